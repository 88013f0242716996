### Clients: their page, the form, history, birth dates.

## Finding and opening

# Heading, button and command: a new client.
client-new = Person anlegen
# Heading of the form for a client who is there already.
client-edit = Angaben bearbeiten
# Below the heading "Clients".
client-find-about = Gesucht wird oben, mit Strg K: nach Name, Geburtsdatum, Telefon oder Fallnummer.
# Heading over the clients whom this desk had open.
# $count (Count) - how many
client-recent = { $count ->
    [one] Zuletzt geöffnet: { $count } Person
   *[other] Zuletzt geöffnet: { $count } Personen
}
# Beside one of them.
# $time (Time) - when the page was opened
client-recent-at = um { $time }
# When no client was opened since sign-in.
client-recent-empty = Seit der Anmeldung wurde noch niemand geöffnet
# Below it.
client-recent-empty-help = Hier stehen die Personen, mit denen Sie heute arbeiten. Die Liste verschwindet mit der Abmeldung.
# Heading when a client's page can't be shown.
client-not-opened = Die Seite lässt sich nicht öffnen

## Birth dates as far as they are known

# In place of a birth date.
client-birth-unknown = Geburtsdatum unbekannt
# A birth date that is wholly known.
# $day (Day) - the birth date
client-birth-day = { DAY($day, shape: "numeric") }
# A whole birth date that is an estimate.
# $day (Day) - the birth date
client-birth-day-estimated = ca. { DAY($day, shape: "numeric") }
# A birth date of which the year, perhaps the month too, is known.
# $date (String) - the known parts as digits: "1985" or "03.1985"
client-birth-part = { $date }
# A year of birth that is an estimate.
# $date (String) - the known parts as digits
client-birth-estimated = ca. { $date }
# A birth date without its year.
# $date (String) - day and month as digits
client-birth-without-year = { $date }, Jahr unbekannt
# Beside the field, while one types.
# $date (String) - what was understood
client-birth-understood = Verstanden als { $date }
# Beside the field, for 1 January, which often only stands for an unknown day.
# $date (String) - what was understood
client-birth-placeholder = Verstanden als { $date }. Der 1. Januar steht oft nur für „Tag unbekannt“ – dann 00.00. schreiben.
# Error beside the field when the date can't be read.
client-birth-not-understood = Dieses Datum ist nicht lesbar. Schreiben Sie es wie 14.03.1985, 03.1985, 00.00.1985 oder ca. 1967.

## Who it is

# Heading in place of a name.
client-nameless = Ohne Namen
# Beside the birth date.
# $years (Count) - age in full years
client-age = { $years ->
    [one] { $years } Jahr
   *[other] { $years } Jahre
}
# Beside a birth date of which only the year is known.
# $least (Number) - the least age in years
# $most (Count) - the greatest age in years
client-age-between = { $most ->
    [one] { $least } bis { $most } Jahr
   *[other] { $least } bis { $most } Jahre
}
# Mark beside the languages.
client-interpreter-needed = Sprachmittlung nötig
# Mark: the record may be read by few.
client-restricted = Eingeschränkt
# The number of the person in the list from which they came.
# $number (String) - the number
client-external-id = Nr. in der alten Liste: { $number }
# Another name of the person.
# $kind (String) - the kind of name: birth name, alias …
# $name (String) - the name
client-also-known = { $kind }: { $name }
# Nationality: stateless.
client-nationality-xxa = staatenlos
# Nationality as in a convention travel document.
client-nationality-xxb = Flüchtling (GFK)
# Nationality as in a travel document.
client-nationality-xxc = Flüchtling (andere)
# Nationality that is not said.
client-nationality-xxx = ungeklärt

## Status of residence

# When nothing was entered.
client-residence-missing = Aufenthalt nicht erfasst
# Until when the document is valid.
# $day (Day) - the last day
client-residence-until = bis { DAY($day, shape: "numeric") }
# A title without an end.
client-residence-unlimited = unbefristet
# What stands on the document or in the old list.
# $text (String) - as printed
client-residence-printed = laut Dokument: { $text }
# Beside every status: the program decides no right.
client-residence-check = Am Dokument prüfen

