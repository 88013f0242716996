import { m } from '../../backend/generated/messages';
import type { Message } from '../l10n';
import { ZWNJ } from './layout';

/** Signs that stand on no letter of their own, or are no letter, and are called by a name when they are read aloud. */
const NAMES: Record<string, () => Message> = {
  '\u064b': m.keyboardMarkFathatan,
  '\u064c': m.keyboardMarkDammatan,
  '\u064d': m.keyboardMarkKasratan,
  '\u064e': m.keyboardMarkFatha,
  '\u064f': m.keyboardMarkDamma,
  '\u0650': m.keyboardMarkKasra,
  '\u0651': m.keyboardMarkShadda,
  '\u0652': m.keyboardMarkSukun,
  '\u0653': m.keyboardMarkMaddah,
  '\u0654': m.keyboardMarkHamzaAbove,
  '\u0670': m.keyboardMarkSuperscriptAlef,
  '\u0640': m.keyboardMarkTatweel,
  [ZWNJ]: m.keyboardZwnj,
};

/** How a sign is called; a letter is its own name. */
export function nameOfSign(sign: string): Message | undefined {
  return NAMES[sign]?.();
}

const COMBINING = /^\p{M}/u;
/** A stroke without a letter of its own; the circle that stands for a letter elsewhere is missing in the fonts of this script. */
const TATWEEL = '\u0640';

/** How it is drawn on a key: a sign that needs a letter gets a stroke to stand on. */
export function drawn(sign: string): string {
  if (sign === ZWNJ) return '⟩⟨';
  return COMBINING.test(sign) ? `${TATWEEL}${sign}` : sign;
}
