//! Staff, reports and the import of a list: what supervisors and administrators do.

use super::wire;
use domain::{
    id::{OpId, StaffId},
    office::Role,
    report::{CaseloadDimension, CaseloadMeasure},
    time::{Day, Instant},
};

wire! {
    pub struct StaffRow {
        pub id: StaffId,
        pub version: i64,
        pub login: String,
        pub name: String,
        pub roles: Vec<Role>,
        pub languages: Vec<String>,
        pub active: bool,
        pub takes_appointments: bool,
        pub hours: Vec<super::appointment::WorkingHour>,
    }

    pub struct StaffSave {
        pub op_id: OpId,
        pub id: Option<StaffId>,
        pub version: i64,
        pub login: String,
        pub name: String,
        pub roles: Vec<Role>,
        pub languages: Vec<String>,
        pub active: bool,
        pub takes_appointments: bool,
        /// A new passphrase; needed for a new person.
        pub passphrase: Option<String>,
    }

    pub struct PassphraseChange {
        pub old: String,
        pub new: String,
    }

    pub struct Caseload {
        pub from: Day,
        pub to: Day,
    }

    pub struct CaseloadReport {
        pub from: Day,
        pub to: Day,
        pub measures: Vec<CaseloadMeasure>,
        pub tables: Vec<CaseloadTable>,
        pub made_at: Instant,
        pub made_by: String,
        /// Version of the definition, written into every export.
        pub definition: String,
    }

    pub struct CaseloadTable {
        pub dimension: CaseloadDimension,
        pub rows: Vec<CaseloadRow>,
    }

    pub struct CaseloadRow {
        /// A language tag, a person's id, or empty for "not known" and for the total.
        pub key: String,
        /// The person's name; languages are worded by the reader's language.
        pub label: Option<String>,
        /// In the order of `measures`.
        pub counts: Vec<u32>,
    }

    pub struct CaseloadExport {
        pub from: Day,
        pub to: Day,
        pub format: ExportFormat,
        pub language: String,
    }

    /// A file that left the store, by the person's choice in a dialog.
    pub struct SavedFile {
        /// `None`: the dialog was closed.
        pub path: Option<String>,
    }

    /// A list chosen in a native dialog, read but not written.
    pub struct ImportOpened {
        /// Names the list in the commands that follow. It lives until the session ends.
        pub token: String,
        pub file_name: String,
        pub format: String,
        pub encoding: Option<String>,
        pub separator: Option<String>,
        pub sheets: Vec<ImportSheet>,
    }

    pub struct ImportSheet {
        pub name: String,
        pub rows: u32,
        pub use_it: bool,
        /// Why it is not proposed, a code.
        pub why_not: Option<String>,
        /// Row number of the header, as a person counts.
        pub header_row: Option<u32>,
        pub columns: Vec<ImportColumn>,
        /// The first rows that hold something, to choose the header from.
        pub first_rows: Vec<ImportLine>,
    }

    pub struct ImportLine {
        /// As a person counts.
        pub row: u32,
        pub text: String,
    }

    pub struct ImportColumn {
        pub index: u32,
        pub header: String,
        /// A code, worded as `import-field-<code>`.
        pub field: String,
        /// 0 to 1.
        pub confidence: f64,
        pub examples: Vec<String>,
    }

    pub struct ImportMapping {
        pub token: String,
        pub sheets: Vec<ImportMappingSheet>,
    }

    pub struct ImportMappingSheet {
        pub name: String,
        pub use_it: bool,
        pub header_row: Option<u32>,
        /// Field code per column, in order.
        pub fields: Vec<String>,
    }

    pub struct ImportPreview {
        pub rows_read: u32,
        pub will_import: u32,
        pub will_update: u32,
        pub will_skip: u32,
        pub skipped: Vec<ImportSkipped>,
        /// People who are in the store already and get what their record lacks.
        pub updated: Vec<ImportSampleRow>,
        pub readings: Vec<ImportReading>,
        /// How many of each kind of reading, all rows.
        pub reading_counts: Vec<CodeCount>,
        pub duplicates: Vec<ImportDuplicate>,
        /// The lists above hold the first ones only; these are the totals.
        pub readings_total: u32,
        pub duplicates_total: u32,
        pub sample: Vec<ImportSampleRow>,
    }

    pub struct CodeCount {
        pub code: String,
        pub count: u32,
    }

    pub struct ImportSkipped {
        pub sheet: String,
        pub row: u32,
        /// Worded as `import-skip-<code>`.
        pub reason: String,
        pub text: String,
    }

    pub struct ImportReading {
        pub sheet: String,
        pub row: u32,
        pub field: String,
        /// Worded as `import-reading-<code>`.
        pub kind: String,
        pub read: String,
        pub understood: String,
    }

    pub struct ImportDuplicate {
        pub sheet: String,
        pub row: u32,
        pub name: String,
        /// The other one: a row of the list or a client of the store.
        pub other_sheet: Option<String>,
        pub other_row: Option<u32>,
        pub other_client: Option<domain::id::ClientId>,
        pub other_name: String,
        pub score: f64,
        pub reasons: Vec<String>,
    }

    pub struct ImportSampleRow {
        pub sheet: String,
        pub row: u32,
        pub name: String,
        pub birth_date: Option<domain::birth_date::BirthDate>,
        pub language: Option<String>,
        pub external_id: Option<String>,
    }

    pub struct ImportRun {
        pub op_id: OpId,
        pub mapping: ImportMapping,
    }

    pub struct ImportResult {
        pub rows_read: u32,
        pub imported: u32,
        pub updated: u32,
        pub skipped: u32,
        pub duplicates: u32,
        pub cancelled: bool,
    }

    /// Sent as the event `progress` while long work runs.
    pub struct Progress {
        /// `import`, `import-withdraw`, `demo`, `export`.
        pub work: String,
        pub done: u32,
        pub total: u32,
    }

    pub struct VerifyReply {
        pub sound: bool,
        /// Codes with arguments, worded as `verify-<code>`.
        pub findings: Vec<super::WireError>,
        pub counts: Vec<CodeCount>,
    }
}

domain::coded_enum! {
    pub enum ExportFormat {
        Csv = "csv",
        Xlsx = "xlsx",
        Json = "json",
    }
}
