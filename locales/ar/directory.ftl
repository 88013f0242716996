### The directory of services that clients are referred to. Core part: sentences for errors of the core.
### Words of the screen follow below, under a heading of their own.

## Errors beside a field of an entry.

error-website-form = هذا ليس عنوان موقع إلكتروني. يُرجى كتابته على هذا النحو: www.example.org
error-email-form = هذا ليس عنوان بريد إلكتروني. يُرجى كتابته على هذا النحو: name@example.org
error-assured-future = هذا اليوم في المستقبل. المقصود هو اليوم الذي تأكّدت فيه صحة البيانات آخر مرة.
error-text-language-twice = يوجد نص بهذه اللغة من قبل. يُرجى دمج النصّين.
