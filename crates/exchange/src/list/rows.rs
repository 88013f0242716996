//! What kind of row a row is: a person, a title, a header again, a total, a line of its own, the rest of the row above.

use super::field::Field;
use super::propose::header_field;
use super::workbook::{Cell, Row};
use crate::text::{key, one_line};

/// A row as the list means it: one row of the file, or several that a line break without quotes tore apart.
pub(super) struct Logical {
    /// Index of the row among the sheet's rows.
    pub at: usize,
    pub cells: Vec<Cell>,
    /// Indexes of the rows that were joined to it.
    pub joined: Vec<usize>,
}

/// The number of cells that most rows have, if at least four of five agree.
pub(super) fn usual_width(rows: &[Row]) -> Option<usize> {
    let mut counts = std::collections::BTreeMap::<usize, usize>::new();
    for row in rows.iter().filter(|row| !row.cells.is_empty()) {
        *counts.entry(row.cells.len()).or_default() += 1;
    }
    let (width, count) = counts.iter().max_by_key(|(width, count)| (**count, **width))?;
    let all: usize = counts.values().sum();
    (count * 5 >= all * 4 && *width >= 3).then_some(*width)
}

/// Joins the pieces of torn rows of a text list: their cells must add up to exactly the usual width, and no piece but the first may
/// look like the start of a row. One after the other, so that a long list is not in memory twice.
pub(super) fn join_torn<'a>(
    rows: &'a [Row],
    width: Option<usize>,
    starts_row: &'a dyn Fn(&[Cell]) -> bool,
) -> impl Iterator<Item = Logical> + 'a {
    const MAX_PIECES: usize = 6;
    let mut at = 0;
    std::iter::from_fn(move || {
        let cells = &rows.get(at)?.cells;
        let mut joined = Vec::new();
        if let Some(width) = width
            && !cells.is_empty()
            && cells.len() <= width
            && starts_row(cells)
        {
            let mut length = cells.len();
            let mut pieces = Vec::new();
            for (next, row) in rows.iter().enumerate().skip(at + 1).take(MAX_PIECES) {
                let torn = !row.cells.is_empty()
                    && !row.cells[0].is_blank()
                    && length + row.cells.len() - 1 <= width
                    && !starts_row(&row.cells)
                    && !is_total(&row.cells)
                    && (row.cells.len() > 1 || length < width || cells.last().is_some_and(|cell| !cell.is_blank()));
                if !torn {
                    break;
                }
                length += row.cells.len() - 1;
                pieces.push(next);
                if length == width {
                    joined.clone_from(&pieces);
                }
            }
        }
        let mut whole = cells.clone();
        for piece in &joined {
            let more = &rows[*piece].cells;
            let last = whole.pop().unwrap_or(Cell::Empty);
            whole.push(Cell::Text(format!("{}\n{}", last.text(), more[0].text()).into()));
            whole.extend_from_slice(&more[1..]);
        }
        let logical = Logical { at, cells: whole, joined };
        at += 1 + logical.joined.len();
        Some(logical)
    })
}

fn filled(cells: &[Cell]) -> Vec<(usize, String)> {
    cells.iter().enumerate().filter(|(_, cell)| !cell.is_blank()).map(|(at, cell)| (at, one_line(&cell.text()))).collect()
}

/// Most of what stands in the row stands in the header, or is a header.
pub(super) fn is_repeated_header(cells: &[Cell], header: &[Cell]) -> bool {
    let texts = filled(cells);
    // A header has no dates and no phone numbers; most rows of people end here.
    if texts.len() < 2 || texts.iter().any(|(_, text)| text.chars().filter(char::is_ascii_digit).count() >= 5) {
        return false;
    }
    let header: Vec<String> = header.iter().map(|cell| key(&cell.text())).filter(|k| !k.is_empty()).collect();
    let same = texts.iter().filter(|(_, text)| header.contains(&key(text))).count();
    let known = texts.iter().filter(|(_, text)| matches!(header_field(text), Some((_, confidence)) if confidence > 60)).count();
    same * 10 >= texts.len() * 6 || (known >= 3 && known * 10 >= texts.len() * 8)
}

