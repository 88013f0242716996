### What clients suggest, for the steering group.

## List and file

suggestion-title = Suggestions by clients
suggestion-file = suggestions
suggestion-month = Month
suggestion-language = Language
suggestion-text = Suggestion
suggestion-state = State
suggestion-answer = Answer of the steering group
suggestion-handed-on = Written anonymously. Before handing this on, please check whether a text lets somebody be recognised.

## Words for codes

suggestion-state-new = new
suggestion-state-discussed = discussed
suggestion-state-answered = answered
suggestion-state-set-aside = not followed

## Errors

error-suggestion-step = This step is not possible in the present state. Please load the list again.

## Permissions

permission-suggestion-review = go through suggestions by clients

## The screen

suggestion-about = Written anonymously, at the kiosk or at the second screen. What was written since { $before } appears here when the week is over.
suggestion-filter = Which
suggestion-all = All
suggestion-chip = { $state } ({ $count })
suggestion-none = No suggestion
suggestion-none-about = Clients can write a line at the kiosk and at the second screen.
suggestion-week = Week of { $monday }
suggestion-one = Suggestion
suggestion-to = New state
suggestion-answer-hint = Needed when it is answered or not followed: what happens, or why not?
suggestion-remove = Delete …
suggestion-remove-about = For texts that name somebody or let them be recognised. This cannot be undone.
suggestion-remove-sure = Delete for good
suggestion-removed = Suggestion deleted
