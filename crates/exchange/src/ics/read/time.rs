//! Dates, times and lengths as a calendar file writes them.

use chrono::{NaiveDate, NaiveDateTime, TimeDelta, TimeZone, Utc};
use chrono_tz::Tz;
use domain::recurrence::midnight;
use icalendar::parser::Property;

/// A reading of a clock, and whose clock it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Wall {
    pub(super) local: NaiveDateTime,
    /// `None`: that of the office.
    zone: Option<ByName>,
}

/// `chrono_tz::Tz` has no order of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct ByName(Tz);

impl Ord for ByName {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.name().cmp(other.0.name())
    }
}

impl PartialOrd for ByName {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Wall {
    /// The same moment on the clock of another zone.
    pub(super) fn on(&self, zone: Tz, office: Tz) -> NaiveDateTime {
        let own = self.zone.map_or(office, |own| own.0);
        if own == zone {
            return self.local;
        }
        let at = domain::recurrence::instant_on_the_wall(self.local, own).and_then(domain::time::Instant::to_utc);
        at.map_or(self.local, |at| at.with_timezone(&zone).naive_local())
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Moment {
    pub(super) wall: Wall,
    /// `None`: that of the office, because none is named, or one that nobody knows.
    pub(super) zone: Option<Tz>,
    pub(super) whole_day: bool,
    pub(super) zone_unknown: bool,
}

/// The values of a property, a comma between them. `None` when one of them is none.
pub(super) fn moments(property: &Property<'_>) -> Option<Vec<Moment>> {
    let named = |key: &str| {
        let found = property.params.iter().find(|parameter| parameter.key.as_str().eq_ignore_ascii_case(key));
        found.and_then(|parameter| parameter.val.as_ref()).map(|value| value.as_str().trim_matches('"').to_owned())
    };
    let date = named("VALUE").is_some_and(|value| value.eq_ignore_ascii_case("DATE"));
    let (zone, zone_unknown) = match named("TZID") {
        None => (None, false),
        Some(name) => {
            let zone = zone_named(&name);
            (zone, zone.is_none())
        }
    };
    property.val.as_str().split(',').map(|text| moment(text.trim(), date, zone, zone_unknown)).collect()
}

fn moment(text: &str, date: bool, zone: Option<Tz>, zone_unknown: bool) -> Option<Moment> {
    // A period, as RDATE may have one, stands for its beginning with an end of its own: nothing that a calendar writes.
    if text.len() > 16 || text.contains('/') {
        return None;
    }
    if date || text.len() == 8 {
        let local = midnight(NaiveDate::parse_from_str(text, "%Y%m%d").ok()?);
        return Some(Moment { wall: Wall { local, zone: None }, zone: None, whole_day: true, zone_unknown: false });
    }
    if let Some(utc) = text.strip_suffix(['Z', 'z']) {
        let at = Utc.from_utc_datetime(&local_time(utc)?);
        // A rule in UTC goes by UTC: the file says so, even if nobody means it.
        let zone = Some(Tz::UTC);
        return Some(Moment {
            wall: Wall { local: at.naive_utc(), zone: zone.map(ByName) },
            zone,
            whole_day: false,
            zone_unknown: false,
        });
    }
    let local = local_time(text)?;
    Some(Moment { wall: Wall { local, zone: zone.map(ByName) }, zone, whole_day: false, zone_unknown })
}

fn local_time(text: &str) -> Option<NaiveDateTime> {
    // Nobody is away to the second, and a leap second is on no clock here.
    NaiveDateTime::parse_from_str(text, "%Y%m%dT%H%M%S").ok()
}

/// A zone by its IANA name, with the prefix that some programs put before it, or by the name that Outlook writes: those of central and
/// western Europe, out of CLDR's `windowsZones`.
fn zone_named(name: &str) -> Option<Tz> {
    let name = name.trim();
    let iana = |name: &str| name.parse::<Tz>().ok();
    if let Some(zone) = iana(name) {
        return Some(zone);
    }
    let known = match name {
        "W. Europe Standard Time" => "Europe/Berlin",
        "Central Europe Standard Time" => "Europe/Budapest",
        "Central European Standard Time" => "Europe/Warsaw",
        "Romance Standard Time" => "Europe/Paris",
        "GMT Standard Time" => "Europe/London",
        "FLE Standard Time" => "Europe/Kyiv",
        "GTB Standard Time" => "Europe/Bucharest",
        "Turkey Standard Time" => "Europe/Istanbul",
        // /freeassociation.sourceforge.net/Europe/Berlin
        _ => return name.strip_prefix('/').and_then(|rest| rest.split_once('/')).and_then(|(_, rest)| iana(rest)),
    };
    iana(known)
}

/// A length as `P1D`, `PT1H30M`, `P2W` (RFC 5545, section 3.3.6). Years are bounded by what can be entered.
pub(super) fn duration(text: &str) -> Option<TimeDelta> {
    let (negative, rest) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let rest = rest.strip_prefix('P')?;
    let (mut seconds, mut number, mut in_time, mut any) = (0_i64, String::new(), false, false);
    for c in rest.chars() {
        let unit = match (c, in_time) {
            ('0'..='9', _) if number.len() < 7 => {
                number.push(c);
                continue;
            }
            ('T', false) if number.is_empty() => {
                in_time = true;
                continue;
            }
            ('W', false) => 7 * 86_400,
            ('D', false) => 86_400,
            ('H', true) => 3600,
            ('M', true) => 60,
            ('S', true) => 1,
            _ => return None,
        };
        seconds += number.parse::<i64>().ok()?.checked_mul(unit)?;
        number.clear();
        any = true;
    }
    let length = TimeDelta::try_seconds(if negative { -seconds } else { seconds })?;
    (any && number.is_empty()).then_some(length)
}
