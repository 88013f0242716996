//! How two birth dates agree.

use crate::{BirthView, Reason};

/// From the best to the worst. A date of which nothing is known agrees with nothing and contradicts nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Agreement {
    Missing,
    Equal,
    Partial,
    Swapped,
    Near,
    Placeholder,
    SameYear,
    AdjacentYear,
    Different,
}

impl Agreement {
    pub(crate) const fn reason(self) -> Option<Reason> {
        match self {
            Self::Missing | Self::AdjacentYear => None,
            Self::Equal => Some(Reason::BirthDateEqual),
            Self::Partial => Some(Reason::BirthDatePartial),
            Self::Swapped => Some(Reason::BirthDateSwapped),
            Self::Near => Some(Reason::BirthDateNear),
            Self::Placeholder => Some(Reason::PlaceholderBirthDate),
            Self::SameYear => Some(Reason::BirthYearEqual),
            Self::Different => Some(Reason::BirthDateDifferent),
        }
    }
}

/// How two dates agree, as finely as the weights tell it apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Slip {
    Equal,
    /// 1 January of the same year on both sides.
    PlaceholderBoth,
    /// The same year, and 1 January on one side.
    PlaceholderOne,
    /// Day and month are swapped.
    Swapped,
    /// The same day of the year before or after.
    Near,
    /// One digit is another one, or two neighbours are swapped.
    Digit,
    /// One of them is a date of another calendar taken for a Gregorian one.
    Calendar,
    /// A year apart, and 1 January on one side.
    PlaceholderNear,
    SameYear,
    AdjacentYear,
    Different,
    /// What is known of both agrees, something is unknown.
    Partial,
}

impl Slip {
    pub(crate) const ALL: [Self; 12] = [
        Self::Equal,
        Self::PlaceholderBoth,
        Self::PlaceholderOne,
        Self::Swapped,
        Self::Near,
        Self::Digit,
        Self::Calendar,
        Self::PlaceholderNear,
        Self::SameYear,
        Self::AdjacentYear,
        Self::Different,
        Self::Partial,
    ];

    pub(crate) const fn reason(self) -> Option<Reason> {
        match self {
            Self::Equal => Some(Reason::BirthDateEqual),
            Self::PlaceholderBoth | Self::PlaceholderOne => Some(Reason::PlaceholderBirthDate),
            Self::Swapped => Some(Reason::BirthDateSwapped),
            Self::Near => Some(Reason::BirthDateNear),
            Self::Digit => Some(Reason::BirthDateSlip),
            Self::Calendar => Some(Reason::BirthDateCalendar),
            Self::SameYear => Some(Reason::BirthYearEqual),
            Self::Different => Some(Reason::BirthDateDifferent),
            Self::Partial => Some(Reason::BirthDatePartial),
            Self::PlaceholderNear | Self::AdjacentYear => None,
        }
    }
}

pub(crate) fn is_placeholder(birth: BirthView) -> bool {
    birth.month == Some(1) && birth.day == Some(1)
}

/// `None` where nothing can be compared.
pub(crate) fn slip(a: BirthView, b: BirthView) -> Option<Slip> {
    let (Some(year), Some(other)) = (a.year, b.year) else {
        // Without a year on both sides, only a day and month on both say anything.
        return match (a.month.zip(a.day), b.month.zip(b.day)) {
            (Some(x), Some(y)) if x == y && !is_placeholder(a) => Some(Slip::Partial),
            (Some(x), Some(y)) if x != y && !is_placeholder(a) && !is_placeholder(b) => Some(Slip::Different),
            _ => None,
        };
    };
    let apart = year.abs_diff(other);
    let ((Some(month), Some(day)), (Some(other_month), Some(other_day))) = ((a.month, a.day), (b.month, b.day)) else {
        let same = |x: Option<u32>, y: Option<u32>| x.zip(y).is_none_or(|(x, y)| x == y);
        let known = same(a.month, b.month) && same(a.day, b.day);
        return Some(match apart {
            0 if known || is_placeholder(a) || is_placeholder(b) => Slip::Partial,
            0 => Slip::SameYear,
            1 => Slip::AdjacentYear,
            _ => Slip::Different,
        });
    };
    let same_day = month == other_month && day == other_day;
    let placeholders = (is_placeholder(a), is_placeholder(b));
    Some(match (apart, placeholders) {
        (0, (true, true)) => Slip::PlaceholderBoth,
        (0, (true, false) | (false, true)) => Slip::PlaceholderOne,
        (0, _) if same_day => Slip::Equal,
        (0, _) if month == other_day && day == other_month => Slip::Swapped,
        (1, (false, false)) if same_day => Slip::Near,
        (1, (true, false) | (false, true)) => Slip::PlaceholderNear,
        _ if placeholders == (false, false) && one_digit((year, month, day), (other, other_month, other_day)) => Slip::Digit,
        (0, _) => Slip::SameYear,
        (1, _) => Slip::AdjacentYear,
        // The calendars are about 8, 580 and 620 years apart.
        (6..=9 | 560..=640, _) if calendar_slip((year, month, day), (other, other_month, other_day)) => Slip::Calendar,
        _ => Slip::Different,
    })
}

