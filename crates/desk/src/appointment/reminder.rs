//! Who is to be reminded of an appointment, how, and in which words. Nothing is sent by the program: it lists, words and writes down.

use super::list::{Filter, Of, rows};
use crate::{
    Acted, Caller, DeskError, Result, Session,
    api::{
        appointment::{
            ReminderDone, ReminderExport, ReminderForm, ReminderList, ReminderListReply, ReminderMark, ReminderRow, ReminderWay,
        },
        client::Done,
    },
    letter,
    rules::OfficeRules,
};
use domain::{
    appointment::{AppointmentState, ReminderChannel},
    client::{ContactMeansKind, MeansSafety},
    id::{AppointmentId, ClientId, ReminderId},
    permission::Permission,
    time::{Day, Instant},
};
use exchange::table::{Column, CsvOptions, Head, Table, Value as Cell};
use l10n::{Catalogue, Language, message};
use std::collections::HashMap;
use store::{Tx, params};

/// The appointments of the next days whose client is known to the caller, with the safe ways to them and the words in their language.
///
/// # Errors
/// Those of the store, and `rules-invalid`.
pub fn reminders(session: &mut Session, request: ReminderList) -> Result<ReminderListReply> {
    session.require(Permission::AppointmentRead)?;
    session.require(Permission::ClientFind)?;
    let catalogue = std::sync::Arc::clone(session.catalogue());
    session.read(Permission::AppointmentRead, |tx, caller| {
        let rules = OfficeRules::of(tx)?;
        let ahead = chrono::Days::new(u64::from(rules.appointment_reminder_days));
        let until = Day(caller.today.0.checked_add_days(ahead).unwrap_or(caller.today.0));
        let filter = Filter { from: caller.today, to: until, staff: request.staff_id.as_ref(), of: Of::House, names: true };
        let mut found = rows(tx, caller, &filter)?;
        found.retain(|row| row.starts_at > caller.now && is_open(row.state) && row.client_id.is_some());
        let mut done = done(tx, caller.today, until)?;
        let words = Words::of(tx, &catalogue)?;
        let mut listed = Vec::with_capacity(found.len());
        for row in found {
            let Some(client) = row.client_id.clone() else { continue };
            let language = language_of(tx, &client, row.language.as_deref())?;
            let (missed, late) = kept(tx, &client, &rules, caller)?;
            listed.push(ReminderRow {
                ways: ways(tx, &client)?,
                text: words.text(language.as_deref(), row.starts_at, caller)?,
                text_language: words.language(language.as_deref()).tag().to_owned(),
                done: done.remove(&row.id),
                missed,
                late,
                appointment: row,
            });
        }
        Ok(ReminderListReply {
            rows: listed,
            until,
            days: rules.appointment_reminder_days,
            missed_days: rules.appointment_missed_days,
            zone: caller.zone.name().to_owned(),
        })
    })
}

/// Writes down that a client was reminded, by which way. An appointment that is moved is to be reminded of again.
///
/// # Errors
/// `not-found`; `version-conflict` when it was moved since; `reminder-way` for a way that is not safe, or not there.
pub fn remind(session: &mut Session, request: ReminderDone) -> Result<Done> {
    session.require(Permission::AppointmentWrite)?;
    let id = ReminderId::from_uuid(session.new_uuid());
    session.write(Permission::AppointmentWrite, &request.op_id, "appointment-reminded", |tx, caller| {
        let found = super::find(tx, caller, &request.id, request.version)?;
        let client = found.client.ok_or(DeskError::refused("reminder-nobody"))?;
        if !is_open(found.state) || found.starts_at <= caller.now {
            return Err(super::not_from(found.state, found.state));
        }
        if !ways(tx, &client)?.iter().any(|way| way.channel == request.channel) {
            return Err(DeskError::refused("reminder-way"));
        }
        tx.about(Some(&client));
        tx.insert(
            "appointment_reminder",
            id.as_str(),
            &[
                ("appointment_id", (&request.id).into()),
                ("sequence", found.sequence.into()),
                ("channel", request.channel.code().into()),
                ("staff_id", (&caller.staff_id).into()),
                ("at", caller.now.into()),
            ],
        )?;
        let reply = Done { id: request.id.to_string(), version: found.version, saved_at: caller.now };
        Ok(Acted { subject: ("appointment", request.id.to_string()), reply })
    })
}

