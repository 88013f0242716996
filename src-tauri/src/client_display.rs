//! The client's window: on the second monitor where there is one, a window of its own elsewhere. It loads a page of its own and can go
//! to no other.

use desk::{
    Desk, DeskError,
    api::{
        Window,
        session::{Changed, ChangedSubject},
    },
};
use std::{sync::Arc, time::Duration};
use tauri::{AppHandle, Emitter, Manager, Monitor, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent};

const PAGE: &str = "client-display.html";
/// What a person in front of it reads at arm's length, where there is no second monitor.
const SIZE: (f64, f64) = (1024.0, 768.0);
/// How long the staff's window may learn late that something is there.
const LOOK_EVERY: Duration = Duration::from_secs(15);

/// Opens the window, or brings it to the front.
pub fn open(app: &AppHandle, desk: &Desk) -> Result<(), DeskError> {
    if let Some(window) = app.get_webview_window(Window::CLIENT_DISPLAY) {
        // It stays where it is if the system does not let it come to the front.
        let _ = window.set_focus();
        return Ok(());
    }
    let own_page = |url: &tauri::Url| url.path().trim_start_matches('/') == PAGE;
    let window = WebviewWindowBuilder::new(app, Window::CLIENT_DISPLAY, WebviewUrl::App(PAGE.into()))
        .title("MigraDesk")
        .inner_size(SIZE.0, SIZE.1)
        .min_inner_size(640.0, 480.0)
        // The staff goes on typing where they are.
        .focused(false)
        .on_navigation(own_page)
        .build()
        .map_err(|_| DeskError::refused("client-display-failed"))?;
    if let Some(monitor) = second_monitor(app) {
        // Whatever of it the system refuses, the window is there and can be moved by hand.
        let _ = window.set_position(*monitor.position());
        let _ = window.set_fullscreen(true);
    }
    desk.client_display().set_open(true);
    forget_when_closed(&window, app);
    Ok(())
}

/// Closes the window. What it showed is gone before it is.
pub fn close(app: &AppHandle, desk: &Desk) {
    desk.client_display().set_open(false);
    if let Some(window) = app.get_webview_window(Window::CLIENT_DISPLAY) {
        // A window that is closing already needs no second word.
        let _ = window.destroy();
    }
}

/// The first monitor that the staff's window does not stand on.
fn second_monitor(app: &AppHandle) -> Option<Monitor> {
    let own = app.get_webview_window(Window::MAIN)?.current_monitor().ok().flatten()?;
    let all = app.available_monitors().ok()?;
    all.into_iter().find(|monitor| monitor.position() != own.position())
}

fn forget_when_closed(window: &WebviewWindow, app: &AppHandle) {
    let app = app.clone();
    window.on_window_event(move |event| {
        if matches!(event, WindowEvent::Destroyed) {
            app.state::<Arc<Desk>>().client_display().set_open(false);
        }
    });
}

/// The program ends with the staff's window: the others would stay behind alone.
pub fn end_with_main(app: &AppHandle) {
    let Some(main) = app.get_webview_window(Window::MAIN) else { return };
    let app = app.clone();
    main.on_window_event(move |event| {
        if matches!(event, WindowEvent::Destroyed) {
            close(&app, &app.state::<Arc<Desk>>());
            crate::station::close_all(&app, &app.state::<Arc<Desk>>());
        }
    });
}

/// Tells the staff's window when something has happened at the second screen: a name was written, a language chosen, time has run out.
pub fn watch(app: AppHandle, desk: Arc<Desk>) {
    std::thread::spawn(move || {
        let mut told = desk.client_display().number();
        loop {
            let number = desk.client_display().wait_for_another(told, LOOK_EVERY, desk.clock());
            if number == told {
                continue;
            }
            told = number;
            let subjects = vec![ChangedSubject { kind: "client_display".to_owned(), id: number.to_string() }];
            if app.emit_to(Window::MAIN, "changed", Changed { subjects }).is_err() {
                return;
            }
        }
    });
}
