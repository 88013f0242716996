### The second screen, which stands in front of the client. Large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

client-display-welcome = Ласкаво просимо
client-display-choose-language = Виберіть свою мову
client-display-name-question = Чи правильно написано ваше ім’я?
client-display-name-ask = Як пишеться ваше ім’я?
client-display-name-right = Так, правильно
client-display-name-correct = Змінити
client-display-name-own-script = Написати своїми літерами
client-display-given = Ім’я
client-display-family = Прізвище
client-display-send = Готово
client-display-sent = Дякуємо! Працівник тепер це бачить.
client-display-birth-question = Чи правильна ваша дата народження?
client-display-part-unknown = невідомо
client-display-languages-question = Ви розмовляєте
client-display-appointment = Ваша наступна зустріч
client-display-with = Вас прийме { $name }
client-display-tell = Щось не так? Скажіть, будь ласка, працівникові.
client-display-back = Назад
client-display-next = Далі
client-display-step = { $step } з { $all }
client-display-other-language = Інша мова
client-display-gone = Це надійшло запізно. Скажіть, будь ласка, працівникові.
