### Bringing an office's old list into the program: words for what its columns hold, how values were understood, why rows were
### left out, and the report that a person works off. The words of the screen follow at the end.

## What a column of the list holds. Short: in choices, in tables and in the report.

# The number of the person in the old list.
import-field-external-id = Nummer in der Liste
import-field-family = Familienname
import-field-given = Vorname
# A further given name or the father's name, in a column of its own.
import-field-middle-name = weiterer Vorname
# Family name and given name in one cell.
import-field-full-name = ganzer Name
# The name in the person's own script.
import-field-native-name = Name in eigener Schrift
import-field-birth-date = Geburtsdatum
import-field-gender = Geschlecht
import-field-nationality = Staatsangehörigkeit
import-field-phone = Telefon
import-field-email = E-Mail
# A whole address in one cell.
import-field-address = ganze Adresse
import-field-street = Straße
import-field-house-number = Hausnummer
import-field-postcode = Postleitzahl
import-field-place = Ort
import-field-languages = Sprachen
import-field-residence-title = Aufenthaltstitel
import-field-residence-until = Aufenthalt gültig bis
import-field-first-contact = Erster Kontakt
# Who of the office looks after the person.
import-field-worker = Zuständige Beratungskraft
# The text becomes a note on the client, with the heading of the column before it.
import-field-note = Als Notiz behalten
# The column is left out because a person said so.
import-field-ignore = Nicht übernehmen

## What the proposal for a column rests on.

import-field-source-header = nach der Überschrift
import-field-source-content = nach dem Inhalt
import-field-source-header-and-content = nach Überschrift und Inhalt
import-field-source-unknown = nicht erkannt
import-field-source-chosen = von Ihnen gewählt

## Why a sheet of the file is not taken for a list.

import-not-used-empty = Das Blatt ist leer.
import-not-used-no-columns = Das Blatt hat nur eine Spalte Text und ist wohl eine Notiz.
import-not-used-no-names = In diesem Blatt stehen keine Namen.
import-not-used-no-rows = Unter der Überschrift steht keine Zeile.
import-not-used-chosen = Sie haben dieses Blatt ausgelassen.

## How a value was understood that is not simply a copy of its cell. Headings of groups and cells of a table.

import-reading-two-digit-year = Jahr mit zwei Ziffern
# A spreadsheet keeps days as a count since 1900; the list shows such a count.
import-reading-excel-serial = Tageszahl einer Tabellenkalkulation
# A question mark stands where a letter was.
import-reading-lost-letter = verlorener Buchstabe
# Letters were garbled by a wrong character set and could be repaired.
import-reading-wrong-encoding = falscher Zeichensatz, repariert
import-reading-row-shifted = verrutschte Zeile
import-reading-row-broken-off = abgebrochene Zeile
import-reading-row-continued = Zeile geht in der nächsten weiter
# Offices often write 1 January when only the year is known.
import-reading-january-first = 1. Januar (oft: nur das Jahr bekannt)
import-reading-day-month-order = Reihenfolge von Tag und Monat
import-reading-estimated-year = geschätztes Jahr
import-reading-partial-date = unvollständiges Datum
import-reading-impossible-date = unmögliches Datum
import-reading-future-date = Datum in der Zukunft
import-reading-other-calendar = Datum eines anderen Kalenders
# Digits of another script.
import-reading-native-digits = Ziffern einer anderen Schrift
import-reading-unusual-date = ungewohnt geschriebenes Datum
import-reading-name-split = Name in Vor- und Familienname geteilt
import-reading-name-not-split = Name nicht teilbar
import-reading-name-swapped = Vor- und Familienname vielleicht vertauscht
import-reading-name-unusual = ungewöhnlicher Name
import-reading-native-name-split = Name in eigener Schrift getrennt
import-reading-birth-name-split = Geburtsname getrennt
# A remark ("brother") stood beside the number.
import-reading-phone-note = Bemerkung bei der Telefonnummer
import-reading-phones-split = mehrere Telefonnummern getrennt
import-reading-phone-as-number = Telefonnummer als Zahl, Null am Anfang fehlt vielleicht
import-reading-formula-text = Text, der wie eine Formel beginnt
import-reading-formula-result = Ergebnis einer Formel
# "#REF!" and its like in a cell.
import-reading-cell-error = Fehlerwert der Tabellenkalkulation
import-reading-nationality-recognised = Staatsangehörigkeit erkannt
import-reading-language-recognised = Sprache erkannt
import-reading-title-recognised = Aufenthaltstitel erkannt
import-reading-gender-recognised = Geschlecht erkannt
import-reading-validity-recognised = Gültigkeit erkannt
# "n/a", "unknown", "-" and the like: taken as empty.
import-reading-unknown-marker = „unbekannt“ als leer verstanden
import-reading-repeated-external-id = Nummer der Liste kommt mehrmals vor
# "ditto", or the sign for it: the value of the row above.
import-reading-ditto = „dito“: Wert der Zeile darüber
import-reading-not-understood = nicht verstanden, als Notiz behalten
import-reading-extra-cell = Zelle ohne Spalte, als Notiz behalten

