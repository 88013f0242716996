//! What became of each row, and what was understood in it.

use chrono::NaiveDate;
use domain::birth_date::BirthDate;
use domain::client::Gender;
use domain::coded_enum;

use super::Field;

coded_enum! {
    /// Why a value is not simply a copy of its cell.
    pub enum ReadingKind {
        TwoDigitYear = "two-digit-year",
        ExcelSerial = "excel-serial",
        /// `?` or `�` where a letter was.
        LostLetter = "lost-letter",
        /// `MÃ¼ller` read back as `Müller`.
        WrongEncoding = "wrong-encoding",
        /// The row's values stood one or more cells off.
        RowShifted = "row-shifted",
        /// The row ends before the columns do.
        RowBrokenOff = "row-broken-off",
        /// A header further down has the columns in another order; the row was put in the order of the first.
        ColumnsMoved = "columns-moved",
        /// The row goes on in the next line of the file.
        RowContinued = "row-continued",
        /// 1 January, which offices write for "year only".
        JanuaryFirst = "january-first",
        /// Day and month could be read either way, or stand month first.
        DayMonthOrder = "day-month-order",
        EstimatedYear = "estimated-year",
        /// A part of the date is unknown.
        PartialDate = "partial-date",
        /// A day that no calendar has; kept as text.
        ImpossibleDate = "impossible-date",
        /// A birth or first contact after today; kept as text.
        FutureDate = "future-date",
        /// A year that fits the Persian or Islamic calendar; kept as text.
        OtherCalendar = "other-calendar",
        /// Digits of another script.
        NativeDigits = "native-digits",
        /// A date without its dots (`16031985`), in words, or with a remark behind it.
        UnusualDate = "unusual-date",
        /// "Family, given" in one cell.
        NameSplit = "name-split",
        /// One cell with a name that could not be divided.
        NameNotSplit = "name-not-split",
        /// Family and given name look swapped. They stay as they are.
        NameSwapped = "name-swapped",
        /// A name that holds digits, or is very long.
        NameUnusual = "name-unusual",
        /// A name in its own script stood beside the Latin one.
        NativeNameSplit = "native-name-split",
        /// "geb. …" in a name.
        BirthNameSplit = "birth-name-split",
        PhoneNote = "phone-note",
        PhonesSplit = "phones-split",
        /// A phone number that a spreadsheet took for a number: zeros at its start may be gone.
        PhoneAsNumber = "phone-as-number",
        /// Text that begins like a formula, kept as text.
        FormulaText = "formula-text",
        /// A real formula; its saved result was taken.
        FormulaResult = "formula-result",
        /// `#REF!` and its like.
        CellError = "cell-error",
        NationalityRecognised = "nationality-recognised",
        LanguageRecognised = "language-recognised",
        TitleRecognised = "title-recognised",
        GenderRecognised = "gender-recognised",
        ValidityRecognised = "validity-recognised",
        /// "k.A.", "unbekannt", "-": taken as empty.
        UnknownMarker = "unknown-marker",
        /// The same number of the source on an earlier row.
        RepeatedExternalId = "repeated-external-id",
        /// "dto.": the value of the row above.
        Ditto = "ditto",
        /// Not understood: kept as text in the note under the column's label.
        NotUnderstood = "not-understood",
        /// Beyond the last column that has a meaning; kept in the note.
        ExtraCell = "extra-cell",
    }
}

coded_enum! {
    /// Why a row became no client.
    pub enum SkipReason {
        /// Above the header.
        Title = "title",
        Header = "header",
        RepeatedHeader = "repeated-header",
        Blank = "blank",
        /// "Summe", "Gesamt", a count.
        Total = "total",
        /// A line of its own inside the list: a month, a remark.
        Section = "section",
        /// No family and no given name.
        NoName = "no-name",
        /// Its text belongs to the row above and went there.
        Continuation = "continuation",
        SheetNotUsed = "sheet-not-used",
        /// Nobody knows why from the list alone: whoever imports may not see with whom it has to do.
        Held = "held",
    }
}

