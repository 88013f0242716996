//! What of a client's form can be taken. Every refusal names the field.

use crate::{
    ArgValue, DeskError, Result,
    api::client::{
        AddressForm, ClientForm, ContactMeansForm, DocumentForm, FormerAddressForm, LanguageForm, NameForm, RepresentativeForm,
        ResidenceForm,
    },
    language_tag::canonical,
    staff::{optional, required},
};
use domain::{
    birth_date::BirthDate,
    client::{ContactMeansKind, NameKind},
    nationality::is_nationality,
    residence::ResidencePack,
    time::Day,
};

/// The longest part of a name, street or remark on a line, in characters.
pub(super) const LINE: usize = 200;
/// The longest remark on a client.
const REMARK: usize = 2_000;
/// More of one kind are an accident.
const MOST: usize = 30;
/// Days outside these years are slips of the keyboard.
const YEARS: std::ops::RangeInclusive<i32> = 1900..=2199;

/// The form with its texts trimmed and its tags canonical.
///
/// # Errors
/// Field errors.
pub(crate) fn form(form: &ClientForm, today: Day) -> Result<ClientForm> {
    Ok(ClientForm {
        names: names(&form.names)?,
        birth_date: form.birth_date.as_ref().filter(|date| !date.is_unknown()).map(|date| birth_date(date, today)).transpose()?,
        gender: form.gender,
        nationalities: nationalities(&form.nationalities)?,
        languages: languages(&form.languages)?,
        letter_language: optional_language("letter_language", form.letter_language.as_deref())?,
        contact_means: contact_means(&form.contact_means)?,
        address: address("address", &form.address)?,
        former_addresses: former_addresses(&form.former_addresses)?,
        documents: documents(&form.documents)?,
        representatives: representatives(&form.representatives)?,
        residence: residence(&form.residence)?,
        remark: optional("remark", &form.remark, REMARK)?,
    })
}

fn few<T>(field: &str, list: &[T]) -> Result<()> {
    if list.len() <= MOST {
        return Ok(());
    }
    let args = vec![("limit", ArgValue::Number(MOST as i64))];
    Err(DeskError::Field { field: field.to_owned(), code: "field-too-many", args })
}

/// At least one name with something in it, and exactly one that is preferred: the first that says so, or the first of all.
fn names(names: &[NameForm]) -> Result<Vec<NameForm>> {
    few("names", names)?;
    let mut clean = Vec::with_capacity(names.len());
    for (index, name) in names.iter().enumerate() {
        let family = optional(&format!("names.{index}.family"), &name.family, LINE)?;
        let given = optional(&format!("names.{index}.given"), &name.given, LINE)?;
        if family.is_empty() && given.is_empty() {
            return Err(DeskError::field(format!("names.{index}.family"), "field-required"));
        }
        if name.blocked && !matches!(name.kind, NameKind::Former | NameKind::Birth) {
            return Err(DeskError::field(format!("names.{index}.kind"), "name-blocked-kind"));
        }
        clean.push(NameForm { family, given, ..name.clone() });
    }
    // A name that nobody may say is none to call somebody by.
    let Some(first) = clean.iter().position(|name| !name.blocked) else {
        return Err(DeskError::field("names", "field-required"));
    };
    let preferred = clean.iter().position(|name| name.preferred && !name.blocked).unwrap_or(first);
    for (index, name) in clean.iter_mut().enumerate() {
        name.preferred = index == preferred;
    }
    Ok(clean)
}

fn birth_date(date: &BirthDate, today: Day) -> Result<BirthDate> {
    date.check(today.0).map_err(|error| DeskError::field("birth_date", error.code()))?;
    let text = date.text.as_deref().map(|text| optional("birth_date", text, LINE)).transpose()?.filter(|text| !text.is_empty());
    Ok(BirthDate { text, ..date.clone() })
}

fn nationalities(codes: &[String]) -> Result<Vec<String>> {
    few("nationalities", codes)?;
    let mut clean: Vec<String> = Vec::with_capacity(codes.len());
    for (index, code) in codes.iter().enumerate() {
        let code = code.trim().to_ascii_uppercase();
        if !is_nationality(&code) {
            return Err(DeskError::field(format!("nationalities.{index}"), "nationality-unknown"));
        }
        if !clean.contains(&code) {
            clean.push(code);
        }
    }
    Ok(clean)
}

