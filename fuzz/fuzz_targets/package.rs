//! A sealed package: the file that arrives, and what somebody with our key put into it.
#![no_main]

use age::{
    Recipient,
    armor::{ArmoredWriter, Format},
};
use chrono::DateTime;
use exchange::package::{self, OwnKey, With};
use libfuzzer_sys::fuzz_target;
use std::{io::Write, sync::LazyLock};

static KEY: LazyLock<OwnKey> = LazyLock::new(OwnKey::generate);

fn sealed(plain: &[u8]) -> Vec<u8> {
    let to: age::x25519::Recipient = KEY.public().to_string().parse().unwrap();
    let mut out = Vec::new();
    let armour = ArmoredWriter::wrap_output(&mut out, Format::AsciiArmor).unwrap();
    let encryptor = age::Encryptor::with_recipients(std::iter::once(&to as &dyn Recipient)).unwrap();
    let mut writer = encryptor.wrap_output(armour).unwrap();
    writer.write_all(plain).unwrap();
    writer.finish().and_then(ArmoredWriter::finish).unwrap();
    out
}

fuzz_target!(|bytes: &[u8]| {
    let now = DateTime::UNIX_EPOCH;
    let keys = std::slice::from_ref(&*KEY);
    let _as_it_came = package::open(bytes, With::Keys(keys), now);
    let _opened = package::open(&sealed(bytes), With::Keys(keys), now);
});
