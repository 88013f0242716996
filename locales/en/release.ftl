### Releases from secrecy, privacy notices, the legal basis of a record, and the ledger of what left the house.
### "Release" is the paper by which a client frees the office from its duty of secrecy towards one recipient.

## Kinds of data that a release names. Answers of a choice with several ticks.

data-kind-identity = Name, date of birth, gender
data-kind-reach = Address, phone, e-mail
data-kind-language = Languages
data-kind-concern = The concern and what there is to say about it
data-kind-residence = Nationality and residence
data-kind-papers = Documents
data-kind-representation = Who may act for the person

## Specially protected data (GDPR Art. 9 and 10).

special-category-health = Health
special-category-origin = Ethnic origin
special-category-religion = Religion or belief
special-category-politics = Political opinion, trade union
special-category-sexuality = Sex life, sexual orientation
special-category-genetic = Genetic or biometric data
special-category-offences = Offences and convictions

## How the client answered.

release-form-on-screen = signed on the screen
release-form-on-paper = signed on paper
release-form-refused = refused

## How a privacy notice was handed over.

notice-way-paper = on paper
notice-way-read-aloud = read aloud
notice-way-screen = on the screen
notice-way-mail = by e-mail
# Which privacy notice was handed over, in the history.
notice-source-in-force = the office’s notice in force
# Which privacy notice was handed over, in the history.
notice-source-elsewhere = a sheet from elsewhere

## Legal basis of a record (GDPR Art. 6).

legal-basis-public-task = public task (Art. 6 (1) e)
legal-basis-legal-obligation = legal obligation (Art. 6 (1) c)
legal-basis-contract = contract (Art. 6 (1) b)
legal-basis-vital-interests = vital interests (Art. 6 (1) d)
legal-basis-legitimate-interests = legitimate interests (Art. 6 (1) f)
legal-basis-consent = consent (Art. 6 (1) a)

## Legal basis for specially protected data (GDPR Art. 9).

special-basis-social-law = social law (Art. 9 (2) b)
special-basis-health-care = health and social care (Art. 9 (2) h)
special-basis-vital-interests = vital interests (Art. 9 (2) c)
special-basis-legal-claims = legal claims (Art. 9 (2) f)
special-basis-public-interest = substantial public interest (Art. 9 (2) g)
special-basis-consent = explicit consent (Art. 9 (2) a)

## Errors.

error-release-tell-consequences = First explain what a refusal means, and that the release can be withdrawn at any time.
error-release-signature = The signature is missing. Or choose “signed on paper”.
error-release-ends-before = The release ends before it begins.
error-release-too-long = { $days ->
    [one] A release is valid for at most { $days } day.
   *[other] A release is valid for at most { $days } days.
}
error-day-in-the-future = This day is in the future.
error-undo-data-left = The data has already left the house. That can’t be undone; cancel the referral or withdraw the release.

## Lines of a client’s history.

action-referral-answered = Answer to a referral recorded
action-referral-chased = Partner was asked again
action-release-given = Release from secrecy recorded
action-release-withdrawn = Release withdrawn
action-notice-handed-over = Privacy notice handed over
action-legal-basis-recorded = Legal basis recorded

## Fields in a client’s history.

field-referral-cause = Reason
field-referral-outcome = Outcome
field-referral-field = Fields
field-referral-chase = Reminder
field-data-stopped-on = Sharing stopped on
field-data-kind = Kinds of data
field-release-form = Release
field-release-given-on = Release given on
field-release-withdrawn-on = Withdrawn on
field-notice-version = Version of the notice
# Name of a field in the history: of the text beside the German one.
field-notice-translation = Version of the translation
# Name of a field in the history.
field-notice-source = Which notice
field-legal-basis = Legal basis

## Taking a release

