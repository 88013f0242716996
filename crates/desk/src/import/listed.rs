//! A person of a list as a record of ours. What has no field of its own goes into the first note, under the list's own label.

use crate::api::client::{AddressForm, ClientForm, ContactMeansForm, LanguageForm, NameForm, ResidenceForm};
use domain::{
    client::{ContactMeansKind, Gender, LanguageLevel, MeansSafety, NameKind, NameSource},
    residence::ResidencePack,
    time::Day,
};
use exchange::list::{Field, ListedClient, ListedUntil, Reading, ReadingKind, SheetMapping};

/// A client as an import writes it.
#[derive(Debug)]
pub struct NewClient {
    pub external_id: Option<String>,
    pub form: ClientForm,
    /// The first note on the client; empty for none.
    pub note: String,
}

impl NewClient {
    pub(super) fn display_name(&self) -> String {
        self.form.names.first().map(name_text).unwrap_or_default()
    }

    pub(super) fn view(&self) -> names::PersonView {
        let form = &self.form;
        names::PersonView {
            id: None,
            names: form
                .names
                .iter()
                .map(|name| names::NameView { given: name.given.clone(), family: name.family.clone(), ..Default::default() })
                .collect(),
            birth: form
                .birth_date
                .as_ref()
                .map(|date| names::BirthView { year: date.year, month: date.month, day: date.day })
                .unwrap_or_default(),
            phones: form
                .contact_means
                .iter()
                .filter(|means| means.kind == ContactMeansKind::Phone)
                .map(|means| means.value.clone())
                .collect(),
            numbers: Vec::new(),
        }
    }
}

fn name_text(name: &NameForm) -> String {
    if name.given.is_empty() { name.family.clone() } else { format!("{} {}", name.given, name.family).trim().to_owned() }
}

pub(super) fn new_client(
    listed: ListedClient,
    readings: Vec<Reading>,
    labels: &SheetMapping,
    pack: &ResidencePack,
) -> (NewClient, Vec<Reading>) {
    let mut note = listed.note_text();
    let mut keep = |field: Field, text: &str| {
        let label = labels.columns.iter().find(|column| column.field == field).map(|column| labels.label(column.column));
        if !note.is_empty() {
            note.push('\n');
        }
        if let Some(label) = label {
            note.push_str(&label);
            note.push_str(": ");
        }
        note.push_str(text);
    };
    if let Some(day) = listed.first_contact {
        keep(Field::FirstContact, &day.format("%d.%m.%Y").to_string());
    }
    if let Some(worker) = &listed.worker {
        keep(Field::Worker, worker);
    }
    let form = ClientForm {
        names: listed_names(&listed),
        birth_date: listed.birth_date.clone(),
        gender: listed.gender.unwrap_or(Gender::Unknown),
        nationalities: listed
            .nationalities
            .iter()
            .filter_map(|code| exchange::list::passport_code(code))
            .map(str::to_owned)
            .collect(),
        languages: listed
            .languages
            .iter()
            .map(|tag| LanguageForm { tag: tag.clone(), level: LanguageLevel::Unknown, needs_interpreter: false })
            .collect(),
        letter_language: None,
        contact_means: contact_means(&listed),
        address: AddressForm {
            street: listed.address.street.clone().unwrap_or_default(),
            postcode: listed.address.postcode.clone().unwrap_or_default(),
            place: listed.address.place.clone().unwrap_or_default(),
            ..AddressForm::unknown()
        },
        former_addresses: Vec::new(),
        documents: Vec::new(),
        representatives: Vec::new(),
        residence: residence(&listed, &readings, pack),
        remark: String::new(),
    };
    (NewClient { external_id: listed.external_id, form, note }, readings)
}

fn listed_names(listed: &ListedClient) -> Vec<NameForm> {
    let name = |kind, family: &str, given: &str, preferred| NameForm {
        id: None,
        kind,
        family: family.to_owned(),
        given: given.to_owned(),
        source: NameSource::List,
        preferred,
        blocked: false,
    };
    let family = listed.family.as_deref().unwrap_or_default();
    let given = listed.given.as_deref().unwrap_or_default();
    let mut names = Vec::new();
    // A person with one name has it as the family name, wherever the list had put it.
    match (family, given) {
        ("", "") => {}
        ("", only) => names.push(name(NameKind::Current, only, "", true)),
        (family, given) => names.push(name(NameKind::Current, family, given, true)),
    }
    if let Some(native) = &listed.native_name {
        let first = names.is_empty();
        names.push(name(NameKind::Current, &native.text, "", first));
    }
    if let Some(birth_name) = &listed.birth_name {
        names.push(name(NameKind::Birth, birth_name, given, false));
    }
    names
}

fn contact_means(listed: &ListedClient) -> Vec<ContactMeansForm> {
    let phones = listed.phones.iter().map(|phone| ContactMeansForm {
        kind: ContactMeansKind::Phone,
        value: phone.number.clone(),
        remark: phone.note.clone().unwrap_or_default(),
        // Lists don't say whether it is safe. Whose it is, if the list says so, stands beside it.
        safety: MeansSafety::Unclear,
        leave_message: false,
        hours: String::new(),
        language: None,
    });
    let mails = listed.emails.iter().map(|mail| ContactMeansForm {
        kind: ContactMeansKind::Email,
        value: mail.address.clone(),
        remark: String::new(),
        safety: MeansSafety::Unclear,
        leave_message: false,
        hours: String::new(),
        language: None,
    });
    phones.chain(mails).collect()
}

fn residence(listed: &ListedClient, readings: &[Reading], pack: &ResidencePack) -> ResidenceForm {
    let mut as_printed = listed.residence.as_ref().map(|residence| residence.text.clone()).unwrap_or_default();
    if listed.residence_until == Some(ListedUntil::Decision) {
        // "bis Entscheidung" is neither a day nor unlimited: it stays in the list's own words.
        let words = readings
            .iter()
            .find(|reading| reading.field == Field::ResidenceUntil && reading.kind == ReadingKind::ValidityRecognised)
            .map(|reading| reading.read.trim());
        if let Some(words) = words {
            if !as_printed.is_empty() {
                as_printed.push_str(", ");
            }
            as_printed.push_str(words);
        }
    }
    ResidenceForm {
        title: listed.residence.as_ref().and_then(|residence| residence.code.clone()).filter(|code| pack.title(code).is_some()),
        as_printed,
        until: match listed.residence_until {
            Some(ListedUntil::Day(day)) => Some(Day(day)),
            _ => None,
        },
        unlimited: listed.residence_until == Some(ListedUntil::Unlimited),
    }
}
