//! Whether the terms of a release can stand, signed already or about to be.

use super::{case_must_belong, unique};
use crate::{
    ArgValue, Caller, DeskError, Result, api::release::ReleaseTerms, client_line, language_tag, rules::OfficeRules, staff,
};
use domain::{referral::DataKind, release::SpecialCategory, time::Day};
use store::{StoreError, Tx, params};

/// The words of a release, trimmed, each code once.
pub(crate) struct Sound {
    pub purpose: String,
    pub language: String,
    pub kinds: Vec<DataKind>,
    pub special: Vec<SpecialCategory>,
}

/// Who may be told.
pub(crate) struct Recipient {
    pub organisation: String,
    pub service: String,
}

/// # Errors
/// `field-required`, `field-too-long`, `language-unknown`, `release-ends-before`.
pub(crate) fn words(terms: &ReleaseTerms, given_on: Day) -> Result<Sound> {
    let purpose = staff::required("purpose", &terms.purpose, 500)?;
    let language = language_tag::canonical("language", &terms.language)?;
    let (kinds, special) = (unique(terms.kinds.clone()), unique(terms.special.clone()));
    if kinds.is_empty() {
        return Err(DeskError::field("kinds", "field-required"));
    }
    if terms.valid_until < given_on {
        return Err(DeskError::field("valid_until", "release-ends-before"));
    }
    Ok(Sound { purpose, language, kinds, special })
}

/// # Errors
/// `release-too-long`, `case-of-another`; `not-found` for a client, case or service.
pub(crate) fn recipient(tx: &mut Tx<'_>, caller: &Caller, terms: &ReleaseTerms, given_on: Day) -> Result<Recipient> {
    client_line::must_be_visible(tx, caller, &terms.client_id)?;
    let longest = i64::from(OfficeRules::of(tx)?.release_longest_days);
    if (terms.valid_until.0 - given_on.0).num_days() > longest {
        let args = vec![("days", ArgValue::Number(longest))];
        return Err(DeskError::Field { field: "valid_until".to_owned(), code: "release-too-long", args });
    }
    if let Some(case) = &terms.case_file_id {
        case_must_belong(tx, case, Some(&terms.client_id))?;
    }
    let found = tx.first("SELECT organisation, name FROM service WHERE id = $1", params![&terms.service_id], |row| {
        Ok(Recipient { organisation: row.get(0)?, service: row.get(1)? })
    })?;
    found.ok_or(DeskError::Store(StoreError::NotFound { table: "service" }))
}
