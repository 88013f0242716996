use super::*;
use crate::schedule::{MINUTE, TICK, WorkingHours, WorkingPattern, working_times};
use chrono::{TimeZone, Timelike};
use chrono_tz::Europe::Berlin;
use proptest::prelude::*;

fn day(text: &str) -> Day {
    Day::parse(text).expect("a day")
}

/// An instant of the office's clock, `2026-11-23 09:00`; of an hour that comes twice the first.
fn at(text: &str) -> Instant {
    let naive = chrono::NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a time");
    Instant::from_utc(Berlin.from_local_datetime(&naive).earliest().expect("a time that exists").to_utc())
}

fn local(at: Instant) -> String {
    Berlin.from_utc_datetime(&at.to_utc().expect("in range").naive_utc()).format("%d.%m. %H:%M").to_string()
}

fn hours(weekdays: &[u8], from: u16, to: u16) -> Vec<WorkingHours> {
    weekdays.iter().map(|weekday| WorkingHours { weekday: *weekday, from_minute: from * 60, to_minute: to * 60 }).collect()
}

/// A caseworker with these languages and hours over the days of the test.
fn worker(languages: &[&str], hours: &[WorkingHours]) -> Candidate {
    let times = working_times(&[WorkingPattern::every_week(hours)], day("2026-03-01"), day("2026-12-31"), &[], Berlin);
    Candidate {
        kind: ResourceKind::Caseworker,
        languages: languages.iter().map(|tag| (*tag).to_owned()).collect(),
        skills: vec![],
        features: vec![],
        seats: 1,
        times: Some(times.expect("sound")),
        taken: vec![],
    }
}

fn interpreter(language: &str, hours: &[WorkingHours]) -> Candidate {
    Candidate { kind: ResourceKind::Interpreter, ..worker(&[language], hours) }
}

fn room(features: &[ResourceFeature], seats: u32) -> Candidate {
    Candidate { kind: ResourceKind::Room, features: features.to_vec(), seats, times: None, ..worker(&[], &[]) }
}

fn ask(parts: Vec<Part>, from: &str, to: &str) -> OfferRequest {
    OfferRequest {
        parts,
        language: None,
        interpreters: true,
        staff: None,
        from_day: day(from),
        to_day: day(to),
        not_weekdays: vec![],
        day_part: None,
        now: Instant(0),
        limit: 500,
    }
}

fn found(request: &OfferRequest, candidates: &[Candidate]) -> Vec<Offer> {
    offers(request, candidates, &[], Berlin).expect("sound")
}

fn starts(offers: &[Offer]) -> Vec<String> {
    offers.iter().map(|offer| local(offer.starts_at())).collect()
}

const WEEK: &[u8] = &[1, 2, 3, 4, 5];

#[test]
fn the_next_free_time_with_a_speaker_stands_before_an_interpreter_two_days_sooner_and_behind_one_three_days_sooner() {
    // Monday, 23 November 2026. The interpreter comes on Mondays, the one who speaks it works on one day.
    let people = |speaker_on: u8| {
        [
            worker(&["de"], &hours(WEEK, 9, 10)),
            worker(&["de", "ti"], &hours(&[speaker_on], 9, 10)),
            interpreter("ti", &hours(&[1], 9, 10)),
        ]
    };
    let request = OfferRequest { language: Some("ti".to_owned()), ..ask(vec![Part::minutes(45)], "2026-11-23", "2026-11-27") };
    let wednesday = found(&request, &people(3));
    assert_eq!(starts(&wednesday), ["25.11. 09:00", "23.11. 09:00"]);
    assert_eq!(wednesday[0].reasons, [OfferReason::EarliestWithoutInterpreter, OfferReason::SpeaksLanguage]);
    assert_eq!(wednesday[1].reasons, [OfferReason::Earliest, OfferReason::WithInterpreter]);
    assert_eq!((wednesday[1].interpreter_minutes, wednesday[0].interpreter_minutes), (45, 0));
    assert_eq!(wednesday[1].stops[0].interpreter, Some(2));
    assert_eq!(starts(&found(&request, &people(4)))[0], "23.11. 09:00");
    let alone = OfferRequest { interpreters: false, ..request };
    assert_eq!(starts(&found(&alone, &people(4))), ["26.11. 09:00"]);
}

