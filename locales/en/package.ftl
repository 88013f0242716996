## The page that a partner reads.

package-page-title = Referral
package-page-intro = { $office } asks you to take over the case of this person. The person has agreed that the details on this page are passed on.
package-page-to = To
package-page-client = The person
package-page-concern = The concern
package-page-need = Topic
package-page-urgency = Urgency
package-page-appointment = Appointment with you
package-page-message = Message
package-page-release = What the details are released for
package-page-released = The release from secrecy holds until { DAY($day, shape: "long") } and can be withdrawn at any time.
package-page-answer = Please answer with the form “reply-form.pdf” or the file “reply.json” from this package. Reference: { $reference }
package-page-secret = Confidential. Use the details for this purpose only. The package can be imported until { DAY($day, shape: "long") }.
package-page-interpreter = { $language } (needs an interpreter)
package-page-until = { $title }, valid until { DAY($day, shape: "numeric") }
package-page-estimated = { $digits } (estimated)

## The form on which a partner answers.

package-form-title = Reply to a referral
package-form-intro = Please fill in this sheet and return it to: { $office }
package-form-sent = Referral of { DAY($day, shape: "long") }
package-form-decision = Can you help?
package-form-accepted = Yes, we take it on.
package-form-declined = No, we cannot take it on. Reason:
package-form-appointment = Appointment with you
package-form-day = Day
package-form-time = Time
package-form-place = Place and contact
package-form-visit = Did the person come?
package-form-attended = Yes
package-form-not-attended = No
package-form-outcome = What came of it?
package-form-remarks = Remarks
package-form-no-names = Please write no names. The reference at the top is enough.
package-form-signature = Date, signature
package-form-code = QR code with the reference { $reference }

## The text file in a package.

package-readme =
    READ ME

    This package comes from: { $office }
    Reference: { $reference }

    It holds a referral with details about a person, who has agreed that
    they are passed on. Use them for this purpose only and delete the files
    when you no longer need them.

    referral.pdf     the referral, for reading
    referral.json    the same details, for programs
    reply-form.pdf   form for your answer on paper
    reply.json       your answer as a file

    To answer with a file: open reply.json in a text editor and replace
    null after "answer", for example with
      { "{" }"state": "accepted", "day": "2026-12-01"{ "}" }
    or
      { "{" }"state": "declined", "cause": "no-capacity", "day": "2026-12-01"{ "}" }
    Leave "token" and "reference" as they are. Seal the file like this:
      age -r { $key } -o reply.age reply.json

    With MigraDesk you can import the package until { DAY($day, shape: "long") }.

## Names of files.

package-file = package-{ $reference }
package-file-answer = answer-{ $reference }

## Labels of what is told about a person.

package-field-name = Name
package-field-birth-date = Date of birth
package-field-phone = Phone
package-field-mail = E-mail
package-field-languages = Languages
package-field-need = Topic
package-field-message = Message
package-field-gender = Gender
package-field-nationalities = Nationality
package-field-address = Address
package-field-residence = Residence title
package-field-documents = Documents
package-field-representatives = Representatives

## The page with packages and keys.

package-title = Packages
package-choose = Open a file
package-choose-help = A package from another office (.age) or an answer (reply.json). Nothing is written before you agree.
package-incoming = Referrals received
package-incoming-none = No package imported yet.
package-incoming-line = from { $office }, imported { $at }
package-answer = Answer
package-answer-save = Seal the answer
package-answer-saved = The answer is sealed and saved. Send the file to the office.

## A file that is open.

package-passphrase = Passphrase of the package
package-passphrase-help = You were told it another way, for example on the phone.
package-unlock = Open
package-from = Referral from { $office }
package-from-unproven = The sender is not proven. If in doubt, call and compare the check digits: { $digits }
package-would-come = This will be taken over
package-purpose = Released for: { $purpose } (until { DAY($day, shape: "numeric") })
package-similar = { $count ->
    [one] One person here may be the same
   *[other] { $count } people here may be the same
}
package-similar-none = Nobody here could be the same person.
package-attach = This is the same person
package-make-new = Create a new person
package-make-new-distinct = None of them: create a new person
package-attach-help = For an existing person only the referral is added. Their details stay as they are.
package-nameless = There is no name in this package. Open the person first and give their id.
package-attach-to = Add to an existing person
package-imported = Imported.
package-open-client = Open the person
package-reply-from = Answer from { $organisation } on { $reference }
package-reply-record = Record the answer
package-reply-recorded = The answer is recorded.

## Keys.

package-own-key = Our key
package-own-key-help = Give it to partners. They use it to seal packages and answers to you. It is not secret.
package-digits = Check digits
package-copy = Copy
package-copied = Copied.
package-key-title = Key of the office
package-key-made = Made on { DAY($day, shape: "long") } by { $name }.
package-key-earlier =
    { $count ->
        [one] { $count } earlier key stays in the store and opens what was sealed to it.
       *[other] { $count } earlier keys stay in the store and open what was sealed to them.
    }
