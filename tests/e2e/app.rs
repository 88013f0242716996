//! The real program in a window, as a person meets it: what is on the screen and what the hands do (see `eyes` and `hands`).

use crate::driver::Driver;
use domain::time::Day;
use fantoccini::{Client, ClientBuilder, wd::Capabilities};
use l10n::{Catalogue, Language, Message};
use serde_json::{Value, json};
use std::{
    cell::{Cell, RefCell},
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    sync::Mutex,
    time::Duration,
};
use tempfile::TempDir;
use tokio::runtime::Runtime;

/// The window of a small counter screen.
pub const USUAL: (u32, u32) = (1280, 800);

/// How long a start or one command may take. More than this is a hang.
const PATIENCE: Duration = Duration::from_secs(20);

/// What the driver says of an answer that it has lost.
const LOST_ANSWER: &str = "Could not parse script result";
const LOST_ANSWERS: usize = 5;

/// How long a program that is being left may take.
const FAREWELL: Duration = Duration::from_secs(10);

#[derive(Debug)]
pub struct App {
    runtime: Runtime,
    client: Option<Client>,
    // After the client, so that the session is closed before its driver goes.
    driver: Driver,
    catalogue: Catalogue,
    language: RefCell<Language>,
    pictures: PathBuf,
    pub(crate) strokes: Cell<usize>,
    pub(crate) violations: RefCell<Vec<String>>,
    _own_folder: TempDir,
}

/// What a start needs to be told.
#[derive(Debug)]
pub struct Start<'a> {
    pub store: &'a Path,
    /// The language in which the test reads; the screen gets it as a person would choose it.
    pub language: &'a str,
    /// Folder under `target/e2e` for what the test photographs; no other test's.
    pub pictures: &'a str,
    /// Answers the dialog that asks for a file.
    pub choose: Option<&'a Path>,
    /// Answers the dialogs that ask where to save.
    pub save_to: Option<&'a Path>,
}

impl App {
    pub fn start(start: &Start<'_>) -> Self {
        Self::start_program(start, program())
    }

    /// Another program than that of the tests' own build.
    pub fn start_program(start: &Start<'_>, program: PathBuf) -> Self {
        // The program's own data, apart from the store: nothing of whoever runs the tests is read or changed.
        let own_folder = tempfile::tempdir().expect("a temporary folder");
        let mut surroundings = BTreeMap::from([
            ("MIGRADESK_STORE".to_owned(), start.store.to_owned()),
            ("XDG_DATA_HOME".to_owned(), own_folder.path().join("data")),
            ("XDG_CONFIG_HOME".to_owned(), own_folder.path().join("config")),
        ]);
        if let Some(path) = start.choose {
            surroundings.insert("MIGRADESK_E2E_CHOOSE".to_owned(), path.to_owned());
        }
        if let Some(path) = start.save_to {
            surroundings.insert("MIGRADESK_E2E_SAVE_TO".to_owned(), path.to_owned());
        }
        let driver = Driver::start(&surroundings);
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
        let client = runtime.block_on(async {
            let session = connect(&driver, program);
            tokio::time::timeout(PATIENCE, session).await.expect("the program can be driven")
        });
        let pictures = target().join("e2e").join(start.pictures);
        begin_anew(&pictures);
        let catalogue = Catalogue::embedded();
        let language = catalogue.language(start.language).expect("a language of the program");
        let app = Self {
            runtime,
            client: Some(client),
            driver,
            catalogue,
            language: RefCell::new(language),
            pictures,
            strokes: Cell::new(0),
            violations: RefCell::default(),
            _own_folder: own_folder,
        };
        app.resize(USUAL);
        app
    }

