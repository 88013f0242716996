//! How much one word of a name is like another.

use crate::Reason;
use crate::distance::{begins, distance, same_but_lost};
use crate::key::MIN_SOUND;
use crate::word::Word;

#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Alike {
    /// 0 to 1; 1 for the same word.
    pub(crate) score: f32,
    pub(crate) reason: Reason,
    /// How many folded letters of the known word were asked for, where it is only a beginning.
    pub(crate) letters: Option<usize>,
}

/// How the known word answers the asked one; `None` if it does not. `open`: the asked word may be a beginning.
pub(crate) fn alike(asked: &Word, known: &Word, open: bool) -> Option<Alike> {
    let mut best: Option<Alike> = None;
    let mut offer = |score: f32, reason: Reason, letters: Option<usize>| {
        if best.is_none_or(|best| best.score < score) {
            best = Some(Alike { score, reason, letters });
        }
    };
    for (a, asked_form) in asked.forms.iter().enumerate() {
        for (k, known_form) in known.forms.iter().enumerate() {
            let (x, y) = (asked_form.text.as_str(), known_form.text.as_str());
            if x == y {
                // An article or a compound was written in another way.
                offer(if a == 0 && k == 0 { 1.0 } else { 0.97 }, Reason::SameName, None);
                break;
            }
            if same_but_lost(x, y) {
                offer(0.95, Reason::LostLetter, None);
            } else if x.len() < y.len() && begins(x, y) && (open || x.len() >= 3) {
                let part = x.len() as f32 / y.len() as f32;
                let reason = if x.contains('?') || y.contains('?') { Reason::LostLetter } else { Reason::NamePrefix };
                let score = if open { 0.8 + 0.15 * part } else { 0.55 + 0.15 * part };
                offer(score, reason, (k == 0).then_some(x.len()));
            }
        }
    }
    if best.is_some_and(|best| best.score >= 0.95) {
        return best;
    }
    let (x, y) = (asked.text(), known.text());
    let longer = x.len().max(y.len());
    let limit = match longer {
        0..=3 => 0,
        4..=7 => 1,
        _ => 2,
    };
    if asked.script == known.script
        && limit > 0
        && let Some(edits) = distance(x, y, limit)
    {
        let score = 0.9 - 0.6 * edits as f32 / longer as f32;
        if best.is_none_or(|best| best.score < score) {
            best = Some(Alike { score, reason: Reason::SimilarSpelling, letters: None });
        }
    }
    let sound = by_sound(asked, known, open);
    match (best, sound) {
        (Some(spelled), Some(sound)) if spelled.score >= sound.score => Some(spelled),
        (spelled, None) => spelled,
        (_, sound) => sound,
    }
}

fn by_sound(asked: &Word, known: &Word, open: bool) -> Option<Alike> {
    let (x, y) = (asked.text(), known.text());
    let mut shared = 0;
    let mut begun = 0.0_f32;
    for a in asked.skeletons().filter(|a| a.len() >= MIN_SOUND) {
        for k in known.skeletons() {
            if a == k {
                shared = shared.max(a.len());
            } else if open && x.len() >= 3 && k.starts_with(a) {
                begun = begun.max(a.len() as f32 / k.len() as f32);
            }
        }
    }
    if shared > 0 {
        if asked.script != known.script {
            return Some(Alike { score: 0.86, reason: Reason::SoundsAlike, letters: None });
        }
        // Ali and Olu share their consonants; of short names the vowels have to agree as well.
        let longer = x.len().max(y.len()).max(1);
        let edits = distance(x, y, longer).unwrap_or(longer);
        let same = 1.0 - edits as f32 / longer as f32;
        let enough = shared > 2 || same >= 0.5;
        return enough.then_some(Alike { score: 0.62 + 0.3 * same, reason: Reason::SoundsAlike, letters: None });
    }
    (begun > 0.0).then_some(Alike { score: 0.5 + 0.2 * begun, reason: Reason::SoundsAlike, letters: None })
}
