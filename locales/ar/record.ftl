### The record of a client: names of columns and of acts in its history that no screen has words for, and errors of the core.

## Columns in the history of a client. Short; stands before "before" and "after".

# State of an appointment.
field-appointment-state = حالة الموعد
# Where the birth date was taken from: a document, spoken, a list.
field-birth-date-source = مصدر تاريخ الميلاد
# The calendar that the birth date was given in.
field-calendar = تقويم تاريخ الميلاد
# The number of a case, as M-2026-0417.
field-case-number = رقم الملف
# The phase of a case.
field-case-phase = مرحلة الملف
# The day on which a partner is reminded of a referral.
field-chase-on = موعد المتابعة
# Why a case was closed.
field-close-reason = سبب الإغلاق
# How somebody came: at the counter, by phone, in writing.
field-contact-channel = طريقة التواصل
# Kind of a way to reach somebody: phone, email, post.
field-contact-means-kind = نوع وسيلة الاتصال
# Whose phone it is, when to call.
field-contact-means-remark = ملاحظة على وسيلة الاتصال
# How a contact ended.
field-contact-result = نتيجة الاستشارة
# How well somebody speaks a language.
field-language-level = مستوى اللغة
# A whole name that was added or removed.
field-name = الاسم
# Kind of a name: current, birth, former.
field-name-kind = نوع الاسم
# How the office came by the spelling of a name.
field-name-source = مصدر التهجئة
# How much data a referral hands over.
field-referral-level = نطاق الإحالة
# State of a referral.
field-referral-state = حالة الإحالة
# The day on which a referral was sent.
field-sent-on = تاريخ الإرسال
# The entry of the directory that somebody was referred to.
field-service = الخدمة
# The person of the office who is in charge.
field-staff = الشخص المسؤول

## Acts in the history and in the audit. Short, what was done.

# A copy of the store was made.
action-backed-up = أُنشئت نسخة احتياطية
# A calendar file of an appointment was saved outside the store.
action-calendar-file-made = حُفظ ملف التقويم
action-calendar-file-with-names-made = حُفظ ملف تقويم يحتوي على أسماء
# The store was filled with an invented office.
action-demo-filled = أُضيفت بيانات تجريبية
# Working hours of a person were changed.
action-hours-saved = حُفظت أوقات العمل
# The report of an import was saved outside the store.
action-import-report-exported = حُفظ تقرير الاستيراد
# The office was set up.
action-office-made = جرى إعداد المركز
# Somebody changed their own passphrase.
action-passphrase-changed = غُيّرت عبارة المرور
# Access was given again with the printed recovery key.
action-recovered = استُعيد الدخول بمفتاح الاسترداد
# A report was saved outside the store.
action-report-exported = حُفظ التقرير
# After an older copy of the store was put in place, an administrator said that it is the store from now on.
action-restore-accepted = تأكيد استعادة نسخة احتياطية
# An entry of the directory was saved.
action-service-saved = حُفظت الخدمة
# Somebody tried to sign in with a wrong passphrase.
action-sign-in-failed = فشل تسجيل الدخول
# Somebody signed in.
action-signed-in = تسجيل دخول
# A person of the office was added or changed.
action-staff-saved = حُفظت بيانات أحد العاملين

## Errors. Each says what happened and what the person can do.

# Beside the field of a birth date, for a text that can't be read as one.
error-birth-date-unreadable = لا يمكن قراءة هذا كتاريخ ميلاد. اكتبوا مثلًا 16.03.1985 أو 03.1985 أو 1985.
# Beside the reason or note, when a case is closed without a reason or reopened without a note.
error-reason-required = يرجى ذكر السبب.
# A case is already in the phase that was asked for.
error-state-not-allowed = هذه الخطوة غير ممكنة في الحالة الحالية. يرجى إعادة تحميل الصفحة.
