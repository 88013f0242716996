//! `migradesk l10n`.

use crate::{
    arguments::L10n,
    outcome::{Outcome, Result},
    terminal::Terminal,
};
use ::l10n::{Catalogue, lint};

pub fn run(terminal: &Terminal, wanted: &L10n) -> Result {
    let L10n::Lint { folder } = wanted;
    if let Some(folder) = folder {
        // A folder that is not there has no findings, and would pass for one that is in order.
        std::fs::read_dir(folder)?;
    }
    let catalogue = Catalogue::load(folder.as_deref());
    let findings = lint::check(&catalogue);
    for finding in &findings {
        let words = terminal.catalogue.text_by_id(&terminal.language, &format!("lint-{}", finding.code), &finding.args());
        let words = ::l10n::strip_marks(&words.unwrap_or_else(|| finding.code.to_string()));
        let id = finding.id.as_deref().unwrap_or_default();
        terminal.line(&format!("{}/{}.ftl {id}: {words}", finding.language, finding.area));
    }
    terminal.answer(&serde_json::json!(findings));
    terminal.say(&::l10n::message::cli_lint_count(findings.len() as i64));
    Ok(if findings.is_empty() { Outcome::Done } else { Outcome::Findings })
}
