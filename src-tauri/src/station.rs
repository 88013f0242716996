//! The kiosk and the board: windows of their own, each with a page of its own that it cannot leave. They go on while the staff's screen is
//! locked, and end with the staff's window.

use desk::{
    Desk, DeskError,
    api::{
        Window,
        queue::{StationState, StationWindow, StationWindowName},
        session::Nothing,
    },
    queue,
};
use std::sync::Arc;
use tauri::{AppHandle, Manager, Monitor, WebviewUrl, WebviewWindowBuilder, WindowEvent};

const SIZE: (f64, f64) = (1024.0, 768.0);

const ALL: [StationWindowName; 2] = [StationWindowName::Kiosk, StationWindowName::Board];

const fn label(window: StationWindowName) -> &'static str {
    match window {
        StationWindowName::Kiosk => Window::KIOSK,
        StationWindowName::Board => Window::BOARD,
    }
}

const fn page(window: StationWindowName) -> &'static str {
    match window {
        StationWindowName::Kiosk => "kiosk.html",
        StationWindowName::Board => "board.html",
    }
}

/// Opens or closes a window, and says what is open then.
pub fn set(app: &AppHandle, desk: &Desk, request: &StationWindow) -> Result<StationState, DeskError> {
    if request.open {
        queue::may_open(desk, request.window)?;
        open(app, desk, request.window)?;
    } else {
        close(app, desk, request.window);
    }
    queue::state(desk, Nothing {})
}

/// Closes both windows and forgets the station.
pub fn sign_out(app: &AppHandle, desk: &Desk) -> Result<StationState, DeskError> {
    close_all(app, desk);
    queue::sign_out(desk, Nothing {})
}

fn open(app: &AppHandle, desk: &Desk, window: StationWindowName) -> Result<(), DeskError> {
    if let Some(open) = app.get_webview_window(label(window)) {
        let _ = open.set_focus();
        return Ok(());
    }
    let own = page(window);
    let built = WebviewWindowBuilder::new(app, label(window), WebviewUrl::App(own.into()))
        .title("MigraDesk")
        .inner_size(SIZE.0, SIZE.1)
        .min_inner_size(640.0, 480.0)
        .focused(false)
        .on_navigation(move |url| url.path().trim_start_matches('/') == own)
        .build()
        .map_err(|_| DeskError::refused("station-window-failed"))?;
    if let Some(monitor) = other_monitor(app, window) {
        let _ = built.set_position(*monitor.position());
        let _ = built.set_fullscreen(true);
    }
    desk.set_station_window(window, true);
    let app = app.clone();
    built.on_window_event(move |event| {
        if matches!(event, WindowEvent::Destroyed) {
            app.state::<Arc<Desk>>().set_station_window(window, false);
        }
    });
    Ok(())
}

/// The board takes the first monitor on which the staff's window does not stand, the kiosk the second.
fn other_monitor(app: &AppHandle, window: StationWindowName) -> Option<Monitor> {
    let own = app.get_webview_window(Window::MAIN)?.current_monitor().ok().flatten()?;
    let mut others = app.available_monitors().ok()?.into_iter().filter(|monitor| monitor.position() != own.position());
    match window {
        StationWindowName::Board => others.next(),
        StationWindowName::Kiosk => others.nth(1),
    }
}

fn close(app: &AppHandle, desk: &Desk, window: StationWindowName) {
    desk.set_station_window(window, false);
    if let Some(open) = app.get_webview_window(label(window)) {
        // A window that is closing already needs no second word.
        let _ = open.destroy();
    }
}

/// The program ends with the staff's window.
pub fn close_all(app: &AppHandle, desk: &Desk) {
    for window in ALL {
        close(app, desk, window);
    }
}
