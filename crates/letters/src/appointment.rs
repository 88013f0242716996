//! The appointment slip.

use chrono::NaiveDateTime;
use domain::time::{Day, Instant};
use l10n::{Catalogue, Language, message};

use crate::column::Bilingual;
use crate::drawing;
use crate::values::Values;
use crate::words::{Word, Words, columns};
use crate::world::Template;
use crate::{LetterError, Pdf, Renderer};

/// What stands on an appointment slip. It names no client: who holds it knows whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AppointmentData {
    pub office: String,
    /// How to reach the office, an entry each.
    pub office_contact: Vec<String>,
    /// The number to name on the phone; may be empty.
    pub reference: String,
    /// The creation time that the file names.
    pub created_at: Instant,
    /// In the office's zone.
    pub starts_at: NaiveDateTime,
    pub minutes: Option<u32>,
    /// The room or the house, printed large.
    pub place: String,
    pub address: String,
    pub directions: Option<Bilingual>,
    /// The name of the member of staff.
    pub with: Option<String>,
    pub bring: Vec<Bilingual>,
    pub note: Option<Bilingual>,
    /// The number to call by those who can't come.
    pub phone: Option<String>,
    /// What a telephone and the kiosk read from the QR code: an iCalendar file that names no client. Empty: no code.
    pub calendar: String,
    /// The day on which these texts were last checked.
    pub text_as_of: Day,
}

impl Renderer {
    /// The appointment slip, in German and in the client's language.
    ///
    /// # Errors
    /// [`LetterError::TooLong`], [`LetterError::BadInstant`].
    pub fn appointment(&self, data: &AppointmentData, catalogue: &Catalogue, client: &Language) -> Result<Pdf, LetterError> {
        let columns = columns(catalogue, client, words(data));
        let mut values = Values::new(self.cleaner(), &columns);
        values.text("title", columns.german.word("title"));
        values.text("office", &data.office);
        values.texts("office-contact", &data.office_contact);
        values.text("reference", &data.reference);
        values.put("has-duration", data.minutes.is_some());
        values.lines("place", Some(&data.place));
        values.lines("address", Some(&data.address));
        values.told("directions", data.directions.as_ref());
        values.lines("with", data.with.as_deref());
        values.list("bring", &data.bring);
        values.told("note", data.note.as_ref());
        values.lines("phone", data.phone.as_deref());
        let code = (!data.calendar.is_empty()).then(|| drawing::qr(&data.calendar)).flatten();
        values.put("qr", drawing::picture(code));
        values.text("qr-alt-text", columns.german.word("qr-alt"));
        self.press(Template::Appointment, values, data.created_at)
    }
}

fn words(data: &AppointmentData) -> Words {
    let mut words: Words = vec![
        ("title", message::letter_appointment_title().into()),
        ("where", message::letter_where().into()),
        ("when", message::letter_when().into()),
        ("appointment-day", Word::Day(data.starts_at.date())),
        ("appointment-time", message::letter_time(data.starts_at.time()).into()),
        ("bring", message::letter_bring().into()),
        ("directions", message::letter_directions().into()),
        ("with", message::letter_with().into()),
        ("note", message::letter_note().into()),
        ("qr", message::letter_text_qr().into()),
        ("qr-alt", message::letter_text_qr_alt(data.starts_at.date(), data.starts_at.time()).into()),
        ("cancel", message::letter_cancel().into()),
        ("authoritative", message::letter_authoritative(data.text_as_of.0).into()),
        ("as-of", message::letter_as_of(data.text_as_of.0).into()),
    ];
    if let Some(minutes) = data.minutes {
        words.push(("duration", message::letter_duration(i64::from(minutes)).into()));
    }
    words
}
