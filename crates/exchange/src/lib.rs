//! Files in and out: an office's old client list, tables for supervisors, calendar files, sealed packages.
//!
//! No store, no clock, no file system beyond a writer that is handed in. Everything that comes in is hostile until it is
//! parsed: sizes are limited before memory is taken, and a broken file is an error code, never a panic.

pub mod hsds;
pub mod ics;
pub mod list;
pub mod mrz;
pub mod package;
pub mod table;
pub mod text;
