### Referrals: clients sent to a service. Core part: sentences for errors of the core and names of files.
### Words of the screen follow below, under a heading of their own.

## Errors.

error-release-needed = يتطلب ذلك إعفاءً من واجب السرية. من دونه لا يمكن سوى إصدار قسيمة بلا بيانات.
error-rules-invalid = تعذّرت قراءة قواعد المكتب. يُرجى التواصل مع إدارة النظام.
error-case-of-another = يخصّ هذا الملف شخصًا آخر.
error-referral-state = هذه الخطوة غير ممكنة في الحالة الراهنة للإحالة.

## Files.

referral-file-slip = إحالة-{ $stamp }
