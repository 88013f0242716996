//! What a form asks before anything is saved.

use crate::{
    Result, Session,
    api::{
        WireError,
        client::{BirthDateRead, BirthDateReadReply, ResidenceTitle},
        session::Nothing,
    },
};
use domain::{
    birth_date::{self, BirthDate, BirthDateError, BirthDateReadError, BirthDateSource, Calendar},
    permission::Permission,
    residence::ResidencePack,
    time::Day,
};

/// What a typed birth date means. What cannot be read is an answer with a problem, not a failure.
///
/// # Errors
/// [`crate::DeskError::Permission`].
pub fn read_birth_date(session: &mut Session, request: BirthDateRead) -> Result<BirthDateReadReply> {
    session.require(Permission::ClientFind)?;
    let today = session.caller().today;
    let read = |calendar| birth_date::parse_in(calendar, &request.text, today.0, BirthDateSource::Spoken);
    Ok(match read(request.calendar) {
        Ok(date) => {
            let span = date.as_ref().and_then(|date| date.span(today.0)).filter(|(first, last)| first != last);
            BirthDateReadReply {
                problem: None,
                // 1 January of our calendar stands for an unknown day where somebody wrote it so.
                placeholder: request.calendar == Calendar::Gregorian && date.as_ref().is_some_and(BirthDate::is_placeholder),
                original: date.as_ref().and_then(|date| date.original(today.0)),
                span: span.map(|(first, last)| (Day(first), Day(last))),
                proposals: Vec::new(),
                date,
            }
        }
        Err(error) => BirthDateReadReply {
            date: None,
            problem: Some(problem(error)),
            placeholder: false,
            original: None,
            span: None,
            // The two Islamic calendars lie a day apart: one of them says enough.
            proposals: [Calendar::Gregorian, Calendar::Persian, Calendar::Ethiopic, Calendar::IslamicUmmAlQura]
                .into_iter()
                .filter(|calendar| *calendar != request.calendar)
                .filter_map(|calendar| read(calendar).ok().flatten())
                .filter(|date| date.age(today.0).is_some_and(|(least, _)| least <= OLDEST))
                .collect(),
        },
    })
}

/// Nobody who comes to a counter is older: a reading that makes somebody so is another calendar's.
const OLDEST: i32 = 110;

fn problem(error: BirthDateReadError) -> WireError {
    let mut args = serde_json::Map::new();
    if let BirthDateReadError::Impossible(BirthDateError::MonthShorter { calendar, year, month, days }) = error {
        args.insert("days".to_owned(), days.into());
        args.insert("month".to_owned(), format!("{}-{month}", calendar.code()).into());
        args.insert("year".to_owned(), year.to_string().into());
    }
    WireError { code: error.code().to_owned(), args }
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
