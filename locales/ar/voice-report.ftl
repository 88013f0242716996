### What clients said after their visits: the report for staff, on the screen and as a file.

## The report

voice-report-title = صوت المراجعين
voice-report-file = صوت-المراجعين-{ $from }-إلى-{ $to }
voice-report-voices = الأصوات
voice-report-column = { $question }: { $answer }
voice-report-rule = جميع الأرقام مقرّبة إلى 5. المجموعات التي تقل إجاباتها عن { $least } لا تظهر إلا مجمَّعة. الأسبوع الجاري غير محسوب.
voice-report-too-few = في هذه الفترة أجاب أقل من { $least } أشخاص عن كل سؤال، ولذلك لا يظهر هنا أي رقم.
voice-report-together = مجموعات صغيرة مجمَّعة

## Words for codes

voice-short-understood = الفهم باللغة
voice-short-next-step = معرفة الخطوة التالية
voice-short-respected = المعاملة باحترام
voice-answer-good = نعم
voice-answer-middling = إلى حدّ ما
voice-answer-bad = لا
voice-answer-skipped = تُخطِّي
voice-place-kiosk = عند الجهاز
voice-place-client-display = عند الشاشة الثانية
voice-dimension-total = الإجمالي
voice-dimension-month = حسب الشهر
voice-dimension-week = حسب الأسبوع
voice-dimension-language = حسب اللغة
voice-dimension-place = حسب المكان

## Errors

error-voice-over = لم تعد الأسئلة على الشاشة.
error-voice-too-soon = لقد أجاب شخص للتو. يُرجى الانتظار بضع ثوانٍ.
error-voice-line-form = يحتوي هذا السطر على رموز لا تنتمي إلى النص.
error-voice-line-long = هذا السطر أطول من اللازم.
error-client-display-closed = الشاشة الثانية غير مفتوحة.

## Permissions

permission-voice-ask = سؤال المراجعين عن زيارتهم

## The screen of the report

voice-report-about = ما قاله المراجعون بعد زيارتهم من { $from } إلى { $to }
voice-report-before = تُحسب الأسابيع التي انتهت قبل { $before }.
voice-report-week = الأسبوع من { $monday }
voice-report-together-month = { $month }: أسابيع صغيرة مجمَّعة
voice-report-divide = التقسيم
voice-report-not-divided = المجموعات أصغر من أن تُعرض كلٌّ على حدة.
voice-report-picture = رسم: { $question }
voice-report-none = أصوات قليلة جدًا
voice-report-withheld = ينقص سؤال لأن قليلين جدًا أجابوا عنه.

## The second screen, on the staff’s side

voice-ask = السؤال عن الزيارة
voice-ask-about = ثلاثة أسئلة بلغة الشخص ودون اسم. لا يرى أحد هنا الإجابات.
voice-ask-running = تسأل عن الزيارة
voice-ask-done = انتهت الأسئلة
