### Paper that people carry away: the referral slip, the appointment slip and, for staff, the recovery sheet.
### Printed in two columns, German and this language. Short words: a column is 83 mm wide.

# Title of the referral slip: a page that a person carries to another office. Large, in two languages.
letter-referral-title = بطاقة إحالة

# Heading above the name and the address of the service or the place. Short.
letter-where = إلى أين

# Heading above day and time. Short.
letter-when = متى

# Heading above the list of papers to bring.
letter-bring = يرجى إحضار

# Stands before a phone number.
letter-phone = الهاتف

# Heading above how to find the place: bus, entrance, floor.
letter-directions = كيفية الوصول

# Heading above the opening hours of the service.
letter-opening-hours = أوقات الدوام

# Heading above a free text of the office for this person.
letter-note = ملاحظة

# Heading above the small facts: what it is about, who referred, when.
letter-about = عن هذه البطاقة

# Stands before the name of the person, which is printed only when more than a slip was agreed to.
letter-name = الاسم

# Stands before the topic, for example "Housing".
letter-need = الموضوع

# Stands before the name of the member of staff who referred.
letter-referred-by = جهة الإحالة

# Stands before the day on which the page was printed.
letter-issued = تاريخ الإصدار

# Stands before the number of the referral or the appointment.
letter-reference = الرقم

# Stands before the name of the person who is to be met.
letter-with = مع

# Foot of a page in two languages: which of them counts.
# $day (Day) - the day on which what the page says was last checked
letter-authoritative = النص الألماني هو المعتمد. تاريخ المعلومات: { DAY($day, shape: "long") }

# Foot of a page in German only.
# $day (Day) - the day on which what the page says was last checked
letter-as-of = تاريخ المعلومات: { DAY($day, shape: "long") }

# Foot of a page whose second column had to be printed in another language than was asked for.
# $language (Language) - the language that was asked for
letter-fallback = هذه الورقة غير متوفرة بعد باللغة التالية: { $language }.

# The time of an appointment, printed large.
# $time (Time) - when it starts
letter-time = الساعة { $time }

# Title of the page with the day, the time and the place of an appointment.
letter-appointment-title = موعدكم

# Below the time of an appointment.
# $minutes (Count) - how long it takes, in minutes, mostly 30 to 90
letter-duration =
    { $minutes ->
        [zero] المدة: أقل من دقيقة
        [one] المدة: نحو دقيقة واحدة
        [two] المدة: نحو دقيقتين
        [few] المدة: نحو { $minutes } دقائق
        [many] المدة: نحو { $minutes } دقيقة
       *[other] المدة: نحو { $minutes } دقيقة
    }

# Stands above the phone number of the office.
letter-cancel = إذا لم تتمكنوا من الحضور، يرجى الاتصال بالرقم

# Title of the sheet with the key that opens the store when all passphrases are lost.
letter-recovery-title = مفتاح الاسترداد

# Below the title of the recovery sheet: what the key is.
letter-recovery-what = يفتح هذا المفتاح مخزن البيانات إذا لم يعد أحد يعرف عبارة مرور صالحة. ولا يُطبع إلا هذه المرة الوحيدة.

# Recovery sheet: stands above the characters by which a typing mistake is found.
letter-recovery-checksum = رموز التحقق

# Recovery sheet: stands before the day on which the key was made.
letter-recovery-created = تاريخ الإنشاء

# Recovery sheet: heading above where to keep it.
letter-recovery-keep-title = مكان الحفظ

# Recovery sheet: where to keep it.
letter-recovery-keep = في خزنة أو خزانة مقفلة، بعيدًا عن الحاسوب وعن النسخ الاحتياطية. وينبغي أن يعرف شخصان مكانه.

# Recovery sheet: heading above what must not be done with it.
letter-recovery-never-title = ممنوع منعًا باتًّا

# Recovery sheet: what must not be done with it.
letter-recovery-never = لا تصوّروه، ولا تمسحوه ضوئيًا، ولا ترسلوه بالبريد الإلكتروني، ولا تحفظوه في ملف.

# Recovery sheet: heading above what to do when it is lost.
letter-recovery-lost-title = هل فُقد أو رآه شخص غريب؟

# Recovery sheet: what to do when it is lost or a stranger has seen it.
letter-recovery-lost = أبلغوا فورًا الشخص الذي يدير البرنامج والشخص المسؤول عن حماية البيانات. لا يستطيع البرنامج استبدال هذا المفتاح بعد: اسألوا قسم تقنية المعلومات.

# Printed slip: the topic, in words for the person who carries it.
letter-need-residence = الإقامة والأوراق الرسمية

# Printed slip: the topic, in words for the person who carries it.
letter-need-livelihood = تأمين المعيشة

# Printed slip: the topic, in words for the person who carries it.
letter-need-housing = السكن

# Printed slip: the topic, in words for the person who carries it.
letter-need-language = تعلّم الألمانية

# Printed slip: the topic, in words for the person who carries it.
letter-need-school-childcare = المدرسة ورعاية الأطفال

# Printed slip: the topic, in words for the person who carries it.
letter-need-training-work = التدريب المهني والعمل

# Printed slip: the topic, in words for the person who carries it.
letter-need-recognition = الاعتراف بالشهادات

# Printed slip: the topic, in words for the person who carries it.
letter-need-health = الصحة

# Printed slip: the topic, in words for the person who carries it.
letter-need-family = الأسرة

# Printed slip: the topic, in words for the person who carries it.
letter-need-participation = المشاركة في المجتمع

# Printed slip: the topic, in words for the person who carries it.
letter-need-digital = الحاسوب والإنترنت

# Printed slip: the topic, in words for the person who carries it.
letter-need-debt = الديون

# Shown instead of printing, when a name was to be printed on a slip.
error-letter-client-data-on-slip = بطاقة الإحالة لا تحمل أي بيانات عن الشخص. وأي شيء أكثر من ذلك يتطلب إعفاءً من واجب السرية.

# Shown instead of printing.
# $characters (Number) - how long the texts are together
# $limit (Number) - how long they may be
error-letter-too-long = النصوص أطول من أن تُطبع. عدد الأحرف: { $characters }، والحد الأقصى: { $limit }.

# Shown instead of printing, when the clock of the computer is far off.
error-letter-bad-instant = تاريخ هذه الطباعة خارج السنوات التي يمكن أن يذكرها ملف PDF.

# Shown instead of printing.
# $place (String) - a template and a line, for the developers
error-letter-typesetting-failed = تعذّر إعداد الصفحة. هذا خطأ في البرنامج؛ يرجى الإبلاغ عنه مع ذكر هذا الموضع: { $place }.

# Shown instead of printing.
# $place (String) - a template and a line, for the developers
error-letter-export-failed = تعذّرت كتابة الصفحة كملف PDF ميسّر. هذا خطأ في البرنامج؛ يرجى الإبلاغ عنه مع ذكر هذا الموضع: { $place }.
