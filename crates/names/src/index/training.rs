//! Learns what it costs to write one letter for another from pairs of spellings of one name, for `letters.tsv`.

use super::WordScript;
use super::letters::{Costs, SYMBOLS, TABLES, by_hand, table};
use super::likeness::Spelled;

/// Two spellings of one word: as asked, as known.
pub type Pair = ((String, WordScript), (String, WordScript));

/// Pairs that cost more are no spellings of one word.
const LIMIT: u32 = 1_300;
/// How many observations the costs set by hand are worth for each letter.
const PRIOR: f64 = 4.0;
/// No cost is higher.
const HIGHEST: f64 = 400.0;
/// Hundredths of a natural logarithm, and less: a writer who changes one letter changes others too, so that the chances of single
/// letters multiplied are too small.
const SCALE: f64 = 100.0 * 2.0 / 3.0;
/// What a letter costs that is the likeliest to be added across scripts: Arabic script writes no short vowels.
const ADDED_ACROSS: f64 = 17.0;

#[derive(Clone, Copy)]
enum Step {
    Change(u8, u8),
    Add(u8),
    Drop(u8),
    Swap,
}

struct Counts {
    changed: Vec<[f64; SYMBOLS]>,
    added: [f64; SYMBOLS],
    dropped: [f64; SYMBOLS],
    swapped: f64,
    places: f64,
}

/// The table after `rounds` of aligning the pairs and counting.
#[must_use]
pub fn learn(pairs: &[Pair], rounds: usize) -> String {
    let mut all: Vec<Costs> = (0..TABLES).map(by_hand).collect();
    for _ in 0..rounds {
        let counts: Vec<Counts> = all.iter().enumerate().map(|(at, costs)| count(pairs, at, costs)).collect();
        all = counts.iter().enumerate().map(|(at, counts)| costs_of(counts, at)).collect();
    }
    Costs::write(&all)
}

fn count(pairs: &[Pair], at: usize, costs: &Costs) -> Counts {
    let mut counts = Counts {
        changed: vec![[0.0; SYMBOLS]; SYMBOLS],
        added: [0.0; SYMBOLS],
        dropped: [0.0; SYMBOLS],
        swapped: 0.0,
        places: 0.0,
    };
    for ((asked, asked_script), (known, known_script)) in pairs {
        if table(*asked_script, *known_script) != at {
            continue;
        }
        let Some(steps) = align(Spelled::new(asked).symbols(), Spelled::new(known).symbols(), costs) else { continue };
        // Most words are spelled alike; of these, letters say little that the others do not say too.
        let weight = if asked == known { 0.3 } else { 1.0 };
        for step in steps {
            counts.places += weight;
            match step {
                Step::Change(asked, known) => counts.changed[usize::from(asked)][usize::from(known)] += weight,
                Step::Add(known) => counts.added[usize::from(known)] += weight,
                Step::Drop(asked) => counts.dropped[usize::from(asked)] += weight,
                Step::Swap => counts.swapped += weight,
            }
        }
    }
    counts
}

/// The cheapest way from the known word to the asked one.
fn align(asked: &[u8], known: &[u8], costs: &Costs) -> Option<Vec<Step>> {
    let mut rows: Vec<Vec<(u32, Option<Step>)>> = vec![vec![(0, None); known.len() + 1]; asked.len() + 1];
    for i in 0..=asked.len() {
        for j in 0..=known.len() {
            let mut ways: Vec<(u32, Step)> = Vec::with_capacity(4);
            if i > 0 {
                ways.push((rows[i - 1][j].0 + u32::from(costs.dropped(asked[i - 1])), Step::Drop(asked[i - 1])));
            }
            if j > 0 {
                ways.push((rows[i][j - 1].0 + u32::from(costs.added(known[j - 1])), Step::Add(known[j - 1])));
            }
            if i > 0 && j > 0 {
                let change = u32::from(costs.changed(asked[i - 1], known[j - 1]));
                ways.push((rows[i - 1][j - 1].0 + change, Step::Change(asked[i - 1], known[j - 1])));
            }
            if i > 1 && j > 1 && asked[i - 1] == known[j - 2] && asked[i - 2] == known[j - 1] && asked[i - 1] != asked[i - 2] {
                ways.push((rows[i - 2][j - 2].0 + u32::from(costs.swapped()), Step::Swap));
            }
            if let Some((cost, step)) = ways.into_iter().min_by_key(|way| way.0) {
                rows[i][j] = (cost, Some(step));
            }
        }
    }
    let (mut i, mut j) = (asked.len(), known.len());
    if rows[i][j].0 > LIMIT {
        return None;
    }
    let mut steps = Vec::new();
    while let Some(step) = rows[i][j].1 {
        steps.push(step);
        match step {
            Step::Change(..) => (i, j) = (i - 1, j - 1),
            Step::Drop(_) => i -= 1,
            Step::Add(_) => j -= 1,
            Step::Swap => (i, j) = (i - 2, j - 2),
        }
    }
    Some(steps)
}

fn costs_of(counts: &Counts, at: usize) -> Costs {
    let prior = by_hand(at);
    let across = at != 0;
    let chance = |cost: u16| (-f64::from(cost) / 100.0).exp();
    let cost = |odds: f64| (-SCALE * odds.ln()).clamp(0.0, HIGHEST).round() as u16;
    let mut costs = by_hand(at);
    for known in 0..SYMBOLS {
        let letter = known as u8;
        let priors: Vec<f64> = (0..SYMBOLS).map(|asked| chance(prior.changed(asked as u8, letter))).collect();
        let prior_added = chance(prior.added(letter));
        let scale = PRIOR / (priors.iter().sum::<f64>() + prior_added);
        let weights: Vec<f64> = (0..SYMBOLS).map(|asked| counts.changed[asked][known] + scale * priors[asked]).collect();
        let added = counts.added[known] + scale * prior_added;
        let most = weights.iter().copied().fold(added, f64::max);
        for (asked, weight) in weights.iter().enumerate() {
            costs.set_changed(asked as u8, letter, cost(weight / most));
        }
        costs.set_added(letter, cost(added / most));
    }
    let places = counts.places + 1.0;
    let dropped: Vec<f64> =
        (0..SYMBOLS).map(|asked| (counts.dropped[asked] + PRIOR * chance(prior.dropped(asked as u8)) * 0.1) / places).collect();
    let most = dropped.iter().copied().fold(f64::MIN_POSITIVE, f64::max);
    for (asked, chance) in dropped.iter().enumerate() {
        let value = if across { f64::from(cost(chance / most)) + ADDED_ACROSS } else { f64::from(cost(*chance)) };
        costs.set_dropped(asked as u8, value.min(HIGHEST) as u16);
    }
    costs.set_swapped(cost((counts.swapped + 1.0) / places));
    costs
}
