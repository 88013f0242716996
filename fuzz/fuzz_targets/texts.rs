//! A file of texts from a translator, and the text of a letter from an office.
#![no_main]

use l10n::{Template, source};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let _file = source::parse(text);
    let _letter = Template::parse(text, &[]);
});
