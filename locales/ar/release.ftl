### Releases from secrecy, privacy notices, the legal basis of a record, and the ledger of what left the house.
### "Release" is the paper by which a client frees the office from its duty of secrecy towards one recipient.

## Kinds of data that a release names. Answers of a choice with several ticks.

data-kind-identity = الاسم وتاريخ الميلاد والجنس
data-kind-reach = العنوان والهاتف والبريد الإلكتروني
data-kind-language = اللغات
data-kind-concern = الطلب وما يتعلق به
data-kind-residence = الجنسية والإقامة
data-kind-papers = الوثائق
data-kind-representation = من يحق له التصرف نيابة عن الشخص

## Specially protected data (GDPR Art. 9 and 10).

special-category-health = الصحة
special-category-origin = الأصل العرقي
special-category-religion = الدين أو المعتقد
special-category-politics = الرأي السياسي أو النقابة
special-category-sexuality = الحياة أو الميول الجنسية
special-category-genetic = بيانات وراثية أو بيومترية
special-category-offences = الجرائم والإدانات

## How the client answered.

release-form-on-screen = وُقّع على الشاشة
release-form-on-paper = وُقّع على الورق
release-form-refused = مرفوض

## How a privacy notice was handed over.

notice-way-paper = ورقيًا
notice-way-read-aloud = قراءةً
notice-way-screen = على الشاشة
notice-way-mail = بالبريد الإلكتروني
# Which privacy notice was handed over, in the history.
notice-source-in-force = إشعار المكتب الساري
# Which privacy notice was handed over, in the history.
notice-source-elsewhere = ورقة من جهة أخرى

## Legal basis of a record (GDPR Art. 6).

legal-basis-public-task = مهمة عامة (المادة 6 (1) هـ)
legal-basis-legal-obligation = التزام قانوني (المادة 6 (1) ج)
legal-basis-contract = عقد (المادة 6 (1) ب)
legal-basis-vital-interests = مصالح حيوية (المادة 6 (1) د)
legal-basis-legitimate-interests = مصالح مشروعة (المادة 6 (1) و)
legal-basis-consent = موافقة (المادة 6 (1) أ)

## Legal basis for specially protected data (GDPR Art. 9).

special-basis-social-law = القانون الاجتماعي (المادة 9 (2) ب)
special-basis-health-care = الرعاية الصحية والاجتماعية (المادة 9 (2) ح)
special-basis-vital-interests = مصالح حيوية (المادة 9 (2) ج)
special-basis-legal-claims = مطالبات قانونية (المادة 9 (2) و)
special-basis-public-interest = مصلحة عامة جوهرية (المادة 9 (2) ز)
special-basis-consent = موافقة صريحة (المادة 9 (2) أ)

## Errors.

error-release-tell-consequences = اشرح أولًا ما يترتب على الرفض، وأنه يمكن سحب الإعفاء في أي وقت.
error-release-signature = التوقيع مفقود. أو اختر «وُقّع على الورق».
error-release-ends-before = ينتهي الإعفاء قبل أن يبدأ.
error-release-too-long = { $days ->
    [zero] لا يسري الإعفاء.
    [one] يسري الإعفاء يومًا واحدًا على الأكثر.
    [two] يسري الإعفاء يومين على الأكثر.
    [few] يسري الإعفاء { $days } أيام على الأكثر.
    [many] يسري الإعفاء { $days } يومًا على الأكثر.
   *[other] يسري الإعفاء { $days } يوم على الأكثر.
}
error-day-in-the-future = هذا اليوم في المستقبل.
error-undo-data-left = غادرت البيانات المكتب بالفعل ولا يمكن التراجع عن ذلك. ألغِ الإحالة أو اسحب الإعفاء.

## Lines of a client’s history.

action-referral-answered = تم تسجيل الرد على إحالة
action-referral-chased = تم الاستفسار من الجهة مجددًا
action-release-given = تم تسجيل إعفاء من واجب السرية
action-release-withdrawn = تم سحب الإعفاء
action-notice-handed-over = تم تسليم إشعار الخصوصية
action-legal-basis-recorded = تم تسجيل الأساس القانوني

## Fields in a client’s history.

field-referral-cause = السبب
field-referral-outcome = النتيجة
field-referral-field = الحقول
field-referral-chase = الاستفسار
field-data-stopped-on = توقف نقل البيانات في
field-data-kind = أنواع البيانات
field-release-form = الإعفاء
field-release-given-on = تاريخ الإعفاء
field-release-withdrawn-on = سُحب في
field-notice-version = نسخة الإشعار
# Name of a field in the history: of the text beside the German one.
field-notice-translation = نسخة الترجمة
# Name of a field in the history.
field-notice-source = أي إشعار
field-legal-basis = الأساس القانوني

## Taking a release

