//! The parameters of the model: how often two records of one person agree in each way.
//!
//! Only these are learned. How often strangers agree follows from how frequent a value is, and is never learned from candidates,
//! because candidates were chosen for agreeing.

use crate::birth::Slip;

/// What is compared, each with the ways in which it can agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Field {
    /// One word of a name.
    Word,
    /// A word of a name that is spelled in several ways by different people, as far as it agrees.
    VariedWord,
    /// Whether the words stand in the same parts of the name.
    Order,
    Birth,
    Gender,
    Nationality,
    Street,
    HouseNumber,
    Postcode,
    Place,
    State,
    Phone,
    Number,
}

/// How one word of a name agrees with another.
pub(crate) mod word {
    pub(crate) const SAME: usize = 0;
    /// The same consonants, and by the model of spellings surely, likely or hardly one name.
    pub(crate) const SPELLING: usize = 1;
    pub(crate) const VOWELS: usize = 2;
    pub(crate) const SOUND: usize = 3;
    /// The same consonants in another script, likely or hardly one name.
    pub(crate) const SCRIPT: usize = 4;
    pub(crate) const SCRIPT_SOUND: usize = 5;
    /// Other consonants, and by the model of spellings one name all the same.
    pub(crate) const VARIANT: usize = 6;
    pub(crate) const SLIP: usize = 7;
    pub(crate) const NEAR_VARIANT: usize = 8;
    pub(crate) const TWO_SLIPS: usize = 9;
    pub(crate) const BEGINNING: usize = 10;
    /// Written together on one side and apart on the other.
    pub(crate) const FUSED: usize = 11;
    /// One consonant differs, or little speaks for one name.
    pub(crate) const NEAR_SOUND: usize = 12;
    /// Another script and other consonants, likely or hardly one name.
    pub(crate) const SCRIPT_VARIANT: usize = 13;
    pub(crate) const NEAR_SCRIPT: usize = 14;
    pub(crate) const OTHER: usize = 15;
    /// Another name in another script, or one that was not recognised.
    pub(crate) const OTHER_SCRIPT: usize = 16;
    pub(crate) const COUNT: usize = 17;
}

pub(crate) mod order {
    pub(crate) const STRAIGHT: usize = 0;
    pub(crate) const SWAPPED: usize = 1;
}

/// How a written value agrees with another.
pub(crate) mod value {
    pub(crate) const SAME: usize = 0;
    /// A letter or two differ, or only the blanks.
    pub(crate) const NEAR: usize = 1;
    /// They share a word.
    pub(crate) const PART: usize = 2;
    pub(crate) const OTHER: usize = 3;
}

impl Field {
    /// The written values, in the order in which a row keeps them.
    pub(crate) const VALUES: [Self; 9] = [
        Self::Gender,
        Self::Nationality,
        Self::Street,
        Self::HouseNumber,
        Self::Postcode,
        Self::Place,
        Self::State,
        Self::Phone,
        Self::Number,
    ];

    const ALL: [Self; 13] = [
        Self::Word,
        Self::VariedWord,
        Self::Order,
        Self::Birth,
        Self::Gender,
        Self::Nationality,
        Self::Street,
        Self::HouseNumber,
        Self::Postcode,
        Self::Place,
        Self::State,
        Self::Phone,
        Self::Number,
    ];

