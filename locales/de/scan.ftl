### Documents at the counter: the machine-readable zone that a reader types.

## The panel after a document was read.

# Heading of the panel.
scan-title = Ausweis gelesen
# Heading of the panel when what was typed could not be read.
scan-failed-title = Ausweis nicht gelesen
# Below the reason why it could not be read.
scan-again-help = Legen Sie das Dokument noch einmal gerade auf den Leser. Was vorher im Feld stand, steht wieder dort.
# Mark: every check digit agrees.
scan-all-right = Alle Prüfziffern stimmen
# Mark: some check digits are wrong.
# $wrong (Count) - how many are wrong
scan-some-wrong = { $wrong ->
    [one] { $wrong } Prüfziffer stimmt nicht
   *[other] { $wrong } Prüfziffern stimmen nicht
}
# Mark: the document is no longer valid.
scan-expired = Abgelaufen
# Note: the reader types like an American keyboard; the program has understood it.
scan-layout-german = Der Leser schreibt wie eine amerikanische Tastatur; das wurde berücksichtigt.
# Read aloud: name of the table of what was read.
scan-parts = Gelesene Angaben
# Head of a column: what the document says.
scan-from-document = Ausweis
# Head of a column: what the record says.
scan-from-record = Akte
# Read aloud: name of the lines of the machine-readable zone.
scan-lines = Zeilen der maschinenlesbaren Zone
# A document with its number.
# $kind (String) - the kind of document
# $number (String) - its number
scan-number-of = { $kind } { $number }
# Until when the document is valid.
# $day (Day) - the last day
scan-valid-until = gültig bis { DAY($day, shape: "numeric") }
# The last day of the document, beside its label.
# $day (Day) - the last day
scan-day = { DAY($day, shape: "numeric") }
# Which state or organisation issued the document.
# $issuer (String) - its name or code
scan-issued-by = ausgestellt von: { $issuer }
# In place of a value that could not be read.
scan-unreadable = nicht lesbar
# In place of a value that the document leaves open.
scan-not-stated = im Ausweis offen

## Parts of the zone.

# A part of the zone of a document.
scan-field-document-code = Dokumentart
# A part of the zone of a document.
scan-field-issuer = Ausstellender Staat
# A part of the zone of a document.
scan-field-number = Dokumentnummer
# A part of the zone of a document.
scan-field-name = Name
# A part of the zone of a document.
scan-field-nationality = Staatsangehörigkeit
# A part of the zone of a document.
scan-field-birth-date = Geburtsdatum
# A part of the zone of a document.
scan-field-gender = Geschlecht
# A part of the zone of a document.
scan-field-sex = Geschlecht
# A part of the zone of a document.
scan-field-expiry = Gültig bis
# A part of the zone of a document.
scan-field-optional = Weitere Angaben
# A part of the zone of a document.
scan-field-composite = Ganze Zone
# A part of the zone of a document.
scan-field-document = Dokument

## How it agrees with the record.

# The record says the same.
scan-state-same = stimmt überein
# The record has another spelling of what is likely the same name.
scan-state-alike = andere Schreibweise
# The document says the same, more exactly.
scan-state-exacter = genauer als die Akte
# The record says something else.
scan-state-differs = weicht ab
# The record has nothing there.
scan-state-new = neu

## What is wrong with a part.

# Read aloud beside a part whose check digit agrees.
scan-check-right = Prüfziffer stimmt
# Read aloud beside a part that the document has no check digit for.
scan-check-none = ohne Prüfziffer
# Beside a part whose check digit is wrong.
# $line (Number) - the line, from 1
# $column (Number) - the place in the line, from 1
# $found (String) - the digit that was read
# $expected (String) - the digit that was computed
scan-check-wrong = Prüfziffer falsch: Zeile { $line }, Stelle { $column } ist { $found }, errechnet { $expected }
# A date that is none.
scan-problem-not-a-date = Das ist kein Datum
# A code of a state that is unknown.
scan-problem-unknown-code = Unbekanntes Kürzel
# Neither M nor F nor open.
scan-problem-not-a-sex = Weder M noch F noch offen
# Digits stand in a name.
scan-problem-has-digits = Ziffern im Namen
# The part is empty.
scan-problem-missing = Fehlt
# The name fills its line to the end: it may go on in the document.
scan-problem-cut-off = Der Name füllt die Zeile und ist vielleicht abgeschnitten. Bitte mit dem Ausweis vergleichen.

## Proposals for misread signs.

