### The keyboard on the screen, for letters that the real keyboard does not have.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

keyboard-label = Tastiera në ekran: { $language }
keyboard-shift = Shkronja të mëdha
keyboard-space = Hapësirë
keyboard-enter = Enter
keyboard-delete = Fshi
keyboard-close = Mbyll tastierën
keyboard-language = Tastierë për
keyboard-forms = Forma të tjera
