### Clients: their page, the form, history, birth dates.

## Finding and opening

# Heading, button and command: a new client.
client-new = مراجع جديد
# Heading of the form for a client who is there already.
client-edit = تعديل البيانات
# Below the heading "Clients".
client-find-about = ابحث في الأعلى بـ Ctrl K: بالاسم أو تاريخ الميلاد أو الهاتف أو رقم الملف.
# Heading over the clients whom this desk had open.
# $count (Count) - how many
client-recent = { $count ->
    [zero] لم يُفتح أحد مؤخرًا
    [one] فُتح مؤخرًا: شخص واحد
    [two] فُتح مؤخرًا: شخصان
    [few] فُتح مؤخرًا: { $count } أشخاص
    [many] فُتح مؤخرًا: { $count } شخصًا
   *[other] فُتح مؤخرًا: { $count } شخص
}
# Beside one of them.
# $time (Time) - when the page was opened
client-recent-at = الساعة { $time }
# When no client was opened since sign-in.
client-recent-empty = لم يُفتح ملف أحد منذ تسجيل الدخول
# Below it.
client-recent-empty-help = يظهر هنا من تعمل معهم اليوم، وتختفي القائمة عند تسجيل الخروج.
# Heading when a client's page can't be shown.
client-not-opened = تعذّر فتح الصفحة

## Birth dates as far as they are known

# In place of a birth date.
client-birth-unknown = تاريخ الميلاد غير معروف
# A birth date that is wholly known.
# $day (Day) - the birth date
client-birth-day = { DAY($day, shape: "numeric") }
# A whole birth date that is an estimate.
# $day (Day) - the birth date
client-birth-day-estimated = حوالي { DAY($day, shape: "numeric") }
# A birth date of which the year, perhaps the month too, is known.
# $date (String) - the known parts as digits: "1985" or "03.1985"
client-birth-part = { $date }
# A year of birth that is an estimate.
# $date (String) - the known parts as digits
client-birth-estimated = حوالي { $date }
# A birth date without its year.
# $date (String) - day and month as digits
client-birth-without-year = { $date }، السنة غير معروفة
# Beside the field, while one types.
# $date (String) - what was understood
client-birth-understood = فُهم على أنه { $date }
# Beside the field, for 1 January, which often only stands for an unknown day.
# $date (String) - what was understood
client-birth-placeholder = فُهم على أنه { $date }. الأول من يناير كثيرًا ما يعني أن اليوم غير معروف، وعندها اكتب 00.00.
# Error beside the field when the date can't be read.
client-birth-not-understood = تعذّرت قراءة التاريخ. اكتبه مثل 14.03.1985 أو 03.1985 أو 00.00.1985 أو ca. 1967.

## Who it is

# Heading in place of a name.
client-nameless = بلا اسم
# Beside the birth date.
# $years (Count) - age in full years
client-age = { $years ->
    [zero] أقل من سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $years } سنوات
    [many] { $years } سنة
   *[other] { $years } سنة
}
# Beside a birth date of which only the year is known.
# $least (Number) - the least age in years
# $most (Count) - the greatest age in years
client-age-between = { $most ->
    [zero] أقل من سنة
    [one] من { $least } إلى سنة واحدة
    [two] من { $least } إلى سنتين
    [few] من { $least } إلى { $most } سنوات
    [many] من { $least } إلى { $most } سنة
   *[other] من { $least } إلى { $most } سنة
}
# Mark beside the languages.
client-interpreter-needed = يحتاج إلى مترجم
# Mark: the record may be read by few.
client-restricted = مقيّد
# The number of the person in the list from which they came.
# $number (String) - the number
client-external-id = الرقم في القائمة القديمة: { $number }
# Another name of the person.
# $kind (String) - the kind of name: birth name, alias …
# $name (String) - the name
client-also-known = { $kind }: { $name }
# Nationality: stateless.
client-nationality-xxa = عديم الجنسية
# Nationality as in a convention travel document.
client-nationality-xxb = لاجئ (اتفاقية ١٩٥١)
# Nationality as in a travel document.
client-nationality-xxc = لاجئ (غير ذلك)
# Nationality that is not said.
client-nationality-xxx = غير محددة

## Status of residence

