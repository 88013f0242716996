//! Birth dates as they are typed here: `1998`, `01.1998`, `1.1.98`, `01011998`, `1998-01-01`, and the beginnings of these.

use crate::BirthView;

/// One reading of typed digits as a birth date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Asked {
    pub(crate) birth: BirthView,
    /// First digits of the year, while it is being typed; then `birth.year` is `None`.
    pub(crate) year_begins: String,
}

const YEARS: std::ops::RangeInclusive<i32> = 1850..=2100;

/// All readings of digits with separators, the likeliest first; empty if it is no date.
pub(crate) fn readings(text: &str) -> Vec<Asked> {
    let fields: Vec<&str> = text.trim_end_matches(['.', '/', '-']).split(['.', '/', '-']).collect();
    if fields.iter().any(|field| field.is_empty() || field.len() > 8 || !field.bytes().all(|b| b.is_ascii_digit())) {
        return Vec::new();
    }
    let mut all = match fields.as_slice() {
        [digits] => undivided(digits),
        [year, month] if year.len() == 4 => with_year(year, month, ""),
        [month, year] if year.len() >= 3 => with_year(year, month, ""),
        [day, month] => {
            let mut all: Vec<Asked> = parts("", month, day).into_iter().collect();
            if month.len() == 2 {
                all.extend(with_year(month, day, "").into_iter().filter(|asked| asked.birth.year.is_some()));
            }
            all
        }
        [year, month, day] if year.len() == 4 => with_year(year, month, day),
        [day, month, year] => with_year(year, month, day),
        _ => Vec::new(),
    };
    all.retain(|asked| exists(asked.birth));
    all
}

fn undivided(digits: &str) -> Vec<Asked> {
    let mut all = Vec::new();
    match digits.len() {
        // The end of a year, or the beginning of one that is being typed; then a day and a month.
        2 => {
            let years = if matches!(digits, "18" | "19" | "20") {
                begun(digits, "", "").into_iter().collect()
            } else {
                with_year(digits, "", "")
            };
            all.extend(years);
            for (month, day) in [("", digits), (digits, "")] {
                all.extend(parts("", month, day).filter(|asked| asked.birth.day.is_some() || asked.birth.month.is_some()));
            }
        }
        3 => all.extend(with_year(digits, "", "")),
        4 => {
            all.extend(with_year(digits, "", ""));
            // 2000 is no 20th of an unknown month.
            let day = parts("", &digits[2..], &digits[..2]);
            all.extend(day.filter(|asked| asked.birth.month.is_some() && asked.birth.day.is_some()));
        }
        // While the year is typed: 01011, 010119, 0101199.
        5..=8 => {
            all.extend(with_year(&digits[4..], &digits[2..4], &digits[..2]));
            if digits.len() == 8 {
                all.extend(with_year(&digits[..4], &digits[4..6], &digits[6..]));
            }
        }
        _ => {}
    }
    all
}

/// The readings of a year of one to four digits: two digits are either century, or the beginning of four.
fn with_year(year: &str, month: &str, day: &str) -> Vec<Asked> {
    let mut all = Vec::new();
    match year.len() {
        4 => {
            if let Ok(number) = year.parse::<i32>()
                && YEARS.contains(&number)
            {
                all.extend(parts(year, month, day));
            }
        }
        2 => {
            for century in ["19", "20"] {
                all.extend(parts(&format!("{century}{year}"), month, day));
            }
            all.extend(begun(year, month, day));
        }
        _ => all.extend(begun(year, month, day)),
    }
    all
}

fn begun(year: &str, month: &str, day: &str) -> Option<Asked> {
    let plausible = ["18", "19", "20"].iter().any(|century| century.starts_with(year) || year.starts_with(century));
    let asked = parts("", month, day)?;
    (plausible && year.len() < 4).then(|| Asked { year_begins: year.to_owned(), ..asked })
}

/// `None` for a month or day that no calendar has; zeros are an unknown part.
fn parts(year: &str, month: &str, day: &str) -> Option<Asked> {
    let part = |text: &str, most: u32| match text {
        "" => Some(None),
        _ => match text.parse::<u32>().ok()? {
            0 => Some(None),
            number if number <= most && text.len() <= 2 => Some(Some(number)),
            _ => None,
        },
    };
    let birth = BirthView { year: year.parse().ok(), month: part(month, 12)?, day: part(day, 31)? };
    Some(Asked { birth, year_begins: String::new() })
}

fn exists(birth: BirthView) -> bool {
    let last = match birth.month {
        Some(2) => match birth.year {
            Some(year) if year % 4 != 0 || (year % 100 == 0 && year % 400 != 0) => 28,
            _ => 29,
        },
        Some(4 | 6 | 9 | 11) => 30,
        _ => 31,
    };
    birth.day.is_none_or(|day| day <= last)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn views(text: &str) -> Vec<BirthView> {
        readings(text).into_iter().filter(|asked| asked.year_begins.is_empty()).map(|asked| asked.birth).collect()
    }

    #[test]
    fn every_german_form_of_a_birth_date_is_read() {
        let full = BirthView::new(1998, 1, 5);
        for text in ["05.01.1998", "5.1.1998", "05011998", "1998-01-05", "19980105", "5/1/1998", "5.1.98", "050198"] {
            assert!(views(text).contains(&full), "{text} is {:?}", views(text));
        }
        assert_eq!(views("1998")[0], BirthView { year: Some(1998), month: None, day: None });
        assert!(views("01.1998").contains(&BirthView { year: Some(1998), month: Some(1), day: None }));
        assert!(views("00.00.1985").contains(&BirthView { year: Some(1985), month: None, day: None }));
        assert!(views("5.1.").contains(&BirthView { year: None, month: Some(1), day: Some(5) }));
    }

    #[test]
    fn two_digits_of_a_year_are_either_century() {
        assert_eq!(views("5.1.05"), [BirthView::new(1905, 1, 5), BirthView::new(2005, 1, 5)]);
    }

    #[test]
    fn what_no_calendar_has_is_no_date() {
        for text in ["31.02.1998", "32.01.1998", "0176", "1.2.3.4", "05.01.19981", "a.b", "", "0999"] {
            assert!(views(text).is_empty(), "{text} is {:?}", views(text));
        }
    }

    #[test]
    fn a_year_that_is_being_typed_is_a_beginning() {
        for (text, begins) in [("199", "199"), ("5.1.1", "1"), ("5.1.199", "199"), ("05011", "1")] {
            assert!(readings(text).iter().any(|asked| asked.year_begins == begins), "{text} is {:?}", readings(text));
        }
    }
}
