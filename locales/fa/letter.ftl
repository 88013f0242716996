### Paper that people carry away: the referral slip, the appointment slip and, for staff, the recovery sheet.
### Printed in two columns, German and this language. Short words: a column is 83 mm wide.

letter-referral-title = برگهٔ معرفی
letter-where = کجا
letter-when = چه زمانی
letter-bring = لطفاً همراه بیاورید
letter-phone = تلفن
letter-directions = چگونه به آنجا بروید
letter-opening-hours = ساعت‌های کار
letter-note = توجه
letter-about = دربارهٔ این برگه
letter-name = نام
letter-need = موضوع
letter-referred-by = معرف
letter-issued = تاریخ صدور
letter-reference = شماره
letter-with = نزد
letter-authoritative = متن آلمانی معتبر است. تاریخ اطلاعات: { DAY($day, shape: "long") }
letter-fallback = این برگه هنوز به این زبان موجود نیست: { $language }.
letter-time = ساعت { $time }
letter-appointment-title = وقت ملاقات شما
letter-duration = مدت: حدود { $minutes } دقیقه
letter-cancel = اگر نمی‌توانید بیایید، لطفاً تماس بگیرید
letter-need-residence = اقامت و مدارک
letter-need-livelihood = تأمین هزینهٔ زندگی
letter-need-housing = مسکن
letter-need-language = یادگیری آلمانی
letter-need-school-childcare = مدرسه و نگهداری از کودکان
letter-need-training-work = آموزش حرفه‌ای و کار
letter-need-recognition = ارزشیابی مدارک تحصیلی
letter-need-health = سلامت
letter-need-family = خانواده
letter-need-participation = مشارکت در جامعه
letter-need-digital = رایانه و اینترنت
letter-need-debt = بدهی‌ها
