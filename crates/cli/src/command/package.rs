//! `migradesk package`.

use crate::{
    arguments::{Arguments, Package, PackageImport, PackageOpen, PackagePartnerKey, PackageSeal},
    outcome::{Failure, Outcome, Result},
    passphrase,
    terminal::Terminal,
};
use desk::{
    Clock, Session,
    api::{
        client::Done,
        package::{self as api, PackageLock, PackageOpened, PackageUnlock, PartnerKeyCheck, PartnerKeySave, ReferralFind},
        referral::ReferralList,
        session::Nothing,
    },
    package, referral,
};
use domain::{
    id::{OpId, ReferralId},
    time::Day,
};
use exchange::package::{self as sealed, Content, OwnKey, PackageError, With};
use l10n::message;
use std::{
    fs::File,
    io::{Read, Write},
    path::Path,
};

pub fn run(terminal: &Terminal, arguments: &Arguments, wanted: &Package) -> Result {
    match wanted {
        Package::Key { new } => key(terminal, arguments, *new),
        Package::PartnerKey(wanted) => partner_key(terminal, arguments, wanted),
        Package::Seal(wanted) => seal(terminal, arguments, wanted),
        Package::Open(wanted) => open(terminal, arguments, wanted),
        Package::Import(wanted) => import(terminal, arguments, wanted),
        Package::Reply { file, check } => reply(terminal, arguments, file, *check),
    }
}

fn op(session: &Session) -> OpId {
    OpId::from_uuid(session.new_uuid())
}

fn key(terminal: &Terminal, arguments: &Arguments, new: bool) -> Result {
    let mut session = terminal.sign_in(arguments)?;
    let request = api::PackageKeyMake { op_id: op(&session) };
    let key = if new { package::make_key(&mut session, request)? } else { package::own_key(&mut session, Nothing {})? };
    terminal.answer(&serde_json::json!(key));
    terminal.line(&key.recipient);
    terminal.line(&format!("{}: {}", terminal.words(&message::package_digits()), key.digits));
    Ok(Outcome::Done)
}

fn partner_key(terminal: &Terminal, arguments: &Arguments, wanted: &PackagePartnerKey) -> Result {
    let mut session = terminal.sign_in(arguments)?;
    let version = |session: &mut Session| -> Result<i64> {
        let rows = package::partner_keys(session, Nothing {})?;
        Ok(rows.iter().find(|row| row.organization_id == wanted.organisation).map_or(0, |row| row.version))
    };
    let mut done: Option<Done> = None;
    if let Some(recipient) = &wanted.key {
        let request = PartnerKeySave {
            op_id: op(&session),
            organization_id: wanted.organisation.clone(),
            version: version(&mut session)?,
            recipient: recipient.clone(),
        };
        done = Some(package::save_partner_key(&mut session, request)?);
    }
    if let (Some(digits), Some(with)) = (&wanted.digits, &wanted.with) {
        let request = PartnerKeyCheck {
            op_id: op(&session),
            organization_id: wanted.organisation.clone(),
            version: version(&mut session)?,
            digits: digits.clone(),
            with: with.clone(),
        };
        done = Some(package::check_partner_key(&mut session, request)?);
    }
    let rows = package::partner_keys(&mut session, Nothing {})?;
    let row = rows.iter().find(|row| row.organization_id == wanted.organisation);
    terminal.answer(&serde_json::json!({ "done": done, "key": row }));
    if let Some(row) = row {
        terminal.line(&row.organisation);
        if let Some(digits) = &row.digits {
            terminal.line(&format!("{}: {digits}", terminal.words(&message::package_digits())));
        }
        if row.checked.is_none() {
            terminal.say(&message::package_key_unchecked());
        }
    }
    Ok(Outcome::Done)
}

