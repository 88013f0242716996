//! Which pairs are looked at: those that share a rare enough combination of what two records of one person usually share.
//!
//! Several passes, each with its own combination, so that one slip hides no pair. A block with too many records is left out of its
//! pass, because its records agree in something frequent only; what they share besides brings them together in another pass.

use super::population::{Population, Row};
use crate::BirthView;
use crate::birth::is_placeholder;
use std::sync::{
    Mutex, PoisonError,
    atomic::{AtomicUsize, Ordering},
};

/// Two rows as one number, the earlier one above.
pub(super) type PairKey = u64;

pub(super) const fn pair(a: u32, b: u32) -> PairKey {
    if a < b { (a as u64) << 32 | b as u64 } else { (b as u64) << 32 | a as u64 }
}

pub(super) const fn rows_of(pair: PairKey) -> (u32, u32) {
    ((pair >> 32) as u32, (pair & 0xffff_ffff) as u32)
}

/// What a block is made by.
#[derive(Debug, Clone, Copy)]
enum Pass {
    /// A sound of a name and the whole birth date.
    SoundBirth,
    /// Two sounds and the year of birth.
    SoundsYear,
    Sounds,
    SoundsPlace,
    SoundYear,
    SoundPlaceYear,
    Sound,
    /// Whole phone or other number.
    Number,
    BirthPlace,
    Birth,
    Street,
    StreetHouse,
    HousePostcode,
    Postcode,
    Place,
}

impl Pass {
    /// Each with the most records that a block may have.
    const ALL: [(Self, usize); 15] = [
        (Self::SoundBirth, 400),
        (Self::SoundsYear, 250),
        (Self::Sounds, 40),
        (Self::SoundsPlace, 60),
        (Self::SoundYear, 30),
        (Self::SoundPlaceYear, 60),
        (Self::Sound, 25),
        (Self::Number, 40),
        (Self::BirthPlace, 40),
        (Self::Birth, 12),
        (Self::Street, 25),
        (Self::StreetHouse, 40),
        (Self::HousePostcode, 25),
        (Self::Postcode, 20),
        (Self::Place, 20),
    ];
}

const STREET: usize = 2;
const HOUSE: usize = 3;
const POSTCODE: usize = 4;
const PLACE: usize = 5;

/// Of a word that can be read in many ways, the likeliest ones.
const READINGS: usize = 2;
/// Of a name with many words, the first ones.
const UNITS: usize = 12;

/// All pairs worth a look, sorted, none twice. With `split`, only pairs of a row before it and a row from it on.
pub(super) fn candidates(population: &Population, split: Option<usize>, threads: usize) -> Vec<PairKey> {
    let next = AtomicUsize::new(0);
    let all = Mutex::new(Vec::new());
    std::thread::scope(|scope| {
        for _ in 0..threads.clamp(1, Pass::ALL.len()) {
            scope.spawn(|| {
                let mut keyed = Vec::new();
                loop {
                    let task = next.fetch_add(1, Ordering::Relaxed);
                    let Some((pass, bound)) = Pass::ALL.get(task / PARTS) else { break };
                    let found = of_pass(population, split, (*pass, task % PARTS), *bound, &mut keyed);
                    let mut all = all.lock().unwrap_or_else(PoisonError::into_inner);
                    all.extend(found);
                    // Two sorted runs are merged.
                    all.sort();
                    all.dedup();
                }
            });
        }
    });
    all.into_inner().unwrap_or_else(PoisonError::into_inner)
}

/// A pass is gone through in parts, so that the keys of all rows never stand in memory at once.
const PARTS: usize = 2;

