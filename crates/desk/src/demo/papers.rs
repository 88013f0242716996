//! What an office has on paper and in sealed files after a year: texts of its own, notices handed over, packages sent and received.
//!
//! All of it comes from a chance of its own, after the year is written: the people and their year stay those of their seed.

use super::{Counts, Worker, local, random::Chance};
use crate::{Caller, DeskError, Result};
use chrono::Days;
use domain::{
    id::{ClientId, ReferralId, ServiceId, StaffId},
    letter::{LetterKind, LetterTextState},
    need::{Need, Urgency},
    referral::{ReferralLevel, reference},
    release::{LegalBasis, NoticeSource, NoticeWay},
    time::{Day, Instant},
};
use l10n::{Catalogue, Language};
use store::{Tx, Value, params};

const HOUR: i64 = 3_600_000_000;
const DAYS_OF_A_PACKAGE: i64 = 14;
/// How many of each: enough to see them, at any number of clients.
const SENT: i64 = 6;
const RECEIVED: i64 = 4;
/// The notice goes to each client with a number that this divides.
const NOTICE_EVERY: usize = 3;

/// Public keys whose secret halves nobody has: what the demo seals to them stays shut.
const PARTNER_KEYS: [&str; 2] = [
    "age1xjyk0nly06mv56q4dmjguef3zxq7rjur7zearzxc3qwe9339rdlqtkcf9f",
    "age1dlaay7nppkwp78tv2c76zag3r02rhhfwfdx6tn92nneht64g0dyqq6meqv",
];
const NEIGHBOUR_KEY: &str = "age1kxtvdsk9svgxh32eaas4v405t4qvmxg9nt7dhwuvd3a8clanl5ysud6pcx";
const NEIGHBOURS: [&str; 2] = ["Servicestelle Nachbarstadt", "Integrationszentrum Beispielkreis"];

/// What the office adds to the reminder of an appointment, in the languages that somebody there can answer for.
const WAY_IN: [(&str, &str); 3] = [
    ("de", "Der Eingang ist im Hof. Ein Aufzug ist da."),
    ("en", "The entrance is in the courtyard. There is a lift."),
    ("ar", "المدخل من الفناء، ويوجد مصعد."),
];

pub(super) struct Office<'a> {
    pub caller: &'a Caller,
    pub catalogue: &'a Catalogue,
    pub workers: &'a [Worker],
    pub as_of: Day,
}

pub(super) fn write(tx: &mut Tx<'_>, seed: u64, office: &Office<'_>, counts: &mut Counts) -> Result<()> {
    let mut chance = Chance::new(seed ^ 0x5EA1_ED00_1E77_E125);
    letter_texts(tx, &mut chance, office, counts)?;
    partner_keys(tx, &mut chance, office)?;
    notices(tx, &mut chance, office, counts)?;
    sent(tx, &mut chance, office, counts)?;
    received(tx, &mut chance, office, counts)
}

fn back(day: Day, days: u64) -> Day {
    Day(day.0 - Days::new(days))
}

/// The reminder says where the entrance is: in force in three languages, the others are older than that, and a next version is drafted.
fn letter_texts(tx: &mut Tx<'_>, chance: &mut Chance, office: &Office<'_>, counts: &mut Counts) -> Result<()> {
    let since = back(office.as_of, 200);
    for (tag, way_in) in WAY_IN {
        let language = Language::parse(tag).map_err(|_| DeskError::Request)?;
        let part = |part: &str| {
            let id = format!("letter-text-{}-{part}", LetterKind::Reminder.code());
            office.catalogue.pattern(&language, "letter-text", &id).ok_or(DeskError::Request)
        };
        let (title, body) = (part("title")?, part("body")?);
        let first = Version { language: tag, number: 1, state: LetterTextState::InForce, day: since };
        letter_text(tx, chance, office, &first, (&title, &format!("{body}\n\n{way_in}")), counts)?;
        if tag == "de" {
            let next = Version { language: tag, number: 2, state: LetterTextState::Draft, day: back(office.as_of, 3) };
            let longer = format!("{body}\n\n{way_in}\n\nBringen Sie Ihr Kind ruhig mit. Es gibt eine Spielecke.");
            letter_text(tx, chance, office, &next, (&title, &longer), counts)?;
        }
    }
    Ok(())
}

