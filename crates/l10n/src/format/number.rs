//! Numbers.

use icu::decimal::{DecimalFormatter, input::Decimal};
use icu::locale::Locale;

use super::{Format, probe};

/// Digits and separators.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Numbers {
    /// The ten digits from zero.
    pub digits: Vec<String>,
    /// Between groups of digits.
    pub group: String,
    /// Before the decimals.
    pub decimal: String,
    /// The size of the last group.
    pub primary: usize,
    /// The size of the groups before it.
    pub secondary: usize,
    /// How many digits have to stand before the last group for separators to be written: 2 in Polish and Spanish.
    pub minimum: usize,
    /// What stands before and after a negative number.
    pub negative: (String, String),
    /// What stands before and after a percentage.
    pub percent: (String, String),
}

pub(super) fn probe(locale: &Locale, percent: &str) -> Result<Numbers, String> {
    let formatter = DecimalFormatter::try_new(locale.into(), Default::default()).map_err(|error| error.to_string())?;
    let format = |number: i64| formatter.format_to_string(&Decimal::from(number));
    let half = Decimal::try_from_str("1.5").unwrap_or_else(|_| Decimal::from(1));
    let part = |runs: Vec<(Option<&'static str>, String)>, name: &str| {
        runs.into_iter().find(|(part, _)| *part == Some(name)).map(|(_, text)| text).unwrap_or_default()
    };
    let millions = Decimal::from(1_234_567_890_i64);
    let grouped: Vec<usize> = groups(probe::runs(&formatter.format(&millions), "decimal"));
    let minimum = (1..=3)
        .find(|digits| groups(probe::runs(&formatter.format(&Decimal::from(10_i64.pow(*digits + 2))), "decimal")).len() > 1);
    let one = format(1);
    let minus = format(-1);
    let (before, after) = minus.split_once(one.as_str()).unwrap_or(("-", ""));
    let (percent_before, percent_after) = percent.split_once("{0}").unwrap_or(("", "%"));
    Ok(Numbers {
        digits: (0..10).map(format).collect(),
        group: part(probe::runs(&formatter.format(&millions), "decimal"), "group"),
        decimal: part(probe::runs(&formatter.format(&half), "decimal"), "decimal"),
        primary: grouped.last().copied().filter(|_| grouped.len() > 1).unwrap_or(3),
        secondary: if grouped.len() > 2 { grouped[grouped.len() - 2] } else { 3 },
        minimum: minimum.unwrap_or(1) as usize,
        negative: (before.to_owned(), after.to_owned()),
        percent: (percent_before.to_owned(), percent_after.to_owned()),
    })
}

