### Paper and people on several screens: what became of a printout, choosing a person.

## What became of a piece of paper

paper-printed = Sent to the printer.
paper-saved = Saved as { $path }. This file is now outside the store: delete it when it is no longer needed.
paper-given-up = Nothing was printed or saved.
paper-no-printer = No printer was found. Switch one on and print again, or save a PDF file.

## Choosing a person

paper-person-placeholder = Name, birth date or number
paper-person-remove = Take the person out of the field
