//! Making one record of two, without loss: everything that belongs to the one moves to the other, and the act keeps what moved.

use super::{
    field::{self, Fields},
    rows::{self, Row},
    table::{Careful, Handling, tables},
};
use crate::{
    Acted, Caller, DeskError, Result, Session,
    api::duplicate::{ClientMerge, ClientMerged, MergeChoice, MergeField, MergeFrom},
    client,
    client_line::must_be_visible,
};
use domain::{id::ClientId, permission::Permission};
use store::{StoreError, Tx, Value, params, schema::Reference};

/// Makes `merged_id` a redirect to `survivor_id`, which holds everything of both from then on.
///
/// # Errors
/// `not-found`, also for a restricted record that the caller may not see; `client-merged` for one that is a redirect already;
/// `version-conflict` when somebody has changed one of the two meanwhile.
pub fn merge(session: &mut Session, request: ClientMerge) -> Result<ClientMerged> {
    let merge_id = session.new_uuid().to_string();
    session.write(Permission::ClientMerge, &request.op_id, "clients-merged", |tx, caller| {
        if request.survivor_id == request.merged_id {
            return Err(DeskError::Request);
        }
        for id in [&request.survivor_id, &request.merged_id] {
            must_be_visible(tx, caller, id)?;
        }
        let survivor = Record::load(tx, &request.survivor_id, request.survivor_version)?;
        let merged = Record::load(tx, &request.merged_id, request.merged_version)?;
        let act = Merging { survivor, merged, choices: &request.choices };
        let version = act.run(tx, caller, &request, &merge_id)?;
        Ok(Acted {
            subject: ("client", request.survivor_id.to_string()),
            reply: ClientMerged {
                merge_id: merge_id.clone(),
                survivor_id: request.survivor_id.clone(),
                version,
                saved_at: caller.now,
            },
        })
    })
}

/// One of the two as it is when the act begins.
struct Record<'a> {
    id: &'a ClientId,
    version: i64,
    restricted: bool,
    fields: Fields,
}

impl<'a> Record<'a> {
    fn load(tx: &mut Tx<'_>, id: &'a ClientId, seen: i64) -> Result<Self> {
        let mut names = Fields::names();
        names.push("restricted");
        let (version, mut values) = tx.columns("client", id.as_str(), &names)?.ok_or(StoreError::NotFound { table: "client" })?;
        if version != seen {
            return Err(StoreError::Conflict { table: "client", id: id.to_string() }.into());
        }
        let restricted = values.pop() == Some(Value::Int(1));
        Ok(Self { id, version, restricted, fields: Fields::new(values) })
    }
}

struct Merging<'a> {
    survivor: Record<'a>,
    merged: Record<'a>,
    choices: &'a [MergeChoice],
}

