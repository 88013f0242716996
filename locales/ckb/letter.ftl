### Paper that people carry away: the referral slip, the appointment slip and, for staff, the recovery sheet.
### Printed in two columns, German and this language. Short words: a column is 83 mm wide.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

letter-referral-title = پسوولەی ڕێنمایی
letter-where = بۆ کوێ
letter-when = کەی
letter-bring = تکایە لەگەڵ خۆتان بیهێنن
letter-phone = تەلەفۆن
letter-directions = چۆن دەگەنە ئەوێ
letter-opening-hours = کاتەکانی کارکردن
letter-note = تێبینی
letter-about = دەربارەی ئەم پسوولەیە
letter-name = ناو
letter-need = بابەت
letter-referred-by = لەلایەن
letter-issued = بەرواری دەرچوون
letter-reference = ژمارە
letter-with = لەگەڵ
letter-authoritative = دەقی ئەڵمانی بنەڕەتە. بەرواری زانیارییەکان: { DAY($day, shape: "long") }
letter-fallback = ئەم لاپەڕەیە هێشتا بەم زمانە نییە: { $language }.
letter-time = کاتژمێر { $time }
letter-appointment-title = چاوپێکەوتنەکەتان
letter-duration = ماوە: نزیکەی { $minutes } خولەک
letter-cancel = ئەگەر ناتوانن بێن، تکایە تەلەفۆن بکەن
letter-need-residence = مانەوە و بەڵگەنامەکان
letter-need-livelihood = بژێوی ژیان
letter-need-housing = خانوو
letter-need-language = فێربوونی زمانی ئەڵمانی
letter-need-school-childcare = قوتابخانە و چاودێری منداڵان
letter-need-training-work = ڕاهێنانی پیشەیی و کار
letter-need-recognition = دانپێدانان بە بڕوانامە
letter-need-health = تەندروستی
letter-need-family = خێزان
letter-need-participation = بەشداری لە کۆمەڵگە
letter-need-digital = کۆمپیوتەر و ئینتەرنێت
letter-need-debt = قەرز
