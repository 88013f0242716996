### The keyboard on the screen, for letters that the real keyboard does not have.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

keyboard-label = Klawiatura ekranowa: { $language }
keyboard-shift = Wielkie litery
keyboard-space = Spacja
keyboard-enter = Enter
keyboard-delete = Usuń
keyboard-close = Zamknij klawiaturę
keyboard-language = Klawiatura dla języka
keyboard-forms = Inne formy
