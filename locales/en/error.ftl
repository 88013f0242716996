error-unexpected = An unexpected error has occurred. What you entered is still there. Please try again.
error-without-words = That did not work. If you need help, please give this code: { $code }
error-permission-denied = Your role does not allow this. Ask an administrator if you need this permission.
error-version-conflict = Somebody else has changed this record in the meantime. What you entered is still there: compare the two versions, then decide.
error-not-found = This record was not found. It may have been undone, or your role does not see it.
error-request-invalid = The program did not understand this request. Please close the window and open it again.
error-cancelled = The work was cancelled. Nothing was saved.
error-file-unreadable = The file cannot be read. Please check that it is still there and that you may open it.
error-file-unwritable = The file cannot be written. Please check the place and your permissions.

error-wrong-passphrase = The name or the passphrase is wrong. Please check the spelling and the caps lock key.
error-wrong-recovery-key = This recovery key does not fit. Please compare it with the printed page, character by character.
error-locked = MigraDesk is locked. Please sign in again.
error-signed-out = You are not signed in. Please sign in.

error-no-store = There is no store in this place. Please check the path.
error-store-exists = There is already a store in this place. Nothing was overwritten.
error-store-damaged = The store is damaged or incomplete. Nothing was changed. Please ask your IT to restore a backup.
error-key-file-damaged = The key file beside the store is missing or damaged. Nothing was changed. Please ask your IT to restore a backup.
error-store-newer = This store was written by a newer version of MigraDesk. Please update the program.
error-store-busy = The store is busy. Please try again in a moment.
error-store-unreachable = The place of the store cannot be reached. Please check that the folder is there and that you may use it.
error-network-drive = The store is on a network drive, where it can get damaged. Please keep it on the disk of this computer.
error-disk-full = There is no space left on the disk. Nothing was saved. Please make space and try again.
error-store-failed = The store reports an error ({ $detail }). Nothing was saved. Please ask your IT.
error-already-taken = This has been taken in the meantime. Nothing was changed. Please choose something else.

error-field-invalid = This entry is not possible. Please check it.
error-field-required = Please fill in this field.
error-field-too-long = { $limit ->
    [one] This text has { $length } characters. It can have { $limit } character at most.
   *[other] This text has { $length } characters. It can have { $limit } characters at most.
}
error-field-control-character = This text contains invisible control characters. Please type it again.
error-language-unknown = There are no texts in this language.
error-passphrase-short = { $least ->
    [one] The passphrase is too short. It needs at least { $least } character.
   *[other] The passphrase is too short. It needs at least { $least } characters.
}
error-passphrase-for-login = A passphrase needs a login name too.
error-login-form = The login name may have lower-case letters (a to z), digits, full stops, hyphens and underscores only.
error-login-taken = Somebody already has this login name. Please choose another.
error-hours-invalid = These working hours are not possible: the end must be after the start, and times must not overlap.
error-field-too-many = { $limit ->
    [one] There can be { $limit } entry at most.
   *[other] There can be { $limit } entries at most.
}
error-phone-form = This is not a telephone number. Please write it with its area code.
error-nationality-unknown = This nationality is not known. Please choose one from the list.
error-language-twice = This language is in the list already.
error-residence-title-unknown = This residence title is not known. Please choose one from the list, or enter it as it stands in the document.
error-residence-until-and-unlimited = An unlimited title has no last day. Please leave one of the two out.
error-day-implausible = This date is very far away. Please check the year.
error-birth-date-future = This date of birth is in the future.
error-birth-date-too-old = This date of birth is too long ago.
error-birth-date-no-such-day = There is no such day.
error-birth-date-day-without-month = The day has no month. If the month is unknown, leave the day empty too.

error-last-administrator = This is the last person with the role of administrator. Give this role to another person first.
error-undo-nothing = There is nothing here that can be undone.
error-undo-done = This has already been undone.
error-undo-not-yours = Somebody else did this. Only that person can undo it.
