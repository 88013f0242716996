//! What an entry may have several of: numbers beside the first, further places, how much room there is. And its programme.

use super::{
    parts::{COUNTRY, Fields, STATE, Saving},
    rows,
    summary::first,
};
use crate::{
    Caller, DeskError, Result,
    api::directory::{ServiceCapacity, ServicePhone, ServicePlace},
};
use domain::time::Day;
use exchange::hsds::{Dataset, Row};
use std::collections::BTreeMap;
use store::Tx;

/// The numbers beside the one that the entry shows. Somebody's own number stands with that person.
pub(super) fn phones(dataset: &Dataset, service: &Row) -> Vec<ServicePhone> {
    let phone = |row: &Row| ServicePhone {
        id: Some(row.id.clone()),
        number: row.get("number").to_owned(),
        note: row.get("description").to_owned(),
    };
    further_phones(dataset, &service.id).map(phone).collect()
}

fn further_phones<'a>(dataset: &'a Dataset, service: &str) -> impl Iterator<Item = &'a Row> {
    let mine = dataset.rows("phone").iter().filter(move |row| row.get("service_id") == service);
    mine.skip(1).filter(|row| row.get("contact_id").is_empty())
}

fn further_places<'a>(dataset: &'a Dataset, service: &str) -> impl Iterator<Item = &'a Row> {
    dataset.rows("service_at_location").iter().filter(move |row| row.get("service_id") == service).skip(1)
}

pub(super) fn places(dataset: &Dataset, service: &str) -> Vec<ServicePlace> {
    let place = |at: &Row| {
        let location = dataset.row("location", at.get("location_id"));
        let address = first(dataset, "address", "location_id", at.get("location_id"));
        let word = |row: Option<&Row>, field: &str| row.map_or("", |row| row.get(field)).to_owned();
        ServicePlace {
            id: Some(at.id.clone()),
            name: word(location, "name"),
            street: word(address, "address_1"),
            postcode: word(address, "postal_code"),
            place: word(address, "city"),
        }
    };
    further_places(dataset, service).map(place).collect()
}

pub(super) fn capacities(dataset: &Dataset, service: &str) -> Vec<ServiceCapacity> {
    let mine = dataset.rows("service_capacity").iter().filter(|row| row.get("service_id") == service);
    mine.map(|row| capacity(dataset, row)).collect()
}

fn capacity(dataset: &Dataset, row: &Row) -> ServiceCapacity {
    // The standard allows half a place. A screen counts whole ones.
    let number = |field: &str| row.get(field).parse::<f64>().ok().filter(|number| *number >= 0.0).map(|number| number as u32);
    ServiceCapacity {
        id: Some(row.id.clone()),
        unit: dataset.row("unit", row.get("unit_id")).map_or("", |unit| unit.get("name")).to_owned(),
        available: number("available").unwrap_or_default(),
        maximum: number("maximum"),
        updated: row.get("updated").get(..10).and_then(Day::parse),
    }
}

/// The programme of this name that the house has, or a new one. Answers its id; empty for none.
pub(super) fn program(
    tx: &mut Tx<'_>,
    caller: &Caller,
    dataset: &Dataset,
    service: Option<&str>,
    organisation: &str,
    name: &str,
) -> Result<String> {
    if name.is_empty() {
        return Ok(String::new());
    }
    let own = service.and_then(|id| dataset.row("service", id)).and_then(|row| dataset.row("program", row.get("program_id")));
    if let Some(own) = own.filter(|own| own.get("name") == name) {
        return Ok(own.id.clone());
    }
    let of_house = |row: &&Row| row.get("organization_id") == organisation && row.get("name") == name;
    if let Some(known) = dataset.rows("program").iter().find(of_house) {
        return Ok(known.id.clone());
    }
    // The standard asks for a description; the name is the least that can be said.
    let fields = [("organization_id", organisation), ("name", name), ("description", name)].map(|(f, text)| (f, text.to_owned()));
    Ok(rows::put(tx, caller, "program", None, dataset.rows("program").len(), &fields)?.0)
}

/// Writes all of them. Answers whether anything changed.
pub(super) fn save(saving: &Saving<'_>, tx: &mut Tx<'_>, caller: &Caller) -> Result<bool> {
    let details = &saving.form.details;
    let there: Vec<&Row> = further_phones(saving.dataset, saving.service).collect();
    let phones = details.phones.iter().map(|phone| {
        let mut fields: Fields = vec![("number", phone.number.clone()), ("description", phone.note.clone())];
        if phone.id.is_none() {
            fields.push(("type", "voice".to_owned()));
        }
        (phone.id.clone(), fields)
    });
    let mut changed = saving.list(tx, caller, "phone", &|row| there.iter().any(|one| one.id == row.id), phones.collect())?;
    changed |= save_places(saving, tx, caller)?;
    Ok(changed | save_capacities(saving, tx, caller)?)
}

