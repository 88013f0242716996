//! Letters: their texts in versions, the letterhead, and what a letter may say.

use crate::made::{booking, client, day, referral, save_service, service, staff_id, works};
use desk::{
    Session,
    api::{
        appointment::{AppointmentBook, AppointmentStep},
        client::ClientOpen,
        letter::{
            LetterDraft, LetterPages, LetterPaper, LetterPreview, LetterText, LetterTextBack, LetterTextOf, LetterTextSave,
            LetterTextStep, LetterheadSave,
        },
        referral::ReferralCreate,
        release::{ReleaseGive, ReleaseTerms, ReleaseWithdraw},
        session::{Nothing, PaperDestination, Undo},
    },
    letter, release, undo,
};
use domain::{
    appointment::AppointmentState,
    id::{AppointmentId, ClientId, LetterTextId, ReleaseId, ServiceId},
    letter::{LetterKind, LetterTextState},
    need::Need,
    office::Role,
    referral::{DataKind, ReferralField as F, ReferralLevel},
    release::ReleaseForm,
};
use migradesk_tests::{Office, code, on_both_engines, op};

fn draft(kind: LetterKind, language: &str, body: &str) -> LetterDraft {
    LetterDraft { kind, language: language.to_owned(), title: "Einladung".to_owned(), body: body.to_owned() }
}

fn saving(text: LetterDraft) -> LetterTextSave {
    LetterTextSave { op_id: op(), id: None, version: 0, text, checked: true, remark: String::new() }
}

fn opened(session: &mut Session, kind: LetterKind, language: &str) -> LetterText {
    letter::open(session, LetterTextOf { kind, language: language.to_owned() }).expect("a text")
}

fn in_force(session: &mut Session, text: LetterDraft) -> LetterTextId {
    let done = letter::save(session, saving(text)).expect("a sound text");
    let id = LetterTextId::parse(&done.id).expect("an id");
    let step = LetterTextStep { op_id: op(), id: id.clone(), version: done.version };
    letter::put_in_force(session, step).expect("a draft");
    id
}

fn paper(kind: LetterKind, id: Option<&str>, language: &str) -> LetterPaper {
    let (id, language) = (id.map(str::to_owned), language.to_owned());
    LetterPaper { kind, id, language, copy: false, destination: PaperDestination::Save }
}

fn look(session: &mut Session, kind: LetterKind, id: Option<&str>, language: &str) -> Result<LetterPages, desk::DeskError> {
    let (id, language) = (id.map(str::to_owned), language.to_owned());
    letter::preview(session, LetterPreview { kind, id, language, copy: false, draft: None })
}

fn head() -> LetterheadSave {
    let text = str::to_owned;
    LetterheadSave {
        op_id: op(),
        version: 0,
        street: text("Rathausplatz 1"),
        postcode: text("12345"),
        place: text("Musterstadt"),
        phone: text("030 12345-678"),
        mail: String::new(),
        web: String::new(),
        controller: String::new(),
        officer: text("datenschutz@musterstadt.example"),
        authority: String::new(),
        keep_years: 5,
        logo: None,
        logo_alt: String::new(),
    }
}

/// A release for the name and the topic, and a referral that rests on it and was sent.
fn sent(session: &mut Session, name: &str) -> (ClientId, ServiceId, ReleaseId, String) {
    let place = save_service(session, service("Wohnungsamt"));
    let somebody = client(session, name, Some("ar"));
    let give = ReleaseGive {
        op_id: op(),
        client_id: somebody.clone(),
        case_file_id: None,
        service_id: place.clone(),
        whole_organisation: false,
        need: Need::Housing,
        purpose: "Looking for a flat".to_owned(),
        kinds: vec![DataKind::Identity, DataKind::Concern],
        special: vec![],
        mutual: true,
        form: ReleaseForm::OnPaper,
        signature: None,
        told_consequences: true,
        language: "ar".to_owned(),
        given_on: day("2026-11-22"),
        valid_until: day("2027-05-21"),
    };
    let release = ReleaseId::parse(&release::give(session, give).expect("a release").id).expect("an id");
    let request = ReferralCreate {
        client_id: Some(somebody.clone()),
        level: ReferralLevel::Minimum,
        fields: vec![F::Name, F::Need],
        ..referral(&place)
    };
    let made = desk::referral::create(session, request).expect("a referral");
    (somebody, place, release, made.id.to_string())
}

