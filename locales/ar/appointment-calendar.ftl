### Calendar files: of one person, and absences out of one.

## Errors.

error-ics-not-a-calendar = هذا الملف ليس تقويمًا. المطلوب ملف ينتهي بـ ‎.ics كما تصدّره برامج التقويم.
error-ics-too-large = هذا الملف كبير جدًا. لا يتجاوز حجم التقويم { $megabytes } ميغابايت.
error-ics-nesting = هذا التقويم ناقص أو تالف. يُرجى تصديره مرة أخرى.
error-ics-too-many = في هذا الملف مدخلات كثيرة جدًا. الحد الأقصى لفترات الغياب التي يمكن نقلها دفعة واحدة هو { $most }.
error-absence-none = لم يُختر أي غياب.

## The file.

appointment-calendar-entry = موعد
appointment-calendar-entry-of = موعد: { $name }
appointment-calendar-file = تقويم-{ $name }-{ $stamp }

## Screen: the calendar of a person as a file.

appointment-calendar = ملف تقويم
appointment-calendar-about = كل ما هو محجوز لدى شخص أو في غرفة في مدة معيّنة لاستخدامه في برنامج تقويم. بعد ذلك يكون الملف خارج هذا البرنامج.
appointment-calendar-who = مواعيد من
appointment-calendar-from = أول يوم
appointment-calendar-to = آخر يوم
appointment-calendar-names = مع أسماء المراجعين وموضوع الموعد
appointment-calendar-names-help = من دون أسماء لا يحتوي الملف إلا على كلمة «موعد» مع الوقت والمكان. أما مع الأسماء فلا يجوز وضعه على جهاز شخصي.
appointment-calendar-save = حفظ الملف

## Screen: absences out of a file.

absence-file = من ملف تقويم
absence-file-about = يُقرأ من ملف ‎.ics متى يكون الشخص غائبًا. لا تُقرأ عناوين المدخلات ولا أماكنها.
absence-file-choose = اختيار ملف
absence-file-read = في { $file }
absence-file-count = { $count ->
    [zero] لا غياب
    [one] غياب واحد ({ $count })
    [two] غيابان ({ $count })
    [few] { $count } فترات غياب
    [many] { $count } فترة غياب
   *[other] { $count } فترة غياب
}
absence-file-nothing = لا يوجد في هذا الملف أي غياب ابتداءً من اليوم.
absence-file-known = مسجَّل من قبل
absence-file-zone = منطقة زمنية غير معروفة، قُرئت بالتوقيت المحلي
absence-file-booked = { $count ->
    [zero] لا موعد فيه
    [one] يقع فيه موعد واحد ({ $count })
    [two] يقع فيه موعدان ({ $count })
    [few] تقع فيه { $count } مواعيد
    [many] يقع فيه { $count } موعدًا
   *[other] يقع فيه { $count } موعد
}
absence-file-left = لم يُنقل
absence-file-left-line = { $count } × { $reason }
absence-file-take = { $count ->
    [zero] لا شيء للتسجيل
    [one] تسجيل غياب واحد ({ $count })
    [two] تسجيل غيابين ({ $count })
    [few] تسجيل { $count } فترات غياب
    [many] تسجيل { $count } فترة غياب
   *[other] تسجيل { $count } فترة غياب
}
absence-left-out-cancelled = ملغى
absence-left-out-transparent = مسجَّل على أنه «متاح»
absence-left-out-outside = انقضى أو بعد أكثر من سنتين
absence-left-out-no-length = من دون مدة
absence-left-out-reversed = ينتهي قبل أن يبدأ
absence-left-out-unreadable = تعذّرت قراءة الوقت أو التكرار

## Command line.

cli-absences = فترات الغياب في الملف: جديدة { $entered }، ومسجّلة من قبل { $known }.

## History.

action-absences-taken = سُجّلت فترات غياب من ملف تقويم
