### The second screen, which stands in front of the client. Large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

client-display-welcome = خوش آمدید
client-display-choose-language = زبان خود را انتخاب کنید
client-display-name-question = آیا نام شما درست نوشته شده است؟
client-display-name-ask = نام شما چگونه نوشته می‌شود؟
client-display-name-right = بله، درست است
client-display-name-correct = تغییر
client-display-name-own-script = نوشتن با حروف زبان من
client-display-given = نام
client-display-family = نام خانوادگی
client-display-send = تمام
client-display-sent = سپاس! مسئول پشت میز اکنون آن را می‌بیند.
client-display-birth-question = آیا تاریخ تولد شما درست است؟
client-display-part-unknown = نامعلوم
client-display-languages-question = شما صحبت می‌کنید
client-display-appointment = وقت ملاقات بعدی شما
client-display-with = نزد { $name }
client-display-tell = چیزی درست نیست؟ لطفاً به مسئول پشت میز بگویید.
client-display-back = برگشت
client-display-next = بعدی
client-display-step = { $step } از { $all }
client-display-other-language = زبان دیگر
client-display-gone = این دیر رسید. لطفاً به مسئول پشت میز بگویید.
