//! Names as cells hold them: two in one, in two scripts, with a birth name, swapped.

use std::collections::HashMap;

use super::outcome::{ListedNativeName, ReadingKind};
use crate::text::{key, one_line, script};

/// What a header says about the order of names in one cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    FamilyFirst,
    GivenFirst,
    Unsaid,
}

impl Order {
    pub(super) fn of_header(header: &str) -> Self {
        let k = key(header);
        let family =
            ["nachname", "familienname", "zuname", "surname", "lastname", "familyname"].iter().filter_map(|w| k.find(w)).min();
        let given = ["vorname", "firstname", "givenname", "forename"].iter().filter_map(|w| k.find(w)).min();
        match (family, given) {
            (Some(f), Some(g)) if f < g => Self::FamilyFirst,
            (Some(_), Some(_)) => Self::GivenFirst,
            (None, Some(g)) if k.starts_with("name") && g > 0 => Self::FamilyFirst,
            (None, Some(0)) if k.ends_with("name") && k.len() > "vorname".len() => Self::GivenFirst,
            _ => Self::Unsaid,
        }
    }
}

#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Names {
    pub family: Option<String>,
    pub given: Option<String>,
    pub birth_name: Option<String>,
    pub native: Option<ListedNativeName>,
    /// (read, understood, kind)
    pub readings: Vec<(String, String, ReadingKind)>,
}

pub(super) fn native(text: &str) -> ListedNativeName {
    ListedNativeName { text: text.to_owned(), script: script(text).map(str::to_owned) }
}

/// Reads the cells of a family and a given name; either may hold both.
pub(super) fn read(family: &str, given: &str) -> Names {
    let mut names = Names::default();
    let family = names.take_apart(family);
    let given = names.take_apart(given);
    if given.is_empty()
        && let Some((before, after)) = comma(&family)
    {
        names.readings.push((family.clone(), format!("{before} | {after}"), ReadingKind::NameSplit));
        names.put(before, after);
    } else if let Some((before, after)) = comma(&family)
        && key(after) == key(&given)
    {
        names.readings.push((family.clone(), format!("{before} | {given}"), ReadingKind::NameSplit));
        names.put(before, &given);
    } else if family.is_empty()
        && let Some((before, after)) = comma(&given)
    {
        names.readings.push((given.clone(), format!("{before} | {after}"), ReadingKind::NameSplit));
        names.put(before, after);
    } else {
        names.put(&family, &given);
    }
    names.unusual();
    names
}

/// Reads one cell with the whole name.
pub(super) fn read_full(full: &str, order: Order) -> Names {
    let mut names = Names::default();
    let full = names.take_apart(full);
    if let Some((before, after)) = comma(&full) {
        names.readings.push((full.clone(), format!("{before} | {after}"), ReadingKind::NameSplit));
        names.put(before, after);
    } else {
        let words: Vec<&str> = full.split_whitespace().collect();
        match (order, &words[..]) {
            (Order::FamilyFirst, [family, given]) => {
                names.readings.push((full.clone(), format!("{family} | {given}"), ReadingKind::NameSplit));
                names.put(family, given);
            }
            (Order::GivenFirst, [given, family]) => {
                names.readings.push((full.clone(), format!("{family} | {given}"), ReadingKind::NameSplit));
                names.put(family, given);
            }
            _ => {
                if words.len() > 1 {
                    names.readings.push((full.clone(), full.clone(), ReadingKind::NameNotSplit));
                }
                names.put(&full, "");
            }
        }
    }
    names.unusual();
    names
}

/// "Doğan, Mehmet": exactly one comma with text on both sides.
fn comma(text: &str) -> Option<(&str, &str)> {
    let (before, after) = text.split_once([',', ';', '،'])?;
    let (before, after) = (before.trim(), after.trim());
    (!before.is_empty() && !after.is_empty() && !after.contains([',', ';', '،'])).then_some((before, after))
}

impl Names {
    fn put(&mut self, family: &str, given: &str) {
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        self.family = some(family.trim());
        self.given = some(given.trim());
    }

