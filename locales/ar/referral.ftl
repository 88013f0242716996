### Referrals: clients sent to a service. Core part: sentences for errors of the core and names of files.
### Words of the screen follow below, under a heading of their own.

## Errors.

error-release-needed = يتطلب ذلك إعفاءً من واجب السرية. من دونه لا يمكن سوى إصدار قسيمة بلا بيانات.
error-rules-invalid = تعذّرت قراءة قواعد المكتب. يُرجى التواصل مع إدارة النظام.
error-case-of-another = يخصّ هذا الملف شخصًا آخر.
error-referral-state = هذه الخطوة غير ممكنة في الحالة الراهنة للإحالة.
error-release-refused = رفض الشخص هذا الإعفاء. يمكن إصدار ورقة توجيه دون بيانات.
error-release-withdrawn = سُحب هذا الإعفاء، ولم يعد يجوز نقل أي بيانات.
error-release-not-yet = لم يسرِ هذا الإعفاء بعد.
error-release-expired = انتهت مدة الإعفاء الخاص بهذه الجهة. يُرجى طلب إعفاء جديد.
error-release-other-purpose = الإعفاء الموجود يخص موضوعًا آخر.
error-release-other-case = الإعفاء الموجود يخص ملفًا آخر.
error-release-lacks-kinds = لا يشمل الإعفاء كل ما يُراد نقله. احذف بعض الحقول أو اطلب إعفاءً آخر.
error-release-lacks-special = يجب أن يذكر الإعفاء البيانات ذات الحماية الخاصة صراحةً.
error-referral-needs-client = اختر الشخص أولًا. من دون اسم لا يمكن سوى إصدار ورقة توجيه دون بيانات.
error-referral-nothing-leaves = لم يعد هناك شيء محدد. اختر حقلًا أو ورقة التوجيه دون بيانات.
error-referral-field-level = هذا الحقل لا ينتمي إلى هذا النوع من الإحالة.
error-referral-service-twice = هذه الخدمة مختارة بالفعل.
error-referral-too-many = عشر خدمات على الأكثر في المرة الواحدة.
error-referral-cause = هذا السبب لا يناسب هذه الخطوة.
error-referral-before-sent = هذا اليوم يسبق إرسال الإحالة.
error-referral-not-waiting = لا أحد ينتظر جوابًا هنا.
error-net-period = اليوم الأخير يسبق اليوم الأول.

## Files.

referral-file-slip = إحالة-{ $stamp }

## Why a referral ended. Answers of a choice.

referral-cause-no-capacity = لا أماكن شاغرة
referral-cause-not-responsible = خارج الاختصاص
referral-cause-requirements-not-met = الشروط غير مستوفاة
referral-cause-language-not-served = اللغة غير متوفرة
referral-cause-documents-missing = مستندات ناقصة
referral-cause-changed-mind = لم يعد الشخص يرغب في ذلك
referral-cause-helped-elsewhere = وجد المساعدة في مكان آخر
referral-cause-unreachable = تعذّر الوصول إليه
referral-cause-release-withdrawn = سُحب الإعفاء
referral-cause-entered-by-mistake = أُدخلت بالخطأ
referral-cause-wrong-person = شخص خاطئ
referral-cause-twice = أُدخلت مرتين
referral-cause-other = سبب آخر

## What came of a referral.

referral-outcome-met = تمت تلبية الحاجة
referral-outcome-partly-met = لُبّيت جزئيًا
referral-outcome-not-met = لم تُلبَّ
referral-outcome-passed-on = أُحيل إلى جهة أخرى
referral-outcome-unknown = غير معروف

## How a silent partner was reminded.

referral-chase-kind-call = اتصال هاتفي
referral-chase-kind-letter = رسالة تذكير
referral-chase-kind-mail = بريد إلكتروني

## One thing about the client that may leave the house.

referral-field-name = الاسم
referral-field-birth-date = تاريخ الميلاد
referral-field-phone = الهاتف (الآمن)
referral-field-mail = البريد الإلكتروني (الآمن)
referral-field-languages = اللغات
referral-field-need = الموضوع
referral-field-message = رسالة إلى الجهة
referral-field-gender = الجنس
referral-field-nationalities = الجنسية
referral-field-address = العنوان
referral-field-residence = سند الإقامة
referral-field-documents = الوثائق
referral-field-representatives = الممثلون
