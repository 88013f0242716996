//! The privacy notice (GDPR Art. 13): in which language and version it was handed over, when and how.

use super::must_have_been;
use crate::{
    Acted, DeskError, Result, Session,
    api::{
        client::Done,
        release::{NoticeHandOver, NoticeInForce, NoticeOf},
    },
    client_line, language_tag, letter, staff,
};
use domain::{permission::Permission, release::NoticeSource};
use l10n::Language;
use std::sync::Arc;

/// The longest name of a version that somebody types.
const LONGEST_VERSION: usize = 60;

/// The office's own notice as it would be handed over today.
///
/// # Errors
/// `language-unknown`; `notice-no-text` where there is no text in this language.
pub fn notice_in_force(session: &mut Session, request: NoticeOf) -> Result<NoticeInForce> {
    let catalogue = Arc::clone(session.catalogue());
    let language = language(&language_tag::canonical("language", &request.language)?)?;
    session.read(Permission::NoticeWrite, |tx, _| letter::notice_in_force(tx, &catalogue, &language))
}

fn language(tag: &str) -> Result<Language> {
    Language::parse(tag).map_err(|_| DeskError::field("language", "language-unknown"))
}

/// Keeps that the notice was handed over, with the version that was in force: nobody has to copy it from the sheet. What is typed is the
/// version of a sheet from elsewhere.
///
/// # Errors
/// `field-required`, `field-too-long`, `language-unknown`, `day-in-the-future`; `notice-no-text`; `notice-newer` for a day on which
/// another text was in force; `not-found`.
pub fn hand_over(session: &mut Session, request: NoticeHandOver) -> Result<Done> {
    session.require(Permission::NoticeWrite)?;
    let catalogue = Arc::clone(session.catalogue());
    let tag = language_tag::canonical("language", &request.language)?;
    let text_of = language(&tag)?;
    let typed =
        request.other_version.as_deref().map(|typed| staff::required("other_version", typed, LONGEST_VERSION)).transpose()?;
    let remark = staff::optional("remark", &request.remark, 500)?;
    let id = session.new_uuid().to_string();
    session.write(Permission::NoticeWrite, &request.op_id, "notice-handed-over", |tx, caller| {
        client_line::must_be_visible(tx, caller, &request.client_id)?;
        must_have_been("handed_on", request.handed_on, caller.today)?;
        let (version, translation, source) = match &typed {
            Some(typed) => (typed.clone(), String::new(), NoticeSource::Elsewhere),
            None => {
                let held = letter::notice_in_force(tx, &catalogue, &text_of)?;
                // Which text was in force then, nobody kept in a form that could be trusted: the sheet says it.
                if request.handed_on < held.since {
                    return Err(DeskError::field("handed_on", "notice-newer"));
                }
                (held.version, held.translation, NoticeSource::InForce)
            }
        };
        tx.about(Some(&request.client_id));
        tx.insert(
            "privacy_notice",
            &id,
            &[
                ("client_id", (&request.client_id).into()),
                ("language", tag.as_str().into()),
                ("notice_version", version.as_str().into()),
                ("translation_version", translation.as_str().into()),
                ("source", source.code().into()),
                ("handed_on", request.handed_on.into()),
                ("way", request.way.code().into()),
                ("remark", remark.as_str().into()),
                ("staff_id", (&caller.staff_id).into()),
                ("at", caller.now.into()),
            ],
        )?;
        let reply = Done { id: id.clone(), version: 1, saved_at: caller.now };
        Ok(Acted { subject: ("privacy_notice", id.clone()), reply })
    })
}
