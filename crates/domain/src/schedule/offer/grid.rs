//! All resources over the asked days, tick by tick.

use super::{
    Candidate, MOST_PER_START, OfferRequest, Part, Stop,
    free_row::{FreeRow, Start},
};
use crate::{
    resource::ResourceKind,
    schedule::{MINUTE, ScheduleError, TICK, WorkingHours, window},
    time::{Day, Instant},
};
use chrono::Datelike;
use chrono_tz::Tz;

/// Starts are offered on the half hour, of what is shorter on the quarter, and where a free stretch begins.
const STEP: i64 = 30 * MINUTE;
const SHORT_STEP: i64 = 15 * MINUTE;

/// What is taken by earlier stops of the same visit: the resource, and the ticks with buffers.
pub(super) type Taken = (usize, std::ops::Range<usize>);

/// Which interpreter a stop should have, if it needs one.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Voice {
    /// Who served the errand before, and the column at which it ended: they go on, if they are free from there.
    pub(super) before: Option<(usize, usize)>,
    /// Who is tried before all others.
    pub(super) preferred: Option<usize>,
}

pub(super) struct Grid<'a> {
    request: &'a OfferRequest,
    candidates: &'a [Candidate],
    rows: Vec<FreeRow>,
    /// The tick since the epoch of the first column.
    first: i64,
    /// When the client can come, and the house is not closed for a holiday; with the day it belongs to.
    windows: Vec<(Day, std::ops::Range<usize>)>,
    needs: Vec<Needs>,
    /// Interpreters who speak the language, in the order in which they are asked.
    voices: Vec<usize>,
}

/// Who can do a part, and where, whatever the time.
struct Needs {
    length: usize,
    before: usize,
    after: usize,
    /// Who speaks with the client, without or with an interpreter.
    leading: Vec<usize>,
    others: Vec<usize>,
    /// The one that has least to spare first, so that a large room stays free for those who need it.
    rooms: Vec<usize>,
}

impl<'a> Grid<'a> {
    pub(super) fn new(
        request: &'a OfferRequest,
        candidates: &'a [Candidate],
        holidays: &[Day],
        zone: Tz,
    ) -> Result<Self, ScheduleError> {
        const DAY_TICKS: i64 = 24 * 60 * MINUTE / TICK;
        let midnight = |day: Day| day.0.and_time(chrono::NaiveTime::MIN).and_utc().timestamp_micros().div_euclid(TICK);
        // A day on either side holds every zone's midnight and every buffer.
        let first = midnight(request.from_day) - 2 * DAY_TICKS;
        let ticks = usize::try_from(midnight(request.to_day) + 3 * DAY_TICKS - first).map_err(|_| ScheduleError::Days)?;
        let rows = candidates.iter().map(|one| FreeRow::new(first, ticks, one.times.as_deref(), &one.taken)).collect();
        let needs = request.parts.iter().map(|part| Needs::new(part, request, candidates)).collect::<Result<_, _>>()?;
        let mut windows = Vec::new();
        for day in request.from_day.0.iter_days().take_while(|day| *day <= request.to_day.0) {
            let weekday = u8::try_from(day.weekday().number_from_monday()).unwrap_or_default();
            if holidays.contains(&Day(day)) || request.not_weekdays.contains(&weekday) {
                continue;
            }
            let (from_minute, to_minute) = request.day_part.map_or((0, 24 * 60), |part| (part.from_minute, part.to_minute));
            let whole = [WorkingHours { weekday, from_minute, to_minute }];
            window::check(&whole)?;
            let mut found = Vec::new();
            window::push_windows(day, &whole, zone, &mut found);
            windows.extend(window::merged(found).into_iter().map(|time| {
                let column = |micros: i64| usize::try_from(micros.div_euclid(TICK) - first).unwrap_or(0);
                (Day(day), column(time.starts_at.0 + TICK - 1)..column(time.ends_at.0))
            }));
        }
        let speaks = |one: &usize| {
            let candidate = &candidates[*one];
            let knows = request.language.as_ref().is_some_and(|wanted| candidate.languages.contains(wanted));
            candidate.kind == ResourceKind::Interpreter && knows
        };
        let voices = if request.interpreters { (0..candidates.len()).filter(speaks).collect() } else { Vec::new() };
        Ok(Self { request, candidates, rows, first, windows, needs, voices })
    }

