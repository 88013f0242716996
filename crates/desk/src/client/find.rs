//! From a question to the clients that may answer it: ranges of the key table, held against each other.
//!
//! The tables can be large and a keystroke has a millisecond, so each look-up reads a bounded part of its range. A part of the
//! question whose ranges were read to their end says for certain who answers it; for the others the few that remain are asked for
//! one by one, and only where every part is frequent the engine holds two ranges against each other.

use crate::{Caller, Result};
use domain::id::ClientId;
use names::{KeyKind, Lookup, Probe, Query};
use std::collections::HashMap;
use store::{StoreError, Tx, Value, params};

/// Keys read of one range, where the parts of a question are held against each other.
const PER_RANGE: i64 = 400;
/// Parts of a question that a client is weighed by.
const MOST_PARTS: usize = 12;
/// Ids in one question of who else has a key.
const PER_LIST: usize = 64;

/// Clients that may answer, the most promising first, at most `most`.
#[derive(Debug)]
pub(super) struct Candidates {
    pub ids: Vec<ClientId>,
    /// Ranges were cut off or candidates left out: there may be more.
    pub cut: bool,
}

/// Who may answer the question. `enough` answers to every part end the search: the looser look-ups, by sound, are left out then.
pub(super) fn candidates(tx: &mut Tx<'_>, caller: &Caller, query: &Query, enough: usize, most: usize) -> Result<Candidates> {
    let probes = query.probes();
    let parts = query.parts().min(MOST_PARTS);
    let (sounds, strict): (Vec<Probe>, Vec<Probe>) =
        probes.into_iter().filter(|probe| probe.part < parts).partition(|probe| probe.kind == KeyKind::Sound);
    // Whoever answers a question of one part is a candidate; more than are shown need not be read.
    let per_range = if parts == 1 { i64::try_from(most).unwrap_or(PER_RANGE).min(PER_RANGE) } else { PER_RANGE };
    let mut pool = Pool::new(parts, caller.sees_restricted, per_range);
    pool.look_up(tx, &strict)?;
    pool.complete(tx, &strict, enough)?;
    if pool.full() < enough && !sounds.is_empty() {
        pool.look_up(tx, &sounds)?;
        let all: Vec<Probe> = strict.into_iter().chain(sounds).collect();
        pool.complete(tx, &all, enough)?;
    }
    Ok(pool.ranked(most))
}

struct Pool {
    parts: usize,
    restricted: bool,
    /// What each part of the question promises for a client, and the order in which the client was met.
    found: HashMap<String, ([f32; MOST_PARTS], usize)>,
    /// Keys read of one range.
    per_range: i64,
    /// Parts with a range that was not read to its end.
    cut: Vec<bool>,
}

/// `text >= $2 AND text < $3` for either kind of look-up. No key holds a control character.
fn bounds(lookup: &Lookup) -> (String, String) {
    match lookup {
        Lookup::Exact(text) => (text.clone(), format!("{text}\u{1}")),
        Lookup::Range { from, to } => (from.clone(), to.clone()),
    }
}

impl Pool {
    fn new(parts: usize, restricted: bool, per_range: i64) -> Self {
        Self { parts, restricted, found: HashMap::new(), per_range, cut: vec![false; parts] }
    }

    fn note(&mut self, client: String, probe: &Probe) {
        let met = self.found.len();
        let (weights, _) = self.found.entry(client).or_insert(([0.0; MOST_PARTS], met));
        weights[probe.part] = weights[probe.part].max(probe.weight);
    }

    fn look_up(&mut self, tx: &mut Tx<'_>, probes: &[Probe]) -> Result<()> {
        for probe in probes {
            let (from, to) = bounds(&probe.lookup);
            let mut rows = 0;
            tx.each(
                "SELECT client_id FROM search_key WHERE kind = $1 AND text >= $2 AND text < $3 AND restricted <= $4
                 ORDER BY text, client_id LIMIT $5",
                params![probe.kind.code(), from, to, self.restricted, self.per_range],
                |row| {
                    rows += 1;
                    self.note(row.get(0)?, probe);
                    Ok(())
                },
            )?;
            self.cut[probe.part] |= rows == self.per_range;
        }
        Ok(())
    }

    /// How many answer every part.
    fn full(&self) -> usize {
        self.found.values().filter(|(weights, _)| weights[..self.parts].iter().all(|weight| *weight > 0.0)).count()
    }

