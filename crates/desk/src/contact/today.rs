//! The contacts of the day.

use crate::{
    Caller, Result, Session,
    api::{
        client::{ContactRow, ContactsToday},
        session::Nothing,
    },
    client_line::name_column,
};
use domain::{
    contact::ContactResult,
    need::{Need, Urgency},
    permission::Permission,
};
use store::{Tx, params};

/// How many of the last contacts are shown.
const LATEST: i64 = 20;

const ROWS: &str = concat!(
    "SELECT x.id, x.at, s.name, x.client_id, x.language, x.need, x.urgency, x.result, coalesce(c.restricted, 0), ",
    name_column!("x"),
    " FROM contact x JOIN staff s ON s.id = x.staff_id LEFT JOIN client c ON c.id = x.client_id
      WHERE x.day = $1 ORDER BY x.at DESC, x.id DESC LIMIT $2"
);

/// How many contacts the office has had today, and the last ones.
///
/// # Errors
/// [`crate::DeskError::Permission`].
pub fn today(session: &mut Session, _: Nothing) -> Result<ContactsToday> {
    session.read(Permission::ContactRecord, of_today)
}

/// A contact with a restricted client counts, and stays without a name for those who may not know of them.
pub(crate) fn of_today(tx: &mut Tx<'_>, caller: &Caller) -> Result<ContactsToday> {
    let counts = tx.first(
        "SELECT CAST(count(*) AS BIGINT), CAST(coalesce(sum(CASE WHEN client_id IS NULL THEN 1 ELSE 0 END), 0) AS BIGINT),
                CAST(coalesce(sum(CASE WHEN staff_id = $2 THEN 1 ELSE 0 END), 0) AS BIGINT) FROM contact WHERE day = $1",
        params![caller.today, &caller.staff_id],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )?;
    let (all, anonymous, mine) = counts.unwrap_or_default();
    let latest = tx.all(ROWS, params![caller.today, LATEST], |row| {
        let known = caller.sees_restricted || !row.get::<bool>(8)?;
        Ok(ContactRow {
            id: row.get(0)?,
            at: row.get(1)?,
            by: row.get(2)?,
            client_id: row.get::<Option<_>>(3)?.filter(|_| known),
            client_name: row.get::<Option<String>>(9)?.filter(|_| known),
            language: row.get(4)?,
            need: row.code(5, Need::from_code)?,
            urgency: row.code(6, Urgency::from_code)?,
            result: row.code(7, ContactResult::from_code)?,
        })
    })?;
    Ok(ContactsToday { all, anonymous, mine, latest })
}
