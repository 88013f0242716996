### What the check of the store found. On the command line and on the screen of the administration.

# Nothing is wrong.
verify-sound = Der Datenspeicher ist in Ordnung.
# $number (Count) - damaged places
verify-pages = { $number ->
    [one] { $number } Stelle des Datenspeichers ist beschädigt. Bitte lassen Sie eine Sicherung einspielen.
   *[other] { $number } Stellen des Datenspeichers sind beschädigt. Bitte lassen Sie eine Sicherung einspielen.
}
# $number (Count) - entries that point at a record that is not there
verify-references = { $number ->
    [one] { $number } Eintrag verweist auf einen Datensatz, den es nicht gibt.
   *[other] { $number } Einträge verweisen auf Datensätze, die es nicht gibt.
}
# The note beside the store knows an entry of the audit that the store has otherwise: an older copy was put in place and has been
# worked on. "migradesk verify --accept-restore" is a command and stays as it is.
# $number (Count) - number of the entry
verify-audit-head = Eintrag { $number } des Protokolls ist nicht der, der neben dem Datenspeicher vermerkt ist: Eine ältere Kopie wurde eingespielt und seither benutzt. War das so gewollt, bestätigt es die Verwaltung mit „migradesk verify --accept-restore“; sonst rufen Sie den Datenschutz.
# The entries of the audit are chained; from one on the chain is broken.
# $number (Count) - number of the entry
verify-audit-chain = Ab Eintrag { $number } ist die Kette des Protokolls unterbrochen. Jemand hat Einträge verändert oder entfernt.
# No entry of the audit can be read.
verify-audit-unreadable = Das Protokoll lässt sich nicht lesen.
# One kind of records can't be read.
# $table (String) - what its records are called: "Clients"
verify-table-unreadable = „{ $table }“ lässt sich nicht lesen. Bitte lassen Sie eine Sicherung einspielen.
# The store is older than what is written beside it, as after restoring a backup.
# $number (Count) - entries of the audit that are missing
verify-rolled-back = { $number ->
    [one] Der Datenspeicher ist älter, als er sein sollte: Im Protokoll fehlt { $number } Eintrag. Nach dem Einspielen einer Sicherung ist das zu erwarten; die Verwaltung bestätigt es mit „migradesk verify --accept-restore“.
   *[other] Der Datenspeicher ist älter, als er sein sollte: Im Protokoll fehlen { $number } Einträge. Nach dem Einspielen einer Sicherung ist das zu erwarten; die Verwaltung bestätigt es mit „migradesk verify --accept-restore“.
}
# $number (Count) - entries of the search index that differ
verify-search-index = { $number ->
    [one] { $number } Eintrag der Suche passt nicht zu den Daten. Vielleicht wird jemand nicht gefunden; verloren ist nichts.
   *[other] { $number } Einträge der Suche passen nicht zu den Daten. Vielleicht wird jemand nicht gefunden; verloren ist nichts.
}
