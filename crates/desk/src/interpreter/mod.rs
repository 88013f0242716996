//! Interpreters: the pool, requests for one, and what they are paid.
//!
//! Whoever runs the pool need not know whom it serves: a request has a number, and a conflict of interest is told by that number. What
//! somebody refuses and with whom they are in conflict is for those who match ([`Permission::InterpreterPool`]).

mod answer;
mod ask;
mod busy;
mod conclude;
mod confirm;
mod conflict;
mod exception;
mod list;
mod matches;
mod month;
mod month_file;
mod offer;
mod open;
mod paid;
mod pool;
mod propose;
mod save;
mod settle;
mod sign;
mod standing;
mod step;
mod unmet;
mod visit;
mod voices;

pub use answer::answer;
pub use ask::ask;
pub(crate) use ask::reference;
pub(crate) use busy::{refresh as refresh_busy, release_changed as release_busy};
pub use conclude::conclude;
pub use confirm::confirm;
pub use conflict::{add_conflict, remove_conflict};
pub use exception::{add_exception, remove_exception};
pub use list::list;
pub use matches::matches;
pub use month::month;
pub(crate) use month::read as read_month;
pub use month_file::month_file;
pub use offer::offer;
pub use open::open;
pub use pool::{pool, tariffs};
pub use propose::propose;
pub(crate) use propose::usual_need;
pub(crate) use save::insert;
pub use save::save;
pub use settle::settle;
pub use sign::sign;
pub use step::step;
pub use unmet::unmet;
pub(crate) use visit::{Engaged, appointment_cancelled, appointment_moved, engage};
pub(crate) use voices::{Asked, Voice, Voices, must_be_able, voices, working};

use crate::{Acted, ArgValue, Caller, DeskError, Result, api::client::Done};
use domain::{
    id::{ClientId, InterpreterId, InterpreterRequestId},
    interpreter::{InterpreterMode, InterpreterPack, PackError, RequestState},
    permission::Permission,
    time::Instant,
};
use store::{StoreError, Tx, params};

const MINUTE: i64 = 60 * 1_000_000;

/// The row of `meta` that holds the tariffs of an office that has its own.
const KEY: &str = "rules-interpreter";

/// The tariffs of this office: its own, or those that the program carries.
///
/// # Errors
/// `rules-invalid`, and what the store says.
pub(crate) fn pack(tx: &mut Tx<'_>) -> Result<InterpreterPack> {
    let own = tx.first("SELECT value FROM meta WHERE key = $1", params![KEY], |row| row.get::<String>(0))?;
    match own {
        None => Ok(InterpreterPack::embedded().clone()),
        Some(text) => InterpreterPack::parse(&text).map_err(|_: PackError| DeskError::refused("rules-invalid")),
    }
}

/// A request as it stands in the store.
struct Now {
    version: i64,
    client: Option<ClientId>,
    starts_at: Instant,
    ends_at: Instant,
    mode: InterpreterMode,
    state: RequestState,
    interpreter: Option<InterpreterId>,
    client_confirmed_at: Option<Instant>,
    interpreter_confirmed_at: Option<Instant>,
}

/// The request, at the version that was seen. One of a restricted client can be worked on by whoever runs the pool, who is told of no
/// client at all.
///
/// # Errors
/// `not-found`; `version-conflict`.
fn find(tx: &mut Tx<'_>, caller: &Caller, id: &InterpreterRequestId, version: i64) -> Result<Now> {
    let found = tx.first(
        "SELECT r.version, r.client_id, r.starts_at, r.ends_at, r.mode, r.state, r.interpreter_id, r.client_confirmed_at,
                r.interpreter_confirmed_at
         FROM interpreter_request r LEFT JOIN client c ON c.id = r.client_id
         WHERE r.id = $1 AND (coalesce(c.restricted, 0) <= $2 OR CAST($3 AS BIGINT) = 1)",
        params![id, caller.sees_restricted, caller.runs_pool],
        |row| {
            Ok(Now {
                version: row.get(0)?,
                client: row.get(1)?,
                starts_at: row.get(2)?,
                ends_at: row.get(3)?,
                mode: row.code(4, InterpreterMode::from_code)?,
                state: row.code(5, RequestState::from_code)?,
                interpreter: row.get(6)?,
                client_confirmed_at: row.get(7)?,
                interpreter_confirmed_at: row.get(8)?,
            })
        },
    )?;
    let found = found.ok_or(StoreError::NotFound { table: "interpreter_request" })?;
    if found.version != version {
        return Err(StoreError::Conflict { table: "interpreter_request", id: id.to_string() }.into());
    }
    Ok(found)
}

/// `interpreter-state`, with both states.
fn must_become(now: &Now, to: RequestState) -> Result<()> {
    if now.state.may_become(to) {
        return Ok(());
    }
    let args = vec![("from", ArgValue::from(now.state.code())), ("to", ArgValue::from(to.code()))];
    Err(DeskError::Refused { code: "interpreter-state", args })
}

/// Adds the line that says when, by whom and why.
fn record(tx: &mut Tx<'_>, caller: &Caller, request: &InterpreterRequestId, state: RequestState, reason: &str) -> Result<()> {
    Ok(tx.insert(
        "interpreter_step",
        &caller.new_uuid().to_string(),
        &[
            ("request_id", request.into()),
            ("staff_id", (&caller.staff_id).into()),
            ("at", caller.now.into()),
            ("state", state.code().into()),
            ("reason", reason.into()),
        ],
    )?)
}

fn done(caller: &Caller, table: &'static str, id: &str, version: i64) -> Acted<Done> {
    Acted { subject: (table, id.to_owned()), reply: Done { id: id.to_owned(), version, saved_at: caller.now } }
}

/// Closes the offer that waits for an answer or was accepted.
fn close_offer(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &InterpreterRequestId,
    state: domain::interpreter::OfferState,
    cause: Option<domain::interpreter::DeclineCause>,
) -> Result<()> {
    let found = tx.first(
        "SELECT id, version FROM interpreter_offer WHERE request_id = $1 AND state IN ('sent', 'accepted')",
        params![request],
        |row| Ok((row.get::<String>(0)?, row.get::<i64>(1)?)),
    )?;
    if let Some((id, version)) = found {
        tx.update(
            "interpreter_offer",
            &id,
            version,
            &[
                ("state", state.code().into()),
                ("cause", cause.map(domain::interpreter::DeclineCause::code).into()),
                ("answered_at", caller.now.into()),
            ],
        )?;
    }
    Ok(())
}

/// What a screen that refuses needs: nothing but the permission.
const POOL: Permission = Permission::InterpreterPool;
const ASK: Permission = Permission::InterpreterAsk;
const SETTLE: Permission = Permission::InterpreterSettle;
