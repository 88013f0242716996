### Kiosk and board, which those who wait read. Short, plain words; very large letters.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

kiosk-what = እንታይ የድልየኩም?
kiosk-need-residence = መንበሪ ፍቓድ፣ ወረቓቕቲ
kiosk-need-livelihood = ገንዘብ ንመነባብሮ
kiosk-need-housing = መንበሪ ገዛ
kiosk-need-language = ጀርመንኛ ምምሃር
kiosk-need-school-childcare = ቤት ትምህርቲ፣ መውዓሊ ህጻናት
kiosk-need-training-work = ስራሕ፣ ሞያዊ ስልጠና
kiosk-need-recognition = ምስክር ወረቐት ምፍላጥ
kiosk-need-health = ጥዕና
kiosk-need-family = ስድራቤት
kiosk-need-participation = ምስ ሰባት ምልላይ
kiosk-need-digital = ስልኪ፣ ኢንተርነት
kiosk-need-debt = ዕዳ
kiosk-other = ካልእ ነገር
kiosk-appointment = ቆጸራ ኣሎኒ
kiosk-appointment-number = ቁጽሪ ናይ ደብዳቤኹም ጽሓፉ ወይ ነቲ ኮድ ኣብ ቅድሚ መንበቢ ሓዝዎ።
kiosk-unknown = ሎሚ ከምዚ ዝበለ ቆጸራ የለን። በጃኹም ኣብ መስኮት ሕተቱ።
kiosk-number = ቁጽርኹም
kiosk-wait = ግዜ ምጽባይ፦ ኣስታት { $minutes } ደቒቕ
kiosk-soon = ኣብ ቀረባ ተራኹም ክበጽሕ እዩ።
kiosk-due = ቆጸራኹም ሰዓት { $time } እዩ።
kiosk-watch = በጃኹም ኮፍ በሉ። ቁጽርኹም ኣብ መርአዪ ክረአ እዩ።
kiosk-print = ሕተም
kiosk-no-printer = ሕጂ ክሕተም ኣይክእልን እዩ። በጃኹም ነቲ ቁጽሪ ዘክርዎ።
kiosk-closed = ኣብዚ ሕጂ ቁጽሪ የለን። በጃኹም ናብ መስኮት ኪዱ።
board-number = ቁጽሪ
board-counter = መስኮት
board-waiting = ዝጽበዩ ዘለዉ፦ { $count }
board-closed = መርአዪ ሕጂ ጠፊኡ ኣሎ። ክትጽውዑ ኢኹም።