## The page: timeline and actions

# Read aloud: name of the bar of actions.
client-actions = Aktionen
# Button and heading of an entry.
client-note = Notiz
# Label of the field for a note.
client-note-new = Neue Notiz
# Button: records a visit of this person.
client-contact = Kontakt
# Button: refers this person to a service.
client-refer = Vermitteln
# Button: books an appointment.
client-appointment = Termin
# Button: opens a managed case.
client-case-open = Fall eröffnen
# Label: what the case is about.
client-case-need = Worum geht es im Fall?
# Link and heading: who changed what.
client-history = Änderungen
# Button.
client-back-to-page = Zurück zur Person
# Heading over everything that happened.
client-timeline = Verlauf
# Read aloud: name of the filter.
client-timeline-filter = Verlauf filtern
# Filter.
client-timeline-all = Alles
# Filter.
client-timeline-note = Notizen
# Filter.
client-timeline-contact = Kontakte
# Filter.
client-timeline-referral = Vermittlungen
# Filter.
client-timeline-appointment = Termine
# Filter.
client-timeline-case = Fälle
# When nothing stands there.
client-timeline-empty = Noch kein Eintrag
# Below it.
client-timeline-empty-help = Mit N schreiben Sie eine Notiz, mit C erfassen Sie einen Kontakt.
# Below an entry.
# $day (Day) - the day
# $time (Time) - the time
# $name (String) - who did it
client-entry-when = { DAY($day, shape: "weekdayYear") }, { $time } · { $name }
# Below an entry of today or yesterday.
# $day (String) - "today" or "yesterday"
# $time (Time) - the time
# $name (String) - who did it
client-entry-near = { $day }, { $time } · { $name }
# Heading of a contact.
# $channel (String) - where: at the counter, by phone …
# $need (String) - what it was about
client-entry-contact = Kontakt: { $need } – { $channel }
# Heading of a referral.
# $service (String) - the service
# $organisation (String) - whose it is
client-entry-referral = Vermittlung an { $service }, { $organisation }
# Heading of a referral that another office sent as a package.
# $office (String) - the office, as the package says
client-entry-incoming = Vermittlung von { $office } eingegangen
# Heading of an appointment.
# $day (Day) - the day
# $from (Time) - when it starts
# $to (Time) - when it ends
# $name (String) - with whom
client-entry-appointment = Termin am { DAY($day, shape: "weekdayYear") }, { $from }–{ $to }, bei { $name }
# Heading of a step of a case.
# $number (String) - the number of the case
# $phase (String) - the phase it went to
client-entry-case = Fall { $number }: { $phase }
# The first entry.
client-entry-created = Angelegt
# Heading of the column at the side.
client-next-title = Als Nächstes
# When nothing is to be done.
client-next-nothing = Nichts steht an.
# When something is due.
# $day (Day) - the day
# $distance (String) - the day as people say it: "in 2 days"
client-due = { DAY($day, shape: "weekday") } ({ $distance })
# Heading over phone, mail, address.
client-reach = Erreichbar
# When nothing is known.
client-reach-none = Keine Angaben
# The language of letters.
# $language (Language) - the language
client-letter-language-is = Briefe auf { $language }
# Heading over the cases of the person.
# $count (Count) - how many
client-cases = { $count ->
    [one] { $count } Fall
   *[other] { $count } Fälle
}
# Below a case.
# $day (Day) - when it was opened
# $name (String) - who manages it
client-case-since = seit { DAY($day, shape: "numeric") }, { $name }

## The form

