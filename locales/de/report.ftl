### Reports. Core part: sentences for errors of the core and the words of exported files.
### Words of the screen follow below, under a heading of their own.

## Errors.

# Beside the last day of a period that ends before it begins.
error-period-reversed = Das Ende liegt vor dem Anfang. Bitte prüfen Sie beide Tage.
# Beside the last day of a period that is longer than can be shown.
# $days (Count) - the most days
error-period-too-long = { $days ->
    [one] Dieser Zeitraum ist zu lang. Möglich ist höchstens { $days } Tag.
   *[other] Dieser Zeitraum ist zu lang. Möglich sind höchstens { $days } Tage.
}
# The file of a report could not be made.
error-report-not-made = Die Datei konnte nicht erstellt werden. Bitte versuchen Sie es erneut.

## The exported file of the caseload.

# Title above the table and name of the sheet. Short.
report-caseload-title = Monatsbericht: Kontakte, Fälle, Vermittlungen, Termine
# Name of the sheet in a spreadsheet. Very short.
report-caseload-sheet = Bericht
# Line above the table.
# $from (Day) - first day
# $to (Day) - last day, counted in full
report-period = Zeitraum: { $from } bis { $to }
# Line above the table.
# $at (DayTime) - when it was made
# $name (String) - by whom
report-made = Erstellt: { $at }, { $name }
# Line above the table: by which rules was counted, so that two reports can be compared.
# $definition (String) - name, version and day of the rules
report-definition = Zählregel: { $definition }
# Line above the table: figures per person and without rounding must not leave the house.
report-inside = Nur für den Gebrauch im Haus: Die Zahlen sind nicht gerundet und nennen einzelne Beschäftigte.
# Heading of the column that says what the rows stand for: all, by language, by caseworker.
report-column-dimension = Gliederung
# Heading of the column with the language or the person.
report-column-label = Bezeichnung
# In place of a language that nobody entered.
report-not-known = nicht bekannt
# Name of the file without its ending. No blanks, no slash.
# $from (String) - first day as 2026-11-01
# $to (String) - last day as 2026-11-30
report-file-caseload = bericht-{ $from }-bis-{ $to }

## The exported files of the net of partners.

# Heading of a column: the service of the partner.
report-column-service = Angebot
# Heading of a column: sent, and nothing was ever heard.
report-column-unanswered = Ohne Antwort
# Heading of a column: referrals that were brought to an end.
report-column-done = Abgeschlossen
# Heading of a column: days from sending to the first answer, half of the answers came within.
report-column-answer-median = Antwort in der Mitte nach (Tage)
# Heading of a column: days from sending to the first answer, 90 of 100 answers came within.
report-column-answer-p90 = Antwort bei 90 von 100 nach (Tage)
# Heading of a column: the reasons why a partner declined, each with its number.
report-column-declined-because = Abgelehnt, weil
# Line above a table with exact figures.
report-inside-exact = Nur für den Gebrauch im Haus: Die Zahlen sind nicht gerundet.
# Line above a table for people outside the house: how its figures were changed.
report-rounded = Zahlen von Menschen sind auf 5 gerundet (0–2 wird 0, 3–7 wird 5). So ist niemand an einer kleinen Zahl zu erkennen.
# Name of the file without its ending. No blanks, no slash.
# $from (String) - first day as 2026-11-01
# $to (String) - last day as 2026-11-30
report-file-net = netz-{ $from }-bis-{ $to }
# Name of the file of what the net lacks, without its ending. No blanks, no slash.
# $from (String) - first day as 2026-11-01
# $to (String) - last day as 2026-11-30
report-file-gaps = luecken-{ $from }-bis-{ $to }
