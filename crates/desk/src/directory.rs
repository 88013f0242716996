#![allow(unused, missing_docs)]
use crate::{Desk, DeskError, Result, Session, api::{appointment::*, client::*, office::*, referral::*, session::*}};
pub fn search(session: &mut Session, request: ServiceSearch) -> Result<Vec<ServiceRow>> { Err(DeskError::refused("not-built")) }
pub fn save(session: &mut Session, request: ServiceSave) -> Result<Done> { Err(DeskError::refused("not-built")) }
