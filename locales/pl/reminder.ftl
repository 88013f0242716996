### A reminder of an appointment, as a message on a telephone. See the notes in German.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

reminder-text = Przypomnienie: mają Państwo termin { DAY($day, shape: "full") } o godz. { $time }, { $office }. Nie mogą Państwo przyjść? Prosimy o telefon: { $phone }
reminder-text-no-phone = Przypomnienie: mają Państwo termin { DAY($day, shape: "full") } o godz. { $time }, { $office }. Nie mogą Państwo przyjść? Prosimy powiadomić nas wcześniej.
