### The directory of services that clients are referred to. Core part: sentences for errors of the core.
### Words of the screen follow below, under a heading of their own.

## Errors beside a field of an entry.

error-website-form = This is not a web address. Please write it like: www.example.org
error-email-form = This is not an e-mail address. Please write it like: name@example.org
error-assured-future = This day is in the future. Enter the day on which the details were last confirmed.
error-text-language-twice = There is already a text in this language. Please combine the two.
