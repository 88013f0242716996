### The first start: the office, its first administrator, the recovery key.

## Steps

# Read aloud: name of the list of steps.
setup-steps = خطوات الإعداد
# First step.
setup-step-office = المكتب
# Second step.
setup-step-admin = المسؤول
# Third step.
setup-step-content = المحتوى
# Fourth step.
setup-step-key = المفتاح
# At the foot of every step.
setup-nothing-leaves = يبقى كل شيء مشفّرًا على هذا الحاسوب، ولا يُرسل أي شيء إلى الإنترنت.

## The office

# Heading of the first step.
setup-office-title = مرحبًا. ما اسم مكتبكم؟
# Below it.
setup-office-about = يظهر الاسم على القصاصات والرسائل والتقارير. تحقّق منه جيدًا، إذ لا يمكن تغييره بعد.
# Label of the field.
setup-office-name = اسم المكتب
# Below the label, an example.
setup-office-name-help = مثال: مركز خدمات الهجرة، مدينة النموذج
# Error beside the field.
setup-office-missing = أدخل اسم المكتب.
# Label of the list of languages.
setup-languages = لغات المراجعين
# Below it.
setup-languages-help = يُحفظ اختيارك للرسائل القادمة. أما القصاصات فيمكن إصدارها اليوم بأي من هذه اللغات، والألمانية موجودة دائمًا.

## The first administrator

# Heading of the second step.
setup-admin-title = من يدير البرنامج؟
# Below it.
setup-admin-about = ينشئ المسؤول الحسابات والأدوار، ولا يستطيع قراءة الملاحظات عن المراجعين.
# Label of the field.
setup-admin-name = الاسم الكامل
# Error beside it.
setup-admin-name-missing = أدخل اسم الشخص.
# Label of the field.
setup-login = اسم المستخدم
# Below the label.
setup-login-help = حروف لاتينية صغيرة وأرقام بلا مسافات.
# Error beside it.
setup-login-wrong = يحتاج اسم المستخدم من ٢ إلى ٤٠ حرفًا أو رقمًا، ويُسمح بالنقطة والشرطة والشرطة السفلية.
# Label of the field.
setup-passphrase = عبارة المرور
# Below the label.
# $count (Count) - the least number of characters
setup-passphrase-help = { $count ->
    [zero] أربع أو خمس كلمات لا علاقة بينها يسهل تذكّرها ويصعب تخمينها.
    [one] حرف واحد على الأقل. أربع أو خمس كلمات لا علاقة بينها يسهل تذكّرها ويصعب تخمينها.
    [two] حرفان على الأقل. أربع أو خمس كلمات لا علاقة بينها يسهل تذكّرها ويصعب تخمينها.
    [few] { $count } أحرف على الأقل. أربع أو خمس كلمات لا علاقة بينها يسهل تذكّرها ويصعب تخمينها.
    [many] { $count } حرفًا على الأقل. أربع أو خمس كلمات لا علاقة بينها يسهل تذكّرها ويصعب تخمينها.
   *[other] { $count } حرف على الأقل. أربع أو خمس كلمات لا علاقة بينها يسهل تذكّرها ويصعب تخمينها.
}
# Error beside the field.
# $count (Count) - the least number of characters
setup-passphrase-short = { $count ->
    [zero] عبارة المرور قصيرة جدًا.
    [one] عبارة المرور قصيرة جدًا: حرف واحد على الأقل.
    [two] عبارة المرور قصيرة جدًا: حرفان على الأقل.
    [few] عبارة المرور قصيرة جدًا: { $count } أحرف على الأقل.
    [many] عبارة المرور قصيرة جدًا: { $count } حرفًا على الأقل.
   *[other] عبارة المرور قصيرة جدًا: { $count } حرف على الأقل.
}
# Label of the second field.
setup-passphrase-again = تكرار عبارة المرور
# Error beside it.
setup-passphrase-differs = العبارتان مختلفتان. أعد كتابتها.
# Measure of the passphrase: below the least length.
setup-strength-short = قصيرة جدًا
# Measure of the passphrase.
setup-strength-weak = سهلة التخمين – كلمة إضافية تفيد
# Measure of the passphrase.
setup-strength-fair = مقبولة
# Measure of the passphrase.
setup-strength-good = جيدة

## What it starts with

# Heading of the third step.
setup-content-title = بماذا تبدأ؟
# Below it.
setup-content-about = هناك مكتب خيالي للتجربة. للعمل الفعلي ابدأ بمخزن بيانات فارغ.
# Read aloud: name of the choice.
setup-content = المحتوى
# First choice.
setup-content-empty = البدء بمخزن بيانات فارغ
# Below it.
setup-content-empty-help = يمكنك بعد ذلك استيراد قائمة موجودة.
# Second choice.
setup-content-demo = مع أمثلة خيالية
# Below it.
setup-content-demo-help = للتدريب فقط: جميع الأشخاص خياليون.
# Button that makes the store.
setup-create = إعداد
# While the store is made.
setup-creating = جارٍ إنشاء مخزن البيانات المشفّر…
# While the invented office is filled.
# $done (Number) - records that are written
# $total (Number) - all records
setup-creating-demo = جارٍ إنشاء الأمثلة: { $done } من { $total }

## The recovery key

# Heading of the fourth step.
setup-key-title = مفتاح الاسترداد
# Below it.
setup-key-about = يفتح هذا المفتاح مخزن البيانات عندما لا تبقى عبارة مرور لدى أحد. اطبعه واحفظه في مظروف مختوم.
# Beside the key.
setup-key-warning = يُعرض الآن فقط ولا يُحفظ في أي مكان. من يملكه يستطيع قراءة كل شيء.
# A tick without which one can't go on.
setup-key-kept = حفظت المفتاح في مكان آمن
# After printing.
setup-paper-printed = أُرسل إلى الطابعة.
# After saving.
setup-paper-saved = تم الحفظ. الملف الآن خارج مخزن البيانات: احذفه بعد الطباعة.
# When the dialog was closed.
setup-paper-given-up = لم يُطبع ولم يُحفظ.
# When the computer has no printer.
setup-paper-no-printer = لا توجد طابعة. احفظ المفتاح كملف PDF أو انسخه بخط اليد.
# Button that ends the set-up.
setup-finish = ابدأ