    /// Interpreters who speak the language, in the order in which they are asked.
    pub(super) fn voices(&self) -> &[usize] {
        &self.voices
    }

    pub(super) fn instant(&self, column: usize) -> Instant {
        Instant(i64::try_from(column).unwrap_or(i64::MAX / TICK).saturating_add(self.first).saturating_mul(TICK))
    }

    /// The local days on which something may take place, with their columns.
    pub(super) fn windows(&self) -> &[(Day, std::ops::Range<usize>)] {
        &self.windows
    }

    pub(super) fn length(&self, part: usize) -> usize {
        self.needs[part].length
    }

    /// The columns at which a part could begin, for all the client and the clock say, and somebody who could lead it is free.
    pub(super) fn starts(&self, part: usize) -> Vec<usize> {
        self.windows.iter().flat_map(|(_, window)| self.starts_within(part, window.clone(), false)).collect()
    }

    /// The same within one stretch; every tick where `any` is set, because the errand before it ends anywhere.
    pub(super) fn starts_within(&self, part: usize, window: std::ops::Range<usize>, any: bool) -> Vec<usize> {
        let needs = &self.needs[part];
        let lead = i64::from(self.request.parts[part].lead_minutes) * MINUTE;
        let earliest = self.request.now.0.saturating_add(lead);
        let step = if self.request.parts[part].minutes < 30 { SHORT_STEP } else { STEP };
        let window = window.start..(window.end + 1).saturating_sub(needs.length).max(window.start);
        let mut starts = vec![Start::default(); window.len()];
        for one in &needs.leading {
            let (before, after) = self.buffers(*one, part);
            self.rows[*one].mark(window.clone(), (needs.length, before, after), &mut starts);
        }
        let begins =
            |at: i64, column: usize, start: &Start| any || at.rem_euclid(step) == 0 || column == window.start || start.begins;
        window
            .clone()
            .zip(&starts)
            .filter(|(column, start)| {
                let at = self.instant(*column).0;
                start.fits && at >= earliest && begins(at, *column, start)
            })
            .map(|(column, _)| column)
            .collect()
    }

    /// The ways to do a part from a column on, the cheapest first: those who speak the language, then with an interpreter.
    /// `taken` is what earlier errands of the same visit take.
    pub(super) fn choices(&self, part: usize, start: usize, taken: &[Taken], voice: Voice) -> Vec<Stop> {
        let needs = &self.needs[part];
        let wanted = &self.request.parts[part];
        let free = |one: usize| self.fits(one, part, start, taken);
        let room = if wanted.room {
            match needs.rooms.iter().copied().find(|room| free(*room)) {
                Some(room) => Some(room),
                None => return Vec::new(),
            }
        } else {
            None
        };
        let further = usize::try_from(wanted.staff_count.saturating_sub(1)).unwrap_or(usize::MAX);
        let with = |leading: usize, interpreter: Option<usize>| -> Option<Stop> {
            let mut staff = vec![leading];
            staff.extend(needs.others.iter().copied().filter(|one| *one != leading && free(*one)).take(further));
            (staff.len() == further + 1).then(|| Stop {
                part,
                starts_at: self.instant(start),
                ends_at: self.instant(start + needs.length),
                staff,
                room,
                interpreter,
            })
        };
        let leading: Vec<usize> = needs.leading.iter().copied().filter(|one| free(*one)).collect();
        let Some(language) = &self.request.language else {
            return leading.into_iter().filter_map(|one| with(one, None)).take(MOST_PER_START).collect();
        };
        let speaks = |one: usize| self.candidates[one].languages.contains(language);
        let mut found: Vec<Stop> = leading.iter().copied().filter(|one| speaks(*one)).filter_map(|one| with(one, None)).collect();
        if found.is_empty()
            && let Some(interpreter) = self.interpreter(part, start, taken, voice)
        {
            found.extend(leading.into_iter().filter_map(|one| with(one, Some(interpreter))).take(1));
        }
        found
    }

