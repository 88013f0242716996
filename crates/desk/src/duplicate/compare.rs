//! Two records beside each other, field by field.

use super::{decide::standing, field::Fields, merged::counts, split::moving};
use crate::{
    Caller, Result, Session,
    api::{
        client::{CaseLine, ClientForm},
        duplicate::{DuplicateComparison, DuplicateOpen, DuplicateSide, MergeField, NameWords, OneSided},
        office::CodeCount,
    },
    client::{self, similar},
    client_line::must_be_visible,
    staff::name_of,
};
use domain::{id::ClientId, permission::Permission, time::Day};
use store::{StoreError, Tx, Value, params};

/// Opens a pair. Reading a restricted record leaves an entry in the audit.
///
/// # Errors
/// `not-found`, also for a restricted record that the caller may not see; `client-merged`.
pub fn open(session: &mut Session, request: DuplicateOpen) -> Result<DuplicateComparison> {
    let sees_cases = session.may(Permission::CaseRead);
    let pair = session.read(Permission::DuplicateReview, |tx, caller| {
        for id in [&request.first_id, &request.second_id] {
            must_be_visible(tx, caller, id)?;
        }
        let records = similar::records(tx, &[request.first_id.clone(), request.second_id.clone()])?;
        let [a, b] = records.as_slice() else { return Err(StoreError::NotFound { table: "client" }.into()) };
        let (score, reasons) = similar::compare(a, b);
        let (first, of_first) = side(tx, caller, &request.first_id, sees_cases)?;
        let (second, of_second) = side(tx, caller, &request.second_id, sees_cases)?;
        let filled =
            |one: &ClientId, other: &ClientId, field: MergeField| match (of_first.is_empty(field), of_second.is_empty(field)) {
                (false, true) => Some(one.clone()),
                (true, false) => Some(other.clone()),
                _ => None,
            };
        let differing = MergeField::ALL.iter().copied().filter(|field| differs(field, &first, &second, &of_first, &of_second));
        let one_sided = MergeField::ALL.iter().filter_map(|field| {
            let filled = filled(&request.first_id, &request.second_id, *field)?;
            Some(OneSided { field: *field, filled })
        });
        let decided = standing(tx, Some((&request.first_id, &request.second_id)))?;
        Ok(DuplicateComparison {
            differing: differing.collect(),
            one_sided: one_sided.collect(),
            score,
            reasons,
            words: words(&first.form, &second.form),
            decision: decided.into_values().next(),
            first,
            second,
        })
    })?;
    for side in [&pair.first, &pair.second] {
        if side.restricted {
            session.note("restricted-read", "restricted-read", side.id.as_str())?;
        }
    }
    Ok(pair)
}

/// What the names of the two say of each other. Names that nobody may disclose take no part.
fn words(first: &ClientForm, second: &ClientForm) -> Vec<NameWords> {
    let names = |form: &ClientForm| -> Vec<String> {
        let shown = form.names.iter().filter(|name| !name.blocked);
        shown.map(|name| client::full_name(&name.given, &name.family)).collect()
    };
    client::name_words::between(&names(first), &names(second))
}

/// Whether a person has to choose between the two.
fn differs(field: &MergeField, first: &DuplicateSide, second: &DuplicateSide, a: &Fields, b: &Fields) -> bool {
    let name = |side: &DuplicateSide| {
        let names = &side.form.names;
        names.iter().find(|name| name.preferred).or_else(|| names.first()).map(|name| (name.given.clone(), name.family.clone()))
    };
    let lives = |side: &DuplicateSide| side.holds.iter().any(|count| count.code == "household-member");
    match field {
        MergeField::PreferredName => name(first) != name(second),
        MergeField::Household => lives(first) && lives(second),
        field => a.differs(b, *field),
    }
}

fn side(tx: &mut Tx<'_>, caller: &Caller, id: &ClientId, sees_cases: bool) -> Result<(DuplicateSide, Fields)> {
    let whole = similar::whole(tx, caller, id)?;
    let (_, values) = tx.columns("client", id.as_str(), &Fields::names())?.ok_or(StoreError::NotFound { table: "client" })?;
    let last_contact: Option<Day> = tx.value("SELECT max(day) FROM contact WHERE client_id = $1", params![id])?;
    let cases: Vec<CaseLine> = if sees_cases { client::cases(tx, id)? } else { Vec::new() };
    let side = DuplicateSide {
        id: id.clone(),
        version: whole.version,
        external_id: whole.external_id,
        restricted: whole.restricted,
        form: whole.form,
        cases,
        last_contact,
        holds: holds(tx, id)?,
        created_at: whole.created_at,
        created_by: name_of(tx, &whole.created_by)?,
    };
    Ok((side, Fields::new(values)))
}

/// What belongs to the record besides its form. Parts of the form are shown with their values.
fn holds(tx: &mut Tx<'_>, id: &ClientId) -> Result<Vec<CodeCount>> {
    const SHOWN: &[&str] = &[
        "client_name",
        "client_blocked_name",
        "client_language",
        "contact_means",
        "client_document",
        "client_address",
        "client_representative",
    ];
    let mut found = Vec::new();
    for reference in moving().into_iter().filter(|reference| !SHOWN.contains(&reference.table)) {
        let sql = format!("SELECT count(*) FROM {} WHERE {} = $1", reference.table, reference.column);
        let count: i64 = tx.value(&sql, &[Value::from(id)])?;
        found.extend((0..count).map(|_| reference.table.to_owned()));
    }
    Ok(counts(found.into_iter()))
}
