//! Adding and changing an entry.

use super::{
    hours, more,
    parts::{self, Saving},
    rows, summary,
};
use crate::{
    Acted, DeskError, Result, Session,
    api::{
        client::Done,
        directory::{
            ServiceCapacity, ServiceContact, ServiceCost, ServiceDetails, ServiceForm, ServicePhone, ServicePlace, ServiceSave,
            ServiceText,
        },
    },
    language_tag, staff,
};
use domain::{
    directory::TextState,
    id::{ServiceId, StaffId},
    permission::Permission,
    time::Day,
};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use store::{StoreError, Tx, Value, params};

/// Adds an entry or changes one. A day of confirmation that is new is put down to the caller.
///
/// # Errors
/// Field errors: `field-required`, `field-too-long`, `website-form`, `email-form`, `language-unknown`, `text-language-twice`,
/// `assured-future`, `capacity-order`, `hours-order`, `days-order`, `amount-form`, `currency-form`, `age-order`.
pub fn save(session: &mut Session, request: ServiceSave) -> Result<Done> {
    let form = checked(request.form)?;
    let made = ServiceId::from_uuid(session.new_uuid());
    let catalogue = std::sync::Arc::clone(session.catalogue());
    session.write(Permission::ServiceWrite, &request.op_id, "service-saved", |tx, caller| {
        if form.assured_date.is_some_and(|day| day > caller.today) {
            return Err(DeskError::field("form.assured_date", "assured-future"));
        }
        let dataset = rows::all(tx)?;
        let known = request.id.as_ref().map(ServiceId::as_str);
        let mut form = form.clone();
        // The words that the form was shown were made of the rules: they follow the rules, and are nobody's own.
        if known.and_then(|id| dataset.row("service", id)).is_some_and(|row| hours::derived(&dataset, row) == form.opening_hours)
        {
            form.opening_hours = String::new();
        }
        let organisation = parts::organisation(tx, caller, &dataset, known, &form.organisation)?;
        let program = more::program(tx, caller, &dataset, known, &organisation, &form.details.program)?;
        let (id, version) = match &request.id {
            Some(id) => {
                let seen = assured(tx, id, request.version)?;
                let by = if seen.0 == form.assured_date { seen.1 } else { form.assured_date.map(|_| caller.staff_id.clone()) };
                let version =
                    tx.update("service", id.as_str(), request.version, &columns(&form, (&organisation, &program), by.as_ref())?)?;
                (id.clone(), version)
            }
            None => {
                let by = form.assured_date.map(|_| caller.staff_id.clone());
                let mut columns = columns(&form, (&organisation, &program), by.as_ref())?;
                let ord = i64::try_from(dataset.rows("service").len()).unwrap_or(i64::MAX);
                columns.extend([("ord", Value::Int(ord)), ("extra", "{}".into())]);
                tx.insert("service", made.as_str(), &columns)?;
                (made.clone(), 1)
            }
        };
        let mut changed = save_texts(tx, caller, &id, &form.texts)?;
        let saving =
            Saving { dataset: &dataset, service: id.as_str(), organisation: &organisation, form: &form, catalogue: &catalogue };
        changed |= saving.write(tx, caller)?;
        let version = match &request.id {
            Some(_) if changed => {
                let now = rows::all(tx)?;
                summary::write(tx, &now, Some(id.as_str()))?;
                let version = tx.value("SELECT version FROM service WHERE id = $1", params![&id])?;
                bump(tx, &id, request.version, version)?
            }
            _ => version,
        };
        let reply = Done { id: id.to_string(), version, saved_at: caller.now };
        Ok(Acted { subject: ("service", id.to_string()), reply })
    })
}

