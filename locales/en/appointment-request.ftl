### Appointments that a colleague is asked for, what a desk holds, and what was moved.

## Asking a colleague

appointment-requests = Appointment requests
appointment-requests-count = Requests ({ $count })
appointment-requests-about = { $count ->
    [0] Nobody waits for your answer.
    [one] { $count } request waits for your answer.
   *[other] { $count } requests wait for your answer.
}
appointment-requests-waiting = To be answered ({ $count })
appointment-requests-asked = Asked by you ({ $count })
appointment-requests-none = No open request
appointment-requests-none-help = A request comes about when somebody ticks “ask first” while booking. What you have answered stands in the week.
appointment-requests-keys = Arrows: from request to request · C: accept · X: decline
appointment-request-by = asked by { $name }
appointment-request-for = with { $name }, asked by { $by }
appointment-request-late = Time is over
appointment-accept = Accept
appointment-act-accept = Accept
appointment-decline = Decline
appointment-decline-reason = Why is it not possible?
appointment-decline-hint = { $name } reads this and tells the client.
appointment-take-back = Take the request back
appointment-in-week = Show in the week
appointment-other-time = Find another time
appointment-ask-first = ask first: { $names } accepts or declines
appointment-ask = Ask
appointment-asked-for = Asked for: { DAY($at, shape: "weekdayTime") } with { $name }
appointment-asked-for-help = The time is kept until the answer comes. A letter or slip can be printed only once it is accepted.
appointment-unanswered-help = Not accepted yet. Letter, slip and reminder come once it is.
error-appointment-answer = This request is answered by the person with whom it would be, or by the lead.
error-appointment-unanswered = This appointment is only asked for. It can be printed once it is accepted.

## The list and its filter

appointment-shown = State
appointment-shown-all = all
appointment-none-in-state = No appointment in this state: { $state }
appointment-none-in-state-help = { $count ->
    [one] There is { $count } appointment in another state this week.
   *[other] There are { $count } appointments in other states this week.
}

## Times that are held

appointment-held-by = held until { $until } · { $by }
appointment-cell-held = { DAY($day, shape: "weekday") }, { $time }, { $name }: held by { $by } until { $until }

## What was moved

appointment-thread = Moved from … to …
appointment-thread-moved = moved on { DAY($day) }, { $time }, by { $name }
appointment-thread-here = You are looking at this time
appointment-moved-title = Moved appointment
appointment-moved-to = moved to { DAY($day, shape: "weekday") }, { $from }, with { $with }
appointment-moved-count = { $count ->
    [one] { $count } moved
   *[other] { $count } moved
}
client-entry-moved = Appointment moved
client-entry-moved-from = from
client-entry-moved-to = to
client-entry-place = { DAY($day, shape: "weekdayYear") }, { $from }–{ $to }, with { $name }

## Another room

appointment-room-all = all rooms, one day
obstacle-room-unfit = The room lacks something that the appointment needs.
obstacle-room-unfit-named = { $thing }: its equipment or seats are not enough for this appointment.

## Offers: all wishes, or what had to give

appointment-offers-met = The best offer meets all wishes.
appointment-offers-gave = Not everything is possible at once. The best offer: { $what }.
offer-gave-interpreter = with an interpreter
offer-gave-several-people = with several people
