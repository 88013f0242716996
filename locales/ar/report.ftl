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

## The exported files of the net of partners.

# Heading of a column: the service of the partner.
report-column-service = الخدمة
# Heading of a column: sent, and nothing was ever heard.
report-column-unanswered = بلا رد
# Heading of a column: referrals that were brought to an end.
report-column-done = مكتملة
# Heading of a column: days from sending to the first answer, half of the answers came within.
report-column-answer-median = وسيط مدة الرد (بالأيام)
# Heading of a column: days from sending to the first answer, 90 of 100 answers came within.
report-column-answer-p90 = مدة الرد في 90 من كل 100 (بالأيام)
# Heading of a column: the reasons why a partner declined, each with its number.
report-column-declined-because = سبب الرفض
# Line above a table with exact figures.
report-inside-exact = للاستخدام داخل المكتب فقط: الأرقام غير مقرّبة.
# Line above a table for people outside the house: how its figures were changed.
report-rounded = أعداد الأشخاص مقرّبة إلى 5 (0–2 تصبح 0، و3–7 تصبح 5) حتى لا يُعرف أحد من عدد صغير.
# Name of the file without its ending. No blanks, no slash.
# $from (String) - first day as 2026-11-01
# $to (String) - last day as 2026-11-30
report-file-net = الشبكة-{ $from }-إلى-{ $to }
# Name of the file of what the net lacks, without its ending. No blanks, no slash.
# $from (String) - first day as 2026-11-01
# $to (String) - last day as 2026-11-30
report-file-gaps = الثغرات-{ $from }-إلى-{ $to }
