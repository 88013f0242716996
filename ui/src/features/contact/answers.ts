import type { ContactChannel, ContactResult, Need, Urgency } from '../../backend/generated/commands';
import type { Spoken } from '../../shared/spoken';

/** The four questions, in the order in which they are asked. */
export const QUESTIONS = ['language', 'need', 'urgency', 'result'] as const;
export type Question = (typeof QUESTIONS)[number];
/** Where the keys act: at a question, or at the button that saves. */
export type Step = Question | 'save';

export interface Answers {
  language: string | null;
  need: Need | null;
  urgency: Urgency | null;
  result: ContactResult | null;
  channel: ContactChannel;
  note: string;
}

export const NOTHING: Answers = { language: null, need: null, urgency: null, result: null, channel: 'counter', note: '' };

export const RESULTS: readonly ContactResult[] = ['informed', 'referred', 'appointment-made', 'form-help', 'case-opened', 'unresolved'];
export const CHANNELS: readonly ContactChannel[] = ['counter', 'phone', 'mail', 'outreach'];

/** Letters for the twelve topics, digits for the short lists: the same on every keyboard and in every language. */
export const NEED_KEYS = 'abcdefghijkl';
export const DIGIT_KEYS = '123456789';

/** The question to go to after `from` was answered: the next one that is open, else an earlier one, else the button. */
export function stepAfter(answers: Answers, from: Question): Step {
  const at = QUESTIONS.indexOf(from);
  const order = [...QUESTIONS.slice(at + 1), ...QUESTIONS.slice(0, at)];
  return order.find((question) => answers[question] === null) ?? 'save';
}

export function firstStep(answers: Answers): Step {
  return QUESTIONS.find((question) => answers[question] === null) ?? 'save';
}

export function stepBefore(step: Step): Step {
  const at = step === 'save' ? QUESTIONS.length : QUESTIONS.indexOf(step);
  return QUESTIONS[Math.max(0, at - 1)] ?? 'language';
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLocaleLowerCase();
}

/** Languages whose name, own name or tag begins with what was typed; those heard today stand first. */
export function languagesFor(all: readonly Spoken[], typed: string, heard: readonly string[]): readonly Spoken[] {
  const wanted = folded(typed.trim());
  const rank = (language: Spoken) => {
    const at = heard.indexOf(language.id);
    return at < 0 ? heard.length : at;
  };
  const begins = (text: string | undefined) =>
    text !== undefined && [text, ...text.split(/[\s()-]+/)].some((part) => folded(part).startsWith(wanted));
  const fitting = wanted === '' ? all : all.filter(({ id, text, autonym }) => begins(text) || begins(autonym) || id === wanted);
  // The order of the office stays among equals.
  return [...fitting].sort((a, b) => rank(a) - rank(b));
}

/** The languages of the last contacts, the most frequent first. */
export function heardToday(latest: readonly { language: string }[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { language } of latest) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([language]) => language);
}

/** What the contact leads to, with what is known already, so that nobody is asked twice. */
export function followUp(answers: Answers, clientId: string | null): { kind: 'refer' | 'book' | 'open-case'; path: string } | null {
  const query = new URLSearchParams();
  if (clientId !== null) query.set('client', clientId);
  if (answers.need !== null) query.set('need', answers.need);
  if (answers.urgency !== null) query.set('urgency', answers.urgency);
  if (answers.language !== null) query.set('language', answers.language);
  switch (answers.result) {
    case 'referred':
      return { kind: 'refer', path: `/referrals/new?${query}` };
    case 'appointment-made':
      return { kind: 'book', path: `/appointments/new?${query}` };
    case 'case-opened':
      // A case belongs to somebody with a name.
      return clientId === null ? null : { kind: 'open-case', path: `/cases/new?${query}` };
    default:
      return null;
  }
}
