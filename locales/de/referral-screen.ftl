### Screens of referrals: sending somebody to a service, the slip, the list.

## Sending

# Heading, command and button: somebody is referred.
referral-new = Vermitteln
# Under the heading.
# $name (String) - the client
referral-about-client = Für { $name }
# Under the heading, when nobody is chosen.
referral-about-anonymous = Für jemanden ohne Namen
# Label of the field for the entry of the directory.
referral-service = Wohin?
# In that field while it is empty.
referral-service-placeholder = Angebot oder Einrichtung tippen
# Label of the choice of a topic.
referral-need = Thema
# Above the button that prints, while no topic is chosen.
referral-need-missing = Bitte noch das Thema wählen.
# Question. Answers: now, soon, later.
referral-urgency = Wie dringend
# Label of the choice of the slip's second language.
referral-language = Zweite Sprache des Vermittlungsscheins
# Label of the field for the client; may stay empty.
referral-person = Person (bleibt im Haus)
# The same field where data about the client leaves.
referral-person-named = Person
# Label of a field that may stay empty.
referral-note = Interne Notiz
# Below that field.
referral-note-hint = Wird nie gedruckt.
# Fact about a service.
referral-walk-in = ohne Termin
# Beside what is known about a service.
# $day (Day) - when somebody last confirmed it
# $distance (String) - the same as people say it
referral-assured = Bestätigt am { $day } ({ $distance })
# The same, when that was long ago.
# $day (Day) - when somebody last confirmed it
# $distance (String) - the same as people say it
referral-stale = Zuletzt bestätigt am { $day } ({ $distance }): vorher anrufen
# The same, when nobody ever confirmed it.
referral-never-assured = Nie bestätigt: vorher anrufen

## What leaves the house

# Heading over the preview of the slip.
referral-leaves = Das verlässt das Haus
# Below that heading.
# $language (Language) - the second language
referral-leaves-about = Ein Vermittlungsschein auf Deutsch und in dieser Sprache: { $language }. Verbindlich ist Deutsch.
# In place of the preview.
referral-leaves-choose = Wählen Sie ein Angebot, dann steht hier jedes Feld des Vermittlungsscheins.
# Below the preview.
referral-leaves-nothing = Nichts über die Person.
# After that sentence.
# $fields (List) - names of what is not printed
referral-leaves-not = Nicht darauf: { $fields }.
# Something that is not printed, in a list within a sentence.
referral-not-name = Name
# Something that is not printed, in a list within a sentence.
referral-not-birth-date = Geburtsdatum
# Something that is not printed, in a list within a sentence.
referral-not-contact = Adresse und Telefon
# Something that is not printed, in a list within a sentence.
referral-not-residence = Aufenthaltsstatus
# Something that is not printed, in a list within a sentence.
referral-not-note = interne Notiz
# Name of a field of the slip.
referral-slip-office = Von
# Name of a field of the slip: its day.
referral-slip-issued = Ausgestellt am
# Name of a field of the slip.
referral-slip-organisation = Einrichtung
# Name of a field of the slip.
referral-slip-service = Angebot
# Name of a field of the slip.
referral-slip-need = Worum es geht
# Name of a field of the slip.
referral-slip-address = Adresse
# Name of a field of the slip.
referral-slip-phone = Telefon
# Name of a field of the slip.
referral-slip-hours = Öffnungszeiten
# Name of a field of the slip: how to get there.
referral-slip-directions = So kommen Sie hin
# Name of a field of the slip: papers to bring.
referral-slip-bring = Bitte mitbringen
# Name of a field of the slip: the member of staff.
referral-slip-referred-by = Vermittelt von
# Name of a field of the slip: when the details were last confirmed, or entered if nobody has confirmed them. As letter-as-of.
referral-slip-as-of = Stand der Angaben
# Button: saves the referral and prints its slip.
referral-print = Vermittlungsschein drucken
# Button: saves the slip as a file.
referral-save-pdf = Vermittlungsschein als PDF
# Below these buttons.
referral-save-warning = Gedruckt wird ohne Zwischendatei. Eine PDF-Datei verlässt den Datenspeicher.
# Heading after the referral was saved.
# $service (String) - the service
# $organisation (String) - who offers it
referral-created = Vermittelt an: { $service }, { $organisation }
# Below it.
# $day (Day) - when we ask for the answer
# $distance (String) - the same as people say it
referral-chase = Ohne Antwort wird am { $day } nachgefragt ({ $distance }).
# Button after that.
referral-print-again = Noch einmal drucken

## The list

