### Three questions after a visit, at the kiosk and at the second screen. Very large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

voice-enter = مراجعهٔ شما چطور بود؟
voice-anonymous = بدون نام: ما فقط جواب‌ها را حساب می‌کنیم. هیچ‌کس نمی‌فهمد شما کی هستید.
voice-question-understood = آیا شما را به زبان خودتان فهمیدند؟
voice-question-next-step = آیا می‌دانید حالا چی می‌شود؟
voice-question-respected = آیا با شما با احترام رفتار شد؟
voice-face-good = بلی
voice-face-middling = تا اندازه‌ای
voice-face-bad = نخیر
voice-skip = رد کردن
voice-line-question = چی را بهتر بسازیم؟
voice-line-hint = لطفاً نام ننویسید. تیم ما این را می‌خواند.
voice-thanks = تشکر! نظر شما به ما کمک می‌کند.
voice-moment = لطفاً یک لحظه صبر کنید.
voice-failed = نشد. لطفاً در غرفه بگویید.
