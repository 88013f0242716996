use super::*;
use chrono::{TimeZone, Timelike};
use chrono_tz::Europe::Berlin;
use proptest::prelude::*;

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

/// An instant from `2026-11-23T09:00Z`.
fn utc(text: &str) -> Instant {
    let naive = chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%dT%H:%MZ").expect("an instant");
    Instant::from_utc(naive.and_utc())
}

fn local(at: Instant) -> String {
    Berlin.from_utc_datetime(&at.to_utc().expect("in range").naive_utc()).format("%d.%m. %H:%M %z").to_string()
}

fn starts(slots: &[Slot]) -> Vec<String> {
    slots.iter().map(|s| local(s.starts_at)).collect()
}

fn hours(weekday: u8, from: (u16, u16), to: (u16, u16)) -> WorkingHours {
    WorkingHours { weekday, from_minute: from.0 * 60 + from.1, to_minute: to.0 * 60 + to.1 }
}

fn request(duration: u32, from: &str, to: &str) -> SlotRequest {
    SlotRequest::new(duration, day(from), day(to), Instant(0))
}

#[test]
fn a_morning_is_cut_into_slots_around_a_booking() {
    // 23 November 2026 is a Monday; Berlin is one hour ahead of UTC.
    let busy = [Interval::new(utc("2026-11-23T08:30Z"), utc("2026-11-23T09:10Z"))];
    let slots = free_slots(&request(30, "2026-11-23", "2026-11-23"), &[hours(1, (9, 0), (12, 0))], &[], &busy, &[], Berlin)
        .expect("sound");
    let found: Vec<String> = starts(&slots).iter().map(|s| s[7..12].to_owned()).collect();
    assert_eq!(found, ["09:00", "10:30", "11:00", "11:30"], "10:00 would touch the booking that ends at 10:10");
}

#[test]
fn overlapping_hours_are_one_stretch() {
    let slots = free_slots(
        &request(60, "2026-11-23", "2026-11-23"),
        &[hours(1, (10, 0), (12, 0)), hours(1, (9, 0), (10, 30))],
        &[],
        &[],
        &[],
        Berlin,
    )
    .expect("sound");
    assert_eq!(slots.len(), 5, "09:00 to 12:00 every half hour, each an hour long");
}

#[test]
fn a_lead_a_holiday_and_an_absence_offer_nothing() {
    let week = [1, 2, 3, 4, 5].map(|weekday| hours(weekday, (9, 0), (10, 0)));
    let mut asked = request(60, "2026-12-21", "2026-12-27");
    asked.now = utc("2026-12-21T08:10Z");
    asked.lead_minutes = 24 * 60;
    let absence = [Interval::new(utc("2026-12-23T00:00Z"), utc("2026-12-24T00:00Z"))];
    let slots = free_slots(&asked, &week, &absence, &[], &[day("2026-12-25")], Berlin).expect("sound");
    assert_eq!(
        starts(&slots),
        ["24.12. 09:00 +0100"],
        "Monday and Tuesday lie before the lead, Wednesday is absent, Friday is a holiday"
    );
}

#[test]
fn buffers_keep_a_distance_from_bookings() {
    let mut asked = request(30, "2026-11-23", "2026-11-23");
    asked.buffer_before_minutes = 10;
    asked.buffer_after_minutes = 5;
    asked.step_minutes = 5;
    let busy = [Interval::new(utc("2026-11-23T09:00Z"), utc("2026-11-23T09:30Z"))];
    let slots = free_slots(&asked, &[hours(1, (9, 0), (11, 10))], &[], &busy, &[], Berlin).expect("sound");
    let found: Vec<String> = starts(&slots).iter().map(|s| s[7..12].to_owned()).collect();
    assert_eq!(found, ["09:00", "09:05", "09:10", "09:15", "09:20", "09:25", "10:40"]);
}

