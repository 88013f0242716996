//! One word of a name, ready to be compared with many others.

use crate::distance::same_but_lost;
use crate::lexicon::{self, Known, relation};
use crate::spelling::{MAX_SYMBOLS, Scratch, Script, Spelled, Starts, Table, model, symbols};

/// Longer than any word of a name; what is behind it is not looked at.
const MAX_TEXT: usize = 48;

/// A word of a name. Made once, compared often.
#[derive(Debug, Clone, PartialEq)]
pub struct Token {
    /// Folded; at most 48 letters.
    pub(crate) text: String,
    /// The folded letters without vowels and doubled letters.
    pub(crate) bones: String,
    pub(crate) spelled: Spelled,
    /// Symbols of an article written together with the word (Alahmad, الأحمد), or 0.
    pub(crate) article: usize,
    /// Symbols of an ending that says that a woman bears the name (Nováková), or 0.
    pub(crate) ending: usize,
    /// Without the ending, where the word is a father's name by its form (Iwanowitsch).
    pub(crate) father: Option<Box<Spelled>>,
    /// The frequent names that it may be.
    pub(crate) known: Known,
}

impl Token {
    /// The words of a name as they are compared: an article alone is none, compounds such as Abd al-Rahman are one.
    #[must_use]
    pub fn of_name(name: &str) -> Vec<Self> {
        crate::name::Name::new(name).into_tokens()
    }

    /// One word. `None` if it has no letters.
    #[must_use]
    pub fn new(word: &str) -> Option<Self> {
        let (script, letters) = symbols(word);
        let spelled = model().spell(script, &letters);
        if spelled.symbols().is_empty() {
            return None;
        }
        let mut text = String::with_capacity(16);
        for c in word.chars().take(4 * MAX_TEXT) {
            crate::fold::push(c, &mut text);
            if text.len() > MAX_TEXT {
                break;
            }
        }
        text.truncate(MAX_TEXT);
        let bones = bones(&text);
        let article = article(script, &letters);
        let woman = letters.len() > 6 && letters.ends_with(&['o', 'v', 'á']);
        let ending = if woman { 3 } else { 0 };
        let father = father(script, &letters).map(|end| Box::new(model().spell(script, &letters[..end])));
        let mut token = Self { text, bones, spelled, article, ending, father, known: Known::default() };
        token.known = lexicon::known(&token);
        Some(token)
    }

    /// The folded form.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    #[must_use]
    pub const fn script(&self) -> Script {
        self.spelled.script
    }

    pub(crate) fn is_initial(&self) -> bool {
        self.spelled.script == Script::Latin && self.text.len() == 1
    }
}

/// The consonants, each once in a row: what different spellings of vowels leave alone.
fn bones(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let vowel = matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'w');
        if !vowel && !out.ends_with(c) {
            out.push(c);
        }
    }
    out
}

/// How many symbols of the word are an article that others leave out or write apart.
fn article(script: Script, letters: &[char]) -> usize {
    match script {
        Script::Arabic if letters.len() > 3 && letters[0] == 'A' && letters[1] == 'ل' => 2,
        Script::Latin if letters.len() > 5 && matches!(letters[0], 'ᴀ' | 'ᴇ') => match letters[1] {
            'l' => 2,
            // Before a sun letter it sounds as the letter does: Ettourabi, Essaïd, Ennaji.
            sun @ ('t' | 'd' | 'r' | 'z' | 's' | 'n') if letters[2] == sun => 2,
            _ => 0,
        },
        _ => 0,
    }
}

/// Endings of a father's name in East Slavic languages, as they are written in both scripts.
const FATHERS: &[&str] = &[
    "ovich",
    "evich",
    "ovych",
    "evych",
    "ovitch",
    "evitch",
    "owitsch",
    "ewitsch",
    "owytsch",
    "ovič",
    "evič",
    "ovna",
    "evna",
    "ivna",
    "yivna",
    "owna",
    "ewna",
    "iwna",
    "iyivna",
    "ович",
    "евич",
    "йович",
    "овна",
    "евна",
    "івна",
    "ївна",
    "ійович",
    "євич",
];

/// Where a father's name ends and its ending begins.
fn father(script: Script, letters: &[char]) -> Option<usize> {
    // All of them end so: most words end here.
    let [.., before, last] = letters else { return None };
    let may = matches!((before, last), ('c', 'h' | 'H') | ('i', 'č') | ('n', 'a' | 'A') | ('и', 'ч') | ('н', 'а'));
    if !may || !matches!(script, Script::Latin | Script::Cyrillic) || letters.len() < 7 {
        return None;
    }
    let ends = |ending: &&str| {
        let length = ending.chars().count();
        let start = letters.len().checked_sub(length).filter(|start| *start >= 2)?;
        // The last h of Latin words is a symbol of its own.
        let same = letters[start..].iter().zip(ending.chars()).all(|(x, y)| x.to_ascii_lowercase() == y);
        same.then_some(start)
    };
    FATHERS.iter().filter_map(ends).min()
}

