### The week: moving an appointment by keyboard or pointer, and what stands in the way.

## Views

appointment-view-person = Person
appointment-view-room = Room
appointment-room = Room
appointment-no-rooms = No room has been set up yet
appointment-no-rooms-help = Rooms are set up under Administration. Then it says here when which one is free.

## Moving

appointment-carry-at = { $name }: { DAY($day, shape: "weekday") }, { $from } to { $to }, { $with }
appointment-carry-fits = The time is free.
appointment-carry-not = Not possible: { $reason }
appointment-carry-but = Mind: { $reason }
appointment-carry-keys = Arrows: 5 minutes, day or person · Page up/down: half an hour · Shift + arrow: length · Enter: drop · Esc: back
appointment-carry-up = Picked up. Arrow keys move it, Shift with an arrow changes the length, Enter drops it, Escape puts it back.
appointment-carry-back = Put back. The appointment stays where it was.
appointment-carry-edge = This view goes no further.
appointment-carry-done = Moved: { $name }, { DAY($day, shape: "weekday") }, { $from } to { $to }
appointment-carry-fixed = This appointment can no longer be moved.
appointment-grid-keys = Arrows: from time to time · Enter: open or book · M: move · Shift + arrow: change the length
appointment-grid-keys-read = Arrows: from time to time · Enter: open

## What stands in the way. Each is a sentence of its own.

obstacle-state = The appointment has begun, is over or was cancelled.
obstacle-length = An appointment lasts 5 minutes to 8 hours.
obstacle-grid = Appointments start and end at five-minute steps.
obstacle-past = This time is already over.
obstacle-far = This time is more than two years ahead.
obstacle-staff = No appointments can be booked with this person.
obstacle-taken = This time is taken.
obstacle-taken-by = { $from } to { $to } is taken: { $name }.
obstacle-taken-thing = { $thing } is taken at this time.
obstacle-taken-thing-by = { $thing } is taken from { $from } to { $to }: { $name }.
obstacle-absent = The person is away at this time.
obstacle-holiday = This day is a public holiday.
obstacle-holiday-named = This day is a public holiday: { $holiday }.
obstacle-off-hours = This is outside of working hours.