    /// Asks for the parts whose ranges were cut off whether those that answer the other parts have them too.
    fn complete(&mut self, tx: &mut Tx<'_>, probes: &[Probe], enough: usize) -> Result<()> {
        if self.parts < 2 || !self.cut.contains(&true) || self.full() >= enough {
            return Ok(());
        }
        for part in 0..self.parts {
            if !self.cut[part] {
                continue;
            }
            let mut open: Vec<(String, f32, usize)> = self
                .found
                .iter()
                .filter(|(_, (weights, _))| weights[part] == 0.0)
                .map(|(client, (weights, met))| (client.clone(), weights.iter().sum::<f32>(), *met))
                .collect();
            open.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.2.cmp(&b.2)));
            for some in open.chunks(PER_LIST) {
                for probe in probes.iter().filter(|probe| probe.part == part) {
                    self.ask(tx, probe, some)?;
                }
                if self.full() >= enough {
                    return Ok(());
                }
            }
        }
        if self.full() < enough && self.cut.iter().all(|cut| *cut) {
            self.join(tx, probes, enough)?;
        }
        Ok(())
    }

    fn ask(&mut self, tx: &mut Tx<'_>, probe: &Probe, some: &[(String, f32, usize)]) -> Result<()> {
        let (from, to) = bounds(&probe.lookup);
        let mut params = vec![Value::from(probe.kind.code()), from.into(), to.into()];
        let filler = some.last().map(|(client, ..)| client.clone()).unwrap_or_default();
        params.extend((0..PER_LIST).map(|at| Value::from(some.get(at).map_or(&filler, |(client, ..)| client))));
        let list: Vec<String> = (4..4 + PER_LIST).map(|number| format!("${number}")).collect();
        let sql = format!(
            "SELECT client_id FROM search_key WHERE client_id IN ({}) AND kind = $1 AND text >= $2 AND text < $3",
            list.join(", ")
        );
        tx.each(&sql, &params, |row| {
            self.note(row.get(0)?, probe);
            Ok(())
        })?;
        Ok(())
    }

    /// Every part is frequent: the two with the longest keys, which are the rarer ones as a rule, are held against each other.
    fn join(&mut self, tx: &mut Tx<'_>, probes: &[Probe], enough: usize) -> Result<()> {
        let best = |part: usize| probes.iter().filter(|probe| probe.part == part).max_by(|a, b| a.weight.total_cmp(&b.weight));
        let mut best: Vec<&Probe> = (0..self.parts).filter_map(best).collect();
        best.sort_by_key(|probe| std::cmp::Reverse(bounds(&probe.lookup).0.len()));
        let [one, other, ..] = best.as_slice() else { return Ok(()) };
        let (from, to) = bounds(&one.lookup);
        let (other_from, other_to) = bounds(&other.lookup);
        let limit = i64::try_from(enough).unwrap_or(PER_RANGE);
        let mut both = Vec::new();
        tx.each(
            "SELECT a.client_id FROM search_key a WHERE a.kind = $1 AND a.text >= $2 AND a.text < $3 AND a.restricted <= $4
             AND EXISTS (SELECT 1 FROM search_key b WHERE b.client_id = a.client_id AND b.kind = $5 AND b.text >= $6 AND b.text < $7)
             LIMIT $8",
            params![one.kind.code(), from, to, self.restricted, other.kind.code(), other_from, other_to, limit],
            |row| {
                both.push(row.get::<String>(0)?);
                Ok::<_, StoreError>(())
            },
        )?;
        for client in both {
            self.note(client.clone(), one);
            self.note(client, other);
        }
        Ok(())
    }

    fn ranked(self, most: usize) -> Candidates {
        let mut all: Vec<(String, usize, f32, usize)> = self
            .found
            .into_iter()
            .map(|(client, (weights, met))| {
                let answered = weights.iter().filter(|weight| **weight > 0.0).count();
                (client, answered, weights.iter().sum::<f32>(), met)
            })
            .collect();
        all.sort_by(|a, b| b.1.cmp(&a.1).then(b.2.total_cmp(&a.2)).then(a.3.cmp(&b.3)));
        // Whoever answers two parts less than the best has nothing to show beside them.
        let best = all.first().map_or(0, |first| first.1);
        let cut = self.cut.contains(&true) || all.len() > most;
        let ids = all
            .into_iter()
            .filter(|candidate| candidate.1 + 1 >= best)
            .take(most)
            .filter_map(|candidate| ClientId::parse(&candidate.0))
            .collect();
        Candidates { ids, cut }
    }
}
