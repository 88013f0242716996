//! Plural categories.

use icu::decimal::input::Decimal;
use icu::locale::Locale;
use icu::plurals::{PluralCategory, PluralRules};

use super::Format;

/// The plural categories of CLDR.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Category {
    /// `zero`
    Zero,
    /// `one`
    One,
    /// `two`
    Two,
    /// `few`
    Few,
    /// `many`
    Many,
    /// `other`
    Other,
}

impl Category {
    /// All categories in the order of CLDR.
    pub const ALL: &'static [Self] = &[Self::Zero, Self::One, Self::Two, Self::Few, Self::Many, Self::Other];

    /// The variant key in `.ftl` files.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::One => "one",
            Self::Two => "two",
            Self::Few => "few",
            Self::Many => "many",
            Self::Other => "other",
        }
    }

    /// The category of a variant key.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|category| category.word() == word)
    }

    const fn letter(self) -> char {
        match self {
            Self::Zero => 'z',
            Self::One => '1',
            Self::Two => '2',
            Self::Few => 'f',
            Self::Many => 'm',
            Self::Other => 'o',
        }
    }

    fn from_letter(letter: u8) -> Self {
        Self::ALL.iter().copied().find(|category| category.letter() == char::from(letter)).unwrap_or(Self::Other)
    }
}

impl From<PluralCategory> for Category {
    fn from(category: PluralCategory) -> Self {
        match category {
            PluralCategory::Zero => Self::Zero,
            PluralCategory::One => Self::One,
            PluralCategory::Two => Self::Two,
            PluralCategory::Few => Self::Few,
            PluralCategory::Many => Self::Many,
            PluralCategory::Other => Self::Other,
        }
    }
}

/// How a language counts, as tables: a letter per number (`z` zero, `1` one, `2` two, `f` few, `m` many, `o` other).
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Plurals {
    /// The categories that the language uses, in the order of CLDR.
    pub categories: Vec<String>,
    /// For the whole numbers 0 to 199; a larger one looks at 100 + its remainder by 100.
    pub integers: String,
    /// For whole multiples of a million other than zero (French and Spanish have a category of their own for them).
    pub millions: String,
    /// For numbers with decimals, by the whole part: 0, 1, 2 and more.
    pub fractions: String,
}

pub(super) fn probe(locale: &Locale) -> Result<Plurals, String> {
    let rules = PluralRules::try_new_cardinal(locale.into()).map_err(|error| error.to_string())?;
    let letter = |number: usize| Category::from(rules.category_for(number)).letter();
    let fraction =
        |text: &str| Decimal::try_from_str(text).map_or('o', |number| Category::from(rules.category_for(&number)).letter());
    let categories: Vec<Category> = rules.categories().map(Category::from).collect();
    Ok(Plurals {
        categories: Category::ALL
            .iter()
            .filter(|category| categories.contains(category))
            .map(|category| category.word().to_owned())
            .collect(),
        integers: (0..200).map(letter).collect(),
        millions: letter(1_000_000).to_string(),
        fractions: ["0.5", "1.5", "2.5"].iter().map(|text| fraction(text)).collect(),
    })
}

impl Format {
    /// The plural category of a number as it is shown, that is with three decimals at most.
    #[must_use]
    pub fn plural(&self, number: f64) -> Category {
        let number = (number.abs() * 1000.0).round() / 1000.0;
        let plurals = &self.plurals;
        #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "never negative, and saturation is right")]
        let whole = number as u64;
        let at = |table: &str, index: u64| {
            let index = usize::try_from(index).unwrap_or(usize::MAX);
            table.as_bytes().get(index).map_or(Category::Other, |letter| Category::from_letter(*letter))
        };
        if number.fract() != 0.0 {
            at(&plurals.fractions, whole.min(2))
        } else if whole >= 1_000_000 && whole.is_multiple_of(1_000_000) {
            at(&plurals.millions, 0)
        } else if whole < 200 {
            at(&plurals.integers, whole)
        } else {
            at(&plurals.integers, 100 + whole % 100)
        }
    }
}
