### Paper that people carry away: the referral slip, the appointment slip and, for staff, the recovery sheet.
### Printed in two columns, German and this language. Short words: a column is 83 mm wide.

# Title of the referral slip: a page that a person carries to another office. Large, in two languages.
letter-referral-title = Vermittlungsschein

# Heading above the name and the address of the service or the place. Short.
letter-where = Wohin

# Heading above day and time. Short.
letter-when = Wann

# Heading above the list of papers to bring.
letter-bring = Bitte mitbringen

# Stands before a phone number.
letter-phone = Telefon

# Heading above how to find the place: bus, entrance, floor.
letter-directions = So kommen Sie hin

# Heading above the opening hours of the service.
letter-opening-hours = Öffnungszeiten

# Heading above a free text of the office for this person.
letter-note = Hinweis

# Heading above the small facts: what it is about, who referred, when.
letter-about = Zu diesem Schein

# Stands before the name of the person, which is printed only when more than a slip was agreed to.
letter-name = Name

# Stands before the topic, for example "Housing".
letter-need = Worum es geht

# Stands before the name of the member of staff who referred.
letter-referred-by = Vermittelt von

# Stands before the day on which the page was printed.
letter-issued = Ausgestellt am

# Stands before the number of the referral or the appointment.
letter-reference = Nummer

# Stands before the name of the person who is to be met.
letter-with = Bei

# Foot of a page in two languages: which of them counts.
# $day (Day) - the day on which what the page says was last checked
letter-authoritative = Maßgebend ist der deutsche Text. Stand der Angaben: { DAY($day, shape: "long") }

# Foot of a page in German only.
# $day (Day) - the day on which what the page says was last checked
letter-as-of = Stand der Angaben: { DAY($day, shape: "long") }

# Foot of a page whose second column had to be printed in another language than was asked for.
# $language (Language) - the language that was asked for
letter-fallback = Auf { $language } gibt es dieses Blatt noch nicht.

# The time of an appointment, printed large.
# $time (Time) - when it starts
letter-time = { $time } Uhr

# Title of the page with the day, the time and the place of an appointment.
letter-appointment-title = Ihr Termin

# Below the time of an appointment.
# $minutes (Count) - how long it takes, in minutes, mostly 30 to 90
letter-duration = Dauer: etwa { $minutes } Min.

# Stands above the phone number of the office.
letter-cancel = Wenn Sie nicht kommen können, rufen Sie bitte an

# Title of the sheet with the key that opens the store when all passphrases are lost.
letter-recovery-title = Wiederherstellungsschlüssel

# Below the title of the recovery sheet: what the key is.
letter-recovery-what = Mit diesem Schlüssel lässt sich der Datenspeicher öffnen, wenn niemand mehr eine gültige Passphrase weiß. Er wird nur dieses eine Mal gedruckt.

# Recovery sheet: stands above the characters by which a typing mistake is found.
letter-recovery-checksum = Prüfzeichen

# Recovery sheet: stands before the day on which the key was made.
letter-recovery-created = Erstellt am

# Recovery sheet: heading above where to keep it.
letter-recovery-keep-title = Aufbewahren

# Recovery sheet: where to keep it.
letter-recovery-keep = Im Tresor oder in einem verschlossenen Schrank, getrennt vom Rechner und von den Datensicherungen. Zwei Personen sollen wissen, wo er liegt.

# Recovery sheet: heading above what must not be done with it.
letter-recovery-never-title = Niemals

# Recovery sheet: what must not be done with it.
letter-recovery-never = Nicht fotografieren, nicht einscannen, nicht per E-Mail senden, nicht in einer Datei speichern.

# Recovery sheet: heading above what to do when it is lost.
letter-recovery-lost-title = Verloren oder von Fremden gesehen?

# Recovery sheet: what to do when it is lost or a stranger has seen it.
letter-recovery-lost = Melden Sie es sofort der Person, die das Programm verwaltet, und der Person, die für den Datenschutz zuständig ist. Das Programm kann diesen Schlüssel noch nicht ersetzen: Fragen Sie Ihre IT.

# Printed slip: the topic, in words for the person who carries it.
letter-need-residence = Aufenthalt und Papiere

# Printed slip: the topic, in words for the person who carries it.
letter-need-livelihood = Geld zum Leben

# Printed slip: the topic, in words for the person who carries it.
letter-need-housing = Wohnen

# Printed slip: the topic, in words for the person who carries it.
letter-need-language = Deutsch lernen

# Printed slip: the topic, in words for the person who carries it.
letter-need-school-childcare = Schule und Kinderbetreuung

# Printed slip: the topic, in words for the person who carries it.
letter-need-training-work = Ausbildung und Arbeit

# Printed slip: the topic, in words for the person who carries it.
letter-need-recognition = Anerkennung von Abschlüssen

# Printed slip: the topic, in words for the person who carries it.
letter-need-health = Gesundheit

# Printed slip: the topic, in words for the person who carries it.
letter-need-family = Familie

# Printed slip: the topic, in words for the person who carries it.
letter-need-participation = Mitmachen vor Ort

# Printed slip: the topic, in words for the person who carries it.
letter-need-digital = Computer und Internet

# Printed slip: the topic, in words for the person who carries it.
letter-need-debt = Schulden

# Shown instead of printing, when a name was to be printed on a slip.
error-letter-client-data-on-slip = Ein Vermittlungsschein trägt keine Daten der Person. Für mehr ist eine Entbindung von der Schweigepflicht nötig.

# Shown instead of printing.
# $characters (Number) - how long the texts are together
# $limit (Number) - how long they may be
error-letter-too-long = Die Texte sind zu lang für einen Druck: { $characters } Zeichen, erlaubt sind { $limit }.

