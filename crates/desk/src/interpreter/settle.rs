//! Settling a month of one interpreter.

use super::{SETTLE, done, month, pack, record};
use crate::{
    DeskError, Result, Session,
    api::{client::Done, interpreter::InterpreterSettle},
};
use domain::{id::SettlementId, interpreter::RequestState};

/// Settles every service of the month that is over and not settled, as the tariffs say today. What is told of later makes a second
/// settlement.
///
/// # Errors
/// `interpreter-nothing-to-settle`; `interpreter-tariff` where no tariff held on the day of a service.
pub fn settle(session: &mut Session, request: InterpreterSettle) -> Result<Done> {
    session.require(SETTLE)?;
    let id = SettlementId::from_uuid(session.new_uuid());
    session.write(SETTLE, &request.op_id, "interpreter-settled", |tx, caller| {
        let (first, _) = month::days(request.month);
        let pack = pack(tx)?;
        let mut open = month::services(tx, first, Some(&request.interpreter_id))?;
        open.retain(|service| !service.is_settled());
        if open.is_empty() {
            return Err(DeskError::refused("interpreter-nothing-to-settle"));
        }
        let mut reckoned = Vec::with_capacity(open.len());
        for service in &open {
            let one = service.reckon(&pack).ok_or(DeskError::refused("interpreter-tariff"))?;
            reckoned.push((service, one));
        }
        let total: i64 = reckoned.iter().map(|(_, (_, _, paid))| paid.total_cents()).sum();
        tx.insert(
            "interpreter_settlement",
            id.as_str(),
            &[
                ("interpreter_id", (&request.interpreter_id).into()),
                ("month", month::code(first).into()),
                ("rules", pack.version.as_str().into()),
                ("total_cents", total.into()),
                ("staff_id", (&caller.staff_id).into()),
                ("at", caller.now.into()),
            ],
        )?;
        for (service, (tariff, outcome, paid)) in reckoned {
            tx.about(service.client.as_ref());
            tx.insert(
                "interpreter_settlement_line",
                &caller.new_uuid().to_string(),
                &[
                    ("settlement_id", (&id).into()),
                    ("request_id", (&service.request).into()),
                    ("outcome", outcome.code().into()),
                    ("tariff", tariff.code.as_str().into()),
                    ("tariff_from", tariff.valid_from.into()),
                    ("minutes", service.minutes.into()),
                    ("units", paid.units.into()),
                    ("fee_cents", paid.fee_cents.into()),
                    ("travel_cents", paid.travel_cents.into()),
                ],
            )?;
            tx.update(
                "interpreter_request",
                service.request.as_str(),
                service.version,
                &[("state", RequestState::Settled.code().into())],
            )?;
            record(tx, caller, &service.request, RequestState::Settled, "")?;
        }
        Ok(done(caller, "interpreter_settlement", id.as_str(), 1))
    })
}
