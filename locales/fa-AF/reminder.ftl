### A reminder of an appointment, as a message on a telephone. See the notes in German.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

reminder-text = یادآوری: شما روز { DAY($day, shape: "full") } ساعت { $time } نزد { $office } وقت ملاقات دارید. آمده نمی‌توانید؟ لطفاً زنگ بزنید: { $phone }
reminder-text-no-phone = یادآوری: شما روز { DAY($day, shape: "full") } ساعت { $time } نزد { $office } وقت ملاقات دارید. آمده نمی‌توانید؟ لطفاً پیش از پیش به ما خبر بدهید.
