//! Addresses in one cell: street, postcode, place. What has no postcode stays whole as the street line.

use super::outcome::ListedAddress;

/// `Leopoldstr. 2, 44139 Dortmund` → its parts. Nothing is lost: a text of another form stays whole.
pub(super) fn read(text: &str) -> ListedAddress {
    let (line, _) = crate::text::fold_digits(&crate::text::one_line(text));
    let line = line.as_str();
    if let Some((at, len)) = postcode(line) {
        let before = line[..at].trim_end_matches([',', ' ', ';', '-', '/']);
        let before =
            before.strip_suffix(" D").or_else(|| before.strip_suffix(",D")).unwrap_or(before).trim_end_matches([',', ' ', ';']);
        let before = if before == "D" { "" } else { before };
        let after = line[at + len..].trim_matches([',', ' ', ';']);
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        // `44139 Dortmund, Leopoldstr. 2`
        if before.is_empty()
            && let Some((place, street)) = after.split_once([',', ';'])
        {
            return ListedAddress { street: some(street.trim()), postcode: some(&line[at..at + len]), place: some(place.trim()) };
        }
        return ListedAddress { street: some(before), postcode: some(&line[at..at + len]), place: some(after) };
    }
    ListedAddress { street: (!line.is_empty()).then(|| line.to_owned()), postcode: None, place: None }
}

/// The last five digits that stand alone.
fn postcode(line: &str) -> Option<(usize, usize)> {
    let bytes = line.as_bytes();
    (0..bytes.len().saturating_sub(4)).rev().find_map(|at| {
        let alone = bytes[at..at + 5].iter().all(u8::is_ascii_digit)
            && !at.checked_sub(1).is_some_and(|before| bytes[before].is_ascii_digit())
            && !bytes.get(at + 5).is_some_and(u8::is_ascii_digit);
        alone.then_some((at, 5))
    })
}

/// How surely the text is an address: it has a postcode, or a word for a street and a number.
pub(super) fn looks_like(text: &str) -> bool {
    let lower = text.to_lowercase();
    let has_digit = lower.contains(|c: char| c.is_ascii_digit());
    let street = [
        "str.", "straße", "strasse", "str ", "weg ", "allee", "platz", "gasse", "ring ", "ufer", "damm", "street", " road",
        " avenue",
    ];
    (postcode(&lower).is_some() && lower.contains(char::is_alphabetic))
        || (has_digit && street.iter().any(|word| lower.contains(word)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_divided_and_another_text_stays_whole() {
        for (text, street, postcode, place) in [
            ("Leopoldstr. 2, 44139 Dortmund", Some("Leopoldstr. 2"), Some("44139"), Some("Dortmund")),
            ("Leopoldstr. 2\n44139 Dortmund", Some("Leopoldstr. 2"), Some("44139"), Some("Dortmund")),
            ("44139 Dortmund, Leopoldstr. 2", Some("Leopoldstr. 2"), Some("44139"), Some("Dortmund")),
            ("44139 Dortmund", None, Some("44139"), Some("Dortmund")),
            ("Märkische Str. 131, D-44156 Dortmund", Some("Märkische Str. 131"), Some("44156"), Some("Dortmund")),
            ("ZUE", Some("ZUE"), None, None),
            ("bei Schwester", Some("bei Schwester"), None, None),
        ] {
            let some = |text: Option<&str>| text.map(str::to_owned);
            assert_eq!(
                read(text),
                ListedAddress { street: some(street), postcode: some(postcode), place: some(place) },
                "{text}"
            );
        }
    }
}
