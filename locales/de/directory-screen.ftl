### Screens of the directory of services: list, entry, form.

## List

# Button and command.
directory-new = Neuer Eintrag
# Heading of the form.
directory-edit = Eintrag bearbeiten
# Under the heading of the list.
# $count (Count) - entries
directory-count = { $count ->
    [one] { $count } Angebot
   *[other] { $count } Angebote
}
# Label of the search field.
directory-search = Suchwörter
# In that field while it is empty.
directory-search-placeholder = Angebot, Einrichtung, Straße …
# Label of a filter.
directory-filter-need = Thema
# Label of a filter.
directory-filter-language = Sprache
# Label of a filter and of a field: part of the town.
directory-filter-district = Stadtteil
# First choice of a filter.
directory-any = alle
# Mark on an entry that nobody confirmed for long.
directory-stale = Veraltet?
# When there is no entry at all.
directory-empty = Das Verzeichnis ist noch leer
# Below it.
directory-empty-help = Tragen Sie die Stellen ein, an die Sie am häufigsten vermitteln. Fünf reichen für den Anfang.
# Below the words that no entry fits.
directory-empty-filtered-help = Weniger Wörter oder ein anderer Filter finden mehr.

## Entry

# Button.
directory-refer = Hierhin vermitteln
# Name of a fact and of a field.
directory-hours = Öffnungszeiten
# Fact and tick: people may come without an appointment.
directory-walk-in = Ohne Termin möglich
# Name of a fact.
directory-address = Adresse
# Name of a fact and of a field.
directory-website = Internetseite
# Name of a fact: languages that are spoken there.
directory-languages = Sprachen dort
# Name of a fact and of a field.
directory-fees = Kosten
# Name of a fact and of a field: without steps.
directory-accessible = Barrierefrei
# Name of a fact and heading: when somebody last confirmed the entry.
directory-assured = Bestätigt
# That fact.
# $day (Day) - when
# $distance (String) - the same as people say it
directory-assured-on = am { $day } ({ $distance })
# That fact, when nobody ever did.
directory-never-assured = Nie bestätigt: vor dem Vermitteln anrufen
# Below that fact, when it was long ago.
directory-stale-help = Lange her: vor dem Vermitteln anrufen
# Below that fact.
# $day (Day) - when somebody was last referred there
directory-last-used = Zuletzt vermittelt am { $day }
# Heading over the papers to bring and the way, in several languages.
directory-texts = Was Ratsuchende lesen

## Form

# Heading of a part of the form.
directory-form-who = Wer und was
# Label of a field that has to be filled in.
directory-form-name = Name des Angebots
# Label of a field that has to be filled in.
directory-form-organisation = Einrichtung
# Label of a group of ticks.
directory-form-needs = Hilft bei
# Heading of a part of the form.
directory-form-where = Wo und wie erreichbar
# Label of a field.
directory-form-street = Straße und Hausnummer
# Label of a field.
directory-form-postcode = Postleitzahl
# Label of a field.
directory-form-place = Ort
# Heading of a part of the form.
directory-form-when = Wann und für wen
# Below the field for opening hours.
directory-form-hours-hint = Wie man es schreibt: Mo–Fr 8–12, Do auch 14–17
# Label of a field.
directory-form-language-add = Sprache hinzufügen
# Read aloud: button beside a language.
# $language (Language) - the language
directory-form-language-remove = Sprache entfernen: { $language }
# Below the heading over the texts for clients.
directory-form-texts-help = Diese Texte stehen auf dem Vermittlungsschein, auf Deutsch und in der Sprache der Person. Eine Sache je Zeile.
# Read aloud: button beside the texts of one language.
# $language (Language) - the language
directory-form-text-remove = Texte entfernen: { $language }
# Label of a choice: a language is added to the texts.
directory-form-text-language = Texte in einer weiteren Sprache
# Label of a field with several lines.
directory-form-bring = Was mitzubringen ist
# Label of a field with several lines.
directory-form-directions = Wie man hinkommt
# Label of a field for a day.
directory-form-assured = Zuletzt bestätigt am
# Button that fills in today.
directory-form-assured-today = Heute bestätigt

