### The keyboard on the screen, for letters that the real keyboard does not have.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

keyboard-label = Klavyeya li ser ekranê: { $language }
keyboard-shift = Tîpên mezin
keyboard-space = Valahî
keyboard-enter = Têketin
keyboard-delete = Jê bibe
keyboard-close = Klavyeyê bigire
keyboard-language = Klavye ji bo
keyboard-forms = Şêweyên din
