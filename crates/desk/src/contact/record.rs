//! Recording a contact.

use crate::{
    Acted, Result, Session,
    api::client::{ContactRecord, Done},
    client::LONGEST_NOTE,
    client_line::must_be_visible,
    language_tag, staff,
};
use domain::{id::ContactId, permission::Permission};

/// Records a visit or question, also of somebody who stays without a name. Its result is what was done; a case is opened by an
/// act of its own.
///
/// # Errors
/// Field errors; `not-found` for the client. An empty language is one that nobody knows.
pub fn record(session: &mut Session, request: ContactRecord) -> Result<Done> {
    session.require(Permission::ContactRecord)?;
    let note = staff::optional("note", &request.note, LONGEST_NOTE)?;
    let language = match request.language.trim() {
        "" => String::new(),
        tag => language_tag::canonical("language", tag)?,
    };
    let made = ContactId::from_uuid(session.new_uuid());
    session.write(Permission::ContactRecord, &request.op_id, "contact-recorded", |tx, caller| {
        if let Some(client) = &request.client_id {
            must_be_visible(tx, caller, client)?;
        }
        tx.about(request.client_id.as_ref());
        tx.insert(
            "contact",
            made.as_str(),
            &[
                ("client_id", request.client_id.as_ref().into()),
                ("staff_id", (&caller.staff_id).into()),
                ("at", caller.now.into()),
                ("day", caller.today.into()),
                ("channel", request.channel.code().into()),
                ("language", language.as_str().into()),
                ("need", request.need.code().into()),
                ("urgency", request.urgency.code().into()),
                ("result", request.result.code().into()),
                ("note", note.as_str().into()),
            ],
        )?;
        let reply = Done { id: made.to_string(), version: 1, saved_at: caller.now };
        let subject = match &request.client_id {
            Some(client) => ("client", client.to_string()),
            None => ("contact", made.to_string()),
        };
        Ok(Acted { subject, reply })
    })
}
