### Paper that people carry away: the referral slip, the appointment slip and, for staff, the recovery sheet.
### Printed in two columns, German and this language. Short words: a column is 83 mm wide.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

letter-referral-title = د معرفۍ پاڼه
letter-where = چېرته
letter-when = کله
letter-bring = مهرباني وکړئ له ځان سره راوړئ
letter-phone = تلیفون
letter-directions = هلته څنګه ورشئ
letter-opening-hours = د کار ساعتونه
letter-note = یادونه
letter-about = د دې پاڼې په اړه
letter-name = نوم
letter-need = موضوع
letter-referred-by = معرفي کوونکی
letter-issued = د ورکړې نېټه
letter-reference = شمېره
letter-with = له چا سره
letter-authoritative = جرمني متن معتبر دی. د معلوماتو نېټه: { DAY($day, shape: "long") }
letter-fallback = دا پاڼه لا په دې ژبه نشته: { $language }.
letter-time = { $time } بجې
letter-appointment-title = ستاسو د لیدنې وخت
letter-duration = موده: شاوخوا { $minutes } دقیقې
letter-cancel = که راتلای نه شئ، مهرباني وکړئ زنګ ووهئ
letter-need-residence = استوګنه او اسناد
letter-need-livelihood = د ژوند لګښت
letter-need-housing = کور
letter-need-language = د جرمني ژبې زده کړه
letter-need-school-childcare = ښوونځی او د ماشومانو پالنه
letter-need-training-work = مسلکي روزنه او کار
letter-need-recognition = د تحصیلي اسنادو منل
letter-need-health = روغتیا
letter-need-family = کورنۍ
letter-need-participation = په ټولنه کې ونډه
letter-need-digital = کمپیوټر او انټرنېټ
letter-need-debt = پورونه