/// The lengths of the groups of digits, first to last.
fn groups(runs: Vec<(Option<&'static str>, String)>) -> Vec<usize> {
    let mut lengths = vec![0];
    for (part, text) in runs {
        match part {
            Some("group") => lengths.push(0),
            Some("integer") => {
                if let Some(last) = lengths.last_mut() {
                    *last += text.chars().count();
                }
            }
            _ => {}
        }
    }
    lengths
}

impl Format {
    /// A whole number: `12.345`.
    #[must_use]
    pub fn integer(&self, number: i64) -> String {
        self.signed(number < 0, &number.unsigned_abs().to_string(), "")
    }

    /// A number with as many decimals as it needs, three at most.
    #[must_use]
    pub fn number(&self, number: f64) -> String {
        let (negative, whole, decimals) = rounded(number, 3);
        self.signed(negative, &whole, decimals.trim_end_matches('0'))
    }

    /// A number with exactly so many decimals, rounded half away from zero.
    #[must_use]
    pub fn decimal(&self, number: f64, decimals: usize) -> String {
        let (negative, whole, rest) = rounded(number, decimals);
        self.signed(negative, &whole, &rest)
    }

    /// A share as a percentage with so many decimals: 0.344 → `34 %`.
    #[must_use]
    pub fn percent(&self, share: f64, decimals: usize) -> String {
        let (before, after) = &self.numbers.percent;
        format!("{before}{}{after}", self.decimal(share * 100.0, decimals))
    }

    fn signed(&self, negative: bool, whole: &str, decimals: &str) -> String {
        let numbers = &self.numbers;
        let mut text = String::new();
        if negative {
            text.push_str(&numbers.negative.0);
        }
        let grouped = whole.len() >= numbers.primary + numbers.minimum;
        for (index, digit) in whole.bytes().enumerate() {
            let left = whole.len() - index;
            let at_border =
                left == numbers.primary || (left > numbers.primary && (left - numbers.primary).is_multiple_of(numbers.secondary));
            if grouped && index > 0 && at_border {
                text.push_str(&numbers.group);
            }
            self.push_digit(&mut text, digit);
        }
        if !decimals.is_empty() {
            text.push_str(&numbers.decimal);
            for digit in decimals.bytes() {
                self.push_digit(&mut text, digit);
            }
        }
        if negative {
            text.push_str(&numbers.negative.1);
        }
        text
    }

    fn push_digit(&self, text: &mut String, digit: u8) {
        if let Some(digit) = self.numbers.digits.get(usize::from(digit.wrapping_sub(b'0'))) {
            text.push_str(digit);
        }
    }
}

/// Sign, digits before and digits after the point, rounded half away from zero as JavaScript's `toFixed` does.
/// What is not a number is zero: there is no count of people that it could stand for.
fn rounded(number: f64, decimals: usize) -> (bool, String, String) {
    let number = if number.is_finite() { number } else { 0.0 };
    // Twenty-five decimals tell a tie from its neighbours, because a tie at three decimals has at most twenty of them.
    let exact = format!("{:.25}", number.abs());
    let (whole, rest) = exact.split_once('.').unwrap_or((&exact, ""));
    let (kept, dropped) = rest.split_at(decimals.min(rest.len()));
    let mut digits: Vec<u8> = whole.bytes().chain(kept.bytes()).collect();
    if dropped.as_bytes().first().is_some_and(|digit| *digit >= b'5') {
        let mut index = digits.len();
        loop {
            if index == 0 {
                digits.insert(0, b'1');
                break;
            }
            index -= 1;
            if digits[index] == b'9' {
                digits[index] = b'0';
            } else {
                digits[index] += 1;
                break;
            }
        }
    }
    let negative = number < 0.0 && digits.iter().any(|digit| *digit != b'0');
    let split = digits.len() - kept.len();
    let text = |digits: &[u8]| digits.iter().map(|digit| char::from(*digit)).collect::<String>();
    (negative, text(&digits[..split]), text(&digits[split..]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Catalogue;

    #[test]
    fn numbers_are_what_icu_writes() {
        for meta in Catalogue::embedded().languages() {
            let format = Format::of(meta).expect("ICU has formats");
            let locale = Locale::try_from_str(&meta.format_locale()).expect("a locale");
            let icu = DecimalFormatter::try_new((&locale).into(), Default::default()).expect("ICU has numbers");
            for number in
                [0, 7, 999, 1000, 1234, 9999, 10_000, 99_999, 123_456, 1_234_567, 12_345_678, 1_234_567_890, -5, -1234, -12_345]
            {
                assert_eq!(format.integer(number), icu.format_to_string(&Decimal::from(number)), "{} {number}", meta.tag);
            }
            for number in ["0.5", "1234.5", "-98765.432", "1000000.001"] {
                let expected = icu.format_to_string(&Decimal::try_from_str(number).expect("a number"));
                assert_eq!(format.number(number.parse().expect("a number")), expected, "{} {number}", meta.tag);
            }
        }
    }

    #[test]
    fn ties_go_away_from_zero_as_in_javascript() {
        for (number, decimals, expected) in [
            (0.125, 2, (false, "0", "13")),
            (2.5, 0, (false, "3", "")),
            (-2.5, 0, (true, "3", "")),
            (1.005, 2, (false, "1", "00")),
            (999.9996, 3, (false, "1000", "000")),
            (-0.0001, 3, (false, "0", "000")),
            (f64::NAN, 1, (false, "0", "0")),
        ] {
            let (negative, whole, rest) = rounded(number, decimals);
            assert_eq!((negative, whole.as_str(), rest.as_str()), expected, "{number} to {decimals}");
        }
    }
}
