### The second screen, which stands in front of the client. Large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

client-display-welcome = بەخێر بێن
client-display-choose-language = زمانی خۆت هەڵبژێرە
client-display-name-question = ئایا ناوت بە دروستی نووسراوە؟
client-display-name-ask = ناوت چۆن دەنووسرێت؟
client-display-name-right = بەڵێ، دروستە
client-display-name-correct = گۆڕین
client-display-name-own-script = بە پیتەکانی زمانی خۆم بنووسم
client-display-given = ناو
client-display-family = ناوی خێزان
client-display-send = تەواو
client-display-sent = سوپاس! کارمەندەکە ئێستا دەیبینێت.
client-display-birth-question = ئایا بەرواری لەدایکبوونت دروستە؟
client-display-part-unknown = نەزانراو
client-display-languages-question = قسە دەکەیت بە
client-display-appointment = ژوانی داهاتووت
client-display-with = لای { $name }
client-display-tell = شتێک هەڵەیە؟ تکایە بە کارمەندەکە بڵێ.
client-display-back = گەڕانەوە
client-display-next = دواتر
client-display-step = { $step } لە { $all }
client-display-other-language = زمانێکی تر
client-display-gone = ئەمە درەنگ گەیشت. تکایە بە کارمەندەکە بڵێ.
