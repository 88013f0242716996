### Paper that people carry away: the referral slip, the appointment slip and, for staff, the recovery sheet.
### Printed in two columns, German and this language. Short words: a column is 83 mm wide.

letter-referral-title = Бележка за насочване
letter-where = Къде
letter-when = Кога
letter-bring = Моля, носете със себе си
letter-phone = Телефон
letter-directions = Как да стигнете дотам
letter-opening-hours = Работно време
letter-note = Забележка
letter-about = За тази бележка
letter-name = Име
letter-need = За какво става въпрос
letter-referred-by = Насочено от
letter-issued = Издадено на
letter-reference = Номер
letter-with = При
letter-authoritative = Меродавен е немският текст. Данните са към: { DAY($day, shape: "long") }
letter-fallback = Тази страница все още не е налична на език: { $language }.
letter-time = { $time }
letter-appointment-title = Вашият час
letter-duration = Продължителност: около { $minutes } мин
letter-cancel = Ако не можете да дойдете, моля, обадете се
letter-need-residence = Пребиваване и документи
letter-need-livelihood = Средства за живот
letter-need-housing = Жилище
letter-need-language = Изучаване на немски
letter-need-school-childcare = Училище и грижа за деца
letter-need-training-work = Професионално обучение и работа
letter-need-recognition = Признаване на дипломи
letter-need-health = Здраве
letter-need-family = Семейство
letter-need-participation = Участие в местния живот
letter-need-digital = Компютър и интернет
letter-need-debt = Дългове
