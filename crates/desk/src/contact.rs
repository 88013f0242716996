#![allow(unused, missing_docs)]
use crate::{Desk, DeskError, Result, Session, api::{appointment::*, client::*, office::*, referral::*, session::*}};
pub fn record(session: &mut Session, request: ContactRecord) -> Result<Done> { Err(DeskError::refused("not-built")) }
pub fn today(session: &mut Session, request: Nothing) -> Result<ContactsToday> { Err(DeskError::refused("not-built")) }
