//! Booking a time.

use super::{check_ahead, check_length, check_staff, ticks};
use crate::{
    Acted, Result, Session,
    api::{appointment::AppointmentBook, client::Done},
    client_line, language_tag, staff,
};
use domain::{appointment::AppointmentState, id::AppointmentId, permission::Permission};

/// Books a time with somebody, within their hours or, by agreement, outside of them.
///
/// # Errors
/// `time-taken` when somebody was faster; `appointment-length`, `appointment-grid`, `appointment-past`, `appointment-far`,
/// `appointment-staff`, `language-unknown` with their field; `not-found` for the client.
pub fn book(session: &mut Session, request: AppointmentBook) -> Result<Done> {
    session.require(Permission::AppointmentWrite)?;
    let subject = staff::optional("subject", &request.subject, 200)?;
    let language = request.language.as_deref().map(|tag| language_tag::canonical("language", tag)).transpose()?;
    check_length(request.starts_at, request.ends_at)?;
    let id = AppointmentId::from_uuid(session.new_uuid());
    session.write(Permission::AppointmentWrite, &request.op_id, "appointment-booked", |tx, caller| {
        check_ahead(request.starts_at, caller)?;
        check_staff(tx, &request.staff_id)?;
        if let Some(client) = &request.client_id {
            client_line::must_be_visible(tx, caller, client)?;
        }
        tx.about(request.client_id.as_ref());
        tx.insert(
            "appointment",
            id.as_str(),
            &[
                ("client_id", request.client_id.as_ref().into()),
                ("staff_id", (&request.staff_id).into()),
                ("booked_by", (&caller.staff_id).into()),
                ("starts_at", request.starts_at.into()),
                ("ends_at", request.ends_at.into()),
                ("buffer_before", 0.into()),
                ("buffer_after", 0.into()),
                ("day", caller.day_of(request.starts_at)?.into()),
                ("subject", subject.as_str().into()),
                ("language", language.as_deref().into()),
                ("seats", 1.into()),
                ("state", AppointmentState::Booked.code().into()),
                ("sequence", 0_i64.into()),
                ("cancel_reason", "".into()),
            ],
        )?;
        ticks::take(tx, &id, caller.now)?;
        Ok(Acted {
            subject: ("appointment", id.to_string()),
            reply: Done { id: id.to_string(), version: 1, saved_at: caller.now },
        })
    })
}
