// Generated from locales/de by `cargo xtask generate`. Do not edit.

import type { Message } from '../../shared/l10n/message';

/** All messages as one object: `m.appSave()`. */
export * as m from './messages';

export type MessageId =
  | 'app-add'
  | 'app-appearance'
  | 'app-appearance-dark'
  | 'app-appearance-light'
  | 'app-appearance-system'
  | 'app-back'
  | 'app-cancel'
  | 'app-cannot-be-undone'
  | 'app-choose'
  | 'app-choose-file'
  | 'app-clear'
  | 'app-close'
  | 'app-confirm'
  | 'app-copied'
  | 'app-copy'
  | 'app-create'
  | 'app-day-ago'
  | 'app-day-ahead'
  | 'app-day-today'
  | 'app-day-tomorrow'
  | 'app-day-with-distance'
  | 'app-day-yesterday'
  | 'app-delete'
  | 'app-done'
  | 'app-edit'
  | 'app-empty'
  | 'app-empty-filtered'
  | 'app-entries'
  | 'app-entries-shown'
  | 'app-error-title'
  | 'app-export'
  | 'app-filter'
  | 'app-filters-reset'
  | 'app-finish'
  | 'app-help'
  | 'app-hide-details'
  | 'app-import'
  | 'app-language-of-client'
  | 'app-language-of-screen'
  | 'app-leaves-store'
  | 'app-loading'
  | 'app-lock'
  | 'app-move'
  | 'app-name'
  | 'app-nav-administration'
  | 'app-nav-appointments'
  | 'app-nav-cases'
  | 'app-nav-clients'
  | 'app-nav-directory'
  | 'app-nav-interpreters'
  | 'app-nav-label'
  | 'app-nav-queue'
  | 'app-nav-referrals'
  | 'app-nav-reports'
  | 'app-nav-today'
  | 'app-nav-translations'
  | 'app-new'
  | 'app-next'
  | 'app-no'
  | 'app-none'
  | 'app-ok'
  | 'app-open'
  | 'app-optional'
  | 'app-previous'
  | 'app-print'
  | 'app-progress'
  | 'app-redo'
  | 'app-reload'
  | 'app-remove'
  | 'app-required'
  | 'app-retry'
  | 'app-save'
  | 'app-save-as-pdf'
  | 'app-saved-at'
  | 'app-saving'
  | 'app-search'
  | 'app-search-everything'
  | 'app-search-key'
  | 'app-select-all'
  | 'app-settings'
  | 'app-show-all'
  | 'app-show-details'
  | 'app-show-less'
  | 'app-show-more'
  | 'app-sign-out'
  | 'app-signed-in-as'
  | 'app-skip-to-content'
  | 'app-sort'
  | 'app-undo'
  | 'app-undone'
  | 'app-unknown'
  | 'app-unsaved-changes'
  | 'app-waiting'
  | 'app-yes'
  | 'appointment-state-booked'
  | 'appointment-state-cancelled'
  | 'appointment-state-checked-in'
  | 'appointment-state-confirmed'
  | 'appointment-state-finished'
  | 'appointment-state-missed'
  | 'birth-date-source-document'
  | 'birth-date-source-list'
  | 'birth-date-source-spoken'
  | 'calendar-ethiopic'
  | 'calendar-gregorian'
  | 'calendar-islamic'
  | 'calendar-persian'
  | 'case-phase-assessment'
  | 'case-phase-closed'
  | 'case-phase-evaluation'
  | 'case-phase-intake'
  | 'case-phase-linking'
  | 'case-phase-monitoring'
  | 'case-phase-plan'
  | 'caseload-dimension-caseworker'
  | 'caseload-dimension-language'
  | 'caseload-dimension-total'
  | 'caseload-measure-appointments-cancelled'
  | 'caseload-measure-appointments-held'
  | 'caseload-measure-appointments-missed'
  | 'caseload-measure-cases-closed'
  | 'caseload-measure-cases-open-at-end'
  | 'caseload-measure-cases-open-at-start'
  | 'caseload-measure-cases-opened'
  | 'caseload-measure-contacts'
  | 'caseload-measure-contacts-anonymous'
  | 'caseload-measure-referrals-attended'
  | 'caseload-measure-referrals-made'
  | 'close-reason-goals-reached'
  | 'close-reason-handed-over'
  | 'close-reason-moved'
  | 'close-reason-no-contact'
  | 'close-reason-other'
  | 'close-reason-own-wish'
  | 'contact-channel-counter'
  | 'contact-channel-mail'
  | 'contact-channel-outreach'
  | 'contact-channel-phone'
  | 'contact-means-kind-email'
  | 'contact-means-kind-other'
  | 'contact-means-kind-phone'
  | 'contact-means-kind-post'
  | 'contact-result-appointment-made'
  | 'contact-result-case-opened'
  | 'contact-result-form-help'
  | 'contact-result-informed'
  | 'contact-result-referred'
  | 'contact-result-unresolved'
  | 'error-birth-date-day-without-month'
  | 'error-birth-date-future'
  | 'error-birth-date-no-such-day'
  | 'error-birth-date-too-old'
  | 'error-cancelled'
  | 'error-disk-full'
  | 'error-file-unreadable'
  | 'error-file-unwritable'
  | 'error-invalid-field'
  | 'error-letter-bad-instant'
  | 'error-letter-client-data-on-slip'
  | 'error-letter-export-failed'
  | 'error-letter-too-long'
  | 'error-letter-typesetting-failed'
  | 'error-locked'
  | 'error-not-found'
  | 'error-permission-denied'
  | 'error-reason-required'
  | 'error-required-field'
  | 'error-signed-out'
  | 'error-slot-taken'
  | 'error-state-not-allowed'
  | 'error-store-busy'
  | 'error-store-damaged'
  | 'error-store-exists'
  | 'error-store-missing'
  | 'error-store-newer'
  | 'error-store-on-network-drive'
  | 'error-too-long'
  | 'error-undo-conflict'
  | 'error-unexpected'
  | 'error-unknown-language'
  | 'error-version-conflict'
  | 'error-without-words'
  | 'error-wrong-passphrase'
  | 'gender-diverse'
  | 'gender-female'
  | 'gender-male'
  | 'gender-unknown'
  | 'language-level-basic'
  | 'language-level-good'
  | 'language-level-native'
  | 'letter-about'
  | 'letter-appointment-title'
  | 'letter-as-of'
  | 'letter-authoritative'
  | 'letter-bring'
  | 'letter-cancel'
  | 'letter-directions'
  | 'letter-duration'
  | 'letter-fallback'
  | 'letter-issued'
  | 'letter-name'
  | 'letter-need'
  | 'letter-need-debt'
  | 'letter-need-digital'
  | 'letter-need-family'
  | 'letter-need-health'
  | 'letter-need-housing'
  | 'letter-need-language'
  | 'letter-need-livelihood'
  | 'letter-need-participation'
  | 'letter-need-recognition'
  | 'letter-need-residence'
  | 'letter-need-school-childcare'
  | 'letter-need-training-work'
  | 'letter-note'
  | 'letter-opening-hours'
  | 'letter-phone'
  | 'letter-recovery-checksum'
  | 'letter-recovery-created'
  | 'letter-recovery-keep'
  | 'letter-recovery-keep-title'
  | 'letter-recovery-lost'
  | 'letter-recovery-lost-title'
  | 'letter-recovery-never'
  | 'letter-recovery-never-title'
  | 'letter-recovery-title'
  | 'letter-recovery-what'
  | 'letter-reference'
  | 'letter-referral-title'
  | 'letter-referred-by'
  | 'letter-time'
  | 'letter-when'
  | 'letter-where'
  | 'letter-with'
  | 'name-kind-alias'
  | 'name-kind-birth'
  | 'name-kind-current'
  | 'name-kind-former'
  | 'name-source-document'
  | 'name-source-list'
  | 'name-source-spoken'
  | 'need-debt'
  | 'need-digital'
  | 'need-family'
  | 'need-health'
  | 'need-housing'
  | 'need-language'
  | 'need-livelihood'
  | 'need-participation'
  | 'need-recognition'
  | 'need-residence'
  | 'need-school-childcare'
  | 'need-training-work'
  | 'permission-appointment-read'
  | 'permission-appointment-write'
  | 'permission-audit-read'
  | 'permission-case-read'
  | 'permission-case-write'
  | 'permission-client-find'
  | 'permission-client-import'
  | 'permission-client-read'
  | 'permission-client-read-restricted'
  | 'permission-client-write'
  | 'permission-contact-record'
  | 'permission-history-read'
  | 'permission-note-read'
  | 'permission-note-write'
  | 'permission-office-write'
  | 'permission-queue-use'
  | 'permission-referral-read'
  | 'permission-referral-write'
  | 'permission-report-run'
  | 'permission-service-read'
  | 'permission-service-write'
  | 'permission-staff-read'
  | 'permission-staff-write'
  | 'permission-store-backup'
  | 'permission-store-verify'
  | 'permission-translation-write'
  | 'referral-level-file'
  | 'referral-level-minimum'
  | 'referral-level-slip'
  | 'referral-state-accepted'
  | 'referral-state-attended'
  | 'referral-state-declined'
  | 'referral-state-done'
  | 'referral-state-draft'
  | 'referral-state-no-answer'
  | 'referral-state-not-attended'
  | 'referral-state-sent'
  | 'referral-state-withdrawn'
  | 'role-administrator'
  | 'role-case-manager'
  | 'role-caseworker'
  | 'role-interpreter-coordinator'
  | 'role-privacy-officer'
  | 'role-station'
  | 'role-supervisor'
  | 'role-translator'
  | 'urgency-later'
  | 'urgency-now'
  | 'urgency-soon';

