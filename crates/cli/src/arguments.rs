//! What can be typed.

mod calendar;
mod exchange;

pub use calendar::{
    Appointment, AppointmentAbsences, AppointmentIcs, AppointmentOffers, Interpreter, InterpreterMonth, InterpreterUnmet,
    MonthFormat, Queue,
};
pub use exchange::{
    Hsds, HsdsExport, HsdsFormat, HsdsImport, HsdsView, Package, PackageImport, PackageOpen, PackagePartnerKey, PackageSeal,
};

use clap::{
    Args, Parser, Subcommand, ValueEnum,
    builder::{PossibleValuesParser, TypedValueParser},
};
use domain::{letter::LetterKind, need::Need, office::Role, time::Day, voice::SuggestionState};
use std::path::PathBuf;

/// The command line of MigraDesk.
#[derive(Debug, Parser)]
#[command(name = "migradesk", version, about, propagate_version = true)]
pub struct Arguments {
    /// The store: a file, or the address of a PostgreSQL database
    #[arg(long, global = true, env = "MIGRADESK_STORE", value_name = "FILE")]
    pub store: Option<String>,
    /// Who signs in
    #[arg(long, global = true, value_name = "NAME")]
    pub user: Option<String>,
    /// Read the passphrase from this file descriptor (one line) instead of a prompt
    #[arg(long, global = true, value_name = "N")]
    pub passphrase_fd: Option<u32>,
    /// Answer in JSON, for machines
    #[arg(long, global = true)]
    pub json: bool,
    /// Language of the words that people read
    #[arg(long, global = true, value_name = "TAG", default_value = "de")]
    pub lang: String,
    #[command(subcommand)]
    pub verb: Verb,
}

#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Set up a new store with its first administrator
    Init(Init),
    /// Make a store with an invented office
    Demo(Demo),
    /// Bring in what an office has
    #[command(subcommand)]
    Import(Import),
    /// The directory in the standard of Open Referral (HSDS 3.1)
    #[command(subcommand)]
    Hsds(Hsds),
    /// Sealed packages: a referral to a partner or another office, and the answer to it
    #[command(subcommand)]
    Package(Package),
    /// Find a client by name, birth date, phone or number
    Search(Search),
    /// Search the store for records that may be the same person
    Duplicates(Duplicates),
    /// Compare names, without a store
    #[command(subcommand)]
    Names(Names),
    /// Figures
    #[command(subcommand)]
    Report(Report),
    /// What clients suggest
    #[command(subcommand)]
    Suggestion(Suggestion),
    /// Appointments: calendar files out, absences in
    #[command(subcommand)]
    Appointment(Appointment),
    /// The waiting room
    #[command(subcommand)]
    Queue(Queue),
    /// Interpreters
    #[command(subcommand)]
    Interpreter(Interpreter),
    /// Write a letter to a file: German, with the client's language beside it; or work with the texts of letters
    Letter(Letter),
    /// Check the store from end to end
    Verify(Verify),
    /// People who work with the store
    #[command(subcommand)]
    Staff(Staff),
    /// Let somebody in again with the printed recovery key
    Recover(Recover),
    /// Copy the store and its key file, also while others work
    Backup(Backup),
    /// Tools for translators
    #[command(subcommand)]
    L10n(L10n),
}

#[derive(Debug, Args)]
pub struct Init {
    /// Name of the office
    #[arg(long, value_name = "NAME")]
    pub office: String,
    /// Name of the first administrator, from which the login is made
    #[arg(long, value_name = "NAME")]
    pub admin: String,
    /// File for the recovery key; it must not exist. Print it, lock it away, delete it
    #[arg(long, value_name = "FILE")]
    pub recovery_out: PathBuf,
    /// Languages offered to clients
    #[arg(long, value_name = "TAGS", value_delimiter = ',', default_value = "de,en,ar")]
    pub languages: Vec<String>,
}

#[derive(Debug, Args)]
pub struct Demo {
    /// How many clients
    #[arg(long, value_name = "N", default_value_t = 500)]
    pub clients: u32,
    /// The same seed makes the same office
    #[arg(long, value_name = "S", default_value_t = 1)]
    pub seed: u64,
    /// The last day of the office's year (default: today)
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub as_of: Option<Day>,
}

#[derive(Debug, Subcommand)]
pub enum Import {
    /// Clients from a CSV, XLSX, XLS or ODS list: all rows or none
    Clients(ImportClients),
    /// What has been imported, the newest first
    List,
    /// Take an import back as a whole; whoever has been worked on since stays
    Withdraw {
        /// The number of the import, as `import list` shows it
        #[arg(value_name = "BATCH", value_parser = op_id)]
        batch: domain::id::OpId,
    },
}

