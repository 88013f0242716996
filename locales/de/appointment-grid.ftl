### The week: moving an appointment by keyboard or pointer, and what stands in the way.

## Views

# One of the views: the week of one person.
appointment-view-person = Person
# One of the views: the week of a room, or of another thing that is booked.
appointment-view-room = Raum
# Label of a choice.
appointment-room = Raum
# In place of the week.
appointment-no-rooms = Noch kein Raum angelegt
# In place of the week, below.
appointment-no-rooms-help = Räume werden unter Verwaltung angelegt. Dann steht hier, wann welcher frei ist.

## Moving

# Read aloud and shown while an appointment is carried to another time.
# $name (String) - whose
# $day (Day)
# $from (Time)
# $to (Time)
# $with (String) - with whom
appointment-carry-at = { $name }: { DAY($day, shape: "weekday") }, { $from } bis { $to } Uhr, { $with }
# Read aloud and shown after it: nothing stands in the way.
appointment-carry-fits = Die Zeit ist frei.
# Read aloud and shown after it: it cannot be put there.
# $reason (String) - a sentence of obstacle-…
appointment-carry-not = Geht nicht: { $reason }
# Read aloud and shown after it: it can be put there, but somebody should know.
# $reason (String) - a sentence of obstacle-…
appointment-carry-but = Achtung: { $reason }
# Shown while an appointment is carried.
appointment-carry-keys = Pfeile: 5 Minuten, Tag oder Person · Bild auf/ab: halbe Stunde · Umschalt + Pfeil: Länge · Eingabe: ablegen · Esc: zurück
# Read aloud once, when it is taken up.
appointment-carry-up = Aufgenommen. Pfeiltasten verschieben, Umschalt mit Pfeiltaste ändert die Länge, Eingabe legt ab, Escape bricht ab.
# Read aloud.
appointment-carry-back = Abgebrochen. Der Termin bleibt, wo er war.
# Read aloud.
appointment-carry-edge = Weiter geht es in dieser Ansicht nicht.
# Read aloud.
# $name (String) - whose
# $day (Day)
# $from (Time)
# $to (Time)
appointment-carry-done = Verschoben: { $name }, { DAY($day, shape: "weekday") }, { $from } bis { $to } Uhr
# Read aloud when an appointment cannot be moved any more.
appointment-carry-fixed = Dieser Termin kann nicht mehr verschoben werden.
# Under the week, for the keyboard.
appointment-grid-keys = Pfeile: von Zeit zu Zeit · Eingabe: öffnen oder buchen · M: verschieben · Umschalt + Pfeil: Länge ändern
# Under the week, for the keyboard of somebody who may only look.
appointment-grid-keys-read = Pfeile: von Zeit zu Zeit · Eingabe: öffnen

## What stands in the way. Each is a sentence of its own.

# The appointment itself cannot be moved.
obstacle-state = Der Termin hat schon begonnen, ist vorbei oder abgesagt.
# Of the length.
obstacle-length = Ein Termin dauert 5 Minuten bis 8 Stunden.
# Of the beginning.
obstacle-grid = Termine beginnen und enden im Fünf-Minuten-Takt.
# Of the beginning.
obstacle-past = Diese Zeit ist schon vorbei.
# Of the beginning.
obstacle-far = Diese Zeit liegt weiter als zwei Jahre voraus.
# Of the person.
obstacle-staff = Bei dieser Person können keine Termine gebucht werden.
# Somebody has this time, and one may not know who.
obstacle-taken = Diese Zeit ist belegt.
# Somebody has this time.
# $from (Time)
# $to (Time)
# $name (String) - whose appointment it is
obstacle-taken-by = { $from } bis { $to } Uhr ist belegt: { $name }.
# Another appointment has the room.
# $thing (String) - the room
obstacle-taken-thing = { $thing } ist in dieser Zeit belegt.
# $from (Time)
# $to (Time)
# $thing (String) - the room
# $name (String) - whose appointment it is
obstacle-taken-thing-by = { $thing } ist von { $from } bis { $to } Uhr belegt: { $name }.
# The person is away.
obstacle-absent = In dieser Zeit ist die Person abwesend.
# A public holiday.
obstacle-holiday = An diesem Tag ist Feiertag.
# The same, with its name.
# $holiday (String) - name of the holiday
obstacle-holiday-named = An diesem Tag ist Feiertag: { $holiday }.
# Outside of working hours.
obstacle-off-hours = Das liegt außerhalb der Arbeitszeit.
