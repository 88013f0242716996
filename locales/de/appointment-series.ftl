### Appointments that come again.

## Errors

# $most (Count)
error-series-many = Eine Serie hat höchstens { $most } Termine.
# The numbers of the plan make no series.
error-series-rule = Bitte angeben, wie oft und wie viele: höchstens alle 12, und mindestens ein Termin.
# Nothing is ticked.
error-series-none = Es ist kein Termin ausgewählt.
# $day (String) - the day, as 2026-12-01
error-series-taken = Am { $day } ist die Zeit inzwischen belegt. Nichts wurde gespeichert. Bitte sehen Sie die Termine noch einmal durch.
# A single appointment.
error-series-alone = Dieser Termin gehört zu keiner Serie.

## Booking

# A tick under the time that was chosen.
series-again = Wiederholen
# Label of a choice.
series-every = Wie oft
# One of three.
series-every-day = Tage
# One of three.
series-every-week = Wochen
# One of three: on the same weekday of the month.
series-every-month = Monate, am selben Wochentag
# Label of a number: every so many weeks.
series-interval = Alle
# Label of a number: how many in all.
series-count = Anzahl der Termine
# Above the list of times.
# $chosen (Count) - how many are ticked
# $all (Count) - how many the rule gives
series-times = { $chosen } von { $all } Terminen werden gebucht
# Beside a time that is free.
series-free = frei
# Button beside a time that is taken: another time on the same day.
series-other = Andere Zeit an diesem Tag
# When there is none.
series-no-other = An diesem Tag ist nichts frei.
# Button.
# $count (Count)
series-book = { $count ->
    [one] { $count } Termin buchen
   *[other] { $count } Termine buchen
}
# After booking.
# $count (Count)
series-booked = { $count ->
    [one] { $count } Termin ist gebucht.
   *[other] { $count } Termine sind gebucht.
}

## One of a series

# Beside an appointment.
series-part = Teil einer Serie
# A choice before moving or cancelling.
series-which = Was soll geändert werden?
# One of two.
series-which-one = Nur dieser Termin
# One of two.
series-which-following = Dieser und alle folgenden

## History

# Heading of a change.
action-series-booked = Terminserie gebucht
# Heading of a change.
action-series-moved = Terminserie verschoben
# Heading of a change.
action-series-cancelled = Terminserie abgesagt
