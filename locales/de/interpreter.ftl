### Interpreters: the pool, requests for one, what they are paid. Read by those who run the pool and those who ask.


## Words for codes

# Kind of interpreter.
interpreter-kind-volunteer = ehrenamtlich
interpreter-kind-professional = professionell
# How well an interpreter knows a language.
interpreter-level-basic = Grundkenntnisse
interpreter-level-good = gut
interpreter-level-fluent = fließend
interpreter-level-native = Erstsprache
# What an interpreter can show for a language.
interpreter-certificate-none = kein Nachweis
interpreter-certificate-course = Schulung für Ehrenamtliche
interpreter-certificate-diploma = Studium oder Prüfung
interpreter-certificate-sworn = beeidigt
# How the interpreter takes part.
interpreter-mode-on-site = vor Ort
interpreter-mode-phone = per Telefon
interpreter-mode-video = per Video
# What hangs on the words that are interpreted.
legal-weight-everyday = Alltag
legal-weight-advice = Beratung
legal-weight-serious = rechtlich schwerwiegend
# Whether the client wants a woman or a man to interpret.
gender-wish-any = gleich
gender-wish-woman-preferred = lieber eine Frau
gender-wish-man-preferred = lieber ein Mann
gender-wish-woman-only = nur eine Frau
gender-wish-man-only = nur ein Mann
# State of a request for an interpreter.
request-state-open = offen
request-state-offered = angefragt
request-state-accepted = zugesagt
request-state-confirmed = von beiden bestätigt
request-state-done = hat stattgefunden
request-state-client-absent = Ratsuchende kamen nicht
request-state-interpreter-absent = Sprachmittlung kam nicht
request-state-settled = abgerechnet
request-state-unmet = niemand gefunden
request-state-withdrawn = zurückgezogen
# What the office has to do next for a request. Short.
due-conclude = Wie ist es gelaufen?
due-chase = Antwort überfällig
due-find = Jemanden finden
due-confirm = Beide bestätigen lassen
due-wait = Auf Antwort warten
due-serve = Steht fest
# Why somebody cannot be asked to interpret. Stands behind their name.
blocker-volunteer-serious-weight = ehrenamtlich: nicht bei schweren Rechtsfolgen
blocker-conflict = Interessenkonflikt
blocker-topic-refused = übernimmt dieses Thema nicht
blocker-level-too-low = Sprachniveau reicht nicht
blocker-gender = nicht das verlangte Geschlecht
blocker-mode = nicht auf diese Art
blocker-away = abwesend
blocker-not-available = zu dieser Zeit nicht verfügbar
blocker-busy = schon gebucht
blocker-asked-before = schon gefragt
# What speaks for somebody who can be asked to interpret, or must be known. Stands behind their name.
merit-gender-as-wished = Geschlecht wie gewünscht
merit-gender-not-as-wished = anderes Geschlecht als gewünscht
merit-dialect-matches = passender Dialekt
merit-dialect-differs = anderer Dialekt
merit-served-least = hatte zuletzt am wenigsten
merit-same-district = wohnt im Stadtteil
merit-sworn = beeidigt
merit-ceiling-near = Jahresgrenze fast erreicht
merit-ceiling-reached = Jahresgrenze erreicht
# Answer to an offer.
offer-state-sent = angefragt
offer-state-accepted = zugesagt
offer-state-declined = abgesagt
offer-state-no-answer = keine Antwort
offer-state-retracted = zurückgenommen
# Why an interpreter declined.
decline-cause-no-time = keine Zeit
decline-cause-too-far = zu weit
decline-cause-topic = Thema
decline-cause-conflict = kennt die Person
decline-cause-ill = krank
decline-cause-other = anderer Grund
# Why nobody was found.
unmet-cause-nobody-speaks = niemand im Pool spricht sie
unmet-cause-nobody-free = niemand war frei
unmet-cause-all-declined = alle haben abgesagt
unmet-cause-no-professional = keine professionelle Kraft
unmet-cause-too-late = zu spät angefragt
# Why somebody must not interpret for a client.
conflict-cause-relative = verwandt
conflict-cause-acquaintance = bekannt
conflict-cause-opponent = Gegenseite
conflict-cause-employment = arbeitet für eine beteiligte Stelle
conflict-cause-other = anderer Grund
# A time that differs from somebody's usual week.
exception-kind-away = abwesend
exception-kind-extra = zusätzlich frei
# How a service ended, on the list of a month.
outcome-done = durchgeführt
outcome-client-absent = Ratsuchende kamen nicht
outcome-interpreter-absent = nicht erschienen
# How far an interpreter is from the yearly ceiling of what they may be paid.
ceiling-none = keine Grenze
ceiling-fine = unter der Grenze
ceiling-near = Grenze fast erreicht
ceiling-reached = Grenze erreicht
# What a role may do: the words of a permission.
permission-interpreter-ask = Sprachmittlung anfragen
# What a role may do: the words of a permission.
permission-interpreter-pool = Sprachmittlungspool führen
# What a role may do: the words of a permission.
permission-interpreter-settle = Sprachmittlung abrechnen

