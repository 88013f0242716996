### Those who work with the program, their passphrases and working hours, and the check of the store.

## The screen and its parts.

# Title of the screen.
administration-title = Verwaltung
# Tab: those who work with the program.
administration-tab-people = Beschäftigte
# Tab: the check of the store.
administration-tab-store = Datenspeicher prüfen

## The list of people.

# Filter. A number follows.
administration-filter-active = Aktiv
# Filter: those who can no longer sign in. A number follows.
administration-filter-left = Ausgeschieden
# Filter. A number follows.
administration-filter-all = Alle
# Above the list for those who may only read it.
administration-read-only = Sie sehen diese Liste, ändern kann sie nur die Administration.
# Label and heading: the name of a person.
administration-name = Name
# Label and heading.
administration-roles = Rollen
# Label and heading: languages that the person speaks.
administration-languages = Sprachen
# Heading.
administration-hours = Arbeitszeiten
# In place of the hours.
administration-no-hours = nicht eingetragen
# Heading: whether the person takes appointments.
administration-appointments = Nimmt Termine
# Heading: whether the person can sign in.
administration-access = Zugang
# State of a person: can sign in.
administration-active = aktiv
# State of a person: can no longer sign in.
administration-left = ausgeschieden

## One person.

# Button and title: somebody who starts to work here.
administration-person-new = Person anlegen
# Below the title.
administration-person-new-about = Wer hier arbeitet, bekommt einen Anmeldenamen, mindestens eine Rolle und eine erste Passphrase.
# Title while the person is loaded.
administration-person-edit = Person bearbeiten
# In place of the form.
administration-person-missing = Diese Person gibt es nicht
# Button that adds the person.
administration-person-add = Person anlegen
# Button back to the list.
administration-back = Zur Liste
# Label: the name to sign in with.
administration-login = Anmeldename
# Below the label.
administration-login-help = Kleinbuchstaben, Ziffern, Punkt und Strich.
# Error above the roles.
administration-roles-missing = Wählen Sie mindestens eine Rolle.
# What the role may do. Below its name.
administration-role-caseworker = Sucht und bearbeitet Ratsuchende, erfasst Kontakte, vermittelt, bucht Termine, liest und schreibt Notizen.
# What the role may do. Below its name.
administration-role-case-manager = Wie Beratung, und führt Fälle.
# What the role may do. Below its name.
administration-role-supervisor = Wie Beratung, dazu eingeschränkte Datensätze, Berichte und das Einlesen von Listen.
# What the role may do. Below its name.
administration-role-interpreter-coordinator = Bucht Termine und sieht das Verzeichnis; keine Daten von Ratsuchenden.
# What the role may do. Below its name.
administration-role-translator = Sieht das Verzeichnis; keine Daten von Ratsuchenden. Texte werden in Dateien übersetzt, noch nicht im Programm.
# What the role may do. Below its name.
administration-role-administrator = Verwaltet Beschäftigte, Verzeichnis, Sicherungen und das Einlesen von Listen; liest keine Notizen und öffnet keine Ratsuchenden.
# What the role may do. Below its name.
administration-role-privacy-officer = Sieht Datensätze und Änderungen und prüft den Datenspeicher; liest keine Notizen und ändert nichts.
# What the role may do. Below its name.
administration-role-station = Nur für Terminal und Anzeige: erreicht die Warteschlange und nichts sonst.
# Below the label.
administration-languages-help = In diesen Sprachen kann die Person beraten. Danach werden freie Termine gesucht.
# Tick.
administration-takes-appointments = Nimmt Termine mit Ratsuchenden
# Heading.
administration-first-passphrase = Erste Passphrase
# Heading and label.
administration-new-passphrase = Neue Passphrase
# Label.
administration-passphrase = Passphrase
# Label.
administration-passphrase-again = Passphrase wiederholen
# Below the heading, for somebody new.
administration-passphrase-hand-over = Geben Sie sie der Person selbst, nicht per E-Mail. Sie kann sie danach ändern.
# Below the heading, for somebody who is here already.
administration-passphrase-optional = Nur ausfüllen, wenn die Person ihre Passphrase vergessen hat oder sich ihr Anmeldename ändert.
# Button that lets somebody in again who had left.
administration-readmit = Wieder aufnehmen
# Heading.
administration-leave-title = Zugang beenden
# Below it.
administration-leave-about = Die Person kann sich dann nicht mehr anmelden: Ihr Schlüssel wird gelöscht, das lässt sich nicht rückgängig machen. Was sie erfasst hat, bleibt unter ihrem Namen. Zurückkommen kann sie mit einer neuen Passphrase.
# Button. It asks once more.
administration-leave = Zugang beenden …
# Button that does it.
# $name (String) - name of the person
administration-leave-sure = Schlüssel von { $name } löschen

