//! What may stand in braces in the text of a letter.

use crate::api::letter::LetterField;
use domain::letter::LetterKind;
use l10n::source::Kind;

/// A field of a letter.
#[derive(Debug, Clone, Copy)]
pub(super) struct Field {
    pub name: &'static str,
    pub kind: Kind,
    pub may_be_missing: bool,
}

const fn field(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, may_be_missing: false }
}

const fn perhaps(name: &'static str, kind: Kind) -> Field {
    Field { name, kind, may_be_missing: true }
}

/// The office, who writes and the day: in every letter.
const ALWAYS: &[Field] = &[
    field("office", Kind::String),
    perhaps("phone", Kind::String),
    perhaps("mail", Kind::String),
    field("writer", Kind::String),
    field("today", Kind::Day),
];

const APPOINTMENT: &[Field] = &[
    perhaps("client_name", Kind::String),
    field("day", Kind::Day),
    field("time", Kind::Time),
    field("minutes", Kind::Count),
    field("place", Kind::String),
    field("staff", Kind::String),
];

const fn own(kind: LetterKind) -> &'static [Field] {
    match kind {
        LetterKind::Referral => {
            const {
                &[
                    field("client_name", Kind::String),
                    field("partner", Kind::String),
                    field("service", Kind::String),
                    field("need", Kind::String),
                    perhaps("message", Kind::String),
                    perhaps("appointment", Kind::DayTime),
                    field("reference", Kind::String),
                    field("answer_by", Kind::Day),
                    field("released_on", Kind::Day),
                    field("valid_until", Kind::Day),
                ]
            }
        }
        LetterKind::Invitation | LetterKind::Reminder => APPOINTMENT,
        LetterKind::PartnerReminder => {
            const {
                &[
                    perhaps("client_name", Kind::String),
                    field("partner", Kind::String),
                    field("service", Kind::String),
                    field("need", Kind::String),
                    field("reference", Kind::String),
                    field("sent_on", Kind::Day),
                    field("answer_by", Kind::Day),
                ]
            }
        }
        LetterKind::Release => {
            const {
                &[
                    field("client_name", Kind::String),
                    perhaps("born", Kind::String),
                    field("recipient", Kind::String),
                    field("purpose", Kind::String),
                    field("need", Kind::String),
                    perhaps("case_number", Kind::String),
                    field("kinds", Kind::List),
                    perhaps("special", Kind::List),
                    perhaps("answering", Kind::String),
                    field("given_on", Kind::Day),
                    field("valid_until", Kind::Day),
                    field("language", Kind::Language),
                ]
            }
        }
        LetterKind::PrivacyNotice => {
            const {
                &[
                    field("controller", Kind::String),
                    perhaps("officer", Kind::String),
                    field("years", Kind::Count),
                    perhaps("authority", Kind::String),
                ]
            }
        }
    }
}

/// The fields of a kind of letter: its own, then those of every letter.
pub(super) fn of(kind: LetterKind) -> impl Iterator<Item = Field> {
    own(kind).iter().chain(ALWAYS).copied()
}

/// What may stand in braces in a letter of this kind.
#[must_use]
pub fn field_names(kind: LetterKind) -> Vec<&'static str> {
    of(kind).map(|field| field.name).collect()
}

/// The same as a template wants to know them.
pub(super) fn typed(kind: LetterKind) -> Vec<(&'static str, Kind)> {
    of(kind).map(|field| (field.name, field.kind)).collect()
}

pub(super) fn wire(kind: LetterKind) -> Vec<LetterField> {
    let word = |kind: Kind| Kind::ALL.iter().find(|(known, _)| *known == kind).map_or("String", |(_, word)| word);
    of(kind)
        .map(|field| LetterField {
            name: field.name.to_owned(),
            kind: word(field.kind).to_owned(),
            may_be_missing: field.may_be_missing,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use l10n::{Catalogue, Language, Template};

    #[test]
    fn every_text_of_the_program_in_every_language_uses_only_fields_of_its_kind() {
        let catalogue = Catalogue::embedded();
        for meta in catalogue.languages() {
            let language = Language::parse(&meta.tag).expect("a tag");
            for kind in LetterKind::ALL {
                for part in ["title", "body"] {
                    let id = format!("letter-text-{}-{part}", kind.code());
                    // A language that has only been started may lack one; German never.
                    let Some(text) = catalogue.pattern(&language, "letter-text", &id) else {
                        assert_ne!(meta.tag, "de", "{id}");
                        continue;
                    };
                    assert!(
                        Template::parse(&text, &typed(*kind)).is_ok(),
                        "{id} in {language}: {:?}",
                        Template::parse(&text, &typed(*kind))
                    );
                }
            }
        }
    }

    #[test]
    fn every_field_has_words() {
        let catalogue = Catalogue::embedded();
        for kind in LetterKind::ALL {
            for field in of(*kind) {
                let id = format!("letter-field-{}", field.name.replace('_', "-"));
                assert!(catalogue.text_by_id(&Language::german(), &id, &[]).is_some(), "{id}");
            }
        }
    }
}
