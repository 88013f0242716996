### Paper that people carry away: the referral slip, the appointment slip and, for staff, the recovery sheet.
### Printed in two columns, German and this language. Short words: a column is 83 mm wide.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

letter-referral-title = ናይ መሰጋገሪ ወረቐት
letter-where = ናበይ
letter-when = መዓስ
letter-bring = በጃኹም ሒዝኩም ምጹ
letter-phone = ስልኪ
letter-directions = ከመይ ትመጹ
letter-opening-hours = ናይ ስራሕ ሰዓታት
letter-note = መተሓሳሰቢ
letter-about = ብዛዕባ እዚ ወረቐት
letter-name = ስም
letter-need = ብዛዕባ ምንታይ
letter-referred-by = ዝሰደደኩም
letter-issued = ዝተዋህበሉ ዕለት
letter-reference = ቁጽሪ
letter-with = ምስ
letter-authoritative = ናይ ጀርመን ጽሑፍ እዩ ቅቡል። ሓበሬታ ናይ ዕለት፦ { DAY($day, shape: "long") }
letter-fallback = እዚ ወረቐት ብ{ $language } ገና የለን።
letter-time = ሰዓት { $time }
letter-appointment-title = ቆጸራኹም
letter-duration = ንውሓት፦ ኣስታት { $minutes } ደቒቕ
letter-cancel = ክትመጹ እንተዘይክኢልኩም በጃኹም ደውሉ
letter-need-residence = መንበሪ ፍቓድን ሰነዳትን
letter-need-livelihood = ናይ መነባብሮ ገንዘብ
letter-need-housing = ገዛ
letter-need-language = ቋንቋ ጀርመን ምምሃር
letter-need-school-childcare = ቤት ትምህርትን ክንክን ቆልዑን
letter-need-training-work = ስልጠናን ስራሕን
letter-need-recognition = ኣፍልጦ ናይ ትምህርቲ ምስክር ወረቐት
letter-need-health = ጥዕና
letter-need-family = ስድራቤት
letter-need-participation = ኣብ ሕብረተሰብ ምስታፍ
letter-need-digital = ኮምፒተርን ኢንተርነትን
letter-need-debt = ዕዳ
