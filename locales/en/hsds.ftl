### Directories in the standard HSDS 3.1: in and out (migradesk hsds).

## A file that cannot be taken.

# $megabytes (Count) - how many megabytes are allowed
error-hsds-too-large = The file is too large: more than { $megabytes } MB. Nothing was taken over.
# $limit (Count) - how many rows are allowed
error-hsds-too-many-rows = The file has too many rows. The most that is possible: { $limit }. Nothing was taken over.
# $limit (Count) - how many values are allowed
error-hsds-too-many-values = The file has too many single values. The most that is possible: { $limit }. Nothing was taken over.
# $megabytes (Count) - how many megabytes are allowed
error-hsds-zip-bomb = The archive unpacks to more than { $megabytes } MB. No honest directory is packed like this. Nothing was taken over.
# $count (Count) - how many there are
error-hsds-too-many-entries = The archive has too many files: { $count }. Nothing was taken over.
# $file (String) - the name of a file
error-hsds-path = A path in the archive is not allowed: { $file }. Nothing was taken over.
error-hsds-broken-zip = The archive is damaged. Please ask for it again.
error-hsds-no-descriptor = The archive has no file datapackage.json.
error-hsds-descriptor = The file datapackage.json cannot be understood.
# $file (String) - the name of a file
error-hsds-no-file = The archive names a file that it does not hold: { $file }
# $file (String) - the name of a file
error-hsds-not-utf8 = This file is no text in UTF-8: { $file }
# $line (Count) - the number of a line
error-hsds-broken-json = The file is no JSON. The mistake is in line { $line }.
# $file (String) - the name of a file
# $row (Count) - the number of a row
error-hsds-broken-table = The table { $file } breaks off in row { $row }.
error-hsds-not-hsds = This is no directory in HSDS 3.1.
# $count (Count) - how many there are
error-hsds-refused = Nothing was taken over. To be settled: { $count }
# After the preview, when the import is refused.
error-directory-changed = Somebody has worked on the directory in the meantime. Nothing was taken over. Please choose the file again and look at the new preview.
# Below the list of imports.
error-directory-import-unknown = This import is not known here.
# Below the list of imports.
error-directory-import-withdrawn = This import has been taken back already.
# Below the list of imports.
# $names (String) - the first houses and services that were changed
# $count (Count) - how many rows were changed
error-directory-import-built-on = Somebody has worked on entries of this import since: { $names } (rows changed: { $count }). Nothing was taken back. Please correct these entries by hand.
# Below the list of imports.
error-directory-import-in-use = Something leans on what this import brought, for example a referral to a new service or an import after it. Nothing was taken back. Please correct the entries by hand, or take the later import back first.

## What is wrong with one value; stands after the table, the id and the field.

hsds-finding-id-twice = this id is there already, with other content
hsds-finding-id-missing = the id is missing
hsds-finding-id-form = the id is no UUID
hsds-finding-required = the field has to be filled in
hsds-finding-reference = refers to something that is not there
hsds-finding-wrong-type = the wrong kind of value: number, text or list
hsds-finding-not-an-object = an object has to stand here
hsds-finding-choice = the standard does not know this word here
hsds-finding-uri-form = this is no web address
hsds-finding-email-form = this is no e-mail address
hsds-finding-date-form = this is no date
hsds-finding-time-form = this is no time
hsds-finding-entity = the standard does not know this table
hsds-finding-too-long = the text is too long
hsds-finding-control-character = the text contains invisible control characters
hsds-finding-contradicts-place = contradicts the place where it stands
hsds-finding-recurrence = RFC 5545 does not know this rule
hsds-finding-row-length = the row has not as many cells as the header
hsds-finding-column-twice = this column is there twice

## Tables of the standard: over lists, and beside counts.

hsds-table-organization = Organisations
hsds-table-program = Programmes
hsds-table-service = Services
hsds-table-location = Locations
hsds-table-service-at-location = Services at locations
hsds-table-contact = Contact persons
hsds-table-phone = Phone numbers
hsds-table-address = Addresses
hsds-table-schedule = Times
hsds-table-funding = Funding
hsds-table-service-area = Areas served
hsds-table-required-document = Documents needed
hsds-table-language = Languages
hsds-table-accessibility = Accessibility
hsds-table-cost-option = Fees
hsds-table-organization-identifier = Identifiers of organisations
hsds-table-url = Web addresses
hsds-table-unit = Units
hsds-table-service-capacity = Places
hsds-table-taxonomy = Taxonomies
hsds-table-taxonomy-term = Terms
hsds-table-attribute = Assigned terms
hsds-table-metadata = Records of changes
hsds-table-meta-table-description = Descriptions of tables

## What the command says.

# $count (Count) - how many rows the file has
cli-hsds-sound = The file is as HSDS 3.1 has it. Rows: { $count }
# $count (Count) - how many more there are
cli-hsds-more = … and more: { $count }
# $added (Count) - new rows
# $changed (Count) - fields that change
# $unchanged (Count) - rows that stay as they are
cli-hsds-counts = New: { $added }, fields changed: { $changed }, unchanged: { $unchanged }
