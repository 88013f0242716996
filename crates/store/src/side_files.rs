//! The small files beside an embedded store: keys, the head of the audit, failed sign-ins.

use crate::{StoreError, keys::KeyFile};
use domain::time::Instant;
use serde::{Deserialize, Serialize};
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

/// `FILE.suffix`.
#[must_use]
pub fn beside(store: &Path, suffix: &str) -> PathBuf {
    let mut name = store.as_os_str().to_owned();
    name.push(".");
    name.push(suffix);
    PathBuf::from(name)
}

/// Written whole or not at all: a new file, then renamed over the old one.
pub(crate) fn write_whole(path: &Path, text: &str) -> Result<(), StoreError> {
    let fresh = beside(path, &format!("new-{}", std::process::id()));
    let outcome = (|| {
        let mut file = private_file(&fresh)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(&fresh, path)
    })();
    if outcome.is_err() {
        // The error is what matters; a leftover is harmless.
        let _ = fs::remove_file(&fresh);
    }
    Ok(outcome?)
}

/// A file that only the person who runs the program can read, emptied if it is there.
///
/// # Errors
/// What the disk says.
pub fn private_file(path: &Path) -> std::io::Result<fs::File> {
    let file = for_owner(fs::OpenOptions::new().write(true).create(true).truncate(true)).open(path)?;
    // One that was there before keeps the rights that it had.
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        file.set_permissions(fs::Permissions::from_mode(0o600))?;
    }
    Ok(file)
}

/// The same, of a file that must not be there yet.
///
/// # Errors
/// What the disk says, and [`std::io::ErrorKind::AlreadyExists`].
pub fn new_private_file(path: &Path) -> std::io::Result<fs::File> {
    for_owner(fs::OpenOptions::new().write(true).create_new(true)).open(path)
}

/// What is made with these is for the person who runs the program alone, whatever the system gives to others.
fn for_owner(options: &mut fs::OpenOptions) -> &mut fs::OpenOptions {
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
}

/// # Errors
/// [`StoreError::KeyFile`] when it is missing beside a store, or unreadable; [`StoreError::Missing`] when there is no store either.
pub fn read_keys(store: &Path) -> Result<KeyFile, StoreError> {
    match fs::read_to_string(beside(store, "keys")) {
        Ok(text) => KeyFile::parse(&text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            Err(if store.exists() { StoreError::KeyFile } else { StoreError::Missing })
        }
        Err(error) if error.kind() == std::io::ErrorKind::InvalidData => Err(StoreError::KeyFile),
        Err(error) => Err(error.into()),
    }
}

pub(crate) fn write_keys(store: &Path, keys: &KeyFile) -> Result<(), StoreError> {
    write_whole(&beside(store, "keys"), &keys.to_json()?)
}

/// The last entry of the audit, kept outside the store: an older copy put in its place shows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditHead {
    pub store_id: String,
    pub seq: i64,
    pub hash: String,
}

/// `None` when there is none, or not one of ours.
pub(crate) fn read_head(store: &Path) -> Option<AuditHead> {
    serde_json::from_str(&fs::read_to_string(beside(store, "head")).ok()?).ok()
}

/// Writes the witness. It is no part of the store: a failure to write it loses nothing.
pub(crate) fn write_head(store: &Path, head: &AuditHead) {
    if let Ok(text) = serde_json::to_string(head) {
        let fresh = beside(store, &format!("head-{}", std::process::id()));
        if private_file(&fresh).and_then(|mut file| file.write_all(text.as_bytes())).is_ok() {
            let _ = fs::rename(&fresh, beside(store, "head"));
        }
    }
}

/// A sign-in that failed, kept beside the store until somebody signs in: a failure must not change the store.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FailedSignIn {
    pub at: Instant,
    /// Of the key file. Empty when what was typed is no login: it could be a passphrase typed into the wrong field.
    pub login: String,
}

pub(crate) fn note_failed_sign_in(store: &Path, failed: &FailedSignIn) {
    let Ok(mut line) = serde_json::to_string(failed) else { return };
    line.push('\n');
    if let Ok(mut file) = for_owner(fs::OpenOptions::new().append(true).create(true)).open(beside(store, "signins")) {
        // The person is told anyway; a full disk must not turn a typing error into another one.
        let _ = file.write_all(line.as_bytes());
    }
}

/// The failed sign-ins since the last success. The file is emptied by [`forget_failed_sign_ins`] once they are in the audit.
#[must_use]
pub fn failed_sign_ins(store: &Path) -> Vec<FailedSignIn> {
    fs::read_to_string(beside(store, "signins"))
        .unwrap_or_default()
        .lines()
        .filter_map(|line| serde_json::from_str(line).ok())
        .collect()
}

pub fn forget_failed_sign_ins(store: &Path) {
    let _ = fs::remove_file(beside(store, "signins"));
}

/// Whether the file system of `path` is a network's: locks and write order cannot be trusted there.
pub(crate) fn on_network_drive(path: &Path) -> bool {
    let Ok(mounts) = fs::read_to_string("/proc/mounts") else { return false };
    let Some(folder) =
        path.parent().and_then(|folder| if folder.as_os_str().is_empty() { Path::new(".") } else { folder }.canonicalize().ok())
    else {
        return false;
    };
    network_mount(&mounts, &folder)
}

fn network_mount(mounts: &str, folder: &Path) -> bool {
    const NETWORK: &[&str] = &[
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "ncpfs",
        "afs",
        "fuse.sshfs",
        "fuse.rclone",
        "davfs",
        "9p",
        "glusterfs",
        "ceph",
    ];
    mounts
        .lines()
        .filter_map(|line| {
            let mut parts = line.split(' ');
            let (_, at, kind) = (parts.next()?, parts.next()?, parts.next()?);
            let at = at.replace("\\040", " ");
            folder.starts_with(&at).then_some((at.len(), kind))
        })
        .max_by_key(|(length, _)| *length)
        .is_some_and(|(_, kind)| NETWORK.contains(&kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_mount_decides_whether_a_folder_is_on_a_network() {
        let mounts = "/dev/sda1 / ext4 rw 0 0\nserver:/home /home nfs4 rw 0 0\n/dev/sdb1 /home/anna\\040b ext4 rw 0 0\n";
        assert!(!network_mount(mounts, Path::new("/var/lib")));
        assert!(network_mount(mounts, Path::new("/home/office")));
        assert!(!network_mount(mounts, Path::new("/home/anna b/office")), "a local disk below a network one");
    }
}
