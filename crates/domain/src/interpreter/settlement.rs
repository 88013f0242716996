//! What a service is paid, in cents, by a tariff of the rule pack.

use crate::{coded_enum, time::Day};

coded_enum! {
    /// How a service that was agreed on ended.
    pub enum Outcome {
        Done = "done",
        ClientAbsent = "client-absent",
        InterpreterAbsent = "interpreter-absent",
    }
}

/// How the time is paid. All amounts are cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rate {
    /// Each half hour that has begun.
    HalfHour { cents: u32 },
    /// Each service, however long.
    Flat { cents: u32 },
    /// The minutes, at least so many of them.
    Hour { cents: u32, least_minutes: u32 },
}

/// How the way is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Travel {
    None,
    Flat { cents: u32 },
    Kilometre { cents: u32 },
}

/// What an interpreter is paid by, from a day on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tariff {
    pub code: String,
    /// The name of the tariff in the office's language, as it stands on the list that both sides sign.
    pub label: String,
    pub valid_from: Day,
    pub rate: Rate,
    pub travel: Travel,
    /// What is paid of the agreed time when the client does not come, in percent. The way is paid in full.
    pub no_show_percent: u32,
    /// In a calendar year; beyond it somebody is warned.
    pub ceiling_cents: Option<i64>,
}

/// One service as it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Work {
    pub outcome: Outcome,
    /// Served; where the client did not come, the agreed ones.
    pub minutes: u32,
    /// There and back.
    pub kilometres: u32,
    /// Nobody travels to a telephone.
    pub on_site: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Payment {
    /// Half hours, services or minutes, as the tariff counts.
    pub units: u32,
    pub fee_cents: i64,
    pub travel_cents: i64,
}

impl Payment {
    #[must_use]
    pub const fn total_cents(self) -> i64 {
        self.fee_cents + self.travel_cents
    }
}

/// What a service is paid. Fractions of a cent are rounded up, in favour of whoever served.
#[must_use]
pub fn payment(tariff: &Tariff, work: Work) -> Payment {
    if work.outcome == Outcome::InterpreterAbsent {
        return Payment { units: 0, fee_cents: 0, travel_cents: 0 };
    }
    let (units, full) = match tariff.rate {
        Rate::HalfHour { cents } => {
            // Who came has begun the first half hour.
            let begun = work.minutes.div_ceil(30).max(1);
            (begun, i64::from(begun) * i64::from(cents))
        }
        Rate::Flat { cents } => (1, i64::from(cents)),
        Rate::Hour { cents, least_minutes } => {
            let minutes = work.minutes.max(least_minutes);
            (minutes, divided_up(i64::from(minutes) * i64::from(cents), 60))
        }
    };
    let fee_cents = match work.outcome {
        Outcome::ClientAbsent => divided_up(full * i64::from(tariff.no_show_percent), 100),
        Outcome::Done | Outcome::InterpreterAbsent => full,
    };
    let travel_cents = match tariff.travel {
        _ if !work.on_site => 0,
        Travel::None => 0,
        Travel::Flat { cents } => i64::from(cents),
        Travel::Kilometre { cents } => i64::from(work.kilometres) * i64::from(cents),
    };
    Payment { units, fee_cents, travel_cents }
}

const fn divided_up(value: i64, by: i64) -> i64 {
    (value + by - 1).div_euclid(by)
}

coded_enum! {
    /// How far somebody is from what they may be paid in a year.
    pub enum Ceiling {
        /// The tariff has none.
        None = "none",
        Fine = "fine",
        /// Four fifths of it are paid.
        Near = "near",
        Reached = "reached",
    }
}

