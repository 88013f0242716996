#![allow(unused, missing_docs)]
use crate::{Desk, DeskError, Result, Session, api::{appointment::*, client::*, office::*, referral::*, session::*}};
pub fn today(session: &mut Session, request: Nothing) -> Result<Today> { Err(DeskError::refused("not-built")) }
