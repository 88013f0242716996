//! Where the parts stand in each size of document.

use domain::coded_enum;

coded_enum! {
    /// The sizes of Doc 9303.
    pub enum ZoneFormat {
        /// Cards: three lines of 30 (part 5).
        Td1 = "td1",
        /// Larger cards: two lines of 36 (part 6).
        Td2 = "td2",
        /// Passports: two lines of 44 (part 4).
        Td3 = "td3",
        /// Visas in the size of a passport's page: two lines of 44 (part 7).
        MrvA = "mrv-a",
        /// Smaller visas: two lines of 36 (part 7).
        MrvB = "mrv-b",
    }
}

/// A stretch of one line: the line from 0, and its columns from 0 as `[from, to)`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Slot {
    pub line: usize,
    pub from: usize,
    pub to: usize,
}

const fn slot(line: usize, from: usize, to: usize) -> Slot {
    Slot { line, from, to }
}

impl ZoneFormat {
    /// How many lines, and how long each.
    #[must_use]
    pub const fn size(self) -> (usize, usize) {
        match self {
            Self::Td1 => (3, 30),
            Self::Td2 | Self::MrvB => (2, 36),
            Self::Td3 | Self::MrvA => (2, 44),
        }
    }

    /// By the number of lines, their length and the first letter.
    pub(super) fn of(lines: usize, length: usize, first: char) -> Option<Self> {
        Some(match (lines, length, first) {
            (3, 30, _) => Self::Td1,
            (2, 36, 'V') => Self::MrvB,
            (2, 36, _) => Self::Td2,
            (2, 44, 'V') => Self::MrvA,
            (2, 44, _) => Self::Td3,
            _ => return None,
        })
    }

    pub(super) const fn document_code(self) -> Slot {
        slot(0, 0, 2)
    }

    pub(super) const fn issuer(self) -> Slot {
        slot(0, 2, 5)
    }

    pub(super) const fn name(self) -> Slot {
        match self {
            Self::Td1 => slot(2, 0, 30),
            _ => slot(0, 5, self.size().1),
        }
    }

    /// The nine places of the number; its check digit stands behind them.
    pub(super) const fn number(self) -> Slot {
        match self {
            Self::Td1 => slot(0, 5, 14),
            _ => slot(1, 0, 9),
        }
    }

    pub(super) const fn nationality(self) -> Slot {
        match self {
            Self::Td1 => slot(1, 15, 18),
            _ => slot(1, 10, 13),
        }
    }

    pub(super) const fn birth(self) -> Slot {
        match self {
            Self::Td1 => slot(1, 0, 6),
            _ => slot(1, 13, 19),
        }
    }

    pub(super) const fn sex(self) -> Slot {
        match self {
            Self::Td1 => slot(1, 7, 8),
            _ => slot(1, 20, 21),
        }
    }

    pub(super) const fn expiry(self) -> Slot {
        match self {
            Self::Td1 => slot(1, 8, 14),
            _ => slot(1, 21, 27),
        }
    }

    /// The first is where a long number goes on.
    pub(super) const fn optional(self) -> &'static [Slot] {
        match self {
            Self::Td1 => const { &[slot(0, 15, 30), slot(1, 18, 29)] },
            Self::Td2 => const { &[slot(1, 28, 35)] },
            Self::Td3 => const { &[slot(1, 28, 42)] },
            Self::MrvA => const { &[slot(1, 28, 44)] },
            Self::MrvB => const { &[slot(1, 28, 36)] },
        }
    }

    /// The digit of the optional data, which only passports have.
    pub(super) const fn optional_digit(self) -> Option<Slot> {
        match self {
            Self::Td3 => Some(slot(1, 42, 43)),
            _ => None,
        }
    }

    /// The digit over all, and what it is computed over. Visas have none.
    pub(super) const fn composite(self) -> Option<(Slot, &'static [Slot])> {
        match self {
            Self::Td1 => Some((slot(1, 29, 30), const { &[slot(0, 5, 30), slot(1, 0, 7), slot(1, 8, 15), slot(1, 18, 29)] })),
            Self::Td2 => Some((slot(1, 35, 36), const { &[slot(1, 0, 10), slot(1, 13, 20), slot(1, 21, 35)] })),
            Self::Td3 => Some((slot(1, 43, 44), const { &[slot(1, 0, 10), slot(1, 13, 20), slot(1, 21, 43)] })),
            Self::MrvA | Self::MrvB => None,
        }
    }
}

/// The lines of one zone, by their parts. The lines have the lengths of their format, and hold ASCII only.
#[derive(Debug)]
pub(super) struct Slots<'a> {
    pub format: ZoneFormat,
    lines: &'a [String],
}

/// A document's number, and where it and its check digit stand.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Number {
    pub text: String,
    /// The stretches that the digit is computed over.
    pub parts: Vec<Slot>,
    pub digit: Slot,
    /// Places of the first optional data that the number took.
    pub taken: usize,
}

impl<'a> Slots<'a> {
    pub(super) fn of(format: ZoneFormat, lines: &'a [String]) -> Self {
        Self { format, lines }
    }

    pub(super) fn text(&self, Slot { line, from, to }: Slot) -> String {
        self.lines.get(line).and_then(|line| line.get(from..to)).unwrap_or_default().to_owned()
    }

    /// The number. Where it is longer than nine signs, cards have a filler in place of its check digit, and the rest with the digit
    /// at the beginning of the optional data (Doc 9303-5, 4.2.2.2; 9303-6, 4.2.2.2).
    pub(super) fn number(&self) -> Number {
        let nine = self.format.number();
        let digit = Slot { from: nine.to, to: nine.to + 1, ..nine };
        let long = matches!(self.format, ZoneFormat::Td1 | ZoneFormat::Td2) && self.text(digit) == "<";
        let optional = self.format.optional()[0];
        let rest = self.text(optional).chars().take_while(|c| *c != '<').count();
        let printed = |text: &str| text.trim_matches('<').replace('<', " ");
        if long && rest >= 2 && !self.text(nine).contains('<') {
            let on = Slot { to: optional.from + rest - 1, ..optional };
            return Number {
                text: printed(&(self.text(nine) + &self.text(on))),
                parts: vec![nine, on],
                digit: Slot { from: on.to, to: on.to + 1, ..optional },
                taken: rest,
            };
        }
        Number { text: printed(&self.text(nine)), parts: vec![nine], digit, taken: 0 }
    }

    pub(super) fn optional(&self, number: &Number) -> Vec<String> {
        let slots = self.format.optional().iter().enumerate();
        let texts =
            slots.map(|(at, slot)| self.text(if at == 0 { Slot { from: slot.from + number.taken, ..*slot } } else { *slot }));
        texts.map(|text| text.trim_matches('<').replace('<', " ")).filter(|text| !text.is_empty()).collect()
    }
}