# Above the form: input of an earlier time was found.
# $time (Time) - when it was typed
client-draft-found = Ihre ungespeicherten Eingaben von { $time } sind noch da.
# Button: forgets what was typed.
client-draft-throw-away = Verwerfen
# Button: leaves the form; what was typed is kept until sign-out.
client-leave-keeps-draft = Später weiter (Entwurf bleibt)
# Error beside the name.
client-name-missing = Geben Sie mindestens einen Namen ein. Wer nur einen Namen hat: in „Familienname“.
# Heading.
client-form-names = Namen
# Below it.
client-form-names-help = In jeder Schrift, in der die Person ihn schreibt: so, wie er im Dokument steht.
# Label.
client-form-given = Vorname
# Label.
client-form-family = Familienname
# Label: how we came by the spelling.
client-form-name-source = Schreibweise
# Label: what kind of name it is.
client-form-name-kind = Art
# A tick.
client-form-name-preferred = So nennen wir die Person
# Button.
client-form-name-add = Weiteren Namen oder weitere Schrift
# Button.
client-form-name-remove = Namen entfernen
# Heading.
client-form-person = Person
# Label.
client-form-birth = Geburtsdatum
# Below the label.
client-form-birth-help = So viel, wie bekannt ist: 14.03.1985, 03.1985, 00.00.1985, ca. 1967
# Label; several are possible.
client-form-nationality = Staatsangehörigkeit hinzufügen
# Label.
client-form-gender = Geschlecht
# Read aloud: button that removes one of several.
# $thing (String) - what is removed
client-form-remove-thing = { $thing } entfernen
# Heading.
client-form-languages = Sprachen
# Label.
client-form-language = Sprache
# Label.
client-form-level = Kenntnisse
# A tick.
client-form-interpreter = Braucht Sprachmittlung
# Button.
client-form-language-add = Sprache hinzufügen
# Button.
client-form-language-remove = Sprache entfernen
# Label: the language of letters and slips.
client-form-letter-language = Sprache für Briefe
# Heading.
client-form-reach = Erreichbar
# Below it.
client-form-reach-help = Nur sichere Wege werden genutzt: Wer liest oder hört mit?
# Label.
client-form-means-kind = Weg
# Label.
client-form-means-remark = Hinweis
# Label of a choice: may this number or address be used without putting the person at risk?
client-form-means-safety = Sicher?
# Button.
client-form-means-add = Telefon, E-Mail oder anderes hinzufügen
# Button.
client-form-means-remove = Entfernen
# Label.
client-form-street = Straße und Hausnummer
# Label.
client-form-postcode = Postleitzahl
# Label.
client-form-place = Ort
# Label.
client-form-address-remark = Zur Unterkunft
# Below the label.
client-form-address-remark-help = Zum Beispiel: Sammelunterkunft, bei der Schwester, keine
# Heading.
client-form-residence = Aufenthalt
# Label.
client-form-residence-title = Aufenthaltstitel
# Label: what stands on the document.
client-form-residence-printed = Wörtlich im Dokument
# Label.
client-form-residence-until = Gültig bis
# A tick.
client-form-residence-unlimited = Unbefristet
# Heading.
client-form-remark = Hinweis für alle
# Label.
client-form-remark-label = Hinweis
# Below the label.
client-form-remark-help = Steht oben auf der Seite: „sitzt im Rollstuhl, bitte am Seiteneingang klingeln“. Vertrauliches gehört in eine Notiz.
# Heading: people who may be the same.
client-similar = Schon erfasst?
# Below it, while nobody is similar.
client-similar-none = Bisher ist niemand Ähnliches bekannt.
# Below it.
# $count (Count) - how many
client-similar-found = { $count ->
    [one] { $count } Person könnte dieselbe sein. Ihre Eingaben bleiben als Entwurf.
   *[other] { $count } Personen könnten dieselbe sein. Ihre Eingaben bleiben als Entwurf.
}

## When two people changed the same record

