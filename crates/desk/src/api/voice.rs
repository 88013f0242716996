//! The client's voice: what a window of theirs sends, what the report says of all of them, and the suggestions.

use super::{office::ExportFormat, wire};
use domain::{
    id::{OpId, SuggestionId},
    time::{Day, Instant},
    voice::{SuggestionState, VoiceAnswer, VoiceDimension, VoiceQuestion},
};

wire! {
    /// The questions stand on a screen: this number takes one voice.
    pub struct VoiceTurn {
        pub turn: i64,
    }

    /// What somebody answers, and what they would like to be otherwise. Nothing here says who.
    pub struct VoiceGiven {
        pub turn: i64,
        /// The tag of the language that the questions were read in.
        pub language: String,
        pub understood: VoiceAnswer,
        pub next_step: VoiceAnswer,
        pub respected: VoiceAnswer,
        /// One line; empty when nothing was written.
        pub suggestion: String,
    }

    /// The staff hands the second screen over.
    pub struct VoiceAsk {
        /// A tag; `None` leaves the language that the screen is in.
        pub language: Option<String>,
    }

    /// The questions as they stand on the second screen.
    pub struct VoiceAsked {
        pub turn: i64,
        /// The client is through with them.
        pub done: bool,
    }

    pub struct VoiceQuery {
        pub from: Day,
        pub to: Day,
    }

    pub struct VoiceExport {
        pub from: Day,
        pub to: Day,
        pub format: ExportFormat,
        pub language: String,
    }

    /// What clients said in the weeks of a period that are over. Every number of people is rounded to five.
    pub struct VoiceReport {
        pub from: Day,
        pub to: Day,
        /// The first Monday that is not counted: the running week is told to nobody.
        pub before: Day,
        /// Answers of fewer people than this stand nowhere.
        pub least: u32,
        /// The questions that enough people answered, in the order of each row's `counts`. None: the whole report is withheld.
        pub questions: Vec<VoiceQuestion>,
        /// The answers, in the order of each list within `counts`.
        pub answers: Vec<VoiceAnswer>,
        pub tables: Vec<VoiceTable>,
        pub made_at: Instant,
        pub made_by: String,
        /// Name, version and day of the rules by which it was counted.
        pub definition: String,
    }

    pub struct VoiceTable {
        pub dimension: VoiceDimension,
        /// Empty when no row could be told apart from the total.
        pub rows: Vec<VoiceRow>,
    }

    pub struct VoiceRow {
        /// `2026-11`, the Monday of a week, a tag, the code of a place; empty for the total and for what is put together.
        pub key: String,
        /// Rows that are too small by themselves, put together. Of weeks, those of one month: `key` is the month then.
        pub together: bool,
        pub voices: u32,
        /// A list for each question.
        pub counts: Vec<Vec<u32>>,
    }

    pub struct SuggestionList {
        /// `None` for all.
        pub state: Option<SuggestionState>,
    }

    pub struct Suggestions {
        pub rows: Vec<SuggestionRow>,
        /// How many there are in each state, those that were not asked for too.
        pub counts: Vec<SuggestionCount>,
        /// Those of weeks from this Monday on are shown later.
        pub before: Day,
    }

    pub struct SuggestionCount {
        pub state: SuggestionState,
        pub count: u32,
    }

    pub struct SuggestionRow {
        pub id: SuggestionId,
        pub version: i64,
        /// The Monday of the week in which it was written.
        pub week: Day,
        pub language: String,
        pub text: String,
        pub state: SuggestionState,
        pub answer: String,
    }

    pub struct SuggestionStep {
        pub op_id: OpId,
        pub id: SuggestionId,
        pub version: i64,
        /// The state it has already changes the answer alone.
        pub to: SuggestionState,
        pub answer: String,
    }

    /// For a line that names somebody. It is gone for good.
    pub struct SuggestionRemove {
        pub op_id: OpId,
        pub id: SuggestionId,
        pub version: i64,
    }

    pub struct SuggestionExport {
        pub state: Option<SuggestionState>,
        pub format: ExportFormat,
        pub language: String,
    }
}