# When nothing was entered.
client-residence-missing = الإقامة غير مسجّلة
# Until when the document is valid.
# $day (Day) - the last day
client-residence-until = حتى { DAY($day, shape: "numeric") }
# A title without an end.
client-residence-unlimited = غير محدودة المدة
# What stands on the document or in the old list.
# $text (String) - as printed
client-residence-printed = كما في الوثيقة: { $text }
# Beside every status: the program decides no right.
client-residence-check = يُرجى التحقق من الوثيقة

## The page: timeline and actions

# Read aloud: name of the bar of actions.
client-actions = إجراءات
# Button and heading of an entry.
client-note = ملاحظة
# Label of the field for a note.
client-note-new = ملاحظة جديدة
# Button: records a visit of this person.
client-contact = استشارة
# Button: refers this person to a service.
client-refer = إحالة
# Button: books an appointment.
client-appointment = موعد
# Button: opens a managed case.
client-case-open = فتح ملف
# Label: what the case is about.
client-case-need = ما موضوع الملف؟
# Link and heading: who changed what.
client-history = التغييرات
# Button.
client-back-to-page = العودة إلى الشخص
# Heading over everything that happened.
client-timeline = التسلسل الزمني
# Read aloud: name of the filter.
client-timeline-filter = تصفية التسلسل
# Filter.
client-timeline-all = الكل
# Filter.
client-timeline-note = الملاحظات
# Filter.
client-timeline-contact = الاستشارات
# Filter.
client-timeline-referral = الإحالات
# Filter.
client-timeline-appointment = المواعيد
# Filter.
client-timeline-case = الملفات
# When nothing stands there.
client-timeline-empty = لا مدخلات بعد
# Below it.
client-timeline-empty-help = اضغط N لكتابة ملاحظة وC لتسجيل استشارة.
# Below an entry.
# $day (Day) - the day
# $time (Time) - the time
# $name (String) - who did it
client-entry-when = { DAY($day, shape: "weekdayYear") }، { $time } · { $name }
# Below an entry of today or yesterday.
# $day (String) - "today" or "yesterday"
# $time (Time) - the time
# $name (String) - who did it
client-entry-near = { $day }، { $time } · { $name }
# Heading of a contact.
# $channel (String) - where: at the counter, by phone …
# $need (String) - what it was about
client-entry-contact = استشارة: { $need } – { $channel }
# Heading of a referral.
# $service (String) - the service
# $organisation (String) - whose it is
client-entry-referral = إحالة إلى { $service }، { $organisation }
# Heading of a referral that another office sent as a package.
# $office (String) - the office, as the package says
client-entry-incoming = وصلت إحالة من { $office }
# Heading of an appointment.
# $day (Day) - the day
# $from (Time) - when it starts
# $to (Time) - when it ends
# $name (String) - with whom
client-entry-appointment = موعد يوم { DAY($day, shape: "weekdayYear") }، { $from }–{ $to }، مع { $name }
# Heading of a step of a case.
# $number (String) - the number of the case
# $phase (String) - the phase it went to
client-entry-case = الملف { $number }: { $phase }
# The first entry.
client-entry-created = أُنشئ السجل
# Heading of the column at the side.
client-next-title = الخطوات التالية
# When nothing is to be done.
client-next-nothing = لا شيء مطلوب.
# When something is due.
# $day (Day) - the day
# $distance (String) - the day as people say it: "in 2 days"
client-due = { DAY($day, shape: "weekday") } ({ $distance })
# Heading over phone, mail, address.
client-reach = وسائل الاتصال
# When nothing is known.
client-reach-none = لا بيانات
# The language of letters.
# $language (Language) - the language
client-letter-language-is = الرسائل باللغة: { $language }
# Heading over the cases of the person.
# $count (Count) - how many
client-cases = { $count ->
    [zero] لا ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $count } ملفات
    [many] { $count } ملفًا
   *[other] { $count } ملف
}
# Below a case.
# $day (Day) - when it was opened
# $name (String) - who manages it
client-case-since = منذ { DAY($day, shape: "numeric") }، { $name }

## The form

