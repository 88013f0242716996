//! What lists, the search and slips read of an entry, out of its parts.

use super::{hours, terms};
use crate::Result;
use exchange::hsds::{Dataset, Row};
use l10n::Language;
use store::{Tx, Value, params};

/// The columns of `service` that stand for its parts. Where the parts say nothing the column stays as it is.
pub(super) fn columns(dataset: &Dataset, service: &Row) -> Vec<(&'static str, Value)> {
    let mut columns: Vec<(&'static str, Value)> = Vec::new();
    let mut say = |column: &'static str, text: &str| {
        if !text.is_empty() {
            columns.push((column, text.into()));
        }
    };
    // A service that belongs to no house stands in lists and on slips as a house of its own: people have to be sent somewhere.
    let house = dataset.row("organization", service.get("organization_id")).unwrap_or(service);
    say("organisation", house.get("name"));
    let at = first(dataset, "service_at_location", "service_id", &service.id);
    let location = at.and_then(|at| dataset.row("location", at.get("location_id")));
    if let Some(address) = location.and_then(|location| first(dataset, "address", "location_id", &location.id)) {
        let street = [address.get("address_1"), address.get("address_2")].join(", ");
        say("street", street.trim_end_matches(", "));
        say("postcode", address.get("postal_code"));
        say("place", address.get("city"));
        say("district", address.get("region"));
    }
    if let Some(phone) = phone(dataset, service) {
        say("phone", phone.get("number"));
    }
    let written = hours::written(dataset, service);
    say("opening_hours", &written);
    let spoken: Vec<String> = languages(dataset, &service.id);
    if !spoken.is_empty() {
        say("languages", &serde_json::to_string(&spoken).unwrap_or_default());
    }
    let said = terms::said(dataset, &service.id);
    if said.anything {
        say("needs", &serde_json::to_string(&said.needs).unwrap_or_default());
        columns.push(("walk_in", said.walk_in.into()));
        columns.push(("accessible", said.accessible.into()));
    }
    columns
}

/// The first row that names this id. Nothing names an empty one: a service without a house has none of the numbers that belong to nobody.
pub(super) fn first<'a>(dataset: &'a Dataset, table: &str, by: &str, id: &str) -> Option<&'a Row> {
    dataset.rows(table).iter().find(|row| !id.is_empty() && row.get(by) == id)
}

/// The number to call: that of the service, of the service at its place, of the place, of the house.
pub(super) fn phone<'a>(dataset: &'a Dataset, service: &Row) -> Option<&'a Row> {
    let at = first(dataset, "service_at_location", "service_id", &service.id);
    let of = |by: &str, id: &str| first(dataset, "phone", by, id);
    of("service_id", &service.id)
        .or_else(|| at.and_then(|at| of("service_at_location_id", &at.id)))
        .or_else(|| at.and_then(|at| of("location_id", at.get("location_id"))))
        .or_else(|| of("organization_id", service.get("organization_id")))
}

/// The languages that are spoken there, each once, as canonical tags.
pub(super) fn languages(dataset: &Dataset, service: &str) -> Vec<String> {
    let at = first(dataset, "service_at_location", "service_id", service);
    let place = at.map_or("", |at| at.get("location_id"));
    let mut tags = Vec::new();
    for (by, id) in [("service_id", service), ("location_id", place)] {
        for row in dataset.rows("language").iter().filter(|row| !id.is_empty() && row.get(by) == id) {
            if let Some(tag) = tag_of(row).filter(|tag| !tags.contains(tag)) {
                tags.push(tag);
            }
        }
    }
    tags
}

/// The canonical tag of a row: by its code, or by a name that is one.
pub(super) fn tag_of(row: &Row) -> Option<String> {
    let code = row.fields.get("code").or_else(|| row.fields.get("name"))?;
    Language::parse(code).ok().map(|language| language.tag().to_owned())
}

/// Writes the columns of these entries, or of all. Answers how many changed.
pub(super) fn write(tx: &mut Tx<'_>, dataset: &Dataset, which: Option<&str>) -> Result<u32> {
    let mut changed = 0;
    for service in dataset.rows("service").iter().filter(|row| which.is_none_or(|id| row.id == id)) {
        let columns = columns(dataset, service);
        let version = tx.value::<i64>("SELECT version FROM service WHERE id = $1", params![service.id.as_str()])?;
        if tx.update("service", &service.id, version, &columns)? != version {
            changed += 1;
        }
    }
    Ok(changed)
}
