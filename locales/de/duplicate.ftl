### Records that may be the same person: looking through them, merging, splitting again, and the warning while one types.

## The screen of pairs

# Entry of the navigation, under the clients.
duplicate-nav = Dubletten
# Heading of the screen.
duplicate-title = Mögliche Dubletten
# Below the heading.
duplicate-about = Datensätze, die dieselbe Person sein könnten. Das Programm schlägt vor, Sie entscheiden.
# Button: looks through all records for possible duplicates.
duplicate-search-store = Bestand durchsuchen
# The same button when it was done before.
duplicate-search-again = Neu durchsuchen
# Above a bar of progress.
duplicate-searching = Der Bestand wird durchsucht
# Below the bar of progress.
duplicate-searching-about = Sie können inzwischen weiterarbeiten.
# Below the heading. When the records were last searched.
# $day (Day) - the day
# $time (String) - the time, as 10:12
duplicate-searched-at = Zuletzt durchsucht am { $day } um { $time }.
# For a moment after a search.
# $pairs (Count) - pairs that were found
duplicate-found = { $pairs ->
    [0] Es wurden keine möglichen Dubletten gefunden.
    [one] { $pairs } mögliches Paar gefunden.
   *[other] { $pairs } mögliche Paare gefunden.
}
# For a moment after a search was stopped.
duplicate-search-cancelled = Die Suche wurde abgebrochen. Das frühere Ergebnis gilt weiter.
# Read aloud: name of the filter above the list.
duplicate-filter = Stand der Entscheidung
# Filter: pairs on which nobody has decided.
duplicate-state-open = Offen
# Filter: pairs that somebody put off.
duplicate-state-later = Später
# Filter: pairs that are two people.
duplicate-state-different = Verschiedene Personen
# Read aloud: name of the list of pairs.
duplicate-pairs = Paare
# Above the list.
# $count (Count) - pairs of this filter
duplicate-count = { $count ->
    [one] { $count } Paar
   *[other] { $count } Paare
}
# Above the list, when it does not show all.
# $shown (Count) - pairs that are shown
# $total (Count) - all pairs
duplicate-shown = Die wahrscheinlichsten { $shown } von { $total } Paaren
# In place of the list, before the first search.
duplicate-never-searched = Der Bestand wurde noch nie durchsucht
# Below it.
duplicate-never-searched-about = Die Suche vergleicht Namen in allen Schriften, Geburtsdaten, Telefon- und Dokumentnummern. Sie ändert nichts.
# In place of the list of open pairs.
duplicate-none-open = Kein offenes Paar
# Below it.
duplicate-none-open-about = Alle Paare der letzten Suche sind entschieden.
# In place of the list.
duplicate-none-later = Nichts aufgeschoben
# In place of the list.
duplicate-none-different = Noch kein Paar als verschieden gekennzeichnet
# In place of the comparison, until a pair is chosen.
duplicate-choose-pair = Wählen Sie links ein Paar.

## How likely two records are the same person. Beside a percentage.

# From about 95 % on.
duplicate-score-certain = fast sicher dieselbe Person
# From about 80 % on.
duplicate-score-very-likely = sehr wahrscheinlich
# From about 50 % on.
duplicate-score-likely = wahrscheinlich
# Below that.
duplicate-score-possible = möglich

## Why: the fields that the reasons are put under. Each stands before a colon and its reasons.

# Heading of reasons.
duplicate-why-name = Name
# Heading of reasons.
duplicate-why-birth = Geburtsdatum
# Heading of reasons.
duplicate-why-phone = Telefon
# Heading of reasons.
duplicate-why-number = Nummern
# Heading of reasons.
duplicate-why-address = Anschrift
# Heading of reasons.
duplicate-why-other = Sonstiges
# One line of reasons.
# $field (String) - what they are about: name, date of birth
# $reasons (String) - the reasons, in the words of the reader
duplicate-why-line = { $field }: { $reasons }

## Two records beside each other

