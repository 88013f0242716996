import-field-external-id = الرقم في القائمة
import-field-family = اسم العائلة
import-field-given = الاسم الأول
import-field-middle-name = اسم إضافي (اسم الأب)
import-field-full-name = الاسم الكامل
import-field-native-name = الاسم بالكتابة الأصلية
import-field-birth-date = تاريخ الميلاد
import-field-gender = الجنس
import-field-nationality = الجنسية
import-field-phone = الهاتف
import-field-email = البريد الإلكتروني
import-field-address = العنوان الكامل
import-field-street = الشارع
import-field-house-number = رقم المنزل
import-field-postcode = الرمز البريدي
import-field-place = المدينة
import-field-languages = اللغات
import-field-residence-title = سند الإقامة
import-field-residence-until = الإقامة صالحة حتى
import-field-first-contact = أول مراجعة
import-field-worker = المستشار المسؤول
import-field-note = الاحتفاظ به كملاحظة
import-field-ignore = عدم الاستيراد

import-field-source-header = من عنوان العمود
import-field-source-content = من المحتوى
import-field-source-header-and-content = من العنوان والمحتوى
import-field-source-unknown = لم يُعرف
import-field-source-chosen = باختيارك

import-not-used-empty = الورقة فارغة.
import-not-used-no-columns = في الورقة عمود نص واحد فقط، ولعلها ملاحظة.
import-not-used-no-names = لا توجد أسماء في هذه الورقة.
import-not-used-no-rows = لا يوجد صف تحت العناوين.
import-not-used-chosen = استبعدتَ هذه الورقة.

import-reading-two-digit-year = سنة من رقمين
import-reading-excel-serial = عدد أيام من برنامج جداول
import-reading-lost-letter = حرف مفقود
import-reading-wrong-encoding = ترميز خاطئ صُحِّح
import-reading-row-shifted = صف مُزاح
import-reading-row-broken-off = صف مبتور
import-reading-row-continued = صف يكمله الصف التالي
import-reading-january-first = الأول من يناير (غالبًا: السنة وحدها معروفة)
import-reading-day-month-order = ترتيب اليوم والشهر
import-reading-estimated-year = سنة تقديرية
import-reading-partial-date = تاريخ ناقص
import-reading-impossible-date = تاريخ مستحيل
import-reading-future-date = تاريخ في المستقبل
import-reading-other-calendar = تاريخ بتقويم آخر
import-reading-native-digits = أرقام بكتابة أخرى
import-reading-unusual-date = تاريخ بصيغة غير مألوفة
import-reading-name-split = اسم قُسِم إلى اسم أول واسم عائلة
import-reading-name-not-split = اسم تعذّر تقسيمه
import-reading-name-swapped = ربما تبادل الاسم الأول واسم العائلة
import-reading-name-unusual = اسم غير مألوف
import-reading-native-name-split = فُصل الاسم بالكتابة الأصلية
import-reading-birth-name-split = فُصل الاسم عند الولادة
import-reading-phone-note = ملاحظة بجانب رقم الهاتف
import-reading-phones-split = فُصلت عدة أرقام هاتف
import-reading-phone-as-number = هاتف محفوظ كعدد، ربما سقط الصفر الأول
import-reading-formula-text = نص يبدأ كصيغة حسابية
import-reading-formula-result = نتيجة صيغة حسابية
import-reading-cell-error = قيمة خطأ من برنامج الجداول
import-reading-nationality-recognised = عُرفت الجنسية
import-reading-language-recognised = عُرفت اللغة
import-reading-title-recognised = عُرف سند الإقامة
import-reading-gender-recognised = عُرف الجنس
import-reading-validity-recognised = عُرفت مدة الصلاحية
import-reading-unknown-marker = «غير معروف» عُدَّ فارغًا
import-reading-repeated-external-id = رقم القائمة مكرر
import-reading-ditto = «كما سبق»: قيمة الصف الأعلى
import-reading-not-understood = لم يُفهم، حُفظ كملاحظة
import-reading-extra-cell = خانة بلا عمود، حُفظت كملاحظة

