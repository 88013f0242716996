### Clients: their page, the form, history, birth dates.

## Finding and opening

# Heading, button and command: a new client.
client-new = New client
# Heading of the form for a client who is there already.
client-edit = Edit client
# Below the heading "Clients".
client-find-about = Search above with Ctrl K: by name, birth date, phone or case number.
# Heading over the clients whom this desk had open.
# $count (Count) - how many
client-recent = { $count ->
    [one] Recently opened: { $count } person
   *[other] Recently opened: { $count } people
}
# Beside one of them.
# $time (Time) - when the page was opened
client-recent-at = at { $time }
# When no client was opened since sign-in.
client-recent-empty = Nobody has been opened since you signed in
# Below it.
client-recent-empty-help = The people you work with today stand here. The list goes when you sign out.
# Heading when a client's page can't be shown.
client-not-opened = The page can’t be opened

## Birth dates as far as they are known

# In place of a birth date.
client-birth-unknown = birth date unknown
# A birth date that is wholly known.
# $day (Day) - the birth date
client-birth-day = { DAY($day, shape: "numeric") }
# A whole birth date that is an estimate.
# $day (Day) - the birth date
client-birth-day-estimated = about { DAY($day, shape: "numeric") }
# A birth date of which the year, perhaps the month too, is known.
# $date (String) - the known parts as digits: "1985" or "03.1985"
client-birth-part = { $date }
# A year of birth that is an estimate.
# $date (String) - the known parts as digits
client-birth-estimated = about { $date }
# A birth date without its year.
# $date (String) - day and month as digits
client-birth-without-year = { $date }, year unknown
# Beside the field, while one types.
# $date (String) - what was understood
client-birth-understood = Understood as { $date }
# Beside the field, for 1 January, which often only stands for an unknown day.
# $date (String) - what was understood
client-birth-placeholder = Understood as { $date }. 1 January often only stands for an unknown day – then write 00.00.
# Error beside the field when the date can't be read.
client-birth-not-understood = This date can’t be read. Write it like 14.03.1985, 03.1985, 00.00.1985 or ca. 1967.

## Who it is

# Heading in place of a name.
client-nameless = Without a name
# Beside the birth date.
# $years (Count) - age in full years
client-age = { $years ->
    [one] { $years } year old
   *[other] { $years } years old
}
# Beside a birth date of which only the year is known.
# $least (Number) - the least age in years
# $most (Count) - the greatest age in years
client-age-between = { $most ->
    [one] { $least } to { $most } year old
   *[other] { $least } to { $most } years old
}
# Mark beside the languages.
client-interpreter-needed = interpreter needed
# Mark: the record may be read by few.
client-restricted = Restricted
# The number of the person in the list from which they came.
# $number (String) - the number
client-external-id = No. in the old list: { $number }
# Another name of the person.
# $kind (String) - the kind of name: birth name, alias …
# $name (String) - the name
client-also-known = { $kind }: { $name }
# Nationality: stateless.
client-nationality-xxa = stateless
# Nationality as in a convention travel document.
client-nationality-xxb = refugee (1951 Convention)
# Nationality as in a travel document.
client-nationality-xxc = refugee (other)
# Nationality that is not said.
client-nationality-xxx = unspecified

## Status of residence

# When nothing was entered.
client-residence-missing = Residence not recorded
# Until when the document is valid.
# $day (Day) - the last day
client-residence-until = until { DAY($day, shape: "numeric") }
# A title without an end.
client-residence-unlimited = unlimited
# What stands on the document or in the old list.
# $text (String) - as printed
client-residence-printed = as printed: { $text }
# Beside every status: the program decides no right.
client-residence-check = Check against the document

## The page: timeline and actions

