//! What is paid, and that nothing is paid twice.

use super::{InterpreterSave, add, ask, book, conclude, coordinator, form, november, open_of, row, wish};
use crate::made::{at, at_time, day};
use desk::{
    Session,
    api::{
        interpreter::{
            InterpreterAskForm, InterpreterForm, InterpreterMonth, InterpreterMonthExport, InterpreterMonthPaper,
            InterpreterMonthReply, InterpreterSettle, InterpreterSide, InterpreterSign, InterpreterStep, InterpreterUnmet,
        },
        office::ExportFormat,
        session::{PaperDestination, Undo},
    },
    interpreter, paper, undo,
};
use domain::{
    id::InterpreterId,
    interpreter::{Ceiling, InterpreterKind, Outcome, RequestState as S, UnmetCause},
};
use migradesk_tests::{code, on_both_engines, op};

fn month(session: &mut Session) -> InterpreterMonthReply {
    interpreter::month(session, InterpreterMonth { month: november() }).expect("the month")
}

fn settle(session: &mut Session, id: &InterpreterId) -> desk::Result<desk::api::client::Done> {
    interpreter::settle(session, InterpreterSettle { op_id: op(), interpreter_id: id.clone(), month: day("2026-11-17") })
}

on_both_engines! {
    fn a_month_is_settled_once_signed_by_both_and_stays_as_it_was_reckoned(office) {
        let mut pool = coordinator(office);
        let who = add(&mut pool, form("Almaz"));
        let served = ask(&mut pool, wish(None));
        let missed = ask(&mut pool, InterpreterAskForm { starts_at: at("2026-11-26 14:00"), ends_at: at("2026-11-26 15:00"), ..wish(None) });
        book(&mut pool, &served, &who);
        book(&mut pool, &missed, &who);
        assert_eq!(code(settle(&mut pool, &who)), "interpreter-nothing-to-settle");
        let mut pool = at_time(office, "interpreter", "2026-11-26 16:00");
        assert_eq!(month(&mut pool).unconcluded, 2);
        conclude(&mut pool, &served, Outcome::Done, Some(61)).expect("it took an hour and a minute");
        conclude(&mut pool, &missed, Outcome::ClientAbsent, None).expect("nobody came");
        let reply = month(&mut pool);
        assert_eq!(reply.unconcluded, 0);
        let fees: Vec<(i64, i64)> = reply.interpreters[0].lines.iter().map(|line| (line.fee_cents, line.travel_cents)).collect();
        // The sworn tariff: 46.50 for each half hour begun, 0.42 a kilometre; who waits in vain is paid the agreed hour.
        assert_eq!(fees, [(3 * 4650, 420), (2 * 4650, 420)]);
        settle(&mut pool, &who).expect("settled");
        assert_eq!((row(&mut pool, &served).state, row(&mut pool, &missed).state), (S::Settled, S::Settled));
        assert_eq!(code(settle(&mut pool, &who)), "interpreter-nothing-to-settle", "nothing is paid twice");
        let settled = month(&mut pool).interpreters.remove(0);
        assert_eq!((settled.total_cents, settled.settlements[0].total_cents), (5 * 4650 + 840, 5 * 4650 + 840));
        // A later tariff changes nothing of it.
        let tariff = interpreter::open(&mut pool, open_of(&who)).expect("the page");
        let form = InterpreterForm { tariff: "freelance".to_owned(), ..tariff.form };
        interpreter::save(&mut pool, InterpreterSave { op_id: op(), id: Some(who.clone()), version: tariff.version, form }).expect("changed");
        assert_eq!(month(&mut pool).interpreters[0].total_cents, 5 * 4650 + 840);

        let sign = |side, version, on: &str| InterpreterSign { op_id: op(), id: settled.settlements[0].id.clone(), version, side, on: day(on) };
        assert_eq!(code(interpreter::sign(&mut pool, sign(InterpreterSide::Office, 1, "2026-12-24"))), "day-in-the-future");
        let signed = interpreter::sign(&mut pool, sign(InterpreterSide::Office, 1, "2026-11-26")).expect("signed");
        interpreter::sign(&mut pool, sign(InterpreterSide::Interpreter, signed.version, "2026-11-25")).expect("signed");
        assert_eq!(code(interpreter::sign(&mut pool, sign(InterpreterSide::Office, signed.version + 1, "2026-11-26"))), "interpreter-signed");
    }

    fn a_settlement_taken_back_leaves_the_services_to_be_settled_again(office) {
        let mut pool = coordinator(office);
        let who = add(&mut pool, form("Almaz"));
        let id = ask(&mut pool, wish(None));
        book(&mut pool, &id, &who);
        let mut pool = at_time(office, "interpreter", "2026-11-26 16:00");
        conclude(&mut pool, &id, Outcome::Done, None).expect("done");
        let request = InterpreterSettle { op_id: op(), interpreter_id: who.clone(), month: november() };
        let of = request.op_id.clone();
        interpreter::settle(&mut pool, request).expect("settled");
        undo::undo(&mut pool, Undo { op_id: op(), of }).expect("taken back");
        assert_eq!((row(&mut pool, &id).state, month(&mut pool).interpreters[0].settlements.len()), (S::Done, 0));
        settle(&mut pool, &who).expect("settled again");
    }

    fn the_yearly_ceiling_is_warned_of(office) {
        let mut pool = coordinator(office);
        let volunteer = InterpreterForm { kind: InterpreterKind::Volunteer, tariff: "volunteer".to_owned(), ..form("Bisrat") };
        let who = add(&mut pool, volunteer);
        let mut ids = Vec::new();
        // 12 hours a day would be 245 euros; eight of them on four days reach 960.
        for day in ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26"] {
            let form = InterpreterAskForm { starts_at: at(&format!("{day} 09:00")), ends_at: at(&format!("{day} 10:00")), ..wish(None) };
            let id = ask(&mut pool, form);
            book(&mut pool, &id, &who);
            ids.push(id);
        }
        let mut pool = at_time(office, "interpreter", "2026-11-26 16:00");
        let mut seen = Vec::new();
        for id in &ids {
            conclude(&mut pool, id, Outcome::Done, Some(12 * 60)).expect("a long day");
            let row = interpreter::pool(&mut pool, desk::api::session::Nothing {}).expect("the pool").remove(0);
            seen.push((row.paid_cents, row.ceiling));
        }
        assert_eq!(seen, [(24_500, Ceiling::Fine), (49_000, Ceiling::Fine), (73_500, Ceiling::Fine), (98_000, Ceiling::Reached)]);
        assert_eq!(month(&mut pool).interpreters[0].ceiling, Ceiling::Reached);
    }

    fn the_list_of_a_month_comes_as_a_file_and_on_paper_and_names_no_client(office) {
        let mut counter = office.person("counter", domain::office::Role::Caseworker);
        let mut pool = coordinator(office);
        let who = add(&mut pool, form("=Almaz"));
        let somebody = crate::made::client(&mut counter, "Unverwechselbar", Some("ti"));
        let id = ask(&mut counter, wish(Some(&somebody)));
        book(&mut pool, &id, &who);
        let mut pool = at_time(office, "interpreter", "2026-11-26 16:00");
        conclude(&mut pool, &id, Outcome::Done, None).expect("done");
        let export = |format| InterpreterMonthExport { month: november(), interpreter_id: None, format, language: "de".to_owned() };
        let (name, csv) = interpreter::month_file(&mut pool, &export(ExportFormat::Csv)).expect("a file");
        assert_eq!(name, "Sprachmittlung-2026-11.csv");
        let text = String::from_utf8_lossy(&csv);
        assert!(!text.contains("Unverwechselbar"), "{text}");
        assert!(text.contains("D-2026-0001") && text.contains("Unterschrift Haus") && text.contains("Unterschrift Sprachmittlung"));
        assert!(text.contains("'=Almaz") && !text.contains(";=Almaz") && !text.contains("\n=Almaz"), "no formula");
        let (_, xlsx) = interpreter::month_file(&mut pool, &export(ExportFormat::Xlsx)).expect("a file");
        assert!(xlsx.starts_with(b"PK"));
        let request = InterpreterMonthPaper { month: november(), interpreter_id: who, destination: PaperDestination::Save };
        let page = paper::month_list(&mut pool, &request).expect("a list to sign");
        assert!(page.pdf.bytes.starts_with(b"%PDF"));
        assert_eq!(page.file_name, "Monatsliste-2026-11.pdf");
        let empty = InterpreterMonthExport { month: day("2026-01-01"), ..export(ExportFormat::Csv) };
        assert_eq!(code(interpreter::month_file(&mut pool, &empty)), "interpreter-nothing-to-settle");
    }

    fn what_is_missing_is_counted_by_language_and_weekday(office) {
        let mut pool = coordinator(office);
        add(&mut pool, form("Almaz"));
        for (tag, from, unmet) in [
            ("so", "2026-11-24 09:00", Some(UnmetCause::NobodySpeaks)),
            ("so", "2026-11-24 11:00", Some(UnmetCause::TooLate)),
            ("so", "2026-11-26 09:00", None),
            ("ti", "2026-11-26 09:00", None),
        ] {
            let start = at(from);
            let ends_at = domain::time::Instant(start.0 + 3_600_000_000);
            let id = ask(&mut pool, InterpreterAskForm { language: tag.to_owned(), starts_at: start, ends_at, ..wish(None) });
            if let Some(cause) = unmet {
                let request = InterpreterStep { op_id: op(), id, version: 1, to: S::Unmet, cause: Some(cause), reason: String::new() };
                interpreter::step(&mut pool, request).expect("nobody");
            }
        }
        let withdrawn = ask(&mut pool, wish(None));
        let request = InterpreterStep { op_id: op(), id: withdrawn, version: 1, to: S::Withdrawn, cause: None, reason: "x".to_owned() };
        interpreter::step(&mut pool, request).expect("withdrawn");
        let reply = interpreter::unmet(&mut pool, InterpreterUnmet { from: november(), to: day("2026-11-30") }).expect("counted");
        assert_eq!((reply.requests, reply.unmet), (4, 2), "a withdrawn request counts nowhere");
        assert_eq!(reply.open, 2, "somebody is still looked for: not everything is met");
        let first = &reply.rows[0];
        assert_eq!((first.language.as_str(), first.requests, first.unmet), ("so", 3, 2));
        assert_eq!((first.weekdays[1].unmet, first.weekdays[1].requests, first.weekdays[3].requests), (2, 2, 1), "Tuesday and Thursday");
        assert_eq!(first.causes.len(), 2);
        assert_eq!(code(interpreter::unmet(&mut pool, InterpreterUnmet { from: day("2026-12-01"), to: november() })), "period-reversed");
    }
}