struct Version {
    language: &'static str,
    number: i64,
    state: LetterTextState,
    day: Day,
}

fn letter_text(
    tx: &mut Tx<'_>,
    chance: &mut Chance,
    office: &Office<'_>,
    version: &Version,
    (title, body): (&str, &str),
    counts: &mut Counts,
) -> Result<()> {
    let at = local(version.day, 10 * 60);
    let in_force = version.state == LetterTextState::InForce;
    tx.insert(
        "letter_text",
        &chance.uuid(at).to_string(),
        &[
            ("kind", LetterKind::Reminder.code().into()),
            ("language", version.language.into()),
            ("number", Value::Int(version.number)),
            ("title", title.into()),
            ("body", body.into()),
            // All of them say what the first German version says.
            ("german", version.number.to_string().into()),
            ("checked", in_force.into()),
            ("remark", if in_force { "Wo der Eingang ist" } else { "" }.into()),
            ("state", version.state.code().into()),
            ("staff_id", (&office.caller.staff_id).into()),
            ("at", at.into()),
            ("day", version.day.into()),
        ],
    )?;
    counts.letter_texts += 1;
    Ok(())
}

/// One partner's key was compared on the phone, another one's waits for the call.
fn partner_keys(tx: &mut Tx<'_>, chance: &mut Chance, office: &Office<'_>) -> Result<()> {
    let organisations =
        tx.all("SELECT id FROM directory_organization ORDER BY name, id LIMIT 2", params![], |row| row.get::<String>(0))?;
    for (index, (organisation, key)) in organisations.iter().zip(PARTNER_KEYS).enumerate() {
        let day = back(office.as_of, 120);
        let at = local(day, 11 * 60);
        let staff = &office.caller.staff_id;
        let checked = index == 0;
        tx.insert(
            "partner_key",
            &chance.uuid(at).to_string(),
            &[
                ("organization_id", organisation.as_str().into()),
                ("recipient", key.into()),
                ("checked_on", checked.then_some(day).into()),
                ("checked_with", if checked { "Frau Beispiel" } else { "" }.into()),
                ("checked_by", checked.then_some(staff.as_str()).into()),
                ("staff_id", staff.into()),
                ("at", at.into()),
            ],
        )?;
    }
    Ok(())
}

/// Handed over when somebody first came, in the first language that they named and that the program has.
fn notices(tx: &mut Tx<'_>, chance: &mut Chance, office: &Office<'_>, counts: &mut Counts) -> Result<()> {
    let ours: Vec<String> = office.catalogue.languages().map(|meta| meta.tag.clone()).collect();
    let clients = tx.all(
        "SELECT c.id, c.created_at, c.created_by, (SELECT l.tag FROM client_language l WHERE l.client_id = c.id ORDER BY l.ord LIMIT 1)
         FROM client c ORDER BY c.id",
        params![],
        |row| Ok((row.get::<ClientId>(0)?, row.get::<Instant>(1)?, row.get::<StaffId>(2)?, row.get::<Option<String>>(3)?)),
    )?;
    // A sheet that was in use before the year of the demo began.
    let version = back(office.as_of, 400).to_string();
    for (client, at, staff, tag) in clients.into_iter().step_by(NOTICE_EVERY) {
        let language = tag.filter(|tag| ours.contains(tag)).unwrap_or_else(|| Language::german().tag().to_owned());
        let day = office.caller.day_of(at)?;
        let way = if chance.percent(85) { NoticeWay::Paper } else { *chance.pick(NoticeWay::ALL) };
        tx.insert(
            "privacy_notice",
            &chance.uuid(at).to_string(),
            &[
                ("client_id", (&client).into()),
                ("language", language.as_str().into()),
                ("notice_version", version.as_str().into()),
                ("translation_version", "".into()),
                ("source", NoticeSource::Elsewhere.code().into()),
                ("handed_on", day.into()),
                ("way", way.code().into()),
                ("remark", "".into()),
                ("staff_id", (&staff).into()),
                ("at", at.into()),
            ],
        )?;
        counts.notices += 1;
    }
    Ok(())
}

