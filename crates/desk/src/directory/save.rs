//! Adding and changing an entry.

use crate::{
    Acted, DeskError, Result, Session,
    api::{
        client::Done,
        referral::{ServiceForm, ServiceSave, ServiceText},
    },
    language_tag, staff,
};
use domain::{
    id::{ServiceId, StaffId},
    permission::Permission,
    time::Day,
};
use std::collections::BTreeMap;
use store::{StoreError, Tx, Value, params};

/// Adds an entry or changes one. A day of confirmation that is new is put down to the caller.
///
/// # Errors
/// Field errors: `field-required`, `field-too-long`, `website-form`, `email-form`, `language-unknown`, `text-language-twice`,
/// `assured-future`.
pub fn save(session: &mut Session, request: ServiceSave) -> Result<Done> {
    let form = checked(request.form)?;
    let made = ServiceId::from_uuid(session.new_uuid());
    session.write(Permission::ServiceWrite, &request.op_id, "service-saved", |tx, caller| {
        if form.assured_date.is_some_and(|day| day > caller.today) {
            return Err(DeskError::field("form.assured_date", "assured-future"));
        }
        let (id, version) = match &request.id {
            Some(id) => {
                let seen = assured(tx, id, request.version)?;
                let by = if seen.0 == form.assured_date { seen.1 } else { form.assured_date.map(|_| caller.staff_id.clone()) };
                let version = tx.update("service", id.as_str(), request.version, &columns(&form, by.as_ref())?)?;
                let texts_changed = save_texts(tx, caller, id, &form.texts)?;
                (id.clone(), if texts_changed { bump(tx, id, request.version, version)? } else { version })
            }
            None => {
                let by = form.assured_date.map(|_| caller.staff_id.clone());
                tx.insert("service", made.as_str(), &columns(&form, by.as_ref())?)?;
                save_texts(tx, caller, &made, &form.texts)?;
                (made.clone(), 1)
            }
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

fn columns(form: &ServiceForm, assured_by: Option<&StaffId>) -> Result<Vec<(&'static str, Value)>> {
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
        ("opening_hours", (&form.opening_hours).into()),
        ("walk_in", form.walk_in.into()),
        ("languages", languages.into()),
        ("fees", (&form.fees).into()),
        ("accessible", form.accessible.into()),
        ("assured_date", form.assured_date.into()),
        ("assured_by", assured_by.into()),
    ])
}

/// Brings the texts of the store to those of the form, row by row. Answers whether any row changed.
fn save_texts(tx: &mut Tx<'_>, caller: &crate::Caller, service: &ServiceId, texts: &[ServiceText]) -> Result<bool> {
    let mut kept: BTreeMap<String, (String, i64)> = BTreeMap::new();
    tx.each("SELECT language, id, version FROM service_text WHERE service_id = $1", params![service], |row| {
        kept.insert(row.get(0)?, (row.get(1)?, row.get(2)?));
        Ok(())
    })?;
    let mut changed = false;
    for text in texts {
        let columns: [(&'static str, Value); 2] = [("bring", (&text.bring).into()), ("directions", (&text.directions).into())];
        match kept.remove(&text.language) {
            Some((id, version)) => changed |= tx.update("service_text", &id, version, &columns)? != version,
            None => {
                let owner: [(&'static str, Value); 2] = [("service_id", service.into()), ("language", (&text.language).into())];
                tx.insert("service_text", &caller.new_uuid().to_string(), &[owner, columns].concat())?;
                changed = true;
            }
        }
    }
    for (id, _) in kept.into_values() {
        tx.remove("service_text", &id, &["service_id", "language", "bring", "directions"])?;
        changed = true;
    }
    Ok(changed)
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
            texts.push(ServiceText { language, bring, directions });
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
