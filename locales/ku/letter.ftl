### Paper that people carry away: the referral slip, the appointment slip and, for staff, the recovery sheet.
### Printed in two columns, German and this language. Short words: a column is 83 mm wide.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

letter-referral-title = Belgeya şandinê
letter-where = Ku derê
letter-when = Kengî
letter-bring = Ji kerema xwe bi xwe re bînin
letter-phone = Telefon
letter-directions = Hûn çawa diçin wir
letter-opening-hours = Demên vekirinê
letter-note = Têbînî
letter-about = Der barê vê belgeyê de
letter-name = Nav
letter-need = Mijar
letter-referred-by = Ji aliyê kê ve hat şandin
letter-issued = Dîroka dayînê
letter-reference = Hejmar
letter-with = Li cem
letter-authoritative = Nivîsa almanî bingeh e. Dîroka agahiyan: { DAY($day, shape: "long") }
letter-fallback = Ev rûpel hê bi vî zimanî tune ye: { $language }.
letter-time = Saet { $time }
letter-appointment-title = Randevûya we
letter-duration = Dem: nêzîkî { $minutes } deqîqe
letter-cancel = Heke hûn nikaribin werin, ji kerema xwe telefon bikin
letter-need-residence = Rûniştin û belge
letter-need-livelihood = Debara jiyanê
letter-need-housing = Xanî
letter-need-language = Fêrbûna almanî
letter-need-school-childcare = Dibistan û lênêrîna zarokan
letter-need-training-work = Perwerdeya pîşeyî û kar
letter-need-recognition = Naskirina bawernameyan
letter-need-health = Tenduristî
letter-need-family = Malbat
letter-need-participation = Beşdariya civakî
letter-need-digital = Kompîtur û înternet
letter-need-debt = Deyn
