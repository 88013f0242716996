### The first start: the office, its first administrator, the recovery key.

## Steps

# Read aloud: name of the list of steps.
setup-steps = Schritte der Einrichtung
# First step.
setup-step-office = Einrichtung
# Second step.
setup-step-admin = Verwaltung
# Third step.
setup-step-content = Inhalt
# Fourth step.
setup-step-key = Schlüssel
# At the foot of every step.
setup-nothing-leaves = Alles bleibt verschlüsselt auf diesem Rechner. Es wird nichts ins Internet gesendet.

## The office

# Heading of the first step.
setup-office-title = Willkommen. Wie heißt Ihre Einrichtung?
# Below it.
setup-office-about = Der Name steht auf Vermittlungsscheinn, Briefen und Berichten. Prüfen Sie ihn genau: Er lässt sich noch nicht ändern.
# Label of the field.
setup-office-name = Name der Einrichtung
# Below the label, an example.
setup-office-name-help = Zum Beispiel: Servicestelle Migration, Stadt Musterhausen
# Error beside the field.
setup-office-missing = Geben Sie den Namen der Einrichtung ein.
# Label of the list of languages.
setup-languages = Sprachen für Ratsuchende
# Below it.
setup-languages-help = Ihre Auswahl wird für künftige Briefe vermerkt. Auf Vermittlungsscheinn können Sie heute jede dieser Sprachen wählen; Deutsch ist immer dabei.

## The first administrator

# Heading of the second step.
setup-admin-title = Wer verwaltet das Programm?
# Below it.
setup-admin-about = Die Verwaltung legt Personen und Rollen an. Notizen über Ratsuchende kann sie nicht lesen.
# Label of the field.
setup-admin-name = Vor- und Nachname
# Error beside it.
setup-admin-name-missing = Geben Sie den Namen der Person ein.
# Label of the field.
setup-login = Anmeldename
# Below the label.
setup-login-help = Kleinbuchstaben und Ziffern, ohne Leerzeichen.
# Error beside it.
setup-login-wrong = Der Anmeldename braucht 2 bis 40 Buchstaben oder Ziffern; Punkt, Strich und Unterstrich sind erlaubt.
# Label of the field.
setup-passphrase = Passphrase
# Below the label.
# $count (Count) - the least number of characters
setup-passphrase-help = { $count ->
   *[other] Mindestens { $count } Zeichen. Vier oder fünf Wörter ohne Zusammenhang sind gut zu merken und schwer zu erraten.
}
# Error beside the field.
# $count (Count) - the least number of characters
setup-passphrase-short = { $count ->
   *[other] Die Passphrase ist zu kurz: mindestens { $count } Zeichen.
}
# Label of the second field.
setup-passphrase-again = Passphrase wiederholen
# Error beside it.
setup-passphrase-differs = Die beiden Passphrasen sind verschieden. Geben Sie sie noch einmal ein.
# Measure of the passphrase: below the least length.
setup-strength-short = Noch zu kurz
# Measure of the passphrase.
setup-strength-weak = Leicht zu erraten – ein Wort mehr hilft
# Measure of the passphrase.
setup-strength-fair = Brauchbar
# Measure of the passphrase.
setup-strength-good = Gut

## What it starts with

# Heading of the third step.
setup-content-title = Womit beginnen Sie?
# Below it.
setup-content-about = Zum Ausprobieren gibt es eine erfundene Einrichtung. Für echte Arbeit beginnen Sie leer.
# Read aloud: name of the choice.
setup-content = Inhalt
# First choice.
setup-content-empty = Leer beginnen
# Below it.
setup-content-empty-help = Eine vorhandene Liste können Sie danach einlesen.
# Second choice.
setup-content-demo = Mit erfundenen Beispielen
# Below it.
setup-content-demo-help = Nur zum Üben: alle Personen sind erfunden.
# Button that makes the store.
setup-create = Einrichten
# While the store is made.
setup-creating = Der verschlüsselte Datenspeicher wird angelegt …
# While the invented office is filled.
# $done (Number) - records that are written
# $total (Number) - all records
setup-creating-demo = Beispiele werden angelegt: { $done } von { $total }

## The recovery key

# Heading of the fourth step.
setup-key-title = Der Wiederherstellungsschlüssel
# Below it.
setup-key-about = Mit diesem Schlüssel lässt sich der Datenspeicher öffnen, wenn niemand mehr eine Passphrase hat. Drucken Sie ihn und legen Sie ihn in einem verschlossenen Umschlag ab.
# Beside the key.
setup-key-warning = Er wird nur jetzt gezeigt und nirgends gespeichert. Wer ihn hat, kann alles lesen.
# A tick without which one can't go on.
setup-key-kept = Ich habe den Schlüssel sicher verwahrt
# After printing.
setup-paper-printed = An den Drucker gesendet.
# After saving.
setup-paper-saved = Gespeichert. Die Datei liegt jetzt außerhalb des Datenspeichers: löschen Sie sie nach dem Drucken.
# When the dialog was closed.
setup-paper-given-up = Nicht gedruckt und nicht gespeichert.
# When the computer has no printer.
setup-paper-no-printer = Es ist kein Drucker eingerichtet. Speichern Sie den Schlüssel als PDF oder schreiben Sie ihn ab.
# Button that ends the set-up.
setup-finish = Loslegen
