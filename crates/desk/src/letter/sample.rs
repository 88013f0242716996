//! Invented data, to look at a text before anybody gets a letter.

use super::{
    filling::{Datum, Filling},
    record::calendar,
};
use crate::{Caller, Result};
use chrono::{Days, NaiveTime};
use domain::{
    letter::LetterKind,
    need::Need,
    referral::{DataKind, ReferralField},
    time::Day,
};
use l10n::Arg;
use letters::Signing;

const NAME: &str = "Amal Haddad";
const PARTNER: &str = "Wohnungsamt Musterstadt";

/// A letter about a person that there is not.
pub(super) fn sample(kind: LetterKind, caller: &Caller, office: &str) -> Result<Filling> {
    let later = |days: u64| Day(caller.today.0 + Days::new(days));
    let time = NaiveTime::from_hms_opt(10, 30, 0).unwrap_or_default();
    let service = "Beratung für Wohnungssuchende";
    let address = |name: &str| vec![name.to_owned(), "Lindenallee 12".to_owned(), "12345 Musterstadt".to_owned()];
    let values = match kind {
        LetterKind::Referral => vec![
            ("client_name", Datum::text(NAME)),
            ("partner", Datum::text(PARTNER)),
            ("service", Datum::text(service)),
            ("need", Datum::Need(Need::Housing)),
            ("message", Datum::text("Die Familie sucht seit März eine Wohnung für vier Personen.")),
            ("appointment", Datum::Plain(Arg::DayTime(later(9).0.and_time(time)))),
            ("reference", Datum::text("V-00000000")),
            ("answer_by", Datum::day(later(14))),
            ("released_on", Datum::day(caller.today)),
            ("valid_until", Datum::day(later(180))),
        ],
        LetterKind::Invitation | LetterKind::Reminder => vec![
            ("client_name", Datum::text(NAME)),
            ("day", Datum::day(later(9))),
            ("time", Datum::Plain(Arg::Time(time))),
            ("minutes", Datum::Plain(Arg::Count(45))),
            ("place", Datum::text(office)),
            ("staff", Datum::text("Martina Weber")),
        ],
        LetterKind::PartnerReminder => vec![
            ("client_name", Datum::text(NAME)),
            ("partner", Datum::text(PARTNER)),
            ("service", Datum::text(service)),
            ("need", Datum::Need(Need::Housing)),
            ("reference", Datum::text("V-00000000")),
            ("sent_on", Datum::day(Day(caller.today.0 - Days::new(15)))),
            ("answer_by", Datum::day(later(14))),
        ],
        LetterKind::Release => vec![
            ("client_name", Datum::text(NAME)),
            ("born", Datum::text("04.03.1988")),
            ("recipient", Datum::text(format!("{PARTNER}, {service}"))),
            ("purpose", Datum::text("Hilfe bei der Suche nach einer Wohnung")),
            ("need", Datum::Need(Need::Housing)),
            ("case_number", Datum::text("")),
            ("kinds", Datum::Kinds(vec![DataKind::Identity, DataKind::Reach, DataKind::Concern])),
            ("special", Datum::Special(Vec::new())),
            ("answering", Datum::text(PARTNER)),
            ("given_on", Datum::day(caller.today)),
            ("valid_until", Datum::day(later(180))),
            ("language", Datum::Plain(Arg::Language("ar".to_owned()))),
        ],
        LetterKind::PrivacyNotice => Vec::new(),
    };
    let mut filling = Filling::new(values);
    match kind {
        LetterKind::Referral | LetterKind::PartnerReminder => {
            filling.to = address(PARTNER);
            filling.partner = PARTNER.to_owned();
            filling.reference = "V-00000000".to_owned();
        }
        LetterKind::Invitation | LetterKind::Reminder => {
            filling.to = address(NAME);
            filling.appointment = Some(calendar(caller, later(9).0.and_time(time), 45, "sample", 0, office)?);
        }
        LetterKind::Release => filling.signing = Some(Signing::OnPaper),
        LetterKind::PrivacyNotice => {}
    }
    if kind == LetterKind::Referral {
        filling.facts = vec![
            (ReferralField::Name, NAME.to_owned()),
            (ReferralField::BirthDate, "04.03.1988".to_owned()),
            (ReferralField::Phone, "0151 00000000".to_owned()),
            (ReferralField::Languages, "Arabisch".to_owned()),
        ];
    }
    Ok(filling)
}