/// For each column of a repeated header its place in the first one, if they differ; `None` if the header is the same. A column that the
/// first does not have goes behind it, where it is kept as an extra cell.
pub(super) fn moved_columns(first: &[Cell], again: &[Cell]) -> Option<Vec<usize>> {
    let keys = |cells: &[Cell]| cells.iter().map(|cell| key(&cell.text())).collect::<Vec<_>>();
    let (first_keys, again_keys) = (keys(first), keys(again));
    let field = |cell: &Cell| header_field(&cell.text()).filter(|(_, sure)| *sure > 60).map(|(field, _)| field);
    let mut taken = vec![false; first.len()];
    let mut places: Vec<Option<usize>> = vec![None; again.len()];
    for (at, wanted) in again_keys.iter().enumerate().filter(|(_, k)| !k.is_empty()) {
        // The same place first: two columns may have one header.
        let place = if first_keys.get(at) == Some(wanted) {
            Some(at)
        } else {
            (0..first.len()).find(|p| !taken[*p] && first_keys[*p] == *wanted)
        };
        let place = place
            .or_else(|| field(&again[at]).and_then(|f| (0..first.len()).find(|p| !taken[*p] && field(&first[*p]) == Some(f))));
        if let Some(place) = place {
            taken[place] = true;
            places[at] = Some(place);
        }
    }
    let moved = places.iter().enumerate().filter(|(at, place)| place.is_some_and(|place| place != *at)).count();
    if moved == 0 {
        return None;
    }
    let mut behind = first.len();
    Some(
        places
            .into_iter()
            .map(|place| {
                place.unwrap_or_else(|| {
                    behind += 1;
                    behind - 1
                })
            })
            .collect(),
    )
}

/// The cells of a row below a moved header in the order of the first.
pub(super) fn put_back(cells: Vec<Cell>, places: &[usize]) -> Vec<Cell> {
    let beyond = places.iter().max().map_or(0, |last| last + 1);
    let mut out = Vec::new();
    for (at, cell) in cells.into_iter().enumerate() {
        let place = places.get(at).copied().unwrap_or_else(|| beyond + at - places.len());
        if out.len() <= place {
            out.resize(place + 1, Cell::Empty);
        }
        out[place] = cell;
    }
    out
}

/// "Summe 1572", "Gesamt: 40 Personen".
pub(super) fn is_total(cells: &[Cell]) -> bool {
    let texts = filled(cells);
    let Some((_, first)) = texts.first() else { return false };
    if texts.len() > 5 {
        return false;
    }
    let k = key(first);
    let word = [
        "summe",
        "gesamt",
        "insgesamt",
        "total",
        "anzahl",
        "zwischensumme",
        "endsumme",
        "sum",
        "subtotal",
        "count",
        "ubertrag",
        "grandtotal",
        "gesamtzahl",
        "gesamtsumme",
        "personengesamt",
        "klientengesamt",
        "eintragegesamt",
        "ende",
        "endederliste",
        "endoflist",
    ];
    let alone = word.contains(&k.trim_end_matches(|c: char| c.is_ascii_digit()));
    let begins = ["summe", "gesamt", "insgesamt", "total", "anzahl", "zwischensumme"].iter().any(|w| k.starts_with(w))
        && (first.contains(':') || first.contains(|c: char| c.is_ascii_digit()) || first.contains(' '));
    let sign = first.starts_with('Σ') || first.starts_with('∑');
    // The rest of a total is counts or a word like "Personen"; Ende and Summe are family names too, and then a date follows.
    let count = |text: &str| {
        text.starts_with('=')
            || text.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',' | '%' | ' '))
                && text.len() <= 12
                && text.matches('.').count() < 2
    };
    let rest_is_counts = texts[1..].iter().all(|(_, text)| count(text) || is_people(text) || counts_people(text));
    let has_count = texts.iter().any(|(_, text)| text.chars().any(|c| c.is_ascii_digit()));
    let counted = texts.len() == 1 && counts_people(first);
    ((alone || begins || sign) && rest_is_counts && (has_count || texts.len() == 1)) || counted
}

/// "1572 Personen"
fn counts_people(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let number =
        words.next().is_some_and(|w| w.chars().all(|c| c.is_ascii_digit() || c == '.') && w.chars().any(|c| c.is_ascii_digit()));
    number && words.next().is_some_and(is_people)
}

fn is_people(word: &str) -> bool {
    matches!(
        key(word).as_str(),
        "personen"
            | "klienten"
            | "klientinnen"
            | "eintrage"
            | "kunden"
            | "people"
            | "clients"
            | "persons"
            | "entries"
            | "datensatze"
            | "falle"
            | "anzahl"
            | "total"
    )
}

/// One cell alone that is no name: a month, a remark, a title inside the list.
pub(super) fn is_section(cells: &[Cell], fields: &[Field]) -> bool {
    let texts = filled(cells);
    let [(at, text)] = &texts[..] else { return false };
    match fields.get(*at) {
        Some(Field::Family | Field::Given | Field::FullName | Field::NativeName) => {
            text.contains(|c: char| c.is_ascii_digit() || matches!(c, ':' | '=' | '!' | '*' | '_'))
                || text.split_whitespace().count() > 4
        }
        Some(Field::ExternalId) => !text.chars().any(|c| c.is_ascii_digit()) || text.contains(' '),
        _ => true,
    }
}
