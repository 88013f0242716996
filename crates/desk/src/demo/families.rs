//! Who of the invented people belongs together: a share of them lives with somebody who came before them.

use super::random::Chance;
use crate::{Caller, Result, api::client::ClientForm};
use domain::{
    client::LinkKind,
    id::{ClientId, HouseholdId},
};
use store::Tx;

/// The family that people are added to, until another one begins.
pub(super) struct Families {
    head: Option<Head>,
}

struct Head {
    client: ClientId,
    form: ClientForm,
    /// Made with the second of them: one alone is no household.
    household: Option<HouseholdId>,
}

impl Families {
    pub(super) const fn new() -> Self {
        Self { head: None }
    }

    /// Makes somebody a relative of whoever came before: their family name, nationality and address. What they are to that person, or
    /// `None` for somebody who came alone.
    pub(super) fn join(&self, chance: &mut Chance, form: &mut ClientForm) -> Option<LinkKind> {
        if !chance.percent(18) {
            return None;
        }
        let head = self.head.as_ref()?;
        let born = |form: &ClientForm| form.birth_date.as_ref().and_then(|date| date.year);
        let kind = match born(form)? - born(&head.form)? {
            16..=45 => LinkKind::Child,
            -45..=-16 => LinkKind::Parent,
            _ if chance.percent(50) => LinkKind::Spouse,
            _ => LinkKind::Sibling,
        };
        for (own, theirs) in form.names.iter_mut().zip(&head.form.names) {
            own.family.clone_from(&theirs.family);
        }
        form.nationalities.clone_from(&head.form.nationalities);
        form.languages.clone_from(&head.form.languages);
        form.letter_language.clone_from(&head.form.letter_language);
        form.address.clone_from(&head.form.address);
        form.former_addresses.clear();
        Some(kind)
    }

    /// Writes the link and the household of somebody who has joined; whoever came alone is the next head.
    pub(super) fn write(
        &mut self,
        tx: &mut Tx<'_>,
        chance: &mut Chance,
        known: &Caller,
        client: &ClientId,
        form: &ClientForm,
        kind: Option<LinkKind>,
    ) -> Result<()> {
        let (Some(head), Some(kind)) = (&mut self.head, kind) else {
            self.head = Some(Head { client: client.clone(), form: form.clone(), household: None });
            return Ok(());
        };
        let columns = [
            ("client_id", (&head.client).into()),
            ("other_client_id", client.into()),
            ("other_name", "".into()),
            ("kind", kind.code().into()),
            ("remark", "".into()),
        ];
        tx.insert("client_link", &chance.uuid(known.now).to_string(), &columns)?;
        let household = match &head.household {
            Some(household) => household.clone(),
            None => {
                let household = HouseholdId::from_uuid(chance.uuid(known.now));
                member(tx, chance, known, &household, &head.client, true)?;
                head.household = Some(household.clone());
                household
            }
        };
        member(tx, chance, known, &household, client, false)
    }
}

fn member(
    tx: &mut Tx<'_>,
    chance: &mut Chance,
    known: &Caller,
    household: &HouseholdId,
    client: &ClientId,
    reference: bool,
) -> Result<()> {
    let columns = [("household_id", household.into()), ("client_id", client.into()), ("reference", reference.into())];
    Ok(tx.insert("household_member", &chance.uuid(known.now).to_string(), &columns)?)
}
