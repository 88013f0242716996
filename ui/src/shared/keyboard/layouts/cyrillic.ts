import { layout } from '../layout';

const FORMS: Record<string, string> = { 'е': 'ё є ѐ', 'и': 'і ї й ѝ', 'г': 'ґ ѓ ғ', 'у': 'ў ү ұ', 'к': 'ќ қ', 'о': 'ө', 'н': 'ң', 'х': 'ҳ һ', 'ч': 'ҷ', 'а': 'ә', 'д': 'ђ', 'л': 'љ' };

function forms(letter: string): readonly string[] {
  const small = letter.toLowerCase();
  const found = FORMS[small]?.split(' ') ?? [];
  return small === letter ? found : found.map((form) => form.toUpperCase());
}

/** The keyboard of Ukraine (DSTU 8652). */
export const ukrainian = layout({
  id: 'ukrainian',
  tags: ['uk'],
  numbers: { plain: 'ʼ' },
  upper: { plain: 'й ц у к е н г ш щ з х ї' },
  home: { plain: 'ф і в а п р о л д ж є ґ' },
  lower: { plain: '· я ч с м и т ь б ю' },
  forms,
});

/** The keyboard of Russia (ЙЦУКЕН), which most languages of its neighbours are typed with. */
export const russian = layout({
  id: 'russian',
  tags: ['ru', 'be', 'kk', 'ky', 'tg', 'tt', 'ce', 'mn', 'sr', 'mk'],
  numbers: { plain: 'ё' },
  upper: { plain: 'й ц у к е н г ш щ з х ъ' },
  home: { plain: 'ф ы в а п р о л д ж э' },
  lower: { plain: '· я ч с м и т ь б ю' },
  forms,
});

/** The phonetic keyboard of BDS 5237:2006. */
export const bulgarian = layout({
  id: 'bulgarian',
  tags: ['bg'],
  numbers: { plain: 'ю' },
  upper: { plain: 'ч ш е р т ъ у и о п я щ' },
  home: { plain: 'а с д ф г х й к л · · ь' },
  lower: { plain: '· з ж ц в б н м' },
  forms,
});