#[test]
fn before_a_day_not_on_thursday_and_in_the_morning_leave_what_they_say() {
    let people = [worker(&["de"], &hours(WEEK, 9, 16))];
    let request = OfferRequest {
        not_weekdays: vec![4],
        day_part: Some(DayPart { from_minute: 0, to_minute: 12 * 60 }),
        ..ask(vec![Part::minutes(180)], "2026-11-24", "2026-11-27")
    };
    assert_eq!(starts(&found(&request, &people)), ["24.11. 09:00", "25.11. 09:00", "27.11. 09:00"]);
    let holiday = offers(&request, &people, &[day("2026-11-25")], Berlin).expect("sound");
    assert_eq!(starts(&holiday), ["24.11. 09:00", "27.11. 09:00"]);
    let now = OfferRequest { now: at("2026-11-24 09:05"), ..request };
    assert_eq!(starts(&found(&now, &people))[0], "25.11. 09:00", "what has begun is not offered");
}

#[test]
fn a_room_is_the_smallest_that_serves_and_two_people_are_two() {
    let part = Part { room: true, room_features: vec![ResourceFeature::Screen], staff_count: 2, seats: 3, ..Part::minutes(60) };
    let mut people = vec![
        worker(&["de"], &hours(&[1], 9, 12)),
        worker(&["de"], &hours(&[1], 10, 12)),
        room(&[], 10),
        room(&[ResourceFeature::Screen, ResourceFeature::Quiet], 4),
        room(&[ResourceFeature::Screen], 3),
        room(&[ResourceFeature::Screen], 2),
    ];
    people[4].taken.push(Interval::new(at("2026-11-23 11:00"), at("2026-11-23 12:00")));
    let request = ask(vec![part], "2026-11-23", "2026-11-23");
    let offers = found(&request, &people);
    let rooms: Vec<(String, Option<usize>)> =
        offers.iter().filter(|o| o.stops[0].staff[0] == 0).map(|o| (local(o.starts_at()), o.stops[0].room)).collect();
    assert_eq!(
        rooms,
        [("23.11. 10:00".to_owned(), Some(4)), ("23.11. 10:30".to_owned(), Some(3)), ("23.11. 11:00".to_owned(), Some(3))],
        "not at nine, when one of the two is not there"
    );
    assert!(offers.iter().all(|offer| offer.staff_minutes == 120 && offer.stops[0].staff.len() == 2));
}

#[test]
fn who_is_trained_for_it_leads() {
    let mut people = vec![worker(&["de"], &hours(&[1], 9, 10)), worker(&["de"], &hours(&[1], 9, 10))];
    people[1].skills.push(Need::Debt);
    let request = ask(vec![Part { skills: vec![Need::Debt], ..Part::minutes(60) }], "2026-11-23", "2026-11-23");
    let offers = found(&request, &people);
    assert_eq!(offers.iter().map(|offer| offer.stops[0].staff.clone()).collect::<Vec<_>>(), [vec![1]]);
    let only = OfferRequest { staff: Some(0), ..request };
    assert!(found(&only, &people).is_empty(), "the one that is wanted is not trained for it");
}

#[test]
fn buffers_keep_their_distance_and_an_interpreter_has_none() {
    let part = Part { buffer_before: 10, buffer_after: 15, ..Part::minutes(30) };
    let mut people = vec![worker(&["de"], &hours(&[1], 9, 12)), interpreter("ti", &hours(&[1], 9, 12))];
    people[0].taken.push(Interval::new(at("2026-11-23 10:00"), at("2026-11-23 10:30")));
    people[1].taken.push(Interval::new(at("2026-11-23 09:30"), at("2026-11-23 10:45")));
    let mut request = ask(vec![part], "2026-11-23", "2026-11-23");
    assert_eq!(starts(&found(&request, &people)), ["23.11. 09:00", "23.11. 11:00", "23.11. 11:30"]);
    request.language = Some("ti".to_owned());
    assert_eq!(
        starts(&found(&request, &people)),
        ["23.11. 09:00", "23.11. 11:00", "23.11. 11:30"],
        "its half hour ends as the other begins"
    );
}

