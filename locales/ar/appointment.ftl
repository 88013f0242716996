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
error-appointment-service-gone = لم يعد هذا النوع من المواعيد متاحًا. يُرجى اختيار نوع آخر.
error-appointment-errands = الحد الأقصى للأغراض في الزيارة الواحدة: { $most }.
error-appointment-weekday = لا يوجد يوم كهذا في الأسبوع.
error-appointment-overlap = هناك غرضان من الزيارة نفسها في الوقت نفسه.
error-appointment-full = لم يبقَ مكان في هذه المجموعة.
error-appointment-joined = هذا الشخص مشارك في الموعد بالفعل.
error-hold-not-yours = هذا الوقت محجوز مؤقتًا لدى شخص آخر.
error-resource-not-in-use = القاعة أو الجهاز أو المترجم لم يعد متاحًا. يُرجى البحث عن وقت آخر.
error-resource-kind = لا يمكن تغيير النوع. يُرجى إضافة مدخل جديد.
error-field-range = يُرجى إدخال عدد من { $least } إلى { $most }.
error-hours-rhythm = تتغير ساعات العمل هذه بالتناوب بين الأسابيع أو ابتداءً من يوم معين. يُرجى تعديلها في «إعداد المواعيد».

## The calendar file that a client may take along. It names no client.

appointment-calendar-title = موعد: { $office }
appointment-calendar-with = موعدكم مع { $name }.

## Files.

appointment-file = موعد-{ $stamp }
