//! The key file and its wraps.

use super::{RecoveryKey, StoreKey, fill};
use crate::StoreError;
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use domain::id::StaffId;
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

/// How a passphrase becomes a key.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "algorithm", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Kdf {
    Argon2id {
        memory_kib: u32,
        passes: u32,
        lanes: u32,
        /// Hex.
        salt: String,
    },
    /// For the recovery key, which is random itself.
    None,
}

impl Kdf {
    /// The parameters of new wraps, and the floor for those that are read: a weaker wrap was not made by this program.
    pub const MEMORY_KIB: u32 = 64 * 1024;
    pub const PASSES: u32 = 3;
    const LANES: u32 = 1;
    /// A tampered file may not make the counter wait for hours either.
    const CEILING_KIB: u32 = 1024 * 1024;
    const CEILING_PASSES: u32 = 16;

    fn fresh() -> Result<Self, StoreError> {
        let mut salt = [0; 16];
        fill(&mut salt)?;
        Ok(Self::Argon2id { memory_kib: Self::MEMORY_KIB, passes: Self::PASSES, lanes: Self::LANES, salt: hex::encode(salt) })
    }

    fn derive(&self, passphrase: &str) -> Result<Zeroizing<[u8; 32]>, StoreError> {
        let Self::Argon2id { memory_kib, passes, lanes, salt } = self else { return Err(StoreError::KeyFile) };
        let fair = (Self::MEMORY_KIB..=Self::CEILING_KIB).contains(memory_kib)
            && (Self::PASSES..=Self::CEILING_PASSES).contains(passes)
            && (1..=4).contains(lanes);
        let salt = hex::decode(salt).map_err(|_| StoreError::KeyFile)?;
        if !fair || salt.len() < 16 {
            return Err(StoreError::KeyFile);
        }
        let params = argon2::Params::new(*memory_kib, *passes, *lanes, Some(32)).map_err(|_| StoreError::KeyFile)?;
        let mut key = Zeroizing::new([0; 32]);
        argon2::Argon2::new(argon2::Algorithm::Argon2id, argon2::Version::V0x13, params)
            .hash_password_into(passphrase.as_bytes(), &salt, key.as_mut())
            .map_err(|_| StoreError::KeyFile)?;
        Ok(key)
    }
}

/// The store's key, wrapped for one holder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wrap {
    /// `person` or `recovery`.
    pub role: String,
    /// Empty for the recovery key.
    pub login: String,
    /// `None` for the recovery key.
    pub staff_id: Option<StaffId>,
    pub kdf: Kdf,
    nonce: String,
    sealed: String,
}

/// The file beside the store (`FILE.keys`), JSON. Without it nobody opens the store, so it belongs in every backup.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeyFile {
    pub format: u32,
    pub store_id: String,
    /// Shown before anyone has signed in.
    pub office_name: String,
    pub wraps: Vec<Wrap>,
}

const FORMAT: u32 = 1;

impl KeyFile {
    pub(crate) fn new(store_id: String, office_name: String) -> Self {
        Self { format: FORMAT, store_id, office_name, wraps: Vec::new() }
    }

    pub(crate) fn parse(text: &str) -> Result<Self, StoreError> {
        let file: Self = serde_json::from_str(text).map_err(|_| StoreError::KeyFile)?;
        if file.format != FORMAT {
            return Err(StoreError::Newer { found: i64::from(file.format), known: i64::from(FORMAT) });
        }
        Ok(file)
    }

    pub(crate) fn to_json(&self) -> Result<String, StoreError> {
        serde_json::to_string_pretty(self).map_err(|_| StoreError::KeyFile)
    }

    /// Wraps the key for a person, in place of an earlier wrap of theirs.
    pub(crate) fn admit(&mut self, key: &StoreKey, staff: &StaffId, login: &str, passphrase: &str) -> Result<(), StoreError> {
        let kdf = Kdf::fresh()?;
        let wrapping = kdf.derive(passphrase)?;
        let wrap = self.seal(key, "person", login, Some(staff.clone()), kdf, &wrapping)?;
        self.dismiss(staff);
        self.wraps.push(wrap);
        Ok(())
    }

    /// Takes a person's wrap away: from now on their passphrase opens nothing.
    pub(crate) fn dismiss(&mut self, staff: &StaffId) {
        self.wraps.retain(|wrap| wrap.staff_id.as_ref() != Some(staff));
    }

    pub(crate) fn set_recovery(&mut self, key: &StoreKey, recovery: &RecoveryKey) -> Result<(), StoreError> {
        let wrap = self.seal(key, "recovery", "", None, Kdf::None, &recovery.wrapping_key())?;
        self.wraps.retain(|wrap| wrap.role != "recovery");
        self.wraps.push(wrap);
        Ok(())
    }

