//! A directory of services from elsewhere: a package, a page of an interface, a single record.
#![no_main]

use exchange::hsds;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    for name in ["services.json", "datapackage.zip", "services"] {
        let _read = hsds::read(bytes, name);
    }
});
