### The keyboard on the screen, for letters that the real keyboard does not have.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

keyboard-label = Екранна клавиатура: { $language }
keyboard-shift = Главни букви
keyboard-space = Интервал
keyboard-enter = Въвеждане
keyboard-delete = Изтриване
keyboard-close = Затваряне на клавиатурата
keyboard-language = Клавиатура за
keyboard-forms = Други форми
