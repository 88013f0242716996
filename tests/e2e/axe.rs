//! Accessibility of what is on the screen now, by axe.

use crate::app::App;
use serde_json::{Value, json};

const RUN: &str = "const done = arguments[arguments.length - 1]; const only = arguments.length > 1 ? { runOnly: arguments[0] } : {}; \
    axe.run(document, { resultTypes: ['violations'], ...only }).then( \
      (found) => done(found.violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map((n) => n.target.join(' ') + '  ' + n.html.slice(0, 160)) }))), \
      (error) => done([{ id: 'axe', help: String(error), nodes: [] }]))";

impl App {
    /// Photographs the screen and has axe look at it, in the light and in the dark. What it finds is told by [`App::verdict`].
    pub fn judge(&self, screen: &str) {
        self.picture(screen);
        self.axe(screen);
        self.judge_dark(screen);
    }

    /// The same screen in dark colours. Only they differ, so only they are looked at. The windows of clients and of the waiting room have no dark ones.
    fn judge_dark(&self, screen: &str) {
        const THEME: &str = "const root = document.documentElement.dataset; if (document.documentElement.matches('.for-client, .for-kiosk, .for-board')) return null; \
            const before = root.theme; root.theme = arguments[0]; return before";
        let Some(before) = self.js(THEME, vec![json!("dark")]).as_str().map(str::to_owned) else { return };
        let screen = format!("{screen}-dark");
        self.picture(&screen);
        self.look_over(&screen, vec![json!(["color-contrast"])]);
        self.js(THEME, vec![json!(before)]);
        self.settle();
    }

    pub fn axe(&self, screen: &str) {
        self.look_over(screen, vec![]);
    }

    fn look_over(&self, screen: &str, rules: Vec<Value>) {
        if self.js("return typeof window.axe === 'undefined'", vec![]) == Value::Bool(true) {
            let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/node_modules/axe-core/axe.min.js");
            let axe =
                std::fs::read_to_string(path).expect("axe-core is there; `cargo xtask test` installs the interface's packages");
            self.js(&axe, vec![]);
        }
        let found = self.js_later(RUN, rules);
        let violations = found.as_array().expect("axe answers a list");
        self.violations.borrow_mut().extend(violations.iter().map(|violation| tell(screen, violation)));
    }

    /// Fails on any violation on any screen that was judged, with the rule, what it means and where. Told at the end, so that one run
    /// names them all.
    pub fn verdict(&self) {
        let told = self.violations.take();
        assert!(told.is_empty(), "axe finds {} violations:\n{}", told.len(), told.join("\n"));
    }
}

fn tell(screen: &str, violation: &Value) -> String {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let places: Vec<String> =
        violation["nodes"].as_array().into_iter().flatten().map(|place| format!("    {}", text(place))).collect();
    format!("  {screen}: {}: {}\n{}", text(&violation["id"]), text(&violation["help"]), places.join("\n"))
}
