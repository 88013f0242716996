### Releases from secrecy, privacy notices, the legal basis of a record, and the ledger of what left the house.
### "Release" is the paper by which a client frees the office from its duty of secrecy towards one recipient.

## Kinds of data that a release names. Answers of a choice with several ticks.

data-kind-identity = Name, Geburtsdatum, Geschlecht
data-kind-reach = Adresse, Telefon, E-Mail
data-kind-language = Sprachen
# What the client needs help with.
data-kind-concern = Anliegen und was dazu zu sagen ist
data-kind-residence = Staatsangehörigkeit und Aufenthalt
data-kind-papers = Dokumente
data-kind-representation = Wer für die Person handeln darf

## Specially protected data (GDPR Art. 9 and 10).

special-category-health = Gesundheit
special-category-origin = ethnische Herkunft
special-category-religion = Religion oder Weltanschauung
special-category-politics = politische Meinung, Gewerkschaft
special-category-sexuality = Sexualleben, sexuelle Orientierung
special-category-genetic = genetische oder biometrische Daten
special-category-offences = Straftaten und Verurteilungen

## How the client answered.

release-form-on-screen = am Bildschirm unterschrieben
release-form-on-paper = auf Papier unterschrieben
release-form-refused = abgelehnt

## How a privacy notice was handed over.

notice-way-paper = auf Papier
notice-way-read-aloud = vorgelesen
notice-way-screen = am Bildschirm
notice-way-mail = per E-Mail
# Which privacy notice was handed over, in the history.
notice-source-in-force = der geltende Hinweis des Hauses
# Which privacy notice was handed over, in the history.
notice-source-elsewhere = ein Blatt von anderswo

## Legal basis of a record (GDPR Art. 6).

legal-basis-public-task = öffentliche Aufgabe (Art. 6 Abs. 1 e)
legal-basis-legal-obligation = rechtliche Verpflichtung (Art. 6 Abs. 1 c)
legal-basis-contract = Vertrag (Art. 6 Abs. 1 b)
legal-basis-vital-interests = lebenswichtige Interessen (Art. 6 Abs. 1 d)
legal-basis-legitimate-interests = berechtigte Interessen (Art. 6 Abs. 1 f)
legal-basis-consent = Einwilligung (Art. 6 Abs. 1 a)

## Legal basis for specially protected data (GDPR Art. 9).

special-basis-social-law = Sozialrecht (Art. 9 Abs. 2 b)
special-basis-health-care = Gesundheits- und Sozialversorgung (Art. 9 Abs. 2 h)
special-basis-vital-interests = lebenswichtige Interessen (Art. 9 Abs. 2 c)
special-basis-legal-claims = Rechtsansprüche (Art. 9 Abs. 2 f)
special-basis-public-interest = erhebliches öffentliches Interesse (Art. 9 Abs. 2 g)
special-basis-consent = ausdrückliche Einwilligung (Art. 9 Abs. 2 a)

## Errors.

# Beside the tick that says the client was told.
error-release-tell-consequences = Erklären Sie zuerst, was eine Ablehnung bedeutet und dass der Widerruf jederzeit möglich ist.
# Beside the box in which the client signs.
error-release-signature = Hier fehlt die Unterschrift. Oder wählen Sie „auf Papier unterschrieben“.
# Beside the last day of the release.
error-release-ends-before = Die Entbindung endet, bevor sie beginnt.
# Beside the last day of the release.
# $days (Count) - the most days
error-release-too-long = { $days ->
    [one] Eine Entbindung gilt höchstens { $days } Tag.
   *[other] Eine Entbindung gilt höchstens { $days } Tage.
}
# Beside a day on which something happened.
error-day-in-the-future = Dieser Tag liegt in der Zukunft.
error-undo-data-left = Die Daten haben das Haus schon verlassen. Das lässt sich nicht zurücknehmen; stornieren Sie die Vermittlung oder widerrufen Sie die Entbindung.

## Lines of a client’s history.

