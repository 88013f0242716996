//! The page, the history, what a form asks.

use super::form::{add, born, edit, name, page, person, phone, speaks};
use desk::{
    api::{
        client::{BirthDateRead, CaseOpen, CaseStep, ClientOpen, ContactRecord, NextStepKind, NoteAdd, TimelineItem},
        session::{Nothing, Undo},
    },
    case_file, client, contact, undo,
};
use domain::{
    case_file::CasePhase,
    client::{Gender, MeansSafety},
    contact::{ContactChannel, ContactResult},
    id::ClientId,
    need::{Need, Urgency},
    office::Role,
    time::Day,
};
use migradesk_tests::{code, on_both_engines, op};

fn visit(client_id: &ClientId, note: &str) -> ContactRecord {
    ContactRecord {
        op_id: op(),
        client_id: Some(client_id.clone()),
        channel: ContactChannel::Counter,
        language: "ar".to_owned(),
        need: Need::Housing,
        urgency: Urgency::Now,
        result: ContactResult::Informed,
        note: note.to_owned(),
    }
}

on_both_engines! {
    fn the_timeline_holds_all_and_notes_only_for_those_who_may_read_them(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let saved = add(&mut counter, person("Olena", "Kovalenko"));
        client::add_note(&mut counter, NoteAdd { op_id: op(), client_id: saved.id.clone(), text: "Told in confidence".to_owned() }).expect("a note");
        contact::record(&mut counter, visit(&saved.id, "Said at the desk")).expect("a contact");
        case_file::open(&mut counter, CaseOpen { op_id: op(), client_id: saved.id.clone(), need: Need::Housing }).expect("a case");
        let full = page(&mut counter, &saved.id);
        let kinds: Vec<&str> = full.timeline.iter().map(|entry| match &entry.what {
            TimelineItem::Note { .. } => "note",
            TimelineItem::Contact { .. } => "contact",
            TimelineItem::Referral { .. } => "referral",
            TimelineItem::Appointment { .. } => "appointment",
            TimelineItem::Moved { .. } => "moved",
            TimelineItem::Case { .. } => "case",
            TimelineItem::Incoming { .. } => "incoming",
            TimelineItem::Created { .. } => "created",
        }).collect();
        assert_eq!(kinds.len(), 4, "{kinds:?}");
        for kind in ["note", "contact", "case", "created"] {
            assert!(kinds.contains(&kind), "{kind}");
        }
        assert_eq!(kinds.last(), Some(&"created"), "newest first");
        assert!(full.timeline.iter().all(|entry| entry.by == "Person counter"));
        assert_eq!(full.cases.len(), 1);

        let mut privacy = office.person("privacy", Role::PrivacyOfficer);
        let seen = page(&mut privacy, &saved.id);
        let text = serde_json::to_string(&seen).expect("JSON");
        assert!(!text.contains("confidence") && !text.contains("Said at the desk"), "{text}");
        assert!(seen.timeline.iter().any(|entry| matches!(entry.what, TimelineItem::Contact { .. })), "that there was a contact is no secret");
        let told = serde_json::to_string(&client::history(&mut privacy, ClientOpen { id: saved.id.clone() }).expect("history")).expect("JSON");
        assert!(!told.contains("confidence") && !told.contains("Said at the desk"), "{told}");
    }

    fn what_comes_next_is_said_the_most_pressing_first(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut form = person("Olena", "Kovalenko");
        form.residence.title = Some("24".to_owned());
        form.residence.until = Day::parse("2026-11-30");
        let saved = add(&mut counter, form);
        let opened = page(&mut counter, &saved.id);
        assert_eq!(opened.residence_state.as_deref(), Some("urgent"));
        assert_eq!((opened.next[0].kind, opened.next[0].due), (NextStepKind::ResidenceExpires, Day::parse("2026-11-30")));
        assert!(opened.next[0].text.contains("24"), "the law's own short form");
        let missing: Vec<&str> = opened.next.iter().filter(|step| step.kind == NextStepKind::DetailsMissing).filter_map(|step| step.subject.as_deref()).collect();
        assert_eq!(missing, ["languages", "birth-date", "contact-means"]);

        let mut change = edit(&opened);
        change.form.residence.until = None;
        change.form.residence.unlimited = true;
        change.form.languages = vec![speaks("uk")];
        change.form.birth_date = born(1985, 3, 16);
        change.form.contact_means = vec![phone("0171 3920024")];
        client::save(&mut counter, change).expect("completed");
        let done = page(&mut counter, &saved.id);
        assert!(done.next.is_empty(), "{:?}", done.next);
        assert_eq!(done.residence_state.as_deref(), Some("unlimited"));
    }

    fn the_history_says_who_changed_what_from_what_to_what(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut lead = office.person("lead", Role::Supervisor);
        let mut form = person("Olena", "Kovalenko");
        form.contact_means = vec![phone("0171 3920024")];
        let saved = add(&mut counter, form);
        let mut change = edit(&page(&mut lead, &saved.id));
        change.form.gender = Gender::Female;
        change.form.names[0].family = "Kowalenko".to_owned();
        change.form.names.push(name("Олена", "Коваленко"));
        change.form.contact_means[0].value = "0171 3920025".to_owned();
        change.form.contact_means[0].safety = MeansSafety::Unsafe;
        change.form.nationalities = vec!["UKR".to_owned()];
        let of = change.op_id.clone();
        client::save(&mut lead, change).expect("an edit");
        contact::record(&mut counter, visit(&saved.id, "")).expect("a contact");

        let history = client::history(&mut counter, ClientOpen { id: saved.id.clone() }).expect("the history");
        let acts: Vec<(&str, &str)> = history.iter().map(|entry| (entry.action.as_str(), entry.by.as_str())).collect();
        assert_eq!(acts.len(), 3);
        for act in [("contact-recorded", "Person counter"), ("client-saved", "Person lead"), ("client-saved", "Person counter")] {
            assert!(acts.contains(&act), "{acts:?}");
        }
        let edited = history.iter().find(|entry| entry.by == "Person lead").expect("the edit");
        let fields: Vec<(&str, Option<&str>, Option<&str>)> =
            edited.fields.iter().map(|field| (field.field.as_str(), field.before.as_deref(), field.after.as_deref())).collect();
        for expected in [
            ("gender", Some("unknown"), Some("female")),
            ("nationalities", None, Some("UKR")),
            ("family", Some("Kovalenko"), Some("Kowalenko")),
            ("name", None, Some("Олена Коваленко")),
            ("contact-means", Some("0171 3920024"), Some("0171 3920025")),
            ("means-safety", Some("safe"), Some("unsafe")),
        ] {
            assert!(fields.contains(&expected), "{expected:?} in {fields:?}");
        }
        assert_eq!(fields.len(), 6, "what did not change is not told: {fields:?}");

        undo::undo(&mut lead, Undo { op_id: op(), of }).expect("taken back");
        let history = client::history(&mut counter, ClientOpen { id: saved.id }).expect("the history");
        assert!(history.iter().any(|entry| entry.action == "undone" && entry.by == "Person lead"), "an undo is an act like others");
    }

    fn every_act_and_field_of_the_history_has_words(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut form = person("Olena", "Kovalenko");
        form.birth_date = born(1985, 3, 16);
        form.languages = vec![speaks("uk")];
        form.contact_means = vec![phone("0171 3920024")];
        form.address.street = "Nordring 1".to_owned();
        form.residence.title = Some("24".to_owned());
        form.residence.until = Day::parse("2027-03-04");
        let saved = add(&mut counter, form);
        let case = case_file::open(&mut counter, CaseOpen { op_id: op(), client_id: saved.id.clone(), need: Need::Housing }).expect("a case");
        case_file::step(&mut counter, CaseStep {
            op_id: op(),
            id: domain::id::CaseFileId::parse(&case.id).expect("an id"),
            version: 1,
            to: CasePhase::Plan,
            reason: None,
            note: "Three goals".to_owned(),
        }).expect("a step");
        contact::record(&mut counter, visit(&saved.id, "Asked for a flat")).expect("a contact");
        client::add_note(&mut counter, NoteAdd { op_id: op(), client_id: saved.id.clone(), text: "A note".to_owned() }).expect("a note");
        let history = client::history(&mut counter, ClientOpen { id: saved.id }).expect("the history");
        assert_eq!(history.len(), 5);
        let catalogue = migradesk_tests::catalogue();
        let english = l10n::Language::english();
        for entry in &history {
            let fields = entry.fields.iter().map(|field| format!("field-{}", field.field));
            for id in fields.chain([format!("action-{}", entry.action)]) {
                assert!(catalogue.text_by_id(&english, &id, &[]).is_some(), "{id}");
            }
        }
    }

    fn a_note_is_kept_whole_and_has_a_limit(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let saved = add(&mut counter, person("Olena", "Kovalenko"));
        let note = |text: String| NoteAdd { op_id: op(), client_id: saved.id.clone(), text };
        let long = "ع".repeat(20_000);
        client::add_note(&mut counter, note(long.clone())).expect("a long note");
        assert!(page(&mut counter, &saved.id).timeline.iter().any(|entry| matches!(&entry.what, TimelineItem::Note { text, .. } if *text == long)));
        assert_eq!(code(client::add_note(&mut counter, note("a".repeat(20_001)))), "field-too-long");
        assert_eq!(code(client::add_note(&mut counter, note("  \n ".to_owned()))), "field-required");
        let nobody = NoteAdd { op_id: op(), client_id: ClientId::from_uuid(uuid::Uuid::nil()), text: "x".to_owned() };
        assert_eq!(code(client::add_note(&mut counter, nobody)), "not-found");
    }

    fn a_typed_birth_date_is_read_or_told_why_not(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut read = |text: &str| client::read_birth_date(&mut counter, BirthDateRead { text: text.to_owned(), calendar: domain::birth_date::Calendar::Gregorian }).expect("an answer");
        let date = read("1.1.85");
        assert_eq!((date.date.and_then(|date| date.year), date.placeholder, date.problem), (Some(1985), true, None));
        assert!(read("ca. 1967").date.expect("a year").estimated);
        assert_eq!(read("23.11.2026").problem.map(|problem| problem.code).as_deref(), Some("birth-date-future"), "the office's today is the 22nd");
        assert_eq!(read("soon").problem.map(|problem| problem.code).as_deref(), Some("birth-date-unreadable"));
        let unknown = read("unbekannt");
        assert!(unknown.date.is_none() && unknown.problem.is_none());
    }

    fn the_titles_of_residence_are_those_of_the_pack(office) {
        let titles = client::residence_titles(&mut office.admin, Nothing {}).expect("the pack");
        assert!(titles.iter().any(|title| title.code == "25.2" && title.group == "protection"));
    }
}
