//! Reading, checking and writing, with what a hostile file may hold.

use super::{
    schema::{Kind, TABLES},
    *,
};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::io::{Cursor, Write};

fn id(number: u32) -> String {
    format!("00000000-0000-4000-8000-{number:012}")
}

fn service(number: u32) -> Value {
    json!({
        "id": id(number), "name": "Wohnberatung", "status": "active", "minimum_age": 18, "email": "wohnen@haus.example",
        "organization": { "id": id(1), "name": "Haus am Tor", "description": "Beratung", "phones": [{ "id": id(50), "number": "0231 555" }] },
        "schedules": [{ "id": id(number + 500), "freq": "WEEKLY", "byday": "MO,TU", "opens_at": "08:00", "closes_at": "12:00" }],
        "service_at_locations": [{ "id": id(number + 600), "location": {
            "id": id(2), "location_type": "physical", "latitude": 51.5136, "organization_id": id(1),
            "addresses": [{ "id": id(3), "address_1": "Torgasse 2", "city": "Beispielstadt", "state_province": "NRW", "postal_code": "00001",
                            "country": "DE", "address_type": "physical" }],
        } }],
        "attributes": [{ "id": id(number + 700), "link_type": "need", "taxonomy_term": { "id": id(4), "name": "Wohnen", "description": "Wohnen" } }],
    })
}

fn read_json(value: &Value) -> Reading {
    read(value.to_string().as_bytes(), "page.json").expect("a readable page")
}

fn codes(reading: &Reading) -> Vec<(&'static str, &str, u32, String)> {
    let shown = reading.findings.shown.iter();
    shown.map(|finding| (finding.code, finding.table, finding.row, format!("{}.{}", finding.id, finding.field))).collect()
}

fn zipped(files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        archive.start_file(*name, zip::write::SimpleFileOptions::default()).expect("an entry");
        archive.write_all(bytes).expect("written");
    }
    archive.finish().expect("an archive").into_inner()
}

fn descriptor(files: &[(&str, &str)]) -> Vec<u8> {
    let resources: Vec<Value> = files.iter().map(|(name, path)| json!({ "name": name, "path": path })).collect();
    json!({ "resources": resources }).to_string().into_bytes()
}

fn in_json(dataset: &Dataset, view: View, form: Form) -> Reading {
    let mut out = Vec::new();
    write_json(dataset, view, form, true, &mut out).expect("written to memory");
    read(&out, "out.json").expect("what we write we read")
}

fn in_package(dataset: &Dataset) -> Reading {
    let mut out = Cursor::new(Vec::new());
    write_package(dataset, true, &mut out).expect("written to memory");
    read(out.get_ref(), "out.zip").expect("what we write we read")
}

#[test]
fn every_reference_leads_to_a_table_that_stands_before_it() {
    for (index, table) in TABLES.iter().enumerate() {
        for field in table.fields {
            if let Kind::Reference(to) = field.kind {
                assert!(TABLES[..index].iter().any(|earlier| earlier.name == to), "{}.{}", table.name, field.name);
            }
        }
    }
}

#[test]
fn a_nested_page_becomes_flat_rows_that_refer_to_each_other() {
    let reading = read_json(&json!([service(10), service(11)]));
    assert!(reading.findings.is_empty(), "{:?}", reading.findings);
    let rows = |table| reading.dataset.rows(table).len();
    assert_eq!(
        (rows("organization"), rows("service"), rows("location"), rows("taxonomy_term")),
        (1, 2, 1, 1),
        "repeated ones are one"
    );
    let row = reading.dataset.row("schedule", &id(510)).expect("the schedule");
    assert_eq!((row.get("service_id"), row.get("byday")), (id(10).as_str(), "MO,TU"));
    let attribute = reading.dataset.row("attribute", &id(710)).expect("the attribute");
    assert_eq!((attribute.get("link_id"), attribute.get("link_entity")), (id(10).as_str(), "service"));
    assert!(references(&reading.dataset, &|_, _| false).is_empty());
    let answer = read_json(&json!({ "total_items": 2, "contents": [service(10), service(11)] }));
    assert_eq!(answer.dataset, reading.dataset, "the interface's form says the same");
}

