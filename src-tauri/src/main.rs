//! The shell: the staff's window and the client's over one desk. It owns dialogs, files and the printer; what may be done is decided in `desk`.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod answer;
mod automation;
mod client_display;
mod commands;
mod feed;
mod files;
mod place;
mod printer;
mod station;

use desk::{Clock, Desk};
use std::sync::Arc;
use tauri::Manager;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let context = tauri::generate_context!();
    let outcome = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .setup(|app| {
            let folder = app.path().app_data_dir()?;
            let location = place::store(&folder)?;
            let catalogue = Arc::new(desk::place::catalogue(Some(&folder)));
            let desk = Arc::new(Desk::new(location, Clock::system(), catalogue));
            let feed = feed::start(app.handle().clone(), Arc::clone(&desk));
            client_display::watch(app.handle().clone(), Arc::clone(&desk));
            client_display::end_with_main(app.handle());
            app.manage(desk);
            app.manage(feed);
            Ok(())
        })
        .invoke_handler(commands::handle)
        .run(context);
    if let Err(error) = outcome {
        // Without a window there is nobody to tell; the status and the cause go to whoever started the program.
        panic!("the window could not be opened: {error}");
    }
}
