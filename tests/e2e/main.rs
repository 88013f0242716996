//! The real program on a screen, driven through WebKit's driver as a person at the counter would: the keyboard first, everything found
//! by the words that are read. Run by `cargo xtask test`, which builds the program, gives each start of it a screen in memory of its own.
//! Pictures of all screens stay under `target/e2e/`.

mod app;
mod axe;
mod booking;
mod client_display;
mod day;
mod directory;
mod driver;
mod duplicate;
mod exchange;
mod eyes;
mod hands;
mod interpreter;
mod journey;
mod keys;
mod list;
mod measured;
mod office;
mod package;
mod past_import;
mod queue;
mod record;
mod release;
mod scan;
mod screen;
mod screens;
mod trouble;
mod voice;
mod week;

/// The office's own language: everything authoritative is in it.
#[test]
fn a_counter_day_from_set_up_to_the_report_of_the_month_in_german() {
    day::whole("de");
}

/// The same day from right to left.
#[test]
fn a_counter_day_from_set_up_to_the_report_of_the_month_in_arabic() {
    day::whole("ar");
}
