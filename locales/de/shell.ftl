### The frame of the program: sign-in, lock, search, today. Words that stand on many screens are in app.ftl.

## Before work: sign-in, lock, start

# Heading of the sign-in screen.
shell-sign-in-title = Anmelden
# Label of the field for the login.
shell-sign-in-login = Anmeldename
# Read aloud: the names of those who can sign in at this desk, as buttons.
shell-sign-in-choose = Anmeldename wählen
# Label of the field for the passphrase; also on the locked screen.
shell-sign-in-passphrase = Passphrase
# Error beside the field for the login.
shell-sign-in-login-missing = Geben Sie Ihren Anmeldenamen ein.
# Error beside the field for the passphrase.
shell-sign-in-passphrase-missing = Geben Sie Ihre Passphrase ein.
# Button that signs in.
shell-sign-in-act = Anmelden
# The same button while the key is made from the passphrase, which takes a moment.
shell-sign-in-working = Datenspeicher wird geöffnet …
# At the foot of the sign-in screen.
shell-sign-in-forgotten = Passphrase vergessen? Die Verwaltung kann eine neue setzen. Niemand kann die alte nachlesen.
# Read aloud: name of the screen that covers everything.
shell-lock-title = Bildschirm gesperrt
# On the locked screen.
shell-lock-explained = Gesperrt. Was Sie eingegeben haben, bleibt erhalten.
# Button that unlocks the screen.
shell-unlock = Entsperren
# Button on the locked screen for somebody else who wants to use the desk.
shell-lock-sign-out = Als andere Person anmelden
# At the foot of the locked screen, about that button.
shell-lock-sign-out-warning = Bei einem Wechsel der Person gehen Eingaben verloren, die nicht gespeichert sind.
# Heading when the store can't be opened.
shell-start-failed = Der Datenspeicher lässt sich nicht öffnen
# Below the reason.
shell-start-failed-unchanged = An den Daten wurde nichts geändert.

## The frame

# Button at the foot of the navigation: shows icons only.
shell-navigation-fold = Einklappen
# The same button when only icons are shown.
shell-navigation-unfold = Ausklappen
# Read aloud: name of the part with who is signed in and their settings.
shell-account = Mein Konto
# The key as it stands on the keyboards of the language's readers.
shell-key-ctrl = Strg
# Read aloud: name of the part that holds open lists and menus.
shell-floating = Geöffnete Auswahl
# Heading of the choice between 100 % and 200 %.
shell-text-size = Textgröße
# Heading of the setting about single-letter keys.
shell-keys = Tastenkürzel
# Setting with a tick.
shell-keys-single = Einzelne Buchstaben als Tasten verwenden
# Heading when an address leads nowhere.
shell-not-found = Diese Seite gibt es nicht
# Below that heading.
shell-not-found-explained = Vielleicht wurde sie verschoben.
# Heading when the person may not see a page.
shell-denied = Kein Zugang
# Below that heading.
shell-denied-explained = Ihre Rolle sieht diese Seite nicht vor. Die Verwaltung kann Rollen ändern.
# Below "That did not work", when a screen of the program broke.
shell-broken = Diese Seite ist gestört. Was gespeichert war, ist sicher; die übrigen Seiten gehen weiter.
# Button that leads to the first page.
shell-to-today = Zur Startseite

## Search

# Read aloud: name of the search field.
shell-search = Suche
# Placeholder of the search field for people who may not look for clients.
shell-search-placeholder-screens = Seite oder Befehl suchen
# Read aloud: name of the list of results.
shell-search-results = Treffer
# Heading over the people who were found.
shell-search-people = Personen
# The same heading when there are more than are shown.
# $count (Count) - people who are shown
shell-search-people-more = { $count ->
   *[other] Personen – die ersten { $count }, bitte genauer suchen
}
# Heading over what can be made from what was typed.
shell-search-new = Neu
# Heading over pages and commands.
shell-search-go = Seiten und Befehle
# Makes a new client of what was typed.
# $name (String) - what was typed
shell-search-create = Neu anlegen: { $name }
# Leads to recording a visit without a name.
shell-search-quick-contact = Kurzkontakt ohne Namen erfassen
# When nobody was found.
# $query (String) - what was typed
shell-search-nobody = Niemand gefunden zu { $query }
# Below it.
shell-search-nobody-help = Andere Schreibweise, Geburtsdatum oder Telefonnummer versuchen – oder neu anlegen.
# Read aloud after each search.
# $count (Count) - people who were found
shell-search-found = { $count ->
    [0] Niemand gefunden
    [one] { $count } Person gefunden
   *[other] { $count } Personen gefunden
}
# In a result: when the person was here last.
# $day (Day) - the day of the last contact
shell-search-last-contact = zuletzt { DAY($day, shape: "numeric") }
# In a result: the person has not been here yet.
shell-search-no-contact = noch kein Kontakt

## Today

# Heading of the first page.
# $day (Day) - today
shell-today-title = { DAY($day, shape: "full") }
# Below it: how many visits the office and I had today.
# $count (Count) - all visits
# $mine (Number) - mine of these
shell-today-contacts = { $count ->
    [0] Heute noch kein Kontakt
    [one] Heute { $count } Kontakt, davon { $mine } von mir
   *[other] Heute { $count } Kontakte, davon { $mine } von mir
}
# Button: records a visit.
shell-today-contact = Kontakt erfassen
# Heading of the first column: appointments that are next.
shell-today-now = Jetzt
# When there is none.
shell-today-now-clear = Heute stehen keine Termine mehr an.
# Heading of the second column: what has a date.
shell-today-due = Fällig
# When there is nothing.
shell-today-due-clear = Nichts ist fällig. Der Tag ist frei.
# Heading of the third column: what others have to answer.
shell-today-waiting = Warten auf andere
# When nobody has to.
shell-today-waiting-clear = Niemand schuldet uns eine Antwort.
# Below a column that has more than it lists.
# $shown (Number) - how many are listed
# $count (Number) - how many there are
shell-today-first = Hier stehen die { $shown } dringendsten von { $count }.
# In place of a name, for a visitor without one.
shell-today-nobody = Ohne Namen
# In an appointment: it is mine.
shell-today-with-me = bei mir
# When a referral was sent.
# $distance (String) - the day as people say it: "3 days ago"
shell-today-sent = gesendet { $distance }
# A referral that nobody answered: when we wanted to ask.
# $distance (String) - the day as people say it: "3 days ago"
shell-today-chase = nachfragen, fällig { $distance }
# Group of what is due: the day has passed.
shell-today-when-overdue = Überfällig
# Group of what is due.
shell-today-when-today = Heute
# Group of what is due: within seven days.
shell-today-when-week = In den nächsten 7 Tagen
# Group of what is due: after a week.
shell-today-when-later = Später
