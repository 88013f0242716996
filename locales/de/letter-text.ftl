### The texts of letters: referral, invitation, reminders, release from secrecy, privacy notice. German counts; every other
### language stands beside it as an aid. Plain language (B1): short sentences, said to the reader.
###
### How a text is built. One line is one paragraph, however long it is; blank lines part paragraphs. `- ` begins a line of a list,
### `# ` a heading. Keep each of them where it is. A line with a variable that has no value is left out of the letter by itself,
### and so is a heading with nothing below it: write no sentence that needs the line before it.
###
### Drafted with the program and checked by nobody yet: `letter-text-state = draft` prints "draft" on the page beside your text.
### Who has read a language whole and stands for it writes `checked` there.

## About all texts of this file in this language

# Not shown. `draft`, or `checked` once a person who speaks the language and knows the law has read all texts of this file.
letter-text-state = draft
# Not shown as such. The version of the German texts that this language was made from, as year-month-day. Take over the German one
# when your texts say the same as the German ones.
letter-text-version = 2026-11-22

## Marks on the page

# Small, above the second column: what it is.
# $day (Day) - version of the German text that it was made from
letter-text-aid = Übersetzung als Hilfe beim Lesen. Fassung vom { DAY($day, shape: "long") }
# Small, below that mark, as long as nobody has checked the texts of a language.
letter-text-draft = Entwurf: Diese Übersetzung ist noch nicht geprüft.
# Small, below that mark, when the German text has a newer version than the translation.
letter-text-outdated = Achtung: Der deutsche Text ist neuer als diese Übersetzung.
# Small, at the foot: version of the German text.
# $version (String) - its number or day
letter-text-foot = Maßgebend ist der deutsche Text. Fassung: { $version }
# Above a copy for the client of a letter that goes to another organisation.
# $partner (String) - who gets the letter
letter-text-copy = Kopie für Sie. Der Brief geht an: { $partner }
# Beside the QR code.
letter-text-qr = Termin im Telefon speichern: Kamera auf dieses Bild halten.
# Read aloud instead of the QR code.
# $day (Day) - the day of the appointment
# $time (Time) - when it starts
letter-text-qr-alt = QR-Code mit dem Termin: { DAY($day, shape: "full") }, { $time } Uhr
# Below a line that is filled in by hand.
letter-text-place-day = Ort und Datum
# Below a line on which the client signs.
letter-text-signature = Unterschrift
# Below a signature that was given on the screen.
# $day (Day) - the day
letter-text-signed = Unterschrieben am Bildschirm, { DAY($day, shape: "long") }
# Read aloud instead of the drawing of a signature.
letter-text-signature-alt = Unterschrift der Person
# In bold, on a release that was taken back.
# $day (Day) - the day
letter-text-withdrawn = Widerrufen am { DAY($day, shape: "long") }. Gilt nicht mehr.
# In bold, on a release that the client did not give.
letter-text-refused = Abgelehnt. Es darf nichts weitergegeben werden.
# Last line of a letter, above the name of the office.
letter-text-closing = Mit freundlichen Grüßen
# Heading above the data about the client that goes to another organisation.
letter-text-details = Angaben zur Person

## Letter to an organisation to which somebody is referred. The client gets a copy in two languages.

# Title.
# $need (String) - the topic, for example "Housing"
letter-text-referral-title = Vermittlung: { $need }
# $client_name (String) - the client's name
# $service (String) - the service's name
# $message (String) - what the office wrote for the organisation; may be missing
# $appointment (DayTime) - when the organisation expects the client; may be missing
# $reference (String) - number of the referral
# $answer_by (Day) - until when an answer is hoped for
# $released_on (Day) - when the client allowed it
# $valid_until (Day) - until when
letter-text-referral-body =
    Sehr geehrte Damen und Herren,

    wir beraten { $client_name } und bitten Sie um Ihre Hilfe. Es geht um Ihr Angebot „{ $service }“.

    { $message }

    - Vereinbarter Termin bei Ihnen: { $appointment }
    - Unsere Nummer: { $reference }

    Die Person hat uns am { DAY($released_on, shape: "long") } erlaubt, Ihnen die Angaben unten zu geben. Die Erlaubnis gilt bis { DAY($valid_until, shape: "long") }. Bitte nutzen Sie die Angaben nur für diese Hilfe und geben Sie nichts weiter. Wird die Erlaubnis widerrufen, sagen wir Ihnen Bescheid.

    Bitte antworten Sie uns bis { DAY($answer_by, shape: "long") }: Können Sie helfen? Ab wann? Wenn nicht: Wer könnte helfen?

