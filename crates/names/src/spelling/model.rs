//! The learned weights, read once.

use super::{MAX_SYMBOLS, Script};
use rustc_hash::FxHashMap;
use std::collections::HashMap;
use std::sync::OnceLock;

/// Weights are kept as integers in this part of a natural logarithm.
pub(crate) const SCALE: f32 = 64.0;

/// The longest side of an operation.
pub(crate) const LONGEST: usize = 3;

/// No unit of the model.
pub(crate) const NONE: u16 = u16::MAX;

/// Weights of what the model never saw: another letter, and a letter more or less.
const SUBSTITUTE: i16 = (-6.0 * SCALE) as i16;
const DROP: i16 = (-4.5 * SCALE) as i16;

static TEXT: &str = include_str!("../../model/spelling.tsv");
static MODEL: OnceLock<Model> = OnceLock::new();

pub(crate) fn model() -> &'static Model {
    MODEL.get_or_init(|| Model::read(TEXT))
}

/// Takes another model than the one of this program, to judge it by; before the first comparison only.
pub fn take_model(text: &str) -> bool {
    MODEL.set(Model::read(text)).is_ok()
}

pub(crate) struct Model {
    scripts: Vec<Letters>,
    /// By the index of the first script and that of the second; both orders are there.
    tables: Vec<Option<Table>>,
}

/// What the model knows of one script.
#[derive(Default)]
struct Letters {
    /// Number of each symbol, from 1, by its code; 0 where the model has none.
    numbers: Vec<u8>,
    /// Number of each unit of one to three symbols; 0 is the empty one.
    units: FxHashMap<u32, u16>,
    /// Minus the logarithm of how often a symbol occurs, by its number.
    rarity: Vec<f32>,
    names: Vec<String>,
    /// The unit of each symbol, by its number.
    single: Vec<u16>,
    /// What two symbols in a row are, by both numbers.
    pairs: Vec<Pair>,
}

#[derive(Clone, Copy)]
struct Pair {
    unit: u16,
    /// Whether a longer unit ends so.
    ends_longer: bool,
}

/// Weights of the operations between two scripts.
pub(crate) struct Table {
    /// How many symbols the second script has, the empty one among them.
    width: usize,
    /// Of one symbol, or none, with one or none, by their numbers: every operation of this kind has a weight.
    single: Vec<i16>,
    /// The most that each symbol of the first script can add to a sum.
    most: Vec<i16>,
    /// What the units of each script are called in `known`, or [`NONE`]: few of them are in an operation of more than two symbols.
    rows: Vec<u16>,
    columns: Vec<u16>,
    /// A bit for each operation of more than two symbols: few are there, and the bits fit into a cache where the weights do not.
    known: Vec<u64>,
    /// Bits of a row, in words.
    words: usize,
    weights: Vec<i16>,
}

impl Table {
    /// The weights of one symbol, or of none, with each symbol of the other script.
    #[inline]
    pub(crate) fn single(&self, symbol: u8) -> &[i16] {
        let at = usize::from(symbol) * self.width;
        &self.single[at..at + self.width]
    }

    /// No way of going on with this symbol adds more.
    #[inline]
    pub(crate) fn most(&self, symbol: u8) -> i32 {
        i32::from(self.most[usize::from(symbol)])
    }

    /// What the unit of the first script is called by `longer`.
    #[inline]
    pub(crate) fn row(&self, unit: u16) -> u16 {
        self.rows.get(usize::from(unit)).copied().unwrap_or(NONE)
    }

    #[inline]
    pub(crate) fn column(&self, unit: u16) -> u16 {
        self.columns.get(usize::from(unit)).copied().unwrap_or(NONE)
    }

    /// The weight of an operation of more than two symbols.
    #[inline]
    pub(crate) fn longer(&self, row: u16, column: u16) -> Option<i32> {
        let (row, column) = (usize::from(row), usize::from(column));
        let known = self.known[row * self.words + column / 64] >> (column % 64) & 1 == 1;
        known.then(|| i32::from(self.weights[row * self.words * 64 + column]))
    }

