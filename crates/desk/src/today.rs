//! The first screen: what is now, what is due, who lets us wait, who waits for us.

use crate::{
    Caller, Result, Session,
    api::{
        appointment::AppointmentRequests,
        client::{ContactsToday, DueRow, NextStepKind, Today},
        referral::ReferralRow,
        session::Nothing,
    },
    appointment, client,
    client_line::name_column,
    contact, referral,
};
use domain::{appointment::AppointmentState, permission::Permission, time::Day};
use store::{StoreError, Tx, params};

/// Longer lists are not worked off on one screen; the lists of their own have all.
const MOST: usize = 50;
/// Somebody who was here within so many days is still somebody's business.
const RECENT_DAYS: u64 = 30;
/// A title that ended longer ago than this was renewed elsewhere, or nobody told us: it is no news of the day.
const LONG_AGO_DAYS: u64 = 180;
/// Further ahead no rule pack calls anything pressing.
const AHEAD_DAYS: u64 = 366;

/// The caller's appointments from now on, what of their clients is due, referrals of the office that wait for a partner, and
/// today's contacts. Each part only for those who may see it.
///
/// # Errors
/// [`crate::DeskError::Permission`].
pub fn today(session: &mut Session, _: Nothing) -> Result<Today> {
    let may = |permission| session.may(permission);
    let (appointments, referrals, contacts) =
        (may(Permission::AppointmentRead), may(Permission::ReferralRead), may(Permission::ContactRecord));
    let reads = may(Permission::ClientRead);
    session.read(Permission::ClientFind, |tx, caller| {
        let now = if appointments { now(tx, caller)? } else { Vec::new() };
        let requests = if appointments {
            requests(tx, caller)?
        } else {
            AppointmentRequests { waiting: Vec::new(), asked: Vec::new(), zone: caller.zone.name().to_owned() }
        };
        let mut waiting = if referrals { referral::waiting(tx, caller)? } else { Vec::new() };
        let mut due = overdue(&waiting);
        let (waiting_total, overdue_total) = if referrals { totals(tx, caller)? } else { (0, 0) };
        // Of more than a list holds, the most pressing ones are here; all of them count.
        let beyond = overdue_total.saturating_sub(due.len());
        waiting.truncate(MOST);
        referral::add_details(tx, caller, &mut waiting)?;
        if reads {
            due.extend(residence(tx, caller)?);
        }
        due.sort_by(|a, b| (a.due, &a.client_name).cmp(&(b.due, &b.client_name)));
        let due_total = due.len() + beyond;
        due.truncate(MOST);
        let contacts = if contacts {
            contact::of_today(tx, caller)?
        } else {
            ContactsToday { all: 0, anonymous: 0, mine: 0, latest: Vec::new() }
        };
        let count = |all: usize| u32::try_from(all).unwrap_or(u32::MAX);
        Ok(Today { now, due, due_total: count(due_total), waiting, waiting_total: count(waiting_total), contacts, requests })
    })
}

/// The caller's appointments of today that are not over.
fn now(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<crate::api::appointment::AppointmentRow>> {
    let filter = appointment::Filter {
        from: caller.today,
        to: caller.today,
        staff: Some(&caller.staff_id),
        of: appointment::Of::House,
        names: true,
    };
    let mut rows = appointment::rows(tx, caller, &filter)?;
    rows.retain(|row| {
        use AppointmentState::{Booked, Confirmed};
        // Who has arrived is here, however late it is.
        row.state.is_here() || (matches!(row.state, Booked | Confirmed) && row.ends_at > caller.now)
    });
    Ok(rows)
}

/// What waits for the caller's own yes: whoever sets up the calendar sees the others' in the list of requests.
fn requests(tx: &mut Tx<'_>, caller: &Caller) -> Result<AppointmentRequests> {
    let mut requests = appointment::of_caller(tx, caller, true)?;
    requests.waiting.retain(|row| row.appointment.staff_id == caller.staff_id);
    Ok(requests)
}

/// How many referrals wait for a partner, and of how many of a client's the day to ask has come.
fn totals(tx: &mut Tx<'_>, caller: &Caller) -> Result<(usize, usize)> {
    let sql = concat!(
        "SELECT CAST(count(*) AS BIGINT),
                CAST(coalesce(sum(CASE WHEN r.client_id IS NOT NULL AND r.chase_on <= $2 THEN 1 ELSE 0 END), 0) AS BIGINT)
         FROM referral r WHERE r.state IN ('sent', 'no-answer', 'accepted') AND ",
        referral::visible!()
    );
    let count = |row: &store::Row, column| Ok::<_, StoreError>(usize::try_from(row.get::<i64>(column)?).unwrap_or_default());
    let counts = tx.first(sql, params![caller.sees_restricted, caller.today], |row| Ok((count(row, 0)?, count(row, 1)?)))?;
    Ok(counts.unwrap_or_default())
}

/// The waiting referrals whose day has come. A slip for a visitor without a name leads to no page and stays among the waiting.
fn overdue(waiting: &[ReferralRow]) -> Vec<DueRow> {
    let due = waiting.iter().filter(|row| row.overdue);
    due.filter_map(|row| {
        Some(DueRow {
            kind: client::overdue_kind(row.state),
            due: row.chase_on?,
            client_id: row.client_id.clone()?,
            client_name: row.client_name.clone().unwrap_or_default(),
            text: client::service_line(&row.organisation, &row.service),
        })
    })
    .collect()
}

// From the caller's few clients to their titles, not from all titles: an office has a hundred thousand of them.
const EXPIRING: &str = concat!(
    "SELECT x.client_id, c.residence_until, c.residence_title, c.residence_as_printed, ",
    name_column!("x"),
    " FROM (SELECT f.client_id FROM case_file f WHERE f.staff_id = $4 AND f.closed IS NULL
            UNION SELECT k.client_id FROM contact k WHERE k.day >= $5 AND k.staff_id = $4 AND k.client_id IS NOT NULL) x
      CROSS JOIN client c
      WHERE c.id = x.client_id AND c.residence_until >= $1 AND c.residence_until <= $2 AND c.residence_unlimited = 0
      AND c.restricted <= $3 ORDER BY c.residence_until"
);

/// Titles of residence that end soon or have ended, of clients with an open case or a recent contact of the caller's.
fn residence(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<DueRow>> {
    let today = caller.today.0;
    let from = Day(today - chrono::Days::new(LONG_AGO_DAYS));
    let to = Day(today + chrono::Days::new(AHEAD_DAYS));
    let recent = Day(today - chrono::Days::new(RECENT_DAYS));
    let mut rows = tx.all(EXPIRING, params![from, to, caller.sees_restricted, &caller.staff_id, recent], |row| {
        let (title, printed): (Option<String>, String) = (row.get(2)?, row.get(3)?);
        Ok(DueRow {
            kind: NextStepKind::ResidenceExpires,
            due: row.get(1)?,
            client_id: row.get(0)?,
            client_name: row.get::<Option<String>>(4)?.unwrap_or_default(),
            text: client::residence_text(title.as_deref(), &printed),
        })
    })?;
    rows.retain(|row| client::is_pressing(row.due, caller.today));
    Ok(rows)
}