## Invitation to an appointment

# Title.
letter-text-invitation-title = Einladung zu Ihrem Termin
# $client_name (String) - the client's name
# $day (Day) - the day of the appointment
# $time (Time) - when it starts
# $minutes (Count) - how long it takes, in minutes, mostly 30 to 90
# $place (String) - name and address of the place
# $staff (String) - name of the member of staff who is to be met
# $phone (String) - number of the office; may be missing
letter-text-invitation-body =
    Guten Tag { $client_name },

    wir laden Sie zu einem Gespräch ein.

    - Tag: { DAY($day, shape: "full") }
    - Uhrzeit: { $time } Uhr
    - Dauer: { $minutes ->
        [one] etwa { $minutes } Minute
       *[other] etwa { $minutes } Minuten
    }
    - Ort: { $place }
    - Bei: { $staff }

    Bringen Sie bitte diesen Brief mit und alle Papiere, um die es geht, zum Beispiel Ausweis und Briefe von Ämtern.

    Das Gespräch ist freiwillig und vertraulich. Es kostet nichts. Sprechen Sie wenig Deutsch? Sagen Sie es uns vorher. Wir suchen dann jemanden, der übersetzt.

    Können Sie nicht kommen? Rufen Sie uns bitte an: { $phone }. Wir finden einen anderen Termin.

## Reminder of an appointment

# Title.
letter-text-reminder-title = Erinnerung an Ihren Termin
# $client_name (String) - the client's name
# $day (Day) - the day of the appointment
# $time (Time) - when it starts
# $place (String) - name and address of the place
# $staff (String) - name of the member of staff who is to be met
# $phone (String) - number of the office; may be missing
letter-text-reminder-body =
    Guten Tag { $client_name },

    Sie haben bald einen Termin bei uns. Wir freuen uns auf Sie.

    - Tag: { DAY($day, shape: "full") }
    - Uhrzeit: { $time } Uhr
    - Ort: { $place }
    - Bei: { $staff }

    Bringen Sie bitte alle Papiere mit, um die es geht.

    Können Sie nicht kommen? Rufen Sie uns bitte an: { $phone }. Dann kann eine andere Person den Termin haben, und wir finden einen neuen für Sie.

## Letter to an organisation that has not answered a referral. The client gets a copy in two languages.

# Title.
# $reference (String) - number of the referral
letter-text-partner-reminder-title = Nachfrage zu unserer Vermittlung { $reference }
# $sent_on (Day) - when the referral was sent
# $service (String) - the service's name
# $need (String) - the topic, for example "Housing"
# $client_name (String) - the client's name; missing where the organisation must not know it
# $answer_by (Day) - until when an answer is hoped for
letter-text-partner-reminder-body =
    Sehr geehrte Damen und Herren,

    am { DAY($sent_on, shape: "long") } haben wir eine Person zu Ihrem Angebot „{ $service }“ vermittelt. Wir haben noch nichts von Ihnen gehört.

    - Worum es geht: { $need }
    - Person: { $client_name }

    Bitte sagen Sie uns bis { DAY($answer_by, shape: "long") } Bescheid:

    - Können Sie helfen? Ab wann?
    - War die Person schon bei Ihnen?
    - Wenn Sie nicht helfen können: Wer könnte helfen?

    Sie haben schon geantwortet? Dann ist dieser Brief erledigt. Vielen Dank.

