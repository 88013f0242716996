// Generated from the declarations in crates/desk/src/api by `cargo xtask generate`. Do not edit.

/**
 * Somebody who takes appointments is away.
 */
export type AbsenceAdd = { op_id: OpId, staff_id: StaffId, starts_at: Instant, ends_at: Instant, };

/**
 * Whose calendar a chosen file is.
 */
export type AbsenceFile = { staff_id: StaffId, };

/**
 * What a calendar file says about when somebody is away.
 */
export type AbsenceFileRead = { file_name: string, staff_id: StaffId, proposals: Array<AbsenceProposal>, 
/**
 * Entries that are no absence, by reason.
 */
left_out: Array<AbsenceLeftOut>, 
/**
 * The first day that was looked at.
 */
from: Day, };

/**
 * A time in which somebody is away.
 */
export type AbsenceId = string;

export type AbsenceLeftOut = { 
/**
 * Worded as `absence-left-out-<code>`.
 */
reason: string, count: number, };

export type AbsenceProposal = { starts_at: Instant, ends_at: Instant, 
/**
 * The file names a zone that nobody here knows; it was read in the office's.
 */
zone_unknown: boolean, 
/**
 * It is entered already.
 */
known: boolean, 
/**
 * How many appointments stand in it, which somebody would have to move.
 */
appointments: number, };

export type AbsenceRemove = { op_id: OpId, id: AbsenceId, version: number, };

export type AbsenceRow = { id: AbsenceId, version: number, staff_id: StaffId, staff_name: string, starts_at: Instant, ends_at: Instant, 
/**
 * What is booked within it and has to be moved.
 */
appointments: Array<AppointmentRow>, };

export type AbsenceTake = { op_id: OpId, staff_id: StaffId, times: Array<Span>, };

/**
 * The address of today, which letters go to.
 */
export type AddressForm = { kind: AddressKind, street: string, postcode: string, place: string, 
/**
 * "Sammelunterkunft Nord", "with her sister", "none".
 */
remark: string, since: Day | null, 
/**
 * Nobody may be told (§ 51 BMG). For those who may not see it either the rest is empty, and saving leaves it as it is.
 */
blocked: boolean, };

/**
 * A former address of a client, or one that is blocked.
 */
export type AddressId = string;

/**
 * How somebody lives at an address.
 */
export type AddressKind = "accommodation" | "own-flat" | "with-others" | "none" | "unknown";

export type AppointmentBook = { op_id: OpId, client_id: ClientId | null, staff_id: StaffId, starts_at: Instant, ends_at: Instant, 
/**
 * What it is about; not on the board, not in a calendar file unless asked.
 */
subject: string, language: string | null, };

/**
 * Everything booked with one person or in one room in a period, as a calendar file.
 */
export type AppointmentCalendar = { 
/**
 * A member of staff is the resource of the same id.
 */
resource_id: ResourceId, from: Day, to: Day, 
/**
 * With the clients' names and what it is about. Without it the file says when, and no more.
 */
names: boolean, };

/**
 * Whether a time would do, before it is taken.
 */
export type AppointmentCheck = { 
/**
 * The appointment that would move there; `None` for a new one.
 */
id: AppointmentId | null, staff_id: StaffId, starts_at: Instant, ends_at: Instant, 
/**
 * With another room in place of the one it has.
 */
room: RoomChange | null, };

/**
 * A time at which an appointment stood before it was moved.
 */
export type AppointmentEarlier = { starts_at: Instant, ends_at: Instant, 
/**
 * With whom it was then.
 */
staff_name: string, moved_at: Instant, moved_by: string, };

export type AppointmentGuest = { 
/**
 * `None` for whom the caller may not know.
 */
client_id: ClientId | null, client_name: string | null, };

export type AppointmentIcs = { id: AppointmentId, };

/**
 * A booked time.
 */
export type AppointmentId = string;

export type AppointmentInterpreter = { request_id: InterpreterRequestId, reference: string, state: RequestState, 
/**
 * Once they accepted; before that only for whoever runs the pool.
 */
name: string | null, };

/**
 * One more client in an appointment of a group.
 */
export type AppointmentJoin = { op_id: OpId, id: AppointmentId, version: number, client_id: ClientId, };

export type AppointmentLeave = { op_id: OpId, id: AppointmentId, version: number, client_id: ClientId, };

export type AppointmentList = { from: Day, 
/**
 * The last day shown.
 */
to: Day, staff_id: StaffId | null, client_id: ClientId | null, };

/**
 * The week as lanes: who works when, and what is booked.
 */
export type AppointmentListReply = { appointments: Array<AppointmentRow>, 
/**
 * What a desk keeps for the moment; nothing where one client was asked for.
 */
held: Array<HeldTime>, 
/**
 * Times within these days at which appointments stood before they were moved.
 */
moved: Array<AppointmentMoved>, 
/**
 * The staff.
 */
lanes: Array<Lane>, 
/**
 * Rooms, counters, interpreters and devices.
 */
resources: Array<ResourceLane>, holidays: Array<HolidayRow>, 
/**
 * IANA name of the office's zone. Local times below are computed with it.
 */
zone: string, };

export type AppointmentMove = { op_id: OpId, id: AppointmentId, version: number, staff_id: StaffId, starts_at: Instant, ends_at: Instant, 
/**
 * Another room in place of the one it has.
 */
room: RoomChange | null, };

/**
 * An appointment that stood here and was moved: the one end of the thread, with the other beside it.
 */
export type AppointmentMoved = { id: AppointmentId, client_id: ClientId | null, client_name: string | null, 
/**
 * With whom it was then.
 */
staff_id: StaffId, staff_name: string, starts_at: Instant, ends_at: Instant, moved_at: Instant, moved_by: string, 
/**
 * Where it stands now, and how.
 */
now_starts_at: Instant, now_ends_at: Instant, now_staff_name: string, now_state: AppointmentState, };

/**
 * Something that stands in the way of a time.
 */
export type AppointmentObstacle = { kind: Obstacle, 
/**
 * It would be refused. Otherwise it is told, and the person decides.
 */
refuses: boolean, 
/**
 * Of the appointment or the absence in the way.
 */
starts_at: Instant | null, ends_at: Instant | null, 
/**
 * Whose appointment has the time, where the caller may know.
 */
client_name: string | null, 
/**
 * Worded as `holiday-<code>`.
 */
holiday: string | null, 
/**
 * The room or the interpreter who is taken; of the person nothing stands here.
 */
resource_name: string | null, };

export type AppointmentPaper = { id: AppointmentId, language: string, destination: PaperDestination, };

/**
 * When and with whom.
 */
export type AppointmentPlace = { starts_at: Instant, ends_at: Instant, with: string, };

export type AppointmentRequestRow = { appointment: AppointmentRow, asked_by: string, 
/**
 * Why it was declined.
 */
reason: string, 
/**
 * Its time has come before anybody answered.
 */
late: boolean, };

export type AppointmentRequests = { 
/**
 * What the caller may say yes or no to, one's own first.
 */
waiting: Array<AppointmentRequestRow>, 
/**
 * What the caller asked colleagues for: not answered yet, or declined and still to come.
 */
asked: Array<AppointmentRequestRow>, zone: string, };

export type AppointmentRow = { id: AppointmentId, version: number, client_id: ClientId | null, client_name: string | null, staff_id: StaffId, staff_name: string, starts_at: Instant, ends_at: Instant, subject: string, language: string | null, state: AppointmentState, next: Array<AppointmentState>, 
/**
 * What it takes beside its member of staff.
 */
resources: Array<ResourceTaken>, 
/**
 * It was agreed together with others.
 */
series_id: SeriesId | null, 
/**
 * More than one: a group.
 */
seats: number, 
/**
 * Who else comes, beside `client_id`.
 */
guests: Array<AppointmentGuest>, 
/**
 * The last request for somebody who interprets.
 */
interpreter: AppointmentInterpreter | null, };

export type AppointmentServiceForm = { id: AppointmentServiceId | null, version: number, name: string, minutes: number, buffer_before: number, buffer_after: number, lead_minutes: number, capacity: number, staff_count: number, skills: Array<Need>, room: boolean, room_features: Array<ResourceFeature>, active: boolean, };

/**
 * What can be booked.
 */
export type AppointmentServiceId = string;

/**
 * What can be booked, as far as somebody who books needs to know.
 */
export type AppointmentServiceRow = { id: AppointmentServiceId, name: string, minutes: number, 
/**
 * More than one: people share the appointment.
 */
capacity: number, staff_count: number, room: boolean, };

export type AppointmentServiceSave = { op_id: OpId, service: AppointmentServiceForm, };

export type AppointmentState = "requested" | "booked" | "confirmed" | "checked-in" | "called" | "in-progress" | "finished" | "missed" | "cancelled" | "declined";

export type AppointmentStep = { op_id: OpId, id: AppointmentId, version: number, to: AppointmentState, reason: string, 
/**
 * Who cancels; the office where nothing is said.
 */
by: CancelledBy | null, };

export type BirthDate = { 
/**
 * Gregorian, 1850 to the current year.
 */
year: number | null, month: number | null, day: number | null, 
/**
 * The year is an estimate ("ca. 1967").
 */
estimated: boolean, source: BirthDateSource, calendar: Calendar, 
/**
 * What was written or said, kept as it was.
 */
text: string | null, };

export type BirthDateRead = { text: string, 
/**
 * The calendar that the text is in.
 */
calendar: Calendar, };

/**
 * What a typed birth date was understood as; `date` is `None` when it was not.
 */
export type BirthDateReadReply = { date: BirthDate | null, 
/**
 * What is wrong, such as `birth-date-future`. A month in its arguments is `<calendar>-<number>`, worded as
 * `calendar-month-<calendar>-<number>`.
 */
problem: WireError | null, placeholder: boolean, 
/**
 * What was written, in the calendar that it was written in; `None` for a Gregorian date.
 */
original: CalendarDate | null, 
/**
 * The first and the last day that it can mean, where it is not one day.
 */
span: [Day, Day] | null, 
/**
 * What the text would mean in other calendars, where it means nothing in this one.
 */
proposals: Array<BirthDate>, };

/**
 * Where a birth date was taken from.
 */
export type BirthDateSource = "document" | "spoken" | "list";

/**
 * What keeps somebody from a request. One is enough.
 */
export type Blocker = "volunteer-serious-weight" | "conflict" | "topic-refused" | "level-too-low" | "gender" | "mode" | "away" | "not-available" | "busy" | "asked-before";

export type Board = { 
/**
 * Another board has another number.
 */
number: number, office_name: string, 
/**
 * Tags, in which the board speaks.
 */
languages: Array<string>, 
/**
 * The latest call first.
 */
calls: Array<BoardCall>, waiting: number, };

export type BoardCall = { label: string, counter: string, calls: number, called_at: Instant, };

export type BoardLook = { 
/**
 * The number of what is on the board: the answer waits for another one, some seconds at most.
 */
seen: number | null, };

export type BookingSetup = { services: Array<AppointmentServiceForm>, 
/**
 * Rooms, counters and devices, also those no longer in use.
 */
resources: Array<ResourceForm>, 
/**
 * What the staff are trained for.
 */
staff: Array<StaffSkills>, 
/**
 * Appointments that have to be planned anew: what they need is no longer in use or away.
 */
replan: Array<ReplanRow>, };

/**
 * The calendar a birth date was given in, by the name that CLDR has for it. Parts are always kept in the Gregorian calendar
 * beside it.
 */
export type Calendar = "gregorian" | "ethiopic" | "persian" | "islamic-umalqura" | "islamic-civil";

/**
 * A date as far as it is known, in the calendar that it was given in.
 */
export type CalendarDate = { calendar: Calendar, year: number, 
/**
 * From 1.
 */
month: number | null, day: number | null, };

/**
 * Who cancelled an appointment. Only what the client cancels is counted.
 */
export type CancelledBy = "client" | "office";

/**
 * A managed case of a client.
 */
export type CaseFileId = string;

export type CaseLine = { id: CaseFileId, version: number, number: string, phase: CasePhase, opened: Day, closed: Day | null, worker: string, };

export type CaseList = { open_only: boolean, mine_only: boolean, };

export type CaseOpen = { op_id: OpId, client_id: ClientId, need: Need, };

export type CasePhase = "intake" | "assessment" | "plan" | "linking" | "monitoring" | "evaluation" | "closed";

export type CaseRow = { id: CaseFileId, client_id: ClientId, client_name: string, line: CaseLine, need: Need, };

export type CaseStep = { op_id: OpId, id: CaseFileId, version: number, to: CasePhase, reason: CloseReason | null, note: string, };

export type Caseload = { from: Day, to: Day, };

/**
 * What the rows of a caseload table stand for.
 */
export type CaseloadDimension = "total" | "language" | "caseworker";

export type CaseloadExport = { from: Day, to: Day, format: ExportFormat, language: string, };

/**
 * What a caseload summary counts, in the order of its columns.
 */
export type CaseloadMeasure = "contacts" | "contacts-anonymous" | "cases-open-at-start" | "cases-opened" | "cases-closed" | "cases-open-at-end" | "referrals-made" | "referrals-attended" | "appointments-held" | "appointments-missed" | "appointments-cancelled";

export type CaseloadReport = { from: Day, to: Day, measures: Array<CaseloadMeasure>, tables: Array<CaseloadTable>, made_at: Instant, made_by: string, 
/**
 * Version of the definition, written into every export.
 */
definition: string, };

export type CaseloadRow = { 
/**
 * A language tag, a person's id, or empty for "not known" and for the total.
 */
key: string, 
/**
 * The person's name; languages are worded by the reader's language.
 */
label: string | null, 
/**
 * In the order of `measures`.
 */
counts: Array<number>, };

export type CaseloadTable = { dimension: CaseloadDimension, rows: Array<CaseloadRow>, };

export type CauseCount = { cause: ReferralCause, count: number, };

/**
 * How far somebody is from what they may be paid in a year.
 */
export type Ceiling = "none" | "fine" | "near" | "reached";

/**
 * Told to every window after a write, by whichever process.
 */
export type Changed = { subjects: Array<ChangedSubject>, };

export type ChangedSubject = { 
/**
 * `client`, `contact`, `referral` …: the word of the table.
 */
kind: string, id: string, };

export type ClientDisplayAnswer = { 
/**
 * The number of the proposal that is answered: a newer one stays.
 */
proposal: number, taken: boolean, };

/**
 * Which client's page the staff has on screen now; `None` for any other screen.
 */
export type ClientDisplayAt = { client_id: ClientId | null, 
/**
 * The form of somebody who has no record yet.
 */
new_client: boolean, };

export type ClientDisplayLanguage = { tag: string, };

export type ClientDisplayLook = { 
/**
 * The number of the view that is on the screen: the answer waits for another one, some seconds at most.
 */
seen: number | null, };

export type ClientDisplayPropose = { 
/**
 * Which showing the client answers. What is meant for one that is over is dropped.
 */
showing: number, 
/**
 * The name they corrected, by its place in the list; `None` for a name written anew.
 */
corrects: number | null, given: string, family: string, };

/**
 * What the staff chooses to show. The core reads it from the record; the page hands over no text.
 */
export type ClientDisplayShow = { 
/**
 * `None` for somebody who has no record yet: then only the name is asked for.
 */
client_id: ClientId | null, parts: Array<DisplayPart>, 
/**
 * A tag; `None` takes the client's own language.
 */
language: string | null, };

export type ClientDisplayShowing = { client_id: ClientId | null, parts: Array<DisplayPart>, 
/**
 * The screen clears itself in so many seconds, because the staff has left the client's page.
 */
clears_in: number | null, proposal: NameProposal | null, };

/**
 * What the staff sees of the second screen.
 */
export type ClientDisplayState = { 
/**
 * Its window is open.
 */
open: boolean, 
/**
 * The language the screen is in.
 */
language: string, 
/**
 * The client chose that language at the screen.
 */
language_chosen: boolean, showing: ClientDisplayShowing | null, 
/**
 * The questions after a visit are on the screen. The answers are not the staff's to see.
 */
voice: VoiceAsked | null, };

/**
 * Everything the second screen gets.
 */
export type ClientDisplayView = { 
/**
 * Another view has another number.
 */
number: number, language: string, shown: ShownClient | null, 
/**
 * The questions after a visit, in place of anybody's data.
 */
voice: VoiceAsked | null, };

