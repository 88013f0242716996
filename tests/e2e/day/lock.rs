use super::{Desk, client::open_visitor, entrance::open_account};
use l10n::message as m;
use migradesk_tests::PASSPHRASE;
use serde_json::json;

/// Somebody calls from the next room; later a colleague reads along in another language. Nothing typed is lost.
pub fn keeps_what_was_typed(Desk { app, .. }: &Desk) {
    open_visitor(app);
    app.press("e");
    let street = app.t(&m::client_form_street());
    app.act("button", &app.t(&m::client_form_address()));
    app.fill(&street, "Musterstraße 7");
    let place = app.place();

    app.press("Ctrl+l");
    app.see("dialog", &app.t(&m::shell_lock_title()));
    assert!(!app.sees("field", &street), "behind the lock nothing can be read or reached");
    app.judge("36-locked");
    app.write("wrong on purpose");
    app.press("Enter");
    app.see("alert", &app.error("wrong-passphrase"));
    app.write(PASSPHRASE);
    app.press("Enter");
    app.see_gone("dialog", &app.t(&m::shell_lock_title()));
    assert_eq!(app.place(), place, "one goes on where one was");
    assert_eq!(app.value(&street), "Musterstraße 7", "what was typed is still there");
    app.until("the focus is where it was", || app.is_at("field", &street).then_some(()));

    let own = app.tag();
    for (tag, autonym) in [("en", "English"), (own.as_str(), if own == "ar" { "العربية" } else { "Deutsch" })] {
        open_account(app);
        app.act("button", autonym);
        app.until("the screen has changed its language", || {
            (app.js("return document.documentElement.lang", vec![]) == json!(tag)).then_some(())
        });
        app.read_in(tag);
        app.press("Escape");
        let kept =
            app.ask("return [...document.querySelectorAll('main input')].some((e) => e.value === 'Musterstraße 7')", vec![]);
        assert_eq!(kept, json!(true), "what was typed is still there in {tag}");
        app.judge(&format!("37-form-in-{tag}"));
    }
    app.press("Ctrl+s");
    app.read("Musterstraße 7");
}
