//! Is the store what it should be?

use crate::{
    Store, StoreError, migrate,
    side_files::{self},
    store::Location,
};

/// What the checks found. The store is sound when nothing is damaged and nothing is amiss.
#[derive(Debug, Default)]
pub struct Report {
    /// Pages, trees, references, the chain of the audit: data is damaged.
    pub damaged: Vec<Finding>,
    /// The data is whole but something around it is not as it should be.
    pub amiss: Vec<Finding>,
    /// Rows by table.
    pub counts: Vec<(&'static str, i64)>,
}

/// A code, worded by Fluent as `verify-<code>`, and what goes with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    pub code: &'static str,
    pub number: i64,
    /// The table that it is about.
    pub table: Option<&'static str>,
}

impl Finding {
    #[must_use]
    pub const fn new(code: &'static str, number: i64) -> Self {
        Self { code, number, table: None }
    }
}

impl Store {
    /// Runs every check. Reads the whole store.
    ///
    /// # Errors
    /// Only what keeps the checks from running at all.
    pub fn verify(&mut self) -> Result<Report, StoreError> {
        let mut report = Report::default();
        let pages = self.engine().as_sqlite().map_or(Ok(0), |open| open.check())?;
        if pages > 0 {
            report.damaged.push(Finding::new("pages", pages as i64));
            self.reopen()?;
        }
        match self.engine().as_sqlite().map_or(Ok(0), |open| open.dangling()) {
            Ok(0) => {}
            Ok(dangling) => report.damaged.push(Finding::new("references", dangling as i64)),
            // What a damaged page held is not known to be missing; the page has been counted.
            Err(StoreError::Damaged { .. }) => self.reopen()?,
            Err(error) => return Err(error),
        }
        match self.read::<_, StoreError>(|tx| tx.check_chain()) {
            Ok(Ok(head)) => {
                if let Location::File(path) = self.location()
                    && let Some(outside) = side_files::read_head(path).filter(|outside| outside.store_id == self.store_id())
                {
                    let reached = head.as_ref().map_or(0, |head| head.seq);
                    if outside.seq > reached {
                        report.amiss.push(Finding::new("rolled-back", outside.seq - reached));
                    } else if !self.has_entry(outside.seq, &outside.hash)? {
                        // The chain itself fits: an older copy took the place of the store and has been worked on since.
                        report.amiss.push(Finding::new("audit-head", outside.seq));
                    }
                }
            }
            Ok(Err(seq)) => report.damaged.push(Finding::new("audit-chain", seq)),
            Err(StoreError::Damaged { .. }) => {
                report.damaged.push(Finding::new("audit-unreadable", 1));
                self.reopen()?;
            }
            Err(error) => return Err(error),
        }
        for table in migrate::tables() {
            match self.read::<_, StoreError>(|tx| tx.value(&format!("SELECT count(*) FROM {table}"), &[])) {
                Ok(count) => report.counts.push((table, count)),
                Err(StoreError::Damaged { .. }) => {
                    report.damaged.push(Finding { table: Some(table), ..Finding::new("table-unreadable", 1) });
                    self.reopen()?;
                }
                Err(error) => return Err(error),
            }
        }
        Ok(report)
    }

    /// After a restore: takes the audit as it is now for the one that the witness beside the store is to remember. Who did so has
    /// to stand in the audit.
    ///
    /// # Errors
    /// What the engine says.
    pub fn accept_restore(&mut self) -> Result<(), StoreError> {
        let head = self.read::<_, StoreError>(|tx| tx.check_chain())?;
        if let (Location::File(path), Ok(Some(head))) = (self.location(), head) {
            let head = side_files::AuditHead { store_id: self.store_id().to_owned(), seq: head.seq, hash: head.hash };
            side_files::write_head(path, &head);
        }
        Ok(())
    }

    pub(crate) fn has_entry(&mut self, seq: i64, hash: &str) -> Result<bool, StoreError> {
        self.read::<_, StoreError>(|tx| {
            tx.value::<i64>("SELECT count(*) FROM audit WHERE seq = $1 AND hash = $2", crate::params![seq, hash])
        })
        .map(|count| count == 1)
    }
}