## The screen of requests

# Button: ask for an interpreter.
interpreter-new = Sprachmittlung anfragen
# Name of the list of requests, and of its tab.
interpreter-requests = Anfragen
# Name of the list of interpreters, and of its tab.
interpreter-pool = Pool
# Name of the screen on which a month is settled, and of its tab.
interpreter-month = Abrechnung
# Name of the screen that tells which language is missing when, and of its tab.
interpreter-missing = Was fehlt
# Above the list of requests.
# $count (Count) - how many there are
interpreter-count = { $count ->
    [0] Keine Anfragen
    [one] { $count } Anfrage
   *[other] { $count } Anfragen
}
# Filter: requests for which something is still to be done.
interpreter-scope-running = Laufend
# Filter: requests that are over.
interpreter-scope-past = Vergangen
# Empty list of running requests.
interpreter-none = Es läuft keine Anfrage.
# Under it.
interpreter-none-help = Neue Anfragen kommen vom Termin, von der Seite der Ratsuchenden oder von hier.
# Beside the list while no request is chosen.
interpreter-pick = Wählen Sie links eine Anfrage.
# On a request: whom it is for.
# $name (String) - the client
interpreter-for = für { $name }
# On a request: whom it is for is not shown to this person.
interpreter-for-hidden = Name nicht sichtbar
# On a request: it is for nobody in particular.
interpreter-for-nobody = ohne Person
# On a request: who asked for it and when.
# $name (String) - a member of staff
# $at (DayTime) - when
interpreter-asked-by = Angefragt von { $name } am { $at }
# On a request: who interprets.
# $name (String) - the interpreter
interpreter-with = mit { $name }
# A time of day from to.
# $from (String) - such as 09:00
# $to (String) - such as 10:00
interpreter-span = { $from }–{ $to } Uhr
# On a request that somebody was asked for: until when an answer is expected.
# $at (DayTime) - when
interpreter-answer-by = Antwort erwartet bis { $at }
# Label: what the interpreter should know.
interpreter-remark-to = Hinweis für die Sprachmittlung
# On a line: the dialect of a language.
# $dialect (String) - as it was typed
interpreter-dialect-of = Dialekt: { $dialect }
# Heading above those who know the language.
# $free (Count) - how many of them can be asked
# $all (Count) - how many there are
interpreter-matches = { $free ->
    [0] Niemand frei, { $all } sprechen die Sprache
    [one] { $free } Person kann gefragt werden, { $all } sprechen die Sprache
   *[other] { $free } Personen können gefragt werden, { $all } sprechen die Sprache
}
# Instead of a list: nobody in the pool knows the language.
# $language (Language) - the language
interpreter-nobody-knows = Niemand im Pool spricht { $language }.
# Under it.
interpreter-nobody-knows-help = Beenden Sie die Anfrage als nicht erfüllt: So zählt sie bei dem, was fehlt.
# Button on a line: asks this person.
interpreter-offer-to = Anfragen
# Button: asks the person who stands first.
# $name (String) - the interpreter
interpreter-offer-best = { $name } anfragen
# Behind a name: how much somebody interpreted in the last 90 days.
# $hours (Number) - hours
interpreter-served = { $hours } Std. in 90 Tagen
# Heading above what those who were asked have said.
interpreter-offers = Wer gefragt wurde
# Heading while somebody was asked and has not answered.
# $name (String) - the interpreter
interpreter-waiting-for = { $name } ist angefragt
# Heading while somebody has accepted.
# $name (String) - the interpreter
interpreter-booked = { $name } hat zugesagt
# Button: the interpreter accepted.
interpreter-act-accept = Sagt zu
# Button: the interpreter declined.
interpreter-act-decline = Sagt ab
# Button: the interpreter did not answer.
interpreter-act-no-answer = Keine Antwort
# Button: takes the offer back.
interpreter-act-retract = Anfrage zurücknehmen
# Button: the client, or the office for them, says that the time stands.
interpreter-act-office = Ratsuchende bestätigen
# Button: the interpreter says that the time stands.
interpreter-act-interpreter = Sprachmittlung bestätigt
# Button: it took place.
interpreter-act-done = Hat stattgefunden
# Button: the client did not come.
interpreter-act-client-absent = Ratsuchende kamen nicht
# Button: the interpreter did not come.
interpreter-act-interpreter-absent = Sprachmittlung kam nicht
# Button: whoever was booked cannot come; the search begins anew.
interpreter-act-open = Neu suchen
# Button: nobody was found.
interpreter-act-unmet = Niemand gefunden
# Button: an interpreter is no longer needed.
interpreter-act-withdrawn = Zurückziehen
# Button: prints the page with which the interpreter comes.
interpreter-act-sheet = Einsatzblatt
# Button beside the one that prints: saves the page as a PDF file.
interpreter-save-pdf = Als PDF
# Button: changes an open request.
interpreter-act-change = Ändern
# Tick: the client's side confirmed.
interpreter-confirmed-office = Ratsuchende: bestätigt
# Tick: the interpreter confirmed.
interpreter-confirmed-interpreter = Sprachmittlung: bestätigt
# Label: why somebody declined, or why nobody was found.
interpreter-why = Grund
# Label: how long it took.
interpreter-minutes = Dauer in Minuten
# Label: how far the interpreter travelled.
interpreter-kilometres = Weg hin und zurück in km
# Under that field: what counts when it is left empty.
interpreter-usual-way = Leer: der übliche Weg
# On a request that is over: how long it took.
# $minutes (Count) - minutes
interpreter-minutes-of = { $minutes } Min.

