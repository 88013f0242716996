//! What people of a partner read in a package.

use super::content::fields_of;
use crate::{Caller, DeskError, Result, api::referral::LeavingValue, paper::renderer};
use domain::{
    birth_date::BirthDate,
    referral::{ReferralOutcome, ReferralState},
    time::{Day, Instant},
};
use exchange::package::ReferralPackage;
use l10n::{Catalogue, Language, format::DayShape, message, strip_marks};
use letters::{Fact, PartnerPage, ReplyForm};

pub(super) struct Pages {
    pub readme: String,
    pub referral: Vec<u8>,
    pub form: Vec<u8>,
}

/// The pages are in German: they go from desk to desk. The text that explains the package is in German and in English.
pub(super) fn pages(catalogue: &Catalogue, package: &ReferralPackage, caller: &Caller) -> Result<Pages> {
    let german = Language::german();
    let expires_on = caller.day_of(instant(package.expires_at))?;
    let readme = |language: &Language| {
        strip_marks(&catalogue.plain(
            language,
            &message::package_readme(
                package.from.office.as_str(),
                package.referral.reference.as_str(),
                expires_on.0,
                package.from.key.as_str(),
            ),
        ))
    };
    let english = catalogue.language("en").map_err(|_| DeskError::Request)?;
    let readme = format!("{}\n\n{}\n\n{}\n", readme(&german), "-".repeat(72), readme(&english));
    let to: Vec<String> =
        [&package.to.organisation, &package.to.service].into_iter().filter(|line| !line.is_empty()).cloned().collect();
    let sent_on = Day(package.referral.sent_on);
    let created_at = caller.now;
    let referral = renderer().partner_page(
        &PartnerPage {
            office: package.from.office.clone(),
            reference: package.referral.reference.clone(),
            to: to.clone(),
            client: client(catalogue, package),
            concern: concern(catalogue, package),
            message: package.referral.message.clone(),
            purpose: package.referral.release.purpose.clone(),
            released_until: Day(package.referral.release.valid_until),
            expires_on,
            sent_on,
            created_at,
        },
        catalogue,
    )?;
    let words = |area: &str, codes: Vec<&'static str>| {
        codes.into_iter().map(|code| strip_marks(&catalogue.word(&german, area, code))).collect::<Vec<_>>()
    };
    let form = renderer().reply_form(
        &ReplyForm {
            office: package.from.office.clone(),
            reference: package.referral.reference.clone(),
            to,
            sent_on,
            causes: words("referral-cause", ReferralState::Declined.causes().iter().map(|cause| cause.code()).collect()),
            outcomes: words("referral-outcome", ReferralOutcome::ALL.iter().map(|outcome| outcome.code()).collect()),
            created_at,
        },
        catalogue,
    )?;
    Ok(Pages { readme, referral: referral.bytes, form: form.bytes })
}

fn client(catalogue: &Catalogue, package: &ReferralPackage) -> Vec<Fact> {
    let german = Language::german();
    fields_of(&package.client)
        .into_iter()
        .map(|field| Fact {
            label: strip_marks(&catalogue.word(&german, "package-field", field.field.code())),
            lines: field.values.iter().map(|value| in_german(catalogue, value)).collect(),
        })
        .collect()
}

fn concern(catalogue: &Catalogue, package: &ReferralPackage) -> Vec<Fact> {
    let german = Language::german();
    let referral = &package.referral;
    let fact =
        |label: l10n::Message, line: String| Fact { label: catalogue.plain(&german, &label), lines: vec![strip_marks(&line)] };
    let mut facts = vec![
        fact(message::package_page_need(), catalogue.word(&german, "need", referral.need.code())),
        fact(message::package_page_urgency(), catalogue.word(&german, "urgency", referral.urgency.code())),
    ];
    if let Some(meeting) = &referral.appointment {
        let day = catalogue.format(&german).day(meeting.day, DayShape::Full);
        let parts = [Some(day), meeting.time.clone(), Some(meeting.place.clone())];
        let parts: Vec<String> = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
        facts.push(fact(message::package_page_appointment(), parts.join(", ")));
    }
    facts
}

fn in_german(catalogue: &Catalogue, value: &LeavingValue) -> String {
    let german = Language::german();
    let format = catalogue.format(&german);
    let text = match value {
        LeavingValue::Text { text } => text.clone(),
        LeavingValue::BirthDate { date } => birth_date(catalogue, date),
        LeavingValue::Language { tag, needs_interpreter: false } => format.language(tag),
        LeavingValue::Language { tag, needs_interpreter: true } => {
            catalogue.plain(&german, &message::package_page_interpreter(format.language(tag)))
        }
        LeavingValue::Country { code } => format.country(code),
        LeavingValue::Word { family, code, detail } => [catalogue.word(&german, family, code), detail.clone()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" "),
        LeavingValue::Dated { text, until: None } => text.clone(),
        LeavingValue::Dated { text, until: Some(day) } => {
            catalogue.plain(&german, &message::package_page_until(text.as_str(), day.0))
        }
    };
    strip_marks(&text)
}

/// As German documents print what is not known: `00.00.1998`.
fn birth_date(catalogue: &Catalogue, date: &BirthDate) -> String {
    let two = |part: Option<u32>| format!("{:02}", part.unwrap_or_default());
    let year = date.year.map_or_else(|| "0000".to_owned(), |year| format!("{year:04}"));
    let digits = format!("{}.{}.{year}", two(date.day), two(date.month));
    if date.estimated { catalogue.plain(&Language::german(), &message::package_page_estimated(digits)) } else { digits }
}

/// The instant of a package in the store's own count.
pub(super) fn instant(at: chrono::DateTime<chrono::Utc>) -> Instant {
    Instant::from_utc(at)
}
