### Paper that people carry away: the referral slip, the appointment slip and, for staff, the recovery sheet.
### Printed in two columns, German and this language. Short words: a column is 83 mm wide.

letter-referral-title = Fiche d’orientation
letter-where = Où
letter-when = Quand
letter-bring = À apporter
letter-phone = Téléphone
letter-directions = Comment s’y rendre
letter-opening-hours = Heures d’ouverture
letter-note = Remarque
letter-about = À propos de cette fiche
letter-name = Nom
letter-need = De quoi il s’agit
letter-referred-by = Orienté par
letter-issued = Délivré le
letter-reference = Numéro
letter-with = Avec
letter-authoritative = Seul le texte allemand fait foi. Informations à la date du : { DAY($day, shape: "long") }
letter-fallback = Cette page n’existe pas encore dans la langue suivante : { $language }.
letter-time = { $time }
letter-appointment-title = Votre rendez-vous
letter-duration = Durée : environ { $minutes } min
letter-cancel = Si vous ne pouvez pas venir, veuillez appeler
letter-need-residence = Séjour et papiers
letter-need-livelihood = Moyens de subsistance
letter-need-housing = Logement
letter-need-language = Apprendre l’allemand
letter-need-school-childcare = École et garde d’enfants
letter-need-training-work = Formation et travail
letter-need-recognition = Reconnaissance des diplômes
letter-need-health = Santé
letter-need-family = Famille
letter-need-participation = Participer à la vie locale
letter-need-digital = Ordinateur et internet
letter-need-debt = Dettes
