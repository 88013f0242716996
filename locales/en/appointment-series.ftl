### Appointments that come again.

## Errors

error-series-many = A series has { $most } appointments at most.
error-series-rule = Please say how often and how many: every 12 at most, and at least one appointment.
error-series-none = No appointment is chosen.
error-series-taken = The time on { $day } has been taken in the meantime. Nothing was saved. Please look through the appointments again.
error-series-alone = This appointment belongs to no series.

## Booking

series-again = Repeat
series-every = How often
series-every-day = days
series-every-week = weeks
series-every-month = months, on the same weekday
series-interval = Every
series-count = Number of appointments
series-times = { $chosen } of { $all } appointments will be booked
series-free = free
series-other = Another time on this day
series-no-other = Nothing is free on this day.
series-book = { $count ->
    [one] Book { $count } appointment
   *[other] Book { $count } appointments
}
series-booked = { $count ->
    [one] { $count } appointment is booked.
   *[other] { $count } appointments are booked.
}

## One of a series

series-part = Part of a series
series-which = What is to be changed?
series-which-one = Only this appointment
series-which-following = This one and all later ones

## History

action-series-booked = Series of appointments booked
action-series-moved = Series of appointments moved
action-series-cancelled = Series of appointments cancelled
