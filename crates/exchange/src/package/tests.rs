//! What is sealed comes back, and nothing else does.

use super::{open::With, seal::encrypt, seal::pack, *};
use chrono::{DateTime, NaiveDate, TimeZone, Utc};
use domain::{
    id::PackageId,
    need::{Need, Urgency},
    referral::{DataKind, ReferralLevel, ReferralState},
};
use proptest::prelude::*;
use serde_json::{Value, json};

fn at(day: u32) -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 11, day, 9, 0, 0).single().expect("a day")
}

pub(super) fn package(own: &OwnKey) -> ReferralPackage {
    let day = |day| NaiveDate::from_ymd_opt(2026, 11, day).expect("a day");
    ReferralPackage {
        format: ReferralPackage::FORMAT.to_owned(),
        version: VERSION,
        package_id: PackageId::parse("01930000-0000-7000-8000-000000000001").expect("an id"),
        made_at: at(1),
        expires_at: at(15),
        from: From { office: "Servicestelle Musterstadt".to_owned(), key: own.public().to_string() },
        to: To { organisation: "Beispielverein".to_owned(), service: "Wohnberatung".to_owned(), key: None },
        referral: Sent {
            reference: "K7F3Q-9QXM2".to_owned(),
            need: Need::Housing,
            urgency: Urgency::Soon,
            level: ReferralLevel::Minimum,
            sent_on: day(1),
            message: "Räumung zum 1. Dezember.\nBitte bald.".to_owned(),
            appointment: Some(Meeting { day: day(9), time: Some("09:30".to_owned()), place: "Zimmer 4".to_owned() }),
            release: Release {
                purpose: "Wohnung finden".to_owned(),
                kinds: vec![DataKind::Identity, DataKind::Concern],
                given_on: day(1),
                valid_until: day(30),
            },
        },
        reply: ReplyTemplate { token: "0123456789abcdef0123456789abcdef".to_owned() },
        client: Client {
            name: Some(Name { family: "الأحمد".to_owned(), given: "Mohamad".to_owned() }),
            birth_date: Some(Born { year: Some(1998), month: None, day: None, estimated: false }),
            phones: vec!["+49 231 5550100".to_owned()],
            ..Client::default()
        },
    }
}

fn sealed(own: &OwnKey, lock: Lock<'_>) -> Vec<u8> {
    seal(&package(own), "Lesen Sie mich", b"%PDF-1", b"%PDF-2", lock).expect("sealed")
}

fn refused(bytes: &[u8], keys: &[OwnKey]) -> &'static str {
    open(bytes, With::Keys(keys), at(2)).expect_err("it should have been refused").code()
}

/// A sealed archive with these files.
fn with_files(own: &OwnKey, files: &[(&str, &[u8])]) -> Vec<u8> {
    encrypt(&pack(files).expect("packed"), Lock::Key(&own.public())).expect("sealed")
}

fn with_json(own: &OwnKey, change: impl Fn(&mut Value)) -> Vec<u8> {
    let mut json = serde_json::to_value(package(own)).expect("JSON");
    change(&mut json);
    with_files(own, &[(REFERRAL_JSON, json.to_string().as_bytes())])
}

#[test]
fn what_is_sealed_to_a_key_is_opened_with_it_and_with_no_other() {
    let (own, other) = (OwnKey::generate(), OwnKey::generate());
    let bytes = sealed(&own, Lock::Key(&own.public()));
    assert!(!bytes.windows(7).any(|part| part == b"Mohamad"), "nothing of it can be read");
    let keys = [other.clone(), own.clone()];
    let Content::Referral { package: read, files } = open(&bytes, With::Keys(&keys), at(2)).expect("opened") else {
        panic!("a referral")
    };
    assert_eq!(*read, package(&own));
    assert_eq!(files.keys().copied().collect::<Vec<_>>().len(), FILES.len());
    assert_eq!(files[REFERRAL_PDF].as_slice(), b"%PDF-1");
    assert_eq!(refused(&bytes, &[other]), "package-wrong-key");
    assert_eq!(refused(&bytes, &[]), "package-wrong-key");
    let told = open(&bytes, With::Passphrase("a passphrase"), at(2)).expect_err("it has none");
    assert_eq!(told.code(), "package-wrong-key");
}

