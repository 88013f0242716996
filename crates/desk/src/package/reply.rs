//! A partner's answer that comes as a file, or on paper with its short code.

use super::open::{hand_over, waiting};
use crate::{
    ArgValue, DeskError, Result, Session,
    api::{
        client::Done,
        package::{PackageReply, PackageReplyRecord, ReferralFind, ReferralFound},
        referral::ReferralAnswer,
    },
    client_line::{self, name_column},
    referral,
};
use domain::{
    id::{ClientId, ReferralId},
    permission::Permission,
    referral::{ReferralState, id_end, reference},
    time::Day,
};
use exchange::package::{Answered, Content, Reply, token_digest};
use sha2::{Digest, Sha256};
use store::{StoreError, params};

/// The longest remark that a step of a referral holds.
const LONGEST_REMARK: usize = 1000;

/// What an answer says, and the referral that it belongs to by its token.
///
/// # Errors
/// `reply-empty` where nobody filled it in; `reply-unknown` for a token that no package of this office had, or one of another
/// referral; `package-replayed` for an answer that was taken before; `referral-state` where it can no longer be given.
pub(super) fn preview(session: &mut Session, reply: &Reply) -> Result<PackageReply> {
    let answer = answered(reply)?;
    session.read(Permission::ReferralWrite, |tx, caller| {
        let id = referral_of(tx, reply)?;
        let columns = concat!(
            "SELECT r.version, s.organisation, s.name, r.state, r.client_id, ",
            name_column!("r"),
            " FROM referral r JOIN service s ON s.id = r.service_id WHERE r.id = $1"
        );
        let found = tx.first(columns, params![&id], |row| {
            let shown = PackageReply {
                id: id.clone(),
                version: row.get(0)?,
                reference: reference(&id),
                organisation: row.get(1)?,
                service: row.get(2)?,
                client_name: row.get(5)?,
                state: row.code(3, ReferralState::from_code)?,
                answer: answer.state,
                cause: answer.cause,
                outcome: answer.outcome,
                day: Day(answer.day),
                remarks: answer.remarks.clone(),
                appointment: answer.appointment.as_ref().map(hand_over),
            };
            Ok((shown, row.get::<Option<ClientId>>(4)?))
        })?;
        let (shown, client) = found.ok_or(StoreError::NotFound { table: "referral" })?;
        if let Some(client) = &client {
            client_line::must_be_visible(tx, caller, client)?;
        }
        if shown.state.answered(answer.state).is_none() {
            let args = vec![("from", ArgValue::from(shown.state.code())), ("to", ArgValue::from(answer.state.code()))];
            return Err(DeskError::Refused { code: "referral-state", args });
        }
        Ok(shown)
    })
}

fn answered(reply: &Reply) -> Result<&Answered> {
    let answer = reply.answer.as_ref().ok_or(DeskError::refused("reply-empty"))?;
    let broken = || DeskError::Refused { code: "package-broken", args: vec![("part", exchange::package::REPLY_JSON.into())] };
    if answer.remarks.chars().count() > LONGEST_REMARK {
        return Err(broken());
    }
    Ok(answer)
}

/// The token says which referral; the short code has to be the same, so that a line that was copied into the wrong form is noticed.
fn referral_of(tx: &mut store::Tx<'_>, reply: &Reply) -> Result<ReferralId> {
    let found = tx.first(
        "SELECT referral_id FROM referral_package WHERE token_digest = $1",
        params![token_digest(&reply.token).as_str()],
        |row| row.get::<ReferralId>(0),
    )?;
    let id = found.ok_or(DeskError::refused("reply-unknown"))?;
    if id_end(&reply.reference) != id_end(&reference(&id)) {
        return Err(DeskError::refused("reply-unknown"));
    }
    if tx.value::<i64>("SELECT count(*) FROM referral_reply WHERE digest = $1", params![digest(reply)?.as_str()])? > 0 {
        return Err(DeskError::refused("package-replayed"));
    }
    Ok(id)
}

fn digest(reply: &Reply) -> Result<String> {
    let text = serde_json::to_vec(reply).map_err(|_| DeskError::Request)?;
    Ok(hex::encode(Sha256::digest(text)))
}

/// Writes down the answer that is open: one step, as if somebody had typed it.
///
/// # Errors
/// As opening it, and as [`crate::referral::answer`].
pub fn record(session: &mut Session, request: PackageReplyRecord) -> Result<Done> {
    session.require(Permission::ReferralWrite)?;
    let held = waiting(session, &request.token)?;
    let Some(Content::Reply(reply)) = &held.content else { return Err(DeskError::refused("package-not-open")) };
    let shown = preview(session, reply)?;
    let digest = digest(reply)?;
    let row_id = session.new_uuid().to_string();
    let answer = ReferralAnswer {
        op_id: request.op_id,
        id: shown.id,
        version: shown.version,
        answer: shown.answer,
        cause: shown.cause,
        outcome: shown.outcome,
        day: shown.day,
        reason: shown.remarks,
        appointment: shown.appointment,
    };
    let id = answer.id.clone();
    let done = referral::answer_with(session, answer, |tx, caller| {
        // Two windows may have the same file open.
        let again = tx.value::<i64>("SELECT count(*) FROM referral_reply WHERE digest = $1", params![digest.as_str()])? > 0;
        if again {
            return Err(DeskError::refused("package-replayed"));
        }
        Ok(tx.insert(
            "referral_reply",
            &row_id,
            &[
                ("referral_id", (&id).into()),
                ("digest", digest.as_str().into()),
                ("staff_id", (&caller.staff_id).into()),
                ("at", caller.now.into()),
            ],
        )?)
    })?;
    session.packages.clear();
    Ok(done)
}

/// The referral whose short code stands on a form.
///
/// # Errors
/// `reference-form` for what is no short code; `not-found`.
pub fn find(session: &mut Session, request: ReferralFind) -> Result<ReferralFound> {
    let end = id_end(&request.reference).ok_or(DeskError::field("reference", "reference-form"))?;
    session.read(Permission::ReferralRead, |tx, caller| {
        let found = tx.first(
            "SELECT r.id FROM referral r LEFT JOIN client c ON c.id = r.client_id
             WHERE substr(r.id, 25) = $1 AND coalesce(c.restricted, 0) <= $2 ORDER BY r.id DESC LIMIT 1",
            params![end.as_str(), caller.sees_restricted],
            |row| row.get::<ReferralId>(0),
        )?;
        // The word stands beside the field in which it was typed.
        found.map(|id| ReferralFound { id }).ok_or_else(|| DeskError::field("reference", "reference-unknown"))
    })
}
