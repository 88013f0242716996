//! The net of partners as a file: how each partner carries, for the house; what the net does not carry, for the steering group.

use super::file::{Words, not_made};
use crate::{
    Result, Session,
    api::{
        office::ExportFormat,
        referral::{NetExport, NetGap, NetPartner, NetQuery, NetTable},
    },
    referral, staff,
};
use domain::{permission::Permission, report::rounded_to_five, time::Instant};
use exchange::table::{Column, Head, Table, Value};
use l10n::message;
use std::sync::Arc;

/// Name, version and day of the rules by which [`referral::net`] counts. Grows with every change of a query.
pub const NET_DEFINITION: &str = "net 1 (2026-11-23)";

/// The file's name and bytes. The table of partners stays in the house and is exact; the list of gaps goes to people outside, so each
/// count of persons in it is rounded to base 5, whatever the format.
///
/// # Errors
/// As [`referral::net`]; `language-unknown`, `report-not-made`.
pub fn net(session: &mut Session, request: NetExport) -> Result<(String, Vec<u8>)> {
    session.require(Permission::ReportRun)?;
    let catalogue = Arc::clone(session.catalogue());
    let words = Words::new(&catalogue, &request.language, session.zone())?;
    let reply = referral::net(session, NetQuery { from: request.from, to: request.to })?;
    let gaps: Vec<NetGap> = reply.gaps.into_iter().map(for_outside).collect();
    let (made_at, made_by) =
        session.read(Permission::ReportRun, |tx, caller| Ok((caller.now, staff::name_of(tx, &caller.staff_id)?)))?;
    let bytes = match request.format {
        ExportFormat::Json => {
            let rows = match request.table {
                NetTable::Partners => serde_json::to_value(&reply.partners),
                NetTable::Gaps => serde_json::to_value(&gaps),
            };
            machine_form(&request, made_at, &made_by, rows.map_err(|_| not_made())?)?
        }
        ExportFormat::Csv | ExportFormat::Xlsx => {
            let made = words.made(made_at, &made_by)?;
            let table = match request.table {
                NetTable::Partners => words.partners(&request, made, &reply.partners),
                NetTable::Gaps => words.gaps(&request, made, &gaps),
            };
            if request.format == ExportFormat::Csv { words.csv(&table)? } else { words.xlsx(&table)? }
        }
    };
    let (from, to) = (request.from.to_string(), request.to.to_string());
    let name = words.plain(&match request.table {
        NetTable::Partners => message::report_file_net(from.as_str(), to.as_str()),
        NetTable::Gaps => message::report_file_gaps(from.as_str(), to.as_str()),
    });
    let subject = format!("net {} {from} {to} {}", request.table.code(), request.format.code());
    session.note("report-exported", "report", &subject)?;
    Ok((format!("{name}.{}", request.format.code()), bytes))
}

/// Entries of the directory are no persons: their number stays as it is.
fn for_outside(gap: NetGap) -> NetGap {
    NetGap { unresolved: rounded_to_five(gap.unresolved), no_capacity: rounded_to_five(gap.no_capacity), ..gap }
}

fn machine_form(request: &NetExport, made_at: Instant, made_by: &str, rows: serde_json::Value) -> Result<Vec<u8>> {
    let file = serde_json::json!({
        "report": format!("net-{}", request.table.code()),
        "definition": NET_DEFINITION,
        "rounded_to": (request.table == NetTable::Gaps).then_some(5),
        "from": request.from,
        "to": request.to,
        "made_at": made_at.to_utc().map(|at| at.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)),
        "made_by": made_by,
        "rows": rows,
    });
    serde_json::to_vec_pretty(&file).map_err(|_| not_made())
}

impl Words<'_> {
    fn partners(&self, request: &NetExport, made: String, partners: &[NetPartner]) -> Table {
        let wide = |key: &str, header: String| Column { key: key.to_owned(), header, width: Some(32) };
        let column = |key: &str, header: &l10n::Message| Column::new(key, &self.plain(header));
        let columns = vec![
            wide("organisation", self.plain(&message::referral_net_partner())),
            wide("service", self.plain(&message::report_column_service())),
            column("sent", &message::referral_net_sent()),
            column("accepted", &message::referral_net_accepted()),
            column("declined", &message::referral_net_declined()),
            column("unanswered", &message::report_column_unanswered()),
            column("attended", &message::referral_net_attended()),
            column("done", &message::report_column_done()),
            column("met", &message::referral_net_met()),
            column("answer_days_median", &message::report_column_answer_median()),
            column("answer_days_p90", &message::report_column_answer_p90()),
            wide("declined_because", self.plain(&message::report_column_declined_because())),
        ];
        let rows = partners.iter().map(|partner| {
            let because = partner.declined_because.iter().map(|one| {
                self.plain(&message::referral_net_because(
                    self.word("referral-cause", one.cause.code()).as_str(),
                    f64::from(one.count),
                ))
            });
            let because = because.collect::<Vec<_>>().join("; ");
            let mut cells = vec![Value::from(partner.organisation.as_str()), Value::from(partner.service.as_str())];
            let counts = [
                partner.sent,
                partner.accepted,
                partner.declined,
                partner.unanswered,
                partner.attended,
                partner.done,
                partner.met,
            ];
            cells.extend(counts.map(|count| Value::Integer(i64::from(count))));
            cells.extend([partner.answer_days_median.into(), partner.answer_days_p90.into(), Value::from(because)]);
            cells
        });
        let head = self.net_head(request, made, message::referral_net(), message::report_inside_exact(), columns);
        Table { head, rows: rows.collect() }
    }

    fn gaps(&self, request: &NetExport, made: String, gaps: &[NetGap]) -> Table {
        let columns = vec![
            Column { key: "need".to_owned(), header: self.plain(&message::referral_need()), width: Some(32) },
            Column::new("services", &self.plain(&message::referral_net_services())),
            Column::new("unresolved", &self.plain(&message::referral_net_unresolved())),
            Column::new("no_capacity", &self.plain(&message::referral_net_no_capacity())),
        ];
        let rows = gaps.iter().map(|gap| {
            let mut cells = vec![Value::from(self.word("need", gap.need.code()))];
            cells.extend([gap.services, gap.unresolved, gap.no_capacity].map(|count| Value::Integer(i64::from(count))));
            cells
        });
        let head = self.net_head(request, made, message::referral_net_gaps(), message::report_rounded(), columns);
        Table { head, rows: rows.collect() }
    }

    fn net_head(
        &self,
        request: &NetExport,
        made: String,
        title: l10n::Message,
        rule: l10n::Message,
        columns: Vec<Column>,
    ) -> Head {
        let notes = vec![
            self.plain(&message::report_period(request.from.0, request.to.0)),
            made,
            self.plain(&message::report_definition(NET_DEFINITION)),
            self.plain(&rule),
        ];
        Head { title: self.plain(&title), notes, columns, right_to_left: self.right_to_left() }
    }
}
