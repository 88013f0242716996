### The words for the codes of the domain. Key: the name of the list, then the code. Short: they stand in tables, on
### buttons and in choices.

## State of an appointment.

appointment-state-requested = angefragt
appointment-state-booked = gebucht
appointment-state-confirmed = bestätigt
appointment-state-checked-in = angekommen
appointment-state-called = aufgerufen
appointment-state-in-progress = im Gespräch
appointment-state-finished = stattgefunden
appointment-state-missed = nicht erschienen
appointment-state-cancelled = abgesagt
appointment-state-declined = abgelehnt
# No state of the row: what stood at a time and was moved.
appointment-state-rescheduled = verlegt

## Where a birth date was taken from.

birth-date-source-document = laut Dokument
birth-date-source-spoken = mündlich
birth-date-source-list = aus einer Liste

## The calendar in which a birth date was given.

calendar-gregorian = gregorianisch
calendar-ethiopic = äthiopisch
calendar-persian = persisch
calendar-islamic-umalqura = islamisch (Umm al-Qura)
calendar-islamic-civil = islamisch (rechnerisch)

## Phase of a managed case.

case-phase-intake = Aufnahme und Klärung
case-phase-assessment = Bedarfserhebung
case-phase-plan = Planung
case-phase-linking = Vermittlung
case-phase-monitoring = Begleitung
case-phase-evaluation = Auswertung
case-phase-closed = abgeschlossen

## Why a case was closed.

close-reason-goals-reached = Ziele erreicht
close-reason-handed-over = an andere Stelle übergeben
close-reason-moved = weggezogen
close-reason-no-contact = Kontakt abgebrochen
close-reason-own-wish = eigener Wunsch
close-reason-other = anderer Grund

## Kind of a name.

name-kind-current = aktueller Name
name-kind-birth = Geburtsname
name-kind-former = früherer Name
name-kind-alias = anderer Name

## How the office came by the spelling of a name.

name-source-document = laut Dokument
name-source-spoken = nach Gehör
name-source-list = aus einer Liste

## Gender, as the client states it.

gender-female = weiblich
gender-male = männlich
gender-diverse = divers
gender-unknown = keine Angabe

## How well a client speaks a language.

language-level-native = Erstsprache
language-level-good = gut
language-level-basic = Grundkenntnisse
language-level-unknown = Niveau unbekannt

## How a client can be reached.

contact-means-kind-phone = Telefon
contact-means-kind-email = E-Mail
contact-means-kind-post = Post
contact-means-kind-other = anderer Weg
# Whether a phone number or address may be used without putting the person at risk. Stands as a mark behind the number, and as a choice.
means-safety-unclear = noch nicht geklärt
means-safety-safe = sicher
means-safety-unsafe = nicht verwenden

## How a visit or question ended.

contact-result-informed = informiert
contact-result-referred = weitervermittelt
contact-result-appointment-made = Termin vereinbart
contact-result-form-help = Hilfe beim Formular
contact-result-case-opened = Fall eröffnet
contact-result-unresolved = offen geblieben

## Where a visit or question took place.

contact-channel-counter = am Schalter
contact-channel-phone = am Telefon
contact-channel-mail = schriftlich
contact-channel-outreach = vor Ort

## What people come for: the topic of a visit, a referral or a goal.

need-residence = Aufenthalt und Recht
need-livelihood = Lebensunterhalt
need-housing = Wohnen
need-language = Sprache
need-school-childcare = Schule und Kita
need-training-work = Ausbildung und Arbeit
need-recognition = Anerkennung von Abschlüssen
need-health = Gesundheit
need-family = Familie
need-participation = Teilhabe
need-digital = Digitales
need-debt = Schulden

## How urgent it is.

urgency-now = sofort
urgency-soon = bald
urgency-later = später

## Roles of those who work with the program.

role-caseworker = Beratung
role-case-manager = Fallmanagement
role-supervisor = Leitung
role-interpreter-coordinator = Koordination Sprachmittlung
role-translator = Übersetzung
role-administrator = Administration
role-privacy-officer = Datenschutz
role-station = Station (Terminal, Anzeige)

## What a role may do, as in "You may not: …".

permission-client-find = Ratsuchende suchen
permission-client-read = Daten von Ratsuchenden ansehen
permission-client-write = Daten von Ratsuchenden ändern
permission-client-import = Listen von Ratsuchenden einlesen
permission-client-read-restricted = eingeschränkte Datensätze ansehen
permission-note-read = Notizen lesen
permission-note-write = Notizen schreiben
permission-history-read = den Änderungsverlauf ansehen
permission-contact-record = Kontakte erfassen
permission-case-read = Fälle ansehen
permission-case-write = Fälle bearbeiten
permission-service-read = das Verzeichnis ansehen
permission-service-write = das Verzeichnis bearbeiten
permission-directory-import = ein ganzes Verzeichnis einlesen
permission-referral-read = Vermittlungen ansehen
permission-referral-write = Vermittlungen bearbeiten
permission-package-import = Pakete anderer Stellen einlesen
permission-release-read = Entbindungen und Weitergaben ansehen
permission-release-write = Entbindungen aufnehmen und widerrufen
permission-notice-write = Datenschutzhinweise aushändigen
permission-legal-basis-write = die Rechtsgrundlage festlegen
permission-appointment-read = Termine ansehen
permission-appointment-write = Termine bearbeiten
permission-appointment-setup = Termine einrichten
permission-report-run = Berichte erstellen
permission-staff-read = Beschäftigte ansehen
permission-staff-write = Beschäftigte verwalten
permission-office-write = Einstellungen des Büros ändern
permission-store-verify = den Datenspeicher prüfen
permission-store-backup = Sicherungen erstellen
permission-audit-read = das Protokoll ansehen
permission-queue-use = die Warteschlange bedienen
permission-queue-setup = die Warteschlange einrichten
permission-queue-station = Terminal und Anzeige betreiben
permission-translation-write = Übersetzungen bearbeiten
permission-letter-template = Texte von Briefen und den Briefkopf ändern

