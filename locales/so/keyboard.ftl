### The keyboard on the screen, for letters that the real keyboard does not have.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

keyboard-label = Kiiboodhka shaashadda: { $language }
keyboard-shift = Xarfo waaweyn
keyboard-space = Meel bannaan
keyboard-enter = Geli
keyboard-delete = Tirtir
keyboard-close = Xir kiiboodhka
keyboard-language = Kiiboodhka luqadda
keyboard-forms = Qaabab kale
