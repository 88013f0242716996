### Who is to be reminded of an appointment. The program sends nothing: it lists, words, and writes down what was done.

## Errors

error-reminder-way = The person may not be reminded this way. Please choose another one.
error-reminder-nobody = This appointment has no name. There is nobody to remind.
error-reminder-none = Nobody is left to be reminded this way.

## Screen

reminder-title = Reminders
reminder-about = { $days ->
    [one] Whoever has an appointment tomorrow, until { DAY($until, shape: "long") }. The program sends nothing.
   *[other] Appointments of the next { $days } days, until { DAY($until, shape: "long") }. The program sends nothing.
}
reminder-nobody = Nobody is to be reminded
reminder-nobody-help = Nobody with a name has an appointment in the next days.
reminder-open = { $count ->
    [one] { $count } person is still to be reminded
   *[other] { $count } people are still to be reminded
}
reminder-all-done = Everybody has been reminded
reminder-missed = { $count ->
    [one] missed { $count } appointment
   *[other] missed { $count } appointments
}
reminder-late = { $count ->
    [one] cancelled { $count } at short notice
   *[other] cancelled { $count } at short notice
}
reminder-missed-help = { $days ->
    [one] Counted over the last day. It is a reason to ask; nothing follows from it by itself.
   *[other] Counted over { $days } days. It is a reason to ask; nothing follows from it by itself.
}
reminder-no-way = No way is known to be safe. Please ask at the next contact.
reminder-may-leave = a message may be left
reminder-may-not-leave = speak only with the person
reminder-copy = Copy the text
reminder-copied = Copied. They count as reminded once you enter it.
reminder-done = Done: { $way }
reminder-was-done = { $way }, { $name }
reminder-message = Message ({ $language })
reminder-letter = Write a letter
reminder-file = File for the office’s own sending
reminder-file-about = Holds only number or address, language and text of those who are still to be reminded.
reminder-file-way = Way
reminder-file-form = Form
reminder-file-save = Save the file
reminder-channel-letter = letter
reminder-channel-call = call
reminder-channel-sms = text message
reminder-channel-messenger = messenger
reminder-channel-email = e-mail
reminder-form-csv = CSV
reminder-form-json = JSON

## Cancelling

appointment-cancel-by = Who cancels?
cancelled-by-client = The person
cancelled-by-office = We

## The thread of an appointment that was moved

appointment-earlier-line = { DAY($day, shape: "weekday") }, { $from } to { $to }, { $with }

## History and tables

action-appointment-reminded = Reminded of an appointment
action-reminder-file-made = File with reminders saved
administration-table-appointment-reminder = Reminders
administration-table-appointment-earlier = Earlier times of appointments
administration-table-appointment-series = Series of appointments
