//! What an entry may have several of: numbers, places, capacities, people with a number of their own. And its programme.

use crate::made::{save_service, service};
use desk::{
    Session,
    api::{
        directory::{
            ServiceCapacity, ServiceContact, ServiceDetails, ServiceForm, ServicePhone, ServicePlace, ServiceRow, ServiceSave,
            ServiceSearch,
        },
        session::Undo,
    },
    directory,
};
use domain::{need::Need, office::Role};
use exchange::hsds;
use migradesk_tests::{code, on_both_engines, op};

fn full() -> ServiceDetails {
    let place = |name: &str, street: &str| ServicePlace {
        id: None,
        name: name.to_owned(),
        street: street.to_owned(),
        postcode: "44147".to_owned(),
        place: "Musterhausen".to_owned(),
    };
    let room =
        |unit: &str, available, maximum| ServiceCapacity { id: None, unit: unit.to_owned(), available, maximum, updated: None };
    ServiceDetails {
        phones: vec![ServicePhone { id: None, number: "0231 2".to_owned(), note: "nur abends".to_owned() }],
        places: vec![place("Nordhaus", "Nordweg 2"), place("", "Südweg 3")],
        capacities: vec![room("Plätze im Kurs", 3, Some(12)), room("Betten", 0, None)],
        contacts: vec![ServiceContact {
            id: None,
            name: "Frau Beispiel".to_owned(),
            title: "Leitung".to_owned(),
            email: String::new(),
            phone: "0231 9".to_owned(),
        }],
        program: "Netzwerk Neustart".to_owned(),
        ..ServiceDetails::default()
    }
}

fn only(session: &mut Session) -> ServiceRow {
    directory::search(session, ServiceSearch::words("")).expect("a list").remove(0)
}

fn saved(
    session: &mut Session,
    row: &ServiceRow,
    change: impl FnOnce(&mut ServiceForm),
) -> desk::Result<desk::api::client::Done> {
    let mut form = row.form.clone();
    change(&mut form);
    directory::save(session, ServiceSave { op_id: op(), id: Some(row.id.clone()), version: row.version, form })
}

