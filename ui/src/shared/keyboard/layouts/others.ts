import { layout } from '../layout';

const GREEK_FORMS: Record<string, string> = { 'α': 'ά', 'ε': 'έ', 'η': 'ή', 'ι': 'ί ϊ ΐ', 'ο': 'ό', 'υ': 'ύ ϋ ΰ', 'ω': 'ώ', 'σ': 'ς' };

export const greek = layout({
  id: 'greek',
  tags: ['el'],
  upper: { plain: '· ς ε ρ τ υ θ ι ο π', shifted: '· · Ε Ρ Τ Υ Θ Ι Ο Π' },
  home: { plain: 'α σ δ φ γ η ξ κ λ', shifted: 'Α Σ Δ Φ Γ Η Ξ Κ Λ' },
  lower: { plain: '· ζ χ ψ ω β ν μ', shifted: '· Ζ Χ Ψ Ω Β Ν Μ' },
  forms: (letter) => {
    const small = letter.toLowerCase();
    const found = GREEK_FORMS[small]?.split(' ') ?? [];
    return small === letter ? found : found.filter((form) => form !== 'ς').map((form) => form.toUpperCase());
  },
});

/** The eastern keyboard of Armenia, on which letters stand in the row of numbers, too. */
export const armenian = layout({
  id: 'armenian',
  tags: ['hy'],
  numbers: { plain: '· ֆ ձ · · · · · · · օ է ղ' },
  upper: { plain: 'ճ փ բ ս մ ո ւ կ ը թ ծ ց' },
  home: { plain: 'ջ վ գ ե ա ն ի տ հ պ ր' },
  lower: { plain: '· ժ դ չ յ զ լ ք խ շ ռ' },
  forms: (letter) => (letter === 'ե' ? ['և'] : []),
});

/** Georgian has no capital letters in names; shift holds the second sound of a key. */
export const georgian = layout({
  id: 'georgian',
  tags: ['ka'],
  upper: { plain: 'ქ წ ე რ ტ ყ უ ი ო პ', shifted: '· ჭ · ღ თ · · · · ·' },
  home: { plain: 'ა ს დ ფ გ ჰ ჯ კ ლ', shifted: '· შ · · · · ჟ · ·' },
  lower: { plain: '· ზ ხ ც ვ ბ ნ მ', shifted: '· ძ · ჩ · · · ·' },
});

/** SI 1452 of Israel. */
export const hebrew = layout({
  id: 'hebrew',
  tags: ['he', 'yi'],
  upper: { plain: '· · ק ר א ט ו ן ם פ', shifted: '· · · · · · · · · ·' },
  home: { plain: 'ש ד ג כ ע י ח ל ך ף', shifted: '· · · · · · · · · ·' },
  lower: { plain: '· ז ס ב ה נ מ צ ת ץ', shifted: '· · · · · · · · · ·' },
});
