//! Which word of one name stands for which of the other.

use crate::name::{MAX_TOKENS, Name};
use crate::spelling::Scratch;
use crate::token::{Token, similarity};

/// What a comparison works in. One for many comparisons.
#[derive(Debug)]
pub(crate) struct Work {
    pub(crate) scratch: Scratch,
}

impl Work {
    pub(crate) fn new() -> Self {
        Self { scratch: Scratch::new() }
    }
}

/// A word that nobody has to have says this against a pair if it stands on one side only.
const UNPAIRED: f32 = -1.5;
/// A particle takes part only where it agrees by itself.
const PARTICLE: f32 = 2.0;

/// What weighs less contradicts beyond doubt: how much less does not matter.
const HOPELESS: f32 = -8.0;

/// A word of one name and the word of the other that stands for it, each made of one word or of two.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Paired {
    pub(crate) a: (usize, usize),
    pub(crate) b: (usize, usize),
    pub(crate) weight: f32,
}

#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Aligned {
    pub(crate) pairs: Vec<Paired>,
    /// Words, not particles, that stand alone.
    pub(crate) alone_a: Vec<usize>,
    pub(crate) alone_b: Vec<usize>,
    pub(crate) total: f32,
    /// Words that were written as two on one side and as one on the other.
    pub(crate) fused: Option<Fused>,
}

/// Two neighbours of one name that are one word in the other.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Fused {
    pub(crate) of_a: bool,
    pub(crate) token: Token,
    pub(crate) first: usize,
}

#[derive(Clone, Copy)]
struct Matrix([[f32; MAX_TOKENS]; MAX_TOKENS]);

/// The pairing whose weights add up to most.
pub(crate) fn align(a: &Name, b: &Name, work: &mut Work) -> Aligned {
    let mut matrix = Matrix([[0.0; MAX_TOKENS]; MAX_TOKENS]);
    for (i, x) in a.words.iter().enumerate() {
        for (j, y) in b.words.iter().enumerate() {
            matrix.0[i][j] = similarity(&x.token, &y.token, HOPELESS, &mut work.scratch);
        }
    }
    let weak_a: Vec<bool> = a.words.iter().map(|word| word.particle).collect();
    let weak_b: Vec<bool> = b.words.iter().map(|word| word.particle).collect();
    let plain = assign(&matrix, &weak_a, &weak_b);
    let doubtful = plain.pairs.iter().any(|pair| pair.weight < 4.0) || !plain.alone_a.is_empty() || !plain.alone_b.is_empty();
    let hopeful = plain.pairs.iter().any(|pair| pair.weight > 2.0);
    if !(doubtful && hopeful) {
        return plain;
    }
    let mut best = plain;
    for of_a in [true, false] {
        let (long, other) = if of_a { (a, b) } else { (b, a) };
        // Two words against two are two names: only where words are left over can two of them be one.
        if long.words.len() < 2 || long.words.len() < other.words.len() || long.words.len() + other.words.len() < 5 {
            continue;
        }
        for first in 0..long.words.len() - 1 {
            work.scratch.steps += 1;
            let (one, two) = (&long.words[first], &long.words[first + 1]);
            // An article is left out by itself wherever it is written together with its word.
            if one.particle && matches!(one.token.text(), "al" | "el" | "ul" | "il") {
                continue;
            }
            // Longer than any word on the other side is no word of it.
            let longest = other.words.iter().map(|word| word.token.text.len()).max().unwrap_or(0);
            if one.token.text.len() + two.token.text.len() > 2 * longest {
                continue;
            }
            let Some(token) = Token::new(&format!("{}{}", one.written, two.written)) else { continue };
            let mut tried = matrix;
            let count = long.words.len();
            for (k, word) in other.words.iter().enumerate() {
                let weight = similarity(&token, &word.token, HOPELESS, &mut work.scratch);
                let cell = |matrix: &mut Matrix, at: usize, value: f32| {
                    if of_a {
                        matrix.0[at][k] = value;
                    } else {
                        matrix.0[k][at] = value;
                    }
                };
                cell(&mut tried, first, weight);
                for at in first + 1..count - 1 {
                    let value = if of_a { matrix.0[at + 1][k] } else { matrix.0[k][at + 1] };
                    cell(&mut tried, at, value);
                }
            }
            let mut weak: Vec<bool> = if of_a { weak_a.clone() } else { weak_b.clone() };
            weak.remove(first + 1);
            weak[first] = false;
            let mut found = if of_a { assign(&tried, &weak, &weak_b) } else { assign(&tried, &weak_a, &weak) };
            if found.total > best.total + 1.0 {
                let place = |side: &mut (usize, usize)| {
                    if side.0 == first {
                        side.1 = 2;
                    } else if side.0 > first {
                        side.0 += 1;
                    }
                };
                for pair in &mut found.pairs {
                    place(if of_a { &mut pair.a } else { &mut pair.b });
                }
                for at in if of_a { &mut found.alone_a } else { &mut found.alone_b } {
                    *at += usize::from(*at > first);
                }
                found.fused = Some(Fused { of_a, token, first });
                best = found;
            }
        }
    }
    best
}

