### Three questions after a visit, at the kiosk and at the second screen. Very large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

voice-enter = Comment s’est passée votre visite ?
voice-anonymous = Anonyme : nous comptons seulement. Personne ne sait qui vous êtes.
voice-question-understood = Vous a-t-on compris dans votre langue ?
voice-question-next-step = Savez-vous ce qui se passe ensuite ?
voice-question-respected = Vous a-t-on traité avec respect ?
voice-face-good = Oui
voice-face-middling = En partie
voice-face-bad = Non
voice-skip = Passer
voice-line-question = Que devons-nous améliorer ?
voice-line-hint = N’écrivez pas de noms, s’il vous plaît. Notre équipe lit ceci.
voice-thanks = Merci ! Votre avis nous aide.
voice-moment = Veuillez patienter un instant.
voice-failed = Cela n’a pas marché. Dites-le au guichet, s’il vous plaît.
