//! What a record has once: the columns of table `client`, put together as a person chooses between them.

use crate::api::duplicate::{MergeField, MergeFrom};
use store::Value;

/// The columns of a field. They go together: a stored year with the other record's day would make a date that nobody gave.
pub(super) const fn columns(field: MergeField) -> &'static [&'static str] {
    match field {
        MergeField::BirthDate => {
            &["birth_year", "birth_month", "birth_day", "birth_estimated", "birth_source", "birth_calendar", "birth_text"]
        }
        MergeField::Gender => &["gender"],
        MergeField::Nationalities => &["nationalities"],
        MergeField::LetterLanguage => &["letter_language"],
        MergeField::Address => {
            &["address_kind", "street", "postcode", "place", "address_remark", "address_since", "address_blocked"]
        }
        MergeField::Residence => &["residence_title", "residence_as_printed", "residence_until", "residence_unlimited"],
        MergeField::Remark => &["remark"],
        // Rows of their own: which name is the preferred one, which household the person belongs to.
        MergeField::PreferredName | MergeField::Household => &[],
    }
}

/// Columns that say how something came to be known. By themselves they say nothing of the person.
const ABOUT: &[&str] = &["birth_estimated", "birth_source", "birth_calendar", "birth_text", "address_since"];

/// The columns of a record by their names.
#[derive(Debug, Clone)]
pub(super) struct Fields(Vec<(&'static str, Value)>);

impl Fields {
    /// All columns that are chosen between.
    pub fn names() -> Vec<&'static str> {
        MergeField::ALL.iter().flat_map(|field| columns(*field)).copied().collect()
    }

    pub fn new(values: Vec<Value>) -> Self {
        Self(Self::names().into_iter().zip(values).collect())
    }

    pub fn value(&self, column: &str) -> Value {
        self.0.iter().find(|(name, _)| *name == column).map_or(Value::Null, |(_, value)| value.clone())
    }

    pub fn of(&self, field: MergeField) -> Vec<(&'static str, Value)> {
        columns(field).iter().map(|column| (*column, self.value(column))).collect()
    }

    /// Nothing is known of it.
    pub fn is_empty(&self, field: MergeField) -> bool {
        columns(field).iter().filter(|column| !ABOUT.contains(column)).all(|column| match self.value(column) {
            Value::Null => true,
            Value::Int(number) => number == 0,
            Value::Text(text) => text.is_empty() || text == "[]" || text == "unknown",
        })
    }

    /// Both say something, and not the same.
    pub fn differs(&self, other: &Self, field: MergeField) -> bool {
        !self.is_empty(field) && !other.is_empty(field) && !self.says_the_same(other, field)
    }

    pub fn says_the_same(&self, other: &Self, field: MergeField) -> bool {
        columns(field).iter().filter(|column| !ABOUT.contains(column)).all(|column| {
            if *column == "nationalities" {
                let sorted = |value: Value| {
                    let mut list = list(&value);
                    list.sort_unstable();
                    list
                };
                return sorted(self.value(column)) == sorted(other.value(column));
            }
            self.value(column) == other.value(column)
        })
    }

    /// What the survivor has in the end. Without a choice it is its own value, or the other's where it has none.
    pub fn merged(&self, other: &Self, field: MergeField, from: Option<MergeFrom>) -> Vec<(&'static str, Value)> {
        let from = from.unwrap_or(if self.is_empty(field) { MergeFrom::Merged } else { MergeFrom::Survivor });
        match (from, field) {
            (MergeFrom::Survivor, _) => self.of(field),
            (MergeFrom::Both, MergeField::Nationalities) => {
                let mut both = list(&self.value("nationalities"));
                for code in list(&other.value("nationalities")) {
                    if !both.contains(&code) {
                        both.push(code);
                    }
                }
                vec![("nationalities", serde_json::Value::from(both).to_string().into())]
            }
            (MergeFrom::Both, MergeField::Remark) => {
                let text = |fields: &Self| match fields.value("remark") {
                    Value::Text(text) => text,
                    _ => String::new(),
                };
                let both: Vec<String> = [text(self), text(other)].into_iter().filter(|text| !text.is_empty()).collect();
                vec![("remark", both.join("\n").into())]
            }
            (MergeFrom::Merged | MergeFrom::Both, _) => other.of(field),
        }
    }
}

fn list(value: &Value) -> Vec<String> {
    match value {
        Value::Text(text) => serde_json::from_str(text).unwrap_or_default(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Columns that every record keeps for itself, whatever is merged: they say what it is and where it came from. `restricted` and
    /// `merged_into` follow rules of their own.
    const OWN: &[&str] =
        &["id", "version", "external_id", "merged_into", "restricted", "created_at", "created_by", "created_op", "import_batch"];

    #[test]
    fn every_column_of_a_client_is_chosen_between_or_its_own() {
        for column in store::schema::columns_of("client") {
            let fields = MergeField::ALL.iter().filter(|field| columns(**field).contains(&column)).count();
            let own = usize::from(OWN.contains(&column));
            assert_eq!(fields + own, 1, "say in `duplicate/field.rs` what a merge does with client.{column}");
        }
    }

    fn fields(values: &[(&str, Value)]) -> Fields {
        let of = |name: &str| values.iter().find(|(known, _)| *known == name).map_or(Value::Null, |(_, value)| value.clone());
        Fields::new(Fields::names().into_iter().map(of).collect())
    }

    #[test]
    fn what_one_record_does_not_know_the_other_fills() {
        let empty = fields(&[("nationalities", "[]".into()), ("gender", "unknown".into()), ("birth_source", "spoken".into())]);
        let known = fields(&[("nationalities", "[\"SYR\"]".into()), ("gender", "male".into()), ("birth_year", 1998.into())]);
        for field in [MergeField::Nationalities, MergeField::Gender, MergeField::BirthDate] {
            assert!(empty.is_empty(field) && !known.is_empty(field), "{field:?}");
            assert_eq!(empty.merged(&known, field, None), known.of(field));
            assert_eq!(known.merged(&empty, field, None), known.of(field));
            assert!(!empty.differs(&known, field), "nothing is not another answer");
        }
    }

    #[test]
    fn nationalities_and_remarks_can_both_be_kept() {
        let one = fields(&[("nationalities", "[\"SYR\",\"XXA\"]".into()), ("remark", "Ring twice".into())]);
        let other = fields(&[("nationalities", "[\"XXA\",\"DEU\"]".into()), ("remark", "Wheelchair".into())]);
        let both = |field| one.merged(&other, field, Some(MergeFrom::Both));
        assert_eq!(both(MergeField::Nationalities), [("nationalities", Value::from("[\"SYR\",\"XXA\",\"DEU\"]"))]);
        assert_eq!(both(MergeField::Remark), [("remark", Value::from("Ring twice\nWheelchair"))]);
    }

    #[test]
    fn the_order_of_nationalities_makes_no_difference() {
        let one = fields(&[("nationalities", "[\"SYR\",\"DEU\"]".into())]);
        let other = fields(&[("nationalities", "[\"DEU\",\"SYR\"]".into())]);
        assert!(!one.differs(&other, MergeField::Nationalities));
    }
}
