//! What an office did in a period.

use super::{CASELOAD_DEFINITION, MOST_DAYS, check_period};
use crate::{
    Result, Session,
    api::office::{Caseload, CaseloadReport, CaseloadRow, CaseloadTable},
    staff,
};
use domain::{
    permission::Permission,
    report::{CaseloadDimension as Dimension, CaseloadMeasure as Measure},
    time::Day,
};
use std::collections::{BTreeMap, HashMap};
use store::{StoreError, Tx, Value, params};

/// Contacts, cases, referrals and appointments of a period: in total, by the client's language, by member of staff. The total is
/// counted for itself, not added up.
///
/// # Errors
/// `period-reversed`, `period-too-long`.
pub fn caseload(session: &mut Session, request: Caseload) -> Result<CaseloadReport> {
    session.require(Permission::ReportRun)?;
    check_period(request.from, request.to, MOST_DAYS)?;
    session.read(Permission::ReportRun, |tx, caller| {
        let mut total = vec![0; Measure::ALL.len()];
        let mut by_language: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        let mut by_staff: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        for (index, measure) in Measure::ALL.iter().enumerate() {
            for count in counts(*measure) {
                total[index] += count.total(tx, request.from, request.to)?;
                for Cell { language, staff, number } in count.cells(tx, request.from, request.to)? {
                    for (table, key) in [(&mut by_language, language), (&mut by_staff, staff)] {
                        table.entry(key).or_insert_with(|| vec![0; Measure::ALL.len()])[index] += number;
                    }
                }
            }
        }
        let names: HashMap<String, String> =
            tx.all("SELECT id, name FROM staff", params![], |row| Ok((row.get(0)?, row.get(1)?)))?.into_iter().collect();
        let languages = by_language.into_iter().map(|(key, counts)| CaseloadRow { key, label: None, counts });
        let people = by_staff.into_iter().map(|(key, counts)| CaseloadRow { label: names.get(&key).cloned(), key, counts });
        let mut languages: Vec<CaseloadRow> = languages.collect();
        let mut people: Vec<CaseloadRow> = people.collect();
        // What is not known stands last: it is worked off, not read first.
        languages.sort_by(|a, b| (a.key.is_empty(), &a.key).cmp(&(b.key.is_empty(), &b.key)));
        people.sort_by(|a, b| (&a.label, &a.key).cmp(&(&b.label, &b.key)));
        Ok(CaseloadReport {
            from: request.from,
            to: request.to,
            measures: Measure::ALL.to_vec(),
            tables: vec![
                CaseloadTable {
                    dimension: Dimension::Total,
                    rows: vec![CaseloadRow { key: String::new(), label: None, counts: total }],
                },
                CaseloadTable { dimension: Dimension::Language, rows: languages },
                CaseloadTable { dimension: Dimension::Caseworker, rows: people },
            ],
            made_at: caller.now,
            made_by: staff::name_of(tx, &caller.staff_id)?,
            definition: CASELOAD_DEFINITION.to_owned(),
        })
    })
}

/// One question to the store: which rows count, and by which columns they are divided. Each stands on an index that holds all of
/// its columns.
struct Count {
    /// `FROM … WHERE …`, with `$1` and, for [`Days::Both`], `$2`.
    rows: &'static str,
    days: Days,
    language: &'static str,
    staff: &'static str,
}

/// The days that a question names.
enum Days {
    Both,
    First,
    Last,
}

struct Cell {
    language: String,
    staff: String,
    number: u32,
}

const fn count(rows: &'static str, days: Days) -> Count {
    Count { rows, days, language: "language", staff: "staff_id" }
}

/// The definition of each measure. Where two questions belong to one, their answers are added: no row is in both.
fn counts(measure: Measure) -> Vec<Count> {
    match measure {
        Measure::Contacts => vec![count("FROM contact WHERE day >= $1 AND day <= $2", Days::Both)],
        // Written so that no engine takes the index of clients for it, where visitors without a name are one long run.
        Measure::ContactsAnonymous => {
            vec![count("FROM contact WHERE day >= $1 AND day <= $2 AND coalesce(client_id, '') = ''", Days::Both)]
        }
        // Open before the first day began.
        Measure::CasesOpenAtStart => vec![
            count("FROM case_file WHERE closed IS NULL AND opened < $1", Days::First),
            count("FROM case_file WHERE closed >= $1 AND opened < $1", Days::First),
        ],
        Measure::CasesOpened => vec![count("FROM case_file WHERE opened >= $1 AND opened <= $2", Days::Both)],
        Measure::CasesClosed => vec![count("FROM case_file WHERE closed >= $1 AND closed <= $2", Days::Both)],
        // Still open when the last day ended.
        Measure::CasesOpenAtEnd => vec![
            count("FROM case_file WHERE closed IS NULL AND opened <= $1", Days::Last),
            count("FROM case_file WHERE closed > $1 AND opened <= $1", Days::Last),
        ],
        Measure::ReferralsMade => {
            vec![count("FROM referral WHERE sent_on >= $1 AND sent_on <= $2 AND state <> 'cancelled'", Days::Both)]
        }
        // Of those made in the period, whenever the client went there.
        Measure::ReferralsAttended => vec![count(
            "FROM referral WHERE sent_on >= $1 AND sent_on <= $2 AND state <> 'cancelled' AND EXISTS
             (SELECT 1 FROM referral_step t WHERE t.referral_id = referral.id AND t.state = 'attended')",
            Days::Both,
        )],
        // By the day for which they were booked, whenever somebody noted what became of them.
        Measure::AppointmentsHeld => vec![appointments("FROM appointment WHERE day >= $1 AND day <= $2 AND state = 'finished'")],
        Measure::AppointmentsMissed => vec![appointments("FROM appointment WHERE day >= $1 AND day <= $2 AND state = 'missed'")],
        Measure::AppointmentsCancelled => {
            vec![appointments("FROM appointment WHERE day >= $1 AND day <= $2 AND state = 'cancelled'")]
        }
    }
}

/// An appointment may be without a language.
const fn appointments(rows: &'static str) -> Count {
    Count { rows, days: Days::Both, language: "coalesce(language, '')", staff: "staff_id" }
}

impl Count {
    fn params(&self, from: Day, to: Day) -> Vec<Value> {
        match self.days {
            Days::Both => vec![from.into(), to.into()],
            Days::First => vec![from.into()],
            Days::Last => vec![to.into()],
        }
    }

    fn total(&self, tx: &mut Tx<'_>, from: Day, to: Day) -> Result<u32> {
        let sql = format!("SELECT CAST(count(*) AS BIGINT) {}", self.rows);
        Ok(tx.value(&sql, &self.params(from, to))?)
    }

    /// A few hundred: languages times staff. Grouped in the order of `case_file_closed`; by staff first, SQLite would walk another index.
    fn cells(&self, tx: &mut Tx<'_>, from: Day, to: Day) -> std::result::Result<Vec<Cell>, StoreError> {
        let Self { rows, language, staff, .. } = self;
        let sql = format!("SELECT {language}, {staff}, CAST(count(*) AS BIGINT) {rows} GROUP BY {language}, {staff}");
        tx.all(&sql, &self.params(from, to), |row| Ok(Cell { language: row.get(0)?, staff: row.get(1)?, number: row.get(2)? }))
    }
}
