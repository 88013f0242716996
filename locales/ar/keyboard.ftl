### The keyboard on the screen, for letters that the real keyboard does not have.

keyboard-label = لوحة المفاتيح على الشاشة: { $language }
keyboard-shift = تبديل
keyboard-space = مسافة
keyboard-enter = إدخال
keyboard-delete = حذف
keyboard-close = إغلاق لوحة المفاتيح
keyboard-language = لوحة المفاتيح للغة
keyboard-forms = أشكال أخرى
keyboard-open = لوحة المفاتيح على الشاشة
keyboard-positions = مفاتيحي تكتب هذه الحروف
keyboard-orders = الحرف أولاً، ثم شكل الحركة هنا.
keyboard-forms-none = تظهر هنا الأشكال الأخرى للحرف الأخير.
keyboard-zwnj = فاصل بلا مسافة
keyboard-mark-fathatan = تنوين فتح
keyboard-mark-dammatan = تنوين ضم
keyboard-mark-kasratan = تنوين كسر
keyboard-mark-fatha = فتحة
keyboard-mark-damma = ضمة
keyboard-mark-kasra = كسرة
keyboard-mark-shadda = شدة
keyboard-mark-sukun = سكون
keyboard-mark-maddah = مدة
keyboard-mark-hamza-above = همزة فوق الحرف
keyboard-mark-superscript-alef = ألف خنجرية
keyboard-mark-tatweel = تطويل
