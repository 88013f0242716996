### The record of a client beyond name and birth: documents, addresses, family, representatives, what is disputed or restricted.

## Kinds of documents.

document-kind-passport = Reisepass
document-kind-identity-card = Personalausweis
document-kind-residence-title = Aufenthaltstitel
document-kind-arrival-certificate = Ankunftsnachweis
document-kind-birth-certificate = Geburtsurkunde
document-kind-other = anderes Dokument

## How somebody lives at an address.

address-kind-accommodation = Unterkunft
address-kind-own-flat = eigene Wohnung
address-kind-with-others = bei anderen
address-kind-none = ohne festen Wohnsitz
address-kind-unknown = nicht erfasst

## Who may act for a client.

representative-kind-parent = Elternteil
representative-kind-guardian = Vormund
representative-kind-legal-guardian = Rechtliche Betreuung
representative-kind-power-of-attorney = Vollmacht

## What a representative may act in. Parts of a list.

representative-scope-residence = Aufenthalt
representative-scope-livelihood = Lebensunterhalt
representative-scope-housing = Wohnen
representative-scope-health = Gesundheit
representative-scope-school = Schule
representative-scope-money = Vermögen
representative-scope-post = Post

## What somebody is to the client. Stands before the name of that person.

link-kind-spouse = Ehepartner/in
link-kind-partner = Partner/in
link-kind-parent = Elternteil
link-kind-child = Kind
link-kind-sibling = Geschwister
link-kind-guardian = Vormund
link-kind-ward = Mündel
link-kind-other = gehört dazu

## What of a record can be disputed.

dispute-field-name = Name
dispute-field-birth-date = Geburtsdatum
dispute-field-gender = Geschlecht
dispute-field-nationality = Staatsangehörigkeit
dispute-field-residence = Aufenthalt
dispute-field-address = Anschrift
dispute-field-document = Dokument
dispute-field-other = andere Angabe

## Next steps and permissions.

# In the list of what to do next; kind and number of the document stand below.
next-step-kind-document-expires = Dokument läuft ab
# As in "You may not: …".
permission-client-restrict = Datensätze einschränken
# As in "You may not: …".
permission-client-dispute = Angaben als bestritten kennzeichnen

## Acts in the history. Short, what was done.

# Somebody moved.
action-client-moved = Umzug eingetragen
# The record may be read by few from then on.
action-client-restricted = Datensatz eingeschränkt
# The record may be read by all again.
action-client-unrestricted = Einschränkung aufgehoben
# A family member or other person was linked.
action-link-added = Person zugeordnet
# A link to a person was taken away.
action-link-removed = Zuordnung gelöst
# Somebody joined a household.
action-household-joined = Haushalt zugeordnet
# Somebody left a household.
action-household-left = Haushalt verlassen
# Letters to the household name another person from then on.
action-household-reference-named = Bezugsperson des Haushalts bestimmt
# A value was marked as disputed.
action-dispute-raised = Angabe als bestritten gekennzeichnet
# A dispute was settled.
action-dispute-lifted = Angabe geklärt

## Columns in the history of a client. Short; stands before "before" and "after".

# How somebody lives.
field-address-kind = Art der Unterkunft
# The first day at an address.
field-address-since = Dort seit
# The last day at an address.
field-address-until = Dort bis
# Whether an address is blocked.
field-address-blocked = Auskunftssperre
# A whole former address.
field-former-address = Frühere Anschrift
# A name that nobody may disclose.
field-blocked-name = Name mit Offenbarungsverbot
# Whether a message may be left.
field-leave-message = Nachricht erlaubt
# When to call.
field-contact-means-hours = Erreichbar wann
# The language of whoever answers.
field-contact-means-language = Sprache am Telefon
# The number of a document.
field-document = Dokumentnummer
# What kind of document.
field-document-kind = Art des Dokuments
# The country that issued it.
field-document-issuer = Ausstellender Staat
# A remark on a document.
field-document-remark = Hinweis zum Dokument
# First day of validity.
field-valid-from = Gültig ab
# Last day of validity.
field-valid-until = Gültig bis
# The name of somebody who may act for the client.
field-representative = Vertretung
# What kind of representative.
field-representative-kind = Art der Vertretung
# How to reach a representative.
field-representative-reach = Vertretung erreichbar
# What a representative may act in.
field-representative-scope = Umfang der Vertretung
# A remark on a representative.
field-representative-remark = Hinweis zur Vertretung
# A linked person.
field-link = Zugeordnete Person
# What the person is to the client.
field-link-kind = Beziehung
# A remark on a link.
field-link-remark = Hinweis zur Beziehung
# Whether somebody belongs to a household.
field-household = Haushalt
# Whether letters to the household name this person.
field-household-reference = Bezugsperson des Haushalts
# What is disputed.
field-dispute-field = Bestrittene Angabe

## Kinds of records, in the table of the check.

