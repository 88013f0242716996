### A reminder of an appointment, as a message that a client reads on a telephone: short, polite, without a name and without what it is about,
### because others may see the screen.

# The message, where the office has a telephone number.
# $day (Day)
# $time (Time)
# $office (String) - name of the office
# $phone (String) - its number
reminder-text = Erinnerung: Sie haben einen Termin am { DAY($day, shape: "full") } um { $time } Uhr bei { $office }. Können Sie nicht kommen? Bitte rufen Sie an: { $phone }
# The message, where it has none.
# $day (Day)
# $time (Time)
# $office (String) - name of the office
reminder-text-no-phone = Erinnerung: Sie haben einen Termin am { DAY($day, shape: "full") } um { $time } Uhr bei { $office }. Können Sie nicht kommen? Bitte sagen Sie uns vorher Bescheid.
