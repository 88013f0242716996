//! The recovery key: printed once, kept nowhere.

use super::fill;
use crate::StoreError;
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// Letters and digits that are not mistaken for each other in print (no I, L, O, U).
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SECRET_BYTES: usize = 20;
const GROUP: usize = 4;

/// 160 random bits, shown as nine groups of four characters: eight carry the secret, the last one checks them.
pub struct RecoveryKey(Zeroizing<[u8; SECRET_BYTES]>);

impl std::fmt::Debug for RecoveryKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RecoveryKey")
    }
}

impl RecoveryKey {
    pub(crate) fn random() -> Result<Self, StoreError> {
        let mut bytes = Zeroizing::new([0; SECRET_BYTES]);
        fill(bytes.as_mut())?;
        Ok(Self(bytes))
    }

    /// As it is printed: `XXXX-XXXX-…`.
    #[must_use]
    pub fn to_text(&self) -> Zeroizing<String> {
        let mut characters = encode(self.0.as_ref());
        characters.push_str(&check(self.0.as_ref()));
        let groups: Vec<&str> = (0..characters.len()).step_by(GROUP).map(|at| &characters[at..at + GROUP]).collect();
        Zeroizing::new(groups.join("-"))
    }

    /// Reads a typed key: case, blanks and dashes do not matter, O is read as 0, I and L as 1.
    ///
    /// # Errors
    /// [`StoreError::WrongRecoveryKey`] when its length or its check characters do not fit.
    pub fn parse(text: &str) -> Result<Self, StoreError> {
        let mut bits: Zeroizing<Vec<u8>> = Zeroizing::new(Vec::with_capacity(GROUP * 9));
        for character in text.chars().filter(|character| !character.is_whitespace() && *character != '-') {
            let character = match character.to_ascii_uppercase() {
                'O' => '0',
                'I' | 'L' => '1',
                other => other,
            };
            let value =
                ALPHABET.iter().position(|letter| char::from(*letter) == character).ok_or(StoreError::WrongRecoveryKey)?;
            bits.push(value as u8);
        }
        if bits.len() != SECRET_BYTES * 8 / 5 + GROUP {
            return Err(StoreError::WrongRecoveryKey);
        }
        let mut secret = Zeroizing::new([0; SECRET_BYTES]);
        for (index, byte) in secret.iter_mut().enumerate() {
            *byte = (0..8).fold(0, |byte, bit| {
                let at = index * 8 + bit;
                (byte << 1) | ((bits[at / 5] >> (4 - at % 5)) & 1)
            });
        }
        let typed: String = bits[SECRET_BYTES * 8 / 5..].iter().map(|value| char::from(ALPHABET[usize::from(*value)])).collect();
        if typed != check(secret.as_ref()) {
            return Err(StoreError::WrongRecoveryKey);
        }
        Ok(Self(secret))
    }

    /// The key that wraps the store's. The secret has full entropy, so no memory-hard step is needed.
    pub(super) fn wrapping_key(&self) -> Zeroizing<[u8; 32]> {
        let mut hasher = Sha256::new();
        hasher.update(b"migradesk recovery wrap 1");
        hasher.update(self.0.as_ref());
        Zeroizing::new(hasher.finalize().into())
    }
}

fn encode(bytes: &[u8]) -> String {
    (0..bytes.len() * 8 / 5)
        .map(|index| {
            let value = (0..5).fold(0, |value, bit| {
                let at = index * 5 + bit;
                (value << 1) | ((bytes[at / 8] >> (7 - at % 8)) & 1)
            });
            char::from(ALPHABET[usize::from(value)])
        })
        .collect()
}

/// Four characters over the secret: one typing error in a million passes.
fn check(secret: &[u8]) -> String {
    let mut hasher = Sha256::new();
    hasher.update(b"migradesk recovery check 1");
    hasher.update(secret);
    encode(&hasher.finalize()[..5])[..GROUP].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_printed_key_is_read_back_however_it_is_typed() {
        let key = RecoveryKey::random().expect("randomness");
        let text = key.to_text();
        assert_eq!(text.len(), 9 * 4 + 8);
        for typed in
            [text.to_string(), text.to_lowercase(), text.replace('-', " "), text.replace('-', ""), text.replace('0', "O")]
        {
            assert_eq!(RecoveryKey::parse(&typed).expect("the same key").0.as_ref(), key.0.as_ref());
        }
    }

    #[test]
    fn one_wrong_character_is_noticed() {
        let text = RecoveryKey::random().expect("randomness").to_text();
        for at in (0..text.len()).filter(|at| text.as_bytes()[*at] != b'-') {
            let mut wrong = text.as_bytes().to_vec();
            wrong[at] = if wrong[at] == b'7' { b'8' } else { b'7' };
            let wrong = String::from_utf8(wrong).expect("ascii");
            assert!(matches!(RecoveryKey::parse(&wrong), Err(StoreError::WrongRecoveryKey)), "position {at}");
        }
        assert!(RecoveryKey::parse(&text[..20]).is_err(), "a key that broke off");
    }
}
