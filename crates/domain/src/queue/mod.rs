//! The queue: the life of a ticket, who is called next, and how long somebody will wait.

mod estimate;
mod next;
mod ticket;

pub use estimate::{Error, Room, Told, error, left, usual, wait};
pub use next::{APPOINTMENT_GRACE_MINUTES, APPOINTMENT_LEAD_MINUTES, Class, Waiting, next, order};
pub use ticket::{Life, MOST_CALLS, Refusal, TicketSource, TicketState, TicketStep, label, read_label};

/// What the queue of one station or desk may touch. A session that is confined to these tables meets nobody's record.
pub const TABLES: &[&str] = &["queue_service", "queue_counter", "queue_ticket", "queue_step"];
