/** The locale pack as Rust sends it (`l10n::LocalePack`). */

export type Direction = 'ltr' | 'rtl';

export type DayShape =
  | 'numeric'
  | 'weekday'
  | 'weekdayYear'
  | 'long'
  | 'full'
  | 'month'
  | 'time'
  | 'numericTime'
  | 'weekdayTime'
  | 'fullTime';

export type Field = 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute' | 'dayPeriod';

/** Text as it is, or a row of a table; a year has no table. */
export type Segment = string | { field: Field; table?: number };

export interface ListPattern {
  pair: string;
  start: string;
  middle: string;
  end: string;
}

export interface FormatData {
  numbers: {
    digits: string[];
    group: string;
    decimal: string;
    primary: number;
    secondary: number;
    minimum: number;
    negative: [string, string];
    percent: [string, string];
  };
  /** A letter per number: `z` zero, `1` one, `2` two, `f` few, `m` many, `o` other. */
  plurals: { categories: string[]; integers: string; millions: string; fractions: string };
  shapes: Record<DayShape, Segment[]>;
  tables: string[][];
  months: string[];
  weekdays: string[];
  weekdaysShort: string[];
  and: ListPattern;
  or: ListPattern;
  languages: Record<string, string>;
  countries: Record<string, string>;
}

/** The language's own texts, or what a fallback adds to them. A sentence from a fallback has the fallback's numbers and days. */
export interface Layer {
  tag: string;
  direction: Direction;
  ftl: string;
  format: FormatData;
}

export interface LocalePack {
  tag: string;
  direction: Direction;
  autonym: string;
  /** The language first, then its fallbacks. Never empty. */
  layers: Layer[];
}
