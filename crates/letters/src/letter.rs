//! A letter: German, which counts, and beside it the client's language as an aid.

use chrono::{NaiveDate, NaiveDateTime};
use domain::referral::ReferralField;
use domain::time::{Day, Instant};
use l10n::format::DayShape;
use l10n::{Catalogue, Language, Message, message};
use typst::foundations::{IntoValue, Value};

use crate::body::{Block, blocks, plain};
use crate::values::{Columns, Values};
use crate::words::{Word, Words, column};
use crate::world::Template;
use crate::{LetterError, Logo, Pages, Pdf, Renderer, drawing};

/// Who writes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LetterHead {
    pub office: String,
    pub street: String,
    /// With the postcode.
    pub town: String,
    pub phone: String,
    pub mail: String,
    pub web: String,
    pub logo: Option<Logo>,
    /// What the picture says.
    pub logo_alt: String,
}

/// A text that was filled by the catalogue, with the marks that it puts around values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    pub title: String,
    pub body: String,
}

/// The second column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aid {
    pub language: Language,
    pub wording: Wording,
    /// When its text was put in force.
    pub day: Day,
    /// Nobody has checked it.
    pub is_draft: bool,
    /// The German text is newer.
    pub is_outdated: bool,
}

/// A line to sign on, or what was signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Signing {
    OnPaper,
    /// Strokes as the release holds them.
    OnScreen {
        path: String,
        day: Day,
    },
    Refused,
}

/// The time of an appointment and what a phone reads from the code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterAppointment {
    /// In the office's zone.
    pub starts_at: NaiveDateTime,
    /// An iCalendar file. It names no client.
    pub calendar: String,
}

/// What stands in a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LetterData {
    pub head: LetterHead,
    /// Lines of the address window; none for a paper that is handed over.
    pub to: Vec<String>,
    /// May be empty.
    pub reference: String,
    pub day: Day,
    pub created_at: Instant,
    /// Who signs for the office; empty for a paper that nobody signs for it.
    pub writer: String,
    pub german: Wording,
    /// Names the German text.
    pub version: String,
    pub aid: Option<Aid>,
    /// The language that was asked for and that the program has no text in.
    pub lacking: Option<Language>,
    /// Data about the client, as it goes to an organisation.
    pub facts: Vec<(ReferralField, String)>,
    /// This is the client's copy of a letter to somebody else.
    pub copy_of: Option<String>,
    pub appointment: Option<LetterAppointment>,
    pub signing: Option<Signing>,
    pub withdrawn_on: Option<Day>,
}

impl Renderer {
    /// A letter as tagged PDF.
    ///
    /// # Errors
    /// [`LetterError::TooLong`], [`LetterError::BadInstant`].
    pub fn letter(&self, data: &LetterData, catalogue: &Catalogue) -> Result<Pdf, LetterError> {
        let values = self.letter_values(data, catalogue);
        self.press(Template::Letter, values, data.created_at)
    }

    /// The same letter as pictures of its pages, to look at on a screen.
    ///
    /// # Errors
    /// As [`Self::letter`].
    pub fn letter_pages(&self, data: &LetterData, catalogue: &Catalogue) -> Result<Pages, LetterError> {
        let values = self.letter_values(data, catalogue);
        self.draw(Template::Letter, values)
    }

    fn letter_values(&self, data: &LetterData, catalogue: &Catalogue) -> Values<'_> {
        let words = words(data);
        let german = column(catalogue, &Language::german(), &words);
        let client = data.aid.as_ref().map_or_else(|| german.clone(), |aid| column(catalogue, &aid.language, &words));
        let columns = Columns { german, client, is_fallback: data.lacking.is_some() };
        let mut values = Values::new(self.cleaner(), &columns);
        values.text("title", &data.german.title);
        values.text("office", &data.head.office);
        let lines = |texts: &[&String]| texts.iter().map(|text| (*text).clone()).collect::<Vec<_>>();
        values.texts("office-contact", &lines(&[&data.head.street, &data.head.town]));
        values.texts("office-reach", &lines(&[&data.head.phone, &data.head.mail, &data.head.web]));
        values.texts("to", &data.to);
        values.text("reference", &data.reference);
        let day = catalogue.format(&Language::german()).day(data.day.0, DayShape::Long);
        values.text("day", &day);
        values.lines("writer", Some(&data.writer));
        let logo = data.head.logo.as_ref();
        values.put("logo", logo.map_or(Value::None, Logo::bytes));
        values.put("logo-format", logo.map_or("", Logo::format));
        values.text("logo-alt", if data.head.logo_alt.trim().is_empty() { &data.head.office } else { &data.head.logo_alt });
        values.blocks("german-title", &title(&data.german), false);
        values.blocks("german-body", &blocks(&data.german.body), false);
        let aid = data.aid.as_ref().filter(|_| !columns.client.is_german());
        let right_to_left = columns.client.is_right_to_left;
        values.blocks("aid-title", &aid.map(|aid| title(&aid.wording)).unwrap_or_default(), right_to_left);
        values.blocks("aid-body", &aid.map(|aid| blocks(&aid.wording.body)).unwrap_or_default(), right_to_left);
        values.put("aid-draft", aid.is_some_and(|aid| aid.is_draft));
        values.put("aid-outdated", aid.is_some_and(|aid| aid.is_outdated));
        let facts: Vec<Value> = data
            .facts
            .iter()
            .map(|(field, text)| {
                let lines: Vec<Value> = values.cleaner.lines(text).into_iter().map(IntoValue::into_value).collect();
                vec![field_word(*field).0.into_value(), lines.into_value()].into_value()
            })
            .collect();
        values.put("facts", facts);
        values.put("copy", data.copy_of.is_some());
        let code = data.appointment.as_ref().and_then(|appointment| drawing::qr(&appointment.calendar));
        values.put("qr", drawing::picture(code));
        let alt = |columns: &Columns, word: &str| [columns.german.word(word), columns.client.word(word)].join(" · ");
        values
            .text("qr-alt-text", &if aid.is_some() { alt(&columns, "qr-alt") } else { columns.german.word("qr-alt").to_owned() });
        let strokes = match &data.signing {
            Some(Signing::OnScreen { path, .. }) => drawing::signature(path),
            _ => None,
        };
        values.put(
            "signing",
            match &data.signing {
                None => "",
                Some(Signing::OnPaper) => "paper",
                Some(Signing::OnScreen { .. }) => "screen",
                Some(Signing::Refused) => "refused",
            },
        );
        values.put("signature", drawing::picture(strokes));
        values.text("signature-alt-text", columns.german.word("signature-alt"));
        values.put("withdrawn", data.withdrawn_on.is_some());
        values
    }
}