fn one_digit(a: (i32, u32, u32), b: (i32, u32, u32)) -> bool {
    // Numbers of unequal length, a fifth digit or a minus are no slip of one key.
    let digits = |(year, month, day): (i32, u32, u32)| {
        let (mut rest, mut digits) = (u64::try_from(year).ok()? * 10_000 + u64::from(month) * 100 + u64::from(day), [0_u64; 8]);
        for digit in digits.iter_mut().rev() {
            *digit = rest % 10;
            rest /= 10;
        }
        (rest == 0).then_some(digits)
    };
    let (Some(a), Some(b)) = (digits(a), digits(b)) else { return false };
    let mut unlike = (0..8).filter(|at| a[*at] != b[*at]);
    match (unlike.next(), unlike.next(), unlike.next()) {
        (Some(_), None, None) => true,
        (Some(x), Some(y), None) => y == x + 1 && a[x] == b[y] && a[y] == b[x],
        _ => false,
    }
}

/// Days between the true date and the misread one by which the calendars that clients bring differ from ours.
fn calendar_slip(a: (i32, u32, u32), b: (i32, u32, u32)) -> bool {
    let (Some(x), Some(y)) = (gregorian_days(a), gregorian_days(b)) else { return false };
    let misread = |date, days: i32| {
        ethiopic_days(date).is_some_and(|read| read == days)
        || persian_days(date).is_some_and(|read| (read - days).abs() <= 1)
        // The months begin when the moon is seen: a day earlier or later is the same date.
        || islamic_days(date).is_some_and(|read| (read - days).abs() <= 2)
    };
    misread(a, y) || misread(b, x)
}

/// Julian day number of a Gregorian date.
fn gregorian_days((year, month, day): (i32, u32, u32)) -> Option<i32> {
    let valid = (1..=9999).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
    let (month, day) = (i32::try_from(month).ok()?, i32::try_from(day).ok()?);
    let before_march = i32::from(month <= 2);
    let (y, m) = (year + 4800 - before_march, month + 12 * before_march - 3);
    valid.then(|| day + (153 * m + 2) / 5 + 365 * y + y / 4 - y / 100 + y / 400 - 32_045)
}

/// Julian day number of a date of the Ethiopic calendar: twelve months of thirty days, and five or six days.
fn ethiopic_days((year, month, day): (i32, u32, u32)) -> Option<i32> {
    let valid = (1..=9999).contains(&year) && (1..=13).contains(&month) && (1..=30).contains(&day);
    let (month, day) = (i32::try_from(month).ok()?, i32::try_from(day).ok()?);
    valid.then(|| 1_723_855 + 365 * year + year / 4 + 30 * (month - 1) + day)
}

/// Julian day number of a date of the Persian solar calendar, by the cycle of 33 years, right within a day for anybody alive.
fn persian_days((year, month, day): (i32, u32, u32)) -> Option<i32> {
    let valid = (1200..=1500).contains(&year) && (1..=12).contains(&month) && (1..=31).contains(&day);
    let (month, day) = (i32::try_from(month).ok()?, i32::try_from(day).ok()?);
    let months = if month <= 7 { 31 * (month - 1) } else { 30 * (month - 1) + 6 };
    valid.then(|| 1_948_319 + 365 * (year - 1) + (8 * year + 21) / 33 + months + day)
}

