//! The client's voice: asked at the kiosk and at the second screen, counted, and forgotten.

mod client_display;
mod kiosk;
mod turn;

pub use client_display::{ask, give_at_display};
pub use kiosk::{give_at_kiosk, open_at_kiosk};
pub(crate) use turn::Turns;

use crate::{DeskError, Result, Session, api::voice::VoiceGiven, language_tag};
use domain::{
    id::SuggestionId,
    permission::Permission,
    voice::{Answers, SuggestionState, TextRefusal, VoiceAnswer, VoicePlace, VoiceQuestion, suggestion_text, week_of},
};
use l10n::Catalogue;
use store::{StoreError, Tx, params};

/// The tables that a voice is added to. Whoever adds one reads none.
pub(crate) const TABLES: &[&str] = &["voice_count", "suggestion"];

/// What is kept of one voice: counts, and a line that is not tied to them.
pub(crate) struct Heard {
    pub place: VoicePlace,
    pub language: String,
    pub answers: Answers,
    pub suggestion: Option<String>,
}

impl Heard {
    /// Reads what a client's window sent. `None` when nothing was said.
    ///
    /// # Errors
    /// `language-unknown`, `field-too-long`, `voice-line-form` with their field.
    fn read(catalogue: &Catalogue, place: VoicePlace, given: VoiceGiven) -> Result<Option<Self>> {
        language_tag::offered(catalogue, "language", &given.language)?;
        let suggestion = suggestion_text(&given.suggestion).map_err(|refusal| match refusal {
            TextRefusal::Form => DeskError::field("suggestion", "voice-line-form"),
            TextRefusal::TooLong => DeskError::field("suggestion", "voice-line-long"),
        })?;
        let answers = [given.understood, given.next_step, given.respected];
        if suggestion.is_none() && answers.iter().all(|answer| *answer == VoiceAnswer::Skipped) {
            return Ok(None);
        }
        Ok(Some(Self { place, language: given.language, answers, suggestion }))
    }

    /// Adds it to what others said.
    fn keep(self, session: &mut Session, permission: Permission) -> Result<()> {
        // Drawn by lot, not made of the moment as other ids are.
        let mut lot = [0; 16];
        getrandom::fill(&mut lot).map_err(|_| StoreError::Engine { code: "randomness".to_owned() })?;
        let id = SuggestionId::from_uuid(uuid::Builder::from_random_bytes(lot).into_uuid());
        session.write_unnamed(permission, |tx, caller| add(tx, &self, &id, week_of(caller.today)).map_err(Into::into))
    }
}

/// Adds a voice to a week.
pub(crate) fn add(
    tx: &mut Tx<'_>,
    heard: &Heard,
    id: &SuggestionId,
    week: domain::time::Day,
) -> std::result::Result<(), StoreError> {
    for (question, answer) in VoiceQuestion::ALL.iter().zip(heard.answers) {
        tx.execute(
            "INSERT INTO voice_count (week, place, language, question, answer, number) VALUES ($1, $2, $3, $4, $5, 1)
             ON CONFLICT (week, place, language, question, answer) DO UPDATE SET number = voice_count.number + 1",
            params![week, heard.place.code(), heard.language.as_str(), question.code(), answer.code()],
        )?;
    }
    if let Some(text) = &heard.suggestion {
        tx.execute(
            "INSERT INTO suggestion (id, version, week, language, text, state, answer) VALUES ($1, 1, $2, $3, $4, $5, '')",
            params![id, week, heard.language.as_str(), text.as_str(), SuggestionState::New.code()],
        )?;
    }
    Ok(())
}
