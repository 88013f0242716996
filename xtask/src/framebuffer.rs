//! From what the screen in memory holds (X Window Dump, version 7) to a PNG, without a program for it.

use crate::failure::{Doing, Failure, Result};
use std::{collections::HashSet, path::Path};

/// What is on the screen: rows of red, green, blue.
#[derive(Debug, PartialEq, Eq)]
pub struct Picture {
    width: usize,
    height: usize,
    rgb: Vec<u8>,
}

impl Picture {
    /// Reads the server's file.
    pub fn read(frame: &Path) -> Result<Self> {
        let bytes = std::fs::read(frame).doing(format_args!("reading {}", frame.display()))?;
        Self::from_dump(&bytes).ok_or_else(|| Failure::new("the screen is not kept in the expected form (24 bits in 32, XWD 7)"))
    }

    fn from_dump(bytes: &[u8]) -> Option<Self> {
        let field = |index: usize| -> Option<usize> {
            let four = bytes.get(index * 4..index * 4 + 4)?;
            usize::try_from(u32::from_be_bytes(four.try_into().ok()?)).ok()
        };
        let (header, version, width, height) = (field(0)?, field(1)?, field(4)?, field(5)?);
        let (little_endian, bits, stride, colours) = (field(7)? == 0, field(11)?, field(12)?, field(19)?);
        if version != 7 || bits != 32 {
            return None;
        }
        let pixels = bytes.get(header + colours * 12..)?;
        let mut rgb = Vec::with_capacity(width * height * 3);
        for row in 0..height {
            let line = pixels.get(row * stride..row * stride + width * 4)?;
            for pixel in line.chunks_exact(4) {
                let [first, second, third, fourth] = pixel else { return None };
                rgb.extend(if little_endian { [third, second, first] } else { [second, third, fourth] });
            }
        }
        Some(Self { width, height, rgb })
    }

    /// Whether something with text on it is shown. A window that has not painted yet is one or two flat colours;
    /// the edges of letters alone make dozens.
    pub fn has_content(&self) -> bool {
        let mut colours = HashSet::new();
        self.rgb.chunks_exact(3).any(|pixel| {
            colours.insert(pixel);
            colours.len() > 24
        })
    }

    pub fn write_png(&self, file: &Path) -> Result {
        std::fs::write(file, self.png()).doing(format_args!("writing {}", file.display()))
    }

    /// Stored, not compressed: a few megabytes under `target/` are cheaper than a dependency.
    fn png(&self) -> Vec<u8> {
        let mut raw = Vec::with_capacity(self.rgb.len() + self.height);
        for row in self.rgb.chunks_exact(self.width * 3) {
            raw.push(0);
            raw.extend_from_slice(row);
        }
        let mut zlib = vec![0x78, 0x01];
        let mut blocks = raw.chunks(0xffff).peekable();
        while let Some(block) = blocks.next() {
            let length = u16::try_from(block.len()).unwrap_or(u16::MAX);
            zlib.push(u8::from(blocks.peek().is_none()));
            zlib.extend_from_slice(&length.to_le_bytes());
            zlib.extend_from_slice(&(!length).to_le_bytes());
            zlib.extend_from_slice(block);
        }
        zlib.extend_from_slice(&adler32(&raw).to_be_bytes());

        let mut header = Vec::new();
        for side in [self.width, self.height] {
            header.extend_from_slice(&u32::try_from(side).unwrap_or(u32::MAX).to_be_bytes());
        }
        // Eight bits a channel, red green blue, the only compression and filter there are, not interlaced.
        header.extend_from_slice(&[8, 2, 0, 0, 0]);

        let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
        for (kind, data) in [(b"IHDR", header), (b"IDAT", zlib), (b"IEND", Vec::new())] {
            png.extend_from_slice(&u32::try_from(data.len()).unwrap_or(u32::MAX).to_be_bytes());
            let body: Vec<u8> = kind.iter().copied().chain(data).collect();
            png.extend_from_slice(&body);
            png.extend_from_slice(&crc32(&body).to_be_bytes());
        }
        png
    }
}

/// RFC 1950, section 8.2.
fn adler32(data: &[u8]) -> u32 {
    let (mut low, mut high) = (1u32, 0u32);
    // The largest run whose sums stay below 2^32.
    for run in data.chunks(5552) {
        for byte in run {
            low += u32::from(*byte);
            high += low;
        }
        low %= 65_521;
        high %= 65_521;
    }
    (high << 16) | low
}

/// ISO 3309, as PNG's section 5.5 asks.
fn crc32(data: &[u8]) -> u32 {
    !data.iter().fold(u32::MAX, |crc, byte| {
        (0..8).fold(crc ^ u32::from(*byte), |crc, _| if crc & 1 == 1 { (crc >> 1) ^ 0xedb8_8320 } else { crc >> 1 })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksums_are_those_of_the_standards() {
        assert_eq!(crc32(b"123456789"), 0xcbf4_3926);
        assert_eq!(adler32(b"Wikipedia"), 0x11e6_0398);
    }

    #[test]
    fn a_dump_of_two_pixels_is_read_in_its_byte_order() {
        let mut fields = [0u32; 25];
        (fields[0], fields[1], fields[4], fields[5], fields[11], fields[12]) = (100, 7, 2, 1, 32, 8);
        let mut dump: Vec<u8> = fields.iter().flat_map(|field| field.to_be_bytes()).collect();
        dump.extend_from_slice(&[3, 2, 1, 0, 6, 5, 4, 0]);
        let picture = Picture::from_dump(&dump).expect("a whole dump");
        assert_eq!(picture, Picture { width: 2, height: 1, rgb: vec![1, 2, 3, 4, 5, 6] });
        assert!(!picture.has_content(), "two colours are not a screen with text");
        assert!(Picture::from_dump(&dump[..dump.len() - 1]).is_none(), "a half-written dump is not shown");
    }

    #[test]
    fn a_png_ends_with_the_end_chunk() {
        let picture = Picture { width: 1, height: 1, rgb: vec![9, 9, 9] };
        assert!(picture.png().ends_with(&[0, 0, 0, 0, b'I', b'E', b'N', b'D', 0xae, 0x42, 0x60, 0x82]));
    }
}
