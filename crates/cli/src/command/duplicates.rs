//! `migradesk duplicates`.

use crate::{
    arguments::{Arguments, Duplicates},
    outcome::{Outcome, Result},
    reason::reason,
    terminal::Terminal,
};
use desk::duplicate::{self, OpenPair};
use std::io::Write;

/// Searches the whole store anew, keeps what it found for the screen, and writes every pair that nobody has called two people.
pub fn run(terminal: &Terminal, arguments: &Arguments, wanted: &Duplicates) -> Result {
    let mut session = terminal.sign_in(arguments)?;
    duplicate::search(&mut session, &mut |done, total| {
        terminal.progress(done, total);
        true
    })?;
    let pairs = duplicate::open_pairs(&mut session, !wanted.tsv)?;
    if wanted.tsv {
        let mut out = std::io::BufWriter::new(std::io::stdout().lock());
        writeln!(out, "external_id_a\texternal_id_b\tscore\treason")?;
        for pair in &pairs {
            writeln!(out, "{}\t{}\t{:.3}\t{}", cell(&pair.first), cell(&pair.second), pair.score, pair.reasons.join(","))?;
        }
        out.flush()?;
        return Ok(Outcome::Done);
    }
    let rows = pairs.iter().map(|pair| {
        serde_json::json!({
            "external_id_a": pair.first, "external_id_b": pair.second, "score": pair.score, "reason": reason_of(terminal, pair), "codes": pair.reasons,
        })
    });
    terminal.answer(&rows.collect());
    for pair in &pairs {
        terminal.line(&format!("{:.2}  {}  {}  ({})", pair.score, pair.first, pair.second, reason_of(terminal, pair)));
    }
    terminal.say(&l10n::message::duplicate_found(i64::try_from(pairs.len()).unwrap_or(i64::MAX)));
    Ok(Outcome::Done)
}

fn reason_of(terminal: &Terminal, pair: &OpenPair) -> String {
    let words = pair.words.iter().map(|words| (words.first.as_str(), words.second.as_str(), words.code.as_str()));
    reason(terminal, &pair.reasons, words)
}

/// A number of a source is any text; in a table of tabs and lines it holds neither.
fn cell(text: &str) -> String {
    text.replace(['\t', '\n', '\r'], " ")
}
