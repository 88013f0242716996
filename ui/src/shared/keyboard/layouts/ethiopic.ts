import { layout } from '../layout';

/** Rows of the syllabary have the seven orders in the order of Unicode; the eighth place holds the labialised syllable, where there is one. */
const ORDERS = 7;
const ROW = 8;
const FIRST = 0x1200;
const LAST = 0x1357;

/** The labialised rows (qwə, hwə, kwə, gwə …) under the consonant they belong to, by the code point of their first syllable. */
const LABIALISED: Record<string, number> = { 'ቀ': 0x1248, 'ቐ': 0x1258, 'ኀ': 0x1288, 'ከ': 0x12b0, 'ኸ': 0x12c0, 'ገ': 0x1310 };
const LABIALISED_VOWELS = [0, 2, 3, 4, 5];

const assigned = /\p{Script=Ethiopic}/u;

/** The syllables of a consonant: its seven orders and what is labialised. Asked for any of them it answers all. */
function forms(syllable: string): readonly string[] {
  const point = syllable.codePointAt(0) ?? 0;
  if (point < FIRST || point > LAST) return [];
  const first = point - ((point - FIRST) % ROW);
  const base = Object.entries(LABIALISED).find(([, row]) => row === first)?.[0] ?? String.fromCodePoint(first);
  const start = base.codePointAt(0) ?? 0;
  const row = Array.from({ length: ROW }, (_, order) => String.fromCodePoint(start + order));
  const extra = LABIALISED[base];
  const labialised = extra === undefined ? [] : LABIALISED_VOWELS.map((vowel) => String.fromCodePoint(extra + vowel));
  return [...row.slice(0, ORDERS), ...row.slice(ORDERS), ...labialised].filter((one) => assigned.test(one));
}

/**
 * The consonants in the order that is taught in school (ሀ ለ ሐ መ …), three rows; the strip above them holds the vowel orders. National
 * keyboards (ES 781) type a syllable with two keys; on glass one touch for the consonant and one for its order is the same work.
 */
export const ethiopic = layout({
  id: 'ethiopic',
  tags: ['ti', 'am', 'tig', 'gez'],
  upper: { plain: 'ሀ ለ ሐ መ ሠ ረ ሰ ሸ ቀ ቐ በ ቨ', shifted: '· · · · · · · · · · · ·' },
  home: { plain: 'ተ ቸ ኀ ነ ኘ አ ከ ኸ ወ ዐ ዘ ዠ', shifted: '· · · · · · · · · · · ·' },
  lower: { plain: 'የ ደ ጀ ገ ጠ ጨ ጰ ጸ ፀ ፈ ፐ', shifted: '· · · · · · · · · · ·' },
  syllabic: true,
  forms,
});
