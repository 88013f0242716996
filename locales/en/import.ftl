import-field-external-id = Number in the list
import-field-family = Family name
import-field-given = Given name
import-field-middle-name = Further given name
import-field-full-name = full name
import-field-native-name = Name in own script
import-field-birth-date = Date of birth
import-field-gender = Gender
import-field-nationality = Nationality
import-field-phone = Phone
import-field-email = E-mail
import-field-address = whole address
import-field-street = Street
import-field-house-number = House number
import-field-postcode = Postcode
import-field-place = Town
import-field-languages = Languages
import-field-residence-title = Residence title
import-field-residence-until = Residence valid until
import-field-first-contact = First contact
import-field-worker = Responsible caseworker
import-field-note = Keep as a note
import-field-ignore = Leave out

import-field-source-header = from the heading
import-field-source-content = from the content
import-field-source-header-and-content = from heading and content
import-field-source-unknown = not recognised
import-field-source-chosen = chosen by you

import-not-used-empty = The sheet is empty.
import-not-used-no-columns = The sheet has one column of text only, probably a note.
import-not-used-no-names = There are no names on this sheet.
import-not-used-no-rows = There is no row below the heading.
import-not-used-chosen = You left this sheet out.

import-reading-two-digit-year = year with two digits
import-reading-excel-serial = day number of a spreadsheet
import-reading-lost-letter = lost letter
import-reading-wrong-encoding = wrong character set, repaired
import-reading-row-shifted = shifted row
import-reading-row-broken-off = row broken off
import-reading-row-continued = row goes on in the next one
import-reading-january-first = 1 January (often: only the year is known)
import-reading-day-month-order = order of day and month
import-reading-estimated-year = estimated year
import-reading-partial-date = incomplete date
import-reading-impossible-date = impossible date
import-reading-future-date = date in the future
import-reading-other-calendar = date of another calendar
import-reading-native-digits = digits of another script
import-reading-unusual-date = date written in an unusual way
import-reading-name-split = name divided into given and family name
import-reading-name-not-split = name could not be divided
import-reading-name-swapped = given and family name may be swapped
import-reading-name-unusual = unusual name
import-reading-native-name-split = name in own script set apart
import-reading-birth-name-split = birth name set apart
import-reading-phone-note = remark beside the phone number
import-reading-phones-split = several phone numbers set apart
import-reading-phone-as-number = phone number as a number, a leading zero may be missing
import-reading-formula-text = text that begins like a formula
import-reading-formula-result = result of a formula
import-reading-cell-error = error value of the spreadsheet
import-reading-nationality-recognised = nationality recognised
import-reading-language-recognised = language recognised
import-reading-title-recognised = residence title recognised
import-reading-gender-recognised = gender recognised
import-reading-validity-recognised = validity recognised
import-reading-unknown-marker = “unknown” taken as empty
import-reading-repeated-external-id = number of the list occurs more than once
import-reading-ditto = “ditto”: value of the row above
import-reading-not-understood = not understood, kept as a note
import-reading-extra-cell = cell without a column, kept as a note

import-why-other-century-in-future = In the other century the day would be in the future.
import-why-other-century-too-old = In the other century the person would be too old.
import-why-younger-of-two = Both centuries are possible; the later one was taken.
import-why-valid-until-ahead = A validity mostly ends in the future.
import-why-days-from-1900 = Days counted from 1900.
import-why-days-from-1904 = Days counted from 1904.
import-why-column-shows-day-first = Other values of the column put the day first.
import-why-column-shows-month-first = Other values of the column put the month first.
import-why-column-shows-both = The column has both orders.
import-why-german-order = In German lists the day comes first.
import-why-only-order-possible = Only this order makes a date.
import-why-cell-too-many = The row has one cell too many.
import-why-cell-missing = A cell is missing in the row.
import-why-cell-torn = One cell was torn in two.
import-why-place-uncertain = The place in the row is not certain.
import-why-names-of-this-list = Other names of this list suggest it.
import-why-year-missing = The year is missing.
import-why-not-a-day = This is not a day.

import-skip-title = title above the list
import-skip-header = headings of the columns
import-skip-repeated-header = repeated headings
import-skip-blank = empty row
import-skip-total = total or count
import-skip-section = line between rows
import-skip-no-name = no name
import-skip-continuation = belongs to the row above
import-skip-sheet-not-used = sheet left out
import-skip-held = please clarify with your supervisor

import-report-counts = Rows read: { $read }. New: { $imported }. Completed: { $updated }. Left out: { $skipped }.
import-report-sheet = Sheet
import-report-row = Row
import-report-what = What
import-report-field = Field
import-report-read = In the list
import-report-understood = Understood as
import-report-done = Done
import-report-duplicate = May be here already
import-report-updated = Added to an existing record
import-report-not-imported = not taken over

