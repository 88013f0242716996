//! The letterhead: who the office is on paper, and what a privacy notice has to name.

use crate::{
    Acted, DeskError, Result, Session,
    api::{
        client::Done,
        letter::{Letterhead, LetterheadSave, LogoChosen},
        session::Nothing,
    },
    paper::{office_name, renderer},
    staff,
};
use domain::permission::Permission;
use letters::Logo;
use std::{io::Read, path::Path};
use store::{Tx, Value, params};

/// The one row.
const ID: &str = "letterhead";
/// Years that data is kept where nobody said otherwise.
const USUAL_YEARS: u32 = 3;
/// Looked at before the picture is; a larger file is no logo.
const LARGEST_FILE: u64 = 1024 * 1024;

/// # Errors
/// [`DeskError::Permission`].
pub fn letterhead(session: &mut Session, _: Nothing) -> Result<Letterhead> {
    session.read(Permission::LetterTemplate, |tx, _| of(tx))
}

/// The letterhead as it stands; empty but for the name where nobody has saved one.
pub(crate) fn of(tx: &mut Tx<'_>) -> Result<Letterhead> {
    let office = office_name(tx)?;
    let found = tx.first(
        "SELECT version, street, postcode, place, phone, mail, web, controller, officer, authority, keep_years, logo, logo_alt
         FROM letterhead WHERE id = $1",
        params![ID],
        |row| {
            Ok(Letterhead {
                version: row.get(0)?,
                office: office.clone(),
                street: row.get(1)?,
                postcode: row.get(2)?,
                place: row.get(3)?,
                phone: row.get(4)?,
                mail: row.get(5)?,
                web: row.get(6)?,
                controller: row.get(7)?,
                officer: row.get(8)?,
                authority: row.get(9)?,
                keep_years: row.get(10)?,
                logo: row.get(11)?,
                logo_alt: row.get(12)?,
            })
        },
    )?;
    let empty = String::new;
    Ok(found.unwrap_or_else(|| Letterhead {
        version: 0,
        office,
        street: empty(),
        postcode: empty(),
        place: empty(),
        phone: empty(),
        mail: empty(),
        web: empty(),
        controller: empty(),
        officer: empty(),
        authority: empty(),
        keep_years: USUAL_YEARS,
        logo: None,
        logo_alt: empty(),
    }))
}

/// Keeps the letterhead. Each letter from now on has it.
///
/// # Errors
/// `field-too-long`, `field-control-character`, `letterhead-years`, `letter-logo`; `field-required` for a picture without words; a
/// version conflict.
pub fn save_letterhead(session: &mut Session, request: LetterheadSave) -> Result<Done> {
    session.require(Permission::LetterTemplate)?;
    let line = |field: &str, text: &str, limit: usize| -> Result<Value> {
        let text = staff::optional(field, text, limit)?;
        Ok(text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(", ").into())
    };
    if !(1..=30).contains(&request.keep_years) {
        return Err(DeskError::field("keep_years", "letterhead-years"));
    }
    if let Some(logo) = &request.logo {
        let drawn = Logo::from_data_url(logo).and_then(|logo| renderer().proof(&logo));
        drawn.map_err(|_| DeskError::field("logo", "letter-logo"))?;
        // A picture that nobody described is a hole in the page for those who cannot see it.
        staff::required("logo_alt", &request.logo_alt, 200)?;
    }
    let columns: Vec<(&'static str, Value)> = vec![
        ("street", line("street", &request.street, 200)?),
        ("postcode", line("postcode", &request.postcode, 20)?),
        ("place", line("place", &request.place, 100)?),
        ("phone", line("phone", &request.phone, 60)?),
        ("mail", line("mail", &request.mail, 200)?),
        ("web", line("web", &request.web, 200)?),
        ("controller", line("controller", &request.controller, 400)?),
        ("officer", line("officer", &request.officer, 400)?),
        ("authority", line("authority", &request.authority, 400)?),
        ("keep_years", Value::Int(i64::from(request.keep_years))),
        ("logo", request.logo.as_deref().into()),
        ("logo_alt", line("logo_alt", &request.logo_alt, 200)?),
    ];
    session.write(Permission::LetterTemplate, &request.op_id, "letterhead-saved", |tx, caller| {
        let version = if request.version == 0 {
            tx.insert("letterhead", ID, &columns)?;
            1
        } else {
            tx.update("letterhead", ID, request.version, &columns)?
        };
        Ok(Acted { subject: ("letterhead", ID.to_owned()), reply: Done { id: ID.to_owned(), version, saved_at: caller.now } })
    })
}

/// Reads a picture that somebody chose, without keeping it.
///
/// # Errors
/// `file-unreadable`; `letter-logo` for what is no picture that a page can carry.
pub fn read_logo(session: &Session, path: &Path) -> Result<LogoChosen> {
    session.require(Permission::LetterTemplate)?;
    let unreadable = |_| DeskError::refused("file-unreadable");
    let mut bytes = Vec::new();
    std::fs::File::open(path).map_err(unreadable)?.take(LARGEST_FILE).read_to_end(&mut bytes).map_err(unreadable)?;
    let logo = Logo::read(&bytes)?;
    renderer().proof(&logo)?;
    Ok(LogoChosen { logo: Some(logo.to_data_url()) })
}
