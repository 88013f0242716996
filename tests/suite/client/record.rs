//! Documents, addresses, family, representatives: what a record has beyond name and birth.

use super::form::{add, assert_index_is_right, edit, found, name, new_client, page, person, phone};
use desk::{
    Session,
    api::{
        client::{
            AddressForm, ClientMove, ClientOpen, DocumentForm, FormerAddressForm, HouseholdJoin, HouseholdOf, Link, LinkAdd,
            LinkRemove, NextStepKind, RepresentativeForm,
        },
        session::Undo,
    },
    client, undo,
};
use domain::{
    client::{AddressKind, DocumentKind, LinkKind, RepresentativeKind, RepresentativeScope},
    id::ClientId,
    office::Role,
    time::Day,
};
use migradesk_tests::{code, on_both_engines, op};

fn day(text: &str) -> Option<Day> {
    Some(Day::parse(text).expect("a day"))
}

pub fn document(kind: DocumentKind, number: &str, valid_until: Option<Day>) -> DocumentForm {
    DocumentForm { id: None, kind, number: number.to_owned(), issuer: None, valid_from: None, valid_until, remark: String::new() }
}

pub fn at_street(street: &str) -> AddressForm {
    AddressForm {
        kind: AddressKind::OwnFlat,
        street: street.to_owned(),
        postcode: "44137".to_owned(),
        place: "Dortmund".to_owned(),
        ..AddressForm::unknown()
    }
}

fn guardian(name: &str) -> RepresentativeForm {
    RepresentativeForm {
        id: None,
        kind: RepresentativeKind::LegalGuardian,
        name: name.to_owned(),
        reach: "0231 100".to_owned(),
        scopes: vec![RepresentativeScope::Money, RepresentativeScope::Health, RepresentativeScope::Money],
        valid_from: day("2026-01-01"),
        valid_until: None,
        remark: String::new(),
    }
}

pub fn moves(to: AddressForm, id: &ClientId, version: i64, with_household: bool) -> ClientMove {
    ClientMove { op_id: op(), id: id.clone(), version, address: to, with_household }
}

fn to_client(client: &ClientId, kind: LinkKind, other: &ClientId, same_household: bool) -> LinkAdd {
    LinkAdd {
        op_id: op(),
        client_id: client.clone(),
        kind,
        other_id: Some(other.clone()),
        other_name: String::new(),
        remark: String::new(),
        same_household,
    }
}

fn links(session: &mut Session, id: &ClientId) -> Vec<(LinkKind, String)> {
    page(session, id).links.into_iter().map(|Link { kind, name, .. }| (kind, name)).collect()
}

fn household(session: &mut Session, id: &ClientId) -> Vec<(String, bool)> {
    page(session, id).household.into_iter().map(|member| (member.name, member.reference)).collect()
}

