//! What somebody keeps at hand.

use crate::{
    Acted, Result, Session,
    api::{directory::ServiceFavourite, session::Nothing},
};
use domain::permission::Permission;
use store::{StoreError, params};

/// Keeps an entry at hand for the caller, or no longer. Saying it twice changes nothing.
///
/// # Errors
/// `not-found`.
pub fn keep(session: &mut Session, request: ServiceFavourite) -> Result<Nothing> {
    session.write(Permission::ServiceRead, &request.op_id, "service-kept", |tx, caller| {
        let id = request.id.as_str();
        let found = tx.first("SELECT id FROM service WHERE id = $1", params![id], |row| row.get::<String>(0))?;
        found.ok_or(StoreError::NotFound { table: "service" })?;
        let kept = tx.first(
            "SELECT id FROM service_favourite WHERE service_id = $1 AND staff_id = $2",
            params![id, &caller.staff_id],
            |row| row.get::<String>(0),
        )?;
        match (kept, request.on) {
            (None, true) => {
                let columns = [("staff_id", (&caller.staff_id).into()), ("service_id", id.into())];
                tx.insert("service_favourite", &caller.new_uuid().to_string(), &columns)?;
            }
            (Some(kept), false) => tx.remove("service_favourite", &kept, &["staff_id", "service_id"])?,
            _ => {}
        }
        Ok(Acted { subject: ("service", id.to_owned()), reply: Nothing {} })
    })
}
