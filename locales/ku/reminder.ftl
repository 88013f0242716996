### A reminder of an appointment, as a message on a telephone. See the notes in German.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

reminder-text = Bîranîn: Randevûya we heye: { DAY($day, shape: "full") }, saet { $time }, li { $office }. Hûn nikarin werin? Ji kerema xwe telefon bikin: { $phone }
reminder-text-no-phone = Bîranîn: Randevûya we heye: { DAY($day, shape: "full") }, saet { $time }, li { $office }. Hûn nikarin werin? Ji kerema xwe ji berê ve agahiyê bidin me.
