//! The parts of an entry as the form has them, and as rows of the standard.

use super::{
    hours, more, rows,
    summary::{first, languages, tag_of},
    terms::{self, Feature},
};
use crate::{
    Caller, DeskError, Result,
    api::directory::{ServiceContact, ServiceCost, ServiceDetails, ServiceForm},
};
use domain::directory::ServiceStatus;
use exchange::hsds::{Dataset, Row};
use l10n::{Catalogue, Language};
use store::Tx;

/// Where the offices of the directory are, as an address of the standard has to say. The holidays of the calendar are the same land's.
pub(super) const STATE: &str = "Nordrhein-Westfalen";
pub(super) const COUNTRY: &str = "DE";

/// What the form shows of the parts of an entry.
pub(super) fn details(dataset: &Dataset, service: &Row) -> ServiceDetails {
    let (hours, exceptions, other_rules) = hours::form(dataset, &service.id);
    let text = |field: &str| service.get(field).to_owned();
    let age = |field: &str| service.get(field).parse::<f64>().ok().filter(|age| (0.0..200.0).contains(age)).map(|age| age as u32);
    let mine = |table: &'static str| dataset.rows(table).iter().filter(|row| row.get("service_id") == service.id);
    let place = first(dataset, "service_at_location", "service_id", &service.id).map_or("", |at| at.get("location_id"));
    let word = |row: Option<&Row>, field: &str| row.map_or_else(String::new, |row| row.get(field).to_owned());
    ServiceDetails {
        status: ServiceStatus::from_standard(service.get("status")).unwrap_or(ServiceStatus::Active),
        description: text("description"),
        alert: text("alert"),
        application: text("application_process"),
        eligibility: text("eligibility_description"),
        minimum_age: age("minimum_age"),
        maximum_age: age("maximum_age"),
        interpretation: text("interpretation_services"),
        area: word(mine("service_area").next(), "name"),
        access: word(
            dataset.rows("accessibility").iter().find(|row| !place.is_empty() && row.get("location_id") == place),
            "description",
        ),
        hours,
        exceptions,
        costs: mine("cost_option")
            .map(|row| ServiceCost {
                id: Some(row.id.clone()),
                option: row.get("option").to_owned(),
                amount: row.get("amount").to_owned(),
                currency: row.get("currency").to_owned(),
                note: row.get("amount_description").to_owned(),
            })
            .collect(),
        contacts: mine("contact")
            .map(|row| ServiceContact {
                id: Some(row.id.clone()),
                name: row.get("name").to_owned(),
                title: row.get("title").to_owned(),
                email: row.get("email").to_owned(),
                phone: word(first(dataset, "phone", "contact_id", &row.id), "number"),
            })
            .collect(),
        phones: more::phones(dataset, service),
        places: more::places(dataset, &service.id),
        capacities: more::capacities(dataset, &service.id),
        program: word(dataset.row("program", service.get("program_id")), "name"),
        other_rules,
    }
}

/// The organisation of an entry: the one it has, called so from now on if no other entry is the same house's; another one of this name;
/// or a new one. Answers its id.
pub(super) fn organisation(
    tx: &mut Tx<'_>,
    caller: &Caller,
    dataset: &Dataset,
    service: Option<&str>,
    name: &str,
) -> Result<String> {
    let own =
        service.and_then(|id| dataset.row("service", id)).and_then(|row| dataset.row("organization", row.get("organization_id")));
    if let Some(own) = own.filter(|own| own.get("name") == name) {
        return Ok(own.id.clone());
    }
    if let Some(known) = dataset.rows("organization").iter().find(|row| row.get("name") == name) {
        return Ok(known.id.clone());
    }
    let shared = |own: &Row| dataset.rows("service").iter().filter(|row| row.get("organization_id") == own.id).count() > 1;
    let name = ("name", name.to_owned());
    if let Some(own) = own.filter(|own| !shared(own)) {
        return Ok(rows::put(tx, caller, "organization", Some(&own.id), 0, &[name])?.0);
    }
    // The standard asks for a description; the name is the least that can be said.
    let described = ("description", name.1.clone());
    Ok(rows::put(tx, caller, "organization", None, dataset.rows("organization").len(), &[name, described])?.0)
}