#[test]
fn what_is_sealed_with_a_passphrase_asks_for_it() {
    let own = OwnKey::generate();
    let secret = passphrase().expect("randomness");
    let bytes = sealed(&own, Lock::Passphrase(&secret));
    assert_eq!(refused(&bytes, std::slice::from_ref(&own)), "package-needs-passphrase");
    let wrong = open(&bytes, With::Passphrase("abcd-abcd"), at(2)).expect_err("another one");
    assert_eq!(wrong.code(), "package-wrong-passphrase");
    // Told on the phone and typed with a blank at the end.
    assert!(open(&bytes, With::Passphrase(&format!(" {} ", *secret)), at(2)).is_ok());
}

#[test]
fn a_package_that_has_expired_is_refused() {
    let own = OwnKey::generate();
    let bytes = sealed(&own, Lock::Key(&own.public()));
    let keys = [own];
    assert!(open(&bytes, With::Keys(&keys), at(14)).is_ok());
    assert_eq!(open(&bytes, With::Keys(&keys), at(15)).expect_err("expired").code(), "package-expired");
}

#[test]
fn a_file_that_was_cut_off_is_told_from_one_that_was_altered() {
    let own = OwnKey::generate();
    let bytes = sealed(&own, Lock::Key(&own.public()));
    for length in [5, 20, 40, 200, 700, bytes.len() - 40] {
        assert_eq!(refused(&bytes[..length], std::slice::from_ref(&own)), "package-truncated", "{length}");
    }
    let mut lines: Vec<&[u8]> = bytes.split(|byte| *byte == b'\n').collect();
    let whole = lines.len();
    lines.remove(whole / 2);
    assert_eq!(refused(&lines.join(&b'\n'), std::slice::from_ref(&own)), "package-altered", "a line is missing");
    let mut changed = bytes.clone();
    let middle = bytes.len() / 2;
    changed[middle] = if changed[middle] == b'A' { b'B' } else { b'A' };
    assert_eq!(refused(&changed, std::slice::from_ref(&own)), "package-altered");
    assert_eq!(refused(b"Dear colleague, see below.", std::slice::from_ref(&own)), "package-not-sealed");
    assert_eq!(refused(b"", std::slice::from_ref(&own)), "package-not-sealed");
    assert_eq!(refused(&vec![b'-'; LARGEST_FILE + 1], &[own]), "package-too-large");
}

#[test]
fn a_newer_version_says_so_whatever_else_it_says() {
    let own = OwnKey::generate();
    let newer = with_json(&own, |json| *json = json!({ "format": "migradesk-referral", "version": 7, "people": [1, 2] }));
    let keys = [own];
    assert_eq!(open(&newer, With::Keys(&keys), at(2)).expect_err("newer"), PackageError::Newer { found: 7, known: 1 });
    let error = open(b"age-encryption.org/v2\n", With::Keys(&keys), at(2)).expect_err("a newer age");
    assert_eq!(error.code(), "package-newer");
}

#[test]
fn json_that_is_not_of_the_format_is_broken() {
    let own = OwnKey::generate();
    let cases: [(&str, &dyn Fn(&mut Value)); 9] = [
        ("another format", &|json| json["format"] = "something".into()),
        ("version nought", &|json| json["version"] = 0.into()),
        ("a field that nobody knows", &|json| json["client"]["religion"] = "…".into()),
        ("a word that is no code", &|json| json["referral"]["need"] = "magic".into()),
        ("no id", &|json| json["package_id"] = "../../etc".into()),
        ("expires before it was made", &|json| json["expires_at"] = "2026-10-01T00:00:00Z".into()),
        ("a token that can be guessed", &|json| json["reply"]["token"] = "1".into()),
        ("a time that is none", &|json| json["referral"]["appointment"]["time"] = "25:00".into()),
        ("a control character", &|json| json["client"]["name"]["family"] = "A\u{0}B".into()),
    ];
    for (what, change) in cases {
        assert_eq!(refused(&with_json(&own, change), std::slice::from_ref(&own)), "package-broken", "{what}");
    }
    let endless = with_json(&own, |json| json["client"]["phones"] = vec!["1"; 51].into());
    assert_eq!(refused(&endless, std::slice::from_ref(&own)), "package-broken");
    let long = with_json(&own, |json| json["referral"]["message"] = "a".repeat(300_000).into());
    assert_eq!(refused(&long, &[own]), "package-too-large");
}

