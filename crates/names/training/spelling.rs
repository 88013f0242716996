//! Learns the model of spellings (`model/spelling.tsv`) from pairs of words that are spellings of one name.
//!
//! Wants a tab-separated file: a word, another spelling of it (in any script), a weight, and the number of a fold (-1 for none). A fold
//! that is named as third argument is left out, to judge the model by what it has not seen. Fifty thousand pairs are plenty; some
//! dozens serve for a script, because what is known of its letters (`letters.tsv`) is counted as if it had been seen.
//!
//! ```text
//! cargo run --release -p names --example train_spelling -- words.tsv model/spelling.tsv [FOLD]
//! ```
//!
//! Expectation maximisation over all ways of laying one word over the other. Longer operations pay a discount, so that only those
//! stay that say more than their parts; pairs that even the current model finds unlikely count little.
#![allow(clippy::print_stdout, clippy::unwrap_used, reason = "a tool for whoever trains the model")]

use names::training::{Script, symbols};
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;
use std::hash::{BuildHasherDefault, Hasher};

/// A fast hash for keys of one number.
#[derive(Default)]
struct Mix(u64);
impl Hasher for Mix {
    fn finish(&self) -> u64 {
        self.0 ^ (self.0 >> 29)
    }
    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }
    fn write_u64(&mut self, value: u64) {
        self.0 = (self.0.rotate_left(5) ^ value).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }
}
type Table<V> = HashMap<u64, V, BuildHasherDefault<Mix>>;

const ROUNDS: usize = 9;
const MOST_DISCOUNT: f64 = 3.0;
const SCALE: f64 = 64.0;

#[derive(Default)]
struct Alphabet {
    letters: Vec<char>,
    numbers: HashMap<char, u64>,
    counts: Vec<f64>,
}

impl Alphabet {
    fn number(&mut self, c: char) -> u64 {
        if let Some(number) = self.numbers.get(&c) {
            return *number;
        }
        self.letters.push(c);
        self.counts.push(0.0);
        self.numbers.insert(c, self.letters.len() as u64);
        self.letters.len() as u64
    }

    fn probability(&self, number: u64) -> f64 {
        let sum: f64 = self.counts.iter().map(|count| count + 0.5).sum();
        (self.counts[number as usize - 1] + 0.5) / sum
    }
}

struct Pair {
    a: Vec<u64>,
    b: Vec<u64>,
    weight: f64,
}

fn pack(u: &[u64], v: &[u64]) -> u64 {
    let side = |s: &[u64]| s.iter().fold(0, |key, symbol| key << 8 | symbol);
    side(u) << 32 | side(v)
}

fn unpack(key: u64) -> (Vec<u64>, Vec<u64>) {
    let side = |mut key: u64| {
        let mut out = Vec::new();
        while key > 0 {
            out.insert(0, key & 0xff);
            key >>= 8;
        }
        out
    };
    (side(key >> 32), side(key & 0xffff_ffff))
}

/// A spelling as it stands inside, at the beginning and at the end of a word.
fn placed(spelling: &str) -> Vec<String> {
    let inside =
        |word: &str| -> String { symbols(&format!("b{word}b")).1.into_iter().skip(1).take(word.chars().count()).collect() };
    let first: String = symbols(&format!("{spelling}b")).1.into_iter().take(spelling.chars().count()).collect();
    let last: String = symbols(&format!("b{spelling}")).1.into_iter().skip(1).collect();
    let mut all = vec![inside(spelling), first, last];
    all.sort();
    all.dedup();
    all
}

/// The usual Latin letters of a symbol.
fn roman(script: Script, c: char) -> String {
    match script {
        Script::Ethiopic if c.is_ascii_digit() => ["e", "u", "i", "a", "e", "", "o", "wa"][c as usize - '0' as usize].to_owned(),
        Script::Ethiopic => names::fold(&c.to_string()).trim_end_matches(['a', 'e', 'i', 'o', 'u']).to_owned(),
        Script::Arabic | Script::Hebrew if c.is_ascii() => match c {
            'E' | 'e' | 'A' => "a".to_owned(),
            _ => c.to_ascii_lowercase().to_string(),
        },
        _ => names::fold(&c.to_string()),
    }
}

fn spell(alphabets: &[Alphabet], script: Script, side: &[u64]) -> String {
    side.iter().map(|number| roman(script, alphabets[script as usize].letters[*number as usize - 1])).collect()
}

fn soft(text: &str) -> bool {
    text.chars().all(|c| "aeiouywh".contains(c))
}