on_both_engines! {
    fn several_numbers_places_and_capacities_are_kept_and_changed(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let form = || ServiceForm { phone: "0231 1".to_owned(), details: full(), ..service("Haus") };
        save_service(&mut counter, form());
        let row = only(&mut counter);
        let details = &row.form.details;
        assert_eq!(row.form.phone, "0231 1", "the first number is the one to call");
        assert_eq!((details.phones[0].number.as_str(), details.phones[0].note.as_str()), ("0231 2", "nur abends"));
        let streets: Vec<&str> = details.places.iter().map(|place| place.street.as_str()).collect();
        assert_eq!((row.form.street.as_str(), streets), ("Musterstraße 1", vec!["Nordweg 2", "Südweg 3"]));
        let rooms: Vec<(&str, u32, Option<u32>)> =
            details.capacities.iter().map(|room| (room.unit.as_str(), room.available, room.maximum)).collect();
        assert_eq!(rooms, [("Plätze im Kurs", 3, Some(12)), ("Betten", 0, None)]);
        assert!(details.capacities.iter().all(|room| room.updated.is_some()), "somebody said so today");
        assert_eq!((details.contacts[0].phone.as_str(), details.program.as_str()), ("0231 9", "Netzwerk Neustart"));

        let before = directory::export(&mut counter, true).expect("exported");
        assert!(hsds::references(&before, &|_, _| false).is_empty(), "no reference leads nowhere");
        saved(&mut counter, &row, |_| {}).expect("saved as it was");
        assert_eq!(directory::export(&mut counter, true).expect("exported"), before, "what nobody touched stays");

        let row = only(&mut counter);
        saved(&mut counter, &row, |form| {
            let details = &mut form.details;
            details.phones[0].number = "0231 22".to_owned();
            details.places.remove(0);
            details.places[0].street = "Südweg 4".to_owned();
            details.capacities.remove(1);
            details.capacities[0].available = 0;
            details.contacts[0].phone = String::new();
            details.program = String::new();
        })
        .expect("changed");
        let row = only(&mut counter);
        let details = &row.form.details;
        assert_eq!(details.phones[0].number, "0231 22");
        assert_eq!(details.places.iter().map(|place| place.street.as_str()).collect::<Vec<_>>(), ["Südweg 4"]);
        assert_eq!((details.capacities.len(), details.capacities[0].available, details.capacities[0].maximum), (1, 0, Some(12)));
        assert_eq!((details.contacts[0].phone.as_str(), details.program.as_str()), ("", ""));
        assert_eq!((row.form.phone.as_str(), row.form.street.as_str()), ("0231 1", "Musterstraße 1"));
        let after = directory::export(&mut counter, true).expect("exported");
        assert!(hsds::references(&after, &|_, _| false).is_empty(), "nothing hangs on what was taken away");
        assert_eq!(after.rows("location").len(), before.rows("location").len(), "the place stays with its house");
    }

    fn a_new_entry_with_everything_can_be_taken_back(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let of = op();
        let form = ServiceForm { phone: "0231 1".to_owned(), details: full(), ..service("Haus") };
        directory::save(&mut counter, ServiceSave { op_id: of.clone(), id: None, version: 0, form }).expect("saved");
        desk::undo::undo(&mut counter, Undo { op_id: op(), of }).expect("taken back");
        assert!(directory::export(&mut counter, true).expect("exported").is_empty());
    }

    fn a_number_that_two_share_stays_with_the_other(office) {
        let mut lead = office.person("lead", Role::Supervisor);
        let id = |number: u32| format!("00000000-0000-4000-8000-{number:012}");
        let phone = serde_json::json!([{ "id": id(9), "number": "0231 5" }]);
        // As the standard's own example has it: one number of a service, a place and a person.
        let page = serde_json::json!([{
            "id": id(1), "name": "Rat", "status": "active", "phones": phone,
            "organization": { "id": id(2), "name": "Haus", "description": "Haus" },
            "contacts": [{ "id": id(3), "name": "Ann", "phones": phone }],
            "service_at_locations": [
                { "id": id(4), "location": { "id": id(5), "location_type": "virtual" } },
                { "id": id(6), "phones": phone, "location": { "id": id(7), "location_type": "virtual" } },
            ],
        }]);
        let reading = hsds::read(page.to_string().as_bytes(), "page.json").expect("a page");
        directory::import(&mut lead, &op(), "directory.json", &reading.dataset).expect("imported");
        let row = only(&mut lead);
        saved(&mut lead, &row, |form| {
            form.needs = vec![Need::Housing];
            form.details.contacts.clear();
        })
        .expect("the person left");
        let bare = only(&mut lead);
        assert_eq!(bare.form.details.places.len(), 1, "a place without an address stays");
        let dataset = directory::export(&mut lead, false).expect("exported");
        assert_eq!((dataset.rows("contact").len(), dataset.rows("phone").len()), (0, 1), "the service still has the number");
        assert!(hsds::references(&dataset, &|_, _| false).is_empty());
        assert_eq!(only(&mut lead).form.phone, "0231 5");
    }

    fn what_cannot_be_is_said_beside_its_field(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut refused = |change: fn(&mut ServiceDetails)| {
            let mut details = full();
            change(&mut details);
            let form = ServiceForm { details, ..service("Haus") };
            code(directory::save(&mut counter, ServiceSave { op_id: op(), id: None, version: 0, form }))
        };
        assert_eq!(refused(|details| details.capacities[0].available = 13), "capacity-order");
        assert_eq!(refused(|details| details.capacities[0].unit = " ".to_owned()), "field-required");
        assert_eq!(refused(|details| details.phones[0].number = String::new()), "field-required");
        assert_eq!(refused(|details| details.places[0].postcode = String::new()), "field-required");
        assert_eq!(refused(|details| details.places[0].id = Some("somebody else's".to_owned())), "request-invalid");
    }
}