/// One value that was interpreted.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Reading {
    pub field: Field,
    /// From 0; `None` for the whole row.
    pub column: Option<usize>,
    /// The column's header or letter; empty for the whole row.
    pub label: String,
    pub read: String,
    /// A date as `YYYY-MM-DD` with `00` for what is unknown; a code; or text. Empty: nothing was taken over.
    pub understood: String,
    pub kind: ReadingKind,
    /// A code for the reason, where there is more than one: see [`Reading::WHY`].
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<&'static str>,
}

impl Reading {
    /// Every code that `why` can hold.
    pub const WHY: &'static [&'static str] = &[
        "other-century-in-future",
        "other-century-too-old",
        "younger-of-two",
        "valid-until-ahead",
        "days-from-1900",
        "days-from-1904",
        "column-shows-day-first",
        "column-shows-month-first",
        "column-shows-both",
        "list-shows-day-first",
        "list-shows-month-first",
        "german-order",
        "only-order-possible",
        "cell-too-many",
        "cell-missing",
        "cell-torn",
        "place-uncertain",
        "names-of-this-list",
        "year-missing",
        "not-a-day",
    ];
}

#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct ListedPhone {
    /// As written, without the note.
    pub number: String,
    /// "Bruder", "neu".
    pub note: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct ListedEmail {
    pub address: String,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct ListedAddress {
    /// Street with house number, or a place to stay that has none ("ZUE", "bei Schwester").
    pub street: Option<String>,
    pub postcode: Option<String>,
    pub place: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "kind", content = "day", rename_all = "kebab-case")]
pub enum ListedUntil {
    Day(NaiveDate),
    Unlimited,
    /// Until the authority decides.
    Decision,
}

#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct ListedResidence {
    /// As written.
    pub text: String,
    /// Of the rule pack, where it is certain: see [`domain::residence::parse_title`].
    pub code: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct ListedNativeName {
    pub text: String,
    /// ISO 15924.
    pub script: Option<String>,
}

/// Text kept under a label.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Labelled {
    /// `None` for the list's own note column.
    pub label: Option<String>,
    pub text: String,
}

/// A person as the list has them. Nothing is normalised beyond what a [`Reading`] tells.
#[derive(Debug, Clone, Default, PartialEq, Eq, serde::Serialize)]
pub struct ListedClient {
    pub external_id: Option<String>,
    /// Also a name that could not be divided.
    pub family: Option<String>,
    pub given: Option<String>,
    pub birth_name: Option<String>,
    pub native_name: Option<ListedNativeName>,
    pub birth_date: Option<BirthDate>,
    pub gender: Option<Gender>,
    /// ISO 3166-1 alpha-2, or [`super::STATELESS`].
    pub nationalities: Vec<String>,
    pub phones: Vec<ListedPhone>,
    pub emails: Vec<ListedEmail>,
    pub address: ListedAddress,
    /// BCP 47, in the order of the list.
    pub languages: Vec<String>,
    pub residence: Option<ListedResidence>,
    pub residence_until: Option<ListedUntil>,
    pub first_contact: Option<NaiveDate>,
    pub worker: Option<String>,
    pub notes: Vec<Labelled>,
}

impl ListedClient {
    /// All notes as text, a line each, `label: text` where there is a label.
    #[must_use]
    pub fn note_text(&self) -> String {
        let lines: Vec<String> = self
            .notes
            .iter()
            .map(|note| note.label.as_ref().map_or_else(|| note.text.clone(), |label| format!("{label}: {}", note.text)))
            .collect();
        lines.join("\n")
    }
}

#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "outcome", rename_all = "kebab-case")]
pub enum RowOutcome {
    Client { sheet: String, row: usize, client: Box<ListedClient>, readings: Vec<Reading> },
    Skipped { sheet: String, row: usize, reason: SkipReason, text: String },
}

#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Outcome {
    /// In the order of the file; one for each row of [`super::Sheet::rows`].
    pub rows: Vec<RowOutcome>,
}

impl Outcome {
    /// Clients and skipped rows together.
    #[must_use]
    pub fn rows_read(&self) -> usize {
        self.rows.len()
    }
}
