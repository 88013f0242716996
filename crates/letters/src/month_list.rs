//! The list of a month that an interpreter and the office sign: what was served and what is paid. It names no client.

use domain::time::{Day, Instant};
use l10n::{Catalogue, Language, message};

use crate::values::Values;
use crate::words::{Words, columns};
use crate::world::Template;
use crate::{LetterError, Pdf, Renderer};

/// What stands on the list, as it is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthListData {
    pub office: String,
    /// The first day of the month.
    pub month: Day,
    pub interpreter: String,
    /// By which tariff and rules.
    pub tariff: String,
    pub rules: String,
    /// A row each: day, time, number, language, way, outcome, minutes, kilometres, fee, travel, sum.
    pub rows: Vec<[String; 11]>,
    pub total: String,
    /// What was paid since January and the most that may be.
    pub year: Option<(String, String)>,
    /// The creation time that the file names.
    pub created_at: Instant,
    pub text_as_of: Day,
}

impl Renderer {
    /// The list, in German: it is signed, and one language counts.
    ///
    /// # Errors
    /// [`LetterError::TooLong`], [`LetterError::BadInstant`].
    pub fn month_list(&self, data: &MonthListData, catalogue: &Catalogue) -> Result<Pdf, LetterError> {
        let columns = columns(catalogue, &Language::german(), words(data));
        let mut values = Values::new(self.cleaner(), &columns);
        values.text("title", columns.german.word("title"));
        values.text("office", &data.office);
        values.texts("office-contact", &[]);
        values.text("reference", "");
        values.text("interpreter", &data.interpreter);
        values.rows("rows", &data.rows);
        values.text("total", &data.total);
        values.put("has-year", data.year.is_some());
        self.press(Template::MonthList, values, data.created_at)
    }
}

fn words(data: &MonthListData) -> Words {
    let mut words: Words = vec![
        ("title", message::interpreter_list_title(data.month.0).into()),
        ("interpreter", message::interpreter_list_interpreter().into()),
        ("tariff", message::interpreter_list_tariff(data.tariff.as_str(), data.rules.as_str()).into()),
        ("day", message::interpreter_list_day().into()),
        ("time", message::interpreter_list_time().into()),
        ("number", message::interpreter_list_reference().into()),
        ("language", message::interpreter_list_language().into()),
        ("mode", message::interpreter_list_mode().into()),
        ("outcome", message::interpreter_list_outcome().into()),
        ("minutes", message::interpreter_list_minutes().into()),
        ("kilometres", message::interpreter_list_kilometres().into()),
        ("fee", message::interpreter_list_fee().into()),
        ("travel", message::interpreter_list_travel().into()),
        ("sum", message::interpreter_list_sum().into()),
        ("correct", message::interpreter_list_correct().into()),
        ("sign-interpreter", message::interpreter_list_sign_interpreter().into()),
        ("sign-office", message::interpreter_list_sign_office().into()),
        ("authoritative", message::letter_authoritative(data.text_as_of.0).into()),
        ("as-of", message::letter_as_of(data.text_as_of.0).into()),
    ];
    if let Some((amount, limit)) = &data.year {
        words.push(("year", message::interpreter_list_year(amount.as_str(), limit.as_str()).into()));
    }
    words
}