## Why it was understood so. Below the value.

import-why-other-century-in-future = Im anderen Jahrhundert läge der Tag in der Zukunft.
import-why-other-century-too-old = Im anderen Jahrhundert wäre die Person zu alt.
import-why-younger-of-two = Beide Jahrhunderte sind möglich; das spätere wurde genommen.
import-why-valid-until-ahead = Eine Gültigkeit endet meist in der Zukunft.
import-why-days-from-1900 = Tage seit 1900 gezählt.
import-why-days-from-1904 = Tage seit 1904 gezählt.
import-why-column-shows-day-first = Andere Werte der Spalte nennen den Tag zuerst.
import-why-column-shows-month-first = Andere Werte der Spalte nennen den Monat zuerst.
import-why-column-shows-both = Die Spalte hat beide Reihenfolgen.
import-why-german-order = In deutschen Listen steht der Tag zuerst.
import-why-only-order-possible = Nur diese Reihenfolge ergibt ein Datum.
import-why-cell-too-many = Die Zeile hat eine Zelle zu viel.
import-why-cell-missing = In der Zeile fehlt eine Zelle.
import-why-cell-torn = Eine Zelle war in zwei zerrissen.
import-why-place-uncertain = Die Stelle in der Zeile ist nicht sicher.
import-why-names-of-this-list = Andere Namen dieser Liste sprechen dafür.
import-why-year-missing = Das Jahr fehlt.
import-why-not-a-day = Das ist kein Tag.

## Why a row became no client. Cells of a table.

import-skip-title = Titel über der Liste
import-skip-header = Überschriften der Spalten
import-skip-repeated-header = wiederholte Überschriften
import-skip-blank = leere Zeile
import-skip-total = Summe oder Anzahl
# A line of its own inside the list: a month, a remark.
import-skip-section = Zwischenzeile
import-skip-no-name = kein Name
import-skip-continuation = gehört zur Zeile darüber
import-skip-sheet-not-used = Blatt ausgelassen
# A row about somebody whose record is restricted: whoever imports must not learn more than that somebody else has to look.
import-skip-held = bitte mit der Leitung klären

## The report of an import: headings of its columns and words in its cells.

# Line above the table, on the command line and at the end of the wizard. Read = imported + updated + left out.
# $read (Count) - rows of the list
# $imported (Count) - rows that became a new client
# $updated (Count) - rows that completed a client who was there already
# $skipped (Count) - rows that became no client
import-report-counts = Zeilen gelesen: { $read }. Neu angelegt: { $imported }. Ergänzt: { $updated }. Ausgelassen: { $skipped }.
# Heading: name of the sheet.
import-report-sheet = Blatt
# Heading: number of the row.
import-report-row = Zeile
# Heading: what is to be looked at.
import-report-what = Was
# Heading: what the column holds.
import-report-field = Feld
# Heading: what stands in the list.
import-report-read = In der Liste
# Heading: what was taken over.
import-report-understood = Verstanden als
# Heading of an empty column: a person who works the report off ticks here.
import-report-done = Erledigt
# In a cell: two records may be one person.
import-report-duplicate = Vielleicht schon vorhanden
# In a cell: the row filled in what was missing in the record of somebody who had been imported before.
import-report-updated = Vorhandene Akte ergänzt
# In a cell: nothing of this row was taken over.
import-report-not-imported = nicht übernommen