export type ClientForm = { names: Array<NameForm>, birth_date: BirthDate | null, gender: Gender, 
/**
 * ISO 3166 alpha-3 (or `XXA`, `XXB`, `XXC`, `XXX`, `RKS`). Several are possible.
 */
nationalities: Array<string>, languages: Array<LanguageForm>, 
/**
 * The language for letters, a tag.
 */
letter_language: string | null, contact_means: Array<ContactMeansForm>, address: AddressForm, 
/**
 * Newest first. Blocked ones only for those who may see them; whoever may not see them cannot remove them either.
 */
former_addresses: Array<FormerAddressForm>, documents: Array<DocumentForm>, representatives: Array<RepresentativeForm>, residence: ResidenceForm, 
/**
 * Shown at the top of the page to everyone who opens it ("uses a wheelchair, ring the side door").
 */
remark: string, };

export type ClientHit = { id: ClientId, 
/**
 * The preferred name first, then the others.
 */
names: Array<HitName>, birth_date: BirthDate | null, language: string | null, last_contact: Day | null, case_number: string | null, external_id: string | null, 
/**
 * 0 to 1.
 */
score: number, 
/**
 * Why it matched: codes of `names`, worded by Fluent as `match-reason-<code>`.
 */
reasons: Array<string>, 
/**
 * What was asked for and what of the name answers it, word by word.
 */
words: Array<NameWords>, };

/**
 * A person the shop serves.
 */
export type ClientId = string;

export type ClientMerge = { op_id: OpId, 
/**
 * The record that stays.
 */
survivor_id: ClientId, survivor_version: number, 
/**
 * The record that becomes a redirect to it.
 */
merged_id: ClientId, merged_version: number, 
/**
 * What is not named stays as the survivor has it.
 */
choices: Array<MergeChoice>, };

export type ClientMerged = { merge_id: string, survivor_id: ClientId, version: number, saved_at: Instant, };

/**
 * A new address from a day on. The old one ends there and is kept.
 */
export type ClientMove = { op_id: OpId, id: ClientId, version: number, 
/**
 * The `since` of the new address is the day of the move.
 */
address: AddressForm, 
/**
 * The others of the household move too, those whom the caller may not know of excepted.
 */
with_household: boolean, };

export type ClientOpen = { id: ClientId, };

export type ClientPage = { id: ClientId, version: number, form: ClientForm, 
/**
 * At least, at most, in years.
 */
age: [number, number] | null, external_id: string | null, restricted: boolean, 
/**
 * Why and since when, while it is restricted.
 */
restriction: Restriction | null, residence_state: string | null, cases: Array<CaseLine>, 
/**
 * Those whom the caller may know of.
 */
links: Array<Link>, 
/**
 * The people of the client's household, the client among them; empty where there is none.
 */
household: Array<HouseholdMember>, 
/**
 * The open ones first, then those that were lifted, newest first.
 */
disputes: Array<Dispute>, 
/**
 * Newest first.
 */
timeline: Array<TimelineEntry>, 
/**
 * What to do next, the most pressing first.
 */
next: Array<NextStep>, created_at: Instant, created_by: string, };

/**
 * Restricts a record, or lifts that.
 */
export type ClientRestrict = { op_id: OpId, id: ClientId, version: number, restricted: boolean, reason: string, };

export type ClientSave = { op_id: OpId, 
/**
 * `None` makes a new client.
 */
id: ClientId | null, 
/**
 * The version that was edited. Ignored for a new client.
 */
version: number, form: ClientForm, 
/**
 * Of whom the person at the desk says that the new client is somebody else. Asked for by `client-likely-duplicate`.
 */
distinct_from: Array<ClientId>, };

export type ClientSaved = { id: ClientId, version: number, saved_at: Instant, };

export type ClientSearch = { query: string, 
/**
 * 1 to 100.
 */
limit: number, };

export type ClientSearchReply = { 
/**
 * What was asked, so that a late answer can be told from a newer one.
 */
query: string, hits: Array<ClientHit>, 
/**
 * There are more than `limit`.
 */
more: boolean, };

export type ClientSimilar = { 
/**
 * Left out of the answer: the record that is being edited.
 */
except: ClientId | null, names: Array<NameForm>, birth_date: BirthDate | null, phones: Array<string>, 
/**
 * Numbers of documents.
 */
numbers: Array<string>, };

export type ClientSplit = { op_id: OpId, merge_id: string, survivor_version: number, 
/**
 * The ids of later rows that go too.
 */
take: Array<string>, };

export type CloseReason = "goals-reached" | "handed-over" | "moved" | "no-contact" | "own-wish" | "other";

export type CodeCount = { code: string, count: number, };

/**
 * Why somebody must not interpret for a client. It says nothing of the client.
 */
export type ConflictCause = "relative" | "acquaintance" | "opponent" | "employment" | "other";

/**
 * Where it took place.
 */
export type ContactChannel = "counter" | "phone" | "mail" | "outreach";

/**
 * One visit or question, with or without a name.
 */
export type ContactId = string;

export type ContactMeansForm = { kind: ContactMeansKind, value: string, 
/**
 * Whose it is.
 */
remark: string, 
/**
 * May be used without putting the client at risk.
 */
safety: MeansSafety, 
/**
 * A message may be left with whoever answers.
 */
leave_message: boolean, 
/**
 * When to call, in words: "only mornings".
 */
hours: string, 
/**
 * Of whoever answers, a tag; `None`: the client's.
 */
language: string | null, };

export type ContactMeansKind = "phone" | "email" | "post" | "other";

/**
 * The counter's record of one visit. Everything but the language is one key.
 */
export type ContactRecord = { op_id: OpId, 
/**
 * `None`: the visitor stays without a name.
 */
client_id: ClientId | null, channel: ContactChannel, language: string, need: Need, urgency: Urgency, result: ContactResult, note: string, };

/**
 * How a contact ended.
 */
export type ContactResult = "informed" | "referred" | "appointment-made" | "form-help" | "case-opened" | "unresolved";

export type ContactRow = { id: ContactId, at: Instant, by: string, client_id: ClientId | null, client_name: string | null, language: string, need: Need, urgency: Urgency, result: ContactResult, };

export type ContactsToday = { all: number, anonymous: number, mine: number, 
/**
 * The last ones, newest first.
 */
latest: Array<ContactRow>, };

/**
 * What a release is given for: the kinds of data that somebody may hand on.
 */
export type DataKind = "identity" | "reach" | "language" | "concern" | "residence" | "papers" | "representation";

/**
 * A calendar day, `YYYY-MM-DD` on the wire and in SQL, where it sorts as text.
 */
export type Day = string;

export type DeclineCause = "no-time" | "too-far" | "topic" | "conflict" | "ill" | "other";

/**
 * One field of a row that is there.
 */
export type DirectoryChange = { table: string, id: string, name: string, 
/**
 * As the standard calls it.
 */
field: string, before: string, after: string, };

export type DirectoryExport = { form: DirectoryForm, 
/**
 * Takes along what the standard does not know, the words for clients among it.
 */
extensions: boolean, };

/**
 * One value that cannot be taken.
 */
export type DirectoryFinding = { 
/**
 * Worded as `hsds-finding-<code>`.
 */
code: string, file: string, 
/**
 * Row or page, from 1 on.
 */
row: number, table: string, id: string, field: string, };

/**
 * How a directory leaves.
 */
export type DirectoryForm = "package" | "organisations" | "services";

export type DirectoryImport = { op_id: OpId, token: string, };

/**
 * A file of the standard that was chosen, and what bringing it in would change. Nothing is written yet.
 */
export type DirectoryOpened = { 
/**
 * Names the file in the command that follows. It lives until the next one or the end of the session.
 */
token: string, file_name: string, rows: number, added: Array<DirectoryRows>, 
/**
 * Houses and services that the file does not name. They stay as they are.
 */
missing: Array<DirectoryRows>, 
/**
 * The first of them.
 */
changes: Array<DirectoryChange>, 
/**
 * Fields that change.
 */
changed: number, 
/**
 * Rows that say what they said.
 */
unchanged: number, 
/**
 * The first of them.
 */
findings: Array<DirectoryFinding>, 
/**
 * With one of these nothing is brought in.
 */
found: number, };

/**
 * One directory that came in as a file.
 */
export type DirectoryPast = { 
/**
 * The act that wrote it.
 */
id: OpId, file_name: string, at: Instant, 
/**
 * The person's name.
 */
by: string, 
/**
 * Rows that it brought.
 */
added: number, 
/**
 * Fields that it changed.
 */
changed: number, withdrawn: DirectoryWithdrawal | null, };

export type DirectoryRows = { 
/**
 * Worded as `hsds-table-<name>`.
 */
table: string, count: number, 
/**
 * The first names.
 */
names: Array<string>, };

export type DirectoryWithdraw = { op_id: OpId, import: OpId, };

export type DirectoryWithdrawal = { at: Instant, by: string, };

export type DisclosureRow = { referral_id: ReferralId, release_id: ReleaseId, organisation: string, service: string, basis: LegalBasis, fields: Array<ReferralField>, at: Instant, by: string, };

/**
 * One thought a screen, in this order.
 */
export type DisplayPart = "names" | "birth-date" | "languages" | "appointment";

export type Dispute = { id: DisputeId, version: number, field: DisputeField, reason: string, at: Instant, by: string, lifted: DisputeLifted | null, };

/**
 * What of a record can be disputed (GDPR Art. 18 (1) (a)).
 */
export type DisputeField = "name" | "birth-date" | "gender" | "nationality" | "residence" | "address" | "document" | "other";

/**
 * A value that somebody disputes.
 */
export type DisputeId = string;

export type DisputeLift = { op_id: OpId, id: DisputeId, version: number, reason: string, };

export type DisputeLifted = { at: Instant, by: string, reason: string, };

export type DisputeRaise = { op_id: OpId, client_id: ClientId, field: DisputeField, reason: string, };

export type DocumentForm = { 
/**
 * `None` for a new one.
 */
id: DocumentId | null, kind: DocumentKind, number: string, 
/**
 * A code as nationalities have it.
 */
issuer: string | null, valid_from: Day | null, valid_until: Day | null, remark: string, };

/**
 * A document of a client.
 */
export type DocumentId = string;

export type DocumentKind = "passport" | "identity-card" | "residence-title" | "arrival-certificate" | "birth-certificate" | "other";

/**
 * The act was done; `op_id` can be handed to undo.
 */
export type Done = { id: string, version: number, saved_at: Instant, };

/**
 * What the office has to do next for a request, the most pressing first.
 */
export type Due = "conclude" | "chase" | "find" | "confirm" | "wait" | "serve";

export type DueRow = { kind: NextStepKind, due: Day, client_id: ClientId, client_name: string, text: string, };

/**
 * Two records beside each other.
 */
export type DuplicateComparison = { first: DuplicateSide, second: DuplicateSide, score: number, reasons: Array<string>, 
/**
 * The two names that are most alike, word by word.
 */
words: Array<NameWords>, decision: DuplicateDecided | null, 
/**
 * The fields in which the two say something different, both something.
 */
differing: Array<MergeField>, 
/**
 * The fields that one side leaves empty: the record that says something.
 */
one_sided: Array<OneSided>, };

export type DuplicateDecide = { op_id: OpId, first_id: ClientId, second_id: ClientId, decision: DuplicateDecision, };

export type DuplicateDecided = { decision: DuplicateDecision, by: string, at: Instant, };

export type DuplicateDecision = "different" | "later";

export type DuplicateList = { state: DuplicateState, 
/**
 * 1 to 200.
 */
limit: number, };

export type DuplicateListReply = { 
/**
 * The likeliest first.
 */
pairs: Array<DuplicatePair>, 
/**
 * All pairs of this state.
 */
total: number, 
/**
 * Pairs of each state, in the order of the states.
 */
counts: Array<CodeCount>, 
/**
 * When the store was last searched; `None`: never.
 */
searched_at: Instant | null, };

export type DuplicateOpen = { first_id: ClientId, second_id: ClientId, };

export type DuplicatePair = { first: ClientHit, second: ClientHit, 
/**
 * 0 to 1.
 */
score: number, 
/**
 * Codes of `names`, worded as `match-reason-<code>`.
 */
reasons: Array<string>, decision: DuplicateDecided | null, };

export type DuplicateSide = { id: ClientId, version: number, external_id: string | null, restricted: boolean, form: ClientForm, cases: Array<CaseLine>, last_contact: Day | null, 
/**
 * What belongs to the record, by table: notes, contacts, referrals …
 */
holds: Array<CodeCount>, created_at: Instant, created_by: string, };

export type DuplicateState = "open" | "later" | "different";

/**
 * What the search of the whole store found.
 */
export type DuplicatesFound = { clients: number, pairs: number, cancelled: boolean, };

export type EffectRow = { id: ReferralId, organisation: string, service: string, state: ReferralState, level: ReferralLevel, 
/**
 * The partner has data already and has to be told.
 */
data_left: boolean, };

export type ExceptionKind = "away" | "extra";

export type ExportFormat = "csv" | "xlsx" | "json";

export type FieldChange = { 
/**
 * The word of the column, worded as `field-<name>`.
 */
field: string, before: string | null, after: string | null, };

export type FormerAddressForm = { 
/**
 * `None` for a new one.
 */
id: AddressId | null, kind: AddressKind, street: string, postcode: string, place: string, remark: string, since: Day | null, until: Day | null, blocked: boolean, };

export type FreeTime = { staff_id: StaffId, staff_name: string, starts_at: Instant, ends_at: Instant, };

export type FreeTimes = { 
/**
 * `None`: anybody.
 */
staff_id: StaffId | null, 
/**
 * Only with staff who speak it.
 */
language: string | null, 
/**
 * 5 to 480, a multiple of 5.
 */
minutes: number, from: Day, to: Day, 
/**
 * At most this many, the earliest first.
 */
limit: number, };

export type Gender = "female" | "male" | "diverse" | "unknown";

export type GenderWish = "any" | "woman-preferred" | "man-preferred" | "woman-only" | "man-only";

/**
 * An appointment at the partner, in the partner's own time.
 */
export type HandOver = { day: Day, 
/**
 * Minutes after midnight, where a time was agreed.
 */
minute: number | null, 
/**
 * Where and with whom, in words.
 */
place: string, };

/**
 * A time that a desk keeps while a client thinks.
 */
export type HeldTime = { 
/**
 * A member of staff is the resource of the same id.
 */
resource_id: ResourceId, starts_at: Instant, ends_at: Instant, 
/**
 * When it is free again unless it was booked.
 */
until: Instant, 
/**
 * Who holds it.
 */
by: string, mine: boolean, };

export type HistoryEntry = { at: Instant, by: string, 
/**
 * A code, worded as `action-<code>`.
 */
action: string, fields: Array<FieldChange>, };

export type HitName = { text: string, script: string, 
/**
 * Matching parts as `[from, to)` in UTF-16 units of `text`.
 */
marked: Array<[number, number]>, };

/**
 * A time that is kept while a client thinks.
 */
export type HoldId = string;

export type HoldRelease = { op_id: OpId, id: HoldId, };

export type HolidayRow = { day: Day, 
/**
 * Worded as `holiday-<code>`.
 */
code: string, };

/**
 * Working hours from a day on.
 */
export type HoursFrom = { 
/**
 * `None`: since ever.
 */
valid_from: Day | null, 
/**
 * The rhythm: 1 for every week, at most 8.
 */
weeks: number, hours: Array<HoursLine>, };

export type HoursLine = { 
/**
 * From 1 to the number of weeks.
 */
week: number, 
/**
 * 1 Monday to 7 Sunday.
 */
weekday: number, 
/**
 * Minutes since midnight, local.
 */
from_minute: number, to_minute: number, };

/**
 * The client joins the household of another, who gets one where there is none.
 */
export type HouseholdJoin = { op_id: OpId, client_id: ClientId, other_id: ClientId, };

export type HouseholdMember = { client_id: ClientId, name: string, 
/**
 * Letters to the household name this person.
 */
reference: boolean, };

/**
 * Leaving a household, or becoming its reference person.
 */
export type HouseholdOf = { op_id: OpId, client_id: ClientId, };

/**
 * One import that was written.
 */
export type ImportBatch = { 
/**
 * The act that wrote it.
 */
id: OpId, file_name: string, at: Instant, 
/**
 * The person's name.
 */
by: string, rows_read: number, imported: number, updated: number, skipped: number, withdrawn: ImportWithdrawal | null, };

export type ImportBatchRef = { batch: OpId, };

export type ImportColumn = { index: number, header: string, 
/**
 * A code, worded as `import-field-<code>`.
 */
field: string, 
/**
 * 0 to 1.
 */
confidence: number, examples: Array<string>, };