/// Bounds of what a pair of words can weigh.
pub(crate) const LEAST: f32 = -12.0;
pub(crate) const MOST: f32 = 24.0;

/// How much more likely two words are to be spellings of one name than to be names of strangers: the natural logarithm of the
/// likelihood ratio, between -12 and 24, the same in both directions. 0 says nothing; a long rare name that agrees says more than a
/// short one.
#[must_use]
pub fn token_similarity(a: &Token, b: &Token) -> f32 {
    thread_local! {
        static SCRATCH: std::cell::RefCell<Scratch> = std::cell::RefCell::new(Scratch::new());
    }
    SCRATCH.with_borrow_mut(|scratch| similarity(a, b, LEAST, scratch))
}

/// The same with room to work in that is used again. What weighs less than `floor` may be told as less than it weighs.
pub(crate) fn similarity(a: &Token, b: &Token, floor: f32, scratch: &mut Scratch) -> f32 {
    if a.is_initial() != b.is_initial() {
        return initial(a, b);
    }
    // A letter that an old list lost says nothing against the rest.
    if same_but_lost(&a.text, &b.text) {
        return (a.spelled.rarity.min(b.spelled.rarity) * 0.8).clamp(LEAST, MOST);
    }
    let weight = if let (Some(x), Some(y)) = (&a.father, &b.father) {
        // The endings agree with everybody's.
        with_table(x, y, (a, b), |table, x, y, _| scratch.weight(table, x, y, Starts::default(), floor))
    } else {
        with_table(&a.spelled, &b.spelled, (a, b), |table, x, y, starts| scratch.weight(table, x, y, starts, floor))
    };
    let weight = match relation(a.known, b.known) {
        // Irregular forms of a frequent name (Hocine, Lahcen) and frequent names that differ by little (Mahmoud, Mohamed).
        known if known > 0.0 => weight.max(KNOWN * a.spelled.rarity.min(b.spelled.rarity)),
        known if known < 0.0 => weight - OTHER,
        _ => weight,
    };
    weight.clamp(LEAST, MOST)
}

/// The share of its letters' rarity that a spelling of a frequent name weighs at least.
const KNOWN: f32 = 0.7;
/// What it says against two words that they are two frequent names.
const OTHER: f32 = 5.0;

/// Lays words over each other in their own letters where the model knows both scripts, otherwise in Latin letters.
pub(crate) fn with_table<T>(
    x: &Spelled,
    y: &Spelled,
    (a, b): (&Token, &Token),
    lay: impl FnOnce(&Table, &Spelled, &Spelled, Starts) -> T,
) -> T {
    // One direction only, so that the answer is the same in both.
    let swap = (x.script, x.symbols()) < (y.script, y.symbols());
    let (x, y, a, b) = if swap { (y, x, b, a) } else { (x, y, a, b) };
    if let Some(table) = model().table(x.script, y.script) {
        return lay(table, x, y, Starts { a: a.article, b: b.article, end_a: a.ending, end_b: b.ending });
    }
    let latin = |token: &Token| {
        let letters: Vec<char> = token.text.chars().take(MAX_SYMBOLS).collect();
        model().spell(Script::Latin, &letters)
    };
    let table = model().table(Script::Latin, Script::Latin).expect("the model has Latin letters");
    lay(table, &latin(a), &latin(b), Starts::default())
}

/// An initial speaks a little for every name that begins with it, and against all others.
fn initial(a: &Token, b: &Token) -> f32 {
    let first = |token: &Token| token.text.as_bytes().first().copied();
    if first(a) == first(b) { 1.5 } else { -6.0 }
}

/// Letters to change, add, drop or swap to make one folded word of the other.
pub(crate) fn edits(a: &str, b: &str) -> usize {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let width = b.len().min(MAX_TEXT);
    let mut rows = [[0_usize; MAX_TEXT + 1]; 3];
    for (j, cell) in rows[0].iter_mut().enumerate() {
        *cell = j;
    }
    for i in 1..=a.len().min(MAX_TEXT) {
        let (now, above, before) = (i % 3, (i + 2) % 3, (i + 1) % 3);
        rows[now][0] = i;
        for j in 1..=width {
            let mut least = rows[above][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            least = least.min(rows[above][j] + 1).min(rows[now][j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                least = least.min(rows[before][j - 2] + 1);
            }
            rows[now][j] = least;
        }
    }
    rows[a.len().min(MAX_TEXT) % 3][width]
}