## A file that is no list. Each says what to do. Nothing was imported.

error-list-empty = Die Datei ist leer. Bitte wählen Sie eine andere Datei.
error-list-too-large = Die Datei ist größer als jede Liste eines Büros. Bitte prüfen Sie, ob es die richtige ist.
error-list-is-pdf = Das ist eine PDF-Datei, auch wenn sie anders heißt. Bitte speichern Sie die Liste als Tabelle (.xlsx, .ods oder .csv).
# $kind (String) - one of: image, program, archive, document, presentation, web-page, database
error-list-not-a-list = { $kind ->
    [image] Das ist ein Bild und keine Liste. Bitte wählen Sie eine Tabelle (.xlsx, .ods oder .csv).
    [program] Das ist ein Programm und keine Liste. Bitte wählen Sie eine Tabelle (.xlsx, .ods oder .csv).
    [archive] Das ist ein gepacktes Archiv und keine Liste. Bitte entpacken Sie es und wählen Sie die Tabelle darin.
    [document] Das ist ein Textdokument und keine Liste. Bitte speichern Sie die Tabelle als .xlsx, .ods oder .csv.
    [presentation] Das ist eine Präsentation und keine Liste. Bitte wählen Sie eine Tabelle (.xlsx, .ods oder .csv).
    [web-page] Das ist eine Webseite und keine Liste. Bitte speichern Sie die Tabelle als .xlsx, .ods oder .csv.
    [database] Das ist eine Datenbank und keine Liste. Bitte speichern Sie die Tabelle als .xlsx, .ods oder .csv.
   *[other] Das ist keine Liste. Bitte wählen Sie eine Tabelle (.xlsx, .ods oder .csv).
}
# $line (Count) - number of the line in the file
error-list-nul-byte = Die Textdatei ist beschädigt: In Zeile { $line } steht ein Nullzeichen. Bitte speichern Sie die Liste neu.
error-list-not-text = Die Datei ist weder Text noch Tabelle. Bitte wählen Sie eine Tabelle (.xlsx, .ods oder .csv).
# $line (Count) - number of the line in the file
error-list-unclosed-quotes = Ab Zeile { $line } öffnet sich ein Anführungszeichen, das nie geschlossen wird. Bitte ergänzen Sie es oder speichern Sie die Liste neu.
error-list-broken-zip = Die Datei ist beschädigt oder nicht vollständig kopiert. Bitte kopieren oder speichern Sie sie neu.
error-list-zip-bomb = Die Datei entpackt sich zu weit mehr, als eine Liste hat. Sie wurde nicht gelesen.
error-list-broken-workbook = Die Tabelle ist beschädigt. Bitte öffnen Sie sie in der Tabellenkalkulation und speichern Sie sie neu.
error-list-encrypted = Die Tabelle ist mit einem Kennwort geschützt. Bitte speichern Sie sie ohne Kennwort.
# $sheet (String) - name of the sheet
# $limit (Count) - the most rows
error-list-too-many-rows = Das Blatt „{ $sheet }“ hat mehr als { $limit } Zeilen. Bitte teilen Sie die Liste.
# $sheet (String) - name of the sheet
# $row (Count) - number of the row
# $limit (Count) - the most columns
error-list-too-many-columns = Im Blatt „{ $sheet }“ hat Zeile { $row } mehr als { $limit } Spalten. Bitte prüfen Sie diese Zeile.
# $limit (Count) - the most cells
error-list-too-many-cells = Die Tabelle hat mehr als { $limit } Zellen. Bitte teilen Sie die Liste.
# $sheet (String) - name of the sheet
# $row (Count) - number of the row
# $column (Count) - number of the column
# $limit (Count) - the most characters
error-list-cell-too-long = Im Blatt „{ $sheet }“, Zeile { $row }, Spalte { $column } steht ein Text mit mehr als { $limit } Zeichen. Bitte prüfen Sie diese Zelle.
# The same of a text file, which has no sheets.
# $limit (Count) - the most rows
error-list-text-too-many-rows = Die Liste hat mehr als { $limit } Zeilen. Bitte teilen Sie sie.
# $row (Count) - number of the row
# $limit (Count) - the most columns
error-list-text-too-many-columns = In Zeile { $row } stehen mehr als { $limit } Spalten. Bitte prüfen Sie diese Zeile.
# $row (Count) - number of the row
# $column (Count) - number of the column
# $limit (Count) - the most characters
error-list-text-cell-too-long = In Zeile { $row }, Spalte { $column } steht ein Text mit mehr als { $limit } Zeichen. Bitte prüfen Sie diese Zelle.
error-import-nothing = In dieser Liste steht keine Zeile mit einer Person. Bitte prüfen Sie, welche Blätter und Spalten gewählt sind.
# The list was let go: after signing out, or because another one was chosen.
error-import-not-open = Diese Liste ist nicht mehr geöffnet. Bitte wählen Sie die Datei noch einmal.
# Withdrawing an import that does not exist.
error-import-unknown = Dieses Einlesen ist nicht bekannt. Bitte sehen Sie in der Liste nach, was eingelesen wurde.
# Withdrawing an import a second time.
error-import-withdrawn = Dieses Einlesen wurde schon zurückgenommen.
# Somebody else's import ran in between, several times in a row.
error-import-outdated = Andere lesen gerade ebenfalls Listen ein. Es wurde nichts übernommen. Bitte versuchen Sie es in einigen Minuten noch einmal.
# The file with the columns that was given on the command line does not fit the list.
error-mapping-invalid = Die Datei mit der Spaltenzuordnung passt nicht zu dieser Liste. Bitte erzeugen Sie sie neu.