export type ImportDuplicate = { sheet: string, row: number, name: string, 
/**
 * The other one: a row of the list or a client of the store.
 */
other_sheet: string | null, other_row: number | null, other_client: ClientId | null, other_name: string, score: number, reasons: Array<string>, };

/**
 * Another row as the header of a sheet; `None`: there is no header.
 */
export type ImportHeader = { token: string, sheet: string, header_row: number | null, };

export type ImportKept = { id: ClientId, 
/**
 * Empty for whoever may not find clients.
 */
name: string, 
/**
 * The import made this client; otherwise it filled in one that was there.
 */
made: boolean, };

export type ImportKeptReply = { 
/**
 * The first ones.
 */
clients: Array<ImportKept>, total: number, };

export type ImportLine = { 
/**
 * As a person counts.
 */
row: number, text: string, };

export type ImportMapping = { token: string, sheets: Array<ImportMappingSheet>, };

export type ImportMappingSheet = { name: string, use_it: boolean, header_row: number | null, 
/**
 * Field code per column, in order.
 */
fields: Array<string>, };

/**
 * A list chosen in a native dialog, read but not written.
 */
export type ImportOpened = { 
/**
 * Names the list in the commands that follow. It lives until the session ends.
 */
token: string, file_name: string, format: string, encoding: string | null, separator: string | null, sheets: Array<ImportSheet>, };

export type ImportPreview = { rows_read: number, will_import: number, will_update: number, will_skip: number, skipped: Array<ImportSkipped>, 
/**
 * People who are in the store already and get what their record lacks.
 */
updated: Array<ImportSampleRow>, readings: Array<ImportReading>, 
/**
 * How many of each kind of reading, all rows.
 */
reading_counts: Array<CodeCount>, duplicates: Array<ImportDuplicate>, 
/**
 * The lists above hold the first ones only; these are the totals.
 */
readings_total: number, duplicates_total: number, sample: Array<ImportSampleRow>, };

export type ImportReading = { sheet: string, row: number, field: string, 
/**
 * Worded as `import-reading-<code>`.
 */
kind: string, read: string, understood: string, };

export type ImportResult = { rows_read: number, imported: number, updated: number, skipped: number, duplicates: number, cancelled: boolean, };

export type ImportRun = { op_id: OpId, mapping: ImportMapping, };

export type ImportSampleRow = { sheet: string, row: number, name: string, birth_date: BirthDate | null, language: string | null, external_id: string | null, };

export type ImportSheet = { name: string, rows: number, use_it: boolean, 
/**
 * Why it is not proposed, a code.
 */
why_not: string | null, 
/**
 * Row number of the header, as a person counts.
 */
header_row: number | null, columns: Array<ImportColumn>, 
/**
 * The first rows that hold something, to choose the header from.
 */
first_rows: Array<ImportLine>, };

export type ImportSkipped = { sheet: string, row: number, 
/**
 * Worded as `import-skip-<code>`.
 */
reason: string, text: string, };

export type ImportWithdraw = { op_id: OpId, batch: OpId, };

export type ImportWithdrawal = { at: Instant, by: string, 
/**
 * Clients that the import had made and that are gone.
 */
removed: number, 
/**
 * Clients that were there before and are as they were.
 */
restored: number, 
/**
 * Clients that somebody had worked on since and that stayed as they are.
 */
kept: number, };

export type ImportWithdrawn = { removed: number, restored: number, kept: number, cancelled: boolean, };

/**
 * The answer to a referral that another office sent, sealed to its key.
 */
export type IncomingReply = { op_id: OpId, id: PackageId, answer: ReferralState, cause: ReferralCause | null, outcome: ReferralOutcome | null, day: Day, remarks: string, };

/**
 * A referral that another office sent.
 */
export type IncomingRow = { id: PackageId, client_id: ClientId, client_name: string | null, office: string, reference: string, need: Need, urgency: Urgency, purpose: string, message: string, at: Instant, by: string, };

/**
 * Microseconds since 1970 in UTC. A JavaScript number holds it exactly until the year 2255.
 */
export type Instant = number;

export type InterpreterAnswer = { op_id: OpId, id: InterpreterRequestId, version: number, 
/**
 * Anything but `sent`.
 */
answer: OfferState, 
/**
 * Needed where somebody declines.
 */
cause: DeclineCause | null, };

export type InterpreterAsk = { op_id: OpId, 
/**
 * `None`: a new request. A request that is open can be changed.
 */
id: InterpreterRequestId | null, version: number, form: InterpreterAskForm, };

export type InterpreterAskForm = { client_id: ClientId | null, appointment_id: AppointmentId | null, language: string, dialect: string, need: Need, weight: LegalWeight, mode: InterpreterMode, gender_wish: GenderWish, starts_at: Instant, ends_at: Instant, place: string, district: string, 
/**
 * For the interpreter; names nobody.
 */
remark: string, 
/**
 * The client agreed that the interpreter reads the name.
 */
name_released: boolean, };

/**
 * What somebody can show for it.
 */
export type InterpreterCertificate = "none" | "course" | "diploma" | "sworn";

export type InterpreterConclude = { op_id: OpId, id: InterpreterRequestId, version: number, outcome: Outcome, 
/**
 * `None`: the agreed ones.
 */
minutes: number | null, 
/**
 * `None`: the usual way.
 */
kilometres: number | null, };

export type InterpreterConfirm = { op_id: OpId, id: InterpreterRequestId, version: number, side: InterpreterSide, };

export type InterpreterConflictAdd = { op_id: OpId, interpreter_id: InterpreterId, 
/**
 * For whom, by a request of theirs.
 */
request_id: InterpreterRequestId, cause: ConflictCause, };

/**
 * Of whom stays untold: whoever reads this need not know the client.
 */
export type InterpreterConflictRow = { id: string, version: number, cause: ConflictCause, 
/**
 * The number of the request by which it became known.
 */
reference: string | null, at: Instant, };

export type InterpreterExceptionAdd = { op_id: OpId, interpreter_id: InterpreterId, starts_at: Instant, ends_at: Instant, kind: ExceptionKind, };

export type InterpreterExceptionRow = { id: string, version: number, starts_at: Instant, ends_at: Instant, kind: ExceptionKind, };

export type InterpreterForm = { name: string, kind: InterpreterKind, gender: Gender, district: string, phone: string, mail: string, modes: Array<InterpreterMode>, languages: Array<InterpreterLanguage>, 
/**
 * Topics they do not serve.
 */
refused: Array<Need>, 
/**
 * The usual week.
 */
hours: Array<WorkingHour>, 
/**
 * A code of the rule pack.
 */
tariff: string, 
/**
 * The usual way, there and back.
 */
kilometres: number, note: string, active: boolean, };

/**
 * Somebody of the pool of interpreters.
 */
export type InterpreterId = string;

export type InterpreterKind = "volunteer" | "professional";

export type InterpreterLanguage = { 
/**
 * Spoken or signed.
 */
language: string, dialect: string, level: InterpreterLevel, certificate: InterpreterCertificate, };

/**
 * How well an interpreter knows a language, the least first, so that levels compare.
 */
export type InterpreterLevel = "basic" | "good" | "fluent" | "native";

export type InterpreterMatch = { interpreter_id: InterpreterId, name: string, kind: InterpreterKind, gender: Gender, level: InterpreterLevel, certificate: InterpreterCertificate, dialect: string, district: string, phone: string, mail: string, served_minutes: number, blockers: Array<Blocker>, merits: Array<Merit>, };

export type InterpreterMatches = { request: InterpreterRequestRow, offers: Array<InterpreterOfferRow>, 
/**
 * Everybody who knows the language, in the order in which to ask; those who cannot come last, with the reason.
 */
matches: Array<InterpreterMatch>, };

export type InterpreterMode = "on-site" | "phone" | "video";

export type InterpreterMonth = { 
/**
 * Its first day.
 */
month: Day, };

export type InterpreterMonthExport = { month: Day, 
/**
 * `None`: everybody.
 */
interpreter_id: InterpreterId | null, format: ExportFormat, language: string, };

export type InterpreterMonthLine = { request_id: InterpreterRequestId, reference: string, starts_at: Instant, language: string, mode: InterpreterMode, outcome: Outcome, minutes: number, kilometres: number, fee_cents: number, travel_cents: number, is_settled: boolean, };

export type InterpreterMonthPaper = { month: Day, interpreter_id: InterpreterId, destination: PaperDestination, };

export type InterpreterMonthReply = { month: Day, interpreters: Array<InterpreterMonthRow>, 
/**
 * Services of the month of which nobody said how they went.
 */
unconcluded: number, rules: string, };

export type InterpreterMonthRow = { interpreter_id: InterpreterId, name: string, kind: InterpreterKind, tariff: string, lines: Array<InterpreterMonthLine>, settlements: Array<InterpreterSettlementRow>, total_cents: number, 
/**
 * Paid or to be paid in the calendar year up to the end of the month.
 */
year_cents: number, ceiling_cents: number | null, ceiling: Ceiling, };

export type InterpreterOffer = { op_id: OpId, id: InterpreterRequestId, version: number, interpreter_id: InterpreterId, };

/**
 * A request put to one interpreter.
 */
export type InterpreterOfferId = string;

export type InterpreterOfferRow = { id: InterpreterOfferId, interpreter_id: InterpreterId, interpreter_name: string, state: OfferState, cause: DeclineCause | null, offered_at: Instant, answered_at: Instant | null, };

export type InterpreterOpen = { id: InterpreterId, };

export type InterpreterPage = { id: InterpreterId, version: number, form: InterpreterForm, exceptions: Array<InterpreterExceptionRow>, conflicts: Array<InterpreterConflictRow>, 
/**
 * What lies ahead, and the last ones that were, the latest first.
 */
requests: Array<InterpreterRequestRow>, paid_cents: number, ceiling_cents: number | null, ceiling: Ceiling, };

export type InterpreterPartRemove = { op_id: OpId, id: string, version: number, };

/**
 * What a request would say for this client or this appointment.
 */
export type InterpreterProposal = { client_id: ClientId | null, appointment_id: AppointmentId | null, };

export type InterpreterProposed = { 
/**
 * What is not known yet: the language, the time.
 */
language: string | null, dialect: string, starts_at: Instant | null, ends_at: Instant | null, place: string, client_id: ClientId | null, 
/**
 * Only for whoever may know it.
 */
client_name: string | null, appointment_id: AppointmentId | null, 
/**
 * A request for this appointment that runs already.
 */
asked: string | null, 
/**
 * The topic of the open case, or of the last contact.
 */
need: Need | null, 
/**
 * What each topic usually weighs.
 */
weights: Array<InterpreterUsualWeight>, };

/**
 * Somebody is wanted who interprets.
 */
export type InterpreterRequestId = string;

export type InterpreterRequestList = { scope: InterpreterScope, client_id: ClientId | null, };

export type InterpreterRequestOpen = { id: InterpreterRequestId, };

export type InterpreterRequestRow = { id: InterpreterRequestId, version: number, reference: string, form: InterpreterAskForm, client_name: string | null, asked_by: string, asked_at: Instant, state: RequestState, next: Array<RequestState>, due: Due | null, 
/**
 * Whoever was asked or serves. To those who ask it is told once it was accepted.
 */
interpreter_id: InterpreterId | null, interpreter_name: string | null, answer_by: Instant | null, client_confirmed: boolean, interpreter_confirmed: boolean, minutes: number | null, kilometres: number | null, unmet_cause: UnmetCause | null, reason: string, };

export type InterpreterRequests = { 
/**
 * What is due first; of the past ones the latest first.
 */
rows: Array<InterpreterRequestRow>, 
/**
 * Whether there are more of the past than are told.
 */
more: boolean, };

export type InterpreterRow = { id: InterpreterId, version: number, name: string, kind: InterpreterKind, gender: Gender, district: string, modes: Array<InterpreterMode>, languages: Array<InterpreterLanguage>, active: boolean, 
/**
 * Of the last days that count for fairness.
 */
served_minutes: number, 
/**
 * Services that lie ahead.
 */
ahead: number, 
/**
 * In this calendar year.
 */
paid_cents: number, ceiling_cents: number | null, ceiling: Ceiling, };

export type InterpreterSave = { op_id: OpId, 
/**
 * `None`: somebody new.
 */
id: InterpreterId | null, version: number, form: InterpreterForm, };

export type InterpreterScope = "running" | "past";

export type InterpreterSettle = { op_id: OpId, interpreter_id: InterpreterId, month: Day, };

export type InterpreterSettlementRow = { id: SettlementId, version: number, at: Instant, total_cents: number, rules: string, interpreter_signed_on: Day | null, office_signed_on: Day | null, };

export type InterpreterSheetPaper = { id: InterpreterRequestId, 
/**
 * Beside the German column.
 */
language: string, destination: PaperDestination, };

/**
 * One of the two who have to say so.
 */
export type InterpreterSide = "office" | "interpreter";

export type InterpreterSign = { op_id: OpId, id: SettlementId, version: number, side: InterpreterSide, on: Day, };

export type InterpreterStep = { op_id: OpId, id: InterpreterRequestId, version: number, 
/**
 * `open`, `unmet` or `withdrawn`.
 */
to: RequestState, 
/**
 * Needed with `unmet`.
 */
cause: UnmetCause | null, reason: string, };

export type InterpreterTariff = { code: string, label: string, valid_from: Day, ceiling_cents: number | null, };

export type InterpreterUnmet = { from: Day, to: Day, };

export type InterpreterUnmetCause = { cause: UnmetCause, count: number, };

export type InterpreterUnmetDay = { requests: number, unmet: number, };

export type InterpreterUnmetReply = { from: Day, to: Day, requests: number, unmet: number, 
/**
 * For which somebody is still looked for, or asked.
 */
open: number, 
/**
 * The language that is missing most comes first.
 */
rows: Array<InterpreterUnmetRow>, };

export type InterpreterUnmetRow = { language: string, requests: number, unmet: number, 
/**
 * Monday to Sunday.
 */
weekdays: Array<InterpreterUnmetDay>, causes: Array<InterpreterUnmetCause>, };

export type InterpreterUsualWeight = { need: Need, weight: LegalWeight, };

export type KeyChecked = { on: Day, 
/**
 * Who read the digits at the partner's.
 */
with: string, by: string, };

/**
 * What the kiosk offers. Nothing of anybody.
 */
export type Kiosk = { office_name: string, 
/**
 * Tags, those of the office first.
 */
languages: Array<string>, 
/**
 * What can be chosen, in the order of the list of needs.
 */
needs: Array<Need>, 
/**
 * Something else can be chosen too.
 */
everything_else: boolean, };

export type KioskTake = { op_id: OpId, 
/**
 * `None`: something else.
 */
need: Need | null, language: string, };

export type Lane = { staff_id: StaffId, staff_name: string, languages: Array<string>, 
/**
 * When the person works within the days asked for.
 */
working: Array<Span>, };

export type LanguageChoice = { tag: string, };

export type LanguageForm = { tag: string, level: LanguageLevel, needs_interpreter: boolean, };

export type LanguageInfo = { tag: string, autonym: string, right_to_left: boolean, 
/**
 * The interface itself is complete in it. Others are languages of clients.
 */
for_staff: boolean, };

export type LanguageLevel = "native" | "good" | "basic" | "unknown";

export type LaterRow = { id: string, 
/**
 * The table's word.
 */
kind: string, at: Instant, by: string, 
/**
 * A code or the person's own words, as the table has them.
 */
text: string, };

/**
 * One thing about the client that will leave the house, or was taken out.
 */
export type LeavingField = { field: ReferralField, kind: DataKind, leaves: boolean, values: Array<LeavingValue>, };

/**
 * A value as the person at the desk sees it before it leaves.
 */
export type LeavingValue = { "is": "text", text: string, } | { "is": "birth-date", date: BirthDate, } | { "is": "language", tag: string, needs_interpreter: boolean, } | { "is": "country", code: string, } | { "is": "word", family: string, code: string, detail: string, } | { "is": "dated", text: string, until: Day | null, };

/**
 * Everything that was given, to whom, on which ground and until when; the newest first.
 */
export type Ledger = { releases: Array<ReleaseRow>, disclosures: Array<DisclosureRow>, notices: Array<NoticeRow>, bases: Array<LegalBasisRow>, 
/**
 * The ground where nobody recorded another one.
 */
usual_basis: LegalBasis, };

/**
 * GDPR Art. 6 (1). A public office works by law: consent is the exception, because who needs help is seldom free to refuse.
 */
export type LegalBasis = "public-task" | "legal-obligation" | "contract" | "vital-interests" | "legitimate-interests" | "consent";