/// The pairs of one part of a pass, sorted, none twice.
fn of_pass(
    population: &Population,
    split: Option<usize>,
    (pass, part): (Pass, usize),
    bound: usize,
    keyed: &mut Vec<(u64, u32)>,
) -> Vec<PairKey> {
    keyed.clear();
    for (at, row) in population.rows.iter().enumerate() {
        let at = u32::try_from(at).unwrap_or(u32::MAX);
        keys(population, row, pass, &mut |key| {
            if mix(key, 0) % PARTS as u64 == part as u64 {
                keyed.push((key, at));
            }
        });
    }
    keyed.sort_unstable();
    keyed.dedup();
    let mut found = Vec::new();
    for block in keyed.chunk_by(|x, y| x.0 == y.0).filter(|block| (2..=bound).contains(&block.len())) {
        for (at, (_, x)) in block.iter().enumerate() {
            for (_, y) in &block[at + 1..] {
                if split.is_none_or(|split| ((*x as usize) < split) != ((*y as usize) < split)) {
                    found.push(pair(*x, *y));
                }
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

fn mix(a: u64, b: u64) -> u64 {
    // The finishing steps of SplitMix64.
    let mut x = a.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ b;
    x = (x ^ x >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ x >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ x >> 31
}

/// A whole date that is somebody's own.
fn whole(birth: BirthView) -> Option<u64> {
    let (year, month, day) = (birth.year?, birth.month?, birth.day?);
    (!is_placeholder(birth)).then(|| mix(mix(u64::from(year.unsigned_abs()), u64::from(month)), u64::from(day)))
}

fn keys(population: &Population, row: &Row, pass: Pass, give: &mut dyn FnMut(u64)) {
    let year = row.birth.year.map(|year| u64::from(year.unsigned_abs()));
    let value = |at: usize| (row.single[at] != 0).then(|| u64::from(row.single[at]));
    let place = value(PLACE).or_else(|| value(POSTCODE).map(|code| code | 1 << 40));
    match pass {
        Pass::SoundBirth => {
            if let Some(birth) = whole(row.birth) {
                for unit in units(population, row).iter() {
                    give(mix(birth, u64::from(*unit)));
                }
            }
        }
        Pass::SoundsYear => {
            if let Some(year) = year {
                two(population, row, &mut |units| give(mix(units, year)));
            }
        }
        Pass::Sounds => two(population, row, give),
        Pass::SoundsPlace => {
            if let Some(place) = place {
                two(population, row, &mut |units| give(mix(units, place)));
            }
        }
        Pass::SoundYear => {
            if let Some(year) = year {
                units(population, row).iter().for_each(|unit| give(mix(year, u64::from(*unit))));
            }
        }
        Pass::SoundPlaceYear => {
            if let (Some(year), Some(place)) = (year, place) {
                units(population, row).iter().for_each(|unit| give(mix(mix(year, place), u64::from(*unit))));
            }
        }
        Pass::Sound => units(population, row).iter().for_each(|unit| give(u64::from(*unit))),
        Pass::Number => {
            for (kind, span) in [(0, row.phones), (1, row.numbers)] {
                for id in population.list_of(span) {
                    give(mix(kind, u64::from(*id)));
                }
            }
        }
        Pass::BirthPlace => whole(row.birth).zip(place).into_iter().for_each(|(birth, place)| give(mix(birth, place))),
        Pass::Birth => whole(row.birth).into_iter().for_each(give),
        Pass::Street => value(STREET).into_iter().for_each(give),
        Pass::StreetHouse => {
            value(STREET).zip(value(HOUSE)).into_iter().for_each(|(street, house)| give(mix(street, house)));
        }
        Pass::HousePostcode => {
            value(HOUSE).zip(value(POSTCODE)).into_iter().for_each(|(house, code)| give(mix(house, code)));
        }
        Pass::Postcode => value(POSTCODE).into_iter().for_each(give),
        Pass::Place => value(PLACE).into_iter().for_each(give),
    }
}

/// The sounds of a row, or the word itself where it is too short to have one; none twice.
struct Units {
    list: [(u32, u32); UNITS],
    len: usize,
}

impl Units {
    fn iter(&self) -> impl Iterator<Item = &u32> {
        self.list[..self.len].iter().map(|(unit, _)| unit)
    }
}

fn units(population: &Population, row: &Row) -> Units {
    let mut units = Units { list: [(0, 0); UNITS], len: 0 };
    for occurrence in population.names(row).flatten() {
        let token = &population.lexicon.tokens[occurrence.token as usize];
        let of = if token.sounds.is_empty() { &token.forms } else { &token.sounds };
        for unit in of.iter().take(READINGS) {
            if units.len < UNITS && !units.list[..units.len].iter().any(|(known, _)| known == unit) {
                units.list[units.len] = (*unit, occurrence.token);
                units.len += 1;
            }
        }
    }
    units
}

/// Each two sounds of different words.
fn two(population: &Population, row: &Row, give: &mut dyn FnMut(u64)) {
    let units = units(population, row);
    for at in 0..units.len {
        for with in at + 1..units.len {
            let ((x, of), (y, of_other)) = (units.list[at], units.list[with]);
            if of != of_other {
                give(mix(u64::from(x.min(y)), u64::from(x.max(y))));
            }
        }
    }
}
