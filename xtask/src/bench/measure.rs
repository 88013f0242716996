//! Timing a program and telling it: percentiles, the budget, and how much of it was used.

use super::{Bench, Office};
use crate::failure::{Doing, Failure, Result};
use std::time::Instant;

/// Seconds that something may take; each is held against its own percentile.
#[derive(Debug, Clone, Copy, Default)]
pub struct Budget {
    pub p50: Option<f64>,
    pub p99: Option<f64>,
}

impl Budget {
    pub const NONE: Self = Self { p50: None, p99: None };

    /// For what is done once and waited for.
    pub const fn whole(seconds: f64) -> Self {
        Self { p50: Some(seconds), p99: None }
    }
}

/// What the figures of a bench count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Unit {
    Seconds,
    Mebibytes,
}

/// What one bench took.
#[derive(Debug, Clone)]
pub struct Measured {
    pub name: &'static str,
    pub budget: Budget,
    /// What was subtracted from each sample: the signing in that comes before the work.
    without: f64,
    unit: Unit,
    /// Sorted.
    samples: Vec<f64>,
}

/// Runs the bench's command as often as it asks for, and times the whole of it.
pub fn whole(office: &Office, bench: &Bench, sign_in: Option<f64>) -> Result<Measured> {
    let mut samples = Vec::with_capacity(bench.runs);
    for run in 0..bench.runs {
        let words = (bench.words)(office, run)?;
        let started = Instant::now();
        office.migradesk(&words)?;
        samples.push(started.elapsed().as_secs_f64());
    }
    Ok(Measured::new(bench.name, bench.budget, sign_in.unwrap_or(0.0), samples))
}

/// What the measuring program of `desk` found in one session: an object of name → seconds.
pub fn within(told: &str, waits: &[(&'static str, Budget)]) -> Result<Vec<Measured>> {
    let told: serde_json::Value = serde_json::from_str(told).doing("reading what was measured")?;
    waits
        .iter()
        .map(|(name, budget)| {
            let samples: Vec<f64> = told[*name].as_array().into_iter().flatten().filter_map(serde_json::Value::as_f64).collect();
            if samples.is_empty() {
                return Err(Failure::new(format!("`{name}` was not measured")));
            }
            Ok(Measured::new(name, *budget, 0.0, samples))
        })
        .collect()
}

impl Measured {
    pub fn new(name: &'static str, budget: Budget, without: f64, mut samples: Vec<f64>) -> Self {
        for sample in &mut samples {
            *sample = (*sample - without).max(0.0);
        }
        samples.sort_by(f64::total_cmp);
        Self { name, budget, without, unit: Unit::Seconds, samples }
    }

    /// The figures are MiB.
    pub fn in_mib(self) -> Self {
        Self { unit: Unit::Mebibytes, ..self }
    }

    /// The nearest rank: a time that was really measured, never one in between.
    pub fn percentile(&self, percent: usize) -> f64 {
        let rank = (self.samples.len() * percent).div_ceil(100).max(1);
        self.samples.get(rank - 1).copied().unwrap_or(f64::NAN)
    }

    /// The larger part of a budget that was used: 1 is all of it.
    pub fn used(&self) -> Option<f64> {
        let used = |budget: Option<f64>, percent| budget.map(|budget| self.percentile(percent) / budget);
        used(self.budget.p50, 50).into_iter().chain(used(self.budget.p99, 99)).max_by(f64::total_cmp)
    }

    pub fn is_over(&self) -> bool {
        self.used().is_some_and(|used| used > 1.0)
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::json!({
            "name": self.name,
            "unit": match self.unit {
                Unit::Seconds => "s",
                Unit::Mebibytes => "MiB",
            },
            "runs": self.samples.len(),
            "p50": self.percentile(50),
            "p99": self.percentile(99),
            "worst": self.percentile(100),
            "budget_p50": self.budget.p50,
            "budget_p99": self.budget.p99,
            "used": self.used(),
            "without_sign_in": self.without,
        })
    }
}

pub fn table(rows: &[Measured]) -> String {
    let mut table =
        format!("{:<26}{:>6}{:>11}{:>11}{:>13}{:>13}{:>9}\n", "", "runs", "p50", "p99", "budget p50", "budget p99", "used");
    for row in rows {
        let budget = |budget: Option<f64>| budget.map(|most| figure(row.unit, most)).unwrap_or_default();
        let used =
            row.used().map(|used| format!("{:.0} %{}", used * 100.0, if row.is_over() { " !" } else { "" })).unwrap_or_default();
        table.push_str(&format!(
            "{:<26}{:>6}{:>11}{:>11}{:>13}{:>13}{used:>9}\n",
            row.name,
            row.samples.len(),
            figure(row.unit, row.percentile(50)),
            figure(row.unit, row.percentile(99)),
            budget(row.budget.p50),
            budget(row.budget.p99),
        ));
    }
    table
}

fn figure(unit: Unit, figure: f64) -> String {
    match unit {
        Unit::Mebibytes => format!("{figure:.0} MiB"),
        Unit::Seconds if figure >= 1.0 => format!("{figure:.2} s"),
        Unit::Seconds => format!("{:.2} ms", figure * 1_000.0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_measured_values_less_the_signing_in() {
        let measured = Measured::new("x", Budget::whole(2.0), 1.0, vec![4.0, 2.0, 3.0]);
        assert!((measured.percentile(50) - 2.0).abs() < 1e-9, "the middle one");
        assert!((measured.percentile(99) - 3.0).abs() < 1e-9, "the last one");
        assert!(!measured.is_over(), "a budget that is just kept is kept");
    }

    #[test]
    fn a_slow_tail_is_over_budget_though_the_median_is_not() {
        let measured = Measured::new("x", Budget { p50: Some(1.0), p99: Some(5.0) }, 0.0, vec![0.1, 0.1, 6.0]);
        assert!(measured.is_over());
    }

    #[test]
    fn what_was_not_measured_is_not_passed_over() {
        assert!(within("{\"search\": []}", &[("search", Budget::NONE)]).is_err());
    }
}
