### Appointments that come again.

## Errors

error-series-many = الحد الأقصى لعدد المواعيد في السلسلة هو { $most }.
error-series-rule = يُرجى تحديد التكرار والعدد: كل 12 على الأكثر، وموعد واحد على الأقل.
error-series-none = لم يُختر أي موعد.
error-series-taken = حُجز الوقت يوم { $day } في هذه الأثناء. لم يُحفظ شيء. يُرجى مراجعة المواعيد مرة أخرى.
error-series-alone = هذا الموعد لا ينتمي إلى سلسلة.

## Booking

series-again = تكرار
series-every = وتيرة التكرار
series-every-day = أيام
series-every-week = أسابيع
series-every-month = أشهر، في يوم الأسبوع نفسه
series-interval = كل
series-count = عدد المواعيد
series-times = سيُحجز { $chosen } من { $all } من المواعيد
series-free = متاح
series-other = وقت آخر في هذا اليوم
series-no-other = لا وقت متاحًا في هذا اليوم.
series-book = { $count ->
    [zero] لا شيء للحجز
    [one] حجز موعد واحد ({ $count })
    [two] حجز موعدين ({ $count })
    [few] حجز { $count } مواعيد
    [many] حجز { $count } موعدًا
   *[other] حجز { $count } موعد
}
series-booked = { $count ->
    [zero] لم يُحجز شيء.
    [one] حُجز موعد واحد ({ $count }).
    [two] حُجز موعدان ({ $count }).
    [few] حُجزت { $count } مواعيد.
    [many] حُجز { $count } موعدًا.
   *[other] حُجز { $count } موعد.
}

## One of a series

series-part = جزء من سلسلة
series-which = ما الذي تريد تغييره؟
series-which-one = هذا الموعد فقط
series-which-following = هذا الموعد وكل ما بعده

## History

action-series-booked = حُجزت سلسلة مواعيد
action-series-moved = نُقلت سلسلة مواعيد
action-series-cancelled = أُلغيت سلسلة مواعيد
