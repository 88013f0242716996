//! What the trees look at.

use super::align::{Aligned, Fused, Paired, Work, align};
use crate::lexicon::relation;
use crate::name::Name;
use crate::spelling::{Laid, Script, Starts};
use crate::token::{Token, edits, with_table};

/// Their names, in order.
pub const FEATURES: &[&str] = &[
    "total",
    "weight1",
    "weight2",
    "weight3",
    "share1",
    "share2",
    "share_least",
    "share_total",
    "against_total",
    "against1",
    "against2",
    "operation1",
    "operation2",
    "odd_total",
    "odd1",
    "alone_letters1",
    "unpaired",
    "unpaired_rarity",
    "paired",
    "words_a_and_b",
    "fathers_unpaired",
    "fathers_weight",
    "particles",
    "scripts",
    "order",
    "fused",
    "equal",
    "edits1",
    "edits_share1",
    "edits2",
    "bones1",
    "bones_share1",
    "bones2",
    "same_first1",
    "length1",
    "length_difference1",
    "length2",
    "initials",
    "same_last1",
    "operation2_of_2",
    "edits_total",
    "bones_total",
    "rarity1",
    "begins1",
    "lexicon1",
    "lexicon_least",
    "lexicon_total",
    "operation3",
    "weight_of_rest",
    "weight_least",
    "edits_share2",
    "lexicon2",
];

const ABSENT: f32 = 30.0;

/// One pair of words, looked at in detail.
struct Look {
    weight: f32,
    share: f32,
    laid: Laid,
    edits: usize,
    bones: usize,
    length: usize,
    difference: usize,
    bone_length: usize,
    same_first: bool,
    same_last: bool,
    begins: bool,
    rarity: f32,
    lexicon: f32,
}

/// What two names look like to the trees.
#[must_use]
pub fn features(a: &Name, b: &Name) -> Vec<f32> {
    let mut work = Work::new();
    let aligned = align(a, b, &mut work);
    of_aligned(a, b, &aligned, &mut work).to_vec()
}

pub(crate) fn of_aligned(a: &Name, b: &Name, aligned: &Aligned, work: &mut Work) -> [f32; FEATURES.len()] {
    let mut looks: Vec<Look> = Vec::with_capacity(aligned.pairs.len());
    let mut fathers = ABSENT;
    let (mut equal, mut initials) = (0, 0);
    for pair in &aligned.pairs {
        let (x, y) = tokens(a, b, aligned, pair);
        if x.father.is_some() && y.father.is_some() {
            fathers = pair.weight;
        }
        equal += usize::from(x.text == y.text);
        initials += usize::from(x.is_initial() != y.is_initial());
        looks.push(look(pair.weight, x, y, work));
    }
    // The pair that deserves most doubt first: for its length it agrees least, or the lexicon knows two names.
    let trust = |look: &Look| look.share + 0.3 * look.lexicon;
    looks.sort_by(|x, y| trust(x).total_cmp(&trust(y)));
    let alone = |name: &Name, at: &[usize]| -> (usize, f32, usize) {
        let of = at.iter().map(|at| &name.words[*at].token);
        (at.len(), of.clone().map(|token| token.spelled.rarity).sum(), of.filter(|token| token.father.is_some()).count())
    };
    let (alone_a, alone_b) = (alone(a, &aligned.alone_a), alone(b, &aligned.alone_b));
    let rarity =
        |name: &Name| -> f32 { name.words.iter().filter(|word| !word.particle).map(|word| word.token.spelled.rarity).sum() };
    let total: f32 = looks.iter().map(|look| look.weight).sum();
    let against: f32 = looks.iter().map(|look| look.laid.against).sum();
    let mut operations: Vec<f32> = looks.iter().flat_map(|look| look.laid.worst).collect();
    operations.sort_by(f32::total_cmp);
    let at = |n: usize| looks.get(n);
    let of = |n: usize, f: &dyn Fn(&Look) -> f32| at(n).map_or(ABSENT, f);
    let strong = |name: &Name| name.words.iter().filter(|word| !word.particle).count();
    let script = |name: &Name| name.words.iter().map(|word| word.token.script()).max().unwrap_or(Script::Latin) as usize;
    let (one, two) = (script(a).max(script(b)), script(a).min(script(b)));
    let count = |n: usize| n as f32;
    [
        total,
        of(0, &|look| look.weight),
        of(1, &|look| look.weight),
        of(2, &|look| look.weight),
        of(0, &|look| look.share),
        of(1, &|look| look.share),
        looks.iter().map(|look| look.share).fold(ABSENT, f32::min),
        total / rarity(a).min(rarity(b)).max(1.0),
        against,
        of(0, &|look| look.laid.against),
        of(1, &|look| look.laid.against),
        operations.first().copied().unwrap_or(0.0),
        operations.get(1).copied().unwrap_or(0.0),
        looks.iter().map(|look| f32::from(look.laid.odd)).sum(),
        of(0, &|look| f32::from(look.laid.odd)),
        of(0, &|look| f32::from(look.laid.alone)),
        count(alone_a.0 + alone_b.0),
        alone_a.1 + alone_b.1,
        count(looks.len()),
        count(strong(a) + strong(b)),
        count(alone_a.2.max(alone_b.2) + 2 * alone_a.2.min(alone_b.2)),
        fathers,
        count(a.words.len() + b.words.len() - strong(a) - strong(b)),
        count(one * Script::ALL.len() + two),
        order(&aligned.pairs),
        f32::from(u8::from(aligned.fused.is_some())),
        count(equal),
        of(0, &|look| count(look.edits)),
        of(0, &|look| look.edits as f32 / look.length.max(1) as f32),
        of(1, &|look| count(look.edits)),
        of(0, &|look| count(look.bones)),
        of(0, &|look| look.bones as f32 / look.bone_length.max(1) as f32),
        of(1, &|look| count(look.bones)),
        of(0, &|look| f32::from(u8::from(look.same_first))),
        of(0, &|look| count(look.length)),
        of(0, &|look| count(look.difference)),
        of(1, &|look| count(look.length)),
        count(initials),
        of(0, &|look| f32::from(u8::from(look.same_last))),
        of(1, &|look| look.laid.worst[0]),
        looks.iter().map(|look| count(look.edits)).sum(),
        looks.iter().map(|look| count(look.bones)).sum(),
        of(0, &|look| look.rarity),
        of(0, &|look| f32::from(u8::from(look.begins))),
        of(0, &|look| look.lexicon),
        looks.iter().map(|look| look.lexicon).fold(1.0, f32::min),
        looks.iter().map(|look| look.lexicon).sum(),
        operations.get(2).copied().unwrap_or(0.0),
        looks.iter().skip(1).map(|look| look.weight).sum(),
        looks.iter().map(|look| look.weight).fold(ABSENT, f32::min),
        of(1, &|look| look.edits as f32 / look.length.max(1) as f32),
        of(1, &|look| look.lexicon),
    ]
}

