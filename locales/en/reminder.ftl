### A reminder of an appointment, as a message on a telephone. See the notes in German.

reminder-text = Reminder: you have an appointment on { DAY($day, shape: "full") } at { $time } at { $office }. Can’t come? Please call: { $phone }
reminder-text-no-phone = Reminder: you have an appointment on { DAY($day, shape: "full") } at { $time } at { $office }. Can’t come? Please tell us beforehand.
