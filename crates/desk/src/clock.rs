//! Time is passed in.

use chrono::{DateTime, NaiveDate, Utc};
use domain::time::{Day, Instant};
use std::sync::Arc;

/// What says what time it is: the machine's clock in the program, a fixed instant in tests and in the demo.
#[derive(Clone)]
pub struct Clock(Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>);

impl std::fmt::Debug for Clock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Clock")
    }
}

impl Clock {
    /// The machine's clock.
    #[must_use]
    #[allow(clippy::disallowed_methods, reason = "the one place that reads the clock")]
    pub fn system() -> Self {
        Self(Arc::new(Utc::now))
    }

    /// Always `at`.
    #[must_use]
    pub fn fixed(at: DateTime<Utc>) -> Self {
        Self(Arc::new(move || at))
    }

    #[must_use]
    pub fn utc(&self) -> DateTime<Utc> {
        (self.0)()
    }

    #[must_use]
    pub fn now(&self) -> Instant {
        Instant::from_utc(self.utc())
    }

    /// The office's day.
    #[must_use]
    pub fn today(&self, zone: chrono_tz::Tz) -> Day {
        Day(self.date(zone))
    }

    #[must_use]
    pub fn date(&self, zone: chrono_tz::Tz) -> NaiveDate {
        self.utc().with_timezone(&zone).date_naive()
    }
}
