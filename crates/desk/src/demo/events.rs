//! A year of work: contacts, cases, referrals, appointments.

use super::{Counts, Worker, local, random::Chance, services::Service};
use crate::{Result, api::client::ClientForm};
use chrono::{Datelike, Days, Weekday};
use domain::{
    appointment::{AppointmentState, CancelledBy, ticks},
    case_file::{CasePhase, CloseReason, case_number},
    contact::{ContactChannel, ContactResult},
    id::{ClientId, StaffId},
    need::{Need, Urgency},
    referral::{ReferralOutcome, ReferralState},
    release::{LegalBasis, ReleaseForm},
    time::{Day, Instant},
};
use std::collections::BTreeMap;
use store::{Tx, Value, params};

const MINUTE: i64 = 60_000_000;
const CHASE_AFTER_DAYS: u64 = 14;
/// What leaves with a release of the demo.
const RELEASED: &str = "[\"name\",\"languages\",\"need\"]";
const NOTES: &[&str] = &[
    "Hat den Bescheid mitgebracht, Kopie liegt in der Akte. Frist besprochen.",
    "Möchte einen Deutschkurs am Nachmittag, vormittags Kinderbetreuung.",
    "Wohnung zu klein für fünf Personen, Antrag auf Wohnberechtigungsschein ausgefüllt.",
    "Anruf bei der Krankenkasse: Karte kommt in zwei Wochen.",
    "Zeugnisse übersetzt, Anerkennung als Pflegefachkraft möglich.",
    "Schulplatz für zwei Kinder gefunden, Beginn nach den Ferien.",
];
const SUBJECTS: &[&str] =
    &["Antrag ausfüllen", "Bescheid besprechen", "Kurs anmelden", "Wohnungssuche", "Erstgespräch", "Verlängerung"];

pub(super) struct Year<'a> {
    as_of: Day,
    /// Weekdays of the year, the oldest first.
    days: Vec<Day>,
    /// The days after `as_of` on which appointments are booked already.
    ahead: Vec<Day>,
    workers: &'a [Worker],
    services: &'a [Service],
    /// By day and worker, which half hours are taken.
    taken: BTreeMap<(Day, usize), u32>,
    /// Numbers are given in the order of opening, so they wait until all cases are there.
    cases: Vec<(Day, String)>,
}

impl<'a> Year<'a> {
    pub(super) fn new(as_of: Day, workers: &'a [Worker], services: &'a [Service]) -> Self {
        let is_open = |day: &Day| !matches!(day.0.weekday(), Weekday::Sat | Weekday::Sun) && domain::holiday::on(*day).is_none();
        let days: Vec<Day> = (0..365).rev().map(|back| Day(as_of.0 - Days::new(back))).filter(is_open).collect();
        let ahead = (1..=14).map(|on| Day(as_of.0 + Days::new(on))).filter(is_open).collect();
        Self { as_of, days, ahead, workers, services, taken: BTreeMap::new(), cases: Vec::new() }
    }

    /// The open days, the oldest first.
    pub(super) fn days(&self) -> &[Day] {
        &self.days
    }

    pub(super) fn some_day(&self, chance: &mut Chance) -> Day {
        *chance.pick(&self.days)
    }

    /// A moment of opening hours on a day.
    pub(super) fn at(&self, chance: &mut Chance, day: Day) -> Instant {
        let within = chance.between(8 * 60, 15 * 60 + 59) as u32;
        Instant(local(day, within).0 + chance.between(0, 59) * 1_000_000)
    }

    fn day_from(&self, chance: &mut Chance, since: Day) -> Day {
        let first = self.days.partition_point(|day| *day < since).min(self.days.len() - 1);
        *chance.pick(&self.days[first..])
    }

    fn worker(&self, chance: &mut Chance, language: &str) -> usize {
        let speaking: Vec<usize> =
            (0..self.workers.len()).filter(|index| self.workers[*index].languages.contains(&language)).collect();
        if speaking.is_empty() || chance.percent(30) {
            chance.below(self.workers.len() as u64) as usize
        } else {
            *chance.pick(&speaking)
        }
    }

