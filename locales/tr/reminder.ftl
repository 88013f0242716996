### A reminder of an appointment, as a message on a telephone. See the notes in German.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

reminder-text = Hatırlatma: { $office } ile randevunuz var: { DAY($day, shape: "full") }, saat { $time }. Gelemiyor musunuz? Lütfen arayın: { $phone }
reminder-text-no-phone = Hatırlatma: { $office } ile randevunuz var: { DAY($day, shape: "full") }, saat { $time }. Gelemiyor musunuz? Lütfen bize önceden haber verin.
