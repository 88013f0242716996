//! Typed ids. Each is a UUIDv7 in text form, so that ids sort by the time they were made.

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => { $(
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(transparent)]
        #[ts(type = "string")]
        pub struct $name(String);

        impl $name {
            /// Takes an id that came from the store or the wire. `None` if it is not a UUID in lower-case text form.
            #[must_use]
            pub fn parse(text: &str) -> Option<Self> {
                let id = uuid::Uuid::try_parse(text).ok()?;
                let canonical = id.hyphenated().to_string();
                (canonical == text).then_some(Self(canonical))
            }

            #[must_use]
            pub fn from_uuid(id: uuid::Uuid) -> Self {
                Self(id.hyphenated().to_string())
            }

            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+ };
}

ids! {
    /// A person the shop serves.
    ClientId,
    /// One of the names of a client.
    NameId,
    /// A document of a client.
    DocumentId,
    /// A former address of a client, or one that is blocked.
    AddressId,
    /// Somebody who may act for a client.
    RepresentativeId,
    /// What somebody is to a client.
    LinkId,
    /// People at one address who belong together.
    HouseholdId,
    /// A value that somebody disputes.
    DisputeId,
    /// A person who works with the program.
    StaffId,
    /// A managed case of a client.
    CaseFileId,
    /// One visit or question, with or without a name.
    ContactId,
    /// A note on a client.
    NoteId,
    /// An entry of the directory.
    ServiceId,
    /// A client sent to a service.
    ReferralId,
    /// A sealed package, the same in the office that made it and in the one that takes it in.
    PackageId,
    /// A release from secrecy, or its refusal.
    ReleaseId,
    /// A booked time.
    AppointmentId,
    /// What an appointment can take: a room, a person. That of a member of staff has the same text.
    ResourceId,
    /// What can be booked.
    AppointmentServiceId,
    /// A time that is kept while a client thinks.
    HoldId,
    /// Several appointments in one visit.
    VisitId,
    /// What people wait for, with numbers of its own.
    QueueServiceId,
    /// A place to which people are called.
    QueueCounterId,
    /// A number somebody waits with.
    TicketId,
    /// A time in which somebody is away.
    AbsenceId,
    EarlierTimeId,
    ReminderId,
    SeriesId,
    /// Somebody of the pool of interpreters.
    InterpreterId,
    /// Somebody is wanted who interprets.
    InterpreterRequestId,
    /// A request put to one interpreter.
    InterpreterOfferId,
    /// A month of an interpreter, settled.
    SettlementId,
    /// A version of the text of a letter.
    LetterTextId,
    /// What a client suggests. Drawn by lot, unlike the others: it says nothing of when.
    SuggestionId,
    /// Made by whoever asks for a write, so that a write whose answer was lost can be repeated safely.
    OpId,
}

impl From<&StaffId> for ResourceId {
    /// A member of staff is a resource under the same id.
    fn from(staff: &StaffId) -> Self {
        Self(staff.0.clone())
    }
}

/// An interpreter is a resource of the same id.
impl From<&InterpreterId> for ResourceId {
    /// A member of interpreter is a resource under the same id.
    fn from(interpreter: &InterpreterId) -> Self {
        Self(interpreter.0.clone())
    }
}
