//! Sealed packages: a referral on its way to a partner or another centre, and the partner's answer on its way back.
//!
//! A package is an age file (age-encryption.org/v1), so that whoever has the standard tool can open it. In it is a ZIP archive with the
//! files of [`FILES`] and no others. The JSON files follow `docs/formats/package.schema.json` and `docs/formats/reply.schema.json`.
//!
//! age hides and protects, but it does not say who sealed: everybody who knows a public key can seal to it. What stands under `from`
//! is what the file claims.

mod error;
mod key;
mod model;
mod open;
#[cfg(test)]
mod schema_tests;
mod seal;
mod secret;
#[cfg(test)]
mod tests;

pub use error::PackageError;
pub use key::{OwnKey, PartnerKey};
pub use model::{
    Address, Answered, Born, Client, Document, From, Meeting, Name, ReferralPackage, Release, Reply, ReplyTemplate,
    Representative, Residence, Sent, Spoken, To,
};
pub use open::{Content, Files, With, open, read_reply};
pub use seal::{Lock, seal, seal_reply};
pub use secret::{passphrase, token, token_digest};

pub const REFERRAL_JSON: &str = "referral.json";
pub const REFERRAL_PDF: &str = "referral.pdf";
pub const REPLY_JSON: &str = "reply.json";
pub const REPLY_FORM: &str = "reply-form.pdf";
pub const README: &str = "README.txt";

/// All that can be in a package, in the order in which it is packed.
pub const FILES: [&str; 5] = [README, REFERRAL_PDF, REFERRAL_JSON, REPLY_FORM, REPLY_JSON];

/// The largest sealed file that is read. A package of this program has some hundred kilobytes.
pub const LARGEST_FILE: usize = 24 * 1024 * 1024;
/// The most that a package may unpack to, all its files together.
pub const LARGEST_CONTENT: usize = 16 * 1024 * 1024;
/// The largest JSON file. The longest message has two thousand characters.
const LARGEST_JSON: usize = 256 * 1024;

/// The version of both JSON formats that this program writes, and the newest that it reads.
pub const VERSION: u32 = 1;
