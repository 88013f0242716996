### The second screen, which stands in front of the client. Large letters, one thought a screen: short, plain words.

client-display-welcome = أهلاً وسهلاً
client-display-choose-language = اختر لغتك
client-display-name-question = هل اسمك مكتوب بشكل صحيح؟
client-display-name-ask = كيف تكتب اسمك؟
client-display-name-right = نعم، صحيح
client-display-name-correct = تعديل
client-display-name-own-script = الكتابة بحروف لغتي
client-display-given = الاسم الأول
client-display-family = اسم العائلة
client-display-send = تم
client-display-sent = شكراً! يمكن للموظف أن يرى ذلك الآن.
client-display-birth-question = هل تاريخ ميلادك صحيح؟
client-display-part-unknown = غير معروف
client-display-languages-question = أنت تتحدث
client-display-appointment = موعدك القادم
client-display-with = عند { $name }
client-display-tell = هل هناك خطأ؟ من فضلك أخبر الموظف.
client-display-back = رجوع
client-display-next = التالي
client-display-step = { $step } من { $all }
client-display-other-language = لغة أخرى
client-display-gone = وصل هذا متأخراً. من فضلك أخبر الموظف.

client-display-title = الشاشة الثانية
client-display-open = فتح الشاشة الثانية
client-display-close = إغلاق الشاشة الثانية
client-display-about = تعرض الشاشة أمام المراجع فقط ما تحدده هنا، وبلغته. لا يُحفظ هناك أي شيء.
client-display-parts = عرض
client-display-show = اعرض الآن
client-display-ask-name = دع المراجع يكتب اسمه
client-display-clear = مسح
client-display-state-closed = غير مفتوحة
client-display-state-empty = لا تعرض أحداً
client-display-state-shows = تعرض هذا المراجع
client-display-state-shows-new = تسأل عن الاسم
client-display-state-shows-other = تعرض شخصاً آخر
client-display-clears-in = { $seconds ->
    [zero] تُمسح الآن
    [one] تُمسح بعد ثانية واحدة
    [two] تُمسح بعد ثانيتين
    [few] تُمسح بعد { $seconds } ثوانٍ
    [many] تُمسح بعد { $seconds } ثانية
   *[other] تُمسح بعد { $seconds } ثانية
}
client-display-language = لغة الشاشة الثانية
client-display-language-chosen = تم الاختيار على الشاشة: { $language }
client-display-no-client = افتح صفحة أحد المراجعين ليتحقق من بياناته هناك.
client-display-proposal = هكذا يكتب المراجع اسمه
client-display-proposal-waiting = كُتب اسم
client-display-proposal-open = عرضه في النموذج
client-display-proposal-replace = إدخاله بدل «{ $name }»
client-display-proposal-fill = نقله إلى النموذج
client-display-proposal-add = إضافته كاسم آخر
client-display-proposal-dismiss = عدم استخدامه
client-display-proposal-unsaved = لم يُحفظ شيء من ذلك. انقله إلى النموذج ثم احفظ.
display-part-names = الاسم
display-part-birth-date = تاريخ الميلاد
display-part-languages = اللغات
display-part-appointment = الموعد القادم
error-client-display-failed = تعذّر فتح الشاشة الثانية. يرجى إعادة تشغيل البرنامج.
error-proposal-gone = لم يعد هذا الاقتراح موجوداً. اعرض المراجع على الشاشة الثانية مرة أخرى.
error-name-form = يحتوي هذا الاسم على رموز لا ترد في الأسماء. يرجى كتابته من جديد.