/// Which lengths an operation may have.
fn shapes(a: Script, b: Script) -> Vec<(usize, usize)> {
    let longest = if a == b { 3 } else { 2 };
    let mut all = Vec::new();
    for du in 0..=longest {
        for dv in 0..=3 {
            let empty = du == 0 || dv == 0;
            if du + dv > 0 && (!empty || du + dv == 1) && du + dv < 6 {
                all.push((du, dv));
            }
        }
    }
    all
}

fn start(alphabets: &[Alphabet], a: Script, b: Script, key: u64, known: &[u64]) -> f64 {
    let (u, v) = unpack(key);
    let (r, t) = (spell(alphabets, a, &u), spell(alphabets, b, &v));
    let rare = |script: Script, side: &[u64]| side.iter().map(|n| alphabets[script as usize].probability(*n)).product::<f64>();
    if u.is_empty() || v.is_empty() {
        return if soft(&r) && soft(&t) { 0.03 } else { 0.004 } * rare(a, &u) * rare(b, &v);
    }
    let likely = match () {
        () if r == t || known.contains(&key) => 1.0,
        () if soft(&r) && soft(&t) => 0.03,
        () if r.chars().next() == t.chars().next() => 0.05,
        () if u.len() + v.len() == 2 => 0.003,
        () => 0.0003,
    };
    likely * rare(a, &u) * if u.len() + v.len() > 2 { 0.3 } else { 1.0 }
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    let hold = arguments.get(3).map(String::as_str);
    let text = std::fs::read_to_string(&arguments[1]).unwrap();
    let mut alphabets: Vec<Alphabet> = Script::ALL.iter().map(|_| Alphabet::default()).collect();
    let mut groups: BTreeMap<(Script, Script), Vec<Pair>> = BTreeMap::new();
    let mut known: HashMap<(Script, Script), Vec<u64>> = HashMap::new();

    // What is known of the letters before anything is seen.
    let ranges = [
        (Script::Latin, '0', '9'),
        (Script::Latin, 'a', 'z'),
        (Script::Arabic, '\u{620}', '\u{6d5}'),
        (Script::Cyrillic, '\u{430}', '\u{4ff}'),
        (Script::Ethiopic, '\u{1200}', '\u{1357}'),
        (Script::Greek, '\u{3b1}', '\u{3c9}'),
        (Script::Hebrew, '\u{5d0}', '\u{5ea}'),
        (Script::Armenian, '\u{561}', '\u{587}'),
        (Script::Georgian, '\u{10d0}', '\u{10f0}'),
        (Script::Devanagari, '\u{901}', '\u{94d}'),
        (Script::Bengali, '\u{981}', '\u{9cd}'),
    ];
    for (script, first, last) in ranges {
        for c in first..=last {
            // Twice, so that the letter also stands where it is neither first nor last.
            let Some(symbol) = symbols(&format!("{c}{c}{c}")).1.get(1).copied().filter(|_| symbols(&c.to_string()).0 == script)
            else {
                continue;
            };
            if !roman(script, symbol).is_empty() || script == Script::Ethiopic {
                alphabets[script as usize].number(symbol);
            }
        }
    }
    for (script, extra) in [
        (Script::Latin, "AEIOUYHᴀᴇɪᴏᴜʏ"),
        (Script::Arabic, "AEWYIaewyh"),
        (Script::Hebrew, "AEWYaewyh"),
        (Script::Ethiopic, "01234567"),
    ] {
        for c in extra.chars() {
            alphabets[script as usize].number(c);
        }
    }
    for line in text.lines() {
        let cells: Vec<&str> = line.split('\t').collect();
        if hold == Some(cells[3]) {
            continue;
        }
        let (mut one, mut two) = (symbols(cells[0]), symbols(cells[1]));
        if one.0 < two.0 {
            std::mem::swap(&mut one, &mut two);
        }
        if one.1.is_empty() || two.1.is_empty() || (two.0 != Script::Latin && one.0 != two.0) {
            continue;
        }
        let weight: f64 = cells[2].parse().unwrap();
        let mut numbers = |(script, symbols): (Script, Vec<char>)| -> Vec<u64> {
            let alphabet = &mut alphabets[script as usize];
            let numbers: Vec<u64> = symbols.into_iter().map(|c| alphabet.number(c)).collect();
            for number in &numbers {
                alphabet.counts[*number as usize - 1] += weight;
            }
            numbers
        };
        let key = (one.0, two.0);
        let (a, b) = (numbers(one), numbers(two));
        groups.entry(key).or_default().push(Pair { a, b, weight });
    }
    for script in Script::ALL {
        groups.entry((*script, Script::Latin)).or_default();
        groups.entry((*script, *script)).or_default();
    }
    for (a, b) in groups.keys() {
        let mut of = Vec::new();
        for u in 1..=alphabets[*a as usize].letters.len() as u64 {
            let r = spell(&alphabets, *a, &[u]);
            if a == b {
                of.push(pack(&[u], &[u]));
            }
            for v in 1..=alphabets[*b as usize].letters.len() as u64 {
                if u != v && *b == Script::Latin && !r.is_empty() && spell(&alphabets, *b, &[v]) == r
                    || (*b == Script::Latin && *a != *b && u == v && spell(&alphabets, *b, &[v]) == r)
                {
                    of.push(pack(&[u], &[v]));
                }
            }
            if *b == Script::Latin && a != b && (2..=3).contains(&r.len()) {
                let v: Vec<u64> = r.chars().filter_map(|c| alphabets[*b as usize].numbers.get(&c).copied()).collect();
                of.push(pack(&[u], &v));
            }
        }
        known.insert((*a, *b), of);
    }
    for line in include_str!("letters.tsv").lines().filter(|line| !line.starts_with('#')) {
        let cells: Vec<&str> = line.split('\t').collect();
        let script = Script::from_code(cells[0]).unwrap();
        let numbers = |script: Script, text: &str| -> Option<Vec<u64>> {
            text.chars().map(|c| alphabets[script as usize].numbers.get(&c).copied()).collect()
        };
        for spelling in cells[2].split(',').flat_map(placed) {
            if let (Some(u), Some(v)) = (numbers(script, cells[1]), numbers(Script::Latin, &spelling))
                && u.len() <= 2
            {
                let of = known.entry((script, Script::Latin)).or_default();
                let key = pack(&u, &v);
                if !of.contains(&key) {
                    of.push(key);
                }
            }
        }
    }

    let mut out = String::from(
        "# Learned by training/spelling.rs. rarity SCRIPT SYMBOL WEIGHT; SCRIPT SCRIPT UNIT UNIT WEIGHT; in 64ths of a natural logarithm.\n",
    );
    for script in Script::ALL {
        let alphabet = &alphabets[*script as usize];
        for (at, c) in alphabet.letters.iter().enumerate() {
            let weight = -alphabet.probability(at as u64 + 1).ln() * SCALE;
            writeln!(out, "rarity\t{}\t{c}\t{weight:.0}", script.code()).unwrap();
        }
    }
    for ((a, b), pairs) in &groups {
        let learned = learn(&alphabets, *a, *b, pairs, &known[&(*a, *b)]);
        println!("{} {}: {} pairs, {} operations", a.code(), b.code(), pairs.len(), learned.len());
        for (u, v, weight) in learned {
            writeln!(out, "{}\t{}\t{u}\t{v}\t{weight:.0}", a.code(), b.code()).unwrap();
        }
    }
    std::fs::write(&arguments[2], out).unwrap();
}

