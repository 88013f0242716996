//! The words behind `cargo xtask`.

use crate::failure::{Failure, Result};

#[derive(Debug)]
pub struct Arguments(Vec<String>);

impl Arguments {
    pub fn from_process() -> Self {
        Self(std::env::args().skip(1).collect())
    }

    /// Takes the first word.
    pub fn word(&mut self) -> Option<String> {
        (!self.0.is_empty()).then(|| self.0.remove(0))
    }

    /// Takes this word wherever it stands; whether it was there.
    pub fn flag(&mut self, name: &str) -> bool {
        let before = self.0.len();
        self.0.retain(|word| word != name);
        self.0.len() != before
    }

    /// Takes all words that are left and are not options.
    pub fn words(&mut self) -> Vec<String> {
        let (options, words) = std::mem::take(&mut self.0).into_iter().partition(|word| word.starts_with('-'));
        self.0 = options;
        words
    }

    /// Refuses what nobody took, so that a misspelt option is not silently ignored.
    pub fn none_left(self) -> Result {
        match self.0.first() {
            None => Ok(()),
            Some(word) => {
                Err(Failure::new(format!("`{word}` is not known here; `cargo xtask help` lists the verbs and their options")))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(words: &[&str]) -> Arguments {
        Arguments(words.iter().map(|word| (*word).to_owned()).collect())
    }

    #[test]
    fn a_flag_is_found_wherever_it_stands() {
        let mut given = arguments(&["run", "--release", "--demo"]);
        assert_eq!(given.word().as_deref(), Some("run"));
        assert!(given.flag("--demo"));
        assert!(given.flag("--release"));
        assert!(!given.flag("--demo"), "a flag is taken once");
        assert!(given.none_left().is_ok());
    }

    #[test]
    fn a_misspelt_option_is_refused() {
        let mut given = arguments(&["--relase"]);
        assert!(!given.flag("--release"));
        assert!(given.none_left().is_err());
    }
}
