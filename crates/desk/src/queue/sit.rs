//! Who sits where.

use crate::{
    Acted, ArgValue, DeskError, Result, Session,
    api::{client::Done, queue::QueueSit},
};
use domain::{
    id::{QueueCounterId, StaffId},
    permission::Permission,
    time::Day,
};
use store::{StoreError, Value, params};

/// Takes a counter for today, or leaves the one that was taken. A place of yesterday is free.
///
/// # Errors
/// `queue-counter-taken` with who sits there; `queue-counter-closed`.
pub fn sit(session: &mut Session, request: QueueSit) -> Result<Done> {
    session.write(Permission::QueueUse, &request.op_id, "queue-seated", |tx, caller| {
        let nobody: [(&'static str, Value); 2] = [("staff_id", Value::Null), ("seated_on", Value::Null)];
        let mine = tx.all("SELECT id, version FROM queue_counter WHERE staff_id = $1", params![&caller.staff_id], |row| {
            Ok((row.get::<QueueCounterId>(0)?, row.get::<i64>(1)?))
        })?;
        for (id, version) in mine.iter().filter(|(id, _)| Some(id) != request.counter_id.as_ref()) {
            tx.update("queue_counter", id.as_str(), *version, &nobody)?;
        }
        let Some(wanted) = &request.counter_id else {
            let id = mine.first().map(|(id, _)| id.to_string()).unwrap_or_default();
            let reply = Done { id: id.clone(), version: 0, saved_at: caller.now };
            return Ok(Acted { subject: ("queue_counter", id), reply });
        };
        let found = tx.first(
            "SELECT k.version, k.staff_id, k.seated_on, s.name FROM queue_counter k LEFT JOIN staff s ON s.id = k.staff_id
             WHERE k.id = $1 AND k.active = 1",
            params![wanted],
            |row| {
                Ok((
                    row.get::<i64>(0)?,
                    row.get::<Option<StaffId>>(1)?,
                    row.get::<Option<Day>>(2)?,
                    row.get::<Option<String>>(3)?,
                ))
            },
        )?;
        let (version, who, on, name) = found.ok_or(DeskError::field("counter_id", "queue-counter-closed"))?;
        if who.is_some_and(|who| who != caller.staff_id) && on == Some(caller.today) {
            return Err(DeskError::Refused {
                code: "queue-counter-taken",
                args: vec![("name", ArgValue::Text(name.unwrap_or_default()))],
            });
        }
        let columns: [(&'static str, Value); 2] = [("staff_id", (&caller.staff_id).into()), ("seated_on", caller.today.into())];
        let version = tx.update("queue_counter", wanted.as_str(), version, &columns).map_err(|error| match error {
            // A colleague sat down in the same moment.
            StoreError::Taken { .. } => StoreError::Again,
            other => other,
        })?;
        let reply = Done { id: wanted.to_string(), version, saved_at: caller.now };
        Ok(Acted { subject: ("queue_counter", wanted.to_string()), reply })
    })
}
