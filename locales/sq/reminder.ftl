### A reminder of an appointment, as a message on a telephone. See the notes in German.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

reminder-text = Kujtesë: keni një takim më { DAY($day, shape: "full") }, ora { $time }, te { $office }. Nuk mund të vini? Ju lutemi, telefononi: { $phone }
reminder-text-no-phone = Kujtesë: keni një takim më { DAY($day, shape: "full") }, ora { $time }, te { $office }. Nuk mund të vini? Ju lutemi, na njoftoni më parë.
