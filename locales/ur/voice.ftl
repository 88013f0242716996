### Three questions after a visit, at the kiosk and at the second screen. Very large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

voice-enter = آپ کا یہاں آنا کیسا رہا؟
voice-anonymous = گمنام: ہم صرف جوابات گنتے ہیں۔ کسی کو معلوم نہیں ہوتا کہ آپ کون ہیں۔
voice-question-understood = کیا آپ کی بات آپ کی زبان میں سمجھی گئی؟
voice-question-next-step = کیا آپ جانتے ہیں کہ آگے کیا ہوگا؟
voice-question-respected = کیا آپ کے ساتھ عزت سے پیش آیا گیا؟
voice-face-good = جی ہاں
voice-face-middling = کسی حد تک
voice-face-bad = نہیں
voice-skip = چھوڑیں
voice-line-question = ہمیں کیا بہتر کرنا چاہیے؟
voice-line-hint = براہ کرم نام نہ لکھیں۔ ہماری ٹیم اسے پڑھتی ہے۔
voice-thanks = شکریہ! آپ کی رائے ہماری مدد کرتی ہے۔
voice-moment = براہ کرم ذرا انتظار کریں۔
voice-failed = یہ نہیں ہو سکا۔ براہ کرم کاؤنٹر پر بتائیں۔