#[must_use]
pub const fn ceiling(limit_cents: Option<i64>, paid_cents: i64) -> Ceiling {
    match limit_cents {
        None => Ceiling::None,
        Some(limit) if paid_cents >= limit => Ceiling::Reached,
        Some(limit) if paid_cents >= limit / 5 * 4 => Ceiling::Near,
        Some(_) => Ceiling::Fine,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::{prelude::*, sample::select};

    fn tariff(rate: Rate, travel: Travel, no_show_percent: u32) -> Tariff {
        let valid_from = Day::parse("2026-01-01").expect("a day");
        Tariff { code: "x".into(), label: "X".into(), valid_from, rate, travel, no_show_percent, ceiling_cents: None }
    }

    fn done(minutes: u32) -> Work {
        Work { outcome: Outcome::Done, minutes, kilometres: 0, on_site: true }
    }

    #[test]
    fn a_half_hour_that_has_begun_is_paid() {
        let by_half_hour = tariff(Rate::HalfHour { cents: 1_000 }, Travel::None, 50);
        let fees: Vec<i64> = [0, 1, 30, 31, 60, 61].map(|minutes| payment(&by_half_hour, done(minutes)).fee_cents).into();
        assert_eq!(fees, [1_000, 1_000, 1_000, 2_000, 2_000, 3_000]);
    }

    #[test]
    fn an_hourly_rate_has_a_minimum_and_then_counts_the_minutes() {
        let hourly = tariff(Rate::Hour { cents: 8_500, least_minutes: 60 }, Travel::None, 100);
        let fees: Vec<i64> = [10, 60, 61, 90].map(|minutes| payment(&hourly, done(minutes)).fee_cents).into();
        assert_eq!(fees, [8_500, 8_500, 8_642, 12_750], "61 minutes are 8641 and two thirds, rounded up");
    }

    #[test]
    fn when_the_client_does_not_come_a_share_and_the_whole_way_are_paid() {
        let flat = tariff(Rate::Flat { cents: 2_501 }, Travel::Kilometre { cents: 42 }, 50);
        let missed = Work { outcome: Outcome::ClientAbsent, minutes: 45, kilometres: 11, on_site: true };
        assert_eq!(payment(&flat, missed), Payment { units: 1, fee_cents: 1_251, travel_cents: 462 });
        let by_phone = Work { on_site: false, ..missed };
        assert_eq!(payment(&flat, by_phone).travel_cents, 0);
        let own_fault = Work { outcome: Outcome::InterpreterAbsent, ..missed };
        assert_eq!(payment(&flat, own_fault).total_cents(), 0);
    }

    #[test]
    fn a_ceiling_is_near_at_four_fifths() {
        let states = [0, 67_199, 67_200, 83_999, 84_000, 90_000].map(|paid| ceiling(Some(84_000), paid));
        use Ceiling::{Fine, Near, Reached};
        assert_eq!(states, [Fine, Fine, Near, Near, Reached, Reached]);
        assert_eq!(ceiling(None, i64::MAX), Ceiling::None);
    }

    fn some_tariff() -> impl Strategy<Value = Tariff> {
        let cents = 0..100_000_u32;
        let rate = prop_oneof![
            cents.clone().prop_map(|cents| Rate::HalfHour { cents }),
            cents.clone().prop_map(|cents| Rate::Flat { cents }),
            (cents.clone(), 0..240_u32).prop_map(|(cents, least_minutes)| Rate::Hour { cents, least_minutes }),
        ];
        let travel = prop_oneof![
            Just(Travel::None),
            cents.prop_map(|cents| Travel::Flat { cents }),
            (0..500_u32).prop_map(|cents| Travel::Kilometre { cents }),
        ];
        (rate, travel, 0..=100_u32).prop_map(|(rate, travel, percent)| tariff(rate, travel, percent))
    }

    proptest! {
        #[test]
        fn nothing_paid_is_negative_and_longer_never_pays_less(
            tariff in some_tariff(),
            outcome in select(Outcome::ALL),
            minutes in 0..1_440_u32,
            longer in 0..1_440_u32,
            kilometres in 0..2_000_u32,
            on_site: bool,
        ) {
            let work = Work { outcome, minutes, kilometres, on_site };
            let paid = payment(&tariff, work);
            prop_assert!(paid.fee_cents >= 0 && paid.travel_cents >= 0);
            let more = payment(&tariff, Work { minutes: minutes + longer, ..work });
            prop_assert!(more.total_cents() >= paid.total_cents() && more.units >= paid.units);
        }

        #[test]
        fn who_waited_in_vain_is_never_paid_more_than_who_served(tariff in some_tariff(), minutes in 0..1_440_u32) {
            let of = |outcome| payment(&tariff, Work { outcome, ..done(minutes) }).total_cents();
            prop_assert!(of(Outcome::InterpreterAbsent) <= of(Outcome::ClientAbsent));
            prop_assert!(of(Outcome::ClientAbsent) <= of(Outcome::Done));
        }
    }
}
