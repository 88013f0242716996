//! Appointments: their states and the grid that keeps two of them apart.

use crate::coded_enum;

coded_enum! {
    pub enum AppointmentState {
        /// Somebody else chose the time and holds it: the person with whom it would be has yet to say yes.
        Requested = "requested",
        Booked = "booked",
        Confirmed = "confirmed",
        CheckedIn = "checked-in",
        /// The queue called their number.
        Called = "called",
        InProgress = "in-progress",
        Finished = "finished",
        Missed = "missed",
        Cancelled = "cancelled",
        /// The person who was asked said no.
        Declined = "declined",
    }
}

coded_enum! {
    /// How a client is reminded.
    pub enum ReminderChannel {
        Letter = "letter",
        Call = "call",
        Sms = "sms",
        Messenger = "messenger",
        Email = "email",
    }
}

coded_enum! {
    /// Who cancelled an appointment. Only what the client cancels is counted.
    pub enum CancelledBy {
        Client = "client",
        Office = "office",
    }
}

impl AppointmentState {
    #[must_use]
    pub const fn next(self) -> &'static [Self] {
        use AppointmentState::{
            Booked, Called, Cancelled, CheckedIn, Confirmed, Declined, Finished, InProgress, Missed, Requested,
        };
        match self {
            Requested => &[Booked, Declined, Cancelled],
            Booked => &[Confirmed, CheckedIn, Finished, Missed, Cancelled],
            Confirmed => &[CheckedIn, Finished, Missed, Cancelled],
            CheckedIn => &[Called, InProgress, Finished, Missed],
            // Who was called can be sent back to wait.
            Called => &[InProgress, Finished, Missed, CheckedIn],
            InProgress => &[Finished, CheckedIn],
            Missed => &[CheckedIn, Finished],
            // Who was declined asks for another time: another appointment.
            Finished | Declined => &[],
            // A cancelled appointment is restored by booking it again, because its time may be gone.
            Cancelled => &[Booked],
        }
    }

    #[must_use]
    pub fn may_become(self, next: Self) -> bool {
        self.next().contains(&next)
    }

    /// Whether the client is in the house for it.
    #[must_use]
    pub const fn is_here(self) -> bool {
        matches!(self, Self::CheckedIn | Self::Called | Self::InProgress)
    }

    /// Whether it still holds its time.
    #[must_use]
    pub const fn holds_time(self) -> bool {
        !matches!(self, Self::Cancelled | Self::Declined)
    }

    /// Whether it can be given another time: nobody has come to it, and it was not given up.
    #[must_use]
    pub const fn can_be_moved(self) -> bool {
        matches!(self, Self::Requested | Self::Booked | Self::Confirmed)
    }

    /// Where it stands after it was moved. A confirmation was for the old time; who has not said yes yet has not said yes to the new one.
    #[must_use]
    pub const fn after_move(self) -> Self {
        if matches!(self, Self::Requested) { Self::Requested } else { Self::Booked }
    }
}

/// How long an offer is kept while the client thinks.
pub const HOLD_MINUTES: i64 = 10;

coded_enum! {
    /// When on a day somebody can come.
    pub enum PartOfDay {
        Morning = "morning",
        Afternoon = "afternoon",
    }
}

impl PartOfDay {
    /// Noon parts them.
    #[must_use]
    pub const fn minutes(self) -> crate::schedule::offer::DayPart {
        let noon = 12 * 60;
        match self {
            Self::Morning => crate::schedule::offer::DayPart { from_minute: 0, to_minute: noon },
            Self::Afternoon => crate::schedule::offer::DayPart { from_minute: noon, to_minute: 24 * 60 },
        }
    }
}

/// Appointments start and end on this grid. The store keeps one row per resource and tick under a primary key, so that two
/// bookings cannot share a resource, whoever books and whatever the screen showed.
pub const TICK_MINUTES: i64 = 5;

const TICK_MICROS: i64 = TICK_MINUTES * 60 * 1_000_000;

/// The ticks that an appointment occupies. `None` unless it starts and ends on the grid, in this order, within a day.
#[must_use]
pub fn ticks(starts_at: crate::time::Instant, ends_at: crate::time::Instant) -> Option<std::ops::Range<i64>> {
    let (start, end) = (starts_at.0, ends_at.0);
    let on_grid = start.rem_euclid(TICK_MICROS) == 0 && end.rem_euclid(TICK_MICROS) == 0;
    let length = end.checked_sub(start)?;
    (on_grid && length > 0 && length <= 24 * 60 * 60 * 1_000_000)
        .then(|| start.div_euclid(TICK_MICROS)..end.div_euclid(TICK_MICROS))
}

/// The number with which somebody checks in at the kiosk, `4821 7306`: eight digits out of the random end of the id, because a kiosk has
/// digits only. Of a day's appointments two have the same one in a few thousand days; then the kiosk sends both to the counter.
#[must_use]
pub fn check_in_number(id: &crate::id::AppointmentId) -> String {
    let end = &id.as_str()[id.as_str().len() - 12..];
    let number = u64::from_str_radix(end, 16).unwrap_or_default() % 100_000_000;
    format!("{:04} {:04}", number / 10_000, number % 10_000)
}

#[cfg(test)]
mod tests {
    use super::{AppointmentState as S, check_in_number};
    use crate::id::AppointmentId;

    #[test]
    fn what_was_only_asked_for_becomes_an_appointment_by_a_yes_and_by_nothing_else() {
        assert_eq!(S::Requested.next(), [S::Booked, S::Declined, S::Cancelled]);
        for state in S::ALL.iter().copied().filter(|state| *state != S::Requested) {
            assert!(!state.may_become(S::Requested), "{state:?} is asked for no more");
            assert!(!state.may_become(S::Declined), "{state:?} was agreed on: it is cancelled");
            assert_ne!(state.after_move(), S::Requested, "{state:?}");
        }
        assert!(S::Requested.holds_time(), "nobody else gets the time while one waits for an answer");
        assert_eq!((S::Declined.holds_time(), S::Declined.next()), (false, &[][..]));
        assert_eq!(S::Requested.after_move(), S::Requested, "the new time wants a yes as well");
        assert!(S::Requested.can_be_moved() && !S::Declined.can_be_moved() && !S::CheckedIn.can_be_moved());
    }

    #[test]
    fn the_number_for_the_kiosk_has_eight_digits_and_is_always_the_same() {
        let id = AppointmentId::parse("01930000-0000-7000-8000-00000000002a").expect("an id");
        assert_eq!(check_in_number(&id), "0000 0042");
        let id = AppointmentId::parse("01930000-0000-7000-8000-ffffffffffff").expect("an id");
        assert_eq!(check_in_number(&id), "7671 0655", "281474976710655 without what is before its last eight");
    }
}
