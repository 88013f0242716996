document-kind-passport = جواز سفر
document-kind-identity-card = بطاقة هوية
document-kind-residence-title = تصريح إقامة
document-kind-arrival-certificate = شهادة وصول
document-kind-birth-certificate = شهادة ميلاد
document-kind-other = وثيقة أخرى

address-kind-accommodation = مركز إيواء
address-kind-own-flat = سكن خاص
address-kind-with-others = لدى آخرين
address-kind-none = بلا سكن ثابت
address-kind-unknown = غير مسجل

representative-kind-parent = أحد الوالدين
representative-kind-guardian = وصي على قاصر
representative-kind-legal-guardian = ولاية قانونية بقرار محكمة
representative-kind-power-of-attorney = توكيل

representative-scope-residence = الإقامة
representative-scope-livelihood = المعيشة
representative-scope-housing = السكن
representative-scope-health = الصحة
representative-scope-school = المدرسة
representative-scope-money = الأموال
representative-scope-post = البريد

link-kind-spouse = الزوج أو الزوجة
link-kind-partner = الشريك أو الشريكة
link-kind-parent = أحد الوالدين
link-kind-child = ابن أو ابنة
link-kind-sibling = أخ أو أخت
link-kind-guardian = الوصي
link-kind-ward = تحت الوصاية
link-kind-other = من المقرّبين

dispute-field-name = الاسم
dispute-field-birth-date = تاريخ الميلاد
dispute-field-gender = الجنس
dispute-field-nationality = الجنسية
dispute-field-residence = الإقامة
dispute-field-address = العنوان
dispute-field-document = وثيقة
dispute-field-other = بيان آخر

next-step-kind-document-expires = وثيقة تنتهي صلاحيتها
permission-client-restrict = تقييد السجلات
permission-client-dispute = وسم البيانات بأنها محل اعتراض

action-client-moved = سُجّل الانتقال إلى عنوان جديد
action-client-restricted = قُيّد السجل
action-client-unrestricted = رُفع التقييد
action-link-added = رُبط شخص بالسجل
action-link-removed = أُزيل ربط شخص
action-household-joined = أُضيف إلى أسرة معيشية
action-household-left = غادر الأسرة المعيشية
action-household-reference-named = حُدّد الشخص المرجعي للأسرة المعيشية
action-dispute-raised = وُسم بيان بأنه محل اعتراض
action-dispute-lifted = حُسم الاعتراض

field-address-kind = نوع السكن
field-address-since = هناك منذ
field-address-until = هناك حتى
field-address-blocked = حجب العنوان
field-former-address = عنوان سابق
field-blocked-name = اسم محظور الإفصاح عنه
field-leave-message = ترك رسالة مسموح
field-contact-means-hours = أوقات الاتصال
field-contact-means-language = لغة المتحدث
field-document = رقم الوثيقة
field-document-kind = نوع الوثيقة
field-document-issuer = بلد الإصدار
field-document-remark = ملاحظة عن الوثيقة
field-valid-from = صالح من
field-valid-until = صالح حتى
field-representative = الممثل
field-representative-kind = نوع التمثيل
field-representative-reach = التواصل مع الممثل
field-representative-scope = نطاق التمثيل
field-representative-remark = ملاحظة عن الممثل
field-link = شخص مرتبط
field-link-kind = الصلة
field-link-remark = ملاحظة عن الصلة
field-household = الأسرة المعيشية
field-household-reference = الشخص المرجعي
field-dispute-field = البيان محل الاعتراض

administration-table-client-address = العناوين السابقة والمحجوبة
administration-table-client-blocked-name = الأسماء المحظور الإفصاح عنها
administration-table-client-dispute = البيانات محل الاعتراض
administration-table-client-document = الوثائق
administration-table-client-link = الأشخاص المرتبطون
administration-table-client-representative = الممثلون
administration-table-client-restriction = القيود
administration-table-household-member = أفراد الأسر المعيشية

client-field-former-addresses = العناوين السابقة
client-field-documents = الوثائق
client-field-representatives = التمثيل

error-days-reversed = النهاية قبل البداية. يُرجى التحقق من التاريخين.
error-name-blocked-kind = لا يُحظر الإفصاح إلا عن اسم سابق أو اسم عند الولادة.
error-restricted-already = السجل مقيّد بالفعل.
error-restricted-not = السجل غير مقيّد.
error-dispute-open = هذا البيان موسوم بالفعل بأنه محل اعتراض.
error-dispute-lifted = حُسم هذا الاعتراض من قبل. يُرجى إعادة تحميل الصفحة.
error-link-itself = هذا هو الشخص نفسه. يُرجى اختيار شخص آخر.
error-link-twice = هذان الشخصان مرتبطان من قبل. أزيلوا الربط القديم أولًا.
error-household-same = كلاهما في الأسرة المعيشية نفسها بالفعل.
error-household-none = لا ينتمي هذا الشخص إلى أسرة معيشية. يُرجى إعادة تحميل الصفحة.