#[derive(Debug, Args)]
pub struct ImportClients {
    pub file: PathBuf,
    /// Columns and sheets as this file says (see --write-map)
    #[arg(long, value_name = "FILE")]
    pub map: Option<PathBuf>,
    /// Write the proposed columns and sheets to this file and stop
    #[arg(long, value_name = "FILE", conflicts_with_all = ["map", "dry_run"])]
    pub write_map: Option<PathBuf>,
    /// Say what would happen; write nothing
    #[arg(long)]
    pub dry_run: bool,
    /// A table of every row that wants a look (.xlsx or .csv)
    #[arg(long, value_name = "FILE")]
    pub report: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct Search {
    /// What somebody can say: name, birth date, phone, number
    #[arg(required_unless_present = "queries")]
    pub query: Option<String>,
    /// Run the column `query` of this tab-separated file; percentiles per keystroke go to standard error
    #[arg(long, value_name = "FILE", conflicts_with_all = ["query", "json"])]
    pub queries: Option<PathBuf>,
    /// Append this column of the file to each query
    #[arg(long, value_name = "COLUMN", requires = "queries")]
    pub with: Option<String>,
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub top: u32,
}

#[derive(Debug, Args)]
pub struct Duplicates {
    /// Write a tab-separated table: external_id_a, external_id_b, score, reason (our own id where there is no external one)
    #[arg(long, conflicts_with = "json")]
    pub tsv: bool,
}

#[derive(Debug, Subcommand)]
pub enum Names {
    /// How likely the two names of each row are names of one person
    Score(NamesScore),
    /// Which records of one or two tables are one person
    Link(NamesLink),
}

#[derive(Debug, Args)]
pub struct NamesLink {
    /// A table as CSV, with commas, semicolons or tabs
    #[arg(long, value_name = "FILE")]
    pub left: PathBuf,
    /// A second table with the same columns; without it, the people who are in the first one twice
    #[arg(long, value_name = "FILE")]
    pub right: Option<PathBuf>,
    /// What the columns hold, as FIELD=COLUMN: given, family, name, born, gender, street, house_no, place, postcode, state, phone, document,
    /// nationality, and id for the number by which rows are named (default: the first column, or the number of the row)
    #[arg(long, value_name = "FIELD=COLUMN,…", value_delimiter = ',', required = true)]
    pub columns: Vec<String>,
    /// Leave out pairs that are less likely than this, from 0 to 1
    #[arg(long, value_name = "T", value_parser = share)]
    pub threshold: Option<f32>,
    /// Of two tables: each record has at most one counterpart (default: if neither table has people twice)
    #[arg(long, value_name = "BOOL", num_args = 0..=1, default_missing_value = "true")]
    pub one_to_one: Option<bool>,
}

#[derive(Debug, Args)]
pub struct NamesScore {
    /// Tab-separated, with the columns name_a and name_b; the rows go to standard output with a column score (0 to 1)
    #[arg(long, value_name = "FILE", conflicts_with = "json")]
    pub pairs: PathBuf,
}

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Letter {
    #[command(subcommand)]
    pub verb: Option<LetterVerb>,
    #[arg(value_parser = letter_kind(), required = true)]
    pub kind: Option<LetterKind>,
    /// The number of the referral, the appointment or the release; none for a privacy notice
    #[arg(long, value_name = "ID")]
    pub id: Option<String>,
    /// Language of the second column
    #[arg(long, value_name = "TAG", default_value = "de")]
    pub aid: String,
    /// The client's copy of a letter to an organisation
    #[arg(long)]
    pub copy: bool,
    /// The file; it must not exist
    #[arg(long, short, value_name = "FILE", required = true)]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub enum LetterVerb {
    /// The texts of letters: of the program, and the office's own versions of them
    #[command(subcommand)]
    Template(LetterTemplate),
}

#[derive(Debug, Subcommand)]
pub enum LetterTemplate {
    /// Which text holds, for each kind of letter and each language
    List {
        #[arg(long, value_parser = letter_kind())]
        kind: Option<LetterKind>,
    },
    /// A text as a file holds it: the title in the first line, a blank line, the body
    Show(LetterTemplateShow),
    /// Check a file without a store: the fields of its kind, and nothing else in braces
    Check {
        #[arg(value_parser = letter_kind())]
        kind: LetterKind,
        file: PathBuf,
    },
    /// Keep a file as a draft, which no letter uses yet
    Save(LetterTemplateSave),
    /// Go back to the program's text; the office's versions stay
    Back(LetterTemplateOf),
}

#[derive(Debug, Args)]
pub struct LetterTemplateOf {
    #[arg(value_parser = letter_kind())]
    pub kind: LetterKind,
    #[arg(value_name = "TAG")]
    pub language: String,
}

#[derive(Debug, Args)]
pub struct LetterTemplateShow {
    #[command(flatten)]
    pub of: LetterTemplateOf,
    /// This version of the office; 0 is the program's text (default: the one that holds)
    #[arg(long, value_name = "N")]
    pub number: Option<u32>,
    /// Write to this file instead of standard output; it must not exist
    #[arg(long, short, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct LetterTemplateSave {
    #[command(flatten)]
    pub of: LetterTemplateOf,
    pub file: PathBuf,
    /// Somebody who can judge it has read it; without this the letter says that it is a draft
    #[arg(long)]
    pub checked: bool,
    /// Why it was changed, for whoever looks at the versions later
    #[arg(long, value_name = "TEXT", default_value = "", hide_default_value = true)]
    pub remark: String,
    /// Letters say this from now on
    #[arg(long)]
    pub in_force: bool,
}

#[derive(Debug, Subcommand)]
pub enum Report {
    /// Contacts, cases, referrals and appointments of a period
    Caseload(Caseload),
    /// What became of those who were referred, partner by partner
    Net(Caseload),
    /// What people need and the net of partners does not offer, with rounded counts
    Gaps(Caseload),
    /// What clients said after their visits, with rounded counts and small groups put together
    Voice(Caseload),
}

#[derive(Debug, Subcommand)]
pub enum Suggestion {
    /// What clients suggest, new ones first; that of the current week comes later
    List {
        /// Only those in this state
        #[arg(long, value_name = "STATE", value_parser = suggestion_state())]
        state: Option<SuggestionState>,
    },
    /// The same as a file for the steering group
    Export {
        /// Only those in this state
        #[arg(long, value_name = "STATE", value_parser = suggestion_state())]
        state: Option<SuggestionState>,
        /// With --json: json
        #[arg(long, value_enum, default_value_t = Format::Csv)]
        format: Format,
        /// Write to this file instead of standard output
        #[arg(long, short, value_name = "FILE")]
        out: Option<PathBuf>,
    },
}

fn suggestion_state() -> impl TypedValueParser<Value = SuggestionState> {
    PossibleValuesParser::new(SuggestionState::ALL.iter().map(|state| state.code()))
        .map(|code| SuggestionState::from_code(&code).unwrap_or(SuggestionState::New))
}

#[derive(Debug, Args)]
pub struct Caseload {
    /// First day
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub from: Day,
    /// Last day
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub to: Day,
    /// With --json: json
    #[arg(long, value_enum, default_value_t = Format::Csv)]
    pub format: Format,
    /// Write to this file instead of standard output
    #[arg(long, short, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    Csv,
    Xlsx,
    Json,
}

#[derive(Debug, Args)]
pub struct Verify {
    /// After a restore: take the older copy for the store from now on. Stands in the audit
    #[arg(long)]
    pub accept_restore: bool,
}

#[derive(Debug, Subcommand)]
pub enum Staff {
    /// Add somebody
    Add(StaffAdd),
    /// Everyone, with their roles
    List,
}

#[derive(Debug, Args)]
pub struct StaffAdd {
    #[arg(long)]
    pub login: String,
    #[arg(long)]
    pub name: String,
    #[arg(long = "role", required = true, value_parser = role())]
    pub roles: Vec<Role>,
    /// Languages the person speaks
    #[arg(long, value_delimiter = ',')]
    pub languages: Vec<String>,
    /// Takes appointments
    #[arg(long)]
    pub appointments: bool,
    /// Read the new person's passphrase from this file descriptor
    #[arg(long, value_name = "N")]
    pub new_passphrase_fd: Option<u32>,
}

#[derive(Debug, Args)]
pub struct Recover {
    /// Read the recovery key from this file descriptor instead of a prompt
    #[arg(long, value_name = "N")]
    pub recovery_fd: Option<u32>,
}

#[derive(Debug, Args)]
pub struct Backup {
    /// The copy; it must not exist
    pub to: PathBuf,
}

#[derive(Debug, Subcommand)]
pub enum L10n {
    /// Check locale files: missing and extra keys, variables, plural forms, syntax
    Lint {
        /// Folder with one folder per language (default: the texts inside the program)
        folder: Option<PathBuf>,
    },
}

// A refusal is a code, worded by Fluent as `cli-value-<code>`.

fn day(text: &str) -> Result<Day, &'static str> {
    Day::parse(text).ok_or("day")
}

fn op_id(text: &str) -> Result<domain::id::OpId, &'static str> {
    domain::id::OpId::parse(text).ok_or("import")
}

fn client_id(text: &str) -> Result<domain::id::ClientId, &'static str> {
    domain::id::ClientId::parse(text).ok_or("client")
}

fn share(text: &str) -> Result<f32, &'static str> {
    text.parse().ok().filter(|share| (0.0..=1.0).contains(share)).ok_or("share")
}

fn letter_kind() -> impl TypedValueParser<Value = LetterKind> {
    let codes = LetterKind::ALL.iter().map(|kind| kind.code());
    PossibleValuesParser::new(codes).try_map(|code| LetterKind::from_code(&code).ok_or("kind"))
}

fn role() -> impl TypedValueParser<Value = Role> {
    let codes = Role::ALL.iter().map(|role| role.code());
    PossibleValuesParser::new(codes).try_map(|code| Role::from_code(&code).ok_or("role"))
}

fn need() -> impl TypedValueParser<Value = Need> {
    let codes = Need::ALL.iter().map(|need| need.code());
    PossibleValuesParser::new(codes).try_map(|code| Need::from_code(&code).ok_or("need"))
}