export type LegalBasisRecord = { op_id: OpId, client_id: ClientId, 
/**
 * `None`: the record of the client.
 */
case_file_id: CaseFileId | null, basis: LegalBasis, 
/**
 * For special categories.
 */
special_basis: SpecialBasis | null, 
/**
 * The law that gives the task, as people cite it.
 */
statute: string, since: Day, };

export type LegalBasisRow = { case_number: string | null, basis: LegalBasis, special_basis: SpecialBasis | null, statute: string, since: Day, by: string, };

/**
 * What hangs on each word. Where it is serious, a mistake can cost a right, money or health, and no volunteer serves.
 */
export type LegalWeight = "everyday" | "advice" | "serious";

export type LetterCheck = { faults: Array<LetterFault>, };

/**
 * A text as somebody types it.
 */
export type LetterDraft = { kind: LetterKind, language: string, title: string, body: string, };

/**
 * Why a text cannot be kept. Its words are those of the error `letter-text-<code>` with `line`, `name` and `known`.
 */
export type LetterFault = { 
/**
 * `title` or `body`.
 */
part: string, 
/**
 * From 1.
 */
line: number, 
/**
 * `syntax`, `field-unknown`, `reference`, `function`, `shape`, `number`, `too-deep` or `too-many`.
 */
code: string, 
/**
 * The field or function that it is about; may be empty.
 */
name: string, };

export type LetterField = { 
/**
 * As it is written: `{ $client_name }`. Its words are `letter-field-<name>` with dashes.
 */
name: string, 
/**
 * `String`, `Count`, `Day`, `Time`, `DayTime`, `List` or `Language`.
 */
kind: string, 
/**
 * A line with it is left out of a letter that has no value for it.
 */
may_be_missing: boolean, };

export type LetterKind = "referral" | "invitation" | "reminder" | "partner-reminder" | "release" | "privacy-notice";

export type LetterKindRow = { kind: LetterKind, 
/**
 * One for each language of the program, German first.
 */
texts: Array<LetterTextRow>, };

export type LetterPages = { 
/**
 * Each page as an SVG document.
 */
pages: Array<string>, 
/**
 * The same in words, for those who do not see the pages: German, then the second column.
 */
german: string, aid: string | null, 
/**
 * Fields that the text uses and that have no value here: their lines are left out.
 */
missing: Array<string>, 
/**
 * Characters that no font of ours can draw.
 */
replaced: Array<string>, };

/**
 * A letter to print or save. Done by the shell.
 */
export type LetterPaper = { kind: LetterKind, 
/**
 * Of the referral, the appointment or the release. `None` for a privacy notice.
 */
id: string | null, 
/**
 * Of the second column; `de` for German alone.
 */
language: string, 
/**
 * The client's copy of a letter to an organisation, in two languages. Without it that letter is in German alone.
 */
copy: boolean, destination: PaperDestination, };

/**
 * What a letter would look like. Nothing is written down.
 */
export type LetterPreview = { kind: LetterKind, 
/**
 * `None`: with invented data.
 */
id: string | null, language: string, copy: boolean, 
/**
 * A text that is not kept yet, instead of the one in force in its language.
 */
draft: LetterDraft | null, };

export type LetterProgramText = { title: string, body: string, day: Day, checked: boolean, outdated: boolean, 
/**
 * Holds today.
 */
in_force: boolean, 
/**
 * Names this version where another language says what it was made from.
 */
label: string, };

/**
 * One text with all its versions.
 */
export type LetterText = { kind: LetterKind, language: string, 
/**
 * What may stand in braces.
 */
fields: Array<LetterField>, 
/**
 * The office's own, the newest first.
 */
versions: Array<LetterVersion>, 
/**
 * The program's; nothing in a language that it has none in. It can always be gone back to.
 */
program: LetterProgramText | null, 
/**
 * The German text in force, to write from; the same as the one above for German.
 */
german: LetterProgramText, };

export type LetterTextBack = { op_id: OpId, kind: LetterKind, language: string, };

/**
 * A version of the text of a letter.
 */
export type LetterTextId = string;

export type LetterTextOf = { kind: LetterKind, language: string, };

export type LetterTextRow = { language: string, 
/**
 * 0: the program's own text.
 */
number: number, 
/**
 * Of the day when it was put in force, or on which the program's text was written. `None`: there is no text in this language.
 */
day: Day | null, 
/**
 * A person stands for it. Otherwise the letter is marked as a draft.
 */
checked: boolean, 
/**
 * Made from an older German text than the one in force. Never so for German.
 */
outdated: boolean, drafts: number, };

export type LetterTextSave = { op_id: OpId, 
/**
 * `None`: a new draft.
 */
id: LetterTextId | null, version: number, text: LetterDraft, 
/**
 * Somebody who can judge it has read it.
 */
checked: boolean, remark: string, };

/**
 * A version that was in force is never changed again: somebody may hold a letter that says what it said.
 */
export type LetterTextState = "draft" | "in-force" | "retired";

export type LetterTextStep = { op_id: OpId, id: LetterTextId, version: number, };

/**
 * Every kind of letter with the texts that hold today.
 */
export type LetterTexts = { kinds: Array<LetterKindRow>, };

export type LetterVersion = { id: LetterTextId, version: number, 
/**
 * Counted per kind and language, from 1.
 */
number: number, title: string, body: string, state: LetterTextState, checked: boolean, outdated: boolean, 
/**
 * The German version that it says the same as.
 */
german: string, remark: string, by: string, at: Instant, 
/**
 * When it was put in force, or last changed.
 */
day: Day, };

export type Letterhead = { 
/**
 * 0 where nobody has saved one yet.
 */
version: number, 
/**
 * The office's name, as it was set up.
 */
office: string, street: string, postcode: string, place: string, phone: string, mail: string, web: string, 
/**
 * GDPR Art. 13: name and address of who is responsible. Empty: the office itself.
 */
controller: string, officer: string, authority: string, 
/**
 * Years after which data is deleted.
 */
keep_years: number, 
/**
 * A data URL, PNG or SVG.
 */
logo: string | null, 
/**
 * What the picture says, read aloud.
 */
logo_alt: string, };

export type LetterheadSave = { op_id: OpId, version: number, street: string, postcode: string, place: string, phone: string, mail: string, web: string, controller: string, officer: string, authority: string, keep_years: number, logo: string | null, logo_alt: string, };

/**
 * What the other is to the client.
 */
export type Link = { id: LinkId, version: number, kind: LinkKind, name: string, 
/**
 * `None`: they have no record.
 */
client_id: ClientId | null, remark: string, };

export type LinkAdd = { op_id: OpId, client_id: ClientId, 
/**
 * What the other is to the client.
 */
kind: LinkKind, 
/**
 * Either this or `other_name`.
 */
other_id: ClientId | null, other_name: string, remark: string, 
/**
 * They live together: both become one household.
 */
same_household: boolean, };

/**
 * What somebody is to a client.
 */
export type LinkId = string;

/**
 * What somebody is to a client.
 */
export type LinkKind = "spouse" | "partner" | "parent" | "child" | "sibling" | "guardian" | "ward" | "other";

export type LinkRemove = { op_id: OpId, id: LinkId, version: number, };

export type LocaleReply = { 
/**
 * The locale pack of `l10n`, read by `shared/l10n` of the interface.
 */
pack: unknown, };

export type LocaleRequest = { tag: string, };

/**
 * A picture chosen in a native dialog and checked.
 */
export type LogoChosen = { 
/**
 * A data URL; `None` when the dialog was closed.
 */
logo: string | null, };

export type Me = { id: StaffId, login: string, name: string, roles: Array<Role>, permissions: Array<Permission>, 
/**
 * The language of the person's screen; `None` until chosen.
 */
language: string | null, };

/**
 * Whether somebody may be reached this way without being put at risk. Only they can say so.
 */
export type MeansSafety = "unclear" | "safe" | "unsafe";

export type MergeChoice = { field: MergeField, from: MergeFrom, };

/**
 * What a record has once, so that a person chooses. Everything else is united or moves.
 */
export type MergeField = "preferred-name" | "birth-date" | "gender" | "nationalities" | "letter-language" | "address" | "residence" | "household" | "remark";

export type MergeFrom = "survivor" | "merged" | "both";

/**
 * A record that was merged into another one.
 */
export type MergeRow = { id: string, merged_id: ClientId, 
/**
 * The names that it brought.
 */
names: Array<string>, 
/**
 * The number of the source that led to it and leads to the survivor now.
 */
external_id: string | null, at: Instant, by: string, 
/**
 * Why it cannot be split now: the code of a refusal. `None`: it can.
 */
obstacle: string | null, 
/**
 * What moved, by table.
 */
moved: Array<CodeCount>, };

/**
 * What speaks for somebody, or has to be known before they are asked.
 */
export type Merit = "gender-as-wished" | "gender-not-as-wished" | "dialect-matches" | "dialect-differs" | "served-least" | "same-district" | "sworn" | "ceiling-near" | "ceiling-reached";

export type NameForm = { 
/**
 * `None` for a new name.
 */
id: NameId | null, kind: NameKind, 
/**
 * A person with one name only has it here.
 */
family: string, given: string, source: NameSource, preferred: boolean, 
/**
 * A former name that nobody may disclose (§ 13 SBGG). Only those who may see what is blocked are sent it; anybody who writes
 * records can add one.
 */
blocked: boolean, };

/**
 * One of the names of a client.
 */
export type NameId = string;

export type NameKind = "current" | "birth" | "former" | "alias";

/**
 * How the client writes their name. Nothing is written with it until the staff takes it over into a form and saves.
 */
export type NameProposal = { 
/**
 * Grows with each proposal.
 */
number: number, 
/**
 * The name that the client corrected; `None` when they wrote one anew.
 */
corrects: NameId | null, given: string, family: string, 
/**
 * The language in which the screen was.
 */
language: string, };

/**
 * How we came by the spelling.
 */
export type NameSource = "document" | "spoken" | "list";

/**
 * A word of the first record's name and the one of the second's that stands for it. Either may be empty.
 */
export type NameWords = { first: string, second: string, 
/**
 * How they stand to each other.
 */
code: string, };

/**
 * A domain of need, the topic of a contact, a referral or a goal.
 */
export type Need = "residence" | "livelihood" | "housing" | "language" | "school-childcare" | "training-work" | "recognition" | "health" | "family" | "participation" | "digital" | "debt";

/**
 * The net as a file.
 */
export type NetExport = { table: NetTable, from: Day, to: Day, format: ExportFormat, language: string, };

export type NetGap = { need: Need, 
/**
 * Entries of the directory for this topic.
 */
services: number, 
/**
 * Contacts of the period that asked for it and stayed open.
 */
unresolved: number, 
/**
 * Referrals of the period that were declined for lack of places.
 */
no_capacity: number, };

export type NetPartner = { service_id: ServiceId, organisation: string, service: string, sent: number, accepted: number, declined: number, 
/**
 * Sent, and nothing was ever heard.
 */
unanswered: number, attended: number, done: number, 
/**
 * Of those done: the need was met, wholly or in part.
 */
met: number, 
/**
 * Days from sending to the first answer; `None` where nobody answered.
 */
answer_days_median: number | null, answer_days_p90: number | null, 
/**
 * The most frequent first.
 */
declined_because: Array<CauseCount>, };

/**
 * How the net of partners carries, for referrals first sent in a period.
 */
export type NetQuery = { from: Day, to: Day, };

export type NetReply = { 
/**
 * The most referrals first.
 */
partners: Array<NetPartner>, 
/**
 * Topics that people ask for and the net does not carry.
 */
gaps: Array<NetGap>, };

/**
 * Which part of the net a file tells.
 */
export type NetTable = "partners" | "gaps";

export type NextStep = { kind: NextStepKind, due: Day | null, 
/**
 * The id of what it is about, where there is a page for it; the field that is missing; the kind of a document.
 */
subject: string | null, text: string, };

export type NextStepKind = "residence-expires" | "document-expires" | "referral-overdue" | "referral-outcome" | "referral-follow-up" | "appointment-coming" | "details-missing";

export type NoteAdd = { op_id: OpId, client_id: ClientId, text: string, };

/**
 * A note on a client.
 */
export type NoteId = string;

/**
 * Nothing to ask for.
 */
export type Nothing = Record<symbol, never>;

export type NoticeHandOver = { op_id: OpId, client_id: ClientId, language: string, 
/**
 * `None`: the office's own notice that is in force. Otherwise what is printed on the sheet from elsewhere.
 */
other_version: string | null, handed_on: Day, way: NoticeWay, remark: string, };

/**
 * The office's own notice as it would be handed over today.
 */
export type NoticeInForce = { 
/**
 * Of the German text, as it stands at the foot of the sheet.
 */
version: string, 
/**
 * Of the text in the other language; empty for German.
 */
translation: string, 
/**
 * Since when both texts say what they say.
 */
since: Day, 
/**
 * A person stands for both. Otherwise the sheet is marked as a draft.
 */
checked: boolean, };

export type NoticeOf = { language: string, };

export type NoticeRow = { language: string, notice_version: string, 
/**
 * Empty where there was none.
 */
translation_version: string, source: NoticeSource, handed_on: Day, way: NoticeWay, remark: string, by: string, };

/**
 * Which text was handed over.
 */
export type NoticeSource = "in-force" | "elsewhere";

/**
 * How a privacy notice reached the client.
 */
export type NoticeWay = "paper" | "read-aloud" | "screen" | "mail";

/**
 * What stands in the way of a time. Worded as `obstacle-<code>`.
 */
export type Obstacle = "state" | "length" | "grid" | "past" | "far" | "staff" | "taken" | "absent" | "holiday" | "off-hours" | "room-unfit";

export type OfferBlocked = { blocker: Blocker, count: number, };

export type OfferBook = { op_id: OpId, hold_id: HoldId | null, stops: Array<StopWish>, client_id: ClientId | null, subject: string, language: string | null, 
/**
 * The interpreter is not asked at once: the request is left to the pool.
 */
ask_later: boolean, 
/**
 * Each colleague with whom it would be is asked first.
 */
ask_first: boolean, wish: OfferWish, };

export type OfferBooked = { 
/**
 * One for each errand; empty if somebody was faster.
 */
ids: Array<AppointmentId>, saved_at: Instant, 
/**
 * The next ones, if somebody was faster.
 */
offers: Array<OfferRow>, };

/**
 * A place in an appointment of a group that stands already.
 */
export type OfferGroup = { id: AppointmentId, version: number, seats: number, left: number, };

export type OfferHeld = { 
/**
 * `None`: somebody was faster.
 */
hold_id: HoldId | null, held_until: Instant, 
/**
 * The next ones, if somebody was faster.
 */
offers: Array<OfferRow>, };

export type OfferHold = { op_id: OpId, stops: Array<StopWish>, 
/**
 * What was held before and gives way.
 */
instead_of: HoldId | null, 
/**
 * What to offer if somebody was faster.
 */
wish: OfferWish, };

/**
 * Somebody who is free then and may serve this client and this topic.
 */
export type OfferInterpreter = { id: InterpreterId, 
/**
 * Only for whoever runs the pool: who is asked and may yet decline is nobody else's business.
 */
name: string | null, kind: InterpreterKind, level: InterpreterLevel, merits: Array<Merit>, 
/**
 * From the first errand that they serve to the last, with the waiting between.
 */
starts_at: Instant, ends_at: Instant, 
/**
 * By the tariff of the day. `None` where no tariff holds.
 */
fee_cents: number | null, travel_cents: number | null, };

export type OfferOtherMode = { mode: InterpreterMode, starts_at: Instant, };

/**
 * Somebody of the staff.
 */
export type OfferPerson = { id: StaffId, name: string, };

export type OfferPool = { 
/**
 * The topic by which the pool was judged; `None`: it is not known, and only who may serve anything was looked at.
 */
need: Need | null, weight: LegalWeight, 
/**
 * Who knows the language, and who of them may serve this.
 */
known: number, able: number, 
/**
 * Why the others may not.
 */
blocked: Array<OfferBlocked>, 
/**
 * Nobody who speaks the language is free with an interpreter either.
 */
none: boolean, 
/**
 * When there would be one in another way, the first of each.
 */
others: Array<OfferOtherMode>, };

/**
 * Why an offer stands where it stands.
 */
export type OfferReason = "earliest" | "earliest-without-interpreter" | "speaks-language" | "with-interpreter" | "no-waiting" | "same-person" | "same-interpreter" | "joins-group";

export type OfferRow = { 
/**
 * In the order in which they take place.
 */
stops: Array<OfferStop>, interpreter_minutes: number, 
/**
 * Whoever would be asked; of several errands one, if one can stay.
 */
interpreters: Array<OfferInterpreter>, 
/**
 * Of all staff together.
 */
staff_minutes: number, 
/**
 * Between two errands.
 */
waiting_minutes: number, reasons: Array<OfferReason>, group: OfferGroup | null, };