action-referral-answered = Antwort auf Vermittlung eingetragen
action-referral-chased = Bei Partner nachgefragt
action-release-given = Entbindung von der Schweigepflicht aufgenommen
action-release-withdrawn = Entbindung widerrufen
action-notice-handed-over = Datenschutzhinweis ausgehändigt
action-legal-basis-recorded = Rechtsgrundlage festgehalten

## Fields in a client’s history.

field-referral-cause = Grund
field-referral-outcome = Ergebnis
field-referral-field = Felder
field-referral-chase = Nachfrage
field-data-stopped-on = Weitergabe gestoppt am
field-data-kind = Art der Daten
field-release-form = Entbindung
field-release-given-on = Entbindung vom
field-release-withdrawn-on = Widerrufen am
field-notice-version = Fassung des Hinweises
# Name of a field in the history: of the text beside the German one.
field-notice-translation = Fassung der Übersetzung
# Name of a field in the history.
field-notice-source = Welcher Hinweis
field-legal-basis = Rechtsgrundlage

## Taking a release

# Heading and button.
release-new = Entbindung aufnehmen
# Label: the service that may be told.
release-recipient = Wer darf etwas erfahren?
# Tick and fact: not only this service.
release-whole-organisation = Gilt für alle Angebote dieser Einrichtung
# Label of the choice of a case.
release-case = Fall
# Answer of that choice.
release-no-case = ohne Fall
# Label: what the data is needed for.
release-purpose = Wozu?
# Below that field.
release-purpose-hint = So, wie Sie es der Person erklären.
# Label of a group of ticks.
release-kinds = Was darf weitergegeben werden?
# Label of a group of ticks (GDPR Art. 9).
release-special = Besonders geschützte Angaben
# Below that label.
release-special-hint = Nur ankreuzen, was wirklich gebraucht wird.
# Tick and fact: the partner may tell the office, too.
release-mutual = Die Stelle darf auch uns Auskunft geben
# Label of a day.
release-until = Gilt bis
# Label of a choice.
release-language = Erklärt auf
# Tick.
release-told = Ich habe erklärt, was eine Ablehnung bedeutet und dass der Widerruf jederzeit möglich ist.
# Label of the choice of the client’s answer.
release-answer = Antwort der Person
# Read aloud: the box in which the client signs.
release-sign-here = Unterschrift
# Below that box.
release-sign-hint = Mit Finger, Stift oder Maus. Geht das nicht: auf Papier unterschreiben.
# Button.
release-sign-clear = Neu unterschreiben
# Heading: the release as a sheet of paper, where it is to be signed with a pen.
release-sheet = Blatt zum Unterschreiben
# Below the heading.
release-sheet-help = Drucken Sie das Blatt, bevor Sie speichern. Die Person liest und unterschreibt es. Danach speichern Sie die Antwort: unterschrieben oder abgelehnt. Das Drucken hält noch nichts fest.
# Button: prints the sheet before anything is recorded.
release-sheet-print = Blatt drucken
# Button: shows the sheet on the screen.
release-sheet-look = Ansehen
# Note: what was printed is no longer what would be recorded.
release-sheet-changed = Seit dem Drucken wurde etwas geändert. Drucken Sie das Blatt neu, bevor die Person unterschreibt.
# Read aloud: a signature that was given.
release-signature = Unterschrift der Person
# Button.
release-save = Entbindung speichern
# The same button where the client said no.
release-save-refusal = Ablehnung speichern

## The ledger

