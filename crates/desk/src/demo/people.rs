//! Invented people of the origins that such an office serves.

use super::random::Chance;
use crate::api::client::{
    AddressForm, ClientForm, ContactMeansForm, DocumentForm, FormerAddressForm, LanguageForm, NameForm, RepresentativeForm,
    ResidenceForm,
};
use chrono::{Datelike, Days, NaiveDate};
use domain::{
    birth_date::{BirthDate, BirthDateSource, Calendar},
    client::{
        AddressKind, ContactMeansKind, DocumentKind, Gender, LanguageLevel, MeansSafety, NameKind, NameSource,
        RepresentativeKind, RepresentativeScope,
    },
    time::Day,
};

#[derive(Default)]
struct Origin {
    code: &'static str,
    nationality: &'static str,
    languages: Vec<&'static str>,
    weight: u64,
    male: Vec<(&'static str, &'static str)>,
    female: Vec<(&'static str, &'static str)>,
    family: Vec<(&'static str, &'static str)>,
}

/// Which of the origins somebody is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct OriginIndex(usize);

pub(super) struct Population {
    origins: Vec<Origin>,
    weights: Vec<u64>,
}

impl Population {
    pub(super) fn read() -> Self {
        let mut origins: Vec<Origin> = Vec::new();
        for line in include_str!("people.tsv").lines().filter(|line| !line.starts_with('#')) {
            let mut cells = line.split('\t');
            let mut cell = || cells.next().unwrap_or_default();
            let (code, kind, first, second) = (cell(), cell(), cell(), cell());
            if kind == "o" {
                origins.push(Origin {
                    code,
                    nationality: first,
                    languages: second.split(',').collect(),
                    weight: cell().parse().unwrap_or(1),
                    ..Default::default()
                });
                continue;
            }
            let Some(origin) = origins.iter_mut().find(|origin| origin.code == code) else { continue };
            match kind {
                "m" => origin.male.push((first, second)),
                "f" => origin.female.push((first, second)),
                _ => origin.family.push((first, second)),
            }
        }
        let weights = origins.iter().map(|origin| origin.weight).collect();
        Self { origins, weights }
    }

    /// One of the origins, the frequent ones more often.
    pub(super) fn some_origin(&self, chance: &mut Chance) -> OriginIndex {
        OriginIndex(chance.weighted(&self.weights))
    }

    #[cfg(test)]
    pub(super) fn spells_family(&self, origin: OriginIndex, latin: &str, native: &str) -> bool {
        self.origins[origin.0].family.contains(&(latin, native))
    }

    /// Somebody of that origin, and the language they speak at the desk.
    pub(super) fn somebody(&self, chance: &mut Chance, origin: OriginIndex, as_of: NaiveDate) -> ClientForm {
        let origin = &self.origins[origin.0];
        let female = chance.percent(48);
        let given = *chance.pick(if female { &origin.female } else { &origin.male });
        let family = *chance.pick(&origin.family);
        let one_name = origin.code == "af" && chance.percent(8);
        let mut names = vec![NameForm {
            id: None,
            kind: NameKind::Current,
            family: if one_name { given.0.to_owned() } else { family.0.to_owned() },
            given: if one_name { String::new() } else { given.0.to_owned() },
            source: NameSource::Document,
            preferred: true,
            blocked: false,
        }];
        if !given.1.is_empty() && !one_name && chance.percent(60) {
            names.push(NameForm {
                id: None,
                kind: NameKind::Current,
                family: family.1.to_owned(),
                given: given.1.to_owned(),
                source: NameSource::Spoken,
                preferred: false,
                blocked: false,
            });
        }
        let languages = languages(origin, chance);
        let birth_date = birth_date(chance, as_of);
        let address = address(chance, as_of);
        let residence = residence(origin, chance, as_of);
        let minor = birth_date.as_ref().and_then(|born| born.age(as_of)).is_some_and(|(_, most)| most < 18);
        ClientForm {
            former_addresses: former_addresses(chance, address.since),
            documents: documents(origin, chance, &residence, as_of),
            representatives: representatives(chance, &names, minor, as_of),
            names,
            birth_date,
            gender: match chance.below(100) {
                0 => Gender::Diverse,
                1 => Gender::Unknown,
                _ if female => Gender::Female,
                _ => Gender::Male,
            },
            nationalities: vec![origin.nationality.to_owned()],
            letter_language: languages.first().map(|language| language.tag.clone()),
            languages,
            contact_means: contact_means(chance),
            address,
            residence,
            remark: if chance.percent(3) { "Bitte am Nebeneingang klingeln, Rollstuhl".to_owned() } else { String::new() },
        }
    }
}

