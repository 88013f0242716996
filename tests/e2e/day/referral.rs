use super::{Desk, client::open_visitor};
use l10n::message as m;

const SERVICE: &str = "Wohnberatung Nord";
const ORGANISATION: &str = "Verein Beispielhaus";

/// The partner is not in the directory yet.
pub fn new_entry(Desk { app, .. }: &Desk) {
    app.act("link", &app.t(&m::app_nav_directory()));
    app.read(&app.t(&m::directory_empty()));
    app.judge("21-directory-empty");
    app.act("button", &app.t(&m::directory_new()));
    app.fill(&app.t(&m::directory_form_name()), SERVICE);
    app.fill(&app.t(&m::directory_form_organisation()), ORGANISATION);
    app.tick(&app.word("need", "housing"));
    app.fill(&app.t(&m::directory_form_street()), "Beispielweg 3");
    app.fill(&app.t(&m::directory_hours()), "Mo–Fr 9–12");
    app.judge("22-directory-form");
    app.act("button", &app.t(&m::app_save()));
    app.arrive("/directory?entry=");
    app.see("heading", SERVICE);
    app.judge("23-directory-entry");
}

/// The visitor is sent there, with a slip as a file: the way out of the store that says so.
pub fn refer(desk: &Desk) {
    let app = &desk.app;
    open_visitor(app);
    app.press("r");
    app.arrive("/referrals/new");
    app.look_up(&app.t(&m::referral_service()), "wohn", SERVICE);
    app.see("heading", SERVICE);
    app.see("select", &app.word("need", "housing"));
    app.read(&app.t(&m::referral_save_warning()));
    app.judge("24-refer");
    app.act("button", &app.t(&m::referral_save_pdf()));
    app.read(&app.t(&m::referral_created(SERVICE, ORGANISATION)));
    app.until("the file is said to be outside of the store", || app.texts("status", ".pdf").first().cloned());
    let pdf = desk.saved("pdf");
    assert!(pdf.starts_with(b"%PDF"), "the slip is a PDF");
    app.judge("25-referred");
    app.act("button", &app.t(&m::app_done()));
    app.read(&app.t(&m::client_entry_referral(SERVICE, ORGANISATION)));

    app.act("link", &app.t(&m::app_nav_referrals()));
    app.see("item", SERVICE);
    app.act("button", &app.t(&m::referral_details(SERVICE)));
    app.judge("26-referrals");
}
