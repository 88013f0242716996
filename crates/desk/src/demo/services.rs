//! The directory of the invented office.

use super::{Worker, random::Chance};
use crate::Result;
use chrono::Days;
use domain::{
    id::ServiceId,
    need::Need,
    time::{Day, Instant},
};
use store::{Tx, Value};

pub(super) struct Service {
    pub(super) id: ServiceId,
    pub(super) needs: Vec<Need>,
}

pub(super) fn write(tx: &mut Tx<'_>, chance: &mut Chance, as_of: Day, workers: &[Worker]) -> Result<Vec<Service>> {
    let mut services = Vec::new();
    for line in include_str!("services.tsv").lines().filter(|line| !line.starts_with('#')) {
        let cells: Vec<&str> = line.split('\t').collect();
        let cell = |index: usize| cells.get(index).copied().unwrap_or_default();
        let at = Instant(super::local(as_of, 8 * 60).0 - 400 * 86_400_000_000);
        let id = ServiceId::from_uuid(chance.uuid(at));
        let codes: Vec<&str> = cell(2).split(',').collect();
        let languages: Vec<&str> = cell(10).split(',').collect();
        let list = |items: &[&str]| serde_json::to_string(items).unwrap_or_default();
        // One in six has not been confirmed for long.
        let age = if chance.percent(16) { chance.between(200, 500) } else { chance.between(1, 170) };
        let assured = Day(as_of.0 - Days::new(age.unsigned_abs()));
        tx.insert(
            "service",
            id.as_str(),
            &[
                ("organisation", cell(0).into()),
                ("name", cell(1).into()),
                ("needs", list(&codes).into()),
                ("street", cell(3).into()),
                ("postcode", cell(4).into()),
                ("place", cell(5).into()),
                ("district", cell(6).into()),
                ("phone", cell(7).into()),
                ("email", "".into()),
                ("website", "".into()),
                ("opening_hours", cell(8).into()),
                ("walk_in", (cell(9) == "1").into()),
                ("languages", list(&languages).into()),
                ("fees", "".into()),
                ("accessible", if chance.percent(70) { Value::Int(1) } else { Value::Null }),
                ("assured_date", assured.into()),
                ("assured_by", (&chance.pick(workers).id).into()),
            ],
        )?;
        for (language, bring) in [("de", cell(11)), ("en", cell(12)), ("ar", cell(13))] {
            let text = chance.uuid(at).to_string();
            let columns: [(&'static str, Value); 4] =
                [("service_id", (&id).into()), ("language", language.into()), ("bring", bring.into()), ("directions", "".into())];
            tx.insert("service_text", &text, &columns)?;
        }
        services.push(Service { id, needs: codes.iter().filter_map(|code| Need::from_code(code)).collect() });
    }
    Ok(services)
}

#[cfg(test)]
mod tests {
    use domain::need::Need;

    #[test]
    fn every_need_has_a_partner() {
        let lines: Vec<&str> = include_str!("services.tsv").lines().filter(|line| !line.starts_with('#')).collect();
        for need in Need::ALL {
            let found = lines
                .iter()
                .any(|line| line.split('\t').nth(2).is_some_and(|codes| codes.split(',').any(|code| code == need.code())));
            assert!(found, "nobody helps with {}", need.code());
        }
        assert!(lines.iter().all(|line| line.split('\t').count() == 14), "each line has all columns");
    }
}
