//! Who of the invented people belongs together: a share of them lives with somebody who came before them.

use super::{people::OriginIndex, random::Chance};
use crate::{Caller, Result, api::client::ClientForm};
use domain::{
    client::{LinkKind, RepresentativeKind},
    id::{ClientId, HouseholdId},
};
use store::Tx;

/// The family that people are added to, until another one begins.
pub(super) struct Families {
    head: Option<Head>,
}

struct Head {
    client: ClientId,
    origin: OriginIndex,
    form: ClientForm,
    /// Made with the second of them: one alone is no household.
    household: Option<HouseholdId>,
}

impl Families {
    pub(super) const fn new() -> Self {
        Self { head: None }
    }

    /// The origin of somebody who may belong to whoever came before, or `None` for somebody who comes alone.
    pub(super) fn origin_of_relative(&self, chance: &mut Chance) -> Option<OriginIndex> {
        if !chance.percent(18) {
            return None;
        }
        self.head.as_ref().map(|head| head.origin)
    }

    /// Makes somebody of the same origin a relative of whoever came before: their family name, nationality and address. What they are to
    /// that person, or `None` where a birth date that says so is missing.
    pub(super) fn join(&self, chance: &mut Chance, form: &mut ClientForm) -> Option<LinkKind> {
        let head = self.head.as_ref()?;
        let born = |form: &ClientForm| form.birth_date.as_ref().and_then(|date| date.year);
        let kind = match born(form)? - born(&head.form)? {
            16..=45 => LinkKind::Child,
            -45..=-16 => LinkKind::Parent,
            _ if chance.percent(50) => LinkKind::Spouse,
            _ => LinkKind::Sibling,
        };
        take_family_name(form, &head.form);
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
        (origin, form): (OriginIndex, &ClientForm),
        kind: Option<LinkKind>,
    ) -> Result<()> {
        let (Some(head), Some(kind)) = (&mut self.head, kind) else {
            self.head = Some(Head { client: client.clone(), origin, form: form.clone(), household: None });
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

/// The head's family name in each of its spellings. A spelling that the head's name lacks goes: it would be that of another family.
/// Somebody who has one name only keeps it.
fn take_family_name(form: &mut ClientForm, head: &ClientForm) {
    if form.names.iter().any(|name| name.given.is_empty()) {
        return;
    }
    form.names.truncate(head.names.len());
    for (own, theirs) in form.names.iter_mut().zip(&head.names) {
        own.family.clone_from(&theirs.family);
    }
    let Some(family) = form.names.first().map(|name| name.family.as_str()) else { return };
    for parent in form.representatives.iter_mut().filter(|other| other.kind == RepresentativeKind::Parent) {
        if let Some((initial, _)) = parent.name.split_once(' ') {
            parent.name = format!("{initial} {family}");
        }
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

#[cfg(test)]
mod tests {
    use super::{super::people::Population, *};

    #[test]
    fn a_relatives_name_in_its_own_script_is_that_of_the_family() {
        let population = Population::read();
        let mut chance = Chance::new(7);
        let mut families = Families::new();
        let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day");
        let mut relatives = 0;
        for _ in 0..3_000 {
            let relative = families.origin_of_relative(&mut chance);
            let origin = relative.unwrap_or_else(|| population.some_origin(&mut chance));
            let mut form = population.somebody(&mut chance, origin, today);
            let kind = relative.and_then(|_| families.join(&mut chance, &mut form));
            for name in &form.names[1..] {
                let family = &form.names[0].family;
                assert!(population.spells_family(origin, family, &name.family), "{family} / {}", name.family);
            }
            if kind.is_some() {
                relatives += 1;
                let head = families.head.as_ref().expect("whom they belong to");
                let has_one_name = form.names[0].given.is_empty();
                assert!(has_one_name || form.names[0].family == head.form.names[0].family);
            } else {
                families.head = Some(Head { client: ClientId::from_uuid(uuid::Uuid::nil()), origin, form, household: None });
            }
        }
        assert!(relatives > 100, "{relatives}");
    }
}
