### Screens for letters.

## Navigation and one letter before it is printed

app-nav-letters = Letters
letter-unknown = There is no such letter
letter-will-be = This is how the letter will be printed.
letter-save = Save as PDF
letter-print = Print
letter-copy = Copy for the client, in two languages
letter-language = Second language
letter-missing = Left out because nothing is known: { $fields }
letter-replaced = The program cannot print these characters: { $characters }
letter-page = Page { $page } of { $pages }. The text stands below the pictures.
letter-in-words = The letter in words

## The texts of letters

letter-texts = Texts of letters
letter-texts-about = The German text counts. The other languages help with reading and are marked so.
letter-kinds = Kinds of letters
letter-count = { $count } languages, of which checked: { $checked }
letter-column-language = Language
letter-column-version = Version
letter-column-day = From
letter-column-state = State
letter-no-text = no text yet
letter-program = The program's text
letter-version = Version { $number }
letter-checked = checked
letter-unchecked = not checked
letter-outdated = older than the German text
letter-drafts = { $count ->
    [one] { $count } draft
   *[other] { $count } drafts
}
letter-back-to-texts = All texts

## Writing a text

letter-title = Title
letter-fields = Insert a field where the cursor is
letter-body = Text
letter-body-help = One line is one paragraph. "- " at the beginning makes a list, "# " a heading. A line with a field for which nothing is known is left out of the letter.
letter-checked-tick = I can judge this language and have checked the text
letter-remark = What is different?
letter-remark-hint = For the list of versions. Not in the letter.
letter-save-draft = Save draft
letter-put-in-force = Use from now on
letter-discard = Discard
letter-preview = Preview
letter-preview-about = With invented data.
letter-preview-waits = The preview comes as soon as the text has no faults.
letter-versions = Versions
letter-versions-dirty = First save or discard what you have changed.
letter-version-by = { DAY($day) }, { $name }
letter-open-draft = Go on writing
letter-open-copy = Start from it
letter-back = Use again
letter-german = The German text

## The letterhead

letter-head = Letterhead
letter-head-about = Stands on every letter.
letter-head-address = Address and contact
letter-head-street = Street and number
letter-head-postcode = Postcode
letter-head-place = Town
letter-head-phone = Phone
letter-head-mail = E-mail
letter-head-web = Web
letter-head-logo = Picture at the head
letter-head-logo-choose = Choose a picture …
letter-head-logo-remove = Remove the picture
letter-head-logo-alt = What the picture says
letter-head-logo-alt-hint = Is read aloud, for example "Arms of the city".
letter-head-privacy = For the privacy notice
letter-head-privacy-about = GDPR Art. 13 asks for these.
letter-head-controller = Who is responsible?
letter-head-controller-hint = Name and address. Empty: the office itself.
letter-head-officer = Data protection officer
letter-head-authority = Supervisory authority
letter-head-years = After how many years is data deleted?
