//! A text that an office writes itself: a Fluent pattern that is checked before anybody keeps it.

use std::sync::Arc;

use fluent_syntax::{
    ast::{self, Expression, InlineExpression, PatternElement},
    parser, serializer,
};

use crate::bundle::Bundle;
use crate::format::DayShape;
use crate::source::{self, Kind};
use crate::{Arg, Catalogue, Language, rewrite};

/// Fluent's parser and resolver call themselves for each level; no letter needs more of them.
const DEEPEST: usize = 6;
/// The resolver gives up after a hundred placeables in one text; each counts at most twice here.
const MOST_PLACEABLES: usize = 45;
/// The name of the one message that a template is read as.
const MESSAGE: &str = "text";

/// Why a text is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplateFault {
    /// From 1.
    pub line: usize,
    /// `syntax`, `field-unknown`, `reference`, `function`, `shape`, `number`, `too-deep` or `too-many`.
    pub code: &'static str,
    /// The field or function that it is about; empty for what has no name.
    pub name: String,
}

/// A checked text.
#[derive(Debug, Clone)]
pub struct Template {
    message: ast::Message<String>,
}

impl Template {
    /// Reads a pattern that may use these fields, `DAY()` with one of our shapes and choices between branches, and nothing else:
    /// no terms, no other messages, no functions.
    ///
    /// # Errors
    /// Every fault with its line, in the order of the text.
    pub fn parse(text: &str, fields: &[(&str, Kind)]) -> Result<Self, Vec<TemplateFault>> {
        let text = text.replace("\r\n", "\n").replace(['\r', '\u{85}', '\u{2028}', '\u{2029}'], "\n").replace('\t', "    ");
        if let Some(line) = too_deep(&text) {
            return Err(vec![TemplateFault { line, code: "too-deep", name: String::new() }]);
        }
        // Each line is indented, so that none can begin a message, a comment or anything else than text of this one.
        let mut ftl = format!("{MESSAGE} =\n");
        for line in text.lines() {
            ftl.push_str("    ");
            ftl.push_str(line);
            ftl.push('\n');
        }
        let message = read(&ftl)?;
        let mut faults = Vec::new();
        let mut placeables = 0;
        if let Some(value) = &message.value {
            check(value, fields, &text, &mut faults);
            count_placeables(value, &mut placeables);
        }
        if placeables > MOST_PLACEABLES {
            faults.push(TemplateFault { line: 1, code: "too-many", name: String::new() });
        }
        if faults.is_empty() {
            return Ok(Self { message });
        }
        faults.sort_by_key(|fault| fault.line);
        Err(faults)
    }

    /// The fields that the text uses, each once.
    #[must_use]
    pub fn fields(&self) -> Vec<String> {
        self.message.value.as_ref().map(source::used_variables).unwrap_or_default()
    }
}

/// The one message; anything else beside it is a fault at its line.
fn read(ftl: &str) -> Result<ast::Message<String>, Vec<TemplateFault>> {
    // The parser may find out only behind the last line that something was not closed.
    let last = ftl.lines().count().saturating_sub(1);
    let syntax = |line: usize| TemplateFault { line: line.min(last).max(1), code: "syntax", name: String::new() };
    match parser::parse(ftl.to_owned()) {
        Ok(resource) => {
            let mut body = resource.body.into_iter();
            match (body.next(), body.next()) {
                (Some(ast::Entry::Message(message)), None) if message.attributes.is_empty() && message.value.is_some() => {
                    Ok(message)
                }
                (Some(ast::Entry::Message(message)), None) => {
                    // A line that begins with a full stop is an attribute to Fluent.
                    let name = message.attributes.first().map(|attribute| format!(".{}", attribute.id.name));
                    let at = name.and_then(|name| ftl.lines().position(|line| line.trim_start().starts_with(&name)));
                    Err(vec![syntax(at.unwrap_or(1))])
                }
                _ => Err(vec![syntax(1)]),
            }
        }
        Err((_, errors)) => Err(errors
            .iter()
            .take(20)
            .map(|error| syntax(ftl.bytes().take(error.pos.start).filter(|byte| *byte == b'\n').count()))
            .collect()),
    }
}

/// The line in which braces and brackets are nested deeper than any letter needs.
fn too_deep(text: &str) -> Option<usize> {
    let mut braces: usize = 0;
    let mut brackets: usize = 0;
    for (index, line) in text.lines().enumerate() {
        for character in line.chars() {
            match character {
                '{' => braces += 1,
                '}' => braces = braces.saturating_sub(1),
                '(' if braces > 0 => brackets += 1,
                ')' => brackets = brackets.saturating_sub(1),
                _ => {}
            }
            if braces > DEEPEST || brackets > DEEPEST {
                return Some(index + 1);
            }
        }
    }
    None
}

