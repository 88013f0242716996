### Cases: list, phases, opening, closing, reopening.

case-open = Open a case
case-open-about = A case belongs to a person with a name and begins with a need.
case-open-for = For { $name }
case-person = Person
case-need = What is it mainly about?
case-count = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
case-filter-open-mine = My open ones
case-filter-open-all = All open ones
case-filter-all = Closed ones too
case-none = No case
case-none-mine = You have no open case
case-none-help = Most visits need no case. Open one from the person’s page when several services are involved.
case-since = since { $day } ({ $distance }) · { $name }
case-closed-on = closed on { $day }
case-step-of = phase { $step } of { $total }
case-steps = Steps for { $number }
case-next = Next: { $phase }
case-other-phase = Another phase …
case-change-phase = Change the phase
case-to-phase = Phase
case-close = Close the case
case-close-reason = Why is the case closed?
case-reopen = Reopen
case-reopen-note = Why is it reopened?
case-note = Note (optional)
