### Sealed packages: a referral on its way to a partner or another office, the keys for that, and the answers that come back.

## The page that a partner reads. Printed, always in German; short and formal.

# Title of the page.
package-page-title = Vermittlung
# Below the title.
# $office (String) - the office that refers
package-page-intro = { $office } bittet Sie, diese Person zu übernehmen. Sie hat der Weitergabe der Angaben auf dieser Seite zugestimmt.
# Heading: to whom it goes.
package-page-to = An
# Heading: what is told about the person.
package-page-client = Die Person
# Heading: topic, urgency, appointment.
package-page-concern = Das Anliegen
# Stands before the topic.
package-page-need = Thema
# Stands before the urgency.
package-page-urgency = Dringlichkeit
# Stands before day, time and place at which the partner expects the person.
package-page-appointment = Termin bei Ihnen
# Heading: what the caseworker wrote to the partner.
package-page-message = Nachricht
# Heading: for what the person has released the data.
package-page-release = Wofür die Angaben freigegeben sind
# Below the purpose.
# $day (Day) - last day
package-page-released = Die Entbindung von der Schweigepflicht gilt bis { DAY($day, shape: "long") } und kann jederzeit widerrufen werden.
# At the foot: how to answer.
# $reference (String) - short code of the referral
package-page-answer = Bitte antworten Sie mit dem Formular „reply-form.pdf“ oder der Datei „reply.json“ aus diesem Paket. Kennzeichen: { $reference }
# At the foot, small.
# $day (Day) - last day on which the package is taken in
package-page-secret = Vertraulich. Nutzen Sie die Angaben nur für diesen Zweck. Das Paket kann bis { DAY($day, shape: "long") } eingelesen werden.
# A language for which the person needs an interpreter.
# $language (String) - its name
package-page-interpreter = { $language } (Sprachmittlung nötig)
# A title of residence and its last day.
# $title (String) - the title as people cite it
# $day (Day) - last day
package-page-until = { $title }, gültig bis { DAY($day, shape: "numeric") }
# A birth date that is an estimate.
# $digits (String) - the date as documents print it
package-page-estimated = { $digits } (geschätzt)

## The form on which a partner answers. Printed, one page, filled in with a pen.

# Title of the form.
package-form-title = Rückmeldung zur Vermittlung
# Below the title.
# $office (String) - the office that asked
package-form-intro = Bitte füllen Sie dieses Blatt aus und geben Sie es zurück an: { $office }
# Below the partner's name.
# $day (Day) - when the referral was sent
package-form-sent = Vermittlung vom { DAY($day, shape: "long") }
# Heading: taken or not.
package-form-decision = Können Sie helfen?
# Beside a box to tick.
package-form-accepted = Ja, wir übernehmen.
# Beside a box to tick; the reasons follow with boxes of their own.
package-form-declined = Nein, wir können nicht übernehmen. Grund:
# Heading: an appointment that the partner offers.
package-form-appointment = Termin bei Ihnen
# Before a line to write on.
package-form-day = Tag
# Before a line to write on.
package-form-time = Uhrzeit
# Before a line to write on.
package-form-place = Ort und Ansprechperson
# Heading: whether the person came.
package-form-visit = War die Person da?
# Beside a box to tick.
package-form-attended = Ja
# Beside a box to tick.
package-form-not-attended = Nein
# Heading: what came of it. The boxes name outcomes.
package-form-outcome = Was ist daraus geworden?
# Heading over lines to write on.
package-form-remarks = Bemerkungen
# Below the lines.
package-form-no-names = Bitte schreiben Sie keine Namen. Das Kennzeichen oben rechts genügt.
# Before a line to write on.
package-form-signature = Datum, Unterschrift
# Read aloud instead of the picture at the top.
# $reference (String) - the short code of the referral
package-form-code = QR-Code mit dem Kennzeichen { $reference }

## The text file in a package. Plain text for people of a partner who may not know the program.

