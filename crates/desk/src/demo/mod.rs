//! An invented office: people of every role, clients of the origins that such a shop serves, and a year of its work. The same seed
//! makes the same office.

mod booking;
mod events;
mod families;
mod interpreters;
mod papers;
mod people;
mod queue;
mod random;
mod second_entry;
mod series;
mod services;
mod voice;

use crate::{
    Acted, DeskError, Result, Session,
    api::{
        appointment::{WorkingHour, WorkingHoursSave},
        letter::LetterheadSave,
        office::StaffSave,
    },
    appointment, client, staff,
};
use chrono::{DateTime, TimeZone, Utc};
use domain::{
    id::{ClientId, OpId, StaffId},
    office::{DEFAULT_ZONE, Role},
    permission::Permission,
    time::{Day, Instant},
};
use random::Chance;
use store::{StoreError, params};

pub const OFFICE_NAME: &str = "Servicezentrum Beispielstadt";
pub const ADMIN_NAME: &str = "Jana Ohnesorg";

/// One of the people who can sign in.
#[derive(Debug)]
pub struct Person {
    pub login: &'static str,
    pub name: &'static str,
    pub role: Role,
    pub languages: &'static [&'static str],
    pub appointments: bool,
}

/// One for each role; the administrator is there already.
pub const PEOPLE: &[Person] = &[
    Person { login: "counter", name: "Derya Aslan", role: Role::Caseworker, languages: &["de", "tr", "en"], appointments: true },
    Person {
        login: "case",
        name: "Michał Adamski",
        role: Role::CaseManager,
        languages: &["de", "pl", "ru", "en"],
        appointments: true,
    },
    Person {
        login: "lead",
        name: "Friederike Brandt",
        role: Role::Supervisor,
        languages: &["de", "en", "fr"],
        appointments: false,
    },
    Person {
        login: "interpreter",
        name: "Samira Haddou",
        role: Role::InterpreterCoordinator,
        languages: &["de", "ar", "fr"],
        appointments: false,
    },
    Person {
        login: "translator",
        name: "Oksana Bilyk",
        role: Role::Translator,
        languages: &["de", "uk", "ru"],
        appointments: false,
    },
    Person { login: "admin", name: ADMIN_NAME, role: Role::Administrator, languages: &["de"], appointments: false },
    Person { login: "privacy", name: "Konrad Fuchs", role: Role::PrivacyOfficer, languages: &["de", "en"], appointments: false },
    Person { login: "station", name: "Station Eingang", role: Role::Station, languages: &["de"], appointments: false },
];

/// Colleagues of the counter who have no key of their own in the demo: there is work for more than two.
const COLLEAGUES: &[(&str, &str, &[&str])] = &[
    ("nadia", "Nadia Rahmani", &["de", "fa", "fa-AF"]),
    ("yusuf", "Yusuf Karaca", &["de", "tr", "ku"]),
    ("elif", "Elif Sönmez", &["de", "tr", "ar"]),
    ("tesfa", "Tesfa Weldu", &["de", "ti", "en"]),
    ("irina", "Irina Popova", &["de", "bg", "ru", "uk"]),
    ("mihaela", "Mihaela Rusu", &["de", "ro"]),
];

/// What office is wanted.
#[derive(Debug, Clone)]
pub struct Options {
    pub clients: u32,
    pub seed: u64,
    /// The last day of its year of work; some appointments lie in the two weeks after it.
    pub as_of: Day,
}

impl Options {
    /// Enough to try everything, made in a second or two.
    #[must_use]
    pub const fn small(as_of: Day) -> Self {
        Self { clients: 400, seed: 1, as_of }
    }
}

/// How many of each it made.
#[derive(Debug, Default, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Counts {
    pub clients: u32,
    pub contacts: u32,
    pub case_files: u32,
    pub referrals: u32,
    pub appointments: u32,
    pub services: u32,
    pub notes: u32,
    pub notices: u32,
    pub letter_texts: u32,
    pub packages_sent: u32,
    pub packages_received: u32,
    pub tickets: u32,
    pub interpreters: u32,
    pub interpreter_requests: u32,
}

/// The languages that the invented office offers.
#[must_use]
pub fn languages() -> Vec<String> {
    ["de", "en", "ar", "uk", "tr", "ro", "bg", "fa", "ti"].iter().map(|tag| (*tag).to_owned()).collect()
}

/// Six in the evening of a day, in the office's zone: the demo's year ends there.
#[must_use]
pub fn end_of(day: Day) -> DateTime<Utc> {
    local(day, 18 * 60).to_utc().unwrap_or_default()
}

