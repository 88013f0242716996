//! The learned weights, read once.

use super::Script;
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
}

/// Weights by the number of the first script's unit and that of the second's.
pub(crate) struct Table {
    width: usize,
    weights: Vec<i16>,
    /// A bit for each weight, set where there is one: few are, and the bits fit into a cache where the weights do not.
    known: Vec<u64>,
}

/// The weights of one unit with all units of the other script.
#[derive(Clone, Copy)]
pub(crate) struct Row<'a> {
    weights: &'a [i16],
    known: &'a [u64],
}

impl Row<'_> {
    #[inline]
    pub(crate) fn weight(&self, unit: u16) -> Option<i32> {
        let at = usize::from(unit);
        (self.known[at / 64] >> (at % 64) & 1 == 1).then(|| i32::from(self.weights[at]))
    }
}

impl Table {
    pub(crate) fn row(&self, unit: u16) -> Row<'_> {
        let (at, words) = (usize::from(unit), self.width.div_ceil(64));
        Row { weights: &self.weights[at * self.width..(at + 1) * self.width], known: &self.known[at * words..(at + 1) * words] }
    }

    fn set(&mut self, row: usize, column: usize, weight: i16) {
        self.weights[row * self.width + column] = weight;
        self.known[row * self.width.div_ceil(64) + column / 64] |= 1 << (column % 64);
    }
}

/// A word as the model sees it.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Spelled {
    pub(crate) script: Script,
    /// The numbers of its symbols.
    pub(crate) symbols: Vec<u8>,
    /// For each end `i` from 1 and each length from 1: the unit that ends there.
    pub(crate) units: Vec<[u16; LONGEST]>,
    /// How rare its letters are together, as a natural logarithm: what the best partner could weigh.
    pub(crate) rarity: f32,
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
        let count = Script::ALL.len();
        let mut tables: Vec<Option<Table>> = (0..count * count).map(|_| None).collect();
        for ((first, second), operations) in operations {
            let both = [(first, second, false), (second, first, true)];
            for (row, column, turned) in both.into_iter().take(if first == second { 1 } else { 2 }) {
                let mut table = scripts[row].table(&scripts[column]);
                for (u, v, weight) in &operations {
                    let (u, v) = if turned { (v, u) } else { (u, v) };
                    table.set(usize::from(*u), usize::from(*v), *weight);
                    if first == second {
                        table.set(usize::from(*v), usize::from(*u), *weight);
                    }
                }
                tables[row * count + column] = Some(table);
            }
        }
        Self { scripts, tables }
    }

    pub(crate) fn table(&self, a: Script, b: Script) -> Option<&Table> {
        self.tables[a as usize * Script::ALL.len() + b as usize].as_ref()
    }

    pub(crate) fn spell(&self, script: Script, symbols: &[char]) -> Spelled {
        let letters = &self.scripts[script as usize];
        let numbers: Vec<u8> = symbols.iter().filter_map(|symbol| letters.number(*symbol)).collect();
        let mut units = Vec::with_capacity(numbers.len());
        for end in 1..=numbers.len() {
            let mut ending = [NONE; LONGEST];
            for (length, unit) in ending.iter_mut().enumerate().take(end) {
                let key = pack(&numbers[end - length - 1..end]);
                *unit = letters.units.get(&key).copied().unwrap_or(NONE);
            }
            units.push(ending);
        }
        let rarity = numbers.iter().map(|number| letters.rarity[usize::from(*number)]).sum();
        Spelled { script, symbols: numbers, units, rarity }
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

    /// A table of nothing but what may always happen: another letter, a letter more, a letter less.
    fn table(&self, other: &Self) -> Table {
        let width = other.names.len();
        let (cells, words) = (self.names.len() * width, self.names.len() * width.div_ceil(64));
        let mut table = Table { width, weights: vec![0; cells], known: vec![0; words] };
        let single = |names: &[String]| -> Vec<usize> {
            names.iter().enumerate().filter(|(_, name)| name.chars().count() == 1).map(|(at, _)| at).collect()
        };
        let (rows, columns) = (single(&self.names), single(&other.names));
        for row in &rows {
            table.set(*row, 0, DROP);
            for column in &columns {
                table.set(*row, *column, SUBSTITUTE);
                table.set(0, *column, DROP);
            }
        }
        table
    }
}