# Above the form: input of an earlier time was found.
# $time (Time) - when it was typed
client-draft-found = مدخلاتك غير المحفوظة من الساعة { $time } ما زالت هنا.
# Button: forgets what was typed.
client-draft-throw-away = تجاهل
# Button: leaves the form; what was typed is kept until sign-out.
client-leave-keeps-draft = لاحقًا (تبقى المسودة)
# Error beside the name.
client-name-missing = أدخل اسمًا واحدًا على الأقل. من له اسم واحد فقط يُكتب في «اسم العائلة».
# Heading.
client-form-names = الأسماء
# Below it.
client-form-names-help = بكل كتابة يستخدمها الشخص، كما ورد في الوثيقة.
# Label.
client-form-given = الاسم الأول
# Label.
client-form-family = اسم العائلة
# Label: how we came by the spelling.
client-form-name-source = مصدر التهجئة
# Label: what kind of name it is.
client-form-name-kind = النوع
# A tick.
client-form-name-preferred = الاسم المستخدم
# Button.
client-form-name-add = إضافة اسم أو كتابة أخرى
# Button.
client-form-name-remove = حذف الاسم
# Heading.
client-form-person = الشخص
# Label.
client-form-birth = تاريخ الميلاد
# Below the label.
client-form-birth-help = بقدر ما هو معروف: 14.03.1985 أو 03.1985 أو 00.00.1985 أو ca. 1967
# Label; several are possible.
client-form-nationality = إضافة جنسية
# Label.
client-form-gender = الجنس
# Read aloud: button that removes one of several.
# $thing (String) - what is removed
client-form-remove-thing = حذف { $thing }
# Heading.
client-form-languages = اللغات
# Label.
client-form-language = اللغة
# Label.
client-form-level = المستوى
# A tick.
client-form-interpreter = يحتاج إلى مترجم
# Button.
client-form-language-add = إضافة لغة
# Button.
client-form-language-remove = حذف اللغة
# Label: the language of letters and slips.
client-form-letter-language = لغة الرسائل
# Heading.
client-form-reach = وسائل الاتصال
# Below it.
client-form-reach-help = تُستخدم الوسائل الآمنة فقط: من قد يقرأ أو يسمع؟
# Label.
client-form-means-kind = الوسيلة
# Label.
client-form-means-remark = ملاحظة
# Label of a choice: may this number or address be used without putting the person at risk?
client-form-means-safety = آمن؟
# Button.
client-form-means-add = إضافة هاتف أو بريد أو غيره
# Button.
client-form-means-remove = حذف
# Label.
client-form-street = الشارع والرقم
# Label.
client-form-postcode = الرمز البريدي
# Label.
client-form-place = المدينة
# Label.
client-form-address-remark = عن السكن
# Below the label.
client-form-address-remark-help = مثال: سكن جماعي، عند أختها، لا يوجد
# Heading.
client-form-residence = الإقامة
# Label.
client-form-residence-title = سند الإقامة
# Label: what stands on the document.
client-form-residence-printed = كما هو مطبوع
# Label.
client-form-residence-until = صالح حتى
# A tick.
client-form-residence-unlimited = غير محدود المدة
# Heading.
client-form-remark = ملاحظة للجميع
# Label.
client-form-remark-label = ملاحظة
# Below the label.
client-form-remark-help = تظهر أعلى الصفحة: «يستخدم كرسيًا متحركًا، الجرس عند الباب الجانبي». الأمور السرية مكانها الملاحظات.
# Heading: people who may be the same.
client-similar = هل هو مسجّل من قبل؟
# Below it, while nobody is similar.
client-similar-none = لا أحد مشابه حتى الآن.
# Below it.
# $count (Count) - how many
client-similar-found = { $count ->
    [zero] لا أحد مشابه.
    [one] قد يكون شخص واحد هو نفسه. تبقى مدخلاتك كمسودة.
    [two] قد يكون أحد شخصين هو نفسه. تبقى مدخلاتك كمسودة.
    [few] قد يكون أحد { $count } أشخاص هو نفسه. تبقى مدخلاتك كمسودة.
    [many] قد يكون أحد { $count } شخصًا هو نفسه. تبقى مدخلاتك كمسودة.
   *[other] قد يكون أحد { $count } شخص هو نفسه. تبقى مدخلاتك كمسودة.
}

## When two people changed the same record

