//! What is on the screen.

use crate::app::App;
use serde_json::{Value, json};
use std::time::{Duration, Instant};

const PAGE: &str = include_str!("page.js");
/// How long a person would look before they call for help. A debug build on two busy cores needs some of it.
const PATIENCE: Duration = Duration::from_secs(20);
const LOOK_EVERY: Duration = Duration::from_millis(25);

impl App {
    /// Runs a script that can use the finders of `page.js` and changes nothing that it would not change the second time.
    pub(crate) fn ask(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.look(&format!("{PAGE}\n{script}"), &arguments)
    }

    /// Looks until it is there.
    pub fn until<T>(&self, what: &str, look: impl FnMut() -> Option<T>) -> T {
        self.within(PATIENCE, what, look)
    }

    pub fn within<T>(&self, patience: Duration, what: &str, mut look: impl FnMut() -> Option<T>) -> T {
        let since = Instant::now();
        loop {
            if let Some(seen) = look() {
                return seen;
            }
            assert!(since.elapsed() < patience, "waited in vain: {what}\nOn the screen:\n{}", self.all_text());
            std::thread::sleep(LOOK_EVERY);
        }
    }

    pub fn sees(&self, role: &str, name: &str) -> bool {
        self.ask("return one(arguments[0], arguments[1]) !== null", vec![json!(role), json!(name)]) == json!(true)
    }

    /// Waits until something of this role and name is on the screen.
    pub fn see(&self, role: &str, name: &str) {
        self.until(&format!("{role} “{name}”"), || self.sees(role, name).then_some(()));
    }

    /// Waits until nothing of this role and name is on the screen.
    pub fn see_gone(&self, role: &str, name: &str) {
        self.until(&format!("{role} “{name}” goes"), || (!self.sees(role, name)).then_some(()));
    }

    /// Waits for words anywhere on the screen.
    pub fn read(&self, words: &str) {
        self.until(&format!("the words “{words}”"), || self.reads(words).then_some(()));
    }

    pub fn reads(&self, words: &str) -> bool {
        self.ask("return strip(document.body.innerText).includes(strip(arguments[0]))", vec![json!(words)]) == json!(true)
    }

    pub fn how_many(&self, role: &str, name: &str) -> usize {
        let count = self.ask("return all(arguments[0], arguments[1]).length", vec![json!(role), json!(name)]);
        usize::try_from(count.as_u64().expect("a count")).expect("a small one")
    }

    /// The texts of all that have this role and name.
    pub fn texts(&self, role: &str, name: &str) -> Vec<String> {
        let texts =
            self.ask("return all(arguments[0], arguments[1]).map((e) => strip(e.innerText))", vec![json!(role), json!(name)]);
        serde_json::from_value(texts).expect("texts")
    }

    /// What stands in a field.
    pub fn value(&self, label: &str) -> String {
        self.see("field", label);
        let value = self.ask("return one('field', arguments[0]).value", vec![json!(label)]);
        value.as_str().expect("a field has a text").to_owned()
    }

    /// The whole number that stands with a label, in the digits of whatever language.
    pub fn figure(&self, label: &str) -> u32 {
        let read = "const term = [...document.querySelectorAll('dt')].filter(shown).find((one) => strip(one.textContent) === strip(arguments[0])); \
             return term === undefined ? null : strip(term.parentElement.querySelector('dd').textContent)";
        let text = self
            .until(&format!("a number with “{label}”"), || self.ask(read, vec![json!(label)]).as_str().map(str::to_owned));
        number(&text).unwrap_or_else(|| panic!("“{label}” has no number: {text}"))
    }

    pub fn all_text(&self) -> String {
        self.look("return document.body.innerText", &[]).as_str().unwrap_or_default().to_owned()
    }

    /// The address inside the program.
    pub fn place(&self) -> String {
        let hash = self.look("return window.location.hash", &[]);
        match hash.as_str().unwrap_or_default().trim_start_matches('#') {
            "" => "/today".to_owned(),
            place => place.to_owned(),
        }
    }

    pub fn arrive(&self, place: &str) {
        self.until(&format!("the screen {place}"), || self.place().starts_with(place).then_some(()));
    }

    /// Waits until nothing loads or moves any more.
    pub fn settle(&self) {
        self.until("the screen is still", || {
            let still = self.look(
                "return document.querySelector('[aria-busy=true]') === null && document.fonts.status === 'loaded' \
                 && document.getAnimations().every((one) => one.playState !== 'running' || one.effect?.getComputedTiming().iterations === Infinity)",
                &[],
            );
            (still == json!(true)).then_some(())
        });
    }
}

/// A whole number as people write it: with separators, and in European or Arabic digits.
pub fn number(text: &str) -> Option<u32> {
    let digits: String = text
        .chars()
        .filter_map(|c| match c {
            '٠'..='٩' => char::from_digit(u32::from(c) - u32::from('٠'), 10),
            '0'..='9' => Some(c),
            _ => None,
        })
        .collect();
    digits.parse().ok()
}
