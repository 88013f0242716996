### Screens of the directory of services: list, entry, form.

## List

directory-new = New entry
directory-edit = Edit entry
directory-count = { $count ->
    [one] { $count } service
   *[other] { $count } services
}
directory-search = Search words
directory-search-placeholder = Service, organisation, street …
directory-filter-need = Topic
directory-filter-language = Language
directory-filter-district = District
directory-any = all
directory-stale = Out of date?
directory-empty = The directory is still empty
directory-empty-help = Enter the services to which you refer most often. Five are enough to begin with.
directory-empty-filtered-help = Fewer words or another filter find more.

## Entry

directory-refer = Refer here
directory-hours = Opening hours
directory-walk-in = No appointment needed
directory-address = Address
directory-website = Website
directory-languages = Languages there
directory-fees = Fees
directory-accessible = Step-free access
directory-assured = Confirmed
directory-assured-on = on { $day } ({ $distance })
directory-never-assured = Never confirmed: call before you refer
directory-stale-help = Long ago: call before you refer
directory-last-used = Last referred to on { $day }
directory-texts = What clients read

## Form

directory-form-who = Who and what
directory-form-name = Name of the service
directory-form-organisation = Organisation
directory-form-needs = Helps with
directory-form-where = Where, and how to reach it
directory-form-street = Street and number
directory-form-postcode = Postcode
directory-form-place = Town
directory-form-when = When and for whom
directory-form-hours-hint = As people write it: Mon–Fri 8–12, Thu also 2–5 pm
directory-form-language-add = Add a language
directory-form-language-remove = Remove the language: { $language }
directory-form-texts-help = These texts stand on the slip, in German and in the person’s language. One thing a line.
directory-form-text-remove = Remove the texts: { $language }
directory-form-text-language = Texts in another language
directory-form-bring = What to bring
directory-form-directions = How to get there
directory-form-assured = Last confirmed on
directory-form-assured-today = Confirmed today

## Filters and what is open

# Filter and command: only what is open at this moment.
directory-open-now = Open now
# Filter: only what the person keeps at hand.
directory-at-hand = At hand
# Button: keeps an entry at the top of the list.
directory-keep = Keep at hand
# Button: takes an entry from the top of the list again.
directory-keep-no-more = No longer at hand
# On an entry.
# $time (Time) - when it closes today
directory-open-until = Open until { $time }
# A service that does not close today, as a shelter.
directory-open-to-midnight = Open until midnight
# On an entry that is closed.
# $time (Time) - when it opens
directory-opens-today = Closed, opens today at { $time }
# On an entry that is closed.
# $day (Day) - the day on which it opens again
# $time (Time) - when it opens then
directory-opens-on = Closed, opens on { $day } at { $time }
# On an entry that is closed, where nobody knows until when.
directory-closed = Closed

## Review: what nobody has confirmed for long

# Button and heading: the list of entries that have to be confirmed.
directory-review = To be confirmed
# Below that heading.
# $count (Count) - entries
directory-review-about = { $count ->
    [one] Nobody has confirmed { $count } entry for long. Call, compare, confirm.
   *[other] Nobody has confirmed { $count } entries for long. Call, compare, confirm.
}
# When nothing has to be confirmed.
directory-review-none = All entries are confirmed
# Below it.
directory-review-none-help = As soon as one gets too old, it stands here.
# Button on each entry of that list.
directory-confirm = Confirmed today

## More facts of an entry, and fields of the form

