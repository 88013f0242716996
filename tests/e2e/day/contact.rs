use super::{Desk, client::open_visitor};
use l10n::message as m;

/// What a visit without a name may cost in keys.
const MOST_KEYS: usize = 14;

/// The fast way: whoever asks for the way to the town hall gives no name.
pub fn anonymous(Desk { app, .. }: &Desk) {
    app.act("link", &app.t(&m::app_nav_today()));
    app.see("heading", &app.t(&m::shell_today_now()));
    let keys = app.count_strokes(|| {
        app.press("c");
        app.see("heading", &app.t(&m::contact_language()));
        app.until("the field of the language has the focus", || {
            app.is_at("field", &app.t(&m::contact_language_filter())).then_some(())
        });
        app.write(&app.language_name("ti").to_lowercase().chars().take(4).collect::<String>());
        app.press("Enter");
        app.until("the next question is asked", || (!app.is_at("field", &app.t(&m::contact_language_filter()))).then_some(()));
        app.press("c");
        app.press("2");
        app.press("1");
        app.until("the button that saves has the focus", || {
            app.is_at("button", &app.t(&m::contact_save_anonymous())).then_some(())
        });
        app.judge("18-contact");
        app.press("Enter");
    });
    app.until("it is counted", || (app.figure(&app.t(&m::contact_today_anonymous())) == 1).then_some(()));
    assert!(keys <= MOST_KEYS, "a contact without a name took {keys} keys");
    app.judge("19-contact-saved");
}

/// With the person whose page is open; her language is known already.
pub fn with_visitor(Desk { app, .. }: &Desk) {
    open_visitor(app);
    app.press("c");
    app.arrive("/contacts/new");
    app.until("the language is known, the topic is asked", || {
        app.ask("return focused()?.closest('[data-question=need]') !== null", vec![]).as_bool().filter(|at| *at)
    });
    app.press("a");
    app.press("1");
    app.press("1");
    app.press("n");
    app.write("Brief der Behörde erklärt");
    app.press("Ctrl+Enter");
    app.arrive("/clients/");
    app.read("Brief der Behörde erklärt");
    app.judge("20-client-after-contact");
}
