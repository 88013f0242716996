//! Timing a program and telling it: percentiles, the budget, and how much of it was used.

use super::{Bench, Office};
use crate::failure::Result;
use std::time::Instant;

/// What one bench took. All times are seconds.
#[derive(Debug, Clone)]
pub struct Measured {
    pub name: &'static str,
    pub budget: Option<f64>,
    /// What was subtracted from each sample: the signing in that comes before the work.
    pub without: f64,
    /// Sorted.
    samples: Vec<f64>,
}

/// Runs the bench's command as often as it asks for.
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

impl Measured {
    pub fn new(name: &'static str, budget: Option<f64>, without: f64, mut samples: Vec<f64>) -> Self {
        for sample in &mut samples {
            *sample = (*sample - without).max(0.0);
        }
        samples.sort_by(f64::total_cmp);
        Self { name, budget, without, samples }
    }

    pub fn p50(&self) -> f64 {
        self.percentile(50)
    }

    /// The nearest rank: a time that was really measured, never one in between.
    fn percentile(&self, percent: usize) -> f64 {
        let rank = (self.samples.len() * percent).div_ceil(100).max(1);
        self.samples.get(rank - 1).copied().unwrap_or(f64::NAN)
    }

    /// Judged by the median: a noisy machine has one slow run in any few.
    pub fn is_over(&self) -> bool {
        self.budget.is_some_and(|budget| self.p50() > budget)
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::json!({
            "name": self.name,
            "seconds": self.samples,
            "p50": self.p50(),
            "p99": self.percentile(99),
            "budget": self.budget,
            "of_budget": self.budget.map(|budget| self.p50() / budget),
            "without_sign_in": self.without,
        })
    }
}

pub fn table(rows: &[Measured]) -> String {
    let mut table = format!("{:<28}{:>6}{:>11}{:>11}{:>11}{:>11}\n", "", "runs", "p50", "p99", "budget", "of budget");
    for row in rows {
        let (budget, share) = match row.budget {
            Some(budget) => {
                (time(budget), format!("{:.0} %{}", row.p50() / budget * 100.0, if row.is_over() { " !" } else { "" }))
            }
            None => (String::new(), String::new()),
        };
        table.push_str(&format!(
            "{:<28}{:>6}{:>11}{:>11}{budget:>11}{share:>11}\n",
            row.name,
            row.samples.len(),
            time(row.p50()),
            time(row.percentile(99)),
        ));
    }
    table
}

fn time(seconds: f64) -> String {
    if seconds >= 1.0 { format!("{seconds:.2} s") } else { format!("{:.1} ms", seconds * 1_000.0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percentiles_are_measured_values() {
        let measured = Measured::new("x", Some(2.0), 1.0, vec![4.0, 2.0, 3.0]);
        assert!((measured.p50() - 2.0).abs() < 1e-9, "the middle one, less what was subtracted");
        assert!((measured.percentile(99) - 3.0).abs() < 1e-9);
        assert!(!measured.is_over(), "a budget that is just kept is kept");
    }
}
