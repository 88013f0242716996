### Screens of appointments: week, list, free times, booking, steps.

## Week, day, list

# Under the heading.
# $from (Day) - first day of the week
# $to (Day) - last day of the week
appointment-week-of = { DAY($from, shape: "long") } bis { DAY($to, shape: "long") }
# Read aloud: name of the choice between week, day, list.
appointment-view = Ansicht
# One of three views.
appointment-view-week = Woche
# One of three views: everybody side by side on one day.
appointment-view-day = Tag
# One of three views.
appointment-view-list = Liste
# Button that goes to today.
appointment-today = Heute
# Label of a choice of a member of staff.
appointment-who = Wer
# First choice there.
appointment-everybody = alle
# When the computer is set to another zone.
# $zone (String) - name of the zone, such as Europe/Berlin
appointment-zone = Zeiten des Büros ({ $zone })
# Read aloud: name of the table of the week.
appointment-grid = Termine nach Tag und Uhrzeit
# Read aloud: heading of the column with times.
appointment-time = Uhrzeit
# Read aloud: half an hour that can be booked.
# $day (Day) - the day
# $time (Time) - when it begins
# $name (String) - with whom
appointment-cell-free = { DAY($day, shape: "weekday") }, { $time }, { $name }: frei
# Read aloud: half an hour that is taken.
# $day (Day) - the day
# $time (Time) - when it begins
# $name (String) - whose
appointment-cell-taken = { DAY($day, shape: "weekday") }, { $time }, { $name }: belegt
# Read aloud: half an hour in which the person does not work.
# $day (Day) - the day
# $time (Time) - when it begins
# $name (String) - who
appointment-cell-off = { DAY($day, shape: "weekday") }, { $time }, { $name }: keine Arbeitszeit
# Read aloud: half an hour that is over.
# $day (Day) - the day
# $time (Time) - when it began
# $name (String) - whose
appointment-cell-past = { DAY($day, shape: "weekday") }, { $time }, { $name }: vorbei
# Read aloud: half an hour on a public holiday.
# $day (Day) - the day
# $time (Time) - when it begins
# $name (String) - who
# $holiday (String) - name of the holiday
appointment-cell-holiday = { DAY($day, shape: "weekday") }, { $time }, { $name }: { $holiday }
# In place of a name: booked without one.
appointment-nobody = ohne Namen
# When the list is empty.
appointment-none = Keine Termine in dieser Woche
# Below it.
appointment-none-help = Mit n suchen Sie eine freie Zeit.
# Above the list.
# $count (Count) - appointments
appointment-count = { $count ->
    [one] { $count } Termin
   *[other] { $count } Termine
}
# When nobody in the house takes appointments.
appointment-no-lanes = Niemand nimmt Termine an
# Below it.
appointment-no-lanes-help = Unter Verwaltung legen Sie fest, wer Termine annimmt und wann.

## Finding a time

# Heading, command and button.
appointment-new = Termin buchen
# Under the heading.
# $name (String) - the client
appointment-for = Für { $name }
# Under the heading, when nobody is chosen.
appointment-for-nobody = Ohne Namen, solange niemand ausgewählt ist
# Read aloud: name of the sentence to fill in.
appointment-finder = Freie Zeit suchen
# A sentence with four gaps to fill in. Each variable is a gap; put them where your language wants them.
# $minutes (String) - gap: “45 minutes”
# $who (String) - gap: “anybody” or a name
# $language (String) - gap: a language
# $from (String) - gap: a day
appointment-sentence = { $minutes } mit { $who }, Sprache { $language }, ab { $from }
# Read aloud: name of the gap for the length.
appointment-length = Dauer
# Choice in that gap.
# $minutes (Count) - how long
appointment-minutes = { $minutes ->
    [one] { $minutes } Minute
   *[other] { $minutes } Minuten
}
# Read aloud: name of the gap for the member of staff.
appointment-with = Mit wem
# First choice in that gap.
appointment-anyone = irgendjemandem
# Read aloud: name of the gap for the language.
appointment-language = Sprache
# First choice in that gap.
appointment-any-language = beliebig
# Read aloud: name of the gap for the day.
appointment-from = Ab welchem Tag
# When no free time fits.
appointment-none-free = Keine freie Zeit in den nächsten 30 Tagen
# Below it.
appointment-none-free-help = Kürzer, mit jemand anderem oder ab einem späteren Tag.
# Below it, when a language was asked for.
# $language (Language) - that language
appointment-none-free-language = Mit Sprache { $language } ist niemand frei. Ohne diese Bedingung finden sich Zeiten, für die Sprachmittlung nötig ist.
# Button.
appointment-try-any-language = In jeder Sprache suchen
# Button.
appointment-try-anyone = Bei allen suchen
# Above the sentence.
# $language (Language) - the client's language
appointment-nobody-speaks = Im Haus spricht niemand diese Sprache: { $language }. Denken Sie an Sprachmittlung.

