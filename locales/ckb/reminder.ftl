### A reminder of an appointment, as a message on a telephone. See the notes in German.
# state: draft
# Written by machine, not yet read by a person who speaks the language.

reminder-text = بیرخستنەوە: چاوپێکەوتنتان هەیە لە { DAY($day, shape: "full") }، کاتژمێر { $time }، لە { $office }. ناتوانن بێن؟ تکایە تەلەفۆن بکەن: { $phone }
reminder-text-no-phone = بیرخستنەوە: چاوپێکەوتنتان هەیە لە { DAY($day, shape: "full") }، کاتژمێر { $time }، لە { $office }. ناتوانن بێن؟ تکایە پێشتر ئاگادارمان بکەنەوە.
