//! The list of cases.

use crate::{
    Result, Session,
    api::client::{CaseLine, CaseList, CaseRow},
    client_line::name_column,
};
use domain::{case_file::CasePhase, need::Need, permission::Permission};
use store::{Value, params};

/// A list for a person; whoever has more narrows it.
const MOST: i64 = 1_000;

const CASES: &str = concat!(
    "SELECT f.id, f.version, f.number, f.phase, f.opened, f.closed, s.name, f.need, f.client_id, ",
    name_column!("f"),
    " FROM case_file f JOIN staff s ON s.id = f.staff_id JOIN client c ON c.id = f.client_id
      WHERE c.restricted <= $1 AND ($2 = 0 OR f.closed IS NULL) AND ($3 = '' OR f.staff_id = $3)
      ORDER BY CASE WHEN f.closed IS NULL THEN 0 ELSE 1 END, f.opened DESC, f.number DESC LIMIT $4"
);

/// Open cases first, the newest on top.
///
/// # Errors
/// [`crate::DeskError::Permission`].
pub fn list(session: &mut Session, request: CaseList) -> Result<Vec<CaseRow>> {
    session.read(Permission::CaseRead, |tx, caller| {
        let mine = if request.mine_only { Value::from(&caller.staff_id) } else { "".into() };
        let found = tx.all(CASES, params![caller.sees_restricted, request.open_only, mine, MOST], |row| {
            Ok(CaseRow {
                id: row.get(0)?,
                client_id: row.get(8)?,
                client_name: row.get::<Option<String>>(9)?.unwrap_or_default(),
                need: row.code(7, Need::from_code)?,
                line: CaseLine {
                    id: row.get(0)?,
                    version: row.get(1)?,
                    number: row.get(2)?,
                    phase: row.code(3, CasePhase::from_code)?,
                    opened: row.get(4)?,
                    closed: row.get(5)?,
                    worker: row.get(6)?,
                },
            })
        })?;
        Ok(found)
    })
}
