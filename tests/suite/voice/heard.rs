//! A voice is counted once and leaves nothing of whoever gave it.

use super::{MONDAY, kiosk, open, pleased, station_at};
use crate::{
    made::{at_time, client, in_store},
    queue::house,
};
use desk::{
    Desk,
    api::{
        self,
        client_display::{ClientDisplayLook, ClientDisplayShow, ClientDisplayView, DisplayPart},
        queue::KioskTake,
        session::{Nothing, SignIn},
        voice::{VoiceAsk, VoiceGiven},
    },
    client_display, entrance, queue, voice,
};
use domain::{office::Role, voice::VoiceAnswer};
use migradesk_tests::{Office, PASSPHRASE, code, on_both_engines, op};
use store::{Store, StoreError, params};

/// `week place language question answer number`, a line each.
fn counts(office: &Office) -> Vec<String> {
    in_store(office, |tx| {
        tx.all(
            "SELECT week, place, language, question, answer, number FROM voice_count ORDER BY question, answer, place, language",
            params![],
            |row| {
                let words: Vec<String> = (0..5).map(|at| row.get(at)).collect::<Result<_, _>>()?;
                Ok(format!("{} {}", words.join(" "), row.get::<i64>(5)?))
            },
        )
    })
}

/// How much every other table holds: what a voice must leave as it is.
fn elsewhere(office: &Office) -> Vec<i64> {
    in_store(office, |tx| {
        ["audit", "op", "change_row", "queue_ticket", "queue_step", "client", "contact"]
            .into_iter()
            .map(|table| tx.value(&format!("SELECT count(*) FROM {table}"), params![]))
            .collect()
    })
}

fn view(desk: &Desk) -> ClientDisplayView {
    client_display::look(desk, ClientDisplayLook { seen: None }).expect("a view")
}

/// Somebody signed in at the desk, at a time of the day, with the second screen open.
fn at_the_desk(office: &Office, login: &str, time: &str) -> Desk {
    let desk = office.later(crate::made::at(&format!("{MONDAY} {time}")).to_utc().expect("in range"));
    entrance::sign_in(&desk, SignIn { login: login.to_owned(), passphrase: PASSPHRASE.to_owned() }).expect("signed in");
    desk.client_display().set_open(true);
    desk
}

fn ask(desk: &Desk, language: Option<&str>) -> desk::Result<api::client_display::ClientDisplayState> {
    let mut session = desk.session(api::Need::Session)?;
    voice::ask(desk.client_display(), &mut session, VoiceAsk { language: language.map(str::to_owned) })
}

