### Contacts: recording a visit in four keys, and the day's count.

## The panel

# Heading and command: a visit or question is recorded.
contact-new = Kontakt erfassen
# Under the heading, when nobody is chosen.
contact-about-anonymous = Ohne Namen, solange niemand ausgewählt ist
# Under the heading.
# $name (String) - the client
contact-about-client = Mit { $name }
# Read aloud: name of the choice between counter, phone, in writing, outreach.
contact-channel = Wo der Kontakt stattfand
# First question. Answers are languages by their own names.
contact-language = Sprache
# In the empty field beside the languages; short.
contact-language-hint = Tippen oder Ziffer
# Read aloud: name of the field beside the languages.
contact-language-filter = Sprache tippen oder Ziffer drücken
# When no language fits what was typed.
contact-language-none = Keine Sprache beginnt so. Versuchen Sie den deutschen oder den eigenen Namen der Sprache.
# Second question. Answers are topics such as housing.
contact-need = Thema
# Third question. Answers: now, soon, later.
contact-urgency = Wie dringend
# Fourth question. Answers such as informed, referred.
contact-result = Ergebnis
# Label of a field that may stay empty.
contact-note = Notiz (freiwillig)
# Label of the field in which a client can be searched; may stay empty.
contact-name = Person (freiwillig)
# Error below the questions when one of the four has no answer.
contact-missing = Bitte alle vier Fragen beantworten.
# Button that saves a contact with a client.
contact-save = Kontakt speichern
# Button that saves a contact without a name.
contact-save-anonymous = Ohne Namen speichern
# Beside that button. The names of the keys are those on the keyboard.
contact-keys-help = Eingabe speichert · Rücktaste geht eine Frage zurück · n Notiz · Esc verlässt

## After saving

# Heading after a contact was saved that promised something.
contact-saved-title = Kontakt gespeichert
# Below it.
# $result (String) - the word of the result, as in “referred”
contact-saved-about = Ergebnis: { $result }. Was dafür schon bekannt ist, wird übernommen.
# Button that goes on to the referral.
contact-next-refer = Jetzt vermitteln
# Button that goes on to booking an appointment.
contact-next-book = Jetzt Termin buchen
# Button that goes on to opening a case.
contact-next-case = Jetzt Fall eröffnen
# Button: the next contact.
contact-next-visitor = Nächster Kontakt
# Button that leads to the client's page.
contact-to-client = Zur Person

## The day's count

# Heading over three numbers and the last contacts.
contact-today-title = Heute
# Below a number: all contacts of the day.
contact-today-all = Kontakte
# Below a number: those without a name.
contact-today-anonymous = ohne Namen
# Below a number: those that I recorded.
contact-today-mine = von mir
# In place of the last contacts.
contact-today-none = Heute noch kein Kontakt
# In place of a name in the list of contacts.
contact-without-name = ohne Namen