error-list-empty = The file is empty. Please choose another file.
error-list-too-large = The file is larger than any list of an office. Please check that it is the right one.
error-list-is-pdf = This is a PDF file, whatever its name says. Please save the list as a spreadsheet (.xlsx, .ods or .csv).
error-list-not-a-list = { $kind ->
    [image] This is a picture, not a list. Please choose a spreadsheet (.xlsx, .ods or .csv).
    [program] This is a program, not a list. Please choose a spreadsheet (.xlsx, .ods or .csv).
    [archive] This is a packed archive, not a list. Please unpack it and choose the spreadsheet inside.
    [document] This is a text document, not a list. Please save the table as .xlsx, .ods or .csv.
    [presentation] This is a presentation, not a list. Please choose a spreadsheet (.xlsx, .ods or .csv).
    [web-page] This is a web page, not a list. Please save the table as .xlsx, .ods or .csv.
    [database] This is a database, not a list. Please save the table as .xlsx, .ods or .csv.
   *[other] This is not a list. Please choose a spreadsheet (.xlsx, .ods or .csv).
}
error-list-nul-byte = The text file is damaged: there is a null character in line { $line }. Please save the list again.
error-list-not-text = The file is neither text nor a spreadsheet. Please choose a spreadsheet (.xlsx, .ods or .csv).
error-list-unclosed-quotes = From line { $line } on a quotation mark is never closed. Please add it or save the list again.
error-list-broken-zip = The file is damaged or was not copied completely. Please copy or save it again.
error-list-zip-bomb = The file unpacks to far more than a list holds. It was not read.
error-list-broken-workbook = The spreadsheet is damaged. Please open it in your spreadsheet program and save it again.
error-list-encrypted = The spreadsheet is protected by a password. Please save it without a password.
error-list-too-many-rows = The sheet “{ $sheet }” has more than { $limit } rows. Please divide the list.
error-list-too-many-columns = On the sheet “{ $sheet }”, row { $row } has more than { $limit } columns. Please check this row.
error-list-too-many-cells = The spreadsheet has more than { $limit } cells. Please divide the list.
error-list-cell-too-long = On the sheet “{ $sheet }”, row { $row }, column { $column } holds a text of more than { $limit } characters. Please check this cell.
# The same of a text file, which has no sheets.
# $limit (Count) - the most rows
error-list-text-too-many-rows = The list has more than { $limit } rows. Please divide it.
# $row (Count) - number of the row
# $limit (Count) - the most columns
error-list-text-too-many-columns = Row { $row } has more than { $limit } columns. Please check this row.
# $row (Count) - number of the row
# $column (Count) - number of the column
# $limit (Count) - the most characters
error-list-text-cell-too-long = Row { $row }, column { $column } holds a text of more than { $limit } characters. Please check this cell.
error-import-nothing = No row of this list holds a person. Please check which sheets and columns are chosen.
error-import-not-open = This list is no longer open. Please choose the file again.
error-import-unknown = This import is not known. Please look in the list what has been imported.
error-import-withdrawn = This import has been withdrawn already.
error-import-outdated = Others are importing lists at the same time. Nothing was taken over. Please try again in a few minutes.
error-mapping-invalid = The file with the columns does not fit this list. Please make it again.

error-table-write = The table could not be written. Please check the place and the free space.
error-table-too-many-cells = The table could not be made: a row has more cells than there are columns.
error-table-cell-too-long = A text is too long for a cell of a spreadsheet. Please choose CSV.
error-table-spreadsheet = The table could not be made. Please try it as CSV.

import-nav = Import
import-title = Import a list
import-about = Brings the list that the office has kept so far into the store.
import-steps = Steps of the import
import-step-file = Choose a file
import-step-columns = Check the columns
import-step-preview = Preview
import-step-result = Result

import-file-kinds = Spreadsheets (.xlsx, .xls, .ods) and text files (.csv). Character set and separator are detected.
import-file-looks-first = You look at everything first: each row that is left out with its reason, and each value that was interpreted.
import-file-all-or-nothing = All or nothing: after an error or a cancel nothing is saved.
import-file-stays-outside = The chosen file stays where it is, outside the store. Delete it when it is no longer needed.
import-choose = Choose a file …

import-choose-other = Another file
import-columns-about = What does each column hold? Check the proposals. Unknown columns are not lost: they are kept as a note, with their heading before them.
import-format-text = Text file, character set { $encoding }, separator { $separator }
import-format-table = Spreadsheet ({ $format })
import-no-sheet = Choose at least one sheet.
import-to-preview = Go on to the preview
import-reading = The list is being interpreted and compared with the store …
import-list = List
import-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
import-header-choose = Headings
import-header-option = Row { $row }: { $text }
import-header-none = no headings
import-use-sheet = Import this sheet
import-columns-of = Columns { $sheet }
import-no-columns = No columns were recognised on this sheet.
import-column = Column
import-heading = Heading
import-examples = Examples
import-becomes = Becomes
import-certainty = Certainty
import-certainty-certain = certain
import-certainty-likely = likely
import-certainty-doubtful = doubtful
import-certainty-chosen = chosen by you
import-field-of = Content of the column { $column }
import-taken = Column { $column } has the field now. This one is kept as a note.
import-no-heading = no heading
import-no-examples = empty