# Heading.
client-conflict = سبقك شخص آخر
# Below it.
client-conflict-about = حفظ شخص آخر بينما كنت تكتب. لم يُفقد شيء: قرّر لكل حقل.
# Choice: what the other one saved.
client-conflict-theirs = المحفوظ الآن
# Choice: what I typed.
client-conflict-mine = مدخلاتي
# Heading over what only the other one changed.
client-conflict-taken = تغيّر أيضًا وسيُعتمد
# Button.
client-conflict-save = حفظ هكذا
# Button.
client-conflict-back = العودة إلى النموذج
# Beside the button.
# $count (Count) - fields that are still to be decided
client-conflict-undecided = { $count ->
    [zero] لا حقول متبقية
    [one] بقي حقل واحد
    [two] بقي حقلان
    [few] بقيت { $count } حقول
    [many] بقي { $count } حقلًا
   *[other] بقي { $count } حقل
}
# Name of a part of the form.
client-field-names = الأسماء
# Name of a part of the form.
client-field-birth-date = تاريخ الميلاد
# Name of a part of the form.
client-field-gender = الجنس
# Name of a part of the form.
client-field-nationalities = الجنسيات
# Name of a part of the form.
client-field-languages = اللغات
# Name of a part of the form.
client-field-letter-language = لغة الرسائل
# Name of a part of the form.
client-field-contact-means = وسائل الاتصال
# Name of a part of the form.
client-field-address = العنوان
# Name of a part of the form.
client-field-residence = الإقامة
# Name of a part of the form.
client-field-remark = ملاحظة للجميع

## Why somebody was found (codes of the search)

# Below a result.
match-reason-same-name = الاسم نفسه
# Below a result.
match-reason-name-prefix = يبدأ الاسم هكذا
# Below a result: a letter or two differ.
match-reason-similar-spelling = تهجئة مشابهة
# Below a result.
match-reason-sounds-alike = نطق مشابه
# Below a result.
match-reason-other-script = بكتابة أخرى
# Below a result: a question mark stands where an old list lost a letter.
match-reason-lost-letter = حرف مفقود في قائمة قديمة
# Below a result: a birth name, former name or alias fits.
match-reason-other-name = اسم آخر للشخص
# Below a result.
match-reason-name-part-missing = جزء من الاسم غير موجود
# Below a result: a name was all that there was to go by, because no birth date was told.
match-reason-name-alone = لا يوجد ما يُقارَن سوى الاسم
# Below a result.
match-reason-birth-date-equal = تاريخ الميلاد نفسه
# Below a result: what is known of both dates agrees.
match-reason-birth-date-partial = تاريخ الميلاد مطابق بقدر المعروف
# Below a result.
match-reason-birth-date-swapped = اليوم والشهر متبادلان
# Below a result: same day and month, a year apart.
match-reason-birth-date-near = فارق سنة واحدة
# Below a result.
match-reason-birth-year-equal = سنة الميلاد نفسها
# Below a result: the same year, and 1 January, which often only stands for an unknown day.
match-reason-placeholder-birth-date = سنة الميلاد نفسها والأول من يناير بديل
# Below a result.
match-reason-birth-date-different = تاريخ ميلاد مختلف
# Below a result.
match-reason-phone = رقم الهاتف
# Below a result: case number or number of the old list.
match-reason-number = رقم الملف أو القائمة

## History: what was done (codes of acts)

# Heading of a change.
action-client-saved = حُفظت البيانات
# Heading of a change.
action-clients-imported = استُورد من قائمة
# Heading of a change.
action-note-added = كُتبت ملاحظة
# Heading of a change.
action-contact-recorded = سُجلت استشارة
# Heading of a change.
action-case-opened = فُتح ملف
# Heading of a change.
action-case-stepped = تقدّم الملف
# Heading of a change.
action-referral-created = أُنشئت إحالة
# Heading of a change.
action-referral-stepped = تقدّمت الإحالة
# Heading of a change.
action-appointment-booked = حُجز موعد
# Heading of a change.
action-appointment-moved = نُقل الموعد
# Heading of a change.
action-appointment-stepped = عُدّل الموعد
# Heading of a change.
action-absence-added = سُجّل غياب
# Heading of a change.
action-absence-removed = أُلغي تسجيل غياب
# Heading of a change.
action-undone = جرى التراجع
# Heading of an entry: somebody read a restricted record.
action-restricted-read = قُرئ سجل مقيّد