    /// Opens anew in the language under test. A store that is there already opens in German; the screen keeps the language that somebody
    /// chose last. Nobody chooses the pseudo-language by hand, so all of them are left where the screen keeps its own.
    pub fn reopen_in_its_language(&self) {
        let tag = self.tag();
        // The page that is left may still be read for a moment.
        let leave = "window.isLeft = true; localStorage.setItem('migradesk.language', arguments[0]); window.location.reload()";
        self.js(leave, vec![json!(tag)]);
        let arrived = "return window.isLeft === undefined && document.documentElement.lang === arguments[0]";
        self.until("the screen is in its language", || (self.js(arrived, vec![json!(tag)]) == json!(true)).then_some(()));
        self.see("heading", &self.t(&l10n::message::shell_sign_in_title()));
    }

    /// The words of a message in the language under test, as they stand on the screen but without marks of direction.
    pub fn t(&self, message: &Message) -> String {
        one_line(&self.catalogue.plain(&self.language.borrow(), message))
    }

    /// A day in figures, as the language under test writes it.
    pub fn day(&self, iso: &str) -> String {
        let day = Day::parse(iso).expect("a day");
        self.t(&l10n::message::client_birth_day(day.0))
    }

    /// The word for a code.
    pub fn word(&self, area: &str, code: &str) -> String {
        one_line(&self.catalogue.word(&self.language.borrow(), area, code))
    }

    /// The sentence for an error without values.
    pub fn error(&self, code: &str) -> String {
        one_line(&l10n::strip_marks(&self.catalogue.error(&self.language.borrow(), code, &[])))
    }

    /// From now on the test reads in this language.
    pub fn read_in(&self, tag: &str) {
        *self.language.borrow_mut() = self.catalogue.language(tag).expect("a language of the program");
    }

    /// What a language is called in the language under test.
    pub fn language_name(&self, tag: &str) -> String {
        self.catalogue.format(&self.language.borrow()).language(tag)
    }

    /// The process that started the program.
    pub fn driver(&self) -> u32 {
        self.driver.process()
    }

    pub fn tag(&self) -> String {
        self.language.borrow().to_string()
    }

    pub fn right_to_left(&self) -> bool {
        self.catalogue.meta(&self.language.borrow()).is_some_and(|meta| meta.direction == l10n::Direction::Rtl)
    }

    /// The page is as wide and high as told, whatever frame is around it.
    pub fn resize(&self, (width, height): (u32, u32)) {
        let (mut outer_width, mut outer_height) = (width, height);
        self.until("the window has its size", || {
            self.run(|client| async move { client.set_window_size(outer_width, outer_height).await });
            let size = self.js("return [window.innerWidth, window.innerHeight]", vec![]);
            let [inner_width, inner_height] = serde_json::from_value::<[u32; 2]>(size).expect("two numbers");
            outer_width = (outer_width + width).saturating_sub(inner_width);
            outer_height = (outer_height + height).saturating_sub(inner_height);
            ((inner_width, inner_height) == (width, height)).then_some(())
        });
    }

    pub fn js(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.run(|client| async move { client.execute(script, arguments).await })
    }

    /// Runs a script that only reads. The driver loses an answer now and then while the page is painted anew; this one it is asked again.
    pub(crate) fn look(&self, script: &str, arguments: &[Value]) -> Value {
        for _ in 0..LOST_ANSWERS {
            match self.attempt(|client| async move { client.execute(script, arguments.to_vec()).await }) {
                Err(error) if error.to_string().contains(LOST_ANSWER) => {}
                answer => return answer.unwrap_or_else(|error| panic!("the driver refused: {error}")),
            }
        }
        panic!("the driver loses every answer to: {script}");
    }

    pub fn js_later(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.run(|client| async move { client.execute_async(script, arguments).await })
    }

    pub(crate) fn run<T, F>(&self, act: impl FnOnce(Client) -> F) -> T
    where
        F: Future<Output = Result<T, fantoccini::error::CmdError>>,
    {
        self.attempt(act).unwrap_or_else(|error| panic!("the driver refused: {error}"))
    }

