//! Appointments, the queue, interpreters.

use super::{day, need};
use clap::{Args, Subcommand, ValueEnum};
use domain::{need::Need, time::Day};
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub enum Appointment {
    /// Everything booked with one person in a period, as a calendar file
    Ics(AppointmentIcs),
    /// Bring in when somebody is away, out of a calendar file: all or nothing
    Absences(AppointmentAbsences),
    /// The best free times for one errand or several, with what each costs and why it stands there
    Offers(AppointmentOffers),
}

#[derive(Debug, Args)]
pub struct AppointmentIcs {
    /// Login of whose calendar it is
    #[arg(long, value_name = "LOGIN")]
    pub staff: String,
    /// First day
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub from: Day,
    /// Last day
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub to: Day,
    /// With the names of clients and what it is about
    #[arg(long)]
    pub names: bool,
    /// Write to this file instead of standard output; it must not exist
    #[arg(long, short, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct AppointmentAbsences {
    pub file: PathBuf,
    /// Login of whose calendar it is
    #[arg(long, value_name = "LOGIN")]
    pub staff: String,
    /// Say what would be entered; write nothing
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(Debug, Args)]
pub struct AppointmentOffers {
    /// A kind of appointment by its name or id; several are one visit
    #[arg(long, value_name = "SERVICE", num_args = 1.., conflicts_with = "minutes")]
    pub service: Vec<String>,
    /// How long, where no kind of appointment is named
    #[arg(long, value_name = "NUMBER", default_value_t = 30)]
    pub minutes: u32,
    /// Only with staff who speak it
    #[arg(long, value_name = "LANGUAGE")]
    pub language: Option<String>,
    /// First day (otherwise: today)
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub from: Option<Day>,
    /// No later than this day
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub before: Day,
    /// Weekdays that will not do
    #[arg(long, value_name = "WEEKDAY", value_delimiter = ',')]
    pub not_on: Vec<Weekday>,
    /// Also with an interpreter, where nobody of the staff speaks the language
    #[arg(long, requires = "language")]
    pub with_interpreter: bool,
    /// What it is about: decides which interpreters may come
    #[arg(long, value_name = "NEED", value_parser = need())]
    pub need: Option<Need>,
    /// In a room
    #[arg(long)]
    pub room: bool,
    /// At most so many
    #[arg(long, value_name = "NUMBER", default_value_t = 10)]
    pub limit: u32,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Weekday {
    Mon,
    Tue,
    Wed,
    Thu,
    Fri,
    Sat,
    Sun,
}

#[derive(Debug, Subcommand)]
pub enum Queue {
    /// How wrong the told waiting times of a period were
    EstimateError(EstimateError),
}

#[derive(Debug, Subcommand)]
pub enum Interpreter {
    /// Who is in the pool, with the id that a month takes
    Pool,
    /// The services of a month and what is paid for them; one person's list as a PDF has both lines for signatures
    Month(InterpreterMonth),
    /// Which language was missing on which weekday
    Unmet(InterpreterUnmet),
}

#[derive(Debug, Args)]
pub struct InterpreterMonth {
    /// A day of the month
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub month: Day,
    /// Only this interpreter
    #[arg(long, value_name = "ID", required_if_eq("format", "pdf"))]
    pub interpreter: Option<String>,
    /// With --json: json
    #[arg(long, value_enum, default_value_t = MonthFormat::Xlsx)]
    pub format: MonthFormat,
    /// The file; it must not be there yet
    #[arg(long, short, value_name = "FILE")]
    pub out: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum MonthFormat {
    Csv,
    Xlsx,
    Json,
    Pdf,
}

#[derive(Debug, Args)]
pub struct InterpreterUnmet {
    /// First day
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub from: Day,
    /// Last day
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub to: Day,
}

#[derive(Debug, Args)]
pub struct EstimateError {
    /// First day
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub from: Day,
    /// Last day
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub to: Day,
}
