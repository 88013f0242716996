### Cases: list, phases, opening, closing, reopening.

# Heading, command and button: a case is opened.
case-open = Fall eröffnen
# Under the heading, while nobody is chosen.
case-open-about = Ein Fall gehört zu einer Person mit Namen und beginnt mit einem Anliegen.
# Under the heading.
# $name (String) - the client
case-open-for = Für { $name }
# Label of the field for the client.
case-person = Person
# Question whose answers are topics such as housing.
case-need = Worum geht es vor allem?
# Under the heading of the list.
# $count (Count) - cases in the list
case-count = { $count ->
    [one] { $count } Fall
   *[other] { $count } Fälle
}
# Filter above the list.
case-filter-open-mine = Meine offenen
# Filter above the list.
case-filter-open-all = Alle offenen
# Filter above the list.
case-filter-all = Auch abgeschlossene
# When the list is empty.
case-none = Kein Fall
# When the list of one's own open cases is empty.
case-none-mine = Sie haben keinen offenen Fall
# Below it.
case-none-help = Die meisten Besuche brauchen keinen Fall. Eröffnen Sie einen auf der Seite der Person, wenn mehrere Stellen beteiligt sind.
# Below the topic of a case.
# $day (Day) - when it was opened
# $distance (String) - the same as people say it: “12 days ago”
# $name (String) - who is in charge
case-since = seit { $day } ({ $distance }) · { $name }
# Below the state of a closed case.
# $day (Day) - when it was closed
case-closed-on = abgeschlossen am { $day }
# Beside the marks of the phases.
# $step (Number) - which phase
# $total (Number) - of how many
case-step-of = Phase { $step } von { $total }
# Read aloud: button that opens the next steps of a case.
# $number (String) - the number of the case
case-steps = Schritte für { $number }
# Button that takes the case to its next phase.
# $phase (String) - the word of that phase
case-next = Weiter: { $phase }
# Button: another phase is chosen.
case-other-phase = Andere Phase …
# Button that takes the case to the chosen phase.
case-change-phase = Phase ändern
# Label of the choice of a phase.
case-to-phase = Phase
# Button: the case is closed.
case-close = Fall abschließen
# Label of the choice of a reason.
case-close-reason = Warum wird der Fall abgeschlossen?
# Button: a closed case is opened again.
case-reopen = Wieder öffnen
# Label of a field that has to be filled in.
case-reopen-note = Warum wird er wieder geöffnet?
# Label of a field that may stay empty.
case-note = Notiz (freiwillig)
