### Kiosk and board, which those who wait read. Short, plain words; very large letters.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

kiosk-what = Що вам потрібно?
kiosk-need-residence = Проживання, документи
kiosk-need-livelihood = Гроші на життя
kiosk-need-housing = Житло
kiosk-need-language = Вивчати німецьку
kiosk-need-school-childcare = Школа, садок
kiosk-need-training-work = Робота, навчання
kiosk-need-recognition = Визнання диплома
kiosk-need-health = Здоров’я
kiosk-need-family = Сім’я
kiosk-need-participation = Зустрічі з людьми
kiosk-need-digital = Телефон, інтернет
kiosk-need-debt = Борги
kiosk-other = Щось інше
kiosk-appointment = Я маю запис
kiosk-appointment-number = Введіть номер із вашого листа або піднесіть код до сканера.
kiosk-unknown = На сьогодні такого запису немає. Зверніться, будь ласка, до віконця.
kiosk-number = Ваш номер
kiosk-wait = Очікування: приблизно { $minutes } хв
kiosk-soon = Скоро ваша черга.
kiosk-due = Ваш запис о { $time }.
kiosk-watch = Сідайте, будь ласка. Ваш номер з’явиться на табло.
kiosk-print = Надрукувати
kiosk-no-printer = Зараз не друкується. Запам’ятайте, будь ласка, номер.
kiosk-closed = Тут зараз не видають номерів. Підійдіть, будь ласка, до віконця.
board-number = Номер
board-counter = Віконце
board-waiting = Очікують: { $count }
board-closed = Табло зараз вимкнене. Вас викличуть.