#[test]
fn a_chain_takes_the_order_with_the_least_waiting_and_stays_with_one_person() {
    // The second errand needs somebody who is there from nine to ten only; done in the asked order one would wait for a day.
    let mut people = vec![worker(&["de"], &hours(WEEK, 9, 12)), worker(&["de"], &hours(&[1], 9, 10))];
    people[1].skills.push(Need::Debt);
    let parts = vec![Part::minutes(60), Part { skills: vec![Need::Debt], ..Part::minutes(60) }];
    let offers = found(&ask(parts, "2026-11-23", "2026-11-27"), &people);
    let best = &offers[0];
    assert_eq!(best.stops.iter().map(|stop| stop.part).collect::<Vec<_>>(), [1, 0]);
    assert_eq!((local(best.starts_at()), best.waiting_minutes), ("23.11. 09:00".to_owned(), 0));
    assert!(best.reasons.contains(&OfferReason::NoWaiting) && !best.reasons.contains(&OfferReason::SamePerson));
    let same = found(&ask(vec![Part::minutes(30), Part::minutes(30)], "2026-11-23", "2026-11-23"), &people);
    assert!(same[0].reasons.contains(&OfferReason::SamePerson), "whoever began goes on: {same:?}");
}

#[test]
fn one_interpreter_stays_for_the_whole_chain_where_one_can_and_waits_with_the_client() {
    // Whoever is to be asked first leaves at ten; the other could stay until noon.
    let mut people = vec![
        worker(&["de"], &hours(&[1], 9, 12)),
        interpreter("ti", &hours(&[1], 9, 10)),
        interpreter("ti", &hours(&[1], 9, 12)),
    ];
    let request = OfferRequest {
        language: Some("ti".to_owned()),
        ..ask(vec![Part::minutes(45), Part::minutes(45)], "2026-11-23", "2026-11-23")
    };
    let first = &found(&request, &people)[0];
    assert_eq!(first.stops.iter().map(|stop| stop.interpreter).collect::<Vec<_>>(), [Some(2), Some(2)]);
    assert!(first.reasons.contains(&OfferReason::SameInterpreter));
    assert_eq!(first.interpreter_minutes, 90);
    // One errand alone goes to whoever is to be asked first.
    let alone = OfferRequest { parts: vec![Part::minutes(45)], ..request.clone() };
    assert_eq!(found(&alone, &people)[0].stops[0].interpreter, Some(1));
    // Between the two errands nobody of the staff is free for half an hour: the interpreter is engaged all the same, and paid.
    people[0].taken.push(Interval::new(at("2026-11-23 09:45"), at("2026-11-23 10:15")));
    let waited = found(&request, &people).into_iter().find(|offer| local(offer.starts_at()) == "23.11. 09:00").expect("an offer");
    assert_eq!((waited.waiting_minutes, waited.interpreter_minutes), (30, 120));
    // Who is somewhere else in that half hour is not asked to come back.
    people[2].taken.push(Interval::new(at("2026-11-23 09:50"), at("2026-11-23 10:00")));
    let two = found(&request, &people);
    let two = two.iter().find(|offer| local(offer.starts_at()) == "23.11. 09:00");
    assert_eq!(
        two.map(|offer| offer.stops.iter().map(|stop| stop.interpreter).collect::<Vec<_>>()),
        Some(vec![Some(1), Some(2)])
    );
}

#[test]
fn on_the_days_on_which_the_clock_changes_an_hour_is_missing_or_comes_twice() {
    let people = [worker(&["de"], &hours(&[7], 1, 4))];
    let spring = found(&ask(vec![Part::minutes(60)], "2026-03-29", "2026-03-29"), &people);
    assert_eq!(starts(&spring), ["29.03. 01:00", "29.03. 01:30", "29.03. 03:00"]);
    let autumn = found(&ask(vec![Part::minutes(60)], "2026-10-25", "2026-10-25"), &people);
    assert_eq!(autumn.len(), 7, "four hours with a start every half hour");
    let chain = found(&ask(vec![Part::minutes(120), Part::minutes(120)], "2026-10-25", "2026-10-25"), &people);
    assert_eq!(
        (starts(&chain), chain[0].waiting_minutes),
        (vec!["25.10. 01:00".to_owned()], 0),
        "four hours fit into three on the clock"
    );
    let none = found(&ask(vec![Part::minutes(60), Part::minutes(120)], "2026-03-29", "2026-03-29"), &people);
    assert!(none.is_empty(), "only two hours are there in spring");
}

