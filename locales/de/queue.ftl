### The queue, as the staff sees it. What those who wait read is in kiosk.ftl.

## The screen of the queue

# Name of the screen in the navigation, and its heading.
queue-title = Warteschlange
# Label of the choice: at which counter the person sits.
queue-sit = Mein Schalter
# Choice: the person sits at no counter.
queue-sit-nowhere = kein Schalter
# Heading while the person sits nowhere.
queue-sit-first = An welchem Schalter sitzen Sie?
# Under that heading.
queue-sit-why = Erst dann können Sie Nummern aufrufen: Die Anzeige muss wissen, wohin.
# In the choice of a counter: who sits there.
# $name (String) - the person
queue-counter-with = { $name } sitzt dort
# The largest button: calls whoever is next.
queue-next = Nächste Nummer
# The same button while somebody is at the counter: that visit ends with it.
queue-next-finish = Fertig, nächste Nummer
# Beside the button: the number that will be called.
# $label (String) - such as A017
queue-next-is = Es folgt { $label }
# Beside the button and as an empty list.
queue-nobody = Es wartet niemand.
# Beside the button: others wait, but for other counters.
queue-nobody-for-me = Für diesen Schalter wartet niemand.
# Heading over the number that this counter called.
queue-current = Jetzt bei mir
# Under that heading while there is nobody.
queue-current-none = Gerade ist niemand bei Ihnen.
# How often a number was called.
# $calls (Count) - 1 to 3
# $most (Count) - 3
queue-called-times = Aufruf { $calls } von { $most }
# Button: calls the same number once more.
queue-recall = Noch einmal rufen
# Button: the visitor has come to the counter.
queue-start = Ist da
# Button: nobody came after three calls.
queue-miss = Kommt nicht
# Button: the visitor fetches something and keeps their place.
queue-park = Parken
# Button: the visit is over, nobody else is called.
queue-finish = Fertig
# Button and heading: sends the visitor to another desk.
queue-forward = Weiterleiten
# Button: into the queue again.
queue-back = Zurück in die Schlange
# Button: the visitor went away.
queue-withdraw = Ist gegangen
# Button on a line: calls this number.
queue-call = Aufrufen
# Read aloud: the same with the number.
# $label (String) - such as A017
queue-call-of = { $label } aufrufen
# Button on a line: this visitor goes first.
queue-prioritise = Vorziehen
# Button on a line: this visitor waits like everybody else.
queue-unprioritise = Nicht mehr vorziehen
# Button: opens the form of a new contact, with language and need.
queue-open = Kontakt erfassen
# Button: opens the search for a person.
queue-find = Person suchen
# Button: opens the page of the person who has the appointment.
queue-open-client = Akte öffnen
# Read aloud: name of the group of buttons on a line.
# $label (String) - such as A017
queue-more = Was mit { $label } geschieht
# Heading of the list of those who wait, with their number.
# $count (Count) - how many
queue-waiting = { $count ->
    [one] { $count } Person wartet
   *[other] { $count } Personen warten
}
# How long somebody has waited: short, in a table.
# $minutes (Number) - minutes
queue-minutes = { $minutes } min
# Head of a column.
queue-column-number = Nummer
# Head of a column: minutes somebody has waited.
queue-column-wait = Wartet
# Head of a column: service, need, whom or which counter it is for.
queue-column-for = Anliegen
# Head of a column.
queue-column-language = Sprache
# Head of a column of buttons.
queue-column-act = Aktion
# In place of a language that nobody knows.
queue-unknown-language = Sprache unbekannt
# Mark: goes first.
queue-priority = vorgezogen
# Mark: has an appointment.
# $time (Time) - its time
queue-appointment = Termin { $time }
# Mark: was typed in from paper.
queue-paper = von Papier
# Mark: only this person or counter calls it.
# $name (String) - the person or the counter
queue-for = für { $name }
# Mark on the line of whoever is next for this counter.
queue-next-mark = als Nächstes
# Choice in a filter: no restriction.
queue-filter-all = Alle
# Read aloud: name of the choice of a service.
queue-filter-service = Nur dieses Anliegen
# Label of the choice of a language.
queue-filter-language = Nur diese Sprache
# Heading: those who were called, parked or missed.
queue-under-way = Aufgerufen und unterwegs
# Heading: those who are through today.
queue-ended = Heute fertig
# Beside that heading.
# $count (Count) - how many
queue-ended-count = { $count ->
    [one] { $count } Besuch
   *[other] { $count } Besuche
}
# In a list: at which counter.
# $counter (String) - its name
queue-at-counter = Schalter { $counter }
# On the line of a service: how long somebody who comes now will wait.
# $minutes (Number) - minutes
queue-estimate = etwa { $minutes } min Wartezeit
# The same while nobody sits at a counter for it.
queue-estimate-none = kein Schalter besetzt
# The same when hardly anybody waits.
queue-estimate-soon = kaum Wartezeit
# Heading of the empty screen before anything is set up.
queue-not-set-up-title = Die Warteschlange ist noch nicht eingerichtet
# Under that heading.
queue-not-set-up-text = Die Leitung oder die Administration legt fest, worauf man warten kann und welche Schalter es gibt.

