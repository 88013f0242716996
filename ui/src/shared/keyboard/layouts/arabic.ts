import { layout, ZWNJ } from '../layout';

/** Letters that only differ by a sign: whoever looks for أ finds it under ا. */
const ARABIC_FORMS: Record<string, string> = {
  'ا': 'أ إ آ ٱ ء',
  'ه': 'ة',
  'و': 'ؤ',
  'ي': 'ى ئ',
  'ى': 'ي ئ',
  'ك': 'گ',
  'ب': 'پ',
  'ج': 'چ',
  'ف': 'ڤ',
  'ز': 'ژ',
  'ل': 'لا لأ لإ لآ',
};

const PERSIAN_FORMS: Record<string, string> = {
  'ا': 'آ أ إ',
  'ه': 'ة هٔ',
  'و': 'ؤ',
  'ی': 'ئ ي',
  'ک': 'ك',
  'گ': 'ګ',
  'د': 'ډ',
  'ر': 'ړ',
  'ت': 'ټ',
  'ن': 'ڼ',
  'س': 'ښ',
  'ز': 'ژ ږ',
};

const KURDISH_FORMS: Record<string, string> = { 'ر': 'ڕ', 'ل': 'ڵ', 'و': 'ۆ وو', 'ی': 'ێ', 'ک': 'ك', 'ا': 'ئا', 'ە': 'ه' };

const PASHTO_FORMS: Record<string, string> = {
  'ی': 'ي ې ۍ ئ',
  'د': 'ډ',
  'ر': 'ړ',
  'ت': 'ټ',
  'ن': 'ڼ',
  'س': 'ښ',
  'ز': 'ږ ژ',
  'ح': 'ځ څ خ',
  'ج': 'ځ چ',
  'ک': 'ګ گ',
  'ا': 'آ أ',
};

const URDU_FORMS: Record<string, string> = { 'ا': 'آ أ', 'ی': 'ئ ے', 'و': 'ؤ', 'ہ': 'ھ ۃ ۂ', 'ت': 'ٹ', 'د': 'ڈ', 'ر': 'ڑ', 'ن': 'ں' };

function from(forms: Record<string, string>): (letter: string) => readonly string[] {
  return (letter) => forms[letter]?.split(' ') ?? [];
}

/** The keyboard of the Arab countries ("Arabic 101", after ASMO 663). */
export const arabic = layout({
  id: 'arabic',
  tags: ['ar'],
  numbers: { plain: 'ذ', shifted: '\u0651' },
  upper: { plain: 'ض ص ث ق ف غ ع ه خ ح ج د', shifted: '\u064e \u064b \u064f \u064c لإ إ · · · · · ·' },
  home: { plain: 'ش س ي ب ل ا ت ن م ك ط', shifted: '\u0650 \u064d · · لأ أ \u0640 · · · ·' },
  lower: { plain: '· ئ ء ؤ ر لا ى ة و ز ظ', shifted: '· · \u0652 · · لآ آ · · · ·' },
  forms: from(ARABIC_FORMS),
});

/** ISIRI 9147, the standard of Iran, which Dari is typed with as well. */
export const persian = layout({
  id: 'persian',
  tags: ['fa', 'fa-AF'],
  upper: { plain: 'ض ص ث ق ف غ ع ه خ ح ج چ', shifted: '\u0652 \u064c \u064d \u064b \u064f \u0650 \u064e \u0651 · · · ·' },
  home: { plain: 'ش س ی ب ل ا ت ن م ک گ', shifted: 'ؤ ئ ي إ أ آ ة · · · ·' },
  lower: { plain: '· ظ ط ز ر ذ د پ و', shifted: `· ك \u0653 ژ \u0670 ${ZWNJ} \u0654 ء ·` },
  joins: true,
  forms: from(PERSIAN_FORMS),
});

/** The standard of the Kurdistan region. */
export const sorani = layout({
  id: 'sorani',
  tags: ['ckb'],
  upper: { plain: 'ق و ە ر ت ی ئ ح ۆ پ', shifted: '· وو ه ڕ ط ێ ء ع ؤ ث' },
  home: { plain: 'ا س د ف گ ه ژ ک ل', shifted: `آ ش ذ إ غ ${ZWNJ} أ ك ڵ` },
  lower: { plain: '· ز خ ج ڤ ب ن م', shifted: '· ض ص چ ظ ى ة \u0640' },
  joins: true,
  forms: from(KURDISH_FORMS),
});

/** The keyboard of the Afghan ministry of communications for Pashto. */
export const pashto = layout({
  id: 'pashto',
  tags: ['ps'],
  upper: { plain: 'ض ص ث ق ف غ ع ه خ ح ج چ', shifted: '\u0652 \u064c \u064d \u064b \u064f \u0650 \u064e \u0651 ځ څ · ·' },
  home: { plain: 'ش س ی ب ل ا ت ن م ک ګ', shifted: 'ښ ئ ي پ أ آ ټ ڼ ة · ·' },
  lower: { plain: '· ۍ ې ز ر ذ د ړ و ږ', shifted: `· ظ ط ژ ء ${ZWNJ} ډ ؤ · ·` },
  joins: true,
  forms: from(PASHTO_FORMS),
});

/** The phonetic keyboard of Pakistan (CRULP), on which most people learn. */
export const urdu = layout({
  id: 'urdu',
  tags: ['ur', 'pa-PK', 'sd'],
  upper: { plain: 'ق و ع ر ت ے ء ی ہ پ', shifted: '\u0652 \u0651 \u0670 ڑ ٹ \u064e ئ \u0650 ۃ \u064f' },
  home: { plain: 'ا س د ف گ ح ج ک ل', shifted: 'آ ص ڈ · غ ھ ض خ \u0654' },
  lower: { plain: '· ز ش چ ط ب ن م', shifted: '· ذ ژ ث ظ · ں ·' },
  forms: from(URDU_FORMS),
});
