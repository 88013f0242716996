### Kiosk and board, which those who wait read. Short, plain words; very large letters.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

kiosk-what = به چه چیزی نیاز دارید؟
kiosk-need-residence = اقامت، مدارک
kiosk-need-livelihood = پول برای زندگی
kiosk-need-housing = مسکن
kiosk-need-language = یادگیری آلمانی
kiosk-need-school-childcare = مدرسه، مهدکودک
kiosk-need-training-work = کار، کارآموزی
kiosk-need-recognition = تأیید مدرک تحصیلی
kiosk-need-health = سلامتی
kiosk-need-family = خانواده
kiosk-need-participation = دیدار با مردم
kiosk-need-digital = موبایل، اینترنت
kiosk-need-debt = بدهی
kiosk-other = چیز دیگر
kiosk-appointment = وقت قبلی دارم
kiosk-appointment-number = شمارهٔ نامهٔ خود را وارد کنید یا کد را جلوی دستگاه بگیرید.
kiosk-unknown = امروز چنین وقتی ثبت نشده است. لطفاً از باجه بپرسید.
kiosk-number = شمارهٔ شما
kiosk-wait = زمان انتظار: حدود { $minutes } دقیقه
kiosk-soon = به‌زودی نوبت شما می‌شود.
kiosk-due = وقت شما ساعت { $time } است.
kiosk-watch = لطفاً بنشینید. شمارهٔ شما روی نمایشگر می‌آید.
kiosk-print = چاپ
kiosk-no-printer = اکنون چاپ ممکن نیست. لطفاً شماره را به خاطر بسپارید.
kiosk-closed = اکنون اینجا شماره داده نمی‌شود. لطفاً به باجه بروید.
board-number = شماره
board-counter = باجه
board-waiting = در انتظار: { $count }
board-closed = نمایشگر اکنون خاموش است. صدایتان می‌کنند.
