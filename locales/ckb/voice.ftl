### Three questions after a visit, at the kiosk and at the second screen. Very large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

voice-enter = سەردانەکەت چۆن بوو؟
voice-anonymous = بێ ناو: تەنها وەڵامەکان دەژمێرین. کەس نازانێت تۆ کێیت.
voice-question-understood = بە زمانی خۆت لێت تێگەیشتن؟
voice-question-next-step = دەزانیت دواتر چی ڕوو دەدات؟
voice-question-respected = بە ڕێزەوە مامەڵەیان لەگەڵ کردیت؟
voice-face-good = بەڵێ
voice-face-middling = تا ڕادەیەک
voice-face-bad = نەخێر
voice-skip = بازدان
voice-line-question = دەبێت چی باشتر بکەین؟
voice-line-hint = تکایە ناو مەنووسە. تیمەکەمان ئەمە دەخوێنێتەوە.
voice-thanks = سوپاس! ڕای تۆ یارمەتیمان دەدات.
voice-moment = تکایە ساتێک چاوەڕێ بکە.
voice-failed = سەرکەوتوو نەبوو. تکایە لە پەنجەرەکە پێمان بڵێ.
