### A reminder of an appointment, as a message on a telephone. See the notes in German.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

reminder-text = یادونه: تاسو په { DAY($day, shape: "full") } د { $time } بجو په { $office } کې د لیدنې وخت لرئ. راتلای نه شئ؟ مهرباني وکړئ زنګ ووهئ: { $phone }
reminder-text-no-phone = یادونه: تاسو په { DAY($day, shape: "full") } د { $time } بجو په { $office } کې د لیدنې وخت لرئ. راتلای نه شئ؟ مهرباني وکړئ مخکې موږ خبر کړئ.
