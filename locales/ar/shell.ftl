### The frame of the program: sign-in, lock, search, today. Words that stand on many screens are in app.ftl.

## Before work: sign-in, lock, start

# Heading of the sign-in screen.
shell-sign-in-title = تسجيل الدخول
# Label of the field for the login.
shell-sign-in-login = اسم المستخدم
# Read aloud: the names of those who can sign in at this desk, as buttons.
shell-sign-in-choose = اختيار اسم المستخدم
# Label of the field for the passphrase; also on the locked screen.
shell-sign-in-passphrase = عبارة المرور
# Error beside the field for the login.
shell-sign-in-login-missing = أدخل اسم المستخدم.
# Error beside the field for the passphrase.
shell-sign-in-passphrase-missing = أدخل عبارة المرور.
# Button that signs in.
shell-sign-in-act = تسجيل الدخول
# The same button while the key is made from the passphrase, which takes a moment.
shell-sign-in-working = جارٍ فتح مخزن البيانات…
# At the foot of the sign-in screen.
shell-sign-in-forgotten = هل نسيت عبارة المرور؟ يمكن للمسؤول تعيين عبارة جديدة. لا أحد يستطيع الاطلاع على القديمة.
# Read aloud: name of the screen that covers everything.
shell-lock-title = الشاشة مقفلة
# On the locked screen.
shell-lock-explained = الشاشة مقفلة. ما كتبته محفوظ.
# Button that unlocks the screen.
shell-unlock = فتح القفل
# Button on the locked screen for somebody else who wants to use the desk.
shell-lock-sign-out = تسجيل الدخول بحساب آخر
# At the foot of the locked screen, about that button.
shell-lock-sign-out-warning = عند دخول شخص آخر يُفقد كل ما لم يُحفظ.
# Heading when the store can't be opened.
shell-start-failed = تعذّر فتح مخزن البيانات
# Below the reason.
shell-start-failed-unchanged = لم يتغيّر شيء في البيانات.

## The frame

# Button at the foot of the navigation: shows icons only.
shell-navigation-fold = طيّ القائمة
# The same button when only icons are shown.
shell-navigation-unfold = توسيع القائمة
# Read aloud: name of the part with who is signed in and their settings.
shell-account = حسابي
# The key as it stands on the keyboards of the language's readers.
shell-key-ctrl = Ctrl
# Read aloud: name of the part that holds open lists and menus.
shell-floating = القوائم المفتوحة
# Heading of the choice between 100 % and 200 %.
shell-text-size = حجم النص
# Heading of the setting about single-letter keys.
shell-keys = اختصارات لوحة المفاتيح
# Setting with a tick.
shell-keys-single = استخدام الحروف المفردة كاختصارات
# Heading when an address leads nowhere.
shell-not-found = هذه الصفحة غير موجودة
# Below that heading.
shell-not-found-explained = ربما نُقلت إلى مكان آخر.
# Heading when the person may not see a page.
shell-denied = لا يوجد إذن
# Below that heading.
shell-denied-explained = دورك لا يشمل هذه الصفحة. يمكن لمدير النظام تغيير الأدوار.
# Below "That did not work", when a screen of the program broke.
shell-broken = هذه الصفحة معطّلة. ما حُفظ في أمان، وبقية الصفحات تعمل.
# Button that leads to the first page.
shell-to-today = إلى الصفحة الرئيسية

## Search

