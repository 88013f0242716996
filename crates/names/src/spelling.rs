//! How likely two words are spellings of one name: a learned model of which letters of one script stand for which of another.
//!
//! The model holds, for each pair of scripts, operations such as `ش : sh`, `و : ou` or `sch : sh`, each with the natural logarithm of
//! how much more often it occurs between spellings of one name than between words that meet by chance. The best way of laying one
//! word over the other is the one whose operations add up to most.

mod lay;
mod model;
mod symbols;

pub(crate) use lay::{Laid, Scratch, Starts};
pub use model::take_model;
pub(crate) use model::{Spelled, Table, model};
pub(crate) use symbols::MAX_SYMBOLS;
pub use symbols::{Script, symbols};
