//! Phone numbers by any stretch of their digits; case, document and external numbers by the beginning of any of their parts.

use super::entry::{IndexNumber, NumberKind, starts};
use super::postings::Postings;
use super::source::NumberLookup;
use super::texts::Texts;
use std::collections::HashMap;

/// Digits of a stretch that phone numbers are listed under.
const STRETCH: usize = 4;
const STRETCHES: usize = 10_000;

#[derive(Debug, Default)]
pub(super) struct Numbers {
    phones: Texts,
    phone_people: Vec<u32>,
    /// For each stretch of four digits the phone numbers that hold it.
    stretches: Postings,
    numbers: Texts,
    number_people: Vec<u32>,
    /// Number × 64 + where one may begin, sorted by what stands from there.
    begun: Vec<u32>,
    /// Of people who were put in later.
    later: HashMap<u32, Vec<IndexNumber>>,
}

fn digits_at(text: &str, at: usize) -> Option<u32> {
    text.get(at..at + STRETCH)?.parse().ok()
}

fn stretches_of(text: &str) -> impl Iterator<Item = u32> + '_ {
    (0..(text.len() + 1).saturating_sub(STRETCH)).filter_map(|at| digits_at(text, at))
}

/// A number without the blanks between its parts.
fn whole(text: &str) -> String {
    text.chars().filter(|c| *c != ' ').collect()
}

/// The first eight bytes, so that sorting seldom has to look at the texts.
fn first_bytes(text: &str) -> u64 {
    text.bytes().chain(std::iter::repeat(0)).take(8).fold(0, |key, byte| key << 8 | u64::from(byte))
}

impl Numbers {
    pub(super) fn build(rows: impl Iterator<Item = (u32, IndexNumber)>) -> Self {
        let mut this = Self::default();
        let mut keys: Vec<(u64, u32)> = Vec::new();
        for (person, number) in rows {
            match number.kind {
                NumberKind::Phone => {
                    this.phones.push(&number.text);
                    this.phone_people.push(person);
                }
                // More than fit the packed place are left to the tables; nobody has 67 million.
                NumberKind::Number if this.numbers.len() < u32::MAX >> 6 => {
                    let text = whole(&number.text);
                    let places = starts(&number.text)
                        .into_iter()
                        .filter_map(|start| u32::try_from(start).ok())
                        .filter(|start| *start < 64);
                    keys.extend(places.map(|start| (first_bytes(&text[start as usize..]), this.numbers.len() << 6 | start)));
                    this.numbers.push(&text);
                    this.number_people.push(person);
                }
                _ => {}
            }
        }
        keys.sort_unstable_by(|a, b| a.0.cmp(&b.0).then_with(|| this.from(a.1).cmp(this.from(b.1))).then(a.1.cmp(&b.1)));
        this.begun = keys.into_iter().map(|(_, place)| place).collect();
        this.stretches = Postings::build(STRETCHES, |offer| {
            for phone in 0..this.phones.len() {
                stretches_of(this.phones.get(phone)).for_each(|stretch| offer(stretch, phone));
            }
        });
        this.phones.fit();
        this.numbers.fit();
        this.phone_people.shrink_to_fit();
        this.number_people.shrink_to_fit();
        this
    }

    fn from(&self, place: u32) -> &str {
        &self.numbers.get(place >> 6)[(place & 63) as usize..]
    }

    pub(super) fn put(&mut self, person: u32, numbers: &[IndexNumber]) {
        self.later.remove(&person);
        if !numbers.is_empty() {
            self.later.insert(person, numbers.to_vec());
        }
    }