## Working hours.

# Below the heading.
administration-hours-about = In diesen Zeiten werden freie Termine angeboten. Zum Beispiel 9:00 bis 12:30.
# In place of times of a weekday.
administration-day-free = frei
# Read aloud: label of a field.
# $day (String) - the weekday
administration-from-on = { $day }, von
# Read aloud: label of a field.
# $day (String) - the weekday
administration-to-on = { $day }, bis
# Read aloud: button with a plus.
# $day (String) - the weekday
administration-span-add = Zeit hinzufügen: { $day }
# Read aloud: button with a cross.
# $day (String) - the weekday
# $from (String) - when it starts, as 09:00
administration-span-remove = Zeit entfernen: { $day }, { $from }
# Error below a time.
administration-hours-problem-time = Schreiben Sie Zeiten wie 9:00 oder 16:30.
# Error below a time.
administration-hours-problem-order = Das Ende muss nach dem Beginn liegen.
# Error below a time.
administration-hours-problem-overlap = Diese Zeit überschneidet sich mit der vorigen.
# Button.
administration-hours-save = Arbeitszeiten speichern

## The own passphrase.

# Title, button and command.
administration-passphrase-title = Meine Passphrase ändern
# Button: to the page with the key that sealed packages come to.
administration-office-key = Schlüssel für Pakete
# Below the title.
administration-passphrase-about = Mit ihr wird der Datenspeicher für Sie geöffnet. Niemand kann sie nachsehen.
# Label.
administration-old = Bisherige Passphrase
# Error beside the field.
administration-old-wrong = Die bisherige Passphrase stimmt nicht. Bitte prüfen Sie die Feststelltaste.
# Below the label.
administration-passphrase-help = Vier oder fünf Wörter ohne Zusammenhang sind gut zu merken und schwer zu erraten.
# Button.
administration-passphrase-change = Passphrase ändern
# After it was changed.
administration-passphrase-changed = Ihre Passphrase ist geändert.

## The check of the store.

