//! Status of residence. The titles are a rule pack: dated data that an office can replace, see `rules/residence.toml`.
//! The software never decides a right: it shows what was entered and says "check against the document".
