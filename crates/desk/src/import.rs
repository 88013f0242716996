#![allow(unused, missing_docs)]
use crate::{Desk, DeskError, Result, Session, api::{appointment::*, client::*, office::*, referral::*, session::*}};
pub fn preview(session: &mut Session, request: ImportMapping) -> Result<ImportPreview> { Err(DeskError::refused("not-built")) }
pub fn cancel(session: &mut Session, request: Nothing) -> Result<Nothing> { Err(DeskError::refused("not-built")) }
#[derive(Debug, Clone, Default)]
pub struct Imports;
