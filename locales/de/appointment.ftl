### Appointments with staff. Core part: sentences for errors of the core, the calendar file and names of files.
### Words of the screen follow below, under a heading of their own.

## Errors.

# The time was taken by another appointment in the meantime. Nothing was booked.
error-time-taken = Diese Zeit ist inzwischen vergeben. Es wurde nichts gebucht. Bitte wählen Sie eine andere.
# Beside the start of an appointment. Appointments start and end at five-minute steps.
error-appointment-grid = Termine beginnen und enden in Schritten von fünf Minuten.
# Beside the length of an appointment.
# $least (Count) - the shortest, in minutes
# $most (Count) - the longest, in minutes
error-appointment-length = Ein Termin dauert { $least } bis { $most } Minuten, in Schritten von fünf Minuten.
# Beside the start of an appointment that was to be booked before now.
error-appointment-past = Diese Zeit ist schon vorbei.
# Beside the start of an appointment that is more than two years away: most likely a mistyped year.
error-appointment-far = Diese Zeit liegt zu weit in der Zukunft. Bitte prüfen Sie das Jahr.
# Beside the choice of a person who doesn't take appointments or has left.
error-appointment-staff = Bei dieser Person können keine Termine gebucht werden.
# Beside the end of an absence.
error-absence-reversed = Die Abwesenheit endet, bevor sie beginnt.
# Beside the end of an absence.
error-absence-past = Diese Zeit ist schon vorbei.
# Beside the end of an absence.
error-absence-far = Diese Abwesenheit ist länger als zwei Jahre oder liegt zu weit in der Zukunft. Bitte prüfen Sie das Jahr.
# An appointment can't have taken place, or been missed, before it begins.
error-appointment-not-yet = Dieser Termin hat noch nicht begonnen.
# The state of the appointment does not allow the step.
error-appointment-state = Dieser Schritt ist beim jetzigen Stand des Termins nicht möglich.
# Beside the errands of a visit. One of them was taken out of what can be booked while the form was open.
error-appointment-service-gone = Diese Terminart wird nicht mehr angeboten. Bitte wählen Sie eine andere.
# Beside the errands of a visit.
# $most (Count) - how many fit
error-appointment-errands = Ein Besuch hat höchstens { $most } Anliegen.
# Beside the weekdays on which a client cannot come: only for programs that send a number.
error-appointment-weekday = Diesen Wochentag gibt es nicht.
# Two errands of one visit were to take place at the same time.
error-appointment-overlap = Zwei Anliegen eines Besuchs liegen zur selben Zeit.
# A group appointment has no place left.
error-appointment-full = In dieser Gruppe ist kein Platz mehr frei.
# Beside the client who was to be added to a group appointment.
error-appointment-joined = Diese Person nimmt schon an dem Termin teil.
# A time that is kept for a client can be given back only by whoever keeps it.
error-hold-not-yours = Diese Zeit hält jemand anderes frei.
# Beside the room of an appointment: the room, the device or the interpreter was taken out of use.
error-resource-not-in-use = Raum, Gerät oder dolmetschende Person steht nicht mehr zur Verfügung. Bitte suchen Sie eine andere Zeit.
# Beside the kind of a room, a counter or a device. The kind cannot be changed later.
error-resource-kind = Die Art lässt sich nicht ändern. Bitte legen Sie einen neuen Eintrag an.
# Beside a number in a form.
# $least (Count) - the smallest
# $most (Count) - the largest
error-field-range = Bitte geben Sie eine Zahl von { $least } bis { $most } ein.
# Under the hours of a member of staff whose hours alternate by week or change on a day. "Set up appointments" is appointment-setup.
error-hours-rhythm = Diese Arbeitszeiten wechseln nach Wochen oder ab einem Tag. Bitte ändern Sie sie unter „Termine einrichten“.

## The calendar file that a client may take along. It names no client.

# Title of the entry in the calendar.
# $office (String) - the name of the office
appointment-calendar-title = Termin: { $office }
# Text of the entry in the calendar.
# $name (String) - the member of staff
appointment-calendar-with = Ihr Termin ist bei { $name }.

## Files.

# Name of the file with an appointment, without its ending. No blanks, no slash.
# $stamp (String) - day and time as 2026-11-22-0930
appointment-file = termin-{ $stamp }
