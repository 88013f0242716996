### Three questions after a visit, at the kiosk and at the second screen. Very large letters, one thought a screen: short, plain words.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

voice-enter = Як пройшов ваш візит?
voice-anonymous = Анонімно: ми лише рахуємо відповіді. Ніхто не дізнається, хто ви.
voice-question-understood = Чи зрозуміли вас вашою мовою?
voice-question-next-step = Чи знаєте ви, що буде далі?
voice-question-respected = Чи ставилися до вас із повагою?
voice-face-good = Так
voice-face-middling = Частково
voice-face-bad = Ні
voice-skip = Пропустити
voice-line-question = Що нам покращити?
voice-line-hint = Будь ласка, не пишіть імен. Це читає наша команда.
voice-thanks = Дякуємо! Ваша думка нам допомагає.
voice-moment = Зачекайте, будь ласка, хвилинку.
voice-failed = Не вдалося. Скажіть про це, будь ласка, біля віконця.
