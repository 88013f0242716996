//! What two records say about each other: one entry for each thing compared.

use super::lexicon::{Lexicon, Token};
use super::model::{Field, Model, order, value, word};
use super::population::{MAX_WORDS, NATIONALITY, NUMBER, Occurrence, PHONE, Part, Population, Row, UNKNOWN};
use super::text::slips;
use crate::birth::{Slip, is_placeholder, slip};
use crate::spelling::Scratch;
use crate::token::similarity;
use crate::{BirthView, Reason};

/// One thing compared.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    pub(super) slot: u8,
    /// How likely strangers agree so, as a base-2 logarithm.
    pub(super) log_u: f32,
}

/// Names have at most eight words, and there are eleven other fields.
const MAX_ENTRIES: usize = MAX_WORDS + 12;

/// What two records say about each other.
#[derive(Debug, Clone, Copy)]
pub(super) struct Evidence {
    entries: [Entry; MAX_ENTRIES],
    len: usize,
    /// What the pair says for two people of one household, in bits against strangers.
    pub(super) household: f32,
    other_script: bool,
}

impl Evidence {
    const fn new() -> Self {
        Self { entries: [Entry { slot: 0, log_u: 0.0 }; MAX_ENTRIES], len: 0, household: 0.0, other_script: false }
    }

    fn add(&mut self, field: Field, level: usize, log_u: f32) {
        if self.len < MAX_ENTRIES {
            self.entries[self.len] = Entry { slot: field.slot(level), log_u };
            self.len += 1;
        }
    }

    pub(super) fn entries(&self) -> &[Entry] {
        &self.entries[..self.len]
    }

    /// Bits for one person against strangers, without the prior.
    pub(super) fn bits(&self, model: &Model) -> f32 {
        self.entries().iter().map(|entry| model.of(entry.slot) - entry.log_u).sum()
    }

    /// Bits for one person against anybody else, with the prior: 0 is even odds.
    pub(super) fn odds(&self, model: &Model) -> f32 {
        let same = self.bits(model) + model.log_prior;
        same - (1.0 + self.household_odds(model).exp2()).log2()
    }

    /// Bits for two people of one household against strangers, with the prior.
    pub(super) fn household_odds(&self, model: &Model) -> f32 {
        self.household + model.log_household
    }

    /// Whether the birth dates are known and not the same: what most people of one household have, and few who are one person.
    pub(super) fn born_apart(&self) -> bool {
        self.entries().iter().any(|entry| matches!(Field::of_slot(entry.slot), (Field::Birth, level) if level >= Slip::SameYear as usize && level < Slip::Partial as usize))
    }

    /// What a caseworker is told, sorted, none twice.
    pub(super) fn reasons(&self) -> Vec<Reason> {
        let mut reasons: Vec<Reason> = self.entries().iter().filter_map(|entry| reason(entry.slot)).collect();
        if self.other_script {
            reasons.push(Reason::OtherScript);
        }
        reasons.sort_unstable();
        reasons.dedup();
        reasons
    }
}

fn reason(slot: u8) -> Option<Reason> {
    let (field, level) = Field::of_slot(slot);
    let agrees = level == value::SAME || level == value::NEAR;
    match field {
        Field::Word | Field::VariedWord => Some(match level {
            word::SAME | word::FUSED => Reason::SameName,
            word::SLIP | word::TWO_SLIPS | word::NEAR_VARIANT => Reason::SimilarSpelling,
            word::SPELLING..=word::SCRIPT_SOUND | word::VARIANT | word::NEAR_SOUND | word::SCRIPT_VARIANT | word::NEAR_SCRIPT => {
                Reason::SoundsAlike
            }
            word::BEGINNING => Reason::NamePrefix,
            _ => Reason::NamePartMissing,
        }),
        Field::Order => (level == order::SWAPPED).then_some(Reason::NameSwapped),
        Field::Birth => Slip::ALL[level].reason(),
        Field::Gender | Field::State => None,
        Field::Nationality => agrees.then_some(Reason::Nationality),
        Field::Street | Field::HouseNumber => agrees.then_some(Reason::Street),
        Field::Place | Field::Postcode => agrees.then_some(Reason::Place),
        // A number that is nearly the same is another one until somebody says otherwise: it weighs, but it is nothing to tell.
        Field::Phone => (level == value::SAME).then_some(Reason::Phone),
        Field::Number => (level == value::SAME).then_some(Reason::Number),
    }
}

