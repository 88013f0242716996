appointment-state-requested = requested
appointment-state-booked = booked
appointment-state-confirmed = confirmed
appointment-state-checked-in = arrived
appointment-state-called = called
appointment-state-in-progress = in progress
appointment-state-finished = took place
appointment-state-missed = missed
appointment-state-cancelled = cancelled
appointment-state-declined = declined
appointment-state-rescheduled = rescheduled

birth-date-source-document = from a document
birth-date-source-spoken = as told
birth-date-source-list = from a list

calendar-gregorian = Gregorian
calendar-ethiopic = Ethiopic
calendar-persian = Persian
calendar-islamic-umalqura = Islamic (Umm al-Qura)
calendar-islamic-civil = Islamic (computed)

case-phase-intake = Intake and clearing
case-phase-assessment = Assessment
case-phase-plan = Planning
case-phase-linking = Linking
case-phase-monitoring = Monitoring
case-phase-evaluation = Evaluation
case-phase-closed = Closed

close-reason-goals-reached = goals reached
close-reason-handed-over = handed over to another service
close-reason-moved = moved away
close-reason-no-contact = contact lost
close-reason-own-wish = own wish
close-reason-other = other reason

name-kind-current = current name
name-kind-birth = birth name
name-kind-former = former name
name-kind-alias = other name

name-source-document = from a document
name-source-spoken = as heard
name-source-list = from a list

gender-female = female
gender-male = male
gender-diverse = diverse
gender-unknown = not stated

language-level-native = first language
language-level-good = good
language-level-basic = basic
language-level-unknown = level not known

contact-means-kind-phone = Phone
contact-means-kind-email = Email
contact-means-kind-post = Post
contact-means-kind-other = Other way
means-safety-unclear = not clarified yet
means-safety-safe = safe
means-safety-unsafe = do not use

contact-result-informed = informed
contact-result-referred = referred
contact-result-appointment-made = appointment made
contact-result-form-help = help with a form
contact-result-case-opened = case opened
contact-result-unresolved = left open

contact-channel-counter = at the counter
contact-channel-phone = by phone
contact-channel-mail = in writing
contact-channel-outreach = outreach

need-residence = Residence and law
need-livelihood = Livelihood
need-housing = Housing
need-language = Language
need-school-childcare = School and childcare
need-training-work = Training and work
need-recognition = Recognition of qualifications
need-health = Health
need-family = Family
need-participation = Participation
need-digital = Digital skills
need-debt = Debt

urgency-now = now
urgency-soon = soon
urgency-later = later

role-caseworker = Caseworker
role-case-manager = Case manager
role-supervisor = Supervisor
role-interpreter-coordinator = Interpreter coordinator
role-translator = Translator
role-administrator = Administrator
role-privacy-officer = Data-protection officer
role-station = Station (kiosk, board)

permission-client-find = find clients
permission-client-read = view client records
permission-client-write = change client records
permission-client-import = import lists of clients
permission-client-read-restricted = view restricted records
permission-note-read = read notes
permission-note-write = write notes
permission-history-read = view the history of changes
permission-contact-record = record contacts
permission-case-read = view cases
permission-case-write = edit cases
permission-service-read = view the directory
permission-service-write = edit the directory
permission-directory-import = import a whole directory
permission-referral-read = view referrals
permission-referral-write = edit referrals
permission-package-import = Import packages from other offices
permission-release-read = view releases and what was passed on
permission-release-write = take and withdraw releases
permission-notice-write = hand over privacy notices
permission-legal-basis-write = set the legal basis
permission-appointment-read = view appointments
permission-appointment-write = edit appointments
permission-appointment-setup = set up appointments
permission-report-run = run reports
permission-staff-read = view staff
permission-staff-write = manage staff
permission-office-write = change the office settings
permission-store-verify = check the store
permission-store-backup = make backups
permission-audit-read = view the audit log
permission-queue-use = use the queue
permission-queue-setup = set up the queue
permission-queue-station = run kiosk and board
permission-translation-write = edit translations
permission-letter-template = change the texts of letters and the letterhead

referral-state-draft = draft
referral-state-sent = sent
referral-state-accepted = accepted
referral-state-declined = declined
referral-state-no-answer = no answer
referral-state-attended = attended
referral-state-not-attended = not attended
referral-state-done = done
referral-state-withdrawn = withdrawn
referral-state-cancelled = cancelled

referral-level-slip = slip without data
referral-level-minimum = only what is needed
referral-level-file = with documents

caseload-measure-contacts = Contacts
caseload-measure-contacts-anonymous = of these anonymous
caseload-measure-cases-open-at-start = Cases at the start
caseload-measure-cases-opened = Cases opened
caseload-measure-cases-closed = Cases closed
caseload-measure-cases-open-at-end = Cases at the end
caseload-measure-referrals-made = Referrals
caseload-measure-referrals-attended = of these attended
caseload-measure-appointments-held = Appointments held
caseload-measure-appointments-missed = Appointments missed
caseload-measure-appointments-cancelled = Appointments cancelled

caseload-dimension-total = total
caseload-dimension-language = by language
caseload-dimension-caseworker = by caseworker

residence-group-eu = EU and free movement
residence-group-study-work = Study, training and work
residence-group-protection = Protection
residence-group-humanitarian = Humanitarian grounds, family, settlement
residence-group-procedure = In a procedure
residence-group-tolerated = Tolerated or without papers

residence-urgency-expired = expired
residence-urgency-urgent = expires very soon
residence-urgency-soon = expires soon
residence-urgency-later = valid for longer
residence-urgency-unlimited = unlimited

holiday-new-year = New Year’s Day
holiday-good-friday = Good Friday
holiday-easter-monday = Easter Monday
holiday-labour-day = Labour Day
holiday-ascension = Ascension Day
holiday-whit-monday = Whit Monday
holiday-corpus-christi = Corpus Christi
holiday-german-unity = Day of German Unity
holiday-all-saints = All Saints’ Day
holiday-christmas-day = Christmas Day
holiday-second-christmas-day = Second Day of Christmas

next-step-kind-residence-expires = Residence expires
next-step-kind-referral-overdue = Referral without an answer
next-step-kind-referral-outcome = Referral accepted – did the appointment take place?
next-step-kind-referral-follow-up = Follow up the referral
next-step-kind-appointment-coming = Next appointment
next-step-kind-details-missing = Details are missing

offer-reason-earliest = earliest
offer-reason-earliest-without-interpreter = earliest without an interpreter
offer-reason-speaks-language = speaks the language
offer-reason-with-interpreter = with an interpreter
offer-reason-no-waiting = no waiting
offer-reason-same-person = one person for everything
offer-reason-same-interpreter = one interpreter for everything
offer-reason-joins-group = place in a group

part-of-day-morning = in the morning
part-of-day-afternoon = in the afternoon

resource-kind-caseworker = member of staff
resource-kind-room = room
resource-kind-counter = counter
resource-kind-interpreter = interpreter
resource-kind-device = device

resource-feature-screen = second screen
resource-feature-step-free = step-free
resource-feature-quiet = closed door
resource-feature-children = room for children
resource-feature-video = camera and microphone
