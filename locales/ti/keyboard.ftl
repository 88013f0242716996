### The keyboard on the screen, for letters that the real keyboard does not have.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

keyboard-label = ኪቦርድ ኣብ ስክሪን፦ { $language }
keyboard-shift = ቀይር
keyboard-space = ክፍተት
keyboard-enter = ኣእቱ
keyboard-delete = ደምስስ
keyboard-close = ኪቦርድ ዕጸው
keyboard-language = ኪቦርድ ን
keyboard-forms = ካልኦት ቅርጺታት
