### Three questions after a visit, at the kiosk and at the second screen. Very large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

voice-enter = Booqashadaadu sidee bay ahayd?
voice-anonymous = Magac la’aan: jawaabaha keliya ayaan tirinnaa. Qofna ma ogaanayo cidda aad tahay.
voice-question-understood = Ma lagugu fahmay luqaddaada?
voice-question-next-step = Ma ogtahay waxa xiga?
voice-question-respected = Ma laguula dhaqmay si ixtiraam leh?
voice-face-good = Haa
voice-face-middling = Qayb ahaan
voice-face-bad = Maya
voice-skip = Ka bood
voice-line-question = Maxaan hagaajinnaa?
voice-line-hint = Fadlan magacyo ha qorin. Kooxdayada ayaa tan akhrisa.
voice-thanks = Mahadsanid! Ra’yigaagu wuu na caawiyaa.
voice-moment = Fadlan sug wax yar.
voice-failed = Ma shaqayn. Fadlan miiska ka sheeg.
