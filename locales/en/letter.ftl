### Paper that people carry away: the referral slip, the appointment slip and, for staff, the recovery sheet.
### Printed in two columns, German and this language. Short words: a column is 83 mm wide.

# Title of the referral slip: a page that a person carries to another office. Large, in two languages.
letter-referral-title = Referral slip

# Heading above the name and the address of the service or the place. Short.
letter-where = Where

# Heading above day and time. Short.
letter-when = When

# Heading above the list of papers to bring.
letter-bring = Please bring

# Stands before a phone number.
letter-phone = Phone

# Heading above how to find the place: bus, entrance, floor.
letter-directions = How to get there

# Heading above the opening hours of the service.
letter-opening-hours = Opening hours

# Heading above a free text of the office for this person.
letter-note = Please note

# Heading above the small facts: what it is about, who referred, when.
letter-about = About this slip

# Stands before the name of the person, which is printed only when more than a slip was agreed to.
letter-name = Name

# Stands before the topic, for example "Housing".
letter-need = What it is about

# Stands before the name of the member of staff who referred.
letter-referred-by = Referred by

# Stands before the day on which the page was printed.
letter-issued = Issued on

# Stands before the number of the referral or the appointment.
letter-reference = Number

# Stands before the name of the person who is to be met.
letter-with = With

# Foot of a page in two languages: which of them counts.
# $day (Day) - the day on which what the page says was last checked
letter-authoritative = The German text is authoritative. Information as of: { DAY($day, shape: "long") }

# Foot of a page in German only.
# $day (Day) - the day on which what the page says was last checked
letter-as-of = Information as of: { DAY($day, shape: "long") }

# Foot of a page whose second column had to be printed in another language than was asked for.
# $language (Language) - the language that was asked for
letter-fallback = This page is not available in { $language } yet.

# The time of an appointment, printed large.
# $time (Time) - when it starts
letter-time = { $time }

# Title of the page with the day, the time and the place of an appointment.
letter-appointment-title = Your appointment

# Below the time of an appointment.
# $minutes (Count) - how long it takes, in minutes, mostly 30 to 90
letter-duration = Duration: about { $minutes } min

# Stands above the phone number of the office.
letter-cancel = If you cannot come, please call

# Title of the sheet with the key that opens the store when all passphrases are lost.
letter-recovery-title = Recovery key

# Below the title of the recovery sheet: what the key is.
letter-recovery-what = This key opens the data store when nobody knows a valid passphrase any more. It is printed this one time only.

# Recovery sheet: stands above the characters by which a typing mistake is found.
letter-recovery-checksum = Check characters

# Recovery sheet: stands before the day on which the key was made.
letter-recovery-created = Created on

# Recovery sheet: heading above where to keep it.
letter-recovery-keep-title = Where to keep it

# Recovery sheet: where to keep it.
letter-recovery-keep = In a safe or a locked cabinet, away from the computer and from the backups. Two people should know where it is.

# Recovery sheet: heading above what must not be done with it.
letter-recovery-never-title = Never

# Recovery sheet: what must not be done with it.
letter-recovery-never = Do not photograph it, do not scan it, do not send it by e-mail, do not save it in a file.

# Recovery sheet: heading above what to do when it is lost.
letter-recovery-lost-title = Lost, or seen by a stranger?

# Recovery sheet: what to do when it is lost or a stranger has seen it.
letter-recovery-lost = Tell the person who administers the program and the person responsible for data protection at once. The program cannot replace this key yet: ask your IT.

# Printed slip: the topic, in words for the person who carries it.
letter-need-residence = Residence and papers

# Printed slip: the topic, in words for the person who carries it.
letter-need-livelihood = Money to live on

# Printed slip: the topic, in words for the person who carries it.
letter-need-housing = Housing

# Printed slip: the topic, in words for the person who carries it.
letter-need-language = Learning German

# Printed slip: the topic, in words for the person who carries it.
letter-need-school-childcare = School and childcare

# Printed slip: the topic, in words for the person who carries it.
letter-need-training-work = Training and work

# Printed slip: the topic, in words for the person who carries it.
letter-need-recognition = Recognition of qualifications

# Printed slip: the topic, in words for the person who carries it.
letter-need-health = Health

# Printed slip: the topic, in words for the person who carries it.
letter-need-family = Family

