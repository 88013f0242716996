//! From the cells of one row to a client, value by value. What is not understood goes to the notes under its column's label.

use chrono::NaiveDate;
use domain::birth_date::{BirthDate, BirthDateSource, Calendar};

use super::date::{self, DateContext, Purpose, SlashOrder};
use super::field::Field;
use super::marker::is_unknown;
use super::name::{self, Names, Order};
use super::outcome::{Labelled, ListedClient, ListedEmail, ListedPhone, ListedResidence, ListedUntil, Reading, ReadingKind};
use super::workbook::Cell;
use super::{address, country, gender, language, phone};
use crate::text::{key, lines, one_line};

/// One column of a sheet as its mapping has it.
pub(super) struct ColumnPlan {
    pub column: usize,
    pub field: Field,
    pub label: String,
    /// The header is one that means "note", so that its text needs no label.
    pub plain_note: bool,
    pub name_order: Order,
    pub slash_order: SlashOrder,
}

/// Words in place of a day until which a title is valid.
pub(super) fn until_words(text: &str) -> Option<ListedUntil> {
    let k = key(text);
    let starts = |words: &[&str]| words.iter().any(|word| k.starts_with(word));
    if starts(&[
        "unbefr",
        "unbegrenzt",
        "unlimited",
        "permanent",
        "indefinite",
        "dauerhaft",
        "dauernd",
        "ohnebefrist",
        "lebenslang",
        "keinebefrist",
    ]) {
        Some(ListedUntil::Unlimited)
    } else if starts(&[
        "bisentsch",
        "biszurentsch",
        "bisbescheid",
        "untildecision",
        "pendingdecision",
        "pending",
        "laufend",
        "imverfahren",
        "offenesverfahren",
        "verfahrenlauft",
        "biszumabschluss",
    ]) {
        Some(ListedUntil::Decision)
    } else {
        None
    }
}

