### The second screen, which stands in front of the client. Large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

client-display-welcome = እንቋዕ ብደሓን መጻእኩም
client-display-choose-language = ቋንቋኹም ምረጹ
client-display-name-question = ስምኩም ብትኽክል ተጻሒፉ ድዩ?
client-display-name-ask = ስምኩም ከመይ ይጽሓፍ?
client-display-name-right = እወ፡ ትኽክል እዩ
client-display-name-correct = ቀይር
client-display-name-own-script = ብፊደለይ ክጽሕፍ
client-display-given = ስም
client-display-family = ስም ስድራ
client-display-send = ተወዲኡ
client-display-sent = የቐንየለይ! ሰራሕተኛ ሕጂ ይርእዮ ኣሎ።
client-display-birth-question = ዕለተ ልደትኩም ትኽክል ድዩ?
client-display-part-unknown = ዘይፍለጥ
client-display-languages-question = ትዛረቡዎ ቋንቋ
client-display-appointment = ዝቕጽል ቆጸራኹም
client-display-with = ምስ { $name }
client-display-tell = ጌጋ ኣሎ ድዩ? በጃኹም ንሰራሕተኛ ንገሩ።
client-display-back = ንድሕሪት
client-display-next = ዝቕጽል
client-display-step = { $step } ካብ { $all }
client-display-other-language = ካልእ ቋንቋ
client-display-gone = እዚ ደንጒዩ መጺኡ። በጃኹም ንሰራሕተኛ ንገሩ።
