//! The audit: append-only, each entry bound to the one before it.

use crate::{StoreError, Tx, params};
use domain::{
    id::{OpId, StaffId},
    time::Instant,
};
use sha2::{Digest, Sha256};

/// One act, as the gate describes it.
#[derive(Debug, Clone)]
pub struct Act<'a> {
    pub op_id: &'a OpId,
    pub at: Instant,
    pub staff_id: &'a StaffId,
    /// A code, such as `client-saved`.
    pub action: &'static str,
    /// The table's word and the id of what it was about.
    pub subject: (&'static str, &'a str),
    /// What a repetition of the same `op_id` is answered with, JSON of ids and times.
    pub reply: &'a str,
}

/// The entry as it was written: its number and hash are the new head of the chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    pub seq: i64,
    pub hash: String,
}

/// The hash before the first entry.
const GENESIS: &str = "";

impl Tx<'_> {
    /// What the act with this id was answered with, if it has been done.
    ///
    /// # Errors
    /// What the engine says.
    pub fn earlier_reply(&mut self, op: &OpId) -> Result<Option<(StaffId, String, String)>, StoreError> {
        self.first("SELECT staff_id, action, reply FROM op WHERE op_id = $1", params![op], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?))
        })
    }

    /// Writes the act, its rows before and after, and one entry of the audit. Called once, at the end of a write.
    ///
    /// # Errors
    /// What the engine says.
    pub fn conclude(&mut self, act: &Act<'_>) -> Result<Written, StoreError> {
        self.execute(
            "INSERT INTO op (op_id, staff_id, at, action, reply) VALUES ($1, $2, $3, $4, $5)",
            params![act.op_id, act.staff_id, act.at, act.action, act.reply],
        )?;
        let mut detail = Sha256::new();
        let changed = std::mem::take(&mut self.recorder.changed);
        for (ord, row) in changed.iter().enumerate() {
            let json = |map: &Option<serde_json::Map<String, serde_json::Value>>| {
                map.as_ref().map(|map| serde_json::Value::Object(map.clone()).to_string())
            };
            let (before, after) = (json(&row.before), json(&row.after));
            detail.update(fields(&[&row.table, &row.row_id, before.as_deref().unwrap_or("-"), after.as_deref().unwrap_or("-")]));
            self.execute(
                "INSERT INTO change_row (op_id, ord, client_id, table_name, row_id, before, after)
                 VALUES ($1, $2, $3, $4, $5, $6, $7)",
                params![act.op_id, ord as i64, row.client_id.clone(), &row.table, &row.row_id, before, after],
            )?;
        }
        self.append(act, &hex::encode(detail.finalize()))
    }

    /// Adds an entry for what changes no rows: a sign-in, a read of a restricted record, an export.
    ///
    /// # Errors
    /// What the engine says.
    fn append(&mut self, act: &Act<'_>, detail_hash: &str) -> Result<Written, StoreError> {
        let (last, previous) = self
            .first("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1", &[], |row| {
                Ok((row.get::<i64>(0)?, row.get::<String>(1)?))
            })?
            .unwrap_or((0, GENESIS.to_owned()));
        let seq = last + 1;
        let hash =
            entry_hash(&previous, seq, act.at, act.staff_id.as_str(), act.action, act.subject, act.op_id.as_str(), detail_hash);
        self.execute(
            "INSERT INTO audit (seq, at, staff_id, action, subject_kind, subject_id, op_id, detail_hash, previous_hash, hash)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            params![
                seq,
                act.at,
                act.staff_id,
                act.action,
                act.subject.0,
                act.subject.1,
                act.op_id,
                detail_hash,
                previous,
                hash.clone()
            ],
        )?;
        Ok(Written { seq, hash })
    }

    /// Walks the whole chain. Answers the head, or the number of the first entry that does not fit.
    ///
    /// # Errors
    /// What the engine says.
    pub fn check_chain(&mut self) -> Result<Result<Option<Written>, i64>, StoreError> {
        let mut previous = GENESIS.to_owned();
        let mut expected = 1;
        let mut broken = None;
        self.each(
            "SELECT seq, at, staff_id, action, subject_kind, subject_id, op_id, detail_hash, previous_hash, hash FROM audit ORDER BY seq",
            &[],
            |row| {
                let seq: i64 = row.get(0)?;
                let text = |index| row.get::<String>(index);
                let hash = entry_hash(
                    &previous,
                    seq,
                    row.get(1)?,
                    &text(2)?,
                    &text(3)?,
                    (&text(4)?, &text(5)?),
                    &text(6)?,
                    &text(7)?,
                );
                if broken.is_none() && (seq != expected || text(8)? != previous || text(9)? != hash) {
                    broken = Some(seq);
                }
                previous = hash;
                expected = seq + 1;
                Ok(())
            },
        )?;
        Ok(match broken {
            Some(seq) => Err(seq),
            None if expected == 1 => Ok(None),
            None => Ok(Some(Written { seq: expected - 1, hash: previous })),
        })
    }
}

#[allow(clippy::too_many_arguments, reason = "one per column of the entry")]
fn entry_hash(
    previous: &str,
    seq: i64,
    at: Instant,
    staff: &str,
    action: &str,
    subject: (&str, &str),
    op: &str,
    detail: &str,
) -> String {
    let mut hasher = Sha256::new();
    hasher.update(fields(&[previous, &seq.to_string(), &at.0.to_string(), staff, action, subject.0, subject.1, op, detail]));
    hex::encode(hasher.finalize())
}

/// Each field with its length before it, so that no two lists of fields give the same bytes.
fn fields(fields: &[&str]) -> Vec<u8> {
    let mut bytes = Vec::new();
    for field in fields {
        bytes.extend_from_slice(&(field.len() as u64).to_be_bytes());
        bytes.extend_from_slice(field.as_bytes());
    }
    bytes
}
