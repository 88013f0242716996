### The directory of services that clients are referred to. Core part: sentences for errors of the core.
### Words of the screen follow below, under a heading of their own.

## Errors beside a field of an entry.

error-website-form = This is not a web address. Please write it like: www.example.org
error-email-form = This is not an e-mail address. Please write it like: name@example.org
error-assured-future = This day is in the future. Enter the day on which the details were last confirmed.
error-text-language-twice = There is already a text in this language. Please combine the two.
error-hours-order = The end is before the beginning. Please check the times.
error-days-order = The last day is before the first. Please check the days.
error-amount-form = This is not an amount. Please write it like: 12.50
error-currency-form = Please enter three letters for the currency, for example: EUR
error-age-order = The highest age is below the lowest. Please check.
# Beside the number of free places.
error-capacity-order = More places are free than there are. Please check.

## What leaves the house in a file of the standard for directories (HSDS).

# The name of a language as it stands in a file for other directories.
# $language (Language) - the language
directory-export-language = { $language }

## Codes of an entry: whether it can be gone to; how far a text has come.

service-status-active = running
service-status-inactive = resting
service-status-defunct = closed down
service-status-temporarily-closed = closed for a while
text-state-draft = draft
text-state-checked = checked
