import { layout, type LayoutText } from '../layout';

/** Letters with signs that stand in the names of Europe, Turkey, West Africa and Vietnam, the more frequent first. */
const FORMS: Record<string, string> = {
  a: 'á à â ä ã å ă ą ā æ',
  c: 'ç ć č ċ',
  d: 'đ ď ð',
  e: 'é è ê ë ě ę ē ė ə',
  g: 'ğ ģ ġ',
  h: 'ħ',
  i: 'í ì î ï ı ī į',
  k: 'ķ',
  l: 'ł ľ ĺ ļ',
  n: 'ñ ń ň ņ ŋ',
  o: 'ó ò ô ö õ ő ø œ ơ',
  r: 'ř ŕ',
  s: 'š ś ş ș ß',
  t: 'ţ ț ť þ',
  u: 'ú ù û ü ů ű ū ų ư',
  w: 'ŵ',
  y: 'ý ÿ',
  z: 'ž ź ż',
};

function forms(letter: string): readonly string[] {
  const small = letter.toLowerCase();
  const found = FORMS[small]?.split(' ') ?? [];
  // Sharp s has a capital of its own, which no name of a person is written with.
  return small === letter ? found : found.filter((form) => form !== 'ß' && form !== 'ı').map((form) => form.toUpperCase());
}

function latin(text: LayoutText) {
  return layout({ ...text, forms });
}

const QWERTY = { upper: { plain: 'q w e r t y u i o p' }, home: { plain: 'a s d f g h j k l' }, lower: { plain: '· z x c v b n m' } };

export const german = latin({
  id: 'german',
  tags: ['de'],
  numbers: { plain: '· · · · · · · · · · · ß', shifted: '· · · · · · · · · · · ·' },
  upper: { plain: 'q w e r t z u i o p ü' },
  home: { plain: 'a s d f g h j k l ö ä' },
  lower: { plain: '· y x c v b n m' },
});

/** Somali and what else is written without signs, or with few. */
export const english = latin({ id: 'english', tags: ['en', 'so', 'sw', 'om', 'ha', 'ff', 'id', 'ms', 'nl', 'it', 'pt', 'tl', 'rw', 'rn', 'sn', 'zu', 'yo', 'ig', 'wo'], ...QWERTY });

/** Turkish Q (TS 2117): two kinds of i. */
export const turkish = latin({
  id: 'turkish',
  tags: ['tr', 'az'],
  upper: { plain: 'q w e r t y u ı o p ğ ü', shifted: 'Q W E R T Y U I O P Ğ Ü' },
  home: { plain: 'a s d f g h j k l ş i', shifted: 'A S D F G H J K L Ş İ' },
  lower: { plain: '· z x c v b n m ö ç', shifted: '· Z X C V B N M Ö Ç' },
});

export const kurmanji = latin({
  id: 'kurmanji',
  tags: ['ku'],
  upper: { plain: 'q w e r t y u i o p x û', shifted: 'Q W E R T Y U I O P X Û' },
  home: { plain: 'a s d f g h j k l ş î', shifted: 'A S D F G H J K L Ş Î' },
  lower: { plain: '· z x c v b n m ê ç', shifted: '· Z X C V B N M Ê Ç' },
});

/** The programmer's keyboard of Poland, with the letters that it has behind AltGr on the free places. */
export const polish = latin({
  id: 'polish',
  tags: ['pl'],
  numbers: { plain: '· ą ć ę ł ń ó ś ź ż' },
  ...QWERTY,
});

/** SR 13392, the standard of Romania. */
export const romanian = latin({
  id: 'romanian',
  tags: ['ro'],
  upper: { plain: 'q w e r t y u i o p ă î' },
  home: { plain: 'a s d f g h j k l ș ț â' },
  lower: { plain: '· z x c v b n m' },
});

export const albanian = latin({
  id: 'albanian',
  tags: ['sq'],
  upper: { plain: 'q w e r t z u i o p ç' },
  home: { plain: 'a s d f g h j k l ë' },
  lower: { plain: '· y x c v b n m' },
});

/** AZERTY, with the letters that stand in its row of numbers. */
export const french = latin({
  id: 'french',
  tags: ['fr'],
  numbers: { plain: '· · é · · · · è · ç à' },
  upper: { plain: 'a z e r t y u i o p' },
  home: { plain: 'q s d f g h j k l m ù' },
  lower: { plain: '· w x c v b n' },
});

export const spanish = latin({
  id: 'spanish',
  tags: ['es'],
  upper: { plain: 'q w e r t y u i o p' },
  home: { plain: 'a s d f g h j k l ñ · ç' },
  lower: { plain: '· z x c v b n m' },
});