/** Buttons and menu items that stand on many screens. */
export const appAdd = (): Message => ({ id: 'app-add' });
/** Label of the choice between light and dark. */
export const appAppearance = (): Message => ({ id: 'app-appearance' });
/** Choice: dark colours. */
export const appAppearanceDark = (): Message => ({ id: 'app-appearance-dark' });
/** Choice: light colours. */
export const appAppearanceLight = (): Message => ({ id: 'app-appearance-light' });
/** Choice: as the computer is set. */
export const appAppearanceSystem = (): Message => ({ id: 'app-appearance-system' });
/** Buttons and menu items that stand on many screens. */
export const appBack = (): Message => ({ id: 'app-back' });
/** Buttons and menu items that stand on many screens. */
export const appCancel = (): Message => ({ id: 'app-cancel' });
/** Before an act that can't be undone. */
export const appCannotBeUndone = (): Message => ({ id: 'app-cannot-be-undone' });
/** Buttons and menu items that stand on many screens. */
export const appChoose = (): Message => ({ id: 'app-choose' });
/** Buttons and menu items that stand on many screens. */
export const appChooseFile = (): Message => ({ id: 'app-choose-file' });
/** Buttons and menu items that stand on many screens. */
export const appClear = (): Message => ({ id: 'app-clear' });
/** Buttons and menu items that stand on many screens. */
export const appClose = (): Message => ({ id: 'app-close' });
/** Buttons and menu items that stand on many screens. */
export const appConfirm = (): Message => ({ id: 'app-confirm' });
/** Buttons and menu items that stand on many screens. */
export const appCopied = (): Message => ({ id: 'app-copied' });
/** Buttons and menu items that stand on many screens. */
export const appCopy = (): Message => ({ id: 'app-copy' });
/** Buttons and menu items that stand on many screens. */
export const appCreate = (): Message => ({ id: 'app-create' });
/** A day that is past.
 * $days (Count) - days since, 2 or more */
export const appDayAgo = (a: { days: number }): Message => ({ id: 'app-day-ago', args: { days: a.days } });
/** A day ahead.
 * $days (Count) - days from today, 2 or more */
export const appDayAhead = (a: { days: number }): Message => ({ id: 'app-day-ahead', args: { days: a.days } });
/** Days as people say them, seen from today. */
export const appDayToday = (): Message => ({ id: 'app-day-today' });
/** Days as people say them, seen from today. */
export const appDayTomorrow = (): Message => ({ id: 'app-day-tomorrow' });
/** A day with its distance from today.
 * $day (String) - the day, as "Fr., 4. Dez."
 * $distance (String) - the distance, as "in 2 Tagen" */
