//! Reading `.ftl` files as sources: ids, comments, variables and their types. The build script includes this file too.

use fluent_syntax::{ast, parser};

/// The type of a variable, as its line in the message comment declares it: `# $count (Count) - how many clients`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text of people: names, file names, codes.
    String,
    /// A whole number that is counted.
    Count,
    /// Any number, shown with at most three decimals.
    Number,
    /// A share: 0.34 is shown as 34 %.
    Percent,
    /// A calendar day.
    Day,
    /// A time of day.
    Time,
    /// A day with its time.
    DayTime,
    /// Several texts, joined as the language joins them ("a, b and c").
    List,
    /// The tag of a language, shown as its name.
    Language,
    /// The two-letter code of a country, shown as its name.
    Country,
}

impl Kind {
    /// Every type with the word that stands for it in a comment.
    pub const ALL: &'static [(Self, &'static str)] = &[
        (Self::String, "String"),
        (Self::Count, "Count"),
        (Self::Number, "Number"),
        (Self::Percent, "Percent"),
        (Self::Day, "Day"),
        (Self::Time, "Time"),
        (Self::DayTime, "DayTime"),
        (Self::List, "List"),
        (Self::Language, "Language"),
        (Self::Country, "Country"),
    ];

    /// The type with this word; `None` for a word that is none.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == word).map(|(kind, _)| *kind)
    }

    /// Whether a plural can be selected on it.
    #[must_use]
    pub const fn is_number(self) -> bool {
        matches!(self, Self::Count | Self::Number | Self::Percent)
    }
}

/// A variable that a message uses or its comment declares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Variable {
    /// Without the dollar sign.
    pub name: String,
    /// What the comment says; `None` if the comment says nothing or an unknown word.
    pub kind: Option<Kind>,
    /// Whether the text uses it.
    pub used: bool,
}

/// One message of a file.
#[derive(Debug, Clone)]
pub struct SourceMessage {
    /// The key.
    pub id: String,
    /// The lines of its own comment, or those of its group.
    pub comment: Vec<String>,
    /// Declared and used variables, in the order of the comment, then of the text.
    pub variables: Vec<Variable>,
    /// The parsed message.
    pub ast: ast::Message<String>,
}

/// One parsed file.
#[derive(Debug, Clone, Default)]
pub struct SourceFile {
    /// Messages in the order of the file.
    pub messages: Vec<SourceMessage>,
    /// Terms (`-name = …`) in the order of the file.
    pub terms: Vec<ast::Term<String>>,
    /// Lines (from 1) at which something could not be read.
    pub errors: Vec<usize>,
}

/// Reads a file. What can't be read is left out and reported by its line.
#[must_use]
pub fn parse(text: &str) -> SourceFile {
    let text = text.replace("\r\n", "\n");
    let (resource, errors) = match parser::parse(text.clone()) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    let mut file = SourceFile {
        errors: errors.iter().map(|error| 1 + text.bytes().take(error.pos.start).filter(|byte| *byte == b'\n').count()).collect(),
        ..SourceFile::default()
    };
    let mut group: Vec<String> = Vec::new();
    for entry in resource.body {
        match entry {
            ast::Entry::Message(message) => file.messages.push(read_message(message, &group)),
            ast::Entry::Term(term) => file.terms.push(term),
            ast::Entry::GroupComment(comment) => group = comment.content,
            _ => {}
        }
    }
    file
}

fn read_message(message: ast::Message<String>, group: &[String]) -> SourceMessage {
    let own = message.comment.as_ref().map(|comment| comment.content.clone());
    let comment = own.unwrap_or_else(|| group.to_vec());
    let mut variables: Vec<Variable> = comment.iter().filter_map(|line| declared(line)).collect();
    for name in message.value.iter().flat_map(used_variables) {
        match variables.iter_mut().find(|variable| variable.name == name) {
            Some(variable) => variable.used = true,
            None => variables.push(Variable { name, kind: None, used: true }),
        }
    }
    SourceMessage { id: message.id.name.clone(), comment, variables, ast: message }
}

/// Reads `$name (Type) - explanation`.
fn declared(line: &str) -> Option<Variable> {
    let rest = line.trim_start().strip_prefix('$')?;
    let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_')).unwrap_or(rest.len());
    let (name, rest) = rest.split_at(end);
    let word = rest.trim_start().strip_prefix('(').and_then(|rest| rest.split_once(')')).map(|(word, _)| word.trim());
    (!name.is_empty()).then(|| Variable { name: name.to_owned(), kind: word.and_then(Kind::from_word), used: false })
}

/// The names of all variables in a pattern, each once, in the order of the text.
#[must_use]
pub fn used_variables(pattern: &ast::Pattern<String>) -> Vec<String> {
    let mut names = Vec::new();
    walk(pattern, &mut |expression| {
        if let ast::InlineExpression::VariableReference { id } = expression
            && !names.contains(&id.name)
        {
            names.push(id.name.clone());
        }
    });
    names
}

/// Calls `see` for every inline expression of a pattern, outer before inner.
pub fn walk<'a>(pattern: &'a ast::Pattern<String>, see: &mut dyn FnMut(&'a ast::InlineExpression<String>)) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            walk_expression(expression, see);
        }
    }
}

fn walk_expression<'a>(expression: &'a ast::Expression<String>, see: &mut dyn FnMut(&'a ast::InlineExpression<String>)) {
    match expression {
        ast::Expression::Inline(inline) => walk_inline(inline, see),
        ast::Expression::Select { selector, variants } => {
            walk_inline(selector, see);
            for variant in variants {
                walk(&variant.value, see);
            }
        }
    }
}

fn walk_inline<'a>(inline: &'a ast::InlineExpression<String>, see: &mut dyn FnMut(&'a ast::InlineExpression<String>)) {
    see(inline);
    match inline {
        ast::InlineExpression::Placeable { expression } => walk_expression(expression, see),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                walk_inline(argument, see);
            }
            for argument in &arguments.named {
                walk_inline(&argument.value, see);
            }
        }
        _ => {}
    }
}
