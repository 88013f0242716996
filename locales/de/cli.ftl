### Sentences of the command line, for IT and for translators. Plain text without any markup.

## Prompts. A blank and the hidden input follow.

cli-prompt-passphrase = Passphrase:
# For a passphrase that is chosen now.
cli-prompt-new-passphrase = Neue Passphrase:
cli-prompt-passphrase-again = Neue Passphrase noch einmal:
# The key that was printed when the store was set up.
cli-prompt-recovery = Wiederherstellungsschlüssel vom Ausdruck:

## What was done.

# $office (String) - name of the office
# $login (String) - login of the first administrator
cli-init-done = Der Datenspeicher für „{ $office }“ ist eingerichtet. Anmeldename der Administration: { $login }
# $file (String) - path of the file with the recovery key
cli-init-recovery = Der Wiederherstellungsschlüssel steht in { $file }. Bitte drucken Sie ihn aus, schließen Sie ihn weg und löschen Sie die Datei.
# $clients (Count) - invented clients
# $contacts (Count) - their visits and questions
# $logins (String) - logins, separated by commas
cli-demo-done = Das erfundene Büro ist fertig. Ratsuchende: { $clients }. Kontakte: { $contacts }. Anmeldenamen: { $logins }
# $file (String) - path of the file that can be edited and given to the import
cli-import-map = Die vorgeschlagene Zuordnung der Spalten steht in { $file }.
# $count (Count) - pairs of records that may be one person
cli-import-duplicates = { $count ->
    [0] Niemand davon scheint doppelt zu sein.
    [one] { $count } Paar von Datensätzen könnte dieselbe Person sein.
   *[other] { $count } Paare von Datensätzen könnten jeweils dieselbe Person sein.
}
# After a rehearsal of an import.
cli-import-dry-run = Probelauf: Es wurde nichts gespeichert.
# $file (String) - path of a file with personal data that was written
cli-file-left-store = Geschrieben: { $file }. Diese Datei liegt außerhalb des Datenspeichers.
# $count (Count) - people who were found
cli-search-found = { $count ->
    [0] Niemand gefunden
    [one] { $count } Person gefunden
   *[other] { $count } Personen gefunden
}
# After the people that were found, when more fit than are shown. "--top" is an option and stays as it is.
# $count (Count) - people who are shown
cli-search-more = { $count ->
    [one] Die beste Übereinstimmung; es gibt mehr. --top zeigt mehr.
   *[other] Die { $count } besten Übereinstimmungen; es gibt mehr. --top zeigt mehr.
}
# $name (String) - name of a person who works with the program
# $login (String) - the person's login
cli-staff-added = { $name } kann sich als { $login } anmelden.
# $login (String) - login of the person who was let in again
cli-recover-done = { $login } kann sich mit der neuen Passphrase anmelden.
# $file (String) - path of the copy
cli-backup-done = Die Sicherung liegt in { $file }.
# The last line of a check of translations.
# $count (Count) - findings
cli-lint-count = { $count ->
    [0] Keine Befunde
    [one] { $count } Befund
   *[other] { $count } Befunde
}

## What keeps a command from running. Names of options stay as they are.

error-store-not-named = Es ist kein Datenspeicher angegeben. Bitte nennen Sie ihn mit --store oder in MIGRADESK_STORE.
error-user-not-named = Es ist niemand angegeben. Bitte nennen Sie mit --user, wer sich anmeldet.
error-no-terminal = Hier kann keine Passphrase eingegeben werden. Bitte übergeben Sie sie mit --passphrase-fd.
error-passphrase-differs = Die beiden Passphrasen sind nicht gleich. Bitte geben Sie sie noch einmal ein.
error-passphrase-descriptor = Von diesem Dateideskriptor lässt sich keine Zeile lesen. Bitte prüfen Sie die Nummer.
error-file-exists = Diese Datei gibt es schon. Es wurde nichts überschrieben. Bitte nennen Sie einen anderen Namen.
error-column-missing = Der Datei fehlt eine Spalte, die gebraucht wird. Bitte prüfen Sie die erste Zeile.
# A store is to be filled with an invented office, but it holds clients already.
error-demo-not-empty = In diesem Datenspeicher gibt es schon Ratsuchende. Das erfundene Büro braucht einen leeren Datenspeicher.

## What was typed and cannot be understood. Names of options and commands stay as they are.

