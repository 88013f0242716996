### Screens of the directory of services: list, entry, form.

## List

directory-new = مدخل جديد
directory-edit = تعديل المدخل
directory-count = { $count ->
    [zero] لا خدمات
    [one] خدمة واحدة
    [two] خدمتان
    [few] { $count } خدمات
    [many] { $count } خدمة
   *[other] { $count } خدمة
}
directory-search = كلمات البحث
directory-search-placeholder = خدمة، جهة، شارع …
directory-filter-need = الموضوع
directory-filter-language = اللغة
directory-filter-district = الحي
directory-any = الكل
directory-stale = قديم؟
directory-empty = الدليل لا يزال فارغًا
directory-empty-help = أدخل الجهات التي تحيل إليها غالبًا. خمس منها تكفي للبداية.
directory-empty-filtered-help = كلمات أقل أو تصفية أخرى تعطي نتائج أكثر.

## Entry

directory-refer = الإحالة إلى هنا
directory-hours = أوقات الدوام
directory-walk-in = يمكن الحضور دون موعد
directory-address = العنوان
directory-website = الموقع الإلكتروني
directory-languages = اللغات هناك
directory-fees = الرسوم
directory-accessible = مهيأ لذوي الإعاقة
directory-assured = التأكيد
directory-assured-on = في { $day } ({ $distance })
directory-never-assured = لم يُؤكَّد قط: اتصل قبل الإحالة
directory-stale-help = منذ مدة طويلة: اتصل قبل الإحالة
directory-last-used = آخر إحالة في { $day }
directory-texts = ما يقرؤه المراجعون

## Form

directory-form-who = من وماذا
directory-form-name = اسم الخدمة
directory-form-organisation = الجهة
directory-form-needs = تساعد في
directory-form-where = المكان وطرق التواصل
directory-form-street = الشارع والرقم
directory-form-postcode = الرمز البريدي
directory-form-place = المدينة
directory-form-when = متى ولمن
directory-form-hours-hint = كما تُكتب عادة: الاثنين–الجمعة 8–12
directory-form-language-add = إضافة لغة
directory-form-language-remove = إزالة اللغة: { $language }
directory-form-texts-help = تظهر هذه النصوص في ورقة التوجيه بالألمانية وبلغة الشخص. كل غرض في سطر.
directory-form-text-remove = إزالة النصوص: { $language }
directory-form-text-language = نصوص بلغة أخرى
directory-form-bring = ما يجب إحضاره
directory-form-directions = كيفية الوصول
directory-form-assured = آخر تأكيد في
directory-form-assured-today = أُكِّد اليوم

## Filters and what is open

# Filter and command: only what is open at this moment.
directory-open-now = مفتوح الآن
# Filter: only what the person keeps at hand.
directory-at-hand = في المتناول
# Button: keeps an entry at the top of the list.
directory-keep = إبقاء في المتناول
# Button: takes an entry from the top of the list again.
directory-keep-no-more = إزالة من المتناول
# On an entry.
# $time (Time) - when it closes today
directory-open-until = مفتوح حتى { $time }
# A service that does not close today, as a shelter.
directory-open-to-midnight = مفتوح حتى منتصف الليل
# On an entry that is closed.
# $time (Time) - when it opens
directory-opens-today = مغلق، يفتح اليوم الساعة { $time }
# On an entry that is closed.
# $day (Day) - the day on which it opens again
# $time (Time) - when it opens then
directory-opens-on = مغلق، يفتح يوم { $day } الساعة { $time }
# On an entry that is closed, where nobody knows until when.
directory-closed = مغلق

## Review: what nobody has confirmed for long

# Button and heading: the list of entries that have to be confirmed.
directory-review = بانتظار التأكيد
# Below that heading.
# $count (Count) - entries
directory-review-about = { $count ->
    [zero] لا توجد مداخل بحاجة إلى تأكيد.
    [one] مدخل واحد لم يؤكده أحد منذ مدة. اتصلوا وقارنوا وأكدوا.
    [two] مدخلان لم يؤكدهما أحد منذ مدة. اتصلوا وقارنوا وأكدوا.
    [few] { $count } مداخل لم يؤكدها أحد منذ مدة. اتصلوا وقارنوا وأكدوا.
    [many] { $count } مدخلًا لم يؤكده أحد منذ مدة. اتصلوا وقارنوا وأكدوا.
   *[other] { $count } مدخل لم يؤكده أحد منذ مدة. اتصلوا وقارنوا وأكدوا.
}
# When nothing has to be confirmed.
directory-review-none = جميع المداخل مؤكدة
# Below it.
directory-review-none-help = ما إن يصبح مدخل قديمًا حتى يظهر هنا.
# Button on each entry of that list.
directory-confirm = تم التأكيد اليوم

## More facts of an entry, and fields of the form

