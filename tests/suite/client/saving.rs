//! Making, changing, taking back.

use super::form::{add, assert_index_is_right, born, edit, found, name, new_client, page, person, phone, restrict, speaks};
use desk::{
    api::{
        client::{ClientForm, ClientOpen, ClientSave, ClientSimilar, NoteAdd},
        session::Undo,
    },
    client, undo,
};
use domain::{birth_date::BirthDate, client::ContactMeansKind, office::Role, time::Day};
use migradesk_tests::{code, on_both_engines, op};

/// The code and the field of a refusal.
fn refused(session: &mut desk::Session, form: ClientForm) -> (String, String) {
    let error = client::save(session, new_client(form)).expect_err("it should be refused").to_wire();
    (error.code, error.args.get("field").and_then(|field| field.as_str()).unwrap_or_default().to_owned())
}

fn at(code: &str, field: &str) -> (String, String) {
    (code.to_owned(), field.to_owned())
}

on_both_engines! {
    fn a_saved_client_opens_as_it_was_typed(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut form = person("Mohamad", "Al Ahmad");
        form.names.push(name("محمد", "الأحمد"));
        form.birth_date = born(1998, 0, 0);
        form.nationalities = vec!["syr".to_owned()];
        form.languages = vec![speaks("ar"), speaks("prs")];
        form.contact_means = vec![phone(" 0171 3920024 ")];
        form.residence.title = Some("25.2".to_owned());
        form.residence.until = Day::parse("2027-01-31");
        form.remark = "Uses a wheelchair".to_owned();
        let saved = add(&mut counter, form);
        let page = page(&mut counter, &saved.id);
        assert_eq!((page.version, page.created_by.as_str(), page.restricted), (1, "Person counter", false));
        assert_eq!(page.form.names.len(), 2);
        assert!(page.form.names[0].preferred && !page.form.names[1].preferred, "one name is the preferred one");
        assert_eq!(page.form.names[1].family, "الأحمد");
        assert_eq!(page.form.birth_date, born(1998, 0, 0));
        assert_eq!(page.age, Some((27, 28)));
        assert_eq!(page.form.nationalities, ["SYR"]);
        let tags: Vec<&str> = page.form.languages.iter().map(|language| language.tag.as_str()).collect();
        assert_eq!(tags, ["ar", "fa-AF"], "tags are canonical");
        assert_eq!(page.form.contact_means[0].value, "0171 3920024");
        assert_eq!(page.residence_state.as_deref(), Some("soon"));
        assert_eq!(page.form.remark, "Uses a wheelchair");
        assert_index_is_right(office);
    }

    fn what_cannot_be_is_refused_at_its_field(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let form = || person("Olena", "Kovalenko");
        let with = |change: &dyn Fn(&mut ClientForm)| {
            let mut form = form();
            change(&mut form);
            form
        };
        let date = |year, month, day| with(&|form| form.birth_date = born(year, month, day));
        let day_only = with(&|form| form.birth_date = born(1985, 0, 3));
        for (form, why) in [
            (with(&|form| form.names.clear()), at("field-required", "names")),
            (person("", "  "), at("field-required", "names.0.family")),
            (person("", &"a".repeat(100_000)), at("field-too-long", "names.0.family")),
            (person("a\u{0}b", "c"), at("field-control-character", "names.0.given")),
            (date(2027, 1, 1), at("birth-date-future", "birth_date")),
            (date(1985, 2, 30), at("birth-date-no-such-day", "birth_date")),
            (date(1849, 0, 0), at("birth-date-too-old", "birth_date")),
            (day_only, at("birth-date-day-without-month", "birth_date")),
            (with(&|form| form.nationalities = vec!["QQQ".to_owned()]), at("nationality-unknown", "nationalities.0")),
            (with(&|form| form.languages = vec![speaks("Deutsch!")]), at("language-unknown", "languages.0.tag")),
            (with(&|form| form.languages = vec![speaks("ku"), speaks("kmr")]), at("language-twice", "languages.1.tag")),
            (with(&|form| form.contact_means = vec![phone("12a")]), at("phone-form", "contact_means.0.value")),
            (
                with(&|form| {
                    form.contact_means = vec![phone("olena@")];
                    form.contact_means[0].kind = ContactMeansKind::Email;
                }),
                at("email-form", "contact_means.0.value"),
            ),
            (with(&|form| form.residence.title = Some("99.9".to_owned())), at("residence-title-unknown", "residence.title")),
            (
                with(&|form| {
                    form.residence.until = Day::parse("2027-01-31");
                    form.residence.unlimited = true;
                }),
                at("residence-until-and-unlimited", "residence.until"),
            ),
            (with(&|form| form.residence.until = Day::parse("0207-01-31")), at("day-implausible", "residence.until")),
            (with(&|form| form.remark = "x".repeat(2_001)), at("field-too-long", "remark")),
        ] {
            assert_eq!(refused(&mut counter, form), why);
        }
        let unknown = BirthDate { year: None, ..born(1985, 0, 0).expect("a date") };
        let saved = add(&mut counter, with(&|form| form.birth_date = Some(unknown.clone())));
        assert_eq!(page(&mut counter, &saved.id).form.birth_date, None, "of which nothing is known is none");
    }

    fn an_edit_writes_only_what_differs(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut form = person("Olena", "Kovalenko");
        form.names.push(name("Олена", "Коваленко"));
        form.languages = vec![speaks("uk"), speaks("ru")];
        form.contact_means = vec![phone("0171 3920024"), phone("030 2312586")];
        let saved = add(&mut counter, form);
        let before = page(&mut counter, &saved.id);

        let same = client::save(&mut counter, edit(&before)).expect("nothing changed");
        assert_eq!(same.version, 1, "a form saved as it was makes no new version");

        let mut change = edit(&before);
        change.form.names.remove(1);
        change.form.languages.swap(0, 1);
        change.form.contact_means[1].value = "030 2312587".to_owned();
        let changed = client::save(&mut counter, change).expect("the parts only");
        assert_eq!(changed.version, 2, "the version stands for the parts too");
        let after = page(&mut counter, &saved.id);
        assert_eq!(after.version, 2);
        assert_eq!(after.form.names.len(), 1);
        assert_eq!(after.form.names[0].id, before.form.names[0].id, "the name that stayed is the same row");
        assert_eq!(after.form.languages[0].tag, "ru");
        assert_eq!(after.form.contact_means[1].value, "030 2312587");
        assert_index_is_right(office);
    }

    fn two_people_who_edit_one_client_hear_of_each_other(office) {
        let mut first = office.person("first", Role::Caseworker);
        let mut second = office.person("second", Role::CaseManager);
        let saved = add(&mut first, person("Olena", "Kovalenko"));
        let (mine, theirs) = (page(&mut first, &saved.id), page(&mut second, &saved.id));
        let mut change = edit(&mine);
        change.form.names[0].given = "Olha".to_owned();
        client::save(&mut first, change).expect("the first one saves");
        let mut late = edit(&theirs);
        late.form.remark = "Came with her sister".to_owned();
        assert_eq!(code(client::save(&mut second, late)), "version-conflict");
        let kept = page(&mut second, &saved.id);
        assert_eq!((kept.form.names[0].given.as_str(), kept.form.remark.as_str()), ("Olha", ""), "nothing was overwritten");
    }

    fn a_name_of_somebody_else_cannot_be_taken_over(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let one = add(&mut counter, person("Olena", "Kovalenko"));
        let other = add(&mut counter, person("Tesfalem", "Woldemichael"));
        let foreign = page(&mut counter, &other.id).form.names[0].clone();
        let mut change = edit(&page(&mut counter, &one.id));
        change.form.names = vec![foreign];
        assert_eq!(code(client::save(&mut counter, change)), "request-invalid");
        assert_eq!(found(&mut counter, "Woldemichael"), ["Tesfalem Woldemichael"]);
    }

    fn a_repeated_save_makes_one_client(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let request = new_client(person("Olena", "Kovalenko"));
        let first = client::save(&mut counter, request.clone()).expect("the first time");
        let second = client::save(&mut counter, request.clone()).expect("asked again");
        assert_eq!((first.id, first.version), (second.id, second.version));
        assert_eq!(found(&mut counter, "Kovalenko").len(), 1);
        let note = NoteAdd { op_id: request.op_id, client_id: page_id(&mut counter), text: "Other act".to_owned() };
        assert_eq!(code(client::add_note(&mut counter, note)), "request-invalid", "an id of another act");
    }

    fn undo_of_a_new_client_leaves_nothing_behind(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let request = new_client(person("Olena", "Kovalenko"));
        let of = request.op_id.clone();
        let saved = client::save(&mut counter, request).expect("a new client");
        undo::undo(&mut counter, Undo { op_id: op(), of: of.clone() }).expect("taken back");
        assert_eq!(code(client::open(&mut counter, ClientOpen { id: saved.id })), "not-found");
        assert!(found(&mut counter, "Kovalenko").is_empty());
        assert_index_is_right(office);
        assert_eq!(code(undo::undo(&mut counter, Undo { op_id: op(), of })), "undo-done");
    }

    fn undo_of_an_edit_restores_the_client_and_what_it_is_found_by(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut form = person("Olena", "Kovalenko");
        form.contact_means = vec![phone("0171 3920024")];
        let saved = add(&mut counter, form);
        let before = page(&mut counter, &saved.id);
        let mut change = edit(&before);
        change.form.names[0].family = "Shevchenko".to_owned();
        change.form.contact_means.clear();
        change.form.languages = vec![speaks("uk")];
        let of = change.op_id.clone();
        client::save(&mut counter, change).expect("an edit");
        let stale = edit(&page(&mut counter, &saved.id));
        assert_eq!(found(&mut counter, "Shevchenko").len(), 1);
        undo::undo(&mut counter, Undo { op_id: op(), of }).expect("taken back");
        let after = page(&mut counter, &saved.id);
        assert_eq!(after.form.names[0].family, "Kovalenko");
        assert_eq!(after.form.contact_means[0].value, "0171 3920024");
        assert!(after.form.languages.is_empty());
        assert!(found(&mut counter, "Shevchenko").is_empty());
        assert_eq!(found(&mut counter, "3920024"), ["Olena Kovalenko"]);
        assert_index_is_right(office);
        assert_eq!(code(client::save(&mut counter, stale)), "version-conflict", "a form of before the undo");
    }

    fn undo_is_refused_when_somebody_has_worked_on_the_client_since(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut other = office.person("other", Role::Caseworker);
        let request = new_client(person("Olena", "Kovalenko"));
        let of = request.op_id.clone();
        let saved = client::save(&mut counter, request).expect("a new client");
        assert_eq!(code(undo::undo(&mut other, Undo { op_id: op(), of: of.clone() })), "undo-not-yours");
        client::add_note(&mut other, NoteAdd { op_id: op(), client_id: saved.id, text: "Asked for housing".to_owned() }).expect("a note");
        assert_eq!(code(undo::undo(&mut counter, Undo { op_id: op(), of })), "version-conflict");
        assert_eq!(found(&mut counter, "Kovalenko"), ["Olena Kovalenko"], "nothing was taken back");
    }

    fn each_role_does_what_it_may_and_no_more(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let saved = add(&mut counter, person("Olena", "Kovalenko"));
        let mut translator = office.person("translator", Role::Translator);
        let mut privacy = office.person("privacy", Role::PrivacyOfficer);
        let open = || ClientOpen { id: saved.id.clone() };
        let note = || NoteAdd { op_id: op(), client_id: saved.id.clone(), text: "x".to_owned() };
        let save = || ClientSave { op_id: op(), id: None, version: 0, form: person("A", "B"), distinct_from: vec![] };
        let similar = || ClientSimilar { except: None, names: vec![name("A", "B")], birth_date: None, phones: vec![], numbers: vec![] };
        for session in [&mut office.admin, &mut translator] {
            assert_eq!(code(client::open(session, open())), "permission-denied");
            assert_eq!(code(client::history(session, open())), "permission-denied");
            assert_eq!(code(client::save(session, save())), "permission-denied");
            assert_eq!(code(client::add_note(session, note())), "permission-denied");
            assert_eq!(code(client::similar(session, similar())), "permission-denied");
            let search = desk::api::client::ClientSearch { query: "Kovalenko".to_owned(), limit: 5 };
            assert_eq!(code(client::search(session, search)), "permission-denied");
        }
        assert_eq!(code(client::save(&mut privacy, save())), "permission-denied", "the data-protection officer only reads");
        client::open(&mut privacy, open()).expect("reads");
    }

    fn a_restricted_client_is_not_there_for_a_caseworker(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut lead = office.person("lead", Role::Supervisor);
        let saved = add(&mut counter, person("Olena", "Kovalenko"));
        let seen = page(&mut counter, &saved.id);
        restrict(office, &saved.id);
        let open = || ClientOpen { id: saved.id.clone() };
        assert_eq!(code(client::open(&mut counter, open())), "not-found");
        assert_eq!(code(client::history(&mut counter, open())), "not-found");
        assert_eq!(code(client::save(&mut counter, edit(&seen))), "not-found");
        let note = NoteAdd { op_id: op(), client_id: saved.id.clone(), text: "x".to_owned() };
        assert_eq!(code(client::add_note(&mut counter, note)), "not-found");
        assert!(found(&mut counter, "Kovalenko").is_empty());
        let similar = ClientSimilar { except: None, names: vec![name("Olena", "Kovalenko")], birth_date: None, phones: vec![], numbers: vec![] };
        assert!(client::similar(&mut counter, similar).expect("an answer").is_empty());
        assert!(found(&mut counter, "").is_empty(), "not among the last ones either");
        assert_eq!(found(&mut lead, "Kovalenko"), ["Olena Kovalenko"]);
        assert!(page(&mut lead, &saved.id).restricted);
        assert_eq!(reads_in_the_audit(office, &saved.id), 1, "who read a restricted record is kept");
        assert_index_is_right(office);
    }
}

fn page_id(session: &mut desk::Session) -> domain::id::ClientId {
    super::form::find(session, "Kovalenko").hits[0].id.clone()
}

fn reads_in_the_audit(office: &migradesk_tests::Office, id: &domain::id::ClientId) -> i64 {
    let now = domain::time::Instant::from_utc(migradesk_tests::noon(2026, 11, 22));
    let mut store = store::Store::unlock(office.desk.location(), "admin", migradesk_tests::PASSPHRASE, now)
        .expect("the right passphrase")
        .store;
    store
        .read::<_, store::StoreError>(|tx| {
            tx.value(
                "SELECT CAST(count(*) AS BIGINT) FROM audit WHERE action = 'restricted-read' AND subject_id = $1",
                store::params![id],
            )
        })
        .expect("a number")
}
