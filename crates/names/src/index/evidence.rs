//! What a birth date says for or against somebody, in hundredths of a natural logarithm.

use super::source::BornLookup;
use super::unpack_birth;
use crate::birth::{Agreement, agreement};
use crate::query::Asked;

/// What else was asked for than names.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Evidence {
    pub(super) value: i32,
    pub(super) missing: u8,
}

/// What a typed date says of somebody born on the packed one: how much oftener it is typed for them than for anybody. The chances
/// are those of offices' lists: one date in four is a placeholder, one in thirty is off by a year, one in fifty is wrong.
pub(super) fn of_birth(asked: &Asked, birth: u32) -> i32 {
    let known = unpack_birth(birth);
    if !asked.year_begins.is_empty() {
        let Some(year) = known.year else { return 0 };
        let same = |asked: Option<u32>, known: Option<u32>| asked.is_none() || known.is_none() || asked == known;
        if !begins(year, &asked.year_begins) || !same(asked.birth.day, known.day) || !same(asked.birth.month, known.month) {
            return -300;
        }
        let days = if asked.birth.day.is_some() && known.day.is_some() { 550 } else { 0 };
        return days + if asked.year_begins.len() == 3 { 200 } else { 40 };
    }
    if asked.birth.year.is_none() && asked.birth.month.is_some() != asked.birth.day.is_some() {
        // A day or a month alone.
        let (asked, known, fits) = match asked.birth.day {
            Some(day) => (day, known.day, 250),
            None => (asked.birth.month.unwrap_or(0), known.month, 150),
        };
        return known.map_or(0, |known| if known == asked { fits } else { -150 });
    }
    if asked.birth.month.is_none() {
        let (Some(asked), Some(known)) = (asked.birth.year, known.year) else { return 0 };
        return match (asked - known).abs() {
            0 => 420,
            1 => 0,
            _ => -400,
        };
    }
    match agreement(asked.birth, known) {
        Agreement::Equal => 990,
        Agreement::Partial => 500,
        Agreement::Swapped => 600,
        Agreement::Near => 480,
        Agreement::Placeholder if asked.birth == known => 500,
        Agreement::Placeholder => 230,
        Agreement::SameYear => 80,
        Agreement::Missing => 0,
        Agreement::AdjacentYear => -150,
        Agreement::Different => -450,
    }
}

/// How far what [`of_birth`] says of two people can lie apart, with some room.
pub(super) fn span_of_birth(asked: &Asked) -> u32 {
    if asked.year_begins.is_empty() && asked.birth.month.is_none() { 850 } else { 1_500 }
}

/// Whether the year is written with these digits first. Asked of everybody who may be meant, so that nothing is written out.
fn begins(year: i32, digits: &str) -> bool {
    let (Ok(mut rest), Ok(beginning)) = (u32::try_from(year), digits.parse::<u32>()) else { return false };
    let length = |number: u32| number.checked_ilog10().map_or(1, |log| log as usize + 1);
    while length(rest) > digits.len() {
        rest /= 10;
    }
    rest == beginning && length(rest) == digits.len()
}

/// Where those stand who may be meant by a date alone.
pub(super) fn readings_of(asked: &Asked) -> Vec<BornLookup> {
    let (month, day) = (asked.birth.month, asked.birth.day);
    let begun = asked.year_begins.len();
    if begun > 0 {
        let Some(first) = asked.year_begins.parse::<u32>().ok().filter(|_| begun < 4) else { return Vec::new() };
        let span = 10_u32.pow(4 - begun as u32);
        // One or two digits of a year alone are everybody.
        if begun < 3 && day.is_none() {
            return Vec::new();
        }
        return vec![BornLookup { years: Some((first * span, first * span + span - 1)), month, day }];
    }
    let year = asked.birth.year.and_then(|year| u32::try_from(year).ok());
    let exact = BornLookup { years: year.map(|year| (year, year)), month, day };
    // A day or a month alone are everybody.
    if year.is_none() && (day.is_none() || month.is_none()) {
        return Vec::new();
    }
    let Some((year, (month, day))) = year.zip(month.zip(day)) else { return vec![exact] };
    let mut all = vec![exact];
    let same = |month, day| BornLookup { years: Some((year, year)), month: Some(month), day: Some(day) };
    // Day and month changed places, an office knew the year only, or was off by one.
    if day <= 12 && day != month {
        all.push(same(day, month));
    }
    if (month, day) != (1, 1) {
        all.push(same(1, 1));
        all.push(BornLookup { years: Some((year - 1, year + 1)), month: Some(month), day: Some(day) });
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::index::pack_birth;
    use crate::{BirthView, query::readings};

    #[test]
    fn the_closer_a_date_the_more_it_says() {
        let asked = &readings("07.05.1998")[0];
        let year = BirthView { year: Some(1998), ..BirthView::default() };
        let known = [
            BirthView::new(1998, 5, 7),
            BirthView::new(1998, 7, 5),
            year,
            BirthView::new(1998, 1, 1),
            BirthView::new(1998, 9, 9),
            BirthView::default(),
            BirthView::new(1970, 9, 9),
        ];
        let said: Vec<i32> = known.iter().map(|known| of_birth(asked, pack_birth(*known))).collect();
        assert!(said.is_sorted_by(|a, b| a > b), "{said:?}");
        assert_eq!(said[5], 0, "nothing known, nothing said");
    }
}
