//! Which sheets are lists, where their header is and what each column holds. A proposal: a person looks at it and may change it.

use super::field::{ColumnMapping, Field, FieldSource, Mapping, NotUsed, SheetMapping};
use super::profile::Column;
use super::workbook::{Cell, Row, Sheet, Workbook};
use crate::text::{key, one_line};

/// Rows among which the header is looked for; titles, logos and remarks stand above it.
const HEADER_WITHIN: usize = 30;
/// Rows that are looked at to see what a column holds.
const SAMPLE: usize = 300;

/// Proposes what every sheet and column is.
#[must_use]
pub fn propose(workbook: &Workbook) -> Mapping {
    Mapping { sheets: workbook.sheets.iter().map(sheet).collect() }
}

/// Proposes what the columns of a sheet are below the header that a person chose, or `None`: without one.
#[must_use]
pub fn propose_sheet(sheet: &Sheet, header_row: Option<usize>) -> SheetMapping {
    below(sheet, header_row.and_then(|number| sheet.rows.iter().find(|row| row.number == number)))
}

fn sheet(sheet: &Sheet) -> SheetMapping {
    below(sheet, header_row(sheet))
}

fn below(sheet: &Sheet, header: Option<&Row>) -> SheetMapping {
    let not =
        |why| SheetMapping { sheet: sheet.name.clone(), used: false, not_used: Some(why), header_row: None, columns: Vec::new() };
    let filled = |row: &Row| row.cells.iter().filter(|cell| !cell.is_blank()).count();
    let full_rows = sheet.rows.iter().filter(|row| !row.is_blank()).count();
    if full_rows == 0 {
        return not(NotUsed::Empty);
    }
    let widest = sheet.rows.iter().map(filled).max().unwrap_or(0);
    if widest < 2 && !sheet.rows.iter().any(|row| row.cells.iter().any(|cell| header_field(&cell.text()).is_some())) {
        return not(NotUsed::NoColumns);
    }
    let data: Vec<&Row> = sheet
        .rows
        .iter()
        .filter(|row| header.is_none_or(|h| row.number > h.number) && !row.is_blank())
        .filter(|row| header.is_some() || filled(row) * 2 > widest)
        .take(SAMPLE)
        .collect();
    let width = data.iter().map(|row| row.cells.len()).chain(header.map(|h| h.cells.len())).max().unwrap_or(0);
    let columns = columns(header, &data, width);
    // Without a header only a column of dates, numbers or countries tells a list of people from a legend of abbreviations.
    let told = header.is_some()
        || columns.iter().any(|c| {
            matches!(
                c.field,
                Field::BirthDate
                    | Field::Phone
                    | Field::Email
                    | Field::Nationality
                    | Field::Languages
                    | Field::ResidenceTitle
                    | Field::Address
            )
        });
    let named =
        told && columns.iter().any(|c| matches!(c.field, Field::Family | Field::Given | Field::FullName | Field::NativeName));
    let mut mapping =
        SheetMapping { sheet: sheet.name.clone(), used: true, not_used: None, header_row: header.map(|row| row.number), columns };
    if !named {
        (mapping.used, mapping.not_used) = (false, Some(NotUsed::NoNames));
    } else if data.is_empty() {
        (mapping.used, mapping.not_used) = (false, Some(NotUsed::NoRows));
    }
    mapping
}

fn header_row(sheet: &Sheet) -> Option<&Row> {
    let mut headers: Vec<(usize, &Row)> = Vec::new();
    for row in sheet.rows.iter().filter(|row| !row.is_blank()).take(HEADER_WITHIN) {
        let mut fields: Vec<Field> = row
            .cells
            .iter()
            .filter(|cell| matches!(cell, Cell::Text(_)))
            .filter_map(|cell| header_field(&cell.text()).map(|(field, _)| field))
            .collect();
        fields.sort_unstable();
        fields.dedup();
        let texts = row.cells.iter().filter(|cell| !cell.is_blank()).count();
        // A row of data may hold a word or two of a header ("Name", "EU"); a header is made of them.
        if fields.len() >= 2 && fields.len() * 3 >= texts {
            headers.push((fields.len(), row));
        }
    }
    // The first of those that are about as good as the best: a header further down begins another block. A row of groups ("Person",
    // "Kontakt") stands right above the header that it groups.
    let best = headers.iter().map(|(score, _)| *score).max()?;
    let at = headers.iter().position(|(score, _)| score * 3 >= best * 2)?;
    match headers.get(at + 1) {
        Some((score, below)) if *score > headers[at].0 && below.number == headers[at].1.number + 1 => Some(below),
        _ => Some(headers[at].1),
    }
}

