//! Instants and days as they cross the wire and stand in SQL.

use chrono::{DateTime, NaiveDateTime, Utc};
use chrono_tz::Tz;

/// Microseconds since 1970 in UTC. A JavaScript number holds it exactly until the year 2255.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(transparent)]
#[ts(type = "number")]
pub struct Instant(pub i64);

impl Instant {
    #[must_use]
    pub const fn from_utc(at: DateTime<Utc>) -> Self {
        Self(at.timestamp_micros())
    }

    /// `None` outside the years that chrono can hold.
    #[must_use]
    pub const fn to_utc(self) -> Option<DateTime<Utc>> {
        DateTime::from_timestamp_micros(self.0)
    }

    /// The clock on the wall of a zone. `None` as in [`Self::to_utc`].
    #[must_use]
    pub fn local(self, zone: Tz) -> Option<NaiveDateTime> {
        Some(self.to_utc()?.with_timezone(&zone).naive_local())
    }

    /// The calendar of a zone. `None` as in [`Self::to_utc`].
    #[must_use]
    pub fn day(self, zone: Tz) -> Option<Day> {
        self.local(zone).map(|local| Day(local.date()))
    }
}

/// A calendar day, `YYYY-MM-DD` on the wire and in SQL, where it sorts as text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct Day(pub chrono::NaiveDate);

impl Day {
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").ok().map(Self)
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0.format("%Y-%m-%d"))
    }
}

#[cfg(test)]
mod tests {
    use super::{Day, Instant};
    use chrono_tz::Europe::Berlin;

    fn day_in_berlin(utc: &str) -> String {
        let at = utc.parse().map(Instant::from_utc).expect("an instant");
        at.day(Berlin).map(|day| day.to_string()).unwrap_or_default()
    }

    #[test]
    fn a_day_ends_at_midnight_of_its_zone_in_winter_and_in_summer() {
        assert_eq!(day_in_berlin("2026-01-31T22:59:59Z"), "2026-01-31");
        assert_eq!(day_in_berlin("2026-01-31T23:00:00Z"), "2026-02-01", "an hour ahead in winter");
        assert_eq!(day_in_berlin("2026-07-31T21:59:59Z"), "2026-07-31");
        assert_eq!(day_in_berlin("2026-07-31T22:00:00Z"), "2026-08-01", "two in summer");
    }

    #[test]
    fn an_instant_that_no_calendar_has_is_on_no_day() {
        assert_eq!(Instant(i64::MAX).day(Berlin), None::<Day>);
    }
}
