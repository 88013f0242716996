//! Who of the pool could come, and when: what the planner of appointments has to know.

use super::{busy, matches, standing::Standing};
use crate::{Caller, DeskError, Result};
use domain::{
    id::{ClientId, InterpreterId, ResourceId},
    interpreter::{
        Blocker, ExceptionKind, GenderWish, InterpreterKind, InterpreterLevel, InterpreterMode, InterpreterPack, LegalWeight,
        Merit, Outcome, Payment, Wanted, Work, payment, rank,
    },
    need::Need,
    schedule::{Interval, WorkingHours, merged, working_time},
    time::Day,
};
use std::collections::{BTreeMap, HashMap};
use store::{StoreError, Tx};

/// For what somebody is wanted, before there is a time.
#[derive(Debug, Clone)]
pub(crate) struct Asked {
    pub(crate) client: Option<ClientId>,
    pub(crate) language: String,
    pub(crate) need: Need,
    pub(crate) weight: LegalWeight,
    pub(crate) mode: InterpreterMode,
    pub(crate) gender: GenderWish,
}

/// Somebody who may serve it.
#[derive(Debug)]
pub(crate) struct Voice {
    pub(crate) id: InterpreterId,
    pub(crate) name: String,
    pub(crate) kind: InterpreterKind,
    pub(crate) level: InterpreterLevel,
    pub(crate) merits: Vec<Merit>,
    tariff: String,
    kilometres: u32,
    /// The usual week and extra times, sorted and apart.
    pub(crate) times: Vec<Interval>,
    pub(crate) away: Vec<Interval>,
    /// Engaged elsewhere.
    pub(crate) taken: Vec<Interval>,
}

#[derive(Debug)]
pub(crate) struct Voices {
    /// In the order in which they are asked.
    pub(crate) able: Vec<Voice>,
    /// Everybody who knows the language.
    pub(crate) known: u32,
    /// Why others are not among them, with how many.
    pub(crate) blocked: BTreeMap<Blocker, u32>,
    pack: InterpreterPack,
}

impl Voices {
    /// What it would cost, by the tariff of the day and as it would be settled. Nothing where no tariff holds.
    pub(crate) fn cost(&self, voice: &Voice, time: Interval, mode: InterpreterMode, day: Day) -> Option<Payment> {
        let tariff = self.pack.tariff(&voice.tariff, day)?;
        let work = Work {
            outcome: Outcome::Done,
            minutes: u32::try_from((time.ends_at.0 - time.starts_at.0) / super::MINUTE).unwrap_or_default(),
            kilometres: voice.kilometres,
            on_site: mode == InterpreterMode::OnSite,
        };
        Some(payment(tariff, work))
    }
}

/// Who may serve it, with when they are free from one day to another, both counted. Whoever has a conflict with the client, refuses the
/// topic or is barred by its weight is not among them.
pub(crate) fn voices(tx: &mut Tx<'_>, caller: &Caller, asked: &Asked, (from, to): (Day, Day)) -> Result<Voices> {
    let pool = Standing::of(tx, &asked.language, asked.client.as_ref(), None, from)?;
    let candidates: Vec<_> = pool.known.iter().map(|one| pool.candidate(one)).collect();
    let wanted =
        Wanted { dialect: "", need: asked.need, weight: asked.weight, mode: asked.mode, gender: asked.gender, district: "" };
    let around = crate::appointment::around(from, to);
    let mut busy = busy::of_language(tx, &asked.language, around, caller.now)?;
    let hours = matches::hours(tx)?;
    let mut exceptions = matches::exceptions(tx, around)?;
    let (mut able, mut blocked) = (Vec::new(), BTreeMap::new());
    for (index, judged) in rank(&wanted, &candidates) {
        if let Some(blocker) = judged.blockers.first() {
            *blocked.entry(*blocker).or_default() += 1;
            continue;
        }
        let one = &pool.known[index];
        let week = hours.get(&one.id).map(Vec::as_slice).unwrap_or_default();
        let own = exceptions.remove(&one.id).unwrap_or_default();
        let (times, away) = there(caller, week, own, (from, to))?;
        let taken = busy.remove(&one.id).unwrap_or_default();
        able.push(Voice {
            id: one.id.clone(),
            name: one.name.clone(),
            kind: one.kind,
            level: one.level,
            merits: judged.merits,
            tariff: one.tariff.clone(),
            kilometres: one.kilometres,
            times,
            away,
            taken,
        });
    }
    let known = u32::try_from(pool.known.len()).unwrap_or(u32::MAX);
    Ok(Voices { able, known, blocked, pack: pool.pack })
}

/// Whether somebody may serve it at a time, whatever a screen showed. Whether they are engaged elsewhere the store decides.
///
/// # Errors
/// `interpreter-blocked`.
pub(crate) fn must_be_able(
    tx: &mut Tx<'_>,
    caller: &Caller,
    asked: &Asked,
    interpreter: &InterpreterId,
    time: Interval,
) -> Result<()> {
    let days = (caller.day_of(time.starts_at)?, caller.day_of(time.ends_at)?);
    let found = voices(tx, caller, asked, days)?;
    let blocked = |blocker: Blocker| {
        Err(DeskError::Refused { code: "interpreter-blocked", args: vec![("blocker", blocker.code().into())] })
    };
    // Why somebody may not is the pool's business.
    let Some(voice) = found.able.iter().find(|voice| voice.id == *interpreter) else { return blocked(Blocker::NotAvailable) };
    let is_there = voice.times.iter().any(|own| own.starts_at <= time.starts_at && time.ends_at <= own.ends_at);
    let is_away = voice.away.iter().any(|away| away.overlaps(time));
    if is_there && !is_away { Ok(()) } else { blocked(Blocker::NotAvailable) }
}

/// When each of the pool is there by their week, and when they are away.
pub(crate) fn working(tx: &mut Tx<'_>, caller: &Caller, days: (Day, Day)) -> Result<HashMap<ResourceId, Times>> {
    let hours = matches::hours(tx)?;
    let mut exceptions = matches::exceptions(tx, crate::appointment::around(days.0, days.1))?;
    let mut found = HashMap::new();
    let everybody = tx.all("SELECT id FROM interpreter WHERE active = 1", &[], |row| row.get::<InterpreterId>(0))?;
    for id in everybody {
        let week = hours.get(&id).map(Vec::as_slice).unwrap_or_default();
        let own = exceptions.remove(&id).unwrap_or_default();
        found.insert(ResourceId::from(&id), there(caller, week, own, days)?);
    }
    Ok(found)
}

/// Within the usual week or an extra time, sorted and apart; and away.
pub(crate) type Times = (Vec<Interval>, Vec<Interval>);

fn there(
    caller: &Caller,
    week: &[WorkingHours],
    exceptions: Vec<(ExceptionKind, Interval)>,
    (from, to): (Day, Day),
) -> Result<Times> {
    let (mut times, mut away) = (Vec::new(), Vec::new());
    for (kind, span) in exceptions {
        match kind {
            ExceptionKind::Extra => times.push(span),
            ExceptionKind::Away => away.push(span),
        }
    }
    for day in from.0.iter_days().take_while(|day| *day <= to.0) {
        let of_day = working_time(Day(day), week, caller.zone);
        times.extend(of_day.map_err(|_| StoreError::Damaged { part: "interpreter_hour" })?);
    }
    Ok((merged(times), away))
}
