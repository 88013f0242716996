### Appointments that a colleague is asked for, what a desk holds, and what was moved.

## Asking a colleague

appointment-requests = طلبات المواعيد
appointment-requests-count = الطلبات ({ $count })
appointment-requests-about = { $count ->
    [zero] لا أحد ينتظر ردّك.
    [one] طلب واحد ينتظر ردّك.
    [two] طلبان ينتظران ردّك.
    [few] { $count } طلبات تنتظر ردّك.
    [many] { $count } طلبًا ينتظر ردّك.
   *[other] { $count } طلب ينتظر ردّك.
}
appointment-requests-waiting = بانتظار الرد ({ $count })
appointment-requests-asked = طلباتك ({ $count })
appointment-requests-none = لا طلبات مفتوحة
appointment-requests-none-help = ينشأ الطلب عندما يختار أحد «السؤال أولًا» عند الحجز. ما أجبت عنه يظهر في الأسبوع.
appointment-requests-keys = الأسهم: من طلب إلى طلب · C: قبول · X: رفض
appointment-request-by = طلبه { $name }
appointment-request-for = لدى { $name }، طلبه { $by }
appointment-request-late = انقضى الوقت
appointment-accept = قبول
appointment-act-accept = قبول
appointment-decline = رفض
appointment-decline-reason = لماذا لا يمكن؟
appointment-decline-hint = يقرأ { $name } ذلك ويبلغ الشخص.
appointment-take-back = سحب الطلب
appointment-in-week = عرض في الأسبوع
appointment-other-time = البحث عن وقت آخر
appointment-ask-first = السؤال أولًا: يقبل { $names } أو يرفض
appointment-ask = طلب الموعد
appointment-asked-for = طُلب: { DAY($at, shape: "weekdayTime") } لدى { $name }
appointment-asked-for-help = الوقت محفوظ حتى يصل الرد. لا يمكن طباعة رسالة أو قصاصة إلا بعد القبول.
appointment-unanswered-help = لم يُقبل بعد. الرسالة والقصاصة والتذكير بعد القبول.
error-appointment-answer = يجيب عن هذا الطلب من سيكون الموعد لديه أو القيادة.
error-appointment-unanswered = هذا الموعد ما زال طلبًا. يمكن طباعته بعد القبول.

## The list and its filter

appointment-shown = الحالة
appointment-shown-all = الكل
appointment-none-in-state = لا موعد بهذه الحالة: { $state }
appointment-none-in-state-help = { $count ->
    [zero] لا مواعيد في هذا الأسبوع.
    [one] في هذا الأسبوع موعد واحد بحالة أخرى.
    [two] في هذا الأسبوع موعدان بحالة أخرى.
    [few] في هذا الأسبوع { $count } مواعيد بحالة أخرى.
    [many] في هذا الأسبوع { $count } موعدًا بحالة أخرى.
   *[other] في هذا الأسبوع { $count } موعد بحالة أخرى.
}

## Times that are held

appointment-held-by = محجوز مؤقتًا حتى { $until } · { $by }
appointment-cell-held = { DAY($day, shape: "weekday") }، { $time }، { $name }: يحجزه { $by } مؤقتًا حتى { $until }

## What was moved

appointment-thread = نُقل من … إلى …
appointment-thread-moved = نقله { $name } يوم { DAY($day) }، { $time }
appointment-thread-here = أنت تنظر إلى هذا الوقت
appointment-moved-title = موعد منقول
appointment-moved-to = نُقل إلى { DAY($day, shape: "weekday") }، { $from }، لدى { $with }
appointment-moved-count = { $count ->
    [zero] لا منقول
    [one] منقول واحد
    [two] منقولان
    [few] { $count } منقولة
    [many] { $count } منقولًا
   *[other] { $count } منقول
}
client-entry-moved = نُقل موعد
client-entry-moved-from = من
client-entry-moved-to = إلى
client-entry-place = { DAY($day, shape: "weekdayYear") }، { $from }–{ $to }، لدى { $name }

## Another room

appointment-room-all = كل الغرف، يوم واحد
obstacle-room-unfit = ينقص الغرفةَ شيء يحتاجه الموعد.
obstacle-room-unfit-named = { $thing }: التجهيزات أو المقاعد لا تكفي لهذا الموعد.

## Offers: all wishes, or what had to give

appointment-offers-met = أفضل عرض يلبّي كل الرغبات.
appointment-offers-gave = لا يمكن كل شيء معًا. أفضل عرض: { $what }.
offer-gave-interpreter = مع مترجم
offer-gave-several-people = لدى عدة أشخاص