# A kind of records.
administration-table-client-address = Frühere und gesperrte Anschriften
# A kind of records.
administration-table-client-blocked-name = Namen mit Offenbarungsverbot
# A kind of records.
administration-table-client-dispute = Bestrittene Angaben
# A kind of records.
administration-table-client-document = Dokumente
# A kind of records.
administration-table-client-link = Zugeordnete Personen
# A kind of records.
administration-table-client-representative = Vertretungen
# A kind of records.
administration-table-client-restriction = Einschränkungen
# A kind of records.
administration-table-household-member = Mitglieder von Haushalten

## Names of parts of the form, when two people changed the same record.

# Name of a part of the form.
client-field-former-addresses = Frühere Anschriften
# Name of a part of the form.
client-field-documents = Dokumente
# Name of a part of the form.
client-field-representatives = Vertretung

## Errors. Each says what happened and what the person can do.

# Beside the later of two days.
error-days-reversed = Das Ende liegt vor dem Beginn. Bitte prüfen Sie beide Daten.
# Beside the kind of a name that is marked as not to be disclosed.
error-name-blocked-kind = Nur ein früherer Name oder Geburtsname kann ein Offenbarungsverbot haben.
# Somebody restricts a record that is restricted.
error-restricted-already = Der Datensatz ist schon eingeschränkt.
# Somebody lifts a restriction that is not there.
error-restricted-not = Der Datensatz ist nicht eingeschränkt.
# The same detail is marked already.
error-dispute-open = Diese Angabe ist schon als bestritten gekennzeichnet.
# Somebody settles a dispute that was settled.
error-dispute-lifted = Das wurde schon geklärt. Bitte laden Sie die Seite neu.
# Somebody links a person with themselves.
error-link-itself = Das ist dieselbe Person. Bitte wählen Sie eine andere.
# The two are linked already.
error-link-twice = Diese beiden sind einander schon zugeordnet. Lösen Sie zuerst die alte Zuordnung.
# The two are in one household already.
error-household-same = Beide gehören schon zum selben Haushalt.
# The person belongs to no household.
error-household-none = Die Person gehört zu keinem Haushalt. Bitte laden Sie die Seite neu.

## The form

# A tick on a former name: nobody may disclose it.
client-form-name-blocked = Offenbarungsverbot: nicht anzeigen, nicht weitergeben
# Below the tick.
client-form-name-blocked-help = Gilt nach § 13 SBGG für frühere Vornamen. Nach dem Speichern sieht und findet ihn nur, wer eingeschränkte Datensätze sehen darf.
# Heading that unfolds what rarely is needed of names: further names, kinds.
client-form-name-details = Weitere Namen
# Heading that unfolds how a number may be used: when, message, language.
client-form-means-how = Wann und wie
# A tick.
client-form-means-leave-message = Nachricht hinterlassen erlaubt
# Label: when to call.
client-form-means-hours = Wann
# Label: language of whoever answers, where it is another one.
client-form-means-language = Sprache am anderen Ende
# Heading of a part.
client-form-address = Anschrift
# Label.
client-form-address-kind = Art
# Label: the first day there.
client-form-address-since = Seit
# Label: the last day there.
client-form-address-until = Bis
# A tick.
client-form-address-blocked = Auskunftssperre (§ 51 BMG): niemandem nennen
# Below the tick.
client-form-address-blocked-help = Nach dem Speichern sieht die Anschrift nur, wer eingeschränkte Datensätze sehen darf. In Briefen, Listen und der Suche steht sie nicht.
# In place of the fields of an address that the person may not see.
client-form-address-hidden = Für diese Person gilt eine Auskunftssperre. Die Anschrift bleibt beim Speichern unverändert.
# Heading of a part.
client-form-former-addresses = Frühere Anschriften
# Button.
client-form-former-address-add = Frühere Anschrift hinzufügen
# Heading of a part.
client-form-documents = Dokumente
# Label.
client-form-document-kind = Art des Dokuments
# Label.
client-form-document-number = Nummer
# Label.
client-form-document-issuer = Ausstellender Staat
# Button.
client-form-document-add = Dokument hinzufügen
# Label.
client-form-valid-from = Gültig ab
# Label.
client-form-valid-until = Gültig bis
# Label of a remark on one line of a list.
client-form-remark-short = Hinweis
# Heading of a part.
client-form-representatives = Vertretung
# Below it.
client-form-representatives-help = Wer für die Person handeln darf: Eltern, Vormund, rechtliche Betreuung, Vollmacht. Bitte das Dokument zeigen lassen.
# Label.
client-form-representative-kind = Art
# Label.
client-form-representative-name = Name
# Label: phone or address.
client-form-representative-reach = Erreichbar unter
# Label over ticks; none means everything.
client-form-representative-scopes = Wofür (nichts angekreuzt: für alles)
# Button.
client-form-representative-add = Vertretung hinzufügen
# Button that removes one of several.
client-form-remove = Entfernen
# Beside a folded heading: how many entries it holds.
# $count (Count) - how many
client-form-part-count = { $count ->
    [one] { $count } Eintrag
   *[other] { $count } Einträge
}
# Beside a folded heading: nothing is there yet.
client-form-part-empty = noch leer

