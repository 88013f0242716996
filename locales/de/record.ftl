### The record of a client: names of columns and of acts in its history that no screen has words for, and errors of the core.

## Columns in the history of a client. Short; stands before "before" and "after".

# State of an appointment.
field-appointment-state = Stand des Termins
# Where the birth date was taken from: a document, spoken, a list.
field-birth-date-source = Herkunft des Geburtsdatums
# The calendar that the birth date was given in.
field-calendar = Kalender des Geburtsdatums
# The number of a case, as M-2026-0417.
field-case-number = Fallnummer
# The phase of a case.
field-case-phase = Phase des Falls
# The day on which a partner is reminded of a referral.
field-chase-on = Nachfassen am
# Why a case was closed.
field-close-reason = Grund des Abschlusses
# How somebody came: at the counter, by phone, in writing.
field-contact-channel = Weg des Kontakts
# Kind of a way to reach somebody: phone, email, post.
field-contact-means-kind = Art der Erreichbarkeit
# Whose phone it is, when to call.
field-contact-means-remark = Hinweis zur Erreichbarkeit
# How a contact ended.
field-contact-result = Ergebnis des Kontakts
# How well somebody speaks a language.
field-language-level = Sprachniveau
# A whole name that was added or removed.
field-name = Name
# Kind of a name: current, birth, former.
field-name-kind = Art des Namens
# How the office came by the spelling of a name.
field-name-source = Herkunft der Schreibweise
# How much data a referral hands over.
field-referral-level = Umfang der Vermittlung
# State of a referral.
field-referral-state = Stand der Vermittlung
# The day on which a referral was sent.
field-sent-on = Versandt am
# The entry of the directory that somebody was referred to.
field-service = Angebot
# The person of the office who is in charge.
field-staff = Zuständig

## Acts in the history and in the audit. Short, what was done.

# A copy of the store was made.
action-backed-up = Sicherung erstellt
# A calendar file of an appointment was saved outside the store.
action-calendar-file-made = Kalenderdatei gespeichert
# Heading of an entry: a calendar with the names of clients has left the store.
action-calendar-file-with-names-made = Kalenderdatei mit Namen gespeichert
# The store was filled with an invented office.
action-demo-filled = Beispieldaten angelegt
# Working hours of a person were changed.
action-hours-saved = Arbeitszeiten gespeichert
# The report of an import was saved outside the store.
action-import-report-exported = Importbericht gespeichert
# The office was set up.
action-office-made = Haus eingerichtet
# Somebody changed their own passphrase.
action-passphrase-changed = Passphrase geändert
# Access was given again with the printed recovery key.
action-recovered = Zugang mit Wiederherstellungsschlüssel erneuert
# A report was saved outside the store.
action-report-exported = Bericht gespeichert
# After an older copy of the store was put in place, an administrator said that it is the store from now on.
action-restore-accepted = Eingespielte Sicherung bestätigt
# An entry of the directory was saved.
action-service-saved = Angebot gespeichert
# Somebody tried to sign in with a wrong passphrase.
action-sign-in-failed = Anmeldung fehlgeschlagen
# Somebody signed in.
action-signed-in = Angemeldet
# A person of the office was added or changed.
action-staff-saved = Person des Hauses gespeichert

## Errors. Each says what happened and what the person can do.

# Beside the field of a birth date, for a text that can't be read as one.
error-birth-date-unreadable = Das lässt sich nicht als Geburtsdatum lesen. Schreiben Sie zum Beispiel 16.03.1985, 03.1985 oder 1985.
# Beside the reason or note, when a case is closed without a reason or reopened without a note.
error-reason-required = Bitte geben Sie einen Grund an.
# A case is already in the phase that was asked for.
error-state-not-allowed = Dieser Schritt ist im jetzigen Stand nicht möglich. Bitte laden Sie die Seite neu.
