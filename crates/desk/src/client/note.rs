//! Notes on a client.

use crate::{
    Acted, Result, Session,
    api::client::{Done, NoteAdd},
    client_line::must_be_visible,
    staff,
};
use domain::{id::NoteId, permission::Permission};

/// The longest note, in characters: some ten pages.
pub(crate) const LONGEST_NOTE: usize = 20_000;

/// Adds a note. It is never changed; a mistake is taken back with undo or answered by another note.
///
/// # Errors
/// Field errors; `not-found`.
pub fn add_note(session: &mut Session, request: NoteAdd) -> Result<Done> {
    let text = staff::required("text", &request.text, LONGEST_NOTE)?;
    let made = NoteId::from_uuid(session.new_uuid());
    session.write(Permission::NoteWrite, &request.op_id, "note-added", |tx, caller| {
        must_be_visible(tx, caller, &request.client_id)?;
        tx.about(Some(&request.client_id));
        tx.insert(
            "note",
            made.as_str(),
            &[
                ("client_id", (&request.client_id).into()),
                ("staff_id", (&caller.staff_id).into()),
                ("at", caller.now.into()),
                ("text", text.as_str().into()),
            ],
        )?;
        let reply = Done { id: made.to_string(), version: 1, saved_at: caller.now };
        Ok(Acted { subject: ("client", request.client_id.to_string()), reply })
    })
}
