//! The life of a referral after it was made.

use super::leaving::{Load, disclose, permitted};
use crate::{
    Acted, ArgValue, Caller, DeskError, Result, Session,
    api::{
        client::Done,
        referral::{HandOver, ReferralAnswer, ReferralStep},
    },
    client_line,
    release::codes,
    rules::OfficeRules,
    staff,
};
use domain::{
    id::{CaseFileId, ClientId, OpId, ReferralId, ServiceId},
    need::Need,
    permission::Permission,
    referral::{ReferralCause, ReferralField, ReferralLevel, ReferralOutcome, ReferralState},
    release::SpecialCategory,
    time::{Day, Instant},
};
use store::{StoreError, Tx, Value, params};

/// Takes a referral to its next state. Waiting for the partner begins anew with each step after which we wait. Sending what carries
/// data asks for its release again, each time.
///
/// # Errors
/// `referral-state` for a step that the life cycle does not have; `field-required` where a cause, an outcome or words are asked for;
/// `referral-cause` for a cause of another end; `day-in-the-future`, `referral-before-sent`; the codes of [`domain::release::Gap`];
/// a version conflict.
pub fn step(session: &mut Session, request: ReferralStep) -> Result<Done> {
    session.require(Permission::ReferralWrite)?;
    let reason = staff::optional("reason", &request.reason, 1000)?;
    let told = Given { cause: request.cause, outcome: request.outcome, day: request.day, reason, appointment: None };
    let path =
        |now: ReferralState| now.may_become(request.to).then(|| vec![request.to]).ok_or_else(|| impossible(now, request.to));
    take(session, (&request.op_id, "referral-stepped"), (&request.id, request.version), &told, path, |_, _| Ok(()))
}

/// Writes down what a partner answered. An outcome tells of the visit too.
///
/// # Errors
/// As [`step`].
pub fn answer(session: &mut Session, request: ReferralAnswer) -> Result<Done> {
    answer_with(session, request, |_, _| Ok(()))
}

