//! Every call of the page comes through here: to the desk by its name, or to the few that need a dialog or a printer.

use crate::{
    answer::{Answer, answer},
    client_display,
    feed::Feed,
    files, printer, station,
};
use desk::{
    Desk, DeskError, api, appointment, directory, duplicate, import, interpreter, letter, package, paper, queue, report,
    suggestion,
};
use serde_json::Value;
use std::sync::Arc;
use tauri::{
    Emitter, Manager, Wry,
    ipc::{Invoke, InvokeBody},
};

use api::{
    appointment::{AbsenceFile, AppointmentCalendar, AppointmentIcs, AppointmentPaper, ReminderExport},
    directory::{DirectoryExport, DirectoryImport},
    import::ImportWithdraw,
    interpreter::{InterpreterMonthExport, InterpreterMonthPaper, InterpreterSheetPaper},
    letter::{LetterPaper, LogoChosen},
    office::{CaseloadExport, ImportMapping, ImportRun, Progress, SavedFile},
    package::{IncomingReply, PackageSeal},
    queue::{StationWindow, TicketPaper},
    referral::{NetExport, ReferralSlip},
    release::ReleasePaper,
    session::{Nothing, PaperDestination, RecoverySheet},
    voice::{SuggestionExport, VoiceExport},
};

/// The one handler. Tauri has held the command against the window's capability before it comes here.
pub fn handle(invoke: Invoke<Wry>) -> bool {
    let Invoke { message, resolver, .. } = invoke;
    let app = message.webview().app_handle().clone();
    let name = message.command().to_owned();
    let request = match message.payload() {
        InvokeBody::Json(body) => body.get("request").cloned().unwrap_or(Value::Null),
        InvokeBody::Raw(_) => Value::Null,
    };
    // A second lock behind Tauri's: the client's window gets nothing but its own commands, whatever a capability file says.
    let label = message.webview().label().to_owned();
    if !api::COMMANDS.iter().any(|command| command.name == name && command.window.admits(&label)) {
        resolver.reject(DeskError::Request.to_wire());
        return true;
    }
    // Each act may read a disk or wait for a dialog, and the database driver of a shared store must not run on an async thread.
    tauri::async_runtime::spawn_blocking(move || {
        let desk = Arc::clone(&app.state::<Arc<Desk>>());
        let outcome = match api::dispatch(&desk, &name, request.clone()) {
            Some(outcome) => outcome,
            None => shell(&app, &desk, &name, request),
        };
        // The client's window and the board write nothing into the store.
        if label == api::Window::MAIN || label == api::Window::KIOSK {
            app.state::<Feed>().look();
        }
        match outcome {
            Ok(reply) => resolver.resolve(reply),
            Err(error) => resolver.reject(error),
        }
    });
    true
}

