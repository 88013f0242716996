### Paper that people carry away: the referral slip, the appointment slip and, for staff, the recovery sheet.
### Printed in two columns, German and this language. Short words: a column is 83 mm wide.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

letter-referral-title = Warqadda gudbinta
letter-where = Xaggee
letter-when = Goorma
letter-bring = Fadlan soo qaado
letter-phone = Telefoon
letter-directions = Sida loo tago
letter-opening-hours = Saacadaha shaqada
letter-note = Ogeysiis
letter-about = Ku saabsan warqaddan
letter-name = Magaca
letter-need = Waxa ay ku saabsan tahay
letter-referred-by = Waxaa ku soo diray
letter-issued = Taariikhda la bixiyay
letter-reference = Lambarka
letter-with = Qofka aad la kulmayso
letter-authoritative = Qoraalka Jarmalka ayaa sax ah. Taariikhda macluumaadka: { DAY($day, shape: "long") }
letter-fallback = Boggan weli kuma jiro luqaddan: { $language }.
letter-time = Saacadda { $time }
letter-appointment-title = Ballantaada
letter-duration = Muddada: qiyaastii { $minutes } daqiiqo
letter-cancel = Haddii aadan imaan karin, fadlan soo wac
letter-need-residence = Deganaanshaha iyo dukumentiyada
letter-need-livelihood = Lacagta nolosha
letter-need-housing = Guriga
letter-need-language = Barashada Jarmalka
letter-need-school-childcare = Dugsiga iyo xanaanada carruurta
letter-need-training-work = Tababarka iyo shaqada
letter-need-recognition = Aqoonsiga shahaadooyinka
letter-need-health = Caafimaadka
letter-need-family = Qoyska
letter-need-participation = Ka qaybgalka bulshada
letter-need-digital = Kombuyuutarka iyo internetka
letter-need-debt = Deynta
