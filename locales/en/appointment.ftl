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

## The calendar file that a client may take along. It names no client.

appointment-calendar-title = Appointment: { $office }
appointment-calendar-with = Your appointment is with { $name }.

## Files.

appointment-file = appointment-{ $stamp }