## Filters and what is open

# Filter and command: only what is open at this moment.
directory-open-now = Jetzt offen
# Filter: only what the person keeps at hand.
directory-at-hand = Griffbereit
# Button: keeps an entry at the top of the list.
directory-keep = Griffbereit halten
# Button: takes an entry from the top of the list again.
directory-keep-no-more = Nicht mehr griffbereit
# On an entry.
# $time (Time) - when it closes today
directory-open-until = Offen bis { $time }
# A service that does not close today, as a shelter.
directory-open-to-midnight = Offen bis Mitternacht
# On an entry that is closed.
# $time (Time) - when it opens
directory-opens-today = Geschlossen, öffnet heute um { $time }
# On an entry that is closed.
# $day (Day) - the day on which it opens again
# $time (Time) - when it opens then
directory-opens-on = Geschlossen, öffnet am { $day } um { $time }
# On an entry that is closed, where nobody knows until when.
directory-closed = Geschlossen

## Review: what nobody has confirmed for long

# Button and heading: the list of entries that have to be confirmed.
directory-review = Zu bestätigen
# Below that heading.
# $count (Count) - entries
directory-review-about = { $count ->
    [one] { $count } Eintrag hat lange niemand bestätigt. Anrufen, vergleichen, bestätigen.
   *[other] { $count } Einträge hat lange niemand bestätigt. Anrufen, vergleichen, bestätigen.
}
# When nothing has to be confirmed.
directory-review-none = Alle Einträge sind bestätigt
# Below it.
directory-review-none-help = Sobald einer zu alt wird, steht er hier.
# Button on each entry of that list.
directory-confirm = Heute bestätigt

## More facts of an entry, and fields of the form

# Name of a fact and of a field: what has to be known these days.
directory-alert = Zurzeit
# Name of a fact and of a field.
directory-description = Was es ist
# Name of a fact and of a field.
directory-eligibility = Für wen
# Value of the fact “For whom”.
# $from (Number) - lowest age
# $to (Number) - highest age
directory-ages = { $from } bis { $to } Jahre
# Value of the fact “For whom”.
# $from (Number) - lowest age
directory-ages-from = Ab { $from } Jahren
# Value of the fact “For whom”.
# $to (Number) - highest age
directory-ages-to = Bis { $to } Jahre
# Label of a field.
directory-minimum-age = Mindestalter
# Label of a field.
directory-maximum-age = Höchstalter
# Name of a fact and of a field: by telephone, by letter.
directory-application = Wie man hinkommt
# Name of a fact and of a field.
directory-interpretation = Sprachmittlung
# Name of a fact and of a field: where those have to live who may come.
directory-area = Einzugsgebiet
# Name of a fact and of a field: beyond a way without steps.
directory-access = Hilfen bei Behinderung
# Name of a fact and heading in the form.
directory-contacts = Ansprechpersonen
# Label of a field.
directory-contact-name = Name
# Label of a field: what somebody is there.
directory-contact-title = Aufgabe
# Label of a field.
directory-status = Stand
# Name of a fact and heading in the form: days that are different.
directory-exceptions = Abweichende Tage
# Value beside such days.
directory-exception-closed = geschlossen
# Heading in the form.
directory-weekly-hours = Feste Zeiten jede Woche
# Label of a group of tick boxes.
directory-weekdays = Wochentage
# Label of a field: time or day.
directory-from = von
# Label of a field: time or day.
directory-to = bis
# Label of a field.
directory-note = Bemerkung
# Heading in the form: fees one by one.
directory-costs = Gebühren im Einzelnen
# Label of a field: for whom, for what.
directory-cost-option = Für wen, wofür
# Label of a field.
directory-amount = Betrag
# Label of a field: three letters.
directory-currency = Währung
# Heading in the form.
directory-more = Für wen und wie
# In the form, below the hours.
directory-other-rules = Es gibt weitere Regeln, die hier kein Feld haben. Sie bleiben, wie sie sind.
# Mark on a text whose German original has changed.
directory-outdated = Deutsch ist neuer
# Tick box in the form.
directory-text-checked = Von jemandem gelesen, der die Sprache kann
# Button that takes a line away.
directory-remove-line = Zeile entfernen

