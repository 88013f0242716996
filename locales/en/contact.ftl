### Contacts: recording a visit in four keys, and the day's count.

## The panel

contact-new = Record a contact
contact-about-anonymous = Without a name unless somebody is chosen
contact-about-client = With { $name }
contact-channel = Where the contact took place
contact-language = Language
contact-language-hint = Type, or a digit
contact-language-filter = Type a language or press a digit
contact-language-none = No language begins like this. Try its English name or its own name.
contact-need = Topic
contact-urgency = How urgent
contact-result = Result
contact-note = Note (optional)
contact-name = Person (optional)
contact-missing = Please answer all four questions.
contact-save = Save the contact
contact-save-anonymous = Save without a name
contact-keys-help = Enter saves · Backspace goes back one question · n note · Esc leaves

## After saving

contact-saved-title = Contact saved
contact-saved-about = Result: { $result }. What is known already is carried over.
contact-next-refer = Refer now
contact-next-book = Book the appointment now
contact-next-case = Open the case now
contact-next-visitor = Next contact
contact-to-client = To the person

## The day's count

contact-today-title = Today
contact-today-all = Contacts
contact-today-anonymous = without a name
contact-today-mine = by me
contact-today-none = No contact yet today
contact-without-name = without a name