import-count-read = rows read
import-count-new = new
import-count-updated = completed
import-count-skipped = left out
import-nothing-yet = Nothing is saved yet. Everything is taken over, or nothing.
import-back-to-columns = To the columns
import-run = { $count ->
    [one] Import { $count } person
   *[other] Import { $count } people
}
import-running = The list is being imported
import-progress = { $done } of { $total } rows
import-running-about = You can go on working in the meantime: the progress is here when you come back. Cancelling leaves nothing behind.
import-preview-tabs = What the preview shows
import-tab-skipped = Left out
import-tab-updated = Completed
import-tab-readings = Interpreted
import-tab-duplicates = Perhaps twice
import-tab-sample = As they will be
import-shown = The first { $shown } of { $total }. All are in the report.
import-skipped-about = Nobody is created from these rows. Nothing vanishes silently: each is in the report too.
import-none-skipped = No row is left out
import-reasons = Filter by reason
import-reason = Reason
import-all = All
import-readings-about = These values were not simply copied. On one side what is in the list, on the other how it was understood.
import-none-read = All values were taken over unchanged
import-kinds = Filter by kind
import-none-shown = { $count ->
    [one] { $count } entry is further down the list, and in the report.
   *[other] { $count } entries are further down the list, and in the report.
}
import-understood-nothing = nothing taken over
import-how = How
import-updated-about = These people are in the store already. Only what is missing there is filled in; nothing is overwritten.
import-none-updated = Nobody on this list is in the store yet
import-duplicates-about = These people may be the same. Both are created; under “Duplicates” they can be merged afterwards.
import-none-duplicate = Nobody seems to be there twice
import-at-row = Row { $row }
import-at-sheet-row = { $sheet }, row { $row }
import-other-hidden = Somebody in the store (your role does not see names)
import-other-in-store = in the store already
import-alike = { $share } alike
import-sample-about = This is how the people will be in the store.
import-name = Name
import-first-language = Language

import-done = { $count ->
    [one] { $count } person is imported.
   *[other] { $count } people are imported.
}
import-cancelled = Cancelled
import-cancelled-about = Nothing was saved. The store is as it was.
import-back-to-preview = Back to the preview
import-another = Import another list
import-report-title = A report to work off
import-report-about = A table with each row that wants a look: left out, interpreted or perhaps twice. To be ticked off.
import-report-save = Save the report …
import-report-saved = Saved: { $path }. This file is outside the store.

import-past = Imported so far
import-past-about = Was it the wrong file? Every import can be withdrawn as a whole. Whoever has been worked on since stays.
import-past-none = Nothing imported yet
import-past-file = File
import-past-when = When
import-past-who = By
import-past-new = New
import-past-updated = Completed
import-past-state = State
import-state-in-store = in the store
import-state-withdrawn = withdrawn
import-past-line = { $at }, { $by }: “{ $file }”. New: { $imported }. Completed: { $updated }.
import-withdraw = Withdraw …
import-withdraw-of = Withdraw “{ $file }”
import-withdraw-title = Withdraw “{ $file }”?
import-withdraw-removes = { $count ->
    [0] This import created nobody.
    [one] { $count } person whom this import created is removed.
   *[other] { $count } people whom this import created are removed.
}
import-withdraw-restores = { $count ->
    [0] It completed nobody.
    [one] { $count } person whom it completed is as they were before.
   *[other] { $count } people whom it completed are as they were before.
}
import-withdraw-keeps = Whoever has been worked on since (a contact, a note, a case, a change) stays as they are and is named afterwards.
import-withdraw-final = Withdrawing can’t be taken back. But the list can be imported once more.
import-withdraw-do = Withdraw the import
import-withdrawing = The import is being withdrawn
import-withdraw-progress = { $done } of { $total } people
import-withdrawn-done = Withdrawn. Removed: { $removed }. As before: { $restored }. Kept: { $kept }.
import-withdraw-cancelled = Cancelled. Nothing was changed.
import-kept = Kept because somebody has worked on them since
import-kept-show = { $count ->
    [one] { $count } person stayed
   *[other] { $count } people stayed
}
import-kept-made = created by the import
import-kept-filled = completed by the import

import-status-running = Import: { $share }
import-status-withdrawing = Withdrawing: { $share }
import-status-ready = Import: the result is there

action-import-withdrawn = Import withdrawn
# A directory that came in as a file was taken back.
action-directory-import-withdrawn = Import of a directory taken back
