//! A few of the invented people are entered a second time, as it happens at a counter: the name heard and spelled otherwise, another
//! telephone, a birth date half known. Without them nobody could practise with the duplicates.

use super::{people, random::Chance};
use crate::api::client::{AddressForm, ClientForm, NameForm};
use domain::{birth_date::BirthDateSource, client::NameSource};

/// In so many of a hundred entries somebody stands twice.
const SHARE: u64 = 2;
/// From among so many of those who came before, so that a large office needs no more memory than a small one.
const REMEMBERED: usize = 256;

/// How one name is heard by two people at two counters. The first that fits is taken.
const SPELLINGS: &[(&str, &str)] = &[
    ("Mohamad", "Muhammed"),
    ("Mohammad", "Mohamed"),
    ("Ahmad", "Ahmed"),
    ("Khaled", "Chalid"),
    ("Omar", "Umar"),
    ("Yousef", "Jusuf"),
    ("Mahmoud", "Mahmud"),
    ("Abdulrahman", "Abdul Rahman"),
    ("Maryam", "Mariam"),
    ("Layla", "Leila"),
    ("Nour", "Nur"),
    ("Fatima", "Fatma"),
    ("Nataliia", "Natalia"),
    ("Andrii", "Andrij"),
    ("Serhii", "Sergej"),
    ("Yuliia", "Julia"),
    ("Iryna", "Irina"),
    ("Oleh", "Oleg"),
    ("Al-", "Al "),
    ("Al ", "El-"),
    ("ch", "tsch"),
    ("sh", "sch"),
    ("kh", "ch"),
    ("ou", "u"),
    ("ya", "ja"),
    ("yi", "ji"),
    ("ee", "i"),
    ("Ș", "S"),
    ("ș", "s"),
    ("ă", "a"),
    ("ł", "l"),
    ("Ł", "L"),
    ("ó", "o"),
    ("ą", "a"),
    ("ş", "s"),
    ("Ş", "S"),
    ("ı", "i"),
    ("ğ", "g"),
    ("ü", "ue"),
    ("ö", "oe"),
    ("ç", "c"),
    ("Ç", "C"),
    ("í", "i"),
    ("ễ", "e"),
    ("th", "t"),
    ("ss", "s"),
    ("ll", "l"),
    ("y", "i"),
    ("z", "s"),
    ("w", "v"),
    ("h", ""),
];

/// Those who came before and may come again.
pub(super) struct SecondEntries {
    remembered: Vec<ClientForm>,
}

impl SecondEntries {
    pub(super) const fn new() -> Self {
        Self { remembered: Vec::new() }
    }

    /// Somebody who is in the store already, as another counter wrote them down.
    pub(super) fn somebody_again(&mut self, chance: &mut Chance) -> Option<ClientForm> {
        if !chance.percent(SHARE) || self.remembered.is_empty() {
            return None;
        }
        // Each comes twice at most: three entries of one person are rare.
        let first = self.remembered.swap_remove(chance.below(self.remembered.len() as u64) as usize);
        Some(again(chance, first))
    }

    pub(super) fn remember(&mut self, chance: &mut Chance, form: &ClientForm) {
        if self.remembered.len() < REMEMBERED {
            self.remembered.push(form.clone());
        } else {
            let place = chance.below(REMEMBERED as u64) as usize;
            self.remembered[place] = form.clone();
        }
    }
}

fn again(chance: &mut Chance, mut form: ClientForm) -> ClientForm {
    form.names.truncate(1);
    for name in &mut form.names {
        respell(chance, name);
        name.source = NameSource::Spoken;
    }
    if let Some(born) = form.birth_date.as_mut().filter(|_| chance.percent(20)) {
        (born.month, born.day, born.estimated) = (Some(1), Some(1), true);
        (born.source, born.text) = (BirthDateSource::Spoken, None);
    }
    let same_phone = chance.percent(50);
    let means = people::contact_means(chance);
    if !same_phone {
        form.contact_means = means;
    }
    if chance.percent(75) {
        form.documents.clear();
    }
    if chance.percent(50) {
        form.address = AddressForm::unknown();
    }
    form.former_addresses.clear();
    form.representatives.clear();
    form.remark.clear();
    form
}

/// Another spelling of one of its words. A name that has none stands the other way round.
fn respell(chance: &mut Chance, name: &mut NameForm) {
    let given_first = chance.percent(50);
    let (first, second) = if given_first { (&mut name.given, &mut name.family) } else { (&mut name.family, &mut name.given) };
    if let Some(other) = other_spelling(first) {
        *first = other;
    } else if let Some(other) = other_spelling(second) {
        *second = other;
    } else if !name.given.is_empty() {
        std::mem::swap(&mut name.given, &mut name.family);
    }
}

fn other_spelling(text: &str) -> Option<String> {
    SPELLINGS.iter().find(|(known, _)| text.contains(known)).map(|(known, other)| text.replacen(known, other, 1))
}
