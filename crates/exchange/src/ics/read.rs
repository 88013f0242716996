//! When somebody is not there, out of a calendar file. Nothing else of it is kept: why somebody is away is nobody's business here.
//!
//! The file is hostile until it is read: its size, its lines, its depth, the number of its entries and of what they repeat to are
//! bounded, and each bound is an error code. One entry that cannot be understood is left out and told, the others come in.

mod time;

use chrono::NaiveDateTime;
use chrono_tz::Tz;
use domain::{
    coded_enum,
    recurrence::{Recurrence, RecurrenceError, instant_on_the_wall},
    schedule::Interval,
    time::Instant,
};
use icalendar::parser::Property;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use time::{Moment, Wall, duration, moments};

/// A calendar of many years with its pictures; more is no calendar of a person.
pub const LARGEST_FILE: usize = 8 * 1024 * 1024;
/// Stretches that one file may bring. Two years have 731 days.
pub const MOST_BUSY: usize = 1000;
const MOST_EVENTS: usize = 20_000;
/// Components in components: a calendar has an event with an alarm, three.
const DEEPEST: usize = 8;
/// A line, put together again, of a property that is read here.
const LONGEST_LINE: usize = 16 * 1024;
const MOST_EXCEPTIONS: usize = 2000;

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IcsError {
    #[error("no calendar file")]
    NotACalendar,
    #[error("a file larger than {LARGEST_FILE} bytes")]
    TooLarge,
    #[error("components too deep in each other, or not closed")]
    Nesting,
    #[error("more entries than a person has")]
    TooMany,
}

impl IcsError {
    /// The stable code; its words are the Fluent message `error-<code>`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotACalendar => "ics-not-a-calendar",
            Self::TooLarge => "ics-too-large",
            Self::Nesting => "ics-nesting",
            Self::TooMany => "ics-too-many",
        }
    }
}

coded_enum! {
    /// Why an entry of the file is no absence.
    pub enum LeftOut {
        /// It is cancelled.
        Cancelled = "cancelled",
        /// The calendar says that the person is free all the same.
        Transparent = "transparent",
        /// Before today, or further ahead than one can enter.
        Outside = "outside",
        /// It lasts no time.
        NoLength = "no-length",
        /// It ends before it begins.
        Reversed = "reversed",
        /// Its time or its rule cannot be read, or is not one that a person has.
        Unreadable = "unreadable",
    }
}

/// What is asked for.
#[derive(Debug, Clone, Copy)]
pub struct Wish {
    /// That of the office: for whole days and for times that name no zone.
    pub zone: Tz,
    pub from: Instant,
    pub to: Instant,
}

/// A stretch in which the person is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Busy {
    pub time: Interval,
    /// The entry named a zone that nobody here knows; it was read in that of the office.
    pub zone_unknown: bool,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reading {
    /// By their beginning, those that overlap or touch put together.
    pub busy: Vec<Busy>,
    /// How many entries were left out, by reason.
    pub left_out: BTreeMap<LeftOut, u32>,
}

impl Reading {
    fn leave_out(&mut self, reason: LeftOut) {
        *self.left_out.entry(reason).or_default() += 1;
    }
}