client-form-name-blocked = حظر الإفصاح: لا يُعرض ولا يُنقل
client-form-name-blocked-help = ينطبق على الأسماء السابقة (المادة 13 من قانون SBGG). بعد الحفظ لا يراه ولا يبحث به إلا من يحق له الاطلاع على السجلات المقيّدة.
client-form-name-details = أسماء أخرى
client-form-means-how = متى وكيف
client-form-means-leave-message = يجوز ترك رسالة
client-form-means-hours = متى
client-form-means-language = لغة من يجيب
client-form-address = العنوان
client-form-address-kind = النوع
client-form-address-since = منذ
client-form-address-until = حتى
client-form-address-blocked = حجب العنوان (المادة 51 BMG): لا يُذكر لأحد
client-form-address-blocked-help = بعد الحفظ لا يرى العنوان إلا من يحق له الاطلاع على السجلات المقيّدة، ولا يظهر في الرسائل والقوائم والبحث.
client-form-address-hidden = عنوان هذا الشخص محجوب، ولا يتغيّر عند الحفظ.
client-form-former-addresses = العناوين السابقة
client-form-former-address-add = إضافة عنوان سابق
client-form-documents = الوثائق
client-form-document-kind = نوع الوثيقة
client-form-document-number = الرقم
client-form-document-issuer = بلد الإصدار
client-form-document-add = إضافة وثيقة
client-form-valid-from = صالح من
client-form-valid-until = صالح حتى
client-form-remark-short = ملاحظة
client-form-representatives = التمثيل
client-form-representatives-help = من يحق له التصرف نيابةً عن الشخص: الوالدان أو الوصي أو الولي القانوني أو الوكيل. يُرجى طلب الاطلاع على الوثيقة.
client-form-representative-kind = النوع
client-form-representative-name = الاسم
client-form-representative-reach = الهاتف أو العنوان
client-form-representative-scopes = في أي شأن (بلا اختيار: في كل شيء)
client-form-representative-add = إضافة ممثل
client-form-remove = إزالة
client-form-part-count = { $count ->
    [zero] لا مدخلات
    [one] مدخل واحد
    [two] مدخلان
    [few] { $count } مدخلات
    [many] { $count } مدخلًا
   *[other] { $count } مدخل
}
client-form-part-empty = فارغ بعد

client-restricted-since = مقيّد منذ { DAY($day, shape: "numeric") } من قِبل { $name }: { $reason }
client-disputed = محل اعتراض
client-disputed-what = { $what } محل اعتراض: { $reason }
client-address-is-blocked = عنوان محجوب
client-address-is-blocked-help = لا يُذكر لأحد. يراه من يحق له الاطلاع على السجلات المقيّدة.
client-address-since-day = منذ { DAY($day, shape: "numeric") }
client-address-former-span = من { $from } إلى { $to }
client-message-may = يجوز ترك رسالة
client-message-may-not = لا تُترك رسالة
client-means-language-is = يُتحدث هناك { $language }
client-documents = الوثائق
client-document-until = حتى { DAY($day, shape: "numeric") }
client-document-expired = انتهت في { DAY($day, shape: "numeric") }
client-representatives = التمثيل
client-representative-is = { $kind }: { $name }
client-representative-for = في { $scopes }
client-representative-everything = في كل شيء
client-representative-until = حتى { DAY($day, shape: "numeric") }
client-representative-over = انتهى في { DAY($day, shape: "numeric") }
client-representative-from = ابتداءً من { DAY($day, shape: "numeric") }
client-family = العائلة والأسرة المعيشية
client-family-none = لا أحد مرتبط
client-household = الأسرة المعيشية
client-household-reference-is = الشخص المرجعي
client-household-make-reference = تعيينه شخصًا مرجعيًا
client-household-leave = مغادرة الأسرة المعيشية
client-link-add = ربط شخص
client-link-who = من هو؟
client-link-name = أو الاسم فقط دون سجل خاص
client-link-kind = الشخص الآخر هو
client-link-same-household = كلاهما في أسرة معيشية واحدة
client-link-remove = إزالة الربط مع { $name }
client-move = انتقال إلى عنوان جديد
client-move-day = تاريخ الانتقال
client-move-household = تنتقل الأسرة المعيشية معه
client-move-save = تسجيل الانتقال
client-former-addresses = العناوين السابقة
client-protection = حماية البيانات
client-dispute = الاعتراض على بيان
client-dispute-what = أي بيان؟
client-reason = السبب
client-dispute-by = منذ { DAY($day, shape: "numeric") }، { $name }
client-dispute-settle = حُسم
client-dispute-settled = حُسم في { DAY($day, shape: "numeric") }، { $name }: { $reason }
client-dispute-outcome = ما الصحيح الآن، وكيف عرفنا ذلك؟
client-restrict = تقييد السجل
client-restrict-about = عندئذ لا يجده ولا يفتحه إلا المشرفون ومسؤول حماية البيانات، ويُسجَّل كل فتح له.
client-unrestrict = رفع التقييد