## Booking

# In place of the chosen time.
appointment-choose = Wählen Sie eine freie Zeit.
# The chosen time, and in the list.
# $from (Time) - when it begins
# $to (Time) - when it ends
appointment-span = { $from } – { $to }
# Below the chosen time.
# $name (String) - the member of staff
appointment-with-name = bei { $name }
# Label of the field for the client.
appointment-person = Person
# Below that field.
appointment-person-hint = Leer lassen für einen Termin ohne Namen
# Label of a field.
appointment-subject = Worum es geht
# Below that field.
appointment-subject-hint = Steht weder auf dem Terminzettel noch in der Kalenderdatei.
# Button.
appointment-book = Termin buchen
# Heading after booking.
# $at (DayTime) - when
# $name (String) - with whom
appointment-booked = Gebucht: { DAY($at, shape: "weekdayTime") } bei { $name }
# Below it.
appointment-booked-help = Geben Sie den Zettel mit, oder speichern Sie eine Datei für den Kalender im Telefon.
# Button.
appointment-print = Terminzettel drucken
# Button: saves a calendar file.
appointment-ics = Kalenderdatei (.ics)

## One appointment

# Heading of the panel.
appointment-title = Termin
# Button: another time is chosen.
appointment-move = Verschieben
# Heading of the panel while another time is chosen.
appointment-move-title = Termin verschieben
# Below it.
appointment-move-help = Eine Zeit wählen verschiebt sofort. Die alte Zeit wird erst frei, wenn die neue sicher ist.
# Button: the appointment is cancelled.
appointment-cancel = Absagen
# Label of a field that has to be filled in.
appointment-cancel-reason = Warum wird abgesagt?
# Button of a step.
appointment-act-confirmed = Bestätigt
# Button of a step: the client is there.
appointment-act-checked-in = Ist da
# Button: the number was called.
appointment-act-called = Aufgerufen
# Button: the talk has begun.
appointment-act-in-progress = Gespräch läuft
# Button of a step.
appointment-act-finished = Hat stattgefunden
# Button of a step: the client did not come.
appointment-act-missed = Nicht erschienen
# Button of a step: a cancelled appointment is booked again.
appointment-act-restore = Wieder buchen
# Button of a step.
appointment-act-booked = Gebucht

## Absences: who takes no appointments for a while

# Title of the screen, and a button that leads to it.
absence-title = Abwesenheiten
# Below the title.
absence-about = Wer abwesend ist, wird in dieser Zeit nicht angeboten. Warum jemand fehlt, wird nicht gespeichert.
# Heading of the form.
absence-new = Abwesenheit eintragen
# Label of a choice.
absence-who = Wer
# Label of a day.
absence-from = Erster Tag
# Label of a day.
absence-to = Letzter Tag
# A tick: the absence takes whole days.
absence-whole = Ganze Tage
# Label of a time of day.
absence-from-time = Ab (Uhrzeit)
# Label of a time of day.
absence-to-time = Bis (Uhrzeit)
# Button.
absence-save = Eintragen
# Heading above the list.
absence-list = Jetzt und demnächst
# In place of the list.
absence-none = Niemand ist abwesend
# In place of the list, below.
absence-none-help = Eingetragene Abwesenheiten stehen hier, bis sie vorbei sind.
# From one day to another.
# $from (Day)
# $to (Day)
absence-days = { DAY($from, shape: "full") } bis { DAY($to, shape: "full") }
# Part of a day.
# $day (Day)
# $from (Time)
# $to (Time)
absence-hours = { DAY($day, shape: "full") }, { $from } bis { $to } Uhr
# From a time of one day to a time of another.
# $from (DayTime)
# $to (DayTime)
absence-times = { $from } bis { $to }
# Below an absence: appointments that have to be moved follow.
# $count (Count)
absence-booked = { $count ->
    [one] { $count } Termin liegt in dieser Zeit. Bitte verschieben und der Person Bescheid geben:
   *[other] { $count } Termine liegen in dieser Zeit. Bitte verschieben und den Personen Bescheid geben:
}
# Below an absence.
absence-free = Kein Termin liegt in dieser Zeit.
# Button: the person is there after all.
absence-remove = Austragen
# Read aloud instead of the word on the button.
# $name (String)
absence-remove-of = Abwesenheit von { $name } austragen
# Beside a field for a time of day that was not understood.
absence-time-wrong = Bitte eine Uhrzeit wie 8:30.

