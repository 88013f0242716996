//! The lists' codes and the record's are one set.

use domain::nationality::is_nationality;

#[test]
fn whatever_a_list_is_read_to_is_a_nationality_of_the_record() {
    for code in exchange::list::country_codes() {
        let ours = exchange::list::passport_code(code);
        assert!(ours.is_some_and(is_nationality), "{code} becomes {ours:?}");
    }
}
