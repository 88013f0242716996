//! Words and signs that people write where they know nothing.

/// Whether the cell says "unknown" instead of a value.
pub(super) fn is_unknown(text: &str) -> bool {
    let trimmed = text.trim();
    if !trimmed.is_empty()
        && trimmed.chars().all(|c| matches!(c, '-' | '–' | '—' | '?' | '.' | '/' | '_' | '*' | '+' | '#' | ' '))
    {
        return true;
    }
    if matches!(
        trimmed,
        "#NV" | "#N/A" | "#NAME?" | "#REF!" | "#BEZUG!" | "#WERT!" | "#VALUE!" | "#DIV/0!" | "#NULL!" | "#ZAHL!" | "#NUM!"
    ) {
        return true;
    }
    let key = crate::text::key(trimmed);
    // Na, Ka and Nn are names too; without a dot or a slash two letters say nothing.
    if key.chars().count() <= 2 && !key.starts_with('x') && !trimmed.contains(['.', '/']) {
        return false;
    }
    matches!(
        key.as_str(),
        "ka" | "keineangabe"
            | "keineangaben"
            | "ohneangabe"
            | "ohneangaben"
            | "oa"
            | "unbekannt"
            | "unbek"
            | "unb"
            | "nichtbekannt"
            | "nb"
            | "nn"
            | "na"
            | "unknown"
            | "unk"
            | "notknown"
            | "notavailable"
            | "none"
            | "null"
            | "nil"
            | "fehlt"
            | "x"
            | "xx"
            | "xxx"
            | "xxxx"
            | "keine"
            | "kein"
            | "keinenamensangabe"
            | "ungeklart"
            | "ungekl"
            | "offen"
            | "tba"
            | "tbd"
    )
}

/// "dto.", `"`: the same as in the row above.
pub(super) fn is_ditto(text: &str) -> bool {
    let trimmed = text.trim();
    matches!(trimmed, "\"" | "''" | "„" | "“" | "”" | "-\"-" | "–\"–" | "-''-" | "〃")
        || matches!(crate::text::key(trimmed).as_str(), "dto" | "dito" | "ditto" | "so" if !trimmed.contains(' ') && trimmed.len() > 2)
        || matches!(crate::text::key(trimmed).as_str(), "sieheoben" | "wieoben" | "wo" if trimmed.len() > 3)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_for_unknown_are_seen_and_names_are_not() {
        for text in ["k.A.", "k. A.", "unbekannt", "-", "?", "n/a", "o.A.", "XXX", "#NV", "???", "–"] {
            assert!(is_unknown(text), "{text}");
        }
        for text in ["Na Li", "Ng", "Li", "Ka-Ming", "", "0", "Nour", "Na", "Ka"] {
            assert!(!is_unknown(text), "{text}");
        }
    }

    #[test]
    fn ditto_marks_are_seen() {
        for text in ["dto.", "\"", "s.o.", "siehe oben", "-\"-"] {
            assert!(is_ditto(text), "{text}");
        }
        assert!(!is_ditto("So"), "So is a name");
    }
}
