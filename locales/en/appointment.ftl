### Appointments with staff. Core part: sentences for errors of the core, the calendar file and names of files.
### Words of the screen follow below, under a heading of their own.

## Errors.

error-time-taken = This time has been taken in the meantime. Nothing was booked. Please choose another one.
error-appointment-grid = Appointments start and end at five-minute steps.
error-appointment-length = An appointment lasts { $least } to { $most } minutes, in steps of five minutes.
error-appointment-past = This time is already over.
error-appointment-far = This time is too far in the future. Please check the year.
error-appointment-staff = No appointments can be booked with this person.
error-absence-reversed = The absence ends before it begins.
error-absence-past = This time is already over.
error-absence-far = This absence is longer than two years or too far in the future. Please check the year.
error-appointment-not-yet = This appointment has not begun yet.
error-appointment-state = This step is not possible in the present state of the appointment.
error-appointment-service-gone = This kind of appointment is no longer offered. Please choose another one.
error-appointment-errands = A visit has { $most } errands at most.
error-appointment-weekday = There is no such weekday.
error-appointment-overlap = Two errands of one visit take place at the same time.
error-appointment-full = This group has no place left.
error-appointment-joined = This person takes part in the appointment already.
error-hold-not-yours = Somebody else is keeping this time.
error-resource-not-in-use = The room, device or interpreter is no longer available. Please look for another time.
error-resource-kind = The kind cannot be changed. Please add a new entry.
error-field-range = Please enter a number from { $least } to { $most }.
error-hours-rhythm = These hours alternate by week or change on a day. Please change them under “Set up appointments”.

## The calendar file that a client may take along. It names no client.

appointment-calendar-title = Appointment: { $office }
appointment-calendar-with = Your appointment is with { $name }.

## Files.

appointment-file = appointment-{ $stamp }
