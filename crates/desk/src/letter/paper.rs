//! A letter, printed or only looked at.

use super::{
    filling::{Filled, Wanted, fill},
    record, release_sheet, sample,
};
use crate::{
    DeskError, Result, Session,
    api::{
        letter::{LetterPages, LetterPaper, LetterPreview},
        release::ReleaseTerms,
    },
    client::note_reading,
    language_tag,
    paper::{Paper, file_name, office_name, renderer},
};
use domain::{id::ClientId, letter::LetterKind, permission::Permission};
use l10n::{Catalogue, Language};
use std::sync::Arc;

/// What somebody needs to make a letter of this kind.
const fn needs(kind: LetterKind) -> &'static [Permission] {
    match kind {
        LetterKind::Referral | LetterKind::PartnerReminder => &[Permission::ReferralWrite, Permission::ClientRead],
        LetterKind::Invitation | LetterKind::Reminder => &[Permission::AppointmentRead, Permission::ClientRead],
        LetterKind::Release => &[Permission::ReleaseRead, Permission::ClientRead],
        LetterKind::PrivacyNotice => &[Permission::NoticeWrite],
    }
}

/// Makes a letter. That it was made is written down, not what it says.
///
/// # Errors
/// The codes of [`record::of`]; `field-required` for a letter about nothing; `language-unknown`; those of [`letters::LetterError`].
pub fn letter(session: &mut Session, request: &LetterPaper) -> Result<Paper> {
    let catalogue = Arc::clone(session.catalogue());
    let (filled, client) = made(session, &catalogue, request)?;
    printed(session, &catalogue, request.kind, request.id.as_deref(), (filled, client))
}

/// A release as a sheet to be signed with a pen, before anything is recorded. Whoever signs it is asked for their answer afterwards.
///
/// # Errors
/// As giving a release with these terms; those of [`letters::LetterError`].
pub fn unsigned(session: &mut Session, terms: &ReleaseTerms) -> Result<Paper> {
    let catalogue = Arc::clone(session.catalogue());
    let made = unsigned_of(session, &catalogue, terms)?;
    printed(session, &catalogue, LetterKind::Release, Some(terms.client_id.as_str()), made)
}

/// What that sheet would look like. Nothing is written down but the look at a restricted record.
///
/// # Errors
/// As [`unsigned`].
pub fn unsigned_preview(session: &mut Session, terms: ReleaseTerms) -> Result<LetterPages> {
    let catalogue = Arc::clone(session.catalogue());
    let made = unsigned_of(session, &catalogue, &terms)?;
    looked_at(session, &catalogue, made)
}

fn unsigned_of(session: &mut Session, catalogue: &Catalogue, terms: &ReleaseTerms) -> Result<Made> {
    session.require(Permission::ReleaseWrite)?;
    session.require(Permission::ClientRead)?;
    let wanted = wanted(session, LetterKind::Release, &terms.language, false, None)?;
    session.read(Permission::ReleaseWrite, |tx, caller| {
        let filling = release_sheet::unsigned(tx, caller, catalogue, terms)?;
        let client = filling.client.clone();
        Ok((fill(tx, catalogue, caller, &wanted, filling)?, client))
    })
}

/// What is to be put on paper, and whom it is about.
type Made = (Filled, Option<(ClientId, bool)>);

fn printed(
    session: &mut Session,
    catalogue: &Catalogue,
    kind: LetterKind,
    subject: Option<&str>,
    (filled, client): Made,
) -> Result<Paper> {
    let pdf = renderer().letter(&filled.data, catalogue)?;
    if let Some((client, restricted)) = &client {
        note_reading(session, *restricted, client)?;
    }
    // Another kind than the record's: a read must not make windows read again.
    session.note("letter-made", "letter-made", subject.unwrap_or(kind.code()))?;
    let screen = session.me().language.and_then(|tag| catalogue.language(&tag).ok()).unwrap_or_else(Language::german);
    let kind = l10n::strip_marks(&catalogue.word(&screen, "letter-kind", kind.code()));
    Ok(Paper { pdf, file_name: format!("{}-{}.pdf", file_name(&kind), filled.data.day) })
}

