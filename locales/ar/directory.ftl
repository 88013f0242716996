### The directory of services that clients are referred to. Core part: sentences for errors of the core.
### Words of the screen follow below, under a heading of their own.

## Errors beside a field of an entry.

error-website-form = هذا ليس عنوان موقع إلكتروني. يُرجى كتابته على هذا النحو: www.example.org
error-email-form = هذا ليس عنوان بريد إلكتروني. يُرجى كتابته على هذا النحو: name@example.org
error-assured-future = هذا اليوم في المستقبل. المقصود هو اليوم الذي تأكّدت فيه صحة البيانات آخر مرة.
error-text-language-twice = يوجد نص بهذه اللغة من قبل. يُرجى دمج النصّين.
error-hours-order = النهاية قبل البداية. يرجى مراجعة الأوقات.
error-days-order = اليوم الأخير قبل اليوم الأول. يرجى مراجعة الأيام.
error-amount-form = هذا ليس مبلغًا. يرجى كتابته هكذا: 12.50
error-currency-form = يرجى إدخال ثلاثة أحرف للعملة، مثل: EUR
error-age-order = العمر الأقصى أقل من العمر الأدنى. يرجى المراجعة.
# Beside the number of free places.
error-capacity-order = الأماكن المتاحة أكثر من الإجمالي. يرجى التحقق.

## What leaves the house in a file of the standard for directories (HSDS).

# The name of a language as it stands in a file for other directories.
# $language (Language) - the language
directory-export-language = { $language }

## Codes of an entry: whether it can be gone to; how far a text has come.

service-status-active = يعمل
service-status-inactive = متوقف
service-status-defunct = أُغلق نهائيًا
service-status-temporarily-closed = مغلق مؤقتًا
text-state-draft = مسودة
text-state-checked = مُراجع
