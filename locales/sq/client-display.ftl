### The second screen, which stands in front of the client. Large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

client-display-welcome = Mirë se vini
client-display-choose-language = Zgjidhni gjuhën tuaj
client-display-name-question = A është shkruar saktë emri juaj?
client-display-name-ask = Si shkruhet emri juaj?
client-display-name-right = Po, është saktë
client-display-name-correct = Ndryshoni
client-display-name-own-script = Shkruaj me shkronjat e mia
client-display-given = Emri
client-display-family = Mbiemri
client-display-send = Gati
client-display-sent = Faleminderit! Personi në sportel tani mund ta shohë.
client-display-birth-question = A është e saktë data juaj e lindjes?
client-display-part-unknown = e panjohur
client-display-languages-question = Ju flisni
client-display-appointment = Takimi juaj i ardhshëm
client-display-with = me { $name }
client-display-tell = A ka diçka gabim? Ju lutemi, thuajani personit në sportel.
client-display-back = Prapa
client-display-next = Përpara
client-display-step = { $step } nga { $all }
client-display-other-language = Gjuhë tjetër
client-display-gone = Kjo mbërriti tepër vonë. Ju lutemi, thuajani personit në sportel.
