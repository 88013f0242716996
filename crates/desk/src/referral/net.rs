//! The net of partners: what became of those who were sent, and what the net does not carry.

use crate::{
    DeskError, Result, Session,
    api::referral::{CauseCount, NetGap, NetPartner, NetQuery, NetReply},
};
use domain::{
    contact::ContactResult,
    id::{ReferralId, ServiceId},
    need::Need,
    permission::Permission,
    referral::{ReferralCause, ReferralOutcome, ReferralState},
    time::Day,
};
use std::collections::{BTreeMap, HashMap};
use store::{Tx, params};

/// Per partner what became of the referrals that were first sent in a period, and the topics for which there was no place. Cancelled
/// ones count nowhere. The figures are of the office as a whole, restricted clients among them: no client stands in them.
///
/// # Errors
/// `net-period` for a period that ends before it begins.
pub fn net(session: &mut Session, request: NetQuery) -> Result<NetReply> {
    if request.to < request.from {
        return Err(DeskError::field("to", "net-period"));
    }
    session.read(Permission::ReportRun, |tx, _| {
        let lives = lives(tx, &request)?;
        let gaps = gaps(tx, &request, &lives)?;
        Ok(NetReply { partners: partners(tx, &lives)?, gaps })
    })
}

/// The life of one referral, as far as it counts.
struct Life {
    service: ServiceId,
    need: Need,
    sent_on: Day,
    outcome: Option<ReferralOutcome>,
    states: Vec<(ReferralState, Day, Option<ReferralCause>)>,
}

impl Life {
    fn reached(&self, state: ReferralState) -> bool {
        self.states.iter().any(|(one, ..)| *one == state)
    }

    /// Whoever was there was accepted, whether or not somebody wrote that down.
    fn accepted(&self) -> bool {
        self.reached(ReferralState::Accepted) || self.reached(ReferralState::Attended)
    }

    fn answer_days(&self) -> Option<i64> {
        use ReferralState::{Accepted, Attended, Declined, NotAttended};
        let is_answer = |state: &ReferralState| matches!(state, Accepted | Declined | Attended | NotAttended);
        let first = self.states.iter().filter(|(state, ..)| is_answer(state)).map(|(_, day, _)| *day).min()?;
        Some((first.0 - self.sent_on.0).num_days().max(0))
    }

    fn declined_because(&self) -> Option<ReferralCause> {
        self.states.iter().rev().find(|(state, ..)| *state == ReferralState::Declined).and_then(|(.., cause)| *cause)
    }
}

fn lives(tx: &mut Tx<'_>, period: &NetQuery) -> Result<Vec<Life>> {
    let mut lives: Vec<Life> = Vec::new();
    let mut places: HashMap<ReferralId, usize> = HashMap::new();
    tx.each(
        "SELECT id, service_id, need, sent_on, outcome FROM referral
         WHERE sent_on >= $1 AND sent_on <= $2 AND state <> 'cancelled' ORDER BY id",
        params![period.from, period.to],
        |row| {
            places.insert(row.get(0)?, lives.len());
            lives.push(Life {
                service: row.get(1)?,
                need: row.code(2, Need::from_code)?,
                sent_on: row.get(3)?,
                outcome: row.optional_code(4, ReferralOutcome::from_code)?,
                states: Vec::new(),
            });
            Ok(())
        },
    )?;
    tx.each(
        "SELECT t.referral_id, t.state, t.day, t.cause FROM referral_step t JOIN referral r ON r.id = t.referral_id
         WHERE r.sent_on >= $1 AND r.sent_on <= $2 AND r.state <> 'cancelled' ORDER BY t.at, t.id",
        params![period.from, period.to],
        |row| {
            let step = (row.code(1, ReferralState::from_code)?, row.get(2)?, row.optional_code(3, ReferralCause::from_code)?);
            if let Some(place) = places.get(&row.get::<ReferralId>(0)?) {
                lives[*place].states.push(step);
            }
            Ok(())
        },
    )?;
    Ok(lives)
}

