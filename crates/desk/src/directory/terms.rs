//! What the standard has no field for and this office asks for: topics, and how one gets in. They travel as terms of two taxonomies.

use super::rows;
use crate::{Caller, Result};
use domain::need::Need;
use exchange::hsds::{Dataset, Row, schema::table};
use store::{Tx, Value};

/// The ids are part of what leaves: another office that runs the program knows them again.
const NEEDS: &str = "6d696772-6164-4000-8000-000000000001";
const FEATURES: &str = "6d696772-6164-4000-8000-000000000002";

/// How one gets in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Feature {
    WalkIn,
    StepFree,
    Steps,
}

impl Feature {
    const ALL: [Self; 3] = [Self::WalkIn, Self::StepFree, Self::Steps];

    const fn code(self) -> &'static str {
        match self {
            Self::WalkIn => "walk-in",
            Self::StepFree => "step-free",
            Self::Steps => "steps",
        }
    }

    /// Leaves the house, in the language in which its directory is kept.
    const fn name(self) -> &'static str {
        match self {
            Self::WalkIn => "Ohne Termin",
            Self::StepFree => "Stufenlos",
            Self::Steps => "Nicht stufenlos",
        }
    }
}

/// A term that an entry can have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Term {
    pub(crate) id: String,
    taxonomy: &'static str,
    code: &'static str,
    name: String,
}

pub(crate) fn of_need(need: Need, name: String) -> Term {
    let at = Need::ALL.iter().position(|one| *one == need).unwrap_or_default();
    Term { id: format!("6d696772-6164-4000-8000-0000000001{at:02x}"), taxonomy: NEEDS, code: need.code(), name }
}

pub(crate) fn of_feature(feature: Feature) -> Term {
    let id = format!("6d696772-6164-4000-8000-0000000002{:02x}", feature as u8);
    Term { id, taxonomy: FEATURES, code: feature.code(), name: feature.name().to_owned() }
}

/// What the terms of an entry say: its needs, whether one walks in, whether there are steps.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) needs: Vec<Need>,
    pub(super) walk_in: bool,
    pub(super) accessible: Option<bool>,
    /// Whether any of our terms was there.
    pub(super) anything: bool,
}

pub(super) fn said(dataset: &Dataset, service: &str) -> Said {
    let mut said = Said::default();
    let about = |row: &&Row| row.get("link_id") == service && row.get("link_entity") == "service";
    for row in dataset.rows("attribute").iter().filter(about) {
        let id = row.get("taxonomy_term_id");
        if let Some(need) = Need::ALL.iter().find(|need| of_need(**need, String::new()).id == id) {
            said.needs.push(*need);
        } else if let Some(feature) = Feature::ALL.iter().find(|feature| of_feature(**feature).id == id) {
            match feature {
                Feature::WalkIn => said.walk_in = true,
                Feature::StepFree => said.accessible = Some(true),
                Feature::Steps => said.accessible = Some(false),
            }
        } else {
            continue;
        }
        said.anything = true;
    }
    said.needs.sort();
    said.needs.dedup();
    said
}

/// Brings the terms of an entry to these. Terms of other taxonomies stay. Answers whether anything changed.
pub(super) fn save(tx: &mut Tx<'_>, caller: &Caller, dataset: &Dataset, service: &str, terms: &[Term]) -> Result<bool> {
    let ours = |id: &str| {
        Need::ALL.iter().any(|need| of_need(*need, String::new()).id == id)
            || Feature::ALL.iter().any(|feature| of_feature(*feature).id == id)
    };
    let mut changed = false;
    let mut kept = Vec::new();
    for row in dataset.rows("attribute").iter().filter(|row| row.get("link_id") == service && row.get("link_entity") == "service")
    {
        let term = row.get("taxonomy_term_id");
        if !ours(term) {
            continue;
        }
        if terms.iter().any(|wanted| wanted.id == term) && !kept.contains(&term) {
            kept.push(term);
        } else {
            rows::drop(tx, "attribute", &row.id)?;
            changed = true;
        }
    }
    for (ord, term) in terms.iter().enumerate().filter(|(_, term)| !kept.contains(&term.id.as_str())) {
        ensure(tx, dataset, term)?;
        rows::put(tx, caller, "attribute", None, ord, &link(service, term))?;
        changed = true;
    }
    Ok(changed)
}

/// The term and its taxonomy, made when an entry needs them first.
fn ensure(tx: &mut Tx<'_>, dataset: &Dataset, term: &Term) -> Result<()> {
    for (kind, row) in stated(term) {
        let Some(table) = table(kind) else { continue };
        if dataset.row(kind, &row.id).is_some() || tx.columns(table.store, &row.id, &[])?.is_some() {
            continue;
        }
        let mut columns = rows::columns(table, &row);
        columns.extend([("ord", Value::Int(0)), ("extra", "{}".into())]);
        tx.insert(table.store, &row.id, &columns)?;
    }
    Ok(())
}

/// The rows of a taxonomy and a term of it.
pub(crate) fn stated(term: &Term) -> [(&'static str, Row); 2] {
    let name = if term.taxonomy == NEEDS { "MigraDesk: Themen" } else { "MigraDesk: Zugang" };
    let row = |id: &str, fields: &[(&'static str, &str)]| Row {
        id: id.to_owned(),
        fields: fields.iter().map(|(field, text)| (*field, (*text).to_owned())).collect(),
        ..Row::default()
    };
    [
        ("taxonomy", row(term.taxonomy, &[("name", name), ("description", name)])),
        (
            "taxonomy_term",
            row(
                &term.id,
                &[
                    ("name", &term.name),
                    ("description", &term.name),
                    ("code", term.code),
                    ("language", "de"),
                    ("taxonomy_id", term.taxonomy),
                ],
            ),
        ),
    ]
}

/// What links an entry to a term.
pub(crate) fn link(service: &str, term: &Term) -> Vec<(&'static str, String)> {
    vec![
        ("link_id", service.to_owned()),
        ("link_entity", "service".to_owned()),
        ("link_type", if term.taxonomy == NEEDS { "need" } else { "feature" }.to_owned()),
        ("taxonomy_term_id", term.id.clone()),
        ("label", term.name.clone()),
    ]
}