# Above the button.
administration-check-about = Die Prüfung liest den ganzen Datenspeicher: ob etwas beschädigt ist, ob die Kette des Protokolls stimmt und ob die Suche zu den Daten passt. Sie verändert nichts.
# Button.
administration-check = Jetzt prüfen
# While it runs.
administration-checking = Der Datenspeicher wird geprüft …
# Below the findings.
# $time (Time) - when it was checked
administration-checked-at = Geprüft um { $time }
# Beside a finding: data is damaged.
administration-damaged = beschädigt
# Beside a finding: data is whole, something around it is not as it should be.
administration-amiss = auffällig
# Heading.
administration-counts = Datensätze
# Heading of a column: the kind of records.
administration-kind = Art
# Heading of a column.
administration-count = Anzahl
# A kind of records. In the table of the check.
administration-table-absence = Abwesenheiten
# A kind of records. In the table of the check.
administration-table-appointment = Termine
# A kind of records. In the table of the check.
administration-table-appointment-tick = belegte Zeiten
# A kind of records. In the table of the check.
administration-table-audit = Einträge des Protokolls
# A kind of records. In the table of the check.
administration-table-case-file = Fälle
# A kind of records. In the table of the check.
administration-table-case-step = Schritte von Fällen
# A kind of records. In the table of the check.
administration-table-change-row = Einzelne Änderungen
# A kind of records. In the table of the check.
administration-table-client = Ratsuchende
# A kind of records. In the table of the check.
administration-table-client-language = Sprachen von Ratsuchenden
# A kind of records. In the table of the check.
administration-table-client-name = Namen von Ratsuchenden
# A kind of records. In the table of the check.
administration-table-contact = Kontakte
# A kind of records. In the table of the check.
administration-table-contact-means = Kontaktwege
# A kind of records. In the table of the check.
administration-table-meta = Angaben über den Datenspeicher
# A kind of records. In the table of the check.
administration-table-note = Notizen
# A kind of records. In the table of the check.
administration-table-op = Vorgänge
# A kind of records. In the table of the check.
administration-table-referral = Vermittlungen
# A kind of records. In the table of the check.
administration-table-referral-step = Schritte von Vermittlungen
# A kind of records. In the table of the check.
administration-table-client-merge = Zusammengeführte Datensätze
# A kind of records. In the table of the check.
administration-table-duplicate-decision = Entscheidungen über Dubletten
# A kind of records. In the table of the check.
administration-table-duplicate-pair = Mögliche Dubletten
# A kind of records. In the table of the check.
administration-table-import-batch = Eingelesene Listen
# A kind of records. In the table of the check.
administration-table-search-word = Wörter der Suche
# A kind of records. In the table of the check.
administration-table-search-sound = Klänge der Suche
# A kind of records. In the table of the check.
administration-table-search-posting = Fundstellen der Suche
# A kind of records. In the table of the check.
administration-table-search-person = Personen in der Suche
# A kind of records. In the table of the check.
administration-table-search-number = Nummern in der Suche
# A kind of records. In the table of the check.
administration-table-service = Stellen im Verzeichnis
# A kind of records. In the table of the check.
administration-table-service-text = Texte von Stellen
# A kind of records. In the table of the check.
administration-table-staff = Beschäftigte
# A kind of records. In the table of the check.
administration-table-voice-count = Stimmen der Ratsuchenden, gezählt
# A kind of records. In the table of the check.
administration-table-suggestion = Vorschläge von Ratsuchenden
# A kind of records. In the table of the check.
administration-table-working-hour = Arbeitszeiten
# A kind of records. In the table of the check.
administration-table-letter-text = Texte von Briefen
# A kind of records. In the table of the check.
administration-table-letterhead = Briefkopf
# A kind of records. In the table of the check.
administration-table-directory-import = Importe des Verzeichnisses
# A kind of records. In the table of the check.
administration-table-directory-organization = Träger im Verzeichnis
# A kind of records. In the table of the check.
administration-table-directory-program = Programme im Verzeichnis
# A kind of records. In the table of the check.
administration-table-service-favourite = Gemerkte Stellen
# A kind of records. In the table of the check.
administration-table-directory-location = Orte im Verzeichnis
# A kind of records. In the table of the check.
administration-table-directory-service-at-location = Angebote an Orten
# A kind of records. In the table of the check.
administration-table-directory-contact = Ansprechpersonen im Verzeichnis
# A kind of records. In the table of the check.
administration-table-directory-phone = Telefonnummern im Verzeichnis
# A kind of records. In the table of the check.
administration-table-directory-address = Anschriften im Verzeichnis
# A kind of records. In the table of the check.
administration-table-directory-schedule = Öffnungszeiten im Verzeichnis
# A kind of records. In the table of the check.
administration-table-directory-funding = Förderungen im Verzeichnis
# A kind of records. In the table of the check.
administration-table-directory-service-area = Einzugsgebiete im Verzeichnis
# A kind of records. In the table of the check.
administration-table-directory-required-document = Nötige Unterlagen im Verzeichnis
# A kind of records. In the table of the check.
administration-table-directory-language = Sprachen im Verzeichnis
# A kind of records. In the table of the check.
administration-table-directory-accessibility = Angaben zur Barrierefreiheit
# A kind of records. In the table of the check.
administration-table-directory-cost-option = Kosten im Verzeichnis
# A kind of records. In the table of the check.
administration-table-directory-organization-identifier = Kennungen von Trägern
# A kind of records. In the table of the check.
administration-table-directory-url = Internetadressen im Verzeichnis
# A kind of records. In the table of the check.
administration-table-directory-unit = Einheiten im Verzeichnis
# A kind of records. In the table of the check.
administration-table-directory-service-capacity = Plätze im Verzeichnis
# A kind of records. In the table of the check.
administration-table-directory-taxonomy = Ordnungen im Verzeichnis
# A kind of records. In the table of the check.
administration-table-directory-taxonomy-term = Begriffe im Verzeichnis
# A kind of records. In the table of the check.
administration-table-directory-attribute = Zuordnungen im Verzeichnis
# A kind of records. In the table of the check.
administration-table-directory-metadata = Änderungen im Verzeichnis
# A kind of records. In the table of the check.
administration-table-directory-meta-table-description = Beschreibungen von Tabellen im Verzeichnis
# A kind of records. In the table of the check.
administration-table-release = Entbindungen von der Schweigepflicht
# A kind of records. In the table of the check.
administration-table-privacy-notice = Ausgehändigte Datenschutzhinweise
# A kind of records. In the table of the check.
administration-table-legal-basis = Rechtsgrundlagen
# A kind of records. In the table of the check.
administration-table-referral-chase = Nachfragen bei Partnern
# A kind of records. In the table of the check.
administration-table-disclosure = Weitergaben von Daten
# A table of the store, in a list of damaged parts.
administration-table-office-key = Schlüssel der Einrichtung
# A table of the store, in a list of damaged parts.
administration-table-partner-key = Schlüssel der Partner
# A table of the store, in a list of damaged parts.
administration-table-referral-package = Versiegelte Pakete
# A table of the store, in a list of damaged parts.
administration-table-referral-reply = Antworten als Datei
# A table of the store, in a list of damaged parts.
administration-table-incoming-referral = Eingegangene Vermittlungen
# A kind of record, with how many there are.
administration-table-queue-service = Anliegen der Warteschlange
# A kind of record, with how many there are.
administration-table-queue-counter = Schalter der Warteschlange
# A kind of record, with how many there are.
administration-table-queue-ticket = Nummern der Warteschlange
# A kind of record, with how many there are.
administration-table-queue-step = Schritte von Nummern
# A kind of record, with how many there are.
administration-table-resource = Räume, Geräte und weitere Ressourcen
# A kind of record, with how many there are.
administration-table-resource-day = Belegte Tage von Ressourcen
# A kind of record, with how many there are.
administration-table-working-pattern = Rhythmen der Arbeitszeit
# A kind of record, with how many there are.
administration-table-appointment-service = Terminarten
# A kind of record, with how many there are.
administration-table-appointment-resource = Ressourcen von Terminen
# A kind of record, with how many there are.
administration-table-appointment-guest = Weitere Personen in Terminen
# A kind of record, with how many there are.
administration-table-appointment-hold = Vorgemerkte Zeiten
# A part of the store, in the list of what was checked.
administration-table-interpreter = Sprachmittlungspool
# A part of the store, in the list of what was checked.
administration-table-interpreter-language = Sprachen im Sprachmittlungspool
# A part of the store, in the list of what was checked.
administration-table-interpreter-hour = Zeiten im Sprachmittlungspool
# A part of the store, in the list of what was checked.
administration-table-interpreter-exception = Ausnahmen im Sprachmittlungspool
# A part of the store, in the list of what was checked.
administration-table-interpreter-request = Anfragen nach Sprachmittlung
# A part of the store, in the list of what was checked.
administration-table-interpreter-offer = Angefragte Sprachmittlungen
# A part of the store, in the list of what was checked.
administration-table-interpreter-step = Schritte von Sprachmittlungsanfragen
# A part of the store, in the list of what was checked.
administration-table-interpreter-conflict = Interessenkonflikte der Sprachmittlung
# A part of the store, in the list of what was checked.
administration-table-interpreter-settlement = Abrechnungen der Sprachmittlung
# A part of the store, in the list of what was checked.
administration-table-interpreter-settlement-line = Zeilen der Abrechnungen