## Release from secrecy: what the client signs, so that the office may tell one organisation about them. The client speaks ("I").

# Title.
letter-text-release-title = Entbindung von der Schweigepflicht
# $client_name (String) - the client's name
# $born (String) - date of birth; may be missing
# $office (String) - name of the office
# $recipient (String) - organisation and service that may be told
# $purpose (String) - what for, in the words of the office
# $need (String) - the topic, for example "Housing"
# $case_number (String) - number of the case; may be missing
# $kinds (List) - kinds of data, for example "address, phone, e-mail"
# $special (List) - specially protected data, for example "health"; may be missing
# $answering (String) - the organisation, when it may tell the office too; missing otherwise
# $valid_until (Day) - the last day
# $language (Language) - in which it was explained
letter-text-release-body =
    - Name: { $client_name }
    - Geboren: { $born }

    Ich erlaube { $office }, Angaben über mich an eine andere Stelle zu geben. Dafür entbinde ich { $office } von der Schweigepflicht.

    - Wer etwas erfahren darf: { $recipient }
    - Wozu: { $purpose }
    - Thema: { $need }
    - Nur für diesen Fall: { $case_number }
    - Was gesagt werden darf: { $kinds }
    - Besonders geschützte Angaben, ausdrücklich erlaubt (Art. 9 DSGVO): { $special }
    - Darf uns auch etwas sagen, nur für diesen Zweck: { $answering }
    - Gilt bis: { DAY($valid_until, shape: "long") }

    Mehr darf nicht weitergegeben werden, und niemand anderes darf etwas erfahren.

    # Was passiert, wenn ich nicht unterschreibe?
    Das ist freiwillig. Auch ohne Unterschrift werde ich weiter beraten. Aber { $office } darf dann nicht für mich mit der Stelle sprechen. Ich muss dort selbst alles erklären, und die Hilfe dauert vielleicht länger.

    # Kann ich es mir anders überlegen?
    Ja. Ich kann diese Erlaubnis jederzeit widerrufen, auch mündlich und ohne Grund. Es reicht, wenn ich es { $office } sage. Ab dann wird nichts mehr weitergegeben. Was vorher weitergegeben wurde, war erlaubt.

    Das alles wurde mir in dieser Sprache erklärt: { $language }. Ich bekomme eine Kopie.

## Privacy notice (GDPR Art. 13), handed to every client

