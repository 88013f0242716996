//! Check digits (Doc 9303-3, 4.9).

use super::{
    ZoneField,
    format::{Number, Slot, Slots},
};

/// A digit that was computed and one that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CheckDigit {
    /// What it stands for.
    pub field: ZoneField,
    /// From 1, as a person counts.
    pub line: usize,
    pub column: usize,
    pub found: char,
    pub expected: char,
    /// A passport without optional data may have a filler for the digit 0.
    filler_is_right: bool,
}

impl CheckDigit {
    #[must_use]
    pub fn is_right(&self) -> bool {
        self.found == self.expected || (self.filler_is_right && self.found == '<')
    }
}

/// The digit of a text: its signs weighed 7, 3, 1 again and again, letters from A = 10, fillers 0; the rest of the sum by ten.
/// Signs that no zone has count as fillers.
#[must_use]
pub fn check_digit(text: &str) -> char {
    let value = |c: char| c.to_digit(36).unwrap_or(0);
    let sum: u32 =
        text.chars().zip([7, 3, 1].into_iter().cycle()).map(|(c, weight)| value(c) * weight % 10).fold(0, |a, b| (a + b) % 10);
    char::from_digit(sum % 10, 10).unwrap_or('0')
}

pub(super) fn of(slots: &Slots<'_>, number: &Number) -> Vec<CheckDigit> {
    let format = slots.format;
    let check = |field, parts: &[Slot], digit: Slot, filler_is_right| {
        let over: String = parts.iter().map(|slot| slots.text(*slot)).collect();
        let found = slots.text(digit).chars().next().unwrap_or('<');
        let filler_is_right = filler_is_right && over.chars().all(|c| c == '<');
        CheckDigit { field, line: digit.line + 1, column: digit.from + 1, found, expected: check_digit(&over), filler_is_right }
    };
    let behind = |slot: Slot| Slot { from: slot.to, to: slot.to + 1, ..slot };
    let mut checks = vec![
        check(ZoneField::Number, &number.parts, number.digit, false),
        check(ZoneField::BirthDate, &[format.birth()], behind(format.birth()), false),
        check(ZoneField::Expiry, &[format.expiry()], behind(format.expiry()), false),
    ];
    if let Some(digit) = format.optional_digit() {
        checks.push(check(ZoneField::Optional, &format.optional()[..1], digit, true));
    }
    if let Some((digit, parts)) = format.composite() {
        checks.push(check(ZoneField::Composite, parts, digit, false));
    }
    checks
}