## Offers

# A sentence with five gaps to fill in. Each variable is a gap; put them where your language wants them.
# $what (String) - gap: a kind of appointment or a length
# $who (String) - gap: “anybody” or a name
# $language (String) - gap: a language
# $from (String) - gap: a day
# $to (String) - gap: the last day
appointment-offer-sentence = { $what } mit { $who } in { $language } vom { $from } bis zum { $to }
# First choice in the gap for the language of that sentence.
appointment-offer-any-language = jeder Sprache
# Read aloud: name of the gap for the kind of appointment.
appointment-errand = Anliegen
# Choice in that gap.
# $name (String) - the kind of appointment
# $minutes (Count) - how long
appointment-errand-of = { $minutes ->
    [one] { $name }, { $minutes } Minute
   *[other] { $name }, { $minutes } Minuten
}
# Read aloud: name of the choice of a further errand in the same visit.
# $number (Count) - which one: 2, 3 or 4
appointment-errand-further = Anliegen { $number }
# Read aloud: button beside a further errand.
# $number (Count) - which one
appointment-errand-remove = Anliegen { $number } entfernen
# Button: a further errand in the same visit.
appointment-errand-add = weiteres Anliegen im selben Besuch
# Read aloud: name of the gap for the last day.
appointment-until = Bis zu welchem Tag
# Label of a choice: any time, in the morning, in the afternoon.
appointment-part-of-day = Tageszeit
# First choice there.
appointment-any-time = egal
# In front of the weekdays, each with a box to tick.
appointment-not-on = nicht am
# Box to tick: the appointment takes a room.
appointment-in-room = in einem Raum
# Box to tick: where nobody speaks the language, an interpreter may be offered.
appointment-interpreter-too = auch mit Dolmetschen
# Heading of the list of offers.
# $count (Count) - how many
appointment-offers = { $count ->
    [one] { $count } Angebot
   *[other] { $count } Angebote
}
# Beside that heading: in which order they stand.
appointment-offers-order = das beste zuerst
# When nothing fits the wish.
appointment-no-offers = Keine freie Zeit, die zu allem passt
# Below it.
appointment-no-offers-help = Lassen Sie eine Bedingung weg oder suchen Sie bis zu einem späteren Tag.
# Beside an offer of several errands.
# $minutes (Count) - how long the client waits between them
appointment-waiting = { $minutes ->
    [one] { $minutes } Minute Wartezeit
   *[other] { $minutes } Minuten Wartezeit
}
# Beside an offer: what it costs.
# $minutes (Count) - how long an interpreter is engaged
appointment-interpreter-cost = { $minutes ->
    [one] kostet { $minutes } Minute Dolmetschen
   *[other] kostet { $minutes } Minuten Dolmetschen
}
# Beside an offer to join a group.
# $left (Count) - places that are free
# $seats (Count) - places in all
appointment-places-left = { $left ->
    [one] { $left } von { $seats } Plätzen frei
   *[other] { $left } von { $seats } Plätzen frei
}
# Beside a door: where an appointment takes place.
# $name (String) - name of the room or counter
appointment-room-name = Raum { $name }
# Beside a sign for languages: who interprets.
# $name (String) - name of the interpreter
appointment-interpreter-name = dolmetscht: { $name }
# Above the offers, when somebody else took the chosen time a moment before.
appointment-too-late = Jemand war schneller: Diese Zeit ist vergeben, nichts wurde gebucht. Hier sind die nächsten Angebote.
# Below the chosen time: nobody else can book it until then.
# $until (Time) - until when
appointment-held-until = Freigehalten bis { $until }
# Read aloud: how long the chosen time is still kept.
# $minutes (Count) - minutes left
appointment-hold-left = { $minutes ->
    [one] noch { $minutes } Minute
   *[other] noch { $minutes } Minuten
}
# In place of that, when the minutes are over.
appointment-hold-over = Nicht mehr freigehalten. Buchen geht, solange niemand anderes diese Zeit nimmt.
# Button: the client takes a place in a group that stands already.
appointment-join = In die Gruppe aufnehmen
# Below the field for the client, when the chosen offer is a place in a group.
appointment-group-needs-client = Für einen Platz in einer Gruppe wählen Sie bitte die Person.
# In the panel of a group appointment, above the names.
# $taken (Count) - who comes
# $seats (Count) - places in all
appointment-guests = Gruppe: { $taken } von { $seats } Plätzen vergeben
# Read aloud: button beside a name in a group appointment.
# $name (String) - the client
appointment-leave = { $name } aus der Gruppe nehmen

