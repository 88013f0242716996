//! Why somebody was found, as codes. Their words are somebody else's.

use crate::PartCode;

macro_rules! reasons {
    ($($(#[$meta:meta])* $variant:ident = $code:literal),+ $(,)?) => {
        /// Why a person was found, or why two records may be one person. Codes are stable.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum Reason { $($(#[$meta])* #[serde(rename = $code)] $variant),+ }

        impl Reason {
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }
    };
}

reasons! {
    /// A part of the name is the same, apart from marks, case and umlauts.
    SameName = "same-name",
    NamePrefix = "name-prefix",
    /// A letter or two differ.
    SimilarSpelling = "similar-spelling",
    /// The consonants are the same.
    SoundsAlike = "sounds-alike",
    OtherScript = "other-script",
    /// A `?` stands where an old list lost a letter.
    LostLetter = "lost-letter",
    /// It is a birth name, a former name or an alias that fits.
    OtherName = "other-name",
    /// One part of the asked name was not found.
    NamePartMissing = "name-part-missing",
    /// There was nothing but a name to go by.
    NameAlone = "name-alone",
    BirthDateEqual = "birth-date-equal",
    /// What is known of both dates agrees, but something is unknown.
    BirthDatePartial = "birth-date-partial",
    BirthDateSwapped = "birth-date-swapped",
    /// Same day and month, a year apart.
    BirthDateNear = "birth-date-near",
    /// One digit of the date is another one, or two neighbours are swapped.
    BirthDateSlip = "birth-date-slip",
    /// The date of another calendar was taken for a Gregorian one.
    BirthDateCalendar = "birth-date-calendar",
    BirthYearEqual = "birth-year-equal",
    /// The same year, and 1 January on one side or both, which offices write when they know the year only.
    PlaceholderBirthDate = "placeholder-birth-date",
    BirthDateDifferent = "birth-date-different",
    Phone = "phone",
    Number = "number",
    /// Given and family name stand in each other's place.
    NameSwapped = "name-swapped",
    Nationality = "nationality",
    /// Street and house number, or what is known of them.
    Street = "street",
    /// The place or its postcode.
    Place = "place",
    /// Both records are likely the same person as a third one.
    ThirdRecord = "third-record",
}

impl Reason {
    /// What it says of a word that answers another.
    pub(crate) const fn of_part(self, other_script: bool) -> PartCode {
        match self {
            Self::NamePrefix => PartCode::Begins,
            _ if other_script => PartCode::OtherScript,
            Self::SameName => PartCode::Same,
            Self::SoundsAlike => PartCode::SoundsAlike,
            Self::LostLetter | Self::SimilarSpelling => PartCode::Typo,
            _ => PartCode::Doubtful,
        }
    }

    /// Whether it speaks of the words of a name, each of which is better explained by itself.
    #[must_use]
    pub const fn is_of_words(self) -> bool {
        matches!(
            self,
            Self::SameName
                | Self::NamePrefix
                | Self::SimilarSpelling
                | Self::SoundsAlike
                | Self::OtherScript
                | Self::LostLetter
                | Self::NamePartMissing
        )
    }

    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|reason| reason.code() == code)
    }
}
