### The second screen, which stands in front of the client. Large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

client-display-welcome = Добро пожаловать
client-display-choose-language = Выберите свой язык
client-display-name-question = Правильно ли написано ваше имя?
client-display-name-ask = Как пишется ваше имя?
client-display-name-right = Да, правильно
client-display-name-correct = Изменить
client-display-name-own-script = Написать своими буквами
client-display-given = Имя
client-display-family = Фамилия
client-display-send = Готово
client-display-sent = Спасибо! Сотрудник теперь это видит.
client-display-birth-question = Правильна ли ваша дата рождения?
client-display-part-unknown = неизвестно
client-display-languages-question = Вы говорите
client-display-appointment = Ваша следующая встреча
client-display-with = Вас примет { $name }
client-display-tell = Что-то не так? Пожалуйста, скажите сотруднику.
client-display-back = Назад
client-display-next = Далее
client-display-step = { $step } из { $all }
client-display-other-language = Другой язык
client-display-gone = Это пришло слишком поздно. Пожалуйста, скажите сотруднику.