fn check(pattern: &ast::Pattern<String>, fields: &[(&str, Kind)], text: &str, faults: &mut Vec<TemplateFault>) {
    source::walk(pattern, &mut |expression| {
        let (code, name, sign) = match expression {
            InlineExpression::VariableReference { id } if !fields.iter().any(|(known, _)| *known == id.name) => {
                ("field-unknown", id.name.clone(), format!("${}", id.name))
            }
            InlineExpression::TermReference { id, .. } => ("reference", format!("-{}", id.name), format!("-{}", id.name)),
            InlineExpression::MessageReference { id, .. } => ("reference", id.name.clone(), id.name.clone()),
            InlineExpression::FunctionReference { id, .. } if id.name != "DAY" => ("function", id.name.clone(), id.name.clone()),
            InlineExpression::FunctionReference { id, arguments } if !is_day(arguments, fields) => {
                ("shape", id.name.clone(), id.name.clone())
            }
            InlineExpression::NumberLiteral { value } => ("number", value.clone(), value.clone()),
            _ => return,
        };
        let fault = TemplateFault { line: line_of(text, &sign), code, name };
        if !faults.contains(&fault) {
            faults.push(fault);
        }
    });
}

/// `DAY($day)` or `DAY($day, shape: "long")`, of a field that is a day.
fn is_day(arguments: &ast::CallArguments<String>, fields: &[(&str, Kind)]) -> bool {
    let of_day = matches!(arguments.positional.as_slice(), [InlineExpression::VariableReference { id }]
        if !fields.iter().any(|(name, kind)| *name == id.name && !matches!(kind, Kind::Day | Kind::DayTime)));
    let shaped = arguments.named.iter().all(|argument| {
        argument.name.name == "shape"
            && matches!(&argument.value, InlineExpression::StringLiteral { value } if DayShape::from_word(value).is_some())
    });
    of_day && shaped
}

/// The first line in which a name stands within braces, as a whole word.
fn line_of(text: &str, sign: &str) -> usize {
    let whole = |line: &str| {
        line.match_indices(sign).any(|(at, _)| {
            let next = line[at + sign.len()..].chars().next();
            !next.is_some_and(|next| next.is_ascii_alphanumeric() || matches!(next, '_' | '-'))
        })
    };
    let with_braces = text.lines().position(|line| line.contains('{') && whole(line));
    with_braces.or_else(|| text.lines().position(whole)).map_or(1, |index| index + 1)
}

fn count_placeables(pattern: &ast::Pattern<String>, count: &mut usize) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            *count += 1;
            let mut expression = expression;
            while let Expression::Inline(InlineExpression::Placeable { expression: inner }) = expression {
                expression = inner;
                *count += 1;
            }
            if let Expression::Select { variants, .. } = expression {
                for variant in variants {
                    count_placeables(&variant.value, count);
                }
            }
        }
    }
}

impl Catalogue {
    /// The text of a template in a language, with marks that isolate each value (U+2068, U+2069).
    #[must_use]
    pub fn fill(&self, language: &Language, template: &Template, args: &[(&str, Arg)]) -> String {
        let mut message = template.message.clone();
        if let Some(value) = &mut message.value {
            rewrite::plurals(value);
        }
        let ftl = serializer::serialize(&ast::Resource { body: vec![ast::Entry::Message(message)] });
        let format = Arc::clone(self.chain(language).first().expect("German is part of the program").format());
        Bundle::new(ftl, format).text(MESSAGE, args.iter().map(|(name, arg)| (*name, arg))).unwrap_or_default()
    }

    /// The pattern of a message as it stands in the file of an area, in this language and no fallback: what a translator would write.
    #[must_use]
    pub fn pattern(&self, language: &Language, area: &str, id: &str) -> Option<String> {
        let own = |file: &crate::catalogue::AreaText| file.area == area;
        // A file of the data folder comes later and lies over that of the program.
        self.entry(language)?.areas.iter().rev().filter(|file| own(file)).find_map(|file| {
            let message = source::parse(&file.text).messages.into_iter().rfind(|message| message.id == id)?;
            Some(pattern_text(message.ast.value?))
        })
    }
}