## Asking

# Heading of the form in which somebody asks for an interpreter.
interpreter-ask-title = Sprachmittlung anfragen
# Heading of the same form when a request is changed.
# $reference (String) - such as D-2026-0017
interpreter-ask-change = Anfrage { $reference } ändern
# Label: spoken or signed language.
interpreter-ask-language = Sprache oder Gebärdensprache
# Label.
interpreter-ask-dialect = Dialekt, Region
# Label: the field of need that will be spoken of.
interpreter-ask-topic = Thema
# Label: what hangs on the words.
interpreter-ask-weight = Gewicht
# Under that label.
interpreter-ask-weight-help = Bei schweren Rechtsfolgen werden nur professionelle Kräfte angefragt.
# Label: on site, by phone, by video.
interpreter-ask-mode = Art
# Label: whether a woman or a man is wanted.
interpreter-ask-gender = Frau oder Mann
# Label of a day.
interpreter-ask-day = Tag
# Label of a time.
interpreter-ask-from = von
# Label of a time.
interpreter-ask-to = bis
# Label: where to come.
interpreter-ask-place = Ort
# Label: district of the city.
interpreter-ask-district = Stadtteil
# Label: what the interpreter should know.
interpreter-ask-remark = Hinweis für die Sprachmittlung
# Under that label.
interpreter-ask-remark-help = Nennt niemanden: Diesen Hinweis liest die Sprachmittlung.
# Tick: the client agreed that the interpreter reads the name.
interpreter-ask-name = Der Name darf auf dem Einsatzblatt stehen (die Person ist einverstanden)
# Button: sends the request to the coordination.
interpreter-ask-send = Anfragen
# Error: a time that cannot be read.
interpreter-ask-time-form = Uhrzeit wie 09:30 eingeben.
# Error: the end lies before the start.
interpreter-ask-time-order = Das Ende liegt vor dem Anfang.
# Note: for this appointment somebody asked already.
# $reference (String) - such as D-2026-0017
interpreter-ask-running = Für diesen Termin läuft schon die Anfrage { $reference }.
# Above the form: whom the request is for.
# $name (String) - the client
interpreter-ask-for = Für { $name }
# Button on an appointment and on a client's page: ask for an interpreter.
interpreter-ask-short = Sprachmittlung