## A table that could not be written as a file.

error-table-write = Die Tabelle konnte nicht geschrieben werden. Bitte prüfen Sie den Ort und den freien Platz.
error-table-too-many-cells = Die Tabelle konnte nicht erstellt werden: Eine Zeile hat mehr Zellen als Spalten.
error-table-cell-too-long = Ein Text ist zu lang für eine Zelle einer Tabellenkalkulation. Bitte wählen Sie CSV.
error-table-spreadsheet = Die Tabelle konnte nicht erstellt werden. Bitte versuchen Sie es als CSV.

## The screen: four steps.

# Navigation: bringing in an old list. One word.
import-nav = Einlesen
# Title of the screen.
import-title = Liste einlesen
# Below the title while no file is chosen.
import-about = Bringt die bisherige Liste des Büros in den Datenspeicher.
# Read aloud: name of the list of steps.
import-steps = Schritte des Einlesens
# First step.
import-step-file = Datei wählen
# Second step.
import-step-columns = Spalten prüfen
# Third step.
import-step-preview = Vorschau
# Fourth step.
import-step-result = Ergebnis

## First step: the file.

# What can be chosen.
import-file-kinds = Tabellen (.xlsx, .xls, .ods) und Textdateien (.csv). Zeichensatz und Trennzeichen werden erkannt.
# What happens with the file.
import-file-looks-first = Zuerst sehen Sie alles an: jede ausgelassene Zeile mit ihrem Grund und jeden Wert, der gedeutet wurde.
# A promise.
import-file-all-or-nothing = Alles oder nichts: Bei einem Fehler oder Abbruch wird nichts gespeichert.
# A warning.
import-file-stays-outside = Die gewählte Datei bleibt, wo sie ist, außerhalb des Datenspeichers. Löschen Sie sie, wenn sie nicht mehr gebraucht wird.
# Button that opens the dialog of the computer.
import-choose = Datei auswählen …

