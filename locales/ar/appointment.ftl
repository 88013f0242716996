### Appointments with staff. Core part: sentences for errors of the core, the calendar file and names of files.
### Words of the screen follow below, under a heading of their own.

## Errors.

error-time-taken = حُجز هذا الوقت في هذه الأثناء. لم يُحجز أي شيء. يُرجى اختيار وقت آخر.
error-appointment-grid = تبدأ المواعيد وتنتهي عند مضاعفات خمس دقائق.
error-appointment-length = مدة الموعد بالدقائق من { $least } إلى { $most }، وبمضاعفات خمس دقائق.
error-appointment-past = لقد مضى هذا الوقت.
error-appointment-far = هذا الوقت بعيد جدًا في المستقبل. يُرجى التحقق من السنة.
error-appointment-staff = لا يمكن حجز مواعيد لدى هذا الشخص.
error-absence-reversed = ينتهي الغياب قبل أن يبدأ.
error-absence-past = لقد مضى هذا الوقت.
error-absence-far = مدة هذا الغياب أطول من سنتين أو أنه بعيد جدًا في المستقبل. يُرجى التحقق من السنة.
error-appointment-not-yet = لم يبدأ هذا الموعد بعد.
error-appointment-state = هذه الخطوة غير ممكنة في الحالة الراهنة للموعد.

## The calendar file that a client may take along. It names no client.

appointment-calendar-title = موعد: { $office }
appointment-calendar-with = موعدكم مع { $name }.

## Files.

appointment-file = موعد-{ $stamp }
