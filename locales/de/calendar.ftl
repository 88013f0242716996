### Dates in other calendars: the birth-date field and names of months.

## The birth-date field.

# Label of the choice beside the birth date; F4 changes it.
calendar-choose = Kalender
# Below the choice, beside the key F4: what the key does.
calendar-next = nächster Kalender
# Below the birth-date field.
calendar-hint-gregorian = Wie 14.03.1985, 03.1985, 1985 oder ca. 1967.
# Below the birth-date field while the Ethiopic calendar is chosen. Pagumen is the month of five or six days at the end of the year.
calendar-hint-ethiopic = Wie 05.13.1990, 5 Pagumen 1990 oder nur 1990. Der 13. Monat ist Pagumen.
# Below the birth-date field while the Persian calendar is chosen.
calendar-hint-persian = Wie 21.05.1377, 1377/05/21, 21 Mordad 1377 oder nur 1377. Auch für Afghanistan.
# Below the birth-date field while an Islamic calendar is chosen. Its months begin by sight of the moon.
calendar-hint-islamic-umalqura = Wie 09.12.1405, 9 Ramadan 1405 oder nur 1405. Der Tag kann um einen abweichen: Monate beginnen mit der Sichtung des Mondes.
# Below the birth-date field while an Islamic calendar is chosen. Its months begin by sight of the moon.
calendar-hint-islamic-civil = Wie 09.12.1405, 9 Ramadan 1405 oder nur 1405. Der Tag kann um einen abweichen: Monate beginnen mit der Sichtung des Mondes.
# A whole day of another calendar.
# $day (String) - the day, as digits
# $month (String) - the name of the month
# $year (String) - the year, as digits
calendar-written-day = { $day }. { $month } { $year }
# A month of another calendar.
# $month (String) - the name of the month
# $year (String) - the year, as digits
calendar-written-month = { $month } { $year }
# A year of another calendar.
# $year (String) - the year, as digits
calendar-written-year = Jahr { $year }
# Beside the field, while one types a date of another calendar.
# $written (String) - the date in that calendar
# $calendar (String) - the name of the calendar
# $date (String) - the date in our calendar
calendar-understood = { $written } ({ $calendar }) ist der { $date }
# The same where only a month or year is known: it lies in two of ours.
# $written (String) - the part in that calendar
# $calendar (String) - the name of the calendar
# $first (Day) - the first day that it can be
# $last (Day) - the last day that it can be
# $date (String) - what is kept in our calendar
calendar-understood-span = { $written } ({ $calendar }) reicht vom { DAY($first, shape: "numeric") } bis zum { DAY($last, shape: "numeric") }. Erfasst wird { $date }.
# Button below an error: reads what was typed in another calendar.
# $calendar (String) - the name of the calendar
# $date (String) - the date in our calendar that it would be
calendar-proposal = { $calendar } lesen: { $date }
# A birth date that was given in another calendar, on the page of a client.
# $date (String) - the date in our calendar
# $calendar (String) - the name of the other calendar
# $text (String) - what was written, in that calendar
calendar-beside = { $date } ({ $calendar }: { $text })

## What is wrong with a date of another calendar.

# The month does not have so many days; Pagumen has five, before a new leap cycle six.
# $month (String) - the name of the month
# $year (String) - the year, as digits
# $days (Count) - how many days the month has
error-birth-date-month-shorter = { $days ->
    [one] { $month } hat im Jahr { $year } nur { $days } Tag. Bitte Tag, Monat oder Jahr prüfen.
   *[other] { $month } hat im Jahr { $year } nur { $days } Tage. Bitte Tag, Monat oder Jahr prüfen.
}
# A date of another calendar without its year.
error-birth-date-year-needed = Ohne Jahr lässt sich dieses Datum nicht umrechnen. Wenn das Jahr nicht bekannt ist, bitte den gregorianischen Kalender wählen.
# The record says another day than the text beside it, as when two programs disagree.
error-birth-date-text-differs = Das Datum und sein Text im anderen Kalender passen nicht zusammen. Bitte geben Sie das Geburtsdatum neu ein.

## Months. Names as people of the country write them in letters of your language.

# Month 1 of the Ethiopic year.
calendar-month-ethiopic-1 = Meskerem
# Month 2 of the Ethiopic year.
calendar-month-ethiopic-2 = Tikimt
# Month 3 of the Ethiopic year.
calendar-month-ethiopic-3 = Hidar
# Month 4 of the Ethiopic year.
calendar-month-ethiopic-4 = Tahsas
# Month 5 of the Ethiopic year.
calendar-month-ethiopic-5 = Tir
# Month 6 of the Ethiopic year.
calendar-month-ethiopic-6 = Yekatit
# Month 7 of the Ethiopic year.
calendar-month-ethiopic-7 = Megabit
# Month 8 of the Ethiopic year.
calendar-month-ethiopic-8 = Miyazya
# Month 9 of the Ethiopic year.
calendar-month-ethiopic-9 = Ginbot
# Month 10 of the Ethiopic year.
calendar-month-ethiopic-10 = Sene
# Month 11 of the Ethiopic year.
calendar-month-ethiopic-11 = Hamle
# Month 12 of the Ethiopic year.
calendar-month-ethiopic-12 = Nehase
# Month 13 of the Ethiopic year.
calendar-month-ethiopic-13 = Pagumen
# Month 1 of the Persian year.
calendar-month-persian-1 = Farwardin
# Month 2 of the Persian year.
calendar-month-persian-2 = Ordibehescht
# Month 3 of the Persian year.
calendar-month-persian-3 = Chordad
# Month 4 of the Persian year.
calendar-month-persian-4 = Tir
# Month 5 of the Persian year.
calendar-month-persian-5 = Mordad
# Month 6 of the Persian year.
calendar-month-persian-6 = Schahriwar
# Month 7 of the Persian year.
calendar-month-persian-7 = Mehr
# Month 8 of the Persian year.
calendar-month-persian-8 = Aban
# Month 9 of the Persian year.
calendar-month-persian-9 = Asar
# Month 10 of the Persian year.
calendar-month-persian-10 = Dei
# Month 11 of the Persian year.
calendar-month-persian-11 = Bahman
# Month 12 of the Persian year.
calendar-month-persian-12 = Esfand
# Month 1 of the Islamic year.
calendar-month-islamic-1 = Muharram
# Month 2 of the Islamic year.
calendar-month-islamic-2 = Safar
# Month 3 of the Islamic year.
calendar-month-islamic-3 = Rabiʿ I
# Month 4 of the Islamic year.
calendar-month-islamic-4 = Rabiʿ II
# Month 5 of the Islamic year.
calendar-month-islamic-5 = Dschumada I
# Month 6 of the Islamic year.
calendar-month-islamic-6 = Dschumada II
# Month 7 of the Islamic year.
calendar-month-islamic-7 = Radschab
# Month 8 of the Islamic year.
calendar-month-islamic-8 = Schaʿban
# Month 9 of the Islamic year.
calendar-month-islamic-9 = Ramadan
# Month 10 of the Islamic year.
calendar-month-islamic-10 = Schawwal
# Month 11 of the Islamic year.
calendar-month-islamic-11 = Dhu l-Qaʿda
# Month 12 of the Islamic year.
calendar-month-islamic-12 = Dhu l-Hiddscha
