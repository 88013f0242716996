//! From values to the bytes of a PDF.

use std::collections::BTreeSet;
use std::fmt;

use chrono::{Datelike, Timelike};
use domain::time::Instant;
use typst::diag::SourceDiagnostic;
use typst::foundations::{Datetime, IntoValue, Smart, Str};
use typst::{World, WorldExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::clean::Cleaner;
use crate::values::Values;
use crate::world::{PageWorld, Press, Template};
use crate::{LetterError, Logo};

/// A finished document. Held in memory only; who writes it to a file decides that it leaves the store.
#[derive(Clone, PartialEq, Eq)]
pub struct Pdf {
    /// The whole file, tagged after PDF/UA-1.
    pub bytes: Vec<u8>,
    /// Characters that no embedded font can draw. They are printed as `�`; who prints should see which.
    pub replaced: BTreeSet<char>,
}

/// The pages of a document as pictures.
#[derive(Clone, PartialEq, Eq)]
pub struct Pages {
    /// An SVG document each; letters are drawn, so that it needs no font.
    pub pages: Vec<String>,
    /// As in [`Pdf::replaced`].
    pub replaced: BTreeSet<char>,
}

impl fmt::Debug for Pages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("pages", &self.pages.len()).finish_non_exhaustive()
    }
}

impl fmt::Debug for Pdf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pdf").field("bytes", &self.bytes.len()).finish_non_exhaustive()
    }
}

/// Makes pages. Parses the fonts once: make one and keep it. May be used from several threads.
#[derive(Debug)]
pub struct Renderer {
    press: Press,
}

impl Default for Renderer {
    fn default() -> Self {
        Self::new()
    }
}

impl Renderer {
    /// Parses the embedded fonts and templates; some milliseconds.
    #[must_use]
    pub fn new() -> Self {
        Self { press: Press::new() }
    }

    pub(crate) const fn cleaner(&self) -> Cleaner<'_> {
        Cleaner::new(&self.press.fonts)
    }

    /// Draws a picture once, to find out whether it can be: what a file says of itself is no proof.
    ///
    /// # Errors
    /// [`LetterError::Logo`].
    pub fn proof(&self, logo: &Logo) -> Result<(), LetterError> {
        let values = [(Str::from("logo"), logo.bytes()), (Str::from("format"), logo.format().into_value())];
        let world = self.press.world(Template::Logo, values.into_iter().collect());
        let drawn = typst::compile::<PagedDocument>(&world).output;
        typst::comemo::evict(0);
        drawn.map(drop).map_err(|_| LetterError::Logo)
    }

    /// Typesets a template with its values.
    ///
    /// # Errors
    /// [`LetterError::TooLong`], [`LetterError::BadInstant`]; the others are faults of a template.
    pub(crate) fn press(&self, template: Template, values: Values<'_>, created_at: Instant) -> Result<Pdf, LetterError> {
        let (dict, cleaner) = values.finish();
        let replaced = cleaner.finish()?;
        let options = PdfOptions {
            creator: Smart::Custom(Some("MigraDesk".to_owned())),
            timestamp: Some(timestamp(created_at).ok_or(LetterError::BadInstant)?),
            standards: PdfStandards::new(&[PdfStandard::Ua_1]).expect("one standard is compatible with itself"),
            ..PdfOptions::default()
        };
        let world = self.press.world(template, dict);
        let result = typst::compile::<PagedDocument>(&world)
            .output
            .map_err(|faults| LetterError::Typesetting { place: place(&world, &faults) })
            .and_then(|document| {
                typst_pdf::pdf(&document, &options).map_err(|faults| LetterError::Export { place: place(&world, &faults) })
            });
        // The typesetter remembers its results for the next run. They hold what people typed, so none may outlive the page.
        typst::comemo::evict(0);
        Ok(Pdf { bytes: result?, replaced })
    }
}

impl Renderer {
    /// Typesets a template with its values into pictures.
    ///
    /// # Errors
    /// [`LetterError::TooLong`]; the others are faults of a template.
    pub(crate) fn draw(&self, template: Template, values: Values<'_>) -> Result<Pages, LetterError> {
        let (dict, cleaner) = values.finish();
        let replaced = cleaner.finish()?;
        let world = self.press.world(template, dict);
        let drawn = typst::compile::<PagedDocument>(&world)
            .output
            .map_err(|faults| LetterError::Typesetting { place: place(&world, &faults) })
            .map(|document| {
                document.pages().iter().map(|page| typst_svg::svg(page, &typst_svg::SvgOptions::default())).collect()
            });
        typst::comemo::evict(0);
        Ok(Pages { pages: drawn?, replaced })
    }
}

/// Where the first fault is, without its message, which can quote the text of the page.
fn place(world: &PageWorld<'_>, faults: &[SourceDiagnostic]) -> String {
    let Some(fault) = faults.first() else { return String::new() };
    let id = fault.span.id();
    let line = id.and_then(|id| {
        let start = world.range(fault.span)?.start;
        world.source(id).ok()?.lines().byte_to_line(start)
    });
    world.place(id, line)
}

fn timestamp(created_at: Instant) -> Option<Timestamp> {
    let utc = created_at.to_utc()?;
    let part = |value: u32| u8::try_from(value).ok();
    let year = Some(utc.year()).filter(|year| (0..=9999).contains(year))?;
    let at = Datetime::from_ymd_hms(
        year,
        part(utc.month())?,
        part(utc.day())?,
        part(utc.hour())?,
        part(utc.minute())?,
        part(utc.second())?,
    )?;
    Some(Timestamp::new_utc(at))
}
