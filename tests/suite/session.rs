//! Setting up, signing in, locking, roles.

use desk::{api, entrance, staff};
use domain::{office::Role, permission::Permission};
use migradesk_tests::{Office, PASSPHRASE, code, on_both_engines, op};

fn person(office: &mut Office, login: &str) -> api::office::StaffRow {
    staff::list(&mut office.admin, api::session::Nothing {})
        .expect("the administrator reads staff")
        .into_iter()
        .find(|row| row.login == login)
        .expect("somebody of that login")
}

fn changed(row: &api::office::StaffRow) -> api::office::StaffSave {
    api::office::StaffSave {
        op_id: op(),
        id: Some(row.id.clone()),
        version: row.version,
        login: row.login.clone(),
        name: row.name.clone(),
        roles: row.roles.clone(),
        languages: row.languages.clone(),
        active: row.active,
        takes_appointments: row.takes_appointments,
        passphrase: None,
    }
}

on_both_engines! {
    fn a_wrong_passphrase_opens_nothing_and_the_right_one_does(office) {
        office.person("counter", Role::Caseworker);
        assert_eq!(code(entrance::open_session(&office.desk, "counter", "not the passphrase")), "wrong-passphrase");
        assert_eq!(code(entrance::open_session(&office.desk, "nobody", PASSPHRASE)), "wrong-passphrase", "the login is not confirmed");
        let session = entrance::open_session(&office.desk, "counter", PASSPHRASE).expect("the right one");
        assert!(session.may(Permission::ClientFind));
        assert!(!session.may(Permission::ReportRun), "reports are the supervisor's");
    }

    fn a_leaver_is_locked_out_at_once(office) {
        office.person("counter", Role::Caseworker);
        let row = person(office, "counter");
        let leaves = api::office::StaffSave { active: false, ..changed(&row) };
        staff::save(&mut office.admin, leaves).expect("the administrator may");
        assert_eq!(code(entrance::open_session(&office.desk, "counter", PASSPHRASE)), "wrong-passphrase");
    }

    fn the_last_administrator_stays(office) {
        let row = person(office, "admin");
        let leaves = api::office::StaffSave { active: false, ..changed(&row) };
        assert_eq!(code(staff::save(&mut office.admin, leaves)), "last-administrator");
        entrance::open_session(&office.desk, "admin", PASSPHRASE).expect("still there: nothing was written");
    }

    fn two_people_cannot_share_a_login(office) {
        office.person("counter", Role::Caseworker);
        let again = api::office::StaffSave {
            op_id: op(),
            id: None,
            version: 0,
            login: "Counter".to_owned(),
            name: "Somebody else".to_owned(),
            roles: vec![Role::Caseworker],
            languages: vec![],
            active: true,
            takes_appointments: false,
            passphrase: Some(PASSPHRASE.to_owned()),
        };
        assert_eq!(code(staff::save(&mut office.admin, again)), "login-taken");
    }

    fn an_edit_of_an_old_version_is_refused_and_changes_nothing(office) {
        office.person("counter", Role::Caseworker);
        let seen = person(office, "counter");
        staff::save(&mut office.admin, api::office::StaffSave { name: "First".to_owned(), ..changed(&seen) }).expect("the first edit");
        let second = api::office::StaffSave { name: "Second".to_owned(), ..changed(&seen) };
        assert_eq!(code(staff::save(&mut office.admin, second)), "version-conflict");
        assert_eq!(person(office, "counter").name, "First");
    }

    fn a_repeated_act_is_answered_as_the_first_time(office) {
        let row = person(office, "admin");
        let request = api::office::StaffSave { name: "Once".to_owned(), ..changed(&row) };
        let first = staff::save(&mut office.admin, request.clone()).expect("the first time");
        let second = staff::save(&mut office.admin, request).expect("its answer was lost, so it is asked again");
        assert_eq!((first.id, first.version), (second.id, second.version), "written once");
    }

    fn locking_closes_the_store_and_unlocking_opens_it(office) {
        office.person("counter", Role::Caseworker);
        entrance::sign_in(&office.desk, api::session::SignIn { login: "counter".to_owned(), passphrase: PASSPHRASE.to_owned() })
            .expect("signed in");
        entrance::lock(&office.desk, api::session::Nothing {}).expect("locked");
        assert_eq!(office.desk.session(api::Need::Session).err().map(|error| error.code()), Some("locked"));
        let wrong = api::session::Unlock { passphrase: "something else".to_owned() };
        assert_eq!(code(entrance::unlock(&office.desk, wrong)), "wrong-passphrase");
        entrance::unlock(&office.desk, api::session::Unlock { passphrase: PASSPHRASE.to_owned() }).expect("the same person");
        assert!(office.desk.session(api::Need::Session).is_ok());
    }

    fn what_happened_behind_the_lock_is_told_at_the_unlock(office) {
        office.person("counter", Role::Caseworker);
        entrance::sign_in(&office.desk, api::session::SignIn { login: "counter".to_owned(), passphrase: PASSPHRASE.to_owned() })
            .expect("signed in");
        office.desk.changes().expect("what has been so far");
        entrance::lock(&office.desk, api::session::Nothing {}).expect("locked");
        let row = person(office, "counter");
        let id = row.id.clone();
        staff::save(&mut office.admin, api::office::StaffSave { name: "Renamed".to_owned(), ..changed(&row) }).expect("written");
        entrance::unlock(&office.desk, api::session::Unlock { passphrase: PASSPHRASE.to_owned() }).expect("the same person");
        let told = office.desk.changes().expect("the feed");
        assert!(told.iter().any(|subject| subject.kind == "staff" && subject.id == id.as_str()), "{told:?}");
    }
}