/// A file for the office's own gateway: to whom, and the words. No name, no record, nothing that it would not have to send. What was
/// reminded already is not in it.
///
/// # Errors
/// `reminder-none` when nobody is left who can be reached so.
pub fn reminder_file(session: &mut Session, request: &ReminderExport) -> Result<(String, Vec<u8>)> {
    session.require(Permission::AppointmentWrite)?;
    let listed = reminders(session, ReminderList { staff_id: request.staff_id.clone() })?;
    let lines: Vec<[String; 3]> = listed
        .rows
        .into_iter()
        .filter(|row| row.done.is_none())
        .filter_map(|row| {
            let way = row.ways.into_iter().find(|way| way.channel == request.channel)?;
            Some([way.value, row.text_language, row.text])
        })
        .collect();
    if lines.is_empty() {
        return Err(DeskError::refused("reminder-none"));
    }
    let bytes = match request.form {
        ReminderForm::Csv => csv(&lines)?,
        ReminderForm::Json => {
            let rows: Vec<_> = lines
                .iter()
                .map(|[to, language, text]| serde_json::json!({ "to": to, "language": language, "text": text }))
                .collect();
            serde_json::to_vec_pretty(&rows).map_err(|_| DeskError::refused("report-not-made"))?
        }
    };
    let today = session.clock().today(session.zone());
    session.note("reminder-file-made", "appointment", request.channel.code())?;
    Ok((format!("{}-{today}.{}", request.channel.code(), request.form.code()), bytes))
}

const fn is_open(state: AppointmentState) -> bool {
    matches!(state, AppointmentState::Booked | AppointmentState::Confirmed)
}

/// What was said already, of the time that still holds.
fn done(tx: &mut Tx<'_>, from: Day, to: Day) -> Result<HashMap<AppointmentId, ReminderMark>> {
    let rows = tx.all(
        "SELECT r.appointment_id, r.channel, r.at, s.name FROM appointment_reminder r
         JOIN appointment a ON a.id = r.appointment_id AND a.sequence = r.sequence JOIN staff s ON s.id = r.staff_id
         WHERE a.day >= $1 AND a.day <= $2 ORDER BY r.at",
        params![from, to],
        |row| {
            let mark =
                ReminderMark { channel: row.code(1, ReminderChannel::from_code)?, at: row.get(2)?, staff_name: row.get(3)? };
            Ok((row.get(0)?, mark))
        },
    )?;
    Ok(rows.into_iter().collect())
}

/// The ways that the client called safe. A letter is left out where somebody said that post is not.
fn ways(tx: &mut Tx<'_>, client: &ClientId) -> Result<Vec<ReminderWay>> {
    let means = tx.all(
        "SELECT kind, value, remark, safety, leave_message, hours FROM contact_means WHERE client_id = $1 ORDER BY ord, id",
        params![client],
        |row| {
            let kind = row.code(0, ContactMeansKind::from_code)?;
            let safety = row.code(3, MeansSafety::from_code)?;
            let rest = (row.get::<String>(1)?, row.get::<String>(2)?, row.get::<bool>(4)?, row.get::<String>(5)?);
            Ok((kind, safety, rest))
        },
    )?;
    let letter = !means.iter().any(|(kind, safety, _)| *kind == ContactMeansKind::Post && *safety == MeansSafety::Unsafe);
    let mut ways = Vec::new();
    for (kind, safety, (value, remark, leave_message, hours)) in means {
        if safety != MeansSafety::Safe {
            continue;
        }
        let channels: &[ReminderChannel] = match kind {
            ContactMeansKind::Phone => &[ReminderChannel::Sms, ReminderChannel::Call],
            ContactMeansKind::Email => &[ReminderChannel::Email],
            ContactMeansKind::Other => &[ReminderChannel::Messenger],
            ContactMeansKind::Post => &[],
        };
        ways.extend(channels.iter().map(|channel| ReminderWay {
            channel: *channel,
            value: value.clone(),
            remark: remark.clone(),
            hours: hours.clone(),
            leave_message,
        }));
    }
    if letter {
        ways.push(ReminderWay {
            channel: ReminderChannel::Letter,
            value: String::new(),
            remark: String::new(),
            hours: String::new(),
            leave_message: false,
        });
    }
    Ok(ways)
}