on_both_engines! {
    fn a_client_is_found_by_the_number_of_a_document_and_no_longer_once_it_is_gone(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut form = person("Olena", "Kovalenko");
        form.documents = vec![
            document(DocumentKind::Passport, " x01234567 ", day("2030-05-01")),
            DocumentForm { issuer: Some("ukr".to_owned()), ..document(DocumentKind::IdentityCard, "AB998877", None) },
        ];
        let saved = add(&mut counter, form);
        assert_eq!(found(&mut counter, "X01234567"), ["Olena Kovalenko"]);
        assert_eq!(found(&mut counter, "ab998877"), ["Olena Kovalenko"], "as somebody may type it");
        let opened = page(&mut counter, &saved.id);
        assert_eq!(opened.form.documents[0].number, "X01234567", "as documents have it");
        assert_eq!(opened.form.documents[1].issuer.as_deref(), Some("UKR"));

        let mut change = edit(&opened);
        change.form.documents.remove(0);
        change.form.documents[0].number = "AB998878".to_owned();
        let of = change.op_id.clone();
        client::save(&mut counter, change).expect("a change");
        assert!(found(&mut counter, "X01234567").is_empty());
        assert_eq!(found(&mut counter, "AB998878"), ["Olena Kovalenko"]);
        assert_index_is_right(office);

        let history = client::history(&mut counter, ClientOpen { id: saved.id.clone() }).expect("the history");
        let numbers: Vec<_> = history[0].fields.iter().filter(|field| field.field == "document").collect();
        assert!(numbers.iter().any(|field| field.before.as_deref() == Some("AB998877") && field.after.as_deref() == Some("AB998878")));
        assert!(numbers.iter().any(|field| field.before.as_deref() == Some("X01234567") && field.after.is_none()));

        undo::undo(&mut counter, Undo { op_id: op(), of }).expect("taken back");
        assert_eq!(page(&mut counter, &saved.id).form.documents.len(), 2);
        assert_eq!(found(&mut counter, "X01234567"), ["Olena Kovalenko"]);
        assert_index_is_right(office);
    }

    fn a_document_that_ends_soon_is_something_to_do_and_a_title_is_told_once(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut form = person("Olena", "Kovalenko");
        form.residence.title = Some("24".to_owned());
        form.residence.until = day("2026-11-30");
        form.documents = vec![
            document(DocumentKind::Passport, "P1", day("2026-12-01")),
            document(DocumentKind::ResidenceTitle, "R1", day("2026-11-30")),
            document(DocumentKind::BirthCertificate, "B1", None),
            document(DocumentKind::IdentityCard, "I1", day("2036-12-01")),
        ];
        let saved = add(&mut counter, form);
        let next = page(&mut counter, &saved.id).next;
        let expiring: Vec<_> = next.iter().filter(|step| step.kind == NextStepKind::DocumentExpires).collect();
        assert_eq!(expiring.len(), 1, "{next:?}");
        assert_eq!((expiring[0].text.as_str(), expiring[0].subject.as_deref(), expiring[0].due), ("P1", Some("passport"), day("2026-12-01")));
        assert_eq!(next[0].kind, NextStepKind::ResidenceExpires);
    }

    fn what_cannot_be_so_is_refused_beside_its_field(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut refused = |change: &dyn Fn(&mut desk::api::client::ClientForm)| {
            let mut form = person("Olena", "Kovalenko");
            change(&mut form);
            let error = client::save(&mut counter, new_client(form)).expect_err("refused");
            let wire = error.to_wire();
            (wire.code, wire.args.get("field").and_then(|field| field.as_str()).map(str::to_owned))
        };
        let at = |code: &str, field: &str| (code.to_owned(), Some(field.to_owned()));
        assert_eq!(refused(&|form| form.documents = vec![document(DocumentKind::Passport, " ", None)]), at("field-required", "documents.0.number"));
        assert_eq!(
            refused(&|form| form.documents = vec![DocumentForm { valid_from: day("2027-01-02"), ..document(DocumentKind::Passport, "P1", day("2027-01-01")) }]),
            at("days-reversed", "documents.0.valid_until")
        );
        assert_eq!(
            refused(&|form| form.documents = vec![DocumentForm { issuer: Some("XYZ".to_owned()), ..document(DocumentKind::Passport, "P1", None) }]),
            at("nationality-unknown", "documents.0.issuer")
        );
        assert_eq!(refused(&|form| form.representatives = vec![guardian(" ")]), at("field-required", "representatives.0.name"));
        assert_eq!(
            refused(&|form| form.former_addresses = vec![FormerAddressForm {
                id: None,
                kind: AddressKind::Unknown,
                street: String::new(),
                postcode: String::new(),
                place: String::new(),
                remark: " ".to_owned(),
                since: None,
                until: None,
                blocked: false,
            }]),
            at("field-required", "former_addresses.0.street")
        );
        assert_eq!(
            refused(&|form| form.names.push(desk::api::client::NameForm { blocked: true, ..name("Max", "Muster") })),
            at("name-blocked-kind", "names.1.kind")
        );
    }

    fn a_row_of_somebody_else_is_not_taken(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut form = person("Olena", "Kovalenko");
        form.documents = vec![document(DocumentKind::Passport, "P1", None)];
        let first = add(&mut counter, form);
        let second = add(&mut counter, person("Maryna", "Bondar"));
        let foreign = page(&mut counter, &first.id).form.documents;
        let mut change = edit(&page(&mut counter, &second.id));
        change.form.documents = foreign;
        assert_eq!(code(client::save(&mut counter, change)), "request-invalid");
        assert_eq!(page(&mut counter, &first.id).form.documents.len(), 1);
    }

    fn moving_ends_the_old_address_and_begins_the_new_in_one_act(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut form = person("Olena", "Kovalenko");
        form.address = AddressForm { since: day("2025-03-01"), ..at_street("Nordring 1") };
        let saved = add(&mut counter, form);
        let request = moves(AddressForm { since: day("2026-11-15"), ..at_street("Hafenstraße 7") }, &saved.id, saved.version, false);
        let of = request.op_id.clone();
        client::relocate(&mut counter, request.clone()).expect("a move");
        let again = client::relocate(&mut counter, request).expect("answered as the first time");
        let now = page(&mut counter, &saved.id);
        assert_eq!(again.version, now.version);
        assert_eq!((now.form.address.street.as_str(), now.form.address.since), ("Hafenstraße 7", day("2026-11-15")));
        let former = &now.form.former_addresses;
        assert_eq!(former.len(), 1, "the repeated act did nothing");
        assert_eq!((former[0].street.as_str(), former[0].since, former[0].until), ("Nordring 1", day("2025-03-01"), day("2026-11-15")));

        let stale = moves(at_street("Gartenweg 2"), &saved.id, saved.version, false);
        assert_eq!(code(client::relocate(&mut counter, stale)), "version-conflict");
        let nothing = moves(AddressForm::unknown(), &saved.id, now.version, false);
        assert_eq!(code(client::relocate(&mut counter, nothing)), "field-required");

        undo::undo(&mut counter, Undo { op_id: op(), of }).expect("taken back");
        let back = page(&mut counter, &saved.id);
        assert_eq!((back.form.address.street.as_str(), back.form.former_addresses.len()), ("Nordring 1", 0));
    }

    fn an_unknown_address_leaves_no_former_one(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let saved = add(&mut counter, person("Olena", "Kovalenko"));
        client::relocate(&mut counter, moves(at_street("Hafenstraße 7"), &saved.id, saved.version, false)).expect("a move");
        let now = page(&mut counter, &saved.id);
        assert_eq!(now.form.address.since, day("2026-11-22"), "from today on, where nothing else is said");
        assert!(now.form.former_addresses.is_empty());
    }

    fn a_household_moves_together_and_nobody_else(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let ids: Vec<ClientId> = ["Olena", "Taras", "Maryna"].into_iter().map(|given| {
            let mut form = person(given, "Kovalenko");
            form.address = at_street("Nordring 1");
            add(&mut counter, form).id
        }).collect();
        client::add_link(&mut counter, to_client(&ids[0], LinkKind::Spouse, &ids[1], true)).expect("a link");
        let version = page(&mut counter, &ids[0]).version;
        client::relocate(&mut counter, moves(at_street("Hafenstraße 7"), &ids[0], version, true)).expect("a move");
        let streets: Vec<String> = ids.iter().map(|id| page(&mut counter, id).form.address.street).collect();
        assert_eq!(streets, ["Hafenstraße 7", "Hafenstraße 7", "Nordring 1"]);
        let history = client::history(&mut counter, ClientOpen { id: ids[1].clone() }).expect("the history");
        assert!(history.iter().any(|entry| entry.action == "client-moved"), "their own history tells it");
    }

    fn a_link_is_seen_from_both_sides_and_goes_from_both(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mother = add(&mut counter, person("Olena", "Kovalenko")).id;
        let son = add(&mut counter, person("Taras", "Kovalenko")).id;
        client::add_link(&mut counter, to_client(&mother, LinkKind::Child, &son, false)).expect("a link");
        assert_eq!(links(&mut counter, &mother), [(LinkKind::Child, "Taras Kovalenko".to_owned())]);
        assert_eq!(links(&mut counter, &son), [(LinkKind::Parent, "Olena Kovalenko".to_owned())]);
        assert_eq!(page(&mut counter, &son).links[0].client_id.as_ref(), Some(&mother), "a click opens the other");
        assert_eq!(code(client::add_link(&mut counter, to_client(&son, LinkKind::Parent, &mother, false))), "link-twice");
        assert_eq!(code(client::add_link(&mut counter, to_client(&son, LinkKind::Other, &son, false))), "link-itself");

        let name_only = LinkAdd { other_id: None, other_name: "Nina K.".to_owned(), ..to_client(&son, LinkKind::Sibling, &mother, false) };
        client::add_link(&mut counter, name_only).expect("a name without a record");
        assert_eq!(links(&mut counter, &son).len(), 2);
        assert_eq!(code(client::add_link(&mut counter, LinkAdd { other_id: None, ..to_client(&son, LinkKind::Sibling, &mother, false) })), "field-required");

        let link = page(&mut counter, &son).links.into_iter().find(|link| link.client_id.is_some()).expect("the link");
        let removal = LinkRemove { op_id: op(), id: link.id, version: link.version };
        let of = removal.op_id.clone();
        client::remove_link(&mut counter, removal).expect("removed from the other side");
        assert!(links(&mut counter, &mother).is_empty());
        undo::undo(&mut counter, Undo { op_id: op(), of }).expect("taken back");
        assert_eq!(links(&mut counter, &mother).len(), 1);
        let history = client::history(&mut counter, ClientOpen { id: mother }).expect("the history");
        assert!(history.iter().flat_map(|entry| &entry.fields).any(|field| field.field == "link" && field.after.as_deref() == Some("Taras Kovalenko")));
    }

    fn a_household_has_one_reference_person_also_when_they_leave(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let ids: Vec<ClientId> =
            ["Olena", "Taras", "Maryna"].into_iter().map(|given| add(&mut counter, person(given, "Kovalenko")).id).collect();
        let join = |client: &ClientId, other: &ClientId| HouseholdJoin { op_id: op(), client_id: client.clone(), other_id: other.clone() };
        let of = |client: &ClientId| HouseholdOf { op_id: op(), client_id: client.clone() };
        client::join_household(&mut counter, join(&ids[1], &ids[0])).expect("joined");
        client::join_household(&mut counter, join(&ids[2], &ids[1])).expect("joined");
        let names = |session: &mut Session, id: &ClientId| household(session, id).into_iter().find(|(_, reference)| *reference).map(|(name, _)| name);
        assert_eq!(household(&mut counter, &ids[2]).len(), 3);
        assert_eq!(names(&mut counter, &ids[2]).as_deref(), Some("Olena Kovalenko"));
        assert_eq!(code(client::join_household(&mut counter, join(&ids[2], &ids[0]))), "household-same");

        client::name_reference(&mut counter, of(&ids[1])).expect("another reference person");
        assert_eq!(names(&mut counter, &ids[0]).as_deref(), Some("Taras Kovalenko"));
        client::leave_household(&mut counter, of(&ids[1])).expect("left");
        assert!(household(&mut counter, &ids[1]).is_empty());
        assert_eq!(household(&mut counter, &ids[0]).iter().filter(|(_, reference)| *reference).count(), 1, "somebody else stands for it");
        client::leave_household(&mut counter, of(&ids[2])).expect("left");
        assert!(household(&mut counter, &ids[0]).is_empty(), "one person alone is no household");
        assert_eq!(code(client::leave_household(&mut counter, of(&ids[0]))), "household-none");
    }

    fn representatives_and_ways_of_contact_are_kept_as_they_were_said(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let mut form = person("Olena", "Kovalenko");
        form.representatives = vec![guardian("Kanzlei Beispiel")];
        form.contact_means = vec![phone("0171 3920024")];
        form.contact_means[0].hours = "only mornings".to_owned();
        form.contact_means[0].leave_message = true;
        form.contact_means[0].language = Some("RU".to_owned());
        let saved = add(&mut counter, form);
        let kept = page(&mut counter, &saved.id).form;
        assert_eq!(kept.representatives[0].scopes, [RepresentativeScope::Health, RepresentativeScope::Money], "each once");
        assert_eq!((kept.representatives[0].valid_from, kept.representatives[0].valid_until), (day("2026-01-01"), None));
        let means = &kept.contact_means[0];
        assert_eq!((means.hours.as_str(), means.leave_message, means.language.as_deref()), ("only mornings", true, Some("ru")));
    }

    fn an_edit_that_was_begun_before_hears_of_a_document_that_came_meanwhile(office) {
        let mut counter = office.person("counter", Role::Caseworker);
        let saved = add(&mut counter, person("Olena", "Kovalenko"));
        let stale = edit(&page(&mut counter, &saved.id));
        let mut change = edit(&page(&mut counter, &saved.id));
        change.form.documents = vec![document(DocumentKind::Passport, "P1", None)];
        client::save(&mut counter, change).expect("a document");
        assert_eq!(code(client::save(&mut counter, stale)), "version-conflict");
        assert_eq!(page(&mut counter, &saved.id).form.documents.len(), 1);
    }
}