/// How often values or words of strangers are alike without being the same, measured on pairs drawn at random.
#[derive(Debug, Clone, Default)]
pub(super) struct Chance {
    /// By field of [`Field::VALUES`]: near, sharing a part.
    pub(super) near: [f32; Field::VALUES.len()],
    pub(super) part: [f32; Field::VALUES.len()],
    pub(super) beginning: f32,
    /// By how words agree, and by letters of the longer one, of another script by its consonants.
    pub(super) alike: [[f32; LENGTHS]; word::COUNT],
}

pub(super) const LENGTHS: usize = 10;

/// How much two words have to agree in: letters, in another script consonants.
pub(super) fn length(a: &Token, b: &Token) -> usize {
    let of = |token: &Token| if a.script == b.script { token.text.len() } else { token.skeleton.len() };
    of(a).max(of(b)).min(LENGTHS - 1)
}

/// How two words agree, and by which form or sound.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Like {
    Unit(usize, u32),
    Slip(usize),
}

/// Room to work in, and what was found of words that meet again and again.
#[derive(Debug)]
pub(super) struct Work {
    pub(super) lay: Scratch,
    known: Vec<(u64, Option<Like>)>,
    options: Vec<Paired>,
}

/// So many pairs of words are remembered.
const REMEMBERED: usize = 1 << 16;

impl Work {
    pub(super) fn new() -> Self {
        Self { lay: Scratch::new(), known: vec![(u64::MAX, None); REMEMBERED], options: Vec::new() }
    }

    /// How two words of one lexicon agree.
    pub(super) fn like(&mut self, lexicon: &Lexicon, a: u32, b: u32) -> Option<Like> {
        let (x, y) = (&lexicon.tokens[a as usize], &lexicon.tokens[b as usize]);
        if a == b
            && let Some(form) = x.forms.first()
        {
            return Some(Like::Unit(word::SAME, *form));
        }
        let key = u64::from(a.min(b)) << 32 | u64::from(a.max(b));
        let at = (key.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 48) as usize % REMEMBERED;
        if self.known[at].0 != key {
            self.known[at] = (key, like(x, y, &mut self.lay));
        }
        self.known[at].1
    }
}

/// The share of what a word could weigh from which on two words are one name surely, likely, perhaps.
const SURE: f32 = 0.75;
const LIKELY: f32 = 0.5;
const PERHAPS: f32 = 0.3;

fn like(a: &Token, b: &Token, lay: &mut Scratch) -> Option<Like> {
    if a.script == b.script
        && let Some(form) = a.forms.iter().find(|form| b.forms.contains(form))
    {
        return Some(Like::Unit(word::SAME, *form));
    }
    let (x, y) = (&*a.text, &*b.text);
    let (shorter, longer) = if x.len() <= y.len() { (x, y) } else { (y, x) };
    let share = match (&a.spelled, &b.spelled) {
        (Some(a), Some(b)) => {
            let most = a.spelled.rarity.min(b.spelled.rarity).max(1.0);
            similarity(a, b, PERHAPS * most, lay) / most
        }
        _ => 0.0,
    };
    if let Some(sound) = a.sounds.iter().find(|sound| b.sounds.contains(sound)) {
        if a.script != b.script {
            return Some(Like::Unit(if share >= LIKELY { word::SCRIPT } else { word::SCRIPT_SOUND }, *sound));
        }
        if share >= SURE {
            return Some(Like::Unit(word::SPELLING, *sound));
        }
        // Ali and Olu share their consonants; of short names the vowels have to agree as well.
        let limit = (longer.len() / 3).max(1);
        if share >= LIKELY || slips(x, y, limit) <= limit {
            return Some(Like::Unit(word::VOWELS, *sound));
        }
        if a.skeleton.len() > 2 && b.skeleton.len() > 2 {
            return Some(Like::Unit(word::SOUND, *sound));
        }
    }
    if a.script != b.script {
        if share >= LIKELY {
            return Some(Like::Slip(word::SCRIPT_VARIANT));
        }
        return (share >= PERHAPS || near_sound(a, b)).then_some(Like::Slip(word::NEAR_SCRIPT));
    }
    if shorter.is_empty() {
        return None;
    }
    if shorter.len() == 1 {
        return longer.starts_with(shorter).then_some(Like::Slip(word::BEGINNING));
    }
    if share >= SURE {
        return Some(Like::Slip(word::VARIANT));
    }
    let limit = match longer.len() {
        0..=2 => 0,
        3..=5 => 1,
        _ => 2,
    };
    let slips = if limit > 0 { slips(x, y, limit) } else { 1 };
    if slips <= limit.min(1) {
        return Some(Like::Slip(word::SLIP));
    }
    if share >= LIKELY {
        return Some(Like::Slip(word::NEAR_VARIANT));
    }
    if slips <= limit {
        return Some(Like::Slip(word::TWO_SLIPS));
    }
    if shorter.len() >= 3 && longer.starts_with(shorter) {
        return Some(Like::Slip(word::BEGINNING));
    }
    (share >= PERHAPS || near_sound(a, b)).then_some(Like::Slip(word::NEAR_SOUND))
}