    /// The operations between two scripts, and besides them what may always happen: another letter, a letter more, a letter less.
    fn build(first: &Letters, second: &Letters, operations: &[(u16, u16, i16)]) -> Self {
        let (height, width) = (first.rarity.len(), second.rarity.len());
        let mut single = vec![SUBSTITUTE; height * width];
        single[..width].fill(DROP);
        (0..height).for_each(|row| single[row * width] = DROP);
        let mut most = vec![0; height];
        let (mut rows, mut columns) = (vec![NONE; first.names.len()], vec![NONE; second.names.len()]);
        let (mut row_count, mut column_count) = (0, 0);
        let name = |names: &mut Vec<u16>, unit: u16, count: &mut u16| {
            let name = &mut names[usize::from(unit)];
            if *name == NONE {
                *name = *count;
                *count += 1;
            }
        };
        for (u, v, weight) in operations {
            let (one, two) = (first.symbols_of(*u), second.symbols_of(*v));
            let share = weight.div_euclid(i16::try_from(one.len().max(1)).unwrap_or(1)) + 1;
            one.iter().for_each(|symbol| most[usize::from(*symbol)] = share.max(most[usize::from(*symbol)]));
            if let ([] | [_], [] | [_]) = (one.as_slice(), two.as_slice()) {
                let number = |symbols: &[u8]| usize::from(symbols.first().copied().unwrap_or(0));
                single[number(&one) * width + number(&two)] = *weight;
            } else {
                name(&mut rows, *u, &mut row_count);
                name(&mut columns, *v, &mut column_count);
            }
        }
        let words = usize::from(column_count).div_ceil(64);
        let mut known = vec![0; usize::from(row_count) * words];
        let mut weights = vec![0; known.len() * 64];
        for (u, v, weight) in operations {
            let (row, column) = (rows[usize::from(*u)], columns[usize::from(*v)]);
            if first.symbols_of(*u).len() > 1 || second.symbols_of(*v).len() > 1 {
                known[usize::from(row) * words + usize::from(column) / 64] |= 1 << (column % 64);
                weights[usize::from(row) * words * 64 + usize::from(column)] = *weight;
            }
        }
        Self { width, single, most, rows, columns, known, words, weights }
    }
}

/// A word as the model sees it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Spelled {
    pub(crate) script: Script,
    length: u8,
    /// The numbers of its symbols, and zeros behind them.
    symbols: [u8; MAX_SYMBOLS],
    /// For each end `i` from 1 and each length from 1: the unit that ends there.
    units: [[u16; LONGEST]; MAX_SYMBOLS],
    /// How rare its letters are together, as a natural logarithm: what the best partner could weigh.
    pub(crate) rarity: f32,
}

impl Spelled {
    #[inline]
    pub(crate) fn symbols(&self) -> &[u8] {
        &self.symbols[..usize::from(self.length)]
    }

    /// For each end from 1: the units that end there, by their length from 1.
    #[inline]
    pub(crate) fn units(&self) -> &[[u16; LONGEST]] {
        &self.units[..usize::from(self.length)]
    }
}

const fn pack(symbols: &[u8]) -> u32 {
    let mut key = 0;
    let mut at = 0;
    while at < symbols.len() {
        key = key << 8 | symbols[at] as u32;
        at += 1;
    }
    key
}

