### The keyboard on the screen, for letters that the real keyboard does not have.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

keyboard-label = تەختەکلیلی سەر شاشە: { $language }
keyboard-shift = گۆڕین
keyboard-space = بۆشایی
keyboard-enter = داخڵکردن
keyboard-delete = سڕینەوە
keyboard-close = داخستنی تەختەکلیل
keyboard-language = تەختەکلیل بۆ
keyboard-forms = شێوەکانی تر