## Setting up what can be booked

# Heading, command and button.
appointment-setup = Termine einrichten
# Under the heading.
appointment-setup-about = Was gebucht werden kann, in welchen Räumen, mit wem und wann.
# Heading of a list.
appointment-services = Terminarten
# Button.
appointment-service-new = Neue Terminart
# When the list is empty.
appointment-services-none = Noch keine Terminart
# Below it.
appointment-services-none-help = Ohne Terminart lassen sich Zeiten von 15 bis 120 Minuten buchen.
# Label of a field and heading of a column.
appointment-service-name = Name der Terminart
# Beside a length.
# $before (Count) - minutes before
# $after (Count) - minutes after
appointment-buffers = davor { $before }, danach { $after }
# Heading of a column: how many clients fit in one appointment.
appointment-capacity = Plätze
# Heading of a column: what an appointment of this kind needs.
appointment-needs = braucht
# Heading of a column: yes or no.
appointment-in-use = in Gebrauch
# In that column.
appointment-not-in-use = nicht in Gebrauch
# In the column of what is needed.
# $count (Count) - members of staff, at least two
appointment-staff-count = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
# In the column of what is needed.
appointment-room-needed = ein Raum
# Title of a form.
# $name (String) - what is changed
appointment-edit = { $name } ändern
# Label of a field.
appointment-service-minutes = Dauer in Minuten
# Label of a field.
appointment-service-before = Vorbereitung davor, Minuten
# Label of a field.
appointment-service-after = Nacharbeit danach, Minuten
# Label of a field: nothing sooner than so many minutes from now is offered.
appointment-service-lead = Vorlauf, Minuten
# Label of a field: more than one makes it a group.
appointment-service-capacity = Plätze für Ratsuchende
# Label of a field.
appointment-service-staff = Beschäftigte
# Above boxes to tick: areas of work.
appointment-service-skills = Wer sie führt, kennt sich aus mit
# Box to tick.
appointment-service-room = findet in einem Raum statt
# Above boxes to tick: what the room has.
appointment-service-features = Der Raum hat
# Box to tick.
appointment-service-active = wird angeboten
# Heading of a list.
appointment-resources = Räume, Schalter, Geräte
# Button.
appointment-resource-new = Neuer Raum
# When the list is empty.
appointment-resources-none = Noch kein Raum
# Label of a field and heading of a column.
appointment-resource-name = Name oder Nummer
# Label of a choice and heading of a column.
appointment-resource-kind = Art
# Above boxes to tick, and heading of a column.
appointment-resource-features = Ausstattung
# Box to tick.
appointment-resource-active = steht zur Verfügung
# Below that box when it was taken away. The list is on the same page, above.
appointment-resource-closing = Was dort gebucht ist, bleibt bestehen und wird zum Umplanen aufgelistet.
# Label of a field and heading of a column: how many people a room holds.
appointment-seats = Plätze
# Heading of a list: the staff who take appointments.
appointment-staff = Beschäftigte
# Heading of a column.
appointment-staff-name = Name
# Above boxes to tick, and heading of a column.
appointment-skills = kennt sich aus mit
# Heading of a column and of a part of a form.
appointment-hours = Zeiten
# In that column: nobody can book this person.
appointment-hours-none = keine
# In that column: a room without hours of its own.
appointment-hours-always = immer, wenn das Haus offen ist
# In that column: a room with hours of its own.
appointment-hours-own = eigene Zeiten
# In that column, and in a choice.
appointment-hours-weekly = jede Woche gleich
# In that column, and in a choice.
# $weeks (Count) - after so many weeks it begins anew, at least two
appointment-hours-rhythm = { $weeks ->
    [one] wechselt alle { $weeks } Woche
   *[other] wechselt über { $weeks } Wochen
}
# Below the heading of the hours of a room.
appointment-hours-room-hint = Ohne Eintrag steht der Raum immer zur Verfügung, wenn das Haus offen ist.
# Below the heading of the hours of a person.
appointment-hours-staff-hint = Ein neuer Eintrag löst den früheren ab seinem Tag ab. Wechselnde Wochen zählen ab der Woche dieses Tages.
# Label of a field.
appointment-hours-from = gilt ab
# Below that field.
appointment-hours-from-hint = leer: schon immer
# Label of a choice.
appointment-hours-weeks = Rhythmus
# Read aloud: name of a choice in a line of hours.
appointment-hours-week = Woche
# Choice there.
# $week (Count) - 1 to 8
appointment-hours-week-number = { $week }. Woche
# Read aloud: name of a choice in a line of hours.
appointment-hours-day = Wochentag
# Read aloud: name of a field in a line of hours.
# $day (String) - the weekday
appointment-hours-begin = Beginn am { $day }
# Read aloud: name of a field in a line of hours.
# $day (String) - the weekday
appointment-hours-end = Ende am { $day }
# Button.
appointment-hours-line-add = weitere Zeit
# Read aloud: button beside a line of hours.
# $day (String) - the weekday
appointment-hours-line-remove = Zeit am { $day } entfernen
# Button.
appointment-hours-add = Zeiten ab einem Tag eintragen
# Read aloud: button beside hours from a day on.
appointment-hours-remove = Diese Zeiten entfernen
# Heading of a list of appointments that lost a person or a room.
# $count (Count) - how many
appointment-replan = { $count ->
    [one] { $count } Termin ist umzuplanen
   *[other] { $count } Termine sind umzuplanen
}
# Below it.
appointment-replan-help = Jemand oder etwas davon ist nicht mehr da. Nichts ist abgesagt: Sprechen Sie mit der Person und verlegen Sie den Termin.
# Beside such an appointment.
# $names (String) - who or what is missing
appointment-missing = fehlt: { $names }

