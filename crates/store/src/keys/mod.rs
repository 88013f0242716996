//! The store's key and those who hold it.
//!
//! A store has one random key of 32 bytes, given raw to the engine. The key file beside the store holds it wrapped once for each
//! person (Argon2id over the passphrase, XChaCha20-Poly1305) and once for the printed recovery key. Whoever edits the key file can
//! take wraps away but can neither read the key nor weaken a wrap: its parameters are authenticated and have a floor.

mod recovery;
pub(crate) mod secret;
mod wrap;

pub use recovery::RecoveryKey;
pub use wrap::{Kdf, KeyFile, Wrap};

use crate::StoreError;
use zeroize::Zeroizing;

/// The key of a store. Wiped from memory when dropped; printed by nothing.
#[derive(Clone)]
pub struct StoreKey(Zeroizing<[u8; 32]>);

impl StoreKey {
    pub(crate) fn random() -> Result<Self, StoreError> {
        let mut bytes = Zeroizing::new([0; 32]);
        fill(bytes.as_mut())?;
        Ok(Self(bytes))
    }

    pub(crate) fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    pub(crate) fn to_hex(&self) -> Zeroizing<String> {
        Zeroizing::new(hex::encode(self.0.as_ref()))
    }
}

impl std::fmt::Debug for StoreKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("StoreKey")
    }
}

/// Random bytes of the operating system.
pub(crate) fn fill(bytes: &mut [u8]) -> Result<(), StoreError> {
    getrandom::fill(bytes).map_err(|_| StoreError::Engine { code: "no randomness".to_owned() })
}
