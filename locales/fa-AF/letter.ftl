### Paper that people carry away: the referral slip, the appointment slip and, for staff, the recovery sheet.
### Printed in two columns, German and this language. Short words: a column is 83 mm wide.

letter-referral-title = برگهٔ معرفی
letter-where = کجا
letter-when = چه وقت
letter-bring = لطفاً با خود بیاورید
letter-phone = تیلفون
letter-directions = چطور به آنجا بروید
letter-opening-hours = ساعات کار
letter-note = توجه
letter-about = دربارهٔ این برگه
letter-name = نام
letter-need = موضوع
letter-referred-by = معرفی‌کننده
letter-issued = تاریخ صدور
letter-reference = شماره
letter-with = نزد
letter-authoritative = متن آلمانی معتبر است. تاریخ معلومات: { DAY($day, shape: "long") }
letter-fallback = این برگه هنوز به این زبان موجود نیست: { $language }.
letter-time = ساعت { $time }
letter-appointment-title = وقت ملاقات شما
letter-duration = مدت: حدود { $minutes } دقیقه
letter-cancel = اگر آمده نمی‌توانید، لطفاً زنگ بزنید
letter-need-residence = اقامت و اسناد
letter-need-livelihood = مصارف زندگی
letter-need-housing = خانه و مسکن
letter-need-language = آموختن زبان آلمانی
letter-need-school-childcare = مکتب و نگهداری اطفال
letter-need-training-work = آموزش مسلکی و کار
letter-need-recognition = به رسمیت شناختن اسناد تحصیلی
letter-need-health = صحت
letter-need-family = فامیل
letter-need-participation = سهم‌گیری در اجتماع
letter-need-digital = کمپیوتر و انترنت
letter-need-debt = قرض‌ها