export const appDayWithDistance = (a: { day: string; distance: string }): Message => ({ id: 'app-day-with-distance', args: { day: a.day, distance: a.distance } });
/** Days as people say them, seen from today. */
export const appDayYesterday = (): Message => ({ id: 'app-day-yesterday' });
/** Buttons and menu items that stand on many screens. */
export const appDelete = (): Message => ({ id: 'app-delete' });
/** After an act that can be undone, beside the button "Undo". */
export const appDone = (): Message => ({ id: 'app-done' });
/** Buttons and menu items that stand on many screens. */
export const appEdit = (): Message => ({ id: 'app-edit' });
/** In a list that has no entries at all. */
export const appEmpty = (): Message => ({ id: 'app-empty' });
/** In a list where the filter hides every entry. */
export const appEmptyFiltered = (): Message => ({ id: 'app-empty-filtered' });
/** Above a list.
 * $count (Count) - entries in the list */
export const appEntries = (a: { count: number }): Message => ({ id: 'app-entries', args: { count: a.count } });
/** Above a list that shows a part of all entries.
 * $shown (Count) - entries that are shown
 * $total (Count) - entries that there are */
export const appEntriesShown = (a: { shown: number; total: number }): Message => ({ id: 'app-entries-shown', args: { shown: a.shown, total: a.total } });
/** Heading of a message after something went wrong. The sentence that says what follows below it. */
export const appErrorTitle = (): Message => ({ id: 'app-error-title' });
/** Buttons and menu items that stand on many screens. */
export const appExport = (): Message => ({ id: 'app-export' });
/** Buttons and menu items that stand on many screens. */
export const appFilter = (): Message => ({ id: 'app-filter' });
/** Button in such a list. */
export const appFiltersReset = (): Message => ({ id: 'app-filters-reset' });
/** Buttons and menu items that stand on many screens. */
export const appFinish = (): Message => ({ id: 'app-finish' });
/** Buttons and menu items that stand on many screens. */
export const appHelp = (): Message => ({ id: 'app-help' });
/** Buttons and menu items that stand on many screens. */
export const appHideDetails = (): Message => ({ id: 'app-hide-details' });
/** Buttons and menu items that stand on many screens. */
export const appImport = (): Message => ({ id: 'app-import' });
/** Label of the choice of the language in which the client reads. */
export const appLanguageOfClient = (): Message => ({ id: 'app-language-of-client' });
/** Label of the choice of the language of the screen. */
export const appLanguageOfScreen = (): Message => ({ id: 'app-language-of-screen' });
/** Beside a button that writes a file with personal data out of the store. */
export const appLeavesStore = (): Message => ({ id: 'app-leaves-store' });
/** While something is loaded. Stands alone. */
export const appLoading = (): Message => ({ id: 'app-loading' });
/** Button that locks the program until the passphrase is typed. */
export const appLock = (): Message => ({ id: 'app-lock' });
/** Buttons and menu items that stand on many screens. */
export const appMove = (): Message => ({ id: 'app-move' });
/** Title of the window and heading of the sign-in screen. */
export const appName = (): Message => ({ id: 'app-name' });
/** Navigation: users, office, backup. */
export const appNavAdministration = (): Message => ({ id: 'app-nav-administration' });
/** Navigation: appointments of the office. */
export const appNavAppointments = (): Message => ({ id: 'app-nav-appointments' });
/** Navigation: managed cases. */
export const appNavCases = (): Message => ({ id: 'app-nav-cases' });
/** Navigation: the people whom the office serves. */
export const appNavClients = (): Message => ({ id: 'app-nav-clients' });
/** Navigation: services and organisations that clients are referred to. */
export const appNavDirectory = (): Message => ({ id: 'app-nav-directory' });
/** Navigation: interpreters and their assignments. */
export const appNavInterpreters = (): Message => ({ id: 'app-nav-interpreters' });
/** Read aloud by screen readers as the name of the navigation. */
export const appNavLabel = (): Message => ({ id: 'app-nav-label' });
/** Navigation: the waiting people. */
export const appNavQueue = (): Message => ({ id: 'app-nav-queue' });
/** Navigation: clients who were sent to other services. */
export const appNavReferrals = (): Message => ({ id: 'app-nav-referrals' });
/** Navigation: reports and statistics. */
export const appNavReports = (): Message => ({ id: 'app-nav-reports' });
/** Navigation: what is due now, today and this week. */
export const appNavToday = (): Message => ({ id: 'app-nav-today' });
/** Navigation: the workbench of the translators. */
export const appNavTranslations = (): Message => ({ id: 'app-nav-translations' });
/** Marks an entry that was changed since it was last seen. */
export const appNew = (): Message => ({ id: 'app-new' });
/** Buttons and menu items that stand on many screens. */
export const appNext = (): Message => ({ id: 'app-next' });
/** Buttons and menu items that stand on many screens. */
export const appNo = (): Message => ({ id: 'app-no' });
/** In place of an empty value in a table, read aloud. */
export const appNone = (): Message => ({ id: 'app-none' });
/** Buttons and menu items that stand on many screens. */
export const appOk = (): Message => ({ id: 'app-ok' });
/** Buttons and menu items that stand on many screens. */
export const appOpen = (): Message => ({ id: 'app-open' });
/** Behind the label of a field that may stay empty. */
export const appOptional = (): Message => ({ id: 'app-optional' });
/** Buttons and menu items that stand on many screens. */
export const appPrevious = (): Message => ({ id: 'app-previous' });
/** Buttons and menu items that stand on many screens. */
export const appPrint = (): Message => ({ id: 'app-print' });
/** Below a bar of progress.
 * $done (Count) - steps that are done
 * $total (Count) - all steps */
export const appProgress = (a: { done: number; total: number }): Message => ({ id: 'app-progress', args: { done: a.done, total: a.total } });
/** Buttons and menu items that stand on many screens. */
export const appRedo = (): Message => ({ id: 'app-redo' });
/** Buttons and menu items that stand on many screens. */
export const appReload = (): Message => ({ id: 'app-reload' });
/** Buttons and menu items that stand on many screens. */
export const appRemove = (): Message => ({ id: 'app-remove' });
/** Behind the label of a field that must be filled. */
export const appRequired = (): Message => ({ id: 'app-required' });
/** Buttons and menu items that stand on many screens. */
export const appRetry = (): Message => ({ id: 'app-retry' });
/** Buttons and menu items that stand on many screens. */
export const appSave = (): Message => ({ id: 'app-save' });
/** Buttons and menu items that stand on many screens. */
export const appSaveAsPdf = (): Message => ({ id: 'app-save-as-pdf' });
/** After saving, beside the form.
 * $time (Time) - when it was saved */
