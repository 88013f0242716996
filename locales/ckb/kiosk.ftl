### Kiosk and board, which those who wait read. Short, plain words; very large letters.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

kiosk-what = پێویستیت بە چییە؟
kiosk-need-residence = مانەوە، بەڵگەنامە
kiosk-need-livelihood = پارەی ژیان
kiosk-need-housing = خانوو
kiosk-need-language = فێربوونی ئەڵمانی
kiosk-need-school-childcare = قوتابخانە، باخچەی منداڵان
kiosk-need-training-work = کار، ڕاهێنان
kiosk-need-recognition = دانپێدانان بە بڕوانامە
kiosk-need-health = تەندروستی
kiosk-need-family = خێزان
kiosk-need-participation = ناسینی خەڵک
kiosk-need-digital = مۆبایل، ئینتەرنێت
kiosk-need-debt = قەرز
kiosk-other = شتێکی تر
kiosk-appointment = ژوانم هەیە
kiosk-appointment-number = ژمارەی سەر نامەکەت بنووسە یان کۆدەکە لەبەردەم خوێنەرەکە ڕابگرە.
kiosk-unknown = ئەمڕۆ ژوانی وا نییە. تکایە لە پەنجەرەکە بپرسە.
kiosk-number = ژمارەکەت
kiosk-wait = کاتی چاوەڕوانی: نزیکەی { $minutes } خولەک
kiosk-soon = بەم زووانە نۆرەی تۆ دێت.
kiosk-due = ژوانەکەت کاتژمێر { $time }یە.
kiosk-watch = تکایە دابنیشە. ژمارەکەت لەسەر شاشەکە دەردەکەوێت.
kiosk-print = چاپکردن
kiosk-no-printer = ئێستا چاپ ناکرێت. تکایە ژمارەکە لەبیر مەکە.
kiosk-closed = ئێستا لێرە ژمارە نییە. تکایە بڕۆ بۆ پەنجەرەکە.
board-number = ژمارە
board-counter = پەنجەرە
board-waiting = چاوەڕوان: { $count }
board-closed = شاشەکە ئێستا کوژاوەتەوە. بانگ دەکرێیت.