## The pool

# Above the list of interpreters.
# $count (Count) - how many are active
interpreter-pool-count = { $count ->
    [0] Niemand im Pool
    [one] { $count } Person im Pool
   *[other] { $count } Personen im Pool
}
# Button: adds somebody to the pool.
interpreter-add = In den Pool aufnehmen
# Empty pool.
interpreter-pool-none = Der Pool ist leer.
# Under it.
interpreter-pool-none-help = Nehmen Sie die erste Person mit ihren Sprachen und Zeiten auf.
# Label of the choice of a language above the pool.
interpreter-filter-language = Sprache
# In that choice.
interpreter-filter-all = alle
# Column.
interpreter-column-name = Name
# Column.
interpreter-column-languages = Sprachen
# Column.
interpreter-column-kind = Art
# Column.
interpreter-column-district = Stadtteil
# Column: hours of the last 90 days.
interpreter-column-served = Std. in 90 Tagen
# Column: services that lie ahead.
interpreter-column-ahead = Bevorstehend
# Column: what is paid in this year.
interpreter-column-year = Dieses Jahr
# On a line: no longer in the pool.
interpreter-inactive = nicht mehr dabei
# An amount of money.
# $amount (String) - such as 12,50
interpreter-money = { $amount } €
# An amount out of a yearly ceiling.
# $amount (String) - such as 12,50
# $limit (String) - such as 960,00
interpreter-money-of = { $amount } € von { $limit } €
# Heading of the form for an interpreter.
interpreter-edit-title = Person im Pool
# Label.
interpreter-field-name = Name
# Label.
interpreter-field-gender = Geschlecht
# Label.
interpreter-field-phone = Telefon
# Label.
interpreter-field-mail = E-Mail
# Label: by which tariff somebody is paid.
interpreter-field-tariff = Vergütung
# Label of several ticks.
interpreter-field-modes = Arbeitet
# Label of several ticks: topics somebody does not take.
interpreter-field-refused = Übernimmt nicht
# Under that label.
interpreter-field-refused-help = Warum, geht niemanden etwas an. Nur wer vermittelt, sieht es.
# Label.
interpreter-field-note = Notiz der Koordination
# Tick.
interpreter-field-active = Ist im Pool
# Heading above the languages.
interpreter-field-languages = Sprachen
# Button.
interpreter-language-add = Sprache hinzufügen
# Read aloud, on a button: removes a language from the form.
# $language (String) - its name
interpreter-language-remove = { $language } entfernen
# Label: how well somebody knows the language.
interpreter-field-level = Niveau
# Label: what somebody can show.
interpreter-field-certificate = Nachweis
# Heading above the usual week.
interpreter-field-hours = Übliche Woche
# Under that heading.
interpreter-field-hours-help = Je Tag Zeiten wie „09:00–12:00, 14:00–18:00“. Leer: nicht verfügbar.
# Error beside a day of the week.
interpreter-hours-form = Zeiten wie 09:00–12:00 eingeben, mehrere mit Komma.
# Heading above times that differ from the usual week.
interpreter-exceptions = Ausnahmen
# Instead of a list.
interpreter-exceptions-none = Keine Ausnahmen eingetragen.
# Button.
interpreter-exception-add = Ausnahme eintragen
# Label: first day.
interpreter-exception-first = erster Tag
# Label: last day.
interpreter-exception-last = letzter Tag
# On a line: from when to when.
# $from (Day) - first day
# $to (Day) - last day
interpreter-exception-of = { DAY($from, shape: "weekday") } bis { DAY($to, shape: "weekday") }
# Button: removes a line.
interpreter-remove = Entfernen
# Heading above conflicts of interest.
interpreter-conflicts = Interessenkonflikte
# Instead of a list.
interpreter-conflicts-none = Keine bekannt.
# Under the heading: the name of the client is not told.
interpreter-conflicts-help = Mit wem, steht hier nicht: nur die Anfrage, bei der es bekannt wurde.
# On a line.
# $reference (String) - such as D-2026-0017
interpreter-conflict-of = bekannt durch { $reference }
# Heading above what somebody does and did.
interpreter-services = Einsätze
# Instead of a list.
interpreter-services-none = Noch keine Einsätze.
# Heading: what is paid in this year.
interpreter-year = Dieses Jahr

