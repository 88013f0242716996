### The keyboard on the screen, for letters that the real keyboard does not have.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

keyboard-label = Clavier à l’écran : { $language }
keyboard-shift = Majuscules
keyboard-space = Espace
keyboard-enter = Entrée
keyboard-delete = Effacer
keyboard-close = Fermer le clavier
keyboard-language = Clavier pour
keyboard-forms = Autres formes