/// Minutes after midnight of an office's day, as an instant. A time that a change of the clock skips is an hour later.
fn local(day: Day, minutes: u32) -> Instant {
    let at = day.0.and_hms_opt(minutes / 60 % 24, minutes % 60, 0).unwrap_or_default();
    let found = DEFAULT_ZONE.from_local_datetime(&at);
    let found = found.earliest().or_else(|| DEFAULT_ZONE.from_local_datetime(&(at + chrono::TimeDelta::hours(1))).earliest());
    found.map_or(Instant(0), |at| Instant::from_utc(at.with_timezone(&Utc)))
}

/// Told now and then.
const TELL_EVERY: u32 = 500;

/// Fills an empty office. The people of [`PEOPLE`] get the passphrase. `progress` is told clients done and in all, and stops the work
/// by answering `false`.
///
/// # Errors
/// `permission-denied` for anyone but an administrator; `demo-not-empty`; `cancelled`; what the store says.
pub fn fill(
    session: &mut Session,
    options: &Options,
    passphrase: &str,
    progress: &mut dyn FnMut(u32, u32) -> bool,
) -> Result<Counts> {
    session.require(Permission::OfficeWrite)?;
    let clients =
        session.read(Permission::ClientImport, |tx, _| Ok(tx.value::<i64>("SELECT count(*) FROM client", params![])?))?;
    if clients > 0 {
        return Err(DeskError::refused("demo-not-empty"));
    }
    let workers = people(session, passphrase)?;
    letterhead(session)?;
    let house = queue::set_up(session, options.clients)?;
    let bookable = booking::set_up(session)?;
    let op_id = OpId::from_uuid(session.new_uuid());
    let catalogue = std::sync::Arc::clone(session.catalogue());
    session.write(Permission::ClientImport, &op_id, "demo-filled", |tx, caller| {
        tx.without_history()?;
        let mut chance = Chance::new(options.seed);
        let population = people::Population::read();
        let services = services::write(tx, &mut chance, &catalogue, options.as_of, &workers)?;
        let mut counts = Counts { services: services.len() as u32, ..Default::default() };
        let mut families = families::Families::new();
        let mut second_entries = second_entry::SecondEntries::new();
        let mut year = events::Year::new(options.as_of, &workers, &services);
        for done in 0..options.clients {
            if done % TELL_EVERY == 0 && !progress(done, options.clients) {
                return Err(StoreError::Cancelled.into());
            }
            let again = second_entries.somebody_again(&mut chance);
            let is_again = again.is_some();
            let relative = if is_again { None } else { families.origin_of_relative(&mut chance) };
            let origin = relative.unwrap_or_else(|| population.some_origin(&mut chance));
            let mut form = again.unwrap_or_else(|| population.somebody(&mut chance, origin, options.as_of.0));
            let kind = relative.and_then(|_| families.join(&mut chance, &mut form));
            let since = year.some_day(&mut chance);
            let worker = &chance.pick(&workers).id;
            let known = crate::Caller { staff_id: worker.clone(), now: year.at(&mut chance, since), ..caller.clone() };
            let id = ClientId::from_uuid(chance.uuid(known.now));
            let new = client::Insert { id: &id, form: &form, external_id: None, op_id: &op_id, import_batch: None };
            client::insert(tx, &known, &new)?;
            if !is_again {
                families.write(tx, &mut chance, &known, &id, (origin, &form), kind)?;
                second_entries.remember(&mut chance, &form);
            }
            counts.clients += 1;
            year.of_client(tx, &mut chance, &mut counts, &id, &form, since)?;
        }
        year.anonymous(tx, &mut chance, &mut counts, options.clients)?;
        year.write_case_numbers(tx)?;
        let office = papers::Office { caller, catalogue: &catalogue, workers: &workers, as_of: options.as_of };
        papers::write(tx, options.seed, &office, &mut counts)?;
        series::write(tx, options.seed, options.as_of, &workers[0].id)?;
        // A chance of its own: a change of the queue leaves everybody else as they are.
        let mut queue_chance = Chance::new(options.seed ^ 0x51);
        queue::year(tx, &mut queue_chance, &house, year.days(), options.as_of, &workers, options.clients)?;
        booking::write(tx, options.seed, caller, &bookable, &workers, options.as_of)?;
        let mut pool_chance = Chance::new(options.seed ^ 0x1A);
        let coordinator = coordinator(tx)?;
        interpreters::write(tx, &mut pool_chance, year.days(), options.as_of, &coordinator, options.clients)?;
        voice::write(tx, &mut Chance::new(options.seed ^ 0x70), year.days(), options.as_of, options.clients)?;
        client::index_new(tx)?;
        appointment::write_days(tx)?;
        progress(options.clients, options.clients);
        Ok(Acted { subject: ("client", op_id.to_string()), reply: () })
    })?;
    count(session)
}

