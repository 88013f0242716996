-brand = MigraDesk
app-name = { -brand }

app-nav-today = Today
app-nav-queue = Queue
app-nav-clients = Clients
app-nav-cases = Cases
app-nav-appointments = Appointments
app-nav-referrals = Referrals
app-nav-directory = Directory
app-nav-interpreters = Interpreters
app-nav-reports = Reports
app-nav-translations = Translations
app-nav-administration = Administration
app-nav-label = Main navigation
app-skip-to-content = Skip to content

app-save = Save
app-cancel = Cancel
app-undo = Undo
app-redo = Redo
app-close = Close
app-print = Print
app-search = Search
app-create = Create
app-edit = Edit
app-delete = Delete
app-add = Add
app-remove = Remove
app-open = Open
app-back = Back
app-next = Next
app-previous = Previous
app-finish = Finish
app-yes = Yes
app-no = No
app-ok = Understood
app-retry = Try again
app-reload = Reload
app-copy = Copy
app-copied = Copied
app-export = Export
app-import = Import
app-choose = Choose
app-choose-file = Choose a file
app-save-as-pdf = Save as PDF
app-show-all = Show all
app-show-more = Show more
app-show-less = Show less
app-show-details = Show details
app-hide-details = Hide details
app-clear = Clear
app-filter = Filter
app-sort = Sort
app-move = Move
app-confirm = Confirm
app-select-all = Select all
app-help = Help
app-settings = Settings

app-search-everything = Find a person, page or command
app-search-key = Ctrl K
app-waiting = { $count ->
    [0] Nobody is waiting
    [one] { $count } person is waiting
   *[other] { $count } people are waiting
}
app-lock = Lock
app-sign-out = Sign out
app-signed-in-as = Signed in as { $name }
app-language-of-screen = Language of the screen
app-language-of-client = Language of the client
app-appearance = Appearance
app-appearance-light = Light
app-appearance-dark = Dark
app-appearance-system = Same as the system

app-loading = Loading …
app-saving = Saving …
app-saved-at = Saved at { $time }
app-unsaved-changes = Unsaved changes
app-error-title = That did not work
app-empty = No entries yet
app-empty-filtered = No entry matches the filters
app-filters-reset = Reset the filters
app-entries = { $count ->
    [0] No entries
    [one] { $count } entry
   *[other] { $count } entries
}
app-entries-shown = { $shown } of { $total } entries
app-progress = { $done } of { $total }
app-done = Done
app-undone = Undone
app-cannot-be-undone = This cannot be undone.
app-leaves-store = The file leaves the store.
app-unknown = unknown
app-none = not stated
app-optional = optional
app-required = required
app-new = New

app-day-today = today
app-day-tomorrow = tomorrow
app-day-yesterday = yesterday
app-day-ahead = { $days ->
    [one] in { $days } day
   *[other] in { $days } days
}
app-day-ago = { $days ->
    [one] { $days } day ago
   *[other] { $days } days ago
}
app-day-with-distance = { $day } ({ $distance })
