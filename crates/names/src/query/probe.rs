//! What to look up in the key tables.

use super::{Part, Query};
use crate::key::MIN_SOUND;
use crate::{Key, KeyKind};

/// How a key is looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lookup {
    Exact(String),
    /// `from <= text < to`, byte by byte.
    Range {
        from: String,
        to: String,
    },
}

impl Lookup {
    /// All keys that begin with `prefix`.
    #[must_use]
    pub fn prefix(prefix: &str) -> Self {
        Self::Range { from: prefix.to_owned(), to: format!("{prefix}~") }
    }
}

/// One look-up for one part of the question.
#[derive(Debug, Clone, PartialEq)]
pub struct Probe {
    /// The part of the question that it stands for, from 0. Who answers several parts is the better candidate.
    pub part: usize,
    pub kind: KeyKind,
    pub lookup: Lookup,
    /// 0 to 1: how much an answer to this look-up promises. An estimate, to order candidates before they are scored.
    pub weight: f32,
}

impl Probe {
    #[must_use]
    pub fn finds(&self, key: &Key) -> bool {
        self.kind == key.kind
            && match &self.lookup {
                Lookup::Exact(text) => key.text == *text,
                Lookup::Range { from, to } => *from <= key.text && key.text < *to,
            }
    }
}

impl Query {
    /// What to look up, the most promising first. Whoever is to be found has a key that one of the probes of some part finds.
    #[must_use]
    pub fn probes(&self) -> Vec<Probe> {
        let mut probes: Vec<Probe> = Vec::new();
        for (part, asked) in self.parts.iter().enumerate() {
            let mut add = |kind, lookup: Lookup, weight: f32| {
                let probe = Probe { part, kind, lookup, weight };
                if probes.iter().all(|known| (known.part, known.kind, &known.lookup) != (part, kind, &probe.lookup)) {
                    probes.push(probe);
                }
            };
            match asked {
                Part::Name { word, open } => name(word, *open, &mut add),
                Part::Digits { births, phones, number } => {
                    for asked in births {
                        born(asked, &mut add);
                    }
                    for phone in phones {
                        add(KeyKind::Phone, Lookup::prefix(phone), 0.7);
                    }
                    if let Some(number) = number {
                        add(KeyKind::Number, Lookup::prefix(number), 0.8);
                    }
                }
            }
        }
        probes.sort_by(|a, b| b.weight.total_cmp(&a.weight));
        probes
    }
}

fn name(word: &crate::word::Word, open: bool, add: &mut impl FnMut(KeyKind, Lookup, f32)) {
    for form in &word.forms {
        // A lost letter ends what can be looked up; the rest is left to the score.
        let known = form.text.split('?').next().unwrap_or("");
        if known.len() < form.text.len() {
            if !known.is_empty() {
                add(KeyKind::Name, Lookup::prefix(known), 0.6);
            }
        } else if open {
            add(KeyKind::Name, Lookup::prefix(known), 0.9);
        } else {
            add(KeyKind::Name, Lookup::Exact(known.to_owned()), 1.0);
        }
    }
    for skeleton in word.skeletons().filter(|skeleton| skeleton.len() >= MIN_SOUND) {
        if open && word.text().len() >= 3 {
            add(KeyKind::Sound, Lookup::prefix(skeleton), 0.5);
        } else {
            add(KeyKind::Sound, Lookup::Exact(skeleton.to_owned()), 0.6);
        }
    }
}

fn born(asked: &super::Asked, add: &mut impl FnMut(KeyKind, Lookup, f32)) {
    let birth = asked.birth;
    match (birth.year, birth.month, birth.day) {
        (Some(year), Some(month), Some(day)) => {
            add(KeyKind::Born, Lookup::Exact(format!("{year:04}-{month:02}-{day:02}")), 0.9);
            // Records that know less, or know it wrongly.
            add(KeyKind::Born, Lookup::Exact(format!("{year:04}-{month:02}")), 0.5);
            add(KeyKind::Born, Lookup::Exact(format!("{year:04}")), 0.4);
            add(KeyKind::Born, Lookup::Exact(format!("{year:04}-01-01")), 0.3);
            if day <= 12 && day != month {
                add(KeyKind::Born, Lookup::Exact(format!("{year:04}-{day:02}-{month:02}")), 0.5);
            }
        }
        (Some(year), Some(month), None) => add(KeyKind::Born, Lookup::prefix(&format!("{year:04}-{month:02}")), 0.6),
        (Some(year), None, _) => add(KeyKind::Born, Lookup::prefix(&format!("{year:04}")), 0.4),
        (None, Some(month), Some(day)) => {
            add(KeyKind::BornDay, Lookup::prefix(&format!("{day:02}{month:02}{}", asked.year_begins)), 0.5);
        }
        (None, ..) if asked.year_begins.len() == 3 => add(KeyKind::Born, Lookup::prefix(&asked.year_begins), 0.3),
        (None, ..) => {}
    }
}
