//! All that the typesetter can reach.

use std::fmt;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Dict, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::fonts::Fonts;

/// The embedded templates; `parts.typ` is what they share.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Template {
    Parts,
    Slip,
    Appointment,
    Recovery,
    Logo,
    Partner,
    ReplyForm,
    Letter,
    Ticket,
    Assignment,
    MonthList,
}

impl Template {
    const ALL: [Self; 11] = [
        Self::Parts,
        Self::Slip,
        Self::Appointment,
        Self::Recovery,
        Self::Logo,
        Self::Partner,
        Self::ReplyForm,
        Self::Letter,
        Self::Ticket,
        Self::Assignment,
        Self::MonthList,
    ];

    const fn file(self) -> (&'static str, &'static str) {
        match self {
            Self::Parts => ("parts.typ", include_str!("../templates/parts.typ")),
            Self::Slip => ("slip.typ", include_str!("../templates/slip.typ")),
            Self::Appointment => ("appointment.typ", include_str!("../templates/appointment.typ")),
            Self::Recovery => ("recovery.typ", include_str!("../templates/recovery.typ")),
            Self::Letter => ("letter.typ", include_str!("../templates/letter.typ")),
            Self::Assignment => ("assignment.typ", include_str!("../templates/assignment.typ")),
            Self::MonthList => ("month-list.typ", include_str!("../templates/month-list.typ")),
            Self::Ticket => ("ticket.typ", include_str!("../templates/ticket.typ")),
            Self::Logo => ("logo.typ", include_str!("../templates/logo.typ")),
            Self::Partner => ("partner.typ", include_str!("../templates/partner.typ")),
            Self::ReplyForm => ("reply-form.typ", include_str!("../templates/reply-form.typ")),
        }
    }
}

/// What stays the same from page to page: faces and templates, parsed once.
pub(crate) struct Press {
    pub(crate) fonts: Fonts,
    book: LazyHash<FontBook>,
    sources: Vec<(Template, Source)>,
}

impl Press {
    pub(crate) fn new() -> Self {
        let fonts = Fonts::embedded();
        let book = LazyHash::new(fonts.book.clone());
        let sources = Template::ALL
            .into_iter()
            .map(|template| {
                let (name, text) = template.file();
                let path = VirtualPath::new(name).expect("the name of an embedded template is a path");
                let id = RootedPath::new(VirtualRoot::Project, path).intern();
                (template, Source::new(id, text.to_owned()))
            })
            .collect();
        Self { fonts, book, sources }
    }

    /// A world for one document: `values` is what its template reads as `sys.inputs`.
    pub(crate) fn world(&self, template: Template, values: Dict) -> PageWorld<'_> {
        let library = LazyHash::new(Library::builder().with_inputs(values).build());
        PageWorld { press: self, template, library }
    }
}

impl fmt::Debug for Press {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Press").field("faces", &self.fonts.faces.len()).finish_non_exhaustive()
    }
}

pub(crate) struct PageWorld<'a> {
    press: &'a Press,
    template: Template,
    library: LazyHash<Library>,
}

impl PageWorld<'_> {
    /// The name of a template and the line in it, for an error. Says nothing of the values.
    pub(crate) fn place(&self, id: Option<FileId>, line: Option<usize>) -> String {
        let name = id.map_or("", |id| id.get().vpath().get_without_slash());
        line.map_or_else(|| name.to_owned(), |line| format!("{name}:{}", line + 1))
    }
}

impl World for PageWorld<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.press.book
    }

    fn main(&self) -> FileId {
        self.press
            .sources
            .iter()
            .find(|(template, _)| *template == self.template)
            .map(|(_, source)| source.id())
            .expect("every template has a source")
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        self.press
            .sources
            .iter()
            .find(|(_, source)| source.id() == id)
            .map(|(_, source)| source.clone())
            .ok_or(FileError::AccessDenied)
    }

    /// No file but the templates: neither a picture nor data from the disk can come onto a page.
    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.source(id).map(|source| Bytes::from_string(source.text().to_owned()))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.press.fonts.faces.get(index).cloned()
    }

    /// A page knows no today: every day on it is given.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_reaches_no_file_but_its_templates() {
        let press = Press::new();
        let world = press.world(Template::Slip, Dict::new());
        for name in ["/etc/passwd", "secret.txt", "logo.png"] {
            let id = RootedPath::new(VirtualRoot::Project, VirtualPath::new(name).expect("a path")).intern();
            assert_eq!(world.file(id), Err(FileError::AccessDenied), "{name}");
            assert_eq!(world.source(id).map(|_| ()), Err(FileError::AccessDenied), "{name}");
        }
        assert!(world.today(None).is_none());
        assert!(world.source(world.main()).is_ok());
    }
}
