### Three questions after a visit, at the kiosk and at the second screen. Very large letters, one thought a screen: short, plain words.

# Button on the kiosk, beside three faces, and heading: opens three questions about the visit.
voice-enter = Wie war Ihr Besuch?
# Under the first question. The answers are counted and not kept with a name.
voice-anonymous = Anonym: Wir zählen nur. Niemand erfährt, wer Sie sind.
# Question, answered by three faces: yes, partly, no.
voice-question-understood = Wurden Sie in Ihrer Sprache verstanden?
# Question, answered by three faces: yes, partly, no. After a counselling: does the person know what to do, or what the office does, next?
voice-question-next-step = Wissen Sie, wie es jetzt weitergeht?
# Question, answered by three faces: yes, partly, no.
voice-question-respected = Wurden Sie mit Respekt behandelt?
# Under a face that laughs. One word.
voice-face-good = Ja
# Under a face that neither laughs nor weeps. One or two words.
voice-face-middling = Zum Teil
# Under a sad face. One word.
voice-face-bad = Nein
# Button: to the next question without an answer.
voice-skip = Überspringen
# Question over a field for one line, with a keyboard under it. May stay empty.
voice-line-question = Was sollen wir besser machen?
# Under that question: people of the office read the line, so nobody should be named in it.
voice-line-hint = Bitte keine Namen schreiben. Unser Team liest das.
# On the whole screen, at the end.
voice-thanks = Danke! Ihre Meinung hilft uns.
# On the whole screen, when somebody begins right after somebody else has finished.
voice-moment = Bitte einen Moment warten.
# On the whole screen: the answers could not be counted.
voice-failed = Das hat nicht geklappt. Bitte sagen Sie es am Schalter.
