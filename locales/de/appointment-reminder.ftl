### Who is to be reminded of an appointment. The program sends nothing: it lists, words, and writes down what was done.

## Errors

# The way that was chosen is not one that the client called safe.
error-reminder-way = Auf diesem Weg darf die Person nicht erinnert werden. Bitte einen anderen wählen.
# The appointment has no client.
error-reminder-nobody = Dieser Termin hat keinen Namen. Es gibt niemanden, den man erinnern kann.
# A file for the gateway would be empty.
error-reminder-none = Auf diesem Weg ist niemand mehr zu erinnern.

## Screen

# Title, and a button on the page of appointments.
reminder-title = Erinnerungen
# Under the title.
# $days (Count) - so many days ahead
# $until (Day) - the last of them
reminder-about = { $days ->
    [one] Wer morgen einen Termin hat, bis { DAY($until, shape: "long") }. Das Programm verschickt nichts.
   *[other] Termine der nächsten { $days } Tage, bis { DAY($until, shape: "long") }. Das Programm verschickt nichts.
}
# When the list is empty.
reminder-nobody = Niemand ist zu erinnern
# Below it.
reminder-nobody-help = In den nächsten Tagen hat niemand mit Namen einen Termin.
# Above the list.
# $count (Count)
reminder-open = { $count ->
    [one] { $count } Person ist noch zu erinnern
   *[other] { $count } Personen sind noch zu erinnern
}
# Above the list when all is done.
reminder-all-done = Alle sind erinnert
# Beside a name. It is told so that somebody asks why; nothing follows from it.
# $count (Count) - how many appointments the person missed
reminder-missed = { $count ->
    [one] { $count } Termin nicht wahrgenommen
   *[other] { $count } Termine nicht wahrgenommen
}
# Beside a name.
# $count (Count) - how many the person cancelled at short notice
reminder-late = { $count ->
    [one] { $count } kurzfristig abgesagt
   *[other] { $count } kurzfristig abgesagt
}
# Explains both, once.
# $days (Count) - so many days are looked back on
reminder-missed-help = { $days ->
    [one] Gezählt am letzten Tag. Es ist ein Anlass nachzufragen; daraus folgt nichts von selbst.
   *[other] Gezählt über { $days } Tage. Es ist ein Anlass nachzufragen; daraus folgt nichts von selbst.
}
# When the client called no way safe.
reminder-no-way = Kein Weg ist als sicher bekannt. Bitte beim nächsten Kontakt fragen.
# In a way by telephone: a message may be left with whoever answers.
reminder-may-leave = Nachricht darf hinterlassen werden
# The same, forbidden.
reminder-may-not-leave = nur mit der Person selbst sprechen
# Button: copies the message for a telephone.
reminder-copy = Text kopieren
# After it.
reminder-copied = Kopiert. Erinnert ist erst, wenn Sie es eintragen.
# Button: the reminder was given this way.
# $way (String) - one of reminder-channel-…
reminder-done = Erledigt: { $way }
# Beside a name, when it is done.
# $way (String) - one of reminder-channel-…
# $name (String) - who did it
reminder-was-done = { $way }, { $name }
# Heading of the message.
# $language (String) - name of the language
reminder-message = Nachricht ({ $language })
# Button that makes a letter.
reminder-letter = Brief schreiben
# Heading.
reminder-file = Datei für den Versand des Büros
# Below it.
reminder-file-about = Enthält nur Nummer oder Adresse, Sprache und Text derer, die noch zu erinnern sind.
# Label of a choice.
reminder-file-way = Weg
# Label of a choice.
reminder-file-form = Form
# Button.
reminder-file-save = Datei sichern
# A way.
reminder-channel-letter = Brief
# A way.
reminder-channel-call = Anruf
# A way: a text message.
reminder-channel-sms = SMS
# A way.
reminder-channel-messenger = Messenger
# A way.
reminder-channel-email = E-Mail
# Form of a file.
reminder-form-csv = CSV
# Form of a file.
reminder-form-json = JSON

## Cancelling

# Label of a choice.
appointment-cancel-by = Wer sagt ab?
# One of two.
cancelled-by-client = Die Person
# One of two.
cancelled-by-office = Wir

## The thread of an appointment that was moved

# A line.
# $day (Day)
# $from (Time)
# $to (Time)
# $with (String) - with whom it was
appointment-earlier-line = { DAY($day, shape: "weekday") }, { $from } bis { $to } Uhr, { $with }

## History and tables

# Heading of a change.
action-appointment-reminded = An einen Termin erinnert
# Heading of an entry: a file with telephone numbers has left the store.
action-reminder-file-made = Datei mit Erinnerungen gespeichert
# A table of the store.
administration-table-appointment-reminder = Erinnerungen
# A table of the store.
administration-table-appointment-earlier = frühere Zeiten von Terminen
# A table of the store.
administration-table-appointment-series = Terminserien
