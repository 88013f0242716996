//! Gender as lists write it.

use domain::client::Gender;

/// The gender, and whether it is the plain letter or word.
pub(super) fn recognise(text: &str) -> Option<(Gender, bool)> {
    let trimmed = text.trim();
    let plain = match trimmed.to_lowercase().as_str() {
        "w" | "weiblich" | "f" | "female" => Some(Gender::Female),
        "m" | "männlich" | "male" => Some(Gender::Male),
        "d" | "divers" | "diverse" => Some(Gender::Diverse),
        _ => None,
    };
    if let Some(gender) = plain {
        return Some((gender, true));
    }
    let gender = match trimmed {
        "♀" => Gender::Female,
        "♂" => Gender::Male,
        _ => match crate::text::key(trimmed).as_str() {
            "weibl" | "weib" | "wbl" | "fr" | "frau" | "fem" | "woman" | "mrs" | "ms" | "madchen" | "girl" | "wei" => {
                Gender::Female
            }
            "mannl" | "mannlich" | "maennlich" | "maennl" | "mnl" | "hr" | "herr" | "mann" | "man" | "mr" | "masc" | "junge"
            | "boy" | "mae" => Gender::Male,
            "div" | "nichtbinar" | "nonbinary" | "inter" | "other" | "anderes" => Gender::Diverse,
            "ohneeintrag" => Gender::Unknown,
            _ => return None,
        },
    };
    Some((gender, false))
}
