//! The invented pool of interpreters and a year of its work.

use super::{local, random::Chance};
use crate::{
    DeskError, Result,
    api::{
        appointment::WorkingHour,
        interpreter::{InterpreterForm, InterpreterLanguage},
    },
    interpreter::{self, reference},
};
use chrono::{Datelike, Days, Months};
use domain::{
    appointment::ticks,
    client::Gender,
    id::{ClientId, InterpreterId, StaffId},
    interpreter::{
        ConflictCause, DeclineCause, GenderWish, InterpreterCertificate, InterpreterKind, InterpreterLevel, InterpreterMode,
        InterpreterPack, LegalWeight, OfferState, Outcome, RequestState, UnmetCause, Work, payment,
    },
    need::Need,
    time::{Day, Instant},
};
use std::collections::{BTreeMap, HashMap, HashSet};
use store::{Tx, Value, params};

const MINUTE: i64 = 60_000_000;
/// A year of a house of this size; a demo of a million clients needs no more to be tried.
const MOST_REQUESTS: u32 = 2_000;
const PLACES: &[(&str, &str)] = &[
    ("Beratungsraum 2", "Innenstadt-West"),
    ("Jobcenter, Raum 114", "Nordstadt"),
    ("Grundschule am Park", "Eving"),
    ("Hausarztpraxis am Markt", "Hörde"),
    ("Ausländerbehörde, Schalter 9", "Innenstadt-Nord"),
];
/// Asked for, although nobody of the pool knows them.
const UNKNOWN: &[&str] = &["so", "ha", "vi"];

struct Somebody {
    id: InterpreterId,
    kind: InterpreterKind,
    gender: Gender,
    tariff: String,
    kilometres: u32,
    languages: Vec<(String, InterpreterLevel)>,
    refused: Vec<Need>,
    hours: Vec<WorkingHour>,
}

struct Asked {
    client: Option<ClientId>,
    language: String,
    need: Need,
    weight: LegalWeight,
    mode: InterpreterMode,
    gender: GenderWish,
    place: usize,
    asked_at: Instant,
    asked_on: Day,
    day: Day,
    starts_at: Instant,
    minutes: u32,
}

/// What a settled month is made of: request, what it was, the day.
type Served = (String, Outcome, u32, u32, bool, Day);

