use super::Desk;
use crate::{
    app::App,
    list::{NOBODY, PEOPLE},
};
use l10n::message as m;

/// The administrator brings the old list in: looks at the columns, at what was understood, and takes it all.
pub fn old_list(desk: &Desk) {
    let app = &desk.app;
    app.act("link", &app.t(&m::import_nav()));
    app.see("heading", &app.t(&m::import_title()));
    app.judge("05-import-file");
    app.act("button", &app.t(&m::import_choose()));

    app.read(&app.t(&m::import_format_text("windows-1252", ";")));
    app.see("select", &app.word("import-field", "birth-date"));
    app.see("select", &app.word("import-field", "external-id"));
    app.judge("06-import-columns");
    app.act("button", &app.t(&m::import_to_preview()));

    app.see("tab", &app.word("import-tab", "skipped"));
    app.see("row", &app.word("import-skip", "repeated-header"));
    app.see("row", &app.word("import-skip", "total"));
    assert_eq!(counts(app), [PEOPLE + NOBODY, PEOPLE, 0, NOBODY], "read = new + completed + left out");
    app.judge("07-import-preview");
    app.act("tab", &app.word("import-tab", "skipped"));
    app.press(if app.right_to_left() { "Left" } else { "Right" });
    for (read, kind) in
        [("00.00.1985", "partial-date"), ("12.3.79", "two-digit-year"), ("31145", "excel-serial"), ("Ay?e", "lost-letter")]
    {
        app.see("row", read);
        app.see("row", &app.word("import-reading", kind));
    }
    app.judge("08-import-understood");

    app.act("button", &app.t(&m::import_run(i64::from(PEOPLE))));
    app.see("status", &app.t(&m::import_done(i64::from(PEOPLE))));
    assert_eq!(counts(app), [PEOPLE + NOBODY, PEOPLE, 0, NOBODY], "what was announced was done");
    app.act("button", &app.t(&m::import_report_save()));
    app.until("the report is saved", || app.reads(".xlsx").then_some(()));
    assert!(desk.saved("xlsx").starts_with(b"PK"), "the report to work off is a workbook");
    app.judge("09-import-result");
}

/// Rows read, new, completed, left out: as they stand on the screen.
fn counts(app: &App) -> [u32; 4] {
    let labels = [m::import_count_read(), m::import_count_new(), m::import_count_updated(), m::import_count_skipped()];
    labels.map(|label| app.figure(&app.t(&label)))
}
