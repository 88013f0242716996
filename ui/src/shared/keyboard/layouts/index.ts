import type { Layout } from '../layout';
import { arabic, pashto, persian, sorani, urdu } from './arabic';
import { bulgarian, russian, ukrainian } from './cyrillic';
import { ethiopic } from './ethiopic';
import { albanian, english, french, german, kurmanji, polish, romanian, spanish, turkish } from './latin';
import { armenian, georgian, greek, hebrew } from './others';

/** All keyboards. A new script is a new file and a line here. */
export const LAYOUTS: readonly Layout[] = [
  arabic,
  persian,
  sorani,
  pashto,
  urdu,
  ukrainian,
  russian,
  bulgarian,
  ethiopic,
  german,
  english,
  turkish,
  kurmanji,
  polish,
  romanian,
  albanian,
  french,
  spanish,
  greek,
  armenian,
  georgian,
  hebrew,
];

export interface Choice {
  tag: string;
  layout: Layout;
}

/** One entry for each language that has a keyboard, in the order of the keyboards. */
export const CHOICES: readonly Choice[] = LAYOUTS.flatMap((layout) => layout.tags.map((tag) => ({ tag, layout })));

/** The keyboard of a language; `undefined` where there is none of its own. `fa-AF` without one would take that of `fa`. */
export function layoutFor(tag: string): Layout | undefined {
  const exact = CHOICES.find((choice) => choice.tag === tag);
  return (exact ?? CHOICES.find((choice) => choice.tag === tag.split('-')[0]))?.layout;
}