impl Merging<'_> {
    fn choice(&self, field: MergeField) -> Option<MergeFrom> {
        self.choices.iter().find(|choice| choice.field == field).map(|choice| choice.from)
    }

    fn takes_merged(&self, field: MergeField) -> bool {
        match self.choice(field) {
            Some(from) => from == MergeFrom::Merged,
            None => self.survivor.fields.is_empty(field) && !self.merged.fields.is_empty(field),
        }
    }

    fn run(&self, tx: &mut Tx<'_>, caller: &Caller, request: &ClientMerge, merge_id: &str) -> Result<i64> {
        let (survivor, merged) = (self.survivor.id, self.merged.id);
        tx.about(Some(survivor));
        let preferred = preferred_name(tx, merged)?;
        self.keep_address(tx, caller)?;
        for (reference, handling) in tables() {
            self.unite(tx, reference, handling)?;
        }
        if self.choice(MergeField::PreferredName) == Some(MergeFrom::Merged)
            && let Some(name) = preferred
        {
            prefer(tx, survivor, &name)?;
        }
        let mut columns: Vec<(&'static str, Value)> = MergeField::ALL
            .iter()
            .filter(|field| !field::columns(**field).is_empty())
            .flat_map(|field| self.survivor.fields.merged(&self.merged.fields, *field, self.choice(*field)))
            .collect();
        // Whoever may not see one of the two may not see what is made of them.
        let restricted = self.survivor.restricted || self.merged.restricted;
        columns.push(("restricted", restricted.into()));
        let mut version = tx.update("client", survivor.as_str(), self.survivor.version, &columns)?;
        if version == self.survivor.version {
            // The version stands for the whole record, whose rows have changed in any case.
            tx.execute("UPDATE client SET version = version + 1 WHERE id = $1", params![survivor])?;
            version += 1;
        }
        tx.about(Some(merged));
        let redirect = [("merged_into", Value::from(survivor)), ("restricted", restricted.into())];
        tx.update("client", merged.as_str(), self.merged.version, &redirect)?;
        tx.insert(
            "client_merge",
            merge_id,
            &[
                ("survivor_id", survivor.into()),
                ("merged_id", merged.into()),
                ("op_id", (&request.op_id).into()),
                ("staff_id", (&caller.staff_id).into()),
                ("at", caller.now.into()),
            ],
        )?;
        tx.execute("DELETE FROM duplicate_pair WHERE first_id = $1 OR second_id = $1", params![merged])?;
        client::reindex(tx, merged)?;
        client::reindex(tx, survivor)?;
        Ok(version)
    }

    /// The address that is not chosen is one where the person has lived.
    fn keep_address(&self, tx: &mut Tx<'_>, caller: &Caller) -> Result<()> {
        let (kept, left) =
            if self.takes_merged(MergeField::Address) { (&self.merged, &self.survivor) } else { (&self.survivor, &self.merged) };
        // A blocked address of today has a row of its own, which moves as one of former days.
        if left.fields.value("address_blocked") == Value::Int(1) {
            for row in rows::of(tx, Reference { table: "client_address", column: "client_id" }, left.id)? {
                tx.update("client_address", &row.id, row.version, &[("today", false.into())])?;
            }
            return Ok(());
        }
        if left.fields.is_empty(MergeField::Address) || left.fields.says_the_same(&kept.fields, MergeField::Address) {
            return Ok(());
        }
        let next: i64 = tx.value(
            "SELECT CAST(coalesce(max(ord), -1) AS BIGINT) + 1 FROM client_address WHERE client_id = $1",
            params![self.survivor.id],
        )?;
        tx.insert(
            "client_address",
            &caller.new_uuid().to_string(),
            &[
                ("client_id", self.survivor.id.into()),
                ("ord", next.into()),
                ("kind", left.fields.value("address_kind")),
                ("street", left.fields.value("street")),
                ("postcode", left.fields.value("postcode")),
                ("place", left.fields.value("place")),
                ("remark", left.fields.value("address_remark")),
                ("since", left.fields.value("address_since")),
                ("blocked", false.into()),
                ("today", false.into()),
            ],
        )?;
        Ok(())
    }

    fn unite(&self, tx: &mut Tx<'_>, reference: Reference, handling: Handling) -> Result<()> {
        let (same, careful) = match handling {
            Handling::Stay => return Ok(()),
            Handling::Move => (None, &[][..]),
            Handling::Unite { same, careful } => (Some(same), careful),
            Handling::One { careful } => return self.one(tx, reference, careful),
        };
        let theirs = rows::of(tx, reference, self.merged.id)?;
        if theirs.is_empty() {
            return Ok(());
        }
        let mut mine = rows::of(tx, reference, self.survivor.id)?;
        let offset = mine.iter().filter_map(|row| row.int("ord")).max().map_or(0, |last| last + 1);
        for (index, row) in theirs.into_iter().enumerate() {
            // A link between the two would lead from the record to itself.
            if row.points_to(reference, self.survivor.id) {
                row.remove(tx)?;
                continue;
            }
            let double = mine.iter_mut().find(|known| {
                same.is_some_and(|same| known.equal_in(&row, same)) || known.shares_key_with(&row, reference.column)
            });
            match double {
                Some(known) => {
                    known.take_careful(tx, &row, careful)?;
                    row.remove(tx)?;
                }
                None => {
                    let ord = row.int("ord").map(|_| offset + i64::try_from(index).unwrap_or(i64::MAX));
                    row.move_to(tx, reference.column, self.survivor.id, ord)?;
                }
            }
        }
        Ok(())
    }

    /// A person belongs to one household: the other membership goes.
    fn one(&self, tx: &mut Tx<'_>, reference: Reference, careful: &'static [(&'static str, Careful)]) -> Result<()> {
        let theirs = rows::of(tx, reference, self.merged.id)?;
        let mine = rows::of(tx, reference, self.survivor.id)?;
        let takes_merged = self.choice(MergeField::Household) == Some(MergeFrom::Merged) && !theirs.is_empty();
        if mine.is_empty() || takes_merged {
            for row in mine {
                row.remove(tx)?;
            }
            for row in theirs {
                row.move_to(tx, reference.column, self.survivor.id, None)?;
            }
            return Ok(());
        }
        for row in theirs {
            // In the same household the two are one member, who may be its reference person.
            let same: Vec<&'static str> = row
                .columns()
                .filter(|column| *column != reference.column && !careful.iter().any(|(name, _)| name == column))
                .collect();
            for mut known in rows::of(tx, reference, self.survivor.id)? {
                if known.equal_in(&row, &same) {
                    known.take_careful(tx, &row, careful)?;
                }
            }
            row.remove(tx)?;
        }
        Ok(())
    }
}

type SpelledName = (String, String);

fn preferred_name(tx: &mut Tx<'_>, client: &ClientId) -> Result<Option<SpelledName>> {
    Ok(tx.first(
        "SELECT family, given FROM client_name WHERE client_id = $1 ORDER BY preferred DESC, ord, id",
        params![client],
        |row| Ok((row.get(0)?, row.get(1)?)),
    )?)
}

/// Makes the name that is spelled so the one that stands on top.
fn prefer(tx: &mut Tx<'_>, client: &ClientId, name: &SpelledName) -> Result<()> {
    let names: Vec<Row> = rows::of(tx, Reference { table: "client_name", column: "client_id" }, client)?;
    let (family, given) = (Value::from(name.0.as_str()), Value::from(name.1.as_str()));
    let at = names.iter().position(|row| row.value("family") == Some(&family) && row.value("given") == Some(&given));
    let Some(at) = at else { return Ok(()) };
    for (index, row) in names.iter().enumerate() {
        tx.update("client_name", &row.id, row.version, &[("preferred", (index == at).into())])?;
    }
    Ok(())
}
