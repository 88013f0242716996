### The keyboard on the screen, for letters that the real keyboard does not have.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

keyboard-label = Экранная клавиатура: { $language }
keyboard-shift = Регистр
keyboard-space = Пробел
keyboard-enter = Ввод
keyboard-delete = Удалить
keyboard-close = Закрыть клавиатуру
keyboard-language = Клавиатура для языка
keyboard-forms = Другие формы
