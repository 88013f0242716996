### The keyboard on the screen, for letters that the real keyboard does not have.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

keyboard-label = Teclado en pantalla: { $language }
keyboard-shift = Mayúsculas
keyboard-space = Espacio
keyboard-enter = Intro
keyboard-delete = Borrar
keyboard-close = Cerrar el teclado
keyboard-language = Teclado para
keyboard-forms = Otras formas
