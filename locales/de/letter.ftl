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
