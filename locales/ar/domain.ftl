appointment-state-requested = مطلوب
appointment-state-booked = محجوز
appointment-state-confirmed = مؤكَّد
appointment-state-checked-in = حضر
appointment-state-called = نودي عليه
appointment-state-in-progress = المقابلة جارية
appointment-state-finished = تمّ
appointment-state-missed = لم يحضر
appointment-state-cancelled = ملغى
appointment-state-declined = مرفوض
appointment-state-rescheduled = منقول

birth-date-source-document = من وثيقة
birth-date-source-spoken = شفهيًا
birth-date-source-list = من قائمة

calendar-gregorian = ميلادي
calendar-ethiopic = إثيوبي
calendar-persian = فارسي
calendar-islamic-umalqura = هجري (أم القرى)
calendar-islamic-civil = هجري (حسابي)

case-phase-intake = الاستقبال والاستيضاح
case-phase-assessment = تقدير الاحتياجات
case-phase-plan = التخطيط
case-phase-linking = الربط بالخدمات
case-phase-monitoring = المتابعة
case-phase-evaluation = التقييم
case-phase-closed = مغلقة

close-reason-goals-reached = تحققت الأهداف
close-reason-handed-over = سُلِّمت إلى جهة أخرى
close-reason-moved = انتقال إلى مكان آخر
close-reason-no-contact = انقطع التواصل
close-reason-own-wish = رغبة شخصية
close-reason-other = سبب آخر

name-kind-current = الاسم الحالي
name-kind-birth = الاسم عند الولادة
name-kind-former = اسم سابق
name-kind-alias = اسم آخر

name-source-document = من وثيقة
name-source-spoken = كما سُمع
name-source-list = من قائمة

gender-female = أنثى
gender-male = ذكر
gender-diverse = غير ثنائي
gender-unknown = غير مذكور

language-level-native = اللغة الأولى
language-level-good = جيد
language-level-basic = معرفة أساسية
language-level-unknown = المستوى غير معروف

contact-means-kind-phone = الهاتف
contact-means-kind-email = البريد الإلكتروني
contact-means-kind-post = البريد
contact-means-kind-other = وسيلة أخرى
means-safety-unclear = لم يُوضَّح بعد
means-safety-safe = آمن
means-safety-unsafe = لا يُستخدم

contact-result-informed = أُعطيت معلومات
contact-result-referred = أُحيل إلى جهة أخرى
contact-result-appointment-made = حُدِّد موعد
contact-result-form-help = مساعدة في تعبئة استمارة
contact-result-case-opened = فُتح ملف
contact-result-unresolved = بقي دون حل

contact-channel-counter = عند الشباك
contact-channel-phone = بالهاتف
contact-channel-mail = كتابيًا
contact-channel-outreach = خارج المكتب

need-residence = الإقامة والقانون
need-livelihood = تأمين المعيشة
need-housing = السكن
need-language = اللغة
need-school-childcare = المدرسة ورعاية الأطفال
need-training-work = التدريب المهني والعمل
need-recognition = معادلة الشهادات
need-health = الصحة
need-family = الأسرة
need-participation = المشاركة
need-digital = المهارات الرقمية
need-debt = الديون

urgency-now = فورًا
urgency-soon = قريبًا
urgency-later = لاحقًا

role-caseworker = الاستشارة
role-case-manager = إدارة الحالات
role-supervisor = الإشراف
role-interpreter-coordinator = تنسيق الترجمة الشفوية
role-translator = الترجمة
role-administrator = إدارة النظام
role-privacy-officer = حماية البيانات
role-station = محطة (شاشة خدمة ذاتية أو لوحة عرض)

permission-client-find = البحث عن المراجعين
permission-client-read = الاطلاع على بيانات المراجعين
permission-client-write = تعديل بيانات المراجعين
permission-client-import = استيراد قوائم المراجعين
permission-client-read-restricted = الاطلاع على السجلات المقيَّدة
permission-note-read = قراءة الملاحظات
permission-note-write = كتابة الملاحظات
permission-history-read = الاطلاع على سجل التعديلات
permission-contact-record = تسجيل الزيارات والاستفسارات
permission-case-read = الاطلاع على الملفات
permission-case-write = تعديل الملفات
permission-service-read = الاطلاع على الدليل
permission-service-write = تعديل الدليل
permission-directory-import = استيراد دليل كامل
permission-referral-read = الاطلاع على الإحالات
permission-referral-write = تعديل الإحالات
permission-package-import = استيراد حزم من جهات أخرى
permission-release-read = الاطلاع على الإعفاءات وما نُقل من بيانات
permission-release-write = تسجيل الإعفاءات وسحبها
permission-notice-write = تسليم إشعارات الخصوصية
permission-legal-basis-write = تحديد الأساس القانوني
permission-appointment-read = الاطلاع على المواعيد
permission-appointment-write = تعديل المواعيد
permission-appointment-setup = إعداد المواعيد
permission-report-run = إعداد التقارير
permission-staff-read = الاطلاع على بيانات الموظفين
permission-staff-write = إدارة الموظفين
permission-office-write = تغيير إعدادات المكتب
permission-store-verify = فحص مخزن البيانات
permission-store-backup = إنشاء نسخ احتياطية
permission-audit-read = الاطلاع على سجل المراقبة
permission-queue-use = استخدام قائمة الانتظار
permission-queue-setup = إعداد قائمة الانتظار
permission-queue-station = تشغيل الجهاز والشاشة
permission-translation-write = تعديل الترجمات
permission-letter-template = تغيير نصوص الرسائل وترويستها

