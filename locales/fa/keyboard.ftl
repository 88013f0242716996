### The keyboard on the screen, for letters that the real keyboard does not have.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

keyboard-label = صفحه‌کلید روی صفحه: { $language }
keyboard-shift = تبدیل
keyboard-space = فاصله
keyboard-enter = ورود
keyboard-delete = حذف
keyboard-close = بستن صفحه‌کلید
keyboard-language = صفحه‌کلید برای
keyboard-forms = شکل‌های دیگر
