//! Finding a person by what somebody can say, spell or half remember: a name in any order, script and spelling, a part of a
//! birth date, the end of a phone number, a case number.
//!
//! Pure: no storage, no clock. [`index`] finds people as somebody types, [`Query::explain`] says why, [`compare_names`] weighs two
//! names, [`compare`] two records, and [`link`] finds who stands in a whole store or table twice.

mod alike;
mod arabic;
mod birth;
mod compare;
mod distance;
mod fold;
pub mod index;
mod key;
mod lexicon;
pub mod link;
mod name;
mod pair;
mod query;
mod reason;
mod skeleton;
mod spelling;
mod token;
mod view;
mod word;

pub use compare::{Comparison, LIKELY_SAME, compare};
pub use fold::fold;
pub use key::{Key, KeyKind, index_keys};
pub use name::Name;
pub use pair::{Comparer, NameComparison, PartCode, PartReason, compare_names};
pub use query::{Mark, Match, Query};
pub use reason::Reason;
pub use token::{Token, token_similarity};
pub use view::{BirthView, NameField, NameKind, NameView, PersonView, Prepared};

/// What the programs in `training/` need to see a word as the model does.
#[doc(hidden)]
pub mod training {
    pub use crate::lexicon::{lexicon_form, take_lexicon};
    pub use crate::pair::{FEATURES, features};
    pub use crate::spelling::{Script, symbols, take_model};
}
