//! The machine-readable zone of travel documents (ICAO Doc 9303, parts 3 to 7), as a reader at the counter types it.
//!
//! Nothing is believed before its check digit says so, and nothing is put right in silence: a wrong digit is named, a likely
//! repair is proposed, and a person decides. The zone holds names in Latin capitals as the issuing state transliterates them, and
//! cuts long ones off; it is a source of its own beside the name that the person writes.

mod check;
mod date;
mod format;
mod name;
mod repair;
mod typed;

pub use check::{CheckDigit, check_digit};
pub use date::{ExpiryDate, ZoneDate};
pub use format::ZoneFormat;
pub use name::ZoneName;
pub use repair::{Repair, Swap};
pub use typed::ZoneLayout;

use chrono::NaiveDate;
use domain::{coded_enum, nationality};
use format::Slots;

coded_enum! {
    /// The parts of a zone, in the order in which a person goes through a document.
    pub enum ZoneField {
        DocumentCode = "document-code",
        Issuer = "issuer",
        Number = "number",
        Name = "name",
        Nationality = "nationality",
        BirthDate = "birth-date",
        Sex = "sex",
        Expiry = "expiry",
        Optional = "optional",
        /// Not a part of its own: the digit over several of them.
        Composite = "composite",
    }
}

coded_enum! {
    /// What is wrong with a part beside its check digit.
    pub enum ZoneProblemKind {
        NotADate = "not-a-date",
        UnknownCode = "unknown-code",
        /// Neither M, F nor a filler.
        NotASex = "not-a-sex",
        HasDigits = "has-digits",
        Missing = "missing",
        /// The name is filled to the last place: the standard cuts names off there.
        CutOff = "cut-off",
    }
}

/// A part of the zone and what is wrong with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Problem {
    pub field: ZoneField,
    pub kind: ZoneProblemKind,
}

/// A zone that was taken apart. Its parts are what was read, right or wrong: [`Zone::checks`] and [`Zone::problems`] say which.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zone {
    pub format: ZoneFormat,
    /// How the keys had to be understood.
    pub layout: ZoneLayout,
    /// The lines in full, capitals, digits and `<`.
    pub lines: Vec<String>,
    /// One or two letters: `P`, `ID`, `V`.
    pub document_code: String,
    pub issuer: String,
    pub name: ZoneName,
    /// Without fillers; also the part that a long number has in the optional data.
    pub number: String,
    pub nationality: String,
    pub birth: ZoneDate,
    /// `None` for a filler, which stands for every other sex.
    pub sex: Option<char>,
    pub expiry: ExpiryDate,
    /// What the state prints for itself, without fillers.
    pub optional: Vec<String>,
    pub checks: Vec<CheckDigit>,
    pub problems: Vec<Problem>,
    /// Proposals where a check digit is wrong or a digit stands among letters.
    pub repairs: Vec<Repair>,
}

impl Zone {
    /// Whether every check digit is right.
    #[must_use]
    pub fn is_right(&self) -> bool {
        self.checks.iter().all(CheckDigit::is_right)
    }
}

/// Why what was typed is no zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ZoneError {
    /// Neither the number of lines nor their lengths are those of a document.
    #[error("not a machine-readable zone")]
    NotAZone,
    /// A line has lost or got characters.
    #[error("line {line} has {found} characters, not {wanted}")]
    LineLength { line: usize, found: usize, wanted: usize },
    /// Fewer lines came than the document has.
    #[error("{found} of {wanted} lines")]
    LineMissing { found: usize, wanted: usize },
    /// A sign that no zone has.
    #[error("a sign in line {line}, column {column}")]
    Sign { line: usize, column: usize },
}

impl ZoneError {
    /// The stable code; its words are the Fluent message `error-<code>`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotAZone => "scan-not-a-zone",
            Self::LineLength { .. } => "scan-line-length",
            Self::LineMissing { .. } => "scan-line-missing",
            Self::Sign { .. } => "scan-sign",
        }
    }
}

