//! Somebody who is signed in, and the connection they work through.

use crate::{Clock, DeskError, Result, api::session::Me};
use domain::{
    id::StaffId,
    office::{DEFAULT_ZONE, Role},
    permission::{self, Permission},
};
use l10n::Catalogue;
use std::sync::Arc;
use store::{Store, StoreError, Unlocked, params, side_files};

/// One person's session on one store. Dropping it closes the store and wipes its key.
#[derive(Debug)]
pub struct Session {
    pub(crate) store: Store,
    pub(crate) staff_id: StaffId,
    pub(crate) login: String,
    pub(crate) name: String,
    pub(crate) roles: Vec<Role>,
    pub(crate) language: Option<String>,
    /// What the office offers to clients, in its order.
    pub(crate) office_languages: Vec<String>,
    pub(crate) clock: Clock,
    pub(crate) catalogue: Arc<Catalogue>,
    pub(crate) zone: chrono_tz::Tz,
    /// The last entry of the audit that the change feed has told of.
    pub(crate) told: i64,
    /// Lists that were opened for import, by their token.
    pub(crate) imports: crate::import::Imports,
    /// The directory's file that was opened to be brought in.
    pub(crate) directories: crate::directory::Directories,
    /// The sealed package that is open.
    pub(crate) packages: crate::package::Held,
    /// The search for duplicates that runs.
    pub(crate) searching: crate::duplicate::Searching,
    /// Who finds clients.
    pub(crate) finder: crate::client::Finder,
}

impl Session {
    /// Signs somebody in on a store that their passphrase opened.
    ///
    /// # Errors
    /// [`StoreError::WrongPassphrase`] for somebody who has left, and what the store says.
    pub fn begin(unlocked: Unlocked, clock: Clock, catalogue: Arc<Catalogue>) -> Result<Self> {
        let Unlocked { mut store, staff_id, failed_sign_ins } = unlocked;
        crate::client::rebuild_outdated(&mut store)?;
        let (login, name, roles, language, told, office_languages) = store.read::<_, DeskError>(|tx| {
            let found = tx.first(
                "SELECT login, name, roles, screen_language FROM staff WHERE id = $1 AND active = 1",
                params![&staff_id],
                |row| Ok((row.get::<String>(0)?, row.get::<String>(1)?, row.list::<Role>(2)?, row.get::<Option<String>>(3)?)),
            )?;
            let (login, name, roles, language) = found.ok_or(StoreError::WrongPassphrase)?;
            let told = tx.value("SELECT coalesce(max(seq), 0) FROM audit", &[])?;
            let kept = tx.first("SELECT value FROM meta WHERE key = 'languages'", &[], |row| row.get::<String>(0))?;
            let office_languages: Vec<String> = kept.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
            Ok((login, name, roles, language, told, office_languages))
        })?;
        let mut session = Self {
            store,
            staff_id,
            login,
            name,
            roles,
            language,
            office_languages,
            clock,
            catalogue,
            zone: DEFAULT_ZONE,
            told,
            imports: Default::default(),
            directories: Default::default(),
            packages: Default::default(),
            searching: Default::default(),
            finder: Default::default(),
        };
        session.audit_failed_sign_ins(&failed_sign_ins)?;
        Ok(session)
    }

    /// Each failure since the last success becomes an entry, under whoever signed in and saw it.
    fn audit_failed_sign_ins(&mut self, failed: &[side_files::FailedSignIn]) -> Result<()> {
        let store::Location::File(path) = self.store.location().clone() else { return Ok(()) };
        for failure in failed {
            self.note("sign-in-failed", "staff", &failure.login)?;
        }
        if !failed.is_empty() {
            side_files::forget_failed_sign_ins(&path);
        }
        Ok(())
    }

    /// A session of the same person on a connection of its own, for long work beside the counter.
    ///
    /// # Errors
    /// As opening the store.
    pub fn another(&self) -> Result<Self> {
        Ok(Self {
            store: self.store.another()?,
            staff_id: self.staff_id.clone(),
            login: self.login.clone(),
            name: self.name.clone(),
            roles: self.roles.clone(),
            language: self.language.clone(),
            office_languages: self.office_languages.clone(),
            clock: self.clock.clone(),
            catalogue: Arc::clone(&self.catalogue),
            zone: self.zone,
            told: self.told,
            imports: self.imports.clone(),
            directories: self.directories.clone(),
            packages: self.packages.clone(),
            finder: self.finder.clone(),
            searching: self.searching.clone(),
        })
    }

    #[must_use]
    pub fn me(&self) -> Me {
        let permissions = Permission::ALL.iter().copied().filter(|permission| self.may(*permission)).collect();
        Me {
            id: self.staff_id.clone(),
            login: self.login.clone(),
            name: self.name.clone(),
            roles: self.roles.clone(),
            permissions,
            language: self.language.clone(),
        }
    }

    #[must_use]
    pub fn may(&self, permission: Permission) -> bool {
        permission::allows(&self.roles, permission)
    }

    /// # Errors
    /// [`DeskError::Permission`] when none of the roles holds it.
    pub fn require(&self, permission: Permission) -> Result<()> {
        if self.may(permission) { Ok(()) } else { Err(DeskError::Permission(permission)) }
    }

    #[must_use]
    pub const fn clock(&self) -> &Clock {
        &self.clock
    }

    #[must_use]
    pub const fn catalogue(&self) -> &Arc<Catalogue> {
        &self.catalogue
    }

    #[must_use]
    pub const fn zone(&self) -> chrono_tz::Tz {
        self.zone
    }
}