import-why-other-century-in-future = في القرن الآخر يكون اليوم في المستقبل.
import-why-other-century-too-old = في القرن الآخر يكون الشخص مسنًّا جدًا.
import-why-younger-of-two = القرنان ممكنان، واختير الأحدث.
import-why-valid-until-ahead = تنتهي الصلاحية غالبًا في المستقبل.
import-why-days-from-1900 = عُدَّت الأيام منذ 1900.
import-why-days-from-1904 = عُدَّت الأيام منذ 1904.
import-why-column-shows-day-first = قيم أخرى في العمود تبدأ باليوم.
import-why-column-shows-month-first = قيم أخرى في العمود تبدأ بالشهر.
import-why-column-shows-both = في العمود كلا الترتيبين.
import-why-german-order = في القوائم الألمانية يأتي اليوم أولًا.
import-why-only-order-possible = هذا الترتيب وحده يعطي تاريخًا.
import-why-cell-too-many = في الصف خانة زائدة.
import-why-cell-missing = في الصف خانة ناقصة.
import-why-cell-torn = انقسمت خانة إلى خانتين.
import-why-place-uncertain = الموضع في الصف غير مؤكد.
import-why-names-of-this-list = أسماء أخرى في هذه القائمة تدل على ذلك.
import-why-year-missing = السنة ناقصة.
import-why-not-a-day = هذا ليس يومًا.

import-skip-title = عنوان فوق القائمة
import-skip-header = عناوين الأعمدة
import-skip-repeated-header = عناوين مكررة
import-skip-blank = صف فارغ
import-skip-total = مجموع أو عدد
import-skip-section = سطر فاصل
import-skip-no-name = لا يوجد اسم
import-skip-continuation = يتبع الصف الأعلى
import-skip-sheet-not-used = ورقة مستبعدة
import-skip-held = يُرجى توضيح الأمر مع الإدارة

import-report-counts = الصفوف المقروءة: { $read }. الجديدة: { $imported }. المستكملة: { $updated }. المتروكة: { $skipped }.
import-report-sheet = الورقة
import-report-row = الصف
import-report-what = الموضوع
import-report-field = الحقل
import-report-read = في القائمة
import-report-understood = فُهم على أنه
import-report-done = تمّ
import-report-duplicate = ربما مسجَّل من قبل
import-report-updated = أُضيف إلى سجل موجود
import-report-not-imported = لم يُستورد