/// Open referrals with a release that went to their partners as files: with a passphrase, for those partners have no key.
fn sent(tx: &mut Tx<'_>, chance: &mut Chance, office: &Office<'_>, counts: &mut Counts) -> Result<()> {
    let open = tx.all(
        "SELECT r.id, r.client_id, r.release_id, r.service_id, r.staff_id, r.created_at, r.fields FROM referral r
         WHERE r.level = $1 AND r.state IN ('sent', 'no-answer', 'accepted') AND r.release_id IS NOT NULL
         ORDER BY r.sent_on DESC, r.id LIMIT $2",
        params![ReferralLevel::Minimum.code(), SENT],
        |row| {
            let whom = (row.get::<ReferralId>(0)?, row.get::<ClientId>(1)?, row.get::<String>(2)?, row.get::<ServiceId>(3)?);
            Ok((whom, row.get::<StaffId>(4)?, row.get::<Instant>(5)?, row.get::<String>(6)?))
        },
    )?;
    for ((referral, client, release, service), staff, made, fields) in open {
        let at = Instant((made.0 + HOUR).min(office.caller.now.0));
        tx.insert(
            "referral_package",
            &chance.uuid(at).to_string(),
            &[
                ("referral_id", (&referral).into()),
                ("recipient", Value::Null),
                ("token_digest", hexadecimal(chance, 4).into()),
                ("expires_at", Instant(at.0 + DAYS_OF_A_PACKAGE * 24 * HOUR).into()),
                ("staff_id", (&staff).into()),
                ("at", at.into()),
            ],
        )?;
        let day = office.caller.day_of(at)?;
        tx.insert(
            "disclosure",
            &chance.uuid(at).to_string(),
            &[
                ("client_id", (&client).into()),
                ("referral_id", (&referral).into()),
                ("release_id", release.as_str().into()),
                ("service_id", (&service).into()),
                ("basis", LegalBasis::Consent.code().into()),
                ("fields", fields.as_str().into()),
                ("staff_id", (&staff).into()),
                ("at", at.into()),
                ("day", day.into()),
            ],
        )?;
        counts.packages_sent += 1;
    }
    Ok(())
}

/// Referrals that neighbouring offices sent for people who are here already.
fn received(tx: &mut Tx<'_>, chance: &mut Chance, office: &Office<'_>, counts: &mut Counts) -> Result<()> {
    let clients = tx.all(
        "SELECT id, created_at FROM client WHERE restricted = 0 AND merged_into IS NULL ORDER BY created_at DESC, id LIMIT $1",
        params![RECEIVED],
        |row| Ok((row.get::<ClientId>(0)?, row.get::<Instant>(1)?)),
    )?;
    for (client, known) in clients {
        let at = Instant((known.0 + HOUR).min(office.caller.now.0));
        let id = chance.uuid(at);
        // The short code comes out of an id of theirs.
        let theirs = ReferralId::from_uuid(chance.uuid(Instant(at.0 - 20 * HOUR)));
        tx.insert(
            "incoming_referral",
            &id.to_string(),
            &[
                ("client_id", (&client).into()),
                ("office", (*chance.pick(&NEIGHBOURS)).into()),
                ("office_key", NEIGHBOUR_KEY.into()),
                ("reference", reference(&theirs).into()),
                ("token", hexadecimal(chance, 2).into()),
                ("need", chance.pick(&[Need::Housing, Need::Language, Need::TrainingWork]).code().into()),
                ("urgency", chance.pick(Urgency::ALL).code().into()),
                ("purpose", "Beratung am neuen Wohnort".into()),
                ("message", "Ist vor Kurzem zugezogen. Bitte nehmen Sie Kontakt auf.".into()),
                ("made_at", Instant(at.0 - 20 * HOUR).into()),
                ("staff_id", (&chance.pick(office.workers).id).into()),
                ("at", at.into()),
            ],
        )?;
        counts.packages_received += 1;
    }
    Ok(())
}

/// So many groups of sixteen digits.
fn hexadecimal(chance: &mut Chance, groups: usize) -> String {
    (0..groups).map(|_| format!("{:016x}", chance.next())).collect()
}
