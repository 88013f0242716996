//! Referrals as a list, the most pressing first.

use crate::{
    Caller, Result, Session,
    api::{
        package::ReferralPackageRow,
        referral::{HandOver, ReferralChaseRow, ReferralList, ReferralRow, ReferralStepRow},
    },
    client_line::name_column,
};
use domain::{
    id::{ClientId, ReferralId},
    need::{Need, Urgency},
    permission::Permission,
    referral::{ReferralCause, ReferralChaseKind, ReferralLevel, ReferralOutcome, ReferralState},
    time::Day,
};
use std::{cmp::Reverse, collections::HashMap};
use store::{Row, StoreError, Tx, Value};

/// A list for a person. Who has more open referrals than this works off the most pressing ones first.
const MOST: usize = 500;

/// Referrals of one client or of the whole office: overdue ones first, the longest waiting on top, then open ones by urgency,
/// then, if asked for, ended ones.
///
/// # Errors
/// [`crate::DeskError::Permission`].
pub fn list(session: &mut Session, request: ReferralList) -> Result<Vec<ReferralRow>> {
    session.read(Permission::ReferralRead, |tx, caller| {
        let which = match (&request.client_id, request.all) {
            (Some(client), all) => Which::OfClient { client, ended: all },
            (None, false) => Which::Open,
            (None, true) => Which::All,
        };
        rows(tx, caller, which)
    })
}

/// Which referrals a list holds.
#[derive(Debug, Clone, Copy)]
enum Which<'a> {
    OfClient { client: &'a ClientId, ended: bool },
    Open,
    All,
}

/// The rows of a list, sorted, each with its steps.
fn rows(tx: &mut Tx<'_>, caller: &Caller, which: Which<'_>) -> Result<Vec<ReferralRow>> {
    let sees = Value::from(caller.sees_restricted);
    let mut found = Vec::new();
    let mut add = |tx: &mut Tx<'_>, filter: &str, params: &[Value]| -> Result<()> {
        found.extend(tx.all(&format!("{COLUMNS} {filter}"), params, |row| read(row, caller))?);
        Ok(())
    };
    match which {
        Which::OfClient { client, .. } => add(tx, "AND r.client_id = $2", &[sees, client.into()])?,
        Which::Open | Which::All => {
            add(tx, WAITING, std::slice::from_ref(&sees))?;
            add(tx, UNDECIDED, std::slice::from_ref(&sees))?;
            if matches!(which, Which::All) {
                add(tx, ENDED, &[sees])?;
            }
        }
    }
    if matches!(which, Which::OfClient { ended: false, .. }) {
        found.retain(|row| !row.state.is_ended());
    }
    found.sort_by_key(pressing);
    found.truncate(MOST);
    add_details(tx, caller, &mut found)?;
    Ok(found)
}