# Read aloud: name of the bar of actions.
client-actions = Actions
# Button and heading of an entry.
client-note = Note
# Label of the field for a note.
client-note-new = New note
# Button: records a visit of this person.
client-contact = Contact
# Button: refers this person to a service.
client-refer = Refer
# Button: books an appointment.
client-appointment = Appointment
# Button: opens a managed case.
client-case-open = Open a case
# Label: what the case is about.
client-case-need = What is the case about?
# Link and heading: who changed what.
client-history = Changes
# Button.
client-back-to-page = Back to the person
# Heading over everything that happened.
client-timeline = Timeline
# Read aloud: name of the filter.
client-timeline-filter = Filter the timeline
# Filter.
client-timeline-all = All
# Filter.
client-timeline-note = Notes
# Filter.
client-timeline-contact = Contacts
# Filter.
client-timeline-referral = Referrals
# Filter.
client-timeline-appointment = Appointments
# Filter.
client-timeline-case = Cases
# When nothing stands there.
client-timeline-empty = No entry yet
# Below it.
client-timeline-empty-help = Press N to write a note, C to record a contact.
# Below an entry.
# $day (Day) - the day
# $time (Time) - the time
# $name (String) - who did it
client-entry-when = { DAY($day, shape: "weekdayYear") }, { $time } · { $name }
# Below an entry of today or yesterday.
# $day (String) - "today" or "yesterday"
# $time (Time) - the time
# $name (String) - who did it
client-entry-near = { $day }, { $time } · { $name }
# Heading of a contact.
# $channel (String) - where: at the counter, by phone …
# $need (String) - what it was about
client-entry-contact = Contact: { $need } – { $channel }
# Heading of a referral.
# $service (String) - the service
# $organisation (String) - whose it is
client-entry-referral = Referral to { $service }, { $organisation }
# Heading of a referral that another office sent as a package.
# $office (String) - the office, as the package says
client-entry-incoming = Referral received from { $office }
# Heading of an appointment.
# $day (Day) - the day
# $from (Time) - when it starts
# $to (Time) - when it ends
# $name (String) - with whom
client-entry-appointment = Appointment on { DAY($day, shape: "weekdayYear") }, { $from }–{ $to }, with { $name }
# Heading of a step of a case.
# $number (String) - the number of the case
# $phase (String) - the phase it went to
client-entry-case = Case { $number }: { $phase }
# The first entry.
client-entry-created = Record created
# Heading of the column at the side.
client-next-title = Next
# When nothing is to be done.
client-next-nothing = Nothing is pending.
# When something is due.
# $day (Day) - the day
# $distance (String) - the day as people say it: "in 2 days"
client-due = { DAY($day, shape: "weekday") } ({ $distance })
# Heading over phone, mail, address.
client-reach = How to reach
# When nothing is known.
client-reach-none = Nothing recorded
# The language of letters.
# $language (Language) - the language
client-letter-language-is = Letters in { $language }
# Heading over the cases of the person.
# $count (Count) - how many
client-cases = { $count ->
    [one] { $count } case
   *[other] { $count } cases
}
# Below a case.
# $day (Day) - when it was opened
# $name (String) - who manages it
client-case-since = since { DAY($day, shape: "numeric") }, { $name }

## The form

# Above the form: input of an earlier time was found.
# $time (Time) - when it was typed
client-draft-found = Your unsaved input of { $time } is still here.
# Button: forgets what was typed.
client-draft-throw-away = Discard
# Button: leaves the form; what was typed is kept until sign-out.
client-leave-keeps-draft = Later (keeps the draft)
# Error beside the name.
client-name-missing = Enter at least one name. Somebody with a single name: under “Family name”.
# Heading.
client-form-names = Names
# Below it.
client-form-names-help = In each script in which the person writes it: as it stands on the document.
# Label.
client-form-given = Given name
# Label.
client-form-family = Family name
# Label: how we came by the spelling.
client-form-name-source = Spelling
# Label: what kind of name it is.
client-form-name-kind = Kind
# A tick.
client-form-name-preferred = We use this name
# Button.
client-form-name-add = Add a name or script
# Button.
client-form-name-remove = Remove the name
# Heading.
client-form-person = Person
# Label.
client-form-birth = Birth date
# Below the label.
client-form-birth-help = As much as is known: 14.03.1985, 03.1985, 00.00.1985, ca. 1967
# Label; several are possible.
client-form-nationality = Add a nationality
# Label.
client-form-gender = Gender
# Read aloud: button that removes one of several.
# $thing (String) - what is removed
client-form-remove-thing = Remove { $thing }
# Heading.
client-form-languages = Languages
# Label.
client-form-language = Language
# Label.
client-form-level = Level
# A tick.
client-form-interpreter = Needs an interpreter
# Button.
client-form-language-add = Add a language
# Button.
client-form-language-remove = Remove the language
# Label: the language of letters and slips.
client-form-letter-language = Language for letters
# Heading.
client-form-reach = How to reach
# Below it.
client-form-reach-help = Only safe means are used: who else reads or listens?
# Label.
client-form-means-kind = Means
# Label.
client-form-means-remark = Remark
# Label of a choice: may this number or address be used without putting the person at risk?
client-form-means-safety = Safe?
# Button.
client-form-means-add = Add phone, e-mail or other
# Button.
client-form-means-remove = Remove
# Label.
client-form-street = Street and number
# Label.
client-form-postcode = Postcode
# Label.
client-form-place = Place
# Label.
client-form-address-remark = About the accommodation
# Below the label.
client-form-address-remark-help = For example: shared accommodation, with her sister, none
# Heading.
client-form-residence = Residence
# Label.
client-form-residence-title = Residence title
# Label: what stands on the document.
client-form-residence-printed = As printed
# Label.
client-form-residence-until = Valid until
# A tick.
client-form-residence-unlimited = Unlimited
# Heading.
client-form-remark = Remark for everyone
# Label.
client-form-remark-label = Remark
# Below the label.
client-form-remark-help = Stands at the top of the page: “uses a wheelchair, ring at the side door”. Confidential things belong in a note.
# Heading: people who may be the same.
client-similar = Already recorded?
# Below it, while nobody is similar.
client-similar-none = Nobody similar is known so far.
# Below it.
# $count (Count) - how many
client-similar-found = { $count ->
    [one] { $count } person may be the same. Your input is kept as a draft.
   *[other] { $count } people may be the same. Your input is kept as a draft.
}