    /// Takes a birth name and a name in another script out of a cell and answers the rest.
    fn take_apart(&mut self, cell: &str) -> String {
        let mut rest = one_line(cell);
        if let Some((latin, other)) = two_scripts(&rest)
            && self.native.is_none()
        {
            self.readings.push((rest.clone(), format!("{latin} | {other}"), ReadingKind::NativeNameSplit));
            self.native = Some(native(&other));
            rest = latin;
        }
        for mark in [" geb. ", " geborene ", " (geb. ", " (geborene ", ", geb. ", " née ", " geb ", " (née "] {
            // The marks are ASCII or `é`; lower-casing may change the length of other letters, so that the search is on the text itself.
            if let Some(at) = rest.find(mark) {
                // "Schäfer geb. Kovač, Ana": the given name stands behind the birth name.
                let (birth, given) = match rest[at + mark.len()..].split_once([',', ';']) {
                    Some((birth, given)) => (birth, given.trim().to_owned()),
                    None => (&rest[at + mark.len()..], String::new()),
                };
                let birth = birth.trim().trim_end_matches(')').trim().to_owned();
                if !birth.is_empty() && birth.split_whitespace().count() <= 3 && !birth.contains(|c: char| c.is_ascii_digit()) {
                    let before = rest[..at].trim();
                    let before = if given.is_empty() { before.to_owned() } else { format!("{before}, {given}") };
                    self.readings.push((rest.clone(), format!("{before} | {birth}"), ReadingKind::BirthNameSplit));
                    self.birth_name = Some(birth);
                    rest = before;
                }
                break;
            }
        }
        rest
    }

    fn unusual(&mut self) {
        let strange = |name: &String| {
            name.contains(|c: char| c.is_ascii_digit()) || name.chars().count() > 100 || name.contains(['@', '=', '<', '>', '|'])
        };
        let found: Vec<String> =
            [&self.family, &self.given].into_iter().flatten().filter(|name| strange(name)).cloned().collect();
        for name in found {
            self.readings.push((name.clone(), name, ReadingKind::NameUnusual));
        }
    }
}

/// "Rana Darwish (رنا درويش)" → the Latin part and the other.
fn two_scripts(text: &str) -> Option<(String, String)> {
    script(text)?;
    let is_other = |c: char| c.is_alphabetic() && script(&c.to_string()).is_some();
    let is_latin = |c: char| c.is_alphabetic() && !is_other(c);
    if !text.chars().any(is_latin) {
        return None;
    }
    let start = text.find(is_other)?;
    let end = text.char_indices().rfind(|(_, c)| is_other(*c)).map(|(at, c)| at + c.len_utf8())?;
    if text[start..end].chars().any(is_latin) {
        return None;
    }
    let trim = |part: &str| part.trim_matches([' ', '(', ')', '[', ']', '/', '-', ',', '|', '–']).to_owned();
    let latin = [trim(&text[..start]), trim(&text[end..])].into_iter().filter(|p| !p.is_empty()).collect::<Vec<_>>().join(" ");
    (!latin.is_empty()).then(|| (latin, trim(&text[start..end])))
}

/// How often each name stands in each of the two columns of this list.
#[derive(Debug, Default)]
pub(super) struct Usage {
    numbers: HashMap<String, u32>,
    /// As a family name and as a given name, by the number of the name.
    counts: Vec<(u32, u32)>,
    /// Of each client the numbers of family and given name; a client that lacks one has neither.
    clients: Vec<Option<(u32, u32)>>,
}

impl Usage {
    pub(super) fn add(&mut self, family: Option<&str>, given: Option<&str>) {
        let family = family.map(|name| self.number(name));
        let given = given.map(|name| self.number(name));
        if let Some(family) = family {
            self.counts[family as usize].0 += 1;
        }
        if let Some(given) = given {
            self.counts[given as usize].1 += 1;
        }
        self.clients.push(family.zip(given));
    }

    fn number(&mut self, name: &str) -> u32 {
        let next = u32::try_from(self.counts.len()).expect("a list has fewer cells than that");
        let number = *self.numbers.entry(key(name)).or_insert(next);
        if number == next {
            self.counts.push((0, 0));
        }
        number
    }

    /// The clients whose family name the list itself uses as a given name and whose given name as a family name, nearly always. A
    /// flag for a person, never a correction: many names are both.
    pub(super) fn swapped(&self) -> super::SwappedNames {
        let looks = |(family, given): (u32, u32)| {
            let (family_as_family, family_as_given) = self.counts[family as usize];
            let (given_as_family, given_as_given) = self.counts[given as usize];
            // Without the row itself.
            let (as_family, as_given) = (family_as_family.saturating_sub(1), given_as_given.saturating_sub(1));
            family_as_given >= 3 && given_as_family >= 3 && family_as_given >= as_family * 3 && given_as_family >= as_given * 3
        };
        let clients = self.clients.iter().enumerate();
        clients.filter(|(_, names)| names.is_some_and(looks)).map(|(number, _)| number).collect()
    }
}

