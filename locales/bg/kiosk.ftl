### Kiosk and board, which those who wait read. Short, plain words; very large letters.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

kiosk-what = От какво имате нужда?
kiosk-need-residence = Пребиваване, документи
kiosk-need-livelihood = Пари за живот
kiosk-need-housing = Жилище
kiosk-need-language = Да уча немски
kiosk-need-school-childcare = Училище, детска градина
kiosk-need-training-work = Работа, обучение
kiosk-need-recognition = Признаване на диплома
kiosk-need-health = Здраве
kiosk-need-family = Семейство
kiosk-need-participation = Срещи с хора
kiosk-need-digital = Телефон, интернет
kiosk-need-debt = Дългове
kiosk-other = Нещо друго
kiosk-appointment = Имам записан час
kiosk-appointment-number = Въведете номера от писмото или доближете кода до четеца.
kiosk-unknown = За днес няма такъв час. Моля, попитайте на гишето.
kiosk-number = Вашият номер
kiosk-wait = Чакане: около { $minutes } мин
kiosk-soon = Скоро е вашият ред.
kiosk-due = Вашият час е в { $time }.
kiosk-watch = Моля, седнете. Номерът ви ще се появи на таблото.
kiosk-print = Отпечатай
kiosk-no-printer = В момента не може да се отпечата. Моля, запомнете номера.
kiosk-closed = В момента тук няма номера. Моля, отидете на гишето.
board-number = Номер
board-counter = Гише
board-waiting = Чакащи: { $count }
board-closed = Таблото е изключено. Ще ви повикат.
