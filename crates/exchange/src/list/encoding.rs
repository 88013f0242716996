//! Which encoding a text file has. A byte-order mark says it, valid UTF-8 proves it, the rest is weighed.

use super::ListError;

/// The decoded text and the name of the encoding.
pub(super) fn decode(bytes: &[u8]) -> Result<(String, &'static str), ListError> {
    if let Some(rest) = bytes.strip_prefix(b"\xEF\xBB\xBF") {
        return Ok((nul_free(String::from_utf8_lossy(rest).into_owned())?, "UTF-8"));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFF\xFE") {
        return utf16(rest, encoding_rs::UTF_16LE);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xFE\xFF") {
        return utf16(rest, encoding_rs::UTF_16BE);
    }
    // UTF-16 without a mark: Latin letters make every second byte NUL.
    let sample = &bytes[..bytes.len().min(4096)];
    let nuls = |offset: usize| sample.iter().skip(offset).step_by(2).filter(|b| **b == 0).count();
    let (even, odd) = (nuls(0), nuls(1));
    let half = sample.len() / 2;
    if half >= 4 && odd * 10 > half * 4 && even * 20 <= half {
        return utf16(bytes, encoding_rs::UTF_16LE);
    }
    if half >= 4 && even * 10 > half * 4 && odd * 20 <= half {
        return utf16(bytes, encoding_rs::UTF_16BE);
    }
    if let Some(at) = bytes.iter().position(|b| *b == 0) {
        return Err(ListError::NulByte { line: 1 + bytes[..at].iter().filter(|b| **b == b'\n').count() });
    }
    let controls = sample.iter().filter(|b| **b < 32 && !matches!(**b, b'\t' | b'\n' | b'\r' | 0x0B | 0x0C | 0x1A)).count();
    if controls * 50 > sample.len() {
        return Err(ListError::NotText);
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok((text.to_owned(), "UTF-8"));
    }
    Ok(eight_bit(bytes))
}

fn utf16(bytes: &[u8], encoding: &'static encoding_rs::Encoding) -> Result<(String, &'static str), ListError> {
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    Ok((nul_free(text.into_owned())?, encoding.name()))
}

fn nul_free(text: String) -> Result<String, ListError> {
    match text.find('\0') {
        Some(at) => Err(ListError::NulByte { line: 1 + text[..at].matches('\n').count() }),
        None => Ok(text),
    }
}

/// Code page 850 (the DOS of western Europe, "CSV (MS-DOS)" in Excel), 0x80 to 0xFF.
const CP850: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}";

fn eight_bit(bytes: &[u8]) -> (String, &'static str) {
    // Umlauts inside words tell the three code pages apart that a German office saves in.
    let between_letters = |set: &[u8]| {
        bytes.windows(2).filter(|w| set.contains(&w[1]) && (w[0].is_ascii_alphabetic() || set.contains(&w[0]))).count()
    };
    let windows = between_letters(b"\xE4\xF6\xFC\xC4\xD6\xDC\xDF\xE9\xE8\xE7");
    let dos = between_letters(b"\x84\x94\x81\x8E\x99\x9A\xE1\x82");
    let mac = between_letters(b"\x8A\x9A\x9F\x80\x85\x86\xA7\x8E");
    if dos > windows && dos >= mac {
        let table: Vec<char> = CP850.chars().collect();
        let text = bytes
            .iter()
            .map(|b| if *b < 128 { char::from(*b) } else { table.get(usize::from(*b) - 128).copied().unwrap_or('\u{FFFD}') })
            .collect();
        return (text, "IBM850");
    }
    if mac > windows && mac > dos {
        return (encoding_rs::MACINTOSH.decode_without_bom_handling(bytes).0.into_owned(), "macintosh");
    }
    let mut detector = chardetng::EncodingDetector::new(chardetng::Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let mut encoding = detector.guess(Some(b"de"), chardetng::Utf8Detection::Deny);
    // A list with German umlauts and only a few other letters is too little for the detector: it may see Turkish or Baltic where
    // western Europe is meant. Letters that only the other page has must really stand inside words.
    if encoding != encoding_rs::WINDOWS_1252 && windows > 0 {
        let turkish = between_letters(b"\xF0\xFD\xFE\xDD\xDE\xD0");
        let polish = between_letters(b"\xB3\xB9\xBF\x9C\xEA\xE6\xF1\x9F\xE3\xBA\xFE");
        let foreign = match encoding.name() {
            "windows-1254" => turkish,
            "windows-1250" | "ISO-8859-2" => polish,
            // Scripts of their own fill words with high bytes; a few umlauts between Latin letters are not that.
            _ => bytes.windows(2).filter(|w| w[0] >= 0xC0 && w[1] >= 0xC0).count(),
        };
        if foreign * 4 < windows {
            encoding = encoding_rs::WINDOWS_1252;
        }
    }
    (encoding.decode_without_bom_handling(bytes).0.into_owned(), encoding.name())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_dos_table_has_one_character_for_each_byte() {
        assert_eq!(CP850.chars().count(), 128);
    }

    #[test]
    fn umlauts_tell_the_code_page() {
        for (bytes, encoding) in [
            (&b"Stra\xDFe;g\xFCltig bis;M\xE4rkische"[..], "windows-1252"),
            (b"Stra\xE1e;g\x81ltig bis;M\x84rkische", "IBM850"),
            (b"Stra\xA7e;g\x9Fltig bis;M\x8Arkische", "macintosh"),
        ] {
            assert_eq!(decode(bytes), Ok(("Straße;gültig bis;Märkische".to_owned(), encoding)));
        }
    }

    #[test]
    fn utf_16_is_seen_with_and_without_its_mark() {
        let text = "Name;Straße;gültig";
        let le: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let be: Vec<u8> = text.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(decode(&le), Ok((text.to_owned(), "UTF-16LE")));
        assert_eq!(decode(&be), Ok((text.to_owned(), "UTF-16BE")));
        assert_eq!(decode(&[b"\xFF\xFE".as_slice(), &le].concat()), Ok((text.to_owned(), "UTF-16LE")));
    }

    #[test]
    fn a_nul_byte_is_named_with_its_line() {
        assert_eq!(decode(b"Name;Vorname\nA;B\nC\0;D\n"), Err(ListError::NulByte { line: 3 }));
    }
}
