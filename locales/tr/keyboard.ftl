### The keyboard on the screen, for letters that the real keyboard does not have.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

keyboard-label = Ekran klavyesi: { $language }
keyboard-shift = Üst karakter
keyboard-space = Boşluk
keyboard-enter = Giriş
keyboard-delete = Sil
keyboard-close = Klavyeyi kapat
keyboard-language = Klavye dili
keyboard-forms = Diğer biçimler
