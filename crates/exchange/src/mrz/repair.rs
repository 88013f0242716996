//! Proposals where a sign was probably misread. Letters and digits that look alike are swapped until the check digits agree; a
//! person holds the proposal against the document.

use super::{
    Zone, ZoneField, check,
    format::{Slot, Slots},
    take_apart,
};
use chrono::NaiveDate;
use domain::nationality::{self, Printed};

/// One sign for another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Swap {
    /// From 1, as a person counts.
    pub line: usize,
    pub column: usize,
    pub found: char,
    pub proposed: char,
}

/// A proposal for one part of the zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Repair {
    pub field: ZoneField,
    pub swaps: Vec<Swap>,
    /// The whole zone with the swaps in it.
    pub lines: Vec<String>,
}

/// Letters that readers take for digits and the other way round.
const ALIKE: &[(char, char)] =
    &[('O', '0'), ('I', '1'), ('Z', '2'), ('S', '5'), ('G', '6'), ('B', '8'), ('D', '0'), ('Q', '0'), ('L', '1')];

/// More proposals than a person compares with a document in the hand.
const MOST: usize = 3;

fn digit_for(c: char) -> Option<char> {
    ALIKE.iter().find(|(letter, _)| *letter == c).map(|(_, digit)| *digit)
}

fn letter_for(c: char) -> Option<char> {
    ALIKE.iter().find(|(_, digit)| *digit == c).map(|(letter, _)| *letter)
}

type Place = (usize, usize);

fn places(slot: Slot) -> impl Iterator<Item = Place> {
    (slot.from..slot.to).map(move |column| (slot.line, column))
}

struct Bench<'a> {
    zone: &'a Zone,
    today: NaiveDate,
}

impl Bench<'_> {
    fn at(&self, (line, column): Place) -> char {
        self.zone.lines.get(line).and_then(|line| line.chars().nth(column)).unwrap_or('<')
    }

    fn with(&self, swaps: &[(Place, char)]) -> Vec<String> {
        let mut lines: Vec<Vec<char>> = self.zone.lines.iter().map(|line| line.chars().collect()).collect();
        for ((line, column), sign) in swaps {
            if let Some(place) = lines.get_mut(*line).and_then(|line| line.get_mut(*column)) {
                *place = *sign;
            }
        }
        lines.into_iter().map(|line| line.into_iter().collect()).collect()
    }

    fn repair(&self, field: ZoneField, swaps: &[(Place, char)]) -> Repair {
        let named = swaps.iter().map(|(place, proposed)| Swap {
            line: place.0 + 1,
            column: place.1 + 1,
            found: self.at(*place),
            proposed: *proposed,
        });
        Repair { field, swaps: named.collect(), lines: self.with(swaps) }
    }

    /// How many check digits are right with these swaps, and whether that of `field` is.
    fn right(&self, field: ZoneField, swaps: &[(Place, char)]) -> (bool, usize) {
        let lines = self.with(swaps);
        let slots = Slots::of(self.zone.format, &lines);
        let checks = check::of(&slots, &slots.number());
        let own = checks.iter().any(|check| check.field == field && check.is_right());
        (own, checks.iter().filter(|check| check.is_right()).count())
    }

    /// Swaps by which the digit of `field` comes right: those that must be (a letter in a date), then one, then two more.
    fn by_digit(&self, field: ZoneField, free: &[Place], digits_only: &[Place]) -> Vec<Repair> {
        let must: Vec<(Place, char)> =
            digits_only.iter().filter_map(|place| Some((*place, digit_for(self.at(*place))?))).collect();
        let may: Vec<(Place, char)> = free
            .iter()
            .flat_map(|place| {
                let sign = self.at(*place);
                let others = ALIKE.iter().filter(move |(letter, digit)| sign == *letter || sign == *digit);
                others.map(move |(letter, digit)| (*place, if sign == *letter { *digit } else { *letter }))
            })
            .collect();
        let mut sets: Vec<Vec<(Place, char)>> = Vec::new();
        if !must.is_empty() {
            sets.push(must.clone());
        }
        for (at, one) in may.iter().enumerate() {
            sets.push([must.as_slice(), &[*one]].concat());
            for two in may[at + 1..].iter().filter(|two| two.0 != one.0) {
                sets.push([must.as_slice(), &[*one, *two]].concat());
            }
        }
        let before = self.zone.checks.iter().filter(|check| check.is_right()).count();
        let mut good: Vec<(usize, usize, Vec<(Place, char)>)> = sets
            .into_iter()
            .filter_map(|swaps| {
                let (own, right) = self.right(field, &swaps);
                (own && right > before).then_some((right, swaps.len(), swaps))
            })
            .collect();
        // More digits right first, then fewer swaps.
        good.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        if let Some((best, fewest)) = good.first().map(|one| (one.0, one.1)) {
            good.retain(|one| one.0 == best && one.1 == fewest);
        }
        good.truncate(MOST);
        good.iter().map(|(.., swaps)| self.repair(field, swaps)).collect()
    }

    /// Digits among letters, where no check digit watches.
    fn letters(&self, field: ZoneField, slot: Slot) -> Option<Repair> {
        let swaps: Vec<(Place, char)> = places(slot).filter_map(|place| Some((place, letter_for(self.at(place))?))).collect();
        if swaps.is_empty() {
            return None;
        }
        let after = take_apart(self.zone.format, self.zone.layout, self.with(&swaps), self.today);
        let known = |code: &str| nationality::printed(code) != Printed::Unknown;
        let better = match field {
            ZoneField::Issuer => known(&after.issuer),
            ZoneField::Nationality => known(&after.nationality),
            _ => !after.name.has_digits(),
        };
        better.then(|| self.repair(field, &swaps))
    }
}

pub(super) fn proposals(zone: &Zone, today: NaiveDate) -> Vec<Repair> {
    let bench = Bench { zone, today };
    let format = zone.format;
    let slots = Slots::of(format, &zone.lines);
    let number = slots.number();
    let mut all = Vec::new();
    for check in zone.checks.iter().filter(|check| !check.is_right()) {
        let own: Place = (check.line - 1, check.column - 1);
        match check.field {
            ZoneField::Number => {
                let free: Vec<Place> = number.parts.iter().flat_map(|slot| places(*slot)).collect();
                all.extend(bench.by_digit(check.field, &free, &[own]));
            }
            ZoneField::BirthDate | ZoneField::Expiry => {
                let slot = if check.field == ZoneField::BirthDate { format.birth() } else { format.expiry() };
                let digits: Vec<Place> = places(slot).chain([own]).collect();
                all.extend(bench.by_digit(check.field, &[], &digits));
            }
            ZoneField::Optional | ZoneField::Composite => {
                let free: Vec<Place> = format.optional().iter().flat_map(|slot| places(*slot)).collect();
                // A wrong digit over all follows from a wrong part; it is looked into only where it is wrong alone.
                let alone = zone.checks.iter().filter(|other| !other.is_right()).count() == 1;
                if alone || check.field == ZoneField::Optional {
                    all.extend(bench.by_digit(check.field, &free, &[own]));
                }
            }
            _ => {}
        }
    }
    for (field, slot) in
        [(ZoneField::Issuer, format.issuer()), (ZoneField::Nationality, format.nationality()), (ZoneField::Name, format.name())]
    {
        all.extend(bench.letters(field, slot));
    }
    all
}