fn shell(app: &tauri::AppHandle, desk: &Desk, name: &str, request: Value) -> Answer {
    let need = api::COMMANDS.iter().find(|command| command.name == name).map(|command| command.need);
    let need = need.ok_or(DeskError::Request)?;
    match name {
        "import_choose" => answer(request, |_: Nothing| {
            desk.session(need)?;
            let Some(path) = files::choose_list(app) else { return Ok(None) };
            import::choose_file(&mut *desk.session(need)?, &path).map(Some)
        }),
        "import_run" => answer(request, |request: ImportRun| {
            let mut beside = desk.session(need)?.another()?;
            import::run(&mut beside, &request, &mut |done, total| {
                // A window that does not listen does not stop the import.
                let _ = app.emit_to(api::Window::MAIN, "progress", Progress { work: "import".to_owned(), done, total });
                true
            })
        }),
        "import_withdraw" => answer(request, |request: ImportWithdraw| {
            let mut beside = desk.session(need)?.another()?;
            import::withdraw(&mut beside, &request, &mut |done, total| {
                let _ = app.emit_to(api::Window::MAIN, "progress", Progress { work: "import-withdraw".to_owned(), done, total });
                true
            })
        }),
        "duplicate_search" => answer(request, |_: Nothing| {
            let mut beside = desk.session(need)?.another()?;
            duplicate::search(&mut beside, &mut |done, total| {
                let _ = app.emit_to(api::Window::MAIN, "progress", Progress { work: "duplicates".to_owned(), done, total });
                true
            })
        }),
        "import_report_save" => answer(request, |request: ImportMapping| {
            let (file_name, bytes) = import::report_file(&mut *desk.session(need)?, &request)?;
            files::save(app, &file_name, &bytes)
        }),
        "directory_choose" => answer(request, |_: Nothing| {
            desk.session(need)?;
            let Some(path) = files::choose_directory(app) else { return Ok(None) };
            // A large file is read beside the session, so that the counter goes on working.
            let mut beside = desk.session(need)?.another()?;
            directory::choose_file(&mut beside, &path).map(Some)
        }),
        "directory_import" => answer(request, |request: DirectoryImport| {
            let mut beside = desk.session(need)?.another()?;
            directory::bring_in(&mut beside, &request)
        }),
        "directory_export" => answer(request, |request: DirectoryExport| {
            let (file_name, bytes) = directory::export_file(&mut *desk.session(need)?, &request)?;
            files::save(app, &file_name, &bytes)
        }),
        "recovery_sheet" => answer(request, |request: RecoverySheet| {
            let page = paper::recovery_sheet(desk, &request.recovery_key, &request.language)?;
            printer::deliver(app, request.destination, &page)
        }),
        "referral_slip" => answer(request, |request: ReferralSlip| {
            let page = paper::referral_slip(&mut *desk.session(need)?, &request)?;
            printer::deliver(app, request.destination, &page)
        }),
        "package_seal" => answer(request, |request: PackageSeal| {
            // The place comes first: what is written down as sealed has a file.
            let name = package::file_name(&*desk.session(need)?, &request.id)?;
            let Some(path) = files::choose_place(app, &name) else { return Ok(None) };
            package::seal_to(&mut *desk.session(need)?, &request, &path).map(Some)
        }),
        "package_choose" => answer(request, |_: Nothing| {
            desk.session(need)?;
            let Some(path) = files::choose_package(app) else { return Ok(None) };
            package::choose_file(&mut *desk.session(need)?, &path).map(Some)
        }),
        "incoming_answer" => answer(request, |request: IncomingReply| {
            let name = package::answer_file_name(&mut *desk.session(need)?, &request.id)?;
            let Some(path) = files::choose_place(app, &name) else { return Ok(SavedFile { path: None }) };
            package::answer(&mut *desk.session(need)?, &request, &path)?;
            Ok(SavedFile { path: Some(path.display().to_string()) })
        }),
        "appointment_slip" => answer(request, |request: AppointmentPaper| {
            let page = paper::appointment_slip(&mut *desk.session(need)?, &request)?;
            printer::deliver(app, request.destination, &page)
        }),
        "letter" => answer(request, |request: LetterPaper| {
            let page = letter::letter(&mut *desk.session(need)?, &request)?;
            printer::deliver(app, request.destination, &page)
        }),
        "release_paper" => answer(request, |request: ReleasePaper| {
            let page = letter::unsigned(&mut *desk.session(need)?, &request.terms)?;
            printer::deliver(app, request.destination, &page)
        }),
        "letterhead_logo_choose" => answer(request, |_: Nothing| {
            desk.session(need)?;
            let Some(path) = files::choose_picture(app) else { return Ok(LogoChosen { logo: None }) };
            letter::read_logo(&*desk.session(need)?, &path)
        }),
        "appointment_ics" => answer(request, |request: AppointmentIcs| {
            let (file_name, text) = appointment::ics(&mut *desk.session(need)?, &request.id)?;
            files::save(app, &file_name, text.as_bytes())
        }),
        "appointment_calendar" => answer(request, |request: AppointmentCalendar| {
            let (file_name, text) = appointment::calendar(&mut *desk.session(need)?, &request)?;
            files::save(app, &file_name, text.as_bytes())
        }),
        "absence_choose" => answer(request, |request: AbsenceFile| {
            desk.session(need)?;
            let Some(path) = files::choose_calendar(app) else { return Ok(None) };
            appointment::read_absences(&mut *desk.session(need)?, &request.staff_id, &path).map(Some)
        }),
        "reminder_export" => answer(request, |request: ReminderExport| {
            let (file_name, bytes) = appointment::reminder_file(&mut *desk.session(need)?, &request)?;
            files::save(app, &file_name, &bytes)
        }),
        "interpreter_sheet" => answer(request, |request: InterpreterSheetPaper| {
            let page = paper::assignment_sheet(&mut *desk.session(need)?, &request)?;
            printer::deliver(app, request.destination, &page)
        }),
        "interpreter_month_paper" => answer(request, |request: InterpreterMonthPaper| {
            let page = paper::month_list(&mut *desk.session(need)?, &request)?;
            printer::deliver(app, request.destination, &page)
        }),
        "interpreter_month_export" => answer(request, |request: InterpreterMonthExport| {
            let (file_name, bytes) = interpreter::month_file(&mut *desk.session(need)?, &request)?;
            files::save(app, &file_name, &bytes)
        }),
        "caseload_export" => answer(request, |request: CaseloadExport| {
            let (file_name, bytes) = report::export(&mut *desk.session(need)?, request)?;
            files::save(app, &file_name, &bytes)
        }),
        "voice_export" => answer(request, |request: VoiceExport| {
            let (file_name, bytes) = report::export_voice(&mut *desk.session(need)?, request)?;
            files::save(app, &file_name, &bytes)
        }),
        "suggestion_export" => answer(request, |request: SuggestionExport| {
            let (file_name, bytes) = suggestion::export(&mut *desk.session(need)?, request)?;
            files::save(app, &file_name, &bytes)
        }),
        "queue_ticket" => answer(request, |request: TicketPaper| {
            let page = paper::queue_ticket(&mut *desk.session(need)?, &request)?;
            printer::deliver(app, request.destination, &page)
        }),
        "kiosk_ticket" => answer(request, |request: TicketPaper| {
            let page = queue::ticket_for_kiosk(desk, &request.id, &request.language)?;
            // Nobody in the waiting room chooses a place on the office's disk.
            printer::deliver(app, PaperDestination::Print, &page)
        }),
        "station_window" => answer(request, |request: StationWindow| {
            desk.session(need)?;
            station::set(app, desk, &request)
        }),
        "station_sign_out" => answer(request, |_: Nothing| {
            desk.session(need)?;
            station::sign_out(app, desk)
        }),
        "referral_net_export" => answer(request, |request: NetExport| {
            let (file_name, bytes) = report::net(&mut *desk.session(need)?, request)?;
            files::save(app, &file_name, &bytes)
        }),
        "client_display_open" => answer(request, |request: Nothing| {
            desk.session(need)?;
            client_display::open(app, desk)?;
            desk::client_display::state(desk.client_display(), &mut *desk.session(need)?, request)
        }),
        "client_display_close" => answer(request, |request: Nothing| {
            client_display::close(app, desk);
            desk::client_display::state(desk.client_display(), &mut *desk.session(need)?, request)
        }),
        _ => Err(DeskError::Request.to_wire()),
    }
}
