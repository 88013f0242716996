//! The sheet of a release: as it was recorded, or as it would be signed.

use super::{
    filling::{Datum, Filling},
    record::{born_on, is_restricted},
};
use crate::{
    Caller, Result,
    api::release::ReleaseTerms,
    client::form_of,
    client_line::{must_be_visible, name_column},
    release::{recipient, words},
};
use domain::{
    id::{CaseFileId, ClientId, ReleaseId},
    need::Need,
    referral::DataKind,
    release::{ReleaseForm, SpecialCategory},
    time::Day,
};
use l10n::{Arg, Catalogue, Language};
use letters::Signing;
use store::{StoreError, Tx, params};

/// What the sheet says, wherever it comes from.
struct Sheet {
    client: ClientId,
    name: String,
    case_number: String,
    organisation: String,
    service: String,
    whole_organisation: bool,
    need: Need,
    purpose: String,
    kinds: Vec<DataKind>,
    special: Vec<SpecialCategory>,
    mutual: bool,
    signing: Signing,
    language: String,
    given_on: Day,
    valid_until: Day,
    withdrawn_on: Option<Day>,
}

/// A release that was answered.
///
/// # Errors
/// `not-found`.
pub(super) fn recorded(tx: &mut Tx<'_>, caller: &Caller, catalogue: &Catalogue, id: &ReleaseId) -> Result<Filling> {
    let found = tx.first(
        concat!(
            "SELECT r.client_id, ",
            name_column!("r"),
            ", f.number, r.organisation, s.name, r.whole_organisation, r.need, r.purpose, r.kinds, r.special, r.mutual, r.form,
             r.signature, r.language, r.given_on, r.valid_until, r.withdrawn_on
             FROM release r JOIN service s ON s.id = r.service_id LEFT JOIN case_file f ON f.id = r.case_file_id WHERE r.id = $1"
        ),
        params![id],
        |row| {
            let given_on: Day = row.get(14)?;
            let signing = match row.code(11, ReleaseForm::from_code)? {
                ReleaseForm::OnPaper => Signing::OnPaper,
                ReleaseForm::OnScreen => {
                    Signing::OnScreen { path: row.get::<Option<String>>(12)?.unwrap_or_default(), day: given_on }
                }
                ReleaseForm::Refused => Signing::Refused,
            };
            Ok(Sheet {
                client: row.get(0)?,
                name: row.get::<Option<String>>(1)?.unwrap_or_default(),
                case_number: row.get::<Option<String>>(2)?.unwrap_or_default(),
                organisation: row.get(3)?,
                service: row.get(4)?,
                whole_organisation: row.get(5)?,
                need: row.code(6, Need::from_code)?,
                purpose: row.get(7)?,
                kinds: row.list(8)?,
                special: row.list(9)?,
                mutual: row.get(10)?,
                signing,
                language: row.get(13)?,
                given_on,
                valid_until: row.get(15)?,
                withdrawn_on: row.get(16)?,
            })
        },
    )?;
    let sheet = found.ok_or(StoreError::NotFound { table: "release" })?;
    must_be_visible(tx, caller, &sheet.client)?;
    sheet.filling(tx, caller, catalogue)
}

/// A release that nobody has answered yet. It says what [`recorded`] will say when the same terms are recorded today.
///
/// # Errors
/// As giving a release with these terms.
pub(super) fn unsigned(tx: &mut Tx<'_>, caller: &Caller, catalogue: &Catalogue, terms: &ReleaseTerms) -> Result<Filling> {
    let said = words(terms, caller.today)?;
    let recipient = recipient(tx, caller, terms, caller.today)?;
    let name = tx.first(
        concat!("SELECT ", name_column!("c"), " FROM (SELECT id AS client_id FROM client WHERE id = $1) c"),
        params![&terms.client_id],
        |row| row.get::<Option<String>>(0),
    )?;
    let case_number = match &terms.case_file_id {
        Some(case) => number_of(tx, case)?,
        None => String::new(),
    };
    let sheet = Sheet {
        client: terms.client_id.clone(),
        name: name.flatten().unwrap_or_default(),
        case_number,
        organisation: recipient.organisation,
        service: recipient.service,
        whole_organisation: terms.whole_organisation,
        need: terms.need,
        purpose: said.purpose,
        kinds: said.kinds,
        special: said.special,
        mutual: terms.mutual,
        signing: Signing::OnPaper,
        language: said.language,
        given_on: caller.today,
        valid_until: terms.valid_until,
        withdrawn_on: None,
    };
    sheet.filling(tx, caller, catalogue)
}

fn number_of(tx: &mut Tx<'_>, case: &CaseFileId) -> Result<String> {
    let found = tx.first("SELECT number FROM case_file WHERE id = $1", params![case], |row| row.get::<String>(0))?;
    Ok(found.ok_or(StoreError::NotFound { table: "case_file" })?)
}

impl Sheet {
    fn filling(self, tx: &mut Tx<'_>, caller: &Caller, catalogue: &Catalogue) -> Result<Filling> {
        let born = form_of(tx, caller, &self.client)?.birth_date;
        let born = born.map(|date| born_on(catalogue, &Language::german(), &date)).unwrap_or_default();
        let recipient =
            if self.whole_organisation { self.organisation.clone() } else { format!("{}, {}", self.organisation, self.service) };
        let mut filling = Filling::new(vec![
            ("client_name", Datum::text(self.name)),
            ("recipient", Datum::text(recipient)),
            ("purpose", Datum::text(self.purpose)),
            ("need", Datum::Need(self.need)),
            ("case_number", Datum::text(self.case_number)),
            ("kinds", Datum::Kinds(self.kinds)),
            ("special", Datum::Special(self.special)),
            ("answering", Datum::text(if self.mutual { self.organisation } else { String::new() })),
            ("given_on", Datum::day(self.given_on)),
            ("valid_until", Datum::day(self.valid_until)),
            ("language", Datum::Plain(Arg::Language(self.language))),
            ("born", Datum::text(born)),
        ]);
        filling.signing = Some(self.signing);
        filling.withdrawn_on = self.withdrawn_on;
        filling.client = Some((self.client.clone(), is_restricted(tx, &self.client)?));
        Ok(filling)
    }
}
