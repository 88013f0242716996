### Kiosk and board, which those who wait read. Short, plain words; very large letters.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

kiosk-what = De ce aveți nevoie?
kiosk-need-residence = Ședere, acte
kiosk-need-livelihood = Bani pentru trai
kiosk-need-housing = Locuință
kiosk-need-language = A învăța germana
kiosk-need-school-childcare = Școală, grădiniță
kiosk-need-training-work = Muncă, formare
kiosk-need-recognition = Recunoașterea diplomei
kiosk-need-health = Sănătate
kiosk-need-family = Familie
kiosk-need-participation = Întâlniri cu oameni
kiosk-need-digital = Telefon, internet
kiosk-need-debt = Datorii
kiosk-other = Altceva
kiosk-appointment = Am o programare
kiosk-appointment-number = Introduceți numărul din scrisoare sau țineți codul în fața cititorului.
kiosk-unknown = Nu există o astfel de programare astăzi. Vă rugăm să întrebați la ghișeu.
kiosk-number = Numărul dumneavoastră
kiosk-wait = Timp de așteptare: circa { $minutes } min
kiosk-soon = În curând e rândul dumneavoastră.
kiosk-due = Programarea dumneavoastră este la { $time }.
kiosk-watch = Vă rugăm să luați loc. Numărul va apărea pe ecran.
kiosk-print = Tipărește
kiosk-no-printer = Momentan nu se poate tipări. Vă rugăm să rețineți numărul.
kiosk-closed = Aici nu se dau numere acum. Vă rugăm să mergeți la ghișeu.
board-number = Număr
board-counter = Ghișeu
board-waiting = Așteaptă: { $count }
board-closed = Ecranul este oprit acum. Veți fi chemat.