## When two people changed the same record

# Heading.
client-conflict = Somebody was faster
# Below it.
client-conflict-about = While you were typing, somebody else saved. Nothing is lost: decide for each field.
# Choice: what the other one saved.
client-conflict-theirs = just saved
# Choice: what I typed.
client-conflict-mine = my input
# Heading over what only the other one changed.
client-conflict-taken = Also changed, will be kept
# Button.
client-conflict-save = Save this
# Button.
client-conflict-back = Back to the form
# Beside the button.
# $count (Count) - fields that are still to be decided
client-conflict-undecided = { $count ->
    [one] { $count } field still to decide
   *[other] { $count } fields still to decide
}
# Name of a part of the form.
client-field-names = Names
# Name of a part of the form.
client-field-birth-date = Birth date
# Name of a part of the form.
client-field-gender = Gender
# Name of a part of the form.
client-field-nationalities = Nationalities
# Name of a part of the form.
client-field-languages = Languages
# Name of a part of the form.
client-field-letter-language = Language for letters
# Name of a part of the form.
client-field-contact-means = How to reach
# Name of a part of the form.
client-field-address = Address
# Name of a part of the form.
client-field-residence = Residence
# Name of a part of the form.
client-field-remark = Remark for everyone

## Why somebody was found (codes of the search)

# Below a result.
match-reason-same-name = same name
# Below a result.
match-reason-name-prefix = name begins like this
# Below a result: a letter or two differ.
match-reason-similar-spelling = similar spelling
# Below a result.
match-reason-sounds-alike = sounds alike
# Below a result.
match-reason-other-script = in another script
# Below a result: a question mark stands where an old list lost a letter.
match-reason-lost-letter = letter lost in an old list
# Below a result: a birth name, former name or alias fits.
match-reason-other-name = another name of the person
# Below a result.
match-reason-name-part-missing = part of the name not found
# Below a result: a name was all that there was to go by, because no birth date was told.
match-reason-name-alone = only the name to go by
# Below a result.
match-reason-birth-date-equal = same birth date
# Below a result: what is known of both dates agrees.
match-reason-birth-date-partial = birth date agrees as far as known
# Below a result.
match-reason-birth-date-swapped = day and month swapped
# Below a result: same day and month, a year apart.
match-reason-birth-date-near = a year apart
# Below a result.
match-reason-birth-year-equal = same year of birth
# Below a result: the same year, and 1 January, which often only stands for an unknown day.
match-reason-placeholder-birth-date = same year, 1 January as a placeholder
# Below a result.
match-reason-birth-date-different = different birth date
# Below a result.
match-reason-phone = phone number
# Below a result: case number or number of the old list.
match-reason-number = case or list number

## History: what was done (codes of acts)

