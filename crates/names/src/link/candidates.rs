//! Which pairs are looked at: those that share a rare enough combination of what two records of one person usually share.
//!
//! Several passes, each with its own combination, so that one slip hides no pair. A block with too many records is left out of its
//! pass, because its records agree in something frequent only; what they share besides brings them together in another pass.

use super::population::{Population, Row};
use crate::BirthView;
use crate::birth::is_placeholder;
use std::sync::atomic::{AtomicUsize, Ordering};

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
    let sounds = Sounds::read(population);
    let some = || {
        let (mut keyed, mut all) = (Vec::new(), Vec::new());
        loop {
            let task = next.fetch_add(1, Ordering::Relaxed);
            let Some((pass, bound)) = Pass::ALL.get(task / PARTS) else { break };
            all.extend(of_pass(population, &sounds, split, (*pass, task % PARTS), *bound, &mut keyed));
            // Two sorted runs are merged.
            all.sort();
            all.dedup();
        }
        all
    };
    let mut all = std::thread::scope(|scope| {
        let tasks: Vec<_> = (0..threads.clamp(1, Pass::ALL.len())).map(|_| scope.spawn(some)).collect();
        let of_task = |task: std::thread::ScopedJoinHandle<'_, Vec<PairKey>>| {
            task.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
        };
        tasks.into_iter().flat_map(of_task).collect::<Vec<PairKey>>()
    });
    all.sort();
    all.dedup();
    all
}

/// A pass is gone through in parts, so that the keys of all rows never stand in memory at once.
const PARTS: usize = 2;

/// The pairs of one part of a pass, sorted, none twice.
fn of_pass(
    population: &Population,
    sounds: &Sounds,
    split: Option<usize>,
    (pass, part): (Pass, usize),
    bound: usize,
    keyed: &mut Vec<(u64, u32)>,
) -> Vec<PairKey> {
    keyed.clear();
    for (index, row) in population.rows.iter().enumerate() {
        let at = u32::try_from(index).unwrap_or(u32::MAX);
        keys(population, row, sounds.of(index), pass, &mut |key| {
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

fn keys(population: &Population, row: &Row, sounds: &[Sound], pass: Pass, give: &mut dyn FnMut(u64)) {
    let year = row.birth.year.map(|year| u64::from(year.unsigned_abs()));
    let value = |at: usize| (row.single[at] != 0).then(|| u64::from(row.single[at]));
    let place = value(PLACE).or_else(|| value(POSTCODE).map(|code| code | 1 << 40));
    match pass {
        Pass::SoundBirth => {
            if let Some(birth) = whole(row.birth) {
                sounds.iter().for_each(|sound| give(mix(birth, u64::from(sound.unit))));
            }
        }
        Pass::SoundsYear => {
            if let Some(year) = year {
                two(sounds, &mut |units| give(mix(units, year)));
            }
        }
        Pass::Sounds => two(sounds, give),
        Pass::SoundsPlace => {
            if let Some(place) = place {
                two(sounds, &mut |units| give(mix(units, place)));
            }
        }
        Pass::SoundYear => {
            if let Some(year) = year {
                sounds.iter().for_each(|sound| give(mix(year, u64::from(sound.unit))));
            }
        }
        Pass::SoundPlaceYear => {
            if let (Some(year), Some(place)) = (year, place) {
                sounds.iter().for_each(|sound| give(mix(mix(year, place), u64::from(sound.unit))));
            }
        }
        Pass::Sound => sounds.iter().for_each(|sound| give(u64::from(sound.unit))),
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

/// A sound of a name, or the word itself where it is too short to have one.
#[derive(Debug, Clone, Copy)]
struct Sound {
    unit: u32,
    /// The word that sounds so.
    token: u32,
}

/// The sounds of each row, none twice. Every pass asks for them.
#[derive(Debug, Default)]
struct Sounds {
    all: Vec<Sound>,
    /// Where those of each row end.
    ends: Vec<u32>,
}

impl Sounds {
    fn read(population: &Population) -> Self {
        let mut sounds = Self::default();
        for row in &population.rows {
            let start = sounds.all.len();
            for occurrence in population.names(row).flatten() {
                let token = &population.lexicon.tokens[occurrence.token as usize];
                let of = if token.sounds.is_empty() { &token.forms } else { &token.sounds };
                for unit in of.iter().take(READINGS) {
                    let own = &sounds.all[start..];
                    if own.len() < UNITS && own.iter().all(|known| known.unit != *unit) {
                        sounds.all.push(Sound { unit: *unit, token: occurrence.token });
                    }
                }
            }
            sounds.ends.push(u32::try_from(sounds.all.len()).unwrap_or(u32::MAX));
        }
        sounds
    }

    fn of(&self, row: usize) -> &[Sound] {
        let start = row.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.all[start as usize..self.ends[row] as usize]
    }
}

/// Each two sounds of different words.
fn two(sounds: &[Sound], give: &mut dyn FnMut(u64)) {
    for (at, x) in sounds.iter().enumerate() {
        for y in sounds[at + 1..].iter().filter(|y| y.token != x.token) {
            give(mix(u64::from(x.unit.min(y.unit)), u64::from(x.unit.max(y.unit))));
        }
    }
}
