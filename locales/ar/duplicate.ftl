### Records that may be the same person: looking through them, merging, splitting again, and the warning while one types.

## The screen of pairs

duplicate-nav = السجلات المكررة
duplicate-title = سجلات يُحتمل تكرارها
duplicate-about = سجلات قد تخص الشخص نفسه. البرنامج يقترح وأنت تقرر.
duplicate-search-store = البحث في كل السجلات
duplicate-search-again = إعادة البحث
duplicate-searching = جارٍ البحث في السجلات
duplicate-searching-about = يمكنك متابعة عملك في هذه الأثناء.
duplicate-searched-at = آخر بحث: { $day } الساعة { $time }.
duplicate-found = { $pairs ->
    [zero] لم يُعثر على سجلات مكررة محتملة.
    [one] عُثر على زوج محتمل واحد ({ $pairs }).
    [two] عُثر على زوجين محتملين ({ $pairs }).
    [few] عُثر على { $pairs } أزواج محتملة.
    [many] عُثر على { $pairs } زوجًا محتملًا.
   *[other] عُثر على { $pairs } زوج محتمل.
}
duplicate-search-cancelled = أُوقف البحث. تبقى النتيجة السابقة.
duplicate-filter = حالة القرار
duplicate-state-open = مفتوحة
duplicate-state-later = مؤجلة
duplicate-state-different = أشخاص مختلفون
duplicate-pairs = الأزواج
duplicate-count = { $count ->
    [zero] لا أزواج
    [one] زوج واحد ({ $count })
    [two] زوجان ({ $count })
    [few] { $count } أزواج
    [many] { $count } زوجًا
   *[other] { $count } زوج
}
duplicate-shown = أرجح { $shown } من أصل { $total }
duplicate-never-searched = لم يُجرَ أي بحث في السجلات بعد
duplicate-never-searched-about = يقارن البحث الأسماء بجميع الكتابات وتواريخ الميلاد وأرقام الهواتف والوثائق، ولا يغيّر شيئًا.
duplicate-none-open = لا أزواج مفتوحة
duplicate-none-open-about = حُسمت جميع أزواج البحث الأخير.
duplicate-none-later = لا شيء مؤجل
duplicate-none-different = لم يُعلَّم أي زوج على أنه مختلف بعد
duplicate-choose-pair = اختر زوجًا من القائمة.

## How likely two records are the same person. Beside a percentage.

duplicate-score-certain = الشخص نفسه على الأرجح جدًا
duplicate-score-very-likely = مرجح جدًا
duplicate-score-likely = مرجح
duplicate-score-possible = ممكن

## Why: the fields that the reasons are put under. Each stands before a colon and its reasons.

duplicate-why-name = الاسم
duplicate-why-birth = تاريخ الميلاد
duplicate-why-phone = الهاتف
duplicate-why-number = الأرقام
duplicate-why-address = العنوان
duplicate-why-other = أخرى
duplicate-why-line = { $field }: { $reasons }

## Two records beside each other

duplicate-comparison = السجلان جنبًا إلى جنب
duplicate-field = البيان
duplicate-agrees = متطابق
duplicate-differs = مختلف
duplicate-one-side = هنا فقط
duplicate-documents = الوثائق
duplicate-former-addresses = العناوين السابقة
duplicate-representatives = من يمثل الشخص
duplicate-cases = الملفات
duplicate-last-contact = آخر استشارة
duplicate-external-id = الرقم في القائمة القديمة
duplicate-belongs = تابع للسجل
duplicate-created = أُنشئ
duplicate-created-by = { $day }، { $name }
duplicate-open-record = فتح السجل
duplicate-decided-different = علّمه { $name } على أنه لشخصين مختلفين في { $day }. سيُطرح السؤال مجددًا عند تغيّر اسم أو تاريخ ميلاد أو رقم.
duplicate-decided-later = أجّله { $name } في { $day }.
duplicate-actions = القرار
duplicate-same = الشخص نفسه …
duplicate-different = شخصان مختلفان
duplicate-later = لاحقًا
duplicate-merge-not-allowed = دمج السجلات في مكتبكم من صلاحية المسؤول.

## Merging

duplicate-merge-title = كيف يُدمج السجلان
duplicate-merge-about = لن يضيع شيء: كل ما يتبع السجلين سيجتمع في صفحة واحدة، ويمكنك فصلهما من جديد في أي وقت.
duplicate-merge-stays = أي السجلين يبقى؟
duplicate-merge-stays-hint = أرقام السجل الآخر وروابطه ستقود بعد ذلك إلى هذا السجل.
duplicate-merge-choose = أي قيمة تُعتمد؟
duplicate-merge-no-choice = لا تعارض بين السجلين، وكل منهما يكمل الآخر.
duplicate-merge-both = الاحتفاظ بالاثنين
duplicate-merge-filled = يُستكمل: { $fields }
duplicate-merge-united = تبقى أسماء السجلين ولغاتهما وأرقام هواتفهما ووثائقهما وملاحظاتهما واستشاراتهما وملفاتهما وإحالاتهما ومواعيدهما كلها.
duplicate-merge-from-survivor = تبقى
duplicate-merge-from-merged = من السجل الآخر
duplicate-merge-run = دمج
duplicate-merged = تم الدمج
duplicate-split-again = تم الفصل من جديد

## Merged records of a client, and splitting them again

