### Screens for letters.

## Navigation and one letter before it is printed

app-nav-letters = الرسائل
letter-unknown = لا توجد رسالة كهذه
letter-will-be = هكذا ستُطبع الرسالة.
letter-save = حفظ بصيغة PDF
letter-print = طباعة
letter-copy = نسخة للشخص، بلغتين
letter-language = اللغة الثانية
letter-missing = حُذف لعدم توفر المعلومة: { $fields }
letter-replaced = لا يستطيع البرنامج طباعة هذه الرموز: { $characters }
letter-page = الصفحة { $page } من { $pages }. النص أسفل الصور.
letter-in-words = نص الرسالة

## The texts of letters

letter-texts = نصوص الرسائل
letter-texts-about = النص الألماني هو المعتمد، أما اللغات الأخرى فتساعد على القراءة ويُشار إلى ذلك.
letter-kinds = أنواع الرسائل
letter-count = { $count } لغة، المراجَع منها: { $checked }
letter-column-language = اللغة
letter-column-version = النسخة
letter-column-day = بتاريخ
letter-column-state = الحالة
letter-no-text = لا نص بعد
letter-program = نص البرنامج
letter-version = النسخة { $number }
letter-checked = مراجَع
letter-unchecked = غير مراجَع
letter-outdated = أقدم من النص الألماني
letter-drafts = { $count ->
    [zero] لا مسودات
    [one] مسودة واحدة
    [two] مسودتان
    [few] { $count } مسودات
    [many] { $count } مسودة
   *[other] { $count } مسودة
}
letter-back-to-texts = كل النصوص

## Writing a text

letter-title = العنوان
letter-fields = إدراج حقل في موضع المؤشر
letter-body = النص
letter-body-help = كل سطر فقرة. «- » في البداية تجعل السطر قائمة، و«# » عنوانًا فرعيًا. والسطر الذي فيه حقل لا تُعرف قيمته يُحذف من الرسالة.
letter-checked-tick = أتقن هذه اللغة وقد راجعت النص
letter-remark = ما الذي تغيّر؟
letter-remark-hint = لقائمة النسخ. لا يظهر في الرسالة.
letter-save-draft = حفظ المسودة
letter-put-in-force = استخدام النص من الآن
letter-discard = تجاهل
letter-preview = معاينة
letter-preview-about = ببيانات مختلَقة.
letter-preview-waits = تظهر المعاينة حين يخلو النص من الأخطاء.
letter-versions = النسخ
letter-versions-dirty = احفظ أولًا ما غيّرته أو تجاهله.
letter-version-by = { DAY($day) }، { $name }
letter-open-draft = متابعة الكتابة
letter-open-copy = البدء منه
letter-back = استخدامه مجددًا
letter-german = النص الألماني

## The letterhead

letter-head = ترويسة الرسائل
letter-head-about = تظهر في كل رسالة.
letter-head-address = العنوان والاتصال
letter-head-street = الشارع ورقم المبنى
letter-head-postcode = الرمز البريدي
letter-head-place = المدينة
letter-head-phone = الهاتف
letter-head-mail = البريد الإلكتروني
letter-head-web = الموقع
letter-head-logo = صورة الترويسة
letter-head-logo-choose = اختيار صورة …
letter-head-logo-remove = إزالة الصورة
letter-head-logo-alt = ما تقوله الصورة
letter-head-logo-alt-hint = يُقرأ بصوت عالٍ، مثلًا «شعار المدينة».
letter-head-privacy = لإشعار حماية البيانات
letter-head-privacy-about = تطلبها المادة 13 من اللائحة العامة لحماية البيانات.
letter-head-controller = من المسؤول؟
letter-head-controller-hint = الاسم والعنوان. إن تُرك فارغًا: المكتب نفسه.
letter-head-officer = مسؤول حماية البيانات
letter-head-authority = سلطة الإشراف المختصة
letter-head-years = بعد كم سنة تُحذف البيانات؟
