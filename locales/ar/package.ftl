## الصفحة التي يقرؤها الشريك.

package-page-title = إحالة
package-page-intro = يرجو { $office } منكم متابعة شؤون هذا الشخص. وقد وافق الشخص على نقل البيانات الواردة في هذه الصفحة.
package-page-to = إلى
package-page-client = الشخص
package-page-concern = الموضوع
package-page-need = المجال
package-page-urgency = الاستعجال
package-page-appointment = موعد لديكم
package-page-message = رسالة
package-page-release = الغرض الذي أُتيحت البيانات من أجله
package-page-released = يسري الإعفاء من واجب السرية حتى { DAY($day, shape: "long") } ويمكن سحبه في أي وقت.
package-page-answer = يرجى الرد بالاستمارة "reply-form.pdf" أو بالملف "reply.json" من هذه الحزمة. الرمز: { $reference }
package-page-secret = سري. استخدموا البيانات لهذا الغرض فقط. يمكن استيراد الحزمة حتى { DAY($day, shape: "long") }.
package-page-interpreter = { $language } (يلزم مترجم)
package-page-until = { $title }، صالح حتى { DAY($day, shape: "numeric") }
package-page-estimated = { $digits } (تقديري)

## استمارة الرد.

package-form-title = رد على إحالة
package-form-intro = يرجى تعبئة هذه الورقة وإعادتها إلى: { $office }
package-form-sent = إحالة بتاريخ { DAY($day, shape: "long") }
package-form-decision = هل يمكنكم المساعدة؟
package-form-accepted = نعم، نتولى الأمر.
package-form-declined = لا، لا يمكننا تولي الأمر. السبب:
package-form-appointment = موعد لديكم
package-form-day = اليوم
package-form-time = الساعة
package-form-place = المكان وجهة الاتصال
package-form-visit = هل حضر الشخص؟
package-form-attended = نعم
package-form-not-attended = لا
package-form-outcome = ما النتيجة؟
package-form-remarks = ملاحظات
package-form-no-names = يرجى عدم كتابة أسماء. الرمز في الأعلى يكفي.
package-form-signature = التاريخ والتوقيع
package-form-code = رمز QR يحمل الرمز { $reference }

## الملف النصي في الحزمة.

package-readme =
    اقرأ هذا أولاً

    هذه الحزمة من: { $office }
    الرمز: { $reference }

    تحتوي على إحالة فيها بيانات عن شخص وافق على نقلها. استخدموها لهذا
    الغرض فقط واحذفوا الملفات عندما لا تعودون بحاجة إليها.

    referral.pdf     الإحالة للقراءة
    referral.json    البيانات نفسها للبرامج
    reply-form.pdf   استمارة للرد على الورق
    reply.json       ردكم كملف

    للرد بملف: افتحوا reply.json في محرر نصوص واستبدلوا null بعد "answer"
    مثلاً بـ
      { "{" }"state": "accepted", "day": "2026-12-01"{ "}" }
    أو
      { "{" }"state": "declined", "cause": "no-capacity", "day": "2026-12-01"{ "}" }
    لا تغيّروا "token" و"reference". ثم اختموا الملف هكذا:
      age -r { $key } -o reply.age reply.json

    باستخدام MigraDesk يمكنكم استيراد الحزمة حتى { DAY($day, shape: "long") }.

## أسماء الملفات.

package-file = package-{ $reference }
package-file-answer = answer-{ $reference }

## ما يُذكر عن الشخص.

package-field-name = الاسم
package-field-birth-date = تاريخ الميلاد
package-field-phone = الهاتف
package-field-mail = البريد الإلكتروني
package-field-languages = اللغات
package-field-need = المجال
package-field-message = رسالة
package-field-gender = الجنس
package-field-nationalities = الجنسية
package-field-address = العنوان
package-field-residence = سند الإقامة
package-field-documents = الوثائق
package-field-representatives = من يمثل الشخص

## صفحة الحزم والمفاتيح.

