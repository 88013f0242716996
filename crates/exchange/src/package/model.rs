//! What the JSON files of a package say. A field that is not here is refused: what was not foreseen cannot slip through.

use super::{PackageError, VERSION};
use chrono::{DateTime, NaiveDate, Utc};
use domain::{
    client::{DocumentKind, Gender, RepresentativeKind},
    id::PackageId,
    need::{Need, Urgency},
    referral::{DataKind, ReferralCause, ReferralLevel, ReferralOutcome, ReferralState},
};
use serde::{Deserialize, Serialize};

/// The most entries of one list, and the longest text, in characters.
const MOST: usize = 50;
const LONGEST: usize = 4_000;

pub(super) const REFERRAL_FORMAT: &str = "migradesk-referral";
pub(super) const REPLY_FORMAT: &str = "migradesk-reply";

macro_rules! part {
    ($($(#[$meta:meta])* pub struct $name:ident { $($(#[$fmeta:meta])* pub $field:ident : $type:ty),* $(,)? })+) => { $(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
        #[serde(deny_unknown_fields)]
        pub struct $name { $($(#[$fmeta])* pub $field: $type),* }
    )+ };
}

part! {
    /// `referral.json`.
    pub struct ReferralPackage {
        pub format: String,
        pub version: u32,
        pub package_id: PackageId,
        pub made_at: DateTime<Utc>,
        /// From this moment on nobody takes it in.
        pub expires_at: DateTime<Utc>,
        pub from: From,
        pub to: To,
        pub referral: Sent,
        pub reply: ReplyTemplate,
        pub client: Client,
    }

    pub struct From {
        pub office: String,
        /// The office's own key, to which an answer can be sealed.
        pub key: String,
    }

    pub struct To {
        pub organisation: String,
        pub service: String,
        /// `null` for a package with a passphrase.
        pub key: Option<String>,
    }

    pub struct Sent {
        /// The short code that stands on paper too.
        pub reference: String,
        pub need: Need,
        pub urgency: Urgency,
        pub level: ReferralLevel,
        pub sent_on: NaiveDate,
        /// Empty where it does not leave.
        pub message: String,
        /// When the partner expects the client, in the partner's own time.
        pub appointment: Option<Meeting>,
        pub release: Release,
    }

    /// The release from secrecy that it rests on.
    pub struct Release {
        /// What the client released it for, in the words that they were told.
        pub purpose: String,
        pub kinds: Vec<DataKind>,
        pub given_on: NaiveDate,
        pub valid_until: NaiveDate,
    }

    pub struct Meeting {
        pub day: NaiveDate,
        /// `HH:MM`, where a time was agreed.
        pub time: Option<String>,
        pub place: String,
    }

    /// By what an answer is known.
    pub struct ReplyTemplate {
        pub token: String,
    }

    /// What of the client leaves, and nothing else: the key of what does not leave is missing.
    #[derive(Default)]
    pub struct Client {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub name: Option<Name>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub birth_date: Option<Born>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub phones: Vec<String>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub mails: Vec<String>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub languages: Vec<Spoken>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub gender: Option<Gender>,
        /// ISO 3166 alpha-3, as on machine-readable documents.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub nationalities: Vec<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub address: Option<Address>,
        #[serde(skip_serializing_if = "Option::is_none")]
        pub residence: Option<Residence>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub documents: Vec<Document>,
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub representatives: Vec<Representative>,
    }

    pub struct Name {
        /// A person with one name only has it here.
        pub family: String,
        pub given: String,
    }

    /// Gregorian; a part that nobody knows is `null`.
    pub struct Born {
        pub year: Option<i32>,
        pub month: Option<u32>,
        pub day: Option<u32>,
        pub estimated: bool,
    }

    pub struct Spoken {
        /// A tag of BCP 47.
        pub tag: String,
        pub needs_interpreter: bool,
    }

    pub struct Address {
        pub street: String,
        pub postcode: String,
        pub place: String,
    }

    pub struct Residence {
        /// As people cite it, or as it was printed.
        pub title: String,
        pub until: Option<NaiveDate>,
    }

    pub struct Document {
        pub kind: DocumentKind,
        pub number: String,
    }

    pub struct Representative {
        pub kind: RepresentativeKind,
        pub name: String,
        pub reach: String,
    }

    /// `reply.json`. In a package it waits to be filled in: its answer is `null`.
    pub struct Reply {
        pub format: String,
        pub version: u32,
        pub reference: String,
        pub token: String,
        pub answer: Option<Answered>,
    }

    pub struct Answered {
        /// `accepted`, `declined`, `attended`, `not-attended` or `done`.
        pub state: ReferralState,
        /// Asked for where it is declined.
        #[serde(default)]
        pub cause: Option<ReferralCause>,
        /// Asked for where it is done.
        #[serde(default)]
        pub outcome: Option<ReferralOutcome>,
        pub day: NaiveDate,
        #[serde(default)]
        pub remarks: String,
        #[serde(default)]
        pub appointment: Option<Meeting>,
    }
}

impl ReferralPackage {
    /// What stands in `format`.
    pub const FORMAT: &str = REFERRAL_FORMAT;

    /// Reads `referral.json`. Whether it has expired is not asked here.
    ///
    /// # Errors
    /// [`PackageError::Newer`], [`PackageError::Broken`].
    pub(super) fn read(json: &[u8]) -> Result<Self, PackageError> {
        let package: Self = versioned(json, REFERRAL_FORMAT)?;
        let client = &package.client;
        let texts = [&package.from.office, &package.from.key, &package.to.organisation, &package.to.service]
            .into_iter()
            .chain([&package.referral.reference, &package.referral.message, &package.referral.release.purpose])
            .chain(client.phones.iter().chain(&client.mails).chain(&client.nationalities))
            .chain(client.name.iter().flat_map(|name| [&name.family, &name.given]))
            .chain(client.languages.iter().map(|one| &one.tag))
            .chain(client.documents.iter().map(|one| &one.number))
            .chain(client.representatives.iter().flat_map(|one| [&one.name, &one.reach]))
            .chain(client.address.iter().flat_map(|one| [&one.street, &one.postcode, &one.place]))
            .chain(client.residence.iter().map(|one| &one.title))
            .chain(package.referral.appointment.iter().map(|one| &one.place));
        let lists = [
            client.phones.len(),
            client.mails.len(),
            client.languages.len(),
            client.nationalities.len(),
            client.documents.len(),
            client.representatives.len(),
        ];
        let sound = texts.into_iter().all(|text| is_text(text))
            && lists.iter().all(|length| *length <= MOST)
            && package.made_at < package.expires_at
            && PackageId::parse(package.package_id.as_str()).is_some()
            && is_token(&package.reply.token)
            && package.referral.appointment.as_ref().is_none_or(|one| one.time.is_none() || one.minute().is_some());
        if sound { Ok(package) } else { Err(PackageError::Broken { part: super::REFERRAL_JSON }) }
    }
}

impl Reply {
    /// What stands in `format`.
    pub const FORMAT: &str = REPLY_FORMAT;

    /// A form to be filled in.
    #[must_use]
    pub fn template(reference: &str, token: &str) -> Self {
        Self {
            format: REPLY_FORMAT.to_owned(),
            version: VERSION,
            reference: reference.to_owned(),
            token: token.to_owned(),
            answer: None,
        }
    }

    pub(super) fn read(json: &[u8]) -> Result<Self, PackageError> {
        let reply: Self = versioned(json, REPLY_FORMAT)?;
        let answered = reply.answer.as_ref();
        let meeting = answered.and_then(|answer| answer.appointment.as_ref());
        let sound = is_text(&reply.reference)
            && is_token(&reply.token)
            && answered.is_none_or(|answer| is_text(&answer.remarks))
            && meeting.is_none_or(|one| is_text(&one.place) && (one.time.is_none() || one.minute().is_some()));
        if sound { Ok(reply) } else { Err(PackageError::Broken { part: super::REPLY_JSON }) }
    }
}

impl Meeting {
    /// The minute of the day, where a time was agreed and is one.
    #[must_use]
    pub fn minute(&self) -> Option<u32> {
        let (hours, minutes) = self.time.as_deref()?.split_once(':')?;
        let two = |text: &str| (text.len() == 2).then(|| text.parse::<u32>().ok()).flatten();
        let (hours, minutes) = (two(hours)?, two(minutes)?);
        (hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
    }
}

/// What no keyboard types would break a page, or hide in it.
fn is_text(text: &str) -> bool {
    text.chars().count() <= LONGEST && !text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
}

fn is_token(text: &str) -> bool {
    text.len() == 32 && text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

/// The version is read before anything else: a newer file may have any form.
fn versioned<T: serde::de::DeserializeOwned>(json: &[u8], format: &'static str) -> Result<T, PackageError> {
    #[derive(Deserialize)]
    struct Head {
        format: String,
        version: u32,
    }
    let part = if format == REPLY_FORMAT { super::REPLY_JSON } else { super::REFERRAL_JSON };
    let broken = PackageError::Broken { part };
    if json.len() > super::LARGEST_JSON {
        return Err(PackageError::TooLarge { limit: super::LARGEST_JSON });
    }
    // An editor of Windows may have put its mark before the text.
    let json = json.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(json);
    let head: Head = serde_json::from_slice(json).map_err(|_| broken.clone())?;
    if head.format != format {
        return Err(broken);
    }
    if head.version > VERSION {
        return Err(PackageError::Newer { found: head.version, known: VERSION });
    }
    if head.version == 0 {
        return Err(broken);
    }
    serde_json::from_slice(json).map_err(|_| broken)
}