/// A letter was lost: `?` or `�` touches a letter.
pub(super) fn lost_letter(text: &str) -> bool {
    let chars: Vec<char> = text.chars().collect();
    chars.iter().enumerate().any(|(at, c)| {
        let letter = |i: Option<&char>| i.is_some_and(|c| c.is_alphabetic());
        *c == '\u{FFFD}' || (*c == '?' && (letter(chars.get(at + 1)) || at.checked_sub(1).is_some_and(|i| letter(chars.get(i)))))
    })
}

/// UTF-8 that was read as windows-1252 and saved so: `MÃ¼ller`. `None` if the text is not that.
pub(super) fn wrong_encoding(text: &str) -> Option<String> {
    if !text.contains(['Ã', 'Ä', 'Å', 'Ø', 'Ù', 'Ð', 'Ñ', 'á', 'Â']) {
        return None;
    }
    let (bytes, _, lost) = encoding_rs::WINDOWS_1252.encode(text);
    if lost {
        return None;
    }
    let repaired = std::str::from_utf8(&bytes).ok()?;
    (repaired != text && !repaired.contains(char::is_control)).then(|| repaired.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comma_divides_family_and_given_name() {
        let names = read("Doğan, Mehmet", "");
        assert_eq!((names.family.as_deref(), names.given.as_deref()), (Some("Doğan"), Some("Mehmet")));
        assert_eq!(names.readings[0].2, ReadingKind::NameSplit);
        let names = read("Al Ahmad", "Omar");
        assert_eq!((names.family.as_deref(), names.given.as_deref(), names.readings.len()), (Some("Al Ahmad"), Some("Omar"), 0));
    }

    #[test]
    fn one_cell_is_divided_only_where_the_header_says_how() {
        let order = Order::of_header("Name, Vorname");
        assert_eq!(order, Order::FamilyFirst);
        assert_eq!(Order::of_header("Vorname Name"), Order::GivenFirst);
        assert_eq!(Order::of_header("Name"), Order::Unsaid);
        assert_eq!(read_full("Haddad Layla", order).given.as_deref(), Some("Layla"));
        let whole = read_full("Haddad Layla", Order::Unsaid);
        assert_eq!((whole.family.as_deref(), whole.given), (Some("Haddad Layla"), None));
        assert_eq!(whole.readings[0].2, ReadingKind::NameNotSplit);
    }

    #[test]
    fn a_second_script_and_a_birth_name_are_taken_out() {
        let names = read("Darwish (درويش)", "Rana");
        assert_eq!(names.family.as_deref(), Some("Darwish"));
        assert_eq!(names.native, Some(ListedNativeName { text: "درويش".into(), script: Some("Arab".into()) }));
        let names = read("Doğan geb. Yılmaz", "Emine");
        assert_eq!((names.family.as_deref(), names.birth_name.as_deref()), (Some("Doğan"), Some("Yılmaz")));
        let names = read_full("Schäfer geb. Kovač, Ana", Order::Unsaid);
        let parts = [&names.family, &names.birth_name, &names.given].map(|part| part.as_deref().unwrap_or_default());
        assert_eq!(parts, ["Schäfer", "Kovač", "Ana"]);
    }

    #[test]
    fn swapped_names_are_seen_by_the_rest_of_the_list() {
        let mut usage = Usage::default();
        for _ in 0..5 {
            usage.add(Some("Nowak"), Some("Piotr"));
        }
        usage.add(Some("Piotr"), Some("Nowak"));
        assert_eq!(usage.swapped(), [5].into_iter().collect());
    }

    #[test]
    fn lost_letters_and_wrong_encodings_are_seen() {
        assert!(lost_letter("?ukasiewicz") && lost_letter("Do?an") && lost_letter("Nguy\u{FFFD}n"));
        assert!(!lost_letter("Leopoldstr. 2 ?") && !lost_letter("Kaya"));
        assert_eq!(wrong_encoding("MÃ¼ller").as_deref(), Some("Müller"));
        assert_eq!(wrong_encoding("Älter"), None);
    }
}
