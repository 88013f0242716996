verify-sound = The store is sound.
verify-pages = { $number ->
    [one] { $number } place in the store is damaged. Please have a backup restored.
   *[other] { $number } places in the store are damaged. Please have a backup restored.
}
verify-references = { $number ->
    [one] { $number } entry points at a record that does not exist.
   *[other] { $number } entries point at records that do not exist.
}
verify-audit-head = Entry { $number } of the audit log is not the one noted beside the store: an older copy was put in place and has been used since. If that was meant, an administrator confirms it with “migradesk verify --accept-restore”; if not, call the data-protection officer.
verify-audit-chain = From entry { $number } on the chain of the audit log is broken. Somebody has changed or removed entries.
verify-audit-unreadable = The audit log cannot be read.
# $table (String) - what its records are called: "Clients"
verify-table-unreadable = “{ $table }” cannot be read. Please have a backup restored.
verify-rolled-back = { $number ->
    [one] The store is older than it should be: { $number } entry of the audit log is missing. After restoring a backup this is to be expected; an administrator confirms it with “migradesk verify --accept-restore”.
   *[other] The store is older than it should be: { $number } entries of the audit log are missing. After restoring a backup this is to be expected; an administrator confirms it with “migradesk verify --accept-restore”.
}
verify-search-index = { $number ->
    [one] { $number } entry of the search does not match the data. Somebody may not be found; nothing is lost.
   *[other] { $number } entries of the search do not match the data. Somebody may not be found; nothing is lost.
}