#[test]
fn a_name_that_a_package_does_not_have_ends_the_reading() {
    let own = OwnKey::generate();
    let json = serde_json::to_vec(&package(&own)).expect("JSON");
    for name in
        ["../referral.json", "/etc/passwd", "C:\\referral.json", "sub/referral.json", "referral.json/", "REFERRAL.JSON", "x.exe"]
    {
        let bytes = with_files(&own, &[(REFERRAL_JSON, &json), (name, b"")]);
        assert_eq!(refused(&bytes, std::slice::from_ref(&own)), "package-contents", "{name}");
    }
    assert_eq!(refused(&with_files(&own, &[(README, b"")]), std::slice::from_ref(&own)), "package-contents", "nothing to read");
    let many: Vec<(String, &[u8])> = (0..100).map(|serial| (format!("{serial}"), b"".as_slice())).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|(name, bytes)| (name.as_str(), *bytes)).collect();
    assert_eq!(refused(&with_files(&own, &many), std::slice::from_ref(&own)), "package-contents");
    let plain = encrypt(b"PK\x03\x04 no archive", Lock::Key(&own.public())).expect("sealed");
    assert_eq!(refused(&plain, &[own]), "package-broken");
}

#[test]
fn a_bomb_is_stopped_while_it_unpacks() {
    let own = OwnKey::generate();
    let nothing = vec![0; LARGEST_CONTENT + 1];
    let bytes = with_files(&own, &[(REFERRAL_PDF, &nothing)]);
    assert!(bytes.len() < 200_000, "it is small outside");
    assert_eq!(refused(&bytes, &[own]), "package-bomb");
}

#[test]
fn a_passphrase_that_asks_for_an_hour_of_work_is_not_tried() {
    let own = OwnKey::generate();
    let bytes = sealed(&own, Lock::Passphrase("a passphrase"));
    let text = String::from_utf8(bytes).expect("armour is text");
    let mut raw = Vec::new();
    std::io::Read::read_to_end(&mut age::armor::ArmoredReader::new(text.as_bytes()), &mut raw).expect("armour");
    // The header is text: its work factor is the last word of the stanza.
    let head = String::from_utf8_lossy(&raw[..120]).into_owned();
    assert!(head.contains(" 16\n"), "{head}");
    let place = raw.windows(4).position(|part| part == b" 16\n").expect("the work factor");
    raw[place + 1..place + 3].copy_from_slice(b"30");
    let error = open(&raw, With::Passphrase("a passphrase"), at(2)).expect_err("too much");
    assert_eq!(error.code(), "package-too-costly");
}

#[test]
fn an_answer_comes_back_open_sealed_or_packed() {
    let own = OwnKey::generate();
    let mut reply = Reply::template("K7F3Q-9QXM2", "0123456789abcdef0123456789abcdef");
    reply.answer = Some(Answered {
        state: ReferralState::Accepted,
        cause: None,
        outcome: None,
        day: NaiveDate::from_ymd_opt(2026, 11, 5).expect("a day"),
        remarks: String::new(),
        appointment: Some(Meeting {
            day: NaiveDate::from_ymd_opt(2026, 11, 9).expect("a day"),
            time: Some("14:00".to_owned()),
            place: String::new(),
        }),
    });
    let open_json = serde_json::to_vec(&reply).expect("JSON");
    let marked = [b"\xEF\xBB\xBF".as_slice(), &open_json].concat();
    let sealed = seal_reply(&reply, &own.public()).expect("sealed");
    let packed = with_files(&own, &[(REPLY_JSON, &open_json)]);
    for bytes in [open_json, marked, sealed, packed] {
        match open(&bytes, With::Keys(std::slice::from_ref(&own)), at(2)).expect("a reply") {
            Content::Reply(read) => assert_eq!(read, reply),
            Content::Referral { .. } => panic!("a reply"),
        }
    }
    // What a person types who has only an editor: the fields that they leave out are empty.
    let typed = json!({ "format": "migradesk-reply", "version": 1, "reference": "K7F3Q-9QXM2",
        "token": "0123456789abcdef0123456789abcdef", "answer": { "state": "declined", "cause": "no-capacity", "day": "2026-11-05" } });
    assert!(read_reply(typed.to_string().as_bytes()).is_ok());
    let referral = serde_json::to_vec(&package(&own)).expect("JSON");
    assert_eq!(refused(&referral, &[own]), "package-not-sealed", "a referral never comes open");
}