fn made(session: &mut Session, catalogue: &Catalogue, request: &LetterPaper) -> Result<Made> {
    for permission in needs(request.kind) {
        session.require(*permission)?;
    }
    let wanted = wanted(session, request.kind, &request.language, request.copy, None)?;
    let id = request.id.as_deref();
    session.read(needs(request.kind)[0], |tx, caller| {
        let mut filling = match id {
            _ if request.kind == LetterKind::PrivacyNotice => record::notice(tx)?,
            Some(id) => record::of(tx, caller, catalogue, request.kind, id)?,
            None => return Err(DeskError::field("id", "field-required")),
        };
        sign(&mut filling.writer, &wanted);
        let client = filling.client.clone();
        Ok((fill(tx, catalogue, caller, &wanted, filling)?, client))
    })
}

/// What a letter would look like: with invented data, which needs the permission to write texts, or of a record, which needs that to
/// make the letter. Nothing is written down but the look at a restricted record.
///
/// # Errors
/// As [`letter`], and what is wrong with a text that is not kept yet.
pub fn preview(session: &mut Session, request: LetterPreview) -> Result<LetterPages> {
    let kind = request.kind;
    let mut needed = if request.id.is_some() { needs(kind).to_vec() } else { vec![Permission::LetterTemplate] };
    if request.draft.is_some() {
        needed.push(Permission::LetterTemplate);
    }
    for permission in &needed {
        session.require(*permission)?;
    }
    if request.draft.as_ref().is_some_and(|draft| draft.kind != kind) {
        return Err(DeskError::Request);
    }
    let catalogue = Arc::clone(session.catalogue());
    let wanted = wanted(session, kind, &request.language, request.copy, request.draft.as_ref())?;
    let made = session.read(needed[0], |tx, caller| {
        let mut filling = match &request.id {
            _ if kind == LetterKind::PrivacyNotice => record::notice(tx)?,
            Some(id) => record::of(tx, caller, &catalogue, kind, id)?,
            None => sample::sample(kind, caller, &office_name(tx)?)?,
        };
        sign(&mut filling.writer, &wanted);
        let client = filling.client.clone();
        Ok((fill(tx, &catalogue, caller, &wanted, filling)?, client))
    })?;
    looked_at(session, &catalogue, made)
}

fn looked_at(session: &mut Session, catalogue: &Catalogue, (filled, client): Made) -> Result<LetterPages> {
    if let Some((client, restricted)) = &client {
        note_reading(session, *restricted, client)?;
    }
    let pages = renderer().letter_pages(&filled.data, catalogue)?;
    let (german, aid) = filled.data.in_words();
    Ok(LetterPages {
        pages: pages.pages,
        german: l10n::strip_marks(&german),
        aid: aid.map(|aid| l10n::strip_marks(&aid)),
        missing: filled.missing,
        replaced: pages.replaced.into_iter().map(String::from).collect(),
    })
}

fn wanted<'a>(
    session: &Session,
    kind: LetterKind,
    language: &str,
    copy: bool,
    draft: Option<&'a crate::api::letter::LetterDraft>,
) -> Result<Wanted<'a>> {
    let tag = language_tag::canonical("language", language)?;
    let unknown = |_| DeskError::field("language", "language-unknown");
    let language = session.catalogue.language(&tag).or_else(|_| Language::parse(&tag)).map_err(unknown)?;
    Ok(Wanted { kind, language, copy, draft, writer: session.me().name })
}

/// Nobody signs a notice for the office, and a release is signed by the client.
fn sign(writer: &mut String, wanted: &Wanted<'_>) {
    if !matches!(wanted.kind, LetterKind::Release | LetterKind::PrivacyNotice) {
        writer.clone_from(&wanted.writer);
    }
}
