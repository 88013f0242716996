//! Offers: who, where and when for what a client needs, ranked, each with its reasons.
//!
//! An offer is found on the grid of ticks. For every resource there is a row that says, per tick, how long it stays free from there
//! on; a start is possible where every row that it needs is long enough.

mod chain;
mod free_row;
mod grid;
#[cfg(test)]
mod tests;

use super::{Interval, ScheduleError};
use crate::{
    coded_enum,
    need::Need,
    resource::{ResourceFeature, ResourceKind},
    time::{Day, Instant},
};
use chrono_tz::Tz;
use grid::{Grid, Voice};

/// More than four errands no visit holds: the orders in which they can be done are tried one by one.
pub const MOST_PARTS: usize = 4;
/// Whoever waits longer between two errands goes home.
pub const MOST_WAITING_MINUTES: i64 = 120;
/// An offer without an interpreter stands before one with an interpreter that is up to so many days earlier.
pub const PATIENCE_DAYS: i64 = 2;
/// Of one moment no more than these are offered, the cheapest.
const MOST_PER_START: usize = 3;

/// One resource as the planner sees it. It is named by its place in the list. Interpreters stand in the order in which they are asked;
/// who must not serve this client or this topic is not among them.
#[derive(Debug, Clone)]
pub struct Candidate {
    pub kind: ResourceKind,
    pub languages: Vec<String>,
    pub skills: Vec<Need>,
    pub features: Vec<ResourceFeature>,
    pub seats: u32,
    /// When it is there, sorted and apart; `None`: always.
    pub times: Option<Vec<Interval>>,
    /// What is taken and when it is away, in any order.
    pub taken: Vec<Interval>,
}

/// One errand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// A multiple of the tick, at most a day.
    pub minutes: u32,
    /// Time around it that its staff and its room must be free besides; multiples of the tick.
    pub buffer_before: u32,
    pub buffer_after: u32,
    pub lead_minutes: u32,
    /// How many members of staff it takes, at least one.
    pub staff_count: u32,
    /// What the first of them must be trained for.
    pub skills: Vec<Need>,
    pub room: bool,
    pub room_features: Vec<ResourceFeature>,
    /// How many people the room must hold.
    pub seats: u32,
}

impl Part {
    /// So many minutes with one member of staff, anywhere.
    #[must_use]
    pub const fn minutes(minutes: u32) -> Self {
        Self {
            minutes,
            buffer_before: 0,
            buffer_after: 0,
            lead_minutes: 0,
            staff_count: 1,
            skills: Vec::new(),
            room: false,
            room_features: Vec::new(),
            seats: 1,
        }
    }
}

/// Part of a day, in local minutes after midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayPart {
    pub from_minute: u16,
    pub to_minute: u16,
}

/// What is asked for.
#[derive(Debug, Clone)]
pub struct OfferRequest {
    pub parts: Vec<Part>,
    /// What the client speaks: staff who speak it, or an interpreter. `None`: the language does not matter.
    pub language: Option<String>,
    /// Whether an interpreter may be offered where nobody speaks the language.
    pub interpreters: bool,
    /// Only with this member of staff as the first.
    pub staff: Option<usize>,
    pub from_day: Day,
    /// The last day, included.
    pub to_day: Day,
    /// ISO weekdays on which the client cannot come.
    pub not_weekdays: Vec<u8>,
    pub day_part: Option<DayPart>,
    pub now: Instant,
    /// At most so many, the best.
    pub limit: usize,
}

impl OfferRequest {
    /// A quarter: further ahead a counter does not look for "the next free".
    pub const MAX_DAYS: i64 = 92;
}

/// One errand of an offer. Resources by their place in the list of candidates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// Which of the asked parts.
    pub part: usize,
    pub starts_at: Instant,
    pub ends_at: Instant,
    /// The first speaks with the client.
    pub staff: Vec<usize>,
    pub room: Option<usize>,
    pub interpreter: Option<usize>,
}

coded_enum! {
    /// Why an offer stands where it stands.
    pub enum OfferReason {
        /// No other begins sooner.
        Earliest = "earliest",
        /// No other without an interpreter begins sooner.
        EarliestWithoutInterpreter = "earliest-without-interpreter",
        /// Whoever is there speaks the language.
        SpeaksLanguage = "speaks-language",
        /// Nobody free speaks the language: an interpreter comes.
        WithInterpreter = "with-interpreter",
        /// One errand follows the other at once.
        NoWaiting = "no-waiting",
        /// The same person for everything.
        SamePerson = "same-person",
        /// One interpreter for all errands that need one.
        SameInterpreter = "same-interpreter",
        /// A group that stands already has a place left.
        JoinsGroup = "joins-group",
    }
}

/// One interpreter from their first stop to their last without another one between. They wait with the client from errand to errand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Engagement {
    /// By their place in the list of candidates.
    pub interpreter: usize,
    pub time: Interval,
    /// Places in the list of stops.
    pub stops: std::ops::Range<usize>,
}