# Heading over proposals.
scan-repairs = Vielleicht verlesen
# One sign that may be another.
# $line (Number) - the line, from 1
# $column (Number) - the place in the line, from 1
# $found (String) - the sign that was read
# $proposed (String) - the sign that it may be
scan-swap = Zeile { $line }, Stelle { $column }: { $found } könnte { $proposed } sein
# Button beside a proposal: reads the zone again with it. Only after a look at the document.
scan-repair-take = So steht es im Ausweis

## What can be done.

# Heading over clients whom the document may belong to.
# $count (Count) - how many
scan-hits = { $count ->
    [one] { $count } Person könnte es sein
   *[other] { $count } Personen könnten es sein
}
# When no client fits the document.
scan-nobody = Mit diesen Angaben ist noch niemand erfasst.
# Button: opens the form of a new client with what was read.
scan-new-client = Person anlegen
# Button: puts what was read into the form that is open.
scan-into-form = In das Formular übernehmen
# Button: opens the form of the record with the ticked parts in it.
scan-into-record = Angekreuztes übernehmen
# Read aloud: tick beside a part.
# $part (String) - the part
scan-take = { $part } übernehmen
# Below the comparison when there is nothing to take over.
scan-nothing-new = Die Akte stimmt mit dem Ausweis überein.

## The screen for zones that are typed by hand.

# Command, and heading of the screen.
scan-command = Ausweis lesen
# Below the heading.
scan-about = Ein Leser am Tresen schreibt von selbst, auf jedem Bildschirm. Hier lässt sich eine Zone von Hand abschreiben, wenn der Leser sie nicht erkennt.
# Label of the field.
scan-zone = Maschinenlesbare Zone
# Below the field. The sign is a filler of the standard.
scan-zone-hint = Zwei oder drei Zeilen in Großbuchstaben, mit < für die Füllzeichen.
# Button.
scan-read = Lesen

## Why it is no zone.

# What was typed is no zone of a travel document.
error-scan-not-a-zone = Das ist keine maschinenlesbare Zone. Sie hat zwei Zeilen mit 44 oder 36 Zeichen oder drei mit 30.
# A line has lost or got signs.
# $line (Number) - the line, from 1
# $found (Number) - how many signs came
# $wanted (Number) - how many it should have
error-scan-line-length = Zeichen in Zeile { $line }: { $found } statt { $wanted }.
# Not all lines came.
# $found (Number) - how many lines came
# $wanted (Number) - how many the document has
error-scan-line-missing = Zeilen angekommen: { $found } von { $wanted }.
# A sign that no zone has.
# $line (Number) - the line, from 1
# $column (Number) - the place in the line, from 1
error-scan-sign = In Zeile { $line }, Stelle { $column } steht ein Zeichen, das es in der Zone nicht gibt.

## Issuers that are no state.

# Who issued a document: European Union.
scan-issuer-eue = Europäische Union
# Who issued a document: United Nations.
scan-issuer-uno = Vereinte Nationen
# Who issued a document: A specialised agency of the United Nations.
scan-issuer-una = Sonderorganisation der Vereinten Nationen
# Who issued a document: Sovereign Military Order of Malta.
scan-issuer-xom = Souveräner Malteserorden
# Who issued a document: Interpol.
scan-issuer-xpo = Interpol
# Who issued a document: CARICOM.
scan-issuer-xcc = Karibische Gemeinschaft (CARICOM)
# Who issued a document: Council of Europe.
scan-issuer-xce = Europarat
# Who issued a document: COMESA.
scan-issuer-xco = COMESA
# Who issued a document: ECOWAS.
scan-issuer-xec = ECOWAS
# Who issued a document: African Development Bank.
scan-issuer-xba = Afrikanische Entwicklungsbank
# Who issued a document: African Export-Import Bank.
scan-issuer-xim = Afreximbank
# Who issued a document: Parliamentary Assembly of the Mediterranean.
scan-issuer-xmp = Parlamentarische Versammlung des Mittelmeerraums
# Who issued a document: SADC.
scan-issuer-xdc = SADC
# Who issued a document: Organization of Eastern Caribbean States.
scan-issuer-xes = Organisation Ostkaribischer Staaten
# Who issued a document: ICAO.
scan-issuer-iao = ICAO
# Who issued a document: Turkish Republic of Northern Cyprus as some documents print it.
scan-issuer-xct = Nordzypern
# Who issued a document: Utopia, the invented land of specimens.
scan-issuer-uto = Utopia (Muster)
