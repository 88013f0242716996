### Kiosk and board, which those who wait read. Short, plain words; very large letters.

# Heading over pictures, each with a word.
kiosk-what = Was brauchen Sie?
# Under a picture: residence permit, papers, law. One to three words, as all of these.
kiosk-need-residence = Aufenthalt, Papiere
# Under a picture: money for living, benefits.
kiosk-need-livelihood = Geld zum Leben
# Under a picture.
kiosk-need-housing = Wohnen
# Under a picture: learning German.
kiosk-need-language = Deutsch lernen
# Under a picture: school and kindergarten.
kiosk-need-school-childcare = Schule, Kita
# Under a picture: work and vocational training.
kiosk-need-training-work = Arbeit, Ausbildung
# Under a picture: recognition of foreign certificates.
kiosk-need-recognition = Zeugnis anerkennen
# Under a picture.
kiosk-need-health = Gesundheit
# Under a picture.
kiosk-need-family = Familie
# Under a picture: meeting people, clubs, volunteering.
kiosk-need-participation = Menschen treffen
# Under a picture: help with phone, computer, online forms.
kiosk-need-digital = Handy, Internet
# Under a picture: debts, bills.
kiosk-need-debt = Schulden
# Under a picture with a question mark: none of the others fits.
kiosk-other = Etwas anderes
# Under a picture of a calendar.
kiosk-appointment = Ich habe einen Termin
# Heading over a field with a keypad: the number is on the letter, beside a QR code.
kiosk-appointment-number = Tippen Sie die Nummer von Ihrem Brief oder halten Sie den Code vor den Leser.
# In place of a number: there is no such appointment today.
kiosk-unknown = Dazu gibt es heute keinen Termin. Bitte fragen Sie am Schalter.
# Over the number somebody waits with, very large below. Also on paper.
kiosk-number = Ihre Nummer
# Under the number. Also on paper.
# $minutes (Number) - minutes, 5 or more
kiosk-wait = Wartezeit: etwa { $minutes } Min.
# Under the number, when hardly anybody waits. Also on paper.
kiosk-soon = Sie sind gleich dran.
# Under the number, for an appointment. Also on paper.
# $time (Time) - when it begins
kiosk-due = Ihr Termin ist um { $time }.
# Last line under the number. Also on paper.
kiosk-watch = Bitte nehmen Sie Platz. Ihre Nummer erscheint auf der Anzeige.
# Button under the number.
kiosk-print = Drucken
# In place of the printed ticket.
kiosk-no-printer = Drucken geht gerade nicht. Bitte merken Sie sich die Nummer.
# On the whole screen, when the office has not opened the kiosk.
kiosk-closed = Hier gibt es gerade keine Nummern. Bitte gehen Sie zum Schalter.
# On the board, over the called numbers. Very large: one word.
board-number = Nummer
# On the board, over the counters to which the numbers are called. One word.
board-counter = Schalter
# On the board, small.
# $count (Number) - how many wait
board-waiting = Es warten: { $count }
# On the whole board, when it is not connected.
board-closed = Die Anzeige ist gerade aus. Sie werden aufgerufen.
