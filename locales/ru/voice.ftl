### Three questions after a visit, at the kiosk and at the second screen. Very large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

voice-enter = Как прошёл ваш визит?
voice-anonymous = Анонимно: мы только считаем ответы. Никто не узнает, кто вы.
voice-question-understood = Вас поняли на вашем языке?
voice-question-next-step = Вы знаете, что будет дальше?
voice-question-respected = К вам отнеслись с уважением?
voice-face-good = Да
voice-face-middling = Отчасти
voice-face-bad = Нет
voice-skip = Пропустить
voice-line-question = Что нам улучшить?
voice-line-hint = Пожалуйста, не пишите имён. Это читает наша команда.
voice-thanks = Спасибо! Ваше мнение нам помогает.
voice-moment = Подождите, пожалуйста, немного.
voice-failed = Не получилось. Скажите об этом, пожалуйста, у окна.
