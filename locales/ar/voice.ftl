### Three questions after a visit, at the kiosk and at the second screen. Very large letters, one thought a screen: short, plain words.

voice-enter = كيف كانت زيارتك؟
voice-anonymous = بدون اسم: نحن نعدّ الإجابات فقط، ولا يعرف أحد من أنت.
voice-question-understood = هل فهموك بلغتك؟
voice-question-next-step = هل تعرف ما هي الخطوة التالية؟
voice-question-respected = هل عوملت باحترام؟
voice-face-good = نعم
voice-face-middling = إلى حدّ ما
voice-face-bad = لا
voice-skip = تخطٍّ
voice-line-question = ما الذي يجب أن نحسّنه؟
voice-line-hint = يُرجى عدم كتابة أسماء. فريقنا يقرأ هذا.
voice-thanks = شكرًا! رأيك يساعدنا.
voice-moment = يُرجى الانتظار لحظة.
voice-failed = لم ينجح ذلك. يُرجى إخبارنا عند الشبّاك.
