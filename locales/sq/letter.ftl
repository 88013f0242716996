### Paper that people carry away: the referral slip, the appointment slip and, for staff, the recovery sheet.
### Printed in two columns, German and this language. Short words: a column is 83 mm wide.

letter-referral-title = Fletë udhëzimi
letter-where = Ku
letter-when = Kur
letter-bring = Ju lutemi sillni me vete
letter-phone = Telefoni
letter-directions = Si të shkoni atje
letter-opening-hours = Orari
letter-note = Shënim
letter-about = Për këtë fletë
letter-name = Emri
letter-need = Për çfarë bëhet fjalë
letter-referred-by = Udhëzuar nga
letter-issued = Lëshuar më
letter-reference = Numri
letter-with = Te
letter-authoritative = Vendimtar është teksti gjermanisht. Të dhënat e datës: { DAY($day, shape: "long") }
letter-fallback = Kjo faqe ende nuk ekziston në gjuhën: { $language }.
letter-time = Ora { $time }
letter-appointment-title = Takimi juaj
letter-duration = Kohëzgjatja: rreth { $minutes } min
letter-cancel = Nëse nuk mund të vini, ju lutemi telefononi
letter-need-residence = Qëndrimi dhe dokumentet
letter-need-livelihood = Mjetet e jetesës
letter-need-housing = Banesa
letter-need-language = Mësimi i gjermanishtes
letter-need-school-childcare = Shkolla dhe kujdesi për fëmijët
letter-need-training-work = Formimi profesional dhe puna
letter-need-recognition = Njohja e diplomave
letter-need-health = Shëndeti
letter-need-family = Familja
letter-need-participation = Pjesëmarrja në jetën lokale
letter-need-digital = Kompjuteri dhe interneti
letter-need-debt = Borxhet
