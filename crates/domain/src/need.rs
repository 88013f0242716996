//! What people come for.

use crate::coded_enum;

coded_enum! {
    /// A domain of need, the topic of a contact, a referral or a goal.
    pub enum Need {
        Residence = "residence",
        Livelihood = "livelihood",
        Housing = "housing",
        Language = "language",
        SchoolChildcare = "school-childcare",
        TrainingWork = "training-work",
        Recognition = "recognition",
        Health = "health",
        Family = "family",
        Participation = "participation",
        Digital = "digital",
        Debt = "debt",
    }
}

coded_enum! {
    pub enum Urgency {
        Now = "now",
        Soon = "soon",
        Later = "later",
    }
}
