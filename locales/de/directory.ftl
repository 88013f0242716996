### The directory of services that clients are referred to. Core part: sentences for errors of the core.
### Words of the screen follow below, under a heading of their own.

## Errors beside a field of an entry.

# Beside the field for the website: it can't be an address of a page.
error-website-form = Das ist keine Internetadresse. Bitte schreiben Sie sie wie: www.beispiel.de
# Beside the field for the e-mail address.
error-email-form = Das ist keine E-Mail-Adresse. Bitte schreiben Sie sie wie: name@beispiel.de
# Beside the day on which somebody last confirmed the entry.
error-assured-future = Dieser Tag liegt in der Zukunft. Gemeint ist der Tag, an dem die Angaben zuletzt bestätigt wurden.
# Beside the texts for clients, of which there is one per language.
error-text-language-twice = Für diese Sprache gibt es schon einen Text. Bitte fassen Sie beide zusammen.
error-hours-order = Das Ende liegt vor dem Anfang. Bitte die Zeiten prüfen.
error-days-order = Der letzte Tag liegt vor dem ersten. Bitte die Tage prüfen.
error-amount-form = Das ist kein Betrag. Bitte so schreiben: 12,50
error-currency-form = Bitte drei Buchstaben für die Währung eingeben, zum Beispiel: EUR
error-age-order = Das Höchstalter liegt unter dem Mindestalter. Bitte prüfen.
# Beside the number of free places.
error-capacity-order = Mehr freie Plätze als Plätze insgesamt. Bitte prüfen.

## What leaves the house in a file of the standard for directories (HSDS).

# The name of a language as it stands in a file for other directories.
# $language (Language) - the language
directory-export-language = { $language }

## Codes of an entry: whether it can be gone to; how far a text has come.

service-status-active = in Betrieb
service-status-inactive = ruht
service-status-defunct = aufgelöst
service-status-temporarily-closed = vorübergehend geschlossen
text-state-draft = Entwurf
text-state-checked = geprüft