fn optional_language(field: &str, tag: Option<&str>) -> Result<Option<String>> {
    tag.filter(|tag| !tag.trim().is_empty()).map(|tag| canonical(field, tag)).transpose()
}

fn languages(languages: &[LanguageForm]) -> Result<Vec<LanguageForm>> {
    few("languages", languages)?;
    let mut clean: Vec<LanguageForm> = Vec::with_capacity(languages.len());
    for (index, spoken) in languages.iter().enumerate() {
        let field = format!("languages.{index}.tag");
        let tag = canonical(&field, &required(&field, &spoken.tag, 40)?)?;
        if clean.iter().any(|other| other.tag == tag) {
            return Err(DeskError::field(field, "language-twice"));
        }
        clean.push(LanguageForm { tag, ..spoken.clone() });
    }
    Ok(clean)
}

fn contact_means(means: &[ContactMeansForm]) -> Result<Vec<ContactMeansForm>> {
    few("contact_means", means)?;
    let mut clean = Vec::with_capacity(means.len());
    for (index, one) in means.iter().enumerate() {
        let field = format!("contact_means.{index}.value");
        let value = required(&field, &one.value, LINE)?;
        match one.kind {
            ContactMeansKind::Phone if value.chars().filter(|c| c.is_numeric()).count() < 4 => {
                return Err(DeskError::field(field, "phone-form"));
            }
            ContactMeansKind::Email if !is_email(&value) => return Err(DeskError::field(field, "email-form")),
            _ => {}
        }
        let remark = optional(&format!("contact_means.{index}.remark"), &one.remark, LINE)?;
        let hours = optional(&format!("contact_means.{index}.hours"), &one.hours, LINE)?;
        let language = optional_language(&format!("contact_means.{index}.language"), one.language.as_deref())?;
        clean.push(ContactMeansForm { value, remark, hours, language, ..one.clone() });
    }
    Ok(clean)
}

/// A name, one @, and a domain with a dot in it. Whether mail arrives only mail can tell.
fn is_email(text: &str) -> bool {
    let Some((name, domain)) = text.split_once('@') else { return false };
    let dotted = domain.split('.').count() >= 2 && domain.split('.').all(|part| !part.is_empty());
    !name.is_empty()
        && dotted
        && !domain.contains('@')
        && !text.contains(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '<' | '>'))
}

/// The address of a move.
///
/// # Errors
/// Field errors; `field-required` when nothing is said of it.
pub(super) fn new_address(form: &AddressForm) -> Result<AddressForm> {
    let clean = address("address", form)?;
    let said = AddressForm { since: None, blocked: false, ..clean.clone() };
    if said == AddressForm::unknown() {
        return Err(DeskError::field("address.street", "field-required"));
    }
    Ok(clean)
}

fn address(field: &str, form: &AddressForm) -> Result<AddressForm> {
    Ok(AddressForm {
        kind: form.kind,
        street: optional(&format!("{field}.street"), &form.street, LINE)?,
        postcode: optional(&format!("{field}.postcode"), &form.postcode, 20)?,
        place: optional(&format!("{field}.place"), &form.place, LINE)?,
        remark: optional(&format!("{field}.remark"), &form.remark, LINE)?,
        since: span(field, "since", form.since, "until", None)?.0,
        blocked: form.blocked,
    })
}

/// Two days that are no slips of the keyboard, the first not after the second.
fn span(
    field: &str,
    from_name: &str,
    from: Option<Day>,
    until_name: &str,
    until: Option<Day>,
) -> Result<(Option<Day>, Option<Day>)> {
    use chrono::Datelike;
    for (name, day) in [(from_name, from), (until_name, until)] {
        if day.is_some_and(|day| !YEARS.contains(&day.0.year())) {
            return Err(DeskError::field(format!("{field}.{name}"), "day-implausible"));
        }
    }
    if from.zip(until).is_some_and(|(from, until)| from > until) {
        return Err(DeskError::field(format!("{field}.{until_name}"), "days-reversed"));
    }
    Ok((from, until))
}

