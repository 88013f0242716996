//! Which text holds: the office's own that is in force, or the program's.

use super::fields;
use crate::{DeskError, Result};
use domain::{
    letter::{LetterKind, LetterTextState},
    time::Day,
};
use l10n::{Catalogue, Language, Template};
use store::{StoreError, Tx, params};

/// The area of the program's texts.
const AREA: &str = "letter-text";

/// A text as it stands, with what is known of it.
#[derive(Debug, Clone)]
pub(super) struct Wording {
    pub title: String,
    pub body: String,
    /// 0 is the program's.
    pub number: u32,
    pub day: Day,
    pub checked: bool,
    /// The German version that it says the same as; of a German text its own.
    pub german: String,
}

impl Wording {
    /// Names the version where another language says what it was made from.
    pub fn label(&self) -> String {
        if self.number == 0 { self.day.to_string() } else { self.number.to_string() }
    }

    /// Names the version on paper.
    pub fn printed(&self) -> String {
        if self.number == 0 { self.day.to_string() } else { format!("{} / {}", self.number, self.day) }
    }

    /// Title and body, ready to be filled. What stands in the store and in the program was checked; what an office laid into the data
    /// folder was not.
    pub fn templates(&self, kind: LetterKind) -> Option<(Template, Template)> {
        let fields = fields::typed(kind);
        Some((Template::parse(&self.title, &fields).ok()?, Template::parse(&self.body, &fields).ok()?))
    }
}

/// The program's text in this language; nothing where it has none of its own.
pub(super) fn of_program(catalogue: &Catalogue, kind: LetterKind, language: &Language) -> Option<Wording> {
    let pattern = |id: &str| catalogue.pattern(language, AREA, id);
    let part = |part: &str| pattern(&format!("letter-text-{}-{part}", kind.code()));
    let day = pattern("letter-text-version").and_then(|text| text.trim().parse().ok()).map(Day)?;
    Some(Wording {
        title: part("title")?,
        body: part("body")?,
        number: 0,
        day,
        checked: pattern("letter-text-state").is_some_and(|state| state.trim() == "checked"),
        german: day.to_string(),
    })
}

/// The text that holds today; nothing where there is none in this language.
pub(super) fn in_force(tx: &mut Tx<'_>, catalogue: &Catalogue, kind: LetterKind, language: &Language) -> Result<Option<Wording>> {
    let own = tx.first(
        "SELECT title, body, number, day, checked, german FROM letter_text WHERE kind = $1 AND language = $2 AND state = $3",
        params![kind.code(), language.tag(), LetterTextState::InForce.code()],
        |row| {
            Ok(Wording {
                title: row.get(0)?,
                body: row.get(1)?,
                number: row.get(2)?,
                day: row.get(3)?,
                checked: row.get(4)?,
                german: row.get(5)?,
            })
        },
    )?;
    Ok(own.or_else(|| of_program(catalogue, kind, language)))
}

/// The German text that holds today. There always is one.
pub(super) fn german(tx: &mut Tx<'_>, catalogue: &Catalogue, kind: LetterKind) -> Result<Wording> {
    in_force(tx, catalogue, kind, &Language::german())?.ok_or(DeskError::Store(StoreError::Damaged { part: "letter-text" }))
}
