### Three questions after a visit, at the kiosk and at the second screen. Very large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

voice-enter = Cum a fost vizita dumneavoastră?
voice-anonymous = Anonim: doar numărăm răspunsurile. Nimeni nu află cine sunteți.
voice-question-understood = Ați fost înțeles în limba dumneavoastră?
voice-question-next-step = Știți ce urmează acum?
voice-question-respected = Ați fost tratat cu respect?
voice-face-good = Da
voice-face-middling = Parțial
voice-face-bad = Nu
voice-skip = Treceți peste
voice-line-question = Ce ar trebui să îmbunătățim?
voice-line-hint = Vă rugăm să nu scrieți nume. Echipa noastră citește acest text.
voice-thanks = Mulțumim! Părerea dumneavoastră ne ajută.
voice-moment = Vă rugăm să așteptați un moment.
voice-failed = Nu a reușit. Vă rugăm să ne spuneți la ghișeu.
