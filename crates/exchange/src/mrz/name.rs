//! Names in the zone: two parts divided by two fillers, in capitals, cut off at the last place.

/// A name as the zone has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ZoneName {
    /// The primary identifier. A person with one name only has it here.
    pub family: String,
    /// The secondary identifier; empty where the document has none.
    pub given: String,
    /// The last place holds a letter. The standard cuts names off that way, so there may be more of it (Doc 9303-3, 4.6).
    pub cut_off: bool,
}

impl ZoneName {
    pub(super) fn read(field: &str) -> Self {
        let cut_off = !field.ends_with('<');
        let (family, given) = field.split_once("<<").unwrap_or((field, ""));
        let words = |part: &str| part.split('<').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        Self { family: words(family), given: words(given), cut_off }
    }

    pub(super) fn has_digits(&self) -> bool {
        self.family.chars().chain(self.given.chars()).any(|c| c.is_ascii_digit())
    }

    /// In small letters with a capital at each word, as names are written in a record: what the zone prints in capitals only
    /// because machines read it.
    #[must_use]
    pub fn written(part: &str) -> String {
        let mut begins = true;
        part.chars()
            .map(|c| {
                let written = if begins { c.to_ascii_uppercase() } else { c.to_ascii_lowercase() };
                begins = c == ' ';
                written
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_two_parts_of_a_name_are_told_apart() {
        for (field, family, given, cut_off) in [
            ("ERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "ERIKSSON", "ANNA MARIA", false),
            ("VAN<DER<MUELLEN<<MARIANNE<LOUISE<<<<<<<", "VAN DER MUELLEN", "MARIANNE LOUISE", false),
            ("ARKFREITH<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", "ARKFREITH", "", false),
            ("<<SELAM<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", "", "SELAM", false),
            ("NILAVADHANANANDA<<CHAYAPA<DEJTHAMRONG<K", "NILAVADHANANANDA", "CHAYAPA DEJTHAMRONG K", true),
            ("BENNELONG<WOOLOOMOOLOO<WARRANDYTE<WARNA", "BENNELONG WOOLOOMOOLOO WARRANDYTE WARNA", "", true),
            ("<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", "", "", false),
        ] {
            let name = ZoneName { family: family.to_owned(), given: given.to_owned(), cut_off };
            assert_eq!(ZoneName::read(field), name, "{field}");
        }
        assert_eq!(ZoneName::written("VAN DER MUELLEN"), "Van Der Muellen");
    }
}
