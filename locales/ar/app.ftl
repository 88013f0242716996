-brand = MigraDesk
app-name = { -brand }

app-nav-today = اليوم
app-nav-queue = قائمة الانتظار
app-nav-clients = المراجعون
app-nav-cases = الملفات
app-nav-appointments = المواعيد
app-nav-referrals = الإحالات
app-nav-directory = الدليل
app-nav-interpreters = الترجمة الشفوية
app-nav-reports = التقارير
app-nav-translations = الترجمات
app-nav-administration = الإدارة
app-nav-label = التنقل الرئيسي
app-skip-to-content = الانتقال إلى المحتوى

app-save = حفظ
app-cancel = إلغاء
app-undo = تراجع
app-redo = إعادة
app-close = إغلاق
app-print = طباعة
app-search = بحث
app-create = إنشاء
app-edit = تعديل
app-delete = حذف
app-add = إضافة
app-remove = إزالة
app-open = فتح
app-back = رجوع
app-next = التالي
app-previous = السابق
app-finish = إنهاء
app-yes = نعم
app-no = لا
app-ok = حسنًا
app-retry = إعادة المحاولة
app-reload = إعادة التحميل
app-copy = نسخ
app-copied = تم النسخ
app-export = تصدير
app-import = استيراد
app-choose = اختيار
app-choose-file = اختيار ملف
app-save-as-pdf = حفظ بصيغة PDF
app-show-all = عرض الكل
app-show-more = عرض المزيد
app-show-less = عرض أقل
app-show-details = عرض التفاصيل
app-hide-details = إخفاء التفاصيل
app-clear = مسح
app-filter = تصفية
app-sort = ترتيب
app-move = نقل
app-confirm = تأكيد
app-select-all = تحديد الكل
app-help = مساعدة
app-settings = الإعدادات

app-search-everything = ابحث عن شخص أو صفحة أو أمر
app-search-key = Ctrl K
app-waiting = { $count ->
    [zero] لا أحد ينتظر
    [one] شخص واحد ينتظر
    [two] شخصان ينتظران
    [few] { $count } أشخاص ينتظرون
    [many] { $count } شخصًا ينتظرون
   *[other] { $count } شخص ينتظرون
}
app-lock = قفل
app-sign-out = تسجيل الخروج
app-signed-in-as = تم تسجيل الدخول باسم { $name }
app-language-of-screen = لغة الواجهة
app-language-of-client = لغة المراجع
app-appearance = المظهر
app-appearance-light = فاتح
app-appearance-dark = داكن
app-appearance-system = حسب النظام

app-loading = جارٍ التحميل …
app-saving = جارٍ الحفظ …
app-saved-at = حُفظ في الساعة { $time }
app-unsaved-changes = تغييرات غير محفوظة
app-error-title = تعذّر تنفيذ ذلك
app-empty = لا توجد سجلات بعد
app-empty-filtered = لا يوجد سجل يطابق عوامل التصفية
app-filters-reset = إعادة ضبط عوامل التصفية
app-entries = { $count ->
    [zero] لا توجد سجلات
    [one] سجل واحد
    [two] سجلّان
    [few] { $count } سجلات
    [many] { $count } سجلًا
   *[other] { $count } سجل
}
app-entries-shown = يُعرض { $shown } من أصل { $total }
app-progress = { $done } من { $total }
app-done = تمّ
app-undone = تمّ التراجع
app-cannot-be-undone = لا يمكن التراجع عن ذلك.
app-leaves-store = يغادر الملف مخزن البيانات.
app-unknown = غير معروف
app-none = غير مذكور
app-optional = اختياري
app-required = إلزامي
app-new = جديد

app-day-today = اليوم
app-day-tomorrow = غدًا
app-day-yesterday = أمس
app-day-ahead = { $days ->
    [zero] اليوم
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $days } أيام
    [many] بعد { $days } يومًا
   *[other] بعد { $days } يوم
}
app-day-ago = { $days ->
    [zero] اليوم
    [one] قبل يوم واحد
    [two] قبل يومين
    [few] قبل { $days } أيام
    [many] قبل { $days } يومًا
   *[other] قبل { $days } يوم
}
app-day-with-distance = { $day } ({ $distance })