fn seal(terminal: &Terminal, arguments: &Arguments, wanted: &PackageSeal) -> Result {
    if wanted.out.exists() {
        return Err(Failure::refused("file-exists"));
    }
    let mut session = terminal.sign_in(arguments)?;
    let id = match ReferralId::parse(&wanted.referral) {
        Some(id) => id,
        None => package::find(&mut session, ReferralFind { reference: wanted.referral.clone() })?.id,
    };
    let rows = referral::list(&mut session, ReferralList { client_id: None, all: true })?;
    let row = rows.into_iter().find(|row| row.id == id).ok_or(Failure::refused("not-found").with("table", "referral"))?;
    let lock = if wanted.with_passphrase { PackageLock::Passphrase } else { PackageLock::Key };
    let request = api::PackageSeal { op_id: op(&session), id, version: row.version, lock, days: wanted.days };
    let sealed = package::seal_to(&mut session, &request, &wanted.out)?;
    terminal.answer(&serde_json::json!(sealed));
    let expires = sealed.expires_at.day(session.zone()).map(|day| day.0).unwrap_or_default();
    terminal.say(&message::cli_package_sealed(sealed.path.as_str(), expires));
    if let Some(passphrase) = &sealed.passphrase {
        terminal.say(&message::cli_package_passphrase(passphrase.as_str()));
    }
    Ok(Outcome::Done)
}

/// A file that is too large is not taken into memory to find that out.
fn read(file: &Path) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(file)?.take(sealed::LARGEST_FILE as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn refused(error: &PackageError) -> Failure {
    package::refused(error).into()
}

/// Opens the file with what the person has. Nothing but `--out` writes anything.
fn open(terminal: &Terminal, arguments: &Arguments, wanted: &PackageOpen) -> Result {
    let bytes = read(&wanted.file)?;
    let now = Clock::system().utc();
    let keys = match &wanted.identity {
        Some(file) => {
            let mut text = zeroize::Zeroizing::new(String::new());
            File::open(file)?.take(64 * 1024).read_to_string(&mut text)?;
            vec![OwnKey::parse(&text).map_err(|error| refused(&error))?]
        }
        None => Vec::new(),
    };
    if wanted.identity.is_none() && arguments.store.is_some() && wanted.out.is_none() {
        return preview(terminal, arguments, wanted.file.as_path(), wanted.package_passphrase_fd).map(|_| Outcome::Done);
    }
    let content = match sealed::open(&bytes, With::Keys(&keys), now) {
        Err(PackageError::NeedsPassphrase) => {
            let passphrase = package_passphrase(terminal, wanted.package_passphrase_fd)?;
            sealed::open(&bytes, With::Passphrase(&passphrase), now)
        }
        other => other,
    };
    let content = match content {
        // The office's own keys are in its store.
        Err(PackageError::WrongKey) if keys.is_empty() && arguments.store.is_some() => {
            let mut session = terminal.sign_in(arguments)?;
            package::open_files(&mut session, &bytes).map_err(Failure::from)?
        }
        other => other.map_err(|error| refused(&error))?,
    };
    match content {
        Content::Referral { package, files } => {
            // Before anything is answered: a machine reads one answer, and a refusal is one.
            if let Some(folder) = &wanted.out {
                extract(folder, &files)?;
            }
            terminal.answer(&serde_json::json!({ "referral": package }));
            terminal.say(&message::package_from(package.from.office.as_str()));
            terminal.line(&package.referral.reference);
            for (name, content) in &files {
                terminal.line(&format!("{:>9}  {name}", content.len()));
            }
            if let Some(folder) = &wanted.out {
                terminal.say(&message::cli_package_extracted(folder.display().to_string().as_str()));
            }
        }
        Content::Reply(reply) => {
            terminal.answer(&serde_json::json!({ "reply": reply }));
            terminal.line(&reply.reference);
            if let Some(answer) = &reply.answer {
                terminal.line(&terminal.word("referral-state", answer.state.code()));
            }
        }
    }
    Ok(Outcome::Done)
}

/// Into a folder that is new: nothing of somebody else's is written over. Names come from our own list, never from the archive.
fn extract(folder: &Path, files: &sealed::Files) -> Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)?;
    for (name, content) in files {
        desk::place::new_private_file(&folder.join(name))?.write_all(content)?;
    }
    Ok(())
}

