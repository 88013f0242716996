### Referrals: clients sent to a service. Core part: sentences for errors of the core and names of files.
### Words of the screen follow below, under a heading of their own.

## Errors.

# Beside the choice of how much data leaves the house: only a slip without data goes without a release from secrecy.
error-release-needed = Dafür ist eine Entbindung von der Schweigepflicht nötig. Ohne sie ist nur ein Vermittlungsschein ohne Daten möglich.
# The rule pack of the office can't be read.
error-rules-invalid = Die Regeln des Büros lassen sich nicht lesen. Bitte wenden Sie sich an Ihre Administration.
# Beside the choice of a case: it belongs to another client.
error-case-of-another = Dieser Fall gehört zu einer anderen Person.
# The state of the referral does not allow the step.
error-referral-state = Dieser Schritt ist beim jetzigen Stand der Vermittlung nicht möglich.
# Refusal: the client said no to this release.
error-release-refused = Die Person hat diese Entbindung abgelehnt. Möglich ist ein Vermittlungsschein ohne Daten.
# Refusal: the release was taken back.
error-release-withdrawn = Diese Entbindung ist widerrufen. Es dürfen keine Daten mehr weitergegeben werden.
# Refusal: the release begins later.
error-release-not-yet = Diese Entbindung gilt erst später.
# Refusal: the release has ended.
error-release-expired = Die Entbindung für diese Stelle ist abgelaufen. Bitte eine neue einholen.
# Refusal: the release was given for another topic.
error-release-other-purpose = Die vorhandene Entbindung gilt für ein anderes Thema.
# Refusal: the release was given for another case, or for no case.
error-release-other-case = Die vorhandene Entbindung gilt für einen anderen Fall.
# Refusal: some fields are not named in the release.
error-release-lacks-kinds = Die Entbindung deckt nicht alles, was weitergegeben werden soll. Felder herausnehmen oder eine weitere Entbindung einholen.
# Refusal: specially protected data that the release does not name.
error-release-lacks-special = Besonders geschützte Angaben müssen in der Entbindung ausdrücklich genannt sein.
# Beside the choice of how much data leaves: nobody is chosen.
error-referral-needs-client = Wählen Sie zuerst die Person. Ohne Namen geht nur ein Vermittlungsschein ohne Daten.
# Every field was taken out.
error-referral-nothing-leaves = Es ist nichts mehr ausgewählt. Wählen Sie ein Feld oder den Vermittlungsschein ohne Daten.
# A field that this level does not allow.
error-referral-field-level = Dieses Feld gehört nicht zu dieser Art von Vermittlung.
# The same service was chosen twice.
error-referral-service-twice = Dieses Angebot ist schon gewählt.
# More than ten services at once.
error-referral-too-many = Höchstens zehn Angebote auf einmal.
# The reason belongs to another kind of end.
error-referral-cause = Dieser Grund passt nicht zu diesem Schritt.
# The day lies before the referral was sent.
error-referral-before-sent = Dieser Tag liegt vor dem Versand der Vermittlung.
# Asking again makes no sense in this state.
error-referral-not-waiting = Hier wartet niemand auf eine Antwort.
# The last day of a period is before its first day.
error-net-period = Der letzte Tag liegt vor dem ersten.

## Files.

# Name of the file with a referral slip, without its ending. No blanks, no slash.
# $stamp (String) - day as 2026-11-22
referral-file-slip = vermittlung-{ $stamp }

## Why a referral ended. Answers of a choice.

referral-cause-no-capacity = keine freien Plätze
referral-cause-not-responsible = nicht zuständig
referral-cause-requirements-not-met = Voraussetzungen nicht erfüllt
referral-cause-language-not-served = Sprache wird nicht angeboten
referral-cause-documents-missing = Unterlagen fehlen
# The client does not want it any more.
referral-cause-changed-mind = Person möchte nicht mehr
referral-cause-helped-elsewhere = hat anderswo Hilfe gefunden
referral-cause-unreachable = nicht erreichbar
referral-cause-release-withdrawn = Entbindung widerrufen
referral-cause-entered-by-mistake = irrtümlich eingetragen
referral-cause-wrong-person = falsche Person
referral-cause-twice = doppelt eingetragen
# Asks for words.
referral-cause-other = anderer Grund

## What came of a referral.

referral-outcome-met = Anliegen geklärt
referral-outcome-partly-met = teilweise geklärt
referral-outcome-not-met = nicht geklärt
# The partner sent the client on to somebody else.
referral-outcome-passed-on = weitervermittelt
referral-outcome-unknown = nicht bekannt

## How a silent partner was reminded.

referral-chase-kind-call = angerufen
referral-chase-kind-letter = Erinnerungsbrief
referral-chase-kind-mail = E-Mail

## One thing about the client that may leave the house.

referral-field-name = Name
referral-field-birth-date = Geburtsdatum
# Only numbers that are safe to use.
referral-field-phone = Telefon (sicher)
referral-field-mail = E-Mail (sicher)
referral-field-languages = Sprachen
referral-field-need = Thema
referral-field-message = Nachricht an den Partner
referral-field-gender = Geschlecht
referral-field-nationalities = Staatsangehörigkeit
referral-field-address = Adresse
referral-field-residence = Aufenthaltstitel
referral-field-documents = Dokumente
referral-field-representatives = Vertretung
