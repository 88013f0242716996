//! What of a client leaves the house with a referral: each field with its values, and the release that it rests on.

use crate::{
    Caller, DeskError, Result, Session,
    api::{
        client::{AddressForm, ClientForm, ContactMeansForm, NameForm},
        referral::{LeavingField, LeavingValue, PreviewRecipient, ReferralPreview, ReferralPreviewReply, ReleaseGap},
    },
    client::{form_of, full_name, note_reading, residence_text},
    client_line,
    release::{Permit, codes, of_client, permit, refused},
    staff,
};
use domain::{
    client::{ContactMeansKind, Gender, MeansSafety, NameKind},
    id::{CaseFileId, ClientId, ReferralId, ReleaseId, ServiceId},
    need::Need,
    permission::Permission,
    referral::{DataKind, ReferralField, ReferralLevel, special_of},
    release::{Gap, LegalBasis, SpecialCategory},
};
use store::{StoreError, Tx, params};

/// The longest message to a partner, in characters.
pub(super) const LONGEST_MESSAGE: usize = 2_000;

/// What somebody wants to hand on about a client.
#[derive(Debug, Clone)]
pub(crate) struct Load<'a> {
    pub client: &'a ClientId,
    pub case: Option<&'a CaseFileId>,
    pub need: Need,
    pub level: ReferralLevel,
    pub fields: Option<&'a [ReferralField]>,
    pub message: &'a str,
    pub special: &'a [SpecialCategory],
}

/// Every field that the level allows and of which something is known, and for each service the release that carries what leaves.
///
/// # Errors
/// `referral-field-level` for a field that the level does not carry; `field-too-long`; `not-found`.
pub fn preview(session: &mut Session, request: ReferralPreview) -> Result<ReferralPreviewReply> {
    session.require(Permission::ReferralWrite)?;
    session.require(Permission::ClientRead)?;
    let message = staff::optional("message", &request.message, LONGEST_MESSAGE)?;
    let (reply, restricted) = session.read(Permission::ReferralWrite, |tx, caller| {
        client_line::must_be_visible(tx, caller, &request.client_id)?;
        let load = Load {
            client: &request.client_id,
            case: request.case_file_id.as_ref(),
            need: request.need,
            level: request.level,
            fields: request.fields.as_deref(),
            message: &message,
            special: &request.special,
        };
        let fields = leaving(tx, caller, &load)?;
        let mut recipients = Vec::with_capacity(request.service_ids.len());
        for service in &request.service_ids {
            recipients.push(recipient(tx, caller, &load, &fields, service)?);
        }
        let restricted = tx.value::<i64>("SELECT restricted FROM client WHERE id = $1", params![&request.client_id])? > 0;
        Ok((ReferralPreviewReply { fields, recipients }, restricted))
    })?;
    note_reading(session, restricted, &request.client_id)?;
    Ok(reply)
}

fn recipient(
    tx: &mut Tx<'_>,
    caller: &Caller,
    load: &Load<'_>,
    fields: &[LeavingField],
    service: &ServiceId,
) -> Result<PreviewRecipient> {
    let names = tx.first("SELECT organisation, name FROM service WHERE id = $1", params![service], |row| {
        Ok((row.get::<String>(0)?, row.get::<String>(1)?))
    })?;
    let (organisation, name) = names.ok_or(StoreError::NotFound { table: "service" })?;
    let mut shown = PreviewRecipient {
        service_id: service.clone(),
        organisation,
        service: name,
        release_id: None,
        valid_until: None,
        gap: None,
    };
    if load.level != ReferralLevel::Slip {
        let releases = of_client(tx, load.client)?;
        let found = permit(tx, &releases, &asked(load, &kinds_of(fields), &special(load), service, caller))?;
        match found {
            Ok(index) => {
                let (id, terms) = &releases[index];
                (shown.release_id, shown.valid_until) = (Some(id.clone()), Some(terms.valid_until));
            }
            Err(gap) => {
                let (kinds, special) = match &gap {
                    Gap::Kinds(kinds) => (kinds.clone(), Vec::new()),
                    Gap::Special(special) => (Vec::new(), special.clone()),
                    _ => (Vec::new(), Vec::new()),
                };
                shown.gap = Some(ReleaseGap { code: gap.code().to_owned(), kinds, special });
            }
        }
    }
    Ok(shown)
}