/// The words of a pair; the joined one where two were written apart.
pub(crate) fn tokens<'a>(a: &'a Name, b: &'a Name, aligned: &'a Aligned, pair: &Paired) -> (&'a Token, &'a Token) {
    let joined = |of_a: bool, side: (usize, usize)| match &aligned.fused {
        Some(Fused { of_a: fused_a, token, first }) if *fused_a == of_a && side == (*first, 2) => Some(token),
        _ => None,
    };
    let x = joined(true, pair.a).unwrap_or(&a.words[pair.a.0].token);
    let y = joined(false, pair.b).unwrap_or(&b.words[pair.b.0].token);
    (x, y)
}

fn look(weight: f32, x: &Token, y: &Token, work: &mut Work) -> Look {
    let laid = if let (Some(one), Some(two)) = (&x.father, &y.father) {
        with_table(one, two, (x, y), |table, one, two, _| work.scratch.lay(table, one, two, Starts::default()))
    } else {
        with_table(&x.spelled, &y.spelled, (x, y), |table, one, two, starts| work.scratch.lay(table, one, two, starts))
    };
    // An article on one side is not an edit.
    let bare = |token: &Token, other: &Token| -> usize {
        if token.article > 0 && other.article == 0 && token.text.len() > token.article { token.article } else { 0 }
    };
    let (cut_x, cut_y) = (bare(x, y), bare(y, x));
    let (text_x, text_y) = (&x.text[cut_x.min(x.text.len())..], &y.text[cut_y.min(y.text.len())..]);
    let skip = |token: &Token, cut: usize| usize::from(cut > 0 && token.bones.starts_with('l'));
    let (bones_x, bones_y) = (&x.bones[skip(x, cut_x)..], &y.bones[skip(y, cut_y)..]);
    let rarity = x.spelled.rarity.min(y.spelled.rarity);
    Look {
        weight,
        share: weight / rarity.max(1.0),
        laid,
        edits: edits(text_x, text_y),
        bones: edits(bones_x, bones_y),
        length: text_x.len().max(text_y.len()),
        difference: text_x.len().abs_diff(text_y.len()),
        bone_length: bones_x.len().max(bones_y.len()),
        same_first: text_x.as_bytes().first() == text_y.as_bytes().first(),
        same_last: text_x.as_bytes().last() == text_y.as_bytes().last(),
        begins: text_x.starts_with(text_y) || text_y.starts_with(text_x),
        rarity,
        lexicon: relation(x.known, y.known),
    }
}

/// 0 where the words stand in the same order, 1 where the first stands last, 2 otherwise.
fn order(pairs: &[Paired]) -> f32 {
    let mut sorted: Vec<(usize, usize)> = pairs.iter().map(|pair| (pair.a.0, pair.b.0)).collect();
    sorted.sort_unstable();
    let rises = sorted.windows(2).filter(|two| two[0].1 < two[1].1).count();
    if rises + 1 >= sorted.len() {
        0.0
    } else if sorted.len() - rises <= 2 {
        1.0
    } else {
        2.0
    }
}
