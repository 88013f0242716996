//! The tariffs as a rule pack: dated data with a source each.

use super::{Rate, Tariff, Travel};
use crate::time::Day;
use std::{collections::HashSet, sync::OnceLock};

/// A checked pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InterpreterPack {
    pub version: String,
    /// Days of service that count for who served least.
    pub fairness_days: u32,
    /// Hours until an offer should be answered.
    pub answer_hours: u32,
    tariffs: Vec<Tariff>,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    #[error("not a pack of this form")]
    Malformed,
    #[error("a tariff or a number that makes no sense or has no source: {0}")]
    Unsound(String),
}

const LARGEST: usize = 64 * 1024;
const MOST_CENTS: u32 = 100_000;
const MOST_MINUTES: u32 = 480;

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: String,
    fairness: Number,
    answer: Number,
    tariff: Vec<Entry>,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Number {
    value: u32,
    source: String,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    code: String,
    label: String,
    valid_from: String,
    rate: RateEntry,
    travel: TravelEntry,
    no_show_percent: u32,
    ceiling_cents: Option<u32>,
    source: String,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields, tag = "by", rename_all = "kebab-case")]
enum RateEntry {
    HalfHour { cents: u32 },
    Flat { cents: u32 },
    Hour { cents: u32, least_minutes: u32 },
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields, tag = "by", rename_all = "kebab-case")]
enum TravelEntry {
    None,
    Flat { cents: u32 },
    Kilometre { cents: u32 },
}

impl InterpreterPack {
    /// Reads and checks a pack.
    ///
    /// # Errors
    /// What is wrong first, with the code of its tariff.
    pub fn parse(text: &str) -> Result<Self, PackError> {
        if text.len() > LARGEST {
            return Err(PackError::Malformed);
        }
        let file: File = toml::from_str(text).map_err(|_| PackError::Malformed)?;
        for (name, number, most) in [("fairness", &file.fairness, 731), ("answer", &file.answer, 24 * 14)] {
            if !(1..=most).contains(&number.value) || number.source.trim().is_empty() {
                return Err(PackError::Unsound(name.to_owned()));
            }
        }
        if file.version.trim().is_empty() || file.tariff.is_empty() {
            return Err(PackError::Malformed);
        }
        let mut seen = HashSet::new();
        let mut tariffs = Vec::with_capacity(file.tariff.len());
        for entry in file.tariff {
            let unsound = || PackError::Unsound(entry.code.clone());
            let tariff = sound(&entry).ok_or_else(unsound)?;
            if !seen.insert((tariff.code.clone(), tariff.valid_from)) {
                return Err(unsound());
            }
            tariffs.push(tariff);
        }
        Ok(Self { version: file.version, fairness_days: file.fairness.value, answer_hours: file.answer.value, tariffs })
    }

    /// The pack that the program carries.
    #[must_use]
    pub fn embedded() -> &'static Self {
        static EMBEDDED: OnceLock<InterpreterPack> = OnceLock::new();
        EMBEDDED.get_or_init(|| {
            Self::parse(include_str!("../../../../rules/interpreter.toml")).expect("a test parses the embedded pack")
        })
    }

    /// The tariff of this code on a day: the last one that had begun.
    #[must_use]
    pub fn tariff(&self, code: &str, day: Day) -> Option<&Tariff> {
        self.tariffs.iter().filter(|one| one.code == code && one.valid_from <= day).max_by_key(|one| one.valid_from)
    }

    /// The tariffs that hold on a day, one of each code, in the order of the pack.
    #[must_use]
    pub fn on(&self, day: Day) -> Vec<&Tariff> {
        let mut codes: Vec<&str> = Vec::new();
        for tariff in &self.tariffs {
            if !codes.contains(&tariff.code.as_str()) {
                codes.push(&tariff.code);
            }
        }
        codes.into_iter().filter_map(|code| self.tariff(code, day)).collect()
    }
}

fn sound(entry: &Entry) -> Option<Tariff> {
    let fine = |cents: u32| (cents <= MOST_CENTS).then_some(cents);
    let is_code = !entry.code.is_empty()
        && entry.code.len() <= 40
        && entry.code.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    if !is_code || entry.label.trim().is_empty() || entry.source.trim().is_empty() || entry.no_show_percent > 100 {
        return None;
    }
    let rate = match entry.rate {
        RateEntry::HalfHour { cents } => Rate::HalfHour { cents: fine(cents)? },
        RateEntry::Flat { cents } => Rate::Flat { cents: fine(cents)? },
        RateEntry::Hour { cents, least_minutes } if least_minutes <= MOST_MINUTES => {
            Rate::Hour { cents: fine(cents)?, least_minutes }
        }
        RateEntry::Hour { .. } => return None,
    };
    let travel = match entry.travel {
        TravelEntry::None => Travel::None,
        TravelEntry::Flat { cents } => Travel::Flat { cents: fine(cents)? },
        TravelEntry::Kilometre { cents } => Travel::Kilometre { cents: fine(cents)? },
    };
    Some(Tariff {
        code: entry.code.clone(),
        label: entry.label.trim().to_owned(),
        valid_from: Day::parse(&entry.valid_from)?,
        rate,
        travel,
        no_show_percent: entry.no_show_percent,
        ceiling_cents: entry.ceiling_cents.map(i64::from),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day")
    }

    #[test]
    fn the_embedded_pack_is_sound_and_a_ceiling_follows_the_year() {
        let pack = InterpreterPack::parse(include_str!("../../../../rules/interpreter.toml")).expect("the pack of the program");
        let limit = |on| pack.tariff("volunteer", day(on)).and_then(|tariff| tariff.ceiling_cents);
        assert_eq!((limit("2025-12-31"), limit("2026-01-01")), (Some(84_000), Some(96_000)));
        assert_eq!(pack.tariff("volunteer", day("2020-01-01")), None, "no tariff before the first");
        assert_eq!(pack.on(day("2026-11-23")).len(), 4);
    }

    #[test]
    fn a_tariff_without_source_or_sense_is_refused() {
        let pack = |no_show: &str, cents: &str, source: &str| {
            format!(
                "version = \"1\"\n[fairness]\nvalue = 90\nsource = \"house\"\n[answer]\nvalue = 24\nsource = \"house\"\n\
                 [[tariff]]\ncode = \"a\"\nlabel = \"A\"\nvalid_from = \"2026-01-01\"\nrate = {{ by = \"flat\", cents = {cents} }}\n\
                 travel = {{ by = \"none\" }}\nno_show_percent = {no_show}\nsource = \"{source}\"\n"
            )
        };
        assert!(InterpreterPack::parse(&pack("50", "100", "house")).is_ok());
        for (no_show, cents, source) in
            [("101", "100", "house"), ("50", "-1", "house"), ("50", "100", " "), ("50", "999999", "x")]
        {
            assert!(InterpreterPack::parse(&pack(no_show, cents, source)).is_err(), "{no_show} {cents} {source}");
        }
        let twice = pack("50", "100", "house");
        let twice = format!("{twice}{}", &twice[twice.find("[[tariff]]").expect("a tariff")..]);
        assert!(InterpreterPack::parse(&twice).is_err(), "two of one code and day");
    }
}
