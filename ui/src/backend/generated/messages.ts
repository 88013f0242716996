// Generated from locales/de by `cargo xtask generate`. Do not edit.

import type { Message } from '../../shared/l10n/message';

/** All messages as one object: `m.appSave()`. */
export * as m from './messages';

export type MessageId =
  | 'absence-about'
  | 'absence-booked'
  | 'absence-days'
  | 'absence-file'
  | 'absence-file-about'
  | 'absence-file-booked'
  | 'absence-file-choose'
  | 'absence-file-count'
  | 'absence-file-known'
  | 'absence-file-left'
  | 'absence-file-left-line'
  | 'absence-file-nothing'
  | 'absence-file-read'
  | 'absence-file-take'
  | 'absence-file-zone'
  | 'absence-free'
  | 'absence-from'
  | 'absence-from-time'
  | 'absence-hours'
  | 'absence-left-out-cancelled'
  | 'absence-left-out-no-length'
  | 'absence-left-out-outside'
  | 'absence-left-out-reversed'
  | 'absence-left-out-transparent'
  | 'absence-left-out-unreadable'
  | 'absence-list'
  | 'absence-new'
  | 'absence-none'
  | 'absence-none-help'
  | 'absence-remove'
  | 'absence-remove-of'
  | 'absence-save'
  | 'absence-time-wrong'
  | 'absence-times'
  | 'absence-title'
  | 'absence-to'
  | 'absence-to-time'
  | 'absence-who'
  | 'absence-whole'
  | 'action-absence-added'
  | 'action-absence-removed'
  | 'action-absences-taken'
  | 'action-appointment-booked'
  | 'action-appointment-moved'
  | 'action-appointment-reminded'
  | 'action-appointment-stepped'
  | 'action-backed-up'
  | 'action-calendar-file-made'
  | 'action-calendar-file-with-names-made'
  | 'action-case-opened'
  | 'action-case-stepped'
  | 'action-client-moved'
  | 'action-client-restricted'
  | 'action-client-saved'
  | 'action-client-split'
  | 'action-client-unrestricted'
  | 'action-clients-imported'
  | 'action-clients-merged'
  | 'action-contact-recorded'
  | 'action-demo-filled'
  | 'action-directory-import-withdrawn'
  | 'action-dispute-lifted'
  | 'action-dispute-raised'
  | 'action-duplicate-decided'
  | 'action-duplicates-searched'
  | 'action-hours-saved'
  | 'action-household-joined'
  | 'action-household-left'
  | 'action-household-reference-named'
  | 'action-import-report-exported'
  | 'action-import-withdrawn'
  | 'action-legal-basis-recorded'
  | 'action-link-added'
  | 'action-link-removed'
  | 'action-note-added'
  | 'action-notice-handed-over'
  | 'action-office-made'
  | 'action-package-answered'
  | 'action-package-imported'
  | 'action-package-key-made'
  | 'action-package-opened'
  | 'action-package-sealed'
  | 'action-partner-key-checked'
  | 'action-partner-key-saved'
  | 'action-passphrase-changed'
  | 'action-recovered'
  | 'action-referral-answered'
  | 'action-referral-chased'
  | 'action-referral-created'
  | 'action-referral-stepped'
  | 'action-release-given'
  | 'action-release-withdrawn'
  | 'action-reminder-file-made'
  | 'action-report-exported'
  | 'action-restore-accepted'
  | 'action-restricted-read'
  | 'action-series-booked'
  | 'action-series-cancelled'
  | 'action-series-moved'
  | 'action-service-saved'
  | 'action-sign-in-failed'
  | 'action-signed-in'
  | 'action-staff-saved'
  | 'action-undone'
  | 'address-kind-accommodation'
  | 'address-kind-none'
  | 'address-kind-own-flat'
  | 'address-kind-unknown'
  | 'address-kind-with-others'
  | 'administration-access'
  | 'administration-active'
  | 'administration-amiss'
  | 'administration-appointments'
  | 'administration-back'
  | 'administration-check'
  | 'administration-check-about'
  | 'administration-checked-at'
  | 'administration-checking'
  | 'administration-count'
  | 'administration-counts'
  | 'administration-damaged'
  | 'administration-day-free'
  | 'administration-filter-active'
  | 'administration-filter-all'
  | 'administration-filter-left'
  | 'administration-first-passphrase'
  | 'administration-from-on'
  | 'administration-hours'
  | 'administration-hours-about'
  | 'administration-hours-problem-order'
  | 'administration-hours-problem-overlap'
  | 'administration-hours-problem-time'
  | 'administration-hours-save'
  | 'administration-kind'
  | 'administration-languages'
  | 'administration-languages-help'
  | 'administration-leave'
  | 'administration-leave-about'
  | 'administration-leave-sure'
  | 'administration-leave-title'
  | 'administration-left'
  | 'administration-login'
  | 'administration-login-help'
  | 'administration-name'
  | 'administration-new-passphrase'
  | 'administration-no-hours'
  | 'administration-office-key'
  | 'administration-old'
  | 'administration-old-wrong'
  | 'administration-passphrase'
  | 'administration-passphrase-about'
  | 'administration-passphrase-again'
  | 'administration-passphrase-change'
  | 'administration-passphrase-changed'
  | 'administration-passphrase-hand-over'
  | 'administration-passphrase-help'
  | 'administration-passphrase-optional'
  | 'administration-passphrase-title'
  | 'administration-person-add'
  | 'administration-person-edit'
  | 'administration-person-missing'
  | 'administration-person-new'
  | 'administration-person-new-about'
  | 'administration-read-only'
  | 'administration-readmit'
  | 'administration-role-administrator'
  | 'administration-role-case-manager'
  | 'administration-role-caseworker'
  | 'administration-role-interpreter-coordinator'
  | 'administration-role-privacy-officer'
  | 'administration-role-station'
  | 'administration-role-supervisor'
  | 'administration-role-translator'
  | 'administration-roles'
  | 'administration-roles-missing'
  | 'administration-span-add'
  | 'administration-span-remove'
  | 'administration-tab-people'
  | 'administration-tab-store'
  | 'administration-table-absence'
  | 'administration-table-appointment'
  | 'administration-table-appointment-earlier'
  | 'administration-table-appointment-guest'
  | 'administration-table-appointment-hold'
  | 'administration-table-appointment-reminder'
  | 'administration-table-appointment-resource'
  | 'administration-table-appointment-series'
  | 'administration-table-appointment-service'
  | 'administration-table-appointment-tick'
  | 'administration-table-audit'
  | 'administration-table-case-file'
  | 'administration-table-case-step'
  | 'administration-table-change-row'
  | 'administration-table-client'
  | 'administration-table-client-address'
  | 'administration-table-client-blocked-name'
  | 'administration-table-client-dispute'
  | 'administration-table-client-document'
  | 'administration-table-client-language'
  | 'administration-table-client-link'
  | 'administration-table-client-merge'
  | 'administration-table-client-name'
  | 'administration-table-client-representative'
  | 'administration-table-client-restriction'
  | 'administration-table-contact'
  | 'administration-table-contact-means'
  | 'administration-table-directory-accessibility'
  | 'administration-table-directory-address'
  | 'administration-table-directory-attribute'
  | 'administration-table-directory-contact'
  | 'administration-table-directory-cost-option'
  | 'administration-table-directory-funding'
  | 'administration-table-directory-import'
  | 'administration-table-directory-language'
  | 'administration-table-directory-location'
  | 'administration-table-directory-meta-table-description'
  | 'administration-table-directory-metadata'
  | 'administration-table-directory-organization'
  | 'administration-table-directory-organization-identifier'
  | 'administration-table-directory-phone'
  | 'administration-table-directory-program'
  | 'administration-table-directory-required-document'
  | 'administration-table-directory-schedule'
  | 'administration-table-directory-service-area'
  | 'administration-table-directory-service-at-location'
  | 'administration-table-directory-service-capacity'
  | 'administration-table-directory-taxonomy'
  | 'administration-table-directory-taxonomy-term'
  | 'administration-table-directory-unit'
  | 'administration-table-directory-url'
  | 'administration-table-disclosure'
  | 'administration-table-duplicate-decision'
  | 'administration-table-duplicate-pair'
  | 'administration-table-household-member'
  | 'administration-table-import-batch'
  | 'administration-table-incoming-referral'
  | 'administration-table-interpreter'
  | 'administration-table-interpreter-conflict'
  | 'administration-table-interpreter-exception'
  | 'administration-table-interpreter-hour'
  | 'administration-table-interpreter-language'
  | 'administration-table-interpreter-offer'
  | 'administration-table-interpreter-request'
  | 'administration-table-interpreter-settlement'
  | 'administration-table-interpreter-settlement-line'
  | 'administration-table-interpreter-step'
  | 'administration-table-legal-basis'
  | 'administration-table-letter-text'
  | 'administration-table-letterhead'
  | 'administration-table-meta'
  | 'administration-table-note'
  | 'administration-table-office-key'
  | 'administration-table-op'
  | 'administration-table-partner-key'
  | 'administration-table-privacy-notice'
  | 'administration-table-queue-counter'
  | 'administration-table-queue-service'
  | 'administration-table-queue-step'
  | 'administration-table-queue-ticket'
  | 'administration-table-referral'
  | 'administration-table-referral-chase'
  | 'administration-table-referral-package'
  | 'administration-table-referral-reply'
  | 'administration-table-referral-step'
  | 'administration-table-release'
  | 'administration-table-resource'
  | 'administration-table-resource-day'
  | 'administration-table-search-number'
  | 'administration-table-search-person'
  | 'administration-table-search-posting'
  | 'administration-table-search-sound'
  | 'administration-table-search-word'
  | 'administration-table-service'
  | 'administration-table-service-favourite'
  | 'administration-table-service-text'
  | 'administration-table-staff'
  | 'administration-table-suggestion'
  | 'administration-table-voice-count'
  | 'administration-table-working-hour'
  | 'administration-table-working-pattern'
  | 'administration-takes-appointments'
  | 'administration-title'
  | 'administration-to-on'
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
  | 'app-nav-letters'
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
  | 'appointment-accept'
  | 'appointment-act-accept'
  | 'appointment-act-booked'
  | 'appointment-act-called'
  | 'appointment-act-checked-in'
  | 'appointment-act-confirmed'
  | 'appointment-act-finished'
  | 'appointment-act-in-progress'
  | 'appointment-act-missed'
  | 'appointment-act-restore'
  | 'appointment-any-language'
  | 'appointment-any-time'
  | 'appointment-anyone'
  | 'appointment-ask'
  | 'appointment-ask-first'
  | 'appointment-ask-later'
  | 'appointment-asked-for'
  | 'appointment-asked-for-help'
  | 'appointment-book'
  | 'appointment-booked'
  | 'appointment-booked-asked'
  | 'appointment-booked-help'
  | 'appointment-buffers'
  | 'appointment-calendar'
  | 'appointment-calendar-about'
  | 'appointment-calendar-entry'
  | 'appointment-calendar-entry-of'
  | 'appointment-calendar-file'
  | 'appointment-calendar-from'
  | 'appointment-calendar-names'
  | 'appointment-calendar-names-help'
  | 'appointment-calendar-save'
  | 'appointment-calendar-title'
  | 'appointment-calendar-to'
  | 'appointment-calendar-who'
  | 'appointment-calendar-with'
  | 'appointment-cancel'
  | 'appointment-cancel-by'
  | 'appointment-cancel-reason'
  | 'appointment-capacity'
  | 'appointment-carry-at'
  | 'appointment-carry-back'
  | 'appointment-carry-but'
  | 'appointment-carry-done'
  | 'appointment-carry-edge'
  | 'appointment-carry-fits'
  | 'appointment-carry-fixed'
  | 'appointment-carry-keys'
  | 'appointment-carry-not'
  | 'appointment-carry-up'
  | 'appointment-cell-free'
  | 'appointment-cell-held'
  | 'appointment-cell-holiday'
  | 'appointment-cell-off'
  | 'appointment-cell-past'
  | 'appointment-cell-taken'
  | 'appointment-choose'
  | 'appointment-count'
  | 'appointment-decline'
  | 'appointment-decline-hint'
  | 'appointment-decline-reason'
  | 'appointment-earlier-line'
  | 'appointment-edit'
  | 'appointment-errand'
  | 'appointment-errand-add'
  | 'appointment-errand-further'
  | 'appointment-errand-of'
  | 'appointment-errand-remove'
  | 'appointment-everybody'
  | 'appointment-file'
  | 'appointment-finder'
  | 'appointment-for'
  | 'appointment-for-nobody'
  | 'appointment-from'
  | 'appointment-grid'
  | 'appointment-grid-keys'
  | 'appointment-grid-keys-read'
  | 'appointment-group-needs-client'
  | 'appointment-guests'
  | 'appointment-held-by'
  | 'appointment-held-until'
  | 'appointment-hold-left'
  | 'appointment-hold-over'
  | 'appointment-hours'
  | 'appointment-hours-add'
  | 'appointment-hours-always'
  | 'appointment-hours-begin'
  | 'appointment-hours-day'
  | 'appointment-hours-end'
  | 'appointment-hours-from'
  | 'appointment-hours-from-hint'
  | 'appointment-hours-line-add'
  | 'appointment-hours-line-remove'
  | 'appointment-hours-none'
  | 'appointment-hours-own'
  | 'appointment-hours-remove'
  | 'appointment-hours-rhythm'
  | 'appointment-hours-room-hint'
  | 'appointment-hours-staff-hint'
  | 'appointment-hours-week'
  | 'appointment-hours-week-number'
  | 'appointment-hours-weekly'
  | 'appointment-hours-weeks'
  | 'appointment-ics'
  | 'appointment-in-room'
  | 'appointment-in-use'
  | 'appointment-in-week'
  | 'appointment-interpreter-asked'
  | 'appointment-interpreter-cost'
  | 'appointment-interpreter-cost-of'
  | 'appointment-interpreter-gender'
  | 'appointment-interpreter-how'
  | 'appointment-interpreter-name'
  | 'appointment-interpreter-too'
  | 'appointment-interpreter-weight'
  | 'appointment-interpreter-weight-usual'
  | 'appointment-join'
  | 'appointment-language'
  | 'appointment-leave'
  | 'appointment-length'
  | 'appointment-minutes'
  | 'appointment-missing'
  | 'appointment-missing-interpreter'
  | 'appointment-move'
  | 'appointment-move-help'
  | 'appointment-move-title'
  | 'appointment-moved-count'
  | 'appointment-moved-title'
  | 'appointment-moved-to'
  | 'appointment-needs'
  | 'appointment-new'
  | 'appointment-no-lanes'
  | 'appointment-no-lanes-help'
  | 'appointment-no-offers'
  | 'appointment-no-offers-help'
  | 'appointment-no-rooms'
  | 'appointment-no-rooms-help'
  | 'appointment-nobody'
  | 'appointment-nobody-speaks'
  | 'appointment-none'
  | 'appointment-none-free'
  | 'appointment-none-free-help'
  | 'appointment-none-free-language'
  | 'appointment-none-help'
  | 'appointment-none-in-state'
  | 'appointment-none-in-state-help'
  | 'appointment-not-in-use'
  | 'appointment-not-on'
  | 'appointment-offer-any-language'
  | 'appointment-offer-sentence'
  | 'appointment-offers'
  | 'appointment-offers-gave'
  | 'appointment-offers-met'
  | 'appointment-offers-order'
  | 'appointment-other-time'
  | 'appointment-part-of-day'
  | 'appointment-person'
  | 'appointment-person-hint'
  | 'appointment-places-left'
  | 'appointment-pool-busy'
  | 'appointment-pool-other'
  | 'appointment-pool-reason'
  | 'appointment-pool-unable'
  | 'appointment-pool-unknown'
  | 'appointment-print'
  | 'appointment-replan'
  | 'appointment-replan-help'
  | 'appointment-request-by'
  | 'appointment-request-for'
  | 'appointment-request-late'
  | 'appointment-requests'
  | 'appointment-requests-about'
  | 'appointment-requests-asked'
  | 'appointment-requests-count'
  | 'appointment-requests-keys'
  | 'appointment-requests-none'
  | 'appointment-requests-none-help'
  | 'appointment-requests-waiting'
  | 'appointment-resource-active'
  | 'appointment-resource-closing'
  | 'appointment-resource-features'
  | 'appointment-resource-kind'
  | 'appointment-resource-name'
  | 'appointment-resource-new'
  | 'appointment-resources'
  | 'appointment-resources-none'
  | 'appointment-room'
  | 'appointment-room-all'
  | 'appointment-room-name'
  | 'appointment-room-needed'
  | 'appointment-seats'
  | 'appointment-sentence'
  | 'appointment-service-active'
  | 'appointment-service-after'
  | 'appointment-service-before'
  | 'appointment-service-capacity'
  | 'appointment-service-features'
  | 'appointment-service-lead'
  | 'appointment-service-minutes'
  | 'appointment-service-name'
  | 'appointment-service-new'
  | 'appointment-service-room'
  | 'appointment-service-skills'
  | 'appointment-service-staff'
  | 'appointment-services'
  | 'appointment-services-none'
  | 'appointment-services-none-help'
  | 'appointment-setup'
  | 'appointment-setup-about'
  | 'appointment-shown'
  | 'appointment-shown-all'
  | 'appointment-skills'
  | 'appointment-span'
  | 'appointment-staff'
  | 'appointment-staff-count'
  | 'appointment-staff-name'
  | 'appointment-state-booked'
  | 'appointment-state-called'
  | 'appointment-state-cancelled'
  | 'appointment-state-checked-in'
  | 'appointment-state-confirmed'
  | 'appointment-state-declined'
  | 'appointment-state-finished'
  | 'appointment-state-in-progress'
  | 'appointment-state-missed'
  | 'appointment-state-requested'
  | 'appointment-state-rescheduled'
  | 'appointment-subject'
  | 'appointment-subject-hint'
  | 'appointment-take-back'
  | 'appointment-thread'
  | 'appointment-thread-here'
  | 'appointment-thread-moved'
  | 'appointment-time'
  | 'appointment-title'
  | 'appointment-today'
  | 'appointment-too-late'
  | 'appointment-topic'
  | 'appointment-topic-help'
  | 'appointment-topic-unknown'
  | 'appointment-try-any-language'
  | 'appointment-try-anyone'
  | 'appointment-unanswered-help'
  | 'appointment-until'
  | 'appointment-view'
  | 'appointment-view-day'
  | 'appointment-view-list'
  | 'appointment-view-person'
  | 'appointment-view-room'
  | 'appointment-view-week'
  | 'appointment-waiting'
  | 'appointment-week-of'
  | 'appointment-who'
  | 'appointment-with'
  | 'appointment-with-name'
  | 'appointment-zone'
  | 'birth-date-source-document'
  | 'birth-date-source-list'
  | 'birth-date-source-spoken'
  | 'blocker-asked-before'
  | 'blocker-away'
  | 'blocker-busy'
  | 'blocker-conflict'
  | 'blocker-gender'
  | 'blocker-level-too-low'
  | 'blocker-mode'
  | 'blocker-not-available'
  | 'blocker-topic-refused'
  | 'blocker-volunteer-serious-weight'
  | 'board-closed'
  | 'board-counter'
  | 'board-number'
  | 'board-waiting'
  | 'calendar-beside'
  | 'calendar-choose'
  | 'calendar-ethiopic'
  | 'calendar-gregorian'
  | 'calendar-hint-ethiopic'
  | 'calendar-hint-gregorian'
  | 'calendar-hint-islamic-civil'
  | 'calendar-hint-islamic-umalqura'
  | 'calendar-hint-persian'
  | 'calendar-islamic-civil'
  | 'calendar-islamic-umalqura'
  | 'calendar-month-ethiopic-1'
  | 'calendar-month-ethiopic-10'
  | 'calendar-month-ethiopic-11'
  | 'calendar-month-ethiopic-12'
  | 'calendar-month-ethiopic-13'
  | 'calendar-month-ethiopic-2'
  | 'calendar-month-ethiopic-3'
  | 'calendar-month-ethiopic-4'
  | 'calendar-month-ethiopic-5'
  | 'calendar-month-ethiopic-6'
  | 'calendar-month-ethiopic-7'
  | 'calendar-month-ethiopic-8'
  | 'calendar-month-ethiopic-9'
  | 'calendar-month-islamic-1'
  | 'calendar-month-islamic-10'
  | 'calendar-month-islamic-11'
  | 'calendar-month-islamic-12'
  | 'calendar-month-islamic-2'
  | 'calendar-month-islamic-3'
  | 'calendar-month-islamic-4'
  | 'calendar-month-islamic-5'
  | 'calendar-month-islamic-6'
  | 'calendar-month-islamic-7'
  | 'calendar-month-islamic-8'
  | 'calendar-month-islamic-9'
  | 'calendar-month-persian-1'
  | 'calendar-month-persian-10'
  | 'calendar-month-persian-11'
  | 'calendar-month-persian-12'
  | 'calendar-month-persian-2'
  | 'calendar-month-persian-3'
  | 'calendar-month-persian-4'
  | 'calendar-month-persian-5'
  | 'calendar-month-persian-6'
  | 'calendar-month-persian-7'
  | 'calendar-month-persian-8'
  | 'calendar-month-persian-9'
  | 'calendar-next'
  | 'calendar-persian'
  | 'calendar-proposal'
  | 'calendar-understood'
  | 'calendar-understood-span'
  | 'calendar-written-day'
  | 'calendar-written-month'
  | 'calendar-written-year'
  | 'cancelled-by-client'
  | 'cancelled-by-office'
  | 'case-change-phase'
  | 'case-close'
  | 'case-close-reason'
  | 'case-closed-on'
  | 'case-count'
  | 'case-filter-all'
  | 'case-filter-open-all'
  | 'case-filter-open-mine'
  | 'case-need'
  | 'case-next'
  | 'case-none'
  | 'case-none-help'
  | 'case-none-mine'
  | 'case-note'
  | 'case-open'
  | 'case-open-about'
  | 'case-open-for'
  | 'case-other-phase'
  | 'case-person'
  | 'case-phase-assessment'
  | 'case-phase-closed'
  | 'case-phase-evaluation'
  | 'case-phase-intake'
  | 'case-phase-linking'
  | 'case-phase-monitoring'
  | 'case-phase-plan'
  | 'case-reopen'
  | 'case-reopen-note'
  | 'case-since'
  | 'case-step-of'
  | 'case-steps'
  | 'case-to-phase'
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
  | 'ceiling-fine'
  | 'ceiling-near'
  | 'ceiling-none'
  | 'ceiling-reached'
  | 'client-actions'
  | 'client-address-former-span'
  | 'client-address-is-blocked'
  | 'client-address-is-blocked-help'
  | 'client-address-since-day'
  | 'client-age'
  | 'client-age-between'
  | 'client-also-known'
  | 'client-appointment'
  | 'client-back-to-page'
  | 'client-birth-day'
  | 'client-birth-day-estimated'
  | 'client-birth-estimated'
  | 'client-birth-not-understood'
  | 'client-birth-part'
  | 'client-birth-placeholder'
  | 'client-birth-understood'
  | 'client-birth-unknown'
  | 'client-birth-without-year'
  | 'client-case-need'
  | 'client-case-open'
  | 'client-case-since'
  | 'client-cases'
  | 'client-conflict'
  | 'client-conflict-about'
  | 'client-conflict-back'
  | 'client-conflict-mine'
  | 'client-conflict-save'
  | 'client-conflict-taken'
  | 'client-conflict-theirs'
  | 'client-conflict-undecided'
  | 'client-contact'
  | 'client-display-about'
  | 'client-display-appointment'
  | 'client-display-ask-name'
  | 'client-display-back'
  | 'client-display-birth-question'
  | 'client-display-choose-language'
  | 'client-display-clear'
  | 'client-display-clears-in'
  | 'client-display-close'
  | 'client-display-family'
  | 'client-display-given'
  | 'client-display-gone'
  | 'client-display-language'
  | 'client-display-language-chosen'
  | 'client-display-languages-question'
  | 'client-display-name-ask'
  | 'client-display-name-correct'
  | 'client-display-name-own-script'
  | 'client-display-name-question'
  | 'client-display-name-right'
  | 'client-display-next'
  | 'client-display-no-client'
  | 'client-display-open'
  | 'client-display-other-language'
  | 'client-display-part-unknown'
  | 'client-display-parts'
  | 'client-display-proposal'
  | 'client-display-proposal-add'
  | 'client-display-proposal-dismiss'
  | 'client-display-proposal-fill'
  | 'client-display-proposal-open'
  | 'client-display-proposal-replace'
  | 'client-display-proposal-unsaved'
  | 'client-display-proposal-waiting'
  | 'client-display-send'
  | 'client-display-sent'
  | 'client-display-show'
  | 'client-display-state-closed'
  | 'client-display-state-empty'
  | 'client-display-state-shows'
  | 'client-display-state-shows-new'
  | 'client-display-state-shows-other'
  | 'client-display-step'
  | 'client-display-tell'
  | 'client-display-title'
  | 'client-display-welcome'
  | 'client-display-with'
  | 'client-dispute'
  | 'client-dispute-by'
  | 'client-dispute-outcome'
  | 'client-dispute-settle'
  | 'client-dispute-settled'
  | 'client-dispute-what'
  | 'client-disputed'
  | 'client-disputed-what'
  | 'client-document-expired'
  | 'client-document-until'
  | 'client-documents'
  | 'client-draft-found'
  | 'client-draft-throw-away'
  | 'client-due'
  | 'client-edit'
  | 'client-entry-appointment'
  | 'client-entry-case'
  | 'client-entry-contact'
  | 'client-entry-created'
  | 'client-entry-incoming'
  | 'client-entry-moved'
  | 'client-entry-moved-from'
  | 'client-entry-moved-to'
  | 'client-entry-near'
  | 'client-entry-place'
  | 'client-entry-referral'
  | 'client-entry-when'
  | 'client-external-id'
  | 'client-family'
  | 'client-family-none'
  | 'client-field-address'
  | 'client-field-birth-date'
  | 'client-field-contact-means'
  | 'client-field-documents'
  | 'client-field-former-addresses'
  | 'client-field-gender'
  | 'client-field-languages'
  | 'client-field-letter-language'
  | 'client-field-names'
  | 'client-field-nationalities'
  | 'client-field-remark'
  | 'client-field-representatives'
  | 'client-field-residence'
  | 'client-find-about'
  | 'client-form-address'
  | 'client-form-address-blocked'
  | 'client-form-address-blocked-help'
  | 'client-form-address-hidden'
  | 'client-form-address-kind'
  | 'client-form-address-remark'
  | 'client-form-address-remark-help'
  | 'client-form-address-since'
  | 'client-form-address-until'
  | 'client-form-birth'
  | 'client-form-birth-help'
  | 'client-form-document-add'
  | 'client-form-document-issuer'
  | 'client-form-document-kind'
  | 'client-form-document-number'
  | 'client-form-documents'
  | 'client-form-family'
  | 'client-form-former-address-add'
  | 'client-form-former-addresses'
  | 'client-form-gender'
  | 'client-form-given'
  | 'client-form-interpreter'
  | 'client-form-language'
  | 'client-form-language-add'
  | 'client-form-language-remove'
  | 'client-form-languages'
  | 'client-form-letter-language'
  | 'client-form-level'
  | 'client-form-means-add'
  | 'client-form-means-hours'
  | 'client-form-means-how'
  | 'client-form-means-kind'
  | 'client-form-means-language'
  | 'client-form-means-leave-message'
  | 'client-form-means-remark'
  | 'client-form-means-remove'
  | 'client-form-means-safety'
  | 'client-form-name-add'
  | 'client-form-name-blocked'
  | 'client-form-name-blocked-help'
  | 'client-form-name-details'
  | 'client-form-name-kind'
  | 'client-form-name-preferred'
  | 'client-form-name-remove'
  | 'client-form-name-source'
  | 'client-form-names'
  | 'client-form-names-help'
  | 'client-form-nationality'
  | 'client-form-part-count'
  | 'client-form-part-empty'
  | 'client-form-person'
  | 'client-form-place'
  | 'client-form-postcode'
  | 'client-form-reach'
  | 'client-form-reach-help'
  | 'client-form-remark'
  | 'client-form-remark-help'
  | 'client-form-remark-label'
  | 'client-form-remark-short'
  | 'client-form-remove'
  | 'client-form-remove-thing'
  | 'client-form-representative-add'
  | 'client-form-representative-kind'
  | 'client-form-representative-name'
  | 'client-form-representative-reach'
  | 'client-form-representative-scopes'
  | 'client-form-representatives'
  | 'client-form-representatives-help'
  | 'client-form-residence'
  | 'client-form-residence-printed'
  | 'client-form-residence-title'
  | 'client-form-residence-unlimited'
  | 'client-form-residence-until'
  | 'client-form-street'
  | 'client-form-valid-from'
  | 'client-form-valid-until'
  | 'client-former-addresses'
  | 'client-history'
  | 'client-history-after'
  | 'client-history-before'
  | 'client-history-field'
  | 'client-household'
  | 'client-household-leave'
  | 'client-household-make-reference'
  | 'client-household-reference-is'
  | 'client-interpreter-needed'
  | 'client-leave-keeps-draft'
  | 'client-letter-language-is'
  | 'client-link-add'
  | 'client-link-kind'
  | 'client-link-name'
  | 'client-link-remove'
  | 'client-link-same-household'
  | 'client-link-who'
  | 'client-means-language-is'
  | 'client-message-may'
  | 'client-message-may-not'
  | 'client-move'
  | 'client-move-day'
  | 'client-move-household'
  | 'client-move-save'
  | 'client-name-missing'
  | 'client-nameless'
  | 'client-nationality-xxa'
  | 'client-nationality-xxb'
  | 'client-nationality-xxc'
  | 'client-nationality-xxx'
  | 'client-new'
  | 'client-next-nothing'
  | 'client-next-title'
  | 'client-not-opened'
  | 'client-note'
  | 'client-note-new'
  | 'client-protection'
  | 'client-reach'
  | 'client-reach-none'
  | 'client-reason'
  | 'client-recent'
  | 'client-recent-at'
  | 'client-recent-empty'
  | 'client-recent-empty-help'
  | 'client-refer'
  | 'client-representative-everything'
  | 'client-representative-for'
  | 'client-representative-from'
  | 'client-representative-is'
  | 'client-representative-over'
  | 'client-representative-until'
  | 'client-representatives'
  | 'client-residence-check'
  | 'client-residence-missing'
  | 'client-residence-printed'
  | 'client-residence-unlimited'
  | 'client-residence-until'
  | 'client-restrict'
  | 'client-restrict-about'
  | 'client-restricted'
  | 'client-restricted-since'
  | 'client-similar'
  | 'client-similar-found'
  | 'client-similar-none'
  | 'client-timeline'
  | 'client-timeline-all'
  | 'client-timeline-appointment'
  | 'client-timeline-case'
  | 'client-timeline-contact'
  | 'client-timeline-empty'
  | 'client-timeline-empty-help'
  | 'client-timeline-filter'
  | 'client-timeline-note'
  | 'client-timeline-referral'
  | 'client-unrestrict'
  | 'close-reason-goals-reached'
  | 'close-reason-handed-over'
  | 'close-reason-moved'
  | 'close-reason-no-contact'
  | 'close-reason-other'
  | 'close-reason-own-wish'
  | 'conflict-cause-acquaintance'
  | 'conflict-cause-employment'
  | 'conflict-cause-opponent'
  | 'conflict-cause-other'
  | 'conflict-cause-relative'
  | 'contact-about-anonymous'
  | 'contact-about-client'
  | 'contact-channel'
  | 'contact-channel-counter'
  | 'contact-channel-mail'
  | 'contact-channel-outreach'
  | 'contact-channel-phone'
  | 'contact-keys-help'
  | 'contact-language'
  | 'contact-language-filter'
  | 'contact-language-hint'
  | 'contact-language-none'
  | 'contact-means-kind-email'
  | 'contact-means-kind-other'
  | 'contact-means-kind-phone'
  | 'contact-means-kind-post'
  | 'contact-missing'
  | 'contact-name'
  | 'contact-need'
  | 'contact-new'
  | 'contact-next-book'
  | 'contact-next-case'
  | 'contact-next-refer'
  | 'contact-next-visitor'
  | 'contact-note'
  | 'contact-result'
  | 'contact-result-appointment-made'
  | 'contact-result-case-opened'
  | 'contact-result-form-help'
  | 'contact-result-informed'
  | 'contact-result-referred'
  | 'contact-result-unresolved'
  | 'contact-save'
  | 'contact-save-anonymous'
  | 'contact-saved-about'
  | 'contact-saved-title'
  | 'contact-to-client'
  | 'contact-today-all'
  | 'contact-today-anonymous'
  | 'contact-today-mine'
  | 'contact-today-none'
  | 'contact-today-title'
  | 'contact-urgency'
  | 'contact-without-name'
  | 'data-kind-concern'
  | 'data-kind-identity'
  | 'data-kind-language'
  | 'data-kind-papers'
  | 'data-kind-reach'
  | 'data-kind-representation'
  | 'data-kind-residence'
  | 'decline-cause-conflict'
  | 'decline-cause-ill'
  | 'decline-cause-no-time'
  | 'decline-cause-other'
  | 'decline-cause-too-far'
  | 'decline-cause-topic'
  | 'directory-access'
  | 'directory-accessible'
  | 'directory-address'
  | 'directory-ages'
  | 'directory-ages-from'
  | 'directory-ages-to'
  | 'directory-alert'
  | 'directory-amount'
  | 'directory-any'
  | 'directory-application'
  | 'directory-area'
  | 'directory-as-organisations'
  | 'directory-as-package'
  | 'directory-as-services'
  | 'directory-assured'
  | 'directory-assured-on'
  | 'directory-at-hand'
  | 'directory-capacities'
  | 'directory-capacity-available'
  | 'directory-capacity-free'
  | 'directory-capacity-maximum'
  | 'directory-capacity-of'
  | 'directory-capacity-unit'
  | 'directory-capacity-updated'
  | 'directory-closed'
  | 'directory-confirm'
  | 'directory-contact-name'
  | 'directory-contact-title'
  | 'directory-contacts'
  | 'directory-cost-option'
  | 'directory-costs'
  | 'directory-count'
  | 'directory-currency'
  | 'directory-description'
  | 'directory-edit'
  | 'directory-eligibility'
  | 'directory-empty'
  | 'directory-empty-filtered-help'
  | 'directory-empty-help'
  | 'directory-exception-closed'
  | 'directory-exceptions'
  | 'directory-exchange'
  | 'directory-exchange-about'
  | 'directory-export'
  | 'directory-export-about'
  | 'directory-export-extensions'
  | 'directory-export-form'
  | 'directory-export-language'
  | 'directory-export-save'
  | 'directory-export-services-less'
  | 'directory-fees'
  | 'directory-filter-district'
  | 'directory-filter-language'
  | 'directory-filter-need'
  | 'directory-form-assured'
  | 'directory-form-assured-today'
  | 'directory-form-bring'
  | 'directory-form-directions'
  | 'directory-form-hours-hint'
  | 'directory-form-language-add'
  | 'directory-form-language-remove'
  | 'directory-form-name'
  | 'directory-form-needs'
  | 'directory-form-organisation'
  | 'directory-form-place'
  | 'directory-form-postcode'
  | 'directory-form-street'
  | 'directory-form-text-language'
  | 'directory-form-text-remove'
  | 'directory-form-texts-help'
  | 'directory-form-when'
  | 'directory-form-where'
  | 'directory-form-who'
  | 'directory-from'
  | 'directory-hours'
  | 'directory-import'
  | 'directory-import-after'
  | 'directory-import-all-or-nothing'
  | 'directory-import-before'
  | 'directory-import-by-id'
  | 'directory-import-changed'
  | 'directory-import-choose'
  | 'directory-import-counts'
  | 'directory-import-do'
  | 'directory-import-done'
  | 'directory-import-entry'
  | 'directory-import-field'
  | 'directory-import-file'
  | 'directory-import-findings'
  | 'directory-import-findings-about'
  | 'directory-import-looks-first'
  | 'directory-import-missing'
  | 'directory-import-names'
  | 'directory-import-names-more'
  | 'directory-import-new'
  | 'directory-import-nothing'
  | 'directory-import-number'
  | 'directory-import-other'
  | 'directory-import-place'
  | 'directory-import-row'
  | 'directory-import-table'
  | 'directory-import-undo'
  | 'directory-import-undo-about'
  | 'directory-import-undone'
  | 'directory-import-what'
  | 'directory-interpretation'
  | 'directory-keep'
  | 'directory-keep-no-more'
  | 'directory-languages'
  | 'directory-last-used'
  | 'directory-maximum-age'
  | 'directory-minimum-age'
  | 'directory-more'
  | 'directory-never-assured'
  | 'directory-new'
  | 'directory-note'
  | 'directory-number-unreadable'
  | 'directory-open-now'
  | 'directory-open-to-midnight'
  | 'directory-open-until'
  | 'directory-opens-on'
  | 'directory-opens-today'
  | 'directory-other-rules'
  | 'directory-outdated'
  | 'directory-past'
  | 'directory-past-about'
  | 'directory-past-added'
  | 'directory-past-changed'
  | 'directory-past-file'
  | 'directory-past-line'
  | 'directory-past-none'
  | 'directory-past-state'
  | 'directory-past-when'
  | 'directory-past-who'
  | 'directory-past-withdrawn'
  | 'directory-phones'
  | 'directory-places'
  | 'directory-program'
  | 'directory-program-hint'
  | 'directory-refer'
  | 'directory-remove-line'
  | 'directory-review'
  | 'directory-review-about'
  | 'directory-review-none'
  | 'directory-review-none-help'
  | 'directory-search'
  | 'directory-search-placeholder'
  | 'directory-stale'
  | 'directory-stale-help'
  | 'directory-status'
  | 'directory-text-checked'
  | 'directory-texts'
  | 'directory-time-unreadable'
  | 'directory-to'
  | 'directory-walk-in'
  | 'directory-website'
  | 'directory-weekdays'
  | 'directory-weekly-hours'
  | 'directory-withdraw'
  | 'directory-withdraw-about'
  | 'directory-withdraw-do'
  | 'directory-withdraw-of'
  | 'directory-withdraw-title'
  | 'display-part-appointment'
  | 'display-part-birth-date'
  | 'display-part-languages'
  | 'display-part-names'
  | 'dispute-field-address'
  | 'dispute-field-birth-date'
  | 'dispute-field-document'
  | 'dispute-field-gender'
  | 'dispute-field-name'
  | 'dispute-field-nationality'
  | 'dispute-field-other'
  | 'dispute-field-residence'
  | 'document-kind-arrival-certificate'
  | 'document-kind-birth-certificate'
  | 'document-kind-identity-card'
  | 'document-kind-other'
  | 'document-kind-passport'
  | 'document-kind-residence-title'
  | 'due-chase'
  | 'due-conclude'
  | 'due-confirm'
  | 'due-find'
  | 'due-serve'
  | 'due-wait'
  | 'duplicate-about'
  | 'duplicate-actions'
  | 'duplicate-agrees'
  | 'duplicate-belongs'
  | 'duplicate-cases'
  | 'duplicate-choose-pair'
  | 'duplicate-comparison'
  | 'duplicate-count'
  | 'duplicate-created'
  | 'duplicate-created-by'
  | 'duplicate-decided-different'
  | 'duplicate-decided-later'
  | 'duplicate-different'
  | 'duplicate-differs'
  | 'duplicate-documents'
  | 'duplicate-external-id'
  | 'duplicate-field'
  | 'duplicate-filter'
  | 'duplicate-former-addresses'
  | 'duplicate-found'
  | 'duplicate-guard-noted'
  | 'duplicate-guard-open'
  | 'duplicate-guard-somebody-else'
  | 'duplicate-guard-take-back'
  | 'duplicate-holds-appointment'
  | 'duplicate-holds-case-file'
  | 'duplicate-holds-client-address'
  | 'duplicate-holds-client-blocked-name'
  | 'duplicate-holds-client-dispute'
  | 'duplicate-holds-client-document'
  | 'duplicate-holds-client-language'
  | 'duplicate-holds-client-link'
  | 'duplicate-holds-client-name'
  | 'duplicate-holds-client-representative'
  | 'duplicate-holds-client-restriction'
  | 'duplicate-holds-contact'
  | 'duplicate-holds-contact-means'
  | 'duplicate-holds-household-member'
  | 'duplicate-holds-note'
  | 'duplicate-holds-referral'
  | 'duplicate-last-contact'
  | 'duplicate-later'
  | 'duplicate-merge-about'
  | 'duplicate-merge-both'
  | 'duplicate-merge-choose'
  | 'duplicate-merge-filled'
  | 'duplicate-merge-from-merged'
  | 'duplicate-merge-from-survivor'
  | 'duplicate-merge-line'
  | 'duplicate-merge-no-choice'
  | 'duplicate-merge-not-allowed'
  | 'duplicate-merge-number'
  | 'duplicate-merge-run'
  | 'duplicate-merge-stays'
  | 'duplicate-merge-stays-hint'
  | 'duplicate-merge-title'
  | 'duplicate-merge-united'
  | 'duplicate-merged'
  | 'duplicate-merges-about'
  | 'duplicate-merges-link'
  | 'duplicate-merges-none'
  | 'duplicate-merges-title'
  | 'duplicate-moved'
  | 'duplicate-nav'
  | 'duplicate-never-searched'
  | 'duplicate-never-searched-about'
  | 'duplicate-none-different'
  | 'duplicate-none-later'
  | 'duplicate-none-open'
  | 'duplicate-none-open-about'
  | 'duplicate-one-side'
  | 'duplicate-open-record'
  | 'duplicate-pairs'
  | 'duplicate-representatives'
  | 'duplicate-same'
  | 'duplicate-score-certain'
  | 'duplicate-score-likely'
  | 'duplicate-score-possible'
  | 'duplicate-score-very-likely'
  | 'duplicate-search-again'
  | 'duplicate-search-cancelled'
  | 'duplicate-search-store'
  | 'duplicate-searched-at'
  | 'duplicate-searching'
  | 'duplicate-searching-about'
  | 'duplicate-shown'
  | 'duplicate-split'
  | 'duplicate-split-about'
  | 'duplicate-split-again'
  | 'duplicate-split-changed-since'
  | 'duplicate-split-done'
  | 'duplicate-split-goes-back'
  | 'duplicate-split-later'
  | 'duplicate-split-later-about'
  | 'duplicate-split-later-line'
  | 'duplicate-split-later-none'
  | 'duplicate-split-restored'
  | 'duplicate-split-run'
  | 'duplicate-state-different'
  | 'duplicate-state-later'
  | 'duplicate-state-open'
  | 'duplicate-title'
  | 'duplicate-why-address'
  | 'duplicate-why-birth'
  | 'duplicate-why-line'
  | 'duplicate-why-name'
  | 'duplicate-why-number'
  | 'duplicate-why-other'
  | 'duplicate-why-phone'
  | 'error-absence-far'
  | 'error-absence-none'
  | 'error-absence-past'
  | 'error-absence-reversed'
  | 'error-age-order'
  | 'error-already-taken'
  | 'error-amount-form'
  | 'error-appointment-answer'
  | 'error-appointment-errands'
  | 'error-appointment-far'
  | 'error-appointment-full'
  | 'error-appointment-grid'
  | 'error-appointment-joined'
  | 'error-appointment-length'
  | 'error-appointment-not-yet'
  | 'error-appointment-overlap'
  | 'error-appointment-past'
  | 'error-appointment-service-gone'
  | 'error-appointment-staff'
  | 'error-appointment-state'
  | 'error-appointment-unanswered'
  | 'error-appointment-weekday'
  | 'error-assured-future'
  | 'error-birth-date-day-without-month'
  | 'error-birth-date-future'
  | 'error-birth-date-month-shorter'
  | 'error-birth-date-no-such-day'
  | 'error-birth-date-text-differs'
  | 'error-birth-date-too-old'
  | 'error-birth-date-unreadable'
  | 'error-birth-date-year-needed'
  | 'error-cancelled'
  | 'error-capacity-order'
  | 'error-case-of-another'
  | 'error-client-display-closed'
  | 'error-client-display-failed'
  | 'error-client-likely-duplicate'
  | 'error-client-merged'
  | 'error-column-missing'
  | 'error-currency-form'
  | 'error-day-implausible'
  | 'error-day-in-the-future'
  | 'error-days-order'
  | 'error-days-reversed'
  | 'error-demo-not-empty'
  | 'error-directory-changed'
  | 'error-directory-import-built-on'
  | 'error-directory-import-in-use'
  | 'error-directory-import-unknown'
  | 'error-directory-import-withdrawn'
  | 'error-disk-full'
  | 'error-dispute-lifted'
  | 'error-dispute-open'
  | 'error-email-form'
  | 'error-field-control-character'
  | 'error-field-invalid'
  | 'error-field-range'
  | 'error-field-required'
  | 'error-field-too-long'
  | 'error-field-too-many'
  | 'error-file-exists'
  | 'error-file-unreadable'
  | 'error-file-unwritable'
  | 'error-hold-not-yours'
  | 'error-hours-invalid'
  | 'error-hours-order'
  | 'error-hours-rhythm'
  | 'error-household-none'
  | 'error-household-same'
  | 'error-hsds-broken-json'
  | 'error-hsds-broken-table'
  | 'error-hsds-broken-zip'
  | 'error-hsds-descriptor'
  | 'error-hsds-no-descriptor'
  | 'error-hsds-no-file'
  | 'error-hsds-not-hsds'
  | 'error-hsds-not-utf8'
  | 'error-hsds-path'
  | 'error-hsds-refused'
  | 'error-hsds-too-large'
  | 'error-hsds-too-many-entries'
  | 'error-hsds-too-many-rows'
  | 'error-hsds-too-many-values'
  | 'error-hsds-zip-bomb'
  | 'error-ics-nesting'
  | 'error-ics-not-a-calendar'
  | 'error-ics-too-large'
  | 'error-ics-too-many'
  | 'error-import-not-open'
  | 'error-import-nothing'
  | 'error-import-outdated'
  | 'error-import-unknown'
  | 'error-import-withdrawn'
  | 'error-interpreter-blocked'
  | 'error-interpreter-language'
  | 'error-interpreter-language-twice'
  | 'error-interpreter-name-without-client'
  | 'error-interpreter-no-client'
  | 'error-interpreter-not-open'
  | 'error-interpreter-nothing-to-settle'
  | 'error-interpreter-signed'
  | 'error-interpreter-state'
  | 'error-interpreter-taken'
  | 'error-interpreter-tariff'
  | 'error-key-file-damaged'
  | 'error-language-twice'
  | 'error-language-unknown'
  | 'error-last-administrator'
  | 'error-letter-appointment-cancelled'
  | 'error-letter-bad-instant'
  | 'error-letter-client-data-on-slip'
  | 'error-letter-export-failed'
  | 'error-letter-logo'
  | 'error-letter-referral-slip'
  | 'error-letter-release-withdrawn'
  | 'error-letter-text-field-unknown'
  | 'error-letter-text-function'
  | 'error-letter-text-in-force'
  | 'error-letter-text-kept'
  | 'error-letter-text-none-in-force'
  | 'error-letter-text-number'
  | 'error-letter-text-reference'
  | 'error-letter-text-shape'
  | 'error-letter-text-syntax'
  | 'error-letter-text-too-deep'
  | 'error-letter-text-too-many'
  | 'error-letter-text-unsound'
  | 'error-letter-too-long'
  | 'error-letter-typesetting-failed'
  | 'error-letterhead-years'
  | 'error-link-itself'
  | 'error-link-twice'
  | 'error-list-broken-workbook'
  | 'error-list-broken-zip'
  | 'error-list-cell-too-long'
  | 'error-list-empty'
  | 'error-list-encrypted'
  | 'error-list-is-pdf'
  | 'error-list-not-a-list'
  | 'error-list-not-text'
  | 'error-list-nul-byte'
  | 'error-list-text-cell-too-long'
  | 'error-list-text-too-many-columns'
  | 'error-list-text-too-many-rows'
  | 'error-list-too-large'
  | 'error-list-too-many-cells'
  | 'error-list-too-many-columns'
  | 'error-list-too-many-rows'
  | 'error-list-unclosed-quotes'
  | 'error-list-zip-bomb'
  | 'error-locked'
  | 'error-login-form'
  | 'error-login-taken'
  | 'error-mapping-invalid'
  | 'error-merge-erased'
  | 'error-merge-not-last'
  | 'error-merge-split-already'
  | 'error-name-blocked-kind'
  | 'error-name-form'
  | 'error-names-column-form'
  | 'error-names-field-unknown'
  | 'error-nationality-unknown'
  | 'error-net-period'
  | 'error-network-drive'
  | 'error-no-store'
  | 'error-no-terminal'
  | 'error-not-found'
  | 'error-notice-newer'
  | 'error-notice-no-text'
  | 'error-number-too-large'
  | 'error-package-altered'
  | 'error-package-bomb'
  | 'error-package-broken'
  | 'error-package-contents'
  | 'error-package-days'
  | 'error-package-digits'
  | 'error-package-expired'
  | 'error-package-key'
  | 'error-package-key-unchecked'
  | 'error-package-needs-passphrase'
  | 'error-package-newer'
  | 'error-package-no-name'
  | 'error-package-no-partner-key'
  | 'error-package-no-randomness'
  | 'error-package-no-reply'
  | 'error-package-not-open'
  | 'error-package-not-sealed'
  | 'error-package-other-recipient'
  | 'error-package-own'
  | 'error-package-own-key'
  | 'error-package-replayed'
  | 'error-package-slip'
  | 'error-package-too-costly'
  | 'error-package-too-large'
  | 'error-package-truncated'
  | 'error-package-wrong-key'
  | 'error-package-wrong-passphrase'
  | 'error-passphrase-descriptor'
  | 'error-passphrase-differs'
  | 'error-passphrase-for-login'
  | 'error-passphrase-short'
  | 'error-period-reversed'
  | 'error-period-too-long'
  | 'error-permission-denied'
  | 'error-phone-form'
  | 'error-proposal-gone'
  | 'error-queue-calls'
  | 'error-queue-check-in-over'
  | 'error-queue-check-in-unknown'
  | 'error-queue-counter-closed'
  | 'error-queue-counter-name-taken'
  | 'error-queue-counter-taken'
  | 'error-queue-label'
  | 'error-queue-letters'
  | 'error-queue-letters-form'
  | 'error-queue-letters-taken'
  | 'error-queue-no-counter'
  | 'error-queue-not-set-up'
  | 'error-queue-number-taken'
  | 'error-queue-other-day'
  | 'error-queue-service-closed'
  | 'error-queue-state'
  | 'error-queue-time'
  | 'error-queue-too-soon'
  | 'error-reason-required'
  | 'error-reference-form'
  | 'error-reference-unknown'
  | 'error-referral-before-sent'
  | 'error-referral-cause'
  | 'error-referral-field-level'
  | 'error-referral-needs-client'
  | 'error-referral-not-waiting'
  | 'error-referral-nothing-leaves'
  | 'error-referral-service-twice'
  | 'error-referral-state'
  | 'error-referral-too-many'
  | 'error-release-ends-before'
  | 'error-release-expired'
  | 'error-release-lacks-kinds'
  | 'error-release-lacks-special'
  | 'error-release-needed'
  | 'error-release-not-yet'
  | 'error-release-other-case'
  | 'error-release-other-purpose'
  | 'error-release-refused'
  | 'error-release-signature'
  | 'error-release-tell-consequences'
  | 'error-release-too-long'
  | 'error-release-withdrawn'
  | 'error-reminder-nobody'
  | 'error-reminder-none'
  | 'error-reminder-way'
  | 'error-reply-empty'
  | 'error-reply-unknown'
  | 'error-report-not-made'
  | 'error-request-invalid'
  | 'error-residence-title-unknown'
  | 'error-residence-until-and-unlimited'
  | 'error-resource-kind'
  | 'error-resource-not-in-use'
  | 'error-restricted-already'
  | 'error-restricted-not'
  | 'error-rules-invalid'
  | 'error-scan-line-length'
  | 'error-scan-line-missing'
  | 'error-scan-not-a-zone'
  | 'error-scan-sign'
  | 'error-series-alone'
  | 'error-series-many'
  | 'error-series-none'
  | 'error-series-rule'
  | 'error-series-taken'
  | 'error-signed-out'
  | 'error-state-not-allowed'
  | 'error-station-role'
  | 'error-station-signed-out'
  | 'error-station-window-failed'
  | 'error-store-busy'
  | 'error-store-damaged'
  | 'error-store-exists'
  | 'error-store-failed'
  | 'error-store-newer'
  | 'error-store-not-named'
  | 'error-store-unreachable'
  | 'error-suggestion-step'
  | 'error-table-cell-too-long'
  | 'error-table-spreadsheet'
  | 'error-table-too-many-cells'
  | 'error-table-write'
  | 'error-text-language-twice'
  | 'error-time-taken'
  | 'error-undo-data-left'
  | 'error-undo-done'
  | 'error-undo-merged'
  | 'error-undo-not-yours'
  | 'error-undo-nothing'
  | 'error-unexpected'
  | 'error-user-not-named'
  | 'error-version-conflict'
  | 'error-voice-line-form'
  | 'error-voice-line-long'
  | 'error-voice-over'
  | 'error-voice-too-soon'
  | 'error-website-form'
  | 'error-without-words'
  | 'error-wrong-passphrase'
  | 'error-wrong-recovery-key'
  | 'exception-kind-away'
  | 'exception-kind-extra'
  | 'field-address-blocked'
  | 'field-address-kind'
  | 'field-address-remark'
  | 'field-address-since'
  | 'field-address-until'
  | 'field-appointment-state'
  | 'field-birth-calendar'
  | 'field-birth-date'
  | 'field-birth-date-source'
  | 'field-birth-day'
  | 'field-birth-estimated'
  | 'field-birth-month'
  | 'field-birth-source'
  | 'field-birth-text'
  | 'field-birth-year'
  | 'field-blocked-name'
  | 'field-calendar'
  | 'field-case-number'
  | 'field-case-phase'
  | 'field-channel'
  | 'field-chase-on'
  | 'field-close-reason'
  | 'field-closed'
  | 'field-contact-channel'
  | 'field-contact-means'
  | 'field-contact-means-hours'
  | 'field-contact-means-kind'
  | 'field-contact-means-language'
  | 'field-contact-means-remark'
  | 'field-contact-result'
  | 'field-data-kind'
  | 'field-data-stopped-on'
  | 'field-dispute-field'
  | 'field-document'
  | 'field-document-issuer'
  | 'field-document-kind'
  | 'field-document-remark'
  | 'field-ends-at'
  | 'field-external-id'
  | 'field-family'
  | 'field-former-address'
  | 'field-gender'
  | 'field-given'
  | 'field-household'
  | 'field-household-reference'
  | 'field-kind'
  | 'field-language'
  | 'field-language-level'
  | 'field-languages'
  | 'field-leave-message'
  | 'field-legal-basis'
  | 'field-letter-language'
  | 'field-level'
  | 'field-link'
  | 'field-link-kind'
  | 'field-link-remark'
  | 'field-means-safety'
  | 'field-name'
  | 'field-name-kind'
  | 'field-name-source'
  | 'field-names'
  | 'field-nationalities'
  | 'field-need'
  | 'field-needs-interpreter'
  | 'field-note'
  | 'field-notice-source'
  | 'field-notice-translation'
  | 'field-notice-version'
  | 'field-number'
  | 'field-opened'
  | 'field-ord'
  | 'field-phase'
  | 'field-place'
  | 'field-postcode'
  | 'field-preferred'
  | 'field-reason'
  | 'field-referral-cause'
  | 'field-referral-chase'
  | 'field-referral-field'
  | 'field-referral-level'
  | 'field-referral-outcome'
  | 'field-referral-state'
  | 'field-release-form'
  | 'field-release-given-on'
  | 'field-release-withdrawn-on'
  | 'field-remark'
  | 'field-representative'
  | 'field-representative-kind'
  | 'field-representative-reach'
  | 'field-representative-remark'
  | 'field-representative-scope'
  | 'field-residence-as-printed'
  | 'field-residence-title'
  | 'field-residence-unlimited'
  | 'field-residence-until'
  | 'field-restricted'
  | 'field-result'
  | 'field-sent-on'
  | 'field-service'
  | 'field-source'
  | 'field-staff'
  | 'field-starts-at'
  | 'field-state'
  | 'field-street'
  | 'field-subject'
  | 'field-tag'
  | 'field-text'
  | 'field-urgency'
  | 'field-valid-from'
  | 'field-valid-until'
  | 'field-value'
  | 'gender-diverse'
  | 'gender-female'
  | 'gender-male'
  | 'gender-unknown'
  | 'gender-wish-any'
  | 'gender-wish-man-only'
  | 'gender-wish-man-preferred'
  | 'gender-wish-woman-only'
  | 'gender-wish-woman-preferred'
  | 'holiday-all-saints'
  | 'holiday-ascension'
  | 'holiday-christmas-day'
  | 'holiday-corpus-christi'
  | 'holiday-easter-monday'
  | 'holiday-german-unity'
  | 'holiday-good-friday'
  | 'holiday-labour-day'
  | 'holiday-new-year'
  | 'holiday-second-christmas-day'
  | 'holiday-whit-monday'
  | 'hsds-finding-choice'
  | 'hsds-finding-column-twice'
  | 'hsds-finding-contradicts-place'
  | 'hsds-finding-control-character'
  | 'hsds-finding-date-form'
  | 'hsds-finding-email-form'
  | 'hsds-finding-entity'
  | 'hsds-finding-id-form'
  | 'hsds-finding-id-missing'
  | 'hsds-finding-id-twice'
  | 'hsds-finding-not-an-object'
  | 'hsds-finding-recurrence'
  | 'hsds-finding-reference'
  | 'hsds-finding-required'
  | 'hsds-finding-row-length'
  | 'hsds-finding-time-form'
  | 'hsds-finding-too-long'
  | 'hsds-finding-uri-form'
  | 'hsds-finding-wrong-type'
  | 'hsds-table-accessibility'
  | 'hsds-table-address'
  | 'hsds-table-attribute'
  | 'hsds-table-contact'
  | 'hsds-table-cost-option'
  | 'hsds-table-funding'
  | 'hsds-table-language'
  | 'hsds-table-location'
  | 'hsds-table-meta-table-description'
  | 'hsds-table-metadata'
  | 'hsds-table-organization'
  | 'hsds-table-organization-identifier'
  | 'hsds-table-phone'
  | 'hsds-table-program'
  | 'hsds-table-required-document'
  | 'hsds-table-schedule'
  | 'hsds-table-service'
  | 'hsds-table-service-area'
  | 'hsds-table-service-at-location'
  | 'hsds-table-service-capacity'
  | 'hsds-table-taxonomy'
  | 'hsds-table-taxonomy-term'
  | 'hsds-table-unit'
  | 'hsds-table-url'
  | 'import-about'
  | 'import-alike'
  | 'import-all'
  | 'import-another'
  | 'import-at-row'
  | 'import-at-sheet-row'
  | 'import-back-to-columns'
  | 'import-back-to-preview'
  | 'import-becomes'
  | 'import-cancelled'
  | 'import-cancelled-about'
  | 'import-certainty'
  | 'import-certainty-certain'
  | 'import-certainty-chosen'
  | 'import-certainty-doubtful'
  | 'import-certainty-likely'
  | 'import-choose'
  | 'import-choose-other'
  | 'import-column'
  | 'import-columns-about'
  | 'import-columns-of'
  | 'import-count-new'
  | 'import-count-read'
  | 'import-count-skipped'
  | 'import-count-updated'
  | 'import-done'
  | 'import-duplicates-about'
  | 'import-examples'
  | 'import-field-address'
  | 'import-field-birth-date'
  | 'import-field-email'
  | 'import-field-external-id'
  | 'import-field-family'
  | 'import-field-first-contact'
  | 'import-field-full-name'
  | 'import-field-gender'
  | 'import-field-given'
  | 'import-field-house-number'
  | 'import-field-ignore'
  | 'import-field-languages'
  | 'import-field-middle-name'
  | 'import-field-nationality'
  | 'import-field-native-name'
  | 'import-field-note'
  | 'import-field-of'
  | 'import-field-phone'
  | 'import-field-place'
  | 'import-field-postcode'
  | 'import-field-residence-title'
  | 'import-field-residence-until'
  | 'import-field-source-chosen'
  | 'import-field-source-content'
  | 'import-field-source-header'
  | 'import-field-source-header-and-content'
  | 'import-field-source-unknown'
  | 'import-field-street'
  | 'import-field-worker'
  | 'import-file-all-or-nothing'
  | 'import-file-kinds'
  | 'import-file-looks-first'
  | 'import-file-stays-outside'
  | 'import-first-language'
  | 'import-format-table'
  | 'import-format-text'
  | 'import-header-choose'
  | 'import-header-none'
  | 'import-header-option'
  | 'import-heading'
  | 'import-how'
  | 'import-kept'
  | 'import-kept-filled'
  | 'import-kept-made'
  | 'import-kept-show'
  | 'import-kinds'
  | 'import-list'
  | 'import-name'
  | 'import-nav'
  | 'import-no-columns'
  | 'import-no-examples'
  | 'import-no-heading'
  | 'import-no-sheet'
  | 'import-none-duplicate'
  | 'import-none-read'
  | 'import-none-shown'
  | 'import-none-skipped'
  | 'import-none-updated'
  | 'import-not-used-chosen'
  | 'import-not-used-empty'
  | 'import-not-used-no-columns'
  | 'import-not-used-no-names'
  | 'import-not-used-no-rows'
  | 'import-nothing-yet'
  | 'import-other-hidden'
  | 'import-other-in-store'
  | 'import-past'
  | 'import-past-about'
  | 'import-past-file'
  | 'import-past-line'
  | 'import-past-new'
  | 'import-past-none'
  | 'import-past-state'
  | 'import-past-updated'
  | 'import-past-when'
  | 'import-past-who'
  | 'import-preview-tabs'
  | 'import-progress'
  | 'import-reading'
  | 'import-reading-birth-name-split'
  | 'import-reading-cell-error'
  | 'import-reading-day-month-order'
  | 'import-reading-ditto'
  | 'import-reading-estimated-year'
  | 'import-reading-excel-serial'
  | 'import-reading-extra-cell'
  | 'import-reading-formula-result'
  | 'import-reading-formula-text'
  | 'import-reading-future-date'
  | 'import-reading-gender-recognised'
  | 'import-reading-impossible-date'
  | 'import-reading-january-first'
  | 'import-reading-language-recognised'
  | 'import-reading-lost-letter'
  | 'import-reading-name-not-split'
  | 'import-reading-name-split'
  | 'import-reading-name-swapped'
  | 'import-reading-name-unusual'
  | 'import-reading-nationality-recognised'
  | 'import-reading-native-digits'
  | 'import-reading-native-name-split'
  | 'import-reading-not-understood'
  | 'import-reading-other-calendar'
  | 'import-reading-partial-date'
  | 'import-reading-phone-as-number'
  | 'import-reading-phone-note'
  | 'import-reading-phones-split'
  | 'import-reading-repeated-external-id'
  | 'import-reading-row-broken-off'
  | 'import-reading-row-continued'
  | 'import-reading-row-shifted'
  | 'import-reading-title-recognised'
  | 'import-reading-two-digit-year'
  | 'import-reading-unknown-marker'
  | 'import-reading-unusual-date'
  | 'import-reading-validity-recognised'
  | 'import-reading-wrong-encoding'
  | 'import-readings-about'
  | 'import-reason'
  | 'import-reasons'
  | 'import-report-about'
  | 'import-report-counts'
  | 'import-report-done'
  | 'import-report-duplicate'
  | 'import-report-field'
  | 'import-report-not-imported'
  | 'import-report-read'
  | 'import-report-row'
  | 'import-report-save'
  | 'import-report-saved'
  | 'import-report-sheet'
  | 'import-report-title'
  | 'import-report-understood'
  | 'import-report-updated'
  | 'import-report-what'
  | 'import-rows'
  | 'import-run'
  | 'import-running'
  | 'import-running-about'
  | 'import-sample-about'
  | 'import-shown'
  | 'import-skip-blank'
  | 'import-skip-continuation'
  | 'import-skip-header'
  | 'import-skip-held'
  | 'import-skip-no-name'
  | 'import-skip-repeated-header'
  | 'import-skip-section'
  | 'import-skip-sheet-not-used'
  | 'import-skip-title'
  | 'import-skip-total'
  | 'import-skipped-about'
  | 'import-state-in-store'
  | 'import-state-withdrawn'
  | 'import-status-ready'
  | 'import-status-running'
  | 'import-status-withdrawing'
  | 'import-step-columns'
  | 'import-step-file'
  | 'import-step-preview'
  | 'import-step-result'
  | 'import-steps'
  | 'import-tab-duplicates'
  | 'import-tab-readings'
  | 'import-tab-sample'
  | 'import-tab-skipped'
  | 'import-tab-updated'
  | 'import-taken'
  | 'import-title'
  | 'import-to-preview'
  | 'import-understood-nothing'
  | 'import-updated-about'
  | 'import-use-sheet'
  | 'import-why-cell-missing'
  | 'import-why-cell-too-many'
  | 'import-why-cell-torn'
  | 'import-why-column-shows-both'
  | 'import-why-column-shows-day-first'
  | 'import-why-column-shows-month-first'
  | 'import-why-days-from-1900'
  | 'import-why-days-from-1904'
  | 'import-why-german-order'
  | 'import-why-names-of-this-list'
  | 'import-why-not-a-day'
  | 'import-why-only-order-possible'
  | 'import-why-other-century-in-future'
  | 'import-why-other-century-too-old'
  | 'import-why-place-uncertain'
  | 'import-why-valid-until-ahead'
  | 'import-why-year-missing'
  | 'import-why-younger-of-two'
  | 'import-withdraw'
  | 'import-withdraw-cancelled'
  | 'import-withdraw-do'
  | 'import-withdraw-final'
  | 'import-withdraw-keeps'
  | 'import-withdraw-of'
  | 'import-withdraw-progress'
  | 'import-withdraw-removes'
  | 'import-withdraw-restores'
  | 'import-withdraw-title'
  | 'import-withdrawing'
  | 'import-withdrawn-done'
  | 'interpreter-act-accept'
  | 'interpreter-act-change'
  | 'interpreter-act-client-absent'
  | 'interpreter-act-decline'
  | 'interpreter-act-done'
  | 'interpreter-act-interpreter'
  | 'interpreter-act-interpreter-absent'
  | 'interpreter-act-no-answer'
  | 'interpreter-act-office'
  | 'interpreter-act-open'
  | 'interpreter-act-retract'
  | 'interpreter-act-sheet'
  | 'interpreter-act-unmet'
  | 'interpreter-act-withdrawn'
  | 'interpreter-add'
  | 'interpreter-answer-by'
  | 'interpreter-ask-change'
  | 'interpreter-ask-day'
  | 'interpreter-ask-dialect'
  | 'interpreter-ask-district'
  | 'interpreter-ask-for'
  | 'interpreter-ask-from'
  | 'interpreter-ask-gender'
  | 'interpreter-ask-language'
  | 'interpreter-ask-mode'
  | 'interpreter-ask-name'
  | 'interpreter-ask-place'
  | 'interpreter-ask-remark'
  | 'interpreter-ask-remark-help'
  | 'interpreter-ask-running'
  | 'interpreter-ask-send'
  | 'interpreter-ask-short'
  | 'interpreter-ask-time-form'
  | 'interpreter-ask-time-order'
  | 'interpreter-ask-title'
  | 'interpreter-ask-to'
  | 'interpreter-ask-topic'
  | 'interpreter-ask-weight'
  | 'interpreter-ask-weight-help'
  | 'interpreter-asked-by'
  | 'interpreter-booked'
  | 'interpreter-cause-count'
  | 'interpreter-certificate-course'
  | 'interpreter-certificate-diploma'
  | 'interpreter-certificate-none'
  | 'interpreter-certificate-sworn'
  | 'interpreter-column-ahead'
  | 'interpreter-column-district'
  | 'interpreter-column-kind'
  | 'interpreter-column-languages'
  | 'interpreter-column-name'
  | 'interpreter-column-served'
  | 'interpreter-column-year'
  | 'interpreter-confirmed-interpreter'
  | 'interpreter-confirmed-office'
  | 'interpreter-conflict-of'
  | 'interpreter-conflicts'
  | 'interpreter-conflicts-help'
  | 'interpreter-conflicts-none'
  | 'interpreter-count'
  | 'interpreter-dialect-of'
  | 'interpreter-edit-title'
  | 'interpreter-exception-add'
  | 'interpreter-exception-first'
  | 'interpreter-exception-last'
  | 'interpreter-exception-of'
  | 'interpreter-exceptions'
  | 'interpreter-exceptions-none'
  | 'interpreter-field-active'
  | 'interpreter-field-certificate'
  | 'interpreter-field-gender'
  | 'interpreter-field-hours'
  | 'interpreter-field-hours-help'
  | 'interpreter-field-languages'
  | 'interpreter-field-level'
  | 'interpreter-field-mail'
  | 'interpreter-field-modes'
  | 'interpreter-field-name'
  | 'interpreter-field-note'
  | 'interpreter-field-phone'
  | 'interpreter-field-refused'
  | 'interpreter-field-refused-help'
  | 'interpreter-field-tariff'
  | 'interpreter-filter-all'
  | 'interpreter-filter-language'
  | 'interpreter-for'
  | 'interpreter-for-hidden'
  | 'interpreter-for-nobody'
  | 'interpreter-hours-form'
  | 'interpreter-inactive'
  | 'interpreter-kilometres'
  | 'interpreter-kind-professional'
  | 'interpreter-kind-volunteer'
  | 'interpreter-language-add'
  | 'interpreter-language-remove'
  | 'interpreter-level-basic'
  | 'interpreter-level-fluent'
  | 'interpreter-level-good'
  | 'interpreter-level-native'
  | 'interpreter-list-correct'
  | 'interpreter-list-day'
  | 'interpreter-list-fee'
  | 'interpreter-list-file'
  | 'interpreter-list-interpreter'
  | 'interpreter-list-kilometres'
  | 'interpreter-list-language'
  | 'interpreter-list-minutes'
  | 'interpreter-list-mode'
  | 'interpreter-list-outcome'
  | 'interpreter-list-reference'
  | 'interpreter-list-rules'
  | 'interpreter-list-settled'
  | 'interpreter-list-sign-interpreter'
  | 'interpreter-list-sign-office'
  | 'interpreter-list-sum'
  | 'interpreter-list-tariff'
  | 'interpreter-list-time'
  | 'interpreter-list-title'
  | 'interpreter-list-travel'
  | 'interpreter-list-year'
  | 'interpreter-matches'
  | 'interpreter-minutes'
  | 'interpreter-minutes-of'
  | 'interpreter-missing'
  | 'interpreter-missing-about'
  | 'interpreter-missing-all'
  | 'interpreter-missing-cell'
  | 'interpreter-missing-from'
  | 'interpreter-missing-none'
  | 'interpreter-missing-sum'
  | 'interpreter-missing-sum-open'
  | 'interpreter-missing-to'
  | 'interpreter-missing-unmet'
  | 'interpreter-missing-why'
  | 'interpreter-mode-on-site'
  | 'interpreter-mode-phone'
  | 'interpreter-mode-video'
  | 'interpreter-money'
  | 'interpreter-money-of'
  | 'interpreter-month'
  | 'interpreter-month-after'
  | 'interpreter-month-before'
  | 'interpreter-month-file'
  | 'interpreter-month-name'
  | 'interpreter-month-none'
  | 'interpreter-month-paper'
  | 'interpreter-month-paper-file'
  | 'interpreter-month-pick'
  | 'interpreter-month-year'
  | 'interpreter-new'
  | 'interpreter-nobody-knows'
  | 'interpreter-nobody-knows-help'
  | 'interpreter-none'
  | 'interpreter-none-help'
  | 'interpreter-offer-best'
  | 'interpreter-offer-to'
  | 'interpreter-offers'
  | 'interpreter-pick'
  | 'interpreter-pool'
  | 'interpreter-pool-count'
  | 'interpreter-pool-none'
  | 'interpreter-pool-none-help'
  | 'interpreter-remark-to'
  | 'interpreter-remove'
  | 'interpreter-requests'
  | 'interpreter-save-pdf'
  | 'interpreter-scope-past'
  | 'interpreter-scope-running'
  | 'interpreter-served'
  | 'interpreter-services'
  | 'interpreter-services-none'
  | 'interpreter-settle'
  | 'interpreter-settle-of'
  | 'interpreter-settled-on'
  | 'interpreter-sheet-duties'
  | 'interpreter-sheet-duty-conflict'
  | 'interpreter-sheet-duty-secret'
  | 'interpreter-sheet-duty-whole'
  | 'interpreter-sheet-file'
  | 'interpreter-sheet-language'
  | 'interpreter-sheet-mode'
  | 'interpreter-sheet-note'
  | 'interpreter-sheet-person'
  | 'interpreter-sheet-sign'
  | 'interpreter-sheet-title'
  | 'interpreter-sheet-topic'
  | 'interpreter-sheet-what'
  | 'interpreter-sign-interpreter'
  | 'interpreter-sign-office'
  | 'interpreter-signed-interpreter'
  | 'interpreter-signed-office'
  | 'interpreter-span'
  | 'interpreter-unconcluded'
  | 'interpreter-usual-way'
  | 'interpreter-waiting-for'
  | 'interpreter-why'
  | 'interpreter-with'
  | 'interpreter-year'
  | 'keyboard-close'
  | 'keyboard-delete'
  | 'keyboard-enter'
  | 'keyboard-forms'
  | 'keyboard-forms-none'
  | 'keyboard-label'
  | 'keyboard-language'
  | 'keyboard-mark-damma'
  | 'keyboard-mark-dammatan'
  | 'keyboard-mark-fatha'
  | 'keyboard-mark-fathatan'
  | 'keyboard-mark-hamza-above'
  | 'keyboard-mark-kasra'
  | 'keyboard-mark-kasratan'
  | 'keyboard-mark-maddah'
  | 'keyboard-mark-shadda'
  | 'keyboard-mark-sukun'
  | 'keyboard-mark-superscript-alef'
  | 'keyboard-mark-tatweel'
  | 'keyboard-open'
  | 'keyboard-orders'
  | 'keyboard-positions'
  | 'keyboard-shift'
  | 'keyboard-space'
  | 'keyboard-zwnj'
  | 'kiosk-appointment'
  | 'kiosk-appointment-number'
  | 'kiosk-closed'
  | 'kiosk-due'
  | 'kiosk-need-debt'
  | 'kiosk-need-digital'
  | 'kiosk-need-family'
  | 'kiosk-need-health'
  | 'kiosk-need-housing'
  | 'kiosk-need-language'
  | 'kiosk-need-livelihood'
  | 'kiosk-need-participation'
  | 'kiosk-need-recognition'
  | 'kiosk-need-residence'
  | 'kiosk-need-school-childcare'
  | 'kiosk-need-training-work'
  | 'kiosk-no-printer'
  | 'kiosk-number'
  | 'kiosk-other'
  | 'kiosk-print'
  | 'kiosk-soon'
  | 'kiosk-unknown'
  | 'kiosk-wait'
  | 'kiosk-watch'
  | 'kiosk-what'
  | 'language-level-basic'
  | 'language-level-good'
  | 'language-level-native'
  | 'language-level-unknown'
  | 'language-name-aii'
  | 'language-name-ckb'
  | 'language-name-fil'
  | 'language-name-gsg'
  | 'language-name-ils'
  | 'language-name-jos'
  | 'language-name-kri'
  | 'language-name-ku'
  | 'language-name-rom'
  | 'language-name-rsl'
  | 'language-name-sdh'
  | 'language-name-tsm'
  | 'language-name-ukl'
  | 'language-name-zza'
  | 'legal-basis-consent'
  | 'legal-basis-contract'
  | 'legal-basis-legal-obligation'
  | 'legal-basis-legitimate-interests'
  | 'legal-basis-public-task'
  | 'legal-basis-vital-interests'
  | 'legal-weight-advice'
  | 'legal-weight-everyday'
  | 'legal-weight-serious'
  | 'letter-about'
  | 'letter-appointment-title'
  | 'letter-as-of'
  | 'letter-authoritative'
  | 'letter-back'
  | 'letter-back-to-texts'
  | 'letter-body'
  | 'letter-body-help'
  | 'letter-bring'
  | 'letter-cancel'
  | 'letter-checked'
  | 'letter-checked-tick'
  | 'letter-column-day'
  | 'letter-column-language'
  | 'letter-column-state'
  | 'letter-column-version'
  | 'letter-copy'
  | 'letter-count'
  | 'letter-directions'
  | 'letter-discard'
  | 'letter-drafts'
  | 'letter-duration'
  | 'letter-fallback'
  | 'letter-field-answer-by'
  | 'letter-field-answering'
  | 'letter-field-appointment'
  | 'letter-field-authority'
  | 'letter-field-born'
  | 'letter-field-case-number'
  | 'letter-field-client-name'
  | 'letter-field-controller'
  | 'letter-field-day'
  | 'letter-field-given-on'
  | 'letter-field-kinds'
  | 'letter-field-language'
  | 'letter-field-mail'
  | 'letter-field-message'
  | 'letter-field-minutes'
  | 'letter-field-need'
  | 'letter-field-office'
  | 'letter-field-officer'
  | 'letter-field-partner'
  | 'letter-field-phone'
  | 'letter-field-place'
  | 'letter-field-purpose'
  | 'letter-field-recipient'
  | 'letter-field-reference'
  | 'letter-field-released-on'
  | 'letter-field-sent-on'
  | 'letter-field-service'
  | 'letter-field-special'
  | 'letter-field-staff'
  | 'letter-field-time'
  | 'letter-field-today'
  | 'letter-field-valid-until'
  | 'letter-field-writer'
  | 'letter-field-years'
  | 'letter-fields'
  | 'letter-german'
  | 'letter-head'
  | 'letter-head-about'
  | 'letter-head-address'
  | 'letter-head-authority'
  | 'letter-head-controller'
  | 'letter-head-controller-hint'
  | 'letter-head-logo'
  | 'letter-head-logo-alt'
  | 'letter-head-logo-alt-hint'
  | 'letter-head-logo-choose'
  | 'letter-head-logo-remove'
  | 'letter-head-mail'
  | 'letter-head-officer'
  | 'letter-head-phone'
  | 'letter-head-place'
  | 'letter-head-postcode'
  | 'letter-head-privacy'
  | 'letter-head-privacy-about'
  | 'letter-head-street'
  | 'letter-head-web'
  | 'letter-head-years'
  | 'letter-in-words'
  | 'letter-issued'
  | 'letter-kind-invitation'
  | 'letter-kind-partner-reminder'
  | 'letter-kind-privacy-notice'
  | 'letter-kind-referral'
  | 'letter-kind-release'
  | 'letter-kind-reminder'
  | 'letter-kinds'
  | 'letter-language'
  | 'letter-missing'
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
  | 'letter-no-text'
  | 'letter-note'
  | 'letter-open-copy'
  | 'letter-open-draft'
  | 'letter-opening-hours'
  | 'letter-outdated'
  | 'letter-page'
  | 'letter-phone'
  | 'letter-preview'
  | 'letter-preview-about'
  | 'letter-preview-waits'
  | 'letter-print'
  | 'letter-program'
  | 'letter-put-in-force'
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
  | 'letter-remark'
  | 'letter-remark-hint'
  | 'letter-replaced'
  | 'letter-save'
  | 'letter-save-draft'
  | 'letter-text-state-draft'
  | 'letter-text-state-in-force'
  | 'letter-text-state-retired'
  | 'letter-texts'
  | 'letter-texts-about'
  | 'letter-time'
  | 'letter-title'
  | 'letter-unchecked'
  | 'letter-unknown'
  | 'letter-version'
  | 'letter-version-by'
  | 'letter-versions'
  | 'letter-versions-dirty'
  | 'letter-when'
  | 'letter-where'
  | 'letter-will-be'
  | 'letter-with'
  | 'link-kind-child'
  | 'link-kind-guardian'
  | 'link-kind-other'
  | 'link-kind-parent'
  | 'link-kind-partner'
  | 'link-kind-sibling'
  | 'link-kind-spouse'
  | 'link-kind-ward'
  | 'lint-area-differs'
  | 'lint-attribute'
  | 'lint-comment-missing'
  | 'lint-duplicate'
  | 'lint-empty'
  | 'lint-function-unknown'
  | 'lint-message-extra'
  | 'lint-message-missing'
  | 'lint-message-reference'
  | 'lint-number-literal'
  | 'lint-plural-missing'
  | 'lint-plural-superfluous'
  | 'lint-shape-unknown'
  | 'lint-syntax'
  | 'lint-variable-missing'
  | 'lint-variable-undescribed'
  | 'lint-variable-unknown'
  | 'lint-variable-unused'
  | 'match-reason-birth-date-calendar'
  | 'match-reason-birth-date-different'
  | 'match-reason-birth-date-equal'
  | 'match-reason-birth-date-near'
  | 'match-reason-birth-date-partial'
  | 'match-reason-birth-date-slip'
  | 'match-reason-birth-date-swapped'
  | 'match-reason-birth-year-equal'
  | 'match-reason-lost-letter'
  | 'match-reason-name-alone'
  | 'match-reason-name-part-missing'
  | 'match-reason-name-prefix'
  | 'match-reason-name-swapped'
  | 'match-reason-nationality'
  | 'match-reason-number'
  | 'match-reason-other-name'
  | 'match-reason-other-script'
  | 'match-reason-phone'
  | 'match-reason-place'
  | 'match-reason-placeholder-birth-date'
  | 'match-reason-same-name'
  | 'match-reason-similar-spelling'
  | 'match-reason-sounds-alike'
  | 'match-reason-street'
  | 'match-reason-third-record'
  | 'means-safety-safe'
  | 'means-safety-unclear'
  | 'means-safety-unsafe'
  | 'merge-field-address'
  | 'merge-field-birth-date'
  | 'merge-field-gender'
  | 'merge-field-household'
  | 'merge-field-letter-language'
  | 'merge-field-nationalities'
  | 'merge-field-preferred-name'
  | 'merge-field-remark'
  | 'merge-field-residence'
  | 'merit-ceiling-near'
  | 'merit-ceiling-reached'
  | 'merit-dialect-differs'
  | 'merit-dialect-matches'
  | 'merit-gender-as-wished'
  | 'merit-gender-not-as-wished'
  | 'merit-same-district'
  | 'merit-served-least'
  | 'merit-sworn'
  | 'name-kind-alias'
  | 'name-kind-birth'
  | 'name-kind-current'
  | 'name-kind-former'
  | 'name-source-document'
  | 'name-source-list'
  | 'name-source-spoken'
  | 'name-words-begins'
  | 'name-words-contradicts'
  | 'name-words-doubtful'
  | 'name-words-dropped'
  | 'name-words-fused'
  | 'name-words-initial'
  | 'name-words-other-script'
  | 'name-words-particle'
  | 'name-words-same'
  | 'name-words-sounds-alike'
  | 'name-words-typo'
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
  | 'next-step-kind-appointment-coming'
  | 'next-step-kind-details-missing'
  | 'next-step-kind-document-expires'
  | 'next-step-kind-referral-follow-up'
  | 'next-step-kind-referral-outcome'
  | 'next-step-kind-referral-overdue'
  | 'next-step-kind-residence-expires'
  | 'notice-source-elsewhere'
  | 'notice-source-in-force'
  | 'notice-way-mail'
  | 'notice-way-paper'
  | 'notice-way-read-aloud'
  | 'notice-way-screen'
  | 'obstacle-absent'
  | 'obstacle-far'
  | 'obstacle-grid'
  | 'obstacle-holiday'
  | 'obstacle-holiday-named'
  | 'obstacle-length'
  | 'obstacle-off-hours'
  | 'obstacle-past'
  | 'obstacle-room-unfit'
  | 'obstacle-room-unfit-named'
  | 'obstacle-staff'
  | 'obstacle-state'
  | 'obstacle-taken'
  | 'obstacle-taken-by'
  | 'obstacle-taken-thing'
  | 'obstacle-taken-thing-by'
  | 'offer-gave-interpreter'
  | 'offer-gave-several-people'
  | 'offer-reason-earliest'
  | 'offer-reason-earliest-without-interpreter'
  | 'offer-reason-joins-group'
  | 'offer-reason-no-waiting'
  | 'offer-reason-same-interpreter'
  | 'offer-reason-same-person'
  | 'offer-reason-speaks-language'
  | 'offer-reason-with-interpreter'
  | 'offer-state-accepted'
  | 'offer-state-declined'
  | 'offer-state-no-answer'
  | 'offer-state-retracted'
  | 'offer-state-sent'
  | 'outcome-client-absent'
  | 'outcome-done'
  | 'outcome-interpreter-absent'
  | 'package-answer'
  | 'package-answer-appointment'
  | 'package-answer-enter'
  | 'package-answer-remarks'
  | 'package-answer-save'
  | 'package-answer-saved'
  | 'package-answer-what'
  | 'package-attach'
  | 'package-attach-help'
  | 'package-attach-to'
  | 'package-choose'
  | 'package-choose-help'
  | 'package-copied'
  | 'package-copy'
  | 'package-days'
  | 'package-digits'
  | 'package-field-address'
  | 'package-field-birth-date'
  | 'package-field-documents'
  | 'package-field-gender'
  | 'package-field-languages'
  | 'package-field-mail'
  | 'package-field-message'
  | 'package-field-name'
  | 'package-field-nationalities'
  | 'package-field-need'
  | 'package-field-phone'
  | 'package-field-representatives'
  | 'package-field-residence'
  | 'package-file'
  | 'package-file-answer'
  | 'package-find'
  | 'package-find-open'
  | 'package-form-accepted'
  | 'package-form-appointment'
  | 'package-form-attended'
  | 'package-form-code'
  | 'package-form-day'
  | 'package-form-decision'
  | 'package-form-declined'
  | 'package-form-intro'
  | 'package-form-no-names'
  | 'package-form-not-attended'
  | 'package-form-outcome'
  | 'package-form-place'
  | 'package-form-remarks'
  | 'package-form-sent'
  | 'package-form-signature'
  | 'package-form-time'
  | 'package-form-title'
  | 'package-form-visit'
  | 'package-from'
  | 'package-from-unproven'
  | 'package-history-key'
  | 'package-history-passphrase'
  | 'package-imported'
  | 'package-incoming'
  | 'package-incoming-line'
  | 'package-incoming-none'
  | 'package-key-change'
  | 'package-key-check'
  | 'package-key-check-help'
  | 'package-key-checked'
  | 'package-key-earlier'
  | 'package-key-enter'
  | 'package-key-heard'
  | 'package-key-is-new'
  | 'package-key-made'
  | 'package-key-make'
  | 'package-key-make-ask'
  | 'package-key-means'
  | 'package-key-means-lost'
  | 'package-key-means-open'
  | 'package-key-means-partners'
  | 'package-key-means-under-way'
  | 'package-key-none'
  | 'package-key-text'
  | 'package-key-title'
  | 'package-key-unchecked'
  | 'package-key-with'
  | 'package-lock'
  | 'package-lock-key'
  | 'package-lock-passphrase'
  | 'package-make-new'
  | 'package-make-new-distinct'
  | 'package-nameless'
  | 'package-open-client'
  | 'package-own-key'
  | 'package-own-key-help'
  | 'package-page-answer'
  | 'package-page-appointment'
  | 'package-page-client'
  | 'package-page-concern'
  | 'package-page-estimated'
  | 'package-page-interpreter'
  | 'package-page-intro'
  | 'package-page-message'
  | 'package-page-need'
  | 'package-page-release'
  | 'package-page-released'
  | 'package-page-secret'
  | 'package-page-title'
  | 'package-page-to'
  | 'package-page-until'
  | 'package-page-urgency'
  | 'package-partner-filter'
  | 'package-partner-keys'
  | 'package-passphrase'
  | 'package-passphrase-help'
  | 'package-passphrase-once'
  | 'package-purpose'
  | 'package-readme'
  | 'package-reply-from'
  | 'package-reply-record'
  | 'package-reply-recorded'
  | 'package-seal'
  | 'package-seal-leaves'
  | 'package-seal-save'
  | 'package-seal-title'
  | 'package-sealed'
  | 'package-similar'
  | 'package-similar-none'
  | 'package-title'
  | 'package-unlock'
  | 'package-would-come'
  | 'paper-given-up'
  | 'paper-no-printer'
  | 'paper-person-placeholder'
  | 'paper-person-remove'
  | 'paper-printed'
  | 'paper-saved'
  | 'part-of-day-afternoon'
  | 'part-of-day-morning'
  | 'permission-appointment-read'
  | 'permission-appointment-setup'
  | 'permission-appointment-write'
  | 'permission-audit-read'
  | 'permission-case-read'
  | 'permission-case-write'
  | 'permission-client-dispute'
  | 'permission-client-find'
  | 'permission-client-import'
  | 'permission-client-merge'
  | 'permission-client-read'
  | 'permission-client-read-restricted'
  | 'permission-client-restrict'
  | 'permission-client-write'
  | 'permission-contact-record'
  | 'permission-directory-import'
  | 'permission-duplicate-review'
  | 'permission-history-read'
  | 'permission-interpreter-ask'
  | 'permission-interpreter-pool'
  | 'permission-interpreter-settle'
  | 'permission-legal-basis-write'
  | 'permission-letter-template'
  | 'permission-note-read'
  | 'permission-note-write'
  | 'permission-notice-write'
  | 'permission-office-write'
  | 'permission-package-import'
  | 'permission-queue-setup'
  | 'permission-queue-station'
  | 'permission-queue-use'
  | 'permission-referral-read'
  | 'permission-referral-write'
  | 'permission-release-read'
  | 'permission-release-write'
  | 'permission-report-run'
  | 'permission-service-read'
  | 'permission-service-write'
  | 'permission-staff-read'
  | 'permission-staff-write'
  | 'permission-store-backup'
  | 'permission-store-verify'
  | 'permission-suggestion-review'
  | 'permission-translation-write'
  | 'permission-voice-ask'
  | 'queue-appointment'
  | 'queue-at-counter'
  | 'queue-back'
  | 'queue-call'
  | 'queue-call-of'
  | 'queue-called-times'
  | 'queue-check-in'
  | 'queue-check-in-act'
  | 'queue-check-in-code'
  | 'queue-column-act'
  | 'queue-column-for'
  | 'queue-column-language'
  | 'queue-column-number'
  | 'queue-column-wait'
  | 'queue-counter-active'
  | 'queue-counter-all'
  | 'queue-counter-name'
  | 'queue-counter-new'
  | 'queue-counter-services'
  | 'queue-counter-with'
  | 'queue-counters'
  | 'queue-counters-none'
  | 'queue-current'
  | 'queue-current-none'
  | 'queue-edit'
  | 'queue-ended'
  | 'queue-ended-count'
  | 'queue-enter'
  | 'queue-enter-about'
  | 'queue-enter-act'
  | 'queue-enter-day'
  | 'queue-enter-ended'
  | 'queue-enter-label'
  | 'queue-enter-over'
  | 'queue-enter-time'
  | 'queue-estimate'
  | 'queue-estimate-none'
  | 'queue-estimate-soon'
  | 'queue-filter-all'
  | 'queue-filter-language'
  | 'queue-filter-service'
  | 'queue-find'
  | 'queue-finish'
  | 'queue-for'
  | 'queue-forward'
  | 'queue-forward-act'
  | 'queue-forward-any'
  | 'queue-forward-counter'
  | 'queue-forward-remark'
  | 'queue-forward-to'
  | 'queue-inactive'
  | 'queue-minutes'
  | 'queue-miss'
  | 'queue-more'
  | 'queue-next'
  | 'queue-next-finish'
  | 'queue-next-is'
  | 'queue-next-mark'
  | 'queue-nobody'
  | 'queue-nobody-for-me'
  | 'queue-not-set-up-text'
  | 'queue-not-set-up-title'
  | 'queue-open'
  | 'queue-open-client'
  | 'queue-paper'
  | 'queue-park'
  | 'queue-print'
  | 'queue-prioritise'
  | 'queue-priority'
  | 'queue-recall'
  | 'queue-service-active'
  | 'queue-service-else'
  | 'queue-service-letters'
  | 'queue-service-name'
  | 'queue-service-needs'
  | 'queue-service-new'
  | 'queue-services'
  | 'queue-services-none'
  | 'queue-setup'
  | 'queue-setup-about'
  | 'queue-sit'
  | 'queue-sit-first'
  | 'queue-sit-nowhere'
  | 'queue-sit-why'
  | 'queue-start'
  | 'queue-take'
  | 'queue-take-act'
  | 'queue-take-language'
  | 'queue-take-need'
  | 'queue-take-priority'
  | 'queue-take-service'
  | 'queue-taken'
  | 'queue-ticket-file'
  | 'queue-time-wrong'
  | 'queue-title'
  | 'queue-under-way'
  | 'queue-unknown-language'
  | 'queue-unprioritise'
  | 'queue-waiting'
  | 'queue-withdraw'
  | 'referral-about-anonymous'
  | 'referral-about-client'
  | 'referral-act-accepted'
  | 'referral-act-again'
  | 'referral-act-attended'
  | 'referral-act-cancelled'
  | 'referral-act-declined'
  | 'referral-act-done'
  | 'referral-act-draft'
  | 'referral-act-no-answer'
  | 'referral-act-not-attended'
  | 'referral-act-reopen'
  | 'referral-act-sent'
  | 'referral-act-withdrawn'
  | 'referral-also'
  | 'referral-anonymous'
  | 'referral-ask-again'
  | 'referral-ask-letter'
  | 'referral-ask-note'
  | 'referral-assured'
  | 'referral-cause'
  | 'referral-cause-changed-mind'
  | 'referral-cause-documents-missing'
  | 'referral-cause-entered-by-mistake'
  | 'referral-cause-helped-elsewhere'
  | 'referral-cause-language-not-served'
  | 'referral-cause-no-capacity'
  | 'referral-cause-not-responsible'
  | 'referral-cause-other'
  | 'referral-cause-release-withdrawn'
  | 'referral-cause-requirements-not-met'
  | 'referral-cause-twice'
  | 'referral-cause-unreachable'
  | 'referral-cause-wrong-person'
  | 'referral-chase'
  | 'referral-chase-kind-call'
  | 'referral-chase-kind-letter'
  | 'referral-chase-kind-mail'
  | 'referral-chase-on'
  | 'referral-count'
  | 'referral-covered'
  | 'referral-created'
  | 'referral-data-stopped'
  | 'referral-day'
  | 'referral-details'
  | 'referral-drafted'
  | 'referral-field-address'
  | 'referral-field-birth-date'
  | 'referral-field-documents'
  | 'referral-field-gender'
  | 'referral-field-languages'
  | 'referral-field-mail'
  | 'referral-field-message'
  | 'referral-field-name'
  | 'referral-field-nationalities'
  | 'referral-field-need'
  | 'referral-field-phone'
  | 'referral-field-representatives'
  | 'referral-field-residence'
  | 'referral-file-slip'
  | 'referral-filter-ended'
  | 'referral-filter-open'
  | 'referral-filter-overdue'
  | 'referral-filter-visited'
  | 'referral-filter-waiting'
  | 'referral-hand-over'
  | 'referral-hand-over-at'
  | 'referral-hand-over-day'
  | 'referral-hand-over-place'
  | 'referral-hand-over-time'
  | 'referral-history'
  | 'referral-keep-draft'
  | 'referral-language'
  | 'referral-leaves'
  | 'referral-leaves-about'
  | 'referral-leaves-choose'
  | 'referral-leaves-not'
  | 'referral-leaves-nothing'
  | 'referral-level'
  | 'referral-level-file'
  | 'referral-level-minimum'
  | 'referral-level-slip'
  | 'referral-message'
  | 'referral-missing'
  | 'referral-need'
  | 'referral-need-missing'
  | 'referral-net'
  | 'referral-net-about'
  | 'referral-net-accepted'
  | 'referral-net-answer'
  | 'referral-net-attended'
  | 'referral-net-because'
  | 'referral-net-declined'
  | 'referral-net-file'
  | 'referral-net-gaps'
  | 'referral-net-gaps-file'
  | 'referral-net-gaps-rounded'
  | 'referral-net-met'
  | 'referral-net-no-capacity'
  | 'referral-net-no-gaps'
  | 'referral-net-none'
  | 'referral-net-partner'
  | 'referral-net-sent'
  | 'referral-net-services'
  | 'referral-net-unresolved'
  | 'referral-never-assured'
  | 'referral-new'
  | 'referral-none-help'
  | 'referral-none-open'
  | 'referral-none-overdue'
  | 'referral-not-birth-date'
  | 'referral-not-contact'
  | 'referral-not-name'
  | 'referral-not-note'
  | 'referral-not-residence'
  | 'referral-note'
  | 'referral-note-hint'
  | 'referral-outcome'
  | 'referral-outcome-met'
  | 'referral-outcome-not-met'
  | 'referral-outcome-partly-met'
  | 'referral-outcome-passed-on'
  | 'referral-outcome-unknown'
  | 'referral-overdue'
  | 'referral-person'
  | 'referral-person-named'
  | 'referral-print'
  | 'referral-print-again'
  | 'referral-reason'
  | 'referral-release-start'
  | 'referral-save-pdf'
  | 'referral-save-warning'
  | 'referral-send'
  | 'referral-service'
  | 'referral-service-placeholder'
  | 'referral-silent'
  | 'referral-slip-address'
  | 'referral-slip-as-of'
  | 'referral-slip-bring'
  | 'referral-slip-directions'
  | 'referral-slip-hours'
  | 'referral-slip-issued'
  | 'referral-slip-need'
  | 'referral-slip-office'
  | 'referral-slip-organisation'
  | 'referral-slip-phone'
  | 'referral-slip-referred-by'
  | 'referral-slip-service'
  | 'referral-special'
  | 'referral-stale'
  | 'referral-state-accepted'
  | 'referral-state-attended'
  | 'referral-state-cancelled'
  | 'referral-state-declined'
  | 'referral-state-done'
  | 'referral-state-draft'
  | 'referral-state-no-answer'
  | 'referral-state-not-attended'
  | 'referral-state-sent'
  | 'referral-state-withdrawn'
  | 'referral-step-at'
  | 'referral-take-away'
  | 'referral-taken-out'
  | 'referral-urgency'
  | 'referral-walk-in'
  | 'referral-went'
  | 'release-answer'
  | 'release-basis'
  | 'release-basis-new'
  | 'release-basis-no-special'
  | 'release-basis-special'
  | 'release-basis-usual'
  | 'release-case'
  | 'release-ended'
  | 'release-form-on-paper'
  | 'release-form-on-screen'
  | 'release-form-refused'
  | 'release-kinds'
  | 'release-language'
  | 'release-ledger'
  | 'release-left'
  | 'release-left-none'
  | 'release-mutual'
  | 'release-new'
  | 'release-no-case'
  | 'release-none'
  | 'release-none-help'
  | 'release-notice'
  | 'release-notice-both'
  | 'release-notice-by'
  | 'release-notice-draft'
  | 'release-notice-elsewhere'
  | 'release-notice-in-force'
  | 'release-notice-in-force-both'
  | 'release-notice-new'
  | 'release-notice-other'
  | 'release-notice-paper'
  | 'release-notice-version'
  | 'release-notice-version-hint'
  | 'release-notice-way'
  | 'release-notices'
  | 'release-notices-none'
  | 'release-paper'
  | 'release-purpose'
  | 'release-purpose-hint'
  | 'release-recipient'
  | 'release-releases'
  | 'release-save'
  | 'release-save-refusal'
  | 'release-sheet'
  | 'release-sheet-changed'
  | 'release-sheet-help'
  | 'release-sheet-look'
  | 'release-sheet-print'
  | 'release-sign-clear'
  | 'release-sign-here'
  | 'release-sign-hint'
  | 'release-signature'
  | 'release-special'
  | 'release-special-hint'
  | 'release-statute'
  | 'release-statute-hint'
  | 'release-told'
  | 'release-until'
  | 'release-valid-until'
  | 'release-whole-organisation'
  | 'release-withdraw'
  | 'release-withdraw-now'
  | 'release-withdraw-reason'
  | 'release-withdraw-stops'
  | 'release-withdraw-tell'
  | 'release-withdrawn'
  | 'release-withdrawn-on'
  | 'reminder-about'
  | 'reminder-all-done'
  | 'reminder-channel-call'
  | 'reminder-channel-email'
  | 'reminder-channel-letter'
  | 'reminder-channel-messenger'
  | 'reminder-channel-sms'
  | 'reminder-copied'
  | 'reminder-copy'
  | 'reminder-done'
  | 'reminder-file'
  | 'reminder-file-about'
  | 'reminder-file-form'
  | 'reminder-file-save'
  | 'reminder-file-way'
  | 'reminder-form-csv'
  | 'reminder-form-json'
  | 'reminder-late'
  | 'reminder-letter'
  | 'reminder-may-leave'
  | 'reminder-may-not-leave'
  | 'reminder-message'
  | 'reminder-missed'
  | 'reminder-missed-help'
  | 'reminder-no-way'
  | 'reminder-nobody'
  | 'reminder-nobody-help'
  | 'reminder-open'
  | 'reminder-text'
  | 'reminder-text-no-phone'
  | 'reminder-title'
  | 'reminder-was-done'
  | 'report-caseload-sheet'
  | 'report-caseload-title'
  | 'report-column-answer-median'
  | 'report-column-answer-p90'
  | 'report-column-declined-because'
  | 'report-column-dimension'
  | 'report-column-done'
  | 'report-column-label'
  | 'report-column-service'
  | 'report-column-unanswered'
  | 'report-definition'
  | 'report-file-caseload'
  | 'report-file-gaps'
  | 'report-file-net'
  | 'report-inside'
  | 'report-inside-exact'
  | 'report-made'
  | 'report-not-known'
  | 'report-period'
  | 'report-rounded'
  | 'report-screen-by-caseworker'
  | 'report-screen-by-language'
  | 'report-screen-choice-free'
  | 'report-screen-choice-last-month'
  | 'report-screen-choice-last-quarter'
  | 'report-screen-choice-this-month'
  | 'report-screen-choice-this-quarter'
  | 'report-screen-concept-appointments'
  | 'report-screen-concept-cases'
  | 'report-screen-concept-caseworker'
  | 'report-screen-concept-contacts'
  | 'report-screen-concept-language'
  | 'report-screen-concept-referrals'
  | 'report-screen-defined-appointments'
  | 'report-screen-defined-cases'
  | 'report-screen-defined-caseworker'
  | 'report-screen-defined-contacts'
  | 'report-screen-defined-language'
  | 'report-screen-defined-referrals'
  | 'report-screen-definition'
  | 'report-screen-empty'
  | 'report-screen-empty-about'
  | 'report-screen-export'
  | 'report-screen-exported'
  | 'report-screen-from'
  | 'report-screen-language-unknown'
  | 'report-screen-made'
  | 'report-screen-no-appointments'
  | 'report-screen-no-cases'
  | 'report-screen-no-contacts'
  | 'report-screen-no-referrals'
  | 'report-screen-part-anonymous'
  | 'report-screen-part-attended'
  | 'report-screen-part-cancelled'
  | 'report-screen-part-held'
  | 'report-screen-part-missed'
  | 'report-screen-part-named'
  | 'report-screen-part-open'
  | 'report-screen-part-waiting'
  | 'report-screen-period'
  | 'report-screen-period-choice'
  | 'report-screen-person-unknown'
  | 'report-screen-picture'
  | 'report-screen-picture-of'
  | 'report-screen-row-caseworker'
  | 'report-screen-row-language'
  | 'report-screen-short-appointments-cancelled'
  | 'report-screen-short-appointments-held'
  | 'report-screen-short-appointments-missed'
  | 'report-screen-short-cases-closed'
  | 'report-screen-short-cases-open-at-end'
  | 'report-screen-short-cases-open-at-start'
  | 'report-screen-short-cases-opened'
  | 'report-screen-short-contacts'
  | 'report-screen-short-contacts-anonymous'
  | 'report-screen-short-referrals-attended'
  | 'report-screen-short-referrals-made'
  | 'report-screen-title'
  | 'report-screen-to'
  | 'report-screen-total'
  | 'report-screen-view-appointments'
  | 'report-screen-view-cases'
  | 'report-screen-view-contacts'
  | 'report-screen-view-referrals'
  | 'representative-kind-guardian'
  | 'representative-kind-legal-guardian'
  | 'representative-kind-parent'
  | 'representative-kind-power-of-attorney'
  | 'representative-scope-health'
  | 'representative-scope-housing'
  | 'representative-scope-livelihood'
  | 'representative-scope-money'
  | 'representative-scope-post'
  | 'representative-scope-residence'
  | 'representative-scope-school'
  | 'request-state-accepted'
  | 'request-state-client-absent'
  | 'request-state-confirmed'
  | 'request-state-done'
  | 'request-state-interpreter-absent'
  | 'request-state-offered'
  | 'request-state-open'
  | 'request-state-settled'
  | 'request-state-unmet'
  | 'request-state-withdrawn'
  | 'residence-group-eu'
  | 'residence-group-humanitarian'
  | 'residence-group-procedure'
  | 'residence-group-protection'
  | 'residence-group-study-work'
  | 'residence-group-tolerated'
  | 'residence-urgency-expired'
  | 'residence-urgency-later'
  | 'residence-urgency-soon'
  | 'residence-urgency-unlimited'
  | 'residence-urgency-urgent'
  | 'resource-feature-children'
  | 'resource-feature-quiet'
  | 'resource-feature-screen'
  | 'resource-feature-step-free'
  | 'resource-feature-video'
  | 'resource-kind-caseworker'
  | 'resource-kind-counter'
  | 'resource-kind-device'
  | 'resource-kind-interpreter'
  | 'resource-kind-room'
  | 'role-administrator'
  | 'role-case-manager'
  | 'role-caseworker'
  | 'role-interpreter-coordinator'
  | 'role-privacy-officer'
  | 'role-station'
  | 'role-supervisor'
  | 'role-translator'
  | 'scan-about'
  | 'scan-again-help'
  | 'scan-all-right'
  | 'scan-check-none'
  | 'scan-check-right'
  | 'scan-check-wrong'
  | 'scan-command'
  | 'scan-day'
  | 'scan-expired'
  | 'scan-failed-title'
  | 'scan-field-birth-date'
  | 'scan-field-composite'
  | 'scan-field-document'
  | 'scan-field-document-code'
  | 'scan-field-expiry'
  | 'scan-field-gender'
  | 'scan-field-issuer'
  | 'scan-field-name'
  | 'scan-field-nationality'
  | 'scan-field-number'
  | 'scan-field-optional'
  | 'scan-field-sex'
  | 'scan-from-document'
  | 'scan-from-record'
  | 'scan-hits'
  | 'scan-into-form'
  | 'scan-into-record'
  | 'scan-issued-by'
  | 'scan-issuer-eue'
  | 'scan-issuer-iao'
  | 'scan-issuer-una'
  | 'scan-issuer-uno'
  | 'scan-issuer-uto'
  | 'scan-issuer-xba'
  | 'scan-issuer-xcc'
  | 'scan-issuer-xce'
  | 'scan-issuer-xco'
  | 'scan-issuer-xct'
  | 'scan-issuer-xdc'
  | 'scan-issuer-xec'
  | 'scan-issuer-xes'
  | 'scan-issuer-xim'
  | 'scan-issuer-xmp'
  | 'scan-issuer-xom'
  | 'scan-issuer-xpo'
  | 'scan-layout-german'
  | 'scan-lines'
  | 'scan-new-client'
  | 'scan-nobody'
  | 'scan-not-stated'
  | 'scan-nothing-new'
  | 'scan-number-of'
  | 'scan-parts'
  | 'scan-problem-cut-off'
  | 'scan-problem-has-digits'
  | 'scan-problem-missing'
  | 'scan-problem-not-a-date'
  | 'scan-problem-not-a-sex'
  | 'scan-problem-unknown-code'
  | 'scan-read'
  | 'scan-repair-take'
  | 'scan-repairs'
  | 'scan-some-wrong'
  | 'scan-state-alike'
  | 'scan-state-differs'
  | 'scan-state-exacter'
  | 'scan-state-new'
  | 'scan-state-same'
  | 'scan-swap'
  | 'scan-take'
  | 'scan-title'
  | 'scan-unreadable'
  | 'scan-valid-until'
  | 'scan-zone'
  | 'scan-zone-hint'
  | 'series-again'
  | 'series-book'
  | 'series-booked'
  | 'series-count'
  | 'series-every'
  | 'series-every-day'
  | 'series-every-month'
  | 'series-every-week'
  | 'series-free'
  | 'series-interval'
  | 'series-no-other'
  | 'series-other'
  | 'series-part'
  | 'series-times'
  | 'series-which'
  | 'series-which-following'
  | 'series-which-one'
  | 'service-status-active'
  | 'service-status-defunct'
  | 'service-status-inactive'
  | 'service-status-temporarily-closed'
  | 'setup-admin-about'
  | 'setup-admin-name'
  | 'setup-admin-name-missing'
  | 'setup-admin-title'
  | 'setup-content'
  | 'setup-content-about'
  | 'setup-content-demo'
  | 'setup-content-demo-help'
  | 'setup-content-empty'
  | 'setup-content-empty-help'
  | 'setup-content-title'
  | 'setup-create'
  | 'setup-creating'
  | 'setup-creating-demo'
  | 'setup-finish'
  | 'setup-key-about'
  | 'setup-key-kept'
  | 'setup-key-title'
  | 'setup-key-warning'
  | 'setup-languages'
  | 'setup-languages-help'
  | 'setup-login'
  | 'setup-login-help'
  | 'setup-login-wrong'
  | 'setup-nothing-leaves'
  | 'setup-office-about'
  | 'setup-office-missing'
  | 'setup-office-name'
  | 'setup-office-name-help'
  | 'setup-office-title'
  | 'setup-paper-given-up'
  | 'setup-paper-no-printer'
  | 'setup-paper-printed'
  | 'setup-paper-saved'
  | 'setup-passphrase'
  | 'setup-passphrase-again'
  | 'setup-passphrase-differs'
  | 'setup-passphrase-help'
  | 'setup-passphrase-short'
  | 'setup-step-admin'
  | 'setup-step-content'
  | 'setup-step-key'
  | 'setup-step-office'
  | 'setup-steps'
  | 'setup-strength-fair'
  | 'setup-strength-good'
  | 'setup-strength-short'
  | 'setup-strength-weak'
  | 'shell-account'
  | 'shell-broken'
  | 'shell-denied'
  | 'shell-denied-explained'
  | 'shell-floating'
  | 'shell-key-ctrl'
  | 'shell-keys'
  | 'shell-keys-single'
  | 'shell-lock-explained'
  | 'shell-lock-sign-out'
  | 'shell-lock-sign-out-warning'
  | 'shell-lock-title'
  | 'shell-navigation-fold'
  | 'shell-navigation-unfold'
  | 'shell-not-found'
  | 'shell-not-found-explained'
  | 'shell-search'
  | 'shell-search-create'
  | 'shell-search-found'
  | 'shell-search-go'
  | 'shell-search-last-contact'
  | 'shell-search-new'
  | 'shell-search-no-contact'
  | 'shell-search-nobody'
  | 'shell-search-nobody-help'
  | 'shell-search-people'
  | 'shell-search-people-more'
  | 'shell-search-placeholder-screens'
  | 'shell-search-quick-contact'
  | 'shell-search-results'
  | 'shell-sign-in-act'
  | 'shell-sign-in-choose'
  | 'shell-sign-in-forgotten'
  | 'shell-sign-in-login'
  | 'shell-sign-in-login-missing'
  | 'shell-sign-in-passphrase'
  | 'shell-sign-in-passphrase-missing'
  | 'shell-sign-in-title'
  | 'shell-sign-in-working'
  | 'shell-start-failed'
  | 'shell-start-failed-unchanged'
  | 'shell-text-size'
  | 'shell-to-today'
  | 'shell-today-chase'
  | 'shell-today-contact'
  | 'shell-today-contacts'
  | 'shell-today-due'
  | 'shell-today-due-clear'
  | 'shell-today-first'
  | 'shell-today-nobody'
  | 'shell-today-now'
  | 'shell-today-now-clear'
  | 'shell-today-sent'
  | 'shell-today-title'
  | 'shell-today-waiting'
  | 'shell-today-waiting-clear'
  | 'shell-today-when-later'
  | 'shell-today-when-overdue'
  | 'shell-today-when-today'
  | 'shell-today-when-week'
  | 'shell-today-with-me'
  | 'shell-unlock'
  | 'special-basis-consent'
  | 'special-basis-health-care'
  | 'special-basis-legal-claims'
  | 'special-basis-public-interest'
  | 'special-basis-social-law'
  | 'special-basis-vital-interests'
  | 'special-category-genetic'
  | 'special-category-health'
  | 'special-category-offences'
  | 'special-category-origin'
  | 'special-category-politics'
  | 'special-category-religion'
  | 'special-category-sexuality'
  | 'station-about'
  | 'station-board'
  | 'station-board-about'
  | 'station-close'
  | 'station-kiosk'
  | 'station-kiosk-about'
  | 'station-login'
  | 'station-open'
  | 'station-passphrase'
  | 'station-sign-in'
  | 'station-sign-out'
  | 'station-signed-in'
  | 'station-title'
  | 'suggestion-about'
  | 'suggestion-all'
  | 'suggestion-answer'
  | 'suggestion-answer-hint'
  | 'suggestion-chip'
  | 'suggestion-file'
  | 'suggestion-filter'
  | 'suggestion-handed-on'
  | 'suggestion-language'
  | 'suggestion-month'
  | 'suggestion-none'
  | 'suggestion-none-about'
  | 'suggestion-one'
  | 'suggestion-remove'
  | 'suggestion-remove-about'
  | 'suggestion-remove-sure'
  | 'suggestion-removed'
  | 'suggestion-state'
  | 'suggestion-state-answered'
  | 'suggestion-state-discussed'
  | 'suggestion-state-new'
  | 'suggestion-state-set-aside'
  | 'suggestion-text'
  | 'suggestion-title'
  | 'suggestion-to'
  | 'suggestion-week'
  | 'text-state-checked'
  | 'text-state-draft'
  | 'ticket-source-counter'
  | 'ticket-source-kiosk'
  | 'ticket-source-paper'
  | 'ticket-state-called'
  | 'ticket-state-done'
  | 'ticket-state-in-progress'
  | 'ticket-state-missed'
  | 'ticket-state-parked'
  | 'ticket-state-waiting'
  | 'ticket-state-withdrawn'
  | 'ticket-step-back'
  | 'ticket-step-called'
  | 'ticket-step-finished'
  | 'ticket-step-forwarded'
  | 'ticket-step-missed'
  | 'ticket-step-parked'
  | 'ticket-step-priority'
  | 'ticket-step-recalled'
  | 'ticket-step-started'
  | 'ticket-step-taken'
  | 'ticket-step-withdrawn'
  | 'unmet-cause-all-declined'
  | 'unmet-cause-no-professional'
  | 'unmet-cause-nobody-free'
  | 'unmet-cause-nobody-speaks'
  | 'unmet-cause-too-late'
  | 'urgency-later'
  | 'urgency-now'
  | 'urgency-soon'
  | 'verify-audit-chain'
  | 'verify-audit-head'
  | 'verify-audit-unreadable'
  | 'verify-pages'
  | 'verify-references'
  | 'verify-rolled-back'
  | 'verify-search-index'
  | 'verify-sound'
  | 'verify-table-unreadable'
  | 'voice-anonymous'
  | 'voice-answer-bad'
  | 'voice-answer-good'
  | 'voice-answer-middling'
  | 'voice-answer-skipped'
  | 'voice-ask'
  | 'voice-ask-about'
  | 'voice-ask-done'
  | 'voice-ask-running'
  | 'voice-dimension-language'
  | 'voice-dimension-month'
  | 'voice-dimension-place'
  | 'voice-dimension-total'
  | 'voice-dimension-week'
  | 'voice-enter'
  | 'voice-face-bad'
  | 'voice-face-good'
  | 'voice-face-middling'
  | 'voice-failed'
  | 'voice-line-hint'
  | 'voice-line-question'
  | 'voice-moment'
  | 'voice-place-client-display'
  | 'voice-place-kiosk'
  | 'voice-question-next-step'
  | 'voice-question-respected'
  | 'voice-question-understood'
  | 'voice-report-about'
  | 'voice-report-before'
  | 'voice-report-column'
  | 'voice-report-divide'
  | 'voice-report-file'
  | 'voice-report-none'
  | 'voice-report-not-divided'
  | 'voice-report-picture'
  | 'voice-report-rule'
  | 'voice-report-title'
  | 'voice-report-together'
  | 'voice-report-together-month'
  | 'voice-report-too-few'
  | 'voice-report-voices'
  | 'voice-report-week'
  | 'voice-report-withheld'
  | 'voice-short-next-step'
  | 'voice-short-respected'
  | 'voice-short-understood'
  | 'voice-skip'
  | 'voice-thanks';

/** Below the title. */
export const absenceAbout = (): Message => ({ id: 'absence-about' });
/** Below an absence: appointments that have to be moved follow.
 * $count (Count) */
export const absenceBooked = (a: { count: number }): Message => ({ id: 'absence-booked', args: { count: a.count } });
/** From one day to another.
 * $from (Day)
 * $to (Day) */
export const absenceDays = (a: { from: string; to: string }): Message => ({ id: 'absence-days', args: { from: { day: a.from }, to: { day: a.to } } });
/** Button and heading. */
export const absenceFile = (): Message => ({ id: 'absence-file' });
/** Below the heading. */
export const absenceFileAbout = (): Message => ({ id: 'absence-file-about' });
/** Beside an absence.
 * $count (Count) */
export const absenceFileBooked = (a: { count: number }): Message => ({ id: 'absence-file-booked', args: { count: a.count } });
/** Button that opens the dialog. */
export const absenceFileChoose = (): Message => ({ id: 'absence-file-choose' });
/** How many absences the file has.
 * $count (Count) */
export const absenceFileCount = (a: { count: number }): Message => ({ id: 'absence-file-count', args: { count: a.count } });
/** Beside an absence that need not be entered again. */
export const absenceFileKnown = (): Message => ({ id: 'absence-file-known' });
/** Above what was not taken. */
export const absenceFileLeft = (): Message => ({ id: 'absence-file-left' });
/** One line of it.
 * $count (Count)
 * $reason (String) - one of absence-left-out-… */
export const absenceFileLeftLine = (a: { count: number; reason: string }): Message => ({ id: 'absence-file-left-line', args: { count: a.count, reason: a.reason } });
/** When there is none. */
export const absenceFileNothing = (): Message => ({ id: 'absence-file-nothing' });
/** Heading of what was read.
 * $file (String) - name of the file */
export const absenceFileRead = (a: { file: string }): Message => ({ id: 'absence-file-read', args: { file: a.file } });
/** Button.
 * $count (Count) */
export const absenceFileTake = (a: { count: number }): Message => ({ id: 'absence-file-take', args: { count: a.count } });
/** Beside an absence whose zone nobody knows. */
export const absenceFileZone = (): Message => ({ id: 'absence-file-zone' });
/** Below an absence. */
export const absenceFree = (): Message => ({ id: 'absence-free' });
/** Label of a day. */
export const absenceFrom = (): Message => ({ id: 'absence-from' });
/** Label of a time of day. */
export const absenceFromTime = (): Message => ({ id: 'absence-from-time' });
/** Part of a day.
 * $day (Day)
 * $from (Time)
 * $to (Time) */
export const absenceHours = (a: { day: string; from: string; to: string }): Message => ({ id: 'absence-hours', args: { day: { day: a.day }, from: { time: a.from }, to: { time: a.to } } });
/** Why an entry of the file is no absence. */
export const absenceLeftOutCancelled = (): Message => ({ id: 'absence-left-out-cancelled' });
/** Why an entry of the file is no absence. */
export const absenceLeftOutNoLength = (): Message => ({ id: 'absence-left-out-no-length' });
/** Why an entry of the file is no absence. */
export const absenceLeftOutOutside = (): Message => ({ id: 'absence-left-out-outside' });
/** Why an entry of the file is no absence. */
export const absenceLeftOutReversed = (): Message => ({ id: 'absence-left-out-reversed' });
/** Why an entry of the file is no absence. */
export const absenceLeftOutTransparent = (): Message => ({ id: 'absence-left-out-transparent' });
/** Why an entry of the file is no absence. */
export const absenceLeftOutUnreadable = (): Message => ({ id: 'absence-left-out-unreadable' });
/** Heading above the list. */
export const absenceList = (): Message => ({ id: 'absence-list' });
/** Heading of the form. */
export const absenceNew = (): Message => ({ id: 'absence-new' });
/** In place of the list. */
export const absenceNone = (): Message => ({ id: 'absence-none' });
/** In place of the list, below. */
export const absenceNoneHelp = (): Message => ({ id: 'absence-none-help' });
/** Button: the person is there after all. */
export const absenceRemove = (): Message => ({ id: 'absence-remove' });
/** Read aloud instead of the word on the button.
 * $name (String) */
export const absenceRemoveOf = (a: { name: string }): Message => ({ id: 'absence-remove-of', args: { name: a.name } });
/** Button. */
export const absenceSave = (): Message => ({ id: 'absence-save' });
/** Beside a field for a time of day that was not understood. */
export const absenceTimeWrong = (): Message => ({ id: 'absence-time-wrong' });
/** From a time of one day to a time of another.
 * $from (DayTime)
 * $to (DayTime) */
export const absenceTimes = (a: { from: string; to: string }): Message => ({ id: 'absence-times', args: { from: { dayTime: a.from }, to: { dayTime: a.to } } });
/** Title of the screen, and a button that leads to it. */
export const absenceTitle = (): Message => ({ id: 'absence-title' });
/** Label of a day. */
export const absenceTo = (): Message => ({ id: 'absence-to' });
/** Label of a time of day. */
export const absenceToTime = (): Message => ({ id: 'absence-to-time' });
/** Label of a choice. */
export const absenceWho = (): Message => ({ id: 'absence-who' });
/** A tick: the absence takes whole days. */
export const absenceWhole = (): Message => ({ id: 'absence-whole' });
/** Heading of a change. */
export const actionAbsenceAdded = (): Message => ({ id: 'action-absence-added' });
/** Heading of a change. */
export const actionAbsenceRemoved = (): Message => ({ id: 'action-absence-removed' });
/** Heading of a change. */
export const actionAbsencesTaken = (): Message => ({ id: 'action-absences-taken' });
/** Heading of a change. */
export const actionAppointmentBooked = (): Message => ({ id: 'action-appointment-booked' });
/** Heading of a change. */
export const actionAppointmentMoved = (): Message => ({ id: 'action-appointment-moved' });
/** Heading of a change. */
export const actionAppointmentReminded = (): Message => ({ id: 'action-appointment-reminded' });
/** Heading of a change. */
export const actionAppointmentStepped = (): Message => ({ id: 'action-appointment-stepped' });
/** A copy of the store was made. */
export const actionBackedUp = (): Message => ({ id: 'action-backed-up' });
/** A calendar file of an appointment was saved outside the store. */
export const actionCalendarFileMade = (): Message => ({ id: 'action-calendar-file-made' });
/** Heading of an entry: a calendar with the names of clients has left the store. */
export const actionCalendarFileWithNamesMade = (): Message => ({ id: 'action-calendar-file-with-names-made' });
/** Heading of a change. */
export const actionCaseOpened = (): Message => ({ id: 'action-case-opened' });
/** Heading of a change. */
export const actionCaseStepped = (): Message => ({ id: 'action-case-stepped' });
/** Somebody moved. */
export const actionClientMoved = (): Message => ({ id: 'action-client-moved' });
/** The record may be read by few from then on. */
export const actionClientRestricted = (): Message => ({ id: 'action-client-restricted' });
/** Heading of a change. */
export const actionClientSaved = (): Message => ({ id: 'action-client-saved' });
/** Heading of a change. */
export const actionClientSplit = (): Message => ({ id: 'action-client-split' });
/** The record may be read by all again. */
export const actionClientUnrestricted = (): Message => ({ id: 'action-client-unrestricted' });
/** Heading of a change. */
export const actionClientsImported = (): Message => ({ id: 'action-clients-imported' });
/** Heading of a change. */
export const actionClientsMerged = (): Message => ({ id: 'action-clients-merged' });
/** Heading of a change. */
export const actionContactRecorded = (): Message => ({ id: 'action-contact-recorded' });
/** The store was filled with an invented office. */
export const actionDemoFilled = (): Message => ({ id: 'action-demo-filled' });
/** A directory that came in as a file was taken back. */
export const actionDirectoryImportWithdrawn = (): Message => ({ id: 'action-directory-import-withdrawn' });
/** A dispute was settled. */
export const actionDisputeLifted = (): Message => ({ id: 'action-dispute-lifted' });
/** A value was marked as disputed. */
export const actionDisputeRaised = (): Message => ({ id: 'action-dispute-raised' });
/** Heading of a change. */
export const actionDuplicateDecided = (): Message => ({ id: 'action-duplicate-decided' });
/** In the audit. */
export const actionDuplicatesSearched = (): Message => ({ id: 'action-duplicates-searched' });
/** Working hours of a person were changed. */
export const actionHoursSaved = (): Message => ({ id: 'action-hours-saved' });
/** Somebody joined a household. */
export const actionHouseholdJoined = (): Message => ({ id: 'action-household-joined' });
/** Somebody left a household. */
export const actionHouseholdLeft = (): Message => ({ id: 'action-household-left' });
/** Letters to the household name another person from then on. */
export const actionHouseholdReferenceNamed = (): Message => ({ id: 'action-household-reference-named' });
/** The report of an import was saved outside the store. */
export const actionImportReportExported = (): Message => ({ id: 'action-import-report-exported' });
/** An import was taken back. */
export const actionImportWithdrawn = (): Message => ({ id: 'action-import-withdrawn' });
/** Lines of a client’s history. */
export const actionLegalBasisRecorded = (): Message => ({ id: 'action-legal-basis-recorded' });
/** A family member or other person was linked. */
export const actionLinkAdded = (): Message => ({ id: 'action-link-added' });
/** A link to a person was taken away. */
export const actionLinkRemoved = (): Message => ({ id: 'action-link-removed' });
/** Heading of a change. */
export const actionNoteAdded = (): Message => ({ id: 'action-note-added' });
/** Lines of a client’s history. */
export const actionNoticeHandedOver = (): Message => ({ id: 'action-notice-handed-over' });
/** The office was set up. */
export const actionOfficeMade = (): Message => ({ id: 'action-office-made' });
/** An answer to another office was sealed. */
export const actionPackageAnswered = (): Message => ({ id: 'action-package-answered' });
/** A package of another office was taken in. */
export const actionPackageImported = (): Message => ({ id: 'action-package-imported' });
/** The office made a key. */
export const actionPackageKeyMade = (): Message => ({ id: 'action-package-key-made' });
/** The files of a package were written to a folder. */
export const actionPackageOpened = (): Message => ({ id: 'action-package-opened' });
/** Somebody sealed a referral. */
export const actionPackageSealed = (): Message => ({ id: 'action-package-sealed' });
/** The digits of a partner's key were compared. */
export const actionPartnerKeyChecked = (): Message => ({ id: 'action-partner-key-checked' });
/** The key of a partner was entered, changed or taken out. */
export const actionPartnerKeySaved = (): Message => ({ id: 'action-partner-key-saved' });
/** Somebody changed their own passphrase. */
export const actionPassphraseChanged = (): Message => ({ id: 'action-passphrase-changed' });
/** Access was given again with the printed recovery key. */
export const actionRecovered = (): Message => ({ id: 'action-recovered' });
/** Lines of a client’s history. */
export const actionReferralAnswered = (): Message => ({ id: 'action-referral-answered' });
/** Lines of a client’s history. */
export const actionReferralChased = (): Message => ({ id: 'action-referral-chased' });
/** Heading of a change. */
export const actionReferralCreated = (): Message => ({ id: 'action-referral-created' });
/** Heading of a change. */
export const actionReferralStepped = (): Message => ({ id: 'action-referral-stepped' });
/** Lines of a client’s history. */
export const actionReleaseGiven = (): Message => ({ id: 'action-release-given' });
/** Lines of a client’s history. */
export const actionReleaseWithdrawn = (): Message => ({ id: 'action-release-withdrawn' });
/** Heading of an entry: a file with telephone numbers has left the store. */
export const actionReminderFileMade = (): Message => ({ id: 'action-reminder-file-made' });
/** A report was saved outside the store. */
export const actionReportExported = (): Message => ({ id: 'action-report-exported' });
/** After an older copy of the store was put in place, an administrator said that it is the store from now on. */
export const actionRestoreAccepted = (): Message => ({ id: 'action-restore-accepted' });
/** Heading of an entry: somebody read a restricted record. */
export const actionRestrictedRead = (): Message => ({ id: 'action-restricted-read' });
/** Heading of a change. */
export const actionSeriesBooked = (): Message => ({ id: 'action-series-booked' });
/** Heading of a change. */
export const actionSeriesCancelled = (): Message => ({ id: 'action-series-cancelled' });
/** Heading of a change. */
export const actionSeriesMoved = (): Message => ({ id: 'action-series-moved' });
/** An entry of the directory was saved. */
export const actionServiceSaved = (): Message => ({ id: 'action-service-saved' });
/** Somebody tried to sign in with a wrong passphrase. */
export const actionSignInFailed = (): Message => ({ id: 'action-sign-in-failed' });
/** Somebody signed in. */
export const actionSignedIn = (): Message => ({ id: 'action-signed-in' });
/** A person of the office was added or changed. */
export const actionStaffSaved = (): Message => ({ id: 'action-staff-saved' });
/** Heading of a change. */
export const actionUndone = (): Message => ({ id: 'action-undone' });
/** How somebody lives at an address. */
export const addressKindAccommodation = (): Message => ({ id: 'address-kind-accommodation' });
/** How somebody lives at an address. */
export const addressKindNone = (): Message => ({ id: 'address-kind-none' });
/** How somebody lives at an address. */
export const addressKindOwnFlat = (): Message => ({ id: 'address-kind-own-flat' });
/** How somebody lives at an address. */
export const addressKindUnknown = (): Message => ({ id: 'address-kind-unknown' });
/** How somebody lives at an address. */
export const addressKindWithOthers = (): Message => ({ id: 'address-kind-with-others' });
/** Heading: whether the person can sign in. */
export const administrationAccess = (): Message => ({ id: 'administration-access' });
/** State of a person: can sign in. */
export const administrationActive = (): Message => ({ id: 'administration-active' });
/** Beside a finding: data is whole, something around it is not as it should be. */
export const administrationAmiss = (): Message => ({ id: 'administration-amiss' });
/** Heading: whether the person takes appointments. */
export const administrationAppointments = (): Message => ({ id: 'administration-appointments' });
/** Button back to the list. */
export const administrationBack = (): Message => ({ id: 'administration-back' });
/** Button. */
export const administrationCheck = (): Message => ({ id: 'administration-check' });
/** Above the button. */
export const administrationCheckAbout = (): Message => ({ id: 'administration-check-about' });
/** Below the findings.
 * $time (Time) - when it was checked */
export const administrationCheckedAt = (a: { time: string }): Message => ({ id: 'administration-checked-at', args: { time: { time: a.time } } });
/** While it runs. */
export const administrationChecking = (): Message => ({ id: 'administration-checking' });
/** Heading of a column. */
export const administrationCount = (): Message => ({ id: 'administration-count' });
/** Heading. */
export const administrationCounts = (): Message => ({ id: 'administration-counts' });
/** Beside a finding: data is damaged. */
export const administrationDamaged = (): Message => ({ id: 'administration-damaged' });
/** In place of times of a weekday. */
export const administrationDayFree = (): Message => ({ id: 'administration-day-free' });
/** Filter. A number follows. */
export const administrationFilterActive = (): Message => ({ id: 'administration-filter-active' });
/** Filter. A number follows. */
export const administrationFilterAll = (): Message => ({ id: 'administration-filter-all' });
/** Filter: those who can no longer sign in. A number follows. */
export const administrationFilterLeft = (): Message => ({ id: 'administration-filter-left' });
/** Heading. */
export const administrationFirstPassphrase = (): Message => ({ id: 'administration-first-passphrase' });
/** Read aloud: label of a field.
 * $day (String) - the weekday */
export const administrationFromOn = (a: { day: string }): Message => ({ id: 'administration-from-on', args: { day: a.day } });
/** Heading. */
export const administrationHours = (): Message => ({ id: 'administration-hours' });
/** Below the heading. */
export const administrationHoursAbout = (): Message => ({ id: 'administration-hours-about' });
/** Error below a time. */
export const administrationHoursProblemOrder = (): Message => ({ id: 'administration-hours-problem-order' });
/** Error below a time. */
export const administrationHoursProblemOverlap = (): Message => ({ id: 'administration-hours-problem-overlap' });
/** Error below a time. */
export const administrationHoursProblemTime = (): Message => ({ id: 'administration-hours-problem-time' });
/** Button. */
export const administrationHoursSave = (): Message => ({ id: 'administration-hours-save' });
/** Heading of a column: the kind of records. */
export const administrationKind = (): Message => ({ id: 'administration-kind' });
/** Label and heading: languages that the person speaks. */
export const administrationLanguages = (): Message => ({ id: 'administration-languages' });
/** Below the label. */
export const administrationLanguagesHelp = (): Message => ({ id: 'administration-languages-help' });
/** Button. It asks once more. */
export const administrationLeave = (): Message => ({ id: 'administration-leave' });
/** Below it. */
export const administrationLeaveAbout = (): Message => ({ id: 'administration-leave-about' });
/** Button that does it.
 * $name (String) - name of the person */
export const administrationLeaveSure = (a: { name: string }): Message => ({ id: 'administration-leave-sure', args: { name: a.name } });
/** Heading. */
export const administrationLeaveTitle = (): Message => ({ id: 'administration-leave-title' });
/** State of a person: can no longer sign in. */
export const administrationLeft = (): Message => ({ id: 'administration-left' });
/** Label: the name to sign in with. */
export const administrationLogin = (): Message => ({ id: 'administration-login' });
/** Below the label. */
export const administrationLoginHelp = (): Message => ({ id: 'administration-login-help' });
/** Label and heading: the name of a person. */
export const administrationName = (): Message => ({ id: 'administration-name' });
/** Heading and label. */
export const administrationNewPassphrase = (): Message => ({ id: 'administration-new-passphrase' });
/** In place of the hours. */
export const administrationNoHours = (): Message => ({ id: 'administration-no-hours' });
/** Button: to the page with the key that sealed packages come to. */
export const administrationOfficeKey = (): Message => ({ id: 'administration-office-key' });
/** Label. */
export const administrationOld = (): Message => ({ id: 'administration-old' });
/** Error beside the field. */
export const administrationOldWrong = (): Message => ({ id: 'administration-old-wrong' });
/** Label. */
export const administrationPassphrase = (): Message => ({ id: 'administration-passphrase' });
/** Below the title. */
export const administrationPassphraseAbout = (): Message => ({ id: 'administration-passphrase-about' });
/** Label. */
export const administrationPassphraseAgain = (): Message => ({ id: 'administration-passphrase-again' });
/** Button. */
export const administrationPassphraseChange = (): Message => ({ id: 'administration-passphrase-change' });
/** After it was changed. */
export const administrationPassphraseChanged = (): Message => ({ id: 'administration-passphrase-changed' });
/** Below the heading, for somebody new. */
export const administrationPassphraseHandOver = (): Message => ({ id: 'administration-passphrase-hand-over' });
/** Below the label. */
export const administrationPassphraseHelp = (): Message => ({ id: 'administration-passphrase-help' });
/** Below the heading, for somebody who is here already. */
export const administrationPassphraseOptional = (): Message => ({ id: 'administration-passphrase-optional' });
/** Title, button and command. */
export const administrationPassphraseTitle = (): Message => ({ id: 'administration-passphrase-title' });
/** Button that adds the person. */
export const administrationPersonAdd = (): Message => ({ id: 'administration-person-add' });
/** Title while the person is loaded. */
export const administrationPersonEdit = (): Message => ({ id: 'administration-person-edit' });
/** In place of the form. */
export const administrationPersonMissing = (): Message => ({ id: 'administration-person-missing' });
/** Button and title: somebody who starts to work here. */
export const administrationPersonNew = (): Message => ({ id: 'administration-person-new' });
/** Below the title. */
export const administrationPersonNewAbout = (): Message => ({ id: 'administration-person-new-about' });
/** Above the list for those who may only read it. */
export const administrationReadOnly = (): Message => ({ id: 'administration-read-only' });
/** Button that lets somebody in again who had left. */
export const administrationReadmit = (): Message => ({ id: 'administration-readmit' });
/** What the role may do. Below its name. */
export const administrationRoleAdministrator = (): Message => ({ id: 'administration-role-administrator' });
/** What the role may do. Below its name. */
export const administrationRoleCaseManager = (): Message => ({ id: 'administration-role-case-manager' });
/** What the role may do. Below its name. */
export const administrationRoleCaseworker = (): Message => ({ id: 'administration-role-caseworker' });
/** What the role may do. Below its name. */
export const administrationRoleInterpreterCoordinator = (): Message => ({ id: 'administration-role-interpreter-coordinator' });
/** What the role may do. Below its name. */
export const administrationRolePrivacyOfficer = (): Message => ({ id: 'administration-role-privacy-officer' });
/** What the role may do. Below its name. */
export const administrationRoleStation = (): Message => ({ id: 'administration-role-station' });
/** What the role may do. Below its name. */
export const administrationRoleSupervisor = (): Message => ({ id: 'administration-role-supervisor' });
/** What the role may do. Below its name. */
export const administrationRoleTranslator = (): Message => ({ id: 'administration-role-translator' });
/** Label and heading. */
export const administrationRoles = (): Message => ({ id: 'administration-roles' });
/** Error above the roles. */
export const administrationRolesMissing = (): Message => ({ id: 'administration-roles-missing' });
/** Read aloud: button with a plus.
 * $day (String) - the weekday */
export const administrationSpanAdd = (a: { day: string }): Message => ({ id: 'administration-span-add', args: { day: a.day } });
/** Read aloud: button with a cross.
 * $day (String) - the weekday
 * $from (String) - when it starts, as 09:00 */
export const administrationSpanRemove = (a: { day: string; from: string }): Message => ({ id: 'administration-span-remove', args: { day: a.day, from: a.from } });
/** Tab: those who work with the program. */
export const administrationTabPeople = (): Message => ({ id: 'administration-tab-people' });
/** Tab: the check of the store. */
export const administrationTabStore = (): Message => ({ id: 'administration-tab-store' });
/** A kind of records. In the table of the check. */
export const administrationTableAbsence = (): Message => ({ id: 'administration-table-absence' });
/** A kind of records. In the table of the check. */
export const administrationTableAppointment = (): Message => ({ id: 'administration-table-appointment' });
/** A table of the store. */
export const administrationTableAppointmentEarlier = (): Message => ({ id: 'administration-table-appointment-earlier' });
/** A kind of record, with how many there are. */
export const administrationTableAppointmentGuest = (): Message => ({ id: 'administration-table-appointment-guest' });
/** A kind of record, with how many there are. */
export const administrationTableAppointmentHold = (): Message => ({ id: 'administration-table-appointment-hold' });
/** A table of the store. */
export const administrationTableAppointmentReminder = (): Message => ({ id: 'administration-table-appointment-reminder' });
/** A kind of record, with how many there are. */
export const administrationTableAppointmentResource = (): Message => ({ id: 'administration-table-appointment-resource' });
/** A table of the store. */
export const administrationTableAppointmentSeries = (): Message => ({ id: 'administration-table-appointment-series' });
/** A kind of record, with how many there are. */
export const administrationTableAppointmentService = (): Message => ({ id: 'administration-table-appointment-service' });
/** A kind of records. In the table of the check. */
export const administrationTableAppointmentTick = (): Message => ({ id: 'administration-table-appointment-tick' });
/** A kind of records. In the table of the check. */
export const administrationTableAudit = (): Message => ({ id: 'administration-table-audit' });
/** A kind of records. In the table of the check. */
export const administrationTableCaseFile = (): Message => ({ id: 'administration-table-case-file' });
/** A kind of records. In the table of the check. */
export const administrationTableCaseStep = (): Message => ({ id: 'administration-table-case-step' });
/** A kind of records. In the table of the check. */
export const administrationTableChangeRow = (): Message => ({ id: 'administration-table-change-row' });
/** A kind of records. In the table of the check. */
export const administrationTableClient = (): Message => ({ id: 'administration-table-client' });
/** A kind of records. */
export const administrationTableClientAddress = (): Message => ({ id: 'administration-table-client-address' });
/** A kind of records. */
export const administrationTableClientBlockedName = (): Message => ({ id: 'administration-table-client-blocked-name' });
/** A kind of records. */
export const administrationTableClientDispute = (): Message => ({ id: 'administration-table-client-dispute' });
/** A kind of records. */
export const administrationTableClientDocument = (): Message => ({ id: 'administration-table-client-document' });
/** A kind of records. In the table of the check. */
export const administrationTableClientLanguage = (): Message => ({ id: 'administration-table-client-language' });
/** A kind of records. */
export const administrationTableClientLink = (): Message => ({ id: 'administration-table-client-link' });
/** A kind of records. In the table of the check. */
export const administrationTableClientMerge = (): Message => ({ id: 'administration-table-client-merge' });
/** A kind of records. In the table of the check. */
export const administrationTableClientName = (): Message => ({ id: 'administration-table-client-name' });
/** A kind of records. */
export const administrationTableClientRepresentative = (): Message => ({ id: 'administration-table-client-representative' });
/** A kind of records. */
export const administrationTableClientRestriction = (): Message => ({ id: 'administration-table-client-restriction' });
/** A kind of records. In the table of the check. */
export const administrationTableContact = (): Message => ({ id: 'administration-table-contact' });
/** A kind of records. In the table of the check. */
export const administrationTableContactMeans = (): Message => ({ id: 'administration-table-contact-means' });
/** A kind of records. In the table of the check. */
export const administrationTableDirectoryAccessibility = (): Message => ({ id: 'administration-table-directory-accessibility' });
/** A kind of records. In the table of the check. */
export const administrationTableDirectoryAddress = (): Message => ({ id: 'administration-table-directory-address' });
/** A kind of records. In the table of the check. */
export const administrationTableDirectoryAttribute = (): Message => ({ id: 'administration-table-directory-attribute' });
/** A kind of records. In the table of the check. */
export const administrationTableDirectoryContact = (): Message => ({ id: 'administration-table-directory-contact' });
/** A kind of records. In the table of the check. */
export const administrationTableDirectoryCostOption = (): Message => ({ id: 'administration-table-directory-cost-option' });
/** A kind of records. In the table of the check. */
export const administrationTableDirectoryFunding = (): Message => ({ id: 'administration-table-directory-funding' });
/** A kind of records. In the table of the check. */
export const administrationTableDirectoryImport = (): Message => ({ id: 'administration-table-directory-import' });
/** A kind of records. In the table of the check. */
export const administrationTableDirectoryLanguage = (): Message => ({ id: 'administration-table-directory-language' });
/** A kind of records. In the table of the check. */
export const administrationTableDirectoryLocation = (): Message => ({ id: 'administration-table-directory-location' });
/** A kind of records. In the table of the check. */
export const administrationTableDirectoryMetaTableDescription = (): Message => ({ id: 'administration-table-directory-meta-table-description' });
/** A kind of records. In the table of the check. */
export const administrationTableDirectoryMetadata = (): Message => ({ id: 'administration-table-directory-metadata' });
/** A kind of records. In the table of the check. */
export const administrationTableDirectoryOrganization = (): Message => ({ id: 'administration-table-directory-organization' });
/** A kind of records. In the table of the check. */
export const administrationTableDirectoryOrganizationIdentifier = (): Message => ({ id: 'administration-table-directory-organization-identifier' });
/** A kind of records. In the table of the check. */
export const administrationTableDirectoryPhone = (): Message => ({ id: 'administration-table-directory-phone' });
/** A kind of records. In the table of the check. */
export const administrationTableDirectoryProgram = (): Message => ({ id: 'administration-table-directory-program' });
/** A kind of records. In the table of the check. */
export const administrationTableDirectoryRequiredDocument = (): Message => ({ id: 'administration-table-directory-required-document' });
/** A kind of records. In the table of the check. */
export const administrationTableDirectorySchedule = (): Message => ({ id: 'administration-table-directory-schedule' });
/** A kind of records. In the table of the check. */
export const administrationTableDirectoryServiceArea = (): Message => ({ id: 'administration-table-directory-service-area' });
/** A kind of records. In the table of the check. */
export const administrationTableDirectoryServiceAtLocation = (): Message => ({ id: 'administration-table-directory-service-at-location' });
/** A kind of records. In the table of the check. */
export const administrationTableDirectoryServiceCapacity = (): Message => ({ id: 'administration-table-directory-service-capacity' });
/** A kind of records. In the table of the check. */
export const administrationTableDirectoryTaxonomy = (): Message => ({ id: 'administration-table-directory-taxonomy' });
/** A kind of records. In the table of the check. */
export const administrationTableDirectoryTaxonomyTerm = (): Message => ({ id: 'administration-table-directory-taxonomy-term' });
/** A kind of records. In the table of the check. */
export const administrationTableDirectoryUnit = (): Message => ({ id: 'administration-table-directory-unit' });
/** A kind of records. In the table of the check. */
export const administrationTableDirectoryUrl = (): Message => ({ id: 'administration-table-directory-url' });
/** A kind of records. In the table of the check. */
export const administrationTableDisclosure = (): Message => ({ id: 'administration-table-disclosure' });
/** A kind of records. In the table of the check. */
export const administrationTableDuplicateDecision = (): Message => ({ id: 'administration-table-duplicate-decision' });
/** A kind of records. In the table of the check. */
export const administrationTableDuplicatePair = (): Message => ({ id: 'administration-table-duplicate-pair' });
/** A kind of records. */
export const administrationTableHouseholdMember = (): Message => ({ id: 'administration-table-household-member' });
/** A kind of records. In the table of the check. */
export const administrationTableImportBatch = (): Message => ({ id: 'administration-table-import-batch' });
/** A table of the store, in a list of damaged parts. */
export const administrationTableIncomingReferral = (): Message => ({ id: 'administration-table-incoming-referral' });
/** A part of the store, in the list of what was checked. */
export const administrationTableInterpreter = (): Message => ({ id: 'administration-table-interpreter' });
/** A part of the store, in the list of what was checked. */
export const administrationTableInterpreterConflict = (): Message => ({ id: 'administration-table-interpreter-conflict' });
/** A part of the store, in the list of what was checked. */
export const administrationTableInterpreterException = (): Message => ({ id: 'administration-table-interpreter-exception' });
/** A part of the store, in the list of what was checked. */
export const administrationTableInterpreterHour = (): Message => ({ id: 'administration-table-interpreter-hour' });
/** A part of the store, in the list of what was checked. */
export const administrationTableInterpreterLanguage = (): Message => ({ id: 'administration-table-interpreter-language' });
/** A part of the store, in the list of what was checked. */
export const administrationTableInterpreterOffer = (): Message => ({ id: 'administration-table-interpreter-offer' });
/** A part of the store, in the list of what was checked. */
export const administrationTableInterpreterRequest = (): Message => ({ id: 'administration-table-interpreter-request' });
/** A part of the store, in the list of what was checked. */
export const administrationTableInterpreterSettlement = (): Message => ({ id: 'administration-table-interpreter-settlement' });
/** A part of the store, in the list of what was checked. */
export const administrationTableInterpreterSettlementLine = (): Message => ({ id: 'administration-table-interpreter-settlement-line' });
/** A part of the store, in the list of what was checked. */
export const administrationTableInterpreterStep = (): Message => ({ id: 'administration-table-interpreter-step' });
/** A kind of records. In the table of the check. */
export const administrationTableLegalBasis = (): Message => ({ id: 'administration-table-legal-basis' });
/** A kind of records. In the table of the check. */
export const administrationTableLetterText = (): Message => ({ id: 'administration-table-letter-text' });
/** A kind of records. In the table of the check. */
export const administrationTableLetterhead = (): Message => ({ id: 'administration-table-letterhead' });
/** A kind of records. In the table of the check. */
export const administrationTableMeta = (): Message => ({ id: 'administration-table-meta' });
/** A kind of records. In the table of the check. */
export const administrationTableNote = (): Message => ({ id: 'administration-table-note' });
/** A table of the store, in a list of damaged parts. */
export const administrationTableOfficeKey = (): Message => ({ id: 'administration-table-office-key' });
/** A kind of records. In the table of the check. */
export const administrationTableOp = (): Message => ({ id: 'administration-table-op' });
/** A table of the store, in a list of damaged parts. */
export const administrationTablePartnerKey = (): Message => ({ id: 'administration-table-partner-key' });
/** A kind of records. In the table of the check. */
export const administrationTablePrivacyNotice = (): Message => ({ id: 'administration-table-privacy-notice' });
/** A kind of record, with how many there are. */
export const administrationTableQueueCounter = (): Message => ({ id: 'administration-table-queue-counter' });
/** A kind of record, with how many there are. */
export const administrationTableQueueService = (): Message => ({ id: 'administration-table-queue-service' });
/** A kind of record, with how many there are. */
export const administrationTableQueueStep = (): Message => ({ id: 'administration-table-queue-step' });
/** A kind of record, with how many there are. */
export const administrationTableQueueTicket = (): Message => ({ id: 'administration-table-queue-ticket' });
/** A kind of records. In the table of the check. */
export const administrationTableReferral = (): Message => ({ id: 'administration-table-referral' });
/** A kind of records. In the table of the check. */
export const administrationTableReferralChase = (): Message => ({ id: 'administration-table-referral-chase' });
/** A table of the store, in a list of damaged parts. */
export const administrationTableReferralPackage = (): Message => ({ id: 'administration-table-referral-package' });
/** A table of the store, in a list of damaged parts. */
export const administrationTableReferralReply = (): Message => ({ id: 'administration-table-referral-reply' });
/** A kind of records. In the table of the check. */
export const administrationTableReferralStep = (): Message => ({ id: 'administration-table-referral-step' });
/** A kind of records. In the table of the check. */
export const administrationTableRelease = (): Message => ({ id: 'administration-table-release' });
/** A kind of record, with how many there are. */
export const administrationTableResource = (): Message => ({ id: 'administration-table-resource' });
/** A kind of record, with how many there are. */
export const administrationTableResourceDay = (): Message => ({ id: 'administration-table-resource-day' });
/** A kind of records. In the table of the check. */
export const administrationTableSearchNumber = (): Message => ({ id: 'administration-table-search-number' });
/** A kind of records. In the table of the check. */
export const administrationTableSearchPerson = (): Message => ({ id: 'administration-table-search-person' });
/** A kind of records. In the table of the check. */
export const administrationTableSearchPosting = (): Message => ({ id: 'administration-table-search-posting' });
/** A kind of records. In the table of the check. */
export const administrationTableSearchSound = (): Message => ({ id: 'administration-table-search-sound' });
/** A kind of records. In the table of the check. */
export const administrationTableSearchWord = (): Message => ({ id: 'administration-table-search-word' });
/** A kind of records. In the table of the check. */
export const administrationTableService = (): Message => ({ id: 'administration-table-service' });
/** A kind of records. In the table of the check. */
export const administrationTableServiceFavourite = (): Message => ({ id: 'administration-table-service-favourite' });
/** A kind of records. In the table of the check. */
export const administrationTableServiceText = (): Message => ({ id: 'administration-table-service-text' });
/** A kind of records. In the table of the check. */
export const administrationTableStaff = (): Message => ({ id: 'administration-table-staff' });
/** A kind of records. In the table of the check. */
export const administrationTableSuggestion = (): Message => ({ id: 'administration-table-suggestion' });
/** A kind of records. In the table of the check. */
export const administrationTableVoiceCount = (): Message => ({ id: 'administration-table-voice-count' });
/** A kind of records. In the table of the check. */
export const administrationTableWorkingHour = (): Message => ({ id: 'administration-table-working-hour' });
/** A kind of record, with how many there are. */
export const administrationTableWorkingPattern = (): Message => ({ id: 'administration-table-working-pattern' });
/** Tick. */
export const administrationTakesAppointments = (): Message => ({ id: 'administration-takes-appointments' });
/** Title of the screen. */
export const administrationTitle = (): Message => ({ id: 'administration-title' });
/** Read aloud: label of a field.
 * $day (String) - the weekday */
export const administrationToOn = (a: { day: string }): Message => ({ id: 'administration-to-on', args: { day: a.day } });
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
/** Entry of the navigation: the texts of letters. */
export const appNavLetters = (): Message => ({ id: 'app-nav-letters' });
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
/** Button: the time is agreed to, and the appointment is booked. */
export const appointmentAccept = (): Message => ({ id: 'appointment-accept' });
/** Button of a step in the panel of an appointment that was asked for: the same. */
export const appointmentActAccept = (): Message => ({ id: 'appointment-act-accept' });
/** Button of a step. */
export const appointmentActBooked = (): Message => ({ id: 'appointment-act-booked' });
/** Button: the number was called. */
export const appointmentActCalled = (): Message => ({ id: 'appointment-act-called' });
/** Button of a step: the client is there. */
export const appointmentActCheckedIn = (): Message => ({ id: 'appointment-act-checked-in' });
/** Button of a step. */
export const appointmentActConfirmed = (): Message => ({ id: 'appointment-act-confirmed' });
/** Button of a step. */
export const appointmentActFinished = (): Message => ({ id: 'appointment-act-finished' });
/** Button: the talk has begun. */
export const appointmentActInProgress = (): Message => ({ id: 'appointment-act-in-progress' });
/** Button of a step: the client did not come. */
export const appointmentActMissed = (): Message => ({ id: 'appointment-act-missed' });
/** Button of a step: a cancelled appointment is booked again. */
export const appointmentActRestore = (): Message => ({ id: 'appointment-act-restore' });
/** First choice in that gap. */
export const appointmentAnyLanguage = (): Message => ({ id: 'appointment-any-language' });
/** First choice there. */
export const appointmentAnyTime = (): Message => ({ id: 'appointment-any-time' });
/** First choice in that gap. */
export const appointmentAnyone = (): Message => ({ id: 'appointment-anyone' });
/** Button, in place of “Book”, when somebody is asked first. */
export const appointmentAsk = (): Message => ({ id: 'appointment-ask' });
/** Box to tick when booking with somebody else.
 * $names (String) - with whom it would be */
export const appointmentAskFirst = (a: { names: string }): Message => ({ id: 'appointment-ask-first', args: { names: a.names } });
/** Box to tick when booking with an interpreter: nobody is asked yet, those who run the pool look for somebody. */
export const appointmentAskLater = (): Message => ({ id: 'appointment-ask-later' });
/** After asking: the time is kept, the answer is awaited.
 * $at (DayTime)
 * $name (String) - who was asked */
export const appointmentAskedFor = (a: { at: string; name: string }): Message => ({ id: 'appointment-asked-for', args: { at: { dayTime: a.at }, name: a.name } });
/** Below it. */
export const appointmentAskedForHelp = (): Message => ({ id: 'appointment-asked-for-help' });
/** Button. */
export const appointmentBook = (): Message => ({ id: 'appointment-book' });
/** Heading after booking.
 * $at (DayTime) - when
 * $name (String) - with whom */
export const appointmentBooked = (a: { at: string; name: string }): Message => ({ id: 'appointment-booked', args: { at: { dayTime: a.at }, name: a.name } });
/** After booking, when an interpreter was asked. */
export const appointmentBookedAsked = (): Message => ({ id: 'appointment-booked-asked' });
/** Below it. */
export const appointmentBookedHelp = (): Message => ({ id: 'appointment-booked-help' });
/** Beside a length.
 * $before (Count) - minutes before
 * $after (Count) - minutes after */
export const appointmentBuffers = (a: { before: number; after: number }): Message => ({ id: 'appointment-buffers', args: { before: a.before, after: a.after } });
/** Button and heading of the panel. */
export const appointmentCalendar = (): Message => ({ id: 'appointment-calendar' });
/** In the panel. */
export const appointmentCalendarAbout = (): Message => ({ id: 'appointment-calendar-about' });
/** Title of an entry in the calendar of a member of staff. It says nothing about whom. */
export const appointmentCalendarEntry = (): Message => ({ id: 'appointment-calendar-entry' });
/** The same, where the file was asked for with names.
 * $name (String) - the client */
export const appointmentCalendarEntryOf = (a: { name: string }): Message => ({ id: 'appointment-calendar-entry-of', args: { name: a.name } });
/** Name of the file, without its ending. No slash.
 * $name (String) - the member of staff
 * $stamp (String) - first and last day */
export const appointmentCalendarFile = (a: { name: string; stamp: string }): Message => ({ id: 'appointment-calendar-file', args: { name: a.name, stamp: a.stamp } });
/** Label of a date. */
export const appointmentCalendarFrom = (): Message => ({ id: 'appointment-calendar-from' });
/** A tick. Without it the file says when, and no more. */
export const appointmentCalendarNames = (): Message => ({ id: 'appointment-calendar-names' });
/** Below the tick. */
export const appointmentCalendarNamesHelp = (): Message => ({ id: 'appointment-calendar-names-help' });
/** Button. */
export const appointmentCalendarSave = (): Message => ({ id: 'appointment-calendar-save' });
/** Title of the entry in the calendar.
 * $office (String) - the name of the office */
export const appointmentCalendarTitle = (a: { office: string }): Message => ({ id: 'appointment-calendar-title', args: { office: a.office } });
/** Label of a date. */
export const appointmentCalendarTo = (): Message => ({ id: 'appointment-calendar-to' });
/** Label of a choice of a member of staff. */
export const appointmentCalendarWho = (): Message => ({ id: 'appointment-calendar-who' });
/** Text of the entry in the calendar.
 * $name (String) - the member of staff */
export const appointmentCalendarWith = (a: { name: string }): Message => ({ id: 'appointment-calendar-with', args: { name: a.name } });
/** Button: the appointment is cancelled. */
export const appointmentCancel = (): Message => ({ id: 'appointment-cancel' });
/** Label of a choice. */
export const appointmentCancelBy = (): Message => ({ id: 'appointment-cancel-by' });
/** Label of a field that has to be filled in. */
export const appointmentCancelReason = (): Message => ({ id: 'appointment-cancel-reason' });
/** Heading of a column: how many clients fit in one appointment. */
export const appointmentCapacity = (): Message => ({ id: 'appointment-capacity' });
/** Read aloud and shown while an appointment is carried to another time.
 * $name (String) - whose
 * $day (Day)
 * $from (Time)
 * $to (Time)
 * $with (String) - with whom */
export const appointmentCarryAt = (a: { name: string; day: string; from: string; to: string; with: string }): Message => ({ id: 'appointment-carry-at', args: { name: a.name, day: { day: a.day }, from: { time: a.from }, to: { time: a.to }, with: a.with } });
/** Read aloud. */
export const appointmentCarryBack = (): Message => ({ id: 'appointment-carry-back' });
/** Read aloud and shown after it: it can be put there, but somebody should know.
 * $reason (String) - a sentence of obstacle-… */
export const appointmentCarryBut = (a: { reason: string }): Message => ({ id: 'appointment-carry-but', args: { reason: a.reason } });
/** Read aloud.
 * $name (String) - whose
 * $day (Day)
 * $from (Time)
 * $to (Time) */
export const appointmentCarryDone = (a: { name: string; day: string; from: string; to: string }): Message => ({ id: 'appointment-carry-done', args: { name: a.name, day: { day: a.day }, from: { time: a.from }, to: { time: a.to } } });
/** Read aloud. */
export const appointmentCarryEdge = (): Message => ({ id: 'appointment-carry-edge' });
/** Read aloud and shown after it: nothing stands in the way. */
export const appointmentCarryFits = (): Message => ({ id: 'appointment-carry-fits' });
/** Read aloud when an appointment cannot be moved any more. */
export const appointmentCarryFixed = (): Message => ({ id: 'appointment-carry-fixed' });
/** Shown while an appointment is carried. */
export const appointmentCarryKeys = (): Message => ({ id: 'appointment-carry-keys' });
/** Read aloud and shown after it: it cannot be put there.
 * $reason (String) - a sentence of obstacle-… */
export const appointmentCarryNot = (a: { reason: string }): Message => ({ id: 'appointment-carry-not', args: { reason: a.reason } });
/** Read aloud once, when it is taken up. */
export const appointmentCarryUp = (): Message => ({ id: 'appointment-carry-up' });
/** Read aloud: half an hour that can be booked.
 * $day (Day) - the day
 * $time (Time) - when it begins
 * $name (String) - with whom */
export const appointmentCellFree = (a: { day: string; time: string; name: string }): Message => ({ id: 'appointment-cell-free', args: { day: { day: a.day }, time: { time: a.time }, name: a.name } });
/** Read aloud: name of such a half hour.
 * $day (Day)
 * $time (Time)
 * $name (String) - the person or room of the column
 * $by (String) - who holds it
 * $until (Time) - until when */
export const appointmentCellHeld = (a: { day: string; time: string; name: string; by: string; until: string }): Message => ({ id: 'appointment-cell-held', args: { day: { day: a.day }, time: { time: a.time }, name: a.name, by: a.by, until: { time: a.until } } });
/** Read aloud: half an hour on a public holiday.
 * $day (Day) - the day
 * $time (Time) - when it begins
 * $name (String) - who
 * $holiday (String) - name of the holiday */
export const appointmentCellHoliday = (a: { day: string; time: string; name: string; holiday: string }): Message => ({ id: 'appointment-cell-holiday', args: { day: { day: a.day }, time: { time: a.time }, name: a.name, holiday: a.holiday } });
/** Read aloud: half an hour in which the person does not work.
 * $day (Day) - the day
 * $time (Time) - when it begins
 * $name (String) - who */
export const appointmentCellOff = (a: { day: string; time: string; name: string }): Message => ({ id: 'appointment-cell-off', args: { day: { day: a.day }, time: { time: a.time }, name: a.name } });
/** Read aloud: half an hour that is over.
 * $day (Day) - the day
 * $time (Time) - when it began
 * $name (String) - whose */
export const appointmentCellPast = (a: { day: string; time: string; name: string }): Message => ({ id: 'appointment-cell-past', args: { day: { day: a.day }, time: { time: a.time }, name: a.name } });
/** Read aloud: half an hour that is taken.
 * $day (Day) - the day
 * $time (Time) - when it begins
 * $name (String) - whose */
export const appointmentCellTaken = (a: { day: string; time: string; name: string }): Message => ({ id: 'appointment-cell-taken', args: { day: { day: a.day }, time: { time: a.time }, name: a.name } });
/** In place of the chosen time. */
export const appointmentChoose = (): Message => ({ id: 'appointment-choose' });
/** Above the list.
 * $count (Count) - appointments */
export const appointmentCount = (a: { count: number }): Message => ({ id: 'appointment-count', args: { count: a.count } });
/** Button: the time is not agreed to and is given away. */
export const appointmentDecline = (): Message => ({ id: 'appointment-decline' });
/** Below that field.
 * $name (String) - who asked */
export const appointmentDeclineHint = (a: { name: string }): Message => ({ id: 'appointment-decline-hint', args: { name: a.name } });
/** Label of a field that has to be filled in. */
export const appointmentDeclineReason = (): Message => ({ id: 'appointment-decline-reason' });
/** A line.
 * $day (Day)
 * $from (Time)
 * $to (Time)
 * $with (String) - with whom it was */
export const appointmentEarlierLine = (a: { day: string; from: string; to: string; with: string }): Message => ({ id: 'appointment-earlier-line', args: { day: { day: a.day }, from: { time: a.from }, to: { time: a.to }, with: a.with } });
/** Title of a form.
 * $name (String) - what is changed */
export const appointmentEdit = (a: { name: string }): Message => ({ id: 'appointment-edit', args: { name: a.name } });
/** Read aloud: name of the gap for the kind of appointment. */
export const appointmentErrand = (): Message => ({ id: 'appointment-errand' });
/** Button: a further errand in the same visit. */
export const appointmentErrandAdd = (): Message => ({ id: 'appointment-errand-add' });
/** Read aloud: name of the choice of a further errand in the same visit.
 * $number (Count) - which one: 2, 3 or 4 */
export const appointmentErrandFurther = (a: { number: number }): Message => ({ id: 'appointment-errand-further', args: { number: a.number } });
/** Choice in that gap.
 * $name (String) - the kind of appointment
 * $minutes (Count) - how long */
export const appointmentErrandOf = (a: { name: string; minutes: number }): Message => ({ id: 'appointment-errand-of', args: { name: a.name, minutes: a.minutes } });
/** Read aloud: button beside a further errand.
 * $number (Count) - which one */
export const appointmentErrandRemove = (a: { number: number }): Message => ({ id: 'appointment-errand-remove', args: { number: a.number } });
/** First choice there. */
export const appointmentEverybody = (): Message => ({ id: 'appointment-everybody' });
/** Name of the file with an appointment, without its ending. No blanks, no slash.
 * $stamp (String) - day and time as 2026-11-22-0930 */
export const appointmentFile = (a: { stamp: string }): Message => ({ id: 'appointment-file', args: { stamp: a.stamp } });
/** Read aloud: name of the sentence to fill in. */
export const appointmentFinder = (): Message => ({ id: 'appointment-finder' });
/** Under the heading.
 * $name (String) - the client */
export const appointmentFor = (a: { name: string }): Message => ({ id: 'appointment-for', args: { name: a.name } });
/** Under the heading, when nobody is chosen. */
export const appointmentForNobody = (): Message => ({ id: 'appointment-for-nobody' });
/** Read aloud: name of the gap for the day. */
export const appointmentFrom = (): Message => ({ id: 'appointment-from' });
/** Read aloud: name of the table of the week. */
export const appointmentGrid = (): Message => ({ id: 'appointment-grid' });
/** Under the week, for the keyboard. */
export const appointmentGridKeys = (): Message => ({ id: 'appointment-grid-keys' });
/** Under the week, for the keyboard of somebody who may only look. */
export const appointmentGridKeysRead = (): Message => ({ id: 'appointment-grid-keys-read' });
/** Below the field for the client, when the chosen offer is a place in a group. */
export const appointmentGroupNeedsClient = (): Message => ({ id: 'appointment-group-needs-client' });
/** In the panel of a group appointment, above the names.
 * $taken (Count) - who comes
 * $seats (Count) - places in all */
export const appointmentGuests = (a: { taken: number; seats: number }): Message => ({ id: 'appointment-guests', args: { taken: a.taken, seats: a.seats } });
/** In the week, in a half hour that a desk keeps while a client thinks.
 * $by (String) - who holds it
 * $until (Time) - until when */
export const appointmentHeldBy = (a: { by: string; until: string }): Message => ({ id: 'appointment-held-by', args: { by: a.by, until: { time: a.until } } });
/** Below the chosen time: nobody else can book it until then.
 * $until (Time) - until when */
export const appointmentHeldUntil = (a: { until: string }): Message => ({ id: 'appointment-held-until', args: { until: { time: a.until } } });
/** Read aloud: how long the chosen time is still kept.
 * $minutes (Count) - minutes left */
export const appointmentHoldLeft = (a: { minutes: number }): Message => ({ id: 'appointment-hold-left', args: { minutes: a.minutes } });
/** In place of that, when the minutes are over. */
export const appointmentHoldOver = (): Message => ({ id: 'appointment-hold-over' });
/** Heading of a column and of a part of a form. */
export const appointmentHours = (): Message => ({ id: 'appointment-hours' });
/** Button. */
export const appointmentHoursAdd = (): Message => ({ id: 'appointment-hours-add' });
/** In that column: a room without hours of its own. */
export const appointmentHoursAlways = (): Message => ({ id: 'appointment-hours-always' });
/** Read aloud: name of a field in a line of hours.
 * $day (String) - the weekday */
export const appointmentHoursBegin = (a: { day: string }): Message => ({ id: 'appointment-hours-begin', args: { day: a.day } });
/** Read aloud: name of a choice in a line of hours. */
export const appointmentHoursDay = (): Message => ({ id: 'appointment-hours-day' });
/** Read aloud: name of a field in a line of hours.
 * $day (String) - the weekday */
export const appointmentHoursEnd = (a: { day: string }): Message => ({ id: 'appointment-hours-end', args: { day: a.day } });
/** Label of a field. */
export const appointmentHoursFrom = (): Message => ({ id: 'appointment-hours-from' });
/** Below that field. */
export const appointmentHoursFromHint = (): Message => ({ id: 'appointment-hours-from-hint' });
/** Button. */
export const appointmentHoursLineAdd = (): Message => ({ id: 'appointment-hours-line-add' });
/** Read aloud: button beside a line of hours.
 * $day (String) - the weekday */
export const appointmentHoursLineRemove = (a: { day: string }): Message => ({ id: 'appointment-hours-line-remove', args: { day: a.day } });
/** In that column: nobody can book this person. */
export const appointmentHoursNone = (): Message => ({ id: 'appointment-hours-none' });
/** In that column: a room with hours of its own. */
export const appointmentHoursOwn = (): Message => ({ id: 'appointment-hours-own' });
/** Read aloud: button beside hours from a day on. */
export const appointmentHoursRemove = (): Message => ({ id: 'appointment-hours-remove' });
/** In that column, and in a choice.
 * $weeks (Count) - after so many weeks it begins anew, at least two */
export const appointmentHoursRhythm = (a: { weeks: number }): Message => ({ id: 'appointment-hours-rhythm', args: { weeks: a.weeks } });
/** Below the heading of the hours of a room. */
export const appointmentHoursRoomHint = (): Message => ({ id: 'appointment-hours-room-hint' });
/** Below the heading of the hours of a person. */
export const appointmentHoursStaffHint = (): Message => ({ id: 'appointment-hours-staff-hint' });
/** Read aloud: name of a choice in a line of hours. */
export const appointmentHoursWeek = (): Message => ({ id: 'appointment-hours-week' });
/** Choice there.
 * $week (Count) - 1 to 8 */
export const appointmentHoursWeekNumber = (a: { week: number }): Message => ({ id: 'appointment-hours-week-number', args: { week: a.week } });
/** In that column, and in a choice. */
export const appointmentHoursWeekly = (): Message => ({ id: 'appointment-hours-weekly' });
/** Label of a choice. */
export const appointmentHoursWeeks = (): Message => ({ id: 'appointment-hours-weeks' });
/** Button: saves a calendar file. */
export const appointmentIcs = (): Message => ({ id: 'appointment-ics' });
/** Box to tick: the appointment takes a room. */
export const appointmentInRoom = (): Message => ({ id: 'appointment-in-room' });
/** Heading of a column: yes or no. */
export const appointmentInUse = (): Message => ({ id: 'appointment-in-use' });
/** Button: opens the week with this appointment. */
export const appointmentInWeek = (): Message => ({ id: 'appointment-in-week' });
/** In the panel of an appointment.
 * $reference (String) - number of the request for an interpreter
 * $state (String) - how it stands */
export const appointmentInterpreterAsked = (a: { reference: string; state: string }): Message => ({ id: 'appointment-interpreter-asked', args: { reference: a.reference, state: a.state } });
/** Beside an offer: what it costs.
 * $minutes (Count) - how long an interpreter is engaged */
export const appointmentInterpreterCost = (a: { minutes: number }): Message => ({ id: 'appointment-interpreter-cost', args: { minutes: a.minutes } });
/** Beside an offer: what it costs.
 * $minutes (Count) - how long an interpreter is engaged
 * $amount (String) - euros, as a number with two decimals */
export const appointmentInterpreterCostOf = (a: { minutes: number; amount: string }): Message => ({ id: 'appointment-interpreter-cost-of', args: { minutes: a.minutes, amount: a.amount } });
/** Label of a choice: a woman, a man, no matter. */
export const appointmentInterpreterGender = (): Message => ({ id: 'appointment-interpreter-gender' });
/** Label of a choice: by telephone, by video or in the house. */
export const appointmentInterpreterHow = (): Message => ({ id: 'appointment-interpreter-how' });
/** Beside a sign for languages: who interprets.
 * $name (String) - name of the interpreter */
export const appointmentInterpreterName = (a: { name: string }): Message => ({ id: 'appointment-interpreter-name', args: { name: a.name } });
/** Box to tick: where nobody speaks the language, an interpreter may be offered. */
export const appointmentInterpreterToo = (): Message => ({ id: 'appointment-interpreter-too' });
/** Label of a choice: how grave the consequences are. */
export const appointmentInterpreterWeight = (): Message => ({ id: 'appointment-interpreter-weight' });
/** First choice there: what the topic usually weighs.
 * $weight (String) - that weight */
export const appointmentInterpreterWeightUsual = (a: { weight: string }): Message => ({ id: 'appointment-interpreter-weight-usual', args: { weight: a.weight } });
/** Button: the client takes a place in a group that stands already. */
export const appointmentJoin = (): Message => ({ id: 'appointment-join' });
/** Read aloud: name of the gap for the language. */
export const appointmentLanguage = (): Message => ({ id: 'appointment-language' });
/** Read aloud: button beside a name in a group appointment.
 * $name (String) - the client */
export const appointmentLeave = (a: { name: string }): Message => ({ id: 'appointment-leave', args: { name: a.name } });
/** Read aloud: name of the gap for the length. */
export const appointmentLength = (): Message => ({ id: 'appointment-length' });
/** Choice in that gap.
 * $minutes (Count) - how long */
export const appointmentMinutes = (a: { minutes: number }): Message => ({ id: 'appointment-minutes', args: { minutes: a.minutes } });
/** Beside such an appointment.
 * $names (String) - who or what is missing */
export const appointmentMissing = (a: { names: string }): Message => ({ id: 'appointment-missing', args: { names: a.names } });
/** In the list of what is missing from an appointment. */
export const appointmentMissingInterpreter = (): Message => ({ id: 'appointment-missing-interpreter' });
/** Button: another time is chosen. */
export const appointmentMove = (): Message => ({ id: 'appointment-move' });
/** Below it. */
export const appointmentMoveHelp = (): Message => ({ id: 'appointment-move-help' });
/** Heading of the panel while another time is chosen. */
export const appointmentMoveTitle = (): Message => ({ id: 'appointment-move-title' });
/** Beside the number of appointments.
 * $count (Count) - how many stood there and were moved */
export const appointmentMovedCount = (a: { count: number }): Message => ({ id: 'appointment-moved-count', args: { count: a.count } });
/** Heading of the panel at the time where an appointment stood before. */
export const appointmentMovedTitle = (): Message => ({ id: 'appointment-moved-title' });
/** In that panel and in the list.
 * $day (Day)
 * $from (Time)
 * $with (String) - with whom it is now */
export const appointmentMovedTo = (a: { day: string; from: string; with: string }): Message => ({ id: 'appointment-moved-to', args: { day: { day: a.day }, from: { time: a.from }, with: a.with } });
/** Heading of a column: what an appointment of this kind needs. */
export const appointmentNeeds = (): Message => ({ id: 'appointment-needs' });
/** Heading, command and button. */
export const appointmentNew = (): Message => ({ id: 'appointment-new' });
/** When nobody in the house takes appointments. */
export const appointmentNoLanes = (): Message => ({ id: 'appointment-no-lanes' });
/** Below it. */
export const appointmentNoLanesHelp = (): Message => ({ id: 'appointment-no-lanes-help' });
/** When nothing fits the wish. */
export const appointmentNoOffers = (): Message => ({ id: 'appointment-no-offers' });
/** Below it. */
export const appointmentNoOffersHelp = (): Message => ({ id: 'appointment-no-offers-help' });
/** In place of the week. */
export const appointmentNoRooms = (): Message => ({ id: 'appointment-no-rooms' });
/** In place of the week, below. */
export const appointmentNoRoomsHelp = (): Message => ({ id: 'appointment-no-rooms-help' });
/** In place of a name: booked without one. */
export const appointmentNobody = (): Message => ({ id: 'appointment-nobody' });
/** Above the sentence.
 * $language (Language) - the client's language */
export const appointmentNobodySpeaks = (a: { language: string }): Message => ({ id: 'appointment-nobody-speaks', args: { language: { language: a.language } } });
/** When the list is empty. */
export const appointmentNone = (): Message => ({ id: 'appointment-none' });
/** When no free time fits. */
export const appointmentNoneFree = (): Message => ({ id: 'appointment-none-free' });
/** Below it. */
export const appointmentNoneFreeHelp = (): Message => ({ id: 'appointment-none-free-help' });
/** Below it, when a language was asked for.
 * $language (Language) - that language */
export const appointmentNoneFreeLanguage = (a: { language: string }): Message => ({ id: 'appointment-none-free-language', args: { language: { language: a.language } } });
/** Below it. */
export const appointmentNoneHelp = (): Message => ({ id: 'appointment-none-help' });
/** In place of the list when a state is chosen.
 * $state (String) - the word of the state */
export const appointmentNoneInState = (a: { state: string }): Message => ({ id: 'appointment-none-in-state', args: { state: a.state } });
/** Below it.
 * $count (Count) - how many there are in any state */
export const appointmentNoneInStateHelp = (a: { count: number }): Message => ({ id: 'appointment-none-in-state-help', args: { count: a.count } });
/** In that column. */
export const appointmentNotInUse = (): Message => ({ id: 'appointment-not-in-use' });
/** In front of the weekdays, each with a box to tick. */
export const appointmentNotOn = (): Message => ({ id: 'appointment-not-on' });
/** First choice in the gap for the language of that sentence. */
export const appointmentOfferAnyLanguage = (): Message => ({ id: 'appointment-offer-any-language' });
/** A sentence with five gaps to fill in. Each variable is a gap; put them where your language wants them.
 * $what (String) - gap: a kind of appointment or a length
 * $who (String) - gap: “anybody” or a name
 * $language (String) - gap: a language
 * $from (String) - gap: a day
 * $to (String) - gap: the last day */
export const appointmentOfferSentence = (a: { what: string; who: string; language: string; from: string; to: string }): Message => ({ id: 'appointment-offer-sentence', args: { what: a.what, who: a.who, language: a.language, from: a.from, to: a.to } });
/** Heading of the list of offers.
 * $count (Count) - how many */
export const appointmentOffers = (a: { count: number }): Message => ({ id: 'appointment-offers', args: { count: a.count } });
/** Above the offers: what the best one lacks.
 * $what (String) - a list, as “with an interpreter, 20 minutes of waiting” */
export const appointmentOffersGave = (a: { what: string }): Message => ({ id: 'appointment-offers-gave', args: { what: a.what } });
/** Above the offers. */
export const appointmentOffersMet = (): Message => ({ id: 'appointment-offers-met' });
/** Beside that heading: in which order they stand. */
export const appointmentOffersOrder = (): Message => ({ id: 'appointment-offers-order' });
/** Button beside a request that was declined. */
export const appointmentOtherTime = (): Message => ({ id: 'appointment-other-time' });
/** Label of a choice: any time, in the morning, in the afternoon. */
export const appointmentPartOfDay = (): Message => ({ id: 'appointment-part-of-day' });
/** Label of the field for the client. */
export const appointmentPerson = (): Message => ({ id: 'appointment-person' });
/** Below that field. */
export const appointmentPersonHint = (): Message => ({ id: 'appointment-person-hint' });
/** Beside an offer to join a group.
 * $left (Count) - places that are free
 * $seats (Count) - places in all */
export const appointmentPlacesLeft = (a: { left: number; seats: number }): Message => ({ id: 'appointment-places-left', args: { left: a.left, seats: a.seats } });
/** Above or in place of the offers: some might serve, but all are away or engaged at the times that fit.
 * $language (Language)
 * $to (Day) - last day that was looked at */
export const appointmentPoolBusy = (a: { language: string; to: string }): Message => ({ id: 'appointment-pool-busy', args: { language: { language: a.language }, to: { day: a.to } } });
/** Button below it: look for another way of interpreting.
 * $mode (String) - by telephone, by video
 * $day (Day) - on which day it would be possible first
 * $time (Time) - at what time */
export const appointmentPoolOther = (a: { mode: string; day: string; time: string }): Message => ({ id: 'appointment-pool-other', args: { mode: a.mode, day: { day: a.day }, time: { time: a.time } } });
/** Below it, one for each reason.
 * $reason (String) - worded reason
 * $count (Count) - how many it keeps away */
export const appointmentPoolReason = (a: { reason: string; count: number }): Message => ({ id: 'appointment-pool-reason', args: { reason: a.reason, count: a.count } });
/** Above or in place of the offers: some know the language, but none may serve this.
 * $language (Language)
 * $known (Count) - how many know the language */
export const appointmentPoolUnable = (a: { language: string; known: number }): Message => ({ id: 'appointment-pool-unable', args: { language: { language: a.language }, known: a.known } });
/** Above or in place of the offers: nobody of the pool knows the language.
 * $language (Language) */
export const appointmentPoolUnknown = (a: { language: string }): Message => ({ id: 'appointment-pool-unknown', args: { language: { language: a.language } } });
/** Button. */
export const appointmentPrint = (): Message => ({ id: 'appointment-print' });
/** Heading of a list of appointments that lost a person or a room.
 * $count (Count) - how many */
export const appointmentReplan = (a: { count: number }): Message => ({ id: 'appointment-replan', args: { count: a.count } });
/** Below it. */
export const appointmentReplanHelp = (): Message => ({ id: 'appointment-replan-help' });
/** In a request.
 * $name (String) - who asks */
export const appointmentRequestBy = (a: { name: string }): Message => ({ id: 'appointment-request-by', args: { name: a.name } });
/** In a request that a colleague has to answer. Whoever sets up the calendar sees these too.
 * $name (String) - with whom it would be
 * $by (String) - who asks */
export const appointmentRequestFor = (a: { name: string; by: string }): Message => ({ id: 'appointment-request-for', args: { name: a.name, by: a.by } });
/** In a request that nobody answered in time. */
export const appointmentRequestLate = (): Message => ({ id: 'appointment-request-late' });
/** Title of the screen, and a command that leads to it. */
export const appointmentRequests = (): Message => ({ id: 'appointment-requests' });
/** Below the title.
 * $count (Count) - how many wait for the answer of the person at the screen */
export const appointmentRequestsAbout = (a: { count: number }): Message => ({ id: 'appointment-requests-about', args: { count: a.count } });
/** Heading of a list: what the person at the screen asked colleagues for.
 * $count (Count) - how many */
export const appointmentRequestsAsked = (a: { count: number }): Message => ({ id: 'appointment-requests-asked', args: { count: a.count } });
/** Button above the week that leads to the screen.
 * $count (Count) - how many wait for an answer */
export const appointmentRequestsCount = (a: { count: number }): Message => ({ id: 'appointment-requests-count', args: { count: a.count } });
/** Above the list, for the keyboard. */
export const appointmentRequestsKeys = (): Message => ({ id: 'appointment-requests-keys' });
/** In place of the list. */
export const appointmentRequestsNone = (): Message => ({ id: 'appointment-requests-none' });
/** Below it. */
export const appointmentRequestsNoneHelp = (): Message => ({ id: 'appointment-requests-none-help' });
/** Heading of a list: what somebody has to say yes or no to.
 * $count (Count) - how many */
export const appointmentRequestsWaiting = (a: { count: number }): Message => ({ id: 'appointment-requests-waiting', args: { count: a.count } });
/** Box to tick. */
export const appointmentResourceActive = (): Message => ({ id: 'appointment-resource-active' });
/** Below that box when it was taken away. The list is on the same page, above. */
export const appointmentResourceClosing = (): Message => ({ id: 'appointment-resource-closing' });
/** Above boxes to tick, and heading of a column. */
export const appointmentResourceFeatures = (): Message => ({ id: 'appointment-resource-features' });
/** Label of a choice and heading of a column. */
export const appointmentResourceKind = (): Message => ({ id: 'appointment-resource-kind' });
/** Label of a field and heading of a column. */
export const appointmentResourceName = (): Message => ({ id: 'appointment-resource-name' });
/** Button. */
export const appointmentResourceNew = (): Message => ({ id: 'appointment-resource-new' });
/** Heading of a list. */
export const appointmentResources = (): Message => ({ id: 'appointment-resources' });
/** When the list is empty. */
export const appointmentResourcesNone = (): Message => ({ id: 'appointment-resources-none' });
/** Label of a choice. */
export const appointmentRoom = (): Message => ({ id: 'appointment-room' });
/** First choice of the rooms: all of them beside each other, for one day. */
export const appointmentRoomAll = (): Message => ({ id: 'appointment-room-all' });
/** Beside a door: where an appointment takes place.
 * $name (String) - name of the room or counter */
export const appointmentRoomName = (a: { name: string }): Message => ({ id: 'appointment-room-name', args: { name: a.name } });
/** In the column of what is needed. */
export const appointmentRoomNeeded = (): Message => ({ id: 'appointment-room-needed' });
/** Label of a field and heading of a column: how many people a room holds. */
export const appointmentSeats = (): Message => ({ id: 'appointment-seats' });
/** A sentence with four gaps to fill in. Each variable is a gap; put them where your language wants them.
 * $minutes (String) - gap: “45 minutes”
 * $who (String) - gap: “anybody” or a name
 * $language (String) - gap: a language
 * $from (String) - gap: a day */
export const appointmentSentence = (a: { minutes: string; who: string; language: string; from: string }): Message => ({ id: 'appointment-sentence', args: { minutes: a.minutes, who: a.who, language: a.language, from: a.from } });
/** Box to tick. */
export const appointmentServiceActive = (): Message => ({ id: 'appointment-service-active' });
/** Label of a field. */
export const appointmentServiceAfter = (): Message => ({ id: 'appointment-service-after' });
/** Label of a field. */
export const appointmentServiceBefore = (): Message => ({ id: 'appointment-service-before' });
/** Label of a field: more than one makes it a group. */
export const appointmentServiceCapacity = (): Message => ({ id: 'appointment-service-capacity' });
/** Above boxes to tick: what the room has. */
export const appointmentServiceFeatures = (): Message => ({ id: 'appointment-service-features' });
/** Label of a field: nothing sooner than so many minutes from now is offered. */
export const appointmentServiceLead = (): Message => ({ id: 'appointment-service-lead' });
/** Label of a field. */
export const appointmentServiceMinutes = (): Message => ({ id: 'appointment-service-minutes' });
/** Label of a field and heading of a column. */
export const appointmentServiceName = (): Message => ({ id: 'appointment-service-name' });
/** Button. */
export const appointmentServiceNew = (): Message => ({ id: 'appointment-service-new' });
/** Box to tick. */
export const appointmentServiceRoom = (): Message => ({ id: 'appointment-service-room' });
/** Above boxes to tick: areas of work. */
export const appointmentServiceSkills = (): Message => ({ id: 'appointment-service-skills' });
/** Label of a field. */
export const appointmentServiceStaff = (): Message => ({ id: 'appointment-service-staff' });
/** Heading of a list. */
export const appointmentServices = (): Message => ({ id: 'appointment-services' });
/** When the list is empty. */
export const appointmentServicesNone = (): Message => ({ id: 'appointment-services-none' });
/** Below it. */
export const appointmentServicesNoneHelp = (): Message => ({ id: 'appointment-services-none-help' });
/** Heading, command and button. */
export const appointmentSetup = (): Message => ({ id: 'appointment-setup' });
/** Under the heading. */
export const appointmentSetupAbout = (): Message => ({ id: 'appointment-setup-about' });
/** Label of a choice above the list: appointments in which state. */
export const appointmentShown = (): Message => ({ id: 'appointment-shown' });
/** First choice there. */
export const appointmentShownAll = (): Message => ({ id: 'appointment-shown-all' });
/** Above boxes to tick, and heading of a column. */
export const appointmentSkills = (): Message => ({ id: 'appointment-skills' });
/** The chosen time, and in the list.
 * $from (Time) - when it begins
 * $to (Time) - when it ends */
export const appointmentSpan = (a: { from: string; to: string }): Message => ({ id: 'appointment-span', args: { from: { time: a.from }, to: { time: a.to } } });
/** Heading of a list: the staff who take appointments. */
export const appointmentStaff = (): Message => ({ id: 'appointment-staff' });
/** In the column of what is needed.
 * $count (Count) - members of staff, at least two */
export const appointmentStaffCount = (a: { count: number }): Message => ({ id: 'appointment-staff-count', args: { count: a.count } });
/** Heading of a column. */
export const appointmentStaffName = (): Message => ({ id: 'appointment-staff-name' });
/** State of an appointment. */
export const appointmentStateBooked = (): Message => ({ id: 'appointment-state-booked' });
/** State of an appointment. */
export const appointmentStateCalled = (): Message => ({ id: 'appointment-state-called' });
/** State of an appointment. */
export const appointmentStateCancelled = (): Message => ({ id: 'appointment-state-cancelled' });
/** State of an appointment. */
export const appointmentStateCheckedIn = (): Message => ({ id: 'appointment-state-checked-in' });
/** State of an appointment. */
export const appointmentStateConfirmed = (): Message => ({ id: 'appointment-state-confirmed' });
/** State of an appointment. */
export const appointmentStateDeclined = (): Message => ({ id: 'appointment-state-declined' });
/** State of an appointment. */
export const appointmentStateFinished = (): Message => ({ id: 'appointment-state-finished' });
/** State of an appointment. */
export const appointmentStateInProgress = (): Message => ({ id: 'appointment-state-in-progress' });
/** State of an appointment. */
export const appointmentStateMissed = (): Message => ({ id: 'appointment-state-missed' });
/** State of an appointment. */
export const appointmentStateRequested = (): Message => ({ id: 'appointment-state-requested' });
/** No state of the row: what stood at a time and was moved. */
export const appointmentStateRescheduled = (): Message => ({ id: 'appointment-state-rescheduled' });
/** Label of a field. */
export const appointmentSubject = (): Message => ({ id: 'appointment-subject' });
/** Below that field. */
export const appointmentSubjectHint = (): Message => ({ id: 'appointment-subject-hint' });
/** Button: a request is taken back before it was answered. */
export const appointmentTakeBack = (): Message => ({ id: 'appointment-take-back' });
/** Above the places at which an appointment stood, in the order of time. */
export const appointmentThread = (): Message => ({ id: 'appointment-thread' });
/** Beside the place that is looked at. */
export const appointmentThreadHere = (): Message => ({ id: 'appointment-thread-here' });
/** Between two of them.
 * $day (Day)
 * $time (Time)
 * $name (String) - who moved it */
export const appointmentThreadMoved = (a: { day: string; time: string; name: string }): Message => ({ id: 'appointment-thread-moved', args: { day: { day: a.day }, time: { time: a.time }, name: a.name } });
/** Read aloud: heading of the column with times. */
export const appointmentTime = (): Message => ({ id: 'appointment-time' });
/** Heading of the panel. */
export const appointmentTitle = (): Message => ({ id: 'appointment-title' });
/** Button that goes to today. */
export const appointmentToday = (): Message => ({ id: 'appointment-today' });
/** Above the offers, when somebody else took the chosen time a moment before. */
export const appointmentTooLate = (): Message => ({ id: 'appointment-too-late' });
/** Label of a choice: what the talk is about, because some interpreters refuse topics. */
export const appointmentTopic = (): Message => ({ id: 'appointment-topic' });
/** Below the wish, while no topic is chosen. */
export const appointmentTopicHelp = (): Message => ({ id: 'appointment-topic-help' });
/** First choice there, when nothing is known. */
export const appointmentTopicUnknown = (): Message => ({ id: 'appointment-topic-unknown' });
/** Button. */
export const appointmentTryAnyLanguage = (): Message => ({ id: 'appointment-try-any-language' });
/** Button. */
export const appointmentTryAnyone = (): Message => ({ id: 'appointment-try-anyone' });
/** In the panel of an appointment that nobody has agreed to yet, in place of the buttons for paper. */
export const appointmentUnansweredHelp = (): Message => ({ id: 'appointment-unanswered-help' });
/** Read aloud: name of the gap for the last day. */
export const appointmentUntil = (): Message => ({ id: 'appointment-until' });
/** Read aloud: name of the choice between week, day, list. */
export const appointmentView = (): Message => ({ id: 'appointment-view' });
/** One of three views: everybody side by side on one day. */
export const appointmentViewDay = (): Message => ({ id: 'appointment-view-day' });
/** One of three views. */
export const appointmentViewList = (): Message => ({ id: 'appointment-view-list' });
/** One of the views: the week of one person. */
export const appointmentViewPerson = (): Message => ({ id: 'appointment-view-person' });
/** One of the views: the week of a room, or of another thing that is booked. */
export const appointmentViewRoom = (): Message => ({ id: 'appointment-view-room' });
/** One of three views. */
export const appointmentViewWeek = (): Message => ({ id: 'appointment-view-week' });
/** Beside an offer of several errands.
 * $minutes (Count) - how long the client waits between them */
export const appointmentWaiting = (a: { minutes: number }): Message => ({ id: 'appointment-waiting', args: { minutes: a.minutes } });
/** Under the heading.
 * $from (Day) - first day of the week
 * $to (Day) - last day of the week */
export const appointmentWeekOf = (a: { from: string; to: string }): Message => ({ id: 'appointment-week-of', args: { from: { day: a.from }, to: { day: a.to } } });
/** Label of a choice of a member of staff. */
export const appointmentWho = (): Message => ({ id: 'appointment-who' });
/** Read aloud: name of the gap for the member of staff. */
export const appointmentWith = (): Message => ({ id: 'appointment-with' });
/** Below the chosen time.
 * $name (String) - the member of staff */
export const appointmentWithName = (a: { name: string }): Message => ({ id: 'appointment-with-name', args: { name: a.name } });
/** When the computer is set to another zone.
 * $zone (String) - name of the zone, such as Europe/Berlin */
export const appointmentZone = (a: { zone: string }): Message => ({ id: 'appointment-zone', args: { zone: a.zone } });
/** Where a birth date was taken from. */
export const birthDateSourceDocument = (): Message => ({ id: 'birth-date-source-document' });
/** Where a birth date was taken from. */
export const birthDateSourceList = (): Message => ({ id: 'birth-date-source-list' });
/** Where a birth date was taken from. */
export const birthDateSourceSpoken = (): Message => ({ id: 'birth-date-source-spoken' });
/** Words for codes */
export const blockerAskedBefore = (): Message => ({ id: 'blocker-asked-before' });
/** Words for codes */
export const blockerAway = (): Message => ({ id: 'blocker-away' });
/** Words for codes */
export const blockerBusy = (): Message => ({ id: 'blocker-busy' });
/** Words for codes */
export const blockerConflict = (): Message => ({ id: 'blocker-conflict' });
/** Words for codes */
export const blockerGender = (): Message => ({ id: 'blocker-gender' });
/** Words for codes */
export const blockerLevelTooLow = (): Message => ({ id: 'blocker-level-too-low' });
/** Words for codes */
export const blockerMode = (): Message => ({ id: 'blocker-mode' });
/** Words for codes */
export const blockerNotAvailable = (): Message => ({ id: 'blocker-not-available' });
/** Words for codes */
export const blockerTopicRefused = (): Message => ({ id: 'blocker-topic-refused' });
/** Why somebody cannot be asked to interpret. Stands behind their name. */
export const blockerVolunteerSeriousWeight = (): Message => ({ id: 'blocker-volunteer-serious-weight' });
/** On the whole board, when it is not connected. */
export const boardClosed = (): Message => ({ id: 'board-closed' });
/** On the board, over the counters to which the numbers are called. One word. */
export const boardCounter = (): Message => ({ id: 'board-counter' });
/** On the board, over the called numbers. Very large: one word. */
export const boardNumber = (): Message => ({ id: 'board-number' });
/** On the board, small.
 * $count (Number) - how many wait */
export const boardWaiting = (a: { count: number }): Message => ({ id: 'board-waiting', args: { count: a.count } });
/** A birth date that was given in another calendar, on the page of a client.
 * $date (String) - the date in our calendar
 * $calendar (String) - the name of the other calendar
 * $text (String) - what was written, in that calendar */
export const calendarBeside = (a: { date: string; calendar: string; text: string }): Message => ({ id: 'calendar-beside', args: { date: a.date, calendar: a.calendar, text: a.text } });
/** Label of the choice beside the birth date; F4 changes it. */
export const calendarChoose = (): Message => ({ id: 'calendar-choose' });
/** The calendar in which a birth date was given. */
export const calendarEthiopic = (): Message => ({ id: 'calendar-ethiopic' });
/** The calendar in which a birth date was given. */
export const calendarGregorian = (): Message => ({ id: 'calendar-gregorian' });
/** Below the birth-date field while the Ethiopic calendar is chosen. Pagumen is the month of five or six days at the end of the year. */
export const calendarHintEthiopic = (): Message => ({ id: 'calendar-hint-ethiopic' });
/** Below the birth-date field. */
export const calendarHintGregorian = (): Message => ({ id: 'calendar-hint-gregorian' });
/** Below the birth-date field while an Islamic calendar is chosen. Its months begin by sight of the moon. */
export const calendarHintIslamicCivil = (): Message => ({ id: 'calendar-hint-islamic-civil' });
/** Below the birth-date field while an Islamic calendar is chosen. Its months begin by sight of the moon. */
export const calendarHintIslamicUmalqura = (): Message => ({ id: 'calendar-hint-islamic-umalqura' });
/** Below the birth-date field while the Persian calendar is chosen. */
export const calendarHintPersian = (): Message => ({ id: 'calendar-hint-persian' });
/** The calendar in which a birth date was given. */
export const calendarIslamicCivil = (): Message => ({ id: 'calendar-islamic-civil' });
/** The calendar in which a birth date was given. */
export const calendarIslamicUmalqura = (): Message => ({ id: 'calendar-islamic-umalqura' });
/** Month 1 of the Ethiopic year. */
export const calendarMonthEthiopic1 = (): Message => ({ id: 'calendar-month-ethiopic-1' });
/** Month 10 of the Ethiopic year. */
export const calendarMonthEthiopic10 = (): Message => ({ id: 'calendar-month-ethiopic-10' });
/** Month 11 of the Ethiopic year. */
export const calendarMonthEthiopic11 = (): Message => ({ id: 'calendar-month-ethiopic-11' });
/** Month 12 of the Ethiopic year. */
export const calendarMonthEthiopic12 = (): Message => ({ id: 'calendar-month-ethiopic-12' });
/** Month 13 of the Ethiopic year. */
export const calendarMonthEthiopic13 = (): Message => ({ id: 'calendar-month-ethiopic-13' });
/** Month 2 of the Ethiopic year. */
export const calendarMonthEthiopic2 = (): Message => ({ id: 'calendar-month-ethiopic-2' });
/** Month 3 of the Ethiopic year. */
export const calendarMonthEthiopic3 = (): Message => ({ id: 'calendar-month-ethiopic-3' });
/** Month 4 of the Ethiopic year. */
export const calendarMonthEthiopic4 = (): Message => ({ id: 'calendar-month-ethiopic-4' });
/** Month 5 of the Ethiopic year. */
export const calendarMonthEthiopic5 = (): Message => ({ id: 'calendar-month-ethiopic-5' });
/** Month 6 of the Ethiopic year. */
export const calendarMonthEthiopic6 = (): Message => ({ id: 'calendar-month-ethiopic-6' });
/** Month 7 of the Ethiopic year. */
export const calendarMonthEthiopic7 = (): Message => ({ id: 'calendar-month-ethiopic-7' });
/** Month 8 of the Ethiopic year. */
export const calendarMonthEthiopic8 = (): Message => ({ id: 'calendar-month-ethiopic-8' });
/** Month 9 of the Ethiopic year. */
export const calendarMonthEthiopic9 = (): Message => ({ id: 'calendar-month-ethiopic-9' });
/** Month 1 of the Islamic year. */
export const calendarMonthIslamic1 = (): Message => ({ id: 'calendar-month-islamic-1' });
/** Month 10 of the Islamic year. */
export const calendarMonthIslamic10 = (): Message => ({ id: 'calendar-month-islamic-10' });
/** Month 11 of the Islamic year. */
export const calendarMonthIslamic11 = (): Message => ({ id: 'calendar-month-islamic-11' });
/** Month 12 of the Islamic year. */
export const calendarMonthIslamic12 = (): Message => ({ id: 'calendar-month-islamic-12' });
/** Month 2 of the Islamic year. */
export const calendarMonthIslamic2 = (): Message => ({ id: 'calendar-month-islamic-2' });
/** Month 3 of the Islamic year. */
export const calendarMonthIslamic3 = (): Message => ({ id: 'calendar-month-islamic-3' });
/** Month 4 of the Islamic year. */
export const calendarMonthIslamic4 = (): Message => ({ id: 'calendar-month-islamic-4' });
/** Month 5 of the Islamic year. */
export const calendarMonthIslamic5 = (): Message => ({ id: 'calendar-month-islamic-5' });
/** Month 6 of the Islamic year. */
export const calendarMonthIslamic6 = (): Message => ({ id: 'calendar-month-islamic-6' });
/** Month 7 of the Islamic year. */
export const calendarMonthIslamic7 = (): Message => ({ id: 'calendar-month-islamic-7' });
/** Month 8 of the Islamic year. */
export const calendarMonthIslamic8 = (): Message => ({ id: 'calendar-month-islamic-8' });
/** Month 9 of the Islamic year. */
export const calendarMonthIslamic9 = (): Message => ({ id: 'calendar-month-islamic-9' });
/** Month 1 of the Persian year. */
export const calendarMonthPersian1 = (): Message => ({ id: 'calendar-month-persian-1' });
/** Month 10 of the Persian year. */
export const calendarMonthPersian10 = (): Message => ({ id: 'calendar-month-persian-10' });
/** Month 11 of the Persian year. */
export const calendarMonthPersian11 = (): Message => ({ id: 'calendar-month-persian-11' });
/** Month 12 of the Persian year. */
export const calendarMonthPersian12 = (): Message => ({ id: 'calendar-month-persian-12' });
/** Month 2 of the Persian year. */
export const calendarMonthPersian2 = (): Message => ({ id: 'calendar-month-persian-2' });
/** Month 3 of the Persian year. */
export const calendarMonthPersian3 = (): Message => ({ id: 'calendar-month-persian-3' });
/** Month 4 of the Persian year. */
export const calendarMonthPersian4 = (): Message => ({ id: 'calendar-month-persian-4' });
/** Month 5 of the Persian year. */
export const calendarMonthPersian5 = (): Message => ({ id: 'calendar-month-persian-5' });
/** Month 6 of the Persian year. */
export const calendarMonthPersian6 = (): Message => ({ id: 'calendar-month-persian-6' });
/** Month 7 of the Persian year. */
export const calendarMonthPersian7 = (): Message => ({ id: 'calendar-month-persian-7' });
/** Month 8 of the Persian year. */
export const calendarMonthPersian8 = (): Message => ({ id: 'calendar-month-persian-8' });
/** Month 9 of the Persian year. */
export const calendarMonthPersian9 = (): Message => ({ id: 'calendar-month-persian-9' });
/** Below the choice, beside the key F4: what the key does. */
export const calendarNext = (): Message => ({ id: 'calendar-next' });
/** The calendar in which a birth date was given. */
export const calendarPersian = (): Message => ({ id: 'calendar-persian' });
/** Button below an error: reads what was typed in another calendar.
 * $calendar (String) - the name of the calendar
 * $date (String) - the date in our calendar that it would be */
export const calendarProposal = (a: { calendar: string; date: string }): Message => ({ id: 'calendar-proposal', args: { calendar: a.calendar, date: a.date } });
/** Beside the field, while one types a date of another calendar.
 * $written (String) - the date in that calendar
 * $calendar (String) - the name of the calendar
 * $date (String) - the date in our calendar */
export const calendarUnderstood = (a: { written: string; calendar: string; date: string }): Message => ({ id: 'calendar-understood', args: { written: a.written, calendar: a.calendar, date: a.date } });
/** The same where only a month or year is known: it lies in two of ours.
 * $written (String) - the part in that calendar
 * $calendar (String) - the name of the calendar
 * $first (Day) - the first day that it can be
 * $last (Day) - the last day that it can be
 * $date (String) - what is kept in our calendar */
export const calendarUnderstoodSpan = (a: { written: string; calendar: string; first: string; last: string; date: string }): Message => ({ id: 'calendar-understood-span', args: { written: a.written, calendar: a.calendar, first: { day: a.first }, last: { day: a.last }, date: a.date } });
/** A whole day of another calendar.
 * $day (String) - the day, as digits
 * $month (String) - the name of the month
 * $year (String) - the year, as digits */
export const calendarWrittenDay = (a: { day: string; month: string; year: string }): Message => ({ id: 'calendar-written-day', args: { day: a.day, month: a.month, year: a.year } });
/** A month of another calendar.
 * $month (String) - the name of the month
 * $year (String) - the year, as digits */
export const calendarWrittenMonth = (a: { month: string; year: string }): Message => ({ id: 'calendar-written-month', args: { month: a.month, year: a.year } });
/** A year of another calendar.
 * $year (String) - the year, as digits */
export const calendarWrittenYear = (a: { year: string }): Message => ({ id: 'calendar-written-year', args: { year: a.year } });
/** One of two. */
export const cancelledByClient = (): Message => ({ id: 'cancelled-by-client' });
/** One of two. */
export const cancelledByOffice = (): Message => ({ id: 'cancelled-by-office' });
/** Button that takes the case to the chosen phase. */
export const caseChangePhase = (): Message => ({ id: 'case-change-phase' });
/** Button: the case is closed. */
export const caseClose = (): Message => ({ id: 'case-close' });
/** Label of the choice of a reason. */
export const caseCloseReason = (): Message => ({ id: 'case-close-reason' });
/** Below the state of a closed case.
 * $day (Day) - when it was closed */
export const caseClosedOn = (a: { day: string }): Message => ({ id: 'case-closed-on', args: { day: { day: a.day } } });
/** Under the heading of the list.
 * $count (Count) - cases in the list */
export const caseCount = (a: { count: number }): Message => ({ id: 'case-count', args: { count: a.count } });
/** Filter above the list. */
export const caseFilterAll = (): Message => ({ id: 'case-filter-all' });
/** Filter above the list. */
export const caseFilterOpenAll = (): Message => ({ id: 'case-filter-open-all' });
/** Filter above the list. */
export const caseFilterOpenMine = (): Message => ({ id: 'case-filter-open-mine' });
/** Question whose answers are topics such as housing. */
export const caseNeed = (): Message => ({ id: 'case-need' });
/** Button that takes the case to its next phase.
 * $phase (String) - the word of that phase */
export const caseNext = (a: { phase: string }): Message => ({ id: 'case-next', args: { phase: a.phase } });
/** When the list is empty. */
export const caseNone = (): Message => ({ id: 'case-none' });
/** Below it. */
export const caseNoneHelp = (): Message => ({ id: 'case-none-help' });
/** When the list of one's own open cases is empty. */
export const caseNoneMine = (): Message => ({ id: 'case-none-mine' });
/** Label of a field that may stay empty. */
export const caseNote = (): Message => ({ id: 'case-note' });
/** Heading, command and button: a case is opened. */
export const caseOpen = (): Message => ({ id: 'case-open' });
/** Under the heading, while nobody is chosen. */
export const caseOpenAbout = (): Message => ({ id: 'case-open-about' });
/** Under the heading.
 * $name (String) - the client */
export const caseOpenFor = (a: { name: string }): Message => ({ id: 'case-open-for', args: { name: a.name } });
/** Button: another phase is chosen. */
export const caseOtherPhase = (): Message => ({ id: 'case-other-phase' });
/** Label of the field for the client. */
export const casePerson = (): Message => ({ id: 'case-person' });
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
/** Button: a closed case is opened again. */
export const caseReopen = (): Message => ({ id: 'case-reopen' });
/** Label of a field that has to be filled in. */
export const caseReopenNote = (): Message => ({ id: 'case-reopen-note' });
/** Below the topic of a case.
 * $day (Day) - when it was opened
 * $distance (String) - the same as people say it: “12 days ago”
 * $name (String) - who is in charge */
export const caseSince = (a: { day: string; distance: string; name: string }): Message => ({ id: 'case-since', args: { day: { day: a.day }, distance: a.distance, name: a.name } });
/** Beside the marks of the phases.
 * $step (Number) - which phase
 * $total (Number) - of how many */
export const caseStepOf = (a: { step: number; total: number }): Message => ({ id: 'case-step-of', args: { step: a.step, total: a.total } });
/** Read aloud: button that opens the next steps of a case.
 * $number (String) - the number of the case */
export const caseSteps = (a: { number: string }): Message => ({ id: 'case-steps', args: { number: a.number } });
/** Label of the choice of a phase. */
export const caseToPhase = (): Message => ({ id: 'case-to-phase' });
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
/** Words for codes */
export const ceilingFine = (): Message => ({ id: 'ceiling-fine' });
/** Words for codes */
export const ceilingNear = (): Message => ({ id: 'ceiling-near' });
/** How far an interpreter is from the yearly ceiling of what they may be paid. */
export const ceilingNone = (): Message => ({ id: 'ceiling-none' });
/** Words for codes */
export const ceilingReached = (): Message => ({ id: 'ceiling-reached' });
/** Read aloud: name of the bar of actions. */
export const clientActions = (): Message => ({ id: 'client-actions' });
/** Below a former address.
 * $from (String) - the first day, or a question mark
 * $to (String) - the last day, or a question mark */
export const clientAddressFormerSpan = (a: { from: string; to: string }): Message => ({ id: 'client-address-former-span', args: { from: a.from, to: a.to } });
/** Mark in place of an address or beside it. */
export const clientAddressIsBlocked = (): Message => ({ id: 'client-address-is-blocked' });
/** Below the mark, for those who may not see the address. */
export const clientAddressIsBlockedHelp = (): Message => ({ id: 'client-address-is-blocked-help' });
/** Below the address.
 * $day (Day) - the first day there */
export const clientAddressSinceDay = (a: { day: string }): Message => ({ id: 'client-address-since-day', args: { day: { day: a.day } } });
/** Beside the birth date.
 * $years (Count) - age in full years */
export const clientAge = (a: { years: number }): Message => ({ id: 'client-age', args: { years: a.years } });
/** Beside a birth date of which only the year is known.
 * $least (Number) - the least age in years
 * $most (Count) - the greatest age in years */
export const clientAgeBetween = (a: { least: number; most: number }): Message => ({ id: 'client-age-between', args: { least: a.least, most: a.most } });
/** Another name of the person.
 * $kind (String) - the kind of name: birth name, alias …
 * $name (String) - the name */
export const clientAlsoKnown = (a: { kind: string; name: string }): Message => ({ id: 'client-also-known', args: { kind: a.kind, name: a.name } });
/** Button: books an appointment. */
export const clientAppointment = (): Message => ({ id: 'client-appointment' });
/** Button. */
export const clientBackToPage = (): Message => ({ id: 'client-back-to-page' });
/** A birth date that is wholly known.
 * $day (Day) - the birth date */
export const clientBirthDay = (a: { day: string }): Message => ({ id: 'client-birth-day', args: { day: { day: a.day } } });
/** A whole birth date that is an estimate.
 * $day (Day) - the birth date */
export const clientBirthDayEstimated = (a: { day: string }): Message => ({ id: 'client-birth-day-estimated', args: { day: { day: a.day } } });
/** A year of birth that is an estimate.
 * $date (String) - the known parts as digits */
export const clientBirthEstimated = (a: { date: string }): Message => ({ id: 'client-birth-estimated', args: { date: a.date } });
/** Error beside the field when the date can't be read. */
export const clientBirthNotUnderstood = (): Message => ({ id: 'client-birth-not-understood' });
/** A birth date of which the year, perhaps the month too, is known.
 * $date (String) - the known parts as digits: "1985" or "03.1985" */
export const clientBirthPart = (a: { date: string }): Message => ({ id: 'client-birth-part', args: { date: a.date } });
/** Beside the field, for 1 January, which often only stands for an unknown day.
 * $date (String) - what was understood */
export const clientBirthPlaceholder = (a: { date: string }): Message => ({ id: 'client-birth-placeholder', args: { date: a.date } });
/** Beside the field, while one types.
 * $date (String) - what was understood */
export const clientBirthUnderstood = (a: { date: string }): Message => ({ id: 'client-birth-understood', args: { date: a.date } });
/** In place of a birth date. */
export const clientBirthUnknown = (): Message => ({ id: 'client-birth-unknown' });
/** A birth date without its year.
 * $date (String) - day and month as digits */
export const clientBirthWithoutYear = (a: { date: string }): Message => ({ id: 'client-birth-without-year', args: { date: a.date } });
/** Label: what the case is about. */
export const clientCaseNeed = (): Message => ({ id: 'client-case-need' });
/** Button: opens a managed case. */
export const clientCaseOpen = (): Message => ({ id: 'client-case-open' });
/** Below a case.
 * $day (Day) - when it was opened
 * $name (String) - who manages it */
export const clientCaseSince = (a: { day: string; name: string }): Message => ({ id: 'client-case-since', args: { day: { day: a.day }, name: a.name } });
/** Heading over the cases of the person.
 * $count (Count) - how many */
export const clientCases = (a: { count: number }): Message => ({ id: 'client-cases', args: { count: a.count } });
/** Heading. */
export const clientConflict = (): Message => ({ id: 'client-conflict' });
/** Below it. */
export const clientConflictAbout = (): Message => ({ id: 'client-conflict-about' });
/** Button. */
export const clientConflictBack = (): Message => ({ id: 'client-conflict-back' });
/** Choice: what I typed. */
export const clientConflictMine = (): Message => ({ id: 'client-conflict-mine' });
/** Button. */
export const clientConflictSave = (): Message => ({ id: 'client-conflict-save' });
/** Heading over what only the other one changed. */
export const clientConflictTaken = (): Message => ({ id: 'client-conflict-taken' });
/** Choice: what the other one saved. */
export const clientConflictTheirs = (): Message => ({ id: 'client-conflict-theirs' });
/** Beside the button.
 * $count (Count) - fields that are still to be decided */
export const clientConflictUndecided = (a: { count: number }): Message => ({ id: 'client-conflict-undecided', args: { count: a.count } });
/** Button: records a visit of this person. */
export const clientContact = (): Message => ({ id: 'client-contact' });
/** Under the heading, for staff. */
export const clientDisplayAbout = (): Message => ({ id: 'client-display-about' });
/** Heading above day, time and the name of the person. */
export const clientDisplayAppointment = (): Message => ({ id: 'client-display-appointment' });
/** Button on the form of a new client: the client types their own name on the second screen. */
export const clientDisplayAskName = (): Message => ({ id: 'client-display-ask-name' });
/** Button: to the screen before. */
export const clientDisplayBack = (): Message => ({ id: 'client-display-back' });
/** Heading above the birth date as it is in the record. */
export const clientDisplayBirthQuestion = (): Message => ({ id: 'client-display-birth-question' });
/** Heading above the names of all languages, each by its own name. */
export const clientDisplayChooseLanguage = (): Message => ({ id: 'client-display-choose-language' });
/** Button: empties the second screen at once. */
export const clientDisplayClear = (): Message => ({ id: 'client-display-clear' });
/** State: it clears itself soon because the client's page was left.
 * $seconds (Count) - seconds until then */
export const clientDisplayClearsIn = (a: { seconds: number }): Message => ({ id: 'client-display-clears-in', args: { seconds: a.seconds } });
/** Button: closes the window in front of the client. */
export const clientDisplayClose = (): Message => ({ id: 'client-display-close' });
/** Label of the field for the family name or names. */
export const clientDisplayFamily = (): Message => ({ id: 'client-display-family' });
/** Label of the field for the given name or names. */
export const clientDisplayGiven = (): Message => ({ id: 'client-display-given' });
/** In place of a message when what was typed came too late, because the screen was cleared meanwhile. */
export const clientDisplayGone = (): Message => ({ id: 'client-display-gone' });
/** Label: the language of the second screen. */
export const clientDisplayLanguage = (): Message => ({ id: 'client-display-language' });
/** Note: the client tapped that language themselves.
 * $language (Language) - the language */
export const clientDisplayLanguageChosen = (a: { language: string }): Message => ({ id: 'client-display-language-chosen', args: { language: { language: a.language } } });
/** Heading above the languages that the client speaks. */
export const clientDisplayLanguagesQuestion = (): Message => ({ id: 'client-display-languages-question' });
/** Heading above two empty fields, where a client writes their own name. */
export const clientDisplayNameAsk = (): Message => ({ id: 'client-display-name-ask' });
/** Button: opens fields with the name, in which the client can change letters. */
export const clientDisplayNameCorrect = (): Message => ({ id: 'client-display-name-correct' });
/** Button: opens two empty fields, where the client writes their name in the letters of their language. */
export const clientDisplayNameOwnScript = (): Message => ({ id: 'client-display-name-own-script' });
/** Heading above the name as it is in the record. */
export const clientDisplayNameQuestion = (): Message => ({ id: 'client-display-name-question' });
/** Button: the name stands there as it should. */
export const clientDisplayNameRight = (): Message => ({ id: 'client-display-name-right' });
/** Button: to the next screen. */
export const clientDisplayNext = (): Message => ({ id: 'client-display-next' });
/** On the staff's screen where no client's page is open. */
export const clientDisplayNoClient = (): Message => ({ id: 'client-display-no-client' });
/** Button: opens the window that stands in front of the client. */
export const clientDisplayOpen = (): Message => ({ id: 'client-display-open' });
/** Button that shows the languages once more. Beside it stands a globe. */
export const clientDisplayOtherLanguage = (): Message => ({ id: 'client-display-other-language' });
/** In place of a day, month or year of birth that is not known. */
export const clientDisplayPartUnknown = (): Message => ({ id: 'client-display-part-unknown' });
/** Label above the ticks of what is shown. */
export const clientDisplayParts = (): Message => ({ id: 'client-display-parts' });
/** Heading on the form: how the client wrote their name on the second screen. */
export const clientDisplayProposal = (): Message => ({ id: 'client-display-proposal' });
/** Button: adds the written name as a further name. The form is not saved by it. */
export const clientDisplayProposalAdd = (): Message => ({ id: 'client-display-proposal-add' });
/** Button: the written name is not used. */
export const clientDisplayProposalDismiss = (): Message => ({ id: 'client-display-proposal-dismiss' });
/** Button: puts the written name into the empty form. The form is not saved by it. */
export const clientDisplayProposalFill = (): Message => ({ id: 'client-display-proposal-fill' });
/** Button: goes to the form, where the name can be taken over. */
export const clientDisplayProposalOpen = (): Message => ({ id: 'client-display-proposal-open' });
/** Button: puts the written name in place of the one on the form. The form is not saved by it.
 * $name (String) - the name on the form that is replaced */
export const clientDisplayProposalReplace = (a: { name: string }): Message => ({ id: 'client-display-proposal-replace', args: { name: a.name } });
/** Under the written name. */
export const clientDisplayProposalUnsaved = (): Message => ({ id: 'client-display-proposal-unsaved' });
/** Beside the button in the top bar and read aloud: a name was written on the second screen. */
export const clientDisplayProposalWaiting = (): Message => ({ id: 'client-display-proposal-waiting' });
/** Button under the fields: what was typed appears on the screen of the person at the desk. */
export const clientDisplaySend = (): Message => ({ id: 'client-display-send' });
/** After that button. The person at the desk decides what to do with it. */
export const clientDisplaySent = (): Message => ({ id: 'client-display-sent' });
/** Button: shows what is ticked on the second screen. */
export const clientDisplayShow = (): Message => ({ id: 'client-display-show' });
/** State: the window in front of the client is not open. */
export const clientDisplayStateClosed = (): Message => ({ id: 'client-display-state-closed' });
/** State: the window is open and shows nobody. */
export const clientDisplayStateEmpty = (): Message => ({ id: 'client-display-state-empty' });
/** State: the window shows this client. */
export const clientDisplayStateShows = (): Message => ({ id: 'client-display-state-shows' });
/** State: the window asks somebody new for their name. */
export const clientDisplayStateShowsNew = (): Message => ({ id: 'client-display-state-shows-new' });
/** State: the window shows another client than the one whose page is open. */
export const clientDisplayStateShowsOther = (): Message => ({ id: 'client-display-state-shows-other' });
/** Read aloud and shown small: which of the screens this is.
 * $step (Number) - the number of this screen
 * $all (Number) - how many there are */
export const clientDisplayStep = (a: { step: number; all: number }): Message => ({ id: 'client-display-step', args: { step: a.step, all: a.all } });
/** Under what is shown: what to do if something is wrong. */
export const clientDisplayTell = (): Message => ({ id: 'client-display-tell' });
/** Heading and name of the second screen, which stands in front of the client. */
export const clientDisplayTitle = (): Message => ({ id: 'client-display-title' });
/** On the second screen while nobody is shown, once in each language. One or two words. */
export const clientDisplayWelcome = (): Message => ({ id: 'client-display-welcome' });
/** Under day and time.
 * $name (String) - the person whom the client will meet */
export const clientDisplayWith = (a: { name: string }): Message => ({ id: 'client-display-with', args: { name: a.name } });
/** Button and heading. */
export const clientDispute = (): Message => ({ id: 'client-dispute' });
/** Below a dispute.
 * $day (Day) - since when
 * $name (String) - who recorded it */
export const clientDisputeBy = (a: { day: string; name: string }): Message => ({ id: 'client-dispute-by', args: { day: { day: a.day }, name: a.name } });
/** Label: what came out. */
export const clientDisputeOutcome = (): Message => ({ id: 'client-dispute-outcome' });
/** Button and heading: it is clear now what is right. */
export const clientDisputeSettle = (): Message => ({ id: 'client-dispute-settle' });
/** Below a dispute that was settled.
 * $day (Day) - when
 * $name (String) - who settled it
 * $reason (String) - what came out */
export const clientDisputeSettled = (a: { day: string; name: string; reason: string }): Message => ({ id: 'client-dispute-settled', args: { day: { day: a.day }, name: a.name, reason: a.reason } });
/** Label. */
export const clientDisputeWhat = (): Message => ({ id: 'client-dispute-what' });
/** Mark beside a value. */
export const clientDisputed = (): Message => ({ id: 'client-disputed' });
/** Read aloud with the mark.
 * $what (String) - what is disputed
 * $reason (String) - why */
export const clientDisputedWhat = (a: { what: string; reason: string }): Message => ({ id: 'client-disputed-what', args: { what: a.what, reason: a.reason } });
/** Beside a document that is over.
 * $day (Day) - the last day */
export const clientDocumentExpired = (a: { day: string }): Message => ({ id: 'client-document-expired', args: { day: { day: a.day } } });
/** Beside a document.
 * $day (Day) - the last day */
export const clientDocumentUntil = (a: { day: string }): Message => ({ id: 'client-document-until', args: { day: { day: a.day } } });
/** Heading. */
export const clientDocuments = (): Message => ({ id: 'client-documents' });
/** Above the form: input of an earlier time was found.
 * $time (Time) - when it was typed */
export const clientDraftFound = (a: { time: string }): Message => ({ id: 'client-draft-found', args: { time: { time: a.time } } });
/** Button: forgets what was typed. */
export const clientDraftThrowAway = (): Message => ({ id: 'client-draft-throw-away' });
/** When something is due.
 * $day (Day) - the day
 * $distance (String) - the day as people say it: "in 2 days" */
export const clientDue = (a: { day: string; distance: string }): Message => ({ id: 'client-due', args: { day: { day: a.day }, distance: a.distance } });
/** Heading of the form for a client who is there already. */
export const clientEdit = (): Message => ({ id: 'client-edit' });
/** Heading of an appointment.
 * $day (Day) - the day
 * $from (Time) - when it starts
 * $to (Time) - when it ends
 * $name (String) - with whom */
export const clientEntryAppointment = (a: { day: string; from: string; to: string; name: string }): Message => ({ id: 'client-entry-appointment', args: { day: { day: a.day }, from: { time: a.from }, to: { time: a.to }, name: a.name } });
/** Heading of a step of a case.
 * $number (String) - the number of the case
 * $phase (String) - the phase it went to */
export const clientEntryCase = (a: { number: string; phase: string }): Message => ({ id: 'client-entry-case', args: { number: a.number, phase: a.phase } });
/** Heading of a contact.
 * $channel (String) - where: at the counter, by phone …
 * $need (String) - what it was about */
export const clientEntryContact = (a: { channel: string; need: string }): Message => ({ id: 'client-entry-contact', args: { channel: a.channel, need: a.need } });
/** The first entry. */
export const clientEntryCreated = (): Message => ({ id: 'client-entry-created' });
/** Heading of a referral that another office sent as a package.
 * $office (String) - the office, as the package says */
export const clientEntryIncoming = (a: { office: string }): Message => ({ id: 'client-entry-incoming', args: { office: a.office } });
/** Heading of an entry of the timeline of a client. */
export const clientEntryMoved = (): Message => ({ id: 'client-entry-moved' });
/** In that entry, before day, time and name. */
export const clientEntryMovedFrom = (): Message => ({ id: 'client-entry-moved-from' });
/** In that entry, before day, time and name. */
export const clientEntryMovedTo = (): Message => ({ id: 'client-entry-moved-to' });
/** Below an entry of today or yesterday.
 * $day (String) - "today" or "yesterday"
 * $time (Time) - the time
 * $name (String) - who did it */
export const clientEntryNear = (a: { day: string; time: string; name: string }): Message => ({ id: 'client-entry-near', args: { day: a.day, time: { time: a.time }, name: a.name } });
/** In that entry, after “from” and after “to”.
 * $day (Day)
 * $from (Time)
 * $to (Time)
 * $name (String) - with whom */
export const clientEntryPlace = (a: { day: string; from: string; to: string; name: string }): Message => ({ id: 'client-entry-place', args: { day: { day: a.day }, from: { time: a.from }, to: { time: a.to }, name: a.name } });
/** Heading of a referral.
 * $service (String) - the service
 * $organisation (String) - whose it is */
export const clientEntryReferral = (a: { service: string; organisation: string }): Message => ({ id: 'client-entry-referral', args: { service: a.service, organisation: a.organisation } });
/** Below an entry.
 * $day (Day) - the day
 * $time (Time) - the time
 * $name (String) - who did it */
export const clientEntryWhen = (a: { day: string; time: string; name: string }): Message => ({ id: 'client-entry-when', args: { day: { day: a.day }, time: { time: a.time }, name: a.name } });
/** The number of the person in the list from which they came.
 * $number (String) - the number */
export const clientExternalId = (a: { number: string }): Message => ({ id: 'client-external-id', args: { number: a.number } });
/** Heading. */
export const clientFamily = (): Message => ({ id: 'client-family' });
/** Below it when there is nobody. */
export const clientFamilyNone = (): Message => ({ id: 'client-family-none' });
/** Name of a part of the form. */
export const clientFieldAddress = (): Message => ({ id: 'client-field-address' });
/** Name of a part of the form. */
export const clientFieldBirthDate = (): Message => ({ id: 'client-field-birth-date' });
/** Name of a part of the form. */
export const clientFieldContactMeans = (): Message => ({ id: 'client-field-contact-means' });
/** Name of a part of the form. */
export const clientFieldDocuments = (): Message => ({ id: 'client-field-documents' });
/** Name of a part of the form. */
export const clientFieldFormerAddresses = (): Message => ({ id: 'client-field-former-addresses' });
/** Name of a part of the form. */
export const clientFieldGender = (): Message => ({ id: 'client-field-gender' });
/** Name of a part of the form. */
export const clientFieldLanguages = (): Message => ({ id: 'client-field-languages' });
/** Name of a part of the form. */
export const clientFieldLetterLanguage = (): Message => ({ id: 'client-field-letter-language' });
/** Name of a part of the form. */
export const clientFieldNames = (): Message => ({ id: 'client-field-names' });
/** Name of a part of the form. */
export const clientFieldNationalities = (): Message => ({ id: 'client-field-nationalities' });
/** Name of a part of the form. */
export const clientFieldRemark = (): Message => ({ id: 'client-field-remark' });
/** Name of a part of the form. */
export const clientFieldRepresentatives = (): Message => ({ id: 'client-field-representatives' });
/** Name of a part of the form. */
export const clientFieldResidence = (): Message => ({ id: 'client-field-residence' });
/** Below the heading "Clients". */
export const clientFindAbout = (): Message => ({ id: 'client-find-about' });
/** Heading of a part. */
export const clientFormAddress = (): Message => ({ id: 'client-form-address' });
/** A tick. */
export const clientFormAddressBlocked = (): Message => ({ id: 'client-form-address-blocked' });
/** Below the tick. */
export const clientFormAddressBlockedHelp = (): Message => ({ id: 'client-form-address-blocked-help' });
/** In place of the fields of an address that the person may not see. */
export const clientFormAddressHidden = (): Message => ({ id: 'client-form-address-hidden' });
/** Label. */
export const clientFormAddressKind = (): Message => ({ id: 'client-form-address-kind' });
/** Label. */
export const clientFormAddressRemark = (): Message => ({ id: 'client-form-address-remark' });
/** Below the label. */
export const clientFormAddressRemarkHelp = (): Message => ({ id: 'client-form-address-remark-help' });
/** Label: the first day there. */
export const clientFormAddressSince = (): Message => ({ id: 'client-form-address-since' });
/** Label: the last day there. */
export const clientFormAddressUntil = (): Message => ({ id: 'client-form-address-until' });
/** Label. */
export const clientFormBirth = (): Message => ({ id: 'client-form-birth' });
/** Below the label. */
export const clientFormBirthHelp = (): Message => ({ id: 'client-form-birth-help' });
/** Button. */
export const clientFormDocumentAdd = (): Message => ({ id: 'client-form-document-add' });
/** Label. */
export const clientFormDocumentIssuer = (): Message => ({ id: 'client-form-document-issuer' });
/** Label. */
export const clientFormDocumentKind = (): Message => ({ id: 'client-form-document-kind' });
/** Label. */
export const clientFormDocumentNumber = (): Message => ({ id: 'client-form-document-number' });
/** Heading of a part. */
export const clientFormDocuments = (): Message => ({ id: 'client-form-documents' });
/** Label. */
export const clientFormFamily = (): Message => ({ id: 'client-form-family' });
/** Button. */
export const clientFormFormerAddressAdd = (): Message => ({ id: 'client-form-former-address-add' });
/** Heading of a part. */
export const clientFormFormerAddresses = (): Message => ({ id: 'client-form-former-addresses' });
/** Label. */
export const clientFormGender = (): Message => ({ id: 'client-form-gender' });
/** Label. */
export const clientFormGiven = (): Message => ({ id: 'client-form-given' });
/** A tick. */
export const clientFormInterpreter = (): Message => ({ id: 'client-form-interpreter' });
/** Label. */
export const clientFormLanguage = (): Message => ({ id: 'client-form-language' });
/** Button. */
export const clientFormLanguageAdd = (): Message => ({ id: 'client-form-language-add' });
/** Button. */
export const clientFormLanguageRemove = (): Message => ({ id: 'client-form-language-remove' });
/** Heading. */
export const clientFormLanguages = (): Message => ({ id: 'client-form-languages' });
/** Label: the language of letters and slips. */
export const clientFormLetterLanguage = (): Message => ({ id: 'client-form-letter-language' });
/** Label. */
export const clientFormLevel = (): Message => ({ id: 'client-form-level' });
/** Button. */
export const clientFormMeansAdd = (): Message => ({ id: 'client-form-means-add' });
/** Label: when to call. */
export const clientFormMeansHours = (): Message => ({ id: 'client-form-means-hours' });
/** Heading that unfolds how a number may be used: when, message, language. */
export const clientFormMeansHow = (): Message => ({ id: 'client-form-means-how' });
/** Label. */
export const clientFormMeansKind = (): Message => ({ id: 'client-form-means-kind' });
/** Label: language of whoever answers, where it is another one. */
export const clientFormMeansLanguage = (): Message => ({ id: 'client-form-means-language' });
/** A tick. */
export const clientFormMeansLeaveMessage = (): Message => ({ id: 'client-form-means-leave-message' });
/** Label. */
export const clientFormMeansRemark = (): Message => ({ id: 'client-form-means-remark' });
/** Button. */
export const clientFormMeansRemove = (): Message => ({ id: 'client-form-means-remove' });
/** Label of a choice: may this number or address be used without putting the person at risk? */
export const clientFormMeansSafety = (): Message => ({ id: 'client-form-means-safety' });
/** Button. */
export const clientFormNameAdd = (): Message => ({ id: 'client-form-name-add' });
/** A tick on a former name: nobody may disclose it. */
export const clientFormNameBlocked = (): Message => ({ id: 'client-form-name-blocked' });
/** Below the tick. */
export const clientFormNameBlockedHelp = (): Message => ({ id: 'client-form-name-blocked-help' });
/** Heading that unfolds what rarely is needed of names: further names, kinds. */
export const clientFormNameDetails = (): Message => ({ id: 'client-form-name-details' });
/** Label: what kind of name it is. */
export const clientFormNameKind = (): Message => ({ id: 'client-form-name-kind' });
/** A tick. */
export const clientFormNamePreferred = (): Message => ({ id: 'client-form-name-preferred' });
/** Button. */
export const clientFormNameRemove = (): Message => ({ id: 'client-form-name-remove' });
/** Label: how we came by the spelling. */
export const clientFormNameSource = (): Message => ({ id: 'client-form-name-source' });
/** Heading. */
export const clientFormNames = (): Message => ({ id: 'client-form-names' });
/** Below it. */
export const clientFormNamesHelp = (): Message => ({ id: 'client-form-names-help' });
/** Label; several are possible. */
export const clientFormNationality = (): Message => ({ id: 'client-form-nationality' });
/** Beside a folded heading: how many entries it holds.
 * $count (Count) - how many */
export const clientFormPartCount = (a: { count: number }): Message => ({ id: 'client-form-part-count', args: { count: a.count } });
/** Beside a folded heading: nothing is there yet. */
export const clientFormPartEmpty = (): Message => ({ id: 'client-form-part-empty' });
/** Heading. */
export const clientFormPerson = (): Message => ({ id: 'client-form-person' });
/** Label. */
export const clientFormPlace = (): Message => ({ id: 'client-form-place' });
/** Label. */
export const clientFormPostcode = (): Message => ({ id: 'client-form-postcode' });
/** Heading. */
export const clientFormReach = (): Message => ({ id: 'client-form-reach' });
/** Below it. */
export const clientFormReachHelp = (): Message => ({ id: 'client-form-reach-help' });
/** Heading. */
export const clientFormRemark = (): Message => ({ id: 'client-form-remark' });
/** Below the label. */
export const clientFormRemarkHelp = (): Message => ({ id: 'client-form-remark-help' });
/** Label. */
export const clientFormRemarkLabel = (): Message => ({ id: 'client-form-remark-label' });
/** Label of a remark on one line of a list. */
export const clientFormRemarkShort = (): Message => ({ id: 'client-form-remark-short' });
/** Button that removes one of several. */
export const clientFormRemove = (): Message => ({ id: 'client-form-remove' });
/** Read aloud: button that removes one of several.
 * $thing (String) - what is removed */
export const clientFormRemoveThing = (a: { thing: string }): Message => ({ id: 'client-form-remove-thing', args: { thing: a.thing } });
/** Button. */
export const clientFormRepresentativeAdd = (): Message => ({ id: 'client-form-representative-add' });
/** Label. */
export const clientFormRepresentativeKind = (): Message => ({ id: 'client-form-representative-kind' });
/** Label. */
export const clientFormRepresentativeName = (): Message => ({ id: 'client-form-representative-name' });
/** Label: phone or address. */
export const clientFormRepresentativeReach = (): Message => ({ id: 'client-form-representative-reach' });
/** Label over ticks; none means everything. */
export const clientFormRepresentativeScopes = (): Message => ({ id: 'client-form-representative-scopes' });
/** Heading of a part. */
export const clientFormRepresentatives = (): Message => ({ id: 'client-form-representatives' });
/** Below it. */
export const clientFormRepresentativesHelp = (): Message => ({ id: 'client-form-representatives-help' });
/** Heading. */
export const clientFormResidence = (): Message => ({ id: 'client-form-residence' });
/** Label: what stands on the document. */
export const clientFormResidencePrinted = (): Message => ({ id: 'client-form-residence-printed' });
/** Label. */
export const clientFormResidenceTitle = (): Message => ({ id: 'client-form-residence-title' });
/** A tick. */
export const clientFormResidenceUnlimited = (): Message => ({ id: 'client-form-residence-unlimited' });
/** Label. */
export const clientFormResidenceUntil = (): Message => ({ id: 'client-form-residence-until' });
/** Label. */
export const clientFormStreet = (): Message => ({ id: 'client-form-street' });
/** Label. */
export const clientFormValidFrom = (): Message => ({ id: 'client-form-valid-from' });
/** Label. */
export const clientFormValidUntil = (): Message => ({ id: 'client-form-valid-until' });
/** Heading that unfolds earlier addresses. */
export const clientFormerAddresses = (): Message => ({ id: 'client-former-addresses' });
/** Link and heading: who changed what. */
export const clientHistory = (): Message => ({ id: 'client-history' });
/** Column. */
export const clientHistoryAfter = (): Message => ({ id: 'client-history-after' });
/** Column. */
export const clientHistoryBefore = (): Message => ({ id: 'client-history-before' });
/** Column. */
export const clientHistoryField = (): Message => ({ id: 'client-history-field' });
/** Heading over the people of a household. */
export const clientHousehold = (): Message => ({ id: 'client-household' });
/** Button: this person leaves the household. */
export const clientHouseholdLeave = (): Message => ({ id: 'client-household-leave' });
/** Button. */
export const clientHouseholdMakeReference = (): Message => ({ id: 'client-household-make-reference' });
/** Mark on one of a household: letters name this person. */
export const clientHouseholdReferenceIs = (): Message => ({ id: 'client-household-reference-is' });
/** Mark beside the languages. */
export const clientInterpreterNeeded = (): Message => ({ id: 'client-interpreter-needed' });
/** Button: leaves the form; what was typed is kept until sign-out. */
export const clientLeaveKeepsDraft = (): Message => ({ id: 'client-leave-keeps-draft' });
/** The language of letters.
 * $language (Language) - the language */
export const clientLetterLanguageIs = (a: { language: string }): Message => ({ id: 'client-letter-language-is', args: { language: { language: a.language } } });
/** Button and heading. */
export const clientLinkAdd = (): Message => ({ id: 'client-link-add' });
/** Label: what the other person is to this one. */
export const clientLinkKind = (): Message => ({ id: 'client-link-kind' });
/** Label: name of somebody without a record. */
export const clientLinkName = (): Message => ({ id: 'client-link-name' });
/** Read aloud: button.
 * $name (String) - the other person */
export const clientLinkRemove = (a: { name: string }): Message => ({ id: 'client-link-remove', args: { name: a.name } });
/** A tick. */
export const clientLinkSameHousehold = (): Message => ({ id: 'client-link-same-household' });
/** Label: finding the other client. */
export const clientLinkWho = (): Message => ({ id: 'client-link-who' });
/** Below a phone number.
 * $language (Language) - the language */
export const clientMeansLanguageIs = (a: { language: string }): Message => ({ id: 'client-means-language-is', args: { language: { language: a.language } } });
/** Below a phone number. */
export const clientMessageMay = (): Message => ({ id: 'client-message-may' });
/** Below a phone number. */
export const clientMessageMayNot = (): Message => ({ id: 'client-message-may-not' });
/** Button and heading: the person has a new address. */
export const clientMove = (): Message => ({ id: 'client-move' });
/** Label: the first day at the new address. */
export const clientMoveDay = (): Message => ({ id: 'client-move-day' });
/** A tick. */
export const clientMoveHousehold = (): Message => ({ id: 'client-move-household' });
/** Button. */
export const clientMoveSave = (): Message => ({ id: 'client-move-save' });
/** Error beside the name. */
export const clientNameMissing = (): Message => ({ id: 'client-name-missing' });
/** Heading in place of a name. */
export const clientNameless = (): Message => ({ id: 'client-nameless' });
/** Nationality: stateless. */
export const clientNationalityXxa = (): Message => ({ id: 'client-nationality-xxa' });
/** Nationality as in a convention travel document. */
export const clientNationalityXxb = (): Message => ({ id: 'client-nationality-xxb' });
/** Nationality as in a travel document. */
export const clientNationalityXxc = (): Message => ({ id: 'client-nationality-xxc' });
/** Nationality that is not said. */
export const clientNationalityXxx = (): Message => ({ id: 'client-nationality-xxx' });
/** Heading, button and command: a new client. */
export const clientNew = (): Message => ({ id: 'client-new' });
/** When nothing is to be done. */
export const clientNextNothing = (): Message => ({ id: 'client-next-nothing' });
/** Heading of the column at the side. */
export const clientNextTitle = (): Message => ({ id: 'client-next-title' });
/** Heading when a client's page can't be shown. */
export const clientNotOpened = (): Message => ({ id: 'client-not-opened' });
/** Button and heading of an entry. */
export const clientNote = (): Message => ({ id: 'client-note' });
/** Label of the field for a note. */
export const clientNoteNew = (): Message => ({ id: 'client-note-new' });
/** Heading over disputes and restriction. */
export const clientProtection = (): Message => ({ id: 'client-protection' });
/** Heading over phone, mail, address. */
export const clientReach = (): Message => ({ id: 'client-reach' });
/** When nothing is known. */
export const clientReachNone = (): Message => ({ id: 'client-reach-none' });
/** Label. */
export const clientReason = (): Message => ({ id: 'client-reason' });
/** Heading over the clients whom this desk had open.
 * $count (Count) - how many */
export const clientRecent = (a: { count: number }): Message => ({ id: 'client-recent', args: { count: a.count } });
/** Beside one of them.
 * $time (Time) - when the page was opened */
export const clientRecentAt = (a: { time: string }): Message => ({ id: 'client-recent-at', args: { time: { time: a.time } } });
/** When no client was opened since sign-in. */
export const clientRecentEmpty = (): Message => ({ id: 'client-recent-empty' });
/** Below it. */
export const clientRecentEmptyHelp = (): Message => ({ id: 'client-recent-empty-help' });
/** Button: refers this person to a service. */
export const clientRefer = (): Message => ({ id: 'client-refer' });
/** Below a representative whose scope is not limited. */
export const clientRepresentativeEverything = (): Message => ({ id: 'client-representative-everything' });
/** Below a representative.
 * $scopes (List) - what they may act in */
export const clientRepresentativeFor = (a: { scopes: readonly string[] }): Message => ({ id: 'client-representative-for', args: { scopes: { list: a.scopes } } });
/** Mark: may not act yet.
 * $day (Day) - the first day */
export const clientRepresentativeFrom = (a: { day: string }): Message => ({ id: 'client-representative-from', args: { day: { day: a.day } } });
/** In the head of the page: who may act for the person.
 * $kind (String) - parent, guardian …
 * $name (String) - their name */
export const clientRepresentativeIs = (a: { kind: string; name: string }): Message => ({ id: 'client-representative-is', args: { kind: a.kind, name: a.name } });
/** Mark: may not act any more.
 * $day (Day) - the last day */
export const clientRepresentativeOver = (a: { day: string }): Message => ({ id: 'client-representative-over', args: { day: { day: a.day } } });
/** Below a representative.
 * $day (Day) - the last day */
export const clientRepresentativeUntil = (a: { day: string }): Message => ({ id: 'client-representative-until', args: { day: { day: a.day } } });
/** Heading. */
export const clientRepresentatives = (): Message => ({ id: 'client-representatives' });
/** Beside every status: the program decides no right. */
export const clientResidenceCheck = (): Message => ({ id: 'client-residence-check' });
/** When nothing was entered. */
export const clientResidenceMissing = (): Message => ({ id: 'client-residence-missing' });
/** What stands on the document or in the old list.
 * $text (String) - as printed */
export const clientResidencePrinted = (a: { text: string }): Message => ({ id: 'client-residence-printed', args: { text: a.text } });
/** A title without an end. */
export const clientResidenceUnlimited = (): Message => ({ id: 'client-residence-unlimited' });
/** Until when the document is valid.
 * $day (Day) - the last day */
export const clientResidenceUntil = (a: { day: string }): Message => ({ id: 'client-residence-until', args: { day: { day: a.day } } });
/** Button and heading. */
export const clientRestrict = (): Message => ({ id: 'client-restrict' });
/** Below the heading. */
export const clientRestrictAbout = (): Message => ({ id: 'client-restrict-about' });
/** Mark: the record may be read by few. */
export const clientRestricted = (): Message => ({ id: 'client-restricted' });
/** Below the mark "restricted".
 * $day (Day) - since when
 * $name (String) - who restricted it
 * $reason (String) - why */
export const clientRestrictedSince = (a: { day: string; name: string; reason: string }): Message => ({ id: 'client-restricted-since', args: { day: { day: a.day }, name: a.name, reason: a.reason } });
/** Heading: people who may be the same. */
export const clientSimilar = (): Message => ({ id: 'client-similar' });
/** Below it.
 * $count (Count) - how many */
export const clientSimilarFound = (a: { count: number }): Message => ({ id: 'client-similar-found', args: { count: a.count } });
/** Below it, while nobody is similar. */
export const clientSimilarNone = (): Message => ({ id: 'client-similar-none' });
/** Heading over everything that happened. */
export const clientTimeline = (): Message => ({ id: 'client-timeline' });
/** Filter. */
export const clientTimelineAll = (): Message => ({ id: 'client-timeline-all' });
/** Filter. */
export const clientTimelineAppointment = (): Message => ({ id: 'client-timeline-appointment' });
/** Filter. */
export const clientTimelineCase = (): Message => ({ id: 'client-timeline-case' });
/** Filter. */
export const clientTimelineContact = (): Message => ({ id: 'client-timeline-contact' });
/** When nothing stands there. */
export const clientTimelineEmpty = (): Message => ({ id: 'client-timeline-empty' });
/** Below it. */
export const clientTimelineEmptyHelp = (): Message => ({ id: 'client-timeline-empty-help' });
/** Read aloud: name of the filter. */
export const clientTimelineFilter = (): Message => ({ id: 'client-timeline-filter' });
/** Filter. */
export const clientTimelineNote = (): Message => ({ id: 'client-timeline-note' });
/** Filter. */
export const clientTimelineReferral = (): Message => ({ id: 'client-timeline-referral' });
/** Button and heading. */
export const clientUnrestrict = (): Message => ({ id: 'client-unrestrict' });
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
/** Words for codes */
export const conflictCauseAcquaintance = (): Message => ({ id: 'conflict-cause-acquaintance' });
/** Words for codes */
export const conflictCauseEmployment = (): Message => ({ id: 'conflict-cause-employment' });
/** Words for codes */
export const conflictCauseOpponent = (): Message => ({ id: 'conflict-cause-opponent' });
/** Words for codes */
export const conflictCauseOther = (): Message => ({ id: 'conflict-cause-other' });
/** Why somebody must not interpret for a client. */
export const conflictCauseRelative = (): Message => ({ id: 'conflict-cause-relative' });
/** Under the heading, when nobody is chosen. */
export const contactAboutAnonymous = (): Message => ({ id: 'contact-about-anonymous' });
/** Under the heading.
 * $name (String) - the client */
export const contactAboutClient = (a: { name: string }): Message => ({ id: 'contact-about-client', args: { name: a.name } });
/** Read aloud: name of the choice between counter, phone, in writing, outreach. */
export const contactChannel = (): Message => ({ id: 'contact-channel' });
/** Where a visit or question took place. */
export const contactChannelCounter = (): Message => ({ id: 'contact-channel-counter' });
/** Where a visit or question took place. */
export const contactChannelMail = (): Message => ({ id: 'contact-channel-mail' });
/** Where a visit or question took place. */
export const contactChannelOutreach = (): Message => ({ id: 'contact-channel-outreach' });
/** Where a visit or question took place. */
export const contactChannelPhone = (): Message => ({ id: 'contact-channel-phone' });
/** Beside that button. The names of the keys are those on the keyboard. */
export const contactKeysHelp = (): Message => ({ id: 'contact-keys-help' });
/** First question. Answers are languages by their own names. */
export const contactLanguage = (): Message => ({ id: 'contact-language' });
/** Read aloud: name of the field beside the languages. */
export const contactLanguageFilter = (): Message => ({ id: 'contact-language-filter' });
/** In the empty field beside the languages; short. */
export const contactLanguageHint = (): Message => ({ id: 'contact-language-hint' });
/** When no language fits what was typed. */
export const contactLanguageNone = (): Message => ({ id: 'contact-language-none' });
/** How a client can be reached. */
export const contactMeansKindEmail = (): Message => ({ id: 'contact-means-kind-email' });
/** How a client can be reached. */
export const contactMeansKindOther = (): Message => ({ id: 'contact-means-kind-other' });
/** How a client can be reached. */
export const contactMeansKindPhone = (): Message => ({ id: 'contact-means-kind-phone' });
/** How a client can be reached. */
export const contactMeansKindPost = (): Message => ({ id: 'contact-means-kind-post' });
/** Error below the questions when one of the four has no answer. */
export const contactMissing = (): Message => ({ id: 'contact-missing' });
/** Label of the field in which a client can be searched; may stay empty. */
export const contactName = (): Message => ({ id: 'contact-name' });
/** Second question. Answers are topics such as housing. */
export const contactNeed = (): Message => ({ id: 'contact-need' });
/** Heading and command: a visit or question is recorded. */
export const contactNew = (): Message => ({ id: 'contact-new' });
/** Button that goes on to booking an appointment. */
export const contactNextBook = (): Message => ({ id: 'contact-next-book' });
/** Button that goes on to opening a case. */
export const contactNextCase = (): Message => ({ id: 'contact-next-case' });
/** Button that goes on to the referral. */
export const contactNextRefer = (): Message => ({ id: 'contact-next-refer' });
/** Button: the next contact. */
export const contactNextVisitor = (): Message => ({ id: 'contact-next-visitor' });
/** Label of a field that may stay empty. */
export const contactNote = (): Message => ({ id: 'contact-note' });
/** Fourth question. Answers such as informed, referred. */
export const contactResult = (): Message => ({ id: 'contact-result' });
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
/** Button that saves a contact with a client. */
export const contactSave = (): Message => ({ id: 'contact-save' });
/** Button that saves a contact without a name. */
export const contactSaveAnonymous = (): Message => ({ id: 'contact-save-anonymous' });
/** Below it.
 * $result (String) - the word of the result, as in “referred” */
export const contactSavedAbout = (a: { result: string }): Message => ({ id: 'contact-saved-about', args: { result: a.result } });
/** Heading after a contact was saved that promised something. */
export const contactSavedTitle = (): Message => ({ id: 'contact-saved-title' });
/** Button that leads to the client's page. */
export const contactToClient = (): Message => ({ id: 'contact-to-client' });
/** Below a number: all contacts of the day. */
export const contactTodayAll = (): Message => ({ id: 'contact-today-all' });
/** Below a number: those without a name. */
export const contactTodayAnonymous = (): Message => ({ id: 'contact-today-anonymous' });
/** Below a number: those that I recorded. */
export const contactTodayMine = (): Message => ({ id: 'contact-today-mine' });
/** In place of the last contacts. */
export const contactTodayNone = (): Message => ({ id: 'contact-today-none' });
/** Heading over three numbers and the last contacts. */
export const contactTodayTitle = (): Message => ({ id: 'contact-today-title' });
/** Third question. Answers: now, soon, later. */
export const contactUrgency = (): Message => ({ id: 'contact-urgency' });
/** In place of a name in the list of contacts. */
export const contactWithoutName = (): Message => ({ id: 'contact-without-name' });
/** What the client needs help with. */
export const dataKindConcern = (): Message => ({ id: 'data-kind-concern' });
/** Kinds of data that a release names. Answers of a choice with several ticks. */
export const dataKindIdentity = (): Message => ({ id: 'data-kind-identity' });
/** Kinds of data that a release names. Answers of a choice with several ticks. */
export const dataKindLanguage = (): Message => ({ id: 'data-kind-language' });
/** Kinds of data that a release names. Answers of a choice with several ticks. */
export const dataKindPapers = (): Message => ({ id: 'data-kind-papers' });
/** Kinds of data that a release names. Answers of a choice with several ticks. */
export const dataKindReach = (): Message => ({ id: 'data-kind-reach' });
/** Kinds of data that a release names. Answers of a choice with several ticks. */
export const dataKindRepresentation = (): Message => ({ id: 'data-kind-representation' });
/** Kinds of data that a release names. Answers of a choice with several ticks. */
export const dataKindResidence = (): Message => ({ id: 'data-kind-residence' });
/** Words for codes */
export const declineCauseConflict = (): Message => ({ id: 'decline-cause-conflict' });
/** Words for codes */
export const declineCauseIll = (): Message => ({ id: 'decline-cause-ill' });
/** Why an interpreter declined. */
export const declineCauseNoTime = (): Message => ({ id: 'decline-cause-no-time' });
/** Words for codes */
export const declineCauseOther = (): Message => ({ id: 'decline-cause-other' });
/** Words for codes */
export const declineCauseTooFar = (): Message => ({ id: 'decline-cause-too-far' });
/** Words for codes */
export const declineCauseTopic = (): Message => ({ id: 'decline-cause-topic' });
/** Name of a fact and of a field: beyond a way without steps. */
export const directoryAccess = (): Message => ({ id: 'directory-access' });
/** Name of a fact and of a field: without steps. */
export const directoryAccessible = (): Message => ({ id: 'directory-accessible' });
/** Name of a fact. */
export const directoryAddress = (): Message => ({ id: 'directory-address' });
/** Value of the fact “For whom”.
 * $from (Number) - lowest age
 * $to (Number) - highest age */
export const directoryAges = (a: { from: number; to: number }): Message => ({ id: 'directory-ages', args: { from: a.from, to: a.to } });
/** Value of the fact “For whom”.
 * $from (Number) - lowest age */
export const directoryAgesFrom = (a: { from: number }): Message => ({ id: 'directory-ages-from', args: { from: a.from } });
/** Value of the fact “For whom”.
 * $to (Number) - highest age */
export const directoryAgesTo = (a: { to: number }): Message => ({ id: 'directory-ages-to', args: { to: a.to } });
/** Name of a fact and of a field: what has to be known these days. */
export const directoryAlert = (): Message => ({ id: 'directory-alert' });
/** Label of a field. */
export const directoryAmount = (): Message => ({ id: 'directory-amount' });
/** First choice of a filter. */
export const directoryAny = (): Message => ({ id: 'directory-any' });
/** Name of a fact and of a field: by telephone, by letter. */
export const directoryApplication = (): Message => ({ id: 'directory-application' });
/** Name of a fact and of a field: where those have to live who may come. */
export const directoryArea = (): Message => ({ id: 'directory-area' });
/** Choice: JSON, one page for each house. */
export const directoryAsOrganisations = (): Message => ({ id: 'directory-as-organisations' });
/** Choice: tables in an archive. */
export const directoryAsPackage = (): Message => ({ id: 'directory-as-package' });
/** Choice: JSON, one page for each service. */
export const directoryAsServices = (): Message => ({ id: 'directory-as-services' });
/** Name of a fact and heading: when somebody last confirmed the entry. */
export const directoryAssured = (): Message => ({ id: 'directory-assured' });
/** That fact.
 * $day (Day) - when
 * $distance (String) - the same as people say it */
export const directoryAssuredOn = (a: { day: string; distance: string }): Message => ({ id: 'directory-assured-on', args: { day: { day: a.day }, distance: a.distance } });
/** Filter: only what the person keeps at hand. */
export const directoryAtHand = (): Message => ({ id: 'directory-at-hand' });
/** Heading in the form and name of a fact: how many places are free. */
export const directoryCapacities = (): Message => ({ id: 'directory-capacities' });
/** Label of a field: how many are free. */
export const directoryCapacityAvailable = (): Message => ({ id: 'directory-capacity-available' });
/** Value of that fact, where nobody knows how many there are in all.
 * $available (Number) - how many are free
 * $unit (String) - what is counted */
export const directoryCapacityFree = (a: { available: number; unit: string }): Message => ({ id: 'directory-capacity-free', args: { available: a.available, unit: a.unit } });
/** Label of a field: how many there are in all. */
export const directoryCapacityMaximum = (): Message => ({ id: 'directory-capacity-maximum' });
/** Value of that fact.
 * $available (Number) - how many are free
 * $maximum (Number) - how many there are
 * $unit (String) - what is counted */
export const directoryCapacityOf = (a: { available: number; maximum: number; unit: string }): Message => ({ id: 'directory-capacity-of', args: { available: a.available, maximum: a.maximum, unit: a.unit } });
/** Label of a field: what is counted, as beds or places in a course. */
export const directoryCapacityUnit = (): Message => ({ id: 'directory-capacity-unit' });
/** Below that fact.
 * $day (Day) - when somebody last said so */
export const directoryCapacityUpdated = (a: { day: string }): Message => ({ id: 'directory-capacity-updated', args: { day: { day: a.day } } });
/** On an entry that is closed, where nobody knows until when. */
export const directoryClosed = (): Message => ({ id: 'directory-closed' });
/** Button on each entry of that list. */
export const directoryConfirm = (): Message => ({ id: 'directory-confirm' });
/** Label of a field. */
export const directoryContactName = (): Message => ({ id: 'directory-contact-name' });
/** Label of a field: what somebody is there. */
export const directoryContactTitle = (): Message => ({ id: 'directory-contact-title' });
/** Name of a fact and heading in the form. */
export const directoryContacts = (): Message => ({ id: 'directory-contacts' });
/** Label of a field: for whom, for what. */
export const directoryCostOption = (): Message => ({ id: 'directory-cost-option' });
/** Heading in the form: fees one by one. */
export const directoryCosts = (): Message => ({ id: 'directory-costs' });
/** Under the heading of the list.
 * $count (Count) - entries */
export const directoryCount = (a: { count: number }): Message => ({ id: 'directory-count', args: { count: a.count } });
/** Label of a field: three letters. */
export const directoryCurrency = (): Message => ({ id: 'directory-currency' });
/** Name of a fact and of a field. */
export const directoryDescription = (): Message => ({ id: 'directory-description' });
/** Heading of the form. */
export const directoryEdit = (): Message => ({ id: 'directory-edit' });
/** Name of a fact and of a field. */
export const directoryEligibility = (): Message => ({ id: 'directory-eligibility' });
/** When there is no entry at all. */
export const directoryEmpty = (): Message => ({ id: 'directory-empty' });
/** Below the words that no entry fits. */
export const directoryEmptyFilteredHelp = (): Message => ({ id: 'directory-empty-filtered-help' });
/** Below it. */
export const directoryEmptyHelp = (): Message => ({ id: 'directory-empty-help' });
/** Value beside such days. */
export const directoryExceptionClosed = (): Message => ({ id: 'directory-exception-closed' });
/** Name of a fact and heading in the form: days that are different. */
export const directoryExceptions = (): Message => ({ id: 'directory-exceptions' });
/** Button and title: the directory in and out as a file of the standard HSDS. */
export const directoryExchange = (): Message => ({ id: 'directory-exchange' });
/** Below that title. */
export const directoryExchangeAbout = (): Message => ({ id: 'directory-exchange-about' });
/** Heading: the directory leaves as a file. */
export const directoryExport = (): Message => ({ id: 'directory-export' });
/** Below that heading. */
export const directoryExportAbout = (): Message => ({ id: 'directory-export-about' });
/** Tick: takes more along than the standard knows. */
export const directoryExportExtensions = (): Message => ({ id: 'directory-export-extensions' });
/** Label of a choice. */
export const directoryExportForm = (): Message => ({ id: 'directory-export-form' });
/** The name of a language as it stands in a file for other directories.
 * $language (Language) - the language */
export const directoryExportLanguage = (a: { language: string }): Message => ({ id: 'directory-export-language', args: { language: { language: a.language } } });
/** Button: opens the dialog of the computer. */
export const directoryExportSave = (): Message => ({ id: 'directory-export-save' });
/** Below the choice, when it is by service. */
export const directoryExportServicesLess = (): Message => ({ id: 'directory-export-services-less' });
/** Name of a fact and of a field. */
export const directoryFees = (): Message => ({ id: 'directory-fees' });
/** Label of a filter and of a field: part of the town. */
export const directoryFilterDistrict = (): Message => ({ id: 'directory-filter-district' });
/** Label of a filter. */
export const directoryFilterLanguage = (): Message => ({ id: 'directory-filter-language' });
/** Label of a filter. */
export const directoryFilterNeed = (): Message => ({ id: 'directory-filter-need' });
/** Label of a field for a day. */
export const directoryFormAssured = (): Message => ({ id: 'directory-form-assured' });
/** Button that fills in today. */
export const directoryFormAssuredToday = (): Message => ({ id: 'directory-form-assured-today' });
/** Label of a field with several lines. */
export const directoryFormBring = (): Message => ({ id: 'directory-form-bring' });
/** Label of a field with several lines. */
export const directoryFormDirections = (): Message => ({ id: 'directory-form-directions' });
/** Below the field for opening hours. */
export const directoryFormHoursHint = (): Message => ({ id: 'directory-form-hours-hint' });
/** Label of a field. */
export const directoryFormLanguageAdd = (): Message => ({ id: 'directory-form-language-add' });
/** Read aloud: button beside a language.
 * $language (Language) - the language */
export const directoryFormLanguageRemove = (a: { language: string }): Message => ({ id: 'directory-form-language-remove', args: { language: { language: a.language } } });
/** Label of a field that has to be filled in. */
export const directoryFormName = (): Message => ({ id: 'directory-form-name' });
/** Label of a group of ticks. */
export const directoryFormNeeds = (): Message => ({ id: 'directory-form-needs' });
/** Label of a field that has to be filled in. */
export const directoryFormOrganisation = (): Message => ({ id: 'directory-form-organisation' });
/** Label of a field. */
export const directoryFormPlace = (): Message => ({ id: 'directory-form-place' });
/** Label of a field. */
export const directoryFormPostcode = (): Message => ({ id: 'directory-form-postcode' });
/** Label of a field. */
export const directoryFormStreet = (): Message => ({ id: 'directory-form-street' });
/** Label of a choice: a language is added to the texts. */
export const directoryFormTextLanguage = (): Message => ({ id: 'directory-form-text-language' });
/** Read aloud: button beside the texts of one language.
 * $language (Language) - the language */
export const directoryFormTextRemove = (a: { language: string }): Message => ({ id: 'directory-form-text-remove', args: { language: { language: a.language } } });
/** Below the heading over the texts for clients. */
export const directoryFormTextsHelp = (): Message => ({ id: 'directory-form-texts-help' });
/** Heading of a part of the form. */
export const directoryFormWhen = (): Message => ({ id: 'directory-form-when' });
/** Heading of a part of the form. */
export const directoryFormWhere = (): Message => ({ id: 'directory-form-where' });
/** Heading of a part of the form. */
export const directoryFormWho = (): Message => ({ id: 'directory-form-who' });
/** Label of a field: time or day. */
export const directoryFrom = (): Message => ({ id: 'directory-from' });
/** Name of a fact and of a field. */
export const directoryHours = (): Message => ({ id: 'directory-hours' });
/** Heading: a file is brought in. */
export const directoryImport = (): Message => ({ id: 'directory-import' });
/** Head of a column. */
export const directoryImportAfter = (): Message => ({ id: 'directory-import-after' });
/** What happens with the file. */
export const directoryImportAllOrNothing = (): Message => ({ id: 'directory-import-all-or-nothing' });
/** Head of a column. */
export const directoryImportBefore = (): Message => ({ id: 'directory-import-before' });
/** What happens with the file. */
export const directoryImportById = (): Message => ({ id: 'directory-import-by-id' });
/** Heading over a table. */
export const directoryImportChanged = (): Message => ({ id: 'directory-import-changed' });
/** Button that opens the dialog of the computer. */
export const directoryImportChoose = (): Message => ({ id: 'directory-import-choose' });
/** Below that heading.
 * $added (Count) - new rows
 * $changed (Count) - fields that change
 * $unchanged (Count) - rows that stay as they are */
export const directoryImportCounts = (a: { added: number; changed: number; unchanged: number }): Message => ({ id: 'directory-import-counts', args: { added: a.added, changed: a.changed, unchanged: a.unchanged } });
/** Button: writes what the preview shows. */
export const directoryImportDo = (): Message => ({ id: 'directory-import-do' });
/** After the import.
 * $added (Count) - new rows
 * $changed (Count) - fields that changed */
export const directoryImportDone = (a: { added: number; changed: number }): Message => ({ id: 'directory-import-done', args: { added: a.added, changed: a.changed } });
/** Head of a column: the entry by its name. */
export const directoryImportEntry = (): Message => ({ id: 'directory-import-entry' });
/** Head of a column: a field as the standard calls it. */
export const directoryImportField = (): Message => ({ id: 'directory-import-field' });
/** Heading over the preview.
 * $file (String) - the name of the file */
export const directoryImportFile = (a: { file: string }): Message => ({ id: 'directory-import-file', args: { file: a.file } });
/** Heading over a table.
 * $count (Count) - mistakes */
export const directoryImportFindings = (a: { count: number }): Message => ({ id: 'directory-import-findings', args: { count: a.count } });
/** Below that heading. */
export const directoryImportFindingsAbout = (): Message => ({ id: 'directory-import-findings-about' });
/** What happens with the file. */
export const directoryImportLooksFirst = (): Message => ({ id: 'directory-import-looks-first' });
/** Heading over a table. */
export const directoryImportMissing = (): Message => ({ id: 'directory-import-missing' });
/** Head of a column: the first names. */
export const directoryImportNames = (): Message => ({ id: 'directory-import-names' });
/** After the first names.
 * $names (String) - names, with commas
 * $count (Count) - how many more */
export const directoryImportNamesMore = (a: { names: string; count: number }): Message => ({ id: 'directory-import-names-more', args: { names: a.names, count: a.count } });
/** Heading over a table. */
export const directoryImportNew = (): Message => ({ id: 'directory-import-new' });
/** In place of the preview. */
export const directoryImportNothing = (): Message => ({ id: 'directory-import-nothing' });
/** Head of a column: how many. */
export const directoryImportNumber = (): Message => ({ id: 'directory-import-number' });
/** Button: another file instead of this one. */
export const directoryImportOther = (): Message => ({ id: 'directory-import-other' });
/** Head of a column: where in the file. */
export const directoryImportPlace = (): Message => ({ id: 'directory-import-place' });
/** A place in the file.
 * $file (String) - the name of the file
 * $row (Count) - row or page */
export const directoryImportRow = (a: { file: string; row: number }): Message => ({ id: 'directory-import-row', args: { file: a.file, row: a.row } });
/** Head of a column: which table of the standard. */
export const directoryImportTable = (): Message => ({ id: 'directory-import-table' });
/** Button: takes the import back. */
export const directoryImportUndo = (): Message => ({ id: 'directory-import-undo' });
/** Below it, beside the button. */
export const directoryImportUndoAbout = (): Message => ({ id: 'directory-import-undo-about' });
/** After the import was taken back. */
export const directoryImportUndone = (): Message => ({ id: 'directory-import-undone' });
/** Head of a column: what is wrong. */
export const directoryImportWhat = (): Message => ({ id: 'directory-import-what' });
/** Name of a fact and of a field. */
export const directoryInterpretation = (): Message => ({ id: 'directory-interpretation' });
/** Button: keeps an entry at the top of the list. */
export const directoryKeep = (): Message => ({ id: 'directory-keep' });
/** Button: takes an entry from the top of the list again. */
export const directoryKeepNoMore = (): Message => ({ id: 'directory-keep-no-more' });
/** Name of a fact: languages that are spoken there. */
export const directoryLanguages = (): Message => ({ id: 'directory-languages' });
/** Below that fact.
 * $day (Day) - when somebody was last referred there */
export const directoryLastUsed = (a: { day: string }): Message => ({ id: 'directory-last-used', args: { day: { day: a.day } } });
/** Label of a field. */
export const directoryMaximumAge = (): Message => ({ id: 'directory-maximum-age' });
/** Label of a field. */
export const directoryMinimumAge = (): Message => ({ id: 'directory-minimum-age' });
/** Heading in the form. */
export const directoryMore = (): Message => ({ id: 'directory-more' });
/** That fact, when nobody ever did. */
export const directoryNeverAssured = (): Message => ({ id: 'directory-never-assured' });
/** Button and command. */
export const directoryNew = (): Message => ({ id: 'directory-new' });
/** Label of a field. */
export const directoryNote = (): Message => ({ id: 'directory-note' });
/** Beside a field for a whole number. */
export const directoryNumberUnreadable = (): Message => ({ id: 'directory-number-unreadable' });
/** Filter and command: only what is open at this moment. */
export const directoryOpenNow = (): Message => ({ id: 'directory-open-now' });
/** A service that does not close today, as a shelter. */
export const directoryOpenToMidnight = (): Message => ({ id: 'directory-open-to-midnight' });
/** On an entry.
 * $time (Time) - when it closes today */
export const directoryOpenUntil = (a: { time: string }): Message => ({ id: 'directory-open-until', args: { time: { time: a.time } } });
/** On an entry that is closed.
 * $day (Day) - the day on which it opens again
 * $time (Time) - when it opens then */
export const directoryOpensOn = (a: { day: string; time: string }): Message => ({ id: 'directory-opens-on', args: { day: { day: a.day }, time: { time: a.time } } });
/** On an entry that is closed.
 * $time (Time) - when it opens */
export const directoryOpensToday = (a: { time: string }): Message => ({ id: 'directory-opens-today', args: { time: { time: a.time } } });
/** In the form, below the hours. */
export const directoryOtherRules = (): Message => ({ id: 'directory-other-rules' });
/** Mark on a text whose German original has changed. */
export const directoryOutdated = (): Message => ({ id: 'directory-outdated' });
/** Heading over the list of directories that came in as a file. */
export const directoryPast = (): Message => ({ id: 'directory-past' });
/** Below that heading. */
export const directoryPastAbout = (): Message => ({ id: 'directory-past-about' });
/** Head of a column: a number. */
export const directoryPastAdded = (): Message => ({ id: 'directory-past-added' });
/** Head of a column: a number. */
export const directoryPastChanged = (): Message => ({ id: 'directory-past-changed' });
/** Head of a column: the name of the file. */
export const directoryPastFile = (): Message => ({ id: 'directory-past-file' });
/** A line of the command line's list.
 * $at (DayTime) - when it was brought in
 * $by (String) - the person's name
 * $file (String) - the name of the file
 * $added (Count) - rows that came
 * $changed (Count) - fields that changed */
export const directoryPastLine = (a: { at: string; by: string; file: string; added: number; changed: number }): Message => ({ id: 'directory-past-line', args: { at: { dayTime: a.at }, by: a.by, file: a.file, added: a.added, changed: a.changed } });
/** In place of an empty list. */
export const directoryPastNone = (): Message => ({ id: 'directory-past-none' });
/** Head of a column: in the store, or taken back. */
export const directoryPastState = (): Message => ({ id: 'directory-past-state' });
/** Head of a column: day and time. */
export const directoryPastWhen = (): Message => ({ id: 'directory-past-when' });
/** Head of a column: a member of the staff. */
export const directoryPastWho = (): Message => ({ id: 'directory-past-who' });
/** In the list, where an import was taken back.
 * $at (DayTime) - when
 * $by (String) - the person's name */
export const directoryPastWithdrawn = (a: { at: string; by: string }): Message => ({ id: 'directory-past-withdrawn', args: { at: { dayTime: a.at }, by: a.by } });
/** Heading in the form and name of a fact. */
export const directoryPhones = (): Message => ({ id: 'directory-phones' });
/** Heading in the form and name of a fact: an offer is at several places. */
export const directoryPlaces = (): Message => ({ id: 'directory-places' });
/** Name of a fact and of a field: the programme that an offer belongs to. */
export const directoryProgram = (): Message => ({ id: 'directory-program' });
/** Below that field. */
export const directoryProgramHint = (): Message => ({ id: 'directory-program-hint' });
/** Button. */
export const directoryRefer = (): Message => ({ id: 'directory-refer' });
/** Button that takes a line away. */
export const directoryRemoveLine = (): Message => ({ id: 'directory-remove-line' });
/** Button and heading: the list of entries that have to be confirmed. */
export const directoryReview = (): Message => ({ id: 'directory-review' });
/** Below that heading.
 * $count (Count) - entries */
export const directoryReviewAbout = (a: { count: number }): Message => ({ id: 'directory-review-about', args: { count: a.count } });
/** When nothing has to be confirmed. */
export const directoryReviewNone = (): Message => ({ id: 'directory-review-none' });
/** Below it. */
export const directoryReviewNoneHelp = (): Message => ({ id: 'directory-review-none-help' });
/** Label of the search field. */
export const directorySearch = (): Message => ({ id: 'directory-search' });
/** In that field while it is empty. */
export const directorySearchPlaceholder = (): Message => ({ id: 'directory-search-placeholder' });
/** Mark on an entry that nobody confirmed for long. */
export const directoryStale = (): Message => ({ id: 'directory-stale' });
/** Below that fact, when it was long ago. */
export const directoryStaleHelp = (): Message => ({ id: 'directory-stale-help' });
/** Label of a field. */
export const directoryStatus = (): Message => ({ id: 'directory-status' });
/** Tick box in the form. */
export const directoryTextChecked = (): Message => ({ id: 'directory-text-checked' });
/** Heading over the papers to bring and the way, in several languages. */
export const directoryTexts = (): Message => ({ id: 'directory-texts' });
/** Beside a field for a time that cannot be read. */
export const directoryTimeUnreadable = (): Message => ({ id: 'directory-time-unreadable' });
/** Label of a field: time or day. */
export const directoryTo = (): Message => ({ id: 'directory-to' });
/** Fact and tick: people may come without an appointment. */
export const directoryWalkIn = (): Message => ({ id: 'directory-walk-in' });
/** Name of a fact and of a field. */
export const directoryWebsite = (): Message => ({ id: 'directory-website' });
/** Label of a group of tick boxes. */
export const directoryWeekdays = (): Message => ({ id: 'directory-weekdays' });
/** Heading in the form. */
export const directoryWeeklyHours = (): Message => ({ id: 'directory-weekly-hours' });
/** Button in the list; opens the question. */
export const directoryWithdraw = (): Message => ({ id: 'directory-withdraw' });
/** Below that heading. */
export const directoryWithdrawAbout = (): Message => ({ id: 'directory-withdraw-about' });
/** Button: does it. */
export const directoryWithdrawDo = (): Message => ({ id: 'directory-withdraw-do' });
/** The same button, for those who hear it alone.
 * $file (String) - the name of the file */
export const directoryWithdrawOf = (a: { file: string }): Message => ({ id: 'directory-withdraw-of', args: { file: a.file } });
/** Heading of the question.
 * $file (String) - the name of the file */
export const directoryWithdrawTitle = (a: { file: string }): Message => ({ id: 'directory-withdraw-title', args: { file: a.file } });
/** Tick: what the second screen shows. */
export const displayPartAppointment = (): Message => ({ id: 'display-part-appointment' });
/** Tick: what the second screen shows. */
export const displayPartBirthDate = (): Message => ({ id: 'display-part-birth-date' });
/** Tick: what the second screen shows. */
export const displayPartLanguages = (): Message => ({ id: 'display-part-languages' });
/** Tick: what the second screen shows. */
export const displayPartNames = (): Message => ({ id: 'display-part-names' });
/** What of a record can be disputed. */
export const disputeFieldAddress = (): Message => ({ id: 'dispute-field-address' });
/** What of a record can be disputed. */
export const disputeFieldBirthDate = (): Message => ({ id: 'dispute-field-birth-date' });
/** What of a record can be disputed. */
export const disputeFieldDocument = (): Message => ({ id: 'dispute-field-document' });
/** What of a record can be disputed. */
export const disputeFieldGender = (): Message => ({ id: 'dispute-field-gender' });
/** What of a record can be disputed. */
export const disputeFieldName = (): Message => ({ id: 'dispute-field-name' });
/** What of a record can be disputed. */
export const disputeFieldNationality = (): Message => ({ id: 'dispute-field-nationality' });
/** What of a record can be disputed. */
export const disputeFieldOther = (): Message => ({ id: 'dispute-field-other' });
/** What of a record can be disputed. */
export const disputeFieldResidence = (): Message => ({ id: 'dispute-field-residence' });
/** Kinds of documents. */
export const documentKindArrivalCertificate = (): Message => ({ id: 'document-kind-arrival-certificate' });
/** Kinds of documents. */
export const documentKindBirthCertificate = (): Message => ({ id: 'document-kind-birth-certificate' });
/** Kinds of documents. */
export const documentKindIdentityCard = (): Message => ({ id: 'document-kind-identity-card' });
/** Kinds of documents. */
export const documentKindOther = (): Message => ({ id: 'document-kind-other' });
/** Kinds of documents. */
export const documentKindPassport = (): Message => ({ id: 'document-kind-passport' });
/** Kinds of documents. */
export const documentKindResidenceTitle = (): Message => ({ id: 'document-kind-residence-title' });
/** Words for codes */
export const dueChase = (): Message => ({ id: 'due-chase' });
/** What the office has to do next for a request. Short. */
export const dueConclude = (): Message => ({ id: 'due-conclude' });
/** Words for codes */
export const dueConfirm = (): Message => ({ id: 'due-confirm' });
/** Words for codes */
export const dueFind = (): Message => ({ id: 'due-find' });
/** Words for codes */
export const dueServe = (): Message => ({ id: 'due-serve' });
/** Words for codes */
export const dueWait = (): Message => ({ id: 'due-wait' });
/** Below the heading. */
export const duplicateAbout = (): Message => ({ id: 'duplicate-about' });
/** Read aloud: name of the row of buttons. */
export const duplicateActions = (): Message => ({ id: 'duplicate-actions' });
/** Beside a field: both records say the same. */
export const duplicateAgrees = (): Message => ({ id: 'duplicate-agrees' });
/** Field: notes, contacts, referrals and so on of a record. */
export const duplicateBelongs = (): Message => ({ id: 'duplicate-belongs' });
/** Field. */
export const duplicateCases = (): Message => ({ id: 'duplicate-cases' });
/** In place of the comparison, until a pair is chosen. */
export const duplicateChoosePair = (): Message => ({ id: 'duplicate-choose-pair' });
/** Read aloud: name of the table. */
export const duplicateComparison = (): Message => ({ id: 'duplicate-comparison' });
/** Above the list.
 * $count (Count) - pairs of this filter */
export const duplicateCount = (a: { count: number }): Message => ({ id: 'duplicate-count', args: { count: a.count } });
/** Field: when and by whom the record was made. */
export const duplicateCreated = (): Message => ({ id: 'duplicate-created' });
/** The value of that field.
 * $day (Day) - the day
 * $name (String) - who did it */
export const duplicateCreatedBy = (a: { day: string; name: string }): Message => ({ id: 'duplicate-created-by', args: { day: { day: a.day }, name: a.name } });
/** Above the comparison.
 * $name (String) - who decided
 * $day (Day) - when */
export const duplicateDecidedDifferent = (a: { name: string; day: string }): Message => ({ id: 'duplicate-decided-different', args: { name: a.name, day: { day: a.day } } });
/** Above the comparison.
 * $name (String) - who put it off
 * $day (Day) - when */
export const duplicateDecidedLater = (a: { name: string; day: string }): Message => ({ id: 'duplicate-decided-later', args: { name: a.name, day: { day: a.day } } });
/** Button. */
export const duplicateDifferent = (): Message => ({ id: 'duplicate-different' });
/** Beside a field: the records say different things. */
export const duplicateDiffers = (): Message => ({ id: 'duplicate-differs' });
/** Field. */
export const duplicateDocuments = (): Message => ({ id: 'duplicate-documents' });
/** Field: the number that an imported record had in the old list. */
export const duplicateExternalId = (): Message => ({ id: 'duplicate-external-id' });
/** Heading of the first column. */
export const duplicateField = (): Message => ({ id: 'duplicate-field' });
/** Read aloud: name of the filter above the list. */
export const duplicateFilter = (): Message => ({ id: 'duplicate-filter' });
/** Field. */
export const duplicateFormerAddresses = (): Message => ({ id: 'duplicate-former-addresses' });
/** For a moment after a search.
 * $pairs (Count) - pairs that were found */
export const duplicateFound = (a: { pairs: number }): Message => ({ id: 'duplicate-found', args: { pairs: a.pairs } });
/** In place of the button, once it was pressed. */
export const duplicateGuardNoted = (): Message => ({ id: 'duplicate-guard-noted' });
/** Link to the page of the person who may be the same. */
export const duplicateGuardOpen = (): Message => ({ id: 'duplicate-guard-open' });
/** Button beside a person who may be the same: they are not. */
export const duplicateGuardSomebodyElse = (): Message => ({ id: 'duplicate-guard-somebody-else' });
/** Button: takes that back. */
export const duplicateGuardTakeBack = (): Message => ({ id: 'duplicate-guard-take-back' });
/** Before a number. */
export const duplicateHoldsAppointment = (): Message => ({ id: 'duplicate-holds-appointment' });
/** Before a number. */
export const duplicateHoldsCaseFile = (): Message => ({ id: 'duplicate-holds-case-file' });
/** Before a number. */
export const duplicateHoldsClientAddress = (): Message => ({ id: 'duplicate-holds-client-address' });
/** Before a number. */
export const duplicateHoldsClientBlockedName = (): Message => ({ id: 'duplicate-holds-client-blocked-name' });
/** Before a number. */
export const duplicateHoldsClientDispute = (): Message => ({ id: 'duplicate-holds-client-dispute' });
/** Before a number. */
export const duplicateHoldsClientDocument = (): Message => ({ id: 'duplicate-holds-client-document' });
/** Before a number. */
export const duplicateHoldsClientLanguage = (): Message => ({ id: 'duplicate-holds-client-language' });
/** Before a number. */
export const duplicateHoldsClientLink = (): Message => ({ id: 'duplicate-holds-client-link' });
/** Before a number. */
export const duplicateHoldsClientName = (): Message => ({ id: 'duplicate-holds-client-name' });
/** Before a number. */
export const duplicateHoldsClientRepresentative = (): Message => ({ id: 'duplicate-holds-client-representative' });
/** Before a number. */
export const duplicateHoldsClientRestriction = (): Message => ({ id: 'duplicate-holds-client-restriction' });
/** Before a number. */
export const duplicateHoldsContact = (): Message => ({ id: 'duplicate-holds-contact' });
/** Before a number. */
export const duplicateHoldsContactMeans = (): Message => ({ id: 'duplicate-holds-contact-means' });
/** Before a number. */
export const duplicateHoldsHouseholdMember = (): Message => ({ id: 'duplicate-holds-household-member' });
/** Before a number. */
export const duplicateHoldsNote = (): Message => ({ id: 'duplicate-holds-note' });
/** Before a number. */
export const duplicateHoldsReferral = (): Message => ({ id: 'duplicate-holds-referral' });
/** Field. */
export const duplicateLastContact = (): Message => ({ id: 'duplicate-last-contact' });
/** Button: decides later. */
export const duplicateLater = (): Message => ({ id: 'duplicate-later' });
/** Below it. */
export const duplicateMergeAbout = (): Message => ({ id: 'duplicate-merge-about' });
/** Choice: keeps both values. */
export const duplicateMergeBoth = (): Message => ({ id: 'duplicate-merge-both' });
/** Heading above the fields in which the records differ. */
export const duplicateMergeChoose = (): Message => ({ id: 'duplicate-merge-choose' });
/** Above the fields that only one record knows.
 * $fields (String) - a list of fields */
export const duplicateMergeFilled = (a: { fields: string }): Message => ({ id: 'duplicate-merge-filled', args: { fields: a.fields } });
/** Below a value: it stands in the other record. */
export const duplicateMergeFromMerged = (): Message => ({ id: 'duplicate-merge-from-merged' });
/** Below a value: it stands in the record that stays. */
export const duplicateMergeFromSurvivor = (): Message => ({ id: 'duplicate-merge-from-survivor' });
/** One merged record.
 * $day (Day) - when it was merged
 * $name (String) - who merged it */
export const duplicateMergeLine = (a: { day: string; name: string }): Message => ({ id: 'duplicate-merge-line', args: { day: { day: a.day }, name: a.name } });
/** In place of the fields, when the records contradict each other nowhere. */
export const duplicateMergeNoChoice = (): Message => ({ id: 'duplicate-merge-no-choice' });
/** Beside the buttons, for those whose role may not merge. */
export const duplicateMergeNotAllowed = (): Message => ({ id: 'duplicate-merge-not-allowed' });
/** Below it.
 * $number (String) - the number that the record had in the old list */
export const duplicateMergeNumber = (a: { number: string }): Message => ({ id: 'duplicate-merge-number', args: { number: a.number } });
/** Button that merges. */
export const duplicateMergeRun = (): Message => ({ id: 'duplicate-merge-run' });
/** Above the choice between the two records. */
export const duplicateMergeStays = (): Message => ({ id: 'duplicate-merge-stays' });
/** Below it. */
export const duplicateMergeStaysHint = (): Message => ({ id: 'duplicate-merge-stays-hint' });
/** Heading. */
export const duplicateMergeTitle = (): Message => ({ id: 'duplicate-merge-title' });
/** Above what comes from both. */
export const duplicateMergeUnited = (): Message => ({ id: 'duplicate-merge-united' });
/** For a moment after merging. Beside it: undo. */
export const duplicateMerged = (): Message => ({ id: 'duplicate-merged' });
/** Below it. */
export const duplicateMergesAbout = (): Message => ({ id: 'duplicate-merges-about' });
/** Link on the page of a client.
 * $count (Count) - records that were merged into this one */
export const duplicateMergesLink = (a: { count: number }): Message => ({ id: 'duplicate-merges-link', args: { count: a.count } });
/** In place of the list. */
export const duplicateMergesNone = (): Message => ({ id: 'duplicate-merges-none' });
/** Heading. */
export const duplicateMergesTitle = (): Message => ({ id: 'duplicate-merges-title' });
/** Above what moved with the merge. */
export const duplicateMoved = (): Message => ({ id: 'duplicate-moved' });
/** Entry of the navigation, under the clients. */
export const duplicateNav = (): Message => ({ id: 'duplicate-nav' });
/** In place of the list, before the first search. */
export const duplicateNeverSearched = (): Message => ({ id: 'duplicate-never-searched' });
/** Below it. */
export const duplicateNeverSearchedAbout = (): Message => ({ id: 'duplicate-never-searched-about' });
/** In place of the list. */
export const duplicateNoneDifferent = (): Message => ({ id: 'duplicate-none-different' });
/** In place of the list. */
export const duplicateNoneLater = (): Message => ({ id: 'duplicate-none-later' });
/** In place of the list of open pairs. */
export const duplicateNoneOpen = (): Message => ({ id: 'duplicate-none-open' });
/** Below it. */
export const duplicateNoneOpenAbout = (): Message => ({ id: 'duplicate-none-open-about' });
/** Beside a field: only one of the records says something. */
export const duplicateOneSide = (): Message => ({ id: 'duplicate-one-side' });
/** Link to the page of a record. */
export const duplicateOpenRecord = (): Message => ({ id: 'duplicate-open-record' });
/** Read aloud: name of the list of pairs. */
export const duplicatePairs = (): Message => ({ id: 'duplicate-pairs' });
/** Field. */
export const duplicateRepresentatives = (): Message => ({ id: 'duplicate-representatives' });
/** Button. Leads to the merging. */
export const duplicateSame = (): Message => ({ id: 'duplicate-same' });
/** From about 95 % on. */
export const duplicateScoreCertain = (): Message => ({ id: 'duplicate-score-certain' });
/** From about 50 % on. */
export const duplicateScoreLikely = (): Message => ({ id: 'duplicate-score-likely' });
/** Below that. */
export const duplicateScorePossible = (): Message => ({ id: 'duplicate-score-possible' });
/** From about 80 % on. */
export const duplicateScoreVeryLikely = (): Message => ({ id: 'duplicate-score-very-likely' });
/** The same button when it was done before. */
export const duplicateSearchAgain = (): Message => ({ id: 'duplicate-search-again' });
/** For a moment after a search was stopped. */
export const duplicateSearchCancelled = (): Message => ({ id: 'duplicate-search-cancelled' });
/** Button: looks through all records for possible duplicates. */
export const duplicateSearchStore = (): Message => ({ id: 'duplicate-search-store' });
/** Below the heading. When the records were last searched.
 * $day (Day) - the day
 * $time (String) - the time, as 10:12 */
export const duplicateSearchedAt = (a: { day: string; time: string }): Message => ({ id: 'duplicate-searched-at', args: { day: { day: a.day }, time: a.time } });
/** Above a bar of progress. */
export const duplicateSearching = (): Message => ({ id: 'duplicate-searching' });
/** Below the bar of progress. */
export const duplicateSearchingAbout = (): Message => ({ id: 'duplicate-searching-about' });
/** Above the list, when it does not show all.
 * $shown (Count) - pairs that are shown
 * $total (Count) - all pairs */
export const duplicateShown = (a: { shown: number; total: number }): Message => ({ id: 'duplicate-shown', args: { shown: a.shown, total: a.total } });
/** Button and heading. */
export const duplicateSplit = (): Message => ({ id: 'duplicate-split' });
/** Below the heading.
 * $name (String) - the client whose page it is */
export const duplicateSplitAbout = (a: { name: string }): Message => ({ id: 'duplicate-split-about', args: { name: a.name } });
/** For a moment after the merging was taken back. */
export const duplicateSplitAgain = (): Message => ({ id: 'duplicate-split-again' });
/** Before a list of fields.
 * $fields (String) - a list of fields */
export const duplicateSplitChangedSince = (a: { fields: string }): Message => ({ id: 'duplicate-split-changed-since', args: { fields: a.fields } });
/** For a moment after splitting. */
export const duplicateSplitDone = (): Message => ({ id: 'duplicate-split-done' });
/** Heading. */
export const duplicateSplitGoesBack = (): Message => ({ id: 'duplicate-split-goes-back' });
/** Heading above what was added after the merge. */
export const duplicateSplitLater = (): Message => ({ id: 'duplicate-split-later' });
/** Below it. Each entry has a box to tick. */
export const duplicateSplitLaterAbout = (): Message => ({ id: 'duplicate-split-later-about' });
/** Below an entry of that list.
 * $day (Day) - when it was added
 * $name (String) - who added it */
export const duplicateSplitLaterLine = (a: { day: string; name: string }): Message => ({ id: 'duplicate-split-later-line', args: { day: { day: a.day }, name: a.name } });
/** In place of the list. */
export const duplicateSplitLaterNone = (): Message => ({ id: 'duplicate-split-later-none' });
/** Before a list of fields.
 * $fields (String) - a list of fields */
export const duplicateSplitRestored = (a: { fields: string }): Message => ({ id: 'duplicate-split-restored', args: { fields: a.fields } });
/** Button. */
export const duplicateSplitRun = (): Message => ({ id: 'duplicate-split-run' });
/** Filter: pairs that are two people. */
export const duplicateStateDifferent = (): Message => ({ id: 'duplicate-state-different' });
/** Filter: pairs that somebody put off. */
export const duplicateStateLater = (): Message => ({ id: 'duplicate-state-later' });
/** Filter: pairs on which nobody has decided. */
export const duplicateStateOpen = (): Message => ({ id: 'duplicate-state-open' });
/** Heading of the screen. */
export const duplicateTitle = (): Message => ({ id: 'duplicate-title' });
/** Heading of reasons. */
export const duplicateWhyAddress = (): Message => ({ id: 'duplicate-why-address' });
/** Heading of reasons. */
export const duplicateWhyBirth = (): Message => ({ id: 'duplicate-why-birth' });
/** One line of reasons.
 * $field (String) - what they are about: name, date of birth
 * $reasons (String) - the reasons, in the words of the reader */
export const duplicateWhyLine = (a: { field: string; reasons: string }): Message => ({ id: 'duplicate-why-line', args: { field: a.field, reasons: a.reasons } });
/** Heading of reasons. */
export const duplicateWhyName = (): Message => ({ id: 'duplicate-why-name' });
/** Heading of reasons. */
export const duplicateWhyNumber = (): Message => ({ id: 'duplicate-why-number' });
/** Heading of reasons. */
export const duplicateWhyOther = (): Message => ({ id: 'duplicate-why-other' });
/** Heading of reasons. */
export const duplicateWhyPhone = (): Message => ({ id: 'duplicate-why-phone' });
/** Beside the end of an absence. */
export const errorAbsenceFar = (): Message => ({ id: 'error-absence-far' });
/** Nothing is ticked. */
export const errorAbsenceNone = (): Message => ({ id: 'error-absence-none' });
/** Beside the end of an absence. */
export const errorAbsencePast = (): Message => ({ id: 'error-absence-past' });
/** Beside the end of an absence. */
export const errorAbsenceReversed = (): Message => ({ id: 'error-absence-reversed' });
/** Errors beside a field of an entry. */
export const errorAgeOrder = (): Message => ({ id: 'error-age-order' });
/** Something that may exist only once is there already: a login, or a time that was given away. */
export const errorAlreadyTaken = (): Message => ({ id: 'error-already-taken' });
/** Errors beside a field of an entry. */
export const errorAmountForm = (): Message => ({ id: 'error-amount-form' });
/** A yes or a no to a request was given by somebody who is not asked. */
export const errorAppointmentAnswer = (): Message => ({ id: 'error-appointment-answer' });
/** Beside the errands of a visit.
 * $most (Count) - how many fit */
export const errorAppointmentErrands = (a: { most: number }): Message => ({ id: 'error-appointment-errands', args: { most: a.most } });
/** Beside the start of an appointment that is more than two years away: most likely a mistyped year. */
export const errorAppointmentFar = (): Message => ({ id: 'error-appointment-far' });
/** A group appointment has no place left. */
export const errorAppointmentFull = (): Message => ({ id: 'error-appointment-full' });
/** Beside the start of an appointment. Appointments start and end at five-minute steps. */
export const errorAppointmentGrid = (): Message => ({ id: 'error-appointment-grid' });
/** Beside the client who was to be added to a group appointment. */
export const errorAppointmentJoined = (): Message => ({ id: 'error-appointment-joined' });
/** Beside the length of an appointment.
 * $least (Count) - the shortest, in minutes
 * $most (Count) - the longest, in minutes */
export const errorAppointmentLength = (a: { least: number; most: number }): Message => ({ id: 'error-appointment-length', args: { least: a.least, most: a.most } });
/** An appointment can't have taken place, or been missed, before it begins. */
export const errorAppointmentNotYet = (): Message => ({ id: 'error-appointment-not-yet' });
/** Two errands of one visit were to take place at the same time. */
export const errorAppointmentOverlap = (): Message => ({ id: 'error-appointment-overlap' });
/** Beside the start of an appointment that was to be booked before now. */
export const errorAppointmentPast = (): Message => ({ id: 'error-appointment-past' });
/** Beside the errands of a visit. One of them was taken out of what can be booked while the form was open. */
export const errorAppointmentServiceGone = (): Message => ({ id: 'error-appointment-service-gone' });
/** Beside the choice of a person who doesn't take appointments or has left. */
export const errorAppointmentStaff = (): Message => ({ id: 'error-appointment-staff' });
/** The state of the appointment does not allow the step. */
export const errorAppointmentState = (): Message => ({ id: 'error-appointment-state' });
/** A letter or slip was to be made for an appointment that nobody has agreed to yet. */
export const errorAppointmentUnanswered = (): Message => ({ id: 'error-appointment-unanswered' });
/** Beside the weekdays on which a client cannot come: only for programs that send a number. */
export const errorAppointmentWeekday = (): Message => ({ id: 'error-appointment-weekday' });
/** Beside the day on which somebody last confirmed the entry. */
export const errorAssuredFuture = (): Message => ({ id: 'error-assured-future' });
/** A day was given, but no month. */
export const errorBirthDateDayWithoutMonth = (): Message => ({ id: 'error-birth-date-day-without-month' });
/** A birth date after today. */
export const errorBirthDateFuture = (): Message => ({ id: 'error-birth-date-future' });
/** The month does not have so many days; Pagumen has five, before a new leap cycle six.
 * $month (String) - the name of the month
 * $year (String) - the year, as digits
 * $days (Count) - how many days the month has */
export const errorBirthDateMonthShorter = (a: { month: string; year: string; days: number }): Message => ({ id: 'error-birth-date-month-shorter', args: { month: a.month, year: a.year, days: a.days } });
/** A day that the calendar does not have, as 30 February. */
export const errorBirthDateNoSuchDay = (): Message => ({ id: 'error-birth-date-no-such-day' });
/** The record says another day than the text beside it, as when two programs disagree. */
export const errorBirthDateTextDiffers = (): Message => ({ id: 'error-birth-date-text-differs' });
/** A birth date before 1850. */
export const errorBirthDateTooOld = (): Message => ({ id: 'error-birth-date-too-old' });
/** Beside the field of a birth date, for a text that can't be read as one. */
export const errorBirthDateUnreadable = (): Message => ({ id: 'error-birth-date-unreadable' });
/** A date of another calendar without its year. */
export const errorBirthDateYearNeeded = (): Message => ({ id: 'error-birth-date-year-needed' });
/** Somebody cancelled a long piece of work. Nothing of it was kept. */
export const errorCancelled = (): Message => ({ id: 'error-cancelled' });
/** Beside the number of free places. */
export const errorCapacityOrder = (): Message => ({ id: 'error-capacity-order' });
/** Beside the choice of a case: it belongs to another client. */
export const errorCaseOfAnother = (): Message => ({ id: 'error-case-of-another' });
/** The staff wants to show something on the second screen, whose window is not open. */
export const errorClientDisplayClosed = (): Message => ({ id: 'error-client-display-closed' });
/** The window for the client could not be opened. */
export const errorClientDisplayFailed = (): Message => ({ id: 'error-client-display-failed' });
/** When a new client is saved who may be there already. Beside the form stand those people.
 * $count (Count) - how many */
export const errorClientLikelyDuplicate = (a: { count: number }): Message => ({ id: 'error-client-likely-duplicate', args: { count: a.count } });
/** Somebody works on a record that was merged into another one meanwhile. */
export const errorClientMerged = (): Message => ({ id: 'error-client-merged' });
/** What keeps a command from running. Names of options stay as they are. */
export const errorColumnMissing = (): Message => ({ id: 'error-column-missing' });
/** Errors beside a field of an entry. */
export const errorCurrencyForm = (): Message => ({ id: 'error-currency-form' });
/** A day so far away that it must be a typing mistake. */
export const errorDayImplausible = (): Message => ({ id: 'error-day-implausible' });
/** Beside a day on which something happened. */
export const errorDayInTheFuture = (): Message => ({ id: 'error-day-in-the-future' });
/** Errors beside a field of an entry. */
export const errorDaysOrder = (): Message => ({ id: 'error-days-order' });
/** Beside the later of two days. */
export const errorDaysReversed = (): Message => ({ id: 'error-days-reversed' });
/** A store is to be filled with an invented office, but it holds clients already. */
export const errorDemoNotEmpty = (): Message => ({ id: 'error-demo-not-empty' });
/** After the preview, when the import is refused. */
export const errorDirectoryChanged = (): Message => ({ id: 'error-directory-changed' });
/** Below the list of imports.
 * $names (String) - the first houses and services that were changed
 * $count (Count) - how many rows were changed */
export const errorDirectoryImportBuiltOn = (a: { names: string; count: number }): Message => ({ id: 'error-directory-import-built-on', args: { names: a.names, count: a.count } });
/** Below the list of imports. */
export const errorDirectoryImportInUse = (): Message => ({ id: 'error-directory-import-in-use' });
/** Below the list of imports. */
export const errorDirectoryImportUnknown = (): Message => ({ id: 'error-directory-import-unknown' });
/** Below the list of imports. */
export const errorDirectoryImportWithdrawn = (): Message => ({ id: 'error-directory-import-withdrawn' });
/** The disk is full. Nothing was half saved. */
export const errorDiskFull = (): Message => ({ id: 'error-disk-full' });
/** Somebody settles a dispute that was settled. */
export const errorDisputeLifted = (): Message => ({ id: 'error-dispute-lifted' });
/** The same detail is marked already. */
export const errorDisputeOpen = (): Message => ({ id: 'error-dispute-open' });
/** Beside the field for the e-mail address. */
export const errorEmailForm = (): Message => ({ id: 'error-email-form' });
/** A text holds characters that no keyboard types, as after copying from a broken file. */
export const errorFieldControlCharacter = (): Message => ({ id: 'error-field-control-character' });
/** A value is not accepted. */
export const errorFieldInvalid = (): Message => ({ id: 'error-field-invalid' });
/** Beside a number in a form.
 * $least (Count) - the smallest
 * $most (Count) - the largest */
export const errorFieldRange = (a: { least: number; most: number }): Message => ({ id: 'error-field-range', args: { least: a.least, most: a.most } });
/** A field that must be filled is empty. */
export const errorFieldRequired = (): Message => ({ id: 'error-field-required' });
/** A text is longer than can be kept.
 * $limit (Count) - the most characters that can be kept
 * $length (Count) - the characters that there are */
export const errorFieldTooLong = (a: { limit: number; length: number }): Message => ({ id: 'error-field-too-long', args: { limit: a.limit, length: a.length } });
/** A list of names, languages or contact means is longer than can be kept.
 * $limit (Count) - the most entries */
export const errorFieldTooMany = (a: { limit: number }): Message => ({ id: 'error-field-too-many', args: { limit: a.limit } });
/** What keeps a command from running. Names of options stay as they are. */
export const errorFileExists = (): Message => ({ id: 'error-file-exists' });
/** A file can't be read. */
export const errorFileUnreadable = (): Message => ({ id: 'error-file-unreadable' });
/** A file can't be written. */
export const errorFileUnwritable = (): Message => ({ id: 'error-file-unwritable' });
/** A time that is kept for a client can be given back only by whoever keeps it. */
export const errorHoldNotYours = (): Message => ({ id: 'error-hold-not-yours' });
/** Working hours that end before they start, or overlap. */
export const errorHoursInvalid = (): Message => ({ id: 'error-hours-invalid' });
/** Errors beside a field of an entry. */
export const errorHoursOrder = (): Message => ({ id: 'error-hours-order' });
/** Under the hours of a member of staff whose hours alternate by week or change on a day. "Set up appointments" is appointment-setup. */
export const errorHoursRhythm = (): Message => ({ id: 'error-hours-rhythm' });
/** The person belongs to no household. */
export const errorHouseholdNone = (): Message => ({ id: 'error-household-none' });
/** The two are in one household already. */
export const errorHouseholdSame = (): Message => ({ id: 'error-household-same' });
/** $line (Count) - the number of a line */
export const errorHsdsBrokenJson = (a: { line: number }): Message => ({ id: 'error-hsds-broken-json', args: { line: a.line } });
/** $file (String) - the name of a file
 * $row (Count) - the number of a row */
export const errorHsdsBrokenTable = (a: { file: string; row: number }): Message => ({ id: 'error-hsds-broken-table', args: { file: a.file, row: a.row } });
/** A file that cannot be taken. */
export const errorHsdsBrokenZip = (): Message => ({ id: 'error-hsds-broken-zip' });
/** A file that cannot be taken. */
export const errorHsdsDescriptor = (): Message => ({ id: 'error-hsds-descriptor' });
/** A file that cannot be taken. */
export const errorHsdsNoDescriptor = (): Message => ({ id: 'error-hsds-no-descriptor' });
/** $file (String) - the name of a file */
export const errorHsdsNoFile = (a: { file: string }): Message => ({ id: 'error-hsds-no-file', args: { file: a.file } });
/** A file that cannot be taken. */
export const errorHsdsNotHsds = (): Message => ({ id: 'error-hsds-not-hsds' });
/** $file (String) - the name of a file */
export const errorHsdsNotUtf8 = (a: { file: string }): Message => ({ id: 'error-hsds-not-utf8', args: { file: a.file } });
/** $file (String) - the name of a file */
export const errorHsdsPath = (a: { file: string }): Message => ({ id: 'error-hsds-path', args: { file: a.file } });
/** $count (Count) - how many there are */
export const errorHsdsRefused = (a: { count: number }): Message => ({ id: 'error-hsds-refused', args: { count: a.count } });
/** $megabytes (Count) - how many megabytes are allowed */
export const errorHsdsTooLarge = (a: { megabytes: number }): Message => ({ id: 'error-hsds-too-large', args: { megabytes: a.megabytes } });
/** $count (Count) - how many there are */
export const errorHsdsTooManyEntries = (a: { count: number }): Message => ({ id: 'error-hsds-too-many-entries', args: { count: a.count } });
/** $limit (Count) - how many rows are allowed */
export const errorHsdsTooManyRows = (a: { limit: number }): Message => ({ id: 'error-hsds-too-many-rows', args: { limit: a.limit } });
/** $limit (Count) - how many values are allowed */
export const errorHsdsTooManyValues = (a: { limit: number }): Message => ({ id: 'error-hsds-too-many-values', args: { limit: a.limit } });
/** $megabytes (Count) - how many megabytes are allowed */
export const errorHsdsZipBomb = (a: { megabytes: number }): Message => ({ id: 'error-hsds-zip-bomb', args: { megabytes: a.megabytes } });
/** Its parts do not close, or lie too deep in each other: usually cut off on the way. */
export const errorIcsNesting = (): Message => ({ id: 'error-ics-nesting' });
/** The chosen file is something else. */
export const errorIcsNotACalendar = (): Message => ({ id: 'error-ics-not-a-calendar' });
/** $megabytes (Count) - the largest size */
export const errorIcsTooLarge = (a: { megabytes: number }): Message => ({ id: 'error-ics-too-large', args: { megabytes: a.megabytes } });
/** $most (Count) - how many absences a file may have */
export const errorIcsTooMany = (a: { most: number }): Message => ({ id: 'error-ics-too-many', args: { most: a.most } });
/** The list was let go: after signing out, or because another one was chosen. */
export const errorImportNotOpen = (): Message => ({ id: 'error-import-not-open' });
/** A file that is no list. Each says what to do. Nothing was imported. */
export const errorImportNothing = (): Message => ({ id: 'error-import-nothing' });
/** Somebody else's import ran in between, several times in a row. */
export const errorImportOutdated = (): Message => ({ id: 'error-import-outdated' });
/** Withdrawing an import that does not exist. */
export const errorImportUnknown = (): Message => ({ id: 'error-import-unknown' });
/** Withdrawing an import a second time. */
export const errorImportWithdrawn = (): Message => ({ id: 'error-import-withdrawn' });
/** What is refused */
export const errorInterpreterBlocked = (): Message => ({ id: 'error-interpreter-blocked' });
/** The person asked is not in the pool any more or does not know the language. */
export const errorInterpreterLanguage = (): Message => ({ id: 'error-interpreter-language' });
/** What is refused */
export const errorInterpreterLanguageTwice = (): Message => ({ id: 'error-interpreter-language-twice' });
/** The name may go to the interpreter, but the request is for nobody in particular. */
export const errorInterpreterNameWithoutClient = (): Message => ({ id: 'error-interpreter-name-without-client' });
/** What is refused */
export const errorInterpreterNoClient = (): Message => ({ id: 'error-interpreter-no-client' });
/** A request is changed for which somebody was asked already. */
export const errorInterpreterNotOpen = (): Message => ({ id: 'error-interpreter-not-open' });
/** What is refused */
export const errorInterpreterNothingToSettle = (): Message => ({ id: 'error-interpreter-nothing-to-settle' });
/** What is refused */
export const errorInterpreterSigned = (): Message => ({ id: 'error-interpreter-signed' });
/** What is refused */
export const errorInterpreterState = (): Message => ({ id: 'error-interpreter-state' });
/** Two coordinators asked the same person for the same time. */
export const errorInterpreterTaken = (): Message => ({ id: 'error-interpreter-taken' });
/** The tariff does not hold on the day. */
export const errorInterpreterTariff = (): Message => ({ id: 'error-interpreter-tariff' });
/** The small file beside the store that holds the locked keys is missing or damaged. Nothing was changed. */
export const errorKeyFileDamaged = (): Message => ({ id: 'error-key-file-damaged' });
/** The same language was entered twice for one person. */
export const errorLanguageTwice = (): Message => ({ id: 'error-language-twice' });
/** A language that the program has no texts for. */
export const errorLanguageUnknown = (): Message => ({ id: 'error-language-unknown' });
/** The last person who may administer the office can't lose this role. */
export const errorLastAdministrator = (): Message => ({ id: 'error-last-administrator' });
/** Letters that are not made. */
export const errorLetterAppointmentCancelled = (): Message => ({ id: 'error-letter-appointment-cancelled' });
/** Shown instead of printing, when the clock of the computer is far off. */
export const errorLetterBadInstant = (): Message => ({ id: 'error-letter-bad-instant' });
/** Shown instead of printing, when a name was to be printed on a slip. */
export const errorLetterClientDataOnSlip = (): Message => ({ id: 'error-letter-client-data-on-slip' });
/** Shown instead of printing.
 * $place (String) - a template and a line, for the developers */
export const errorLetterExportFailed = (a: { place: string }): Message => ({ id: 'error-letter-export-failed', args: { place: a.place } });
/** Below the field for a picture. */
export const errorLetterLogo = (): Message => ({ id: 'error-letter-logo' });
/** Letters that are not made. */
export const errorLetterReferralSlip = (): Message => ({ id: 'error-letter-referral-slip' });
/** Letters that are not made. */
export const errorLetterReleaseWithdrawn = (): Message => ({ id: 'error-letter-release-withdrawn' });
/** $line (Number) - the line of the text
 * $name (String) - the field that there is not
 * $known (String) - the fields that there are */
export const errorLetterTextFieldUnknown = (a: { line: number; name: string; known: string }): Message => ({ id: 'error-letter-text-field-unknown', args: { line: a.line, name: a.name, known: a.known } });
/** $line (Number) - the line of the text
 * $name (String) - the name of a function */
export const errorLetterTextFunction = (a: { line: number; name: string }): Message => ({ id: 'error-letter-text-function', args: { line: a.line, name: a.name } });
/** $number (Number) - the number of the version */
export const errorLetterTextInForce = (a: { number: number }): Message => ({ id: 'error-letter-text-in-force', args: { number: a.number } });
/** $number (Number) - the number of the version */
export const errorLetterTextKept = (a: { number: number }): Message => ({ id: 'error-letter-text-kept', args: { number: a.number } });
/** What is wrong with the text of a letter. Below the field in which somebody writes it. */
export const errorLetterTextNoneInForce = (): Message => ({ id: 'error-letter-text-none-in-force' });
/** $line (Number) - the line of the text */
export const errorLetterTextNumber = (a: { line: number }): Message => ({ id: 'error-letter-text-number', args: { line: a.line } });
/** $line (Number) - the line of the text
 * $name (String) - the name of another text */
export const errorLetterTextReference = (a: { line: number; name: string }): Message => ({ id: 'error-letter-text-reference', args: { line: a.line, name: a.name } });
/** $line (Number) - the line of the text */
export const errorLetterTextShape = (a: { line: number }): Message => ({ id: 'error-letter-text-shape', args: { line: a.line } });
/** $line (Number) - the line of the text */
export const errorLetterTextSyntax = (a: { line: number }): Message => ({ id: 'error-letter-text-syntax', args: { line: a.line } });
/** $line (Number) - the line of the text */
export const errorLetterTextTooDeep = (a: { line: number }): Message => ({ id: 'error-letter-text-too-deep', args: { line: a.line } });
/** What is wrong with the text of a letter. Below the field in which somebody writes it. */
export const errorLetterTextTooMany = (): Message => ({ id: 'error-letter-text-too-many' });
/** When an old version uses a field that a newer program no longer has. */
export const errorLetterTextUnsound = (): Message => ({ id: 'error-letter-text-unsound' });
/** Shown instead of printing.
 * $characters (Number) - how long the texts are together
 * $limit (Number) - how long they may be */
export const errorLetterTooLong = (a: { characters: number; limit: number }): Message => ({ id: 'error-letter-too-long', args: { characters: a.characters, limit: a.limit } });
/** Shown instead of printing.
 * $place (String) - a template and a line, for the developers */
export const errorLetterTypesettingFailed = (a: { place: string }): Message => ({ id: 'error-letter-typesetting-failed', args: { place: a.place } });
/** Letterhead. */
export const errorLetterheadYears = (): Message => ({ id: 'error-letterhead-years' });
/** Somebody links a person with themselves. */
export const errorLinkItself = (): Message => ({ id: 'error-link-itself' });
/** The two are linked already. */
export const errorLinkTwice = (): Message => ({ id: 'error-link-twice' });
/** A file that is no list. Each says what to do. Nothing was imported. */
export const errorListBrokenWorkbook = (): Message => ({ id: 'error-list-broken-workbook' });
/** A file that is no list. Each says what to do. Nothing was imported. */
export const errorListBrokenZip = (): Message => ({ id: 'error-list-broken-zip' });
/** $sheet (String) - name of the sheet
 * $row (Count) - number of the row
 * $column (Count) - number of the column
 * $limit (Count) - the most characters */
export const errorListCellTooLong = (a: { sheet: string; row: number; column: number; limit: number }): Message => ({ id: 'error-list-cell-too-long', args: { sheet: a.sheet, row: a.row, column: a.column, limit: a.limit } });
/** A file that is no list. Each says what to do. Nothing was imported. */
export const errorListEmpty = (): Message => ({ id: 'error-list-empty' });
/** A file that is no list. Each says what to do. Nothing was imported. */
export const errorListEncrypted = (): Message => ({ id: 'error-list-encrypted' });
/** A file that is no list. Each says what to do. Nothing was imported. */
export const errorListIsPdf = (): Message => ({ id: 'error-list-is-pdf' });
/** $kind (String) - one of: image, program, archive, document, presentation, web-page, database */
export const errorListNotAList = (a: { kind: string }): Message => ({ id: 'error-list-not-a-list', args: { kind: a.kind } });
/** A file that is no list. Each says what to do. Nothing was imported. */
export const errorListNotText = (): Message => ({ id: 'error-list-not-text' });
/** $line (Count) - number of the line in the file */
export const errorListNulByte = (a: { line: number }): Message => ({ id: 'error-list-nul-byte', args: { line: a.line } });
/** $row (Count) - number of the row
 * $column (Count) - number of the column
 * $limit (Count) - the most characters */
export const errorListTextCellTooLong = (a: { row: number; column: number; limit: number }): Message => ({ id: 'error-list-text-cell-too-long', args: { row: a.row, column: a.column, limit: a.limit } });
/** $row (Count) - number of the row
 * $limit (Count) - the most columns */
export const errorListTextTooManyColumns = (a: { row: number; limit: number }): Message => ({ id: 'error-list-text-too-many-columns', args: { row: a.row, limit: a.limit } });
/** The same of a text file, which has no sheets.
 * $limit (Count) - the most rows */
export const errorListTextTooManyRows = (a: { limit: number }): Message => ({ id: 'error-list-text-too-many-rows', args: { limit: a.limit } });
/** A file that is no list. Each says what to do. Nothing was imported. */
export const errorListTooLarge = (): Message => ({ id: 'error-list-too-large' });
/** $limit (Count) - the most cells */
export const errorListTooManyCells = (a: { limit: number }): Message => ({ id: 'error-list-too-many-cells', args: { limit: a.limit } });
/** $sheet (String) - name of the sheet
 * $row (Count) - number of the row
 * $limit (Count) - the most columns */
export const errorListTooManyColumns = (a: { sheet: string; row: number; limit: number }): Message => ({ id: 'error-list-too-many-columns', args: { sheet: a.sheet, row: a.row, limit: a.limit } });
/** $sheet (String) - name of the sheet
 * $limit (Count) - the most rows */
export const errorListTooManyRows = (a: { sheet: string; limit: number }): Message => ({ id: 'error-list-too-many-rows', args: { sheet: a.sheet, limit: a.limit } });
/** $line (Count) - number of the line in the file */
export const errorListUnclosedQuotes = (a: { line: number }): Message => ({ id: 'error-list-unclosed-quotes', args: { line: a.line } });
/** A file that is no list. Each says what to do. Nothing was imported. */
export const errorListZipBomb = (): Message => ({ id: 'error-list-zip-bomb' });
/** The program is locked; the passphrase is needed. */
export const errorLocked = (): Message => ({ id: 'error-locked' });
/** A login has characters that can't be used. */
export const errorLoginForm = (): Message => ({ id: 'error-login-form' });
/** Another person has this login. */
export const errorLoginTaken = (): Message => ({ id: 'error-login-taken' });
/** The file with the columns that was given on the command line does not fit the list. */
export const errorMappingInvalid = (): Message => ({ id: 'error-mapping-invalid' });
/** Something of what was merged was erased since, by the right to erasure. */
export const errorMergeErased = (): Message => ({ id: 'error-merge-erased' });
/** The record that holds everything was itself merged into a third one afterwards. */
export const errorMergeNotLast = (): Message => ({ id: 'error-merge-not-last' });
/** The records were split before. */
export const errorMergeSplitAlready = (): Message => ({ id: 'error-merge-split-already' });
/** Beside the kind of a name that is marked as not to be disclosed. */
export const errorNameBlockedKind = (): Message => ({ id: 'error-name-blocked-kind' });
/** A name with signs that no name has, such as marks that turn the text around them. */
export const errorNameForm = (): Message => ({ id: 'error-name-form' });
/** $text (String) - what was typed */
export const errorNamesColumnForm = (a: { text: string }): Message => ({ id: 'error-names-column-form', args: { text: a.text } });
/** $field (String) - what was typed
 * $choices (String) - the fields there are, separated by commas */
export const errorNamesFieldUnknown = (a: { field: string; choices: string }): Message => ({ id: 'error-names-field-unknown', args: { field: a.field, choices: a.choices } });
/** A code that stands for no country. */
export const errorNationalityUnknown = (): Message => ({ id: 'error-nationality-unknown' });
/** The last day of a period is before its first day. */
export const errorNetPeriod = (): Message => ({ id: 'error-net-period' });
/** The store lies on a network drive, where files of this kind get damaged. */
export const errorNetworkDrive = (): Message => ({ id: 'error-network-drive' });
/** There is no store in the place that was named. */
export const errorNoStore = (): Message => ({ id: 'error-no-store' });
/** What keeps a command from running. Names of options stay as they are. */
export const errorNoTerminal = (): Message => ({ id: 'error-no-terminal' });
/** The record does not exist, or the user may not know that it does. */
export const errorNotFound = (): Message => ({ id: 'error-not-found' });
/** Where the field for it is wrong. */
export const errorNoticeNewer = (): Message => ({ id: 'error-notice-newer' });
/** Where the field for it is wrong. */
export const errorNoticeNoText = (): Message => ({ id: 'error-notice-no-text' });
/** $most (Count) - the largest number that makes sense */
export const errorNumberTooLarge = (a: { most: number }): Message => ({ id: 'error-number-too-large', args: { most: a.most } });
/** What is refused. */
export const errorPackageAltered = (): Message => ({ id: 'error-package-altered' });
/** $megabytes (Count) - limit */
export const errorPackageBomb = (a: { megabytes: number }): Message => ({ id: 'error-package-bomb', args: { megabytes: a.megabytes } });
/** $part (String) - the file in the package */
export const errorPackageBroken = (a: { part: string }): Message => ({ id: 'error-package-broken', args: { part: a.part } });
/** What is refused. */
export const errorPackageContents = (): Message => ({ id: 'error-package-contents' });
/** $limit (Count) - most days */
export const errorPackageDays = (a: { limit: number }): Message => ({ id: 'error-package-days', args: { limit: a.limit } });
/** What is refused. */
export const errorPackageDigits = (): Message => ({ id: 'error-package-digits' });
/** $day (String) - day as 2026-11-22 */
export const errorPackageExpired = (a: { day: string }): Message => ({ id: 'error-package-expired', args: { day: a.day } });
/** What is refused. */
export const errorPackageKey = (): Message => ({ id: 'error-package-key' });
/** What is refused. */
export const errorPackageKeyUnchecked = (): Message => ({ id: 'error-package-key-unchecked' });
/** What is refused. */
export const errorPackageNeedsPassphrase = (): Message => ({ id: 'error-package-needs-passphrase' });
/** $found (Count) - version of the file
 * $known (Count) - newest version that this program reads */
export const errorPackageNewer = (a: { found: number; known: number }): Message => ({ id: 'error-package-newer', args: { found: a.found, known: a.known } });
/** What is refused. */
export const errorPackageNoName = (): Message => ({ id: 'error-package-no-name' });
/** What is refused. */
export const errorPackageNoPartnerKey = (): Message => ({ id: 'error-package-no-partner-key' });
/** What is refused. */
export const errorPackageNoRandomness = (): Message => ({ id: 'error-package-no-randomness' });
/** What is refused. */
export const errorPackageNoReply = (): Message => ({ id: 'error-package-no-reply' });
/** What is refused. */
export const errorPackageNotOpen = (): Message => ({ id: 'error-package-not-open' });
/** What is refused. */
export const errorPackageNotSealed = (): Message => ({ id: 'error-package-not-sealed' });
/** What is refused. */
export const errorPackageOtherRecipient = (): Message => ({ id: 'error-package-other-recipient' });
/** What is refused. */
export const errorPackageOwn = (): Message => ({ id: 'error-package-own' });
/** What is refused. */
export const errorPackageOwnKey = (): Message => ({ id: 'error-package-own-key' });
/** What is refused. */
export const errorPackageReplayed = (): Message => ({ id: 'error-package-replayed' });
/** What is refused. */
export const errorPackageSlip = (): Message => ({ id: 'error-package-slip' });
/** What is refused. */
export const errorPackageTooCostly = (): Message => ({ id: 'error-package-too-costly' });
/** $megabytes (Count) - limit */
export const errorPackageTooLarge = (a: { megabytes: number }): Message => ({ id: 'error-package-too-large', args: { megabytes: a.megabytes } });
/** What is refused. */
export const errorPackageTruncated = (): Message => ({ id: 'error-package-truncated' });
/** What is refused. */
export const errorPackageWrongKey = (): Message => ({ id: 'error-package-wrong-key' });
/** What is refused. */
export const errorPackageWrongPassphrase = (): Message => ({ id: 'error-package-wrong-passphrase' });
/** What keeps a command from running. Names of options stay as they are. */
export const errorPassphraseDescriptor = (): Message => ({ id: 'error-passphrase-descriptor' });
/** What keeps a command from running. Names of options stay as they are. */
export const errorPassphraseDiffers = (): Message => ({ id: 'error-passphrase-differs' });
/** A passphrase was given for a person without a login. */
export const errorPassphraseForLogin = (): Message => ({ id: 'error-passphrase-for-login' });
/** A new passphrase is too short.
 * $least (Count) - the fewest characters that a passphrase must have */
export const errorPassphraseShort = (a: { least: number }): Message => ({ id: 'error-passphrase-short', args: { least: a.least } });
/** Beside the last day of a period that ends before it begins. */
export const errorPeriodReversed = (): Message => ({ id: 'error-period-reversed' });
/** Beside the last day of a period that is longer than can be shown.
 * $days (Count) - the most days */
export const errorPeriodTooLong = (a: { days: number }): Message => ({ id: 'error-period-too-long', args: { days: a.days } });
/** The role of the user does not allow it. */
export const errorPermissionDenied = (): Message => ({ id: 'error-permission-denied' });
/** A telephone number with too few digits. */
export const errorPhoneForm = (): Message => ({ id: 'error-phone-form' });
/** The staff answers a name from the second screen that is no longer there, or a client writes one after the screen was cleared. */
export const errorProposalGone = (): Message => ({ id: 'error-proposal-gone' });
/** There is no fourth call.
 * $most (Count) - 3 */
export const errorQueueCalls = (a: { most: number }): Message => ({ id: 'error-queue-calls', args: { most: a.most } });
/** The appointment was cancelled or is over. */
export const errorQueueCheckInOver = (): Message => ({ id: 'error-queue-check-in-over' });
/** A code or number with which no appointment of today is found. */
export const errorQueueCheckInUnknown = (): Message => ({ id: 'error-queue-check-in-unknown' });
/** The counter is no longer used. */
export const errorQueueCounterClosed = (): Message => ({ id: 'error-queue-counter-closed' });
/** Two counters cannot have one name. */
export const errorQueueCounterNameTaken = (): Message => ({ id: 'error-queue-counter-name-taken' });
/** Somebody else sits there today.
 * $name (String) - the person */
export const errorQueueCounterTaken = (a: { name: string }): Message => ({ id: 'error-queue-counter-taken', args: { name: a.name } });
/** A number from paper. */
export const errorQueueLabel = (): Message => ({ id: 'error-queue-label' });
/** A number from paper whose letters nobody has set up.
 * $letters (String) - the letters */
export const errorQueueLetters = (a: { letters: string }): Message => ({ id: 'error-queue-letters', args: { letters: a.letters } });
/** The letters before a number. */
export const errorQueueLettersForm = (): Message => ({ id: 'error-queue-letters-form' });
/** Two services cannot have the same letters. */
export const errorQueueLettersTaken = (): Message => ({ id: 'error-queue-letters-taken' });
/** Calling without sitting at a counter. */
export const errorQueueNoCounter = (): Message => ({ id: 'error-queue-no-counter' });
/** Nobody has said what people can wait for. */
export const errorQueueNotSetUp = (): Message => ({ id: 'error-queue-not-set-up' });
/** A number from paper that the day has already. */
export const errorQueueNumberTaken = (): Message => ({ id: 'error-queue-number-taken' });
/** A number of another day that still waits. */
export const errorQueueOtherDay = (): Message => ({ id: 'error-queue-other-day' });
/** The service is no longer offered. */
export const errorQueueServiceClosed = (): Message => ({ id: 'error-queue-service-closed' });
/** A step that no longer fits: a colleague was quicker. */
export const errorQueueState = (): Message => ({ id: 'error-queue-state' });
/** A time that cannot be. */
export const errorQueueTime = (): Message => ({ id: 'error-queue-time' });
/** Missed only after the third call.
 * $most (Count) - 3 */
export const errorQueueTooSoon = (a: { most: number }): Message => ({ id: 'error-queue-too-soon', args: { most: a.most } });
/** Beside the reason or note, when a case is closed without a reason or reopened without a note. */
export const errorReasonRequired = (): Message => ({ id: 'error-reason-required' });
/** What is refused. */
export const errorReferenceForm = (): Message => ({ id: 'error-reference-form' });
/** What is refused. */
export const errorReferenceUnknown = (): Message => ({ id: 'error-reference-unknown' });
/** The day lies before the referral was sent. */
export const errorReferralBeforeSent = (): Message => ({ id: 'error-referral-before-sent' });
/** The reason belongs to another kind of end. */
export const errorReferralCause = (): Message => ({ id: 'error-referral-cause' });
/** A field that this level does not allow. */
export const errorReferralFieldLevel = (): Message => ({ id: 'error-referral-field-level' });
/** Beside the choice of how much data leaves: nobody is chosen. */
export const errorReferralNeedsClient = (): Message => ({ id: 'error-referral-needs-client' });
/** Asking again makes no sense in this state. */
export const errorReferralNotWaiting = (): Message => ({ id: 'error-referral-not-waiting' });
/** Every field was taken out. */
export const errorReferralNothingLeaves = (): Message => ({ id: 'error-referral-nothing-leaves' });
/** The same service was chosen twice. */
export const errorReferralServiceTwice = (): Message => ({ id: 'error-referral-service-twice' });
/** The state of the referral does not allow the step. */
export const errorReferralState = (): Message => ({ id: 'error-referral-state' });
/** More than ten services at once. */
export const errorReferralTooMany = (): Message => ({ id: 'error-referral-too-many' });
/** Beside the last day of the release. */
export const errorReleaseEndsBefore = (): Message => ({ id: 'error-release-ends-before' });
/** Refusal: the release has ended. */
export const errorReleaseExpired = (): Message => ({ id: 'error-release-expired' });
/** Refusal: some fields are not named in the release. */
export const errorReleaseLacksKinds = (): Message => ({ id: 'error-release-lacks-kinds' });
/** Refusal: specially protected data that the release does not name. */
export const errorReleaseLacksSpecial = (): Message => ({ id: 'error-release-lacks-special' });
/** Beside the choice of how much data leaves the house: only a slip without data goes without a release from secrecy. */
export const errorReleaseNeeded = (): Message => ({ id: 'error-release-needed' });
/** Refusal: the release begins later. */
export const errorReleaseNotYet = (): Message => ({ id: 'error-release-not-yet' });
/** Refusal: the release was given for another case, or for no case. */
export const errorReleaseOtherCase = (): Message => ({ id: 'error-release-other-case' });
/** Refusal: the release was given for another topic. */
export const errorReleaseOtherPurpose = (): Message => ({ id: 'error-release-other-purpose' });
/** Refusal: the client said no to this release. */
export const errorReleaseRefused = (): Message => ({ id: 'error-release-refused' });
/** Beside the box in which the client signs. */
export const errorReleaseSignature = (): Message => ({ id: 'error-release-signature' });
/** Beside the tick that says the client was told. */
export const errorReleaseTellConsequences = (): Message => ({ id: 'error-release-tell-consequences' });
/** Beside the last day of the release.
 * $days (Count) - the most days */
export const errorReleaseTooLong = (a: { days: number }): Message => ({ id: 'error-release-too-long', args: { days: a.days } });
/** Refusal: the release was taken back. */
export const errorReleaseWithdrawn = (): Message => ({ id: 'error-release-withdrawn' });
/** The appointment has no client. */
export const errorReminderNobody = (): Message => ({ id: 'error-reminder-nobody' });
/** A file for the gateway would be empty. */
export const errorReminderNone = (): Message => ({ id: 'error-reminder-none' });
/** The way that was chosen is not one that the client called safe. */
export const errorReminderWay = (): Message => ({ id: 'error-reminder-way' });
/** What is refused. */
export const errorReplyEmpty = (): Message => ({ id: 'error-reply-empty' });
/** What is refused. */
export const errorReplyUnknown = (): Message => ({ id: 'error-reply-unknown' });
/** The file of a report could not be made. */
export const errorReportNotMade = (): Message => ({ id: 'error-report-not-made' });
/** The two parts of the program don't fit together, as after an update while a window was open. */
export const errorRequestInvalid = (): Message => ({ id: 'error-request-invalid' });
/** A title of residence that the rules of the office don't know. */
export const errorResidenceTitleUnknown = (): Message => ({ id: 'error-residence-title-unknown' });
/** Both a last day and "unlimited" were given. */
export const errorResidenceUntilAndUnlimited = (): Message => ({ id: 'error-residence-until-and-unlimited' });
/** Beside the kind of a room, a counter or a device. The kind cannot be changed later. */
export const errorResourceKind = (): Message => ({ id: 'error-resource-kind' });
/** Beside the room of an appointment: the room, the device or the interpreter was taken out of use. */
export const errorResourceNotInUse = (): Message => ({ id: 'error-resource-not-in-use' });
/** Somebody restricts a record that is restricted. */
export const errorRestrictedAlready = (): Message => ({ id: 'error-restricted-already' });
/** Somebody lifts a restriction that is not there. */
export const errorRestrictedNot = (): Message => ({ id: 'error-restricted-not' });
/** The rule pack of the office can't be read. */
export const errorRulesInvalid = (): Message => ({ id: 'error-rules-invalid' });
/** A line has lost or got signs.
 * $line (Number) - the line, from 1
 * $found (Number) - how many signs came
 * $wanted (Number) - how many it should have */
export const errorScanLineLength = (a: { line: number; found: number; wanted: number }): Message => ({ id: 'error-scan-line-length', args: { line: a.line, found: a.found, wanted: a.wanted } });
/** Not all lines came.
 * $found (Number) - how many lines came
 * $wanted (Number) - how many the document has */
export const errorScanLineMissing = (a: { found: number; wanted: number }): Message => ({ id: 'error-scan-line-missing', args: { found: a.found, wanted: a.wanted } });
/** What was typed is no zone of a travel document. */
export const errorScanNotAZone = (): Message => ({ id: 'error-scan-not-a-zone' });
/** A sign that no zone has.
 * $line (Number) - the line, from 1
 * $column (Number) - the place in the line, from 1 */
export const errorScanSign = (a: { line: number; column: number }): Message => ({ id: 'error-scan-sign', args: { line: a.line, column: a.column } });
/** A single appointment. */
export const errorSeriesAlone = (): Message => ({ id: 'error-series-alone' });
/** $most (Count) */
export const errorSeriesMany = (a: { most: number }): Message => ({ id: 'error-series-many', args: { most: a.most } });
/** Nothing is ticked. */
export const errorSeriesNone = (): Message => ({ id: 'error-series-none' });
/** The numbers of the plan make no series. */
export const errorSeriesRule = (): Message => ({ id: 'error-series-rule' });
/** $day (String) - the day, as 2026-12-01 */
export const errorSeriesTaken = (a: { day: string }): Message => ({ id: 'error-series-taken', args: { day: a.day } });
/** Nobody is signed in, or the session has ended. */
export const errorSignedOut = (): Message => ({ id: 'error-signed-out' });
/** A case is already in the phase that was asked for. */
export const errorStateNotAllowed = (): Message => ({ id: 'error-state-not-allowed' });
/** The login is that of a person. */
export const errorStationRole = (): Message => ({ id: 'error-station-role' });
/** Kiosk and board without a signed-in station. */
export const errorStationSignedOut = (): Message => ({ id: 'error-station-signed-out' });
/** A window could not be opened. */
export const errorStationWindowFailed = (): Message => ({ id: 'error-station-window-failed' });
/** Another program or person holds the store for too long. */
export const errorStoreBusy = (): Message => ({ id: 'error-store-busy' });
/** The store can't be read though the passphrase is right. Nothing was changed. */
export const errorStoreDamaged = (): Message => ({ id: 'error-store-damaged' });
/** A new store can't be made because there is something already. */
export const errorStoreExists = (): Message => ({ id: 'error-store-exists' });
/** Anything else that the database reports.
 * $detail (String) - what the database says, for the IT; not a sentence */
export const errorStoreFailed = (a: { detail: string }): Message => ({ id: 'error-store-failed', args: { detail: a.detail } });
/** The store was written by a newer version of the program. */
export const errorStoreNewer = (): Message => ({ id: 'error-store-newer' });
/** What keeps a command from running. Names of options stay as they are. */
export const errorStoreNotNamed = (): Message => ({ id: 'error-store-not-named' });
/** The folder of the store does not exist or may not be used. */
export const errorStoreUnreachable = (): Message => ({ id: 'error-store-unreachable' });
/** A suggestion cannot go from its state to the wanted one. */
export const errorSuggestionStep = (): Message => ({ id: 'error-suggestion-step' });
/** A table that could not be written as a file. */
export const errorTableCellTooLong = (): Message => ({ id: 'error-table-cell-too-long' });
/** A table that could not be written as a file. */
export const errorTableSpreadsheet = (): Message => ({ id: 'error-table-spreadsheet' });
/** A table that could not be written as a file. */
export const errorTableTooManyCells = (): Message => ({ id: 'error-table-too-many-cells' });
/** A table that could not be written as a file. */
export const errorTableWrite = (): Message => ({ id: 'error-table-write' });
/** Beside the texts for clients, of which there is one per language. */
export const errorTextLanguageTwice = (): Message => ({ id: 'error-text-language-twice' });
/** The time was taken by another appointment in the meantime. Nothing was booked. */
export const errorTimeTaken = (): Message => ({ id: 'error-time-taken' });
/** Errors. */
export const errorUndoDataLeft = (): Message => ({ id: 'error-undo-data-left' });
/** It was undone already. */
export const errorUndoDone = (): Message => ({ id: 'error-undo-done' });
/** An act can't be taken back, because its record was merged with another one afterwards. */
export const errorUndoMerged = (): Message => ({ id: 'error-undo-merged' });
/** Somebody else did it. */
export const errorUndoNotYours = (): Message => ({ id: 'error-undo-not-yours' });
/** There is nothing that could be undone. */
export const errorUndoNothing = (): Message => ({ id: 'error-undo-nothing' });
/** Something that nobody foresaw. */
export const errorUnexpected = (): Message => ({ id: 'error-unexpected' });
/** What keeps a command from running. Names of options stay as they are. */
export const errorUserNotNamed = (): Message => ({ id: 'error-user-not-named' });
/** Somebody else saved the same record in the meantime. */
export const errorVersionConflict = (): Message => ({ id: 'error-version-conflict' });
/** A client’s line with signs that no line of text has, such as line breaks. */
export const errorVoiceLineForm = (): Message => ({ id: 'error-voice-line-form' });
/** A client’s line that is too long. */
export const errorVoiceLineLong = (): Message => ({ id: 'error-voice-line-long' });
/** A client’s answers came after the questions had been taken off the screen. */
export const errorVoiceOver = (): Message => ({ id: 'error-voice-over' });
/** The questions were to be shown seconds after somebody else had answered them. */
export const errorVoiceTooSoon = (): Message => ({ id: 'error-voice-too-soon' });
/** Beside the field for the website: it can't be an address of a page. */
export const errorWebsiteForm = (): Message => ({ id: 'error-website-form' });
/** For a code that this version has no sentence for.
 * $code (String) - the code, for the person who is asked for help */
export const errorWithoutWords = (a: { code: string }): Message => ({ id: 'error-without-words', args: { code: a.code } });
/** At the sign-in. Does not say which of the two is wrong. */
export const errorWrongPassphrase = (): Message => ({ id: 'error-wrong-passphrase' });
/** When the printed recovery key is typed. */
export const errorWrongRecoveryKey = (): Message => ({ id: 'error-wrong-recovery-key' });
/** A time that differs from somebody's usual week. */
export const exceptionKindAway = (): Message => ({ id: 'exception-kind-away' });
/** Words for codes */
export const exceptionKindExtra = (): Message => ({ id: 'exception-kind-extra' });
/** Whether an address is blocked. */
export const fieldAddressBlocked = (): Message => ({ id: 'field-address-blocked' });
/** How somebody lives. */
export const fieldAddressKind = (): Message => ({ id: 'field-address-kind' });
/** Row of a change: which field. */
export const fieldAddressRemark = (): Message => ({ id: 'field-address-remark' });
/** The first day at an address. */
export const fieldAddressSince = (): Message => ({ id: 'field-address-since' });
/** The last day at an address. */
export const fieldAddressUntil = (): Message => ({ id: 'field-address-until' });
/** State of an appointment. */
export const fieldAppointmentState = (): Message => ({ id: 'field-appointment-state' });
/** Row of a change: which field. */
export const fieldBirthCalendar = (): Message => ({ id: 'field-birth-calendar' });
/** Row of a change: which field. */
export const fieldBirthDate = (): Message => ({ id: 'field-birth-date' });
/** Where the birth date was taken from: a document, spoken, a list. */
export const fieldBirthDateSource = (): Message => ({ id: 'field-birth-date-source' });
/** Row of a change: which field. */
export const fieldBirthDay = (): Message => ({ id: 'field-birth-day' });
/** Row of a change: which field. */
export const fieldBirthEstimated = (): Message => ({ id: 'field-birth-estimated' });
/** Row of a change: which field. */
export const fieldBirthMonth = (): Message => ({ id: 'field-birth-month' });
/** Row of a change: which field. */
export const fieldBirthSource = (): Message => ({ id: 'field-birth-source' });
/** Row of a change: which field. */
export const fieldBirthText = (): Message => ({ id: 'field-birth-text' });
/** Row of a change: which field. */
export const fieldBirthYear = (): Message => ({ id: 'field-birth-year' });
/** A name that nobody may disclose. */
export const fieldBlockedName = (): Message => ({ id: 'field-blocked-name' });
/** The calendar that the birth date was given in. */
export const fieldCalendar = (): Message => ({ id: 'field-calendar' });
/** The number of a case, as M-2026-0417. */
export const fieldCaseNumber = (): Message => ({ id: 'field-case-number' });
/** The phase of a case. */
export const fieldCasePhase = (): Message => ({ id: 'field-case-phase' });
/** Row of a change: which field. */
export const fieldChannel = (): Message => ({ id: 'field-channel' });
/** The day on which a partner is reminded of a referral. */
export const fieldChaseOn = (): Message => ({ id: 'field-chase-on' });
/** Why a case was closed. */
export const fieldCloseReason = (): Message => ({ id: 'field-close-reason' });
/** Row of a change: which field. */
export const fieldClosed = (): Message => ({ id: 'field-closed' });
/** How somebody came: at the counter, by phone, in writing. */
export const fieldContactChannel = (): Message => ({ id: 'field-contact-channel' });
/** Row of a change: which field. */
export const fieldContactMeans = (): Message => ({ id: 'field-contact-means' });
/** When to call. */
export const fieldContactMeansHours = (): Message => ({ id: 'field-contact-means-hours' });
/** Kind of a way to reach somebody: phone, email, post. */
export const fieldContactMeansKind = (): Message => ({ id: 'field-contact-means-kind' });
/** The language of whoever answers. */
export const fieldContactMeansLanguage = (): Message => ({ id: 'field-contact-means-language' });
/** Whose phone it is, when to call. */
export const fieldContactMeansRemark = (): Message => ({ id: 'field-contact-means-remark' });
/** How a contact ended. */
export const fieldContactResult = (): Message => ({ id: 'field-contact-result' });
/** Fields in a client’s history. */
export const fieldDataKind = (): Message => ({ id: 'field-data-kind' });
/** Fields in a client’s history. */
export const fieldDataStoppedOn = (): Message => ({ id: 'field-data-stopped-on' });
/** What is disputed. */
export const fieldDisputeField = (): Message => ({ id: 'field-dispute-field' });
/** The number of a document. */
export const fieldDocument = (): Message => ({ id: 'field-document' });
/** The country that issued it. */
export const fieldDocumentIssuer = (): Message => ({ id: 'field-document-issuer' });
/** What kind of document. */
export const fieldDocumentKind = (): Message => ({ id: 'field-document-kind' });
/** A remark on a document. */
export const fieldDocumentRemark = (): Message => ({ id: 'field-document-remark' });
/** Row of a change: which field. */
export const fieldEndsAt = (): Message => ({ id: 'field-ends-at' });
/** Row of a change: which field. */
export const fieldExternalId = (): Message => ({ id: 'field-external-id' });
/** Row of a change: which field. */
export const fieldFamily = (): Message => ({ id: 'field-family' });
/** A whole former address. */
export const fieldFormerAddress = (): Message => ({ id: 'field-former-address' });
/** Row of a change: which field. */
export const fieldGender = (): Message => ({ id: 'field-gender' });
/** Row of a change: which field. */
export const fieldGiven = (): Message => ({ id: 'field-given' });
/** Whether somebody belongs to a household. */
export const fieldHousehold = (): Message => ({ id: 'field-household' });
/** Whether letters to the household name this person. */
export const fieldHouseholdReference = (): Message => ({ id: 'field-household-reference' });
/** Row of a change: which field. */
export const fieldKind = (): Message => ({ id: 'field-kind' });
/** Row of a change: which field. */
export const fieldLanguage = (): Message => ({ id: 'field-language' });
/** How well somebody speaks a language. */
export const fieldLanguageLevel = (): Message => ({ id: 'field-language-level' });
/** Row of a change: which field. */
export const fieldLanguages = (): Message => ({ id: 'field-languages' });
/** Whether a message may be left. */
export const fieldLeaveMessage = (): Message => ({ id: 'field-leave-message' });
/** Fields in a client’s history. */
export const fieldLegalBasis = (): Message => ({ id: 'field-legal-basis' });
/** Row of a change: which field. */
export const fieldLetterLanguage = (): Message => ({ id: 'field-letter-language' });
/** Row of a change: which field. */
export const fieldLevel = (): Message => ({ id: 'field-level' });
/** A linked person. */
export const fieldLink = (): Message => ({ id: 'field-link' });
/** What the person is to the client. */
export const fieldLinkKind = (): Message => ({ id: 'field-link-kind' });
/** A remark on a link. */
export const fieldLinkRemark = (): Message => ({ id: 'field-link-remark' });
/** Row of a change: which field. */
export const fieldMeansSafety = (): Message => ({ id: 'field-means-safety' });
/** A whole name that was added or removed. */
export const fieldName = (): Message => ({ id: 'field-name' });
/** Kind of a name: current, birth, former. */
export const fieldNameKind = (): Message => ({ id: 'field-name-kind' });
/** How the office came by the spelling of a name. */
export const fieldNameSource = (): Message => ({ id: 'field-name-source' });
/** Row of a change: which field. */
export const fieldNames = (): Message => ({ id: 'field-names' });
/** Row of a change: which field. */
export const fieldNationalities = (): Message => ({ id: 'field-nationalities' });
/** Row of a change: which field. */
export const fieldNeed = (): Message => ({ id: 'field-need' });
/** Row of a change: which field. */
export const fieldNeedsInterpreter = (): Message => ({ id: 'field-needs-interpreter' });
/** Row of a change: which field. */
export const fieldNote = (): Message => ({ id: 'field-note' });
/** Name of a field in the history. */
export const fieldNoticeSource = (): Message => ({ id: 'field-notice-source' });
/** Name of a field in the history: of the text beside the German one. */
export const fieldNoticeTranslation = (): Message => ({ id: 'field-notice-translation' });
/** Fields in a client’s history. */
export const fieldNoticeVersion = (): Message => ({ id: 'field-notice-version' });
/** Row of a change: which field. */
export const fieldNumber = (): Message => ({ id: 'field-number' });
/** Row of a change: which field. */
export const fieldOpened = (): Message => ({ id: 'field-opened' });
/** Row of a change: which field. */
export const fieldOrd = (): Message => ({ id: 'field-ord' });
/** Row of a change: which field. */
export const fieldPhase = (): Message => ({ id: 'field-phase' });
/** Row of a change: which field. */
export const fieldPlace = (): Message => ({ id: 'field-place' });
/** Row of a change: which field. */
export const fieldPostcode = (): Message => ({ id: 'field-postcode' });
/** Row of a change: which field. */
export const fieldPreferred = (): Message => ({ id: 'field-preferred' });
/** Row of a change: which field. */
export const fieldReason = (): Message => ({ id: 'field-reason' });
/** Fields in a client’s history. */
export const fieldReferralCause = (): Message => ({ id: 'field-referral-cause' });
/** Fields in a client’s history. */
export const fieldReferralChase = (): Message => ({ id: 'field-referral-chase' });
/** Fields in a client’s history. */
export const fieldReferralField = (): Message => ({ id: 'field-referral-field' });
/** How much data a referral hands over. */
export const fieldReferralLevel = (): Message => ({ id: 'field-referral-level' });
/** Fields in a client’s history. */
export const fieldReferralOutcome = (): Message => ({ id: 'field-referral-outcome' });
/** State of a referral. */
export const fieldReferralState = (): Message => ({ id: 'field-referral-state' });
/** Fields in a client’s history. */
export const fieldReleaseForm = (): Message => ({ id: 'field-release-form' });
/** Fields in a client’s history. */
export const fieldReleaseGivenOn = (): Message => ({ id: 'field-release-given-on' });
/** Fields in a client’s history. */
export const fieldReleaseWithdrawnOn = (): Message => ({ id: 'field-release-withdrawn-on' });
/** Row of a change: which field. */
export const fieldRemark = (): Message => ({ id: 'field-remark' });
/** The name of somebody who may act for the client. */
export const fieldRepresentative = (): Message => ({ id: 'field-representative' });
/** What kind of representative. */
export const fieldRepresentativeKind = (): Message => ({ id: 'field-representative-kind' });
/** How to reach a representative. */
export const fieldRepresentativeReach = (): Message => ({ id: 'field-representative-reach' });
/** A remark on a representative. */
export const fieldRepresentativeRemark = (): Message => ({ id: 'field-representative-remark' });
/** What a representative may act in. */
export const fieldRepresentativeScope = (): Message => ({ id: 'field-representative-scope' });
/** Row of a change: which field. */
export const fieldResidenceAsPrinted = (): Message => ({ id: 'field-residence-as-printed' });
/** Row of a change: which field. */
export const fieldResidenceTitle = (): Message => ({ id: 'field-residence-title' });
/** Row of a change: which field. */
export const fieldResidenceUnlimited = (): Message => ({ id: 'field-residence-unlimited' });
/** Row of a change: which field. */
export const fieldResidenceUntil = (): Message => ({ id: 'field-residence-until' });
/** Row of a change: which field. */
export const fieldRestricted = (): Message => ({ id: 'field-restricted' });
/** Row of a change: which field. */
export const fieldResult = (): Message => ({ id: 'field-result' });
/** The day on which a referral was sent. */
export const fieldSentOn = (): Message => ({ id: 'field-sent-on' });
/** The entry of the directory that somebody was referred to. */
export const fieldService = (): Message => ({ id: 'field-service' });
/** Row of a change: which field. */
export const fieldSource = (): Message => ({ id: 'field-source' });
/** The person of the office who is in charge. */
export const fieldStaff = (): Message => ({ id: 'field-staff' });
/** Row of a change: which field. */
export const fieldStartsAt = (): Message => ({ id: 'field-starts-at' });
/** Row of a change: which field. */
export const fieldState = (): Message => ({ id: 'field-state' });
/** Row of a change: which field. */
export const fieldStreet = (): Message => ({ id: 'field-street' });
/** Row of a change: which field. */
export const fieldSubject = (): Message => ({ id: 'field-subject' });
/** Row of a change: which field. */
export const fieldTag = (): Message => ({ id: 'field-tag' });
/** Row of a change: which field. */
export const fieldText = (): Message => ({ id: 'field-text' });
/** Row of a change: which field. */
export const fieldUrgency = (): Message => ({ id: 'field-urgency' });
/** First day of validity. */
export const fieldValidFrom = (): Message => ({ id: 'field-valid-from' });
/** Last day of validity. */
export const fieldValidUntil = (): Message => ({ id: 'field-valid-until' });
/** Row of a change: which field. */
export const fieldValue = (): Message => ({ id: 'field-value' });
/** Gender, as the client states it. */
export const genderDiverse = (): Message => ({ id: 'gender-diverse' });
/** Gender, as the client states it. */
export const genderFemale = (): Message => ({ id: 'gender-female' });
/** Gender, as the client states it. */
export const genderMale = (): Message => ({ id: 'gender-male' });
/** Gender, as the client states it. */
export const genderUnknown = (): Message => ({ id: 'gender-unknown' });
/** Whether the client wants a woman or a man to interpret. */
export const genderWishAny = (): Message => ({ id: 'gender-wish-any' });
/** Words for codes */
export const genderWishManOnly = (): Message => ({ id: 'gender-wish-man-only' });
/** Words for codes */
export const genderWishManPreferred = (): Message => ({ id: 'gender-wish-man-preferred' });
/** Words for codes */
export const genderWishWomanOnly = (): Message => ({ id: 'gender-wish-woman-only' });
/** Words for codes */
export const genderWishWomanPreferred = (): Message => ({ id: 'gender-wish-woman-preferred' });
/** Public holidays of North Rhine-Westphalia, in the calendar. */
export const holidayAllSaints = (): Message => ({ id: 'holiday-all-saints' });
/** Public holidays of North Rhine-Westphalia, in the calendar. */
export const holidayAscension = (): Message => ({ id: 'holiday-ascension' });
/** Public holidays of North Rhine-Westphalia, in the calendar. */
export const holidayChristmasDay = (): Message => ({ id: 'holiday-christmas-day' });
/** Public holidays of North Rhine-Westphalia, in the calendar. */
export const holidayCorpusChristi = (): Message => ({ id: 'holiday-corpus-christi' });
/** Public holidays of North Rhine-Westphalia, in the calendar. */
export const holidayEasterMonday = (): Message => ({ id: 'holiday-easter-monday' });
/** Public holidays of North Rhine-Westphalia, in the calendar. */
export const holidayGermanUnity = (): Message => ({ id: 'holiday-german-unity' });
/** Public holidays of North Rhine-Westphalia, in the calendar. */
export const holidayGoodFriday = (): Message => ({ id: 'holiday-good-friday' });
/** Public holidays of North Rhine-Westphalia, in the calendar. */
export const holidayLabourDay = (): Message => ({ id: 'holiday-labour-day' });
/** Public holidays of North Rhine-Westphalia, in the calendar. */
export const holidayNewYear = (): Message => ({ id: 'holiday-new-year' });
/** Public holidays of North Rhine-Westphalia, in the calendar. */
export const holidaySecondChristmasDay = (): Message => ({ id: 'holiday-second-christmas-day' });
/** Public holidays of North Rhine-Westphalia, in the calendar. */
export const holidayWhitMonday = (): Message => ({ id: 'holiday-whit-monday' });
/** What is wrong with one value; stands after the table, the id and the field. */
export const hsdsFindingChoice = (): Message => ({ id: 'hsds-finding-choice' });
/** What is wrong with one value; stands after the table, the id and the field. */
export const hsdsFindingColumnTwice = (): Message => ({ id: 'hsds-finding-column-twice' });
/** What is wrong with one value; stands after the table, the id and the field. */
export const hsdsFindingContradictsPlace = (): Message => ({ id: 'hsds-finding-contradicts-place' });
/** What is wrong with one value; stands after the table, the id and the field. */
export const hsdsFindingControlCharacter = (): Message => ({ id: 'hsds-finding-control-character' });
/** What is wrong with one value; stands after the table, the id and the field. */
export const hsdsFindingDateForm = (): Message => ({ id: 'hsds-finding-date-form' });
/** What is wrong with one value; stands after the table, the id and the field. */
export const hsdsFindingEmailForm = (): Message => ({ id: 'hsds-finding-email-form' });
/** What is wrong with one value; stands after the table, the id and the field. */
export const hsdsFindingEntity = (): Message => ({ id: 'hsds-finding-entity' });
/** What is wrong with one value; stands after the table, the id and the field. */
export const hsdsFindingIdForm = (): Message => ({ id: 'hsds-finding-id-form' });
/** What is wrong with one value; stands after the table, the id and the field. */
export const hsdsFindingIdMissing = (): Message => ({ id: 'hsds-finding-id-missing' });
/** What is wrong with one value; stands after the table, the id and the field. */
export const hsdsFindingIdTwice = (): Message => ({ id: 'hsds-finding-id-twice' });
/** What is wrong with one value; stands after the table, the id and the field. */
export const hsdsFindingNotAnObject = (): Message => ({ id: 'hsds-finding-not-an-object' });
/** What is wrong with one value; stands after the table, the id and the field. */
export const hsdsFindingRecurrence = (): Message => ({ id: 'hsds-finding-recurrence' });
/** What is wrong with one value; stands after the table, the id and the field. */
export const hsdsFindingReference = (): Message => ({ id: 'hsds-finding-reference' });
/** What is wrong with one value; stands after the table, the id and the field. */
export const hsdsFindingRequired = (): Message => ({ id: 'hsds-finding-required' });
/** What is wrong with one value; stands after the table, the id and the field. */
export const hsdsFindingRowLength = (): Message => ({ id: 'hsds-finding-row-length' });
/** What is wrong with one value; stands after the table, the id and the field. */
export const hsdsFindingTimeForm = (): Message => ({ id: 'hsds-finding-time-form' });
/** What is wrong with one value; stands after the table, the id and the field. */
export const hsdsFindingTooLong = (): Message => ({ id: 'hsds-finding-too-long' });
/** What is wrong with one value; stands after the table, the id and the field. */
export const hsdsFindingUriForm = (): Message => ({ id: 'hsds-finding-uri-form' });
/** What is wrong with one value; stands after the table, the id and the field. */
export const hsdsFindingWrongType = (): Message => ({ id: 'hsds-finding-wrong-type' });
/** Tables of the standard: over lists, and beside counts. */
export const hsdsTableAccessibility = (): Message => ({ id: 'hsds-table-accessibility' });
/** Tables of the standard: over lists, and beside counts. */
export const hsdsTableAddress = (): Message => ({ id: 'hsds-table-address' });
/** Tables of the standard: over lists, and beside counts. */
export const hsdsTableAttribute = (): Message => ({ id: 'hsds-table-attribute' });
/** Tables of the standard: over lists, and beside counts. */
export const hsdsTableContact = (): Message => ({ id: 'hsds-table-contact' });
/** Tables of the standard: over lists, and beside counts. */
export const hsdsTableCostOption = (): Message => ({ id: 'hsds-table-cost-option' });
/** Tables of the standard: over lists, and beside counts. */
export const hsdsTableFunding = (): Message => ({ id: 'hsds-table-funding' });
/** Tables of the standard: over lists, and beside counts. */
export const hsdsTableLanguage = (): Message => ({ id: 'hsds-table-language' });
/** Tables of the standard: over lists, and beside counts. */
export const hsdsTableLocation = (): Message => ({ id: 'hsds-table-location' });
/** Tables of the standard: over lists, and beside counts. */
export const hsdsTableMetaTableDescription = (): Message => ({ id: 'hsds-table-meta-table-description' });
/** Tables of the standard: over lists, and beside counts. */
export const hsdsTableMetadata = (): Message => ({ id: 'hsds-table-metadata' });
/** Tables of the standard: over lists, and beside counts. */
export const hsdsTableOrganization = (): Message => ({ id: 'hsds-table-organization' });
/** Tables of the standard: over lists, and beside counts. */
export const hsdsTableOrganizationIdentifier = (): Message => ({ id: 'hsds-table-organization-identifier' });
/** Tables of the standard: over lists, and beside counts. */
export const hsdsTablePhone = (): Message => ({ id: 'hsds-table-phone' });
/** Tables of the standard: over lists, and beside counts. */
export const hsdsTableProgram = (): Message => ({ id: 'hsds-table-program' });
/** Tables of the standard: over lists, and beside counts. */
export const hsdsTableRequiredDocument = (): Message => ({ id: 'hsds-table-required-document' });
/** Tables of the standard: over lists, and beside counts. */
export const hsdsTableSchedule = (): Message => ({ id: 'hsds-table-schedule' });
/** Tables of the standard: over lists, and beside counts. */
export const hsdsTableService = (): Message => ({ id: 'hsds-table-service' });
/** Tables of the standard: over lists, and beside counts. */
export const hsdsTableServiceArea = (): Message => ({ id: 'hsds-table-service-area' });
/** Tables of the standard: over lists, and beside counts. */
export const hsdsTableServiceAtLocation = (): Message => ({ id: 'hsds-table-service-at-location' });
/** Tables of the standard: over lists, and beside counts. */
export const hsdsTableServiceCapacity = (): Message => ({ id: 'hsds-table-service-capacity' });
/** Tables of the standard: over lists, and beside counts. */
export const hsdsTableTaxonomy = (): Message => ({ id: 'hsds-table-taxonomy' });
/** Tables of the standard: over lists, and beside counts. */
export const hsdsTableTaxonomyTerm = (): Message => ({ id: 'hsds-table-taxonomy-term' });
/** Tables of the standard: over lists, and beside counts. */
export const hsdsTableUnit = (): Message => ({ id: 'hsds-table-unit' });
/** Tables of the standard: over lists, and beside counts. */
export const hsdsTableUrl = (): Message => ({ id: 'hsds-table-url' });
/** Below the title while no file is chosen. */
export const importAbout = (): Message => ({ id: 'import-about' });
/** How alike two records are.
 * $share (Percent) - from 0 to 1 */
export const importAlike = (a: { share: number }): Message => ({ id: 'import-alike', args: { share: { percent: a.share } } });
/** First choice of a filter. */
export const importAll = (): Message => ({ id: 'import-all' });
/** Button that begins anew. */
export const importAnother = (): Message => ({ id: 'import-another' });
/** Where a record stands in a text file.
 * $row (Count) - number of the row */
export const importAtRow = (a: { row: number }): Message => ({ id: 'import-at-row', args: { row: a.row } });
/** Where a record stands in a spreadsheet.
 * $sheet (String) - name of the sheet
 * $row (Count) - number of the row */
export const importAtSheetRow = (a: { sheet: string; row: number }): Message => ({ id: 'import-at-sheet-row', args: { sheet: a.sheet, row: a.row } });
/** Button back. */
export const importBackToColumns = (): Message => ({ id: 'import-back-to-columns' });
/** Button back. */
export const importBackToPreview = (): Message => ({ id: 'import-back-to-preview' });
/** Heading: what the column is taken for. */
export const importBecomes = (): Message => ({ id: 'import-becomes' });
/** Heading. */
export const importCancelled = (): Message => ({ id: 'import-cancelled' });
/** Below it. */
export const importCancelledAbout = (): Message => ({ id: 'import-cancelled-about' });
/** Heading: how sure the proposal is. */
export const importCertainty = (): Message => ({ id: 'import-certainty' });
/** How sure the proposal is. */
export const importCertaintyCertain = (): Message => ({ id: 'import-certainty-certain' });
/** A person chose it. */
export const importCertaintyChosen = (): Message => ({ id: 'import-certainty-chosen' });
/** How sure the proposal is. */
export const importCertaintyDoubtful = (): Message => ({ id: 'import-certainty-doubtful' });
/** How sure the proposal is. */
export const importCertaintyLikely = (): Message => ({ id: 'import-certainty-likely' });
/** Button that opens the dialog of the computer. */
export const importChoose = (): Message => ({ id: 'import-choose' });
/** Button back to the dialog. */
export const importChooseOther = (): Message => ({ id: 'import-choose-other' });
/** Heading: the letter of the column. */
export const importColumn = (): Message => ({ id: 'import-column' });
/** Above the columns. */
export const importColumnsAbout = (): Message => ({ id: 'import-columns-about' });
/** Read aloud: name of the table.
 * $sheet (String) - name of the sheet */
export const importColumnsOf = (a: { sheet: string }): Message => ({ id: 'import-columns-of', args: { sheet: a.sheet } });
/** Below a large number. */
export const importCountNew = (): Message => ({ id: 'import-count-new' });
/** Below a large number. */
export const importCountRead = (): Message => ({ id: 'import-count-read' });
/** Below a large number. */
export const importCountSkipped = (): Message => ({ id: 'import-count-skipped' });
/** Below a large number: clients who were there and got what was missing. */
export const importCountUpdated = (): Message => ({ id: 'import-count-updated' });
/** Heading.
 * $count (Count) - people who were written */
export const importDone = (a: { count: number }): Message => ({ id: 'import-done', args: { count: a.count } });
/** Above pairs of records. */
export const importDuplicatesAbout = (): Message => ({ id: 'import-duplicates-about' });
/** Heading: some values of the column. */
export const importExamples = (): Message => ({ id: 'import-examples' });
/** A whole address in one cell. */
export const importFieldAddress = (): Message => ({ id: 'import-field-address' });
/** What a column of the list holds. Short: in choices, in tables and in the report. */
export const importFieldBirthDate = (): Message => ({ id: 'import-field-birth-date' });
/** What a column of the list holds. Short: in choices, in tables and in the report. */
export const importFieldEmail = (): Message => ({ id: 'import-field-email' });
/** The number of the person in the old list. */
export const importFieldExternalId = (): Message => ({ id: 'import-field-external-id' });
/** What a column of the list holds. Short: in choices, in tables and in the report. */
export const importFieldFamily = (): Message => ({ id: 'import-field-family' });
/** What a column of the list holds. Short: in choices, in tables and in the report. */
export const importFieldFirstContact = (): Message => ({ id: 'import-field-first-contact' });
/** Family name and given name in one cell. */
export const importFieldFullName = (): Message => ({ id: 'import-field-full-name' });
/** What a column of the list holds. Short: in choices, in tables and in the report. */
export const importFieldGender = (): Message => ({ id: 'import-field-gender' });
/** What a column of the list holds. Short: in choices, in tables and in the report. */
export const importFieldGiven = (): Message => ({ id: 'import-field-given' });
/** What a column of the list holds. Short: in choices, in tables and in the report. */
export const importFieldHouseNumber = (): Message => ({ id: 'import-field-house-number' });
/** The column is left out because a person said so. */
export const importFieldIgnore = (): Message => ({ id: 'import-field-ignore' });
/** What a column of the list holds. Short: in choices, in tables and in the report. */
export const importFieldLanguages = (): Message => ({ id: 'import-field-languages' });
/** A further given name or the father's name, in a column of its own. */
export const importFieldMiddleName = (): Message => ({ id: 'import-field-middle-name' });
/** What a column of the list holds. Short: in choices, in tables and in the report. */
export const importFieldNationality = (): Message => ({ id: 'import-field-nationality' });
/** The name in the person's own script. */
export const importFieldNativeName = (): Message => ({ id: 'import-field-native-name' });
/** The text becomes a note on the client, with the heading of the column before it. */
export const importFieldNote = (): Message => ({ id: 'import-field-note' });
/** Read aloud: name of the choice in a row of the table.
 * $column (String) - heading or letter of the column */
export const importFieldOf = (a: { column: string }): Message => ({ id: 'import-field-of', args: { column: a.column } });
/** What a column of the list holds. Short: in choices, in tables and in the report. */
export const importFieldPhone = (): Message => ({ id: 'import-field-phone' });
/** What a column of the list holds. Short: in choices, in tables and in the report. */
export const importFieldPlace = (): Message => ({ id: 'import-field-place' });
/** What a column of the list holds. Short: in choices, in tables and in the report. */
export const importFieldPostcode = (): Message => ({ id: 'import-field-postcode' });
/** What a column of the list holds. Short: in choices, in tables and in the report. */
export const importFieldResidenceTitle = (): Message => ({ id: 'import-field-residence-title' });
/** What a column of the list holds. Short: in choices, in tables and in the report. */
export const importFieldResidenceUntil = (): Message => ({ id: 'import-field-residence-until' });
/** What the proposal for a column rests on. */
export const importFieldSourceChosen = (): Message => ({ id: 'import-field-source-chosen' });
/** What the proposal for a column rests on. */
export const importFieldSourceContent = (): Message => ({ id: 'import-field-source-content' });
/** What the proposal for a column rests on. */
export const importFieldSourceHeader = (): Message => ({ id: 'import-field-source-header' });
/** What the proposal for a column rests on. */
export const importFieldSourceHeaderAndContent = (): Message => ({ id: 'import-field-source-header-and-content' });
/** What the proposal for a column rests on. */
export const importFieldSourceUnknown = (): Message => ({ id: 'import-field-source-unknown' });
/** What a column of the list holds. Short: in choices, in tables and in the report. */
export const importFieldStreet = (): Message => ({ id: 'import-field-street' });
/** Who of the office looks after the person. */
export const importFieldWorker = (): Message => ({ id: 'import-field-worker' });
/** A promise. */
export const importFileAllOrNothing = (): Message => ({ id: 'import-file-all-or-nothing' });
/** What can be chosen. */
export const importFileKinds = (): Message => ({ id: 'import-file-kinds' });
/** What happens with the file. */
export const importFileLooksFirst = (): Message => ({ id: 'import-file-looks-first' });
/** A warning. */
export const importFileStaysOutside = (): Message => ({ id: 'import-file-stays-outside' });
/** Heading: the first language of a person. */
export const importFirstLanguage = (): Message => ({ id: 'import-first-language' });
/** Below it: what kind of table was read.
 * $format (String) - XLSX, XLS or ODS */
export const importFormatTable = (a: { format: string }): Message => ({ id: 'import-format-table', args: { format: a.format } });
/** Below it: how the text file was read.
 * $encoding (String) - name of the character set
 * $separator (String) - the character between the columns */
export const importFormatText = (a: { encoding: string; separator: string }): Message => ({ id: 'import-format-text', args: { encoding: a.encoding, separator: a.separator } });
/** Choice beside the name of a sheet: which row holds the headings of the columns. */
export const importHeaderChoose = (): Message => ({ id: 'import-header-choose' });
/** Entry of that choice: the list begins with the first person. */
export const importHeaderNone = (): Message => ({ id: 'import-header-none' });
/** One entry of that choice.
 * $row (Number) - number of the row
 * $text (String) - what stands in the row */
export const importHeaderOption = (a: { row: number; text: string }): Message => ({ id: 'import-header-option', args: { row: a.row, text: a.text } });
/** Heading: what stands above the column in the list. */
export const importHeading = (): Message => ({ id: 'import-heading' });
/** Heading: how a value was interpreted. */
export const importHow = (): Message => ({ id: 'import-how' });
/** Heading above the people who stayed. */
export const importKept = (): Message => ({ id: 'import-kept' });
/** Past imports, and taking one back as a whole. */
export const importKeptFilled = (): Message => ({ id: 'import-kept-filled' });
/** Past imports, and taking one back as a whole. */
export const importKeptMade = (): Message => ({ id: 'import-kept-made' });
/** Button: opens that list.
 * $count (Count) - clients that stayed */
export const importKeptShow = (a: { count: number }): Message => ({ id: 'import-kept-show', args: { count: a.count } });
/** Read aloud: name of the filter. */
export const importKinds = (): Message => ({ id: 'import-kinds' });
/** Heading of a text file, which has no sheets. */
export const importList = (): Message => ({ id: 'import-list' });
/** Heading: the name of a person. */
export const importName = (): Message => ({ id: 'import-name' });
/** Navigation: bringing in an old list. One word. */
export const importNav = (): Message => ({ id: 'import-nav' });
/** In place of the table. */
export const importNoColumns = (): Message => ({ id: 'import-no-columns' });
/** In place of examples. */
export const importNoExamples = (): Message => ({ id: 'import-no-examples' });
/** In place of a heading. */
export const importNoHeading = (): Message => ({ id: 'import-no-heading' });
/** Error below the sheets. */
export const importNoSheet = (): Message => ({ id: 'import-no-sheet' });
/** In place of the list. */
export const importNoneDuplicate = (): Message => ({ id: 'import-none-duplicate' });
/** In place of the list. */
export const importNoneRead = (): Message => ({ id: 'import-none-read' });
/** Where a filter finds entries only beyond those that are shown.
 * $count (Count) - entries that there are */
export const importNoneShown = (a: { count: number }): Message => ({ id: 'import-none-shown', args: { count: a.count } });
/** In place of the list. */
export const importNoneSkipped = (): Message => ({ id: 'import-none-skipped' });
/** In place of the list. */
export const importNoneUpdated = (): Message => ({ id: 'import-none-updated' });
/** Why a sheet of the file is not taken for a list. */
export const importNotUsedChosen = (): Message => ({ id: 'import-not-used-chosen' });
/** Why a sheet of the file is not taken for a list. */
export const importNotUsedEmpty = (): Message => ({ id: 'import-not-used-empty' });
/** Why a sheet of the file is not taken for a list. */
export const importNotUsedNoColumns = (): Message => ({ id: 'import-not-used-no-columns' });
/** Why a sheet of the file is not taken for a list. */
export const importNotUsedNoNames = (): Message => ({ id: 'import-not-used-no-names' });
/** Why a sheet of the file is not taken for a list. */
export const importNotUsedNoRows = (): Message => ({ id: 'import-not-used-no-rows' });
/** Beside the button that writes. */
export const importNothingYet = (): Message => ({ id: 'import-nothing-yet' });
/** In place of a name that the role may not see. */
export const importOtherHidden = (): Message => ({ id: 'import-other-hidden' });
/** Where the other record stands. */
export const importOtherInStore = (): Message => ({ id: 'import-other-in-store' });
/** Heading above the list of past imports. */
export const importPast = (): Message => ({ id: 'import-past' });
/** Past imports, and taking one back as a whole. */
export const importPastAbout = (): Message => ({ id: 'import-past-about' });
/** Headings of the columns. */
export const importPastFile = (): Message => ({ id: 'import-past-file' });
/** One import in a line, on the command line. Its number stands before it.
 * $at (DayTime) - when
 * $by (String) - name of the person
 * $file (String) - name of the file
 * $imported (Count) - clients that it made
 * $updated (Count) - clients that it completed */
export const importPastLine = (a: { at: string; by: string; file: string; imported: number; updated: number }): Message => ({ id: 'import-past-line', args: { at: { dayTime: a.at }, by: a.by, file: a.file, imported: a.imported, updated: a.updated } });
/** Past imports, and taking one back as a whole. */
export const importPastNew = (): Message => ({ id: 'import-past-new' });
/** Past imports, and taking one back as a whole. */
export const importPastNone = (): Message => ({ id: 'import-past-none' });
/** Past imports, and taking one back as a whole. */
export const importPastState = (): Message => ({ id: 'import-past-state' });
/** Past imports, and taking one back as a whole. */
export const importPastUpdated = (): Message => ({ id: 'import-past-updated' });
/** Past imports, and taking one back as a whole. */
export const importPastWhen = (): Message => ({ id: 'import-past-when' });
/** Past imports, and taking one back as a whole. */
export const importPastWho = (): Message => ({ id: 'import-past-who' });
/** Read aloud: name of the tabs. */
export const importPreviewTabs = (): Message => ({ id: 'import-preview-tabs' });
/** Beside the bar of progress.
 * $done (Count) - rows that are done
 * $total (Count) - all rows */
export const importProgress = (a: { done: number; total: number }): Message => ({ id: 'import-progress', args: { done: a.done, total: a.total } });
/** While the list is interpreted. */
export const importReading = (): Message => ({ id: 'import-reading' });
/** How a value was understood that is not simply a copy of its cell. Headings of groups and cells of a table. */
export const importReadingBirthNameSplit = (): Message => ({ id: 'import-reading-birth-name-split' });
/** "#REF!" and its like in a cell. */
export const importReadingCellError = (): Message => ({ id: 'import-reading-cell-error' });
/** How a value was understood that is not simply a copy of its cell. Headings of groups and cells of a table. */
export const importReadingDayMonthOrder = (): Message => ({ id: 'import-reading-day-month-order' });
/** "ditto", or the sign for it: the value of the row above. */
export const importReadingDitto = (): Message => ({ id: 'import-reading-ditto' });
/** How a value was understood that is not simply a copy of its cell. Headings of groups and cells of a table. */
export const importReadingEstimatedYear = (): Message => ({ id: 'import-reading-estimated-year' });
/** A spreadsheet keeps days as a count since 1900; the list shows such a count. */
export const importReadingExcelSerial = (): Message => ({ id: 'import-reading-excel-serial' });
/** How a value was understood that is not simply a copy of its cell. Headings of groups and cells of a table. */
export const importReadingExtraCell = (): Message => ({ id: 'import-reading-extra-cell' });
/** How a value was understood that is not simply a copy of its cell. Headings of groups and cells of a table. */
export const importReadingFormulaResult = (): Message => ({ id: 'import-reading-formula-result' });
/** How a value was understood that is not simply a copy of its cell. Headings of groups and cells of a table. */
export const importReadingFormulaText = (): Message => ({ id: 'import-reading-formula-text' });
/** How a value was understood that is not simply a copy of its cell. Headings of groups and cells of a table. */
export const importReadingFutureDate = (): Message => ({ id: 'import-reading-future-date' });
/** How a value was understood that is not simply a copy of its cell. Headings of groups and cells of a table. */
export const importReadingGenderRecognised = (): Message => ({ id: 'import-reading-gender-recognised' });
/** How a value was understood that is not simply a copy of its cell. Headings of groups and cells of a table. */
export const importReadingImpossibleDate = (): Message => ({ id: 'import-reading-impossible-date' });
/** Offices often write 1 January when only the year is known. */
export const importReadingJanuaryFirst = (): Message => ({ id: 'import-reading-january-first' });
/** How a value was understood that is not simply a copy of its cell. Headings of groups and cells of a table. */
export const importReadingLanguageRecognised = (): Message => ({ id: 'import-reading-language-recognised' });
/** A question mark stands where a letter was. */
export const importReadingLostLetter = (): Message => ({ id: 'import-reading-lost-letter' });
/** How a value was understood that is not simply a copy of its cell. Headings of groups and cells of a table. */
export const importReadingNameNotSplit = (): Message => ({ id: 'import-reading-name-not-split' });
/** How a value was understood that is not simply a copy of its cell. Headings of groups and cells of a table. */
export const importReadingNameSplit = (): Message => ({ id: 'import-reading-name-split' });
/** How a value was understood that is not simply a copy of its cell. Headings of groups and cells of a table. */
export const importReadingNameSwapped = (): Message => ({ id: 'import-reading-name-swapped' });
/** How a value was understood that is not simply a copy of its cell. Headings of groups and cells of a table. */
export const importReadingNameUnusual = (): Message => ({ id: 'import-reading-name-unusual' });
/** How a value was understood that is not simply a copy of its cell. Headings of groups and cells of a table. */
export const importReadingNationalityRecognised = (): Message => ({ id: 'import-reading-nationality-recognised' });
/** Digits of another script. */
export const importReadingNativeDigits = (): Message => ({ id: 'import-reading-native-digits' });
/** How a value was understood that is not simply a copy of its cell. Headings of groups and cells of a table. */
export const importReadingNativeNameSplit = (): Message => ({ id: 'import-reading-native-name-split' });
/** How a value was understood that is not simply a copy of its cell. Headings of groups and cells of a table. */
export const importReadingNotUnderstood = (): Message => ({ id: 'import-reading-not-understood' });
/** How a value was understood that is not simply a copy of its cell. Headings of groups and cells of a table. */
export const importReadingOtherCalendar = (): Message => ({ id: 'import-reading-other-calendar' });
/** How a value was understood that is not simply a copy of its cell. Headings of groups and cells of a table. */
export const importReadingPartialDate = (): Message => ({ id: 'import-reading-partial-date' });
/** How a value was understood that is not simply a copy of its cell. Headings of groups and cells of a table. */
export const importReadingPhoneAsNumber = (): Message => ({ id: 'import-reading-phone-as-number' });
/** A remark ("brother") stood beside the number. */
export const importReadingPhoneNote = (): Message => ({ id: 'import-reading-phone-note' });
/** How a value was understood that is not simply a copy of its cell. Headings of groups and cells of a table. */
export const importReadingPhonesSplit = (): Message => ({ id: 'import-reading-phones-split' });
/** How a value was understood that is not simply a copy of its cell. Headings of groups and cells of a table. */
export const importReadingRepeatedExternalId = (): Message => ({ id: 'import-reading-repeated-external-id' });
/** How a value was understood that is not simply a copy of its cell. Headings of groups and cells of a table. */
export const importReadingRowBrokenOff = (): Message => ({ id: 'import-reading-row-broken-off' });
/** How a value was understood that is not simply a copy of its cell. Headings of groups and cells of a table. */
export const importReadingRowContinued = (): Message => ({ id: 'import-reading-row-continued' });
/** How a value was understood that is not simply a copy of its cell. Headings of groups and cells of a table. */
export const importReadingRowShifted = (): Message => ({ id: 'import-reading-row-shifted' });
/** How a value was understood that is not simply a copy of its cell. Headings of groups and cells of a table. */
export const importReadingTitleRecognised = (): Message => ({ id: 'import-reading-title-recognised' });
/** How a value was understood that is not simply a copy of its cell. Headings of groups and cells of a table. */
export const importReadingTwoDigitYear = (): Message => ({ id: 'import-reading-two-digit-year' });
/** "n/a", "unknown", "-" and the like: taken as empty. */
export const importReadingUnknownMarker = (): Message => ({ id: 'import-reading-unknown-marker' });
/** How a value was understood that is not simply a copy of its cell. Headings of groups and cells of a table. */
export const importReadingUnusualDate = (): Message => ({ id: 'import-reading-unusual-date' });
/** How a value was understood that is not simply a copy of its cell. Headings of groups and cells of a table. */
export const importReadingValidityRecognised = (): Message => ({ id: 'import-reading-validity-recognised' });
/** Letters were garbled by a wrong character set and could be repaired. */
export const importReadingWrongEncoding = (): Message => ({ id: 'import-reading-wrong-encoding' });
/** Above the interpreted values. */
export const importReadingsAbout = (): Message => ({ id: 'import-readings-about' });
/** Heading: why a row is left out. */
export const importReason = (): Message => ({ id: 'import-reason' });
/** Read aloud: name of the filter. */
export const importReasons = (): Message => ({ id: 'import-reasons' });
/** Below it. */
export const importReportAbout = (): Message => ({ id: 'import-report-about' });
/** Line above the table, on the command line and at the end of the wizard. Read = imported + updated + left out.
 * $read (Count) - rows of the list
 * $imported (Count) - rows that became a new client
 * $updated (Count) - rows that completed a client who was there already
 * $skipped (Count) - rows that became no client */
export const importReportCounts = (a: { read: number; imported: number; updated: number; skipped: number }): Message => ({ id: 'import-report-counts', args: { read: a.read, imported: a.imported, updated: a.updated, skipped: a.skipped } });
/** Heading of an empty column: a person who works the report off ticks here. */
export const importReportDone = (): Message => ({ id: 'import-report-done' });
/** In a cell: two records may be one person. */
export const importReportDuplicate = (): Message => ({ id: 'import-report-duplicate' });
/** Heading: what the column holds. */
export const importReportField = (): Message => ({ id: 'import-report-field' });
/** In a cell: nothing of this row was taken over. */
export const importReportNotImported = (): Message => ({ id: 'import-report-not-imported' });
/** Heading: what stands in the list. */
export const importReportRead = (): Message => ({ id: 'import-report-read' });
/** Heading: number of the row. */
export const importReportRow = (): Message => ({ id: 'import-report-row' });
/** Button that writes a file. */
export const importReportSave = (): Message => ({ id: 'import-report-save' });
/** After saving.
 * $path (String) - where it was saved */
export const importReportSaved = (a: { path: string }): Message => ({ id: 'import-report-saved', args: { path: a.path } });
/** Heading: name of the sheet. */
export const importReportSheet = (): Message => ({ id: 'import-report-sheet' });
/** Heading. */
export const importReportTitle = (): Message => ({ id: 'import-report-title' });
/** Heading: what was taken over. */
export const importReportUnderstood = (): Message => ({ id: 'import-report-understood' });
/** In a cell: the row filled in what was missing in the record of somebody who had been imported before. */
export const importReportUpdated = (): Message => ({ id: 'import-report-updated' });
/** Heading: what is to be looked at. */
export const importReportWhat = (): Message => ({ id: 'import-report-what' });
/** Beside the name of a sheet.
 * $count (Count) - rows */
export const importRows = (a: { count: number }): Message => ({ id: 'import-rows', args: { count: a.count } });
/** Button that writes.
 * $count (Count) - people who are written */
export const importRun = (a: { count: number }): Message => ({ id: 'import-run', args: { count: a.count } });
/** Above the bar of progress. */
export const importRunning = (): Message => ({ id: 'import-running' });
/** Below the bar of progress. */
export const importRunningAbout = (): Message => ({ id: 'import-running-about' });
/** Above the records as they will be. */
export const importSampleAbout = (): Message => ({ id: 'import-sample-about' });
/** Above a list that shows the first entries only.
 * $shown (Count) - entries that are shown
 * $total (Count) - all entries */
export const importShown = (a: { shown: number; total: number }): Message => ({ id: 'import-shown', args: { shown: a.shown, total: a.total } });
/** Why a row became no client. Cells of a table. */
export const importSkipBlank = (): Message => ({ id: 'import-skip-blank' });
/** Why a row became no client. Cells of a table. */
export const importSkipContinuation = (): Message => ({ id: 'import-skip-continuation' });
/** Why a row became no client. Cells of a table. */
export const importSkipHeader = (): Message => ({ id: 'import-skip-header' });
/** A row about somebody whose record is restricted: whoever imports must not learn more than that somebody else has to look. */
export const importSkipHeld = (): Message => ({ id: 'import-skip-held' });
/** Why a row became no client. Cells of a table. */
export const importSkipNoName = (): Message => ({ id: 'import-skip-no-name' });
/** Why a row became no client. Cells of a table. */
export const importSkipRepeatedHeader = (): Message => ({ id: 'import-skip-repeated-header' });
/** A line of its own inside the list: a month, a remark. */
export const importSkipSection = (): Message => ({ id: 'import-skip-section' });
/** Why a row became no client. Cells of a table. */
export const importSkipSheetNotUsed = (): Message => ({ id: 'import-skip-sheet-not-used' });
/** Why a row became no client. Cells of a table. */
export const importSkipTitle = (): Message => ({ id: 'import-skip-title' });
/** Why a row became no client. Cells of a table. */
export const importSkipTotal = (): Message => ({ id: 'import-skip-total' });
/** Above the rows that are left out. */
export const importSkippedAbout = (): Message => ({ id: 'import-skipped-about' });
/** States of an import. */
export const importStateInStore = (): Message => ({ id: 'import-state-in-store' });
/** Past imports, and taking one back as a whole. */
export const importStateWithdrawn = (): Message => ({ id: 'import-state-withdrawn' });
/** The list was read while somebody was on another page, and waits. */
export const importStatusReady = (): Message => ({ id: 'import-status-ready' });
/** $share (Percent) - how far it is */
export const importStatusRunning = (a: { share: number }): Message => ({ id: 'import-status-running', args: { share: { percent: a.share } } });
/** $share (Percent) - how far it is */
export const importStatusWithdrawing = (a: { share: number }): Message => ({ id: 'import-status-withdrawing', args: { share: { percent: a.share } } });
/** Second step. */
export const importStepColumns = (): Message => ({ id: 'import-step-columns' });
/** First step. */
export const importStepFile = (): Message => ({ id: 'import-step-file' });
/** Third step. */
export const importStepPreview = (): Message => ({ id: 'import-step-preview' });
/** Fourth step. */
export const importStepResult = (): Message => ({ id: 'import-step-result' });
/** Read aloud: name of the list of steps. */
export const importSteps = (): Message => ({ id: 'import-steps' });
/** Tab: records that may be one person. A number follows. */
export const importTabDuplicates = (): Message => ({ id: 'import-tab-duplicates' });
/** Tab: values that were interpreted. A number follows. */
export const importTabReadings = (): Message => ({ id: 'import-tab-readings' });
/** Tab: the records as they will be. A number follows. */
export const importTabSample = (): Message => ({ id: 'import-tab-sample' });
/** Tab. A number follows. */
export const importTabSkipped = (): Message => ({ id: 'import-tab-skipped' });
/** Tab: records that are in the store already and are completed. A number follows. */
export const importTabUpdated = (): Message => ({ id: 'import-tab-updated' });
/** Below the choice when another column got this field.
 * $column (String) - letter of the other column */
export const importTaken = (a: { column: string }): Message => ({ id: 'import-taken', args: { column: a.column } });
/** Title of the screen. */
export const importTitle = (): Message => ({ id: 'import-title' });
/** Button to the third step. */
export const importToPreview = (): Message => ({ id: 'import-to-preview' });
/** In a cell: nothing was taken over. */
export const importUnderstoodNothing = (): Message => ({ id: 'import-understood-nothing' });
/** Above the list of people who are in the store already. */
export const importUpdatedAbout = (): Message => ({ id: 'import-updated-about' });
/** Tick beside a sheet. */
export const importUseSheet = (): Message => ({ id: 'import-use-sheet' });
/** Why it was understood so. Below the value. */
export const importWhyCellMissing = (): Message => ({ id: 'import-why-cell-missing' });
/** Why it was understood so. Below the value. */
export const importWhyCellTooMany = (): Message => ({ id: 'import-why-cell-too-many' });
/** Why it was understood so. Below the value. */
export const importWhyCellTorn = (): Message => ({ id: 'import-why-cell-torn' });
/** Why it was understood so. Below the value. */
export const importWhyColumnShowsBoth = (): Message => ({ id: 'import-why-column-shows-both' });
/** Why it was understood so. Below the value. */
export const importWhyColumnShowsDayFirst = (): Message => ({ id: 'import-why-column-shows-day-first' });
/** Why it was understood so. Below the value. */
export const importWhyColumnShowsMonthFirst = (): Message => ({ id: 'import-why-column-shows-month-first' });
/** Why it was understood so. Below the value. */
export const importWhyDaysFrom1900 = (): Message => ({ id: 'import-why-days-from-1900' });
/** Why it was understood so. Below the value. */
export const importWhyDaysFrom1904 = (): Message => ({ id: 'import-why-days-from-1904' });
/** Why it was understood so. Below the value. */
export const importWhyGermanOrder = (): Message => ({ id: 'import-why-german-order' });
/** Why it was understood so. Below the value. */
export const importWhyNamesOfThisList = (): Message => ({ id: 'import-why-names-of-this-list' });
/** Why it was understood so. Below the value. */
export const importWhyNotADay = (): Message => ({ id: 'import-why-not-a-day' });
/** Why it was understood so. Below the value. */
export const importWhyOnlyOrderPossible = (): Message => ({ id: 'import-why-only-order-possible' });
/** Why it was understood so. Below the value. */
export const importWhyOtherCenturyInFuture = (): Message => ({ id: 'import-why-other-century-in-future' });
/** Why it was understood so. Below the value. */
export const importWhyOtherCenturyTooOld = (): Message => ({ id: 'import-why-other-century-too-old' });
/** Why it was understood so. Below the value. */
export const importWhyPlaceUncertain = (): Message => ({ id: 'import-why-place-uncertain' });
/** Why it was understood so. Below the value. */
export const importWhyValidUntilAhead = (): Message => ({ id: 'import-why-valid-until-ahead' });
/** Why it was understood so. Below the value. */
export const importWhyYearMissing = (): Message => ({ id: 'import-why-year-missing' });
/** Why it was understood so. Below the value. */
export const importWhyYoungerOfTwo = (): Message => ({ id: 'import-why-younger-of-two' });
/** Button. */
export const importWithdraw = (): Message => ({ id: 'import-withdraw' });
/** Past imports, and taking one back as a whole. */
export const importWithdrawCancelled = (): Message => ({ id: 'import-withdraw-cancelled' });
/** Button that does it. */
export const importWithdrawDo = (): Message => ({ id: 'import-withdraw-do' });
/** Past imports, and taking one back as a whole. */
export const importWithdrawFinal = (): Message => ({ id: 'import-withdraw-final' });
/** Past imports, and taking one back as a whole. */
export const importWithdrawKeeps = (): Message => ({ id: 'import-withdraw-keeps' });
/** Read aloud: the button with the name of the file.
 * $file (String) - name of the file */
export const importWithdrawOf = (a: { file: string }): Message => ({ id: 'import-withdraw-of', args: { file: a.file } });
/** $done (Count) - clients that are gone so far
 * $total (Count) - clients in all */
export const importWithdrawProgress = (a: { done: number; total: number }): Message => ({ id: 'import-withdraw-progress', args: { done: a.done, total: a.total } });
/** $count (Count) - clients that the import made */
export const importWithdrawRemoves = (a: { count: number }): Message => ({ id: 'import-withdraw-removes', args: { count: a.count } });
/** $count (Count) - clients that the import completed */
export const importWithdrawRestores = (a: { count: number }): Message => ({ id: 'import-withdraw-restores', args: { count: a.count } });
/** Heading of the question.
 * $file (String) - name of the file */
export const importWithdrawTitle = (a: { file: string }): Message => ({ id: 'import-withdraw-title', args: { file: a.file } });
/** Label of the progress. */
export const importWithdrawing = (): Message => ({ id: 'import-withdrawing' });
/** After it, also on the command line.
 * $removed (Count) - clients that are gone
 * $restored (Count) - clients that are as they were before
 * $kept (Count) - clients that stayed because somebody had worked on them */
export const importWithdrawnDone = (a: { removed: number; restored: number; kept: number }): Message => ({ id: 'import-withdrawn-done', args: { removed: a.removed, restored: a.restored, kept: a.kept } });
/** Button: the interpreter accepted. */
export const interpreterActAccept = (): Message => ({ id: 'interpreter-act-accept' });
/** Button: changes an open request. */
export const interpreterActChange = (): Message => ({ id: 'interpreter-act-change' });
/** Button: the client did not come. */
export const interpreterActClientAbsent = (): Message => ({ id: 'interpreter-act-client-absent' });
/** Button: the interpreter declined. */
export const interpreterActDecline = (): Message => ({ id: 'interpreter-act-decline' });
/** Button: it took place. */
export const interpreterActDone = (): Message => ({ id: 'interpreter-act-done' });
/** Button: the interpreter says that the time stands. */
export const interpreterActInterpreter = (): Message => ({ id: 'interpreter-act-interpreter' });
/** Button: the interpreter did not come. */
export const interpreterActInterpreterAbsent = (): Message => ({ id: 'interpreter-act-interpreter-absent' });
/** Button: the interpreter did not answer. */
export const interpreterActNoAnswer = (): Message => ({ id: 'interpreter-act-no-answer' });
/** Button: the client, or the office for them, says that the time stands. */
export const interpreterActOffice = (): Message => ({ id: 'interpreter-act-office' });
/** Button: whoever was booked cannot come; the search begins anew. */
export const interpreterActOpen = (): Message => ({ id: 'interpreter-act-open' });
/** Button: takes the offer back. */
export const interpreterActRetract = (): Message => ({ id: 'interpreter-act-retract' });
/** Button: prints the page with which the interpreter comes. */
export const interpreterActSheet = (): Message => ({ id: 'interpreter-act-sheet' });
/** Button: nobody was found. */
export const interpreterActUnmet = (): Message => ({ id: 'interpreter-act-unmet' });
/** Button: an interpreter is no longer needed. */
export const interpreterActWithdrawn = (): Message => ({ id: 'interpreter-act-withdrawn' });
/** Button: adds somebody to the pool. */
export const interpreterAdd = (): Message => ({ id: 'interpreter-add' });
/** On a request that somebody was asked for: until when an answer is expected.
 * $at (DayTime) - when */
export const interpreterAnswerBy = (a: { at: string }): Message => ({ id: 'interpreter-answer-by', args: { at: { dayTime: a.at } } });
/** Heading of the same form when a request is changed.
 * $reference (String) - such as D-2026-0017 */
export const interpreterAskChange = (a: { reference: string }): Message => ({ id: 'interpreter-ask-change', args: { reference: a.reference } });
/** Label of a day. */
export const interpreterAskDay = (): Message => ({ id: 'interpreter-ask-day' });
/** Label. */
export const interpreterAskDialect = (): Message => ({ id: 'interpreter-ask-dialect' });
/** Label: district of the city. */
export const interpreterAskDistrict = (): Message => ({ id: 'interpreter-ask-district' });
/** Above the form: whom the request is for.
 * $name (String) - the client */
export const interpreterAskFor = (a: { name: string }): Message => ({ id: 'interpreter-ask-for', args: { name: a.name } });
/** Label of a time. */
export const interpreterAskFrom = (): Message => ({ id: 'interpreter-ask-from' });
/** Label: whether a woman or a man is wanted. */
export const interpreterAskGender = (): Message => ({ id: 'interpreter-ask-gender' });
/** Label: spoken or signed language. */
export const interpreterAskLanguage = (): Message => ({ id: 'interpreter-ask-language' });
/** Label: on site, by phone, by video. */
export const interpreterAskMode = (): Message => ({ id: 'interpreter-ask-mode' });
/** Tick: the client agreed that the interpreter reads the name. */
export const interpreterAskName = (): Message => ({ id: 'interpreter-ask-name' });
/** Label: where to come. */
export const interpreterAskPlace = (): Message => ({ id: 'interpreter-ask-place' });
/** Label: what the interpreter should know. */
export const interpreterAskRemark = (): Message => ({ id: 'interpreter-ask-remark' });
/** Under that label. */
export const interpreterAskRemarkHelp = (): Message => ({ id: 'interpreter-ask-remark-help' });
/** Note: for this appointment somebody asked already.
 * $reference (String) - such as D-2026-0017 */
export const interpreterAskRunning = (a: { reference: string }): Message => ({ id: 'interpreter-ask-running', args: { reference: a.reference } });
/** Button: sends the request to the coordination. */
export const interpreterAskSend = (): Message => ({ id: 'interpreter-ask-send' });
/** Button on an appointment and on a client's page: ask for an interpreter. */
export const interpreterAskShort = (): Message => ({ id: 'interpreter-ask-short' });
/** Error: a time that cannot be read. */
export const interpreterAskTimeForm = (): Message => ({ id: 'interpreter-ask-time-form' });
/** Error: the end lies before the start. */
export const interpreterAskTimeOrder = (): Message => ({ id: 'interpreter-ask-time-order' });
/** Heading of the form in which somebody asks for an interpreter. */
export const interpreterAskTitle = (): Message => ({ id: 'interpreter-ask-title' });
/** Label of a time. */
export const interpreterAskTo = (): Message => ({ id: 'interpreter-ask-to' });
/** Label: the field of need that will be spoken of. */
export const interpreterAskTopic = (): Message => ({ id: 'interpreter-ask-topic' });
/** Label: what hangs on the words. */
export const interpreterAskWeight = (): Message => ({ id: 'interpreter-ask-weight' });
/** Under that label. */
export const interpreterAskWeightHelp = (): Message => ({ id: 'interpreter-ask-weight-help' });
/** On a request: who asked for it and when.
 * $name (String) - a member of staff
 * $at (DayTime) - when */
export const interpreterAskedBy = (a: { name: string; at: string }): Message => ({ id: 'interpreter-asked-by', args: { name: a.name, at: { dayTime: a.at } } });
/** Heading while somebody has accepted.
 * $name (String) - the interpreter */
export const interpreterBooked = (a: { name: string }): Message => ({ id: 'interpreter-booked', args: { name: a.name } });
/** A reason and how often.
 * $cause (String) - the reason
 * $count (Count) - how often */
export const interpreterCauseCount = (a: { cause: string; count: number }): Message => ({ id: 'interpreter-cause-count', args: { cause: a.cause, count: a.count } });
/** Words for codes */
export const interpreterCertificateCourse = (): Message => ({ id: 'interpreter-certificate-course' });
/** Words for codes */
export const interpreterCertificateDiploma = (): Message => ({ id: 'interpreter-certificate-diploma' });
/** What an interpreter can show for a language. */
export const interpreterCertificateNone = (): Message => ({ id: 'interpreter-certificate-none' });
/** Words for codes */
export const interpreterCertificateSworn = (): Message => ({ id: 'interpreter-certificate-sworn' });
/** Column: services that lie ahead. */
export const interpreterColumnAhead = (): Message => ({ id: 'interpreter-column-ahead' });
/** Column. */
export const interpreterColumnDistrict = (): Message => ({ id: 'interpreter-column-district' });
/** Column. */
export const interpreterColumnKind = (): Message => ({ id: 'interpreter-column-kind' });
/** Column. */
export const interpreterColumnLanguages = (): Message => ({ id: 'interpreter-column-languages' });
/** Column. */
export const interpreterColumnName = (): Message => ({ id: 'interpreter-column-name' });
/** Column: hours of the last 90 days. */
export const interpreterColumnServed = (): Message => ({ id: 'interpreter-column-served' });
/** Column: what is paid in this year. */
export const interpreterColumnYear = (): Message => ({ id: 'interpreter-column-year' });
/** Tick: the interpreter confirmed. */
export const interpreterConfirmedInterpreter = (): Message => ({ id: 'interpreter-confirmed-interpreter' });
/** Tick: the client's side confirmed. */
export const interpreterConfirmedOffice = (): Message => ({ id: 'interpreter-confirmed-office' });
/** On a line.
 * $reference (String) - such as D-2026-0017 */
export const interpreterConflictOf = (a: { reference: string }): Message => ({ id: 'interpreter-conflict-of', args: { reference: a.reference } });
/** Heading above conflicts of interest. */
export const interpreterConflicts = (): Message => ({ id: 'interpreter-conflicts' });
/** Under the heading: the name of the client is not told. */
export const interpreterConflictsHelp = (): Message => ({ id: 'interpreter-conflicts-help' });
/** Instead of a list. */
export const interpreterConflictsNone = (): Message => ({ id: 'interpreter-conflicts-none' });
/** Above the list of requests.
 * $count (Count) - how many there are */
export const interpreterCount = (a: { count: number }): Message => ({ id: 'interpreter-count', args: { count: a.count } });
/** On a line: the dialect of a language.
 * $dialect (String) - as it was typed */
export const interpreterDialectOf = (a: { dialect: string }): Message => ({ id: 'interpreter-dialect-of', args: { dialect: a.dialect } });
/** Heading of the form for an interpreter. */
export const interpreterEditTitle = (): Message => ({ id: 'interpreter-edit-title' });
/** Button. */
export const interpreterExceptionAdd = (): Message => ({ id: 'interpreter-exception-add' });
/** Label: first day. */
export const interpreterExceptionFirst = (): Message => ({ id: 'interpreter-exception-first' });
/** Label: last day. */
export const interpreterExceptionLast = (): Message => ({ id: 'interpreter-exception-last' });
/** On a line: from when to when.
 * $from (Day) - first day
 * $to (Day) - last day */
export const interpreterExceptionOf = (a: { from: string; to: string }): Message => ({ id: 'interpreter-exception-of', args: { from: { day: a.from }, to: { day: a.to } } });
/** Heading above times that differ from the usual week. */
export const interpreterExceptions = (): Message => ({ id: 'interpreter-exceptions' });
/** Instead of a list. */
export const interpreterExceptionsNone = (): Message => ({ id: 'interpreter-exceptions-none' });
/** Tick. */
export const interpreterFieldActive = (): Message => ({ id: 'interpreter-field-active' });
/** Label: what somebody can show. */
export const interpreterFieldCertificate = (): Message => ({ id: 'interpreter-field-certificate' });
/** Label. */
export const interpreterFieldGender = (): Message => ({ id: 'interpreter-field-gender' });
/** Heading above the usual week. */
export const interpreterFieldHours = (): Message => ({ id: 'interpreter-field-hours' });
/** Under that heading. */
export const interpreterFieldHoursHelp = (): Message => ({ id: 'interpreter-field-hours-help' });
/** Heading above the languages. */
export const interpreterFieldLanguages = (): Message => ({ id: 'interpreter-field-languages' });
/** Label: how well somebody knows the language. */
export const interpreterFieldLevel = (): Message => ({ id: 'interpreter-field-level' });
/** Label. */
export const interpreterFieldMail = (): Message => ({ id: 'interpreter-field-mail' });
/** Label of several ticks. */
export const interpreterFieldModes = (): Message => ({ id: 'interpreter-field-modes' });
/** Label. */
export const interpreterFieldName = (): Message => ({ id: 'interpreter-field-name' });
/** Label. */
export const interpreterFieldNote = (): Message => ({ id: 'interpreter-field-note' });
/** Label. */
export const interpreterFieldPhone = (): Message => ({ id: 'interpreter-field-phone' });
/** Label of several ticks: topics somebody does not take. */
export const interpreterFieldRefused = (): Message => ({ id: 'interpreter-field-refused' });
/** Under that label. */
export const interpreterFieldRefusedHelp = (): Message => ({ id: 'interpreter-field-refused-help' });
/** Label: by which tariff somebody is paid. */
export const interpreterFieldTariff = (): Message => ({ id: 'interpreter-field-tariff' });
/** In that choice. */
export const interpreterFilterAll = (): Message => ({ id: 'interpreter-filter-all' });
/** Label of the choice of a language above the pool. */
export const interpreterFilterLanguage = (): Message => ({ id: 'interpreter-filter-language' });
/** On a request: whom it is for.
 * $name (String) - the client */
export const interpreterFor = (a: { name: string }): Message => ({ id: 'interpreter-for', args: { name: a.name } });
/** On a request: whom it is for is not shown to this person. */
export const interpreterForHidden = (): Message => ({ id: 'interpreter-for-hidden' });
/** On a request: it is for nobody in particular. */
export const interpreterForNobody = (): Message => ({ id: 'interpreter-for-nobody' });
/** Error beside a day of the week. */
export const interpreterHoursForm = (): Message => ({ id: 'interpreter-hours-form' });
/** On a line: no longer in the pool. */
export const interpreterInactive = (): Message => ({ id: 'interpreter-inactive' });
/** Label: how far the interpreter travelled. */
export const interpreterKilometres = (): Message => ({ id: 'interpreter-kilometres' });
/** Words for codes */
export const interpreterKindProfessional = (): Message => ({ id: 'interpreter-kind-professional' });
/** Kind of interpreter. */
export const interpreterKindVolunteer = (): Message => ({ id: 'interpreter-kind-volunteer' });
/** Button. */
export const interpreterLanguageAdd = (): Message => ({ id: 'interpreter-language-add' });
/** Read aloud, on a button: removes a language from the form.
 * $language (String) - its name */
export const interpreterLanguageRemove = (a: { language: string }): Message => ({ id: 'interpreter-language-remove', args: { language: a.language } });
/** How well an interpreter knows a language. */
export const interpreterLevelBasic = (): Message => ({ id: 'interpreter-level-basic' });
/** Words for codes */
export const interpreterLevelFluent = (): Message => ({ id: 'interpreter-level-fluent' });
/** Words for codes */
export const interpreterLevelGood = (): Message => ({ id: 'interpreter-level-good' });
/** Words for codes */
export const interpreterLevelNative = (): Message => ({ id: 'interpreter-level-native' });
/** Above the signatures. */
export const interpreterListCorrect = (): Message => ({ id: 'interpreter-list-correct' });
/** Column. */
export const interpreterListDay = (): Message => ({ id: 'interpreter-list-day' });
/** Column: in euros. */
export const interpreterListFee = (): Message => ({ id: 'interpreter-list-fee' });
/** File name of the list, without its ending.
 * $month (String) - such as 2026-10 */
export const interpreterListFile = (a: { month: string }): Message => ({ id: 'interpreter-list-file', args: { month: a.month } });
/** Column. */
export const interpreterListInterpreter = (): Message => ({ id: 'interpreter-list-interpreter' });
/** Column. */
export const interpreterListKilometres = (): Message => ({ id: 'interpreter-list-kilometres' });
/** Column. */
export const interpreterListLanguage = (): Message => ({ id: 'interpreter-list-language' });
/** Column. */
export const interpreterListMinutes = (): Message => ({ id: 'interpreter-list-minutes' });
/** Column. */
export const interpreterListMode = (): Message => ({ id: 'interpreter-list-mode' });
/** Column. */
export const interpreterListOutcome = (): Message => ({ id: 'interpreter-list-outcome' });
/** Column: the number of the assignment. */
export const interpreterListReference = (): Message => ({ id: 'interpreter-list-reference' });
/** Above the spreadsheet.
 * $rules (String) - version of the rules */
export const interpreterListRules = (a: { rules: string }): Message => ({ id: 'interpreter-list-rules', args: { rules: a.rules } });
/** Column. */
export const interpreterListSettled = (): Message => ({ id: 'interpreter-list-settled' });
/** Under the line for a signature. */
export const interpreterListSignInterpreter = (): Message => ({ id: 'interpreter-list-sign-interpreter' });
/** Under the line for a signature. */
export const interpreterListSignOffice = (): Message => ({ id: 'interpreter-list-sign-office' });
/** Column and last line: in euros. */
export const interpreterListSum = (): Message => ({ id: 'interpreter-list-sum' });
/** Above the list.
 * $tariff (String) - the name of the tariff
 * $rules (String) - version of the rules */
export const interpreterListTariff = (a: { tariff: string; rules: string }): Message => ({ id: 'interpreter-list-tariff', args: { tariff: a.tariff, rules: a.rules } });
/** Column. */
export const interpreterListTime = (): Message => ({ id: 'interpreter-list-time' });
/** Title of the monthly list, on paper and in the spreadsheet.
 * $month (Day) - the first day of the month */
export const interpreterListTitle = (a: { month: string }): Message => ({ id: 'interpreter-list-title', args: { month: { day: a.month } } });
/** Column: in euros. */
export const interpreterListTravel = (): Message => ({ id: 'interpreter-list-travel' });
/** Below the list, where there is a yearly ceiling.
 * $amount (String) - such as 412,50
 * $limit (String) - such as 960,00 */
export const interpreterListYear = (a: { amount: string; limit: string }): Message => ({ id: 'interpreter-list-year', args: { amount: a.amount, limit: a.limit } });
/** Heading above those who know the language.
 * $free (Count) - how many of them can be asked
 * $all (Count) - how many there are */
export const interpreterMatches = (a: { free: number; all: number }): Message => ({ id: 'interpreter-matches', args: { free: a.free, all: a.all } });
/** Label: how long it took. */
export const interpreterMinutes = (): Message => ({ id: 'interpreter-minutes' });
/** On a request that is over: how long it took.
 * $minutes (Count) - minutes */
export const interpreterMinutesOf = (a: { minutes: number }): Message => ({ id: 'interpreter-minutes-of', args: { minutes: a.minutes } });
/** Name of the screen that tells which language is missing when, and of its tab. */
export const interpreterMissing = (): Message => ({ id: 'interpreter-missing' });
/** Above the table. */
export const interpreterMissingAbout = (): Message => ({ id: 'interpreter-missing-about' });
/** Column: all requests. */
export const interpreterMissingAll = (): Message => ({ id: 'interpreter-missing-all' });
/** A cell, read aloud and on hover: requests of a language on a weekday.
 * $unmet (Count) - for which nobody was found
 * $requests (Count) - all */
export const interpreterMissingCell = (a: { unmet: number; requests: number }): Message => ({ id: 'interpreter-missing-cell', args: { unmet: a.unmet, requests: a.requests } });
/** Label of a day. */
export const interpreterMissingFrom = (): Message => ({ id: 'interpreter-missing-from' });
/** Empty table. */
export const interpreterMissingNone = (): Message => ({ id: 'interpreter-missing-none' });
/** Above the table.
 * $unmet (Count) - requests for which nobody was found
 * $requests (Count) - all requests */
export const interpreterMissingSum = (a: { unmet: number; requests: number }): Message => ({ id: 'interpreter-missing-sum', args: { unmet: a.unmet, requests: a.requests } });
/** Below the heading, while some requests are not decided.
 * $unmet (Count) - for how many nobody was found
 * $requests (Count) - how many there were
 * $open (Count) - for how many somebody is still looked for */
export const interpreterMissingSumOpen = (a: { unmet: number; requests: number; open: number }): Message => ({ id: 'interpreter-missing-sum-open', args: { unmet: a.unmet, requests: a.requests, open: a.open } });
/** Label of a day. */
export const interpreterMissingTo = (): Message => ({ id: 'interpreter-missing-to' });
/** Column: requests for which nobody was found. */
export const interpreterMissingUnmet = (): Message => ({ id: 'interpreter-missing-unmet' });
/** Column: why nobody was found. */
export const interpreterMissingWhy = (): Message => ({ id: 'interpreter-missing-why' });
/** How the interpreter takes part. */
export const interpreterModeOnSite = (): Message => ({ id: 'interpreter-mode-on-site' });
/** Words for codes */
export const interpreterModePhone = (): Message => ({ id: 'interpreter-mode-phone' });
/** Words for codes */
export const interpreterModeVideo = (): Message => ({ id: 'interpreter-mode-video' });
/** An amount of money.
 * $amount (String) - such as 12,50 */
export const interpreterMoney = (a: { amount: string }): Message => ({ id: 'interpreter-money', args: { amount: a.amount } });
/** An amount out of a yearly ceiling.
 * $amount (String) - such as 12,50
 * $limit (String) - such as 960,00 */
export const interpreterMoneyOf = (a: { amount: string; limit: string }): Message => ({ id: 'interpreter-money-of', args: { amount: a.amount, limit: a.limit } });
/** Name of the screen on which a month is settled, and of its tab. */
export const interpreterMonth = (): Message => ({ id: 'interpreter-month' });
/** Button: the month after. */
export const interpreterMonthAfter = (): Message => ({ id: 'interpreter-month-after' });
/** Button: the month before. */
export const interpreterMonthBefore = (): Message => ({ id: 'interpreter-month-before' });
/** Button: saves the list of everybody as a spreadsheet. */
export const interpreterMonthFile = (): Message => ({ id: 'interpreter-month-file' });
/** The month, as a heading.
 * $month (Day) - its first day */
export const interpreterMonthName = (a: { month: string }): Message => ({ id: 'interpreter-month-name', args: { month: { day: a.month } } });
/** Empty month. */
export const interpreterMonthNone = (): Message => ({ id: 'interpreter-month-none' });
/** Button: prints the list that both sides sign. */
export const interpreterMonthPaper = (): Message => ({ id: 'interpreter-month-paper' });
/** File name of one person's list, without its ending. No name stands in it.
 * $month (String) - such as 2026-10 */
export const interpreterMonthPaperFile = (a: { month: string }): Message => ({ id: 'interpreter-month-paper-file', args: { month: a.month } });
/** Label: the month. */
export const interpreterMonthPick = (): Message => ({ id: 'interpreter-month-pick' });
/** On a month: what is paid in the year so far.
 * $amount (String) - such as 412,50
 * $limit (String) - such as 960,00 */
export const interpreterMonthYear = (a: { amount: string; limit: string }): Message => ({ id: 'interpreter-month-year', args: { amount: a.amount, limit: a.limit } });
/** Button: ask for an interpreter. */
export const interpreterNew = (): Message => ({ id: 'interpreter-new' });
/** Instead of a list: nobody in the pool knows the language.
 * $language (Language) - the language */
export const interpreterNobodyKnows = (a: { language: string }): Message => ({ id: 'interpreter-nobody-knows', args: { language: { language: a.language } } });
/** Under it. */
export const interpreterNobodyKnowsHelp = (): Message => ({ id: 'interpreter-nobody-knows-help' });
/** Empty list of running requests. */
export const interpreterNone = (): Message => ({ id: 'interpreter-none' });
/** Under it. */
export const interpreterNoneHelp = (): Message => ({ id: 'interpreter-none-help' });
/** Button: asks the person who stands first.
 * $name (String) - the interpreter */
export const interpreterOfferBest = (a: { name: string }): Message => ({ id: 'interpreter-offer-best', args: { name: a.name } });
/** Button on a line: asks this person. */
export const interpreterOfferTo = (): Message => ({ id: 'interpreter-offer-to' });
/** Heading above what those who were asked have said. */
export const interpreterOffers = (): Message => ({ id: 'interpreter-offers' });
/** Beside the list while no request is chosen. */
export const interpreterPick = (): Message => ({ id: 'interpreter-pick' });
/** Name of the list of interpreters, and of its tab. */
export const interpreterPool = (): Message => ({ id: 'interpreter-pool' });
/** Above the list of interpreters.
 * $count (Count) - how many are active */
export const interpreterPoolCount = (a: { count: number }): Message => ({ id: 'interpreter-pool-count', args: { count: a.count } });
/** Empty pool. */
export const interpreterPoolNone = (): Message => ({ id: 'interpreter-pool-none' });
/** Under it. */
export const interpreterPoolNoneHelp = (): Message => ({ id: 'interpreter-pool-none-help' });
/** Label: what the interpreter should know. */
export const interpreterRemarkTo = (): Message => ({ id: 'interpreter-remark-to' });
/** Button: removes a line. */
export const interpreterRemove = (): Message => ({ id: 'interpreter-remove' });
/** Name of the list of requests, and of its tab. */
export const interpreterRequests = (): Message => ({ id: 'interpreter-requests' });
/** Button beside the one that prints: saves the page as a PDF file. */
export const interpreterSavePdf = (): Message => ({ id: 'interpreter-save-pdf' });
/** Filter: requests that are over. */
export const interpreterScopePast = (): Message => ({ id: 'interpreter-scope-past' });
/** Filter: requests for which something is still to be done. */
export const interpreterScopeRunning = (): Message => ({ id: 'interpreter-scope-running' });
/** Behind a name: how much somebody interpreted in the last 90 days.
 * $hours (Number) - hours */
export const interpreterServed = (a: { hours: number }): Message => ({ id: 'interpreter-served', args: { hours: a.hours } });
/** Heading above what somebody does and did. */
export const interpreterServices = (): Message => ({ id: 'interpreter-services' });
/** Instead of a list. */
export const interpreterServicesNone = (): Message => ({ id: 'interpreter-services-none' });
/** Button: settles the month of one person. */
export const interpreterSettle = (): Message => ({ id: 'interpreter-settle' });
/** Read aloud: the same with the name.
 * $name (String) - the interpreter */
export const interpreterSettleOf = (a: { name: string }): Message => ({ id: 'interpreter-settle-of', args: { name: a.name } });
/** On a month: it was settled.
 * $at (DayTime) - when
 * $rules (String) - version of the rules */
export const interpreterSettledOn = (a: { at: string; rules: string }): Message => ({ id: 'interpreter-settled-on', args: { at: { dayTime: a.at }, rules: a.rules } });
/** Heading above the rules for interpreters. */
export const interpreterSheetDuties = (): Message => ({ id: 'interpreter-sheet-duties' });
/** A rule on the sheet. */
export const interpreterSheetDutyConflict = (): Message => ({ id: 'interpreter-sheet-duty-conflict' });
/** A rule on the sheet. */
export const interpreterSheetDutySecret = (): Message => ({ id: 'interpreter-sheet-duty-secret' });
/** A rule on the sheet. */
export const interpreterSheetDutyWhole = (): Message => ({ id: 'interpreter-sheet-duty-whole' });
/** File name of the sheet, without its ending.
 * $reference (String) - such as D-2026-0017 */
export const interpreterSheetFile = (a: { reference: string }): Message => ({ id: 'interpreter-sheet-file', args: { reference: a.reference } });
/** Before a language. */
export const interpreterSheetLanguage = (): Message => ({ id: 'interpreter-sheet-language' });
/** Before on site, by phone, by video. */
export const interpreterSheetMode = (): Message => ({ id: 'interpreter-sheet-mode' });
/** Heading above a note. */
export const interpreterSheetNote = (): Message => ({ id: 'interpreter-sheet-note' });
/** Heading above the client's name, where the client agreed. */
export const interpreterSheetPerson = (): Message => ({ id: 'interpreter-sheet-person' });
/** Under a line: the caseworker signs for the time. */
export const interpreterSheetSign = (): Message => ({ id: 'interpreter-sheet-sign' });
/** Title of the page with which the interpreter comes. */
export const interpreterSheetTitle = (): Message => ({ id: 'interpreter-sheet-title' });
/** Before a topic. */
export const interpreterSheetTopic = (): Message => ({ id: 'interpreter-sheet-topic' });
/** Heading: language, topic, way. */
export const interpreterSheetWhat = (): Message => ({ id: 'interpreter-sheet-what' });
/** Button: the interpreter signed the list. */
export const interpreterSignInterpreter = (): Message => ({ id: 'interpreter-sign-interpreter' });
/** Button: the office signed the list. */
export const interpreterSignOffice = (): Message => ({ id: 'interpreter-sign-office' });
/** The interpreter signed.
 * $day (Day) - when */
export const interpreterSignedInterpreter = (a: { day: string }): Message => ({ id: 'interpreter-signed-interpreter', args: { day: { day: a.day } } });
/** The office signed.
 * $day (Day) - when */
export const interpreterSignedOffice = (a: { day: string }): Message => ({ id: 'interpreter-signed-office', args: { day: { day: a.day } } });
/** A time of day from to.
 * $from (String) - such as 09:00
 * $to (String) - such as 10:00 */
export const interpreterSpan = (a: { from: string; to: string }): Message => ({ id: 'interpreter-span', args: { from: a.from, to: a.to } });
/** Above the month: services of which nobody said how they went.
 * $count (Count) - how many */
export const interpreterUnconcluded = (a: { count: number }): Message => ({ id: 'interpreter-unconcluded', args: { count: a.count } });
/** Under that field: what counts when it is left empty. */
export const interpreterUsualWay = (): Message => ({ id: 'interpreter-usual-way' });
/** Heading while somebody was asked and has not answered.
 * $name (String) - the interpreter */
export const interpreterWaitingFor = (a: { name: string }): Message => ({ id: 'interpreter-waiting-for', args: { name: a.name } });
/** Label: why somebody declined, or why nobody was found. */
export const interpreterWhy = (): Message => ({ id: 'interpreter-why' });
/** On a request: who interprets.
 * $name (String) - the interpreter */
export const interpreterWith = (a: { name: string }): Message => ({ id: 'interpreter-with', args: { name: a.name } });
/** Heading: what is paid in this year. */
export const interpreterYear = (): Message => ({ id: 'interpreter-year' });
/** Button: puts the keyboard away. */
export const keyboardClose = (): Message => ({ id: 'keyboard-close' });
/** Read aloud: the key that takes back the last letter. */
export const keyboardDelete = (): Message => ({ id: 'keyboard-delete' });
/** Read aloud: the key that ends the line or sends what was typed. */
export const keyboardEnter = (): Message => ({ id: 'keyboard-enter' });
/** Read aloud: further forms of the letter that was typed last, as é and è for e. */
export const keyboardForms = (): Message => ({ id: 'keyboard-forms' });
/** In the strip above the keys before a letter was typed. */
export const keyboardFormsNone = (): Message => ({ id: 'keyboard-forms-none' });
/** Read aloud: the keyboard on the screen, and whose letters it has.
 * $language (String) - the language by its own name, as "العربية" */
export const keyboardLabel = (a: { language: string }): Message => ({ id: 'keyboard-label', args: { language: a.language } });
/** Label of the list in which the letters of another language are chosen. */
export const keyboardLanguage = (): Message => ({ id: 'keyboard-language' });
/** Read aloud: an Arabic sign. */
export const keyboardMarkDamma = (): Message => ({ id: 'keyboard-mark-damma' });
/** Read aloud: an Arabic sign. */
export const keyboardMarkDammatan = (): Message => ({ id: 'keyboard-mark-dammatan' });
/** Read aloud: an Arabic sign. */
export const keyboardMarkFatha = (): Message => ({ id: 'keyboard-mark-fatha' });
/** Read aloud: an Arabic sign. */
export const keyboardMarkFathatan = (): Message => ({ id: 'keyboard-mark-fathatan' });
/** Read aloud: an Arabic sign. */
export const keyboardMarkHamzaAbove = (): Message => ({ id: 'keyboard-mark-hamza-above' });
/** Read aloud: an Arabic sign. */
export const keyboardMarkKasra = (): Message => ({ id: 'keyboard-mark-kasra' });
/** Read aloud: an Arabic sign. */
export const keyboardMarkKasratan = (): Message => ({ id: 'keyboard-mark-kasratan' });
/** Read aloud: an Arabic sign. */
export const keyboardMarkMaddah = (): Message => ({ id: 'keyboard-mark-maddah' });
/** Read aloud: an Arabic sign. */
export const keyboardMarkShadda = (): Message => ({ id: 'keyboard-mark-shadda' });
/** Read aloud: an Arabic sign. */
export const keyboardMarkSukun = (): Message => ({ id: 'keyboard-mark-sukun' });
/** Read aloud: an Arabic sign. */
export const keyboardMarkSuperscriptAlef = (): Message => ({ id: 'keyboard-mark-superscript-alef' });
/** Read aloud: the sign that makes an Arabic word longer. */
export const keyboardMarkTatweel = (): Message => ({ id: 'keyboard-mark-tatweel' });
/** Button in a field for a name and command: shows the keyboard on the screen. A key stands beside it. */
export const keyboardOpen = (): Message => ({ id: 'keyboard-open' });
/** In the strip above the keys of the Ethiopic script before a letter was typed. The seven orders are its vowels. */
export const keyboardOrders = (): Message => ({ id: 'keyboard-orders' });
/** Tick on the keyboard: the keys of the real keyboard then write the letters that stand at the same place on the screen. */
export const keyboardPositions = (): Message => ({ id: 'keyboard-positions' });
/** Read aloud: the key for capital letters and further signs. */
export const keyboardShift = (): Message => ({ id: 'keyboard-shift' });
/** Read aloud: the space bar. */
export const keyboardSpace = (): Message => ({ id: 'keyboard-space' });
/** Read aloud: a key that parts two letters without a space, as Persian does. */
export const keyboardZwnj = (): Message => ({ id: 'keyboard-zwnj' });
/** Under a picture of a calendar. */
export const kioskAppointment = (): Message => ({ id: 'kiosk-appointment' });
/** Heading over a field with a keypad: the number is on the letter, beside a QR code. */
export const kioskAppointmentNumber = (): Message => ({ id: 'kiosk-appointment-number' });
/** On the whole screen, when the office has not opened the kiosk. */
export const kioskClosed = (): Message => ({ id: 'kiosk-closed' });
/** Under the number, for an appointment. Also on paper.
 * $time (Time) - when it begins */
export const kioskDue = (a: { time: string }): Message => ({ id: 'kiosk-due', args: { time: { time: a.time } } });
/** Under a picture: debts, bills. */
export const kioskNeedDebt = (): Message => ({ id: 'kiosk-need-debt' });
/** Under a picture: help with phone, computer, online forms. */
export const kioskNeedDigital = (): Message => ({ id: 'kiosk-need-digital' });
/** Under a picture. */
export const kioskNeedFamily = (): Message => ({ id: 'kiosk-need-family' });
/** Under a picture. */
export const kioskNeedHealth = (): Message => ({ id: 'kiosk-need-health' });
/** Under a picture. */
export const kioskNeedHousing = (): Message => ({ id: 'kiosk-need-housing' });
/** Under a picture: learning German. */
export const kioskNeedLanguage = (): Message => ({ id: 'kiosk-need-language' });
/** Under a picture: money for living, benefits. */
export const kioskNeedLivelihood = (): Message => ({ id: 'kiosk-need-livelihood' });
/** Under a picture: meeting people, clubs, volunteering. */
export const kioskNeedParticipation = (): Message => ({ id: 'kiosk-need-participation' });
/** Under a picture: recognition of foreign certificates. */
export const kioskNeedRecognition = (): Message => ({ id: 'kiosk-need-recognition' });
/** Under a picture: residence permit, papers, law. One to three words, as all of these. */
export const kioskNeedResidence = (): Message => ({ id: 'kiosk-need-residence' });
/** Under a picture: school and kindergarten. */
export const kioskNeedSchoolChildcare = (): Message => ({ id: 'kiosk-need-school-childcare' });
/** Under a picture: work and vocational training. */
export const kioskNeedTrainingWork = (): Message => ({ id: 'kiosk-need-training-work' });
/** In place of the printed ticket. */
export const kioskNoPrinter = (): Message => ({ id: 'kiosk-no-printer' });
/** Over the number somebody waits with, very large below. Also on paper. */
export const kioskNumber = (): Message => ({ id: 'kiosk-number' });
/** Under a picture with a question mark: none of the others fits. */
export const kioskOther = (): Message => ({ id: 'kiosk-other' });
/** Button under the number. */
export const kioskPrint = (): Message => ({ id: 'kiosk-print' });
/** Under the number, when hardly anybody waits. Also on paper. */
export const kioskSoon = (): Message => ({ id: 'kiosk-soon' });
/** In place of a number: there is no such appointment today. */
export const kioskUnknown = (): Message => ({ id: 'kiosk-unknown' });
/** Under the number. Also on paper.
 * $minutes (Number) - minutes, 5 or more */
export const kioskWait = (a: { minutes: number }): Message => ({ id: 'kiosk-wait', args: { minutes: a.minutes } });
/** Last line under the number. Also on paper. */
export const kioskWatch = (): Message => ({ id: 'kiosk-watch' });
/** Heading over pictures, each with a word. */
export const kioskWhat = (): Message => ({ id: 'kiosk-what' });
/** How well a client speaks a language. */
export const languageLevelBasic = (): Message => ({ id: 'language-level-basic' });
/** How well a client speaks a language. */
export const languageLevelGood = (): Message => ({ id: 'language-level-good' });
/** How well a client speaks a language. */
export const languageLevelNative = (): Message => ({ id: 'language-level-native' });
/** How well a client speaks a language. */
export const languageLevelUnknown = (): Message => ({ id: 'language-level-unknown' });
/** Where the name in CLDR doesn't say which of several languages is meant, or isn't what its speakers use. */
export const languageNameAii = (): Message => ({ id: 'language-name-aii' });
/** Where the name in CLDR doesn't say which of several languages is meant, or isn't what its speakers use. */
export const languageNameCkb = (): Message => ({ id: 'language-name-ckb' });
/** Where the name in CLDR doesn't say which of several languages is meant, or isn't what its speakers use. */
export const languageNameFil = (): Message => ({ id: 'language-name-fil' });
/** Sign languages, which CLDR does not name. */
export const languageNameGsg = (): Message => ({ id: 'language-name-gsg' });
/** Sign languages, which CLDR does not name. */
export const languageNameIls = (): Message => ({ id: 'language-name-ils' });
/** Sign languages, which CLDR does not name. */
export const languageNameJos = (): Message => ({ id: 'language-name-jos' });
/** Where the name in CLDR doesn't say which of several languages is meant, or isn't what its speakers use. */
export const languageNameKri = (): Message => ({ id: 'language-name-kri' });
/** Where the name in CLDR doesn't say which of several languages is meant, or isn't what its speakers use. */
export const languageNameKu = (): Message => ({ id: 'language-name-ku' });
/** Where the name in CLDR doesn't say which of several languages is meant, or isn't what its speakers use. */
export const languageNameRom = (): Message => ({ id: 'language-name-rom' });
/** Sign languages, which CLDR does not name. */
export const languageNameRsl = (): Message => ({ id: 'language-name-rsl' });
/** Where the name in CLDR doesn't say which of several languages is meant, or isn't what its speakers use. */
export const languageNameSdh = (): Message => ({ id: 'language-name-sdh' });
/** Sign languages, which CLDR does not name. */
export const languageNameTsm = (): Message => ({ id: 'language-name-tsm' });
/** Sign languages, which CLDR does not name. */
export const languageNameUkl = (): Message => ({ id: 'language-name-ukl' });
/** Where the name in CLDR doesn't say which of several languages is meant, or isn't what its speakers use. */
export const languageNameZza = (): Message => ({ id: 'language-name-zza' });
/** Legal basis of a record (GDPR Art. 6). */
export const legalBasisConsent = (): Message => ({ id: 'legal-basis-consent' });
/** Legal basis of a record (GDPR Art. 6). */
export const legalBasisContract = (): Message => ({ id: 'legal-basis-contract' });
/** Legal basis of a record (GDPR Art. 6). */
export const legalBasisLegalObligation = (): Message => ({ id: 'legal-basis-legal-obligation' });
/** Legal basis of a record (GDPR Art. 6). */
export const legalBasisLegitimateInterests = (): Message => ({ id: 'legal-basis-legitimate-interests' });
/** Legal basis of a record (GDPR Art. 6). */
export const legalBasisPublicTask = (): Message => ({ id: 'legal-basis-public-task' });
/** Legal basis of a record (GDPR Art. 6). */
export const legalBasisVitalInterests = (): Message => ({ id: 'legal-basis-vital-interests' });
/** Words for codes */
export const legalWeightAdvice = (): Message => ({ id: 'legal-weight-advice' });
/** What hangs on the words that are interpreted. */
export const legalWeightEveryday = (): Message => ({ id: 'legal-weight-everyday' });
/** Words for codes */
export const legalWeightSerious = (): Message => ({ id: 'legal-weight-serious' });
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
/** Button beside the program's text: the office's own text no longer holds. */
export const letterBack = (): Message => ({ id: 'letter-back' });
/** Button. */
export const letterBackToTexts = (): Message => ({ id: 'letter-back-to-texts' });
/** Label. */
export const letterBody = (): Message => ({ id: 'letter-body' });
/** Below the field. */
export const letterBodyHelp = (): Message => ({ id: 'letter-body-help' });
/** Heading above the list of papers to bring. */
export const letterBring = (): Message => ({ id: 'letter-bring' });
/** Stands above the phone number of the office. */
export const letterCancel = (): Message => ({ id: 'letter-cancel' });
/** Somebody stands for a text. */
export const letterChecked = (): Message => ({ id: 'letter-checked' });
/** A tick. */
export const letterCheckedTick = (): Message => ({ id: 'letter-checked-tick' });
/** Heading of a column: day of the version. */
export const letterColumnDay = (): Message => ({ id: 'letter-column-day' });
/** Heading of a column. */
export const letterColumnLanguage = (): Message => ({ id: 'letter-column-language' });
/** Heading of a column. */
export const letterColumnState = (): Message => ({ id: 'letter-column-state' });
/** Heading of a column. */
export const letterColumnVersion = (): Message => ({ id: 'letter-column-version' });
/** A tick. The letter itself goes to an organisation, in German. */
export const letterCopy = (): Message => ({ id: 'letter-copy' });
/** Above the list of languages.
 * $count (Count)
 * $checked (Count) */
export const letterCount = (a: { count: number; checked: number }): Message => ({ id: 'letter-count', args: { count: a.count, checked: a.checked } });
/** Heading above how to find the place: bus, entrance, floor. */
export const letterDirections = (): Message => ({ id: 'letter-directions' });
/** Button: what was typed since the last time it was saved goes. */
export const letterDiscard = (): Message => ({ id: 'letter-discard' });
/** Mark: versions that do not hold yet.
 * $count (Count) */
export const letterDrafts = (a: { count: number }): Message => ({ id: 'letter-drafts', args: { count: a.count } });
/** Below the time of an appointment.
 * $minutes (Count) - how long it takes, in minutes, mostly 30 to 90 */
export const letterDuration = (a: { minutes: number }): Message => ({ id: 'letter-duration', args: { minutes: a.minutes } });
/** Foot of a page whose second column had to be printed in another language than was asked for.
 * $language (Language) - the language that was asked for */
export const letterFallback = (a: { language: string }): Message => ({ id: 'letter-fallback', args: { language: { language: a.language } } });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldAnswerBy = (): Message => ({ id: 'letter-field-answer-by' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldAnswering = (): Message => ({ id: 'letter-field-answering' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldAppointment = (): Message => ({ id: 'letter-field-appointment' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldAuthority = (): Message => ({ id: 'letter-field-authority' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldBorn = (): Message => ({ id: 'letter-field-born' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldCaseNumber = (): Message => ({ id: 'letter-field-case-number' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldClientName = (): Message => ({ id: 'letter-field-client-name' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldController = (): Message => ({ id: 'letter-field-controller' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldDay = (): Message => ({ id: 'letter-field-day' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldGivenOn = (): Message => ({ id: 'letter-field-given-on' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldKinds = (): Message => ({ id: 'letter-field-kinds' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldLanguage = (): Message => ({ id: 'letter-field-language' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldMail = (): Message => ({ id: 'letter-field-mail' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldMessage = (): Message => ({ id: 'letter-field-message' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldMinutes = (): Message => ({ id: 'letter-field-minutes' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldNeed = (): Message => ({ id: 'letter-field-need' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldOffice = (): Message => ({ id: 'letter-field-office' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldOfficer = (): Message => ({ id: 'letter-field-officer' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldPartner = (): Message => ({ id: 'letter-field-partner' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldPhone = (): Message => ({ id: 'letter-field-phone' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldPlace = (): Message => ({ id: 'letter-field-place' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldPurpose = (): Message => ({ id: 'letter-field-purpose' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldRecipient = (): Message => ({ id: 'letter-field-recipient' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldReference = (): Message => ({ id: 'letter-field-reference' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldReleasedOn = (): Message => ({ id: 'letter-field-released-on' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldSentOn = (): Message => ({ id: 'letter-field-sent-on' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldService = (): Message => ({ id: 'letter-field-service' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldSpecial = (): Message => ({ id: 'letter-field-special' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldStaff = (): Message => ({ id: 'letter-field-staff' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldTime = (): Message => ({ id: 'letter-field-time' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldToday = (): Message => ({ id: 'letter-field-today' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldValidUntil = (): Message => ({ id: 'letter-field-valid-until' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldWriter = (): Message => ({ id: 'letter-field-writer' });
/** What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text. */
export const letterFieldYears = (): Message => ({ id: 'letter-field-years' });
/** Above buttons, each with the name of a field. */
export const letterFields = (): Message => ({ id: 'letter-fields' });
/** In the list of versions of another language: to translate from. */
export const letterGerman = (): Message => ({ id: 'letter-german' });
/** Title of the screen, and a button. */
export const letterHead = (): Message => ({ id: 'letter-head' });
/** Below the title. */
export const letterHeadAbout = (): Message => ({ id: 'letter-head-about' });
/** Heading. */
export const letterHeadAddress = (): Message => ({ id: 'letter-head-address' });
/** Label. */
export const letterHeadAuthority = (): Message => ({ id: 'letter-head-authority' });
/** Label. */
export const letterHeadController = (): Message => ({ id: 'letter-head-controller' });
/** Below the field. */
export const letterHeadControllerHint = (): Message => ({ id: 'letter-head-controller-hint' });
/** Heading. */
export const letterHeadLogo = (): Message => ({ id: 'letter-head-logo' });
/** Label. */
export const letterHeadLogoAlt = (): Message => ({ id: 'letter-head-logo-alt' });
/** Below the field. */
export const letterHeadLogoAltHint = (): Message => ({ id: 'letter-head-logo-alt-hint' });
/** Button. */
export const letterHeadLogoChoose = (): Message => ({ id: 'letter-head-logo-choose' });
/** Button. */
export const letterHeadLogoRemove = (): Message => ({ id: 'letter-head-logo-remove' });
/** Label. */
export const letterHeadMail = (): Message => ({ id: 'letter-head-mail' });
/** Label. */
export const letterHeadOfficer = (): Message => ({ id: 'letter-head-officer' });
/** Label. */
export const letterHeadPhone = (): Message => ({ id: 'letter-head-phone' });
/** Label. */
export const letterHeadPlace = (): Message => ({ id: 'letter-head-place' });
/** Label. */
export const letterHeadPostcode = (): Message => ({ id: 'letter-head-postcode' });
/** Heading. */
export const letterHeadPrivacy = (): Message => ({ id: 'letter-head-privacy' });
/** Below the heading. */
export const letterHeadPrivacyAbout = (): Message => ({ id: 'letter-head-privacy-about' });
/** Label. */
export const letterHeadStreet = (): Message => ({ id: 'letter-head-street' });
/** Label. */
export const letterHeadWeb = (): Message => ({ id: 'letter-head-web' });
/** Label. */
export const letterHeadYears = (): Message => ({ id: 'letter-head-years' });
/** Opens the text of the letter below its pictures. */
export const letterInWords = (): Message => ({ id: 'letter-in-words' });
/** Stands before the day on which the page was printed. */
export const letterIssued = (): Message => ({ id: 'letter-issued' });
/** Kinds of letters, on the screen of the staff. */
export const letterKindInvitation = (): Message => ({ id: 'letter-kind-invitation' });
/** Kinds of letters, on the screen of the staff. */
export const letterKindPartnerReminder = (): Message => ({ id: 'letter-kind-partner-reminder' });
/** Kinds of letters, on the screen of the staff. */
export const letterKindPrivacyNotice = (): Message => ({ id: 'letter-kind-privacy-notice' });
/** Kinds of letters, on the screen of the staff. */
export const letterKindReferral = (): Message => ({ id: 'letter-kind-referral' });
/** Kinds of letters, on the screen of the staff. */
export const letterKindRelease = (): Message => ({ id: 'letter-kind-release' });
/** Kinds of letters, on the screen of the staff. */
export const letterKindReminder = (): Message => ({ id: 'letter-kind-reminder' });
/** Read aloud: name of the tabs. */
export const letterKinds = (): Message => ({ id: 'letter-kinds' });
/** Label of a choice: the language beside the German. */
export const letterLanguage = (): Message => ({ id: 'letter-language' });
/** $fields (List) - names of fields without a value */
export const letterMissing = (a: { fields: readonly string[] }): Message => ({ id: 'letter-missing', args: { fields: { list: a.fields } } });
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
/** In place of a version. */
export const letterNoText = (): Message => ({ id: 'letter-no-text' });
/** Heading above a free text of the office for this person. */
export const letterNote = (): Message => ({ id: 'letter-note' });
/** Button: begins a new draft with this text. */
export const letterOpenCopy = (): Message => ({ id: 'letter-open-copy' });
/** Button beside a draft. */
export const letterOpenDraft = (): Message => ({ id: 'letter-open-draft' });
/** Heading above the opening hours of the service. */
export const letterOpeningHours = (): Message => ({ id: 'letter-opening-hours' });
/** Mark of a translation. */
export const letterOutdated = (): Message => ({ id: 'letter-outdated' });
/** Read aloud instead of the picture of a page.
 * $page (Count)
 * $pages (Count) */
export const letterPage = (a: { page: number; pages: number }): Message => ({ id: 'letter-page', args: { page: a.page, pages: a.pages } });
/** Stands before a phone number. */
export const letterPhone = (): Message => ({ id: 'letter-phone' });
/** Heading above the picture of the letter. */
export const letterPreview = (): Message => ({ id: 'letter-preview' });
/** Below it. */
export const letterPreviewAbout = (): Message => ({ id: 'letter-preview-about' });
/** In place of the picture. */
export const letterPreviewWaits = (): Message => ({ id: 'letter-preview-waits' });
/** Button. */
export const letterPrint = (): Message => ({ id: 'letter-print' });
/** The version that came with the program. */
export const letterProgram = (): Message => ({ id: 'letter-program' });
/** Button: the text holds from now on. */
export const letterPutInForce = (): Message => ({ id: 'letter-put-in-force' });
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
/** Label: a remark on a version. */
export const letterRemark = (): Message => ({ id: 'letter-remark' });
/** Below the field. */
export const letterRemarkHint = (): Message => ({ id: 'letter-remark-hint' });
/** $characters (List) - characters that no font has */
export const letterReplaced = (a: { characters: readonly string[] }): Message => ({ id: 'letter-replaced', args: { characters: { list: a.characters } } });
/** Button. */
export const letterSave = (): Message => ({ id: 'letter-save' });
/** Button. */
export const letterSaveDraft = (): Message => ({ id: 'letter-save-draft' });
/** States of a version of the text of a letter. */
export const letterTextStateDraft = (): Message => ({ id: 'letter-text-state-draft' });
/** States of a version of the text of a letter. */
export const letterTextStateInForce = (): Message => ({ id: 'letter-text-state-in-force' });
/** States of a version of the text of a letter. */
export const letterTextStateRetired = (): Message => ({ id: 'letter-text-state-retired' });
/** Title of the screen. */
export const letterTexts = (): Message => ({ id: 'letter-texts' });
/** Below the title. */
export const letterTextsAbout = (): Message => ({ id: 'letter-texts-about' });
/** The time of an appointment, printed large.
 * $time (Time) - when it starts */
export const letterTime = (a: { time: string }): Message => ({ id: 'letter-time', args: { time: { time: a.time } } });
/** Label. */
export const letterTitle = (): Message => ({ id: 'letter-title' });
/** Nobody has checked a text. */
export const letterUnchecked = (): Message => ({ id: 'letter-unchecked' });
/** In place of a page. */
export const letterUnknown = (): Message => ({ id: 'letter-unknown' });
/** A version that the office wrote.
 * $number (Count) */
export const letterVersion = (a: { number: number }): Message => ({ id: 'letter-version', args: { number: a.number } });
/** Below a version.
 * $day (Day)
 * $name (String) */
export const letterVersionBy = (a: { day: string; name: string }): Message => ({ id: 'letter-version-by', args: { day: { day: a.day }, name: a.name } });
/** Heading above the list. */
export const letterVersions = (): Message => ({ id: 'letter-versions' });
/** Below the heading, while something typed is not kept. */
export const letterVersionsDirty = (): Message => ({ id: 'letter-versions-dirty' });
/** Heading above day and time. Short. */
export const letterWhen = (): Message => ({ id: 'letter-when' });
/** Heading above the name and the address of the service or the place. Short. */
export const letterWhere = (): Message => ({ id: 'letter-where' });
/** Below the name of a letter, above its picture. */
export const letterWillBe = (): Message => ({ id: 'letter-will-be' });
/** Stands before the name of the person who is to be met. */
export const letterWith = (): Message => ({ id: 'letter-with' });
/** What somebody is to the client. Stands before the name of that person. */
export const linkKindChild = (): Message => ({ id: 'link-kind-child' });
/** What somebody is to the client. Stands before the name of that person. */
export const linkKindGuardian = (): Message => ({ id: 'link-kind-guardian' });
/** What somebody is to the client. Stands before the name of that person. */
export const linkKindOther = (): Message => ({ id: 'link-kind-other' });
/** What somebody is to the client. Stands before the name of that person. */
export const linkKindParent = (): Message => ({ id: 'link-kind-parent' });
/** What somebody is to the client. Stands before the name of that person. */
export const linkKindPartner = (): Message => ({ id: 'link-kind-partner' });
/** What somebody is to the client. Stands before the name of that person. */
export const linkKindSibling = (): Message => ({ id: 'link-kind-sibling' });
/** What somebody is to the client. Stands before the name of that person. */
export const linkKindSpouse = (): Message => ({ id: 'link-kind-spouse' });
/** What somebody is to the client. Stands before the name of that person. */
export const linkKindWard = (): Message => ({ id: 'link-kind-ward' });
/** The message stands in another file than in German.
 * $detail (String) - the name of the file that it belongs in */
export const lintAreaDiffers = (a: { detail: string }): Message => ({ id: 'lint-area-differs', args: { detail: a.detail } });
/** A part of a message that the program does not use. */
export const lintAttribute = (): Message => ({ id: 'lint-attribute' });
/** A German message explains nothing to the translators. */
export const lintCommentMissing = (): Message => ({ id: 'lint-comment-missing' });
/** The same key stands twice. */
export const lintDuplicate = (): Message => ({ id: 'lint-duplicate' });
/** There is a key, but no text. */
export const lintEmpty = (): Message => ({ id: 'lint-empty' });
/** $detail (String) - the name of the function */
export const lintFunctionUnknown = (a: { detail: string }): Message => ({ id: 'lint-function-unknown', args: { detail: a.detail } });
/** The message stands in this language, but not in German. */
export const lintMessageExtra = (): Message => ({ id: 'lint-message-extra' });
/** The message stands in German, but not in this language. */
export const lintMessageMissing = (): Message => ({ id: 'lint-message-missing' });
/** $detail (String) - the key of the other message */
export const lintMessageReference = (a: { detail: string }): Message => ({ id: 'lint-message-reference', args: { detail: a.detail } });
/** $detail (String) - the number */
export const lintNumberLiteral = (a: { detail: string }): Message => ({ id: 'lint-number-literal', args: { detail: a.detail } });
/** $detail (String) - the plural form: zero, one, two, few, many, other */
export const lintPluralMissing = (a: { detail: string }): Message => ({ id: 'lint-plural-missing', args: { detail: a.detail } });
/** $detail (String) - the plural form: zero, one, two, few, many, other */
export const lintPluralSuperfluous = (a: { detail: string }): Message => ({ id: 'lint-plural-superfluous', args: { detail: a.detail } });
/** $detail (String) - the name of the argument */
export const lintShapeUnknown = (a: { detail: string }): Message => ({ id: 'lint-shape-unknown', args: { detail: a.detail } });
/** $line (Count) - the line in the file */
export const lintSyntax = (a: { line: number }): Message => ({ id: 'lint-syntax', args: { line: a.line } });
/** $detail (String) - the name of the variable */
export const lintVariableMissing = (a: { detail: string }): Message => ({ id: 'lint-variable-missing', args: { detail: a.detail } });
/** $detail (String) - the name of the variable */
export const lintVariableUndescribed = (a: { detail: string }): Message => ({ id: 'lint-variable-undescribed', args: { detail: a.detail } });
/** $detail (String) - the name of the variable */
export const lintVariableUnknown = (a: { detail: string }): Message => ({ id: 'lint-variable-unknown', args: { detail: a.detail } });
/** $detail (String) - the name of the variable */
export const lintVariableUnused = (a: { detail: string }): Message => ({ id: 'lint-variable-unused', args: { detail: a.detail } });
/** Below a pair. */
export const matchReasonBirthDateCalendar = (): Message => ({ id: 'match-reason-birth-date-calendar' });
/** Below a result. */
export const matchReasonBirthDateDifferent = (): Message => ({ id: 'match-reason-birth-date-different' });
/** Below a result. */
export const matchReasonBirthDateEqual = (): Message => ({ id: 'match-reason-birth-date-equal' });
/** Below a result: same day and month, a year apart. */
export const matchReasonBirthDateNear = (): Message => ({ id: 'match-reason-birth-date-near' });
/** Below a result: what is known of both dates agrees. */
export const matchReasonBirthDatePartial = (): Message => ({ id: 'match-reason-birth-date-partial' });
/** Below a pair. */
export const matchReasonBirthDateSlip = (): Message => ({ id: 'match-reason-birth-date-slip' });
/** Below a result. */
export const matchReasonBirthDateSwapped = (): Message => ({ id: 'match-reason-birth-date-swapped' });
/** Below a result. */
export const matchReasonBirthYearEqual = (): Message => ({ id: 'match-reason-birth-year-equal' });
/** Below a result: a question mark stands where an old list lost a letter. */
export const matchReasonLostLetter = (): Message => ({ id: 'match-reason-lost-letter' });
/** Unter einem Treffer: Es gab nur einen Namen zum Vergleichen, weil kein Geburtsdatum genannt war. */
export const matchReasonNameAlone = (): Message => ({ id: 'match-reason-name-alone' });
/** Below a result. */
export const matchReasonNamePartMissing = (): Message => ({ id: 'match-reason-name-part-missing' });
/** Below a result. */
export const matchReasonNamePrefix = (): Message => ({ id: 'match-reason-name-prefix' });
/** Below a pair. */
export const matchReasonNameSwapped = (): Message => ({ id: 'match-reason-name-swapped' });
/** Below a pair. */
export const matchReasonNationality = (): Message => ({ id: 'match-reason-nationality' });
/** Below a result: case number or number of the old list. */
export const matchReasonNumber = (): Message => ({ id: 'match-reason-number' });
/** Below a result: a birth name, former name or alias fits. */
export const matchReasonOtherName = (): Message => ({ id: 'match-reason-other-name' });
/** Below a result. */
export const matchReasonOtherScript = (): Message => ({ id: 'match-reason-other-script' });
/** Below a result. */
export const matchReasonPhone = (): Message => ({ id: 'match-reason-phone' });
/** Below a pair. */
export const matchReasonPlace = (): Message => ({ id: 'match-reason-place' });
/** Below a result: the same year, and 1 January, which often only stands for an unknown day. */
export const matchReasonPlaceholderBirthDate = (): Message => ({ id: 'match-reason-placeholder-birth-date' });
/** Below a result. */
export const matchReasonSameName = (): Message => ({ id: 'match-reason-same-name' });
/** Below a result: a letter or two differ. */
export const matchReasonSimilarSpelling = (): Message => ({ id: 'match-reason-similar-spelling' });
/** Below a result. */
export const matchReasonSoundsAlike = (): Message => ({ id: 'match-reason-sounds-alike' });
/** Below a pair. */
export const matchReasonStreet = (): Message => ({ id: 'match-reason-street' });
/** Below a pair. */
export const matchReasonThirdRecord = (): Message => ({ id: 'match-reason-third-record' });
/** How a client can be reached. */
export const meansSafetySafe = (): Message => ({ id: 'means-safety-safe' });
/** Whether a phone number or address may be used without putting the person at risk. Stands as a mark behind the number, and as a choice. */
export const meansSafetyUnclear = (): Message => ({ id: 'means-safety-unclear' });
/** How a client can be reached. */
export const meansSafetyUnsafe = (): Message => ({ id: 'means-safety-unsafe' });
/** Name of a field. */
export const mergeFieldAddress = (): Message => ({ id: 'merge-field-address' });
/** Name of a field. */
export const mergeFieldBirthDate = (): Message => ({ id: 'merge-field-birth-date' });
/** Name of a field. */
export const mergeFieldGender = (): Message => ({ id: 'merge-field-gender' });
/** Name of a field. */
export const mergeFieldHousehold = (): Message => ({ id: 'merge-field-household' });
/** Name of a field. */
export const mergeFieldLetterLanguage = (): Message => ({ id: 'merge-field-letter-language' });
/** Name of a field. */
export const mergeFieldNationalities = (): Message => ({ id: 'merge-field-nationalities' });
/** Name of a field. */
export const mergeFieldPreferredName = (): Message => ({ id: 'merge-field-preferred-name' });
/** Name of a field. */
export const mergeFieldRemark = (): Message => ({ id: 'merge-field-remark' });
/** Name of a field. */
export const mergeFieldResidence = (): Message => ({ id: 'merge-field-residence' });
/** Words for codes */
export const meritCeilingNear = (): Message => ({ id: 'merit-ceiling-near' });
/** Words for codes */
export const meritCeilingReached = (): Message => ({ id: 'merit-ceiling-reached' });
/** Words for codes */
export const meritDialectDiffers = (): Message => ({ id: 'merit-dialect-differs' });
/** Words for codes */
export const meritDialectMatches = (): Message => ({ id: 'merit-dialect-matches' });
/** What speaks for somebody who can be asked to interpret, or must be known. Stands behind their name. */
export const meritGenderAsWished = (): Message => ({ id: 'merit-gender-as-wished' });
/** Words for codes */
export const meritGenderNotAsWished = (): Message => ({ id: 'merit-gender-not-as-wished' });
/** Words for codes */
export const meritSameDistrict = (): Message => ({ id: 'merit-same-district' });
/** Words for codes */
export const meritServedLeast = (): Message => ({ id: 'merit-served-least' });
/** Words for codes */
export const meritSworn = (): Message => ({ id: 'merit-sworn' });
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
/** How a word of one name stands to a word of the other: behind both words, after a colon */
export const nameWordsBegins = (): Message => ({ id: 'name-words-begins' });
/** How a word of one name stands to a word of the other: behind both words, after a colon */
export const nameWordsContradicts = (): Message => ({ id: 'name-words-contradicts' });
/** How a word of one name stands to a word of the other: behind both words, after a colon */
export const nameWordsDoubtful = (): Message => ({ id: 'name-words-doubtful' });
/** How a word of one name stands to a word of the other: behind both words, after a colon */
export const nameWordsDropped = (): Message => ({ id: 'name-words-dropped' });
/** How a word of one name stands to a word of the other: behind both words, after a colon */
export const nameWordsFused = (): Message => ({ id: 'name-words-fused' });
/** How a word of one name stands to a word of the other: behind both words, after a colon */
export const nameWordsInitial = (): Message => ({ id: 'name-words-initial' });
/** How a word of one name stands to a word of the other: behind both words, after a colon */
export const nameWordsOtherScript = (): Message => ({ id: 'name-words-other-script' });
/** How a word of one name stands to a word of the other: behind both words, after a colon */
export const nameWordsParticle = (): Message => ({ id: 'name-words-particle' });
/** How a word of one name stands to a word of the other: behind both words, after a colon */
export const nameWordsSame = (): Message => ({ id: 'name-words-same' });
/** How a word of one name stands to a word of the other: behind both words, after a colon */
export const nameWordsSoundsAlike = (): Message => ({ id: 'name-words-sounds-alike' });
/** How a word of one name stands to a word of the other: behind both words, after a colon */
export const nameWordsTypo = (): Message => ({ id: 'name-words-typo' });
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
/** What is to be done next for a client. Headings in a list. */
export const nextStepKindAppointmentComing = (): Message => ({ id: 'next-step-kind-appointment-coming' });
/** What is to be done next for a client. Headings in a list. */
export const nextStepKindDetailsMissing = (): Message => ({ id: 'next-step-kind-details-missing' });
/** In the list of what to do next; kind and number of the document stand below. */
export const nextStepKindDocumentExpires = (): Message => ({ id: 'next-step-kind-document-expires' });
/** What is to be done next for a client. Headings in a list. */
export const nextStepKindReferralFollowUp = (): Message => ({ id: 'next-step-kind-referral-follow-up' });
/** The partner has accepted; on the day to ask it is not known yet whether the client was there. */
export const nextStepKindReferralOutcome = (): Message => ({ id: 'next-step-kind-referral-outcome' });
/** What is to be done next for a client. Headings in a list. */
export const nextStepKindReferralOverdue = (): Message => ({ id: 'next-step-kind-referral-overdue' });
/** What is to be done next for a client. Headings in a list. */
export const nextStepKindResidenceExpires = (): Message => ({ id: 'next-step-kind-residence-expires' });
/** Which privacy notice was handed over, in the history. */
export const noticeSourceElsewhere = (): Message => ({ id: 'notice-source-elsewhere' });
/** Which privacy notice was handed over, in the history. */
export const noticeSourceInForce = (): Message => ({ id: 'notice-source-in-force' });
/** How a privacy notice was handed over. */
export const noticeWayMail = (): Message => ({ id: 'notice-way-mail' });
/** How a privacy notice was handed over. */
export const noticeWayPaper = (): Message => ({ id: 'notice-way-paper' });
/** How a privacy notice was handed over. */
export const noticeWayReadAloud = (): Message => ({ id: 'notice-way-read-aloud' });
/** How a privacy notice was handed over. */
export const noticeWayScreen = (): Message => ({ id: 'notice-way-screen' });
/** The person is away. */
export const obstacleAbsent = (): Message => ({ id: 'obstacle-absent' });
/** Of the beginning. */
export const obstacleFar = (): Message => ({ id: 'obstacle-far' });
/** Of the beginning. */
export const obstacleGrid = (): Message => ({ id: 'obstacle-grid' });
/** A public holiday. */
export const obstacleHoliday = (): Message => ({ id: 'obstacle-holiday' });
/** The same, with its name.
 * $holiday (String) - name of the holiday */
export const obstacleHolidayNamed = (a: { holiday: string }): Message => ({ id: 'obstacle-holiday-named', args: { holiday: a.holiday } });
/** Of the length. */
export const obstacleLength = (): Message => ({ id: 'obstacle-length' });
/** Outside of working hours. */
export const obstacleOffHours = (): Message => ({ id: 'obstacle-off-hours' });
/** Of the beginning. */
export const obstaclePast = (): Message => ({ id: 'obstacle-past' });
/** What stands in the way. The room lacks what the appointment needs. */
export const obstacleRoomUnfit = (): Message => ({ id: 'obstacle-room-unfit' });
/** The same, with the room.
 * $thing (String) - the room */
export const obstacleRoomUnfitNamed = (a: { thing: string }): Message => ({ id: 'obstacle-room-unfit-named', args: { thing: a.thing } });
/** Of the person. */
export const obstacleStaff = (): Message => ({ id: 'obstacle-staff' });
/** The appointment itself cannot be moved. */
export const obstacleState = (): Message => ({ id: 'obstacle-state' });
/** Somebody has this time, and one may not know who. */
export const obstacleTaken = (): Message => ({ id: 'obstacle-taken' });
/** Somebody has this time.
 * $from (Time)
 * $to (Time)
 * $name (String) - whose appointment it is */
export const obstacleTakenBy = (a: { from: string; to: string; name: string }): Message => ({ id: 'obstacle-taken-by', args: { from: { time: a.from }, to: { time: a.to }, name: a.name } });
/** Another appointment has the room.
 * $thing (String) - the room */
export const obstacleTakenThing = (a: { thing: string }): Message => ({ id: 'obstacle-taken-thing', args: { thing: a.thing } });
/** $from (Time)
 * $to (Time)
 * $thing (String) - the room
 * $name (String) - whose appointment it is */
export const obstacleTakenThingBy = (a: { from: string; to: string; thing: string; name: string }): Message => ({ id: 'obstacle-taken-thing-by', args: { from: { time: a.from }, to: { time: a.to }, thing: a.thing, name: a.name } });
/** In that list: nobody with whom it would be speaks the language. */
export const offerGaveInterpreter = (): Message => ({ id: 'offer-gave-interpreter' });
/** In that list: several errands, not all with the same person. */
export const offerGaveSeveralPeople = (): Message => ({ id: 'offer-gave-several-people' });
/** Why an offer of a time stands where it stands. Short: on a label beside it. */
export const offerReasonEarliest = (): Message => ({ id: 'offer-reason-earliest' });
/** Why an offer of a time stands where it stands. Short: on a label beside it. */
export const offerReasonEarliestWithoutInterpreter = (): Message => ({ id: 'offer-reason-earliest-without-interpreter' });
/** Why an offer of a time stands where it stands. Short: on a label beside it. */
export const offerReasonJoinsGroup = (): Message => ({ id: 'offer-reason-joins-group' });
/** Why an offer of a time stands where it stands. Short: on a label beside it. */
export const offerReasonNoWaiting = (): Message => ({ id: 'offer-reason-no-waiting' });
/** Why an offer of a time stands where it stands. Short: on a label beside it. */
export const offerReasonSameInterpreter = (): Message => ({ id: 'offer-reason-same-interpreter' });
/** Why an offer of a time stands where it stands. Short: on a label beside it. */
export const offerReasonSamePerson = (): Message => ({ id: 'offer-reason-same-person' });
/** Why an offer of a time stands where it stands. Short: on a label beside it. */
export const offerReasonSpeaksLanguage = (): Message => ({ id: 'offer-reason-speaks-language' });
/** Why an offer of a time stands where it stands. Short: on a label beside it. */
export const offerReasonWithInterpreter = (): Message => ({ id: 'offer-reason-with-interpreter' });
/** Words for codes */
export const offerStateAccepted = (): Message => ({ id: 'offer-state-accepted' });
/** Words for codes */
export const offerStateDeclined = (): Message => ({ id: 'offer-state-declined' });
/** Words for codes */
export const offerStateNoAnswer = (): Message => ({ id: 'offer-state-no-answer' });
/** Words for codes */
export const offerStateRetracted = (): Message => ({ id: 'offer-state-retracted' });
/** Answer to an offer. */
export const offerStateSent = (): Message => ({ id: 'offer-state-sent' });
/** Words for codes */
export const outcomeClientAbsent = (): Message => ({ id: 'outcome-client-absent' });
/** How a service ended, on the list of a month. */
export const outcomeDone = (): Message => ({ id: 'outcome-done' });
/** Words for codes */
export const outcomeInterpreterAbsent = (): Message => ({ id: 'outcome-interpreter-absent' });
/** Button on a row: an answer is made as a sealed file. */
export const packageAnswer = (): Message => ({ id: 'package-answer' });
/** Checkbox: the partner offered an appointment. */
export const packageAnswerAppointment = (): Message => ({ id: 'package-answer-appointment' });
/** Button: writes down what a partner answered. */
export const packageAnswerEnter = (): Message => ({ id: 'package-answer-enter' });
/** Label. */
export const packageAnswerRemarks = (): Message => ({ id: 'package-answer-remarks' });
/** Button of that form. */
export const packageAnswerSave = (): Message => ({ id: 'package-answer-save' });
/** Note after it. */
export const packageAnswerSaved = (): Message => ({ id: 'package-answer-saved' });
/** Label of the choice of an answer. */
export const packageAnswerWhat = (): Message => ({ id: 'package-answer-what' });
/** Button beside a possible duplicate. */
export const packageAttach = (): Message => ({ id: 'package-attach' });
/** Below the buttons. */
export const packageAttachHelp = (): Message => ({ id: 'package-attach-help' });
/** Label of a field for somebody who is there. */
export const packageAttachTo = (): Message => ({ id: 'package-attach-to' });
/** Button: opens the file dialog. */
export const packageChoose = (): Message => ({ id: 'package-choose' });
/** Beside the button. */
export const packageChooseHelp = (): Message => ({ id: 'package-choose-help' });
/** After copying. */
export const packageCopied = (): Message => ({ id: 'package-copied' });
/** Button. */
export const packageCopy = (): Message => ({ id: 'package-copy' });
/** Label of the number of days. */
export const packageDays = (): Message => ({ id: 'package-days' });
/** Label of the digits by which two people compare a key. */
export const packageDigits = (): Message => ({ id: 'package-digits' });
/** Labels of what is told about a person, on the partner's page. */
export const packageFieldAddress = (): Message => ({ id: 'package-field-address' });
/** Labels of what is told about a person, on the partner's page. */
export const packageFieldBirthDate = (): Message => ({ id: 'package-field-birth-date' });
/** Labels of what is told about a person, on the partner's page. */
export const packageFieldDocuments = (): Message => ({ id: 'package-field-documents' });
/** Labels of what is told about a person, on the partner's page. */
export const packageFieldGender = (): Message => ({ id: 'package-field-gender' });
/** Labels of what is told about a person, on the partner's page. */
export const packageFieldLanguages = (): Message => ({ id: 'package-field-languages' });
/** Labels of what is told about a person, on the partner's page. */
export const packageFieldMail = (): Message => ({ id: 'package-field-mail' });
/** Labels of what is told about a person, on the partner's page. */
export const packageFieldMessage = (): Message => ({ id: 'package-field-message' });
/** Labels of what is told about a person, on the partner's page. */
export const packageFieldName = (): Message => ({ id: 'package-field-name' });
/** Labels of what is told about a person, on the partner's page. */
export const packageFieldNationalities = (): Message => ({ id: 'package-field-nationalities' });
/** Labels of what is told about a person, on the partner's page. */
export const packageFieldNeed = (): Message => ({ id: 'package-field-need' });
/** Labels of what is told about a person, on the partner's page. */
export const packageFieldPhone = (): Message => ({ id: 'package-field-phone' });
/** Labels of what is told about a person, on the partner's page. */
export const packageFieldRepresentatives = (): Message => ({ id: 'package-field-representatives' });
/** Labels of what is told about a person, on the partner's page. */
export const packageFieldResidence = (): Message => ({ id: 'package-field-residence' });
/** $reference (String) - short code of the referral */
export const packageFile = (a: { reference: string }): Message => ({ id: 'package-file', args: { reference: a.reference } });
/** $reference (String) - short code of the referral */
export const packageFileAnswer = (a: { reference: string }): Message => ({ id: 'package-file-answer', args: { reference: a.reference } });
/** Field above the list: the short code of a paper form. */
export const packageFind = (): Message => ({ id: 'package-find' });
/** Button. */
export const packageFindOpen = (): Message => ({ id: 'package-find-open' });
/** Beside a box to tick. */
export const packageFormAccepted = (): Message => ({ id: 'package-form-accepted' });
/** Heading: an appointment that the partner offers. */
export const packageFormAppointment = (): Message => ({ id: 'package-form-appointment' });
/** Beside a box to tick. */
export const packageFormAttended = (): Message => ({ id: 'package-form-attended' });
/** Read aloud instead of the picture at the top.
 * $reference (String) - the short code of the referral */
export const packageFormCode = (a: { reference: string }): Message => ({ id: 'package-form-code', args: { reference: a.reference } });
/** Before a line to write on. */
export const packageFormDay = (): Message => ({ id: 'package-form-day' });
/** Heading: taken or not. */
export const packageFormDecision = (): Message => ({ id: 'package-form-decision' });
/** Beside a box to tick; the reasons follow with boxes of their own. */
export const packageFormDeclined = (): Message => ({ id: 'package-form-declined' });
/** Below the title.
 * $office (String) - the office that asked */
export const packageFormIntro = (a: { office: string }): Message => ({ id: 'package-form-intro', args: { office: a.office } });
/** Below the lines. */
export const packageFormNoNames = (): Message => ({ id: 'package-form-no-names' });
/** Beside a box to tick. */
export const packageFormNotAttended = (): Message => ({ id: 'package-form-not-attended' });
/** Heading: what came of it. The boxes name outcomes. */
export const packageFormOutcome = (): Message => ({ id: 'package-form-outcome' });
/** Before a line to write on. */
export const packageFormPlace = (): Message => ({ id: 'package-form-place' });
/** Heading over lines to write on. */
export const packageFormRemarks = (): Message => ({ id: 'package-form-remarks' });
/** Below the partner's name.
 * $day (Day) - when the referral was sent */
export const packageFormSent = (a: { day: string }): Message => ({ id: 'package-form-sent', args: { day: { day: a.day } } });
/** Before a line to write on. */
export const packageFormSignature = (): Message => ({ id: 'package-form-signature' });
/** Before a line to write on. */
export const packageFormTime = (): Message => ({ id: 'package-form-time' });
/** Title of the form. */
export const packageFormTitle = (): Message => ({ id: 'package-form-title' });
/** Heading: whether the person came. */
export const packageFormVisit = (): Message => ({ id: 'package-form-visit' });
/** Heading of the preview.
 * $office (String) - who sent it, as the file says */
export const packageFrom = (a: { office: string }): Message => ({ id: 'package-from', args: { office: a.office } });
/** Warning below the heading.
 * $digits (String) - digits of the sender's key */
export const packageFromUnproven = (a: { digits: string }): Message => ({ id: 'package-from-unproven', args: { digits: a.digits } });
/** In the history of a referral.
 * $day (Day) - last day */
export const packageHistoryKey = (a: { day: string }): Message => ({ id: 'package-history-key', args: { day: { day: a.day } } });
/** In the history of a referral.
 * $day (Day) - last day */
export const packageHistoryPassphrase = (a: { day: string }): Message => ({ id: 'package-history-passphrase', args: { day: { day: a.day } } });
/** Note after it was taken in. */
export const packageImported = (): Message => ({ id: 'package-imported' });
/** Heading above what came in. */
export const packageIncoming = (): Message => ({ id: 'package-incoming' });
/** On a row.
 * $office (String) - who sent it, as the file says
 * $at (DayTime) - when it was taken in */
export const packageIncomingLine = (a: { office: string; at: string }): Message => ({ id: 'package-incoming-line', args: { office: a.office, at: { dayTime: a.at } } });
/** The list is empty. */
export const packageIncomingNone = (): Message => ({ id: 'package-incoming-none' });
/** Button on a row. */
export const packageKeyChange = (): Message => ({ id: 'package-key-change' });
/** Button on a row: compare the digits. */
export const packageKeyCheck = (): Message => ({ id: 'package-key-check' });
/** Above the fields. */
export const packageKeyCheckHelp = (): Message => ({ id: 'package-key-check-help' });
/** On a row.
 * $day (Day) - when the digits were compared
 * $with (String) - with whom
 * $by (String) - who did */
export const packageKeyChecked = (a: { day: string; with: string; by: string }): Message => ({ id: 'package-key-checked', args: { day: { day: a.day }, with: a.with, by: a.by } });
/** Behind that.
 * $count (Count) - keys before this one */
export const packageKeyEarlier = (a: { count: number }): Message => ({ id: 'package-key-earlier', args: { count: a.count } });
/** Button on a row. */
export const packageKeyEnter = (): Message => ({ id: 'package-key-enter' });
/** Label of the field for digits that somebody reads on the phone. */
export const packageKeyHeard = (): Message => ({ id: 'package-key-heard' });
/** Note after it was made. */
export const packageKeyIsNew = (): Message => ({ id: 'package-key-is-new' });
/** Below the key.
 * $day (Day) - when it was made
 * $name (String) - who made it */
export const packageKeyMade = (a: { day: string; name: string }): Message => ({ id: 'package-key-made', args: { day: { day: a.day }, name: a.name } });
/** Button below the warning. */
export const packageKeyMake = (): Message => ({ id: 'package-key-make' });
/** Button for the administration: opens the warning. */
export const packageKeyMakeAsk = (): Message => ({ id: 'package-key-make-ask' });
/** Heading of the warning. */
export const packageKeyMeans = (): Message => ({ id: 'package-key-means' });
/** Part of the warning. */
export const packageKeyMeansLost = (): Message => ({ id: 'package-key-means-lost' });
/** Part of the warning. */
export const packageKeyMeansOpen = (): Message => ({ id: 'package-key-means-open' });
/** Part of the warning. */
export const packageKeyMeansPartners = (): Message => ({ id: 'package-key-means-partners' });
/** Part of the warning.
 * $count (Count) - packages that can still be taken in */
export const packageKeyMeansUnderWay = (a: { count: number }): Message => ({ id: 'package-key-means-under-way', args: { count: a.count } });
/** On a row. */
export const packageKeyNone = (): Message => ({ id: 'package-key-none' });
/** Label of the field for a key. */
export const packageKeyText = (): Message => ({ id: 'package-key-text' });
/** Title of a page, and a command: the office's own key for sealed packages. */
export const packageKeyTitle = (): Message => ({ id: 'package-key-title' });
/** On a row: nobody has compared the digits yet. */
export const packageKeyUnchecked = (): Message => ({ id: 'package-key-unchecked' });
/** Label: who read them. */
export const packageKeyWith = (): Message => ({ id: 'package-key-with' });
/** Label of the choice below. */
export const packageLock = (): Message => ({ id: 'package-lock' });
/** Sealing a referral, in its list. */
export const packageLockKey = (): Message => ({ id: 'package-lock-key' });
/** Sealing a referral, in its list. */
export const packageLockPassphrase = (): Message => ({ id: 'package-lock-passphrase' });
/** Button. */
export const packageMakeNew = (): Message => ({ id: 'package-make-new' });
/** Button where possible duplicates are shown. */
export const packageMakeNewDistinct = (): Message => ({ id: 'package-make-new-distinct' });
/** Where no name came. */
export const packageNameless = (): Message => ({ id: 'package-nameless' });
/** Button: to the page of the person. */
export const packageOpenClient = (): Message => ({ id: 'package-open-client' });
/** Heading: the office's own key. */
export const packageOwnKey = (): Message => ({ id: 'package-own-key' });
/** Below the heading. */
export const packageOwnKeyHelp = (): Message => ({ id: 'package-own-key-help' });
/** At the foot: how to answer.
 * $reference (String) - short code of the referral */
export const packagePageAnswer = (a: { reference: string }): Message => ({ id: 'package-page-answer', args: { reference: a.reference } });
/** Stands before day, time and place at which the partner expects the person. */
export const packagePageAppointment = (): Message => ({ id: 'package-page-appointment' });
/** Heading: what is told about the person. */
export const packagePageClient = (): Message => ({ id: 'package-page-client' });
/** Heading: topic, urgency, appointment. */
export const packagePageConcern = (): Message => ({ id: 'package-page-concern' });
/** A birth date that is an estimate.
 * $digits (String) - the date as documents print it */
export const packagePageEstimated = (a: { digits: string }): Message => ({ id: 'package-page-estimated', args: { digits: a.digits } });
/** A language for which the person needs an interpreter.
 * $language (String) - its name */
export const packagePageInterpreter = (a: { language: string }): Message => ({ id: 'package-page-interpreter', args: { language: a.language } });
/** Below the title.
 * $office (String) - the office that refers */
export const packagePageIntro = (a: { office: string }): Message => ({ id: 'package-page-intro', args: { office: a.office } });
/** Heading: what the caseworker wrote to the partner. */
export const packagePageMessage = (): Message => ({ id: 'package-page-message' });
/** Stands before the topic. */
export const packagePageNeed = (): Message => ({ id: 'package-page-need' });
/** Heading: for what the person has released the data. */
export const packagePageRelease = (): Message => ({ id: 'package-page-release' });
/** Below the purpose.
 * $day (Day) - last day */
export const packagePageReleased = (a: { day: string }): Message => ({ id: 'package-page-released', args: { day: { day: a.day } } });
/** At the foot, small.
 * $day (Day) - last day on which the package is taken in */
export const packagePageSecret = (a: { day: string }): Message => ({ id: 'package-page-secret', args: { day: { day: a.day } } });
/** Title of the page. */
export const packagePageTitle = (): Message => ({ id: 'package-page-title' });
/** Heading: to whom it goes. */
export const packagePageTo = (): Message => ({ id: 'package-page-to' });
/** A title of residence and its last day.
 * $title (String) - the title as people cite it
 * $day (Day) - last day */
export const packagePageUntil = (a: { title: string; day: string }): Message => ({ id: 'package-page-until', args: { title: a.title, day: { day: a.day } } });
/** Stands before the urgency. */
export const packagePageUrgency = (): Message => ({ id: 'package-page-urgency' });
/** Label of a field that narrows the list. */
export const packagePartnerFilter = (): Message => ({ id: 'package-partner-filter' });
/** Question before it.
 * Heading: keys of partners. */
export const packagePartnerKeys = (): Message => ({ id: 'package-partner-keys' });
/** Label of the field for a passphrase that was told another way. */
export const packagePassphrase = (): Message => ({ id: 'package-passphrase' });
/** Below that field. */
export const packagePassphraseHelp = (): Message => ({ id: 'package-passphrase-help' });
/** Above the passphrase, which is shown once. */
export const packagePassphraseOnce = (): Message => ({ id: 'package-passphrase-once' });
/** $purpose (String) - words of the release
 * $day (Day) - last day of the release */
export const packagePurpose = (a: { purpose: string; day: string }): Message => ({ id: 'package-purpose', args: { purpose: a.purpose, day: { day: a.day } } });
/** Lines break where they stand. The names of files stay as they are.
 * $office (String) - the office that sent it
 * $reference (String) - short code of the referral
 * $day (Day) - last day on which the package is taken in
 * $key (String) - public key of the office, age1… */
export const packageReadme = (a: { office: string; reference: string; day: string; key: string }): Message => ({ id: 'package-readme', args: { office: a.office, reference: a.reference, day: { day: a.day }, key: a.key } });
/** Heading of an answer that came as a file.
 * $organisation (String) - who answers
 * $reference (String) - short code of the referral */
export const packageReplyFrom = (a: { organisation: string; reference: string }): Message => ({ id: 'package-reply-from', args: { organisation: a.organisation, reference: a.reference } });
/** Button: writes the answer down. */
export const packageReplyRecord = (): Message => ({ id: 'package-reply-record' });
/** Note after it. */
export const packageReplyRecorded = (): Message => ({ id: 'package-reply-recorded' });
/** Button. */
export const packageSeal = (): Message => ({ id: 'package-seal' });
/** $fields (List) - names of the fields */
export const packageSealLeaves = (a: { fields: readonly string[] }): Message => ({ id: 'package-seal-leaves', args: { fields: { list: a.fields } } });
/** Button. */
export const packageSealSave = (): Message => ({ id: 'package-seal-save' });
/** Heading of the form. */
export const packageSealTitle = (): Message => ({ id: 'package-seal-title' });
/** After sealing.
 * $path (String) - where the file is */
export const packageSealed = (a: { path: string }): Message => ({ id: 'package-sealed', args: { path: a.path } });
/** Heading above possible duplicates.
 * $count (Count) - how many */
export const packageSimilar = (a: { count: number }): Message => ({ id: 'package-similar', args: { count: a.count } });
/** No possible duplicate. */
export const packageSimilarNone = (): Message => ({ id: 'package-similar-none' });
/** Title of the page, and its entry on the left. */
export const packageTitle = (): Message => ({ id: 'package-title' });
/** Button. */
export const packageUnlock = (): Message => ({ id: 'package-unlock' });
/** Heading above the values. */
export const packageWouldCome = (): Message => ({ id: 'package-would-come' });
/** After the dialog for printing or saving was closed. */
export const paperGivenUp = (): Message => ({ id: 'paper-given-up' });
/** When the computer has no printer. */
export const paperNoPrinter = (): Message => ({ id: 'paper-no-printer' });
/** In the empty field in which a client is searched. */
export const paperPersonPlaceholder = (): Message => ({ id: 'paper-person-placeholder' });
/** Read aloud: button with a cross that takes the chosen client out of the field. */
export const paperPersonRemove = (): Message => ({ id: 'paper-person-remove' });
/** After printing. */
export const paperPrinted = (): Message => ({ id: 'paper-printed' });
/** After saving a file.
 * $path (String) - where it was saved */
export const paperSaved = (a: { path: string }): Message => ({ id: 'paper-saved', args: { path: a.path } });
/** When on a day somebody can come. */
export const partOfDayAfternoon = (): Message => ({ id: 'part-of-day-afternoon' });
/** When on a day somebody can come. */
export const partOfDayMorning = (): Message => ({ id: 'part-of-day-morning' });
/** What a role may do, as in "You may not: …". */
export const permissionAppointmentRead = (): Message => ({ id: 'permission-appointment-read' });
/** What a role may do, as in "You may not: …". */
export const permissionAppointmentSetup = (): Message => ({ id: 'permission-appointment-setup' });
/** What a role may do, as in "You may not: …". */
export const permissionAppointmentWrite = (): Message => ({ id: 'permission-appointment-write' });
/** What a role may do, as in "You may not: …". */
export const permissionAuditRead = (): Message => ({ id: 'permission-audit-read' });
/** What a role may do, as in "You may not: …". */
export const permissionCaseRead = (): Message => ({ id: 'permission-case-read' });
/** What a role may do, as in "You may not: …". */
export const permissionCaseWrite = (): Message => ({ id: 'permission-case-write' });
/** As in "You may not: …". */
export const permissionClientDispute = (): Message => ({ id: 'permission-client-dispute' });
/** What a role may do, as in "You may not: …". */
export const permissionClientFind = (): Message => ({ id: 'permission-client-find' });
/** What a role may do, as in "You may not: …". */
export const permissionClientImport = (): Message => ({ id: 'permission-client-import' });
/** What a role may do. */
export const permissionClientMerge = (): Message => ({ id: 'permission-client-merge' });
/** What a role may do, as in "You may not: …". */
export const permissionClientRead = (): Message => ({ id: 'permission-client-read' });
/** What a role may do, as in "You may not: …". */
export const permissionClientReadRestricted = (): Message => ({ id: 'permission-client-read-restricted' });
/** As in "You may not: …". */
export const permissionClientRestrict = (): Message => ({ id: 'permission-client-restrict' });
/** What a role may do, as in "You may not: …". */
export const permissionClientWrite = (): Message => ({ id: 'permission-client-write' });
/** What a role may do, as in "You may not: …". */
export const permissionContactRecord = (): Message => ({ id: 'permission-contact-record' });
/** What a role may do, as in "You may not: …". */
export const permissionDirectoryImport = (): Message => ({ id: 'permission-directory-import' });
/** What a role may do. */
export const permissionDuplicateReview = (): Message => ({ id: 'permission-duplicate-review' });
/** What a role may do, as in "You may not: …". */
export const permissionHistoryRead = (): Message => ({ id: 'permission-history-read' });
/** What a role may do: the words of a permission. */
export const permissionInterpreterAsk = (): Message => ({ id: 'permission-interpreter-ask' });
/** What a role may do: the words of a permission. */
export const permissionInterpreterPool = (): Message => ({ id: 'permission-interpreter-pool' });
/** What a role may do: the words of a permission. */
export const permissionInterpreterSettle = (): Message => ({ id: 'permission-interpreter-settle' });
/** What a role may do, as in "You may not: …". */
export const permissionLegalBasisWrite = (): Message => ({ id: 'permission-legal-basis-write' });
/** What a role may do, as in "You may not: …". */
export const permissionLetterTemplate = (): Message => ({ id: 'permission-letter-template' });
/** What a role may do, as in "You may not: …". */
export const permissionNoteRead = (): Message => ({ id: 'permission-note-read' });
/** What a role may do, as in "You may not: …". */
export const permissionNoteWrite = (): Message => ({ id: 'permission-note-write' });
/** What a role may do, as in "You may not: …". */
export const permissionNoticeWrite = (): Message => ({ id: 'permission-notice-write' });
/** What a role may do, as in "You may not: …". */
export const permissionOfficeWrite = (): Message => ({ id: 'permission-office-write' });
/** What a role may do, as in "You may not: …". */
export const permissionPackageImport = (): Message => ({ id: 'permission-package-import' });
/** What a role may do, as in "You may not: …". */
export const permissionQueueSetup = (): Message => ({ id: 'permission-queue-setup' });
/** What a role may do, as in "You may not: …". */
export const permissionQueueStation = (): Message => ({ id: 'permission-queue-station' });
/** What a role may do, as in "You may not: …". */
export const permissionQueueUse = (): Message => ({ id: 'permission-queue-use' });
/** What a role may do, as in "You may not: …". */
export const permissionReferralRead = (): Message => ({ id: 'permission-referral-read' });
/** What a role may do, as in "You may not: …". */
export const permissionReferralWrite = (): Message => ({ id: 'permission-referral-write' });
/** What a role may do, as in "You may not: …". */
export const permissionReleaseRead = (): Message => ({ id: 'permission-release-read' });
/** What a role may do, as in "You may not: …". */
export const permissionReleaseWrite = (): Message => ({ id: 'permission-release-write' });
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
/** A permission. */
export const permissionSuggestionReview = (): Message => ({ id: 'permission-suggestion-review' });
/** What a role may do, as in "You may not: …". */
export const permissionTranslationWrite = (): Message => ({ id: 'permission-translation-write' });
/** A permission. */
export const permissionVoiceAsk = (): Message => ({ id: 'permission-voice-ask' });
/** Mark: has an appointment.
 * $time (Time) - its time */
export const queueAppointment = (a: { time: string }): Message => ({ id: 'queue-appointment', args: { time: { time: a.time } } });
/** In a list: at which counter.
 * $counter (String) - its name */
export const queueAtCounter = (a: { counter: string }): Message => ({ id: 'queue-at-counter', args: { counter: a.counter } });
/** Button: into the queue again. */
export const queueBack = (): Message => ({ id: 'queue-back' });
/** Button on a line: calls this number. */
export const queueCall = (): Message => ({ id: 'queue-call' });
/** Read aloud: the same with the number.
 * $label (String) - such as A017 */
export const queueCallOf = (a: { label: string }): Message => ({ id: 'queue-call-of', args: { label: a.label } });
/** How often a number was called.
 * $calls (Count) - 1 to 3
 * $most (Count) - 3 */
export const queueCalledTimes = (a: { calls: number; most: number }): Message => ({ id: 'queue-called-times', args: { calls: a.calls, most: a.most } });
/** Button and heading: somebody comes for an appointment. */
export const queueCheckIn = (): Message => ({ id: 'queue-check-in' });
/** Button. */
export const queueCheckInAct = (): Message => ({ id: 'queue-check-in-act' });
/** Label of the field for the number on the letter; a reader types it. */
export const queueCheckInCode = (): Message => ({ id: 'queue-check-in-code' });
/** Head of a column of buttons. */
export const queueColumnAct = (): Message => ({ id: 'queue-column-act' });
/** Head of a column: service, need, whom or which counter it is for. */
export const queueColumnFor = (): Message => ({ id: 'queue-column-for' });
/** Head of a column. */
export const queueColumnLanguage = (): Message => ({ id: 'queue-column-language' });
/** Head of a column. */
export const queueColumnNumber = (): Message => ({ id: 'queue-column-number' });
/** Head of a column: minutes somebody has waited. */
export const queueColumnWait = (): Message => ({ id: 'queue-column-wait' });
/** Tick. */
export const queueCounterActive = (): Message => ({ id: 'queue-counter-active' });
/** In a list: this counter calls everything. */
export const queueCounterAll = (): Message => ({ id: 'queue-counter-all' });
/** Label of a field. */
export const queueCounterName = (): Message => ({ id: 'queue-counter-name' });
/** Button and heading. */
export const queueCounterNew = (): Message => ({ id: 'queue-counter-new' });
/** Heading over ticks. None ticked: all. */
export const queueCounterServices = (): Message => ({ id: 'queue-counter-services' });
/** In the choice of a counter: who sits there.
 * $name (String) - the person */
export const queueCounterWith = (a: { name: string }): Message => ({ id: 'queue-counter-with', args: { name: a.name } });
/** Heading. */
export const queueCounters = (): Message => ({ id: 'queue-counters' });
/** Empty list. */
export const queueCountersNone = (): Message => ({ id: 'queue-counters-none' });
/** Heading over the number that this counter called. */
export const queueCurrent = (): Message => ({ id: 'queue-current' });
/** Under that heading while there is nobody. */
export const queueCurrentNone = (): Message => ({ id: 'queue-current-none' });
/** Button and heading.
 * $name (String) - the name of the service or the counter */
export const queueEdit = (a: { name: string }): Message => ({ id: 'queue-edit', args: { name: a.name } });
/** Heading: those who are through today. */
export const queueEnded = (): Message => ({ id: 'queue-ended' });
/** Beside that heading.
 * $count (Count) - how many */
export const queueEndedCount = (a: { count: number }): Message => ({ id: 'queue-ended-count', args: { count: a.count } });
/** Button and heading: numbers that were given on paper while the program stood still. */
export const queueEnter = (): Message => ({ id: 'queue-enter' });
/** Under that heading. */
export const queueEnterAbout = (): Message => ({ id: 'queue-enter-about' });
/** Button. */
export const queueEnterAct = (): Message => ({ id: 'queue-enter-act' });
/** Label of a field. */
export const queueEnterDay = (): Message => ({ id: 'queue-enter-day' });
/** Label of a field: when it ended. */
export const queueEnterEnded = (): Message => ({ id: 'queue-enter-ended' });
/** Label of a field. */
export const queueEnterLabel = (): Message => ({ id: 'queue-enter-label' });
/** Tick: the visit is over already. */
export const queueEnterOver = (): Message => ({ id: 'queue-enter-over' });
/** Label of a field: when the number was taken. */
export const queueEnterTime = (): Message => ({ id: 'queue-enter-time' });
/** On the line of a service: how long somebody who comes now will wait.
 * $minutes (Number) - minutes */
export const queueEstimate = (a: { minutes: number }): Message => ({ id: 'queue-estimate', args: { minutes: a.minutes } });
/** The same while nobody sits at a counter for it. */
export const queueEstimateNone = (): Message => ({ id: 'queue-estimate-none' });
/** The same when hardly anybody waits. */
export const queueEstimateSoon = (): Message => ({ id: 'queue-estimate-soon' });
/** Choice in a filter: no restriction. */
export const queueFilterAll = (): Message => ({ id: 'queue-filter-all' });
/** Label of the choice of a language. */
export const queueFilterLanguage = (): Message => ({ id: 'queue-filter-language' });
/** Read aloud: name of the choice of a service. */
export const queueFilterService = (): Message => ({ id: 'queue-filter-service' });
/** Button: opens the search for a person. */
export const queueFind = (): Message => ({ id: 'queue-find' });
/** Button: the visit is over, nobody else is called. */
export const queueFinish = (): Message => ({ id: 'queue-finish' });
/** Mark: only this person or counter calls it.
 * $name (String) - the person or the counter */
export const queueFor = (a: { name: string }): Message => ({ id: 'queue-for', args: { name: a.name } });
/** Button and heading: sends the visitor to another desk. */
export const queueForward = (): Message => ({ id: 'queue-forward' });
/** Button. */
export const queueForwardAct = (): Message => ({ id: 'queue-forward-act' });
/** Choice: any counter that serves it. */
export const queueForwardAny = (): Message => ({ id: 'queue-forward-any' });
/** Label of a choice: only one counter. */
export const queueForwardCounter = (): Message => ({ id: 'queue-forward-counter' });
/** Label of a field: a word for the colleague. No name stands there. */
export const queueForwardRemark = (): Message => ({ id: 'queue-forward-remark' });
/** Label of a choice: the service somebody is sent to. */
export const queueForwardTo = (): Message => ({ id: 'queue-forward-to' });
/** Mark: no longer used. */
export const queueInactive = (): Message => ({ id: 'queue-inactive' });
/** How long somebody has waited: short, in a table.
 * $minutes (Number) - minutes */
export const queueMinutes = (a: { minutes: number }): Message => ({ id: 'queue-minutes', args: { minutes: a.minutes } });
/** Button: nobody came after three calls. */
export const queueMiss = (): Message => ({ id: 'queue-miss' });
/** Read aloud: name of the group of buttons on a line.
 * $label (String) - such as A017 */
export const queueMore = (a: { label: string }): Message => ({ id: 'queue-more', args: { label: a.label } });
/** The largest button: calls whoever is next. */
export const queueNext = (): Message => ({ id: 'queue-next' });
/** The same button while somebody is at the counter: that visit ends with it. */
export const queueNextFinish = (): Message => ({ id: 'queue-next-finish' });
/** Beside the button: the number that will be called.
 * $label (String) - such as A017 */
export const queueNextIs = (a: { label: string }): Message => ({ id: 'queue-next-is', args: { label: a.label } });
/** Mark on the line of whoever is next for this counter. */
export const queueNextMark = (): Message => ({ id: 'queue-next-mark' });
/** Beside the button and as an empty list. */
export const queueNobody = (): Message => ({ id: 'queue-nobody' });
/** Beside the button: others wait, but for other counters. */
export const queueNobodyForMe = (): Message => ({ id: 'queue-nobody-for-me' });
/** Under that heading. */
export const queueNotSetUpText = (): Message => ({ id: 'queue-not-set-up-text' });
/** Heading of the empty screen before anything is set up. */
export const queueNotSetUpTitle = (): Message => ({ id: 'queue-not-set-up-title' });
/** Button: opens the form of a new contact, with language and need. */
export const queueOpen = (): Message => ({ id: 'queue-open' });
/** Button: opens the page of the person who has the appointment. */
export const queueOpenClient = (): Message => ({ id: 'queue-open-client' });
/** Mark: was typed in from paper. */
export const queuePaper = (): Message => ({ id: 'queue-paper' });
/** Button: the visitor fetches something and keeps their place. */
export const queuePark = (): Message => ({ id: 'queue-park' });
/** Button: prints the ticket. */
export const queuePrint = (): Message => ({ id: 'queue-print' });
/** Button on a line: this visitor goes first. */
export const queuePrioritise = (): Message => ({ id: 'queue-prioritise' });
/** Mark: goes first. */
export const queuePriority = (): Message => ({ id: 'queue-priority' });
/** Button: calls the same number once more. */
export const queueRecall = (): Message => ({ id: 'queue-recall' });
/** Tick: numbers are given. */
export const queueServiceActive = (): Message => ({ id: 'queue-service-active' });
/** Tick. */
export const queueServiceElse = (): Message => ({ id: 'queue-service-else' });
/** Label of a field. */
export const queueServiceLetters = (): Message => ({ id: 'queue-service-letters' });
/** Label of a field. */
export const queueServiceName = (): Message => ({ id: 'queue-service-name' });
/** Heading over ticks. */
export const queueServiceNeeds = (): Message => ({ id: 'queue-service-needs' });
/** Button and heading. */
export const queueServiceNew = (): Message => ({ id: 'queue-service-new' });
/** Heading. */
export const queueServices = (): Message => ({ id: 'queue-services' });
/** Empty list. */
export const queueServicesNone = (): Message => ({ id: 'queue-services-none' });
/** Name of the screen where services and counters are set up. */
export const queueSetup = (): Message => ({ id: 'queue-setup' });
/** Under that heading. */
export const queueSetupAbout = (): Message => ({ id: 'queue-setup-about' });
/** Label of the choice: at which counter the person sits. */
export const queueSit = (): Message => ({ id: 'queue-sit' });
/** Heading while the person sits nowhere. */
export const queueSitFirst = (): Message => ({ id: 'queue-sit-first' });
/** Choice: the person sits at no counter. */
export const queueSitNowhere = (): Message => ({ id: 'queue-sit-nowhere' });
/** Under that heading. */
export const queueSitWhy = (): Message => ({ id: 'queue-sit-why' });
/** Button: the visitor has come to the counter. */
export const queueStart = (): Message => ({ id: 'queue-start' });
/** Button and heading: gives somebody a number. */
export const queueTake = (): Message => ({ id: 'queue-take' });
/** Button that gives the number. */
export const queueTakeAct = (): Message => ({ id: 'queue-take-act' });
/** Label of a choice. */
export const queueTakeLanguage = (): Message => ({ id: 'queue-take-language' });
/** Label of a choice. */
export const queueTakeNeed = (): Message => ({ id: 'queue-take-need' });
/** Tick: this visitor goes first. */
export const queueTakePriority = (): Message => ({ id: 'queue-take-priority' });
/** Label of a choice. */
export const queueTakeService = (): Message => ({ id: 'queue-take-service' });
/** After that.
 * $label (String) - such as A017 */
export const queueTaken = (a: { label: string }): Message => ({ id: 'queue-taken', args: { label: a.label } });
/** Name of the file of a ticket, without its ending.
 * $label (String) - such as A017 */
export const queueTicketFile = (a: { label: string }): Message => ({ id: 'queue-ticket-file', args: { label: a.label } });
/** Under a field for a time. */
export const queueTimeWrong = (): Message => ({ id: 'queue-time-wrong' });
/** Name of the screen in the navigation, and its heading. */
export const queueTitle = (): Message => ({ id: 'queue-title' });
/** Heading: those who were called, parked or missed. */
export const queueUnderWay = (): Message => ({ id: 'queue-under-way' });
/** In place of a language that nobody knows. */
export const queueUnknownLanguage = (): Message => ({ id: 'queue-unknown-language' });
/** Button on a line: this visitor waits like everybody else. */
export const queueUnprioritise = (): Message => ({ id: 'queue-unprioritise' });
/** Heading of the list of those who wait, with their number.
 * $count (Count) - how many */
export const queueWaiting = (a: { count: number }): Message => ({ id: 'queue-waiting', args: { count: a.count } });
/** Button: the visitor went away. */
export const queueWithdraw = (): Message => ({ id: 'queue-withdraw' });
/** Under the heading, when nobody is chosen. */
export const referralAboutAnonymous = (): Message => ({ id: 'referral-about-anonymous' });
/** Under the heading.
 * $name (String) - the client */
export const referralAboutClient = (a: { name: string }): Message => ({ id: 'referral-about-client', args: { name: a.name } });
/** Button of a step. */
export const referralActAccepted = (): Message => ({ id: 'referral-act-accepted' });
/** Button of a step: sent once more. */
export const referralActAgain = (): Message => ({ id: 'referral-act-again' });
/** Button of a step: the client was there. */
export const referralActAttended = (): Message => ({ id: 'referral-act-attended' });
/** Button of a step: it was made by mistake. */
export const referralActCancelled = (): Message => ({ id: 'referral-act-cancelled' });
/** Button of a step. */
export const referralActDeclined = (): Message => ({ id: 'referral-act-declined' });
/** Button of a step. */
export const referralActDone = (): Message => ({ id: 'referral-act-done' });
/** Button of a step. */
export const referralActDraft = (): Message => ({ id: 'referral-act-draft' });
/** Button of a step. */
export const referralActNoAnswer = (): Message => ({ id: 'referral-act-no-answer' });
/** Button of a step: the client was not there. */
export const referralActNotAttended = (): Message => ({ id: 'referral-act-not-attended' });
/** Button of a step: an ended referral goes on. */
export const referralActReopen = (): Message => ({ id: 'referral-act-reopen' });
/** Button of a step: the draft is sent. */
export const referralActSent = (): Message => ({ id: 'referral-act-sent' });
/** Button of a step. */
export const referralActWithdrawn = (): Message => ({ id: 'referral-act-withdrawn' });
/** Label of a field: more services at once. */
export const referralAlso = (): Message => ({ id: 'referral-also' });
/** In place of a name. */
export const referralAnonymous = (): Message => ({ id: 'referral-anonymous' });
/** Button: writes down that the partner was asked again. */
export const referralAskAgain = (): Message => ({ id: 'referral-ask-again' });
/** Link: to the letter that asks a silent partner, beside the form and in the list of what is overdue. */
export const referralAskLetter = (): Message => ({ id: 'referral-ask-letter' });
/** Label. */
export const referralAskNote = (): Message => ({ id: 'referral-ask-note' });
/** Beside what is known about a service.
 * $day (Day) - when somebody last confirmed it
 * $distance (String) - the same as people say it */
export const referralAssured = (a: { day: string; distance: string }): Message => ({ id: 'referral-assured', args: { day: { day: a.day }, distance: a.distance } });
/** Label of a choice. */
export const referralCause = (): Message => ({ id: 'referral-cause' });
/** The client does not want it any more. */
export const referralCauseChangedMind = (): Message => ({ id: 'referral-cause-changed-mind' });
/** Why a referral ended. Answers of a choice. */
export const referralCauseDocumentsMissing = (): Message => ({ id: 'referral-cause-documents-missing' });
/** Why a referral ended. Answers of a choice. */
export const referralCauseEnteredByMistake = (): Message => ({ id: 'referral-cause-entered-by-mistake' });
/** Why a referral ended. Answers of a choice. */
export const referralCauseHelpedElsewhere = (): Message => ({ id: 'referral-cause-helped-elsewhere' });
/** Why a referral ended. Answers of a choice. */
export const referralCauseLanguageNotServed = (): Message => ({ id: 'referral-cause-language-not-served' });
/** Why a referral ended. Answers of a choice. */
export const referralCauseNoCapacity = (): Message => ({ id: 'referral-cause-no-capacity' });
/** Why a referral ended. Answers of a choice. */
export const referralCauseNotResponsible = (): Message => ({ id: 'referral-cause-not-responsible' });
/** Asks for words. */
export const referralCauseOther = (): Message => ({ id: 'referral-cause-other' });
/** Why a referral ended. Answers of a choice. */
export const referralCauseReleaseWithdrawn = (): Message => ({ id: 'referral-cause-release-withdrawn' });
/** Why a referral ended. Answers of a choice. */
export const referralCauseRequirementsNotMet = (): Message => ({ id: 'referral-cause-requirements-not-met' });
/** Why a referral ended. Answers of a choice. */
export const referralCauseTwice = (): Message => ({ id: 'referral-cause-twice' });
/** Why a referral ended. Answers of a choice. */
export const referralCauseUnreachable = (): Message => ({ id: 'referral-cause-unreachable' });
/** Why a referral ended. Answers of a choice. */
export const referralCauseWrongPerson = (): Message => ({ id: 'referral-cause-wrong-person' });
/** Below it.
 * $day (Day) - when we ask for the answer
 * $distance (String) - the same as people say it */
export const referralChase = (a: { day: string; distance: string }): Message => ({ id: 'referral-chase', args: { day: { day: a.day }, distance: a.distance } });
/** How a silent partner was reminded. */
export const referralChaseKindCall = (): Message => ({ id: 'referral-chase-kind-call' });
/** How a silent partner was reminded. */
export const referralChaseKindLetter = (): Message => ({ id: 'referral-chase-kind-letter' });
/** How a silent partner was reminded. */
export const referralChaseKindMail = (): Message => ({ id: 'referral-chase-kind-mail' });
/** Mark on a referral.
 * $day (Day) - when we ask for the answer
 * $distance (String) - the same as people say it */
export const referralChaseOn = (a: { day: string; distance: string }): Message => ({ id: 'referral-chase-on', args: { day: { day: a.day }, distance: a.distance } });
/** Under the heading of the list.
 * $count (Count) - referrals in the list */
export const referralCount = (a: { count: number }): Message => ({ id: 'referral-count', args: { count: a.count } });
/** Below a recipient: a release carries it.
 * $day (Day) - its last day */
export const referralCovered = (a: { day: string }): Message => ({ id: 'referral-covered', args: { day: { day: a.day } } });
/** Heading after the referral was saved.
 * $service (String) - the service
 * $organisation (String) - who offers it */
export const referralCreated = (a: { service: string; organisation: string }): Message => ({ id: 'referral-created', args: { service: a.service, organisation: a.organisation } });
/** Mark.
 * $day (Day) - since when */
export const referralDataStopped = (a: { day: string }): Message => ({ id: 'referral-data-stopped', args: { day: { day: a.day } } });
/** Label. */
export const referralDay = (): Message => ({ id: 'referral-day' });
/** Read aloud: button that opens a row.
 * $service (String) - the service */
export const referralDetails = (a: { service: string }): Message => ({ id: 'referral-details', args: { service: a.service } });
/** Said after it. */
export const referralDrafted = (): Message => ({ id: 'referral-drafted' });
/** One thing about the client that may leave the house. */
export const referralFieldAddress = (): Message => ({ id: 'referral-field-address' });
/** One thing about the client that may leave the house. */
export const referralFieldBirthDate = (): Message => ({ id: 'referral-field-birth-date' });
/** One thing about the client that may leave the house. */
export const referralFieldDocuments = (): Message => ({ id: 'referral-field-documents' });
/** One thing about the client that may leave the house. */
export const referralFieldGender = (): Message => ({ id: 'referral-field-gender' });
/** One thing about the client that may leave the house. */
export const referralFieldLanguages = (): Message => ({ id: 'referral-field-languages' });
/** One thing about the client that may leave the house. */
export const referralFieldMail = (): Message => ({ id: 'referral-field-mail' });
/** One thing about the client that may leave the house. */
export const referralFieldMessage = (): Message => ({ id: 'referral-field-message' });
/** One thing about the client that may leave the house. */
export const referralFieldName = (): Message => ({ id: 'referral-field-name' });
/** One thing about the client that may leave the house. */
export const referralFieldNationalities = (): Message => ({ id: 'referral-field-nationalities' });
/** One thing about the client that may leave the house. */
export const referralFieldNeed = (): Message => ({ id: 'referral-field-need' });
/** Only numbers that are safe to use. */
export const referralFieldPhone = (): Message => ({ id: 'referral-field-phone' });
/** One thing about the client that may leave the house. */
export const referralFieldRepresentatives = (): Message => ({ id: 'referral-field-representatives' });
/** One thing about the client that may leave the house. */
export const referralFieldResidence = (): Message => ({ id: 'referral-field-residence' });
/** Name of the file with a referral slip, without its ending. No blanks, no slash.
 * $stamp (String) - day as 2026-11-22 */
export const referralFileSlip = (a: { stamp: string }): Message => ({ id: 'referral-file-slip', args: { stamp: a.stamp } });
/** Filter above the list. */
export const referralFilterEnded = (): Message => ({ id: 'referral-filter-ended' });
/** Filter above the list. */
export const referralFilterOpen = (): Message => ({ id: 'referral-filter-open' });
/** Filter above the list. */
export const referralFilterOverdue = (): Message => ({ id: 'referral-filter-overdue' });
/** Filter above the list: the outcome has to be entered. */
export const referralFilterVisited = (): Message => ({ id: 'referral-filter-visited' });
/** Filter above the list: the partner has to act. */
export const referralFilterWaiting = (): Message => ({ id: 'referral-filter-waiting' });
/** Tick: the partner expects the client. */
export const referralHandOver = (): Message => ({ id: 'referral-hand-over' });
/** Fact in the list.
 * $day (Day) - when */
export const referralHandOverAt = (a: { day: string }): Message => ({ id: 'referral-hand-over-at', args: { day: { day: a.day } } });
/** Label. */
export const referralHandOverDay = (): Message => ({ id: 'referral-hand-over-day' });
/** Label. */
export const referralHandOverPlace = (): Message => ({ id: 'referral-hand-over-place' });
/** Label. A time as 09:30. */
export const referralHandOverTime = (): Message => ({ id: 'referral-hand-over-time' });
/** Read aloud: name of the list of steps. */
export const referralHistory = (): Message => ({ id: 'referral-history' });
/** Button. */
export const referralKeepDraft = (): Message => ({ id: 'referral-keep-draft' });
/** Label of the choice of the slip's second language. */
export const referralLanguage = (): Message => ({ id: 'referral-language' });
/** Heading over the preview of the slip. */
export const referralLeaves = (): Message => ({ id: 'referral-leaves' });
/** Below that heading.
 * $language (Language) - the second language */
export const referralLeavesAbout = (a: { language: string }): Message => ({ id: 'referral-leaves-about', args: { language: { language: a.language } } });
/** In place of the preview. */
export const referralLeavesChoose = (): Message => ({ id: 'referral-leaves-choose' });
/** After that sentence.
 * $fields (List) - names of what is not printed */
export const referralLeavesNot = (a: { fields: readonly string[] }): Message => ({ id: 'referral-leaves-not', args: { fields: { list: a.fields } } });
/** Below the preview. */
export const referralLeavesNothing = (): Message => ({ id: 'referral-leaves-nothing' });
/** Question: how much leaves the house. */
export const referralLevel = (): Message => ({ id: 'referral-level' });
/** How much data leaves the house with a referral. */
export const referralLevelFile = (): Message => ({ id: 'referral-level-file' });
/** How much data leaves the house with a referral. */
export const referralLevelMinimum = (): Message => ({ id: 'referral-level-minimum' });
/** How much data leaves the house with a referral. */
export const referralLevelSlip = (): Message => ({ id: 'referral-level-slip' });
/** Label. */
export const referralMessage = (): Message => ({ id: 'referral-message' });
/** Before a list of what the release lacks.
 * $what (List) - kinds of data */
export const referralMissing = (a: { what: readonly string[] }): Message => ({ id: 'referral-missing', args: { what: { list: a.what } } });
/** Label of the choice of a topic. */
export const referralNeed = (): Message => ({ id: 'referral-need' });
/** Above the button that prints, while no topic is chosen. */
export const referralNeedMissing = (): Message => ({ id: 'referral-need-missing' });
/** Heading and button. */
export const referralNet = (): Message => ({ id: 'referral-net' });
/** Under the heading.
 * $from (Day) - first day
 * $to (Day) - last day */
export const referralNetAbout = (a: { from: string; to: string }): Message => ({ id: 'referral-net-about', args: { from: { day: a.from }, to: { day: a.to } } });
/** Heading of a column. */
export const referralNetAccepted = (): Message => ({ id: 'referral-net-accepted' });
/** Heading of a column: days until the answer, median and 90th percentile. How to read it stands under the heading of the page. */
export const referralNetAnswer = (): Message => ({ id: 'referral-net-answer' });
/** Heading of a column. */
export const referralNetAttended = (): Message => ({ id: 'referral-net-attended' });
/** A reason and how often.
 * $cause (String) - the reason
 * $count (Number) - how often */
export const referralNetBecause = (a: { cause: string; count: number }): Message => ({ id: 'referral-net-because', args: { cause: a.cause, count: a.count } });
/** Heading of a column. */
export const referralNetDeclined = (): Message => ({ id: 'referral-net-declined' });
/** Label of a group of buttons: XLSX, CSV, JSON. */
export const referralNetFile = (): Message => ({ id: 'referral-net-file' });
/** Heading. */
export const referralNetGaps = (): Message => ({ id: 'referral-net-gaps' });
/** Label of a group of buttons: XLSX, CSV, JSON. */
export const referralNetGapsFile = (): Message => ({ id: 'referral-net-gaps-file' });
/** Beside the buttons that save the list of what is missing as a file. */
export const referralNetGapsRounded = (): Message => ({ id: 'referral-net-gaps-rounded' });
/** Heading of a column: need met, wholly or in part. */
export const referralNetMet = (): Message => ({ id: 'referral-net-met' });
/** Heading of a column: declined for lack of places. */
export const referralNetNoCapacity = (): Message => ({ id: 'referral-net-no-capacity' });
/** When there is none. */
export const referralNetNoGaps = (): Message => ({ id: 'referral-net-no-gaps' });
/** When nothing was referred. */
export const referralNetNone = (): Message => ({ id: 'referral-net-none' });
/** Heading of a column. */
export const referralNetPartner = (): Message => ({ id: 'referral-net-partner' });
/** Heading of a column. */
export const referralNetSent = (): Message => ({ id: 'referral-net-sent' });
/** Heading of a column. */
export const referralNetServices = (): Message => ({ id: 'referral-net-services' });
/** Heading of a column: contacts that stayed open. */
export const referralNetUnresolved = (): Message => ({ id: 'referral-net-unresolved' });
/** The same, when nobody ever confirmed it. */
export const referralNeverAssured = (): Message => ({ id: 'referral-never-assured' });
/** Heading, command and button: somebody is referred. */
export const referralNew = (): Message => ({ id: 'referral-new' });
/** Below it. */
export const referralNoneHelp = (): Message => ({ id: 'referral-none-help' });
/** When the list is empty. */
export const referralNoneOpen = (): Message => ({ id: 'referral-none-open' });
/** When the filter finds nothing. */
export const referralNoneOverdue = (): Message => ({ id: 'referral-none-overdue' });
/** Something that is not printed, in a list within a sentence. */
export const referralNotBirthDate = (): Message => ({ id: 'referral-not-birth-date' });
/** Something that is not printed, in a list within a sentence. */
export const referralNotContact = (): Message => ({ id: 'referral-not-contact' });
/** Something that is not printed, in a list within a sentence. */
export const referralNotName = (): Message => ({ id: 'referral-not-name' });
/** Something that is not printed, in a list within a sentence. */
export const referralNotNote = (): Message => ({ id: 'referral-not-note' });
/** Something that is not printed, in a list within a sentence. */
export const referralNotResidence = (): Message => ({ id: 'referral-not-residence' });
/** Label of a field that may stay empty. */
export const referralNote = (): Message => ({ id: 'referral-note' });
/** Below that field. */
export const referralNoteHint = (): Message => ({ id: 'referral-note-hint' });
/** Label of a choice. */
export const referralOutcome = (): Message => ({ id: 'referral-outcome' });
/** What came of a referral. */
export const referralOutcomeMet = (): Message => ({ id: 'referral-outcome-met' });
/** What came of a referral. */
export const referralOutcomeNotMet = (): Message => ({ id: 'referral-outcome-not-met' });
/** What came of a referral. */
export const referralOutcomePartlyMet = (): Message => ({ id: 'referral-outcome-partly-met' });
/** The partner sent the client on to somebody else. */
export const referralOutcomePassedOn = (): Message => ({ id: 'referral-outcome-passed-on' });
/** What came of a referral. */
export const referralOutcomeUnknown = (): Message => ({ id: 'referral-outcome-unknown' });
/** Mark on a referral.
 * $day (Day) - when the answer was due
 * $distance (String) - the same as people say it */
export const referralOverdue = (a: { day: string; distance: string }): Message => ({ id: 'referral-overdue', args: { day: { day: a.day }, distance: a.distance } });
/** Label of the field for the client; may stay empty. */
export const referralPerson = (): Message => ({ id: 'referral-person' });
/** The same field where data about the client leaves. */
export const referralPersonNamed = (): Message => ({ id: 'referral-person-named' });
/** Button: saves the referral and prints its slip. */
export const referralPrint = (): Message => ({ id: 'referral-print' });
/** Button after that. */
export const referralPrintAgain = (): Message => ({ id: 'referral-print-again' });
/** Label of a field that has to be filled in. */
export const referralReason = (): Message => ({ id: 'referral-reason' });
/** Button where the release is missing. */
export const referralReleaseStart = (): Message => ({ id: 'referral-release-start' });
/** Button: saves the slip as a file. */
export const referralSavePdf = (): Message => ({ id: 'referral-save-pdf' });
/** Below these buttons. */
export const referralSaveWarning = (): Message => ({ id: 'referral-save-warning' });
/** Button: saves the referral, prints its slip. */
export const referralSend = (): Message => ({ id: 'referral-send' });
/** Label of the field for the entry of the directory. */
export const referralService = (): Message => ({ id: 'referral-service' });
/** In that field while it is empty. */
export const referralServicePlaceholder = (): Message => ({ id: 'referral-service-placeholder' });
/** Mark.
 * $days (Count) - days without a word */
export const referralSilent = (a: { days: number }): Message => ({ id: 'referral-silent', args: { days: a.days } });
/** Name of a field of the slip. */
export const referralSlipAddress = (): Message => ({ id: 'referral-slip-address' });
/** Name of a field of the slip: when the details were last confirmed, or entered if nobody has confirmed them. As letter-as-of. */
export const referralSlipAsOf = (): Message => ({ id: 'referral-slip-as-of' });
/** Name of a field of the slip: papers to bring. */
export const referralSlipBring = (): Message => ({ id: 'referral-slip-bring' });
/** Name of a field of the slip: how to get there. */
export const referralSlipDirections = (): Message => ({ id: 'referral-slip-directions' });
/** Name of a field of the slip. */
export const referralSlipHours = (): Message => ({ id: 'referral-slip-hours' });
/** Name of a field of the slip: its day. */
export const referralSlipIssued = (): Message => ({ id: 'referral-slip-issued' });
/** Name of a field of the slip. */
export const referralSlipNeed = (): Message => ({ id: 'referral-slip-need' });
/** Name of a field of the slip. */
export const referralSlipOffice = (): Message => ({ id: 'referral-slip-office' });
/** Name of a field of the slip. */
export const referralSlipOrganisation = (): Message => ({ id: 'referral-slip-organisation' });
/** Name of a field of the slip. */
export const referralSlipPhone = (): Message => ({ id: 'referral-slip-phone' });
/** Name of a field of the slip: the member of staff. */
export const referralSlipReferredBy = (): Message => ({ id: 'referral-slip-referred-by' });
/** Name of a field of the slip. */
export const referralSlipService = (): Message => ({ id: 'referral-slip-service' });
/** Label of ticks. */
export const referralSpecial = (): Message => ({ id: 'referral-special' });
/** The same, when that was long ago.
 * $day (Day) - when somebody last confirmed it
 * $distance (String) - the same as people say it */
export const referralStale = (a: { day: string; distance: string }): Message => ({ id: 'referral-stale', args: { day: { day: a.day }, distance: a.distance } });
/** State of a referral. */
export const referralStateAccepted = (): Message => ({ id: 'referral-state-accepted' });
/** State of a referral. */
export const referralStateAttended = (): Message => ({ id: 'referral-state-attended' });
/** State of a referral. */
export const referralStateCancelled = (): Message => ({ id: 'referral-state-cancelled' });
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
/** Beside a step.
 * $at (DayTime) - when it was */
export const referralStepAt = (a: { at: string }): Message => ({ id: 'referral-step-at', args: { at: { dayTime: a.at } } });
/** Read aloud: button that takes a service away again.
 * $service (String) - the service */
export const referralTakeAway = (a: { service: string }): Message => ({ id: 'referral-take-away', args: { service: a.service } });
/** Below the list of fields. */
export const referralTakenOut = (): Message => ({ id: 'referral-taken-out' });
/** Question. Answers: now, soon, later. */
export const referralUrgency = (): Message => ({ id: 'referral-urgency' });
/** Fact about a service. */
export const referralWalkIn = (): Message => ({ id: 'referral-walk-in' });
/** Before the fields that left.
 * $fields (List) - fields */
export const referralWent = (a: { fields: readonly string[] }): Message => ({ id: 'referral-went', args: { fields: { list: a.fields } } });
/** Label of the choice of the client’s answer. */
export const releaseAnswer = (): Message => ({ id: 'release-answer' });
/** Heading and label. */
export const releaseBasis = (): Message => ({ id: 'release-basis' });
/** Button. */
export const releaseBasisNew = (): Message => ({ id: 'release-basis-new' });
/** Answer of that choice. */
export const releaseBasisNoSpecial = (): Message => ({ id: 'release-basis-no-special' });
/** Label of a choice. */
export const releaseBasisSpecial = (): Message => ({ id: 'release-basis-special' });
/** When nobody recorded another one.
 * $basis (String) - the usual basis */
export const releaseBasisUsual = (a: { basis: string }): Message => ({ id: 'release-basis-usual', args: { basis: a.basis } });
/** Label of the choice of a case. */
export const releaseCase = (): Message => ({ id: 'release-case' });
/** Mark.
 * $day (Day) - the last day */
export const releaseEnded = (a: { day: string }): Message => ({ id: 'release-ended', args: { day: { day: a.day } } });
/** How the client answered. */
export const releaseFormOnPaper = (): Message => ({ id: 'release-form-on-paper' });
/** How the client answered. */
export const releaseFormOnScreen = (): Message => ({ id: 'release-form-on-screen' });
/** How the client answered. */
export const releaseFormRefused = (): Message => ({ id: 'release-form-refused' });
/** Label of a group of ticks. */
export const releaseKinds = (): Message => ({ id: 'release-kinds' });
/** Label of a choice. */
export const releaseLanguage = (): Message => ({ id: 'release-language' });
/** Heading, and link on a client’s page. */
export const releaseLedger = (): Message => ({ id: 'release-ledger' });
/** Heading.
 * $count (Count) - how often something was passed on */
export const releaseLeft = (a: { count: number }): Message => ({ id: 'release-left', args: { count: a.count } });
/** Below it, when nothing was. */
export const releaseLeftNone = (): Message => ({ id: 'release-left-none' });
/** Tick and fact: the partner may tell the office, too. */
export const releaseMutual = (): Message => ({ id: 'release-mutual' });
/** Heading and button. */
export const releaseNew = (): Message => ({ id: 'release-new' });
/** Answer of that choice. */
export const releaseNoCase = (): Message => ({ id: 'release-no-case' });
/** When there is none. */
export const releaseNone = (): Message => ({ id: 'release-none' });
/** Below it. */
export const releaseNoneHelp = (): Message => ({ id: 'release-none-help' });
/** A notice that was handed over.
 * $language (Language) - its language
 * $version (String) - its version, as printed */
export const releaseNotice = (a: { language: string; version: string }): Message => ({ id: 'release-notice', args: { language: { language: a.language }, version: a.version } });
/** One notice that was handed over, with a second language.
 * $language (Language)
 * $version (String) - of the German text
 * $translation (String) - of the text in the other language */
export const releaseNoticeBoth = (a: { language: string; version: string; translation: string }): Message => ({ id: 'release-notice-both', args: { language: { language: a.language }, version: a.version, translation: a.translation } });
/** When, and by whom.
 * $day (Day) - the day
 * $name (String) - the member of staff */
export const releaseNoticeBy = (a: { day: string; name: string }): Message => ({ id: 'release-notice-by', args: { day: { day: a.day }, name: a.name } });
/** Below that line. */
export const releaseNoticeDraft = (): Message => ({ id: 'release-notice-draft' });
/** One notice that was handed over, which was not the office's own.
 * $language (Language)
 * $version (String) - as it stands on the sheet */
export const releaseNoticeElsewhere = (a: { language: string; version: string }): Message => ({ id: 'release-notice-elsewhere', args: { language: { language: a.language }, version: a.version } });
/** Where the handing over of the notice is written down: which version is kept. The version is a date, or a number and a date.
 * $version (String) - of the German text, as it stands at the foot of the sheet */
export const releaseNoticeInForce = (a: { version: string }): Message => ({ id: 'release-notice-in-force', args: { version: a.version } });
/** The same, where the sheet has a second language.
 * $version (String) - of the German text, as it stands at the foot of the sheet
 * $translation (String) - of the text in the other language */
export const releaseNoticeInForceBoth = (a: { version: string; translation: string }): Message => ({ id: 'release-notice-in-force-both', args: { version: a.version, translation: a.translation } });
/** Button. */
export const releaseNoticeNew = (): Message => ({ id: 'release-notice-new' });
/** Box to tick: it was not the office's own notice that was handed over. */
export const releaseNoticeOther = (): Message => ({ id: 'release-notice-other' });
/** Button: the privacy notice as a page. */
export const releaseNoticePaper = (): Message => ({ id: 'release-notice-paper' });
/** Label. */
export const releaseNoticeVersion = (): Message => ({ id: 'release-notice-version' });
/** Below it. */
export const releaseNoticeVersionHint = (): Message => ({ id: 'release-notice-version-hint' });
/** Label of a choice. */
export const releaseNoticeWay = (): Message => ({ id: 'release-notice-way' });
/** Heading.
 * $count (Count) - privacy notices that were handed over */
export const releaseNotices = (a: { count: number }): Message => ({ id: 'release-notices', args: { count: a.count } });
/** Below it, when there is none. */
export const releaseNoticesNone = (): Message => ({ id: 'release-notices-none' });
/** Button: the release as a page to sign or to take along. */
export const releasePaper = (): Message => ({ id: 'release-paper' });
/** Label: what the data is needed for. */
export const releasePurpose = (): Message => ({ id: 'release-purpose' });
/** Below that field. */
export const releasePurposeHint = (): Message => ({ id: 'release-purpose-hint' });
/** Label: the service that may be told. */
export const releaseRecipient = (): Message => ({ id: 'release-recipient' });
/** Heading.
 * $count (Count) - releases */
export const releaseReleases = (a: { count: number }): Message => ({ id: 'release-releases', args: { count: a.count } });
/** Button. */
export const releaseSave = (): Message => ({ id: 'release-save' });
/** The same button where the client said no. */
export const releaseSaveRefusal = (): Message => ({ id: 'release-save-refusal' });
/** Heading: the release as a sheet of paper, where it is to be signed with a pen. */
export const releaseSheet = (): Message => ({ id: 'release-sheet' });
/** Note: what was printed is no longer what would be recorded. */
export const releaseSheetChanged = (): Message => ({ id: 'release-sheet-changed' });
/** Below the heading. */
export const releaseSheetHelp = (): Message => ({ id: 'release-sheet-help' });
/** Button: shows the sheet on the screen. */
export const releaseSheetLook = (): Message => ({ id: 'release-sheet-look' });
/** Button: prints the sheet before anything is recorded. */
export const releaseSheetPrint = (): Message => ({ id: 'release-sheet-print' });
/** Button. */
export const releaseSignClear = (): Message => ({ id: 'release-sign-clear' });
/** Read aloud: the box in which the client signs. */
export const releaseSignHere = (): Message => ({ id: 'release-sign-here' });
/** Below that box. */
export const releaseSignHint = (): Message => ({ id: 'release-sign-hint' });
/** Read aloud: a signature that was given. */
export const releaseSignature = (): Message => ({ id: 'release-signature' });
/** Label of a group of ticks (GDPR Art. 9). */
export const releaseSpecial = (): Message => ({ id: 'release-special' });
/** Below that label. */
export const releaseSpecialHint = (): Message => ({ id: 'release-special-hint' });
/** Label. */
export const releaseStatute = (): Message => ({ id: 'release-statute' });
/** Below it: an example. */
export const releaseStatuteHint = (): Message => ({ id: 'release-statute-hint' });
/** Tick. */
export const releaseTold = (): Message => ({ id: 'release-told' });
/** Label of a day. */
export const releaseUntil = (): Message => ({ id: 'release-until' });
/** Mark.
 * $day (Day) - the last day
 * $distance (String) - the same as people say it */
export const releaseValidUntil = (a: { day: string; distance: string }): Message => ({ id: 'release-valid-until', args: { day: { day: a.day }, distance: a.distance } });
/** Tick and fact: not only this service. */
export const releaseWholeOrganisation = (): Message => ({ id: 'release-whole-organisation' });
/** Button: the first of two steps. */
export const releaseWithdraw = (): Message => ({ id: 'release-withdraw' });
/** Button: the second step. */
export const releaseWithdrawNow = (): Message => ({ id: 'release-withdraw-now' });
/** Label of a field that may stay empty. */
export const releaseWithdrawReason = (): Message => ({ id: 'release-withdraw-reason' });
/** The second step: what a withdrawal stops.
 * $count (Count) - referrals */
export const releaseWithdrawStops = (a: { count: number }): Message => ({ id: 'release-withdraw-stops', args: { count: a.count } });
/** After a partner: they know something already. */
export const releaseWithdrawTell = (): Message => ({ id: 'release-withdraw-tell' });
/** Said after it. */
export const releaseWithdrawn = (): Message => ({ id: 'release-withdrawn' });
/** Mark.
 * $day (Day) - the day */
export const releaseWithdrawnOn = (a: { day: string }): Message => ({ id: 'release-withdrawn-on', args: { day: { day: a.day } } });
/** Under the title.
 * $days (Count) - so many days ahead
 * $until (Day) - the last of them */
export const reminderAbout = (a: { days: number; until: string }): Message => ({ id: 'reminder-about', args: { days: a.days, until: { day: a.until } } });
/** Above the list when all is done. */
export const reminderAllDone = (): Message => ({ id: 'reminder-all-done' });
/** A way. */
export const reminderChannelCall = (): Message => ({ id: 'reminder-channel-call' });
/** A way. */
export const reminderChannelEmail = (): Message => ({ id: 'reminder-channel-email' });
/** A way. */
export const reminderChannelLetter = (): Message => ({ id: 'reminder-channel-letter' });
/** A way. */
export const reminderChannelMessenger = (): Message => ({ id: 'reminder-channel-messenger' });
/** A way: a text message. */
export const reminderChannelSms = (): Message => ({ id: 'reminder-channel-sms' });
/** After it. */
export const reminderCopied = (): Message => ({ id: 'reminder-copied' });
/** Button: copies the message for a telephone. */
export const reminderCopy = (): Message => ({ id: 'reminder-copy' });
/** Button: the reminder was given this way.
 * $way (String) - one of reminder-channel-… */
export const reminderDone = (a: { way: string }): Message => ({ id: 'reminder-done', args: { way: a.way } });
/** Heading. */
export const reminderFile = (): Message => ({ id: 'reminder-file' });
/** Below it. */
export const reminderFileAbout = (): Message => ({ id: 'reminder-file-about' });
/** Label of a choice. */
export const reminderFileForm = (): Message => ({ id: 'reminder-file-form' });
/** Button. */
export const reminderFileSave = (): Message => ({ id: 'reminder-file-save' });
/** Label of a choice. */
export const reminderFileWay = (): Message => ({ id: 'reminder-file-way' });
/** Form of a file. */
export const reminderFormCsv = (): Message => ({ id: 'reminder-form-csv' });
/** Form of a file. */
export const reminderFormJson = (): Message => ({ id: 'reminder-form-json' });
/** Beside a name.
 * $count (Count) - how many the person cancelled at short notice */
export const reminderLate = (a: { count: number }): Message => ({ id: 'reminder-late', args: { count: a.count } });
/** Button that makes a letter. */
export const reminderLetter = (): Message => ({ id: 'reminder-letter' });
/** In a way by telephone: a message may be left with whoever answers. */
export const reminderMayLeave = (): Message => ({ id: 'reminder-may-leave' });
/** The same, forbidden. */
export const reminderMayNotLeave = (): Message => ({ id: 'reminder-may-not-leave' });
/** Heading of the message.
 * $language (String) - name of the language */
export const reminderMessage = (a: { language: string }): Message => ({ id: 'reminder-message', args: { language: a.language } });
/** Beside a name. It is told so that somebody asks why; nothing follows from it.
 * $count (Count) - how many appointments the person missed */
export const reminderMissed = (a: { count: number }): Message => ({ id: 'reminder-missed', args: { count: a.count } });
/** Explains both, once.
 * $days (Count) - so many days are looked back on */
export const reminderMissedHelp = (a: { days: number }): Message => ({ id: 'reminder-missed-help', args: { days: a.days } });
/** When the client called no way safe. */
export const reminderNoWay = (): Message => ({ id: 'reminder-no-way' });
/** When the list is empty. */
export const reminderNobody = (): Message => ({ id: 'reminder-nobody' });
/** Below it. */
export const reminderNobodyHelp = (): Message => ({ id: 'reminder-nobody-help' });
/** Above the list.
 * $count (Count) */
export const reminderOpen = (a: { count: number }): Message => ({ id: 'reminder-open', args: { count: a.count } });
/** The message, where the office has a telephone number.
 * $day (Day)
 * $time (Time)
 * $office (String) - name of the office
 * $phone (String) - its number */
export const reminderText = (a: { day: string; time: string; office: string; phone: string }): Message => ({ id: 'reminder-text', args: { day: { day: a.day }, time: { time: a.time }, office: a.office, phone: a.phone } });
/** The message, where it has none.
 * $day (Day)
 * $time (Time)
 * $office (String) - name of the office */
export const reminderTextNoPhone = (a: { day: string; time: string; office: string }): Message => ({ id: 'reminder-text-no-phone', args: { day: { day: a.day }, time: { time: a.time }, office: a.office } });
/** Title, and a button on the page of appointments. */
export const reminderTitle = (): Message => ({ id: 'reminder-title' });
/** Beside a name, when it is done.
 * $way (String) - one of reminder-channel-…
 * $name (String) - who did it */
export const reminderWasDone = (a: { way: string; name: string }): Message => ({ id: 'reminder-was-done', args: { way: a.way, name: a.name } });
/** Name of the sheet in a spreadsheet. Very short. */
export const reportCaseloadSheet = (): Message => ({ id: 'report-caseload-sheet' });
/** Title above the table and name of the sheet. Short. */
export const reportCaseloadTitle = (): Message => ({ id: 'report-caseload-title' });
/** Heading of a column: days from sending to the first answer, half of the answers came within. */
export const reportColumnAnswerMedian = (): Message => ({ id: 'report-column-answer-median' });
/** Heading of a column: days from sending to the first answer, 90 of 100 answers came within. */
export const reportColumnAnswerP90 = (): Message => ({ id: 'report-column-answer-p90' });
/** Heading of a column: the reasons why a partner declined, each with its number. */
export const reportColumnDeclinedBecause = (): Message => ({ id: 'report-column-declined-because' });
/** Heading of the column that says what the rows stand for: all, by language, by caseworker. */
export const reportColumnDimension = (): Message => ({ id: 'report-column-dimension' });
/** Heading of a column: referrals that were brought to an end. */
export const reportColumnDone = (): Message => ({ id: 'report-column-done' });
/** Heading of the column with the language or the person. */
export const reportColumnLabel = (): Message => ({ id: 'report-column-label' });
/** Heading of a column: the service of the partner. */
export const reportColumnService = (): Message => ({ id: 'report-column-service' });
/** Heading of a column: sent, and nothing was ever heard. */
export const reportColumnUnanswered = (): Message => ({ id: 'report-column-unanswered' });
/** Line above the table: by which rules was counted, so that two reports can be compared.
 * $definition (String) - name, version and day of the rules */
export const reportDefinition = (a: { definition: string }): Message => ({ id: 'report-definition', args: { definition: a.definition } });
/** Name of the file without its ending. No blanks, no slash.
 * $from (String) - first day as 2026-11-01
 * $to (String) - last day as 2026-11-30 */
export const reportFileCaseload = (a: { from: string; to: string }): Message => ({ id: 'report-file-caseload', args: { from: a.from, to: a.to } });
/** Name of the file of what the net lacks, without its ending. No blanks, no slash.
 * $from (String) - first day as 2026-11-01
 * $to (String) - last day as 2026-11-30 */
export const reportFileGaps = (a: { from: string; to: string }): Message => ({ id: 'report-file-gaps', args: { from: a.from, to: a.to } });
/** Name of the file without its ending. No blanks, no slash.
 * $from (String) - first day as 2026-11-01
 * $to (String) - last day as 2026-11-30 */
export const reportFileNet = (a: { from: string; to: string }): Message => ({ id: 'report-file-net', args: { from: a.from, to: a.to } });
/** Line above the table: figures per person and without rounding must not leave the house. */
export const reportInside = (): Message => ({ id: 'report-inside' });
/** Line above a table with exact figures. */
export const reportInsideExact = (): Message => ({ id: 'report-inside-exact' });
/** Line above the table.
 * $at (DayTime) - when it was made
 * $name (String) - by whom */
export const reportMade = (a: { at: string; name: string }): Message => ({ id: 'report-made', args: { at: { dayTime: a.at }, name: a.name } });
/** In place of a language that nobody entered. */
export const reportNotKnown = (): Message => ({ id: 'report-not-known' });
/** Line above the table.
 * $from (Day) - first day
 * $to (Day) - last day, counted in full */
export const reportPeriod = (a: { from: string; to: string }): Message => ({ id: 'report-period', args: { from: { day: a.from }, to: { day: a.to } } });
/** Line above a table for people outside the house: how its figures were changed. */
export const reportRounded = (): Message => ({ id: 'report-rounded' });
/** Heading of a table. */
export const reportScreenByCaseworker = (): Message => ({ id: 'report-screen-by-caseworker' });
/** Heading of a table. */
export const reportScreenByLanguage = (): Message => ({ id: 'report-screen-by-language' });
/** Choice of a period: any days. */
export const reportScreenChoiceFree = (): Message => ({ id: 'report-screen-choice-free' });
/** Choice of a period. */
export const reportScreenChoiceLastMonth = (): Message => ({ id: 'report-screen-choice-last-month' });
/** Choice of a period. */
export const reportScreenChoiceLastQuarter = (): Message => ({ id: 'report-screen-choice-last-quarter' });
/** Choice of a period. */
export const reportScreenChoiceThisMonth = (): Message => ({ id: 'report-screen-choice-this-month' });
/** Choice of a period. */
export const reportScreenChoiceThisQuarter = (): Message => ({ id: 'report-screen-choice-this-quarter' });
/** Heading of definitions, figures and columns. */
export const reportScreenConceptAppointments = (): Message => ({ id: 'report-screen-concept-appointments' });
/** Heading of definitions, figures and columns. */
export const reportScreenConceptCases = (): Message => ({ id: 'report-screen-concept-cases' });
/** Heading of a definition. */
export const reportScreenConceptCaseworker = (): Message => ({ id: 'report-screen-concept-caseworker' });
/** Heading of definitions, figures and columns. */
export const reportScreenConceptContacts = (): Message => ({ id: 'report-screen-concept-contacts' });
/** Heading of a definition. */
export const reportScreenConceptLanguage = (): Message => ({ id: 'report-screen-concept-language' });
/** Heading of definitions, figures and columns. */
export const reportScreenConceptReferrals = (): Message => ({ id: 'report-screen-concept-referrals' });
/** Definition. */
export const reportScreenDefinedAppointments = (): Message => ({ id: 'report-screen-defined-appointments' });
/** Definition. */
export const reportScreenDefinedCases = (): Message => ({ id: 'report-screen-defined-cases' });
/** Definition. */
export const reportScreenDefinedCaseworker = (): Message => ({ id: 'report-screen-defined-caseworker' });
/** Definition. */
export const reportScreenDefinedContacts = (): Message => ({ id: 'report-screen-defined-contacts' });
/** Definition. */
export const reportScreenDefinedLanguage = (): Message => ({ id: 'report-screen-defined-language' });
/** Definition. */
export const reportScreenDefinedReferrals = (): Message => ({ id: 'report-screen-defined-referrals' });
/** Heading that opens and closes the definitions. */
export const reportScreenDefinition = (): Message => ({ id: 'report-screen-definition' });
/** In place of the figures. */
export const reportScreenEmpty = (): Message => ({ id: 'report-screen-empty' });
/** Below it. */
export const reportScreenEmptyAbout = (): Message => ({ id: 'report-screen-empty-about' });
/** Button that writes a file.
 * $format (String) - XLSX, CSV or JSON */
export const reportScreenExport = (a: { format: string }): Message => ({ id: 'report-screen-export', args: { format: a.format } });
/** After saving.
 * $path (String) - where it was saved */
export const reportScreenExported = (a: { path: string }): Message => ({ id: 'report-screen-exported', args: { path: a.path } });
/** Label: the first day. */
export const reportScreenFrom = (): Message => ({ id: 'report-screen-from' });
/** In place of a language that nobody entered. */
export const reportScreenLanguageUnknown = (): Message => ({ id: 'report-screen-language-unknown' });
/** At the foot.
 * $at (DayTime) - when the report was made
 * $name (String) - by whom
 * $definition (String) - name, version and day of the rules */
export const reportScreenMade = (a: { at: string; name: string; definition: string }): Message => ({ id: 'report-screen-made', args: { at: { dayTime: a.at }, name: a.name, definition: a.definition } });
/** In place of the bars. */
export const reportScreenNoAppointments = (): Message => ({ id: 'report-screen-no-appointments' });
/** In place of the bars. */
export const reportScreenNoCases = (): Message => ({ id: 'report-screen-no-cases' });
/** In place of the bars. */
export const reportScreenNoContacts = (): Message => ({ id: 'report-screen-no-contacts' });
/** In place of the bars. */
export const reportScreenNoReferrals = (): Message => ({ id: 'report-screen-no-referrals' });
/** Part of a bar. */
export const reportScreenPartAnonymous = (): Message => ({ id: 'report-screen-part-anonymous' });
/** Part of a bar. */
export const reportScreenPartAttended = (): Message => ({ id: 'report-screen-part-attended' });
/** Part of a bar. */
export const reportScreenPartCancelled = (): Message => ({ id: 'report-screen-part-cancelled' });
/** Part of a bar. */
export const reportScreenPartHeld = (): Message => ({ id: 'report-screen-part-held' });
/** Part of a bar. */
export const reportScreenPartMissed = (): Message => ({ id: 'report-screen-part-missed' });
/** Part of a bar. */
export const reportScreenPartNamed = (): Message => ({ id: 'report-screen-part-named' });
/** Part of a bar. */
export const reportScreenPartOpen = (): Message => ({ id: 'report-screen-part-open' });
/** Part of a bar: the person has not been there. */
export const reportScreenPartWaiting = (): Message => ({ id: 'report-screen-part-waiting' });
/** Below the title.
 * $from (Day) - first day
 * $to (Day) - last day, counted in full */
export const reportScreenPeriod = (a: { from: string; to: string }): Message => ({ id: 'report-screen-period', args: { from: { day: a.from }, to: { day: a.to } } });
/** Read aloud: name of the choice. */
export const reportScreenPeriodChoice = (): Message => ({ id: 'report-screen-period-choice' });
/** In place of a name. */
export const reportScreenPersonUnknown = (): Message => ({ id: 'report-screen-person-unknown' });
/** Read aloud: name of the choice of what the bars show. */
export const reportScreenPicture = (): Message => ({ id: 'report-screen-picture' });
/** Read aloud: name of a picture.
 * $view (String) - what the bars show
 * $title (String) - by what they are divided */
export const reportScreenPictureOf = (a: { view: string; title: string }): Message => ({ id: 'report-screen-picture-of', args: { view: a.view, title: a.title } });
/** Heading of the first column. */
export const reportScreenRowCaseworker = (): Message => ({ id: 'report-screen-row-caseworker' });
/** Heading of the first column. */
export const reportScreenRowLanguage = (): Message => ({ id: 'report-screen-row-language' });
/** Heading of a column. */
export const reportScreenShortAppointmentsCancelled = (): Message => ({ id: 'report-screen-short-appointments-cancelled' });
/** Heading of a column. */
export const reportScreenShortAppointmentsHeld = (): Message => ({ id: 'report-screen-short-appointments-held' });
/** Heading of a column. */
export const reportScreenShortAppointmentsMissed = (): Message => ({ id: 'report-screen-short-appointments-missed' });
/** Heading of a column. */
export const reportScreenShortCasesClosed = (): Message => ({ id: 'report-screen-short-cases-closed' });
/** Heading of a column. */
export const reportScreenShortCasesOpenAtEnd = (): Message => ({ id: 'report-screen-short-cases-open-at-end' });
/** Heading of a column. */
export const reportScreenShortCasesOpenAtStart = (): Message => ({ id: 'report-screen-short-cases-open-at-start' });
/** Heading of a column. */
export const reportScreenShortCasesOpened = (): Message => ({ id: 'report-screen-short-cases-opened' });
/** Heading of a column. */
export const reportScreenShortContacts = (): Message => ({ id: 'report-screen-short-contacts' });
/** Heading of a column. */
export const reportScreenShortContactsAnonymous = (): Message => ({ id: 'report-screen-short-contacts-anonymous' });
/** Heading of a column. */
export const reportScreenShortReferralsAttended = (): Message => ({ id: 'report-screen-short-referrals-attended' });
/** Heading of a column. */
export const reportScreenShortReferralsMade = (): Message => ({ id: 'report-screen-short-referrals-made' });
/** Title of the screen. */
export const reportScreenTitle = (): Message => ({ id: 'report-screen-title' });
/** Label: the last day. */
export const reportScreenTo = (): Message => ({ id: 'report-screen-to' });
/** Read aloud: name of the part with the figures of the whole office. */
export const reportScreenTotal = (): Message => ({ id: 'report-screen-total' });
/** Choice of what the bars show. */
export const reportScreenViewAppointments = (): Message => ({ id: 'report-screen-view-appointments' });
/** Choice of what the bars show. */
export const reportScreenViewCases = (): Message => ({ id: 'report-screen-view-cases' });
/** Choice of what the bars show. */
export const reportScreenViewContacts = (): Message => ({ id: 'report-screen-view-contacts' });
/** Choice of what the bars show. */
export const reportScreenViewReferrals = (): Message => ({ id: 'report-screen-view-referrals' });
/** Who may act for a client. */
export const representativeKindGuardian = (): Message => ({ id: 'representative-kind-guardian' });
/** Who may act for a client. */
export const representativeKindLegalGuardian = (): Message => ({ id: 'representative-kind-legal-guardian' });
/** Who may act for a client. */
export const representativeKindParent = (): Message => ({ id: 'representative-kind-parent' });
/** Who may act for a client. */
export const representativeKindPowerOfAttorney = (): Message => ({ id: 'representative-kind-power-of-attorney' });
/** What a representative may act in. Parts of a list. */
export const representativeScopeHealth = (): Message => ({ id: 'representative-scope-health' });
/** What a representative may act in. Parts of a list. */
export const representativeScopeHousing = (): Message => ({ id: 'representative-scope-housing' });
/** What a representative may act in. Parts of a list. */
export const representativeScopeLivelihood = (): Message => ({ id: 'representative-scope-livelihood' });
/** What a representative may act in. Parts of a list. */
export const representativeScopeMoney = (): Message => ({ id: 'representative-scope-money' });
/** What a representative may act in. Parts of a list. */
export const representativeScopePost = (): Message => ({ id: 'representative-scope-post' });
/** What a representative may act in. Parts of a list. */
export const representativeScopeResidence = (): Message => ({ id: 'representative-scope-residence' });
/** What a representative may act in. Parts of a list. */
export const representativeScopeSchool = (): Message => ({ id: 'representative-scope-school' });
/** Words for codes */
export const requestStateAccepted = (): Message => ({ id: 'request-state-accepted' });
/** Words for codes */
export const requestStateClientAbsent = (): Message => ({ id: 'request-state-client-absent' });
/** Words for codes */
export const requestStateConfirmed = (): Message => ({ id: 'request-state-confirmed' });
/** Words for codes */
export const requestStateDone = (): Message => ({ id: 'request-state-done' });
/** Words for codes */
export const requestStateInterpreterAbsent = (): Message => ({ id: 'request-state-interpreter-absent' });
/** Words for codes */
export const requestStateOffered = (): Message => ({ id: 'request-state-offered' });
/** State of a request for an interpreter. */
export const requestStateOpen = (): Message => ({ id: 'request-state-open' });
/** Words for codes */
export const requestStateSettled = (): Message => ({ id: 'request-state-settled' });
/** Words for codes */
export const requestStateUnmet = (): Message => ({ id: 'request-state-unmet' });
/** Words for codes */
export const requestStateWithdrawn = (): Message => ({ id: 'request-state-withdrawn' });
/** Group of titles of residence. Headings of a choice. */
export const residenceGroupEu = (): Message => ({ id: 'residence-group-eu' });
/** Group of titles of residence. Headings of a choice. */
export const residenceGroupHumanitarian = (): Message => ({ id: 'residence-group-humanitarian' });
/** Group of titles of residence. Headings of a choice. */
export const residenceGroupProcedure = (): Message => ({ id: 'residence-group-procedure' });
/** Group of titles of residence. Headings of a choice. */
export const residenceGroupProtection = (): Message => ({ id: 'residence-group-protection' });
/** Group of titles of residence. Headings of a choice. */
export const residenceGroupStudyWork = (): Message => ({ id: 'residence-group-study-work' });
/** Group of titles of residence. Headings of a choice. */
export const residenceGroupTolerated = (): Message => ({ id: 'residence-group-tolerated' });
/** How soon somebody has to act on a title of residence. Stands beside its last day. */
export const residenceUrgencyExpired = (): Message => ({ id: 'residence-urgency-expired' });
/** How soon somebody has to act on a title of residence. Stands beside its last day. */
export const residenceUrgencyLater = (): Message => ({ id: 'residence-urgency-later' });
/** How soon somebody has to act on a title of residence. Stands beside its last day. */
export const residenceUrgencySoon = (): Message => ({ id: 'residence-urgency-soon' });
/** How soon somebody has to act on a title of residence. Stands beside its last day. */
export const residenceUrgencyUnlimited = (): Message => ({ id: 'residence-urgency-unlimited' });
/** How soon somebody has to act on a title of residence. Stands beside its last day. */
export const residenceUrgencyUrgent = (): Message => ({ id: 'residence-urgency-urgent' });
/** What is in a room. */
export const resourceFeatureChildren = (): Message => ({ id: 'resource-feature-children' });
/** What is in a room. */
export const resourceFeatureQuiet = (): Message => ({ id: 'resource-feature-quiet' });
/** What is in a room. */
export const resourceFeatureScreen = (): Message => ({ id: 'resource-feature-screen' });
/** What is in a room. */
export const resourceFeatureStepFree = (): Message => ({ id: 'resource-feature-step-free' });
/** What is in a room. */
export const resourceFeatureVideo = (): Message => ({ id: 'resource-feature-video' });
/** What an appointment can take. */
export const resourceKindCaseworker = (): Message => ({ id: 'resource-kind-caseworker' });
/** What an appointment can take. */
export const resourceKindCounter = (): Message => ({ id: 'resource-kind-counter' });
/** What an appointment can take. */
export const resourceKindDevice = (): Message => ({ id: 'resource-kind-device' });
/** What an appointment can take. */
export const resourceKindInterpreter = (): Message => ({ id: 'resource-kind-interpreter' });
/** What an appointment can take. */
export const resourceKindRoom = (): Message => ({ id: 'resource-kind-room' });
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
/** Below the heading. */
export const scanAbout = (): Message => ({ id: 'scan-about' });
/** Below the reason why it could not be read. */
export const scanAgainHelp = (): Message => ({ id: 'scan-again-help' });
/** Mark: every check digit agrees. */
export const scanAllRight = (): Message => ({ id: 'scan-all-right' });
/** Read aloud beside a part that the document has no check digit for. */
export const scanCheckNone = (): Message => ({ id: 'scan-check-none' });
/** Read aloud beside a part whose check digit agrees. */
export const scanCheckRight = (): Message => ({ id: 'scan-check-right' });
/** Beside a part whose check digit is wrong.
 * $line (Number) - the line, from 1
 * $column (Number) - the place in the line, from 1
 * $found (String) - the digit that was read
 * $expected (String) - the digit that was computed */
export const scanCheckWrong = (a: { line: number; column: number; found: string; expected: string }): Message => ({ id: 'scan-check-wrong', args: { line: a.line, column: a.column, found: a.found, expected: a.expected } });
/** Command, and heading of the screen. */
export const scanCommand = (): Message => ({ id: 'scan-command' });
/** The last day of the document, beside its label.
 * $day (Day) - the last day */
export const scanDay = (a: { day: string }): Message => ({ id: 'scan-day', args: { day: { day: a.day } } });
/** Mark: the document is no longer valid. */
export const scanExpired = (): Message => ({ id: 'scan-expired' });
/** Heading of the panel when what was typed could not be read. */
export const scanFailedTitle = (): Message => ({ id: 'scan-failed-title' });
/** A part of the zone of a document. */
export const scanFieldBirthDate = (): Message => ({ id: 'scan-field-birth-date' });
/** A part of the zone of a document. */
export const scanFieldComposite = (): Message => ({ id: 'scan-field-composite' });
/** A part of the zone of a document. */
export const scanFieldDocument = (): Message => ({ id: 'scan-field-document' });
/** A part of the zone of a document. */
export const scanFieldDocumentCode = (): Message => ({ id: 'scan-field-document-code' });
/** A part of the zone of a document. */
export const scanFieldExpiry = (): Message => ({ id: 'scan-field-expiry' });
/** A part of the zone of a document. */
export const scanFieldGender = (): Message => ({ id: 'scan-field-gender' });
/** A part of the zone of a document. */
export const scanFieldIssuer = (): Message => ({ id: 'scan-field-issuer' });
/** A part of the zone of a document. */
export const scanFieldName = (): Message => ({ id: 'scan-field-name' });
/** A part of the zone of a document. */
export const scanFieldNationality = (): Message => ({ id: 'scan-field-nationality' });
/** A part of the zone of a document. */
export const scanFieldNumber = (): Message => ({ id: 'scan-field-number' });
/** A part of the zone of a document. */
export const scanFieldOptional = (): Message => ({ id: 'scan-field-optional' });
/** A part of the zone of a document. */
export const scanFieldSex = (): Message => ({ id: 'scan-field-sex' });
/** Head of a column: what the document says. */
export const scanFromDocument = (): Message => ({ id: 'scan-from-document' });
/** Head of a column: what the record says. */
export const scanFromRecord = (): Message => ({ id: 'scan-from-record' });
/** Heading over clients whom the document may belong to.
 * $count (Count) - how many */
export const scanHits = (a: { count: number }): Message => ({ id: 'scan-hits', args: { count: a.count } });
/** Button: puts what was read into the form that is open. */
export const scanIntoForm = (): Message => ({ id: 'scan-into-form' });
/** Button: opens the form of the record with the ticked parts in it. */
export const scanIntoRecord = (): Message => ({ id: 'scan-into-record' });
/** Which state or organisation issued the document.
 * $issuer (String) - its name or code */
export const scanIssuedBy = (a: { issuer: string }): Message => ({ id: 'scan-issued-by', args: { issuer: a.issuer } });
/** Who issued a document: European Union. */
export const scanIssuerEue = (): Message => ({ id: 'scan-issuer-eue' });
/** Who issued a document: ICAO. */
export const scanIssuerIao = (): Message => ({ id: 'scan-issuer-iao' });
/** Who issued a document: A specialised agency of the United Nations. */
export const scanIssuerUna = (): Message => ({ id: 'scan-issuer-una' });
/** Who issued a document: United Nations. */
export const scanIssuerUno = (): Message => ({ id: 'scan-issuer-uno' });
/** Who issued a document: Utopia, the invented land of specimens. */
export const scanIssuerUto = (): Message => ({ id: 'scan-issuer-uto' });
/** Who issued a document: African Development Bank. */
export const scanIssuerXba = (): Message => ({ id: 'scan-issuer-xba' });
/** Who issued a document: CARICOM. */
export const scanIssuerXcc = (): Message => ({ id: 'scan-issuer-xcc' });
/** Who issued a document: Council of Europe. */
export const scanIssuerXce = (): Message => ({ id: 'scan-issuer-xce' });
/** Who issued a document: COMESA. */
export const scanIssuerXco = (): Message => ({ id: 'scan-issuer-xco' });
/** Who issued a document: Turkish Republic of Northern Cyprus as some documents print it. */
export const scanIssuerXct = (): Message => ({ id: 'scan-issuer-xct' });
/** Who issued a document: SADC. */
export const scanIssuerXdc = (): Message => ({ id: 'scan-issuer-xdc' });
/** Who issued a document: ECOWAS. */
export const scanIssuerXec = (): Message => ({ id: 'scan-issuer-xec' });
/** Who issued a document: Organization of Eastern Caribbean States. */
export const scanIssuerXes = (): Message => ({ id: 'scan-issuer-xes' });
/** Who issued a document: African Export-Import Bank. */
export const scanIssuerXim = (): Message => ({ id: 'scan-issuer-xim' });
/** Who issued a document: Parliamentary Assembly of the Mediterranean. */
export const scanIssuerXmp = (): Message => ({ id: 'scan-issuer-xmp' });
/** Who issued a document: Sovereign Military Order of Malta. */
export const scanIssuerXom = (): Message => ({ id: 'scan-issuer-xom' });
/** Who issued a document: Interpol. */
export const scanIssuerXpo = (): Message => ({ id: 'scan-issuer-xpo' });
/** Note: the reader types like an American keyboard; the program has understood it. */
export const scanLayoutGerman = (): Message => ({ id: 'scan-layout-german' });
/** Read aloud: name of the lines of the machine-readable zone. */
export const scanLines = (): Message => ({ id: 'scan-lines' });
/** Button: opens the form of a new client with what was read. */
export const scanNewClient = (): Message => ({ id: 'scan-new-client' });
/** When no client fits the document. */
export const scanNobody = (): Message => ({ id: 'scan-nobody' });
/** In place of a value that the document leaves open. */
export const scanNotStated = (): Message => ({ id: 'scan-not-stated' });
/** Below the comparison when there is nothing to take over. */
export const scanNothingNew = (): Message => ({ id: 'scan-nothing-new' });
/** A document with its number.
 * $kind (String) - the kind of document
 * $number (String) - its number */
export const scanNumberOf = (a: { kind: string; number: string }): Message => ({ id: 'scan-number-of', args: { kind: a.kind, number: a.number } });
/** Read aloud: name of the table of what was read. */
export const scanParts = (): Message => ({ id: 'scan-parts' });
/** The name fills its line to the end: it may go on in the document. */
export const scanProblemCutOff = (): Message => ({ id: 'scan-problem-cut-off' });
/** Digits stand in a name. */
export const scanProblemHasDigits = (): Message => ({ id: 'scan-problem-has-digits' });
/** The part is empty. */
export const scanProblemMissing = (): Message => ({ id: 'scan-problem-missing' });
/** A date that is none. */
export const scanProblemNotADate = (): Message => ({ id: 'scan-problem-not-a-date' });
/** Neither M nor F nor open. */
export const scanProblemNotASex = (): Message => ({ id: 'scan-problem-not-a-sex' });
/** A code of a state that is unknown. */
export const scanProblemUnknownCode = (): Message => ({ id: 'scan-problem-unknown-code' });
/** Button. */
export const scanRead = (): Message => ({ id: 'scan-read' });
/** Button beside a proposal: reads the zone again with it. Only after a look at the document. */
export const scanRepairTake = (): Message => ({ id: 'scan-repair-take' });
/** Heading over proposals. */
export const scanRepairs = (): Message => ({ id: 'scan-repairs' });
/** Mark: some check digits are wrong.
 * $wrong (Count) - how many are wrong */
export const scanSomeWrong = (a: { wrong: number }): Message => ({ id: 'scan-some-wrong', args: { wrong: a.wrong } });
/** The record has another spelling of what is likely the same name. */
export const scanStateAlike = (): Message => ({ id: 'scan-state-alike' });
/** The record says something else. */
export const scanStateDiffers = (): Message => ({ id: 'scan-state-differs' });
/** The document says the same, more exactly. */
export const scanStateExacter = (): Message => ({ id: 'scan-state-exacter' });
/** The record has nothing there. */
export const scanStateNew = (): Message => ({ id: 'scan-state-new' });
/** The record says the same. */
export const scanStateSame = (): Message => ({ id: 'scan-state-same' });
/** One sign that may be another.
 * $line (Number) - the line, from 1
 * $column (Number) - the place in the line, from 1
 * $found (String) - the sign that was read
 * $proposed (String) - the sign that it may be */
export const scanSwap = (a: { line: number; column: number; found: string; proposed: string }): Message => ({ id: 'scan-swap', args: { line: a.line, column: a.column, found: a.found, proposed: a.proposed } });
/** Read aloud: tick beside a part.
 * $part (String) - the part */
export const scanTake = (a: { part: string }): Message => ({ id: 'scan-take', args: { part: a.part } });
/** Heading of the panel. */
export const scanTitle = (): Message => ({ id: 'scan-title' });
/** In place of a value that could not be read. */
export const scanUnreadable = (): Message => ({ id: 'scan-unreadable' });
/** Until when the document is valid.
 * $day (Day) - the last day */
export const scanValidUntil = (a: { day: string }): Message => ({ id: 'scan-valid-until', args: { day: { day: a.day } } });
/** Label of the field. */
export const scanZone = (): Message => ({ id: 'scan-zone' });
/** Below the field. The sign is a filler of the standard. */
export const scanZoneHint = (): Message => ({ id: 'scan-zone-hint' });
/** A tick under the time that was chosen. */
export const seriesAgain = (): Message => ({ id: 'series-again' });
/** Button.
 * $count (Count) */
export const seriesBook = (a: { count: number }): Message => ({ id: 'series-book', args: { count: a.count } });
/** After booking.
 * $count (Count) */
export const seriesBooked = (a: { count: number }): Message => ({ id: 'series-booked', args: { count: a.count } });
/** Label of a number: how many in all. */
export const seriesCount = (): Message => ({ id: 'series-count' });
/** Label of a choice. */
export const seriesEvery = (): Message => ({ id: 'series-every' });
/** One of three. */
export const seriesEveryDay = (): Message => ({ id: 'series-every-day' });
/** One of three: on the same weekday of the month. */
export const seriesEveryMonth = (): Message => ({ id: 'series-every-month' });
/** One of three. */
export const seriesEveryWeek = (): Message => ({ id: 'series-every-week' });
/** Beside a time that is free. */
export const seriesFree = (): Message => ({ id: 'series-free' });
/** Label of a number: every so many weeks. */
export const seriesInterval = (): Message => ({ id: 'series-interval' });
/** When there is none. */
export const seriesNoOther = (): Message => ({ id: 'series-no-other' });
/** Button beside a time that is taken: another time on the same day. */
export const seriesOther = (): Message => ({ id: 'series-other' });
/** Beside an appointment. */
export const seriesPart = (): Message => ({ id: 'series-part' });
/** Above the list of times.
 * $chosen (Count) - how many are ticked
 * $all (Count) - how many the rule gives */
export const seriesTimes = (a: { chosen: number; all: number }): Message => ({ id: 'series-times', args: { chosen: a.chosen, all: a.all } });
/** A choice before moving or cancelling. */
export const seriesWhich = (): Message => ({ id: 'series-which' });
/** One of two. */
export const seriesWhichFollowing = (): Message => ({ id: 'series-which-following' });
/** One of two. */
export const seriesWhichOne = (): Message => ({ id: 'series-which-one' });
/** Codes of an entry: whether it can be gone to; how far a text has come. */
export const serviceStatusActive = (): Message => ({ id: 'service-status-active' });
/** Codes of an entry: whether it can be gone to; how far a text has come. */
export const serviceStatusDefunct = (): Message => ({ id: 'service-status-defunct' });
/** Codes of an entry: whether it can be gone to; how far a text has come. */
export const serviceStatusInactive = (): Message => ({ id: 'service-status-inactive' });
/** Codes of an entry: whether it can be gone to; how far a text has come. */
export const serviceStatusTemporarilyClosed = (): Message => ({ id: 'service-status-temporarily-closed' });
/** Below it. */
export const setupAdminAbout = (): Message => ({ id: 'setup-admin-about' });
/** Label of the field. */
export const setupAdminName = (): Message => ({ id: 'setup-admin-name' });
/** Error beside it. */
export const setupAdminNameMissing = (): Message => ({ id: 'setup-admin-name-missing' });
/** Heading of the second step. */
export const setupAdminTitle = (): Message => ({ id: 'setup-admin-title' });
/** Read aloud: name of the choice. */
export const setupContent = (): Message => ({ id: 'setup-content' });
/** Below it. */
export const setupContentAbout = (): Message => ({ id: 'setup-content-about' });
/** Second choice. */
export const setupContentDemo = (): Message => ({ id: 'setup-content-demo' });
/** Below it. */
export const setupContentDemoHelp = (): Message => ({ id: 'setup-content-demo-help' });
/** First choice. */
export const setupContentEmpty = (): Message => ({ id: 'setup-content-empty' });
/** Below it. */
export const setupContentEmptyHelp = (): Message => ({ id: 'setup-content-empty-help' });
/** Heading of the third step. */
export const setupContentTitle = (): Message => ({ id: 'setup-content-title' });
/** Button that makes the store. */
export const setupCreate = (): Message => ({ id: 'setup-create' });
/** While the store is made. */
export const setupCreating = (): Message => ({ id: 'setup-creating' });
/** While the invented office is filled.
 * $done (Number) - records that are written
 * $total (Number) - all records */
export const setupCreatingDemo = (a: { done: number; total: number }): Message => ({ id: 'setup-creating-demo', args: { done: a.done, total: a.total } });
/** Button that ends the set-up. */
export const setupFinish = (): Message => ({ id: 'setup-finish' });
/** Below it. */
export const setupKeyAbout = (): Message => ({ id: 'setup-key-about' });
/** A tick without which one can't go on. */
export const setupKeyKept = (): Message => ({ id: 'setup-key-kept' });
/** Heading of the fourth step. */
export const setupKeyTitle = (): Message => ({ id: 'setup-key-title' });
/** Beside the key. */
export const setupKeyWarning = (): Message => ({ id: 'setup-key-warning' });
/** Label of the list of languages. */
export const setupLanguages = (): Message => ({ id: 'setup-languages' });
/** Below it. */
export const setupLanguagesHelp = (): Message => ({ id: 'setup-languages-help' });
/** Label of the field. */
export const setupLogin = (): Message => ({ id: 'setup-login' });
/** Below the label. */
export const setupLoginHelp = (): Message => ({ id: 'setup-login-help' });
/** Error beside it. */
export const setupLoginWrong = (): Message => ({ id: 'setup-login-wrong' });
/** At the foot of every step. */
export const setupNothingLeaves = (): Message => ({ id: 'setup-nothing-leaves' });
/** Below it. */
export const setupOfficeAbout = (): Message => ({ id: 'setup-office-about' });
/** Error beside the field. */
export const setupOfficeMissing = (): Message => ({ id: 'setup-office-missing' });
/** Label of the field. */
export const setupOfficeName = (): Message => ({ id: 'setup-office-name' });
/** Below the label, an example. */
export const setupOfficeNameHelp = (): Message => ({ id: 'setup-office-name-help' });
/** Heading of the first step. */
export const setupOfficeTitle = (): Message => ({ id: 'setup-office-title' });
/** When the dialog was closed. */
export const setupPaperGivenUp = (): Message => ({ id: 'setup-paper-given-up' });
/** When the computer has no printer. */
export const setupPaperNoPrinter = (): Message => ({ id: 'setup-paper-no-printer' });
/** After printing. */
export const setupPaperPrinted = (): Message => ({ id: 'setup-paper-printed' });
/** After saving. */
export const setupPaperSaved = (): Message => ({ id: 'setup-paper-saved' });
/** Label of the field. */
export const setupPassphrase = (): Message => ({ id: 'setup-passphrase' });
/** Label of the second field. */
export const setupPassphraseAgain = (): Message => ({ id: 'setup-passphrase-again' });
/** Error beside it. */
export const setupPassphraseDiffers = (): Message => ({ id: 'setup-passphrase-differs' });
/** Below the label.
 * $count (Count) - the least number of characters */
export const setupPassphraseHelp = (a: { count: number }): Message => ({ id: 'setup-passphrase-help', args: { count: a.count } });
/** Error beside the field.
 * $count (Count) - the least number of characters */
export const setupPassphraseShort = (a: { count: number }): Message => ({ id: 'setup-passphrase-short', args: { count: a.count } });
/** Second step. */
export const setupStepAdmin = (): Message => ({ id: 'setup-step-admin' });
/** Third step. */
export const setupStepContent = (): Message => ({ id: 'setup-step-content' });
/** Fourth step. */
export const setupStepKey = (): Message => ({ id: 'setup-step-key' });
/** First step. */
export const setupStepOffice = (): Message => ({ id: 'setup-step-office' });
/** Read aloud: name of the list of steps. */
export const setupSteps = (): Message => ({ id: 'setup-steps' });
/** Measure of the passphrase. */
export const setupStrengthFair = (): Message => ({ id: 'setup-strength-fair' });
/** Measure of the passphrase. */
export const setupStrengthGood = (): Message => ({ id: 'setup-strength-good' });
/** Measure of the passphrase: below the least length. */
export const setupStrengthShort = (): Message => ({ id: 'setup-strength-short' });
/** Measure of the passphrase. */
export const setupStrengthWeak = (): Message => ({ id: 'setup-strength-weak' });
/** Read aloud: name of the part with who is signed in and their settings. */
export const shellAccount = (): Message => ({ id: 'shell-account' });
/** Below "That did not work", when a screen of the program broke. */
export const shellBroken = (): Message => ({ id: 'shell-broken' });
/** Heading when the person may not see a page. */
export const shellDenied = (): Message => ({ id: 'shell-denied' });
/** Below that heading. */
export const shellDeniedExplained = (): Message => ({ id: 'shell-denied-explained' });
/** Read aloud: name of the part that holds open lists and menus. */
export const shellFloating = (): Message => ({ id: 'shell-floating' });
/** The key as it stands on the keyboards of the language's readers. */
export const shellKeyCtrl = (): Message => ({ id: 'shell-key-ctrl' });
/** Heading of the setting about single-letter keys. */
export const shellKeys = (): Message => ({ id: 'shell-keys' });
/** Setting with a tick. */
export const shellKeysSingle = (): Message => ({ id: 'shell-keys-single' });
/** On the locked screen. */
export const shellLockExplained = (): Message => ({ id: 'shell-lock-explained' });
/** Button on the locked screen for somebody else who wants to use the desk. */
export const shellLockSignOut = (): Message => ({ id: 'shell-lock-sign-out' });
/** At the foot of the locked screen, about that button. */
export const shellLockSignOutWarning = (): Message => ({ id: 'shell-lock-sign-out-warning' });
/** Read aloud: name of the screen that covers everything. */
export const shellLockTitle = (): Message => ({ id: 'shell-lock-title' });
/** Button at the foot of the navigation: shows icons only. */
export const shellNavigationFold = (): Message => ({ id: 'shell-navigation-fold' });
/** The same button when only icons are shown. */
export const shellNavigationUnfold = (): Message => ({ id: 'shell-navigation-unfold' });
/** Heading when an address leads nowhere. */
export const shellNotFound = (): Message => ({ id: 'shell-not-found' });
/** Below that heading. */
export const shellNotFoundExplained = (): Message => ({ id: 'shell-not-found-explained' });
/** Read aloud: name of the search field. */
export const shellSearch = (): Message => ({ id: 'shell-search' });
/** Makes a new client of what was typed.
 * $name (String) - what was typed */
export const shellSearchCreate = (a: { name: string }): Message => ({ id: 'shell-search-create', args: { name: a.name } });
/** Read aloud after each search.
 * $count (Count) - people who were found */
export const shellSearchFound = (a: { count: number }): Message => ({ id: 'shell-search-found', args: { count: a.count } });
/** Heading over pages and commands. */
export const shellSearchGo = (): Message => ({ id: 'shell-search-go' });
/** In a result: when the person was here last.
 * $day (Day) - the day of the last contact */
export const shellSearchLastContact = (a: { day: string }): Message => ({ id: 'shell-search-last-contact', args: { day: { day: a.day } } });
/** Heading over what can be made from what was typed. */
export const shellSearchNew = (): Message => ({ id: 'shell-search-new' });
/** In a result: the person has not been here yet. */
export const shellSearchNoContact = (): Message => ({ id: 'shell-search-no-contact' });
/** When nobody was found.
 * $query (String) - what was typed */
export const shellSearchNobody = (a: { query: string }): Message => ({ id: 'shell-search-nobody', args: { query: a.query } });
/** Below it. */
export const shellSearchNobodyHelp = (): Message => ({ id: 'shell-search-nobody-help' });
/** Heading over the people who were found. */
export const shellSearchPeople = (): Message => ({ id: 'shell-search-people' });
/** The same heading when there are more than are shown.
 * $count (Count) - people who are shown */
export const shellSearchPeopleMore = (a: { count: number }): Message => ({ id: 'shell-search-people-more', args: { count: a.count } });
/** Placeholder of the search field for people who may not look for clients. */
export const shellSearchPlaceholderScreens = (): Message => ({ id: 'shell-search-placeholder-screens' });
/** Leads to recording a visit without a name. */
export const shellSearchQuickContact = (): Message => ({ id: 'shell-search-quick-contact' });
/** Read aloud: name of the list of results. */
export const shellSearchResults = (): Message => ({ id: 'shell-search-results' });
/** Button that signs in. */
export const shellSignInAct = (): Message => ({ id: 'shell-sign-in-act' });
/** Read aloud: the names of those who can sign in at this desk, as buttons. */
export const shellSignInChoose = (): Message => ({ id: 'shell-sign-in-choose' });
/** At the foot of the sign-in screen. */
export const shellSignInForgotten = (): Message => ({ id: 'shell-sign-in-forgotten' });
/** Label of the field for the login. */
export const shellSignInLogin = (): Message => ({ id: 'shell-sign-in-login' });
/** Error beside the field for the login. */
export const shellSignInLoginMissing = (): Message => ({ id: 'shell-sign-in-login-missing' });
/** Label of the field for the passphrase; also on the locked screen. */
export const shellSignInPassphrase = (): Message => ({ id: 'shell-sign-in-passphrase' });
/** Error beside the field for the passphrase. */
export const shellSignInPassphraseMissing = (): Message => ({ id: 'shell-sign-in-passphrase-missing' });
/** Heading of the sign-in screen. */
export const shellSignInTitle = (): Message => ({ id: 'shell-sign-in-title' });
/** The same button while the key is made from the passphrase, which takes a moment. */
export const shellSignInWorking = (): Message => ({ id: 'shell-sign-in-working' });
/** Heading when the store can't be opened. */
export const shellStartFailed = (): Message => ({ id: 'shell-start-failed' });
/** Below the reason. */
export const shellStartFailedUnchanged = (): Message => ({ id: 'shell-start-failed-unchanged' });
/** Heading of the choice between 100 % and 200 %. */
export const shellTextSize = (): Message => ({ id: 'shell-text-size' });
/** Button that leads to the first page. */
export const shellToToday = (): Message => ({ id: 'shell-to-today' });
/** A referral that nobody answered: when we wanted to ask.
 * $distance (String) - the day as people say it: "3 days ago" */
export const shellTodayChase = (a: { distance: string }): Message => ({ id: 'shell-today-chase', args: { distance: a.distance } });
/** Button: records a visit. */
export const shellTodayContact = (): Message => ({ id: 'shell-today-contact' });
/** Below it: how many visits the office and I had today.
 * $count (Count) - all visits
 * $mine (Number) - mine of these */
export const shellTodayContacts = (a: { count: number; mine: number }): Message => ({ id: 'shell-today-contacts', args: { count: a.count, mine: a.mine } });
/** Heading of the second column: what has a date. */
export const shellTodayDue = (): Message => ({ id: 'shell-today-due' });
/** When there is nothing. */
export const shellTodayDueClear = (): Message => ({ id: 'shell-today-due-clear' });
/** Below a column that has more than it lists.
 * $shown (Number) - how many are listed
 * $count (Number) - how many there are */
export const shellTodayFirst = (a: { shown: number; count: number }): Message => ({ id: 'shell-today-first', args: { shown: a.shown, count: a.count } });
/** In place of a name, for a visitor without one. */
export const shellTodayNobody = (): Message => ({ id: 'shell-today-nobody' });
/** Heading of the first column: appointments that are next. */
export const shellTodayNow = (): Message => ({ id: 'shell-today-now' });
/** When there is none. */
export const shellTodayNowClear = (): Message => ({ id: 'shell-today-now-clear' });
/** When a referral was sent.
 * $distance (String) - the day as people say it: "3 days ago" */
export const shellTodaySent = (a: { distance: string }): Message => ({ id: 'shell-today-sent', args: { distance: a.distance } });
/** Heading of the first page.
 * $day (Day) - today */
export const shellTodayTitle = (a: { day: string }): Message => ({ id: 'shell-today-title', args: { day: { day: a.day } } });
/** Heading of the third column: what others have to answer. */
export const shellTodayWaiting = (): Message => ({ id: 'shell-today-waiting' });
/** When nobody has to. */
export const shellTodayWaitingClear = (): Message => ({ id: 'shell-today-waiting-clear' });
/** Group of what is due: after a week. */
export const shellTodayWhenLater = (): Message => ({ id: 'shell-today-when-later' });
/** Group of what is due: the day has passed. */
export const shellTodayWhenOverdue = (): Message => ({ id: 'shell-today-when-overdue' });
/** Group of what is due. */
export const shellTodayWhenToday = (): Message => ({ id: 'shell-today-when-today' });
/** Group of what is due: within seven days. */
export const shellTodayWhenWeek = (): Message => ({ id: 'shell-today-when-week' });
/** In an appointment: it is mine. */
export const shellTodayWithMe = (): Message => ({ id: 'shell-today-with-me' });
/** Button that unlocks the screen. */
export const shellUnlock = (): Message => ({ id: 'shell-unlock' });
/** Legal basis for specially protected data (GDPR Art. 9). */
export const specialBasisConsent = (): Message => ({ id: 'special-basis-consent' });
/** Legal basis for specially protected data (GDPR Art. 9). */
export const specialBasisHealthCare = (): Message => ({ id: 'special-basis-health-care' });
/** Legal basis for specially protected data (GDPR Art. 9). */
export const specialBasisLegalClaims = (): Message => ({ id: 'special-basis-legal-claims' });
/** Legal basis for specially protected data (GDPR Art. 9). */
export const specialBasisPublicInterest = (): Message => ({ id: 'special-basis-public-interest' });
/** Legal basis for specially protected data (GDPR Art. 9). */
export const specialBasisSocialLaw = (): Message => ({ id: 'special-basis-social-law' });
/** Legal basis for specially protected data (GDPR Art. 9). */
export const specialBasisVitalInterests = (): Message => ({ id: 'special-basis-vital-interests' });
/** Specially protected data (GDPR Art. 9 and 10). */
export const specialCategoryGenetic = (): Message => ({ id: 'special-category-genetic' });
/** Specially protected data (GDPR Art. 9 and 10). */
export const specialCategoryHealth = (): Message => ({ id: 'special-category-health' });
/** Specially protected data (GDPR Art. 9 and 10). */
export const specialCategoryOffences = (): Message => ({ id: 'special-category-offences' });
/** Specially protected data (GDPR Art. 9 and 10). */
export const specialCategoryOrigin = (): Message => ({ id: 'special-category-origin' });
/** Specially protected data (GDPR Art. 9 and 10). */
export const specialCategoryPolitics = (): Message => ({ id: 'special-category-politics' });
/** Specially protected data (GDPR Art. 9 and 10). */
export const specialCategoryReligion = (): Message => ({ id: 'special-category-religion' });
/** Specially protected data (GDPR Art. 9 and 10). */
export const specialCategorySexuality = (): Message => ({ id: 'special-category-sexuality' });
/** Under the heading. */
export const stationAbout = (): Message => ({ id: 'station-about' });
/** Name of a window. */
export const stationBoard = (): Message => ({ id: 'station-board' });
/** Under that name. */
export const stationBoardAbout = (): Message => ({ id: 'station-board-about' });
/** Button. */
export const stationClose = (): Message => ({ id: 'station-close' });
/** Name of a window. */
export const stationKiosk = (): Message => ({ id: 'station-kiosk' });
/** Under that name. */
export const stationKioskAbout = (): Message => ({ id: 'station-kiosk-about' });
/** Label of a field: the login of the station. */
export const stationLogin = (): Message => ({ id: 'station-login' });
/** Button. */
export const stationOpen = (): Message => ({ id: 'station-open' });
/** Label of a field. */
export const stationPassphrase = (): Message => ({ id: 'station-passphrase' });
/** Button. */
export const stationSignIn = (): Message => ({ id: 'station-sign-in' });
/** Button: closes both windows. */
export const stationSignOut = (): Message => ({ id: 'station-sign-out' });
/** State.
 * $login (String) - the login */
export const stationSignedIn = (a: { login: string }): Message => ({ id: 'station-signed-in', args: { login: a.login } });
/** Name of the screen, and a button that leads there. */
export const stationTitle = (): Message => ({ id: 'station-title' });
/** Under the title.
 * $before (Day) - a Monday */
export const suggestionAbout = (a: { before: string }): Message => ({ id: 'suggestion-about', args: { before: { day: a.before } } });
/** Choice: all suggestions. */
export const suggestionAll = (): Message => ({ id: 'suggestion-all' });
/** Label and heading of a column: what the steering group says to it. */
export const suggestionAnswer = (): Message => ({ id: 'suggestion-answer' });
/** Under the field for the answer. */
export const suggestionAnswerHint = (): Message => ({ id: 'suggestion-answer-hint' });
/** Choice with how many there are.
 * $state (String) - the state, or “all”
 * $count (Number) - how many */
export const suggestionChip = (a: { state: string; count: number }): Message => ({ id: 'suggestion-chip', args: { state: a.state, count: a.count } });
/** Name of the file without its ending. No blanks, no slash. */
export const suggestionFile = (): Message => ({ id: 'suggestion-file' });
/** Read aloud: name of the choice which suggestions are shown. */
export const suggestionFilter = (): Message => ({ id: 'suggestion-filter' });
/** Line above the table of the file. */
export const suggestionHandedOn = (): Message => ({ id: 'suggestion-handed-on' });
/** Heading of a column: the language in which it was written. */
export const suggestionLanguage = (): Message => ({ id: 'suggestion-language' });
/** Heading of a column of the file: the month in which it was written. */
export const suggestionMonth = (): Message => ({ id: 'suggestion-month' });
/** In place of the list. */
export const suggestionNone = (): Message => ({ id: 'suggestion-none' });
/** Under that heading. */
export const suggestionNoneAbout = (): Message => ({ id: 'suggestion-none-about' });
/** Title of the panel with one suggestion. */
export const suggestionOne = (): Message => ({ id: 'suggestion-one' });
/** Button: removes a suggestion for good. */
export const suggestionRemove = (): Message => ({ id: 'suggestion-remove' });
/** Before it is removed. */
export const suggestionRemoveAbout = (): Message => ({ id: 'suggestion-remove-about' });
/** Button: removes it now. */
export const suggestionRemoveSure = (): Message => ({ id: 'suggestion-remove-sure' });
/** After it was removed. */
export const suggestionRemoved = (): Message => ({ id: 'suggestion-removed' });
/** Heading of a column. */
export const suggestionState = (): Message => ({ id: 'suggestion-state' });
/** State of a suggestion. */
export const suggestionStateAnswered = (): Message => ({ id: 'suggestion-state-answered' });
/** State of a suggestion. */
export const suggestionStateDiscussed = (): Message => ({ id: 'suggestion-state-discussed' });
/** State of a suggestion. */
export const suggestionStateNew = (): Message => ({ id: 'suggestion-state-new' });
/** State of a suggestion. */
export const suggestionStateSetAside = (): Message => ({ id: 'suggestion-state-set-aside' });
/** Heading of a column: what the client wrote. */
export const suggestionText = (): Message => ({ id: 'suggestion-text' });
/** Title of the screen and of the file. */
export const suggestionTitle = (): Message => ({ id: 'suggestion-title' });
/** Label of the choice of the new state. */
export const suggestionTo = (): Message => ({ id: 'suggestion-to' });
/** When a suggestion was written. In a column and in the panel.
 * $monday (Day) - the first day of that week */
export const suggestionWeek = (a: { monday: string }): Message => ({ id: 'suggestion-week', args: { monday: { day: a.monday } } });
/** Codes of an entry: whether it can be gone to; how far a text has come. */
export const textStateChecked = (): Message => ({ id: 'text-state-checked' });
/** Codes of an entry: whether it can be gone to; how far a text has come. */
export const textStateDraft = (): Message => ({ id: 'text-state-draft' });
/** Where a ticket comes from. */
export const ticketSourceCounter = (): Message => ({ id: 'ticket-source-counter' });
/** Where a ticket comes from. */
export const ticketSourceKiosk = (): Message => ({ id: 'ticket-source-kiosk' });
/** Where a ticket comes from. */
export const ticketSourcePaper = (): Message => ({ id: 'ticket-source-paper' });
/** State of a ticket. */
export const ticketStateCalled = (): Message => ({ id: 'ticket-state-called' });
/** State of a ticket. */
export const ticketStateDone = (): Message => ({ id: 'ticket-state-done' });
/** State of a ticket. */
export const ticketStateInProgress = (): Message => ({ id: 'ticket-state-in-progress' });
/** State of a ticket. */
export const ticketStateMissed = (): Message => ({ id: 'ticket-state-missed' });
/** State of a ticket. */
export const ticketStateParked = (): Message => ({ id: 'ticket-state-parked' });
/** State of a ticket. */
export const ticketStateWaiting = (): Message => ({ id: 'ticket-state-waiting' });
/** State of a ticket. */
export const ticketStateWithdrawn = (): Message => ({ id: 'ticket-state-withdrawn' });
/** What happened to a ticket. */
export const ticketStepBack = (): Message => ({ id: 'ticket-step-back' });
/** What happened to a ticket. */
export const ticketStepCalled = (): Message => ({ id: 'ticket-step-called' });
/** What happened to a ticket. */
export const ticketStepFinished = (): Message => ({ id: 'ticket-step-finished' });
/** What happened to a ticket. */
export const ticketStepForwarded = (): Message => ({ id: 'ticket-step-forwarded' });
/** What happened to a ticket. */
export const ticketStepMissed = (): Message => ({ id: 'ticket-step-missed' });
/** What happened to a ticket. */
export const ticketStepParked = (): Message => ({ id: 'ticket-step-parked' });
/** What happened to a ticket. */
export const ticketStepPriority = (): Message => ({ id: 'ticket-step-priority' });
/** What happened to a ticket. */
export const ticketStepRecalled = (): Message => ({ id: 'ticket-step-recalled' });
/** What happened to a ticket. */
export const ticketStepStarted = (): Message => ({ id: 'ticket-step-started' });
/** What happened to a ticket. */
export const ticketStepTaken = (): Message => ({ id: 'ticket-step-taken' });
/** What happened to a ticket. */
export const ticketStepWithdrawn = (): Message => ({ id: 'ticket-step-withdrawn' });
/** Words for codes */
export const unmetCauseAllDeclined = (): Message => ({ id: 'unmet-cause-all-declined' });
/** Words for codes */
export const unmetCauseNoProfessional = (): Message => ({ id: 'unmet-cause-no-professional' });
/** Words for codes */
export const unmetCauseNobodyFree = (): Message => ({ id: 'unmet-cause-nobody-free' });
/** Why nobody was found. */
export const unmetCauseNobodySpeaks = (): Message => ({ id: 'unmet-cause-nobody-speaks' });
/** Words for codes */
export const unmetCauseTooLate = (): Message => ({ id: 'unmet-cause-too-late' });
/** How urgent it is. */
export const urgencyLater = (): Message => ({ id: 'urgency-later' });
/** How urgent it is. */
export const urgencyNow = (): Message => ({ id: 'urgency-now' });
/** How urgent it is. */
export const urgencySoon = (): Message => ({ id: 'urgency-soon' });
/** The entries of the audit are chained; from one on the chain is broken.
 * $number (Count) - number of the entry */
export const verifyAuditChain = (a: { number: number }): Message => ({ id: 'verify-audit-chain', args: { number: a.number } });
/** The note beside the store knows an entry of the audit that the store has otherwise: an older copy was put in place and has been
 * worked on. "migradesk verify --accept-restore" is a command and stays as it is.
 * $number (Count) - number of the entry */
export const verifyAuditHead = (a: { number: number }): Message => ({ id: 'verify-audit-head', args: { number: a.number } });
/** No entry of the audit can be read. */
export const verifyAuditUnreadable = (): Message => ({ id: 'verify-audit-unreadable' });
/** $number (Count) - damaged places */
export const verifyPages = (a: { number: number }): Message => ({ id: 'verify-pages', args: { number: a.number } });
/** $number (Count) - entries that point at a record that is not there */
export const verifyReferences = (a: { number: number }): Message => ({ id: 'verify-references', args: { number: a.number } });
/** The store is older than what is written beside it, as after restoring a backup.
 * $number (Count) - entries of the audit that are missing */
export const verifyRolledBack = (a: { number: number }): Message => ({ id: 'verify-rolled-back', args: { number: a.number } });
/** $number (Count) - entries of the search index that differ */
export const verifySearchIndex = (a: { number: number }): Message => ({ id: 'verify-search-index', args: { number: a.number } });
/** Nothing is wrong. */
export const verifySound = (): Message => ({ id: 'verify-sound' });
/** One kind of records can't be read.
 * $table (String) - what its records are called: "Clients" */
export const verifyTableUnreadable = (a: { table: string }): Message => ({ id: 'verify-table-unreadable', args: { table: a.table } });
/** Under the first question. The answers are counted and not kept with a name. */
export const voiceAnonymous = (): Message => ({ id: 'voice-anonymous' });
/** Answer to a question, in a legend and as the heading of a column. One or two words. */
export const voiceAnswerBad = (): Message => ({ id: 'voice-answer-bad' });
/** Answer to a question, in a legend and as the heading of a column. One or two words. */
export const voiceAnswerGood = (): Message => ({ id: 'voice-answer-good' });
/** Answer to a question, in a legend and as the heading of a column. One or two words. */
export const voiceAnswerMiddling = (): Message => ({ id: 'voice-answer-middling' });
/** Answer to a question, in a legend and as the heading of a column. One or two words. */
export const voiceAnswerSkipped = (): Message => ({ id: 'voice-answer-skipped' });
/** Button on the staff’s screen: the second screen asks the client how the visit was. */
export const voiceAsk = (): Message => ({ id: 'voice-ask' });
/** Under that button. */
export const voiceAskAbout = (): Message => ({ id: 'voice-ask-about' });
/** State of the second screen: the client is through with the questions. */
export const voiceAskDone = (): Message => ({ id: 'voice-ask-done' });
/** State of the second screen: the client reads the questions. */
export const voiceAskRunning = (): Message => ({ id: 'voice-ask-running' });
/** What the rows of a table stand for; choice above the table. */
export const voiceDimensionLanguage = (): Message => ({ id: 'voice-dimension-language' });
/** What the rows of a table stand for; choice above the table. */
export const voiceDimensionMonth = (): Message => ({ id: 'voice-dimension-month' });
/** What the rows of a table stand for; choice above the table. */
export const voiceDimensionPlace = (): Message => ({ id: 'voice-dimension-place' });
/** What the rows of a table stand for; choice above the table. */
export const voiceDimensionTotal = (): Message => ({ id: 'voice-dimension-total' });
/** What the rows of a table stand for; choice above the table. */
export const voiceDimensionWeek = (): Message => ({ id: 'voice-dimension-week' });
/** Button on the kiosk, beside three faces, and heading: opens three questions about the visit. */
export const voiceEnter = (): Message => ({ id: 'voice-enter' });
/** Under a sad face. One word. */
export const voiceFaceBad = (): Message => ({ id: 'voice-face-bad' });
/** Under a face that laughs. One word. */
export const voiceFaceGood = (): Message => ({ id: 'voice-face-good' });
/** Under a face that neither laughs nor weeps. One or two words. */
export const voiceFaceMiddling = (): Message => ({ id: 'voice-face-middling' });
/** On the whole screen: the answers could not be counted. */
export const voiceFailed = (): Message => ({ id: 'voice-failed' });
/** Under that question: people of the office read the line, so nobody should be named in it. */
export const voiceLineHint = (): Message => ({ id: 'voice-line-hint' });
/** Question over a field for one line, with a keyboard under it. May stay empty. */
export const voiceLineQuestion = (): Message => ({ id: 'voice-line-question' });
/** On the whole screen, when somebody begins right after somebody else has finished. */
export const voiceMoment = (): Message => ({ id: 'voice-moment' });
/** Where clients answered. */
export const voicePlaceClientDisplay = (): Message => ({ id: 'voice-place-client-display' });
/** Where clients answered. */
export const voicePlaceKiosk = (): Message => ({ id: 'voice-place-kiosk' });
/** Question, answered by three faces: yes, partly, no. After a counselling: does the person know what to do, or what the office does, next? */
export const voiceQuestionNextStep = (): Message => ({ id: 'voice-question-next-step' });
/** Question, answered by three faces: yes, partly, no. */
export const voiceQuestionRespected = (): Message => ({ id: 'voice-question-respected' });
/** Question, answered by three faces: yes, partly, no. */
export const voiceQuestionUnderstood = (): Message => ({ id: 'voice-question-understood' });
/** Under the title.
 * $from (Day) - first day
 * $to (Day) - last day, counted in full */
export const voiceReportAbout = (a: { from: string; to: string }): Message => ({ id: 'voice-report-about', args: { from: { day: a.from }, to: { day: a.to } } });
/** Above the figures: from which Monday on nothing is counted yet.
 * $before (Day) - that Monday */
export const voiceReportBefore = (a: { before: string }): Message => ({ id: 'voice-report-before', args: { before: { day: a.before } } });
/** Heading of a narrow column: one answer to one question.
 * $question (String) - the question in two or three words
 * $answer (String) - the answer */
export const voiceReportColumn = (a: { question: string; answer: string }): Message => ({ id: 'voice-report-column', args: { question: a.question, answer: a.answer } });
/** Read aloud: name of the choice of how the table is divided. */
export const voiceReportDivide = (): Message => ({ id: 'voice-report-divide' });
/** Name of the file without its ending. No blanks, no slash.
 * $from (String) - first day as 2026-11-01
 * $to (String) - last day as 2026-11-30 */
export const voiceReportFile = (a: { from: string; to: string }): Message => ({ id: 'voice-report-file', args: { from: a.from, to: a.to } });
/** In place of the figures when too few people answered. */
export const voiceReportNone = (): Message => ({ id: 'voice-report-none' });
/** In place of a table: every group would be too small. */
export const voiceReportNotDivided = (): Message => ({ id: 'voice-report-not-divided' });
/** Read aloud: name of a picture with bars.
 * $question (String) - the question in two or three words */
export const voiceReportPicture = (a: { question: string }): Message => ({ id: 'voice-report-picture', args: { question: a.question } });
/** Line above the table: how the numbers were protected.
 * $least (Number) - the least number of answers */
export const voiceReportRule = (a: { least: number }): Message => ({ id: 'voice-report-rule', args: { least: a.least } });
/** Title of the report, on the screen and above the table of a file. */
export const voiceReportTitle = (): Message => ({ id: 'voice-report-title' });
/** A row of a table: small groups that are only shown as one. */
export const voiceReportTogether = (): Message => ({ id: 'voice-report-together' });
/** A row of a table: small weeks of a month that are only shown as one.
 * $month (String) - the month */
export const voiceReportTogetherMonth = (a: { month: string }): Message => ({ id: 'voice-report-together-month', args: { month: a.month } });
/** In place of the table, and as a line of the file: too few people answered.
 * $least (Number) - the least number of answers */
export const voiceReportTooFew = (a: { least: number }): Message => ({ id: 'voice-report-too-few', args: { least: a.least } });
/** Heading of a column: how many people answered at least one question or wrote a line. */
export const voiceReportVoices = (): Message => ({ id: 'voice-report-voices' });
/** A row of a table: a week.
 * $monday (Day) - its first day */
export const voiceReportWeek = (a: { monday: string }): Message => ({ id: 'voice-report-week', args: { monday: { day: a.monday } } });
/** Above the figures: a question that too few people answered is missing. */
export const voiceReportWithheld = (): Message => ({ id: 'voice-report-withheld' });
/** The question in two or three words, heading of a part and of columns. */
export const voiceShortNextStep = (): Message => ({ id: 'voice-short-next-step' });
/** The question in two or three words, heading of a part and of columns. */
export const voiceShortRespected = (): Message => ({ id: 'voice-short-respected' });
/** The question in two or three words, heading of a part and of columns. */
export const voiceShortUnderstood = (): Message => ({ id: 'voice-short-understood' });
/** Button: to the next question without an answer. */
export const voiceSkip = (): Message => ({ id: 'voice-skip' });
/** On the whole screen, at the end. */
export const voiceThanks = (): Message => ({ id: 'voice-thanks' });
