//! Answers from the tables themselves: at once after unlocking, and on a server, where nobody holds a copy of everybody.

use super::unpack_words;
use crate::{StoreError, Tx, Value};
use names::index::{BornLookup, KnownPerson, KnownWord, NumberLookup, Reach, Sight, Source, WordLookup, WordScript};

/// Numbers in one list of a statement; shorter lists repeat the last one, so that the statement stays prepared.
const LIST: usize = 64;

/// The tables as a holder of the index.
#[derive(Debug)]
pub struct Tables<'a, 't> {
    pub tx: &'a mut Tx<'t>,
    pub sight: Sight,
}

impl Tables<'_, '_> {
    /// `restricted <= …`.
    fn limit(&self) -> Value {
        Value::from(self.sight == Sight::All)
    }

    /// Runs `sql`, in which `{list}` stands for a list of numbers and `$1` for what may be seen, on all of `numbers`.
    fn each_of(
        &mut self,
        sql: &str,
        numbers: &[u32],
        mut f: impl FnMut(&crate::Row) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        let list: Vec<String> = (2..2 + LIST).map(|number| format!("${number}")).collect();
        let sql = sql.replace("{list}", &list.join(", "));
        for some in numbers.chunks(LIST) {
            let last = some.last().copied().unwrap_or_default();
            let mut params = vec![self.limit()];
            params.extend((0..LIST).map(|at| Value::from(some.get(at).copied().unwrap_or(last))));
            self.tx.each(&sql, &params, &mut f)?;
        }
        Ok(())
    }
}

/// Where texts with this beginning end. No text of the index holds a byte so high.
fn after(beginning: &str) -> String {
    format!("{beginning}\u{7f}")
}

const WORD: &str = "SELECT w.no, w.text, w.script, w.people FROM search_word w";

