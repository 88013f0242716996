//! Languages as lists spell them, one or several in a cell, as BCP-47 tags.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use crate::text::key;

const TABLE: &str = include_str!("languages.tsv");

struct Index {
    /// Sorted, so that all with one beginning stand together.
    names: BTreeMap<String, &'static str>,
    short: HashMap<String, &'static str>,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index { names: BTreeMap::new(), short: HashMap::new() };
    let lines = || {
        TABLE.lines().filter(|line| !line.starts_with('#')).filter_map(|line| {
            let mut parts = line.split('\t');
            Some((parts.next()?, parts.next()?, parts.next().unwrap_or("")))
        })
    };
    for (tag, names, _) in lines() {
        for name in names.split('|') {
            index.names.entry(key(name)).or_insert(tag);
            index.names.entry(key(&name.to_lowercase().replace('ä', "ae").replace('ö', "oe").replace('ü', "ue"))).or_insert(tag);
        }
    }
    // A code of a language goes before the code of a country: `tr` and `TR` agree, `SQ` and `AL` are both Albanian, `ET` is Estonian
    // only as a language.
    for (tag, _, short) in lines() {
        for name in short.split('|').filter(|name| !name.is_empty()) {
            index.short.entry(key(name)).or_insert(tag);
        }
    }
    index
});

/// One language: its tag, and whether the cell held its name as such.
pub(super) fn recognise(text: &str) -> Option<(&'static str, bool)> {
    let trimmed = text.trim().trim_end_matches(['*', '!']);
    let k = key(trimmed);
    if k.is_empty() {
        return None;
    }
    if let Some(tag) = INDEX.names.get(&k) {
        return Some((tag, true));
    }
    if let Some(tag) = INDEX.short.get(&k) {
        return Some((tag, false));
    }
    // "arabische Sprache", "Arabisch (Muttersprache)", "etwas Deutsch".
    let inner = trimmed.split('(').next().unwrap_or("").trim();
    if inner.len() < trimmed.len() && !inner.is_empty() {
        let found = recognise(inner)?;
        return Some((found.0, false));
    }
    // A cut name: "arabi", "ukrain.", "vietnam.".
    if k.chars().count() < 4 || trimmed.contains(|c: char| c.is_ascii_digit() || c.is_whitespace()) {
        return None;
    }
    let mut found = None;
    for (_, tag) in INDEX.names.range(k.clone()..).take_while(|(name, _)| name.starts_with(&k)) {
        match found {
            Some(before) if before != *tag => return None,
            _ => found = Some(*tag),
        }
    }
    found.map(|tag| (tag, false))
}

/// All languages of a cell in their order, and the parts that are none.
pub(super) fn recognise_all(text: &str) -> (Vec<&'static str>, Vec<String>, bool) {
    if let Some((tag, exact)) = recognise(text) {
        return (vec![tag], Vec::new(), exact);
    }
    let mut found: Vec<&'static str> = Vec::new();
    let mut unknown = Vec::new();
    let mut all_exact = true;
    let parts = text
        .split([',', '/', ';', '+', '&', '\n', '|'])
        .flat_map(|part| part.split(" und "))
        .flat_map(|part| part.split(" and "))
        .map(str::trim)
        .filter(|part| !part.is_empty());
    for part in parts {
        let one = recognise(part).map(|one| vec![one]).or_else(|| {
            // "Arabisch Kurdisch", "arab. kurd."
            part.split_whitespace().map(recognise).collect::<Option<Vec<_>>>()
        });
        match one {
            Some(tags) => {
                for (tag, exact) in tags {
                    all_exact &= exact;
                    if !found.contains(&tag) {
                        found.push(tag);
                    }
                }
            }
            None => unknown.push(part.to_owned()),
        }
    }
    (found, unknown, all_exact)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_known_by_every_spelling() {
        for (text, tags) in [
            ("Arabisch", &["ar"][..]),
            ("Arab", &["ar"]),
            ("arab.", &["ar"]),
            ("AR", &["ar"]),
            ("Arabisch, Kurdisch", &["ar", "ku"]),
            ("UA/RU", &["uk", "ru"]),
            ("BG, TR", &["bg", "tr"]),
            ("tr", &["tr"]),
            ("türk.", &["tr"]),
            ("TI", &["ti"]),
            ("tigr.", &["ti"]),
            ("dari", &["fa-AF"]),
            ("Farsi", &["fa"]),
            ("Paschtu", &["ps"]),
            ("Kurmandschi", &["ku"]),
            ("Sorani", &["ckb"]),
            ("Kurdisch (Sorani)", &["ckb"]),
            ("Vietnamesisch", &["vi"]),
            ("Dari und Paschtu", &["fa-AF", "ps"]),
            ("arab. kurd.", &["ar", "ku"]),
            ("Deutsch (A2)", &["de"]),
            ("Tuerkisch", &["tr"]),
            ("ukrain.", &["uk"]),
            ("العربية", &["ar"]),
        ] {
            let (found, unknown, _) = recognise_all(text);
            assert_eq!((found.as_slice(), unknown.as_slice()), (tags, &[][..]), "{text}");
        }
    }

    #[test]
    fn a_part_that_is_no_language_is_handed_back() {
        assert_eq!(recognise_all("Arabisch, Klingonisch"), (vec!["ar"], vec!["Klingonisch".to_owned()], true));
        assert!(recognise_all("Schützenstr. 160, 44161 Dortmund").0.is_empty());
        assert!(recognise_all("m").0.is_empty());
    }
}