/// Fields by which a part belongs to something.
const OWNERS: &[&str] = &["service_id", "location_id", "organization_id", "contact_id", "service_at_location_id", "phone_id"];

/// What a save brings the parts of one entry to.
pub(super) struct Saving<'a> {
    pub(super) dataset: &'a Dataset,
    pub(super) service: &'a str,
    pub(super) organisation: &'a str,
    pub(super) form: &'a ServiceForm,
    pub(super) catalogue: &'a Catalogue,
}

pub(super) type Fields = Vec<(&'static str, String)>;

impl Saving<'_> {
    /// Writes every part. Answers whether anything changed.
    pub(super) fn write(&self, tx: &mut Tx<'_>, caller: &Caller) -> Result<bool> {
        let details = &self.form.details;
        let mut changed = self.place(tx, caller)?;
        changed |= self.phone(tx, caller)?;
        changed |= self.languages(tx, caller)?;
        changed |= terms::save(tx, caller, self.dataset, self.service, &self.terms())?;
        changed |= self.schedules(tx, caller)?;
        changed |= self.documents(tx, caller)?;
        let costs = details.costs.iter().map(|cost| {
            let fields = vec![
                ("option", cost.option.clone()),
                ("amount", cost.amount.clone()),
                ("currency", cost.currency.clone()),
                ("amount_description", cost.note.clone()),
            ];
            (cost.id.clone(), fields)
        });
        changed |= self.list(tx, caller, "cost_option", &|_| true, costs.collect())?;
        let contacts = details.contacts.iter().map(|contact| {
            let fields = vec![("name", contact.name.clone()), ("title", contact.title.clone()), ("email", contact.email.clone())];
            (contact.id.clone(), fields)
        });
        let (ids, written) = self.listed(tx, caller, "contact", &|_| true, contacts.collect())?;
        changed |= written | self.contact_phones(tx, caller, &ids)?;
        changed |= more::save(self, tx, caller)?;
        Ok(changed | self.area(tx, caller)?)
    }

    pub(super) fn mine(&self, table: &str) -> impl Iterator<Item = &Row> {
        self.dataset.rows(table).iter().filter(|row| row.get("service_id") == self.service)
    }

    fn terms(&self) -> Vec<terms::Term> {
        let german = Language::german();
        let need = |need: &domain::need::Need| {
            terms::of_need(*need, l10n::strip_marks(&self.catalogue.word(&german, "need", need.code())))
        };
        let steps = match self.form.accessible {
            Some(true) => Some(Feature::StepFree),
            Some(false) => Some(Feature::Steps),
            None => None,
        };
        let features = self.form.walk_in.then_some(Feature::WalkIn).into_iter().chain(steps);
        self.form.needs.iter().map(need).chain(features.map(terms::of_feature)).collect()
    }

    /// Rows of a table that belong to the service: those that the form names are changed, new ones made, the others taken away.
    pub(super) fn list(
        &self,
        tx: &mut Tx<'_>,
        caller: &Caller,
        table: &'static str,
        counts: &dyn Fn(&Row) -> bool,
        items: Vec<(Option<String>, Fields)>,
    ) -> Result<bool> {
        Ok(self.listed(tx, caller, table, counts, items)?.1)
    }

    /// As [`Self::list`], with the ids in the order of the form.
    fn listed(
        &self,
        tx: &mut Tx<'_>,
        caller: &Caller,
        table: &'static str,
        counts: &dyn Fn(&Row) -> bool,
        items: Vec<(Option<String>, Fields)>,
    ) -> Result<(Vec<String>, bool)> {
        let there: Vec<&Row> = self.mine(table).filter(|row| counts(row)).collect();
        let (mut ids, mut changed) = (Vec::with_capacity(items.len()), false);
        for row in &there {
            if !items.iter().any(|(id, _)| id.as_deref() == Some(&row.id)) {
                self.drop(tx, table, &row.id)?;
                changed = true;
            }
        }
        // Of an entry that is new the first one is made in the same act.
        let after = self.dataset.rows(table).len() + 1;
        for (index, (id, mut fields)) in items.into_iter().enumerate() {
            if id.as_deref().is_some_and(|id| !there.iter().any(|row| row.id == id)) {
                return Err(DeskError::Request);
            }
            fields.push(("service_id", self.service.to_owned()));
            // Behind what is there: the first of a table is what lists and slips show.
            let (id, written) = rows::put(tx, caller, table, id.as_deref(), after + index, &fields)?;
            ids.push(id);
            changed |= written;
        }
        Ok((ids, changed))
    }

    /// Somebody's number stands in a row of its own.
    fn contact_phones(&self, tx: &mut Tx<'_>, caller: &Caller, ids: &[String]) -> Result<bool> {
        let mut changed = false;
        for (id, contact) in ids.iter().zip(&self.form.details.contacts) {
            let known = first(self.dataset, "phone", "contact_id", id);
            let shown = known.map_or("", |row| row.get("number"));
            if shown == contact.phone {
                continue;
            }
            changed = true;
            match known {
                Some(row) if contact.phone.is_empty() => self.let_go(tx, "phone", row, "contact_id")?,
                known => {
                    let mut fields: Fields = vec![("number", contact.phone.clone())];
                    if known.is_none() {
                        fields.extend([("contact_id", id.clone()), ("type", "voice".to_owned())]);
                    }
                    let ord = self.dataset.rows("phone").len();
                    rows::put(tx, caller, "phone", known.map(|row| row.id.as_str()), ord, &fields)?;
                }
            }
        }
        Ok(changed)
    }

    /// Takes a row away from what it belonged to by this field. What belongs to somebody else too stays there.
    fn let_go(&self, tx: &mut Tx<'_>, table: &'static str, row: &Row, by: &str) -> Result<()> {
        match OWNERS.iter().any(|owner| *owner != by && !row.get(owner).is_empty()) {
            true => rows::detach(tx, table, &row.id, by),
            false => self.drop(tx, table, &row.id),
        }
    }

    /// Takes a row away with what hangs on it: no reference may lead nowhere.
    pub(super) fn drop(&self, tx: &mut Tx<'_>, table: &'static str, id: &str) -> Result<()> {
        let below = [
            ("phone", "contact_id"),
            ("language", "phone_id"),
            ("phone", "service_at_location_id"),
            ("contact", "service_at_location_id"),
            ("schedule", "service_at_location_id"),
            ("service_area", "service_at_location_id"),
        ];
        for (below, by) in below {
            if by.strip_suffix("_id") == Some(table) {
                for row in self.dataset.rows(below).iter().filter(|row| row.get(by) == id) {
                    self.let_go(tx, below, row, by)?;
                }
            }
        }
        for (describing, link) in [("attribute", "link_id"), ("metadata", "resource_id")] {
            for row in self.dataset.rows(describing).iter().filter(|row| row.get(link) == id) {
                rows::drop(tx, describing, &row.id)?;
            }
        }
        rows::drop(tx, table, id)
    }

    /// The place and its address, as far as the standard can say it: an address has a street, a town and a postcode.
    fn place(&self, tx: &mut Tx<'_>, caller: &Caller) -> Result<bool> {
        let form = self.form;
        let at = first(self.dataset, "service_at_location", "service_id", self.service);
        let directions = form.texts.iter().find(|text| text.language == "de").map_or("", |text| &text.directions).to_owned();
        if form.street.is_empty() || form.place.is_empty() || form.postcode.is_empty() {
            return Ok(false);
        }
        let (location, mut changed) = match at {
            Some(at) => {
                let id = at.get("location_id");
                rows::put(tx, caller, "location", Some(id), 0, &[("transportation", directions)])?
            }
            None => {
                let fields = [
                    ("location_type", "physical".to_owned()),
                    ("organization_id", self.organisation.to_owned()),
                    ("transportation", directions),
                ];
                let (location, _) = rows::put(tx, caller, "location", None, 0, &fields)?;
                let fields = [("service_id", self.service.to_owned()), ("location_id", location.clone())];
                rows::put(tx, caller, "service_at_location", None, 0, &fields)?;
                (location, true)
            }
        };
        let known = first(self.dataset, "address", "location_id", &location);
        let mut fields: Fields =
            vec![("city", form.place.clone()), ("postal_code", form.postcode.clone()), ("region", form.district.clone())];
        // An address of two lines is shown as one: as long as nobody changes it, it stays two.
        let shown = known.map(|row| [row.get("address_1"), row.get("address_2")].join(", "));
        if shown.as_deref().map(|text| text.trim_end_matches(", ")) != Some(form.street.as_str()) {
            fields.extend([("address_1", form.street.clone()), ("address_2", String::new())]);
        }
        if known.is_none() {
            fields.extend([
                ("location_id", location.clone()),
                ("state_province", STATE.to_owned()),
                ("country", COUNTRY.to_owned()),
                ("address_type", "physical".to_owned()),
            ]);
        }
        changed |= rows::put(tx, caller, "address", known.map(|row| row.id.as_str()), 0, &fields)?.1;
        let access = &form.details.access;
        match first(self.dataset, "accessibility", "location_id", &location) {
            Some(row) if access.is_empty() => {
                self.drop(tx, "accessibility", &row.id)?;
                changed = true;
            }
            None if access.is_empty() => {}
            known => {
                let fields = [("location_id", location.clone()), ("description", access.clone())];
                changed |= rows::put(tx, caller, "accessibility", known.map(|row| row.id.as_str()), 0, &fields)?.1;
            }
        }
        Ok(changed)
    }

    fn phone(&self, tx: &mut Tx<'_>, caller: &Caller) -> Result<bool> {
        let own = self.mine("phone").next();
        let service = self.dataset.row("service", self.service);
        let shown = service.and_then(|row| super::summary::phone(self.dataset, row)).map_or("", |row| row.get("number"));
        if shown == self.form.phone {
            return Ok(false);
        }
        match own {
            Some(row) if self.form.phone.is_empty() => {
                self.drop(tx, "phone", &row.id)?;
                Ok(true)
            }
            None if self.form.phone.is_empty() => Ok(false),
            own => {
                let mut fields: Fields = vec![("service_id", self.service.to_owned()), ("number", self.form.phone.clone())];
                if own.is_none() {
                    fields.push(("type", "voice".to_owned()));
                }
                Ok(rows::put(tx, caller, "phone", own.map(|row| row.id.as_str()), 0, &fields)?.1)
            }
        }
    }

    fn languages(&self, tx: &mut Tx<'_>, caller: &Caller) -> Result<bool> {
        let shown = languages(self.dataset, self.service);
        let mut changed = false;
        for row in self.mine("language") {
            if tag_of(row).is_some_and(|tag| !self.form.languages.contains(&tag)) {
                self.drop(tx, "language", &row.id)?;
                changed = true;
            }
        }
        for (ord, tag) in self.form.languages.iter().enumerate().filter(|(_, tag)| !shown.contains(tag)) {
            let name = self.catalogue.plain(&Language::german(), &l10n::message::directory_export_language(tag.as_str()));
            let fields = [("service_id", self.service.to_owned()), ("name", name), ("code", tag.clone())];
            rows::put(tx, caller, "language", None, ord, &fields)?;
            changed = true;
        }
        Ok(changed)
    }

    fn schedules(&self, tx: &mut Tx<'_>, caller: &Caller) -> Result<bool> {
        let details = &self.form.details;
        let day = |day: Option<domain::time::Day>| day.map(|day| day.to_string()).unwrap_or_default();
        let mut items: Vec<(Option<String>, Fields)> = Vec::new();
        for (index, hours) in details.hours.iter().enumerate() {
            let field = |name: &str| format!("form.details.hours.{index}.{name}");
            let byday = hours::byday(&hours.weekdays).ok_or_else(|| DeskError::field(field("weekdays"), "field-required"))?;
            if hours.to_minute <= hours.from_minute || hours.to_minute > 24 * 60 {
                return Err(DeskError::field(field("to_minute"), "hours-order"));
            }
            if hours.valid_from.zip(hours.valid_to).is_some_and(|(from, to)| from > to) {
                return Err(DeskError::field(field("valid_to"), "days-order"));
            }
            let fields = vec![
                ("freq", "WEEKLY".to_owned()),
                ("byday", byday),
                ("opens_at", hours::time(hours.from_minute)),
                ("closes_at", hours::time(hours.to_minute)),
                ("valid_from", day(hours.valid_from)),
                ("valid_to", day(hours.valid_to)),
            ];
            items.push((hours.id.clone(), fields));
        }
        for (index, exception) in details.exceptions.iter().enumerate() {
            let field = |name: &str| format!("form.details.exceptions.{index}.{name}");
            if exception.from > exception.to {
                return Err(DeskError::field(field("to"), "days-order"));
            }
            let times = exception.from_minute.zip(exception.to_minute);
            if times.is_some_and(|(from, to)| to <= from || to > 24 * 60) {
                return Err(DeskError::field(field("to_minute"), "hours-order"));
            }
            let fields = vec![
                ("valid_from", exception.from.to_string()),
                ("valid_to", exception.to.to_string()),
                ("opens_at", times.map(|(from, _)| hours::time(from)).unwrap_or_default()),
                ("closes_at", times.map(|(_, to)| hours::time(to)).unwrap_or_default()),
                ("notes", exception.note.clone()),
            ];
            items.push((exception.id.clone(), fields));
        }
        let (known, different, _) = hours::form(self.dataset, self.service);
        let of_form: Vec<String> =
            known.into_iter().filter_map(|hours| hours.id).chain(different.into_iter().filter_map(|day| day.id)).collect();
        let changed = self.list(tx, caller, "schedule", &|row| of_form.contains(&row.id), items)?;
        // Hours in somebody's own words are a schedule without a rule.
        let words = self.mine("schedule").find(|row| hours::is_words(row));
        let written = &self.form.opening_hours;
        let made = hours::short(&details.hours);
        Ok(match words {
            Some(row) if written.is_empty() || *written == made => {
                self.drop(tx, "schedule", &row.id)?;
                true
            }
            None if written.is_empty() || *written == made => changed,
            words => {
                let fields = [("service_id", self.service.to_owned()), ("description", written.clone())];
                rows::put(tx, caller, "schedule", words.map(|row| row.id.as_str()), 0, &fields)?.1 || changed
            }
        })
    }

    /// The German lines of what to bring.
    fn documents(&self, tx: &mut Tx<'_>, caller: &Caller) -> Result<bool> {
        let text = self.form.texts.iter().find(|text| text.language == "de").map_or("", |text| text.bring.as_str());
        let there: Vec<&Row> = self.mine("required_document").collect();
        let items = lines(text).map(|line| {
            let known = there.iter().find(|row| row.get("document") == line).map(|row| row.id.clone());
            (known, vec![("document", line.to_owned())])
        });
        self.list(tx, caller, "required_document", &|_| true, items.collect())
    }

    fn area(&self, tx: &mut Tx<'_>, caller: &Caller) -> Result<bool> {
        let area = &self.form.details.area;
        let known = self.mine("service_area").next();
        match known {
            Some(row) if area.is_empty() => {
                self.drop(tx, "service_area", &row.id)?;
                Ok(true)
            }
            None if area.is_empty() => Ok(false),
            known => {
                let fields = [("service_id", self.service.to_owned()), ("name", area.clone())];
                Ok(rows::put(tx, caller, "service_area", known.map(|row| row.id.as_str()), 0, &fields)?.1)
            }
        }
    }
}

/// One thing a line, each once.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let lines: Vec<&str> = text.lines().map(|line| line.trim_start_matches(['-', '•', '*', ' ', '\t']).trim()).collect();
    let mut seen = std::collections::BTreeSet::new();
    lines.into_iter().filter(move |line| !line.is_empty() && seen.insert(*line))
}
