### Paper and people on several screens: what became of a printout, choosing a person.

## What became of a piece of paper

paper-printed = أُرسلت إلى الطابعة.
paper-saved = حُفظ في { $path }. هذا الملف الآن خارج مخزن البيانات: احذفه عندما لا تعود هناك حاجة إليه.
paper-given-up = لم يُطبع شيء ولم يُحفظ شيء.
paper-no-printer = لم يُعثر على طابعة. شغّل طابعة وأعد الطباعة، أو احفظ ملف PDF.

## Choosing a person

paper-person-placeholder = الاسم أو تاريخ الميلاد أو الرقم
paper-person-remove = إزالة الشخص من الحقل
