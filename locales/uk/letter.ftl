### Paper that people carry away: the referral slip, the appointment slip and, for staff, the recovery sheet.
### Printed in two columns, German and this language. Short words: a column is 83 mm wide.

letter-referral-title = Направлення
letter-where = Куди
letter-when = Коли
letter-bring = Будь ласка, візьміть із собою
letter-phone = Телефон
letter-directions = Як дістатися
letter-opening-hours = Години роботи
letter-note = Примітка
letter-about = Про це направлення
letter-name = Ім’я
letter-need = З якого питання
letter-referred-by = Хто направив
letter-issued = Дата видачі
letter-reference = Номер
letter-with = До кого
letter-authoritative = Визначальним є німецький текст. Дані станом на: { DAY($day, shape: "long") }
letter-fallback = Ця сторінка ще не доступна такою мовою: { $language }.
letter-time = { $time }
letter-appointment-title = Ваш прийом
letter-duration = Тривалість: близько { $minutes } хв
letter-cancel = Якщо Ви не можете прийти, будь ласка, зателефонуйте
letter-need-residence = Перебування та документи
letter-need-livelihood = Кошти на життя
letter-need-housing = Житло
letter-need-language = Вивчення німецької
letter-need-school-childcare = Школа та догляд за дітьми
letter-need-training-work = Професійне навчання та робота
letter-need-recognition = Визнання дипломів і кваліфікацій
letter-need-health = Здоров’я
letter-need-family = Сім’я
letter-need-participation = Участь у житті громади
letter-need-digital = Комп’ютер та інтернет
letter-need-debt = Борги
