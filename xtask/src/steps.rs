//! A run of named steps, each timed. One that fails does not hide what the others would say.

use crate::failure::{Failure, Result};
use std::time::{Duration, Instant};

#[derive(Debug, PartialEq, Eq)]
enum End {
    Done,
    Failed,
    LeftOut(&'static str),
}

#[derive(Debug, Default)]
pub struct Steps(Vec<(String, Duration, End)>);

impl Steps {
    /// Does one step; whether it went well.
    pub fn step(&mut self, name: &str, work: impl FnOnce() -> Result) -> bool {
        self.step_with(name, work).is_some()
    }

    /// As [`Steps::step`], for a step that makes something that later ones need.
    pub fn step_with<T>(&mut self, name: &str, work: impl FnOnce() -> Result<T>) -> Option<T> {
        eprintln!("\n── {name}");
        let started = Instant::now();
        let done = work();
        let took = started.elapsed();
        match done {
            Ok(made) => {
                self.0.push((name.to_owned(), took, End::Done));
                Some(made)
            }
            Err(failure) => {
                eprintln!("── {name} FAILED: {failure}");
                self.0.push((name.to_owned(), took, End::Failed));
                None
            }
        }
    }

    /// Names a step that makes no sense now, with the reason.
    pub fn leave_out(&mut self, name: &str, why: &'static str) {
        self.0.push((name.to_owned(), Duration::ZERO, End::LeftOut(why)));
    }

    fn table(&self) -> String {
        let width = self.0.iter().map(|(name, ..)| name.chars().count()).max().unwrap_or(0);
        let total: Duration = self.0.iter().map(|(_, took, _)| *took).sum();
        let mut table = String::new();
        for (name, took, end) in &self.0 {
            let end = match end {
                End::Done => "ok".to_owned(),
                End::Failed => "FAILED".to_owned(),
                End::LeftOut(why) => format!("left out: {why}"),
            };
            table.push_str(&format!("  {name:<width$}  {:>8}  {end}\n", seconds(*took)));
        }
        table.push_str(&format!("  {:<width$}  {:>8}\n", "all", seconds(total)));
        table
    }

    /// Prints the table; fails when a step failed or had to be left out.
    pub fn finish(self) -> Result {
        eprintln!("\n{}", self.table());
        let wrong: Vec<&str> = self.0.iter().filter(|(.., end)| *end != End::Done).map(|(name, ..)| name.as_str()).collect();
        if wrong.is_empty() { Ok(()) } else { Err(Failure::new(format!("not done: {}", wrong.join(", ")))) }
    }
}

fn seconds(time: Duration) -> String {
    let whole = time.as_secs();
    if whole >= 60 { format!("{}:{:02} min", whole / 60, whole % 60) } else { format!("{:.1} s", time.as_secs_f64()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failed_step_fails_the_run_but_not_the_next_step() {
        let mut steps = Steps::default();
        assert!(!steps.step("breaks", || Err(Failure::new("on purpose"))));
        assert!(steps.step("still runs", || Ok(())));
        assert!(steps.table().contains("FAILED"));
        assert!(steps.finish().is_err());
    }

    #[test]
    fn a_step_left_out_is_not_a_success() {
        let mut steps = Steps::default();
        steps.leave_out("the real app", "it was not built");
        assert!(steps.finish().is_err());
    }

    #[test]
    fn long_steps_are_shown_in_minutes() {
        assert_eq!(seconds(Duration::from_millis(1_240)), "1.2 s");
        assert_eq!(seconds(Duration::from_secs(605)), "10:05 min");
    }
}