/// Who confirmed the entry and when, of the version that was edited.
fn assured(tx: &mut Tx<'_>, id: &ServiceId, version: i64) -> Result<(Option<Day>, Option<StaffId>)> {
    let found = tx.first("SELECT version, assured_date, assured_by FROM service WHERE id = $1", params![id], |row| {
        Ok((row.get::<i64>(0)?, row.get(1)?, row.get(2)?))
    })?;
    let (found, day, by) = found.ok_or(StoreError::NotFound { table: "service" })?;
    if found != version {
        return Err(StoreError::Conflict { table: "service", id: id.to_string() }.into());
    }
    Ok((day, by))
}

/// The version stands for the whole entry, so texts that change alone count it up too.
fn bump(tx: &mut Tx<'_>, id: &ServiceId, before: i64, now: i64) -> Result<i64> {
    if now != before {
        return Ok(now);
    }
    tx.execute("UPDATE service SET version = version + 1 WHERE id = $1", params![id])?;
    Ok(now + 1)
}

fn columns(
    form: &ServiceForm,
    (organisation, program): (&str, &str),
    assured_by: Option<&StaffId>,
) -> Result<Vec<(&'static str, Value)>> {
    let details = &form.details;
    let some = |text: &str| if text.is_empty() { Value::Null } else { Value::from(text) };
    let age = |age: Option<u32>| age.map_or(Value::Null, |age| Value::from(age.to_string()));
    // Where nobody wrote hours in words, the rules are put into them.
    let hours = if form.opening_hours.is_empty() { hours::short(&details.hours) } else { form.opening_hours.clone() };
    let needs = serde_json::to_string(&form.needs).map_err(|_| DeskError::Request)?;
    let languages = serde_json::to_string(&form.languages).map_err(|_| DeskError::Request)?;
    Ok(vec![
        ("organisation", (&form.organisation).into()),
        ("name", (&form.name).into()),
        ("needs", needs.into()),
        ("street", (&form.street).into()),
        ("postcode", (&form.postcode).into()),
        ("place", (&form.place).into()),
        ("district", (&form.district).into()),
        ("phone", (&form.phone).into()),
        ("email", (&form.email).into()),
        ("website", (&form.website).into()),
        ("opening_hours", hours.into()),
        ("walk_in", form.walk_in.into()),
        ("languages", languages.into()),
        ("fees", (&form.fees).into()),
        ("accessible", form.accessible.into()),
        ("assured_date", form.assured_date.into()),
        ("assured_by", assured_by.into()),
        ("organization_id", organisation.into()),
        ("program_id", some(program)),
        ("status", details.status.standard().into()),
        ("description", some(&details.description)),
        ("alert", some(&details.alert)),
        ("application_process", some(&details.application)),
        ("eligibility_description", some(&details.eligibility)),
        ("interpretation_services", some(&details.interpretation)),
        ("minimum_age", age(details.minimum_age)),
        ("maximum_age", age(details.maximum_age)),
    ])
}

