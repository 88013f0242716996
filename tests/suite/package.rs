//! Sealed packages between two offices, and the answers that come back.

use crate::made::{at_time, client, day, in_store, named, referral, save_client, save_service, service};
use desk::{
    Session,
    api::{
        client::{ClientOpen, TimelineItem},
        package::{
            IncomingReply, PackageImport, PackageKeyMake, PackageLock, PackageOpened, PackageReplyRecord, PackageSeal,
            PackageSealed, PackageUnlock, PartnerKeyCheck, PartnerKeySave, ReferralFind,
        },
        referral::{HandOver, ReferralCreate, ReferralList, ReferralRow},
        release::{ReleaseGive, ReleaseWithdraw},
        session::{Nothing, Undo},
    },
    package, release, undo,
};
use domain::{
    id::{ClientId, PackageId, ReferralId, ReleaseId, ServiceId},
    need::Need,
    office::Role,
    referral::{DataKind, ReferralCause, ReferralField as F, ReferralLevel, ReferralState as S},
    release::ReleaseForm,
};
use exchange::package::{self as sealed, Answered, Content, OwnKey, PartnerKey, Reply, With};
use migradesk_tests::{Engine, Office, code, on_both_engines, op};
use std::path::PathBuf;
use store::params;

/// An office with a referral that was sent on a release, and the folder in which its files lie.
struct Sender {
    counter: Session,
    service: ServiceId,
    client: ClientId,
    referral: ReferralId,
    release: ReleaseId,
    folder: tempfile::TempDir,
}

impl Sender {
    fn of(office: &mut Office) -> Self {
        let mut counter = office.person("counter", Role::Caseworker);
        let place = save_service(&mut counter, service("Nachbarstelle"));
        let somebody = client(&mut counter, "Amal", Some("ar"));
        let given = ReleaseGive {
            op_id: op(),
            client_id: somebody.clone(),
            case_file_id: None,
            service_id: place.clone(),
            whole_organisation: false,
            need: Need::Housing,
            purpose: "Looking for a flat".to_owned(),
            kinds: vec![DataKind::Identity, DataKind::Language, DataKind::Concern],
            special: vec![],
            mutual: true,
            form: ReleaseForm::OnPaper,
            signature: None,
            told_consequences: true,
            language: "ar".to_owned(),
            given_on: day("2026-11-22"),
            valid_until: day("2027-05-21"),
        };
        let release = ReleaseId::parse(&release::give(&mut counter, given).expect("a release").id).expect("an id");
        let request = ReferralCreate {
            client_id: Some(somebody.clone()),
            level: ReferralLevel::Minimum,
            fields: vec![F::Name, F::Languages, F::Need, F::Message],
            message: "Four people, two rooms".to_owned(),
            appointment: Some(HandOver { day: day("2026-11-30"), minute: Some(570), place: "Zimmer 4".to_owned() }),
            ..referral(&place)
        };
        let sent = desk::referral::create(&mut counter, request).expect("a referral").id;
        let folder = tempfile::tempdir().expect("a folder");
        Self { counter, service: place, client: somebody, referral: sent, release, folder }
    }

    fn request(&mut self, lock: PackageLock) -> PackageSeal {
        let version = self.row().version;
        PackageSeal { op_id: op(), id: self.referral.clone(), version, lock, days: 14 }
    }

    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn seal(&mut self, lock: PackageLock) -> (Vec<u8>, PackageSealed) {
        let (request, path) = (self.request(lock), self.file("package.age"));
        let done = package::seal_to(&mut self.counter, &request, &path).expect("sealed");
        (std::fs::read(path).expect("the file"), done)
    }

    fn row(&mut self) -> ReferralRow {
        let rows = desk::referral::list(&mut self.counter, ReferralList { client_id: None, all: true }).expect("a list");
        rows.into_iter().find(|row| row.id == self.referral).expect("the referral")
    }

    fn organisation(&mut self) -> String {
        let rows = package::partner_keys(&mut self.counter, Nothing {}).expect("keys");
        rows.into_iter().find(|row| row.organisation == "Nachbarstelle").expect("the partner").organization_id
    }

    /// Enters the other office's key and compares its digits.
    fn trust(&mut self, key: &desk::api::package::PackageKey) {
        let organization_id = self.organisation();
        let save = PartnerKeySave {
            op_id: op(),
            organization_id: organization_id.clone(),
            version: 0,
            recipient: key.recipient.clone(),
        };
        let version = package::save_partner_key(&mut self.counter, save).expect("entered").version;
        let check =
            PartnerKeyCheck { op_id: op(), organization_id, version, digits: key.digits.clone(), with: "Frau Muster".to_owned() };
        package::check_partner_key(&mut self.counter, check).expect("checked");
    }
}

