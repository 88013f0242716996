### Documents at the counter: the machine-readable zone that a reader types.

## The panel after a document was read.

scan-title = Document read
scan-failed-title = Document not read
scan-again-help = Put the document straight on the reader once more. What was in the field before is back in it.
scan-all-right = All check digits agree
scan-some-wrong = { $wrong ->
    [one] { $wrong } check digit is wrong
   *[other] { $wrong } check digits are wrong
}
scan-expired = Expired
scan-layout-german = The reader types like an American keyboard; this was taken into account.
scan-parts = What was read
scan-from-document = Document
scan-from-record = Record
scan-lines = Lines of the machine-readable zone
scan-number-of = { $kind } { $number }
scan-valid-until = valid until { DAY($day, shape: "numeric") }
scan-day = { DAY($day, shape: "numeric") }
scan-issued-by = issued by: { $issuer }
scan-unreadable = not readable
scan-not-stated = left open by the document

## Parts of the zone.

scan-field-document-code = Kind of document
scan-field-issuer = Issuing state
scan-field-number = Document number
scan-field-name = Name
scan-field-nationality = Nationality
scan-field-birth-date = Birth date
scan-field-gender = Gender
scan-field-sex = Sex
scan-field-expiry = Valid until
scan-field-optional = Further data
scan-field-composite = Whole zone
scan-field-document = Document

## How it agrees with the record.

scan-state-same = same
scan-state-alike = other spelling
scan-state-exacter = more exact than the record
scan-state-differs = differs
scan-state-new = new

## What is wrong with a part.

scan-check-right = check digit agrees
scan-check-none = no check digit
scan-check-wrong = Wrong check digit: line { $line }, place { $column } is { $found }, computed { $expected }
scan-problem-not-a-date = This is no date
scan-problem-unknown-code = Unknown code
scan-problem-not-a-sex = Neither M nor F nor open
scan-problem-has-digits = Digits in the name
scan-problem-missing = Missing
scan-problem-cut-off = The name fills the line and may be cut off. Please compare with the document.

## Proposals for misread signs.

scan-repairs = Perhaps misread
scan-swap = Line { $line }, place { $column }: { $found } could be { $proposed }
scan-repair-take = That is what the document says

## What can be done.

scan-hits = { $count ->
    [one] It could be { $count } person
   *[other] It could be one of { $count } people
}
scan-nobody = Nobody is on record with these data.
scan-new-client = New client
scan-into-form = Put into the form
scan-into-record = Take over what is ticked
scan-take = Take over { $part }
scan-nothing-new = The record agrees with the document.

## The screen for zones that are typed by hand.

scan-command = Read a document
scan-about = A reader at the counter types by itself, on every screen. Here a zone can be copied by hand when the reader does not recognise it.
scan-zone = Machine-readable zone
scan-zone-hint = Two or three lines in capitals, with < for the fillers.
scan-read = Read

## Why it is no zone.

error-scan-not-a-zone = This is no machine-readable zone. It has two lines of 44 or 36 signs, or three of 30.
error-scan-line-length = Signs in line { $line }: { $found } instead of { $wanted }.
error-scan-line-missing = Lines that came: { $found } of { $wanted }.
error-scan-sign = In line { $line }, place { $column } stands a sign that a zone does not have.

## Issuers that are no state.

scan-issuer-eue = European Union
scan-issuer-uno = United Nations
scan-issuer-una = Specialised agency of the United Nations
scan-issuer-xom = Sovereign Military Order of Malta
scan-issuer-xpo = Interpol
scan-issuer-xcc = Caribbean Community (CARICOM)
scan-issuer-xce = Council of Europe
scan-issuer-xco = COMESA
scan-issuer-xec = ECOWAS
scan-issuer-xba = African Development Bank
scan-issuer-xim = Afreximbank
scan-issuer-xmp = Parliamentary Assembly of the Mediterranean
scan-issuer-xdc = SADC
scan-issuer-xes = Organisation of Eastern Caribbean States
scan-issuer-iao = ICAO
scan-issuer-xct = Northern Cyprus
scan-issuer-uto = Utopia (specimen)