# Lines break where they stand. The names of files stay as they are.
# $office (String) - the office that sent it
# $reference (String) - short code of the referral
# $day (Day) - last day on which the package is taken in
# $key (String) - public key of the office, age1…
package-readme =
    LESEN SIE MICH

    Dieses Paket kommt von: { $office }
    Kennzeichen: { $reference }

    Es enthält eine Vermittlung mit Angaben zu einer Person. Sie hat der
    Weitergabe zugestimmt. Nutzen Sie die Angaben nur für diesen Zweck und
    löschen Sie die Dateien, wenn Sie sie nicht mehr brauchen.

    referral.pdf     die Vermittlung zum Lesen
    referral.json    dieselben Angaben für Programme
    reply-form.pdf   Formular für Ihre Antwort auf Papier
    reply.json       Ihre Antwort als Datei

    Antworten als Datei: Öffnen Sie reply.json mit einem Texteditor und
    ersetzen Sie null hinter "answer" zum Beispiel durch
      { "{" }"state": "accepted", "day": "2026-12-01"{ "}" }
    oder
      { "{" }"state": "declined", "cause": "no-capacity", "day": "2026-12-01"{ "}" }
    Ändern Sie "token" und "reference" nicht. Versiegeln Sie die Datei so:
      age -r { $key } -o reply.age reply.json

    Mit MigraDesk können Sie das Paket bis { DAY($day, shape: "long") } einlesen.

## Names of files, without their ending. No blanks, no slash.

# $reference (String) - short code of the referral
package-file = paket-{ $reference }
# $reference (String) - short code of the referral
package-file-answer = antwort-{ $reference }

## Labels of what is told about a person, on the partner's page.

package-field-name = Name
package-field-birth-date = Geburtsdatum
package-field-phone = Telefon
package-field-mail = E-Mail
package-field-languages = Sprachen
package-field-need = Thema
package-field-message = Nachricht
package-field-gender = Geschlecht
package-field-nationalities = Staatsangehörigkeit
package-field-address = Adresse
package-field-residence = Aufenthaltstitel
package-field-documents = Dokumente
package-field-representatives = Vertretung

## The page with packages and keys.

# Title of the page, and its entry on the left.
package-title = Pakete
# Button: opens the file dialog.
package-choose = Datei öffnen
# Beside the button.
package-choose-help = Ein Paket einer anderen Stelle (.age) oder eine Antwort (reply.json). Geschrieben wird erst, wenn Sie zustimmen.
# Heading above what came in.
package-incoming = Eingegangene Vermittlungen
# The list is empty.
package-incoming-none = Noch kein Paket eingelesen.
# On a row.
# $office (String) - who sent it, as the file says
# $at (DayTime) - when it was taken in
package-incoming-line = von { $office }, eingelesen { $at }
# Button on a row: an answer is made as a sealed file.
package-answer = Antworten
# Button of that form.
package-answer-save = Antwort versiegeln
# Note after it.
package-answer-saved = Die Antwort ist versiegelt gespeichert. Schicken Sie die Datei an die Stelle.

## A file that is open.

# Label of the field for a passphrase that was told another way.
package-passphrase = Passphrase des Pakets
# Below that field.
package-passphrase-help = Sie haben sie auf einem anderen Weg erhalten, zum Beispiel am Telefon.
# Button.
package-unlock = Öffnen
# Heading of the preview.
# $office (String) - who sent it, as the file says
package-from = Vermittlung von { $office }
# Warning below the heading.
# $digits (String) - digits of the sender's key
package-from-unproven = Der Absender ist nicht bewiesen. Rufen Sie im Zweifel an und vergleichen Sie die Prüfziffern: { $digits }
# Heading above the values.
package-would-come = Das wird übernommen
# $purpose (String) - words of the release
# $day (Day) - last day of the release
package-purpose = Freigegeben für: { $purpose } (bis { DAY($day, shape: "numeric") })
# Heading above possible duplicates.
# $count (Count) - how many
package-similar = { $count ->
    [one] Eine Person hier ist vielleicht dieselbe
   *[other] { $count } Personen hier sind vielleicht dieselbe
}
# No possible duplicate.
package-similar-none = Hier ist niemand, der dieselbe Person sein könnte.
# Button beside a possible duplicate.
package-attach = Das ist dieselbe Person
# Button.
package-make-new = Als neue Person anlegen
# Button where possible duplicates are shown.
package-make-new-distinct = Keine davon: neu anlegen
# Below the buttons.
package-attach-help = Bei einer vorhandenen Person wird nur die Vermittlung hinzugefügt. Ihre Daten bleiben, wie sie sind.
# Where no name came.
package-nameless = In diesem Paket steht kein Name. Öffnen Sie zuerst die Person und nennen Sie ihre Kennung.
# Label of a field for somebody who is there.
package-attach-to = Zu einer vorhandenen Person
# Note after it was taken in.
package-imported = Eingelesen.
# Button: to the page of the person.
package-open-client = Person öffnen
# Heading of an answer that came as a file.
# $organisation (String) - who answers
# $reference (String) - short code of the referral
package-reply-from = Antwort von { $organisation } zu { $reference }
# Button: writes the answer down.
package-reply-record = Antwort eintragen
# Note after it.
package-reply-recorded = Die Antwort ist eingetragen.

