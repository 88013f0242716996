//! What belongs to a client, by the schema itself: every column that points to one. A table that is added later moves with its client
//! without a word here; only what is treated otherwise is declared.

use store::schema::{self, Reference};

/// What a merge does with the rows that point to the merged record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Handling {
    /// They point to the survivor from then on.
    Move,
    /// They move too, except those that say what a row of the survivor says already. Of such a row only the more careful answer of
    /// the two is kept.
    Unite { same: &'static [&'static str], careful: &'static [(&'static str, Careful)] },
    /// A record has one: that of the side which the person chose.
    One { careful: &'static [(&'static str, Careful)] },
    /// They tell what was, or are made anew from the record.
    Stay,
}

/// Which of two answers about the same thing harms nobody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Careful {
    /// A phone that one record calls unsafe is unsafe.
    Least,
    /// Who needs an interpreter in one record needs one.
    Most,
}

use Careful::{Least, Most};

const fn unite(same: &'static [&'static str]) -> Handling {
    Handling::Unite { same, careful: &[] }
}

/// What is not simply moved.
const DECLARED: &[(&str, &str, Handling)] = &[
    ("client_name", "client_id", unite(&["family", "given"])),
    ("client_blocked_name", "client_id", unite(&["family", "given"])),
    ("client_language", "client_id", Handling::Unite { same: &["tag"], careful: &[("needs_interpreter", Most)] }),
    (
        "contact_means",
        "client_id",
        Handling::Unite { same: &["kind", "value"], careful: &[("safety", Most), ("leave_message", Least)] },
    ),
    ("client_document", "client_id", unite(&["kind", "number", "issuer"])),
    ("client_link", "client_id", unite(&["kind", "other_client_id", "other_name"])),
    ("client_link", "other_client_id", unite(&["kind", "client_id"])),
    ("interpreter_conflict", "client_id", unite(&["interpreter_id"])),
    ("household_member", "client_id", Handling::One { careful: &[("reference", Most)] }),
    // They name records as they were when somebody decided.
    ("client_merge", "survivor_id", Handling::Stay),
    ("client_merge", "merged_id", Handling::Stay),
    ("duplicate_decision", "first_id", Handling::Stay),
    ("duplicate_decision", "second_id", Handling::Stay),
    // The history of the merged record is read with the survivor's, and stays its own when it is split off again.
    ("change_row", "client_id", Handling::Stay),
    // The index is made anew from both records.
    ("search_person", "client_id", Handling::Stay),
];

/// Every column that points to a client, and what a merge does with its rows.
#[must_use]
pub fn tables() -> Vec<(Reference, Handling)> {
    schema::references_to("client").into_iter().map(|reference| (reference, handling(reference))).collect()
}

fn handling(reference: Reference) -> Handling {
    let declared = DECLARED.iter().find(|(table, column, _)| (*table, *column) == (reference.table, reference.column));
    declared.map_or(Handling::Move, |(_, _, handling)| *handling)
}

/// The columns of a table that a row is remembered by, when it has to come back.
pub(super) fn kept_columns(table: &str) -> Vec<&'static str> {
    schema::columns_of(table).into_iter().filter(|column| !matches!(*column, "id" | "version")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A table that is made later is found here without anybody's doing, and fails where a merge could not treat it.
    #[test]
    fn every_table_that_points_to_a_client_can_be_merged_and_split() {
        for (Reference { table, column }, handling) in tables() {
            let columns = schema::columns_of(table);
            if handling == Handling::Stay {
                continue;
            }
            assert!(columns.contains(&"id") && columns.contains(&"version"), "{table}.{column} has no id or no version");
            assert!(
                store::rows::RECORDED.contains(&table),
                "{table} takes no part in history, so that a split could not give its rows back: add it to `RECORDED`, or say in \
                 `duplicate/table.rs` why its rows stay"
            );
            if let Handling::Unite { same, careful } = handling {
                for named in same.iter().copied().chain(careful.iter().map(|(column, _)| *column)) {
                    assert!(columns.contains(&named), "{table} has no column {named}");
                }
            }
        }
    }

    #[test]
    fn what_is_declared_is_in_the_schema() {
        let known = schema::references_to("client");
        for (table, column, _) in DECLARED {
            assert!(known.iter().any(|reference| (reference.table, reference.column) == (*table, *column)), "{table}.{column}");
        }
    }
}
