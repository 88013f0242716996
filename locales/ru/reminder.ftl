### A reminder of an appointment, as a message on a telephone. See the notes in German.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

reminder-text = Напоминание: у вас назначена встреча { DAY($day, shape: "full") } в { $time }, { $office }. Не можете прийти? Пожалуйста, позвоните: { $phone }
reminder-text-no-phone = Напоминание: у вас назначена встреча { DAY($day, shape: "full") } в { $time }, { $office }. Не можете прийти? Пожалуйста, сообщите нам заранее.
