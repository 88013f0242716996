//! Nationalities as lists spell them: names in German and English, adjectives, ISO codes, abbreviations with a dot.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::text::key;

const TABLE: &str = include_str!("countries.tsv");

/// The code for people without any nationality (ICAO Doc 9303).
pub const STATELESS: &str = "XXA";

struct Country {
    alpha2: &'static str,
    alpha3: &'static str,
    names: Vec<&'static str>,
    adjectives: Vec<&'static str>,
}

struct Index {
    exact: HashMap<String, &'static str>,
    /// Full names: a cell that holds one is copied, not interpreted.
    names: HashMap<String, &'static str>,
    /// Sorted, so that all with one beginning stand together.
    stems: Vec<(String, &'static str)>,
}

fn countries() -> impl Iterator<Item = Country> {
    TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
        let mut parts = line.split('\t');
        let (alpha2, alpha3, names) = (parts.next()?, parts.next()?, parts.next()?);
        let split = |text: &'static str| text.split('|').filter(|s| !s.is_empty()).collect::<Vec<_>>();
        Some(Country { alpha2, alpha3, names: split(names), adjectives: split(parts.next().unwrap_or("")) })
    })
}

/// Two keys for one spelling: `ä` as `a` and as `ae`.
fn keys(text: &str) -> [String; 2] {
    let spelled = text.to_lowercase().replace('ä', "ae").replace('ö', "oe").replace('ü', "ue");
    [key(text), key(&spelled)]
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index { exact: HashMap::new(), names: HashMap::new(), stems: Vec::new() };
    for country in countries() {
        for name in &country.names {
            for k in keys(name) {
                index.names.entry(k.clone()).or_insert(country.alpha2);
                index.stems.push((k.clone(), country.alpha2));
                index.exact.entry(k).or_insert(country.alpha2);
            }
        }
        for adjective in &country.adjectives {
            for k in keys(adjective) {
                index.stems.push((k.clone(), country.alpha2));
                // -e, -er, -es, -in: "syrische", "syrischer", "Syrerin", "Afghanin".
                for ending in ["", "e", "er", "es", "in", "en", "n", "r"] {
                    index.exact.entry(format!("{k}{ending}")).or_insert(country.alpha2);
                }
                if let Some(stem) = k.strip_suffix('e') {
                    index.exact.entry(format!("{stem}in")).or_insert(country.alpha2);
                }
            }
        }
    }
    for country in countries() {
        index.exact.entry(country.alpha2.to_lowercase()).or_insert(country.alpha2);
        index.exact.entry(country.alpha3.to_lowercase()).or_insert(country.alpha2);
    }
    index.stems.sort_unstable();
    // Plates of cars that are no code of ISO and no start of one name only.
    for (plate, alpha2) in [
        ("irq", "IQ"),
        ("rus", "RU"),
        ("srb", "RS"),
        ("bih", "BA"),
        ("rks", "XK"),
        ("d", "DE"),
        ("i", "IT"),
        ("f", "FR"),
        ("e", "ES"),
        ("p", "PT"),
        ("h", "HU"),
        ("a", "AT"),
        ("b", "BE"),
        ("rl", "LB"),
        ("et", "EG"),
        ("tn", "TN"),
        ("wan", "NG"),
        ("rg", "GN"),
    ] {
        index.exact.insert(plate.to_owned(), alpha2);
    }
    index
});

/// The code of three letters that passports have, for one that [`super::interpret`] gives: `SYR` for `SY`, `RKS` for `XK`.
#[must_use]
pub fn passport_code(code: &str) -> Option<&'static str> {
    if code == "XK" {
        return Some("RKS");
    }
    if code == STATELESS {
        return Some(STATELESS);
    }
    countries().find(|country| country.alpha2 == code).map(|country| country.alpha3)
}

/// Codes that [`super::interpret`] can give: ISO 3166-1 alpha-2, `XK` and [`STATELESS`].
pub fn country_codes() -> impl Iterator<Item = &'static str> {
    countries().map(|country| country.alpha2).chain(std::iter::once(STATELESS))
}

/// One nationality: its code, and whether the cell held the country's name as such.
pub(super) fn recognise(text: &str) -> Option<(&'static str, bool)> {
    let trimmed = text.trim();
    for k in keys(trimmed) {
        if matches!(k.as_str(), "staatenlos" | "staatenl" | "stateless" | "stl" | "ohnestaatsangehorigkeit" | "apatride") {
            return Some((STATELESS, false));
        }
        if let Some(code) = INDEX.names.get(&k) {
            return Some((code, true));
        }
        if let Some(code) = INDEX.exact.get(&k) {
            // A single letter is a plate only where it stands as one; two letters with a dot are a word cut short ("ir."), no code.
            if k.len() > 2 || (!trimmed.ends_with('.') && (k.len() == 2 || trimmed.chars().all(char::is_uppercase))) {
                return Some((code, false));
            }
        }
    }
    // An abbreviation: at least three letters that only one country begins with.
    let k = key(trimmed);
    if k.chars().count() < 3
        || k.chars().count() > 12
        || trimmed.contains(char::is_whitespace)
        || trimmed.contains(|c: char| c.is_ascii_digit())
    {
        return None;
    }
    if k.chars().count() < 6 && !trimmed.ends_with('.') {
        return None;
    }
    let mut found = None;
    for stem in keys(trimmed) {
        let from = INDEX.stems.partition_point(|(name, _)| *name < stem);
        for (_, code) in INDEX.stems[from..].iter().take_while(|(name, _)| name.starts_with(&stem)) {
            match found {
                None => found = Some(*code),
                Some(before) if before == *code => {}
                // South Sudan does not begin with "sudan", so that two hits are really two countries.
                Some(_) => return common(&k),
            }
        }
    }
    found.map(|code| (code, false))
}