fn partners(tx: &mut Tx<'_>, lives: &[Life]) -> Result<Vec<NetPartner>> {
    let mut by_service: BTreeMap<&ServiceId, Vec<&Life>> = BTreeMap::new();
    for life in lives {
        by_service.entry(&life.service).or_default().push(life);
    }
    let mut partners = Vec::with_capacity(by_service.len());
    for (service, lives) in by_service {
        let (organisation, name) = tx
            .first("SELECT organisation, name FROM service WHERE id = $1", params![service], |row| {
                Ok((row.get(0)?, row.get(1)?))
            })?
            .unwrap_or_default();
        let count = |is: &dyn Fn(&Life) -> bool| u32::try_from(lives.iter().filter(|life| is(life)).count()).unwrap_or(u32::MAX);
        let mut days: Vec<i64> = lives.iter().filter_map(|life| life.answer_days()).collect();
        days.sort_unstable();
        let mut causes: BTreeMap<ReferralCause, u32> = BTreeMap::new();
        for cause in lives.iter().filter_map(|life| life.declined_because()) {
            *causes.entry(cause).or_default() += 1;
        }
        let mut declined_because: Vec<CauseCount> =
            causes.into_iter().map(|(cause, count)| CauseCount { cause, count }).collect();
        declined_because.sort_by_key(|one| std::cmp::Reverse(one.count));
        partners.push(NetPartner {
            service_id: service.clone(),
            organisation,
            service: name,
            sent: count(&|_| true),
            accepted: count(&Life::accepted),
            declined: count(&|life| life.reached(ReferralState::Declined)),
            unanswered: count(&|life| life.answer_days().is_none()),
            attended: count(&|life| life.reached(ReferralState::Attended)),
            done: count(&|life| life.outcome.is_some()),
            met: count(&|life| matches!(life.outcome, Some(ReferralOutcome::Met | ReferralOutcome::PartlyMet))),
            answer_days_median: percentile(&days, 50),
            answer_days_p90: percentile(&days, 90),
            declined_because,
        });
    }
    partners.sort_by(|a, b| {
        b.sent.cmp(&a.sent).then_with(|| a.organisation.cmp(&b.organisation)).then_with(|| a.service.cmp(&b.service))
    });
    Ok(partners)
}

/// The nearest rank: a number of days that somebody really waited.
fn percentile(sorted: &[i64], percent: usize) -> Option<i64> {
    let rank = (sorted.len() * percent).div_ceil(100);
    sorted.get(rank.checked_sub(1)?).copied()
}

/// Topics without an entry of the directory, with contacts that stayed open, or with referrals declined for lack of places. A topic of
/// which nobody asked anything is no gap.
fn gaps(tx: &mut Tx<'_>, period: &NetQuery, lives: &[Life]) -> Result<Vec<NetGap>> {
    let mut services: BTreeMap<Need, u32> = BTreeMap::new();
    tx.each("SELECT needs FROM service", params![], |row| {
        for need in row.list::<Need>(0)? {
            *services.entry(need).or_default() += 1;
        }
        Ok(())
    })?;
    let mut asked: BTreeMap<Need, (u32, u32)> = BTreeMap::new();
    tx.each("SELECT need, result FROM contact WHERE day >= $1 AND day <= $2", params![period.from, period.to], |row| {
        let (all, unresolved) = asked.entry(row.code(0, Need::from_code)?).or_default();
        *all += 1;
        *unresolved += u32::from(row.code(1, ContactResult::from_code)? == ContactResult::Unresolved);
        Ok(())
    })?;
    let mut gaps: Vec<NetGap> = Vec::new();
    for need in Need::ALL {
        let full =
            lives.iter().filter(|life| life.need == *need && life.declined_because() == Some(ReferralCause::NoCapacity)).count();
        let (all, unresolved) = asked.get(need).copied().unwrap_or_default();
        let offered = services.get(need).copied().unwrap_or_default();
        if unresolved > 0 || full > 0 || (offered == 0 && all > 0) {
            let no_capacity = u32::try_from(full).unwrap_or(u32::MAX);
            gaps.push(NetGap { need: *need, services: offered, unresolved, no_capacity });
        }
    }
    gaps.sort_by_key(|gap| (gap.services > 0, std::cmp::Reverse(gap.unresolved + gap.no_capacity), gap.need));
    Ok(gaps)
}

#[cfg(test)]
mod tests {
    use super::percentile;

    #[test]
    fn a_percentile_is_a_value_that_is_there() {
        assert_eq!(percentile(&[], 50), None);
        assert_eq!(percentile(&[3], 90), Some(3));
        assert_eq!(percentile(&[1, 2, 3, 4], 50), Some(2));
        assert_eq!(percentile(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 100], 90), Some(9));
        assert_eq!(percentile(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100], 90), Some(10));
    }
}