# Name of a fact and of a field: what has to be known these days.
directory-alert = These days
# Name of a fact and of a field.
directory-description = What it is
# Name of a fact and of a field.
directory-eligibility = For whom
# Value of the fact “For whom”.
# $from (Number) - lowest age
# $to (Number) - highest age
directory-ages = { $from } to { $to } years
# Value of the fact “For whom”.
# $from (Number) - lowest age
directory-ages-from = From { $from } years
# Value of the fact “For whom”.
# $to (Number) - highest age
directory-ages-to = Up to { $to } years
# Label of a field.
directory-minimum-age = Lowest age
# Label of a field.
directory-maximum-age = Highest age
# Name of a fact and of a field: by telephone, by letter.
directory-application = How to get in
# Name of a fact and of a field.
directory-interpretation = Interpreting
# Name of a fact and of a field: where those have to live who may come.
directory-area = Area served
# Name of a fact and of a field: beyond a way without steps.
directory-access = Help for people with disabilities
# Name of a fact and heading in the form.
directory-contacts = Contact persons
# Label of a field.
directory-contact-name = Name
# Label of a field: what somebody is there.
directory-contact-title = Task
# Label of a field.
directory-status = State
# Name of a fact and heading in the form: days that are different.
directory-exceptions = Days that are different
# Value beside such days.
directory-exception-closed = closed
# Heading in the form.
directory-weekly-hours = Fixed hours every week
# Label of a group of tick boxes.
directory-weekdays = Weekdays
# Label of a field: time or day.
directory-from = from
# Label of a field: time or day.
directory-to = to
# Label of a field.
directory-note = Remark
# Heading in the form: fees one by one.
directory-costs = Fees one by one
# Label of a field: for whom, for what.
directory-cost-option = For whom, for what
# Label of a field.
directory-amount = Amount
# Label of a field: three letters.
directory-currency = Currency
# Heading in the form.
directory-more = For whom and how
# In the form, below the hours.
directory-other-rules = There are more rules that have no field here. They stay as they are.
# Mark on a text whose German original has changed.
directory-outdated = German is newer
# Tick box in the form.
directory-text-checked = Read by somebody who knows the language
# Button that takes a line away.
directory-remove-line = Remove the line

## The directory in and out as a file

