//! All languages and their texts.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use fluent_syntax::ast;

use crate::bundle::Bundle;
use crate::{Arg, Format, Language, LanguageError, Message, Meta, pseudo, rewrite, source, strip_marks};

/// A language that the build script put into the program.
pub(crate) struct EmbeddedLocale {
    pub(crate) tag: &'static str,
    pub(crate) meta: &'static str,
    pub(crate) areas: &'static [(&'static str, &'static str)],
}

include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// Something in a data folder that could not be used. The rest of the folder was.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct LoadProblem {
    /// The file within the folder, as `uk/app.ftl`.
    pub file: String,
    /// The line from 1, where there is one.
    pub line: Option<usize>,
    /// `unreadable`, `syntax`, `meta-invalid`, `meta-missing` or `tag-mismatch`.
    pub code: &'static str,
}

/// One file's text. Files of a data folder lie over those of the program, message by message.
#[derive(Debug, Clone)]
pub(crate) struct AreaText {
    pub(crate) area: String,
    pub(crate) text: String,
    pub(crate) from_folder: bool,
}

/// Messages and terms with their plurals rewritten, a later file over an earlier one.
#[derive(Debug, Default)]
pub(crate) struct Texts {
    pub(crate) messages: BTreeMap<String, ast::Message<String>>,
    pub(crate) terms: BTreeMap<String, ast::Term<String>>,
}

impl Texts {
    /// Canonical `.ftl` text of the messages that `keep` wants, and of all terms.
    pub(crate) fn to_ftl(&self, keep: impl Fn(&str) -> bool) -> String {
        let terms = self.terms.values().cloned().map(ast::Entry::Term);
        let messages = self.messages.values().filter(|message| keep(&message.id.name)).cloned().map(ast::Entry::Message);
        fluent_syntax::serializer::serialize(&ast::Resource { body: terms.chain(messages).collect() })
    }
}

#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) meta: Meta,
    pub(crate) areas: Vec<AreaText>,
    texts: OnceLock<Texts>,
    format: OnceLock<Arc<Format>>,
    bundle: OnceLock<Bundle>,
}

impl Entry {
    const fn new(meta: Meta) -> Self {
        Self { meta, areas: Vec::new(), texts: OnceLock::new(), format: OnceLock::new(), bundle: OnceLock::new() }
    }

    pub(crate) fn format(&self) -> &Arc<Format> {
        self.format.get_or_init(|| {
            let german = || EMBEDDED.iter().find(|locale| locale.tag == "de").and_then(|locale| Meta::parse(locale.meta).ok());
            let format = Format::of(&self.meta).ok().or_else(|| Format::of(&german()?).ok());
            let mut format = format.expect("the formats of German are part of the program");
            // Where CLDR's name misleads at a counter ("Kurdish" for one of several) or offends, translators give a better one.
            for (id, message) in &self.texts().messages {
                let name = || message.value.as_ref().and_then(bare_text);
                if let (Some(tag), Some(name)) = (id.strip_prefix("language-name-"), name()) {
                    format.languages.insert(tag.to_owned(), name);
                } else if let (Some(code), Some(name)) = (id.strip_prefix("country-name-"), name()) {
                    format.countries.insert(code.to_owned(), name);
                }
            }
            Arc::new(format)
        })
    }

    pub(crate) fn texts(&self) -> &Texts {
        self.texts.get_or_init(|| {
            let mut texts = Texts::default();
            for area in &self.areas {
                let file = source::parse(&area.text);
                for mut term in file.terms {
                    term.comment = None;
                    rewrite::plurals(&mut term.value);
                    texts.terms.insert(term.id.name.clone(), term);
                }
                for message in file.messages {
                    let mut message = message.ast;
                    message.comment = None;
                    message.attributes.clear();
                    if let Some(value) = &mut message.value {
                        if self.meta.tag == "en-XA" {
                            pseudo::message(value);
                        }
                        rewrite::plurals(value);
                        texts.messages.insert(message.id.name.clone(), message);
                    }
                }
            }
            texts
        })
    }

    fn bundle(&self) -> &Bundle {
        self.bundle.get_or_init(|| Bundle::new(self.texts().to_ftl(|_| true), Arc::clone(self.format())))
    }
}

/// All languages, their texts and formats. Cheap to make: a language is parsed when its first text is asked for.
#[derive(Debug)]
pub struct Catalogue {
    entries: BTreeMap<Language, Entry>,
    problems: Vec<LoadProblem>,
}

impl Catalogue {
    /// The languages that are part of the program.
    #[must_use]
    pub fn embedded() -> Self {
        Self::load(None)
    }

