//! The state of the second screen, shared by both windows.

use super::NameIds;
use crate::{
    Clock, DeskError, Result,
    api::client_display::{
        ClientDisplayShowing, ClientDisplayState, ClientDisplayView, DisplayPart, NameProposal, ShownAppointment, ShownBirthDate,
        ShownClient, ShownName,
    },
    api::voice::VoiceAsked,
    voice::Turns,
};
use domain::{id::ClientId, time::Instant};
use std::{
    sync::{Condvar, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

/// How long a client stays on the second screen after the staff has left their page, in microseconds: enough to read to the end.
const CLEARS_AFTER: i64 = 30 * 1_000_000;

/// How long the questions after a visit stay for a client who walks away from them, and the thanks for one who does not, in microseconds.
const VOICE_STAYS: i64 = 5 * 60 * 1_000_000;
const THANKS_STAY: i64 = 12 * 1_000_000;

/// In which the screen is until somebody is shown or chooses.
const FIRST_LANGUAGE: &str = "de";

/// What the second screen shows. It holds no session and no key: only what was picked for the client's eyes.
#[derive(Debug)]
pub struct ClientDisplay {
    screen: Mutex<Screen>,
    changed: Condvar,
}

impl Default for ClientDisplay {
    fn default() -> Self {
        let screen = Screen {
            number: 0,
            showings: 0,
            proposals: 0,
            open: false,
            language: FIRST_LANGUAGE.to_owned(),
            language_chosen: false,
            shown: None,
            voice: None,
            voices: Turns::default(),
        };
        Self { screen: Mutex::new(screen), changed: Condvar::new() }
    }
}

#[derive(Debug)]
struct Screen {
    /// Grows with each change that either window can see.
    number: i64,
    showings: i64,
    proposals: i64,
    open: bool,
    language: String,
    language_chosen: bool,
    shown: Option<Showing>,
    /// Never beside somebody who is shown.
    voice: Option<Asking>,
    voices: Turns,
}

#[derive(Debug)]
struct Asking {
    turn: i64,
    done: bool,
    clear_at: Instant,
}

#[derive(Debug)]
struct Showing {
    number: i64,
    content: Content,
    clear_at: Option<Instant>,
    proposal: Option<NameProposal>,
}

/// What was picked of one client.
#[derive(Debug, Default)]
pub(super) struct Content {
    /// `None` for somebody who has no record yet.
    pub client_id: Option<ClientId>,
    pub parts: Vec<DisplayPart>,
    pub names: Vec<ShownName>,
    /// Of `names`, in their order. They never reach the client's window.
    pub name_ids: NameIds,
    pub birth_date: Option<ShownBirthDate>,
    pub languages: Vec<String>,
    pub appointment: Option<ShownAppointment>,
}

/// A name as the client typed it.
#[derive(Debug)]
pub(super) struct Typed {
    pub given: String,
    pub family: String,
    pub corrects: Option<u32>,
}

impl Screen {
    fn forget(&mut self) {
        self.shown = None;
        self.voice = None;
        self.language_chosen = false;
        FIRST_LANGUAGE.clone_into(&mut self.language);
        self.number += 1;
    }

    /// What is due to go is gone for everyone who looks, whether or not a timer has run.
    fn forget_if_due(&mut self, now: Instant) {
        if self.due().is_some_and(|at| now >= at) {
            self.forget();
        }
    }

    /// When what is there has to go.
    fn due(&self) -> Option<Instant> {
        let voice = self.voice.as_ref().map(|voice| voice.clear_at);
        voice.or_else(|| self.shown.as_ref().and_then(|shown| shown.clear_at))
    }

    fn asked(&self) -> Option<VoiceAsked> {
        self.voice.as_ref().map(|voice| VoiceAsked { turn: voice.turn, done: voice.done })
    }

    fn state(&self, now: Instant) -> ClientDisplayState {
        ClientDisplayState {
            open: self.open,
            language: self.language.clone(),
            language_chosen: self.language_chosen,
            showing: self.shown.as_ref().map(|shown| ClientDisplayShowing {
                client_id: shown.content.client_id.clone(),
                parts: shown.content.parts.clone(),
                clears_in: shown.clear_at.map(|at| seconds_until(at, now)),
                proposal: shown.proposal.clone(),
            }),
            voice: self.asked(),
        }
    }
}

fn seconds_until(at: Instant, now: Instant) -> u32 {
    // Rounded up: a second that has begun is still to come.
    u32::try_from(((at.0 - now.0).max(0) + 999_999) / 1_000_000).unwrap_or(u32::MAX)
}

impl ClientDisplay {
    fn screen(&self) -> MutexGuard<'_, Screen> {
        self.screen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes the screen and wakes whoever waits for it, if anything was changed.
    fn change<T>(&self, change: impl FnOnce(&mut Screen) -> T) -> T {
        let mut screen = self.screen();
        let before = screen.number;
        let answer = change(&mut screen);
        if screen.number != before {
            self.changed.notify_all();
        }
        answer
    }

    /// Whether its window is there. Without one nothing is kept for it.
    pub fn set_open(&self, open: bool) {
        self.change(|screen| {
            if screen.open != open {
                screen.open = open;
                screen.forget();
            }
        });
    }

    /// Nothing of anybody stays, from this moment on.
    pub fn clear_at_once(&self) {
        self.change(Screen::forget);
    }

    pub(super) fn language(&self) -> String {
        self.screen().language.clone()
    }

    pub(super) fn show(&self, content: Content, language: String, now: Instant) -> ClientDisplayState {
        self.change(|screen| {
            screen.forget_if_due(now);
            // Shown once more, after a change of the record, the same client goes on where they were.
            let same = screen
                .shown
                .take()
                .filter(|shown| shown.content.client_id.is_some() && shown.content.client_id == content.client_id);
            let (number, proposal) = match same {
                Some(shown) => (shown.number, shown.proposal),
                None => {
                    screen.showings += 1;
                    (screen.showings, None)
                }
            };
            screen.voice = None;
            screen.shown = Some(Showing { number, content, clear_at: None, proposal });
            screen.language_chosen = screen.language_chosen && screen.language == language;
            screen.language = language;
            screen.number += 1;
            screen.state(now)
        })
    }

    pub(super) fn state(&self, now: Instant) -> ClientDisplayState {
        self.change(|screen| {
            screen.forget_if_due(now);
            screen.state(now)
        })
    }

    pub(super) fn staff_is_at(&self, client: Option<&ClientId>, new_client: bool, now: Instant) {
        self.change(|screen| {
            screen.forget_if_due(now);
            let Some(shown) = &mut screen.shown else { return };
            let stays = match &shown.content.client_id {
                Some(id) => client == Some(id),
                None => new_client,
            };
            let before = shown.clear_at;
            shown.clear_at = if stays { None } else { before.or(Some(Instant(now.0 + CLEARS_AFTER))) };
            if shown.clear_at != before {
                screen.number += 1;
            }
        });
    }

    /// False when another proposal, or none, is waiting.
    pub(super) fn answer(&self, proposal: i64, now: Instant) -> bool {
        self.change(|screen| {
            screen.forget_if_due(now);
            let Some(shown) = &mut screen.shown else { return false };
            if shown.proposal.as_ref().is_none_or(|waiting| waiting.number != proposal) {
                return false;
            }
            shown.proposal = None;
            screen.number += 1;
            true
        })
    }

    pub(super) fn choose_language(&self, tag: String) {
        self.change(|screen| {
            screen.language = tag;
            screen.language_chosen = true;
            screen.number += 1;
        });
    }

    /// False when that showing is over.
    pub(super) fn propose(&self, showing: i64, typed: Typed, now: Instant) -> bool {
        self.change(|screen| {
            screen.forget_if_due(now);
            let Some(shown) = screen.shown.as_mut().filter(|shown| shown.number == showing) else { return false };
            // A name that was shown can be corrected; another place in the list is none.
            let corrected = typed.corrects.and_then(|place| shown.content.name_ids.get(usize::try_from(place).ok()?));
            screen.proposals += 1;
            shown.proposal = Some(NameProposal {
                number: screen.proposals,
                corrects: corrected.cloned().flatten(),
                given: typed.given,
                family: typed.family,
                language: screen.language.clone(),
            });
            screen.number += 1;
            true
        })
    }

    pub(super) fn view(&self, now: Instant) -> ClientDisplayView {
        self.change(|screen| {
            screen.forget_if_due(now);
            ClientDisplayView {
                number: screen.number,
                language: screen.language.clone(),
                shown: screen.shown.as_ref().map(|shown| ShownClient {
                    showing: shown.number,
                    parts: shown.content.parts.clone(),
                    names: shown.content.names.clone(),
                    birth_date: shown.content.birth_date.clone(),
                    languages: shown.content.languages.clone(),
                    appointment: shown.content.appointment.clone(),
                    proposed: shown.proposal.is_some(),
                }),
                voice: screen.asked(),
            }
        })
    }

    /// Shows the questions after a visit, in place of whoever was shown.
    ///
    /// # Errors
    /// `client-display-closed`, `voice-too-soon`.
    pub(crate) fn ask_voice(&self, language: Option<String>, now: Instant) -> Result<ClientDisplayState> {
        self.change(|screen| {
            screen.forget_if_due(now);
            if !screen.open {
                return Err(DeskError::refused("client-display-closed"));
            }
            let turn = screen.voices.begin(now)?;
            screen.shown = None;
            screen.voice = Some(Asking { turn, done: false, clear_at: Instant(now.0 + VOICE_STAYS) });
            if let Some(language) = language {
                screen.language_chosen = screen.language_chosen && screen.language == language;
                screen.language = language;
            }
            screen.number += 1;
            Ok(screen.state(now))
        })
    }

    /// Whether the questions on the screen still take an answer: see [`Turns::takes`].
    ///
    /// # Errors
    /// `voice-over`.
    pub(crate) fn takes_voice(&self, turn: i64, now: Instant) -> Result<bool> {
        self.change(|screen| {
            screen.forget_if_due(now);
            match &screen.voice {
                Some(asked) if asked.turn == turn => screen.voices.takes(turn),
                _ => Err(DeskError::refused("voice-over")),
            }
        })
    }

    /// The client is through: thanks stand there for a moment.
    pub(crate) fn end_voice(&self, turn: i64, now: Instant) {
        self.change(|screen| {
            screen.voices.end(turn, now);
            if let Some(asked) = screen.voice.as_mut().filter(|asked| asked.turn == turn) {
                asked.done = true;
                asked.clear_at = Instant(now.0 + THANKS_STAY);
                screen.number += 1;
            }
        });
    }

    /// The number of what is there now.
    #[must_use]
    pub fn number(&self) -> i64 {
        self.screen().number
    }

    /// Waits until what is shown has another number than `seen`, also because it is time to clear it. Answers the number then.
    pub fn wait_for_another(&self, seen: i64, longest: Duration, clock: &Clock) -> i64 {
        let mut screen = self.screen();
        let mut left = longest;
        loop {
            let now = clock.now();
            screen.forget_if_due(now);
            if screen.number != seen || left.is_zero() {
                // Whoever else waits has the clearing to learn of, too.
                self.changed.notify_all();
                return screen.number;
            }
            let until_due = screen.due().map(|at| Duration::from_micros(u64::try_from(at.0 - now.0).unwrap_or_default()));
            let turn = until_due.map_or(left, |until| until.min(left));
            let (next, waited) = self.changed.wait_timeout(screen, turn).unwrap_or_else(PoisonError::into_inner);
            screen = next;
            if waited.timed_out() {
                left = left.saturating_sub(turn);
            }
        }
    }
}