fn learn(alphabets: &[Alphabet], a: Script, b: Script, pairs: &[Pair], known: &[u64]) -> Vec<(String, String, f64)> {
    let shapes = shapes(a, b);
    // The more there is to learn from, the more often something has to be seen.
    let discount = (pairs.len() as f64 / 5000.0).clamp(0.8, MOST_DISCOUNT);
    let mut probability: Table<f64> = Table::default();
    for pair in pairs {
        for i in 0..=pair.a.len() {
            for j in 0..=pair.b.len() {
                for (du, dv) in shapes.iter().filter(|(du, dv)| *du <= i && *dv <= j) {
                    probability.entry(pack(&pair.a[i - du..i], &pair.b[j - dv..j])).or_insert(0.0);
                }
            }
        }
    }
    for key in known {
        probability.entry(*key).or_insert(0.0);
    }
    for (key, value) in &mut probability {
        *value = start(alphabets, a, b, *key, known);
    }
    normalise(&mut probability);
    let null = |script: Script, side: &[u64]| side.iter().map(|n| alphabets[script as usize].probability(*n).ln()).sum::<f64>();
    for round in 0..ROUNDS {
        let mut counts: Table<f64> = Table::default();
        for pair in pairs {
            expect(pair, &shapes, &probability, &mut counts, round, null(a, &pair.a) + null(b, &pair.b));
        }
        if a == b {
            let turned: Vec<(u64, f64)> =
                counts.iter().map(|(key, count)| (*key, *count)).map(|(key, count)| (key.rotate_left(32), count)).collect();
            counts.values_mut().for_each(|count| *count /= 2.0);
            for (key, count) in turned {
                *counts.entry(key).or_insert(0.0) += count / 2.0;
            }
        }
        for (key, count) in &mut counts {
            let (u, v) = unpack(*key);
            if u.len() + v.len() > 2 {
                *count -= if round >= 2 { discount } else { 0.0 };
            }
        }
        let mean = pairs.len() as f64 / 2000.0;
        for key in known {
            let (u, v) = unpack(*key);
            let same = if a == b && u == v { 4.0 } else { 1.0 };
            *counts.entry(*key).or_insert(0.0) += same * 0.5 * (1.0 + mean.min(1.0));
        }
        counts.retain(|_, count| *count > 0.05);
        normalise(&mut counts);
        probability = counts;
    }
    let mut learned: Vec<(String, String, f64)> = Vec::new();
    let weight = |key: u64, probability: f64| {
        let (u, v) = unpack(key);
        probability.ln() - null(a, &u) - null(b, &v)
    };
    let weights: Table<f64> = probability.iter().map(|(key, p)| (*key, weight(*key, *p))).collect();
    for (key, weight) in &weights {
        let (u, v) = unpack(*key);
        // What the parts of a longer operation say already need not be said again.
        if u.len() + v.len() > 2 && *weight < parts(&u, &v, &weights, &shapes) + 0.3 {
            continue;
        }
        if a == b && u > v {
            continue;
        }
        let text = |script: Script, side: &[u64]| -> String {
            if side.is_empty() {
                "_".to_owned()
            } else {
                side.iter().map(|n| alphabets[script as usize].letters[*n as usize - 1]).collect()
            }
        };
        let longest = u.len().max(v.len()) as f64;
        learned.push((text(a, &u), text(b, &v), weight.clamp(-7.0, 9.0 * longest) * SCALE));
    }
    learned.sort_by(|x, y| (&x.0, &x.1).cmp(&(&y.0, &y.1)));
    learned
}