# Heading.
client-conflict = Jemand war schneller
# Below it.
client-conflict-about = Während Sie schrieben, hat jemand anderes gespeichert. Nichts ist verloren: Entscheiden Sie je Feld.
# Choice: what the other one saved.
client-conflict-theirs = gerade gespeichert
# Choice: what I typed.
client-conflict-mine = meine Eingabe
# Heading over what only the other one changed.
client-conflict-taken = Außerdem geändert, wird übernommen
# Button.
client-conflict-save = So speichern
# Button.
client-conflict-back = Zurück zum Formular
# Beside the button.
# $count (Count) - fields that are still to be decided
client-conflict-undecided = { $count ->
    [one] Noch { $count } Feld zu entscheiden
   *[other] Noch { $count } Felder zu entscheiden
}
# Name of a part of the form.
client-field-names = Namen
# Name of a part of the form.
client-field-birth-date = Geburtsdatum
# Name of a part of the form.
client-field-gender = Geschlecht
# Name of a part of the form.
client-field-nationalities = Staatsangehörigkeiten
# Name of a part of the form.
client-field-languages = Sprachen
# Name of a part of the form.
client-field-letter-language = Sprache für Briefe
# Name of a part of the form.
client-field-contact-means = Erreichbar
# Name of a part of the form.
client-field-address = Anschrift
# Name of a part of the form.
client-field-residence = Aufenthalt
# Name of a part of the form.
client-field-remark = Hinweis für alle

## Why somebody was found (codes of the search)

# Below a result.
match-reason-same-name = gleicher Name
# Below a result.
match-reason-name-prefix = Name beginnt so
# Below a result: a letter or two differ.
match-reason-similar-spelling = ähnliche Schreibweise
# Below a result.
match-reason-sounds-alike = klingt ähnlich
# Below a result.
match-reason-other-script = in anderer Schrift
# Below a result: a question mark stands where an old list lost a letter.
match-reason-lost-letter = Buchstabe in alter Liste verloren
# Below a result: a birth name, former name or alias fits.
match-reason-other-name = anderer Name der Person
# Below a result.
match-reason-name-part-missing = ein Namensteil fehlt
# Unter einem Treffer: Es gab nur einen Namen zum Vergleichen, weil kein Geburtsdatum genannt war.
match-reason-name-alone = nur der Name zum Vergleichen
# Below a result.
match-reason-birth-date-equal = gleiches Geburtsdatum
# Below a result: what is known of both dates agrees.
match-reason-birth-date-partial = Geburtsdatum passt, soweit bekannt
# Below a result.
match-reason-birth-date-swapped = Tag und Monat vertauscht
# Below a result: same day and month, a year apart.
match-reason-birth-date-near = ein Jahr daneben
# Below a result.
match-reason-birth-year-equal = gleicher Jahrgang
# Below a result: the same year, and 1 January, which often only stands for an unknown day.
match-reason-placeholder-birth-date = gleicher Jahrgang, 1. Januar als Platzhalter
# Below a result.
match-reason-birth-date-different = anderes Geburtsdatum
# Below a result.
match-reason-phone = Telefonnummer
# Below a result: case number or number of the old list.
match-reason-number = Fall- oder Listennummer

## History: what was done (codes of acts)

# Heading of a change.
action-client-saved = Angaben gespeichert
# Heading of a change.
action-clients-imported = Aus einer Liste eingelesen
# Heading of a change.
action-note-added = Notiz geschrieben
# Heading of a change.
action-contact-recorded = Kontakt erfasst
# Heading of a change.
action-case-opened = Fall eröffnet
# Heading of a change.
action-case-stepped = Fall weitergeführt
# Heading of a change.
action-referral-created = Vermittlung angelegt
# Heading of a change.
action-referral-stepped = Vermittlung weitergeführt
# Heading of a change.
action-appointment-booked = Termin gebucht
# Heading of a change.
action-appointment-moved = Termin verschoben
# Heading of a change.
action-appointment-stepped = Termin geändert
# Heading of a change.
action-absence-added = Abwesenheit eingetragen
# Heading of a change.
action-absence-removed = Abwesenheit ausgetragen
# Heading of a change.
action-undone = Rückgängig gemacht
# Heading of an entry: somebody read a restricted record.
action-restricted-read = Eingeschränkten Datensatz gelesen

## History: which field (words of the columns)