/// Who runs the pool of interpreters.
fn coordinator(tx: &mut store::Tx<'_>) -> Result<StaffId> {
    Ok(tx.value("SELECT id FROM staff WHERE login = 'interpreter'", params![])?)
}

/// Letters and the privacy notice of the invented office say where it is.
fn letterhead(session: &mut Session) -> Result<()> {
    let request = LetterheadSave {
        op_id: OpId::from_uuid(session.new_uuid()),
        version: 0,
        street: "Am Musterplatz 3".to_owned(),
        postcode: "12345".to_owned(),
        place: "Beispielstadt".to_owned(),
        phone: "01234 5550100".to_owned(),
        mail: "servicezentrum@beispielstadt.example".to_owned(),
        web: "beispielstadt.example/servicezentrum".to_owned(),
        controller: "Stadt Beispielstadt, Die Oberbürgermeisterin, Rathausmarkt 1, 12345 Beispielstadt".to_owned(),
        officer: "datenschutz@beispielstadt.example".to_owned(),
        authority: "Landesbeauftragte für Datenschutz, Beispielallee 9, 12346 Beispielstadt".to_owned(),
        keep_years: 3,
        logo: None,
        logo_alt: String::new(),
    };
    crate::letter::save_letterhead(session, request)?;
    Ok(())
}

fn count(session: &mut Session) -> Result<Counts> {
    session.read(Permission::ClientImport, |tx, _| {
        let mut rows = |table: &str| -> Result<u32> { Ok(tx.value(&format!("SELECT count(*) FROM {table}"), params![])?) };
        Ok(Counts {
            clients: rows("client")?,
            contacts: rows("contact")?,
            case_files: rows("case_file")?,
            referrals: rows("referral")?,
            appointments: rows("appointment")?,
            services: rows("service")?,
            notes: rows("note")?,
            notices: rows("privacy_notice")?,
            letter_texts: rows("letter_text")?,
            packages_sent: rows("referral_package")?,
            packages_received: rows("incoming_referral")?,
            tickets: rows("queue_ticket")?,
            interpreters: rows("interpreter")?,
            interpreter_requests: rows("interpreter_request")?,
        })
    })
}

/// Somebody who does the office's work.
pub(super) struct Worker {
    pub(super) id: StaffId,
    pub(super) languages: &'static [&'static str],
}

fn people(session: &mut Session, passphrase: &str) -> Result<Vec<Worker>> {
    let mut workers = Vec::new();
    let me = session.login.clone();
    for person in PEOPLE.iter().filter(|person| person.login != me) {
        let id = person_of(session, person.login, person.name, person.role, person.languages, person.appointments)?;
        session.store.admit(&id, person.login, passphrase)?;
        if person.appointments {
            workers.push(Worker { id, languages: person.languages });
        }
    }
    for (login, name, languages) in COLLEAGUES {
        let id = person_of(session, login, name, Role::Caseworker, languages, true)?;
        workers.push(Worker { id, languages });
    }
    Ok(workers)
}

/// Adds a person with their hours. The key comes separately: a demo takes any passphrase, and colleagues have none.
fn person_of(
    session: &mut Session,
    login: &str,
    name: &str,
    role: Role,
    languages: &[&str],
    appointments: bool,
) -> Result<StaffId> {
    let request = StaffSave {
        op_id: OpId::from_uuid(session.new_uuid()),
        id: None,
        version: 0,
        login: login.to_owned(),
        name: name.to_owned(),
        roles: vec![role],
        languages: languages.iter().map(|tag| (*tag).to_owned()).collect(),
        active: true,
        takes_appointments: appointments,
        passphrase: None,
    };
    let done = staff::save_without_key(session, request)?;
    let id = StaffId::parse(&done.id).ok_or(DeskError::Request)?;
    if appointments {
        let hours = (1..=5)
            .map(|weekday| WorkingHour { weekday, from_minute: 8 * 60, to_minute: if weekday == 5 { 13 * 60 } else { 16 * 60 } })
            .collect();
        let op_id = OpId::from_uuid(session.new_uuid());
        staff::save_hours(session, WorkingHoursSave { op_id, staff_id: id.clone(), version: done.version, hours })?;
    }
    Ok(id)
}
