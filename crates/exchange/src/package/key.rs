//! The two halves of a key: the one that an office keeps, and the one that partners are given.

use super::PackageError;
use age::secrecy::ExposeSecret;
use sha2::{Digest, Sha256};
use std::{fmt, str::FromStr};
use zeroize::Zeroizing;

/// An office's own key. Who has it reads every package that was sealed to it.
#[derive(Clone)]
pub struct OwnKey(pub(super) age::x25519::Identity);

impl OwnKey {
    /// A new one, of the operating system's randomness.
    #[must_use]
    pub fn generate() -> Self {
        Self(age::x25519::Identity::generate())
    }

    /// Takes a key from the store, or from a file that `age-keygen` made: comment lines are left out.
    ///
    /// # Errors
    /// [`PackageError::Key`].
    pub fn parse(text: &str) -> Result<Self, PackageError> {
        let line =
            text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#')).ok_or(PackageError::Key)?;
        age::x25519::Identity::from_str(line).map(Self).map_err(|_| PackageError::Key)
    }

    /// The secret half as text. It belongs into the encrypted store and nowhere else.
    #[must_use]
    pub fn secret(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.to_string().expose_secret().to_owned())
    }

    /// The half that partners are given.
    #[must_use]
    pub fn public(&self) -> PartnerKey {
        PartnerKey(self.0.to_public())
    }
}

impl fmt::Debug for OwnKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("OwnKey")
    }
}

/// The public key of somebody to whom packages are sealed, `age1…`.
#[derive(Clone)]
pub struct PartnerKey(pub(super) age::x25519::Recipient);

impl PartnerKey {
    /// Takes a key as it came: blanks and line breaks of a mail around or in it are left out.
    ///
    /// # Errors
    /// [`PackageError::Key`].
    pub fn parse(text: &str) -> Result<Self, PackageError> {
        // No key has more than sixty-two characters; what is longer is not worth reading.
        let text: String = text.chars().filter(|c| !c.is_whitespace()).take(100).collect();
        age::x25519::Recipient::from_str(&text.to_ascii_lowercase()).map(Self).map_err(|_| PackageError::Key)
    }

    /// What two people read to each other on the phone: five groups of five digits, which every language has. Whoever wants a second
    /// key with the same digits has to try some 10^24 keys.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let digest = Sha256::digest(self.to_string().as_bytes());
        let groups: Vec<String> = digest
            .chunks_exact(6)
            .take(5)
            .map(|chunk| format!("{:05}", chunk.iter().fold(0_u64, |sum, byte| (sum << 8) | u64::from(*byte)) % 100_000))
            .collect();
        groups.join(" ")
    }
}

impl fmt::Display for PartnerKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for PartnerKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "PartnerKey({self})")
    }
}

impl PartialEq for PartnerKey {
    fn eq(&self, other: &Self) -> bool {
        self.to_string() == other.to_string()
    }
}

impl Eq for PartnerKey {}