# Read aloud: name of the table.
duplicate-comparison = Beide Datensätze nebeneinander
# Heading of the first column.
duplicate-field = Angabe
# Beside a field: both records say the same.
duplicate-agrees = gleich
# Beside a field: the records say different things.
duplicate-differs = verschieden
# Beside a field: only one of the records says something.
duplicate-one-side = nur hier
# Field.
duplicate-documents = Dokumente
# Field.
duplicate-former-addresses = Frühere Anschriften
# Field.
duplicate-representatives = Vertretung
# Field.
duplicate-cases = Fälle
# Field.
duplicate-last-contact = Letzter Kontakt
# Field: the number that an imported record had in the old list.
duplicate-external-id = Nummer der alten Liste
# Field: notes, contacts, referrals and so on of a record.
duplicate-belongs = Gehört dazu
# Field: when and by whom the record was made.
duplicate-created = Angelegt
# The value of that field.
# $day (Day) - the day
# $name (String) - who did it
duplicate-created-by = { $day }, { $name }
# Link to the page of a record.
duplicate-open-record = Datensatz öffnen
# Above the comparison.
# $name (String) - who decided
# $day (Day) - when
duplicate-decided-different = Als verschiedene Personen gekennzeichnet von { $name } am { $day }. Wird wieder gefragt, sobald sich Name, Geburtsdatum oder Nummer ändert.
# Above the comparison.
# $name (String) - who put it off
# $day (Day) - when
duplicate-decided-later = Aufgeschoben von { $name } am { $day }.
# Read aloud: name of the row of buttons.
duplicate-actions = Entscheidung
# Button. Leads to the merging.
duplicate-same = Dieselbe Person …
# Button.
duplicate-different = Verschiedene Personen
# Button: decides later.
duplicate-later = Später
# Beside the buttons, for those whose role may not merge.
duplicate-merge-not-allowed = Zusammenführen darf in Ihrem Haus die Leitung.

## Merging

# Heading.
duplicate-merge-title = So wird zusammengeführt
# Below it.
duplicate-merge-about = Es geht nichts verloren: Alles, was zu beiden gehört, steht danach auf einer Seite. Sie können es jederzeit wieder trennen.
# Above the choice between the two records.
duplicate-merge-stays = Welcher Datensatz bleibt?
# Below it.
duplicate-merge-stays-hint = Die Nummern und Verweise des anderen führen danach hierher.
# Heading above the fields in which the records differ.
duplicate-merge-choose = Was soll gelten?
# In place of the fields, when the records contradict each other nowhere.
duplicate-merge-no-choice = Die beiden widersprechen sich nirgends. Was einer fehlt, ergänzt der andere.
# Choice: keeps both values.
duplicate-merge-both = Beides behalten
# Above the fields that only one record knows.
# $fields (String) - a list of fields
duplicate-merge-filled = Wird ergänzt: { $fields }
# Above what comes from both.
duplicate-merge-united = Namen, Sprachen, Telefonnummern, Dokumente, Notizen, Kontakte, Fälle, Vermittlungen und Termine beider Datensätze bleiben alle erhalten.
# Below a value: it stands in the record that stays.
duplicate-merge-from-survivor = bleibt
# Below a value: it stands in the other record.
duplicate-merge-from-merged = aus dem anderen
# Button that merges.
duplicate-merge-run = Zusammenführen
# For a moment after merging. Beside it: undo.
duplicate-merged = Zusammengeführt
# For a moment after the merging was taken back.
duplicate-split-again = Wieder getrennt

## Merged records of a client, and splitting them again

# Link on the page of a client.
# $count (Count) - records that were merged into this one
duplicate-merges-link = { $count ->
    [one] { $count } Datensatz zusammengeführt
   *[other] { $count } Datensätze zusammengeführt
}
# Heading.
duplicate-merges-title = Zusammengeführte Datensätze
# Below it.
duplicate-merges-about = Diese Datensätze sind in diesem aufgegangen. Ihre Nummern führen hierher.
# In place of the list.
duplicate-merges-none = Hier wurde nichts zusammengeführt
# One merged record.
# $day (Day) - when it was merged
# $name (String) - who merged it
duplicate-merge-line = Zusammengeführt am { $day } von { $name }
# Below it.
# $number (String) - the number that the record had in the old list
duplicate-merge-number = Nummer der alten Liste: { $number }
# Above what moved with the merge.
duplicate-moved = Damals gewandert
# Button and heading.
duplicate-split = Wieder trennen
# Below the heading.
# $name (String) - the client whose page it is
duplicate-split-about = Aus { $name } werden wieder zwei Datensätze.
# Heading.
duplicate-split-goes-back = Geht zurück
# Before a list of fields.
# $fields (String) - a list of fields
duplicate-split-restored = Diese Angaben werden wieder wie vor der Zusammenführung: { $fields }
# Before a list of fields.
# $fields (String) - a list of fields
duplicate-split-changed-since = Diese Angaben wurden seither geändert und bleiben, wie sie sind: { $fields }
# Heading above what was added after the merge.
duplicate-split-later = Seither dazugekommen
# Below it. Each entry has a box to tick.
duplicate-split-later-about = Das bleibt hier. Haken Sie an, was zu dem anderen Datensatz gehört.
# In place of the list.
duplicate-split-later-none = Seit der Zusammenführung ist nichts dazugekommen.
# Below an entry of that list.
# $day (Day) - when it was added
# $name (String) - who added it
duplicate-split-later-line = { $day }, { $name }
# Button.
duplicate-split-run = Trennen
# For a moment after splitting.
duplicate-split-done = Getrennt. Beide Datensätze stehen wieder für sich.

