//! An entry that was found right as it stands.

use crate::{
    Acted, DeskError, Result, Session,
    api::{client::Done, directory::ServiceConfirm},
};
use domain::permission::Permission;
use store::{StoreError, Value, params};

/// Puts today's confirmation down to the caller. It is of what they saw: an entry that changed meanwhile is a conflict.
///
/// # Errors
/// A version conflict; `not-found`.
pub fn confirm(session: &mut Session, request: ServiceConfirm) -> Result<Done> {
    session.write(Permission::ServiceWrite, &request.op_id, "service-confirmed", |tx, caller| {
        let id = request.id.as_str();
        let found = tx.first("SELECT version FROM service WHERE id = $1", params![id], |row| row.get::<i64>(0))?;
        found.ok_or(DeskError::Store(StoreError::NotFound { table: "service" }))?;
        let columns: [(&'static str, Value); 2] =
            [("assured_date", caller.today.into()), ("assured_by", (&caller.staff_id).into())];
        let version = tx.update("service", id, request.version, &columns)?;
        let reply = Done { id: id.to_owned(), version, saved_at: caller.now };
        Ok(Acted { subject: ("service", id.to_owned()), reply })
    })
}
