//! Making and changing a client.

use super::{address, bulk::client_columns, parts, reindex, similar, validate};
use crate::{
    Acted, Caller, Result, Session,
    api::client::{ClientForm, ClientSave, ClientSaved},
    client_line::must_be_visible,
};
use domain::{
    id::{ClientId, OpId},
    permission::Permission,
};
use store::{StoreError, Tx, params};

/// Makes a client or changes one. The names, languages and contact means that the form leaves out are removed.
///
/// # Errors
/// Field errors; `client-likely-duplicate` for a new client who may be there already; `not-found`; `version-conflict` when somebody has changed the client meanwhile.
pub fn save(session: &mut Session, request: ClientSave) -> Result<ClientSaved> {
    session.require(Permission::ClientWrite)?;
    let form = validate::form(&request.form, session.caller().today)?;
    let made = ClientId::from_uuid(session.new_uuid());
    session.write(Permission::ClientWrite, &request.op_id, "client-saved", |tx, caller| {
        let (id, version) = match &request.id {
            None => {
                add_new(tx, caller, &made, &form, &request.op_id, &request.distinct_from)?;
                (made.clone(), 1)
            }
            Some(id) => {
                must_be_visible(tx, caller, id)?;
                tx.about(Some(id));
                let address_hidden = address::is_hidden(tx, caller, id)?;
                let version = change(tx, id, request.version, &form, address_hidden)?;
                let parts_changed = parts::save(tx, caller, id, &form, address_hidden)?;
                // The version stands for the whole record: whoever edits it with the old names must hear of the new ones.
                if parts_changed && version == request.version {
                    tx.execute("UPDATE client SET version = version + 1 WHERE id = $1", params![id])?;
                    (id.clone(), version + 1)
                } else {
                    (id.clone(), version)
                }
            }
        };
        if request.id.is_some() {
            reindex(tx, &id)?;
        }
        let subject = ("client", id.to_string());
        Ok(Acted { subject, reply: ClientSaved { id, version, saved_at: caller.now } })
    })
}

/// Makes a client whose form has been checked, and finds them from then on.
///
/// # Errors
/// `client-likely-duplicate` for somebody who may be there already and is not one of `distinct`.
pub(crate) fn add_new(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: &ClientId,
    form: &ClientForm,
    op_id: &OpId,
    distinct: &[ClientId],
) -> Result<()> {
    similar::must_be_somebody_new(tx, caller, form, distinct)?;
    tx.about(Some(id));
    let mut columns = client_columns(form)?;
    columns.extend([
        ("restricted", false.into()),
        ("created_at", caller.now.into()),
        ("created_by", (&caller.staff_id).into()),
        ("created_op", op_id.into()),
    ]);
    tx.insert("client", id.as_str(), &columns)?;
    parts::save(tx, caller, id, form, false)?;
    crate::duplicate::remember_distinct(tx, caller, id, distinct)?;
    reindex(tx, id)
}

fn change(tx: &mut Tx<'_>, id: &ClientId, version: i64, form: &ClientForm, address_hidden: bool) -> Result<i64> {
    let mut columns = client_columns(form)?;
    if address_hidden {
        columns.retain(|(name, _)| !address::COLUMNS.contains(name));
    }
    match tx.update("client", id.as_str(), version, &columns) {
        Err(StoreError::Conflict { .. }) => Err(StoreError::Conflict { table: "client", id: id.to_string() }.into()),
        other => Ok(other?),
    }
}