    /// The languages of the program with those of a data folder (`<folder>/<tag>/<area>.ftl`, `<tag>/meta.toml`) over them,
    /// message by message. A folder with a `meta.toml` of its own may bring a language that the program doesn't know.
    ///
    /// Never fails: what can't be used is left out and listed in [`Self::problems`].
    #[must_use]
    pub fn load(folder: Option<&Path>) -> Self {
        let mut catalogue = Self { entries: BTreeMap::new(), problems: Vec::new() };
        for locale in EMBEDDED {
            match (Language::parse(locale.tag), Meta::parse(locale.meta)) {
                (Ok(language), Ok(meta)) => {
                    let mut entry = Entry::new(meta);
                    let area = |(area, text): &(&str, &str)| AreaText {
                        area: (*area).to_owned(),
                        text: (*text).to_owned(),
                        from_folder: false,
                    };
                    entry.areas = locale.areas.iter().map(area).collect();
                    catalogue.entries.insert(language, entry);
                }
                _ => catalogue.problem(locale.tag, "meta.toml", None, "meta-invalid"),
            }
        }
        if let Some(folder) = folder {
            catalogue.overlay(folder);
        }
        catalogue.add_pseudo();
        catalogue
    }

    fn problem(&mut self, tag: &str, file: &str, line: Option<usize>, code: &'static str) {
        self.problems.push(LoadProblem { file: format!("{tag}/{file}"), line, code });
    }

    fn overlay(&mut self, folder: &Path) {
        let Ok(folders) = sorted_names(folder) else {
            self.problems.push(LoadProblem { file: String::new(), line: None, code: "unreadable" });
            return;
        };
        for tag in folders.iter().filter(|tag| folder.join(tag).is_dir()) {
            self.overlay_language(&folder.join(tag), tag);
        }
    }

    fn overlay_language(&mut self, folder: &Path, tag: &str) {
        let Some(language) = Language::parse(tag).ok().filter(|language| language.tag() == tag) else {
            return self.problem(tag, "", None, "tag-mismatch");
        };
        let meta_file = folder.join("meta.toml");
        if meta_file.exists() {
            let meta = fs::read_to_string(&meta_file).ok().and_then(|text| Meta::parse(&text).ok());
            // Formats are tried here, so that a wrong one is reported and not met at the first date on screen.
            match meta.filter(|meta| Format::of(meta).is_ok()) {
                None => return self.problem(tag, "meta.toml", None, "meta-invalid"),
                Some(meta) if meta.tag != tag => return self.problem(tag, "meta.toml", None, "tag-mismatch"),
                Some(meta) => match self.entries.get_mut(&language) {
                    Some(entry) => entry.meta = meta,
                    None => drop(self.entries.insert(language.clone(), Entry::new(meta))),
                },
            }
        } else if !self.entries.contains_key(&language) {
            return self.problem(tag, "meta.toml", None, "meta-missing");
        }
        let Ok(names) = sorted_names(folder) else { return self.problem(tag, "", None, "unreadable") };
        for name in names.iter().filter(|name| name.ends_with(".ftl")) {
            match fs::read_to_string(folder.join(name)) {
                Err(_) => self.problem(tag, name, None, "unreadable"),
                Ok(text) => {
                    for line in source::parse(&text).errors {
                        self.problem(tag, name, Some(line), "syntax");
                    }
                    let area = name.trim_end_matches(".ftl").to_owned();
                    if let Some(entry) = self.entries.get_mut(&language) {
                        entry.areas.push(AreaText { area, text, from_folder: true });
                    }
                }
            }
        }
    }

    fn add_pseudo(&mut self) {
        if let Some(english) = self.entries.get(&Language::english()) {
            let mut meta = english.meta.clone();
            meta.formats.get_or_insert_with(|| "en".to_owned());
            "en-XA".clone_into(&mut meta.tag);
            "⟦Éñğlíšh⟧".clone_into(&mut meta.autonym);
            let areas = english.areas.clone();
            let mut entry = Entry::new(meta);
            entry.areas = areas;
            self.entries.insert(Language::pseudo(), entry);
        }
    }

    /// What in the data folder could not be used.
    #[must_use]
    pub fn problems(&self) -> &[LoadProblem] {
        &self.problems
    }

    /// The languages to choose from, by tag, without the pseudo-language.
    pub fn languages(&self) -> impl Iterator<Item = &Meta> {
        self.entries.values().map(|entry| &entry.meta).filter(|meta| meta.tag != Language::pseudo().tag())
    }

    /// Whether there are texts under this tag.
    #[must_use]
    pub fn has(&self, tag: &str) -> bool {
        self.languages().any(|meta| meta.tag == tag)
    }

