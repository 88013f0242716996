//! Finding a person by what somebody can say, spell or half remember: a name in any order, script and spelling, a part of a
//! birth date, the end of a phone number, a case number.
//!
//! Pure: no storage, no clock. A store keeps the [`Key`]s of each person in B-trees, looks up the [`Probe`]s of a [`Query`] there,
//! and lets [`Query::score`] order what it found. [`compare`] says how likely two records are one person.

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
pub use key::{KEYS_VERSION, Key, KeyKind, index_keys};
pub use name::Name;
pub use pair::{Comparer, NameComparison, PartCode, PartReason, compare_names};
pub use query::{Lookup, Mark, Match, Probe, Query};
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
