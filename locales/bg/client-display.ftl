### The second screen, which stands in front of the client. Large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

client-display-welcome = Добре дошли
client-display-choose-language = Изберете своя език
client-display-name-question = Правилно ли е изписано името ви?
client-display-name-ask = Как се пише името ви?
client-display-name-right = Да, правилно е
client-display-name-correct = Промяна
client-display-name-own-script = Да пиша с моите букви
client-display-given = Собствено име
client-display-family = Фамилно име
client-display-send = Готово
client-display-sent = Благодарим! Служителят вече вижда това.
client-display-birth-question = Правилна ли е датата ви на раждане?
client-display-part-unknown = неизвестно
client-display-languages-question = Вие говорите
client-display-appointment = Следващата ви среща
client-display-with = при { $name }
client-display-tell = Нещо не е вярно? Моля, кажете на служителя.
client-display-back = Назад
client-display-next = Напред
client-display-step = { $step } от { $all }
client-display-other-language = Друг език
client-display-gone = Това пристигна твърде късно. Моля, кажете на служителя.
