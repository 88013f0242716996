//! Clients, services, hours and times for tests, each with sensible defaults.

use chrono::{DateTime, TimeZone};
use desk::{
    Session,
    api::{
        self,
        appointment::{AppointmentBook, WorkingHour, WorkingHoursSave},
        client::{AddressForm, ClientForm, ClientOpen, ClientRestrict, ClientSave, LanguageForm, NameForm, ResidenceForm},
        directory::{ServiceDetails, ServiceForm, ServiceSave},
        referral::ReferralCreate,
    },
    client, directory, entrance, staff,
};
use domain::{
    client::{Gender, LanguageLevel, NameKind, NameSource},
    id::{ClientId, ServiceId, StaffId},
    need::{Need, Urgency},
    office::{DEFAULT_ZONE, Role},
    referral::ReferralLevel,
    time::{Day, Instant},
};
use migradesk_tests::{Office, PASSPHRASE, op};
use std::collections::BTreeSet;

pub fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

/// An instant from the office's own time, `2026-11-23 09:00`. Of an hour that comes twice it is the first.
pub fn at(text: &str) -> Instant {
    let naive = chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a time");
    Instant::from_utc(DEFAULT_ZONE.from_local_datetime(&naive).earliest().expect("a time that exists").to_utc())
}

/// The other way round, with the distance from UTC where it matters: `23.11. 09:00`.
pub fn local(at: Instant) -> String {
    at.to_utc().expect("in range").with_timezone(&DEFAULT_ZONE).format("%d.%m. %H:%M").to_string()
}

/// Somebody at their desk at another time.
pub fn at_time(office: &Office, login: &str, when: &str) -> Session {
    let utc: DateTime<chrono::Utc> = at(when).to_utc().expect("in range");
    entrance::open_session(&office.later(utc), login, PASSPHRASE).expect("the right passphrase")
}

pub fn staff_id(office: &mut Office, login: &str) -> StaffId {
    row(office, login).id
}

pub fn row(office: &mut Office, login: &str) -> api::office::StaffRow {
    staff::list(&mut office.admin, api::session::Nothing {})
        .expect("the administrator reads staff")
        .into_iter()
        .find(|row| row.login == login)
        .expect("somebody of that login")
}

/// Working hours on the given weekdays, in minutes of the day.
pub fn works(office: &mut Office, login: &str, weekdays: &[u32], from_minute: u32, to_minute: u32) -> StaffId {
    let row = row(office, login);
    let hours = weekdays.iter().map(|weekday| WorkingHour { weekday: *weekday, from_minute, to_minute }).collect();
    let request = WorkingHoursSave { op_id: op(), staff_id: row.id.clone(), version: row.version, hours };
    staff::save_hours(&mut office.admin, request).expect("sound hours");
    row.id
}

pub fn speaks(office: &mut Office, login: &str, languages: &[&str]) {
    let row = row(office, login);
    let request = api::office::StaffSave {
        op_id: op(),
        id: Some(row.id),
        version: row.version,
        login: row.login,
        name: row.name,
        roles: row.roles,
        languages: languages.iter().map(|tag| (*tag).to_owned()).collect(),
        active: true,
        takes_appointments: row.takes_appointments,
        passphrase: None,
    };
    staff::save(&mut office.admin, request).expect("sound languages");
}

pub fn service(organisation: &str) -> ServiceForm {
    ServiceForm {
        organisation: organisation.to_owned(),
        name: "Beratung".to_owned(),
        needs: vec![Need::Housing],
        street: "Musterstraße 1".to_owned(),
        postcode: "44137".to_owned(),
        place: "Dortmund".to_owned(),
        district: "Nordstadt".to_owned(),
        phone: String::new(),
        email: String::new(),
        website: String::new(),
        opening_hours: "Mo–Fr 8–12".to_owned(),
        walk_in: true,
        languages: vec!["de".to_owned()],
        fees: String::new(),
        accessible: None,
        texts: vec![],
        assured_date: None,
        details: ServiceDetails::default(),
    }
}

pub fn save_service(session: &mut Session, form: ServiceForm) -> ServiceId {
    let done = directory::save(session, ServiceSave { op_id: op(), id: None, version: 0, form }).expect("a sound entry");
    ServiceId::parse(&done.id).expect("an id")
}