fn columns(header: Option<&Row>, data: &[&Row], width: usize) -> Vec<ColumnMapping> {
    let header_text = |at: usize| header.and_then(|row| row.cells.get(at)).map(|cell| one_line(&cell.text())).unwrap_or_default();
    let column = |at: usize| Column { cells: data.iter().filter_map(|row| row.cells.get(at)).collect() };
    let mut out: Vec<ColumnMapping> = Vec::new();
    for at in 0..width {
        let header = header_text(at);
        let content = column(at);
        let by_header = header_field(&header);
        let (field, confidence, from) = match by_header {
            Some((field, confidence)) => match content.share(field) {
                Some(share) if share >= 50 => (field, confidence.saturating_add(5).min(99), FieldSource::HeaderAndContent),
                // "Titel" may be a doctor's, "Status" anything: there the content decides.
                Some(_) if confidence <= 60 => (Field::Note, 40, FieldSource::Unknown),
                None if confidence <= 60 && content.filled() > 0 => (Field::Note, 40, FieldSource::Unknown),
                Some(share) if share < 20 => (field, confidence / 2, FieldSource::Header),
                _ => (field, confidence, FieldSource::Header),
            },
            None => (Field::Note, 0, FieldSource::Unknown),
        };
        out.push(ColumnMapping { column: at, header, field, confidence, from });
    }
    let taken = |out: &[ColumnMapping], field: Field| out.iter().any(|c| c.field == field);
    // "Name" beside "Vorname" is the family name, alone it is the whole.
    if taken(&out, Field::FullName) && taken(&out, Field::Given) && !taken(&out, Field::Family) {
        for c in out.iter_mut().filter(|c| c.field == Field::FullName) {
            c.field = Field::Family;
        }
    }
    // "Straße" beside no place may hold the whole address.
    for at in 0..out.len() {
        if out[at].field == Field::Street && !taken(&out, Field::Place) && !taken(&out, Field::Postcode) {
            out[at].field = Field::Address;
        }
    }
    by_content(&mut out, &column, header.is_some());
    only_once(&mut out);
    // Cells behind the last header of a few rows are no column: the rows are shifted, or the cells are kept as extra cells.
    let stray = |c: &ColumnMapping| {
        let filled = column(c.column).filled();
        c.header.is_empty() && c.field == Field::Note && (filled == 0 || (header.is_some() && filled * 20 < data.len() + 20))
    };
    out.retain(|c| !stray(c));
    out
}

/// Columns without a known header, by what stands in them.
fn by_content<'a>(out: &mut [ColumnMapping], column: &dyn Fn(usize) -> Column<'a>, has_header: bool) {
    for c in out.iter_mut().filter(|c| c.from == FieldSource::Unknown && c.confidence == 0) {
        let content = column(c.column);
        // A column with a header of its own that nobody knows keeps it as a label, unless the content leaves no doubt.
        let needed = if c.header.is_empty() { 70 } else { 95 };
        if content.filled() < if c.header.is_empty() { 1 } else { 5 } {
            continue;
        }
        let strong = [
            Field::Email,
            Field::Gender,
            Field::NativeName,
            Field::ResidenceTitle,
            Field::Nationality,
            Field::Languages,
            Field::Postcode,
            Field::Phone,
            Field::Address,
        ];
        if content.is_counter() && c.column <= 1 && c.header.is_empty() {
            (c.field, c.confidence, c.from) = (Field::ExternalId, 70, FieldSource::Content);
            continue;
        }
        let dates = content.share(Field::BirthDate).unwrap_or(0);
        if dates >= needed && !content.is_counter() {
            let mut years = content.years();
            years.sort_unstable();
            let spread = years.last().zip(years.first()).map_or(0, |(last, first)| last - first);
            let middle = years.get(years.len() / 2).copied().unwrap_or(0);
            if c.header.is_empty() && (spread > 15 || middle < 2008) {
                (c.field, c.confidence, c.from) = (Field::BirthDate, 70, FieldSource::Content);
            }
            continue;
        }
        for field in strong {
            // Nationality and language share words: a column of names of languages is one.
            if content.share(field).is_some_and(|share| share >= needed)
                && (c.header.is_empty() || matches!(field, Field::Email | Field::NativeName))
            {
                (c.field, c.confidence, c.from) = (field, 60, FieldSource::Content);
                break;
            }
        }
    }
    if has_header && out.iter().any(|c| matches!(c.field, Field::Family | Field::Given | Field::FullName)) {
        return;
    }
    let mut names = [Field::Family, Field::Given].into_iter();
    for c in out.iter_mut().filter(|c| c.from == FieldSource::Unknown) {
        if column(c.column).names()
            && let Some(field) = names.next()
        {
            (c.field, c.confidence, c.from) = (field, 40, FieldSource::Content);
        }
    }
    if out.iter().any(|c| c.field == Field::Family) && !out.iter().any(|c| c.field == Field::Given) {
        for c in out.iter_mut().filter(|c| c.field == Field::Family) {
            c.field = Field::FullName;
        }
    }
}

