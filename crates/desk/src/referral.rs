#![allow(unused, missing_docs)]
use crate::{Desk, DeskError, Result, Session, api::{appointment::*, client::*, office::*, referral::*, session::*}};
pub fn create(session: &mut Session, request: ReferralCreate) -> Result<ReferralCreated> { Err(DeskError::refused("not-built")) }
pub fn step(session: &mut Session, request: ReferralStep) -> Result<Done> { Err(DeskError::refused("not-built")) }
pub fn list(session: &mut Session, request: ReferralList) -> Result<Vec<ReferralRow>> { Err(DeskError::refused("not-built")) }