on_both_engines! {
    fn the_kiosk_counts_answers_by_week_and_language_and_leaves_no_other_trace(office) {
        house(office);
        let desk = kiosk(office);
        queue::kiosk_take(&desk, KioskTake { op_id: op(), need: None, language: "ar".to_owned() }).expect("a number");
        let before = elsewhere(office);
        let given = VoiceGiven {
            next_step: VoiceAnswer::Bad,
            respected: VoiceAnswer::Skipped,
            suggestion: "  كراسي أكثر  ".to_owned(),
            ..pleased(open(&desk))
        };
        voice::give_at_kiosk(&desk, given).expect("counted");
        assert_eq!(
            counts(office),
            [
                "2026-11-16 kiosk ar next-step bad 1",
                "2026-11-16 kiosk ar respected skipped 1",
                "2026-11-16 kiosk ar understood good 1",
            ]
        );
        assert_eq!(elsewhere(office), before, "no entry with a moment, no act, no row of anybody");

        let later = station_at(office, &format!("{MONDAY} 17:59"));
        voice::give_at_kiosk(&later, pleased(open(&later))).expect("counted");
        assert!(counts(office).contains(&"2026-11-16 kiosk ar understood good 2".to_owned()), "added to the same number");
        assert_eq!(counts(office).len(), 5, "{:?}", counts(office));

        let lines: Vec<(String, String, String)> = in_store(office, |tx| {
            tx.all("SELECT id, week, text FROM suggestion", params![], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
        });
        let [(id, week, text)] = lines.as_slice() else { panic!("one line: {lines:?}") };
        assert_eq!((week.as_str(), text.as_str()), ("2026-11-16", "كراسي أكثر"));
        assert_eq!(id.as_bytes()[14], b'4', "an id of the moment would be a time: {id}");
    }

    fn one_showing_takes_one_voice_and_the_queue_goes_on(office) {
        house(office);
        let desk = kiosk(office);
        assert_eq!(code(voice::give_at_kiosk(&desk, pleased(1))), "voice-over", "nothing was shown");
        let first = open(&desk);
        let turn = open(&desk);
        assert_eq!(code(voice::give_at_kiosk(&desk, pleased(first))), "voice-over", "shown anew since");
        voice::give_at_kiosk(&desk, pleased(turn)).expect("counted");
        voice::give_at_kiosk(&desk, pleased(turn)).expect("its answer was lost");
        assert_eq!(code(voice::open_at_kiosk(&desk, Nothing {})), "voice-too-soon", "whoever plays with the screen");
        assert_eq!(counts(office).len(), 3);
        assert!(counts(office).iter().all(|line| line.ends_with(" 1")), "{:?}", counts(office));
        let taken = queue::kiosk_take(&desk, KioskTake { op_id: op(), need: None, language: "ar".to_owned() }).expect("a number");
        assert_eq!(taken.label, "A001", "the connection of the station is the queue's again");
        queue::sign_out(&desk, Nothing {}).expect("out");
        assert_eq!(code(voice::give_at_kiosk(&desk, pleased(turn))), "station-signed-out");
    }

    fn what_is_no_answer_is_refused_and_nothing_said_is_nothing_counted(office) {
        let desk = kiosk(office);
        let turn = open(&desk);
        let line = |suggestion: &str| VoiceGiven { suggestion: suggestion.to_owned(), ..pleased(turn) };
        for (hostile, expected) in [("a\nb", "voice-line-form"), ("a\u{202e}b", "voice-line-form"), (&*"x".repeat(301), "voice-line-long")] {
            assert_eq!(code(voice::give_at_kiosk(&desk, line(hostile))), expected);
        }
        let klingon = VoiceGiven { language: "tlh".to_owned(), ..pleased(turn) };
        assert_eq!(code(voice::give_at_kiosk(&desk, klingon)), "language-unknown");
        let [understood, next_step, respected] = [VoiceAnswer::Skipped; 3];
        voice::give_at_kiosk(&desk, VoiceGiven { understood, next_step, respected, ..line("   ") }).expect("gone by");
        assert_eq!(counts(office), Vec::<String>::new());
        voice::give_at_kiosk(&desk, VoiceGiven { understood, next_step, respected, ..line("A line alone") }).expect("counted");
        assert_eq!(counts(office).len(), 3, "three times skipped, so that lines without answers are seen");
    }

    fn the_connection_that_adds_a_voice_reads_none_and_touches_nothing_else(office) {
        office.person("kiosk", Role::Station);
        let now = office.desk.clock().now();
        let mut store = Store::unlock(office.desk.location(), "kiosk", PASSPHRASE, now).expect("the right passphrase").store;
        store.confine_to_adding(&["voice_count", "suggestion"]);
        let insert = "INSERT INTO voice_count (week, place, language, question, answer, number)
                      VALUES ('2026-11-16', 'kiosk', 'ar', 'understood', 'good', 1)";
        let added = store.write::<_, StoreError>(|tx| tx.execute(insert, &[]));
        assert_eq!(added.expect("it may add"), 1);
        for refused in [
            "SELECT count(*) FROM voice_count",
            "SELECT count(*) FROM suggestion",
            "SELECT count(*) FROM queue_ticket",
            "SELECT count(*) FROM client",
            "SELECT count(*) FROM audit",
        ] {
            let read = store.read::<_, StoreError>(|tx| tx.value::<i64>(refused, params![]));
            assert!(matches!(read, Err(StoreError::Engine { .. })), "{refused}");
        }
        for refused in [
            "DELETE FROM suggestion",
            "UPDATE voice_count SET number = 9",
            "INSERT INTO voice_count (week, place, language, question, answer, number)
             SELECT week, 'client-display', text, id, answer, 1 FROM suggestion",
        ] {
            let written = store.write::<_, StoreError>(|tx| tx.execute(refused, &[]));
            assert!(matches!(written, Err(StoreError::Engine { .. })), "{refused}");
        }
        assert_eq!(counts(office).len(), 1, "as it was added");
    }

    fn at_the_second_screen_the_staff_begins_and_learns_nothing_but_the_end(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let id = client(&mut counter, "Samira", Some("ar"));
        let desk = at_the_desk(office, "counter", "09:00");
        {
            let mut session = desk.session(api::Need::Session).expect("signed in");
            let request = ClientDisplayShow { client_id: Some(id), parts: vec![DisplayPart::Names], language: None };
            client_display::show(desk.client_display(), &mut session, request).expect("shown");
        }
        let before = elsewhere(office);
        let state = ask(&desk, None).expect("asked");
        assert!(state.showing.is_none() && state.language == "ar", "she is gone from the screen, her language stays");
        let seen = view(&desk);
        let asked = seen.voice.expect("the questions");
        assert!(seen.shown.is_none() && !asked.done);
        let given = VoiceGiven { understood: VoiceAnswer::Middling, ..pleased(asked.turn) };
        let after = voice::give_at_display(&desk, given.clone()).expect("counted");
        assert!(after.voice.expect("thanks").done);
        let state = client_display::state(desk.client_display(), &mut desk.session(api::Need::Session).expect("in"), Nothing {});
        let state = serde_json::to_string(&state.expect("a state")).expect("JSON");
        assert!(state.contains("\"done\":true") && !state.contains("middling"), "{state}");
        assert_eq!(
            counts(office),
            [
                "2026-11-16 client-display ar next-step good 1",
                "2026-11-16 client-display ar respected good 1",
                "2026-11-16 client-display ar understood middling 1",
            ]
        );
        assert_eq!(elsewhere(office), before, "nobody can tell at whose desk it was");
        voice::give_at_display(&desk, given).expect("pressed twice");
        assert_eq!(counts(office).len(), 3);
        assert_eq!(code(ask(&desk, None)), "voice-too-soon");
    }

    fn the_questions_go_with_whoever_asked_and_after_a_while_by_themselves(office) {
        office.person("counter", Role::Caseworker);
        office.person("admin2", Role::Administrator);
        let desk = at_the_desk(office, "counter", "09:00");
        ask(&desk, Some("uk")).expect("asked");
        assert_eq!(view(&desk).language, "uk");
        let turn = view(&desk).voice.expect("the questions").turn;
        let before = desk.client_display().number();
        let mut later = at_time(office, "counter", &format!("{MONDAY} 09:05"));
        let state = client_display::state(desk.client_display(), &mut later, Nothing {}).expect("a state");
        assert!(state.voice.is_none(), "five minutes, and they are gone");
        assert_ne!(desk.client_display().number(), before, "the window learns it");
        assert_eq!(code(voice::give_at_display(&desk, pleased(turn))), "voice-over");

        ask(&desk, None).expect("asked");
        let turn = view(&desk).voice.expect("the questions").turn;
        entrance::lock(&desk, Nothing {}).expect("locked");
        assert!(view(&desk).voice.is_none(), "nobody is there who would take the answers");
        assert_eq!(code(voice::give_at_display(&desk, pleased(turn))), "locked");
        assert_eq!(counts(office), Vec::<String>::new());

        let desk = at_the_desk(office, "admin2", "09:10");
        assert_eq!(code(ask(&desk, None)), "permission-denied");
        let desk = at_the_desk(office, "counter", "09:10");
        assert_eq!(code(ask(&desk, Some("tlh"))), "language-unknown");
        desk.client_display().set_open(false);
        assert_eq!(code(ask(&desk, None)), "client-display-closed");
    }

    fn a_window_of_a_client_answers_and_asks_for_nothing(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        for (name, window) in [("kiosk_voice_open", "kiosk"), ("kiosk_voice", "kiosk"), ("client_display_voice", "client-display")] {
            let command = api::COMMANDS.iter().find(|command| command.name == name).expect("a command");
            let admitted: Vec<&str> =
                ["main", "client-display", "kiosk", "board"].into_iter().filter(|label| command.window.admits(label)).collect();
            assert_eq!(admitted, [window], "{name}");
        }
        for name in ["voice_report", "suggestion_list", "voice_export", "suggestion_export", "client_display_ask"] {
            let command = api::COMMANDS.iter().find(|command| command.name == name).expect("a command");
            assert!(command.window.admits("main") && !command.window.admits("kiosk"), "{name}");
        }
        let refused = desk::report::voice(&mut counter, api::voice::VoiceQuery { from: crate::made::day(MONDAY), to: crate::made::day(MONDAY) });
        assert_eq!(code(refused), "permission-denied");
        let mut station = { office.person("kiosk", Role::Station); at_time(office, "kiosk", "2026-12-01 09:00") };
        assert_eq!(code(desk::suggestion::list(&mut station, api::voice::SuggestionList { state: None })), "permission-denied");
    }
}

#[test]
fn no_column_of_a_voice_could_hold_whose_it_is() {
    assert_eq!(store::schema::columns_of("voice_count"), ["week", "place", "language", "question", "answer", "number"]);
    assert_eq!(store::schema::columns_of("suggestion"), ["id", "version", "week", "language", "text", "state", "answer"]);
}