fn languages(origin: &Origin, chance: &mut Chance) -> Vec<LanguageForm> {
    // Data as it is: for a few nobody has asked.
    if chance.percent(3) {
        return Vec::new();
    }
    let mut languages = vec![LanguageForm {
        tag: origin.languages[0].to_owned(),
        level: LanguageLevel::Native,
        needs_interpreter: chance.percent(35),
    }];
    if let Some(second) = origin.languages.get(1).filter(|_| chance.percent(40)) {
        languages.push(LanguageForm { tag: (*second).to_owned(), level: LanguageLevel::Good, needs_interpreter: false });
    }
    if chance.percent(45) {
        let level = if chance.percent(30) { LanguageLevel::Good } else { LanguageLevel::Basic };
        languages.push(LanguageForm { tag: "de".to_owned(), level, needs_interpreter: false });
    }
    languages
}

fn birth_date(chance: &mut Chance, as_of: NaiveDate) -> Option<BirthDate> {
    let date = as_of - Days::new(chance.below(75 * 365) + 30);
    let mut born = BirthDate {
        year: Some(date.year()),
        month: Some(date.month()),
        day: Some(date.day()),
        estimated: false,
        source: BirthDateSource::Document,
        calendar: Calendar::Gregorian,
        text: None,
    };
    match chance.below(100) {
        0..=7 => (born.month, born.day) = (Some(1), Some(1)),
        8..=10 => {
            (born.month, born.day) = (None, None);
            born.text = Some(format!("00.00.{}", date.year()));
        }
        11 => {
            (born.month, born.day, born.estimated, born.source) = (None, None, true, BirthDateSource::Spoken);
            born.text = Some(format!("ca. {}", date.year()));
        }
        12 => return None,
        _ => {}
    }
    Some(born)
}

pub(super) fn contact_means(chance: &mut Chance) -> Vec<ContactMeansForm> {
    let mut means = Vec::new();
    if chance.percent(85) {
        // 01514 is not given out; nobody's telephone rings.
        let remark = if chance.percent(8) { "Schwester" } else { "" };
        means.push(ContactMeansForm {
            kind: ContactMeansKind::Phone,
            value: format!("01514 {:07}", chance.below(10_000_000)),
            remark: remark.to_owned(),
            safety: match remark {
                "" if chance.percent(85) => MeansSafety::Safe,
                "" => MeansSafety::Unclear,
                _ => MeansSafety::Unsafe,
            },
            leave_message: chance.percent(40),
            hours: if chance.percent(10) { "nur vormittags".to_owned() } else { String::new() },
            language: None,
        });
    }
    if chance.percent(20) {
        means.push(ContactMeansForm {
            kind: ContactMeansKind::Email,
            value: format!("person{}@example.org", chance.below(1_000_000)),
            remark: String::new(),
            safety: MeansSafety::Safe,
            leave_message: false,
            hours: String::new(),
            language: None,
        });
    }
    means
}

fn somewhere(chance: &mut Chance) -> AddressForm {
    const STREETS: &[&str] =
        &["Beispielstraße", "Musterweg", "Lindenallee", "Am Alten Markt", "Hafenstraße", "Nordring", "Gartenweg"];
    AddressForm {
        kind: if chance.percent(85) { AddressKind::OwnFlat } else { AddressKind::WithOthers },
        street: format!("{} {}", chance.pick(STREETS), chance.between(1, 190)),
        postcode: format!("0000{}", chance.between(1, 5)),
        place: "Beispielstadt".to_owned(),
        ..AddressForm::unknown()
    }
}

fn accommodation(chance: &mut Chance) -> AddressForm {
    let name = *chance.pick(&["Sammelunterkunft Nord", "Sammelunterkunft Hafen", "Wohnheim am Ring"]);
    AddressForm { kind: AddressKind::Accommodation, remark: name.to_owned(), ..AddressForm::unknown() }
}

fn address(chance: &mut Chance, as_of: NaiveDate) -> AddressForm {
    let mut address = match chance.below(100) {
        0..=11 => accommodation(chance),
        12..=14 => AddressForm { kind: AddressKind::WithOthers, remark: "bei Verwandten".to_owned(), ..AddressForm::unknown() },
        15 => AddressForm { kind: AddressKind::None, remark: "ohne festen Wohnsitz".to_owned(), ..AddressForm::unknown() },
        _ => somewhere(chance),
    };
    if chance.percent(60) {
        address.since = Some(Day(as_of - Days::new(chance.below(1500) + 30)));
    }
    // Somebody is in danger: their address is for nobody's eyes.
    address.blocked = !address.street.is_empty() && chance.below(250) == 0;
    address
}