## Second step: the columns.

# Button back to the dialog.
import-choose-other = Andere Datei
# Above the columns.
import-columns-about = Was steht in welcher Spalte? Prüfen Sie die Vorschläge. Unbekannte Spalten gehen nicht verloren: Sie werden als Notiz behalten, mit ihrer Überschrift davor.
# Below it: how the text file was read.
# $encoding (String) - name of the character set
# $separator (String) - the character between the columns
import-format-text = Textdatei, Zeichensatz { $encoding }, Trennzeichen { $separator }
# Below it: what kind of table was read.
# $format (String) - XLSX, XLS or ODS
import-format-table = Tabelle ({ $format })
# Error below the sheets.
import-no-sheet = Wählen Sie mindestens ein Blatt aus.
# Button to the third step.
import-to-preview = Weiter zur Vorschau
# While the list is interpreted.
import-reading = Die Liste wird gedeutet und mit dem Datenspeicher verglichen …
# Heading of a text file, which has no sheets.
import-list = Liste
# Beside the name of a sheet.
# $count (Count) - rows
import-rows = { $count ->
    [one] { $count } Zeile
   *[other] { $count } Zeilen
}
# Choice beside the name of a sheet: which row holds the headings of the columns.
import-header-choose = Überschriften
# One entry of that choice.
# $row (Number) - number of the row
# $text (String) - what stands in the row
import-header-option = Zeile { $row }: { $text }
# Entry of that choice: the list begins with the first person.
import-header-none = ohne Überschriften
# Tick beside a sheet.
import-use-sheet = Dieses Blatt einlesen
# Read aloud: name of the table.
# $sheet (String) - name of the sheet
import-columns-of = Spalten { $sheet }
# In place of the table.
import-no-columns = In diesem Blatt wurden keine Spalten erkannt.
# Heading: the letter of the column.
import-column = Spalte
# Heading: what stands above the column in the list.
import-heading = Überschrift
# Heading: some values of the column.
import-examples = Beispiele
# Heading: what the column is taken for.
import-becomes = Wird zu
# Heading: how sure the proposal is.
import-certainty = Sicherheit
# How sure the proposal is.
import-certainty-certain = sicher
# How sure the proposal is.
import-certainty-likely = wahrscheinlich
# How sure the proposal is.
import-certainty-doubtful = unsicher
# A person chose it.
import-certainty-chosen = von Ihnen gewählt
# Read aloud: name of the choice in a row of the table.
# $column (String) - heading or letter of the column
import-field-of = Inhalt der Spalte { $column }
# Below the choice when another column got this field.
# $column (String) - letter of the other column
import-taken = Das Feld hat jetzt Spalte { $column }. Diese hier wird als Notiz behalten.
# In place of a heading.
import-no-heading = ohne Überschrift
# In place of examples.
import-no-examples = leer

## Third step: what would happen.