fn package_passphrase(terminal: &Terminal, descriptor: Option<u32>) -> Result<zeroize::Zeroizing<String>> {
    match descriptor {
        Some(descriptor) => passphrase::from_descriptor(descriptor),
        None => passphrase::prompt(&terminal.words(&message::cli_prompt_package_passphrase())),
    }
}

/// What would come in, as the screen shows it.
fn preview(terminal: &Terminal, arguments: &Arguments, file: &Path, descriptor: Option<u32>) -> Result<(Session, PackageOpened)> {
    let mut session = terminal.sign_in(arguments)?;
    let mut opened = package::choose_file(&mut session, file)?;
    if opened.needs_passphrase {
        let passphrase = package_passphrase(terminal, descriptor)?.to_string();
        opened = package::unlock(&mut session, PackageUnlock { token: opened.token, passphrase })?;
    }
    if let Some(referral) = &opened.referral {
        terminal.say(&message::package_from(referral.office.as_str()));
        terminal.say(&message::package_from_unproven(referral.digits.as_str()));
        terminal.line(&format!("{}  {}", referral.reference, terminal.word("need", referral.need.code())));
        for field in &referral.fields {
            terminal.line(&format!("  {}", terminal.word("package-field", field.field.code())));
        }
        for hit in &referral.similar {
            let name = hit.names.first().map_or("", |name| name.text.as_str());
            terminal.line(&format!("  {:.2}  {}  {name}", hit.score, hit.id));
        }
        terminal.say(&message::cli_package_similar(i64::try_from(referral.similar.len()).unwrap_or(i64::MAX)));
    }
    if let Some(reply) = &opened.reply {
        terminal.say(&message::package_reply_from(reply.organisation.as_str(), reply.reference.as_str()));
        let day = Day(reply.day.0).to_string();
        terminal.line(&format!("  {day}  {}", terminal.word("referral-state", reply.answer.code())));
    }
    Ok((session, opened))
}

fn import(terminal: &Terminal, arguments: &Arguments, wanted: &PackageImport) -> Result {
    let (mut session, opened) = preview(terminal, arguments, &wanted.file, wanted.package_passphrase_fd)?;
    if opened.reply.is_some() {
        return record(terminal, &mut session, opened, wanted.check);
    }
    if wanted.check {
        terminal.answer(&serde_json::json!({ "written": false, "preview": opened }));
        terminal.say(&message::cli_package_checked());
        return Ok(Outcome::Done);
    }
    let request = api::PackageImport {
        op_id: op(&session),
        token: opened.token,
        client_id: wanted.client.clone(),
        distinct_from: wanted.distinct.clone(),
    };
    let done = package::import(&mut session, request)?;
    terminal.answer(&serde_json::json!({ "written": true, "imported": done }));
    terminal.say(&message::cli_package_imported(done.client_id.as_str()));
    Ok(Outcome::Done)
}

fn reply(terminal: &Terminal, arguments: &Arguments, file: &Path, check: bool) -> Result {
    let (mut session, opened) = preview(terminal, arguments, file, None)?;
    if opened.reply.is_none() {
        return Err(Failure::refused("package-no-reply"));
    }
    record(terminal, &mut session, opened, check)
}

fn record(terminal: &Terminal, session: &mut Session, opened: PackageOpened, check: bool) -> Result {
    if check {
        terminal.answer(&serde_json::json!({ "written": false, "preview": opened }));
        terminal.say(&message::cli_package_checked());
        return Ok(Outcome::Done);
    }
    let done = package::record(session, api::PackageReplyRecord { op_id: op(session), token: opened.token })?;
    terminal.answer(&serde_json::json!({ "written": true, "recorded": done }));
    terminal.say(&message::cli_package_answered());
    Ok(Outcome::Done)
}