/// Fills the pool and its year. Answers how many requests it made.
pub(super) fn write(
    tx: &mut Tx<'_>,
    chance: &mut Chance,
    days: &[Day],
    as_of: Day,
    coordinator: &StaffId,
    clients: u32,
) -> Result<u32> {
    let pack = InterpreterPack::embedded();
    let pool = people(tx, chance, days.first().copied().unwrap_or(as_of))?;
    let known = needing(tx)?;
    let now = local(as_of, 18 * 60);
    let wanted = (clients / 3).clamp(40, MOST_REQUESTS);
    let mut asked: Vec<Asked> = (0..wanted).map(|_| somebody_asks(chance, &known, days, as_of)).collect();
    asked.sort_by_key(|one| one.asked_at);
    let mut serial: HashMap<i32, i64> = HashMap::new();
    let mut taken: HashMap<InterpreterId, HashSet<i64>> = HashMap::new();
    let mut served: BTreeMap<(String, InterpreterId), Vec<Served>> = BTreeMap::new();
    for one in &asked {
        let year = one.asked_on.0.year();
        let number = serial.entry(year).or_default();
        *number += 1;
        let id = chance.uuid(one.asked_at).to_string();
        let ends_at = Instant(one.starts_at.0 + i64::from(one.minutes) * MINUTE);
        let held: Vec<i64> = ticks(one.starts_at, ends_at).into_iter().flatten().collect();
        let is_free = |who: &&Somebody| taken.get(&who.id).is_none_or(|own| held.iter().all(|tick| !own.contains(tick)));
        // Whoever served least, as the program would have put them.
        let chosen = fitting(&pool, one).into_iter().filter(is_free).min_by_key(|who| taken.get(&who.id).map_or(0, HashSet::len));
        let state = state_of(chance, chosen.is_some(), ends_at <= now, one, as_of);
        let (minutes, kilometres) = measured(chance, state, one, chosen);
        let cause = (state == RequestState::Unmet).then(|| unmet_cause(chance, &pool, one));
        let (place, district) = PLACES[one.place];
        let holder = chosen.filter(|_| state.holds_time());
        let both = matches!(state, RequestState::Confirmed) || state.outcome().is_some() || state == RequestState::Settled;
        let confirmed = both.then_some(Value::from(Instant(one.asked_at.0 + 26 * 60 * MINUTE)));
        // Those of a month that is over are settled below; until then they stand as what they were.
        let columns: Vec<(&'static str, Value)> = vec![
            ("reference", reference(year, *number).into()),
            ("client_id", one.client.as_ref().into()),
            ("staff_id", coordinator.into()),
            ("asked_at", one.asked_at.into()),
            ("asked_on", one.asked_on.into()),
            ("language", one.language.as_str().into()),
            ("dialect", "".into()),
            ("need", one.need.code().into()),
            ("weight", one.weight.code().into()),
            ("mode", one.mode.code().into()),
            ("gender_wish", one.gender.code().into()),
            ("starts_at", one.starts_at.into()),
            ("ends_at", ends_at.into()),
            ("day", one.day.into()),
            ("place", place.into()),
            ("district", district.into()),
            ("remark", "".into()),
            ("name_released", false.into()),
            ("state", state.code().into()),
            ("interpreter_id", holder.map(|one| &one.id).into()),
            ("answer_by", (state == RequestState::Offered).then_some(Instant(now.0 + 20 * 60 * MINUTE)).into()),
            ("client_confirmed_at", confirmed.clone().unwrap_or(Value::Null)),
            ("interpreter_confirmed_at", confirmed.unwrap_or(Value::Null)),
            ("minutes", minutes.map_or(Value::Null, Value::from)),
            ("kilometres", kilometres.map_or(Value::Null, Value::from)),
            ("unmet_cause", cause.map(UnmetCause::code).into()),
            ("reason", (if state == RequestState::Withdrawn { "Termin abgesagt" } else { "" }).into()),
        ];
        tx.insert("interpreter_request", &id, &columns)?;
        step(tx, chance, &id, coordinator, one.asked_at, RequestState::Open)?;
        if state != RequestState::Open {
            step(tx, chance, &id, coordinator, Instant(one.asked_at.0 + 60 * MINUTE), state)?;
        }
        if let Some(somebody) = holder {
            offer(
                tx,
                chance,
                &id,
                &somebody.id,
                coordinator,
                one.asked_at,
                if state == RequestState::Offered { OfferState::Sent } else { OfferState::Accepted },
            )?;
            for tick in held {
                taken.entry(somebody.id.clone()).or_default().insert(tick);
                tx.execute(
                    "INSERT INTO appointment_tick (resource_id, tick, appointment_id, hold_id, request_id) VALUES ($1, $2, NULL, NULL, $3)",
                    params![&somebody.id, tick, &id],
                )?;
            }
            if let Some(outcome) = state.outcome() {
                let month = one.day.0.format("%Y-%m").to_string();
                let what = (
                    id.clone(),
                    outcome,
                    minutes.unwrap_or_default(),
                    kilometres.unwrap_or_default(),
                    one.mode == InterpreterMode::OnSite,
                    one.day,
                );
                served.entry((month, somebody.id.clone())).or_default().push(what);
            }
        }
        // Now and then somebody was asked before who knew the client.
        if let (Some(client), true) = (&one.client, chance.percent(4)) {
            let other = pool.iter().find(|other| {
                Some(&other.id) != holder.map(|one| &one.id) && other.languages.iter().any(|(tag, _)| *tag == one.language)
            });
            if let Some(other) = other {
                declined(tx, chance, &id, &other.id, client, coordinator, one.asked_at)?;
            }
        }
    }
    let tariffs: HashMap<&InterpreterId, &str> = pool.iter().map(|one| (&one.id, one.tariff.as_str())).collect();
    let this_month = as_of.0.format("%Y-%m").to_string();
    for ((month, who), services) in served {
        if month < this_month {
            settle(
                tx,
                chance,
                pack,
                coordinator,
                &month,
                &who,
                tariffs.get(&who).copied().unwrap_or_default(),
                &services,
                as_of,
            )?;
        }
    }
    Ok(wanted)
}

