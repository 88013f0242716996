/** The desk asks for it too; here it is said before the form is sent. */
export const LEAST_LENGTH = 8;

export type Strength = 'short' | 'weak' | 'fair' | 'good';

const SEQUENCES = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertzuiop', 'qwertyuiop', 'asdfghjkl', 'yxcvbnm', 'zxcvbnm'];

/** How many characters a guesser has to find: repeats and runs of the keyboard count as one. */
function surprising(text: string): number {
  const lower = text.toLowerCase();
  let count = 0;
  for (let i = 0; i < lower.length; i += 1) {
    const pair = lower.slice(i - 1, i + 1);
    const run = i > 0 && (lower[i] === lower[i - 1] || SEQUENCES.some((row) => row.includes(pair) || row.includes(pair.slice(1) + pair.slice(0, 1))));
    if (!run) count += 1;
  }
  return Math.min(count, new Set(lower).size * 2);
}

/**
 * A rough measure in four steps. Length counts for most: several words are better than a short word with signs, and nobody is
 * made to add a digit.
 */
export function strengthOf(passphrase: string): Strength {
  if (Array.from(passphrase).length < LEAST_LENGTH) return 'short';
  const kinds = [/\p{Ll}/u, /\p{Lu}/u, /\p{Lo}/u, /\d/, /[^\p{L}\d]/u].filter((kind) => kind.test(passphrase)).length;
  const score = surprising(passphrase) + kinds * 2;
  if (score < 14) return 'weak';
  return score < 22 ? 'fair' : 'good';
}
