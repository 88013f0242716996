//! What a value looks like, whatever its column is called.

use chrono::NaiveDate;

use super::date::{self, DateContext, Purpose, Read, SlashOrder};
use super::workbook::Cell;
use super::{Field, address, country, gender, language, marker, phone};

/// Whether a value fits a field: `Some(true)` it does, `Some(false)` it contradicts, `None` it says nothing.
pub(super) fn fits(field: Field, cell: &Cell, today: NaiveDate) -> Option<bool> {
    if cell.is_blank() {
        return None;
    }
    let raw = cell.text();
    let text = crate::text::one_line(&raw);
    if marker::is_unknown(&text) || marker::is_ditto(&text) {
        return None;
    }
    let context = DateContext { today, order: SlashOrder::GERMAN, date_1904: false };
    let is_date = |purpose| matches!(date::read(cell, purpose, &context), Read::Parts(_) | Read::Unknown);
    let any_date = || is_date(Purpose::Birth) && !matches!(cell, Cell::Number(_));
    Some(match field {
        Field::BirthDate => is_date(Purpose::Birth),
        Field::FirstContact => is_date(Purpose::Recent),
        Field::ResidenceUntil => is_date(Purpose::Validity) || super::values::until_words(&text).is_some(),
        Field::Gender => gender::recognise(&text).is_some(),
        Field::Nationality => country::recognise_all(&text).is_some(),
        Field::Languages => match language::recognise_all(&text) {
            (found, unknown, _) if unknown.is_empty() => !found.is_empty(),
            (found, ..) if found.is_empty() => false,
            _ => return None,
        },
        Field::ResidenceTitle => domain::residence::speaks_of_title(&text),
        Field::Phone if address::looks_like(&text) && !phone::read(&text).phones.is_empty() => return None,
        Field::Phone => !any_date() && (!phone::read(&text).phones.is_empty() || phone::is_email(&text)),
        Field::Email => text.contains('@'),
        Field::Address | Field::Street => {
            if address::looks_like(&text) {
                true
            } else if any_date() || country::recognise(&text).is_some() || gender::recognise(&text).is_some() {
                false
            } else {
                return None;
            }
        }
        Field::Postcode => text.len() == 5 && text.chars().all(|c| c.is_ascii_digit()),
        Field::Family | Field::Given | Field::MiddleName | Field::FullName
            if (any_date()
                || text.chars().all(|c| !c.is_alphabetic())
                || text.chars().filter(|c| c.is_ascii_digit()).count() > 3) =>
        {
            false
        }
        Field::NativeName => {
            if crate::text::script(&text).is_some() {
                true
            } else if any_date() {
                false
            } else {
                return None;
            }
        }
        _ => return None,
    })
}

/// The date on which proposals judge dates; only its rough year matters there, and a proposal has no clock.
pub(super) fn any_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2099, 12, 31).unwrap_or(NaiveDate::MAX)
}

/// How a column is filled, over a sample.
pub(super) struct Column<'a> {
    pub cells: Vec<&'a Cell>,
}

impl Column<'_> {
    pub(super) fn filled(&self) -> usize {
        self.cells.iter().filter(|cell| !cell.is_blank()).count()
    }

    /// Of the values that say something for or against the field, how many per hundred fit it; `None` if too few say anything.
    pub(super) fn share(&self, field: Field) -> Option<usize> {
        let (mut yes, mut no) = (0, 0);
        for cell in &self.cells {
            match fits(field, cell, any_day()) {
                Some(true) => yes += 1,
                Some(false) => no += 1,
                // Any word may be a name.
                None if matches!(field, Field::Family | Field::Given | Field::FullName) && !cell.is_blank() => yes += 1,
                None => {}
            }
        }
        (yes + no > 0).then(|| yes * 100 / (yes + no))
    }

    /// Years of the dates of the column.
    pub(super) fn years(&self) -> Vec<i32> {
        let context = DateContext { today: any_day(), order: SlashOrder::GERMAN, date_1904: false };
        self.cells
            .iter()
            .filter_map(|cell| match date::read(cell, Purpose::Birth, &context) {
                Read::Parts(parts) => parts.year,
                _ => None,
            })
            .collect()
    }

    /// Mostly whole numbers that grow: the numbers of a list.
    pub(super) fn is_counter(&self) -> bool {
        let numbers: Vec<f64> = self.cells.iter().filter_map(|cell| crate::text::one_line(&cell.text()).parse().ok()).collect();
        let filled = self.filled();
        let growing = numbers.windows(2).filter(|w| w[1] > w[0]).count();
        filled >= 2 && numbers.len() * 10 >= filled * 8 && growing * 10 >= numbers.len().saturating_sub(1) * 8
    }

    /// Short words without digits, most of them different: names.
    pub(super) fn names(&self) -> bool {
        let texts: Vec<String> = self.cells.iter().filter(|c| !c.is_blank()).map(|c| crate::text::one_line(&c.text())).collect();
        let like = texts
            .iter()
            .filter(|t| {
                t.chars().count() <= 40
                    && t.chars().next().is_some_and(|c| c.is_uppercase() || c == '?')
                    && !t.contains(|c: char| c.is_ascii_digit() || matches!(c, '.' | '!' | ':' | '=' | '@'))
            })
            .filter(|t| t.split_whitespace().count() <= 4)
            .count();
        let distinct: std::collections::BTreeSet<&String> = texts.iter().collect();
        !texts.is_empty() && like * 10 >= texts.len() * 8 && (texts.len() < 6 || distinct.len() * 5 >= texts.len().min(60))
    }
}
