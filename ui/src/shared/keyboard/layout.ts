/**
 * A keyboard as the national standard arranges it. Keys stand where they stand on the real one, so the arrangement is never mirrored:
 * on an Arabic keyboard ض is at the left, too.
 */

/** One key. What it writes may be more than one letter (لا). */
export interface Key {
  /** The place on a real keyboard, as `KeyboardEvent.code`. */
  code: string;
  plain: string;
  /** With shift; `undefined` where there is no letter. */
  shifted: string | undefined;
}

/** A row has gaps where the real keyboard has signs that no name needs. */
export type Row = readonly (Key | undefined)[];

export interface Layout {
  id: string;
  /** Languages written with it, the one that names it first. */
  tags: readonly string[];
  rows: readonly Row[];
  /** The zero-width non-joiner has a key of its own in the last row. */
  joins?: boolean;
  /** The strip above the keys holds the vowel orders of a syllable, which nobody could write without. */
  syllabic?: boolean;
  /** Further forms of a letter that was just written, in the order of their use. */
  forms: (letter: string) => readonly string[];
}

const CODES = {
  numbers: 'Backquote Digit1 Digit2 Digit3 Digit4 Digit5 Digit6 Digit7 Digit8 Digit9 Digit0 Minus Equal',
  upper: 'KeyQ KeyW KeyE KeyR KeyT KeyY KeyU KeyI KeyO KeyP BracketLeft BracketRight',
  home: 'KeyA KeyS KeyD KeyF KeyG KeyH KeyJ KeyK KeyL Semicolon Quote Backslash',
  lower: 'IntlBackslash KeyZ KeyX KeyC KeyV KeyB KeyN KeyM Comma Period Slash',
} as const;

/** Letters parted by spaces, one for each place of the row from the left; `·` is a place without a letter. */
export interface RowText {
  plain: string;
  /** Without it the capital letters. */
  shifted?: string;
}

export interface LayoutText {
  id: string;
  tags: readonly string[];
  /** Only where letters stand in the row of numbers. */
  numbers?: RowText;
  upper: RowText;
  home: RowText;
  lower: RowText;
  joins?: boolean;
  syllabic?: boolean;
  forms?: (letter: string) => readonly string[];
}

export const ZWNJ = '\u200c';

function row(codes: string, text: RowText, locale: string): Row {
  const plain = text.plain.split(' ');
  const shifted = text.shifted?.split(' ');
  const places = codes.split(' ');
  if (plain.length > places.length || (shifted && shifted.length !== plain.length)) throw new Error(`a row that does not fit: ${text.plain}`);
  return plain.map((letter, place) => {
    const code = places[place];
    if (letter === '·' || code === undefined) return undefined;
    const capital = letter.toLocaleUpperCase(locale);
    const above = shifted ? shifted[place] : capital === letter || capital.length !== letter.length ? undefined : capital;
    return { code, plain: letter, shifted: above === '·' ? undefined : above };
  });
}

function trimmed(keys: Row): Row {
  const last = keys.findLastIndex((key) => key !== undefined);
  return keys.slice(0, last + 1);
}

/** Makes a layout of its table. */
export function layout(text: LayoutText): Layout {
  const locale = text.tags[0] ?? '';
  const numbers = text.numbers ? row(CODES.numbers, text.numbers, locale) : [];
  const upper = row(CODES.upper, text.upper, locale);
  const home = row(CODES.home, text.home, locale);
  const lower = row(CODES.lower, text.lower, locale);
  // One letter left of the numbers does not make a row: it stands at the beginning of the next.
  const alone = numbers.filter((key) => key !== undefined).length === 1 ? numbers[0] : undefined;
  const rows = alone ? [[alone, ...upper], home, lower] : [...(numbers.length > 0 ? [numbers] : []), upper, home, lower];
  // The place beside the left shift is no reason for a gap where a layout has no letter there.
  const shown = rows.map((keys, at) => trimmed(at === rows.length - 1 && keys[0] === undefined ? keys.slice(1) : keys));
  return {
    id: text.id,
    tags: text.tags,
    rows: shown,
    ...(text.joins && { joins: true }),
    ...(text.syllabic && { syllabic: true }),
    forms: text.forms ?? (() => []),
  };
}

/** The key at a place of a real keyboard. */
export function keyAt(of: Layout, code: string): Key | undefined {
  for (const keys of of.rows) {
    const found = keys.find((key) => key?.code === code);
    if (found) return found;
  }
  return undefined;
}

/** What a key writes; without a letter of its own shift changes nothing. */
export function written(key: Key, shift: boolean): string {
  return shift ? (key.shifted ?? key.plain) : key.plain;
}
