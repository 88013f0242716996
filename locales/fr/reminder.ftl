### A reminder of an appointment, as a message on a telephone. See the notes in German.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

reminder-text = Rappel : vous avez rendez-vous le { DAY($day, shape: "full") } à { $time }, { $office }. Vous ne pouvez pas venir ? Merci d’appeler : { $phone }
reminder-text-no-phone = Rappel : vous avez rendez-vous le { DAY($day, shape: "full") } à { $time }, { $office }. Vous ne pouvez pas venir ? Merci de nous prévenir à l’avance.