/// A second office on the same kind of store, with somebody at its counter.
fn neighbour(office: &Office) -> (Office, Session) {
    let mut other = Office::new(if office.file.is_some() { Engine::File } else { Engine::Server });
    let counter = other.person("counter", Role::Caseworker);
    (other, counter)
}

fn take_in(opened: &PackageOpened) -> PackageImport {
    PackageImport { op_id: op(), token: opened.token.clone(), client_id: None, distinct_from: vec![] }
}

fn nothing_came_in(office: &Office) -> bool {
    in_store(office, |tx| {
        Ok(tx.value::<i64>("SELECT count(*) FROM incoming_referral", &[])?
            + tx.value::<i64>("SELECT count(*) FROM client", &[])?
            == 0)
    })
}

on_both_engines! {
    fn a_referral_goes_from_one_office_to_another_and_its_answer_comes_back(office) {
        let mut sender = Sender::of(office);
        let (other, mut theirs) = neighbour(office);
        let key = package::own_key(&mut theirs, Nothing {}).expect("their key");
        sender.trust(&key);
        let (bytes, done) = sender.seal(PackageLock::Key);
        assert_eq!((done.passphrase, done.fields), (None, vec![F::Name, F::Languages, F::Need, F::Message]));
        assert!(!bytes.windows(8).any(|part| part == b"Beispiel"), "nothing of it can be read");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = std::fs::metadata(sender.file("package.age")).expect("the file").permissions().mode();
            assert_eq!(mode & 0o777, 0o600);
        }
        assert_eq!(sender.row().packages.len(), 1, "it stands in the history of the referral");

        let opened = package::open(&mut theirs, "package.age", &bytes).expect("opened");
        let shown = opened.referral.as_ref().expect("a referral");
        assert_eq!((shown.office.as_str(), shown.message.as_str()), ("Invented Office", "Four people, two rooms"));
        assert_eq!(shown.reference, domain::referral::reference(&sender.referral));
        let fields: Vec<F> = shown.fields.iter().map(|field| field.field).collect();
        assert_eq!(fields, [F::Name, F::Languages], "what was released and nothing else");
        assert_eq!((shown.similar.len(), shown.appointment.as_ref().and_then(|one| one.minute)), (0, Some(570)));
        assert!(nothing_came_in(&other), "looking writes nothing");

        let imported = package::import(&mut theirs, take_in(&opened)).expect("taken in");
        let page = desk::client::open(&mut theirs, ClientOpen { id: imported.client_id.clone() }).expect("the page");
        assert_eq!((page.form.names[0].given.as_str(), page.form.languages[0].tag.as_str()), ("Amal", "ar"));
        assert_eq!(package::list(&mut theirs, Nothing {}).expect("a list")[0].client_id, imported.client_id);
        let told = page.timeline.iter().find_map(|entry| match &entry.what {
            TimelineItem::Incoming { office, message, .. } => Some((office.as_str(), message.as_str())),
            _ => None,
        });
        assert_eq!(told, Some(("Invented Office", "Four people, two rooms")), "whoever opens the person's page sees it");

        let path = sender.file("answer.age");
        let answer = IncomingReply {
            op_id: op(), id: imported.id, answer: S::Accepted, cause: None, outcome: None, day: day("2026-11-22"),
            remarks: "Come on Monday".to_owned(),
        };
        package::answer(&mut theirs, &answer, &path).expect("answered");
        let answer = std::fs::read(&path).expect("the file");
        let mut later = at_time(office, "counter", "2026-11-24 09:00");
        let opened = package::open(&mut later, "answer.age", &answer).expect("opened");
        let reply = opened.reply.as_ref().expect("an answer");
        assert_eq!((&reply.id, reply.answer, reply.remarks.as_str()), (&sender.referral, S::Accepted, "Come on Monday"));
        package::record(&mut later, PackageReplyRecord { op_id: op(), token: opened.token }).expect("written down");
        let row = sender.row();
        assert_eq!((row.state, row.steps.last().map(|step| step.reason.as_str())), (S::Accepted, Some("Come on Monday")));
        assert_eq!(code(package::open(&mut later, "answer.age", &answer)), "package-replayed");
    }

    fn a_package_comes_in_once_and_not_after_its_day(office) {
        let mut sender = Sender::of(office);
        let (other, mut theirs) = neighbour(office);
        let key = package::own_key(&mut theirs, Nothing {}).expect("their key");
        sender.trust(&key);
        let (bytes, _) = sender.seal(PackageLock::Key);
        let mut late = at_time(&other, "counter", "2026-12-06 10:01");
        assert_eq!(code(package::open(&mut late, "p.age", &bytes)), "package-expired");
        let opened = package::open(&mut theirs, "p.age", &bytes).expect("opened");
        let request = take_in(&opened);
        let first = package::import(&mut theirs, request.clone()).expect("taken in");
        let again = package::import(&mut theirs, request).expect("the answer that was lost");
        assert_eq!(first.client_id, again.client_id, "the same act is answered again");
        assert_eq!(code(package::open(&mut theirs, "p.age", &bytes)), "package-replayed");
        assert_eq!(code(package::import(&mut theirs, take_in(&opened))), "package-not-open");
        // Taken back, it can come in again.
        let in_log: String = in_store(&other, |tx| tx.value("SELECT op_id FROM op WHERE action = 'package-imported'", &[]));
        let of = domain::id::OpId::parse(&in_log).expect("an id");
        undo::undo(&mut theirs, Undo { op_id: op(), of }).expect("taken back");
        assert!(nothing_came_in(&other));
        assert!(package::open(&mut theirs, "p.age", &bytes).is_ok());
    }

    fn whoever_may_be_the_same_person_is_shown_and_asked_about(office) {
        let mut sender = Sender::of(office);
        let (other, mut theirs) = neighbour(office);
        let known = client(&mut theirs, "Amal", Some("ar"));
        let key = package::own_key(&mut theirs, Nothing {}).expect("their key");
        sender.trust(&key);
        let (bytes, _) = sender.seal(PackageLock::Key);
        let opened = package::open(&mut theirs, "p.age", &bytes).expect("opened");
        let similar: Vec<ClientId> = opened.referral.iter().flat_map(|shown| &shown.similar).map(|hit| hit.id.clone()).collect();
        assert_eq!(similar, std::slice::from_ref(&known));
        assert_eq!(code(package::import(&mut theirs, take_in(&opened))), "client-likely-duplicate");
        let joined = PackageImport { client_id: Some(known.clone()), ..take_in(&opened) };
        package::import(&mut theirs, joined).expect("joined");
        let clients: i64 = in_store(&other, |tx| tx.value("SELECT count(*) FROM client", &[]));
        assert_eq!(clients, 1, "no second record was made");
        assert_eq!(package::list(&mut theirs, Nothing {}).expect("a list")[0].client_id, known);
    }

    fn a_bare_name_proposes_whoever_has_it_with_the_reason(office) {
        let mut sender = Sender::of(office);
        let (other, mut theirs) = neighbour(office);
        // A name that half a town has, spelled by ear, beside somebody who shares one half of it.
        in_store(office, |tx| {
            tx.execute("UPDATE client_name SET given = 'Mohamad', family = 'Ahmad' WHERE client_id = $1", params![&sender.client])
        });
        let known = save_client(&mut theirs, named("Mohammed", "Ahmed"));
        save_client(&mut theirs, named("Mohamad", "Khalil"));
        let key = package::own_key(&mut theirs, Nothing {}).expect("their key");
        sender.trust(&key);
        let (bytes, _) = sender.seal(PackageLock::Key);
        let opened = package::open(&mut theirs, "p.age", &bytes).expect("opened");
        let shown = opened.referral.as_ref().expect("a referral");
        let similar: Vec<&ClientId> = shown.similar.iter().map(|hit| &hit.id).collect();
        assert_eq!(similar, [&known]);
        assert!(shown.similar[0].reasons.contains(&"name-alone".to_owned()), "{:?}", shown.similar[0].reasons);
        // Too little to stop anybody, enough to join them.
        package::import(&mut theirs, PackageImport { client_id: Some(known.clone()), ..take_in(&opened) }).expect("joined");
        let clients: i64 = in_store(&other, |tx| tx.value("SELECT count(*) FROM client", &[]));
        assert_eq!((clients, &package::list(&mut theirs, Nothing {}).expect("a list")[0].client_id), (2, &known));
    }

    fn a_package_with_a_passphrase_waits_for_it(office) {
        let mut sender = Sender::of(office);
        let (_other, mut theirs) = neighbour(office);
        let (bytes, done) = sender.seal(PackageLock::Passphrase);
        let secret = done.passphrase.expect("told once");
        let kept: i64 = in_store(office, |tx| {
            let inside = "SELECT count(*) FROM op WHERE reply LIKE $1";
            tx.value(inside, params![format!("%{secret}%").as_str()])
        });
        assert_eq!(kept, 0, "the store does not keep it");
        let opened = package::open(&mut theirs, "p.age", &bytes).expect("waits");
        assert!(opened.needs_passphrase && opened.referral.is_none());
        assert_eq!(code(package::import(&mut theirs, take_in(&opened))), "package-not-open");
        let unlock = |passphrase: &str| PackageUnlock { token: opened.token.clone(), passphrase: passphrase.to_owned() };
        assert_eq!(code(package::unlock(&mut theirs, unlock("abcd-efgh"))), "package-wrong-passphrase");
        let opened = package::unlock(&mut theirs, unlock(&secret)).expect("opened");
        package::import(&mut theirs, take_in(&opened)).expect("taken in");
    }

    fn nothing_is_sealed_without_a_key_that_was_checked(office) {
        let mut sender = Sender::of(office);
        let request = sender.request(PackageLock::Key);
        let path = sender.file("x.age");
        let seal = |sender: &mut Sender| code(package::seal_to(&mut sender.counter, &request, &path));
        assert_eq!(seal(&mut sender), "package-no-partner-key");
        let organization_id = sender.organisation();
        let key = OwnKey::generate().public();
        let enter = |version, recipient: &str| PartnerKeySave {
            op_id: op(), organization_id: organization_id.clone(), version, recipient: recipient.to_owned(),
        };
        assert_eq!(code(package::save_partner_key(&mut sender.counter, enter(0, "age1nonsense"))), "package-key");
        let own = package::own_key(&mut sender.counter, Nothing {}).expect("our key").recipient;
        assert_eq!(code(package::save_partner_key(&mut sender.counter, enter(0, &own))), "package-own-key");
        let version = package::save_partner_key(&mut sender.counter, enter(0, &key.to_string())).expect("entered").version;
        assert_eq!(seal(&mut sender), "package-key-unchecked");
        let check = |version, digits: &str| PartnerKeyCheck {
            op_id: op(), organization_id: organization_id.clone(), version, digits: digits.to_owned(), with: "Herr Beispiel".to_owned(),
        };
        assert_eq!(code(package::check_partner_key(&mut sender.counter, check(version, "12345 12345"))), "package-digits");
        let version = package::check_partner_key(&mut sender.counter, check(version, &key.fingerprint())).expect("checked").version;
        // Another key has to be checked anew.
        let other = OwnKey::generate().public().to_string();
        package::save_partner_key(&mut sender.counter, enter(version, &other)).expect("changed");
        assert_eq!(seal(&mut sender), "package-key-unchecked");
        assert_eq!(code(package::save_partner_key(&mut sender.counter, enter(version, &other))), "version-conflict");
        assert!(!path.exists() && std::fs::read_dir(sender.folder.path()).expect("the folder").count() == 0, "no half file");
        assert!(sender.row().packages.is_empty());
    }

    fn a_withdrawn_release_stops_sealing_and_a_slip_needs_none(office) {
        let mut sender = Sender::of(office);
        let path = sender.file("x.age");
        let request = sender.request(PackageLock::Passphrase);
        let endless = PackageSeal { days: 365, ..request.clone() };
        assert_eq!(code(package::seal_to(&mut sender.counter, &endless, &path)), "package-days");
        let withdraw = ReleaseWithdraw { op_id: op(), id: sender.release.clone(), version: 1, reason: String::new() };
        release::withdraw(&mut sender.counter, withdraw).expect("withdrawn");
        assert_eq!(code(package::seal_to(&mut sender.counter, &request, &path)), "version-conflict");
        let request = sender.request(PackageLock::Passphrase);
        assert_eq!(code(package::seal_to(&mut sender.counter, &request, &path)), "package-slip");
        assert!(!path.exists());
    }

    fn each_sealing_stands_in_the_ledger_and_cannot_be_taken_back(office) {
        let mut sender = Sender::of(office);
        let (_, done) = sender.seal(PackageLock::Passphrase);
        let ledger = release::ledger(&mut sender.counter, ClientOpen { id: sender.client.clone() }).expect("the ledger");
        assert_eq!(ledger.disclosures.len(), 2, "the referral, and the package");
        assert_eq!(ledger.disclosures[0].fields, done.fields);
        let op_id: String = in_store(office, |tx| tx.value("SELECT op_id FROM op WHERE action = 'package-sealed'", &[]));
        let of = domain::id::OpId::parse(&op_id).expect("an id");
        assert_eq!(code(undo::undo(&mut sender.counter, Undo { op_id: op(), of })), "undo-nothing");
        let own = PackageSeal { ..sender.request(PackageLock::Passphrase) };
        let nowhere = sender.folder.path().join("no folder/x.age");
        assert_eq!(code(package::seal_to(&mut sender.counter, &own, &nowhere)), "file-unwritable");
        assert_eq!(sender.row().packages.len(), 1, "what could not be written did not leave");
    }

    fn what_was_meant_for_another_office_is_not_taken_in(office) {
        let mut sender = Sender::of(office);
        let (other, mut theirs) = neighbour(office);
        let third = OwnKey::generate();
        let public = third.public();
        sender.trust(&desk::api::package::PackageKey {
            recipient: public.to_string(), digits: public.fingerprint(), made_at: domain::time::Instant(0), by: String::new(), earlier: 0, under_way: 0 });
        let (bytes, _) = sender.seal(PackageLock::Key);
        assert_eq!(code(package::open(&mut theirs, "p.age", &bytes)), "package-wrong-key");
        // The third one opens it and seals it anew for the neighbour: the name inside stays theirs.
        let now = office.desk.clock().utc();
        let Content::Referral { package: inside, .. } = sealed::open(&bytes, With::Keys(&[third]), now).expect("opened") else {
            panic!("a referral")
        };
        let key = PartnerKey::parse(&package::own_key(&mut theirs, Nothing {}).expect("their key").recipient).expect("a key");
        let again = sealed::seal(&inside, "", b"", b"", sealed::Lock::Key(&key)).expect("sealed");
        assert_eq!(code(package::open(&mut theirs, "p.age", &again)), "package-other-recipient");
        assert!(nothing_came_in(&other));
        assert_eq!(code(package::open(&mut sender.counter, "p.age", b"Dear colleague")), "package-not-sealed");
        assert_eq!(code(package::open(&mut sender.counter, "p.age", &bytes[..bytes.len() / 2])), "package-truncated");
    }

    fn a_package_that_says_nonsense_leaves_nothing_behind(office) {
        let mut sender = Sender::of(office);
        let (other, mut theirs) = neighbour(office);
        let (bytes, done) = sender.seal(PackageLock::Passphrase);
        let secret = done.passphrase.expect("told once");
        let now = office.desk.clock().utc();
        let Content::Referral { package: inside, .. } = sealed::open(&bytes, With::Passphrase(&secret), now).expect("opened") else {
            panic!("a referral")
        };
        let key = PartnerKey::parse(&package::own_key(&mut theirs, Nothing {}).expect("their key").recipient).expect("a key");
        let mut nonsense = (*inside).clone();
        nonsense.client.nationalities = vec!["ZZZ".to_owned()];
        let sealed_nonsense = sealed::seal(&nonsense, "", b"", b"", sealed::Lock::Key(&key)).expect("sealed");
        assert_eq!(code(package::open(&mut theirs, "p.age", &sealed_nonsense)), "package-broken");
        let mut nameless = *inside;
        nameless.client.name = None;
        let sealed_nameless = sealed::seal(&nameless, "", b"", b"", sealed::Lock::Key(&key)).expect("sealed");
        let opened = package::open(&mut theirs, "p.age", &sealed_nameless).expect("opened");
        assert!(opened.referral.as_ref().is_some_and(|shown| shown.nameless));
        assert_eq!(code(package::import(&mut theirs, take_in(&opened))), "package-no-name");
        assert!(nothing_came_in(&other));
    }

    fn an_answer_that_nobody_asked_for_is_refused(office) {
        let mut sender = Sender::of(office);
        let (bytes, done) = sender.seal(PackageLock::Passphrase);
        let now = office.desk.clock().utc();
        let secret = done.passphrase.expect("told once");
        let Content::Referral { package: inside, .. } = sealed::open(&bytes, With::Passphrase(&secret), now).expect("opened") else {
            panic!("a referral")
        };
        let said = |state, cause| Some(Answered {
            state, cause, outcome: None, day: day("2026-11-22").0, remarks: String::new(), appointment: None,
        });
        let reply = |reference: &str, token: &str, answer| {
            serde_json::to_vec(&Reply { answer, ..Reply::template(reference, token) }).expect("JSON")
        };
        let (reference, token) = (inside.referral.reference.as_str(), inside.reply.token.as_str());
        let mut open = |bytes: Vec<u8>| package::open(&mut sender.counter, "reply.json", &bytes);
        assert_eq!(code(open(reply(reference, token, None))), "reply-empty");
        let guessed = "00000000000000000000000000000000";
        assert_eq!(code(open(reply(reference, guessed, said(S::Accepted, None)))), "reply-unknown");
        assert_eq!(code(open(reply("00000-00001", token, said(S::Accepted, None)))), "reply-unknown");
        assert_eq!(code(open(reply(reference, token, said(S::Withdrawn, None)))), "referral-state");
        // Without its reason it is shown, and refused when it is written down, as if somebody had typed it.
        let opened = open(reply(reference, token, said(S::Declined, None))).expect("opened");
        let record = |token: &str| PackageReplyRecord { op_id: op(), token: token.to_owned() };
        assert_eq!(code(package::record(&mut sender.counter, record(&opened.token))), "field-required");
        let whole = reply(reference, token, said(S::Declined, Some(ReferralCause::NoCapacity)));
        let opened = package::open(&mut sender.counter, "reply.json", &whole).expect("opened");
        package::record(&mut sender.counter, record(&opened.token)).expect("written down");
        assert_eq!(sender.row().state, S::Declined);
    }

    fn an_answer_may_bring_an_appointment(office) {
        let mut sender = Sender::of(office);
        let request = desk::api::referral::ReferralAnswer {
            op_id: op(), id: sender.referral.clone(), version: 1, answer: S::Accepted, cause: None, outcome: None,
            day: day("2026-11-22"), reason: String::new(),
            appointment: Some(HandOver { day: day("2026-12-10"), minute: Some(600), place: "Zimmer 9".to_owned() }),
        };
        desk::referral::answer(&mut sender.counter, request).expect("an answer");
        let row = sender.row();
        assert_eq!(row.appointment.map(|one| one.place).as_deref(), Some("Zimmer 9"));
        assert_eq!(row.chase_on, Some(day("2026-12-24")), "silence is counted from the new appointment");
    }

    fn a_form_on_paper_leads_to_its_referral(office) {
        let mut sender = Sender::of(office);
        let reference = sender.row().reference;
        let mut find = |reference: &str| package::find(&mut sender.counter, ReferralFind { reference: reference.to_owned() });
        assert_eq!(find(&reference.to_lowercase().replace('-', "")).expect("found").id, sender.referral);
        assert_eq!(code(find("00000-00000")), "reference-unknown");
        assert_eq!(code(find("Müller")), "reference-form");
    }

    fn who_may_not_is_refused(office) {
        let mut sender = Sender::of(office);
        let path = sender.file("y.age");
        let (bytes, _) = sender.seal(PackageLock::Passphrase);
        let mut coordinator = office.person("interpreter", Role::InterpreterCoordinator);
        let mut privacy = office.person("privacy", Role::PrivacyOfficer);
        for session in [&mut coordinator, &mut privacy] {
            assert_eq!(code(package::open(session, "p.age", &bytes)), "permission-denied");
            assert_eq!(code(package::list(session, Nothing {})), "permission-denied");
            let request = PackageSeal { op_id: op(), id: sender.referral.clone(), version: 1, lock: PackageLock::Passphrase, days: 1 };
            assert_eq!(code(package::seal_to(session, &request, &path)), "permission-denied");
        }
        assert_eq!(code(package::make_key(&mut sender.counter, PackageKeyMake { op_id: op() })), "permission-denied");
        let first = package::own_key(&mut sender.counter, Nothing {}).expect("our key");
        let second = package::make_key(&mut at_time(office, "admin", "2026-11-23 09:00"), PackageKeyMake { op_id: op() }).expect("a new key");
        assert_ne!(first.recipient, second.recipient);
        assert_eq!(package::own_key(&mut sender.counter, Nothing {}).expect("our key").recipient, second.recipient);
        let secrets: i64 = in_store(office, |tx| tx.value("SELECT count(*) FROM office_key WHERE sealed LIKE '%SECRET%'", &[]));
        assert_eq!(secrets, 0, "the secret half is sealed within the store");
        let nobody = IncomingReply {
            op_id: op(), id: PackageId::from_uuid(uuid::Uuid::nil()), answer: S::Accepted, cause: None, outcome: None,
            day: day("2026-11-22"), remarks: String::new(),
        };
        assert_eq!(code(package::answer(&mut sender.counter, &nobody, &path)), "not-found");
        assert_eq!(sender.service.as_str().len(), 36);
    }
}
