//! What of a client's form leaves, as the package has it; and the form of a client out of a package.

use crate::{
    DeskError, Result,
    api::{
        client::{
            AddressForm, ClientForm, ContactMeansForm, DocumentForm, LanguageForm, NameForm, RepresentativeForm, ResidenceForm,
        },
        package::PackageField,
        referral::LeavingValue,
    },
    client::{full_name, residence_text},
    referral::{leaving_address, leaving_means, leaving_name, word},
};
use domain::{
    birth_date::{BirthDate, BirthDateSource, Calendar},
    client::{AddressKind, ContactMeansKind, Gender, LanguageLevel, MeansSafety, NameKind, NameSource},
    referral::ReferralField,
    time::Day,
};
use exchange::package::{Address, Born, Client, Document, Name, Representative, Residence, Spoken};

/// The values of the fields that leave. What may leave has been decided before: of a field that is not listed nothing is taken.
pub(super) fn client_of(form: &ClientForm, fields: &[ReferralField]) -> Client {
    let mut client = Client::default();
    let reached = |kind| leaving_means(form, kind).map(|means| means.value.clone()).collect();
    for field in fields {
        match field {
            ReferralField::Name => {
                client.name = leaving_name(form).map(|name| Name { family: name.family.clone(), given: name.given.clone() });
            }
            ReferralField::BirthDate => {
                let born =
                    |date: &BirthDate| Born { year: date.year, month: date.month, day: date.day, estimated: date.estimated };
                client.birth_date = form.birth_date.as_ref().map(born);
            }
            ReferralField::Phone => client.phones = reached(ContactMeansKind::Phone),
            ReferralField::Mail => client.mails = reached(ContactMeansKind::Email),
            ReferralField::Languages => {
                let spoken = |one: &LanguageForm| Spoken { tag: one.tag.clone(), needs_interpreter: one.needs_interpreter };
                client.languages = form.languages.iter().map(spoken).collect();
            }
            // Both stand with the referral, not with the client.
            ReferralField::Need | ReferralField::Message => {}
            ReferralField::Gender => client.gender = Some(form.gender).filter(|gender| *gender != Gender::Unknown),
            ReferralField::Nationalities => client.nationalities = form.nationalities.clone(),
            ReferralField::Address => {
                let parts = |one: &AddressForm| Address {
                    street: one.street.clone(),
                    postcode: one.postcode.clone(),
                    place: one.place.clone(),
                };
                client.address = leaving_address(form).map(parts);
            }
            ReferralField::Residence => {
                let title = residence_text(form.residence.title.as_deref(), &form.residence.as_printed);
                let until = form.residence.until.map(|day| day.0);
                client.residence = (!title.is_empty()).then_some(Residence { title, until });
            }
            ReferralField::Documents => {
                let document = |one: &DocumentForm| Document { kind: one.kind, number: one.number.clone() };
                client.documents = form.documents.iter().map(document).collect();
            }
            ReferralField::Representatives => {
                let named = |one: &RepresentativeForm| Representative {
                    kind: one.kind,
                    name: one.name.clone(),
                    reach: one.reach.clone(),
                };
                client.representatives = form.representatives.iter().map(named).collect();
            }
        }
    }
    client
}

/// The fields of a package as a person sees them before anything is written.
pub(super) fn fields_of(client: &Client) -> Vec<PackageField> {
    let text = |text: String| LeavingValue::Text { text };
    let texts = |list: &[String]| list.iter().cloned().map(text).collect::<Vec<_>>();
    let one = |value: Option<LeavingValue>| value.into_iter().collect::<Vec<_>>();
    let address = client.address.as_ref().map(|address| {
        let town = format!("{} {}", address.postcode, address.place);
        let lines: Vec<&str> = [address.street.as_str(), town.trim()].into_iter().filter(|line| !line.is_empty()).collect();
        text(lines.join(", "))
    });
    let residence = client.residence.as_ref();
    let all = [
        (ReferralField::Name, one(client.name.as_ref().map(|name| text(full_name(&name.given, &name.family))))),
        (
            ReferralField::BirthDate,
            one(client.birth_date.as_ref().map(|born| LeavingValue::BirthDate { date: birth_date(born) })),
        ),
        (ReferralField::Phone, texts(&client.phones)),
        (ReferralField::Mail, texts(&client.mails)),
        (
            ReferralField::Languages,
            client
                .languages
                .iter()
                .map(|one| LeavingValue::Language { tag: one.tag.clone(), needs_interpreter: one.needs_interpreter })
                .collect(),
        ),
        (ReferralField::Gender, one(client.gender.map(|gender| word("gender", gender.code(), "")))),
        (
            ReferralField::Nationalities,
            client.nationalities.iter().map(|code| LeavingValue::Country { code: code.clone() }).collect(),
        ),
        (ReferralField::Address, one(address)),
        (
            ReferralField::Residence,
            one(residence.map(|one| LeavingValue::Dated { text: one.title.clone(), until: one.until.map(Day) })),
        ),
        (
            ReferralField::Documents,
            client.documents.iter().map(|one| word("document-kind", one.kind.code(), &one.number)).collect(),
        ),
        (
            ReferralField::Representatives,
            client
                .representatives
                .iter()
                .map(|one| word("representative-kind", one.kind.code(), &[one.name.as_str(), one.reach.as_str()].join(" ")))
                .collect(),
        ),
    ];
    all.into_iter().filter(|(_, values)| !values.is_empty()).map(|(field, values)| PackageField { field, values }).collect()
}

