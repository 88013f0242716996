//! The client's second screen. What may be shown is put together here, by an allow-list, and is held apart from the session: the
//! window of the client reads it from here and reaches nothing else.

mod screen;

pub use screen::ClientDisplay;

use crate::{
    Desk, DeskError, Result, Session,
    api::{
        client::{ClientOpen, ClientPage},
        client_display::{
            ClientDisplayAnswer, ClientDisplayAt, ClientDisplayLanguage, ClientDisplayLook, ClientDisplayPropose,
            ClientDisplayShow, ClientDisplayState, ClientDisplayView, DisplayPart, ShownAppointment, ShownBirthDate, ShownName,
        },
        session::Nothing,
    },
    client, language_tag,
};
use domain::{
    client::NameKind,
    id::{ClientId, NameId},
    permission::Permission,
};
use l10n::Language;
use screen::{Content, Typed};
use std::time::Duration;
use store::params;

/// How long the client's window waits for something new before it asks again.
const LONGEST_WAIT: Duration = Duration::from_secs(15);

/// The longest part of a name, as in the form of a client.
const LONGEST_NAME: usize = 200;

/// Shows parts of one client, or asks somebody new for their name. Whoever was shown before is gone in the same moment.
///
/// # Errors
/// `not-found`, also for a restricted client whom the caller may not see; `language-unknown`.
pub fn show(display: &ClientDisplay, session: &mut Session, request: ClientDisplayShow) -> Result<ClientDisplayState> {
    let page = match &request.client_id {
        Some(id) => Some(client::open(session, ClientOpen { id: id.clone() })?),
        None => {
            session.require(Permission::ClientWrite)?;
            None
        }
    };
    let language = match &request.language {
        Some(tag) => written_language(session, tag).ok_or(DeskError::field("language", "language-unknown"))?,
        None => own_language(session, page.as_ref()).unwrap_or_else(|| display.language()),
    };
    let content = content(session, page, &request.parts)?;
    Ok(display.show(content, language, session.clock().now()))
}

/// What the staff may know of the second screen. A screen that is not theirs to see is told of as empty.
///
/// # Errors
/// None today; a command answers a result.
pub fn state(display: &ClientDisplay, session: &mut Session, _: Nothing) -> Result<ClientDisplayState> {
    let mut state = display.state(session.clock().now());
    if !session.may(Permission::ClientRead) {
        state.showing = None;
    }
    Ok(state)
}

/// The staff has gone to another screen: away from the client who is shown, the second screen clears itself a little later.
///
/// # Errors
/// None today; a command answers a result.
pub fn staff_is_at(display: &ClientDisplay, session: &mut Session, request: ClientDisplayAt) -> Result<ClientDisplayState> {
    display.staff_is_at(request.client_id.as_ref(), request.new_client, session.clock().now());
    state(display, session, Nothing {})
}

/// Clears the second screen at once.
///
/// # Errors
/// None today; a command answers a result.
pub fn clear(display: &ClientDisplay, session: &mut Session, _: Nothing) -> Result<ClientDisplayState> {
    display.clear_at_once();
    state(display, session, Nothing {})
}

/// The staff took the proposal over into their form, or not. This writes nothing: the form does, when it is saved.
///
/// # Errors
/// `proposal-gone` when it is not the one that is waiting.
pub fn answer(display: &ClientDisplay, session: &mut Session, request: ClientDisplayAnswer) -> Result<ClientDisplayState> {
    if !display.answer(request.proposal, session.clock().now()) {
        return Err(DeskError::refused("proposal-gone"));
    }
    state(display, session, Nothing {})
}

/// What the second screen shows now. Waits until it is another view than the one that was seen, for some seconds at most.
///
/// # Errors
/// None today; a command answers a result.
pub fn look(desk: &Desk, request: ClientDisplayLook) -> Result<ClientDisplayView> {
    if let Some(seen) = request.seen {
        desk.client_display().wait_for_another(seen, LONGEST_WAIT, desk.clock());
    }
    Ok(view(desk))
}

/// The client reads another language than the screen is in.
///
/// # Errors
/// `language-unknown` for one that the program has no words in.
pub fn choose_language(desk: &Desk, request: ClientDisplayLanguage) -> Result<ClientDisplayView> {
    language_tag::offered(desk.catalogue(), "tag", &request.tag)?;
    desk.client_display().choose_language(request.tag);
    Ok(view(desk))
}