#[test]
fn what_is_wrong_is_named_with_its_row_and_id() {
    let mut second = service(11);
    second["minimum_age"] = json!("achtzehn");
    second["status"] = json!("open");
    second["email"] = json!("nobody");
    second["schedules"][0]["byday"] = json!("MONTAG");
    second["organization"]["name"] = json!("Anderes Haus");
    second["phones"] = json!([{ "id": "12", "number": "1" }, { "number": "2" }, 7, { "id": id(51) }]);
    let reading = read_json(&json!([service(10), second]));
    let found = codes(&reading);
    let has = |code, table, what: String| assert!(found.contains(&(code, table, 2, what)), "{code} in {found:?}");
    has("wrong-type", "service", format!("{}.minimum_age", id(11)));
    has("choice", "service", format!("{}.status", id(11)));
    has("required", "service", format!("{}.status", id(11)));
    has("email-form", "service", format!("{}.email", id(11)));
    has("recurrence", "schedule", format!("{}.byday", id(511)));
    has("id-twice", "organization", format!("{}.name", id(1)));
    has("id-form", "phone", "12.id".to_owned());
    has("id-missing", "phone", ".id".to_owned());
    has("not-an-object", "phone", ".".to_owned());
    has("required", "phone", format!("{}.number", id(51)));
    assert_eq!(reading.findings.total, 10, "and nothing else: {found:?}");
}

#[test]
fn a_reference_that_leads_nowhere_is_found_unless_it_is_known_elsewhere() {
    let package = zipped(&[
        ("datapackage.json", &descriptor(&[("service", "services.csv"), ("attribute", "attributes.csv")])),
        ("services.csv", format!("id,organization_id,name,status\n{},{},Rat,active\n", id(10), id(1)).as_bytes()),
        (
            "attributes.csv",
            format!("id,link_id,link_entity,taxonomy_term_id\n{},{},service,{}\n", id(7), id(99), id(4)).as_bytes(),
        ),
    ]);
    let reading = read(&package, "directory.zip").expect("a package");
    assert!(reading.findings.is_empty(), "{:?}", reading.findings);
    let found = references(&reading.dataset, &|table, id_of| table == "taxonomy_term" && id_of == id(4));
    let found: Vec<_> = found.shown.iter().map(|finding| (finding.file.as_str(), finding.row, finding.field.as_str())).collect();
    assert_eq!(found, [("services.csv", 2, "organization_id"), ("attributes.csv", 2, "link_id")]);
}

#[test]
fn a_table_names_the_row_of_what_is_wrong() {
    let csv = format!("id,name,description\n{0},A,B\n{0},C,D\nx,E,F\n{1},G\n", id(1), id(2));
    let package = zipped(&[("p/datapackage.json", &descriptor(&[("organization", "o.csv")])), ("p/o.csv", csv.as_bytes())]);
    let reading = read(&package, "directory.zip").expect("a package in a folder of its own");
    let rows: Vec<_> = codes(&reading).into_iter().map(|(code, _, row, _)| (code, row)).collect();
    assert_eq!(rows, [("id-twice", 3), ("id-form", 4), ("row-length", 5), ("required", 5)]);
}

