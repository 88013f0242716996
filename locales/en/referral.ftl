### Referrals: clients sent to a service. Core part: sentences for errors of the core and names of files.
### Words of the screen follow below, under a heading of their own.

## Errors.

error-release-needed = This needs a release from secrecy. Without one only a slip without data is possible.
error-rules-invalid = The rules of the office can’t be read. Please contact your administrator.
error-case-of-another = This case belongs to another person.
error-referral-state = This step is not possible in the present state of the referral.
error-release-refused = The person refused this release. A slip without data is possible.
error-release-withdrawn = This release has been withdrawn. No more data may be passed on.
error-release-not-yet = This release is not valid yet.
error-release-expired = The release for this recipient has expired. Please ask for a new one.
error-release-other-purpose = The existing release is for another topic.
error-release-other-case = The existing release is for another case.
error-release-lacks-kinds = The release does not cover everything that is to leave. Take fields out or ask for another release.
error-release-lacks-special = Specially protected data must be named in the release.
error-referral-needs-client = Choose the person first. Without a name only a slip without data is possible.
error-referral-nothing-leaves = Nothing is chosen any more. Choose a field, or the slip without data.
error-referral-field-level = This field does not belong to this kind of referral.
error-referral-service-twice = This service is already chosen.
error-referral-too-many = At most ten services at once.
error-referral-cause = This reason does not fit this step.
error-referral-before-sent = This day is before the referral was sent.
error-referral-not-waiting = Nobody is waiting for an answer here.
error-net-period = The last day is before the first.

## Files.

referral-file-slip = referral-{ $stamp }

## Why a referral ended. Answers of a choice.

referral-cause-no-capacity = no free places
referral-cause-not-responsible = not responsible
referral-cause-requirements-not-met = requirements not met
referral-cause-language-not-served = language not offered
referral-cause-documents-missing = documents missing
referral-cause-changed-mind = person no longer wants it
referral-cause-helped-elsewhere = found help elsewhere
referral-cause-unreachable = could not be reached
referral-cause-release-withdrawn = release withdrawn
referral-cause-entered-by-mistake = entered by mistake
referral-cause-wrong-person = wrong person
referral-cause-twice = entered twice
referral-cause-other = another reason

## What came of a referral.

referral-outcome-met = need met
referral-outcome-partly-met = partly met
referral-outcome-not-met = not met
referral-outcome-passed-on = passed on
referral-outcome-unknown = not known

## How a silent partner was reminded.

referral-chase-kind-call = called
referral-chase-kind-letter = reminder letter
referral-chase-kind-mail = e-mail

## One thing about the client that may leave the house.

referral-field-name = Name
referral-field-birth-date = Date of birth
referral-field-phone = Phone (safe)
referral-field-mail = E-mail (safe)
referral-field-languages = Languages
referral-field-need = Topic
referral-field-message = Message to the partner
referral-field-gender = Gender
referral-field-nationalities = Nationality
referral-field-address = Address
referral-field-residence = Residence title
referral-field-documents = Documents
referral-field-representatives = Representatives
