//! Sending somebody to a service, or to several at once.

use super::leaving::{LONGEST_MESSAGE, Load, disclose, permitted};
use crate::{
    Acted, Caller, DeskError, Result, Session,
    api::referral::{HandOver, ReferralCreate, ReferralCreated},
    client_line, language_tag,
    release::{case_must_belong, codes},
    rules::OfficeRules,
    staff,
};
use domain::{
    id::{ReferralId, ReleaseId, ServiceId},
    permission::Permission,
    referral::{ReferralField, ReferralLevel, ReferralState},
    time::Day,
};
use store::{StoreError, Tx, Value, params};

/// Nobody is sent to more places at once and finds them all.
const MOST_AT_ONCE: usize = 10;

/// Makes a referral that is sent at once, because the slip is in the visitor's hand when they leave the desk, or a draft. Above a slip
/// each recipient needs a release that carries what leaves; where one of them has none, nothing is sent to any.
///
/// # Errors
/// The codes of [`domain::release::Gap`]; `referral-needs-client`, `referral-nothing-leaves`, `referral-field-level`,
/// `referral-service-twice`; `field-too-long`, `language-unknown`, `case-of-another`; `not-found` for a client, case or service.
pub fn create(session: &mut Session, request: ReferralCreate) -> Result<ReferralCreated> {
    session.require(Permission::ReferralWrite)?;
    let checked = Checked::of(&request)?;
    let ids: Vec<ReferralId> = checked.services.iter().map(|_| ReferralId::from_uuid(session.new_uuid())).collect();
    session.write(Permission::ReferralWrite, &request.op_id, "referral-created", |tx, caller| {
        if let Some(client) = &request.client_id {
            client_line::must_be_visible(tx, caller, client)?;
        }
        if let Some(case) = &request.case_file_id {
            case_must_belong(tx, case, request.client_id.as_ref())?;
        }
        let chase_on = OfficeRules::of(tx)?.chase_on(caller.today, request.appointment.as_ref().map(|one| one.day));
        tx.about(request.client_id.as_ref());
        for (id, service) in ids.iter().zip(&checked.services) {
            one(tx, caller, &request, &checked, (id, service), chase_on)?;
        }
        let [id, further_ids @ ..] = ids.as_slice() else { return Err(DeskError::Request) };
        let reply =
            ReferralCreated { id: id.clone(), further_ids: further_ids.to_vec(), version: 1, saved_at: caller.now, chase_on };
        Ok(Acted { subject: ("referral", id.to_string()), reply })
    })
}

/// What of a request needs no store to be checked.
struct Checked {
    services: Vec<ServiceId>,
    note: String,
    message: String,
    place: String,
    language: String,
}

impl Checked {
    fn of(request: &ReferralCreate) -> Result<Self> {
        let mut services = vec![request.service_id.clone()];
        for service in &request.further_service_ids {
            if services.contains(service) {
                return Err(DeskError::field("further_service_ids", "referral-service-twice"));
            }
            services.push(service.clone());
        }
        if services.len() > MOST_AT_ONCE {
            return Err(DeskError::field("further_service_ids", "referral-too-many"));
        }
        if request.level != ReferralLevel::Slip && request.client_id.is_none() {
            return Err(DeskError::field("level", "referral-needs-client"));
        }
        if request.level == ReferralLevel::Slip && !request.fields.is_empty() {
            return Err(DeskError::field("fields", "referral-field-level"));
        }
        if request.appointment.as_ref().and_then(|one| one.minute).is_some_and(|minute| minute >= 24 * 60) {
            return Err(DeskError::Request);
        }
        Ok(Self {
            services,
            note: staff::optional("note", &request.note, 4000)?,
            message: staff::optional("message", &request.message, LONGEST_MESSAGE)?,
            place: staff::optional("appointment.place", request.appointment.as_ref().map_or("", |one| &one.place), 300)?,
            language: language_tag::canonical("language", &request.language)?,
        })
    }
}

fn one(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &ReferralCreate,
    checked: &Checked,
    (id, service): (&ReferralId, &ServiceId),
    chase_on: Day,
) -> Result<()> {
    let found = tx.first("SELECT id FROM service WHERE id = $1", params![service], |row| row.get::<String>(0))?;
    found.ok_or(StoreError::NotFound { table: "service" })?;
    let (release, fields) = carried(tx, caller, request, checked, service)?;
    let state = if request.draft { ReferralState::Draft } else { ReferralState::Sent };
    let sent = !request.draft;
    let appointment: Option<&HandOver> = request.appointment.as_ref();
    tx.insert(
        "referral",
        id.as_str(),
        &[
            ("client_id", request.client_id.as_ref().into()),
            ("case_file_id", request.case_file_id.as_ref().into()),
            ("service_id", service.into()),
            ("staff_id", (&caller.staff_id).into()),
            ("need", request.need.code().into()),
            ("urgency", request.urgency.code().into()),
            ("level", request.level.code().into()),
            ("state", state.code().into()),
            ("note", checked.note.as_str().into()),
            ("language", checked.language.as_str().into()),
            ("created_at", caller.now.into()),
            ("sent_on", sent.then_some(caller.today).into()),
            ("chase_on", sent.then_some(chase_on).into()),
            ("release_id", release.as_ref().into()),
            ("fields", codes(&fields)?.into()),
            ("special", codes(&request.special)?.into()),
            ("message", checked.message.as_str().into()),
            ("appointment_day", appointment.map(|one| one.day).into()),
            ("appointment_minute", appointment.and_then(|one| one.minute).map_or(Value::Null, Value::from)),
            ("appointment_place", checked.place.as_str().into()),
        ],
    )?;
    super::step::record(tx, caller, id, &super::step::Told { to: state, day: caller.today, cause: None, reason: "" })?;
    if let (true, Some(release), Some(client)) = (sent, &release, &request.client_id) {
        disclose(tx, caller, client, id, service, (release, &fields))?;
    }
    Ok(())
}

/// What leaves and the release that carries it. A draft keeps what is meant to leave, and is asked again when it is sent.
fn carried(
    tx: &mut Tx<'_>,
    caller: &Caller,
    request: &ReferralCreate,
    checked: &Checked,
    service: &ServiceId,
) -> Result<(Option<ReleaseId>, Vec<ReferralField>)> {
    let (Some(client), false) = (&request.client_id, request.level == ReferralLevel::Slip) else { return Ok((None, Vec::new())) };
    let load = Load {
        client,
        case: request.case_file_id.as_ref(),
        need: request.need,
        level: request.level,
        fields: Some(&request.fields),
        message: &checked.message,
        special: &request.special,
    };
    if request.draft {
        super::leaving::leaving(tx, caller, &load)?;
        return Ok((None, request.fields.clone()));
    }
    let (release, fields) = permitted(tx, caller, &load, service)?;
    Ok((Some(release), fields))
}
