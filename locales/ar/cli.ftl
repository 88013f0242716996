cli-prompt-passphrase = عبارة المرور:
cli-prompt-new-passphrase = عبارة المرور الجديدة:
cli-prompt-passphrase-again = عبارة المرور الجديدة مرة أخرى:
cli-prompt-recovery = مفتاح الاستعادة كما هو مطبوع:

cli-init-done = أُعِدّ مخزن البيانات لـ«{ $office }». اسم دخول مدير النظام: { $login }
cli-init-recovery = مفتاح الاستعادة في { $file }. يُرجى طباعته وحفظه في مكان مقفل ثم حذف الملف.
cli-demo-done = المكتب الافتراضي جاهز. المراجعون: { $clients }. الزيارات والاستفسارات: { $contacts }. أسماء الدخول: { $logins }
cli-import-map = توزيع الأعمدة المقترح في { $file }.
cli-import-duplicates = { $count ->
    [zero] لا يبدو أن أحدًا منهم مكرر.
    [one] قد يكون زوج واحد من السجلات للشخص نفسه.
    [two] قد يكون زوجان من السجلات، كل منهما للشخص نفسه.
    [few] قد تكون { $count } أزواج من السجلات، كل منها للشخص نفسه.
    [many] قد يكون { $count } زوجًا من السجلات، كل منها للشخص نفسه.
   *[other] قد يكون { $count } زوج من السجلات، كل منها للشخص نفسه.
}
cli-import-dry-run = تجربة فقط: لم يُحفظ شيء.
cli-file-left-store = كُتب الملف: { $file }. هذا الملف خارج مخزن البيانات.
cli-search-found = { $count ->
    [zero] لم يُعثر على أحد
    [one] عُثر على شخص واحد
    [two] عُثر على شخصين
    [few] عُثر على { $count } أشخاص
    [many] عُثر على { $count } شخصًا
   *[other] عُثر على { $count } شخص
}
# After the people that were found, when more fit than are shown. "--top" is an option and stays as it is.
# $count (Count) - people who are shown
cli-search-more = { $count ->
    [zero] لا نتائج معروضة؛ وهناك المزيد. ‏--top يعرض أكثر.
    [one] أفضل نتيجة؛ وهناك المزيد. ‏--top يعرض أكثر.
    [two] أفضل نتيجتين؛ وهناك المزيد. ‏--top يعرض أكثر.
    [few] أفضل { $count } نتائج؛ وهناك المزيد. ‏--top يعرض أكثر.
    [many] أفضل { $count } نتيجة؛ وهناك المزيد. ‏--top يعرض أكثر.
   *[other] أفضل { $count } نتيجة؛ وهناك المزيد. ‏--top يعرض أكثر.
}
cli-staff-added = يمكن لـ{ $name } تسجيل الدخول باسم { $login }.
cli-recover-done = يمكن لـ{ $login } تسجيل الدخول بعبارة المرور الجديدة.
cli-backup-done = النسخة الاحتياطية في { $file }.
cli-lint-count = { $count ->
    [zero] لا ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $count } ملاحظات
    [many] { $count } ملاحظة
   *[other] { $count } ملاحظة
}

error-store-not-named = لم يُحدَّد مخزن البيانات. يُرجى تحديده باستخدام ‎--store أو في MIGRADESK_STORE.
error-user-not-named = لم يُحدَّد المستخدم. يُرجى تحديد من يسجّل الدخول باستخدام ‎--user.
error-no-terminal = لا يمكن إدخال عبارة المرور هنا. يُرجى تمريرها باستخدام ‎--passphrase-fd.
error-passphrase-differs = عبارتا المرور غير متطابقتين. يُرجى إدخالهما من جديد.
error-passphrase-descriptor = تتعذّر قراءة سطر من واصف الملف هذا. يُرجى التحقق من الرقم.
error-file-exists = هذا الملف موجود من قبل. لم يُستبدل شيء. يُرجى ذكر اسم آخر.
error-column-missing = ينقص الملفَّ عمودٌ لازم. يُرجى التحقق من السطر الأول.
error-demo-not-empty = في مخزن البيانات هذا مراجعون من قبل. المكتب الافتراضي يحتاج إلى مخزن بيانات فارغ.

## What was typed and cannot be understood. Names of options and commands stay as they are.