export type OfferState = "sent" | "accepted" | "declined" | "no-answer" | "retracted";

export type OfferStop = { service_id: AppointmentServiceId | null, 
/**
 * Empty without a service.
 */
service_name: string, starts_at: Instant, ends_at: Instant, 
/**
 * The first speaks with the client.
 */
staff: Array<OfferPerson>, room: ResourceTaken | null, 
/**
 * One of the offer's `interpreters`.
 */
interpreter_id: InterpreterId | null, };

export type OfferWish = { 
/**
 * The errands of one visit, at most four. Empty: a talk of `minutes`.
 */
services: Array<AppointmentServiceId>, 
/**
 * 5 to 480, a multiple of 5; used where no service is named.
 */
minutes: number, 
/**
 * What the client speaks.
 */
language: string | null, 
/**
 * Whether an interpreter may be offered.
 */
interpreters: boolean, 
/**
 * For whom: somebody of the pool may have a conflict with them.
 */
client_id: ClientId | null, 
/**
 * What it is about. `None`: what the service or the client's case says; where neither does, whoever may serve anything.
 */
need: Need | null, 
/**
 * `None`: what the topic usually weighs.
 */
weight: LegalWeight | null, mode: InterpreterMode, gender_wish: GenderWish, staff_id: StaffId | null, 
/**
 * In a room, whatever the service needs.
 */
room: boolean, 
/**
 * What the room must have besides.
 */
room_features: Array<ResourceFeature>, from: Day, 
/**
 * The last day, at most a quarter later.
 */
to: Day, 
/**
 * 1 Monday to 7 Sunday.
 */
not_weekdays: Array<number>, part_of_day: PartOfDay | null, limit: number, };

export type Offers = { 
/**
 * The best first.
 */
offers: Array<OfferRow>, 
/**
 * IANA name of the office's zone.
 */
zone: string, 
/**
 * How the pool stands to the wish; only where an interpreter may be offered.
 */
interpreters: OfferPool | null, };

export type OfficeInit = { office_name: string, 
/**
 * Languages offered to clients, as tags.
 */
languages: Array<string>, admin_login: string, admin_name: string, passphrase: string, 
/**
 * Fills the store with an invented office.
 */
with_demo: boolean, };

/**
 * The recovery key is answered once and kept nowhere.
 */
export type OfficeInitReply = { 
/**
 * Groups of characters as they are printed.
 */
recovery_key: string, me: Me, };

/**
 * Where the program stands when a window opens.
 */
export type OfficeState = { stage: Stage, 
/**
 * `None` before the set-up. Shown on the sign-in screen.
 */
office_name: string | null, 
/**
 * Logins that can sign in on this store, in the order of their names.
 */
logins: Array<string>, 
/**
 * Who is signed in or has locked the screen.
 */
me: Me | null, 
/**
 * Minutes without input after which the screen locks itself.
 */
lock_after_minutes: number, today: Day, };

export type OneSided = { field: MergeField, filled: ClientId, };

/**
 * Made by whoever asks for a write, so that a write whose answer was lost can be repeated safely.
 */
export type OpId = string;

/**
 * Whether it is open at this moment.
 */
export type OpenState = "open" | "closed" | "unknown";

/**
 * How a service that was agreed on ended.
 */
export type Outcome = "done" | "client-absent" | "interpreter-absent";

export type PackageField = { field: ReferralField, values: Array<LeavingValue>, };

/**
 * A sealed package, the same in the office that made it and in the one that takes it in.
 */
export type PackageId = string;

export type PackageImport = { op_id: OpId, token: string, 
/**
 * `None`: a new client.
 */
client_id: ClientId | null, 
/**
 * Those of whom the person says that they are somebody else.
 */
distinct_from: Array<ClientId>, };

export type PackageImported = { id: PackageId, client_id: ClientId, saved_at: Instant, };

/**
 * The office's own key, which partners are given.
 */
export type PackageKey = { 
/**
 * `age1…`
 */
recipient: string, 
/**
 * Digits that two people read to each other.
 */
digits: string, made_at: Instant, by: string, 
/**
 * Keys before it, which are kept and still open what was sealed to them.
 */
earlier: number, 
/**
 * Packages of this office that can still be taken in. Answers to them come to the key that went out with them.
 */
under_way: number, };

export type PackageKeyMake = { op_id: OpId, };

/**
 * With what a package is locked.
 */
export type PackageLock = "key" | "passphrase";

/**
 * A file that was opened and waits for a person's word.
 */
export type PackageOpened = { token: string, file_name: string, 
/**
 * Nothing is known of it before its passphrase is given.
 */
needs_passphrase: boolean, referral: PackageReferral | null, reply: PackageReply | null, };

/**
 * What would come in.
 */
export type PackageReferral = { 
/**
 * As the file says: nothing in it proves who sealed it.
 */
office: string, 
/**
 * The digits of the key to which an answer would go.
 */
digits: string, reference: string, need: Need, urgency: Urgency, message: string, appointment: HandOver | null, purpose: string, released_until: Day, made_at: Instant, expires_at: Instant, fields: Array<PackageField>, 
/**
 * No name came with it: it can only be joined to somebody who is there.
 */
nameless: boolean, 
/**
 * Who of the store is likely this person.
 */
similar: Array<ClientHit>, };

/**
 * An answer that came as a file, and the referral that it is about.
 */
export type PackageReply = { id: ReferralId, version: number, reference: string, organisation: string, service: string, client_name: string | null, state: ReferralState, answer: ReferralState, cause: ReferralCause | null, outcome: ReferralOutcome | null, day: Day, remarks: string, appointment: HandOver | null, };

export type PackageReplyRecord = { op_id: OpId, token: string, };

export type PackageSeal = { op_id: OpId, id: ReferralId, version: number, lock: PackageLock, 
/**
 * Until it is refused: 1 to 90.
 */
days: number, };

export type PackageSealed = { package_id: PackageId, 
/**
 * Where it was saved.
 */
path: string, 
/**
 * Told once and kept nowhere; `None` where it is sealed to a key.
 */
passphrase: string | null, expires_at: Instant, 
/**
 * What left.
 */
fields: Array<ReferralField>, };

export type PackageUnlock = { token: string, passphrase: string, };

/**
 * Paper is printed from memory. A saved file is a choice and leaves the store.
 */
export type PaperDestination = "print" | "save";

export type PaperOutcome = "printed" | "saved" | "given-up" | "no-printer";

/**
 * What happened to paper.
 */
export type PaperReply = { outcome: PaperOutcome, 
/**
 * Where it was saved, as chosen by the person.
 */
path: string | null, };

/**
 * When on a day somebody can come.
 */
export type PartOfDay = "morning" | "afternoon";

/**
 * Somebody at the partner's has read these digits on the phone.
 */
export type PartnerKeyCheck = { op_id: OpId, organization_id: string, version: number, digits: string, with: string, };

export type PartnerKeyRow = { 
/**
 * The organisation's id in the directory.
 */
organization_id: string, organisation: string, 
/**
 * 0 where there is no key.
 */
version: number, recipient: string | null, digits: string | null, checked: KeyChecked | null, };

export type PartnerKeySave = { op_id: OpId, organization_id: string, version: number, 
/**
 * Empty: the key goes.
 */
recipient: string, };

export type PassphraseChange = { old: string, new: string, };

export type Permission = "client-find" | "client-read" | "client-write" | "client-import" | "client-read-restricted" | "client-restrict" | "client-dispute" | "duplicate-review" | "client-merge" | "note-read" | "note-write" | "history-read" | "contact-record" | "case-read" | "case-write" | "service-read" | "service-write" | "directory-import" | "referral-read" | "referral-write" | "package-import" | "release-read" | "release-write" | "notice-write" | "legal-basis-write" | "appointment-read" | "appointment-write" | "appointment-setup" | "report-run" | "staff-read" | "staff-write" | "office-write" | "store-verify" | "store-backup" | "audit-read" | "queue-use" | "queue-setup" | "queue-station" | "voice-ask" | "suggestion-review" | "interpreter-ask" | "interpreter-pool" | "interpreter-settle" | "translation-write" | "letter-template";

export type PreviewRecipient = { service_id: ServiceId, organisation: string, service: string, 
/**
 * The release that it rests on; `None` where none is needed or there is a gap.
 */
release_id: ReleaseId | null, valid_until: Day | null, gap: ReleaseGap | null, };

/**
 * Sent as the event `progress` while long work runs.
 */
export type Progress = { 
/**
 * `import`, `import-withdraw`, `demo`, `export`.
 */
work: string, done: number, total: number, };

/**
 * Everything the staff's screen shows of the day.
 */
export type Queue = { day: Day, now: Instant, 
/**
 * Active ones, in their order, with how many wait.
 */
services: Array<QueueServiceLine>, counters: Array<QueueCounterLine>, 
/**
 * Where the caller sits today.
 */
my_counter: QueueCounterId | null, 
/**
 * Those who wait, whoever is next first, by the rule for the caller.
 */
waiting: Array<Ticket>, 
/**
 * Called, with somebody at a counter, set aside or called in vain.
 */
under_way: Array<Ticket>, 
/**
 * The last ones that came to an end today.
 */
ended: Array<Ticket>, done: number, 
/**
 * The tag of each language that somebody waits with.
 */
languages: Array<string>, };

/**
 * Calls whoever is next; the visitor who was there is finished with.
 */
export type QueueCallNext = { op_id: OpId, 
/**
 * Only of this service; `None` for all that the counter serves.
 */
service_id: QueueServiceId | null, 
/**
 * Only with this language.
 */
language: string | null, };

/**
 * `None` when nobody waits for this counter.
 */
export type QueueCalled = { ticket: Ticket | null, };

export type QueueCheckIn = { op_id: OpId, 
/**
 * The number on the letter, or what its QR code holds.
 */
code: string, 
/**
 * The language at the kiosk; that of the appointment where it is empty.
 */
language: string, };

export type QueueCounterForm = { id: QueueCounterId | null, version: number, name: string, services: Array<QueueServiceId>, active: boolean, };

/**
 * A place to which people are called.
 */
export type QueueCounterId = string;

export type QueueCounterLine = { id: QueueCounterId, name: string, staff_name: string | null, 
/**
 * The number it is with.
 */
ticket: string | null, };

export type QueueCounterSave = { op_id: OpId, counter: QueueCounterForm, };

/**
 * A ticket from paper, typed in after an outage.
 */
export type QueueEnter = { op_id: OpId, 
/**
 * `A017`, as it stands on the paper.
 */
label: string, taken_at: Instant, language: string, need: Need | null, 
/**
 * When the visit ended, if it is over.
 */
ended_at: Instant | null, };

export type QueueForward = { op_id: OpId, id: TicketId, version: number, service_id: QueueServiceId, 
/**
 * Only this counter calls it; `None` for any that serves it.
 */
counter_id: QueueCounterId | null, remark: string, };

export type QueuePriority = { op_id: OpId, id: TicketId, version: number, priority: boolean, };

export type QueueServiceForm = { id: QueueServiceId | null, version: number, letters: string, name: string, needs: Array<Need>, everything_else: boolean, active: boolean, };

/**
 * What people wait for, with numbers of its own.
 */
export type QueueServiceId = string;

export type QueueServiceLine = { id: QueueServiceId, letters: string, name: string, waiting: number, 
/**
 * Counters that serve it and have somebody there.
 */
counters: number, 
/**
 * Minutes that somebody who comes now waits; `None` while nobody is there.
 */
estimate: number | null, };

export type QueueServiceSave = { op_id: OpId, service: QueueServiceForm, };

/**
 * What people wait for and where they are called to, for those who set it up.
 */
export type QueueSetup = { services: Array<QueueServiceForm>, counters: Array<QueueCounterForm>, };

export type QueueSit = { op_id: OpId, 
/**
 * `None`: gets up.
 */
counter_id: QueueCounterId | null, };

/**
 * A ticket given at the counter.
 */
export type QueueTake = { op_id: OpId, service_id: QueueServiceId, need: Need | null, language: string, priority: boolean, };

export type QueueTicketRef = { op_id: OpId, id: TicketId, version: number, };

export type RecoverySheet = { recovery_key: string, language: string, destination: PaperDestination, };

/**
 * What a partner answered, in one act.
 */
export type ReferralAnswer = { op_id: OpId, id: ReferralId, version: number, answer: ReferralState, cause: ReferralCause | null, outcome: ReferralOutcome | null, day: Day, reason: string, 
/**
 * When the partner expects the client, where the answer says so.
 */
appointment: HandOver | null, };

/**
 * Why a referral came to an end, as far as it can be counted. What cannot is told in words.
 */
export type ReferralCause = "no-capacity" | "not-responsible" | "requirements-not-met" | "language-not-served" | "documents-missing" | "changed-mind" | "helped-elsewhere" | "unreachable" | "release-withdrawn" | "entered-by-mistake" | "wrong-person" | "twice" | "other";

/**
 * A silent partner was asked again; waiting begins anew.
 */
export type ReferralChase = { op_id: OpId, id: ReferralId, version: number, kind: ReferralChaseKind, note: string, };

/**
 * How a silent partner was reminded.
 */
export type ReferralChaseKind = "call" | "letter" | "mail";

export type ReferralChaseRow = { at: Instant, by: string, kind: ReferralChaseKind, note: string, };

export type ReferralCreate = { op_id: OpId, 
/**
 * `None`: a slip for a visitor without a name.
 */
client_id: ClientId | null, case_file_id: CaseFileId | null, service_id: ServiceId, 
/**
 * More services that are asked at the same time, each with a referral of its own.
 */
further_service_ids: Array<ServiceId>, need: Need, urgency: Urgency, 
/**
 * Only a slip can be sent without a release.
 */
level: ReferralLevel, 
/**
 * What leaves the house, of what the level allows. Empty for a slip.
 */
fields: Array<ReferralField>, 
/**
 * For the partner, where [`ReferralField::Message`] leaves.
 */
message: string, 
/**
 * Special categories of data that the message tells of.
 */
special: Array<SpecialCategory>, 
/**
 * For the office, never printed.
 */
note: string, 
/**
 * The warm hand-over: when the partner expects the client.
 */
appointment: HandOver | null, 
/**
 * Kept and not sent.
 */
draft: boolean, 
/**
 * The language of the slip's second column.
 */
language: string, };

export type ReferralCreated = { id: ReferralId, 
/**
 * Those to the further services, in their order.
 */
further_ids: Array<ReferralId>, version: number, saved_at: Instant, 
/**
 * When its answer will be chased; for a draft, when it would be.
 */
chase_on: Day, };

/**
 * One thing about the client that a referral can carry out of the house.
 */
export type ReferralField = "name" | "birth-date" | "phone" | "mail" | "languages" | "need" | "message" | "gender" | "nationalities" | "address" | "residence" | "documents" | "representatives";

/**
 * A referral by the short code on the paper form.
 */
export type ReferralFind = { reference: string, };

export type ReferralFound = { id: ReferralId, };

/**
 * A client sent to a service.
 */
export type ReferralId = string;

/**
 * How much leaves the house. Anything above a slip needs a release, so a slip is all that can be sent without one.
 */
export type ReferralLevel = "slip" | "minimum" | "file";

export type ReferralList = { client_id: ClientId | null, 
/**
 * Ended ones too.
 */
all: boolean, };

/**
 * What came of it for the client.
 */
export type ReferralOutcome = "met" | "partly-met" | "not-met" | "passed-on" | "unknown";

/**
 * A package that was sealed for a referral.
 */
export type ReferralPackageRow = { at: Instant, by: string, 
/**
 * To the partner's key; otherwise with a passphrase.
 */
to_key: boolean, expires_at: Instant, };

export type ReferralPreview = { client_id: ClientId, case_file_id: CaseFileId | null, service_ids: Array<ServiceId>, need: Need, level: ReferralLevel, 
/**
 * `None`: all that the level allows.
 */
fields: Array<ReferralField> | null, message: string, special: Array<SpecialCategory>, };

export type ReferralPreviewReply = { 
/**
 * Every field that the level allows and of which something is known.
 */
fields: Array<LeavingField>, recipients: Array<PreviewRecipient>, };

