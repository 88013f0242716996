interpreter-kind-volunteer = متطوّع
interpreter-kind-professional = محترف
interpreter-level-basic = أساسي
interpreter-level-good = جيد
interpreter-level-fluent = طليق
interpreter-level-native = اللغة الأم
interpreter-certificate-none = بلا شهادة
interpreter-certificate-course = دورة للمتطوّعين
interpreter-certificate-diploma = شهادة جامعية أو امتحان
interpreter-certificate-sworn = محلَّف
interpreter-mode-on-site = حضوريًا
interpreter-mode-phone = عبر الهاتف
interpreter-mode-video = عبر الفيديو
legal-weight-everyday = شؤون يومية
legal-weight-advice = استشارة
legal-weight-serious = عواقب قانونية جسيمة
gender-wish-any = بلا تفضيل
gender-wish-woman-preferred = يُفضَّل امرأة
gender-wish-man-preferred = يُفضَّل رجل
gender-wish-woman-only = امرأة فقط
gender-wish-man-only = رجل فقط
request-state-open = مفتوح
request-state-offered = قيد السؤال
request-state-accepted = مقبول
request-state-confirmed = مؤكَّد من الطرفين
request-state-done = تمّ
request-state-client-absent = لم يحضر المراجع
request-state-interpreter-absent = لم يحضر المترجم
request-state-settled = تمّت تسويته
request-state-unmet = لم يُعثر على أحد
request-state-withdrawn = مسحوب
due-conclude = كيف سارت الأمور؟
due-chase = الرد متأخر
due-find = ابحث عن مترجم
due-confirm = اطلب تأكيد الطرفين
due-wait = بانتظار الرد
due-serve = كل شيء جاهز
blocker-volunteer-serious-weight = متطوّع: ليس عند وجود عواقب قانونية جسيمة
blocker-conflict = تضارب مصالح
blocker-topic-refused = لا يقبل هذا الموضوع
blocker-level-too-low = مستوى اللغة غير كافٍ
blocker-gender = ليس من الجنس المطلوب
blocker-mode = ليس بهذه الطريقة
blocker-away = غائب
blocker-not-available = غير متاح في هذا الوقت
blocker-busy = محجوز مسبقًا
blocker-asked-before = سبق سؤاله
merit-gender-as-wished = الجنس كما هو مرغوب
merit-gender-not-as-wished = جنس غير المرغوب
merit-dialect-matches = اللهجة مناسبة
merit-dialect-differs = لهجة أخرى
merit-served-least = الأقل خدمة مؤخرًا
merit-same-district = يسكن في الحي
merit-sworn = محلَّف
merit-ceiling-near = اقترب من الحد السنوي
merit-ceiling-reached = بلغ الحد السنوي
offer-state-sent = قيد السؤال
offer-state-accepted = مقبول
offer-state-declined = مرفوض
offer-state-no-answer = لا رد
offer-state-retracted = مسحوب
decline-cause-no-time = لا وقت
decline-cause-too-far = بعيد جدًا
decline-cause-topic = الموضوع
decline-cause-conflict = يعرف الشخص
decline-cause-ill = مريض
decline-cause-other = سبب آخر
unmet-cause-nobody-speaks = لا أحد في الفريق يتحدثها
unmet-cause-nobody-free = لم يكن أحد متاحًا
unmet-cause-all-declined = رفض الجميع
unmet-cause-no-professional = لا محترف متاح
unmet-cause-too-late = جاء الطلب متأخرًا
conflict-cause-relative = قرابة
conflict-cause-acquaintance = معرفة شخصية
conflict-cause-opponent = الطرف الآخر
conflict-cause-employment = يعمل لدى جهة معنية
conflict-cause-other = سبب آخر
exception-kind-away = غائب
exception-kind-extra = متاح إضافيًا
outcome-done = تمّ
outcome-client-absent = لم يحضر المراجع
outcome-interpreter-absent = لم يحضر المترجم
ceiling-none = بلا حد
ceiling-fine = دون الحد
ceiling-near = اقترب من الحد
ceiling-reached = بلغ الحد
permission-interpreter-ask = طلب مترجم
permission-interpreter-pool = إدارة فريق المترجمين
permission-interpreter-settle = تسوية أجور المترجمين
interpreter-new = طلب مترجم
interpreter-requests = الطلبات
interpreter-pool = الفريق
interpreter-month = التسوية
interpreter-missing = ما الناقص
interpreter-count = { $count ->
    [zero] لا طلبات
    [one] طلب واحد
    [two] طلبان
    [few] { $count } طلبات
    [many] { $count } طلبًا
   *[other] { $count } طلب
}
interpreter-scope-running = جارية
interpreter-scope-past = سابقة
interpreter-none = لا توجد طلبات جارية.
interpreter-none-help = تأتي الطلبات الجديدة من موعد أو من صفحة المراجع أو من هنا.
interpreter-pick = اختر طلبًا من القائمة.
interpreter-for = لأجل { $name }
interpreter-for-hidden = الاسم غير ظاهر
interpreter-for-nobody = دون شخص معيّن
interpreter-asked-by = طلبه { $name } بتاريخ { $at }
interpreter-with = مع { $name }
interpreter-span = { $from }–{ $to }
interpreter-answer-by = الرد متوقع حتى { $at }
interpreter-remark-to = ملاحظة للمترجم
interpreter-dialect-of = اللهجة: { $dialect }
interpreter-matches = { $free ->
    [zero] لا أحد متاح، عدد من يتحدثون اللغة: { $all }
    [one] يمكن سؤال شخص واحد، عدد من يتحدثون اللغة: { $all }
    [two] يمكن سؤال شخصين، عدد من يتحدثون اللغة: { $all }
    [few] يمكن سؤال { $free } أشخاص، عدد من يتحدثون اللغة: { $all }
    [many] يمكن سؤال { $free } شخصًا، عدد من يتحدثون اللغة: { $all }
   *[other] يمكن سؤال { $free } شخص، عدد من يتحدثون اللغة: { $all }
}
interpreter-nobody-knows = لا أحد في الفريق يتحدث { $language }.
interpreter-nobody-knows-help = أنهِ الطلب بوصفه غير ملبّى، فيُحسب ضمن ما ينقص.
interpreter-offer-to = اسأل
interpreter-offer-best = اسأل { $name }
interpreter-served = { $hours } ساعة خلال 90 يومًا
interpreter-offers = من سُئل
interpreter-waiting-for = سُئل { $name }
interpreter-booked = قَبِل { $name }
interpreter-act-accept = يقبل
interpreter-act-decline = يرفض
interpreter-act-no-answer = لا رد
interpreter-act-retract = سحب السؤال
interpreter-act-office = تأكيد المراجع
interpreter-act-interpreter = تأكيد المترجم
interpreter-act-done = تمّ
interpreter-act-client-absent = لم يحضر المراجع
interpreter-act-interpreter-absent = لم يحضر المترجم
interpreter-act-open = بحث جديد
interpreter-act-unmet = لم يُعثر على أحد
interpreter-act-withdrawn = سحب الطلب
interpreter-act-sheet = ورقة المهمة
interpreter-save-pdf = كملف PDF
interpreter-act-change = تعديل
interpreter-confirmed-office = المراجع: مؤكَّد
interpreter-confirmed-interpreter = المترجم: مؤكَّد
interpreter-why = السبب
interpreter-minutes = المدة بالدقائق
interpreter-kilometres = الطريق ذهابًا وإيابًا بالكيلومتر
interpreter-usual-way = فارغ: الطريق المعتاد
interpreter-minutes-of = { $minutes } دقيقة
interpreter-ask-title = طلب مترجم
interpreter-ask-change = تعديل الطلب { $reference }
interpreter-ask-language = اللغة أو لغة الإشارة
interpreter-ask-dialect = اللهجة أو المنطقة
interpreter-ask-topic = الموضوع
interpreter-ask-weight = الأهمية
interpreter-ask-weight-help = عند وجود عواقب قانونية جسيمة لا يُسأل إلا المحترفون.
interpreter-ask-mode = الطريقة
interpreter-ask-gender = امرأة أم رجل
interpreter-ask-day = اليوم
interpreter-ask-from = من
interpreter-ask-to = إلى
interpreter-ask-place = المكان
interpreter-ask-district = الحي
interpreter-ask-remark = ملاحظة للمترجم
interpreter-ask-remark-help = لا تذكر اسم أحد: هذه الملاحظة يقرؤها المترجم.
interpreter-ask-name = يجوز ذكر الاسم في ورقة المهمة (الشخص موافق)
interpreter-ask-send = إرسال الطلب
interpreter-ask-time-form = اكتب وقتًا مثل 09:30.
interpreter-ask-time-order = النهاية قبل البداية.
interpreter-ask-running = يوجد لهذا الموعد طلب جارٍ: { $reference }.
interpreter-ask-for = لأجل { $name }
interpreter-ask-short = مترجم
interpreter-pool-count = { $count ->
    [zero] لا أحد في الفريق
    [one] شخص واحد في الفريق
    [two] شخصان في الفريق
    [few] { $count } أشخاص في الفريق
    [many] { $count } شخصًا في الفريق
   *[other] { $count } شخص في الفريق
}
interpreter-add = إضافة إلى الفريق
interpreter-pool-none = الفريق فارغ.
interpreter-pool-none-help = أضف أول شخص مع لغاته وأوقاته.
interpreter-filter-language = اللغة
interpreter-filter-all = الكل
interpreter-column-name = الاسم
interpreter-column-languages = اللغات
interpreter-column-kind = النوع
interpreter-column-district = الحي
interpreter-column-served = ساعات خلال 90 يومًا
interpreter-column-ahead = قادمة
interpreter-column-year = هذا العام
interpreter-inactive = لم يعد في الفريق
interpreter-money = { $amount } يورو
interpreter-money-of = { $amount } يورو من أصل { $limit } يورو
interpreter-edit-title = شخص في الفريق
interpreter-field-name = الاسم
interpreter-field-gender = الجنس
interpreter-field-phone = الهاتف
interpreter-field-mail = البريد الإلكتروني
interpreter-field-tariff = التعرفة
interpreter-field-modes = يعمل
interpreter-field-refused = لا يقبل
interpreter-field-refused-help = السبب لا يخص أحدًا. لا يراه إلا من ينسّق.
interpreter-field-note = ملاحظة التنسيق
interpreter-field-active = ضمن الفريق
interpreter-field-languages = اللغات
interpreter-language-add = إضافة لغة
interpreter-language-remove = حذف { $language }
interpreter-field-level = المستوى
interpreter-field-certificate = الشهادة
interpreter-field-hours = الأسبوع المعتاد
interpreter-field-hours-help = لكل يوم أوقات مثل «09:00–12:00, 14:00–18:00». فارغ: غير متاح.
interpreter-hours-form = اكتب أوقاتًا مثل 09:00–12:00، وافصل بينها بفاصلة.
interpreter-exceptions = الاستثناءات
interpreter-exceptions-none = لا استثناءات.
interpreter-exception-add = إضافة استثناء
interpreter-exception-first = أول يوم
interpreter-exception-last = آخر يوم
interpreter-exception-of = من { DAY($from, shape: "weekday") } إلى { DAY($to, shape: "weekday") }
interpreter-remove = حذف
interpreter-conflicts = تضارب المصالح
interpreter-conflicts-none = لا شيء معروف.
interpreter-conflicts-help = لا يُذكر مع من: فقط الطلب الذي عُرف من خلاله.
interpreter-conflict-of = عُرف عبر { $reference }
interpreter-services = المهام
interpreter-services-none = لا مهام بعد.
interpreter-year = هذا العام
interpreter-month-pick = الشهر
interpreter-month-before = الشهر السابق
interpreter-month-after = الشهر التالي
interpreter-month-name = { DAY($month, shape: "month") }
interpreter-month-none = لم تكن هناك مهام في هذا الشهر.
interpreter-unconcluded = { $count ->
    [zero] لا طلبات دون نتيجة في هذا الشهر.
    [one] طلب واحد في هذا الشهر دون نتيجة مسجّلة.
    [two] طلبان في هذا الشهر دون نتيجة مسجّلة.
    [few] { $count } طلبات في هذا الشهر دون نتيجة مسجّلة.
    [many] { $count } طلبًا في هذا الشهر دون نتيجة مسجّلة.
   *[other] { $count } طلب في هذا الشهر دون نتيجة مسجّلة.
}
interpreter-settle = تسوية
interpreter-settle-of = تسوية شهر { $name }
interpreter-settled-on = تمت التسوية في { $at }، القواعد { $rules }
interpreter-sign-interpreter = وقّع المترجم
interpreter-sign-office = وقّع المكتب
interpreter-signed-interpreter = المترجم: { $day }
interpreter-signed-office = المكتب: { $day }
interpreter-month-paper = القائمة الشهرية
interpreter-month-file = كملف إكسل
interpreter-month-year = منذ يناير: { $amount } يورو من أصل { $limit } يورو
interpreter-list-title = مهام المترجمين، { DAY($month, shape: "month") }
interpreter-list-file = interpreters-{ $month }
interpreter-list-interpreter = المترجم
interpreter-list-reference = الرقم
interpreter-list-day = اليوم
interpreter-list-time = البداية
interpreter-list-language = اللغة
interpreter-list-mode = الطريقة
interpreter-list-outcome = النتيجة
interpreter-list-minutes = الدقائق
interpreter-list-kilometres = كم
interpreter-list-fee = الأجر €
interpreter-list-travel = التنقل €
interpreter-list-sum = المجموع €
interpreter-list-settled = تمت التسوية
interpreter-list-tariff = التعرفة: { $tariff } (القواعد { $rules })
interpreter-list-rules = قواعد الأجر: { $rules }
interpreter-list-year = منذ يناير { $amount } يورو من أصل { $limit } يورو كحد أقصى في السنة
interpreter-list-correct = البيانات كاملة وصحيحة.
interpreter-list-sign-interpreter = التاريخ وتوقيع المترجم
interpreter-list-sign-office = التاريخ وتوقيع المكتب
interpreter-missing-about = الطلبات غير المسحوبة حسب اللغة ويوم الأسبوع. للاستخدام الداخلي: الأرقام غير مقرّبة.
interpreter-missing-sum = { $unmet ->
    [zero] لُبّيت كل الطلبات، وعددها { $requests }
    [one] طلب واحد من أصل { $requests } بقي دون مترجم
    [two] طلبان من أصل { $requests } بقيا دون مترجم
    [few] { $unmet } طلبات من أصل { $requests } بقيت دون مترجم
    [many] { $unmet } طلبًا من أصل { $requests } بقي دون مترجم
   *[other] { $unmet } طلب من أصل { $requests } بقي دون مترجم
}
interpreter-missing-sum-open = دون مترجم: { $unmet } من أصل { $requests }. ما زال البحث أو الطلب جاريًا: { $open }.
interpreter-missing-none = لم يُطلب أحد في هذه الفترة.
interpreter-missing-from = من
interpreter-missing-to = إلى
interpreter-missing-unmet = ناقص
interpreter-missing-all = مطلوب
interpreter-missing-why = الأسباب
interpreter-missing-cell = { $unmet } من أصل { $requests } دون مترجم
interpreter-cause-count = { $cause } ({ $count })
interpreter-sheet-title = ورقة مهمة المترجم
interpreter-sheet-what = موضوع المهمة
interpreter-sheet-language = اللغة:
interpreter-sheet-topic = الموضوع:
interpreter-sheet-mode = الطريقة:
interpreter-sheet-person = لأجل
interpreter-sheet-note = ملاحظة
interpreter-sheet-duties = يرجى الانتباه
interpreter-sheet-duty-secret = كل ما تسمعه سرّي، حتى بعد انتهاء المهمة.
interpreter-sheet-duty-whole = انقل كل شيء: لا تحذف ولا تضف ولا تقدّم نصيحة.
interpreter-sheet-duty-conflict = إن كنت تعرف الشخص أو القضية فأخبرنا مسبقًا. لا حاجة إلى ذكر الأسباب.
interpreter-sheet-sign = من – إلى، توقيع المستشار
interpreter-sheet-file = assignment-{ $reference }
interpreter-month-paper-file = monthly-list-{ $month }
error-interpreter-state = هذه الخطوة غير ممكنة في الحالة الحالية للطلب.
error-interpreter-not-open = سُئل شخص عن هذا الطلب بالفعل. اسحب السؤال أولًا.
error-interpreter-blocked = لا يجوز لهذا الشخص أو لا يمكنه تولّي هذه المهمة. السبب مذكور في القائمة.
error-interpreter-language = هذا الشخص ليس في الفريق لهذه اللغة.
error-interpreter-taken = طُلب هذا الشخص أو حُجز للتو في مكان آخر لهذا الوقت.
error-interpreter-no-client = هذا الطلب ليس لشخص معيّن، فلا يمكن أن يوجد تضارب.
error-interpreter-language-twice = هذه اللغة مذكورة بالفعل.
error-interpreter-tariff = هذه التعرفة غير سارية في ذلك اليوم.
error-interpreter-nothing-to-settle = لا شيء للتسوية في هذا الشهر.
error-interpreter-signed = تم التوقيع بالفعل.
error-interpreter-name-without-client = الطلب لا يخص شخصًا يمكن ذكر اسمه.
error-number-too-large = { $most } كحد أقصى.