## What belongs to a record. Each stands before a number.

# Before a number.
duplicate-holds-note = Notizen
# Before a number.
duplicate-holds-contact = Kontakte
# Before a number.
duplicate-holds-case-file = Fälle
# Before a number.
duplicate-holds-referral = Vermittlungen
# Before a number.
duplicate-holds-appointment = Termine
# Before a number.
duplicate-holds-client-name = Namen
# Before a number.
duplicate-holds-client-blocked-name = Gesperrte Namen
# Before a number.
duplicate-holds-client-language = Sprachen
# Before a number.
duplicate-holds-contact-means = Telefonnummern und Adressen
# Before a number.
duplicate-holds-client-document = Dokumente
# Before a number.
duplicate-holds-client-address = Frühere Anschriften
# Before a number.
duplicate-holds-client-representative = Vertretungen
# Before a number.
duplicate-holds-client-link = Zugeordnete Personen
# Before a number.
duplicate-holds-household-member = Haushalt
# Before a number.
duplicate-holds-client-dispute = Bestrittene Angaben
# Before a number.
duplicate-holds-client-restriction = Einschränkungen

## Fields of which a record has one value (codes)

# Name of a field.
merge-field-preferred-name = Name, der oben steht
# Name of a field.
merge-field-birth-date = Geburtsdatum
# Name of a field.
merge-field-gender = Geschlecht
# Name of a field.
merge-field-nationalities = Staatsangehörigkeiten
# Name of a field.
merge-field-letter-language = Sprache für Briefe
# Name of a field.
merge-field-address = Anschrift
# Name of a field.
merge-field-residence = Aufenthalt
# Name of a field.
merge-field-household = Haushalt
# Name of a field.
merge-field-remark = Hinweis für alle

## The warning while a new client is typed

# Button beside a person who may be the same: they are not.
duplicate-guard-somebody-else = Ist jemand anderes
# In place of the button, once it was pressed.
duplicate-guard-noted = Als jemand anderes vermerkt
# Button: takes that back.
duplicate-guard-take-back = Doch prüfen
# Link to the page of the person who may be the same.
duplicate-guard-open = Diesen Datensatz öffnen

## What speaks for or against a pair (codes)

# Below a pair.
match-reason-name-swapped = Vor- und Familienname vertauscht
# Below a pair.
match-reason-birth-date-slip = Tippfehler im Geburtsdatum
# Below a pair.
match-reason-birth-date-calendar = Datum eines anderen Kalenders
# Below a pair.
match-reason-nationality = gleiche Staatsangehörigkeit
# Below a pair.
match-reason-street = gleiche Straße
# Below a pair.
match-reason-place = gleicher Ort
# Below a pair.
match-reason-third-record = beide passen zu einem dritten Datensatz

## Acts in the history, permissions, the command line

# Heading of a change.
action-clients-merged = Datensätze zusammengeführt
# Heading of a change.
action-client-split = Datensatz wieder abgetrennt
# Heading of a change.
action-duplicate-decided = Über Dublette entschieden
# In the audit.
action-duplicates-searched = Bestand nach Dubletten durchsucht
# What a role may do.
permission-duplicate-review = mögliche Dubletten prüfen
# What a role may do.
permission-client-merge = Datensätze zusammenführen und trennen

## Errors. Each says what happened and what the person can do.

# When a new client is saved who may be there already. Beside the form stand those people.
# $count (Count) - how many
error-client-likely-duplicate = { $count ->
    [one] { $count } Person im Bestand könnte dieselbe sein. Öffnen Sie ihren Datensatz, oder sagen Sie daneben, dass es jemand anderes ist. Dann speichern Sie noch einmal.
   *[other] { $count } Personen im Bestand könnten dieselbe sein. Öffnen Sie den richtigen Datensatz, oder sagen Sie bei jeder, dass es jemand anderes ist. Dann speichern Sie noch einmal.
}
# Somebody works on a record that was merged into another one meanwhile.
error-client-merged = Dieser Datensatz ist inzwischen in einem anderen aufgegangen. Bitte öffnen Sie die Person neu.
# The records were split before.
error-merge-split-already = Diese Datensätze wurden schon wieder getrennt.
# The record that holds everything was itself merged into a third one afterwards.
error-merge-not-last = Seither wurde noch einmal zusammengeführt. Trennen Sie zuerst die spätere Zusammenführung.
# Something of what was merged was erased since, by the right to erasure.
error-merge-erased = Von diesen Datensätzen wurde inzwischen etwas gelöscht. Sie lassen sich nicht mehr trennen.
# An act can't be taken back, because its record was merged with another one afterwards.
error-undo-merged = Der Datensatz wurde seither mit einem anderen zusammengeführt. Trennen Sie die beiden zuerst.
