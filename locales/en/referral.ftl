### Referrals: clients sent to a service. Core part: sentences for errors of the core and names of files.
### Words of the screen follow below, under a heading of their own.

## Errors.

error-release-needed = This needs a release from secrecy. Without one only a slip without data is possible.
error-rules-invalid = The rules of the office can’t be read. Please contact your administrator.
error-case-of-another = This case belongs to another person.
error-referral-state = This step is not possible in the present state of the referral.

## Files.

referral-file-slip = referral-{ $stamp }
