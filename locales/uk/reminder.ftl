### A reminder of an appointment, as a message on a telephone. See the notes in German.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

reminder-text = Нагадування: у вас зустріч { DAY($day, shape: "full") } о { $time }, { $office }. Не можете прийти? Будь ласка, зателефонуйте: { $phone }
reminder-text-no-phone = Нагадування: у вас зустріч { DAY($day, shape: "full") } о { $time }, { $office }. Не можете прийти? Будь ласка, повідомте нас заздалегідь.
