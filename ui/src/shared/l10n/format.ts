import type { DayShape, Field, FormatData, ListPattern } from './pack';

const CATEGORIES: Readonly<Record<string, string>> = { z: 'zero', '1': 'one', '2': 'two', f: 'few', m: 'many', o: 'other' };

/** Writes values as a language does, from the data of its pack and by the same rules as `l10n::Format` in Rust. */
export class Format {
  readonly data: FormatData;

  constructor(data: FormatData) {
    this.data = data;
  }

  /** As many decimals as it needs, three at most. */
  number(value: number): string {
    const { negative, whole, decimals } = rounded(value, 3);
    return this.#signed(negative, whole, decimals.replace(/0+$/, ''));
  }

  /** Exactly so many decimals, rounded half away from zero. */
  decimal(value: number, digits: number): string {
    const { negative, whole, decimals } = rounded(value, digits);
    return this.#signed(negative, whole, decimals);
  }

  /** A share as a percentage: 0.34 is `34 %`. */
  percent(share: number, digits = 0): string {
    const [before, after] = this.data.numbers.percent;
    return before + this.decimal(share * 100, digits) + after;
  }

  /** The plural category of a number as it is shown. */
  plural(value: number): string {
    const { integers, millions, fractions } = this.data.plurals;
    const shown = Math.round(Math.abs(finite(value)) * 1000) / 1000;
    const whole = Math.trunc(shown);
    let letter: string | undefined;
    if (shown !== whole) letter = fractions[Math.min(whole, 2)];
    else if (whole >= 1_000_000 && whole % 1_000_000 === 0) letter = millions;
    else letter = integers[whole < 200 ? whole : 100 + (whole % 100)];
    return CATEGORIES[letter ?? 'o'] ?? 'other';
  }

  /** A day (`2026-12-04`), or a day and its time (`2026-12-04T14:30`), in a shape. What is neither is shown as it is. */
  day(iso: string, shape: DayShape = 'numeric'): string {
    const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?/.exec(iso);
    if (!match) return iso;
    const [year, month, day, hour, minute] = match.slice(1).map((digits) => Number(digits ?? 0)) as [
      number,
      number,
      number,
      number,
      number,
    ];
    const sunday = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
    return this.#pattern(shape, { year, month: month - 1, day: day - 1, weekday: (sunday + 6) % 7, hour, minute, dayPeriod: hour });
  }

  /** A time of day (`14:30`). */
  time(time: string): string {
    return /^\d{2}:\d{2}/.test(time) ? this.day(`1970-01-01T${time}`, 'time') : time;
  }

  /** "a, b and c" */
  list(items: readonly string[]): string {
    return join(this.data.and, items);
  }

  /** "a, b or c" */
  listOr(items: readonly string[]): string {
    return join(this.data.or, items);
  }

  /** The name of a language; its tag if nobody has a name for it. */
  language(tag: string): string {
    return this.data.languages[tag] ?? tag;
  }

  /** The name of a country by its two-letter code; the code if there is none. */
  country(code: string): string {
    return this.data.countries[code] ?? code;
  }

  #pattern(shape: DayShape, rows: Record<Field, number>): string {
    let text = '';
    for (const segment of this.data.shapes[shape]) {
      if (typeof segment === 'string') text += segment;
      else if (segment.table === undefined) text += this.#digits(String(rows[segment.field]));
      else text += this.data.tables[segment.table]?.[rows[segment.field]] ?? '';
    }
    return text;
  }

  #digits(ascii: string): string {
    return Array.from(ascii, (digit) => this.data.numbers.digits[Number(digit)] ?? digit).join('');
  }

  #signed(negative: boolean, whole: string, decimals: string): string {
    const { group, decimal, primary, secondary, minimum, negative: sign } = this.data.numbers;
    const grouped = whole.length >= primary + minimum;
    let text = '';
    for (let index = 0; index < whole.length; index += 1) {
      const left = whole.length - index;
      const border = left === primary || (left > primary && (left - primary) % secondary === 0);
      if (grouped && index > 0 && border) text += group;
      text += this.#digits(whole.charAt(index));
    }
    if (decimals !== '') text += decimal + this.#digits(decimals);
    return negative ? sign[0] + text + sign[1] : text;
  }
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}

/** `toFixed` rounds the exact value half away from zero; Rust does the same by hand. */
function rounded(value: number, digits: number): { negative: boolean; whole: string; decimals: string } {
  const text = Math.abs(finite(value)).toFixed(digits);
  const [whole = '0', decimals = ''] = text.split('.');
  return { negative: value < 0 && /[1-9]/.test(text), whole, decimals };
}

function join(pattern: ListPattern, items: readonly string[]): string {
  const between = (index: number): string => {
    if (index === 0) return '';
    if (items.length === 2) return pattern.pair;
    if (index === items.length - 1) return pattern.end;
    return index === 1 ? pattern.start : pattern.middle;
  };
  return items.map((item, index) => between(index) + item).join('');
}
