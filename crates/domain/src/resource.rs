//! What an appointment can take: people, rooms, counters, interpreters, devices.

use crate::coded_enum;

coded_enum! {
    pub enum ResourceKind {
        Caseworker = "caseworker",
        Room = "room",
        Counter = "counter",
        Interpreter = "interpreter",
        Device = "device",
    }
}

impl ResourceKind {
    /// Whether it is there whenever the house is open unless hours of its own are entered. A person is not.
    #[must_use]
    pub const fn always_there(self) -> bool {
        matches!(self, Self::Room | Self::Counter | Self::Device)
    }

    /// Where an appointment can take place.
    #[must_use]
    pub const fn is_place(self) -> bool {
        matches!(self, Self::Room | Self::Counter)
    }
}

coded_enum! {
    /// What is in a room or at a counter.
    pub enum ResourceFeature {
        /// A second screen for the client.
        Screen = "screen",
        /// Without steps, with doors wide enough for a wheelchair.
        StepFree = "step-free",
        /// A door that closes: nobody hears along.
        Quiet = "quiet",
        Children = "children",
        /// Camera and microphone for talks from afar.
        Video = "video",
    }
}
