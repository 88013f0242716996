### What `--help` says, for IT and for translators. Plain text without any markup; one line each, however long.

## Headings.

# Stands before how a command is typed.
cli-help-usage = Aufruf:
# Heading above the commands.
cli-help-commands = Befehle
# Heading above what begins with two dashes.
cli-help-options = Angaben
# Heading above what can be typed with every command.
cli-help-everywhere = Bei jedem Befehl
# Heading above what is typed without a name.
cli-help-arguments = Werte
# $values (String) - what can be typed, separated by commas
cli-help-values = (möglich: { $values })
# $value (String) - what counts when nothing is typed
cli-help-default = (sonst: { $value })
# $variable (String) - name of an environment variable
cli-help-environment = (oder in der Umgebung: { $variable })

## Commands. What each does, in one line.

cli-command = Die Befehlszeile von MigraDesk
cli-command-backup = Datenspeicher und Schlüsseldatei kopieren, auch während andere arbeiten
cli-command-demo = Einen Datenspeicher mit einem erfundenen Büro anlegen
cli-command-duplicates = Im Datenspeicher nach Einträgen suchen, die dieselbe Person sein könnten
cli-command-hsds = Das Verzeichnis im Standard von Open Referral (HSDS 3.1)
cli-command-hsds-check = Eine Datei am Standard prüfen, ohne Datenspeicher
cli-command-hsds-export = Das Verzeichnis in eine Datei schreiben
cli-command-hsds-import = Ein Verzeichnis einlesen: JSON-Seiten oder ein Datenpaket, alles oder nichts. Einträge werden an ihrer Kennung erkannt
cli-command-import = Übernehmen, was ein Büro schon hat
cli-command-import-clients = Ratsuchende aus einer Liste (CSV, XLSX, XLS oder ODS): alle Zeilen oder keine
cli-command-import-list = Was eingelesen wurde, das Neueste zuerst
cli-command-import-withdraw = Ein Einlesen als Ganzes zurücknehmen; wer seither bearbeitet wurde, bleibt
cli-command-init = Einen neuen Datenspeicher mit der ersten Administration einrichten
cli-command-l10n = Werkzeuge für Übersetzerinnen und Übersetzer
cli-command-l10n-lint = Sprachdateien prüfen: fehlende und überzählige Texte, Variablen, Pluralformen, Schreibweise
cli-command-names = Namen vergleichen, ohne Datenspeicher
cli-command-names-link = Welche Einträge einer oder zweier Tabellen dieselbe Person sind
cli-command-names-score = Wie wahrscheinlich die beiden Namen jeder Zeile zu einer Person gehören
cli-command-package = Versiegelte Pakete: eine Vermittlung an einen Partner oder eine andere Stelle, und die Antwort darauf
cli-command-package-import = Ein Paket einlesen: als neue Person oder zu einer, die schon da ist
cli-command-package-key = Den Schlüssel der Einrichtung zeigen, für Partner; beim ersten Mal wird er erzeugt
cli-command-package-open = Ein Paket öffnen: mit den Schlüsseln der Einrichtung, oder ohne Datenspeicher mit einer Schlüsseldatei von age oder einer Passphrase
cli-command-package-partner-key = Den Schlüssel eines Trägers eintragen, oder dass seine Prüfziffern am Telefon verglichen sind
cli-command-package-reply = Eine Antwort eintragen, die als Datei kam, offen oder versiegelt
cli-command-package-seal = Eine verschickte Vermittlung versiegeln
cli-command-queue = Der Warteraum
cli-command-queue-estimate-error = Wie falsch die angesagten Wartezeiten eines Zeitraums waren
cli-command-recover = Jemanden mit dem gedruckten Wiederherstellungsschlüssel wieder einlassen
cli-command-report = Zahlen
cli-command-report-caseload = Kontakte, Fälle, Vermittlungen und Termine eines Zeitraums
cli-command-report-gaps = Was gebraucht wird und im Netz fehlt, mit gerundeten Zahlen
cli-command-report-net = Was aus Vermittlungen wurde, nach Partnern
cli-command-search = Eine Person nach Name, Geburtsdatum, Telefon oder Nummer finden
cli-command-staff = Wer mit dem Datenspeicher arbeitet
cli-command-staff-add = Jemanden hinzufügen
cli-command-staff-list = Alle, mit ihren Rollen
cli-command-verify = Den Datenspeicher von Anfang bis Ende prüfen

## Arguments. What each means.

