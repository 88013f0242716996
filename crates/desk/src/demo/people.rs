//! Invented people of the origins that such an office serves.

use super::random::Chance;
use crate::api::client::{AddressForm, ClientForm, ContactMeansForm, LanguageForm, NameForm, ResidenceForm};
use chrono::{Datelike, Days, NaiveDate};
use domain::{
    birth_date::{BirthDate, BirthDateSource, Calendar},
    client::{ContactMeansKind, Gender, LanguageLevel, NameKind, NameSource},
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

    /// Somebody, and the language they speak at the desk.
    pub(super) fn somebody(&self, chance: &mut Chance, as_of: NaiveDate) -> ClientForm {
        let origin = &self.origins[chance.weighted(&self.weights)];
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
        }];
        if !given.1.is_empty() && !one_name && chance.percent(60) {
            names.push(NameForm {
                id: None,
                kind: NameKind::Current,
                family: family.1.to_owned(),
                given: given.1.to_owned(),
                source: NameSource::Spoken,
                preferred: false,
            });
        }
        let languages = languages(origin, chance);
        ClientForm {
            names,
            birth_date: birth_date(chance, as_of),
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
            address: address(chance),
            residence: residence(origin, chance, as_of),
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

fn contact_means(chance: &mut Chance) -> Vec<ContactMeansForm> {
    let mut means = Vec::new();
    if chance.percent(85) {
        // 01514 is not given out; nobody's telephone rings.
        let remark = if chance.percent(8) { "Schwester" } else { "" };
        means.push(ContactMeansForm {
            kind: ContactMeansKind::Phone,
            value: format!("01514 {:07}", chance.below(10_000_000)),
            remark: remark.to_owned(),
            safe: remark.is_empty() && chance.percent(95),
        });
    }
    if chance.percent(20) {
        means.push(ContactMeansForm {
            kind: ContactMeansKind::Email,
            value: format!("person{}@example.org", chance.below(1_000_000)),
            remark: String::new(),
            safe: true,
        });
    }
    means
}

fn address(chance: &mut Chance) -> AddressForm {
    const STREETS: &[&str] =
        &["Beispielstraße", "Musterweg", "Lindenallee", "Am Alten Markt", "Hafenstraße", "Nordring", "Gartenweg"];
    let mut address = AddressForm { street: String::new(), postcode: String::new(), place: String::new(), remark: String::new() };
    match chance.below(100) {
        0..=11 => address.remark = "Sammelunterkunft Nord".to_owned(),
        12..=14 => address.remark = "bei Verwandten".to_owned(),
        15 => address.remark = "ohne festen Wohnsitz".to_owned(),
        _ => {
            address.street = format!("{} {}", chance.pick(STREETS), chance.between(1, 190));
            address.postcode = format!("0000{}", chance.between(1, 5));
            address.place = "Beispielstadt".to_owned();
        }
    }
    address
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