# Button and title: the directory in and out as a file of the standard HSDS.
directory-exchange = Exchange the directory
# Below that title.
directory-exchange-about = In and out by the standard HSDS 3.1 (Open Referral), as JSON or as tables in a ZIP archive.
# Heading: a file is brought in.
directory-import = Bring in
# What happens with the file.
directory-import-looks-first = First you see what changes. Nothing is saved before you agree.
# What happens with the file.
directory-import-by-id = Entries are known by their ids. What the file does not name stays as it is.
# What happens with the file.
directory-import-all-or-nothing = All or nothing: with a mistake nothing is saved.
# Button that opens the dialog of the computer.
directory-import-choose = Choose a file …
# Button: another file instead of this one.
directory-import-other = Another file
# Heading over the preview.
# $file (String) - the name of the file
directory-import-file = Preview: { $file }
# Below that heading.
# $added (Count) - new rows
# $changed (Count) - fields that change
# $unchanged (Count) - rows that stay as they are
directory-import-counts = New: { $added } · changed fields: { $changed } · unchanged: { $unchanged }
# In place of the preview.
directory-import-nothing = The file changes nothing. The directory says all of it already.
# Heading over a table.
directory-import-new = New
# Heading over a table.
directory-import-changed = Changed, field by field
# Heading over a table.
directory-import-missing = Not in the file: stays as it is
# Heading over a table.
# $count (Count) - mistakes
directory-import-findings = To be settled before anything is taken over: { $count }
# Below that heading.
directory-import-findings-about = Please give the list to those who made the file. Nothing was saved.
# Head of a column: which table of the standard.
directory-import-table = Table
# Head of a column: how many.
directory-import-number = Number
# Head of a column: the first names.
directory-import-names = Names
# After the first names.
# $names (String) - names, with commas
# $count (Count) - how many more
directory-import-names-more = { $names } and more: { $count }
# Head of a column: the entry by its name.
directory-import-entry = Entry
# Head of a column: a field as the standard calls it.
directory-import-field = Field
# Head of a column.
directory-import-before = Before
# Head of a column.
directory-import-after = In the file
# Head of a column: where in the file.
directory-import-place = Place
# A place in the file.
# $file (String) - the name of the file
# $row (Count) - row or page
directory-import-row = { $file }, no. { $row }
# Head of a column: what is wrong.
directory-import-what = What is wrong
# Button: writes what the preview shows.
directory-import-do = Take it over like this
# After the import.
# $added (Count) - new rows
# $changed (Count) - fields that changed
directory-import-done = Taken over. New: { $added }, changed fields: { $changed }
# Below it, beside the button.
directory-import-undo-about = It can be taken back as long as nobody has worked on one of these entries, also later: below, under “Brought in so far”.
# Button: takes the import back.
directory-import-undo = Take the import back
# After the import was taken back.
directory-import-undone = Taken back. The directory is as it was.
# Heading over the list of directories that came in as a file.
directory-past = Brought in so far
# Below that heading.
directory-past-about = Was it the wrong file? An import can be taken back as a whole, as long as nobody has worked on one of its entries.
# In place of an empty list.
directory-past-none = No directory has been brought in yet
# Head of a column: the name of the file.
directory-past-file = File
# Head of a column: day and time.
directory-past-when = When
# Head of a column: a member of the staff.
directory-past-who = By
# Head of a column: a number.
directory-past-added = New rows
# Head of a column: a number.
directory-past-changed = Changed fields
# Head of a column: in the store, or taken back.
directory-past-state = State
# In the list, where an import was taken back.
# $at (DayTime) - when
# $by (String) - the person's name
directory-past-withdrawn = taken back: { $at }, { $by }
# A line of the command line's list.
# $at (DayTime) - when it was brought in
# $by (String) - the person's name
# $file (String) - the name of the file
# $added (Count) - rows that came
# $changed (Count) - fields that changed
directory-past-line = { $at }, { $by }: “{ $file }”. New rows: { $added }. Changed fields: { $changed }.
# Button in the list; opens the question.
directory-withdraw = Take back
# The same button, for those who hear it alone.
# $file (String) - the name of the file
directory-withdraw-of = Take back “{ $file }”
# Heading of the question.
# $file (String) - the name of the file
directory-withdraw-title = Take back “{ $file }”?
# Below that heading.
directory-withdraw-about = New entries go, changed ones are as they were before. Everything else stays. To have it again, bring the file in once more.
# Button: does it.
directory-withdraw-do = Take the import back
# Heading: the directory leaves as a file.
directory-export = Send out
# Below that heading.
directory-export-about = The whole directory as a file, for the neighbouring town for example. It names contact persons too.
# Label of a choice.
directory-export-form = Form
# Choice: tables in an archive.
directory-as-package = Tables (CSV in a ZIP archive)
# Choice: JSON, one page for each house.
directory-as-organisations = JSON, by organisation
# Choice: JSON, one page for each service.
directory-as-services = JSON, by service
# Tick: takes more along than the standard knows.
directory-export-extensions = Also texts for clients and what the standard does not know
# Below the choice, when it is by service.
directory-export-services-less = Organisations without a service are missing in this form.
# Button: opens the dialog of the computer.
directory-export-save = Save the file …

## What of an entry is kept several times, and what cannot be read

# Beside a field for a time that cannot be read.
directory-time-unreadable = This is no time of day. Please write it like: 08:30
# Beside a field for a whole number.
directory-number-unreadable = Please type a whole number.
# Name of a fact and of a field: the programme that an offer belongs to.
directory-program = Programme
# Below that field.
directory-program-hint = For example a funding programme that the service belongs to
# Heading in the form and name of a fact.
directory-phones = More phone numbers
# Heading in the form and name of a fact: an offer is at several places.
directory-places = More places
# Heading in the form and name of a fact: how many places are free.
directory-capacities = Places to be had
# Label of a field: what is counted, as beds or places in a course.
directory-capacity-unit = What is counted
# Label of a field: how many are free.
directory-capacity-available = Free
# Label of a field: how many there are in all.
directory-capacity-maximum = In all
# Value of that fact.
# $available (Number) - how many are free
# $maximum (Number) - how many there are
# $unit (String) - what is counted
directory-capacity-of = { $unit }: { $available } of { $maximum } free
# Value of that fact, where nobody knows how many there are in all.
# $available (Number) - how many are free
# $unit (String) - what is counted
directory-capacity-free = { $unit }: { $available } free
# Below that fact.
# $day (Day) - when somebody last said so
directory-capacity-updated = As of { $day }
