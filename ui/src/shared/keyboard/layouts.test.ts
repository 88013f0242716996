import { describe, expect, it } from 'vitest';
import { keyAt, written } from './layout';
import { choiceForText, CHOICES, LAYOUTS, layoutFor } from './layouts';

/** Letters that names in these languages are written with. Each must be reached by a key, with shift, or as a further form of one. */
const ALPHABETS: Record<string, string> = {
  ar: 'ا ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ي ء أ إ آ ؤ ئ ى ة لا',
  fa: 'آ ا ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ه ی ئ ء ؤ',
  'fa-AF': 'آ ا ب پ ت ث ج چ ح خ د ذ ر ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن و ه ی ئ',
  ckb: 'ئ ا ب پ ت ج چ ح خ د ر ڕ ز ژ س ش ع غ ف ڤ ق ک گ ل ڵ م ن و ۆ ه ە ی ێ',
  ps: 'ا آ ب پ ت ټ ث ج ځ چ څ ح خ د ډ ذ ر ړ ز ژ ږ س ش ښ ص ض ط ظ ع غ ف ق ک ګ ل م ن ڼ و ه ی ي ې ۍ ئ',
  ur: 'ا آ ب پ ت ٹ ث ج چ ح خ د ڈ ذ ر ڑ ز ژ س ش ص ض ط ظ ع غ ف ق ک گ ل م ن ں و ہ ھ ء ی ے ئ ؤ',
  uk: 'а б в г ґ д е є ж з и і ї й к л м н о п р с т у ф х ц ч ш щ ь ю я ʼ',
  ru: 'а б в г д е ё ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я',
  bg: 'а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ь ю я',
  tr: 'a b c ç d e f g ğ h ı i j k l m n o ö p r s ş t u ü v y z I İ',
  ku: 'a b c ç d e ê f g h i î j k l m n o p q r s ş t u û v w x y z',
  pl: 'a ą b c ć d e ę f g h i j k l ł m n ń o ó p r s ś t u w y z ź ż Ł Ż',
  ro: 'a ă â b c d e f g h i î j k l m n o p r s ș t ț u v x z',
  sq: 'a b c ç d e ë f g h i j k l m n o p q r s t u v x y z',
  fr: 'a à â ä b c ç d e é è ê ë f g h i î ï j k l m n o ô ö œ p q r s t u ù û ü v w x y ÿ z É',
  es: 'a á b c d e é f g h i í j k l m n ñ o ó p q r s t u ú ü v w x y z',
  so: 'a b c d e f g h i j k l m n o q r s t u w x y',
  de: 'a b c d e f g h i j k l m n o p q r s t u v w x y z ä ö ü ß',
  el: 'α β γ δ ε ζ η θ ι κ λ μ ν ξ ο π ρ σ ς τ υ φ χ ψ ω ά έ ή ί ό ύ ώ',
  hy: 'ա բ գ դ ե զ է ը թ ժ ի լ խ ծ կ հ ձ ղ ճ մ յ ն շ ո չ պ ջ ռ ս վ տ ր ց ւ փ ք օ ֆ և',
  ka: 'ა ბ გ დ ე ვ ზ თ ი კ ლ მ ნ ო პ ჟ რ ს ტ უ ფ ქ ღ ყ შ ჩ ც ძ წ ჭ ხ ჯ ჰ',
  he: 'א ב ג ד ה ו ז ח ט י כ ך ל מ ם נ ן ס ע פ ף צ ץ ק ר ש ת',
};

function reached(tag: string): Set<string> {
  const layout = layoutFor(tag);
  if (!layout) throw new Error(`no keyboard for ${tag}`);
  const letters = layout.rows.flat().flatMap((key) => (key ? [written(key, false), written(key, true)] : []));
  return new Set([...letters, ...letters.flatMap((letter) => layout.forms(letter))]);
}