# Below a large number.
import-count-read = Zeilen gelesen
# Below a large number.
import-count-new = neu angelegt
# Below a large number: clients who were there and got what was missing.
import-count-updated = ergänzt
# Below a large number.
import-count-skipped = ausgelassen
# Beside the button that writes.
import-nothing-yet = Noch ist nichts gespeichert. Es wird alles übernommen oder nichts.
# Button back.
import-back-to-columns = Zu den Spalten
# Button that writes.
# $count (Count) - people who are written
import-run = { $count ->
    [one] { $count } Person übernehmen
   *[other] { $count } Personen übernehmen
}
# Above the bar of progress.
import-running = Die Liste wird übernommen
# Beside the bar of progress.
# $done (Count) - rows that are done
# $total (Count) - all rows
import-progress = { $done } von { $total } Zeilen
# Below the bar of progress.
import-running-about = Sie können inzwischen weiterarbeiten: Der Stand steht wieder hier, wenn Sie zurückkommen. Abbrechen lässt nichts zurück.
# Read aloud: name of the tabs.
import-preview-tabs = Was die Vorschau zeigt
# Tab. A number follows.
import-tab-skipped = Ausgelassen
# Tab: records that are in the store already and are completed. A number follows.
import-tab-updated = Ergänzt
# Tab: values that were interpreted. A number follows.
import-tab-readings = Gedeutet
# Tab: records that may be one person. A number follows.
import-tab-duplicates = Vielleicht doppelt
# Tab: the records as they will be. A number follows.
import-tab-sample = So werden sie
# Above a list that shows the first entries only.
# $shown (Count) - entries that are shown
# $total (Count) - all entries
import-shown = Die ersten { $shown } von { $total }. Alle stehen im Bericht.
# Above the rows that are left out.
import-skipped-about = Aus diesen Zeilen wird niemand angelegt. Nichts davon verschwindet still: Jede steht auch im Bericht.
# In place of the list.
import-none-skipped = Keine Zeile wird ausgelassen
# Read aloud: name of the filter.
import-reasons = Nach Grund filtern
# Heading: why a row is left out.
import-reason = Grund
# First choice of a filter.
import-all = Alle
# Above the interpreted values.
import-readings-about = Diese Werte wurden nicht einfach abgeschrieben. Links steht, was in der Liste steht, rechts, wie es verstanden wurde.
# In place of the list.
import-none-read = Alle Werte wurden unverändert übernommen
# Read aloud: name of the filter.
import-kinds = Nach Art filtern
# Where a filter finds entries only beyond those that are shown.
# $count (Count) - entries that there are
import-none-shown = { $count ->
    [one] { $count } Eintrag steht weiter hinten in der Liste und im Bericht.
   *[other] { $count } Einträge stehen weiter hinten in der Liste und im Bericht.
}
# In a cell: nothing was taken over.
import-understood-nothing = nichts übernommen
# Heading: how a value was interpreted.
import-how = Wie
# Above the list of people who are in the store already.
import-updated-about = Diese Personen sind schon im Datenspeicher. Ergänzt wird nur, was dort fehlt; nichts wird überschrieben.
# In place of the list.
import-none-updated = Niemand aus dieser Liste ist schon im Datenspeicher
# Above pairs of records.
import-duplicates-about = Diese Personen könnten dieselbe sein. Beide werden angelegt; unter „Dubletten“ lassen sie sich danach zusammenführen.
# In place of the list.
import-none-duplicate = Niemand scheint doppelt zu sein
# Where a record stands in a text file.
# $row (Count) - number of the row
import-at-row = Zeile { $row }
# Where a record stands in a spreadsheet.
# $sheet (String) - name of the sheet
# $row (Count) - number of the row
import-at-sheet-row = { $sheet }, Zeile { $row }
# In place of a name that the role may not see.
import-other-hidden = Jemand im Datenspeicher (Ihre Rolle sieht keine Namen)
# Where the other record stands.
import-other-in-store = schon im Datenspeicher
# How alike two records are.
# $share (Percent) - from 0 to 1
import-alike = zu { $share } gleich
# Above the records as they will be.
import-sample-about = So stehen die Personen danach im Datenspeicher.
# Heading: the name of a person.
import-name = Name
# Heading: the first language of a person.
import-first-language = Sprache

## Fourth step: what happened.

# Heading.
# $count (Count) - people who were written
import-done = { $count ->
    [one] { $count } Person ist übernommen.
   *[other] { $count } Personen sind übernommen.
}
# Heading.
import-cancelled = Abgebrochen
# Below it.
import-cancelled-about = Es wurde nichts gespeichert. Der Datenspeicher ist, wie er war.
# Button back.
import-back-to-preview = Zurück zur Vorschau
# Button that begins anew.
import-another = Weitere Liste einlesen
# Heading.
import-report-title = Bericht zum Abarbeiten
# Below it.
import-report-about = Eine Tabelle mit jeder Zeile, die einen Blick braucht: ausgelassen, gedeutet oder vielleicht doppelt. Zum Abhaken.
# Button that writes a file.
import-report-save = Bericht speichern …
# After saving.
# $path (String) - where it was saved
import-report-saved = Gespeichert: { $path }. Diese Datei liegt außerhalb des Datenspeichers.

