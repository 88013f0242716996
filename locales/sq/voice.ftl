### Three questions after a visit, at the kiosk and at the second screen. Very large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

voice-enter = Si ishte vizita juaj?
voice-anonymous = Anonime: ne vetëm numërojmë. Askush nuk e merr vesh kush jeni.
voice-question-understood = A ju kuptuan në gjuhën tuaj?
voice-question-next-step = A e dini çfarë vjen tani?
voice-question-respected = A ju trajtuan me respekt?
voice-face-good = Po
voice-face-middling = Pjesërisht
voice-face-bad = Jo
voice-skip = Kalo
voice-line-question = Çfarë duhet të bëjmë më mirë?
voice-line-hint = Ju lutemi mos shkruani emra. Ekipi ynë e lexon këtë.
voice-thanks = Faleminderit! Mendimi juaj na ndihmon.
voice-moment = Ju lutemi prisni një moment.
voice-failed = Nuk funksionoi. Ju lutemi na thoni te sporteli.
