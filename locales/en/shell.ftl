### The frame of the program: sign-in, lock, search, today. Words that stand on many screens are in app.ftl.

## Before work: sign-in, lock, start

# Heading of the sign-in screen.
shell-sign-in-title = Sign in
# Label of the field for the login.
shell-sign-in-login = Login
# Read aloud: the names of those who can sign in at this desk, as buttons.
shell-sign-in-choose = Choose a login
# Label of the field for the passphrase; also on the locked screen.
shell-sign-in-passphrase = Passphrase
# Error beside the field for the login.
shell-sign-in-login-missing = Enter your login.
# Error beside the field for the passphrase.
shell-sign-in-passphrase-missing = Enter your passphrase.
# Button that signs in.
shell-sign-in-act = Sign in
# The same button while the key is made from the passphrase, which takes a moment.
shell-sign-in-working = Opening the store …
# At the foot of the sign-in screen.
shell-sign-in-forgotten = Forgotten your passphrase? An administrator can set a new one. Nobody can look up the old one.
# Read aloud: name of the screen that covers everything.
shell-lock-title = Screen locked
# On the locked screen.
shell-lock-explained = Locked. What you typed is kept.
# Button that unlocks the screen.
shell-unlock = Unlock
# Button on the locked screen for somebody else who wants to use the desk.
shell-lock-sign-out = Sign in as somebody else
# At the foot of the locked screen, about that button.
shell-lock-sign-out-warning = When somebody else signs in, input that was not saved is lost.
# Heading when the store can't be opened.
shell-start-failed = The store can't be opened
# Below the reason.
shell-start-failed-unchanged = Nothing in the data was changed.

## The frame

# Button at the foot of the navigation: shows icons only.
shell-navigation-fold = Collapse
# The same button when only icons are shown.
shell-navigation-unfold = Expand
# Read aloud: name of the part with who is signed in and their settings.
shell-account = My account
# The key as it stands on the keyboards of the language's readers.
shell-key-ctrl = Ctrl
# Read aloud: name of the part that holds open lists and menus.
shell-floating = Open choices
# Heading of the choice between 100 % and 200 %.
shell-text-size = Text size
# Heading of the setting about single-letter keys.
shell-keys = Keyboard shortcuts
# Setting with a tick.
shell-keys-single = Use single letters as keys
# Heading when an address leads nowhere.
shell-not-found = There is no such page
# Below that heading.
shell-not-found-explained = It may have been moved.
# Heading when the person may not see a page.
shell-denied = No access
# Below that heading.
shell-denied-explained = Your role does not include this page. An administrator can change roles.
# Below "That did not work", when a screen of the program broke.
shell-broken = This page is out of order. What was saved is safe; the other pages go on.
# Button that leads to the first page.
shell-to-today = To the start page

## Search

# Read aloud: name of the search field.
shell-search = Search
# Placeholder of the search field for people who may not look for clients.
shell-search-placeholder-screens = Find a page or command
# Read aloud: name of the list of results.
shell-search-results = Results
# Heading over the people who were found.
shell-search-people = People
# The same heading when there are more than are shown.
# $count (Count) - people who are shown
shell-search-people-more = { $count ->
   *[other] People – the first { $count }, please narrow your search
}
# Heading over what can be made from what was typed.
shell-search-new = New
# Heading over pages and commands.
shell-search-go = Pages and commands
# Makes a new client of what was typed.
# $name (String) - what was typed
shell-search-create = Create: { $name }
# Leads to recording a visit without a name.
shell-search-quick-contact = Record a quick contact without a name
# When nobody was found.
# $query (String) - what was typed
shell-search-nobody = Nobody found for { $query }
# Below it.
shell-search-nobody-help = Try another spelling, the birth date or the phone number – or create a new client.
# Read aloud after each search.
# $count (Count) - people who were found
shell-search-found = { $count ->
    [0] Nobody found
    [one] { $count } person found
   *[other] { $count } people found
}
# In a result: when the person was here last.
# $day (Day) - the day of the last contact
shell-search-last-contact = last { DAY($day, shape: "numeric") }
# In a result: the person has not been here yet.
shell-search-no-contact = no contact yet

## Today

# Heading of the first page.
# $day (Day) - today
shell-today-title = { DAY($day, shape: "full") }
# Below it: how many visits the office and I had today.
# $count (Count) - all visits
# $mine (Number) - mine of these
shell-today-contacts = { $count ->
    [0] No contact today yet
    [one] { $count } contact today, { $mine } of them mine
   *[other] { $count } contacts today, { $mine } of them mine
}
# Button: records a visit.
shell-today-contact = Record a contact
# Heading of the first column: appointments that are next.
shell-today-now = Now
# When there is none.
shell-today-now-clear = No more appointments today.
# Heading of the second column: what has a date.
shell-today-due = Due
# When there is nothing.
shell-today-due-clear = Nothing is due. The day is clear.
# Heading of the third column: what others have to answer.
shell-today-waiting = Waiting for others
# When nobody has to.
shell-today-waiting-clear = Nobody owes us an answer.
# Below a column that has more than it lists.
# $shown (Number) - how many are listed
# $count (Number) - how many there are
shell-today-first = The { $shown } most pressing of { $count } are listed here.
# In place of a name, for a visitor without one.
shell-today-nobody = Without a name
# In an appointment: it is mine.
shell-today-with-me = with me
# When a referral was sent.
# $distance (String) - the day as people say it: "3 days ago"
shell-today-sent = sent { $distance }
# A referral that nobody answered: when we wanted to ask.
# $distance (String) - the day as people say it: "3 days ago"
shell-today-chase = follow up, due { $distance }
# Group of what is due: the day has passed.
shell-today-when-overdue = Overdue
# Group of what is due.
shell-today-when-today = Today
# Group of what is due: within seven days.
shell-today-when-week = In the next 7 days
# Group of what is due: after a week.
shell-today-when-later = Later
