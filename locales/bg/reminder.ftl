### A reminder of an appointment, as a message on a telephone. See the notes in German.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

reminder-text = Напомняне: имате среща на { DAY($day, shape: "full") } в { $time } часа, { $office }. Не можете да дойдете? Моля, обадете се: { $phone }
reminder-text-no-phone = Напомняне: имате среща на { DAY($day, shape: "full") } в { $time } часа, { $office }. Не можете да дойдете? Моля, кажете ни предварително.
