//! What of a client's form can be taken. Every refusal names the field.

use super::nationality::is_nationality;
use crate::{
    ArgValue, DeskError, Result,
    api::client::{AddressForm, ClientForm, ContactMeansForm, LanguageForm, NameForm, ResidenceForm},
    language_tag::canonical,
    staff::{optional, required},
};
use domain::{birth_date::BirthDate, client::ContactMeansKind, residence::ResidencePack, time::Day};

/// The longest part of a name, street or remark on a line, in characters.
const LINE: usize = 200;
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
pub(super) fn form(form: &ClientForm, today: Day) -> Result<ClientForm> {
    Ok(ClientForm {
        names: names(&form.names)?,
        birth_date: form.birth_date.as_ref().filter(|date| !date.is_unknown()).map(|date| birth_date(date, today)).transpose()?,
        gender: form.gender,
        nationalities: nationalities(&form.nationalities)?,
        languages: languages(&form.languages)?,
        letter_language: optional_language("letter_language", form.letter_language.as_deref())?,
        contact_means: contact_means(&form.contact_means)?,
        address: AddressForm {
            street: optional("address.street", &form.address.street, LINE)?,
            postcode: optional("address.postcode", &form.address.postcode, 20)?,
            place: optional("address.place", &form.address.place, LINE)?,
            remark: optional("address.remark", &form.address.remark, LINE)?,
        },
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
        clean.push(NameForm { family, given, ..name.clone() });
    }
    if clean.is_empty() {
        return Err(DeskError::field("names", "field-required"));
    }
    let preferred = clean.iter().position(|name| name.preferred).unwrap_or(0);
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
        clean.push(ContactMeansForm { value, remark, ..one.clone() });
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
