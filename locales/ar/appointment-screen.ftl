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
appointment-act-called = نودي عليه
appointment-act-in-progress = بدأت المقابلة
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

appointment-offer-sentence = { $what } مع { $who } باللغة { $language } من { $from } إلى { $to }
appointment-offer-any-language = أيًّا كانت
appointment-errand = الغرض
appointment-errand-of = { $minutes ->
    [zero] { $name }، { $minutes } دقيقة
    [one] { $name }، دقيقة واحدة
    [two] { $name }، دقيقتان
    [few] { $name }، { $minutes } دقائق
    [many] { $name }، { $minutes } دقيقة
   *[other] { $name }، { $minutes } دقيقة
}
appointment-errand-further = الغرض { $number }
appointment-errand-remove = إزالة الغرض { $number }
appointment-errand-add = غرض آخر في الزيارة نفسها
appointment-until = حتى أي يوم
appointment-part-of-day = وقت اليوم
appointment-any-time = أي وقت
appointment-not-on = ليس يوم
appointment-in-room = في قاعة
appointment-interpreter-too = يمكن أيضًا بحضور مترجم
appointment-offers = { $count ->
    [zero] لا عروض
    [one] عرض واحد
    [two] عرضان
    [few] { $count } عروض
    [many] { $count } عرضًا
   *[other] { $count } عرض
}
appointment-offers-order = الأفضل أولًا
appointment-no-offers = لا يوجد وقت متاح يناسب كل الشروط
appointment-no-offers-help = احذف أحد الشروط أو ابحث حتى يوم لاحق.
appointment-waiting = { $minutes ->
    [zero] دون انتظار
    [one] انتظار دقيقة واحدة
    [two] انتظار دقيقتين
    [few] انتظار { $minutes } دقائق
    [many] انتظار { $minutes } دقيقة
   *[other] انتظار { $minutes } دقيقة
}
appointment-interpreter-cost = { $minutes ->
    [zero] دون كلفة ترجمة
    [one] الكلفة: دقيقة ترجمة واحدة
    [two] الكلفة: دقيقتا ترجمة
    [few] الكلفة: { $minutes } دقائق ترجمة
    [many] الكلفة: { $minutes } دقيقة ترجمة
   *[other] الكلفة: { $minutes } دقيقة ترجمة
}
appointment-places-left = { $left ->
    [zero] لا أماكن متاحة من أصل { $seats }
    [one] مكان واحد متاح من أصل { $seats }
    [two] مكانان متاحان من أصل { $seats }
    [few] { $left } أماكن متاحة من أصل { $seats }
    [many] { $left } مكانًا متاحًا من أصل { $seats }
   *[other] { $left } مكان متاح من أصل { $seats }
}
appointment-room-name = القاعة { $name }
appointment-interpreter-name = المترجم: { $name }
appointment-too-late = سبقك شخص آخر: لم يعد هذا الوقت متاحًا ولم يُحجز شيء. إليك العروض التالية.
appointment-held-until = محجوز مؤقتًا حتى { $until }
appointment-hold-left = { $minutes ->
    [zero] انتهت المدة
    [one] بقيت دقيقة واحدة
    [two] بقيت دقيقتان
    [few] بقيت { $minutes } دقائق
    [many] بقيت { $minutes } دقيقة
   *[other] بقيت { $minutes } دقيقة
}
appointment-hold-over = انتهى الحجز المؤقت. ما زال الحجز ممكنًا ما لم يأخذ شخص آخر هذا الوقت.
appointment-join = الإضافة إلى المجموعة
appointment-group-needs-client = لحجز مكان في مجموعة يُرجى اختيار الشخص.
appointment-guests = مجموعة: شُغل { $taken } من { $seats } من الأماكن
appointment-leave = إخراج { $name } من المجموعة