# Name of a fact and of a field: what has to be known these days.
directory-alert = حاليًا
# Name of a fact and of a field.
directory-description = ما هو
# Name of a fact and of a field.
directory-eligibility = لمن
# Value of the fact “For whom”.
# $from (Number) - lowest age
# $to (Number) - highest age
directory-ages = من { $from } إلى { $to } سنة
# Value of the fact “For whom”.
# $from (Number) - lowest age
directory-ages-from = من { $from } سنة فأكثر
# Value of the fact “For whom”.
# $to (Number) - highest age
directory-ages-to = حتى { $to } سنة
# Label of a field.
directory-minimum-age = الحد الأدنى للعمر
# Label of a field.
directory-maximum-age = الحد الأقصى للعمر
# Name of a fact and of a field: by telephone, by letter.
directory-application = كيفية الالتحاق
# Name of a fact and of a field.
directory-interpretation = الترجمة الشفوية
# Name of a fact and of a field: where those have to live who may come.
directory-area = المنطقة المخدومة
# Name of a fact and of a field: beyond a way without steps.
directory-access = تسهيلات لذوي الإعاقة
# Name of a fact and heading in the form.
directory-contacts = أشخاص للتواصل
# Label of a field.
directory-contact-name = الاسم
# Label of a field: what somebody is there.
directory-contact-title = المهمة
# Label of a field.
directory-status = الحالة
# Name of a fact and heading in the form: days that are different.
directory-exceptions = أيام مختلفة
# Value beside such days.
directory-exception-closed = مغلق
# Heading in the form.
directory-weekly-hours = أوقات ثابتة كل أسبوع
# Label of a group of tick boxes.
directory-weekdays = أيام الأسبوع
# Label of a field: time or day.
directory-from = من
# Label of a field: time or day.
directory-to = إلى
# Label of a field.
directory-note = ملاحظة
# Heading in the form: fees one by one.
directory-costs = الرسوم بالتفصيل
# Label of a field: for whom, for what.
directory-cost-option = لمن ولأجل ماذا
# Label of a field.
directory-amount = المبلغ
# Label of a field: three letters.
directory-currency = العملة
# Heading in the form.
directory-more = لمن وكيف
# In the form, below the hours.
directory-other-rules = هناك قواعد أخرى لا حقل لها هنا. تبقى كما هي.
# Mark on a text whose German original has changed.
directory-outdated = النص الألماني أحدث
# Tick box in the form.
directory-text-checked = قرأه شخص يتقن اللغة
# Button that takes a line away.
directory-remove-line = إزالة السطر

## The directory in and out as a file