export const appSavedAt = (a: { time: string }): Message => ({ id: 'app-saved-at', args: { time: { time: a.time } } });
/** While something is saved. Stands alone. */
export const appSaving = (): Message => ({ id: 'app-saving' });
/** Buttons and menu items that stand on many screens. */
export const appSearch = (): Message => ({ id: 'app-search' });
/** Placeholder of the search field that is always there. */
export const appSearchEverything = (): Message => ({ id: 'app-search-everything' });
/** Beside the search field: the key that goes there. Write the key as it stands on the keyboards of the language's readers. */
export const appSearchKey = (): Message => ({ id: 'app-search-key' });
/** Buttons and menu items that stand on many screens. */
export const appSelectAll = (): Message => ({ id: 'app-select-all' });
/** Buttons and menu items that stand on many screens. */
export const appSettings = (): Message => ({ id: 'app-settings' });
/** Buttons and menu items that stand on many screens. */
export const appShowAll = (): Message => ({ id: 'app-show-all' });
/** Buttons and menu items that stand on many screens. */
export const appShowDetails = (): Message => ({ id: 'app-show-details' });
/** Buttons and menu items that stand on many screens. */
export const appShowLess = (): Message => ({ id: 'app-show-less' });
/** Buttons and menu items that stand on many screens. */
export const appShowMore = (): Message => ({ id: 'app-show-more' });
/** Button that signs the user out. */
export const appSignOut = (): Message => ({ id: 'app-sign-out' });
/** Top bar, read aloud: who is signed in.
 * $name (String) - the name of the person */
export const appSignedInAs = (a: { name: string }): Message => ({ id: 'app-signed-in-as', args: { name: a.name } });
/** Link for keyboard users that jumps over the navigation. */
export const appSkipToContent = (): Message => ({ id: 'app-skip-to-content' });
/** Buttons and menu items that stand on many screens. */
export const appSort = (): Message => ({ id: 'app-sort' });
/** Buttons and menu items that stand on many screens. */
export const appUndo = (): Message => ({ id: 'app-undo' });
/** After something was undone. */
export const appUndone = (): Message => ({ id: 'app-undone' });
/** In place of a value that nobody knows or entered. */
export const appUnknown = (): Message => ({ id: 'app-unknown' });
/** Beside a form with changes that are not saved yet. */
export const appUnsavedChanges = (): Message => ({ id: 'app-unsaved-changes' });
/** Top bar: how many people wait.
 * $count (Count) - people in the queue */
