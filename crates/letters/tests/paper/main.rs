//! Pages as poppler reads them.

mod data;
mod hostile;
mod languages;
mod letter;
mod partner;
mod structure;
