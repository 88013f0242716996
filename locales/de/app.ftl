### The frame of the program: its name, the navigation, verbs that stand on many screens, and states that every list has.

## The name of the program.

# Never translated, never written in another script.
-brand = MigraDesk

# Title of the window and heading of the sign-in screen.
app-name = { -brand }

## Navigation at the side. Short: one or two words.

# Navigation: what is due now, today and this week.
app-nav-today = Heute
# Navigation: the waiting people.
app-nav-queue = Warteschlange
# Navigation: the people whom the office serves.
app-nav-clients = Ratsuchende
# Navigation: managed cases.
app-nav-cases = Fälle
# Navigation: appointments of the office.
app-nav-appointments = Termine
# Navigation: clients who were sent to other services.
app-nav-referrals = Vermittlungen
# Navigation: services and organisations that clients are referred to.
app-nav-directory = Verzeichnis
# Navigation: interpreters and their assignments.
app-nav-interpreters = Sprachmittlung
# Navigation: reports and statistics.
app-nav-reports = Berichte
# Navigation: the workbench of the translators.
app-nav-translations = Übersetzungen
# Navigation: users, office, backup.
app-nav-administration = Verwaltung
# Read aloud by screen readers as the name of the navigation.
app-nav-label = Hauptnavigation
# Link for keyboard users that jumps over the navigation.
app-skip-to-content = Zum Inhalt springen

## Buttons and menu items that stand on many screens.

app-save = Speichern
app-cancel = Abbrechen
app-undo = Rückgängig machen
app-redo = Wiederholen
app-close = Schließen
app-print = Drucken
app-search = Suchen
app-create = Anlegen
app-edit = Bearbeiten
app-delete = Löschen
app-add = Hinzufügen
app-remove = Entfernen
app-open = Öffnen
app-back = Zurück
app-next = Weiter
app-previous = Vorherige
app-finish = Abschließen
app-yes = Ja
app-no = Nein
app-ok = Verstanden
app-retry = Erneut versuchen
app-reload = Neu laden
app-copy = Kopieren
app-copied = Kopiert
app-export = Exportieren
app-import = Importieren
app-choose = Auswählen
app-choose-file = Datei auswählen
app-save-as-pdf = Als PDF speichern
app-show-all = Alle anzeigen
app-show-more = Mehr anzeigen
app-show-less = Weniger anzeigen
app-show-details = Einzelheiten anzeigen
app-hide-details = Einzelheiten ausblenden
app-clear = Leeren
app-filter = Filtern
app-sort = Sortieren
app-move = Verschieben
app-confirm = Bestätigen
app-select-all = Alle auswählen
app-help = Hilfe
app-settings = Einstellungen

## The bar at the top.

# Placeholder of the search field that is always there.
app-search-everything = Person, Seite oder Befehl suchen
# Beside the search field: the key that goes there. Write the key as it stands on the keyboards of the language's readers.
app-search-key = Strg K
# Top bar: how many people wait.
# $count (Count) - people in the queue
app-waiting = { $count ->
    [0] Niemand wartet
    [one] { $count } Person wartet
   *[other] { $count } Personen warten
}
# Button that locks the program until the passphrase is typed.
app-lock = Sperren
# Button that signs the user out.
app-sign-out = Abmelden
# Top bar, read aloud: who is signed in.
# $name (String) - the name of the person
app-signed-in-as = Angemeldet als { $name }
# Label of the choice of the language of the screen.
app-language-of-screen = Sprache der Oberfläche
# Label of the choice of the language in which the client reads.
app-language-of-client = Sprache der ratsuchenden Person
# Label of the choice between light and dark.
app-appearance = Darstellung
# Choice: light colours.
app-appearance-light = Hell
# Choice: dark colours.
app-appearance-dark = Dunkel
# Choice: as the computer is set.
app-appearance-system = Wie das System

## States of lists and forms.

# While something is loaded. Stands alone.
app-loading = Wird geladen …
# While something is saved. Stands alone.
app-saving = Wird gespeichert …
# After saving, beside the form.
# $time (Time) - when it was saved
app-saved-at = Gespeichert um { $time }
# Beside a form with changes that are not saved yet.
app-unsaved-changes = Nicht gespeicherte Änderungen
# Heading of a message after something went wrong. The sentence that says what follows below it.
app-error-title = Das hat nicht geklappt
# In a list that has no entries at all.
app-empty = Noch keine Einträge
# In a list where the filter hides every entry.
app-empty-filtered = Kein Eintrag passt zu den Filtern
# Button in such a list.
app-filters-reset = Filter zurücksetzen
# Above a list.
# $count (Count) - entries in the list
app-entries = { $count ->
    [0] Keine Einträge
    [one] { $count } Eintrag
   *[other] { $count } Einträge
}
# Above a list that shows a part of all entries.
# $shown (Count) - entries that are shown
# $total (Count) - entries that there are
app-entries-shown = { $shown } von { $total } Einträgen
# Below a bar of progress.
# $done (Count) - steps that are done
# $total (Count) - all steps
app-progress = { $done } von { $total }
# After an act that can be undone, beside the button "Undo".
app-done = Erledigt
# After something was undone.
app-undone = Rückgängig gemacht
# Before an act that can't be undone.
app-cannot-be-undone = Das lässt sich nicht rückgängig machen.
# Beside a button that writes a file with personal data out of the store.
app-leaves-store = Die Datei verlässt den Datenspeicher.
# In place of a value that nobody knows or entered.
app-unknown = unbekannt
# In place of an empty value in a table, read aloud.
app-none = keine Angabe
# Behind the label of a field that may stay empty.
app-optional = freiwillig
# Behind the label of a field that must be filled.
app-required = Pflichtfeld
# Marks an entry that was changed since it was last seen.
app-new = Neu

## Days as people say them, seen from today.

app-day-today = heute
app-day-tomorrow = morgen
app-day-yesterday = gestern
# A day ahead.
# $days (Count) - days from today, 2 or more
app-day-ahead = { $days ->
    [one] in { $days } Tag
   *[other] in { $days } Tagen
}
# A day that is past.
# $days (Count) - days since, 2 or more
app-day-ago = { $days ->
    [one] vor { $days } Tag
   *[other] vor { $days } Tagen
}
# A day with its distance from today.
# $day (String) - the day, as "Fr., 4. Dez."
# $distance (String) - the distance, as "in 2 Tagen"
app-day-with-distance = { $day } ({ $distance })
