//! Small drawings on a page, made here and never taken from anybody: the QR code and the strokes of a signature.

use std::fmt::Write as _;

use qrcode::{Color, EcLevel, QrCode};
use typst::foundations::{Bytes, IntoValue as _, Value};

/// A drawing as templates take it.
pub(crate) fn picture(svg: Option<String>) -> Value {
    svg.map_or(Value::None, |svg| Bytes::from_string(svg).into_value())
}

/// A QR code as SVG, with the quiet zone that the standard asks for. `None` when the text is longer than a code can hold.
pub(crate) fn qr(text: &str) -> Option<String> {
    let code = QrCode::with_error_correction_level(text.as_bytes(), EcLevel::M)
        .or_else(|_| QrCode::with_error_correction_level(text.as_bytes(), EcLevel::L))
        .ok()?;
    let width = code.width();
    let mut path = String::new();
    for (index, color) in code.to_colors().iter().enumerate() {
        if *color == Color::Dark {
            let _ = write!(path, "M{} {}h1v1h-1z", 4 + index % width, 4 + index / width);
        }
    }
    let side = width + 8;
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\"><path d=\"{path}\"/></svg>"
    ))
}

/// The strokes of a signature as SVG. `None` for what is no signature: it was checked when it was kept, and is once more here.
pub(crate) fn signature(path: &str) -> Option<String> {
    let (width, height) = domain::release::SIGNATURE_BOX;
    domain::release::is_signature(path).then(|| {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\"><path d=\"{path}\" fill=\"none\" stroke=\"#000\" \
             stroke-width=\"6\" stroke-linecap=\"round\" stroke-linejoin=\"round\"/></svg>"
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_calendar_entry_fits_a_code_and_a_book_does_not() {
        let entry = "BEGIN:VEVENT\r\nSUMMARY:Termin\r\nDTSTART:20261204T093000Z\r\nEND:VEVENT\r\n";
        let drawn = qr(entry).expect("a code");
        assert!(drawn.starts_with("<svg") && drawn.matches("h1v1h-1z").count() > 200, "it has modules");
        assert_ne!(drawn, qr("something else").expect("a code"), "the drawing says what it is given");
        assert!(qr(&"x".repeat(10_000)).is_none());
    }

    #[test]
    fn only_strokes_become_a_drawing() {
        assert!(signature("M 10 10 L 200 80 L 260 20").is_some());
        assert!(signature("M 10 10 L 200 80\"/><script/>").is_none());
    }
}