    /// What is expected of two records of one person before any data was seen: in a hundred such pairs, this many agree so.
    const fn expected(self) -> &'static [f32] {
        match self {
            Self::Word | Self::VariedWord => {
                &[66.0, 9.0, 4.0, 3.0, 4.0, 1.0, 1.0, 3.0, 1.0, 1.0, 0.6, 0.4, 0.6, 0.6, 0.3, 4.0, 0.5]
            }
            Self::Order => &[94.0, 6.0],
            // Equal, both placeholders, one placeholder, swapped, a year apart, one digit, calendar, placeholder a year apart,
            // same year, year apart, different, partly known.
            Self::Birth => &[68.0, 8.0, 9.0, 2.0, 3.0, 3.0, 0.3, 0.7, 1.0, 0.5, 2.0, 2.5],
            Self::Gender => &[98.0, 0.1, 0.1, 1.8],
            Self::Nationality => &[95.0, 0.5, 0.5, 4.0],
            Self::Street => &[60.0, 12.0, 3.0, 25.0],
            Self::HouseNumber => &[68.0, 4.0, 1.0, 27.0],
            Self::Postcode => &[72.0, 5.0, 0.5, 22.5],
            Self::Place => &[70.0, 7.0, 2.0, 21.0],
            Self::State => &[84.0, 2.0, 0.5, 13.5],
            Self::Phone => &[70.0, 5.0, 0.5, 24.5],
            Self::Number => &[75.0, 8.0, 0.5, 16.5],
        }
    }

    const fn start(self) -> usize {
        let mut at = 0;
        let mut sum = 0;
        while at < self as usize {
            sum += Self::ALL[at].expected().len();
            at += 1;
        }
        sum
    }

    /// The place of one way of agreeing among all parameters.
    pub(crate) const fn slot(self, level: usize) -> u8 {
        (self.start() + level) as u8
    }

    /// Which field and which way of agreeing a slot is.
    pub(crate) fn of_slot(slot: u8) -> (Self, usize) {
        let mut rest = usize::from(slot);
        for field in Self::ALL {
            let levels = field.expected().len();
            if rest < levels {
                return (field, rest);
            }
            rest -= levels;
        }
        (Self::Word, word::OTHER)
    }
}

/// All slots together.
pub(crate) const SLOTS: usize = Field::Number.start() + Field::Number.expected().len();

/// How many pairs the expectation is worth: learning needs many true pairs to depart from it.
const FAITH: f32 = 60.0;

/// So many times the expectation a birth date may differ.
const MOST_CONTRADICTED: f32 = 2.0;

/// How often two records of one person agree in each way, as base-2 logarithms.
#[derive(Debug, Clone, PartialEq)]
pub struct Model {
    pub(crate) log_m: [f32; SLOTS],
    /// How much likelier any two records are of strangers than of one person.
    pub(crate) log_prior: f32,
    /// The same for two records of different people of one household.
    pub(crate) log_household: f32,
}

impl Model {
    /// The expectation, for a number of records and a share of them that is expected to be there twice.
    #[must_use]
    pub fn expected(records: usize) -> Self {
        let mut model = Self { log_m: [0.0; SLOTS], log_prior: 0.0, log_household: 0.0 };
        model.learn(&[0.0; SLOTS]);
        let records = records.max(2) as f32;
        model.set_pairs(records * 0.05, records, records * (records - 1.0) / 2.0);
        model
    }

    /// `same` pairs of one person and `household` pairs of one household among `pairs`.
    pub(crate) fn set_pairs(&mut self, same: f32, household: f32, pairs: f32) {
        self.log_prior = (same.max(0.5) / pairs).log2();
        self.log_household = (household.max(0.5) / pairs).log2();
    }

    /// Takes the counts of true pairs by slot on top of the expectation.
    pub(crate) fn learn(&mut self, counts: &[f32; SLOTS]) {
        for field in Field::ALL {
            let expected = field.expected();
            let start = field.start();
            let seen: f32 = counts[start..start + expected.len()].iter().sum();
            for (level, share) in expected.iter().enumerate() {
                let m = (FAITH * share / 100.0 + counts[start + level]) / (FAITH + seen);
                self.log_m[start + level] = m.log2();
            }
        }
        // People keep their birthday. However many namesakes are taken for one person, a whole date that differs stays evidence.
        let birth = Field::Birth.start();
        for slip in [Slip::PlaceholderNear, Slip::SameYear, Slip::AdjacentYear, Slip::Different] {
            let level = slip as usize;
            self.log_m[birth + level] =
                self.log_m[birth + level].min((MOST_CONTRADICTED * Field::Birth.expected()[level] / 100.0).log2());
        }
        // A word that agrees with nothing is not known to be of a varied name or not: both kinds of words share its rate.
        let (plain, varied) = (Field::Word.start(), Field::VariedWord.start());
        let words = Field::Word.expected();
        let rate = |level: usize| {
            let all = (0..words.len()).map(|level| counts[plain + level] + counts[varied + level]).sum::<f32>();
            (FAITH * words[level] / 100.0 + counts[plain + level] + counts[varied + level]) / (FAITH + all)
        };
        for level in [word::OTHER, word::OTHER_SCRIPT] {
            self.log_m[plain + level] = rate(level).log2();
        }
    }

    pub(crate) fn of(&self, slot: u8) -> f32 {
        self.log_m[usize::from(slot)]
    }
}
