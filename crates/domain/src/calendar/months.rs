//! Names of months as they are written at a counter: in Latin letters by ear, and in the script of the calendar's own country.

use super::Calendar;

/// What stands in a text in place of a month's name: this sign and the month's number.
pub(crate) const MARK: char = '\u{1}';

/// Amharic and Tigrinya. Spellings are folded as [`folded`] does.
const ETHIOPIC: &[(u32, &[&str])] = &[
    (1, &["meskerem", "mäskäräm", "maskaram", "መስከረም"]),
    (2, &["tikimt", "tikemt", "teqemt", "tiqimt", "tikimti", "ጥቅምት", "ጥቅምቲ"]),
    (3, &["hidar", "hedar", "hidaar", "ህዳር", "ኅዳር", "ሕዳር"]),
    (4, &["tahsas", "tahisas", "tahsaas", "tahesas", "ታህሳስ", "ታኅሣሥ", "ታሕሳስ"]),
    (5, &["tir", "ter", "tiri", "ጥር", "ጥሪ"]),
    (6, &["yekatit", "yakatit", "lekatit", "የካቲት", "ለካቲት"]),
    (7, &["megabit", "maggabit", "meggabit", "magabit", "መጋቢት"]),
    (8, &["miyazya", "miazia", "miyazia", "mazia", "ሚያዝያ", "ሚያዚያ"]),
    (9, &["ginbot", "genbot", "guinbot", "ግንቦት"]),
    (10, &["sene", "sane", "sänä", "ሰኔ", "ሰነ"]),
    (11, &["hamle", "hamlie", "hamley", "ሐምሌ", "ሀምሌ", "ሓምለ"]),
    (12, &["nehase", "nehasse", "nahase", "nehassie", "ነሐሴ", "ነሃሴ", "ነሓሰ"]),
    (13, &["pagumen", "pagume", "paguemen", "pagumien", "pwagume", "ጳጉሜን", "ጳጉሜ", "ጷጉሜ"]),
];

/// Iran, then Afghanistan (signs of the zodiac in Dari), then Pashto.
const PERSIAN: &[(u32, &[&str])] = &[
    (1, &["farvardin", "farwardin", "فروردین", "hamal", "حمل", "wray", "وری"]),
    (2, &["ordibehesht", "ordibehescht", "اردیبهشت", "sawr", "saur", "thawr", "ثور", "ghwayay", "غویی"]),
    (3, &["khordad", "xordad", "chordad", "خرداد", "jawza", "jauza", "dschausa", "جوزا", "غبرگولی"]),
    (4, &["tir", "tyr", "تیر", "saratan", "سرطان", "چنگاښ"]),
    (5, &["mordad", "amordad", "مرداد", "امرداد", "asad", "assad", "اسد", "زمری"]),
    (6, &["shahrivar", "schahriwar", "sharivar", "شهریور", "sunbula", "sonbola", "sumbula", "سنبله", "وږی"]),
    (7, &["mehr", "مهر", "mizan", "misan", "میزان", "تله"]),
    (8, &["aban", "abaan", "آبان", "ابان", "aqrab", "akrab", "عقرب", "لړم"]),
    (9, &["azar", "asar", "آذر", "اذر", "qaws", "qaus", "qows", "قوس", "لیندۍ"]),
    (10, &["dey", "day", "dei", "دی", "jadi", "dschadi", "جدی", "مرغومی"]),
    (11, &["bahman", "بهمن", "dalw", "dalv", "دلو", "سلواغه"]),
    (12, &["esfand", "espand", "اسفند", "hut", "hoot", "حوت", "کب"]),
];

const ISLAMIC: &[(u32, &[&str])] = &[
    (1, &["muharram", "moharram", "محرم", "محرم الحرام"]),
    (2, &["safar", "صفر"]),
    (
        3,
        &[
            "rabi i",
            "rabi 1",
            "rabi al-awwal",
            "rabi al awwal",
            "rabi ul-awwal",
            "rabi ul awwal",
            "rabiulawwal",
            "ربيع الأول",
            "ربيع الاول",
            "ربیع الاول",
        ],
    ),
    (
        4,
        &[
            "rabi ii",
            "rabi 2",
            "rabi al-thani",
            "rabi al thani",
            "rabi ath-thani",
            "rabi al-akhir",
            "rabi us-sani",
            "ربيع الثاني",
            "ربيع الآخر",
            "ربیع الثانی",
        ],
    ),
    (
        5,
        &[
            "jumada i",
            "jumada 1",
            "jumada al-ula",
            "jumada al ula",
            "jumada al-awwal",
            "jumada l-ula",
            "dschumada al-ula",
            "جمادى الأولى",
            "جمادى الاولى",
            "جمادی الاول",
        ],
    ),
    (
        6,
        &[
            "jumada ii",
            "jumada 2",
            "jumada al-thani",
            "jumada al-thaniya",
            "jumada al-akhira",
            "jumada al akhira",
            "dschumada al-achira",
            "جمادى الآخرة",
            "جمادى الثانية",
            "جمادی الثانی",
        ],
    ),
    (7, &["rajab", "radschab", "رجب"]),
    (8, &["shaban", "sha ban", "schaban", "شعبان"]),
    (9, &["ramadan", "ramazan", "ramadhan", "رمضان"]),
    (10, &["shawwal", "shawal", "schawwal", "شوال"]),
    (11, &["dhu al-qada", "dhul qada", "dhul-qada", "zulqada", "zu al-qada", "dhu l-qada", "ذو القعدة", "ذي القعدة", "ذوالقعده"]),
    (
        12,
        &[
            "dhu al-hijja",
            "dhul hijja",
            "dhul-hijja",
            "dhul-hijjah",
            "zulhijja",
            "dhu l-hiddscha",
            "ذو الحجة",
            "ذي الحجة",
            "ذوالحجه",
        ],
    ),
];