/// The same, with what else belongs to the act: the file that the answer came as.
pub(crate) fn answer_with(
    session: &mut Session,
    request: ReferralAnswer,
    also: impl Fn(&mut Tx<'_>, &Caller) -> Result<()>,
) -> Result<Done> {
    session.require(Permission::ReferralWrite)?;
    let reason = staff::optional("reason", &request.reason, 1000)?;
    let appointment = match request.appointment {
        Some(one) if one.minute.is_some_and(|minute| minute >= 24 * 60) => return Err(DeskError::Request),
        Some(one) => Some(HandOver { place: staff::optional("appointment.place", &one.place, 300)?, ..one }),
        None => None,
    };
    let told = Given { cause: request.cause, outcome: request.outcome, day: Some(request.day), reason, appointment };
    let path = |now: ReferralState| now.answered(request.answer).ok_or_else(|| impossible(now, request.answer));
    take(session, (&request.op_id, "referral-answered"), (&request.id, request.version), &told, path, also)
}

/// What somebody said of a step.
struct Given {
    cause: Option<ReferralCause>,
    outcome: Option<ReferralOutcome>,
    day: Option<Day>,
    reason: String,
    /// In place of the one that was agreed on before.
    appointment: Option<HandOver>,
}

fn impossible(from: ReferralState, to: ReferralState) -> DeskError {
    let args = vec![("from", ArgValue::from(from.code())), ("to", ArgValue::from(to.code()))];
    DeskError::Refused { code: "referral-state", args }
}

fn take(
    session: &mut Session,
    (op_id, action): (&OpId, &'static str),
    (id, seen): (&ReferralId, i64),
    given: &Given,
    path: impl Fn(ReferralState) -> Result<Vec<ReferralState>>,
    also: impl Fn(&mut Tx<'_>, &Caller) -> Result<()>,
) -> Result<Done> {
    session.write(Permission::ReferralWrite, op_id, action, |tx, caller| {
        let mut now = now(tx, id)?;
        if let Some(client) = &now.client {
            client_line::must_be_visible(tx, caller, client)?;
        }
        // Somebody who looks at an old state is told so, and not that the step is impossible.
        if now.version != seen {
            return Err(StoreError::Conflict { table: "referral", id: id.to_string() }.into());
        }
        let path = path(now.state)?;
        tx.about(now.client.as_ref());
        for (index, to) in path.iter().enumerate() {
            // What was said belongs to the last step; the ones before it only follow from it.
            let last = index + 1 == path.len();
            let plain = Given { cause: None, outcome: None, day: given.day, reason: String::new(), appointment: None };
            // Steps of one act keep their order: each is a microsecond after the one before.
            let at = Caller { now: Instant(caller.now.0 + i64::try_from(index).unwrap_or_default()), ..caller.clone() };
            one(tx, &at, id, &mut now, *to, if last { given } else { &plain })?;
        }
        also(tx, caller)?;
        let reply = Done { id: id.to_string(), version: now.version, saved_at: caller.now };
        Ok(Acted { subject: ("referral", id.to_string()), reply })
    })
}

fn one(tx: &mut Tx<'_>, caller: &Caller, id: &ReferralId, now: &mut Now, to: ReferralState, given: &Given) -> Result<()> {
    check(now, to, given, caller.today)?;
    let day = given.day.unwrap_or(caller.today);
    now.appointment = given.appointment.as_ref().map(|one| one.day).or(now.appointment);
    let chase_on = match to.waits_for_partner() {
        true => Some(OfficeRules::of(tx)?.chase_on(caller.today, now.appointment)),
        false => None,
    };
    // A referral counts in the month in which it was first sent, however often it is reopened.
    now.sent_on = now.sent_on.or((to == ReferralState::Sent).then_some(day));
    let mut columns: Vec<(&'static str, Value)> = vec![
        ("state", to.code().into()),
        ("sent_on", now.sent_on.into()),
        ("chase_on", chase_on.into()),
        ("outcome", given.outcome.filter(|_| to == ReferralState::Done).map(ReferralOutcome::code).into()),
    ];
    if let Some(one) = &given.appointment {
        columns.push(("appointment_day", one.day.into()));
        columns.push(("appointment_minute", one.minute.map_or(Value::Null, Value::from)));
        columns.push(("appointment_place", one.place.as_str().into()));
    }
    let sent = if to == ReferralState::Sent { resend(tx, caller, now)? } else { None };
    if let Some((_, release, fields)) = &sent {
        columns.push(("release_id", release.into()));
        columns.push(("fields", codes(fields)?.into()));
    }
    now.version = tx.update("referral", id.as_str(), now.version, &columns)?;
    now.state = to;
    record(tx, caller, id, &Told { to, day, cause: given.cause, reason: &given.reason })?;
    if let Some((client, release, fields)) = &sent {
        disclose(tx, caller, client, id, &now.service, (release, fields))?;
    }
    Ok(())
}

type Sent = (ClientId, domain::id::ReleaseId, Vec<ReferralField>);

/// What goes out once more, or for the first time from a draft; nothing for a slip.
fn resend(tx: &mut Tx<'_>, caller: &Caller, now: &Now) -> Result<Option<Sent>> {
    let (Some(client), false) = (&now.client, now.level == ReferralLevel::Slip) else { return Ok(None) };
    let load = Load {
        client,
        case: now.case.as_ref(),
        need: now.need,
        level: now.level,
        fields: Some(&now.fields),
        message: &now.message,
        special: &now.special,
    };
    let (release, fields) = permitted(tx, caller, &load, &now.service)?;
    Ok(Some((client.clone(), release, fields)))
}

fn check(now: &Now, to: ReferralState, given: &Given, today: Day) -> Result<()> {
    match given.cause {
        None if !to.causes().is_empty() => return Err(DeskError::field("cause", "field-required")),
        Some(cause) if !to.causes().contains(&cause) => return Err(DeskError::field("cause", "referral-cause")),
        _ => {}
    }
    if now.state.needs_words(to, given.cause) && given.reason.is_empty() {
        return Err(DeskError::field("reason", "field-required"));
    }
    if to == ReferralState::Done && given.outcome.is_none() {
        return Err(DeskError::field("outcome", "field-required"));
    }
    if given.day.is_some_and(|day| day > today) {
        return Err(DeskError::field("day", "day-in-the-future"));
    }
    if let (Some(day), Some(sent)) = (given.day, now.sent_on)
        && day < sent
    {
        return Err(DeskError::field("day", "referral-before-sent"));
    }
    Ok(())
}

/// The release that it rested on was withdrawn: from now on it is a slip, whatever its state.
pub(crate) fn stop_data(tx: &mut Tx<'_>, caller: &Caller, id: &ReferralId) -> Result<()> {
    let now = now(tx, id)?;
    tx.update(
        "referral",
        id.as_str(),
        now.version,
        &[("level", ReferralLevel::Slip.code().into()), ("fields", "[]".into()), ("data_stopped_on", caller.today.into())],
    )?;
    let told = Told { to: now.state, day: caller.today, cause: Some(ReferralCause::ReleaseWithdrawn), reason: "" };
    record(tx, caller, id, &told)
}

pub(crate) struct Now {
    pub client: Option<ClientId>,
    pub case: Option<CaseFileId>,
    pub service: ServiceId,
    pub version: i64,
    pub state: ReferralState,
    pub sent_on: Option<Day>,
    pub need: Need,
    pub level: ReferralLevel,
    pub fields: Vec<ReferralField>,
    pub special: Vec<SpecialCategory>,
    pub message: String,
    pub appointment: Option<Day>,
}

pub(crate) fn now(tx: &mut Tx<'_>, id: &ReferralId) -> Result<Now> {
    let found = tx.first(
        "SELECT client_id, case_file_id, service_id, version, state, sent_on, need, level, fields, special, message, appointment_day
         FROM referral WHERE id = $1",
        params![id],
        |row| {
            Ok(Now {
                client: row.get(0)?,
                case: row.get(1)?,
                service: row.get(2)?,
                version: row.get(3)?,
                state: row.code(4, ReferralState::from_code)?,
                sent_on: row.get(5)?,
                need: row.code(6, Need::from_code)?,
                level: row.code(7, ReferralLevel::from_code)?,
                fields: row.list(8)?,
                special: row.list(9)?,
                message: row.get(10)?,
                appointment: row.get(11)?,
            })
        },
    )?;
    found.ok_or(DeskError::Store(StoreError::NotFound { table: "referral" }))
}

/// What is written down of a step.
pub(super) struct Told<'a> {
    pub to: ReferralState,
    pub day: Day,
    pub cause: Option<ReferralCause>,
    pub reason: &'a str,
}

/// Adds the line that says when, by whom and why.
pub(super) fn record(tx: &mut Tx<'_>, caller: &Caller, referral: &ReferralId, told: &Told<'_>) -> Result<()> {
    Ok(tx.insert(
        "referral_step",
        &caller.new_uuid().to_string(),
        &[
            ("referral_id", referral.into()),
            ("staff_id", (&caller.staff_id).into()),
            ("at", caller.now.into()),
            ("day", told.day.into()),
            ("state", told.to.code().into()),
            ("cause", told.cause.map(ReferralCause::code).into()),
            ("reason", told.reason.into()),
        ],
    )?)
}
