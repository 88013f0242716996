### Calendar files: of one person, and absences out of one.

## Errors.

# The chosen file is something else.
error-ics-not-a-calendar = Diese Datei ist kein Kalender. Gebraucht wird eine Datei mit der Endung .ics, wie sie Kalenderprogramme ausgeben.
# $megabytes (Count) - the largest size
error-ics-too-large = Diese Datei ist zu groß. Ein Kalender hat höchstens { $megabytes } MB.
# Its parts do not close, or lie too deep in each other: usually cut off on the way.
error-ics-nesting = Dieser Kalender ist unvollständig oder beschädigt. Bitte geben Sie ihn noch einmal aus.
# $most (Count) - how many absences a file may have
error-ics-too-many = In dieser Datei stehen zu viele Einträge. Höchstens { $most } Abwesenheiten können auf einmal übernommen werden.
# Nothing is ticked.
error-absence-none = Es ist keine Abwesenheit ausgewählt.

## The file.

# Title of an entry in the calendar of a member of staff. It says nothing about whom.
appointment-calendar-entry = Termin
# The same, where the file was asked for with names.
# $name (String) - the client
appointment-calendar-entry-of = Termin: { $name }
# Name of the file, without its ending. No slash.
# $name (String) - the member of staff
# $stamp (String) - first and last day
appointment-calendar-file = kalender-{ $name }-{ $stamp }

## Screen: the calendar of a person as a file.

# Button and heading of the panel.
appointment-calendar = Kalenderdatei
# In the panel.
appointment-calendar-about = Alles, was in einem Zeitraum bei einer Person oder in einem Raum gebucht ist, für ein Kalenderprogramm. Die Datei liegt danach außerhalb des Programms.
# Label of a choice of a member of staff.
appointment-calendar-who = Wessen Termine
# Label of a date.
appointment-calendar-from = Erster Tag
# Label of a date.
appointment-calendar-to = Letzter Tag
# A tick. Without it the file says when, and no more.
appointment-calendar-names = Mit den Namen der Ratsuchenden und worum es geht
# Below the tick.
appointment-calendar-names-help = Ohne Namen steht nur „Termin“ mit Zeit und Ort in der Datei. Mit Namen gehört sie auf kein privates Gerät.
# Button.
appointment-calendar-save = Datei sichern

## Screen: absences out of a file.

# Button and heading.
absence-file = Aus einer Kalenderdatei
# Below the heading.
absence-file-about = Liest aus einer .ics-Datei, wann jemand abwesend ist. Titel und Orte der Einträge werden nicht gelesen.
# Button that opens the dialog.
absence-file-choose = Datei wählen
# Heading of what was read.
# $file (String) - name of the file
absence-file-read = In { $file }
# How many absences the file has.
# $count (Count)
absence-file-count = { $count ->
    [one] { $count } Abwesenheit
   *[other] { $count } Abwesenheiten
}
# When there is none.
absence-file-nothing = In dieser Datei steht keine Abwesenheit ab heute.
# Beside an absence that need not be entered again.
absence-file-known = schon eingetragen
# Beside an absence whose zone nobody knows.
absence-file-zone = unbekannte Zeitzone, als Ortszeit gelesen
# Beside an absence.
# $count (Count)
absence-file-booked = { $count ->
    [one] { $count } Termin liegt darin
   *[other] { $count } Termine liegen darin
}
# Above what was not taken.
absence-file-left = Nicht übernommen
# One line of it.
# $count (Count)
# $reason (String) - one of absence-left-out-…
absence-file-left-line = { $count } × { $reason }
# Button.
# $count (Count)
absence-file-take = { $count ->
    [one] { $count } Abwesenheit eintragen
   *[other] { $count } Abwesenheiten eintragen
}
# Why an entry of the file is no absence.
absence-left-out-cancelled = abgesagt
# Why an entry of the file is no absence.
absence-left-out-transparent = als „frei“ eingetragen
# Why an entry of the file is no absence.
absence-left-out-outside = vorbei oder weiter als zwei Jahre voraus
# Why an entry of the file is no absence.
absence-left-out-no-length = ohne Dauer
# Why an entry of the file is no absence.
absence-left-out-reversed = Ende vor dem Anfang
# Why an entry of the file is no absence.
absence-left-out-unreadable = Zeit oder Wiederholung nicht lesbar

## Command line.

# $entered (Count) - absences that are entered
# $known (Count) - absences that were there already
cli-absences = Abwesenheiten aus der Datei: { $entered } neu, { $known } schon eingetragen.

## History.

# Heading of a change.
action-absences-taken = Abwesenheiten aus einer Kalenderdatei eingetragen
