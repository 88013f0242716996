### Paper that people carry away: the referral slip, the appointment slip and, for staff, the recovery sheet.
### Printed in two columns, German and this language. Short words: a column is 83 mm wide.

letter-referral-title = Hoja de derivación
letter-where = Adónde
letter-when = Cuándo
letter-bring = Traiga, por favor
letter-phone = Teléfono
letter-directions = Cómo llegar
letter-opening-hours = Horario
letter-note = Nota
letter-about = Sobre esta hoja
letter-name = Nombre
letter-need = De qué se trata
letter-referred-by = Derivado por
letter-issued = Expedido el
letter-reference = Número
letter-with = Con
letter-authoritative = El texto válido es el alemán. Información a fecha de: { DAY($day, shape: "long") }
letter-fallback = Esta página aún no existe en este idioma: { $language }.
letter-time = { $time } h
letter-appointment-title = Su cita
letter-duration = Duración: unos { $minutes } min
letter-cancel = Si no puede venir, llame por favor
letter-need-residence = Residencia y documentos
letter-need-livelihood = Medios de vida
letter-need-housing = Vivienda
letter-need-language = Aprender alemán
letter-need-school-childcare = Escuela y cuidado de niños
letter-need-training-work = Formación y trabajo
letter-need-recognition = Reconocimiento de títulos
letter-need-health = Salud
letter-need-family = Familia
letter-need-participation = Participar en la vida local
letter-need-digital = Ordenador e internet
letter-need-debt = Deudas
