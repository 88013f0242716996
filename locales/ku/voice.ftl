### Three questions after a visit, at the kiosk and at the second screen. Very large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

voice-enter = Serdana we çawa bû?
voice-anonymous = Bênav: em tenê dijmêrin. Kes nizane hûn kî ne.
voice-question-understood = Bi zimanê we hûn hatin fêmkirin?
voice-question-next-step = Hûn dizanin niha çi dibe?
voice-question-respected = Bi rêzdarî bi we re tevgeriyan?
voice-face-good = Erê
voice-face-middling = Hinekî
voice-face-bad = Na
voice-skip = Derbas bike
voice-line-question = Divê em çi baştir bikin?
voice-line-hint = Ji kerema xwe navan nenivîsin. Tîma me vê dixwîne.
voice-thanks = Spas! Nêrîna we alîkariya me dike.
voice-moment = Ji kerema xwe kêliyekê bisekinin.
voice-failed = Nebû. Ji kerema xwe li gîşeyê bibêjin.
