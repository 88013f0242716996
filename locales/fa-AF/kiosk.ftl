### Kiosk and board, which those who wait read. Short, plain words; very large letters.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

kiosk-what = به چی ضرورت دارید؟
kiosk-need-residence = اقامت، اسناد
kiosk-need-livelihood = پول برای زندگی
kiosk-need-housing = خانه
kiosk-need-language = آموزش آلمانی
kiosk-need-school-childcare = مکتب، کودکستان
kiosk-need-training-work = کار، آموزش مسلکی
kiosk-need-recognition = تأیید اسناد تحصیلی
kiosk-need-health = صحت
kiosk-need-family = خانواده
kiosk-need-participation = دیدن با مردم
kiosk-need-digital = موبایل، انترنت
kiosk-need-debt = قرض
kiosk-other = چیز دیگر
kiosk-appointment = وقت ملاقات دارم
kiosk-appointment-number = شمارهٔ مکتوب خود را بنویسید یا کود را پیش دستگاه بگیرید.
kiosk-unknown = امروز چنین وقت ملاقات نیست. لطفاً در غرفه بپرسید.
kiosk-number = شمارهٔ شما
kiosk-wait = وقت انتظار: در حدود { $minutes } دقیقه
kiosk-soon = به‌زودی نوبت شما می‌رسد.
kiosk-due = وقت ملاقات شما ساعت { $time } است.
kiosk-watch = لطفاً بنشینید. شمارهٔ شما در صفحه نشان داده می‌شود.
kiosk-print = چاپ
kiosk-no-printer = فعلاً چاپ نمی‌شود. لطفاً شماره را به یاد داشته باشید.
kiosk-closed = فعلاً اینجا شماره نیست. لطفاً به غرفه بروید.
board-number = شماره
board-counter = غرفه
board-waiting = در انتظار: { $count }
board-closed = صفحه فعلاً خاموش است. شما را صدا می‌زنند.
