### Screens of referrals: sending somebody to a service, the slip, the list.

## Sending

referral-new = Refer
referral-about-client = For { $name }
referral-about-anonymous = For somebody without a name
referral-service = Where to?
referral-service-placeholder = Type a service or organisation
referral-need = Topic
referral-need-missing = Please choose the topic as well.
referral-urgency = How urgent
referral-language = Second language of the slip
referral-person = Person (stays in the house)
referral-person-named = Person
referral-note = Internal note
referral-note-hint = Is never printed.
referral-walk-in = no appointment needed
referral-assured = Confirmed on { $day } ({ $distance })
referral-stale = Last confirmed on { $day } ({ $distance }): call first
referral-never-assured = Never confirmed: call first

## What leaves the house

referral-leaves = This leaves the house
referral-leaves-about = A slip in German and in this language: { $language }. The German text is authoritative.
referral-leaves-choose = Choose a service; each field of the slip will stand here.
referral-leaves-nothing = Nothing about the person.
referral-leaves-not = Not on it: { $fields }.
referral-not-name = name
referral-not-birth-date = birth date
referral-not-contact = address and phone
referral-not-residence = status of residence
referral-not-note = internal note
referral-slip-office = From
referral-slip-issued = Issued on
referral-slip-organisation = Organisation
referral-slip-service = Service
referral-slip-need = What it is about
referral-slip-address = Address
referral-slip-phone = Phone
referral-slip-hours = Opening hours
referral-slip-directions = How to get there
referral-slip-bring = Please bring
referral-slip-referred-by = Referred by
referral-slip-as-of = Information as of
referral-print = Print slip
referral-save-pdf = Slip as PDF
referral-save-warning = Printing makes no file. A PDF file leaves the store.
referral-created = Referred to: { $service }, { $organisation }
referral-chase = Without an answer we ask on { $day } ({ $distance }).
referral-print-again = Print again

## The list

referral-count = { $count ->
    [one] { $count } referral, the most pressing first
   *[other] { $count } referrals, the most pressing first
}
referral-filter-open = Open
referral-filter-overdue = Overdue
referral-filter-waiting = Waiting for the partner
referral-filter-visited = Outcome missing
referral-filter-ended = Ended
referral-none-open = No open referral
referral-none-overdue = Nothing is overdue
referral-none-help = Refer from a person’s page or from the directory.
referral-anonymous = without a name
referral-overdue = Overdue since { $day } ({ $distance })
referral-chase-on = Ask on { $day } ({ $distance })
referral-details = History and steps: { $service }
referral-history = History
referral-step-at = { $at }
referral-reason = Why?
referral-act-draft = As a draft
referral-act-sent = Mark as sent
referral-act-again = Sent again
referral-act-reopen = Reopen
referral-act-accepted = Partner accepts
referral-act-declined = Partner declines
referral-act-no-answer = No answer
referral-act-attended = Was there
referral-act-not-attended = Was not there
referral-act-done = Finish
referral-act-withdrawn = Withdraw

## What leaves with data

referral-level = What goes along?
referral-taken-out = Untick a field and it stays in the house.
referral-covered = Release valid until { $day }
referral-release-start = Take the release now
referral-missing = Missing: { $what }
referral-message = Message to the partner
referral-special = The message tells of
referral-also = Also to
referral-take-away = Take { $service } out again
referral-hand-over = There is an appointment at the partner
referral-hand-over-day = Day
referral-hand-over-time = Time
referral-hand-over-place = Where and with whom
referral-hand-over-at = Appointment there on { $day }
referral-keep-draft = Keep as a draft
referral-drafted = The draft is saved.
referral-send = Refer and print the slip

## Answers and reminders

referral-cause = Reason
referral-outcome = Outcome
referral-day = When was that?
referral-silent = { $days ->
    [one] silent for { $days } day
   *[other] silent for { $days } days
}
referral-data-stopped = without data since { $day }: release withdrawn
referral-went = Passed on: { $fields }
referral-ask-again = Asked again
referral-ask-note = What came of it?
referral-ask-letter = Write the letter that asks
referral-act-cancelled = Cancel

## The net of partners

referral-net = The net
referral-net-about = Referrals from { $from } to { $to }. Answer: in the middle / for 90 of 100 at the latest after so many days.
referral-net-partner = Partner
referral-net-sent = Sent
referral-net-accepted = Accepted
referral-net-attended = Attended
referral-net-met = Met
referral-net-declined = Declined
referral-net-answer = Answer (days)
referral-net-because = { $cause }: { $count }
referral-net-gaps = What is missing
referral-net-no-gaps = No gap in this period
referral-net-services = Services
referral-net-unresolved = Stayed open
referral-net-no-capacity = No place
referral-net-none = Nobody was referred in this period.
# Label of a group of buttons: XLSX, CSV, JSON.
referral-net-file = The net as a file
# Label of a group of buttons: XLSX, CSV, JSON.
referral-net-gaps-file = The gaps as a file
# Beside the buttons that save the list of what is missing as a file.
referral-net-gaps-rounded = For bodies outside the house: counts of people are rounded to 5 in the file.