# Heading, and link on a client’s page.
release-ledger = Entbindungen und Weitergaben
# Heading.
# $count (Count) - releases
release-releases = { $count ->
    [0] Entbindungen
    [one] { $count } Entbindung
   *[other] { $count } Entbindungen
}
# When there is none.
release-none = Keine Entbindung
# Below it.
release-none-help = Ohne Entbindung verlässt nichts über die Person das Haus.
# Heading.
# $count (Count) - how often something was passed on
release-left = { $count ->
    [0] Weitergegeben
    [one] { $count } Weitergabe
   *[other] { $count } Weitergaben
}
# Below it, when nothing was.
release-left-none = Es wurde nichts weitergegeben.
# Heading.
# $count (Count) - privacy notices that were handed over
release-notices = { $count ->
    [0] Datenschutzhinweis
    [one] { $count } Datenschutzhinweis
   *[other] { $count } Datenschutzhinweise
}
# Below it, when there is none.
release-notices-none = Noch nicht ausgehändigt.
# A notice that was handed over.
# $language (Language) - its language
# $version (String) - its version, as printed
release-notice = { $language }, Fassung { $version }
# One notice that was handed over, with a second language.
# $language (Language)
# $version (String) - of the German text
# $translation (String) - of the text in the other language
release-notice-both = { $language }, Fassung { $version } (Übersetzung: { $translation })
# One notice that was handed over, which was not the office's own.
# $language (Language)
# $version (String) - as it stands on the sheet
release-notice-elsewhere = { $language }, Fassung { $version }, ein Blatt von anderswo
# When, and by whom.
# $day (Day) - the day
# $name (String) - the member of staff
release-notice-by = { $day }, { $name }
# Button.
release-notice-new = Hinweis ausgehändigt
# Label.
release-notice-version = Fassung
# Below it.
release-notice-version-hint = Steht unten auf dem Hinweis.
# Where the handing over of the notice is written down: which version is kept. The version is a date, or a number and a date.
# $version (String) - of the German text, as it stands at the foot of the sheet
release-notice-in-force = Es gilt die Fassung { $version }.
# The same, where the sheet has a second language.
# $version (String) - of the German text, as it stands at the foot of the sheet
# $translation (String) - of the text in the other language
release-notice-in-force-both = Es gilt die Fassung { $version }, daneben der Text in dieser Sprache, Fassung { $translation }.
# Below that line.
release-notice-draft = Den Text hat noch niemand geprüft. Das Blatt ist als Entwurf gekennzeichnet.
# Box to tick: it was not the office's own notice that was handed over.
release-notice-other = Ein Blatt von anderswo oder von früher
# Where the field for it is wrong.
error-notice-no-text = In dieser Sprache gibt es keinen Hinweis. Wählen Sie eine andere Sprache, oder tragen Sie die Fassung eines Blattes von anderswo ein.
# Where the field for it is wrong.
error-notice-newer = An diesem Tag galt noch ein anderer Text. Tragen Sie die Fassung ein, die unten auf dem Blatt steht.
# Label of a choice.
release-notice-way = Wie
# Heading and label.
release-basis = Rechtsgrundlage
# When nobody recorded another one.
# $basis (String) - the usual basis
release-basis-usual = Üblich: { $basis }
# Button.
release-basis-new = Rechtsgrundlage festhalten
# Label of a choice.
release-basis-special = Für besonders geschützte Angaben
# Answer of that choice.
release-basis-no-special = keine solchen Angaben
# Label.
release-statute = Gesetz
# Below it: an example.
release-statute-hint = Zum Beispiel § 67b SGB X
# Mark.
# $day (Day) - the last day
# $distance (String) - the same as people say it
release-valid-until = gilt bis { $day } ({ $distance })
# Mark.
# $day (Day) - the last day
release-ended = abgelaufen am { $day }
# Mark.
# $day (Day) - the day
release-withdrawn-on = widerrufen am { $day }
# Button: the first of two steps.
release-withdraw = Widerrufen …
# The second step: what a withdrawal stops.
# $count (Count) - referrals
release-withdraw-stops = { $count ->
    [0] Es läuft keine Vermittlung mit Daten darauf. Ab sofort darf nichts mehr weitergegeben werden.
    [one] { $count } laufende Vermittlung geht ohne Daten weiter:
   *[other] { $count } laufende Vermittlungen gehen ohne Daten weiter:
}
# After a partner: they know something already.
release-withdraw-tell = hat schon Daten: bitte Bescheid geben
# Label of a field that may stay empty.
release-withdraw-reason = Warum? (nicht nötig)
# Button: the second step.
release-withdraw-now = Jetzt widerrufen
# Said after it.
release-withdrawn = Die Entbindung ist widerrufen. Es fließt nichts mehr.
# Button: the release as a page to sign or to take along.
release-paper = Blatt drucken …
# Button: the privacy notice as a page.
release-notice-paper = Hinweis ansehen und drucken …
