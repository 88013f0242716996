//! Directories as Open Referral's Human Services Data Specification 3.1 has them: pages of JSON, and a tabular data package.
//!
//! Both become one [`Dataset`] of flat rows, checked field by field and reference by reference, and are written from one. What the
//! standard does not know stays with its row.

mod check;
mod dataset;
mod error;
mod json_read;
mod json_write;
mod package_read;
mod package_write;
pub mod schema;
mod value;

#[cfg(test)]
mod tests;

pub use check::references;
pub use dataset::{Dataset, Extra, Row};
pub use error::{Arg, Finding, Findings, HsdsError, Place};
pub use json_write::{Form, View, write_json};
pub use package_write::write_package;

/// Larger files are no directory of a city.
pub const LARGEST_FILE: usize = 64 * 1024 * 1024;
/// All rows of all tables together.
pub const MOST_ROWS: usize = 500_000;
/// Values of a file of JSON. Each takes memory of its own, however short it is written: `[0,0,0…` would take thirty times its length.
pub const MOST_VALUES: usize = 6_000_000;

/// What a file says, and what is wrong with it. With findings the rows are not to be used.
#[derive(Debug)]
pub struct Reading {
    pub dataset: Dataset,
    pub findings: Findings,
}

/// Reads a page or pages of JSON, or a data package in a zip archive. References are left to [`references`]: some may lead into a
/// directory that is there already.
///
/// # Errors
/// [`HsdsError`] for what cannot be read to its end.
pub fn read(bytes: &[u8], file_name: &str) -> Result<Reading, HsdsError> {
    if bytes.len() > LARGEST_FILE {
        return Err(HsdsError::TooLarge { limit: LARGEST_FILE });
    }
    if bytes.starts_with(b"PK") { package_read::read(bytes) } else { json_read::read(bytes, file_name) }
}