/// Yaghoub and Yaqub: a consonant that ears and alphabets do not agree on.
fn near_sound(a: &Token, b: &Token) -> bool {
    let (x, y) = (&*a.skeleton, &*b.skeleton);
    x.len().min(y.len()) >= 3 && slips(x, y, 1) <= 1
}

/// Compares the rows of one population.
#[derive(Debug)]
pub(super) struct Comparer<'a> {
    pub(super) population: &'a Population,
    pub(super) chance: Chance,
}

impl Comparer<'_> {
    /// Everything but the names, which are dear to compare.
    pub(super) fn facts(&self, a: &Row, b: &Row) -> Evidence {
        let mut evidence = Evidence::new();
        self.birth(a.birth, b.birth, &mut evidence);
        for (at, (x, y)) in a.single.iter().zip(&b.single).enumerate() {
            if *x != 0 && *y != 0 {
                self.value(at, *x, *y, &mut evidence);
            }
        }
        for (at, x, y) in [(PHONE, a.phones, b.phones), (NUMBER, a.numbers, b.numbers)] {
            let (x, y) = (self.population.list_of(x), self.population.list_of(y));
            if !x.is_empty() && !y.is_empty() {
                self.list(at, x, y, &mut evidence);
            }
        }
        evidence
    }

    pub(super) fn compare(&self, a: u32, b: u32, model: &Model, work: &mut Work) -> Evidence {
        self.compare_above(f32::NEG_INFINITY, a, b, model, work).unwrap_or(Evidence::new())
    }

    /// The same, `None` as soon as it is clear that the log odds stay below `least`.
    pub(super) fn compare_above(&self, least: f32, a: u32, b: u32, model: &Model, work: &mut Work) -> Option<Evidence> {
        let (x, y) = (&self.population.rows[a as usize], &self.population.rows[b as usize]);
        let mut evidence = self.facts(x, y);
        let wanted = least - evidence.bits(model) - model.log_prior;
        if self.population.most_bits(a, b) < wanted {
            return None;
        }
        self.names(x, y, wanted, model, work, &mut evidence).then_some(evidence)
    }

    fn value(&self, at: usize, x: u32, y: u32, evidence: &mut Evidence) {
        let field = Field::VALUES[at];
        let values = &self.population.values[at];
        let how = values.level(x, y);
        self.agreed(at, how, values.share(x).max(values.share(y)), field, evidence);
    }

    fn list(&self, at: usize, x: &[u32], y: &[u32], evidence: &mut Evidence) {
        let values = &self.population.values[at];
        let field = Field::VALUES[at];
        if let Some(both) = x.iter().filter(|id| y.contains(id)).min_by(|p, q| values.share(**p).total_cmp(&values.share(**q))) {
            self.agreed(at, value::SAME, values.share(*both), field, evidence);
            return;
        }
        let near = x.iter().any(|p| y.iter().any(|q| slips(values.text(*p), values.text(*q), 1) == 1));
        let share = 1.0 / values.known.max(1) as f32;
        self.agreed(at, if near { value::NEAR } else { value::OTHER }, share, field, evidence);
    }

    fn agreed(&self, at: usize, how: usize, share: f32, field: Field, evidence: &mut Evidence) {
        let u = match how {
            // A number may be a family's or a shelter's: however rare it is, it never decides alone.
            value::SAME if at == PHONE => share.max(PHONE_BOUND),
            value::SAME if at == NUMBER => share.max(NUMBER_BOUND),
            value::SAME => share,
            value::NEAR => self.chance.near[at] + share,
            value::PART => self.chance.part[at] + share,
            _ => (1.0 - share - self.chance.near[at]).max(0.02),
        };
        evidence.add(field, how, u.log2());
        // People of a household share where they live, where they come from and how they are reached.
        let together = match field {
            Field::Nationality | Field::Street | Field::HouseNumber | Field::Postcode | Field::Place | Field::State => 0.95,
            Field::Phone => 0.5,
            _ => return,
        };
        evidence.household += match how {
            value::SAME | value::NEAR => (together / u).log2().max(0.0),
            _ => ((1.0 - together) / u).log2(),
        };
    }

    fn birth(&self, a: BirthView, b: BirthView, evidence: &mut Evidence) {
        let Some(how) = slip(a, b) else { return };
        let births = &self.population.births;
        let year = |birth: BirthView| birth.year.map_or(0.01, |year| births.year(year));
        let day = |birth: BirthView| birth.month.zip(birth.day).map_or(1.0 / 366.0, |(month, day)| births.day(month, day));
        let rarer = year(a).max(year(b));
        let usual = 1.0 - births.placeholder();
        let u = match how {
            Slip::Equal => usual * usual * year(a) * day(a),
            Slip::PlaceholderBoth => births.placeholder() * births.placeholder() * year(a),
            Slip::PlaceholderOne => 2.0 * births.placeholder() * usual * year(a),
            // Of two days in five the month could be the day.
            Slip::Swapped => 0.4 * usual * usual * year(a) * day(a).max(day(b)),
            Slip::Near => 2.0 * usual * usual * rarer * day(a),
            // Some fifteen days of a year and some seven years of a life are one digit away.
            Slip::Digit if a.year == b.year => usual * usual * year(a) * 15.0 / 366.0,
            Slip::Digit => usual * usual * 7.0 * rarer * day(a).max(day(b)),
            Slip::Calendar => 8.0 * rarer / 366.0,
            Slip::PlaceholderNear => 4.0 * births.placeholder() * usual * rarer,
            Slip::SameYear => usual * usual * year(a),
            Slip::AdjacentYear => 2.0 * rarer,
            Slip::Different => 0.9,
            // The part that is known on both sides.
            Slip::Partial => partial(a, b, year(a), day(a).max(day(b))),
        };
        evidence.add(Field::Birth, how as usize, u.max(1e-9).log2());
        // Twins have one birth date, one in thirty of those who live together as siblings.
        if matches!(how, Slip::Equal) {
            evidence.household += (0.03 / u).log2();
        }
    }
}

