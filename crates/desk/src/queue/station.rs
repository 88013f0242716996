//! The station: a sign-in of its own, through which the kiosk and the board of this computer work. It goes on while the staff's screen is
//! locked, and its connection to the store reaches the tables of the queue and nothing else.

use super::{
    check_in,
    row::needs,
    take::{Wanted, give, language},
};
use crate::{
    Acted, Caller, Desk, DeskError, Result, Session,
    api::{
        queue::{
            Board, BoardCall, BoardLook, Kiosk, KioskTake, QueueCheckIn, StationSignIn, StationState, StationWindowName,
            TicketTaken,
        },
        session::Nothing,
    },
    entrance, paper,
    voice::Turns,
};
use domain::{
    id::{QueueServiceId, TicketId},
    need::Need,
    office::Role,
    permission::Permission,
    queue::{TicketSource, label},
    time::Instant,
};
use std::{
    hash::{DefaultHasher, Hash, Hasher},
    time::Duration,
};
use store::{Tx, params};
use zeroize::Zeroizing;

macro_rules! reach {
    ($($more:literal)?) => {
        &["queue_service", "queue_counter", "queue_ticket", "queue_step", "op", "change_row", "audit" $(, $more)?]
    };
}

/// What the connection of a station may touch: the queue, and what each write leaves behind.
const REACH: &[&str] = reach!();
/// The same for the moment of a check-in, which finds one appointment of the day and says that somebody came.
const REACH_CHECK_IN: &[&str] = reach!("appointment");

/// How long the board waits for a new call before it asks again, and how often it looks.
const LONGEST_WAIT: Duration = Duration::from_secs(15);
const LOOK_EVERY: Duration = Duration::from_millis(400);
/// So many calls stand on the board.
const CALLS: i64 = 6;

/// A signed-in station.
#[derive(Debug)]
pub(crate) struct Station {
    session: Session,
    office_name: String,
    voices: Turns,
}

impl Station {
    /// Takes what the windows need to know of the office, and closes everything else.
    fn begin(mut session: Session) -> Result<Self> {
        session.require(Permission::QueueStation).map_err(|_| DeskError::refused("station-role"))?;
        // Whatever else this person may do, they do not do it here.
        session.roles = vec![Role::Station];
        let office_name = session.store.read(paper::office_name)?;
        session.store.confine(REACH);
        Ok(Self { session, office_name, voices: Turns::default() })
    }

    /// Each time the kiosk shows the questions after a visit.
    pub(crate) const fn voices(&mut self) -> &mut Turns {
        &mut self.voices
    }

    /// Runs `f` on a connection that adds to these tables and reads none, the queue's neither.
    pub(crate) fn adding<T>(&mut self, tables: &'static [&'static str], f: impl FnOnce(&mut Session) -> Result<T>) -> Result<T> {
        self.session.store.confine_to_adding(tables);
        let outcome = f(&mut self.session);
        self.session.store.confine(REACH);
        outcome
    }
}

/// Signs the station in, beside whoever works at the desk.
///
/// # Errors
/// `wrong-passphrase`; `station-role` for somebody who is no station.
pub fn sign_in(desk: &Desk, request: StationSignIn) -> Result<StationState> {
    let passphrase = Zeroizing::new(request.passphrase);
    let session = entrance::open_session(desk, &request.login, &passphrase)?;
    let station = Station::begin(session)?;
    *desk.station() = Some(station);
    state(desk, Nothing {})
}

/// Signs the station out. Its windows show that they are closed.
///
/// # Errors
/// None today; a command answers a result.
pub fn sign_out(desk: &Desk, _: Nothing) -> Result<StationState> {
    *desk.station() = None;
    state(desk, Nothing {})
}

/// Whether the station is signed in. Which windows are open the shell adds.
///
/// # Errors
/// None today; a command answers a result.
pub fn state(desk: &Desk, _: Nothing) -> Result<StationState> {
    let login = desk.station().as_ref().map(|station| station.session.login.clone());
    let [kiosk, board] = desk.station_windows();
    Ok(StationState { login, kiosk, board })
}

/// A window of the station may be opened. Somebody who is signed in as the station needs no second passphrase.
///
/// # Errors
/// `station-signed-out`.
pub fn may_open(desk: &Desk, _: StationWindowName) -> Result<()> {
    if desk.station().is_some() {
        return Ok(());
    }
    let own = desk.session(crate::api::Need::Session)?.another()?;
    let station = Station::begin(own).map_err(|_| DeskError::refused("station-signed-out"))?;
    *desk.station() = Some(station);
    Ok(())
}

pub(crate) fn with<T>(desk: &Desk, f: impl FnOnce(&mut Station) -> Result<T>) -> Result<T> {
    let mut held = desk.station();
    f(held.as_mut().ok_or(DeskError::refused("station-signed-out"))?)
}

/// What the kiosk offers.
///
/// # Errors
/// `station-signed-out`.
pub fn kiosk(desk: &Desk, _: Nothing) -> Result<Kiosk> {
    with(desk, |station| {
        let office_name = station.office_name.clone();
        let languages = languages(desk, &station.session.office_languages);
        station.session.read(Permission::QueueStation, |tx, _| {
            let offered = services(tx)?;
            let needs = Need::ALL.iter().copied().filter(|need| offered.iter().any(|one| one.needs.contains(need))).collect();
            Ok(Kiosk { office_name, languages, needs, everything_else: offered.iter().any(|one| one.everything_else) })
        })
    })
}

