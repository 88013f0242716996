//! What the hands do. The keyboard first: whoever works here all day has no time for the mouse.

use crate::app::App;
use fantoccini::{
    actions::{InputSource as _, KeyAction, KeyActions, MOUSE_BUTTON_LEFT, MouseActions, PointerAction},
    key::Key,
};
use serde_json::json;

/// More presses of Tab than any screen has stops.
const STOPS: usize = 160;

impl App {
    /// One key or chord: `Enter`, `a`, `Ctrl+k`, `Shift+Tab`.
    pub fn press(&self, combo: &str) {
        let (held, key) = match combo.rsplit_once('+') {
            Some((held, key)) if !key.is_empty() => (held.split('+').map(code).collect(), code(key)),
            _ => (Vec::new(), code(combo)),
        };
        let mut keys = KeyActions::new("keyboard".to_owned());
        for &value in &held {
            keys = keys.then(KeyAction::Down { value });
        }
        keys = keys.then(KeyAction::Down { value: key }).then(KeyAction::Up { value: key });
        for &value in held.iter().rev() {
            keys = keys.then(KeyAction::Up { value });
        }
        self.run(|client| async move { client.perform_actions(keys).await });
        self.strokes.set(self.strokes.get() + 1);
    }

    /// Types where the focus is.
    pub fn write(&self, text: &str) {
        self.run(|client| async move { client.active_element().await?.send_keys(text).await });
        self.strokes.set(self.strokes.get() + text.chars().count());
    }

    /// Goes with Tab until the focus is there: what can't be reached by keyboard fails here.
    pub fn tab_to(&self, role: &str, name: &str) {
        self.see(role, name);
        for _ in 0..STOPS {
            if self.is_at(role, name) {
                return;
            }
            self.press("Tab");
        }
        panic!("Tab never comes to {role} “{name}”\nOn the screen:\n{}", self.all_text());
    }

    pub fn is_at(&self, role: &str, name: &str) -> bool {
        self.ask("return all(arguments[0], arguments[1]).includes(focused())", vec![json!(role), json!(name)]) == json!(true)
    }

    /// Goes to a button or link and presses it.
    pub fn act(&self, role: &str, name: &str) {
        self.tab_to(role, name);
        self.press("Enter");
    }

    /// Puts a text in place of what stands in a field.
    pub fn fill(&self, label: &str, text: &str) {
        self.tab_to("field", label);
        self.press("Ctrl+a");
        self.write(text);
        self.until(&format!("“{text}” stands in “{label}”"), || (self.value(label) == text).then_some(()));
    }

    /// The same for the last of several fields with this name, as in a list that has just got a line more.
    pub fn fill_last(&self, label: &str, text: &str) {
        self.see("field", label);
        let at_last = "return all('field', arguments[0]).at(-1) === focused()";
        for _ in 0..STOPS {
            if self.ask(at_last, vec![json!(label)]) == json!(true) {
                self.press("Ctrl+a");
                self.write(text);
                let value = "return all('field', arguments[0]).at(-1).value";
                self.until(&format!("“{text}” stands in the last “{label}”"), || {
                    (self.ask(value, vec![json!(label)]) == json!(text)).then_some(())
                });
                return;
            }
            self.press("Tab");
        }
        panic!("Tab never comes to the last field “{label}”\nOn the screen:\n{}", self.all_text());
    }

    /// Chooses one of many in a field that searches.
    pub fn look_up(&self, label: &str, typed: &str, option: &str) {
        self.tab_to("field", label);
        self.write(typed);
        self.see("option", option);
        self.point_at(option);
        self.press("Enter");
        self.see_gone("option", option);
    }

    /// Moves with the arrow until this option is the one that Enter takes.
    pub fn point_at(&self, option: &str) {
        for _ in 0..STOPS {
            if self.ask("return all('option', arguments[0]).includes(meant())", vec![json!(option)]) == json!(true) {
                return;
            }
            self.press("Down");
        }
        panic!("the arrows never come to “{option}”\nOn the screen:\n{}", self.all_text());
    }

    /// Ticks a box.
    pub fn tick(&self, name: &str) {
        self.tab_to("tick", name);
        self.press("Space");
        self.until(&format!("“{name}” is ticked"), || {
            (self.ask("return one('tick', arguments[0]).checked", vec![json!(name)]) == json!(true)).then_some(())
        });
    }

    /// Draws with the mouse over an element, from point to point; points are shares of its size, from its middle.
    pub fn stroke(&self, selector: &str, points: &[(f64, f64)]) {
        let script = "const pad = document.querySelector(arguments[0]); pad.scrollIntoView({ block: 'center' }); \
                      const at = pad.getBoundingClientRect(); return [at.x + at.width / 2, at.y + at.height / 2, at.width, at.height];";
        let size: Vec<f64> = serde_json::from_value(self.ask(script, vec![json!(selector)])).expect("a place on the screen");
        let mut mouse = MouseActions::new("mouse".to_owned());
        for (at, (x, y)) in points.iter().enumerate() {
            let (x, y) = (x.mul_add(size[2], size[0]), y.mul_add(size[3], size[1]));
            mouse = mouse.then(PointerAction::MoveTo { duration: None, x, y });
            if at == 0 {
                mouse = mouse.then(PointerAction::Down { button: MOUSE_BUTTON_LEFT });
            }
        }
        let mouse = mouse.then(PointerAction::Up { button: MOUSE_BUTTON_LEFT });
        self.run(|client| async move { client.perform_actions(mouse).await });
    }

    /// How many keys `work` takes.
    pub fn count_strokes(&self, work: impl FnOnce()) -> usize {
        let before = self.strokes.get();
        work();
        self.strokes.get() - before
    }
}

fn code(key: &str) -> char {
    match key {
        "Enter" => Key::Enter.into(),
        "Tab" => Key::Tab.into(),
        "Space" => ' ',
        "Escape" => Key::Escape.into(),
        "Backspace" => Key::Backspace.into(),
        "Up" => Key::Up.into(),
        "Down" => Key::Down.into(),
        "Left" => Key::Left.into(),
        "Right" => Key::Right.into(),
        "Ctrl" => Key::Control.into(),
        "Shift" => Key::Shift.into(),
        "Alt" => Key::Alt.into(),
        "Home" => Key::Home.into(),
        "End" => Key::End.into(),
        "Delete" => Key::Delete.into(),
        "F4" => Key::F4.into(),
        "PageDown" => Key::PageDown.into(),
        "PageUp" => Key::PageUp.into(),
        one if one.chars().count() == 1 => one.chars().next().expect("counted"),
        other => panic!("no key is called {other}"),
    }
}