#[test]
fn hostile_archives_are_refused_before_they_do_harm() {
    let good = descriptor(&[("organization", "o.csv")]);
    let code = |bytes: &[u8]| read(bytes, "x.zip").expect_err("refused").code();
    for path in ["../o.csv", "/etc/o.csv", "a/../../o.csv", "c:\\o.csv", "a\\o.csv", "a//o.csv"] {
        assert_eq!(code(&zipped(&[("datapackage.json", &good), (path, b"id\n")])), "hsds-path", "{path}");
        assert_eq!(
            code(&zipped(&[("datapackage.json", &descriptor(&[("organization", path)]))])),
            "hsds-path",
            "named as {path}"
        );
    }
    assert_eq!(code(&zipped(&[("datapackage.json", &good)])), "hsds-no-file");
    assert_eq!(code(&zipped(&[("o.csv", b"id\n")])), "hsds-no-descriptor");
    assert_eq!(code(&zipped(&[("datapackage.json", b"{")])), "hsds-descriptor");
    assert_eq!(code(&zipped(&[("datapackage.json", b"{\"resources\":[]}")])), "hsds-not-hsds");
    let zeros = vec![b'0'; 9 * 1024 * 1024];
    assert_eq!(code(&zipped(&[("datapackage.json", &good), ("o.csv", &zeros)])), "hsds-zip-bomb");
    let whole = zipped(&[("datapackage.json", &good), ("o.csv", b"id,name,description\n")]);
    assert_eq!(code(&whole[..whole.len() - 30]), "hsds-broken-zip");
    assert_eq!(code(&zipped(&[("datapackage.json", &good), ("o.csv", b"id\n\xFF\n")])), "hsds-not-utf8");
    let many: Vec<String> = (0..300).map(|number| format!("{number}.csv")).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|name| (name.as_str(), &b"id\n"[..])).collect();
    assert_eq!(code(&zipped(&many)), "hsds-too-many-entries");
}

#[test]
fn what_is_no_directory_is_said_to_be_none() {
    let code = |bytes: &[u8]| read(bytes, "x.json").expect_err("refused").code();
    assert_eq!(code(b"{\"id\": 1,"), "hsds-broken-json");
    assert_eq!(code(b"7"), "hsds-not-hsds");
    assert_eq!(code(b"[{\"colour\": \"red\"}]"), "hsds-not-hsds");
    assert_eq!(code(&vec![b' '; LARGEST_FILE + 1]), "hsds-too-large");
    let zeros = format!("[{}0]", "0,".repeat(MOST_VALUES));
    assert_eq!(code(zeros.as_bytes()), "hsds-too-many-values", "short to write, large to keep");
    let deep = "[".repeat(100_000);
    assert_eq!(code(deep.as_bytes()), "hsds-broken-json", "depth takes no stack");
}

#[test]
fn a_page_of_a_service_names_no_house_that_is_on_no_page() {
    let mut page = service(10);
    page["service_at_locations"] = json!([{ "id": id(60), "location": { "id": id(61), "location_type": "physical" } }]);
    let houses = json!([{ "id": id(2), "name": "Ohne Angebot", "description": "-", "locations": [{ "id": id(61), "location_type": "physical" }] }]);
    let mut dataset = read_json(&json!([page])).dataset;
    for table in TABLES {
        for row in read_json(&houses).dataset.rows(table.name) {
            let mut findings = Findings::default();
            dataset.merge(table, row.clone(), &mut findings).expect("room");
        }
    }
    assert_eq!(dataset.rows("location")[0].get("organization_id"), id(2), "somebody else's house");
    let once = in_json(&dataset, View::Service, Form::List);
    assert!(references(&once.dataset, &|_, _| false).is_empty());
    assert_eq!(once.dataset.rows("location")[0].get("organization_id"), "");
    assert_eq!(in_json(&dataset, View::Organization, Form::List).dataset, dataset, "the other form keeps it");
}

