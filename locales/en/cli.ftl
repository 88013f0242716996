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