fn people(tx: &mut Tx<'_>, chance: &mut Chance, since: Day) -> Result<Vec<Somebody>> {
    let mut pool = Vec::new();
    let damaged = || DeskError::refused("rules-invalid");
    for line in include_str!("interpreters.tsv").lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        let [name, gender, kind, district, tariff, languages, refused, hours] = cells[..] else { return Err(damaged()) };
        let kind = if kind == "p" { InterpreterKind::Professional } else { InterpreterKind::Volunteer };
        let mut spoken = Vec::new();
        for one in languages.split(';') {
            let parts: Vec<&str> = one.splitn(4, ':').collect();
            let [tag, level, certificate, dialect] = parts[..] else { return Err(damaged()) };
            spoken.push(InterpreterLanguage {
                language: tag.to_owned(),
                dialect: dialect.to_owned(),
                level: InterpreterLevel::from_code(level).ok_or_else(damaged)?,
                certificate: InterpreterCertificate::from_code(certificate).ok_or_else(damaged)?,
            });
        }
        let refused: Vec<Need> = refused.split(',').filter_map(Need::from_code).collect();
        let hours = week(hours).ok_or_else(damaged)?;
        let serial = pool.len();
        // Nobody signs over the telephone.
        let signs = spoken.iter().all(|one| matches!(one.language.as_str(), "gsg" | "ils" | "rsl"));
        let modes = if signs || serial % 3 == 1 {
            vec![InterpreterMode::OnSite, InterpreterMode::Video]
        } else {
            InterpreterMode::ALL.to_vec()
        };
        let form = InterpreterForm {
            name: name.to_owned(),
            kind,
            gender: if gender == "f" { Gender::Female } else { Gender::Male },
            district: district.to_owned(),
            phone: format!("01234 555{:04}", 2000 + serial),
            mail: format!("pool-{serial:02}@beispielstadt.example"),
            modes,
            languages: spoken,
            refused,
            hours,
            tariff: tariff.to_owned(),
            kilometres: 4 + (serial as u32 * 3) % 14,
            note: String::new(),
            active: true,
        };
        let at = local(since, 9 * 60);
        let id = InterpreterId::from_uuid(chance.uuid(at));
        interpreter::insert(tx, &id, &form, &mut || chance.uuid(at))?;
        pool.push(Somebody {
            id,
            kind,
            gender: form.gender,
            tariff: form.tariff,
            kilometres: form.kilometres,
            languages: form.languages.into_iter().map(|one| (one.language, one.level)).collect(),
            refused: form.refused,
            hours: form.hours,
        });
    }
    Ok(pool)
}

/// `1-4 09:00-13:00` or `2,4 …`.
fn week(text: &str) -> Option<Vec<WorkingHour>> {
    let (days, times) = text.split_once(' ')?;
    let (from, to) = times.split_once('-')?;
    let minutes = |text: &str| {
        let (hour, minute) = text.split_once(':')?;
        Some(hour.parse::<u32>().ok()? * 60 + minute.parse::<u32>().ok()?)
    };
    let (from_minute, to_minute) = (minutes(from)?, minutes(to)?);
    let days: Vec<u32> = match days.split_once('-') {
        Some((first, last)) => (first.parse().ok()?..=last.parse().ok()?).collect(),
        None => days.split(',').map(|day| day.parse().ok()).collect::<Option<_>>()?,
    };
    Some(days.into_iter().map(|weekday| WorkingHour { weekday, from_minute, to_minute }).collect())
}

