//! The search index: what [`names::index`] says a person is found by, in tables of its own. It is written in the transaction that
//! writes the record, so that a saved change is found at once from every counter; it can be thrown away and made anew from the records.
//!
//! | Table | Row |
//! |---|---|
//! | `search_word` | one way of writing a part of a name, of whomever, and how many people have it |
//! | `search_sound` | a consonant skeleton and a word that sounds so |
//! | `search_posting` | a word and a person who has it |
//! | `search_person` | a person's number, words in their order, birth date, whether they are restricted, and the act that wrote it last |
//! | `search_number` | a phone, case, document or external number and whose it is |
//!
//! [`Tables`] answers questions from the tables themselves; [`load`] reads them into a [`names::index::Memory`], which answers faster,
//! and [`refresh`] brings that up to what was written since, by whichever process.

mod load;
mod tables;
mod write;

pub use load::{Loaded, Refreshed, clients, load, refresh};
pub use tables::Tables;
pub use write::{IndexWriter, differences};

use names::index::{IndexNumber, NumberKind, Place};

/// A person's words as one text: for each its place as a letter from `A` on, then the word's number in base 36. Letters of places and
/// digits of numbers are different characters.
fn pack_words(words: impl Iterator<Item = (u32, Place)>) -> String {
    let mut out = String::new();
    for (word, place) in words {
        out.push(char::from(FIRST_PLACE + (place & 31)));
        let mut digits = [0_u8; 7];
        let mut at = digits.len();
        let mut rest = word;
        loop {
            at -= 1;
            digits[at] = b"0123456789abcdefghijklmnopqrstuvwxyz"[(rest % 36) as usize];
            rest /= 36;
            if rest == 0 {
                break;
            }
        }
        out.extend(digits[at..].iter().map(|digit| char::from(*digit)));
    }
    out
}

const FIRST_PLACE: u8 = b'A';

/// The words that [`pack_words`] packed. What is none is left out.
fn unpack_words(packed: &str) -> impl Iterator<Item = (u32, Place)> + '_ {
    let is_place = |byte: u8| (FIRST_PLACE..FIRST_PLACE + 32).contains(&byte);
    let mut rest = packed.as_bytes();
    std::iter::from_fn(move || {
        loop {
            let (place, after) = rest.split_first()?;
            let end = after.iter().position(|byte| is_place(*byte)).unwrap_or(after.len());
            let (digits, left) = after.split_at(end);
            rest = left;
            let number = digits.iter().try_fold(0_u32, |number, digit| {
                let digit = char::from(*digit).to_digit(36)?;
                number.checked_mul(36)?.checked_add(digit)
            });
            if let Some(number) = number.filter(|_| !digits.is_empty() && is_place(*place)) {
                return Some((number, place - FIRST_PLACE));
            }
        }
    })
}

/// A person's numbers as one text, a line each: the kind's letter, then the number.
fn pack_numbers(numbers: &[IndexNumber]) -> String {
    let lines: Vec<String> = numbers.iter().map(|number| format!("{}{}", number.kind.code(), number.text)).collect();
    lines.join("\n")
}

/// The numbers that [`pack_numbers`] packed.
fn unpack_numbers(packed: &str) -> impl Iterator<Item = IndexNumber> + '_ {
    packed.lines().filter_map(|line| {
        let kind = NumberKind::from_code(line.get(..1)?)?;
        Some(IndexNumber { kind, text: line.get(1..)?.to_owned() })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn packed_words_come_back() {
        let words = [(0, 3), (35, 1), (36, 31), (250_000, 0), (u32::MAX, 5)];
        let packed = pack_words(words.into_iter());
        assert_eq!(unpack_words(&packed).collect::<Vec<_>>(), words);
        assert_eq!(unpack_words("").count(), 0);
        assert_eq!(unpack_words("A!!B5Czzzzzzzzz").collect::<Vec<_>>(), [(5, 1)], "what is no number is left out");
    }

    #[test]
    fn packed_numbers_come_back() {
        let numbers = [
            IndexNumber { kind: NumberKind::Phone, text: "1713920024".to_owned() },
            IndexNumber { kind: NumberKind::Number, text: "m 2026 0417".to_owned() },
        ];
        assert_eq!(unpack_numbers(&pack_numbers(&numbers)).collect::<Vec<_>>(), numbers);
        assert_eq!(unpack_numbers("").count(), 0);
    }
}