#[test]
fn the_hour_that_march_skips_is_not_offered() {
    // 29 March 2026 is a Sunday: at 02:00 the clock goes to 03:00.
    let slots = free_slots(&request(30, "2026-03-29", "2026-03-29"), &[hours(7, (1, 30), (3, 30))], &[], &[], &[], Berlin)
        .expect("sound");
    assert_eq!(starts(&slots), ["29.03. 01:30 +0100", "29.03. 03:00 +0200"]);
    let inside = free_slots(&request(5, "2026-03-29", "2026-03-29"), &[hours(7, (2, 0), (3, 0))], &[], &[], &[], Berlin);
    assert_eq!(inside, Ok(vec![]), "an hour that does not exist holds no slot");
}

#[test]
fn the_hour_that_october_repeats_is_offered_twice() {
    // 25 October 2026 is a Sunday: at 03:00 the clock goes back to 02:00.
    let slots =
        free_slots(&request(30, "2026-10-25", "2026-10-25"), &[hours(7, (2, 0), (3, 0))], &[], &[], &[], Berlin).expect("sound");
    assert_eq!(
        starts(&slots),
        ["25.10. 02:00 +0200", "25.10. 02:30 +0200", "25.10. 02:00 +0100", "25.10. 02:30 +0100"],
        "02:30 comes twice and both can be booked"
    );
    let half =
        free_slots(&request(30, "2026-10-25", "2026-10-25"), &[hours(7, (2, 0), (2, 30))], &[], &[], &[], Berlin).expect("sound");
    assert_eq!(starts(&half), ["25.10. 02:00 +0200", "25.10. 02:00 +0100"], "between the two it is 02:30 and nobody works");
}

#[test]
fn a_window_until_midnight_joins_the_next_morning() {
    let slots = free_slots(
        &request(60, "2026-11-23", "2026-11-24"),
        &[hours(1, (23, 30), (24, 0)), hours(2, (0, 0), (0, 30))],
        &[],
        &[],
        &[],
        Berlin,
    )
    .expect("sound");
    assert_eq!(starts(&slots), ["23.11. 23:30 +0100"]);
}

#[test]
fn a_request_that_makes_no_sense_is_refused_with_its_reason() {
    let week = [hours(1, (9, 0), (10, 0))];
    let ask = |request: &SlotRequest, hours: &[WorkingHours]| free_slots(request, hours, &[], &[], &[], Berlin);
    let good = request(30, "2026-11-23", "2026-11-23");
    for duration_minutes in [0, 7, 24 * 60 + 5] {
        assert_eq!(ask(&SlotRequest { duration_minutes, ..good }, &week), Err(ScheduleError::Duration));
    }
    assert_eq!(ask(&SlotRequest { step_minutes: 0, ..good }, &week), Err(ScheduleError::Step), "it would never end");
    assert_eq!(ask(&request(30, "2026-11-24", "2026-11-23"), &week), Err(ScheduleError::Days));
    assert_eq!(ask(&request(30, "2026-11-23", "2036-11-23"), &week), Err(ScheduleError::Days));
    for wrong in [hours(0, (9, 0), (10, 0)), hours(8, (9, 0), (10, 0)), hours(1, (10, 0), (10, 0)), hours(1, (9, 0), (24, 1))] {
        assert_eq!(ask(&good, &[wrong]), Err(ScheduleError::Hours));
    }
}

#[test]
fn only_the_earliest_are_given_where_a_limit_is_set() {
    let asked = SlotRequest { limit: 2, ..request(30, "2026-11-23", "2026-12-23") };
    let slots = free_slots(&asked, &[hours(1, (9, 0), (12, 0))], &[], &[], &[], Berlin).expect("sound");
    assert_eq!(starts(&slots), ["23.11. 09:00 +0100", "23.11. 09:30 +0100"]);
}

