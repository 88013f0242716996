//! `migradesk appointment`.

use crate::{
    arguments::{Appointment, AppointmentAbsences, AppointmentIcs, AppointmentOffers, Arguments},
    outcome::{Failure, Outcome, Result},
    terminal::Terminal,
};
use desk::{
    api::{
        appointment::{AbsenceTake, AppointmentCalendar, Span},
        booking::{OfferInterpreter, OfferWish},
    },
    appointment,
};
use domain::{
    id::{OpId, ResourceId},
    interpreter::{GenderWish, InterpreterMode},
    office::DEFAULT_ZONE,
    time::Instant,
};
use std::{
    fs::File,
    io::{BufWriter, Write},
};

pub fn run(terminal: &Terminal, arguments: &Arguments, wanted: &Appointment) -> Result {
    match wanted {
        Appointment::Ics(wanted) => ics(terminal, arguments, wanted),
        Appointment::Absences(wanted) => absences(terminal, arguments, wanted),
        Appointment::Offers(wanted) => offers(terminal, arguments, wanted),
    }
}

fn ics(terminal: &Terminal, arguments: &Arguments, wanted: &AppointmentIcs) -> Result {
    let mut session = terminal.sign_in(arguments)?;
    let resource_id = ResourceId::from(&appointment::person(&mut session, &wanted.staff)?);
    let request = AppointmentCalendar { resource_id, from: wanted.from, to: wanted.to, names: wanted.names };
    let (_, text) = appointment::calendar(&mut session, &request)?;
    match &wanted.out {
        Some(target) => {
            BufWriter::new(File::create_new(target)?).write_all(text.as_bytes())?;
            terminal.say(&l10n::message::cli_file_left_store(target.display().to_string().as_str()));
            terminal.answer(&serde_json::json!({ "file": target }));
        }
        None => std::io::stdout().lock().write_all(text.as_bytes())?,
    }
    Ok(Outcome::Done)
}

/// What is entered already is not entered twice, so that the same file can come every week.
fn absences(terminal: &Terminal, arguments: &Arguments, wanted: &AppointmentAbsences) -> Result {
    let mut session = terminal.sign_in(arguments)?;
    let staff_id = appointment::person(&mut session, &wanted.staff)?;
    let read = appointment::read_absences(&mut session, &staff_id, &wanted.file)?;
    let fresh = read.proposals.iter().filter(|one| !one.known);
    let times: Vec<Span> = fresh.map(|one| Span { starts_at: one.starts_at, ends_at: one.ends_at }).collect();
    let entered = times.len();
    if entered > 0 && !wanted.dry_run {
        let op_id = OpId::from_uuid(session.new_uuid());
        appointment::take_absences(&mut session, AbsenceTake { op_id, staff_id, times }).map_err(Failure::from)?;
    }
    terminal.answer(&serde_json::json!({ "written": !wanted.dry_run, "entered": entered, "file": read }));
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    terminal.say(&l10n::message::cli_absences(count(entered), count(read.proposals.len() - entered)));
    for left in &read.left_out {
        terminal.line(&format!("{} × {}", left.count, terminal.word("absence-left-out", &left.reason)));
    }
    if wanted.dry_run {
        terminal.say(&l10n::message::cli_import_dry_run());
    }
    Ok(Outcome::Done)
}

fn offers(terminal: &Terminal, arguments: &Arguments, wanted: &AppointmentOffers) -> Result {
    let mut session = terminal.sign_in(arguments)?;
    let services =
        wanted.service.iter().map(|name| appointment::service_named(&mut session, name)).collect::<desk::Result<_>>()?;
    let from = match wanted.from {
        Some(from) => from,
        None => session.clock().today(DEFAULT_ZONE),
    };
    let wish = OfferWish {
        services,
        minutes: wanted.minutes,
        language: wanted.language.clone(),
        interpreters: wanted.with_interpreter,
        client_id: None,
        need: wanted.need,
        weight: None,
        mode: InterpreterMode::OnSite,
        gender_wish: GenderWish::Any,
        staff_id: None,
        room: wanted.room,
        room_features: Vec::new(),
        from,
        to: wanted.before,
        not_weekdays: wanted.not_on.iter().map(|weekday| *weekday as u32 + 1).collect(),
        part_of_day: None,
        limit: wanted.limit,
    };
    let found = appointment::offers(&mut session, wish)?;
    terminal.answer(&serde_json::json!(found));
    for (nth, offer) in found.offers.iter().enumerate() {
        let (Some(first), Some(last)) = (offer.stops.first(), offer.stops.last()) else { continue };
        let clock = |at: Instant, form: &str| {
            at.to_utc().map(|utc| utc.with_timezone(&DEFAULT_ZONE).format(form).to_string()).unwrap_or_default()
        };
        let at = format!("{}–{}", clock(first.starts_at, "%Y-%m-%d %H:%M"), clock(last.ends_at, "%H:%M"));
        let mut parts: Vec<String> = Vec::new();
        for stop in &offer.stops {
            parts.extend(stop.staff.iter().map(|person| person.name.clone()));
            parts.extend(stop.room.iter().map(|room| room.name.clone()));
        }
        parts.dedup();
        parts.extend(offer.reasons.iter().map(|reason| terminal.word("offer-reason", reason.code())));
        let cost = |one: &OfferInterpreter| Some(one.fee_cents? + one.travel_cents?);
        if offer.interpreter_minutes > 0 {
            let cents: i64 = offer.interpreters.iter().filter_map(cost).sum();
            let euros = format!("{}.{:02}", cents / 100, cents % 100);
            parts.push(terminal.words(&l10n::message::cli_offer_cost(i64::from(offer.interpreter_minutes), euros.as_str())));
        }
        let number = i64::try_from(nth + 1).unwrap_or(i64::MAX);
        terminal.say(&l10n::message::cli_offer(number, at.as_str(), parts.join(" · ").as_str()));
    }
    if found.offers.is_empty() {
        terminal.say(&l10n::message::cli_offers_none());
    }
    if let Some(pool) = found.interpreters.filter(|pool| pool.none) {
        terminal.say(&l10n::message::cli_offers_no_interpreter(i64::from(pool.known), i64::from(pool.able)));
        for one in &pool.blocked {
            terminal.line(&format!("{} × {}", one.count, terminal.word("blocker", one.blocker.code())));
        }
    }
    Ok(Outcome::Done)
}
