//! Packing and sealing.

use super::{
    FILES, PackageError, PartnerKey, README, REFERRAL_JSON, REFERRAL_PDF, REPLY_FORM, REPLY_JSON, ReferralPackage, Reply,
};
use age::{
    armor::{ArmoredWriter, Format},
    secrecy::SecretString,
};
use std::io::{Cursor, Write};
use zeroize::Zeroizing;
use zip::{ZipWriter, write::SimpleFileOptions};

/// How much work a passphrase costs, as a power of two. It has 100 bits of its own, so that nobody at the counter has to wait.
const WORK: u8 = 16;

/// With what a package is locked.
#[derive(Debug, Clone, Copy)]
pub enum Lock<'a> {
    Key(&'a PartnerKey),
    Passphrase(&'a str),
}

/// Packs a referral with its pages and the form for the answer, and seals it. The text for people comes from whoever knows words.
///
/// # Errors
/// [`PackageError::Broken`] where it cannot be packed.
pub fn seal(
    package: &ReferralPackage,
    readme: &str,
    referral_pdf: &[u8],
    reply_form: &[u8],
    lock: Lock<'_>,
) -> Result<Vec<u8>, PackageError> {
    let broken = |_| PackageError::Broken { part: REFERRAL_JSON };
    let referral = Zeroizing::new(serde_json::to_vec_pretty(package).map_err(broken)?);
    let template = Reply::template(&package.referral.reference, &package.reply.token);
    let reply = serde_json::to_vec_pretty(&template).map_err(broken)?;
    // People of a partner may open it with an editor that knows no other line ends.
    let readme = readme.replace('\n', "\r\n");
    let archive = pack(&[
        (README, readme.as_bytes()),
        (REFERRAL_PDF, referral_pdf),
        (REFERRAL_JSON, &referral),
        (REPLY_FORM, reply_form),
        (REPLY_JSON, &reply),
    ])?;
    encrypt(&archive, lock)
}

/// Seals an answer alone, to the key of the office that asked.
///
/// # Errors
/// [`PackageError::Broken`].
pub fn seal_reply(reply: &Reply, to: &PartnerKey) -> Result<Vec<u8>, PackageError> {
    let json = serde_json::to_vec_pretty(reply).map_err(|_| PackageError::Broken { part: REPLY_JSON })?;
    encrypt(&json, Lock::Key(to))
}

pub(super) fn pack(files: &[(&str, &[u8])]) -> Result<Zeroizing<Vec<u8>>, PackageError> {
    let broken = |_| PackageError::Broken { part: "zip" };
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    for (name, bytes) in files {
        debug_assert!(FILES.contains(name) || cfg!(test), "{name} is no file of a package");
        archive.start_file(*name, options).map_err(|_| PackageError::Broken { part: "zip" })?;
        archive.write_all(bytes).map_err(broken)?;
    }
    let packed = archive.finish().map_err(|_| PackageError::Broken { part: "zip" })?;
    Ok(Zeroizing::new(packed.into_inner()))
}

/// Armoured: text survives every mail program, and has an end line by which a cut is seen.
pub(super) fn encrypt(plain: &[u8], lock: Lock<'_>) -> Result<Vec<u8>, PackageError> {
    let broken = PackageError::Broken { part: "age" };
    let mut sealed = Vec::with_capacity(plain.len() + plain.len() / 3 + 1024);
    let armour = ArmoredWriter::wrap_output(&mut sealed, Format::AsciiArmor).map_err(|_| broken.clone())?;
    let encryptor = match lock {
        Lock::Key(key) => age::Encryptor::with_recipients(std::iter::once(&key.0 as &dyn age::Recipient)),
        Lock::Passphrase(passphrase) => {
            let mut recipient = age::scrypt::Recipient::new(SecretString::from(passphrase.to_owned()));
            recipient.set_work_factor(WORK);
            return write(age::Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient)), armour, plain)
                .map(|()| sealed);
        }
    };
    write(encryptor, armour, plain)?;
    Ok(sealed)
}

fn write(
    encryptor: Result<age::Encryptor, age::EncryptError>,
    armour: ArmoredWriter<&mut Vec<u8>>,
    plain: &[u8],
) -> Result<(), PackageError> {
    let broken = || PackageError::Broken { part: "age" };
    let mut writer = encryptor.map_err(|_| broken())?.wrap_output(armour).map_err(|_| broken())?;
    writer.write_all(plain).map_err(|_| broken())?;
    writer.finish().and_then(ArmoredWriter::finish).map(|_| ()).map_err(|_| broken())
}