## Past imports, and taking one back as a whole.

# Heading above the list of past imports.
import-past = Bisher eingelesen
import-past-about = Wurde die falsche Datei eingelesen? Jedes Einlesen lässt sich als Ganzes zurücknehmen. Wer seither bearbeitet wurde, bleibt.
import-past-none = Noch nichts eingelesen
# Headings of the columns.
import-past-file = Datei
import-past-when = Wann
import-past-who = Von
import-past-new = Neu
import-past-updated = Ergänzt
import-past-state = Stand
# States of an import.
import-state-in-store = im Datenspeicher
import-state-withdrawn = zurückgenommen
# One import in a line, on the command line. Its number stands before it.
# $at (DayTime) - when
# $by (String) - name of the person
# $file (String) - name of the file
# $imported (Count) - clients that it made
# $updated (Count) - clients that it completed
import-past-line = { $at }, { $by }: „{ $file }“. Neu: { $imported }. Ergänzt: { $updated }.
# Button.
import-withdraw = Zurücknehmen …
# Read aloud: the button with the name of the file.
# $file (String) - name of the file
import-withdraw-of = „{ $file }“ zurücknehmen
# Heading of the question.
# $file (String) - name of the file
import-withdraw-title = „{ $file }“ zurücknehmen?
# $count (Count) - clients that the import made
import-withdraw-removes = { $count ->
    [0] Dieses Einlesen hat niemanden neu angelegt.
    [one] { $count } Person, die dieses Einlesen angelegt hat, wird entfernt.
   *[other] { $count } Personen, die dieses Einlesen angelegt hat, werden entfernt.
}
# $count (Count) - clients that the import completed
import-withdraw-restores = { $count ->
    [0] Ergänzt hat es niemanden.
    [one] { $count } Person, die es ergänzt hat, wird wieder, wie sie war.
   *[other] { $count } Personen, die es ergänzt hat, werden wieder, wie sie waren.
}
import-withdraw-keeps = Wer seither bearbeitet wurde (ein Kontakt, eine Notiz, ein Fall, eine Änderung), bleibt unverändert und wird danach genannt.
import-withdraw-final = Das Zurücknehmen lässt sich nicht widerrufen. Die Liste kann aber noch einmal eingelesen werden.
# Button that does it.
import-withdraw-do = Einlesen zurücknehmen
# Label of the progress.
import-withdrawing = Das Einlesen wird zurückgenommen
# $done (Count) - clients that are gone so far
# $total (Count) - clients in all
import-withdraw-progress = { $done } von { $total } Personen
# After it, also on the command line.
# $removed (Count) - clients that are gone
# $restored (Count) - clients that are as they were before
# $kept (Count) - clients that stayed because somebody had worked on them
import-withdrawn-done = Zurückgenommen. Entfernt: { $removed }. Wieder wie zuvor: { $restored }. Behalten: { $kept }.
import-withdraw-cancelled = Abgebrochen. Es wurde nichts geändert.
# Heading above the people who stayed.
import-kept = Behalten, weil seither jemand daran gearbeitet hat
# Button: opens that list.
# $count (Count) - clients that stayed
import-kept-show = { $count ->
    [one] { $count } Person blieb
   *[other] { $count } Personen blieben
}
import-kept-made = vom Einlesen angelegt
import-kept-filled = vom Einlesen ergänzt

## In the top bar while an import or its withdrawal runs on another page. Short.

# $share (Percent) - how far it is
import-status-running = Einlesen: { $share }
# $share (Percent) - how far it is
import-status-withdrawing = Zurücknehmen: { $share }
# The list was read while somebody was on another page, and waits.
import-status-ready = Einlesen: Ergebnis liegt vor

## Acts in the history and in the audit.

# An import was taken back.
action-import-withdrawn = Einlesen zurückgenommen
# A directory that came in as a file was taken back.
action-directory-import-withdrawn = Einspielen eines Verzeichnisses zurückgenommen
