//! A managed case and its phases. (`case` is a keyword of SQL, so the word is `case_file` everywhere.)

use crate::coded_enum;

coded_enum! {
    pub enum CasePhase {
        Intake = "intake",
        Assessment = "assessment",
        Plan = "plan",
        Linking = "linking",
        Monitoring = "monitoring",
        Evaluation = "evaluation",
        Closed = "closed",
    }
}

coded_enum! {
    pub enum CloseReason {
        GoalsReached = "goals-reached",
        HandedOver = "handed-over",
        Moved = "moved",
        NoContact = "no-contact",
        OwnWish = "own-wish",
        Other = "other",
    }
}

impl CasePhase {
    /// A case goes forward and back between open phases freely; it closes from any of them and reopens to any.
    #[must_use]
    pub fn may_become(self, next: Self) -> bool {
        self != next
    }

    #[must_use]
    pub fn is_open(self) -> bool {
        self != Self::Closed
    }
}

/// `M-2026-0417`: the year in which the case was opened and a number that starts at 1 each year.
#[must_use]
pub fn case_number(year: i32, serial: i64) -> String {
    format!("M-{year}-{serial:04}")
}
