### Screens for letters: one before it is printed, the texts of all, the letterhead.

## Navigation and one letter before it is printed

# Entry of the navigation: the texts of letters.
app-nav-letters = Briefe
# In place of a page.
letter-unknown = Diesen Brief gibt es nicht
# Below the name of a letter, above its picture.
letter-will-be = So wird der Brief gedruckt.
# Button.
letter-save = Als PDF speichern
# Button.
letter-print = Drucken
# A tick. The letter itself goes to an organisation, in German.
letter-copy = Kopie für die Person, in zwei Sprachen
# Label of a choice: the language beside the German.
letter-language = Zweite Sprache
# $fields (List) - names of fields without a value
letter-missing = Weggelassen, weil nichts dazu bekannt ist: { $fields }
# $characters (List) - characters that no font has
letter-replaced = Diese Zeichen kann das Programm nicht drucken: { $characters }
# Read aloud instead of the picture of a page.
# $page (Count)
# $pages (Count)
letter-page = Seite { $page } von { $pages }. Der Text steht unter den Bildern.
# Opens the text of the letter below its pictures.
letter-in-words = Der Brief in Worten

## The texts of letters

# Title of the screen.
letter-texts = Texte der Briefe
# Below the title.
letter-texts-about = Der deutsche Text gilt. Die anderen Sprachen helfen beim Lesen und werden so gekennzeichnet.
# Read aloud: name of the tabs.
letter-kinds = Arten von Briefen
# Above the list of languages.
# $count (Count)
# $checked (Count)
letter-count = { $count } Sprachen, davon geprüft: { $checked }
# Heading of a column.
letter-column-language = Sprache
# Heading of a column.
letter-column-version = Fassung
# Heading of a column: day of the version.
letter-column-day = Vom
# Heading of a column.
letter-column-state = Stand
# In place of a version.
letter-no-text = noch kein Text
# The version that came with the program.
letter-program = Text des Programms
# A version that the office wrote.
# $number (Count)
letter-version = Fassung { $number }
# Somebody stands for a text.
letter-checked = geprüft
# Nobody has checked a text.
letter-unchecked = ungeprüft
# Mark of a translation.
letter-outdated = älter als der deutsche Text
# Mark: versions that do not hold yet.
# $count (Count)
letter-drafts = { $count ->
    [one] { $count } Entwurf
   *[other] { $count } Entwürfe
}
# Button.
letter-back-to-texts = Alle Texte

## Writing a text

# Label.
letter-title = Überschrift
# Above buttons, each with the name of a field.
letter-fields = Feld einsetzen, wo der Cursor steht
# Label.
letter-body = Text
# Below the field.
letter-body-help = Eine Zeile ist ein Absatz. „- “ am Anfang macht eine Liste, „# “ eine Zwischenüberschrift. Eine Zeile mit einem Feld, zu dem nichts bekannt ist, fällt im Brief weg.
# A tick.
letter-checked-tick = Ich kann diese Sprache beurteilen und habe den Text geprüft
# Label: a remark on a version.
letter-remark = Was ist anders?
# Below the field.
letter-remark-hint = Für die Liste der Fassungen. Steht nicht im Brief.
# Button.
letter-save-draft = Entwurf speichern
# Button: the text holds from now on.
letter-put-in-force = Ab jetzt verwenden
# Button: what was typed since the last time it was saved goes.
letter-discard = Verwerfen
# Heading above the picture of the letter.
letter-preview = Vorschau
# Below it.
letter-preview-about = Mit erfundenen Angaben.
# In place of the picture.
letter-preview-waits = Die Vorschau kommt, sobald der Text fehlerfrei ist.
# Heading above the list.
letter-versions = Fassungen
# Below the heading, while something typed is not kept.
letter-versions-dirty = Speichern oder verwerfen Sie zuerst, was Sie geändert haben.
# Below a version.
# $day (Day)
# $name (String)
letter-version-by = { DAY($day) }, { $name }
# Button beside a draft.
letter-open-draft = Weiterschreiben
# Button: begins a new draft with this text.
letter-open-copy = Als Vorlage nehmen
# Button beside the program's text: the office's own text no longer holds.
letter-back = Wieder verwenden
# In the list of versions of another language: to translate from.
letter-german = Der deutsche Text

## The letterhead

# Title of the screen, and a button.
letter-head = Briefkopf
# Below the title.
letter-head-about = Steht auf jedem Brief.
# Heading.
letter-head-address = Anschrift und Kontakt
# Label.
letter-head-street = Straße und Hausnummer
# Label.
letter-head-postcode = Postleitzahl
# Label.
letter-head-place = Ort
# Label.
letter-head-phone = Telefon
# Label.
letter-head-mail = E-Mail
# Label.
letter-head-web = Internet
# Heading.
letter-head-logo = Bild im Kopf
# Button.
letter-head-logo-choose = Bild wählen …
# Button.
letter-head-logo-remove = Bild entfernen
# Label.
letter-head-logo-alt = Was auf dem Bild steht
# Below the field.
letter-head-logo-alt-hint = Wird vorgelesen, zum Beispiel „Wappen der Stadt“.
# Heading.
letter-head-privacy = Für den Datenschutzhinweis
# Below the heading.
letter-head-privacy-about = Diese Angaben verlangt Art. 13 DSGVO.
# Label.
letter-head-controller = Wer ist verantwortlich?
# Below the field.
letter-head-controller-hint = Name und Anschrift. Leer: das Büro selbst.
# Label.
letter-head-officer = Datenschutzbeauftragte
# Label.
letter-head-authority = Zuständige Aufsicht
# Label.
letter-head-years = Nach wie vielen Jahren wird gelöscht?
