### Paper that people carry away: the referral slip, the appointment slip and, for staff, the recovery sheet.
### Printed in two columns, German and this language. Short words: a column is 83 mm wide.

letter-referral-title = رہنمائی پرچی
letter-where = کہاں
letter-when = کب
letter-bring = براہِ کرم ساتھ لائیں
letter-phone = فون
letter-directions = وہاں کیسے پہنچیں
letter-opening-hours = اوقاتِ کار
letter-note = نوٹ
letter-about = اس پرچی کے بارے میں
letter-name = نام
letter-need = معاملہ
letter-referred-by = بھیجنے والا
letter-issued = تاریخِ اجرا
letter-reference = نمبر
letter-with = کس سے ملنا ہے
letter-authoritative = جرمن متن ہی مستند ہے۔ معلومات کی تاریخ: { DAY($day, shape: "long") }
letter-fallback = یہ صفحہ ابھی اس زبان میں دستیاب نہیں: { $language }۔
letter-time = وقت { $time }
letter-appointment-title = آپ کی ملاقات
letter-duration = دورانیہ: تقریباً { $minutes } منٹ
letter-cancel = اگر آپ نہیں آ سکتے تو براہِ کرم فون کریں
letter-need-residence = رہائشی اجازت اور کاغذات
letter-need-livelihood = گزر بسر
letter-need-housing = رہائش
letter-need-language = جرمن زبان سیکھنا
letter-need-school-childcare = اسکول اور بچوں کی دیکھ بھال
letter-need-training-work = پیشہ ورانہ تربیت اور کام
letter-need-recognition = اسناد کی منظوری
letter-need-health = صحت
letter-need-family = خاندان
letter-need-participation = معاشرے میں شرکت
letter-need-digital = کمپیوٹر اور انٹرنیٹ
letter-need-debt = قرض
