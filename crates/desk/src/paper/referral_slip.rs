//! The referral slip.

use super::{Paper, client_language, file_name, office_name, renderer};
use crate::{Result, Session, api::referral::ReferralSlip};
use domain::{
    id::ServiceId,
    need::Need,
    permission::Permission,
    referral::ReferralLevel,
    time::{Day, Instant},
};
use l10n::message;
use letters::{Bilingual, SlipAppointment, SlipData};
use std::collections::BTreeMap;
use store::{Row, StoreError, Tx, params};

/// The slip of a referral: where, when and what to bring, in German and in the client's language. It carries nothing of the client,
/// whatever the referral says, and neither does the name of its file.
///
/// # Errors
/// `not-found`; `language-unknown` for what is no tag; the codes of [`letters::LetterError`].
pub fn referral_slip(session: &mut Session, request: &ReferralSlip) -> Result<Paper> {
    session.require(Permission::ReferralRead)?;
    let language = client_language(&request.language)?;
    let catalogue = std::sync::Arc::clone(session.catalogue());
    let data = session.read(Permission::ReferralRead, |tx, caller| {
        let found = tx.first(
            "SELECT r.service_id, r.need, r.sent_on, r.created_at, w.name, s.organisation, s.name, s.street, s.postcode, s.place,
                    s.phone, s.opening_hours, s.assured_date, r.appointment_day, r.appointment_minute, r.appointment_place
             FROM referral r JOIN service s ON s.id = r.service_id JOIN staff w ON w.id = r.staff_id
             LEFT JOIN client c ON c.id = r.client_id
             WHERE r.id = $1 AND coalesce(c.restricted, 0) <= $2",
            params![&request.id, caller.sees_restricted],
            |row| {
                let service: ServiceId = row.get(0)?;
                let town = [row.get::<String>(8)?, row.get(9)?].join(" ");
                let address = [row.get::<String>(7)?, town.trim().to_owned()];
                let address: Vec<String> = address.into_iter().filter(|line| !line.is_empty()).collect();
                let phone: String = row.get(10)?;
                let hours: String = row.get(11)?;
                let made = row.get::<Instant>(3)?;
                let day = made.day(caller.zone).ok_or(StoreError::Damaged { part: "time" })?;
                let data = SlipData {
                    office: String::new(),
                    office_contact: Vec::new(),
                    reference: String::new(),
                    issued_on: row.get::<Option<Day>>(2)?.unwrap_or(day),
                    created_at: caller.now,
                    level: ReferralLevel::Slip,
                    client_name: None,
                    organisation: row.get(5)?,
                    service: row.get(6)?,
                    address: address.join("\n"),
                    phone: Some(phone).filter(|phone| !phone.is_empty()),
                    directions: None,
                    opening_hours: Some(hours).filter(|hours| !hours.is_empty()).map(Bilingual::german),
                    bring: Vec::new(),
                    need: Some(row.code(1, Need::from_code)?),
                    // The note of a referral is the office's own.
                    note: None,
                    referred_by: row.get(4)?,
                    appointment: appointment(row)?,
                    text_as_of: row.get::<Option<Day>>(12)?.unwrap_or_else(|| made_on(&service, day, caller.zone)),
                };
                Ok((service, data))
            },
        )?;
        let (service, mut data) = found.ok_or(StoreError::NotFound { table: "referral" })?;
        data.office = office_name(tx)?;
        let texts = texts(tx, &service)?;
        let directions = |tag: &str| texts.get(tag).map(|text| text.directions.as_str());
        let bring = |tag: &str| texts.get(tag).map(|text| text.bring.as_str());
        data.directions = told(directions("de"), directions(language.tag()));
        data.bring = items(told(bring("de"), bring(language.tag())));
        Ok(data)
    })?;
    let pdf = renderer().slip(&data, &catalogue, &language)?;
    let stamp = data.issued_on.to_string();
    let screen = session.me().language.and_then(|tag| catalogue.language(&tag).ok()).unwrap_or_else(l10n::Language::german);
    let name = file_name(&catalogue.plain(&screen, &message::referral_file_slip(stamp)));
    Ok(Paper { pdf, file_name: format!("{name}.pdf") })
}