export const appWaiting = (a: { count: number }): Message => ({ id: 'app-waiting', args: { count: a.count } });
/** Buttons and menu items that stand on many screens. */
export const appYes = (): Message => ({ id: 'app-yes' });
/** State of an appointment. */
export const appointmentStateBooked = (): Message => ({ id: 'appointment-state-booked' });
/** State of an appointment. */
export const appointmentStateCancelled = (): Message => ({ id: 'appointment-state-cancelled' });
/** State of an appointment. */
export const appointmentStateCheckedIn = (): Message => ({ id: 'appointment-state-checked-in' });
/** State of an appointment. */
export const appointmentStateConfirmed = (): Message => ({ id: 'appointment-state-confirmed' });
/** State of an appointment. */
export const appointmentStateFinished = (): Message => ({ id: 'appointment-state-finished' });
/** State of an appointment. */
export const appointmentStateMissed = (): Message => ({ id: 'appointment-state-missed' });
/** Where a birth date was taken from. */
export const birthDateSourceDocument = (): Message => ({ id: 'birth-date-source-document' });
/** Where a birth date was taken from. */
export const birthDateSourceList = (): Message => ({ id: 'birth-date-source-list' });
/** Where a birth date was taken from. */
export const birthDateSourceSpoken = (): Message => ({ id: 'birth-date-source-spoken' });
/** The calendar in which a birth date was given. */
export const calendarEthiopic = (): Message => ({ id: 'calendar-ethiopic' });
/** The calendar in which a birth date was given. */
export const calendarGregorian = (): Message => ({ id: 'calendar-gregorian' });
/** The calendar in which a birth date was given. */
export const calendarIslamic = (): Message => ({ id: 'calendar-islamic' });
/** The calendar in which a birth date was given. */
export const calendarPersian = (): Message => ({ id: 'calendar-persian' });
/** Phase of a managed case. */
export const casePhaseAssessment = (): Message => ({ id: 'case-phase-assessment' });
/** Phase of a managed case. */
export const casePhaseClosed = (): Message => ({ id: 'case-phase-closed' });
/** Phase of a managed case. */
export const casePhaseEvaluation = (): Message => ({ id: 'case-phase-evaluation' });
/** Phase of a managed case. */
export const casePhaseIntake = (): Message => ({ id: 'case-phase-intake' });
/** Phase of a managed case. */
export const casePhaseLinking = (): Message => ({ id: 'case-phase-linking' });
/** Phase of a managed case. */
export const casePhaseMonitoring = (): Message => ({ id: 'case-phase-monitoring' });
/** Phase of a managed case. */
export const casePhasePlan = (): Message => ({ id: 'case-phase-plan' });
/** By what a report of the caseload is divided. Headings of rows. */
export const caseloadDimensionCaseworker = (): Message => ({ id: 'caseload-dimension-caseworker' });
/** By what a report of the caseload is divided. Headings of rows. */
export const caseloadDimensionLanguage = (): Message => ({ id: 'caseload-dimension-language' });
/** By what a report of the caseload is divided. Headings of rows. */
export const caseloadDimensionTotal = (): Message => ({ id: 'caseload-dimension-total' });
/** What a report of the caseload counts. Headings of columns. */
export const caseloadMeasureAppointmentsCancelled = (): Message => ({ id: 'caseload-measure-appointments-cancelled' });
/** What a report of the caseload counts. Headings of columns. */
export const caseloadMeasureAppointmentsHeld = (): Message => ({ id: 'caseload-measure-appointments-held' });
/** What a report of the caseload counts. Headings of columns. */
export const caseloadMeasureAppointmentsMissed = (): Message => ({ id: 'caseload-measure-appointments-missed' });
/** What a report of the caseload counts. Headings of columns. */
export const caseloadMeasureCasesClosed = (): Message => ({ id: 'caseload-measure-cases-closed' });
/** What a report of the caseload counts. Headings of columns. */
export const caseloadMeasureCasesOpenAtEnd = (): Message => ({ id: 'caseload-measure-cases-open-at-end' });
/** What a report of the caseload counts. Headings of columns. */
export const caseloadMeasureCasesOpenAtStart = (): Message => ({ id: 'caseload-measure-cases-open-at-start' });
/** What a report of the caseload counts. Headings of columns. */
export const caseloadMeasureCasesOpened = (): Message => ({ id: 'caseload-measure-cases-opened' });
/** What a report of the caseload counts. Headings of columns. */
export const caseloadMeasureContacts = (): Message => ({ id: 'caseload-measure-contacts' });
/** What a report of the caseload counts. Headings of columns. */
export const caseloadMeasureContactsAnonymous = (): Message => ({ id: 'caseload-measure-contacts-anonymous' });
/** What a report of the caseload counts. Headings of columns. */
export const caseloadMeasureReferralsAttended = (): Message => ({ id: 'caseload-measure-referrals-attended' });
/** What a report of the caseload counts. Headings of columns. */
export const caseloadMeasureReferralsMade = (): Message => ({ id: 'caseload-measure-referrals-made' });
/** Why a case was closed. */
export const closeReasonGoalsReached = (): Message => ({ id: 'close-reason-goals-reached' });
/** Why a case was closed. */
export const closeReasonHandedOver = (): Message => ({ id: 'close-reason-handed-over' });
/** Why a case was closed. */
export const closeReasonMoved = (): Message => ({ id: 'close-reason-moved' });
/** Why a case was closed. */
export const closeReasonNoContact = (): Message => ({ id: 'close-reason-no-contact' });
/** Why a case was closed. */
export const closeReasonOther = (): Message => ({ id: 'close-reason-other' });
/** Why a case was closed. */
export const closeReasonOwnWish = (): Message => ({ id: 'close-reason-own-wish' });
/** Where a visit or question took place. */
export const contactChannelCounter = (): Message => ({ id: 'contact-channel-counter' });
/** Where a visit or question took place. */
export const contactChannelMail = (): Message => ({ id: 'contact-channel-mail' });
/** Where a visit or question took place. */
export const contactChannelOutreach = (): Message => ({ id: 'contact-channel-outreach' });
/** Where a visit or question took place. */
export const contactChannelPhone = (): Message => ({ id: 'contact-channel-phone' });
/** How a client can be reached. */
export const contactMeansKindEmail = (): Message => ({ id: 'contact-means-kind-email' });
/** How a client can be reached. */
export const contactMeansKindOther = (): Message => ({ id: 'contact-means-kind-other' });
/** How a client can be reached. */
export const contactMeansKindPhone = (): Message => ({ id: 'contact-means-kind-phone' });
/** How a client can be reached. */
export const contactMeansKindPost = (): Message => ({ id: 'contact-means-kind-post' });
/** How a visit or question ended. */
export const contactResultAppointmentMade = (): Message => ({ id: 'contact-result-appointment-made' });
/** How a visit or question ended. */
export const contactResultCaseOpened = (): Message => ({ id: 'contact-result-case-opened' });
/** How a visit or question ended. */
export const contactResultFormHelp = (): Message => ({ id: 'contact-result-form-help' });
/** How a visit or question ended. */
export const contactResultInformed = (): Message => ({ id: 'contact-result-informed' });
/** How a visit or question ended. */
export const contactResultReferred = (): Message => ({ id: 'contact-result-referred' });
/** How a visit or question ended. */
export const contactResultUnresolved = (): Message => ({ id: 'contact-result-unresolved' });
/** A day was given, but no month. Beside the field. */
export const errorBirthDateDayWithoutMonth = (): Message => ({ id: 'error-birth-date-day-without-month' });
/** A birth date after today. Beside the field. */
export const errorBirthDateFuture = (): Message => ({ id: 'error-birth-date-future' });
/** A day that the calendar does not have, as 30 February. Beside the field. */
export const errorBirthDateNoSuchDay = (): Message => ({ id: 'error-birth-date-no-such-day' });
/** A birth date before 1850. Beside the field. */
export const errorBirthDateTooOld = (): Message => ({ id: 'error-birth-date-too-old' });
/** Somebody cancelled a long piece of work. Nothing of it was kept. */
export const errorCancelled = (): Message => ({ id: 'error-cancelled' });
/** The disk is full. Nothing was half saved. */
export const errorDiskFull = (): Message => ({ id: 'error-disk-full' });
/** A file can't be read or written. */
export const errorFileUnreadable = (): Message => ({ id: 'error-file-unreadable' });
/** A file can't be written. */
export const errorFileUnwritable = (): Message => ({ id: 'error-file-unwritable' });
/** A value is not accepted. Beside the field. */
export const errorInvalidField = (): Message => ({ id: 'error-invalid-field' });
/** Shown instead of printing, when the clock of the computer is far off. */
export const errorLetterBadInstant = (): Message => ({ id: 'error-letter-bad-instant' });
/** Shown instead of printing, when a name was to be printed on a slip. */
export const errorLetterClientDataOnSlip = (): Message => ({ id: 'error-letter-client-data-on-slip' });
/** Shown instead of printing.
 * $place (String) - a template and a line, for the developers */
export const errorLetterExportFailed = (a: { place: string }): Message => ({ id: 'error-letter-export-failed', args: { place: a.place } });
/** Shown instead of printing.
 * $characters (Number) - how long the texts are together
 * $limit (Number) - how long they may be */
export const errorLetterTooLong = (a: { characters: number; limit: number }): Message => ({ id: 'error-letter-too-long', args: { characters: a.characters, limit: a.limit } });
/** Shown instead of printing.
 * $place (String) - a template and a line, for the developers */
