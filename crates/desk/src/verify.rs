//! Is the store what it should be?

use crate::{
    Result, Session,
    api::{
        WireError,
        office::{CodeCount, VerifyReply},
        session::Nothing,
    },
};
use domain::permission::Permission;

/// Runs every check of the store, and holds the search index against what it would be if it were built anew.
///
/// # Errors
/// [`crate::DeskError::Permission`]; what keeps the checks from running.
pub fn verify(session: &mut Session, _: Nothing) -> Result<VerifyReply> {
    session.require(Permission::StoreVerify)?;
    let report = session.store.verify()?;
    let finding = |(finding, damaged): (&store::verify::Finding, bool)| {
        let mut args = serde_json::Map::new();
        args.insert("number".to_owned(), finding.number.into());
        args.insert("damaged".to_owned(), damaged.into());
        args.extend(finding.table.map(|table| ("table".to_owned(), table.into())));
        WireError { code: finding.code.to_owned(), args }
    };
    let mut findings: Vec<WireError> = report
        .damaged
        .iter()
        .map(|found| finding((found, true)))
        .chain(report.amiss.iter().map(|found| finding((found, false))))
        .collect();
    if report.damaged.is_empty() {
        let differing = crate::client::index_differences(session)?;
        if differing > 0 {
            findings.push(finding((&store::verify::Finding::new("search-index", differing), false)));
        }
    }
    let counts = report
        .counts
        .iter()
        .map(|(table, count)| CodeCount { code: (*table).to_owned(), count: u32::try_from(*count).unwrap_or(u32::MAX) })
        .collect();
    Ok(VerifyReply { sound: findings.is_empty(), findings, counts })
}

/// After a restore: an administrator says that the older copy is the store now. It stands in the audit.
///
/// # Errors
/// [`crate::DeskError::Permission`], and what the store says.
pub fn accept_restore(session: &mut Session) -> Result<()> {
    session.require(Permission::StoreBackup)?;
    session.note("restore-accepted", "store", "")?;
    Ok(session.store.accept_restore()?)
}