package-key-make-ask = New key …
package-key-means = What a new key means
package-key-means-partners = All partners have to enter the new key and compare its check digits on the phone. Until then they seal to the present one.
package-key-means-open = The present key stays in the store. Packages and answers that were sealed to it can still be opened.
package-key-means-under-way =
    { $count ->
        [one] { $count } package of yours is still under way. Its answer comes to the present key and is recorded as usual.
       *[other] { $count } packages of yours are still under way. Their answers come to the present key and are recorded as usual.
    }
package-key-means-lost = Whoever got hold of the present key can read what was sealed to it. A new key does not change that.
package-key-make = Make a new key
package-key-is-new = The new key is in use. Give it to the partners.
package-partner-keys = Keys of partners
package-partner-filter = Find an organisation
package-key-none = no key
package-key-unchecked = not checked yet
package-key-checked = checked on { DAY($day, shape: "numeric") } with { $with } ({ $by })
package-key-enter = Enter a key
package-key-change = Change
package-key-text = Public key (age1…)
package-key-check = Check
package-key-check-help = Call the partner on a number that you know. Have the check digits read to you and type what you hear.
package-key-heard = Check digits you heard
package-key-with = Who read them?

## Sealing a referral.

package-seal = Seal a package
package-seal-title = Sealed package
package-seal-leaves = This will leave: { $fields }
package-lock = Lock
package-lock-key = The partner’s key
package-lock-passphrase = Passphrase
package-days = Valid for (days)
package-seal-save = Seal and save
package-sealed = Sealed and saved: { $path }
package-passphrase-once = Passphrase. It is shown only now. Tell it to the partner in another way than the package goes.
package-history-key = Package sealed to the partner’s key, valid until { DAY($day, shape: "numeric") }
package-history-passphrase = Package sealed with a passphrase, valid until { DAY($day, shape: "numeric") }

## The answer of a partner.

package-answer-enter = Record an answer
package-answer-what = What did the partner answer?
package-answer-remarks = Remark
package-answer-appointment = The partner names an appointment
package-find = Reference on the reply form
package-find-open = Find

## The command line.

cli-package-sealed = Sealed: { $file }. Valid until { DAY($day, shape: "numeric") }.
cli-package-passphrase = Passphrase (only now): { $passphrase }
cli-package-extracted = The files lie open in { $folder }. Delete them when you no longer need them.
cli-package-similar = { $count ->
    [0] Nobody here seems to be the same person.
    [one] { $count } person here may be the same. Choose --client or --distinct.
   *[other] { $count } people here may be the same. Choose --client or --distinct.
}
cli-package-checked = Checked. Nothing was written.
cli-package-imported = Imported to { $client }.
cli-package-answered = The answer is recorded.
cli-prompt-package-passphrase = Passphrase of the package:

## Acts.

action-package-sealed = Package sealed
action-package-imported = Package imported
action-package-answered = Answer to another office sealed
action-package-key-made = Key made
action-package-opened = Package extracted to a folder
action-partner-key-saved = Key of a partner entered
action-partner-key-checked = Key of a partner checked

## What is refused.

error-package-too-large = The file is larger than { $megabytes } MB. No package is that large.
error-package-not-sealed = This is neither a sealed package nor an answer. Choose the file that ends in .age, or reply.json.
error-package-truncated = The file is cut off: its end is missing. Have the package sent again.
error-package-altered = The file was changed on its way. Have the package sent again.
error-package-wrong-key = This package is sealed to another key. Give the sender your key.
error-package-needs-passphrase = This package needs a passphrase.
error-package-wrong-passphrase = This passphrase does not open the package. Mind the dashes.
error-package-too-costly = This package asks for too much work. It was not opened.
error-package-broken = The content is not of the agreed form ({ $part }). Nothing was taken over.
error-package-contents = The package holds files that do not belong in it. Nothing was taken over.
error-package-bomb = Unpacked, the content would be larger than { $megabytes } MB. Opening was stopped.
error-package-newer = The package has the newer version { $found }. This program knows version { $known }. Please update MigraDesk.
error-package-expired = The package expired on { $day }. Ask for a new one.
error-package-key = This is not a key. A key begins with age1 and has 62 characters.
error-package-no-randomness = The computer gives no random numbers. Nothing was sealed.
error-package-not-open = The file is no longer open. Open it again.
error-package-replayed = This file was taken in before.
error-package-own = You sealed this package yourself.
error-package-other-recipient = This package was meant for another office. It was not taken in.
error-package-no-name = There is no name in this package. Add it to an existing person.
error-package-slip = A slip carries no data. It needs no package.
error-package-no-partner-key = No key is entered for this partner. Choose a passphrase, or enter the key under Packages.
error-package-key-unchecked = The key of this partner is not checked yet. Compare the check digits on the phone first.
error-package-own-key = This is your own key. Ask the partner for theirs.
error-package-digits = These are other check digits. The key is not marked as checked.
error-package-days = At most { $limit } days, at least one.
error-reply-empty = The answer is not filled in yet.
error-reply-unknown = There is no referral here for this answer. The reference or the token in it is not right.
error-reference-form = A reference has ten characters, for example 0K7F3-Q9XM2.
error-reference-unknown = There is no referral with this reference.
error-package-no-reply = There is no answer in this file. Import a package with “package import”.