#[test]
fn pages_that_name_owners_only_by_their_place_are_whole() {
    let mut page = service(10);
    let at = page["service_at_locations"][0].clone();
    let location = at["location"].clone();
    page.as_object_mut().expect("an object").remove("service_at_locations");
    // As the interface lists services: the programme stands there without its house.
    page["program"] = json!({ "id": id(20), "name": "Ankommen", "description": "Alles fürs Ankommen" });
    let listed = read_json(&json!({ "empty": false, "contents": [page] }));
    assert!(listed.findings.is_empty(), "{:?}", listed.findings);
    assert_eq!(listed.dataset.rows("program")[0].get("organization_id"), id(1));
    let of_place = read_json(&json!([{ "id": at["id"], "description": "Jeden Montag", "location": location, "service": page }]));
    assert!(of_place.findings.is_empty(), "{:?}", of_place.findings);
    let row = &of_place.dataset.rows("service_at_location")[0];
    assert_eq!((row.get("service_id"), row.get("location_id")), (id(10).as_str(), id(2).as_str()));
    assert!(references(&of_place.dataset, &|_, _| false).is_empty());
    let again = in_json(&of_place.dataset, View::Service, Form::Answer);
    assert_eq!(again.dataset, of_place.dataset);
    // Whose it really is counts more.
    let houses = json!({ "organization": [{ "id": id(3), "name": "Träger", "description": "-" }],
        "program": [{ "id": id(20), "name": "Ankommen", "description": "-", "organization_id": id(3) }],
        "service": [{ "id": id(10), "name": "Rat", "status": "active", "organization_id": id(1), "program_id": id(20) }] });
    assert_eq!(read_json(&houses).dataset.rows("program")[0].get("organization_id"), id(3));
}

#[test]
fn addresses_leave_in_the_letters_that_the_standard_allows() {
    for (kept, leaves) in [
        ("https://haus.example/a%20b?c=[1]#d#e", "https://haus.example/a%20b?c=%5B1%5D#d%23e"),
        ("https://bücher.example:8443/Öffnung", "https://xn--bcher-kva.example:8443/%C3%96ffnung"),
        ("https://MÜNCHEN.example", "https://xn--mnchen-3ya.example"),
        ("https://пример.испытание/", "https://xn--e1afmkfd.xn--80akhbyknj4f/"),
        ("https://例え.テスト", "https://xn--r8jz45g.xn--zckzah"),
        ("https://مثال.إختبار/", "https://xn--mgbh0fb.xn--kgbechtv/"),
        ("https://haus.example/100%", "https://haus.example/100%25"),
        ("http://[::1]:80/", "http://[::1]:80/"),
        ("tel:+49231555", "tel:+49231555"),
    ] {
        let mut page = service(10);
        page["url"] = json!(kept);
        page["email"] = json!("rat@bücher.example");
        let reading = read_json(&page);
        assert!(reading.findings.is_empty(), "{kept}: {:?}", reading.findings);
        assert_eq!(reading.dataset.rows("service")[0].get("url"), kept, "people read what they wrote");
        for written in [in_json(&reading.dataset, View::Service, Form::List), in_package(&reading.dataset)] {
            let row = &written.dataset.rows("service")[0];
            assert_eq!((row.get("url"), row.get("email")), (leaves, "rat@xn--bcher-kva.example"));
            assert_eq!(in_package(&written.dataset).dataset, written.dataset, "and stay so");
        }
    }
    for bad in ["http://[::1", "http://[x]/", "https://haus.example:port/", "https://haus].example"] {
        let mut page = service(10);
        page["url"] = json!(bad);
        assert_eq!(codes(&read_json(&page))[0].0, "uri-form", "{bad}");
    }
}

#[test]
fn a_moment_is_kept_in_the_form_of_the_standard() {
    for (given, kept) in [
        ("2024-09-25T14:23:06.5+01:00", "2024-09-25T14:23:06.5+01:00"),
        ("2024-09-25 14:23:06.5+01:00", "2024-09-25T14:23:06.500+01:00"),
        ("2024-09-25T14:23:06\u{2212}01:00", "2024-09-25T14:23:06-01:00"),
    ] {
        let mut page = service(10);
        page["last_modified"] = json!(given);
        let reading = read_json(&page);
        assert!(reading.findings.is_empty(), "{given}: {:?}", reading.findings);
        assert_eq!(reading.dataset.rows("service")[0].get("last_modified"), kept);
    }
}

