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
