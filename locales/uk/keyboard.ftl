### The keyboard on the screen, for letters that the real keyboard does not have.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

keyboard-label = Екранна клавіатура: { $language }
keyboard-shift = Регістр
keyboard-space = Пробіл
keyboard-enter = Ввід
keyboard-delete = Видалити
keyboard-close = Закрити клавіатуру
keyboard-language = Клавіатура для мови
keyboard-forms = Інші форми