package-title = الحزم
package-choose = فتح ملف
package-choose-help = حزمة من جهة أخرى (.age) أو رد (reply.json). لا يُكتب شيء قبل موافقتكم.
package-incoming = إحالات واردة
package-incoming-none = لم تُستورد أي حزمة بعد.
package-incoming-line = من { $office }، استُوردت { $at }
package-answer = رد
package-answer-save = ختم الرد
package-answer-saved = خُتم الرد وحُفظ. أرسلوا الملف إلى الجهة.

## ملف مفتوح.

package-passphrase = عبارة المرور للحزمة
package-passphrase-help = وصلتكم بطريقة أخرى، مثلاً عبر الهاتف.
package-unlock = فتح
package-from = إحالة من { $office }
package-from-unproven = المرسل غير مثبت. عند الشك اتصلوا وقارنوا أرقام التحقق: { $digits }
package-would-come = ما سيُنقل
package-purpose = أُتيحت من أجل: { $purpose } (حتى { DAY($day, shape: "numeric") })
package-similar = { $count ->
    [zero] لا أحد هنا قد يكون الشخص نفسه
    [one] شخص واحد هنا قد يكون الشخص نفسه
    [two] شخصان هنا قد يكون أحدهما الشخص نفسه
    [few] { $count } أشخاص هنا قد يكون أحدهم الشخص نفسه
    [many] { $count } شخصاً هنا قد يكون أحدهم الشخص نفسه
   *[other] { $count } شخص هنا قد يكون أحدهم الشخص نفسه
}
package-similar-none = لا أحد هنا قد يكون الشخص نفسه.
package-attach = هذا هو الشخص نفسه
package-make-new = إنشاء شخص جديد
package-make-new-distinct = لا أحد منهم: إنشاء شخص جديد
package-attach-help = للشخص الموجود تُضاف الإحالة فقط. وتبقى بياناته كما هي.
package-nameless = لا يوجد اسم في هذه الحزمة. افتحوا الشخص أولاً واذكروا رقمه.
package-attach-to = إضافة إلى شخص موجود
package-imported = تم الاستيراد.
package-open-client = فتح الشخص
package-reply-from = رد من { $organisation } على { $reference }
package-reply-record = تسجيل الرد
package-reply-recorded = سُجّل الرد.

## المفاتيح.

package-own-key = مفتاحنا
package-own-key-help = أعطوه للشركاء. به يختمون الحزم والردود إليكم. وهو ليس سرياً.
package-digits = أرقام التحقق
package-copy = نسخ
package-copied = تم النسخ.
package-key-title = مفتاح المكتب
package-key-made = أُنشئ في { DAY($day, shape: "long") } من قِبل { $name }.
package-key-earlier =
    { $count ->
        [zero] لا مفاتيح سابقة.
        [one] مفتاح سابق واحد يبقى في المخزن ويفتح ما خُتم به.
        [two] مفتاحان سابقان يبقيان في المخزن ويفتحان ما خُتم بهما.
        [few] { $count } مفاتيح سابقة تبقى في المخزن وتفتح ما خُتم بها.
        [many] { $count } مفتاحاً سابقاً تبقى في المخزن وتفتح ما خُتم بها.
       *[other] { $count } مفتاح سابق تبقى في المخزن وتفتح ما خُتم بها.
    }
package-key-make-ask = مفتاح جديد …
package-key-means = ماذا يعني المفتاح الجديد
package-key-means-partners = على جميع الشركاء إدخال المفتاح الجديد ومقارنة أرقام تحققه عبر الهاتف. وحتى ذلك الحين يختمون بالمفتاح الحالي.
package-key-means-open = يبقى المفتاح الحالي في المخزن. ويمكن فتح الحزم والردود التي خُتمت به كما كان.
package-key-means-under-way =
    { $count ->
        [zero] لا حزم لكم في الطريق.
        [one] حزمة واحدة لكم ما زالت في الطريق. يصل الرد عليها إلى المفتاح الحالي ويُسجَّل كالمعتاد.
        [two] حزمتان لكم ما زالتا في الطريق. يصل الرد عليهما إلى المفتاح الحالي ويُسجَّل كالمعتاد.
        [few] { $count } حزم لكم ما زالت في الطريق. تصل الردود عليها إلى المفتاح الحالي وتُسجَّل كالمعتاد.
        [many] { $count } حزمة لكم ما زالت في الطريق. تصل الردود عليها إلى المفتاح الحالي وتُسجَّل كالمعتاد.
       *[other] { $count } حزمة لكم ما زالت في الطريق. تصل الردود عليها إلى المفتاح الحالي وتُسجَّل كالمعتاد.
    }
