### A reminder of an appointment, as a message on a telephone. See the notes in German.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

reminder-text = Xusuusin: ballan ayaad leedahay { DAY($day, shape: "full") }, saacadda { $time }, { $office }. Miyaadan imaan karin? Fadlan soo wac: { $phone }
reminder-text-no-phone = Xusuusin: ballan ayaad leedahay { DAY($day, shape: "full") }, saacadda { $time }, { $office }. Miyaadan imaan karin? Fadlan hore noogu soo sheeg.
