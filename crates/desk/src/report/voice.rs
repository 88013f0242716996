//! What clients said of their visits.

use super::{MOST_DAYS, check_period};
use crate::{
    Result, Session,
    api::voice::{VoiceQuery, VoiceReport, VoiceRow, VoiceTable},
    staff,
};
use chrono::Days;
use domain::{
    permission::Permission,
    report::rounded_to_five,
    time::Day,
    voice::{
        Disclosed, LEAST_VOICES, Tally, VoiceAnswer, VoiceDimension as Dimension, VoiceQuestion, disclose, is_week_of,
        month_of_week, told_before,
    },
};
use std::collections::BTreeMap;
use store::{StoreError, Tx, params};

/// Name, version and day of the rules by which [`voice`] counts.
pub const VOICE_DEFINITION: &str = "voice 1 (2026-11-23)";

/// The weeks of a period that are over, by their Thursday; what is told of them is held to [`domain::voice::disclose`].
///
/// # Errors
/// `period-reversed`, `period-too-long`.
pub fn voice(session: &mut Session, request: VoiceQuery) -> Result<VoiceReport> {
    session.require(Permission::ReportRun)?;
    check_period(request.from, request.to, MOST_DAYS)?;
    session.read(Permission::ReportRun, |tx, caller| {
        let before = told_before(caller.today);
        let counted = read(tx, request.from, request.to, before)?;
        let questions = counted.total.told();
        Ok(VoiceReport {
            from: request.from,
            to: request.to,
            before,
            least: LEAST_VOICES,
            tables: if questions.is_empty() { Vec::new() } else { counted.tables(&questions) },
            questions,
            answers: VoiceAnswer::ALL.to_vec(),
            made_at: caller.now,
            made_by: staff::name_of(tx, &caller.staff_id)?,
            definition: VOICE_DEFINITION.to_owned(),
        })
    })
}

/// The exact counts. They leave this file rounded and put together only.
#[derive(Default)]
struct Counted {
    total: Tally,
    weeks: BTreeMap<Day, Tally>,
    languages: BTreeMap<String, Tally>,
    places: BTreeMap<String, Tally>,
}

fn read(tx: &mut Tx<'_>, from: Day, to: Day, before: Day) -> Result<Counted> {
    let mut counted = Counted::default();
    // A week begins up to three days before the day that it is counted by.
    let first = Day(from.0.checked_sub_days(Days::new(6)).unwrap_or(from.0));
    let damaged = || StoreError::Damaged { part: "voice_count" };
    tx.each(
        "SELECT week, place, language, question, answer, number FROM voice_count WHERE week >= $1 AND week <= $2 AND week < $3",
        params![first, to, before],
        |row| {
            let week: Day = row.get(0)?;
            if !is_week_of(week, from, to) {
                return Ok(());
            }
            let question = VoiceQuestion::from_code(&row.get::<String>(3)?).ok_or_else(damaged)?;
            let answer = VoiceAnswer::from_code(&row.get::<String>(4)?).ok_or_else(damaged)?;
            let number: u32 = row.get(5)?;
            for tally in [
                &mut counted.total,
                counted.weeks.entry(week).or_default(),
                counted.places.entry(row.get(1)?).or_default(),
                counted.languages.entry(row.get(2)?).or_default(),
            ] {
                tally.add(question, answer, number);
            }
            Ok(())
        },
    )?;
    Ok(counted)
}

impl Counted {
    fn tables(self, questions: &[VoiceQuestion]) -> Vec<VoiceTable> {
        let told = |key: String, together: bool, tally: &Tally| VoiceRow {
            key,
            together,
            voices: rounded_to_five(tally.voices()),
            counts: questions
                .iter()
                .map(|question| VoiceAnswer::ALL.iter().map(|answer| rounded_to_five(tally.count(*question, *answer))).collect())
                .collect(),
        };
        let rows = |disclosed: Disclosed<String>, key: &str| -> Vec<VoiceRow> {
            // All in one row is the total once more, or the month of these weeks.
            if disclosed.rows.is_empty() {
                return Vec::new();
            }
            let mut rows: Vec<_> = disclosed.rows.iter().map(|(key, tally)| told(key.clone(), false, tally)).collect();
            rows.extend(disclosed.rest.iter().map(|tally| told(key.to_owned(), true, tally)));
            rows
        };
        let mut by_month: BTreeMap<String, Tally> = BTreeMap::new();
        for (week, tally) in &self.weeks {
            by_month.entry(month_of_week(*week)).or_default().add_all(tally);
        }
        let months = disclose(by_month.into_iter().collect(), questions);
        // Weeks are put together within a month that is told: beyond it they could be found by taking months off each other.
        let mut weeks = Vec::new();
        for (month, _) in &months.rows {
            let of_month = self.weeks.iter().filter(|(week, _)| month_of_week(**week) == *month);
            let of_month = of_month.map(|(week, tally)| (week.to_string(), *tally)).collect();
            weeks.extend(rows(disclose(of_month, questions), month));
        }
        let table = |dimension, rows| VoiceTable { dimension, rows };
        let divided = |rows: BTreeMap<String, Tally>| disclose(rows.into_iter().collect(), questions);
        vec![
            table(Dimension::Total, vec![told(String::new(), false, &self.total)]),
            table(Dimension::Month, rows(months, "")),
            table(Dimension::Week, weeks),
            table(Dimension::Language, rows(divided(self.languages), "")),
            table(Dimension::Place, rows(divided(self.places), "")),
        ]
    }
}
