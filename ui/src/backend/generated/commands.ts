// Generated from the declarations in crates/desk/src/api by `cargo xtask generate`. Do not edit.

export type AddressForm = { street: string, postcode: string, place: string, 
/**
 * "Sammelunterkunft Nord", "with her sister", "none".
 */
remark: string, };

export type AppointmentBook = { op_id: OpId, client_id: ClientId | null, staff_id: StaffId, starts_at: Instant, ends_at: Instant, 
/**
 * What it is about; not on the board, not in a calendar file unless asked.
 */
subject: string, language: string | null, };

export type AppointmentIcs = { id: AppointmentId, };

/**
 * A booked time.
 */
export type AppointmentId = string;

export type AppointmentList = { from: Day, 
/**
 * The last day shown.
 */
to: Day, staff_id: StaffId | null, client_id: ClientId | null, };

/**
 * The week as lanes: who works when, and what is booked.
 */
export type AppointmentListReply = { appointments: Array<AppointmentRow>, lanes: Array<Lane>, holidays: Array<HolidayRow>, 
/**
 * IANA name of the office's zone. Local times below are computed with it.
 */
zone: string, };

export type AppointmentMove = { op_id: OpId, id: AppointmentId, version: number, staff_id: StaffId, starts_at: Instant, ends_at: Instant, };

export type AppointmentPaper = { id: AppointmentId, language: string, destination: PaperDestination, };

export type AppointmentRow = { id: AppointmentId, version: number, client_id: ClientId | null, client_name: string | null, staff_id: StaffId, staff_name: string, starts_at: Instant, ends_at: Instant, subject: string, language: string | null, state: AppointmentState, next: Array<AppointmentState>, };

export type AppointmentState = "booked" | "confirmed" | "checked-in" | "finished" | "missed" | "cancelled";

export type AppointmentStep = { op_id: OpId, id: AppointmentId, version: number, to: AppointmentState, reason: string, };

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

export type BirthDateRead = { text: string, };

/**
 * What a typed birth date was understood as; `date` is `None` when it was not.
 */
export type BirthDateReadReply = { date: BirthDate | null, 
/**
 * A wire error's code, such as `birth-date-future`.
 */
problem: string | null, placeholder: boolean, };

/**
 * Where a birth date was taken from.
 */
export type BirthDateSource = "document" | "spoken" | "list";

/**
 * The calendar a birth date was given in. Parts are always kept in the Gregorian calendar beside it.
 */
export type Calendar = "gregorian" | "ethiopic" | "persian" | "islamic";

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

/**
 * Told to every window after a write, by whichever process.
 */
export type Changed = { subjects: Array<ChangedSubject>, };

export type ChangedSubject = { 
/**
 * `client`, `contact`, `referral` …: the word of the table.
 */
kind: string, id: string, };

export type ClientForm = { names: Array<NameForm>, birth_date: BirthDate | null, gender: Gender, 
/**
 * ISO 3166 alpha-3 (or `XXA`, `XXB`, `XXC`, `XXX`, `RKS`). Several are possible.
 */
nationalities: Array<string>, languages: Array<LanguageForm>, 
/**
 * The language for letters, a tag.
 */
letter_language: string | null, contact_means: Array<ContactMeansForm>, address: AddressForm, residence: ResidenceForm, 
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
reasons: Array<string>, };

/**
 * A person the shop serves.
 */
export type ClientId = string;

export type ClientOpen = { id: ClientId, };

export type ClientPage = { id: ClientId, version: number, form: ClientForm, 
/**
 * At least, at most, in years.
 */
age: [number, number] | null, external_id: string | null, restricted: boolean, residence_state: string | null, cases: Array<CaseLine>, 
/**
 * Newest first.
 */
timeline: Array<TimelineEntry>, 
/**
 * What to do next, the most pressing first.
 */
next: Array<NextStep>, created_at: Instant, created_by: string, };

export type ClientSave = { op_id: OpId, 
/**
 * `None` makes a new client.
 */
id: ClientId | null, 
/**
 * The version that was edited. Ignored for a new client.
 */
version: number, form: ClientForm, };

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
except: ClientId | null, names: Array<NameForm>, birth_date: BirthDate | null, phones: Array<string>, };

export type CloseReason = "goals-reached" | "handed-over" | "moved" | "no-contact" | "own-wish" | "other";

export type CodeCount = { code: string, count: number, };

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
 * Whose it is, when to call.
 */
remark: string, 
/**
 * May be used without putting the client at risk.
 */
safe: boolean, };

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
 * A calendar day, `YYYY-MM-DD` on the wire and in SQL, where it sorts as text.
 */
export type Day = string;

/**
 * The act was done; `op_id` can be handed to undo.
 */
export type Done = { id: string, version: number, saved_at: Instant, };

export type DueRow = { kind: NextStepKind, due: Day, client_id: ClientId, client_name: string, text: string, };

export type ExportFormat = "csv" | "xlsx" | "json";

export type FieldChange = { 
/**
 * The word of the column, worded as `field-<name>`.
 */
field: string, before: string | null, after: string | null, };

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

