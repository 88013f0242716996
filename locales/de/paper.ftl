### Paper and people on several screens: what became of a printout, choosing a person.

## What became of a piece of paper

# After printing.
paper-printed = An den Drucker geschickt.
# After saving a file.
# $path (String) - where it was saved
paper-saved = Gespeichert unter { $path }. Diese Datei liegt jetzt außerhalb des Datenspeichers: Löschen Sie sie, wenn sie nicht mehr gebraucht wird.
# After the dialog for printing or saving was closed.
paper-given-up = Nichts gedruckt und nichts gespeichert.
# When the computer has no printer.
paper-no-printer = Kein Drucker gefunden. Schalten Sie einen ein und drucken Sie noch einmal, oder speichern Sie eine PDF-Datei.

## Choosing a person

# In the empty field in which a client is searched.
paper-person-placeholder = Name, Geburtsdatum oder Nummer
# Read aloud: button with a cross that takes the chosen client out of the field.
paper-person-remove = Person aus dem Feld nehmen