/// Abbreviations that fit several countries but mean one wherever a German office writes them.
fn common(key: &str) -> Option<(&'static str, bool)> {
    let code = match key {
        "alb" => "AL",
        "russ" | "rus" => "RU",
        "serb" => "RS",
        "ind" => "IN",
        "nig" => "NG",
        "som" => "SO",
        "pol" => "PL",
        "pak" => "PK",
        "alg" => "DZ",
        "mar" | "marok" => "MA",
        "kos" => "XK",
        "ukr" => "UA",
        "rum" => "RO",
        "bosn" => "BA",
        "geo" | "georg" => "GE",
        "arm" => "AM",
        "gha" => "GH",
        "sud" => "SD",
        "ser" => "RS",
        "ira" => return None,
        _ => return None,
    };
    Some((code, false))
}

/// All nationalities of a cell; `None` if a part of it is none.
pub(super) fn recognise_all(text: &str) -> Option<Vec<(&'static str, bool)>> {
    if let Some(one) = recognise(text) {
        return Some(vec![one]);
    }
    let parts: Vec<&str> = text
        .split([',', '/', ';', '+', '&', '\n'])
        .flat_map(|part| part.split(" und "))
        .flat_map(|part| part.split(" and "))
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect();
    if parts.len() < 2 || parts.len() > 4 {
        return None;
    }
    let mut found: Vec<(&'static str, bool)> = Vec::new();
    for part in parts {
        let one = recognise(part)?;
        if !found.iter().any(|(code, _)| *code == one.0) {
            found.push((one.0, false));
        }
    }
    Some(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nationalities_are_known_by_every_spelling() {
        for (code, spellings) in [
            (
                "SY",
                &[
                    "Syrien",
                    "SYR",
                    "syr.",
                    "syrisch",
                    "Syrische Arabische Republik",
                    "Syrerin",
                    "Syrian",
                    "SY",
                    "syrische",
                    "Syria",
                ][..],
            ),
            ("UA", &["ukr.", "UKR", "ukrainisch", "Ukraine", "Ukrainerin", "UA", "Ukrainian"]),
            ("TR", &["türk.", "TUR", "Türkei", "türkisch", "Turkey", "Tuerkei", "tuerkisch", "Türkiye", "Türkin", "TR"]),
            ("AF", &["afg.", "AFG", "afghanisch", "Afghane", "Afghanistan", "afghan."]),
            ("BG", &["bulg.", "BGR", "Bulgarien"]),
            ("RO", &["rum.", "ROU", "rumänisch", "Rumaenien", "ROM"]),
            ("ER", &["eritr.", "ERI", "Eritrea"]),
            ("PL", &["poln.", "POL", "Polen", "Pole"]),
            ("VN", &["VNM", "Vietnam", "vietn."]),
            ("IQ", &["irak.", "Iraker", "IRQ", "Iraqi"]),
            ("IR", &["iran.", "IRN", "Islamische Republik Iran"]),
            ("NG", &["nigerianisch", "Nigeria", "nigerian."]),
            ("NE", &["nigrisch", "Niger"]),
            ("SS", &["Südsudan", "südsudanesisch"]),
            ("CI", &["Elfenbeinküste", "Côte d'Ivoire", "Côte d’Ivoire"]),
            ("XK", &["Kosovo", "kosov.", "RKS"]),
            ("MK", &["Nordmazedonien", "Mazedonien", "mazed."]),
            ("DE", &["deutsch", "D", "Deutschland"]),
            (STATELESS, &["staatenlos", "stateless"]),
        ] {
            for spelling in spellings {
                assert_eq!(recognise(spelling).map(|(code, _)| code), Some(code), "{spelling}");
            }
        }
    }

    #[test]
    fn what_two_countries_share_is_not_guessed() {
        for text in ["ir.", "gui.", "m", "xyz", "Fatima", "12.03.1985", "Schützenstr. 160, 44161 Dortmund"] {
            assert_eq!(recognise(text), None, "{text}");
        }
    }

    #[test]
    fn two_nationalities_in_a_cell_are_two() {
        let codes = |text: &str| recognise_all(text).map(|found| found.iter().map(|(code, _)| *code).collect::<Vec<_>>());
        assert_eq!(codes("syrisch/türkisch"), Some(vec!["SY", "TR"]));
        assert_eq!(codes("Bosnien und Herzegowina"), Some(vec!["BA"]));
        assert_eq!(codes("syrisch, Dortmund"), None);
    }

    #[test]
    fn every_line_of_the_table_is_whole() {
        assert!(countries().count() > 240);
        for country in countries() {
            assert_eq!((country.alpha2.len(), country.alpha3.len()), (2, 3), "{}", country.alpha2);
            assert!(!country.names.is_empty());
        }
    }
}