describe('the keyboards', () => {
  it.each(Object.keys(ALPHABETS))('write every letter of a name in %s', (tag) => {
    const letters = reached(tag);
    expect((ALPHABETS[tag] ?? '').split(' ').filter((letter) => !letters.has(letter))).toEqual([]);
  });

  it('write each of the syllables that Tigrinya and Amharic have', () => {
    const letters = reached('ti');
    const missing: string[] = [];
    for (let point = 0x1200; point <= 0x1357; point += 1) {
      const syllable = String.fromCodePoint(point);
      // The rows of Bilen, Sebatbeit and Awngi (ጘ) are those of other languages.
      const other = (point >= 0x1318 && point <= 0x131f) || (point >= 0x12f8 && point <= 0x12ff);
      if (/\p{Script=Ethiopic}/u.test(syllable) && !other && !letters.has(syllable)) missing.push(syllable);
    }
    expect(missing).toEqual([]);
  });

  it('give a syllable its seven orders and what is labialised, whichever of them was typed', () => {
    const { forms } = layoutFor('ti') ?? { forms: () => [] };
    expect(forms('ለ').slice(0, 7)).toEqual(['ለ', 'ሉ', 'ሊ', 'ላ', 'ሌ', 'ል', 'ሎ']);
    expect(forms('ቊ')).toEqual(forms('ቀ'));
    expect(forms('ቀ').slice(-5)).toEqual(['ቈ', 'ቊ', 'ቋ', 'ቌ', 'ቍ']);
    expect(forms('a')).toEqual([]);
    expect(forms('፡')).toEqual([]);
  });

  it('stand where they stand on the real keyboard', () => {
    const at = (tag: string, code: string, shift = false) => {
      const layout = layoutFor(tag);
      const key = layout && keyAt(layout, code);
      return key && written(key, shift);
    };
    expect([at('ar', 'KeyQ'), at('ar', 'KeyB'), at('ar', 'KeyB', true), at('ar', 'Backquote')]).toEqual(['ض', 'لا', 'لآ', 'ذ']);
    expect([at('fa', 'KeyM'), at('fa', 'KeyB', true), at('fa', 'KeyC', true)]).toEqual(['پ', '\u200c', 'ژ']);
    expect([at('ckb', 'KeyW'), at('ckb', 'KeyL', true)]).toEqual(['و', 'ڵ']);
    expect([at('ps', 'BracketLeft'), at('ps', 'KeyP', true)]).toEqual(['ج', 'څ']);
    expect([at('ur', 'KeyI'), at('ur', 'KeyN', true)]).toEqual(['ی', 'ں']);
    expect([at('uk', 'KeyS'), at('ru', 'KeyS'), at('bg', 'KeyS')]).toEqual(['і', 'ы', 'с']);
    expect([at('tr', 'KeyI'), at('tr', 'Quote', true), at('fr', 'KeyQ'), at('sq', 'KeyY')]).toEqual(['ı', 'İ', 'a', 'z']);
    expect([at('he', 'KeyT'), at('ka', 'KeyW', true), at('hy', 'Digit1'), at('el', 'KeyQ')]).toEqual(['א', 'ჭ', 'ֆ', undefined]);
  });

  it('have each place and each language once', () => {
    for (const layout of LAYOUTS) {
      const codes = layout.rows.flat().flatMap((key) => (key ? [key.code] : []));
      expect(new Set(codes).size, layout.id).toBe(codes.length);
    }
    expect(new Set(CHOICES.map(({ tag }) => tag)).size).toBe(CHOICES.length);
  });

  it('are there for each of the twenty languages, and for a dialect by its language', () => {
    const tags = 'de en ar tr uk ru ro bg pl fa fa-AF ku ckb fr es sq ps ti so ur'.split(' ');
    expect(tags.filter((tag) => layoutFor(tag) === undefined)).toEqual([]);
    expect(layoutFor('ar-SY')).toBe(layoutFor('ar'));
    expect(layoutFor('zh')).toBeUndefined();
  });

  it('go by the letters that stand there, then by the language', () => {
    const tag = (text: string, language: string) => choiceForText(text, language).tag;
    expect([tag('', 'ar'), tag('', 'ti'), tag('', 'zh')]).toEqual(['ar', 'ti', 'de']);
    expect([tag('Mohamad', 'ar'), tag('Ayşe', 'tr'), tag('محمد', 'fa'), tag('محمد', 'de'), tag('Олена', 'uk')]).toEqual(['de', 'tr', 'fa', 'ar', 'uk']);
  });
});
