### The keyboard on the screen, for letters that the real keyboard does not have.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

keyboard-label = اسکرین کی بورڈ: { $language }
keyboard-shift = شفٹ
keyboard-space = خالی جگہ
keyboard-enter = انٹر
keyboard-delete = مٹائیں
keyboard-close = کی بورڈ بند کریں
keyboard-language = کی بورڈ برائے
keyboard-forms = دیگر شکلیں
