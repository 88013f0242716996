//! The locale pack: everything that the interface needs to compute the same text as Rust.

use std::collections::BTreeSet;

use crate::{Catalogue, Direction, Format, Language};

/// The interface shows neither the sentences of the command line nor the texts of letters, which are long.
/// The states of a version are words of the screen.
pub(crate) fn is_shown(id: &str) -> bool {
    let is_of_letter = id.starts_with("letter-text-") && !id.starts_with("letter-text-state-");
    !id.starts_with("cli-") && !is_of_letter
}

/// One language of a pack: its own texts, or what a fallback adds to them.
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Layer {
    /// The language's tag.
    pub tag: String,
    /// Its direction: a sentence taken from a fallback keeps its own.
    pub direction: Direction,
    /// Messages that no earlier layer has, with plurals rewritten to `PLURAL()`.
    pub ftl: String,
    /// Its formats.
    pub format: Format,
}

/// A language for the interface: its texts with those of its fallbacks, and its formats.
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LocalePack {
    /// The canonical tag.
    pub tag: String,
    /// The direction of the screen.
    pub direction: Direction,
    /// The language's name in itself.
    pub autonym: String,
    /// The language first, then each fallback that adds something. Never empty.
    pub layers: Vec<Layer>,
}

impl Catalogue {
    /// The pack of a language.
    #[must_use]
    pub fn pack(&self, language: &Language) -> LocalePack {
        let chain = self.chain(language);
        let mut seen: BTreeSet<&str> = BTreeSet::new();
        let mut layers = Vec::new();
        for entry in &chain {
            let texts = entry.texts();
            let added: Vec<&str> =
                texts.messages.keys().map(String::as_str).filter(|id| is_shown(id) && !seen.contains(id)).collect();
            if layers.is_empty() || !added.is_empty() {
                layers.push(Layer {
                    tag: entry.meta.tag.clone(),
                    direction: entry.meta.direction,
                    ftl: texts.to_ftl(|id| is_shown(id) && !seen.contains(id)),
                    format: entry.format().as_ref().clone(),
                });
            }
            seen.extend(added);
        }
        let meta = &chain.first().expect("German is part of the program").meta;
        LocalePack { tag: meta.tag.clone(), direction: meta.direction, autonym: meta.autonym.clone(), layers }
    }
}
