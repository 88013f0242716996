//! The ticket of somebody who waits, on the narrow paper of a ticket printer.

use chrono::NaiveDateTime;
use domain::{need::Need, time::Instant};
use l10n::{Catalogue, Language, Message, message};

use crate::values::Values;
use crate::words::{Words, columns};
use crate::world::Template;
use crate::{LetterError, Pdf, Renderer};

/// What stands on a ticket. It names nobody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TicketData {
    pub office: String,
    /// `A017`.
    pub number: String,
    pub need: Option<Need>,
    /// In the office's zone.
    pub taken_at: NaiveDateTime,
    /// The creation time that the file names.
    pub created_at: Instant,
    pub estimate_minutes: Option<u32>,
    /// The time of the appointment somebody came for, in the office's zone.
    pub due_at: Option<NaiveDateTime>,
}

impl Renderer {
    /// The ticket, in the visitor's language and in German.
    ///
    /// # Errors
    /// [`LetterError::TooLong`], [`LetterError::BadInstant`].
    pub fn ticket(&self, data: &TicketData, catalogue: &Catalogue, client: &Language) -> Result<Pdf, LetterError> {
        let columns = columns(catalogue, client, words(data));
        let mut values = Values::new(self.cleaner(), &columns);
        values.text("title", columns.german.word("number"));
        values.text("office", &data.office);
        values.text("number", &data.number);
        values.text("at", &data.taken_at.format("%d.%m.%Y %H:%M").to_string());
        let told = ["need", "due", "wait", "watch"].into_iter().filter(|word| !columns.german.word(word).is_empty());
        values.texts("told", &told.map(str::to_owned).collect::<Vec<_>>());
        self.press(Template::Ticket, values, data.created_at)
    }
}

fn words(data: &TicketData) -> Words {
    let mut words: Words = vec![("number", message::kiosk_number().into()), ("watch", message::kiosk_watch().into())];
    if let Some(need) = data.need {
        words.push(("need", need_word(need).into()));
    }
    match (data.due_at, data.estimate_minutes) {
        (Some(due), _) => words.push(("due", message::kiosk_due(due.time()).into())),
        (None, Some(minutes)) => words.push(("wait", wait(minutes).into())),
        (None, None) => {}
    }
    words
}

/// In steps of five minutes, as on the kiosk: nobody can promise the minute.
fn wait(minutes: u32) -> Message {
    if minutes < 3 { message::kiosk_soon() } else { message::kiosk_wait(f64::from(minutes.div_ceil(5) * 5)) }
}

fn need_word(need: Need) -> Message {
    match need {
        Need::Residence => message::kiosk_need_residence(),
        Need::Livelihood => message::kiosk_need_livelihood(),
        Need::Housing => message::kiosk_need_housing(),
        Need::Language => message::kiosk_need_language(),
        Need::SchoolChildcare => message::kiosk_need_school_childcare(),
        Need::TrainingWork => message::kiosk_need_training_work(),
        Need::Recognition => message::kiosk_need_recognition(),
        Need::Health => message::kiosk_need_health(),
        Need::Family => message::kiosk_need_family(),
        Need::Participation => message::kiosk_need_participation(),
        Need::Digital => message::kiosk_need_digital(),
        Need::Debt => message::kiosk_need_debt(),
    }
}