/// The time at which the partner expects the client. Without an hour it is no appointment that a page could promise.
fn appointment(row: &Row) -> std::result::Result<Option<SlipAppointment>, StoreError> {
    let (Some(day), Some(minute)) = (row.get::<Option<Day>>(13)?, row.get::<Option<u32>>(14)?) else { return Ok(None) };
    let starts_at = day.0.and_hms_opt(minute / 60, minute % 60, 0).ok_or(StoreError::Damaged { part: "time" })?;
    let with = row.get::<String>(15)?;
    Ok(Some(SlipAppointment { starts_at, with: Some(with).filter(|with| !with.is_empty()) }))
}

/// An entry that nobody confirmed is as old as itself: the time when it was made stands in its id.
fn made_on(service: &ServiceId, otherwise: Day, zone: chrono_tz::Tz) -> Day {
    let stamp = uuid::Uuid::try_parse(service.as_str()).ok().and_then(|id| id.get_timestamp());
    let made = stamp.and_then(|stamp| chrono::DateTime::from_timestamp(i64::try_from(stamp.to_unix().0).ok()?, 0));
    made.map_or(otherwise, |made| Day(made.with_timezone(&zone).date_naive()))
}

struct Text {
    bring: String,
    directions: String,
}

fn texts(tx: &mut Tx<'_>, service: &ServiceId) -> Result<BTreeMap<String, Text>> {
    let texts =
        tx.all("SELECT language, bring, directions FROM service_text WHERE service_id = $1", params![service], |row| {
            Ok((row.get::<String>(0)?, Text { bring: row.get(1)?, directions: row.get(2)? }))
        })?;
    Ok(texts.into_iter().collect())
}

/// A text in the languages in which somebody wrote it. One that has no German is better shown twice than not at all.
fn told(german: Option<&str>, client: Option<&str>) -> Option<Bilingual> {
    let text = |text: Option<&str>| text.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
    match (text(german), text(client)) {
        (Some(german), client) => Some(Bilingual { german, client }),
        (None, Some(client)) => Some(Bilingual { german: client.clone(), client: Some(client) }),
        (None, None) => None,
    }
}

/// A line for each thing to bring. Where the two languages list a different number of things, no line stands for its neighbour, so
/// each language stays one block.
fn items(told: Option<Bilingual>) -> Vec<Bilingual> {
    let Some(told) = told else { return Vec::new() };
    let lines = |text: &str| -> Vec<String> {
        text.lines()
            .map(|line| line.trim_start_matches(['-', '•', '*', ' ', '\t']).trim().to_owned())
            .filter(|line| !line.is_empty())
            .collect()
    };
    let german = lines(&told.german);
    match &told.client {
        None => german.into_iter().map(Bilingual::german).collect(),
        Some(client) => {
            let client = lines(client);
            if client.len() == german.len() {
                german.into_iter().zip(client).map(|(german, client)| Bilingual::both(german, client)).collect()
            } else {
                vec![told]
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_to_bring_stand_side_by_side_only_where_both_lists_are_as_long() {
        let both = items(told(Some("- Ausweis\n- Mietvertrag"), Some("• هوية\n• عقد الإيجار")));
        assert_eq!(both, [Bilingual::both("Ausweis", "هوية"), Bilingual::both("Mietvertrag", "عقد الإيجار")]);
        assert_eq!(items(told(Some("Ausweis\nMietvertrag"), Some("هوية"))).len(), 1, "one block each");
        assert_eq!(items(told(Some("Ausweis\n\nMietvertrag"), None)).len(), 2);
        assert!(items(told(Some(" "), Some(""))).is_empty());
    }

    #[test]
    fn a_text_without_german_is_shown_all_the_same() {
        assert_eq!(told(None, Some("هوية")), Some(Bilingual::both("هوية", "هوية")));
    }
}
