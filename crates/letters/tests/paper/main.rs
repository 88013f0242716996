//! Pages as poppler reads them.

mod data;
mod hostile;
mod languages;
mod partner;
mod structure;