fn engagements(stops: &[Stop]) -> Vec<Engagement> {
    let mut found: Vec<Engagement> = Vec::new();
    for (index, stop) in stops.iter().enumerate() {
        let Some(interpreter) = stop.interpreter else { continue };
        match found.last_mut() {
            Some(last) if last.interpreter == interpreter && last.stops.end == index => {
                last.time.ends_at = stop.ends_at;
                last.stops.end = index + 1;
            }
            _ => {
                let time = Interval::new(stop.starts_at, stop.ends_at);
                found.push(Engagement { interpreter, time, stops: index..index + 1 });
            }
        }
    }
    found
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// In the order in which they take place.
    pub stops: Vec<Stop>,
    /// What it costs: minutes in which an interpreter is engaged, minutes of work of the staff, minutes that the client waits
    /// between two errands.
    pub interpreter_minutes: u32,
    pub staff_minutes: u32,
    pub waiting_minutes: u32,
    pub reasons: Vec<OfferReason>,
}

impl Offer {
    #[must_use]
    pub fn starts_at(&self) -> Instant {
        self.stops.first().map_or(Instant(0), |stop| stop.starts_at)
    }

    /// For which stretches interpreters are engaged, each with the stops that it serves.
    #[must_use]
    pub fn engagements(&self) -> Vec<Engagement> {
        engagements(&self.stops)
    }

    fn ends_at(&self) -> Instant {
        self.stops.last().map_or(Instant(0), |stop| stop.ends_at)
    }

    /// Offers are sorted by this: when it begins, later for an interpreter and for waiting.
    fn rank(&self) -> (i64, bool, i64, Instant) {
        const DAY: i64 = 24 * 60 * super::MINUTE;
        let interpreted = self.interpreter_minutes > 0;
        let patience = if interpreted { PATIENCE_DAYS * DAY } else { 0 };
        let waiting = i64::from(self.waiting_minutes) * super::MINUTE;
        // A minute of waiting in the house weighs as much as ten on the calendar.
        let begins = self.starts_at().0.saturating_add(patience).saturating_add(waiting.saturating_mul(10));
        (begins, interpreted, waiting, self.ends_at())
    }
}

/// Offers for one errand or for several in one visit, the best first.
///
/// # Errors
/// [`ScheduleError::Duration`] for no part, too many, or lengths off the grid; [`ScheduleError::Days`].
pub fn offers(request: &OfferRequest, candidates: &[Candidate], holidays: &[Day], zone: Tz) -> Result<Vec<Offer>, ScheduleError> {
    let days = (request.to_day.0 - request.from_day.0).num_days();
    if !(0..=OfferRequest::MAX_DAYS).contains(&days) {
        return Err(ScheduleError::Days);
    }
    if request.parts.is_empty() || request.parts.len() > MOST_PARTS {
        return Err(ScheduleError::Duration);
    }
    let grid = Grid::new(request, candidates, holidays, zone)?;
    let mut found = if request.parts.len() == 1 { single(&grid, request) } else { chain::chains(&grid, request) };
    found.sort_by(|a, b| a.rank().cmp(&b.rank()).then_with(|| who(a).cmp(who(b))));
    explain(&mut found, request);
    found.truncate(request.limit);
    Ok(found)
}

fn who(offer: &Offer) -> &[usize] {
    offer.stops.first().map_or(&[], |stop| stop.staff.as_slice())
}

fn single(grid: &Grid<'_>, request: &OfferRequest) -> Vec<Offer> {
    let part = &request.parts[0];
    let mut found = Vec::new();
    for start in grid.starts(0) {
        let choices = grid.choices(0, start, &[], Voice::default());
        found.extend(choices.into_iter().take(MOST_PER_START).map(|stop| offer_of(vec![stop], part_minutes(part), 0)));
    }
    found
}

fn part_minutes(part: &Part) -> u32 {
    part.minutes.saturating_mul(part.staff_count)
}

fn offer_of(stops: Vec<Stop>, staff_minutes: u32, waiting_minutes: u32) -> Offer {
    let minutes = |time: Interval| u32::try_from((time.ends_at.0 - time.starts_at.0) / super::MINUTE).unwrap_or_default();
    let interpreter_minutes = engagements(&stops).iter().map(|one| minutes(one.time)).sum();
    Offer { stops, interpreter_minutes, staff_minutes, waiting_minutes, reasons: Vec::new() }
}

/// The reasons are told by looking at all offers, before the list is cut.
fn explain(offers: &mut [Offer], request: &OfferRequest) {
    let earliest = offers.iter().map(Offer::starts_at).min();
    let without = offers.iter().filter(|offer| offer.interpreter_minutes == 0).map(Offer::starts_at).min();
    for offer in offers {
        let interpreted = offer.interpreter_minutes > 0;
        let mut reasons = Vec::new();
        if Some(offer.starts_at()) == earliest {
            reasons.push(OfferReason::Earliest);
        } else if !interpreted && request.language.is_some() && Some(offer.starts_at()) == without {
            reasons.push(OfferReason::EarliestWithoutInterpreter);
        }
        if interpreted {
            reasons.push(OfferReason::WithInterpreter);
        } else if request.language.is_some() {
            reasons.push(OfferReason::SpeaksLanguage);
        }
        if let [first, rest @ ..] = offer.stops.as_slice()
            && !rest.is_empty()
        {
            if offer.waiting_minutes == 0 {
                reasons.push(OfferReason::NoWaiting);
            }
            if rest.iter().all(|stop| stop.staff.first() == first.staff.first()) {
                reasons.push(OfferReason::SamePerson);
            }
            let engaged = offer.engagements();
            if engaged.len() == 1 && engaged[0].stops.len() > 1 {
                reasons.push(OfferReason::SameInterpreter);
            }
        }
        offer.reasons = reasons;
    }
}
