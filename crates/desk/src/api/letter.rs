//! Letters: their texts, the letterhead, and the letters themselves.

use super::{session::PaperDestination, wire};
use domain::{
    id::{LetterTextId, OpId},
    letter::{LetterKind, LetterTextState},
    time::{Day, Instant},
};

wire! {
    /// Every kind of letter with the texts that hold today.
    pub struct LetterTexts {
        pub kinds: Vec<LetterKindRow>,
    }

    pub struct LetterKindRow {
        pub kind: LetterKind,
        /// One for each language of the program, German first.
        pub texts: Vec<LetterTextRow>,
    }

    pub struct LetterTextRow {
        pub language: String,
        /// 0: the program's own text.
        pub number: u32,
        /// Of the day when it was put in force, or on which the program's text was written. `None`: there is no text in this language.
        pub day: Option<Day>,
        /// A person stands for it. Otherwise the letter is marked as a draft.
        pub checked: bool,
        /// Made from an older German text than the one in force. Never so for German.
        pub outdated: bool,
        pub drafts: u32,
    }

    pub struct LetterTextOf {
        pub kind: LetterKind,
        pub language: String,
    }

    /// One text with all its versions.
    pub struct LetterText {
        pub kind: LetterKind,
        pub language: String,
        /// What may stand in braces.
        pub fields: Vec<LetterField>,
        /// The office's own, the newest first.
        pub versions: Vec<LetterVersion>,
        /// The program's; nothing in a language that it has none in. It can always be gone back to.
        pub program: Option<LetterProgramText>,
        /// The German text in force, to write from; the same as the one above for German.
        pub german: LetterProgramText,
    }

    pub struct LetterField {
        /// As it is written: `{ $client_name }`. Its words are `letter-field-<name>` with dashes.
        pub name: String,
        /// `String`, `Count`, `Day`, `Time`, `DayTime`, `List` or `Language`.
        pub kind: String,
        /// A line with it is left out of a letter that has no value for it.
        pub may_be_missing: bool,
    }

    pub struct LetterProgramText {
        pub title: String,
        pub body: String,
        pub day: Day,
        pub checked: bool,
        pub outdated: bool,
        /// Holds today.
        pub in_force: bool,
        /// Names this version where another language says what it was made from.
        pub label: String,
    }

    pub struct LetterVersion {
        pub id: LetterTextId,
        pub version: i64,
        /// Counted per kind and language, from 1.
        pub number: u32,
        pub title: String,
        pub body: String,
        pub state: LetterTextState,
        pub checked: bool,
        pub outdated: bool,
        /// The German version that it says the same as.
        pub german: String,
        pub remark: String,
        pub by: String,
        pub at: Instant,
        /// When it was put in force, or last changed.
        pub day: Day,
    }

    /// A text as somebody types it.
    pub struct LetterDraft {
        pub kind: LetterKind,
        pub language: String,
        pub title: String,
        pub body: String,
    }

    pub struct LetterCheck {
        pub faults: Vec<LetterFault>,
    }

    /// Why a text cannot be kept. Its words are those of the error `letter-text-<code>` with `line`, `name` and `known`.
    pub struct LetterFault {
        /// `title` or `body`.
        pub part: String,
        /// From 1.
        pub line: u32,
        /// `syntax`, `field-unknown`, `reference`, `function`, `shape`, `number`, `too-deep` or `too-many`.
        pub code: String,
        /// The field or function that it is about; may be empty.
        pub name: String,
    }

    pub struct LetterTextSave {
        pub op_id: OpId,
        /// `None`: a new draft.
        pub id: Option<LetterTextId>,
        pub version: i64,
        pub text: LetterDraft,
        /// Somebody who can judge it has read it.
        pub checked: bool,
        pub remark: String,
    }

    pub struct LetterTextStep {
        pub op_id: OpId,
        pub id: LetterTextId,
        pub version: i64,
    }

    pub struct LetterTextBack {
        pub op_id: OpId,
        pub kind: LetterKind,
        pub language: String,
    }

    pub struct Letterhead {
        /// 0 where nobody has saved one yet.
        pub version: i64,
        /// The office's name, as it was set up.
        pub office: String,
        pub street: String,
        pub postcode: String,
        pub place: String,
        pub phone: String,
        pub mail: String,
        pub web: String,
        /// GDPR Art. 13: name and address of who is responsible. Empty: the office itself.
        pub controller: String,
        pub officer: String,
        pub authority: String,
        /// Years after which data is deleted.
        pub keep_years: u32,
        /// A data URL, PNG or SVG.
        pub logo: Option<String>,
        /// What the picture says, read aloud.
        pub logo_alt: String,
    }

    pub struct LetterheadSave {
        pub op_id: OpId,
        pub version: i64,
        pub street: String,
        pub postcode: String,
        pub place: String,
        pub phone: String,
        pub mail: String,
        pub web: String,
        pub controller: String,
        pub officer: String,
        pub authority: String,
        pub keep_years: u32,
        pub logo: Option<String>,
        pub logo_alt: String,
    }

    /// A picture chosen in a native dialog and checked.
    pub struct LogoChosen {
        /// A data URL; `None` when the dialog was closed.
        pub logo: Option<String>,
    }

    /// A letter to print or save. Done by the shell.
    pub struct LetterPaper {
        pub kind: LetterKind,
        /// Of the referral, the appointment or the release. `None` for a privacy notice.
        pub id: Option<String>,
        /// Of the second column; `de` for German alone.
        pub language: String,
        /// The client's copy of a letter to an organisation, in two languages. Without it that letter is in German alone.
        pub copy: bool,
        pub destination: PaperDestination,
    }

    /// What a letter would look like. Nothing is written down.
    pub struct LetterPreview {
        pub kind: LetterKind,
        /// `None`: with invented data.
        pub id: Option<String>,
        pub language: String,
        pub copy: bool,
        /// A text that is not kept yet, instead of the one in force in its language.
        pub draft: Option<LetterDraft>,
    }

    pub struct LetterPages {
        /// Each page as an SVG document.
        pub pages: Vec<String>,
        /// The same in words, for those who do not see the pages: German, then the second column.
        pub german: String,
        pub aid: Option<String>,
        /// Fields that the text uses and that have no value here: their lines are left out.
        pub missing: Vec<String>,
        /// Characters that no font of ours can draw.
        pub replaced: Vec<String>,
    }
}
