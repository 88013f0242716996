//! Releases from secrecy, privacy notices and legal bases: why anything about a client may leave the house, and what did.

mod basis;
mod give;
mod ledger;
mod notice;
mod sound;
mod terms;
mod withdraw;

pub use basis::record_basis;
pub use give::give;
pub use ledger::ledger;
pub use notice::{hand_over, notice_in_force};
pub(crate) use sound::{recipient, words};
pub(crate) use terms::{Permit, of_client, permit, refused};
pub use withdraw::{effect, withdraw};

use crate::{DeskError, Result};
use domain::{
    id::{CaseFileId, ClientId},
    time::Day,
};
use store::{StoreError, Tx, params};

/// A JSON list of codes, as columns hold it.
pub(crate) fn codes<T: serde::Serialize>(list: &[T]) -> Result<String> {
    serde_json::to_string(list).map_err(|_| DeskError::Request)
}

/// Each once, in the order of the list of codes.
fn unique<T: Ord>(mut list: Vec<T>) -> Vec<T> {
    list.sort();
    list.dedup();
    list
}

/// A case is one client's.
pub(crate) fn case_must_belong(tx: &mut Tx<'_>, case: &CaseFileId, client: Option<&ClientId>) -> Result<()> {
    let owner = tx.first("SELECT client_id FROM case_file WHERE id = $1", params![case], |row| row.get::<ClientId>(0))?;
    let owner = owner.ok_or(StoreError::NotFound { table: "case_file" })?;
    if Some(&owner) == client { Ok(()) } else { Err(DeskError::field("case_file_id", "case-of-another")) }
}

/// What has happened lies in the past or is today.
fn must_have_been(field: &'static str, day: Day, today: Day) -> Result<()> {
    if day <= today { Ok(()) } else { Err(DeskError::field(field, "day-in-the-future")) }
}
