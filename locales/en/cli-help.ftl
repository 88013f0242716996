### What `--help` says.

## Headings.

cli-help-usage = Usage:
cli-help-commands = Commands
cli-help-options = Options
cli-help-everywhere = With every command
cli-help-arguments = Arguments
cli-help-values = (one of: { $values })
cli-help-default = (otherwise: { $value })
cli-help-environment = (or in the environment: { $variable })

## Commands. What each does, in one line.

cli-command = The command line of MigraDesk
cli-command-backup = Copy the store and its key file, also while others work
cli-command-demo = Make a store with an invented office
cli-command-duplicates = Search the store for records that may be the same person
cli-command-hsds = The directory in the standard of Open Referral (HSDS 3.1)
cli-command-hsds-check = Check a file against the standard, without a store
cli-command-hsds-export = Write the directory to a file
cli-command-hsds-import = Bring a directory in: pages of JSON or a data package, all rows or none. Entries are known by their ids
cli-command-import = Bring in what an office has
cli-command-import-clients = Clients from a CSV, XLSX, XLS or ODS list: all rows or none
cli-command-import-list = What has been imported, the newest first
cli-command-import-withdraw = Take an import back as a whole; whoever has been worked on since stays
cli-command-init = Set up a new store with its first administrator
cli-command-l10n = Tools for translators
cli-command-l10n-lint = Check locale files: missing and extra texts, variables, plural forms, syntax
cli-command-names = Compare names, without a store
cli-command-names-link = Which records of one or two tables are one person
cli-command-names-score = How likely the two names of each row are names of one person
cli-command-recover = Let somebody in again with the printed recovery key
cli-command-report = Figures
cli-command-report-caseload = Contacts, cases, referrals and appointments of a period
cli-command-search = Find a client by name, birth date, phone or number
cli-command-staff = People who work with the store
cli-command-staff-add = Add somebody
cli-command-staff-list = Everyone, with their roles
cli-command-verify = Check the store from end to end

## Arguments. What each means.

cli-argument-backup-to = The copy; it must not exist
cli-argument-demo-as-of = The last day of the office's year (otherwise: today)
cli-argument-demo-clients = How many clients
cli-argument-demo-seed = The same seed makes the same office
cli-argument-duplicates-tsv = Write a tab-separated table: external_id_a, external_id_b, score, reason (our own id where there is no external one)
cli-argument-help = Show this help
cli-argument-hsds-check-file = The file
cli-argument-hsds-export-contents = Put the pages under `contents`, as the standard's interface answers them
cli-argument-hsds-export-extensions = Take along what the standard does not know, such as the words for clients in other languages
cli-argument-hsds-export-format = Pages of JSON, or a tabular data package (zip)
cli-argument-hsds-export-out = Write to this file instead of standard output; it must not exist
cli-argument-hsds-export-view = Whose pages: each organisation with its services, or each service with its organisation
cli-argument-hsds-import-dry-run = Say what would be added and changed; write nothing
cli-argument-hsds-import-file = The file
cli-argument-import-clients-dry-run = Say what would happen; write nothing
cli-argument-import-clients-file = The list
cli-argument-import-clients-map = Columns and sheets as this file says (see --write-map)
cli-argument-import-clients-report = A table of every row that wants a look (.xlsx or .csv)
cli-argument-import-clients-write-map = Write the proposed columns and sheets to this file and stop
cli-argument-import-withdraw-batch = The number of the import, as `import list` shows it
cli-argument-init-admin = Name of the first administrator, from which the login is made
cli-argument-init-languages = Languages offered to clients
cli-argument-init-office = Name of the office
cli-argument-init-recovery-out = File for the recovery key; it must not exist. Print it, lock it away, delete it
cli-argument-json = Answer in JSON, for machines
cli-argument-l10n-lint-folder = Folder with one folder per language (otherwise: the texts inside the program)
cli-argument-lang = Language of the words that people read
cli-argument-names-link-columns = What the columns hold, as FIELD=COLUMN: given, family, name, born, gender, street, house_no, place, postcode, state, phone, document, nationality, and id for the number by which rows are named (otherwise: the first column, or the number of the row)
cli-argument-names-link-left = A table as CSV, with commas, semicolons or tabs
cli-argument-names-link-one-to-one = Of two tables: each record has at most one counterpart (otherwise: if neither table has people twice)
cli-argument-names-link-right = A second table with the same columns; without it, the people who are in the first one twice
cli-argument-names-link-threshold = Leave out pairs that are less likely than this, from 0 to 1
cli-argument-names-score-pairs = Tab-separated, with the columns name_a and name_b; the rows go to standard output with a column score (0 to 1)
cli-argument-passphrase-fd = Read the passphrase from this file descriptor (one line) instead of a prompt
cli-argument-recover-recovery-fd = Read the recovery key from this file descriptor instead of a prompt
cli-argument-report-caseload-format = With --json: json
cli-argument-report-caseload-from = First day
cli-argument-report-caseload-out = Write to this file instead of standard output
cli-argument-report-caseload-to = Last day
cli-argument-search-queries = Run the column `query` of this tab-separated file; percentiles per keystroke go to standard error
cli-argument-search-query = What somebody can say: name, birth date, phone, number
cli-argument-search-top = How many hits at most
cli-argument-search-with = Append this column of the file to each query
cli-argument-staff-add-appointments = Takes appointments
cli-argument-staff-add-languages = Languages the person speaks
cli-argument-staff-add-login = The login
cli-argument-staff-add-name = The name
cli-argument-staff-add-new-passphrase-fd = Read the new person's passphrase from this file descriptor
cli-argument-staff-add-roles = A role; once for each
cli-argument-store = The store: a file, or the address of a PostgreSQL database
cli-argument-user = Who signs in
cli-argument-verify-accept-restore = After a restore: take the older copy for the store from now on. Stands in the audit
cli-argument-version = Show the version