fn normalise(table: &mut Table<f64>) {
    let sum: f64 = table.values().sum();
    table.values_mut().for_each(|value| *value /= sum);
}

/// The best sum of weights of shorter operations.
fn parts(u: &[u64], v: &[u64], weights: &Table<f64>, shapes: &[(usize, usize)]) -> f64 {
    let mut best = vec![vec![f64::NEG_INFINITY; v.len() + 1]; u.len() + 1];
    best[0][0] = 0.0;
    for i in 0..=u.len() {
        for j in 0..=v.len() {
            for (du, dv) in shapes.iter().filter(|(du, dv)| *du <= i && *dv <= j && (*du, *dv) != (u.len(), v.len())) {
                if let Some(weight) = weights.get(&pack(&u[i - du..i], &v[j - dv..j])) {
                    best[i][j] = best[i][j].max(best[i - du][j - dv] + weight);
                }
            }
        }
    }
    best[u.len()][v.len()]
}

fn expect(pair: &Pair, shapes: &[(usize, usize)], probability: &Table<f64>, counts: &mut Table<f64>, round: usize, null: f64) {
    let (n, m) = (pair.a.len(), pair.b.len());
    let width = m + 1;
    let mut forward = vec![0.0; (n + 1) * width];
    let mut backward = vec![0.0; (n + 1) * width];
    let mut used: Vec<(usize, usize, u64, f64)> = Vec::new();
    forward[0] = 1.0;
    for i in 0..=n {
        for j in 0..=m {
            for (du, dv) in shapes.iter().filter(|(du, dv)| *du <= i && *dv <= j) {
                let before = (i - du) * width + j - dv;
                if forward[before] > 0.0 {
                    let key = pack(&pair.a[i - du..i], &pair.b[j - dv..j]);
                    if let Some(p) = probability.get(&key) {
                        forward[i * width + j] += forward[before] * p;
                        used.push((before, i * width + j, key, *p));
                    }
                }
            }
        }
    }
    let total = forward[n * width + m];
    if total <= 0.0 {
        return;
    }
    let ratio = total.ln() - null;
    let credible = if round == 0 { 1.0 } else { 1.0 / (1.0 + (-(ratio - 1.0)).exp()) };
    backward[n * width + m] = 1.0;
    for (before, after, key, p) in used.iter().rev() {
        backward[*before] += backward[*after] * p;
        let count = forward[*before] * p * backward[*after] / total * pair.weight * credible;
        if count > 1e-6 {
            *counts.entry(*key).or_insert(0.0) += count;
        }
    }
}