export type ReferralRow = { id: ReferralId, 
/**
 * The short code on paper and in packages.
 */
reference: string, version: number, client_id: ClientId | null, client_name: string | null, organisation: string, service: string, need: Need, urgency: Urgency, level: ReferralLevel, 
/**
 * What left with it, or is to leave while it is a draft.
 */
fields: Array<ReferralField>, 
/**
 * The release it rested on was withdrawn on that day, and nothing more leaves.
 */
data_stopped_on: Day | null, appointment: HandOver | null, state: ReferralState, 
/**
 * The states it may take next.
 */
next: Array<ReferralState>, outcome: ReferralOutcome | null, sent_on: Day | null, chase_on: Day | null, overdue: boolean, 
/**
 * Days since anything was heard or done, while we wait for the partner.
 */
silent_days: number | null, by: string, steps: Array<ReferralStepRow>, chases: Array<ReferralChaseRow>, packages: Array<ReferralPackageRow>, };

export type ReferralSlip = { id: ReferralId, language: string, destination: PaperDestination, };

export type ReferralState = "draft" | "sent" | "accepted" | "declined" | "no-answer" | "attended" | "not-attended" | "done" | "withdrawn" | "cancelled";

export type ReferralStep = { op_id: OpId, id: ReferralId, version: number, to: ReferralState, 
/**
 * Asked for where the state has causes.
 */
cause: ReferralCause | null, 
/**
 * Asked for where it is done.
 */
outcome: ReferralOutcome | null, 
/**
 * When it happened; `None`: today.
 */
day: Day | null, 
/**
 * Asked for where the step reopens a referral, or its cause is another one.
 */
reason: string, };

export type ReferralStepRow = { at: Instant, 
/**
 * When it happened.
 */
day: Day, by: string, to: ReferralState, cause: ReferralCause | null, reason: string, };

export type ReleaseEffect = { 
/**
 * Open referrals that rest on it and go on as slips.
 */
referrals: Array<EffectRow>, };

export type ReleaseEffectOf = { id: ReleaseId, };

/**
 * How the client answered.
 */
export type ReleaseForm = "on-screen" | "on-paper" | "refused";

/**
 * Why no release carries it: a code, worded as `error-<code>`, and what is missing.
 */
export type ReleaseGap = { code: string, kinds: Array<DataKind>, special: Array<SpecialCategory>, };

export type ReleaseGive = { op_id: OpId, client_id: ClientId, 
/**
 * The single case; `None` where it is about none.
 */
case_file_id: CaseFileId | null, service_id: ServiceId, 
/**
 * Any service of that organisation may be told.
 */
whole_organisation: boolean, need: Need, 
/**
 * In words, as the client was told.
 */
purpose: string, kinds: Array<DataKind>, special: Array<SpecialCategory>, 
/**
 * The partner may tell us too.
 */
mutual: boolean, form: ReleaseForm, 
/**
 * Strokes as a path, for a release that is signed on the screen.
 */
signature: string | null, 
/**
 * The client heard what follows from a refusal, and that a release can be taken back.
 */
told_consequences: boolean, 
/**
 * In which it was explained.
 */
language: string, given_on: Day, valid_until: Day, };

/**
 * A release from secrecy, or its refusal.
 */
export type ReleaseId = string;

/**
 * The sheet to be signed with a pen. Done by the shell.
 */
export type ReleasePaper = { terms: ReleaseTerms, destination: PaperDestination, };

export type ReleaseRow = { id: ReleaseId, version: number, case_number: string | null, service_id: ServiceId, organisation: string, service: string, whole_organisation: boolean, need: Need, purpose: string, kinds: Array<DataKind>, special: Array<SpecialCategory>, mutual: boolean, form: ReleaseForm, signature: string | null, language: string, given_on: Day, valid_until: Day, 
/**
 * Holds today.
 */
valid: boolean, withdrawn_on: Day | null, withdrawn_by: string | null, withdraw_reason: string, by: string, };

/**
 * What a release would say, before anybody has signed it.
 */
export type ReleaseTerms = { client_id: ClientId, case_file_id: CaseFileId | null, service_id: ServiceId, whole_organisation: boolean, need: Need, purpose: string, kinds: Array<DataKind>, special: Array<SpecialCategory>, mutual: boolean, 
/**
 * In which it is explained, and of the second column of the sheet.
 */
language: string, valid_until: Day, };

export type ReleaseWithdraw = { op_id: OpId, id: ReleaseId, version: number, reason: string, };

/**
 * How a client is reminded.
 */
export type ReminderChannel = "letter" | "call" | "sms" | "messenger" | "email";

export type ReminderDone = { op_id: OpId, 
/**
 * Of the appointment, at the version that was seen.
 */
id: AppointmentId, version: number, channel: ReminderChannel, };

/**
 * A file for the office's own gateway. The program sends nothing.
 */
export type ReminderExport = { staff_id: StaffId | null, channel: ReminderChannel, form: ReminderForm, };

export type ReminderForm = "csv" | "json";

/**
 * Who is to be reminded.
 */
export type ReminderList = { 
/**
 * Only of appointments with one person.
 */
staff_id: StaffId | null, };

export type ReminderListReply = { rows: Array<ReminderRow>, 
/**
 * The last day that is looked at.
 */
until: Day, 
/**
 * So many days ahead, by the rules of the office.
 */
days: number, 
/**
 * Missed and late ones are counted so many days back.
 */
missed_days: number, zone: string, };

export type ReminderMark = { channel: ReminderChannel, at: Instant, staff_name: string, };

export type ReminderRow = { appointment: AppointmentRow, 
/**
 * The safe ways, the quickest first; none where the client called no way safe.
 */
ways: Array<ReminderWay>, 
/**
 * A message in the client's language: no name, not what it is about.
 */
text: string, text_language: string, done: ReminderMark | null, missed: number, 
/**
 * Cancelled by the client at short notice.
 */
late: number, };

export type ReminderWay = { channel: ReminderChannel, 
/**
 * Number or address; empty for a letter.
 */
value: string, remark: string, 
/**
 * When to call, as somebody said it.
 */
hours: string, 
/**
 * A message may be left with whoever answers.
 */
leave_message: boolean, };

export type ReplanRow = { appointment: AppointmentRow, 
/**
 * Who or what is missing, by name.
 */
missing: Array<string>, 
/**
 * Whoever was asked to interpret does not come, or nobody was found.
 */
interpreter_missing: boolean, };

export type RepresentativeForm = { 
/**
 * `None` for a new one.
 */
id: RepresentativeId | null, kind: RepresentativeKind, name: string, 
/**
 * How to reach them, in words.
 */
reach: string, 
/**
 * Empty: everything.
 */
scopes: Array<RepresentativeScope>, valid_from: Day | null, valid_until: Day | null, remark: string, };

/**
 * Somebody who may act for a client.
 */
export type RepresentativeId = string;

export type RepresentativeKind = "parent" | "guardian" | "legal-guardian" | "power-of-attorney";

/**
 * What a representative may act in. Nothing named means everything.
 */
export type RepresentativeScope = "residence" | "livelihood" | "housing" | "health" | "school" | "money" | "post";

export type RequestState = "open" | "offered" | "accepted" | "confirmed" | "done" | "client-absent" | "interpreter-absent" | "settled" | "unmet" | "withdrawn";

export type ResidenceForm = { 
/**
 * A code of the rule pack.
 */
title: string | null, 
/**
 * As it stands on the document or in the old list.
 */
as_printed: string, until: Day | null, unlimited: boolean, };

/**
 * A title of residence of the rule pack.
 */
export type ResidenceTitle = { code: string, 
/**
 * The law's own short form, the same in all languages: "§ 25 Abs. 2 AufenthG".
 */
label: string, 
/**
 * Worded as `residence-group-<code>`.
 */
group: string, };

/**
 * What is in a room or at a counter.
 */
export type ResourceFeature = "screen" | "step-free" | "quiet" | "children" | "video";

export type ResourceForm = { id: ResourceId | null, version: number, 
/**
 * Room, counter or device.
 */
kind: ResourceKind, name: string, features: Array<ResourceFeature>, seats: number, active: boolean, 
/**
 * None: there whenever the house is open.
 */
hours: Array<HoursFrom>, };

/**
 * What an appointment can take: a room, a person. That of a member of staff has the same text.
 */
export type ResourceId = string;

export type ResourceKind = "caseworker" | "room" | "counter" | "interpreter" | "device";

export type ResourceLane = { resource_id: ResourceId, kind: ResourceKind, name: string, features: Array<ResourceFeature>, 
/**
 * Of an interpreter.
 */
languages: Array<string>, 
/**
 * How many people find room.
 */
seats: number, 
/**
 * Without hours of its own: there whenever the house is open.
 */
always: boolean, working: Array<Span>, };

export type ResourceSave = { op_id: OpId, resource: ResourceForm, };

export type ResourceTaken = { id: ResourceId, kind: ResourceKind, name: string, };

/**
 * Why a record is restricted.
 */
export type Restriction = { reason: string, at: Instant, by: string, };

/**
 * The roles of those who work with the program.
 */
export type Role = "caseworker" | "case-manager" | "supervisor" | "interpreter-coordinator" | "translator" | "administrator" | "privacy-officer" | "station";

/**
 * Out of one room, counter or device into another.
 */
export type RoomChange = { from: ResourceId, to: ResourceId, };

/**
 * A file that left the store, by the person's choice in a dialog.
 */
export type SavedFile = { 
/**
 * `None`: the dialog was closed.
 */
path: string | null, };

export type Scan = { 
/**
 * The letters that arrived, lines ended by line breaks.
 */
text: string, 
/**
 * The same strokes by the places of the keys, as on a US keyboard; for whatever layout is on.
 */
keys: string | null, 
/**
 * The record that is open.
 */
client: ClientId | null, };

export type ScanCheck = { field: ZoneField, right: boolean, 
/**
 * From 1.
 */
line: number, column: number, found: string, expected: string, };

export type ScanComparison = { field: ScanField, state: ScanState, };

/**
 * What of a document is compared with a record and can be taken over.
 */
export type ScanField = "name" | "birth-date" | "gender" | "nationality" | "document" | "expiry";

export type ScanProblem = { field: ZoneField, kind: ZoneProblemKind, };

/**
 * A proposal: the zone with some signs read otherwise. Taking it means scanning `lines`.
 */
export type ScanRepair = { field: ZoneField, swaps: Array<ScanSwap>, lines: Array<string>, };

export type ScanReply = { document: ScannedDocument, 
/**
 * Set when a record is open.
 */
record: ScannedRecord | null, 
/**
 * Who it may be, without the open record, the likeliest first.
 */
hits: Array<ClientHit>, };

export type ScanState = "same" | "alike" | "exacter" | "differs" | "new";

export type ScanSwap = { line: number, column: number, found: string, proposed: string, };

/**
 * What a document says. Nothing here was put right: `checks` and `problems` say what to hold against the document.
 */
export type ScannedDocument = { format: ZoneFormat, layout: ZoneLayout, lines: Array<string>, 
/**
 * In small letters, with the document as their source.
 */
name: NameForm, 
/**
 * The name may go on: the standard cuts long ones off.
 */
cut_off: boolean, birth_date: BirthDate | null, 
/**
 * `None` where the document leaves it open.
 */
gender: Gender | null, 
/**
 * A code as records hold it; `None` for an organisation or an unknown code.
 */
nationality: string | null, nationality_printed: string, issuer_printed: string, document: DocumentForm, expired: boolean, optional: Array<string>, checks: Array<ScanCheck>, problems: Array<ScanProblem>, repairs: Array<ScanRepair>, };

export type ScannedRecord = { id: ClientId, form: ClientForm, comparisons: Array<ScanComparison>, };

export type SeriesBook = { op_id: OpId, plan: SeriesPlan, 
/**
 * The times that somebody has looked through: without those that were left out, and with another time where one was moved.
 */
times: Array<Span>, client_id: ClientId | null, subject: string, language: string | null, };

export type SeriesBooked = { id: SeriesId, appointments: Array<AppointmentId>, saved_at: Instant, };

/**
 * This one and all later ones of its series.
 */
export type SeriesCancel = { op_id: OpId, id: AppointmentId, version: number, reason: string, by: CancelledBy | null, };

export type SeriesEvery = "day" | "week" | "month";

export type SeriesId = string;

/**
 * This one and all later ones of its series, by the same days and hours.
 */
export type SeriesMove = { op_id: OpId, id: AppointmentId, version: number, staff_id: StaffId, starts_at: Instant, ends_at: Instant, };

export type SeriesOccurrence = { starts_at: Instant, ends_at: Instant, obstacles: Array<AppointmentObstacle>, };

/**
 * Appointments that come again at the same hour of the clock on the wall.
 */
export type SeriesPlan = { staff_id: StaffId, 
/**
 * The first one.
 */
starts_at: Instant, ends_at: Instant, every: SeriesEvery, 
/**
 * Every so many days, weeks or months: 1 to 12.
 */
interval: number, 
/**
 * How many in all.
 */
count: number, };

export type SeriesPreview = { 
/**
 * As RFC 5545 writes it.
 */
rule: string, occurrences: Array<SeriesOccurrence>, };

/**
 * How much room there is.
 */
export type ServiceCapacity = { id: string | null, 
/**
 * What is counted: beds, places in a course.
 */
unit: string, available: number, maximum: number | null, 
/**
 * When somebody last said so. Answered, never read.
 */
updated: Day | null, };

/**
 * Says that an entry is right as it stands today.
 */
export type ServiceConfirm = { op_id: OpId, id: ServiceId, version: number, };

/**
 * Somebody who works there.
 */
export type ServiceContact = { id: string | null, name: string, title: string, email: string, phone: string, };

export type ServiceCost = { id: string | null, 
/**
 * For whom, for what.
 */
option: string, 
/**
 * A decimal number with a point; empty where nobody says.
 */
amount: string, currency: string, note: string, };

/**
 * What not every entry has.
 */
export type ServiceDetails = { status: ServiceStatus, description: string, 
/**
 * What has to be known these days.
 */
alert: string, 
/**
 * How one gets in: by telephone, by letter.
 */
application: string, 
/**
 * Whom it is for.
 */
eligibility: string, minimum_age: number | null, maximum_age: number | null, interpretation: string, 
/**
 * Where those have to live who may come.
 */
area: string, 
/**
 * What helps people with a disability, beyond a way without steps.
 */
access: string, hours: Array<ServiceHours>, 
/**
 * Days that are different.
 */
exceptions: Array<ServiceException>, costs: Array<ServiceCost>, contacts: Array<ServiceContact>, 
/**
 * Numbers beside the first.
 */
phones: Array<ServicePhone>, 
/**
 * Where else it is, beside the first place.
 */
places: Array<ServicePlace>, capacities: Array<ServiceCapacity>, 
/**
 * The programme of the house that it belongs to; empty where it belongs to none.
 */
program: string, 
/**
 * Schedules by rules that the form has no fields for. They stay as they are.
 */
other_rules: number, };

export type ServiceException = { id: string | null, from: Day, to: Day, 
/**
 * `None`: closed.
 */
from_minute: number | null, to_minute: number | null, note: string, };

/**
 * Keeps an entry at hand, or no longer.
 */
export type ServiceFavourite = { op_id: OpId, id: ServiceId, on: boolean, };

export type ServiceForm = { organisation: string, name: string, needs: Array<Need>, street: string, postcode: string, place: string, district: string, phone: string, email: string, website: string, 
/**
 * As people write them: "Mo–Fr 8–12".
 */
opening_hours: string, walk_in: boolean, languages: Array<string>, fees: string, accessible: boolean | null, 
/**
 * What the client reads, per language.
 */
texts: Array<ServiceText>, 
/**
 * The day on which somebody last confirmed the entry.
 */
assured_date: Day | null, details: ServiceDetails, };

/**
 * Hours of every week.
 */
export type ServiceHours = { id: string | null, 
/**
 * ISO 8601: 1 is Monday.
 */
weekdays: Array<number>, 
/**
 * Minutes after midnight.
 */
from_minute: number, to_minute: number, valid_from: Day | null, valid_to: Day | null, };

/**
 * An entry of the directory.
 */
export type ServiceId = string;

export type ServicePhone = { id: string | null, number: string, note: string, };

export type ServicePlace = { 
/**
 * Of the service at this place.
 */
id: string | null, name: string, street: string, postcode: string, place: string, };

export type ServiceRow = { id: ServiceId, version: number, form: ServiceForm, assured_by: string | null, 
/**
 * Nobody has confirmed the entry within the office's limit.
 */
stale: boolean, last_used: Day | null, 
/**
 * By the caller.
 */
last_used_by_me: Day | null, 
/**
 * Kept at hand by the caller.
 */
favourite: boolean, open: OpenState, 
/**
 * Until when it is open, or from when again: minutes after midnight.
 */
open_minute: number | null, 
/**
 * The day of the next opening.
 */
opens_on: Day | null, };

