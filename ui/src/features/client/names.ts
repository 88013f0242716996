import type { ClientForm, NameForm } from '../../backend/generated/commands';

/** The name as one line: given, then family, as people introduce themselves. A single name stands alone. */
export function fullName({ given, family }: Pick<NameForm, 'given' | 'family'>): string {
  return [given.trim(), family.trim()].filter((part) => part !== '').join(' ');
}

const SCRIPTS = ['Latin', 'Arabic', 'Ethiopic', 'Cyrillic', 'Greek', 'Han', 'Devanagari', 'Tamil', 'Armenian', 'Georgian', 'Hebrew'] as const;

/** The script that most letters of a text are written in; `undefined` for none of ours. */
export function scriptOf(text: string): string | undefined {
  let best: { script: string; count: number } | undefined;
  for (const script of SCRIPTS) {
    const count = text.match(new RegExp(`\\p{Script=${script}}`, 'gu'))?.length ?? 0;
    if (count > (best?.count ?? 0)) best = { script, count };
  }
  return best?.script;
}

/** The preferred name, and the first in another script. */
export function namesInTwoScripts(form: ClientForm): { first: NameForm | undefined; other: NameForm | undefined; rest: NameForm[] } {
  // Whoever may see a name that nobody may disclose still does not say it aloud: it stands in the form alone.
  const names = form.names.filter((name) => !name.blocked);
  const first = names.find((name) => name.preferred) ?? names[0];
  const script = first && scriptOf(fullName(first));
  const other = names.find((name) => name !== first && scriptOf(fullName(name)) !== script);
  return { first, other, rest: names.filter((name) => name !== first && name !== other) };
}