/// A family shares a phone; so sharing one says no more than this, whatever else.
const PHONE_BOUND: f32 = 1.0 / 16_384.0;
/// A number of a document is somebody's own, unless it was typed for the wrong person.
const NUMBER_BOUND: f32 = 1.0 / 2_000_000.0;

fn partial(a: BirthView, b: BirthView, year: f32, day: f32) -> f32 {
    let year = if a.year.is_some() && b.year.is_some() { year } else { 1.0 };
    let month = match (a.month, b.month) {
        (Some(_), Some(_)) if a.day.is_some() && b.day.is_some() && !is_placeholder(a) && !is_placeholder(b) => day,
        (Some(_), Some(_)) if a.month == b.month => 1.0 / 12.0,
        _ => 1.0,
    };
    year * month
}

/// No pairing of these words says more: those that may be alike agree wholly, the others do not.
fn most_of_words(a: &[Occurrence], b: &[Occurrence], model: &Model) -> f32 {
    let of = |name: &[Occurrence], other: &[Occurrence]| {
        let mut most = 0.0;
        let mut paired = 0;
        for word in name.iter().filter(|word| other.iter().any(|with| word.letters.may_be(with.letters))) {
            most += word.bits;
            paired += 1;
        }
        (most, paired)
    };
    let ((x, paired_a), (y, paired_b)) = (of(a, b), of(b, a));
    let alone = a.len().min(b.len()).saturating_sub(paired_a.min(paired_b));
    let against = model.of(Field::Word.slot(word::OTHER)).max(model.of(Field::Word.slot(word::OTHER_SCRIPT)));
    // The same name counts a little otherwise in each record, by its part and its script.
    f32::min(x, y) + 4.0 + alone as f32 * against.min(0.0)
}