/// Where they lived before, for a third of those of whom it is known since when they live where they live.
fn former_addresses(chance: &mut Chance, since: Option<Day>) -> Vec<FormerAddressForm> {
    let Some(until) = since.filter(|_| chance.percent(35)) else { return Vec::new() };
    let before = if chance.percent(60) { accommodation(chance) } else { somewhere(chance) };
    vec![FormerAddressForm {
        id: None,
        kind: before.kind,
        street: before.street,
        postcode: before.postcode,
        place: before.place,
        remark: before.remark,
        since: Some(Day(until.0 - Days::new(chance.below(700) + 20))),
        until: Some(until),
        blocked: false,
    }]
}

/// A passport for many, and the paper that their status is printed on for some. The numbers are not given out: they begin with X0.
fn documents(origin: &Origin, chance: &mut Chance, residence: &ResidenceForm, as_of: NaiveDate) -> Vec<DocumentForm> {
    let mut documents = Vec::new();
    let mut document = |chance: &mut Chance, kind, issuer: &str, valid_until| {
        documents.push(DocumentForm {
            id: None,
            kind,
            number: format!("X0{:07}", chance.below(10_000_000)),
            issuer: Some(issuer.to_owned()),
            valid_from: None,
            valid_until,
            remark: String::new(),
        });
    };
    if chance.percent(45) {
        let until = Day(as_of + Days::new(chance.below(3000)) - Days::new(200));
        document(chance, DocumentKind::Passport, origin.nationality, Some(until));
    }
    if let Some(until) = residence.until.filter(|_| chance.percent(30)) {
        document(chance, DocumentKind::ResidenceTitle, "DEU", Some(until));
    }
    documents
}

fn representatives(chance: &mut Chance, names: &[NameForm], minor: bool, as_of: NaiveDate) -> Vec<RepresentativeForm> {
    let family = names.first().map(|name| name.family.clone()).unwrap_or_default();
    let mut representatives = Vec::new();
    if minor && chance.percent(70) {
        representatives.push(RepresentativeForm {
            id: None,
            kind: RepresentativeKind::Parent,
            name: format!("{} {family}", chance.pick(&["A.", "M.", "S.", "T."])),
            reach: format!("01514 {:07}", chance.below(10_000_000)),
            scopes: Vec::new(),
            valid_from: None,
            valid_until: None,
            remark: String::new(),
        });
    } else if chance.percent(2) {
        let over = chance.percent(30);
        let end = if over { as_of - Days::new(90) } else { as_of + Days::new(400) };
        representatives.push(RepresentativeForm {
            id: None,
            kind: RepresentativeKind::LegalGuardian,
            name: "Betreuungsbüro Beispiel".to_owned(),
            reach: "01514 0000000".to_owned(),
            scopes: vec![RepresentativeScope::Health, RepresentativeScope::Money],
            valid_from: Some(Day(as_of - Days::new(500))),
            valid_until: Some(Day(end)),
            remark: String::new(),
        });
    }
    representatives
}

fn residence(origin: &Origin, chance: &mut Chance, as_of: NaiveDate) -> ResidenceForm {
    let title = match origin.code {
        "ro" | "bg" | "pl" | "es" => "eu",
        "ua" => "24",
        "tr" | "al" | "vn" | "ng" | "pk" => *chance.pick(&["28.1", "16a", "18a", "30", "9"]),
        _ => *chance.pick(&["25.1", "25.2", "25.2", "25.3", "gestattung", "gestattung", "duldung", "26.3"]),
    };
    let unlimited = matches!(title, "eu" | "9" | "26.3") && chance.percent(90);
    let until = (!unlimited && chance.percent(92)).then(|| Day(as_of + Days::new(chance.below(900)) - Days::new(60)));
    ResidenceForm { title: Some(title.to_owned()), as_printed: String::new(), until, unlimited }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_title_of_the_demo_is_in_the_rule_pack() {
        let pack = domain::residence::ResidencePack::embedded();
        for title in ["eu", "24", "28.1", "16a", "18a", "30", "9", "25.1", "25.2", "25.3", "gestattung", "duldung", "26.3"] {
            assert!(pack.title(title).is_some(), "{title}");
        }
    }

    #[test]
    fn every_origin_has_names_and_languages() {
        let population = Population::read();
        assert!(population.origins.len() >= 15);
        for origin in &population.origins {
            assert!(!origin.male.is_empty() && !origin.female.is_empty() && !origin.family.is_empty(), "{}", origin.code);
            assert!(origin.languages.iter().all(|tag| !tag.is_empty()), "{}", origin.code);
        }
    }
}