pub(super) struct Values<'a> {
    pub client: ListedClient,
    pub readings: Vec<Reading>,
    pub today: NaiveDate,
    pub date_1904: bool,
    full_name: Option<(String, Order, usize, &'a str)>,
    family: Option<(String, usize, &'a str)>,
    given: Option<(String, usize, &'a str)>,
    middle: Vec<String>,
}

impl<'a> Values<'a> {
    pub(super) fn new(today: NaiveDate, date_1904: bool) -> Self {
        Self {
            client: ListedClient::default(),
            readings: Vec::new(),
            today,
            date_1904,
            full_name: None,
            family: None,
            given: None,
            middle: Vec::new(),
        }
    }

    pub(super) fn say(&mut self, plan: &ColumnPlan, read: &str, understood: &str, kind: ReadingKind, why: Option<&'static str>) {
        self.readings.push(Reading {
            field: plan.field,
            column: Some(plan.column),
            label: plan.label.clone(),
            read: read.to_owned(),
            understood: understood.to_owned(),
            kind,
            why,
        });
    }

    fn keep(&mut self, plan: &ColumnPlan, text: &str) {
        let label = (!plan.plain_note).then(|| plan.label.clone());
        self.client.notes.push(Labelled { label, text: text.to_owned() });
    }

    /// Keeps a text that the field does not take, and says so.
    fn not_understood(&mut self, plan: &ColumnPlan, text: &str, kind: ReadingKind, why: Option<&'static str>) {
        self.keep(plan, text);
        self.say(plan, text, "", kind, why);
    }

    /// Takes one cell.
    pub(super) fn take(&mut self, plan: &'a ColumnPlan, cell: &Cell) {
        if cell.is_blank() || plan.field == Field::Ignore {
            return;
        }
        let mut owned;
        let mut cell = cell;
        if let Cell::Formula(saved) = cell {
            let (formula, value) = (&saved.formula, &saved.value);
            if value.is_blank() {
                owned = Cell::Text(format!("={formula}").into());
            } else {
                self.say(plan, &format!("={formula}"), &value.text(), ReadingKind::FormulaResult, None);
                owned = value.clone();
            }
            cell = &owned;
        }
        if let Cell::Error(error) = cell {
            self.say(plan, error, "", ReadingKind::CellError, None);
            return;
        }
        if let Cell::Text(raw) = cell
            && let Some(repaired) = name::wrong_encoding(raw)
        {
            self.say(plan, &one_line(raw), &one_line(&repaired), ReadingKind::WrongEncoding, None);
            owned = Cell::Text(repaired.into());
            cell = &owned;
        }
        let raw = cell.text();
        let text = one_line(&raw);
        if text.is_empty() {
            return;
        }
        if matches!(cell, Cell::Text(_)) && text.starts_with('=') && text.len() > 1 {
            self.say(plan, &text, &text, ReadingKind::FormulaText, None);
        }
        if !matches!(plan.field, Field::Note | Field::BirthDate | Field::FirstContact) && is_unknown(&text) {
            self.say(plan, &text, "", ReadingKind::UnknownMarker, None);
            return;
        }
        match plan.field {
            Field::ExternalId => self.client.external_id = Some(crate::text::fold_digits(&text).0),
            Field::Family => self.family = Some((text, plan.column, &plan.label)),
            Field::Given => self.given = Some((text, plan.column, &plan.label)),
            Field::MiddleName => {
                self.lost_letters(plan, &text);
                self.middle.push(text);
            }
            Field::FullName => self.full_name = Some((text, plan.name_order, plan.column, &plan.label)),
            Field::NativeName => {
                self.lost_letters(plan, &text);
                self.client.native_name = Some(name::native(&text));
            }
            Field::BirthDate => self.birth_date(plan, cell, &text),
            Field::Gender => match gender::recognise(&text) {
                Some((gender, plain)) => {
                    if !plain {
                        self.say(plan, &text, gender.code(), ReadingKind::GenderRecognised, None);
                    }
                    self.client.gender = Some(gender);
                }
                None => self.not_understood(plan, &text, ReadingKind::NotUnderstood, None),
            },
            Field::Nationality => self.nationality(plan, &text),
            Field::Phone => self.phone(plan, cell, &raw),
            Field::Email => self.email(plan, &text),
            Field::Address | Field::Street | Field::Place => self.address(plan, &text),
            Field::HouseNumber => {
                let street = self.client.address.street.take();
                self.client.address.street = Some(street.map_or_else(|| text.clone(), |street| format!("{street} {text}")));
            }
            Field::Postcode => self.client.address.postcode = Some(crate::text::fold_digits(&text).0),
            Field::Languages => self.languages(plan, &text),
            Field::ResidenceTitle => {
                let code = domain::residence::parse_title(&text);
                match code {
                    Some(code) => self.say(plan, &text, code, ReadingKind::TitleRecognised, None),
                    None => self.say(plan, &text, "", ReadingKind::NotUnderstood, None),
                }
                self.client.residence = Some(ListedResidence { text, code: code.map(str::to_owned) });
            }
            Field::ResidenceUntil => self.until(plan, cell, &text),
            Field::FirstContact => self.first_contact(plan, cell, &text),
            Field::Worker => self.client.worker = Some(text),
            Field::Note => self.keep(plan, &lines(&raw)),
            Field::Ignore => {}
        }
    }

    fn context(&self, plan: &ColumnPlan) -> DateContext {
        DateContext { today: self.today, order: plan.slash_order, date_1904: self.date_1904 }
    }

    fn birth_date(&mut self, plan: &ColumnPlan, cell: &Cell, text: &str) {
        if let Cell::Text(raw) = cell
            && let Some((date, remark)) = date::with_remark(raw)
        {
            self.say(plan, text, date, ReadingKind::UnusualDate, None);
            self.keep(plan, remark);
            let only_date = Cell::Text(date.into());
            self.birth_date(plan, &only_date, date);
            return;
        }
        match date::birth_date(date::read(cell, Purpose::Birth, &self.context(plan)), text, self.today) {
            Ok((date, readings)) => {
                for (kind, why) in readings {
                    self.say(plan, text, &date.sort_key(), kind, why);
                }
                self.client.birth_date = Some(date);
            }
            Err(ReadingKind::UnknownMarker) => self.say(plan, text, "", ReadingKind::UnknownMarker, None),
            Err(kind) => {
                // The text stays with the date, where a person looks for it, and in the note, where nothing can overwrite it.
                self.client.birth_date = Some(BirthDate {
                    year: None,
                    month: None,
                    day: None,
                    estimated: false,
                    source: BirthDateSource::List,
                    calendar: Calendar::Gregorian,
                    text: Some(text.to_owned()),
                });
                self.not_understood(plan, text, kind, None);
            }
        }
    }

    fn first_contact(&mut self, plan: &ColumnPlan, cell: &Cell, text: &str) {
        match date::day(date::read(cell, Purpose::Recent, &self.context(plan))) {
            Ok((day, _)) if day > self.today => self.not_understood(plan, text, ReadingKind::FutureDate, None),
            Ok((day, readings)) => {
                for (kind, why) in readings {
                    self.say(plan, text, &day.to_string(), kind, why);
                }
                self.client.first_contact = Some(day);
            }
            Err((ReadingKind::UnknownMarker, _)) => self.say(plan, text, "", ReadingKind::UnknownMarker, None),
            Err((kind, why)) => self.not_understood(plan, text, kind, why),
        }
    }

    fn until(&mut self, plan: &ColumnPlan, cell: &Cell, text: &str) {
        if let Some(until) = until_words(text) {
            let understood = if until == ListedUntil::Unlimited { "unlimited" } else { "decision" };
            self.say(plan, text, understood, ReadingKind::ValidityRecognised, None);
            self.client.residence_until = Some(until);
            return;
        }
        match date::day(date::read(cell, Purpose::Validity, &self.context(plan))) {
            Ok((day, readings)) => {
                for (kind, why) in readings {
                    self.say(plan, text, &day.to_string(), kind, why);
                }
                self.client.residence_until = Some(ListedUntil::Day(day));
            }
            Err((kind, why)) => self.not_understood(plan, text, kind, why),
        }
    }

    fn nationality(&mut self, plan: &ColumnPlan, text: &str) {
        let Some(found) = country::recognise_all(text) else {
            self.not_understood(plan, text, ReadingKind::NotUnderstood, None);
            return;
        };
        let codes: Vec<&str> = found.iter().map(|(code, _)| *code).collect();
        let understood = codes.join(", ");
        // What is written as it is kept needs no word.
        if found.iter().any(|(_, exact)| !exact) && text != understood {
            self.say(plan, text, &understood, ReadingKind::NationalityRecognised, None);
        }
        for code in codes {
            if !self.client.nationalities.iter().any(|c| c == code) {
                self.client.nationalities.push(code.to_owned());
            }
        }
    }

    fn languages(&mut self, plan: &ColumnPlan, text: &str) {
        let (found, unknown, exact) = language::recognise_all(text);
        if !found.is_empty() && (!exact || !unknown.is_empty()) {
            self.say(plan, text, &found.join(", "), ReadingKind::LanguageRecognised, None);
        }
        for part in unknown {
            self.not_understood(plan, &part, ReadingKind::NotUnderstood, None);
        }
        for tag in found {
            if !self.client.languages.iter().any(|t| t == tag) {
                self.client.languages.push(tag.to_owned());
            }
        }
    }

    fn phone(&mut self, plan: &ColumnPlan, cell: &Cell, raw: &str) {
        let text = one_line(raw);
        let upper = text.to_ascii_uppercase();
        // 1,71392E+09: the digits are gone, whatever the number was.
        if upper.contains("E+") && upper.chars().all(|c| c.is_ascii_digit() || matches!(c, 'E' | '+' | ',' | '.')) {
            self.not_understood(plan, &text, ReadingKind::NotUnderstood, None);
            return;
        }
        let found = phone::read(raw);
        if matches!(cell, Cell::Number(_)) && !found.phones.is_empty() {
            self.say(plan, &text, &text, ReadingKind::PhoneAsNumber, None);
        }
        if found.phones.len() + found.emails.len() > 1 {
            let all: Vec<String> = found.phones.iter().map(|p| p.number.clone()).chain(found.emails.iter().cloned()).collect();
            self.say(plan, &text, &all.join(" | "), ReadingKind::PhonesSplit, None);
        }
        if crate::text::fold_digits(&text).1 {
            self.say(plan, &text, &crate::text::fold_digits(&text).0, ReadingKind::NativeDigits, None);
        }
        for ListedPhone { number, note } in &found.phones {
            if let Some(note) = note {
                self.say(plan, &text, &format!("{number} | {note}"), ReadingKind::PhoneNote, None);
            }
        }
        self.client.phones.extend(found.phones);
        self.client.emails.extend(found.emails.into_iter().map(|address| ListedEmail { address }));
        for part in found.rest {
            self.not_understood(plan, &part, ReadingKind::NotUnderstood, None);
        }
    }

    fn email(&mut self, plan: &ColumnPlan, text: &str) {
        for part in text.split([' ', ';', ',']).filter(|part| !part.is_empty()) {
            let address = part.trim_matches(['<', '>', '(', ')']).trim_start_matches("mailto:");
            if phone::is_email(address) {
                self.client.emails.push(ListedEmail { address: address.to_owned() });
            } else {
                self.not_understood(plan, part, ReadingKind::NotUnderstood, None);
            }
        }
    }

    fn address(&mut self, plan: &ColumnPlan, text: &str) {
        self.lost_letters(plan, text);
        let found = address::read(text);
        let target = &mut self.client.address;
        if plan.field == Field::Place {
            // "44139 Dortmund" stands in many columns called "Ort".
            if found.postcode.is_some() && target.postcode.is_none() {
                target.postcode = found.postcode;
                target.place = found.place.or(found.street);
            } else {
                target.place = Some(text.to_owned());
            }
            return;
        }
        target.street = match (target.street.take(), found.street) {
            // The number of the house stood in a column before.
            (Some(number), Some(street)) => Some(format!("{street} {number}")),
            (before, street) => street.or(before),
        };
        if found.postcode.is_some() {
            target.postcode = found.postcode;
        }
        if found.place.is_some() {
            target.place = found.place;
        }
    }

    fn lost_letters(&mut self, plan: &ColumnPlan, text: &str) {
        if name::lost_letter(text) {
            self.say(plan, text, text, ReadingKind::LostLetter, None);
        }
    }

    /// Puts the names together when all cells are taken.
    pub(super) fn finish(mut self) -> (ListedClient, Vec<Reading>) {
        let whole = self.full_name.take();
        let family = self.family.take();
        let given = self.given.take();
        let place = |field: Field| -> (Field, Option<usize>, String) {
            let own = match field {
                Field::Given => given.as_ref().or(family.as_ref()),
                _ => family.as_ref().or(given.as_ref()),
            };
            match (own, &whole) {
                (Some((_, column, label)), _) => (field, Some(*column), (*label).to_owned()),
                (None, Some((_, _, column, label))) => (Field::FullName, Some(*column), (*label).to_owned()),
                (None, None) => (field, None, String::new()),
            }
        };
        let text = |cell: &Option<(String, usize, &str)>| cell.as_ref().map(|(text, _, _)| text.clone()).unwrap_or_default();
        let names: Names = match (&family, &given, &whole) {
            (None, None, Some((full, order, _, _))) => name::read_full(full, *order),
            _ => name::read(&text(&family), &text(&given)),
        };
        let mut said = Vec::new();
        for (read, understood, kind) in &names.readings {
            said.push((place(Field::Family), read.clone(), understood.clone(), *kind));
        }
        // Both halves of a cell that was divided stand in the same column; the letters that are missing are named once.
        let mut lost: Vec<(String, Field)> = Vec::new();
        for (part, field) in [(&names.family, Field::Family), (&names.given, Field::Given), (&names.birth_name, Field::Family)] {
            if let Some(part) = part.as_ref().filter(|part| name::lost_letter(part)) {
                lost.push((part.clone(), field));
            }
        }
        for (part, field) in lost {
            said.push((place(field), part.clone(), part, ReadingKind::LostLetter));
        }
        for ((field, column, label), read, understood, kind) in said {
            self.readings.push(Reading { field, column, label, read, understood, kind, why: None });
        }
        // A whole name beside separate ones adds nothing unless it says something else.
        if let Some((full, _, _, label)) = &whole
            && (family.is_some() || given.is_some())
        {
            self.client.notes.push(Labelled { label: Some((*label).to_owned()), text: full.clone() });
        }
        self.client.family = names.family;
        let given: Vec<String> = names.given.into_iter().chain(self.middle).collect();
        self.client.given = (!given.is_empty()).then(|| given.join(" "));
        self.client.birth_name = names.birth_name;
        if self.client.native_name.is_none() {
            self.client.native_name = names.native;
        }
        (self.client, self.readings)
    }
}

/// Whether the date column's cell is a text with slashes, for [`SlashOrder::of_column`].
pub(super) fn slash_text(cell: &Cell) -> Option<&str> {
    match cell {
        Cell::Text(text) if text.contains(['/', '-']) => Some(text.as_str()),
        _ => None,
    }
}