error-list-empty = الملف فارغ. يُرجى اختيار ملف آخر.
error-list-too-large = الملف أكبر من أي قائمة مكتب. يُرجى التحقق من أنه الملف الصحيح.
error-list-is-pdf = هذا ملف PDF مهما كان اسمه. يُرجى حفظ القائمة كجدول (‎.xlsx أو ‎.ods أو ‎.csv).
error-list-not-a-list = { $kind ->
    [image] هذه صورة وليست قائمة. يُرجى اختيار جدول (‎.xlsx أو ‎.ods أو ‎.csv).
    [program] هذا برنامج وليس قائمة. يُرجى اختيار جدول (‎.xlsx أو ‎.ods أو ‎.csv).
    [archive] هذا أرشيف مضغوط وليس قائمة. يُرجى فك الضغط واختيار الجدول الذي بداخله.
    [document] هذا مستند نصي وليس قائمة. يُرجى حفظ الجدول بصيغة ‎.xlsx أو ‎.ods أو ‎.csv.
    [presentation] هذا عرض تقديمي وليس قائمة. يُرجى اختيار جدول (‎.xlsx أو ‎.ods أو ‎.csv).
    [web-page] هذه صفحة ويب وليست قائمة. يُرجى حفظ الجدول بصيغة ‎.xlsx أو ‎.ods أو ‎.csv.
    [database] هذه قاعدة بيانات وليست قائمة. يُرجى حفظ الجدول بصيغة ‎.xlsx أو ‎.ods أو ‎.csv.
   *[other] هذا ليس قائمة. يُرجى اختيار جدول (‎.xlsx أو ‎.ods أو ‎.csv).
}
error-list-nul-byte = الملف النصي تالف: في السطر { $line } محرف صفري. يُرجى حفظ القائمة من جديد.
error-list-not-text = الملف ليس نصًا ولا جدولًا. يُرجى اختيار جدول (‎.xlsx أو ‎.ods أو ‎.csv).
error-list-unclosed-quotes = ابتداءً من السطر { $line } تُفتح علامة اقتباس ولا تُغلق. يُرجى إكمالها أو حفظ القائمة من جديد.
error-list-broken-zip = الملف تالف أو لم يُنسخ كاملًا. يُرجى نسخه أو حفظه من جديد.
error-list-zip-bomb = محتوى الملف بعد فك ضغطه أكبر بكثير من أي قائمة. لم يُقرأ.
error-list-broken-workbook = الجدول تالف. يُرجى فتحه في برنامج الجداول وحفظه من جديد.
error-list-encrypted = الجدول محمي بكلمة مرور. يُرجى حفظه دون كلمة مرور.
error-list-too-many-rows = في الورقة «{ $sheet }» صفوف يزيد عددها على { $limit }. يُرجى تقسيم القائمة.
error-list-too-many-columns = في الورقة «{ $sheet }»، الصف { $row }، أعمدة يزيد عددها على { $limit }. يُرجى التحقق من هذا الصف.
error-list-too-many-cells = في الجدول خانات يزيد عددها على { $limit }. يُرجى تقسيم القائمة.
error-list-cell-too-long = في الورقة «{ $sheet }»، الصف { $row }، العمود { $column } نص يزيد عدد أحرفه على { $limit }. يُرجى التحقق من هذه الخانة.
# The same of a text file, which has no sheets.
# $limit (Count) - the most rows
error-list-text-too-many-rows = تحتوي القائمة على أكثر من { $limit } صفًا. يرجى تقسيمها.
# $row (Count) - number of the row
# $limit (Count) - the most columns
error-list-text-too-many-columns = يحتوي الصف { $row } على أكثر من { $limit } عمودًا. يرجى فحص هذا الصف.
# $row (Count) - number of the row
# $column (Count) - number of the column
# $limit (Count) - the most characters
error-list-text-cell-too-long = في الصف { $row }، العمود { $column } نص يزيد على { $limit } حرفًا. يرجى فحص هذه الخلية.
error-import-nothing = لا يوجد في هذه القائمة صف فيه شخص. يُرجى التحقق من الأوراق والأعمدة المختارة.
error-import-not-open = لم تعد هذه القائمة مفتوحة. يُرجى اختيار الملف مرة أخرى.
error-import-unknown = هذا الاستيراد غير معروف. راجع القائمة لترى ما استُورد.
error-import-withdrawn = سبق سحب هذا الاستيراد.
error-import-outdated = يستورد آخرون قوائم في الوقت نفسه. لم يُنقل أي شيء. يُرجى المحاولة مرة أخرى بعد بضع دقائق.
error-mapping-invalid = ملف توزيع الأعمدة لا يناسب هذه القائمة. يُرجى إنشاؤه من جديد.

error-table-write = تعذّرت كتابة الجدول. يُرجى التحقق من المكان والمساحة المتاحة.
error-table-too-many-cells = تعذّر إنشاء الجدول: في أحد الصفوف خانات أكثر من الأعمدة.
error-table-cell-too-long = نص أطول مما تتسع له خانة في برنامج الجداول. يُرجى اختيار CSV.
error-table-spreadsheet = تعذّر إنشاء الجدول. يُرجى المحاولة بصيغة CSV.

import-nav = الاستيراد
import-title = استيراد قائمة
import-about = ينقل قائمة المكتب السابقة إلى مخزن البيانات.
import-steps = خطوات الاستيراد
import-step-file = اختيار الملف
import-step-columns = مراجعة الأعمدة
import-step-preview = معاينة
import-step-result = النتيجة

import-file-kinds = الجداول (‎.xlsx و‎.xls و‎.ods) والملفات النصية (‎.csv). يُعرف الترميز والفاصل تلقائيًا.
import-file-looks-first = تراجع كل شيء أولًا: كل صف متروك مع سببه، وكل قيمة جرى تأويلها.
import-file-all-or-nothing = الكل أو لا شيء: عند حدوث خطأ أو إلغاء لا يُحفظ شيء.
import-file-stays-outside = يبقى الملف المختار في مكانه خارج مخزن البيانات. احذفه عندما لا تعود هناك حاجة إليه.
import-choose = اختيار ملف…