# Title.
letter-text-privacy-notice-title = Was mit Ihren Daten geschieht
# $office (String) - name of the office
# $controller (String) - name and address of who is responsible
# $officer (String) - how to reach the data protection officer; may be missing
# $years (Count) - years after which data is deleted, mostly 3
# $authority (String) - name and address of the supervisory authority; may be missing
letter-text-privacy-notice-body =
    Dieses Blatt sagt Ihnen, was { $office } über Sie speichert, wozu und wie lange. Und es sagt Ihnen, welche Rechte Sie haben (Art. 13 DSGVO).

    # Wer ist verantwortlich?
    { $controller }

    # Wer achtet auf den Datenschutz?
    { $officer }

    # Wozu brauchen wir Ihre Daten?
    Wir beraten Sie, vereinbaren Termine und vermitteln Sie an andere Stellen. Dafür speichern wir zum Beispiel Namen, Geburtsdatum, Adresse, Telefon, Sprachen, Aufenthaltstitel und worüber wir gesprochen haben. Für Berichte zählen wir Fälle. In diesen Zahlen steht kein Name.

    # Welches Gesetz erlaubt das?
    - Die Beratung ist eine öffentliche Aufgabe (Art. 6 Abs. 1 Buchst. e DSGVO). Für Sozialdaten gelten die §§ 67 bis 85a SGB X.
    - Besonders geschützte Angaben, zum Beispiel zur Gesundheit, speichern wir nur, wenn die Hilfe sie braucht und ein Gesetz es erlaubt (Art. 9 Abs. 2 DSGVO).
    - Für alles andere fragen wir Sie vorher (Art. 6 Abs. 1 Buchst. a DSGVO).

    # Wer bekommt Ihre Daten?
    - In unserem Haus: nur wer Sie berät und wer diese Arbeit leitet oder prüft.
    - Andere Stellen: nur wenn Sie es erlaubt haben, oder wenn ein Gesetz uns dazu verpflichtet.
    - Firmen, die unsere Technik betreuen: nur nach unseren Anweisungen. Auch sie müssen schweigen.
    - Wir geben nichts an Ihr Herkunftsland und nichts in Länder außerhalb der Europäischen Union.

    # Wie lange bleiben Ihre Daten?
    { $years ->
        [one] Wir löschen sie { $years } Jahr nach dem Ende der Beratung. Nur wenn ein Gesetz es verlangt, behalten wir sie länger.
       *[other] Wir löschen sie { $years } Jahre nach dem Ende der Beratung. Nur wenn ein Gesetz es verlangt, behalten wir sie länger.
    }

    # Müssen Sie uns etwas sagen?
    Nein. Aber ohne manche Angaben können wir Ihnen nur allgemein helfen.

    # Welche Rechte haben Sie?
    - Sie dürfen wissen, was wir über Sie speichern, und eine Kopie bekommen (Art. 15 und 20 DSGVO).
    - Ist etwas falsch, berichtigen wir es (Art. 16 DSGVO).
    - Sie dürfen verlangen, dass wir Daten löschen oder nur noch aufbewahren (Art. 17 und 18 DSGVO).
    - Sie dürfen widersprechen, wenn Ihre Lage es verlangt (Art. 21 DSGVO).
    - Was Sie erlaubt haben, dürfen Sie jederzeit widerrufen. Was vorher geschah, bleibt erlaubt (Art. 7 DSGVO).
    - Sie dürfen sich bei der Datenschutzaufsicht beschweren (Art. 77 DSGVO).
    - Zuständige Aufsicht: { $authority }

    Kein Computer entscheidet über Sie. Fragen Sie uns, wenn etwas unklar ist.

## Kinds of data, in a list within a release: no capital at the beginning unless your language wants it.

letter-text-data-kind-identity = Name, Geburtsdatum, Geschlecht
letter-text-data-kind-reach = Adresse, Telefon, E-Mail
letter-text-data-kind-language = Sprachen
# What the client needs help with.
letter-text-data-kind-concern = Anliegen und was dazu zu sagen ist
letter-text-data-kind-residence = Staatsangehörigkeit und Aufenthalt
letter-text-data-kind-papers = Dokumente
letter-text-data-kind-representation = wer für mich handeln darf

## Specially protected data (GDPR Art. 9 and 10), in a list within a release.

letter-text-special-health = Gesundheit
letter-text-special-origin = ethnische Herkunft
letter-text-special-religion = Religion oder Weltanschauung
letter-text-special-politics = politische Meinung, Gewerkschaft
letter-text-special-sexuality = Sexualleben, sexuelle Orientierung
letter-text-special-genetic = genetische oder biometrische Daten
letter-text-special-offences = Straftaten und Verurteilungen

## Names of the data about the client that goes to another organisation. Each stands before its value.

letter-text-field-name = Name
letter-text-field-birth-date = Geboren
letter-text-field-phone = Telefon
letter-text-field-mail = E-Mail
letter-text-field-languages = Sprachen
letter-text-field-need = Thema
letter-text-field-message = Nachricht
letter-text-field-gender = Geschlecht
letter-text-field-nationalities = Staatsangehörigkeit
letter-text-field-address = Adresse
letter-text-field-residence = Aufenthalt
letter-text-field-documents = Dokumente
# Guardian, lawyer, somebody with power of attorney.
letter-text-field-representatives = Wer für die Person handelt

# In brackets after a language that the client speaks: for that language an interpreter is needed.
letter-text-interpreter = mit Sprachmittlung
