#![allow(unused, missing_docs)]
use crate::{Desk, DeskError, Result, Session, api::{appointment::*, client::*, office::*, referral::*, session::*}};
pub fn open(session: &mut Session, request: CaseOpen) -> Result<Done> { Err(DeskError::refused("not-built")) }
pub fn step(session: &mut Session, request: CaseStep) -> Result<Done> { Err(DeskError::refused("not-built")) }
pub fn list(session: &mut Session, request: CaseList) -> Result<Vec<CaseRow>> { Err(DeskError::refused("not-built")) }