fn any_hours() -> impl Strategy<Value = Vec<WorkingHours>> {
    let one = (1u8..=7, 0u16..1440, 1u16..=1440).prop_filter_map("ends after it starts", |(weekday, a, b)| {
        (a < b).then_some(WorkingHours { weekday, from_minute: a, to_minute: b })
    });
    proptest::collection::vec(one, 0..8)
}

/// Intervals on no grid at all, around both clock changes of 2026.
fn any_intervals() -> impl Strategy<Value = Vec<Interval>> {
    let one = (0i64..20 * 24 * 60, 1i64..600).prop_map(|(from, length)| {
        let starts_at = utc("2026-03-20T00:00Z").0 + from * MINUTE + 17;
        Interval::new(Instant(starts_at), Instant(starts_at + length * MINUTE))
    });
    proptest::collection::vec(one, 0..12)
}

/// Whether each minute of the slot lies in the hours of its own local day. An oracle that knows no interval arithmetic.
fn inside_hours(slot: Slot, hours: &[WorkingHours]) -> bool {
    use chrono::Datelike;
    (slot.starts_at.0..slot.ends_at.0).step_by(MINUTE as usize).all(|micros| {
        let at = Berlin.from_utc_datetime(&Instant(micros).to_utc().expect("in range").naive_utc());
        let minute = at.hour() * 60 + at.minute();
        hours.iter().any(|h| {
            u32::from(h.weekday) == at.weekday().number_from_monday()
                && (u32::from(h.from_minute)..u32::from(h.to_minute)).contains(&minute)
        })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn every_slot_has_its_length_lies_in_hours_and_clears_what_is_booked(
        hours in any_hours(),
        busy in any_intervals(),
        absences in any_intervals(),
        ticks in 1u32..24,
        step_ticks in 1u32..12,
        first in 0u64..14,
    ) {
        let from = Day(day("2026-03-20").0 + chrono::Days::new(first));
        let to = Day(from.0 + chrono::Days::new(3));
        let asked = SlotRequest { step_minutes: step_ticks * 5, ..SlotRequest::new(ticks * 5, from, to, Instant(0)) };
        let slots = free_slots(&asked, &hours, &absences, &busy, &[], Berlin).expect("sound");
        prop_assert!(slots.windows(2).all(|pair| pair[0] < pair[1]), "sorted, none twice");
        for slot in slots {
            prop_assert_eq!(slot.ends_at.0 - slot.starts_at.0, i64::from(ticks) * TICK);
            prop_assert!(crate::appointment::ticks(slot.starts_at, slot.ends_at).is_some(), "on the grid of the store");
            let taken = Interval::new(slot.starts_at, slot.ends_at);
            prop_assert!(!busy.iter().chain(&absences).any(|b| b.overlaps(taken)));
            prop_assert!(inside_hours(slot, &hours), "{} lies outside", local(slot.starts_at));
        }
    }

    #[test]
    fn no_free_time_is_withheld_when_every_tick_may_start(hours in any_hours(), busy in any_intervals(), first in 0u64..14) {
        let at = Day(day("2026-03-20").0 + chrono::Days::new(first));
        let asked = SlotRequest { step_minutes: 5, ..SlotRequest::new(5, at, at, Instant(0)) };
        let slots = free_slots(&asked, &hours, &[], &busy, &[], Berlin).expect("sound");
        let midnight = at.0.and_hms_opt(0, 0, 0).expect("a time").and_utc().timestamp_micros();
        for tick in 0..(26 * 12) {
            let start = midnight - 120 * MINUTE + tick * TICK;
            let slot = Slot { starts_at: Instant(start), ends_at: Instant(start + TICK) };
            let of_this_day = Berlin.from_utc_datetime(&Instant(start).to_utc().expect("in range").naive_utc()).date_naive() == at.0;
            let free = of_this_day
                && inside_hours(slot, &hours)
                && !busy.iter().any(|b| b.overlaps(Interval::new(slot.starts_at, slot.ends_at)));
            prop_assert_eq!(slots.contains(&slot), free, "{}", local(slot.starts_at));
        }
    }
}