# Button and title: the directory in and out as a file of the standard HSDS.
directory-exchange = تبادل الدليل
# Below that title.
directory-exchange-about = الإدخال والإخراج وفق معيار HSDS 3.1 (Open Referral)، بصيغة JSON أو كجداول في أرشيف ZIP.
# Heading: a file is brought in.
directory-import = إدخال
# What happens with the file.
directory-import-looks-first = ترى أولاً ما سيتغيّر. لا يُحفظ شيء قبل موافقتك.
# What happens with the file.
directory-import-by-id = تُعرف الإدخالات بمعرّفاتها. ما لا يذكره الملف يبقى كما هو.
# What happens with the file.
directory-import-all-or-nothing = الكل أو لا شيء: عند وجود خطأ لا يُحفظ شيء.
# Button that opens the dialog of the computer.
directory-import-choose = اختيار ملف …
# Button: another file instead of this one.
directory-import-other = ملف آخر
# Heading over the preview.
# $file (String) - the name of the file
directory-import-file = معاينة: { $file }
# Below that heading.
# $added (Count) - new rows
# $changed (Count) - fields that change
# $unchanged (Count) - rows that stay as they are
directory-import-counts = جديد: { $added } · حقول متغيّرة: { $changed } · دون تغيير: { $unchanged }
# In place of the preview.
directory-import-nothing = لا يغيّر الملف شيئًا. كل ما فيه موجود في الدليل.
# Heading over a table.
directory-import-new = جديد
# Heading over a table.
directory-import-changed = متغيّر، حقلاً حقلاً
# Heading over a table.
directory-import-missing = ليس في الملف: يبقى كما هو
# Heading over a table.
# $count (Count) - mistakes
directory-import-findings = ما يجب توضيحه قبل أخذ أي شيء: { $count }
# Below that heading.
directory-import-findings-about = يرجى إعطاء القائمة للجهة التي جاء منها الملف. لم يُحفظ شيء.
# Head of a column: which table of the standard.
directory-import-table = الجدول
# Head of a column: how many.
directory-import-number = العدد
# Head of a column: the first names.
directory-import-names = الأسماء
# After the first names.
# $names (String) - names, with commas
# $count (Count) - how many more
directory-import-names-more = { $names } والمزيد: { $count }
# Head of a column: the entry by its name.
directory-import-entry = الإدخال
# Head of a column: a field as the standard calls it.
directory-import-field = الحقل
# Head of a column.
directory-import-before = من قبل
# Head of a column.
directory-import-after = في الملف
# Head of a column: where in the file.
directory-import-place = الموضع
# A place in the file.
# $file (String) - the name of the file
# $row (Count) - row or page
directory-import-row = { $file }، رقم { $row }
# Head of a column: what is wrong.
directory-import-what = ما هو الخطأ
# Button: writes what the preview shows.
directory-import-do = أخذه هكذا
# After the import.
# $added (Count) - new rows
# $changed (Count) - fields that changed
directory-import-done = تم. جديد: { $added }، حقول متغيّرة: { $changed }
# Below it, beside the button.
directory-import-undo-about = يمكن التراجع ما دام لم يعمل أحد على أي من هذه الإدخالات، ولو لاحقًا: في الأسفل تحت «ما أُدخل حتى الآن».
# Button: takes the import back.
directory-import-undo = التراجع عن الإدخال
# After the import was taken back.
directory-import-undone = تم التراجع. عاد الدليل كما كان.
# Heading over the list of directories that came in as a file.
directory-past = ما أُدخل حتى الآن
# Below that heading.
directory-past-about = هل كان الملف خاطئًا؟ يمكن التراجع عن إدخال الملف بكامله ما دام لم يعمل أحد على أي مما جاء به.
# In place of an empty list.
directory-past-none = لم يُدخل أي دليل بعد
# Head of a column: the name of the file.
directory-past-file = الملف
# Head of a column: day and time.
directory-past-when = متى
# Head of a column: a member of the staff.
directory-past-who = من قام به
# Head of a column: a number.
directory-past-added = صفوف جديدة
# Head of a column: a number.
directory-past-changed = حقول تغيّرت
# Head of a column: in the store, or taken back.
directory-past-state = الحالة
# In the list, where an import was taken back.
# $at (DayTime) - when
# $by (String) - the person's name
directory-past-withdrawn = جرى التراجع: { $at }، { $by }
# A line of the command line's list.
# $at (DayTime) - when it was brought in
# $by (String) - the person's name
# $file (String) - the name of the file
# $added (Count) - rows that came
# $changed (Count) - fields that changed
directory-past-line = { $at }، { $by }: «{ $file }». صفوف جديدة: { $added }. حقول تغيّرت: { $changed }.
# Button in the list; opens the question.
directory-withdraw = تراجع
# The same button, for those who hear it alone.
# $file (String) - the name of the file
directory-withdraw-of = التراجع عن «{ $file }»
# Heading of the question.
# $file (String) - the name of the file
directory-withdraw-title = أتريد التراجع عن «{ $file }»؟
# Below that heading.
directory-withdraw-about = يُزال ما جاء جديدًا، ويعود ما تغيّر كما كان من قبل. ويبقى كل ما عداه. وإن أردته من جديد فأدخل الملف مرة أخرى.
# Button: does it.
directory-withdraw-do = التراجع عن الإدخال
# Heading: the directory leaves as a file.
directory-export = إخراج
# Below that heading.
directory-export-about = الدليل كله كملف، مثلاً للمدينة المجاورة. وفيه أسماء أشخاص الاتصال أيضًا.
# Label of a choice.
directory-export-form = الشكل
# Choice: tables in an archive.
directory-as-package = جداول (CSV في أرشيف ZIP)
# Choice: JSON, one page for each house.
directory-as-organisations = JSON حسب المؤسسات
# Choice: JSON, one page for each service.
directory-as-services = JSON حسب الخدمات
# Tick: takes more along than the standard knows.
directory-export-extensions = أيضًا نصوص العملاء وما لا يعرفه المعيار
# Below the choice, when it is by service.
directory-export-services-less = المؤسسات التي لا تقدّم خدمة غير موجودة في هذا الشكل.
# Button: opens the dialog of the computer.
directory-export-save = حفظ الملف …

## What of an entry is kept several times, and what cannot be read

# Beside a field for a time that cannot be read.
directory-time-unreadable = هذا ليس وقتًا. يرجى كتابته هكذا: 08:30
# Beside a field for a whole number.
directory-number-unreadable = يرجى إدخال عدد صحيح.
# Name of a fact and of a field: the programme that an offer belongs to.
directory-program = البرنامج
# Below that field.
directory-program-hint = مثلاً برنامج دعم تنتمي إليه الخدمة
# Heading in the form and name of a fact.
directory-phones = أرقام هاتف أخرى
# Heading in the form and name of a fact: an offer is at several places.
directory-places = أماكن أخرى
# Heading in the form and name of a fact: how many places are free.
directory-capacities = الأماكن المتاحة
# Label of a field: what is counted, as beds or places in a course.
directory-capacity-unit = ما الذي يُعدّ
# Label of a field: how many are free.
directory-capacity-available = متاح
# Label of a field: how many there are in all.
directory-capacity-maximum = الإجمالي
# Value of that fact.
# $available (Number) - how many are free
# $maximum (Number) - how many there are
# $unit (String) - what is counted
directory-capacity-of = { $unit }: { $available } متاح من { $maximum }
# Value of that fact, where nobody knows how many there are in all.
# $available (Number) - how many are free
# $unit (String) - what is counted
directory-capacity-free = { $unit }: { $available } متاح
# Below that fact.
# $day (Day) - when somebody last said so
directory-capacity-updated = حتى { $day }
