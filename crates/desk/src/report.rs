#![allow(unused, missing_docs)]
use crate::{Desk, DeskError, Result, Session, api::{appointment::*, client::*, office::*, referral::*, session::*}};
pub fn caseload(session: &mut Session, request: Caseload) -> Result<CaseloadReport> { Err(DeskError::refused("not-built")) }
