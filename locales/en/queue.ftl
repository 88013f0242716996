### The queue, as the staff sees it. What those who wait read is in kiosk.ftl.

## The screen of the queue

queue-title = Queue
queue-sit = My counter
queue-sit-nowhere = no counter
queue-sit-first = At which counter do you sit?
queue-sit-why = Only then can you call numbers: the board has to say where to.
queue-counter-with = { $name } sits there
queue-next = Next number
queue-next-finish = Done, next number
queue-next-is = { $label } follows
queue-nobody = Nobody is waiting.
queue-nobody-for-me = Nobody waits for this counter.
queue-current = With me now
queue-current-none = Nobody is with you now.
queue-called-times = Call { $calls } of { $most }
queue-recall = Call again
queue-start = Is here
queue-miss = Does not come
queue-park = Park
queue-finish = Done
queue-forward = Forward
queue-back = Back to the queue
queue-withdraw = Has left
queue-call = Call
queue-call-of = Call { $label }
queue-prioritise = Put first
queue-unprioritise = No longer first
queue-open = Record a contact
queue-find = Find the person
queue-open-client = Open the record
queue-more = What happens to { $label }
queue-waiting = { $count ->
    [one] { $count } person is waiting
   *[other] { $count } people are waiting
}
queue-minutes = { $minutes } min
queue-column-number = Number
queue-column-wait = Waits
queue-column-for = Comes for
queue-column-language = Language
queue-column-act = Action
queue-unknown-language = language unknown
queue-priority = goes first
queue-appointment = appointment { $time }
queue-paper = from paper
queue-for = for { $name }
queue-next-mark = next
queue-filter-all = All
queue-filter-service = Only this service
queue-filter-language = Only this language
queue-under-way = Called and under way
queue-ended = Done today
queue-ended-count = { $count ->
    [one] { $count } visit
   *[other] { $count } visits
}
queue-at-counter = counter { $counter }
queue-estimate = about { $minutes } min to wait
queue-estimate-none = no counter open
queue-estimate-soon = hardly any wait
queue-not-set-up-title = The queue is not set up yet
queue-not-set-up-text = The supervisor or the administration says what people can wait for and which counters there are.

## Tickets at the counter

queue-take = Give a number
queue-take-service = What for
queue-take-need = Need (if known)
queue-take-language = Language
queue-take-priority = Goes first, for example with a small child, pregnant, disabled. The reason is not stored.
queue-take-act = Give the number
queue-taken = { $label } is waiting now.
queue-print = Print the ticket
queue-check-in = Check in
queue-check-in-code = Number on the letter, or hold the code before the reader
queue-check-in-act = Check in
queue-enter = Enter from paper
queue-enter-about = For numbers that were given out on paper during an outage. Who still waits gets the place that the time gives them.
queue-enter-label = Number on the paper
queue-enter-day = Day
queue-enter-time = Taken at
queue-enter-over = The visit is over already
queue-enter-ended = Ended at
queue-enter-act = Enter
queue-time-wrong = Give a time, for example 9:30.
queue-forward-to = Where to
queue-forward-counter = Only counter
queue-forward-any = any fitting counter
queue-forward-remark = Note for your colleague (no names)
queue-forward-act = Forward

## Setting up

queue-setup = Set up the queue
queue-setup-about = What people can wait for, what the kiosk offers with it, and to which counters they are called.
queue-services = Services with numbers of their own
queue-services-none = Nothing to wait for yet.
queue-service-new = New service
queue-service-name = Name (for staff)
queue-service-letters = Letter before the number
queue-service-needs = Pictures at the kiosk that lead here
queue-service-else = “Something else” leads here too
queue-service-active = Is offered
queue-inactive = no longer used
queue-counters = Counters
queue-counters-none = No counters yet.
queue-counter-new = New counter
queue-counter-name = Name as it stands over the counter
queue-counter-services = Calls (nothing ticked: everything)
queue-counter-active = In use
queue-counter-all = everything
queue-edit = Change { $name }

## Kiosk and board, for the staff

station-title = Kiosk and board
station-about = Both windows go on running on this computer under a sign-in of their own, also while you lock your screen. They reach the queue only.
station-login = Login of the station
station-passphrase = Passphrase of the station
station-sign-in = Sign the station in
station-signed-in = Signed in as { $login }
station-sign-out = Sign the station out, close both windows
station-kiosk = Kiosk
station-kiosk-about = Here visitors take a number, in their language and without a name.
station-board = Board in the waiting room
station-board-about = Shows numbers and counters, no names.
station-open = Open
station-close = Close

## State of a ticket: short, on a line.

ticket-state-waiting = waiting
ticket-state-called = called
ticket-state-in-progress = at the counter
ticket-state-parked = parked
ticket-state-missed = did not come
ticket-state-done = done
ticket-state-withdrawn = left

## What happens to a ticket, and where it comes from.

ticket-step-taken = taken
ticket-step-called = called
ticket-step-recalled = called again
ticket-step-started = begun
ticket-step-parked = parked
ticket-step-missed = did not come
ticket-step-back = back in the queue
ticket-step-forwarded = forwarded
ticket-step-priority = put first or no longer
ticket-step-finished = done
ticket-step-withdrawn = left
ticket-source-kiosk = from the kiosk
ticket-source-counter = from the counter
ticket-source-paper = from paper

## On paper

queue-ticket-file = number-{ $label }

## Errors

error-queue-state = This number has gone on meanwhile: somebody else has called or finished it.
error-queue-calls = This number has been called { $most } times. Say “Does not come”, or call the next one.
error-queue-too-soon = Somebody counts as missing only after { $most } calls. Please call again.
error-queue-no-counter = Say first at which counter you sit.
error-queue-counter-taken = { $name } sits there today.
error-queue-counter-closed = This counter is no longer in use.
error-queue-counter-name-taken = There is a counter of this name already.
error-queue-service-closed = No numbers are given for this any more.
error-queue-letters-form = One or two letters from A to Z.
error-queue-letters-taken = Another service has these letters already.
error-queue-label = Give the number as it stands on the paper, for example A017.
error-queue-letters = There are no numbers with { $letters } here.
error-queue-number-taken = This number is taken on that day already.
error-queue-time = This time cannot be right: it lies ahead, or the end is before the beginning.
error-queue-other-day = Nobody waits on an earlier day any more. Say when the visit ended.
error-queue-check-in-unknown = There is no appointment with this number today.
error-queue-check-in-over = This appointment was cancelled or is over.
error-queue-not-set-up = The queue is not set up yet.
error-station-signed-out = The station is not signed in.
error-station-role = This login is not that of a station. The administration adds a person with the role “Station”.
error-station-window-failed = The window could not be opened. Please start the program again.