release-new = تسجيل إعفاء
release-recipient = من يُسمح بإطلاعه؟
release-whole-organisation = يسري على جميع خدمات هذه الجهة
release-case = الملف
release-no-case = دون ملف
release-purpose = لأي غرض؟
release-purpose-hint = كما تشرحه للشخص.
release-kinds = ما الذي يجوز نقله؟
release-special = بيانات ذات حماية خاصة
release-special-hint = حدّد ما يلزم فعلًا فقط.
release-mutual = يجوز للجهة إطلاعنا أيضًا
release-until = يسري حتى
release-language = شُرح باللغة
release-told = شرحتُ ما يترتب على الرفض، وأنه يمكن سحب الإعفاء في أي وقت.
release-answer = جواب الشخص
release-sign-here = التوقيع
release-sign-hint = بالإصبع أو القلم أو الفأرة. إن تعذّر ذلك فالتوقيع على الورق.
release-sign-clear = إعادة التوقيع
release-sheet = ورقة للتوقيع
release-sheet-help = اطبعوا الورقة قبل الحفظ. يقرأها الشخص ويوقّعها. ثم احفظوا الجواب: موقَّع أو مرفوض. الطباعة وحدها لا تسجّل شيئاً.
release-sheet-print = طباعة الورقة
release-sheet-look = معاينة
release-sheet-changed = تغيّر شيء منذ الطباعة. اطبعوا الورقة من جديد قبل أن يوقّع الشخص.
release-signature = توقيع الشخص
release-save = حفظ الإعفاء
release-save-refusal = حفظ الرفض

## The ledger

release-ledger = الإعفاءات وما نُقل من بيانات
release-releases = { $count ->
    [zero] الإعفاءات
    [one] إعفاء واحد
    [two] إعفاءان
    [few] { $count } إعفاءات
    [many] { $count } إعفاءً
   *[other] { $count } إعفاء
}
release-none = لا يوجد إعفاء
release-none-help = من دون إعفاء لا يغادر المكتب أي شيء عن الشخص.
release-left = { $count ->
    [zero] البيانات المنقولة
    [one] نُقلت البيانات مرة واحدة
    [two] نُقلت البيانات مرتين
    [few] نُقلت البيانات { $count } مرات
    [many] نُقلت البيانات { $count } مرة
   *[other] نُقلت البيانات { $count } مرة
}
release-left-none = لم يُنقل أي شيء.
release-notices = { $count ->
    [zero] إشعار الخصوصية
    [one] إشعار خصوصية واحد
    [two] إشعارا خصوصية
    [few] { $count } إشعارات خصوصية
    [many] { $count } إشعار خصوصية
   *[other] { $count } إشعار خصوصية
}
release-notices-none = لم يُسلَّم بعد.
release-notice = { $language }، النسخة { $version }
# One notice that was handed over, with a second language.
# $language (Language)
# $version (String) - of the German text
# $translation (String) - of the text in the other language
release-notice-both = { $language }، النسخة { $version } (الترجمة: { $translation })
# One notice that was handed over, which was not the office's own.
# $language (Language)
# $version (String) - as it stands on the sheet
release-notice-elsewhere = { $language }، النسخة { $version }، ورقة من جهة أخرى
release-notice-by = { $day }، { $name }
release-notice-new = تم تسليم الإشعار
release-notice-version = النسخة
release-notice-version-hint = مكتوبة أسفل الإشعار.
# Where the handing over of the notice is written down: which version is kept. The version is a date, or a number and a date.
# $version (String) - of the German text, as it stands at the foot of the sheet
release-notice-in-force = السارية هي النسخة { $version }.
# The same, where the sheet has a second language.
# $version (String) - of the German text, as it stands at the foot of the sheet
# $translation (String) - of the text in the other language
release-notice-in-force-both = السارية هي النسخة { $version }، وإلى جانبها النص بهذه اللغة، النسخة { $translation }.
# Below that line.
release-notice-draft = لم يراجع أحد النص بعد. والورقة موسومة بأنها مسودة.
# Box to tick: it was not the office's own notice that was handed over.
release-notice-other = ورقة من جهة أخرى أو من وقت سابق
# Where the field for it is wrong.
error-notice-no-text = لا يوجد إشعار بهذه اللغة. اختر لغة أخرى، أو أدخل نسخة ورقة من جهة أخرى.
# Where the field for it is wrong.
error-notice-newer = كان نص آخر ساريًا في ذلك اليوم. أدخل النسخة المكتوبة أسفل الورقة.
release-notice-way = الطريقة
release-basis = الأساس القانوني
release-basis-usual = المعتاد: { $basis }
release-basis-new = تسجيل أساس قانوني
release-basis-special = للبيانات ذات الحماية الخاصة
release-basis-no-special = لا توجد بيانات كهذه
release-statute = القانون
release-statute-hint = مثلًا § 67b SGB X
release-valid-until = يسري حتى { $day } ({ $distance })
release-ended = انتهى في { $day }
release-withdrawn-on = سُحب في { $day }
release-withdraw = سحب …
release-withdraw-stops = { $count ->
    [zero] لا توجد إحالة ببيانات تستند إليه. من الآن لا يجوز نقل أي شيء.
    [one] إحالة واحدة جارية تستمر دون بيانات:
    [two] إحالتان جاريتان تستمران دون بيانات:
    [few] { $count } إحالات جارية تستمر دون بيانات:
    [many] { $count } إحالة جارية تستمر دون بيانات:
   *[other] { $count } إحالة جارية تستمر دون بيانات:
}
release-withdraw-tell = لديهم بيانات بالفعل: يُرجى إبلاغهم
release-withdraw-reason = لماذا؟ (اختياري)
release-withdraw-now = السحب الآن
release-withdrawn = سُحب الإعفاء، ولن يُنقل شيء بعد الآن.
release-paper = طباعة الورقة …
release-notice-paper = عرض الإشعار وطباعته …
