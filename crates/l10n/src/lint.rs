//! What is wrong with a translation.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement, VariantKey};

use crate::catalogue::Entry;
use crate::format::{Category, DayShape};
use crate::source::{self, Kind, SourceMessage};
use crate::{Arg, Catalogue, Format, Language, State};

/// One finding. Its words are the message `lint-<code>` with [`Finding::args`].
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Finding {
    /// The language's tag.
    pub language: String,
    /// The file without its ending.
    pub area: String,
    /// The message, if it is about one.
    pub id: Option<String>,
    /// The line from 1, for a syntax error.
    pub line: Option<usize>,
    /// What is wrong.
    pub code: &'static str,
    /// The variable, category or name that it is about.
    pub detail: Option<String>,
}

impl Finding {
    /// The values for the message `lint-<code>`.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, Arg)> {
        vec![
            ("id", Arg::Text(self.id.clone().unwrap_or_default())),
            ("detail", Arg::Text(self.detail.clone().unwrap_or_default())),
            ("line", Arg::Count(self.line.and_then(|line| i64::try_from(line).ok()).unwrap_or_default())),
        ]
    }
}

/// A language's messages by id, each with its area.
type Messages = BTreeMap<String, (String, SourceMessage)>;

/// Checks every language against German and against its own rules of counting. Sorted by language, area and message.
#[must_use]
pub fn check(catalogue: &Catalogue) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut german: Messages = BTreeMap::new();
    let mut others = Vec::new();
    for entry in catalogue.entries() {
        let messages = read(entry, &mut findings);
        if entry.meta.tag == Language::german().tag() {
            german = messages;
        } else {
            others.push((entry, messages));
        }
    }
    for entry in catalogue.entries().filter(|entry| entry.meta.tag == Language::german().tag()) {
        for (area, message) in german.values() {
            let mut report = Report { entry, area, message, findings: &mut findings };
            report.comment();
            report.form();
            report.plurals(&kinds(message), entry.format());
        }
    }
    for (entry, messages) in others {
        compare(entry, &messages, &german, &mut findings);
    }
    findings.sort();
    findings
}

fn read(entry: &Entry, findings: &mut Vec<Finding>) -> Messages {
    let mut messages: Messages = BTreeMap::new();
    let mut seen = BTreeSet::new();
    for area in &entry.areas {
        let file = source::parse(&area.text);
        let finding = |id: Option<String>, line, code| Finding {
            language: entry.meta.tag.clone(),
            area: area.area.clone(),
            id,
            line,
            code,
            detail: None,
        };
        findings.extend(file.errors.iter().map(|line| finding(None, Some(*line), "syntax")));
        for message in file.messages {
            // A folder may replace a message of the program; two in the same tree are a mistake.
            if !seen.insert((area.from_folder, message.id.clone())) {
                findings.push(finding(Some(message.id.clone()), None, "duplicate"));
            }
            messages.insert(message.id.clone(), (area.area.clone(), message));
        }
    }
    messages
}

fn compare(entry: &Entry, messages: &Messages, german: &Messages, findings: &mut Vec<Finding>) {
    // A language that has only been started owes nothing yet: its fallbacks stand in. Thousands of findings would hide the real ones.
    let owes_all = entry.meta.state == State::Complete;
    for (area, message) in german.values() {
        if owes_all && !messages.contains_key(&message.id) {
            Report { entry, area, message, findings }.add("message-missing", None);
        }
    }
    for (area, message) in messages.values() {
        let mut report = Report { entry, area, message, findings };
        let Some((german_area, original)) = german.get(&message.id) else {
            report.add("message-extra", None);
            continue;
        };
        if german_area != area {
            report.add("area-differs", Some(german_area.clone()));
        }
        report.form();
        report.variables(original);
        report.plurals(&kinds(original), entry.format());
    }
}

fn kinds(message: &SourceMessage) -> BTreeMap<&str, Kind> {
    message.variables.iter().map(|variable| (variable.name.as_str(), variable.kind.unwrap_or(Kind::String))).collect()
}

/// What is found in one message.
struct Report<'a> {
    entry: &'a Entry,
    area: &'a str,
    message: &'a SourceMessage,
    findings: &'a mut Vec<Finding>,
}