/// Letters that are one letter to whoever types: with and without a line above, Arabic and Persian forms.
fn folded(c: char) -> Option<char> {
    Some(match c {
        'ā' | 'á' | 'â' => 'a',
        'ī' | 'í' | 'î' => 'i',
        'ū' | 'ú' | 'û' => 'u',
        'ḥ' | 'ẖ' => 'h',
        'ḍ' => 'd',
        'ṣ' | 'š' => 's',
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        'ة' => 'ه',
        'أ' | 'إ' | 'آ' => 'ا',
        // Signs of breath and of vowels, which some write and some don't.
        '\'' | '’' | '‘' | '`' | 'ʿ' | 'ʾ' | '\u{640}' | '\u{64b}'..='\u{652}' => return None,
        other => other,
    })
}

/// The text, in lower case, with the name of a month replaced by [`MARK`] and its number. The longest name that stands there as a
/// whole word is taken; a text without one stays as it is.
pub(crate) fn marked(text: &str, calendar: Calendar) -> String {
    let table = match calendar {
        Calendar::Gregorian => return text.to_owned(),
        Calendar::Ethiopic => ETHIOPIC,
        Calendar::Persian => PERSIAN,
        Calendar::IslamicUmmAlQura | Calendar::IslamicCivil => ISLAMIC,
    };
    let plain: String = text.chars().filter_map(folded).collect();
    let mut best: Option<(usize, usize, u32)> = None;
    for (month, names) in table {
        for name in *names {
            let name: String = name.chars().filter_map(folded).collect();
            let whole = |at: usize| {
                !plain[..at].ends_with(char::is_alphanumeric) && !plain[at + name.len()..].starts_with(char::is_alphanumeric)
            };
            let found = plain.match_indices(&name).map(|(at, _)| at).find(|at| whole(*at));
            if let Some(at) = found
                && best.is_none_or(|(_, length, _)| name.len() > length)
            {
                best = Some((at, name.len(), *month));
            }
        }
    }
    best.map_or(plain.clone(), |(at, length, month)| format!("{} {MARK}{month} {}", &plain[..at], &plain[at + length..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn months_are_known_by_the_names_that_are_written() {
        for (calendar, text, month) in [
            (Calendar::Ethiopic, "5 pagumen 1990", 13),
            (Calendar::Ethiopic, "5 ጳጉሜን 1990", 13),
            (Calendar::Ethiopic, "12 ሓምለ 1985", 11),
            (Calendar::Persian, "21 mordad 1377", 5),
            (Calendar::Persian, "21 مرداد 1377", 5),
            (Calendar::Persian, "12 جدي 1365", 10),
            (Calendar::Persian, "1 hamal 1370", 1),
            (Calendar::IslamicUmmAlQura, "3 rabīʿ al-awwal 1410", 3),
            (Calendar::IslamicCivil, "3 rabi ii 1410", 4),
            (Calendar::IslamicCivil, "9 ذو الحجة 1405", 12),
            (Calendar::IslamicCivil, "9 ramaḍān 1405", 9),
        ] {
            assert!(marked(text, calendar).contains(&format!("{MARK}{month} ")), "{text}: {}", marked(text, calendar));
        }
        assert_eq!(marked("21.05.1377", Calendar::Persian), "21.05.1377", "digits stay");
        assert_eq!(marked("5 august 1990", Calendar::Persian), "5 august 1990", "a month of another calendar is none");
        assert!(!marked("5 azarak 1377", Calendar::Persian).contains(MARK), "a part of a word is no month");
    }

    #[test]
    fn no_spelling_means_two_months_of_a_calendar() {
        for table in [ETHIOPIC, PERSIAN, ISLAMIC] {
            let mut seen = std::collections::HashMap::new();
            for (month, names) in table {
                for name in *names {
                    let name: String = name.chars().filter_map(folded).collect();
                    assert_eq!(*seen.entry(name.clone()).or_insert(*month), *month, "{name}");
                }
            }
        }
    }
}
