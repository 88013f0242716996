//! Every word and every number that a person reads: Fluent messages as typed functions, ICU4X for numbers, dates, lists and
//! plurals, and the locale pack from which the interface computes the same text.
//!
//! ```
//! use l10n::{Catalogue, Language, message};
//!
//! let catalogue = Catalogue::embedded();
//! let german = catalogue.language("de").expect("German is embedded");
//! assert_eq!(catalogue.plain(&german, &message::app_save()), "Speichern");
//! assert!(catalogue.language("tlh").is_err(), "an unknown language is an error, never English");
//! ```

mod bundle;
mod catalogue;
pub mod codegen;
pub mod format;
mod language;
pub mod lint;
mod meta;
mod pack;
mod pseudo;
mod rewrite;
pub mod source;
mod template;
mod value;

pub use catalogue::{Catalogue, LoadProblem};
pub use format::Format;
pub use language::{Language, LanguageError};
pub use meta::{Direction, Meta, State};
pub use pack::{Layer, LocalePack};
pub use template::{Template, TemplateFault};
pub use value::{Arg, Message, strip_marks};

/// One function for each message of `locales/de`, made by the build script. The key and its variables are checked by the
/// compiler.
#[allow(clippy::too_many_arguments, reason = "the text of a letter has as many variables as the letter has facts")]
pub mod message {
    use crate::{Arg, Message};
    include!(concat!(env!("OUT_DIR"), "/message.rs"));
}
