### Verzeichnisse nach dem Standard HSDS 3.1: ein- und ausgeben (migradesk hsds).

## A file that cannot be taken.

# $megabytes (Count) - how many megabytes are allowed
error-hsds-too-large = Die Datei ist zu groß: mehr als { $megabytes } MB. Nichts wurde übernommen.
# $limit (Count) - how many rows are allowed
error-hsds-too-many-rows = Die Datei hat zu viele Zeilen. Möglich sind höchstens: { $limit }. Nichts wurde übernommen.
# $limit (Count) - how many values are allowed
error-hsds-too-many-values = Die Datei enthält zu viele einzelne Werte. Möglich sind höchstens: { $limit }. Nichts wurde übernommen.
# $megabytes (Count) - how many megabytes are allowed
error-hsds-zip-bomb = Das Archiv entpackt sich auf mehr als { $megabytes } MB. So ist kein ehrliches Verzeichnis gepackt. Nichts wurde übernommen.
# $count (Count) - how many there are
error-hsds-too-many-entries = Das Archiv hat zu viele Dateien: { $count }. Nichts wurde übernommen.
# $file (String) - the name of a file
error-hsds-path = Ein Pfad im Archiv ist nicht erlaubt: { $file }. Nichts wurde übernommen.
error-hsds-broken-zip = Das Archiv ist beschädigt. Bitte lassen Sie es sich noch einmal geben.
error-hsds-no-descriptor = Im Archiv fehlt die Datei datapackage.json.
error-hsds-descriptor = Die Datei datapackage.json ist nicht zu verstehen.
# $file (String) - the name of a file
error-hsds-no-file = Im Archiv fehlt eine Datei, die es nennt: { $file }
# $file (String) - the name of a file
error-hsds-not-utf8 = Diese Datei ist kein Text in UTF-8: { $file }
# $line (Count) - the number of a line
error-hsds-broken-json = Die Datei ist kein JSON. Der Fehler steht in Zeile { $line }.
# $file (String) - the name of a file
# $row (Count) - the number of a row
error-hsds-broken-table = Die Tabelle { $file } bricht in Zeile { $row } ab.
error-hsds-not-hsds = Das ist kein Verzeichnis nach HSDS 3.1.
# $count (Count) - how many there are
error-hsds-refused = Nichts wurde übernommen. Zu klären sind: { $count }
# After the preview, when the import is refused.
error-directory-changed = Jemand hat inzwischen am Verzeichnis gearbeitet. Nichts wurde übernommen. Bitte wählen Sie die Datei noch einmal und sehen Sie die Vorschau neu an.
# Below the list of imports.
error-directory-import-unknown = Dieses Einspielen ist hier nicht bekannt.
# Below the list of imports.
error-directory-import-withdrawn = Dieses Einspielen wurde schon zurückgenommen.
# Below the list of imports.
# $names (String) - the first houses and services that were changed
# $count (Count) - how many rows were changed
error-directory-import-built-on = Seither hat jemand an Einträgen dieses Einspielens gearbeitet: { $names } (geänderte Zeilen: { $count }). Nichts wurde zurückgenommen. Bitte berichtigen Sie diese Einträge von Hand.
# Below the list of imports.
error-directory-import-in-use = Auf dem, was dieses Einspielen brachte, baut schon etwas auf, zum Beispiel eine Verweisung an ein neues Angebot oder ein späteres Einspielen. Nichts wurde zurückgenommen. Bitte berichtigen Sie die Einträge von Hand oder nehmen Sie zuerst das spätere Einspielen zurück.

## What is wrong with one value; stands after the table, the id and the field.

hsds-finding-id-twice = diese Kennung gibt es schon, mit anderem Inhalt
hsds-finding-id-missing = die Kennung fehlt
hsds-finding-id-form = die Kennung ist keine UUID
hsds-finding-required = das Feld muss ausgefüllt sein
hsds-finding-reference = verweist auf etwas, das es nicht gibt
hsds-finding-wrong-type = falsche Art von Wert: Zahl, Text oder Liste
hsds-finding-not-an-object = hier muss ein Objekt stehen
hsds-finding-choice = dieses Wort kennt der Standard hier nicht
hsds-finding-uri-form = das ist keine Internetadresse
hsds-finding-email-form = das ist keine E-Mail-Adresse
hsds-finding-date-form = das ist kein Datum
hsds-finding-time-form = das ist keine Uhrzeit
hsds-finding-entity = diese Tabelle kennt der Standard nicht
hsds-finding-too-long = der Text ist zu lang
hsds-finding-control-character = der Text enthält unsichtbare Steuerzeichen
hsds-finding-contradicts-place = widerspricht der Stelle, an der es steht
hsds-finding-recurrence = diese Regel kennt RFC 5545 nicht
hsds-finding-row-length = die Zeile hat nicht so viele Zellen wie die Überschrift
hsds-finding-column-twice = diese Spalte gibt es zweimal

## Tables of the standard: over lists, and beside counts.

hsds-table-organization = Einrichtungen
hsds-table-program = Programme
hsds-table-service = Angebote
hsds-table-location = Orte
hsds-table-service-at-location = Angebote an Orten
hsds-table-contact = Ansprechpersonen
hsds-table-phone = Telefonnummern
hsds-table-address = Anschriften
hsds-table-schedule = Zeiten
hsds-table-funding = Förderungen
hsds-table-service-area = Einzugsgebiete
hsds-table-required-document = Nötige Unterlagen
hsds-table-language = Sprachen
hsds-table-accessibility = Barrierefreiheit
hsds-table-cost-option = Gebühren
hsds-table-organization-identifier = Kennungen von Einrichtungen
hsds-table-url = Internetadressen
hsds-table-unit = Einheiten
hsds-table-service-capacity = Plätze
hsds-table-taxonomy = Begriffslisten
hsds-table-taxonomy-term = Begriffe
hsds-table-attribute = Zugeordnete Begriffe
hsds-table-metadata = Änderungsvermerke
hsds-table-meta-table-description = Beschreibungen der Tabellen

## What the command says.

# $count (Count) - how many rows the file has
cli-hsds-sound = Die Datei entspricht HSDS 3.1. Zeilen: { $count }
# $count (Count) - how many more there are
cli-hsds-more = … und weitere: { $count }
# $added (Count) - new rows
# $changed (Count) - fields that change
# $unchanged (Count) - rows that stay as they are
cli-hsds-counts = Neu: { $added }, geänderte Felder: { $changed }, unverändert: { $unchanged }
