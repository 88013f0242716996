//! Before a session: setting up, signing in, locking.

use crate::{
    Acted, ArgValue, Desk, DeskError, Result, Session,
    api::session::{
        LanguageInfo, LocaleReply, LocaleRequest, Me, Nothing, OfficeInit, OfficeInitReply, OfficeState, SignIn, Stage, Unlock,
    },
    desk::State,
    staff,
};
use domain::{
    id::{OpId, StaffId},
    office::{DEFAULT_ZONE, Role},
};
use l10n::Direction;
use std::sync::Arc;
use store::{NewStore, Store, StoreError, Value, params};
use zeroize::Zeroizing;

/// Minutes without input after which the screen locks itself, until an office sets its own.
const LOCK_AFTER_MINUTES: u32 = 10;

/// Where the program stands.
///
/// # Errors
/// A key file that cannot be read; a store that is not there is a stage, not an error.
pub fn office_state(desk: &Desk, _: Nothing) -> Result<OfficeState> {
    let (office_name, logins) = match store::read_keys(&desk.location) {
        Ok(keys) => {
            let mut logins: Vec<String> =
                keys.wraps.iter().filter(|wrap| wrap.role == "person").map(|wrap| wrap.login.clone()).collect();
            logins.sort();
            (Some(keys.office_name), logins)
        }
        Err(StoreError::Missing) => (None, Vec::new()),
        Err(error) => return Err(error.into()),
    };
    let (stage, me) = match &*desk.state() {
        _ if office_name.is_none() => (Stage::NoStore, None),
        State::SignedOut => (Stage::SignedOut, None),
        State::Locked { staff_id, login, name, .. } => {
            let me = Me {
                id: staff_id.clone(),
                login: login.clone(),
                name: name.clone(),
                roles: Vec::new(),
                permissions: Vec::new(),
                language: None,
            };
            (Stage::Locked, Some(me))
        }
        State::SignedIn(session) => (Stage::SignedIn, Some(session.me())),
    };
    Ok(OfficeState {
        stage,
        office_name,
        logins,
        me,
        lock_after_minutes: LOCK_AFTER_MINUTES,
        today: desk.clock.today(DEFAULT_ZONE),
    })
}

/// Sets up a store with its first administrator, who is signed in then.
///
/// # Errors
/// `field-required`, `field-too-long`, `passphrase-short`, `login-form` with their field; `store-exists`, `network-drive`.
pub fn office_init(desk: &Desk, request: OfficeInit) -> Result<OfficeInitReply> {
    let passphrase = Zeroizing::new(request.passphrase);
    let office_name = staff::required("office_name", &request.office_name, 200)?;
    let name = staff::required("admin_name", &request.admin_name, 200)?;
    let login = staff::login("admin_login", &request.admin_login)?;
    staff::check_new_passphrase("passphrase", &passphrase)?;
    for (index, tag) in request.languages.iter().enumerate() {
        desk.catalogue.language(tag).map_err(|_| DeskError::field(format!("languages.{index}"), "language-unknown"))?;
    }
    let (mut session, recovery) = make_office(
        desk,
        &NewOffice {
            office_name: &office_name,
            languages: &request.languages,
            login: &login,
            name: &name,
            // In a new office one person is everything until there are more; the demo brings its own people.
            roles: &[Role::Administrator],
            passphrase: &passphrase,
        },
    )?;
    if request.with_demo {
        crate::demo::fill(
            &mut session,
            &crate::demo::Options::small(desk.clock.today(DEFAULT_ZONE)),
            &passphrase,
            &mut |_, _| true,
        )?;
    }
    let me = session.me();
    *desk.state() = State::SignedIn(session);
    Ok(OfficeInitReply { recovery_key: recovery, me })
}

/// What a new office starts with.
#[derive(Debug)]
pub struct NewOffice<'a> {
    pub office_name: &'a str,
    pub languages: &'a [String],
    pub login: &'a str,
    pub name: &'a str,
    pub roles: &'a [Role],
    pub passphrase: &'a str,
}

/// Makes the store and its first person. Answers their session and the recovery key as printed.
///
/// # Errors
/// `store-exists`, `network-drive`, what the disk says.
pub fn make_office(desk: &Desk, new: &NewOffice<'_>) -> Result<(Session, String)> {
    let now = desk.clock.now();
    let maker = crate::Caller {
        staff_id: StaffId::from_uuid(uuid::Uuid::nil()),
        now,
        today: desk.clock.today(DEFAULT_ZONE),
        zone: DEFAULT_ZONE,
        sees_restricted: false,
        finds_clients: false,
        runs_pool: false,
        sets_up_appointments: false,
        finder: Default::default(),
        ids: Default::default(),
    };
    let admin = StaffId::from_uuid(maker.new_uuid());
    let (mut store, recovery) = Store::create(&NewStore {
        location: &desk.location,
        store_id: maker.new_uuid().to_string(),
        office_name: new.office_name,
        admin: &admin,
        admin_login: new.login,
        passphrase: new.passphrase,
    })?;
    let languages = serde_json::to_string(new.languages).map_err(|_| DeskError::Request)?;
    let roles = serde_json::to_string(new.roles).map_err(|_| DeskError::Request)?;
    store.write::<_, DeskError>(|tx| {
        for (key, value) in [("office_name", new.office_name), ("languages", &languages)] {
            tx.execute("INSERT INTO meta (key, value) VALUES ($1, $2)", params![key, value])?;
        }
        tx.insert(
            "staff",
            admin.as_str(),
            &[
                ("login", new.login.into()),
                ("name", new.name.into()),
                ("roles", roles.as_str().into()),
                ("languages", "[]".into()),
                ("screen_language", Value::Null),
                ("active", true.into()),
                ("takes_appointments", false.into()),
                ("created_at", now.into()),
            ],
        )?;
        crate::appointment::add_of_staff(tx, &admin)?;
        Ok(())
    })?;
    let unlocked = store::Unlocked { store, staff_id: admin.clone(), failed_sign_ins: Vec::new() };
    let mut session = Session::begin(unlocked, desk.clock.clone(), Arc::clone(&desk.catalogue))?;
    session.note("office-made", "staff", admin.as_str())?;
    Ok((session, recovery.to_text().to_string()))
}

