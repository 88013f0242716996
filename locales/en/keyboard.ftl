### The keyboard on the screen, for letters that the real keyboard does not have.

keyboard-label = On-screen keyboard: { $language }
keyboard-shift = Shift
keyboard-space = Space
keyboard-enter = Enter
keyboard-delete = Delete
keyboard-close = Close keyboard
keyboard-language = Keyboard for
keyboard-forms = Further forms
keyboard-open = On-screen keyboard
keyboard-positions = My keys type these letters
keyboard-orders = First the letter, then its vowel here.
keyboard-forms-none = Further forms of the last letter stand here.
keyboard-zwnj = Non-joiner
keyboard-mark-fathatan = Fathatan
keyboard-mark-dammatan = Dammatan
keyboard-mark-kasratan = Kasratan
keyboard-mark-fatha = Fatha
keyboard-mark-damma = Damma
keyboard-mark-kasra = Kasra
keyboard-mark-shadda = Shadda
keyboard-mark-sukun = Sukun
keyboard-mark-maddah = Maddah
keyboard-mark-hamza-above = Hamza above
keyboard-mark-superscript-alef = Superscript alef
keyboard-mark-tatweel = Tatweel
