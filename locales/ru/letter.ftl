### Paper that people carry away: the referral slip, the appointment slip and, for staff, the recovery sheet.
### Printed in two columns, German and this language. Short words: a column is 83 mm wide.

letter-referral-title = Направление
letter-where = Куда
letter-when = Когда
letter-bring = Пожалуйста, возьмите с собой
letter-phone = Телефон
letter-directions = Как добраться
letter-opening-hours = Часы приёма
letter-note = Примечание
letter-about = Об этом направлении
letter-name = Имя
letter-need = По какому вопросу
letter-referred-by = Кто направил
letter-issued = Дата выдачи
letter-reference = Номер
letter-with = К кому
letter-authoritative = Определяющим является немецкий текст. Данные по состоянию на: { DAY($day, shape: "long") }
letter-fallback = Эта страница пока недоступна на языке: { $language }.
letter-time = { $time }
letter-appointment-title = Ваш приём
letter-duration = Продолжительность: около { $minutes } мин
letter-cancel = Если Вы не можете прийти, пожалуйста, позвоните
letter-need-residence = Пребывание и документы
letter-need-livelihood = Средства к существованию
letter-need-housing = Жильё
letter-need-language = Изучение немецкого
letter-need-school-childcare = Школа и уход за детьми
letter-need-training-work = Профессиональное обучение и работа
letter-need-recognition = Признание дипломов и квалификаций
letter-need-health = Здоровье
letter-need-family = Семья
letter-need-participation = Участие в жизни общества
letter-need-digital = Компьютер и интернет
letter-need-debt = Долги
