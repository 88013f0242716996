//! What a reader typed from a document, held against a record.

use super::{
    client::{ClientForm, ClientHit, DocumentForm, NameForm},
    wire,
};
use domain::{birth_date::BirthDate, client::Gender, id::ClientId};
use exchange::mrz::{ZoneField, ZoneFormat, ZoneLayout, ZoneProblemKind};

wire! {
    pub struct Scan {
        /// The letters that arrived, lines ended by line breaks.
        pub text: String,
        /// The same strokes by the places of the keys, as on a US keyboard; for whatever layout is on.
        pub keys: Option<String>,
        /// The record that is open.
        pub client: Option<ClientId>,
    }

    pub struct ScanReply {
        pub document: ScannedDocument,
        /// Set when a record is open.
        pub record: Option<ScannedRecord>,
        /// Who it may be, without the open record, the likeliest first.
        pub hits: Vec<ClientHit>,
    }

    /// What a document says. Nothing here was put right: `checks` and `problems` say what to hold against the document.
    pub struct ScannedDocument {
        pub format: ZoneFormat,
        pub layout: ZoneLayout,
        pub lines: Vec<String>,
        /// In small letters, with the document as their source.
        pub name: NameForm,
        /// The name may go on: the standard cuts long ones off.
        pub cut_off: bool,
        pub birth_date: Option<BirthDate>,
        /// `None` where the document leaves it open.
        pub gender: Option<Gender>,
        /// A code as records hold it; `None` for an organisation or an unknown code.
        pub nationality: Option<String>,
        pub nationality_printed: String,
        pub issuer_printed: String,
        pub document: DocumentForm,
        pub expired: bool,
        pub optional: Vec<String>,
        pub checks: Vec<ScanCheck>,
        pub problems: Vec<ScanProblem>,
        pub repairs: Vec<ScanRepair>,
    }

    pub struct ScanCheck {
        pub field: ZoneField,
        pub right: bool,
        /// From 1.
        pub line: usize,
        pub column: usize,
        pub found: String,
        pub expected: String,
    }

    pub struct ScanProblem {
        pub field: ZoneField,
        pub kind: ZoneProblemKind,
    }

    /// A proposal: the zone with some signs read otherwise. Taking it means scanning `lines`.
    pub struct ScanRepair {
        pub field: ZoneField,
        pub swaps: Vec<ScanSwap>,
        pub lines: Vec<String>,
    }

    pub struct ScanSwap {
        pub line: usize,
        pub column: usize,
        pub found: String,
        pub proposed: String,
    }

    pub struct ScannedRecord {
        pub id: ClientId,
        pub form: ClientForm,
        pub comparisons: Vec<ScanComparison>,
    }

    pub struct ScanComparison {
        pub field: ScanField,
        pub state: ScanState,
    }
}

domain::coded_enum! {
    /// What of a document is compared with a record and can be taken over.
    pub enum ScanField {
        Name = "name",
        BirthDate = "birth-date",
        Gender = "gender",
        Nationality = "nationality",
        /// Its number.
        Document = "document",
        /// Until when a document that is on record is valid.
        Expiry = "expiry",
    }
}

domain::coded_enum! {
    pub enum ScanState {
        Same = "same",
        /// Another spelling of what is likely the same name.
        Alike = "alike",
        /// The document says the same, more exactly.
        Exacter = "exacter",
        Differs = "differs",
        /// The record has nothing there.
        New = "new",
    }
}
