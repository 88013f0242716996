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

fn is_placeholder(birth: BirthView) -> bool {
    birth.month == Some(1) && birth.day == Some(1)
}

pub(crate) fn agreement(a: BirthView, b: BirthView) -> Agreement {
    let same = |x: Option<u32>, y: Option<u32>| x.zip(y).is_none_or(|(x, y)| x == y);
    let days = same(a.month, b.month) && same(a.day, b.day);
    let (Some(year), Some(other)) = (a.year, b.year) else {
        // Without a year on both sides, only a day and month on both say anything.
        return match (a.month.zip(a.day), b.month.zip(b.day)) {
            (Some(x), Some(y)) if x == y && !is_placeholder(a) => Agreement::Partial,
            (Some(x), Some(y)) if x != y && !is_placeholder(a) && !is_placeholder(b) => Agreement::Different,
            _ => Agreement::Missing,
        };
    };
    let full = |birth: BirthView| birth.month.is_some() && birth.day.is_some();
    let swapped = full(a) && full(b) && a.month == b.day && a.day == b.month;
    match (year - other).abs() {
        0 if is_placeholder(a) || is_placeholder(b) => Agreement::Placeholder,
        0 if days && full(a) && full(b) => Agreement::Equal,
        0 if days => Agreement::Partial,
        0 if swapped => Agreement::Swapped,
        0 => Agreement::SameYear,
        1 if days && full(a) && full(b) && !is_placeholder(a) => Agreement::Near,
        1 => Agreement::AdjacentYear,
        _ => Agreement::Different,
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
            (full, BirthView::new(1980, 5, 7), Agreement::Different),
            (BirthView { year: None, ..full }, full, Agreement::Partial),
        ] {
            assert_eq!(agreement(a, b), agreed, "{a:?} and {b:?}");
            assert_eq!(agreement(b, a), agreed, "the other way round");
        }
    }
}
