### The second screen, which stands in front of the client. Large letters, one thought a screen: short, plain words.

## What a client reads

# On the second screen while nobody is shown, once in each language. One or two words.
client-display-welcome = Willkommen
# Heading above the names of all languages, each by its own name.
client-display-choose-language = Wählen Sie Ihre Sprache
# Heading above the name as it is in the record.
client-display-name-question = Ist Ihr Name richtig geschrieben?
# Heading above two empty fields, where a client writes their own name.
client-display-name-ask = Wie schreibt man Ihren Namen?
# Button: the name stands there as it should.
client-display-name-right = Ja, richtig
# Button: opens fields with the name, in which the client can change letters.
client-display-name-correct = Ändern
# Button: opens two empty fields, where the client writes their name in the letters of their language.
client-display-name-own-script = In meiner Schrift schreiben
# Label of the field for the given name or names.
client-display-given = Vorname
# Label of the field for the family name or names.
client-display-family = Familienname
# Button under the fields: what was typed appears on the screen of the person at the desk.
client-display-send = Fertig
# After that button. The person at the desk decides what to do with it.
client-display-sent = Danke! Das sieht jetzt die Person am Schalter.
# Heading above the birth date as it is in the record.
client-display-birth-question = Ist Ihr Geburtsdatum richtig?
# In place of a day, month or year of birth that is not known.
client-display-part-unknown = unbekannt
# Heading above the languages that the client speaks.
client-display-languages-question = Sie sprechen
# Heading above day, time and the name of the person.
client-display-appointment = Ihr nächster Termin
# Under day and time.
# $name (String) - the person whom the client will meet
client-display-with = bei { $name }
# Under what is shown: what to do if something is wrong.
client-display-tell = Stimmt etwas nicht? Bitte sagen Sie es am Schalter.
# Button: to the screen before.
client-display-back = Zurück
# Button: to the next screen.
client-display-next = Weiter
# Read aloud and shown small: which of the screens this is.
# $step (Number) - the number of this screen
# $all (Number) - how many there are
client-display-step = { $step } von { $all }
# Button that shows the languages once more. Beside it stands a globe.
client-display-other-language = Andere Sprache
# In place of a message when what was typed came too late, because the screen was cleared meanwhile.
client-display-gone = Das kam leider zu spät an. Bitte sagen Sie es am Schalter.

## What the staff reads

# Heading and name of the second screen, which stands in front of the client.
client-display-title = Zweiter Bildschirm
# Button: opens the window that stands in front of the client.
client-display-open = Zweiten Bildschirm öffnen
# Button: closes the window in front of the client.
client-display-close = Zweiten Bildschirm schließen
# Under the heading, for staff.
client-display-about = Der Bildschirm vor der ratsuchenden Person zeigt nur, was Sie hier ankreuzen, in ihrer Sprache. Gespeichert wird dort nichts.
# Label above the ticks of what is shown.
client-display-parts = Zeigen
# Button: shows what is ticked on the second screen.
client-display-show = Jetzt zeigen
# Button on the form of a new client: the client types their own name on the second screen.
client-display-ask-name = Namen selbst schreiben lassen
# Button: empties the second screen at once.
client-display-clear = Leeren
# State: the window in front of the client is not open.
client-display-state-closed = Nicht geöffnet
# State: the window is open and shows nobody.
client-display-state-empty = Zeigt niemanden
# State: the window shows this client.
client-display-state-shows = Zeigt diese Person
# State: the window asks somebody new for their name.
client-display-state-shows-new = Fragt nach dem Namen
# State: the window shows another client than the one whose page is open.
client-display-state-shows-other = Zeigt jemand anderen
# State: it clears itself soon because the client's page was left.
# $seconds (Count) - seconds until then
client-display-clears-in = { $seconds ->
    [one] Leert sich in { $seconds } Sekunde
   *[other] Leert sich in { $seconds } Sekunden
}
# Label: the language of the second screen.
client-display-language = Sprache des zweiten Bildschirms
# Note: the client tapped that language themselves.
# $language (Language) - the language
client-display-language-chosen = Am Bildschirm gewählt: { $language }
# On the staff's screen where no client's page is open.
client-display-no-client = Öffnen Sie die Seite einer Person, um sie dort etwas prüfen zu lassen.
# Heading on the form: how the client wrote their name on the second screen.
client-display-proposal = So schreibt die Person ihren Namen
# Beside the button in the top bar and read aloud: a name was written on the second screen.
client-display-proposal-waiting = Ein Name wurde geschrieben
# Button: goes to the form, where the name can be taken over.
client-display-proposal-open = Im Formular ansehen
# Button: puts the written name in place of the one on the form. The form is not saved by it.
# $name (String) - the name on the form that is replaced
client-display-proposal-replace = Statt „{ $name }“ eintragen
# Button: puts the written name into the empty form. The form is not saved by it.
client-display-proposal-fill = Ins Formular übernehmen
# Button: adds the written name as a further name. The form is not saved by it.
client-display-proposal-add = Als weiteren Namen eintragen
# Button: the written name is not used.
client-display-proposal-dismiss = Nicht übernehmen
# Under the written name.
client-display-proposal-unsaved = Nichts davon ist gespeichert. Sie übernehmen es ins Formular und speichern.
# Tick: what the second screen shows.
display-part-names = Name
# Tick: what the second screen shows.
display-part-birth-date = Geburtsdatum
# Tick: what the second screen shows.
display-part-languages = Sprachen
# Tick: what the second screen shows.
display-part-appointment = Nächster Termin
# The window for the client could not be opened.
error-client-display-failed = Der zweite Bildschirm ließ sich nicht öffnen. Bitte starten Sie das Programm neu.
# The staff answers a name from the second screen that is no longer there, or a client writes one after the screen was cleared.
error-proposal-gone = Dieser Vorschlag ist nicht mehr da. Zeigen Sie die Person noch einmal auf dem zweiten Bildschirm.
# A name with signs that no name has, such as marks that turn the text around them.
error-name-form = Dieser Name enthält Zeichen, die in keinem Namen stehen. Bitte tippen Sie ihn neu.
