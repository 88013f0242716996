### Records that may be the same person: looking through them, merging, splitting again, and the warning while one types.

## The screen of pairs

duplicate-nav = Duplicates
duplicate-title = Possible duplicates
duplicate-about = Records that may be the same person. The program suggests, you decide.
duplicate-search-store = Search all records
duplicate-search-again = Search again
duplicate-searching = Searching all records
duplicate-searching-about = You can go on working meanwhile.
duplicate-searched-at = Last searched on { $day } at { $time }.
duplicate-found = { $pairs ->
    [0] No possible duplicates were found.
    [one] { $pairs } possible pair found.
   *[other] { $pairs } possible pairs found.
}
duplicate-search-cancelled = The search was stopped. The earlier result stays.
duplicate-filter = State of the decision
duplicate-state-open = Open
duplicate-state-later = Later
duplicate-state-different = Different people
duplicate-pairs = Pairs
duplicate-count = { $count ->
    [one] { $count } pair
   *[other] { $count } pairs
}
duplicate-shown = The likeliest { $shown } of { $total } pairs
duplicate-never-searched = The records have never been searched
duplicate-never-searched-about = The search compares names in all scripts, dates of birth, phone and document numbers. It changes nothing.
duplicate-none-open = No open pair
duplicate-none-open-about = All pairs of the last search are decided.
duplicate-none-later = Nothing put off
duplicate-none-different = No pair marked as different yet
duplicate-choose-pair = Choose a pair from the list.

## How likely two records are the same person. Beside a percentage.

duplicate-score-certain = almost certainly the same person
duplicate-score-very-likely = very likely
duplicate-score-likely = likely
duplicate-score-possible = possible

## Why: the fields that the reasons are put under. Each stands before a colon and its reasons.

duplicate-why-name = Name
duplicate-why-birth = Date of birth
duplicate-why-phone = Phone
duplicate-why-number = Numbers
duplicate-why-address = Address
duplicate-why-other = Other
duplicate-why-line = { $field }: { $reasons }

## Two records beside each other

duplicate-comparison = Both records side by side
duplicate-field = Field
duplicate-agrees = same
duplicate-differs = different
duplicate-one-side = only here
duplicate-documents = Documents
duplicate-former-addresses = Former addresses
duplicate-representatives = Representatives
duplicate-cases = Cases
duplicate-last-contact = Last contact
duplicate-external-id = Number in the old list
duplicate-belongs = Belongs to it
duplicate-created = Created
duplicate-created-by = { $day }, { $name }
duplicate-open-record = Open record
duplicate-decided-different = Marked as different people by { $name } on { $day }. Asked again as soon as a name, date of birth or number changes.
duplicate-decided-later = Put off by { $name } on { $day }.
duplicate-actions = Decision
duplicate-same = Same person …
duplicate-different = Different people
duplicate-later = Later
duplicate-merge-not-allowed = In your office supervisors may merge records.

## Merging

duplicate-merge-title = How the records are merged
duplicate-merge-about = Nothing is lost: everything that belongs to either stands on one page afterwards. You can split it again at any time.
duplicate-merge-stays = Which record stays?
duplicate-merge-stays-hint = Numbers and links of the other one lead here afterwards.
duplicate-merge-choose = Which value holds?
duplicate-merge-no-choice = The two contradict each other nowhere. What one lacks the other fills in.
duplicate-merge-both = Keep both
duplicate-merge-filled = Filled in: { $fields }
duplicate-merge-united = Names, languages, phone numbers, documents, notes, contacts, cases, referrals and appointments of both records are all kept.
duplicate-merge-from-survivor = stays
duplicate-merge-from-merged = from the other
duplicate-merge-run = Merge
duplicate-merged = Merged
duplicate-split-again = Split again

## Merged records of a client, and splitting them again

duplicate-merges-link = { $count ->
    [one] { $count } record merged
   *[other] { $count } records merged
}
duplicate-merges-title = Merged records
duplicate-merges-about = These records are part of this one now. Their numbers lead here.
duplicate-merges-none = Nothing was merged here
duplicate-merge-line = Merged on { $day } by { $name }
duplicate-merge-number = Number in the old list: { $number }
duplicate-moved = Moved at the time
duplicate-split = Split again
duplicate-split-about = { $name } becomes two records again.
duplicate-split-goes-back = Goes back
duplicate-split-restored = These fields become what they were before the merge: { $fields }
duplicate-split-changed-since = These fields have been changed since and stay as they are: { $fields }
duplicate-split-later = Added since
duplicate-split-later-about = This stays here. Tick what belongs to the other record.
duplicate-split-later-none = Nothing has been added since the merge.
duplicate-split-later-line = { $day }, { $name }
duplicate-split-run = Split
duplicate-split-done = Split. Both records stand on their own again.

## What belongs to a record. Each stands before a number.

duplicate-holds-note = Notes
duplicate-holds-contact = Contacts
duplicate-holds-case-file = Cases
duplicate-holds-referral = Referrals
duplicate-holds-appointment = Appointments
duplicate-holds-client-name = Names
duplicate-holds-client-blocked-name = Blocked names
duplicate-holds-client-language = Languages
duplicate-holds-contact-means = Phone numbers and addresses
duplicate-holds-client-document = Documents
duplicate-holds-client-address = Former addresses
duplicate-holds-client-representative = Representatives
duplicate-holds-client-link = Linked people
duplicate-holds-household-member = Household
duplicate-holds-client-dispute = Disputed fields
duplicate-holds-client-restriction = Restrictions

## Fields of which a record has one value (codes)

merge-field-preferred-name = Name shown first
merge-field-birth-date = Date of birth
merge-field-gender = Gender
merge-field-nationalities = Nationalities
merge-field-letter-language = Language for letters
merge-field-address = Address
merge-field-residence = Residence
merge-field-household = Household
merge-field-remark = Remark for everyone

## The warning while a new client is typed

duplicate-guard-somebody-else = Is somebody else
duplicate-guard-noted = Noted as somebody else
duplicate-guard-take-back = Check after all
duplicate-guard-open = Open that record

## What speaks for or against a pair (codes)

match-reason-name-swapped = given and family name swapped
match-reason-birth-date-slip = slip in the date of birth
match-reason-birth-date-calendar = date of another calendar
match-reason-nationality = same nationality
match-reason-street = same street
match-reason-place = same place
match-reason-third-record = both fit a third record

## Acts in the history, permissions, the command line

action-clients-merged = Records merged
action-client-split = Record split off again
action-duplicate-decided = Decided on a duplicate
action-duplicates-searched = Searched for duplicates
permission-duplicate-review = review possible duplicates
permission-client-merge = merge and split records

## Errors. Each says what happened and what the person can do.

error-client-likely-duplicate = { $count ->
    [one] { $count } person in the store may be the same. Open that record, or say beside it that it is somebody else. Then save once more.
   *[other] { $count } people in the store may be the same. Open the right record, or say of each that it is somebody else. Then save once more.
}
error-client-merged = This record has become part of another one. Please open the person again.
error-merge-split-already = These records have been split already.
error-merge-not-last = The records were merged once more since. Split the later merge first.
error-merge-erased = Something of these records has been erased since. They can no longer be split.
error-undo-merged = The record has been merged with another one since. Split the two first.
