### The second screen, which stands in front of the client. Large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

client-display-welcome = ښه راغلاست
client-display-choose-language = خپله ژبه وټاکئ
client-display-name-question = ایا ستاسو نوم سم لیکل شوی دی؟
client-display-name-ask = ستاسو نوم څنګه لیکل کېږي؟
client-display-name-right = هو، سم دی
client-display-name-correct = بدلول
client-display-name-own-script = په خپلو تورو لیکل
client-display-given = نوم
client-display-family = تخلص
client-display-send = تمام
client-display-sent = مننه! کارکوونکی یې اوس ویني.
client-display-birth-question = ایا ستاسو د زېږېدو نېټه سمه ده؟
client-display-part-unknown = نامعلوم
client-display-languages-question = تاسو خبرې کوئ
client-display-appointment = ستاسو راتلونکې لیدنه
client-display-with = له { $name } سره
client-display-tell = کومه تېروتنه شته؟ مهرباني وکړئ کارکوونکي ته ووایئ.
client-display-back = شاته
client-display-next = بل
client-display-step = { $step } له { $all } څخه
client-display-other-language = بله ژبه
client-display-gone = دا ناوخته ورسېده. مهرباني وکړئ کارکوونکي ته ووایئ.
