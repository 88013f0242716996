//! What a letter is filled with, and the letter that comes of it.

use super::{fields, head, wording};
use crate::{
    Caller, DeskError, Result,
    api::letter::{LetterDraft, Letterhead},
};
use domain::{
    id::ClientId,
    letter::LetterKind,
    need::Need,
    referral::{DataKind, ReferralField},
    release::SpecialCategory,
    time::Day,
};
use l10n::{Arg, Catalogue, Language, Template, strip_marks};
use letters::{Aid, LetterAppointment, LetterData, LetterHead, Logo, Signing, Wording};
use store::{StoreError, Tx};

/// A value of a field. What has words in every language gets those of the column it stands in.
#[derive(Debug, Clone)]
pub(super) enum Datum {
    Plain(Arg),
    Need(Need),
    Kinds(Vec<DataKind>),
    Special(Vec<SpecialCategory>),
}

impl Datum {
    pub fn text(text: impl Into<String>) -> Self {
        Self::Plain(Arg::Text(text.into()))
    }

    pub const fn day(day: Day) -> Self {
        Self::Plain(Arg::Day(day.0))
    }

    fn arg(&self, catalogue: &Catalogue, language: &Language) -> Arg {
        let words = |family: &str, codes: &mut dyn Iterator<Item = &'static str>| {
            Arg::List(codes.map(|code| strip_marks(&catalogue.word(language, family, code))).collect())
        };
        match self {
            // The marks belong to the formatter: nobody types one and ends a value with it.
            Self::Plain(Arg::Text(text)) => Arg::Text(strip_marks(text)),
            Self::Plain(arg) => arg.clone(),
            Self::Need(need) => Arg::Text(strip_marks(&catalogue.word(language, "letter-need", need.code()))),
            Self::Kinds(kinds) => words("letter-text-data-kind", &mut kinds.iter().map(|kind| kind.code())),
            Self::Special(special) => words("letter-text-special", &mut special.iter().map(|one| one.code())),
        }
    }

    fn is_missing(&self) -> bool {
        match self {
            Self::Plain(Arg::Text(text)) => text.trim().is_empty(),
            Self::Plain(Arg::List(items)) => items.is_empty(),
            Self::Kinds(kinds) => kinds.is_empty(),
            Self::Special(special) => special.is_empty(),
            _ => false,
        }
    }
}

