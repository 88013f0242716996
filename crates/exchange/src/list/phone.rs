//! Phone cells: numbers with remarks around them, several numbers, e-mail addresses that strayed in.

use super::outcome::ListedPhone;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Phones {
    pub phones: Vec<ListedPhone>,
    pub emails: Vec<String>,
    /// Text that holds no number.
    pub rest: Vec<String>,
}

/// Takes a cell apart. A slash with blanks, a comma, a semicolon, a line break or "oder" stand between numbers; a bare slash stands
/// inside one (`030/23125-863`).
pub(super) fn read(text: &str) -> Phones {
    let mut found = Phones { phones: Vec::new(), emails: Vec::new(), rest: Vec::new() };
    let (folded, _) = crate::text::fold_digits(&crate::text::lines(text));
    let mut unified = folded;
    for between in [" / ", " oder ", " od. ", " or ", " und ", " u. ", " & ", " bzw. ", ";", ",", "|"] {
        unified = unified.replace(between, "\n");
    }
    let mut parts: Vec<String> = Vec::new();
    for part in unified.split('\n').map(str::trim).filter(|part| !part.is_empty()) {
        // A remark without a number belongs to the number before it.
        match parts.last_mut() {
            Some(before) if digits(part) < 5 && !part.contains('@') => {
                before.push_str(", ");
                before.push_str(part);
            }
            _ => parts.push(part.to_owned()),
        }
    }
    for part in parts {
        if part.contains('@') {
            match part.split_whitespace().find(|word| is_email(word)) {
                Some(email) if part.split_whitespace().count() == 1 => found.emails.push(email.to_owned()),
                _ => found.rest.push(part),
            }
            continue;
        }
        match number_and_note(&part) {
            Some(phone) => found.phones.push(phone),
            None => found.rest.push(part),
        }
    }
    found
}

fn digits(text: &str) -> usize {
    text.chars().filter(char::is_ascii_digit).count()
}

/// The longest run of what a number is written with, if it holds five to seventeen digits; the words around it are the note.
fn number_and_note(part: &str) -> Option<ListedPhone> {
    let is_number = |c: char| c.is_ascii_digit() || matches!(c, '+' | '-' | '/' | ' ' | '(' | ')' | '.' | '–' | '\u{A0}');
    let mut best: Option<(usize, usize)> = None;
    let mut start = None;
    for (at, c) in part.char_indices().chain(std::iter::once((part.len(), 'x'))) {
        match (is_number(c), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                if best.is_none_or(|(a, b)| digits(&part[from..at]) > digits(&part[a..b])) {
                    best = Some((from, at));
                }
                start = None;
            }
            _ => {}
        }
    }
    let (from, to) = best?;
    let run = part[from..to].trim_matches([' ', '.', '/', '-', '–', '\u{A0}']);
    // An opening bracket at the end belongs to the remark: `0171-3920024 (` + `Bruder)`.
    let mut number = run.trim_end_matches(['(', ' ', '-', '/']).trim();
    while number.ends_with(')') && number.matches('(').count() < number.matches(')').count() {
        number = number[..number.len() - 1].trim_end();
    }
    while number.starts_with(')') || (number.starts_with('(') && !number.contains(')')) {
        number = number[1..].trim_start();
    }
    if !(5..=17).contains(&digits(number)) {
        return None;
    }
    let at = part.find(number)?;
    let words: Vec<&str> = [&part[..at], &part[at + number.len()..]]
        .into_iter()
        .map(|words| words.trim_matches([' ', '(', ')', ':', ',', '-', '–', '.', '/', ';', '=', '\'']))
        .filter(|words| !words.is_empty())
        .collect();
    let note = words.join(", ");
    // "Tel." and "Handy" say only what the column says.
    let idle = matches!(crate::text::key(&note).as_str(), "" | "tel" | "telefon" | "phone" | "nr" | "telnr" | "fon");
    // Five digits beside a word are a postcode and its town.
    if digits(number) < 6 && !idle {
        return None;
    }
    Some(ListedPhone { number: number.to_owned(), note: (!idle).then_some(note) })
}

pub(super) fn is_email(text: &str) -> bool {
    let text = text.trim().trim_end_matches(['.', ',', ';']);
    match text.split_once('@') {
        Some((user, host)) => {
            !user.is_empty()
                && host.contains('.')
                && !host.starts_with('.')
                && !host.ends_with('.')
                && !text.contains(char::is_whitespace)
                && !host.contains('@')
        }
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> (String, Option<String>) {
        let found = read(text);
        assert_eq!((found.phones.len(), found.rest.len()), (1, 0), "{text}: {found:?}");
        (found.phones[0].number.clone(), found.phones[0].note.clone())
    }

    #[test]
    fn a_number_stays_as_written_and_its_remark_becomes_a_note() {
        for (text, number, note) in [
            ("0171-3920024 (Bruder)", "0171-3920024", Some("Bruder")),
            ("neu: 017604069096", "017604069096", Some("neu")),
            ("0049 30 23125969", "0049 30 23125969", None),
            ("030/23125-863", "030/23125-863", None),
            ("+49 171 3920057", "+49 171 3920057", None),
            ("(0231) 123456", "(0231) 123456", None),
            ("+49 (0) 231 123456", "+49 (0) 231 123456", None),
            ("Tel. 0231 123456", "0231 123456", None),
            ("0231 123456 nur abends", "0231 123456", Some("nur abends")),
            ("0231 123456, Schwester", "0231 123456", Some("Schwester")),
            ("٠١٧٦٠٤٠٦٩٠٩٦", "017604069096", None),
        ] {
            assert_eq!(one(text), (number.to_owned(), note.map(str::to_owned)), "{text}");
        }
    }

    #[test]
    fn several_numbers_are_divided_and_text_without_one_is_handed_back() {
        let numbers = |text: &str| read(text).phones.into_iter().map(|p| p.number).collect::<Vec<_>>();
        assert_eq!(numbers("0171 3920024 / 0231 123456"), ["0171 3920024", "0231 123456"]);
        assert_eq!(numbers("0171/3920024; 0231-123456"), ["0171/3920024", "0231-123456"]);
        assert_eq!(numbers("0171 3920024\n0231 123456 (Frau)"), ["0171 3920024", "0231 123456"]);
        assert_eq!(read("hat keins").rest, ["hat keins"]);
        assert_eq!(read("Steinstraße 4, 44147 Dortmund").phones, []);
        assert_eq!(read("a.b@example.org").emails, ["a.b@example.org"]);
    }
}