#[test]
fn a_key_is_read_as_mails_bring_it_and_named_by_its_digits() {
    let own = OwnKey::generate();
    let text = own.public().to_string();
    let folded = format!("  {}\r\n {}\n", &text[..30], &text[30..]);
    let read = PartnerKey::parse(&folded).expect("a key");
    assert_eq!(read, own.public());
    let digits = read.fingerprint();
    assert_eq!((digits.len(), digits.split(' ').count()), (29, 5));
    assert!(digits.chars().all(|c| c.is_ascii_digit() || c == ' '));
    assert_ne!(digits, OwnKey::generate().public().fingerprint());
    for wrong in ["", "age1", "AGE-SECRET-KEY-1", "ssh-ed25519 AAAA", &text[..61]] {
        assert_eq!(PartnerKey::parse(wrong).expect_err("no key").code(), "package-key", "{wrong}");
    }
    let file = format!("# created: today\n# public key: {text}\n{}\n", *own.secret());
    assert_eq!(OwnKey::parse(&file).expect("a file of age-keygen").public(), own.public());
    assert_eq!(format!("{own:?}"), "OwnKey", "no log shows the secret half");
}

#[test]
fn a_passphrase_has_a_hundred_bits_and_a_token_is_kept_as_its_digest() {
    let (one, other) = (passphrase().expect("randomness"), passphrase().expect("randomness"));
    assert_ne!(*one, *other);
    assert_eq!((one.len(), one.split('-').count()), (24, 5));
    let token = token().expect("randomness");
    assert_eq!(token.len(), 32);
    assert!(!token_digest(&token).contains(&token));
}

proptest! {
    /// Whatever comes, the answer is a code and never a panic.
    #[test]
    fn hostile_bytes_are_refused(bytes in proptest::collection::vec(any::<u8>(), 0..600), begin in 0..3_usize) {
        let own = [OwnKey::generate()];
        let begun: &[u8] = [b"".as_slice(), b"age-encryption.org/v1\n-> X25519 ", b"-----BEGIN AGE ENCRYPTED FILE-----\n"][begin];
        prop_assert!(open(&[begun, &bytes].concat(), With::Keys(&own), at(2)).is_err());
    }

    /// Whatever somebody with our public key packs for us.
    #[test]
    fn hostile_contents_are_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400), name in 0..5_usize) {
        let own = OwnKey::generate();
        let packed = with_files(&own, &[(FILES[name], &bytes)]);
        prop_assert!(open(&packed, With::Keys(std::slice::from_ref(&own)), at(2)).is_err());
        let bare = encrypt(&bytes, Lock::Key(&own.public())).expect("sealed");
        prop_assert!(open(&bare, With::Keys(&[own]), at(2)).is_err());
    }

    #[test]
    fn hostile_replies_are_refused_or_read(text in "\\{\"format\":\"migradesk-reply\",\"version\":1,\"[a-z]{1,9}\":[\"{}0-9,:a-z\\[\\]]{0,60}\\}?") {
        prop_assert!(read_reply(text.as_bytes()).is_err());
    }

    /// A byte that is not what it was is seen, wherever it stands.
    #[test]
    fn no_byte_can_be_changed(place in any::<prop::sample::Index>(), bit in 0..6_u8) {
        let own = OwnKey::generate();
        let armoured = sealed(&own, Lock::Key(&own.public()));
        let mut raw = Vec::new();
        std::io::Read::read_to_end(&mut age::armor::ArmoredReader::new(armoured.as_slice()), &mut raw).expect("armour");
        let place = place.index(raw.len());
        raw[place] ^= 1 << bit;
        prop_assert!(open(&raw, With::Keys(&[own]), at(2)).is_err());
    }
}