fn former_addresses(addresses: &[FormerAddressForm]) -> Result<Vec<FormerAddressForm>> {
    few("former_addresses", addresses)?;
    let mut clean = Vec::with_capacity(addresses.len());
    for (index, one) in addresses.iter().enumerate() {
        let field = format!("former_addresses.{index}");
        let (since, until) = span(&field, "since", one.since, "until", one.until)?;
        let said = address(
            &field,
            &AddressForm {
                kind: one.kind,
                street: one.street.clone(),
                postcode: one.postcode.clone(),
                place: one.place.clone(),
                remark: one.remark.clone(),
                since: None,
                blocked: false,
            },
        )?;
        if said == AddressForm::unknown() {
            return Err(DeskError::field(format!("{field}.street"), "field-required"));
        }
        clean.push(FormerAddressForm {
            id: one.id.clone(),
            kind: said.kind,
            street: said.street,
            postcode: said.postcode,
            place: said.place,
            remark: said.remark,
            since,
            until,
            blocked: one.blocked,
        });
    }
    Ok(clean)
}

/// The number is written as documents have it: without spaces around, in capitals. One without a number needs something else.
fn documents(documents: &[DocumentForm]) -> Result<Vec<DocumentForm>> {
    few("documents", documents)?;
    let mut clean = Vec::with_capacity(documents.len());
    for (index, one) in documents.iter().enumerate() {
        let field = format!("documents.{index}");
        let number = optional(&format!("{field}.number"), &one.number, 40)?.to_uppercase();
        let remark = optional(&format!("{field}.remark"), &one.remark, LINE)?;
        let issuer = one.issuer.as_deref().map(|code| code.trim().to_ascii_uppercase()).filter(|code| !code.is_empty());
        if issuer.as_deref().is_some_and(|code| !is_nationality(code)) {
            return Err(DeskError::field(format!("{field}.issuer"), "nationality-unknown"));
        }
        let (valid_from, valid_until) = span(&field, "valid_from", one.valid_from, "valid_until", one.valid_until)?;
        if number.is_empty() && remark.is_empty() && valid_until.is_none() {
            return Err(DeskError::field(format!("{field}.number"), "field-required"));
        }
        clean.push(DocumentForm { id: one.id.clone(), kind: one.kind, number, issuer, valid_from, valid_until, remark });
    }
    Ok(clean)
}

fn representatives(representatives: &[RepresentativeForm]) -> Result<Vec<RepresentativeForm>> {
    few("representatives", representatives)?;
    let mut clean = Vec::with_capacity(representatives.len());
    for (index, one) in representatives.iter().enumerate() {
        let field = format!("representatives.{index}");
        let (valid_from, valid_until) = span(&field, "valid_from", one.valid_from, "valid_until", one.valid_until)?;
        let mut scopes = one.scopes.clone();
        scopes.sort_unstable();
        scopes.dedup();
        clean.push(RepresentativeForm {
            id: one.id.clone(),
            kind: one.kind,
            name: required(&format!("{field}.name"), &one.name, LINE)?,
            reach: optional(&format!("{field}.reach"), &one.reach, LINE)?,
            scopes,
            valid_from,
            valid_until,
            remark: optional(&format!("{field}.remark"), &one.remark, LINE)?,
        });
    }
    Ok(clean)
}

fn residence(form: &ResidenceForm) -> Result<ResidenceForm> {
    use chrono::Datelike;
    let title = form.title.as_deref().map(str::trim).filter(|code| !code.is_empty());
    if title.is_some_and(|code| ResidencePack::embedded().title(code).is_none()) {
        return Err(DeskError::field("residence.title", "residence-title-unknown"));
    }
    if form.until.is_some() && form.unlimited {
        return Err(DeskError::field("residence.until", "residence-until-and-unlimited"));
    }
    if form.until.is_some_and(|until| !YEARS.contains(&until.0.year())) {
        return Err(DeskError::field("residence.until", "day-implausible"));
    }
    let as_printed = optional("residence.as_printed", &form.as_printed, LINE)?;
    Ok(ResidenceForm { title: title.map(str::to_owned), as_printed, until: form.until, unlimited: form.unlimited })
}
