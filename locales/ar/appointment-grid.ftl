### The week: moving an appointment by keyboard or pointer, and what stands in the way.

## Views

appointment-view-person = شخص
appointment-view-room = غرفة
appointment-room = الغرفة
appointment-no-rooms = لم تُضف أي غرفة بعد
appointment-no-rooms-help = تُضاف الغرف في قسم الإدارة، ثم يظهر هنا متى تكون كل غرفة متاحة.

## Moving

appointment-carry-at = { $name }: { DAY($day, shape: "weekday") }، من { $from } إلى { $to }، { $with }
appointment-carry-fits = الوقت متاح.
appointment-carry-not = غير ممكن: { $reason }
appointment-carry-but = انتباه: { $reason }
appointment-carry-keys = الأسهم: 5 دقائق أو يوم أو شخص · صفحة لأعلى/لأسفل: نصف ساعة · Shift + سهم: المدة · Enter: وضع · Esc: رجوع
appointment-carry-up = تم التقاط الموعد. مفاتيح الأسهم تنقله، وShift مع سهم يغيّر المدة، وEnter يضعه، وEscape يعيده.
appointment-carry-back = أُعيد. يبقى الموعد في مكانه.
appointment-carry-edge = لا يمكن التقدم أكثر في هذا العرض.
appointment-carry-done = تم النقل: { $name }، { DAY($day, shape: "weekday") }، من { $from } إلى { $to }
appointment-carry-fixed = لم يعد من الممكن نقل هذا الموعد.
appointment-grid-keys = الأسهم: من وقت إلى وقت · Enter: فتح أو حجز · M: نقل · Shift + سهم: تغيير المدة
appointment-grid-keys-read = الأسهم: من وقت إلى وقت · Enter: فتح

## What stands in the way. Each is a sentence of its own.

obstacle-state = لقد بدأ الموعد أو انتهى أو أُلغي.
obstacle-length = تتراوح مدة الموعد بين 5 دقائق و8 ساعات.
obstacle-grid = تبدأ المواعيد وتنتهي على خطوات من خمس دقائق.
obstacle-past = لقد مضى هذا الوقت.
obstacle-far = هذا الوقت بعد أكثر من سنتين.
obstacle-staff = لا يمكن حجز مواعيد لدى هذا الشخص.
obstacle-taken = هذا الوقت محجوز.
obstacle-taken-by = الوقت من { $from } إلى { $to } محجوز: { $name }.
obstacle-taken-thing = { $thing } غير متاح في هذا الوقت.
obstacle-taken-thing-by = { $thing } محجوز من { $from } إلى { $to }: { $name }.
obstacle-absent = الشخص غائب في هذا الوقت.
obstacle-holiday = هذا اليوم عطلة رسمية.
obstacle-holiday-named = هذا اليوم عطلة رسمية: { $holiday }.
obstacle-off-hours = هذا خارج أوقات العمل.
