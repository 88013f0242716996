//! What a letter says about a referral, an appointment or a release, from the store.

use super::{
    filling::{Datum, Filling},
    head, release_sheet,
};
use crate::{
    ArgValue, Caller, DeskError, Result,
    api::{letter::Letterhead, referral::LeavingValue},
    client_line::{must_be_visible, name_column},
    referral::{Load, Now, leaving, permitted, state_of},
    rules::OfficeRules,
};
use chrono::{Duration, NaiveDateTime, TimeZone};
use domain::{
    appointment::AppointmentState,
    birth_date::BirthDate,
    id::{AppointmentId, ClientId, ReferralId, ReleaseId},
    letter::LetterKind,
    referral::{ReferralField, ReferralLevel, reference},
    time::{Day, Instant},
};
use exchange::ics;
use l10n::{Arg, Catalogue, Language, format::DayShape};
use letters::LetterAppointment;
use store::{StoreError, Tx, params};

/// Gathers what a letter says. The caller has been asked for the permission of its kind.
///
/// # Errors
/// `not-found`; `letter-referral-slip` and `letter-release-withdrawn` for a referral with which nothing about the client leaves, and the
/// code of what its release lacks; `referral-not-waiting` for a partner who owes no answer; `letter-appointment-cancelled`.
pub(super) fn of(tx: &mut Tx<'_>, caller: &Caller, catalogue: &Catalogue, kind: LetterKind, id: &str) -> Result<Filling> {
    match kind {
        LetterKind::Referral => to_partner(tx, caller, catalogue, &ReferralId::parse(id).ok_or(DeskError::Request)?),
        LetterKind::PartnerReminder => {
            reminder_to_partner(tx, caller, catalogue, &ReferralId::parse(id).ok_or(DeskError::Request)?)
        }
        LetterKind::Invitation | LetterKind::Reminder => {
            appointment(tx, caller, &AppointmentId::parse(id).ok_or(DeskError::Request)?)
        }
        LetterKind::Release => release_sheet::recorded(tx, caller, catalogue, &ReleaseId::parse(id).ok_or(DeskError::Request)?),
        LetterKind::PrivacyNotice => notice(tx),
    }
}

/// A notice names nobody but the office.
pub(super) fn notice(tx: &mut Tx<'_>) -> Result<Filling> {
    let head = head::of(tx)?;
    let controller = if head.controller.is_empty() { place_of(&head) } else { head.controller.clone() };
    Ok(Filling::new(vec![
        ("controller", Datum::text(controller)),
        ("officer", Datum::text(head.officer)),
        ("years", Datum::Plain(Arg::Count(i64::from(head.keep_years)))),
        ("authority", Datum::text(head.authority)),
    ]))
}

