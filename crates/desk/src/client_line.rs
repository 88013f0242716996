//! What other records say of a client: whether the caller may know of them, and the name on a line.

use crate::{ArgValue, Caller, DeskError, Result};
use domain::id::ClientId;
use store::{StoreError, Tx, params};

/// The name on a line, as a column of a query whose row has a `client_id`. `$row` is the alias of that table.
macro_rules! name_column {
    ($row:literal) => {
        concat!(
            "(SELECT trim(n.given || ' ' || n.family) FROM client_name n WHERE n.client_id = ",
            $row,
            ".client_id ORDER BY n.preferred DESC, n.ord LIMIT 1)"
        )
    };
}
pub(crate) use name_column;

/// Those of whom only some may know. They are few, so a long list asks for them once and not for the row of each of its clients.
macro_rules! restricted_clients {
    () => {
        "(SELECT id FROM client WHERE restricted = 1)"
    };
}
pub(crate) use restricted_clients;

/// Refuses a client who is not there or whom the caller may not know of. Both look alike from outside. A record that was merged into
/// another one is refused with the id of that one: nothing is written to a redirect.
pub(crate) fn must_be_visible(tx: &mut Tx<'_>, caller: &Caller, client: &ClientId) -> Result<()> {
    let found = tx.first(
        "SELECT c.merged_into FROM client c LEFT JOIN client h ON h.id = c.merged_into
         WHERE c.id = $1 AND coalesce(h.restricted, c.restricted) <= $2",
        params![client, caller.sees_restricted],
        |row| row.get::<Option<ClientId>>(0),
    )?;
    match found {
        None => Err(DeskError::Store(StoreError::NotFound { table: "client" })),
        Some(None) => Ok(()),
        Some(Some(into)) => {
            Err(DeskError::Refused { code: "client-merged", args: vec![("into", ArgValue::from(into.as_str()))] })
        }
    }
}

/// The record that holds what this one held: itself, or the one that it was merged into.
pub(crate) fn holder_of(tx: &mut Tx<'_>, client: &ClientId) -> Result<ClientId> {
    let into = tx.first("SELECT merged_into FROM client WHERE id = $1", params![client], |row| row.get::<Option<ClientId>>(0))?;
    Ok(into.flatten().unwrap_or_else(|| client.clone()))
}
