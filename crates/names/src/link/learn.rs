//! Learning from the records themselves how often two records of one person agree in each way: expectation and maximisation.

use super::candidates::{PairKey, rows_of};
use super::evidence::{Chance, Comparer, Evidence, LENGTHS, Like, Work, length};
use super::model::{Field, Model, SLOTS, value, word};
use super::population::{NUMBER, PHONE, Population, SINGLE};
use super::text::slips;

/// So many candidates are enough to learn some sixty parameters.
const SAMPLE: usize = 200_000;
/// So many pairs a record is in at most: where few names are frequent, namesakes would be learned as one person.
const MOST_TWICE: f32 = 1.5;
/// The parameters stand still long before.
const ROUNDS: usize = 12;
/// Pairs of strangers to see how often values are alike by chance.
const STRANGERS: u64 = 200_000;

/// Draws that are the same each time.
struct Draws(u64);

impl Draws {
    fn next(&mut self) -> u64 {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut x = self.0;
        x = (x ^ x >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ x >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        x ^ x >> 31
    }

    fn below(&mut self, count: usize) -> usize {
        usize::try_from(self.next() % count.max(1) as u64).unwrap_or(0)
    }
}

/// How often values and words of strangers are alike.
pub(super) fn chance(population: &Population) -> Chance {
    let mut draws = Draws(1);
    let rows = &population.rows;
    let count = rows.len();
    let mut seen = [0_f32; Field::VALUES.len()];
    let mut near = [0_f32; Field::VALUES.len()];
    let mut part = [0_f32; Field::VALUES.len()];
    // Pairs of words that could have agreed so: of one script, of two.
    let mut words = [[0_f32; LENGTHS]; 2];
    let mut alike = [[0_f32; LENGTHS]; word::COUNT];
    let mut work = Work::new();
    let (mut any, mut beginning) = (0_f32, 0_f32);
    for _ in 0..STRANGERS.min(count as u64 * 40) {
        let (a, b) = (&rows[draws.below(count)], &rows[draws.below(count)]);
        for at in 0..SINGLE {
            let (x, y) = (a.single[at], b.single[at]);
            if x != 0 && y != 0 {
                seen[at] += 1.0;
                if x != y {
                    match population.values[at].level(x, y) {
                        value::NEAR => near[at] += 1.0,
                        value::PART => part[at] += 1.0,
                        _ => {}
                    }
                }
            }
        }
        for (at, x, y) in [(PHONE, a.phones, b.phones), (NUMBER, a.numbers, b.numbers)] {
            if let (Some(x), Some(y)) = (population.list_of(x).first(), population.list_of(y).first())
                && x != y
            {
                let text = |id: u32| population.values[at].text(id);
                seen[at] += 1.0;
                near[at] += f32::from(u8::from(slips(text(*x), text(*y), 1) == 1));
            }
        }
        let (Some(x), Some(y)) = (population.any_word(draws.next()), population.any_word(draws.next())) else { continue };
        let (one, two) = (x.token, y.token);
        let (x, y) = (&population.lexicon.tokens[one as usize], &population.lexicon.tokens[two as usize]);
        let across = x.script != y.script;
        words[usize::from(across)][length(x, y)] += 1.0;
        any += f32::from(u8::from(!across));
        match work.like(&population.lexicon, one, two) {
            Some(Like::Slip(word::BEGINNING)) => beginning += 1.0,
            Some(Like::Slip(level)) => alike[level][length(x, y)] += 1.0,
            _ => {}
        }
    }
    // A half on top of what was seen: what did not happen can happen.
    let mut chance = Chance { beginning: (beginning + 0.5) / (any + 1.0), ..Chance::default() };
    for at in 0..Field::VALUES.len() {
        // Where few numbers were seen, a near one is as rare as one of a thousand.
        let more = if at < SINGLE { 1.0 } else { 1000.0 };
        chance.near[at] = (near[at] + 0.5) / (seen[at] + more);
        chance.part[at] = (part[at] + 0.5) / (seen[at] + more);
    }
    for (level, seen) in alike.iter().enumerate() {
        let across = matches!(level, word::SCRIPT_VARIANT | word::NEAR_SCRIPT);
        for at in 0..LENGTHS {
            chance.alike[level][at] = (seen[at] + 0.5) / (words[usize::from(across)][at] + 1.0);
        }
    }
    chance
}

/// A model that fits these records. `pairs`: how many pairs there are at all, looked at or not.
pub(super) fn learn(comparer: &Comparer<'_>, candidates: &[PairKey], pairs: f32) -> Model {
    let rows = &comparer.population.rows;
    let mut model = Model::expected(rows.len());
    let records = rows.len() as f32;
    model.set_pairs(records * 0.05, records, pairs);
    let stride = candidates.len().div_ceil(SAMPLE).max(1);
    let mut draws = Draws(2);
    let mut sample: Vec<PairKey> = Vec::new();
    if stride == 1 {
        sample.extend(candidates);
    } else {
        // One of each stretch, so that the sample goes over all rows.
        for stretch in candidates.chunks(stride) {
            sample.push(stretch[draws.below(stretch.len())]);
        }
    }
    let portion = candidates.len() as f32 / sample.len().max(1) as f32;
    let mut evidence: Vec<Evidence> = Vec::new();
    let mut work = Work::new();
    for round in 0..ROUNDS {
        // How words are paired depends on the parameters a little; twice is enough.
        if round == 0 || round == ROUNDS / 2 {
            evidence.clear();
            for pair in &sample {
                let (a, b) = rows_of(*pair);
                // What is hopeless now stays hopeless.
                evidence
                    .extend(comparer.compare_above(-20.0, a, b, &model, &mut work).filter(|found| found.odds(&model) > -20.0));
            }
        }
        let mut counts = [0_f32; SLOTS];
        let (mut same, mut households) = (0_f64, 0_f64);
        for found in &evidence {
            let odds = found.odds(&model);
            let likely = 1.0 / (1.0 + (-odds).exp2());
            same += f64::from(likely);
            if found.born_apart() {
                let together = found.household_odds(&model).exp2();
                let one = (found.bits(&model) + model.log_prior).exp2();
                households += f64::from(together / (1.0 + together + one));
            }
            if likely > 1e-3 {
                for entry in found.entries() {
                    counts[usize::from(entry.slot)] += likely;
                }
            }
        }
        model.learn(&counts);
        // Where neither home nor phone is known, households can't be seen; then a few are taken for granted.
        let least = if comparer.population.knows_households() { 1.0 } else { records * 0.02 };
        model.set_pairs(
            (same as f32 * portion).min(records * MOST_TWICE),
            (households as f32 * portion).min(records * 2.0).max(least),
            pairs,
        );
    }
    model
}
