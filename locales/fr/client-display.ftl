### The second screen, which stands in front of the client. Large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

client-display-welcome = Bienvenue
client-display-choose-language = Choisissez votre langue
client-display-name-question = Votre nom est-il bien écrit ?
client-display-name-ask = Comment s’écrit votre nom ?
client-display-name-right = Oui, c’est juste
client-display-name-correct = Modifier
client-display-name-own-script = Écrire avec mes lettres
client-display-given = Prénom
client-display-family = Nom de famille
client-display-send = Terminé
client-display-sent = Merci ! La personne au guichet peut maintenant le voir.
client-display-birth-question = Votre date de naissance est-elle juste ?
client-display-part-unknown = inconnu
client-display-languages-question = Vous parlez
client-display-appointment = Votre prochain rendez-vous
client-display-with = avec { $name }
client-display-tell = Quelque chose n’est pas juste ? Dites-le à la personne au guichet.
client-display-back = Retour
client-display-next = Suivant
client-display-step = { $step } sur { $all }
client-display-other-language = Autre langue
client-display-gone = C’est arrivé trop tard. Dites-le à la personne au guichet.
