//! The client's second screen: what it gets, when it is empty, and that nothing is written from it.

use crate::made::{booking, client, restrict, works};
use desk::{
    Desk, Session,
    api::{
        self,
        client::{ClientForm, ClientOpen, ClientSave, NameForm},
        client_display::{
            ClientDisplayAnswer, ClientDisplayAt, ClientDisplayLanguage, ClientDisplayLook, ClientDisplayPropose,
            ClientDisplayShow, ClientDisplayState, ClientDisplayView, DisplayPart,
        },
        session::{Nothing, SignIn, Unlock},
    },
    appointment, client_display, entrance,
};
use domain::{
    birth_date::{BirthDate, BirthDateSource, Calendar},
    client::{NameKind, NameSource},
    id::ClientId,
    office::Role,
};
use migradesk_tests::{Office, PASSPHRASE, code, on_both_engines, op};
use std::{sync::Arc, time::Duration};

fn named(given: &str, family: &str, kind: NameKind) -> NameForm {
    NameForm {
        id: None,
        kind,
        family: family.to_owned(),
        given: given.to_owned(),
        source: NameSource::Document,
        preferred: false,
        blocked: false,
    }
}

/// Somebody with a current name in two scripts, a former name, a birth date, a phone and a remark.
fn samira(session: &mut Session) -> ClientId {
    let id = client(session, "Samira", Some("ar"));
    change(session, &id, |form| {
        form.names.push(named("سميرة", "بيسبيل", NameKind::Current));
        form.names.push(named("Samira", "Vormals", NameKind::Former));
        form.birth_date = Some(BirthDate {
            year: Some(1990),
            month: Some(5),
            day: None,
            estimated: false,
            source: BirthDateSource::Spoken,
            calendar: Calendar::Gregorian,
            text: Some("May 1990, says her sister".to_owned()),
        });
        form.remark = "Ring the side door".to_owned();
        form.address.street = "Geheimweg 7".to_owned();
    });
    id
}

fn change(session: &mut Session, id: &ClientId, edit: impl FnOnce(&mut ClientForm)) {
    let page = desk::client::open(session, ClientOpen { id: id.clone() }).expect("a page");
    let mut form = page.form;
    edit(&mut form);
    let request = ClientSave { op_id: op(), id: Some(id.clone()), version: page.version, form, distinct_from: vec![] };
    desk::client::save(session, request).expect("a sound form");
}

fn show(office: &Office, session: &mut Session, id: &ClientId, parts: &[DisplayPart]) -> ClientDisplayState {
    let request = ClientDisplayShow { client_id: Some(id.clone()), parts: parts.to_vec(), language: None };
    client_display::show(office.desk.client_display(), session, request).expect("shown")
}

fn view(desk: &Desk) -> ClientDisplayView {
    client_display::look(desk, ClientDisplayLook { seen: None }).expect("a view")
}

fn propose(desk: &Desk, showing: i64, corrects: Option<u32>, given: &str) -> desk::Result<ClientDisplayView> {
    let request = ClientDisplayPropose { showing, corrects, given: given.to_owned(), family: "بيسبيل".to_owned() };
    client_display::propose(desk, request)
}

fn showing(desk: &Desk) -> i64 {
    view(desk).shown.expect("somebody is shown").showing
}

fn at(client_id: Option<&ClientId>) -> ClientDisplayAt {
    ClientDisplayAt { client_id: client_id.cloned(), new_client: false }
}

