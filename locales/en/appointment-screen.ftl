### Screens of appointments: week, list, free times, booking, steps.

## Week, day, list

appointment-week-of = { DAY($from, shape: "long") } to { DAY($to, shape: "long") }
appointment-view = View
appointment-view-week = Week
appointment-view-day = Day
appointment-view-list = List
appointment-today = Today
appointment-who = Who
appointment-everybody = everybody
appointment-zone = The office’s time ({ $zone })
appointment-grid = Appointments by day and time
appointment-time = Time
appointment-cell-free = { DAY($day, shape: "weekday") }, { $time }, { $name }: free
appointment-cell-taken = { DAY($day, shape: "weekday") }, { $time }, { $name }: taken
appointment-cell-off = { DAY($day, shape: "weekday") }, { $time }, { $name }: not working
appointment-cell-past = { DAY($day, shape: "weekday") }, { $time }, { $name }: over
appointment-cell-holiday = { DAY($day, shape: "weekday") }, { $time }, { $name }: { $holiday }
appointment-nobody = without a name
appointment-none = No appointments this week
appointment-none-help = Press n to find a free time.
appointment-count = { $count ->
    [one] { $count } appointment
   *[other] { $count } appointments
}
appointment-no-lanes = Nobody takes appointments
appointment-no-lanes-help = Under Administration you say who takes appointments, and when.

## Finding a time

appointment-new = Book an appointment
appointment-for = For { $name }
appointment-for-nobody = Without a name unless somebody is chosen
appointment-finder = Find a free time
appointment-sentence = { $minutes } with { $who } who speaks { $language }, from { $from }
appointment-length = Length
appointment-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
appointment-with = With whom
appointment-anyone = anybody
appointment-language = Language
appointment-any-language = any language
appointment-from = From which day
appointment-none-free = No free time within the next 30 days
appointment-none-free-help = Try a shorter time, somebody else or a later day.
appointment-none-free-language = Nobody who speaks { $language } is free. Without this condition there may be times that need an interpreter.
appointment-try-any-language = Search in any language
appointment-try-anyone = Search with everybody
appointment-nobody-speaks = Nobody in the house speaks this language: { $language }. Think of an interpreter.

## Booking

appointment-choose = Choose a free time.
appointment-span = { $from } – { $to }
appointment-with-name = with { $name }
appointment-person = Person
appointment-person-hint = Leave empty for an appointment without a name
appointment-subject = What it is about
appointment-subject-hint = Stands neither on the slip nor in the calendar file.
appointment-book = Book the appointment
appointment-booked = Booked: { DAY($at, shape: "weekdayTime") } with { $name }
appointment-booked-help = Hand over the slip, or save a file for the calendar of a phone.
appointment-print = Print the slip
appointment-ics = Calendar file (.ics)

## One appointment

appointment-title = Appointment
appointment-move = Move
appointment-move-title = Move the appointment
appointment-move-help = Choosing a time moves it at once. The old time is given away only when the new one is certain.
appointment-cancel = Cancel it
appointment-cancel-reason = Why is it cancelled?
appointment-act-confirmed = Confirmed
appointment-act-checked-in = Has arrived
appointment-act-called = Called
appointment-act-in-progress = Talk has begun
appointment-act-finished = Took place
appointment-act-missed = Did not come
appointment-act-restore = Book again
appointment-act-booked = Booked

## Absences: who takes no appointments for a while

absence-title = Absences
absence-about = Whoever is away is not offered during this time. Why somebody is away is not kept.
absence-new = Enter an absence
absence-who = Who
absence-from = First day
absence-to = Last day
absence-whole = Whole days
absence-from-time = From (time)
absence-to-time = Until (time)
absence-save = Enter
absence-list = Now and soon
absence-none = Nobody is away
absence-none-help = Absences stand here until they are over.
absence-days = { DAY($from, shape: "full") } to { DAY($to, shape: "full") }
absence-hours = { DAY($day, shape: "full") }, { $from } to { $to }
absence-times = { $from } to { $to }
absence-booked = { $count ->
    [one] { $count } appointment lies in this time. Please move it and tell the person:
   *[other] { $count } appointments lie in this time. Please move them and tell the people:
}
absence-free = No appointment lies in this time.
absence-remove = Remove
absence-remove-of = Remove the absence of { $name }
absence-time-wrong = Please give a time such as 8:30.

