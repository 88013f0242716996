//! The pages of a sealed package: what a partner reads of a referral, and the form on which they answer. Both are in German alone: they
//! go from desk to desk.

use domain::time::{Day, Instant};
use l10n::{Catalogue, Language, message};
use typst::foundations::{Bytes, Dict, IntoValue, Str, Value};

use crate::values::Values;
use crate::words::{Word, Words, columns};
use crate::world::Template;
use crate::{LetterError, Pdf, Renderer, drawing};

/// A label and what stands beside it, in as many lines as it has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    pub label: String,
    pub lines: Vec<String>,
}

/// What a partner reads of a referral. Every text is printed as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PartnerPage {
    pub office: String,
    /// The short code of the referral.
    pub reference: String,
    /// The partner: its name, and the service that is asked for.
    pub to: Vec<String>,
    /// What of the client leaves, field by field.
    pub client: Vec<Fact>,
    /// What it is about: topic, urgency, appointment.
    pub concern: Vec<Fact>,
    /// Empty where none leaves.
    pub message: String,
    /// What the client released it for, in the words that they were told.
    pub purpose: String,
    pub released_until: Day,
    pub expires_on: Day,
    pub sent_on: Day,
    pub created_at: Instant,
}

/// The form on which a partner answers. It names nobody: the short code leads to the referral.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplyForm {
    pub office: String,
    pub reference: String,
    /// The partner: its name, and the service.
    pub to: Vec<String>,
    pub sent_on: Day,
    /// Why a referral is declined, a box for each.
    pub causes: Vec<String>,
    /// What came of it, a box for each.
    pub outcomes: Vec<String>,
    pub created_at: Instant,
}

impl Renderer {
    /// The page of a referral for a partner.
    ///
    /// # Errors
    /// [`LetterError::TooLong`], [`LetterError::BadInstant`].
    pub fn partner_page(&self, data: &PartnerPage, catalogue: &Catalogue) -> Result<Pdf, LetterError> {
        let words: Words = vec![
            ("title", message::package_page_title().into()),
            ("intro", message::package_page_intro(data.office.as_str()).into()),
            ("to", message::package_page_to().into()),
            ("client", message::package_page_client().into()),
            ("concern", message::package_page_concern().into()),
            ("message", message::package_page_message().into()),
            ("release", message::package_page_release().into()),
            ("released", message::package_page_released(data.released_until.0).into()),
            ("answer", message::package_page_answer(data.reference.as_str()).into()),
            ("secret", message::package_page_secret(data.expires_on.0).into()),
            ("sent-day", Word::Day(data.sent_on.0)),
        ];
        let mut values = self.page(catalogue, words, &data.office, &data.reference);
        values.texts("to", &data.to);
        // `client` is the second column.
        put_facts(&mut values, "person", &data.client);
        put_facts(&mut values, "concern", &data.concern);
        values.lines("message", Some(&data.message));
        values.lines("purpose", Some(&data.purpose));
        self.press(Template::Partner, values, data.created_at)
    }

    /// The form for the answer.
    ///
    /// # Errors
    /// [`LetterError::TooLong`], [`LetterError::BadInstant`].
    pub fn reply_form(&self, data: &ReplyForm, catalogue: &Catalogue) -> Result<Pdf, LetterError> {
        let words: Words = vec![
            ("title", message::package_form_title().into()),
            ("intro", message::package_form_intro(data.office.as_str()).into()),
            ("sent", message::package_form_sent(data.sent_on.0).into()),
            ("decision", message::package_form_decision().into()),
            ("accepted", message::package_form_accepted().into()),
            ("declined", message::package_form_declined().into()),
            ("appointment", message::package_form_appointment().into()),
            ("day", message::package_form_day().into()),
            ("time", message::package_form_time().into()),
            ("place", message::package_form_place().into()),
            ("visit", message::package_form_visit().into()),
            ("attended", message::package_form_attended().into()),
            ("not-attended", message::package_form_not_attended().into()),
            ("outcome", message::package_form_outcome().into()),
            ("remarks", message::package_form_remarks().into()),
            ("no-names", message::package_form_no_names().into()),
            ("signature", message::package_form_signature().into()),
        ];
        let code_alt = catalogue.plain(&Language::german(), &message::package_form_code(data.reference.as_str()));
        let mut values = self.page(catalogue, words, &data.office, &data.reference);
        let code = drawing::qr(&data.reference);
        values.put("code", code.map_or(Value::None, |svg| Bytes::from_string(svg).into_value()));
        values.text("code-alt", &code_alt);
        values.texts("to", &data.to);
        values.texts("causes", &data.causes);
        values.texts("outcomes", &data.outcomes);
        self.press(Template::ReplyForm, values, data.created_at)
    }

    fn page(&self, catalogue: &Catalogue, words: Words, office: &str, reference: &str) -> Values<'_> {
        let columns = columns(catalogue, &Language::german(), words);
        let mut values = Values::new(self.cleaner(), &columns);
        values.text("title", columns.german.word("title"));
        values.text("office", office);
        values.texts("office-contact", &[]);
        values.text("reference", reference);
        values
    }
}

fn put_facts(values: &mut Values<'_>, key: &'static str, facts: &[Fact]) {
    let rows: Vec<Value> = facts
        .iter()
        .map(|fact| {
            let label = values.cleaner.lines(&fact.label).join(" ").into_value();
            let lines: Vec<Value> =
                fact.lines.iter().flat_map(|line| values.cleaner.lines(line)).map(IntoValue::into_value).collect();
            let row: Dict = [(Str::from("label"), label), (Str::from("lines"), lines.into_value())].into_iter().collect();
            row.into_value()
        })
        .collect();
    values.put(key, rows);
}