## Settlement

# Label: the month.
interpreter-month-pick = Monat
# Button: the month before.
interpreter-month-before = Voriger Monat
# Button: the month after.
interpreter-month-after = Nächster Monat
# The month, as a heading.
# $month (Day) - its first day
interpreter-month-name = { DAY($month, shape: "month") }
# Empty month.
interpreter-month-none = In diesem Monat gab es keine Einsätze.
# Above the month: services of which nobody said how they went.
# $count (Count) - how many
interpreter-unconcluded = { $count ->
    [one] Bei { $count } Anfrage des Monats fehlt, wie es gelaufen ist.
   *[other] Bei { $count } Anfragen des Monats fehlt, wie es gelaufen ist.
}
# Button: settles the month of one person.
interpreter-settle = Abrechnen
# Read aloud: the same with the name.
# $name (String) - the interpreter
interpreter-settle-of = Monat von { $name } abrechnen
# On a month: it was settled.
# $at (DayTime) - when
# $rules (String) - version of the rules
interpreter-settled-on = Abgerechnet am { $at }, Regeln { $rules }
# Button: the interpreter signed the list.
interpreter-sign-interpreter = Sprachmittlung hat unterschrieben
# Button: the office signed the list.
interpreter-sign-office = Haus hat unterschrieben
# The interpreter signed.
# $day (Day) - when
interpreter-signed-interpreter = Sprachmittlung: { $day }
# The office signed.
# $day (Day) - when
interpreter-signed-office = Haus: { $day }
# Button: prints the list that both sides sign.
interpreter-month-paper = Monatsliste
# Button: saves the list of everybody as a spreadsheet.
interpreter-month-file = Als Excel-Datei
# On a month: what is paid in the year so far.
# $amount (String) - such as 412,50
# $limit (String) - such as 960,00
interpreter-month-year = Seit Januar: { $amount } € von { $limit } €
# Title of the monthly list, on paper and in the spreadsheet.
# $month (Day) - the first day of the month
interpreter-list-title = Einsätze der Sprachmittlung, { DAY($month, shape: "month") }
# File name of the list, without its ending.
# $month (String) - such as 2026-10
interpreter-list-file = Sprachmittlung-{ $month }
# Column.
interpreter-list-interpreter = Sprachmittler/in
# Column: the number of the assignment.
interpreter-list-reference = Nummer
# Column.
interpreter-list-day = Tag
# Column.
interpreter-list-time = Beginn
# Column.
interpreter-list-language = Sprache
# Column.
interpreter-list-mode = Art
# Column.
interpreter-list-outcome = Verlauf
# Column.
interpreter-list-minutes = Minuten
# Column.
interpreter-list-kilometres = km
# Column: in euros.
interpreter-list-fee = Vergütung €
# Column: in euros.
interpreter-list-travel = Fahrt €
# Column and last line: in euros.
interpreter-list-sum = Summe €
# Column.
interpreter-list-settled = Abgerechnet
# Above the list.
# $tariff (String) - the name of the tariff
# $rules (String) - version of the rules
interpreter-list-tariff = Vergütung: { $tariff } (Regeln { $rules })
# Above the spreadsheet.
# $rules (String) - version of the rules
interpreter-list-rules = Regeln der Vergütung: { $rules }
# Below the list, where there is a yearly ceiling.
# $amount (String) - such as 412,50
# $limit (String) - such as 960,00
interpreter-list-year = Seit Januar { $amount } € von höchstens { $limit } € im Jahr
# Above the signatures.
interpreter-list-correct = Die Angaben sind vollständig und richtig.
# Under the line for a signature.
interpreter-list-sign-interpreter = Datum, Unterschrift Sprachmittlung
# Under the line for a signature.
interpreter-list-sign-office = Datum, Unterschrift Haus

## What is missing

