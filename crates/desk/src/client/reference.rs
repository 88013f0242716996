//! What a form asks before anything is saved.

use crate::{
    Result, Session,
    api::{
        client::{BirthDateRead, BirthDateReadReply, ResidenceTitle},
        session::Nothing,
    },
};
use domain::{birth_date, permission::Permission, residence::ResidencePack};

/// What a typed birth date means. What cannot be read is an answer with a problem, not a failure.
///
/// # Errors
/// [`crate::DeskError::Permission`].
pub fn read_birth_date(session: &mut Session, request: BirthDateRead) -> Result<BirthDateReadReply> {
    session.require(Permission::ClientFind)?;
    let today = session.caller().today;
    Ok(match birth_date::parse(&request.text, today.0, birth_date::BirthDateSource::Spoken) {
        Ok(date) => {
            let placeholder = date.as_ref().is_some_and(birth_date::BirthDate::is_placeholder);
            BirthDateReadReply { date, problem: None, placeholder }
        }
        Err(error) => BirthDateReadReply { date: None, problem: Some(error.code().to_owned()), placeholder: false },
    })
}

/// The titles of residence of the rule pack, in its order.
///
/// # Errors
/// None at present.
pub fn residence_titles(_: &mut Session, _: Nothing) -> Result<Vec<ResidenceTitle>> {
    let titles = ResidencePack::embedded().titles().iter();
    Ok(titles
        .map(|title| ResidenceTitle {
            code: title.code.clone(),
            label: title.label.clone(),
            group: title.group.code().to_owned(),
        })
        .collect())
}