/// Clients who need somebody, with the language.
fn needing(tx: &mut Tx<'_>) -> Result<Vec<(ClientId, String)>> {
    Ok(tx.all(
        "SELECT client_id, tag FROM client_language WHERE needs_interpreter = 1 ORDER BY client_id, tag LIMIT 4000",
        params![],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?)
}

fn somebody_asks(chance: &mut Chance, known: &[(ClientId, String)], days: &[Day], as_of: Day) -> Asked {
    // One in eight lies ahead.
    let ahead = chance.percent(12);
    let day = if ahead {
        let later = as_of.0 + Days::new(1 + chance.below(14));
        // The house is closed at the weekend.
        let on = later.weekday().num_days_from_monday().saturating_sub(4);
        Day(later + Days::new(if on == 0 { 0 } else { u64::from(3 - on) }))
    } else {
        *chance.pick(days)
    };
    let (client, language) = if known.is_empty() || chance.percent(7) {
        (None, (*chance.pick(UNKNOWN)).to_owned())
    } else {
        let (client, language) = chance.pick(known).clone();
        (Some(client), language)
    };
    let need = *chance.pick(Need::ALL);
    let asked_on = if ahead { Day(as_of.0 - Days::new(chance.below(3))) } else { Day(day.0 - Days::new(2 + chance.below(8))) };
    let asked_at = Instant(local(asked_on, 8 * 60 + chance.below(8 * 60) as u32).0 + chance.between(0, 59) * 1_000_000);
    Asked {
        client,
        language,
        need,
        weight: LegalWeight::usual(need),
        mode: InterpreterMode::ALL[chance.weighted(&[70, 20, 10])],
        gender: GenderWish::ALL[chance.weighted(&[74, 14, 4, 6, 2])],
        place: chance.below(PLACES.len() as u64) as usize,
        asked_at,
        asked_on,
        day,
        starts_at: local(day, 8 * 60 + 30 * chance.below(15) as u32),
        minutes: 30 * (1 + chance.below(4)) as u32,
    }
}

/// Whoever may serve, as the program would have said.
fn fitting<'a>(pool: &'a [Somebody], asked: &Asked) -> Vec<&'a Somebody> {
    let minute = |at: Instant| {
        at.to_utc().map_or(0, |utc| {
            use chrono::Timelike;
            let local = utc.with_timezone(&domain::office::DEFAULT_ZONE);
            local.hour() * 60 + local.minute()
        })
    };
    let (from, weekday) = (minute(asked.starts_at), asked.day.0.weekday().number_from_monday());
    let fits = |one: &&Somebody| {
        let speaks = one.languages.iter().any(|(tag, level)| *tag == asked.language && *level >= asked.weight.least_level());
        let may = one.kind == InterpreterKind::Professional || asked.weight != LegalWeight::Serious;
        let gender = match asked.gender {
            GenderWish::WomanOnly => one.gender == Gender::Female,
            GenderWish::ManOnly => one.gender == Gender::Male,
            _ => true,
        };
        let free = one
            .hours
            .iter()
            .any(|hour| hour.weekday == weekday && hour.from_minute <= from && hour.to_minute >= from + asked.minutes);
        speaks && may && gender && free && !one.refused.contains(&asked.need)
    };
    pool.iter().filter(fits).collect()
}

fn state_of(chance: &mut Chance, found: bool, over: bool, asked: &Asked, as_of: Day) -> RequestState {
    use RequestState::{Accepted, ClientAbsent, Confirmed, Done, InterpreterAbsent, Offered, Open, Unmet, Withdrawn};
    match (found, over) {
        (true, true) => [Done, ClientAbsent, InterpreterAbsent, Withdrawn, Confirmed]
            [chance.weighted(&[84, 8, 2, 6, u64::from(asked.day == as_of) * 20])],
        (false, true) => [Unmet, Withdrawn][chance.weighted(&[88, 12])],
        (true, false) => [Open, Offered, Accepted, Confirmed][chance.weighted(&[20, 25, 20, 35])],
        (false, false) => Open,
    }
}

fn measured(chance: &mut Chance, state: RequestState, asked: &Asked, who: Option<&Somebody>) -> (Option<u32>, Option<u32>) {
    let way = if asked.mode == InterpreterMode::OnSite { who.map_or(0, |one| one.kilometres) } else { 0 };
    match state {
        RequestState::Done => (Some(asked.minutes + 5 * chance.below(4) as u32), Some(way)),
        RequestState::ClientAbsent => (Some(asked.minutes), Some(way)),
        RequestState::InterpreterAbsent => (Some(0), Some(0)),
        _ => (None, None),
    }
}

fn unmet_cause(chance: &mut Chance, pool: &[Somebody], asked: &Asked) -> UnmetCause {
    let speaking: Vec<&Somebody> =
        pool.iter().filter(|one| one.languages.iter().any(|(tag, _)| *tag == asked.language)).collect();
    if speaking.is_empty() {
        UnmetCause::NobodySpeaks
    } else if asked.weight == LegalWeight::Serious && speaking.iter().all(|one| one.kind == InterpreterKind::Volunteer) {
        UnmetCause::NoProfessional
    } else if chance.percent(20) {
        UnmetCause::TooLate
    } else {
        UnmetCause::NobodyFree
    }
}