#[test]
fn a_request_that_makes_no_sense_is_refused_with_its_reason() {
    let people = [worker(&["de"], &hours(WEEK, 9, 12))];
    let refused = |request: &OfferRequest| offers(request, &people, &[], Berlin).expect_err("refused");
    let good = ask(vec![Part::minutes(30)], "2026-11-23", "2026-11-23");
    for minutes in [0, 7, 24 * 60 + 5] {
        assert_eq!(refused(&OfferRequest { parts: vec![Part::minutes(minutes)], ..good.clone() }), ScheduleError::Duration);
    }
    assert_eq!(refused(&OfferRequest { parts: vec![], ..good.clone() }), ScheduleError::Duration);
    assert_eq!(refused(&OfferRequest { parts: vec![Part::minutes(5); 5], ..good.clone() }), ScheduleError::Duration);
    assert_eq!(refused(&OfferRequest { to_day: day("2027-11-23"), ..good.clone() }), ScheduleError::Days);
    assert_eq!(refused(&OfferRequest { to_day: day("2026-11-22"), ..good.clone() }), ScheduleError::Days);
    let reversed = DayPart { from_minute: 600, to_minute: 600 };
    assert_eq!(refused(&OfferRequest { day_part: Some(reversed), ..good }), ScheduleError::Hours);
}

fn any_hours() -> impl Strategy<Value = Vec<WorkingHours>> {
    let one = (1u8..=7, 0u16..1440, 1u16..=1440).prop_filter_map("ends after it starts", |(weekday, a, b)| {
        (a < b).then_some(WorkingHours { weekday, from_minute: a, to_minute: b })
    });
    proptest::collection::vec(one, 1..10)
}

/// On no grid, in the week after `from`.
fn any_taken(from: &'static str) -> impl Strategy<Value = Vec<Interval>> {
    let one = (0i64..7 * 24 * 60, 1i64..400).prop_map(move |(start, length)| {
        let starts_at = at(&format!("{from} 00:00")).0 + start * MINUTE + 17;
        Interval::new(Instant(starts_at), Instant(starts_at + length * MINUTE))
    });
    proptest::collection::vec(one, 0..10)
}

/// Around one of the two changes of the clock.
fn any_house(from: &'static str) -> impl Strategy<Value = Vec<Candidate>> {
    let kinds = prop_oneof![Just(ResourceKind::Caseworker), Just(ResourceKind::Room), Just(ResourceKind::Interpreter)];
    let one = (kinds, any_hours(), any_taken(from), any::<bool>()).prop_map(|(kind, hours, taken, speaks)| Candidate {
        kind,
        taken,
        times: if kind.always_there() { None } else { worker(&[], &hours).times },
        ..worker(if speaks { &["ti"] } else { &["de"] }, &hours)
    });
    proptest::collection::vec(one, 1..8)
}

fn any_part() -> impl Strategy<Value = Part> {
    (1u32..20, 0u32..4, 0u32..4, 1u32..3, any::<bool>()).prop_map(|(ticks, before, after, staff_count, room)| Part {
        buffer_before: before * 5,
        buffer_after: after * 5,
        staff_count,
        room,
        ..Part::minutes(ticks * 5)
    })
}

