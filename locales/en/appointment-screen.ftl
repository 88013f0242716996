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