## History: which field (words of the columns)

# Row of a change: which field.
field-external-id = الرقم في القائمة القديمة
# Row of a change: which field.
field-restricted = مقيّد
# Row of a change: which field.
field-birth-date = تاريخ الميلاد
# Row of a change: which field.
field-birth-year = سنة الميلاد
# Row of a change: which field.
field-birth-month = شهر الميلاد
# Row of a change: which field.
field-birth-day = يوم الميلاد
# Row of a change: which field.
field-birth-estimated = سنة الميلاد تقديرية
# Row of a change: which field.
field-birth-source = مصدر تاريخ الميلاد
# Row of a change: which field.
field-birth-calendar = تقويم تاريخ الميلاد
# Row of a change: which field.
field-birth-text = تاريخ الميلاد كما ورد
# Row of a change: which field.
field-gender = الجنس
# Row of a change: which field.
field-nationalities = الجنسيات
# Row of a change: which field.
field-letter-language = لغة الرسائل
# Row of a change: which field.
field-street = الشارع والرقم
# Row of a change: which field.
field-postcode = الرمز البريدي
# Row of a change: which field.
field-place = المدينة
# Row of a change: which field.
field-address-remark = عن السكن
# Row of a change: which field.
field-residence-title = سند الإقامة
# Row of a change: which field.
field-residence-as-printed = الإقامة كما هي مطبوعة
# Row of a change: which field.
field-residence-until = الإقامة صالحة حتى
# Row of a change: which field.
field-residence-unlimited = الإقامة غير محدودة
# Row of a change: which field.
field-remark = ملاحظة
# Row of a change: which field.
field-kind = النوع
# Row of a change: which field.
field-family = اسم العائلة
# Row of a change: which field.
field-given = الاسم الأول
# Row of a change: which field.
field-source = المصدر
# Row of a change: which field.
field-preferred = الاسم المفضل
# Row of a change: which field.
field-ord = الترتيب
# Row of a change: which field.
field-tag = اللغة
# Row of a change: which field.
field-level = المستوى
# Row of a change: which field.
field-needs-interpreter = يحتاج إلى مترجم
# Row of a change: which field.
field-value = الرقم أو العنوان
# Row of a change: which field.
field-means-safety = هل هي آمنة
# Row of a change: which field.
field-names = الأسماء
# Row of a change: which field.
field-languages = اللغات
# Row of a change: which field.
field-contact-means = وسائل الاتصال
# Row of a change: which field.
field-note = ملاحظة
# Row of a change: which field.
field-text = النص
# Row of a change: which field.
field-language = اللغة
# Row of a change: which field.
field-need = الموضوع
# Row of a change: which field.
field-urgency = الأولوية
# Row of a change: which field.
field-result = النتيجة
# Row of a change: which field.
field-channel = القناة
# Row of a change: which field.
field-state = الحالة
# Row of a change: which field.
field-phase = المرحلة
# Row of a change: which field.
field-number = الرقم
# Row of a change: which field.
field-reason = السبب
# Row of a change: which field.
field-subject = الموضوع
# Row of a change: which field.
field-starts-at = البداية
# Row of a change: which field.
field-ends-at = النهاية
# Row of a change: which field.
field-opened = فُتح
# Row of a change: which field.
field-closed = أُغلق

## History

# Column.
client-history-field = الحقل
# Column.
client-history-before = قبل
# Column.
client-history-after = بعد

## How a word of one name stands to a word of the other: behind both words, after a colon

name-words-same = متطابق
name-words-other-script = متطابق، بكتابة أخرى
name-words-sounds-alike = يُنطق بالطريقة نفسها
name-words-typo = ربما خطأ في الكتابة
name-words-initial = حرف أول
name-words-begins = بداية الاسم
name-words-fused = مكتوب متصلاً أو منفصلاً
name-words-dropped = يرد في أحد الاسمين فقط
name-words-particle = أداة ترد في أحد الاسمين فقط
name-words-doubtful = ربما الاسم نفسه
name-words-contradicts = اسم آخر
