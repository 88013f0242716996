//! The queue: tickets, the counters they are called to, and the station that the kiosk and the board work through.

mod call;
mod check_in;
mod error;
mod forward;
mod list;
mod room;
mod row;
mod setup;
mod sit;
mod station;
mod step;
mod take;

pub use call::{call, call_next};
pub use check_in::check_in;
pub use error::{EstimateError, estimate_error};
pub use forward::forward;
pub use list::list;
pub use setup::{save_counter, save_service, setup};
pub use sit::sit;
pub(crate) use station::{Station, with as with_station};
pub use station::{board, kiosk, kiosk_check_in, kiosk_take, may_open, sign_in, sign_out, state, ticket_for_kiosk};
pub use step::{back, finish, miss, park, prioritise, recall, start, withdraw};
pub(crate) use take::{NewTicket, insert};
pub use take::{enter, take};

use crate::{ArgValue, DeskError};
use domain::queue::{MOST_CALLS, Refusal};

/// What a colleague is told with a ticket.
const LONGEST_REMARK: usize = 500;

fn refused(refusal: Refusal) -> DeskError {
    match refusal {
        Refusal::State(state) => DeskError::Refused { code: "queue-state", args: vec![("state", ArgValue::from(state.code()))] },
        Refusal::Calls => {
            DeskError::Refused { code: "queue-calls", args: vec![("most", ArgValue::Number(i64::from(MOST_CALLS)))] }
        }
        Refusal::TooSoon => {
            DeskError::Refused { code: "queue-too-soon", args: vec![("most", ArgValue::Number(i64::from(MOST_CALLS)))] }
        }
    }
}
