cli-prompt-passphrase = Passphrase:
cli-prompt-new-passphrase = New passphrase:
cli-prompt-passphrase-again = New passphrase again:
cli-prompt-recovery = Recovery key as printed:

cli-init-done = The store for “{ $office }” is set up. Login of the administrator: { $login }
cli-init-recovery = The recovery key is in { $file }. Please print it, lock it away and delete the file.
cli-demo-done = The invented office is ready. Clients: { $clients }. Contacts: { $contacts }. Logins: { $logins }
cli-import-map = The proposed columns are in { $file }.
cli-import-duplicates = { $count ->
    [0] Nobody among them seems to be there twice.
    [one] { $count } pair of records may be the same person.
   *[other] { $count } pairs of records may each be the same person.
}
cli-import-dry-run = Rehearsal: nothing was saved.
cli-file-left-store = Written: { $file }. This file is outside the store.
cli-search-found = { $count ->
    [0] Nobody found
    [one] { $count } person found
   *[other] { $count } people found
}
# After the people that were found, when more fit than are shown. "--top" is an option and stays as it is.
# $count (Count) - people who are shown
cli-search-more = { $count ->
    [one] The best match; there are more. --top shows more.
   *[other] The { $count } best matches; there are more. --top shows more.
}
cli-staff-added = { $name } can sign in as { $login }.
cli-recover-done = { $login } can sign in with the new passphrase.
cli-backup-done = The backup is in { $file }.
cli-lint-count = { $count ->
    [0] No findings
    [one] { $count } finding
   *[other] { $count } findings
}

error-store-not-named = No store was named. Please name it with --store or in MIGRADESK_STORE.
error-user-not-named = Nobody was named. Please say with --user who signs in.
error-no-terminal = No passphrase can be typed here. Please hand it over with --passphrase-fd.
error-passphrase-differs = The two passphrases are not the same. Please enter them again.
error-passphrase-descriptor = No line can be read from this file descriptor. Please check the number.
error-file-exists = This file is there already. Nothing was overwritten. Please give another name.
error-column-missing = A column that is needed is missing in the file. Please check the first line.
error-demo-not-empty = There are clients in this store already. The invented office needs an empty store.

## What was typed and cannot be understood. Names of options and commands stay as they are.

# $tag (String) - what was given as a language
cli-language-unknown = The program does not know the language “{ $tag }”, so its words are in German.
# On standard error, once, for a language that is only begun.
# $language (String) - name of the language
cli-language-german = { $language }: so far there are only texts for clients in this language, so everything here is in German.
# $value (String) - what was typed
# $option (String) - the option or argument it was typed for, as "--from"
cli-usage-value = “{ $value }” does not fit { $option }.
# $value (String) - what was typed
# $option (String) - the option it was typed for
# $choices (String) - what may be typed, separated by commas
cli-usage-choices = “{ $value }” does not fit { $option }. Possible are: { $choices }.
# $option (String) - an option without its value
cli-usage-value-missing = The value of { $option } is missing.
# $argument (String) - an option, argument or command that does not exist here
cli-usage-unknown = “{ $argument }” does not belong to this command.
# $arguments (String) - options and arguments that are required, separated by commas
cli-usage-missing = Missing: { $arguments }
# $argument (String) - an option
# $other (String) - another option
cli-usage-conflict = { $argument } and { $other } do not go together.
# Below each of these.
cli-usage-help = --help tells what a command knows.
# Behind cli-usage-value.
cli-value-day = A day is expected as YYYY-MM-DD, for example 2026-03-14.
# Behind cli-usage-value.
cli-value-import = The number of an import is expected, as “import list” shows it.
cli-value-client = Expected is the id of a client, as “search --json” shows it.
# Behind cli-usage-value.
cli-value-share = A number from 0 to 1 is expected, for example 0.85.
# $text (String) - what was typed
error-names-column-form = “{ $text }” maps nothing. Please write FIELD=COLUMN, for example given=first_name.
# $field (String) - what was typed
# $choices (String) - the fields there are, separated by commas
error-names-field-unknown = There is no field “{ $field }”. Possible are: { $choices }.
cli-template-unchecked = not checked
cli-template-outdated = older than the German text
cli-template-drafts =
    { $count ->
        [one] { $count } draft
       *[other] { $count } drafts
    }
cli-template-written = Written: { $path }
cli-template-sound = No faults.
cli-template-saved = Draft { $number } is kept. No letter uses it yet.
cli-template-in-force = Version { $number } is in force from now on.
cli-template-back = The program’s text holds again.

## The waiting room.

cli-queue-error = { $letters }: { $tickets } numbers, mean wait { $wait } min; mean error { $mean } min, median { $median } min, on average { $bias } min later than told; within 5 min: { $within_5 }, within 10 min: { $within_10 }
cli-queue-error-none = Nobody was told a waiting time in this period.
cli-interpreter-row = { $id }  { $name }  { $languages }
cli-interpreter-unmet = { $language }: { $unmet } of { $requests } not met; Mon–Sun { $days }

cli-offer = { $number }. { $at }: { $parts }
cli-offer-cost = { $minutes ->
    [one] { $minutes } minute of interpreting, { $amount } EUR
   *[other] { $minutes } minutes of interpreting, { $amount } EUR
}
cli-offers-none = No free time that fits everything.
cli-offers-no-interpreter = No interpreter is free: { $known } in the pool for this language, { $able } of them may serve this.

## Suggestions of clients.

cli-suggestion-row = { $week }  { $language }  { $state }  { $text }
cli-suggestion-none = No suggestions.
