### What clients said after their visits: the report for staff, on the screen and as a file.

## The report

voice-report-title = The clients’ voice
voice-report-file = voice-{ $from }-to-{ $to }
voice-report-voices = Voices
voice-report-column = { $question }: { $answer }
voice-report-rule = All numbers are rounded to 5. Groups with fewer than { $least } answers are only shown put together. The current week is not counted.
voice-report-too-few = In this period fewer than { $least } people answered each question. So there is no number here.
voice-report-together = small groups put together

## Words for codes

voice-short-understood = Understood in own language
voice-short-next-step = Knows the next step
voice-short-respected = Treated with respect
voice-answer-good = yes
voice-answer-middling = partly
voice-answer-bad = no
voice-answer-skipped = skipped
voice-place-kiosk = at the kiosk
voice-place-client-display = at the second screen
voice-dimension-total = All
voice-dimension-month = By month
voice-dimension-week = By week
voice-dimension-language = By language
voice-dimension-place = By place

## Errors

error-voice-over = The questions are no longer on the screen.
error-voice-too-soon = Somebody has just answered. Please wait a few seconds.
error-voice-line-form = This line has characters that do not belong in a text.
error-voice-line-long = This line is too long.
error-client-display-closed = The second screen is not open.

## Permissions

permission-voice-ask = ask clients how their visit was

## The screen of the report

voice-report-about = What clients said after their visits, from { $from } to { $to }
voice-report-before = Counted are the weeks that ended before { $before }.
voice-report-week = Week of { $monday }
voice-report-together-month = { $month }: small weeks put together
voice-report-divide = Divided by
voice-report-not-divided = The groups are too small to be shown one by one.
voice-report-picture = Picture: { $question }
voice-report-none = Too few voices
voice-report-withheld = A question is missing because too few answered it.

## The second screen, on the staff’s side

voice-ask = Ask how the visit was
voice-ask-about = Three questions in the client’s language, anonymous. Nobody here sees the answers.
voice-ask-running = Asks how the visit was
voice-ask-done = Questions are over