export type ServiceSave = { op_id: OpId, id: ServiceId | null, version: number, form: ServiceForm, };

export type ServiceSearch = { 
/**
 * Words in any order; empty lists all.
 */
query: string, need: Need | null, 
/**
 * A language that is spoken there.
 */
language: string | null, district: string | null, 
/**
 * Only what is open at this moment.
 */
open_now: boolean, 
/**
 * Only where nobody needs an appointment.
 */
walk_in: boolean, 
/**
 * Only what the caller keeps at hand.
 */
favourite: boolean, 
/**
 * Only what nobody has confirmed within the office's limit, the oldest first.
 */
stale: boolean, };

/**
 * Whether a service can be gone to.
 */
export type ServiceStatus = "active" | "inactive" | "defunct" | "temporarily-closed";

export type ServiceText = { language: string, bring: string, directions: string, state: TextState, 
/**
 * The German text has changed since. Answered, never read.
 */
outdated: boolean, };

/**
 * A month of an interpreter, settled.
 */
export type SettlementId = string;

export type ShownAppointment = { 
/**
 * `2026-12-04T14:30`, in the office's zone.
 */
at: string, 
/**
 * With whom.
 */
with: string, };

export type ShownBirthDate = { year: number | null, month: number | null, day: number | null, };

/**
 * The allow-list: what is not here cannot be shown.
 */
export type ShownClient = { 
/**
 * One number for each time somebody is shown.
 */
showing: number, parts: Array<DisplayPart>, 
/**
 * Names the client goes by now. Former names and aliases never stand on a screen that others may see.
 */
names: Array<ShownName>, birth_date: ShownBirthDate | null, 
/**
 * Tags.
 */
languages: Array<string>, appointment: ShownAppointment | null, 
/**
 * A proposal is waiting for the staff.
 */
proposed: boolean, };

export type ShownName = { given: string, family: string, };

export type SignIn = { login: string, passphrase: string, };

export type Span = { starts_at: Instant, ends_at: Instant, };

/**
 * GDPR Art. 9 (2), for special categories.
 */
export type SpecialBasis = "social-law" | "health-care" | "vital-interests" | "legal-claims" | "public-interest" | "consent";

/**
 * GDPR Art. 9 (1), and Art. 10. A release names them one by one or does not cover them.
 */
export type SpecialCategory = "health" | "origin" | "religion" | "politics" | "sexuality" | "genetic" | "offences";

export type SplitOpen = { merge_id: string, };

/**
 * What splitting would do.
 */
export type SplitPreview = { merge: MergeRow, survivor_id: ClientId, survivor_version: number, survivor_name: string, 
/**
 * What goes back, by table.
 */
goes_back: Array<CodeCount>, 
/**
 * Fields that get the value of before the merge again.
 */
restored: Array<MergeField>, 
/**
 * Fields that were changed after the merge, and stay as they are now.
 */
changed_since: Array<MergeField>, 
/**
 * What was added after the merge. It stays unless it is chosen.
 */
later: Array<LaterRow>, };

/**
 * A person who works with the program.
 */
export type StaffId = string;

export type StaffRow = { id: StaffId, version: number, login: string, name: string, roles: Array<Role>, languages: Array<string>, active: boolean, takes_appointments: boolean, hours: Array<WorkingHour>, };

export type StaffSave = { op_id: OpId, id: StaffId | null, version: number, login: string, name: string, roles: Array<Role>, languages: Array<string>, active: boolean, takes_appointments: boolean, 
/**
 * A new passphrase; needed for a new person.
 */
passphrase: string | null, };

export type StaffSkills = { id: StaffId, version: number, name: string, skills: Array<Need>, hours: Array<HoursFrom>, };

export type StaffSkillsSave = { op_id: OpId, staff: StaffSkills, };

export type Stage = "no-store" | "signed-out" | "locked" | "signed-in";

export type StationSignIn = { login: string, passphrase: string, };

/**
 * The station of this computer, which the kiosk and the board work through.
 */
export type StationState = { 
/**
 * The login it is signed in with; `None` while it is not.
 */
login: string | null, kiosk: boolean, board: boolean, };

export type StationWindow = { window: StationWindowName, open: boolean, };

export type StationWindowName = "kiosk" | "board";

/**
 * One errand as it was offered.
 */
export type StopWish = { service_id: AppointmentServiceId | null, starts_at: Instant, ends_at: Instant, 
/**
 * The first speaks with the client.
 */
staff_ids: Array<StaffId>, 
/**
 * Room, devices.
 */
resource_ids: Array<ResourceId>, interpreter_id: InterpreterId | null, };

export type SuggestionCount = { state: SuggestionState, count: number, };

export type SuggestionExport = { state: SuggestionState | null, format: ExportFormat, language: string, };

/**
 * What a client suggests. Drawn by lot, unlike the others: it says nothing of when.
 */
export type SuggestionId = string;

export type SuggestionList = { 
/**
 * `None` for all.
 */
state: SuggestionState | null, };

/**
 * For a line that names somebody. It is gone for good.
 */
export type SuggestionRemove = { op_id: OpId, id: SuggestionId, version: number, };

export type SuggestionRow = { id: SuggestionId, version: number, 
/**
 * The Monday of the week in which it was written.
 */
week: Day, language: string, text: string, state: SuggestionState, answer: string, };

/**
 * What became of a suggestion in the steering group.
 */
export type SuggestionState = "new" | "discussed" | "answered" | "set-aside";

export type SuggestionStep = { op_id: OpId, id: SuggestionId, version: number, 
/**
 * The state it has already changes the answer alone.
 */
to: SuggestionState, answer: string, };

export type Suggestions = { rows: Array<SuggestionRow>, 
/**
 * How many there are in each state, those that were not asked for too.
 */
counts: Array<SuggestionCount>, 
/**
 * Those of weeks from this Monday on are shown later.
 */
before: Day, };

/**
 * How far a text that clients read has come.
 */
export type TextState = "draft" | "checked";

export type Ticket = { id: TicketId, version: number, 
/**
 * `A017`.
 */
label: string, service_id: QueueServiceId, need: Need | null, 
/**
 * A tag; empty when nobody knows.
 */
language: string, priority: boolean, state: TicketState, calls: number, source: TicketSource, taken_at: Instant, since: Instant, last_called_at: Instant | null, ended_at: Instant | null, due_at: Instant | null, appointment_id: AppointmentId | null, 
/**
 * Of the appointment, where the caller may know.
 */
client_id: ClientId | null, client_name: string | null, for_staff: string | null, for_counter: string | null, counter: string | null, 
/**
 * The rule lets the counter of the caller call it.
 */
for_me: boolean, 
/**
 * The caller's own counter called it.
 */
mine: boolean, 
/**
 * What a colleague wrote when they forwarded it.
 */
remark: string, };

/**
 * A number somebody waits with.
 */
export type TicketId = string;

export type TicketPaper = { id: TicketId, language: string, destination: PaperDestination, };

/**
 * Where a ticket comes from.
 */
export type TicketSource = "kiosk" | "counter" | "paper";

export type TicketState = "waiting" | "called" | "in-progress" | "parked" | "missed" | "done" | "withdrawn";

export type TicketTaken = { id: TicketId, version: number, label: string, taken_at: Instant, estimate: number | null, 
/**
 * How many are called before.
 */
ahead: number, 
/**
 * It came with an appointment, at this time.
 */
due_at: Instant | null, };

export type TimelineEntry = { at: Instant, by: string, what: TimelineItem, };

export type TimelineItem = { "kind": "note", id: NoteId, text: string, } | { "kind": "contact", id: ContactId, channel: ContactChannel, language: string, need: Need, urgency: Urgency, result: ContactResult, note: string, } | { "kind": "referral", id: ReferralId, service: string, organisation: string, need: Need, state: ReferralState, cause: ReferralCause | null, reason: string, } | { "kind": "incoming", id: PackageId, office: string, reference: string, need: Need, urgency: Urgency, purpose: string, message: string, } | { "kind": "appointment", id: AppointmentId, starts_at: Instant, ends_at: Instant, with: string, state: AppointmentState, subject: string, } | { "kind": "moved", id: AppointmentId, from: AppointmentPlace, to: AppointmentPlace, } | { "kind": "case", id: CaseFileId, number: string, phase: CasePhase, note: string, } | { "kind": "created", source: BirthDateSource, };

export type Today = { now: Array<AppointmentRow>, 
/**
 * The first ones of `due_total`.
 */
due: Array<DueRow>, due_total: number, 
/**
 * The first ones of `waiting_total`.
 */
waiting: Array<ReferralRow>, waiting_total: number, contacts: ContactsToday, 
/**
 * Appointments that wait for the caller's own yes, and those that colleagues were asked for.
 */
requests: AppointmentRequests, };

/**
 * Asks for the inverse of one of the caller's own acts.
 */
export type Undo = { op_id: OpId, 
/**
 * The act to take back.
 */
of: OpId, };

export type Unlock = { passphrase: string, };

/**
 * Why nobody was found: what a pool lacks.
 */
export type UnmetCause = "nobody-speaks" | "nobody-free" | "all-declined" | "no-professional" | "too-late";

export type Urgency = "now" | "soon" | "later";

export type VerifyReply = { sound: boolean, 
/**
 * Codes with arguments, worded as `verify-<code>`.
 */
findings: Array<WireError>, counts: Array<CodeCount>, };

/**
 * An answer as it is counted, the best first. Whoever goes on without an answer is counted too: a question that many leave out is
 * one to word anew.
 */
export type VoiceAnswer = "good" | "middling" | "bad" | "skipped";

/**
 * The staff hands the second screen over.
 */
export type VoiceAsk = { 
/**
 * A tag; `None` leaves the language that the screen is in.
 */
language: string | null, };

/**
 * The questions as they stand on the second screen.
 */
export type VoiceAsked = { turn: number, 
/**
 * The client is through with them.
 */
done: boolean, };

/**
 * What a table of the report divides the voices by.
 */
export type VoiceDimension = "total" | "month" | "week" | "language" | "place";

export type VoiceExport = { from: Day, to: Day, format: ExportFormat, language: string, };

/**
 * What somebody answers, and what they would like to be otherwise. Nothing here says who.
 */
export type VoiceGiven = { turn: number, 
/**
 * The tag of the language that the questions were read in.
 */
language: string, understood: VoiceAnswer, next_step: VoiceAnswer, respected: VoiceAnswer, 
/**
 * One line; empty when nothing was written.
 */
suggestion: string, };

export type VoiceQuery = { from: Day, to: Day, };

/**
 * What is asked, in this order.
 */
export type VoiceQuestion = "understood" | "next-step" | "respected";

/**
 * What clients said in the weeks of a period that are over. Every number of people is rounded to five.
 */
export type VoiceReport = { from: Day, to: Day, 
/**
 * The first Monday that is not counted: the running week is told to nobody.
 */
before: Day, 
/**
 * Answers of fewer people than this stand nowhere.
 */
least: number, 
/**
 * The questions that enough people answered, in the order of each row's `counts`. None: the whole report is withheld.
 */
questions: Array<VoiceQuestion>, 
/**
 * The answers, in the order of each list within `counts`.
 */
answers: Array<VoiceAnswer>, tables: Array<VoiceTable>, made_at: Instant, made_by: string, 
/**
 * Name, version and day of the rules by which it was counted.
 */
definition: string, };

export type VoiceRow = { 
/**
 * `2026-11`, the Monday of a week, a tag, the code of a place; empty for the total and for what is put together.
 */
key: string, 
/**
 * Rows that are too small by themselves, put together. Of weeks, those of one month: `key` is the month then.
 */
together: boolean, voices: number, 
/**
 * A list for each question.
 */
counts: Array<Array<number>>, };

export type VoiceTable = { dimension: VoiceDimension, 
/**
 * Empty when no row could be told apart from the total.
 */
rows: Array<VoiceRow>, };

/**
 * The questions stand on a screen: this number takes one voice.
 */
export type VoiceTurn = { turn: number, };

/**
 * A failure as it crosses the wire: the words are the Fluent message `error-<code>` with these arguments.
 */
export type WireError = { code: string, args: Record<string, string | number>, };

export type WorkingHour = { 
/**
 * 1 Monday to 7 Sunday.
 */
weekday: number, 
/**
 * Minutes since midnight, local.
 */
from_minute: number, to_minute: number, };

export type WorkingHoursSave = { op_id: OpId, staff_id: StaffId, version: number, hours: Array<WorkingHour>, };

/**
 * The parts of a zone, in the order in which a person goes through a document.
 */
export type ZoneField = "document-code" | "issuer" | "number" | "name" | "nationality" | "birth-date" | "sex" | "expiry" | "optional" | "composite";

/**
 * The sizes of Doc 9303.
 */
export type ZoneFormat = "td1" | "td2" | "td3" | "mrv-a" | "mrv-b";

/**
 * How the strokes had to be understood.
 */
export type ZoneLayout = "as-typed" | "german";

/**
 * What is wrong with a part beside its check digit.
 */
export type ZoneProblemKind = "not-a-date" | "unknown-code" | "not-a-sex" | "has-digits" | "missing" | "cut-off";

