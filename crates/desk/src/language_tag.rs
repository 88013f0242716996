//! Tags of languages as they arrive: any language that somebody speaks, also one that the program has no texts in.

use crate::{DeskError, Result};
use l10n::{Catalogue, Language};

/// The canonical tag.
///
/// # Errors
/// `language-unknown` at `field` for what is no tag.
pub(crate) fn canonical(field: &str, tag: &str) -> Result<String> {
    Language::parse(tag).map(|language| language.tag().to_owned()).map_err(|_| DeskError::field(field, "language-unknown"))
}

/// The canonical tags, each once, in their order.
///
/// # Errors
/// `language-unknown` at `field.<index>`.
pub(crate) fn all_canonical(field: &str, tags: &[String]) -> Result<Vec<String>> {
    let mut all = Vec::with_capacity(tags.len());
    for (index, tag) in tags.iter().enumerate() {
        let tag = canonical(&format!("{field}.{index}"), tag)?;
        if !all.contains(&tag) {
            all.push(tag);
        }
    }
    Ok(all)
}

/// Refuses a language that the program has no texts in.
///
/// # Errors
/// `language-unknown` at `field`.
pub(crate) fn offered(catalogue: &Catalogue, field: &str, tag: &str) -> Result<()> {
    if catalogue.has(tag) { Ok(()) } else { Err(DeskError::field(field, "language-unknown")) }
}