## Keys.

# Heading: the office's own key.
package-own-key = Unser Schlüssel
# Below the heading.
package-own-key-help = Geben Sie ihn Partnern. Damit versiegeln sie Pakete und Antworten an Sie. Er ist nicht geheim.
# Label of the digits by which two people compare a key.
package-digits = Prüfziffern
# Button.
package-copy = Kopieren
# After copying.
package-copied = Kopiert.
# Title of a page, and a command: the office's own key for sealed packages.
package-key-title = Schlüssel der Einrichtung
# Below the key.
# $day (Day) - when it was made
# $name (String) - who made it
package-key-made = Erzeugt am { DAY($day, shape: "long") } von { $name }.
# Behind that.
# $count (Count) - keys before this one
package-key-earlier =
    { $count ->
        [one] { $count } früherer Schlüssel bleibt im Datenspeicher und öffnet, was an ihn versiegelt wurde.
       *[other] { $count } frühere Schlüssel bleiben im Datenspeicher und öffnen, was an sie versiegelt wurde.
    }
# Button for the administration: opens the warning.
package-key-make-ask = Neuer Schlüssel …
# Heading of the warning.
package-key-means = Was ein neuer Schlüssel bedeutet
# Part of the warning.
package-key-means-partners = Alle Partner müssen den neuen Schlüssel eintragen und seine Prüfziffern am Telefon vergleichen. Bis dahin versiegeln sie an den bisherigen.
# Part of the warning.
package-key-means-open = Der bisherige Schlüssel bleibt im Datenspeicher. Pakete und Antworten, die daran versiegelt wurden, lassen sich weiter öffnen.
# Part of the warning.
# $count (Count) - packages that can still be taken in
package-key-means-under-way =
    { $count ->
        [one] { $count } Paket von Ihnen ist noch unterwegs. Die Antwort darauf kommt an den bisherigen Schlüssel und wird eingetragen wie sonst.
       *[other] { $count } Pakete von Ihnen sind noch unterwegs. Die Antworten darauf kommen an den bisherigen Schlüssel und werden eingetragen wie sonst.
    }
# Part of the warning.
package-key-means-lost = Wer den bisherigen Schlüssel in die Hand bekommen hat, kann lesen, was daran versiegelt wurde. Das ändert ein neuer Schlüssel nicht.
# Button below the warning.
package-key-make = Neuen Schlüssel erzeugen
# Note after it was made.
package-key-is-new = Der neue Schlüssel gilt. Geben Sie ihn den Partnern.
# Question before it.
# Heading: keys of partners.
package-partner-keys = Schlüssel der Partner
# Label of a field that narrows the list.
package-partner-filter = Träger suchen
# On a row.
package-key-none = kein Schlüssel
# On a row: nobody has compared the digits yet.
package-key-unchecked = noch nicht geprüft
# On a row.
# $day (Day) - when the digits were compared
# $with (String) - with whom
# $by (String) - who did
package-key-checked = geprüft am { DAY($day, shape: "numeric") } mit { $with } ({ $by })
# Button on a row.
package-key-enter = Schlüssel eintragen
# Button on a row.
package-key-change = Ändern
# Label of the field for a key.
package-key-text = Öffentlicher Schlüssel (age1…)
# Button on a row: compare the digits.
package-key-check = Prüfen
# Above the fields.
package-key-check-help = Rufen Sie den Partner unter einer bekannten Nummer an. Lassen Sie sich die Prüfziffern vorlesen und tippen Sie ein, was Sie hören.
# Label of the field for digits that somebody reads on the phone.
package-key-heard = Gehörte Prüfziffern
# Label: who read them.
package-key-with = Wer hat vorgelesen?