export const errorLetterTypesettingFailed = (a: { place: string }): Message => ({ id: 'error-letter-typesetting-failed', args: { place: a.place } });
/** The program is locked; the passphrase is needed. */
export const errorLocked = (): Message => ({ id: 'error-locked' });
/** The record does not exist, or the user may not know that it does. */
export const errorNotFound = (): Message => ({ id: 'error-not-found' });
/** The role of the user does not allow it. */
export const errorPermissionDenied = (): Message => ({ id: 'error-permission-denied' });
/** A reason must be given. */
export const errorReasonRequired = (): Message => ({ id: 'error-reason-required' });
/** A field that must be filled is empty. Beside the field. */
export const errorRequiredField = (): Message => ({ id: 'error-required-field' });
/** The session has ended. */
export const errorSignedOut = (): Message => ({ id: 'error-signed-out' });
/** The time of an appointment was taken in the meantime. */
export const errorSlotTaken = (): Message => ({ id: 'error-slot-taken' });
/** The state that was asked for may not follow the present one. */
export const errorStateNotAllowed = (): Message => ({ id: 'error-state-not-allowed' });
/** Another program holds the store for too long. */
export const errorStoreBusy = (): Message => ({ id: 'error-store-busy' });
/** The file of the store can't be read though the passphrase is right. Nothing was changed. */
export const errorStoreDamaged = (): Message => ({ id: 'error-store-damaged' });
/** A new store can't be made because there is a file already. */
export const errorStoreExists = (): Message => ({ id: 'error-store-exists' });
/** There is no store in the place that was named. */
export const errorStoreMissing = (): Message => ({ id: 'error-store-missing' });
/** The store was written by a newer version of the program. */
export const errorStoreNewer = (): Message => ({ id: 'error-store-newer' });
/** The store lies on a network drive, where files of this kind get damaged. */
export const errorStoreOnNetworkDrive = (): Message => ({ id: 'error-store-on-network-drive' });
/** A text is longer than can be kept. Beside the field.
 * $limit (Count) - the most characters that can be kept */
export const errorTooLong = (a: { limit: number }): Message => ({ id: 'error-too-long', args: { limit: a.limit } });
/** A change can't be undone because the record was changed again. */
export const errorUndoConflict = (): Message => ({ id: 'error-undo-conflict' });
/** Something that nobody foresaw. */
export const errorUnexpected = (): Message => ({ id: 'error-unexpected' });
/** A language that the program has no texts for. */
export const errorUnknownLanguage = (): Message => ({ id: 'error-unknown-language' });
/** Somebody else saved the same record in the meantime. */
export const errorVersionConflict = (): Message => ({ id: 'error-version-conflict' });
/** For a code that this version has no sentence for.
 * $code (String) - the code, for the person who is asked for help */
export const errorWithoutWords = (a: { code: string }): Message => ({ id: 'error-without-words', args: { code: a.code } });
/** At the sign-in. */
export const errorWrongPassphrase = (): Message => ({ id: 'error-wrong-passphrase' });
/** Gender, as the client states it. */
export const genderDiverse = (): Message => ({ id: 'gender-diverse' });
/** Gender, as the client states it. */
export const genderFemale = (): Message => ({ id: 'gender-female' });
/** Gender, as the client states it. */
export const genderMale = (): Message => ({ id: 'gender-male' });
/** Gender, as the client states it. */
export const genderUnknown = (): Message => ({ id: 'gender-unknown' });
/** How well a client speaks a language. */
export const languageLevelBasic = (): Message => ({ id: 'language-level-basic' });
/** How well a client speaks a language. */
export const languageLevelGood = (): Message => ({ id: 'language-level-good' });
/** How well a client speaks a language. */
export const languageLevelNative = (): Message => ({ id: 'language-level-native' });
/** Heading above the small facts: what it is about, who referred, when. */
export const letterAbout = (): Message => ({ id: 'letter-about' });
/** Title of the page with the day, the time and the place of an appointment. */
export const letterAppointmentTitle = (): Message => ({ id: 'letter-appointment-title' });
/** Foot of a page in German only.
 * $day (Day) - the day on which what the page says was last checked */
export const letterAsOf = (a: { day: string }): Message => ({ id: 'letter-as-of', args: { day: { day: a.day } } });
/** Foot of a page in two languages: which of them counts.
 * $day (Day) - the day on which what the page says was last checked */
export const letterAuthoritative = (a: { day: string }): Message => ({ id: 'letter-authoritative', args: { day: { day: a.day } } });
/** Heading above the list of papers to bring. */
export const letterBring = (): Message => ({ id: 'letter-bring' });
/** Stands above the phone number of the office. */
export const letterCancel = (): Message => ({ id: 'letter-cancel' });
/** Heading above how to find the place: bus, entrance, floor. */
export const letterDirections = (): Message => ({ id: 'letter-directions' });
/** Below the time of an appointment.
 * $minutes (Count) - how long it takes, in minutes, mostly 30 to 90 */
export const letterDuration = (a: { minutes: number }): Message => ({ id: 'letter-duration', args: { minutes: a.minutes } });
/** Foot of a page whose second column had to be printed in another language than was asked for.
 * $language (Language) - the language that was asked for */
