### Kiosk and board, which those who wait read. Short, plain words; very large letters.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

kiosk-what = آپ کو کس چیز کی ضرورت ہے؟
kiosk-need-residence = رہائش، کاغذات
kiosk-need-livelihood = گزر بسر کے پیسے
kiosk-need-housing = گھر
kiosk-need-language = جرمن سیکھنا
kiosk-need-school-childcare = اسکول، کنڈرگارٹن
kiosk-need-training-work = کام، تربیت
kiosk-need-recognition = اسناد کی منظوری
kiosk-need-health = صحت
kiosk-need-family = خاندان
kiosk-need-participation = لوگوں سے ملنا
kiosk-need-digital = موبائل، انٹرنیٹ
kiosk-need-debt = قرض
kiosk-other = کچھ اور
kiosk-appointment = میری ملاقات طے ہے
kiosk-appointment-number = اپنے خط کا نمبر لکھیں یا کوڈ کو ریڈر کے سامنے رکھیں۔
kiosk-unknown = آج ایسی کوئی ملاقات طے نہیں ہے۔ براہ کرم کاؤنٹر پر پوچھیں۔
kiosk-number = آپ کا نمبر
kiosk-wait = انتظار: تقریباً { $minutes } منٹ
kiosk-soon = جلد آپ کی باری آئے گی۔
kiosk-due = آپ کی ملاقات { $time } بجے ہے۔
kiosk-watch = براہ کرم تشریف رکھیں۔ آپ کا نمبر اسکرین پر آئے گا۔
kiosk-print = پرنٹ کریں
kiosk-no-printer = ابھی پرنٹ نہیں ہو سکتا۔ براہ کرم نمبر یاد رکھیں۔
kiosk-closed = ابھی یہاں نمبر نہیں ملتے۔ براہ کرم کاؤنٹر پر جائیں۔
board-number = نمبر
board-counter = کاؤنٹر
board-waiting = منتظر: { $count }
board-closed = اسکرین ابھی بند ہے۔ آپ کو بلایا جائے گا۔
