//! Referrals and their slip.

use crate::made::{at_time, client, day, in_store, referral, restrict, save_service, service};
use desk::{
    Session,
    api::client::CaseOpen,
    api::directory::{ServiceForm, ServiceText},
    api::office::ExportFormat,
    api::referral::{
        HandOver, NetExport, NetQuery, NetTable, ReferralAnswer, ReferralChase, ReferralCreate, ReferralCreated, ReferralList,
        ReferralRow, ReferralSlip, ReferralStep,
    },
    api::session::{PaperDestination, Undo},
    case_file, paper, undo,
};
use domain::{
    id::{CaseFileId, ClientId, ReferralId, ServiceId},
    need::{Need, Urgency},
    office::Role,
    referral::{ReferralCause, ReferralChaseKind, ReferralOutcome, ReferralState as S},
};
use migradesk_tests::{Office, code, on_both_engines, op};

fn send(session: &mut Session, request: ReferralCreate) -> ReferralCreated {
    desk::referral::create(session, request).expect("a referral")
}

fn step(id: &ReferralId, version: i64, to: S, reason: &str) -> ReferralStep {
    // An end needs a cause, and what is done an outcome; what a test says of the step stands in its words.
    let (cause, outcome) = (to.causes().first().copied(), (to == S::Done).then_some(ReferralOutcome::Met));
    ReferralStep { op_id: op(), id: id.clone(), version, to, cause, outcome, day: None, reason: reason.to_owned() }
}

fn open_ones(session: &mut Session) -> Vec<ReferralRow> {
    desk::referral::list(session, ReferralList { client_id: None, all: false }).expect("a list")
}

fn everything(session: &mut Session) -> Vec<ReferralRow> {
    desk::referral::list(session, ReferralList { client_id: None, all: true }).expect("a list")
}

fn of(session: &mut Session, client: &ClientId) -> Vec<ReferralRow> {
    desk::referral::list(session, ReferralList { client_id: Some(client.clone()), all: true }).expect("a list")
}

fn setting(office: &mut Office) -> (Session, ServiceId) {
    let mut counter = office.person("counter", Role::Caseworker);
    let service = save_service(&mut counter, service("Wohnungsamt"));
    (counter, service)
}