export const letterFallback = (a: { language: string }): Message => ({ id: 'letter-fallback', args: { language: { language: a.language } } });
/** Stands before the day on which the page was printed. */
export const letterIssued = (): Message => ({ id: 'letter-issued' });
/** Stands before the name of the person, which is printed only when more than a slip was agreed to. */
export const letterName = (): Message => ({ id: 'letter-name' });
/** Stands before the topic, for example "Housing". */
export const letterNeed = (): Message => ({ id: 'letter-need' });
/** Printed slip: the topic, in words for the person who carries it. */
export const letterNeedDebt = (): Message => ({ id: 'letter-need-debt' });
/** Printed slip: the topic, in words for the person who carries it. */
export const letterNeedDigital = (): Message => ({ id: 'letter-need-digital' });
/** Printed slip: the topic, in words for the person who carries it. */
export const letterNeedFamily = (): Message => ({ id: 'letter-need-family' });
/** Printed slip: the topic, in words for the person who carries it. */
export const letterNeedHealth = (): Message => ({ id: 'letter-need-health' });
/** Printed slip: the topic, in words for the person who carries it. */
export const letterNeedHousing = (): Message => ({ id: 'letter-need-housing' });
/** Printed slip: the topic, in words for the person who carries it. */
export const letterNeedLanguage = (): Message => ({ id: 'letter-need-language' });
/** Printed slip: the topic, in words for the person who carries it. */
export const letterNeedLivelihood = (): Message => ({ id: 'letter-need-livelihood' });
/** Printed slip: the topic, in words for the person who carries it. */
export const letterNeedParticipation = (): Message => ({ id: 'letter-need-participation' });
/** Printed slip: the topic, in words for the person who carries it. */
export const letterNeedRecognition = (): Message => ({ id: 'letter-need-recognition' });
/** Printed slip: the topic, in words for the person who carries it. */
export const letterNeedResidence = (): Message => ({ id: 'letter-need-residence' });
/** Printed slip: the topic, in words for the person who carries it. */
export const letterNeedSchoolChildcare = (): Message => ({ id: 'letter-need-school-childcare' });
/** Printed slip: the topic, in words for the person who carries it. */
export const letterNeedTrainingWork = (): Message => ({ id: 'letter-need-training-work' });
/** Heading above a free text of the office for this person. */
export const letterNote = (): Message => ({ id: 'letter-note' });
/** Heading above the opening hours of the service. */
export const letterOpeningHours = (): Message => ({ id: 'letter-opening-hours' });
/** Stands before a phone number. */
export const letterPhone = (): Message => ({ id: 'letter-phone' });
/** Recovery sheet: stands above the characters by which a typing mistake is found. */
export const letterRecoveryChecksum = (): Message => ({ id: 'letter-recovery-checksum' });
/** Recovery sheet: stands before the day on which the key was made. */
export const letterRecoveryCreated = (): Message => ({ id: 'letter-recovery-created' });
/** Recovery sheet: where to keep it. */
export const letterRecoveryKeep = (): Message => ({ id: 'letter-recovery-keep' });
/** Recovery sheet: heading above where to keep it. */
export const letterRecoveryKeepTitle = (): Message => ({ id: 'letter-recovery-keep-title' });
/** Recovery sheet: what to do when it is lost or a stranger has seen it. */
export const letterRecoveryLost = (): Message => ({ id: 'letter-recovery-lost' });
/** Recovery sheet: heading above what to do when it is lost. */
export const letterRecoveryLostTitle = (): Message => ({ id: 'letter-recovery-lost-title' });
/** Recovery sheet: what must not be done with it. */
export const letterRecoveryNever = (): Message => ({ id: 'letter-recovery-never' });
/** Recovery sheet: heading above what must not be done with it. */
export const letterRecoveryNeverTitle = (): Message => ({ id: 'letter-recovery-never-title' });
/** Title of the sheet with the key that opens the store when all passphrases are lost. */
export const letterRecoveryTitle = (): Message => ({ id: 'letter-recovery-title' });
/** Below the title of the recovery sheet: what the key is. */
export const letterRecoveryWhat = (): Message => ({ id: 'letter-recovery-what' });
/** Stands before the number of the referral or the appointment. */
export const letterReference = (): Message => ({ id: 'letter-reference' });
/** Title of the referral slip: a page that a person carries to another office. Large, in two languages. */
export const letterReferralTitle = (): Message => ({ id: 'letter-referral-title' });
/** Stands before the name of the member of staff who referred. */
export const letterReferredBy = (): Message => ({ id: 'letter-referred-by' });
/** The time of an appointment, printed large.
 * $time (Time) - when it starts */
