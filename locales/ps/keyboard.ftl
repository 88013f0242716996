### The keyboard on the screen, for letters that the real keyboard does not have.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

keyboard-label = د پردې کیبورډ: { $language }
keyboard-shift = شفټ
keyboard-space = تشه
keyboard-enter = انټر
keyboard-delete = پاکول
keyboard-close = کیبورډ بندول
keyboard-language = کیبورډ د دې ژبې
keyboard-forms = نورې بڼې
