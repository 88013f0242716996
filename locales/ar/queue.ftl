### The queue, as the staff sees it. What those who wait read is in kiosk.ftl.

## The screen of the queue

queue-title = قائمة الانتظار
queue-sit = شباكي
queue-sit-nowhere = بلا شباك
queue-sit-first = في أي شباك تجلس؟
queue-sit-why = بعدها فقط يمكنك مناداة الأرقام، لأن الشاشة يجب أن تعرض المكان.
queue-counter-with = يجلس هناك { $name }
queue-next = الرقم التالي
queue-next-finish = انتهى، الرقم التالي
queue-next-is = يليه { $label }
queue-nobody = لا أحد ينتظر.
queue-nobody-for-me = لا أحد ينتظر لهذا الشباك.
queue-current = عندي الآن
queue-current-none = لا أحد عندك الآن.
queue-called-times = النداء { $calls } من { $most }
queue-recall = نداء مرة أخرى
queue-start = حضر
queue-miss = لم يحضر
queue-park = تعليق
queue-finish = انتهى
queue-forward = إحالة
queue-back = إعادة إلى القائمة
queue-withdraw = غادر
queue-call = مناداة
queue-call-of = مناداة { $label }
queue-prioritise = تقديم
queue-unprioritise = إلغاء التقديم
queue-open = تسجيل تواصل
queue-find = البحث عن الشخص
queue-open-client = فتح الملف
queue-more = ما يحدث للرقم { $label }
queue-waiting = { $count ->
    [zero] لا أحد ينتظر
    [one] شخص واحد ينتظر
    [two] شخصان ينتظران
    [few] { $count } أشخاص ينتظرون
    [many] { $count } شخصًا ينتظرون
   *[other] { $count } شخص ينتظرون
}
queue-minutes = { $minutes } د
queue-column-number = الرقم
queue-column-wait = ينتظر
queue-column-for = سبب الزيارة
queue-column-language = اللغة
queue-column-act = إجراء
queue-unknown-language = اللغة غير معروفة
queue-priority = مقدَّم
queue-appointment = موعد { $time }
queue-paper = من الورق
queue-for = لـ { $name }
queue-next-mark = التالي
queue-filter-all = الكل
queue-filter-service = هذه الخدمة فقط
queue-filter-language = هذه اللغة فقط
queue-under-way = تمت مناداتهم
queue-ended = انتهوا اليوم
queue-ended-count = { $count ->
    [zero] لا زيارات
    [one] زيارة واحدة
    [two] زيارتان
    [few] { $count } زيارات
    [many] { $count } زيارة
   *[other] { $count } زيارة
}
queue-at-counter = الشباك { $counter }
queue-estimate = نحو { $minutes } د انتظار
queue-estimate-none = لا شباك مفتوح
queue-estimate-soon = لا انتظار يُذكر
queue-not-set-up-title = لم تُعدّ قائمة الانتظار بعد
queue-not-set-up-text = تحدد الإدارة ما يمكن انتظاره والشبابيك الموجودة.

## Tickets at the counter

queue-take = إعطاء رقم
queue-take-service = الخدمة
queue-take-need = الحاجة (إن عُرفت)
queue-take-language = اللغة
queue-take-priority = يُقدَّم، مثلًا مع طفل صغير أو حامل أو ذو إعاقة. لا يُحفظ السبب.
queue-take-act = أعطِ الرقم
queue-taken = { $label } في الانتظار الآن.
queue-print = طباعة التذكرة
queue-check-in = تسجيل حضور موعد
queue-check-in-code = الرقم الموجود في الرسالة أو مرّر الرمز
queue-check-in-act = تسجيل
queue-enter = إدخال من الورق
queue-enter-about = للأرقام التي أُعطيت على الورق أثناء العطل. من لا يزال ينتظر يأخذ مكانه حسب الوقت.
queue-enter-label = الرقم على الورقة
queue-enter-day = اليوم
queue-enter-time = وقت السحب
queue-enter-over = انتهت الزيارة
queue-enter-ended = وقت الانتهاء
queue-enter-act = إدخال
queue-time-wrong = أدخل وقتًا، مثل 9:30.
queue-forward-to = إلى أين
queue-forward-counter = شباك محدد
queue-forward-any = أي شباك مناسب
queue-forward-remark = ملاحظة للزميل (دون أسماء)
queue-forward-act = إحالة

## Setting up

