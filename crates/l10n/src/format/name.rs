//! Names of languages and countries.

use std::collections::BTreeMap;

use icu::locale::{LanguageIdentifier, Locale, subtags::Region};
use icu_locale::names::{LanguageIdentifierDisplayName, RegionDisplayName};
use writeable::TryWriteable;

/// The languages that people at the counter name as theirs, by canonical tag. A choice, so that a list to pick from holds
/// no dead or made-up language; a person may still have any other tag.
pub const LANGUAGES: &[&str] = &[
    "aa", "ab", "af", "aii", "ak", "am", "an", "ar", "as", "av", "ay", "az", "ba", "bal", "be", "bem", "ber", "bg", "bm", "bn",
    "bo", "br", "bs", "byn", "ca", "ce", "ceb", "ckb", "co", "crh", "cs", "cy", "da", "de", "dv", "dz", "ee", "el", "en", "eo",
    "es", "et", "eu", "fa", "fa-AF", "ff", "fi", "fil", "fo", "fr", "fy", "ga", "gd", "gl", "gn", "gu", "guz", "ha", "haz", "he",
    "hi", "hr", "ht", "hu", "hy", "id", "ig", "is", "it", "ja", "jv", "ka", "kab", "kea", "kg", "ki", "kk", "km", "kn", "ko",
    "kok", "kri", "ks", "ku", "kv", "ky", "la", "lb", "lez", "lg", "ln", "lo", "lrc", "lt", "luo", "lv", "mai", "man", "mg",
    "mi", "mk", "ml", "mn", "mr", "ms", "mt", "my", "mzn", "nd", "ne", "nl", "nn", "no", "nqo", "nso", "ny", "oc", "om", "or",
    "os", "pa", "pap", "pcm", "pl", "ps", "pt", "qu", "rm", "rn", "ro", "rom", "ru", "rw", "sah", "sc", "sd", "sdh", "sg", "shi",
    "si", "sk", "sl", "sm", "smj", "sn", "so", "sq", "sr", "ss", "st", "sus", "sv", "sw", "syr", "ta", "te", "tem", "tg", "th",
    "ti", "tig", "tk", "tn", "to", "tr", "ts", "tt", "tw", "tzm", "udm", "ug", "uk", "umb", "ur", "uz", "ve", "vi", "wa", "wo",
    "xh", "yi", "yo", "yue", "zgh", "zh", "zu", "zza",
];

/// The countries of ISO 3166-1, and Kosovo.
pub const COUNTRIES: &[&str] = &[
    "AD", "AE", "AF", "AG", "AI", "AL", "AM", "AO", "AQ", "AR", "AS", "AT", "AU", "AW", "AX", "AZ", "BA", "BB", "BD", "BE", "BF",
    "BG", "BH", "BI", "BJ", "BL", "BM", "BN", "BO", "BQ", "BR", "BS", "BT", "BV", "BW", "BY", "BZ", "CA", "CC", "CD", "CF", "CG",
    "CH", "CI", "CK", "CL", "CM", "CN", "CO", "CR", "CU", "CV", "CW", "CX", "CY", "CZ", "DE", "DJ", "DK", "DM", "DO", "DZ", "EC",
    "EE", "EG", "EH", "ER", "ES", "ET", "FI", "FJ", "FK", "FM", "FO", "FR", "GA", "GB", "GD", "GE", "GF", "GG", "GH", "GI", "GL",
    "GM", "GN", "GP", "GQ", "GR", "GS", "GT", "GU", "GW", "GY", "HK", "HM", "HN", "HR", "HT", "HU", "ID", "IE", "IL", "IM", "IN",
    "IO", "IQ", "IR", "IS", "IT", "JE", "JM", "JO", "JP", "KE", "KG", "KH", "KI", "KM", "KN", "KP", "KR", "KW", "KY", "KZ", "LA",
    "LB", "LC", "LI", "LK", "LR", "LS", "LT", "LU", "LV", "LY", "MA", "MC", "MD", "ME", "MF", "MG", "MH", "MK", "ML", "MM", "MN",
    "MO", "MP", "MQ", "MR", "MS", "MT", "MU", "MV", "MW", "MX", "MY", "MZ", "NA", "NC", "NE", "NF", "NG", "NI", "NL", "NO", "NP",
    "NR", "NU", "NZ", "OM", "PA", "PE", "PF", "PG", "PH", "PK", "PL", "PM", "PN", "PR", "PS", "PT", "PW", "PY", "QA", "RE", "RO",
    "RS", "RU", "RW", "SA", "SB", "SC", "SD", "SE", "SG", "SH", "SI", "SJ", "SK", "SL", "SM", "SN", "SO", "SR", "SS", "ST", "SV",
    "SX", "SY", "SZ", "TC", "TD", "TF", "TG", "TH", "TJ", "TK", "TL", "TM", "TN", "TO", "TR", "TT", "TV", "TW", "TZ", "UA", "UG",
    "UM", "US", "UY", "UZ", "VA", "VC", "VE", "VG", "VI", "VN", "VU", "WF", "WS", "XK", "YE", "YT", "ZA", "ZM", "ZW",
];

pub(super) fn languages(locale: &Locale) -> BTreeMap<String, String> {
    let name = |tag: &&str| {
        let subject = LanguageIdentifier::try_from_str(tag).ok()?;
        let name = LanguageIdentifierDisplayName::try_new_heavy(locale.into(), subject, Default::default()).ok()?;
        let mut text = String::new();
        let known = name.as_borrowed().try_write_to(&mut text).ok()?.is_ok();
        known.then(|| ((*tag).to_owned(), text))
    };
    LANGUAGES.iter().filter_map(name).collect()
}

pub(super) fn countries(locale: &Locale) -> BTreeMap<String, String> {
    let name = |code: &&str| {
        let region = Region::try_from_str(code).ok()?;
        let name = RegionDisplayName::try_new_light(locale.into(), region).ok()?;
        Some(((*code).to_owned(), name.to_string()))
    };
    COUNTRIES.iter().filter_map(name).collect()
}
