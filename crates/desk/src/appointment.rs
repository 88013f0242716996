#![allow(unused, missing_docs)]
use crate::{Desk, DeskError, Result, Session, api::{appointment::*, client::*, office::*, referral::*, session::*}};
pub fn free(session: &mut Session, request: FreeTimes) -> Result<Vec<FreeTime>> { Err(DeskError::refused("not-built")) }
pub fn book(session: &mut Session, request: AppointmentBook) -> Result<Done> { Err(DeskError::refused("not-built")) }
pub fn reschedule(session: &mut Session, request: AppointmentMove) -> Result<Done> { Err(DeskError::refused("not-built")) }
pub fn step(session: &mut Session, request: AppointmentStep) -> Result<Done> { Err(DeskError::refused("not-built")) }
pub fn list(session: &mut Session, request: AppointmentList) -> Result<AppointmentListReply> { Err(DeskError::refused("not-built")) }
use store::{Tx, rows::ChangedRow};
pub(crate) fn refresh_ticks(tx: &mut Tx<'_>, changes: &[ChangedRow]) -> Result<()> { Ok(()) }
