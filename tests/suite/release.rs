//! Releases from secrecy, what leaves the house on them, privacy notices and legal bases.

use crate::made::{at_time, client, day, in_store, referral, restrict, save_service, service};
use desk::{
    Session,
    api::{
        client::{CaseOpen, ClientOpen},
        letter::{LetterDraft, LetterTextSave, LetterTextStep},
        referral::{LeavingValue, ReferralCreate, ReferralList, ReferralPreview, ReferralPreviewReply, ReferralStep},
        release::{Ledger, LegalBasisRecord, NoticeHandOver, NoticeOf, ReleaseEffectOf, ReleaseGive, ReleaseWithdraw},
        session::Undo,
    },
    case_file, letter, release, undo,
};
use domain::{
    id::{CaseFileId, ClientId, LetterTextId, ReleaseId, ServiceId},
    letter::LetterKind,
    need::Need,
    office::Role,
    referral::{DataKind, ReferralCause, ReferralField as F, ReferralLevel, ReferralState as S},
    release::{LegalBasis, NoticeSource, NoticeWay, ReleaseForm, SpecialBasis, SpecialCategory},
};
use migradesk_tests::{Office, code, on_both_engines, op};

fn setting(office: &mut Office) -> (Session, ServiceId, ClientId) {
    let mut counter = office.person("counter", Role::Caseworker);
    let place = save_service(&mut counter, service("Wohnungsamt"));
    let somebody = client(&mut counter, "Amal", Some("ar"));
    (counter, place, somebody)
}

fn on_paper(client: &ClientId, service: &ServiceId) -> ReleaseGive {
    ReleaseGive {
        op_id: op(),
        client_id: client.clone(),
        case_file_id: None,
        service_id: service.clone(),
        whole_organisation: false,
        need: Need::Housing,
        purpose: "Looking for a flat".to_owned(),
        kinds: vec![DataKind::Identity, DataKind::Language, DataKind::Concern],
        special: vec![],
        mutual: true,
        form: ReleaseForm::OnPaper,
        signature: None,
        told_consequences: true,
        language: "ar".to_owned(),
        given_on: day("2026-11-22"),
        valid_until: day("2027-05-21"),
    }
}

fn give(session: &mut Session, request: ReleaseGive) -> ReleaseId {
    ReleaseId::parse(&release::give(session, request).expect("a release").id).expect("an id")
}

fn minimum(client: &ClientId, service: &ServiceId) -> ReferralCreate {
    ReferralCreate {
        client_id: Some(client.clone()),
        level: ReferralLevel::Minimum,
        fields: vec![F::Name, F::Languages, F::Need],
        ..referral(service)
    }
}

fn ledger(session: &mut Session, client: &ClientId) -> Ledger {
    release::ledger(session, ClientOpen { id: client.clone() }).expect("the ledger")
}

fn look(session: &mut Session, client: &ClientId, service: &ServiceId, fields: Option<Vec<F>>) -> ReferralPreviewReply {
    let request = ReferralPreview {
        client_id: client.clone(),
        case_file_id: None,
        service_ids: vec![service.clone()],
        need: Need::Housing,
        level: ReferralLevel::Minimum,
        fields,
        message: "Four people".to_owned(),
        special: vec![],
    };
    desk::referral::preview(session, request).expect("a preview")
}

fn withdraw(id: &ReleaseId, version: i64) -> ReleaseWithdraw {
    ReleaseWithdraw { op_id: op(), id: id.clone(), version, reason: String::new() }
}