fn step(tx: &mut Tx<'_>, chance: &mut Chance, request: &str, staff: &StaffId, at: Instant, state: RequestState) -> Result<()> {
    let columns: [(&'static str, Value); 5] = [
        ("request_id", request.into()),
        ("staff_id", staff.into()),
        ("at", at.into()),
        ("state", state.code().into()),
        ("reason", "".into()),
    ];
    Ok(tx.insert("interpreter_step", &chance.uuid(at).to_string(), &columns)?)
}

fn offer(
    tx: &mut Tx<'_>,
    chance: &mut Chance,
    request: &str,
    who: &InterpreterId,
    staff: &StaffId,
    asked_at: Instant,
    state: OfferState,
) -> Result<()> {
    let at = Instant(asked_at.0 + 60 * MINUTE);
    let answered = (state != OfferState::Sent).then_some(Instant(at.0 + 90 * MINUTE));
    let columns: [(&'static str, Value); 7] = [
        ("request_id", request.into()),
        ("interpreter_id", who.into()),
        ("staff_id", staff.into()),
        ("state", state.code().into()),
        ("cause", (state == OfferState::Declined).then_some(DeclineCause::Conflict.code()).into()),
        ("offered_at", at.into()),
        ("answered_at", answered.into()),
    ];
    Ok(tx.insert("interpreter_offer", &chance.uuid(at).to_string(), &columns)?)
}

fn declined(
    tx: &mut Tx<'_>,
    chance: &mut Chance,
    request: &str,
    who: &InterpreterId,
    client: &ClientId,
    staff: &StaffId,
    asked_at: Instant,
) -> Result<()> {
    offer(tx, chance, request, who, staff, Instant(asked_at.0 - 40 * MINUTE), OfferState::Declined)?;
    let columns: [(&'static str, Value); 6] = [
        ("interpreter_id", who.into()),
        ("client_id", client.into()),
        ("request_id", request.into()),
        ("cause", ConflictCause::Acquaintance.code().into()),
        ("staff_id", staff.into()),
        ("at", asked_at.into()),
    ];
    Ok(tx.insert("interpreter_conflict", &chance.uuid(asked_at).to_string(), &columns)?)
}

#[allow(clippy::too_many_arguments, reason = "a settlement of the demo is written in one place")]
fn settle(
    tx: &mut Tx<'_>,
    chance: &mut Chance,
    pack: &InterpreterPack,
    staff: &StaffId,
    month: &str,
    who: &InterpreterId,
    tariff: &str,
    services: &[Served],
    as_of: Day,
) -> Result<()> {
    let first = Day::parse(&format!("{month}-01")).ok_or(DeskError::Request)?;
    let next = first.0.checked_add_months(Months::new(1)).ok_or(DeskError::Request)?;
    let on = Day(next + Days::new(2));
    if on > as_of {
        return Ok(());
    }
    let at = local(on, 10 * 60);
    let mut lines = Vec::new();
    for (request, outcome, minutes, kilometres, on_site, day) in services {
        let Some(tariff) = pack.tariff(tariff, *day) else { continue };
        let paid = payment(tariff, Work { outcome: *outcome, minutes: *minutes, kilometres: *kilometres, on_site: *on_site });
        lines.push((request, *outcome, *minutes, tariff, paid));
    }
    let total: i64 = lines.iter().map(|(_, _, _, _, paid)| paid.total_cents()).sum();
    let id = chance.uuid(at).to_string();
    // The list of the last month is with the interpreters, of most of whom the signature has come.
    let signed = next.checked_add_months(Months::new(1)).is_some_and(|later| later <= as_of.0) || chance.percent(60);
    let columns: [(&'static str, Value); 8] = [
        ("interpreter_id", who.into()),
        ("month", month.into()),
        ("rules", pack.version.as_str().into()),
        ("total_cents", total.into()),
        ("staff_id", staff.into()),
        ("at", at.into()),
        ("interpreter_signed_on", signed.then_some(on).into()),
        ("office_signed_on", on.into()),
    ];
    tx.insert("interpreter_settlement", &id, &columns)?;
    for (request, outcome, minutes, tariff, paid) in lines {
        let columns: [(&'static str, Value); 9] = [
            ("settlement_id", id.as_str().into()),
            ("request_id", request.as_str().into()),
            ("outcome", outcome.code().into()),
            ("tariff", tariff.code.as_str().into()),
            ("tariff_from", tariff.valid_from.into()),
            ("minutes", minutes.into()),
            ("units", paid.units.into()),
            ("fee_cents", paid.fee_cents.into()),
            ("travel_cents", paid.travel_cents.into()),
        ];
        tx.insert("interpreter_settlement_line", &chance.uuid(at).to_string(), &columns)?;
        tx.execute("UPDATE interpreter_request SET state = 'settled', version = version + 1 WHERE id = $1", params![request])?;
        step(tx, chance, request, staff, at, RequestState::Settled)?;
    }
    Ok(())
}
