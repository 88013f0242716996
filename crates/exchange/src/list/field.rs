//! What a column can hold, and the mapping that a person may correct and keep as a file.

use domain::coded_enum;

coded_enum! {
    /// What a column of a list holds.
    pub enum Field {
        /// The source's own number of the person.
        ExternalId = "external-id",
        Family = "family",
        Given = "given",
        /// A further given name or the father's name: stands behind the given name.
        MiddleName = "middle-name",
        /// Both names in one cell.
        FullName = "full-name",
        /// The name in the person's own script.
        NativeName = "native-name",
        BirthDate = "birth-date",
        Gender = "gender",
        Nationality = "nationality",
        Phone = "phone",
        Email = "email",
        /// A whole address in one cell.
        Address = "address",
        Street = "street",
        HouseNumber = "house-number",
        Postcode = "postcode",
        Place = "place",
        Languages = "languages",
        ResidenceTitle = "residence-title",
        ResidenceUntil = "residence-until",
        FirstContact = "first-contact",
        Worker = "worker",
        /// Kept as a note; a column nobody knows becomes a note with its header as label.
        Note = "note",
        /// Left out because a person said so; never proposed.
        Ignore = "ignore",
    }
}

impl Field {
    /// Two columns may hold it (home and mobile phone); of other fields the second column becomes a note.
    #[must_use]
    pub const fn may_repeat(self) -> bool {
        matches!(
            self,
            Self::MiddleName | Self::Phone | Self::Email | Self::Languages | Self::Nationality | Self::Note | Self::Ignore
        )
    }
}

coded_enum! {
    /// What a proposal rests on.
    pub enum FieldSource {
        /// The words of the header.
        Header = "header",
        /// What stands in the column.
        Content = "content",
        /// Both agree.
        HeaderAndContent = "header-and-content",
        /// Neither told; kept as a note.
        Unknown = "unknown",
        /// A person said so.
        Chosen = "chosen",
    }
}

coded_enum! {
    /// Why a sheet is not taken for a list.
    pub enum NotUsed {
        Empty = "empty",
        /// One column of text: a note to colleagues.
        NoColumns = "no-columns",
        NoNames = "no-names",
        NoRows = "no-rows",
        /// A person said so.
        Chosen = "chosen",
    }
}

#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Mapping {
    pub sheets: Vec<SheetMapping>,
}

#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct SheetMapping {
    /// The sheet's name; empty for a CSV.
    pub sheet: String,
    #[serde(rename = "use")]
    pub used: bool,
    /// Why not, when it is not used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_used: Option<NotUsed>,
    /// Row number of the header, as in [`super::Row::number`].
    #[serde(default)]
    pub header_row: Option<usize>,
    #[serde(default)]
    pub columns: Vec<ColumnMapping>,
}

#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ColumnMapping {
    /// From 0.
    pub column: usize,
    /// The header as it stands, or empty.
    #[serde(default)]
    pub header: String,
    pub field: Field,
    /// 0 to 100.
    #[serde(default)]
    pub confidence: u8,
    #[serde(default = "chosen")]
    pub from: FieldSource,
}

const fn chosen() -> FieldSource {
    FieldSource::Chosen
}

impl SheetMapping {
    /// The label under which a column's text is kept in a note: its header, or its letter as in a spreadsheet.
    #[must_use]
    pub fn label(&self, column: usize) -> String {
        let header = self.columns.iter().find(|c| c.column == column).map(|c| crate::text::one_line(&c.header));
        match header {
            Some(header) if !header.is_empty() => header,
            _ => column_letter(column),
        }
    }
}

/// `A`, `B`, … `Z`, `AA`, … for a column counted from 0.
#[must_use]
pub(crate) fn column_letter(column: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        letters.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    letters.iter().rev().collect()
}
