### A reminder of an appointment, as a message on a telephone. See the notes in German.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

reminder-text = Vă reamintim: aveți o programare { DAY($day, shape: "full") }, ora { $time }, la { $office }. Nu puteți veni? Vă rugăm să ne sunați: { $phone }
reminder-text-no-phone = Vă reamintim: aveți o programare { DAY($day, shape: "full") }, ora { $time }, la { $office }. Nu puteți veni? Vă rugăm să ne anunțați din timp.