fn book(office: &mut Office, session: &mut Session, somebody: &ClientId) -> AppointmentId {
    works(office, "counter", &[1, 2, 3, 4, 5], 480, 960);
    let staff = staff_id(office, "counter");
    let request =
        AppointmentBook { client_id: Some(somebody.clone()), ..booking(&staff, "2026-11-24 09:00", "2026-11-24 09:45") };
    AppointmentId::parse(&desk::appointment::book(session, request).expect("a time").id).expect("an id")
}

on_both_engines! {
    fn a_text_is_kept_in_versions_and_the_programs_text_can_be_gone_back_to(office) {
        let mut lead = office.person("lead", Role::Supervisor);
        let kind = LetterKind::Invitation;
        let first = opened(&mut lead, kind, "de");
        assert!(first.program.as_ref().is_some_and(|program| program.in_force) && first.versions.is_empty());
        let id = in_force(&mut lead, draft(kind, "de", "Guten Tag { $client_name }.\n\nEins."));
        let shown = look(&mut lead, kind, None, "tr").expect("a preview");
        assert!(shown.german.contains("Eins."), "letters say what is in force: {}", shown.german);
        assert!(shown.aid.is_some(), "the program's Turkish text stands beside it");
        let turkish = opened(&mut lead, kind, "tr");
        assert!(turkish.program.is_some_and(|program| program.outdated), "it was made from another German text");
        let kept = LetterTextSave { id: Some(id.clone()), version: 2, ..saving(draft(kind, "de", "Anders.")) };
        assert_eq!(code(letter::save(&mut lead, kept)), "letter-text-kept", "somebody may hold a letter that says it");
        let again = LetterTextStep { op_id: op(), id, version: 2 };
        assert_eq!(code(letter::put_in_force(&mut lead, again)), "letter-text-in-force");
        let second = in_force(&mut lead, draft(kind, "de", "Guten Tag.\n\nZwei."));
        let states: Vec<_> = opened(&mut lead, kind, "de").versions.iter().map(|version| (version.number, version.state)).collect();
        assert_eq!(states, [(2, LetterTextState::InForce), (1, LetterTextState::Retired)]);
        let translated = in_force(&mut lead, LetterDraft { title: "Davet".to_owned(), ..draft(kind, "tr", "Merhaba.") });
        let turkish = opened(&mut lead, kind, "tr");
        assert!(turkish.versions[0].id == translated && !turkish.versions[0].outdated && turkish.versions[0].german == "2");
        let back = || LetterTextBack { op_id: op(), kind, language: "de".to_owned() };
        letter::back(&mut lead, back()).expect("one was in force");
        assert_eq!(code(letter::back(&mut lead, back())), "letter-text-none-in-force");
        assert!(opened(&mut lead, kind, "tr").versions[0].outdated, "the German text is another one now");
        assert!(second != translated);
    }

    fn a_text_that_cannot_be_read_is_not_kept_and_says_where(office) {
        let mut lead = office.person("lead", Role::Supervisor);
        let kind = LetterKind::Invitation;
        for (body, expected) in [
            ("Guten Tag\n{ $nmae }", "letter-text-field-unknown"),
            ("{ -brand }", "letter-text-reference"),
            ("{ app-save }", "letter-text-reference"),
            ("{ NUMBER($minutes) }", "letter-text-function"),
            ("{ DAY($staff) }", "letter-text-shape"),
            ("{ $day", "letter-text-syntax"),
            ("{{{{{{{{{{ $day }}}}}}}}}}", "letter-text-too-deep"),
            ("   ", "field-required"),
            ("x\u{7}y", "field-control-character"),
        ] {
            assert_eq!(code(letter::save(&mut lead, saving(draft(kind, "de", body)))), expected, "{body}");
        }
        // The partner's fields are not those of an invitation.
        let foreign = letter::check(&mut lead, draft(kind, "de", "a\n{ $partner }")).expect("an answer");
        assert_eq!((foreign.faults[0].line, foreign.faults[0].name.as_str()), (2, "partner"));
        assert!(opened(&mut lead, kind, "de").versions.is_empty(), "nothing was kept");
        assert_eq!(code(letter::save(&mut lead, saving(draft(kind, "tlh", "x")))), "language-unknown");
    }

    fn who_may_not_write_texts_may_not_see_or_change_them(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let kind = LetterKind::Release;
        assert_eq!(code(letter::list(&mut counter, Nothing {})), "permission-denied");
        assert_eq!(code(letter::save(&mut counter, saving(draft(kind, "de", "x")))), "permission-denied");
        assert_eq!(code(letter::save_letterhead(&mut counter, head())), "permission-denied");
        assert_eq!(code(look(&mut counter, kind, None, "de")), "permission-denied");
        let mut translator = office.person("translator", Role::Translator);
        assert_eq!(code(letter::letter(&mut translator, &paper(LetterKind::PrivacyNotice, None, "de"))), "permission-denied");
        // An administrator writes texts and reads no client.
        let (_, _, release, referral) = sent(&mut counter, "Amal");
        assert_eq!(code(look(&mut office.admin, kind, Some(release.as_str()), "de")), "permission-denied");
        assert_eq!(code(letter::letter(&mut office.admin, &paper(LetterKind::Referral, Some(&referral), "de"))), "permission-denied");
        assert!(look(&mut office.admin, kind, None, "ar").is_ok(), "with invented data");
    }

    fn the_letterhead_is_kept_and_undone_and_a_hostile_picture_refused(office) {
        let mut lead = office.person("lead", Role::Supervisor);
        let request = head();
        let of = request.op_id.clone();
        letter::save_letterhead(&mut lead, request).expect("sound");
        let notice = look(&mut lead, LetterKind::PrivacyNotice, None, "en").expect("a notice");
        assert!(notice.german.contains("datenschutz@musterstadt.example") && notice.german.contains("5 Jahre"), "{}", notice.german);
        assert!(notice.german.contains("Rathausplatz 1"), "without another one the office is responsible");
        assert!(!notice.german.contains("Zuständige Aufsicht"), "a line without its value is left out");
        assert_eq!(notice.missing, ["authority"]);
        for (logo, expected) in [
            ("data:image/svg+xml;base64,PHN2Zz48c2NyaXB0Lz48L3N2Zz4=", "letter-logo"),
            ("data:text/html;base64,PHN2Zz4=", "letter-logo"),
            ("file:///etc/passwd", "letter-logo"),
        ] {
            let request = LetterheadSave { version: 1, logo: Some(logo.to_owned()), logo_alt: "x".to_owned(), ..head() };
            assert_eq!(code(letter::save_letterhead(&mut lead, request)), expected, "{logo}");
        }
        let many = LetterheadSave { version: 1, keep_years: 99, ..head() };
        assert_eq!(code(letter::save_letterhead(&mut lead, many)), "letterhead-years");
        let stale = LetterheadSave { version: 7, ..head() };
        assert_eq!(code(letter::save_letterhead(&mut lead, stale)), "version-conflict");
        undo::undo(&mut lead, Undo { op_id: op(), of }).expect("one's own act");
        assert_eq!(letter::letterhead(&mut lead, Nothing {}).expect("a head").version, 0);
    }

    fn a_letter_to_a_partner_says_what_the_release_carries_and_ends_with_it(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let (_, place, release, id) = sent(&mut counter, "Amal");
        let shown = look(&mut counter, LetterKind::Referral, Some(&id), "de").expect("a letter");
        assert!(shown.german.contains("Amal") && shown.aid.is_none(), "{}", shown.german);
        let made = letter::letter(&mut counter, &paper(LetterKind::Referral, Some(&id), "de")).expect("a letter");
        assert!(made.pdf.bytes.starts_with(b"%PDF-") && !made.file_name.contains("Amal"), "{}", made.file_name);
        let copy = LetterPreview { kind: LetterKind::Referral, id: Some(id.clone()), language: "ar".to_owned(), copy: true, draft: None };
        assert!(letter::preview(&mut counter, copy).expect("a copy").aid.is_some(), "the client reads it");
        let slip = desk::referral::create(&mut counter, ReferralCreate { client_id: None, ..referral(&place) }).expect("a slip");
        let slip = slip.id.to_string();
        assert_eq!(code(look(&mut counter, LetterKind::Referral, Some(&slip), "de")), "letter-referral-slip");
        release::withdraw(&mut counter, ReleaseWithdraw { op_id: op(), id: release, version: 1, reason: String::new() }).expect("withdrawn");
        for answer in [
            code(look(&mut counter, LetterKind::Referral, Some(&id), "de")),
            code(letter::letter(&mut counter, &paper(LetterKind::Referral, Some(&id), "de"))),
        ] {
            assert_eq!(answer, "letter-release-withdrawn");
        }
    }

    fn a_release_is_printed_for_a_signature_before_anything_is_recorded(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let place = save_service(&mut counter, service("Wohnungsamt"));
        let somebody = client(&mut counter, "Amal", Some("ar"));
        let give = ReleaseGive {
            op_id: op(), client_id: somebody.clone(), case_file_id: None, service_id: place, whole_organisation: false,
            need: Need::Housing, purpose: " Looking for a flat ".to_owned(), kinds: vec![DataKind::Identity], special: vec![],
            mutual: true, form: ReleaseForm::OnPaper, signature: None, told_consequences: true, language: "ar".to_owned(),
            given_on: day("2026-11-22"), valid_until: day("2027-05-21"),
        };
        let terms = give.terms();
        let before = letter::unsigned_preview(&mut counter, terms.clone()).expect("a sheet");
        assert!(before.german.contains("Amal") && before.german.contains("Looking for a flat"), "{}", before.german);
        assert!(before.aid.is_some(), "the client reads it in Arabic");
        let made = letter::unsigned(&mut counter, &terms).expect("paper");
        assert!(made.pdf.bytes.starts_with(b"%PDF-") && !made.file_name.contains("Amal"), "{}", made.file_name);
        let kept = release::ledger(&mut counter, ClientOpen { id: somebody.clone() }).expect("a ledger");
        assert!(kept.releases.is_empty(), "printing is no answer");

        // What was signed is what is recorded then.
        let id = release::give(&mut counter, give).expect("a release").id;
        let after = look(&mut counter, LetterKind::Release, Some(&id), "ar").expect("a sheet");
        assert_eq!((after.german, after.aid), (before.german, before.aid));

        let refused = |terms: ReleaseTerms, expected: &str, session: &mut Session| {
            assert_eq!(code(letter::unsigned_preview(session, terms.clone())), expected);
            assert_eq!(code(letter::unsigned(session, &terms)), expected, "nothing is printed that could not be recorded");
        };
        refused(ReleaseTerms { purpose: String::new(), ..terms.clone() }, "field-required", &mut counter);
        refused(ReleaseTerms { kinds: vec![], ..terms.clone() }, "field-required", &mut counter);
        refused(ReleaseTerms { valid_until: day("2026-11-21"), ..terms.clone() }, "release-ends-before", &mut counter);
        refused(ReleaseTerms { valid_until: day("2036-11-21"), ..terms.clone() }, "release-too-long", &mut counter);
        refused(terms.clone(), "permission-denied", &mut office.admin);
        crate::made::restrict(office, &somebody);
        refused(terms, "not-found", &mut counter);
    }

    fn a_silent_partner_is_asked_by_the_name_only_while_the_release_holds(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let (_, _, release, id) = sent(&mut counter, "Amal");
        let shown = look(&mut counter, LetterKind::PartnerReminder, Some(&id), "de").expect("a letter");
        assert!(shown.german.contains("Amal"), "{}", shown.german);
        release::withdraw(&mut counter, ReleaseWithdraw { op_id: op(), id: release, version: 1, reason: String::new() }).expect("withdrawn");
        let shown = look(&mut counter, LetterKind::PartnerReminder, Some(&id), "de").expect("still a letter");
        assert!(!shown.german.contains("Amal") && shown.missing == ["client_name"], "{}", shown.german);
    }

    fn an_invitation_takes_any_name_as_a_name(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let name = "<b>Amal</b> =1+1 # - { $office }";
        let somebody = client(&mut counter, name, Some("ar"));
        let id = book(office, &mut counter, &somebody);
        let shown = look(&mut counter, LetterKind::Invitation, Some(id.as_str()), "ar").expect("a letter");
        assert!(shown.german.contains(name) && shown.aid.as_ref().is_some_and(|aid| aid.contains(name)), "{}", shown.german);
        assert!(shown.pages[0].starts_with("<svg") && !shown.pages[0].contains("<b>"), "letters are drawn, and nothing is markup");
        let to = AppointmentState::Cancelled;
        let request = AppointmentStep { op_id: op(), id: id.clone(), version: 1, to, reason: "x".to_owned(), by: None };
        desk::appointment::step(&mut counter, request).expect("cancelled");
        assert_eq!(code(look(&mut counter, LetterKind::Invitation, Some(id.as_str()), "ar")), "letter-appointment-cancelled");
        assert_eq!(code(letter::letter(&mut counter, &paper(LetterKind::Invitation, None, "ar"))), "field-required");
    }
}
