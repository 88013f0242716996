//! The published schemas say what is written: every key of a full package stands in them, and a package holds every key that they have.

use super::{model::*, *};
use domain::{
    client::{DocumentKind, Gender, RepresentativeKind},
    need::{Need, Urgency},
    referral::{DataKind, ReferralLevel, ReferralOutcome, ReferralState},
};
use serde_json::{Value, json};

fn schema(text: &str) -> Value {
    serde_json::from_str(text).expect("a schema")
}

/// The words of JSON Schema that ours use. An unknown one fails: what is not looked at proves nothing.
fn check(root: &Value, schema: &Value, value: &Value, path: &str, missing: &mut Vec<String>) -> Result<(), String> {
    let wrong = |what: &str| Err(format!("{path}: {what}"));
    if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
        return check(root, root.pointer(&reference[1..]).expect("the reference leads somewhere"), value, path, missing);
    }
    for (word, said) in schema.as_object().expect("an object") {
        match word.as_str() {
            "const" if said != value => return wrong("another constant"),
            "enum" if !said.as_array().is_some_and(|all| all.contains(value)) => return wrong("not on the list"),
            "anyOf" => {
                let all = said.as_array().expect("a list");
                let fits = all.iter().map(|one| check(root, one, value, path, missing)).collect::<Vec<_>>();
                if fits.iter().all(Result::is_err) {
                    return fits.into_iter().next().expect("one at least");
                }
            }
            "type" => {
                let is = |name: &Value| match name.as_str().expect("a name") {
                    "object" => value.is_object(),
                    "array" => value.is_array(),
                    "string" => value.is_string(),
                    "integer" => value.is_i64(),
                    "boolean" => value.is_boolean(),
                    "null" => value.is_null(),
                    other => panic!("{other}"),
                };
                if !said.as_array().map_or_else(|| is(said), |all| all.iter().any(is)) {
                    return wrong("another type");
                }
            }
            "properties" => {
                let Some(fields) = value.as_object() else { continue };
                let known = said.as_object().expect("properties");
                for (name, inner) in fields {
                    let Some(rule) = known.get(name) else { return Err(format!("{path}/{name}: not in the schema")) };
                    check(root, rule, inner, &format!("{path}/{name}"), missing)?;
                }
                missing.extend(known.keys().filter(|name| !fields.contains_key(*name)).map(|name| format!("{path}/{name}")));
            }
            "required" => {
                let has = |name: &Value| value.get(name.as_str().expect("a name")).is_some();
                if value.is_object() && !said.as_array().expect("a list").iter().all(has) {
                    return wrong("something is missing");
                }
            }
            "items" => {
                for inner in value.as_array().into_iter().flatten() {
                    check(root, said, inner, path, missing)?;
                }
            }
            "const" | "enum" | "$schema" | "$id" | "$defs" | "title" | "description" | "format" | "pattern" | "maxLength"
            | "maxItems" => {}
            "additionalProperties" => assert_eq!(*said, json!(false), "{path}: nothing may slip through"),
            other => panic!("{path}: {other} is not looked at"),
        }
    }
    Ok(())
}

fn codes(schema: &Value, pointer: &str) -> Vec<String> {
    let list = schema.pointer(pointer).unwrap_or_else(|| panic!("{pointer}")).as_array().expect("a list").clone();
    list.iter().map(|code| code.as_str().expect("a code").to_owned()).collect()
}

#[test]
fn a_full_package_is_what_its_schema_says() {
    let own = OwnKey::generate();
    let mut package = tests::package(&own);
    package.to.key = Some(own.public().to_string());
    let day = package.referral.sent_on;
    package.client = Client {
        mails: vec!["amal@example.org".to_owned()],
        languages: vec![Spoken { tag: "ar".to_owned(), needs_interpreter: true }],
        gender: Some(Gender::Female),
        nationalities: vec!["SYR".to_owned()],
        address: Some(Address { street: "Musterweg 1".to_owned(), postcode: "44137".to_owned(), place: "Dortmund".to_owned() }),
        residence: Some(Residence { title: "§ 24 AufenthG".to_owned(), until: Some(day) }),
        documents: vec![Document { kind: DocumentKind::Passport, number: "X1".to_owned() }],
        representatives: vec![Representative {
            kind: RepresentativeKind::Guardian,
            name: "Eva Muster".to_owned(),
            reach: String::new(),
        }],
        ..package.client
    };
    let schema = schema(include_str!("../../../../docs/formats/package.schema.json"));
    let mut missing = Vec::new();
    let value = serde_json::to_value(&package).expect("JSON");
    check(&schema, &schema, &value, "", &mut missing).expect("of the schema");
    assert!(missing.is_empty(), "the schema has what no package has: {missing:?}");
    let mut foreign = value;
    foreign["client"]["religion"] = "…".into();
    check(&schema, &schema, &foreign, "", &mut Vec::new()).expect_err("a key that nobody knows");
    let all = |list: &[&str]| list.iter().map(|code| (*code).to_owned()).collect::<Vec<_>>();
    let sent = "/properties/referral/properties";
    assert_eq!(codes(&schema, &format!("{sent}/need/enum")), all(&Need::ALL.iter().map(|one| one.code()).collect::<Vec<_>>()));
    assert_eq!(
        codes(&schema, &format!("{sent}/urgency/enum")),
        all(&Urgency::ALL.iter().map(|one| one.code()).collect::<Vec<_>>())
    );
    assert_eq!(
        codes(&schema, &format!("{sent}/level/enum")),
        all(&ReferralLevel::ALL.iter().map(|one| one.code()).collect::<Vec<_>>())
    );
    let kinds = codes(&schema, &format!("{sent}/release/properties/kinds/items/enum"));
    assert_eq!(kinds, all(&DataKind::ALL.iter().map(|one| one.code()).collect::<Vec<_>>()));
}

#[test]
fn an_answer_is_what_its_schema_says_filled_in_or_not() {
    let schema = schema(include_str!("../../../../docs/formats/reply.schema.json"));
    let mut reply = Reply::template("K7F3Q-9QXM2", "0123456789abcdef0123456789abcdef");
    let fits = |reply: &Reply| {
        check(&schema, &schema, &serde_json::to_value(reply).expect("JSON"), "", &mut Vec::new()).expect("of the schema");
    };
    fits(&reply);
    let day = tests::package(&OwnKey::generate()).referral.sent_on;
    for state in [
        ReferralState::Accepted,
        ReferralState::Declined,
        ReferralState::Attended,
        ReferralState::NotAttended,
        ReferralState::Done,
    ] {
        for cause in state.causes().iter().copied().map(Some).chain([None]) {
            let outcome = ReferralOutcome::ALL.first().copied();
            let appointment = Some(Meeting { day, time: Some("09:30".to_owned()), place: String::new() });
            reply.answer = Some(Answered { state, cause, outcome, day, remarks: String::new(), appointment });
            fits(&reply);
        }
    }
}