release-new = Take a release
release-recipient = Who may be told?
release-whole-organisation = Holds for all services of this organisation
release-case = Case
release-no-case = no case
release-purpose = What for?
release-purpose-hint = As you explain it to the person.
release-kinds = What may be passed on?
release-special = Specially protected data
release-special-hint = Tick only what is really needed.
release-mutual = They may tell us, too
release-until = Valid until
release-language = Explained in
release-told = I explained what a refusal means, and that it can be withdrawn at any time.
release-answer = The person’s answer
release-sign-here = Signature
release-sign-hint = With finger, pen or mouse. If that’s not possible: sign on paper.
release-sign-clear = Sign again
release-sheet = Sheet to sign
release-sheet-help = Print the sheet before you save. The person reads and signs it. Then save the answer: signed or refused. Printing records nothing yet.
release-sheet-print = Print the sheet
release-sheet-look = Look at it
release-sheet-changed = Something was changed since printing. Print the sheet again before the person signs.
release-signature = The person’s signature
release-save = Save the release
release-save-refusal = Save the refusal

## The ledger

release-ledger = Releases and data passed on
release-releases = { $count ->
    [0] Releases
    [one] { $count } release
   *[other] { $count } releases
}
release-none = No release
release-none-help = Without a release nothing about the person leaves the house.
release-left = { $count ->
    [0] Passed on
    [one] Passed on { $count } time
   *[other] Passed on { $count } times
}
release-left-none = Nothing was passed on.
release-notices = { $count ->
    [0] Privacy notice
    [one] { $count } privacy notice
   *[other] { $count } privacy notices
}
release-notices-none = Not handed over yet.
release-notice = { $language }, version { $version }
# One notice that was handed over, with a second language.
# $language (Language)
# $version (String) - of the German text
# $translation (String) - of the text in the other language
release-notice-both = { $language }, version { $version } (translation: { $translation })
# One notice that was handed over, which was not the office's own.
# $language (Language)
# $version (String) - as it stands on the sheet
release-notice-elsewhere = { $language }, version { $version }, a sheet from elsewhere
release-notice-by = { $day }, { $name }
release-notice-new = Notice handed over
release-notice-version = Version
release-notice-version-hint = Stands at the foot of the notice.
# Where the handing over of the notice is written down: which version is kept. The version is a date, or a number and a date.
# $version (String) - of the German text, as it stands at the foot of the sheet
release-notice-in-force = In force: version { $version }.
# The same, where the sheet has a second language.
# $version (String) - of the German text, as it stands at the foot of the sheet
# $translation (String) - of the text in the other language
release-notice-in-force-both = In force: version { $version }, beside it the text in this language, version { $translation }.
# Below that line.
release-notice-draft = Nobody has checked the text yet. The sheet is marked as a draft.
# Box to tick: it was not the office's own notice that was handed over.
release-notice-other = A sheet from elsewhere, or from before
# Where the field for it is wrong.
error-notice-no-text = There is no notice in this language. Choose another language, or enter the version of a sheet from elsewhere.
# Where the field for it is wrong.
error-notice-newer = On that day another text was in force. Enter the version at the foot of the sheet.
release-notice-way = How
release-basis = Legal basis
release-basis-usual = As usual: { $basis }
release-basis-new = Record a legal basis
release-basis-special = For specially protected data
release-basis-no-special = no such data
release-statute = Law
release-statute-hint = For example § 67b SGB X
release-valid-until = valid until { $day } ({ $distance })
release-ended = ended on { $day }
release-withdrawn-on = withdrawn on { $day }
release-withdraw = Withdraw …
release-withdraw-stops = { $count ->
    [0] No referral with data rests on it. From now on nothing may be passed on.
    [one] { $count } open referral goes on without data:
   *[other] { $count } open referrals go on without data:
}
release-withdraw-tell = has data already: please tell them
release-withdraw-reason = Why? (not needed)
release-withdraw-now = Withdraw now
release-withdrawn = The release is withdrawn. Nothing leaves any more.
release-paper = Print the form …
release-notice-paper = See and print the notice …
