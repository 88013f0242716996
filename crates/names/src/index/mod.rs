//! The search engine: who of a million people is meant by what somebody types, a keystroke at a time.
//!
//! It works on the dictionary of the distinct words of all names, a quarter million for a million people, not on the people
//! themselves. A word of the question is held against dictionary words with the same beginning, the same sound or one within an edit,
//! and gets a cost for each by its letters; the lists of who has these words are then added up, and the names of the most
//! promising few are aligned with the whole question.
//!
//! # Two holders, one logic
//! [`search`] asks a [`Source`]. [`Memory`] is the fast one; tables can be another, so that a store answers before its index is in
//! memory. [`entry`] says what the tables keep of a person:
//!
//! | Table | Columns | Looked up by |
//! |---|---|---|
//! | `search_word` | `no`, `text`, `script` ([`WordScript::code`]), `sounds` (divided by blanks), `people` | `text`: whole and beginning; unique by `text, script, sounds` |
//! | `search_sound` | `code`, `word_no` | `code`: whole and beginning |
//! | `search_posting` | `word_no`, `person_no` | `word_no` |
//! | `search_person` | `no`, `client_id`, `restricted`, `changed_seq`, `birth` ([`pack_birth`]), `words` ([`Entry::places`]) | `no`, `client_id`, `birth`, `changed_seq` |
//! | `search_number` | `kind` ([`NumberKind::code`]), `text`, `person_no` | `kind, text`: whole and beginning |
//!
//! A memory is filled from `search_word`, `search_person` and the phones and numbers of `search_number`; lists and sounds follow from
//! these. What changes afterwards is put in by [`Memory::put`], from the same [`entry`] that the tables got.

mod bits;
mod dictionary;
mod entry;
mod evidence;
mod letters;
mod likeness;
mod matching;
mod memory;
mod numbers;
mod postings;
mod rank;
mod search;
mod source;
mod texts;
#[doc(hidden)]
pub mod training;

pub use entry::{
    Entry, INDEX_VERSION, IndexNumber, IndexWord, NumberKind, PLACE_FAMILY, PLACE_NEW_NAME, PLACE_NEW_WORD, PLACE_NOT_CURRENT,
    PLACE_OPTIONAL, Place, WordScript, entry, pack_birth, unpack_birth,
};
pub use memory::{Memory, Sight, StoredPerson, StoredWord, View};
pub use search::{Found, Scratch, search};
pub use source::{BornLookup, KnownPerson, KnownWord, NumberLookup, Reach, Source, WordLookup};

#[cfg(test)]
mod tests;
