### الأدلة وفق معيار HSDS 3.1: الإدخال والإخراج (migradesk hsds).

## A file that cannot be taken.

# $megabytes (Count) - how many megabytes are allowed
error-hsds-too-large = الملف كبير جدًا: أكثر من { $megabytes } ميغابايت. لم يُؤخذ منه شيء.
# $limit (Count) - how many rows are allowed
error-hsds-too-many-rows = في الملف صفوف كثيرة جدًا. الحد الأقصى: { $limit }. لم يُؤخذ منه شيء.
# $limit (Count) - how many values are allowed
error-hsds-too-many-values = في الملف قيم منفردة كثيرة جدًا. الحد الأقصى: { $limit }. لم يُؤخذ منه شيء.
# $megabytes (Count) - how many megabytes are allowed
error-hsds-zip-bomb = يُفك الأرشيف إلى أكثر من { $megabytes } ميغابايت. لا يُضغط دليل سليم هكذا. لم يُؤخذ منه شيء.
# $count (Count) - how many there are
error-hsds-too-many-entries = في الأرشيف ملفات كثيرة جدًا: { $count }. لم يُؤخذ منه شيء.
# $file (String) - the name of a file
error-hsds-path = مسار في الأرشيف غير مسموح به: { $file }. لم يُؤخذ منه شيء.
error-hsds-broken-zip = الأرشيف تالف. يرجى طلبه مرة أخرى.
error-hsds-no-descriptor = لا يوجد في الأرشيف ملف datapackage.json.
error-hsds-descriptor = لا يمكن فهم ملف datapackage.json.
# $file (String) - the name of a file
error-hsds-no-file = يذكر الأرشيف ملفًا غير موجود فيه: { $file }
# $file (String) - the name of a file
error-hsds-not-utf8 = هذا الملف ليس نصًا بترميز UTF-8: { $file }
# $line (Count) - the number of a line
error-hsds-broken-json = الملف ليس بصيغة JSON. الخطأ في السطر { $line }.
# $file (String) - the name of a file
# $row (Count) - the number of a row
error-hsds-broken-table = ينقطع الجدول { $file } في الصف { $row }.
error-hsds-not-hsds = هذا ليس دليلًا وفق معيار HSDS 3.1.
# $count (Count) - how many there are
error-hsds-refused = لم يُؤخذ شيء. ما يجب توضيحه: { $count }
# After the preview, when the import is refused.
error-directory-changed = عمل شخص على الدليل في هذه الأثناء. لم يُؤخذ شيء. يرجى اختيار الملف مرة أخرى والنظر إلى المعاينة الجديدة.
# Below the list of imports.
error-directory-import-unknown = إدخال هذا الملف غير معروف هنا.
# Below the list of imports.
error-directory-import-withdrawn = سبق التراجع عن إدخال هذا الملف.
# Below the list of imports.
# $names (String) - the first houses and services that were changed
# $count (Count) - how many rows were changed
error-directory-import-built-on = عمل شخص بعد ذلك على ما جاء به هذا الملف: { $names } (الصفوف التي تغيّرت: { $count }). لم يُتراجع عن شيء. يرجى التصحيح يدويًا.
# Below the list of imports.
error-directory-import-in-use = هناك ما يستند إلى ما جاء به هذا الملف، كإحالة إلى خدمة جديدة أو ملف أُدخل بعده. لم يُتراجع عن شيء. يرجى التصحيح يدويًا، أو التراجع أولًا عن إدخال الملف اللاحق.

## What is wrong with one value; stands after the table, the id and the field.

hsds-finding-id-twice = هذا المعرّف موجود بمحتوى آخر
hsds-finding-id-missing = المعرّف مفقود
hsds-finding-id-form = المعرّف ليس UUID
hsds-finding-required = يجب ملء هذا الحقل
hsds-finding-reference = يشير إلى شيء غير موجود
hsds-finding-wrong-type = نوع القيمة خاطئ: رقم أو نص أو قائمة
hsds-finding-not-an-object = يجب أن يكون هنا كائن
hsds-finding-choice = لا يعرف المعيار هذه الكلمة هنا
hsds-finding-uri-form = هذا ليس عنوان إنترنت
hsds-finding-email-form = هذا ليس بريدًا إلكترونيًا
hsds-finding-date-form = هذا ليس تاريخًا
hsds-finding-time-form = هذا ليس وقتًا
hsds-finding-entity = لا يعرف المعيار هذا الجدول
hsds-finding-too-long = النص طويل جدًا
hsds-finding-control-character = يحتوي النص على رموز تحكم غير مرئية
hsds-finding-contradicts-place = يتعارض مع موضعه
hsds-finding-recurrence = لا يعرف RFC 5545 هذه القاعدة
hsds-finding-row-length = عدد خلايا الصف يختلف عن عدد خلايا العنوان
hsds-finding-column-twice = هذا العمود مكرر

## Tables of the standard: over lists, and beside counts.

hsds-table-organization = المؤسسات
hsds-table-program = البرامج
hsds-table-service = الخدمات
hsds-table-location = الأماكن
hsds-table-service-at-location = الخدمات في الأماكن
hsds-table-contact = أشخاص الاتصال
hsds-table-phone = أرقام الهاتف
hsds-table-address = العناوين
hsds-table-schedule = المواعيد
hsds-table-funding = التمويل
hsds-table-service-area = مناطق الخدمة
hsds-table-required-document = الوثائق المطلوبة
hsds-table-language = اللغات
hsds-table-accessibility = سهولة الوصول
hsds-table-cost-option = الرسوم
hsds-table-organization-identifier = معرّفات المؤسسات
hsds-table-url = عناوين الإنترنت
hsds-table-unit = الوحدات
hsds-table-service-capacity = السعة
hsds-table-taxonomy = قوائم المصطلحات
hsds-table-taxonomy-term = المصطلحات
hsds-table-attribute = المصطلحات المرتبطة
hsds-table-metadata = سجلات التغيير
hsds-table-meta-table-description = أوصاف الجداول

## What the command says.

# $count (Count) - how many rows the file has
cli-hsds-sound = الملف مطابق لمعيار HSDS 3.1. عدد الصفوف: { $count }
# $count (Count) - how many more there are
cli-hsds-more = … والمزيد: { $count }
# $added (Count) - new rows
# $changed (Count) - fields that change
# $unchanged (Count) - rows that stay as they are
cli-hsds-counts = جديد: { $added }، حقول تغيّرت: { $changed }، دون تغيير: { $unchanged }
