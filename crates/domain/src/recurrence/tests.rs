use super::*;

const BERLIN: Tz = chrono_tz::Europe::Berlin;
const NEW_YORK: Tz = chrono_tz::America::New_York;

fn wall(text: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(text, "%Y-%m-%d %H:%M").expect("a time")
}

/// The days of a rule that begins on 2 September 1997 at nine, as most examples of the RFC do.
fn days_from(start: &str, rule: &str, most: usize) -> String {
    let recurrence = Recurrence { start: wall(start), rule, except: BTreeSet::new() };
    let found = recurrence.set(wall(start), NEW_YORK).expect("a rule");
    let days: Vec<String> = (&found).into_iter().take(most).map(|at| at.format("%y%m%d").to_string()).collect();
    days.join(" ")
}

fn days(rule: &str, most: usize) -> String {
    days_from("1997-09-02 09:00", rule, most)
}

#[test]
fn the_examples_of_rfc_5545_come_out_as_they_are_printed_there() {
    // Section 3.8.5.3, in its order. Those with hours and minutes are not for whole days and are refused, see below.
    for (rule, most, expected) in [
        ("FREQ=DAILY;COUNT=10", 99, "970902 970903 970904 970905 970906 970907 970908 970909 970910 970911"),
        ("FREQ=DAILY;INTERVAL=2", 4, "970902 970904 970906 970908"),
        ("FREQ=DAILY;INTERVAL=10;COUNT=5", 99, "970902 970912 970922 971002 971012"),
        ("FREQ=WEEKLY;COUNT=10", 99, "970902 970909 970916 970923 970930 971007 971014 971021 971028 971104"),
        ("FREQ=WEEKLY;INTERVAL=2;WKST=SU", 6, "970902 970916 970930 971014 971028 971111"),
        (
            "FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH",
            99,
            "970902 970904 970909 970911 970916 970918 970923 970925 970930 971002",
        ),
        ("FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH", 99, "970902 970904 970916 970918 970930 971002 971014 971016"),
        ("FREQ=MONTHLY;BYMONTHDAY=-3", 4, "970928 971029 971128 971229"),
        ("FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15", 4, "970902 970915 971002 971015"),
        ("FREQ=MONTHLY;INTERVAL=2;BYDAY=TU", 6, "970902 970909 970916 970923 970930 971104"),
        ("FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13", 4, "980213 980313 981113 990813"),
        ("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2", 4, "970929 971030 971127 971230"),
        ("FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3", 99, "970904 971007 971106"),
        ("FREQ=YEARLY;BYMONTH=6,7,8;BYDAY=TH", 3, "980604 980611 980618"),
    ] {
        assert_eq!(days(rule, most), expected, "{rule}");
    }
    for (start, rule, most, expected) in [
        ("1997-09-05 09:00", "FREQ=MONTHLY;COUNT=10;BYDAY=1FR", 5, "970905 971003 971107 971205 980102"),
        ("1997-09-07 09:00", "FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU", 4, "970907 970928 971102 971130"),
        ("1997-09-22 09:00", "FREQ=MONTHLY;COUNT=6;BYDAY=-2MO", 99, "970922 971020 971117 971222 980119 980216"),
        ("1997-06-10 09:00", "FREQ=YEARLY;COUNT=10;BYMONTH=6,7", 5, "970610 970710 980610 980710 990610"),
        ("1997-01-01 09:00", "FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200", 4, "970101 970410 970719 000101"),
        ("1997-05-19 09:00", "FREQ=YEARLY;BYDAY=20MO", 3, "970519 980518 990517"),
        ("1997-05-12 09:00", "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO", 3, "970512 980511 990517"),
        ("1997-03-13 09:00", "FREQ=YEARLY;BYMONTH=3;BYDAY=TH", 4, "970313 970320 970327 980305"),
        ("1996-11-05 09:00", "FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8", 3, "961105 001107 041102"),
        ("1997-08-05 09:00", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO", 99, "970805 970810 970819 970824"),
        ("1997-08-05 09:00", "FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU", 99, "970805 970817 970819 970831"),
        ("2007-01-15 09:00", "FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5", 99, "070115 070130 070215 070315 070330"),
    ] {
        assert_eq!(days_from(start, rule, most), expected, "{rule}");
    }
}

#[test]
fn what_is_no_rule_or_never_ends_is_refused_and_costs_little() {
    let between = |start: &str, rule: &str, most| {
        let recurrence = Recurrence { start: wall(start), rule, except: BTreeSet::new() };
        recurrence.between(wall("2026-11-22 00:00"), wall("2028-11-22 00:00"), most, BERLIN)
    };
    for rule in [
        "",
        "WEEKLY",
        "FREQ=SECONDLY",
        "FREQ=HOURLY;INTERVAL=3",
        "FREQ=DAILY;BYHOUR=9",
        "FREQ=DAILY;BYMINUTE=0,20,40",
        "FREQ=WEEKLY;INTERVAL=0",
        "FREQ=WEEKLY;INTERVAL=99999999",
        "FREQ=WEEKLY;BYDAY=XX",
        "FREQ=YEARLY;BYMONTH=13",
        "FREQ=DAILY;UNTIL=20200101",
        "FREQ=DAILY;UNTIL=120261123T090000",
        "FREQ=DAILY;UNTIL=tomorrow",
        "FREQ=DAILY;COUNT=5;UNTIL=\u{661}",
        &format!("FREQ=DAILY;BYMONTHDAY={}", "1,".repeat(400)),
    ] {
        assert_eq!(between("2026-11-23 09:00", rule, 1000), Err(RecurrenceError::Unreadable), "{rule}");
    }
    assert_eq!(between("2026-11-23 09:00", "FREQ=DAILY", 100), Err(RecurrenceError::TooMany));
    assert_eq!(between("1900-01-01 09:00", "FREQ=DAILY", 100), Err(RecurrenceError::TooOld));
    assert_eq!(between("2026-11-23 09:00", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", 100), Ok(vec![]), "a day that never comes");
    assert_eq!(
        between("2026-11-23 09:00", "FREQ=WEEKLY;UNTIL=99991231", 200).map(|found| found.len()),
        Ok(105),
        "of which two years are asked for"
    );
    assert_eq!(between("2026-11-23 09:00", "FREQ=DAILY;COUNT=4294967295", 800).map(|found| found.len()), Ok(730));
}

#[test]
fn an_exception_is_left_out_and_the_end_in_utc_is_that_of_the_zone() {
    let mut recurrence =
        Recurrence { start: wall("2026-11-23 09:00"), rule: "FREQ=WEEKLY;UNTIL=20261207T080000Z", except: BTreeSet::new() };
    let found = |recurrence: &Recurrence<'_>| recurrence.between(wall("2026-01-01 00:00"), wall("2028-01-01 00:00"), 10, BERLIN);
    let all = vec![wall("2026-11-23 09:00"), wall("2026-11-30 09:00"), wall("2026-12-07 09:00")];
    assert_eq!(found(&recurrence), Ok(all.clone()), "08:00 in UTC is nine in Berlin");
    recurrence.except.insert(wall("2026-11-30 09:00"));
    assert_eq!(found(&recurrence), Ok(vec![all[0], all[2]]));
}

#[test]
fn the_wall_clock_is_kept_through_both_changes_of_the_clock() {
    let hours = |day: &str, time: &str| {
        let at = instant_on_the_wall(wall(&format!("{day} {time}")), BERLIN).and_then(Instant::to_utc).expect("a time");
        at.format("%H:%M").to_string()
    };
    assert_eq!((hours("2026-03-28", "02:30"), hours("2026-03-30", "02:30")), ("01:30".to_owned(), "00:30".to_owned()));
    assert_eq!(hours("2026-03-29", "02:30"), "01:30", "it does not exist: half an hour after the change, 03:30 on the clock");
    assert_eq!(hours("2026-03-29", "01:59"), "00:59");
    assert_eq!(hours("2026-03-29", "03:00"), "01:00");
    assert_eq!(hours("2026-10-25", "02:30"), "00:30", "the first of two");
    assert_eq!(hours("2026-10-25", "03:00"), "02:00");
}

proptest::proptest! {
    #[test]
    fn no_text_makes_it_panic_or_walk_for_ever(rule in "(FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY))?[;A-Z0-9=,+-]{0,60}", start in 0_i64..4_000_000_000) {
        let start = chrono::DateTime::from_timestamp(start, 0).expect("in range").naive_utc();
        let recurrence = Recurrence { start, rule: &rule, except: BTreeSet::new() };
        if let Ok(found) = recurrence.between(wall("2026-11-22 00:00"), wall("2028-11-22 00:00"), 50, BERLIN) {
            proptest::prop_assert!(found.len() <= 50 && found.is_sorted());
        }
    }
}
