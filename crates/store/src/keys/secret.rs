//! Small secrets inside a store, such as the key to which packages are sealed. Whoever runs a shared server reads its tables; what is
//! sealed here opens only with the store's key, which the server has wrapped for people and never open.

use super::{StoreKey, fill};
use crate::StoreError;
use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

const NONCE: usize = 24;

/// A key of its own: that of the store is given to the engine and to nothing else.
fn cipher(key: &StoreKey) -> XChaCha20Poly1305 {
    let mut hash = Sha256::new();
    hash.update(b"migradesk secret in store v1");
    hash.update(key.bytes());
    XChaCha20Poly1305::new(&hash.finalize())
}

/// Hex of the nonce and of what was sealed. `bound_to` has to be said again when it is opened: store, table, row.
pub(crate) fn seal(key: &StoreKey, bound_to: &str, secret: &[u8]) -> Result<String, StoreError> {
    let mut nonce = [0; NONCE];
    fill(&mut nonce)?;
    let sealed = cipher(key)
        .encrypt(XNonce::from_slice(&nonce), Payload { msg: secret, aad: bound_to.as_bytes() })
        .map_err(|_| StoreError::Damaged { part: "secret" })?;
    Ok(hex::encode([nonce.as_slice(), &sealed].concat()))
}

pub(crate) fn open(key: &StoreKey, bound_to: &str, sealed: &str) -> Result<Zeroizing<Vec<u8>>, StoreError> {
    let damaged = || StoreError::Damaged { part: "secret" };
    let bytes = hex::decode(sealed).map_err(|_| damaged())?;
    let (nonce, sealed) = bytes.split_at_checked(NONCE).ok_or_else(damaged)?;
    cipher(key)
        .decrypt(XNonce::from_slice(nonce), Payload { msg: sealed, aad: bound_to.as_bytes() })
        .map(Zeroizing::new)
        .map_err(|_| damaged())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_opens_in_its_own_store_and_place_only() {
        let (key, other) = (StoreKey::random().expect("randomness"), StoreKey::random().expect("randomness"));
        let sealed = seal(&key, "store/office_key/1", b"AGE-SECRET-KEY").expect("sealed");
        assert!(!sealed.contains(&hex::encode("SECRET")), "it cannot be read");
        assert_eq!(open(&key, "store/office_key/1", &sealed).expect("opened").as_slice(), b"AGE-SECRET-KEY");
        for (key, bound_to, text) in [
            (&other, "store/office_key/1", sealed.as_str()),
            (&key, "store/office_key/2", &sealed),
            (&key, "store/office_key/1", &sealed[2..]),
            (&key, "store/office_key/1", "00"),
        ] {
            assert!(matches!(open(key, bound_to, text), Err(StoreError::Damaged { part: "secret" })));
        }
    }
}