package-key-means-lost = من حصل على المفتاح الحالي يستطيع قراءة ما خُتم به. والمفتاح الجديد لا يغيّر ذلك.
package-key-make = إنشاء مفتاح جديد
package-key-is-new = المفتاح الجديد معتمد الآن. أعطوه للشركاء.
package-partner-keys = مفاتيح الشركاء
package-partner-filter = البحث عن جهة
package-key-none = لا مفتاح
package-key-unchecked = لم يُتحقق منه بعد
package-key-checked = تم التحقق في { DAY($day, shape: "numeric") } مع { $with } ({ $by })
package-key-enter = إدخال مفتاح
package-key-change = تغيير
package-key-text = المفتاح العام (age1…)
package-key-check = تحقق
package-key-check-help = اتصلوا بالشريك على رقم تعرفونه. اطلبوا قراءة أرقام التحقق واكتبوا ما تسمعونه.
package-key-heard = أرقام التحقق التي سمعتموها
package-key-with = من قرأها؟

## ختم إحالة.

package-seal = ختم حزمة
package-seal-title = حزمة مختومة
package-seal-leaves = ما يخرج: { $fields }
package-lock = القفل
package-lock-key = مفتاح الشريك
package-lock-passphrase = عبارة مرور
package-days = صالحة لعدد من الأيام
package-seal-save = ختم وحفظ
package-sealed = خُتمت وحُفظت: { $path }
package-passphrase-once = عبارة المرور. تظهر الآن فقط. أبلغوا الشريك بها بطريقة غير التي تُرسل بها الحزمة.
package-history-key = خُتمت حزمة بمفتاح الشريك، صالحة حتى { DAY($day, shape: "numeric") }
package-history-passphrase = خُتمت حزمة بعبارة مرور، صالحة حتى { DAY($day, shape: "numeric") }

## رد الشريك.

package-answer-enter = تسجيل رد
package-answer-what = بماذا رد الشريك؟
package-answer-remarks = ملاحظة
package-answer-appointment = حدد الشريك موعداً
package-find = الرمز من استمارة الرد
package-find-open = بحث

## سطر الأوامر.

cli-package-sealed = خُتم: { $file }. صالح حتى { DAY($day, shape: "numeric") }.
cli-package-passphrase = عبارة المرور (الآن فقط): { $passphrase }
cli-package-extracted = الملفات مفتوحة في { $folder }. احذفوها عندما لا تعودون بحاجة إليها.
cli-package-similar = { $count ->
    [0] لا أحد هنا يبدو الشخص نفسه.
    [zero] لا أحد هنا يبدو الشخص نفسه.
    [one] شخص واحد هنا قد يكون نفسه. اختاروا --client أو --distinct.
    [two] شخصان هنا قد يكون أحدهما نفسه. اختاروا --client أو --distinct.
    [few] { $count } أشخاص هنا قد يكون أحدهم نفسه. اختاروا --client أو --distinct.
    [many] { $count } شخصاً هنا قد يكون أحدهم نفسه. اختاروا --client أو --distinct.
   *[other] { $count } شخص هنا قد يكون أحدهم نفسه. اختاروا --client أو --distinct.
}
cli-package-checked = تم الفحص. لم يُكتب شيء.
cli-package-imported = استُورد إلى { $client }.
cli-package-answered = سُجّل الرد.
cli-prompt-package-passphrase = عبارة المرور للحزمة:

