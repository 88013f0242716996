//! Makes any text fit for paper: every character that is left can be drawn, and every line can be broken.

use std::collections::BTreeSet;

use unicode_normalization::char::is_combining_mark;

use crate::LetterError;
use crate::fonts::Fonts;

/// Stands for a character that no embedded font can draw. It is drawn as a question mark in a diamond, so the gap is seen.
const REPLACEMENT: char = '\u{FFFD}';
/// Longer runs without a place to break would leave the page on the side.
const LONGEST_RUN: usize = 40;
/// All texts of one page together, in characters: about two hundred pages.
const MOST_CHARACTERS: usize = 400_000;

/// Cleans the texts of one document and remembers what could not be printed.
pub(crate) struct Cleaner<'a> {
    fonts: &'a Fonts,
    characters: usize,
    replaced: BTreeSet<char>,
}

impl<'a> Cleaner<'a> {
    pub(crate) const fn new(fonts: &'a Fonts) -> Self {
        Self { fonts, characters: 0, replaced: BTreeSet::new() }
    }

    /// The lines of a text. Empty lines at either end are dropped.
    ///
    /// Overrides and embeddings of direction are taken out, because they draw nothing and can turn a number around; isolates, which
    /// the message formatter puts around each variable, are taken out as well: the templates set the direction themselves.
    pub(crate) fn lines(&mut self, text: &str) -> Vec<String> {
        self.characters += text.chars().count();
        let text = text.replace("\r\n", "\n");
        let lines: Vec<String> = text
            .split(['\n', '\r', '\u{0B}', '\u{0C}', '\u{85}', '\u{2028}', '\u{2029}'])
            .map(|line| self.line(line.trim()))
            .collect();
        let first = lines.iter().position(|line| !line.is_empty()).unwrap_or(lines.len());
        let last = lines.iter().rposition(|line| !line.is_empty()).map_or(first, |index| index + 1);
        lines[first..last].to_vec()
    }

    /// A part of a line, with the spaces that part it from its neighbours.
    pub(crate) fn run(&mut self, text: &str) -> String {
        self.characters += text.chars().count();
        self.line(text)
    }

    fn line(&mut self, line: &str) -> String {
        let mut clean = String::with_capacity(line.len());
        let mut faces_of_cluster = 0;
        let mut run = 0;
        for character in line.chars() {
            let character = match character {
                '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{206F}' | '\u{FEFF}' => continue,
                // A variation selector chooses between drawings of which our fonts have one.
                '\u{FE00}'..='\u{FE0F}' => continue,
                '\t' => ' ',
                '\u{200C}' | '\u{200D}' | '\u{00AD}' | '\u{200B}' | '\u{2060}' => {
                    clean.push(character);
                    continue;
                }
                other => self.drawable(other, &mut faces_of_cluster),
            };
            run = if character.is_whitespace() { 0 } else { run + 1 };
            if run > LONGEST_RUN && !is_combining_mark(character) {
                clean.push('\u{200B}');
                run = 1;
            }
            clean.push(character);
        }
        clean
    }

    /// The character itself if a face can draw it, for a mark the same face as its base; otherwise the replacement.
    fn drawable(&mut self, character: char, faces_of_cluster: &mut u32) -> char {
        if character.is_whitespace() && character != '\u{00A0}' {
            return ' ';
        }
        let covering = if character.is_control() { 0 } else { self.fonts.covering(character) };
        let faces = if is_combining_mark(character) { covering & *faces_of_cluster } else { covering };
        if faces == 0 {
            self.replaced.insert(character);
            *faces_of_cluster = self.fonts.covering(REPLACEMENT);
            return REPLACEMENT;
        }
        *faces_of_cluster = faces;
        character
    }

    /// The characters that could not be printed, once each.
    ///
    /// # Errors
    /// [`LetterError::TooLong`] when the texts together passed the limit.
    pub(crate) fn finish(self) -> Result<BTreeSet<char>, LetterError> {
        if self.characters > MOST_CHARACTERS {
            return Err(LetterError::TooLong { characters: self.characters, limit: MOST_CHARACTERS });
        }
        Ok(self.replaced)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clean(text: &str) -> (Vec<String>, Vec<char>) {
        let fonts = Fonts::embedded();
        let mut cleaner = Cleaner::new(&fonts);
        let lines = cleaner.lines(text);
        (lines, cleaner.finish().expect("short").into_iter().collect())
    }

    #[test]
    fn a_text_of_our_scripts_is_left_as_it_is() {
        for text in ["Größe & Straße", "مكتب السكن", "ሰላም ተስፋይ", "Україна", "دفترِ رہائش", "ნინო", "Արմեն", "#import \"x\" $*_`"]
        {
            assert_eq!(clean(text), (vec![text.to_owned()], vec![]));
        }
    }

    #[test]
    fn what_cannot_be_drawn_is_shown_as_a_gap_and_named() {
        assert_eq!(clean("a\u{0}b"), (vec!["a\u{FFFD}b".to_owned()], vec!['\u{0}']));
        assert_eq!(clean("漢 🙂"), (vec!["\u{FFFD} \u{FFFD}".to_owned()], vec!['漢', '🙂']));
    }

    #[test]
    fn a_mark_of_another_script_does_not_stay_on_its_base() {
        let (lines, replaced) = clean("A\u{064E}");
        assert_eq!(lines, ["A\u{FFFD}"], "no one face draws a Latin letter with an Arabic vowel");
        assert_eq!(replaced, ['\u{064E}']);
    }

    #[test]
    fn directions_cannot_be_overridden_by_a_text() {
        assert_eq!(clean("\u{202E}030 12\u{2066}3\u{2069}").0, ["030 123"]);
    }

    #[test]
    fn a_run_without_spaces_gets_places_to_break() {
        let (lines, _) = clean(&"x".repeat(200));
        assert!(lines[0].split('\u{200B}').all(|piece| piece.chars().count() <= LONGEST_RUN));
        assert_eq!(lines[0].replace('\u{200B}', "").len(), 200, "nothing is lost");
    }

    #[test]
    fn lines_are_kept_and_empty_ends_dropped() {
        assert_eq!(clean("\r\n a\r\n\nb\n").0, ["a", "", "b"]);
    }

    #[test]
    fn a_book_is_refused() {
        let fonts = Fonts::embedded();
        let mut cleaner = Cleaner::new(&fonts);
        cleaner.lines(&"a ".repeat(MOST_CHARACTERS));
        assert_eq!(cleaner.finish().expect_err("too long").code(), "letter-too-long");
    }
}