# Heading of a change.
action-client-saved = Details saved
# Heading of a change.
action-clients-imported = Read in from a list
# Heading of a change.
action-note-added = Note written
# Heading of a change.
action-contact-recorded = Contact recorded
# Heading of a change.
action-case-opened = Case opened
# Heading of a change.
action-case-stepped = Case moved on
# Heading of a change.
action-referral-created = Referral made
# Heading of a change.
action-referral-stepped = Referral moved on
# Heading of a change.
action-appointment-booked = Appointment booked
# Heading of a change.
action-appointment-moved = Appointment moved
# Heading of a change.
action-appointment-stepped = Appointment changed
# Heading of a change.
action-absence-added = Absence entered
# Heading of a change.
action-absence-removed = Absence removed
# Heading of a change.
action-undone = Undone
# Heading of an entry: somebody read a restricted record.
action-restricted-read = Restricted record read

## History: which field (words of the columns)

# Row of a change: which field.
field-external-id = Number in the old list
# Row of a change: which field.
field-restricted = Restricted
# Row of a change: which field.
field-birth-date = Birth date
# Row of a change: which field.
field-birth-year = Year of birth
# Row of a change: which field.
field-birth-month = Month of birth
# Row of a change: which field.
field-birth-day = Day of birth
# Row of a change: which field.
field-birth-estimated = Year of birth estimated
# Row of a change: which field.
field-birth-source = Source of the birth date
# Row of a change: which field.
field-birth-calendar = Calendar of the birth date
# Row of a change: which field.
field-birth-text = Birth date as given
# Row of a change: which field.
field-gender = Gender
# Row of a change: which field.
field-nationalities = Nationalities
# Row of a change: which field.
field-letter-language = Language for letters
# Row of a change: which field.
field-street = Street and number
# Row of a change: which field.
field-postcode = Postcode
# Row of a change: which field.
field-place = Place
# Row of a change: which field.
field-address-remark = About the accommodation
# Row of a change: which field.
field-residence-title = Residence title
# Row of a change: which field.
field-residence-as-printed = Residence as printed
# Row of a change: which field.
field-residence-until = Residence valid until
# Row of a change: which field.
field-residence-unlimited = Residence unlimited
# Row of a change: which field.
field-remark = Remark
# Row of a change: which field.
field-kind = Kind
# Row of a change: which field.
field-family = Family name
# Row of a change: which field.
field-given = Given name
# Row of a change: which field.
field-source = Source
# Row of a change: which field.
field-preferred = Preferred name
# Row of a change: which field.
field-ord = Order
# Row of a change: which field.
field-tag = Language
# Row of a change: which field.
field-level = Level
# Row of a change: which field.
field-needs-interpreter = Needs an interpreter
# Row of a change: which field.
field-value = Number or address
# Row of a change: which field.
field-means-safety = Whether it is safe
# Row of a change: which field.
field-names = Names
# Row of a change: which field.
field-languages = Languages
# Row of a change: which field.
field-contact-means = How to reach
# Row of a change: which field.
field-note = Note
# Row of a change: which field.
field-text = Text
# Row of a change: which field.
field-language = Language
# Row of a change: which field.
field-need = Need
# Row of a change: which field.
field-urgency = Urgency
# Row of a change: which field.
field-result = Result
# Row of a change: which field.
field-channel = Channel
# Row of a change: which field.
field-state = State
# Row of a change: which field.
field-phase = Phase
# Row of a change: which field.
field-number = Number
# Row of a change: which field.
field-reason = Reason
# Row of a change: which field.
field-subject = Subject
# Row of a change: which field.
field-starts-at = Start
# Row of a change: which field.
field-ends-at = End
# Row of a change: which field.
field-opened = Opened
# Row of a change: which field.
field-closed = Closed

## History

# Column.
client-history-field = Field
# Column.
client-history-before = Before
# Column.
client-history-after = After

## How a word of one name stands to a word of the other: behind both words, after a colon

name-words-same = same
name-words-other-script = same, in another script
name-words-sounds-alike = sounds alike
name-words-typo = perhaps a slip of the hand
name-words-initial = initial
name-words-begins = the beginning of the name
name-words-fused = written together or apart
name-words-dropped = only in one of the names
name-words-particle = particle, only in one of the names
name-words-doubtful = perhaps the same name
name-words-contradicts = another name
