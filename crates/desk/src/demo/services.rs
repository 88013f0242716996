//! The directory of the invented office.

use super::{Worker, random::Chance};
use crate::{
    Result,
    directory::{
        self,
        terms::{self, Feature, Term},
    },
};
use chrono::Days;
use domain::{
    directory::TextState,
    id::ServiceId,
    need::Need,
    time::{Day, Instant},
};
use exchange::hsds::{Dataset, Row, schema::table};
use l10n::{Catalogue, Language};
use store::{Tx, Value};

pub(super) struct Service {
    pub(super) id: ServiceId,
    pub(super) needs: Vec<Need>,
}

/// Rows of an invented directory, each with an id that the seed decides.
struct Maker<'a> {
    chance: &'a mut Chance,
    at: Instant,
    dataset: Dataset,
}

impl Maker<'_> {
    fn add(&mut self, name: &str, fields: &[(&'static str, &str)]) -> String {
        let id = self.chance.uuid(self.at).to_string();
        self.add_as(name, &id, fields);
        id
    }

    fn add_as(&mut self, name: &str, id: &str, fields: &[(&'static str, &str)]) {
        let said = fields.iter().filter(|(_, text)| !text.is_empty());
        let row =
            Row { id: id.to_owned(), fields: said.map(|(field, text)| (*field, (*text).to_owned())).collect(), ..Row::default() };
        if let Some(table) = table(name) {
            self.dataset.add(table, row);
        }
    }

    fn organisation(&mut self, name: &str) -> String {
        let known = self.dataset.rows("organization").iter().find(|row| row.get("name") == name).map(|row| row.id.clone());
        known.unwrap_or_else(|| self.add("organization", &[("name", name), ("description", name)]))
    }

    fn term(&mut self, service: &str, term: &Term) {
        for (name, row) in terms::stated(term) {
            if let Some(table) = table(name) {
                self.dataset.add(table, row);
            }
        }
        let fields = terms::link(service, term);
        let fields: Vec<(&'static str, &str)> = fields.iter().map(|(field, text)| (*field, text.as_str())).collect();
        self.add("attribute", &fields);
    }
}

pub(super) fn write(
    tx: &mut Tx<'_>,
    chance: &mut Chance,
    catalogue: &Catalogue,
    as_of: Day,
    workers: &[Worker],
) -> Result<Vec<Service>> {
    let at = Instant(super::local(as_of, 8 * 60).0 - 400 * 86_400_000_000);
    let german = Language::german();
    let mut maker = Maker { chance, at, dataset: Dataset::default() };
    let mut services = Vec::new();
    let mut texts = Vec::new();
    for line in include_str!("services.tsv").lines().filter(|line| !line.starts_with('#')) {
        let cells: Vec<&str> = line.split('\t').collect();
        let cell = |index: usize| cells.get(index).copied().unwrap_or_default();
        let organisation = maker.organisation(cell(0));
        // One in six has not been confirmed for long.
        let age = if maker.chance.percent(16) { maker.chance.between(200, 500) } else { maker.chance.between(1, 170) };
        let assured = Day(as_of.0 - Days::new(age.unsigned_abs())).to_string();
        let (amount, cost) = cell(14).split_once(" EUR|").unwrap_or_default();
        let fees = if cost.is_empty() { cell(14).to_owned() } else { format!("{amount} EUR {cost}") };
        let id = maker.add(
            "service",
            &[
                ("organization_id", &organisation),
                ("name", cell(1)),
                ("status", "active"),
                ("fees_description", &fees),
                ("eligibility_description", cell(15)),
                ("assured_date", &assured),
            ],
        );
        if !cost.is_empty() {
            let amount = amount.replace(',', ".");
            maker.add(
                "cost_option",
                &[("service_id", &id), ("amount", &amount), ("currency", "EUR"), ("amount_description", cost)],
            );
        }
        let location = maker.add("location", &[("location_type", "physical"), ("organization_id", &organisation)]);
        maker.add("service_at_location", &[("service_id", &id), ("location_id", &location)]);
        maker.add(
            "address",
            &[
                ("location_id", &location),
                ("address_1", cell(3)),
                ("postal_code", cell(4)),
                ("city", cell(5)),
                ("region", cell(6)),
                ("state_province", "Nordrhein-Westfalen"),
                ("country", "DE"),
                ("address_type", "physical"),
            ],
        );
        maker.add("phone", &[("service_id", &id), ("number", cell(7)), ("type", "voice")]);
        schedules(&mut maker, &id, cell(8));
        for tag in cell(10).split(',') {
            let name = l10n::strip_marks(&catalogue.plain(&german, &l10n::message::directory_export_language(tag)));
            maker.add("language", &[("service_id", &id), ("name", &name), ("code", tag)]);
        }
        let needs: Vec<Need> = cell(2).split(',').filter_map(Need::from_code).collect();
        for need in &needs {
            let name = l10n::strip_marks(&catalogue.word(&german, "need", need.code()));
            maker.term(&id, &terms::of_need(*need, name));
        }
        if cell(9) == "1" {
            maker.term(&id, &terms::of_feature(Feature::WalkIn));
        }
        if maker.chance.percent(70) {
            maker.term(&id, &terms::of_feature(Feature::StepFree));
        }
        for document in cell(11).split(", ") {
            maker.add("required_document", &[("service_id", &id), ("document", document)]);
        }
        for (language, bring) in [("de", cell(11).replace(", ", "\n")), ("en", cell(12).to_owned()), ("ar", cell(13).to_owned())]
        {
            texts.push((id.clone(), language, bring));
        }
        services.push(Service { id: ServiceId::parse(&id).ok_or(crate::DeskError::Request)?, needs });
    }
    let Maker { chance, dataset, .. } = maker;
    directory::fill(tx, &dataset)?;
    for (service, language, bring) in &texts {
        let german = texts.iter().find(|(id, language, _)| id == service && *language == "de").map_or("", |(_, _, bring)| bring);
        let columns: [(&'static str, Value); 6] = [
            ("service_id", service.into()),
            ("language", (*language).into()),
            ("bring", bring.into()),
            ("directions", "".into()),
            ("state", TextState::Checked.code().into()),
            ("source_hash", directory::save::hash_of(german, "").into()),
        ];
        tx.insert("service_text", &chance.uuid(at).to_string(), &columns)?;
    }
    for service in &services {
        let by: Value = (&chance.pick(workers).id).into();
        tx.execute("UPDATE service SET assured_by = $2 WHERE id = $1", &[Value::from(&service.id), by])?;
    }
    Ok(services)
}

/// `Mo–Do 8–16, Fr 8–12` as rules; anything else as the words they are.
fn schedules(maker: &mut Maker<'_>, service: &str, text: &str) {
    match weekly(text) {
        Some(rules) => {
            for (days, from, to) in rules {
                let fields =
                    [("service_id", service), ("freq", "WEEKLY"), ("byday", &days), ("opens_at", &from), ("closes_at", &to)];
                maker.add("schedule", &fields);
            }
        }
        None => {
            maker.add("schedule", &[("service_id", service), ("description", text)]);
        }
    }
}

fn weekly(text: &str) -> Option<Vec<(String, String, String)>> {
    const DAYS: [(&str, &str); 7] =
        [("Mo", "MO"), ("Di", "TU"), ("Mi", "WE"), ("Do", "TH"), ("Fr", "FR"), ("Sa", "SA"), ("So", "SU")];
    let at = |word: &str| DAYS.iter().position(|(short, _)| *short == word);
    let clock = |word: &str| {
        let (hours, minutes) = word.split_once(':').unwrap_or((word, "00"));
        Some(format!("{:02}:{minutes}", hours.parse::<u32>().ok()?))
    };
    let mut rules = Vec::new();
    let mut days: Vec<&str> = Vec::new();
    for part in text.split(", ") {
        let (named, times) = part.split_once(' ').map_or((part, None), |(named, times)| (named, Some(times)));
        let (first, last) = named.split_once('–').unwrap_or((named, named));
        days.extend(DAYS.get(at(first)?..=at(last)?)?.iter().map(|(_, code)| code));
        if let Some((from, to)) = times.and_then(|times| times.split_once('–')) {
            rules.push((days.join(","), clock(from)?, clock(to)?));
            days.clear();
        }
    }
    days.is_empty().then_some(rules)
}

#[cfg(test)]
mod tests {
    use super::weekly;
    use domain::need::Need;

    fn lines() -> Vec<Vec<&'static str>> {
        include_str!("services.tsv")
            .lines()
            .filter(|line| !line.starts_with('#'))
            .map(|line| line.split('\t').collect())
            .collect()
    }

    #[test]
    fn every_need_has_a_partner() {
        for need in Need::ALL {
            let found = lines().iter().any(|cells| cells[2].split(',').any(|code| code == need.code()));
            assert!(found, "nobody helps with {}", need.code());
        }
        assert!(lines().len() >= 40, "a city has as many");
        assert!(lines().iter().all(|cells| cells.len() == 16), "each line has all columns");
    }

    #[test]
    fn hours_as_offices_write_them_become_rules() {
        let rule = |days: &str, from: &str, to: &str| (days.to_owned(), from.to_owned(), to.to_owned());
        assert_eq!(
            weekly("Mo–Do 8–16, Fr 8–12"),
            Some(vec![rule("MO,TU,WE,TH", "08:00", "16:00"), rule("FR", "08:00", "12:00")])
        );
        assert_eq!(weekly("Mo, Mi 9–11:30"), Some(vec![rule("MO,WE", "09:00", "11:30")]));
        assert_eq!(weekly("nach Vereinbarung"), None);
        let words = lines().iter().filter(|cells| weekly(cells[8]).is_none()).count();
        assert!(words < 8, "most of them open by a rule: {words} do not");
    }
}
