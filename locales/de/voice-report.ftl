### What clients said after their visits: the report for staff, on the screen and as a file.

## The report

# Title of the report, on the screen and above the table of a file.
voice-report-title = Stimme der Ratsuchenden
# Name of the file without its ending. No blanks, no slash.
# $from (String) - first day as 2026-11-01
# $to (String) - last day as 2026-11-30
voice-report-file = stimme-{ $from }-bis-{ $to }
# Heading of a column: how many people answered at least one question or wrote a line.
voice-report-voices = Stimmen
# Heading of a narrow column: one answer to one question.
# $question (String) - the question in two or three words
# $answer (String) - the answer
voice-report-column = { $question }: { $answer }
# Line above the table: how the numbers were protected.
# $least (Number) - the least number of answers
voice-report-rule = Alle Zahlen sind auf 5 gerundet. Gruppen mit weniger als { $least } Antworten stehen nur zusammengefasst da. Die laufende Woche zählt nicht mit.
# In place of the table, and as a line of the file: too few people answered.
# $least (Number) - the least number of answers
voice-report-too-few = In diesem Zeitraum haben auf jede Frage weniger als { $least } Menschen geantwortet. Deshalb steht hier keine Zahl.
# A row of a table: small groups that are only shown as one.
voice-report-together = zusammengefasste kleine Gruppen

## Words for codes

# The question in two or three words, heading of a part and of columns.
voice-short-understood = Sprache verstanden
# The question in two or three words, heading of a part and of columns.
voice-short-next-step = Weiß, wie es weitergeht
# The question in two or three words, heading of a part and of columns.
voice-short-respected = Mit Respekt behandelt
# Answer to a question, in a legend and as the heading of a column. One or two words.
voice-answer-good = ja
# Answer to a question, in a legend and as the heading of a column. One or two words.
voice-answer-middling = zum Teil
# Answer to a question, in a legend and as the heading of a column. One or two words.
voice-answer-bad = nein
# Answer to a question, in a legend and as the heading of a column. One or two words.
voice-answer-skipped = übersprungen
# Where clients answered.
voice-place-kiosk = am Terminal
# Where clients answered.
voice-place-client-display = am zweiten Bildschirm
# What the rows of a table stand for; choice above the table.
voice-dimension-total = Gesamt
# What the rows of a table stand for; choice above the table.
voice-dimension-month = Nach Monat
# What the rows of a table stand for; choice above the table.
voice-dimension-week = Nach Woche
# What the rows of a table stand for; choice above the table.
voice-dimension-language = Nach Sprache
# What the rows of a table stand for; choice above the table.
voice-dimension-place = Nach Ort

## Errors

# A client’s answers came after the questions had been taken off the screen.
error-voice-over = Die Fragen stehen nicht mehr auf dem Bildschirm.
# The questions were to be shown seconds after somebody else had answered them.
error-voice-too-soon = Eben hat jemand geantwortet. Bitte warten Sie einige Sekunden.
# A client’s line with signs that no line of text has, such as line breaks.
error-voice-line-form = Diese Zeile enthält Zeichen, die nicht in einen Text gehören.
# A client’s line that is too long.
error-voice-line-long = Diese Zeile ist zu lang.
# The staff wants to show something on the second screen, whose window is not open.
error-client-display-closed = Der zweite Bildschirm ist nicht geöffnet.

## Permissions

# A permission.
permission-voice-ask = Ratsuchende nach ihrem Besuch fragen

## The screen of the report

# Under the title.
# $from (Day) - first day
# $to (Day) - last day, counted in full
voice-report-about = Was Ratsuchende nach ihrem Besuch sagten, vom { $from } bis { $to }
# Above the figures: from which Monday on nothing is counted yet.
# $before (Day) - that Monday
voice-report-before = Gezählt sind die Wochen, die vor dem { $before } zu Ende gingen.
# A row of a table: a week.
# $monday (Day) - its first day
voice-report-week = Woche ab { $monday }
# A row of a table: small weeks of a month that are only shown as one.
# $month (String) - the month
voice-report-together-month = { $month }: zusammengefasste kleine Wochen
# Read aloud: name of the choice of how the table is divided.
voice-report-divide = Aufteilung
# In place of a table: every group would be too small.
voice-report-not-divided = Die Gruppen sind zu klein, um sie einzeln zu zeigen.
# Read aloud: name of a picture with bars.
# $question (String) - the question in two or three words
voice-report-picture = Bild: { $question }
# In place of the figures when too few people answered.
voice-report-none = Zu wenige Stimmen
# Above the figures: a question that too few people answered is missing.
voice-report-withheld = Eine Frage fehlt, weil sie zu wenige beantwortet haben.

## The second screen, on the staff’s side

# Button on the staff’s screen: the second screen asks the client how the visit was.
voice-ask = Nach dem Besuch fragen
# Under that button.
voice-ask-about = Drei Fragen in der Sprache der Person, anonym. Die Antworten sieht hier niemand.
# State of the second screen: the client reads the questions.
voice-ask-running = Fragt nach dem Besuch
# State of the second screen: the client is through with the questions.
voice-ask-done = Fragen beendet