/// The language in which the client reads; that of the appointment where nobody wrote one down.
fn language_of(tx: &mut Tx<'_>, client: &ClientId, of_appointment: Option<&str>) -> Result<Option<String>> {
    let letters =
        tx.first("SELECT letter_language FROM client WHERE id = $1", params![client], |row| row.get::<Option<String>>(0))?;
    Ok(letters.flatten().or_else(|| of_appointment.map(str::to_owned)))
}

/// How many appointments the client missed, and cancelled late, in the time that the office looks back on.
pub(super) fn kept(tx: &mut Tx<'_>, client: &ClientId, rules: &OfficeRules, caller: &Caller) -> Result<(u32, u32)> {
    let back = chrono::Days::new(u64::from(rules.appointment_missed_days));
    let since = Day(caller.today.0.checked_sub_days(back).unwrap_or(caller.today.0));
    let late = i64::from(rules.appointment_late_days) * 24 * 60 * super::MINUTE;
    let missed = tx.value(
        "SELECT CAST(count(*) AS BIGINT) FROM appointment WHERE client_id = $1 AND day >= $2 AND state = 'missed'",
        params![client, since],
    )?;
    let late = tx.value(
        "SELECT CAST(count(*) AS BIGINT) FROM appointment
         WHERE client_id = $1 AND day >= $2 AND state = 'cancelled' AND cancelled_by = 'client' AND cancelled_at > starts_at - $3",
        params![client, since, late],
    )?;
    Ok((missed, late))
}

/// The words of a message.
struct Words<'a> {
    catalogue: &'a Catalogue,
    office: String,
    phone: String,
}

impl<'a> Words<'a> {
    fn of(tx: &mut Tx<'_>, catalogue: &'a Catalogue) -> Result<Self> {
        let head = letter::head_of(tx)?;
        Ok(Self { catalogue, office: head.office, phone: head.phone })
    }

    fn language(&self, tag: Option<&str>) -> Language {
        tag.and_then(|tag| self.catalogue.language(tag).ok()).unwrap_or_else(Language::german)
    }

    fn text(&self, tag: Option<&str>, at: Instant, caller: &Caller) -> Result<String> {
        let local = at.to_utc().ok_or(DeskError::Request)?.with_timezone(&caller.zone).naive_local();
        let (office, phone) = (self.office.as_str(), self.phone.as_str());
        let message = if phone.is_empty() {
            message::reminder_text_no_phone(local.date(), local.time(), office)
        } else {
            message::reminder_text(local.date(), local.time(), office, phone)
        };
        // Marks of direction would travel along and show as boxes on an old telephone.
        Ok(self.catalogue.plain(&self.language(tag), &message))
    }
}

/// A number begins with 00 instead of a plus, which the writer would have to guard against spreadsheets.
fn csv(lines: &[[String; 3]]) -> Result<Vec<u8>> {
    let head = Head { columns: ["to", "language", "text"].map(|key| Column::new(key, key)).to_vec(), ..Head::default() };
    let cells = |[to, language, text]: &[String; 3]| {
        let to = to.strip_prefix('+').map_or_else(|| to.clone(), |rest| format!("00{rest}"));
        vec![Cell::from(to), Cell::from(language.as_str()), Cell::from(text.as_str())]
    };
    let table = Table { head, rows: lines.iter().map(cells).collect() };
    let mut bytes = Vec::new();
    let options = CsvOptions { bom: false, separator: b',', decimal_comma: false, heading: false };
    table.write_csv(&mut bytes, options).map_err(|_| DeskError::refused("report-not-made"))?;
    Ok(bytes)
}