/// A pair of words of two names.
#[derive(Debug, Clone, Copy)]
struct Paired {
    at: usize,
    with: usize,
    field: Field,
    level: usize,
    log_u: f32,
    crossed: bool,
    weight: f32,
}

impl Comparer<'_> {
    /// Adds what the best pair of names says. `false` if none can say as much as is wanted.
    fn names(&self, a: &Row, b: &Row, wanted: f32, model: &Model, work: &mut Work, evidence: &mut Evidence) -> bool {
        let population = self.population;
        let countries = (a.single[NATIONALITY], b.single[NATIONALITY]);
        let script = |name: &[Occurrence]| name.first().map(|first| first.letters.script);
        let one_script = population.names(a).any(|x| population.names(b).any(|y| script(x) == script(y)));
        let mut best: Option<(f32, Evidence)> = None;
        let mut hopeless = false;
        for x in population.names(a) {
            for y in population.names(b) {
                // Names of two scripts say less than names of one.
                if one_script && script(x) != script(y) {
                    continue;
                }
                // Of an unknown nationality words say more than is counted here.
                if countries.0 != 0 && countries.1 != 0 && most_of_words(x, y, model) < wanted {
                    hopeless = true;
                    continue;
                }
                let mut tried = Evidence::new();
                self.words((x, y), countries, model, work, &mut tried);
                let bits = tried.bits(model);
                if best.as_ref().is_none_or(|(most, _)| *most < bits) {
                    best = Some((bits, tried));
                }
            }
        }
        let Some((_, tried)) = best else { return !hopeless };
        for entry in tried.entries() {
            let (field, level) = Field::of_slot(entry.slot);
            evidence.add(field, level, entry.log_u);
        }
        evidence.household += tried.household;
        evidence.other_script |= tried.other_script;
        true
    }

    /// Pairs the words of two names, the most telling pair first.
    fn words(
        &self,
        (a, b): (&[Occurrence], &[Occurrence]),
        countries: (u32, u32),
        model: &Model,
        work: &mut Work,
        evidence: &mut Evidence,
    ) {
        let tokens = &self.population.lexicon.tokens;
        let token = |occurrence: &Occurrence| &tokens[occurrence.token as usize];
        let swapped = model.of(Field::Order.slot(order::SWAPPED)) - model.of(Field::Order.slot(order::STRAIGHT));
        let mut options = std::mem::take(&mut work.options);
        options.clear();
        for (at, x) in a.iter().enumerate() {
            for (with, y) in b.iter().enumerate() {
                // Most words have too few letters in common for anything: that is seen at once.
                if !x.letters.may_be(y.letters) {
                    continue;
                }
                let Some(like) = work.like(&self.population.lexicon, x.token, y.token) else { continue };
                let (level, log_u) = self.chance_of(like, x, y, countries);
                let crossed = x.part != y.part;
                let varied = token(x).varied || token(y).varied;
                let field = if varied { Field::VariedWord } else { Field::Word };
                let mut weight = model.of(field.slot(level)) - log_u;
                if crossed {
                    weight += swapped / 2.0;
                }
                options.push(Paired { at, with, field, level, log_u, crossed, weight });
            }
        }
        options.sort_unstable_by(|p, q| q.weight.total_cmp(&p.weight).then((p.at, p.with).cmp(&(q.at, q.with))));
        let (mut taken_a, mut taken_b) = (0_u32, 0_u32);
        let mut paired = 0;
        let mut crossed = 0;
        let mut straight = 0;
        let mut family = 0.0_f32;
        let mut alike = 0;
        for option in options.iter() {
            if taken_a & 1 << option.at != 0 || taken_b & 1 << option.with != 0 {
                continue;
            }
            taken_a |= 1 << option.at;
            taken_b |= 1 << option.with;
            paired += 1;
            if option.crossed {
                crossed += 1;
            } else {
                straight += 1;
            }
            evidence.add(option.field, option.level, option.log_u);
            evidence.other_script |= token(&a[option.at]).script != token(&b[option.with]).script;
            if option.level <= word::SLIP {
                alike += 1;
                family = family.max(-option.log_u - 0.3);
            }
        }
        work.options = options;
        let fewer = a.len().min(b.len());
        if paired < fewer {
            let rest = |name: &[Occurrence], taken: u32| -> String {
                name.iter().enumerate().filter(|(at, _)| taken & 1 << at == 0).map(|(_, word)| &*token(word).text).collect()
            };
            let (x, y) = (rest(a, taken_a), rest(b, taken_b));
            // Words written together or apart: all that is left of one side is all that is left of the other.
            let limit = if x.len().max(y.len()) >= 6 { 1 } else { 0 };
            if a.len() - paired != b.len() - paired && x.len() >= 3 && slips(&x, &y, limit) <= limit {
                evidence.add(Field::Word, word::FUSED, -11.0);
                paired = fewer;
            }
        }
        let scripts = |name: &[Occurrence]| name.first().map(|first| token(first).script);
        let other = if scripts(a) == scripts(b) { word::OTHER } else { word::OTHER_SCRIPT };
        for _ in paired..fewer {
            evidence.add(Field::Word, other, -0.05);
        }
        if crossed + straight > 0 {
            // The frequencies belong to the part that each word stands in, so that strangers are as likely crossed as straight.
            let level = if crossed > straight { order::SWAPPED } else { order::STRAIGHT };
            evidence.add(Field::Order, level, 0.0);
        }
        // People of one family share its name and not their own.
        evidence.household += if alike >= fewer { family - 6.0 } else { family };
    }

    /// The way in which the words agree and how likely strangers agree so.
    fn chance_of(&self, like: Like, x: &Occurrence, y: &Occurrence, countries: (u32, u32)) -> (usize, f32) {
        let population = self.population;
        let tokens = &population.lexicon.tokens;
        let (a, b) = (&tokens[x.token as usize], &tokens[y.token as usize]);
        // Where one nationality is unknown, the name speaks for it too.
        let (here, there) = match countries {
            (0, 0) => (UNKNOWN, UNKNOWN),
            (0, _) | (_, 0) => (0, 0),
            known => known,
        };
        let share = |unit: u32, script: Option<u64>| {
            let of_x = population.share(unit, x.part, here, script);
            if x.part == y.part && here == there {
                return of_x;
            }
            let of_y = population.share(unit, y.part, there, script);
            (of_x * of_y).sqrt()
        };
        let own = |token: &Token, part: Part, country: u32| {
            token.forms.first().map_or(0.0, |form| population.share(*form, part, country, Some(token.script as u64)))
        };
        match like {
            Like::Unit(word::SAME, form) => (word::SAME, share(form, Some(a.script as u64)).log2()),
            Like::Unit(level @ (word::SCRIPT | word::SCRIPT_SOUND), sound) => (level, share(sound, None).log2()),
            Like::Unit(level, sound) => (level, share(sound, Some(a.script as u64)).log2()),
            Like::Slip(level) => {
                let base = match level {
                    word::BEGINNING => self.chance.beginning,
                    _ => self.chance.alike[level][length(a, b)],
                };
                let known = own(a, x.part, here).max(own(b, y.part, there));
                (level, (base + known).log2())
            }
        }
    }
}
