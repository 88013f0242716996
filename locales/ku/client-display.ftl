### The second screen, which stands in front of the client. Large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

client-display-welcome = Bi xêr hatin
client-display-choose-language = Zimanê xwe hilbijêrin
client-display-name-question = Navê we rast hatiye nivîsandin?
client-display-name-ask = Navê we çawa tê nivîsandin?
client-display-name-right = Erê, rast e
client-display-name-correct = Biguherîne
client-display-name-own-script = Bi tîpên min binivîse
client-display-given = Nav
client-display-family = Paşnav
client-display-send = Temam
client-display-sent = Spas! Karmend niha wê dibîne.
client-display-birth-question = Roja jidayikbûna we rast e?
client-display-part-unknown = nayê zanîn
client-display-languages-question = Hûn diaxivin
client-display-appointment = Randevûya we ya din
client-display-with = bi { $name } re
client-display-tell = Tiştek şaş e? Ji kerema xwe ji karmend re bibêjin.
client-display-back = Paş
client-display-next = Pêş
client-display-step = { $step } / { $all }
client-display-other-language = Zimanekî din
client-display-gone = Ev dereng gihîşt. Ji kerema xwe ji karmend re bibêjin.
