//! What people wait for, and the counters.

use super::row::needs;
use crate::{
    Acted, Caller, DeskError, Result, Session,
    api::{
        client::Done,
        queue::{QueueCounterForm, QueueCounterSave, QueueServiceForm, QueueServiceSave, QueueSetup},
        session::Nothing,
    },
    staff,
};
use domain::{
    id::{QueueCounterId, QueueServiceId},
    need::Need,
    permission::Permission,
};
use store::{StoreError, Tx, Value, params};

/// Everything that is set up, also what is not used any more.
///
/// # Errors
/// [`DeskError::Permission`].
pub fn setup(session: &mut Session, _: Nothing) -> Result<QueueSetup> {
    session.read(Permission::QueueSetup, |tx, _| {
        let services = tx.all(
            "SELECT id, version, letters, name, needs, everything_else, active FROM queue_service ORDER BY ord, letters",
            params![],
            |row| {
                Ok(QueueServiceForm {
                    id: row.get(0)?,
                    version: row.get(1)?,
                    letters: row.get(2)?,
                    name: row.get(3)?,
                    needs: needs(row, 4)?,
                    everything_else: row.get(5)?,
                    active: row.get(6)?,
                })
            },
        )?;
        let counters =
            tx.all("SELECT id, version, name, services, active FROM queue_counter ORDER BY ord, name", params![], |row| {
                Ok(QueueCounterForm {
                    id: row.get(0)?,
                    version: row.get(1)?,
                    name: row.get(2)?,
                    services: row.list(3)?,
                    active: row.get(4)?,
                })
            })?;
        Ok(QueueSetup { services, counters })
    })
}

/// Adds or changes what people wait for. One that is no longer offered keeps its numbers.
///
/// # Errors
/// `field-required`, `queue-letters-form`, `queue-letters-taken` with their field; `version-conflict`.
pub fn save_service(session: &mut Session, request: QueueServiceSave) -> Result<Done> {
    session.require(Permission::QueueSetup)?;
    let form = request.service;
    let name = staff::required("name", &form.name, 80)?;
    let letters = staff::required("letters", &form.letters, 2)?.to_uppercase();
    if !letters.bytes().all(|b| b.is_ascii_uppercase()) {
        return Err(DeskError::field("letters", "queue-letters-form"));
    }
    let codes: Vec<&str> = Need::ALL.iter().filter(|need| form.needs.contains(need)).map(|need| need.code()).collect();
    let needs = serde_json::to_string(&codes).map_err(|_| DeskError::Request)?;
    let made = QueueServiceId::from_uuid(session.new_uuid());
    session.write(Permission::QueueSetup, &request.op_id, "queue-service-saved", |tx, caller| {
        let columns: Vec<(&'static str, Value)> = vec![
            ("letters", letters.as_str().into()),
            ("name", name.as_str().into()),
            ("needs", needs.as_str().into()),
            ("everything_else", form.everything_else.into()),
            ("active", form.active.into()),
        ];
        let there = form.id.as_ref().map(|id| (id.as_str(), form.version));
        put(tx, caller, "queue_service", there, made.as_str(), columns, ("letters", "queue-letters-taken"))
    })
}

/// Adds or changes a counter. Closing it gets whoever sits there up.
///
/// # Errors
/// `field-required`, `queue-counter-name-taken` with their field; `version-conflict`.
pub fn save_counter(session: &mut Session, request: QueueCounterSave) -> Result<Done> {
    session.require(Permission::QueueSetup)?;
    let form = request.counter;
    // It stands large on the board.
    let name = staff::required("name", &form.name, 12)?;
    let services = serde_json::to_string(&form.services).map_err(|_| DeskError::Request)?;
    let made = QueueCounterId::from_uuid(session.new_uuid());
    session.write(Permission::QueueSetup, &request.op_id, "queue-counter-saved", |tx, caller| {
        let mut columns: Vec<(&'static str, Value)> =
            vec![("name", name.as_str().into()), ("services", services.as_str().into()), ("active", form.active.into())];
        if !form.active {
            columns.extend([("staff_id", Value::Null), ("seated_on", Value::Null)]);
        }
        let there = form.id.as_ref().map(|id| (id.as_str(), form.version));
        put(tx, caller, "queue_counter", there, made.as_str(), columns, ("name", "queue-counter-name-taken"))
    })
}

/// Changes the row that is `there`, by its id and the version that was seen, or adds one under the id `made`, behind the others. The field
/// and the code are for a value that another row has.
fn put(
    tx: &mut Tx<'_>,
    caller: &Caller,
    table: &'static str,
    there: Option<(&str, i64)>,
    made: &str,
    mut columns: Vec<(&'static str, Value)>,
    (field, code): (&'static str, &'static str),
) -> Result<Acted<Done>> {
    let taken = |error| match error {
        StoreError::Taken { what } if what == table => DeskError::field(field, code),
        other => other.into(),
    };
    let (id, version) = match there {
        Some((id, version)) => (id, tx.update(table, id, version, &columns).map_err(taken)?),
        None => {
            let last: i64 = tx.value(&format!("SELECT coalesce(max(ord), 0) + 1 FROM {table}"), params![])?;
            columns.push(("ord", last.into()));
            tx.insert(table, made, &columns).map_err(taken)?;
            (made, 1)
        }
    };
    let reply = Done { id: id.to_owned(), version, saved_at: caller.now };
    Ok(Acted { subject: (table, id.to_owned()), reply })
}