/// All languages that the program has words in; those of the office first, in its order.
fn languages(desk: &Desk, chosen: &[String]) -> Vec<String> {
    let mut all: Vec<String> = desk.catalogue().languages().map(|meta| meta.tag.clone()).collect();
    all.sort_by_key(|tag| chosen.iter().position(|one| one == tag).unwrap_or(usize::MAX));
    all
}

struct Offered {
    id: QueueServiceId,
    needs: Vec<Need>,
    everything_else: bool,
}

fn services(tx: &mut Tx<'_>) -> Result<Vec<Offered>> {
    Ok(tx.all(
        "SELECT id, needs, everything_else FROM queue_service WHERE active = 1 ORDER BY ord, letters",
        params![],
        |row| Ok(Offered { id: row.get(0)?, needs: needs(row, 1)?, everything_else: row.get(2)? }),
    )?)
}

/// A number for somebody without a name. Nobody puts themselves first here.
///
/// # Errors
/// `station-signed-out`; `queue-not-set-up` when nobody serves that; `language-unknown`.
pub fn kiosk_take(desk: &Desk, request: KioskTake) -> Result<TicketTaken> {
    let tag = language(&request.language)?;
    with(desk, |station| {
        let id = TicketId::from_uuid(station.session.new_uuid());
        station.session.write(Permission::QueueStation, &request.op_id, "queue-ticket-taken", |tx, caller| {
            let offered = services(tx)?;
            let fits = |one: &&Offered| request.need.map_or(one.everything_else, |need| one.needs.contains(&need));
            let service = offered.iter().find(fits).ok_or(DeskError::refused("queue-not-set-up"))?;
            let wanted = Wanted {
                service_id: service.id.clone(),
                need: request.need,
                language: &tag,
                priority: false,
                source: TicketSource::Kiosk,
                appointment: None,
            };
            let reply = give(tx, caller, &id, &wanted)?;
            Ok(Acted { subject: ("queue_ticket", id.to_string()), reply })
        })
    })
}

/// Somebody comes for an appointment. What the kiosk learns is a number and a time, never who.
///
/// # Errors
/// `station-signed-out`; `queue-check-in-unknown`, `queue-check-in-over`.
pub fn kiosk_check_in(desk: &Desk, request: QueueCheckIn) -> Result<TicketTaken> {
    with(desk, |station| {
        station.session.store.confine(REACH_CHECK_IN);
        let outcome = check_in::come(&mut station.session, Permission::QueueStation, &request, TicketSource::Kiosk);
        station.session.store.confine(REACH);
        outcome
    })
}

/// The paper ticket of the kiosk.
///
/// # Errors
/// `station-signed-out`; `not-found`; `language-unknown`.
pub fn ticket_for_kiosk(desk: &Desk, id: &TicketId, language: &str) -> Result<paper::Paper> {
    with(desk, |station| {
        let office = station.office_name.clone();
        paper::ticket(&mut station.session, Permission::QueueStation, &office, id, language)
    })
}

/// The numbers that are called. Waits until the board is another one than was seen, for some seconds at most.
///
/// # Errors
/// `station-signed-out`.
pub fn board(desk: &Desk, request: BoardLook) -> Result<Board> {
    let mut left = LONGEST_WAIT;
    loop {
        let now = with(desk, |station| on_board(desk, station))?;
        if request.seen != Some(now.number) || left.is_zero() {
            return Ok(now);
        }
        std::thread::sleep(LOOK_EVERY);
        left = left.saturating_sub(LOOK_EVERY);
    }
}

fn on_board(desk: &Desk, station: &mut Station) -> Result<Board> {
    let office_name = station.office_name.clone();
    let languages = board_languages(desk, &station.session.office_languages);
    let (calls, waiting) = station.session.read(Permission::QueueStation, |tx, caller| {
        Ok((
            calls(tx, caller)?,
            tx.value::<i64>("SELECT count(*) FROM queue_ticket WHERE day = $1 AND state = 'waiting'", params![caller.today])?,
        ))
    })?;
    let mut seen = DefaultHasher::new();
    for call in &calls {
        (&call.label, &call.counter, call.calls, call.called_at).hash(&mut seen);
    }
    waiting.hash(&mut seen);
    // A number that the page can hold.
    let number = i64::try_from(seen.finish() >> 12).unwrap_or_default();
    Ok(Board { number, office_name, languages, calls, waiting: u32::try_from(waiting).unwrap_or(u32::MAX) })
}

fn calls(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<BoardCall>> {
    Ok(tx.all(
        "SELECT t.letters, t.number, k.name, t.calls, t.last_called_at FROM queue_ticket t JOIN queue_counter k ON k.id = t.counter_id
         WHERE t.day = $1 AND t.state IN ('called', 'in-progress') AND t.last_called_at IS NOT NULL
         ORDER BY t.last_called_at DESC, t.id DESC LIMIT $2",
        params![caller.today, CALLS],
        |row| {
            Ok(BoardCall {
                label: label(&row.get::<String>(0)?, row.get(1)?),
                counter: row.get(2)?,
                calls: row.get(3)?,
                called_at: row.get::<Instant>(4)?,
            })
        },
    )?)
}

/// The board speaks the languages of the office, or German where it chose none.
fn board_languages(desk: &Desk, chosen: &[String]) -> Vec<String> {
    let known = languages(desk, chosen);
    let mut spoken: Vec<String> = known.into_iter().filter(|tag| chosen.contains(tag)).collect();
    if spoken.is_empty() {
        spoken.push("de".to_owned());
    }
    spoken
}