#[test]
fn what_the_standard_lets_stand_empty_or_away_comes_in_and_leaves_again() {
    let mut page = service(10);
    let page_of = page.as_object_mut().expect("an object");
    page_of.remove("organization");
    page["program"] = json!({ "id": id(20), "name": "Ankommen", "description": "" });
    page["service_at_locations"] = json!([{ "id": id(60), "description": "Im Netz" }]);
    page["metadata"] = json!([{
        "id": id(30), "last_action_date": "2026-11-20", "last_action_type": "update", "field_name": "alert",
        "previous_value": "", "replacement_value": "Umbau", "updated_by": "Frau Muster",
    }]);
    let reading = read_json(&page);
    assert!(reading.findings.is_empty(), "{:?}", reading.findings);
    assert!(references(&reading.dataset, &|_, _| false).is_empty());
    assert_eq!(reading.dataset.rows("metadata")[0].fields.get("previous_value").map(String::as_str), Some(""));
    for again in [in_json(&reading.dataset, View::Service, Form::Answer), in_package(&reading.dataset)] {
        assert!(again.findings.is_empty(), "{:?}", again.findings);
        assert_eq!(again.dataset, reading.dataset);
    }
    // A field that is not there at all is another thing, and so is a name without a letter.
    page["metadata"][0].as_object_mut().expect("an object").remove("previous_value");
    page["name"] = json!("");
    let reading = read_json(&page);
    let found = codes(&reading);
    assert_eq!(
        found.iter().map(|(code, table, ..)| (*code, *table)).collect::<Vec<_>>(),
        [("required", "service"), ("required", "metadata")]
    );
}

#[test]
fn a_package_promises_only_what_its_cells_say() {
    let mut page = service(10);
    page["organization"]["description"] = json!("");
    let dataset = read_json(&page).dataset;
    let mut out = Cursor::new(Vec::new());
    write_package(&dataset, false, &mut out).expect("written to memory");
    let mut archive = zip::ZipArchive::new(out).expect("an archive");
    let mut descriptor = String::new();
    std::io::Read::read_to_string(&mut archive.by_name("datapackage.json").expect("a descriptor"), &mut descriptor)
        .expect("text");
    let descriptor: Value = serde_json::from_str(&descriptor).expect("JSON");
    let promised = |table: &str, field: &str| {
        let resources = descriptor["resources"].as_array().expect("a list");
        let resource = resources.iter().find(|resource| resource["name"] == table).expect("the table");
        let fields = resource["schema"]["fields"].as_array().expect("a list");
        fields.iter().find(|one| one["name"] == field).expect("the field")["constraints"]["required"] == true
    };
    assert!(promised("organization", "name") && promised("service", "organization_id"));
    assert!(!promised("organization", "description"), "it stands empty");
}

#[test]
fn a_blank_contradicts_nothing() {
    let mut second = service(11);
    second["organization"]["description"] = json!("");
    for pages in [json!([service(10), second.clone()]), json!([second, service(10)])] {
        let reading = read_json(&pages);
        assert!(reading.findings.is_empty(), "{:?}", reading.findings);
        assert_eq!(reading.dataset.rows("organization")[0].get("description"), "Beratung");
    }
}

#[test]
fn what_the_standard_does_not_know_is_kept_and_leaves_only_when_asked() {
    let mut page = service(10);
    page["x_walk_in"] = json!({ "from": 8, "to": [1, 2] });
    let reading = read_json(&page);
    assert!(reading.findings.is_empty(), "{:?}", reading.findings);
    assert_eq!(in_package(&reading.dataset).dataset, reading.dataset);
    let mut out = Vec::new();
    write_json(&reading.dataset, View::Service, Form::List, false, &mut out).expect("written");
    assert!(!String::from_utf8(out).expect("text").contains("x_walk_in"));
}

