### Cases: list, phases, opening, closing, reopening.

case-open = فتح ملف
case-open-about = الملف يخص شخصًا معروف الاسم ويبدأ بحاجة محددة.
case-open-for = لـ { $name }
case-person = الشخص
case-need = ما الموضوع الرئيسي؟
case-count = { $count ->
    [zero] لا ملفات
    [one] ملف واحد
    [two] ملفان
    [few] { $count } ملفات
    [many] { $count } ملفًا
   *[other] { $count } ملف
}
case-filter-open-mine = ملفاتي المفتوحة
case-filter-open-all = كل المفتوحة
case-filter-all = المغلقة أيضًا
case-none = لا توجد ملفات
case-none-mine = ليس لديك ملف مفتوح
case-none-help = معظم الزيارات لا تحتاج إلى ملف. افتح ملفًا من صفحة الشخص عندما تشارك عدة جهات.
case-since = منذ { $day } ({ $distance }) · { $name }
case-closed-on = أُغلق في { $day }
case-step-of = المرحلة { $step } من { $total }
case-steps = خطوات الملف { $number }
case-next = التالي: { $phase }
case-other-phase = مرحلة أخرى …
case-change-phase = تغيير المرحلة
case-to-phase = المرحلة
case-close = إغلاق الملف
case-close-reason = لماذا يُغلق الملف؟
case-reopen = إعادة الفتح
case-reopen-note = لماذا يُعاد فتحه؟
case-note = ملاحظة (اختيارية)