    /// Whoever came for the errand before, then whoever is wished for, then the first in the order of asking. Who would have to be
    /// somewhere else between two errands is not asked to come back.
    fn interpreter(&self, part: usize, start: usize, taken: &[Taken], voice: Voice) -> Option<usize> {
        if let Some((before, ended)) = voice.before
            && self.rows[before].fits(ended, start + self.needs[part].length - ended, 0, 0)
        {
            return Some(before);
        }
        let left = voice.before.map(|(before, _)| before);
        let order = voice.preferred.into_iter().chain(self.voices.iter().copied());
        order.into_iter().find(|one| Some(*one) != left && self.fits(*one, part, start, taken))
    }

    /// What a stop takes of its resources.
    pub(super) fn taken_by(&self, stop: &Stop, start: usize) -> Vec<Taken> {
        let resources = stop.staff.iter().chain(&stop.room).chain(&stop.interpreter);
        resources.map(|one| (*one, self.span(*one, stop.part, start))).collect()
    }

    fn fits(&self, one: usize, part: usize, start: usize, taken: &[Taken]) -> bool {
        let (before, after) = self.buffers(one, part);
        let mine = self.span(one, part, start);
        self.rows[one].fits(start, self.needs[part].length, before, after)
            && !taken.iter().any(|(other, span)| *other == one && span.start < mine.end && mine.start < span.end)
    }

    fn span(&self, one: usize, part: usize, start: usize) -> std::ops::Range<usize> {
        let (before, after) = self.buffers(one, part);
        start.saturating_sub(before)..start + self.needs[part].length + after
    }

    /// An interpreter is there for the talk alone.
    fn buffers(&self, one: usize, part: usize) -> (usize, usize) {
        let needs = &self.needs[part];
        if self.candidates[one].kind == ResourceKind::Interpreter { (0, 0) } else { (needs.before, needs.after) }
    }
}

impl Needs {
    fn new(part: &Part, request: &OfferRequest, candidates: &[Candidate]) -> Result<Self, ScheduleError> {
        let ticks = |minutes: u32| {
            let micros = i64::from(minutes) * MINUTE;
            (micros % TICK == 0 && minutes <= 24 * 60).then(|| usize::try_from(micros / TICK).ok()).flatten()
        };
        let length = ticks(part.minutes).filter(|length| *length > 0).ok_or(ScheduleError::Duration)?;
        let before = ticks(part.buffer_before).ok_or(ScheduleError::Duration)?;
        let after = ticks(part.buffer_after).ok_or(ScheduleError::Duration)?;
        let of = |wanted: fn(&Candidate) -> bool| {
            (0..candidates.len()).filter(move |one| wanted(&candidates[*one])).collect::<Vec<usize>>()
        };
        let others = of(|one| one.kind == ResourceKind::Caseworker);
        let able = |one: &usize| part.skills.iter().all(|skill| candidates[*one].skills.contains(skill));
        let leading = others.iter().copied().filter(able).filter(|one| request.staff.is_none_or(|only| only == *one)).collect();
        let mut rooms = of(|one| one.kind.is_place());
        rooms.retain(|room| {
            let room = &candidates[*room];
            room.seats >= part.seats && part.room_features.iter().all(|feature| room.features.contains(feature))
        });
        rooms.sort_by_key(|room| (candidates[*room].features.len(), candidates[*room].seats, *room));
        Ok(Self { length, before, after, leading, others, rooms })
    }
}