/// # Errors
/// `wrong-passphrase`, `store-damaged`, `key-file-damaged`, `store-newer`, `no-store`.
pub fn sign_in(desk: &Desk, request: SignIn) -> Result<Me> {
    let passphrase = Zeroizing::new(request.passphrase);
    let session = open_session(desk, &request.login, &passphrase)?;
    session.warm_search()?;
    let me = session.me();
    let mut state = desk.state();
    *state = State::SignedIn(session);
    // Whoever was there before may have left somebody on the second screen.
    desk.client_display().clear_at_once();
    Ok(me)
}

/// A session that the caller keeps: the command line's way in.
///
/// # Errors
/// As [`sign_in`].
pub fn open_session(desk: &Desk, login: &str, passphrase: &str) -> Result<Session> {
    let unlocked = Store::unlock(&desk.location, &login.trim().to_lowercase(), passphrase, desk.clock.now())?;
    let mut session = Session::begin(unlocked, desk.clock.clone(), Arc::clone(&desk.catalogue))?;
    let op_id = OpId::from_uuid(session.new_uuid());
    let me = session.staff_id.to_string();
    session.act(&op_id, "signed-in", |_, _| Ok(Acted { subject: ("staff", me.clone()), reply: () }))?;
    Ok(session)
}

/// Lets somebody in again with the printed recovery key, under a new passphrase.
///
/// # Errors
/// `wrong-recovery-key`, `passphrase-short`, `not-found` for a login that nobody has.
pub fn recover(desk: &Desk, recovery_key: &str, login: &str, passphrase: &str) -> Result<()> {
    staff::check_new_passphrase("passphrase", passphrase)?;
    let key = store::RecoveryKey::parse(recovery_key)?;
    Store::recover(&desk.location, &key, &login.trim().to_lowercase(), passphrase)?;
    let mut session = open_session(desk, login, passphrase)?;
    let me = session.staff_id.to_string();
    session.note("recovered", "staff", &me)
}

/// Only the person who locked the screen can unlock it; anyone else signs out first.
///
/// # Errors
/// `wrong-passphrase`; `signed-out` when the screen is not locked.
pub fn unlock(desk: &Desk, request: Unlock) -> Result<Me> {
    let passphrase = Zeroizing::new(request.passphrase);
    let (login, told) = match &*desk.state() {
        State::Locked { login, told, .. } => (login.clone(), *told),
        State::SignedIn(session) => return Ok(session.me()),
        State::SignedOut => return Err(DeskError::SignedOut),
    };
    let me = sign_in(desk, SignIn { login, passphrase: passphrase.to_string() })?;
    if let State::SignedIn(session) = &mut *desk.state() {
        // The windows still show what they showed: the waiting room went on, and so did colleagues.
        session.told = told;
    }
    Ok(me)
}

/// Closes the store and wipes its key. The windows keep what was typed and cover it.
///
/// # Errors
/// None today; a command answers a result.
pub fn lock(desk: &Desk, _: Nothing) -> Result<Nothing> {
    let mut state = desk.state();
    if let State::SignedIn(session) = &*state {
        let (staff_id, login, name) = (session.staff_id.clone(), session.login.clone(), session.name.clone());
        let told = session.told;
        *state = State::Locked { staff_id, login, name, told };
    }
    // Under the same hold: nothing can be shown between the lock and the clearing.
    desk.client_display().clear_at_once();
    Ok(Nothing {})
}

/// # Errors
/// None today; a command answers a result.
pub fn sign_out(desk: &Desk, _: Nothing) -> Result<Nothing> {
    let mut state = desk.state();
    *state = State::SignedOut;
    desk.client_display().clear_at_once();
    Ok(Nothing {})
}

/// The languages of staff and clients, each by its own name. While somebody is signed in, those that the office chose come first, in
/// its order: at a counter that is used by few languages, nobody looks for them among many.
///
/// # Errors
/// None today; a command answers a result.
pub fn languages(desk: &Desk, _: Nothing) -> Result<Vec<LanguageInfo>> {
    let chosen = match &*desk.state() {
        State::SignedIn(session) => session.office_languages.clone(),
        State::SignedOut | State::Locked { .. } => Vec::new(),
    };
    let mut all: Vec<LanguageInfo> = desk
        .catalogue
        .languages()
        .map(|meta| LanguageInfo {
            tag: meta.tag.clone(),
            autonym: meta.autonym.clone(),
            right_to_left: meta.direction == Direction::Rtl,
            for_staff: meta.staff,
        })
        .collect();
    all.sort_by_key(|language| chosen.iter().position(|tag| *tag == language.tag).unwrap_or(usize::MAX));
    Ok(all)
}

/// Words, numbers and dates of one language, from which the interface computes its text.
///
/// # Errors
/// `language-unknown`.
pub fn locale_pack(desk: &Desk, request: LocaleRequest) -> Result<LocaleReply> {
    let language = desk.catalogue.language(&request.tag).map_err(|_| DeskError::Refused {
        code: "language-unknown",
        args: vec![("tag", ArgValue::Text(request.tag.chars().take(35).collect()))],
    })?;
    let pack = serde_json::to_value(desk.catalogue.pack(&language)).map_err(|_| DeskError::Request)?;
    Ok(LocaleReply { pack })
}
