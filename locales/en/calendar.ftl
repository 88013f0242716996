### Dates in other calendars: the birth-date field and names of months.

## The birth-date field.

calendar-choose = Calendar
calendar-next = next calendar
calendar-hint-gregorian = Like 14.03.1985, 03.1985, 1985 or ca. 1967.
calendar-hint-ethiopic = Like 05.13.1990, 5 Pagumen 1990 or just 1990. The 13th month is Pagumen.
calendar-hint-persian = Like 21.05.1377, 1377/05/21, 21 Mordad 1377 or just 1377. For Afghanistan too.
calendar-hint-islamic-umalqura = Like 09.12.1405, 9 Ramadan 1405 or just 1405. The day can be one off: months begin by sight of the moon.
calendar-hint-islamic-civil = Like 09.12.1405, 9 Ramadan 1405 or just 1405. The day can be one off: months begin by sight of the moon.
calendar-written-day = { $day } { $month } { $year }
calendar-written-month = { $month } { $year }
calendar-written-year = year { $year }
calendar-understood = { $written } ({ $calendar }) is { $date }
calendar-understood-span = { $written } ({ $calendar }) runs from { DAY($first, shape: "numeric") } to { DAY($last, shape: "numeric") }. What is kept is { $date }.
calendar-proposal = Read as { $calendar }: { $date }
calendar-beside = { $date } ({ $calendar }: { $text })

## What is wrong with a date of another calendar.

error-birth-date-month-shorter = { $days ->
    [one] { $month } has only { $days } day in { $year }. Please check day, month or year.
   *[other] { $month } has only { $days } days in { $year }. Please check day, month or year.
}
error-birth-date-year-needed = Without a year this date can’t be converted. If the year is not known, please choose the Gregorian calendar.
error-birth-date-text-differs = The date and its text in the other calendar don’t agree. Please enter the birth date again.

## Months. Names as people of the country write them in letters of your language.

calendar-month-ethiopic-1 = Meskerem
calendar-month-ethiopic-2 = Tikimt
calendar-month-ethiopic-3 = Hidar
calendar-month-ethiopic-4 = Tahsas
calendar-month-ethiopic-5 = Tir
calendar-month-ethiopic-6 = Yekatit
calendar-month-ethiopic-7 = Megabit
calendar-month-ethiopic-8 = Miyazya
calendar-month-ethiopic-9 = Ginbot
calendar-month-ethiopic-10 = Sene
calendar-month-ethiopic-11 = Hamle
calendar-month-ethiopic-12 = Nehase
calendar-month-ethiopic-13 = Pagumen
calendar-month-persian-1 = Farvardin
calendar-month-persian-2 = Ordibehesht
calendar-month-persian-3 = Khordad
calendar-month-persian-4 = Tir
calendar-month-persian-5 = Mordad
calendar-month-persian-6 = Shahrivar
calendar-month-persian-7 = Mehr
calendar-month-persian-8 = Aban
calendar-month-persian-9 = Azar
calendar-month-persian-10 = Dey
calendar-month-persian-11 = Bahman
calendar-month-persian-12 = Esfand
calendar-month-islamic-1 = Muharram
calendar-month-islamic-2 = Safar
calendar-month-islamic-3 = Rabiʻ I
calendar-month-islamic-4 = Rabiʻ II
calendar-month-islamic-5 = Jumada I
calendar-month-islamic-6 = Jumada II
calendar-month-islamic-7 = Rajab
calendar-month-islamic-8 = Shaʻban
calendar-month-islamic-9 = Ramadan
calendar-month-islamic-10 = Shawwal
calendar-month-islamic-11 = Dhuʻl-Qiʻdah
calendar-month-islamic-12 = Dhuʻl-Hijjah