cli-argument-backup-to = Die Kopie; sie darf noch nicht da sein
cli-argument-demo-as-of = Der letzte Tag im Jahr des Büros (sonst: heute)
cli-argument-demo-clients = Wie viele Ratsuchende
cli-argument-demo-seed = Dieselbe Zahl ergibt dasselbe Büro
cli-argument-duplicates-tsv = Eine Tabelle mit Tabulatoren schreiben: external_id_a, external_id_b, score, reason (die eigene Nummer, wo es keine fremde gibt)
cli-argument-help = Diese Hilfe zeigen
cli-argument-hsds-check-file = Die Datei
cli-argument-hsds-export-contents = Die Seiten unter `contents` stellen, wie die Schnittstelle des Standards sie liefert
cli-argument-hsds-export-extensions = Auch mitnehmen, was der Standard nicht kennt, zum Beispiel die Texte für Ratsuchende in anderen Sprachen
cli-argument-hsds-export-format = JSON-Seiten oder ein Datenpaket mit Tabellen (zip)
cli-argument-hsds-export-out = In diese Datei statt in die Standardausgabe schreiben; sie darf noch nicht da sein
cli-argument-hsds-export-view = Wessen Seiten: je Organisation mit ihren Angeboten oder je Angebot mit seiner Organisation
cli-argument-hsds-import-dry-run = Sagen, was dazukäme und sich änderte; nichts schreiben
cli-argument-hsds-import-file = Die Datei
cli-argument-import-clients-dry-run = Sagen, was geschähe; nichts schreiben
cli-argument-import-clients-file = Die Liste
cli-argument-import-clients-map = Spalten und Blätter wie in dieser Datei (siehe --write-map)
cli-argument-import-clients-report = Eine Tabelle aller Zeilen, die jemand ansehen sollte (.xlsx oder .csv)
cli-argument-import-clients-write-map = Die vorgeschlagenen Spalten und Blätter in diese Datei schreiben und aufhören
cli-argument-import-withdraw-batch = Die Nummer des Einlesens, wie `import list` sie zeigt
cli-argument-init-admin = Name der ersten Administration; daraus wird der Anmeldename
cli-argument-init-languages = Sprachen, die Ratsuchenden angeboten werden
cli-argument-init-office = Name des Büros
cli-argument-init-recovery-out = Datei für den Wiederherstellungsschlüssel; sie darf noch nicht da sein. Drucken, wegschließen, löschen
cli-argument-json = In JSON antworten, für Maschinen
cli-argument-l10n-lint-folder = Ordner mit einem Ordner je Sprache (sonst: die Texte im Programm)
cli-argument-lang = Sprache der Wörter für Menschen
cli-argument-names-link-columns = Was die Spalten enthalten, als FIELD=COLUMN: given, family, name, born, gender, street, house_no, place, postcode, state, phone, document, nationality und id für die Nummer der Zeile (sonst: die erste Spalte oder die Zeilennummer)
cli-argument-names-link-left = Eine Tabelle als CSV, mit Komma, Semikolon oder Tabulator
cli-argument-names-link-one-to-one = Bei zwei Tabellen: jeder Eintrag hat höchstens ein Gegenstück (sonst: wenn in keiner Tabelle jemand doppelt ist)
cli-argument-names-link-right = Eine zweite Tabelle mit denselben Spalten; ohne sie: wer in der ersten doppelt steht
cli-argument-names-link-threshold = Paare weglassen, die weniger wahrscheinlich sind, von 0 bis 1
cli-argument-names-score-pairs = Mit Tabulatoren getrennt, mit den Spalten name_a und name_b; die Zeilen gehen mit einer Spalte score (0 bis 1) in die Standardausgabe
cli-argument-package-import-check = Sagen, was käme und wer dieselbe Person sein könnte; nichts schreiben
cli-argument-package-import-client = Zu dieser Person, deren Daten bleiben, wie sie sind
cli-argument-package-import-distinct = Diese Personen sind andere
cli-argument-package-import-file = Die Datei
cli-argument-package-import-package-passphrase-fd = Das Paket hat eine Passphrase: sie von diesem Dateideskriptor lesen statt von einer Eingabe
cli-argument-package-key-new = Einen neuen erzeugen, den Partner von da an bekommen
cli-argument-package-open-file = Die Datei
cli-argument-package-open-identity = Eine Schlüsseldatei, wie `age-keygen` sie macht, statt eines Datenspeichers
cli-argument-package-open-out = Die Dateien des Pakets in diesen neuen Ordner schreiben, nur für Sie lesbar
cli-argument-package-open-package-passphrase-fd = Das Paket hat eine Passphrase: sie von diesem Dateideskriptor lesen statt von einer Eingabe
cli-argument-package-partner-key-digits = Die Prüfziffern, die jemand beim Partner am Telefon vorgelesen hat
cli-argument-package-partner-key-key = Der öffentliche Schlüssel (age1…)
cli-argument-package-partner-key-organisation = Kennung des Trägers im Verzeichnis
cli-argument-package-partner-key-with = Wer sie vorgelesen hat
cli-argument-package-reply-check = Sagen, was eingetragen würde; nichts schreiben
cli-argument-package-reply-file = Die Datei
cli-argument-package-seal-days = Wie viele Tage es eingelesen werden kann
cli-argument-package-seal-out = Die versiegelte Datei; sie darf noch nicht da sein
cli-argument-queue-estimate-error-from = Erster Tag
cli-argument-queue-estimate-error-to = Letzter Tag
cli-argument-package-seal-referral = Kennung der Vermittlung oder ihr Kennzeichen
cli-argument-package-seal-with-passphrase = Mit einer neuen Passphrase, die einmal genannt wird, statt mit dem Schlüssel des Partners
cli-argument-passphrase-fd = Die Passphrase aus diesem Dateideskriptor lesen (eine Zeile) statt zu fragen
cli-argument-recover-recovery-fd = Den Wiederherstellungsschlüssel aus diesem Dateideskriptor lesen statt zu fragen
cli-argument-report-caseload-format = Mit --json: json
cli-argument-report-caseload-from = Erster Tag
cli-argument-report-caseload-out = In diese Datei statt in die Standardausgabe schreiben
cli-argument-report-caseload-to = Letzter Tag
cli-argument-report-gaps-format = Mit --json: json
cli-argument-report-gaps-from = Erster Tag
cli-argument-report-gaps-out = In diese Datei statt in die Standardausgabe schreiben
cli-argument-report-gaps-to = Letzter Tag
cli-argument-report-net-format = Mit --json: json
cli-argument-report-net-from = Erster Tag
cli-argument-report-net-out = In diese Datei statt in die Standardausgabe schreiben
cli-argument-report-net-to = Letzter Tag
cli-argument-search-queries = Die Spalte `query` dieser mit Tabulatoren getrennten Datei suchen; die Zeiten je Tastendruck gehen in die Fehlerausgabe
cli-argument-search-query = Was jemand sagen kann: Name, Geburtsdatum, Telefon, Nummer
cli-argument-search-top = Wie viele Treffer höchstens
cli-argument-search-with = Diese Spalte der Datei an jede Suche anhängen
cli-argument-staff-add-appointments = Nimmt Termine an
cli-argument-staff-add-languages = Sprachen, die die Person spricht
cli-argument-staff-add-login = Der Anmeldename
cli-argument-staff-add-name = Der Name
cli-argument-staff-add-new-passphrase-fd = Die Passphrase der neuen Person aus diesem Dateideskriptor lesen
cli-argument-staff-add-roles = Eine Rolle; mehrmals für mehrere
cli-argument-store = Der Datenspeicher: eine Datei oder die Adresse einer PostgreSQL-Datenbank
cli-argument-user = Wer sich anmeldet
cli-argument-verify-accept-restore = Nach dem Zurückspielen: die ältere Kopie gilt ab jetzt als der Datenspeicher. Steht im Protokoll
cli-argument-version = Die Version zeigen
cli-command-letter = Einen Brief als PDF-Datei schreiben: Deutsch, daneben die Sprache der Person; oder an den Texten der Briefe arbeiten
cli-argument-letter-kind = Die Art des Briefs
cli-argument-letter-id = Kennung der Vermittlung, des Termins oder der Entbindung; keine für den Datenschutzhinweis
cli-argument-letter-aid = Sprache der zweiten Spalte
cli-argument-letter-copy = Die Kopie für die Person von einem Brief an eine Stelle
cli-argument-letter-out = Die Datei; sie darf noch nicht da sein
cli-command-letter-template = Die Texte der Briefe: die des Programms und die Fassungen der Einrichtung
cli-command-letter-template-list = Welcher Text gilt, für jede Art von Brief und jede Sprache
cli-command-letter-template-show = Einen Text zeigen, wie ihn eine Datei enthält: in der ersten Zeile der Titel, eine leere Zeile, der Text
cli-command-letter-template-check = Eine Datei prüfen, ohne Datenspeicher: in Klammern stehen nur Felder dieser Art von Brief
cli-command-letter-template-save = Eine Datei als Entwurf behalten, den noch kein Brief verwendet
cli-command-letter-template-back = Zurück zum Text des Programms; die Fassungen der Einrichtung bleiben
cli-argument-letter-template-list-kind = Nur diese Art von Brief
cli-argument-letter-template-show-number = Diese Fassung der Einrichtung; 0 ist der Text des Programms (ohne Angabe: der geltende)
cli-argument-letter-template-show-out = In diese Datei schreiben; sie darf noch nicht da sein
cli-argument-letter-template-save-checked = Jemand, der es beurteilen kann, hat den Text gelesen; sonst steht auf dem Brief, dass er ein Entwurf ist
cli-argument-letter-template-save-remark = Warum er geändert wurde, für alle, die später auf die Fassungen sehen
cli-argument-letter-template-save-in-force = Ab jetzt steht das in den Briefen
cli-argument-letter-template-show-kind = Die Art des Briefs
cli-argument-letter-template-show-language = Die Sprache des Textes
cli-argument-letter-template-save-kind = Die Art des Briefs
cli-argument-letter-template-save-language = Die Sprache des Textes
cli-argument-letter-template-back-kind = Die Art des Briefs
cli-argument-letter-template-back-language = Die Sprache des Textes
cli-argument-letter-template-check-kind = Die Art des Briefs
cli-argument-letter-template-check-file = Die Datei: in der ersten Zeile der Titel, dann der Text
cli-argument-letter-template-save-file = Die Datei: in der ersten Zeile der Titel, dann der Text
