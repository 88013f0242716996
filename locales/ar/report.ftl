### Reports. Core part: sentences for errors of the core and the words of exported files.
### Words of the screen follow below, under a heading of their own.

## Errors.

error-period-reversed = تقع النهاية قبل البداية. يُرجى التحقق من اليومين.
error-period-too-long = { $days ->
    [zero] هذه المدة أطول من اللازم. لا يمكن اختيار أي يوم.
    [one] هذه المدة أطول من اللازم. الحد الأقصى يوم واحد ({ $days }).
    [two] هذه المدة أطول من اللازم. الحد الأقصى يومان ({ $days }).
    [few] هذه المدة أطول من اللازم. الحد الأقصى { $days } أيام.
    [many] هذه المدة أطول من اللازم. الحد الأقصى { $days } يومًا.
   *[other] هذه المدة أطول من اللازم. الحد الأقصى { $days } يوم.
}
error-report-not-made = تعذّر إنشاء الملف. يُرجى المحاولة مرة أخرى.

## The exported file of the caseload.

report-caseload-title = التقرير الشهري: الزيارات والملفات والإحالات والمواعيد
report-caseload-sheet = التقرير
report-period = الفترة: من { $from } إلى { $to }
report-made = أُنشئ في { $at }، { $name }
report-definition = قاعدة العدّ: { $definition }
report-inside = للاستخدام الداخلي فقط: الأرقام غير مقرَّبة وتذكر أسماء موظفين.
report-column-dimension = التصنيف
report-column-label = الاسم
report-not-known = غير معروف
report-file-caseload = تقرير-{ $from }-إلى-{ $to }