fn birth_date(born: &Born) -> BirthDate {
    BirthDate {
        year: born.year,
        month: born.month,
        day: born.day,
        estimated: born.estimated,
        source: BirthDateSource::List,
        calendar: Calendar::Gregorian,
        text: None,
    }
}

/// A new client's form, checked as if somebody had typed it. Another office's word for what is safe is the client's own: only safe
/// numbers ever leave an office.
///
/// # Errors
/// `package-no-name` where no name came; `package-broken` for values that no form takes.
pub(super) fn form_of(client: &Client, today: Day) -> Result<ClientForm> {
    let Some(name) = &client.name else { return Err(DeskError::refused("package-no-name")) };
    let means = |kind| {
        move |value: &String| ContactMeansForm {
            kind,
            value: value.clone(),
            remark: String::new(),
            safety: MeansSafety::Safe,
            leave_message: false,
            hours: String::new(),
            language: None,
        }
    };
    let phones = client.phones.iter().map(means(ContactMeansKind::Phone));
    let mails = client.mails.iter().map(means(ContactMeansKind::Email));
    let form = ClientForm {
        names: vec![NameForm {
            id: None,
            kind: NameKind::Current,
            family: name.family.clone(),
            given: name.given.clone(),
            source: NameSource::List,
            preferred: true,
            blocked: false,
        }],
        birth_date: client.birth_date.as_ref().map(birth_date),
        gender: client.gender.unwrap_or(Gender::Unknown),
        nationalities: client.nationalities.clone(),
        languages: client
            .languages
            .iter()
            .map(|one| LanguageForm {
                tag: one.tag.clone(),
                level: LanguageLevel::Unknown,
                needs_interpreter: one.needs_interpreter,
            })
            .collect(),
        letter_language: None,
        contact_means: phones.chain(mails).collect(),
        address: client.address.as_ref().map_or_else(AddressForm::unknown, |address| AddressForm {
            kind: AddressKind::Unknown,
            street: address.street.clone(),
            postcode: address.postcode.clone(),
            place: address.place.clone(),
            ..AddressForm::unknown()
        }),
        former_addresses: Vec::new(),
        documents: client
            .documents
            .iter()
            .filter(|one| !one.number.trim().is_empty())
            .map(|one| DocumentForm {
                id: None,
                kind: one.kind,
                number: one.number.clone(),
                issuer: None,
                valid_from: None,
                valid_until: None,
                remark: String::new(),
            })
            .collect(),
        representatives: client
            .representatives
            .iter()
            .map(|one| RepresentativeForm {
                id: None,
                kind: one.kind,
                name: one.name.clone(),
                reach: one.reach.clone(),
                scopes: Vec::new(),
                valid_from: None,
                valid_until: None,
                remark: String::new(),
            })
            .collect(),
        residence: ResidenceForm {
            title: None,
            as_printed: client.residence.as_ref().map_or_else(String::new, |one| one.title.clone()),
            until: client.residence.as_ref().and_then(|one| one.until).map(Day),
            unlimited: false,
        },
        remark: String::new(),
    };
    // Where a file says something impossible, the form is not to blame: the person at the desk cannot mend it there.
    crate::client::checked_form(&form, today)
        .map_err(|_| DeskError::Refused { code: "package-broken", args: vec![("part", exchange::package::REFERRAL_JSON.into())] })
}