/// The referrals that wait for a partner, sorted as the list of all open ones, without what was done about them.
pub(crate) fn waiting(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<ReferralRow>> {
    let mut found = tx.all(&format!("{COLUMNS} {WAITING}"), &[Value::from(caller.sees_restricted)], |row| read(row, caller))?;
    found.sort_by_key(pressing);
    Ok(found)
}

/// What was done about each, and for how long nobody has heard of it.
pub(crate) fn add_details(tx: &mut Tx<'_>, caller: &Caller, rows: &mut [ReferralRow]) -> Result<()> {
    add_steps(tx, rows)?;
    add_chases(tx, rows)?;
    add_packages(tx, rows)?;
    for row in rows {
        row.silent_days = silent_days(row, caller.today);
    }
    Ok(())
}

/// The referrals of whose clients the caller may know; `$1` says whether of all.
macro_rules! visible {
    () => {
        concat!(
            "(CAST($1 AS BIGINT) = 1 OR r.client_id IS NULL OR r.client_id NOT IN ",
            $crate::client_line::restricted_clients!(),
            ")"
        )
    };
}
pub(crate) use visible;

macro_rules! first {
    () => {
        concat!("AND r.id IN (SELECT r.id FROM referral r WHERE ", visible!())
    };
}

const COLUMNS: &str = concat!(
    "SELECT r.id, r.version, r.client_id, s.organisation, s.name, r.need, r.urgency, r.state, r.sent_on, r.chase_on, w.name, ",
    name_column!("r"),
    ", r.level, r.fields, r.data_stopped_on, r.appointment_day, r.appointment_minute, r.appointment_place, r.outcome",
    " FROM referral r JOIN service s ON s.id = r.service_id JOIN staff w ON w.id = r.staff_id WHERE ",
    visible!()
);

// Each list is short: its rows are picked where the index has them in order, before anything else is read of them.
const WAITING: &str = concat!(first!(), " AND r.state IN ('sent', 'no-answer', 'accepted') ORDER BY r.chase_on LIMIT 500)");
const UNDECIDED: &str =
    concat!(first!(), " AND r.state IN ('draft', 'attended', 'not-attended') ORDER BY r.created_at DESC LIMIT 500)");
const ENDED: &str =
    concat!(first!(), " AND r.state IN ('declined', 'done', 'withdrawn', 'cancelled') ORDER BY r.sent_on DESC LIMIT 500)");

fn read(row: &Row, caller: &Caller) -> std::result::Result<ReferralRow, StoreError> {
    let state = row.code(7, ReferralState::from_code)?;
    let chase_on: Option<Day> = row.get(9)?;
    Ok(ReferralRow {
        reference: domain::referral::reference(&row.get(0)?),
        id: row.get(0)?,
        version: row.get(1)?,
        client_id: row.get(2)?,
        client_name: row.get(11)?,
        organisation: row.get(3)?,
        service: row.get(4)?,
        need: row.code(5, Need::from_code)?,
        urgency: row.code(6, Urgency::from_code)?,
        level: row.code(12, ReferralLevel::from_code)?,
        fields: row.list(13)?,
        data_stopped_on: row.get(14)?,
        appointment: match row.get::<Option<Day>>(15)? {
            Some(day) => Some(HandOver { day, minute: row.get(16)?, place: row.get(17)? }),
            None => None,
        },
        state,
        next: state.next().to_vec(),
        outcome: row.optional_code(18, ReferralOutcome::from_code)?,
        sent_on: row.get(8)?,
        chase_on,
        overdue: state.waits_for_partner() && chase_on.is_some_and(|day| day <= caller.today),
        silent_days: None,
        by: row.get(10)?,
        steps: Vec::new(),
        chases: Vec::new(),
        packages: Vec::new(),
    })
}

/// Smaller is more pressing.
fn pressing(row: &ReferralRow) -> impl Ord + use<> {
    let group = match row.state {
        _ if row.overdue => 0,
        state if state.is_ended() => 2,
        _ => 1,
    };
    let by_day = (group == 0).then_some(row.chase_on);
    // Ended ones are looked up, not worked off: the newest first.
    let newest = (group == 2).then_some(Reverse(row.sent_on));
    (group, by_day, newest, row.urgency, row.chase_on, row.id.clone())
}

/// Days since the last thing that anybody wrote down, while we wait for the partner.
fn silent_days(row: &ReferralRow, today: Day) -> Option<i64> {
    let last = row.steps.iter().map(|step| step.day).max()?;
    row.state.waits_for_partner().then(|| (today.0 - last.0).num_days().max(0))
}

/// Steps are read for many referrals at once.
fn add_steps(tx: &mut Tx<'_>, rows: &mut [ReferralRow]) -> Result<()> {
    let sql = "SELECT t.referral_id, t.at, s.name, t.state, t.reason, t.day, t.cause FROM referral_step t
               JOIN staff s ON s.id = t.staff_id WHERE t.referral_id IN ($ids) ORDER BY t.at, t.id";
    let mut steps: HashMap<ReferralId, Vec<ReferralStepRow>> = HashMap::new();
    of_many(tx, sql, rows, |row| {
        let step = ReferralStepRow {
            at: row.get(1)?,
            day: row.get(5)?,
            by: row.get(2)?,
            to: row.code(3, ReferralState::from_code)?,
            cause: row.optional_code(6, ReferralCause::from_code)?,
            reason: row.get(4)?,
        };
        steps.entry(row.get(0)?).or_default().push(step);
        Ok(())
    })?;
    for row in rows {
        row.steps = steps.remove(&row.id).unwrap_or_default();
    }
    Ok(())
}

fn add_chases(tx: &mut Tx<'_>, rows: &mut [ReferralRow]) -> Result<()> {
    let sql = "SELECT c.referral_id, c.at, s.name, c.kind, c.note FROM referral_chase c JOIN staff s ON s.id = c.staff_id
               WHERE c.referral_id IN ($ids) ORDER BY c.at, c.id";
    let mut chases: HashMap<ReferralId, Vec<ReferralChaseRow>> = HashMap::new();
    of_many(tx, sql, rows, |row| {
        let chase = ReferralChaseRow {
            at: row.get(1)?,
            by: row.get(2)?,
            kind: row.code(3, ReferralChaseKind::from_code)?,
            note: row.get(4)?,
        };
        chases.entry(row.get(0)?).or_default().push(chase);
        Ok(())
    })?;
    for row in rows {
        row.chases = chases.remove(&row.id).unwrap_or_default();
    }
    Ok(())
}

fn add_packages(tx: &mut Tx<'_>, rows: &mut [ReferralRow]) -> Result<()> {
    let sql =
        "SELECT p.referral_id, p.at, s.name, p.recipient, p.expires_at FROM referral_package p JOIN staff s ON s.id = p.staff_id
               WHERE p.referral_id IN ($ids) ORDER BY p.at, p.id";
    let mut packages: HashMap<ReferralId, Vec<ReferralPackageRow>> = HashMap::new();
    of_many(tx, sql, rows, |row| {
        let to_key = row.get::<Option<String>>(3)?.is_some();
        let package = ReferralPackageRow { at: row.get(1)?, by: row.get(2)?, to_key, expires_at: row.get(4)? };
        packages.entry(row.get(0)?).or_default().push(package);
        Ok(())
    })?;
    for row in rows {
        row.packages = packages.remove(&row.id).unwrap_or_default();
    }
    Ok(())
}

/// Reads what belongs to the referrals, some of them at once: `$ids` stands in for the list.
fn of_many(
    tx: &mut Tx<'_>,
    sql: &str,
    rows: &[ReferralRow],
    mut read: impl FnMut(&Row) -> std::result::Result<(), StoreError>,
) -> Result<()> {
    const AT_ONCE: usize = 50;
    let marks: Vec<String> = (1..=AT_ONCE).map(|index| format!("${index}")).collect();
    let sql = sql.replace("$ids", &marks.join(", "));
    for chunk in rows.chunks(AT_ONCE) {
        // The last id fills the statement up, so that it is the same one each time.
        let ids = chunk.iter().map(|row| &row.id).chain(std::iter::repeat(&chunk[chunk.len() - 1].id));
        let params: Vec<Value> = ids.take(AT_ONCE).map(Value::from).collect();
        tx.each(&sql, &params, &mut read)?;
    }
    Ok(())
}