# Printed slip: the topic, in words for the person who carries it.
letter-need-participation = Taking part locally

# Printed slip: the topic, in words for the person who carries it.
letter-need-digital = Computer and internet

# Printed slip: the topic, in words for the person who carries it.
letter-need-debt = Debts

# Shown instead of printing, when a name was to be printed on a slip.
error-letter-client-data-on-slip = A referral slip carries no data of the person. Anything more needs a release from secrecy.

# Shown instead of printing.
# $characters (Number) - how long the texts are together
# $limit (Number) - how long they may be
error-letter-too-long = The texts are too long to print: { $characters } characters, at most { $limit } are allowed.

# Shown instead of printing, when the clock of the computer is far off.
error-letter-bad-instant = The date of this printout is outside the years that a PDF file can name.

# Shown instead of printing.
# $place (String) - a template and a line, for the developers
error-letter-typesetting-failed = The page could not be set. This is a fault of the program; please report it with this place: { $place }.

# Shown instead of printing.
# $place (String) - a template and a line, for the developers
error-letter-export-failed = The page could not be written as an accessible PDF file. This is a fault of the program; please report it with this place: { $place }.

letter-kind-referral = Letter to the organisation
letter-kind-invitation = Invitation
letter-kind-reminder = Reminder of an appointment
letter-kind-partner-reminder = Question to the organisation
letter-kind-release = Release from secrecy
letter-kind-privacy-notice = Privacy notice

letter-text-state-draft = draft
letter-text-state-in-force = in force
letter-text-state-retired = replaced

letter-field-office = name of the office
letter-field-phone = phone of the office
letter-field-mail = e-mail of the office
letter-field-writer = who makes the letter
letter-field-today = day of the letter
letter-field-client-name = name of the person
letter-field-day = day of the appointment
letter-field-time = start of the appointment
letter-field-minutes = duration in minutes
letter-field-place = place of the appointment
letter-field-staff = who has the appointment
letter-field-partner = organisation
letter-field-service = service
letter-field-need = topic
letter-field-message = message to the organisation
letter-field-appointment = appointment at the organisation
letter-field-reference = number of the referral
letter-field-answer-by = answer asked for by
letter-field-released-on = released on
letter-field-valid-until = release valid until
letter-field-sent-on = referred on
letter-field-born = date of birth
letter-field-recipient = who may be told
letter-field-purpose = purpose
letter-field-case-number = number of the case
letter-field-kinds = kinds of data
letter-field-special = specially protected data
letter-field-answering = who may tell us
letter-field-given-on = day of the release
letter-field-language = language in which it was explained
letter-field-controller = who is responsible
letter-field-officer = data protection officer
letter-field-years = years until deletion
letter-field-authority = data protection authority

error-letter-text-syntax = Line { $line }: something is wrong with the braces, or the line begins with a full stop, an asterisk or a square bracket.
error-letter-text-field-unknown = Line { $line }: there is no field “{ $name }” in this letter. Possible are: { $known }.
error-letter-text-reference = Line { $line }: “{ $name }” points to another text. Only fields are allowed in letters; their names begin with a dollar sign.
error-letter-text-function = Line { $line }: “{ $name }” is not allowed here, only DAY.
error-letter-text-shape = Line { $line }: DAY needs a field that is a day, and one of these shapes: numeric, weekday, weekdayYear, long, full, month.
error-letter-text-number = Line { $line }: a number stands in the text without braces.
error-letter-text-too-deep = Line { $line }: the program does not understand so many braces within each other.
error-letter-text-too-many = The text has too many fields. Please shorten it.
error-letter-text-kept = Version { $number } has been in force and stays as it is. Save your change as a new version.
error-letter-text-in-force = Version { $number } is in force already.
error-letter-text-unsound = This version no longer fits the program. Open it, correct it and save it as a new version.
error-letter-text-none-in-force = The program’s text is in force here already.

error-letter-logo = This picture does not work. Use a PNG of at most 2,000 × 2,000 pixels or a plain SVG, at most 256 KB.
error-letterhead-years = Please enter a number from 1 to 30.

error-letter-referral-slip = This referral carries no data about the person. Print the referral slip.
error-letter-release-withdrawn = The person has withdrawn their release. Nothing more about them may be passed on.
error-letter-appointment-cancelled = This appointment is cancelled.