# Read aloud: name of the search field.
shell-search = بحث
# Placeholder of the search field for people who may not look for clients.
shell-search-placeholder-screens = ابحث عن صفحة أو أمر
# Read aloud: name of the list of results.
shell-search-results = النتائج
# Heading over the people who were found.
shell-search-people = الأشخاص
# The same heading when there are more than are shown.
# $count (Count) - people who are shown
shell-search-people-more = { $count ->
    [zero] الأشخاص – يرجى تضييق البحث
    [one] الأشخاص – النتيجة الأولى، يرجى تضييق البحث
    [two] الأشخاص – أول نتيجتين، يرجى تضييق البحث
    [few] الأشخاص – أول { $count } نتائج، يرجى تضييق البحث
    [many] الأشخاص – أول { $count } نتيجة، يرجى تضييق البحث
   *[other] الأشخاص – أول { $count } نتيجة، يرجى تضييق البحث
}
# Heading over what can be made from what was typed.
shell-search-new = جديد
# Heading over pages and commands.
shell-search-go = الصفحات والأوامر
# Makes a new client of what was typed.
# $name (String) - what was typed
shell-search-create = إضافة جديد: { $name }
# Leads to recording a visit without a name.
shell-search-quick-contact = تسجيل استشارة سريعة بلا اسم
# When nobody was found.
# $query (String) - what was typed
shell-search-nobody = لم يُعثر على أحد باسم { $query }
# Below it.
shell-search-nobody-help = جرّب تهجئة أخرى أو تاريخ الميلاد أو رقم الهاتف، أو أضف شخصًا جديدًا.
# Read aloud after each search.
# $count (Count) - people who were found
shell-search-found = { $count ->
    [zero] لم يُعثر على أحد
    [one] عُثر على شخص واحد
    [two] عُثر على شخصين
    [few] عُثر على { $count } أشخاص
    [many] عُثر على { $count } شخصًا
   *[other] عُثر على { $count } شخص
}
# In a result: when the person was here last.
# $day (Day) - the day of the last contact
shell-search-last-contact = آخر زيارة { DAY($day, shape: "numeric") }
# In a result: the person has not been here yet.
shell-search-no-contact = لا زيارات بعد

## Today

# Heading of the first page.
# $day (Day) - today
shell-today-title = { DAY($day, shape: "full") }
# Below it: how many visits the office and I had today.
# $count (Count) - all visits
# $mine (Number) - mine of these
shell-today-contacts = { $count ->
    [zero] لا استشارات اليوم بعد
    [one] استشارة واحدة اليوم، منها { $mine } لي
    [two] استشارتان اليوم، منها { $mine } لي
    [few] { $count } استشارات اليوم، منها { $mine } لي
    [many] { $count } استشارة اليوم، منها { $mine } لي
   *[other] { $count } استشارة اليوم، منها { $mine } لي
}
# Button: records a visit.
shell-today-contact = تسجيل استشارة
# Heading of the first column: appointments that are next.
shell-today-now = الآن
# When there is none.
shell-today-now-clear = لا مواعيد أخرى اليوم.
# Heading of the second column: what has a date.
shell-today-due = مستحق
# When there is nothing.
shell-today-due-clear = لا شيء مستحق. اليوم خالٍ.
# Heading of the third column: what others have to answer.
shell-today-waiting = بانتظار الآخرين
# When nobody has to.
shell-today-waiting-clear = لا أحد مدين لنا بجواب.
# Below a column that has more than it lists.
# $shown (Number) - how many are listed
# $count (Number) - how many there are
shell-today-first = تظهر هنا الحالات الأكثر إلحاحًا: { $shown } من { $count }.
# In place of a name, for a visitor without one.
shell-today-nobody = بلا اسم
# In an appointment: it is mine.
shell-today-with-me = معي
# When a referral was sent.
# $distance (String) - the day as people say it: "3 days ago"
shell-today-sent = أُرسلت { $distance }
# A referral that nobody answered: when we wanted to ask.
# $distance (String) - the day as people say it: "3 days ago"
shell-today-chase = المتابعة مستحقة { $distance }
# Group of what is due: the day has passed.
shell-today-when-overdue = متأخر
# Group of what is due.
shell-today-when-today = اليوم
# Group of what is due: within seven days.
shell-today-when-week = خلال ٧ أيام
# Group of what is due: after a week.
shell-today-when-later = لاحقًا