on_both_engines! {
    fn the_second_screen_gets_what_was_ticked_and_nothing_else(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let id = samira(&mut counter);
        let staff = works(office, "counter", &[1, 2, 3, 4, 5], 9 * 60, 12 * 60);
        let booked = api::appointment::AppointmentBook { client_id: Some(id.clone()), ..booking(&staff, "2026-11-24 09:30", "2026-11-24 10:00") };
        appointment::book(&mut counter, booked).expect("a free time");

        show(office, &mut counter, &id, &[DisplayPart::Names]);
        let shown = view(&office.desk).shown.expect("her name");
        let names: Vec<String> = shown.names.iter().map(|name| format!("{} {}", name.given, name.family)).collect();
        assert_eq!(names, ["Samira Beispiel", "سميرة بيسبيل"], "names of today, the preferred one first; a former one never");
        assert!(shown.birth_date.is_none() && shown.languages.is_empty() && shown.appointment.is_none(), "not ticked: {shown:?}");

        show(office, &mut counter, &id, DisplayPart::ALL);
        let shown = view(&office.desk).shown.expect("everything that may be shown");
        let birth = shown.birth_date.clone().expect("as far as it is known");
        assert_eq!((birth.year, birth.month, birth.day), (Some(1990), Some(5), None));
        assert_eq!(shown.languages, ["ar"]);
        let next = shown.appointment.expect("the next one");
        assert_eq!((next.at.as_str(), next.with.as_str()), ("2026-11-24T09:30", "Person counter"), "in the office's zone");
        let wire = serde_json::to_string(&view(&office.desk)).expect("JSON");
        for secret in ["Vormals", "sister", "side door", "Geheimweg", id.as_str(), "Brief vom Amt"] {
            assert!(!wire.contains(secret), "{secret} is not for a screen that others may see: {wire}");
        }
    }

    fn the_screen_is_in_the_clients_language_until_somebody_chooses_another(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let id = samira(&mut counter);
        let other = client(&mut counter, "Kim", Some("ko"));
        assert_eq!(view(&office.desk).language, "de");
        assert_eq!(show(office, &mut counter, &id, &[DisplayPart::Names]).language, "ar");

        let chosen = client_display::choose_language(&office.desk, ClientDisplayLanguage { tag: "ti".to_owned() }).expect("one of ours");
        assert_eq!(chosen.language, "ti");
        let state = client_display::state(office.desk.client_display(), &mut counter, Nothing {}).expect("a state");
        assert!(state.language_chosen, "the staff learns what the client reads");
        let unknown = ClientDisplayLanguage { tag: "tlh".to_owned() };
        assert_eq!(code(client_display::choose_language(&office.desk, unknown)), "language-unknown");

        client_display::clear(office.desk.client_display(), &mut counter, Nothing {}).expect("cleared");
        assert_eq!(show(office, &mut counter, &other, &[DisplayPart::Names]).language, "de", "no words in Korean");
    }

    fn what_the_client_writes_is_a_proposal_and_changes_no_record(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let id = samira(&mut counter);
        show(office, &mut counter, &id, &[DisplayPart::Names]);
        let before = desk::client::open(&mut counter, ClientOpen { id: id.clone() }).expect("a page");

        propose(&office.desk, showing(&office.desk), Some(1), "  سميره ").expect("taken down");
        assert!(view(&office.desk).shown.expect("still she").proposed);
        let state = client_display::state(office.desk.client_display(), &mut counter, Nothing {}).expect("a state");
        let proposal = state.showing.and_then(|showing| showing.proposal).expect("for the staff to look at");
        assert_eq!((proposal.given.as_str(), proposal.language.as_str()), ("سميره", "ar"));
        let corrected = before.form.names.iter().find(|name| name.given == "سميرة").and_then(|name| name.id.clone());
        assert_eq!(proposal.corrects, corrected, "the second name of the list");

        let after = desk::client::open(&mut counter, ClientOpen { id }).expect("a page");
        assert_eq!(after.version, before.version, "the record is as it was");
        let answer = ClientDisplayAnswer { proposal: proposal.number, taken: true };
        client_display::answer(office.desk.client_display(), &mut counter, answer.clone()).expect("answered once");
        assert_eq!(code(client_display::answer(office.desk.client_display(), &mut counter, answer)), "proposal-gone");
    }

    fn a_hostile_window_gets_nothing_past_the_form_of_a_name(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let id = samira(&mut counter);
        show(office, &mut counter, &id, &[DisplayPart::Names]);
        let number = showing(&office.desk);
        for (given, expected) in [
            ("a\u{202e}b", "name-form"),
            ("a\u{0}b", "name-form"),
            ("\u{2067}", "name-form"),
            (&*"x".repeat(201), "field-too-long"),
        ] {
            assert_eq!(code(propose(&office.desk, number, None, given)), expected);
        }
        let empty = ClientDisplayPropose { showing: number, corrects: None, given: " ".to_owned(), family: String::new() };
        assert_eq!(code(client_display::propose(&office.desk, empty)), "field-required");
        propose(&office.desk, number, Some(99), "می‌نا").expect("a joiner is part of Persian names; a place that is not there corrects nothing");
        let state = client_display::state(office.desk.client_display(), &mut counter, Nothing {}).expect("a state");
        let proposal = state.showing.and_then(|showing| showing.proposal).expect("taken down");
        assert_eq!((proposal.corrects, proposal.given.as_str()), (None, "می‌نا"));
    }

    fn the_next_client_takes_the_place_of_the_one_before_in_one_moment(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let id = samira(&mut counter);
        let next = client(&mut counter, "Olena", Some("uk"));
        show(office, &mut counter, &id, DisplayPart::ALL);
        let before = showing(&office.desk);
        propose(&office.desk, before, None, "سميره").expect("taken down");
        show(office, &mut counter, &next, &[DisplayPart::Names]);
        let seen = view(&office.desk);
        let shown = seen.shown.expect("the next");
        assert_eq!((seen.language.as_str(), shown.names.len(), shown.proposed), ("uk", 1, false));
        assert!(shown.birth_date.is_none() && shown.showing != before);
        assert_eq!(code(propose(&office.desk, before, None, "سميره")), "proposal-gone", "meant for a showing that is over");

        let again = show(office, &mut counter, &next, &[DisplayPart::Names, DisplayPart::Languages]);
        assert_eq!(showing(&office.desk), shown.showing, "the same client goes on where they were");
        assert_eq!(again.showing.expect("she").parts, [DisplayPart::Names, DisplayPart::Languages]);
    }

    fn it_clears_itself_thirty_seconds_after_the_staff_has_left_the_client(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let id = samira(&mut counter);
        let display = office.desk.client_display();
        show(office, &mut counter, &id, &[DisplayPart::Names]);
        let left = client_display::staff_is_at(display, &mut counter, at(None)).expect("told");
        assert_eq!(left.showing.expect("still there").clears_in, Some(30));
        let back = client_display::staff_is_at(display, &mut counter, at(Some(&id))).expect("told");
        assert_eq!(back.showing.expect("still there").clears_in, None, "back in time");

        client_display::staff_is_at(display, &mut counter, at(None)).expect("told");
        // The office's clock stands at ten.
        let mut soon = at_time_with_seconds(office, 29);
        assert!(client_display::state(display, &mut soon, Nothing {}).expect("a state").showing.is_some());
        client_display::staff_is_at(display, &mut soon, at(None)).expect("told again");
        let mut later = at_time_with_seconds(office, 30);
        assert!(client_display::state(display, &mut later, Nothing {}).expect("a state").showing.is_none(), "going on does not prolong it");
        assert!(view(&office.desk).shown.is_none());
        assert_eq!(view(&office.desk).language, "de", "nor does the language tell who was there");
    }

    fn a_lock_a_leave_and_another_person_clear_it_at_once(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let id = samira(&mut counter);
        let sign_in = || SignIn { login: "counter".to_owned(), passphrase: PASSPHRASE.to_owned() };
        let show_by_wire = || {
            let request = serde_json::json!({ "client_id": id, "parts": ["names"], "language": null });
            api::dispatch(&office.desk, "client_display_show", request).expect("a command").expect("shown");
            assert!(view(&office.desk).shown.is_some());
        };
        entrance::sign_in(&office.desk, sign_in()).expect("in");
        show_by_wire();
        entrance::lock(&office.desk, Nothing {}).expect("locked");
        assert!(view(&office.desk).shown.is_none(), "locked");
        let locked = api::dispatch(&office.desk, "client_display_show", serde_json::json!({ "client_id": id, "parts": ["names"], "language": null }));
        assert_eq!(locked.expect("a command").expect_err("locked").code, "locked");

        entrance::unlock(&office.desk, Unlock { passphrase: PASSPHRASE.to_owned() }).expect("back");
        assert!(view(&office.desk).shown.is_none(), "nobody comes back by an unlock");
        show_by_wire();
        entrance::sign_out(&office.desk, Nothing {}).expect("out");
        assert!(view(&office.desk).shown.is_none(), "signed out");

        entrance::sign_in(&office.desk, sign_in()).expect("in");
        show_by_wire();
        entrance::sign_in(&office.desk, SignIn { login: "admin".to_owned(), passphrase: PASSPHRASE.to_owned() }).expect("somebody else");
        assert!(view(&office.desk).shown.is_none(), "another person");
    }

    fn nobody_shows_a_client_whom_they_may_not_open(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let id = samira(&mut counter);
        restrict(office, &id);
        let request = || ClientDisplayShow { client_id: Some(id.clone()), parts: vec![DisplayPart::Names], language: None };
        let display = office.desk.client_display();
        assert_eq!(code(client_display::show(display, &mut counter, request())), "not-found");
        let mut coordinator = office.person("coordinator", Role::InterpreterCoordinator);
        let display = office.desk.client_display();
        assert_eq!(code(client_display::show(display, &mut coordinator, request())), "permission-denied");
        let anonymous = ClientDisplayShow { client_id: None, parts: vec![], language: None };
        assert_eq!(code(client_display::show(display, &mut coordinator, anonymous)), "permission-denied");
        assert!(view(&office.desk).shown.is_none());

        let mut lead = office.person("lead", Role::Supervisor);
        show(office, &mut lead, &id, &[DisplayPart::Names]);
        let state = client_display::state(office.desk.client_display(), &mut coordinator, Nothing {}).expect("a state");
        assert!(state.showing.is_none(), "whose name is on the screen is not for everyone");
    }

    fn somebody_without_a_record_is_asked_for_their_name(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let request = ClientDisplayShow { client_id: None, parts: DisplayPart::ALL.to_vec(), language: Some("ti".to_owned()) };
        client_display::show(office.desk.client_display(), &mut counter, request).expect("asked");
        let seen = view(&office.desk);
        let shown = seen.shown.expect("two empty fields");
        assert_eq!((seen.language.as_str(), shown.names.len()), ("ti", 0));
        assert_eq!(shown.parts, [DisplayPart::Names]);
        let at_form = ClientDisplayAt { client_id: None, new_client: true };
        let state = client_display::staff_is_at(office.desk.client_display(), &mut counter, at_form).expect("told");
        assert_eq!(state.showing.expect("asked").clears_in, None, "the staff is at that form");
    }
}

