//! What everyone may change of their own.

use crate::{
    Acted, DeskError, Result, Session,
    api::{
        office::PassphraseChange,
        session::{LanguageChoice, Me, Nothing},
    },
    staff,
};
use domain::id::OpId;
use store::params;
use zeroize::Zeroizing;

/// The language of one's own screen, kept for the next day.
///
/// # Errors
/// `language-unknown`.
pub fn choose_language(session: &mut Session, request: LanguageChoice) -> Result<Me> {
    let language = session.catalogue.language(&request.tag).map_err(|_| DeskError::field("tag", "language-unknown"))?;
    let tag = language.tag().to_owned();
    let id = session.staff_id.clone();
    session.store.write::<_, DeskError>(|tx| {
        // A habit of the person, not an act on a record: no entry in the audit.
        tx.execute("UPDATE staff SET screen_language = $2 WHERE id = $1", params![&id, tag.as_str()])?;
        Ok(())
    })?;
    session.language = Some(tag);
    Ok(session.me())
}

/// # Errors
/// `wrong-passphrase` for the old one, `passphrase-short` for the new one.
pub fn change_passphrase(session: &mut Session, request: PassphraseChange) -> Result<Nothing> {
    let (old, new) = (Zeroizing::new(request.old), Zeroizing::new(request.new));
    staff::check_new_passphrase("new", &new)?;
    session.store.check_passphrase(&session.login, &old)?;
    let (id, login) = (session.staff_id.clone(), session.login.clone());
    session.store.admit(&id, &login, &new)?;
    let op_id = OpId::from_uuid(session.new_uuid());
    session.act(&op_id, "passphrase-changed", |_, caller| {
        Ok(Acted { subject: ("staff", caller.staff_id.to_string()), reply: Nothing {} })
    })
}
