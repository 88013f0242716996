### Appointments that a colleague is asked for, what a desk holds, and what was moved.

## Asking a colleague

# Title of the screen, and a command that leads to it.
appointment-requests = Terminanfragen
# Button above the week that leads to the screen.
# $count (Count) - how many wait for an answer
appointment-requests-count = Anfragen ({ $count })
# Below the title.
# $count (Count) - how many wait for the answer of the person at the screen
appointment-requests-about = { $count ->
    [0] Auf Ihre Antwort wartet niemand.
    [one] { $count } Anfrage wartet auf Ihre Antwort.
   *[other] { $count } Anfragen warten auf Ihre Antwort.
}
# Heading of a list: what somebody has to say yes or no to.
# $count (Count) - how many
appointment-requests-waiting = Zu beantworten ({ $count })
# Heading of a list: what the person at the screen asked colleagues for.
# $count (Count) - how many
appointment-requests-asked = Von Ihnen angefragt ({ $count })
# In place of the list.
appointment-requests-none = Keine Anfrage offen
# Below it.
appointment-requests-none-help = Eine Anfrage entsteht, wenn jemand beim Buchen „erst anfragen“ ankreuzt. Was Sie beantwortet haben, steht in der Woche.
# Above the list, for the keyboard.
appointment-requests-keys = Pfeile: von Anfrage zu Anfrage · C: zusagen · X: ablehnen
# In a request.
# $name (String) - who asks
appointment-request-by = angefragt von { $name }
# In a request that a colleague has to answer. Whoever sets up the calendar sees these too.
# $name (String) - with whom it would be
# $by (String) - who asks
appointment-request-for = bei { $name }, angefragt von { $by }
# In a request that nobody answered in time.
appointment-request-late = Zeit verstrichen
# Button: the time is agreed to, and the appointment is booked.
appointment-accept = Zusagen
# Button of a step in the panel of an appointment that was asked for: the same.
appointment-act-accept = Zusagen
# Button: the time is not agreed to and is given away.
appointment-decline = Ablehnen
# Label of a field that has to be filled in.
appointment-decline-reason = Warum geht es nicht?
# Below that field.
# $name (String) - who asked
appointment-decline-hint = { $name } liest das und sagt es der Person.
# Button: a request is taken back before it was answered.
appointment-take-back = Anfrage zurücknehmen
# Button: opens the week with this appointment.
appointment-in-week = In der Woche zeigen
# Button beside a request that was declined.
appointment-other-time = Andere Zeit suchen
# Box to tick when booking with somebody else.
# $names (String) - with whom it would be
appointment-ask-first = erst anfragen: { $names } sagt zu oder ab
# Button, in place of “Book”, when somebody is asked first.
appointment-ask = Anfragen
# After asking: the time is kept, the answer is awaited.
# $at (DayTime)
# $name (String) - who was asked
appointment-asked-for = Angefragt: { DAY($at, shape: "weekdayTime") } bei { $name }
# Below it.
appointment-asked-for-help = Die Zeit ist frei gehalten, bis die Antwort da ist. Ein Brief oder Zettel lässt sich erst nach der Zusage drucken.
# In the panel of an appointment that nobody has agreed to yet, in place of the buttons for paper.
appointment-unanswered-help = Noch nicht zugesagt. Brief, Zettel und Erinnerung gibt es nach der Zusage.
# A yes or a no to a request was given by somebody who is not asked.
error-appointment-answer = Diese Anfrage beantwortet die Person, bei der der Termin wäre, oder die Leitung.
# A letter or slip was to be made for an appointment that nobody has agreed to yet.
error-appointment-unanswered = Dieser Termin ist erst angefragt. Nach der Zusage lässt er sich drucken.

## The list and its filter

# Label of a choice above the list: appointments in which state.
appointment-shown = Stand
# First choice there.
appointment-shown-all = alle
# In place of the list when a state is chosen.
# $state (String) - the word of the state
appointment-none-in-state = Kein Termin mit diesem Stand: { $state }
# Below it.
# $count (Count) - how many there are in any state
appointment-none-in-state-help = { $count ->
    [one] In dieser Woche steht { $count } Termin mit anderem Stand.
   *[other] In dieser Woche stehen { $count } Termine mit anderem Stand.
}

## Times that are held

# In the week, in a half hour that a desk keeps while a client thinks.
# $by (String) - who holds it
# $until (Time) - until when
appointment-held-by = gehalten bis { $until } · { $by }
# Read aloud: name of such a half hour.
# $day (Day)
# $time (Time)
# $name (String) - the person or room of the column
# $by (String) - who holds it
# $until (Time) - until when
appointment-cell-held = { DAY($day, shape: "weekday") }, { $time }, { $name }: gehalten von { $by } bis { $until }

## What was moved

# Above the places at which an appointment stood, in the order of time.
appointment-thread = Verlegt von … nach …
# Between two of them.
# $day (Day)
# $time (Time)
# $name (String) - who moved it
appointment-thread-moved = verlegt am { DAY($day) }, { $time }, von { $name }
# Beside the place that is looked at.
appointment-thread-here = Sie sehen diese Zeit
# Heading of the panel at the time where an appointment stood before.
appointment-moved-title = Verlegter Termin
# In that panel and in the list.
# $day (Day)
# $from (Time)
# $with (String) - with whom it is now
appointment-moved-to = verlegt auf { DAY($day, shape: "weekday") }, { $from }, bei { $with }
# Beside the number of appointments.
# $count (Count) - how many stood there and were moved
appointment-moved-count = { $count ->
    [one] { $count } verlegter
   *[other] { $count } verlegte
}
# Heading of an entry of the timeline of a client.
client-entry-moved = Termin verlegt
# In that entry, before day, time and name.
client-entry-moved-from = von
# In that entry, before day, time and name.
client-entry-moved-to = nach
# In that entry, after “from” and after “to”.
# $day (Day)
# $from (Time)
# $to (Time)
# $name (String) - with whom
client-entry-place = { DAY($day, shape: "weekdayYear") }, { $from }–{ $to }, bei { $name }

## Another room

# First choice of the rooms: all of them beside each other, for one day.
appointment-room-all = alle Räume, ein Tag
# What stands in the way. The room lacks what the appointment needs.
obstacle-room-unfit = Dem Raum fehlt etwas, das der Termin braucht.
# The same, with the room.
# $thing (String) - the room
obstacle-room-unfit-named = { $thing }: Ausstattung oder Plätze reichen für diesen Termin nicht.

## Offers: all wishes, or what had to give

# Above the offers.
appointment-offers-met = Das beste Angebot erfüllt alle Wünsche.
# Above the offers: what the best one lacks.
# $what (String) - a list, as “with an interpreter, 20 minutes of waiting”
appointment-offers-gave = Nicht alles geht zugleich. Das beste Angebot: { $what }.
# In that list: nobody with whom it would be speaks the language.
offer-gave-interpreter = mit Dolmetschen
# In that list: several errands, not all with the same person.
offer-gave-several-people = bei mehreren Personen
