//! Setting up what people wait for.

use super::{clerk, desk_at, house, look, take};
use desk::{
    api::{
        queue::{QueueCounterForm, QueueCounterSave, QueueServiceForm, QueueServiceSave},
        session::Nothing,
    },
    queue,
};
use migradesk_tests::{code, on_both_engines, op};

on_both_engines! {
    fn services_and_counters_are_set_up_changed_and_closed(office) {
        let house = house(office);
        let setup = queue::setup(&mut office.admin, Nothing {}).expect("the administrator may");
        assert_eq!((setup.services.len(), setup.counters.len()), (2, 3));
        let first = setup.services[0].clone();
        let mut save = |service: QueueServiceForm| queue::save_service(&mut office.admin, QueueServiceSave { op_id: op(), service });
        let new = QueueServiceForm { id: None, version: 0, ..first.clone() };
        assert_eq!(code(save(QueueServiceForm { letters: "a".to_owned(), ..new.clone() })), "queue-letters-taken");
        assert_eq!(code(save(QueueServiceForm { letters: "1".to_owned(), ..new.clone() })), "queue-letters-form");
        assert_eq!(code(save(QueueServiceForm { letters: "Ä".to_owned(), ..new.clone() })), "queue-letters-form");
        assert_eq!(code(save(QueueServiceForm { letters: "ABC".to_owned(), ..new.clone() })), "field-too-long");
        assert_eq!(code(save(QueueServiceForm { name: " ".to_owned(), letters: "C".to_owned(), ..new })), "field-required");
        save(QueueServiceForm { active: false, ..first.clone() }).expect("no longer offered");
        assert_eq!(code(save(QueueServiceForm { name: "Stale".to_owned(), ..first })), "version-conflict");
        let counter = QueueCounterForm { id: None, version: 0, name: "1".to_owned(), services: vec![], active: true };
        let twice = queue::save_counter(&mut office.admin, QueueCounterSave { op_id: op(), counter });
        assert_eq!(code(twice), "queue-counter-name-taken");

        clerk(office, "counter");
        let mut counter = desk_at(office, "counter", "09:00");
        assert_eq!(code(queue::take(&mut counter, crate::queue::asking(&house.info))), "queue-service-closed");
        assert_eq!(take(&mut counter, &house.advice).label, "B001");
        assert_eq!(look(&mut counter).services.len(), 1);
        assert_eq!(code(queue::setup(&mut counter, Nothing {})), "permission-denied");
        assert_eq!(code(queue::list(&mut office.admin, Nothing {})), "permission-denied", "an administrator calls nobody");
    }
}