on_both_engines! {
    fn a_slip_is_sent_at_once_and_its_answer_chased_after_two_weeks(office) {
        let (mut counter, service) = setting(office);
        let made = send(&mut counter, ReferralCreate { note: "Ring the bell".to_owned(), ..referral(&service) });
        assert_eq!(made.chase_on, day("2026-12-06"));
        let row = open_ones(&mut counter).remove(0);
        assert_eq!((row.state, row.sent_on, row.overdue), (S::Sent, Some(day("2026-11-22")), false));
        assert_eq!((row.client_id, row.client_name), (None, None), "a visitor may stay without a name");
        assert_eq!(row.next, S::Sent.next());
        assert_eq!(row.organisation, "Wohnungsamt");
        assert_eq!(row.steps.len(), 1);
        assert_eq!((row.steps[0].to, row.steps[0].by.as_str()), (S::Sent, "Person counter"));
    }

    fn a_partners_answer_is_one_act_with_its_own_day(office) {
        let (mut counter, service) = setting(office);
        let id = send(&mut counter, referral(&service)).id;
        let mut later = at_time(office, "counter", "2026-12-08 09:00");
        let answer = |answer, day_of: &str, outcome| ReferralAnswer {
            op_id: op(), id: id.clone(), version: 1, answer, cause: None, outcome, day: day(day_of), reason: String::new(), appointment: None, };
        let met = Some(ReferralOutcome::Met);
        assert_eq!(code(desk::referral::answer(&mut later, answer(S::Done, "2026-12-09", met))), "day-in-the-future");
        assert_eq!(code(desk::referral::answer(&mut later, answer(S::Done, "2026-11-21", met))), "referral-before-sent");
        assert_eq!(code(desk::referral::answer(&mut later, answer(S::Done, "2026-12-01", None))), "field-required");
        assert_eq!(code(desk::referral::answer(&mut later, answer(S::NoAnswer, "2026-12-01", None))), "referral-state");
        desk::referral::answer(&mut later, answer(S::Done, "2026-12-01", met)).expect("an answer");
        let row = everything(&mut later).remove(0);
        assert_eq!((row.state, row.outcome, row.chase_on), (S::Done, met, None));
        let steps: Vec<_> = row.steps.iter().map(|step| (step.to, step.day)).collect();
        let (sent, told) = (day("2026-11-22"), day("2026-12-01"));
        assert_eq!(steps, [(S::Sent, sent), (S::Attended, told), (S::Done, told)], "an outcome tells of the visit");
    }

    fn a_mistake_is_cancelled_and_stays_so(office) {
        let (mut counter, service) = setting(office);
        let id = send(&mut counter, referral(&service)).id;
        let mut counter = at_time(office, "counter", "2026-11-22 16:00");
        let cancelled = desk::referral::step(&mut counter, step(&id, 1, S::Cancelled, "")).expect("cancelled");
        let row = everything(&mut counter).remove(0);
        assert_eq!((row.state, row.steps[1].cause), (S::Cancelled, Some(ReferralCause::EnteredByMistake)));
        assert!(row.next.is_empty() && open_ones(&mut counter).is_empty());
        let again = step(&id, cancelled.version, S::Sent, "again");
        assert_eq!(code(desk::referral::step(&mut counter, again)), "referral-state");
    }

    fn several_services_are_asked_at_once_or_none(office) {
        let (mut counter, one) = setting(office);
        let two = save_service(&mut counter, service("Caritas"));
        let nowhere = ServiceId::from_uuid(uuid::Uuid::nil());
        let to = |further: Vec<ServiceId>| ReferralCreate { further_service_ids: further, ..referral(&one) };
        assert_eq!(code(desk::referral::create(&mut counter, to(vec![two.clone(), nowhere]))), "not-found");
        assert_eq!(code(desk::referral::create(&mut counter, to(vec![one.clone()]))), "referral-service-twice");
        assert!(everything(&mut counter).is_empty(), "nothing was kept of either");
        let made = send(&mut counter, to(vec![two]));
        let rows = open_ones(&mut counter);
        assert_eq!((rows.len(), made.further_ids.len()), (2, 1));
        let of = |id: &ReferralId| rows.iter().find(|row| &row.id == id).map(|row| row.organisation.as_str());
        assert_eq!((of(&made.id), of(&made.further_ids[0])), (Some("Wohnungsamt"), Some("Caritas")));
    }

    fn a_warm_hand_over_is_kept_and_silence_counted_from_it(office) {
        let (mut counter, service) = setting(office);
        let appointment = HandOver { day: day("2026-12-10"), minute: Some(9 * 60 + 30), place: "Frau Muster, Zimmer 4".to_owned() };
        let made = send(&mut counter, ReferralCreate { appointment: Some(appointment.clone()), ..referral(&service) });
        assert_eq!(made.chase_on, day("2026-12-24"));
        assert_eq!(open_ones(&mut counter)[0].appointment, Some(appointment.clone()));
        let midnight = HandOver { minute: Some(24 * 60), ..appointment };
        let request = ReferralCreate { appointment: Some(midnight), ..referral(&service) };
        assert_eq!(code(desk::referral::create(&mut counter, request)), "request-invalid");
    }

    fn a_draft_waits_for_nobody_until_it_is_sent(office) {
        let (mut counter, service) = setting(office);
        let id = send(&mut counter, ReferralCreate { draft: true, ..referral(&service) }).id;
        let row = open_ones(&mut counter).remove(0);
        assert_eq!((row.state, row.sent_on, row.chase_on, row.silent_days), (S::Draft, None, None, None));
        let mut later = at_time(office, "counter", "2026-11-24 09:00");
        desk::referral::step(&mut later, step(&id, 1, S::Sent, "")).expect("sent");
        let row = open_ones(&mut later).remove(0);
        assert_eq!((row.sent_on, row.chase_on), (Some(day("2026-11-24")), Some(day("2026-12-08"))));
    }

    fn a_silent_partner_is_asked_again_and_waiting_begins_anew(office) {
        let (mut counter, service) = setting(office);
        let id = send(&mut counter, referral(&service)).id;
        let mut later = at_time(office, "counter", "2026-12-08 09:00");
        assert_eq!(open_ones(&mut later)[0].silent_days, Some(16));
        let ask = |version| ReferralChase {
            op_id: op(), id: id.clone(), version, kind: ReferralChaseKind::Call, note: "on the machine".to_owned(),
        };
        let asked = desk::referral::chase(&mut later, ask(1)).expect("asked");
        assert_eq!(code(desk::referral::chase(&mut later, ask(1))), "version-conflict");
        let row = open_ones(&mut later).remove(0);
        assert_eq!((row.overdue, row.chase_on, row.state), (false, Some(day("2026-12-22")), S::Sent));
        assert_eq!((row.chases.len(), row.chases[0].kind, row.chases[0].note.as_str()), (1, ReferralChaseKind::Call, "on the machine"));
        desk::referral::step(&mut later, step(&id, asked.version, S::Declined, "")).expect("declined");
        assert_eq!(code(desk::referral::chase(&mut later, ask(asked.version + 1))), "referral-not-waiting");
    }

    fn the_net_says_who_answers_how_soon_and_what_it_does_not_carry(office) {
        let (mut counter, housing) = setting(office);
        let school = save_service(&mut counter, ServiceForm { needs: vec![Need::SchoolChildcare], ..service("Kita Nord") });
        let answers: [(&ServiceId, Need, Option<(S, &str)>); 6] = [
            (&housing, Need::Housing, Some((S::Done, "2026-11-24"))),
            (&housing, Need::Housing, Some((S::Accepted, "2026-11-26"))),
            (&housing, Need::Housing, Some((S::Declined, "2026-12-02"))),
            (&housing, Need::Housing, None),
            (&housing, Need::Housing, None),
            (&school, Need::SchoolChildcare, Some((S::Declined, "2026-11-23"))),
        ];
        let mut later = at_time(office, "counter", "2026-12-08 09:00");
        let mut sent = Vec::new();
        for (service, need, answer) in answers {
            let id = send(&mut counter, ReferralCreate { need, ..referral(service) }).id;
            sent.push(id.clone());
            let Some((answer, on)) = answer else { continue };
            let request = ReferralAnswer {
                op_id: op(), id, version: 1, answer, cause: answer.causes().first().copied(),
                outcome: (answer == S::Done).then_some(ReferralOutcome::PartlyMet), day: day(on), reason: String::new(), appointment: None, };
            desk::referral::answer(&mut later, request).expect("an answer");
        }
        desk::referral::step(&mut later, step(&sent[4], 1, S::Cancelled, "")).expect("cancelled counts nowhere");
        let mut lead = office.person("lead", Role::Supervisor);
        let net = |session: &mut Session, from: &str, to: &str| desk::referral::net(session, NetQuery { from: day(from), to: day(to) });
        let found = net(&mut lead, "2026-11-01", "2026-11-30").expect("the net");
        let first = &found.partners[0];
        assert_eq!((first.organisation.as_str(), first.sent, first.accepted, first.attended, first.done), ("Wohnungsamt", 4, 2, 1, 1));
        assert_eq!((first.declined, first.unanswered, first.met), (1, 1, 1));
        assert_eq!((first.answer_days_median, first.answer_days_p90), (Some(4), Some(10)), "2, 4 and 10 days");
        assert_eq!((first.declined_because[0].cause, first.declined_because[0].count), (ReferralCause::NoCapacity, 1));
        let gaps: Vec<_> = found.gaps.iter().map(|gap| (gap.need, gap.services, gap.no_capacity)).collect();
        assert_eq!(gaps, [(Need::Housing, 1, 1), (Need::SchoolChildcare, 1, 1)]);
        assert!(net(&mut lead, "2026-12-01", "2026-12-31").expect("an empty month").partners.is_empty());
        assert_eq!(code(net(&mut lead, "2026-12-31", "2026-12-01")), "net-period");
        assert_eq!(code(net(&mut counter, "2026-11-01", "2026-11-30")), "permission-denied");

        let asked = |table, format| NetExport { table, from: day("2026-11-01"), to: day("2026-11-30"), format, language: "de".to_owned() };
        let mut file = |table, format| {
            let (name, bytes) = desk::report::net(&mut lead, asked(table, format)).expect("a file");
            (name, String::from_utf8(bytes).expect("UTF-8"))
        };
        let (name, partners) = file(NetTable::Partners, ExportFormat::Csv);
        assert_eq!(name, "netz-2026-11-01-bis-2026-11-30.csv");
        assert!(partners.lines().any(|line| line.starts_with("Wohnungsamt;") && line.contains(";4;2;1;1;1;1;1;4;10;")), "{partners}");
        let (name, gaps) = file(NetTable::Gaps, ExportFormat::Csv);
        assert_eq!(name, "luecken-2026-11-01-bis-2026-11-30.csv");
        assert!(gaps.lines().any(|line| line == "Wohnen;1;0;0"), "one place of which is known is nobody's business outside: {gaps}");
        let gaps: serde_json::Value = serde_json::from_str(&file(NetTable::Gaps, ExportFormat::Json).1).expect("JSON");
        assert_eq!((gaps["rounded_to"].as_u64(), gaps["rows"][0]["no_capacity"].as_u64()), (Some(5), Some(0)));
        assert_eq!(code(desk::report::net(&mut counter, asked(NetTable::Gaps, ExportFormat::Csv))), "permission-denied");
    }

    fn a_referral_lives_as_the_life_cycle_says(office) {
        let (mut counter, service) = setting(office);
        let id = send(&mut counter, referral(&service)).id;
        assert_eq!(code(desk::referral::step(&mut counter, step(&id, 1, S::Done, ""))), "referral-state", "an outcome needs a visit");
        let without = ReferralStep { cause: None, ..step(&id, 1, S::Declined, "full") };
        assert_eq!(code(desk::referral::step(&mut counter, without)), "field-required", "an end has a cause");
        let other = ReferralStep { cause: Some(ReferralCause::Other), ..step(&id, 1, S::Declined, " ") };
        assert_eq!(code(desk::referral::step(&mut counter, other)), "field-required", "another cause is told in words");
        let foreign = ReferralStep { cause: Some(ReferralCause::Twice), ..step(&id, 1, S::Declined, "") };
        assert_eq!(code(desk::referral::step(&mut counter, foreign)), "referral-cause");
        let mut later = at_time(office, "counter", "2026-12-08 09:00");
        let done = desk::referral::step(&mut later, step(&id, 1, S::Accepted, "")).expect("accepted");
        let row = open_ones(&mut later).remove(0);
        assert_eq!(row.chase_on, Some(day("2026-12-22")), "waiting begins anew");
        assert_eq!(row.sent_on, Some(day("2026-11-22")), "it counts in the month in which it was sent");
        let mut later = at_time(office, "counter", "2026-12-09 09:00");
        let done = desk::referral::step(&mut later, step(&id, done.version, S::Attended, "")).expect("was there");
        let row = open_ones(&mut later).remove(0);
        assert_eq!((row.chase_on, row.overdue), (None, false), "nobody outside is waited for");
        let mut later = at_time(office, "counter", "2026-12-10 09:00");
        let done = desk::referral::step(&mut later, step(&id, done.version, S::Done, "flat found")).expect("an outcome");
        assert!(open_ones(&mut later).is_empty());
        let mut later = at_time(office, "counter", "2026-12-11 09:00");
        assert_eq!(code(desk::referral::step(&mut later, step(&id, done.version, S::Sent, ""))), "field-required", "reopening says why");
        desk::referral::step(&mut later, step(&id, done.version, S::Sent, "lost it again")).expect("reopened");
        let row = open_ones(&mut later).remove(0);
        let steps: Vec<S> = row.steps.iter().map(|step| step.to).collect();
        assert_eq!(steps, [S::Sent, S::Accepted, S::Attended, S::Done, S::Sent], "nothing of its life is lost");
        assert_eq!(row.steps[4].reason, "lost it again");
    }

    fn a_step_from_an_old_version_is_a_conflict_and_changes_nothing(office) {
        let (mut counter, service) = setting(office);
        let id = send(&mut counter, referral(&service)).id;
        desk::referral::step(&mut counter, step(&id, 1, S::Accepted, "")).expect("the first");
        assert_eq!(code(desk::referral::step(&mut counter, step(&id, 1, S::NoAnswer, ""))), "version-conflict");
        let row = open_ones(&mut counter).remove(0);
        assert_eq!((row.state, row.steps.len()), (S::Accepted, 2));
    }

    fn a_repeated_act_is_done_once(office) {
        let (mut counter, service) = setting(office);
        let request = referral(&service);
        let first = send(&mut counter, request.clone());
        assert_eq!(send(&mut counter, request).id, first.id);
        let request = step(&first.id, 1, S::Accepted, "");
        let once = desk::referral::step(&mut counter, request.clone()).expect("once");
        let again = desk::referral::step(&mut counter, request).expect("its answer was lost");
        assert_eq!(once.version, again.version);
        let row = open_ones(&mut counter).remove(0);
        assert_eq!(row.steps.len(), 2);
    }

    fn the_most_pressing_come_first(office) {
        let (mut counter, service) = setting(office);
        let send_at = |when: &str, urgency| {
            let mut session = at_time(office, "counter", when);
            send(&mut session, ReferralCreate { urgency, ..referral(&service) }).id
        };
        let later = send_at("2026-11-20 09:00", Urgency::Later);
        let now = send_at("2026-11-21 09:00", Urgency::Now);
        let overdue = send_at("2026-11-08 09:00", Urgency::Later);
        let long_overdue = send_at("2026-10-01 09:00", Urgency::Later);
        let ended = send_at("2026-11-19 09:00", Urgency::Now);
        let ended_before = send_at("2026-11-18 09:00", Urgency::Now);
        for id in [&ended, &ended_before] {
            desk::referral::step(&mut counter, step(id, 1, S::Withdrawn, "changed their mind")).expect("withdrawn");
        }
        let rows = open_ones(&mut counter);
        let order: Vec<&ReferralId> = rows.iter().map(|row| &row.id).collect();
        assert_eq!(order, [&long_overdue, &overdue, &now, &later]);
        assert_eq!(rows.iter().map(|row| row.overdue).collect::<Vec<_>>(), [true, true, false, false], "due today is overdue");
        let rows = everything(&mut counter);
        let order: Vec<&ReferralId> = rows.iter().map(|row| &row.id).collect();
        assert_eq!(order, [&long_overdue, &overdue, &now, &later, &ended, &ended_before], "ended ones are looked up below");
    }

    fn each_of_many_referrals_has_its_own_steps(office) {
        let (mut counter, service) = setting(office);
        let ids: Vec<ReferralId> = (0..53).map(|_| send(&mut counter, referral(&service)).id).collect();
        desk::referral::step(&mut counter, step(&ids[51], 1, S::Accepted, "")).expect("accepted");
        let rows = open_ones(&mut counter);
        assert_eq!(rows.len(), 53);
        for row in rows {
            assert_eq!(row.steps.len(), if row.id == ids[51] { 2 } else { 1 });
        }
    }

    fn a_referral_of_a_hidden_client_is_hidden(office) {
        let (mut counter, service) = setting(office);
        let mut lead = office.person("lead", Role::Supervisor);
        let somebody = client(&mut counter, "Amal", Some("ar"));
        let id = send(&mut counter, ReferralCreate { client_id: Some(somebody.clone()), ..referral(&service) }).id;
        assert_eq!(of(&mut counter, &somebody)[0].client_name.as_deref(), Some("Amal Beispiel"));
        restrict(office, &somebody);
        assert!(of(&mut counter, &somebody).is_empty());
        assert!(everything(&mut counter).is_empty());
        assert_eq!(code(desk::referral::step(&mut counter, step(&id, 1, S::Accepted, ""))), "not-found");
        let slip = ReferralSlip { id, language: "ar".to_owned(), destination: PaperDestination::Print };
        assert_eq!(code(paper::referral_slip(&mut counter, &slip)), "not-found");
        let another = ReferralCreate { client_id: Some(somebody.clone()), ..referral(&service) };
        assert_eq!(code(desk::referral::create(&mut counter, another)), "not-found");
        assert_eq!(of(&mut lead, &somebody).len(), 1, "the supervisor sees it");
    }

    fn a_case_is_its_own_clients(office) {
        let (mut counter, service) = setting(office);
        let (one, other) = (client(&mut counter, "Amal", None), client(&mut counter, "Boris", None));
        let case = CaseOpen { op_id: op(), client_id: one.clone(), need: Need::Housing };
        let case = CaseFileId::parse(&case_file::open(&mut counter, case).expect("a case").id).expect("an id");
        let with = |client: Option<&ClientId>| ReferralCreate {
            client_id: client.cloned(),
            case_file_id: Some(case.clone()),
            ..referral(&service)
        };
        assert_eq!(code(desk::referral::create(&mut counter, with(Some(&other)))), "case-of-another");
        assert_eq!(code(desk::referral::create(&mut counter, with(None))), "case-of-another");
        send(&mut counter, with(Some(&one)));
    }

    fn a_referral_is_taken_back_until_it_went_on(office) {
        let (mut counter, service) = setting(office);
        let request = referral(&service);
        let sent = request.op_id.clone();
        let id = send(&mut counter, request).id;
        let request = step(&id, 1, S::Accepted, "");
        let accepted = request.op_id.clone();
        desk::referral::step(&mut counter, request).expect("accepted");
        assert_eq!(code(undo::undo(&mut counter, Undo { op_id: op(), of: sent })), "version-conflict");
        undo::undo(&mut counter, Undo { op_id: op(), of: accepted }).expect("the step is taken back");
        let row = open_ones(&mut counter).remove(0);
        assert_eq!((row.state, row.steps.len(), row.chase_on), (S::Sent, 1, Some(day("2026-12-06"))));
        let request = referral(&service);
        let sent = request.op_id.clone();
        send(&mut counter, request);
        undo::undo(&mut counter, Undo { op_id: op(), of: sent }).expect("untouched since");
        assert_eq!(everything(&mut counter).len(), 1);
    }

    fn an_office_replaces_the_rules_without_a_new_program(office) {
        let (mut counter, service) = setting(office);
        let put = |text: &'static str| in_store(office, |tx| {
            tx.execute("DELETE FROM meta WHERE key = 'rules-office'", &[])?;
            tx.execute("INSERT INTO meta (key, value) VALUES ('rules-office', $1)", store::params![text])
        });
        put("version = \"house\"\n[referral_chase]\ndays = 3\nsource = \"staff meeting\"\n[service_stale]\ndays = 30\nsource = \"staff meeting\"\n[release_longest]\ndays = 90\nsource = \"staff meeting\"\n[appointment_reminder]\ndays = 3\nsource = \"staff meeting\"\n[appointment_late]\ndays = 1\nsource = \"staff meeting\"\n[appointment_missed]\ndays = 90\nsource = \"staff meeting\"\n");
        assert_eq!(send(&mut counter, referral(&service)).chase_on, day("2026-11-25"));
        put("version = \"house\"\n[referral_chase]\ndays = \"soon\"\n");
        assert_eq!(code(desk::referral::create(&mut counter, referral(&service))), "rules-invalid", "never a guess in their place");
    }

    fn who_may_not_refer_is_refused(office) {
        let (_, service) = setting(office);
        assert_eq!(code(desk::referral::create(&mut office.admin, referral(&service))), "permission-denied");
        assert_eq!(code(desk::referral::list(&mut office.admin, ReferralList { client_id: None, all: true })), "permission-denied");
        let mut privacy = office.person("privacy", Role::PrivacyOfficer);
        assert!(everything(&mut privacy).is_empty(), "reading is allowed");
        assert_eq!(code(desk::referral::create(&mut privacy, referral(&service))), "permission-denied");
    }

    fn a_service_or_client_that_is_not_there_is_not_found(office) {
        let (mut counter, _) = setting(office);
        let nowhere = ServiceId::from_uuid(uuid::Uuid::nil());
        assert_eq!(code(desk::referral::create(&mut counter, referral(&nowhere))), "not-found");
        let gone = ReferralId::from_uuid(uuid::Uuid::nil());
        assert_eq!(code(desk::referral::step(&mut counter, step(&gone, 1, S::Accepted, ""))), "not-found");
    }

    fn a_slip_is_printed_in_german_and_the_clients_language_and_names_nobody(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let text = |language: &str, bring: &str, directions: &str| ServiceText {
            language: language.to_owned(),
            bring: bring.to_owned(),
            directions: directions.to_owned(),
            state: domain::directory::TextState::Checked,
            outdated: false,
        };
        let texts = vec![text("de", "Ausweis\nMietvertrag", "Eingang im Hof"), text("ar", "هوية\nعقد الإيجار", "")];
        let place = save_service(&mut counter, ServiceForm { texts, ..service("Wohnungsamt") });
        let somebody = client(&mut counter, "Unverwechselbar", Some("ar"));
        let id = send(&mut counter, ReferralCreate { client_id: Some(somebody), ..referral(&place) }).id;
        let mut print = |language: &str| {
            let request = ReferralSlip { id: id.clone(), language: language.to_owned(), destination: PaperDestination::Print };
            paper::referral_slip(&mut counter, &request)
        };
        let arabic = print("ar").expect("a page");
        assert!(arabic.pdf.bytes.starts_with(b"%PDF-"));
        assert!(arabic.pdf.replaced.is_empty(), "every letter can be drawn: {:?}", arabic.pdf.replaced);
        assert_eq!(arabic.file_name, "vermittlung-2026-11-22.pdf");
        assert_eq!(print("ar").expect("a page").pdf, arabic.pdf, "the same page again");
        assert_ne!(print("uk").expect("a page").pdf, arabic.pdf);
        print("tlh").expect("a language without words falls back and says so");
        assert_eq!(code(print("not a language")), "language-unknown");
    }

    fn a_slip_carries_the_appointment_at_the_partner(office) {
        let (mut counter, place) = setting(office);
        let plain = send(&mut counter, referral(&place)).id;
        let appointment = HandOver { day: day("2026-12-10"), minute: Some(9 * 60 + 30), place: "Zimmer 4".to_owned() };
        let warm = send(&mut counter, ReferralCreate { appointment: Some(appointment), ..referral(&place) }).id;
        let mut print = |id: &ReferralId| {
            let request = ReferralSlip { id: id.clone(), language: "ar".to_owned(), destination: PaperDestination::Print };
            paper::referral_slip(&mut counter, &request).expect("a page").pdf
        };
        assert_ne!(print(&plain), print(&warm), "the time stands on it");
    }
}