/// Brings the texts of the store to those of the form, row by row. Answers whether any row changed.
fn save_texts(tx: &mut Tx<'_>, caller: &crate::Caller, service: &ServiceId, texts: &[ServiceText]) -> Result<bool> {
    let mut kept: BTreeMap<String, (String, i64, ServiceText, String)> = BTreeMap::new();
    tx.each(
        "SELECT language, id, version, bring, directions, state, source_hash FROM service_text WHERE service_id = $1",
        params![service],
        |row| {
            let language: String = row.get(0)?;
            let state = row.code(5, TextState::from_code)?;
            let text =
                ServiceText { language: language.clone(), bring: row.get(3)?, directions: row.get(4)?, state, outdated: false };
            kept.insert(language, (row.get(1)?, row.get(2)?, text, row.get(6)?));
            Ok(())
        },
    )?;
    let source = source_hash(texts.iter().find(|text| text.language == GERMAN));
    let mut changed = false;
    for text in texts {
        let known = kept.remove(&text.language);
        // A text that somebody looked at or changed is of the German of today; one that nobody touched stays of the German it was of.
        let untouched = known.as_ref().is_some_and(|(_, _, old, _)| {
            old.bring == text.bring && old.directions == text.directions && old.state == text.state
        });
        let hash = match &known {
            Some((_, _, _, hash)) if untouched && text.language != GERMAN => hash.clone(),
            _ => source.clone(),
        };
        let columns: [(&'static str, Value); 4] = [
            ("bring", (&text.bring).into()),
            ("directions", (&text.directions).into()),
            ("state", text.state.code().into()),
            ("source_hash", hash.into()),
        ];
        match known {
            Some((id, version, _, _)) => changed |= tx.update("service_text", &id, version, &columns)? != version,
            None => {
                let mut all: Vec<(&'static str, Value)> =
                    vec![("service_id", service.into()), ("language", (&text.language).into())];
                all.extend(columns);
                tx.insert("service_text", &caller.new_uuid().to_string(), &all)?;
                changed = true;
            }
        }
    }
    for (id, _, _, _) in kept.into_values() {
        tx.remove("service_text", &id, &["service_id", "language", "bring", "directions", "state", "source_hash"])?;
        changed = true;
    }
    Ok(changed)
}

/// The language that the others are made from.
pub(super) const GERMAN: &str = "de";

/// Tells whether the German text has changed since another was made from it. Empty where there is none.
pub(super) fn source_hash(german: Option<&ServiceText>) -> String {
    german.map_or_else(String::new, |text| hash_of(&text.bring, &text.directions))
}

pub(crate) fn hash_of(bring: &str, directions: &str) -> String {
    let whole = [bring, directions].join("\0");
    hex::encode(&Sha256::digest(whole.as_bytes())[..8])
}

/// The form as it will stand in the store: trimmed, tags canonical, lists without repetition, texts without empty ones.
fn checked(form: ServiceForm) -> Result<ServiceForm> {
    let mut needs = form.needs;
    needs.sort();
    needs.dedup();
    if needs.is_empty() {
        return Err(DeskError::field("form.needs", "field-required"));
    }
    Ok(ServiceForm {
        organisation: staff::required("form.organisation", &form.organisation, 200)?,
        name: staff::required("form.name", &form.name, 200)?,
        needs,
        street: staff::optional("form.street", &form.street, 200)?,
        postcode: staff::optional("form.postcode", &form.postcode, 20)?,
        place: staff::optional("form.place", &form.place, 200)?,
        district: staff::optional("form.district", &form.district, 200)?,
        phone: staff::optional("form.phone", &form.phone, 60)?,
        email: email("form.email", &form.email)?,
        website: website("form.website", &form.website)?,
        opening_hours: staff::optional("form.opening_hours", &form.opening_hours, 500)?,
        walk_in: form.walk_in,
        languages: language_tag::all_canonical("form.languages", &form.languages)?,
        fees: staff::optional("form.fees", &form.fees, 300)?,
        accessible: form.accessible,
        texts: texts(form.texts)?,
        assured_date: form.assured_date,
        details: details(form.details)?,
    })
}

fn details(given: ServiceDetails) -> Result<ServiceDetails> {
    let text = |field: &str, text: &str, limit: usize| staff::optional(&format!("form.details.{field}"), text, limit);
    if given.minimum_age.zip(given.maximum_age).is_some_and(|(least, most)| least > most) {
        return Err(DeskError::field("form.details.maximum_age", "age-order"));
    }
    let costs = given.costs.into_iter().enumerate().map(|(index, cost)| self::cost(index, cost));
    let contacts = given.contacts.into_iter().enumerate().map(|(index, contact)| {
        let field = |name: &str| format!("form.details.contacts.{index}.{name}");
        Ok(ServiceContact {
            id: contact.id,
            name: staff::required(&field("name"), &contact.name, 200)?,
            title: staff::optional(&field("title"), &contact.title, 200)?,
            email: email(&field("email"), &contact.email)?,
            phone: staff::optional(&field("phone"), &contact.phone, 60)?,
        })
    });
    let phones = given.phones.into_iter().enumerate().map(|(index, phone)| {
        let field = |name: &str| format!("form.details.phones.{index}.{name}");
        let number = staff::required(&field("number"), &phone.number, 60)?;
        Ok(ServicePhone { id: phone.id, number, note: staff::optional(&field("note"), &phone.note, 300)? })
    });
    // An address of the standard has a street, a postcode and a town. A place that came by a file may have none at all.
    let places = given.places.into_iter().enumerate().map(|(index, place)| {
        let field = |name: &str| format!("form.details.places.{index}.{name}");
        let bare = place.id.is_some() && [&place.street, &place.postcode, &place.place].iter().all(|text| text.trim().is_empty());
        let of_address = if bare { staff::optional } else { staff::required };
        Ok(ServicePlace {
            id: place.id,
            name: staff::optional(&field("name"), &place.name, 200)?,
            street: of_address(&field("street"), &place.street, 200)?,
            postcode: of_address(&field("postcode"), &place.postcode, 20)?,
            place: of_address(&field("place"), &place.place, 200)?,
        })
    });
    let capacities = given.capacities.into_iter().enumerate().map(|(index, capacity)| {
        let field = |name: &str| format!("form.details.capacities.{index}.{name}");
        if capacity.maximum.is_some_and(|most| capacity.available > most) {
            return Err(DeskError::field(field("available"), "capacity-order"));
        }
        Ok(ServiceCapacity { unit: staff::required(&field("unit"), &capacity.unit, 200)?, ..capacity })
    });
    let mut exceptions = given.exceptions;
    for (index, exception) in exceptions.iter_mut().enumerate() {
        exception.note = text(&format!("exceptions.{index}.note"), &exception.note, 300)?;
    }
    Ok(ServiceDetails {
        status: given.status,
        description: text("description", &given.description, 4000)?,
        alert: text("alert", &given.alert, 500)?,
        application: text("application", &given.application, 2000)?,
        eligibility: text("eligibility", &given.eligibility, 2000)?,
        minimum_age: given.minimum_age,
        maximum_age: given.maximum_age,
        interpretation: text("interpretation", &given.interpretation, 1000)?,
        area: text("area", &given.area, 500)?,
        access: text("access", &given.access, 1000)?,
        hours: given.hours,
        exceptions,
        costs: costs.collect::<Result<_>>()?,
        contacts: contacts.collect::<Result<_>>()?,
        phones: phones.collect::<Result<_>>()?,
        places: places.collect::<Result<_>>()?,
        capacities: capacities.collect::<Result<_>>()?,
        program: text("program", &given.program, 200)?,
        other_rules: 0,
    })
}

fn cost(index: usize, given: ServiceCost) -> Result<ServiceCost> {
    let field = |name: &str| format!("form.details.costs.{index}.{name}");
    // Who types a comma means the point.
    let amount = given.amount.trim().replace(',', ".");
    let sound = amount.split('.').count() <= 2 && amount.chars().all(|c| c.is_ascii_digit() || c == '.') && amount.len() <= 12;
    let amount = match amount.parse::<f64>() {
        _ if amount.is_empty() => amount,
        Ok(number) if sound => number.to_string(),
        _ => return Err(DeskError::field(field("amount"), "amount-form")),
    };
    let currency = given.currency.trim().to_ascii_uppercase();
    let is_code = currency.len() == 3 && currency.bytes().all(|byte| byte.is_ascii_alphabetic());
    if !(currency.is_empty() || is_code) {
        return Err(DeskError::field(field("currency"), "currency-form"));
    }
    Ok(ServiceCost {
        id: given.id,
        option: staff::optional(&field("option"), &given.option, 300)?,
        amount,
        currency,
        note: staff::optional(&field("note"), &given.note, 300)?,
    })
}

fn texts(given: Vec<ServiceText>) -> Result<Vec<ServiceText>> {
    let mut texts: Vec<ServiceText> = Vec::with_capacity(given.len());
    for (index, text) in given.into_iter().enumerate() {
        let language = language_tag::canonical(&format!("form.texts.{index}.language"), &text.language)?;
        if texts.iter().any(|other| other.language == language) {
            return Err(DeskError::field(format!("form.texts.{index}.language"), "text-language-twice"));
        }
        let bring = staff::optional(&format!("form.texts.{index}.bring"), &text.bring, 4000)?;
        let directions = staff::optional(&format!("form.texts.{index}.directions"), &text.directions, 4000)?;
        if !bring.is_empty() || !directions.is_empty() {
            texts.push(ServiceText { language, bring, directions, state: text.state, outdated: false });
        }
    }
    Ok(texts)
}

/// Empty, or `somebody@host.tld`. Whether somebody reads it there is not ours to know.
fn email(field: &str, text: &str) -> Result<String> {
    let text = staff::optional(field, text, 254)?;
    let sound = text.split_once('@').is_some_and(|(local, host)| !local.is_empty() && is_host(host))
        && !text.contains(|character: char| character.is_whitespace() || matches!(character, ',' | ';' | '<' | '>' | '"'));
    if text.is_empty() || sound { Ok(text) } else { Err(DeskError::field(field, "email-form")) }
}

/// Empty, or an `http` or `https` address, which people type without its beginning. Nothing else becomes a link.
fn website(field: &str, text: &str) -> Result<String> {
    let text = staff::optional(field, text, 500)?;
    if text.is_empty() {
        return Ok(text);
    }
    let invalid = || DeskError::field(field, "website-form");
    let (scheme, rest) = match text.split_once("://") {
        Some((scheme, rest)) => (scheme.to_ascii_lowercase(), rest.to_owned()),
        None => ("https".to_owned(), text),
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let (host, port) = host.split_once(':').map_or((host, None), |(host, port)| (host, Some(port)));
    let port_is_sound = port.is_none_or(|port| port.parse::<u16>().is_ok());
    let plain = !rest.contains(|character: char| character.is_whitespace() || matches!(character, '<' | '>' | '"'));
    if matches!(scheme.as_str(), "http" | "https") && is_host(host) && port_is_sound && plain {
        Ok(format!("{scheme}://{rest}"))
    } else {
        Err(invalid())
    }
}

/// At least two labels of letters of any script, digits and dashes, the last one no number.
fn is_host(host: &str) -> bool {
    let labels: Vec<&str> = host.split('.').collect();
    let sound = |label: &&str| {
        !label.is_empty()
            && label.chars().all(|character| character.is_alphanumeric() || character == '-')
            && !label.starts_with('-')
    };
    labels.len() >= 2
        && labels.iter().all(sound)
        && labels
            .last()
            .is_some_and(|last| last.chars().count() >= 2 && !last.chars().all(|character| character.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_a_page_is_completed_and_anything_else_refused() {
        for (typed, kept) in [
            ("www.beispiel.de", "https://www.beispiel.de"),
            ("HTTP://beispiel.de/wohnen?seite=2", "http://beispiel.de/wohnen?seite=2"),
            ("https://bücher.example:8443/", "https://bücher.example:8443/"),
            ("", ""),
        ] {
            assert_eq!(website("w", typed).expect("an address"), kept, "{typed}");
        }
        for bad in [
            "javascript://alert.de/x",
            "file:///etc/hosts",
            "beispiel",
            "www.beispiel.de und so",
            "https://",
            "http://1.2.3.4x:99999",
            "mailto:a@b.de",
        ] {
            assert_eq!(website("w", bad).expect_err(bad).code(), "website-form", "{bad}");
        }
    }

    #[test]
    fn a_mail_address_has_two_sides() {
        for good in ["", "info@beispiel.de", "o'brien+amt@mail.stadt.example"] {
            assert_eq!(email("e", good).expect("an address"), good);
        }
        for bad in ["info", "info@", "@beispiel.de", "info@beispiel", "a@b.de, c@d.de", "a b@c.de", "a@@b.de"] {
            assert_eq!(email("e", bad).expect_err(bad).code(), "email-form", "{bad}");
        }
    }
}
