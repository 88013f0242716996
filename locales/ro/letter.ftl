### Paper that people carry away: the referral slip, the appointment slip and, for staff, the recovery sheet.
### Printed in two columns, German and this language. Short words: a column is 83 mm wide.

letter-referral-title = Bilet de îndrumare
letter-where = Unde
letter-when = Când
letter-bring = Vă rugăm să aduceți
letter-phone = Telefon
letter-directions = Cum ajungeți acolo
letter-opening-hours = Program
letter-note = Observație
letter-about = Despre acest bilet
letter-name = Nume
letter-need = Despre ce este vorba
letter-referred-by = Îndrumat de
letter-issued = Eliberat la
letter-reference = Număr
letter-with = La
letter-authoritative = Textul în limba germană este cel valabil. Informații la data de: { DAY($day, shape: "long") }
letter-fallback = Această pagină nu există încă în limba: { $language }.
letter-time = Ora { $time }
letter-appointment-title = Programarea dumneavoastră
letter-duration = Durata: circa { $minutes } min
letter-cancel = Dacă nu puteți veni, vă rugăm să sunați
letter-need-residence = Ședere și acte
letter-need-livelihood = Mijloace de trai
letter-need-housing = Locuință
letter-need-language = Învățarea limbii germane
letter-need-school-childcare = Școală și îngrijirea copiilor
letter-need-training-work = Formare profesională și muncă
letter-need-recognition = Recunoașterea diplomelor
letter-need-health = Sănătate
letter-need-family = Familie
letter-need-participation = Participare la viața locală
letter-need-digital = Calculator și internet
letter-need-debt = Datorii
