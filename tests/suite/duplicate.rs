//! Records that may be one person: the question before saving, the search of the store, decisions, merging and splitting.

mod deciding;
mod merging;
mod schema;
mod splitting;
