//! What clients said in the demo's year: at the kiosk and at the second screen, most of them content, and some of them with a wish.

use super::random::Chance;
use crate::voice::{Heard, add};
use domain::{
    id::SuggestionId,
    time::Day,
    voice::{SuggestionState as State, VoiceAnswer as Answer, VoicePlace, week_of},
};
use store::{StoreError, Tx, params};

/// Who comes, by language, in parts of a hundred. The last ones are few: their answers are told together with others.
const LANGUAGES: &[(&str, u64)] =
    &[("ar", 26), ("uk", 22), ("tr", 14), ("de", 12), ("ro", 10), ("bg", 8), ("fa", 5), ("ti", 2), ("so", 1)];

/// Language, line, what the steering group made of it, and what it answered. Invented.
const LINES: &[(&str, &str, State, &str)] = &[
    ("ar", "كراسي أكثر في غرفة الانتظار من فضلكم", State::Answered, "Zehn Stühle sind bestellt."),
    ("uk", "Час прийому також увечері, я працюю до 17:00", State::Discussed, ""),
    ("de", "Ein Wickeltisch wäre gut", State::Answered, "Steht seit März im Erdgeschoss."),
    ("tr", "Mektuplar daha kolay bir dille yazılsın", State::Answered, "Wir prüfen alle Briefe mit einer Lesegruppe."),
    ("ro", "Un loc de joacă pentru copii în sala de așteptare", State::SetAside, "Der Raum ist dafür zu klein."),
    ("ti", "ትርጉም ብስልኪ ይሓይሽ", State::Discussed, ""),
    ("bg", "По-кратко чакане сутрин", State::New, ""),
    ("fa", "یک شبکهٔ وای‌فای برای منتظران", State::SetAside, "Die Stadt bietet WLAN erst ab 2028 an."),
    ("ar", "شكرًا، الموظفة كانت لطيفة جدًا", State::Discussed, ""),
    ("so", "Fadlan turjubaan taleefanka ah", State::New, ""),
    ("uk", "Вода для людей, які чекають", State::New, ""),
    ("de", "Bitte auch samstags öffnen", State::New, ""),
];

/// The answers of a year, some each day, and the lines, spread over the last weeks.
pub(super) fn write(tx: &mut Tx<'_>, chance: &mut Chance, days: &[Day], as_of: Day, clients: u32) -> Result<(), StoreError> {
    let most = 2 + (u64::from(clients) / 200).min(30);
    let weights: Vec<u64> = LANGUAGES.iter().map(|(_, weight)| *weight).collect();
    for day in days.iter().filter(|day| **day <= as_of) {
        for _ in 0..chance.below(most + 1) {
            let language = LANGUAGES[chance.weighted(&weights)].0;
            let place = if chance.percent(65) { VoicePlace::Kiosk } else { VoicePlace::ClientDisplay };
            // Fewer know what comes next than were met with respect, and a small language is understood less often.
            let understood = if matches!(language, "ti" | "so" | "fa") { 55 } else { 78 };
            let answers = [face(chance, understood), face(chance, 58), face(chance, 90)];
            let heard = Heard { place, language: language.to_owned(), answers, suggestion: None };
            add(tx, &heard, &by_lot(chance), week_of(*day))?;
        }
    }
    for (at, (language, text, state, answer)) in LINES.iter().enumerate() {
        let back = chrono::Days::new(7 * (2 + (LINES.len() - at) as u64));
        let week = week_of(Day(as_of.0.checked_sub_days(back).unwrap_or(as_of.0)));
        tx.execute(
            "INSERT INTO suggestion (id, version, week, language, text, state, answer) VALUES ($1, 1, $2, $3, $4, $5, $6)",
            params![&by_lot(chance), week, *language, *text, state.code(), *answer],
        )?;
    }
    Ok(())
}

fn face(chance: &mut Chance, good: u64) -> Answer {
    if chance.percent(6) {
        return Answer::Skipped;
    }
    if chance.percent(good) {
        return Answer::Good;
    }
    if chance.percent(60) { Answer::Middling } else { Answer::Bad }
}

fn by_lot(chance: &mut Chance) -> SuggestionId {
    let lot = (u128::from(chance.next()) << 64) | u128::from(chance.next());
    SuggestionId::from_uuid(uuid::Builder::from_random_bytes(lot.to_be_bytes()).into_uuid())
}
