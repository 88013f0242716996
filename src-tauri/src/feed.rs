//! Tells the window what has been changed, by whichever process, so that it refreshes just that.

use desk::{
    Desk,
    api::{Window, session::Changed},
};
use std::{
    sync::{
        Arc,
        mpsc::{Receiver, RecvTimeoutError, Sender, channel},
    },
    time::Duration,
};
use tauri::{AppHandle, Emitter};

/// How long another program's write may stay unseen.
const LOOK_EVERY: Duration = Duration::from_millis(800);

/// Asks for a look at once, after a write of this window's own.
#[derive(Debug, Clone)]
pub struct Feed(Sender<()>);

impl Feed {
    pub fn look(&self) {
        // The thread lives as long as the program; when it has ended there is no window to tell.
        let _ = self.0.send(());
    }
}

pub fn start(app: AppHandle, desk: Arc<Desk>) -> Feed {
    let (ask, asked) = channel();
    std::thread::spawn(move || watch(&app, &desk, &asked));
    Feed(ask)
}

fn watch(app: &AppHandle, desk: &Desk, asked: &Receiver<()>) {
    loop {
        match asked.recv_timeout(LOOK_EVERY) {
            Ok(()) | Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
        // A store that cannot be read shows at the next act of the person, with words.
        if let Ok(subjects) = desk.changes()
            && !subjects.is_empty()
            && app.emit_to(Window::MAIN, "changed", Changed { subjects }).is_err()
        {
            return;
        }
    }
}