/// The assignment with the greatest sum: every word of the shorter name gets one of the longer, particles only where they agree.
fn assign(matrix: &Matrix, weak_a: &[bool], weak_b: &[bool]) -> Aligned {
    let (n, m) = (weak_a.len(), weak_b.len());
    if n == 0 || m == 0 {
        return Aligned {
            alone_a: (0..n).filter(|at| !weak_a[*at]).collect(),
            alone_b: (0..m).filter(|at| !weak_b[*at]).collect(),
            ..Aligned::default()
        };
    }
    let free = |weak: bool| if weak { 0.0 } else { UNPAIRED };
    // Over the sets of words of b that are taken: at most 2^8.
    let sets = 1_usize << m;
    let mut sums = [f32::NEG_INFINITY; 1 << MAX_TOKENS];
    let mut chosen = [[u8::MAX; 1 << MAX_TOKENS]; MAX_TOKENS];
    sums[0] = 0.0;
    for i in 0..n {
        // Sets are visited from the fullest, so that each row of a is used once.
        for set in (0..sets).rev() {
            let mut best = sums[set] + free(weak_a[i]);
            let mut choice = u8::MAX;
            for j in 0..m {
                if set & 1 << j != 0 {
                    let weight = matrix.0[i][j];
                    if (weak_a[i] || weak_b[j]) && weight < PARTICLE {
                        continue;
                    }
                    let sum = sums[set & !(1 << j)] + weight.max(HOPELESS) - free(weak_b[j]);
                    if sum > best {
                        best = sum;
                        choice = u8::try_from(j).unwrap_or(u8::MAX);
                    }
                }
            }
            sums[set] = best;
            chosen[i][set] = choice;
        }
    }
    // Who has fewer words pairs all of them, as far as a pairing exists: a word that contradicts has to be seen.
    let strong = |weak: &[bool]| weak.iter().filter(|weak| !**weak).count();
    let pairable = strong(weak_a).min(strong(weak_b));
    let mut best: Option<(usize, f32)> = None;
    for (set, sum) in sums.iter().enumerate().take(sets) {
        if sum.is_finite() && best.is_none_or(|(_, known)| *sum > known) {
            best = Some((set, *sum));
        }
    }
    let Some((mut set, sum)) = best else { return Aligned::default() };
    let base: f32 = weak_b.iter().map(|weak| free(*weak)).sum();
    let mut aligned = Aligned { total: sum + base, ..Aligned::default() };
    let mut taken_b = 0_usize;
    for i in (0..n).rev() {
        let choice = chosen[i][set];
        if choice == u8::MAX {
            if !weak_a[i] {
                aligned.alone_a.push(i);
            }
        } else {
            let j = usize::from(choice);
            set &= !(1 << j);
            taken_b |= 1 << j;
            aligned.pairs.push(Paired { a: (i, 1), b: (j, 1), weight: matrix.0[i][j] });
        }
    }
    aligned.alone_b = (0..m).filter(|j| !weak_b[*j] && taken_b & 1 << j == 0).collect();
    aligned.alone_a.reverse();
    aligned.pairs.reverse();
    // What stands alone on both sides contradicts: the likeliest of them are put against each other.
    while aligned.pairs.len() < pairable && !aligned.alone_a.is_empty() && !aligned.alone_b.is_empty() {
        let mut best = (0, 0, f32::NEG_INFINITY);
        for (x, i) in aligned.alone_a.iter().enumerate() {
            for (y, j) in aligned.alone_b.iter().enumerate() {
                if matrix.0[*i][*j] > best.2 {
                    best = (x, y, matrix.0[*i][*j]);
                }
            }
        }
        let (i, j) = (aligned.alone_a.remove(best.0), aligned.alone_b.remove(best.1));
        aligned.pairs.push(Paired { a: (i, 1), b: (j, 1), weight: best.2 });
    }
    aligned
}
