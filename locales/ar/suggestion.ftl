### What clients suggest, for the steering group.

## List and file

suggestion-title = اقتراحات المراجعين
suggestion-file = الاقتراحات
suggestion-month = الشهر
suggestion-language = اللغة
suggestion-text = الاقتراح
suggestion-state = الحالة
suggestion-answer = جواب اللجنة التوجيهية
suggestion-handed-on = كُتبت دون أسماء. قبل تسليمها يُرجى التحقق مما إذا كان أحد النصوص يكشف هوية شخص.

## Words for codes

suggestion-state-new = جديد
suggestion-state-discussed = نوقش
suggestion-state-answered = أُجيب عنه
suggestion-state-set-aside = لم يُتابَع

## Errors

error-suggestion-step = هذه الخطوة غير ممكنة في الحالة الحالية. يُرجى تحديث القائمة.

## Permissions

permission-suggestion-review = معالجة اقتراحات المراجعين

## The screen

suggestion-about = كُتبت دون اسم عند الجهاز أو الشاشة الثانية. ما كُتب منذ { $before } لا يظهر هنا إلا بعد انتهاء الأسبوع.
suggestion-filter = أيّها
suggestion-all = الكل
suggestion-chip = { $state } ({ $count })
suggestion-none = لا يوجد اقتراح
suggestion-none-about = يمكن للمراجعين كتابة سطر عند الجهاز والشاشة الثانية.
suggestion-week = الأسبوع من { $monday }
suggestion-one = الاقتراح
suggestion-to = الحالة الجديدة
suggestion-answer-hint = مطلوب عند الإجابة أو عدم المتابعة: ماذا سيحدث، أو لماذا لا؟
suggestion-remove = حذف …
suggestion-remove-about = للنصوص التي تذكر شخصًا أو تكشف هويته. لا يمكن التراجع عن ذلك.
suggestion-remove-sure = حذف نهائي
suggestion-removed = حُذف الاقتراح
