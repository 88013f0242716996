### The second screen, which stands in front of the client. Large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

client-display-welcome = Bine ați venit
client-display-choose-language = Alegeți limba dumneavoastră
client-display-name-question = Numele dumneavoastră este scris corect?
client-display-name-ask = Cum se scrie numele dumneavoastră?
client-display-name-right = Da, este corect
client-display-name-correct = Modificați
client-display-name-own-script = Scrieți cu literele mele
client-display-given = Prenume
client-display-family = Nume de familie
client-display-send = Gata
client-display-sent = Mulțumim! Persoana de la ghișeu vede acum acest lucru.
client-display-birth-question = Data nașterii este corectă?
client-display-part-unknown = necunoscut
client-display-languages-question = Vorbiți
client-display-appointment = Următoarea dumneavoastră programare
client-display-with = la { $name }
client-display-tell = Ceva nu este corect? Vă rugăm să spuneți la ghișeu.
client-display-back = Înapoi
client-display-next = Înainte
client-display-step = { $step } din { $all }
client-display-other-language = Altă limbă
client-display-gone = A ajuns prea târziu. Vă rugăm să spuneți la ghișeu.