fn save_places(saving: &Saving<'_>, tx: &mut Tx<'_>, caller: &Caller) -> Result<bool> {
    let dataset = saving.dataset;
    let there: Vec<&Row> = further_places(dataset, saving.service).collect();
    let mut changed = false;
    // The place itself stays with its house: others may be there too.
    for at in there.iter().filter(|at| !saving.form.details.places.iter().any(|place| place.id.as_deref() == Some(&at.id))) {
        saving.drop(tx, "service_at_location", &at.id)?;
        changed = true;
    }
    for (index, place) in saving.form.details.places.iter().enumerate() {
        let at = match &place.id {
            Some(id) => Some(*there.iter().find(|at| at.id == *id).ok_or(DeskError::Request)?),
            None => None,
        };
        let known = at.and_then(|at| first(dataset, "address", "location_id", at.get("location_id")));
        let name = ("name", place.name.clone());
        let (location, moved) = match at {
            Some(at) => rows::put(tx, caller, "location", Some(at.get("location_id")), 0, &[name])?,
            None => {
                let fields =
                    [name, ("location_type", "physical".to_owned()), ("organization_id", saving.organisation.to_owned())];
                let location = rows::put(tx, caller, "location", None, dataset.rows("location").len() + index, &fields)?.0;
                let fields = [("service_id", saving.service.to_owned()), ("location_id", location.clone())];
                // Behind the first place, which lists and slips show.
                let ord = dataset.rows("service_at_location").len() + index + 1;
                rows::put(tx, caller, "service_at_location", None, ord, &fields)?;
                (location, true)
            }
        };
        changed |= moved;
        if place.street.is_empty() {
            // Whoever empties a known address would leave one that the standard does not allow.
            match known {
                Some(_) => return Err(DeskError::field(format!("form.details.places.{index}.street"), "field-required")),
                None => continue,
            }
        }
        let mut fields: Fields =
            vec![("address_1", place.street.clone()), ("city", place.place.clone()), ("postal_code", place.postcode.clone())];
        if known.is_none() {
            fields.extend([
                ("location_id", location),
                ("state_province", STATE.to_owned()),
                ("country", COUNTRY.to_owned()),
                ("address_type", "physical".to_owned()),
            ]);
        }
        changed |= rows::put(tx, caller, "address", known.map(|row| row.id.as_str()), 0, &fields)?.1;
    }
    Ok(changed)
}

fn save_capacities(saving: &Saving<'_>, tx: &mut Tx<'_>, caller: &Caller) -> Result<bool> {
    let dataset = saving.dataset;
    let now = caller.now.to_utc().ok_or(DeskError::Request)?.to_rfc3339_opts(chrono::SecondsFormat::Secs, true);
    let mut units: BTreeMap<String, String> =
        dataset.rows("unit").iter().map(|row| (row.get("name").to_owned(), row.id.clone())).collect();
    let mut items: Vec<(Option<String>, Fields)> = Vec::new();
    for wanted in &saving.form.details.capacities {
        let known = wanted.id.as_deref().and_then(|id| dataset.row("service_capacity", id)).map(|row| capacity(dataset, row));
        let same = |known: &ServiceCapacity| {
            known.unit == wanted.unit && known.available == wanted.available && known.maximum == wanted.maximum
        };
        // What nobody touched keeps its day.
        if known.as_ref().is_some_and(same) {
            items.push((wanted.id.clone(), Vec::new()));
            continue;
        }
        let unit = match units.get(&wanted.unit) {
            Some(id) => id.clone(),
            None => {
                let made = rows::put(tx, caller, "unit", None, units.len(), &[("name", wanted.unit.clone())])?.0;
                units.insert(wanted.unit.clone(), made.clone());
                made
            }
        };
        let fields = vec![
            ("unit_id", unit),
            ("available", wanted.available.to_string()),
            ("maximum", wanted.maximum.map(|number| number.to_string()).unwrap_or_default()),
            ("updated", now.clone()),
        ];
        items.push((wanted.id.clone(), fields));
    }
    saving.list(tx, caller, "service_capacity", &|_| true, items)
}
