//! The privacy notice (GDPR Art. 13): in which language and version it was handed over, when and how.

use super::must_have_been;
use crate::{
    Acted, Result, Session,
    api::{client::Done, release::NoticeHandOver},
    client_line, language_tag, staff,
};
use domain::permission::Permission;

/// Keeps that the notice was handed over.
///
/// # Errors
/// `field-required`, `field-too-long`, `language-unknown`, `day-in-the-future`; `not-found`.
pub fn hand_over(session: &mut Session, request: NoticeHandOver) -> Result<Done> {
    session.require(Permission::NoticeWrite)?;
    let language = language_tag::canonical("language", &request.language)?;
    let version = staff::required("notice_version", &request.notice_version, 60)?;
    let remark = staff::optional("remark", &request.remark, 500)?;
    let id = session.new_uuid().to_string();
    session.write(Permission::NoticeWrite, &request.op_id, "notice-handed-over", |tx, caller| {
        client_line::must_be_visible(tx, caller, &request.client_id)?;
        must_have_been("handed_on", request.handed_on, caller.today)?;
        tx.about(Some(&request.client_id));
        tx.insert(
            "privacy_notice",
            &id,
            &[
                ("client_id", (&request.client_id).into()),
                ("language", language.as_str().into()),
                ("notice_version", version.as_str().into()),
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