/// Of two columns for a field that a person has once, the surer one keeps it and the other becomes a note.
fn only_once(out: &mut [ColumnMapping]) {
    for at in 0..out.len() {
        let field = out[at].field;
        if field.may_repeat() {
            continue;
        }
        let better = out.iter().enumerate().any(|(other, c)| {
            other != at
                && c.field == field
                && (c.confidence > out[at].confidence || (c.confidence == out[at].confidence && other < at))
        });
        if better {
            (out[at].field, out[at].from, out[at].confidence) = (Field::Note, FieldSource::Unknown, 30);
        }
    }
}

/// The field that a header names, and how surely (to 95). 60 and less: only if the content agrees.
pub(super) fn header_field(text: &str) -> Option<(Field, u8)> {
    let line = one_line(text);
    if line.is_empty() || line.chars().count() > 60 {
        return None;
    }
    if matches!(line.as_str(), "#" | "№" | "N°") {
        return Some((Field::ExternalId, 94));
    }
    // Umlauts written out in either way come to the same key.
    let spelled = key(&line.to_lowercase().replace("ae", "a").replace("oe", "o").replace("ue", "u"));
    let k = key(&line);
    exact(&k).or_else(|| exact(&spelled)).or_else(|| containing(&spelled))
}

fn exact(key: &str) -> Option<(Field, u8)> {
    let field = match key {
        "lfdnr" | "lfdnummer" | "laufendenummer" | "laufendenr" | "nr" | "nummer" | "no" | "number" | "id" | "kundennr"
        | "kundennummer" | "klientennr" | "klientnr" | "klientennummer" | "aktennr" | "aktennummer" | "aktenzeichen" | "az"
        | "aktz" | "fallnr" | "fallnummer" | "lfd" | "clientid" | "clientno" | "clientnumber" | "caseno" | "casenumber"
        | "refno" | "reference" | "ref" | "pid" | "personid" | "klientid" | "fallid" | "recordid" | "recordno" | "recid"
        | "recno" => Field::ExternalId,
        "name"
        | "namen"
        | "klient"
        | "klientin"
        | "klientinnen"
        | "kunde"
        | "kundin"
        | "person"
        | "client"
        | "clientname"
        | "fullname"
        | "vorundnachname"
        | "vorundzuname"
        | "namevorname"
        | "nachnamevorname"
        | "vornamename"
        | "vornamenachname"
        | "familiennamevorname"
        | "vornamefamilienname"
        | "ratsuchende"
        | "ratsuchender"
        | "ratsuchendeperson"
        | "besucher"
        | "teilnehmer"
        | "surnamefirstname"
        | "namesurname"
        | "klientname"
        | "kundenname"
        | "namedesklienten"
        | "namederperson"
        | "zuundvorname"
        | "nameundvorname" => Field::FullName,
        "nachname" | "familienname" | "zuname" | "surname" | "lastname" | "familyname" | "fname" | "nname" | "nachn"
        | "famname" | "famn" | "family" => Field::Family,
        "vorname" | "vornamen" | "rufname" | "firstname" | "givenname" | "givennames" | "forename" | "vname" | "vorn"
        | "firstnames" | "given" => Field::Given,
        "middlename" | "middlenames" | "zweitervorname" | "2vorname" | "weiterevornamen" | "weiterervorname" | "vatersname"
        | "patronymic" | "patronym" | "fathername" | "fathersname" | "othernames" | "secondname" | "mittelname" => {
            Field::MiddleName
        }
        "originalschrift"
        | "nativename"
        | "originalname"
        | "nameoriginal"
        | "namearabisch"
        | "namenative"
        | "heimatschrift"
        | "originalschreibweise"
        | "nameinoriginalscript"
        | "namelocal"
        | "localname"
        | "namenativescript"
        | "الاسم" => Field::NativeName,
        "geburtsdatum" | "geburtstag" | "gebdatum" | "gebdat" | "geb" | "gebam" | "geborenam" | "geboren" | "gebtag" | "gd"
        | "gdat" | "dob" | "dateofbirth" | "birthdate" | "birthday" | "born" | "bornon" | "geburtsjahr" | "jahrgang"
        | "yearofbirth" | "gebj" | "gebjahr" | "gebd" => Field::BirthDate,
        "geschlecht" | "geschl" | "gender" | "sex" | "mw" | "mwd" | "wmd" | "gschl" | "gesch" => Field::Gender,
        "staatsangehorigkeit"
        | "staatsangeh"
        | "staatsang"
        | "sta"
        | "stang"
        | "nationalitat"
        | "nationality"
        | "nation"
        | "nat"
        | "citizenship"
        | "herkunft"
        | "herkunftsland"
        | "countryoforigin"
        | "origin"
        | "staatsburgerschaft"
        | "staat"
        | "hkl"
        | "sa" => Field::Nationality,
        "land" | "country" => return Some((Field::Nationality, 60)),
        "telefon" | "tel" | "telefonnummer" | "telnr" | "telefonnr" | "handy" | "handynr" | "handynummer" | "mobil"
        | "mobiltelefon" | "mobilnummer" | "mobilnr" | "phone" | "phonenumber" | "mobile" | "mobilephone" | "cell"
        | "cellphone" | "festnetz" | "rufnummer" | "fon" | "telephone" | "erreichbarkeit" | "kontakttelefon" | "whatsapp" => {
            Field::Phone
        }
        "email" | "emailadresse" | "mail" | "mailadresse" | "emailaddress" | "elektronischepost" => Field::Email,
        "kontakt" | "contact" | "kontaktdaten" => return Some((Field::Phone, 60)),
        "anschrift" | "adresse" | "address" | "wohnanschrift" | "wohnadresse" | "unterkunft" | "wohnhaft" | "wohnung"
        | "postanschrift" | "meldeadresse" | "meldeanschrift" => Field::Address,
        "strasse"
        | "str"
        | "street"
        | "strassehausnr"
        | "strasseundhausnummer"
        | "strassehausnummer"
        | "strassenr"
        | "strasseunterkunft"
        | "strasseundhausnr" => Field::Street,
        "hausnummer" | "hausnr" | "hnr" | "housenumber" | "houseno" => Field::HouseNumber,
        "plz" | "postleitzahl" | "postcode" | "zip" | "zipcode" | "postalcode" => Field::Postcode,
        "ort" | "wohnort" | "stadt" | "city" | "town" | "gemeinde" | "place" | "plzort" => Field::Place,
        "sprache"
        | "sprachen"
        | "spr"
        | "language"
        | "languages"
        | "muttersprache"
        | "sprachkenntnisse"
        | "mothertongue"
        | "spracheen"
        | "erstsprache"
        | "nativelanguage"
        | "dolmetschersprache"
        | "spokenlanguages"
        | "kommunikationssprache" => Field::Languages,
        "aufenthalt" | "aufenthaltstitel" | "aufenthaltsstatus" | "aufenthaltsst" | "aufenthstatus" | "aufenthtitel"
        | "aufstatus" | "auftitel" | "residencepermit" | "residencestatus" | "residencetitle" | "permit"
        | "immigrationstatus" | "aufenth" | "titelart" | "rechtsstatus" | "aufenthaltspapier" | "aufenthaltsrecht"
        | "legalstatus" => Field::ResidenceTitle,
        "titel" | "title" | "status" => return Some((Field::ResidenceTitle, 60)),
        "gultigbis" | "titelgultigbis" | "gultigkeit" | "validuntil" | "expires" | "expiry" | "expirydate" | "ablauf"
        | "ablaufdatum" | "befristetbis" | "befristung" | "gultig" | "validto" | "aufenthaltbis" | "lauftab" | "lauftabam"
        | "permitvaliduntil" | "gultb" => Field::ResidenceUntil,
        "erstkontakt" | "erstkontaktam" | "ersterkontakt" | "erstberatung" | "erstgesprach" | "aufnahme" | "aufnahmedatum"
        | "aufnahmeam" | "firstcontact" | "firstvisit" | "intake" | "intakedate" | "eintritt" | "neuaufnahme"
        | "datumerstkontakt" | "erfasstam" | "angelegtam" | "kontaktam" | "firstseen" | "registeredon" | "registered" => {
            Field::FirstContact
        }
        "bearb" | "bearbeiter" | "bearbeiterin" | "bearbeitung" | "sb" | "sachbearbeiter" | "sachbearbeiterin"
        | "sachbearbeitung" | "zustandig" | "zustandigkeit" | "berater" | "beraterin" | "beraterinnen" | "betreuer"
        | "betreuerin" | "worker" | "caseworker" | "assignedto" | "advisor" | "adviser" | "kurzel" | "kz" | "ansprechpartner"
        | "kuerzel" | "fallmanager" | "casemanager" | "mitarbeiter" | "mitarbeiterin" | "ma" => Field::Worker,
        "bemerkung" | "bemerkungen" | "notiz" | "notizen" | "anmerkung" | "anmerkungen" | "kommentar" | "kommentare" | "note"
        | "notes" | "remark" | "remarks" | "comment" | "comments" | "sonstiges" | "info" | "hinweis" | "hinweise" | "bem"
        | "anm" => Field::Note,
        _ => return None,
    };
    Some((field, 94))
}