## The page

# Below the mark "restricted".
# $day (Day) - since when
# $name (String) - who restricted it
# $reason (String) - why
client-restricted-since = Eingeschränkt seit { DAY($day, shape: "numeric") } durch { $name }: { $reason }
# Mark beside a value.
client-disputed = bestritten
# Read aloud with the mark.
# $what (String) - what is disputed
# $reason (String) - why
client-disputed-what = { $what } bestritten: { $reason }
# Mark in place of an address or beside it.
client-address-is-blocked = Auskunftssperre
# Below the mark, for those who may not see the address.
client-address-is-blocked-help = Niemandem nennen. Sehen darf sie, wer eingeschränkte Datensätze sehen darf.
# Below the address.
# $day (Day) - the first day there
client-address-since-day = seit { DAY($day, shape: "numeric") }
# Below a former address.
# $from (String) - the first day, or a question mark
# $to (String) - the last day, or a question mark
client-address-former-span = { $from } bis { $to }
# Below a phone number.
client-message-may = Nachricht erlaubt
# Below a phone number.
client-message-may-not = keine Nachricht hinterlassen
# Below a phone number.
# $language (Language) - the language
client-means-language-is = dort spricht man { $language }
# Heading.
client-documents = Dokumente
# Beside a document.
# $day (Day) - the last day
client-document-until = bis { DAY($day, shape: "numeric") }
# Beside a document that is over.
# $day (Day) - the last day
client-document-expired = abgelaufen am { DAY($day, shape: "numeric") }
# Heading.
client-representatives = Vertretung
# In the head of the page: who may act for the person.
# $kind (String) - parent, guardian …
# $name (String) - their name
client-representative-is = { $kind }: { $name }
# Below a representative.
# $scopes (List) - what they may act in
client-representative-for = für { $scopes }
# Below a representative whose scope is not limited.
client-representative-everything = für alles
# Below a representative.
# $day (Day) - the last day
client-representative-until = bis { DAY($day, shape: "numeric") }
# Mark: may not act any more.
# $day (Day) - the last day
client-representative-over = endete am { DAY($day, shape: "numeric") }
# Mark: may not act yet.
# $day (Day) - the first day
client-representative-from = erst ab { DAY($day, shape: "numeric") }
# Heading.
client-family = Familie und Haushalt
# Below it when there is nobody.
client-family-none = Niemand zugeordnet
# Heading over the people of a household.
client-household = Haushalt
# Mark on one of a household: letters name this person.
client-household-reference-is = Bezugsperson
# Button.
client-household-make-reference = Als Bezugsperson
# Button: this person leaves the household.
client-household-leave = Haushalt verlassen
# Button and heading.
client-link-add = Person zuordnen
# Label: finding the other client.
client-link-who = Wer ist es?
# Label: name of somebody without a record.
client-link-name = Oder nur der Name, ohne eigenen Datensatz
# Label: what the other person is to this one.
client-link-kind = Die andere Person ist
# A tick.
client-link-same-household = Beide leben in einem Haushalt
# Read aloud: button.
# $name (String) - the other person
client-link-remove = Zuordnung zu { $name } lösen
# Button and heading: the person has a new address.
client-move = Umzug
# Label: the first day at the new address.
client-move-day = Eingezogen am
# A tick.
client-move-household = Der Haushalt zieht mit um
# Button.
client-move-save = Umzug eintragen
# Heading that unfolds earlier addresses.
client-former-addresses = Frühere Anschriften
# Heading over disputes and restriction.
client-protection = Schutz der Daten
# Button and heading.
client-dispute = Angabe bestreiten
# Label.
client-dispute-what = Welche Angabe?
# Label.
client-reason = Grund
# Below a dispute.
# $day (Day) - since when
# $name (String) - who recorded it
client-dispute-by = seit { DAY($day, shape: "numeric") }, { $name }
# Button and heading: it is clear now what is right.
client-dispute-settle = Geklärt
# Below a dispute that was settled.
# $day (Day) - when
# $name (String) - who settled it
# $reason (String) - what came out
client-dispute-settled = geklärt am { DAY($day, shape: "numeric") }, { $name }: { $reason }
# Label: what came out.
client-dispute-outcome = Was ist jetzt richtig, und woher wissen wir es?
# Button and heading.
client-restrict = Datensatz einschränken
# Below the heading.
client-restrict-about = Dann öffnen und finden ihn nur Leitung und Datenschutz. Jedes Öffnen wird protokolliert.
# Button and heading.
client-unrestrict = Einschränkung aufheben