impl LetterData {
    /// Title and text in words: German, then the second column.
    #[must_use]
    pub fn in_words(&self) -> (String, Option<String>) {
        let say = |wording: &Wording| [plain(&title(wording)), plain(&blocks(&wording.body))].join("\n\n");
        (say(&self.german), self.aid.as_ref().map(|aid| say(&aid.wording)))
    }
}

/// One line, whatever the values in it are.
fn title(wording: &Wording) -> Vec<Block> {
    blocks(&wording.title.replace('\n', " "))
}

fn words(data: &LetterData) -> Words {
    let foot = || message::letter_text_foot(data.version.as_str());
    let aid_day = data.aid.as_ref().map_or(data.day.0, |aid| aid.day.0);
    let mut words: Words = vec![
        ("aid", message::letter_text_aid(aid_day).into()),
        ("draft", message::letter_text_draft().into()),
        ("outdated", message::letter_text_outdated().into()),
        ("authoritative", foot().into()),
        ("as-of", foot().into()),
        ("qr", message::letter_text_qr().into()),
        ("place-day", message::letter_text_place_day().into()),
        ("signature", message::letter_text_signature().into()),
        ("signature-alt", message::letter_text_signature_alt().into()),
        ("refused", message::letter_text_refused().into()),
        ("closing", message::letter_text_closing().into()),
        ("details", message::letter_text_details().into()),
        ("reference-label", message::letter_reference().into()),
        ("phone-label", message::letter_phone().into()),
    ];
    if let Some(language) = &data.lacking {
        words.push(("fallback", message::letter_fallback(language.tag()).into()));
    }
    if let Some(partner) = &data.copy_of {
        words.push(("copy", message::letter_text_copy(partner.as_str()).into()));
    }
    if let Some(appointment) = &data.appointment {
        let (day, time): (NaiveDate, _) = (appointment.starts_at.date(), appointment.starts_at.time());
        words.push(("qr-alt", message::letter_text_qr_alt(day, time).into()));
    }
    if let Some(Signing::OnScreen { day, .. }) = &data.signing {
        words.push(("signed", message::letter_text_signed(day.0).into()));
    }
    if let Some(day) = data.withdrawn_on {
        words.push(("withdrawn", message::letter_text_withdrawn(day.0).into()));
    }
    words.extend(data.facts.iter().map(|(field, _)| {
        let (name, message) = field_word(*field);
        (name, Word::from(message))
    }));
    words
}

/// The name of a fact in the template, and its words.
fn field_word(field: ReferralField) -> (&'static str, Message) {
    match field {
        ReferralField::Name => ("field-name", message::letter_text_field_name()),
        ReferralField::BirthDate => ("field-birth-date", message::letter_text_field_birth_date()),
        ReferralField::Phone => ("field-phone", message::letter_text_field_phone()),
        ReferralField::Mail => ("field-mail", message::letter_text_field_mail()),
        ReferralField::Languages => ("field-languages", message::letter_text_field_languages()),
        ReferralField::Need => ("field-need", message::letter_text_field_need()),
        ReferralField::Message => ("field-message", message::letter_text_field_message()),
        ReferralField::Gender => ("field-gender", message::letter_text_field_gender()),
        ReferralField::Nationalities => ("field-nationalities", message::letter_text_field_nationalities()),
        ReferralField::Address => ("field-address", message::letter_text_field_address()),
        ReferralField::Residence => ("field-residence", message::letter_text_field_residence()),
        ReferralField::Documents => ("field-documents", message::letter_text_field_documents()),
        ReferralField::Representatives => ("field-representatives", message::letter_text_field_representatives()),
    }
}
