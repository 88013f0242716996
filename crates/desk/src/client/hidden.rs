//! What of a client's history stays away from whoever may not see what is blocked. The history remembers how a value was before it
//! was blocked, so hiding the row of today alone would tell it.

use super::address;
use crate::{Caller, Result};
use domain::id::ClientId;
use serde_json::{Map, Value as Json};
use store::{StoreError, Tx, params};

/// What is hidden of one client's history. For those who may see everything it hides nothing.
#[derive(Debug, Default)]
pub(super) struct Hidden {
    blocked_names: bool,
    /// An address was blocked at some time: no address of this client is told.
    addresses: bool,
    /// Family and given name of each name that is or was blocked.
    names: Vec<(String, String)>,
    /// Family names that everybody sees.
    family_names: Vec<String>,
}

impl Hidden {
    pub(super) fn from(tx: &mut Tx<'_>, caller: &Caller, client: &ClientId) -> Result<Self> {
        if caller.sees_restricted {
            return Ok(Self::default());
        }
        let text = |row: &Map<String, Json>, column: &str| row.get(column).and_then(Json::as_str).map(str::to_owned);
        let set = |row: &Map<String, Json>, column: &str| row.get(column).and_then(Json::as_i64) == Some(1);
        let mut names = tx.all("SELECT family, given FROM client_blocked_name WHERE client_id = $1", params![client], |row| {
            Ok((row.get::<String>(0)?, row.get::<String>(1)?))
        })?;
        let family_names =
            tx.all("SELECT family FROM client_name WHERE client_id = $1", params![client], |row| row.get::<String>(0))?;
        let blocked: i64 = tx.value(
            "SELECT CAST(count(*) AS BIGINT) FROM client c LEFT JOIN client_address a ON a.client_id = c.id AND a.blocked = 1
             WHERE (c.id = $1 OR c.merged_into = $1) AND (c.address_blocked = 1 OR a.id IS NOT NULL)",
            params![client],
        )?;
        let mut addresses = blocked > 0;
        tx.each(
            "SELECT table_name, before, after FROM change_row
             WHERE client_id IN (SELECT m.id FROM client m WHERE m.id = $1 OR m.merged_into = $1) AND table_name IN ('client', 'client_address', 'client_blocked_name')",
            params![client],
            |row| {
                let table: String = row.get(0)?;
                for side in [1, 2] {
                    let Some(json) = row.get::<Option<String>>(side)? else { continue };
                    let row: Map<String, Json> =
                        serde_json::from_str(&json).map_err(|_| StoreError::Damaged { part: "history" })?;
                    addresses |= set(&row, "address_blocked") || (table == "client_address" && set(&row, "blocked"));
                    if table == "client_blocked_name" {
                        names.push((text(&row, "family").unwrap_or_default(), text(&row, "given").unwrap_or_default()));
                    }
                }
                Ok(())
            },
        )?;
        Ok(Self { blocked_names: true, addresses, names, family_names })
    }

    /// Whether no row of this table is told.
    pub(super) fn hides_row(&self, table: &str) -> bool {
        (self.blocked_names && table == "client_blocked_name") || (self.addresses && table == "client_address")
    }

    /// Whether a name that came or went as a whole is one that is blocked.
    pub(super) fn hides_line(&self, table: &str, row: &Map<String, Json>) -> bool {
        table == "client_name" && ["family", "given"].iter().any(|column| self.hides(table, column, row))
    }

    /// Whether the value of a column is part of a blocked name or of an address of a client whose address is blocked.
    pub(super) fn hides(&self, table: &str, column: &str, row: &Map<String, Json>) -> bool {
        let value = row.get(column).and_then(Json::as_str).unwrap_or_default();
        match (table, column) {
            ("client", _) => self.addresses && column != "address_blocked" && address::COLUMNS.contains(&column),
            _ if value.is_empty() => false,
            // A family name that stayed tells nothing of the one before.
            ("client_name", "family") => {
                self.names.iter().any(|(family, _)| family == value) && !self.family_names.iter().any(|family| family == value)
            }
            ("client_name", "given") => self.names.iter().any(|(_, given)| given == value),
            _ => false,
        }
    }
}