appointment-offer-sentence = { $what } with { $who } in { $language } from { $from } until { $to }
appointment-offer-any-language = any language
appointment-errand = Errand
appointment-errand-of = { $minutes ->
    [one] { $name }, { $minutes } minute
   *[other] { $name }, { $minutes } minutes
}
appointment-errand-further = Errand { $number }
appointment-errand-remove = Remove errand { $number }
appointment-errand-add = another errand in the same visit
appointment-until = Until which day
appointment-part-of-day = Time of day
appointment-any-time = any
appointment-not-on = not on
appointment-in-room = in a room
appointment-interpreter-too = also with an interpreter
appointment-offers = { $count ->
    [one] { $count } offer
   *[other] { $count } offers
}
appointment-offers-order = the best first
appointment-no-offers = No free time that fits everything
appointment-no-offers-help = Leave out a condition or look until a later day.
appointment-waiting = { $minutes ->
    [one] { $minutes } minute of waiting
   *[other] { $minutes } minutes of waiting
}
appointment-interpreter-cost = { $minutes ->
    [one] costs { $minutes } minute of interpreting
   *[other] costs { $minutes } minutes of interpreting
}
appointment-places-left = { $left ->
    [one] { $left } of { $seats } places free
   *[other] { $left } of { $seats } places free
}
appointment-room-name = Room { $name }
appointment-interpreter-name = interpreter: { $name }
appointment-too-late = Somebody was faster: this time has been taken, nothing was booked. Here are the next offers.
appointment-held-until = Kept free until { $until }
appointment-hold-left = { $minutes ->
    [one] { $minutes } minute left
   *[other] { $minutes } minutes left
}
appointment-hold-over = No longer kept free. You can still book unless somebody else takes this time.
appointment-join = Add to the group
appointment-group-needs-client = For a place in a group, please choose the person.
appointment-guests = Group: { $taken } of { $seats } places taken
appointment-leave = Take { $name } out of the group

appointment-setup = Set up appointments
appointment-setup-about = What can be booked, in which rooms, with whom and when.
appointment-services = Kinds of appointments
appointment-service-new = New kind of appointment
appointment-services-none = No kind of appointment yet
appointment-services-none-help = Without one, times of 15 to 120 minutes can be booked.
appointment-service-name = Name of the kind
appointment-buffers = { $before } before, { $after } after
appointment-capacity = Places
appointment-needs = needs
appointment-in-use = in use
appointment-not-in-use = not in use
appointment-staff-count = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
appointment-room-needed = a room
appointment-edit = Change { $name }
appointment-service-minutes = Length in minutes
appointment-service-before = Preparation before, minutes
appointment-service-after = Work afterwards, minutes
appointment-service-lead = Notice, minutes
appointment-service-capacity = Places for clients
appointment-service-staff = Members of staff
appointment-service-skills = Whoever leads it is trained for
appointment-service-room = takes place in a room
appointment-service-features = The room has
appointment-service-active = is offered
appointment-resources = Rooms, counters, devices
appointment-resource-new = New room
appointment-resources-none = No room yet
appointment-resource-name = Name or number
appointment-resource-kind = Kind
appointment-resource-features = Equipment
appointment-resource-active = is available
appointment-resource-closing = What is booked there stays and is listed to be planned anew.
appointment-seats = Seats
appointment-staff = Staff
appointment-staff-name = Name
appointment-skills = is trained for
appointment-hours = Hours
appointment-hours-none = none
appointment-hours-always = whenever the house is open
appointment-hours-own = hours of its own
appointment-hours-weekly = the same every week
appointment-hours-rhythm = { $weeks ->
    [one] alternates over { $weeks } week
   *[other] alternates over { $weeks } weeks
}
appointment-hours-room-hint = Without an entry the room is available whenever the house is open.
appointment-hours-staff-hint = A new entry takes the place of the earlier one from its day on. Alternating weeks count from the week of that day.
appointment-hours-from = holds from
appointment-hours-from-hint = empty: since ever
appointment-hours-weeks = Rhythm
appointment-hours-week = Week
appointment-hours-week-number = week { $week }
appointment-hours-day = Weekday
appointment-hours-begin = Begins on { $day }
appointment-hours-end = Ends on { $day }
appointment-hours-line-add = another time
appointment-hours-line-remove = Remove the time on { $day }
appointment-hours-add = Enter hours from a day on
appointment-hours-remove = Remove these hours
appointment-replan = { $count ->
    [one] { $count } appointment has to be planned anew
   *[other] { $count } appointments have to be planned anew
}
appointment-replan-help = Somebody or something is no longer there. Nothing has been cancelled: talk to the person and move the appointment.
appointment-missing = missing: { $names }

appointment-ask-later = ask nobody yet, leave the search to the interpreting service
appointment-topic = Topic
appointment-topic-unknown = not known yet
appointment-topic-help = While no topic is chosen, only those are offered who may interpret anything. Please choose one to book.
appointment-interpreter-how = interpreted
appointment-interpreter-gender = wish
appointment-interpreter-weight = weight
appointment-interpreter-weight-usual = as usual: { $weight }
appointment-interpreter-cost-of = { $minutes ->
    [one] { $minutes } minute of interpreting, €{ $amount }
   *[other] { $minutes } minutes of interpreting, €{ $amount }
}
appointment-pool-unknown = Nobody in the pool interprets this language: { $language }.
appointment-pool-unable = { $known ->
    [one] One person interprets { $language }, but may not serve this.
   *[other] { $known } people interpret { $language }, but none of them may serve this.
}
appointment-pool-busy = Until { DAY($to, shape: "weekday") } nobody who interprets { $language } is free at a time that fits.
appointment-pool-reason = { $reason } ({ $count })
appointment-pool-other = { $mode } it would be possible from { DAY($day, shape: "weekday") }, { $time }
appointment-interpreter-asked = Interpreter { $reference }: { $state }
appointment-missing-interpreter = interpreter
appointment-booked-asked = The appointment stands. The interpreter has been asked and still has to say yes; if they decline, the appointment is listed to be planned anew.
