//! The sheet with which an interpreter comes: time, place, language and topic, and as little of the client as can be.

use chrono::NaiveDateTime;
use domain::{
    interpreter::InterpreterMode,
    need::Need,
    time::{Day, Instant},
};
use l10n::{Catalogue, Language, message};

use crate::values::Values;
use crate::words::{Word, Words, columns, for_code};
use crate::world::Template;
use crate::{LetterError, Pdf, Renderer};

/// What stands on an assignment sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AssignmentData {
    pub office: String,
    /// How to reach the office, an entry each.
    pub office_contact: Vec<String>,
    /// `D-2026-0017`: what the interpreter names instead of a client.
    pub reference: String,
    /// The creation time that the file names.
    pub created_at: Instant,
    /// In the office's zone.
    pub starts_at: NaiveDateTime,
    pub minutes: u32,
    pub place: String,
    pub district: String,
    /// The tag of the language that is interpreted.
    pub language: String,
    /// As it was typed; may be empty.
    pub dialect: String,
    pub need: Need,
    pub mode: InterpreterMode,
    /// For the interpreter; may be empty.
    pub remark: String,
    /// Only where the client agreed to it.
    pub client_name: Option<String>,
    /// The number to call by those who can't come.
    pub phone: Option<String>,
    /// The day on which these texts were last checked.
    pub text_as_of: Day,
}

impl Renderer {
    /// The sheet in German and in a language that the interpreter works in.
    ///
    /// # Errors
    /// [`LetterError::TooLong`], [`LetterError::BadInstant`].
    pub fn assignment(&self, data: &AssignmentData, catalogue: &Catalogue, beside: &Language) -> Result<Pdf, LetterError> {
        let columns = columns(catalogue, beside, words(data));
        let mut values = Values::new(self.cleaner(), &columns);
        values.text("title", columns.german.word("title"));
        values.text("office", &data.office);
        values.texts("office-contact", &data.office_contact);
        values.text("reference", &data.reference);
        values.lines("place", Some(&data.place));
        values.lines("district", Some(&data.district));
        values.lines("dialect", Some(&data.dialect));
        values.lines("remark", Some(&data.remark));
        values.lines("person", data.client_name.as_deref());
        values.lines("phone", data.phone.as_deref());
        self.press(Template::Assignment, values, data.created_at)
    }
}

fn words(data: &AssignmentData) -> Words {
    vec![
        ("title", message::interpreter_sheet_title().into()),
        ("when", message::letter_when().into()),
        ("where", message::letter_where().into()),
        ("appointment-day", Word::Day(data.starts_at.date())),
        ("appointment-time", message::letter_time(data.starts_at.time()).into()),
        ("duration", message::letter_duration(i64::from(data.minutes)).into()),
        ("what", message::interpreter_sheet_what().into()),
        ("language-label", message::interpreter_sheet_language().into()),
        ("language", Word::Language(data.language.clone())),
        ("topic-label", message::interpreter_sheet_topic().into()),
        ("topic", for_code("need", data.need.code())),
        ("mode-label", message::interpreter_sheet_mode().into()),
        ("mode", for_code("interpreter-mode", data.mode.code())),
        ("person", message::interpreter_sheet_person().into()),
        ("note", message::interpreter_sheet_note().into()),
        ("duties", message::interpreter_sheet_duties().into()),
        ("duty-secret", message::interpreter_sheet_duty_secret().into()),
        ("duty-whole", message::interpreter_sheet_duty_whole().into()),
        ("duty-conflict", message::interpreter_sheet_duty_conflict().into()),
        ("sign", message::interpreter_sheet_sign().into()),
        ("cancel", message::letter_cancel().into()),
        ("authoritative", message::letter_authoritative(data.text_as_of.0).into()),
        ("as-of", message::letter_as_of(data.text_as_of.0).into()),
    ]
}
