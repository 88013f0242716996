### Documents at the counter: the machine-readable zone that a reader types.

## The panel after a document was read.

scan-title = تمت قراءة الوثيقة
scan-failed-title = تعذّرت قراءة الوثيقة
scan-again-help = ضع الوثيقة مستقيمة على القارئ مرة أخرى. ما كان في الحقل عاد إليه.
scan-all-right = جميع أرقام التحقق صحيحة
scan-some-wrong = { $wrong ->
    [zero] لا رقم تحقق خاطئ
    [one] رقم تحقق واحد خاطئ
    [two] رقما تحقق خاطئان
    [few] { $wrong } أرقام تحقق خاطئة
    [many] { $wrong } رقم تحقق خاطئًا
   *[other] { $wrong } رقم تحقق خاطئ
}
scan-expired = منتهية الصلاحية
scan-layout-german = يكتب القارئ كلوحة مفاتيح أمريكية، وقد أُخذ ذلك في الحسبان.
scan-parts = البيانات المقروءة
scan-from-document = الوثيقة
scan-from-record = الملف
scan-lines = أسطر المنطقة المقروءة آليًا
scan-number-of = { $kind } { $number }
scan-valid-until = صالحة حتى { DAY($day, shape: "numeric") }
scan-day = { DAY($day, shape: "numeric") }
scan-issued-by = جهة الإصدار: { $issuer }
scan-unreadable = غير مقروء
scan-not-stated = غير مذكور في الوثيقة

## Parts of the zone.

scan-field-document-code = نوع الوثيقة
scan-field-issuer = الدولة المصدرة
scan-field-number = رقم الوثيقة
scan-field-name = الاسم
scan-field-nationality = الجنسية
scan-field-birth-date = تاريخ الميلاد
scan-field-gender = الجنس
scan-field-sex = الجنس
scan-field-expiry = صالحة حتى
scan-field-optional = بيانات أخرى
scan-field-composite = المنطقة كلها
scan-field-document = الوثيقة

## How it agrees with the record.

scan-state-same = مطابق
scan-state-alike = كتابة مختلفة
scan-state-exacter = أدق من الملف
scan-state-differs = مختلف
scan-state-new = جديد

## What is wrong with a part.

scan-check-right = رقم التحقق صحيح
scan-check-none = بلا رقم تحقق
scan-check-wrong = رقم تحقق خاطئ: السطر { $line }، الموضع { $column } هو { $found } والمحسوب { $expected }
scan-problem-not-a-date = ليس تاريخًا
scan-problem-unknown-code = رمز غير معروف
scan-problem-not-a-sex = ليس M ولا F ولا متروكًا
scan-problem-has-digits = أرقام في الاسم
scan-problem-missing = مفقود
scan-problem-cut-off = يملأ الاسم السطر وقد يكون مبتورًا. يرجى المقارنة بالوثيقة.

## Proposals for misread signs.

scan-repairs = ربما قُرئ خطأ
scan-swap = السطر { $line }، الموضع { $column }: قد يكون { $found } هو { $proposed }
scan-repair-take = هكذا هو في الوثيقة

## What can be done.

scan-hits = { $count ->
    [zero] لا أحد يطابق
    [one] قد يكون شخصًا واحدًا مسجّلًا
    [two] قد يكون أحد شخصين مسجّلين
    [few] قد يكون أحد { $count } أشخاص مسجّلين
    [many] قد يكون أحد { $count } شخصًا مسجّلًا
   *[other] قد يكون أحد { $count } شخص مسجّل
}
scan-nobody = لا أحد مسجّل بهذه البيانات.
scan-new-client = مراجع جديد
scan-into-form = نقل إلى الاستمارة
scan-into-record = نقل المحدد
scan-take = نقل { $part }
scan-nothing-new = الملف مطابق للوثيقة.

## The screen for zones that are typed by hand.

scan-command = قراءة وثيقة
scan-about = يكتب القارئ عند المنضدة تلقائيًا على كل شاشة. هنا يمكن نسخ المنطقة يدويًا إذا لم يتعرف عليها القارئ.
scan-zone = المنطقة المقروءة آليًا
scan-zone-hint = سطران أو ثلاثة بأحرف كبيرة، مع < لعلامات الملء.
scan-read = قراءة

## Why it is no zone.

error-scan-not-a-zone = هذه ليست منطقة مقروءة آليًا. لها سطران من 44 أو 36 حرفًا، أو ثلاثة من 30.
error-scan-line-length = عدد الأحرف في السطر { $line }: { $found } بدلًا من { $wanted }.
error-scan-line-missing = الأسطر الواصلة: { $found } من { $wanted }.
error-scan-sign = في السطر { $line }، الموضع { $column } علامة لا توجد في المنطقة.

## Issuers that are no state.

scan-issuer-eue = الاتحاد الأوروبي
scan-issuer-uno = الأمم المتحدة
scan-issuer-una = وكالة متخصصة للأمم المتحدة
scan-issuer-xom = منظمة فرسان مالطة
scan-issuer-xpo = الإنتربول
scan-issuer-xcc = الجماعة الكاريبية (كاريكوم)
scan-issuer-xce = مجلس أوروبا
scan-issuer-xco = كوميسا
scan-issuer-xec = إيكواس
scan-issuer-xba = بنك التنمية الأفريقي
scan-issuer-xim = أفريكسيم بنك
scan-issuer-xmp = الجمعية البرلمانية للبحر المتوسط
scan-issuer-xdc = سادك
scan-issuer-xes = منظمة دول شرق الكاريبي
scan-issuer-iao = الإيكاو
scan-issuer-xct = شمال قبرص
scan-issuer-uto = يوتوبيا (نموذج)