#[test]
fn a_window_is_told_of_what_another_program_wrote_and_of_all_that_it_touched() {
    let mut office = Office::new(migradesk_tests::Engine::File);
    office.person("counter", Role::Caseworker);
    entrance::sign_in(&office.desk, api::session::SignIn { login: "counter".to_owned(), passphrase: PASSPHRASE.to_owned() })
        .expect("signed in");
    office.desk.changes().expect("what has been so far");
    assert!(office.desk.changes().expect("nothing since").is_empty());
    // The administrator writes through a connection of their own, as another program would.
    let row = person(&mut office, "counter");
    let id = row.id.clone();
    staff::save(&mut office.admin, api::office::StaffSave { name: "Renamed".to_owned(), ..changed(&row) }).expect("written");
    let told = office.desk.changes().expect("the feed");
    assert!(told.iter().any(|subject| subject.kind == "staff" && subject.id == id.as_str()), "{told:?}");
    assert!(office.desk.changes().expect("told once").is_empty());
}

#[test]
fn every_command_is_refused_to_a_role_that_lacks_its_permission() {
    let mut office = Office::new(migradesk_tests::Engine::File);
    office.person("board", Role::Station);
    entrance::sign_in(&office.desk, api::session::SignIn { login: "board".to_owned(), passphrase: PASSPHRASE.to_owned() })
        .expect("signed in");
    for command in api::COMMANDS.iter().filter(|command| !command.by_shell) {
        if let api::Need::Permission(permission) = command.need {
            assert_ne!(permission, Permission::QueueStation, "a station works through windows of its own");
            assert_eq!(
                office.desk.session(command.need).err().map(|error| error.code()),
                Some("permission-denied"),
                "{}",
                command.name
            );
        }
    }
}

#[test]
fn the_languages_of_the_office_come_first_while_its_store_is_open() {
    let folder = tempfile::tempdir().expect("a folder");
    let location = store::Location::File(folder.path().join("office.migradesk"));
    let desk = desk::Desk::new(location, desk::Clock::fixed(migradesk_tests::noon(2026, 11, 22)), migradesk_tests::catalogue());
    let tags = || -> Vec<String> {
        let all = entrance::languages(&desk, api::session::Nothing {}).expect("a list");
        all.into_iter().map(|language| language.tag).collect()
    };
    let closed = tags();
    let request = api::session::OfficeInit {
        office_name: "Invented Office".to_owned(),
        languages: ["ti", "de", "uk"].map(str::to_owned).to_vec(),
        admin_login: "admin".to_owned(),
        admin_name: "Ada Min".to_owned(),
        passphrase: PASSPHRASE.to_owned(),
        with_demo: false,
    };
    entrance::office_init(&desk, request).expect("a new office");
    let open = tags();
    assert_eq!(open[..3], ["ti", "de", "uk"], "in the office's order");
    let mut sorted = (open.clone(), closed.clone());
    sorted.0.sort();
    sorted.1.sort();
    assert_eq!(sorted.0, sorted.1, "none is missing");
    let rest: Vec<&String> = closed.iter().filter(|tag| !open[..3].contains(tag)).collect();
    assert_eq!(open[3..].iter().collect::<Vec<_>>(), rest, "the others follow as they did");
    entrance::lock(&desk, api::session::Nothing {}).expect("locked");
    assert_eq!(tags(), closed, "a closed store tells nothing of the office");
}
