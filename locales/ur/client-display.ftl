### The second screen, which stands in front of the client. Large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

client-display-welcome = خوش آمدید
client-display-choose-language = اپنی زبان منتخب کریں
client-display-name-question = کیا آپ کا نام درست لکھا ہے؟
client-display-name-ask = آپ کا نام کیسے لکھا جاتا ہے؟
client-display-name-right = جی ہاں، درست ہے
client-display-name-correct = تبدیل کریں
client-display-name-own-script = اپنے حروف میں لکھیں
client-display-given = نام
client-display-family = خاندانی نام
client-display-send = مکمل
client-display-sent = شکریہ! کاؤنٹر پر موجود شخص اب اسے دیکھ سکتا ہے۔
client-display-birth-question = کیا آپ کی تاریخ پیدائش درست ہے؟
client-display-part-unknown = نامعلوم
client-display-languages-question = آپ بولتے ہیں
client-display-appointment = آپ کی اگلی ملاقات
client-display-with = { $name } کے ساتھ
client-display-tell = کچھ غلط ہے؟ براہ کرم کاؤنٹر پر موجود شخص کو بتائیں۔
client-display-back = واپس
client-display-next = آگے
client-display-step = { $all } میں سے { $step }
client-display-other-language = دوسری زبان
client-display-gone = یہ بہت دیر سے پہنچا۔ براہ کرم کاؤنٹر پر موجود شخص کو بتائیں۔
