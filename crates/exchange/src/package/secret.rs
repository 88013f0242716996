//! What nobody may guess: the passphrase of a package, and the token by which its answer is known.

use super::PackageError;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// Lower-case letters and digits that nobody takes for another when they are read aloud or written down: no `0`, `1`, `l`, `o`.
const READABLE: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";
const GROUPS: usize = 5;
const GROUP: usize = 4;

fn random<const N: usize>() -> Result<Zeroizing<[u8; N]>, PackageError> {
    let mut bytes = Zeroizing::new([0; N]);
    getrandom::fill(bytes.as_mut()).map_err(|_| PackageError::NoRandomness)?;
    Ok(bytes)
}

/// A passphrase of 100 bits, to be told another way than the package goes: `k7mq-3xvb-…`.
///
/// # Errors
/// [`PackageError::NoRandomness`].
pub fn passphrase() -> Result<Zeroizing<String>, PackageError> {
    let bytes = random::<{ GROUPS * GROUP }>()?;
    let mut text = Zeroizing::new(String::with_capacity(GROUPS * (GROUP + 1)));
    for (at, byte) in bytes.iter().enumerate() {
        if at > 0 && at % GROUP == 0 {
            text.push('-');
        }
        // Thirty-two letters are five bits of the byte: each is as likely as the others.
        text.push(char::from(READABLE[usize::from(byte & 31)]));
    }
    Ok(text)
}

/// 128 bits that go out with a package and come back with its answer.
///
/// # Errors
/// [`PackageError::NoRandomness`].
pub fn token() -> Result<String, PackageError> {
    Ok(hex::encode(random::<16>()?.as_ref()))
}

/// What is kept of a token: enough to know it again, not enough to make an answer of it.
#[must_use]
pub fn token_digest(token: &str) -> String {
    hex::encode(Sha256::digest(token.as_bytes()))
}
