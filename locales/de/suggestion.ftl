### What clients suggest, for the steering group.

## List and file

# Title of the screen and of the file.
suggestion-title = Vorschläge von Ratsuchenden
# Name of the file without its ending. No blanks, no slash.
suggestion-file = vorschlaege
# Heading of a column of the file: the month in which it was written.
suggestion-month = Monat
# Heading of a column: the language in which it was written.
suggestion-language = Sprache
# Heading of a column: what the client wrote.
suggestion-text = Vorschlag
# Heading of a column.
suggestion-state = Stand
# Label and heading of a column: what the steering group says to it.
suggestion-answer = Antwort der Steuerungsgruppe
# Line above the table of the file.
suggestion-handed-on = Anonym geschrieben. Bitte prüfen Sie vor dem Weitergeben, ob ein Text jemanden erkennen lässt.

## Words for codes

# State of a suggestion.
suggestion-state-new = neu
# State of a suggestion.
suggestion-state-discussed = besprochen
# State of a suggestion.
suggestion-state-answered = beantwortet
# State of a suggestion.
suggestion-state-set-aside = nicht weiterverfolgt

## Errors

# A suggestion cannot go from its state to the wanted one.
error-suggestion-step = Dieser Schritt ist bei dem jetzigen Stand nicht möglich. Bitte laden Sie die Liste neu.

## Permissions

# A permission.
permission-suggestion-review = Vorschläge von Ratsuchenden bearbeiten

## The screen

# Under the title.
# $before (Day) - a Monday
suggestion-about = Anonym geschrieben, am Terminal oder am zweiten Bildschirm. Was seit dem { $before } geschrieben wurde, steht hier erst, wenn die Woche vorbei ist.
# Read aloud: name of the choice which suggestions are shown.
suggestion-filter = Welche
# Choice: all suggestions.
suggestion-all = Alle
# Choice with how many there are.
# $state (String) - the state, or “all”
# $count (Number) - how many
suggestion-chip = { $state } ({ $count })
# In place of the list.
suggestion-none = Kein Vorschlag
# Under that heading.
suggestion-none-about = Ratsuchende können am Terminal und am zweiten Bildschirm eine Zeile schreiben.
# When a suggestion was written. In a column and in the panel.
# $monday (Day) - the first day of that week
suggestion-week = Woche ab { $monday }
# Title of the panel with one suggestion.
suggestion-one = Vorschlag
# Label of the choice of the new state.
suggestion-to = Neuer Stand
# Under the field for the answer.
suggestion-answer-hint = Nötig, wenn er beantwortet ist oder nicht weiterverfolgt wird: Was geschieht, oder warum nicht?
# Button: removes a suggestion for good.
suggestion-remove = Löschen …
# Before it is removed.
suggestion-remove-about = Für Texte, die jemanden nennen oder erkennen lassen. Das lässt sich nicht rückgängig machen.
# Button: removes it now.
suggestion-remove-sure = Endgültig löschen
# After it was removed.
suggestion-removed = Vorschlag gelöscht