fn containing(key: &str) -> Option<(Field, u8)> {
    let has = |words: &[&str]| words.iter().any(|word| key.contains(word));
    let field = if has(&["originalschr", "heimatschr", "native", "arabischeschr", "inoriginal", "landesschrift"])
        && !has(&["language", "sprache"])
    {
        Field::NativeName
    } else if has(&["geburtsort", "geburtsland", "geburtsname", "placeofbirth", "maidenname", "birthname", "countryofbirth"]) {
        return None;
    } else if has(&["geburtsd", "geburtst", "gebdat", "dateofbirth", "birthdate", "geborenam"]) {
        Field::BirthDate
    } else if has(&["gultigbis", "validuntil", "ablaufdat", "expir", "befristet"]) {
        Field::ResidenceUntil
    } else if has(&["erstkontakt", "erstgespr", "erstberat", "firstcontact", "firstvisit"]) {
        Field::FirstContact
    } else if has(&["nachname", "familienname", "surname", "lastname", "familyname"]) {
        if has(&["vorname", "firstname", "givenname"]) { Field::FullName } else { Field::Family }
    } else if has(&["vorname", "firstname", "givenname", "forename"]) {
        Field::Given
    } else if has(&["staatsang", "nationalit", "citizenship", "herkunftsl", "staatsburg"]) {
        Field::Nationality
    } else if has(&["aufenthaltst", "aufenthaltss", "residenceperm", "residencestat", "residencetit", "aufenthtit"]) {
        Field::ResidenceTitle
    } else if has(&["telefon", "handy", "mobilnr", "mobiltel", "phone", "rufnummer"]) {
        Field::Phone
    } else if has(&["email", "mailadr"]) {
        Field::Email
    } else if has(&["anschrift", "adresse", "address"]) {
        Field::Address
    } else if has(&["strasse", "street"]) {
        Field::Street
    } else if has(&["postleitz", "postcode", "zipcode"]) {
        Field::Postcode
    } else if has(&["sprache", "language"]) && !has(&["niveau", "level", "kurs", "course", "test"]) {
        Field::Languages
    } else if has(&["geschlecht", "gender"]) {
        Field::Gender
    } else if has(&["lfdnr", "klientennum", "aktenz", "clientid", "kundennr"]) {
        Field::ExternalId
    } else if has(&["sachbearb", "zustandig", "caseworker", "beraterin"]) {
        Field::Worker
    } else if has(&["bemerkung", "anmerkung", "notiz", "remark", "comment"]) {
        Field::Note
    } else {
        return None;
    };
    Some((field, 75))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_in_german_and_english_are_known() {
        for (header, field) in [
            ("Lfd. Nr.", Field::ExternalId),
            ("geb. am", Field::BirthDate),
            ("Geb.-\nDatum", Field::BirthDate),
            ("Geschl.", Field::Gender),
            ("StA", Field::Nationality),
            ("Staatsangehoerigkeit", Field::Nationality),
            ("Straße / Unterkunft", Field::Street),
            ("gültig bis", Field::ResidenceUntil),
            ("gueltig bis", Field::ResidenceUntil),
            ("Titel gültig bis", Field::ResidenceUntil),
            ("Name (Originalschrift)", Field::NativeName),
            ("Sprache(n)", Field::Languages),
            ("Erstkontakt am", Field::FirstContact),
            ("Bearb.", Field::Worker),
            ("Date of birth", Field::BirthDate),
            ("Surname", Field::Family),
            ("given", Field::Given),
            ("Vatersname", Field::MiddleName),
            ("E-Mail", Field::Email),
            ("Nachname, Vorname", Field::FullName),
            ("Tel./Handy", Field::Phone),
        ] {
            assert_eq!(header_field(header).map(|(field, _)| field), Some(field), "{header}");
        }
        for header in ["Kinder", "Geburtsort", "Deutschkurs", "Beratungsliste MigraZentrum (Stand 30.9.)", ""] {
            assert_eq!(header_field(header), None, "{header}");
        }
    }
}
