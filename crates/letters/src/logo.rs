//! The picture at the head of a letter. It comes from a file that somebody was given, so it is hostile until checked.

use base64::{Engine as _, engine::general_purpose::STANDARD};

use typst::foundations::{Bytes, IntoValue, Value};

use crate::LetterError;

/// More is no logo but a photograph; in bytes.
const LARGEST: usize = 256 * 1024;
/// A decoded pixel takes four bytes.
const MOST_PIXELS: u32 = 2_000;
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
/// What could reach out of the picture, or make it grow without end when it is drawn.
const REFUSED: [&str; 10] = ["image", "use", "script", "foreignobject", "filter", "pattern", "mask", "style", "animate", "set"];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Format {
    Png,
    Svg,
}

/// A checked picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Logo {
    pub(crate) bytes: Vec<u8>,
    pub(crate) format: Format,
}

impl Logo {
    /// Takes a PNG of at most 2,000 by 2,000 pixels or a plain SVG, of at most 256 KiB. Whether it can be drawn is found out by
    /// [`crate::Renderer::proof`].
    ///
    /// # Errors
    /// [`LetterError::Logo`].
    pub fn read(bytes: &[u8]) -> Result<Self, LetterError> {
        let format = if bytes.len() > LARGEST {
            None
        } else if bytes.starts_with(PNG) {
            is_small_png(bytes).then_some(Format::Png)
        } else {
            std::str::from_utf8(bytes).ok().filter(|text| is_plain_svg(text)).map(|_| Format::Svg)
        };
        format.map(|format| Self { bytes: bytes.to_vec(), format }).ok_or(LetterError::Logo)
    }

    /// Reads what [`Self::to_data_url`] wrote.
    ///
    /// # Errors
    /// [`LetterError::Logo`].
    pub fn from_data_url(url: &str) -> Result<Self, LetterError> {
        // Base64 is four thirds as long.
        let data = url.strip_prefix("data:image/png;base64,").or_else(|| url.strip_prefix("data:image/svg+xml;base64,"));
        let data = data.filter(|data| data.len() <= LARGEST * 2).ok_or(LetterError::Logo)?;
        Self::read(&STANDARD.decode(data).map_err(|_| LetterError::Logo)?)
    }

    /// As a template takes it.
    pub(crate) fn bytes(&self) -> Value {
        Bytes::new(self.bytes.clone()).into_value()
    }

    pub(crate) const fn format(&self) -> &'static str {
        match self.format {
            Format::Png => "png",
            Format::Svg => "svg",
        }
    }

    #[must_use]
    pub fn to_data_url(&self) -> String {
        let kind = match self.format {
            Format::Png => "png",
            Format::Svg => "svg+xml",
        };
        format!("data:image/{kind};base64,{}", STANDARD.encode(&self.bytes))
    }
}

/// Width and height stand in the first chunk, which is always the same.
fn is_small_png(bytes: &[u8]) -> bool {
    let number = |at: usize| bytes.get(at..at + 4).and_then(|four| four.try_into().ok()).map(u32::from_be_bytes);
    let small = |side: Option<u32>| side.is_some_and(|side| (1..=MOST_PIXELS).contains(&side));
    bytes.get(12..16) == Some(b"IHDR") && small(number(16)) && small(number(20))
}

fn is_plain_svg(text: &str) -> bool {
    let text = text.to_ascii_lowercase();
    let names = |name: &str| {
        text.match_indices(name).any(|(at, _)| {
            let begins = matches!(text[..at].chars().next_back(), Some('<' | ':'));
            let ends = text[at + name.len()..].chars().next().is_none_or(|next| !next.is_ascii_alphanumeric() && next != '-');
            begins && ends
        })
    };
    text.contains("<svg") && !text.contains("<!") && !REFUSED.iter().any(|name| names(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        [PNG, &[0, 0, 0, 13], b"IHDR", &width.to_be_bytes(), &height.to_be_bytes(), &[8, 6, 0, 0, 0]].concat()
    }

    #[test]
    fn pictures_of_a_sane_size_are_taken_and_come_back_the_same() {
        for bytes in [png(400, 120), b"<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0'/></svg>".to_vec()] {
            let logo = Logo::read(&bytes).expect("a logo");
            assert_eq!(Logo::from_data_url(&logo.to_data_url()), Ok(logo));
        }
    }

    #[test]
    fn bombs_and_what_reaches_out_are_refused() {
        let svg = |inner: &str| format!("<svg xmlns='http://www.w3.org/2000/svg'>{inner}</svg>").into_bytes();
        for bytes in [
            png(30_000, 30_000),
            png(0, 10),
            PNG.to_vec(),
            vec![b' '; LARGEST + 1],
            b"GIF89a".to_vec(),
            svg("<image href='file:///etc/passwd'/>"),
            svg("<x:image xmlns:x='http://www.w3.org/2000/svg'/>"),
            svg("<USE href='#a'/>"),
            svg("<script>1</script>"),
            svg("<style>@import 'x'</style>"),
            b"<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>".to_vec(),
            Vec::new(),
        ] {
            assert_eq!(
                Logo::read(&bytes),
                Err(LetterError::Logo),
                "{:?}",
                String::from_utf8_lossy(&bytes[..bytes.len().min(60)])
            );
        }
        assert_eq!(Logo::from_data_url("data:text/html;base64,PHN2Zz4="), Err(LetterError::Logo));
    }
}
