### Three questions after a visit, at the kiosk and at the second screen. Very large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

voice-enter = ምብጻሕኩም ከመይ ነይሩ?
voice-anonymous = ብዘይ ስም፦ መልስታት ጥራይ ኢና ንቖጽር። መን ምዃንኩም ዝፈልጥ የለን።
voice-question-understood = ብቋንቋኹም ተረዲኦምኹም ዶ?
voice-question-next-step = ድሕሪ ሕጂ እንታይ ከም ዝቕጽል ትፈልጡ ዶ?
voice-question-respected = ብኽብሪ ተቐቢሎምኹም ዶ?
voice-face-good = እወ
voice-face-middling = ብኸፊል
voice-face-bad = ኣይፋል
voice-skip = ስገር
voice-line-question = እንታይ ክነመሓይሽ ኣለና?
voice-line-hint = በጃኹም ኣስማት ኣይትጽሓፉ። ጉጅለና እዩ ዘንብቦ።
voice-thanks = የቐንየለይ! ርእይቶኹም ይሕግዘና።
voice-moment = በጃኹም ቁሩብ ተጸበዩ።
voice-failed = ኣይሰርሐን። በጃኹም ኣብ መስኮት ንገሩና።