# Above the table.
interpreter-missing-about = Nicht zurückgezogene Anfragen nach Sprache und Wochentag. Für das Haus: Zahlen nicht gerundet.
# Above the table.
# $unmet (Count) - requests for which nobody was found
# $requests (Count) - all requests
interpreter-missing-sum = { $unmet ->
    [0] Alle { $requests } Anfragen wurden erfüllt
    [one] { $unmet } von { $requests } Anfragen blieb ohne Sprachmittlung
   *[other] { $unmet } von { $requests } Anfragen blieben ohne Sprachmittlung
}
# Below the heading, while some requests are not decided.
# $unmet (Count) - for how many nobody was found
# $requests (Count) - how many there were
# $open (Count) - for how many somebody is still looked for
interpreter-missing-sum-open = Ohne Sprachmittlung: { $unmet } von { $requests }. Noch gesucht oder angefragt: { $open }.
# Empty table.
interpreter-missing-none = In diesem Zeitraum wurde niemand angefragt.
# Label of a day.
interpreter-missing-from = von
# Label of a day.
interpreter-missing-to = bis
# Column: requests for which nobody was found.
interpreter-missing-unmet = fehlte
# Column: all requests.
interpreter-missing-all = gefragt
# Column: why nobody was found.
interpreter-missing-why = Gründe
# A cell, read aloud and on hover: requests of a language on a weekday.
# $unmet (Count) - for which nobody was found
# $requests (Count) - all
interpreter-missing-cell = { $unmet } von { $requests } ohne Sprachmittlung
# A reason and how often.
# $cause (String) - the reason
# $count (Count) - how often
interpreter-cause-count = { $cause } ({ $count })

## The assignment sheet, for the interpreter

# Title of the page with which the interpreter comes.
interpreter-sheet-title = Einsatzblatt Sprachmittlung
# Heading: language, topic, way.
interpreter-sheet-what = Worum es geht
# Before a language.
interpreter-sheet-language = Sprache:
# Before a topic.
interpreter-sheet-topic = Thema:
# Before on site, by phone, by video.
interpreter-sheet-mode = Art:
# Heading above the client's name, where the client agreed.
interpreter-sheet-person = Für
# Heading above a note.
interpreter-sheet-note = Hinweis
# Heading above the rules for interpreters.
interpreter-sheet-duties = Bitte beachten
# A rule on the sheet.
interpreter-sheet-duty-secret = Alles, was Sie hören, bleibt vertraulich, auch nach dem Einsatz.
# A rule on the sheet.
interpreter-sheet-duty-whole = Geben Sie alles wieder: nichts weglassen, nichts hinzufügen, nicht beraten.
# A rule on the sheet.
interpreter-sheet-duty-conflict = Kennen Sie die Person oder die Sache, sagen Sie es uns vorher. Gründe brauchen wir nicht.
# Under a line: the caseworker signs for the time.
interpreter-sheet-sign = Von – bis, Unterschrift Beratung
# File name of the sheet, without its ending.
# $reference (String) - such as D-2026-0017
interpreter-sheet-file = Einsatz-{ $reference }
# File name of one person's list, without its ending. No name stands in it.
# $month (String) - such as 2026-10
interpreter-month-paper-file = Monatsliste-{ $month }

## What is refused

error-interpreter-state = Dieser Schritt ist beim jetzigen Stand der Anfrage nicht möglich.
# A request is changed for which somebody was asked already.
error-interpreter-not-open = Für diese Anfrage ist schon jemand angefragt. Nehmen Sie das zuerst zurück.
error-interpreter-blocked = Diese Person darf oder kann diesen Einsatz nicht übernehmen. Die Liste nennt den Grund.
# The person asked is not in the pool any more or does not know the language.
error-interpreter-language = Diese Person steht für diese Sprache nicht im Pool.
# Two coordinators asked the same person for the same time.
error-interpreter-taken = Diese Person ist zu dieser Zeit gerade anderswo angefragt oder gebucht worden.
error-interpreter-no-client = Diese Anfrage ist für niemanden Bestimmten: Es kann keinen Konflikt geben.
error-interpreter-language-twice = Diese Sprache steht schon da.
# The tariff does not hold on the day.
error-interpreter-tariff = Diese Vergütung gilt an diesem Tag nicht.
error-interpreter-nothing-to-settle = In diesem Monat ist nichts abzurechnen.
error-interpreter-signed = Das ist schon unterschrieben.
# The name may go to the interpreter, but the request is for nobody in particular.
error-interpreter-name-without-client = Die Anfrage gehört zu keiner Person, deren Name genannt werden könnte.
# $most (Count) - the largest number that makes sense
error-number-too-large = Höchstens { $most }.
