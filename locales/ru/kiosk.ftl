### Kiosk and board, which those who wait read. Short, plain words; very large letters.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

kiosk-what = Что вам нужно?
kiosk-need-residence = Вид на жительство, документы
kiosk-need-livelihood = Деньги на жизнь
kiosk-need-housing = Жильё
kiosk-need-language = Учить немецкий
kiosk-need-school-childcare = Школа, детский сад
kiosk-need-training-work = Работа, обучение
kiosk-need-recognition = Признание диплома
kiosk-need-health = Здоровье
kiosk-need-family = Семья
kiosk-need-participation = Встречи с людьми
kiosk-need-digital = Телефон, интернет
kiosk-need-debt = Долги
kiosk-other = Что-то другое
kiosk-appointment = У меня назначена встреча
kiosk-appointment-number = Введите номер из вашего письма или поднесите код к сканеру.
kiosk-unknown = На сегодня такой записи нет. Обратитесь, пожалуйста, к стойке.
kiosk-number = Ваш номер
kiosk-wait = Ожидание: около { $minutes } мин
kiosk-soon = Скоро ваша очередь.
kiosk-due = Ваша встреча в { $time }.
kiosk-watch = Присядьте, пожалуйста. Ваш номер появится на табло.
kiosk-print = Распечатать
kiosk-no-printer = Сейчас не печатает. Запомните, пожалуйста, номер.
kiosk-closed = Здесь сейчас не выдают номера. Подойдите, пожалуйста, к стойке.
board-number = Номер
board-counter = Стойка
board-waiting = Ожидают: { $count }
board-closed = Табло сейчас отключено. Вас вызовут.
