### Kiosk and board, which those who wait read. Short, plain words; very large letters.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

kiosk-what = Çfarë ju nevojitet?
kiosk-need-residence = Qëndrimi, dokumentet
kiosk-need-livelihood = Para për të jetuar
kiosk-need-housing = Banim
kiosk-need-language = Mësoj gjermanisht
kiosk-need-school-childcare = Shkollë, kopsht
kiosk-need-training-work = Punë, formim
kiosk-need-recognition = Njohja e diplomës
kiosk-need-health = Shëndeti
kiosk-need-family = Familja
kiosk-need-participation = Takim me njerëz
kiosk-need-digital = Telefon, internet
kiosk-need-debt = Borxhe
kiosk-other = Diçka tjetër
kiosk-appointment = Kam një termin
kiosk-appointment-number = Shkruani numrin nga letra juaj ose mbajeni kodin para lexuesit.
kiosk-unknown = Sot nuk ka termin të tillë. Ju lutemi pyesni te sporteli.
kiosk-number = Numri juaj
kiosk-wait = Koha e pritjes: rreth { $minutes } min
kiosk-soon = Së shpejti ju vjen radha.
kiosk-due = Termini juaj është në { $time }.
kiosk-watch = Ju lutemi uluni. Numri juaj do të shfaqet në ekran.
kiosk-print = Printo
kiosk-no-printer = Tani nuk printohet. Ju lutemi mbajeni mend numrin.
kiosk-closed = Këtu tani nuk ka numra. Ju lutemi shkoni te sporteli.
board-number = Numri
board-counter = Sporteli
board-waiting = Në pritje: { $count }
board-closed = Ekrani është i fikur. Do t’ju thërrasin.