## Tickets at the counter

# Button and heading: gives somebody a number.
queue-take = Nummer geben
# Label of a choice.
queue-take-service = Worauf
# Label of a choice.
queue-take-need = Anliegen (wenn bekannt)
# Label of a choice.
queue-take-language = Sprache
# Tick: this visitor goes first.
queue-take-priority = Vorziehen, etwa mit kleinem Kind, schwanger, gehbehindert. Der Grund wird nicht gespeichert.
# Button that gives the number.
queue-take-act = Nummer geben
# After that.
# $label (String) - such as A017
queue-taken = { $label } wartet jetzt.
# Button: prints the ticket.
queue-print = Zettel drucken
# Button and heading: somebody comes for an appointment.
queue-check-in = Termin anmelden
# Label of the field for the number on the letter; a reader types it.
queue-check-in-code = Nummer auf dem Brief, oder Code vor den Leser halten
# Button.
queue-check-in-act = Anmelden
# Button and heading: numbers that were given on paper while the program stood still.
queue-enter = Von Papier nachtragen
# Under that heading.
queue-enter-about = Für Nummern, die während eines Ausfalls auf Papier vergeben wurden. Wer noch wartet, kommt an den Platz, den die Uhrzeit ergibt.
# Label of a field.
queue-enter-label = Nummer auf dem Papier
# Label of a field.
queue-enter-day = Tag
# Label of a field: when the number was taken.
queue-enter-time = Gezogen um
# Tick: the visit is over already.
queue-enter-over = Der Besuch ist schon zu Ende
# Label of a field: when it ended.
queue-enter-ended = Zu Ende um
# Button.
queue-enter-act = Eintragen
# Under a field for a time.
queue-time-wrong = Geben Sie eine Uhrzeit ein, etwa 9:30.
# Label of a choice: the service somebody is sent to.
queue-forward-to = Wohin
# Label of a choice: only one counter.
queue-forward-counter = Nur Schalter
# Choice: any counter that serves it.
queue-forward-any = jeder passende Schalter
# Label of a field: a word for the colleague. No name stands there.
queue-forward-remark = Notiz für die Kollegin oder den Kollegen (ohne Namen)
# Button.
queue-forward-act = Weiterleiten

## Setting up

# Name of the screen where services and counters are set up.
queue-setup = Warteschlange einrichten
# Under that heading.
queue-setup-about = Worauf man warten kann, was das Terminal dazu anbietet, und an welche Schalter gerufen wird.
# Heading.
queue-services = Anliegen mit eigenen Nummern
# Empty list.
queue-services-none = Noch nichts, worauf man warten kann.
# Button and heading.
queue-service-new = Neues Anliegen
# Label of a field.
queue-service-name = Name (für Beschäftigte)
# Label of a field.
queue-service-letters = Buchstabe vor der Nummer
# Heading over ticks.
queue-service-needs = Bilder am Terminal, die hierher führen
# Tick.
queue-service-else = Auch „Etwas anderes“ führt hierher
# Tick: numbers are given.
queue-service-active = Wird angeboten
# Mark: no longer used.
queue-inactive = nicht mehr verwendet
# Heading.
queue-counters = Schalter
# Empty list.
queue-counters-none = Noch keine Schalter.
# Button and heading.
queue-counter-new = Neuer Schalter
# Label of a field.
queue-counter-name = Name, wie er über dem Schalter steht
# Heading over ticks. None ticked: all.
queue-counter-services = Ruft auf (nichts angekreuzt: alles)
# Tick.
queue-counter-active = In Betrieb
# In a list: this counter calls everything.
queue-counter-all = alles
# Button and heading.
# $name (String) - the name of the service or the counter
queue-edit = { $name } ändern

## Kiosk and board, for the staff

# Name of the screen, and a button that leads there.
station-title = Terminal und Anzeige
# Under the heading.
station-about = Beide Fenster laufen auf diesem Rechner unter einer eigenen Anmeldung weiter, auch wenn Sie Ihren Bildschirm sperren. Sie erreichen nur die Warteschlange.
# Label of a field: the login of the station.
station-login = Anmeldename der Station
# Label of a field.
station-passphrase = Passphrase der Station
# Button.
station-sign-in = Station anmelden
# State.
# $login (String) - the login
station-signed-in = Angemeldet als { $login }
# Button: closes both windows.
station-sign-out = Station abmelden, beide Fenster schließen
# Name of a window.
station-kiosk = Terminal
# Under that name.
station-kiosk-about = Hier ziehen Besucherinnen und Besucher eine Nummer, in ihrer Sprache und ohne Namen.
# Name of a window.
station-board = Anzeige im Warteraum
# Under that name.
station-board-about = Zeigt Nummern und Schalter, keine Namen.
# Button.
station-open = Öffnen
# Button.
station-close = Schließen

