//! An office's client list as it really is: read, propose what the columns are, interpret.
//!
//! Three steps, so that a person can look and correct between them. [`read`] takes bytes apart and knows nothing of clients.
//! [`propose`] says which sheet is a list and what each column holds. [`interpret`] makes one outcome of each row and one
//! [`Reading`] of each value that was understood rather than copied.
//!
//! Every row between the first and the last that hold something, on every sheet, ends in exactly one [`RowOutcome`]: titles,
//! headers, blank lines, totals and sheets that are no list are skipped with a reason and their text.

mod address;
mod country;
mod csv_text;
mod date;
mod encoding;
mod field;
mod gender;
mod interpret;
mod language;
mod marker;
mod name;
mod ods;
mod outcome;
mod phone;
mod profile;
mod propose;
mod realign;
mod rows;
mod spreadsheet;
mod values;
mod workbook;

pub use country::{STATELESS, country_codes, passport_code};
pub use field::{ColumnMapping, Field, FieldSource, Mapping, NotUsed, SheetMapping};
pub use interpret::{SwappedNames, interpret, interpret_rows};
pub use outcome::{
    Labelled, ListedAddress, ListedClient, ListedEmail, ListedNativeName, ListedPhone, ListedResidence, ListedUntil, Outcome,
    Reading, ReadingKind, RowOutcome, SkipReason,
};
pub use propose::{propose, propose_sheet};
pub use workbook::{
    Cell, Format, Formula, ListError, MAX_BYTES, MAX_CELL_CHARS, MAX_COLUMNS, MAX_ROWS, Row, Sheet, Workbook, read,
};