referral-state-draft = مسودة
referral-state-sent = أُرسلت
referral-state-accepted = قُبلت
referral-state-declined = رُفضت
referral-state-no-answer = لا جواب
referral-state-attended = حضر الموعد
referral-state-not-attended = لم يحضر الموعد
referral-state-done = انتهت
referral-state-withdrawn = سُحبت
referral-state-cancelled = ملغاة

referral-level-slip = ورقة توجيه دون بيانات
referral-level-minimum = الضروري فقط
referral-level-file = مع المستندات

caseload-measure-contacts = الزيارات والاستفسارات
caseload-measure-contacts-anonymous = منها دون اسم
caseload-measure-cases-open-at-start = الملفات في البداية
caseload-measure-cases-opened = ملفات فُتحت
caseload-measure-cases-closed = ملفات أُغلقت
caseload-measure-cases-open-at-end = الملفات في النهاية
caseload-measure-referrals-made = الإحالات
caseload-measure-referrals-attended = منها ما تمّ حضوره
caseload-measure-appointments-held = مواعيد تمّت
caseload-measure-appointments-missed = مواعيد لم يُحضر إليها
caseload-measure-appointments-cancelled = مواعيد أُلغيت

caseload-dimension-total = المجموع
caseload-dimension-language = حسب اللغة
caseload-dimension-caseworker = حسب المستشار

residence-group-eu = الاتحاد الأوروبي وحرية التنقل
residence-group-study-work = الدراسة والتدريب المهني والعمل
residence-group-protection = الحماية
residence-group-humanitarian = أسباب إنسانية والأسرة والإقامة الدائمة
residence-group-procedure = قيد الإجراءات
residence-group-tolerated = منع ترحيل مؤقت (Duldung) أو دون وثائق

residence-urgency-expired = انتهت الصلاحية
residence-urgency-urgent = تنتهي قريبًا جدًا
residence-urgency-soon = تنتهي قريبًا
residence-urgency-later = سارية مدة أطول
residence-urgency-unlimited = غير محددة المدة

holiday-new-year = رأس السنة الميلادية
holiday-good-friday = الجمعة العظيمة
holiday-easter-monday = إثنين الفصح
holiday-labour-day = عيد العمال
holiday-ascension = عيد الصعود
holiday-whit-monday = إثنين العنصرة
holiday-corpus-christi = عيد خميس الجسد
holiday-german-unity = يوم الوحدة الألمانية
holiday-all-saints = عيد جميع القديسين
holiday-christmas-day = عيد الميلاد
holiday-second-christmas-day = اليوم الثاني من عيد الميلاد

next-step-kind-residence-expires = الإقامة تنتهي
next-step-kind-referral-overdue = إحالة دون جواب
next-step-kind-referral-outcome = قُبلت الإحالة – هل تم الموعد؟
next-step-kind-referral-follow-up = متابعة الإحالة
next-step-kind-appointment-coming = الموعد القادم
next-step-kind-details-missing = بيانات ناقصة

offer-reason-earliest = الأقرب
offer-reason-earliest-without-interpreter = الأقرب دون مترجم
offer-reason-speaks-language = يتحدث اللغة
offer-reason-with-interpreter = بحضور مترجم
offer-reason-no-waiting = دون انتظار
offer-reason-same-person = شخص واحد لكل شيء
offer-reason-same-interpreter = مترجم واحد لكل شيء
offer-reason-joins-group = مكان في مجموعة

part-of-day-morning = قبل الظهر
part-of-day-afternoon = بعد الظهر

resource-kind-caseworker = موظف
resource-kind-room = قاعة
resource-kind-counter = شباك
resource-kind-interpreter = مترجم
resource-kind-device = جهاز

resource-feature-screen = شاشة ثانية
resource-feature-step-free = دون درج
resource-feature-quiet = باب مغلق
resource-feature-children = مكان للأطفال
resource-feature-video = كاميرا وميكروفون
