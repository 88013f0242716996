use super::Desk;
use crate::{app::App, list};
use l10n::message as m;

/// A part of the name, the arrows, Enter.
pub fn open_visitor(app: &App) {
    app.press("Ctrl+k");
    app.write(&list::VISITOR_FAMILY[..4].to_lowercase());
    app.see("option", list::VISITOR);
    // Enter opens nobody while the last letter is still being looked up.
    app.until("the last letter is answered", || {
        app.ask("return document.querySelector('[role=listbox][data-waiting]') === null", vec![]).as_bool().filter(|still| *still)
    });
    app.point_at(list::VISITOR);
    app.press("Enter");
    app.see("heading", list::VISITOR);
    app.arrive("/clients/");
}

/// Whoever stands first under a letter; answers the address of the page.
pub fn open_any_client(app: &App) -> String {
    app.press("Ctrl+k");
    app.write("ma");
    app.until("somebody is found", || {
        app.ask("return document.querySelector('[role=option] .hit') !== null", vec![]).as_bool().filter(|found| *found)
    });
    app.settle();
    app.press("Enter");
    app.arrive("/clients/");
    app.place()
}

pub fn find_and_edit(Desk { app, .. }: &Desk) {
    app.arrive("/today");
    app.read(&app.t(&m::shell_today_due_clear()));
    app.judge("11-today");

    app.press("Ctrl+k");
    app.write("niemand so");
    app.read(&app.t(&m::shell_search_nobody("niemand so")));
    app.judge("12-search-nobody");
    app.press("Escape");
    app.press("Escape");
    app.press("Ctrl+k");
    app.write("hadd");
    app.until("both entries of the list", || (app.how_many("option", "Samira Haddad") == 2).then_some(()));
    app.judge("13-search");
    app.press("Escape");
    app.press("Escape");

    open_visitor(app);
    app.read(list::VISITOR_BORN);
    app.read(&app.t(&m::client_external_id("102")));
    app.judge("14-client");

    app.press("e");
    app.see("heading", &app.t(&m::client_edit()));
    app.act("button", &app.t(&m::client_form_means_add()));
    let phone = "0157 5550199";
    let phones = app.how_many("select", &app.t(&m::client_form_means_kind()));
    assert_eq!(phones, 2, "the number of the list and the new one");
    app.act("button", &app.t(&m::client_form_name_add()));
    app.fill_last(&app.t(&m::client_form_given()), "መሓሪ");
    app.fill_last(&app.t(&m::client_form_family()), "ተስፋይ");
    app.act("button", &app.t(&m::client_form_address()));
    app.fill(&app.t(&m::client_form_place()), "Musterhausen");
    app.fill_last(&app.word("contact-means-kind", "phone"), "mehari@example.org");
    app.press("Ctrl+s");
    app.see("alert", &app.error("phone-form"));
    app.fill_last(&app.word("contact-means-kind", "phone"), phone);
    app.judge("15-client-form");
    app.press("Ctrl+s");
    app.arrive("/clients/");
    app.see("heading", list::VISITOR);
    app.read("መሓሪ ተስፋይ");
    app.read("Musterhausen");
    app.judge("16-client-edited");

    app.act("link", &app.t(&m::client_history()));
    app.read("Jana Schalter");
    app.read("Musterhausen");
    app.judge("17-client-history");
}
