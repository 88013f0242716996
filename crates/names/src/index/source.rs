//! What the search asks of whatever holds the index: a [`super::Memory`], or the tables themselves.

use super::{Place, WordScript};

/// Words of the dictionary to look up. Byte by byte, as all comparing here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordLookup<'a> {
    Text(&'a str),
    TextBeginning(&'a str),
    Sound(&'a str),
    SoundBeginning(&'a str),
}

/// A word of the dictionary that was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownWord<'a> {
    pub number: u32,
    pub text: &'a str,
    pub script: WordScript,
    /// How many people have it; an estimate will do.
    pub people: u32,
}

/// Numbers of people to look up. Digits and letters only, in lower case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberLookup<'a> {
    /// Phone numbers that hold these national digits anywhere; tables may leave out those that hold them in the middle only.
    Phone(&'a str),
    /// Case, document and external numbers of which a part begins so.
    Number(&'a str),
}

/// Birth dates to look up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BornLookup {
    /// First and last year that will do; `None` for any date, known year or not.
    pub years: Option<(u32, u32)>,
    pub month: Option<u32>,
    pub day: Option<u32>,
}

/// A person as the index knows them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KnownPerson<'a> {
    pub number: u32,
    /// See [`super::pack_birth`].
    pub birth: u32,
    /// Words of the dictionary and how each stands in the names.
    pub words: &'a [(u32, Place)],
}

/// How much one question may cost. All of these are bounds on work, so that no question takes longer than another by much.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reach {
    /// Words of the dictionary that one part of the question is held against.
    pub words: usize,
    /// People read from the lists of words, of all parts together.
    pub postings: usize,
    /// People whose names are aligned with the question.
    pub people: usize,
    /// Whether words that differ by one sound or letter are looked for too; it takes hundreds of small look-ups.
    pub edits: bool,
}

/// A holder of the index. Each method calls `visit` for what it found, in any order, and stops after `most`; what is found twice
/// may be told twice.
pub trait Source {
    type Error;

    fn reach(&self) -> Reach;

    /// How many people there are; an estimate will do.
    ///
    /// # Errors
    /// When the holder can't be read. So for all methods.
    fn count(&mut self) -> Result<u32, Self::Error>;

    /// Words that one of the look-ups finds.
    fn words(
        &mut self,
        lookups: &[WordLookup<'_>],
        most: usize,
        visit: &mut impl FnMut(KnownWord<'_>),
    ) -> Result<(), Self::Error>;

    /// Words by their numbers.
    fn words_by_number(&mut self, numbers: &[u32], visit: &mut impl FnMut(KnownWord<'_>)) -> Result<(), Self::Error>;

    /// People who have one of the words: `visit(at, person)` for the word at `at`. Lists in front are read first.
    fn having(&mut self, words: &[u32], most: usize, visit: &mut impl FnMut(usize, u32)) -> Result<(), Self::Error>;

    /// Those of the people who may be seen, with their [packed](super::pack_birth) birth dates: `visit(at, birth)`.
    fn births(&mut self, people: &[u32], visit: &mut impl FnMut(usize, u32)) -> Result<(), Self::Error>;

    /// Those of the people who may be seen.
    fn people(&mut self, people: &[u32], visit: &mut impl FnMut(KnownPerson<'_>)) -> Result<(), Self::Error>;

    /// People born so; some of them may be such as may not be seen.
    fn born(&mut self, lookup: &BornLookup, most: usize, visit: &mut impl FnMut(u32)) -> Result<(), Self::Error>;

    fn numbers(&mut self, lookup: NumberLookup<'_>, most: usize, visit: &mut impl FnMut(u32)) -> Result<(), Self::Error>;
}
