### What `--help` says.

## Headings.

cli-help-usage = الاستعمال:
cli-help-commands = الأوامر
cli-help-options = الخيارات
cli-help-everywhere = مع كل أمر
cli-help-arguments = القيم
cli-help-values = (القيم الممكنة: { $values })
cli-help-default = (وإلا: { $value })
cli-help-environment = (أو في متغير البيئة: { $variable })

## Commands. What each does, in one line.

cli-command = سطر أوامر MigraDesk
cli-command-backup = نسخ مخزن البيانات وملف المفاتيح، حتى أثناء عمل الآخرين
cli-command-demo = إنشاء مخزن بيانات لمكتب مختلَق
cli-command-duplicates = البحث في مخزن البيانات عن سجلات قد تكون للشخص نفسه
cli-command-hsds = الدليل وفق معيار Open Referral‏ (HSDS 3.1)
cli-command-hsds-check = فحص ملف وفق المعيار دون مخزن بيانات
cli-command-hsds-export = كتابة الدليل في ملف
cli-command-hsds-import = استيراد دليل: صفحات JSON أو حزمة بيانات، كل الصفوف أو لا شيء. تُعرف المدخلات بمعرّفاتها
cli-command-import = استيراد ما لدى المكتب
cli-command-import-clients = مراجعون من قائمة CSV أو XLSX أو XLS أو ODS: كل الصفوف أو لا شيء
cli-command-import-list = ما تم استيراده، الأحدث أولًا
cli-command-import-withdraw = سحب استيراد بكامله؛ ويبقى من جرى العمل على سجله بعد ذلك
cli-command-init = إعداد مخزن بيانات جديد مع أول مسؤول
cli-command-l10n = أدوات للمترجمين
cli-command-l10n-lint = فحص ملفات اللغات: النصوص الناقصة والزائدة والمتغيرات وصيغ الجمع والصياغة
cli-command-names = مقارنة الأسماء دون مخزن بيانات
cli-command-names-link = أي السجلات في جدول أو جدولين هي لشخص واحد
cli-command-names-score = مدى احتمال أن يكون الاسمان في كل صف لشخص واحد
cli-command-recover = إعادة إدخال شخص بمفتاح الاسترداد المطبوع
cli-command-report = الأرقام
cli-command-report-caseload = الاتصالات والحالات والإحالات والمواعيد في مدة معينة
cli-command-search = البحث عن شخص بالاسم أو تاريخ الميلاد أو الهاتف أو الرقم
cli-command-staff = من يعملون على مخزن البيانات
cli-command-staff-add = إضافة شخص
cli-command-staff-list = الجميع مع أدوارهم
cli-command-verify = فحص مخزن البيانات من أوله إلى آخره

## Arguments. What each means.

