### Kiosk and board, which those who wait read. Short, plain words; very large letters.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

kiosk-what = Hûn çi hewce dikin?
kiosk-need-residence = Rûniştin, belge
kiosk-need-livelihood = Pereyê jiyanê
kiosk-need-housing = Xanî
kiosk-need-language = Fêrbûna almanî
kiosk-need-school-childcare = Dibistan, kreş
kiosk-need-training-work = Kar, perwerdeya pîşeyî
kiosk-need-recognition = Naskirina dîplomayê
kiosk-need-health = Tenduristî
kiosk-need-family = Malbat
kiosk-need-participation = Nasîna mirovan
kiosk-need-digital = Telefon, înternet
kiosk-need-debt = Deyn
kiosk-other = Tiştekî din
kiosk-appointment = Randevûya min heye
kiosk-appointment-number = Hejmara li ser nameya xwe binivîsin an kodê bidin ber xwînerê.
kiosk-unknown = Îro randevûyeke wisa tune. Ji kerema xwe li gîşeyê bipirsin.
kiosk-number = Hejmara we
kiosk-wait = Dema bendê: nêzîkî { $minutes } deqe
kiosk-soon = Di demeke nêz de dora we ye.
kiosk-due = Randevûya we saet { $time } ye.
kiosk-watch = Ji kerema xwe rûnin. Hejmara we dê li ser ekranê xuya bibe.
kiosk-print = Çap bike
kiosk-no-printer = Niha çap nabe. Ji kerema xwe hejmarê ji bîr nekin.
kiosk-closed = Niha li vir hejmar tune. Ji kerema xwe biçin gîşeyê.
board-number = Hejmar
board-counter = Gîşe
board-waiting = Li bendê: { $count }
board-closed = Ekran niha girtî ye. Hûn ê bên bangkirin.
