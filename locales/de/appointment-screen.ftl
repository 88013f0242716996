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
appointment-subject-hint = Steht weder auf dem Vermittlungsschein noch in der Kalenderdatei.
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