import-choose-other = ملف آخر
import-columns-about = ماذا يحوي كل عمود؟ راجع المقترحات. لا تضيع الأعمدة غير المعروفة، بل تُحفظ كملاحظة يسبقها عنوانها.
import-format-text = ملف نصي، الترميز { $encoding }، الفاصل { $separator }
import-format-table = جدول ({ $format })
import-no-sheet = اختر ورقة واحدة على الأقل.
import-to-preview = التالي: المعاينة
import-reading = يجري تأويل القائمة ومقارنتها بمخزن البيانات…
import-list = القائمة
import-rows = { $count ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفًا
   *[other] { $count } صف
}
import-header-choose = العناوين
import-header-option = الصف { $row }: { $text }
import-header-none = بلا عناوين
import-use-sheet = استيراد هذه الورقة
import-columns-of = الأعمدة { $sheet }
import-no-columns = لم تُعرف أعمدة في هذه الورقة.
import-column = العمود
import-heading = العنوان
import-examples = أمثلة
import-becomes = يصبح
import-certainty = درجة التأكد
import-certainty-certain = مؤكد
import-certainty-likely = مرجَّح
import-certainty-doubtful = غير مؤكد
import-certainty-chosen = باختيارك
import-field-of = محتوى العمود { $column }
import-taken = صار الحقل للعمود { $column }. يُحفظ هذا العمود كملاحظة.
import-no-heading = بلا عنوان
import-no-examples = فارغ

import-count-read = صفوف مقروءة
import-count-new = سجلات جديدة
import-count-updated = سجلات مستكملة
import-count-skipped = صفوف متروكة
import-nothing-yet = لم يُحفظ شيء بعد. إمّا أن يُستورد كل شيء أو لا شيء.
import-back-to-columns = إلى الأعمدة
import-run = { $count ->
    [zero] لا أحد للاستيراد
    [one] استيراد شخص واحد
    [two] استيراد شخصين
    [few] استيراد { $count } أشخاص
    [many] استيراد { $count } شخصًا
   *[other] استيراد { $count } شخص
}
import-running = يجري استيراد القائمة
import-progress = { $done } من { $total } من الصفوف
import-running-about = يمكنك متابعة العمل في هذه الأثناء، وستجد التقدم هنا عند عودتك. الإلغاء لا يترك أثرًا.
import-preview-tabs = محتويات المعاينة
import-tab-skipped = متروكة
import-tab-updated = مستكملة
import-tab-readings = مؤوَّلة
import-tab-duplicates = ربما مكررة
import-tab-sample = كما ستكون
import-shown = أول { $shown } من { $total }. جميعها في التقرير.
import-skipped-about = لا يُنشأ أحد من هذه الصفوف. لا يختفي شيء خفية، فكل صف مذكور في التقرير أيضًا.
import-none-skipped = لا صف متروك
import-reasons = تصفية حسب السبب
import-reason = السبب
import-all = الكل
import-readings-about = لم تُنسخ هذه القيم كما هي. في جهة ما ورد في القائمة، وفي الأخرى كيف فُهم.
import-none-read = نُقلت القيم كلها دون تغيير
import-kinds = تصفية حسب النوع
import-none-shown = { $count ->
    [zero] لا مدخلات.
    [one] مدخل واحد في موضع لاحق من القائمة وفي التقرير.
    [two] مدخلان في موضع لاحق من القائمة وفي التقرير.
    [few] { $count } مدخلات في موضع لاحق من القائمة وفي التقرير.
    [many] { $count } مدخلًا في موضع لاحق من القائمة وفي التقرير.
   *[other] { $count } مدخل في موضع لاحق من القائمة وفي التقرير.
}
import-understood-nothing = لم يُنقل شيء
import-how = كيف
import-updated-about = هؤلاء الأشخاص موجودون بالفعل في مخزن البيانات. يُستكمل الناقص فقط، ولا يُستبدل أي شيء.
import-none-updated = لا أحد من هذه القائمة موجود بعد في مخزن البيانات
import-duplicates-about = قد يكون هؤلاء الشخص نفسه. يُنشأ السجلان معًا، ويمكن دمجهما بعد ذلك في «السجلات المكررة».
import-none-duplicate = لا يبدو أن أحدًا مكرر
import-at-row = الصف { $row }
import-at-sheet-row = { $sheet }، الصف { $row }
import-other-hidden = شخص في مخزن البيانات (دورك لا يرى الأسماء)
import-other-in-store = في مخزن البيانات من قبل
import-alike = تشابه { $share }
import-sample-about = هكذا سيكون الأشخاص في مخزن البيانات.
import-name = الاسم
import-first-language = اللغة