fn visit_word(row: &crate::Row, visit: &mut impl FnMut(KnownWord<'_>)) -> Result<(), StoreError> {
    let text: String = row.get(1)?;
    let script = WordScript::from_code(u8::try_from(row.get::<u32>(2)?).unwrap_or(u8::MAX));
    // A count below nothing can't be; then it is as good as nothing.
    let people = u32::try_from(row.get::<i64>(3)?).unwrap_or_default();
    visit(KnownWord { number: row.get(0)?, text: &text, script, people });
    Ok(())
}

impl Source for Tables<'_, '_> {
    type Error = StoreError;

    fn reach(&self) -> Reach {
        Reach { words: 160, postings: 3000, people: 150, edits: false }
    }

    fn count(&mut self) -> Result<u32, StoreError> {
        self.tx.value("SELECT coalesce(max(no) + 1, 0) FROM search_person", &[])
    }

    fn words(
        &mut self,
        lookups: &[WordLookup<'_>],
        most: usize,
        visit: &mut impl FnMut(KnownWord<'_>),
    ) -> Result<(), StoreError> {
        let mut left = most;
        for lookup in lookups {
            if left == 0 {
                break;
            }
            let (condition, text, end) = match lookup {
                WordLookup::Text(text) => ("WHERE w.text >= $1 AND w.text <= $2", *text, (*text).to_owned()),
                WordLookup::TextBeginning(text) => ("WHERE w.text >= $1 AND w.text < $2", *text, after(text)),
                WordLookup::Sound(code) => {
                    ("JOIN search_sound s ON s.word_no = w.no WHERE s.code >= $1 AND s.code <= $2", *code, (*code).to_owned())
                }
                WordLookup::SoundBeginning(code) => {
                    ("JOIN search_sound s ON s.word_no = w.no WHERE s.code >= $1 AND s.code < $2", *code, after(code))
                }
            };
            // Of many words those of many people first: they are asked for more often.
            let sql = format!("{WORD} {condition} ORDER BY w.people DESC, w.no LIMIT $3");
            let limit = i64::try_from(left).unwrap_or(i64::MAX);
            self.tx.each(&sql, &[Value::from(text), Value::from(end), Value::from(limit)], |row| {
                left -= 1;
                visit_word(row, visit)
            })?;
        }
        Ok(())
    }

    fn words_by_number(&mut self, numbers: &[u32], visit: &mut impl FnMut(KnownWord<'_>)) -> Result<(), StoreError> {
        // The first parameter says what may be seen; words say nothing of anybody.
        self.each_of(&format!("{WORD} WHERE w.no IN ({{list}}) AND $1 >= 0"), numbers, |row| visit_word(row, visit))
    }

    fn having(&mut self, words: &[u32], most: usize, visit: &mut impl FnMut(usize, u32)) -> Result<(), StoreError> {
        let mut left = i64::try_from(most).unwrap_or(i64::MAX);
        for (at, word) in words.iter().enumerate() {
            if left <= 0 {
                break;
            }
            self.tx.each(
                "SELECT person_no FROM search_posting WHERE word_no = $1 ORDER BY person_no LIMIT $2",
                &[Value::from(*word), Value::from(left)],
                |row| {
                    left -= 1;
                    visit(at, row.get(0)?);
                    Ok(())
                },
            )?;
        }
        Ok(())
    }

    fn births(&mut self, people: &[u32], visit: &mut impl FnMut(usize, u32)) -> Result<(), StoreError> {
        let mut at: Vec<(u32, usize)> = people.iter().enumerate().map(|(at, person)| (*person, at)).collect();
        at.sort_unstable();
        let mut seen = std::collections::HashSet::new();
        self.each_of(
            "SELECT no, birth FROM search_person WHERE no IN ({list}) AND restricted <= $1 AND client_id IS NOT NULL",
            people,
            |row| {
                let (person, birth): (u32, u32) = (row.get(0)?, row.get(1)?);
                if seen.insert(person) {
                    let first = at.partition_point(|(other, _)| *other < person);
                    at[first..].iter().take_while(|(other, _)| *other == person).for_each(|(_, at)| visit(*at, birth));
                }
                Ok(())
            },
        )
    }

    fn people(&mut self, people: &[u32], visit: &mut impl FnMut(KnownPerson<'_>)) -> Result<(), StoreError> {
        self.each_of(
            "SELECT no, birth, words FROM search_person WHERE no IN ({list}) AND restricted <= $1 AND client_id IS NOT NULL",
            people,
            |row| {
                let words: Vec<_> = unpack_words(&row.get::<String>(2)?).collect();
                visit(KnownPerson { number: row.get(0)?, birth: row.get(1)?, words: &words });
                Ok(())
            },
        )
    }

    fn born(&mut self, lookup: &BornLookup, most: usize, visit: &mut impl FnMut(u32)) -> Result<(), StoreError> {
        let year = |year: u32| i64::from(year) << 9;
        let (from, to) =
            lookup.years.map_or((1, i64::from(u32::MAX)), |(first, last)| (year(first).max(1), year(last.saturating_add(1))));
        let mut sql =
            "SELECT no FROM search_person WHERE birth >= $1 AND birth < $2 AND restricted <= $3 AND client_id IS NOT NULL"
                .to_owned();
        let mut params = vec![Value::from(from), Value::from(to.min(i64::from(i32::MAX))), self.limit()];
        // As `pack_birth` packs them.
        if let Some(month) = lookup.month {
            params.push(month.into());
            sql.push_str(&format!(" AND (birth / 32) % 16 = ${}", params.len()));
        }
        if let Some(day) = lookup.day {
            params.push(day.into());
            sql.push_str(&format!(" AND birth % 32 = ${}", params.len()));
        }
        params.push(Value::from(i64::try_from(most).unwrap_or(i64::MAX)));
        sql.push_str(&format!(" LIMIT ${}", params.len()));
        self.tx.each(&sql, &params, |row| {
            visit(row.get(0)?);
            Ok(())
        })
    }

    fn numbers(&mut self, lookup: NumberLookup<'_>, most: usize, visit: &mut impl FnMut(u32)) -> Result<(), StoreError> {
        let (text, kinds) = match lookup {
            NumberLookup::Phone(digits) => (digits, ["p", "q"]),
            NumberLookup::Number(text) => (text, ["x", "y"]),
        };
        let backwards: String = text.chars().rev().collect();
        let mut left = i64::try_from(most).unwrap_or(i64::MAX);
        for kind in kinds {
            // A number that ends so begins so, read backwards.
            let from = if kind == "q" { &backwards } else { text };
            self.tx.each(
                "SELECT person_no FROM search_number WHERE kind = $1 AND text >= $2 AND text < $3 ORDER BY text LIMIT $4",
                &[Value::from(kind), Value::from(from), Value::from(after(from)), Value::from(left)],
                |row| {
                    left -= 1;
                    visit(row.get(0)?);
                    Ok(())
                },
            )?;
        }
        Ok(())
    }
}
