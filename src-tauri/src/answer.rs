//! A request out of the page and the answer to it.

use desk::{DeskError, api::WireError};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

pub type Answer = Result<Value, WireError>;

/// What the page sends is not trusted to have the form of its command.
pub fn answer<Q: DeserializeOwned, R: Serialize>(request: Value, run: impl FnOnce(Q) -> Result<R, DeskError>) -> Answer {
    let request = serde_json::from_value(request).map_err(|_| DeskError::Request.to_wire())?;
    let reply = run(request).map_err(|error| error.to_wire())?;
    serde_json::to_value(reply).map_err(|_| DeskError::Request.to_wire())
}
