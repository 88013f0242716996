### Dates in other calendars: the birth-date field and names of months.

## The birth-date field.

calendar-choose = التقويم
calendar-next = التقويم التالي
calendar-hint-gregorian = مثل 14.03.1985 أو 03.1985 أو 1985 أو ca. 1967.
calendar-hint-ethiopic = مثل 05.13.1990 أو 5 Pagumen 1990 أو 1990 فقط. الشهر الثالث عشر هو باغومين.
calendar-hint-persian = مثل 21.05.1377 أو 1377/05/21 أو 21 Mordad 1377 أو 1377 فقط. لأفغانستان أيضًا.
calendar-hint-islamic-umalqura = مثل 09.12.1405 أو 9 Ramadan 1405 أو 1405 فقط. قد يختلف اليوم بيوم واحد لأن الشهور تبدأ برؤية الهلال.
calendar-hint-islamic-civil = مثل 09.12.1405 أو 9 Ramadan 1405 أو 1405 فقط. قد يختلف اليوم بيوم واحد لأن الشهور تبدأ برؤية الهلال.
calendar-written-day = { $day } { $month } { $year }
calendar-written-month = { $month } { $year }
calendar-written-year = سنة { $year }
calendar-understood = { $written } ({ $calendar }) يوافق { $date }
calendar-understood-span = { $written } ({ $calendar }) تمتد من { DAY($first, shape: "numeric") } إلى { DAY($last, shape: "numeric") }. يُسجَّل { $date }.
calendar-proposal = حسب التقويم { $calendar }: { $date }
calendar-beside = { $date } ({ $calendar }: { $text })

## What is wrong with a date of another calendar.

error-birth-date-month-shorter = { $days ->
    [zero] ليس في شهر { $month } من سنة { $year } أي يوم. يرجى التحقق من اليوم أو الشهر أو السنة.
    [one] في شهر { $month } من سنة { $year } يوم واحد فقط. يرجى التحقق من اليوم أو الشهر أو السنة.
    [two] في شهر { $month } من سنة { $year } يومان فقط. يرجى التحقق من اليوم أو الشهر أو السنة.
    [few] في شهر { $month } من سنة { $year } { $days } أيام فقط. يرجى التحقق من اليوم أو الشهر أو السنة.
    [many] في شهر { $month } من سنة { $year } { $days } يومًا فقط. يرجى التحقق من اليوم أو الشهر أو السنة.
   *[other] في شهر { $month } من سنة { $year } { $days } يوم فقط. يرجى التحقق من اليوم أو الشهر أو السنة.
}
error-birth-date-year-needed = لا يمكن تحويل هذا التاريخ من دون السنة. إن كانت السنة مجهولة فاختر التقويم الميلادي.
error-birth-date-text-differs = التاريخ لا يطابق نصّه في التقويم الآخر. يرجى إدخال تاريخ الميلاد من جديد.

## Months. Names as people of the country write them in letters of your language.

calendar-month-ethiopic-1 = مسكرم
calendar-month-ethiopic-2 = تقمت
calendar-month-ethiopic-3 = هدار
calendar-month-ethiopic-4 = تهساس
calendar-month-ethiopic-5 = طر
calendar-month-ethiopic-6 = يكاتيت
calendar-month-ethiopic-7 = مغابيت
calendar-month-ethiopic-8 = ميازيا
calendar-month-ethiopic-9 = غنبوت
calendar-month-ethiopic-10 = سني
calendar-month-ethiopic-11 = هملي
calendar-month-ethiopic-12 = نهاسي
calendar-month-ethiopic-13 = باغومين
calendar-month-persian-1 = فروردين
calendar-month-persian-2 = أرديبهشت
calendar-month-persian-3 = خرداد
calendar-month-persian-4 = تير
calendar-month-persian-5 = مرداد
calendar-month-persian-6 = شهريور
calendar-month-persian-7 = مهر
calendar-month-persian-8 = آبان
calendar-month-persian-9 = آذر
calendar-month-persian-10 = دي
calendar-month-persian-11 = بهمن
calendar-month-persian-12 = إسفند
calendar-month-islamic-1 = محرم
calendar-month-islamic-2 = صفر
calendar-month-islamic-3 = ربيع الأول
calendar-month-islamic-4 = ربيع الآخر
calendar-month-islamic-5 = جمادى الأولى
calendar-month-islamic-6 = جمادى الآخرة
calendar-month-islamic-7 = رجب
calendar-month-islamic-8 = شعبان
calendar-month-islamic-9 = رمضان
calendar-month-islamic-10 = شوال
calendar-month-islamic-11 = ذو القعدة
calendar-month-islamic-12 = ذو الحجة