impl Model {
    /// Reads lines `rarity SCRIPT SYMBOL WEIGHT` and `SCRIPT SCRIPT UNIT UNIT WEIGHT`, `_` for an empty unit.
    fn read(text: &str) -> Self {
        let mut scripts: Vec<Letters> = Script::ALL.iter().map(|_| Letters::default()).collect();
        let mut operations: HashMap<(usize, usize), Vec<(u16, u16, i16)>> = HashMap::new();
        for letters in &mut scripts {
            letters.names.push(String::new());
            letters.rarity.push(0.0);
        }
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            let cells: Vec<&str> = line.split('\t').collect();
            match cells.as_slice() {
                ["rarity", script, symbol, weight] => {
                    if let (Some(script), Some(symbol), Ok(weight)) =
                        (Script::from_code(script), symbol.chars().next(), weight.parse::<f32>())
                    {
                        let letters = &mut scripts[script as usize];
                        let number = u8::try_from(letters.rarity.len()).expect("a script has fewer than 256 symbols");
                        let code = symbol as usize;
                        if code >= letters.numbers.len() {
                            letters.numbers.resize(code + 1, 0);
                        }
                        letters.numbers[code] = number;
                        letters.rarity.push(weight / SCALE);
                        letters.unit(&symbol.to_string());
                    }
                }
                [first, second, u, v, weight] => {
                    if let (Some(first), Some(second), Ok(weight)) =
                        (Script::from_code(first), Script::from_code(second), weight.parse::<i16>())
                    {
                        let u = scripts[first as usize].unit(u);
                        let v = scripts[second as usize].unit(v);
                        operations.entry((first as usize, second as usize)).or_default().push((u, v, weight));
                    }
                }
                _ => {}
            }
        }
        scripts.iter_mut().for_each(Letters::prepare);
        let count = Script::ALL.len();
        let mut tables: Vec<Option<Table>> = (0..count * count).map(|_| None).collect();
        for ((first, second), operations) in operations {
            let both = [(first, second, false), (second, first, true)];
            for (row, column, turned) in both.into_iter().take(if first == second { 1 } else { 2 }) {
                let turn = |(u, v, weight): &(u16, u16, i16)| (*v, *u, *weight);
                let mut all: Vec<(u16, u16, i16)> =
                    operations.iter().map(|operation| if turned { turn(operation) } else { *operation }).collect();
                if first == second {
                    all = operations.iter().flat_map(|operation| [*operation, turn(operation)]).collect();
                }
                tables[row * count + column] = Some(Table::build(&scripts[row], &scripts[column], &all));
            }
        }
        Self { scripts, tables }
    }

    pub(crate) fn table(&self, a: Script, b: Script) -> Option<&Table> {
        self.tables[a as usize * Script::ALL.len() + b as usize].as_ref()
    }

    pub(crate) fn spell(&self, script: Script, symbols: &[char]) -> Spelled {
        let letters = &self.scripts[script as usize];
        let mut spelled =
            Spelled { script, length: 0, symbols: [0; MAX_SYMBOLS], units: [[NONE; LONGEST]; MAX_SYMBOLS], rarity: 0.0 };
        for number in symbols.iter().filter_map(|symbol| letters.number(*symbol)).take(MAX_SYMBOLS) {
            let at = usize::from(spelled.length);
            spelled.symbols[at] = number;
            spelled.length += 1;
            spelled.rarity += letters.rarity[usize::from(number)];
            let units = &mut spelled.units[at];
            units[0] = letters.single[usize::from(number)];
            if at > 0 {
                let pair = letters.pair(spelled.symbols[at - 1], number);
                units[1] = letters.pairs[pair].unit;
                if at > 1 && letters.pairs[pair].ends_longer {
                    let key = pack(&spelled.symbols[at - 2..=at]);
                    units[2] = letters.units.get(&key).copied().unwrap_or(NONE);
                }
            }
        }
        spelled
    }
}

impl Letters {
    fn number(&self, symbol: char) -> Option<u8> {
        self.numbers.get(symbol as usize).copied().filter(|number| *number > 0)
    }

    fn unit(&mut self, text: &str) -> u16 {
        if text == "_" {
            return 0;
        }
        let numbers: Vec<u8> = text.chars().filter_map(|symbol| self.number(symbol)).collect();
        let next = u16::try_from(self.names.len()).expect("a script has fewer than 65,535 units");
        let names = &mut self.names;
        *self.units.entry(pack(&numbers)).or_insert_with(|| {
            names.push(text.to_owned());
            next
        })
    }

    /// The numbers of the symbols of a unit.
    fn symbols_of(&self, unit: u16) -> Vec<u8> {
        self.names[usize::from(unit)].chars().filter_map(|symbol| self.number(symbol)).collect()
    }

    fn pair(&self, first: u8, second: u8) -> usize {
        usize::from(first) * self.rarity.len() + usize::from(second)
    }

    /// Sorts the units for reading words, when all are there.
    fn prepare(&mut self) {
        let count = self.rarity.len();
        self.single = vec![NONE; count];
        self.pairs = vec![Pair { unit: NONE, ends_longer: false }; count * count];
        for unit in 1..self.names.len() as u16 {
            match self.symbols_of(unit).as_slice() {
                [one] => self.single[usize::from(*one)] = unit,
                [one, two] => {
                    let at = self.pair(*one, *two);
                    self.pairs[at].unit = unit;
                }
                [_, two, three] => {
                    let at = self.pair(*two, *three);
                    self.pairs[at].ends_longer = true;
                }
                _ => {}
            }
        }
    }
}
