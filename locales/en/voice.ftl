### Three questions after a visit, at the kiosk and at the second screen. Very large letters, one thought a screen: short, plain words.

voice-enter = How was your visit?
voice-anonymous = Anonymous: we only count. Nobody learns who you are.
voice-question-understood = Were you understood in your language?
voice-question-next-step = Do you know what happens next?
voice-question-respected = Were you treated with respect?
voice-face-good = Yes
voice-face-middling = Partly
voice-face-bad = No
voice-skip = Skip
voice-line-question = What should we do better?
voice-line-hint = Please write no names. Our team reads this.
voice-thanks = Thank you! Your opinion helps us.
voice-moment = Please wait a moment.
voice-failed = That did not work. Please tell us at the counter.