    pub(super) fn of_client(
        &mut self,
        tx: &mut Tx<'_>,
        chance: &mut Chance,
        counts: &mut Counts,
        client: &ClientId,
        form: &ClientForm,
        since: Day,
    ) -> Result<()> {
        let language = form.languages.first().map(|language| language.tag.clone()).unwrap_or_default();
        for visit in 0..1 + chance.below(3) {
            let day = if visit == 0 { since } else { self.day_from(chance, since) };
            self.contact(tx, chance, counts, Some(client), &language, day)?;
        }
        if chance.percent(25) {
            let day = self.day_from(chance, since);
            let at = self.at(chance, day);
            let worker = self.worker(chance, &language);
            let columns: [(&'static str, Value); 4] = [
                ("client_id", client.into()),
                ("staff_id", (&self.workers[worker].id).into()),
                ("at", at.into()),
                ("text", (*chance.pick(NOTES)).into()),
            ];
            tx.insert("note", &chance.uuid(at).to_string(), &columns)?;
            counts.notes += 1;
        }
        if chance.percent(12) {
            self.case_file(tx, chance, counts, client, &language, since)?;
        }
        if chance.percent(35) {
            self.referral(tx, chance, counts, client, &language, since)?;
        }
        if chance.percent(22) {
            self.appointment(tx, chance, counts, client, &language, since)?;
        }
        Ok(())
    }

    /// Visitors who stay without a name: four of five.
    pub(super) fn anonymous(&self, tx: &mut Tx<'_>, chance: &mut Chance, counts: &mut Counts, clients: u32) -> Result<()> {
        const SPOKEN: &[&str] = &["ar", "uk", "ro", "tr", "bg", "fa-AF", "ti", "pl", "en", "de", "ckb", "fr"];
        for _ in 0..clients {
            let day = self.some_day(chance);
            let language = *chance.pick(SPOKEN);
            self.contact(tx, chance, counts, None, language, day)?;
        }
        Ok(())
    }

    fn contact(
        &self,
        tx: &mut Tx<'_>,
        chance: &mut Chance,
        counts: &mut Counts,
        client: Option<&ClientId>,
        language: &str,
        day: Day,
    ) -> Result<()> {
        let at = self.at(chance, day);
        let worker = self.worker(chance, language);
        let channel = match chance.below(10) {
            0 => ContactChannel::Phone,
            1 => ContactChannel::Mail,
            _ => ContactChannel::Counter,
        };
        tx.insert(
            "contact",
            &chance.uuid(at).to_string(),
            &[
                ("client_id", client.into()),
                ("staff_id", (&self.workers[worker].id).into()),
                ("at", at.into()),
                ("day", day.into()),
                ("channel", channel.code().into()),
                ("language", if language.is_empty() { "de" } else { language }.into()),
                ("need", chance.pick(Need::ALL).code().into()),
                ("urgency", chance.pick(Urgency::ALL).code().into()),
                ("result", chance.pick(ContactResult::ALL).code().into()),
                ("note", if chance.percent(20) { *chance.pick(NOTES) } else { "" }.into()),
            ],
        )?;
        counts.contacts += 1;
        Ok(())
    }

    fn case_file(
        &mut self,
        tx: &mut Tx<'_>,
        chance: &mut Chance,
        counts: &mut Counts,
        client: &ClientId,
        language: &str,
        since: Day,
    ) -> Result<()> {
        let opened = self.day_from(chance, since);
        let at = self.at(chance, opened);
        let id = chance.uuid(at).to_string();
        let worker = self.worker(chance, language);
        let staff = &self.workers[worker].id;
        let closed = chance.percent(45).then(|| self.day_from(chance, opened));
        let open_phases = &CasePhase::ALL[..CasePhase::ALL.len() - 1];
        let phase = if closed.is_some() { CasePhase::Closed } else { *chance.pick(open_phases) };
        tx.insert(
            "case_file",
            &id,
            &[
                ("client_id", client.into()),
                ("staff_id", staff.into()),
                // Replaced by write_case_numbers: a number cannot be known before all cases are.
                ("number", format!("draft-{}", self.cases.len()).into()),
                ("need", chance.pick(Need::ALL).code().into()),
                ("phase", phase.code().into()),
                ("opened", opened.into()),
                ("closed", closed.into()),
                ("close_reason", closed.map(|_| chance.pick(CloseReason::ALL).code()).into()),
                ("language", language.into()),
            ],
        )?;
        step(tx, chance, &id, staff, at, CasePhase::Intake)?;
        if phase != CasePhase::Intake {
            let day = closed.unwrap_or_else(|| self.day_from(chance, opened));
            let later = Instant(self.at(chance, day).0.max(at.0 + MINUTE));
            step(tx, chance, &id, staff, later, phase)?;
        }
        self.cases.push((opened, id));
        counts.case_files += 1;
        Ok(())
    }

    pub(super) fn write_case_numbers(&mut self, tx: &mut Tx<'_>) -> Result<()> {
        self.cases.sort();
        let mut serials: BTreeMap<i32, i64> = BTreeMap::new();
        for (opened, id) in &self.cases {
            let serial = serials.entry(opened.0.year()).or_default();
            *serial += 1;
            let number = case_number(opened.0.year(), *serial);
            tx.execute("UPDATE case_file SET number = $2 WHERE id = $1", params![id, number.as_str()])?;
        }
        Ok(())
    }

    fn referral(
        &self,
        tx: &mut Tx<'_>,
        chance: &mut Chance,
        counts: &mut Counts,
        client: &ClientId,
        language: &str,
        since: Day,
    ) -> Result<()> {
        let sent = self.day_from(chance, since);
        let at = self.at(chance, sent);
        let service = chance.pick(self.services);
        let need = chance.pick(&service.needs).code();
        let worker = &self.workers[self.worker(chance, language)].id;
        // Whatever is older than two months has come to an end; a few of the newer ones are overdue.
        let age = (self.as_of.0 - sent.0).num_days();
        let path: &[ReferralState] = match chance.below(10) {
            0 | 1 if age > 60 => &[ReferralState::Declined],
            2 | 3 if age > 60 => &[ReferralState::NotAttended, ReferralState::Done],
            4 if age > 60 => &[ReferralState::NoAnswer, ReferralState::Withdrawn],
            _ if age > 60 => &[ReferralState::Accepted, ReferralState::Attended, ReferralState::Done],
            0..=4 if age <= 20 => &[],
            0 => &[ReferralState::NoAnswer],
            1 => &[ReferralState::Declined],
            2 => &[ReferralState::NotAttended],
            3 | 4 => &[ReferralState::Accepted],
            5 | 6 => &[ReferralState::Accepted, ReferralState::Attended],
            7 | 8 => &[ReferralState::Attended, ReferralState::Done],
            _ => &[],
        };
        let id = chance.uuid(at).to_string();
        let release = match counts.referrals % 6 {
            2 => Some(self.release(tx, chance, counts, client, (service, need, worker), (sent, at), language)?),
            _ => None,
        };
        let state = path.last().copied().unwrap_or(ReferralState::Sent);
        let stopped = release.as_ref().and_then(|(_, withdrawn)| *withdrawn);
        let carries = release.is_some() && stopped.is_none();
        let (level, fields) = if carries { ("minimum", RELEASED) } else { ("slip", "[]") };
        let outcome = (state == ReferralState::Done).then(|| chance.pick(ReferralOutcome::ALL).code());
        let chase_on = state.waits_for_partner().then(|| Day(sent.0 + Days::new(CHASE_AFTER_DAYS)));
        tx.insert(
            "referral",
            &id,
            &[
                ("client_id", client.into()),
                ("case_file_id", Value::Null),
                ("service_id", (&service.id).into()),
                ("staff_id", worker.into()),
                ("need", need.into()),
                ("urgency", chance.pick(Urgency::ALL).code().into()),
                ("level", level.into()),
                ("state", state.code().into()),
                ("note", "".into()),
                ("language", if language.is_empty() { "de" } else { language }.into()),
                ("created_at", at.into()),
                ("sent_on", sent.into()),
                ("chase_on", chase_on.into()),
                ("release_id", release.as_ref().map(|(id, _)| id.as_str()).into()),
                ("data_stopped_on", stopped.into()),
                ("fields", fields.into()),
                ("special", "[]".into()),
                ("message", "".into()),
                ("outcome", outcome.into()),
                ("appointment_place", "".into()),
            ],
        )?;
        if let Some((release, _)) = &release {
            let columns: [(&'static str, Value); 9] = [
                ("client_id", client.into()),
                ("referral_id", id.as_str().into()),
                ("release_id", release.as_str().into()),
                ("service_id", (&service.id).into()),
                ("basis", LegalBasis::Consent.code().into()),
                ("fields", RELEASED.into()),
                ("staff_id", worker.into()),
                ("at", at.into()),
                ("day", sent.into()),
            ];
            tx.insert("disclosure", &chance.uuid(at).to_string(), &columns)?;
        }
        let mut when = (sent, at);
        for state in [ReferralState::Sent].iter().chain(path) {
            let cause = match state {
                ReferralState::Declined | ReferralState::Withdrawn => {
                    // The last one is "other" and would need words of its own.
                    let causes = state.causes();
                    Some(chance.pick(&causes[..causes.len() - 1]).code())
                }
                _ => None,
            };
            let columns: [(&'static str, Value); 7] = [
                ("referral_id", id.as_str().into()),
                ("staff_id", worker.into()),
                ("at", when.1.into()),
                ("day", when.0.into()),
                ("state", state.code().into()),
                ("cause", cause.into()),
                ("reason", "".into()),
            ];
            tx.insert("referral_step", &chance.uuid(when.1).to_string(), &columns)?;
            let later = self.day_from(chance, when.0);
            when = (later, Instant(self.at(chance, later).0.max(when.1.0 + MINUTE)));
        }
        counts.referrals += 1;
        Ok(())
    }

    /// A release for one referral, on paper; one in four was taken back a few days later. Its id, and that day.
    #[allow(clippy::too_many_arguments, reason = "a row of its own with everything that it names")]
    fn release(
        &self,
        tx: &mut Tx<'_>,
        chance: &mut Chance,
        counts: &Counts,
        client: &ClientId,
        (service, need, worker): (&Service, &str, &StaffId),
        (given, at): (Day, Instant),
        language: &str,
    ) -> Result<(String, Option<Day>)> {
        let id = chance.uuid(at).to_string();
        let withdrawn = (counts.referrals % 24 == 2).then(|| Day((given.0 + Days::new(5)).min(self.as_of.0)));
        let organisation = tx.value::<String>("SELECT organisation FROM service WHERE id = $1", params![&service.id])?;
        let special = if need == Need::Health.code() { "[\"health\"]" } else { "[]" };
        tx.insert(
            "release",
            &id,
            &[
                ("client_id", client.into()),
                ("service_id", (&service.id).into()),
                ("organisation", organisation.into()),
                ("whole_organisation", 0.into()),
                ("need", need.into()),
                ("purpose", "Damit die Stelle die Unterlagen vorbereiten kann".into()),
                ("kinds", "[\"identity\",\"language\",\"concern\"]".into()),
                ("special", special.into()),
                ("mutual", 1.into()),
                ("form", ReleaseForm::OnPaper.code().into()),
                ("told_consequences", 1.into()),
                ("language", if language.is_empty() { "de" } else { language }.into()),
                ("given_on", given.into()),
                ("valid_until", Day(given.0 + Days::new(365)).into()),
                ("withdrawn_on", withdrawn.into()),
                ("withdrawn_by", withdrawn.map(|_| worker.as_str()).into()),
                ("withdraw_reason", "".into()),
                ("staff_id", worker.into()),
                ("at", at.into()),
            ],
        )?;
        Ok((id, withdrawn))
    }

    fn appointment(
        &mut self,
        tx: &mut Tx<'_>,
        chance: &mut Chance,
        counts: &mut Counts,
        client: &ClientId,
        language: &str,
        since: Day,
    ) -> Result<()> {
        // A tenth lies ahead, so that today and the weeks to come are not empty.
        let ahead = !self.ahead.is_empty() && chance.percent(10);
        let mut day = if ahead { *chance.pick(&self.ahead) } else { self.day_from(chance, since) };
        if chance.percent(2) && self.days.last() == Some(&self.as_of) {
            day = self.as_of;
        }
        let worker = self.worker(chance, language);
        let half_hours = if day.0.weekday() == Weekday::Fri { 10 } else { 16 };
        let taken = self.taken.entry((day, worker)).or_default();
        // A full day stays full: the demo books no one over another.
        let Some(slot) = (0..half_hours).map(|_| chance.below(half_hours) as u32).find(|slot| *taken & (1 << slot) == 0) else {
            return Ok(());
        };
        *taken |= 1 << slot;
        let starts_at = local(day, 8 * 60 + slot * 30);
        let ends_at = Instant(starts_at.0 + 30 * MINUTE);
        let state = if day > self.as_of || (day == self.as_of && slot > 4) {
            *chance.pick(&[AppointmentState::Booked, AppointmentState::Booked, AppointmentState::Confirmed])
        } else {
            match chance.below(20) {
                0 | 1 => AppointmentState::Missed,
                2 => AppointmentState::Cancelled,
                _ => AppointmentState::Finished,
            }
        };
        let id = chance.uuid(Instant(starts_at.0 - 7 * 24 * 60 * MINUTE)).to_string();
        let staff: &StaffId = &self.workers[worker].id;
        // Half a day before, which is late: somebody who does so again is asked why.
        let cancelled = (state == AppointmentState::Cancelled).then_some(Instant(starts_at.0 - 12 * 60 * MINUTE));
        tx.insert(
            "appointment",
            &id,
            &[
                ("client_id", client.into()),
                ("staff_id", staff.into()),
                ("booked_by", staff.into()),
                ("starts_at", starts_at.into()),
                ("ends_at", ends_at.into()),
                ("buffer_before", 0.into()),
                ("buffer_after", 0.into()),
                ("day", day.into()),
                ("subject", (*chance.pick(SUBJECTS)).into()),
                ("language", (!language.is_empty()).then_some(language).into()),
                ("seats", 1.into()),
                ("state", state.code().into()),
                ("sequence", 0.into()),
                ("cancel_reason", if state == AppointmentState::Cancelled { "Krank" } else { "" }.into()),
                ("cancelled_at", cancelled.into()),
                ("cancelled_by", cancelled.map(|_| CancelledBy::Client.code()).into()),
            ],
        )?;
        if state.holds_time() {
            for tick in ticks(starts_at, ends_at).into_iter().flatten() {
                tx.execute(
                    "INSERT INTO appointment_tick (resource_id, tick, appointment_id) VALUES ($1, $2, $3)",
                    params![staff, tick, id.as_str()],
                )?;
            }
        }
        counts.appointments += 1;
        Ok(())
    }
}

fn step(tx: &mut Tx<'_>, chance: &mut Chance, case: &str, staff: &StaffId, at: Instant, phase: CasePhase) -> Result<()> {
    let columns: [(&'static str, Value); 5] = [
        ("case_file_id", case.into()),
        ("staff_id", staff.into()),
        ("at", at.into()),
        ("phase", phase.code().into()),
        ("note", "".into()),
    ];
    Ok(tx.insert("case_step", &chance.uuid(at).to_string(), &columns)?)
}
