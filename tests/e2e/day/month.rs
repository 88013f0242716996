use super::Desk;
use crate::eyes::number;
use l10n::message as m;

/// The supervisor counts the month and takes the figures along.
pub fn figures(desk: &Desk) {
    let app = &desk.app;
    app.act("link", &app.t(&m::app_nav_reports()));
    app.see("heading", &app.t(&m::report_screen_title()));
    app.act("button", &app.word("report-screen-choice", "this-month"));
    app.see("heading", &app.word("report-screen-by", "caseworker"));
    app.judge("38-month");
    // What the day has left: two visits, one of them without a name, one referral.
    assert_eq!(app.figure(&app.word("report-screen-short", "contacts-anonymous")), 1);
    app.see("row", "Jana Schalter");
    let shown: Vec<u32> = app.texts("row", "Jana Schalter")[0].split_whitespace().filter_map(number).collect();

    app.act("button", &app.t(&m::report_screen_export("CSV")));
    app.until("the file is said to be outside of the store", || app.texts("status", ".csv").first().cloned());
    let csv = String::from_utf8(desk.saved("csv")).expect("UTF-8");
    let line = csv.lines().find(|line| line.contains("Jana Schalter") && line.split([';', ',']).count() > 8).expect("her line");
    let exported: Vec<u32> = line.split([';', ',']).filter_map(|cell| cell.trim_matches('"').parse().ok()).collect();
    assert_eq!(shown, exported, "the file says what the screen says");
    assert_eq!(exported.iter().take(2).copied().collect::<Vec<_>>(), [2, 1], "two contacts, one of them without a name");
    app.judge("39-month-exported");
}