/** Every command with its request and reply. */
export interface Commands {
  office_state: { request: Nothing; reply: OfficeState };
  office_init: { request: OfficeInit; reply: OfficeInitReply };
  sign_in: { request: SignIn; reply: Me };
  unlock: { request: Unlock; reply: Me };
  lock: { request: Nothing; reply: Nothing };
  sign_out: { request: Nothing; reply: Nothing };
  languages: { request: Nothing; reply: Array<LanguageInfo> };
  locale_pack: { request: LocaleRequest; reply: LocaleReply };
  language_choose: { request: LanguageChoice; reply: Me };
  passphrase_change: { request: PassphraseChange; reply: Nothing };
  undo: { request: Undo; reply: Done };
  today: { request: Nothing; reply: Today };
  client_search: { request: ClientSearch; reply: ClientSearchReply };
  client_similar: { request: ClientSimilar; reply: Array<ClientHit> };
  client_open: { request: ClientOpen; reply: ClientPage };
  client_save: { request: ClientSave; reply: ClientSaved };
  client_history: { request: ClientOpen; reply: Array<HistoryEntry> };
  client_restrict: { request: ClientRestrict; reply: Done };
  client_move: { request: ClientMove; reply: Done };
  link_add: { request: LinkAdd; reply: Done };
  link_remove: { request: LinkRemove; reply: Done };
  household_join: { request: HouseholdJoin; reply: Done };
  household_leave: { request: HouseholdOf; reply: Done };
  household_reference: { request: HouseholdOf; reply: Done };
  dispute_raise: { request: DisputeRaise; reply: Done };
  dispute_lift: { request: DisputeLift; reply: Done };
  birth_date_read: { request: BirthDateRead; reply: BirthDateReadReply };
  scan: { request: Scan; reply: ScanReply };
  residence_titles: { request: Nothing; reply: Array<ResidenceTitle> };
  duplicate_list: { request: DuplicateList; reply: DuplicateListReply };
  duplicate_open: { request: DuplicateOpen; reply: DuplicateComparison };
  duplicate_decide: { request: DuplicateDecide; reply: Done };
  duplicate_cancel: { request: Nothing; reply: Nothing };
  client_merge: { request: ClientMerge; reply: ClientMerged };
  client_merges: { request: ClientOpen; reply: Array<MergeRow> };
  client_split_open: { request: SplitOpen; reply: SplitPreview };
  client_split: { request: ClientSplit; reply: ClientMerged };
  note_add: { request: NoteAdd; reply: Done };
  case_open: { request: CaseOpen; reply: Done };
  case_step: { request: CaseStep; reply: Done };
  case_list: { request: CaseList; reply: Array<CaseRow> };
  contact_record: { request: ContactRecord; reply: Done };
  contacts_today: { request: Nothing; reply: ContactsToday };
  service_search: { request: ServiceSearch; reply: Array<ServiceRow> };
  service_save: { request: ServiceSave; reply: Done };
  service_confirm: { request: ServiceConfirm; reply: Done };
  service_favourite: { request: ServiceFavourite; reply: Nothing };
  referral_create: { request: ReferralCreate; reply: ReferralCreated };
  referral_step: { request: ReferralStep; reply: Done };
  referral_list: { request: ReferralList; reply: Array<ReferralRow> };
  referral_preview: { request: ReferralPreview; reply: ReferralPreviewReply };
  referral_answer: { request: ReferralAnswer; reply: Done };
  referral_chase: { request: ReferralChase; reply: Done };
  referral_net: { request: NetQuery; reply: NetReply };
  referral_find: { request: ReferralFind; reply: ReferralFound };
  package_key: { request: Nothing; reply: PackageKey };
  package_key_make: { request: PackageKeyMake; reply: PackageKey };
  partner_keys: { request: Nothing; reply: Array<PartnerKeyRow> };
  partner_key_save: { request: PartnerKeySave; reply: Done };
  partner_key_check: { request: PartnerKeyCheck; reply: Done };
  package_unlock: { request: PackageUnlock; reply: PackageOpened };
  package_import: { request: PackageImport; reply: PackageImported };
  package_reply_record: { request: PackageReplyRecord; reply: Done };
  incoming_list: { request: Nothing; reply: Array<IncomingRow> };
  release_ledger: { request: ClientOpen; reply: Ledger };
  release_give: { request: ReleaseGive; reply: Done };
  release_preview: { request: ReleaseTerms; reply: LetterPages };
  release_effect: { request: ReleaseEffectOf; reply: ReleaseEffect };
  release_withdraw: { request: ReleaseWithdraw; reply: Done };
  notice_in_force: { request: NoticeOf; reply: NoticeInForce };
  notice_hand_over: { request: NoticeHandOver; reply: Done };
  legal_basis_record: { request: LegalBasisRecord; reply: Done };
  letter_text_list: { request: Nothing; reply: LetterTexts };
  letter_text_open: { request: LetterTextOf; reply: LetterText };
  letter_text_check: { request: LetterDraft; reply: LetterCheck };
  letter_text_save: { request: LetterTextSave; reply: Done };
  letter_text_put_in_force: { request: LetterTextStep; reply: Done };
  letter_text_back: { request: LetterTextBack; reply: Done };
  letter_preview: { request: LetterPreview; reply: LetterPages };
  letterhead: { request: Nothing; reply: Letterhead };
  letterhead_save: { request: LetterheadSave; reply: Done };
  appointment_free: { request: FreeTimes; reply: Array<FreeTime> };
  appointment_book: { request: AppointmentBook; reply: Done };
  appointment_move: { request: AppointmentMove; reply: Done };
  appointment_step: { request: AppointmentStep; reply: Done };
  appointment_list: { request: AppointmentList; reply: AppointmentListReply };
  appointment_check: { request: AppointmentCheck; reply: Array<AppointmentObstacle> };
  series_preview: { request: SeriesPlan; reply: SeriesPreview };
  series_book: { request: SeriesBook; reply: SeriesBooked };
  series_move: { request: SeriesMove; reply: Done };
  series_cancel: { request: SeriesCancel; reply: Done };
  appointment_history: { request: AppointmentIcs; reply: Array<AppointmentEarlier> };
  appointment_requests: { request: Nothing; reply: AppointmentRequests };
  reminder_list: { request: ReminderList; reply: ReminderListReply };
  reminder_done: { request: ReminderDone; reply: Done };
  appointment_services: { request: Nothing; reply: Array<AppointmentServiceRow> };
  appointment_offers: { request: OfferWish; reply: Offers };
  appointment_hold: { request: OfferHold; reply: OfferHeld };
  appointment_hold_release: { request: HoldRelease; reply: Done };
  appointment_book_offer: { request: OfferBook; reply: OfferBooked };
  appointment_join: { request: AppointmentJoin; reply: Done };
  appointment_leave: { request: AppointmentLeave; reply: Done };
  appointment_replan: { request: Nothing; reply: Array<ReplanRow> };
  appointment_setup: { request: Nothing; reply: BookingSetup };
  appointment_service_save: { request: AppointmentServiceSave; reply: Done };
  resource_save: { request: ResourceSave; reply: Done };
  staff_skills_save: { request: StaffSkillsSave; reply: Done };
  absence_list: { request: Nothing; reply: Array<AbsenceRow> };
  absence_add: { request: AbsenceAdd; reply: Done };
  absence_remove: { request: AbsenceRemove; reply: Done };
  absence_take: { request: AbsenceTake; reply: Done };
  queue: { request: Nothing; reply: Queue };
  queue_take: { request: QueueTake; reply: TicketTaken };
  queue_enter: { request: QueueEnter; reply: TicketTaken };
  queue_check_in: { request: QueueCheckIn; reply: TicketTaken };
  queue_sit: { request: QueueSit; reply: Done };
  queue_call_next: { request: QueueCallNext; reply: QueueCalled };
  queue_call: { request: QueueTicketRef; reply: Ticket };
  queue_recall: { request: QueueTicketRef; reply: Done };
  queue_start: { request: QueueTicketRef; reply: Done };
  queue_park: { request: QueueTicketRef; reply: Done };
  queue_miss: { request: QueueTicketRef; reply: Done };
  queue_back: { request: QueueTicketRef; reply: Done };
  queue_finish: { request: QueueTicketRef; reply: Done };
  queue_withdraw: { request: QueueTicketRef; reply: Done };
  queue_prioritise: { request: QueuePriority; reply: Done };
  queue_forward: { request: QueueForward; reply: Done };
  queue_setup: { request: Nothing; reply: QueueSetup };
  queue_service_save: { request: QueueServiceSave; reply: Done };
  queue_counter_save: { request: QueueCounterSave; reply: Done };
  working_hours_save: { request: WorkingHoursSave; reply: Done };
  interpreter_list: { request: Nothing; reply: Array<InterpreterRow> };
  interpreter_open: { request: InterpreterOpen; reply: InterpreterPage };
  interpreter_save: { request: InterpreterSave; reply: Done };
  interpreter_tariffs: { request: Nothing; reply: Array<InterpreterTariff> };
  interpreter_exception_add: { request: InterpreterExceptionAdd; reply: Done };
  interpreter_exception_remove: { request: InterpreterPartRemove; reply: Done };
  interpreter_conflict_add: { request: InterpreterConflictAdd; reply: Done };
  interpreter_conflict_remove: { request: InterpreterPartRemove; reply: Done };
  interpreter_propose: { request: InterpreterProposal; reply: InterpreterProposed };
  interpreter_ask: { request: InterpreterAsk; reply: Done };
  interpreter_requests: { request: InterpreterRequestList; reply: InterpreterRequests };
  interpreter_matches: { request: InterpreterRequestOpen; reply: InterpreterMatches };
  interpreter_offer: { request: InterpreterOffer; reply: Done };
  interpreter_answer: { request: InterpreterAnswer; reply: Done };
  interpreter_confirm: { request: InterpreterConfirm; reply: Done };
  interpreter_conclude: { request: InterpreterConclude; reply: Done };
  interpreter_step: { request: InterpreterStep; reply: Done };
  interpreter_month: { request: InterpreterMonth; reply: InterpreterMonthReply };
  interpreter_settle: { request: InterpreterSettle; reply: Done };
  interpreter_sign: { request: InterpreterSign; reply: Done };
  interpreter_unmet: { request: InterpreterUnmet; reply: InterpreterUnmetReply };
  staff_list: { request: Nothing; reply: Array<StaffRow> };
  staff_save: { request: StaffSave; reply: Done };
  caseload: { request: Caseload; reply: CaseloadReport };
  voice_report: { request: VoiceQuery; reply: VoiceReport };
  suggestion_list: { request: SuggestionList; reply: Suggestions };
  suggestion_step: { request: SuggestionStep; reply: Done };
  suggestion_remove: { request: SuggestionRemove; reply: Done };
  directory_past: { request: Nothing; reply: Array<DirectoryPast> };
  directory_withdraw: { request: DirectoryWithdraw; reply: Done };
  import_map: { request: ImportMapping; reply: ImportPreview };
  import_header: { request: ImportHeader; reply: ImportSheet };
  import_list: { request: Nothing; reply: Array<ImportBatch> };
  import_kept: { request: ImportBatchRef; reply: ImportKeptReply };
  import_cancel: { request: Nothing; reply: Nothing };
  store_verify: { request: Nothing; reply: VerifyReply };
  client_display_state: { request: Nothing; reply: ClientDisplayState };
  client_display_show: { request: ClientDisplayShow; reply: ClientDisplayState };
  client_display_at: { request: ClientDisplayAt; reply: ClientDisplayState };
  client_display_clear: { request: Nothing; reply: ClientDisplayState };
  client_display_answer: { request: ClientDisplayAnswer; reply: ClientDisplayState };
  client_display_ask: { request: VoiceAsk; reply: ClientDisplayState };
  station_state: { request: Nothing; reply: StationState };
  station_sign_in: { request: StationSignIn; reply: StationState };
  client_display_look: { request: ClientDisplayLook; reply: ClientDisplayView };
  client_display_language: { request: ClientDisplayLanguage; reply: ClientDisplayView };
  client_display_propose: { request: ClientDisplayPropose; reply: ClientDisplayView };
  client_display_voice: { request: VoiceGiven; reply: ClientDisplayView };
  kiosk: { request: Nothing; reply: Kiosk };
  kiosk_take: { request: KioskTake; reply: TicketTaken };
  kiosk_check_in: { request: QueueCheckIn; reply: TicketTaken };
  kiosk_voice_open: { request: Nothing; reply: VoiceTurn };
  kiosk_voice: { request: VoiceGiven; reply: Nothing };
  kiosk_ticket: { request: TicketPaper; reply: PaperReply };
  board_look: { request: BoardLook; reply: Board };
  import_choose: { request: Nothing; reply: ImportOpened | null };
  import_run: { request: ImportRun; reply: ImportResult };
  import_withdraw: { request: ImportWithdraw; reply: ImportWithdrawn };
  import_report_save: { request: ImportMapping; reply: SavedFile };
  duplicate_search: { request: Nothing; reply: DuplicatesFound };
  directory_choose: { request: Nothing; reply: DirectoryOpened | null };
  directory_import: { request: DirectoryImport; reply: Done };
  directory_export: { request: DirectoryExport; reply: SavedFile };
  recovery_sheet: { request: RecoverySheet; reply: PaperReply };
  referral_slip: { request: ReferralSlip; reply: PaperReply };
  package_seal: { request: PackageSeal; reply: PackageSealed | null };
  package_choose: { request: Nothing; reply: PackageOpened | null };
  incoming_answer: { request: IncomingReply; reply: SavedFile };
  appointment_slip: { request: AppointmentPaper; reply: PaperReply };
  letter: { request: LetterPaper; reply: PaperReply };
  release_paper: { request: ReleasePaper; reply: PaperReply };
  letterhead_logo_choose: { request: Nothing; reply: LogoChosen };
  appointment_ics: { request: AppointmentIcs; reply: SavedFile };
  appointment_calendar: { request: AppointmentCalendar; reply: SavedFile };
  absence_choose: { request: AbsenceFile; reply: AbsenceFileRead | null };
  reminder_export: { request: ReminderExport; reply: SavedFile };
  interpreter_sheet: { request: InterpreterSheetPaper; reply: PaperReply };
  interpreter_month_paper: { request: InterpreterMonthPaper; reply: PaperReply };
  interpreter_month_export: { request: InterpreterMonthExport; reply: SavedFile };
  caseload_export: { request: CaseloadExport; reply: SavedFile };
  voice_export: { request: VoiceExport; reply: SavedFile };
  suggestion_export: { request: SuggestionExport; reply: SavedFile };
  queue_ticket: { request: TicketPaper; reply: PaperReply };
  station_window: { request: StationWindow; reply: StationState };
  station_sign_out: { request: Nothing; reply: StationState };
  referral_net_export: { request: NetExport; reply: SavedFile };
  client_display_open: { request: Nothing; reply: ClientDisplayState };
  client_display_close: { request: Nothing; reply: ClientDisplayState };
}

export type CommandName = keyof Commands;

/** All names, for the fake host and its tests. */
export const commandNames = [
  "office_state",
  "office_init",
  "sign_in",
  "unlock",
  "lock",
  "sign_out",
  "languages",
  "locale_pack",
  "language_choose",
  "passphrase_change",
  "undo",
  "today",
  "client_search",
  "client_similar",
  "client_open",
  "client_save",
  "client_history",
  "client_restrict",
  "client_move",
  "link_add",
  "link_remove",
  "household_join",
  "household_leave",
  "household_reference",
  "dispute_raise",
  "dispute_lift",
  "birth_date_read",
  "scan",
  "residence_titles",
  "duplicate_list",
  "duplicate_open",
  "duplicate_decide",
  "duplicate_cancel",
  "client_merge",
  "client_merges",
  "client_split_open",
  "client_split",
  "note_add",
  "case_open",
  "case_step",
  "case_list",
  "contact_record",
  "contacts_today",
  "service_search",
  "service_save",
  "service_confirm",
  "service_favourite",
  "referral_create",
  "referral_step",
  "referral_list",
  "referral_preview",
  "referral_answer",
  "referral_chase",
  "referral_net",
  "referral_find",
  "package_key",
  "package_key_make",
  "partner_keys",
  "partner_key_save",
  "partner_key_check",
  "package_unlock",
  "package_import",
  "package_reply_record",
  "incoming_list",
  "release_ledger",
  "release_give",
  "release_preview",
  "release_effect",
  "release_withdraw",
  "notice_in_force",
  "notice_hand_over",
  "legal_basis_record",
  "letter_text_list",
  "letter_text_open",
  "letter_text_check",
  "letter_text_save",
  "letter_text_put_in_force",
  "letter_text_back",
  "letter_preview",
  "letterhead",
  "letterhead_save",
  "appointment_free",
  "appointment_book",
  "appointment_move",
  "appointment_step",
  "appointment_list",
  "appointment_check",
  "series_preview",
  "series_book",
  "series_move",
  "series_cancel",
  "appointment_history",
  "appointment_requests",
  "reminder_list",
  "reminder_done",
  "appointment_services",
  "appointment_offers",
  "appointment_hold",
  "appointment_hold_release",
  "appointment_book_offer",
  "appointment_join",
  "appointment_leave",
  "appointment_replan",
  "appointment_setup",
  "appointment_service_save",
  "resource_save",
  "staff_skills_save",
  "absence_list",
  "absence_add",
  "absence_remove",
  "absence_take",
  "queue",
  "queue_take",
  "queue_enter",
  "queue_check_in",
  "queue_sit",
  "queue_call_next",
  "queue_call",
  "queue_recall",
  "queue_start",
  "queue_park",
  "queue_miss",
  "queue_back",
  "queue_finish",
  "queue_withdraw",
  "queue_prioritise",
  "queue_forward",
  "queue_setup",
  "queue_service_save",
  "queue_counter_save",
  "working_hours_save",
  "interpreter_list",
  "interpreter_open",
  "interpreter_save",
  "interpreter_tariffs",
  "interpreter_exception_add",
  "interpreter_exception_remove",
  "interpreter_conflict_add",
  "interpreter_conflict_remove",
  "interpreter_propose",
  "interpreter_ask",
  "interpreter_requests",
  "interpreter_matches",
  "interpreter_offer",
  "interpreter_answer",
  "interpreter_confirm",
  "interpreter_conclude",
  "interpreter_step",
  "interpreter_month",
  "interpreter_settle",
  "interpreter_sign",
  "interpreter_unmet",
  "staff_list",
  "staff_save",
  "caseload",
  "voice_report",
  "suggestion_list",
  "suggestion_step",
  "suggestion_remove",
  "directory_past",
  "directory_withdraw",
  "import_map",
  "import_header",
  "import_list",
  "import_kept",
  "import_cancel",
  "store_verify",
  "client_display_state",
  "client_display_show",
  "client_display_at",
  "client_display_clear",
  "client_display_answer",
  "client_display_ask",
  "station_state",
  "station_sign_in",
  "client_display_look",
  "client_display_language",
  "client_display_propose",
  "client_display_voice",
  "kiosk",
  "kiosk_take",
  "kiosk_check_in",
  "kiosk_voice_open",
  "kiosk_voice",
  "kiosk_ticket",
  "board_look",
  "import_choose",
  "import_run",
  "import_withdraw",
  "import_report_save",
  "duplicate_search",
  "directory_choose",
  "directory_import",
  "directory_export",
  "recovery_sheet",
  "referral_slip",
  "package_seal",
  "package_choose",
  "incoming_answer",
  "appointment_slip",
  "letter",
  "release_paper",
  "letterhead_logo_choose",
  "appointment_ics",
  "appointment_calendar",
  "absence_choose",
  "reminder_export",
  "interpreter_sheet",
  "interpreter_month_paper",
  "interpreter_month_export",
  "caseload_export",
  "voice_export",
  "suggestion_export",
  "queue_ticket",
  "station_window",
  "station_sign_out",
  "referral_net_export",
  "client_display_open",
  "client_display_close",
] as const satisfies readonly CommandName[];