## Sealing a referral, in its list.

# Button.
package-seal = Paket versiegeln
# Heading of the form.
package-seal-title = Versiegeltes Paket
# $fields (List) - names of the fields
package-seal-leaves = Das geht hinaus: { $fields }
# Label of the choice below.
package-lock = Verschluss
package-lock-key = Schlüssel des Partners
package-lock-passphrase = Passphrase
# Label of the number of days.
package-days = Gültig für (Tage)
# Button.
package-seal-save = Versiegeln und speichern
# After sealing.
# $path (String) - where the file is
package-sealed = Versiegelt gespeichert: { $path }
# Above the passphrase, which is shown once.
package-passphrase-once = Passphrase. Sie steht nur jetzt hier. Sagen Sie sie dem Partner auf einem anderen Weg als dem, auf dem das Paket geht.
# In the history of a referral.
# $day (Day) - last day
package-history-key = Paket versiegelt, an den Schlüssel des Partners, gültig bis { DAY($day, shape: "numeric") }
# In the history of a referral.
# $day (Day) - last day
package-history-passphrase = Paket versiegelt, mit Passphrase, gültig bis { DAY($day, shape: "numeric") }

## The answer of a partner, in the list of referrals.

# Button: writes down what a partner answered.
package-answer-enter = Antwort eintragen
# Label of the choice of an answer.
package-answer-what = Was hat der Partner geantwortet?
# Label.
package-answer-remarks = Bemerkung
# Checkbox: the partner offered an appointment.
package-answer-appointment = Der Partner nennt einen Termin
# Field above the list: the short code of a paper form.
package-find = Kennzeichen vom Antwortblatt
# Button.
package-find-open = Suchen

## The command line.

# $file (String) - where it was written
# $day (Day) - last day
cli-package-sealed = Versiegelt: { $file }. Gültig bis { DAY($day, shape: "numeric") }.
# $passphrase (String) - told once
cli-package-passphrase = Passphrase (nur jetzt): { $passphrase }
# $folder (String) - where the files were written
cli-package-extracted = Die Dateien liegen offen in { $folder }. Löschen Sie sie, wenn Sie sie nicht mehr brauchen.
# $count (Count) - people who may be the same
cli-package-similar = { $count ->
    [0] Niemand hier scheint dieselbe Person zu sein.
    [one] { $count } Person hier könnte dieselbe sein. Wählen Sie --client oder --distinct.
   *[other] { $count } Personen hier könnten dieselbe sein. Wählen Sie --client oder --distinct.
}
cli-package-checked = Geprüft. Es wurde nichts geschrieben.
# $client (String) - id of the record
cli-package-imported = Eingelesen zu { $client }.
cli-package-answered = Die Antwort ist eingetragen.
# Prompt. A blank and the hidden input follow.
cli-prompt-package-passphrase = Passphrase des Pakets:

## Acts in the history of a person and in the audit.

# Somebody sealed a referral.
action-package-sealed = Paket versiegelt
# A package of another office was taken in.
action-package-imported = Paket eingelesen
# An answer to another office was sealed.
action-package-answered = Antwort an andere Stelle versiegelt
# The office made a key.
action-package-key-made = Schlüssel erzeugt
# The files of a package were written to a folder.
action-package-opened = Paket in einen Ordner entpackt
# The key of a partner was entered, changed or taken out.
action-partner-key-saved = Schlüssel eines Partners eingetragen
# The digits of a partner's key were compared.
action-partner-key-checked = Schlüssel eines Partners geprüft

