//! Behaviour through the desk, on both engines. A file per concept.

mod session;
mod store;