# $tag (String) - what was given as a language
cli-language-unknown = Die Sprache „{ $tag }“ kennt das Programm nicht. Die Wörter stehen deshalb auf Deutsch.
# On standard error, once, for a language that is only begun.
# $language (String) - name of the language
cli-language-german = { $language }: In dieser Sprache gibt es bisher nur Texte für Ratsuchende. Hier steht deshalb alles auf Deutsch.
# $value (String) - what was typed
# $option (String) - the option or argument it was typed for, as "--from"
cli-usage-value = „{ $value }“ passt nicht zu { $option }.
# $value (String) - what was typed
# $option (String) - the option it was typed for
# $choices (String) - what may be typed, separated by commas
cli-usage-choices = „{ $value }“ passt nicht zu { $option }. Möglich sind: { $choices }.
# $option (String) - an option without its value
cli-usage-value-missing = Zu { $option } fehlt der Wert.
# $argument (String) - an option, argument or command that does not exist here
cli-usage-unknown = „{ $argument }“ gehört nicht zu diesem Befehl.
# $arguments (String) - options and arguments that are required, separated by commas
cli-usage-missing = Es fehlt: { $arguments }
# $argument (String) - an option
# $other (String) - another option
cli-usage-conflict = { $argument } und { $other } gehen nicht zusammen.
# Below each of these.
cli-usage-help = Was ein Befehl kennt, steht unter --help (auf Englisch).
# Behind cli-usage-value.
cli-value-day = Erwartet wird ein Tag als JJJJ-MM-TT, zum Beispiel 2026-03-14.
# Behind cli-usage-value.
cli-value-import = Erwartet wird die Nummer eines Einlesens, wie „import list“ sie zeigt.
# Behind cli-usage-value.
cli-value-client = Erwartet wird die Kennung einer Person, wie „search --json“ sie zeigt.
# Behind cli-usage-value.
cli-value-share = Erwartet wird eine Zahl von 0 bis 1, zum Beispiel 0.85.
# $text (String) - what was typed
error-names-column-form = „{ $text }“ ist keine Zuordnung. Bitte schreiben Sie FELD=SPALTE, zum Beispiel given=Vorname.
# $field (String) - what was typed
# $choices (String) - the fields there are, separated by commas
error-names-field-unknown = Das Feld „{ $field }“ gibt es nicht. Möglich sind: { $choices }.
# In a list of texts, after the version: nobody has checked it.
cli-template-unchecked = ungeprüft
# In the same list: the German text is newer.
cli-template-outdated = älter als der deutsche Text
# In the same list: drafts that wait.
# $count (Count) - how many
cli-template-drafts =
    { $count ->
        [one] { $count } Entwurf
       *[other] { $count } Entwürfe
    }
# After a text was written to a file.
# $path (String) - the file
cli-template-written = Geschrieben: { $path }
# A text of a letter was checked.
cli-template-sound = Keine Fehler.
# A text was kept as a draft.
# $number (Count) - its number
cli-template-saved = Entwurf { $number } gespeichert. Noch verwendet ihn kein Brief.
# A text is used from now on.
# $number (Count) - its number
cli-template-in-force = Fassung { $number } gilt ab jetzt.
# The office's own text was taken out of force.
cli-template-back = Es gilt wieder der Text des Programms.

## The waiting room.

# One line for a letter.
# $letters (String) - the letter of the numbers, or * for all
# $tickets (Count) - how many were told a waiting time
# $wait (Number) - minutes that they waited, the mean
# $mean (Number) - minutes between told and true, the mean
# $median (Number) - the same, the median
# $bias (Number) - minutes that people were called later than told, the mean
# $within_5 (Percent) - share with at most 5 minutes between told and true
# $within_10 (Percent) - the same with 10 minutes
cli-queue-error = { $letters }: { $tickets } Nummern, Wartezeit im Mittel { $wait } min; Fehler im Mittel { $mean } min, Median { $median } min, im Schnitt { $bias } min später als angesagt; bis 5 min: { $within_5 }, bis 10 min: { $within_10 }
# Nobody was told a waiting time in that period.
cli-queue-error-none = In diesem Zeitraum wurde niemandem eine Wartezeit angesagt.
# One line for each interpreter.
# $id (String) - the id
# $name (String) - the name
# $languages (String) - tags
cli-interpreter-row = { $id }  { $name }  { $languages }
# One line for each language.
# $language (Language) - the language
# $unmet (Count) - requests for which nobody was found
# $requests (Count) - all
# $days (String) - Monday to Sunday, such as 0/3 1/4
cli-interpreter-unmet = { $language }: { $unmet } von { $requests } ohne Sprachmittlung; Mo–So { $days }

# One free time that can be booked.
# $number (Count) - its place in the list
# $at (String) - day and time
# $parts (String) - with whom, where, why it stands there
cli-offer = { $number }. { $at }: { $parts }
# At the end of such a line: what interpreting costs.
# $minutes (Count) - how long
# $amount (String) - euros with two decimals
cli-offer-cost = { $minutes ->
    [one] { $minutes } Minute Dolmetschen, { $amount } EUR
   *[other] { $minutes } Minuten Dolmetschen, { $amount } EUR
}
# When no time fits.
cli-offers-none = Keine freie Zeit, die zu allem passt.
# When no interpreter could be offered.
# $known (Count) - how many of the pool know the language
# $able (Count) - how many of them may serve this
cli-offers-no-interpreter = Keine Sprachmittlung frei: im Pool für diese Sprache { $known }, davon in Frage { $able }.

## Suggestions of clients.

# One line for each suggestion.
# $week (String) - the Monday of its week, as 2026-11-16
# $language (String) - tag of its language
# $state (String) - its state
# $text (String) - what the client wrote
cli-suggestion-row = { $week }  { $language }  { $state }  { $text }
# In place of lines.
cli-suggestion-none = Keine Vorschläge.
