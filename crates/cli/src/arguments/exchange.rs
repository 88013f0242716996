//! Directories and packages.

use super::{client_id, op_id};
use clap::{Args, Subcommand, ValueEnum};
use std::path::PathBuf;

#[derive(Debug, Subcommand)]
pub enum Hsds {
    /// Bring a directory in: pages of JSON or a data package, all rows or none. Entries are known by their ids
    Import(HsdsImport),
    /// Write the directory to a file
    Export(HsdsExport),
    /// Check a file against the standard, without a store
    Check { file: PathBuf },
    /// Which directories were brought in, the newest first
    List,
    /// Take an import back as a whole, as long as nobody has worked on its entries
    Withdraw {
        /// The number of the import, as `hsds list` shows it
        #[arg(value_name = "IMPORT", value_parser = op_id)]
        import: domain::id::OpId,
    },
}

#[derive(Debug, Args)]
pub struct HsdsImport {
    pub file: PathBuf,
    /// Say what would be added and changed; write nothing
    #[arg(long)]
    pub dry_run: bool,
}

#[derive(Debug, Args)]
pub struct HsdsExport {
    /// Pages of JSON, or a tabular data package (zip)
    #[arg(long, value_enum, default_value_t = HsdsFormat::Package)]
    pub format: HsdsFormat,
    /// Whose pages: each organisation with its services, or each service with its organisation
    #[arg(long, value_enum, default_value_t = HsdsView::Organization)]
    pub view: HsdsView,
    /// Put the pages under `contents`, as the standard's interface answers them
    #[arg(long)]
    pub contents: bool,
    /// Take along what the standard does not know, such as the words for clients in other languages
    #[arg(long)]
    pub extensions: bool,
    /// Write to this file instead of standard output; it must not exist
    #[arg(long, short, value_name = "FILE")]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum HsdsFormat {
    Json,
    Package,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum HsdsView {
    Organization,
    Service,
}

#[derive(Debug, Subcommand)]
pub enum Package {
    /// Show the office's own key, to be given to partners; it is made the first time
    Key {
        /// Make a new one, which partners are given from then on
        #[arg(long)]
        new: bool,
    },
    /// Enter the key of an organisation of the directory, or say that its digits were read on the phone
    PartnerKey(PackagePartnerKey),
    /// Seal a referral that was sent
    Seal(PackageSeal),
    /// Open a package: with the office's keys, or without a store with a key file of age or a passphrase
    Open(PackageOpen),
    /// Take a package in: as a new client, or for somebody who is there
    Import(PackageImport),
    /// Write down an answer that came as a file, open or sealed
    Reply {
        file: PathBuf,
        /// Say what would be written down; write nothing
        #[arg(long)]
        check: bool,
    },
}

#[derive(Debug, Args)]
pub struct PackagePartnerKey {
    /// Id of the organisation in the directory
    #[arg(long, value_name = "ID")]
    pub organisation: String,
    /// The public key (age1…)
    #[arg(long, value_name = "KEY", required_unless_present = "digits")]
    pub key: Option<String>,
    /// The digits that somebody at the partner's has read on the phone
    #[arg(long, value_name = "DIGITS", requires = "with")]
    pub digits: Option<String>,
    /// Who read them
    #[arg(long, value_name = "NAME")]
    pub with: Option<String>,
}

#[derive(Debug, Args)]
pub struct PackageSeal {
    /// Id of the referral, or its short code
    #[arg(long, value_name = "ID")]
    pub referral: String,
    /// With a fresh passphrase, told once, instead of the partner's key
    #[arg(long)]
    pub with_passphrase: bool,
    /// How long it can be taken in
    #[arg(long, value_name = "DAYS", default_value_t = 14)]
    pub days: u32,
    /// The sealed file; it must not exist
    #[arg(long, short, value_name = "FILE")]
    pub out: PathBuf,
}

#[derive(Debug, Args)]
pub struct PackageOpen {
    pub file: PathBuf,
    /// A key file of age, as `age-keygen` makes it, instead of a store
    #[arg(long, value_name = "FILE")]
    pub identity: Option<PathBuf>,
    /// The package has a passphrase: read it from this file descriptor (without it, from a prompt)
    #[arg(long, value_name = "N")]
    pub package_passphrase_fd: Option<u32>,
    /// Write the files of the package into this new folder, readable for you alone
    #[arg(long, short, value_name = "FOLDER")]
    pub out: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct PackageImport {
    pub file: PathBuf,
    /// Say what would come in and who may be the same person; write nothing
    #[arg(long)]
    pub check: bool,
    /// For this client, whose record stays as it is
    #[arg(long, value_name = "ID", value_parser = client_id)]
    pub client: Option<domain::id::ClientId>,
    /// These clients are somebody else
    #[arg(long, value_name = "IDS", value_delimiter = ',', value_parser = client_id)]
    pub distinct: Vec<domain::id::ClientId>,
    /// The package has a passphrase: read it from this file descriptor (without it, from a prompt)
    #[arg(long, value_name = "N")]
    pub package_passphrase_fd: Option<u32>,
}
