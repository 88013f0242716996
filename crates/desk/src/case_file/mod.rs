//! Managed cases of clients.

mod list;
mod open;
mod step;

pub use list::list;
pub use open::open;
pub use step::step;

use crate::Caller;
use domain::{case_file::CasePhase, id::CaseFileId};
use store::{StoreError, Tx};

/// Keeps a step of a case: the phase that it entered, by whom, with what was said to it.
fn record(tx: &mut Tx<'_>, caller: &Caller, case: &CaseFileId, phase: CasePhase, note: &str) -> Result<(), StoreError> {
    tx.insert(
        "case_step",
        &caller.new_uuid().to_string(),
        &[
            ("case_file_id", case.into()),
            ("staff_id", (&caller.staff_id).into()),
            ("at", caller.now.into()),
            ("phase", phase.code().into()),
            ("note", note.into()),
        ],
    )
}
