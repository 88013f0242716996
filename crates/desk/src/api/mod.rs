//! What crosses to the interface: the commands, each declared once with its permission, and their types.

pub mod appointment;
pub mod booking;
pub mod client;
pub mod client_display;
mod commands;
pub mod directory;
pub mod duplicate;
pub mod import;
pub mod interpreter;
pub mod letter;
pub mod office;
pub mod package;
pub mod queue;
pub mod referral;
pub mod release;
pub mod scan;
pub mod session;
pub mod voice;

pub use commands::{COMMANDS, Command, Need, Window, dispatch, typescript};

/// A failure as it crosses the wire: the words are the Fluent message `error-<code>` with these arguments.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
pub struct WireError {
    pub code: String,
    #[ts(type = "Record<string, string | number>")]
    pub args: serde_json::Map<String, serde_json::Value>,
}

/// Wire structs: serialised both ways, exported to TypeScript, comparable in tests, strict about unknown fields.
macro_rules! wire {
    ($($(#[$meta:meta])* pub struct $name:ident { $($(#[$fmeta:meta])* pub $field:ident : $type:ty),* $(,)? })+) => { $(
        $(#[$meta])*
        #[derive(Debug, Clone, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($(#[$fmeta])* pub $field: $type),* }
    )+ };
}
use wire;