# Shown instead of printing, when the clock of the computer is far off.
error-letter-bad-instant = Das Datum des Ausdrucks liegt außerhalb der Jahre, die eine PDF-Datei nennen kann.

# Shown instead of printing.
# $place (String) - a template and a line, for the developers
error-letter-typesetting-failed = Die Seite konnte nicht gesetzt werden. Das ist ein Fehler des Programms; bitte melden Sie ihn mit dieser Stelle: { $place }.

# Shown instead of printing.
# $place (String) - a template and a line, for the developers
error-letter-export-failed = Die Seite konnte nicht als barrierefreie PDF-Datei geschrieben werden. Das ist ein Fehler des Programms; bitte melden Sie ihn mit dieser Stelle: { $place }.

## Kinds of letters, on the screen of the staff.

letter-kind-referral = Brief an die Stelle
letter-kind-invitation = Einladung
letter-kind-reminder = Terminerinnerung
letter-kind-partner-reminder = Nachfrage bei der Stelle
letter-kind-release = Entbindung von der Schweigepflicht
letter-kind-privacy-notice = Datenschutzhinweis

## States of a version of the text of a letter.

letter-text-state-draft = Entwurf
letter-text-state-in-force = gilt
letter-text-state-retired = abgelöst

## What may stand in braces in the text of a letter: beside the name of the field, where somebody writes the text.

letter-field-office = Name des Büros
letter-field-phone = Telefon des Büros
letter-field-mail = E-Mail des Büros
letter-field-writer = wer den Brief macht
letter-field-today = Tag des Briefs
letter-field-client-name = Name der Person
letter-field-day = Tag des Termins
letter-field-time = Beginn des Termins
letter-field-minutes = Dauer in Minuten
letter-field-place = Ort des Termins
letter-field-staff = wer den Termin hat
letter-field-partner = Einrichtung
letter-field-service = Angebot
letter-field-need = Thema
letter-field-message = Nachricht an die Stelle
letter-field-appointment = Termin bei der Stelle
letter-field-reference = Nummer der Vermittlung
letter-field-answer-by = Antwort erbeten bis
letter-field-released-on = Entbindung vom
letter-field-valid-until = Entbindung gilt bis
letter-field-sent-on = vermittelt am
letter-field-born = Geburtsdatum
letter-field-recipient = wer etwas erfahren darf
letter-field-purpose = Zweck
letter-field-case-number = Nummer des Falls
letter-field-kinds = Arten der Daten
letter-field-special = besonders geschützte Angaben
letter-field-answering = wer uns Auskunft geben darf
letter-field-given-on = Tag der Entbindung
letter-field-language = Sprache der Erklärung
letter-field-controller = verantwortliche Stelle
letter-field-officer = Datenschutzbeauftragte
letter-field-years = Jahre bis zur Löschung
letter-field-authority = Datenschutzaufsicht

## What is wrong with the text of a letter. Below the field in which somebody writes it.

# $line (Number) - the line of the text
error-letter-text-syntax = Zeile { $line }: Hier stimmt etwas mit den geschweiften Klammern nicht, oder die Zeile beginnt mit einem Punkt, einem Stern oder einer eckigen Klammer.
# $line (Number) - the line of the text
# $name (String) - the field that there is not
# $known (String) - the fields that there are
error-letter-text-field-unknown = Zeile { $line }: Das Feld „{ $name }“ gibt es in diesem Brief nicht. Möglich sind: { $known }.
# $line (Number) - the line of the text
# $name (String) - the name of another text
error-letter-text-reference = Zeile { $line }: „{ $name }“ verweist auf einen anderen Text. In Briefen sind nur Felder erlaubt; ihr Name beginnt mit einem Dollarzeichen.
# $line (Number) - the line of the text
# $name (String) - the name of a function
error-letter-text-function = Zeile { $line }: „{ $name }“ ist hier nicht erlaubt, nur DAY.
# $line (Number) - the line of the text
error-letter-text-shape = Zeile { $line }: DAY braucht ein Feld, das ein Tag ist, und eine dieser Formen: numeric, weekday, weekdayYear, long, full, month.
# $line (Number) - the line of the text
error-letter-text-number = Zeile { $line }: Eine Zahl steht ohne Klammern im Text.
# $line (Number) - the line of the text
error-letter-text-too-deep = Zeile { $line }: So viele Klammern ineinander versteht das Programm nicht.
error-letter-text-too-many = Der Text hat zu viele Felder. Bitte kürzen Sie ihn.
# $number (Number) - the number of the version
error-letter-text-kept = Fassung { $number } war schon in Kraft und bleibt, wie sie ist. Speichern Sie Ihre Änderung als neue Fassung.
# $number (Number) - the number of the version
error-letter-text-in-force = Fassung { $number } gilt schon.
# When an old version uses a field that a newer program no longer has.
error-letter-text-unsound = Diese Fassung passt nicht mehr zum Programm. Öffnen Sie sie, berichtigen Sie sie und speichern Sie sie als neue Fassung.
error-letter-text-none-in-force = Hier gilt schon der Text des Programms.

## Letterhead.

# Below the field for a picture.
error-letter-logo = Dieses Bild geht nicht. Nehmen Sie ein PNG mit höchstens 2.000 × 2.000 Punkten oder ein einfaches SVG, höchstens 256 KB groß.
error-letterhead-years = Bitte geben Sie eine Zahl von 1 bis 30 ein.

## Letters that are not made.

error-letter-referral-slip = Diese Vermittlung trägt keine Daten der Person. Drucken Sie den Vermittlungsschein.
error-letter-release-withdrawn = Die Person hat ihre Entbindung widerrufen. Es darf nichts mehr über sie weitergegeben werden.
error-letter-appointment-cancelled = Dieser Termin ist abgesagt.