duplicate-merges-link = { $count ->
    [zero] لا سجلات مدموجة
    [one] سجل مدموج واحد ({ $count })
    [two] سجلان مدموجان ({ $count })
    [few] { $count } سجلات مدموجة
    [many] { $count } سجلًا مدموجًا
   *[other] { $count } سجل مدموج
}
duplicate-merges-title = السجلات المدموجة
duplicate-merges-about = اندمجت هذه السجلات في هذا السجل، وأرقامها تقود إليه.
duplicate-merges-none = لم يُدمج شيء هنا
duplicate-merge-line = دُمج في { $day } بواسطة { $name }
duplicate-merge-number = الرقم في القائمة القديمة: { $number }
duplicate-moved = ما انتقل حينها
duplicate-split = فصل من جديد
duplicate-split-about = سيصبح { $name } سجلين من جديد.
duplicate-split-goes-back = يعود
duplicate-split-restored = تعود هذه البيانات كما كانت قبل الدمج: { $fields }
duplicate-split-changed-since = غُيّرت هذه البيانات لاحقًا وتبقى كما هي: { $fields }
duplicate-split-later = ما أُضيف منذ ذلك الحين
duplicate-split-later-about = يبقى هذا هنا. ضع علامة على ما يخص السجل الآخر.
duplicate-split-later-none = لم يُضف شيء منذ الدمج.
duplicate-split-later-line = { $day }، { $name }
duplicate-split-run = فصل
duplicate-split-done = تم الفصل. عاد كل سجل مستقلًا.

## What belongs to a record. Each stands before a number.

duplicate-holds-note = ملاحظات
duplicate-holds-contact = استشارات
duplicate-holds-case-file = ملفات
duplicate-holds-referral = إحالات
duplicate-holds-appointment = مواعيد
duplicate-holds-client-name = أسماء
duplicate-holds-client-blocked-name = أسماء محجوبة
duplicate-holds-client-language = لغات
duplicate-holds-contact-means = وسائل اتصال
duplicate-holds-client-document = وثائق
duplicate-holds-client-address = عناوين سابقة
duplicate-holds-client-representative = ممثلون
duplicate-holds-client-link = أشخاص مرتبطون
duplicate-holds-household-member = أسرة
duplicate-holds-client-dispute = بيانات متنازع عليها
duplicate-holds-client-restriction = قيود

## Fields of which a record has one value (codes)

merge-field-preferred-name = الاسم الظاهر أولًا
merge-field-birth-date = تاريخ الميلاد
merge-field-gender = الجنس
merge-field-nationalities = الجنسيات
merge-field-letter-language = لغة الرسائل
merge-field-address = العنوان
merge-field-residence = الإقامة
merge-field-household = الأسرة
merge-field-remark = ملاحظة للجميع

## The warning while a new client is typed

duplicate-guard-somebody-else = شخص آخر
duplicate-guard-noted = سُجّل كشخص آخر
duplicate-guard-take-back = إعادة التحقق
duplicate-guard-open = فتح هذا السجل

## What speaks for or against a pair (codes)

match-reason-name-swapped = الاسم واسم العائلة متبادلان
match-reason-birth-date-slip = خطأ كتابي في تاريخ الميلاد
match-reason-birth-date-calendar = تاريخ بتقويم آخر
match-reason-nationality = الجنسية نفسها
match-reason-street = الشارع نفسه
match-reason-place = المكان نفسه
match-reason-third-record = كلاهما يطابق سجلًا ثالثًا

## Acts in the history, permissions, the command line

action-clients-merged = دُمج سجلان
action-client-split = فُصل السجل من جديد
action-duplicate-decided = اتُّخذ قرار بشأن سجل مكرر
action-duplicates-searched = بُحث عن سجلات مكررة
permission-duplicate-review = مراجعة السجلات المكررة المحتملة
permission-client-merge = دمج السجلات وفصلها

## Errors. Each says what happened and what the person can do.

error-client-likely-duplicate = { $count ->
    [zero] لا أحد مطابق.
    [one] قد يكون شخص واحد ({ $count }) في السجلات هو نفسه. افتح سجله أو أشر بجانبه إلى أنه شخص آخر، ثم احفظ مجددًا.
    [two] قد يكون أحد شخصين ({ $count }) في السجلات هو نفسه. افتح السجل الصحيح أو أشر عند كل منهما إلى أنه شخص آخر، ثم احفظ مجددًا.
    [few] قد يكون أحد { $count } أشخاص في السجلات هو نفسه. افتح السجل الصحيح أو أشر عند كل منهم إلى أنه شخص آخر، ثم احفظ مجددًا.
    [many] قد يكون أحد { $count } شخصًا في السجلات هو نفسه. افتح السجل الصحيح أو أشر عند كل منهم إلى أنه شخص آخر، ثم احفظ مجددًا.
   *[other] قد يكون أحد { $count } شخص في السجلات هو نفسه. افتح السجل الصحيح أو أشر عند كل منهم إلى أنه شخص آخر، ثم احفظ مجددًا.
}
error-client-merged = أصبح هذا السجل جزءًا من سجل آخر. يُرجى فتح سجل الشخص من جديد.
error-merge-split-already = فُصل هذان السجلان من قبل.
error-merge-not-last = جرى دمج آخر بعد ذلك. افصل الدمج الأحدث أولًا.
error-merge-erased = حُذف شيء من هذين السجلين لاحقًا، فلم يعد فصلهما ممكنًا.
error-undo-merged = دُمج السجل مع سجل آخر بعد ذلك. افصل السجلين أولًا.