## What is refused.

# $megabytes (Count) - limit
error-package-too-large = Die Datei ist größer als { $megabytes } MB. So große Pakete gibt es nicht.
error-package-not-sealed = Das ist kein versiegeltes Paket und keine Antwort. Wählen Sie die Datei mit der Endung .age oder reply.json.
error-package-truncated = Die Datei ist abgeschnitten: Ihr Ende fehlt. Lassen Sie sich das Paket noch einmal schicken.
error-package-altered = Die Datei wurde unterwegs verändert. Lassen Sie sich das Paket noch einmal schicken.
error-package-wrong-key = Dieses Paket ist für einen anderen Schlüssel versiegelt. Geben Sie dem Absender Ihren Schlüssel.
error-package-needs-passphrase = Dieses Paket braucht eine Passphrase.
error-package-wrong-passphrase = Diese Passphrase öffnet das Paket nicht. Achten Sie auf die Bindestriche.
error-package-too-costly = Dieses Paket verlangt zu viel Rechenarbeit. Es wurde nicht geöffnet.
# $part (String) - the file in the package
error-package-broken = Der Inhalt ist nicht in der vereinbarten Form ({ $part }). Nichts wurde übernommen.
error-package-contents = Das Paket enthält Dateien, die nicht hineingehören. Nichts wurde übernommen.
# $megabytes (Count) - limit
error-package-bomb = Entpackt wäre der Inhalt größer als { $megabytes } MB. Das Öffnen wurde abgebrochen.
# $found (Count) - version of the file
# $known (Count) - newest version that this program reads
error-package-newer = Das Paket hat die neuere Version { $found }. Dieses Programm kennt Version { $known }. Bitte aktualisieren Sie MigraDesk.
# $day (String) - day as 2026-11-22
error-package-expired = Das Paket ist seit { $day } abgelaufen. Bitten Sie um ein neues.
error-package-key = Das ist kein Schlüssel. Er beginnt mit age1 und hat 62 Zeichen.
error-package-no-randomness = Der Rechner liefert keine Zufallszahlen. Es wurde nichts versiegelt.
error-package-not-open = Die Datei ist nicht mehr geöffnet. Öffnen Sie sie noch einmal.
error-package-replayed = Diese Datei wurde schon übernommen.
error-package-own = Dieses Paket haben Sie selbst versiegelt.
error-package-other-recipient = Dieses Paket war für eine andere Stelle bestimmt. Es wurde nicht übernommen.
error-package-no-name = In diesem Paket steht kein Name. Fügen Sie es einer vorhandenen Person hinzu.
error-package-slip = Ein Vermittlungsschein trägt keine Daten. Dafür braucht es kein Paket.
error-package-no-partner-key = Für diesen Partner ist kein Schlüssel eingetragen. Wählen Sie Passphrase oder tragen Sie den Schlüssel unter Pakete ein.
error-package-key-unchecked = Der Schlüssel dieses Partners ist noch nicht geprüft. Vergleichen Sie zuerst die Prüfziffern am Telefon.
error-package-own-key = Das ist Ihr eigener Schlüssel. Bitten Sie den Partner um seinen.
error-package-digits = Das sind andere Prüfziffern. Der Schlüssel wird nicht als geprüft eingetragen.
# $limit (Count) - most days
error-package-days = Höchstens { $limit } Tage, mindestens einer.
error-reply-empty = Die Antwort ist noch nicht ausgefüllt.
error-reply-unknown = Zu dieser Antwort gibt es hier keine Vermittlung. Das Kennzeichen oder die Nummer darin stimmt nicht.
error-reference-form = Ein Kennzeichen hat zehn Zeichen, zum Beispiel 0K7F3-Q9XM2.
error-reference-unknown = Zu diesem Kennzeichen gibt es keine Vermittlung.
error-package-no-reply = In dieser Datei ist keine Antwort. Ein Paket lesen Sie mit „package import“ ein.