/// The office with its address, in one line.
pub(crate) fn place_of(head: &Letterhead) -> String {
    let town = format!("{} {}", head.postcode, head.place);
    [head.office.as_str(), head.street.as_str(), town.trim()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(", ")
}

struct Partner {
    organisation: String,
    service: String,
    to: Vec<String>,
    appointment: Option<NaiveDateTime>,
}

fn partner(tx: &mut Tx<'_>, id: &ReferralId) -> Result<Partner> {
    let found = tx.first(
        "SELECT s.organisation, s.name, s.street, s.postcode, s.place, r.appointment_day, r.appointment_minute
         FROM referral r JOIN service s ON s.id = r.service_id WHERE r.id = $1",
        params![id],
        |row| {
            let (organisation, service): (String, String) = (row.get(0)?, row.get(1)?);
            let town = format!("{} {}", row.get::<String>(3)?, row.get::<String>(4)?);
            let lines = [organisation.clone(), service.clone(), row.get::<String>(2)?, town.trim().to_owned()];
            let appointment = match (row.get::<Option<Day>>(5)?, row.get::<Option<u32>>(6)?) {
                (Some(day), Some(minute)) => day.0.and_hms_opt(minute / 60, minute % 60, 0),
                _ => None,
            };
            let to = lines.into_iter().filter(|line| !line.trim().is_empty()).collect();
            Ok(Partner { organisation, service, to, appointment })
        },
    )?;
    found.ok_or(DeskError::Store(StoreError::NotFound { table: "referral" }))
}

fn load<'a>(now: &'a Now, client: &'a ClientId) -> Load<'a> {
    Load {
        client,
        case: now.case.as_ref(),
        need: now.need,
        level: now.level,
        fields: Some(&now.fields),
        message: &now.message,
        special: &now.special,
    }
}

fn to_partner(tx: &mut Tx<'_>, caller: &Caller, catalogue: &Catalogue, id: &ReferralId) -> Result<Filling> {
    let now = state_of(tx, id)?;
    let slip = || DeskError::refused("letter-referral-slip");
    let client = now.client.clone().ok_or_else(slip)?;
    must_be_visible(tx, caller, &client)?;
    if now.level == ReferralLevel::Slip {
        let stopped = tx.value::<Option<Day>>("SELECT data_stopped_on FROM referral WHERE id = $1", params![id])?;
        return Err(if stopped.is_some() { DeskError::refused("letter-release-withdrawn") } else { slip() });
    }
    let load = load(&now, &client);
    // Asked anew: a release may have ended since the referral was sent.
    let (release, leave) = permitted(tx, caller, &load, &now.service)?;
    let fields = leaving(tx, caller, &load)?;
    let german = Language::german();
    let said =
        |values: &[LeavingValue]| values.iter().map(|value| said(catalogue, &german, value)).collect::<Vec<_>>().join("; ");
    let facts: Vec<(ReferralField, String)> = fields
        .iter()
        .filter(|field| leave.contains(&field.field) && field.field != ReferralField::Message)
        .map(|field| (field.field, said(&field.values)))
        .collect();
    let of = |wanted: ReferralField| {
        fields
            .iter()
            .find(|field| field.field == wanted && leave.contains(&wanted))
            .map(|field| said(&field.values))
            .unwrap_or_default()
    };
    let (given_on, valid_until) = tx
        .first("SELECT given_on, valid_until FROM release WHERE id = $1", params![&release], |row| {
            Ok((row.get::<Day>(0)?, row.get::<Day>(1)?))
        })?
        .ok_or(StoreError::NotFound { table: "release" })?;
    let partner = partner(tx, id)?;
    let answer_by = OfficeRules::of(tx)?.chase_on(caller.today, now.appointment);
    let name = of(ReferralField::Name);
    let mut filling = Filling::new(vec![
        // Without a name in the release the partner is told of a person with a number.
        ("client_name", Datum::text(if name.is_empty() { reference(id) } else { name })),
        ("partner", Datum::text(partner.organisation.as_str())),
        ("service", Datum::text(partner.service.as_str())),
        ("need", Datum::Need(now.need)),
        ("message", Datum::text(of(ReferralField::Message))),
        ("appointment", partner.appointment.map_or_else(|| Datum::text(""), |at| Datum::Plain(Arg::DayTime(at)))),
        ("reference", Datum::text(reference(id))),
        ("answer_by", Datum::day(answer_by)),
        ("released_on", Datum::day(given_on)),
        ("valid_until", Datum::day(valid_until)),
    ]);
    filling.facts = facts;
    filling.to = partner.to;
    filling.partner = partner.organisation;
    filling.reference = reference(id);
    filling.client = Some((client.clone(), is_restricted(tx, &client)?));
    Ok(filling)
}

fn reminder_to_partner(tx: &mut Tx<'_>, caller: &Caller, catalogue: &Catalogue, id: &ReferralId) -> Result<Filling> {
    let now = state_of(tx, id)?;
    if let Some(client) = &now.client {
        must_be_visible(tx, caller, client)?;
    }
    let waiting = now.sent_on.filter(|_| now.state.waits_for_partner());
    let Some(sent_on) = waiting else {
        return Err(DeskError::Refused { code: "referral-not-waiting", args: vec![("state", ArgValue::from(now.state.code()))] });
    };
    // Only a partner who may know the name is reminded by it.
    let mut name = String::new();
    if let Some(client) = now.client.as_ref().filter(|_| now.level != ReferralLevel::Slip) {
        let load = load(&now, client);
        match permitted(tx, caller, &load, &now.service) {
            Ok((_, leave)) if leave.contains(&ReferralField::Name) => {
                let fields = leaving(tx, caller, &load)?;
                let value = fields.iter().find(|field| field.field == ReferralField::Name).and_then(|field| field.values.first());
                name = value.map(|value| said(catalogue, &Language::german(), value)).unwrap_or_default();
            }
            Ok(_) | Err(DeskError::Field { .. }) => {}
            Err(other) => return Err(other),
        }
    }
    let partner = partner(tx, id)?;
    let answer_by = OfficeRules::of(tx)?.chase_on(caller.today, now.appointment);
    let mut filling = Filling::new(vec![
        ("client_name", Datum::text(name)),
        ("partner", Datum::text(partner.organisation.as_str())),
        ("service", Datum::text(partner.service.as_str())),
        ("need", Datum::Need(now.need)),
        ("reference", Datum::text(reference(id))),
        ("sent_on", Datum::day(sent_on)),
        ("answer_by", Datum::day(answer_by)),
    ]);
    filling.to = partner.to;
    filling.partner = partner.organisation;
    filling.reference = reference(id);
    filling.client = match &now.client {
        Some(client) => Some((client.clone(), is_restricted(tx, client)?)),
        None => None,
    };
    Ok(filling)
}

fn appointment(tx: &mut Tx<'_>, caller: &Caller, id: &AppointmentId) -> Result<Filling> {
    let found = tx.first(
        concat!(
            "SELECT a.starts_at, a.ends_at, a.state, a.sequence, a.client_id, s.name, ",
            name_column!("a"),
            ", c.street, c.postcode, c.place FROM appointment a JOIN staff s ON s.id = a.staff_id
             LEFT JOIN client c ON c.id = a.client_id WHERE a.id = $1 AND coalesce(c.restricted, 0) <= $2"
        ),
        params![id, caller.sees_restricted],
        |row| {
            // A blocked address stands elsewhere and is empty here.
            let text = |index: usize| row.get::<Option<String>>(index).map(Option::unwrap_or_default);
            Ok((
                (row.get::<Instant>(0)?, row.get::<Instant>(1)?, row.code(2, AppointmentState::from_code)?, row.get::<u32>(3)?),
                (row.get::<Option<ClientId>>(4)?, row.get::<String>(5)?, text(6)?),
                (text(7)?, text(8)?, text(9)?),
            ))
        },
    )?;
    let found = found.ok_or(StoreError::NotFound { table: "appointment" })?;
    let ((starts_at, ends_at, state, sequence), (client, staff, name), (street, postcode, town)) = found;
    if !state.holds_time() {
        return Err(DeskError::refused("letter-appointment-cancelled"));
    }
    if state == AppointmentState::Requested {
        return Err(DeskError::refused("appointment-unanswered"));
    }
    let at = caller.local(starts_at)?;
    let minutes = (ends_at.0 - starts_at.0) / 60_000_000;
    let head = head::of(tx)?;
    let place = place_of(&head);
    let mut filling = Filling::new(vec![
        ("client_name", Datum::text(name.as_str())),
        ("day", Datum::Plain(Arg::Day(at.date()))),
        ("time", Datum::Plain(Arg::Time(at.time()))),
        ("minutes", Datum::Plain(Arg::Count(minutes))),
        ("place", Datum::text(place.as_str())),
        ("staff", Datum::text(staff)),
    ]);
    if !street.is_empty() {
        filling.to = vec![name, street, format!("{postcode} {town}").trim().to_owned()];
    }
    filling.appointment = Some(calendar(caller, at, minutes, id.as_str(), sequence, &place)?);
    filling.client = match client {
        Some(client) => Some((client.clone(), is_restricted(tx, &client)?)),
        None => None,
    };
    Ok(filling)
}

/// What a phone reads from the code: the time and the place, neither a name nor what it is about.
pub(crate) fn calendar(
    caller: &Caller,
    starts_at: NaiveDateTime,
    minutes: i64,
    id: &str,
    sequence: u32,
    place: &str,
) -> Result<LetterAppointment> {
    let start = caller.zone.from_local_datetime(&starts_at).earliest().ok_or(DeskError::Request)?.to_utc();
    let calendar = ics::appointment(&ics::Appointment {
        uid: id,
        sequence,
        method: ics::Method::Publish,
        stamp: caller.now.to_utc().ok_or(DeskError::Request)?,
        start,
        end: start + Duration::minutes(minutes),
        // Calendars show what has no title as such; the place says where to go.
        summary: Some(place.split(',').next().unwrap_or(place)),
        location: Some(place),
        description: None,
        remind_minutes: None,
    });
    Ok(LetterAppointment { starts_at, calendar })
}

pub(super) fn is_restricted(tx: &mut Tx<'_>, client: &ClientId) -> Result<bool> {
    Ok(tx.value::<i64>("SELECT restricted FROM client WHERE id = $1", params![client])? > 0)
}

/// A birth date as far as it is known.
pub(super) fn born_on(catalogue: &Catalogue, language: &Language, date: &BirthDate) -> String {
    let whole = date
        .year
        .zip(date.month)
        .zip(date.day)
        .and_then(|((year, month), day)| chrono::NaiveDate::from_ymd_opt(year, month, day));
    match (whole, date.year, date.month) {
        (Some(day), ..) => catalogue.format(language).day(day, DayShape::Numeric),
        (None, Some(year), Some(month)) => format!("{month:02}.{year}"),
        (None, Some(year), None) => year.to_string(),
        (None, None, _) => date.text.clone().unwrap_or_default(),
    }
}

/// A value as the partner reads it.
fn said(catalogue: &Catalogue, language: &Language, value: &LeavingValue) -> String {
    let format = catalogue.format(language);
    match value {
        LeavingValue::Text { text } => text.clone(),
        LeavingValue::BirthDate { date } => born_on(catalogue, language, date),
        LeavingValue::Language { tag, needs_interpreter } => {
            let name = format.language(tag);
            let interpreter = || catalogue.plain(language, &l10n::message::letter_text_interpreter());
            if *needs_interpreter { format!("{name} ({})", interpreter()) } else { name }
        }
        LeavingValue::Country { code } => format.country(code),
        LeavingValue::Word { family, code, detail } => [catalogue.word(language, family, code), detail.clone()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" "),
        LeavingValue::Dated { text, until: Some(until) } => format!("{text} ({})", format.day(until.0, DayShape::Numeric)),
        LeavingValue::Dated { text, until: None } => text.clone(),
    }
}
