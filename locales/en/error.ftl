error-unexpected = An unexpected error has occurred. What you entered is still there. Please try again.
error-without-words = That did not work. If you need help, please give this code: { $code }
error-permission-denied = Your role does not allow this. Ask your supervisor if you need this permission.
error-version-conflict = Somebody else has changed this record in the meantime. What you entered is still there: compare the two versions, then decide.
error-not-found = This record was not found. It may have been deleted or merged.
error-wrong-passphrase = The name or the passphrase is wrong. Please check the spelling and the caps lock key.
error-store-damaged = The store is damaged or incomplete. Nothing was changed. Please ask your IT to restore a backup.
error-store-newer = This store was written by a newer version of MigraDesk. Please update the program.
error-store-busy = The store is busy. Please try again in a moment.
error-store-missing = There is no store in this place. Please check the path.
error-store-exists = There is already a file in this place. Nothing was overwritten.
error-store-on-network-drive = The store is on a network drive, where it can get damaged. Please keep it on the disk of this computer.
error-disk-full = There is no space left on the disk. Nothing was saved. Please make space and try again.
error-file-unreadable = The file cannot be read. Please check that it is still there and that you may open it.
error-file-unwritable = The file cannot be written. Please check the place and your permissions.
error-invalid-field = This entry is not possible. Please check it.
error-required-field = Please fill in this field.
error-too-long = { $limit ->
    [one] This text is too long. It can have { $limit } character at most.
   *[other] This text is too long. It can have { $limit } characters at most.
}
error-birth-date-future = This date of birth is in the future.
error-birth-date-too-old = This date of birth is too long ago.
error-birth-date-no-such-day = There is no such day.
error-birth-date-day-without-month = The day has no month. If the month is unknown, leave the day empty too.
error-locked = MigraDesk is locked. Please sign in again.
error-signed-out = You are not signed in. Please sign in.
error-undo-conflict = This can no longer be undone, because the record has been changed since.
error-state-not-allowed = This step is not possible at present.
error-reason-required = Please give a reason.
error-slot-taken = This time has been taken in the meantime. Please choose another.
error-unknown-language = There are no texts in this language.
error-cancelled = The work was cancelled. Nothing was saved.