/// Takes down how the client writes their name, for the staff to look at.
///
/// # Errors
/// `field-required`, `field-too-long`, `name-form` with their field; `proposal-gone` when the client is no longer shown.
pub fn propose(desk: &Desk, request: ClientDisplayPropose) -> Result<ClientDisplayView> {
    let typed = Typed {
        given: name_part("given", &request.given)?,
        family: name_part("family", &request.family)?,
        corrects: request.corrects,
    };
    if typed.given.is_empty() && typed.family.is_empty() {
        return Err(DeskError::field("given", "field-required"));
    }
    if !desk.client_display().propose(request.showing, typed, desk.clock().now()) {
        return Err(DeskError::refused("proposal-gone"));
    }
    Ok(view(desk))
}

pub(crate) fn view(desk: &Desk) -> ClientDisplayView {
    desk.client_display().view(desk.clock().now())
}

/// A part of a name as somebody types it, which comes from a window that is not trusted: one line, and no marks that would turn the
/// text around it. Joiners stay, Persian needs them.
fn name_part(field: &'static str, typed: &str) -> Result<String> {
    let one_line = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if one_line.chars().count() > LONGEST_NAME {
        return Err(DeskError::field(field, "field-too-long"));
    }
    let forbidden = |c: char| {
        c.is_control() || matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    if one_line.chars().any(forbidden) {
        return Err(DeskError::field(field, "name-form"));
    }
    Ok(one_line)
}

/// The first of the client's languages that the program has words in: the one for letters, then those they speak.
fn own_language(session: &Session, page: Option<&ClientPage>) -> Option<String> {
    let form = &page?.form;
    let mut tags = form.letter_language.iter().chain(form.languages.iter().map(|language| &language.tag));
    tags.find_map(|tag| written_language(session, tag))
}

/// The tag under which the program has words of this language.
fn written_language(session: &Session, tag: &str) -> Option<String> {
    let tag = Language::parse(tag).ok()?.tag().to_owned();
    session.catalogue().has(&tag).then_some(tag)
}

/// Picks what may be shown and was chosen; everything else of the page ends here.
fn content(session: &mut Session, page: Option<ClientPage>, parts: &[DisplayPart]) -> Result<Content> {
    let Some(page) = page else {
        return Ok(Content { parts: vec![DisplayPart::Names], ..Content::default() });
    };
    let chosen = |part: DisplayPart| parts.contains(&part);
    let mut content = Content { client_id: Some(page.id.clone()), parts: in_order(parts), ..Content::default() };
    if chosen(DisplayPart::Names) {
        let mut names: Vec<_> = page.form.names.into_iter().filter(|name| name.kind == NameKind::Current).collect();
        names.sort_by_key(|name| !name.preferred);
        for name in names {
            content.name_ids.push(name.id);
            content.names.push(ShownName { given: name.given, family: name.family });
        }
    }
    if chosen(DisplayPart::BirthDate) {
        content.birth_date =
            page.form.birth_date.map(|birth| ShownBirthDate { year: birth.year, month: birth.month, day: birth.day });
    }
    if chosen(DisplayPart::Languages) {
        content.languages = page.form.languages.into_iter().map(|language| language.tag).collect();
    }
    if chosen(DisplayPart::Appointment) {
        content.appointment = next_appointment(session, &page.id)?;
    }
    // A screen about what is not known would be an empty one.
    let has_appointment = content.appointment.is_some();
    let (has_birth_date, has_languages) = (content.birth_date.is_some(), !content.languages.is_empty());
    content.parts.retain(|part| match part {
        DisplayPart::Names => true,
        DisplayPart::BirthDate => has_birth_date,
        DisplayPart::Languages => has_languages,
        DisplayPart::Appointment => has_appointment,
    });
    Ok(content)
}

fn in_order(parts: &[DisplayPart]) -> Vec<DisplayPart> {
    DisplayPart::ALL.iter().copied().filter(|part| parts.contains(part)).collect()
}

/// Day, time and with whom. What it is about stays with the staff.
fn next_appointment(session: &mut Session, client: &ClientId) -> Result<Option<ShownAppointment>> {
    if !session.may(Permission::AppointmentRead) {
        return Ok(None);
    }
    session.read(Permission::AppointmentRead, |tx, caller| {
        let next = tx.first(
            "SELECT a.starts_at, s.name FROM appointment a JOIN staff s ON s.id = a.staff_id
             WHERE a.client_id = $1 AND a.ends_at >= $2 AND a.state IN ('booked', 'confirmed', 'checked-in')
             ORDER BY a.starts_at LIMIT 1",
            params![client, caller.now],
            |row| Ok((row.get::<domain::time::Instant>(0)?, row.get::<String>(1)?)),
        )?;
        Ok(next.and_then(|(starts_at, with)| {
            let at = starts_at.local(caller.zone)?.format("%Y-%m-%dT%H:%M").to_string();
            Some(ShownAppointment { at, with })
        }))
    })
}

/// The id of a name, which stays in the core: the client's window knows places in a list only.
type NameIds = Vec<Option<NameId>>;