/// A directory of any shape: each row refers to rows that are there, every field says something that fits it, or nothing.
fn any_dataset() -> impl Strategy<Value = Dataset> {
    let words = proptest::collection::vec("[a-zäßق\"',;\n=+@-]{1,12}", 40);
    (words, proptest::collection::vec(any::<u32>(), 400), 1_usize..4).prop_map(|(words, numbers, most)| {
        let mut numbers = numbers.into_iter().cycle();
        let mut next = move || numbers.next().unwrap_or_default() as usize;
        let mut dataset = Dataset::default();
        let mut serial = 0;
        for table in TABLES {
            for _ in 0..=next() % most {
                serial += 1;
                let mut row = Row { id: id(serial), ..Row::default() };
                for field in table.fields.iter().filter(|field| field.name != "id") {
                    let word = &words[next() % words.len()];
                    let sayable = match field.kind {
                        // What hangs on nothing has no place in a page: the first owner of each row is filled.
                        Kind::Reference(to) => {
                            let rows = dataset.rows(to);
                            let owner = table.fields.iter().find(|field| matches!(field.kind, Kind::Reference(_)));
                            let wanted = field.required || owner == Some(field) || field.in_tables && next() % 2 == 0;
                            if !wanted {
                                continue;
                            }
                            rows[next() % rows.len()].id.clone()
                        }
                        Kind::Link => dataset.rows("service")[0].id.clone(),
                        Kind::Entity => "service".to_owned(),
                        Kind::Uuid => continue,
                        _ if !field.required && next() % 3 == 0 => continue,
                        Kind::Text if field.may_be_blank && next() % 4 == 0 => String::new(),
                        Kind::Text => match field.name {
                            "byday" => "MO,FR".to_owned(),
                            "byweekno" | "bymonthday" | "byyearday" => "2,-3".to_owned(),
                            _ => word.clone(),
                        },
                        Kind::Number if matches!(field.name, "count" | "interval") => "3".to_owned(),
                        Kind::Number => value::number(&format!("{}.{}", next() % 90, next() % 100)).expect("a number"),
                        Kind::Uri => format!("https://haus{serial}.example/"),
                        Kind::Email => format!("haus{serial}@haus.example"),
                        Kind::Date => {
                            format!("20{:02}-0{}-1{}", 20 + usize::from(field.name == "valid_to"), 1 + next() % 9, next() % 10)
                        }
                        Kind::Time => format!("0{}:30", next() % 10),
                        Kind::DateTime => "2026-11-22T10:00:00.123Z".to_owned(),
                        Kind::Choice(of) => of[next() % of.len()].to_owned(),
                    };
                    row.fields.insert(field.name, sayable);
                }
                if next() % 4 == 0 {
                    row.extra.insert("x_more".to_owned(), json!([1, { "a": words[0] }]));
                }
                dataset.add(table, row);
            }
        }
        dataset
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn a_directory_comes_back_from_a_package_as_it_was(dataset in any_dataset()) {
        let reading = in_package(&dataset);
        prop_assert!(reading.findings.is_empty(), "{:?}", reading.findings);
        prop_assert_eq!(reading.dataset, dataset);
    }

    #[test]
    fn pages_say_what_they_said_when_they_are_read_and_written_again(dataset in any_dataset()) {
        for (view, form) in [(View::Organization, Form::List), (View::Service, Form::Answer)] {
            let once = in_json(&dataset, view, form);
            prop_assert!(once.findings.is_empty(), "{:?}", once.findings);
            let complete = references(&once.dataset, &|_, _| false);
            prop_assert!(complete.is_empty(), "a page has all that it refers to: {:?}", complete.shown.first());
            let twice = in_json(&once.dataset, view, form);
            prop_assert_eq!(&twice.dataset, &once.dataset);
            prop_assert_eq!(once.dataset.rows("service").len(), dataset.rows("service").len());
        }
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200), zip in any::<bool>()) {
        let bytes = if zip { [b"PK\x03\x04", bytes.as_slice()].concat() } else { bytes };
        let _ = read(&bytes, "any");
    }
}
