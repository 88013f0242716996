//! Letters: their texts in versions, the letterhead, and the letters that are made from both.

mod back;
mod check;
mod fields;
mod filling;
mod head;
mod list;
mod notice;
mod open;
mod paper;
mod put_in_force;
mod record;
mod release_sheet;
mod sample;
mod save;
mod wording;

pub use back::back;
pub use check::{check, faults};
pub use fields::field_names;
pub(crate) use head::of as head_of;
pub use head::{letterhead, read_logo, save_letterhead};
pub use list::list;
pub(crate) use notice::notice_in_force;
pub use open::open;
pub use paper::{letter, preview, unsigned, unsigned_preview};
pub use put_in_force::put_in_force;
pub(crate) use record::{calendar, place_of};
pub use save::save;

use crate::{DeskError, Result, Session};
use l10n::Language;

/// The longest text of a letter, in characters: about five pages.
const LONGEST_BODY: usize = 12_000;
const LONGEST_TITLE: usize = 200;

/// A language that the program has texts in.
fn language_of(session: &Session, tag: &str) -> Result<Language> {
    let unknown = || DeskError::field("language", "language-unknown");
    let language = session.catalogue.language(tag).map_err(|_| unknown())?;
    if language == Language::pseudo() { Err(unknown()) } else { Ok(language) }
}
