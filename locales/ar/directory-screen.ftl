### Screens of the directory of services: list, entry, form.

## List

directory-new = مدخل جديد
directory-edit = تعديل المدخل
directory-count = { $count ->
    [zero] لا خدمات
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $count } خدمات
    [many] { $count } خدمة
   *[other] { $count } خدمة
}
directory-search = كلمات البحث
directory-search-placeholder = خدمة، جهة، شارع …
directory-filter-need = الموضوع
directory-filter-language = اللغة
directory-filter-district = الحي
directory-any = الكل
directory-stale = قديم؟
directory-empty = الدليل لا يزال فارغًا
directory-empty-help = أدخل الجهات التي تحيل إليها غالبًا. خمس منها تكفي للبداية.
directory-empty-filtered-help = كلمات أقل أو تصفية أخرى تعطي نتائج أكثر.

## Entry

directory-refer = الإحالة إلى هنا
directory-hours = أوقات الدوام
directory-walk-in = يمكن الحضور دون موعد
directory-address = العنوان
directory-website = الموقع الإلكتروني
directory-languages = اللغات هناك
directory-fees = الرسوم
directory-accessible = مهيأ لذوي الإعاقة
directory-assured = التأكيد
directory-assured-on = في { $day } ({ $distance })
directory-never-assured = لم يُؤكَّد قط: اتصل قبل الإحالة
directory-stale-help = منذ مدة طويلة: اتصل قبل الإحالة
directory-last-used = آخر إحالة في { $day }
directory-texts = ما يقرؤه المراجعون

## Form

directory-form-who = من وماذا
directory-form-name = اسم الخدمة
directory-form-organisation = الجهة
directory-form-needs = تساعد في
directory-form-where = المكان وطرق التواصل
directory-form-street = الشارع والرقم
directory-form-postcode = الرمز البريدي
directory-form-place = المدينة
directory-form-when = متى ولمن
directory-form-hours-hint = كما تُكتب عادة: الاثنين–الجمعة 8–12
directory-form-language-add = إضافة لغة
directory-form-language-remove = إزالة اللغة: { $language }
directory-form-texts-help = تظهر هذه النصوص في ورقة التوجيه بالألمانية وبلغة الشخص. كل غرض في سطر.
directory-form-text-remove = إزالة النصوص: { $language }
directory-form-text-language = نصوص بلغة أخرى
directory-form-bring = ما يجب إحضاره
directory-form-directions = كيفية الوصول
directory-form-assured = آخر تأكيد في
directory-form-assured-today = أُكِّد اليوم
