### Screens of the directory of services: list, entry, form.

## List

# Button and command.
directory-new = Neuer Eintrag
# Heading of the form.
directory-edit = Eintrag bearbeiten
# Under the heading of the list.
# $count (Count) - entries
directory-count = { $count ->
    [one] { $count } Angebot
   *[other] { $count } Angebote
}
# Label of the search field.
directory-search = Suchwörter
# In that field while it is empty.
directory-search-placeholder = Angebot, Einrichtung, Straße …
# Label of a filter.
directory-filter-need = Thema
# Label of a filter.
directory-filter-language = Sprache
# Label of a filter and of a field: part of the town.
directory-filter-district = Stadtteil
# First choice of a filter.
directory-any = alle
# Mark on an entry that nobody confirmed for long.
directory-stale = Veraltet?
# When there is no entry at all.
directory-empty = Das Verzeichnis ist noch leer
# Below it.
directory-empty-help = Tragen Sie die Stellen ein, an die Sie am häufigsten vermitteln. Fünf reichen für den Anfang.
# Below the words that no entry fits.
directory-empty-filtered-help = Weniger Wörter oder ein anderer Filter finden mehr.

## Entry

# Button.
directory-refer = Hierhin vermitteln
# Name of a fact and of a field.
directory-hours = Öffnungszeiten
# Fact and tick: people may come without an appointment.
directory-walk-in = Ohne Termin möglich
# Name of a fact.
directory-address = Adresse
# Name of a fact and of a field.
directory-website = Internetseite
# Name of a fact: languages that are spoken there.
directory-languages = Sprachen dort
# Name of a fact and of a field.
directory-fees = Kosten
# Name of a fact and of a field: without steps.
directory-accessible = Barrierefrei
# Name of a fact and heading: when somebody last confirmed the entry.
directory-assured = Bestätigt
# That fact.
# $day (Day) - when
# $distance (String) - the same as people say it
directory-assured-on = am { $day } ({ $distance })
# That fact, when nobody ever did.
directory-never-assured = Nie bestätigt: vor dem Vermitteln anrufen
# Below that fact, when it was long ago.
directory-stale-help = Lange her: vor dem Vermitteln anrufen
# Below that fact.
# $day (Day) - when somebody was last referred there
directory-last-used = Zuletzt vermittelt am { $day }
# Heading over the papers to bring and the way, in several languages.
directory-texts = Was Ratsuchende lesen

## Form

# Heading of a part of the form.
directory-form-who = Wer und was
# Label of a field that has to be filled in.
directory-form-name = Name des Angebots
# Label of a field that has to be filled in.
directory-form-organisation = Einrichtung
# Label of a group of ticks.
directory-form-needs = Hilft bei
# Heading of a part of the form.
directory-form-where = Wo und wie erreichbar
# Label of a field.
directory-form-street = Straße und Hausnummer
# Label of a field.
directory-form-postcode = Postleitzahl
# Label of a field.
directory-form-place = Ort
# Heading of a part of the form.
directory-form-when = Wann und für wen
# Below the field for opening hours.
directory-form-hours-hint = Wie man es schreibt: Mo–Fr 8–12, Do auch 14–17
# Label of a field.
directory-form-language-add = Sprache hinzufügen
# Read aloud: button beside a language.
# $language (Language) - the language
directory-form-language-remove = Sprache entfernen: { $language }
# Below the heading over the texts for clients.
directory-form-texts-help = Diese Texte stehen auf dem Vermittlungsschein, auf Deutsch und in der Sprache der Person. Eine Sache je Zeile.
# Read aloud: button beside the texts of one language.
# $language (Language) - the language
directory-form-text-remove = Texte entfernen: { $language }
# Label of a choice: a language is added to the texts.
directory-form-text-language = Texte in einer weiteren Sprache
# Label of a field with several lines.
directory-form-bring = Was mitzubringen ist
# Label of a field with several lines.
directory-form-directions = Wie man hinkommt
# Label of a field for a day.
directory-form-assured = Zuletzt bestätigt am
# Button that fills in today.
directory-form-assured-today = Heute bestätigt
