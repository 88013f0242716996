### Reports. Core part: sentences for errors of the core and the words of exported files.
### Words of the screen follow below, under a heading of their own.

## Errors.

error-period-reversed = The end is before the beginning. Please check both days.
error-period-too-long = { $days ->
    [one] This period is too long. At most { $days } day is possible.
   *[other] This period is too long. At most { $days } days are possible.
}
error-report-not-made = The file could not be made. Please try again.

## The exported file of the caseload.

report-caseload-title = Monthly report: contacts, cases, referrals, appointments
report-caseload-sheet = Report
report-period = Period: { $from } to { $to }
report-made = Made: { $at }, { $name }
report-definition = Counting rule: { $definition }
report-inside = For use inside the house only: the figures are not rounded and name members of staff.
report-column-dimension = Breakdown
report-column-label = Name
report-not-known = not known
report-file-caseload = report-{ $from }-to-{ $to }

## The exported files of the net of partners.

# Heading of a column: the service of the partner.
report-column-service = Service
# Heading of a column: sent, and nothing was ever heard.
report-column-unanswered = No answer
# Heading of a column: referrals that were brought to an end.
report-column-done = Done
# Heading of a column: days from sending to the first answer, half of the answers came within.
report-column-answer-median = Median answer (days)
# Heading of a column: days from sending to the first answer, 90 of 100 answers came within.
report-column-answer-p90 = Answer, 90th percentile (days)
# Heading of a column: the reasons why a partner declined, each with its number.
report-column-declined-because = Declined because
# Line above a table with exact figures.
report-inside-exact = For use inside the house only: the figures are not rounded.
# Line above a table for people outside the house: how its figures were changed.
report-rounded = Counts of people are rounded to 5 (0–2 becomes 0, 3–7 becomes 5), so that nobody can be told by a small number.
# Name of the file without its ending. No blanks, no slash.
# $from (String) - first day as 2026-11-01
# $to (String) - last day as 2026-11-30
report-file-net = net-{ $from }-to-{ $to }
# Name of the file of what the net lacks, without its ending. No blanks, no slash.
# $from (String) - first day as 2026-11-01
# $to (String) - last day as 2026-11-30
report-file-gaps = gaps-{ $from }-to-{ $to }
