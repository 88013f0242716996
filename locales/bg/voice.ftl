### Three questions after a visit, at the kiosk and at the second screen. Very large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

voice-enter = Как мина посещението Ви?
voice-anonymous = Анонимно: само броим отговорите. Никой не разбира кой сте.
voice-question-understood = Разбраха ли Ви на Вашия език?
voice-question-next-step = Знаете ли какво следва сега?
voice-question-respected = Отнесоха ли се с уважение към Вас?
voice-face-good = Да
voice-face-middling = Отчасти
voice-face-bad = Не
voice-skip = Пропускане
voice-line-question = Какво да подобрим?
voice-line-hint = Моля, не пишете имена. Нашият екип чете това.
voice-thanks = Благодарим! Мнението Ви ни помага.
voice-moment = Моля, изчакайте момент.
voice-failed = Не се получи. Моля, кажете ни на гишето.
