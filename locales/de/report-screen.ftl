### The screen of the report of the caseload. The words of the exported file are in report.ftl.

## The period.

# Title of the screen.
report-screen-title = Monatsbericht
# Below the title.
# $from (Day) - first day
# $to (Day) - last day, counted in full
report-screen-period = { DAY($from, shape: "long") } bis { DAY($to, shape: "long") }
# Read aloud: name of the choice.
report-screen-period-choice = Zeitraum
# Choice of a period.
report-screen-choice-last-month = Letzter Monat
# Choice of a period.
report-screen-choice-this-month = Dieser Monat
# Choice of a period.
report-screen-choice-last-quarter = Letztes Quartal
# Choice of a period.
report-screen-choice-this-quarter = Dieses Quartal
# Choice of a period: any days.
report-screen-choice-free = Andere Tage
# Label: the first day.
report-screen-from = Vom
# Label: the last day.
report-screen-to = Bis einschließlich

## What is counted. Always above the figures.

# Heading that opens and closes the definitions.
report-screen-definition = So wird gezählt
# Heading of definitions, figures and columns.
report-screen-concept-contacts = Kontakte
# Heading of definitions, figures and columns.
report-screen-concept-cases = Fälle
# Heading of definitions, figures and columns.
report-screen-concept-referrals = Vermittlungen
# Heading of definitions, figures and columns.
report-screen-concept-appointments = Termine
# Heading of a definition.
report-screen-concept-language = Nach Sprache
# Heading of a definition.
report-screen-concept-caseworker = Nach Beratungskraft
# Definition.
report-screen-defined-contacts = Jeder Besuch und jede Frage, die im Zeitraum erfasst wurde. Anonym: ohne Namen erfasst.
# Definition.
report-screen-defined-cases = Am Beginn: vor dem ersten Tag eröffnet und da noch offen. Am Ende: nach dem letzten Tag noch offen. Eröffnet und abgeschlossen: nach dem Tag.
# Definition.
report-screen-defined-referrals = Vermittlungen, die im Zeitraum gesendet wurden. Wahrgenommen: davon die, bei denen die Person dort war, wann auch immer.
# Definition.
report-screen-defined-appointments = Nach dem Tag, für den der Termin gebucht war.
# Definition.
report-screen-defined-language = Kontakte: die Sprache des Gesprächs. Fälle: die erste Sprache der Person, als der Fall eröffnet wurde. Vermittlungen: die erste Sprache der Person; ohne Person die zweite Sprache des Vermittlungsscheins. Termine: die Sprache des Termins.
# Definition.
report-screen-defined-caseworker = Wer den Kontakt erfasst hat, den Fall führt, vermittelt oder den Termin hat.

## Figures and tables. Short: they stand above narrow columns.

# Read aloud: name of the part with the figures of the whole office.
report-screen-total = Das ganze Büro
# Heading of a column.
report-screen-short-contacts = gesamt
# Heading of a column.
report-screen-short-contacts-anonymous = anonym
# Heading of a column.
report-screen-short-cases-open-at-start = am Beginn
# Heading of a column.
report-screen-short-cases-opened = eröffnet
# Heading of a column.
report-screen-short-cases-closed = beendet
# Heading of a column.
report-screen-short-cases-open-at-end = am Ende
# Heading of a column.
report-screen-short-referrals-made = gesamt
# Heading of a column.
report-screen-short-referrals-attended = besucht
# Heading of a column.
report-screen-short-appointments-held = gehalten
# Heading of a column.
report-screen-short-appointments-missed = versäumt
# Heading of a column.
report-screen-short-appointments-cancelled = abgesagt
# Heading of a table.
report-screen-by-language = Nach Sprache
# Heading of a table.
report-screen-by-caseworker = Nach Beratungskraft
# Heading of the first column.
report-screen-row-language = Sprache
# Heading of the first column.
report-screen-row-caseworker = Beratungskraft
# In place of a language that nobody entered.
report-screen-language-unknown = Sprache nicht bekannt
# In place of a name.
report-screen-person-unknown = niemand zugeordnet

## The pictures.

# Read aloud: name of the choice of what the bars show.
report-screen-picture = Was die Balken zeigen
# Choice of what the bars show.
report-screen-view-contacts = Kontakte
# Choice of what the bars show.
report-screen-view-cases = Offene Fälle
# Choice of what the bars show.
report-screen-view-referrals = Vermittlungen
# Choice of what the bars show.
report-screen-view-appointments = Termine
# Read aloud: name of a picture.
# $view (String) - what the bars show
# $title (String) - by what they are divided
report-screen-picture-of = { $view }: { $title }
# Part of a bar.
report-screen-part-named = mit Namen
# Part of a bar.
report-screen-part-anonymous = anonym
# Part of a bar.
report-screen-part-open = offen
# Part of a bar.
report-screen-part-attended = wahrgenommen
# Part of a bar: the person has not been there.
report-screen-part-waiting = noch nicht wahrgenommen
# Part of a bar.
report-screen-part-held = stattgefunden
# Part of a bar.
report-screen-part-missed = versäumt
# Part of a bar.
report-screen-part-cancelled = abgesagt
# In place of the bars.
report-screen-no-contacts = In diesem Zeitraum gibt es keine Kontakte.
# In place of the bars.
report-screen-no-cases = Am Ende dieses Zeitraums ist kein Fall offen.
# In place of the bars.
report-screen-no-referrals = In diesem Zeitraum gibt es keine Vermittlungen.
# In place of the bars.
report-screen-no-appointments = In diesem Zeitraum gibt es keine Termine.

## Below the report, and the file.

# In place of the figures.
report-screen-empty = In diesem Zeitraum ist nichts erfasst
# Below it.
report-screen-empty-about = Wählen Sie oben einen anderen Zeitraum.
# At the foot.
# $at (DayTime) - when the report was made
# $name (String) - by whom
# $definition (String) - name, version and day of the rules
report-screen-made = Erstellt am { $at } von { $name }. Zählregel: { $definition }.
# Button that writes a file.
# $format (String) - XLSX, CSV or JSON
report-screen-export = Als { $format } speichern
# After saving.
# $path (String) - where it was saved
report-screen-exported = Gespeichert: { $path }. Diese Datei liegt außerhalb des Datenspeichers.