import-done = { $count ->
    [zero] لم يُستورد أحد.
    [one] استُورد شخص واحد.
    [two] استُورد شخصان.
    [few] استُورد { $count } أشخاص.
    [many] استُورد { $count } شخصًا.
   *[other] استُورد { $count } شخص.
}
import-cancelled = أُلغي الاستيراد
import-cancelled-about = لم يُحفظ شيء. مخزن البيانات كما كان.
import-back-to-preview = العودة إلى المعاينة
import-another = استيراد قائمة أخرى
import-report-title = تقرير للمتابعة
import-report-about = جدول بكل صف يحتاج إلى نظرة: متروك أو مؤوَّل أو ربما مكرر، مع خانة للتأشير.
import-report-save = حفظ التقرير…
import-report-saved = حُفظ: { $path }. هذا الملف خارج مخزن البيانات.

import-past = ما استُورد حتى الآن
import-past-about = هل استُورد ملف خاطئ؟ يمكن سحب أي استيراد بكامله. ويبقى كل من جرى العمل على سجله بعد ذلك.
import-past-none = لم يُستورد شيء بعد
import-past-file = الملف
import-past-when = الوقت
import-past-who = بواسطة
import-past-new = جديد
import-past-updated = مستكمَل
import-past-state = الحالة
import-state-in-store = في مخزن البيانات
import-state-withdrawn = مسحوب
import-past-line = { $at }، { $by }: «{ $file }». الجديدة: { $imported }. المستكملة: { $updated }.
import-withdraw = سحب…
import-withdraw-of = سحب «{ $file }»
import-withdraw-title = هل تريد سحب «{ $file }»؟
import-withdraw-removes = { $count ->
    [0] لم يُنشئ هذا الاستيراد أحدًا.
    [zero] لم يُنشئ هذا الاستيراد أحدًا.
    [one] يُحذف شخص واحد أنشأه هذا الاستيراد.
    [two] يُحذف شخصان أنشأهما هذا الاستيراد.
    [few] يُحذف { $count } أشخاص أنشأهم هذا الاستيراد.
    [many] يُحذف { $count } شخصًا أنشأهم هذا الاستيراد.
   *[other] يُحذف { $count } شخص أنشأهم هذا الاستيراد.
}
import-withdraw-restores = { $count ->
    [0] ولم يستكمل سجل أحد.
    [zero] ولم يستكمل سجل أحد.
    [one] ويعود شخص واحد استُكمل سجله كما كان.
    [two] ويعود شخصان استُكمل سجلاهما كما كانا.
    [few] ويعود { $count } أشخاص استُكملت سجلاتهم كما كانوا.
    [many] ويعود { $count } شخصًا استُكملت سجلاتهم كما كانوا.
   *[other] ويعود { $count } شخص استُكملت سجلاتهم كما كانوا.
}
import-withdraw-keeps = من جرى العمل على سجله بعد ذلك (تواصل أو ملاحظة أو ملف حالة أو تعديل) يبقى كما هو، ويُذكر اسمه بعد السحب.
import-withdraw-final = لا يمكن التراجع عن السحب، لكن يمكن استيراد القائمة من جديد.
import-withdraw-do = سحب الاستيراد
import-withdrawing = يجري سحب الاستيراد
import-withdraw-progress = { $done } من { $total } من الأشخاص
import-withdrawn-done = تمّ السحب. المحذوفون: { $removed }. العائدون كما كانوا: { $restored }. الباقون: { $kept }.
import-withdraw-cancelled = أُلغي السحب. لم يتغير شيء.
import-kept = بقوا لأن أحدًا عمل على سجلاتهم بعد ذلك
import-kept-show = { $count ->
    [zero] لم يبق أحد
    [one] بقي شخص واحد
    [two] بقي شخصان
    [few] بقي { $count } أشخاص
    [many] بقي { $count } شخصًا
   *[other] بقي { $count } شخص
}
import-kept-made = أنشأه الاستيراد
import-kept-filled = استكمله الاستيراد

import-status-running = الاستيراد: { $share }
import-status-withdrawing = السحب: { $share }
import-status-ready = الاستيراد: النتيجة جاهزة

action-import-withdrawn = سُحب الاستيراد
# A directory that came in as a file was taken back.
action-directory-import-withdrawn = جرى التراجع عن إدخال دليل