export type HolidayRow = { day: Day, 
/**
 * Worded as `holiday-<code>`.
 */
code: string, };

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

export type ImportPreview = { rows_read: number, will_import: number, will_update: number, will_skip: number, skipped: Array<ImportSkipped>, readings: Array<ImportReading>, 
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
 * The first rows as read.
 */
sample: Array<Array<string>>, };

export type ImportSkipped = { sheet: string, row: number, 
/**
 * Worded as `import-skip-<code>`.
 */
reason: string, text: string, };

/**
 * Microseconds since 1970 in UTC. A JavaScript number holds it exactly until the year 2255.
 */
export type Instant = number;

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

export type LocaleReply = { 
/**
 * The locale pack of `l10n`, read by `shared/l10n` of the interface.
 */
pack: unknown, };

export type LocaleRequest = { tag: string, };

export type Me = { id: StaffId, login: string, name: string, roles: Array<Role>, permissions: Array<Permission>, 
/**
 * The language of the person's screen; `None` until chosen.
 */
language: string | null, };

export type NameForm = { 
/**
 * `None` for a new name.
 */
id: NameId | null, kind: NameKind, 
/**
 * A person with one name only has it here.
 */
family: string, given: string, source: NameSource, preferred: boolean, };

/**
 * One of the names of a client.
 */
export type NameId = string;

export type NameKind = "current" | "birth" | "former" | "alias";

/**
 * How we came by the spelling.
 */
export type NameSource = "document" | "spoken" | "list";

/**
 * A domain of need, the topic of a contact, a referral or a goal.
 */
export type Need = "residence" | "livelihood" | "housing" | "language" | "school-childcare" | "training-work" | "recognition" | "health" | "family" | "participation" | "digital" | "debt";

export type NextStep = { kind: NextStepKind, due: Day | null, 
/**
 * The id of what it is about, where there is a page for it.
 */
subject: string | null, text: string, };

export type NextStepKind = "residence-expires" | "referral-overdue" | "referral-follow-up" | "appointment-coming" | "details-missing";

export type NoteAdd = { op_id: OpId, client_id: ClientId, text: string, };

/**
 * A note on a client.
 */
export type NoteId = string;

/**
 * Nothing to ask for.
 */
export type Nothing = Record<symbol, never>;

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

/**
 * Made by whoever asks for a write, so that a write whose answer was lost can be repeated safely.
 */
export type OpId = string;

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

export type PassphraseChange = { old: string, new: string, };

export type Permission = "client-find" | "client-read" | "client-write" | "client-import" | "client-read-restricted" | "note-read" | "note-write" | "history-read" | "contact-record" | "case-read" | "case-write" | "service-read" | "service-write" | "referral-read" | "referral-write" | "appointment-read" | "appointment-write" | "report-run" | "staff-read" | "staff-write" | "office-write" | "store-verify" | "store-backup" | "audit-read" | "queue-use" | "translation-write";

/**
 * Sent as the event `progress` while long work runs.
 */
export type Progress = { 
/**
 * `import`, `demo`, `export`.
 */
work: string, done: number, total: number, };

export type RecoverySheet = { recovery_key: string, language: string, destination: PaperDestination, };

export type ReferralCreate = { op_id: OpId, 
/**
 * `None`: a slip for a visitor without a name.
 */
client_id: ClientId | null, case_file_id: CaseFileId | null, service_id: ServiceId, need: Need, urgency: Urgency, 
/**
 * Only a slip can be sent without a release.
 */
level: ReferralLevel, 
/**
 * For the office, never printed.
 */
note: string, 
/**
 * The language of the slip's second column.
 */
language: string, };

export type ReferralCreated = { id: ReferralId, version: number, saved_at: Instant, 
/**
 * When its answer will be chased.
 */
chase_on: Day, };

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

export type ReferralRow = { id: ReferralId, version: number, client_id: ClientId | null, client_name: string | null, organisation: string, service: string, need: Need, urgency: Urgency, state: ReferralState, 
/**
 * The states it may take next.
 */
next: Array<ReferralState>, sent_on: Day | null, chase_on: Day | null, overdue: boolean, by: string, steps: Array<ReferralStepRow>, };

export type ReferralSlip = { id: ReferralId, language: string, destination: PaperDestination, };

export type ReferralState = "draft" | "sent" | "accepted" | "declined" | "no-answer" | "attended" | "not-attended" | "done" | "withdrawn";

export type ReferralStep = { op_id: OpId, id: ReferralId, version: number, to: ReferralState, 
/**
 * Asked for where the step ends or reopens a referral.
 */
reason: string, };

export type ReferralStepRow = { at: Instant, by: string, to: ReferralState, reason: string, };

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
 * The roles of those who work with the program.
 */
export type Role = "caseworker" | "case-manager" | "supervisor" | "interpreter-coordinator" | "translator" | "administrator" | "privacy-officer" | "station";

/**
 * A file that left the store, by the person's choice in a dialog.
 */
export type SavedFile = { 
/**
 * `None`: the dialog was closed.
 */
path: string | null, };

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
assured_date: Day | null, };