export const letterTime = (a: { time: string }): Message => ({ id: 'letter-time', args: { time: { time: a.time } } });
/** Heading above day and time. Short. */
export const letterWhen = (): Message => ({ id: 'letter-when' });
/** Heading above the name and the address of the service or the place. Short. */
export const letterWhere = (): Message => ({ id: 'letter-where' });
/** Stands before the name of the person who is to be met. */
export const letterWith = (): Message => ({ id: 'letter-with' });
/** Kind of a name. */
export const nameKindAlias = (): Message => ({ id: 'name-kind-alias' });
/** Kind of a name. */
export const nameKindBirth = (): Message => ({ id: 'name-kind-birth' });
/** Kind of a name. */
export const nameKindCurrent = (): Message => ({ id: 'name-kind-current' });
/** Kind of a name. */
export const nameKindFormer = (): Message => ({ id: 'name-kind-former' });
/** How the office came by the spelling of a name. */
export const nameSourceDocument = (): Message => ({ id: 'name-source-document' });
/** How the office came by the spelling of a name. */
export const nameSourceList = (): Message => ({ id: 'name-source-list' });
/** How the office came by the spelling of a name. */
export const nameSourceSpoken = (): Message => ({ id: 'name-source-spoken' });
/** What people come for: the topic of a visit, a referral or a goal. */
export const needDebt = (): Message => ({ id: 'need-debt' });
/** What people come for: the topic of a visit, a referral or a goal. */
export const needDigital = (): Message => ({ id: 'need-digital' });
/** What people come for: the topic of a visit, a referral or a goal. */
export const needFamily = (): Message => ({ id: 'need-family' });
/** What people come for: the topic of a visit, a referral or a goal. */
export const needHealth = (): Message => ({ id: 'need-health' });
/** What people come for: the topic of a visit, a referral or a goal. */
export const needHousing = (): Message => ({ id: 'need-housing' });
/** What people come for: the topic of a visit, a referral or a goal. */
export const needLanguage = (): Message => ({ id: 'need-language' });
/** What people come for: the topic of a visit, a referral or a goal. */
export const needLivelihood = (): Message => ({ id: 'need-livelihood' });
/** What people come for: the topic of a visit, a referral or a goal. */
export const needParticipation = (): Message => ({ id: 'need-participation' });
/** What people come for: the topic of a visit, a referral or a goal. */
export const needRecognition = (): Message => ({ id: 'need-recognition' });
/** What people come for: the topic of a visit, a referral or a goal. */
export const needResidence = (): Message => ({ id: 'need-residence' });
/** What people come for: the topic of a visit, a referral or a goal. */
export const needSchoolChildcare = (): Message => ({ id: 'need-school-childcare' });
/** What people come for: the topic of a visit, a referral or a goal. */
export const needTrainingWork = (): Message => ({ id: 'need-training-work' });
/** What a role may do, as in "You may not: …". */
export const permissionAppointmentRead = (): Message => ({ id: 'permission-appointment-read' });
/** What a role may do, as in "You may not: …". */
export const permissionAppointmentWrite = (): Message => ({ id: 'permission-appointment-write' });
/** What a role may do, as in "You may not: …". */
export const permissionAuditRead = (): Message => ({ id: 'permission-audit-read' });
/** What a role may do, as in "You may not: …". */
export const permissionCaseRead = (): Message => ({ id: 'permission-case-read' });
/** What a role may do, as in "You may not: …". */
export const permissionCaseWrite = (): Message => ({ id: 'permission-case-write' });
/** What a role may do, as in "You may not: …". */
export const permissionClientFind = (): Message => ({ id: 'permission-client-find' });
/** What a role may do, as in "You may not: …". */
export const permissionClientImport = (): Message => ({ id: 'permission-client-import' });
/** What a role may do, as in "You may not: …". */
export const permissionClientRead = (): Message => ({ id: 'permission-client-read' });
/** What a role may do, as in "You may not: …". */
export const permissionClientReadRestricted = (): Message => ({ id: 'permission-client-read-restricted' });
/** What a role may do, as in "You may not: …". */
export const permissionClientWrite = (): Message => ({ id: 'permission-client-write' });
/** What a role may do, as in "You may not: …". */
export const permissionContactRecord = (): Message => ({ id: 'permission-contact-record' });
/** What a role may do, as in "You may not: …". */
export const permissionHistoryRead = (): Message => ({ id: 'permission-history-read' });
/** What a role may do, as in "You may not: …". */
export const permissionNoteRead = (): Message => ({ id: 'permission-note-read' });
/** What a role may do, as in "You may not: …". */
export const permissionNoteWrite = (): Message => ({ id: 'permission-note-write' });
/** What a role may do, as in "You may not: …". */
export const permissionOfficeWrite = (): Message => ({ id: 'permission-office-write' });
/** What a role may do, as in "You may not: …". */
export const permissionQueueUse = (): Message => ({ id: 'permission-queue-use' });
/** What a role may do, as in "You may not: …". */
export const permissionReferralRead = (): Message => ({ id: 'permission-referral-read' });
/** What a role may do, as in "You may not: …". */
export const permissionReferralWrite = (): Message => ({ id: 'permission-referral-write' });
/** What a role may do, as in "You may not: …". */
export const permissionReportRun = (): Message => ({ id: 'permission-report-run' });
/** What a role may do, as in "You may not: …". */
export const permissionServiceRead = (): Message => ({ id: 'permission-service-read' });
/** What a role may do, as in "You may not: …". */
export const permissionServiceWrite = (): Message => ({ id: 'permission-service-write' });
/** What a role may do, as in "You may not: …". */
export const permissionStaffRead = (): Message => ({ id: 'permission-staff-read' });
/** What a role may do, as in "You may not: …". */
export const permissionStaffWrite = (): Message => ({ id: 'permission-staff-write' });
/** What a role may do, as in "You may not: …". */
export const permissionStoreBackup = (): Message => ({ id: 'permission-store-backup' });
/** What a role may do, as in "You may not: …". */
export const permissionStoreVerify = (): Message => ({ id: 'permission-store-verify' });
/** What a role may do, as in "You may not: …". */
export const permissionTranslationWrite = (): Message => ({ id: 'permission-translation-write' });
/** How much data leaves the house with a referral. */
export const referralLevelFile = (): Message => ({ id: 'referral-level-file' });
/** How much data leaves the house with a referral. */
export const referralLevelMinimum = (): Message => ({ id: 'referral-level-minimum' });
/** How much data leaves the house with a referral. */
export const referralLevelSlip = (): Message => ({ id: 'referral-level-slip' });
/** State of a referral. */
export const referralStateAccepted = (): Message => ({ id: 'referral-state-accepted' });
/** State of a referral. */
export const referralStateAttended = (): Message => ({ id: 'referral-state-attended' });
/** State of a referral. */
export const referralStateDeclined = (): Message => ({ id: 'referral-state-declined' });
/** State of a referral. */
export const referralStateDone = (): Message => ({ id: 'referral-state-done' });
/** State of a referral. */
export const referralStateDraft = (): Message => ({ id: 'referral-state-draft' });
/** State of a referral. */
export const referralStateNoAnswer = (): Message => ({ id: 'referral-state-no-answer' });
/** State of a referral. */
export const referralStateNotAttended = (): Message => ({ id: 'referral-state-not-attended' });
/** State of a referral. */
export const referralStateSent = (): Message => ({ id: 'referral-state-sent' });
/** State of a referral. */
export const referralStateWithdrawn = (): Message => ({ id: 'referral-state-withdrawn' });
/** Roles of those who work with the program. */
export const roleAdministrator = (): Message => ({ id: 'role-administrator' });
/** Roles of those who work with the program. */
export const roleCaseManager = (): Message => ({ id: 'role-case-manager' });
/** Roles of those who work with the program. */
export const roleCaseworker = (): Message => ({ id: 'role-caseworker' });
/** Roles of those who work with the program. */
export const roleInterpreterCoordinator = (): Message => ({ id: 'role-interpreter-coordinator' });
/** Roles of those who work with the program. */
export const rolePrivacyOfficer = (): Message => ({ id: 'role-privacy-officer' });
/** Roles of those who work with the program. */
export const roleStation = (): Message => ({ id: 'role-station' });
/** Roles of those who work with the program. */
export const roleSupervisor = (): Message => ({ id: 'role-supervisor' });
/** Roles of those who work with the program. */
export const roleTranslator = (): Message => ({ id: 'role-translator' });
/** How urgent it is. */
export const urgencyLater = (): Message => ({ id: 'urgency-later' });
/** How urgent it is. */
export const urgencyNow = (): Message => ({ id: 'urgency-now' });
/** How urgent it is. */
export const urgencySoon = (): Message => ({ id: 'urgency-soon' });
