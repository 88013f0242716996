//! `migradesk search`.

use crate::{
    arguments::{Arguments, Search},
    outcome::{Failure, Outcome, Result},
    reason::reason,
    terminal::Terminal,
};
use desk::{
    Session,
    api::client::{ClientSearch, ClientSearchReply},
    client,
};
use domain::birth_date::BirthDate;
use std::{io::Write, time::Instant};

pub fn run(terminal: &Terminal, arguments: &Arguments, search: &Search) -> Result {
    let mut session = terminal.sign_in(arguments)?;
    match (&search.queries, &search.query) {
        (Some(file), _) => many(&mut session, search, &std::fs::read_to_string(file)?),
        (None, Some(query)) => one(terminal, &mut session, search, query),
        (None, None) => Err(Failure::refused("request-invalid")),
    }
}

fn find(session: &mut Session, query: &str, limit: u32) -> Result<ClientSearchReply> {
    Ok(client::search(session, ClientSearch { query: query.to_owned(), limit })?)
}

fn one(terminal: &Terminal, session: &mut Session, search: &Search, query: &str) -> Result {
    let ClientSearchReply { hits, more, .. } = find(session, query, search.top)?;
    terminal.answer(&serde_json::json!({ "query": query, "hits": hits, "more": more }));
    for hit in &hits {
        let names: Vec<&str> = hit.names.iter().map(|name| name.text.as_str()).collect();
        let words = hit.words.iter().map(|words| (words.first.as_str(), words.second.as_str(), words.code.as_str()));
        let reason = reason(terminal, &hit.reasons, words);
        let born = birth_date(terminal, hit.birth_date.as_ref());
        terminal.line(&format!("{:.2}  {}  {born}  {}  ({})", hit.score, hit.id, names.join(" · "), reason));
    }
    let found = hits.len() as i64;
    terminal.say(&if more { l10n::message::cli_search_more(found) } else { l10n::message::cli_search_found(found) });
    Ok(Outcome::Done)
}

/// A birth date as far as it is known, in the words of the screens.
fn birth_date(terminal: &Terminal, date: Option<&BirthDate>) -> String {
    use l10n::message::{
        client_birth_day, client_birth_day_estimated, client_birth_estimated, client_birth_part, client_birth_unknown,
        client_birth_without_year,
    };
    let Some(date) = date else { return terminal.words(&client_birth_unknown()) };
    let whole = match (date.year, date.month, date.day) {
        (Some(year), Some(month), Some(day)) => chrono::NaiveDate::from_ymd_opt(year, month, day),
        _ => None,
    };
    let digits = || {
        let parts = [date.day, date.month].into_iter().flatten().map(|part| format!("{part:02}"));
        parts.chain(date.year.map(|year| year.to_string())).collect::<Vec<_>>().join(".")
    };
    terminal.words(&match (whole, date.estimated) {
        (Some(day), true) => client_birth_day_estimated(day),
        (Some(day), false) => client_birth_day(day),
        (None, _) if digits().is_empty() => client_birth_unknown(),
        (None, _) if date.year.is_none() => client_birth_without_year(digits()),
        (None, true) => client_birth_estimated(digits()),
        (None, false) => client_birth_part(digits()),
    })
}

/// Each query as it is typed, letter by letter from the second on; the hits of the whole query go out as lines.
fn many(session: &mut Session, search: &Search, text: &str) -> Result {
    let mut lines = text.lines();
    let header: Vec<&str> = lines.next().unwrap_or_default().split('\t').collect();
    let column = |name: &str| header.iter().position(|known| *known == name).ok_or(Failure::refused("column-missing"));
    let query_column = column("query")?;
    let with = search.with.as_deref().map(column).transpose()?;
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    let mut keystrokes = Vec::new();
    session.load_search()?;
    writeln!(out, "query\trank\tid\texternal_id\tms")?;
    for line in lines {
        let cells: Vec<&str> = line.split('\t').collect();
        let mut query = cells.get(query_column).copied().unwrap_or_default().to_owned();
        if let Some(more) = with.and_then(|at| cells.get(at)).filter(|more| !more.is_empty()) {
            query.push(' ');
            query.push_str(more);
        }
        let mut hits = Vec::new();
        let mut last = 0.0;
        let ends: Vec<usize> = query.char_indices().map(|(at, c)| at + c.len_utf8()).skip(1).collect();
        for end in ends {
            let start = Instant::now();
            hits = find(session, &query[..end], search.top)?.hits;
            last = start.elapsed().as_secs_f64() * 1000.0;
            keystrokes.push(last);
        }
        for (rank, hit) in hits.iter().enumerate() {
            let external = hit.external_id.as_deref().unwrap_or_default();
            writeln!(out, "{query}\t{}\t{}\t{external}\t{last:.3}", rank + 1, hit.id)?;
        }
    }
    out.flush()?;
    keystrokes.sort_by(f64::total_cmp);
    let at = |share: f64| {
        let index = ((keystrokes.len() as f64 * share) as usize).min(keystrokes.len().saturating_sub(1));
        keystrokes.get(index).copied().unwrap_or_default()
    };
    eprintln!("keystrokes {}  p50 {:.3} ms  p95 {:.3} ms  p99 {:.3} ms", keystrokes.len(), at(0.5), at(0.95), at(0.99));
    Ok(Outcome::Done)
}