/// Everything that a kind of letter says, taken from the store or invented.
#[derive(Debug, Clone)]
pub(super) struct Filling {
    pub values: Vec<(&'static str, Datum)>,
    /// Lines of the address window.
    pub to: Vec<String>,
    pub reference: String,
    /// Who signs for the office; nobody signs a notice.
    pub writer: String,
    pub facts: Vec<(ReferralField, String)>,
    pub appointment: Option<LetterAppointment>,
    pub signing: Option<Signing>,
    pub withdrawn_on: Option<Day>,
    /// To whom it goes, for the client's copy.
    pub partner: String,
    /// Whom it is about, and whether their record is restricted.
    pub client: Option<(ClientId, bool)>,
}

impl Filling {
    pub fn new(values: Vec<(&'static str, Datum)>) -> Self {
        Self {
            values,
            to: Vec::new(),
            reference: String::new(),
            writer: String::new(),
            facts: Vec::new(),
            appointment: None,
            signing: None,
            withdrawn_on: None,
            partner: String::new(),
            client: None,
        }
    }
}

/// What is asked for besides the record.
#[derive(Debug, Clone)]
pub(super) struct Wanted<'a> {
    pub kind: LetterKind,
    pub language: Language,
    pub copy: bool,
    pub draft: Option<&'a LetterDraft>,
    /// Who writes.
    pub writer: String,
}

/// A letter, and the fields of its German text that have no value.
pub(super) struct Filled {
    pub data: LetterData,
    pub missing: Vec<String>,
}

/// Puts words, values and letterhead together.
pub(super) fn fill(
    tx: &mut Tx<'_>,
    catalogue: &Catalogue,
    caller: &Caller,
    wanted: &Wanted<'_>,
    mut filling: Filling,
) -> Result<Filled> {
    let head = head::of(tx)?;
    let german_language = Language::german();
    let german = wording::german(tx, catalogue, wanted.kind)?;
    filling.values.extend([
        ("office", Datum::text(head.office.as_str())),
        ("phone", Datum::text(head.phone.as_str())),
        ("mail", Datum::text(head.mail.as_str())),
        ("writer", Datum::text(wanted.writer.as_str())),
        ("today", Datum::day(caller.today)),
    ]);
    let damaged = || DeskError::Store(StoreError::Damaged { part: "letter-text" });
    let draft = |language: &Language| -> Result<Option<(Template, Template)>> {
        match wanted.draft.filter(|draft| draft.language == language.tag()) {
            None => Ok(None),
            Some(draft) => {
                let (title, body) = super::check::sound(draft)?;
                let typed = fields::typed(wanted.kind);
                let read = |text: &str| Template::parse(text, &typed).map_err(|_| DeskError::Request);
                Ok(Some((read(&title)?, read(&body)?)))
            }
        }
    };
    let say = |(title, body): &(Template, Template), language: &Language| {
        let args: Vec<(&str, Arg)> = filling.values.iter().map(|(name, datum)| (*name, datum.arg(catalogue, language))).collect();
        Wording { title: catalogue.fill(language, title, &args), body: catalogue.fill(language, body, &args) }
    };
    let german_draft = draft(&german_language)?;
    let is_german_draft = german_draft.is_some();
    let templates = match german_draft {
        Some(templates) => templates,
        // A text that somebody laid into the data folder and that does not fit gives way to nothing: paper must say what it says.
        None => german.templates(wanted.kind).ok_or_else(damaged)?,
    };
    let mut missing: Vec<String> = templates.0.fields();
    missing.extend(templates.1.fields());
    missing.sort();
    missing.dedup();
    missing.retain(|name| filling.values.iter().any(|(known, datum)| known == name && datum.is_missing()));
    // A letter to an organisation has its second column only as the client's copy.
    let bilingual = wanted.language != german_language && (wanted.copy || !wanted.kind.goes_to_partner());
    let (mut aid, mut lacking) = (None, None);
    if bilingual {
        let held = wording::in_force(tx, catalogue, wanted.kind, &wanted.language)?;
        let found = match draft(&wanted.language)? {
            Some(templates) => Some((templates, caller.today, true, false)),
            None => held.and_then(|held| {
                let templates = held.templates(wanted.kind)?;
                Some((templates, held.day, !held.checked, is_german_draft || held.german != german.label()))
            }),
        };
        match found {
            Some((templates, day, is_draft, is_outdated)) => {
                let wording = say(&templates, &wanted.language);
                aid = Some(Aid { language: wanted.language.clone(), wording, day, is_draft, is_outdated });
            }
            None => lacking = Some(wanted.language.clone()),
        }
    }
    let copy = wanted.copy && wanted.kind.goes_to_partner();
    let data = LetterData {
        german: say(&templates, &german_language),
        head: paper_head(head),
        // The copy is handed over.
        to: if copy { Vec::new() } else { filling.to },
        reference: filling.reference,
        day: caller.today,
        created_at: caller.now,
        writer: filling.writer,
        version: german.printed(),
        aid,
        lacking,
        facts: filling.facts,
        copy_of: copy.then_some(filling.partner),
        appointment: filling.appointment,
        signing: filling.signing,
        withdrawn_on: filling.withdrawn_on,
    };
    Ok(Filled { data, missing })
}

fn paper_head(head: Letterhead) -> LetterHead {
    LetterHead {
        town: format!("{} {}", head.postcode, head.place).trim().to_owned(),
        office: head.office,
        street: head.street,
        phone: head.phone,
        mail: head.mail,
        web: head.web,
        // It was checked when it was kept; one that a newer program refuses is left out.
        logo: head.logo.and_then(|logo| Logo::from_data_url(&logo).ok()),
        logo_alt: head.logo_alt,
    }
}
