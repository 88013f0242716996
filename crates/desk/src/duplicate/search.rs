//! The search of the whole store for records that may be one person. It runs beside the counter; its result is kept, so that the
//! screen opens at once.

use super::{
    everybody::Everybody,
    few::{self, FEW},
};
use crate::{
    Acted, DeskError, Result, Session,
    api::{duplicate::DuplicatesFound, session::Nothing},
};
use domain::{
    id::{ClientId, OpId},
    permission::Permission,
    time::Instant,
};
use names::link::{Options, Pair, Record, duplicates};
use std::{
    cell::{Cell, RefCell},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};
use store::{StoreError, Tx, params};

/// The word to stop the search that runs. Shared with the session that runs it.
#[derive(Debug, Clone, Default)]
pub struct Searching(Arc<AtomicBool>);

impl Searching {
    fn start(&self) {
        self.0.store(false, Ordering::SeqCst);
    }

    fn is_cancelled(&self) -> bool {
        self.0.load(Ordering::SeqCst)
    }
}

/// Stops the search that runs; what the last one found stays.
///
/// # Errors
/// [`crate::DeskError::Permission`].
pub fn cancel(session: &mut Session, _: Nothing) -> Result<Nothing> {
    session.require(Permission::DuplicateReview)?;
    session.searching.0.store(true, Ordering::SeqCst);
    Ok(Nothing {})
}

/// Where the time of the last search is kept.
const SEARCHED: &str = "duplicates-searched-at";
/// Pairs written in one statement.
const AT_ONCE: usize = 32;
/// The counter goes on beside the search.
const MOST_THREADS: usize = 4;
/// Told now and then, so that a cancel is heard soon.
const TELL_EVERY: u32 = 20_000;

/// Searches the store and keeps what was found in place of what the last search found. Meant for a session of its own beside the
/// counter's. Records that the caller may not see take part: what is shown to whom is decided when it is read.
///
/// # Errors
/// [`crate::DeskError::Permission`], and what the store says. A cancel is an answer, not an error.
pub fn search(session: &mut Session, progress: &mut dyn FnMut(u32, u32) -> bool) -> Result<DuplicatesFound> {
    let searching = session.searching.clone();
    searching.start();
    let mut go_on = |done: u32, total: u32| progress(done, total) && !searching.is_cancelled();
    match run(session, &mut go_on) {
        Err(DeskError::Store(StoreError::Cancelled)) => Ok(DuplicatesFound { clients: 0, pairs: 0, cancelled: true }),
        other => other,
    }
}

fn run(session: &mut Session, go_on: &mut dyn FnMut(u32, u32) -> bool) -> Result<DuplicatesFound> {
    let (ids, pairs) = session.read(Permission::DuplicateReview, |tx, _| likely(tx, go_on))?;
    let clients = u32::try_from(ids.len()).unwrap_or(u32::MAX);
    let found = u32::try_from(pairs.len()).unwrap_or(u32::MAX);
    let op_id = OpId::from_uuid(session.new_uuid());
    let kept = session.write(Permission::DuplicateReview, &op_id, "duplicates-searched", |tx, caller| {
        tx.execute("DELETE FROM duplicate_pair", &[])?;
        for some in pairs.chunks(AT_ONCE) {
            keep(tx, &ids, some)?;
        }
        tx.execute("DELETE FROM meta WHERE key = $1", params![SEARCHED])?;
        tx.execute("INSERT INTO meta (key, value) VALUES ($1, $2)", params![SEARCHED, caller.now.0.to_string()])?;
        Ok(Acted {
            subject: ("duplicate_pair", String::new()),
            reply: DuplicatesFound { clients, pairs: found, cancelled: false },
        })
    })?;
    // Kept is kept: a cancel that comes now comes too late.
    go_on(clients, clients);
    Ok(kept)
}

/// Everybody's id, and the likely pairs as places in that list.
fn likely(tx: &mut Tx<'_>, go_on: &mut dyn FnMut(u32, u32) -> bool) -> Result<(Vec<ClientId>, Vec<Pair>)> {
    let total: i64 = tx.value("SELECT count(*) FROM client WHERE merged_into IS NULL", &[])?;
    let total = u32::try_from(total).unwrap_or(u32::MAX);
    let threads = std::thread::available_parallelism().map_or(1, |cores| cores.get().min(MOST_THREADS));
    let options = Options { threads, ..Options::default() };
    // Both the reading and the comparing tell how far they are.
    let (go_on, stopped) = (RefCell::new(go_on), Cell::new(false));
    let tell = |done| {
        if !(go_on.borrow_mut())(done, total) {
            stopped.set(true);
        }
        !stopped.get()
    };
    let mut everybody = Everybody::new(tx);
    let mut read = 0;
    let mut next = || {
        // Reading is a fifth of the work.
        if read % TELL_EVERY == 0 && !tell(read / 5) {
            return None;
        }
        read += 1;
        let next = everybody.next();
        // Half a store is not searched.
        stopped.set(stopped.get() || everybody.has_failed());
        next
    };
    let mut compare = |share| !stopped.get() && tell(told(share, total));
    let found = if usize::try_from(total).is_ok_and(|total| total <= FEW) {
        let records: Vec<Record> = std::iter::from_fn(&mut next).collect();
        compare(0.5).then(|| few::pairs(&records))
    } else {
        duplicates(std::iter::from_fn(&mut next), &options, &mut compare)
    };
    let ids = everybody.finish()?;
    Ok((ids, found.filter(|_| !stopped.get()).ok_or(StoreError::Cancelled)?))
}

/// How much of the whole is done when this share of the comparing is.
fn told(share: f32, total: u32) -> u32 {
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a share is between 0 and 1")]
    let of_comparing = (f64::from(share.clamp(0.0, 1.0)) * f64::from(total) * 0.8) as u32;
    (total / 5).saturating_add(of_comparing).min(total)
}

fn keep(tx: &mut Tx<'_>, ids: &[ClientId], pairs: &[Pair]) -> Result<()> {
    let rows: Vec<String> =
        (0..pairs.len()).map(|row| format!("(${}, ${}, ${}, ${})", row * 4 + 1, row * 4 + 2, row * 4 + 3, row * 4 + 4)).collect();
    let sql = format!("INSERT INTO duplicate_pair (first_id, second_id, score, reasons) VALUES {}", rows.join(", "));
    let mut values = Vec::with_capacity(pairs.len() * 4);
    for pair in pairs {
        let (first, second) = super::decide::in_order(&ids[pair.left], &ids[pair.right]);
        let reasons: Vec<&str> = pair.reasons.iter().map(|reason| reason.code()).collect();
        let reasons = serde_json::to_string(&reasons).map_err(|_| DeskError::Request)?;
        values.extend([first.into(), second.into(), per_mille(pair.score).into(), reasons.into()]);
    }
    tx.execute(&sql, &values)?;
    Ok(())
}

fn per_mille(score: f32) -> i64 {
    #[allow(clippy::cast_possible_truncation, reason = "a score is between 0 and 1")]
    let whole = (score.clamp(0.0, 1.0) * 1000.0).round() as i64;
    whole
}

/// When the store was searched last.
pub(super) fn searched_at(tx: &mut Tx<'_>) -> Result<Option<Instant>> {
    let found = tx.first("SELECT value FROM meta WHERE key = $1", params![SEARCHED], |row| row.get::<String>(0))?;
    Ok(found.and_then(|text| text.parse().ok()).map(Instant))
}