## State of a referral.

referral-state-draft = Entwurf
referral-state-sent = gesendet
referral-state-accepted = angenommen
referral-state-declined = abgelehnt
referral-state-no-answer = keine Antwort
referral-state-attended = wahrgenommen
referral-state-not-attended = nicht wahrgenommen
referral-state-done = abgeschlossen
referral-state-withdrawn = zurückgezogen
referral-state-cancelled = storniert

## How much data leaves the house with a referral.

referral-level-slip = Vermittlungsschein ohne Daten
referral-level-minimum = nur das Nötigste
referral-level-file = mit Unterlagen

## What a report of the caseload counts. Headings of columns.

caseload-measure-contacts = Kontakte
caseload-measure-contacts-anonymous = davon anonym
caseload-measure-cases-open-at-start = Fälle am Beginn
caseload-measure-cases-opened = Fälle eröffnet
caseload-measure-cases-closed = Fälle abgeschlossen
caseload-measure-cases-open-at-end = Fälle am Ende
caseload-measure-referrals-made = Vermittlungen
caseload-measure-referrals-attended = davon wahrgenommen
caseload-measure-appointments-held = Termine stattgefunden
caseload-measure-appointments-missed = Termine versäumt
caseload-measure-appointments-cancelled = Termine abgesagt

## By what a report of the caseload is divided. Headings of rows.

caseload-dimension-total = gesamt
caseload-dimension-language = nach Sprache
caseload-dimension-caseworker = nach Beratungskraft

## Group of titles of residence. Headings of a choice.

residence-group-eu = EU und Freizügigkeit
residence-group-study-work = Studium, Ausbildung und Arbeit
residence-group-protection = Schutz
residence-group-humanitarian = Humanitäre Gründe, Familie, Niederlassung
residence-group-procedure = Im Verfahren
residence-group-tolerated = Duldung oder ohne Papiere

## How soon somebody has to act on a title of residence. Stands beside its last day.

residence-urgency-expired = abgelaufen
residence-urgency-urgent = läuft sehr bald ab
residence-urgency-soon = läuft bald ab
residence-urgency-later = noch länger gültig
residence-urgency-unlimited = unbefristet

## Public holidays of North Rhine-Westphalia, in the calendar.

holiday-new-year = Neujahr
holiday-good-friday = Karfreitag
holiday-easter-monday = Ostermontag
holiday-labour-day = Tag der Arbeit
holiday-ascension = Christi Himmelfahrt
holiday-whit-monday = Pfingstmontag
holiday-corpus-christi = Fronleichnam
holiday-german-unity = Tag der Deutschen Einheit
holiday-all-saints = Allerheiligen
holiday-christmas-day = 1. Weihnachtstag
holiday-second-christmas-day = 2. Weihnachtstag

## What is to be done next for a client. Headings in a list.

next-step-kind-residence-expires = Aufenthalt läuft ab
next-step-kind-referral-overdue = Vermittlung ohne Antwort
# The partner has accepted; on the day to ask it is not known yet whether the client was there.
next-step-kind-referral-outcome = Vermittlung angenommen – hat der Termin stattgefunden?
next-step-kind-referral-follow-up = Vermittlung nachfragen
next-step-kind-appointment-coming = Nächster Termin
next-step-kind-details-missing = Angaben fehlen

## Why an offer of a time stands where it stands. Short: on a label beside it.

offer-reason-earliest = am frühesten
offer-reason-earliest-without-interpreter = am frühesten ohne Dolmetschen
offer-reason-speaks-language = spricht die Sprache
offer-reason-with-interpreter = mit Dolmetschen
offer-reason-no-waiting = ohne Wartezeit
offer-reason-same-person = alles bei einer Person
offer-reason-same-interpreter = eine Sprachmittlung für alles
offer-reason-joins-group = Platz in einer Gruppe

## When on a day somebody can come.

part-of-day-morning = vormittags
part-of-day-afternoon = nachmittags

## What an appointment can take.

resource-kind-caseworker = Beschäftigte
resource-kind-room = Raum
resource-kind-counter = Schalter
resource-kind-interpreter = Dolmetschende
resource-kind-device = Gerät

## What is in a room.

resource-feature-screen = zweiter Bildschirm
resource-feature-step-free = stufenlos
resource-feature-quiet = geschlossene Tür
resource-feature-children = Platz für Kinder
resource-feature-video = Kamera und Mikrofon
