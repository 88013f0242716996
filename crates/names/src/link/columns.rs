//! Records from a table whose columns somebody has named.

use super::record::Record;
use crate::word::words;
use crate::{BirthView, NameView};

/// What a column of a table holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Column {
    Given,
    Family,
    /// A whole name in any order; beside given and family name, the same name in another script, or further parts of it.
    Name,
    Born,
    Gender,
    Street,
    HouseNumber,
    Place,
    Postcode,
    State,
    Phone,
    Document,
    Nationality,
}

impl Column {
    pub const ALL: &'static [Self] = &[
        Self::Given,
        Self::Family,
        Self::Name,
        Self::Born,
        Self::Gender,
        Self::Street,
        Self::HouseNumber,
        Self::Place,
        Self::Postcode,
        Self::State,
        Self::Phone,
        Self::Document,
        Self::Nationality,
    ];

    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Given => "given",
            Self::Family => "family",
            Self::Name => "name",
            Self::Born => "born",
            Self::Gender => "gender",
            Self::Street => "street",
            Self::HouseNumber => "house_no",
            Self::Place => "place",
            Self::Postcode => "postcode",
            Self::State => "state",
            Self::Phone => "phone",
            Self::Document => "document",
            Self::Nationality => "nationality",
        }
    }

    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|column| column.code() == code)
    }
}

impl Record {
    /// A record from the cells of a row. A column may come several times: names and addresses are joined, phones and documents are kept
    /// beside each other.
    #[must_use]
    pub fn from_cells<'a>(cells: impl IntoIterator<Item = (Column, &'a str)>) -> Self {
        let mut record = Self::default();
        let mut name = NameView::default();
        let mut whole: Vec<&str> = Vec::new();
        for (column, cell) in cells {
            let cell = cell.trim();
            if cell.is_empty() {
                continue;
            }
            match column {
                Column::Given => join(&mut name.given, cell),
                Column::Family => join(&mut name.family, cell),
                Column::Name => whole.push(cell),
                Column::Born => record.birth = date(cell),
                Column::Gender => join(&mut record.gender, cell),
                Column::Street => join(&mut record.street, cell),
                Column::HouseNumber => join(&mut record.house_number, cell),
                Column::Place => join(&mut record.place, cell),
                Column::Postcode => join(&mut record.postcode, cell),
                Column::State => join(&mut record.state, cell),
                Column::Phone => record.phones.push(cell.to_owned()),
                Column::Document => record.numbers.push(cell.to_owned()),
                Column::Nationality => join(&mut record.nationality, cell),
            }
        }
        let alone = name.given.is_empty() && name.family.is_empty();
        let script = |text: &str| words(text).first().map(|word| word.script);
        let own = script(&format!("{} {}", name.given, name.family));
        let mut others = Vec::new();
        for text in whole {
            if alone || own == script(text) {
                join(&mut name.given, text);
            } else {
                others.push(in_parts(text));
            }
        }
        if !name.given.is_empty() || !name.family.is_empty() {
            record.names.push(name);
        }
        record.names.extend(others);
        record
    }
}

/// A name in its own script, as tables hold it: the first word is given, the others are the family's.
fn in_parts(text: &str) -> NameView {
    let (given, family) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    NameView { given: given.to_owned(), family: family.to_owned(), ..NameView::default() }
}

fn join(text: &mut String, more: &str) {
    if !text.is_empty() {
        text.push(' ');
    }
    text.push_str(more);
}

/// A date as tables hold it: `1998-05-07`, `19980507`, `07.05.1998`, `7/5/1998`, `05.1998`, `1998`. Parts out of range stay as they are: a
/// typing error is nearer to the true date than nothing. A part that is 0 is unknown.
fn date(text: &str) -> BirthView {
    let folded = crate::fold(text);
    let parts: Vec<&str> = folded.split(' ').filter(|part| part.bytes().all(|b| b.is_ascii_digit())).collect();
    let number = |text: &str| text.parse::<u32>().ok().filter(|number| *number > 0);
    let year = |text: &str| number(text).and_then(|year| i32::try_from(year).ok());
    let is_year = |text: &str| text.len() == 4;
    match *parts.as_slice() {
        // A time may stand behind the date.
        [y, m, d, ..] if is_year(y) => BirthView { year: year(y), month: number(m), day: number(day_of(d)) },
        [d, m, y, ..] if is_year(y) => {
            let (day, month) = (number(d), number(m));
            let american = month.is_some_and(|month| month > 12) && day.is_some_and(|day| day <= 12);
            if american { BirthView { year: year(y), month: day, day: month } } else { BirthView { year: year(y), month, day } }
        }
        [m, y] if is_year(y) => BirthView { year: year(y), month: number(m), day: None },
        [y, m] if is_year(y) => BirthView { year: year(y), month: number(m), day: None },
        [all] if all.len() == 8 => {
            let leading = (1800..2200).contains(&all[..4].parse::<i32>().unwrap_or(0));
            let trailing = (1800..2200).contains(&all[4..].parse::<i32>().unwrap_or(0));
            if leading || !trailing {
                BirthView { year: year(&all[..4]), month: number(&all[4..6]), day: number(&all[6..]) }
            } else {
                BirthView { year: year(&all[4..]), month: number(&all[2..4]), day: number(&all[..2]) }
            }
        }
        [y] if is_year(y) => BirthView { year: year(y), month: None, day: None },
        _ => BirthView::default(),
    }
}

/// The day of `07T00:00`, which folding has made one word of.
fn day_of(text: &str) -> &str {
    text.get(..2).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_in_the_ways_tables_hold_them() {
        for (text, year, month, day) in [
            ("1998-05-07", Some(1998), Some(5), Some(7)),
            ("1998-05-07 00:00:00", Some(1998), Some(5), Some(7)),
            ("19980507", Some(1998), Some(5), Some(7)),
            ("07051998", Some(1998), Some(5), Some(7)),
            ("07.05.1998", Some(1998), Some(5), Some(7)),
            ("5/27/1998", Some(1998), Some(5), Some(27)),
            ("٠٧.٠٥.١٩٩٨", Some(1998), Some(5), Some(7)),
            ("00.00.1998", Some(1998), None, None),
            ("05.1998", Some(1998), Some(5), None),
            ("1998", Some(1998), None, None),
            ("19981309", Some(1998), Some(13), Some(9)),
            ("unknown", None, None, None),
            ("", None, None, None),
        ] {
            assert_eq!(date(text), BirthView { year, month, day }, "{text}");
        }
    }

    #[test]
    fn a_name_beside_the_parts_is_another_script_or_a_further_part() {
        let record =
            Record::from_cells([(Column::Given, "Mohammed"), (Column::Family, "Al Ahmad"), (Column::Name, "محمد الأحمد")]);
        assert_eq!(record.names.len(), 2, "{:?}", record.names);
        let record = Record::from_cells([(Column::Given, "Mohammed"), (Column::Family, "Ahmad"), (Column::Name, "Omar")]);
        assert_eq!(record.names.len(), 1);
        assert_eq!(record.names[0].given, "Mohammed Omar");
    }
}
