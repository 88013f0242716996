### Screens of referrals: sending somebody to a service, the slip, the list.

## Sending

referral-new = إحالة
referral-about-client = لـ { $name }
referral-about-anonymous = لشخص دون اسم
referral-service = إلى أين؟
referral-service-placeholder = اكتب اسم الخدمة أو الجهة
referral-need = الموضوع
referral-need-missing = يرجى اختيار الموضوع أيضًا.
referral-urgency = مدى الاستعجال
referral-language = اللغة الثانية في ورقة التوجيه
referral-person = الشخص (لا يغادر المكتب)
referral-person-named = الشخص
referral-note = ملاحظة داخلية
referral-note-hint = لا تُطبع أبدًا.
referral-walk-in = دون موعد
referral-assured = أُكِّد في { $day } ({ $distance })
referral-stale = آخر تأكيد في { $day } ({ $distance }): اتصل أولًا
referral-never-assured = لم يُؤكَّد قط: اتصل أولًا

## What leaves the house

referral-leaves = هذا ما يغادر المكتب
referral-leaves-about = ورقة توجيه بالألمانية وبهذه اللغة: { $language }. النص الألماني هو المعتمد.
referral-leaves-choose = اختر خدمة، وستظهر هنا كل حقول ورقة التوجيه.
referral-leaves-nothing = لا شيء عن الشخص.
referral-leaves-not = لا تتضمن: { $fields }.
referral-not-name = الاسم
referral-not-birth-date = تاريخ الميلاد
referral-not-contact = العنوان والهاتف
referral-not-residence = وضع الإقامة
referral-not-note = الملاحظة الداخلية
referral-slip-office = من
referral-slip-issued = تاريخ الإصدار
referral-slip-organisation = الجهة
referral-slip-service = الخدمة
referral-slip-need = الموضوع
referral-slip-address = العنوان
referral-slip-phone = الهاتف
referral-slip-hours = أوقات الدوام
referral-slip-directions = كيفية الوصول
referral-slip-bring = يرجى إحضار
referral-slip-referred-by = جهة الإحالة
referral-slip-as-of = تاريخ المعلومات
referral-print = طباعة ورقة التوجيه
referral-save-pdf = ورقة التوجيه PDF
referral-save-warning = لا تُنشئ الطباعة أي ملف. أما ملف PDF فيغادر مخزن البيانات.
referral-created = تمت الإحالة إلى: { $service }، { $organisation }
referral-chase = إذا لم يصل رد فسنستفسر في { $day } ({ $distance }).
referral-print-again = إعادة الطباعة

## The list

referral-count = { $count ->
    [zero] لا إحالات
    [one] إحالة واحدة
    [two] إحالتان، الأكثر إلحاحًا أولًا
    [few] { $count } إحالات، الأكثر إلحاحًا أولًا
    [many] { $count } إحالة، الأكثر إلحاحًا أولًا
   *[other] { $count } إحالة، الأكثر إلحاحًا أولًا
}
referral-filter-open = المفتوحة
referral-filter-overdue = المتأخرة
referral-filter-waiting = بانتظار الجهة
referral-filter-visited = تنقصها النتيجة
referral-filter-ended = المنتهية
referral-none-open = لا توجد إحالات مفتوحة
referral-none-overdue = لا شيء متأخر
referral-none-help = تتم الإحالة من صفحة الشخص أو من الدليل.
referral-anonymous = دون اسم
referral-overdue = متأخرة منذ { $day } ({ $distance })
referral-chase-on = الاستفسار في { $day } ({ $distance })
referral-details = السجل والخطوات: { $service }
referral-history = السجل
referral-step-at = { $at }
referral-reason = لماذا؟
referral-act-draft = كمسودة
referral-act-sent = وضع علامة «أُرسلت»
referral-act-again = أُرسلت مجددًا
referral-act-reopen = إعادة الفتح
referral-act-accepted = الجهة قبلت
referral-act-declined = الجهة رفضت
referral-act-no-answer = لا رد
referral-act-attended = حضر
referral-act-not-attended = لم يحضر
referral-act-done = إنهاء
referral-act-withdrawn = سحب الإحالة

## What leaves with data

referral-level = ما الذي يُرسل؟
referral-taken-out = أزل العلامة ليبقى الحقل في المكتب.
referral-covered = الإعفاء ساري حتى { $day }
referral-release-start = تسجيل الإعفاء الآن
referral-missing = ينقص: { $what }
referral-message = رسالة إلى الجهة
referral-special = تتضمن الرسالة معلومات عن
referral-also = وأيضًا إلى
referral-take-away = إزالة { $service }
referral-hand-over = تم الاتفاق على موعد لدى الجهة
referral-hand-over-day = اليوم
referral-hand-over-time = الساعة
referral-hand-over-place = أين ولدى من
referral-hand-over-at = موعد هناك في { $day }
referral-keep-draft = حفظ كمسودة
referral-drafted = حُفظت المسودة.
referral-send = إحالة وطباعة الورقة

## Answers and reminders

referral-cause = السبب
referral-outcome = النتيجة
referral-day = متى كان ذلك؟
referral-silent = { $days ->
    [zero] لا صمت
    [one] بلا رد منذ يوم
    [two] بلا رد منذ يومين
    [few] بلا رد منذ { $days } أيام
    [many] بلا رد منذ { $days } يومًا
   *[other] بلا رد منذ { $days } يوم
}
referral-data-stopped = دون بيانات منذ { $day }: سُحب الإعفاء
referral-went = نُقل: { $fields }
referral-ask-again = تم الاستفسار
referral-ask-note = ما النتيجة؟
referral-ask-letter = كتابة رسالة الاستفسار
referral-act-cancelled = إلغاء

## The net of partners

referral-net = الشبكة
referral-net-about = الإحالات من { $from } إلى { $to }. الرد: في الوسط / لدى 90 من 100 بعد هذا العدد من الأيام على الأكثر.
referral-net-partner = الجهة
referral-net-sent = أُرسلت
referral-net-accepted = قُبلت
referral-net-attended = حضر
referral-net-met = لُبّيت
referral-net-declined = رُفضت
referral-net-answer = الرد (أيام)
referral-net-because = { $cause }: { $count }
referral-net-gaps = ما ينقص
referral-net-no-gaps = لا ثغرات في هذه الفترة
referral-net-services = الخدمات
referral-net-unresolved = بقيت مفتوحة
referral-net-no-capacity = لا مكان
referral-net-none = لا إحالات في هذه الفترة.
# Label of a group of buttons: XLSX, CSV, JSON.
referral-net-file = الشبكة كملف
# Label of a group of buttons: XLSX, CSV, JSON.
referral-net-gaps-file = الثغرات كملف
# Beside the buttons that save the list of what is missing as a file.
referral-net-gaps-rounded = للهيئات خارج المكتب: تُقرَّب أعداد الأشخاص في الملف إلى 5.
