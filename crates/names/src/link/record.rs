//! What is compared: a person with the facts that stand beside the name.

use crate::{BirthView, NameView};

/// A record of a person, from a store or a table. Whatever is not known stays empty and speaks neither for nor against a pair.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Record {
    /// The name in use first. A name in another script is a name of its own.
    pub names: Vec<NameView>,
    /// Parts of a date may be out of range, as typing errors leave them.
    pub birth: BirthView,
    pub gender: String,
    /// A code or a word, the same for the same country.
    pub nationality: String,
    pub street: String,
    pub house_number: String,
    pub postcode: String,
    pub place: String,
    pub state: String,
    /// As written.
    pub phones: Vec<String>,
    /// Numbers of documents, cases and other registers, as written.
    pub numbers: Vec<String>,
}

impl From<&crate::PersonView> for Record {
    fn from(person: &crate::PersonView) -> Self {
        Self {
            names: person.names.clone(),
            birth: person.birth,
            phones: person.phones.clone(),
            numbers: person.numbers.clone(),
            ..Self::default()
        }
    }
}
