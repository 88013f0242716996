//! Records that may be one person: looking through them, deciding, merging, splitting again.

use super::{
    client::{CaseLine, ClientForm, ClientHit},
    office::CodeCount,
    wire,
};
use domain::{
    id::{ClientId, OpId},
    time::{Day, Instant},
};

wire! {
    pub struct DuplicateList {
        pub state: DuplicateState,
        /// 1 to 200.
        pub limit: u32,
    }

    pub struct DuplicateListReply {
        /// The likeliest first.
        pub pairs: Vec<DuplicatePair>,
        /// All pairs of this state.
        pub total: u32,
        /// Pairs of each state, in the order of the states.
        pub counts: Vec<CodeCount>,
        /// When the store was last searched; `None`: never.
        pub searched_at: Option<Instant>,
    }

    pub struct DuplicatePair {
        pub first: ClientHit,
        pub second: ClientHit,
        /// 0 to 1.
        pub score: f64,
        /// Codes of `names`, worded as `match-reason-<code>`.
        pub reasons: Vec<String>,
        pub decision: Option<DuplicateDecided>,
    }

    pub struct DuplicateDecided {
        pub decision: DuplicateDecision,
        pub by: String,
        pub at: Instant,
    }

    pub struct DuplicateOpen {
        pub first_id: ClientId,
        pub second_id: ClientId,
    }

    /// Two records beside each other.
    pub struct DuplicateComparison {
        pub first: DuplicateSide,
        pub second: DuplicateSide,
        pub score: f64,
        pub reasons: Vec<String>,
        /// The two names that are most alike, word by word.
        pub words: Vec<NameWords>,
        pub decision: Option<DuplicateDecided>,
        /// The fields in which the two say something different, both something.
        pub differing: Vec<MergeField>,
        /// The fields that one side leaves empty: the record that says something.
        pub one_sided: Vec<OneSided>,
    }

    /// A word of the first record's name and the one of the second's that stands for it. Either may be empty.
    pub struct NameWords {
        pub first: String,
        pub second: String,
        /// How they stand to each other.
        pub code: String,
    }

    pub struct OneSided {
        pub field: MergeField,
        pub filled: ClientId,
    }

    pub struct DuplicateSide {
        pub id: ClientId,
        pub version: i64,
        pub external_id: Option<String>,
        pub restricted: bool,
        pub form: ClientForm,
        pub cases: Vec<CaseLine>,
        pub last_contact: Option<Day>,
        /// What belongs to the record, by table: notes, contacts, referrals …
        pub holds: Vec<CodeCount>,
        pub created_at: Instant,
        pub created_by: String,
    }

    pub struct DuplicateDecide {
        pub op_id: OpId,
        pub first_id: ClientId,
        pub second_id: ClientId,
        pub decision: DuplicateDecision,
    }

    /// What the search of the whole store found.
    pub struct DuplicatesFound {
        pub clients: u32,
        pub pairs: u32,
        pub cancelled: bool,
    }

    pub struct ClientMerge {
        pub op_id: OpId,
        /// The record that stays.
        pub survivor_id: ClientId,
        pub survivor_version: i64,
        /// The record that becomes a redirect to it.
        pub merged_id: ClientId,
        pub merged_version: i64,
        /// What is not named stays as the survivor has it.
        pub choices: Vec<MergeChoice>,
    }

    pub struct MergeChoice {
        pub field: MergeField,
        pub from: MergeFrom,
    }

    pub struct ClientMerged {
        pub merge_id: String,
        pub survivor_id: ClientId,
        pub version: i64,
        pub saved_at: Instant,
    }

    /// A record that was merged into another one.
    pub struct MergeRow {
        pub id: String,
        pub merged_id: ClientId,
        /// The names that it brought.
        pub names: Vec<String>,
        /// The number of the source that led to it and leads to the survivor now.
        pub external_id: Option<String>,
        pub at: Instant,
        pub by: String,
        /// Why it cannot be split now: the code of a refusal. `None`: it can.
        pub obstacle: Option<String>,
        /// What moved, by table.
        pub moved: Vec<CodeCount>,
    }

    pub struct SplitOpen {
        pub merge_id: String,
    }

    /// What splitting would do.
    pub struct SplitPreview {
        pub merge: MergeRow,
        pub survivor_id: ClientId,
        pub survivor_version: i64,
        pub survivor_name: String,
        /// What goes back, by table.
        pub goes_back: Vec<CodeCount>,
        /// Fields that get the value of before the merge again.
        pub restored: Vec<MergeField>,
        /// Fields that were changed after the merge, and stay as they are now.
        pub changed_since: Vec<MergeField>,
        /// What was added after the merge. It stays unless it is chosen.
        pub later: Vec<LaterRow>,
    }

    pub struct LaterRow {
        pub id: String,
        /// The table's word.
        pub kind: String,
        pub at: Instant,
        pub by: String,
        /// A code or the person's own words, as the table has them.
        pub text: String,
    }

    pub struct ClientSplit {
        pub op_id: OpId,
        pub merge_id: String,
        pub survivor_version: i64,
        /// The ids of later rows that go too.
        pub take: Vec<String>,
    }
}

domain::coded_enum! {
    pub enum DuplicateState {
        Open = "open",
        Later = "later",
        Different = "different",
    }
}

domain::coded_enum! {
    pub enum DuplicateDecision {
        Different = "different",
        Later = "later",
    }
}

domain::coded_enum! {
    /// What a record has once, so that a person chooses. Everything else is united or moves.
    pub enum MergeField {
        PreferredName = "preferred-name",
        BirthDate = "birth-date",
        Gender = "gender",
        Nationalities = "nationalities",
        LetterLanguage = "letter-language",
        Address = "address",
        Residence = "residence",
        Household = "household",
        Remark = "remark",
    }
}

domain::coded_enum! {
    pub enum MergeFrom {
        Survivor = "survivor",
        Merged = "merged",
        /// One after the other; for nationalities and the remark.
        Both = "both",
    }
}