queue-setup = إعداد قائمة الانتظار
queue-setup-about = ما يمكن انتظاره، وما يعرضه الجهاز، والشبابيك التي يُنادى إليها.
queue-services = خدمات لها أرقامها
queue-services-none = لا خدمات بعد.
queue-service-new = خدمة جديدة
queue-service-name = الاسم (للموظفين)
queue-service-letters = الحرف قبل الرقم
queue-service-needs = صور الجهاز المؤدية إلى هنا
queue-service-else = «شيء آخر» يؤدي إلى هنا أيضًا
queue-service-active = متاحة
queue-inactive = لم تعد مستخدمة
queue-counters = الشبابيك
queue-counters-none = لا شبابيك بعد.
queue-counter-new = شباك جديد
queue-counter-name = الاسم كما هو فوق الشباك
queue-counter-services = ينادي (بلا اختيار: الكل)
queue-counter-active = قيد التشغيل
queue-counter-all = الكل
queue-edit = تعديل { $name }

## Kiosk and board, for the staff

station-title = الجهاز والشاشة
station-about = تستمر النافذتان على هذا الحاسوب بتسجيل دخول خاص، حتى عند قفل شاشتك. ولا تصلان إلا إلى قائمة الانتظار.
station-login = اسم دخول المحطة
station-passphrase = عبارة مرور المحطة
station-sign-in = تسجيل دخول المحطة
station-signed-in = مسجّل الدخول باسم { $login }
station-sign-out = تسجيل خروج المحطة وإغلاق النافذتين
station-kiosk = الجهاز
station-kiosk-about = هنا يأخذ الزوار رقمًا بلغتهم ودون اسم.
station-board = شاشة غرفة الانتظار
station-board-about = تعرض الأرقام والشبابيك دون أسماء.
station-open = فتح
station-close = إغلاق

## State of a ticket: short, on a line.

ticket-state-waiting = ينتظر
ticket-state-called = تمت مناداته
ticket-state-in-progress = عند الشباك
ticket-state-parked = معلَّق
ticket-state-missed = لم يحضر
ticket-state-done = انتهى
ticket-state-withdrawn = غادر

## What happens to a ticket, and where it comes from.

ticket-step-taken = سُحب
ticket-step-called = نودي
ticket-step-recalled = نودي مرة أخرى
ticket-step-started = بدأ
ticket-step-parked = عُلّق
ticket-step-missed = لم يحضر
ticket-step-back = عاد إلى القائمة
ticket-step-forwarded = أُحيل
ticket-step-priority = قُدّم أو أُلغي تقديمه
ticket-step-finished = انتهى
ticket-step-withdrawn = غادر
ticket-source-kiosk = من الجهاز
ticket-source-counter = من الشباك
ticket-source-paper = من الورق

## On paper

queue-ticket-file = رقم-{ $label }

## Errors

error-queue-state = تغيّرت حالة هذا الرقم: ناداه شخص آخر أو أنهاه.
error-queue-calls = نودي هذا الرقم { $most } مرات. اختر «لم يحضر» أو نادِ التالي.
error-queue-too-soon = لا يُعدّ غائبًا إلا بعد { $most } نداءات. يُرجى النداء مرة أخرى.
error-queue-no-counter = حدد أولًا الشباك الذي تجلس فيه.
error-queue-counter-taken = يجلس هناك اليوم { $name }.
error-queue-counter-closed = لم يعد هذا الشباك مستخدمًا.
error-queue-counter-name-taken = يوجد شباك بهذا الاسم.
error-queue-service-closed = لم تعد تُعطى أرقام لهذه الخدمة.
error-queue-letters-form = حرف أو حرفان من A إلى Z.
error-queue-letters-taken = هذه الحروف مستخدمة لخدمة أخرى.
error-queue-label = أدخل الرقم كما هو على الورقة، مثل A017.
error-queue-letters = لا توجد أرقام تبدأ بـ { $letters }.
error-queue-number-taken = هذا الرقم مستخدم في ذلك اليوم.
error-queue-time = هذا الوقت غير ممكن: إنه في المستقبل أو النهاية قبل البداية.
error-queue-other-day = لا أحد ينتظر في يوم سابق. أدخل وقت انتهاء الزيارة.
error-queue-check-in-unknown = لا يوجد موعد بهذا الرقم اليوم.
error-queue-check-in-over = أُلغي هذا الموعد أو انتهى.
error-queue-not-set-up = لم تُعدّ قائمة الانتظار بعد.
error-station-signed-out = المحطة غير مسجّلة الدخول.
error-station-role = هذا الاسم ليس لمحطة. تضيف الإدارة شخصًا بدور «محطة».
error-station-window-failed = تعذر فتح النافذة. يُرجى إعادة تشغيل البرنامج.
