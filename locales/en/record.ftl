### The record of a client: names of columns and of acts in its history that no screen has words for, and errors of the core.

## Columns in the history of a client. Short; stands before "before" and "after".

# State of an appointment.
field-appointment-state = State of the appointment
# Where the birth date was taken from: a document, spoken, a list.
field-birth-date-source = Source of the birth date
# The calendar that the birth date was given in.
field-calendar = Calendar of the birth date
# The number of a case, as M-2026-0417.
field-case-number = Case number
# The phase of a case.
field-case-phase = Phase of the case
# The day on which a partner is reminded of a referral.
field-chase-on = To be chased on
# Why a case was closed.
field-close-reason = Reason for closing
# How somebody came: at the counter, by phone, in writing.
field-contact-channel = Way of contact
# Kind of a way to reach somebody: phone, email, post.
field-contact-means-kind = Kind of contact details
# Whose phone it is, when to call.
field-contact-means-remark = Remark on contact details
# How a contact ended.
field-contact-result = Result of the contact
# How well somebody speaks a language.
field-language-level = Language level
# A whole name that was added or removed.
field-name = Name
# Kind of a name: current, birth, former.
field-name-kind = Kind of name
# How the office came by the spelling of a name.
field-name-source = Source of the spelling
# How much data a referral hands over.
field-referral-level = Extent of the referral
# State of a referral.
field-referral-state = State of the referral
# The day on which a referral was sent.
field-sent-on = Sent on
# The entry of the directory that somebody was referred to.
field-service = Service
# The person of the office who is in charge.
field-staff = In charge

## Acts in the history and in the audit. Short, what was done.

# A copy of the store was made.
action-backed-up = Backup made
# A calendar file of an appointment was saved outside the store.
action-calendar-file-made = Calendar file saved
action-calendar-file-with-names-made = Calendar file with names saved
# The store was filled with an invented office.
action-demo-filled = Sample data added
# Working hours of a person were changed.
action-hours-saved = Working hours saved
# The report of an import was saved outside the store.
action-import-report-exported = Import report saved
# The office was set up.
action-office-made = Office set up
# Somebody changed their own passphrase.
action-passphrase-changed = Passphrase changed
# Access was given again with the printed recovery key.
action-recovered = Access restored with the recovery key
# A report was saved outside the store.
action-report-exported = Report saved
# After an older copy of the store was put in place, an administrator said that it is the store from now on.
action-restore-accepted = Restored backup confirmed
# An entry of the directory was saved.
action-service-saved = Service saved
# Somebody tried to sign in with a wrong passphrase.
action-sign-in-failed = Sign-in failed
# Somebody signed in.
action-signed-in = Signed in
# A person of the office was added or changed.
action-staff-saved = Staff member saved

## Errors. Each says what happened and what the person can do.

# Beside the field of a birth date, for a text that can't be read as one.
error-birth-date-unreadable = This cannot be read as a date of birth. Write for example 16.03.1985, 03.1985 or 1985.
# Beside the reason or note, when a case is closed without a reason or reopened without a note.
error-reason-required = Please give a reason.
# A case is already in the phase that was asked for.
error-state-not-allowed = This step is not possible at present. Please reload the page.
