use super::Desk;
use crate::app::App;
use l10n::message as m;
use migradesk_tests::PASSPHRASE;
use serde_json::json;

/// There is no store yet: the office gets its name, its administrator and the key for the envelope.
pub fn set_up(Desk { app, .. }: &Desk) {
    choose_language(app);
    app.see("heading", &app.t(&m::setup_office_title()));
    let direction = app.js("return document.documentElement.dir", vec![]);
    assert_eq!(direction, json!(if app.right_to_left() { "rtl" } else { "ltr" }));
    app.judge("01-set-up-office");
    app.fill(&app.t(&m::setup_office_name()), "Servicestelle Musterhausen");
    app.act("button", &app.t(&m::app_next()));

    app.see("heading", &app.t(&m::setup_admin_title()));
    app.fill(&app.t(&m::setup_admin_name()), "Alex Verwaltung");
    app.fill(&app.t(&m::setup_passphrase()), PASSPHRASE);
    app.fill(&app.t(&m::setup_passphrase_again()), "something else");
    app.press("Enter");
    app.see("alert", &app.t(&m::setup_passphrase_differs()));
    app.judge("02-set-up-administrator");
    app.fill(&app.t(&m::setup_passphrase_again()), PASSPHRASE);
    app.press("Enter");

    app.see("heading", &app.t(&m::setup_content_title()));
    app.judge("03-set-up-content");
    app.act("button", &app.t(&m::setup_create()));

    app.see("heading", &app.t(&m::setup_key_title()));
    let finish = app.t(&m::setup_finish());
    app.judge("04-recovery-key");
    app.press("Enter");
    assert!(app.sees("heading", &app.t(&m::setup_key_title())), "nobody goes on without having kept the key");
    app.tick(&app.t(&m::setup_key_kept()));
    app.act("button", &finish);
    app.see("main", "");
    app.see_gone("heading", &app.t(&m::setup_key_title()));
}

/// On the screen before anybody has signed in, by the language's own name.
fn choose_language(app: &App) {
    let autonym = match app.tag().as_str() {
        "ar" => "العربية",
        _ => "Deutsch",
    };
    app.act("button", autonym);
    app.until("the screen is in its language", || {
        (app.js("return document.documentElement.lang", vec![]) == json!(app.tag())).then_some(())
    });
}

/// Signs out whoever is there and signs in somebody else.
pub fn change_person(Desk { app, .. }: &Desk, login: &str) {
    sign_out(app);
    app.judge(&format!("10-sign-in-before-{login}"));
    sign_in(app, login);
}

pub fn sign_out(app: &App) {
    open_account(app);
    app.act("button", &app.t(&m::app_sign_out()));
    app.see("heading", &app.t(&m::shell_sign_in_title()));
    assert_eq!(app.how_many("button", &app.t(&m::app_undo())), 0, "what one person did is not for the next one to take back");
}

pub fn open_account(app: &App) {
    // Whoever it is: what stands before the name tells the button.
    let said = app.t(&m::app_signed_in_as("|"));
    app.act("button", said.split('|').next().unwrap_or_default());
    app.see("heading", &app.t(&m::app_language_of_screen()));
}

pub fn sign_in(app: &App, login: &str) {
    app.fill(&app.t(&m::shell_sign_in_login()), login);
    app.fill(&app.t(&m::shell_sign_in_passphrase()), PASSPHRASE);
    app.press("Enter");
    app.see_gone("field", &app.t(&m::shell_sign_in_passphrase()));
    app.see("main", "");
}
