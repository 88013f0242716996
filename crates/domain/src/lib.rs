//! The rules of a one-stop shop for migrants. No I/O, no clock, no SQL, no sentence for people:
//! time and randomness are passed in, words come from Fluent by the codes defined here.

pub mod appointment;
pub mod birth_date;
pub mod calendar;
pub mod case_file;
pub mod client;
pub mod contact;
pub mod directory;
pub mod holiday;
pub mod id;
pub mod interpreter;
pub mod letter;
pub mod nationality;
pub mod need;
pub mod office;
pub mod opening;
pub mod permission;
pub mod queue;
pub mod recurrence;
pub mod referral;
pub mod release;
pub mod report;
pub mod residence;
pub mod resource;
pub mod schedule;
pub mod time;
pub mod voice;

/// An enum whose variants have one stable code, the same in SQL, on the wire and in Fluent keys.
///
/// The code is kebab-case and is never changed once released: stores hold it.
#[macro_export]
macro_rules! coded_enum {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $code)] $variant),+ }

        impl $name {
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable code, as it stands in SQL, on the wire and in Fluent keys.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The variant with this code; `None` for a code that this version does not know.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}