## The directory in and out as a file

# Button and title: the directory in and out as a file of the standard HSDS.
directory-exchange = Verzeichnis austauschen
# Below that title.
directory-exchange-about = Ein- und ausgeben nach dem Standard HSDS 3.1 (Open Referral), als JSON oder als Tabellen in einem ZIP-Archiv.
# Heading: a file is brought in.
directory-import = Einspielen
# What happens with the file.
directory-import-looks-first = Zuerst sehen Sie, was sich ändert. Nichts wird gespeichert, bevor Sie zustimmen.
# What happens with the file.
directory-import-by-id = Einträge werden an ihrer Kennung erkannt. Was die Datei nicht nennt, bleibt, wie es ist.
# What happens with the file.
directory-import-all-or-nothing = Alles oder nichts: Bei einem Fehler wird nichts gespeichert.
# Button that opens the dialog of the computer.
directory-import-choose = Datei auswählen …
# Button: another file instead of this one.
directory-import-other = Andere Datei
# Heading over the preview.
# $file (String) - the name of the file
directory-import-file = Vorschau: { $file }
# Below that heading.
# $added (Count) - new rows
# $changed (Count) - fields that change
# $unchanged (Count) - rows that stay as they are
directory-import-counts = Neu: { $added } · geänderte Felder: { $changed } · unverändert: { $unchanged }
# In place of the preview.
directory-import-nothing = Die Datei ändert nichts. Alles steht schon so im Verzeichnis.
# Heading over a table.
directory-import-new = Neu
# Heading over a table.
directory-import-changed = Geändert, Feld für Feld
# Heading over a table.
directory-import-missing = Nicht in der Datei: bleibt, wie es ist
# Heading over a table.
# $count (Count) - mistakes
directory-import-findings = Zu klären, bevor etwas übernommen wird: { $count }
# Below that heading.
directory-import-findings-about = Bitte geben Sie die Liste an die Stelle, von der die Datei kommt. Gespeichert wurde nichts.
# Head of a column: which table of the standard.
directory-import-table = Tabelle
# Head of a column: how many.
directory-import-number = Anzahl
# Head of a column: the first names.
directory-import-names = Namen
# After the first names.
# $names (String) - names, with commas
# $count (Count) - how many more
directory-import-names-more = { $names } und weitere: { $count }
# Head of a column: the entry by its name.
directory-import-entry = Eintrag
# Head of a column: a field as the standard calls it.
directory-import-field = Feld
# Head of a column.
directory-import-before = Bisher
# Head of a column.
directory-import-after = In der Datei
# Head of a column: where in the file.
directory-import-place = Stelle
# A place in the file.
# $file (String) - the name of the file
# $row (Count) - row or page
directory-import-row = { $file }, Nr. { $row }
# Head of a column: what is wrong.
directory-import-what = Was nicht stimmt
# Button: writes what the preview shows.
directory-import-do = So übernehmen
# After the import.
# $added (Count) - new rows
# $changed (Count) - fields that changed
directory-import-done = Übernommen. Neu: { $added }, geänderte Felder: { $changed }
# Below it, beside the button.
directory-import-undo-about = Zurücknehmen lässt es sich, solange niemand an einem dieser Einträge gearbeitet hat, auch später: unten bei „Bisher eingespielt“.
# Button: takes the import back.
directory-import-undo = Einspielen zurücknehmen
# After the import was taken back.
directory-import-undone = Zurückgenommen. Das Verzeichnis ist wieder, wie es war.
# Heading over the list of directories that came in as a file.
directory-past = Bisher eingespielt
# Below that heading.
directory-past-about = War es die falsche Datei? Ein Einspielen lässt sich als Ganzes zurücknehmen, solange niemand an einem seiner Einträge gearbeitet hat.
# In place of an empty list.
directory-past-none = Noch kein Verzeichnis eingespielt
# Head of a column: the name of the file.
directory-past-file = Datei
# Head of a column: day and time.
directory-past-when = Wann
# Head of a column: a member of the staff.
directory-past-who = Von
# Head of a column: a number.
directory-past-added = Neue Zeilen
# Head of a column: a number.
directory-past-changed = Geänderte Felder
# Head of a column: in the store, or taken back.
directory-past-state = Stand
# In the list, where an import was taken back.
# $at (DayTime) - when
# $by (String) - the person's name
directory-past-withdrawn = zurückgenommen: { $at }, { $by }
# A line of the command line's list.
# $at (DayTime) - when it was brought in
# $by (String) - the person's name
# $file (String) - the name of the file
# $added (Count) - rows that came
# $changed (Count) - fields that changed
directory-past-line = { $at }, { $by }: „{ $file }“. Neue Zeilen: { $added }. Geänderte Felder: { $changed }.
# Button in the list; opens the question.
directory-withdraw = Zurücknehmen
# The same button, for those who hear it alone.
# $file (String) - the name of the file
directory-withdraw-of = „{ $file }“ zurücknehmen
# Heading of the question.
# $file (String) - the name of the file
directory-withdraw-title = „{ $file }“ zurücknehmen?
# Below that heading.
directory-withdraw-about = Neue Einträge gehen, geänderte sind wieder wie zuvor. Alles andere bleibt. Soll es doch gelten, spielen Sie die Datei noch einmal ein.
# Button: does it.
directory-withdraw-do = Einspielen zurücknehmen
# Heading: the directory leaves as a file.
directory-export = Ausgeben
# Below that heading.
directory-export-about = Das ganze Verzeichnis als Datei, zum Beispiel für die Nachbarstadt. Darin stehen auch die Ansprechpersonen.
# Label of a choice.
directory-export-form = Form
# Choice: tables in an archive.
directory-as-package = Tabellen (CSV im ZIP-Archiv)
# Choice: JSON, one page for each house.
directory-as-organisations = JSON, nach Einrichtungen
# Choice: JSON, one page for each service.
directory-as-services = JSON, nach Angeboten
# Tick: takes more along than the standard knows.
directory-export-extensions = Auch Texte für Klienten und was der Standard nicht kennt
# Below the choice, when it is by service.
directory-export-services-less = Einrichtungen ohne Angebot fehlen in dieser Form.
# Button: opens the dialog of the computer.
directory-export-save = Datei speichern …

