//! The referral slip: where to go, when, and what to bring, to carry in the hand.

use chrono::NaiveDateTime;
use domain::need::Need;
use domain::referral::ReferralLevel;
use domain::time::{Day, Instant};
use l10n::{Catalogue, Language, Message, message};

use crate::column::Bilingual;
use crate::values::Values;
use crate::words::{Word, Words, columns};
use crate::world::Template;
use crate::{LetterError, Pdf, Renderer};

/// What stands on a referral slip. Every text is printed as it is, whatever it holds; line breaks in it are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlipData {
    /// The office that refers.
    pub office: String,
    /// How to reach the office, an entry each: address, phone, web.
    pub office_contact: Vec<String>,
    /// The number of the referral; may be empty.
    pub reference: String,
    pub issued_on: Day,
    /// The creation time that the file names.
    pub created_at: Instant,
    pub level: ReferralLevel,
    /// Refused on a slip, which carries no data of the client.
    pub client_name: Option<String>,
    pub organisation: String,
    pub service: String,
    pub address: String,
    pub phone: Option<String>,
    pub directions: Option<Bilingual>,
    pub opening_hours: Option<Bilingual>,
    /// An item each.
    pub bring: Vec<Bilingual>,
    pub need: Option<Need>,
    pub note: Option<Bilingual>,
    /// The name of the member of staff.
    pub referred_by: String,
    pub appointment: Option<SlipAppointment>,
    /// The day on which what it says about the service was last checked.
    pub text_as_of: Day,
}

/// A fixed time at the service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlipAppointment {
    /// In the office's zone.
    pub starts_at: NaiveDateTime,
    pub with: Option<String>,
}

impl Renderer {
    /// The referral slip, in German and in the client's language.
    ///
    /// # Errors
    /// [`LetterError::ClientDataOnSlip`] for a name on a mere slip, [`LetterError::TooLong`], [`LetterError::BadInstant`].
    pub fn slip(&self, data: &SlipData, catalogue: &Catalogue, client: &Language) -> Result<Pdf, LetterError> {
        if data.level == ReferralLevel::Slip && data.client_name.is_some() {
            return Err(LetterError::ClientDataOnSlip);
        }
        let columns = columns(catalogue, client, words(data));
        let mut values = Values::new(self.cleaner(), &columns);
        values.text("title", columns.german.word("title"));
        values.text("office", &data.office);
        values.texts("office-contact", &data.office_contact);
        values.text("reference", &data.reference);
        values.lines("client-name", data.client_name.as_deref());
        values.lines("organisation", Some(&data.organisation));
        values.lines("service", Some(&data.service));
        values.lines("address", Some(&data.address));
        values.lines("phone", data.phone.as_deref());
        values.told("directions", data.directions.as_ref());
        values.told("opening-hours", data.opening_hours.as_ref());
        values.list("bring", &data.bring);
        values.told("note", data.note.as_ref());
        values.lines("referred-by", Some(&data.referred_by));
        values.put("appointment", data.appointment.is_some());
        values.lines("appointment-with", data.appointment.as_ref().and_then(|appointment| appointment.with.as_deref()));
        self.press(Template::Slip, values, data.created_at)
    }
}

fn words(data: &SlipData) -> Words {
    let mut words: Words = vec![
        ("title", message::letter_referral_title().into()),
        ("where", message::letter_where().into()),
        ("when", message::letter_when().into()),
        ("bring", message::letter_bring().into()),
        ("phone", message::letter_phone().into()),
        ("directions", message::letter_directions().into()),
        ("opening-hours", message::letter_opening_hours().into()),
        ("note", message::letter_note().into()),
        ("about", message::letter_about().into()),
        ("name", message::letter_name().into()),
        ("need", message::letter_need().into()),
        ("referred-by", message::letter_referred_by().into()),
        ("issued", message::letter_issued().into()),
        ("issued-day", Word::Day(data.issued_on.0)),
        ("reference", message::letter_reference().into()),
        ("with", message::letter_with().into()),
        ("authoritative", message::letter_authoritative(data.text_as_of.0).into()),
        ("as-of", message::letter_as_of(data.text_as_of.0).into()),
    ];
    if let Some(need) = data.need {
        words.push(("need-name", need_name(need).into()));
    }
    if let Some(appointment) = &data.appointment {
        words.push(("appointment-day", Word::Day(appointment.starts_at.date())));
        words.push(("appointment-time", message::letter_time(appointment.starts_at.time()).into()));
    }
    words
}

/// The topic in words for the person who carries the page.
fn need_name(need: Need) -> Message {
    match need {
        Need::Residence => message::letter_need_residence(),
        Need::Livelihood => message::letter_need_livelihood(),
        Need::Housing => message::letter_need_housing(),
        Need::Language => message::letter_need_language(),
        Need::SchoolChildcare => message::letter_need_school_childcare(),
        Need::TrainingWork => message::letter_need_training_work(),
        Need::Recognition => message::letter_need_recognition(),
        Need::Health => message::letter_need_health(),
        Need::Family => message::letter_need_family(),
        Need::Participation => message::letter_need_participation(),
        Need::Digital => message::letter_need_digital(),
        Need::Debt => message::letter_need_debt(),
    }
}
