### The keyboard on the screen, for letters that the real keyboard does not have.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

keyboard-label = Tastatură pe ecran: { $language }
keyboard-shift = Majuscule
keyboard-space = Spațiu
keyboard-enter = Enter
keyboard-delete = Ștergere
keyboard-close = Închideți tastatura
keyboard-language = Tastatură pentru
keyboard-forms = Alte forme