fn at_time_with_seconds(office: &Office, seconds: i64) -> Session {
    let now = office.desk.clock().utc() + chrono::Duration::seconds(seconds);
    entrance::open_session(&office.later(now), "counter", PASSPHRASE).expect("the right passphrase")
}

/// The window of the client asks once and is answered when there is something new, whichever window did it.
#[test]
fn a_look_waits_for_the_next_view_and_is_woken_by_it() {
    let mut office = Office::new(migradesk_tests::Engine::File);
    let mut counter = office.person("counter", Role::Caseworker);
    let id = samira(&mut counter);
    let seen = view(&office.desk).number;
    let desk = Arc::new(office.later(office.desk.clock().utc()));
    let asked = {
        let desk = Arc::clone(&desk);
        std::thread::spawn(move || client_display::look(&desk, ClientDisplayLook { seen: Some(seen) }).expect("a view"))
    };
    let request = ClientDisplayShow { client_id: Some(id), parts: vec![DisplayPart::Names], language: None };
    client_display::show(desk.client_display(), &mut counter, request).expect("shown");
    let woken = asked.join().expect("the look ends");
    assert!(woken.shown.is_some(), "it was answered with what came");
    let unchanged = desk.client_display().wait_for_another(woken.number, Duration::from_millis(20), desk.clock());
    assert_eq!(unchanged, woken.number, "without news it ends by itself");
}

/// What the client's window may call. A longer list is a decision, made here.
#[test]
fn the_clients_window_has_no_command_that_reads_or_writes_a_record() {
    let commands: Vec<&str> = api::COMMANDS
        .iter()
        .filter(|command| command.window.admits(api::Window::CLIENT_DISPLAY))
        .map(|command| command.name)
        .collect();
    assert_eq!(
        commands,
        [
            "languages",
            "locale_pack",
            "client_display_look",
            "client_display_language",
            "client_display_propose",
            "client_display_voice"
        ]
    );
    for command in api::COMMANDS {
        assert!(!command.window.admits("another"), "a window that nobody knows gets nothing: {}", command.name);
    }
    let staff = api::COMMANDS.iter().find(|command| command.name == "client_display_propose").expect("declared");
    assert!(!staff.window.admits(api::Window::MAIN), "the staff's window does not speak for the client");
}