## What of an entry is kept several times, and what cannot be read

# Beside a field for a time that cannot be read.
directory-time-unreadable = Das ist keine Uhrzeit. Bitte so schreiben: 08:30
# Beside a field for a whole number.
directory-number-unreadable = Bitte eine ganze Zahl eingeben.
# Name of a fact and of a field: the programme that an offer belongs to.
directory-program = Programm
# Below that field.
directory-program-hint = Zum Beispiel ein Förderprogramm, zu dem das Angebot gehört
# Heading in the form and name of a fact.
directory-phones = Weitere Telefonnummern
# Heading in the form and name of a fact: an offer is at several places.
directory-places = Weitere Orte
# Heading in the form and name of a fact: how many places are free.
directory-capacities = Plätze
# Label of a field: what is counted, as beds or places in a course.
directory-capacity-unit = Was gezählt wird
# Label of a field: how many are free.
directory-capacity-available = Frei
# Label of a field: how many there are in all.
directory-capacity-maximum = Insgesamt
# Value of that fact.
# $available (Number) - how many are free
# $maximum (Number) - how many there are
# $unit (String) - what is counted
directory-capacity-of = { $unit }: { $available } von { $maximum } frei
# Value of that fact, where nobody knows how many there are in all.
# $available (Number) - how many are free
# $unit (String) - what is counted
directory-capacity-free = { $unit }: { $available } frei
# Below that fact.
# $day (Day) - when somebody last said so
directory-capacity-updated = Stand: { $day }