    /// The key and whose wrap opened it. An unknown login costs as much time as a wrong passphrase.
    pub(crate) fn unlock(&self, login: &str, passphrase: &str) -> Result<(StoreKey, StaffId), StoreError> {
        let Some(wrap) = self.wraps.iter().find(|wrap| wrap.role == "person" && wrap.login == login) else {
            Kdf::fresh()?.derive(passphrase)?;
            return Err(StoreError::WrongPassphrase);
        };
        let wrapping = wrap.kdf.derive(passphrase)?;
        let key = self.open(wrap, &wrapping).ok_or(StoreError::WrongPassphrase)?;
        Ok((key, wrap.staff_id.clone().ok_or(StoreError::KeyFile)?))
    }

    pub(crate) fn recover(&self, recovery: &RecoveryKey) -> Result<StoreKey, StoreError> {
        let wrap = self.wraps.iter().find(|wrap| wrap.role == "recovery").ok_or(StoreError::KeyFile)?;
        self.open(wrap, &recovery.wrapping_key()).ok_or(StoreError::WrongRecoveryKey)
    }

    fn seal(
        &self,
        key: &StoreKey,
        role: &str,
        login: &str,
        staff_id: Option<StaffId>,
        kdf: Kdf,
        wrapping: &[u8; 32],
    ) -> Result<Wrap, StoreError> {
        let mut nonce = [0; 24];
        fill(&mut nonce)?;
        let mut wrap = Wrap {
            role: role.to_owned(),
            login: login.to_owned(),
            staff_id,
            kdf,
            nonce: hex::encode(nonce),
            sealed: String::new(),
        };
        let data = self.associated(&wrap);
        let sealed = XChaCha20Poly1305::new(wrapping.into())
            .encrypt(XNonce::from_slice(&nonce), Payload { msg: key.bytes(), aad: data.as_bytes() })
            .map_err(|_| StoreError::KeyFile)?;
        wrap.sealed = hex::encode(sealed);
        Ok(wrap)
    }

    fn open(&self, wrap: &Wrap, wrapping: &[u8; 32]) -> Option<StoreKey> {
        let nonce = hex::decode(&wrap.nonce).ok().filter(|nonce| nonce.len() == 24)?;
        let sealed = hex::decode(&wrap.sealed).ok()?;
        let data = self.associated(wrap);
        let opened = XChaCha20Poly1305::new(wrapping.into())
            .decrypt(XNonce::from_slice(&nonce), Payload { msg: &sealed, aad: data.as_bytes() })
            .map(Zeroizing::new)
            .ok()?;
        Some(StoreKey::from_bytes(opened.as_slice().try_into().ok()?))
    }

    /// What a wrap is bound to: store, role, person and parameters.
    fn associated(&self, wrap: &Wrap) -> String {
        serde_json::json!([self.store_id, wrap.role, wrap.login, wrap.staff_id, wrap.kdf]).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file() -> (KeyFile, StoreKey, StaffId) {
        let mut file = KeyFile::new("store".to_owned(), "Invented office".to_owned());
        let key = StoreKey::random().expect("randomness");
        let staff = StaffId::from_uuid(uuid::Uuid::from_u128(7));
        file.admit(&key, &staff, "counter", "a long passphrase").expect("a wrap");
        (file, key, staff)
    }

    #[test]
    fn a_passphrase_opens_its_own_wrap_only() {
        let (file, key, staff) = file();
        let (opened, who) = file.unlock("counter", "a long passphrase").expect("the right passphrase");
        assert_eq!((opened.bytes(), who), (key.bytes(), staff));
        assert!(matches!(file.unlock("counter", "a long passphras"), Err(StoreError::WrongPassphrase)));
        assert!(matches!(file.unlock("lead", "a long passphrase"), Err(StoreError::WrongPassphrase)));
    }

    #[test]
    fn a_wrap_moved_to_another_name_or_weakened_does_not_open() {
        let (file, ..) = file();
        let mut renamed = file.clone();
        renamed.wraps[0].login = "admin".to_owned();
        assert!(matches!(renamed.unlock("admin", "a long passphrase"), Err(StoreError::WrongPassphrase)), "bound to its name");
        let mut weak = file;
        if let Kdf::Argon2id { memory_kib, .. } = &mut weak.wraps[0].kdf {
            *memory_kib = 8;
        }
        assert!(matches!(weak.unlock("counter", "a long passphrase"), Err(StoreError::KeyFile)), "under the floor");
    }

    #[test]
    fn the_recovery_key_opens_and_a_dismissed_person_does_not() {
        let (mut file, key, staff) = file();
        let recovery = RecoveryKey::random().expect("randomness");
        file.set_recovery(&key, &recovery).expect("a wrap");
        file.dismiss(&staff);
        assert!(matches!(file.unlock("counter", "a long passphrase"), Err(StoreError::WrongPassphrase)));
        let typed = RecoveryKey::parse(&recovery.to_text()).expect("as printed");
        assert_eq!(file.recover(&typed).expect("the store's key").bytes(), key.bytes());
        let other = RecoveryKey::random().expect("randomness");
        assert!(matches!(file.recover(&other), Err(StoreError::WrongRecoveryKey)));
    }
}
