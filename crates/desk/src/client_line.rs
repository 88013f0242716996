//! What other records say of a client: whether the caller may know of them, and the name on a line.

use crate::{Caller, DeskError, Result};
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

/// Refuses a client who is not there or whom the caller may not know of. Both look alike from outside.
pub(crate) fn must_be_visible(tx: &mut Tx<'_>, caller: &Caller, client: &ClientId) -> Result<()> {
    let found =
        tx.first("SELECT id FROM client WHERE id = $1 AND restricted <= $2", params![client, caller.sees_restricted], |row| {
            row.get::<String>(0)
        })?;
    found.map(|_| ()).ok_or(DeskError::Store(StoreError::NotFound { table: "client" }))
}
