### The keyboard on the screen, for letters that the real keyboard does not have.

# Read aloud: the keyboard on the screen, and whose letters it has.
# $language (String) - the language by its own name, as "العربية"
keyboard-label = Bildschirmtastatur: { $language }
# Read aloud: the key for capital letters and further signs.
keyboard-shift = Umschalten
# Read aloud: the space bar.
keyboard-space = Leerzeichen
# Read aloud: the key that ends the line or sends what was typed.
keyboard-enter = Eingabe
# Read aloud: the key that takes back the last letter.
keyboard-delete = Löschen
# Button: puts the keyboard away.
keyboard-close = Tastatur schließen
# Label of the list in which the letters of another language are chosen.
keyboard-language = Tastatur für
# Read aloud: further forms of the letter that was typed last, as é and è for e.
keyboard-forms = Weitere Formen
# Button in a field for a name and command: shows the keyboard on the screen. A key stands beside it.
keyboard-open = Bildschirmtastatur
# Tick on the keyboard: the keys of the real keyboard then write the letters that stand at the same place on the screen.
keyboard-positions = Meine Tasten schreiben diese Buchstaben
# In the strip above the keys of the Ethiopic script before a letter was typed. The seven orders are its vowels.
keyboard-orders = Erst den Buchstaben, dann hier die Vokalform.
# In the strip above the keys before a letter was typed.
keyboard-forms-none = Weitere Formen des letzten Buchstabens stehen hier.
# Read aloud: a key that parts two letters without a space, as Persian does.
keyboard-zwnj = Trennzeichen ohne Abstand
# Read aloud: an Arabic sign.
keyboard-mark-fathatan = Fathatan
# Read aloud: an Arabic sign.
keyboard-mark-dammatan = Dammatan
# Read aloud: an Arabic sign.
keyboard-mark-kasratan = Kasratan
# Read aloud: an Arabic sign.
keyboard-mark-fatha = Fatha
# Read aloud: an Arabic sign.
keyboard-mark-damma = Damma
# Read aloud: an Arabic sign.
keyboard-mark-kasra = Kasra
# Read aloud: an Arabic sign.
keyboard-mark-shadda = Schadda
# Read aloud: an Arabic sign.
keyboard-mark-sukun = Sukun
# Read aloud: an Arabic sign.
keyboard-mark-maddah = Madda
# Read aloud: an Arabic sign.
keyboard-mark-hamza-above = Hamza über dem Buchstaben
# Read aloud: an Arabic sign.
keyboard-mark-superscript-alef = Hochgestelltes Alif
# Read aloud: the sign that makes an Arabic word longer.
keyboard-mark-tatweel = Tatwil
