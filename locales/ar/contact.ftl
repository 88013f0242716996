### Contacts: recording a visit in four keys, and the day's count.

## The panel

contact-new = تسجيل زيارة
contact-about-anonymous = دون اسم ما لم يُختر أحد
contact-about-client = مع { $name }
contact-channel = مكان التواصل
contact-language = اللغة
contact-language-hint = اكتب أو رقم
contact-language-filter = اكتب اللغة أو اضغط رقمًا
contact-language-none = لا توجد لغة تبدأ هكذا. جرّب اسمها بالعربية أو اسمها بلغتها.
contact-need = الموضوع
contact-urgency = مدى الاستعجال
contact-result = النتيجة
contact-note = ملاحظة (اختيارية)
contact-name = الشخص (اختياري)
contact-missing = يرجى الإجابة عن الأسئلة الأربعة كلها.
contact-save = حفظ الزيارة
contact-save-anonymous = حفظ دون اسم
contact-keys-help = Enter للحفظ · Backspace للسؤال السابق · n للملاحظة · Esc للخروج

## After saving

contact-saved-title = حُفظت الزيارة
contact-saved-about = النتيجة: { $result }. تُنقل المعلومات المعروفة تلقائيًا.
contact-next-refer = الإحالة الآن
contact-next-book = حجز الموعد الآن
contact-next-case = فتح الملف الآن
contact-next-visitor = الزيارة التالية
contact-to-client = إلى صفحة الشخص

## The day's count

contact-today-title = اليوم
contact-today-all = الزيارات
contact-today-anonymous = دون اسم
contact-today-mine = سجّلتها أنا
contact-today-none = لا زيارات اليوم بعد
contact-without-name = دون اسم
