### Screens of appointments: week, list, free times, booking, steps.

## Week, day, list

appointment-week-of = من { DAY($from, shape: "long") } إلى { DAY($to, shape: "long") }
appointment-view = العرض
appointment-view-week = أسبوع
appointment-view-day = يوم
appointment-view-list = قائمة
appointment-today = اليوم
appointment-who = من
appointment-everybody = الجميع
appointment-zone = توقيت المكتب ({ $zone })
appointment-grid = المواعيد حسب اليوم والوقت
appointment-time = الوقت
appointment-cell-free = { DAY($day, shape: "weekday") }، { $time }، { $name }: متاح
appointment-cell-taken = { DAY($day, shape: "weekday") }، { $time }، { $name }: محجوز
appointment-cell-off = { DAY($day, shape: "weekday") }، { $time }، { $name }: خارج الدوام
appointment-cell-past = { DAY($day, shape: "weekday") }، { $time }، { $name }: انقضى
appointment-cell-holiday = { DAY($day, shape: "weekday") }، { $time }، { $name }: { $holiday }
appointment-nobody = دون اسم
appointment-none = لا مواعيد في هذا الأسبوع
appointment-none-help = اضغط n للبحث عن وقت متاح.
appointment-count = { $count ->
    [zero] لا مواعيد
    [one] موعد واحد
    [two] موعدان
    [few] { $count } مواعيد
    [many] { $count } موعدًا
   *[other] { $count } موعد
}
appointment-no-lanes = لا أحد يستقبل مواعيد
appointment-no-lanes-help = حدِّد في الإدارة من يستقبل المواعيد ومتى.

## Finding a time

appointment-new = حجز موعد
appointment-for = لـ { $name }
appointment-for-nobody = دون اسم ما لم يُختر أحد
appointment-finder = البحث عن وقت متاح
appointment-sentence = { $minutes } مع { $who } باللغة: { $language }، ابتداءً من { $from }
appointment-length = المدة
appointment-minutes = { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
appointment-with = مع من
appointment-anyone = أي موظف
appointment-language = اللغة
appointment-any-language = أي لغة
appointment-from = من أي يوم
appointment-none-free = لا وقت متاح خلال الثلاثين يومًا القادمة
appointment-none-free-help = جرّب مدة أقصر أو موظفًا آخر أو يومًا لاحقًا.
appointment-none-free-language = لا أحد يتحدث { $language } متاح. دون هذا الشرط قد توجد أوقات تحتاج إلى مترجم.
appointment-try-any-language = البحث بأي لغة
appointment-try-anyone = البحث لدى الجميع
appointment-nobody-speaks = لا أحد في المكتب يتحدث هذه اللغة: { $language }. فكّر في مترجم.

## Booking

appointment-choose = اختر وقتًا متاحًا.
appointment-span = { $from } – { $to }
appointment-with-name = مع { $name }
appointment-person = الشخص
appointment-person-hint = اتركه فارغًا لموعد دون اسم
appointment-subject = موضوع الموعد
appointment-subject-hint = لا يظهر في ورقة الموعد ولا في ملف التقويم.
appointment-book = حجز الموعد
appointment-booked = حُجز: { DAY($at, shape: "weekdayTime") } مع { $name }
appointment-booked-help = سلِّم الورقة، أو احفظ ملفًا لتقويم الهاتف.
appointment-print = طباعة ورقة الموعد
appointment-ics = ملف تقويم (.ics)

## One appointment

appointment-title = الموعد
appointment-move = تغيير الموعد
appointment-move-title = تغيير الموعد
appointment-move-help = اختيار وقت يغيّر الموعد فورًا. ولا يُتاح الوقت القديم إلا بعد تثبيت الجديد.
appointment-cancel = إلغاء الموعد
appointment-cancel-reason = لماذا يُلغى؟
appointment-act-confirmed = تأكيد
appointment-act-checked-in = وصل
appointment-act-finished = تمّ
appointment-act-missed = لم يحضر
appointment-act-restore = إعادة الحجز
appointment-act-booked = محجوز

## Absences: who takes no appointments for a while

absence-title = الغياب
absence-about = من يغيب لا تُعرض مواعيد لديه في هذه المدة. ولا يُحفظ سبب الغياب.
absence-new = تسجيل غياب
absence-who = من
absence-from = أول يوم
absence-to = آخر يوم
absence-whole = أيام كاملة
absence-from-time = من (الساعة)
absence-to-time = إلى (الساعة)
absence-save = تسجيل
absence-list = الآن وقريبًا
absence-none = لا أحد غائب
absence-none-help = يظهر الغياب المسجَّل هنا حتى ينتهي.
absence-days = { DAY($from, shape: "full") } إلى { DAY($to, shape: "full") }
absence-hours = { DAY($day, shape: "full") }، من { $from } إلى { $to }
absence-times = { $from } إلى { $to }
absence-booked = { $count ->
    [zero] لا موعد في هذه المدة.
    [one] يقع موعد واحد ({ $count }) في هذه المدة. يُرجى نقله وإبلاغ الشخص:
    [two] يقع موعدان ({ $count }) في هذه المدة. يُرجى نقلهما وإبلاغ الشخصين:
    [few] تقع { $count } مواعيد في هذه المدة. يُرجى نقلها وإبلاغ الأشخاص:
    [many] يقع { $count } موعدًا في هذه المدة. يُرجى نقلها وإبلاغ الأشخاص:
   *[other] يقع { $count } موعد في هذه المدة. يُرجى نقلها وإبلاغ الأشخاص:
}
absence-free = لا موعد في هذه المدة.
absence-remove = إلغاء التسجيل
absence-remove-of = إلغاء تسجيل غياب { $name }
absence-time-wrong = يُرجى كتابة وقت مثل 8:30.
