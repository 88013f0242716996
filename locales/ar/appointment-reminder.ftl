### Who is to be reminded of an appointment. The program sends nothing: it lists, words, and writes down what was done.

## Errors

error-reminder-way = لا يجوز تذكير الشخص بهذه الطريقة. يُرجى اختيار طريقة أخرى.
error-reminder-nobody = هذا الموعد بلا اسم، فلا يوجد من يمكن تذكيره.
error-reminder-none = لم يبقَ أحد لتذكيره بهذه الطريقة.

## Screen

reminder-title = التذكيرات
reminder-about = { $days ->
    [zero] مواعيد اليوم حتى { DAY($until, shape: "long") }. البرنامج لا يرسل شيئًا.
    [one] من لديه موعد غدًا، حتى { DAY($until, shape: "long") }. البرنامج لا يرسل شيئًا.
    [two] مواعيد اليومين القادمين حتى { DAY($until, shape: "long") }. البرنامج لا يرسل شيئًا.
    [few] مواعيد { $days } أيام قادمة حتى { DAY($until, shape: "long") }. البرنامج لا يرسل شيئًا.
    [many] مواعيد { $days } يومًا قادمًا حتى { DAY($until, shape: "long") }. البرنامج لا يرسل شيئًا.
   *[other] مواعيد { $days } يوم قادم حتى { DAY($until, shape: "long") }. البرنامج لا يرسل شيئًا.
}
reminder-nobody = لا أحد يحتاج إلى تذكير
reminder-nobody-help = لا يوجد في الأيام القادمة موعد لشخص معروف الاسم.
reminder-open = { $count ->
    [zero] لم يبقَ أحد لتذكيره
    [one] بقي شخص واحد ({ $count }) لتذكيره
    [two] بقي شخصان ({ $count }) لتذكيرهما
    [few] بقي { $count } أشخاص لتذكيرهم
    [many] بقي { $count } شخصًا لتذكيرهم
   *[other] بقي { $count } شخص لتذكيرهم
}
reminder-all-done = تم تذكير الجميع
reminder-missed = { $count ->
    [zero] لم يفوّت أي موعد
    [one] فوّت موعدًا واحدًا ({ $count })
    [two] فوّت موعدين ({ $count })
    [few] فوّت { $count } مواعيد
    [many] فوّت { $count } موعدًا
   *[other] فوّت { $count } موعد
}
reminder-late = { $count ->
    [zero] لا إلغاء متأخرًا
    [one] إلغاء متأخر واحد ({ $count })
    [two] إلغاءان متأخران ({ $count })
    [few] { $count } إلغاءات متأخرة
    [many] { $count } إلغاءً متأخرًا
   *[other] { $count } إلغاء متأخر
}
reminder-missed-help = { $days ->
    [zero] محسوبة اليوم. هذا سبب للسؤال، ولا يترتب عليه شيء تلقائيًا.
    [one] محسوبة خلال اليوم الأخير. هذا سبب للسؤال، ولا يترتب عليه شيء تلقائيًا.
    [two] محسوبة خلال يومين. هذا سبب للسؤال، ولا يترتب عليه شيء تلقائيًا.
    [few] محسوبة خلال { $days } أيام. هذا سبب للسؤال، ولا يترتب عليه شيء تلقائيًا.
    [many] محسوبة خلال { $days } يومًا. هذا سبب للسؤال، ولا يترتب عليه شيء تلقائيًا.
   *[other] محسوبة خلال { $days } يوم. هذا سبب للسؤال، ولا يترتب عليه شيء تلقائيًا.
}
reminder-no-way = لا توجد طريقة معروفة بأنها آمنة. يُرجى السؤال عنها في اللقاء القادم.
reminder-may-leave = يمكن ترك رسالة
reminder-may-not-leave = التحدث مع الشخص نفسه فقط
reminder-copy = نسخ النص
reminder-copied = تم النسخ. لا يُعدّ التذكير منجزًا إلا بعد تسجيله.
reminder-done = تم: { $way }
reminder-was-done = { $way }، { $name }
reminder-message = الرسالة ({ $language })
reminder-letter = كتابة رسالة بريدية
reminder-file = ملف لخدمة الإرسال في المكتب
reminder-file-about = يحتوي فقط على الرقم أو العنوان واللغة والنص لمن لم يُذكَّروا بعد.
reminder-file-way = الطريقة
reminder-file-form = الصيغة
reminder-file-save = حفظ الملف
reminder-channel-letter = رسالة بريدية
reminder-channel-call = مكالمة
reminder-channel-sms = رسالة نصية
reminder-channel-messenger = تطبيق مراسلة
reminder-channel-email = بريد إلكتروني
reminder-form-csv = CSV
reminder-form-json = JSON

## Cancelling

appointment-cancel-by = من يلغي؟
cancelled-by-client = الشخص
cancelled-by-office = نحن

## The thread of an appointment that was moved

appointment-earlier-line = { DAY($day, shape: "weekday") }، من { $from } إلى { $to }، { $with }

## History and tables

action-appointment-reminded = تذكير بموعد
action-reminder-file-made = حُفظ ملف التذكيرات
administration-table-appointment-reminder = التذكيرات
administration-table-appointment-earlier = أوقات سابقة للمواعيد
administration-table-appointment-series = سلاسل المواعيد