/// What must hold of every offer, said without the grid.
fn hold(request: &OfferRequest, house: &[Candidate], offer: &Offer) -> Result<(), TestCaseError> {
    let mut spans: Vec<(usize, Interval)> = Vec::new();
    for stop in &offer.stops {
        let part = &request.parts[stop.part];
        let time = Interval::new(stop.starts_at, stop.ends_at);
        prop_assert_eq!(stop.ends_at.0 - stop.starts_at.0, i64::from(part.minutes) * MINUTE);
        prop_assert_eq!(stop.starts_at.0.rem_euclid(TICK), 0);
        prop_assert_eq!(stop.staff.len(), part.staff_count as usize);
        prop_assert_eq!(stop.room.is_some(), part.room);
        let of_day = Berlin.from_utc_datetime(&stop.starts_at.to_utc().expect("in range").naive_utc());
        prop_assert!(of_day.date_naive() >= request.from_day.0 && of_day.date_naive() <= request.to_day.0);
        prop_assert!(of_day.minute() % 5 == 0);
        if let Some(language) = &request.language {
            let speaks = |one: usize| house[one].languages.contains(language);
            prop_assert!(speaks(stop.staff[0]) || stop.interpreter.is_some_and(speaks));
        }
        for one in stop.staff.iter().chain(&stop.room).chain(&stop.interpreter) {
            let candidate = &house[*one];
            if let Some(times) = &candidate.times {
                let inside = times.iter().any(|t| t.starts_at <= time.starts_at && time.ends_at <= t.ends_at);
                prop_assert!(inside, "outside of the hours of {}", one);
            }
            let interpreter = candidate.kind == ResourceKind::Interpreter;
            let (before, after) = if interpreter { (0, 0) } else { (part.buffer_before, part.buffer_after) };
            let wide = Interval::new(
                Instant(time.starts_at.0 - i64::from(before) * MINUTE),
                Instant(time.ends_at.0 + i64::from(after) * MINUTE),
            );
            prop_assert!(!candidate.taken.iter().any(|taken| taken.overlaps(wide)), "taken, or its buffer is");
            prop_assert!(!spans.iter().any(|(other, span)| other == one && span.overlaps(wide)), "twice in one visit");
            spans.push((*one, wide));
        }
    }
    for engaged in offer.engagements() {
        let house_of = &house[engaged.interpreter];
        let inside = |t: &Interval| t.starts_at <= engaged.time.starts_at && engaged.time.ends_at <= t.ends_at;
        prop_assert!(house_of.times.as_ref().is_some_and(|times| times.iter().any(inside)), "engaged beyond their hours");
        prop_assert!(!house_of.taken.iter().any(|taken| taken.overlaps(engaged.time)), "engaged while somewhere else");
    }
    let in_order = offer.stops.windows(2).all(|two| two[0].ends_at <= two[1].starts_at);
    prop_assert!(in_order, "a client is at one place at a time");
    let waited: i64 = offer.stops.windows(2).map(|two| two[1].starts_at.0 - two[0].ends_at.0).sum();
    prop_assert_eq!(waited, i64::from(offer.waiting_minutes) * MINUTE);
    prop_assert!(i64::from(offer.waiting_minutes) <= MOST_WAITING_MINUTES);
    let mut parts: Vec<usize> = offer.stops.iter().map(|stop| stop.part).collect();
    parts.sort_unstable();
    prop_assert_eq!(parts, (0..request.parts.len()).collect::<Vec<_>>());
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn no_offer_lies_outside_hours_shares_a_resource_or_eats_a_buffer(
        (from, house) in prop_oneof![
            any_house("2026-03-26").prop_map(|house| ("2026-03-26", house)),
            any_house("2026-10-22").prop_map(|house| ("2026-10-22", house)),
        ],
        parts in proptest::collection::vec(any_part(), 1..4),
        speaks in any::<bool>(),
    ) {
        let to = Day(day(from).0 + chrono::Days::new(5));
        let request = OfferRequest {
            to_day: to,
            language: speaks.then(|| "ti".to_owned()),
            ..ask(parts, from, from)
        };
        let offers = found(&request, &house);
        prop_assert!(offers.windows(2).all(|two| two[0].rank() <= two[1].rank()), "the best first");
        for offer in &offers {
            hold(&request, &house, offer)?;
        }
    }

    #[test]
    fn no_chain_of_two_with_less_waiting_is_overlooked(
        house in any_house("2026-03-26"),
        first in any_part(),
        second in any_part(),
    ) {
        // Without people and rooms in common the visits that are possible can be listed by looking for each errand alone.
        let parts = [Part { staff_count: 1, room: false, buffer_before: 0, buffer_after: 0, ..first },
                     Part { staff_count: 1, room: false, buffer_before: 0, buffer_after: 0, ..second }];
        let alone = |part: &Part| {
            // Every tick may start: asked as the second of a chain an errand begins anywhere.
            let day = "2026-03-29";
            let request = ask(vec![part.clone()], day, day);
            let grid = Grid::new(&request, &house, &[], Berlin).expect("sound");
            let (_, window) = grid.windows().first().cloned().expect("a day");
            grid.starts_within(0, window, true).into_iter().map(|column| grid.instant(column).0).collect::<Vec<i64>>()
        };
        let offers = found(&ask(parts.to_vec(), "2026-03-29", "2026-03-29"), &house);
        let (one, two) = (alone(&parts[0]), alone(&parts[1]));
        for offer in &offers {
            let start = offer.starts_at().0;
            let least = |first: &[i64], length: u32, second: &[i64]| {
                let end = start + i64::from(length) * MINUTE;
                first.contains(&start).then(|| second.iter().find(|at| **at >= end).map(|at| at - end)).flatten()
            };
            let best = [least(&one, parts[0].minutes, &two), least(&two, parts[1].minutes, &one)].into_iter().flatten().min();
            prop_assert_eq!(Some(i64::from(offer.waiting_minutes) * MINUTE), best);
        }
    }
}
