//! Instants and days as they cross the wire and stand in SQL.

use chrono::{DateTime, Utc};

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
