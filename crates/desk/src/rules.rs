//! The office's own numbers, as a rule pack: data that an office can replace without a new program.

use crate::{DeskError, Result};
use domain::time::Day;
use store::Tx;

/// A checked pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfficeRules {
    pub version: String,
    /// After so many days without an answer a referral is chased.
    pub referral_chase_days: u32,
    /// After so many days without a confirmation an entry of the directory is stale.
    pub service_stale_days: u32,
    /// A release ends by itself after so many days at the latest.
    pub release_longest_days: u32,
    /// So many days before an appointment its client is to be reminded.
    pub appointment_reminder_days: u32,
    /// A cancellation by the client fewer days before is late.
    pub appointment_late_days: u32,
    /// Missed and late appointments of so many days back are counted.
    pub appointment_missed_days: u32,
}

/// The row of `meta` that holds the pack of an office that has its own.
const KEY: &str = "rules-office";

const LARGEST: usize = 16 * 1024;
const MOST_DAYS: u32 = 3653;

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    version: String,
    referral_chase: Days,
    service_stale: Days,
    release_longest: Days,
    appointment_reminder: Days,
    appointment_late: Days,
    appointment_missed: Days,
}

#[derive(serde::Deserialize)]
#[serde(deny_unknown_fields)]
struct Days {
    days: u32,
    source: String,
}

impl OfficeRules {
    /// Reads and checks a pack. A number without its source is refused.
    ///
    /// # Errors
    /// `rules-invalid`.
    pub fn parse(text: &str) -> Result<Self> {
        let invalid = || DeskError::refused("rules-invalid");
        if text.len() > LARGEST {
            return Err(invalid());
        }
        let file: File = toml::from_str(text).map_err(|_| invalid())?;
        let sound = |days: &Days| (1..=MOST_DAYS).contains(&days.days) && !days.source.trim().is_empty();
        let numbers = [
            &file.referral_chase,
            &file.service_stale,
            &file.release_longest,
            &file.appointment_reminder,
            &file.appointment_late,
            &file.appointment_missed,
        ];
        if !numbers.into_iter().all(sound) || file.version.trim().is_empty() {
            return Err(invalid());
        }
        Ok(Self {
            version: file.version,
            referral_chase_days: file.referral_chase.days,
            service_stale_days: file.service_stale.days,
            release_longest_days: file.release_longest.days,
            appointment_reminder_days: file.appointment_reminder.days,
            appointment_late_days: file.appointment_late.days,
            appointment_missed_days: file.appointment_missed.days,
        })
    }

    /// The pack of this office: its own, or the one that the program carries.
    ///
    /// # Errors
    /// `rules-invalid`, and what the store says.
    pub(crate) fn of(tx: &mut Tx<'_>) -> Result<Self> {
        let own = tx.first("SELECT value FROM meta WHERE key = $1", store::params![KEY], |row| row.get::<String>(0))?;
        Self::parse(own.as_deref().unwrap_or(include_str!("../../../rules/office.toml")))
    }

    /// The day on which a referral that waits from `day` on is chased, where there may be an appointment at the partner.
    pub(crate) fn chase_on(&self, day: Day, appointment: Option<Day>) -> Day {
        domain::referral::chase_on(day, appointment, self.referral_chase_days)
    }

    /// Whether an entry that was last confirmed on this day is stale.
    pub(crate) fn is_stale(&self, assured: Option<Day>, today: Day) -> bool {
        assured.is_none_or(|day| (today.0 - day.0).num_days() > i64::from(self.service_stale_days))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedded_pack_is_sound() {
        let rules = OfficeRules::parse(include_str!("../../../rules/office.toml")).expect("the pack of the program");
        assert_eq!((rules.referral_chase_days, rules.service_stale_days, rules.release_longest_days), (14, 180, 731));
    }

    #[test]
    fn a_pack_with_a_number_of_no_source_or_of_no_sense_is_refused() {
        let pack = |days: &str, source: &str| {
            format!(
                "version = \"1\"\n[referral_chase]\ndays = {days}\nsource = \"{source}\"\n\
                 [service_stale]\ndays = 90\nsource = \"house\"\n\
                 [release_longest]\ndays = 365\nsource = \"house\"\n\
                 [appointment_reminder]\ndays = 2\nsource = \"house\"\n\
                 [appointment_late]\ndays = 1\nsource = \"house\"\n\
                 [appointment_missed]\ndays = 365\nsource = \"house\"\n"
            )
        };
        assert_eq!(OfficeRules::parse(&pack("7", "house")).expect("a sound pack").referral_chase_days, 7);
        for (days, source) in [("7", " "), ("0", "house"), ("-3", "house"), ("99999", "house"), ("\"7\"", "house")] {
            let error = OfficeRules::parse(&pack(days, source)).expect_err("unsound");
            assert_eq!(error.code(), "rules-invalid", "{days} {source}");
        }
    }

    #[test]
    fn an_entry_is_stale_a_day_after_the_limit() {
        let rules = OfficeRules::parse(include_str!("../../../rules/office.toml")).expect("the pack of the program");
        let day = |text| Day::parse(text).expect("a day");
        assert!(!rules.is_stale(Some(day("2026-05-26")), day("2026-11-22")), "180 days ago");
        assert!(rules.is_stale(Some(day("2026-05-25")), day("2026-11-22")), "181 days ago");
        assert!(rules.is_stale(None, day("2026-11-22")), "nobody ever confirmed it");
    }
}
