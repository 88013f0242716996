### A reminder of an appointment, as a message on a telephone. See the notes in German.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

reminder-text = Recordatorio: tiene una cita el { DAY($day, shape: "full") } a las { $time } en { $office }. ¿No puede venir? Por favor, llame al { $phone }
reminder-text-no-phone = Recordatorio: tiene una cita el { DAY($day, shape: "full") } a las { $time } en { $office }. ¿No puede venir? Por favor, avísenos antes.