## الأفعال.

action-package-sealed = خُتمت حزمة
action-package-imported = استُوردت حزمة
action-package-answered = خُتم رد إلى جهة أخرى
action-package-key-made = أُنشئ مفتاح
action-package-opened = فُكّت حزمة إلى مجلد
action-partner-key-saved = أُدخل مفتاح شريك
action-partner-key-checked = تم التحقق من مفتاح شريك

## ما يُرفض.

error-package-too-large = الملف أكبر من { $megabytes } ميغابايت. لا توجد حزم بهذا الحجم.
error-package-not-sealed = هذه ليست حزمة مختومة ولا رداً. اختاروا الملف المنتهي بـ .age أو reply.json.
error-package-truncated = الملف مقطوع: نهايته ناقصة. اطلبوا إرسال الحزمة مرة أخرى.
error-package-altered = تغيّر الملف في الطريق. اطلبوا إرسال الحزمة مرة أخرى.
error-package-wrong-key = هذه الحزمة مختومة بمفتاح آخر. أعطوا المرسل مفتاحكم.
error-package-needs-passphrase = تحتاج هذه الحزمة إلى عبارة مرور.
error-package-wrong-passphrase = عبارة المرور هذه لا تفتح الحزمة. انتبهوا إلى الشرطات.
error-package-too-costly = تتطلب هذه الحزمة عملاً حسابياً كبيراً. لم تُفتح.
error-package-broken = المحتوى ليس بالشكل المتفق عليه ({ $part }). لم يُنقل شيء.
error-package-contents = في الحزمة ملفات لا تنتمي إليها. لم يُنقل شيء.
error-package-bomb = المحتوى بعد فك الضغط أكبر من { $megabytes } ميغابايت. أُوقف الفتح.
error-package-newer = الحزمة بالإصدار الأحدث { $found }. يعرف هذا البرنامج الإصدار { $known }. يرجى تحديث MigraDesk.
error-package-expired = انتهت صلاحية الحزمة في { $day }. اطلبوا حزمة جديدة.
error-package-key = هذا ليس مفتاحاً. يبدأ المفتاح بـ age1 وله 62 حرفاً.
error-package-no-randomness = لا يعطي الحاسوب أرقاماً عشوائية. لم يُختم شيء.
error-package-not-open = لم يعد الملف مفتوحاً. افتحوه مرة أخرى.
error-package-replayed = استُورد هذا الملف من قبل.
error-package-own = أنتم من ختم هذه الحزمة.
error-package-other-recipient = كانت هذه الحزمة لجهة أخرى. لم تُستورد.
error-package-no-name = لا يوجد اسم في هذه الحزمة. أضيفوها إلى شخص موجود.
error-package-slip = ورقة الإحالة لا تحمل بيانات. لا تحتاج إلى حزمة.
error-package-no-partner-key = لا يوجد مفتاح لهذا الشريك. اختاروا عبارة مرور أو أدخلوا المفتاح في صفحة الحزم.
error-package-key-unchecked = لم يُتحقق بعد من مفتاح هذا الشريك. قارنوا أولاً أرقام التحقق عبر الهاتف.
error-package-own-key = هذا مفتاحكم. اطلبوا من الشريك مفتاحه.
error-package-digits = أرقام التحقق هذه مختلفة. لن يُسجّل المفتاح كمتحقق منه.
error-package-days = { $limit } يوماً على الأكثر، ويوم واحد على الأقل.
error-reply-empty = لم يُملأ الرد بعد.
error-reply-unknown = لا توجد هنا إحالة لهذا الرد. الرمز أو الرقم فيه غير صحيح.
error-reference-form = للرمز عشرة أحرف، مثلاً 0K7F3-Q9XM2.
error-reference-unknown = لا توجد إحالة بهذا الرمز.
error-package-no-reply = لا يوجد رد في هذا الملف. استوردوا الحزمة باستخدام "package import".
