### Calendar files: of one person, and absences out of one.

## Errors.

error-ics-not-a-calendar = This file is no calendar. What is needed is a file that ends in .ics, as calendar programs write it.
error-ics-too-large = This file is too large. A calendar has { $megabytes } MB at most.
error-ics-nesting = This calendar is incomplete or damaged. Please export it again.
error-ics-too-many = There are too many entries in this file. At most { $most } absences can be taken over at once.
error-absence-none = No absence is chosen.

## The file.

appointment-calendar-entry = Appointment
appointment-calendar-entry-of = Appointment: { $name }
appointment-calendar-file = calendar-{ $name }-{ $stamp }

## Screen: the calendar of a person as a file.

appointment-calendar = Calendar file
appointment-calendar-about = Everything booked with one person or in one room in a period, for a calendar program. From then on the file is outside this program.
appointment-calendar-who = Whose appointments
appointment-calendar-from = First day
appointment-calendar-to = Last day
appointment-calendar-names = With the names of clients and what it is about
appointment-calendar-names-help = Without names the file only says “Appointment”, with time and place. With names it does not belong on a private device.
appointment-calendar-save = Save the file

## Screen: absences out of a file.

absence-file = From a calendar file
absence-file-about = Reads from an .ics file when somebody is away. Titles and places of the entries are not read.
absence-file-choose = Choose a file
absence-file-read = In { $file }
absence-file-count = { $count ->
    [one] { $count } absence
   *[other] { $count } absences
}
absence-file-nothing = There is no absence from today on in this file.
absence-file-known = already entered
absence-file-zone = unknown time zone, read as local time
absence-file-booked = { $count ->
    [one] { $count } appointment lies in it
   *[other] { $count } appointments lie in it
}
absence-file-left = Not taken over
absence-file-left-line = { $count } × { $reason }
absence-file-take = { $count ->
    [one] Enter { $count } absence
   *[other] Enter { $count } absences
}
absence-left-out-cancelled = cancelled
absence-left-out-transparent = entered as “free”
absence-left-out-outside = over, or more than two years ahead
absence-left-out-no-length = without a length
absence-left-out-reversed = ends before it begins
absence-left-out-unreadable = time or repetition cannot be read

## Command line.

cli-absences = Absences from the file: { $entered } new, { $known } already entered.

## History.

action-absences-taken = Absences entered from a calendar file