fn pattern_text(value: ast::Pattern<String>) -> String {
    let id = ast::Identifier { name: MESSAGE.to_owned() };
    let message = ast::Message { id, value: Some(value), attributes: Vec::new(), comment: None };
    let ftl = serializer::serialize(&ast::Resource { body: vec![ast::Entry::Message(message)] });
    let text = ftl.trim_start_matches(MESSAGE).trim_start_matches(" =").trim_start_matches([' ', '\n']);
    let lines: Vec<&str> = text.trim_end().lines().map(|line| line.strip_prefix("    ").unwrap_or(line)).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIELDS: &[(&str, Kind)] = &[("name", Kind::String), ("day", Kind::Day), ("count", Kind::Count)];

    fn fill(text: &str) -> String {
        let catalogue = Catalogue::embedded();
        let args = [
            ("name", Arg::from("Ana")),
            ("day", Arg::Day(chrono::NaiveDate::from_ymd_opt(2026, 12, 4).expect("a day"))),
            ("count", Arg::Count(2)),
        ];
        let template = Template::parse(text, FIELDS).expect("a sound text");
        crate::strip_marks(&catalogue.fill(&Language::german(), &template, &args))
    }

    fn faults(text: &str) -> Vec<(usize, &'static str, String)> {
        let faults = Template::parse(text, FIELDS).expect_err("a fault");
        faults.into_iter().map(|fault| (fault.line, fault.code, fault.name)).collect()
    }

    #[test]
    fn a_text_with_paragraphs_lists_and_headings_keeps_its_lines() {
        let text = "Guten Tag { $name },\n\n# Wann\n- { DAY($day, shape: \"long\") }\n- { $count ->\n    [one] { $count } Stunde\n   *[other] { $count } Stunden\n}\n\nBis dann.";
        assert_eq!(fill(text), "Guten Tag Ana,\n\n# Wann\n- 4. Dezember 2026\n- 2 Stunden\n\nBis dann.");
    }

    #[test]
    fn each_fault_is_named_with_its_line() {
        assert_eq!(faults("Guten Tag\n{ $nmae }"), [(2, "field-unknown", "nmae".to_owned())]);
        assert_eq!(faults("{ -brand }"), [(1, "reference", "-brand".to_owned())]);
        assert_eq!(faults("a\n\n{ app-save }"), [(3, "reference", "app-save".to_owned())]);
        assert_eq!(faults("{ NUMBER($count) }"), [(1, "function", "NUMBER".to_owned())]);
        assert_eq!(faults("{ DAY($day, shape: \"huge\") }"), [(1, "shape", "DAY".to_owned())]);
        assert_eq!(faults("{ DAY($name) }"), [(1, "shape", "DAY".to_owned())]);
        assert_eq!(faults("{ 5 }"), [(1, "number", "5".to_owned())]);
        assert_eq!(faults("Guten Tag\n{ $name"), [(2, "syntax", String::new())]);
        assert_eq!(faults("eins\n.zwei = drei"), [(2, "syntax", String::new())]);
        assert_eq!(faults(""), [(1, "syntax", String::new())]);
        assert_eq!(faults(&"{".repeat(100_000)), [(1, "too-deep", String::new())]);
        assert_eq!(faults(&"{ $name } ".repeat(60)), [(1, "too-many", String::new())]);
    }

    #[test]
    fn a_text_is_never_more_than_one_message() {
        for text in ["a\nb = c\n-d = e", "# Kommentar\n## Gruppe", "a\n\n\n- b", "{\"{\"} roh {\"}\"}"] {
            assert!(Template::parse(text, FIELDS).is_ok(), "{text}");
        }
        assert_eq!(fill("name = { $name }\nother = x"), "name = Ana\nother = x");
    }

    #[test]
    fn what_is_allowed_at_most_is_resolved_whole() {
        let text = "{ $name } ".repeat(MOST_PLACEABLES);
        assert_eq!(fill(&text).matches("Ana").count(), MOST_PLACEABLES);
    }

    #[test]
    fn every_letter_of_the_program_can_be_read_and_written_back() {
        let catalogue = Catalogue::embedded();
        let german =
            catalogue.pattern(&Language::german(), "letter-text", "letter-text-privacy-notice-body").expect("the notice");
        assert!(german.contains("\n# Wer ist verantwortlich?\n{ $controller }\n"), "{german}");
        let fields = [
            ("office", Kind::String),
            ("controller", Kind::String),
            ("officer", Kind::String),
            ("years", Kind::Count),
            ("authority", Kind::String),
        ];
        assert!(Template::parse(&german, &fields).is_ok());
    }

    proptest::proptest! {
        #[test]
        fn no_text_breaks_the_reader(text in "(?s)[\\PC\n{}$()\\[\\]*.\"#-]{0,120}") {
            if let Ok(template) = Template::parse(&text, FIELDS) {
                let _ = Catalogue::embedded().fill(&Language::german(), &template, &[("name", Arg::from("x"))]);
            }
        }
    }
}
