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

const SCRIPTS = ['Latin', 'Arabic', 'Cyrillic', 'Ethiopic', 'Greek', 'Armenian', 'Georgian', 'Hebrew'].map((name) => new RegExp(`\\p{Script=${name}}`, 'u'));

function scriptOf(text: string): RegExp | undefined {
  return SCRIPTS.find((script) => script.test(text));
}

function writes(layout: Layout, script: RegExp): boolean {
  return layout.rows.some((keys) => keys.some((key) => key !== undefined && script.test(key.plain)));
}

/**
 * The keyboard on which a text goes on: that of the language if it has the text's letters, else the first one that has. An empty text
 * goes by the language, and a language without a keyboard by German, in whose country the names are registered.
 */
export function choiceForText(text: string, tag: string): Choice {
  const own = layoutFor(tag);
  const script = scriptOf(text);
  if (own && (!script || writes(own, script))) return { tag, layout: own };
  const german = CHOICES.find((choice) => choice.tag === 'de');
  const fits = script && !(german && writes(german.layout, script)) ? CHOICES.find(({ layout }) => writes(layout, script)) : undefined;
  const found = fits ?? german;
  if (!found) throw new Error('German has a keyboard');
  return found;
}