/// Reads when the owner of a calendar is busy.
///
/// # Errors
/// See [`IcsError`].
pub fn busy(bytes: &[u8], wish: &Wish) -> Result<Reading, IcsError> {
    if bytes.len() > LARGEST_FILE {
        return Err(IcsError::TooLarge);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let events = events(bytes)?;
    // An entry with RECURRENCE-ID is one occurrence of another entry, which is moved or taken out.
    let mut moved: HashMap<&str, BTreeSet<Wall>> = HashMap::new();
    for event in &events {
        if let Some(instance) = &event.instance {
            moved.entry(&event.uid).or_default().insert(*instance);
        }
    }
    let mut reading = Reading::default();
    let mut found = Vec::new();
    for event in &events {
        let taken_out = moved.get(event.uid.as_str()).filter(|_| event.instance.is_none());
        match event.times(wish, taken_out) {
            Ok(times) if times.is_empty() => reading.leave_out(LeftOut::Outside),
            Ok(times) => found.extend(times),
            Err(reason) => reading.leave_out(reason),
        }
        if found.len() > MOST_BUSY * 20 {
            return Err(IcsError::TooMany);
        }
    }
    reading.busy = merged(found);
    if reading.busy.len() > MOST_BUSY {
        return Err(IcsError::TooMany);
    }
    Ok(reading)
}

fn merged(mut found: Vec<Busy>) -> Vec<Busy> {
    found.sort_unstable();
    let mut out: Vec<Busy> = Vec::new();
    for one in found {
        match out.last_mut() {
            Some(last) if one.time.starts_at <= last.time.ends_at => {
                last.time.ends_at = last.time.ends_at.max(one.time.ends_at);
                last.zone_unknown |= one.zone_unknown;
            }
            _ => out.push(one),
        }
    }
    out
}

/// An entry as it stands in the file.
#[derive(Debug, Default)]
struct Event {
    uid: String,
    start: Option<Moment>,
    end: Option<Moment>,
    duration: Option<chrono::TimeDelta>,
    rule: Option<String>,
    except: Vec<Moment>,
    more: Vec<Moment>,
    instance: Option<Wall>,
    cancelled: bool,
    transparent: bool,
    broken: bool,
}

impl Event {
    fn take(&mut self, property: &Property<'_>) {
        let text = property.val.as_str();
        match property.name.as_str().to_ascii_uppercase().as_str() {
            "UID" => text.clone_into(&mut self.uid),
            "DTSTART" => self.start = self.moment(property),
            "DTEND" => self.end = self.moment(property),
            "RECURRENCE-ID" => self.instance = self.moment(property).map(|moment| moment.wall),
            "DURATION" => {
                self.duration = duration(text);
                self.broken |= self.duration.is_none();
            }
            // Two rules are no longer allowed by the RFC, and what they mean together is not said anywhere.
            "RRULE" => self.broken |= self.rule.replace(text.to_owned()).is_some(),
            "EXDATE" => match moments(property) {
                Some(found) if self.except.len() + found.len() <= MOST_EXCEPTIONS => self.except.extend(found),
                _ => self.broken = true,
            },
            "RDATE" => match moments(property) {
                Some(found) if self.more.len() + found.len() <= MOST_EXCEPTIONS => self.more.extend(found),
                _ => self.broken = true,
            },
            "STATUS" => self.cancelled = text.eq_ignore_ascii_case("CANCELLED"),
            "TRANSP" => self.transparent = text.eq_ignore_ascii_case("TRANSPARENT"),
            _ => {}
        }
    }

    fn moment(&mut self, property: &Property<'_>) -> Option<Moment> {
        let found = moments(property).and_then(|mut found| (found.len() == 1).then(|| found.remove(0)));
        self.broken |= found.is_none();
        found
    }

    /// Its stretches within what is asked for.
    fn times(&self, wish: &Wish, taken_out: Option<&BTreeSet<Wall>>) -> Result<Vec<Busy>, LeftOut> {
        if self.cancelled {
            return Err(LeftOut::Cancelled);
        }
        if self.transparent {
            return Err(LeftOut::Transparent);
        }
        let start = self.start.filter(|_| !self.broken).ok_or(LeftOut::Unreadable)?;
        let length = self.length(&start, wish.zone)?;
        let zone_unknown = start.zone_unknown;
        let mut times = Vec::new();
        for wall in self.walls(&start, wish, taken_out)? {
            let time = length.starting(wall, start.zone.unwrap_or(wish.zone)).ok_or(LeftOut::Unreadable)?;
            if time.ends_at > wish.from && time.starts_at < wish.to {
                times.push(Busy { time, zone_unknown });
            }
        }
        Ok(times)
    }

    /// When it begins, on the wall clock of its own zone.
    fn walls(&self, start: &Moment, wish: &Wish, taken_out: Option<&BTreeSet<Wall>>) -> Result<BTreeSet<NaiveDateTime>, LeftOut> {
        let own = start.zone.unwrap_or(wish.zone);
        let in_own = |wall: &Wall| wall.on(own, wish.zone);
        let mut except: BTreeSet<NaiveDateTime> = self.except.iter().map(|moment| in_own(&moment.wall)).collect();
        except.extend(taken_out.into_iter().flatten().map(in_own));
        let mut walls = BTreeSet::new();
        if let Some(rule) = &self.rule {
            let local = |at: Instant| at.to_utc().map(|at| at.with_timezone(&own).naive_local()).ok_or(LeftOut::Unreadable);
            // An entry may last into what is asked for from before it.
            let from = local(wish.from)? - chrono::TimeDelta::days(62);
            let recurrence = Recurrence { start: start.wall.local, rule, except: except.clone() };
            walls.extend(
                recurrence
                    .between(from, local(wish.to)?, MOST_BUSY * 2, own)
                    .map_err(|_: RecurrenceError| LeftOut::Unreadable)?,
            );
        }
        // The beginning counts, whether the rule names it or not (RFC 5545, section 3.8.2.4).
        walls.insert(start.wall.local);
        walls.extend(self.more.iter().map(|moment| in_own(&moment.wall)));
        walls.retain(|wall| !except.contains(wall));
        Ok(walls)
    }

    fn length(&self, start: &Moment, office: Tz) -> Result<Length, LeftOut> {
        let own = start.zone.unwrap_or(office);
        if let Some(end) = &self.end {
            return match (start.whole_day, end.whole_day) {
                (true, true) => Length::checked(Length::Wall(end.wall.local - start.wall.local)),
                (false, false) => {
                    let at = |wall: &Wall, zone: Tz| instant_on_the_wall(wall.on(zone, office), zone).ok_or(LeftOut::Unreadable);
                    let (from, to) = (at(&start.wall, own)?, at(&end.wall, own)?);
                    Length::checked(Length::Exact(chrono::TimeDelta::microseconds(to.0.saturating_sub(from.0))))
                }
                _ => Err(LeftOut::Unreadable),
            };
        }
        match self.duration {
            Some(duration) if start.whole_day => Length::checked(Length::Wall(duration)),
            Some(duration) => Length::checked(Length::Exact(duration)),
            None if start.whole_day => Ok(Length::Wall(chrono::TimeDelta::days(1))),
            None => Err(LeftOut::NoLength),
        }
    }
}

/// How long an entry lasts: whole days follow the wall clock, hours are hours.
#[derive(Debug, Clone, Copy)]
enum Length {
    Wall(chrono::TimeDelta),
    Exact(chrono::TimeDelta),
}

impl Length {
    fn checked(self) -> Result<Self, LeftOut> {
        let (Self::Wall(length) | Self::Exact(length)) = self;
        match length.num_seconds() {
            ..0 => Err(LeftOut::Reversed),
            0..60 => Err(LeftOut::NoLength),
            _ => Ok(self),
        }
    }

    fn starting(self, wall: NaiveDateTime, zone: Tz) -> Option<Interval> {
        let starts_at = instant_on_the_wall(wall, zone)?;
        let ends_at = match self {
            Self::Wall(length) => instant_on_the_wall(wall.checked_add_signed(length)?, zone)?,
            Self::Exact(length) => Instant(starts_at.0.checked_add(length.num_microseconds()?)?),
        };
        (starts_at < ends_at).then(|| Interval::new(starts_at, ends_at))
    }
}

/// The entries of the file, without what stands in their alarms.
fn events(bytes: &[u8]) -> Result<Vec<Event>, IcsError> {
    let mut open: Vec<String> = Vec::new();
    let mut events = Vec::new();
    let mut current: Option<Event> = None;
    let mut calendars = 0_usize;
    for line in (Lines { rest: bytes }) {
        let line = line?;
        let Some((name, value)) = line.split_once(':') else { continue };
        let value = value.trim();
        match name.trim().to_ascii_uppercase().as_str() {
            "BEGIN" => {
                let component = value.to_ascii_uppercase();
                if open.len() >= DEEPEST {
                    return Err(IcsError::Nesting);
                }
                match (open.last().map(String::as_str), component.as_str()) {
                    (None, "VCALENDAR") => calendars += 1,
                    (None, _) => return Err(IcsError::NotACalendar),
                    (Some("VCALENDAR"), "VEVENT") => current = Some(Event::default()),
                    _ => {}
                }
                open.push(component);
            }
            "END" => {
                let component = value.to_ascii_uppercase();
                if open.pop().as_ref() != Some(&component) {
                    return Err(IcsError::Nesting);
                }
                if component == "VEVENT" && open.len() == 1 {
                    events.extend(current.take());
                    if events.len() > MOST_EVENTS {
                        return Err(IcsError::TooMany);
                    }
                }
            }
            _ if open.is_empty() => return Err(IcsError::NotACalendar),
            _ if open.len() == 2 => {
                if let Some(event) = &mut current {
                    take_line(event, &line);
                }
            }
            _ => {}
        }
    }
    if !open.is_empty() {
        // A file that was cut off would bring half of the absences, and nobody would see which half.
        return Err(IcsError::Nesting);
    }
    if calendars == 0 { Err(IcsError::NotACalendar) } else { Ok(events) }
}

const READ: &[&str] = &["UID", "DTSTART", "DTEND", "DURATION", "RRULE", "EXDATE", "RDATE", "RECURRENCE-ID", "STATUS", "TRANSP"];

fn take_line(event: &mut Event, line: &str) {
    let name = line.split([';', ':']).next().unwrap_or_default().trim();
    if !READ.iter().any(|read| name.eq_ignore_ascii_case(read)) {
        return;
    }
    if line.len() > LONGEST_LINE {
        event.broken = true;
        return;
    }
    match Property::try_from(format!("{line}\r\n").as_str()) {
        Ok(property) => event.take(&property),
        Err(_) => event.broken = true,
    }
}

/// The lines of the file, put together where they were folded. They are joined as bytes: a file may tear a character in two.
struct Lines<'a> {
    rest: &'a [u8],
}

impl Iterator for Lines<'_> {
    type Item = Result<String, IcsError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if self.rest.is_empty() {
                return None;
            }
            let mut line = Vec::new();
            loop {
                let end = self.rest.iter().position(|byte| *byte == b'\n');
                let (piece, rest) = match end {
                    Some(end) => (&self.rest[..end], &self.rest[end + 1..]),
                    None => (self.rest, &[][..]),
                };
                // Of what is longer than anything that is read, the rest is not kept.
                let room = (LONGEST_LINE + 1).saturating_sub(line.len());
                let piece = piece.strip_suffix(b"\r").unwrap_or(piece);
                line.extend_from_slice(&piece[..piece.len().min(room)]);
                self.rest = rest;
                match self.rest.first() {
                    Some(b' ' | b'\t') => self.rest = &self.rest[1..],
                    _ => break,
                }
            }
            if line.iter().all(u8::is_ascii_whitespace) {
                continue;
            }
            if line.contains(&0) {
                return Some(Err(IcsError::NotACalendar));
            }
            return Some(Ok(String::from_utf8_lossy(&line).into_owned()));
        }
    }
}

#[cfg(test)]
mod tests;
