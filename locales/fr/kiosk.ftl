### Kiosk and board, which those who wait read. Short, plain words; very large letters.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

kiosk-what = De quoi avez-vous besoin ?
kiosk-need-residence = Séjour, papiers
kiosk-need-livelihood = Argent pour vivre
kiosk-need-housing = Logement
kiosk-need-language = Apprendre l’allemand
kiosk-need-school-childcare = École, crèche
kiosk-need-training-work = Travail, formation
kiosk-need-recognition = Diplômes
kiosk-need-health = Santé
kiosk-need-family = Famille
kiosk-need-participation = Rencontrer des gens
kiosk-need-digital = Téléphone, internet
kiosk-need-debt = Dettes
kiosk-other = Autre chose
kiosk-appointment = J’ai un rendez-vous
kiosk-appointment-number = Tapez le numéro de votre lettre ou présentez le code au lecteur.
kiosk-unknown = Il n’y a pas de rendez-vous de ce numéro aujourd’hui. Demandez au guichet.
kiosk-number = Votre numéro
kiosk-wait = Attente : environ { $minutes } min
kiosk-soon = C’est bientôt à vous.
kiosk-due = Votre rendez-vous est à { $time }.
kiosk-watch = Asseyez-vous, s’il vous plaît. Votre numéro s’affichera à l’écran.
kiosk-print = Imprimer
kiosk-no-printer = L’impression ne marche pas. Retenez le numéro, s’il vous plaît.
kiosk-closed = Il n’y a pas de numéros ici pour le moment. Allez au guichet.
board-number = Numéro
board-counter = Guichet
board-waiting = En attente : { $count }
board-closed = L’écran est éteint. On vous appellera.