    fn attempt<T, F>(&self, act: impl FnOnce(Client) -> F) -> Result<T, fantoccini::error::CmdError>
    where
        F: Future<Output = Result<T, fantoccini::error::CmdError>>,
    {
        let client = self.client.clone().expect("open until dropped");
        // The program may have ended or be stuck: then the driver never answers.
        let answered = self.runtime.block_on(async { tokio::time::timeout(PATIENCE, act(client)).await });
        answered.unwrap_or_else(|_| panic!("the driver does not answer; the program may have ended"))
    }

    /// Keeps what the window shows: `target/e2e/<folder>/<name>.png`.
    pub fn picture(&self, name: &str) {
        self.settle();
        self.photograph(name);
    }

    pub(crate) fn photograph(&self, name: &str) {
        // What has changed last is on the screen only with the frame after the next.
        self.js_later(
            "const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 30)))",
            vec![],
        );
        let png = self.run(|client| async move { client.screenshot().await });
        fs::write(self.pictures.join(format!("{name}.png")), png).expect("the picture can be kept");
    }
}

impl Drop for App {
    #[allow(clippy::print_stderr, reason = "a test that panics already can tell more only there")]
    fn drop(&mut self) {
        if std::thread::panicking() {
            // Whatever went wrong, what axe found on the way is worth knowing.
            eprintln!("{}", self.violations.take().join("\n"));
        }
        if std::thread::panicking()
            && let Some(client) = self.client.clone()
            && let Ok(Ok(png)) = self.runtime.block_on(async { tokio::time::timeout(FAREWELL, client.screenshot()).await })
        {
            let _ = fs::write(self.pictures.join("failed.png"), png);
        }
        if let Some(client) = self.client.take() {
            // The window goes with its session; a program that is gone already needs no good-bye.
            let _ = self.runtime.block_on(async { tokio::time::timeout(FAREWELL, client.close()).await });
        }
    }
}

/// An empty folder for a test's pictures: one that an earlier run left, of a failure above all, would pass for one of this run. A test
/// that starts the program again goes on in its folder, and every test has one of its own.
fn begin_anew(pictures: &Path) {
    static BEGUN: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());
    let mut begun = BEGUN.lock().expect("nobody fails while holding it");
    if begun.insert(pictures.to_owned()) && pictures.exists() {
        fs::remove_dir_all(pictures).expect("an earlier run's pictures can go");
    }
    fs::create_dir_all(pictures).expect("a folder for the pictures");
}

#[test]
fn a_picture_of_an_earlier_run_does_not_stay() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let pictures = folder.path().join("own");
    fs::create_dir_all(&pictures).expect("a folder");
    fs::write(pictures.join("failed.png"), "of an earlier run").expect("a picture");
    begin_anew(&pictures);
    assert!(!pictures.join("failed.png").exists());
    fs::write(pictures.join("one.png"), "of this run").expect("a picture");
    begin_anew(&pictures);
    assert!(pictures.join("one.png").exists(), "the program was only started again");
}

async fn connect(driver: &Driver, program: PathBuf) -> Client {
    assert!(program.is_file(), "the program is not built: run `cargo xtask test`, which builds it first");
    let mut wanted = Capabilities::new();
    wanted.insert("webkitgtk:browserOptions".to_owned(), json!({ "binary": program, "args": [] }));
    // A question that nobody foresaw fails the test instead of standing in its way.
    wanted.insert("unhandledPromptBehavior".to_owned(), json!("accept"));
    ClientBuilder::new(hyper_util::client::legacy::connect::HttpConnector::new())
        .capabilities(wanted)
        .connect(&format!("http://{}", driver.address))
        .await
        .expect("the driver starts the program")
}

/// The folder of the build in which this test is.
fn target() -> PathBuf {
    let own = std::env::current_exe().expect("this test is a file");
    own.ancestors().nth(3).expect("target/debug/deps/test").to_owned()
}

fn program() -> PathBuf {
    target().join("debug/migradesk-app")
}

fn one_line(text: &str) -> String {
    l10n::strip_marks(text).split_whitespace().collect::<Vec<_>>().join(" ")
}
