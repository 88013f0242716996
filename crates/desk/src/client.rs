#![allow(unused, missing_docs)]
use crate::{Desk, DeskError, Result, Session, api::{appointment::*, client::*, office::*, referral::*, session::*}};
pub fn search(session: &mut Session, request: ClientSearch) -> Result<ClientSearchReply> { Err(DeskError::refused("not-built")) }
pub fn similar(session: &mut Session, request: ClientSimilar) -> Result<Vec<ClientHit>> { Err(DeskError::refused("not-built")) }
pub fn open(session: &mut Session, request: ClientOpen) -> Result<ClientPage> { Err(DeskError::refused("not-built")) }
pub fn save(session: &mut Session, request: ClientSave) -> Result<ClientSaved> { Err(DeskError::refused("not-built")) }
pub fn history(session: &mut Session, request: ClientOpen) -> Result<Vec<HistoryEntry>> { Err(DeskError::refused("not-built")) }
pub fn read_birth_date(session: &mut Session, request: BirthDateRead) -> Result<BirthDateReadReply> { Err(DeskError::refused("not-built")) }
pub fn residence_titles(session: &mut Session, request: Nothing) -> Result<Vec<ResidenceTitle>> { Err(DeskError::refused("not-built")) }
pub fn add_note(session: &mut Session, request: NoteAdd) -> Result<Done> { Err(DeskError::refused("not-built")) }
use store::Tx; use domain::id::ClientId;
pub(crate) fn reindex(tx: &mut Tx<'_>, client: &ClientId) -> Result<()> { Ok(()) }
pub(crate) fn index_differences(session: &mut Session) -> Result<i64> { Ok(0) }
