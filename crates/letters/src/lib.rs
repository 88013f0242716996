//! Everything on paper, as tagged PDF (PDF/UA-1): letters, the referral slip, the appointment slip, the recovery
//! sheet, and the pages of a sealed package.
//!
//! The typesetter runs in memory. Its world holds the embedded templates and the embedded fonts and nothing else: no disk, no network,
//! no clock. What people typed reaches a template as a value, never as markup, so that no text can change a page. The same data, words
//! and instant give the same bytes.

mod appointment;
mod assignment;
mod body;
mod clean;
mod column;
mod drawing;
mod error;
mod fonts;
mod letter;
mod logo;
mod month_list;
mod partner;
mod recovery;
mod renderer;
mod slip;
mod ticket;
mod values;
mod words;
mod world;

pub use appointment::AppointmentData;
pub use assignment::AssignmentData;
pub use column::Bilingual;
pub use error::LetterError;
pub use letter::{Aid, LetterAppointment, LetterData, LetterHead, Signing, Wording};
pub use logo::Logo;
pub use month_list::MonthListData;
pub use partner::{Fact, PartnerPage, ReplyForm};
pub use recovery::RecoveryData;
pub use renderer::{Pages, Pdf, Renderer};
pub use slip::{SlipAppointment, SlipData};
pub use ticket::TicketData;