## Interpreters in the offers of times

# Box to tick when booking with an interpreter: nobody is asked yet, those who run the pool look for somebody.
appointment-ask-later = noch niemanden anfragen, die Suche der Sprachmittlung überlassen
# Label of a choice: what the talk is about, because some interpreters refuse topics.
appointment-topic = Thema
# First choice there, when nothing is known.
appointment-topic-unknown = noch offen
# Below the wish, while no topic is chosen.
appointment-topic-help = Solange kein Thema gewählt ist, wird nur angeboten, wer alles dolmetschen darf. Zum Buchen wählen Sie bitte eines.
# Label of a choice: by telephone, by video or in the house.
appointment-interpreter-how = gedolmetscht
# Label of a choice: a woman, a man, no matter.
appointment-interpreter-gender = Wunsch
# Label of a choice: how grave the consequences are.
appointment-interpreter-weight = Tragweite
# First choice there: what the topic usually weighs.
# $weight (String) - that weight
appointment-interpreter-weight-usual = wie üblich: { $weight }
# Beside an offer: what it costs.
# $minutes (Count) - how long an interpreter is engaged
# $amount (String) - euros, as a number with two decimals
appointment-interpreter-cost-of = { $minutes ->
    [one] { $minutes } Minute Dolmetschen, { $amount } €
   *[other] { $minutes } Minuten Dolmetschen, { $amount } €
}
# Above or in place of the offers: nobody of the pool knows the language.
# $language (Language)
appointment-pool-unknown = Im Pool dolmetscht niemand diese Sprache: { $language }.
# Above or in place of the offers: some know the language, but none may serve this.
# $language (Language)
# $known (Count) - how many know the language
appointment-pool-unable = { $known ->
    [one] Eine Person dolmetscht { $language }, aber sie kommt dafür nicht in Frage.
   *[other] { $known } Personen dolmetschen { $language }, aber niemand davon kommt dafür in Frage.
}
# Above or in place of the offers: some might serve, but all are away or engaged at the times that fit.
# $language (Language)
# $to (Day) - last day that was looked at
appointment-pool-busy = Bis zum { DAY($to, shape: "weekday") } ist zu keiner passenden Zeit jemand frei, um { $language } zu dolmetschen.
# Below it, one for each reason.
# $reason (String) - worded reason
# $count (Count) - how many it keeps away
appointment-pool-reason = { $reason } ({ $count })
# Button below it: look for another way of interpreting.
# $mode (String) - by telephone, by video
# $day (Day) - on which day it would be possible first
# $time (Time) - at what time
appointment-pool-other = { $mode } ginge es ab { DAY($day, shape: "weekday") }, { $time }
# In the panel of an appointment.
# $reference (String) - number of the request for an interpreter
# $state (String) - how it stands
appointment-interpreter-asked = Sprachmittlung { $reference }: { $state }
# In the list of what is missing from an appointment.
appointment-missing-interpreter = Sprachmittlung
# After booking, when an interpreter was asked.
appointment-booked-asked = Der Termin steht. Die Sprachmittlung ist angefragt und muss noch zusagen; sagt sie ab, erscheint der Termin unter „umzuplanen“.