# Row of a change: which field.
field-external-id = Nummer der alten Liste
# Row of a change: which field.
field-restricted = Eingeschränkt
# Row of a change: which field.
field-birth-date = Geburtsdatum
# Row of a change: which field.
field-birth-year = Geburtsjahr
# Row of a change: which field.
field-birth-month = Geburtsmonat
# Row of a change: which field.
field-birth-day = Geburtstag (Tag)
# Row of a change: which field.
field-birth-estimated = Geburtsjahr geschätzt
# Row of a change: which field.
field-birth-source = Quelle des Geburtsdatums
# Row of a change: which field.
field-birth-calendar = Kalender des Geburtsdatums
# Row of a change: which field.
field-birth-text = Geburtsdatum, wie angegeben
# Row of a change: which field.
field-gender = Geschlecht
# Row of a change: which field.
field-nationalities = Staatsangehörigkeiten
# Row of a change: which field.
field-letter-language = Sprache für Briefe
# Row of a change: which field.
field-street = Straße und Hausnummer
# Row of a change: which field.
field-postcode = Postleitzahl
# Row of a change: which field.
field-place = Ort
# Row of a change: which field.
field-address-remark = Zur Unterkunft
# Row of a change: which field.
field-residence-title = Aufenthaltstitel
# Row of a change: which field.
field-residence-as-printed = Aufenthalt, wörtlich im Dokument
# Row of a change: which field.
field-residence-until = Aufenthalt gültig bis
# Row of a change: which field.
field-residence-unlimited = Aufenthalt unbefristet
# Row of a change: which field.
field-remark = Hinweis
# Row of a change: which field.
field-kind = Art
# Row of a change: which field.
field-family = Familienname
# Row of a change: which field.
field-given = Vorname
# Row of a change: which field.
field-source = Quelle
# Row of a change: which field.
field-preferred = Bevorzugter Name
# Row of a change: which field.
field-ord = Reihenfolge
# Row of a change: which field.
field-tag = Sprache
# Row of a change: which field.
field-level = Kenntnisse
# Row of a change: which field.
field-needs-interpreter = Braucht Sprachmittlung
# Row of a change: which field.
field-value = Nummer oder Adresse
# Row of a change: which field.
field-means-safety = Ob es sicher ist
# Row of a change: which field.
field-names = Namen
# Row of a change: which field.
field-languages = Sprachen
# Row of a change: which field.
field-contact-means = Erreichbar
# Row of a change: which field.
field-note = Notiz
# Row of a change: which field.
field-text = Text
# Row of a change: which field.
field-language = Sprache
# Row of a change: which field.
field-need = Anliegen
# Row of a change: which field.
field-urgency = Dringlichkeit
# Row of a change: which field.
field-result = Ergebnis
# Row of a change: which field.
field-channel = Weg
# Row of a change: which field.
field-state = Stand
# Row of a change: which field.
field-phase = Phase
# Row of a change: which field.
field-number = Nummer
# Row of a change: which field.
field-reason = Grund
# Row of a change: which field.
field-subject = Thema
# Row of a change: which field.
field-starts-at = Beginn
# Row of a change: which field.
field-ends-at = Ende
# Row of a change: which field.
field-opened = Eröffnet
# Row of a change: which field.
field-closed = Geschlossen

## History

# Column.
client-history-field = Feld
# Column.
client-history-before = Vorher
# Column.
client-history-after = Nachher

## How a word of one name stands to a word of the other: behind both words, after a colon

name-words-same = gleich
name-words-other-script = gleich, in anderer Schrift
name-words-sounds-alike = klingt gleich
name-words-typo = vielleicht vertippt
name-words-initial = Anfangsbuchstabe
name-words-begins = der Anfang des Namens
name-words-fused = zusammen oder getrennt geschrieben
name-words-dropped = steht nur in einem Namen
name-words-particle = Namenszusatz, steht nur in einem Namen
name-words-doubtful = vielleicht derselbe Name
name-words-contradicts = ein anderer Name