fn asked<'a>(
    load: &Load<'a>,
    kinds: &'a [DataKind],
    special: &'a [SpecialCategory],
    service: &'a ServiceId,
    caller: &Caller,
) -> Permit<'a> {
    Permit { service, need: load.need, case: load.case, kinds, special, on: caller.today }
}

fn kinds_of(fields: &[LeavingField]) -> Vec<DataKind> {
    let mut kinds: Vec<DataKind> = fields.iter().filter(|field| field.leaves).map(|field| field.kind).collect();
    kinds.sort();
    kinds.dedup();
    kinds
}

/// What the message tells of, and what the topic tells by itself: a partner for health learns of a question of health from a name.
fn special(load: &Load<'_>) -> Vec<SpecialCategory> {
    let mut all = [load.special, special_of(load.need)].concat();
    all.sort();
    all.dedup();
    all
}

/// The fields of the level, each with its values. What is not known is no field.
pub(crate) fn leaving(tx: &mut Tx<'_>, caller: &Caller, load: &Load<'_>) -> Result<Vec<LeavingField>> {
    let allowed = ReferralField::of(load.level);
    if let Some(foreign) = load.fields.and_then(|chosen| chosen.iter().find(|field| !allowed.contains(field))) {
        let args = vec![("what", crate::ArgValue::from(foreign.code()))];
        return Err(DeskError::Field { field: "fields".to_owned(), code: "referral-field-level", args });
    }
    if allowed.is_empty() {
        return Ok(Vec::new());
    }
    let form = form_of(tx, caller, load.client)?;
    let field = |field: ReferralField| LeavingField {
        field,
        kind: field.kind(),
        leaves: load.fields.is_none_or(|chosen| chosen.contains(&field)),
        values: values(field, &form, load),
    };
    Ok(allowed.iter().map(|one| field(*one)).filter(|field| !field.values.is_empty()).collect())
}

/// The name that leaves: the preferred one of today, never one that is blocked.
pub(crate) fn leaving_name(form: &ClientForm) -> Option<&NameForm> {
    let mut names = form.names.iter().filter(|name| !name.blocked && name.kind == NameKind::Current);
    names.clone().find(|name| name.preferred).or_else(|| names.next())
}

/// The ways to reach the client that leave: those of which they said that they are safe.
pub(crate) fn leaving_means(form: &ClientForm, kind: ContactMeansKind) -> impl Iterator<Item = &ContactMeansForm> {
    form.contact_means.iter().filter(move |means| means.kind == kind && means.safety == MeansSafety::Safe)
}

/// The address of today, unless it is blocked or says nothing.
pub(crate) fn leaving_address(form: &ClientForm) -> Option<&AddressForm> {
    let address = &form.address;
    let known = [&address.street, &address.postcode, &address.place].into_iter().any(|part| !part.trim().is_empty());
    (known && !address.blocked).then_some(address)
}