appointment-setup = إعداد المواعيد
appointment-setup-about = ما يمكن حجزه، وفي أي قاعات، ومع من، ومتى.
appointment-services = أنواع المواعيد
appointment-service-new = نوع موعد جديد
appointment-services-none = لا يوجد أي نوع من المواعيد بعد
appointment-services-none-help = من دونها يمكن حجز أوقات من 15 إلى 120 دقيقة.
appointment-service-name = اسم النوع
appointment-buffers = قبله { $before } وبعده { $after }
appointment-capacity = الأماكن
appointment-needs = يحتاج إلى
appointment-in-use = قيد الاستخدام
appointment-not-in-use = غير مستخدم
appointment-staff-count = { $count ->
    [zero] لا أشخاص
    [one] شخص واحد
    [two] شخصان
    [few] { $count } أشخاص
    [many] { $count } شخصًا
   *[other] { $count } شخص
}
appointment-room-needed = قاعة
appointment-edit = تعديل { $name }
appointment-service-minutes = المدة بالدقائق
appointment-service-before = التحضير قبل الموعد بالدقائق
appointment-service-after = العمل بعد الموعد بالدقائق
appointment-service-lead = مهلة الإشعار بالدقائق
appointment-service-capacity = أماكن المراجعين
appointment-service-staff = عدد الموظفين
appointment-service-skills = من يديره مؤهل في
appointment-service-room = يُعقد في قاعة
appointment-service-features = تتوفر في القاعة
appointment-service-active = متاح للحجز
appointment-resources = القاعات والشبابيك والأجهزة
appointment-resource-new = قاعة جديدة
appointment-resources-none = لا توجد قاعة بعد
appointment-resource-name = الاسم أو الرقم
appointment-resource-kind = النوع
appointment-resource-features = التجهيزات
appointment-resource-active = متاح
appointment-resource-closing = تبقى المواعيد المحجوزة هناك وتُدرج لإعادة التخطيط.
appointment-seats = المقاعد
appointment-staff = الموظفون
appointment-staff-name = الاسم
appointment-skills = مؤهل في
appointment-hours = الأوقات
appointment-hours-none = لا يوجد
appointment-hours-always = كلما كان المبنى مفتوحًا
appointment-hours-own = أوقات خاصة
appointment-hours-weekly = كل أسبوع بالتساوي
appointment-hours-rhythm = { $weeks ->
    [zero] يتناوب
    [one] يتناوب كل أسبوع
    [two] يتناوب على مدى أسبوعين
    [few] يتناوب على مدى { $weeks } أسابيع
    [many] يتناوب على مدى { $weeks } أسبوعًا
   *[other] يتناوب على مدى { $weeks } أسبوع
}
appointment-hours-room-hint = من دون مدخل تكون القاعة متاحة كلما كان المبنى مفتوحًا.
appointment-hours-staff-hint = يحل المدخل الجديد محل السابق ابتداءً من يومه، وتُحسب الأسابيع المتناوبة من أسبوع ذلك اليوم.
appointment-hours-from = سارٍ من
appointment-hours-from-hint = فارغ: منذ البداية
appointment-hours-weeks = التناوب
appointment-hours-week = الأسبوع
appointment-hours-week-number = الأسبوع { $week }
appointment-hours-day = اليوم
appointment-hours-begin = البداية يوم { $day }
appointment-hours-end = النهاية يوم { $day }
appointment-hours-line-add = وقت آخر
appointment-hours-line-remove = إزالة وقت يوم { $day }
appointment-hours-add = إدخال أوقات ابتداءً من يوم
appointment-hours-remove = إزالة هذه الأوقات
appointment-replan = { $count ->
    [zero] لا مواعيد لإعادة التخطيط
    [one] موعد واحد يحتاج إلى إعادة تخطيط
    [two] موعدان يحتاجان إلى إعادة تخطيط
    [few] { $count } مواعيد تحتاج إلى إعادة تخطيط
    [many] { $count } موعدًا يحتاج إلى إعادة تخطيط
   *[other] { $count } موعد يحتاج إلى إعادة تخطيط
}
appointment-replan-help = شخص أو مورد لم يعد متاحًا. لم يُلغَ شيء: تحدث مع الشخص وانقل الموعد.
appointment-missing = الناقص: { $names }

appointment-ask-later = لا تسأل أحدًا الآن، واترك البحث لخدمة الترجمة
appointment-topic = الموضوع
appointment-topic-unknown = غير معروف بعد
appointment-topic-help = ما دام الموضوع غير محدد، لا يُعرض إلا من يجوز له أن يترجم كل شيء. يُرجى اختيار موضوع عند الحجز.
appointment-interpreter-how = طريقة الترجمة
appointment-interpreter-gender = الرغبة
appointment-interpreter-weight = الأهمية
appointment-interpreter-weight-usual = كالمعتاد: { $weight }
appointment-interpreter-cost-of = { $minutes ->
    [zero] دون ترجمة، { $amount } يورو
    [one] دقيقة ترجمة واحدة، { $amount } يورو
    [two] دقيقتا ترجمة، { $amount } يورو
    [few] { $minutes } دقائق ترجمة، { $amount } يورو
    [many] { $minutes } دقيقة ترجمة، { $amount } يورو
   *[other] { $minutes } دقيقة ترجمة، { $amount } يورو
}
appointment-pool-unknown = لا أحد في الفريق يترجم هذه اللغة: { $language }.
appointment-pool-unable = { $known ->
    [zero] لا أحد يترجم { $language }.
    [one] شخص واحد يترجم { $language }، لكنه لا يصلح لهذا الموعد.
    [two] شخصان يترجمان { $language }، لكن لا أحد منهما يصلح لهذا الموعد.
    [few] { $known } أشخاص يترجمون { $language }، لكن لا أحد منهم يصلح لهذا الموعد.
    [many] { $known } شخصًا يترجمون { $language }، لكن لا أحد منهم يصلح لهذا الموعد.
   *[other] { $known } شخص يترجمون { $language }، لكن لا أحد منهم يصلح لهذا الموعد.
}
appointment-pool-busy = حتى { DAY($to, shape: "weekday") } لا يوجد وقت مناسب يكون فيه من يترجم { $language } متاحًا.
appointment-pool-reason = { $reason } ({ $count })
appointment-pool-other = { $mode }: ممكن ابتداءً من { DAY($day, shape: "weekday") }، { $time }
appointment-interpreter-asked = الترجمة { $reference }: { $state }
appointment-missing-interpreter = مترجم
appointment-booked-asked = الموعد قائم. طُلب المترجم ولم يوافق بعد؛ وإذا اعتذر ظهر الموعد في قائمة ما يجب إعادة تخطيطه.
