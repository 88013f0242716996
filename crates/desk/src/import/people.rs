//! The people of a list as the search for duplicates sees them, packed: a list of a million of them fits in a hundred megabytes.

use names::{BirthView, NameView, PersonView};

/// Between the parts of a name, between entries and between names and phones. Cells hold no control characters when they are read.
const PART: char = '\u{1F}';
const ENTRY: char = '\u{1E}';
const GROUP: char = '\u{1D}';

/// Where a person stands in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    pub sheet: String,
    pub row: u32,
    pub name: String,
}

#[derive(Debug, Default)]
pub(super) struct People {
    text: String,
    packed: Vec<Packed>,
    sheets: Vec<String>,
}

#[derive(Debug)]
struct Packed {
    end: usize,
    sheet: usize,
    row: u32,
    birth: BirthView,
}

impl People {
    pub(super) fn push(&mut self, sheet: &str, row: u32, person: &PersonView) {
        let sheet = self.sheets.iter().position(|known| known == sheet).unwrap_or_else(|| {
            self.sheets.push(sheet.to_owned());
            self.sheets.len() - 1
        });
        for name in &person.names {
            self.text.extend([name.given.as_str(), PART.encode_utf8(&mut [0; 4]), &name.family]);
            self.text.push(ENTRY);
        }
        self.text.push(GROUP);
        for phone in &person.phones {
            self.text.push_str(phone);
            self.text.push(ENTRY);
        }
        self.packed.push(Packed { end: self.text.len(), sheet, row, birth: person.birth });
    }

    pub(super) fn len(&self) -> usize {
        self.packed.len()
    }

    fn text(&self, number: usize) -> &str {
        let start = number.checked_sub(1).map_or(0, |before| self.packed[before].end);
        &self.text[start..self.packed[number].end]
    }

    pub(super) fn view(&self, number: usize) -> PersonView {
        let (names, phones) = self.text(number).split_once(GROUP).unwrap_or_default();
        let name = |entry: &str| {
            let (given, family) = entry.split_once(PART).unwrap_or_default();
            NameView { given: given.to_owned(), family: family.to_owned(), ..Default::default() }
        };
        PersonView {
            names: names.split_terminator(ENTRY).map(name).collect(),
            birth: self.packed[number].birth,
            phones: phones.split_terminator(ENTRY).map(str::to_owned).collect(),
            ..Default::default()
        }
    }

    pub(super) fn place(&self, number: usize) -> Place {
        let Packed { sheet, row, .. } = self.packed[number];
        let name = self.view(number).names.first().map(display_name).unwrap_or_default();
        Place { sheet: self.sheets[sheet].clone(), row, name }
    }
}

pub(super) fn display_name(name: &NameView) -> String {
    format!("{} {}", name.given, name.family).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_comes_out_as_they_went_in() {
        let person = PersonView {
            names: vec![
                NameView { given: "Selam".to_owned(), family: "Tesfay".to_owned(), ..Default::default() },
                NameView { given: String::new(), family: "ሰላም ተስፋይ".to_owned(), ..Default::default() },
            ],
            birth: BirthView { year: Some(1991), month: None, day: None },
            phones: vec!["0151 5550142".to_owned(), "+49 231 5550".to_owned()],
            ..Default::default()
        };
        let mut people = People::default();
        people.push("A", 3, &PersonView::default());
        people.push("B", 7, &person);
        assert_eq!(people.view(0), PersonView::default());
        assert_eq!(people.view(1), person);
        assert_eq!(people.place(1), Place { sheet: "B".to_owned(), row: 7, name: "Selam Tesfay".to_owned() });
    }
}