/// The values of a field. What is blocked never leaves, whoever sends it, and an unsafe phone number stays here.
fn values(field: ReferralField, form: &ClientForm, load: &Load<'_>) -> Vec<LeavingValue> {
    let text = |text: String| LeavingValue::Text { text };
    let reached = |kind: ContactMeansKind| leaving_means(form, kind).map(|means| text(means.value.clone())).collect();
    match field {
        ReferralField::Name => leaving_name(form).map(|name| text(full_name(&name.given, &name.family))).into_iter().collect(),
        ReferralField::BirthDate => form.birth_date.clone().map(|date| LeavingValue::BirthDate { date }).into_iter().collect(),
        ReferralField::Phone => reached(ContactMeansKind::Phone),
        ReferralField::Mail => reached(ContactMeansKind::Email),
        ReferralField::Languages => {
            let language = |tag: &String, needs_interpreter| LeavingValue::Language { tag: tag.clone(), needs_interpreter };
            form.languages.iter().map(|one| language(&one.tag, one.needs_interpreter)).collect()
        }
        ReferralField::Need => vec![word("need", load.need.code(), "")],
        ReferralField::Message if load.message.is_empty() => Vec::new(),
        ReferralField::Message => vec![text(load.message.to_owned())],
        ReferralField::Gender if form.gender == Gender::Unknown => Vec::new(),
        ReferralField::Gender => vec![word("gender", form.gender.code(), "")],
        ReferralField::Nationalities => {
            form.nationalities.iter().map(|code| LeavingValue::Country { code: code.clone() }).collect()
        }
        ReferralField::Address => {
            let Some(address) = leaving_address(form) else { return Vec::new() };
            let town = format!("{} {}", address.postcode, address.place);
            let lines: Vec<&str> = [address.street.as_str(), town.trim()].into_iter().filter(|line| !line.is_empty()).collect();
            vec![text(lines.join(", "))]
        }
        ReferralField::Residence => {
            let residence = &form.residence;
            let title = residence_text(residence.title.as_deref(), &residence.as_printed);
            if title.is_empty() { Vec::new() } else { vec![LeavingValue::Dated { text: title, until: residence.until }] }
        }
        ReferralField::Documents => {
            form.documents.iter().map(|document| word("document-kind", document.kind.code(), &document.number)).collect()
        }
        ReferralField::Representatives => form
            .representatives
            .iter()
            .map(|one| word("representative-kind", one.kind.code(), &[one.name.as_str(), one.reach.as_str()].join(" ")))
            .collect(),
    }
}

pub(crate) fn word(family: &str, code: &str, detail: &str) -> LeavingValue {
    LeavingValue::Word { family: family.to_owned(), code: code.to_owned(), detail: detail.trim().to_owned() }
}

/// The fields that leave, and the release that carries them to this service.
///
/// # Errors
/// The code of what the nearest release lacks; `referral-nothing-leaves` where every field was taken out.
pub(crate) fn permitted(
    tx: &mut Tx<'_>,
    caller: &Caller,
    load: &Load<'_>,
    service: &ServiceId,
) -> Result<(ReleaseId, Vec<ReferralField>)> {
    let fields = leaving(tx, caller, load)?;
    let leave: Vec<ReferralField> = fields.iter().filter(|field| field.leaves).map(|field| field.field).collect();
    if leave.is_empty() {
        return Err(DeskError::field("fields", "referral-nothing-leaves"));
    }
    let releases = of_client(tx, load.client)?;
    let (kinds, special) = (kinds_of(&fields), special(load));
    match permit(tx, &releases, &asked(load, &kinds, &special, service, caller))? {
        Ok(index) => Ok((releases[index].0.clone(), leave)),
        Err(gap) => Err(refused(&gap)),
    }
}

/// Writes down what left: the names of the fields, never their values.
pub(crate) fn disclose(
    tx: &mut Tx<'_>,
    caller: &Caller,
    client: &ClientId,
    referral: &ReferralId,
    service: &ServiceId,
    left: (&ReleaseId, &[ReferralField]),
) -> Result<()> {
    Ok(tx.insert(
        "disclosure",
        &caller.new_uuid().to_string(),
        &[
            ("client_id", client.into()),
            ("referral_id", referral.into()),
            ("release_id", left.0.into()),
            ("service_id", service.into()),
            ("basis", LegalBasis::Consent.code().into()),
            ("fields", codes(left.1)?.into()),
            ("staff_id", (&caller.staff_id).into()),
            ("at", caller.now.into()),
            ("day", caller.today.into()),
        ],
    )?)
}
