### The second screen, which stands in front of the client. Large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

client-display-welcome = Soo dhowow
client-display-choose-language = Dooro luqaddaada
client-display-name-question = Magacaagu si sax ah ma u qoran yahay?
client-display-name-ask = Sidee loo qoraa magacaaga?
client-display-name-right = Haa, waa sax
client-display-name-correct = Beddel
client-display-name-own-script = Ku qor xarfahayga
client-display-given = Magaca
client-display-family = Magaca qoyska
client-display-send = Dhammaad
client-display-sent = Mahadsanid! Shaqaaluhu hadda wuu arki karaa.
client-display-birth-question = Taariikhda dhalashadaadu ma sax baa?
client-display-part-unknown = lama yaqaan
client-display-languages-question = Waxaad ku hadashaa
client-display-appointment = Ballantaada xigta
client-display-with = { $name } ayaad la kulmaysaa
client-display-tell = Wax ma qaldan yihiin? Fadlan u sheeg shaqaalaha.
client-display-back = Dib
client-display-next = Xiga
client-display-step = { $step } ee { $all }
client-display-other-language = Luqad kale
client-display-gone = Tani goor dambe ayay timid. Fadlan u sheeg shaqaalaha.