/**
 * An entry of the directory.
 */
export type ServiceId = string;

export type ServiceRow = { id: ServiceId, version: number, form: ServiceForm, assured_by: string | null, 
/**
 * Nobody has confirmed the entry within the office's limit.
 */
stale: boolean, last_used: Day | null, };

export type ServiceSave = { op_id: OpId, id: ServiceId | null, version: number, form: ServiceForm, };

export type ServiceSearch = { 
/**
 * Words in any order; empty lists all.
 */
query: string, need: Need | null, };

export type ServiceText = { language: string, bring: string, directions: string, };

export type SignIn = { login: string, passphrase: string, };

export type Span = { starts_at: Instant, ends_at: Instant, };

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

export type Stage = "no-store" | "signed-out" | "locked" | "signed-in";

export type TimelineEntry = { at: Instant, by: string, what: TimelineItem, };

export type TimelineItem = { "kind": "note", id: NoteId, text: string, } | { "kind": "contact", id: ContactId, channel: ContactChannel, language: string, need: Need, urgency: Urgency, result: ContactResult, note: string, } | { "kind": "referral", id: ReferralId, service: string, organisation: string, need: Need, state: ReferralState, reason: string, } | { "kind": "appointment", id: AppointmentId, starts_at: Instant, ends_at: Instant, with: string, state: AppointmentState, subject: string, } | { "kind": "case", id: CaseFileId, number: string, phase: CasePhase, note: string, } | { "kind": "created", source: BirthDateSource, };

export type Today = { now: Array<AppointmentRow>, due: Array<DueRow>, waiting: Array<ReferralRow>, contacts: ContactsToday, };

/**
 * Asks for the inverse of one of the caller's own acts.
 */
export type Undo = { op_id: OpId, 
/**
 * The act to take back.
 */
of: OpId, };

export type Unlock = { passphrase: string, };

export type Urgency = "now" | "soon" | "later";

export type VerifyReply = { sound: boolean, 
/**
 * Codes with arguments, worded as `verify-<code>`.
 */
findings: Array<WireError>, counts: Array<CodeCount>, };

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
  birth_date_read: { request: BirthDateRead; reply: BirthDateReadReply };
  residence_titles: { request: Nothing; reply: Array<ResidenceTitle> };
  note_add: { request: NoteAdd; reply: Done };
  case_open: { request: CaseOpen; reply: Done };
  case_step: { request: CaseStep; reply: Done };
  case_list: { request: CaseList; reply: Array<CaseRow> };
  contact_record: { request: ContactRecord; reply: Done };
  contacts_today: { request: Nothing; reply: ContactsToday };
  service_search: { request: ServiceSearch; reply: Array<ServiceRow> };
  service_save: { request: ServiceSave; reply: Done };
  referral_create: { request: ReferralCreate; reply: ReferralCreated };
  referral_step: { request: ReferralStep; reply: Done };
  referral_list: { request: ReferralList; reply: Array<ReferralRow> };
  appointment_free: { request: FreeTimes; reply: Array<FreeTime> };
  appointment_book: { request: AppointmentBook; reply: Done };
  appointment_move: { request: AppointmentMove; reply: Done };
  appointment_step: { request: AppointmentStep; reply: Done };
  appointment_list: { request: AppointmentList; reply: AppointmentListReply };
  working_hours_save: { request: WorkingHoursSave; reply: Done };
  staff_list: { request: Nothing; reply: Array<StaffRow> };
  staff_save: { request: StaffSave; reply: Done };
  caseload: { request: Caseload; reply: CaseloadReport };
  import_map: { request: ImportMapping; reply: ImportPreview };
  import_cancel: { request: Nothing; reply: Nothing };
  store_verify: { request: Nothing; reply: VerifyReply };
  import_choose: { request: Nothing; reply: ImportOpened | null };
  import_run: { request: ImportRun; reply: ImportResult };
  import_report_save: { request: ImportMapping; reply: SavedFile };
  recovery_sheet: { request: RecoverySheet; reply: PaperReply };
  referral_slip: { request: ReferralSlip; reply: PaperReply };
  appointment_slip: { request: AppointmentPaper; reply: PaperReply };
  appointment_ics: { request: AppointmentIcs; reply: SavedFile };
  caseload_export: { request: CaseloadExport; reply: SavedFile };
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
  "birth_date_read",
  "residence_titles",
  "note_add",
  "case_open",
  "case_step",
  "case_list",
  "contact_record",
  "contacts_today",
  "service_search",
  "service_save",
  "referral_create",
  "referral_step",
  "referral_list",
  "appointment_free",
  "appointment_book",
  "appointment_move",
  "appointment_step",
  "appointment_list",
  "working_hours_save",
  "staff_list",
  "staff_save",
  "caseload",
  "import_map",
  "import_cancel",
  "store_verify",
  "import_choose",
  "import_run",
  "import_report_save",
  "recovery_sheet",
  "referral_slip",
  "appointment_slip",
  "appointment_ics",
  "caseload_export",
] as const satisfies readonly CommandName[];