/// Julian day number of a date of the tabular Islamic calendar.
fn islamic_days((year, month, day): (i32, u32, u32)) -> Option<i32> {
    let valid = (1200..=1500).contains(&year) && (1..=12).contains(&month) && (1..=30).contains(&day);
    let (month, day) = (i32::try_from(month).ok()?, i32::try_from(day).ok()?);
    valid.then(|| 1_948_439 + 354 * (year - 1) + (3 + 11 * year) / 30 + (59 * (month - 1) + 1) / 2 + day)
}

pub(crate) fn agreement(a: BirthView, b: BirthView) -> Agreement {
    match slip(a, b) {
        None => Agreement::Missing,
        Some(Slip::Equal) => Agreement::Equal,
        Some(Slip::Partial) => Agreement::Partial,
        Some(Slip::Swapped) => Agreement::Swapped,
        Some(Slip::Near | Slip::Digit | Slip::Calendar) => Agreement::Near,
        Some(Slip::PlaceholderBoth | Slip::PlaceholderOne) => Agreement::Placeholder,
        Some(Slip::SameYear) => Agreement::SameYear,
        Some(Slip::AdjacentYear | Slip::PlaceholderNear) => Agreement::AdjacentYear,
        Some(Slip::Different) => Agreement::Different,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_agree_by_what_is_known_of_both() {
        let full = BirthView::new(1998, 5, 7);
        let year = BirthView { year: Some(1998), ..BirthView::default() };
        for (a, b, agreed) in [
            (full, full, Agreement::Equal),
            (full, year, Agreement::Partial),
            (full, BirthView::default(), Agreement::Missing),
            (full, BirthView::new(1998, 7, 5), Agreement::Swapped),
            (full, BirthView::new(1997, 5, 7), Agreement::Near),
            (full, BirthView::new(1998, 1, 1), Agreement::Placeholder),
            (BirthView::new(1998, 1, 1), BirthView::new(1998, 1, 1), Agreement::Placeholder),
            (BirthView::new(1997, 1, 1), BirthView::new(1998, 1, 1), Agreement::AdjacentYear),
            (full, BirthView::new(1998, 6, 9), Agreement::SameYear),
            (full, BirthView::new(1980, 6, 9), Agreement::Different),
            (BirthView { year: None, ..full }, full, Agreement::Partial),
        ] {
            assert_eq!(agreement(a, b), agreed, "{a:?} and {b:?}");
            assert_eq!(agreement(b, a), agreed, "the other way round");
        }
    }

    #[test]
    fn a_slip_of_the_hand_or_of_the_calendar_is_told_from_another_date() {
        let born = BirthView::new(1998, 5, 7);
        for (again, how) in [
            (BirthView::new(1998, 5, 17), Slip::Digit),
            (BirthView::new(1989, 5, 7), Slip::Digit),
            (BirthView::new(1968, 5, 7), Slip::Digit),
            (BirthView::new(1998, 5, 70), Slip::Digit),
            (BirthView::new(1998, 6, 9), Slip::SameYear),
            // 29 Miyazya 1990, 17 Ordibehesht 1377 and 10 Muharram 1419.
            (BirthView::new(1990, 8, 29), Slip::Calendar),
            (BirthView::new(1377, 2, 17), Slip::Calendar),
            (BirthView::new(1419, 1, 10), Slip::Calendar),
            (BirthView::new(1990, 9, 29), Slip::Different),
            (BirthView::new(1997, 1, 1), Slip::PlaceholderNear),
        ] {
            assert_eq!(slip(born, again), Some(how), "{again:?}");
            assert_eq!(slip(again, born), Some(how), "the other way round");
        }
    }

    #[test]
    fn new_year_of_each_calendar_falls_on_its_known_day() {
        // 1 Meskerem 2000 was 12 September 2007, 1 Farvardin 1400 was 21 March 2021, 1 Muharram 1443 about 10 August 2021.
        assert_eq!(ethiopic_days((2000, 1, 1)), gregorian_days((2007, 9, 12)));
        assert_eq!(persian_days((1400, 1, 1)), gregorian_days((2021, 3, 21)));
        assert_eq!(persian_days((1377, 1, 1)), gregorian_days((1998, 3, 21)));
        assert_eq!(islamic_days((1443, 1, 1)), gregorian_days((2021, 8, 10)));
        assert_eq!(gregorian_days((2000, 1, 1)), Some(2_451_545));
    }
}