impl Report<'_> {
    fn add(&mut self, code: &'static str, detail: Option<String>) {
        self.findings.push(Finding {
            language: self.entry.meta.tag.clone(),
            area: self.area.to_owned(),
            id: Some(self.message.id.clone()),
            line: None,
            code,
            detail,
        });
    }

    /// The authoritative language explains each message and each variable.
    fn comment(&mut self) {
        if self.message.comment.iter().all(|line| line.trim().is_empty()) {
            self.add("comment-missing", None);
        }
        for variable in &self.message.variables {
            if variable.kind.is_none() {
                self.add("variable-undescribed", Some(variable.name.clone()));
            } else if !variable.used {
                self.add("variable-unused", Some(variable.name.clone()));
            }
        }
    }

    /// What both engines resolve alike: a value, variables, terms, selects, `DAY`.
    fn form(&mut self) {
        if !self.message.ast.attributes.is_empty() {
            self.add("attribute", None);
        }
        let message = self.message;
        let Some(value) = &message.ast.value else { return self.add("empty", None) };
        let mut found = Vec::new();
        source::walk(value, &mut |expression| match expression {
            InlineExpression::MessageReference { id, .. } => found.push(("message-reference", id.name.clone())),
            InlineExpression::FunctionReference { id, .. } if id.name != "DAY" => {
                found.push(("function-unknown", id.name.clone()));
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.named {
                    let known = matches!(&argument.value, InlineExpression::StringLiteral { value } if argument.name.name == "shape"
                        && DayShape::from_word(value).is_some());
                    if !known {
                        found.push(("shape-unknown", argument.name.name.clone()));
                    }
                }
            }
            InlineExpression::NumberLiteral { value } => found.push(("number-literal", value.clone())),
            _ => {}
        });
        for (code, detail) in found {
            self.add(code, Some(detail));
        }
    }

    /// The same variables as in German. A plural branch may leave the number out, so only the whole message counts.
    fn variables(&mut self, original: &SourceMessage) {
        let used = |message: &SourceMessage| -> BTreeSet<String> {
            message.variables.iter().filter(|variable| variable.used).map(|variable| variable.name.clone()).collect()
        };
        let (own, theirs) = (used(self.message), used(original));
        for name in theirs.difference(&own) {
            self.add("variable-missing", Some(name.clone()));
        }
        for name in own.difference(&theirs) {
            self.add("variable-unknown", Some(name.clone()));
        }
    }

    fn plurals(&mut self, kinds: &BTreeMap<&str, Kind>, format: &Format) {
        let message = self.message;
        let mut selects = Vec::new();
        if let Some(value) = &message.ast.value {
            collect_selects(value, &mut selects);
        }
        for (selector, variants) in selects {
            let InlineExpression::VariableReference { id } = selector else { continue };
            if kinds.get(id.name.as_str()).is_some_and(|kind| kind.is_number()) {
                self.categories(variants, format);
            }
        }
    }

    fn categories(&mut self, variants: &[ast::Variant<String>], format: &Format) {
        // One form for all is a choice, like a sentence without any.
        if variants.len() == 1 {
            return;
        }
        let key = |variant: &ast::Variant<String>| match &variant.key {
            VariantKey::Identifier { name } => Err(name.clone()),
            VariantKey::NumberLiteral { value } => Ok(value.parse::<usize>().ok()),
        };
        let exact: BTreeSet<usize> = variants.iter().filter_map(|variant| key(variant).ok().flatten()).collect();
        let words: Vec<String> = variants.iter().filter_map(|variant| key(variant).err()).collect();
        for word in &words {
            if !format.plurals.categories.contains(word) {
                self.add("plural-superfluous", Some(word.clone()));
            }
        }
        for word in &format.plurals.categories {
            let category = Category::from_word(word).unwrap_or(Category::Other);
            // Arabic `[0]` stands for `zero`: exact numbers may cover a category whole.
            let numbers: Vec<usize> =
                (0_u32..200).filter(|n| format.plural(f64::from(*n)) == category).map(|n| n as usize).collect();
            let covered = !numbers.is_empty() && numbers.iter().all(|n| exact.contains(n));
            if !words.contains(word) && !covered {
                self.add("plural-missing", Some(word.clone()));
            }
        }
    }
}

type Select<'a> = (&'a InlineExpression<String>, &'a [ast::Variant<String>]);

fn collect_selects<'a>(pattern: &'a ast::Pattern<String>, selects: &mut Vec<Select<'a>>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        let mut expression = expression;
        while let Expression::Inline(InlineExpression::Placeable { expression: inner }) = expression {
            expression = inner;
        }
        if let Expression::Select { selector, variants } = expression {
            selects.push((selector, variants));
            for variant in variants {
                collect_selects(&variant.value, selects);
            }
        }
    }
}
