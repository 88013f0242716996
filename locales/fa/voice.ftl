### Three questions after a visit, at the kiosk and at the second screen. Very large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

voice-enter = ملاقات شما چطور بود؟
voice-anonymous = بی‌نام: فقط پاسخ‌ها را می‌شماریم. هیچ‌کس نمی‌فهمد شما که هستید.
voice-question-understood = آیا حرف شما را به زبان خودتان فهمیدند؟
voice-question-next-step = آیا می‌دانید مرحلهٔ بعدی چیست؟
voice-question-respected = آیا با شما با احترام رفتار شد؟
voice-face-good = بله
voice-face-middling = تا حدی
voice-face-bad = نه
voice-skip = رد کردن
voice-line-question = چه چیزی را بهتر کنیم؟
voice-line-hint = لطفاً نام ننویسید. همکاران ما این را می‌خوانند.
voice-thanks = سپاسگزاریم! نظر شما به ما کمک می‌کند.
voice-moment = لطفاً یک لحظه صبر کنید.
voice-failed = انجام نشد. لطفاً به باجه بگویید.