# Under the heading of the list.
# $count (Count) - referrals in the list
referral-count = { $count ->
    [one] { $count } Vermittlung, das Dringendste zuerst
   *[other] { $count } Vermittlungen, das Dringendste zuerst
}
# Filter above the list.
referral-filter-open = Offen
# Filter above the list.
referral-filter-overdue = Überfällig
# Filter above the list: the partner has to act.
referral-filter-waiting = Wartet auf Partner
# Filter above the list: the outcome has to be entered.
referral-filter-visited = Ergebnis fehlt
# Filter above the list.
referral-filter-ended = Beendet
# When the list is empty.
referral-none-open = Keine offene Vermittlung
# When the filter finds nothing.
referral-none-overdue = Nichts ist überfällig
# Below it.
referral-none-help = Vermittelt wird von der Seite einer Person oder aus dem Verzeichnis.
# In place of a name.
referral-anonymous = ohne Namen
# Mark on a referral.
# $day (Day) - when the answer was due
# $distance (String) - the same as people say it
referral-overdue = Überfällig seit { $day } ({ $distance })
# Mark on a referral.
# $day (Day) - when we ask for the answer
# $distance (String) - the same as people say it
referral-chase-on = Nachfragen am { $day } ({ $distance })
# Read aloud: button that opens a row.
# $service (String) - the service
referral-details = Verlauf und Schritte: { $service }
# Read aloud: name of the list of steps.
referral-history = Verlauf
# Beside a step.
# $at (DayTime) - when it was
referral-step-at = { $at }
# Label of a field that has to be filled in.
referral-reason = Warum?
# Button of a step.
referral-act-draft = Als Entwurf
# Button of a step: the draft is sent.
referral-act-sent = Als gesendet markieren
# Button of a step: sent once more.
referral-act-again = Erneut gesendet
# Button of a step: an ended referral goes on.
referral-act-reopen = Wieder öffnen
# Button of a step.
referral-act-accepted = Partner nimmt an
# Button of a step.
referral-act-declined = Partner lehnt ab
# Button of a step.
referral-act-no-answer = Keine Antwort
# Button of a step: the client was there.
referral-act-attended = War dort
# Button of a step: the client was not there.
referral-act-not-attended = War nicht dort
# Button of a step.
referral-act-done = Abschließen
# Button of a step.
referral-act-withdrawn = Zurückziehen

## What leaves with data

# Question: how much leaves the house.
referral-level = Was geht mit?
# Below the list of fields.
referral-taken-out = Häkchen weg: dieses Feld bleibt im Haus.
# Below a recipient: a release carries it.
# $day (Day) - its last day
referral-covered = Entbindung gilt bis { $day }
# Button where the release is missing.
referral-release-start = Entbindung jetzt aufnehmen
# Before a list of what the release lacks.
# $what (List) - kinds of data
referral-missing = Es fehlt: { $what }
# Label.
referral-message = Nachricht an den Partner
# Label of ticks.
referral-special = Die Nachricht enthält Angaben über
# Label of a field: more services at once.
referral-also = Auch an
# Read aloud: button that takes a service away again.
# $service (String) - the service
referral-take-away = { $service } wieder herausnehmen
# Tick: the partner expects the client.
referral-hand-over = Termin beim Partner ist vereinbart
# Label.
referral-hand-over-day = Tag
# Label. A time as 09:30.
referral-hand-over-time = Uhrzeit
# Label.
referral-hand-over-place = Wo und bei wem
# Fact in the list.
# $day (Day) - when
referral-hand-over-at = Termin dort am { $day }
# Button.
referral-keep-draft = Als Entwurf behalten
# Said after it.
referral-drafted = Der Entwurf ist gespeichert.
# Button: saves the referral, prints its slip.
referral-send = Vermitteln und Schein drucken

## Answers and reminders

# Label of a choice.
referral-cause = Grund
# Label of a choice.
referral-outcome = Ergebnis
# Label.
referral-day = Wann war das?
# Mark.
# $days (Count) - days without a word
referral-silent = { $days ->
    [one] seit { $days } Tag still
   *[other] seit { $days } Tagen still
}
# Mark.
# $day (Day) - since when
referral-data-stopped = ohne Daten seit { $day }: Entbindung widerrufen
# Before the fields that left.
# $fields (List) - fields
referral-went = Mitgegeben: { $fields }
# Button: writes down that the partner was asked again.
referral-ask-again = Nachgefragt
# Label.
referral-ask-note = Was kam heraus?
# Link: to the letter that asks a silent partner, beside the form and in the list of what is overdue.
referral-ask-letter = Brief mit der Nachfrage schreiben
# Button of a step: it was made by mistake.
referral-act-cancelled = Stornieren

## The net of partners

# Heading and button.
referral-net = Das Netz
# Under the heading.
# $from (Day) - first day
# $to (Day) - last day
referral-net-about = Vermittlungen vom { $from } bis { $to }. Antwort: in der Mitte / bei 90 von 100 spätestens nach so vielen Tagen.
# Heading of a column.
referral-net-partner = Partner
# Heading of a column.
referral-net-sent = Gesendet
# Heading of a column.
referral-net-accepted = Angenommen
# Heading of a column.
referral-net-attended = War dort
# Heading of a column: need met, wholly or in part.
referral-net-met = Geklärt
# Heading of a column.
referral-net-declined = Abgelehnt
# Heading of a column: days until the answer, median and 90th percentile. How to read it stands under the heading of the page.
referral-net-answer = Antwort (Tage)
# A reason and how often.
# $cause (String) - the reason
# $count (Number) - how often
referral-net-because = { $cause }: { $count }
# Heading.
referral-net-gaps = Was fehlt
# When there is none.
referral-net-no-gaps = Keine Lücke in diesem Zeitraum
# Heading of a column.
referral-net-services = Angebote
# Heading of a column: contacts that stayed open.
referral-net-unresolved = Offen geblieben
# Heading of a column: declined for lack of places.
referral-net-no-capacity = Kein Platz
# When nothing was referred.
referral-net-none = In diesem Zeitraum wurde nicht vermittelt.
# Label of a group of buttons: XLSX, CSV, JSON.
referral-net-file = Das Netz als Datei
# Label of a group of buttons: XLSX, CSV, JSON.
referral-net-gaps-file = Die Lücken als Datei
# Beside the buttons that save the list of what is missing as a file.
referral-net-gaps-rounded = Für Gremien außerhalb des Hauses: Zahlen von Menschen werden in der Datei auf 5 gerundet.
