### A reminder of an appointment, as a message on a telephone. See the notes in German.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

reminder-text = መዘኻኸሪ፦ { DAY($day, shape: "full") } ሰዓት { $time } ኣብ { $office } ቆጸራ ኣለኩም። ክትመጹ ኣይትኽእሉን ዲኹም? በጃኹም ደውሉ፦ { $phone }
reminder-text-no-phone = መዘኻኸሪ፦ { DAY($day, shape: "full") } ሰዓት { $time } ኣብ { $office } ቆጸራ ኣለኩም። ክትመጹ ኣይትኽእሉን ዲኹም? በጃኹም ኣቐዲምኩም ሓብሩና።
