//! A blank window of the same shell. What MigraDesk takes to start and to stand there is measured against it (`cargo xtask bench`).

fn main() {
    let context = tauri::generate_context!("examples/blank/tauri.conf.json");
    if let Err(error) = tauri::Builder::default().run(context) {
        panic!("the window could not be opened: {error}");
    }
}