## State of a ticket: short, on a line.

# State of a ticket.
ticket-state-waiting = wartet
# State of a ticket.
ticket-state-called = aufgerufen
# State of a ticket.
ticket-state-in-progress = am Schalter
# State of a ticket.
ticket-state-parked = geparkt
# State of a ticket.
ticket-state-missed = nicht gekommen
# State of a ticket.
ticket-state-done = fertig
# State of a ticket.
ticket-state-withdrawn = gegangen

## What happens to a ticket, and where it comes from.

# What happened to a ticket.
ticket-step-taken = gezogen
# What happened to a ticket.
ticket-step-called = aufgerufen
# What happened to a ticket.
ticket-step-recalled = noch einmal gerufen
# What happened to a ticket.
ticket-step-started = begonnen
# What happened to a ticket.
ticket-step-parked = geparkt
# What happened to a ticket.
ticket-step-missed = nicht gekommen
# What happened to a ticket.
ticket-step-back = zurück in der Schlange
# What happened to a ticket.
ticket-step-forwarded = weitergeleitet
# What happened to a ticket.
ticket-step-priority = vorgezogen oder nicht mehr
# What happened to a ticket.
ticket-step-finished = fertig
# What happened to a ticket.
ticket-step-withdrawn = gegangen
# Where a ticket comes from.
ticket-source-kiosk = vom Terminal
# Where a ticket comes from.
ticket-source-counter = vom Schalter
# Where a ticket comes from.
ticket-source-paper = von Papier

## On paper

# Name of the file of a ticket, without its ending.
# $label (String) - such as A017
queue-ticket-file = nummer-{ $label }

## Errors

# A step that no longer fits: a colleague was quicker.
error-queue-state = Diese Nummer ist inzwischen schon weiter: Eine andere Person hat sie aufgerufen oder beendet.
# There is no fourth call.
# $most (Count) - 3
error-queue-calls = Diese Nummer wurde schon { $most }-mal gerufen. Sagen Sie „Kommt nicht“, oder rufen Sie die nächste.
# Missed only after the third call.
# $most (Count) - 3
error-queue-too-soon = Erst nach { $most } Aufrufen gilt jemand als nicht gekommen. Bitte rufen Sie noch einmal.
# Calling without sitting at a counter.
error-queue-no-counter = Sagen Sie zuerst, an welchem Schalter Sie sitzen.
# Somebody else sits there today.
# $name (String) - the person
error-queue-counter-taken = Dort sitzt heute schon { $name }.
# The counter is no longer used.
error-queue-counter-closed = Dieser Schalter ist nicht mehr in Betrieb.
# Two counters cannot have one name.
error-queue-counter-name-taken = Einen Schalter mit diesem Namen gibt es schon.
# The service is no longer offered.
error-queue-service-closed = Dafür werden keine Nummern mehr vergeben.
# The letters before a number.
error-queue-letters-form = Ein oder zwei Buchstaben von A bis Z.
# Two services cannot have the same letters.
error-queue-letters-taken = Diese Buchstaben hat schon ein anderes Anliegen.
# A number from paper.
error-queue-label = Geben Sie die Nummer so ein, wie sie auf dem Papier steht, etwa A017.
# A number from paper whose letters nobody has set up.
# $letters (String) - the letters
error-queue-letters = Nummern mit { $letters } gibt es hier nicht.
# A number from paper that the day has already.
error-queue-number-taken = Diese Nummer ist an diesem Tag schon vergeben.
# A time that cannot be.
error-queue-time = Diese Uhrzeit kann nicht stimmen: Sie liegt in der Zukunft, oder das Ende liegt vor dem Anfang.
# A number of another day that still waits.
error-queue-other-day = An einem früheren Tag wartet niemand mehr. Tragen Sie ein, wann der Besuch zu Ende war.
# A code or number with which no appointment of today is found.
error-queue-check-in-unknown = Zu dieser Nummer gibt es heute keinen Termin.
# The appointment was cancelled or is over.
error-queue-check-in-over = Dieser Termin ist abgesagt oder schon vorbei.
# Nobody has said what people can wait for.
error-queue-not-set-up = Die Warteschlange ist noch nicht eingerichtet.
# Kiosk and board without a signed-in station.
error-station-signed-out = Die Station ist nicht angemeldet.
# The login is that of a person.
error-station-role = Mit diesem Namen meldet sich keine Station an. Die Administration legt eine Person mit der Rolle „Station“ an.
# A window could not be opened.
error-station-window-failed = Das Fenster ließ sich nicht öffnen. Bitte starten Sie das Programm neu.