on_both_engines! {
    fn more_than_a_slip_needs_a_release_that_carries_it(office) {
        let (mut counter, place, somebody) = setting(office);
        let mut send = |request: ReferralCreate| code(desk::referral::create(&mut counter, request));
        let nobody = ReferralCreate { client_id: None, ..minimum(&somebody, &place) };
        assert_eq!(send(nobody), "referral-needs-client");
        assert_eq!(send(minimum(&somebody, &place)), "release-needed");
        let refused = ReleaseGive { form: ReleaseForm::Refused, ..on_paper(&somebody, &place) };
        give(&mut counter, refused);
        let mut send = |request: ReferralCreate| code(desk::referral::create(&mut counter, request));
        assert_eq!(send(minimum(&somebody, &place)), "release-refused");
        give(&mut counter, on_paper(&somebody, &place));
        let mut send = |request: ReferralCreate| code(desk::referral::create(&mut counter, request));
        let debts = ReferralCreate { need: Need::Debt, ..minimum(&somebody, &place) };
        assert_eq!(send(debts), "release-other-purpose");
        let file = ReferralCreate {
            level: ReferralLevel::File, fields: vec![F::Name, F::Address, F::Phone], ..minimum(&somebody, &place)
        };
        // Nothing is known of an address or a phone, so nothing of them can leave, and the release carries the rest.
        desk::referral::create(&mut counter, file).expect("a file without an address");
        let mut send = |request: ReferralCreate| code(desk::referral::create(&mut counter, request));
        let tells = ReferralCreate { special: vec![SpecialCategory::Religion], ..minimum(&somebody, &place) };
        assert_eq!(send(tells), "release-lacks-special");
        let foreign = ReferralCreate { fields: vec![F::Name, F::Residence], ..minimum(&somebody, &place) };
        assert_eq!(send(foreign), "referral-field-level");
        let empty = ReferralCreate { fields: vec![], ..minimum(&somebody, &place) };
        assert_eq!(send(empty), "referral-nothing-leaves");
        desk::referral::create(&mut counter, minimum(&somebody, &place)).expect("what the release names");
        let mut late = at_time(office, "counter", "2027-05-22 09:00");
        assert_eq!(code(desk::referral::create(&mut late, minimum(&somebody, &place))), "release-expired");
    }

    fn one_service_without_a_release_stops_them_all(office) {
        let (mut counter, place, somebody) = setting(office);
        let other = save_service(&mut counter, service("Caritas"));
        give(&mut counter, on_paper(&somebody, &place));
        let both = ReferralCreate { further_service_ids: vec![other], ..minimum(&somebody, &place) };
        assert_eq!(code(desk::referral::create(&mut counter, both)), "release-needed");
        assert!(ledger(&mut counter, &somebody).disclosures.is_empty(), "nothing went to the first one either");
    }

    fn a_release_for_a_case_is_for_that_case(office) {
        let (mut counter, place, somebody) = setting(office);
        let case = CaseOpen { op_id: op(), client_id: somebody.clone(), need: Need::Housing };
        let case = CaseFileId::parse(&case_file::open(&mut counter, case).expect("a case").id).expect("an id");
        give(&mut counter, ReleaseGive { case_file_id: Some(case.clone()), ..on_paper(&somebody, &place) });
        assert_eq!(code(desk::referral::create(&mut counter, minimum(&somebody, &place))), "release-other-case");
        let of_case = ReferralCreate { case_file_id: Some(case), ..minimum(&somebody, &place) };
        desk::referral::create(&mut counter, of_case).expect("the case that it names");
        let another = client(&mut counter, "Boris", None);
        let case = CaseOpen { op_id: op(), client_id: another, need: Need::Housing };
        let case = CaseFileId::parse(&case_file::open(&mut counter, case).expect("a case").id).expect("an id");
        let foreign = ReleaseGive { case_file_id: Some(case), ..on_paper(&somebody, &place) };
        assert_eq!(code(release::give(&mut counter, foreign)), "case-of-another");
    }

    fn a_topic_of_health_needs_health_in_the_release(office) {
        let (mut counter, place, somebody) = setting(office);
        give(&mut counter, ReleaseGive { need: Need::Health, ..on_paper(&somebody, &place) });
        let health = || ReferralCreate { need: Need::Health, ..minimum(&somebody, &place) };
        assert_eq!(code(desk::referral::create(&mut counter, health())), "release-lacks-special");
        let explicit = ReleaseGive { need: Need::Health, special: vec![SpecialCategory::Health], ..on_paper(&somebody, &place) };
        give(&mut counter, explicit);
        desk::referral::create(&mut counter, health()).expect("health is named");
    }

    fn the_preview_shows_what_leaves_and_what_was_taken_out(office) {
        let (mut counter, place, somebody) = setting(office);
        let shown = look(&mut counter, &somebody, &place, None);
        let fields: Vec<F> = shown.fields.iter().map(|field| field.field).collect();
        assert_eq!(fields, [F::Name, F::Languages, F::Need, F::Message], "nothing is known of a birth date or a phone");
        assert_eq!(shown.fields[0].values, [LeavingValue::Text { text: "Amal Beispiel".to_owned() }]);
        assert!(shown.fields.iter().all(|field| field.leaves));
        assert_eq!(shown.recipients[0].gap.as_ref().map(|gap| gap.code.as_str()), Some("release-needed"));
        let given = give(&mut counter, ReleaseGive { kinds: vec![DataKind::Identity], ..on_paper(&somebody, &place) });
        let gap = look(&mut counter, &somebody, &place, None).recipients.remove(0).gap.expect("a gap");
        assert_eq!((gap.code.as_str(), gap.kinds), ("release-lacks-kinds", vec![DataKind::Language, DataKind::Concern]));
        let shown = look(&mut counter, &somebody, &place, Some(vec![F::Name]));
        assert_eq!(shown.fields.iter().filter(|field| field.leaves).count(), 1);
        assert_eq!(shown.recipients[0].release_id, Some(given));
        assert_eq!(shown.recipients[0].valid_until, Some(day("2027-05-21")));
    }

    fn the_ledger_keeps_the_names_of_fields_and_never_their_values(office) {
        let (mut counter, place, somebody) = setting(office);
        let given = give(&mut counter, on_paper(&somebody, &place));
        let request = ReferralCreate { fields: vec![F::Name, F::Need, F::Message], message: "Unverwechselbar".to_owned(), ..minimum(&somebody, &place) };
        let sent = request.op_id.clone();
        let made = desk::referral::create(&mut counter, request).expect("sent");
        let shown = ledger(&mut counter, &somebody);
        assert_eq!(shown.disclosures.len(), 1);
        let left = &shown.disclosures[0];
        assert_eq!((&left.referral_id, &left.release_id, left.basis), (&made.id, &given, LegalBasis::Consent));
        assert_eq!(left.fields, [F::Name, F::Need, F::Message]);
        assert_eq!((left.organisation.as_str(), left.by.as_str()), ("Wohnungsamt", "Person counter"));
        let rows: Vec<String> = in_store(office, |tx| {
            tx.all("SELECT after FROM change_row WHERE table_name = 'disclosure'", &[], |row| row.get(0))
        });
        assert_eq!(rows.len(), 1);
        assert!(rows[0].contains("message") && !rows[0].contains("Unverwechselbar") && !rows[0].contains("Amal"), "{rows:?}");
        assert_eq!(code(undo::undo(&mut counter, Undo { op_id: op(), of: sent })), "undo-data-left", "it cannot be called back");
    }

    fn a_withdrawal_stops_at_once_what_rests_on_it(office) {
        let (mut counter, place, somebody) = setting(office);
        let other = save_service(&mut counter, service("Caritas"));
        let id = give(&mut counter, on_paper(&somebody, &place));
        give(&mut counter, on_paper(&somebody, &other));
        let sent = desk::referral::create(&mut counter, minimum(&somebody, &place)).expect("sent");
        let elsewhere = desk::referral::create(&mut counter, minimum(&somebody, &other)).expect("sent elsewhere");
        let draft = ReferralCreate { draft: true, ..minimum(&somebody, &place) };
        let draft = desk::referral::create(&mut counter, draft).expect("a draft");
        let effect = release::effect(&mut counter, ReleaseEffectOf { id: id.clone() }).expect("what it would stop");
        assert_eq!(effect.referrals.len(), 1);
        assert!(effect.referrals[0].id == sent.id && effect.referrals[0].data_left);

        let mut counter = at_time(office, "counter", "2026-11-22 16:00");
        release::withdraw(&mut counter, withdraw(&id, 1)).expect("withdrawn");
        assert_eq!(code(release::withdraw(&mut counter, withdraw(&id, 1))), "version-conflict");
        assert_eq!(code(release::withdraw(&mut counter, withdraw(&id, 2))), "release-withdrawn");
        let rows = desk::referral::list(&mut counter, ReferralList { client_id: Some(somebody.clone()), all: true }).expect("a list");
        let of = |id| rows.iter().find(|row| &row.id == id).expect("the referral");
        let stopped = of(&sent.id);
        assert_eq!((stopped.level, stopped.state, stopped.data_stopped_on), (ReferralLevel::Slip, S::Sent, Some(day("2026-11-22"))));
        assert_eq!(stopped.steps.last().and_then(|step| step.cause), Some(ReferralCause::ReleaseWithdrawn));
        assert!(stopped.fields.is_empty());
        assert_eq!(of(&elsewhere.id).level, ReferralLevel::Minimum, "another recipient has a release of its own");
        let step = ReferralStep {
            op_id: op(), id: draft.id, version: 1, to: S::Sent, cause: None, outcome: None, day: None, reason: String::new(),
        };
        assert_eq!(code(desk::referral::step(&mut counter, step)), "release-withdrawn", "a draft is asked again when it is sent");
        assert_eq!(code(desk::referral::create(&mut counter, minimum(&somebody, &place))), "release-withdrawn");
        let shown = ledger(&mut counter, &somebody);
        let row = shown.releases.iter().find(|row| row.id == id).expect("it stays in the ledger");
        assert_eq!((row.valid, row.withdrawn_on, row.withdrawn_by.as_deref()), (false, Some(day("2026-11-22")), Some("Person counter")));
        assert_eq!(shown.disclosures.len(), 2, "what has left stays written down");
        let entries: i64 = in_store(office, |tx| {
            tx.value("SELECT count(*) FROM audit WHERE action = 'release-withdrawn' AND subject_id = $1", store::params![id.as_str()])
        });
        assert_eq!(entries, 1);
    }

    fn reopening_what_carried_data_asks_for_the_release_again(office) {
        let (mut counter, place, somebody) = setting(office);
        give(&mut counter, on_paper(&somebody, &place));
        let sent = desk::referral::create(&mut counter, minimum(&somebody, &place)).expect("sent");
        let step = |version, to: S, reason: &str| ReferralStep {
            op_id: op(), id: sent.id.clone(), version, to, cause: to.causes().first().copied(), outcome: None, day: None, reason: reason.to_owned(),
        };
        let declined = desk::referral::step(&mut counter, step(1, S::Declined, "")).expect("declined");
        let mut late = at_time(office, "counter", "2027-06-01 09:00");
        assert_eq!(code(desk::referral::step(&mut late, step(declined.version, S::Sent, "a place is free"))), "release-expired");
        desk::referral::step(&mut counter, step(declined.version, S::Sent, "a place is free")).expect("reopened in time");
        assert_eq!(ledger(&mut counter, &somebody).disclosures.len(), 2, "it went out twice");
    }

    fn a_release_is_explained_signed_and_ends(office) {
        let (mut counter, place, somebody) = setting(office);
        let base = || on_paper(&somebody, &place);
        let mut refused = |request| code(release::give(&mut counter, request));
        assert_eq!(refused(ReleaseGive { told_consequences: false, ..base() }), "release-tell-consequences");
        assert_eq!(refused(ReleaseGive { form: ReleaseForm::OnScreen, ..base() }), "release-signature");
        let script = Some("M 1 1 L 90 90\"/><script>".to_owned());
        assert_eq!(refused(ReleaseGive { form: ReleaseForm::OnScreen, signature: script, ..base() }), "release-signature");
        assert_eq!(refused(ReleaseGive { signature: Some("M 10 10 L 400 200".to_owned()), ..base() }), "release-signature", "on paper nobody drew");
        assert_eq!(refused(ReleaseGive { valid_until: day("2026-11-21"), ..base() }), "release-ends-before");
        assert_eq!(refused(ReleaseGive { valid_until: day("2029-01-01"), ..base() }), "release-too-long");
        in_store(office, |tx| {
            let own = include_str!("../../rules/office.toml").replace("days = 731", "days = 30");
            tx.execute("INSERT INTO meta (key, value) VALUES ('rules-office', $1)", store::params![own])
        });
        let shorter = ReleaseGive { valid_until: day("2027-01-01"), ..base() };
        assert_eq!(refused(shorter), "release-too-long", "an office may be stricter");
        in_store(office, |tx| tx.execute("DELETE FROM meta WHERE key = 'rules-office'", &[]));
        assert_eq!(refused(ReleaseGive { given_on: day("2026-11-23"), ..base() }), "day-in-the-future");
        assert_eq!(refused(ReleaseGive { kinds: vec![], ..base() }), "field-required");
        assert_eq!(refused(ReleaseGive { purpose: " ".to_owned(), ..base() }), "field-required");
        let path = "M 10 10 L 400 200 M 500 20 L 520 40".to_owned();
        give(&mut counter, ReleaseGive { form: ReleaseForm::OnScreen, signature: Some(path.clone()), ..base() });
        let row = ledger(&mut counter, &somebody).releases.remove(0);
        assert_eq!((row.signature, row.valid, row.mutual), (Some(path), true, true));
    }

    fn notices_and_bases_are_kept_with_their_day(office) {
        let (mut counter, _, somebody) = setting(office);
        let mut lead = office.person("lead", Role::Supervisor);
        let notice = |handed_on: &str| NoticeHandOver {
            op_id: op(), client_id: somebody.clone(), language: "ar".to_owned(), other_version: Some("2026-09".to_owned()),
            handed_on: day(handed_on), way: NoticeWay::ReadAloud, remark: String::new(),
        };
        assert_eq!(code(release::hand_over(&mut counter, notice("2026-11-23"))), "day-in-the-future");
        let request = notice("2026-11-20");
        let handed = request.op_id.clone();
        release::hand_over(&mut counter, request).expect("handed over");
        let basis = || LegalBasisRecord {
            op_id: op(), client_id: somebody.clone(), case_file_id: None, basis: LegalBasis::LegalObligation,
            special_basis: Some(SpecialBasis::SocialLaw), statute: "§ 67b SGB X".to_owned(), since: day("2026-11-22"),
        };
        assert_eq!(code(release::record_basis(&mut counter, basis())), "permission-denied", "not at the counter");
        release::record_basis(&mut lead, basis()).expect("recorded");
        let shown = ledger(&mut counter, &somebody);
        assert_eq!((shown.notices.len(), shown.notices[0].handed_on, shown.notices[0].way), (1, day("2026-11-20"), NoticeWay::ReadAloud));
        assert_eq!((shown.bases[0].basis, shown.bases[0].special_basis), (LegalBasis::LegalObligation, Some(SpecialBasis::SocialLaw)));
        assert_eq!(shown.usual_basis, LegalBasis::PublicTask, "consent is not the usual one");
        undo::undo(&mut counter, Undo { op_id: op(), of: handed }).expect("one's own mistake");
        assert!(ledger(&mut counter, &somebody).notices.is_empty());
    }

    fn the_notice_in_force_is_kept_without_anybody_copying_its_version(office) {
        let (mut counter, _, somebody) = setting(office);
        let mut lead = office.person("lead", Role::Supervisor);
        let notice = |language: &str, handed_on: &str| NoticeHandOver {
            op_id: op(), client_id: somebody.clone(), language: language.to_owned(), other_version: None,
            handed_on: day(handed_on), way: NoticeWay::Paper, remark: String::new(),
        };
        let of = |language: &str| NoticeOf { language: language.to_owned() };
        let program = release::notice_in_force(&mut counter, of("ar")).expect("a notice");
        assert_eq!((program.version.as_str(), program.translation.as_str()), ("2026-11-22", "2026-11-22"));
        release::hand_over(&mut counter, notice("ar", "2026-11-22")).expect("handed over");
        // The office writes a German text of its own.
        let text = LetterDraft {
            kind: LetterKind::PrivacyNotice, language: "de".to_owned(), title: "Ihre Daten bei uns".to_owned(),
            body: "Wir fragen nur, was wir brauchen.".to_owned(),
        };
        let save = LetterTextSave { op_id: op(), id: None, version: 0, text, checked: true, remark: String::new() };
        let draft = letter::save(&mut lead, save).expect("a draft");
        let id = LetterTextId::parse(&draft.id).expect("an id");
        release::hand_over(&mut counter, notice("de", "2026-11-22")).expect("a draft is not in force");
        letter::put_in_force(&mut lead, LetterTextStep { op_id: op(), id, version: draft.version }).expect("in force");
        release::hand_over(&mut counter, notice("ar", "2026-11-22")).expect("handed over");
        release::hand_over(&mut counter, NoticeHandOver { other_version: Some("Land, 3/2024".to_owned()), ..notice("ar", "2026-11-20") })
            .expect("a sheet from elsewhere");
        let mut kept: Vec<(String, String, NoticeSource)> = ledger(&mut counter, &somebody)
            .notices.into_iter().map(|row| (row.notice_version, row.translation_version, row.source)).collect();
        kept.sort();
        let row = |version: &str, beside: &str, source| (version.to_owned(), beside.to_owned(), source);
        assert_eq!(
            kept,
            [
                row("1 / 2026-11-22", "2026-11-22", NoticeSource::InForce),
                row("2026-11-22", "", NoticeSource::InForce),
                row("2026-11-22", "2026-11-22", NoticeSource::InForce),
                row("Land, 3/2024", "", NoticeSource::Elsewhere),
            ]
        );
        // Before that day another text was handed out, and the sheet says which.
        assert_eq!(code(release::hand_over(&mut counter, notice("ar", "2026-11-21"))), "notice-newer");
        assert_eq!(code(release::hand_over(&mut counter, notice("x", "2026-11-22"))), "language-unknown");
        assert_eq!(code(release::hand_over(&mut counter, notice("ja", "2026-11-22"))), "notice-no-text");
        let nothing = NoticeHandOver { other_version: Some(" ".to_owned()), ..notice("ar", "2026-11-22") };
        assert_eq!(code(release::hand_over(&mut counter, nothing)), "field-required");
    }

    fn who_may_not_see_a_client_sees_no_ledger_and_changes_nothing(office) {
        let (mut counter, place, somebody) = setting(office);
        let id = give(&mut counter, on_paper(&somebody, &place));
        assert_eq!(code(release::ledger(&mut office.admin, ClientOpen { id: somebody.clone() })), "permission-denied");
        restrict(office, &somebody);
        assert_eq!(code(release::ledger(&mut counter, ClientOpen { id: somebody.clone() })), "not-found");
        assert_eq!(code(release::withdraw(&mut counter, withdraw(&id, 1))), "not-found");
        assert_eq!(code(release::give(&mut counter, on_paper(&somebody, &place))), "not-found");
        assert_eq!(code(release::effect(&mut counter, ReleaseEffectOf { id: id.clone() })), "not-found");
        let mut privacy = office.person("privacy", Role::PrivacyOfficer);
        release::withdraw(&mut privacy, withdraw(&id, 1)).expect("the privacy officer may");
        assert_eq!(code(release::give(&mut privacy, ReleaseGive { purpose: String::new(), ..on_paper(&somebody, &place) })), "field-required");
    }
}
