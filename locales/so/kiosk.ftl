### Kiosk and board, which those who wait read. Short, plain words; very large letters.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

kiosk-what = Maxaad u baahan tahay?
kiosk-need-residence = Deganaansho, waraaqo
kiosk-need-livelihood = Lacag nolosha
kiosk-need-housing = Guri
kiosk-need-language = Barashada Jarmalka
kiosk-need-school-childcare = Iskuul, xannaano
kiosk-need-training-work = Shaqo, tababar
kiosk-need-recognition = Aqoonsiga shahaadada
kiosk-need-health = Caafimaad
kiosk-need-family = Qoys
kiosk-need-participation = Dad la kulmid
kiosk-need-digital = Telefoon, internet
kiosk-need-debt = Deyn
kiosk-other = Wax kale
kiosk-appointment = Ballan baan leeyahay
kiosk-appointment-number = Qor lambarka warqaddaada ama koodka ku hay akhriyaha hortiisa.
kiosk-unknown = Maanta ma jiro ballan caynkaas ah. Fadlan weydii miiska.
kiosk-number = Lambarkaaga
kiosk-wait = Sugitaanka: qiyaastii { $minutes } daqiiqo
kiosk-soon = Dhawaan ayaa lagugu yeeri doonaa.
kiosk-due = Ballantaadu waa { $time }.
kiosk-watch = Fadlan fadhiiso. Lambarkaagu wuxuu ka soo bixi doonaa shaashadda.
kiosk-print = Daabac
kiosk-no-printer = Hadda lama daabici karo. Fadlan xasuuso lambarka.
kiosk-closed = Hadda halkan lambarro kama jiraan. Fadlan tag miiska.
board-number = Lambar
board-counter = Miis
board-waiting = Sugaya: { $count }
board-closed = Shaashaddu hadda way damisan tahay. Waa laguu yeeri doonaa.