/// Of whom nothing but a name is known.
pub fn named(given: &str, family: &str) -> ClientForm {
    let name = NameForm {
        id: None,
        kind: NameKind::Current,
        family: family.to_owned(),
        given: given.to_owned(),
        source: NameSource::Spoken,
        preferred: true,
        blocked: false,
    };
    ClientForm {
        names: vec![name],
        birth_date: None,
        gender: Gender::Unknown,
        nationalities: vec![],
        languages: vec![],
        letter_language: None,
        contact_means: vec![],
        address: AddressForm::unknown(),
        former_addresses: vec![],
        documents: vec![],
        representatives: vec![],
        residence: ResidenceForm { title: None, as_printed: String::new(), until: None, unlimited: false },
        remark: String::new(),
    }
}

pub fn client(session: &mut Session, given: &str, language: Option<&str>) -> ClientId {
    let languages = language
        .map(|tag| LanguageForm { tag: tag.to_owned(), level: LanguageLevel::Native, needs_interpreter: false })
        .into_iter()
        .collect();
    save_client(session, ClientForm { languages, ..named(given, "Beispiel") })
}

pub fn save_client(session: &mut Session, form: ClientForm) -> ClientId {
    client::save(session, ClientSave { op_id: op(), id: None, version: 0, form, distinct_from: vec![] })
        .expect("a sound client")
        .id
}

/// A slip for a visitor without a name.
pub fn referral(service: &ServiceId) -> ReferralCreate {
    ReferralCreate {
        op_id: op(),
        client_id: None,
        case_file_id: None,
        service_id: service.clone(),
        need: Need::Housing,
        urgency: Urgency::Soon,
        level: ReferralLevel::Slip,
        fields: vec![],
        message: String::new(),
        special: vec![],
        note: String::new(),
        appointment: None,
        draft: false,
        further_service_ids: vec![],
        language: "ar".to_owned(),
    }
}

pub fn booking(staff: &StaffId, from: &str, to: &str) -> AppointmentBook {
    AppointmentBook {
        op_id: op(),
        client_id: None,
        staff_id: staff.clone(),
        starts_at: at(from),
        ends_at: at(to),
        subject: "Brief vom Amt".to_owned(),
        language: Some("ar".to_owned()),
    }
}

/// A look past the desk: no screen shows the audit.
pub fn in_store<T>(office: &Office, f: impl Fn(&mut store::Tx<'_>) -> Result<T, store::StoreError>) -> T {
    let now = office.desk.clock().now();
    let mut unlocked = store::Store::unlock(office.desk.location(), "admin", PASSPHRASE, now).expect("the right passphrase");
    unlocked.store.write::<_, store::StoreError>(|tx| f(tx)).expect("the statement runs")
}

/// Restricts a record, as somebody of the office who may.
/// How many stretches of five minutes are taken. What is kept of days says the same of appointments, or the test fails.
pub fn ticks(office: &Office) -> i64 {
    let rows = |sql| {
        in_store(office, |tx| tx.all(sql, &[], |row| Ok((row.get::<String>(0)?, row.get::<i64>(1)?, row.get::<String>(2)?))))
    };
    let ticks = rows("SELECT resource_id, tick, coalesce(appointment_id, '') FROM appointment_tick");
    let days = rows("SELECT resource_id, day, taken FROM resource_day");
    let of_appointments: BTreeSet<(&str, i64)> =
        ticks.iter().filter(|tick| !tick.2.is_empty()).map(|tick| (tick.0.as_str(), tick.1)).collect();
    let mut kept = BTreeSet::new();
    for (resource, day, taken) in &days {
        let runs: Vec<(i64, i64)> = serde_json::from_str(taken).expect("pairs");
        assert!(!runs.is_empty(), "a day of which nothing is taken has no row");
        kept.extend(runs.into_iter().flat_map(|(from, to)| from..to).map(|tick| (resource.as_str(), day * 288 + tick)));
    }
    assert_eq!(kept, of_appointments);
    i64::try_from(ticks.len()).expect("few")
}

pub fn restrict(office: &mut Office, client: &ClientId) {
    let mut lead = office.person(&format!("restricts-{}", &client.as_str()[24..]), Role::Supervisor);
    let version = client::open(&mut lead, ClientOpen { id: client.clone() }).expect("the page of a client").version;
    let request = ClientRestrict { op_id: op(), id: client.clone(), version, restricted: true, reason: "threatened".to_owned() };
    client::restrict(&mut lead, request).expect("restricted");
}
