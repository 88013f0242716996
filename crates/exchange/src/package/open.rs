//! Opening and unpacking. Everything is hostile until it is read: sizes are counted, names are compared, and what does not belong into
//! a package ends the reading.

use super::{
    FILES, LARGEST_CONTENT, LARGEST_FILE, OwnKey, PackageError, REFERRAL_JSON, REPLY_JSON, ReferralPackage, Reply,
    model::REPLY_FORMAT,
};
use age::{DecryptError, armor::ArmoredReader, secrecy::SecretString};
use chrono::{DateTime, Utc};
use std::{
    collections::BTreeMap,
    io::{Cursor, Read},
};
use zeroize::Zeroizing;

/// The most work that a passphrase may ask for, as a power of two: some seconds and a gigabyte.
const MOST_WORK: u8 = 20;
const FIRST_LINE: &[u8] = b"-----BEGIN AGE ENCRYPTED FILE-----";
const LAST_LINE: &[u8] = b"-----END AGE ENCRYPTED FILE-----";
const BINARY: &[u8] = b"age-encryption.org/";

/// With what somebody opens a file.
#[derive(Debug, Clone, Copy)]
pub enum With<'a> {
    /// Every key that the office has or had.
    Keys(&'a [OwnKey]),
    Passphrase(&'a str),
}

/// The files of a package by their names. Only names of [`FILES`] are there.
pub type Files = BTreeMap<&'static str, Zeroizing<Vec<u8>>>;

/// What was in a file.
#[derive(Debug)]
pub enum Content {
    Referral { package: Box<ReferralPackage>, files: Files },
    Reply(Reply),
}

/// Opens a sealed file, or takes a reply that came open. `now` is what its expiry is held against.
///
/// # Errors
/// Every [`PackageError`] but `Key` and `NoRandomness`.
pub fn open(bytes: &[u8], with: With<'_>, now: DateTime<Utc>) -> Result<Content, PackageError> {
    if bytes.len() > LARGEST_FILE {
        return Err(PackageError::TooLarge { limit: LARGEST_FILE });
    }
    if is_json(bytes) {
        return read_reply(bytes).map(Content::Reply);
    }
    let plain = decrypt(bytes, with)?;
    if is_json(&plain) {
        return read_reply(&plain).map(Content::Reply);
    }
    let files = unpack(&plain)?;
    if let Some(json) = files.get(REFERRAL_JSON) {
        let package = Box::new(ReferralPackage::read(json)?);
        if package.expires_at <= now {
            return Err(PackageError::Expired { at: package.expires_at });
        }
        return Ok(Content::Referral { package, files });
    }
    let reply = files.get(REPLY_JSON).ok_or(PackageError::Contents)?;
    read_reply(reply).map(Content::Reply)
}

/// Reads a reply that is not sealed.
///
/// # Errors
/// [`PackageError::Newer`], [`PackageError::Broken`]; [`PackageError::NotSealed`] for JSON that is no reply: a referral never comes open.
pub fn read_reply(json: &[u8]) -> Result<Reply, PackageError> {
    #[derive(serde::Deserialize)]
    struct Format {
        format: String,
    }
    let text = json.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(json);
    match serde_json::from_slice::<Format>(text) {
        Ok(head) if head.format != REPLY_FORMAT => Err(PackageError::NotSealed),
        _ => Reply::read(json),
    }
}

fn is_json(bytes: &[u8]) -> bool {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    bytes.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{')
}

fn decrypt(bytes: &[u8], with: With<'_>) -> Result<Zeroizing<Vec<u8>>, PackageError> {
    let bytes = bytes.trim_ascii_start();
    let armoured = bytes.starts_with(FIRST_LINE);
    if !armoured && !bytes.starts_with(BINARY) {
        // A file that ends within its first line was cut off too.
        let begun = !bytes.is_empty() && (FIRST_LINE.starts_with(bytes) || BINARY.starts_with(bytes));
        return Err(if begun { PackageError::Truncated } else { PackageError::NotSealed });
    }
    if armoured && !bytes.trim_ascii_end().ends_with(LAST_LINE) {
        return Err(PackageError::Truncated);
    }
    // The first line names the version; what follows in a later one may have any form.
    if !armoured && bytes.contains(&b'\n') && !bytes.starts_with(b"age-encryption.org/v1\n") {
        return Err(PackageError::Newer { found: 2, known: 1 });
    }
    let decryptor = age::Decryptor::new_buffered(ArmoredReader::new(bytes)).map_err(|error| of_header(&error))?;
    let reader = match (with, decryptor.is_scrypt()) {
        (With::Keys(_), true) => return Err(PackageError::NeedsPassphrase),
        // Who was told a passphrase and has a file that needs none has another file than they think.
        (With::Passphrase(_), false) => return Err(PackageError::WrongKey),
        (With::Keys(keys), false) => {
            let keys: Vec<&dyn age::Identity> = keys.iter().map(|key| &key.0 as &dyn age::Identity).collect();
            decryptor.decrypt(keys.into_iter())
        }
        (With::Passphrase(passphrase), true) => {
            let mut identity = age::scrypt::Identity::new(SecretString::from(passphrase.trim().to_owned()));
            identity.set_max_work_factor(MOST_WORK);
            decryptor.decrypt(std::iter::once(&identity as &dyn age::Identity))
        }
    };
    let reader = reader.map_err(|error| match (&error, with) {
        (
            DecryptError::NoMatchingKeys | DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed,
            With::Passphrase(_),
        ) => PackageError::WrongPassphrase,
        (DecryptError::NoMatchingKeys | DecryptError::KeyDecryptionFailed, With::Keys(_)) => PackageError::WrongKey,
        _ => of_header(&error),
    })?;
    let mut plain = Zeroizing::new(Vec::new());
    let limit = LARGEST_FILE as u64;
    let taken = reader.take(limit + 1).read_to_end(&mut plain).map_err(|error| match error.kind() {
        std::io::ErrorKind::UnexpectedEof => PackageError::Truncated,
        _ => PackageError::Altered,
    })?;
    if taken > LARGEST_FILE {
        return Err(PackageError::TooLarge { limit: LARGEST_FILE });
    }
    Ok(plain)
}

fn of_header(error: &DecryptError) -> PackageError {
    match error {
        DecryptError::ExcessiveWork { .. } => PackageError::TooCostly,
        DecryptError::UnknownFormat => PackageError::Newer { found: 2, known: 1 },
        DecryptError::Io(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => PackageError::Truncated,
        _ => PackageError::Altered,
    }
}

/// The files of the archive, in memory. No path of it ever names a place on a disk; a name that a package does not have ends it.
fn unpack(bytes: &[u8]) -> Result<Files, PackageError> {
    let broken = || PackageError::Broken { part: "zip" };
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| broken())?;
    if archive.len() > FILES.len() {
        return Err(PackageError::Contents);
    }
    let mut files = Files::new();
    let mut room = LARGEST_CONTENT;
    for index in 0..archive.len() {
        let mut entry = archive.by_index(index).map_err(|_| broken())?;
        let name = entry.name().map_err(|_| broken())?.into_owned();
        let name = FILES.into_iter().find(|known| *known == name).ok_or(PackageError::Contents)?;
        if entry.is_symlink() || entry.is_dir() {
            return Err(PackageError::Contents);
        }
        let mut content = Zeroizing::new(Vec::new());
        let limit = u64::try_from(room).unwrap_or(u64::MAX).saturating_add(1);
        // What the archive says of its sizes is not believed: bytes are counted.
        let taken = entry.by_ref().take(limit).read_to_end(&mut content).map_err(|_| broken())?;
        room = room.checked_sub(taken).ok_or(PackageError::Bomb { limit: LARGEST_CONTENT })?;
        if files.insert(name, content).is_some() {
            return Err(PackageError::Contents);
        }
    }
    Ok(files)
}
