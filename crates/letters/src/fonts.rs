//! The fonts that every page is set in, embedded, so that a page looks the same on every machine.

use typst::foundations::Bytes;
use typst::text::{Font, FontBook, FontInfo, FontVariant, FontWeight};

/// A regular and a bold face, in turn, for each script that we offer, and for the names of people from Georgia and Armenia.
const FACES: [&[u8]; 12] = [
    include_bytes!("../fonts/NotoSans-Regular.ttf"),
    include_bytes!("../fonts/NotoSans-Bold.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Regular.ttf"),
    include_bytes!("../fonts/NotoSansArabic-Bold.ttf"),
    include_bytes!("../fonts/NotoNastaliqUrdu-Regular.ttf"),
    include_bytes!("../fonts/NotoNastaliqUrdu-Bold.ttf"),
    include_bytes!("../fonts/NotoSansEthiopic-Regular.ttf"),
    include_bytes!("../fonts/NotoSansEthiopic-Bold.ttf"),
    include_bytes!("../fonts/NotoSansGeorgian-Regular.ttf"),
    include_bytes!("../fonts/NotoSansGeorgian-Bold.ttf"),
    include_bytes!("../fonts/NotoSansArmenian-Regular.ttf"),
    include_bytes!("../fonts/NotoSansArmenian-Bold.ttf"),
];

/// The weight comes from the order above: the bold Nastaliq calls itself regular, and would never be chosen.
const fn weight(index: usize) -> FontWeight {
    if index.is_multiple_of(2) { FontWeight::REGULAR } else { FontWeight::BOLD }
}

/// The parsed faces with the book that the typesetter chooses from.
pub(crate) struct Fonts {
    pub(crate) faces: Vec<Font>,
    pub(crate) book: FontBook,
}

impl Fonts {
    /// Parses the embedded faces. Takes no copy of their bytes.
    pub(crate) fn embedded() -> Self {
        let faces: Vec<Font> = FACES.iter().flat_map(|face| Font::iter(Bytes::new(*face))).collect();
        let book = FontBook::from_infos(faces.iter().enumerate().map(|(index, face)| FontInfo {
            variant: FontVariant { weight: weight(index), ..face.info().variant },
            ..face.info().clone()
        }));
        Self { faces, book }
    }

    /// The faces, by bit, that have a glyph for this character; 0 means that none has. Two faces of one family cover the same.
    pub(crate) fn covering(&self, character: char) -> u32 {
        let code = character as u32;
        self.faces
            .iter()
            .enumerate()
            .filter(|(_, face)| face.info().coverage.contains(code))
            .fold(0, |bits, (index, _)| bits | 1 << index)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_family_has_a_regular_and_a_bold_face() {
        let fonts = Fonts::embedded();
        assert_eq!(fonts.faces.len(), FACES.len(), "every file holds one face");
        for (family, faces) in fonts.book.families() {
            let faces: Vec<usize> = faces.collect();
            assert_eq!(faces.len(), 2, "{family}");
            for (index, style) in faces.into_iter().zip(["Regular", "Bold"]) {
                let name = fonts.faces[index].post_script_name().expect("a name");
                assert!(name.ends_with(style), "{name} stands where {style} belongs");
            }
        }
    }
}