    /// The language of a tag. Old and narrow tags find the one we have (`prs` → `fa-AF`, `de-AT` → `de`); the pseudo-language
    /// is found by `en-XA`.
    ///
    /// # Errors
    /// [`LanguageError`] if it is no tag, or if there are no texts in that language: it never becomes English.
    pub fn language(&self, tag: &str) -> Result<Language, LanguageError> {
        let language = Language::parse(tag)?;
        if self.entries.contains_key(&language) {
            return Ok(language);
        }
        let broader = language.broader().filter(|broader| self.entries.contains_key(broader));
        broader.ok_or_else(|| LanguageError::Unknown(language.tag().to_owned()))
    }

    /// What `meta.toml` says of a language; `None` if there are no texts in it.
    #[must_use]
    pub fn meta(&self, language: &Language) -> Option<&Meta> {
        self.entries.get(language).map(|entry| &entry.meta)
    }

    /// How a language writes numbers, days, lists and names. A language without texts gets the German formats, as it gets
    /// German texts.
    #[must_use]
    pub fn format(&self, language: &Language) -> &Format {
        self.chain(language).first().expect("German is part of the program").format()
    }

    pub(crate) fn entry(&self, language: &Language) -> Option<&Entry> {
        self.entries.get(language)
    }

    /// The language itself, its fallbacks in order, German.
    pub(crate) fn chain(&self, language: &Language) -> Vec<&Entry> {
        let own = self.entries.get(language);
        let named =
            own.iter().flat_map(|entry| &entry.meta.fallback).filter_map(|tag| self.entries.get(&Language::parse(tag).ok()?));
        let mut chain: Vec<&Entry> = Vec::new();
        for entry in own.into_iter().chain(named).chain(self.entries.get(&Language::german())) {
            if !chain.iter().any(|known| known.meta.tag == entry.meta.tag) {
                chain.push(entry);
            }
        }
        chain
    }

    /// All entries, for the lint.
    pub(crate) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.values().filter(|entry| entry.meta.tag != Language::pseudo().tag())
    }

    /// The text of a message for the screen, with marks that isolate the direction of values. A language that lacks the
    /// message takes it from its fallbacks, the last of which is German; the sentence is then German throughout, dates included.
    #[must_use]
    pub fn text(&self, language: &Language, message: &Message) -> String {
        let args = || message.args.iter().map(|(name, arg)| (*name, arg));
        self.resolve(language, message.id, args).unwrap_or_else(|| message.id.to_owned())
    }

    /// The same text without the marks, for CSV, file names and keys.
    #[must_use]
    pub fn plain(&self, language: &Language, message: &Message) -> String {
        strip_marks(&self.text(language, message))
    }

    /// The text of a message whose key is known only at run time. `None` if no language of the chain has it.
    #[must_use]
    pub fn text_by_id(&self, language: &Language, id: &str, args: &[(&str, Arg)]) -> Option<String> {
        self.resolve(language, id, || args.iter().map(|(name, arg)| (*name, arg)))
    }

    fn resolve<'a, I>(&self, language: &Language, id: &str, args: impl Fn() -> I) -> Option<String>
    where
        I: IntoIterator<Item = (&'a str, &'a Arg)>,
    {
        let chain = self.chain(language);
        let direction = chain.first().map(|entry| entry.meta.direction);
        chain.into_iter().find_map(|entry| {
            let text = entry.bundle().text(id, args())?;
            // A German sentence on an Arabic screen keeps its full stop at its end.
            Some(if Some(entry.meta.direction) == direction { text } else { entry.meta.direction.isolate(&text) })
        })
    }

    /// The word for a code: `word(&de, "referral-state", "sent")`. A code without a word, from a newer store, is shown as it is.
    #[must_use]
    pub fn word(&self, language: &Language, area: &str, code: &str) -> String {
        self.text_by_id(language, &format!("{area}-{code}"), &[]).unwrap_or_else(|| code.to_owned())
    }

    /// The sentence for an error code: the message `error-<code>`, or `error-without-words` with the code.
    #[must_use]
    pub fn error(&self, language: &Language, code: &str, args: &[(&str, Arg)]) -> String {
        self.text_by_id(language, &format!("error-{code}"), args)
            .or_else(|| self.text_by_id(language, "error-without-words", &[("code", code.into())]))
            .unwrap_or_else(|| code.to_owned())
    }
}

/// The text of a pattern without variables.
fn bare_text(pattern: &ast::Pattern<String>) -> Option<String> {
    let text = |element: &ast::PatternElement<String>| match element {
        ast::PatternElement::TextElement { value } => Some(value.clone()),
        ast::PatternElement::Placeable { .. } => None,
    };
    pattern.elements.iter().map(text).collect()
}

fn sorted_names(folder: &Path) -> std::io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder)? {
        // A name that is not Unicode is no tag and no area.
        if let Ok(name) = entry?.file_name().into_string() {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}