cli-argument-backup-to = النسخة؛ يجب ألا تكون موجودة
cli-argument-demo-as-of = آخر يوم في سنة المكتب (وإلا: اليوم)
cli-argument-demo-clients = عدد المراجعين
cli-argument-demo-seed = الرقم نفسه يعطي المكتب نفسه
cli-argument-duplicates-tsv = كتابة جدول مفصول بعلامات الجدولة: external_id_a وexternal_id_b وscore وreason (رقمنا حيث لا يوجد رقم خارجي)
cli-argument-help = عرض هذه المساعدة
cli-argument-hsds-check-file = الملف
cli-argument-hsds-export-contents = وضع الصفحات تحت `contents` كما تعيدها واجهة المعيار
cli-argument-hsds-export-extensions = إرفاق ما لا يعرفه المعيار، مثل النصوص الموجهة إلى المراجعين بلغات أخرى
cli-argument-hsds-export-format = صفحات JSON أو حزمة بيانات جدولية (zip)
cli-argument-hsds-export-out = الكتابة في هذا الملف بدل الخرج القياسي؛ يجب ألا يكون موجودًا
cli-argument-hsds-export-view = صفحات من: كل منظمة مع خدماتها أو كل خدمة مع منظمتها
cli-argument-hsds-import-dry-run = بيان ما سيُضاف ويتغير دون كتابة شيء
cli-argument-hsds-import-file = الملف
cli-argument-import-clients-dry-run = بيان ما سيحدث دون كتابة شيء
cli-argument-import-clients-file = القائمة
cli-argument-import-clients-map = الأعمدة والأوراق كما في هذا الملف (انظر ‎--write-map)
cli-argument-import-clients-report = جدول بكل صف يحتاج إلى مراجعة (‎.xlsx أو ‎.csv)
cli-argument-import-clients-write-map = كتابة الأعمدة والأوراق المقترحة في هذا الملف ثم التوقف
cli-argument-import-withdraw-batch = رقم الاستيراد كما يعرضه `import list`
cli-argument-init-admin = اسم المسؤول الأول، ومنه يُشتق اسم الدخول
cli-argument-init-languages = اللغات المعروضة على المراجعين
cli-argument-init-office = اسم المكتب
cli-argument-init-recovery-out = ملف لمفتاح الاسترداد؛ يجب ألا يكون موجودًا. اطبعه واحفظه في مكان مغلق ثم احذف الملف
cli-argument-json = الإجابة بصيغة JSON للآلات
cli-argument-l10n-lint-folder = مجلد فيه مجلد لكل لغة (وإلا: النصوص داخل البرنامج)
cli-argument-lang = لغة الكلمات التي يقرؤها الناس
cli-argument-names-link-columns = محتوى الأعمدة بصيغة FIELD=COLUMN:‏ given وfamily وname وborn وgender وstreet وhouse_no وplace وpostcode وstate وphone وdocument وnationality، وid للرقم الذي يُسمى به الصف (وإلا: العمود الأول أو رقم الصف)
cli-argument-names-link-left = جدول CSV بفواصل أو فواصل منقوطة أو علامات جدولة
cli-argument-names-link-one-to-one = في حالة جدولين: لكل سجل مقابل واحد على الأكثر (وإلا: إن لم يتكرر أحد في أي من الجدولين)
cli-argument-names-link-right = جدول ثانٍ بالأعمدة نفسها؛ وبدونه: من تكرر في الأول
cli-argument-names-link-threshold = ترك الأزواج الأقل احتمالًا من هذا، من 0 إلى 1
cli-argument-names-score-pairs = مفصول بعلامات الجدولة وفيه العمودان name_a وname_b؛ تُكتب الصفوف في الخرج القياسي مع عمود score (من 0 إلى 1)
cli-argument-passphrase-fd = قراءة عبارة المرور من واصف الملف هذا (سطر واحد) بدل السؤال
cli-argument-recover-recovery-fd = قراءة مفتاح الاسترداد من واصف الملف هذا بدل السؤال
cli-argument-report-caseload-format = مع ‎--json:‏ json
cli-argument-report-caseload-from = أول يوم
cli-argument-report-caseload-out = الكتابة في هذا الملف بدل الخرج القياسي
cli-argument-report-caseload-to = آخر يوم
cli-argument-search-queries = البحث بعمود `query` من هذا الملف المفصول بعلامات الجدولة؛ وتُكتب أزمنة كل ضغطة مفتاح في خرج الأخطاء
cli-argument-search-query = ما يمكن أن يقوله المرء: الاسم أو تاريخ الميلاد أو الهاتف أو الرقم
cli-argument-search-top = أقصى عدد للنتائج
cli-argument-search-with = إلحاق هذا العمود من الملف بكل بحث
cli-argument-staff-add-appointments = يستقبل مواعيد
cli-argument-staff-add-languages = اللغات التي يتكلمها الشخص
cli-argument-staff-add-login = اسم الدخول
cli-argument-staff-add-name = الاسم
cli-argument-staff-add-new-passphrase-fd = قراءة عبارة مرور الشخص الجديد من واصف الملف هذا
cli-argument-staff-add-roles = دور؛ يُكرر لكل دور
cli-argument-store = مخزن البيانات: ملف أو عنوان قاعدة بيانات PostgreSQL
cli-argument-user = من يسجل الدخول
cli-argument-verify-accept-restore = بعد الاستعادة: اعتماد النسخة الأقدم مخزنًا للبيانات من الآن. يُسجَّل ذلك في سجل التدقيق
cli-argument-version = عرض الإصدار