# $tag (String) - what was given as a language
cli-language-unknown = لا يعرف البرنامج اللغة «{ $tag }»، لذلك تظهر الكلمات بالألمانية.
# On standard error, once, for a language that is only begun.
# $language (String) - name of the language
cli-language-german = { $language }: لا توجد بهذه اللغة حتى الآن إلا نصوص للمراجعين، لذلك يظهر كل شيء هنا بالألمانية.
# $value (String) - what was typed
# $option (String) - the option or argument it was typed for, as "--from"
cli-usage-value = القيمة «{ $value }» لا تناسب { $option }.
# $value (String) - what was typed
# $option (String) - the option it was typed for
# $choices (String) - what may be typed, separated by commas
cli-usage-choices = القيمة «{ $value }» لا تناسب { $option }. الممكن: { $choices }.
# $option (String) - an option without its value
cli-usage-value-missing = القيمة المطلوبة بعد { $option } ناقصة.
# $argument (String) - an option, argument or command that does not exist here
cli-usage-unknown = «{ $argument }» لا ينتمي إلى هذا الأمر.
# $arguments (String) - options and arguments that are required, separated by commas
cli-usage-missing = ناقص: { $arguments }
# $argument (String) - an option
# $other (String) - another option
cli-usage-conflict = لا يجتمع { $argument } مع { $other }.
# Below each of these.
cli-usage-help = يبيّن ‎--help ما يعرفه كل أمر (بالإنجليزية).
# Behind cli-usage-value.
cli-value-day = المتوقع يوم بالصيغة YYYY-MM-DD، مثل 2026-03-14.
# Behind cli-usage-value.
cli-value-import = المتوقع رقم عملية إدخال كما يعرضه «import list».
cli-value-client = المطلوب رقم الشخص كما يظهره "search --json".
# Behind cli-usage-value.
cli-value-share = المتوقع عدد من 0 إلى 1، مثل 0.85.
# $text (String) - what was typed
error-names-column-form = «{ $text }» ليس ربطًا صحيحًا. يرجى كتابة الحقل=العمود، مثل given=first_name.
# $field (String) - what was typed
# $choices (String) - the fields there are, separated by commas
error-names-field-unknown = لا يوجد حقل «{ $field }». الممكن: { $choices }.
cli-template-unchecked = لم يُراجع
cli-template-outdated = أقدم من النص الألماني
cli-template-drafts =
    { $count ->
        [zero] لا مسودات
        [one] مسودة واحدة
        [two] مسودتان
        [few] { $count } مسودات
        [many] { $count } مسودة
       *[other] { $count } مسودة
    }
cli-template-written = كُتب الملف: { $path }
cli-template-sound = لا أخطاء.
cli-template-saved = حُفظت المسودة رقم { $number }. لا تستخدمها أي رسالة بعد.
cli-template-in-force = النسخة رقم { $number } معتمدة من الآن.
cli-template-back = عاد نص البرنامج معتمداً.

## The waiting room.

cli-queue-error = { $letters }: عدد الأرقام { $tickets }، متوسط الانتظار { $wait } د؛ متوسط الخطأ { $mean } د، الوسيط { $median } د، ومتوسط التأخر عن المعلن { $bias } د؛ ضمن 5 دقائق: { $within_5 }، ضمن 10 دقائق: { $within_10 }
cli-queue-error-none = لم يُعلَن وقت انتظار لأحد في هذه الفترة.
cli-interpreter-row = { $id }  { $name }  { $languages }
cli-interpreter-unmet = { $language }: { $unmet } من أصل { $requests } دون مترجم؛ الاثنين–الأحد { $days }

cli-offer = { $number }. { $at }: { $parts }
cli-offer-cost = { $minutes ->
    [zero] دون ترجمة، { $amount } EUR
    [one] دقيقة ترجمة واحدة، { $amount } EUR
    [two] دقيقتا ترجمة، { $amount } EUR
    [few] { $minutes } دقائق ترجمة، { $amount } EUR
    [many] { $minutes } دقيقة ترجمة، { $amount } EUR
   *[other] { $minutes } دقيقة ترجمة، { $amount } EUR
}
cli-offers-none = لا وقت متاح يناسب كل الشروط.
cli-offers-no-interpreter = لا مترجم متاح: في الفريق لهذه اللغة { $known }، ومن يصلح منهم { $able }.

## Suggestions of clients.

cli-suggestion-row = { $week }  { $language }  { $state }  { $text }
cli-suggestion-none = لا توجد اقتراحات.
