### Three questions after a visit, at the kiosk and at the second screen. Very large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

voice-enter = ستاسو لیدنه څنګه وه؟
voice-anonymous = بې نومه: موږ یوازې ځوابونه شمېرو. هېڅوک نه پوهېږي چې تاسو څوک یاست.
voice-question-understood = ایا ستاسو په ژبه پر تاسو پوه شول؟
voice-question-next-step = ایا پوهېږئ چې اوس به څه کېږي؟
voice-question-respected = ایا له تاسو سره په درناوي چلند وشو؟
voice-face-good = هو
voice-face-middling = یو څه
voice-face-bad = نه
voice-skip = تېرېدل
voice-line-question = موږ باید څه ښه کړو؟
voice-line-hint = مهرباني وکړئ نومونه مه لیکئ. زموږ ډله دا لولي.
voice-thanks = مننه! ستاسو نظر له موږ سره مرسته کوي.
voice-moment = مهرباني وکړئ یوه شېبه صبر وکړئ.
voice-failed = ونه شو. مهرباني وکړئ په کړکۍ کې یې ووایئ.
