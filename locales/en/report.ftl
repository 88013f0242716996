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