    /// Visits people, those of the build first; `visit` answers `false` when it has enough. Who was changed since the build is told
    /// by `changed`.
    pub(super) fn look_up(&self, lookup: NumberLookup<'_>, changed: impl Fn(u32) -> bool, mut visit: impl FnMut(u32) -> bool) {
        let mut tell = |person: u32| changed(person) || visit(person);
        let mut all = true;
        match lookup {
            NumberLookup::Phone(digits) if digits.len() < STRETCH => {}
            NumberLookup::Phone(digits) => {
                // The rarest stretch leads to the fewest numbers that have to be looked at.
                let rarest = stretches_of(digits).min_by_key(|stretch| self.stretches.length(*stretch));
                if let Some(stretch) = rarest {
                    all = self
                        .stretches
                        .list(stretch)
                        .filter(|phone| self.phones.get(*phone).contains(digits))
                        .all(|phone| tell(self.phone_people[phone as usize]));
                }
            }
            NumberLookup::Number(beginning) => {
                let first = self.begun.partition_point(|place| self.from(*place) < beginning);
                all = self.begun[first..]
                    .iter()
                    .take_while(|place| self.from(**place).starts_with(beginning))
                    .all(|place| tell(self.number_people[(place >> 6) as usize]));
            }
        }
        if !all {
            return;
        }
        // Few, and in the order of their numbers, so that the same question has the same answer.
        let mut later: Vec<u32> = self
            .later
            .iter()
            .filter(|(_, numbers)| numbers.iter().any(|number| answers(number, lookup)))
            .map(|(person, _)| *person)
            .collect();
        later.sort_unstable();
        let _ = later.into_iter().all(visit);
    }

    pub(super) fn bytes(&self) -> usize {
        self.phones.bytes()
            + self.numbers.bytes()
            + self.stretches.bytes()
            + (self.phone_people.capacity() + self.number_people.capacity() + self.begun.capacity()) * 4
            + self.later.values().flatten().map(|number| number.text.len() + 64).sum::<usize>()
    }
}

fn answers(number: &IndexNumber, lookup: NumberLookup<'_>) -> bool {
    match (number.kind, lookup) {
        (NumberKind::Phone, NumberLookup::Phone(digits)) => digits.len() >= STRETCH && number.text.contains(digits),
        (NumberKind::Number, NumberLookup::Number(beginning)) => {
            let text = whole(&number.text);
            starts(&number.text).into_iter().any(|start| text[start..].starts_with(beginning))
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(numbers: &Numbers, lookup: NumberLookup<'_>) -> Vec<u32> {
        let mut all = Vec::new();
        numbers.look_up(
            lookup,
            |person| numbers.later.contains_key(&person),
            |person| {
                all.push(person);
                true
            },
        );
        all.sort_unstable();
        all.dedup();
        all
    }

    #[test]
    fn a_number_is_found_by_its_stretches_and_parts_early_and_late() {
        let rows = [
            (0, NumberKind::Phone, "1713920024"),
            (1, NumberKind::Phone, "3023125863"),
            (1, NumberKind::Number, "m 2026 0417"),
            (2, NumberKind::Number, "m 2026 0418"),
        ];
        let row = |(person, kind, text): (u32, NumberKind, &str)| (person, IndexNumber { kind, text: text.to_owned() });
        let built = Numbers::build(rows.into_iter().map(row));
        let mut late = Numbers::build(std::iter::empty());
        for person in 0..3 {
            let own: Vec<IndexNumber> = rows.into_iter().filter(|(of, ..)| *of == person).map(|all| row(all).1).collect();
            late.put(person, &own);
        }
        for numbers in [built, late] {
            for (digits, people) in
                [("1713", &[0][..]), ("0024", &[0]), ("9200", &[0]), ("2312", &[1]), ("9999", &[]), ("171", &[])]
            {
                assert_eq!(found(&numbers, NumberLookup::Phone(digits)), people, "{digits}");
            }
            for (text, people) in [("m2026", &[1, 2][..]), ("0418", &[2]), ("417", &[1]), ("20260417", &[1]), ("26", &[])] {
                assert_eq!(found(&numbers, NumberLookup::Number(text)), people, "{text}");
            }
        }
    }
}