/// Reads a zone from what a reader typed. `readings` are the same strokes understood in several ways (by the letters that arrived,
/// by the places of the keys); each is tried as it stands and as a US keyboard under a German layout, and the one whose check
/// digits are right wins, the earlier before the later. `today` decides which century two digits of a year mean.
///
/// # Errors
/// [`ZoneError`] of the first reading when none is a zone.
pub fn read(readings: &[&str], today: NaiveDate) -> Result<Zone, ZoneError> {
    let mut best: Option<(usize, Zone)> = None;
    let mut refused = None;
    for (layout, typed) in typed::variants(readings) {
        match typed::lines(&typed) {
            Ok((format, lines)) => {
                let zone = take_apart(format, layout, lines, today);
                let right = zone.checks.iter().filter(|check| check.is_right()).count();
                let plausible = right * 8 + 7 - zone.problems.len().min(7);
                if best.as_ref().is_none_or(|(other, _)| plausible > *other) {
                    best = Some((plausible, zone));
                }
            }
            // What is nearly a zone says more than what is none.
            Err(error) if refused.is_none_or(|old| old == ZoneError::NotAZone) => refused = Some(error),
            Err(_) => {}
        }
    }
    let (_, mut zone) = best.ok_or(refused.unwrap_or(ZoneError::NotAZone))?;
    zone.repairs = repair::proposals(&zone, today);
    Ok(zone)
}

fn take_apart(format: ZoneFormat, layout: ZoneLayout, lines: Vec<String>, today: NaiveDate) -> Zone {
    let slots = Slots::of(format, &lines);
    let text = |slot| slots.text(slot);
    let plain = |slot| text(slot).trim_end_matches('<').to_owned();
    let number = slots.number();
    let name = ZoneName::read(&text(format.name()));
    let birth = ZoneDate::read(&text(format.birth()), today);
    let expiry = ExpiryDate::read(&text(format.expiry()), format, today);
    let (issuer, nationality) = (plain(format.issuer()), plain(format.nationality()));
    let sex = text(format.sex()).chars().next().unwrap_or('<');

    let mut problems = Vec::new();
    let mut tell = |field, kind| problems.push(Problem { field, kind });
    for (field, code) in [(ZoneField::Issuer, &issuer), (ZoneField::Nationality, &nationality)] {
        if nationality::printed(code) == nationality::Printed::Unknown {
            tell(field, if code.is_empty() { ZoneProblemKind::Missing } else { ZoneProblemKind::UnknownCode });
        }
    }
    if number.text.is_empty() {
        tell(ZoneField::Number, ZoneProblemKind::Missing);
    }
    if name.family.is_empty() && name.given.is_empty() {
        tell(ZoneField::Name, ZoneProblemKind::Missing);
    }
    if name.has_digits() {
        tell(ZoneField::Name, ZoneProblemKind::HasDigits);
    }
    if name.cut_off {
        tell(ZoneField::Name, ZoneProblemKind::CutOff);
    }
    if birth.is_impossible(today) {
        tell(ZoneField::BirthDate, ZoneProblemKind::NotADate);
    }
    if expiry == ExpiryDate::Impossible {
        tell(ZoneField::Expiry, ZoneProblemKind::NotADate);
    }
    if !matches!(sex, 'M' | 'F' | 'X' | '<') {
        tell(ZoneField::Sex, ZoneProblemKind::NotASex);
    }

    Zone {
        format,
        layout,
        document_code: plain(format.document_code()),
        issuer,
        name,
        number: number.text.clone(),
        nationality,
        birth,
        sex: Some(sex).filter(|sex| matches!(sex, 'M' | 'F')),
        expiry,
        optional: slots.optional(&number),
        checks: check::of(&slots, &number),
        problems,
        repairs: Vec::new(),
        lines,
    }
}

#[cfg(test)]
mod tests;
